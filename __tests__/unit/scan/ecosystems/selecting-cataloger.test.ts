// Which cataloger gets a file. Catalogers are looked up by the extensions that they state, so each must state all that it
// selects: one file here for each of them.
import { describe, expect, test } from '@jest/globals'
import { FILE_CATALOGERS, selectingCataloger } from '../../../../src/scan/ecosystems/catalogers.ts'
import { extensionOf } from '../../../../src/scan/installed/cataloger.ts'

const FILES = {
  'os-release': [
    'etc/os-release',
    'usr/lib/os-release',
    'etc/initrd-release',
    'etc/system-release-cpe',
    'etc/redhat-release',
    'etc/debian_version',
    'mnt/root/etc/os-release'
  ],
  dpkg: ['var/lib/dpkg/status', 'var/lib/dpkg/status.d/base-files', 'var/lib/dpkg/info/libc6:amd64.list'],
  chisel: ['var/lib/chisel/manifest.wall'],
  'debian-copyright': ['usr/share/doc/libc6/copyright'],
  apk: ['lib/apk/db/installed', 'usr/lib/apk/db/installed'],
  rpm: [
    'var/lib/rpm/Packages',
    'usr/lib/sysimage/rpm/Packages.db',
    'usr/share/rpm/rpmdb.sqlite',
    'var/lib/rpm/rpmdb.sqlite-wal'
  ],
  'rpm-manifest': ['var/lib/rpmmanifest/container-manifest-2'],
  opkg: ['usr/lib/opkg/status', 'usr/lib/opkg/info/busybox.list'],
  pacman: ['var/lib/pacman/local/bash-5.2.037-1/desc', 'var/lib/pacman/local/bash-5.2.037-1/files'],
  'embedded-sbom': [
    'opt/bitnami/redis/.spdx-redis.spdx',
    'var/lib/db/sbom/glibc-2.41-r1.spdx.json',
    'sbom/app.cdx.json'
  ],
  npm: ['package.json', 'app/node_modules/@types/node/package.json'],
  python: [
    'usr/lib/python3/dist-packages/six-1.17.0.dist-info/METADATA',
    'usr/lib/python3/dist-packages/six.egg-info/PKG-INFO',
    'usr/lib/python3/dist-packages/six-1.17.0.egg-info',
    'site-packages/six-1.17.0-py3.12.egg',
    'site-packages/app-1.0.dist-info/direct_url.json'
  ],
  java: ['.jar', '.war', '.ear', '.par', '.sar', '.nar', '.jpi', '.HPI', '.kar', '.lpkg'].map(
    extension => `opt/App-1.0${extension}`
  ),
  'jvm-release': ['opt/java/release'],
  'side-file': ['usr/local/go/VERSION', 'usr/local/go/VERSION.cache', 'usr/lib/firefox/application.ini'],
  gem: ['usr/lib/ruby/gems/3.3.0/specifications/rake-13.2.1.gemspec'],
  composer: ['app/vendor/composer/installed.json'],
  pear: ['usr/share/php/.registry/archive_tar.reg'],
  dotnet: ['app/Web.deps.json'],
  'packages-config': ['site/Packages.config'],
  'cargo-lock': ['app/Cargo.lock'],
  conda: ['opt/conda/conda-meta/zlib-1.3.1-h4ab18f5_1.json'],
  'r-package': ['usr/lib/R/library/base/DESCRIPTION'],
  'otp-application': ['usr/lib/erlang/lib/kernel-10.0/ebin/kernel.app'],
  'wordpress-plugin': ['var/www/html/wp-content/plugins/akismet/akismet.php'],
  'linux-kernel': ['boot/vmlinuz-6.12.9-amd64', 'lib/modules/6.12.9-amd64/modules.builtin'],
  snap: ['meta/snap.yaml'],
  unread: ['app/.pnp.cjs', 'var/log/packages/bash-5.2-x86_64-1']
}

describe('selectingCataloger', () => {
  test.each(Object.entries(FILES))('%s', (name, paths) => {
    for (const path of paths) expect([path, selectingCataloger(path)?.name]).toEqual([path, name])
  })

  test.each(FILE_CATALOGERS)('$name: each of its extensions has a file', ({ name, extensions = [] }) => {
    const files = FILES[name as keyof typeof FILES]
    expect(files.map(extensionOf)).toEqual(expect.arrayContaining([...extensions]))
  })

  test.each([
    ...['usr/bin/bash', 'app/index.js', 'app/package.json.bak', 'app/node_modules/x/index.json'],
    ...['', 'a.b/c', 'usr/share/doc/bash/README']
  ])('nothing for %j', path => {
    expect(selectingCataloger(path)).toBeUndefined()
  })
})
