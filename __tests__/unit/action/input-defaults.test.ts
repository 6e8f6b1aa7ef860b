// An empty input is an input at its default: for every input of both actions.
import { describe, expect, test } from '@jest/globals'
import type { GetInput } from '../../../src/action/runner/input-values.ts'
import { SEAL_INPUTS } from '../../../src/action/seal/input-names.ts'
import { readSealInputs, SEAL_DEFAULTS } from '../../../src/action/seal/inputs.ts'
import { VERIFY_INPUTS } from '../../../src/action/verify/input-names.ts'
import { readVerifyInputs, VERIFY_DEFAULTS } from '../../../src/action/verify/inputs.ts'
import { readActionFile } from '../../support/action-file.ts'

const ACTIONS = [
  {
    file: 'action.yml',
    names: SEAL_INPUTS,
    defaults: SEAL_DEFAULTS,
    read: readSealInputs as (get: GetInput) => unknown
  },
  { file: 'verify/action.yml', names: VERIFY_INPUTS, defaults: VERIFY_DEFAULTS, read: readVerifyInputs }
] as const

const VALUES: Readonly<Record<string, string>> = {
  image: 'ghcr.io/acme/app:1',
  'job-token': 'token-of-the-job',
  'github-token': 'token-of-the-job'
}

describe.each(ACTIONS)('of $file', ({ file, names, defaults, read }) => {
  const presets = Object.entries(readActionFile(file).inputs).map(
    ([name, { default: preset = '' }]) => [name, preset] as const
  )
  const filledIn = new Map(presets.map(([name, preset]) => [name, VALUES[name] ?? preset]))

  test('the code has the names of the action file', () => {
    expect(names).toEqual(Object.keys(readActionFile(file).inputs))
  })

  test('the code has the defaults of the action file', () => {
    const constants = presets.filter(([, preset]) => preset !== '' && !preset.includes('${{'))
    expect(defaults).toEqual(Object.fromEntries(constants))
  })

  test.each(presets.map(([name]) => name).filter(name => !['image', 'job-token', 'matrix'].includes(name)))(
    'an empty value of %s means its default',
    name => {
      const get: GetInput = asked => (asked === name ? '' : (filledIn.get(asked) ?? ''))
      expect(read(get)).toEqual(read(asked => filledIn.get(asked) ?? ''))
    }
  )

  test('empty values of all inputs mean their defaults', () => {
    const get: GetInput = name => (name === 'matrix' ? (filledIn.get(name) ?? '') : (VALUES[name] ?? ''))
    expect(read(get)).toEqual(read(name => filledIn.get(name) ?? ''))
  })
})
