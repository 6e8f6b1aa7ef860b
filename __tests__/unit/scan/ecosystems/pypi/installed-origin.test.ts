// Where installed Python distributions came from, and what they need.
import { describe, expect, test } from '@jest/globals'
import { evaluateMarker } from '../../../../../src/scan/ecosystems/pypi/markers.ts'
import { purls, scan } from '../../../../support/image-builder.ts'
import { file, hardLink } from '../../../../support/tar-builder.ts'
import { buildZip } from '../../../../support/zip-builder.ts'

const FOLDER = 'opt/venv/lib/python3.11/site-packages/iniconfig-2.0.0.dist-info'
const METADATA = 'Metadata-Version: 2.1\nName: iniconfig\nVersion: 2.0.0\n'
const DIGITS = 'b6a85871a79d2e3b22d2d1b94ac2824226a63c6b741c88f7ae975f18b6778374'
const HASHES = `{"hash": "sha256=${DIGITS}", "hashes": {"sha256": "${DIGITS}"}}`
const COMMIT = 'd55089c050f8f8e1925839ddf137dcc0c5131104'
const SHA256 = [{ algorithm: 'SHA-256', content: DIGITS }]

describe('direct_url.json', () => {
  // As pip 24 writes them, with other hosts.
  test.each<[string, string, string, object]>([
    [
      'a wheel of an address',
      `{"archive_info": ${HASHES}, "url": "https://u:p@files.test/ef/iniconfig-2.0.0-py3-none-any.whl?token=1"}`,
      '?download_url=https:%2F%2Ffiles.test%2Fef%2Finiconfig-2.0.0-py3-none-any.whl',
      {
        hashes: SHA256,
        externalReferences: [
          {
            type: 'distribution',
            url: 'https://files.test/ef/iniconfig-2.0.0-py3-none-any.whl',
            hashes: SHA256
          }
        ]
      }
    ],
    [
      'a wheel of before 2023, with one hash',
      `{"archive_info": {"hash": "sha256=${DIGITS}"}, "url": "file:///wheels/iniconfig-2.0.0-py3-none-any.whl"}`,
      '',
      { hashes: SHA256 }
    ],
    [
      'a commit of a repository',
      `{"url": "https://github.com/pytest-dev/iniconfig.git", "vcs_info": {"commit_id": "${COMMIT}", "requested_revision": "main", "vcs": "git"}}`,
      `?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fpytest-dev%2Finiconfig.git%40${COMMIT}`,
      {
        externalReferences: [
          { type: 'vcs', url: `git+https://github.com/pytest-dev/iniconfig.git@${COMMIT}` }
        ]
      }
    ],
    [
      'a commit of Mercurial',
      `{"url": "https://hg.test/a", "vcs_info": {"commit_id": "c0ffee", "vcs": "hg"}}`,
      '?vcs_url=hg%2Bhttps:%2F%2Fhg.test%2Fa%40c0ffee',
      {}
    ],
    ['a file of the builder', '{"url": "file:///wheels/a.whl", "archive_info": {}}', '', {}]
  ])('%s', async (_, text, qualifiers, fields) => {
    const { sbom, warnings } = await scan([
      [file(`${FOLDER}/METADATA`, METADATA), file(`${FOLDER}/direct_url.json`, text)]
    ])
    expect(warnings).toEqual([])
    expect(purls(sbom)).toEqual([`pkg:pypi/iniconfig@2.0.0${qualifiers}`])
    expect(sbom.components).toMatchObject([fields])
  })

  test.each([
    ['repository', `{"url": "file:///src", "vcs_info": {"commit_id": "${COMMIT}", "vcs": "git"}}`],
    ['folder', '{"url": "file:///src", "dir_info": {}}'],
    ['folder that is edited', '{"dir_info": {"editable": true}, "url": "file:///src"}']
  ])('a package from a %s of the builder has no purl', async (_, text) => {
    const { sbom } = await scan([
      [file(`${FOLDER}/METADATA`, METADATA), file(`${FOLDER}/direct_url.json`, text)]
    ])
    expect(sbom.components).toMatchObject([{ name: 'iniconfig', version: '2.0.0' }])
    expect(sbom.components[0]).not.toHaveProperty('purl')
  })

  test('counts as it is in the merged file system', async () => {
    const commit = (id: string) =>
      file(
        `${FOLDER}/direct_url.json`,
        `{"url": "https://a.test/b.git", "vcs_info": {"commit_id": "${id}", "vcs": "git"}}`
      )
    const lower = [file(`${FOLDER}/METADATA`, METADATA), commit('1')]
    const purlOf = async (...layers: Parameters<typeof scan>[0]) => purls((await scan(layers)).sbom)
    const of = (id: string) => [`pkg:pypi/iniconfig@2.0.0?vcs_url=git%2Bhttps:%2F%2Fa.test%2Fb.git%40${id}`]
    expect(await purlOf(lower, [commit('2')])).toEqual(of('2'))
    expect(await purlOf(lower, [file(`${FOLDER}/.wh.direct_url.json`)])).toEqual(['pkg:pypi/iniconfig@2.0.0'])
  })

  test('that is damaged is a warning, and the package is listed', async () => {
    const { sbom, warnings } = await scan([
      [file(`${FOLDER}/METADATA`, METADATA), file(`${FOLDER}/direct_url.json`, '{')]
    ])
    expect(warnings).toEqual([expect.stringContaining(`${FOLDER}/direct_url.json: not read as python file`)])
    expect([purls(sbom), sbom.completeness]).toEqual([['pkg:pypi/iniconfig@2.0.0'], 'incomplete'])
  })
})

