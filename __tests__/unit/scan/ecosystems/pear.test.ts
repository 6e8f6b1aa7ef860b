// Packages of PEAR and PECL in images.
import { expect, test } from '@jest/globals'
import { purls, scan } from '../../../support/image-builder.ts'
import { file } from '../../../support/tar-builder.ts'

type Value = string | number | boolean | null | { readonly [key: string]: Value } | readonly Value[]

/** As PHP writes it. */
function serialize(value: Value): string {
  if (value === null) return 'N;'
  if (typeof value === 'number') return `i:${value};`
  if (typeof value === 'boolean') return `b:${Number(value)};`
  if (typeof value === 'string') return `s:${Buffer.byteLength(value)}:"${value}";`
  const entries = Array.isArray(value)
    ? value.map((one: Value, at) => `i:${at};${serialize(one)}`)
    : Object.entries(value).map(([key, one]) => `${serialize(key)}${serialize(one)}`)
  return `a:${entries.length}:{${entries.join('')}}`
}

/** From the test data of Syft 1.57.1: what pecl registered for memcached. */
const MEMCACHED =
  'a:6:{s:4:"name";s:9:"memcached";s:7:"channel";s:12:"pecl.php.net";s:4:"date";s:10:"2022-01-11";s:4:"time";s:8:"15:23:47";s:7:"version";a:2:{s:7:"release";s:5:"3.2.0";s:3:"api";s:5:"3.2.0";}s:7:"license";a:2:{s:7:"attribs";a:1:{s:3:"uri";s:26:"http://www.php.net/license";}s:8:"_content";s:11:"PHP License";}}'
const REGISTRY = 'usr/local/lib/php/.registry'

test('an extension has its channel, its version and its license', async () => {
  const { sbom, warnings } = await scan([
    [file(`${REGISTRY}/.channel.pecl.php.net/memcached.reg`, MEMCACHED)]
  ])
  expect(warnings).toEqual([])
  expect(purls(sbom)).toEqual(['pkg:pear/pecl.php.net/memcached@3.2.0'])
  expect(sbom.components).toMatchObject([
    {
      cpe: 'cpe:2.3:a:php:memcached:3.2.0:*:*:*:*:*:*:*',
      properties: [{ value: 'cpe:2.3:a:memcached:memcached:3.2.0:*:*:*:*:*:*:*' }],
      licenses: [{ value: expect.stringContaining('PHP') }]
    }
  ])
})

test('the dependencies of a package before package.xml 2.0 are unknown', async () => {
  const old = { package: 'A', version: '1', release_deps: [{ type: 'pkg', rel: 'has', name: 'B' }] }
  const { sbom } = await scan([[file(`${REGISTRY}/a.reg`, serialize(old))]])
  expect(sbom.components[0]?.declaredUnknown).toContain('dependencies')
})

test('packages need each other by name, and not what conflicts', async () => {
  const required = { package: [{ name: 'Archive_Tar' }, { name: 'Old', conflicts: '' }], php: { min: '5.4' } }
  const pear = {
    attribs: { version: '2.0' },
    name: 'PEAR',
    summary: 'Größe',
    version: { release: '1.10.15' },
    dependencies: { required },
    _lastmodified: 1700000000,
    old: { a: true, b: null }
  }
  const { sbom, warnings } = await scan([
    [
      file(`${REGISTRY}/pear.reg`, serialize(pear)),
      file(`${REGISTRY}/archive_tar.reg`, serialize({ package: 'Archive_Tar', version: '1.4.14' }))
    ]
  ])
  expect(warnings).toEqual([])
  expect(purls(sbom)).toEqual([
    'pkg:pear/pear.php.net/Archive_Tar@1.4.14',
    'pkg:pear/pear.php.net/PEAR@1.10.15'
  ])
  expect(sbom.dependencies.get('pkg:pear/pear.php.net/PEAR@1.10.15')).toEqual([
    'pkg:pear/pear.php.net/Archive_Tar@1.4.14'
  ])
  expect(sbom.components[1]).toMatchObject({ description: 'Größe' })
  expect(sbom.components[1]?.declaredUnknown).not.toContain('dependencies')
})

test('a package needs an extension of PECL, and not what PHP always has', async () => {
  const needs = (...extensions: readonly string[]) => {
    const required = { extension: extensions.map(name => ({ name })) }
    return { name: 'A', version: { release: '1' }, dependencies: { required } }
  }
  const redis = {
    name: 'redis',
    channel: 'pecl.php.net',
    version: { release: '6' },
    providesextension: 'redis'
  }
  // A package of the same name as the extension.
  const other = { name: 'Redis', version: { release: '0.1' } }
  const edgesOf = async (...extensions: readonly string[]) => {
    const { sbom } = await scan([
      [
        file(`${REGISTRY}/a.reg`, serialize(needs(...extensions))),
        file(`${REGISTRY}/redis.reg`, serialize(other)),
        file(`${REGISTRY}/.channel.pecl.php.net/redis.reg`, serialize(redis))
      ]
    ])
    const found = sbom.components.find(({ name }) => name === 'A')
    return [
      sbom.dependencies.get('pkg:pear/pear.php.net/A@1'),
      found?.declaredUnknown?.includes('dependencies')
    ]
  }
  expect(await edgesOf('redis', 'pcre')).toEqual([['pkg:pear/pecl.php.net/redis@6'], false])
  expect(await edgesOf('redis', 'xml')).toEqual([['pkg:pear/pecl.php.net/redis@6'], true])
})

test.each([
  ['an object', 'O:8:"stdClass":0:{}'],
  ['a text that does not end', 's:1000000000:"a";'],
  ['a length that is none', 's:x:"a";'],
  ['more entries than it has', 'a:1000000000:{s:1:"a";i:1;}'],
  ['arrays in arrays without end', 'a:1:{i:0;'.repeat(10_000)],
  ['an array as a key', 'a:1:{a:0:{}i:1;}'],
  ['nothing', '']
])('%s is a warning with the path', async (_, text) => {
  const { sbom, warnings } = await scan([[file(`${REGISTRY}/a.reg`, text || ' ')]])
  expect(warnings).toEqual([expect.stringContaining(`${REGISTRY}/a.reg: not read as pear file`)])
  expect(sbom.completeness).toBe('incomplete')
})
