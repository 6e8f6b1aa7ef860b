// Python: each lock file's packages, edges, groups and hashes.
import { describe, expect, test } from '@jest/globals'
import { componentOf, fixture, graphOf, propertyOf, scan } from '../../source/memory-tree.ts'

test('uv.lock: a workspace with extras, a group, and two versions for two markers', async () => {
  const { sbom, warnings } = await scan({ 'uv.lock': fixture('python/uv.lock') })
  expect(warnings).toEqual([])
  expect(graphOf(sbom)).toEqual([
    'subject -> pypi:. pypi:core',
    'pkg:pypi/certifi@2026.10.18 required transitive ->',
    'pkg:pypi/charset-normalizer@3.5.2 required transitive ->',
    'pkg:pypi/click@8.1.7 required direct -> pkg:pypi/colorama@0.4.6',
    'pkg:pypi/colorama@0.4.6 required direct ->',
    'pkg:pypi/idna@3.20 required transitive ->',
    'pkg:pypi/iniconfig@2.0.0 excluded direct ->',
    'pkg:pypi/pysocks@1.7.1 required transitive ->',
    'pkg:pypi/pyyaml@6.0.1 optional direct ->',
    'pkg:pypi/requests@2.31.0 required direct -> pkg:pypi/certifi@2026.10.18 pkg:pypi/charset-normalizer@3.5.2 pkg:pypi/idna@3.20 pkg:pypi/pysocks@1.7.1 pkg:pypi/urllib3@2.6.3 pkg:pypi/urllib3@2.8.0',
    'pkg:pypi/urllib3@2.6.3 required transitive ->',
    'pkg:pypi/urllib3@2.8.0 required transitive ->',
    'pypi:. -> pkg:pypi/colorama@0.4.6 pkg:pypi/iniconfig@2.0.0 pkg:pypi/requests@2.31.0 pypi:core',
    'pypi:core -> pkg:pypi/click@8.1.7 pkg:pypi/pyyaml@6.0.1'
  ])
  expect(componentOf(sbom, 'pypi:core')).toMatchObject({ name: 'shop-core', version: '0.2.0' })
})

test('the hashes of several files are beside their URLs, not on the package', async () => {
  const { sbom } = await scan({ 'uv.lock': fixture('python/uv.lock') })
  const click = componentOf(sbom, 'pkg:pypi/click@8.1.7')
  expect(click?.hashes).toBeUndefined()
  expect(click?.externalReferences).toHaveLength(2)
  expect(click?.externalReferences?.[0]).toEqual({
    type: 'distribution',
    url: expect.stringMatching(/^https:\/\/files\.registry\.example\/.*\/click-8\.1\.7-py3-none-any\.whl$/),
    hashes: [
      {
        algorithm: 'SHA-256',
        content: 'ae74fb96c20a0277a1d615f1e4d73c8414f5a98db8b799a7931d1582f3390c28'
      }
    ]
  })
})

