// Names of keys: a file, a variable, or a key service.
import { expect, test } from '@jest/globals'
import { isKeyFile, keyVariable, kmsProvider } from '../../../src/cosign/signer.ts'

test.each([
  ['cosign.key', true, undefined, undefined],
  ['/keys/cosign.key', true, undefined, undefined],
  ['C:\\keys\\cosign.key', true, undefined, undefined],
  ['gitlab.key', true, undefined, undefined],
  ['env://COSIGN_KEY', false, 'COSIGN_KEY', undefined],
  ['env://1BAD', false, undefined, undefined],
  ['env://A B', false, undefined, undefined],
  ['https://keys.example/cosign.key', false, undefined, undefined],
  ['awskms:///alias/x', false, undefined, 'awskms'],
  ['gitlab://group/project', false, undefined, 'gitlab'],
  ['pkcs11:token=seal;object=key', false, undefined, 'pkcs11'],
  ['xpkcs11:token=seal', true, undefined, undefined]
])('the key %s: file %s, variable %s, key service %s', (key, isFile, variable, service) => {
  expect([isKeyFile(key), keyVariable(key), kmsProvider(key)]).toEqual([isFile, variable, service])
})