describe('requirements', () => {
  const site = 'usr/lib/python3.11/site-packages'
  const known = async (folder: string, ...requirements: readonly string[]) => {
    const lines = requirements.map(text => `Requires-Dist: ${text}\n`).join('')
    const { sbom } = await scan([
      [
        file(`${folder}/a-1.dist-info/METADATA`, `Name: a\nVersion: 1\n${lines}`),
        file(`${folder}/b-1.dist-info/METADATA`, 'Name: B.B\nVersion: 1\n')
      ]
    ])
    const isUnknown = sbom.components[0]?.declaredUnknown?.includes('dependencies')
    return [...(sbom.dependencies.get('pkg:pypi/a@1') ?? []), ...(isUnknown ? ['?'] : [])]
  }

  test.each<[string, readonly string[], string[]]>([
    ['that are met are edges', ['b-b (>=1)'], ['pkg:pypi/b-b@1']],
    ['that nothing meets are unknown', ['b-b', 'gone'], ['pkg:pypi/b-b@1', '?']],
    ['of an extra or another system are not needed', ['x; extra == "t"', "y; sys_platform == 'win32'"], []],
    ['of an older Python are not needed', ['tomli>=1; python_version < "3.11"'], []],
    ['of this Python are', ['tomli>=1; python_version <= "3.11"'], ['?']],
    ['of every package but with an extra are', ['x; extra != "t"'], ['?']],
    ['of Python 2 are not needed', ['x; sys_platform == "linux2"'], []],
    ['whose condition is not decided are', ['x; platform_machine == "arm64"'], ['?']]
  ])('%s', async (_, requirements, expected) => {
    expect(await known(site, ...requirements)).toEqual(expected)
  })

  test("of files that uv linked from its cache are met in the folder's own packages", async () => {
    const cache = (name: string) => `root/.cache/uv/archive-v0/${name}x/${name}-1.dist-info/METADATA`
    const { sbom } = await scan([
      [
        file(cache('a'), 'Name: a\nVersion: 1\nRequires-Dist: b[more]\n'),
        file(cache('b'), 'Name: b\nVersion: 1\nRequires-Dist: c; extra == "more"\n'),
        ...['a', 'b'].map(name => hardLink(`${site}/${name}-1.dist-info/METADATA`, cache(name))),
        file(`${site}/c-1.dist-info/METADATA`, 'Name: c\nVersion: 1\n')
      ]
    ])
    expect(sbom.dependencies.get('pkg:pypi/a@1')).toEqual(['pkg:pypi/b@1'])
    expect(sbom.dependencies.get('pkg:pypi/b@1')).toEqual(['pkg:pypi/c@1'])
  })

  test('of an extra are needed if a package asks for it', async () => {
    const metadata = (name: string, ...lines: readonly string[]) =>
      file(
        `${site}/${name}-1.dist-info/METADATA`,
        [`Name: ${name}`, 'Version: 1', ...lines.map(text => `Requires-Dist: ${text}`), ''].join('\n')
      )
    const { sbom } = await scan([
      [
        metadata('app', 'lib[All,other]>=2'),
        metadata('lib', 'lib[socks]; extra == "all"', "socks (>=1) ; extra == 'socks'", 'x; extra == "x"'),
        metadata('x'),
        metadata('socks', 'gone; extra == "test"'),
        metadata('wants', 'socks[test]; extra == "never"')
      ]
    ])
    const edges = (name: string) => sbom.dependencies.get(`pkg:pypi/${name}@1`)
    expect([edges('app'), edges('lib'), edges('socks'), edges('wants')]).toEqual([
      ['pkg:pypi/lib@1'],
      ['pkg:pypi/socks@1'],
      [],
      []
    ])
  })

  test('of an extra that are not there leave the package unknown', async () => {
    const { sbom } = await scan([
      [
        file(`${site}/a-1.dist-info/METADATA`, 'Name: a\nVersion: 1\nRequires-Dist: b[c]\n'),
        file(`${site}/b-1.dist-info/METADATA`, 'Name: b\nVersion: 1\nRequires-Dist: c; extra == "c"\n')
      ]
    ])
    expect(sbom.components.map(({ declaredUnknown }) => declaredUnknown?.includes('dependencies'))).toEqual([
      false,
      true
    ])
  })

  test('of a folder that is not a Python on Linux are not decided', async () => {
    expect(await known('app/vendor', 'colorama; sys_platform == "win32"')).toEqual(['?'])
  })

  test("of Debian's own folder are met from it", async () => {
    const { sbom } = await scan([
      [
        file(
          'usr/local/lib/python3.11/dist-packages/a-1.dist-info/METADATA',
          'Name: a\nVersion: 1\nRequires-Dist: b\n'
        ),
        file('usr/lib/python3/dist-packages/b-1.dist-info/METADATA', 'Name: b\nVersion: 1\n')
      ]
    ])
    expect(sbom.dependencies.get('pkg:pypi/a@1')).toEqual(['pkg:pypi/b@1'])
  })

  test('of an egg-info are in another file, so they are unknown', async () => {
    const { sbom } = await scan([[file(`${site}/a.egg-info/PKG-INFO`, 'Name: a\nVersion: 1\n')]])
    expect(sbom.components).toMatchObject([{ declaredUnknown: expect.arrayContaining(['dependencies']) }])
  })
})