describe('requirements.txt', () => {
  test('as uv and pip-compile write it: pins, hashes, markers, and edges from the comments', async () => {
    const { sbom, warnings } = await scan({ 'requirements.txt': fixture('python/requirements.txt') })
    expect(warnings).toEqual([])
    expect(graphOf(sbom)).toEqual([
      'subject -> pkg:pypi/click@8.1.7 pkg:pypi/colorama@0.4.6 pkg:pypi/iniconfig@2.0.0 pkg:pypi/requests@2.31.0',
      'pkg:pypi/certifi@2026.10.18 required transitive ->',
      'pkg:pypi/charset-normalizer@3.5.2 required transitive ->',
      'pkg:pypi/click@8.1.7 required direct -> pkg:pypi/colorama@0.4.6',
      'pkg:pypi/colorama@0.4.6 required direct ->',
      'pkg:pypi/idna@3.20 required transitive ->',
      'pkg:pypi/iniconfig@2.0.0 required direct ->',
      'pkg:pypi/pysocks@1.7.1 required transitive ->',
      'pkg:pypi/requests@2.31.0 required direct -> pkg:pypi/certifi@2026.10.18 pkg:pypi/charset-normalizer@3.5.2 pkg:pypi/idna@3.20 pkg:pypi/pysocks@1.7.1 pkg:pypi/urllib3@2.6.3 pkg:pypi/urllib3@2.8.0',
      'pkg:pypi/urllib3@2.6.3 required transitive ->',
      'pkg:pypi/urllib3@2.8.0 required transitive ->'
    ])
    expect(componentOf(sbom, 'pkg:pypi/idna@3.20')?.externalReferences).toEqual(
      [
        'a7db850025b95ded1eae8a46181a1a6c56c92c96f0e2b005d9ff8dc0210cab44',
        'ab7ae7122974553370f0bdb919e1a960b2cd1bc1ef0276416d896db81c14582c'
      ].map(content => ({
        type: 'distribution',
        url: 'pkg:pypi/idna@3.20',
        hashes: [{ algorithm: 'SHA-256', content }]
      }))
    )
  })

  test.each([
    ['flask==2.0.1', 'pkg:pypi/flask@2.0.1'],
    ['Flask_Login == 0.6.3', 'pkg:pypi/flask-login@0.6.3'],
    ['uvicorn[standard]==0.30.0 ; python_version >= "3.9"', 'pkg:pypi/uvicorn@0.30.0'],
    ['numpy===1.26.0  # a reason', 'pkg:pypi/numpy@1.26.0'],
    ['zope.interface==6.0', 'pkg:pypi/zope-interface@6.0'],
    [
      'tool @ git+https://user:secret@github.com/acme/tool.git@v1.2#egg=x',
      'pkg:pypi/tool?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ftool.git%40v1.2'
    ],
    [
      'git+ssh://git@github.com/acme/tool@0123456#egg=tool',
      'pkg:pypi/tool?vcs_url=git%2Bssh:%2F%2Fgithub.com%2Facme%2Ftool%400123456'
    ],
    [
      'https://files.example/tool_kit-1.0-py3-none-any.whl',
      'pkg:pypi/tool-kit@1.0?download_url=https:%2F%2Ffiles.example%2Ftool_kit-1.0-py3-none-any.whl'
    ],
    [
      'https://files.example/tool-kit-1.0rc1.tar.gz',
      'pkg:pypi/tool-kit@1.0rc1?download_url=https:%2F%2Ffiles.example%2Ftool-kit-1.0rc1.tar.gz'
    ],
    [
      '-e https://github.com/pecan/pecan.git',
      'pkg:pypi/pecan?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fpecan%2Fpecan.git'
    ],
    [
      'git+https://github.com/pecan/pecan@v1.2',
      'pkg:pypi/pecan?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fpecan%2Fpecan%40v1.2'
    ],
    [`six==1.16.0 --hash=sha256:${'a'.repeat(64)}`, 'pkg:pypi/six@1.16.0'],
    ['attrs==23.1.0 \\\n  --hash=sha256:00', 'pkg:pypi/attrs@23.1.0']
  ])('%j is one package', async (line, purl) => {
    const { sbom, warnings } = await scan({ 'requirements.txt': `${line}\n` })
    expect(sbom.components.map(component => component.purl)).toEqual([purl])
    expect(warnings).toEqual([])
  })

  test.each(['requests', 'requests>=2', 'requests==2.*', 'requests>=2,<3', 'requests~=2.1'])(
    '%j has no version, so the SBOM is incomplete',
    async line => {
      const { sbom, warnings } = await scan({ 'requirements.txt': line })
      expect(sbom.components).toMatchObject([
        { purl: 'pkg:pypi/requests', declaredUnknown: ['licenses', 'dependencies', 'version'] }
      ])
      expect(warnings).toEqual(['requirements.txt: 1 requirement without an exact version'])
      expect(sbom.completeness).toBe('incomplete')
    }
  )

  test('a wheel or an archive of the tree is a package, not a folder', async () => {
    const { sbom, warnings } = await scan({
      'requirements.txt': `./dist/pip_url-1.0-py3-none-any.whl \\
    --hash=sha256:${'ab'.repeat(32)}
old\\shop-0.3.tar.bz2
./lib
`
    })
    expect(warnings).toEqual([])
    expect(graphOf(sbom).slice(1)).toEqual([
      'pkg:pypi/pip-url@1.0 required -> ?',
      'pkg:pypi/shop@0.3 required -> ?',
      'pypi:lib ->'
    ])
    expect(componentOf(sbom, 'pkg:pypi/pip-url@1.0')?.hashes).toHaveLength(1)
  })

  test('older lines have their version in parentheses', async () => {
    const { sbom } = await scan({ 'requirements.txt': 'a (==1.2)\nb[x] (== 2.0) ; python_version > "3"\n' })
    expect(sbom.components.map(({ purl }) => purl)).toEqual(['pkg:pypi/a@1.2', 'pkg:pypi/b@2.0'])
  })

  test('an address that names no package is a line that could not be read', async () => {
    const { sbom, warnings } = await scan({ 'requirements.txt': 'https://files.example/archive\n' })
    expect([sbom.components, warnings]).toEqual([[], ['requirements.txt: 1 line that could not be read']])
  })

  test('a single hash is the package’s own', async () => {
    const { sbom } = await scan({ 'requirements.txt': `six==1.16.0 --hash=sha256:${'ab'.repeat(32)}` })
    expect(sbom.components[0]?.hashes).toEqual([{ algorithm: 'SHA-256', content: 'ab'.repeat(32) }])
  })

  test('options are not packages; folders are projects of the tree', async () => {
    const { sbom, warnings } = await scan({
      'services/api/requirements.txt':
        '-i https://user:secret@registry.example/simple\n--no-binary :all:\n-e ./lib\n../core[x]\nsix==1.16.0\n'
    })
    expect(warnings).toEqual([])
    expect(graphOf(sbom)).toEqual([
      'subject -> pypi:services/api pypi:services/api/lib pypi:services/core',
      'pkg:pypi/six@1.16.0?repository_url=https:%2F%2Fregistry.example%2Fsimple required -> ?',
      'pypi:services/api -> pkg:pypi/six@1.16.0?repository_url=https:%2F%2Fregistry.example%2Fsimple pypi:services/api/lib pypi:services/core',
      'pypi:services/api/lib ->',
      'pypi:services/core ->'
    ])
    expect(sbom.completeness).toBe('unknown')
  })

  test('includes are followed once, even in a cycle; a missing one gives a warning', async () => {
    const { sbom, warnings } = await scan({
      'requirements.txt': '-r deps/base.txt\n--requirement=gone.txt\na==1\n',
      'deps/base.txt': '-r ../requirements.txt\n-r base.txt\nb==2\n'
    })
    expect(sbom.components.map(component => component.purl)).toEqual(['pkg:pypi/a@1', 'pkg:pypi/b@2'])
    expect(warnings).toEqual(['requirements.txt: it includes gone.txt, which does not exist'])
  })

  test("a development file's packages are for development", async () => {
    const { sbom } = await scan({ 'requirements.txt': 'a==1\nb==1', 'requirements-dev.txt': 'b==1\nc==1' })
    expect(sbom.components.map(component => `${component.name} ${component.scope}`)).toEqual([
      'a required',
      'b required',
      'c excluded'
    ])
    expect(propertyOf(componentOf(sbom, 'pkg:pypi/c@1'), 'oci-seal:source:development')).toBe('true')
  })

  test('UTF-16, as PowerShell redirects it, is read', async () => {
    const text = Buffer.from('\ufeffsix==1.16.0\r\n', 'utf16le')
    const { sbom } = await scan({ 'requirements.txt': text })
    expect(sbom.components.map(component => component.purl)).toEqual(['pkg:pypi/six@1.16.0'])
  })
})

