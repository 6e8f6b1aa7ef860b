// Package URLs in their canonical form, by the rules of each type.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { PackageURL } from 'packageurl-js'
import { formatPurl, type Purl } from '../../../../src/sbom/purl/format-purl.ts'

test.each<[string, Purl]>([
  [
    'pkg:deb/debian/libstdc%2B%2B6@1:14.2.0-19%2Bb1?arch=amd64&distro=debian-13&upstream=gcc-14%401.2',
    {
      type: 'deb',
      namespace: 'debian',
      name: 'libstdc++6',
      version: '1:14.2.0-19+b1',
      qualifiers: { upstream: 'gcc-14@1.2', distro: 'debian-13', arch: 'amd64', epoch: undefined }
    }
  ],
  ['pkg:npm/%40scope/name@1.0.0', { type: 'npm', namespace: '@scope', name: 'name', version: '1.0.0' }],
  ['pkg:npm/JSONStream@1.3.5', { type: 'npm', name: 'JSONStream', version: '1.3.5' }],
  ['pkg:pypi/ruamel-yaml-clib@0.2', { type: 'pypi', name: 'Ruamel.yaml_clib', version: '0.2' }],
  [
    'pkg:golang/github.com/Acme/Tool@v1.2.3%2Bincompatible#cmd/x',
    {
      type: 'golang',
      namespace: 'github.com/Acme',
      name: 'Tool',
      version: 'v1.2.3+incompatible',
      subpath: '/cmd/./x/'
    }
  ],
  ['pkg:rpm/redhat/GConf2@3.2', { type: 'rpm', namespace: 'RedHat', name: 'GConf2', version: '3.2' }],
  ['pkg:composer/acme/tool@1', { type: 'composer', namespace: 'Acme', name: 'Tool', version: '1' }],
  [
    'pkg:generic/a%20b%21?vcs_url=git%2Bhttps:%2F%2Fexample.com%2Fx',
    { type: 'Generic', name: 'a b!', qualifiers: { VCS_URL: 'git+https://example.com/x', empty: '' } }
  ]
])('%s', (expected, purl) => {
  expect(formatPurl(purl)).toBe(expected)
})

test('any parts are read back unchanged', () => {
  const part = fc
    .string({ minLength: 1, unit: 'binary' })
    .filter(text => !/[/\0]/.test(text) && text === text.trim())
  fc.assert(
    fc.property(part, part, part, (namespace, name, version) => {
      const read = PackageURL.fromString(formatPurl({ type: 'generic', namespace, name, version }))
      expect([read.namespace, read.name, read.version]).toEqual(
        [namespace, name, version].map(text => text.toWellFormed())
      )
    })
  )
})
