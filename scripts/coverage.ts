// Writes docs/coverage.md from the tables of the scan: what it reads in images and source trees, and what it does not.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CPE_NAMES } from '../generated/cpe-names.js'
import { RUNTIMES } from '../src/scan/ecosystems/binary/runtimes.ts'
import { EXECUTABLE_CATALOGERS, FILE_CATALOGERS } from '../src/scan/ecosystems/catalogers.ts'
import { FORMATS } from '../src/scan/ecosystems/lockfiles.ts'
import { UNREAD_IN_IMAGES } from '../src/scan/ecosystems/unread-in-images.ts'
import { UNREAD } from '../src/scan/source/unlocked.ts'

export const COVERAGE = join(import.meta.dirname, '../docs/coverage.md')

const { os: _, ...languages } = CPE_NAMES
const NAMES = Object.values(languages).join('\n').split('\n').length

/** What a cataloger reads, by its name. */
const READS: Readonly<Record<string, string>> = {
  'os-release': 'the distribution: etc/os-release, usr/lib/os-release; of a file system in a folder, its own',
  dpkg: 'Debian, Ubuntu and distroless: lib/dpkg/status, status.d/*',
  chisel: "Ubuntu's chiselled images: manifest.wall, which does not name the source packages",
  'debian-copyright': 'licenses of Debian packages: usr/share/doc/*/copyright',
  apk: 'Alpine and Wolfi: lib/apk/db/installed',
  rpm: 'Fedora, Red Hat, SUSE, Azure Linux: rpmdb.sqlite, Packages.db, Packages',
  'rpm-manifest': 'distroless Azure Linux: var/lib/rpmmanifest/container-manifest-2',
  opkg: 'OpenWrt, Yocto: lib/opkg/status',
  pacman: 'Arch Linux: lib/pacman/local/*/desc',
  'embedded-sbom':
    'SBOMs in the image: opt/bitnami/**/.spdx-*.spdx, var/lib/db/sbom/*.json, usr/share/sbom/*.{spdx,cdx}.json',
  npm: 'package.json of installed packages, and of extensions of Visual Studio Code',
  python: 'dist-info/METADATA with direct_url.json, egg-info, zipped eggs',
  java: 'jar, war and ear files, with the jars in them',
  'jvm-release': 'Java runtimes: the file release in their folder',
  'side-file': "Go's tools (VERSION), Firefox (application.ini)",
  gem: 'gemspec files of installed gems',
  composer: 'installed.json',
  pear: 'PEAR and PECL: php/.registry/*.reg',
  dotnet: '*.deps.json',
  'packages-config': 'packages.config',
  'cargo-lock': 'Cargo.lock',
  conda: 'conda-meta/*.json',
  'r-package': 'DESCRIPTION',
  'otp-application': 'Erlang and Elixir: ebin/*.app',
  'wordpress-plugin': 'wp-content/plugins/*/*.php',
  snap: 'snaps that were unpacked: meta/snap.yaml',
  'go-binary': 'programs with the build information of Go',
  'rust-binary': 'programs that cargo-auditable built',
  'windows-binary':
    '.NET assemblies that no deps.json lists, and Windows programs: the version resource of dll, exe and bpl files',
  runtime: 'programs and libraries of the list below',
  'dotnet-single-file': '.NET programs of a single file: the deps.json in their bundle',
  'native-image': 'native images of GraalVM, by the SBOM in them; of one without, only that it is there',
  'elf-note': 'notes of packages in ELF programs (`.note.package`), as Fedora and systemd write them',
  'linux-kernel': 'Linux kernels: boot/vmlinuz*, lib/modules/*/modules.builtin',
  'kernel-module': 'modules that are not part of the kernel: *.ko'
}

