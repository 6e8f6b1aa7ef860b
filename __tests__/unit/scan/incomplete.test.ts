// What a scan sees and cannot read is in the document as incomplete: for each row of the tables that docs/coverage.md is
// written from.
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { EXECUTABLE_CATALOGERS, FILE_CATALOGERS } from '../../../src/scan/ecosystems/catalogers.ts'
import { FORMATS } from '../../../src/scan/ecosystems/lockfiles.ts'
import { UNREAD_IN_IMAGES } from '../../../src/scan/ecosystems/unread-in-images.ts'
import { UNREAD } from '../../../src/scan/source/unlocked.ts'
import { buildElf, type SectionItem } from '../../support/binary-builder.ts'
import { scan } from '../../support/image-builder.ts'
import { directory, file, symlink, type TarItem } from '../../support/tar-builder.ts'
import { scan as scanTree } from './source/memory-tree.ts'

const NOISE = Buffer.from('\u0001\u0002 this is not what its name says {{{ <<< [[[ \u0003\n', 'utf8')

/** Files as they are damaged, by the cataloger. */
const IN_IMAGES: Readonly<Record<string, readonly [path: string, content?: Uint8Array]>> = {
  'os-release': ['etc/os-release'],
  dpkg: ['var/lib/dpkg/status'],
  chisel: ['var/lib/chisel/manifest.wall'],
  'debian-copyright': ['usr/share/doc/a/copyright'],
  apk: ['lib/apk/db/installed'],
  rpm: ['var/lib/rpm/rpmdb.sqlite'],
  'rpm-manifest': ['var/lib/rpmmanifest/container-manifest-2'],
  opkg: ['usr/lib/opkg/status'],
  pacman: ['var/lib/pacman/local/a-1/desc'],
  'embedded-sbom': ['usr/share/sbom/a.spdx.json'],
  npm: ['app/node_modules/a/package.json'],
  python: ['usr/lib/python3/site-packages/a-1.dist-info/METADATA'],
  java: ['app/a.jar'],
  'jvm-release': ['opt/java/release'],
  'side-file': ['usr/local/go/VERSION'],
  gem: ['usr/lib/ruby/gems/specifications/a-1.gemspec'],
  composer: ['app/vendor/composer/installed.json'],
  pear: ['usr/share/php/.registry/a.reg'],
  dotnet: ['app/a.deps.json'],
  'packages-config': ['app/packages.config'],
  'cargo-lock': ['app/Cargo.lock'],
  conda: ['opt/conda/conda-meta/a-1.json'],
  'r-package': ['usr/lib/R/library/a/DESCRIPTION'],
  'otp-application': ['usr/lib/erlang/lib/a/ebin/a.app'],
  'wordpress-plugin': ['var/www/wp-content/plugins/a/a.php'],
  'linux-kernel': ['boot/vmlinuz-1'],
  snap: ['snap/core22/1/meta/snap.yaml']
}

test('every cataloger has a damaged file here', () => {
  const names = FILE_CATALOGERS.map(({ name }) => name).filter(name => name !== 'unread')
  expect(Object.keys(IN_IMAGES).sort()).toEqual([...names].sort())
})

/** Their names are common words: a file whose content is of another kind is not theirs. */
const BY_CONTENT = ['jvm-release', 'side-file', 'r-package', 'wordpress-plugin']
/** The license of the package is declared as unknown. */
const DECLARED = ['debian-copyright']

