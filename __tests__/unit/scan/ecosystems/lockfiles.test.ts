// Go, Rust, Java, Ruby, PHP, .NET and GitHub Actions: each lock file's packages, edges and scopes.
import { describe, expect, test } from '@jest/globals'
import { componentOf, fixture, graphOf, scan } from '../source/memory-tree.ts'

describe('Go', () => {
  test('go.mod: blocks, indirect modules, replacements by module and by folder, exclusions', async () => {
    const { sbom, warnings } = await scan({
      'svc/go.mod': `module example.com/shop // the main module

go 1.22.0

toolchain go1.22.4

require github.com/BurntSushi/toml v1.3.2
require (
	example.com/lib v0.0.0
	"github.com/old/name" v1.0.0 // a reason
	golang.org/x/text v0.14.0 // indirect
	gopkg.in/yaml.v3 v3.0.1 // indirect; and more
	rsc.io/quote v1.5.2
	rsc.io/excluded v1.0.0
)

exclude golang.org/x/net v1.2.3
exclude (
	golang.org/x/crypto v1.4.5
	rsc.io/excluded v1.0.0
)

replace (
	example.com/lib => ../lib
	github.com/old/name v1.0.0 => github.com/new/name v1.1.0
	rsc.io/quote v1.0.0 => rsc.io/other v1.0.0
)

retract v0.9.0
`
    })
    expect(warnings).toEqual([])
    expect(graphOf(sbom)).toEqual([
      'subject -> golang:lib golang:svc',
      'golang:lib ->',
      'golang:svc -> golang:lib pkg:golang/github.com/BurntSushi/toml@v1.3.2 pkg:golang/github.com/new/name@v1.1.0 pkg:golang/golang.org/x/text@v0.14.0 pkg:golang/gopkg.in/yaml.v3@v3.0.1 pkg:golang/rsc.io/quote@v1.5.2',
      'pkg:golang/github.com/BurntSushi/toml@v1.3.2 required direct -> ?',
      'pkg:golang/github.com/new/name@v1.1.0 required direct -> ?',
      'pkg:golang/golang.org/x/text@v0.14.0 required transitive -> ?',
      'pkg:golang/gopkg.in/yaml.v3@v3.0.1 required transitive -> ?',
      'pkg:golang/rsc.io/quote@v1.5.2 required direct -> ?'
    ])
    expect(componentOf(sbom, 'pkg:golang/golang.org/x/text@v0.14.0')?.name).toBe('golang.org/x/text')
    expect(componentOf(sbom, 'golang:svc')?.name).toBe('example.com/shop')
  })

  test('go.work: modules of the workspace are parts of the tree, whatever version is required', async () => {
    const { sbom, warnings } = await scan({
      'go.work': `go 1.24.0

use (
	.
	./staging/src/example.com/api
	./gone
)
use ./staging/src/example.com/client

replace example.com/fork => ./third_party/fork
`,
      'go.mod':
        'module example.com/root\n\ngo 1.24.0\n\nrequire(\n\texample.com/api v0.0.0\n\texample.com/fork v1.0.0\n)\n',
      'other/go.mod': 'module example.com/other\n\ngo 1.24.0\n\nrequire example.com/api v1.2.3\n',
      'staging/src/example.com/api/go.mod': 'module example.com/api\n\ngo 1.24.0\n',
      'staging/src/example.com/client/go.mod':
        'module example.com/client\n\ngo 1.24.0\n\nrequire example.com/api v1.2.3\n'
    })
    expect(warnings).toEqual([])
    const api = 'golang:staging/src/example.com/api'
    expect(graphOf(sbom).slice(1)).toEqual([
      `golang:. -> ${api} golang:third_party/fork`,
      'golang:other -> pkg:golang/example.com/api@v1.2.3',
      `${api} ->`,
      `golang:staging/src/example.com/client -> ${api}`,
      'golang:third_party/fork ->',
      'pkg:golang/example.com/api@v1.2.3 required direct -> ?'
    ])
  })

  test('before Go 1.17 other modules come from go.sum, in their highest version, without its hashes', async () => {
    const sum = `example.com/a v1.0.0 h1:${'A'.repeat(43)}=
example.com/a v1.0.0/go.mod h1:${'A'.repeat(43)}=
example.com/b v1.9.0 h1:${'A'.repeat(43)}=
example.com/b v1.10.0 h1:${'A'.repeat(43)}=
example.com/b v1.10.0/go.mod h1:${'A'.repeat(43)}=
example.com/c v0.1.0/go.mod h1:${'A'.repeat(43)}=
`
    const mod = (go: string) => `module example.com/old\n${go}\nrequire example.com/a v1.0.0\n`
    const old = await scan({ 'go.mod': mod('go 1.16'), 'go.sum': sum })
    expect(old.sbom.components.map(component => component.ref)).toEqual([
      'golang:.',
      'pkg:golang/example.com/a@v1.0.0',
      'pkg:golang/example.com/b@v1.10.0'
    ])
    expect(old.sbom.components.flatMap(component => component.hashes ?? [])).toEqual([])
    const recent = await scan({ 'go.mod': mod('go 1.17'), 'go.sum': sum })
    expect(recent.sbom.components.map(component => component.ref)).toEqual([
      'golang:.',
      'pkg:golang/example.com/a@v1.0.0'
    ])
  })
})

