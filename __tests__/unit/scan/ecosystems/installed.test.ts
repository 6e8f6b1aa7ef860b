// Packages of programming languages, as they lie in images.
import { expect, test } from '@jest/globals'
import { purls, scan } from '../../../support/image-builder.ts'
import { file, type TarItem } from '../../../support/tar-builder.ts'
import { buildMavenJar, buildZip, mavenFiles } from '../../../support/zip-builder.ts'

async function found(...items: readonly TarItem[]) {
  return (await scan([items])).sbom.components
}

const json = (path: string, value: unknown) => file(path, JSON.stringify(value))

test('npm: a package has the fields of its package.json', async () => {
  const document = {
    name: '@acme/tool',
    version: '1.2.3',
    description: 'A tool',
    license: '(MIT OR Apache-2.0)',
    author: 'Jane Doe <jane@acme.test> (https://acme.test)',
    homepage: 'https://acme.test/tool',
    repository: { type: 'git', url: 'git+https://acme.test/tool.git' }
  }
  expect(await found(json('app/node_modules/@acme/tool/package.json', document))).toEqual([
    {
      ref: 'pkg:npm/%40acme/tool@1.2.3',
      type: 'library',
      group: '@acme',
      name: 'tool',
      version: '1.2.3',
      purl: 'pkg:npm/%40acme/tool@1.2.3',
      description: 'A tool',
      licenses: [{ kind: 'expression', value: 'MIT OR Apache-2.0', acknowledgement: 'declared' }],
      authors: [{ name: 'Jane Doe', email: 'jane@acme.test', url: 'https://acme.test' }],
      externalReferences: [
        { type: 'website', url: 'https://acme.test/tool' },
        { type: 'vcs', url: 'git+https://acme.test/tool.git' }
      ],
      occurrences: [{ path: '/app/node_modules/@acme/tool/package.json', layer: expect.any(String) }]
    }
  ])
})

test.each<[string, object, object]>([
  [
    'the old list of licenses',
    { licenses: [{ type: 'MIT' }, { type: 'GPL-2.0' }] },
    { licenses: [{ value: 'MIT AND GPL-2.0-only' }] }
  ],
  ['an author as an object', { author: { name: 'x', email: '' } }, { authors: [{ name: 'x' }] }],
  ['a repository in the short form', { repository: 'acme/x' }, {}],
  [
    'a license that is not a license',
    { license: { no: 1 }, author: 7 },
    { supplier: { isDeclaredUnknown: true } }
  ]
])('npm: %s', async (_, document, expected) => {
  expect(await found(json('a/package.json', { name: 'a', version: '1', ...document }))).toMatchObject([
    expected
  ])
})

test.each([
  ['a package.json for a part of a package', json('a/b/package.json', { name: 'a/b', main: 'b.js' })],
  ['a package.json that only says how to read a folder', json('a/dist/package.json', { type: 'module' })],
  ['a file of another name', json('a/my-package.json', { name: 'a', version: '1' })],
  ['a package.json that is a list', json('a/package.json', [])]
])('npm: %s is not a package', async (_, item) => {
  const { sbom, warnings } = await scan([[item]])
  expect([sbom.components, warnings]).toEqual([[], []])
})

test.each([
  ['no version, as in what bundlers copy', { name: '@a/b' }],
  ['a version that is not text', { name: '@a/b', version: 1 }]
])('npm: a package with %s', async (_, document) => {
  const [component] = await found(json('dist/compiled/b/package.json', document))
  expect(component).toMatchObject({
    purl: 'pkg:npm/%40a/b',
    declaredUnknown: expect.arrayContaining(['version'])
  })
  expect(component?.version).toBeUndefined()
})

