// Whose SBOM a file is, where a step names several images.
import { expect, test } from '@jest/globals'
import { parseReference } from '../../../../src/oci/reference.ts'
import type { SbomFile } from '../../../../src/seal/request.ts'
import { checkTargets } from '../../../../src/seal/sbom/sbom-files.ts'

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
