// Whom a verify run may ask inside its network, and which registry its login is for.
import { expect, test } from '@jest/globals'
import { knownRegistries } from '../../../../src/action/verify/known-registries.ts'
import { parseReference } from '../../../../src/oci/reference.ts'
import type { ImagePolicy } from '../../../../src/policy/policy.ts'

function known(
  images: readonly string[],
  globs: readonly string[],
  more: { compareWith?: string; allow?: string[]; insecure?: string[] } = {}
) {
  const policy = { globs } as ImagePolicy
  const inputs = {
    images: images.map(requested => ({ requested, reference: parseReference(requested) })),
    compareWith: more.compareWith,
    allowPrivateRegistries: more.allow ?? [],
    insecureRegistries: more.insecure ?? []
  }
  const { all, forLogin } = knownRegistries(inputs, { policies: [policy] })
  return { all: [...all].sort(), forLogin }
}

test.each([
  [['ghcr.io/acme/**'], ['ghcr.io']],
  [['127.0.0.1:5000/acme/app', '127.0.0.1:5000/**'], ['127.0.0.1:5000']],
  [
    ['GHCR.io/acme/*', 'index.docker.io/library/node'],
    ['ghcr.io', 'docker.io']
  ],
  [['acme/app', 'node'], ['docker.io']],
  [['localhost/app'], ['localhost']],
  [['**', '*/acme/app', '*.example/**', 'registry?.example/a', '{a,b}.example/a'], []],
  [['http://10.0.0.1/a'], []]
])('the globs %j name %j', (globs, expected) => {
  expect(known([], globs).forLogin).toEqual(expected)
})

test('the images of the step, of compare-with and of the input are known in addition to the policy', () => {
  const more = { compareWith: 'old.example/app:1', allow: ['10.0.0.1:5000'] }
  expect(known(['a.example/app:1'], ['b.example/**'], more)).toEqual({
    all: ['10.0.0.1:5000', 'a.example', 'b.example', 'old.example'],
    forLogin: ['a.example']
  })
})

test('an SBOM file to compare with names no registry', () => {
  expect(known([], ['**'], { compareWith: './old.cdx.json' }).all).toEqual([])
})
