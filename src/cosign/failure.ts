// What Cosign's error output means for the user.
import { SealError } from '../support/errors.ts'
import type { RunResult } from '../support/run.ts'
import { printable } from '../support/text.ts'

/** The reason in Cosign's own words: its "Error:" line, else its last line. */
export function reasonOf({ stderr, exitCode }: RunResult): string {
  const lines = stderr
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const error = lines.find(line => line.startsWith('Error: '))?.slice('Error: '.length)
  return printable(error ?? lines.at(-1) ?? `exit code ${exitCode} and no message`, 500)
}

interface Meaning {
  readonly pattern: RegExp
  readonly code: string
  readonly remedy: string
}

const MEANINGS: readonly Meaning[] = [
  {
    pattern: /decryption failed|no password|reading key: (?:inappropriate ioctl|EOF)/,
    code: 'COSIGN_PASSWORD_WRONG',
    remedy: 'Set the password of the key in the step: env: COSIGN_PASSWORD: ${{ secrets.COSIGN_PASSWORD }}'
  },
  {
    pattern:
      /(?:reading key|loading (?:private |public )?key|key file|getting signer).*(?:no such file|cannot find|not found|permission denied)/,
    code: 'COSIGN_KEY_UNREADABLE',
    remedy:
      'Check the input key: a file that exists on the runner, env://NAME with the variable set on this step, or a KMS URI.'
  },
  {
    pattern: /(?:pem|decode|unsupported|unknown).*(?:key|PEM)|invalid (?:pem|key)/i,
    code: 'COSIGN_KEY_INVALID',
    remedy:
      'Make a key pair with "cosign generate-key-pair", or check that the secret holds the whole file with its line ends.'
  },
  {
    pattern: /id-token|ACTIONS_ID_TOKEN|fetching (?:ambient )?OIDC|device flow|identity token|oauth/i,
    code: 'COSIGN_IDENTITY_UNAVAILABLE',
    remedy: 'Give the job "permissions: id-token: write", or sign with a key (input key).'
  }
]

/**
 * Services that may answer better the next time. "read on closed response body" is how Cosign tells that its own
 * tries at a Fulcio or timestamp authority that answers 503 are used up.
 */
const TRANSIENT =
  /\b(?:429|500|502|503|504)\b|too many requests|rate limit|timeout|timed out|deadline exceeded|connection (?:refused|reset)|EOF$|no such host|temporary failure|TLS handshake|i\/o timeout|giving up after \d+ attempt|read on closed response body|service unavailable/i

export function isTransient(result: RunResult): boolean {
  return TRANSIENT.test(reasonOf(result))
}

/** The error of a Cosign that ended with another exit code than 0. */
export function failure(what: string, result: RunResult): SealError {
  const reason = reasonOf(result)
  const meaning = MEANINGS.find(({ pattern }) => pattern.test(result.stderr))
  const message = `${what}: cosign ended with exit code ${result.exitCode}: ${reason}`
  if (meaning) return new SealError(meaning.code, message, { remedy: meaning.remedy })
  return new SealError(isTransient(result) ? 'COSIGN_SERVICE_UNAVAILABLE' : 'COSIGN_FAILED', message, {
    remedy:
      'Read the message of Cosign above; running the step again changes nothing that is in place already.'
  })
}