describe('in images, the damaged file of', () => {
  test.each(Object.entries(IN_IMAGES))('%s', async (name, [path, content = NOISE]) => {
    expect(FILE_CATALOGERS.find(cataloger => cataloger.selects(path))?.name).toBe(name)
    const { sbom, warnings } = await scan([[file(path, content)]])
    const isSilent = [...BY_CONTENT, ...DECLARED].includes(name)
    expect(warnings).toEqual(isSilent ? [] : [expect.stringContaining(path)])
    expect(sbom.completeness).toBe(isSilent ? 'unknown' : 'incomplete')
  })

  test.each([
    ['dpkg', 'var/lib/dpkg/status', 'Package: a\nVersion: 1\n\nPackage: b\n\n', '1 entry without'],
    ['apk', 'lib/apk/db/installed', 'P:a\nV:1\n\nP:b\n\nV:2\n', '2 entries without'],
    ['opkg', 'usr/lib/opkg/status', 'Package: a\nVersion: 1\n\nVersion: 2\n', '1 entry without'],
    ['R', 'usr/lib/R/library/a/DESCRIPTION', 'Package: a\n', 'no version'],
    ['gem', 'gems/specifications/a-1.gemspec', 's.name = "a"\ns.version = A::VERSION\n', 'not a plain text']
  ])('%s, of which only a part cannot be read', async (_, path, text, warning) => {
    const { sbom, warnings } = await scan([[file(path, text)]])
    expect(warnings).toEqual([expect.stringMatching(new RegExp(`${path}: .*${warning}`))])
    expect(sbom.completeness).toBe('incomplete')
  })

  test.each([
    ['var/lib/dpkg/status', '\n\n'],
    ['var/lib/dpkg/status', 'Package: a\nStatus: unknown ok not-installed\n'],
    ['lib/apk/db/installed', '\n']
  ])('%s without an installed package is complete', async (path, text) => {
    expect((await scan([[file(path, text)]])).warnings).toEqual([])
  })
})

describe('in images, a file in its format whose lists have another form:', () => {
  const DEPS = 'app/a.deps.json'
  const INSTALLED = 'app/vendor/composer/installed.json'
  test.each<[path: string, document: unknown, warning: string]>([
    ['app/node_modules/a/package.json', {}, 'no name'],
    ['app/node_modules/@acme/a/package.json', { name: 7 }, 'no name'],
    [INSTALLED, { packages: { a: {} } }, 'no list'],
    [INSTALLED, [{ name: 'a/b', version: '1' }, { name: 'a/c' }], '1 package without'],
    [DEPS, {}, 'no libraries'],
    [DEPS, { libraries: { 'A/1': 'x' } }, 'another form'],
    [DEPS, { targets: { t: { 'A/1': [] } }, libraries: { 'A/1': { type: 'package' } } }, 'another form'],
    ['opt/conda/conda-meta/a-1.json', { name: 'a' }, 'no version'],
    ['usr/share/sbom/a.cdx.json', { bomFormat: 'CycloneDX', components: { a: {} } }, 'type: components'],
    ['usr/share/sbom/a.spdx.json', { spdxVersion: 'SPDX-2.3', packages: ['a'] }, 'type: packages']
  ])('%s %j', async (path, document, warning) => {
    const { sbom, warnings } = await scan([[file(path, JSON.stringify(document))]])
    expect(warnings).toEqual([expect.stringMatching(new RegExp(`${path}: .*${warning}`))])
    expect(sbom.completeness).toBe('incomplete')
  })

  test.each<[path: string, document: unknown]>([
    ['app/node_modules/a/dist/package.json', { type: 'module' }],
    ['app/node_modules/.vite/package.json', { type: 'module' }],
    ['app/package.json', { private: true }],
    ['app/installed.json', { of: 'another program' }],
    [INSTALLED, { packages: [], dev: true }]
  ])('not %s %j', async (path, document) => {
    expect((await scan([[file(path, JSON.stringify(document))]])).warnings).toEqual([])
  })

  test.each([
    ['var/lib/dpkg/status', 'Package: a\nVersion: 1\nPackage: b\nVersion: 2\n'],
    ['usr/lib/opkg/status', 'Package: a\nVersion: 1\nPackage: b\nVersion: 2\n'],
    ['lib/apk/db/installed', 'P:a\nV:1\nP:b\nV:2\n\n'],
    ['var/lib/pacman/local/a-1/desc', '%NAME%\na\n\n%VERSION%\n1\n\n%NAME%\nb\n']
  ])('%s with two packages in one entry', async (path, text) => {
    const { sbom, warnings } = await scan([[file(path, text)]])
    expect(warnings).toEqual([expect.stringContaining(`${path}: 1 entry without one name`)])
    expect(sbom.completeness).toBe('incomplete')
  })

  test('two packages in one line of a manifest of rpm', async () => {
    const path = 'var/lib/rpmmanifest/container-manifest-2'
    const line = ['a', '1-1', '1', '1', 'V', '(none)', '1', 'x86_64', '0', 'a-1-1.src.rpm'].join('\t')
    const { warnings } = await scan([[file(path, `${line}\n${line}${line}\n`)]])
    expect(warnings).toEqual([expect.stringContaining(`${path}: 1 line cannot be read`)])
  })

  test('an empty file of a package', async () => {
    const paths = ['a.dist-info/METADATA', 'app/a.jar', 'gems/specifications/a-1.gemspec', 'app/a.deps.json']
    const { warnings } = await scan([paths.map(path => file(path, ''))])
    expect(warnings).toEqual(paths.map(path => expect.stringContaining(path)))
  })

  test.each(['var/lib/dpkg/status', 'etc/os-release', 'var/lib/rpm/rpmdb.sqlite-wal', 'app/run.sh'])(
    'not an empty %s',
    async path => {
      expect((await scan([[file(path, '')]])).warnings).toEqual([])
    }
  )
})

