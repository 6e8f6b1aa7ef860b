// Mutants of the values that everything rests on (oci/) and of what reads text from outside (support/).
import type { MutatedFile } from './mutant.ts'

export const VALUES: readonly MutatedFile[] = [
  {
    file: 'src/oci/digest.ts',
    tests: 'unit/oci',
    changes: [
      {
        find: 'sha256:[a-f0-9]{64}|',
        replace: 'sha256:[a-f0-9]{32,64}|',
        breaks: 'a shortened digest counts as one'
      },
      {
        find: 'encodedOf(subject).slice(0, 64)',
        replace: 'encodedOf(subject).slice(0, 63)',
        breaks: 'the fallback tag has another name than other tools use'
      }
    ]
  },
  {
    file: 'src/oci/reference.ts',
    tests: 'unit/oci/reference',
    changes: [
      {
        find: "spelled !== undefined && DOCKER_HUB.has(spelled) ? 'docker.io'",
        replace: "spelled !== undefined && spelled.endsWith('docker.io') ? 'docker.io'",
        breaks: 'evil-docker.io is taken for Docker Hub'
      },
      {
        find: 'const hasTag = colon > named.lastIndexOf',
        replace: 'const hasTag = colon >= 0 && named.lastIndexOf',
        breaks: 'the port of a registry is read as a tag'
      },
      {
        find: 'if (!PATH.test(repository)) {',
        replace: "if (repository === '') {",
        breaks: 'a repository may contain .. and lead elsewhere'
      }
    ]
  },
  {
    file: 'src/oci/manifest.ts',
    tests: 'unit/oci/manifest',
    changes: [
      {
        find: "if (isBoth || 'fsLayers' in document) throw",
        replace: "if ('fsLayers' in document) throw",
        breaks: 'a document that is image and index is read as either (CVE-2021-41190)'
      },
      {
        find: "if (document['mediaType'] !== undefined && document['mediaType'] !== mediaType)",
        replace: "if (document['mediaType'] === null)",
        breaks: 'a manifest that calls itself something else is read'
      },
      {
        find: 'document = parseJson(bytes, { uniqueKeys: true })',
        replace: 'document = parseJson(bytes)',
        breaks: 'a manifest with two meanings is read'
      },
      {
        find: "document['subject'] == null ? undefined :",
        replace: "document['subject'] !== null ? undefined :",
        breaks: 'the subject of an artifact is not read'
      }
    ]
  },
  {
    file: 'src/oci/descriptor.ts',
    tests: 'unit/oci',
    changes: [
      {
        find: 'if (!isDigest(digest)) throw',
        replace: "if (typeof digest !== 'string') throw",
        breaks: 'a descriptor may name something other than a digest'
      },
      {
        find: '!Number.isSafeInteger(size) || size < 0',
        replace: 'Number.isNaN(size)',
        breaks: 'a descriptor may have a negative size'
      }
    ]
  },
  {
    file: 'src/oci/platform.ts',
    tests: 'unit/oci',
    changes: [
      {
        find: '(wanted.variant === undefined || one.variant === other.variant)',
        replace: 'true',
        breaks: 'arm/v6 is taken where arm/v7 was asked for'
      },
      {
        find: 'const known = ARCHITECTURES.get(name) ?? name',
        replace: 'const known = name',
        breaks: 'the image that a runtime runs for amd64 is not judged, as its index calls it x86_64'
      }
    ]
  },
  {
    file: 'src/support/json.ts',
    tests: 'unit/support',
    changes: [
      {
        find: 'if (keys.has(key))',
        replace: "if (keys.has(key) && key === '')",
        breaks: 'a key that occurs twice is not seen'
      },
      {
        find: 'const key = String(JSON.parse(lastString))',
        replace: 'const key = lastString',
        breaks: 'a key that occurs twice in other escapes is not seen'
      },
      {
        find: 'if (open.length > maxDepth)',
        replace: 'if (open.length > maxDepth * 1000)',
        breaks: 'JSON of any depth is read'
      },
      {
        find: "new TextDecoder('utf-8', { fatal: true })",
        replace: "new TextDecoder('utf-8')",
        breaks: 'bytes that are not UTF-8 are read as another text'
      },
      {
        find: 'at += text.charCodeAt(at) === BACKSLASH ? 2 : 1',
        replace: 'at += 1',
        breaks: 'an escaped quotation mark ends a text'
      }
    ]
  },
  {
    file: 'src/support/text.ts',
    tests: 'unit/support',
    changes: [
      {
        find: '/[\\u0000-\\u001f\\u007f-\\u009f\\u061c',
        replace: '/[\\u0001-\\u0009\\u007f-\\u009f\\u061c',
        breaks: 'a line end from outside begins a line of the log (::add-mask:: and the like)'
      },
      {
        find: '\\u2028-\\u202e',
        replace: '\\u2028-\\u2029',
        breaks: 'a bidirectional override changes what a reader sees'
      }
    ]
  },
  {
    file: 'src/render/markdown.ts',
    tests: 'unit/(support|render)',
    changes: [
      {
        find: 'const SPECIAL = /[\\\\`*_{}[\\]()#+!|<>&~@:$"\'-]/g',
        replace: 'const SPECIAL = /[\\\\`*_{}[\\]()#+!|&~@:$"\'-]/g',
        breaks: 'HTML of an SBOM gets into the summary'
      },
      {
        find: "const fence = '`'.repeat(longest + 1)",
        replace: "const fence = '`'.repeat(3)",
        breaks: 'a block of code is ended by what is in it'
      }
    ]
  },
  {
    file: 'src/support/semaphore.ts',
    tests: 'unit/support',
    changes: [
      {
        find: 'if (running >= size) await',
        replace: 'if (running > size) await',
        breaks: 'one more than the limit runs at a time'
      },
      {
        find: "if (outcome.status === 'rejected') throw outcome.reason",
        replace: "if (outcome.status === 'rejected') return undefined as T",
        breaks: 'a failure among several works is passed over'
      }
    ]
  },
  {
    file: 'src/support/paths.ts',
    tests: 'unit/support/(paths|programs)',
    changes: [
      {
        find: 'if (isInside(place, real)) return true',
        replace: 'if (place === real) return true',
        breaks: 'a link into the checkout on the way to a program is not seen'
      },
      {
        find: '!way.startsWith(`..${sep}`) &&',
        replace: '',
        breaks: 'a path above the folder counts as inside'
      }
    ]
  },
  {
    file: 'src/support/programs.ts',
    tests: 'unit/support/programs',
    changes: [
      {
        find: 'bare.filter(isAbsolute)',
        replace: "bare.filter(folder => folder !== '')",
        breaks: 'a relative folder on PATH brings a program of the checkout'
      },
      {
        find: 'return (await stat(path)).isFile()',
        replace: 'return true',
        breaks: 'a folder counts as a program'
      },
      {
        find: '(await leadsInto(path, checkout))',
        replace: 'path.startsWith(checkout)',
        breaks: 'a program of the checkout is found through a link'
      }
    ]
  },
  {
    file: 'src/support/json.ts',
    tests: 'unit/support',
    changes: [
      {
        find: "return typeof value === 'object' && value !== null && !Array.isArray(value)",
        replace: "return typeof value === 'object' && value !== null",
        breaks: 'a list counts as an object'
      }
    ]
  }
]
