// How packages in images need each other.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Sbom } from '../../../../src/sbom/model.ts'
import { writeSbom } from '../../../../src/sbom/write/write.ts'
import { scan as scanImage } from '../../../support/image-builder.ts'
import { file, hardLink, symlink, type TarItem } from '../../../support/tar-builder.ts'
import { buildMavenJar, buildZip, mavenFiles } from '../../../support/zip-builder.ts'
import { scan as scanTree } from '../source/memory-tree.ts'

const project = join(import.meta.dirname, '../../../..')

async function scan(...items: readonly TarItem[]) {
  const { sbom, warnings } = await scanImage([items])
  expect(warnings).toEqual([])
  return sbom
}

/** What each component needs, without types; `?` if that is unknown, or more may be needed. */
function edges(sbom: Sbom): Record<string, string> {
  const short = (ref: string) => ref.replace(/^pkg:\w+\//, '').replace('%40', '@')
  return Object.fromEntries(
    sbom.components.map(({ ref, declaredUnknown = [] }) => {
      const known = sbom.dependencies.get(ref)?.map(short) ?? []
      return [short(ref), [...known, ...(declaredUnknown.includes('dependencies') ? ['?'] : [])].join(' ')]
    })
  )
}

const npm = (folder: string, name: string, version: string, fields: object = {}) =>
  file(`${folder}/package.json`, JSON.stringify({ name, version, ...fields }))

describe('npm', () => {
  test('installed packages have the edges of their lock file', async () => {
    const paths = globSync('node_modules/{*,@*/*}/package.json', { cwd: project })
    const image = await scan(...paths.map(path => file(`app/${path}`, readFileSync(join(project, path)))))
    const tree = await scanTree({
      'package-lock.json': readFileSync(join(project, 'package-lock.json')),
      'package.json': readFileSync(join(project, 'package.json'))
    })
    const installed = new Set(image.components.map(({ ref }) => ref))
    const wanted = [...tree.sbom.dependencies]
      .filter(([ref]) => installed.has(ref))
      .map(([ref, needed]) => [ref, needed.filter(one => installed.has(one))] as const)
    expect(wanted.length).toBeGreaterThan(150)
    // What is nested in a folder of its own was not put into the image.
    const unknown = new Set(
      image.components
        .filter(({ declaredUnknown = [] }) => declaredUnknown.includes('dependencies'))
        .map(({ ref }) => ref)
    )
    const compared = wanted.filter(([ref]) => !unknown.has(ref))
    expect(compared.length).toBeGreaterThan(150)
    const differing = compared.filter(([ref, needed]) =>
      needed.some(one => !image.dependencies.get(ref)?.includes(one))
    )
    expect(differing).toEqual([])
  })

  test('the nearest node_modules upward wins', async () => {
    const sbom = await scan(
      npm('app', 'app', '1.0.0', { dependencies: { a: '1', b: '1' }, devDependencies: { c: '1' } }),
      npm('app/node_modules/a', 'a', '1.0.0', { dependencies: { '@s/b': '^2' } }),
      npm('app/node_modules/a/node_modules/@s/b', '@s/b', '2.0.0', {
        peerDependencies: { b: '*', gone: '*' }
      }),
      npm('app/node_modules/@s/b', '@s/b', '3.0.0'),
      npm('app/node_modules/b', 'b', '1.0.0', { optionalDependencies: { '@s/b': '*', none: '*' } })
    )
    expect(edges(sbom)).toEqual({
      '@s/b@2.0.0': 'b@1.0.0',
      '@s/b@3.0.0': '',
      'a@1.0.0': '@s/b@2.0.0',
      'app@1.0.0': 'a@1.0.0 b@1.0.0',
      'b@1.0.0': '@s/b@3.0.0'
    })
    expect(sbom.dependencies.get(sbom.subject?.ref ?? '')).toEqual(['pkg:npm/app@1.0.0'])
  })

  test("packages of pnpm's store are found through its links, also those under another name", async () => {
    const store = 'app/node_modules/.pnpm'
    const sbom = await scan(
      npm('app', 'app', '1.0.0', { dependencies: { a: '1' } }),
      symlink('app/node_modules/a', '.pnpm/a@1.0.0/node_modules/a'),
      npm(`${store}/a@1.0.0/node_modules/a`, 'a', '1.0.0', { dependencies: { alias: 'npm:b@1' } }),
      symlink(`${store}/a@1.0.0/node_modules/alias`, '../../b@1.0.0/node_modules/b'),
      npm(`${store}/b@1.0.0/node_modules/b`, 'b', '1.0.0')
    )
    expect(edges(sbom)).toEqual({ 'a@1.0.0': 'b@1.0.0', 'app@1.0.0': 'a@1.0.0', 'b@1.0.0': '' })
  })

  test("copies of pnpm's store that are one file have the edges of each place", async () => {
    const store = 'app/node_modules/.pnpm'
    const peer = { peerDependencies: { react: '*' } }
    const sbom = await scan(
      npm('app', 'app', '1.0.0', { dependencies: { a: '1' } }),
      symlink('app/node_modules/a', '.pnpm/a@1_r17/node_modules/a'),
      npm(`${store}/a@1_r17/node_modules/a`, 'a', '1.0.0', peer),
      npm(`${store}/a@1_r17/node_modules/react`, 'react', '17.0.0'),
      hardLink(
        `${store}/a@1_r18/node_modules/a/package.json`,
        `${store}/a@1_r17/node_modules/a/package.json`
      ),
      npm(`${store}/a@1_r18/node_modules/react`, 'react', '18.0.0')
    )
    expect(edges(sbom)).toEqual({
      'a@1.0.0': 'react@17.0.0 react@18.0.0',
      'app@1.0.0': 'a@1.0.0',
      'react@17.0.0': '',
      'react@18.0.0': ''
    })
  })

  test('a required package that is not there leaves the dependencies unknown', async () => {
    const sbom = await scan(
      npm('app/node_modules/a', 'a', '1.0.0', { dependencies: { b: '1', bundled: '1' } }),
      npm('app/node_modules/b', 'b', '1.0.0', { dependencies: { bundled: '1', '../../../etc': '1' } })
    )
    expect(edges(sbom)).toEqual({ 'a@1.0.0': 'b@1.0.0 ?', 'b@1.0.0': '?' })
  })

  test('a cycle and a package that needs itself end', async () => {
    const sbom = await scan(
      npm('node_modules/a', 'a', '1.0.0', { dependencies: { b: '1', a: '1' } }),
      npm('node_modules/b', 'b', '1.0.0', { dependencies: { a: '1' } })
    )
    expect(edges(sbom)).toEqual({ 'a@1.0.0': 'b@1.0.0', 'b@1.0.0': 'a@1.0.0' })
  })

  test('a package.json of thousands of dependencies, and folders without an end, are a warning', async () => {
    const dependencies = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`d${at}`, '1']))
    const deep = 'x/'.repeat(40)
    const { sbom, warnings } = await scanImage([
      [
        npm('app', 'app', '1.0.0', { dependencies }),
        npm('app/node_modules/d1', 'd1', '1.0.0'),
        npm(`${deep}y`, 'y', '1.0.0')
      ]
    ])
    expect(warnings).toEqual([
      expect.stringContaining('the dependencies of 2 npm packages were not followed to their end')
    ])
    expect(edges(sbom)).toMatchObject({ 'app@1.0.0': 'd1@1.0.0 ?', 'y@1.0.0': '?' })
    expect(sbom.completeness).toBe('incomplete')
  })
})

