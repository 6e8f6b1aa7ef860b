// What people write into the inputs of the verify action.
import { expect, test } from '@jest/globals'
import { readVerifyInputs } from '../../../../src/action/verify/inputs.ts'
import { defaultInputs } from '../../../support/action-file.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`
const read = (inputs: Record<string, string>) => {
  const values = { ...defaultInputs('verify/action.yml'), ...inputs }
  return readVerifyInputs(name => values[name] ?? '')
}

test.each([
  ['lines and commas', `ghcr.io/acme/a:1, ghcr.io/acme/b:1\nghcr.io/acme/a:1`],
  [
    'metadata of a build',
    JSON.stringify({ 'containerimage.digest': DIGEST, 'image.name': 'ghcr.io/acme/a:1,ghcr.io/acme/b:1' })
  ]
])('images are given by %s', (_, image) => {
  const { images } = read({ image })
  expect(images.map(({ reference }) => reference.repository)).toEqual(['acme/a', 'acme/b'])
})

test('capitals in the name of a repository become lower case, with a notice', () => {
  const { images, notices } = read({ image: 'ghcr.io/Acme/App:V1' })
  expect(images.map(({ requested }) => requested)).toEqual(['ghcr.io/acme/app:V1'])
  expect(notices).toEqual(['ghcr.io/Acme/App:V1 has upper-case letters; Seal uses ghcr.io/acme/app:V1.'])
})

test('patterns of packages are separated by commas and lines, and their versions can contain commas', () => {
  const { denyPackages } = read({ 'deny-packages': 'pkg:npm/a@>=1, <2, pkg:npm/b,\npkg:npm/c' })
  expect(denyPackages.map(({ text }) => text)).toEqual(['pkg:npm/a@>=1, <2', 'pkg:npm/b', 'pkg:npm/c'])
})

test('words of lists are read in any case, separated by comma, blank or line', () => {
  const inputs = read({
    require: 'Signature,SBOM\nprovenance',
    platforms: 'Linux/AMD64 linux/arm64',
    'deny-licenses': 'MIT,\nApache-2.0, GPL-2.0-only'
  })
  expect(inputs.require.map(({ kind, predicate }) => predicate ?? kind)).toEqual([
    'signature',
    'sbom',
    'provenance'
  ])
  expect(inputs.platforms).toHaveLength(2)
  expect(inputs.denyLicenses).toEqual(['MIT', 'Apache-2.0', 'GPL-2.0-only'])
})