test('npm: addresses lose their passwords and tokens', async () => {
  const of = async (homepage: string, url: string) => {
    const [component] = await found(
      json('a/package.json', { name: 'a', version: '1', homepage, repository: { url } })
    )
    return component?.externalReferences?.map(reference => reference.url)
  }
  expect(await of('https://me:p@secret@a.test/x', 'git+https://secret@github.com/a/b.git')).toEqual([
    'https://a.test/x',
    'git+https://github.com/a/b.git'
  ])
  expect(await of('https://a.test/@x', 'git+ssh://git:secret@github.com/a/b.git')).toEqual([
    'https://a.test/@x',
    'git+ssh://git@github.com/a/b.git'
  ])
})

test('npm: an extension of Visual Studio Code is not the package of npm with its name', async () => {
  const manifest = {
    name: 'Python',
    publisher: 'ms-python',
    version: '2024.1.0',
    engines: { vscode: '^1.82.0' }
  }
  expect(await found(json('extensions/ms-python.python/package.json', manifest))).toEqual([
    expect.objectContaining({
      group: 'ms-python',
      purl: 'pkg:vscode-extension/ms-python/python@2024.1.0'
    })
  ])
})

test('npm: a byte order mark is ignored', async () => {
  expect(await found(file('a/package.json', '\ufeff{"name":"a","version":"1"}'))).toHaveLength(1)
})

const SITE = 'usr/lib/python3.12/site-packages'
const METADATA = `Metadata-Version: 2.1
Name: Jinja2_Extra.ext
Version: 3.1
Summary: Templates
Home-page: https://example.com/
Author: Jane Doe
Author-email: jane@example.com
License: BSD
Classifier: License :: OSI Approved :: MIT License
Requires-Dist: MarkupSafe (>=2.0)
Requires-Dist: Babel (>=2.7) ; extra == 'i18n'
Requires-Dist: nowhere ; python_version < '3'

Name: not a field any more
`

test('Python: a distribution, and its dependencies in the same folder', async () => {
  const { sbom } = await scan([
    [
      file(`${SITE}/jinja2.dist-info/METADATA`, METADATA),
      file(
        `${SITE}/markupsafe.dist-info/METADATA`,
        'Name: markupsafe\nVersion: 2.1\nLicense-Expression: BSD-3-Clause\n'
      ),
      file(`${SITE}/babel.egg-info/PKG-INFO`, 'Name: Babel\nVersion: 2.7\nLicense: BSD\n'),
      file(`${SITE}/single.egg-info`, 'Name: single\nVersion: 1\nLicense: UNKNOWN\n'),
      file(`opt/venv/${SITE}/markupsafe.dist-info/METADATA`, 'Name: MarkupSafe\nVersion: 1.0\n')
    ]
  ])
  expect(purls(sbom)).toEqual([
    'pkg:pypi/babel@2.7',
    'pkg:pypi/jinja2-extra-ext@3.1',
    'pkg:pypi/markupsafe@1.0',
    'pkg:pypi/markupsafe@2.1',
    'pkg:pypi/single@1'
  ])
  expect(sbom.dependencies.get('pkg:pypi/jinja2-extra-ext@3.1')).toEqual(['pkg:pypi/markupsafe@2.1'])
  expect(sbom.components.map(({ licenses = [] }) => licenses.map(license => license.value))).toEqual([
    ['BSD'],
    ['MIT'],
    [],
    ['BSD-3-Clause'],
    []
  ])
  expect(sbom.components[1]).toMatchObject({
    name: 'Jinja2_Extra.ext',
    description: 'Templates',
    authors: [{ name: 'Jane Doe', email: 'jane@example.com' }],
    externalReferences: [{ type: 'website', url: 'https://example.com/' }]
  })
})

