import { describe, expect, test } from '@jest/globals'
import { refuseMisspelled } from '../../../../src/action/runner/misspelled-inputs.ts'
import { SEAL_INPUTS } from '../../../../src/action/seal/input-names.ts'
import { VERIFY_INPUTS } from '../../../../src/action/verify/input-names.ts'

describe('an input that the action does not have', () => {
  test.each([
    ['INPUT_DENY-LICENSE', VERIFY_INPUTS, 'deny-licenses'],
    ['INPUT_DENY_PACKAGES', VERIFY_INPUTS, 'deny-packages'],
    ['INPUT_DENY PACKAGES', VERIFY_INPUTS, 'deny-packages'],
    ['INPUT_REQUIERS', VERIFY_INPUTS, 'require'],
    ['INPUT_CERTIFICATE-OIDC-ISUER', VERIFY_INPUTS, 'certificate-oidc-issuer'],
    ['INPUT_IMAGES', SEAL_INPUTS, 'image'],
    ['INPUT_TAG', SEAL_INPUTS, 'tags'],
    ['INPUT_SBOMPATH', SEAL_INPUTS, 'sbom-path'],
    ['INPUT_IMMUTABLE-TAG', SEAL_INPUTS, 'immutable-tags']
  ])('%s is refused with the name that it resembles', (variable, names, meant) => {
    expect(() => refuseMisspelled({ [variable]: 'x' }, names)).toThrow(
      expect.objectContaining({
        code: 'INPUT_UNKNOWN',
        remedy: expect.stringMatching(new RegExp(`\n    ${meant}: …\n.* rename ${variable}\\.$`))
      })
    )
    expect(() => refuseMisspelled({ [variable]: ' ' }, names)).not.toThrow()
  })

  test.each([
    ...['INPUT_METHOD', 'INPUT_', 'INPUT_FAIL-ON', 'DENY_PACKAGES', 'MY_INPUT_IMAGES'],
    ...['INPUT_STAGE', 'INPUT_USAGE', 'INPUT_LATEST']
  ])('%s is not refused, because it resembles none', variable => {
    for (const names of [SEAL_INPUTS, VERIFY_INPUTS])
      expect(() => refuseMisspelled({ [variable]: 'x' }, names)).not.toThrow()
  })
})

test.each([[SEAL_INPUTS], [VERIFY_INPUTS]])('every input of an action is known to it', names => {
  const inputs = names.map(name => [`INPUT_${name.toUpperCase()}`, 'x'])
  expect(() => refuseMisspelled(Object.fromEntries(inputs), names)).not.toThrow()
})