describe('Cargo.lock', () => {
  test('a crate of crates.io and its fork of the same version: the dependency names the source without the commit', async () => {
    const source = 'git+https://github.com/acme/tao.git?branch=main'
    const crate = (name: string, from: string, rest = '') =>
      `[[package]]\nname = "${name}"\nversion = "0.1.3"\nsource = "${from}"\n${rest}\n`
    const { sbom, warnings } = await scan({
      'Cargo.lock': `version = 4\n${crate('macros', 'registry+https://github.com/rust-lang/crates.io-index')}${crate('macros', `${source}#ac4e920`)}${crate('tao', `${source}#ac4e920`, `dependencies = ["macros 0.1.3 (${source})"]`)}`
    })
    expect(warnings).toEqual([])
    const vcs = '0.1.3?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ftao.git%40ac4e920'
    expect(sbom.dependencies.get(`pkg:cargo/tao@${vcs}`)).toEqual([`pkg:cargo/macros@${vcs}`])
  })

  test.each([
    ['registry+https://github.com/rust-lang/crates.io-index', ''],
    ['sparse+https://index.crates.io/', ''],
    [
      'sparse+https://crates.acme.example/index/',
      '?repository_url=https:%2F%2Fcrates.acme.example%2Findex%2F'
    ],
    [
      'registry+ssh://git@git.acme.example/index.git',
      '?repository_url=git%2Bssh:%2F%2Fgit.acme.example%2Findex.git'
    ]
  ])('a crate of %s', async (source, qualifier) => {
    const lock = `version = 4\n[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "${source}"\n`
    const { sbom } = await scan({ 'Cargo.lock': lock })
    expect(sbom.components.map(({ purl }) => purl)).toEqual([`pkg:cargo/a@1.0.0${qualifier}`])
  })

  const members = {
    'Cargo.toml': fixture('rust/Cargo.toml'),
    'core/Cargo.toml': fixture('rust/core/Cargo.toml'),
    'shop/Cargo.toml': fixture('rust/shop/Cargo.toml')
  }

  test('version 4: members in their folders, two versions of one crate, development by Cargo.toml', async () => {
    const { sbom, warnings } = await scan({ ...members, 'Cargo.lock': fixture('rust/Cargo.lock') })
    expect(warnings).toEqual([])
    expect(graphOf(sbom)).toEqual([
      'subject -> cargo:core cargo:shop',
      'cargo:core -> pkg:cargo/itoa@1.0.9',
      'cargo:shop -> cargo:core pkg:cargo/bitflags@1.3.2 pkg:cargo/bitflags@2.4.0 pkg:cargo/hex@0.4.3 pkg:cargo/rand_core@0.6.4',
      'pkg:cargo/bitflags@1.3.2 required direct ->',
      'pkg:cargo/bitflags@2.4.0 required direct ->',
      'pkg:cargo/hex@0.4.3 excluded direct ->',
      'pkg:cargo/itoa@1.0.9 required direct ->',
      'pkg:cargo/rand_core@0.6.4 required direct ->'
    ])
    expect(componentOf(sbom, 'pkg:cargo/itoa@1.0.9')?.hashes).toEqual([
      {
        algorithm: 'SHA-256',
        content: 'af150ab688ff2122fcef229be89cb50dd66af9e01a4ff320cc137eecc9bacc38'
      }
    ])
  })

  test('version 1: the project in [root], sources in the dependencies, checksums at the end', async () => {
    const source = 'registry+https://github.com/rust-lang/crates.io-index'
    const { sbom, warnings } = await scan({
      'Cargo.lock': `[root]
name = "app"
version = "0.1.0"
dependencies = ["a 1.0.0 (${source})"]

[[package]]
name = "a"
version = "1.0.0"
source = "${source}"
dependencies = ["fork 0.2.0 (git+https://github.com/acme/fork?branch=main#0123456789)"]

[[package]]
name = "fork"
version = "0.2.0"
source = "git+https://github.com/acme/fork?branch=main#0123456789"

[metadata]
"checksum a 1.0.0 (${source})" = "${'ef'.repeat(32)}"
`
    })
    expect(warnings).toEqual([])
    expect(graphOf(sbom)).toEqual([
      'subject -> cargo:.#app',
      'cargo:.#app -> pkg:cargo/a@1.0.0',
      'pkg:cargo/a@1.0.0 required direct -> pkg:cargo/fork@0.2.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ffork%400123456789',
      'pkg:cargo/fork@0.2.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ffork%400123456789 required transitive ->'
    ])
    expect(componentOf(sbom, 'pkg:cargo/a@1.0.0')?.hashes).toEqual([
      { algorithm: 'SHA-256', content: 'ef'.repeat(32) }
    ])
  })
})

