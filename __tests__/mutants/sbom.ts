// Mutants of documents and scans: what they are about, what is left out without a warning, how much is read.
import type { MutatedFile } from './mutant.ts'

export const SBOM: readonly MutatedFile[] = [
  {
    file: 'src/sbom/binding.ts',
    tests: 'unit/sbom/component-counts',
    changes: [
      {
        find: 'const isThis = claim.digest === target.digest',
        replace: 'const isThis = claim.digest.slice(0, 20) === target.digest.slice(0, 20)',
        breaks: 'a digest that begins alike counts as the digest'
      },
      {
        find: "const isOwn = ({ role }: Role): boolean => role === 'this' || role === 'index'",
        replace: "const isOwn = ({ role }: Role): boolean => role !== 'none'",
        breaks: 'an SBOM of another platform of the image counts as bound'
      },
      {
        find: "if (source === 'identity' || others.length === claims.length) return others",
        replace: 'if (others.length === claims.length) return others',
        breaks: 'an SBOM that contradicts itself counts as bound'
      },
      {
        find: "return (isThis || role === 'index') && isOfAnotherPlatform",
        replace: "return role === '' && isOfAnotherPlatform",
        breaks: 'an SBOM of amd64 that names the index counts for arm64'
      },
      {
        find: 'containers.length === 1 ? containers[0] : undefined',
        replace: 'containers[0]',
        breaks: 'the first of several containers counts as the subject'
      }
    ]
  },
  {
    file: 'src/sbom/read/encoding.ts',
    tests: 'unit/sbom/read/detect-format',
    changes: [
      {
        find: 'if (bytes.length > maxBytes) throw',
        replace: 'if (bytes.length > 2 * maxBytes) throw',
        breaks: 'a document over the limit is read'
      },
      {
        find: 'new TextDecoder(encoding, { fatal: true })',
        replace: 'new TextDecoder(encoding)',
        breaks: 'an SBOM in another encoding is read as other names'
      }
    ]
  },
  {
    file: 'src/sbom/read/read-sbom.ts',
    tests: 'unit/sbom/read/(read|hostile)',
    changes: [
      {
        find: 'round <= MOST_WRAPPINGS',
        replace: 'round <= 10_000',
        breaks: 'nested envelopes are opened without a limit'
      }
    ]
  },
  {
    file: 'src/sbom/read/unwrap.ts',
    tests: 'unit/sbom/read/(read|detect-format|hostile)',
    changes: [
      {
        find: "if (type !== 'application/vnd.in-toto+json') {",
        replace: "if (type === '') {",
        breaks: 'an envelope around something else is read as a statement'
      },
      {
        find: 'if (!BASE64.test(payload)) throw',
        replace: "if (payload === '') throw",
        breaks: 'a payload that is not base64 is read as what is left of it'
      },
      {
        find: "Object.entries(fieldsOf(subject['digest'])).flatMap(",
        replace: "Object.entries(fieldsOf(subject['digest'])).slice(0, 0).flatMap(",
        breaks: 'the digests that a statement is about are forgotten'
      }
    ]
  },
  {
    file: 'src/sbom/component-counts.ts',
    tests: 'unit/sbom/component-counts',
    changes: [
      {
        find: 'if (counted >= minimum) return',
        replace: 'if (counted >= minimum - 1) return',
        breaks: 'an SBOM with one component too few is accepted'
      },
      {
        find: 'return packages === 0 ? files : packages',
        replace: 'return packages + files',
        breaks: 'files count as packages for the minimum'
      }
    ]
  },
  {
    file: 'src/scan/archive/tar-header.ts',
    tests: 'unit/scan/archive/tar',
    changes: [
      {
        find: 'let value = first & 0x7f',
        replace: 'let value = 0',
        breaks: 'a size that overflows is read as a small one'
      },
      {
        find: 'return Number.isSafeInteger(value) ? value : undefined',
        replace: 'return value',
        breaks: 'a size beyond the largest safe number is taken'
      },
      {
        find: 'if (stated !== sum && stated !== signedChecksum(bytes, at)) throw',
        replace: 'if (stated !== sum) throw',
        breaks: 'archives of old writers are refused'
      },
      {
        find: 'if (stated !== sum && stated !== signedChecksum(bytes, at)) throw',
        replace: 'if (stated === undefined) throw',
        breaks: 'a header with a wrong checksum is taken'
      }
    ]
  },
  {
    file: 'src/scan/archive/tar.ts',
    tests: 'unit/scan/(archive/tar|image/hostile)',
    changes: [
      {
        find: 'if (size > MAX_META_BYTES) {',
        replace: 'if (size > 2 ** 40) {',
        breaks: 'a name of a gigabyte is kept in memory'
      },
      {
        find: "if (this.#state === 'end' || (this.#state === 'header' && this.#filled === 0)) return",
        replace: "if (this.#state !== 'sparse-map') return",
        breaks: 'an archive that is cut off counts as whole'
      },
      {
        find: "const size = '123456'.includes(header.type) ? 0 :",
        replace: "const size = '1234567'.includes(header.type) ? 0 :",
        breaks: 'a contiguous file hides what follows it'
      },
      {
        find: 'this.#local.clear()',
        replace: '',
        breaks: 'a record of one entry changes the next'
      }
    ]
  },
  {
    file: 'src/scan/image/component-set.ts',
    tests: 'unit/scan/image/attached-sboms',
    changes: [
      {
        find: '(other.qualifiers.get(name) ?? value) === value',
        replace: 'other.qualifiers.size >= 0 && value !== name',
        breaks: 'a package of another architecture in an SBOM is taken for that of the image'
      },
      {
        find: 'const known = this.#entries.has(ref) || purl === undefined ? undefined : this.#sameAs(purl)',
        replace: 'const known = undefined',
        breaks: 'a package of the image and of an SBOM is listed twice'
      }
    ]
  },
  {
    file: 'src/scan/installed/read-on.ts',
    tests: 'unit/scan/incomplete',
    changes: [
      {
        find: 'if (!isRead) unread++',
        replace: '',
        breaks: 'an entry of a database without a version is left out in silence'
      },
      {
        find: 'if (all === 0 && !isCut && !isBlank(bytes))',
        replace: 'if (false)',
        breaks: 'a damaged package database looks like one without packages'
      }
    ]
  },
  {
    file: 'src/scan/image/path.ts',
    tests: 'unit/scan/(image|archive)',
    changes: [
      {
        find: "return parts.includes('..') || path.includes('\\0') ? undefined :",
        replace: "return path.includes('\\0') ? undefined :",
        breaks: 'an entry of a layer leaves the root of the image'
      }
    ]
  },
  {
    file: 'src/scan/image/limits.ts',
    tests: 'unit/scan/(image|archive)',
    changes: [
      {
        find: 'if (used.inflated > maxInflatedBytes)',
        replace: 'if (used.inflated < 0)',
        breaks: 'a layer may inflate without end'
      },
      {
        find: 'if (used.entries > maxEntries) throw',
        replace: 'if (used.entries < 0) throw',
        breaks: 'a layer may have any number of entries'
      },
      {
        find: 'if (this.#memory.used <= maxKeptBytes && this.#memory.paths <= maxPathBytes) return',
        replace: 'if (this.#memory.used >= 0) return',
        breaks: 'a layer may fill the memory'
      },
      {
        find: 'this.#isCrowded = used.kept - this.#reserved <= maxKeptBytes && used.paths <= maxPathBytes',
        replace: 'this.#isCrowded = true',
        breaks: 'a scan that can never fit is read twice, which takes twice the memory'
      }
    ]
  },
  {
    file: 'src/scan/image/layer.ts',
    tests: 'unit/scan/(image|archive)',
    changes: [
      {
        find: 'if (size > Math.min(this.#limits.maxFileBytes, most)) {',
        replace: 'if (size > 2 ** 50) {',
        breaks: 'a package database of any size is kept in memory'
      },
      {
        find: 'this.#spend(bytesOf(copy) + (summary.packages?.length ?? 0) * PACKAGE_BYTES)',
        replace: '',
        breaks: 'packages of files do not count against the memory budget'
      },
      {
        find: 'this.#warn(`${printable(path)}: not read as',
        replace: 'void (`${printable(path)}: not read as',
        breaks: 'a package database that cannot be read is passed over without a warning'
      },
      {
        find: 'entry.path.length > MAX_PATH_LENGTH ||',
        replace: '',
        breaks: 'a path of any length is kept'
      }
    ]
  },
  {
    file: 'src/scan/image/ownership.ts',
    tests: 'unit/scan/ecosystems/os/os-packages',
    changes: [
      {
        find: 'return this.#listsUnfixed && isSameVersion(component.version, owner.component.version)',
        replace: 'return this.#listsUnfixed',
        breaks: "what a distribution's package brings along is not in the SBOM"
      },
      {
        find: 'return this.#listsUnfixed && isSameVersion(',
        replace: 'return isSameVersion(',
        breaks: 'a package is in no advisory of a distribution that lists fixes only, nor in the SBOM'
      }
    ]
  },
  {
    file: 'src/scan/image/layer-store.ts',
    tests: 'unit/scan/image/layer-store',
    changes: [
      {
        find: 'if (!hash.equals(entry.subarray(0, HASH_BYTES))) return undefined',
        replace: '',
        breaks: 'a damaged entry of the cache is used'
      },
      {
        find: 'every(([name, is]) => value[name] === is)',
        replace: 'every(() => true)',
        breaks: 'the entry of another layer or scanner is used'
      },
      {
        find: 'return path.length <= MAX_PATH_LENGTH && cleanPath(path) === path',
        replace: 'return true',
        breaks: 'an entry has paths outside the root'
      },
      {
        find: 'const isRead = bytes === undefined && isSummary(summary)',
        replace: 'const isRead = true',
        breaks: 'findings of any form are used'
      }
    ]
  },
  {
    file: 'src/scan/image/scan-image.ts',
    tests: 'unit/scan/(image|archive)',
    changes: [
      {
        find: 'if (changes.diffId === diffId) return changes',
        replace: 'return changes',
        breaks: 'a layer that is not the one of the config is scanned'
      },
      {
        find: 'isIncomplete: warnings.length > 0',
        replace: 'isIncomplete: warnings < 0',
        breaks: 'an SBOM that leaves something out counts as complete'
      },
      {
        find: 'if (isShared) this.#budget.spend(changes.used)',
        replace: '',
        breaks: 'what other images of the run have read costs this one nothing'
      },
      {
        find: '...skipped.map(digest =>',
        replace: '...skipped.slice(0, 0).map(digest =>',
        breaks: 'a layer that was not read is passed over without a warning'
      }
    ]
  },
  {
    file: 'src/scan/image/merged-filesystem.ts',
    tests: 'unit/scan/(image|archive)',
    changes: [
      {
        find: 'if (++links > MAX_SYMLINKS) return undefined',
        replace: 'links++',
        breaks: 'a link to itself keeps the scan running for ever'
      },
      {
        find: 'for (const path of layer.whiteouts) this.#remove(path)',
        replace: '',
        breaks: 'a package that an upper layer removed is listed'
      },
      {
        find: 'for (const path of layer.opaque) this.#directory(path)?.children.clear()',
        replace: '',
        breaks: 'what an opaque folder hides is listed'
      },
      {
        find: 'last.directory?.children.delete(baseName(path))',
        replace: '',
        breaks: 'a file that was replaced by another is still read'
      },
      {
        find: 'if (last?.folder !== folder) last',
        replace: 'if (last === undefined) last',
        breaks: 'a file that was replaced by another is still read'
      }
    ]
  },
  {
    file: 'src/scan/gunzip/gunzip.ts',
    tests: 'unit/scan/gunzip',
    changes: [
      {
        find: 'bytes.readUInt32LE(4) !== this.#bytes % 2 ** 32',
        replace: 'false',
        breaks: 'a member of another size than it states is accepted'
      }
    ]
  },
  {
    file: 'src/scan/gunzip/gunzip-thread.ts',
    tests: 'unit/scan/archive/gunzip-threads',
    changes: [
      {
        find: 'const PIECES = 2',
        replace: 'const PIECES = 200',
        breaks: 'a thread decompresses ahead without end'
      },
      {
        find: 'this.#hasFailed = true',
        replace: 'this.#hasFailed = false',
        breaks: 'a damaged layer stops its thread, and all layers behind it'
      },
      {
        find: 'if (this.#hasFailed) return',
        replace: 'if (this.#hasFailed || this.#isDone) return',
        breaks: 'a layer with many zeros after its last member is never read to its end'
      }
    ]
  },
  {
    file: 'src/scan/archive/inflate.ts',
    tests: 'unit/scan/(image|archive)',
    changes: [
      {
        find: 'if (failure !== undefined) throw failure.error',
        replace: '',
        breaks: 'a wrong digest of a layer is reported as bad compression'
      }
    ]
  },
  {
    file: 'src/scan/archive/zip.ts',
    tests: 'unit/scan/ecosystems/(damaged|installed|os/os-packages)',
    changes: [
      {
        find: 'inflateRawSync(bytes, { maxOutputLength: maxBytes })',
        replace: 'inflateRawSync(bytes)',
        breaks: 'an entry of a jar inflates without end'
      },
      {
        find: 'if (packed > maxBytes) throw',
        replace: 'if (packed < 0) throw',
        breaks: 'a stored entry of a jar of any size is read'
      },
      {
        find: 'if (bytes.length < packed) throw',
        replace: 'if (bytes.length === 0) throw',
        breaks: 'an entry that is cut off is read as whole'
      },
      {
        find: 'at + 46 > file.length ||',
        replace: '',
        breaks: 'a directory that is cut off ends in an error without a code'
      }
    ]
  },
  {
    file: 'src/scan/archive/sqlite.ts',
    tests: 'unit/scan/ecosystems/(damaged|installed|os/os-packages)',
    changes: [
      {
        find: 'if (number < 1 || start + this.#size > this.#file.length) throw',
        replace: 'if (number < 1) throw',
        breaks: 'a page that is not there is read as an empty one'
      },
      {
        find: 'if (body + size > record.length) throw',
        replace: 'if (body + size < 0) throw',
        breaks: 'an incomplete row is read'
      },
      {
        find: '} else throw invalid(`page ${number} belongs to no table`)',
        replace: '}',
        breaks: 'a damaged page is passed over without a warning'
      }
    ]
  },
  {
    file: 'src/scan/ecosystems/os/rpm-header.ts',
    tests: 'unit/scan/ecosystems/(damaged|installed|os/os-packages)',
    changes: [
      {
        find: 'entries > MAX_ENTRIES || start > blob.length',
        replace: 'entries > MAX_ENTRIES',
        breaks: 'a header that is cut off ends in an error without a code'
      },
      {
        find: 'entry.offset >= 0 && entry.offset < this.#data.length',
        replace: 'entry.offset < this.#data.length',
        breaks: 'an offset before the data is read'
      }
    ]
  },
  {
    file: 'src/scan/cpe/package-cpes.ts',
    tests: 'unit/scan/cpe/package-cpes',
    changes: [
      {
        find: '!NO_RELEASE.test(version) &&',
        replace: '',
        breaks: 'a module of a commit has a version of its product that is older than every fix'
      },
      {
        find: ".replace(/\\+.*$/, '')",
        replace: '',
        breaks: 'the version of a module has what only Go adds'
      }
    ]
  },
  {
    file: 'src/scan/ecosystems/binary/native-image.ts',
    tests: 'unit/scan/ecosystems/binary-contents',
    changes: [
      {
        find: 'if (read === undefined || (',
        replace: 'if (read !== undefined && (',
        breaks: 'a native image without an SBOM leaves the document complete'
      },
      {
        find: 'if (this.#missing <= 0) return',
        replace: '',
        breaks: 'all of a large native image is kept in memory'
      }
    ]
  },
  {
    file: 'src/sbom/write/link.ts',
    tests: 'unit/sbom/write/write.test',
    changes: [
      {
        find: 'isJavaUri(written) && isPythonIri(written)',
        replace: 'isPythonIri(written)',
        breaks: 'Dependency-Track refuses a document for one link'
      }
    ]
  },
  {
    file: 'src/scan/source/tree.ts',
    tests: 'unit/scan/source/(tree|hostile)',
    changes: [
      {
        find: '(await realpath(wanted)) === wanted) return wanted',
        replace: "wanted !== '') return wanted",
        breaks: 'a link in the sources leads out of them'
      },
      {
        find: 'if (entries > limits.entries) throw',
        replace: 'if (entries < 0) throw',
        breaks: 'a tree of any size is walked'
      },
      {
        find: 'if (size > limits.fileBytes) throw',
        replace: 'if (size < 0) throw',
        breaks: 'a lock file of any size is read'
      }
    ]
  },
  {
    file: 'src/sbom/read/json-text.ts',
    tests: 'unit/sbom/read/json-text',
    changes: [
      {
        find: 'if (items.length === 0) throw',
        replace: 'if (items.length < 0) throw',
        breaks: 'a list with a comma and no item is read, where other readers refuse it'
      },
      {
        find: 'object.set === undefined ? keys.includes(key) : object.set.has(key)',
        replace: 'object.set === undefined ? keys.includes(key) : false',
        breaks: 'a key that occurs twice in a large object is accepted'
      },
      {
        find: 'object.keys.length = 0',
        replace: '',
        breaks: 'the keys of one object count as keys of the next'
      },
      {
        find: 'if (text[one + at] !== text[other + at]) return false',
        replace: 'if (text[one + at] !== text[one + at]) return false',
        breaks: 'another key of the same length and hash is taken for a key'
      }
    ]
  },
  {
    file: 'src/sbom/quality/statements.ts',
    tests: 'unit/sbom/quality',
    changes: [
      {
        find: '!isNotKnown(text) && !isPlaceholder(text)',
        replace: '!isNotKnown(text)',
        breaks: 'TODO counts as a supplier'
      },
      {
        find: 'target !== ref && (knownRefs',
        replace: '(knownRefs',
        breaks: 'a product that depends on itself lists its dependencies'
      },
      {
        find: 'licensesIn(text).every(isNamed)',
        replace: 'licensesIn(text).some(isNamed)',
        breaks: 'MIT OR NOASSERTION is a license'
      },
      {
        find: 'isNamed(text) && form.test(text) &&',
        replace: 'isNamed(text) &&',
        breaks: 'any word counts as an e-mail address'
      }
    ]
  },
  {
    file: 'src/sbom/enrich/additions.ts',
    tests: 'unit/sbom/enrich',
    changes: [
      {
        find: 'named.some(other => other !== digest)',
        replace: 'named.length < 0',
        breaks: 'an SBOM of another image gets the digest of this one'
      }
    ]
  },
  {
    file: 'src/sbom/enrich/enrich.ts',
    tests: 'unit/sbom/enrich',
    changes: [
      {
        find: 'if (isSigned(tree))',
        replace: "if (tree['signature'] === null)",
        breaks: 'a signature inside the document stops to be valid without a word'
      }
    ]
  },
  {
    file: 'src/sbom/write/earlier-ids.ts',
    tests: 'unit/sbom/write/audit-losses',
    changes: [
      {
        find: '...(id === undefined ? [] : [id]), ...mergedIds',
        replace: '...(id === undefined ? [] : [id])',
        breaks: 'a merged document names none of those that it was made from'
      },
      {
        find: 'ids.length === 0 ? undefined : `This',
        replace: 'ids.length < 2 ? undefined : `This',
        breaks: 'an SPDX document does not name the one that it was made from'
      }
    ]
  },
  {
    file: 'src/sbom/write/audit-owners.ts',
    tests: 'unit/sbom/write/audit-losses',
    changes: [
      {
        find: 'return ownerOf(fields)',
        replace: 'return undefined',
        breaks: "a component's value that another component has counts as written"
      }
    ]
  },
  {
    file: 'src/sbom/write/least-size.ts',
    tests: 'unit/sbom/write/least-size',
    changes: [
      {
        find: 'if (id === undefined) continue',
        replace: 'if (id !== undefined) continue',
        breaks: 'dependencies do not count, so that a document over the limit is written'
      },
      {
        find: 'name.length + description.length + copyright.length',
        replace: 'name.length + description.length',
        breaks: 'copyright texts do not count, so that a document over the limit is written'
      }
    ]
  },
  {
    file: 'src/sbom/write/spdx-json.ts',
    tests: 'unit/sbom/write/audit-mutants',
    changes: [
      {
        find: "relate(ids(ref), 'DEPENDS_ON', ids(target))",
        replace: "relate(ids(target), 'DEPENDS_ON', ids(ref))",
        breaks: 'dependencies turn around, and the audit of conversions does not see it'
      }
    ]
  },
  {
    file: 'src/sbom/write/spdx-package.ts',
    tests: 'unit/sbom/write/audit-mutants',
    changes: [
      {
        find: "...optional('supplier', formatParty(component.supplier))",
        replace: "...optional('supplier', formatParty(component.manufacturer))",
        breaks: 'who made a component counts as who supplies it, and the audit of conversions does not see it'
      },
      {
        find: "'SHA-256': 'SHA256',",
        replace: "'SHA-256': 'SHA3-256',",
        breaks: 'a digest gets another algorithm, and the audit of conversions does not see it'
      }
    ]
  },
  {
    file: 'src/sbom/write/spdx3-json.ts',
    tests: 'unit/sbom/write/audit-mutants',
    changes: [
      {
        find: "if (declared.length > 0) relate(id, 'hasDeclaredLicense', idOf(declared))",
        replace: "if (declared.length > 0) relate(id, 'hasConcludedLicense', idOf(declared))",
        breaks: 'a declared license becomes a concluded one, and the audit of conversions does not see it'
      }
    ]
  },
  {
    file: 'src/sbom/write/audit-losses.ts',
    tests: 'unit/sbom/write/audit-mutants',
    changes: [
      {
        find: "'license-text', 'license-url', 'name', 'data-license']",
        replace: "'license-text', 'license-url', 'name']",
        breaks: 'the license of an SPDX 3 document is listed as lost, which hides licenses that are'
      }
    ]
  },
  {
    file: 'src/sbom/write/spdx3-package.ts',
    tests: 'unit/sbom/write/audit-losses',
    changes: [
      {
        find: "isFile(component) ? 'software_File' : 'software_Package'",
        replace: "isFile(component) ? 'software_Package' : 'software_Package'",
        breaks: 'a file of SPDX becomes a package in SPDX 3'
      }
    ]
  }
]