test('Ruby: gems by their specifications, and their dependencies', async () => {
  const rack = `Gem::Specification.new do |s|
  s.name = "rack".freeze
  s.version = "3.0.8"
  s.licenses = ["MIT".freeze]
  s.authors = ["Jane Doe".freeze]
  s.homepage = "https://example.com/rack".freeze
  s.summary = "An interface".freeze
end`
  const rails = `Gem::Specification.new do |spec|
  spec.name = 'rails'
  spec.version = Gem::Version.new "7.1"
  spec.licenses = ["Ruby", 'MIT']
  spec.platform = "x86_64-linux".freeze
  spec.add_runtime_dependency(%q<rack>.freeze, [">= 2"])
  spec.add_dependency("nowhere")
  spec.add_development_dependency(%q<other>)
end`
  const { sbom } = await scan([
    [
      file('usr/lib/ruby/gems/3.3.0/specifications/rack-3.0.8.gemspec', rack),
      file('usr/lib/ruby/gems/3.3.0/specifications/default/rails.gemspec', rails),
      file('usr/lib/ruby/gems/3.3.0/gems/rack/rack.gemspec', rack.replace('3.0.8', '9')),
      file(
        'usr/lib/ruby/gems/3.3.0/specifications/computed.gemspec',
        'Gem::Specification.new do |s|\ns.name = "x#{y}"\ns.version = VERSION\nend'
      )
    ]
  ])
  expect(purls(sbom)).toEqual(['pkg:gem/rack@3.0.8', 'pkg:gem/rails@7.1?platform=x86_64-linux'])
  expect(sbom.dependencies.get('pkg:gem/rails@7.1?platform=x86_64-linux')).toEqual(['pkg:gem/rack@3.0.8'])
  expect(sbom.components).toMatchObject([
    { licenses: [{ value: 'MIT' }], authors: [{ name: 'Jane Doe' }], description: 'An interface' },
    { licenses: [{ value: 'Ruby AND MIT' }] }
  ])
})

const PACKAGES = [
  {
    name: 'acme/http',
    version: 'v2.0.1',
    license: ['MIT'],
    dist: { shasum: 'a'.repeat(40) },
    require: { php: '>=8', 'psr/log': '^3' },
    homepage: 'https://example.com',
    authors: [{ name: 'Jane Doe' }]
  },
  { name: 'acme/log', version: '1.0', replace: { 'psr/log': '*' } },
  { name: 'broken' }
]

test.each([
  ['an object, as since version 2', { packages: PACKAGES }],
  ['a list, as in version 1', PACKAGES]
])('PHP: packages of installed.json, %s', async (_, document) => {
  const { sbom } = await scan([[json('app/vendor/composer/installed.json', document)]])
  expect(purls(sbom)).toEqual(['pkg:composer/acme/http@v2.0.1', 'pkg:composer/acme/log@1.0'])
  expect(sbom.dependencies.get('pkg:composer/acme/http@v2.0.1')).toEqual(['pkg:composer/acme/log@1.0'])
  expect(sbom.components[0]).toMatchObject({
    group: 'acme',
    name: 'http',
    licenses: [{ value: 'MIT' }],
    hashes: [{ algorithm: 'SHA-1', content: 'a'.repeat(40) }],
    authors: [{ name: 'Jane Doe' }]
  })
})

test('Composer: packages of folders and of other places than Packagist are not those of Packagist', async () => {
  const git = { type: 'git', url: 'https://me:secret@git.acme.example/b.git', reference: 'c0ffee' }
  const document = [
    { name: 'a/folder', version: '1.0', dist: { type: 'path', url: '../folder' } },
    { name: 'a/git', version: '1.0', source: git },
    {
      name: 'a/other',
      version: '1.0',
      source: git,
      'notification-url': 'https://php.acme.example/downloads/'
    },
    { name: 'a/public', version: '1.0', source: git, 'notification-url': 'https://packagist.org/downloads/' }
  ]
  const components = await found(json('app/vendor/composer/installed.json', document))
  expect(components.map(({ name, purl }) => [name, purl])).toEqual([
    ['folder', undefined],
    ['git', 'pkg:composer/a/git@1.0?vcs_url=git%2Bhttps:%2F%2Fgit.acme.example%2Fb.git%40c0ffee'],
    ['other', 'pkg:composer/a/other@1.0?repository_url=https:%2F%2Fphp.acme.example'],
    ['public', 'pkg:composer/a/public@1.0']
  ])
})