/** An SBOM or a version that is there and cannot be read, by the cataloger of programs. */
const IN_PROGRAMS: Readonly<Record<string, TarItem>> = {
  'rust-binary': program([{ name: '.dep-v0', content: NOISE }]),
  'dotnet-single-file': program([{ name: '.data', content: bundleOutside() }]),
  'native-image': program([{ name: '.data', content: Buffer.from('com.oracle.svm.core.VM=GraalVM CE 25') }]),
  'elf-note': program([{ name: '.note.package', content: Buffer.from('{"type":') }])
}
/** Recognized by a text: a program without it is another one. */
const BY_TEXT = ['go-binary', 'runtime']
/** They read their own kind of file only: the largest are not kept for them. */
const BY_NAME: Readonly<Record<string, string>> = { 'windows-binary': 'a.dll', 'kernel-module': 'a.ko' }

function program(sections: readonly SectionItem[]): TarItem {
  return file('app/program', buildElf(sections), 0o755)
}

/** The mark of a bundle whose header is behind the end of the file. */
function bundleOutside(): Buffer {
  const mark = '8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae'
  return Buffer.concat([Buffer.from('0000000001000000', 'hex'), Buffer.from(mark, 'hex')])
}

describe('in programs', () => {
  test('every cataloger is here', () => {
    const names = [...Object.keys(IN_PROGRAMS), ...BY_TEXT, ...Object.keys(BY_NAME)]
    expect(names.sort()).toEqual(EXECUTABLE_CATALOGERS.map(({ name }) => name).sort())
  })

  test.each(Object.entries(IN_PROGRAMS))('%s', async (_, item) => {
    const { sbom, warnings } = await scan([[item]])
    expect(warnings).toEqual([expect.stringContaining('app/program: not read as executable')])
    expect(sbom.completeness).toBe('incomplete')
  })

  test.each([{}, { packages: {} }, { packages: ['x'] }, { packages: [{ name: 'a' }] }])(
    'rust-binary with the list %j',
    async list => {
      const content = deflateSync(JSON.stringify(list))
      const { warnings } = await scan([[program([{ name: '.dep-v0', content }])]])
      expect(warnings).toEqual([expect.stringContaining('app/program: not read as executable')])
    }
  )

  test.each(Object.entries(BY_NAME))('%s that is too large', (name, path) => {
    const cataloger = EXECUTABLE_CATALOGERS.find(one => one.name === name)
    expect(() => cataloger?.start(path, false)?.end(undefined)).toThrow('too large')
  })
})

/** A path for each of the ecosystems that are seen only. */
const SEEN_IN_IMAGES: Readonly<Record<string, string>> = {
  'Bundler (Git)': 'usr/local/bundle/bundler/gems/tool-0123456789ab/tool.gemspec',
  Conan: 'opt/a/conaninfo.txt',
  CPAN: 'usr/lib/perl5/.meta/A-1/install.json',
  'Electron (asar)': 'opt/app/resources/app.asar',
  'Erlang (archives)': 'opt/rabbitmq/plugins/a-1.0.ez',
  FreeBSD: 'var/db/pkg/local.sqlite',
  Gentoo: 'var/db/pkg/a/b-1/CONTENTS',
  Guix: 'var/guix/db/db.sqlite',
  Haskell: 'root/.cabal/store/ghc-9.4.7/package.db/a-1.conf',
  Homebrew: 'home/linuxbrew/Cellar/a/1/INSTALL_RECEIPT.json',
  Julia: 'root/.julia/packages/JSON/93Ea8/Project.toml',
  'Linux modules (compressed)': 'lib/modules/6.1/updates/dkms/a.ko.xz',
  LuaRocks: 'usr/lib/luarocks/a-1.rockspec',
  Nix: 'nix/store/a.drv',
  OCaml: 'root/.opam/default/.opam-switch/packages/a.1/opam',
  Slackware: 'var/lib/pkgtools/packages/openssl-3.5.4-x86_64-1',
  Snap: 'snap/manifest.yaml',
  'Snap (packed)': 'var/lib/snapd/seed/snaps/core22_1.snap',
  'Python (zipapp)': 'usr/local/bin/a.pyz',
  Solus: 'var/lib/eopkg/package/zlib-1.3.1-30/metadata.xml',
  'SWI-Prolog': 'usr/lib/swi-prolog/pack/a/pack.pl',
  'Void Linux': 'var/db/xbps/pkgdb-0.38.plist',
  "Yarn (Plug'n'Play)": 'app/.pnp.cjs'
}

