// Why Seal's lists differ from those of other tools and clients. A difference without a row here fails the tests, and so
// does a row without a difference.
import type { Explanation } from './compare.ts'

export const IN_IMAGES: readonly Explanation[] = [
  {
    sample: /^debian$/,
    others: ['syft'],
    side: 'missing',
    packages: /^(?:gem\/rack|npm\/semver|pypi\/(?:certifi|idna|requests|urllib3))@/,
    why: 'these are the Debian packages themselves, by their version; Grype leaves them out too'
  },
  {
    sample: /^debian$/,
    others: ['trivy', 'truth'],
    side: 'extra',
    packages: /^(?:gem|npm)\//,
    why: "what Debian's packages of Ruby and Node bring along in other versions: Trivy leaves out all that dpkg has a file of"
  },
  {
    sample: /^npm$/,
    others: ['truth'],
    side: 'extra',
    packages: /^generic\/node@|^npm\/(?:app|transport)@/,
    why: 'npm ls lists neither Node nor the root, nor a package.json in the files of another package'
  },
  {
    sample: /^python-venv$/,
    others: ['syft'],
    side: 'missing',
    packages: /^generic\/(?:cli|gui)/,
    why: "launchers for Windows in setuptools' wheel, which have no version"
  },
  {
    sample: /^python-venv$/,
    others: ['trivy', 'truth'],
    side: 'extra',
    packages: /^generic\/Simple Launcher@/,
    why: "a launcher for Windows in pip's wheel: pip and Trivy do not identify programs"
  },
  {
    sample: /^java$/,
    others: ['syft'],
    side: 'missing',
    packages: /^maven\/(?:checker-qual\/checker-qual|wiremock-standalone\/wiremock-standalone)@/,
    why: "Syft takes the artifact as the group: the jar has no file of Maven, and Seal's table knows its group"
  },
  {
    sample: /^java$/,
    others: ['syft'],
    side: 'extra',
    packages: /^maven\/(?:org\.checkerframework\/checker-qual|org\.wiremock\/wiremock-standalone)@/,
    why: 'the same, with the group that Maven has'
  },
  {
    sample: /^jvm$/,
    others: ['syft'],
    side: 'extra',
    packages: /^generic\/oracle\/openjdk@25/,
    why: 'the launcher has the full version, where the file release has only 25.0.2'
  },
  {
    sample: /^ruby$/,
    others: ['syft'],
    side: 'extra',
    packages: /^generic\/ruby@/,
    why: "Syft's pattern does not match Debian's libruby"
  },
  {
    sample: /^go$/,
    others: ['trivy', 'truth'],
    side: 'extra',
    packages: /\/cmd\/crane@$/,
    why: 'Debian builds without modules: the program has the path of its package, and no version'
  },
  {
    sample: /^erlang$/,
    others: ['syft'],
    side: 'extra',
    packages: /^otp\//,
    why: 'Syft reads .app files of elixir only; each application of Erlang has one'
  },
  {
    sample: /^dotnet$/,
    others: ['trivy'],
    side: 'extra',
    packages: /^nuget\/Microsoft\.NETCore\./,
    why: 'packages without files whose dependencies have files, and the runtime by its library'
  },
  {
    sample: /^(?:arch|erlang|r)$/,
    others: ['trivy'],
    side: 'extra',
    packages: /^(?:alpm|otp|cran)\//,
    why: 'Trivy does not read pacman, Erlang and R'
  },
  {
    sample: /^(?:erlang|npm|ruby)$/,
    others: ['trivy'],
    side: 'extra',
    packages: /^generic\//,
    why: 'Trivy does not identify programs'
  }
]

/** Lock files with packages for development, which Syft leaves out by default. */
const WITH_DEVELOPMENT = /^(?:package-lock|npm workspaces|yarn\.lock|bun\.lock|Pipfile\.lock|composer\.lock)/