test('a zipped egg is read, and a damaged one is a warning', async () => {
  const egg = buildZip([{ name: 'EGG-INFO/PKG-INFO', content: 'Name: a\nVersion: 1\n' }])
  const folder = 'usr/lib/python2.7/site-packages'
  const { sbom, warnings } = await scan([
    [file(`${folder}/a-1-py2.7.egg`, egg), file(`${folder}/b-1-py2.7.egg`, 'not a zip archive')]
  ])
  expect(purls(sbom)).toEqual(['pkg:pypi/a@1'])
  expect(warnings).toEqual([expect.stringContaining('b-1-py2.7.egg: not read as python file')])
})

describe('a condition', () => {
  const environment = { python_version: '3.12', sys_platform: 'linux' }
  test.each<[string, boolean | undefined]>([
    ['python_version >= "3.9"', true],
    ['python_version < "3.10"', false],
    ['"3.8" > python_version', false],
    ['python_version in "3.11, 3.12"', true],
    ['python_version not in "3.11, 3.12"', false],
    ['python_full_version < "3.12.3"', undefined],
    ['python_version ~= "3.9"', undefined],
    ['sys_platform != "win32" and (python_version == "3.12" or extra == "x")', true],
    ['sys_platform == "win32" and platform_machine == "x"', false],
    ['sys_platform == "linux" and platform_machine == "x"', undefined],
    ['sys_platform == "linux" or platform_machine == "x"', true],
    ['platform_machine == "x" or sys_platform == "win32"', undefined],
    ['', undefined],
    ['python_version', undefined],
    ['sys_platform == "linux" )', undefined],
    ['sys_platform == "linux" #', undefined],
    [`${'('.repeat(30)}sys_platform == "linux"${')'.repeat(30)}`, undefined],
    [`sys_platform == "${'x'.repeat(100_000)}"`, undefined]
  ])('%#: is decided as far as it can be', (text, expected) => {
    expect(evaluateMarker(text, environment)).toBe(expected)
  })
})

test.each([
  ['app/shop.egg-info/PKG-INFO', undefined],
  ['shop.egg-info/PKG-INFO', undefined],
  ['deps/shop-1.0-py3.11.egg-info/PKG-INFO', 'pkg:pypi/shop@1.0'],
  ['site-packages/shop.egg-info/PKG-INFO', 'pkg:pypi/shop@1.0'],
  ['usr/lib/python3/dist-packages/shop.egg-info/PKG-INFO', 'pkg:pypi/shop@1.0']
])('%s has the purl %s', async (path, purl) => {
  const { sbom } = await scan([[file(path, 'Metadata-Version: 2.1\nName: shop\nVersion: 1.0\n')]])
  expect(sbom.components.map(component => [component.name, component.purl])).toEqual([['shop', purl]])
})

test('a project that was installed from its folder is one component', async () => {
  const text = 'Metadata-Version: 2.1\nName: shop\nVersion: 1.0\n'
  const { sbom } = await scan([
    [
      file('app/shop.egg-info/PKG-INFO', text),
      file('venv/lib/python3.11/site-packages/shop-1.0.dist-info/METADATA', text),
      file(
        'venv/lib/python3.11/site-packages/shop-1.0.dist-info/direct_url.json',
        '{"url": "file:///app", "dir_info": {"editable": true}}'
      )
    ]
  ])
  expect(sbom.components.map(component => [component.name, component.purl])).toEqual([['shop', undefined]])
})
