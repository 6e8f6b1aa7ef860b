// Patterns of denied packages: what they take, in every spelling, and which can never take anything.
import { describe, expect, test } from '@jest/globals'
import {
  coversPackage,
  explainPattern,
  matchesPackage,
  mayBePackage,
  type PackagePattern,
  parsePackagePattern
} from '../../../src/policy/package-pattern.ts'
import { type PurlParts, parsePurl } from '../../../src/sbom/purl/parse-purl.ts'

function matches(pattern: string, purl: string, stated?: string): boolean {
  const parsed = parsePackagePattern(pattern) as PackagePattern
  return matchesPackage(parsed, parsePurl(purl) as PurlParts, stated)
}

test.each([
  ['pkg:npm/event-stream', 'pkg:npm/event-stream@3.3.6'],
  ['pkg:npm/event-stream', 'PKG:NPM/Event-Stream@1'],
  ['pkg:npm/event-stream', 'pkg:npm//%65vent-stream?x=y#z'],
  ['pkg:npm/@acme/*', 'pkg:npm/%40acme/x@1'],
  ['pkg:npm/%40acme/x', 'pkg:npm/@acme/x@1'],
  ['pkg:pypi/some_pkg', 'pkg:pypi/some_pkg@1'],
  ['pkg:pypi/some_pkg', 'pkg:pypi/some.pkg@1'],
  ['pkg:pypi/some-pkg', 'pkg:pypi/Some__Pkg@1'],
  ['pkg:pypi/zope.interface', 'pkg:pypi/zope-interface@1'],
  ['pkg:*/some_pkg', 'pkg:pypi/some-pkg@1'],
  ['pkg:golang/github.com/acme/bad', 'pkg:golang/github.com/acme/bad@v1.2'],
  ['pkg:golang/github.com/acme/bad@<1.2.3', 'pkg:golang/github.com/acme/bad@v1.2.2'],
  ['pkg:golang/github.com/acme/bad/v4', 'pkg:golang/github.com/acme/bad@v4.3.0#v4'],
  ['pkg:golang/github.com/acme/bad', 'pkg:golang/github.com/acme/bad@v1.2.0#cmd/bad'],
  ['pkg:golang/github.com/acme/bad/*/sdk@<1.2', 'pkg:golang/github.com/acme/bad@v1.1.0#v2/sdk'],
  ['pkg:apk/alpine/openssl@>=1.1.1', 'pkg:apk/alpine/openssl@1.1.1a-r0'],
  ['pkg:composer/acme/x@<1.0.0-RC10', 'pkg:composer/acme/x@1.0.0-RC9'],
  ['pkg:maven/bad', 'pkg:maven/bad@1'],
  ['pkg:cran/bad', 'pkg:cran/bad'],
  ['pkg:rpm/*/openssl@>=1:1.0', 'pkg:rpm/redhat/openssl@1.1.1k-2?arch=x86_64&epoch=1'],
  ['pkg:rpm/*/openssl@>=1:1.0', 'pkg:rpm/redhat/openssl@1:1.1.1k-2'],
  ['pkg:deb/debian/x@<1:1.0', 'pkg:deb/debian/x@0:9'],
  ['pkg:npm/x@=1.0', 'pkg:npm/x@v1.0.0'],
  ['pkg:npm/x@<4 >=3 || 5', 'pkg:npm/x@5'],
  ['pkg:npm/x@<4', 'pkg:npm/x'],
  // Equal by the rules of the ecosystem.
  ['pkg:npm/x@>=3.3.6 <4', 'pkg:npm/x@03.3.6'],
  ['pkg:npm/x@<=3.3.6', 'pkg:npm/x@3.3.6+b1'],
  ['pkg:golang/x@=2.0.0', 'pkg:golang/x@v2.0.0+incompatible'],
  ['pkg:maven/g/x@<=5.6.0', 'pkg:maven/g/x@5.6.0.Final'],
  ['pkg:maven/g/x@>=5.6.0.Final', 'pkg:maven/g/x@5.6.0'],
  // Not to be compared.
  ['pkg:npm/x@>=3.3.6 <4', 'pkg:npm/x@latest'],
  ['pkg:golang/x@>=1 <2', 'pkg:golang/x@(devel)'],
  ['pkg:maven/g/x@=1.2', 'pkg:maven/g/x@${project.version}'],
  ['pkg:npm/x@>=3 <4', 'pkg:npm/x@git%2Bssh://h.test/x.git'],
  ['pkg:npm/x@>=9', 'pkg:npm/x@4f2a9c1'],
  [`pkg:github/a/x@>=3 <4`, `pkg:github/a/x@${'1b'.repeat(20)}`]
])('%s matches %s', (pattern, purl) => {
  expect(matches(pattern, purl)).toBe(true)
})

test.each([
  ['pkg:npm/event-stream', 'pkg:npm/event-stream2@1'],
  ['pkg:npm/lodash', 'pkg:npm/lodash.merge@1'],
  ['pkg:npm/*', 'pkg:npm/@acme/x@1'],
  ['pkg:rpm/*/openssl@<1:1.1.1', 'pkg:rpm/redhat/openssl@1.1.1k-2?epoch=1'],
  ['pkg:rpm/*/openssl@<2', 'pkg:rpm/redhat/openssl@1:1.0'],
  ['pkg:npm/x@<4', 'pkg:npm/x@4.0.0'],
  ['pkg:docker/x@latest', 'pkg:docker/x@stable'],
  ['pkg:docker/x@latest', 'pkg:docker/x@1.0']
])('%s does not match %s', (pattern, purl) => {
  expect(matches(pattern, purl)).toBe(false)
})

