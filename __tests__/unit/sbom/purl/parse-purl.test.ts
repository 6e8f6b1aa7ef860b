// Package URLs: the specification's own tests, and which of them name the same package.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Component } from '../../../../src/sbom/model.ts'
import { formatPurl } from '../../../../src/sbom/purl/format-purl.ts'
import {
  identifyPurl,
  type PurlParts,
  parsePurl,
  purlsOf,
  versionOf
} from '../../../../src/sbom/purl/parse-purl.ts'

interface Parts {
  readonly type: string | null
  readonly namespace: string | null
  readonly name: string | null
  readonly version: string | null
  readonly qualifiers: Readonly<Record<string, string>> | null
  readonly subpath: string | null
}

interface SpecTest {
  readonly file: string
  readonly test_type: 'parse' | 'build' | 'validate'
  readonly input: string | Parts
  readonly expected_output: string | Parts | null
  readonly expected_failure: boolean
}

const suite = JSON.parse(
  readFileSync(new URL('../../../fixtures/purl-spec/tests.json', import.meta.url), 'utf8')
) as readonly SpecTest[]

/** Case by case what Seal does on purpose: it reads what names a package, also against the rules of the type. */
const OTHERWISE: readonly string[] = [
  'build {"type":"npm","name":"myartifact","version":"1.0.0","qualifiers":{"in production":"true"}}',
  'parse pkg:chrome-extension/44444algnefjeiefhmpklpfiohadpglk',
  'parse pkg:chrome-extension/dogs',
  'parse pkg:chrome-extension/dlpngalgnefjeiefhmpklpfiohadpglk@1.2.3.4.5',
  'parse pkg:chrome-extension/dlpngalgnefjeiefhmpklpfiohadpglk@1.2.3-beta',
  'parse pkg:cpan/LWP::UserAgent@6.7.6',
  'parse pkg:cpan/GDT/URI::PackageURL',
  'build {"type":"cpan","namespace":"GDT","name":"URI::PackageURL"}',
  'parse pkg:cpan/URI::PackageURL',
  'build {"type":"cpan","name":"URI::PackageURL"}',
  'parse pkg:gem/jruby-launcher@1.1.2?Platform=java',
  'validate pkg:git/github/Package-url/purl-Spec@244fd47e07d1004f0aed9c',
  'parse pkg:julia/Dates',
  'parse pkg:otp/namespace/hex@2.1.1',
  'build {"type":"otp","namespace":"namespace","name":"hex","version":"2.1.1"}',
  'parse pkg:Rpm/fedora/curl@7.50.3-1.fc25?Arch=i386&Distro=fedora-25',
  'parse pkg:swift/Alamofire@5.4.3',
  'build {"type":"swift","name":"Alamofire","version":"5.4.3"}',
  'parse pkg:vcpkg/boost/asio@1.84.0',
  'build {"type":"vcpkg","namespace":"boost","name":"asio","version":"1.84.0"}',
  'parse pkg:vscode-extension/java@1.46.2025091308',
  'build {"type":"vscode-extension","name":"java","version":"1.46.2025091308"}'
]

function nameOf({ test_type, input }: SpecTest): string {
  if (typeof input === 'string') return `${test_type} ${input}`
  return `${test_type} ${JSON.stringify(Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)))}`
}

function build(parts: PurlParts | Parts): string | null {
  const { type, name, qualifiers } = parts
  if (type === null || name === null || name === '') return null
  return formatPurl({
    type,
    name,
    namespace: parts.namespace ?? undefined,
    version: parts.version ?? undefined,
    subpath: parts.subpath ?? undefined,
    qualifiers: qualifiers instanceof Map ? Object.fromEntries(qualifiers) : { ...qualifiers }
  })
}

function run({ test_type, input }: SpecTest): unknown {
  if (typeof input !== 'string') return build(input)
  const parts = parsePurl(input)
  if (parts === undefined) return null
  if (test_type === 'validate') return build(parts)
  const { type, namespace = null, name, version = null, qualifiers, subpath = null } = parts
  const pairs = qualifiers.size === 0 ? null : Object.fromEntries(qualifiers)
  return { type, namespace, name, version, qualifiers: pairs, subpath }
}

test("the specification's own tests pass, with documented exceptions", () => {
  const failed = suite.filter(spec => {
    const wanted = spec.expected_failure ? null : spec.expected_output
    try {
      expect(run(spec)).toEqual(wanted)
      return false
    } catch {
      return true
    }
  })
  expect(failed.map(nameOf).sort()).toEqual([...OTHERWISE].sort())
  expect(suite).toHaveLength(533)
})