describe('pom.xml', () => {
  const PARENT = `<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <groupId>org.acme</groupId><artifactId>parent</artifactId><version>\${revision}</version>
  <packaging>pom</packaging>
  <properties><revision>2.0</revision><junit.version>5.10.0</junit.version></properties>
  <dependencyManagement><dependencies>
    <dependency><groupId>org.junit</groupId><artifactId>junit</artifactId><version>\${junit.version}</version><scope>test</scope></dependency>
  </dependencies></dependencyManagement>
</project>`
  const CHILD = `<project>
  <parent><groupId>org.acme</groupId><artifactId>parent</artifactId><version>2.0</version></parent>
  <artifactId>web</artifactId>
  <licenses><license><name>Apache License, Version 2.0</name></license></licenses>
  <dependencies>
    <dependency><groupId>\${project.groupId}</groupId><artifactId>core</artifactId><version>\${project.version}</version></dependency>
    <dependency><groupId>org.junit</groupId><artifactId>junit</artifactId></dependency>
    <dependency><groupId>g</groupId><artifactId>opt</artifactId><version>1</version><optional>true</optional></dependency>
    <dependency><groupId>g</groupId><artifactId>native</artifactId><version>1</version><classifier>linux</classifier><type>zip</type></dependency>
    <dependency><groupId>g</groupId><artifactId>range</artifactId><version>[1,2)</version></dependency>
    <dependency><groupId>g</groupId><artifactId>elsewhere</artifactId></dependency>
    <!-- <dependency><groupId>no</groupId><artifactId>no</artifactId></dependency> -->
  </dependencies>
  <build><plugins><plugin><dependencies><dependency><groupId>no</groupId><artifactId>no</artifactId></dependency></dependencies></plugin></plugins></build>
</project>`

  test('properties, management and parents inside the tree are read; a parent outside gives a warning', async () => {
    const { sbom, warnings } = await scan({ 'pom.xml': PARENT, 'web/pom.xml': CHILD })
    expect(graphOf(sbom)).toEqual([
      'subject -> maven:. maven:web',
      'maven:. ->',
      'maven:web -> pkg:maven/g/elsewhere pkg:maven/g/native@1?classifier=linux&type=zip pkg:maven/g/opt@1 pkg:maven/g/range pkg:maven/org.acme/core@2.0 pkg:maven/org.junit/junit@5.10.0',
      'pkg:maven/g/elsewhere required direct -> ?',
      'pkg:maven/g/native@1?classifier=linux&type=zip required direct -> ?',
      'pkg:maven/g/opt@1 optional direct -> ?',
      'pkg:maven/g/range required direct -> ?',
      'pkg:maven/org.acme/core@2.0 required direct -> ?',
      'pkg:maven/org.junit/junit@5.10.0 excluded direct -> ?'
    ])
    expect(componentOf(sbom, 'maven:web')).toMatchObject({
      name: 'org.acme:web',
      version: '2.0',
      licenses: [{ kind: 'expression', value: 'Apache-2.0' }]
    })
    expect(componentOf(sbom, 'maven:.')).toMatchObject({ name: 'org.acme:parent', version: '2.0' })
    expect(warnings).toEqual([])
    expect(sbom.subject?.properties?.map(property => property.value)).toEqual([
      'web/pom.xml: 2 versions set by a parent or a BOM outside the tree',
      'web/pom.xml: it lists only direct dependencies, and no file of the tree lists the transitive ones'
    ])
    expect(sbom.completeness).toBe('incomplete')
  })

  test('management by properties and by BOMs of the tree, and profiles, as Maven reads them', async () => {
    const pom = (artifact: string, rest: string) =>
      `<project><groupId>g</groupId><artifactId>${artifact}</artifactId><version>2</version>${rest}</project>`
    const dependency = (group: string, name: string, rest = '') =>
      `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId>${rest}</dependency>`
    const managed = (...entries: string[]) =>
      `<dependencyManagement><dependencies>${entries.join('')}</dependencies></dependencyManagement>`
    const version = (text: string) => `<version>${text}</version>`
    const { sbom } = await scan({
      'pom.xml': pom(
        'app',
        `<properties><j>junit</j><off>0</off></properties>${managed(
          dependency(
            '${project.groupId}',
            'bom',
            `${version('${project.version}')}<type>pom</type><scope>import</scope>`
          ),
          dependency('g', 'elsewhere', `${version('1')}<type>pom</type><scope>import</scope>`),
          dependency('${j}', 'junit', `${version('4.13.2')}<scope>test</scope>`),
          dependency('h', 'hamcrest', `${version('1.3')}<type>jar</type>`)
        )}<dependencies>${['junit junit', 'h hamcrest', 's slf4j', 'g lib']
          .map(name => dependency(...(name.split(' ') as [string, string])))
          .join('')}</dependencies><profiles>
<profile><activation><activeByDefault>true</activeByDefault></activation><dependencies>${dependency('p', 'default', version('1'))}</dependencies></profile>
<profile><id>x</id><dependencies>${dependency('p', 'chosen', version('1'))}${dependency('p', 'test', `${version('1')}<scope>test</scope>`)}</dependencies></profile>
</profiles>`
      ),
      'bom/pom.xml': pom(
        'bom',
        `<properties><slf4j>1.7.36</slf4j></properties>${managed(
          dependency('${project.groupId}', 'lib', version('${project.version}')),
          dependency('s', 'slf4j', version('${slf4j}')),
          dependency('junit', 'junit', version('4.12'))
        )}`
      ),
      'lib/pom.xml': pom('lib', '')
    })
    expect(graphOf(sbom).slice(1)).toEqual([
      'maven:. -> maven:lib pkg:maven/h/hamcrest@1.3 pkg:maven/junit/junit@4.13.2 pkg:maven/p/chosen@1 pkg:maven/p/default@1 pkg:maven/p/test@1 pkg:maven/s/slf4j@1.7.36',
      'maven:bom ->',
      'maven:lib ->',
      'pkg:maven/h/hamcrest@1.3 required direct -> ?',
      'pkg:maven/junit/junit@4.13.2 excluded direct -> ?',
      'pkg:maven/p/chosen@1 optional direct -> ?',
      'pkg:maven/p/default@1 required direct -> ?',
      'pkg:maven/p/test@1 excluded direct -> ?',
      'pkg:maven/s/slf4j@1.7.36 required direct -> ?'
    ])
  })

  test('a module of the tree is the project itself; another version of it comes from a registry', async () => {
    const module = (name: string, dependency: string) =>
      `<project><groupId>g</groupId><artifactId>${name}</artifactId><version>2</version>
<dependencies><dependency><groupId>g</groupId>${dependency}</dependency></dependencies></project>`
    const { sbom } = await scan({
      'a/pom.xml': module('a', '<artifactId>b</artifactId><version>2</version>'),
      'b/pom.xml': module('b', '<artifactId>c</artifactId><version>1</version>'),
      'c/pom.xml': module('c', '<artifactId>b</artifactId><version>2</version><type>test-jar</type>')
    })
    expect(graphOf(sbom)).toEqual([
      'subject -> maven:a maven:b maven:c',
      'maven:a -> maven:b',
      'maven:b -> pkg:maven/g/c@1',
      'maven:c -> maven:b',
      'pkg:maven/g/c@1 required direct -> ?'
    ])
  })

  test.each([
    ['properties that need each other', '<a>${b}</a><b>${a}</b>'],
    ['a property that doubles itself', '<a>${a}${a}</a>'],
    ['a missing property', '']
  ])('%s: the version is unknown, and reading ends', async (_, properties) => {
    const { sbom } = await scan({
      'pom.xml': `<project><artifactId>x</artifactId><properties>${properties}</properties><dependencies><dependency><groupId>g</groupId><artifactId>n</artifactId><version>\${a}</version></dependency></dependencies></project>`
    })
    expect(sbom.components.map(component => component.ref)).toEqual(['maven:.', 'pkg:maven/g/n'])
  })

  test('a circle of parents ends', async () => {
    const pom = (artifact: string, parent: string, path: string) =>
      `<project><groupId>g</groupId><artifactId>${artifact}</artifactId><version>1</version><parent><groupId>g</groupId><artifactId>${parent}</artifactId><version>1</version><relativePath>${path}</relativePath></parent></project>`
    const { sbom } = await scan({
      'a/pom.xml': pom('a', 'b', '../b'),
      'b/pom.xml': pom('b', 'a', '../a/pom.xml')
    })
    expect(sbom.components.map(component => component.name)).toEqual(['g:a', 'g:b'])
  })
})

