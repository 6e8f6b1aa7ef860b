// What an installed package needs and nothing in the image provides: its dependencies are not known to their end.
import { describe, expect, test } from '@jest/globals'
import { rpmNeeds } from '../../../../src/scan/ecosystems/os/rpm-needs.ts'
import { auditable, buildElf } from '../../../support/binary-builder.ts'
import { scan } from '../../../support/image-builder.ts'
import { buildRpmHeader, buildSqlite, type RpmPackage } from '../../../support/rpm-builder.ts'
import { file, type TarItem } from '../../../support/tar-builder.ts'

const rpm = (...packages: readonly Partial<RpmPackage>[]) => {
  const headers = packages.map(one =>
    buildRpmHeader({ name: 'x', version: '1', release: '1', arch: 'noarch', ...one })
  )
  return file('var/lib/rpm/rpmdb.sqlite', buildSqlite(headers))
}
const deb = (...packages: readonly string[]) =>
  file(
    'var/lib/dpkg/status',
    packages
      .map(text => `${text.replace(/^/, 'Package: ')}\nVersion: 1\nStatus: install ok installed\n`)
      .join('\n')
  )
const gem = (name: string, ...needed: readonly string[]) =>
  file(
    `usr/lib/ruby/gems/3.3.0/specifications/${name}-1.gemspec`,
    `Gem::Specification.new do |s|\n  s.name = "${name}"\n  s.version = "1"\n${needed.map(one => `  s.add_runtime_dependency(%q<${one}>.freeze, [">= 0"])\n`).join('')}end\n`
  )
const deps = (needed: object, libraries: object = {}) =>
  file(
    'app/a.deps.json',
    JSON.stringify({
      targets: { net8: { 'A/1': { dependencies: needed }, 'B/1': { runtime: { 'B.dll': {} } } } },
      libraries: { 'A/1': { type: 'project' }, 'B/1': { type: 'package' }, ...libraries }
    })
  )
const json = (path: string, value: object) => file(path, JSON.stringify(value))
const composer = (require: object) =>
  json('app/vendor/composer/installed.json', {
    packages: [
      { name: 'v/a', version: '1', require },
      { name: 'v/b', version: '1' }
    ]
  })
const conda = (...depends: readonly string[]) => [
  json('opt/conda/conda-meta/a-1.json', { name: 'a', version: '1', depends }),
  json('opt/conda/conda-meta/b-1.json', { name: 'b', version: '1', depends: [] })
]
const cran = (needed: string) => [
  file('usr/local/lib/R/site-library/a/DESCRIPTION', `Package: a\nVersion: 1\n${needed}\n`),
  file('usr/lib/R/library/b/DESCRIPTION', 'Package: b\nVersion: 1\n')
]
const otp = (needed: string) => [
  file('opt/e/lib/a-1/ebin/a.app', `{application,a,[{vsn,"1"},{applications,[${needed}]}]}.`),
  file('usr/lib/erlang/lib/b-1/ebin/b.app', '{application,b,[{vsn,"1"},{applications,[]}]}.')
]
const rust = (needed: readonly number[]) =>
  file(
    'app',
    buildElf([
      { name: '.text', content: Buffer.alloc(600) },
      {
        name: '.dep-v0',
        content: auditable([
          { name: 'a', version: '1.0.0', source: 'local', dependencies: [...needed] },
          { name: 'b', version: '1.0.0', source: 'crates.io' },
          { name: 'c', version: '1.0.0', source: 'crates.io', kind: 'build' }
        ])
      }
    ])
  )
const sbom = (needed: readonly string[], others: readonly object[] = [], more: object = {}) =>
  json('sbom/a.cdx.json', {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [
      { 'bom-ref': 'a', type: 'library', name: 'a', version: '1', purl: 'pkg:generic/a@1' },
      { 'bom-ref': 'b', type: 'library', name: 'b', version: '1', purl: 'pkg:generic/b@1' },
      ...others
    ],
    dependencies: [
      { ref: 'a', dependsOn: needed },
      { ref: 'b', dependsOn: [] }
    ],
    ...more
  })