test('.NET: packages of deps.json with their hashes', async () => {
  const sha512 = Buffer.alloc(64, 7)
  const { sbom } = await scan([
    [
      json('app/App.deps.json', {
        targets: {
          '.NETCoreApp,Version=v8.0': {
            'App/1.0.0': { dependencies: { 'Newtonsoft.Json': '13.0.3' } },
            'Newtonsoft.Json/13.0.3': { runtime: { 'lib/net6.0/Newtonsoft.Json.dll': {} } }
          }
        },
        libraries: {
          'App/1.0.0': { type: 'project', sha512: '' },
          'Newtonsoft.Json/13.0.3': { type: 'package', sha512: `sha512-${sha512.toString('base64')}` }
        }
      })
    ]
  ])
  expect(purls(sbom)).toEqual(['pkg:nuget/Newtonsoft.Json@13.0.3'])
  expect(sbom.components).toMatchObject([
    { type: 'application' },
    { type: 'library', hashes: [{ algorithm: 'SHA-512', content: sha512.toString('hex') }] }
  ])
  expect(sbom.dependencies.get('application:App@1.0.0')).toEqual(['pkg:nuget/Newtonsoft.Json@13.0.3'])
})

test('.NET: what only the compiler reads is not shipped', async () => {
  const { sbom } = await scan([
    [
      json('app/Shop.deps.json', {
        targets: {
          net8: {
            'Acme.Ref.Reference/10.0.0.0': { compile: { 'Acme.Ref.dll': {} }, compileOnly: true },
            'Acme.Compile/1.0.0': { compile: { 'Acme.Compile.dll': {} }, compileOnly: true },
            'Analyzer.Only/2.0.0': {},
            'Acme.Meta/1.0.0': { dependencies: { 'Acme.Native': '1.0.0' } },
            'Acme.Native/1.0.0': { native: { 'libacme.so': {} } },
            'Build.Link/1.0.0': { dependencies: { 'Build.Git': '1.0.0', 'Build.Common': '1.0.0' } },
            'Build.Git/1.0.0': {},
            'Build.Common/1.0.0': { dependencies: { 'Build.Link': '1.0.0' } },
            'Acme.All/1.0.0': { dependencies: { 'Build.Git': '1.0.0', 'Acme.Meta': '1.0.0' } }
          }
        },
        libraries: {
          'Acme.Ref.Reference/10.0.0.0': { type: 'referenceassembly', sha512: '' },
          'Acme.Compile/1.0.0': { type: 'package' },
          'Analyzer.Only/2.0.0': { type: 'package' },
          'Acme.Meta/1.0.0': { type: 'package' },
          'Acme.Native/1.0.0': { type: 'package' },
          'Build.Link/1.0.0': { type: 'package' },
          'Build.Git/1.0.0': { type: 'package' },
          'Build.Common/1.0.0': { type: 'package' },
          'Acme.All/1.0.0': { type: 'package' },
          'Acme.InNoTarget/1.0.0': { type: 'package' },
          'runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/8.0.1': { type: 'runtimepack' }
        }
      })
    ]
  ])
  expect(purls(sbom)).toEqual([
    'pkg:nuget/Acme.All@1.0.0',
    'pkg:nuget/Acme.InNoTarget@1.0.0',
    'pkg:nuget/Acme.Meta@1.0.0',
    'pkg:nuget/Acme.Native@1.0.0',
    'pkg:nuget/Microsoft.NETCore.App.Runtime.linux-x64@8.0.1'
  ])
})

test.each([
  ['runtimepack', 'runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/8.0.1', 'microsoft:.net:8.0.1'],
  ['runtimepack', 'runtimepack.Microsoft.NETCore.App.Runtime.win-x64/3.1.32', 'microsoft:.net_core:3.1.32'],
  [
    'runtimepack',
    'runtimepack.Microsoft.AspNetCore.App.Runtime.osx-arm64/8.0.1',
    'microsoft:asp.net_core:8.0.1'
  ],
  ['package', 'Microsoft.NETCore.App/2.1.30', 'microsoft:.net_core:2.1.30'],
  ['package', 'Microsoft.NETCore.App.Host.linux-x64/8.0.1', undefined],
  ['package', 'runtimepack.Acme/8.0.1', undefined]
])('.NET: the %s %s has the name of %s', async (type, key, product) => {
  const { sbom } = await scan([[json('app/a.deps.json', { targets: {}, libraries: { [key]: { type } } })]])
  const [name] = key.replace(type === 'runtimepack' ? 'runtimepack.' : '', '').split('/')
  expect(sbom.components.map(one => [one.name, one.cpe])).toEqual([
    [name, product && `cpe:2.3:a:${product}:*:*:*:*:*:*:*`]
  ])
})