test('gradle.lockfile: what only the build runs is for development', async () => {
  const { sbom } = await scan({
    'gradle.lockfile': `com.puppycrawl.tools:checkstyle:10.12.0=checkstyle
org.jacoco:org.jacoco.agent:0.8.9=jacocoAgent,jacocoAnt
org.jetbrains.kotlin:kotlin-compiler-embeddable:2.2.21=kotlinCompilerClasspath,kotlinBuildToolsApiClasspath
org.junit:junit:5.0.0=e2eTestCompileClasspath,e2eTestRuntimeClasspath
org.mapstruct:mapstruct-processor:1.5.5=annotationProcessor,testAnnotationProcessor
org.projectlombok:lombok:1.18.30=annotationProcessor,compileClasspath
empty=
`,
    'buildscript-gradle.lockfile': 'com.github.johnrengelman:shadow:8.1.1=classpath\nempty=\n'
  })
  expect(graphOf(sbom).slice(1)).toEqual([
    'pkg:maven/com.github.johnrengelman/shadow@8.1.1 excluded -> ?',
    'pkg:maven/com.puppycrawl.tools/checkstyle@10.12.0 excluded -> ?',
    'pkg:maven/org.jacoco/org.jacoco.agent@0.8.9 excluded -> ?',
    'pkg:maven/org.jetbrains.kotlin/kotlin-compiler-embeddable@2.2.21 excluded -> ?',
    'pkg:maven/org.junit/junit@5.0.0 excluded -> ?',
    'pkg:maven/org.mapstruct/mapstruct-processor@1.5.5 excluded -> ?',
    'pkg:maven/org.projectlombok/lombok@1.18.30 required -> ?'
  ])
})

