// Whose SBOM a file is, where a step names several images.
import { expect, test } from '@jest/globals'
import { parseReference } from '../../../../src/oci/reference.ts'
import type { SbomFile } from '../../../../src/seal/request.ts'
import { checkTargets, filesOf } from '../../../../src/seal/sbom/sbom-files.ts'

const [one, other] = ['a', 'b'].map(letter => `sha256:${letter.repeat(64)}`)
const file: SbomFile = {
  origin: { source: 'app.cdx.json', path: undefined },
  target: { kind: 'image' },
  read: async () => new Uint8Array()
}
const check = (...images: readonly string[]): void => checkTargets([file], images.map(parseReference))

test.each([
  [`ghcr.io/acme/app@${one}`],
  ['ghcr.io/acme/app:1'],
  [`ghcr.io/acme/app@${one}`, `docker.io/acme/app@${one}`],
  [`ghcr.io/acme/app:1@${one}`, `docker.io/acme/app@${one}`, `registry.example/app@${one}`]
])('one digest in several registries has one SBOM: %s %s', (...images) => {
  expect(() => check(...images)).not.toThrow()
})

test.each([
  [`ghcr.io/acme/app@${one}`, `docker.io/acme/app@${other}`],
  [`ghcr.io/acme/app@${one}`, 'docker.io/acme/app:1'],
  ['ghcr.io/acme/app:1', 'docker.io/acme/app:1']
])('several images, or images with unknown digests, need a target: %s %s', (...images) => {
  expect(() => check(...images)).toThrow(expect.objectContaining({ code: 'INPUT_SBOM_AMBIGUOUS' }))
})

const images = [
  `ghcr.io/acme/app:1@${one}`,
  `ghcr.io/acme/app:debug@${other}`,
  `ghcr.io/acme/web@${one}`
].map(parseReference)

test.each<[string, readonly number[]]>([
  ['ghcr.io/acme/app', [0, 1]],
  ['ghcr.io/acme/app:debug', [1]],
  [`ghcr.io/acme/app@${one}`, [0]],
  [`ghcr.io/acme/app:debug@${one}`, [0]],
  ['ghcr.io/acme/web', [2]]
])('%s before a path names images %j of the step', (name, expected) => {
  const named: SbomFile = { ...file, target: { kind: 'reference', image: parseReference(name) } }
  expect(() => checkTargets([named], images)).not.toThrow()
  const found = images.map(reference => filesOf({ reference }, { files: [named] }).length)
  expect(found.flatMap((count, at) => (count > 0 ? [at] : []))).toEqual(expected)
})

test.each(['ghcr.io/acme/app:2', `ghcr.io/acme/web@${other}`, 'ghcr.io/acme/web:1', 'docker.io/acme/app'])(
  '%s before a path names no image of the step, which is an error',
  name => {
    const named: SbomFile = { ...file, target: { kind: 'reference', image: parseReference(name) } }
    expect(() => checkTargets([named], images)).toThrow(
      expect.objectContaining({ code: 'INPUT_SBOM_UNUSED', message: expect.stringContaining(name) })
    )
  }
)