/** @throws Error for a cataloger that nothing here describes */
export function formatCoverage(): string {
  const catalogers = [...FILE_CATALOGERS, ...EXECUTABLE_CATALOGERS].filter(({ name }) => name !== 'unread')
  const inImages = catalogers.map(({ name }) => {
    const text = READS[name]
    if (text === undefined) throw new Error(`describe the cataloger ${name} in scripts/coverage.ts`)
    return `| ${name} | ${text.replaceAll('|', '\\|')} |`
  })
  const inSource = FORMATS.map(
    ({ files: [ecosystem, ...names] }) => `| ${ecosystem} | ${names.map(name => `\`${name}\``).join(', ')} |`
  )
  const programs = [...new Set(RUNTIMES.map(({ name }) => name))].sort()
  const untried = [...new Set(RUNTIMES.filter(row => row.isUntried).map(({ name }) => name))]
  const unreadInSource = UNREAD.map(
    row => `| ${row.ecosystem} | \`${row.name}\` | ${row.readers.join(', ') || 'none'} |`
  )
  const unread = (byAll: boolean) =>
    UNREAD_IN_IMAGES.filter(({ isUnread = false }) => isUnread === byAll)
      .map(({ ecosystem }) => ecosystem)
      .join(', ')
  return `${HEAD}
## In images

| cataloger | what it reads |
|---|---|
${inImages.join('\n')}

What is in the files of a package of dpkg, apk, rpm, opkg or pacman is listed too, and the package needs it: gems in Ruby's package, npm's packages in \`nodejs\`. Two things are not listed again: programs, and on distributions whose advisories also list what is not fixed (Arch, Azure Linux, Debian, Red Hat, SUSE, Ubuntu and their relatives) a package of a language that has the version of the distribution's package, such as requests in \`python3-requests\`.

With \`sbom: auto\`, the SBOM that BuildKit attached to the image is merged too; each component that an SBOM lists has the property \`oci-seal:from-sbom\` ([decision 22](decisions/0022-sboms-beside-the-image.md)).

A database, list or metadata file that cannot be read, or an entry without a name or a version, makes the document incomplete. Files with common names (release, VERSION, DESCRIPTION, PHP files of plugins) count if their content is of that kind.

### Programs without a package manager

${programs.length} programs and libraries are recognized by a text in them: ${programs.join(', ')}.

Tests recognize each of them in pieces of real programs, except ${untried.join(', ')}, of which no program could be had.

### Seen and not read

Their files make the document incomplete, and the log names them. \`sbom: syft\` reads these: ${unread(false)}. No generator that Seal runs reads these: ${unread(true)}.

Native images of GraalVM without an SBOM in them make the document incomplete too: only Oracle's builds of GraalVM write one, and what a program is built from is nowhere else in it. So do .NET Core 3 programs of a single file, and kernels for other processors than x86 without the folder of their modules.

Not seen at all: files of AI models.

## In source trees

| ecosystem | files |
|---|---|
${inSource.join('\n')}

### Seen and not read

The document lists each of these files as incomplete, and the log names what reads them: \`sbom: cdxgen\`, or Syft or Trivy as \`sbom-command\`. Manifests that no lock file covers (package.json, pyproject.toml, Podfile, …) are incomplete too.

| ecosystem | file | generators that read it |
|---|---|---|
${unreadInSource.join('\n')}

## CPEs

Of packages of languages, the names that the National Vulnerability Database has: ${NAMES.toLocaleString('en')} of npm, PyPI, RubyGems, Cargo, Go, Maven, NuGet, Composer, PEAR, Jenkins and WordPress, from [generated/cpe-names.js](../generated/cpe-names.js). A name that it does not have is not guessed, but for plugins of WordPress. Alpine's packages, Go's standard library, Java runtimes and the programs above have all names that the database has used. Further names are in the property \`syft:cpe23\`, which Grype reads.

Packages of dpkg and rpm have their names in that property alone, with the version of the product. Readers that match every \`cpe\` would find what the distribution has fixed in a backport; Grype uses the names if its user turns on \`match.dpkg.using-cpes\`, or for a distribution without support.
`
}

const HEAD = `# What the scan reads

\`npm run coverage\` writes this page from the tables in [src/scan](../src/scan). For anything else, \`sbom: syft\`, \`sbom: trivy\` (images) and \`sbom: cdxgen\` (source trees) run the generators that read it. [scan-comparison.md](scan-comparison.md) compares the scan with Syft, Trivy, Grype and the clients.
`

if (import.meta.main) writeFileSync(COVERAGE, formatCoverage())