test.each<[string, readonly TarItem[], string]>([
  ['deb: met', [deb('a\nDepends: b (>= 1) | gone', 'b')], 'b'],
  ['deb: not met', [deb('a\nDepends: b, gone', 'b')], 'b ?'],
  ['apk: met', [file('lib/apk/db/installed', 'P:a\nV:1\nD:so:b.so.1 !c\n\nP:b\nV:1\np:so:b.so.1=1\n')], 'b'],
  ['apk: not met', [file('lib/apk/db/installed', 'P:a\nV:1\nD:so:b.so.1 b\n\nP:b\nV:1\n')], 'b ?'],
  [
    'opkg: not met',
    [file('usr/lib/opkg/status', 'Package: a\nVersion: 1\nDepends: b, c\n\nPackage: b\nVersion: 1\n')],
    'b ?'
  ],
  [
    'pacman: not met',
    [
      file('var/lib/pacman/local/a-1/desc', '%NAME%\na\n\n%VERSION%\n1\n\n%DEPENDS%\nb>=1\nc.so=1-64\n'),
      file('var/lib/pacman/local/b-1/desc', '%NAME%\nb\n\n%VERSION%\n1\n')
    ],
    'b ?'
  ],
  ['rpm: met', [rpm({ name: 'a', requires: ['rpmlib(X)', '(b or gone)'] }, { name: 'b' })], 'b'],
  ['rpm: not met', [rpm({ name: 'a', requires: ['b', 'libgone.so()(64bit)'] }, { name: 'b' })], 'b ?'],
  ['rpm: of a condition', [rpm({ name: 'a', requires: ['(b if gone)', '(c if d)'] }, { name: 'b' })], 'b'],
  ['gem: met', [gem('a', 'b'), gem('b')], 'b'],
  ['gem: not met', [gem('a', 'b', 'gone'), gem('b')], 'b ?'],
  [
    '.NET: met, or listed and not shipped',
    [deps({ B: '1', C: '1' }, { 'C/1': { type: 'referenceassembly' } })],
    'B'
  ],
  ['.NET: not met', [deps({ B: '1', C: '1' })], 'B ?'],
  ['Composer: met, on a platform', [composer({ 'v/b': '*', php: '>=8', 'ext-json': '*' })], 'v/b'],
  ['Composer: not met', [composer({ 'v/b': '*', 'v/gone': '*' })], 'v/b ?'],
  ['Conda: met, on a system', conda('__glibc >=2.17', 'b>=1'), 'b'],
  ['Conda: not met', conda('b 1.*', 'gone'), 'b ?'],
  ['R: met in another library', cran('Depends: R (>= 3.5)\nImports: b'), 'b'],
  ['R: not met', cran('Imports: b, gone'), 'b ?'],
  ['Erlang: met in another folder', otp('b'), 'b'],
  ['Erlang: not met', otp('b,gone'), 'b ?'],
  ['Rust: met, or only to build', [rust([1, 2])], 'b'],
  ['Rust: not met', [rust([1, 7])], 'b ?'],
  [
    'Cargo.lock: not met',
    [
      file(
        'app/Cargo.lock',
        '[[package]]\nname = "a"\nversion = "1.0.0"\ndependencies = ["b", "gone"]\n[[package]]\nname = "b"\nversion = "1.0.0"\n'
      )
    ],
    'b ?'
  ],
  [
    'an SBOM in the image: met, or not a package',
    [sbom(['b', 'f'], [{ 'bom-ref': 'f', type: 'file', name: 'f' }])],
    'b'
  ],
  ['an SBOM in the image: not met', [sbom(['b', 'gone'])], 'b ?'],
  [
    'an SBOM in the image: partial in it',
    [sbom(['b'], [], { compositions: [{ aggregate: 'incomplete', dependencies: ['a'] }] })],
    'b ?'
  ]
])('%s', async (_, items, expected) => {
  const { sbom: document } = await scan([items])
  const named = new Map(
    document.components.map(({ ref, group, name }) => [ref, group === undefined ? name : `${group}/${name}`])
  )
  const first = document.components.find(({ name }) => name.toLowerCase() === 'a')
  const known = document.dependencies.get(first?.ref ?? '')?.map(ref => named.get(ref)) ?? []
  const isUnknown = first?.declaredUnknown?.includes('dependencies')
  expect([...known, ...(isUnknown ? ['?'] : [])].join(' ')).toBe(expected)
})

describe("requirements of rpm's with conditions", () => {
  test.each<[string, string[][], string[][], boolean]>([
    ['libc.so.6(GLIBC_2.34)(64bit)', [['libc.so.6(GLIBC_2.34)(64bit)']], [], false],
    ['(crate(a/x) >= 1.2 with crate(a/x) < 2)', [['crate(a/x)'], ['crate(a/x)']], [], false],
    ['(a or b()(64bit) or c)', [['a', 'b()(64bit)', 'c']], [], false],
    ['(a if b else c)', [], [['a'], ['c']], false],
    ['((a if b) and (c or d))', [['c', 'd']], [['a']], false],
    ['(a without b)', [['a']], [], false],
    ['(a unless b)', [], [['a']], false],
    ['((a and b) or c)', [], [['a'], ['b'], ['c']], true],
    ['(a or', [], [], true],
    ['(a xor b)', [], [], true],
    ['(a) b', [], [], true],
    [`${'('.repeat(30)}a${')'.repeat(30)}`, [], [], true],
    [`(a or ${'b '.repeat(10_000)})`, [], [], true]
  ])('%#: are understood, or leave the dependencies unknown', (text, requires, wants, isPartial) => {
    expect(rpmNeeds([text])).toEqual({ requires, wants, ...(isPartial ? { isPartial } : {}) })
  })
})