const POETRY_FILES = `files = [
    {file = "a-1.0-py3-none-any.whl", hash = "sha256:${'aa'.repeat(32)}"},
]`

const PYPROJECT = `[tool.poetry]
name = "shop"
version = "0.3.0"
[tool.poetry.dependencies]
python = "^3.9"
a = "^1.0"
lib = { path = "lib" }
[tool.poetry.group.dev.dependencies]
T_est = "^3"
`

const POETRY_GRAPH = [
  'subject -> pypi:. pypi:lib',
  'pkg:pypi/a@1.0 required direct -> pkg:pypi/b@2.0 pkg:pypi/b@2.1 pkg:pypi/extra@4.0',
  'pkg:pypi/b@2.0 required direct ->',
  'pkg:pypi/b@2.1 required direct ->',
  'pkg:pypi/extra@4.0 optional transitive ->',
  'pkg:pypi/t-est@3.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ftest.git%400123456789 excluded direct ->',
  'pypi:. -> pkg:pypi/a@1.0 pkg:pypi/t-est@3.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ftest.git%400123456789 pypi:lib',
  'pypi:lib -> pkg:pypi/b@2.0 pkg:pypi/b@2.1'
]

const poetryLock = (files: string, metadata: string) => `[[package]]
name = "a"
version = "1.0"
description = "The first."
optional = false
python-versions = ">=3.8"
${files}

[package.dependencies]
b = [
    {version = ">=2,<2.1", markers = "python_version < \\"3.10\\""},
    {version = ">=2.1", markers = "python_version >= \\"3.10\\""},
]
Extra = {version = "*", optional = true}

[package.extras]
more = ["extra"]

[[package]]
name = "b"
version = "2.0"
optional = false

[[package]]
name = "b"
version = "2.1"
optional = false

[[package]]
name = "extra"
version = "4.0"
optional = true

[[package]]
name = "lib"
version = "0.1.0"
optional = false
develop = true

[package.dependencies]
b = "*"

[package.source]
type = "directory"
url = "lib"

[[package]]
name = "t-est"
version = "3.0"
optional = false

[package.source]
type = "git"
url = "https://github.com/acme/test.git"
reference = "main"
resolved_reference = "0123456789"

${metadata}`