test("a version or an epoch that the purl leaves out is the component's own", () => {
  expect(matches('pkg:npm/x@<2', 'pkg:npm/x', '3.0.0')).toBe(false)
  expect(matches('pkg:rpm/*/x@>=1:1', 'pkg:rpm/redhat/x@1.1-2', '1:1.1-2')).toBe(true)
  expect(matches('pkg:golang/stdlib@<1.22.0', 'pkg:golang/stdlib@1.22.1', 'go1.22.1')).toBe(false)
})

test('an exception covers only versions that are known', () => {
  const pattern = parsePackagePattern('pkg:npm/x@1') as PackagePattern
  expect(coversPackage(pattern, 'pkg:npm/x@1')).toBe(true)
  expect(coversPackage(pattern, 'pkg:npm/x')).toBe(false)
  expect(coversPackage(pattern, 'x')).toBe(false)
  expect(coversPackage(pattern, 'pkg:npm/x@1.0.0+other')).toBe(false)
  const range = parsePackagePattern('pkg:npm/x@<4') as PackagePattern
  expect(coversPackage(range, 'pkg:npm/x@3.9')).toBe(true)
  expect(coversPackage(range, 'pkg:npm/x@latest')).toBe(false)
})

test.each([
  ['pkg:npm/x', { name: 'x' }, true],
  ['pkg:npm/@acme/x', { group: '@acme', name: 'x', version: '1' }, true],
  ['pkg:npm/x@<2', { name: 'X', version: '1' }, true],
  ['pkg:npm/x@<2', { name: 'x', version: '2' }, false],
  ['pkg:npm/x@>=1 <2', { name: 'x', version: 'latest' }, true],
  ['pkg:npm/x*', { name: 'xy' }, true],
  ['pkg:npm/x*', { name: 'yx' }, false],
  ['pkg:npm/@acme/*', { group: '@acme', name: 'x' }, true],
  ['pkg:npm/@acme/x', { name: 'x' }, false],
  ['pkg:npm/**', { name: 'x' }, false],
  ['pkg:pypi/some_pkg', { name: 'Some.Pkg' }, true],
  ['pkg:maven/org.acme/x@<2', { name: 'org.acme:x', version: '1' }, true],
  ['pkg:maven/org.acme/*', { group: 'org.acme', name: 'x' }, true],
  ['pkg:deb/debian/openssl', { name: 'openssl' }, true],
  ['pkg:deb/debian/*', { name: 'openssl' }, false],
  ['pkg:npm/x', { name: 'y' }, false]
])('%s could be %j without a purl: %s', (pattern, component, expected) => {
  expect(mayBePackage(parsePackagePattern(pattern) as PackagePattern, component)).toBe(expected)
})

describe('patterns that can never match are explained', () => {
  test.each([
    ['pkg:npm/a@1.x', '>=1 <2'],
    ['pkg:npm/a@v1.2.X', '>=1.2 <1.3'],
    ['pkg:generic/openssl@1.1.1*', '>=1.1.1 <1.1.2'],
    ['pkg:npm/a@^1.2.3', '>=1.2.3 <2'],
    ['pkg:npm/a@~1.2', '>=1.2 <1.3'],
    ['pkg:npm/a@~1', '>=1 <2'],
    ['pkg:npm/a@*', 'omit the version'],
    ['pkg:npm/a@>=1.x', 'bounds such as'],
    ['pkg:npm/a@2 || 1.*', '>=1 <2'],
    ['pkg:npm/a@>2 <1', 'its bounds contradict each other'],
    ['pkg:npm/a@=1 =2', 'its bounds contradict each other'],
    ['pkg:npm/a@>1 <1', 'its bounds contradict each other'],
    ['npm/a', 'is not a package pattern'],
    ['pkg:deb/openssl', 'write pkg:deb/**/openssl'],
    ['pkg:APK/musl@<1.2.5-r1', 'write pkg:APK/**/musl@<1.2.5-r1'],
    ['pkg:maven/log4j-*', 'write pkg:maven/**/log4j-*'],
    ['pkg:pip/requests', 'write pkg:pypi/'],
    ['pkg:Go/github.com/acme/app', 'write pkg:golang/'],
    ['pkg:debian/openssl', 'write pkg:deb/'],
    ['pkg:npm/a@', 'is not a package pattern']
  ])('%s', (pattern, advice) => {
    expect(explainPattern(pattern)).toContain(advice)
  })

  test.each([
    'pkg:npm/a',
    'pkg:npm/a@>=1 <=1',
    'pkg:docker/a@latest',
    'pkg:deb/*/a',
    'pkg:deb/**/a',
    'pkg:rpm/**',
    'pkg:deb/**curl*',
    'pkg:maven/org.apache**@<2',
    'pkg:golang/stdlib',
    'pkg:constructor/a',
    'pkg:maven/g/a@2.x-SNAPSHOT',
    'PKG:npm/a@1'
  ])('%s needs no explanation', pattern => {
    expect(explainPattern(pattern)).toBeUndefined()
    expect(parsePackagePattern(pattern)).toBeDefined()
  })
})

test.each([
  ['pkg:nuget/Newtonsoft.Json@<13', 'pkg:dotnet/Newtonsoft.Json@12.0.3'],
  ['pkg:apk/alpine/musl@<1.2.5-r1', 'pkg:alpine/alpine/musl@1.2.5-r0?arch=x86_64'],
  ['pkg:pypi/some-pkg', 'pkg:python/Some.Pkg@1'],
  ['pkg:rpm/**/openssl', 'pkg:rpm/openssl@3.0.7']
])('%s takes %s, as some generators write it', (text, written) => {
  const pattern = parsePackagePattern(text)
  const purl = parsePurl(written)
  expect(pattern && purl && matchesPackage(pattern, purl)).toBe(true)
  expect(pattern && coversPackage(pattern, written)).toBe(true)
})