test("Python: the interpreter's own egg-info is not a distribution", async () => {
  const text = 'Metadata-Version: 1.1\nName: Python\nVersion: 2.7.18\n'
  expect(await found(file('usr/lib/python2.7/lib-dynload/Python-2.7.egg-info', text))).toEqual([])
  expect(await found(file('usr/lib/python2.7/dist-packages/python.egg-info/PKG-INFO', text))).toHaveLength(1)
})

const manifest = (fields: string) => ({
  name: 'META-INF/MANIFEST.MF',
  content: `Manifest-Version: 1.0\r\n${fields}\r\n`
})

test.each<[string, string, Buffer, readonly string[]]>([
  ['with pom.properties', 'tool-1.2.jar', buildMavenJar('org.acme', 'tool', '1.2'), ['org.acme/tool@1.2']],
  ['that was renamed', 'app.jar', buildMavenJar('org.acme', 'tool', '1.2'), ['org.acme/tool@1.2']],
  [
    'that was renamed and has other packages in it',
    'app.jar',
    buildZip([
      ...mavenFiles('b', 'inner', '1.2'),
      ...mavenFiles('org.acme', 'tool', '1.2'),
      manifest('Implementation-Title: tool\r\nImplementation-Version: 1.2')
    ]),
    ['b/inner@1.2', 'org.acme/tool@1.2']
  ],
  [
    'with other packages unpacked into it',
    'tool-1.2.jar',
    buildZip([
      ...mavenFiles('org.acme', 'tool', '1.2'),
      ...mavenFiles('b', 'inner', '3').map(({ name, ...rest }) => ({ ...rest, name: `private/${name}` }))
    ]),
    ['b/inner@3', 'org.acme/tool@1.2']
  ],
  [
    'without its own pom and another package in it',
    'tool-1.2.jar',
    buildMavenJar('b', 'inner', '3'),
    ['b/inner@3', 'tool/tool@1.2']
  ],
  [
    'that states another version than that of the package in it',
    'tool.jar',
    buildZip([...mavenFiles('b', 'inner', '3'), manifest('Implementation-Version: 1.2')]),
    ['b/inner@3', 'tool/tool@1.2']
  ],
  [
    'that Gradle wrote, of a project that is known',
    'spring-core-6.1.14.jar',
    buildZip([manifest('Automatic-Module-Name: spring.core')]),
    ['org.springframework/spring-core@6.1.14']
  ],
  [
    'of a project that was under another group before',
    'groovy-3.0.22.jar',
    buildZip([manifest('Automatic-Module-Name: org.apache.groovy')]),
    ['org.codehaus.groovy/groovy@3.0.22']
  ],
  [
    'whose name contains a version of Scala',
    'kafka_2.13-3.8.1.jar',
    buildZip([{ name: 'x', content: '' }]),
    ['org.apache.kafka/kafka_2.13@3.8.1']
  ],
  [
    'of a build tool other than Maven, with the group of its major version',
    'wiremock-standalone-3.10.0.jar',
    buildZip([
      manifest('Main-Class: wiremock.Run\r\nImplementation-Version: 3.10.0\r\nImplementation-Title: WireMock')
    ]),
    ['org.wiremock/wiremock-standalone@3.10.0']
  ],
  [
    'whose bundle is called by group and artifact',
    'mongodb-driver-core-5.2.0.jar',
    buildZip([manifest('Bundle-SymbolicName: org.mongodb.driver-core')]),
    ['org.mongodb/mongodb-driver-core@5.2.0']
  ],
  [
    'whose bundle is called by group and artifact, with nothing shared',
    'freemarker-2.3.33.jar',
    buildZip([manifest('Bundle-SymbolicName: org.freemarker.freemarker')]),
    ['org.freemarker/freemarker@2.3.33']
  ],
  [
    'of the same project since',
    'groovy-4.0.23.jar',
    buildZip([manifest('Automatic-Module-Name: org.apache.groovy')]),
    ['org.apache.groovy/groovy@4.0.23']
  ],
  [
    'with other packages copied into it',
    'tool-1.2.jar',
    buildZip([...mavenFiles('b', 'inner', '3'), ...mavenFiles('org.acme', 'tool', '1.2')]),
    ['b/inner@3', 'org.acme/tool@1.2']
  ],
  [
    'named by its file alone',
    'commons-lang3-3.12.0.jar',
    buildZip([{ name: 'x', content: '' }]),
    ['commons-lang3/commons-lang3@3.12.0']
  ],
  [
    'named by its manifest',
    'lib.jar',
    buildZip([manifest('Implementation-Version: 2.0\r\nBundle-SymbolicName: org.acme.lib;singleton:=true')]),
    ['org.acme.lib/lib@2.0']
  ],
  [
    'with a manifest whose lines are folded',
    'lib.jar',
    buildZip([manifest('Bundle-SymbolicName: org.acme.some.very.lon\r\n g.name\r\nBundle-Version: 1.5')]),
    ['org.acme.some.very.long.name/lib@1.5']
  ],
  [
    'with a pom.properties that was not filled in',
    'lib-1.jar',
    buildZip([
      { name: 'META-INF/maven/g/a/pom.properties', content: 'groupId=g\nartifactId=a\nversion=${v}\n' }
    ]),
    ['lib/lib@1']
  ],
  [
    'behind a start script',
    'app-1.jar',
    buildZip(mavenFiles('g', 'app', '1'), { prefix: Buffer.from('#!/bin/sh\nexec java -jar "$0"\n') }),
    ['g/app@1']
  ],
  [
    'with a comment at its end',
    'app-1.jar',
    buildZip(mavenFiles('g', 'app', '1'), { comment: 'made by hand' }),
    ['g/app@1']
  ],
  ['in the large form', 'app-1.jar', buildZip(mavenFiles('g', 'app', '1'), { large: true }), ['g/app@1']]
])('Java: an archive %s', async (_, name, bytes, expected) => {
  const { sbom, warnings } = await scan([[file(`opt/${name}`, bytes)]])
  expect(warnings).toEqual([])
  expect(
    purls(sbom)
      .map(purl => purl.replace('pkg:maven/', ''))
      .sort()
  ).toEqual(expected)
})