describe.each([
  ['2.1', poetryLock(POETRY_FILES, '[metadata]\nlock-version = "2.1"\n')],
  [
    '1.1',
    poetryLock(
      '',
      `[metadata]\nlock-version = "1.1"\n[metadata.files]\n${POETRY_FILES.replace('files', 'a')}\nb = []\n`
    )
  ]
])('poetry.lock, lock-version %s', (_, lock) => {
  test('gives edges to every version that a marker may choose, and groups from pyproject.toml', async () => {
    const { sbom, warnings } = await scan({ 'poetry.lock': lock, 'pyproject.toml': PYPROJECT })
    expect(warnings).toEqual([])
    expect(graphOf(sbom)).toEqual(POETRY_GRAPH)
    expect(componentOf(sbom, 'pkg:pypi/a@1.0')).toMatchObject({
      description: 'The first.',
      hashes: [{ algorithm: 'SHA-256', content: 'aa'.repeat(32) }]
    })
    expect(componentOf(sbom, 'pypi:.')).toMatchObject({ name: 'shop', version: '0.3.0' })
  })
})

test('poetry.lock: extras that something asks for are required, those of the project optional', async () => {
  const lock = ['a', 'b', 'c', 'd'].map(
    name => `[[package]]
name = "${name}"
version = "1.0"
optional = ${name > 'b'}
${name === 'a' ? '[package.dependencies]\nb = {version = "*", optional = true, markers = "extra == \'x\'"}' : ''}
${name === 'c' ? '[package.dependencies]\nd = "*"' : ''}
`
  )
  const { sbom } = await scan({
    'pyproject.toml': `[tool.poetry]
name = "shop"
[tool.poetry.dependencies]
python = "^3.10"
a = {version = "*", extras = ["x"]}
c = {version = "*", optional = true}
[tool.poetry.extras]
c = ["c"]
`,
    'poetry.lock': `${lock.join('')}\n[metadata]\nlock-version = "2.1"\n`
  })
  expect(graphOf(sbom).slice(1)).toEqual([
    'pkg:pypi/a@1.0 required direct -> pkg:pypi/b@1.0',
    'pkg:pypi/b@1.0 required transitive ->',
    'pkg:pypi/c@1.0 optional direct -> pkg:pypi/d@1.0',
    'pkg:pypi/d@1.0 optional transitive ->',
    'pypi:. -> pkg:pypi/a@1.0 pkg:pypi/c@1.0'
  ])
})