test('gradle.lockfile: test configurations are for development', async () => {
  const { sbom, warnings } = await scan({
    'app/gradle.lockfile': `# This is a Gradle generated file for dependency locking.
com.example:core:1.0.0=compileClasspath,runtimeClasspath,testRuntimeClasspath
org.junit:junit:5.10.0=testCompileClasspath,testRuntimeClasspath
empty=annotationProcessor
`,
    'lib/gradle/dependency-locks/compileClasspath.lockfile': 'com.example:core:1.0.0\n'
  })
  expect(warnings).toEqual([])
  expect(graphOf(sbom)).toEqual([
    'subject -> maven:app maven:lib',
    'maven:app -> pkg:maven/com.example/core@1.0.0 pkg:maven/org.junit/junit@5.10.0',
    'maven:lib -> pkg:maven/com.example/core@1.0.0',
    'pkg:maven/com.example/core@1.0.0 required -> ?',
    'pkg:maven/org.junit/junit@5.10.0 excluded -> ?'
  ])
})

test('Gemfile.lock: a folder with several gems, as that of Rails is, has a part for each', async () => {
  const { sbom } = await scan({
    'Gemfile.lock': `PATH
  remote: .
  specs:
    activesupport (8.0.0)
      i18n (>= 1.6, < 2)
    rails (8.0.0)
      activesupport (= 8.0.0)

GEM
  remote: https://rubygems.org/
  specs:
    i18n (1.14.5)
    rake (13.1.0)

DEPENDENCIES
  rails!
  rake (>= 13)
`
  })
  expect(graphOf(sbom)).toEqual([
    'subject -> gem:.#activesupport gem:.#rails pkg:gem/rake@13.1.0',
    'gem:.#activesupport -> pkg:gem/i18n@1.14.5',
    'gem:.#rails -> gem:.#activesupport',
    'pkg:gem/i18n@1.14.5 required direct ->',
    'pkg:gem/rake@13.1.0 required direct ->'
  ])
  expect(sbom.components.map(({ name }) => name)).toEqual(['activesupport', 'rails', 'i18n', 'rake'])
})

