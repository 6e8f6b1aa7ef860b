// Files of package managers that Seal's scan recognizes but does not read: the SBOM is incomplete, and the log names
// the program that reads them.
import { count } from '../../support/text.ts'
import type { Cataloger } from '../installed/cataloger.ts'

interface Unread {
  readonly ecosystem: string
  readonly file: RegExp
  /** No generator that Seal runs reads it; the others are all read by Syft. */
  readonly isUnread?: true
}

/** https://github.com/anchore/syft/tree/v1.51.1/syft/pkg/cataloger */
export const UNREAD_IN_IMAGES: readonly Unread[] = [
  { ecosystem: 'Conan', file: /(?:^|\/)(?:conaninfo\.txt|conan\.lock)$/ },
  { ecosystem: 'CPAN', file: /(?:^|\/)\.meta\/[^/]+\/install\.json$/, isUnread: true },
  { ecosystem: 'Gentoo', file: /(?:^|\/)var\/db\/pkg\/[^/]+\/[^/]+\/CONTENTS$/ },
  { ecosystem: 'Homebrew', file: /(?:^|\/)Cellar\/[^/]+\/[^/]+\/INSTALL_RECEIPT\.json$/ },
  {
    ecosystem: 'Linux modules (compressed)',
    file: /(?:^|\/)lib\/modules\/[^/]+\/(?:updates|extra|weak-updates)\/.*\.ko\.(?:gz|xz|zst)$/,
    isUnread: true
  },
  { ecosystem: 'LuaRocks', file: /\.rockspec$/ },
  {
    ecosystem: 'Nix',
    // Images that Nix builds have neither derivations nor its database, but a C library: its loader is no program that
    // another cataloger would identify.
    file: /(?:^|\/)nix\/(?:store\/[^/]+(?:\.drv|\/lib\/(?:ld-[^/]*\.so(?:\.\d+)?|libc\.so))|var\/nix\/db\/db\.sqlite)$/
  },
  { ecosystem: 'OCaml', file: /(?:^|\/)\.opam-switch\/packages\/[^/]+\/opam$/ },
  { ecosystem: 'Snap', file: /(?:^|\/)(?:snap\/(?:manifest|snapcraft)|usr\/share\/snappy\/dpkg)\.yaml$/ },
  { ecosystem: 'SWI-Prolog', file: /(?:^|\/)swi-prolog\/pack\/[^/]+\/pack\.pl$/ }
]

/** Every path of an image is tested. */
const ANY_FILE = new RegExp(UNREAD_IN_IMAGES.map(({ file }) => file.source).join('|'))

export const UNREAD: Cataloger = {
  name: 'unread',
  // Only its path counts: Nix's database is large.
  maxBytes: 256 * 2 ** 20,
  selects: path => ANY_FILE.test(path),
  readFile: () => ({}),
  readRoot(root) {
    const paths = root.kept('unread').map(({ path }) => path)
    const seen = UNREAD_IN_IMAGES.flatMap(({ ecosystem, file, isUnread }) => {
      const files = paths.filter(path => file.test(path)).length
      const reader = isUnread ? '' : '; sbom: syft reads them'
      return files > 0 ? [`incomplete: ${ecosystem} (${count(files, 'file')})${reader}`] : []
    })
    return { packages: [], owned: [], warnings: seen }
  }
}