test('pdm.lock: the entry with an extra is the same package; a group is for development', async () => {
  const { sbom, warnings } = await scan({
    'pyproject.toml': `[project]
name = "shop"
dependencies = ["requests[socks]==2.31.0"]
[dependency-groups]
dev = ["iniconfig>=2", {include-group = "x"}]
`,
    'pdm.lock': `[metadata]
groups = ["default", "dev"]
lock_version = "4.5.0"

[[package]]
name = "iniconfig"
version = "2.0.0"
summary = "brain-dead simple config-ini parsing"
groups = ["dev"]
files = [
    {file = "iniconfig-2.0.0-py3-none-any.whl", hash = "sha256:${'01'.repeat(32)}"},
]

[[package]]
name = "pysocks"
version = "1.7.1"
groups = ["default"]

[[package]]
name = "requests"
version = "2.31.0"
groups = ["default"]
dependencies = ["urllib3<3,>=1.21.1"]

[[package]]
name = "requests"
version = "2.31.0"
extras = ["socks"]
groups = ["default"]
dependencies = ["PySocks!=1.5.7,>=1.5.6", "requests==2.31.0"]

[[package]]
name = "urllib3"
version = "2.2.1"
groups = ["default"]
`
  })
  expect(warnings).toEqual([])
  expect(graphOf(sbom)).toEqual([
    'subject -> pypi:.',
    'pkg:pypi/iniconfig@2.0.0 excluded direct ->',
    'pkg:pypi/pysocks@1.7.1 required transitive ->',
    'pkg:pypi/requests@2.31.0 required direct -> pkg:pypi/pysocks@1.7.1 pkg:pypi/urllib3@2.2.1',
    'pkg:pypi/urllib3@2.2.1 required transitive ->',
    'pypi:. -> pkg:pypi/iniconfig@2.0.0 pkg:pypi/requests@2.31.0'
  ])
})

test('Pipfile.lock: a flat list; the Pipfile names the direct dependencies', async () => {
  const files = {
    'Pipfile.lock': fixture('python/Pipfile.lock'),
    Pipfile: fixture('python/Pipfile')
  }
  const { sbom, warnings } = await scan(files)
  expect(warnings).toEqual([])
  expect(graphOf(sbom).slice(1)).toEqual([
    'pkg:pypi/certifi@2026.10.18 required transitive -> ?',
    'pkg:pypi/charset-normalizer@3.5.2 required transitive -> ?',
    'pkg:pypi/idna@3.20 required transitive -> ?',
    'pkg:pypi/iniconfig@2.0.0 excluded direct -> ?',
    'pkg:pypi/pysocks@1.7.1 required transitive -> ?',
    'pkg:pypi/requests@2.31.0 required direct -> ?',
    'pkg:pypi/urllib3@2.8.0 required transitive -> ?'
  ])
  expect(sbom.completeness).toBe('unknown')
})

test('Pipfile.lock: categories that people name are optional', async () => {
  const hashes = [`sha256:${'0a'.repeat(32)}`]
  const { sbom } = await scan({
    'Pipfile.lock': JSON.stringify({
      _meta: { hash: {}, 'pipfile-spec': 6, requires: {}, sources: [] },
      default: { idna: { hashes, version: '==3.7' } },
      develop: { iniconfig: { hashes, version: '==2.0.0' } },
      docs: { idna: { hashes, version: '==3.7' }, markupsafe: { hashes, version: '==2.1.5' } }
    }),
    Pipfile: '[packages]\nidna = "==3.7"\n[dev-packages]\niniconfig = "*"\n[docs]\nMarkupSafe = "*"\n'
  })
  expect(graphOf(sbom).slice(1)).toEqual([
    'pkg:pypi/idna@3.7 required direct -> ?',
    'pkg:pypi/iniconfig@2.0.0 excluded direct -> ?',
    'pkg:pypi/markupsafe@2.1.5 optional direct -> ?'
  ])
})