test('Gemfile.lock: gems, platforms, Git, folders, checksums', async () => {
  const { sbom, warnings } = await scan({
    'Gemfile.lock': `GIT
  remote: https://github.com/acme/tool.git
  revision: 0123456789abcdef
  branch: main
  specs:
    tool (0.4.0)
      rack (>= 2)

PATH
  remote: engines/shop
  specs:
    shop (0.1.0)
      nokogiri

GEM
  remote: https://rubygems.org/
  specs:
    mini_portile2 (2.8.5)
    nokogiri (1.16.0)
      mini_portile2 (~> 2.8.2)
      racc (~> 1.4)
    nokogiri (1.16.0-x86_64-linux)
      racc (~> 1.4)
    racc (1.7.3)
    rack (3.0.8)

PLATFORMS
  ruby
  x86_64-linux

DEPENDENCIES
  rack (~> 3.0)
  shop!
  tool!

CHECKSUMS
  rack (3.0.8) sha256=${'12'.repeat(32)}
  shop (0.1.0)

RUBY VERSION
   ruby 3.3.0p0

BUNDLED WITH
   2.5.4
`
  })
  expect(warnings).toEqual([])
  expect(graphOf(sbom)).toEqual([
    'subject -> gem:engines/shop pkg:gem/rack@3.0.8 pkg:gem/tool@0.4.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ftool.git%400123456789abcdef',
    'gem:engines/shop -> pkg:gem/nokogiri@1.16.0 pkg:gem/nokogiri@1.16.0?platform=x86_64-linux',
    'pkg:gem/mini_portile2@2.8.5 required transitive ->',
    'pkg:gem/nokogiri@1.16.0 required direct -> pkg:gem/mini_portile2@2.8.5 pkg:gem/racc@1.7.3',
    'pkg:gem/nokogiri@1.16.0?platform=x86_64-linux required direct -> pkg:gem/racc@1.7.3',
    'pkg:gem/racc@1.7.3 required transitive ->',
    'pkg:gem/rack@3.0.8 required direct ->',
    'pkg:gem/tool@0.4.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ftool.git%400123456789abcdef required direct -> pkg:gem/rack@3.0.8'
  ])
  expect(componentOf(sbom, 'pkg:gem/rack@3.0.8')?.hashes).toEqual([
    { algorithm: 'SHA-256', content: '12'.repeat(32) }
  ])
})

const COMPOSER_LOCK = JSON.stringify({
  packages: [
    {
      name: 'acme/http',
      version: '2.1.0',
      source: { type: 'git', url: 'https://github.com/acme/http.git', reference: '0123456789' },
      'notification-url': 'https://packagist.org/downloads/',
      dist: { type: 'zip', url: 'https://files.example/http.zip?token=x', shasum: '34'.repeat(20) },
      require: { php: '>=8.1', 'ext-json': '*', 'psr/log-implementation': '1.0' },
      license: ['MIT', 'Apache-2.0'],
      description: 'Speaks HTTP.'
    },
    {
      name: 'acme/log',
      version: 'v3.0.0',
      provide: { 'psr/log-implementation': '3.0.0' },
      license: ['BSD-3-Clause']
    },
    {
      name: 'acme/own',
      version: 'dev-main',
      dist: { type: 'path', url: 'packages/own' },
      require: { 'Acme/Log': '*' }
    }
  ],
  'packages-dev': [
    { name: 'acme/test', version: '9.0.0', require: { 'acme/log': '^3' }, license: ['proprietary'] }
  ]
})