describe('Maven', () => {
  const pom = (body: string) => `<project><artifactId>x</artifactId>${body}</project>`
  const needs = (...entries: readonly string[]) => {
    const all = entries.map(entry => {
      const [group, artifact, version, more = ''] = entry.split(' ')
      const stated = version === '-' ? '' : `<version>${version}</version>`
      return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${stated}${more}</dependency>`
    })
    return pom(`<dependencies>${all.join('')}</dependencies>`)
  }
  const jar = (group: string, artifact: string, version: string, content?: string) =>
    buildMavenJar(group, artifact, version, content === undefined ? [] : [pomFile(group, artifact, content)])
  const pomFile = (group: string, artifact: string, content: string) => ({
    name: `META-INF/maven/${group}/${artifact}/pom.xml`,
    content
  })

  test('a pom is matched with the archives beside it; what a parent may add stays unknown', async () => {
    const jackson = 'com.fasterxml.jackson.core'
    const databind = readFileSync(
      join(project, '__tests__/fixtures/ecosystems/jackson-databind-pom.xml'),
      'utf8'
    )
    const sbom = await scan(
      file('app/libs/jackson-databind-2.17.2.jar', jar(jackson, 'jackson-databind', '2.17.2', databind)),
      file('app/libs/jackson-core-2.17.2.jar', jar(jackson, 'jackson-core', '2.17.2')),
      file('app/libs/jackson-annotations-2.17.2.jar', jar(jackson, 'jackson-annotations', '2.17.2')),
      file('app/libs/assertj-core-3.24.2.jar', jar('org.assertj', 'assertj-core', '3.24.2', pom('')))
    )
    expect(edges(sbom)).toEqual({
      [`${jackson}/jackson-annotations@2.17.2`]: '?',
      [`${jackson}/jackson-core@2.17.2`]: '?',
      [`${jackson}/jackson-databind@2.17.2`]: `${jackson}/jackson-annotations@2.17.2 ${jackson}/jackson-core@2.17.2 ?`,
      'org.assertj/assertj-core@3.24.2': ''
    })
  })

  test('an executable archive needs those in it, and classes copied into it', async () => {
    const inner = [
      {
        name: 'BOOT-INF/lib/b-1.0.jar',
        content: jar('g', 'b', '1.0', needs('g c -', 'g none - <optional>true</optional>'))
      },
      { name: 'BOOT-INF/lib/c-2.0.jar', content: jar('g', 'c', '2.0', pom('')) }
    ]
    const own = [...mavenFiles('g', 'a', '1.0'), pomFile('g', 'a', needs('g b 1.0', 'g s 1'))]
    const app = buildZip([...own, ...mavenFiles('g', 's', '1'), pomFile('g', 's', pom('')), ...inner])
    const sbom = await scan(
      file('srv/a-1.0.jar', app),
      file('other/c-3.0.jar', jar('g', 'c', '3.0', pom('')))
    )
    expect(edges(sbom)).toEqual({
      'g/a@1.0': 'g/b@1.0 g/s@1',
      'g/b@1.0': 'g/c@2.0',
      'g/c@2.0': '',
      'g/c@3.0': '',
      'g/s@1': ''
    })
  })

  test('elsewhere in the image, the only archive of a name is meant, or the version that the pom names', async () => {
    const sbom = await scan(
      file('a/a-1.jar', jar('g', 'a', '1', needs('g only -', 'g two 2', 'h two -'))),
      file('b/only-1.jar', jar('g', 'only', '1', pom(''))),
      file('c/two-1.jar', jar('g', 'two', '1', pom(''))),
      file('d/two-2.jar', jar('g', 'two', '2', pom('')))
    )
    expect(edges(sbom)['g/a@1']).toBe('g/only@1 g/two@2 ?')
  })

  test('two versions of a name at one place, of which the pom names none, are unknown', async () => {
    const sbom = await scan(
      file('l/a-1.jar', jar('g', 'a', '1', needs('g b -'))),
      file('l/b-1.jar', jar('g', 'b', '1')),
      file('l/b-2.jar', jar('g', 'b', '2'))
    )
    expect(edges(sbom)['g/a@1']).toBe('?')
  })

  test.each([
    ['a pom that is not XML', '<project'],
    ['a pom of a megabyte', pom(`<!--${' '.repeat(2 ** 20)}-->`)],
    [
      'a pom of a thousand and one dependencies',
      needs(...Array.from({ length: 1001 }, (_, at) => `g d${at} -`))
    ]
  ])('%s leaves the dependencies unknown', async (_, content) => {
    expect(edges(await scan(file('a-1.jar', jar('g', 'a', '1', content))))).toEqual({ 'g/a@1': '?' })
  })
})

test('documents say which listed dependencies may be more', async () => {
  const sbom = await scan(
    npm('node_modules/a', 'a', '1.0.0', { dependencies: { b: '1', bundled: '1' } }),
    npm('node_modules/b', 'b', '1.0.0')
  )
  const created = '2026-01-02T03:04:05Z'
  const text = async (format: 'cyclonedx-json' | 'cyclonedx-xml' | 'spdx-json', version: string) =>
    Buffer.from((await writeSbom(sbom, { format, version, created })).bytes).toString()
  expect(JSON.parse(await text('cyclonedx-json', '1.6')).compositions).toContainEqual({
    aggregate: 'incomplete',
    dependencies: ['pkg:npm/a@1.0.0']
  })
  expect((await text('cyclonedx-xml', '1.6')).replace(/\s+/g, '')).toContain(
    '<composition><aggregate>incomplete</aggregate><dependencies><dependencyref="pkg:npm/a@1.0.0"/></dependencies></composition>'
  )
  const related = JSON.parse(await text('spdx-json', '2.3')).relationships.filter(
    ({ relationshipType }: { relationshipType: string }) => relationshipType === 'DEPENDS_ON'
  )
  expect(
    related.map(({ relatedSpdxElement }: { relatedSpdxElement: string }) => relatedSpdxElement)
  ).toContain('NOASSERTION')
})
