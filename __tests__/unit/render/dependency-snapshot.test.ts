import { expect, test } from '@jest/globals'
import {
  type SnapshotPackage,
  type SnapshotSource,
  snapshotManifests
} from '../../../src/render/dependency-snapshot.ts'

const npm = (name: string): string => `pkg:npm/${name}@1.0.0`
const library = (name: string, more: object = {}) => ({ ref: name, purl: npm(name), ...more })
const source = (more: Partial<SnapshotSource>): SnapshotSource => ({
  name: 'ghcr.io/acme/app',
  path: undefined,
  isSource: false,
  subjectRef: 'app',
  components: [],
  dependencies: new Map(),
  ...more
})

/** The packages of the only manifest. */
function resolvedOf(sources: readonly SnapshotSource[]): Readonly<Record<string, SnapshotPackage>> {
  const [manifest, ...others] = Object.values(snapshotManifests(sources))
  expect(others).toEqual([])
  return manifest?.resolved ?? {}
}

test('dependencies of the subject are direct, their dependencies indirect, by purl', () => {
  const manifests = snapshotManifests([
    source({
      components: [library('a'), library('b')],
      dependencies: new Map([
        ['app', ['a']],
        ['a', ['b', 'a', 'unknown']]
      ])
    })
  ])
  expect(manifests).toEqual({
    'ghcr.io/acme/app': {
      name: 'ghcr.io/acme/app',
      resolved: {
        [npm('a')]: {
          package_url: npm('a'),
          relationship: 'direct',
          scope: 'runtime',
          dependencies: [npm('b')]
        },
        [npm('b')]: { package_url: npm('b'), relationship: 'indirect', scope: 'runtime', dependencies: [] }
      }
    }
  })
})

test('without dependencies of the subject, packages that nothing depends on are direct', () => {
  const resolved = resolvedOf([
    source({ components: [library('a'), library('b')], dependencies: new Map([['a', ['b']]]) })
  ])
  expect(Object.values(resolved).map(({ relationship }) => relationship)).toEqual(['direct', 'indirect'])
})

test('a part without a purl between the subject and its packages does not make them indirect', () => {
  const resolved = resolvedOf([
    source({
      components: [{ ref: 'package-lock.json' }, library('a')],
      dependencies: new Map([
        ['app', ['package-lock.json']],
        ['package-lock.json', ['a']]
      ])
    })
  ])
  expect(resolved[npm('a')]?.relationship).toBe('direct')
})

test('development dependencies are marked; optional packages count as runtime', () => {
  const resolved = resolvedOf([
    source({ components: [library('a', { scope: 'excluded' }), library('b', { scope: 'optional' })] })
  ])
  expect([resolved[npm('a')]?.scope, resolved[npm('b')]?.scope]).toEqual(['development', 'runtime'])
})

test('packages of a source tree are in the manifests of their files', () => {
  const at = (path: string) => ({ occurrences: [{ path }] })
  const manifests = snapshotManifests([
    source({
      isSource: true,
      components: [library('a', at('web/package-lock.json')), library('b', at('go.sum')), library('c')]
    })
  ])
  expect(Object.entries(manifests).map(([key, { file }]) => [key, file?.source_location])).toEqual([
    ['web/package-lock.json', 'web/package-lock.json'],
    ['go.sum', 'go.sum'],
    ['ghcr.io/acme/app', undefined]
  ])
})

test('a package in two documents is listed once, with the stronger relationship', () => {
  const resolved = resolvedOf([
    source({
      components: [library('a', { scope: 'excluded' }), library('b')],
      dependencies: new Map([['b', ['a']]])
    }),
    source({ components: [library('a')] })
  ])
  expect(resolved[npm('a')]).toMatchObject({ relationship: 'direct', scope: 'runtime' })
})

test('components without a purl and manifests without packages are omitted', () => {
  expect(snapshotManifests([source({ components: [{ ref: 'x' }] })])).toEqual({})
})
