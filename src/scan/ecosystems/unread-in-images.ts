// Files of package managers that Seal's scan recognizes but does not read: the SBOM is incomplete, and the log names
// the program that reads them.
import { count } from '../../support/text.ts'
import type { Cataloger } from '../installed/cataloger.ts'

interface Unread {
  readonly ecosystem: string
  readonly file: RegExp
  /** A folder of a package in a store: none of its files need be one of these. */
  readonly folder?: { readonly store: string; readonly pattern: RegExp }
  /** No generator that Seal runs reads it; the others are all read by Syft. */
  readonly isUnread?: true
}

/** https://github.com/anchore/syft/tree/v1.51.1/syft/pkg/cataloger */
export const UNREAD_IN_IMAGES: readonly Unread[] = [
  {
    ecosystem: 'Bundler (Git)',
    file: /(?:^|\/)bundler\/gems\/[^/]+-[0-9a-f]{7,40}\/[^/]+\.gemspec$/,
    isUnread: true
  },
  { ecosystem: 'Conan', file: /(?:^|\/)(?:conaninfo\.txt|conan\.lock)$/ },
  // Only cpanm writes the first; distributions remove the second from their packages.
  {
    ecosystem: 'CPAN',
    file: /(?:^|\/)(?:\.meta\/[^/]+\/install\.json|auto\/(?:[^/]+\/)+\.packlist)$/,
    isUnread: true
  },
  { ecosystem: 'Electron (asar)', file: /\.asar$/, isUnread: true },
  { ecosystem: 'Erlang (archives)', file: /(?:^|\/)plugins\/[^/]+\.ez$/, isUnread: true },
  { ecosystem: 'FreeBSD', file: /(?:^|\/)var\/db\/pkg\/local\.sqlite$/, isUnread: true },
  { ecosystem: 'Gentoo', file: /(?:^|\/)var\/db\/pkg\/[^/]+\/[^/]+\/CONTENTS$/ },
  {
    ecosystem: 'Guix',
    file: /(?:^|\/)var\/guix\/db\/db\.sqlite$/,
    folder: {
      store: 'gnu/store/',
      pattern: /^((?:[^/]+\/)*?gnu\/store\/[0-9a-df-np-sv-z]{32}-[^/]+)\//
    },
    isUnread: true
  },
  {
    ecosystem: 'Haskell',
    file: /(?:^|\/)(?:\.?cabal\/store|\.stack\/snapshots)\/(?:[^/]+\/)+[^/]+\.conf$/,
    isUnread: true
  },
  { ecosystem: 'Homebrew', file: /(?:^|\/)Cellar\/[^/]+\/[^/]+\/INSTALL_RECEIPT\.json$/ },
  {
    ecosystem: 'Julia',
    file: /(?:^|\/)packages\/[^/]+\/[0-9A-Za-z]{5}\/Project\.toml$/,
    isUnread: true
  },
  {
    ecosystem: 'Linux modules (compressed)',
    file: /(?:^|\/)lib\/modules\/[^/]+\/(?:updates|extra|weak-updates)\/.*\.ko\.(?:gz|xz|zst)$/,
    isUnread: true
  },
  { ecosystem: 'LuaRocks', file: /\.rockspec$/ },
  {
    ecosystem: 'Nix',
    // Images that Nix builds have neither derivations nor its database.
    file: /(?:^|\/)nix\/(?:store\/[^/]+\.drv|var\/nix\/db\/db\.sqlite)$/,
    folder: {
      store: 'nix/store/',
      pattern: /^((?:[^/]+\/)*?nix\/store\/[0-9a-df-np-sv-z]{32}-[^/]+)\//
    }
  },
  { ecosystem: 'OCaml', file: /(?:^|\/)\.opam-switch\/packages\/[^/]+\/opam$/ },
  {
    ecosystem: 'Slackware',
    file: /(?:^|\/)var\/(?:adm|log|lib\/pkgtools)\/packages\/[^/]+-[^/-]+-[^/-]+-[^/-]+$/,
    isUnread: true
  },
  { ecosystem: 'Snap', file: /(?:^|\/)(?:snap\/(?:manifest|snapcraft)|usr\/share\/snappy\/dpkg)\.yaml$/ },
  { ecosystem: 'Snap (packed)', file: /(?:^|\/)lib\/snapd\/(?:seed\/)?snaps\/[^/]+\.snap$/, isUnread: true },
  {
    ecosystem: 'Solus',
    file: /(?:^|\/)var\/lib\/eopkg\/package\/[^/]+\/metadata\.xml$/,
    isUnread: true
  },
  { ecosystem: 'Python (zipapp)', file: /\.(?:pyz|pex)$/, isUnread: true },
  { ecosystem: 'SWI-Prolog', file: /(?:^|\/)swi-prolog\/pack\/[^/]+\/pack\.pl$/ },
  { ecosystem: 'Void Linux', file: /(?:^|\/)var\/db\/xbps\/pkgdb-[^/]+\.plist$/, isUnread: true },
  { ecosystem: "Yarn (Plug'n'Play)", file: /(?:^|\/)\.pnp\.c?js$/, isUnread: true }
]

/** Every path of an image is tested. */
const ANY_FILE = new RegExp(UNREAD_IN_IMAGES.map(({ file }) => file.source).join('|'))

export const UNREAD: Cataloger = {
  name: 'unread',
  selects: path => ANY_FILE.test(path),
  // Nix's database and packed snaps are large.
  needsPathOnly: true,
  readRoot(root, { paths: all }) {
    const paths = root.kept('unread').map(({ path }) => path)
    const seen = UNREAD_IN_IMAGES.flatMap(({ ecosystem, file, folder, isUnread }) => {
      const files = paths.filter(path => file.test(path)).length
      const folders = folder === undefined ? 0 : foldersIn(all(), folder)
      const number = folders > 0 ? count(folders, 'folder') : files > 0 ? count(files, 'file') : undefined
      const reader = isUnread ? '' : '; sbom: syft reads them'
      return number === undefined ? [] : [`incomplete: ${ecosystem} (${number})${reader}`]
    })
    return { packages: [], owned: [], warnings: seen }
  }
}

function foldersIn(paths: Iterable<string>, { store, pattern }: NonNullable<Unread['folder']>): number {
  const found = new Set<string>()
  for (const path of paths) {
    const name = path.includes(store) ? pattern.exec(path)?.[1] : undefined
    if (name !== undefined) found.add(name)
  }
  return found.size
}