describe('seen only', () => {
  test('every ecosystem in images is here', () => {
    expect(Object.keys(SEEN_IN_IMAGES).sort()).toEqual(UNREAD_IN_IMAGES.map(row => row.ecosystem).sort())
  })

  test.each(UNREAD_IN_IMAGES)('$ecosystem in images', async ({ ecosystem, isUnread }) => {
    const { sbom, warnings } = await scan([[file(SEEN_IN_IMAGES[ecosystem] ?? '', 'x')]])
    const text = `incomplete: ${ecosystem} (1 file)${isUnread ? '' : '; sbom: syft reads them'}`
    expect(warnings).toEqual([expect.stringContaining(text)])
    expect(sbom.subject?.properties).toEqual([{ name: 'oci-seal:incomplete', value: text }])
    expect(sbom.completeness).toBe('incomplete')
  })

  test.each([
    ['CPAN', 'usr/local/lib/perl5/site_perl/5.40.0/x86_64-linux-gnu/auto/JSON/XS/.packlist'],
    ['Haskell', 'root/.local/state/cabal/store/ghc-9.10.1/package.db/a-1.conf'],
    ['Nix', 'nix/var/nix/db/db.sqlite'],
    ['Snap', 'snap/core22/1/usr/share/snappy/dpkg.yaml']
  ])('%s by %s', async (ecosystem, path) => {
    const { warnings } = await scan([[file(path, 'x')]])
    expect(warnings).toEqual([expect.stringContaining(`incomplete: ${ecosystem} (1 file)`)])
  })

  test('Nix by the folders of its packages, as a static program has them alone', async () => {
    const of = (name: string) => `nix/store/s66mzxpvicwk07gjbjfw9izjfa797vsw-${name}`
    const items = [
      file(`${of('hello-2.12')}/bin/hello`, 'x'),
      symlink(`${of('env')}/bin`, 'x'),
      directory(of('empty'))
    ]
    const { sbom, warnings } = await scan([[...items, file('bin/x', 'y')]])
    expect(warnings).toEqual([expect.stringContaining('incomplete: Nix (2 folders); sbom: syft reads them')])
    expect(sbom.completeness).toBe('incomplete')
  })

  test('a large file is not kept', async () => {
    const snap = file('var/lib/snapd/snaps/core22_1.snap', Buffer.alloc(2 ** 20))
    const { warnings } = await scan([[snap]], { limits: { maxKeptBytes: 2 ** 18 } })
    expect(warnings).toEqual([expect.stringContaining('incomplete: Snap (packed) (1 file)')])
  })

  test('not a folder of the name that is not of Nix', async () => {
    expect((await scan([[file('srv/nix/store/a-b/c', 'x')]])).warnings).toEqual([])
  })

  test.each(UNREAD)('$name in source', async ({ name, ecosystem }) => {
    const path = `a/${name.replaceAll('*', 'x')}`
    const { sbom, warnings } = await scanTree({ [path]: 'x' })
    expect(warnings).toContainEqual(expect.stringContaining(`incomplete: ${ecosystem} (1 file)`))
    expect(JSON.stringify(sbom.subject?.properties)).toContain(path)
    expect(sbom.completeness).toBe('incomplete')
  })
})

describe('in source', () => {
  const names = FORMATS.flatMap(({ files: [, ...names] }) => names.map(name => name.replaceAll('*', 'x')))

  test.each(names)('a damaged %s', async name => {
    const { sbom, warnings } = await scanTree({ [`a/${name}`]: NOISE })
    expect(warnings).toEqual([expect.stringContaining(name)])
    expect(sbom.completeness).toBe('incomplete')
    expect(JSON.stringify(sbom.subject?.properties)).toContain(name)
  })
})
