// Mutants of what Cosign is asked, in which environment, and of what counts as its yes.
import type { MutatedFile } from './mutant.ts'

export const COSIGN: readonly MutatedFile[] = [
  {
    file: 'src/cosign/cosign.ts',
    tests: 'unit/cosign/trusted-root',
    changes: [
      {
        find: 'if (!hasTwoTimes(bundle)) return verification',
        replace: 'if (bundle !== null) return verification',
        breaks: 'a timestamp beside the promise of the log may be outside the validity of the certificate'
      },
      {
        find: 'return { verified: false, reason: root.problem, isInconclusive: true }',
        replace: 'return { verified: false, reason: root.problem }',
        breaks: 'a trusted root of GitHub that cannot be fetched is a violation, not undecided'
      }
    ]
  },
  {
    file: 'src/cosign/cosign.ts',
    tests: 'unit/cosign/(process|retry)',
    changes: [
      {
        find: 'return exitCode === 0 && /^Verified OK$/m.test(',
        replace: 'return /^Verified OK$/m.test(',
        breaks: 'a Cosign that failed counts as a yes'
      },
      {
        find: 'return exitCode === 0 && /^Verified OK$/m.test(`${stdout}\\n${stderr}`)',
        replace: 'return exitCode === 0',
        breaks: 'a program that verifies nothing counts as a yes'
      },
      {
        find: '/^Verified OK$/m.test',
        replace: '/Verified OK/m.test',
        breaks: 'the words inside another line count as a yes'
      }
    ]
  },
  {
    file: 'src/cosign/check-version.ts',
    tests: 'unit/cosign/process',
    changes: [
      {
        find: 'if (missing.length > 0) throw',
        replace: 'if (missing.length > 9) throw',
        breaks: 'a Cosign without a version is used, whatever it lacks'
      },
      {
        find: 'compareVersions(version, FLOOR) < 0',
        replace: 'compareVersions(version, FLOOR) < -9',
        breaks: 'a Cosign that is too old is used'
      }
    ]
  },
  {
    file: 'src/cosign/public-keys.ts',
    tests: 'e2e/signing-keys',
    build: true,
    changes: [
      {
        find: "return provider === 'hashivault' || provider === 'openbao'",
        replace: 'return false',
        breaks: 'OpenBao verifies by the first version of a key that was rotated'
      }
    ]
  },
  {
    file: 'src/cosign/cosign-process.ts',
    tests: 'unit/cosign/process',
    changes: [
      {
        find: 'await rm(folder, { recursive: true, force: true })',
        replace: 'await Promise.resolve(rm)',
        breaks: 'statements and bundles stay on the runner'
      },
      {
        find: 'await mkdir(folder, { mode: 0o700 })',
        replace: 'await mkdir(folder, { mode: 0o755 })',
        breaks: 'others on the runner see the files of Cosign'
      }
    ]
  },
  {
    file: 'src/cosign/signing-retry.ts',
    tests: 'unit/cosign/(process|retry)',
    changes: [
      {
        find: 'deadlineMs: timeoutMs }',
        replace: 'deadlineMs: 1e8 }',
        breaks: 'services that fail are asked without end'
      }
    ]
  },
  {
    file: 'src/cosign/arguments.ts',
    tests: 'unit/cosign/cosign',
    changes: [
      {
        find: "    '--type',",
        replace: "    '--check-claims',",
        breaks: 'the predicate type is not verified'
      },
      {
        find: "'--insecure-ignore-tlog=true', ...quiet]",
        replace: '...quiet]',
        breaks: 'a signature with a key alone is refused'
      },
      {
        find: 'if (expected.trustedRoot !== undefined)',
        replace: "if (expected.trustedRoot === '')",
        breaks: 'the proof of a log that the policy asks for is not verified'
      },
      {
        find: "? ['--certificate-identity', identity.exact]",
        replace: "? ['--certificate-identity-regexp', identity.exact]",
        breaks: 'an exact identity is taken for an expression'
      },
      {
        find: "? ['--certificate-oidc-issuer', issuer.exact]",
        replace: "? ['--certificate-oidc-issuer-regexp', '.*']",
        breaks: 'any issuer is taken'
      },
      {
        find: "const offline = signer.kind === 'key' && signer.signingConfig === undefined",
        replace: 'const offline = false',
        breaks: 'a signature with a key is sent to the public log'
      },
      {
        find: 'encodedOf(digest),',
        replace: 'encodedOf(digest).slice(0, 63),',
        breaks: 'another digest than the one asked for is verified'
      }
    ]
  },
  {
    file: 'src/cosign/environment.ts',
    tests: 'unit/cosign/cosign',
    changes: [
      {
        find: 'if (value !== undefined && isWanted) picked[name] = value',
        replace: 'if (value !== undefined) picked[name] = value',
        breaks: 'Cosign gets the whole environment of the job'
      },
      {
        find: 'return pick(job, name => ALWAYS.includes(name) || KEYLESS.includes(name))',
        replace:
          "return pick(job, name => ALWAYS.includes(name) || KEYLESS.includes(name) || name.startsWith('COSIGN_'))",
        breaks: 'COSIGN_REPOSITORY moves signatures elsewhere'
      },
      {
        find: 'return pick(job, name => ALWAYS.includes(name) || (key !== undefined && belongsToKey(name, key)))',
        replace: 'return pick(job, name => ALWAYS.includes(name) || KEYLESS.includes(name))',
        breaks: 'a verifying Cosign gets the token of the job'
      },
      {
        find: "{ COSIGN_PASSWORD: '', ...pick(",
        replace: '{ ...pick(',
        breaks: 'Cosign asks a person for the password'
      },
      {
        find: 'gitlab: /^GITLAB_(?:HOST|TOKEN)$/',
        replace: 'gitlab: /^GITLAB_/',
        breaks: 'Cosign gets more variables of GitLab than host and token'
      },
      {
        find: 'return name === keyVariable(key) ||',
        replace: 'return',
        breaks: 'a key in a variable does not reach Cosign'
      }
    ]
  },
  {
    file: 'src/cosign/version.ts',
    tests: 'unit/cosign/cosign',
    changes: [
      {
        find: 'major: 3, minor: 0, patch: 6 }',
        replace: 'major: 3, minor: 0, patch: 5 }',
        breaks: 'a Cosign that does not check the predicate type is used'
      },
      {
        find: 'a.major - b.major || a.minor - b.minor || a.patch - b.patch',
        replace: 'a.major - b.major || a.minor - b.minor',
        breaks: 'the patch of a version is not compared'
      }
    ]
  },
  {
    file: 'src/cosign/bundle.ts',
    tests: 'unit/cosign/(cosign|bundle)',
    changes: [
      {
        find: 'document = parseJson(bytes, { uniqueKeys: true, maxValues: MAX_VALUES })',
        replace: 'document = parseJson(bytes)',
        breaks: 'a bundle with two meanings is read'
      },
      {
        find: "if (envelope['payloadType'] !== 'application/vnd.in-toto+json')",
        replace: "if (envelope['payloadType'] === undefined)",
        breaks: 'a signature of something else than a statement is read as one'
      },
      {
        find: 'if (entries.length > 1 ||',
        replace: 'if (entries.length > 100 ||',
        breaks: 'a forged log entry sets the time of a signature'
      },
      {
        find: '|| timestamps.length > 1) return undefined',
        replace: ') return undefined',
        breaks: 'a forged timestamp sets the time of a signature'
      },
      {
        find: 'last - first <= MAX_APART_SECONDS',
        replace: 'last - first <= 1e9',
        breaks: 'an inclusion promise that Cosign did not check sets the time of a signature'
      },
      {
        find: "key.includes('_') || hasOtherSpelling(inner)",
        replace: 'hasOtherSpelling(inner)',
        breaks: 'Cosign verifies a log entry that Seal does not see'
      },
      {
        find: '!isRecord(material) || readCertificate(material) === undefined) return undefined',
        replace: '!isRecord(material)) return undefined',
        breaks: 'a log that Cosign did not check sets the time of a signature'
      },
      {
        find: "if (!isRecord(document) || !BUNDLE_TYPE.test(String(document['mediaType'])))",
        replace: 'if (!isRecord(document))',
        breaks: 'a document of any media type is read as a bundle'
      }
    ]
  },
  {
    file: 'src/cosign/statement.ts',
    tests: 'unit/(cosign|seal)',
    changes: [
      {
        find: 'document = parseJson(bytes, { uniqueKeys: true })',
        replace: 'document = parseJson(bytes)',
        breaks: 'a statement with two meanings is read'
      },
      {
        find: '.filter(isDigest)',
        replace: '.filter((text): text is Digest => text.length > 0)',
        breaks: 'something other than a digest becomes a signed subject'
      },
      {
        find: 'if (subject.length > MAX_SUBJECTS)',
        replace: 'if (subject.length < 0)',
        breaks: 'a statement may have any number of subjects'
      },
      {
        find: "!String(document['_type']).startsWith('https://in-toto.io/Statement/')",
        replace: "!('_type' in document)",
        breaks: 'a document of another type is read as a statement'
      }
    ]
  },
  {
    file: 'src/cosign/legacy.ts',
    tests: 'unit/cosign/legacy-format',
    changes: [
      {
        find: "critical['type'] !== 'cosign container image signature'",
        replace: "critical['type'] === undefined",
        breaks: 'a signature of something else counts as one of the image'
      },
      {
        find: 'const document = parseJson(payload, { uniqueKeys: true })',
        replace: 'const document = parseJson(payload)',
        breaks: 'a payload that names two digests is read'
      }
    ]
  },
  {
    file: 'src/cosign/certificate-chain.ts',
    tests: 'unit/cosign',
    changes: [
      {
        find: 'if (issuer && certificate.verify(new X509Certificate(issuer).publicKey))',
        replace: 'if (issuer)',
        breaks: 'the chain of another authority is published with a certificate'
      }
    ]
  },
  {
    file: 'src/cosign/certificate.ts',
    tests: 'unit/cosign/certificate',
    changes: []
  },
  {
    file: 'src/cosign/failure.ts',
    tests: 'unit/cosign',
    changes: [
      {
        find: 'return TRANSIENT.test(reasonOf(result))',
        replace: 'return TRANSIENT.test(result.stderr) || true',
        breaks: 'a wrong password is tried until the time is up'
      }
    ]
  },
  {
    file: 'src/cosign/signer.ts',
    tests: 'unit/cosign/signer',
    changes: [
      {
        find: "return !key.includes('://') && kmsProvider(key) === undefined",
        replace: "return !key.includes('://')",
        breaks: 'a PKCS#11 URI is taken for a file'
      }
    ]
  }
]