test('pylock.toml: packages without edges, and with them where the tool writes them', async () => {
  const flat = await scan({
    'pylock.toml': fixture('python/pylock.toml'),
    'pyproject.toml': fixture('python/pyproject.toml')
  })
  expect(flat.warnings).toEqual([])
  expect(graphOf(flat.sbom)).toEqual([
    expect.stringMatching(/^subject -> pypi:\./),
    'pkg:pypi/certifi@2026.10.18 required transitive -> ?',
    'pkg:pypi/charset-normalizer@3.5.2 required transitive -> ?',
    'pkg:pypi/click@8.1.7 required transitive -> ?',
    'pkg:pypi/colorama@0.4.6 required direct -> ?',
    'pkg:pypi/idna@3.20 required transitive -> ?',
    'pkg:pypi/iniconfig@2.0.0 excluded direct -> ?',
    'pkg:pypi/pysocks@1.7.1 required transitive -> ?',
    'pkg:pypi/requests@2.31.0 required direct -> ?',
    'pkg:pypi/urllib3@2.6.3 required transitive -> ?',
    'pkg:pypi/urllib3@2.8.0 required transitive -> ?',
    expect.stringMatching(/^pypi:\. -> /)
  ])
  const linked = await scan({
    'pylock.dev.toml': `lock-version = "1.0"
created-by = "tool"
[[packages]]
name = "a"
version = "1.0"
dependencies = [{ name = "b" }]
wheels = [{ url = "https://files.example/a-1.0.whl", hashes = { sha256 = "${'cd'.repeat(32)}" } }]
[[packages]]
name = "b"
vcs = { type = "git", url = "https://github.com/acme/b.git", commit-id = "0123456789" }
[[packages]]
name = "lib"
directory = { path = "lib", editable = true }
`
  })
  expect(graphOf(linked.sbom)).toEqual([
    'subject -> pkg:pypi/a@1.0 pypi:lib',
    'pkg:pypi/a@1.0 required direct -> pkg:pypi/b?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fb.git%400123456789',
    'pkg:pypi/b?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fb.git%400123456789 required transitive ->',
    'pypi:lib ->'
  ])
  expect(componentOf(linked.sbom, 'pkg:pypi/a@1.0')?.hashes).toEqual([
    { algorithm: 'SHA-256', content: 'cd'.repeat(32) }
  ])
})

test("uv.lock of a script makes the manifest's requirements direct dependencies of the project", async () => {
  const { sbom } = await scan({
    'tools/run.py.lock': `version = 1
[manifest]
requirements = [{ name = "a", specifier = ">=1" }]
[[package]]
name = "a"
version = "1.0"
source = { registry = "https://pypi.org/simple" }
dependencies = [{ name = "b" }]
[[package]]
name = "b"
version = "0.1"
source = { git = "https://github.com/acme/b.git?rev=main#0123456789" }
`
  })
  expect(graphOf(sbom)).toEqual([
    'subject -> pypi:tools',
    'pkg:pypi/a@1.0 required direct -> pkg:pypi/b@0.1?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fb.git%400123456789',
    'pkg:pypi/b@0.1?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fb.git%400123456789 required transitive ->',
    'pypi:tools -> pkg:pypi/a@1.0'
  ])
})

test('uv.lock: what an extra of a member needs is required if another member asks for it', async () => {
  const source = 'source = { registry = "https://pypi.org/simple" }'
  const { sbom } = await scan({
    'uv.lock': `version = 1
[[package]]
name = "app"
version = "1.0.0"
source = { editable = "." }
dependencies = [{ name = "lib-a", extra = ["Fast_Path"] }]
[[package]]
name = "asked"
version = "1.0"
${source}
[[package]]
name = "lib-a"
version = "0.1.0"
source = { editable = "libs/a" }
[package.optional-dependencies]
fast-path = [{ name = "asked" }]
slow = [{ name = "other" }]
[[package]]
name = "other"
version = "1.0"
${source}
`
  })
  expect(graphOf(sbom).slice(1)).toEqual([
    'pkg:pypi/asked@1.0 required direct ->',
    'pkg:pypi/other@1.0 optional direct ->',
    'pypi:. -> pypi:libs/a',
    'pypi:libs/a -> pkg:pypi/asked@1.0 pkg:pypi/other@1.0'
  ])
})