test('Java: nested archives, stored or compressed, with their paths', async () => {
  const lib = buildMavenJar('org.lib', 'lib', '2')
  const web = buildZip([
    { name: 'WEB-INF/lib/lib-2.jar', content: lib, stored: true },
    ...mavenFiles('org.web', 'web', '1')
  ])
  const ear = buildZip([
    { name: 'web.war', content: web },
    { name: 'lib/lib-2.jar', content: lib }
  ])
  const components = await found(file('opt/all.ear', ear))
  expect(components.map(({ purl, occurrences }) => [purl, occurrences?.map(({ path }) => path)])).toEqual([
    ['pkg:maven/all/all', ['/opt/all.ear']],
    ['pkg:maven/org.lib/lib@2', ['/opt/all.ear:lib/lib-2.jar', '/opt/all.ear:web.war:WEB-INF/lib/lib-2.jar']],
    ['pkg:maven/org.web/web@1', ['/opt/all.ear:web.war']]
  ])
})

test('Java: the license comes from the pom or the bundle', async () => {
  const pom =
    '<project><licenses><license><name>The Apache Software License, Version 2.0</name></license></licenses></project>'
  const components = await found(
    file(
      'a/tool-1.jar',
      buildMavenJar('g', 'tool', '1', [{ name: 'META-INF/maven/g/tool/pom.xml', content: pom }])
    ),
    file(
      'a/bundle-1.jar',
      buildZip([manifest('Bundle-License: https://www.apache.org/licenses/LICENSE-2.0.txt, "MIT";link=x')])
    ),
    file('a/comma-1.jar', buildZip([manifest('Bundle-License: Apache License, Version 2.0')])),
    file(
      'a/quoted-1.jar',
      buildZip([manifest('Bundle-License: "Apache License, Version 2.0";link="a,b", EPL-2.0')])
    )
  )
  expect(components.map(({ name, licenses = [] }) => [name, licenses.map(license => license.value)])).toEqual(
    [
      ['bundle', ['Apache-2.0 AND MIT']],
      ['comma', ['Apache-2.0']],
      ['tool', ['Apache-2.0']],
      ['quoted', ['Apache-2.0 AND EPL-2.0']]
    ]
  )
})

