// Mutants of what knows that it runs in GitHub Actions: whose files are trusted, which programs run, what is published.
import type { MutatedFile } from './mutant.ts'

export const ACTION: readonly MutatedFile[] = [
  {
    file: 'src/action/seal/signed-files.ts',
    tests: 'unit/action/seal/signed-files',
    changes: [
      {
        find: 'if (file.digest === digest) return file',
        replace: 'if (file.path !== undefined) return file',
        breaks: 'a file with another content than its checksum is signed'
      }
    ]
  },
  {
    file: 'src/action/runner/checksums.ts',
    tests: 'unit/action/runner/checksums',
    changes: [
      {
        find: 'if (other !== undefined && other !== digest)',
        replace: 'if (other !== undefined && other === name)',
        breaks: 'a file has two checksums, and only the last is signed'
      }
    ]
  },
  {
    file: 'src/action/seal/contacted-hosts.ts',
    tests: 'integration/preflight',
    changes: [
      {
        find: "signers.some(({ kind }) => kind === 'keyless') ? [environment",
        replace: "signers.some(({ kind }) => kind === 'key') ? [environment",
        breaks: "the token service of a job is missing in a dry run's hosts"
      },
      {
        find: 'signingConfig === undefined || trustedRoot === undefined ?',
        replace: 'signingConfig === undefined ?',
        breaks: 'the update repository that Cosign asks for the trusted root is missing in a dry run'
      }
    ]
  },
  {
    file: 'src/action/seal/registry-checks.ts',
    tests: 'unit/action/seal/registry-checks',
    changes: [
      {
        find: '...known.hosts, ...contacted',
        replace: '...known.hosts',
        breaks: 'the token services and storage hosts of registries are missing in a dry run'
      },
      {
        find: 'if (refusal !== undefined)',
        replace: 'if (false as boolean)',
        breaks: 'a refused login is called accepted where another image could be read'
      }
    ]
  },
  {
    file: 'src/action/runner/pull-request.ts',
    tests: 'unit/action/(runner/pull-request|verify/head-checkout)',
    changes: [
      {
        find: "(isRecord(issue) && isPresent(issue['pull_request'])) ||",
        replace: '',
        breaks: 'a comment on a pull request brings its own policy'
      },
      {
        find: "?.split(' ')[0] ?? ref",
        replace: "?.split(' ')[1] ?? ref",
        breaks: 'a packed branch is read as its name'
      },
      {
        find: "isPrivileged: rights === 'base'",
        replace: "isPrivileged: rights === 'author'",
        breaks: 'pull_request_target works on the files of the head with the rights of the base'
      },
      {
        find: "if (event.startsWith('pull_request')) throw unknownBase(event)",
        replace: '',
        breaks: 'a pull request whose event names no base is trusted'
      },
      {
        find: "OWN.has(String(run['event'])) && !isOfFork(run)",
        replace: "OWN.has(String(run['event']))",
        breaks: 'a run after a push to a fork is trusted'
      },
      {
        find: 'const COMMIT = /^[0-9a-f]{40}',
        replace: 'const COMMIT = /[0-9a-f]{7}',
        breaks: 'a base that is not a commit is asked for'
      },
      {
        find: "if (ref === undefined || ref.includes('..')) return head",
        replace: 'if (ref === undefined) return head',
        breaks: 'a HEAD that leads out of .git is followed'
      },
      {
        find: 'if (loose !== undefined) return loose',
        replace: '',
        breaks: 'the packed commit of a branch wins over its newer one'
      }
    ]
  },
  {
    file: 'src/action/verify/trusted-files.ts',
    tests: 'unit/action/verify/trusted-files',
    changes: [
      {
        find: 'baseCommit !== undefined && isOurs',
        replace: 'baseCommit !== undefined && !isOurs',
        breaks: 'a pull request brings its own policy'
      },
      {
        find: 'if (bytes !== undefined && bytes.byteLength > MAX_BYTES)',
        replace: 'if (bytes === undefined)',
        breaks: 'a policy of any size is read'
      },
      {
        find: '{ mode: 0o600 }',
        replace: '{ mode: 0o644 }',
        breaks: 'others on the runner read copies of keys'
      }
    ]
  },
  {
    file: 'src/action/runner/context.ts',
    tests: 'unit/action/runner/context',
    changes: [
      {
        find: "isPrivileged: rights === 'base'",
        replace: "isPrivileged: rights === 'author'",
        breaks: 'a pull request gets the rights of the base'
      }
    ]
  },
  {
    file: 'src/action/runner/install-cosign.ts',
    tests: 'integration/find-cosign',
    changes: [
      {
        find: "createHash('sha256').update(bytes).digest('hex') === checksum",
        replace: "createHash('sha256').update(bytes).digest('hex') !== ''",
        breaks: 'a download that was changed is run'
      },
      {
        find: 'sha256 ?? (release === PINNED_RELEASE ? checksums[asset] : undefined)',
        replace: '(release === PINNED_RELEASE ? checksums[asset] : undefined) ?? sha256',
        breaks: 'the digest that the user gives is overruled'
      },
      {
        find: "if (cached !== '' && (await isGenuine(join(cached, file), expected)))",
        replace: "if (cached !== '')",
        breaks: 'a Cosign that was changed in the tool cache is run'
      },
      {
        find: 'if (isPullRequest && (await leadsInto(absolute, workspace))) throw',
        replace: 'if (!isPullRequest && (await leadsInto(absolute, workspace))) throw',
        breaks: 'cosign-path runs a program of a pull request'
      },
      {
        find: 'if (!(error instanceof SealError && UNFIT.includes(error.code))) throw error',
        replace: 'if (!(error instanceof SealError)) throw error',
        breaks: 'a Cosign that fails is replaced without a warning'
      }
    ]
  },
  {
    file: 'src/action/runner/files.ts',
    tests: 'unit/action/runner/files',
    changes: [
      {
        find: 'const isAllowed = allowed.some(root => isInside(real, root))',
        replace: 'const isAllowed = allowed.some(root => isInside(path, root))',
        breaks: 'a link in the workspace publishes a file from outside'
      },
      {
        find: "if (!isAllowed || real.split(sep).includes('.git')) {",
        replace: 'if (!isAllowed) {',
        breaks: 'the credentials in .git are published'
      },
      {
        find: 'if (found.size > MAX_FILES) throw',
        replace: 'if (found.size < 0) throw',
        breaks: 'a glob may match any number of files'
      },
      {
        find: 'if (!found?.isFile()) throw',
        replace: 'if (!found) throw',
        breaks: 'a FIFO as SBOM keeps the step waiting'
      }
    ]
  },
  {
    file: 'src/action/seal/output-file.ts',
    tests: 'unit/action/seal/output-file',
    changes: [
      {
        find: 'root !== undefined && isInside(path, root)',
        replace: 'root !== undefined',
        breaks: 'output-file writes outside the workspace'
      }
    ]
  },
  {
    file: 'src/action/seal/signing-mode.ts',
    tests: 'unit/action/seal/signing-mode',
    changes: [
      {
        find: 'if (isPullRequest && (await leadsInto(path, workspace))) {',
        replace: 'if (!isPullRequest && (await leadsInto(path, workspace))) {',
        breaks: 'a link leads to a key that a pull request brings along'
      },
      {
        find: 'if (isPrivilegedPullRequest && (await leadsInto(absolute, workspace)))',
        replace: 'if (!isPrivilegedPullRequest && (await leadsInto(absolute, workspace)))',
        breaks: 'a pull request chooses who gets the identity token'
      }
    ]
  },
  {
    file: 'src/action/runner/input-values.ts',
    tests: 'unit/action/inputs',
    changes: [
      {
        find: "return ['false', 'no', 'off'].includes(word) ? false : undefined",
        replace: "return word === '' ? undefined : false",
        breaks: 'a switch that is mistyped counts as off'
      },
      {
        find: 'if (number >= least && number <= most) return number',
        replace: 'if (number >= least) return number',
        breaks: 'a number over its limit is taken'
      },
      {
        find: 'if (/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/i.test(word)) return',
        replace: 'if (word !== undefined) return',
        breaks: 'token-hosts takes an address or a pattern, which trusts other hosts than meant'
      }
    ]
  },
  {
    file: 'src/github/api.ts',
    tests: 'integration/github',
    changes: [
      {
        find: 'return isTrouble && isRepeatable',
        replace: 'return isTrouble',
        breaks: 'a comment is written twice'
      },
      {
        find: 'return status === 429 || /rate limit/i.test(said) ?',
        replace: 'return status === 429 ?',
        breaks: 'a secondary rate limit without a time fails the job at once'
      }
    ]
  }
]