export const IN_SOURCE: readonly Explanation[] = [
  {
    sample: WITH_DEVELOPMENT,
    others: ['syft'],
    side: 'extra',
    packages: /^(?:npm|pypi|composer)\//,
    why: 'Syft leaves out what only development needs; Seal lists it with its scope'
  },
  {
    sample:
      /^(?:package-lock v3|npm workspaces|yarn\.lock.*|uv\.lock|pylock\.toml|Cargo\.lock|go\.mod|pom\.xml)$/,
    others: ['syft', 'trivy'],
    side: 'missing',
    packages: /^(?:npm|pypi|cargo|maven\/acme|golang\/example\.test)\/app@/,
    why: "the tree's own project is not a package of a registry: Seal's document has it as its subject or an application"
  },
  {
    sample: /^(?:Cargo|Go) workspace$|^Maven modules$|^TestLibrary\.deps\.json$/,
    others: ['syft', 'trivy', 'truth'],
    side: 'missing',
    packages:
      /^(?:cargo\/acme-[ab]|golang\/example\.test\/[ab]|maven\/acme\/(?:a|b|parent)|nuget\/Test(?:Library|Common))@/,
    why: "the tree's own crates, modules and projects are applications without a purl"
  },
  {
    sample: /^Cargo workspace$/,
    others: ['trivy'],
    side: 'extra',
    packages: /^cargo\/(?:cc|shlex)@/,
    why: 'Trivy leaves out what only build scripts need; Seal lists it with its scope'
  },
  {
    sample: /^pdm\.lock$/,
    others: ['trivy'],
    side: 'extra',
    packages: /^pypi\//,
    why: 'Trivy does not read pdm.lock'
  },
  {
    sample: /^Gemfile\.lock$/,
    others: ['syft', 'trivy'],
    side: 'missing',
    packages: /^gem\/google-cloud-errors@/,
    why: "a gem in a folder, by the section PATH, is the project's own"
  },
  {
    sample: /^Gemfile\.lock$/,
    others: ['trivy'],
    side: 'missing',
    packages: /^gem\/bad-entry@/,
    why: 'Bundler ignores sections that it does not know'
  },
  {
    sample: /^npm workspaces$/,
    others: ['syft', 'trivy', 'truth'],
    side: 'missing',
    packages: /^npm\/@acme\/[ab]@/,
    why: "the tree's own workspaces are applications without a purl"
  },
  {
    sample: /^bun\.lock$/,
    others: ['truth'],
    side: 'extra',
    packages: /^npm\/(?:@esbuild\/|@rollup\/rollup-|fsevents@)/,
    why: 'bun pm ls lists what is installed on this platform, the lock file all platforms'
  },
  {
    sample: /^bun\.lock$/,
    others: ['trivy'],
    side: 'missing',
    packages: /^npm\/.+\/.*@.*@/,
    why: 'Trivy takes the path of a nested package for its name'
  },
  {
    sample: /^bun\.lock$/,
    others: ['trivy'],
    side: 'extra',
    packages: /^npm\//,
    why: 'the nested packages by their names'
  },
  {
    sample: /^Pipfile\.lock$/,
    others: ['trivy'],
    side: 'extra',
    packages: /^pypi\//,
    why: 'Trivy does not read the section of packages for development'
  },
  {
    sample: /^go\.mod$/,
    others: ['truth'],
    side: 'extra',
    packages: /\/mousetrap@/,
    why: 'cobra imports it on Windows only; go.mod requires it'
  },
  {
    sample: /^go\.mod$/,
    others: ['syft'],
    side: 'missing',
    packages: /\/check\.v1@/,
    why: 'Syft takes what only go.sum names: modules whose code no build uses'
  },
  {
    sample: /^pom\.xml$/,
    others: ['trivy', 'truth'],
    side: 'missing',
    packages: /^maven\//,
    why: "a pom names direct dependencies only, and the document is marked incomplete; Maven, and Trivy, read the others' poms in the user's folder"
  }
]

/** Of the advisories that hit Syft's SBOM. */
export const HITS: readonly Explanation[] = [
  {
    sample: /^debian \S+$/,
    others: ['syft'],
    side: 'missing',
    packages: /^github:language:(?:javascript semver|python (?:certifi|idna|requests|urllib3)|ruby rack) /,
    why: "these are the Debian packages themselves; in Syft's own format, Grype leaves them out"
  },
  {
    sample: /^debian cpes/,
    others: ['syft'],
    side: 'missing',
    packages: /^nvd:cpe npmjs:semver /,
    why: 'this is the Debian package itself'
  },
  {
    sample: /^java /,
    others: ['syft'],
    side: 'missing',
    packages: /^github:language:java (?:checker-qual:checker-qual|wiremock-standalone:wiremock-standalone) /,
    why: 'no advisory names a group that does not exist; the real one hits'
  },
  {
    sample: /^java cpes/,
    others: ['syft'],
    side: 'missing',
    packages: /^nvd:cpe postgresql:postgresql /,
    why: "Syft takes PostgreSQL's driver for the server"
  }
]

/** Of the packages that Trivy reads from Syft's SBOM. */
export const READ_BY_TRIVY: readonly Explanation[] = [
  {
    sample: /^debian$/,
    others: ['syft'],
    side: 'missing',
    packages: /^(?:gemspec rack|node-pkg semver|python-pkg (?:certifi|idna|requests|urllib3))@/,
    why: 'these are the Debian packages themselves, by their version'
  },
  {
    sample: /^java$/,
    others: ['syft'],
    side: 'missing',
    packages: /^jar (?:checker-qual:checker-qual|wiremock-standalone:wiremock-standalone)@/,
    why: 'Syft takes the artifact as the group'
  }
]