test('Java: the hashes of the file belong to its own package, not to those inside', async () => {
  const bytes = buildZip([...mavenFiles('g', 'tool', '1'), ...mavenFiles('g', 'shaded', '1')])
  const [shaded, tool] = await found(file('tool-1.jar', bytes))
  const { createHash } = await import('node:crypto')
  expect(shaded?.hashes).toBeUndefined()
  expect(tool?.hashes).toEqual([
    { algorithm: 'SHA-1', content: createHash('sha1').update(bytes).digest('hex') },
    { algorithm: 'SHA-256', content: createHash('sha256').update(bytes).digest('hex') }
  ])
})

function nested(depth: number): Buffer {
  let bytes = buildMavenJar('g', 'deepest', '1')
  for (let level = 0; level < depth; level++)
    bytes = buildZip([{ name: `level${level}.jar`, content: bytes }])
  return bytes
}

const bomb = buildZip([{ name: 'META-INF/MANIFEST.MF', content: Buffer.alloc(64 * 2 ** 20) }])

test.each<[string, Buffer, RegExp]>([
  [
    'that lies too deep',
    nested(7),
    /bad\.jar:level6\.jar:level5\.jar:level4\.jar:level3\.jar:level2\.jar is nested too deeply/
  ],
  [
    'that ends early',
    buildMavenJar('g', 'a', '1').subarray(0, 100),
    /bad\.jar: not read as java file: not a readable zip archive.*directory/
  ],
  ['that is empty', Buffer.from('x'), /no directory/],
  ['that inflates without end', bomb, /bad\.jar: not read as java file: .*decompressed/],
  [
    'with a broken archive inside',
    buildZip([{ name: 'inner.jar', content: 'no zip' }]),
    /bad\.jar:inner\.jar was not read: .*no directory/
  ],
  [
    'packed in a way that Java does not know',
    buildZip([{ name: 'inner.jar', content: 'x', method: 14 }]),
    /inner\.jar was not read: .*method 14/
  ]
])('Java: an archive %s is a warning with its path', async (_, bytes, message) => {
  const { sbom, warnings } = await scan([
    [file('opt/bad.jar', bytes), file('opt/good-1.jar', buildMavenJar('g', 'good', '1'))]
  ])
  expect(warnings).toEqual([expect.stringMatching(message)])
  expect(purls(sbom)).toContain('pkg:maven/g/good@1')
  expect(sbom.completeness).toBe('incomplete')
})

test('Java: a runtime by its release file', async () => {
  const release =
    'IMPLEMENTOR="Eclipse Adoptium"\nJAVA_RUNTIME_VERSION="21.0.5+11-LTS"\nJAVA_VERSION="21.0.5"\nIMAGE_TYPE="JDK"\n'
  const { sbom } = await scan([[file('opt/java/openjdk/release', release), file('etc/release', 'not Java')]])
  expect(sbom.components).toMatchObject([
    {
      type: 'application',
      purl: 'pkg:generic/oracle/openjdk@21.0.5%2B11-LTS',
      supplier: { name: 'Eclipse Adoptium' }
    }
  ])
})