test.each([
  ['no scheme', 'npm/a@1'],
  ['an encoded scheme', 'pkg%3Anpm/a'],
  ['no name', 'pkg:npm/@1'],
  ['two places where the version may begin', 'pkg:npm/event-stream@1@2'],
  ['the same, encoded', 'pkg:npm/event-stream%401'],
  ['a folder that is stepped out of', 'pkg:npm/./event-stream@1'],
  ['what is not shown', 'pkg:npm/event\u200bstream@1'],
  ['a broken encoding', 'pkg:npm/event-stream@%zz'],
  ['two epochs', 'pkg:rpm/redhat/a@1?epoch=0&epoch=9'],
  ['an invalid key', 'pkg:npm/a?in%20production=true'],
  ['too long a text', `pkg:npm/${'a'.repeat(5000)}`]
])('a purl with %s is not read', (_, text) => {
  expect(parsePurl(text)).toBeUndefined()
})

test.each([
  ['pkg:golang/e.org/a/b@v4#v4', 'pkg:golang/e.org/a/b/v4@v4'],
  ['pkg:golang/e.org/a@v1#b/c', 'pkg:golang/e.org/a/b/c@v1'],
  ['pkg:npm/%40acme/d@1', 'pkg:npm/@acme/d@1'],
  ['pkg:npm/a@1', ' PKG:NPM//a@1'],
  ['pkg:npm/a@1', '\ufeffpkg://npm/%61@1'],
  ['pkg:pypi/ruamel.yaml@1', 'pkg:pypi/Ruamel_yaml@1'],
  ['pkg:deb/debian/a@1?arch=amd64&distro=x', 'pkg:deb/Debian/A@1?distro=x&arch=amd64'],
  ['pkg:rpm/redhat/openssl@1:1.1.1k-2?arch=x86_64', 'pkg:rpm/redhat/openssl@1.1.1k-2?epoch=1&arch=x86_64'],
  ['pkg:rpm/redhat/a@1', 'pkg:rpm/redhat/a@1?epoch=0'],
  ['pkg:deb/debian/a@0:1', 'pkg:deb/debian/a@1'],
  ['pkg:golang/example.com/a@v1', 'pkg:GoLang/example.com/a@v1']
])('%s and %s are one package', (one, other) => {
  expect(identifyPurl(one)).toBe(identifyPurl(other))
})

test.each([
  ['pkg:golang/example.com/A@v1', 'pkg:golang/example.com/a@v1'],
  ['pkg:golang/e.org/a/b@v4#v4', 'pkg:golang/e.org/a/b@v4'],
  ['pkg:githubactions/a/b@v4#c', 'pkg:githubactions/a/b/c@v4'],
  ['pkg:npm/a@1', 'pkg:npm/a@2'],
  ['pkg:maven/g/a@1?classifier=x', 'pkg:maven/g/a@1'],
  ['pkg:npm/@acme/a', 'pkg:npm/acme/a'],
  ['npm/a', 'npm/b']
])('%s and %s are two packages', (one, other) => {
  expect(identifyPurl(one)).not.toBe(identifyPurl(other))
})

test.each([
  'pkg:golang/github.com/acme/bad@v1',
  'pkg:golang/github.com/acme/bad@v1.2.3.4',
  'pkg:golang/a/b@v01.2.3'
])('%s is read with any version', text => {
  expect(parsePurl(text)).toMatchObject({ type: 'golang', version: text.split('@')[1] })
})

test.each([
  ['pkg:rpm/redhat/a@1.0?epoch=2', '2:1.0'],
  ['pkg:rpm/redhat/a@3:1.0?epoch=2', '3:1.0'],
  ['pkg:rpm/redhat/a@0:1.0', '1.0'],
  ['pkg:npm/a@1.0?epoch=2', '1.0'],
  ['pkg:npm/a', undefined]
])('the version of %s is %s', (text, version) => {
  expect(versionOf(parsePurl(text) as PurlParts)).toBe(version)
})

test('a component has all its purls, or the purl in its reference if it has none', () => {
  const component: Component = { ref: 'pkg:npm/a@1', type: 'library', name: 'a' }
  expect(purlsOf(component)).toEqual(['pkg:npm/a@1'])
  expect(purlsOf({ ...component, ref: 'a' })).toEqual([])
  const properties = [{ name: 'spdx:purl', value: 'pkg:npm/c' }]
  expect(purlsOf({ ...component, purl: 'pkg:npm/b', properties })).toEqual(['pkg:npm/b', 'pkg:npm/c'])
})

test('a parsed purl is written unchanged', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab@/%:?#&=._-1') })
  fc.assert(
    fc.property(text, rest => {
      const once = parsePurl(`pkg:npm/${rest}`)
      if (once === undefined) return
      const again = parsePurl(build(once) as string)
      expect(again).toEqual(once)
    })
  )
})