test('composer.lock: edges, licenses, what provides another package, development', async () => {
  const { sbom, warnings } = await scan({
    'composer.lock': COMPOSER_LOCK,
    'composer.json': JSON.stringify({
      name: 'acme/shop',
      require: { php: '^8.1', 'acme/http': '^2', 'acme/own': '*' },
      'require-dev': { 'acme/test': '*' }
    })
  })
  expect(warnings).toEqual([])
  expect(graphOf(sbom)).toEqual([
    'subject -> composer:. composer:packages/own',
    'composer:. -> composer:packages/own pkg:composer/acme/http@2.1.0 pkg:composer/acme/test@9.0.0',
    'composer:packages/own -> pkg:composer/acme/log@v3.0.0',
    'pkg:composer/acme/http@2.1.0 required direct -> pkg:composer/acme/log@v3.0.0',
    'pkg:composer/acme/log@v3.0.0 required direct ->',
    'pkg:composer/acme/test@9.0.0 excluded direct -> pkg:composer/acme/log@v3.0.0'
  ])
  expect(componentOf(sbom, 'pkg:composer/acme/http@2.1.0')).toMatchObject({
    group: 'acme',
    description: 'Speaks HTTP.',
    licenses: [{ kind: 'expression', value: 'MIT OR Apache-2.0' }],
    hashes: [{ algorithm: 'SHA-1', content: '34'.repeat(20) }],
    externalReferences: [
      { type: 'distribution', url: 'https://files.example/http.zip' },
      { type: 'vcs', url: 'git+https://github.com/acme/http.git@0123456789' }
    ]
  })
})

test('composer.lock without a composer.json: the project depends on packages that no other package needs', async () => {
  const { sbom } = await scan({ 'composer.lock': COMPOSER_LOCK })
  expect(sbom.dependencies.get('subject')).toEqual([
    'composer:packages/own',
    'pkg:composer/acme/http@2.1.0',
    'pkg:composer/acme/test@9.0.0'
  ])
})

test('composer.lock: a required package that it does not have makes the SBOM incomplete', async () => {
  const { sbom, warnings } = await scan({
    'composer.lock': JSON.stringify({
      packages: [
        {
          name: 'acme/http',
          version: '2.1.0',
          require: { 'acme/gone': '*', 'acme/shop': '*', 'acme/polyfill': '*', 'Ext-JSON': '*' }
        }
      ]
    }),
    'composer.json': JSON.stringify({
      name: 'acme/shop',
      replace: { 'Acme/Polyfill': '*' },
      require: { 'acme/http': '^2', 'acme/new': '*' },
      'require-dev': { 'acme/test': '*' }
    })
  })
  expect(warnings).toEqual(['composer.lock: 3 dependencies not in the file: acme/gone, needed by acme/http'])
  expect(sbom.completeness).toBe('incomplete')
})

