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

test.each<[string, string, (inputs: ReturnType<typeof read>) => unknown, unknown]>([
  ['image', '- ghcr.io/acme/a:1\r\n- "nginx:1"', it => it.images.length, 2],
  ['require', '- signature\n- sbom # for CISA', it => it.require.length, 2],
  [
    'deny-licenses',
    "- GPL-3.0-only\n- 'AGPL-3.0-only'",
    it => it.denyLicenses,
    ['GPL-3.0-only', 'AGPL-3.0-only']
  ],
  ['deny-licenses', '["GPL-3.0-only"]', it => it.denyLicenses, ['GPL-3.0-only']],
  [
    'deny-packages',
    '- pkg:npm/a # bad\n- "pkg:npm/@b/c@<4"',
    it => it.denyPackages.map(({ text }) => text),
    ['pkg:npm/a', 'pkg:npm/@b/c@<4']
  ],
  ['policy-branches', '- refs/heads/main\n- "release/*"', it => it.policyBranches, ['main', 'release/*']],
  [
    'allow-private-registries',
    '- https://registry.example.com:5000/',
    it => it.allowPrivateRegistries,
    ['registry.example.com:5000']
  ],
  ['comment-summary-in-pr', 'true', it => it.comment, 'always'],
  ['comment-summary-in-pr', 'False', it => it.comment, 'never'],
  ['check-run', 'yes', it => it.checkRun, true]
])('%s is read as people write it: %j', (name, value, field, expected) => {
  expect(field(read({ [name]: value }))).toEqual(expected)
})

test.each([
  ['ghcr.io/acme/app', 'or ghcr.io/acme/app:tag'],
  ['ghcr.io/acme/app@', 'build step'],
  [DIGEST, `@${DIGEST}`]
])('image %s is refused, and the error names the form to write', (image, remedy) => {
  expect(() => read({ image })).toThrow(
    expect.objectContaining({ code: 'INPUT_IMAGE_MISSING', remedy: expect.stringContaining(remedy) })
  )
})
