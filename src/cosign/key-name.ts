// Key names: a file, env://NAME, a KMS URI or an address. A PIN inside is separated from the name.
import { SealError } from '../support/errors.ts'
import { secretsIn, unescaped } from '../support/secrets.ts'
import { isKeyFile, keyVariable, kmsProvider } from './signer.ts'

export interface KeyName {
  /** As Cosign gets it in its arguments: without a secret. */
  readonly key: string
  /** The `pin-value` of a PKCS#11 URI; Cosign gets it as `COSIGN_PKCS11_PIN`. */
  readonly pin: string | undefined
}

/**
 * Reads a key's name. No message contains its text, because users paste keys and passwords there.
 *
 * @param what the input or field, for messages
 * @throws SealError `KEY_PASTED`, `KEY_CONTAINS_PASSWORD`, `KEY_NAME_INVALID`
 */
export function readKeyName(text: string, what: string): KeyName {
  if (/-----BEGIN |^LS0tLS1CRUdJTi|[\r\n]/.test(text)) throw pasted(what)
  const named = kmsProvider(text) === 'pkcs11' ? takePin(text) : { key: text, pin: undefined }
  if (/\0/.test(unescaped(named.pin ?? '')) || !hasKnownForm(named.key)) throw invalid(what)
  if (named.key.includes(':') && secretsIn(named.key).length > 0) throw holdsPassword(what)
  return named
}

function hasKnownForm(key: string): boolean {
  if (key.startsWith('env://')) return keyVariable(key) !== undefined
  return isKeyFile(key) || kmsProvider(key) !== undefined || /^https?:\/\//.test(key)
}

/** Splits attributes as Cosign does, at `;` and `&`. The first of several PINs counts. */
function takePin(uri: string): KeyName {
  const pins: string[] = []
  const isKept = (attribute: string): boolean => {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(attribute) ?? []
    if (unescaped(name).trim().toLowerCase() !== 'pin-value') return true
    pins.push(unescaped(value))
    return false
  }
  const [, scheme = '', path = '', query = '', fragment = ''] =
    /^(pkcs11:)([^?#]*)\??([^#]*)(#.*)?$/s.exec(uri) ?? []
  const attributes = query.split(/[;&]/).filter(isKept).join('&')
  const names = path.split(/[;&]/).filter(isKept).join(';')
  const [pin] = pins
  return {
    key: `${scheme}${names}${attributes === '' ? '' : `?${attributes}`}${fragment}`,
    pin: pin || undefined
  }
}

const ENV =
  'Keep the key in a secret and name its variable.\n  with:\n    key: env://COSIGN_KEY\n  env:\n    COSIGN_KEY: ${{ secrets.COSIGN_KEY }}'

function pasted(what: string): SealError {
  return new SealError('KEY_PASTED', `${what} is a key itself, not the name of a key such as env://NAME`, {
    remedy: ENV
  })
}

function holdsPassword(what: string): SealError {
  return new SealError('KEY_CONTAINS_PASSWORD', `${what} is an address that contains a password or token`, {
    remedy: `Every process on the runner could read it in Cosign's command line. Download the key in an earlier step and set its path, or use env://NAME. ${ENV}`
  })
}

function invalid(what: string): SealError {
  return new SealError(
    'KEY_NAME_INVALID',
    `${what} is not a file, env://NAME, a KMS URI or an https address (Seal does not print its text, which may be a secret)`,
    { remedy: ENV }
  )
}