describe('.NET', () => {
  test('packages.lock.json: projects in their folders, and what a runtime adds to a framework', async () => {
    const lock = (dependencies: unknown) => JSON.stringify({ version: 1, dependencies })
    const { sbom } = await scan({
      'src/App/App.csproj': '<Project/>',
      'src/App/packages.lock.json': lock({
        'net8.0': {
          lib: { type: 'Project', dependencies: { Serilog: '[3.0.0, )', gone: '[1.0.0, )' } },
          gone: { type: 'Project' },
          Serilog: { type: 'Transitive', resolved: '3.1.1' }
        },
        'net8.0/linux-x64': {
          Native: { type: 'Transitive', resolved: '1.0.0', dependencies: { serilog: '3.1.1' } }
        }
      }),
      'src/Lib/Lib.csproj': '<Project/>',
      'src/Lib/packages.lock.json': lock({ 'net8.0': { Serilog: { type: 'Direct', resolved: '3.1.1' } } })
    })
    expect(graphOf(sbom).slice(1)).toEqual([
      'nuget:src/App -> nuget:src/App#gone nuget:src/Lib',
      'nuget:src/App#gone ->',
      'nuget:src/Lib -> nuget:src/App#gone pkg:nuget/Serilog@3.1.1',
      'pkg:nuget/Native@1.0.0 required transitive -> pkg:nuget/Serilog@3.1.1',
      'pkg:nuget/Serilog@3.1.1 required direct ->'
    ])
  })

  test('packages.lock.json: direct, transitive and projects, for each framework', async () => {
    const { sbom, warnings } = await scan({
      'src/Web/packages.lock.json': JSON.stringify({
        version: 1,
        dependencies: {
          'net8.0': {
            'Acme.Json': {
              type: 'Direct',
              requested: '[1.0.0, )',
              resolved: '1.0.0',
              contentHash: 'AAAA',
              dependencies: { 'acme.memory': '4.5.0' }
            },
            'Acme.Memory': { type: 'Transitive', resolved: '4.5.5' },
            core: { type: 'Project', dependencies: { 'Acme.Memory': '[4.5.0, )' } }
          },
          'net8.0/linux-x64': { 'Acme.Native': { type: 'CentralTransitive', resolved: '1.1.0' } }
        }
      })
    })
    expect(warnings).toEqual([])
    expect(graphOf(sbom)).toEqual([
      'subject -> nuget:src/Web nuget:src/Web#core',
      'nuget:src/Web -> nuget:src/Web#core pkg:nuget/Acme.Json@1.0.0',
      'nuget:src/Web#core -> pkg:nuget/Acme.Memory@4.5.5',
      'pkg:nuget/Acme.Json@1.0.0 required direct -> pkg:nuget/Acme.Memory@4.5.5',
      'pkg:nuget/Acme.Memory@4.5.5 required direct ->',
      'pkg:nuget/Acme.Native@1.1.0 required transitive ->'
    ])
  })

  test('deps.json: the project and its runtime dependencies', async () => {
    const { sbom, warnings } = await scan({
      'bin/Web.deps.json': JSON.stringify({
        runtimeTarget: { name: '.NETCoreApp,Version=v8.0' },
        targets: {
          '.NETCoreApp,Version=v7.0': {},
          '.NETCoreApp,Version=v8.0': {
            'Web/1.0.0': { dependencies: { 'Acme.Json': '1.0.0' } },
            'Acme.Json/1.0.0': { dependencies: { 'Acme.Memory': '4.5.5', 'System.Runtime': '4.0.0' } },
            'Acme.Memory/4.5.5': { runtime: { 'Acme.Memory.dll': {} } },
            'Acme.Analyzer/1.0.0': {}
          }
        },
        libraries: {
          'Acme.Analyzer/1.0.0': { type: 'package' },
          'Web/1.0.0': { type: 'project', sha512: '' },
          'Acme.Json/1.0.0': { type: 'package', sha512: 'sha512-AAAA' },
          'Acme.Memory/4.5.5': { type: 'package' }
        }
      })
    })
    expect(warnings).toEqual([])
    expect(graphOf(sbom)).toEqual([
      'subject -> nuget:bin#Web',
      'nuget:bin#Web -> pkg:nuget/Acme.Json@1.0.0',
      'pkg:nuget/Acme.Json@1.0.0 required direct -> pkg:nuget/Acme.Memory@4.5.5',
      'pkg:nuget/Acme.Memory@4.5.5 required transitive ->'
    ])
  })
})

describe('GitHub Actions', () => {
  test('steps, reusable workflows, containers and services are packages; own actions are not', async () => {
    const digest = `sha256:${'56'.repeat(32)}`
    const { sbom, warnings } = await scan({
      '.github/workflows/ci.yml': `on: push
x-steps: &checkout
  uses: actions/checkout@v4
jobs:
  test:
    container: { image: 'node:22-alpine' }
    services:
      db: { image: 'ghcr.io/acme/db@${digest}' }
      other: { image: '\${{ matrix.image }}' }
    steps:
      - *checkout
      - uses: Acme/tools/lint/js@0123456789abcdef0123456789abcdef01234567 # v2
      - uses: ./.github/actions/own
      - uses: $/.github/actions/own
      - uses: docker://alpine:3.20
      - run: echo
  release:
    uses: acme/workflows/.github/workflows/release.yml@main
`,
      '.github/actions/own/action.yml': `runs:
  using: composite
  steps: [{ uses: actions/cache@v4 }]
`
    })
    expect(warnings).toEqual([])
    expect(graphOf(sbom)).toEqual([
      `subject -> github:.github/actions/own pkg:docker/alpine@3.20 pkg:docker/ghcr.io/acme/db@${digest} pkg:docker/node@22-alpine pkg:github/acme/tools@0123456789abcdef0123456789abcdef01234567#lint/js pkg:github/acme/workflows@main#.github/workflows/release.yml pkg:github/actions/checkout@v4`,
      'github:.github/actions/own -> pkg:github/actions/cache@v4',
      'pkg:docker/alpine@3.20 excluded direct -> ?',
      `pkg:docker/ghcr.io/acme/db@${digest} excluded direct -> ?`,
      'pkg:docker/node@22-alpine excluded direct -> ?',
      'pkg:github/acme/tools@0123456789abcdef0123456789abcdef01234567#lint/js excluded direct -> ?',
      'pkg:github/acme/workflows@main#.github/workflows/release.yml excluded direct -> ?',
      'pkg:github/actions/cache@v4 excluded direct -> ?',
      'pkg:github/actions/checkout@v4 excluded direct -> ?'
    ])
  })
})