test('uv.lock of a workspace without a project in its root: the groups of the root are for development', async () => {
  const { sbom } = await scan({
    'uv.lock': `version = 1
[manifest]
members = ["lib"]
[manifest.dependency-groups]
dev = [{ name = "iniconfig", specifier = "==2.0.0" }]
[[package]]
name = "iniconfig"
version = "2.0.0"
source = { registry = "https://pypi.org/simple" }
[[package]]
name = "lib"
version = "0.1.0"
source = { editable = "libs/lib" }
`
  })
  expect(graphOf(sbom)).toEqual([
    'subject -> pkg:pypi/iniconfig@2.0.0 pypi:libs/lib',
    'pkg:pypi/iniconfig@2.0.0 excluded direct ->',
    'pypi:libs/lib ->'
  ])
})

test.each([
  ['poetry.lock', '[[package]]\nname = "a"\nversion = "1.0"\n'],
  ['pdm.lock', '[metadata]\nlock_version = "4.5"\n[[package]]\nname = "a"\nversion = "1.0"\n']
])('%s without what pyproject.toml requires everywhere makes the SBOM incomplete', async (name, lock) => {
  const { sbom, warnings } = await scan({
    [name]: lock,
    'pyproject.toml': `[project]
name = "shop"
dependencies = ["A>=1", "Gone_One>=1", "other; sys_platform == 'win32'", "shop[all]"]
[project.optional-dependencies]
all = ["further"]
[tool.poetry.dependencies]
python = "^3.12"
gone-two = "*"
mac = { version = "*", platform = "darwin" }
several = [{ version = "1", python = "<3.9" }, { version = "2", python = ">=3.9" }]
`
  })
  expect(warnings).toEqual([`${name}: 2 dependencies not in the file: gone-two, needed by the project`])
  expect(sbom.completeness).toBe('incomplete')
})

test('Pipfile.lock without what the Pipfile requires everywhere makes the SBOM incomplete', async () => {
  const { sbom, warnings } = await scan({
    'Pipfile.lock': JSON.stringify({ default: { 'a-b': { version: '==1.0' } } }),
    Pipfile: `[packages]
A_B = "*"
gone = { version = "*" }
win = { version = "*", sys_platform = "== 'win32'" }
`
  })
  expect(warnings).toEqual(['Pipfile.lock: 1 dependency not in the file: gone, needed by the project'])
  expect(sbom.completeness).toBe('incomplete')
})

const archives = (entries: object) => JSON.stringify({ default: entries })

test.each([
  ['requirements.txt', 'lib @ file:./dist/lib-1.2.tar.gz\n'],
  ['requirements.txt', 'file:dist/lib-1.2.tar.gz\n'],
  ['requirements.txt', './dist/lib-1.2.tar.gz ; python_version > "3"\n'],
  ['requirements.txt', './dist/lib-1.2.tar.gz[extra]\n'],
  ['requirements.txt', '.\\dist\\lib-1.2-py3-none-any.whl\n'],
  ['Pipfile.lock', archives({ lib: { path: './dist/lib-1.2.tar.gz' } })],
  ['Pipfile.lock', archives({ lib: { file: 'file:dist/lib-1.2.tar.gz' } })],
  ['pdm.lock', '[[package]]\nname = "lib"\nversion = "1.2"\npath = "./dist/lib-1.2.tar.xz"\n'],
  [
    'uv.lock',
    'version = 1\n[[package]]\nname = "lib"\nversion = "1.2"\nsource = { path = "dist/lib-1.2.tar.gz" }\n'
  ],
  [
    'poetry.lock',
    '[[package]]\nname = "lib"\nversion = "1.2"\n[package.source]\ntype = "file"\nurl = "dist/lib-1.2.tar.gz"\n'
  ]
])('an archive of the tree is the package in it: %s, %s', async (name, text) => {
  const { sbom, warnings } = await scan({ [name]: text })
  expect([sbom.components.map(({ ref }) => ref), warnings]).toEqual([['pkg:pypi/lib@1.2'], []])
})

test.each([
  ['file:dist/lib.tar.gz', 'pypi:dist/lib.tar.gz'],
  ['-e ./dist', 'pypi:dist'],
  ['lib @ file:./dist#subdirectory=lib', 'pypi:dist']
])('requirements.txt: %s names no package of a registry', async (line, ref) => {
  const { sbom } = await scan({ 'requirements.txt': `${line}\n` })
  expect(sbom.components.map(component => component.ref)).toEqual([ref])
})
