// Languages: interpreters, compilers, their libraries. The texts are those of Syft's classifiers (Apache-2.0),
// https://github.com/anchore/syft/blob/v1.51.1/syft/pkg/cataloger/binary/classifiers.go, and of the programs.
import type { Runtime } from './runtime.ts'

const PYTHON = ['python_software_foundation:python', 'python:python']
const ERLANG_SOURCES = [
  String.raw`/src/otp_src_(#\.#(?:\.#){0,2}(?:-rc\d)?)/erts/`,
  String.raw`/usr/local/src/otp-(#\.#(?:\.#){0,2}(?:-rc\d)?)/erts/`
]
const ERLANG = [String.raw`erlang:erlang\/otp`]
const JULIA = String.raw`(#\.#\.#(?:-(?:alpha|beta|rc)\d)?)`
const RUBY = String.raw`\bruby (#\.#\.#(?:(?:p|preview|rc|dev)\d{0,6})?) \(\d{4}-`
const PHP = String.raw`X-Powered-By: PHP/(#\.#\.#(?:(?:alpha|beta|RC)#)?)`
const ELIXIR = String.raw`(#\.#\.#(?:-[a-z0-9]{1,20}(?:\.#)?)?)`

export const LANGUAGES: readonly Runtime[] = [
  {
    name: 'python',
    file: /^(?:lib)?python(\d+(?:\.\d+)+)[a-z]?(?:\.so.*)?$/,
    versions: [String.raw`\0({version}[-._a-zA-Z0-9+]{0,20})\0`],
    cpes: PYTHON
  },
  { name: 'pypy', file: /^libpypy.*\.so/, versions: [String.raw`\[PyPy (#\.#\.#)`], cpes: ['pypy:pypy'] },
  {
    name: 'go',
    file: /^go(?:\.exe)?$/,
    versions: [String.raw`go(#\.#(?:\.#|beta#|alpha#|rc#)?)\0`],
    cpes: ['golang:go']
  },
  {
    name: 'julia',
    file: /^libjulia(?:-internal)?\.so/,
    versions: [
      String.raw`\0__init__\0${JULIA}\0(?:branch|verify_methods)`,
      String.raw`${JULIA}\0branch\0`,
      String.raw`\0verify_methods\0.{0,30}?${JULIA}\0BigInt`,
      String.raw`\0${JULIA}\0julia version`,
      String.raw`\0#kw#\0${JULIA}\0(?:BigInt|_require_dependencies)`.replace('#kw#', '\\x23kw\\x23'),
      String.raw`\0ObjectIdDict\0${JULIA}\0jl_sysimg_cpu_target`,
      String.raw`\0require\0${JULIA}\0core2`
    ],
    cpes: ['julialang:julia']
  },
  {
    name: 'node',
    file: /^(?:node(?:\.exe)?|libnode\.so\.\d+)$/,
    versions: [String.raw`node\.js/v(#\.#\.#)`, String.raw`\0(?:node )?v([0-6]\.#\.#)\0`],
    cpes: ['nodejs:node.js']
  },
  { name: 'deno', file: /^deno$/, versions: denoVersions(), cpes: ['deno:deno'] },
  {
    name: 'bun',
    file: /^bun$/,
    versions: [String.raw`[Bb]un v?(#\.#\.#)`, String.raw`bun-(#\.#\.#)`],
    cpes: ['oven-sh:bun']
  },
  { name: 'perl', file: /^perl$/, versions: [String.raw`/perl\d?/(5\.#\.#)[\0/]`], cpes: ['perl:perl'] },
  { name: 'php-cli', file: /^php\d*(?:\.\d+)?$/, versions: [PHP], cpes: ['php:php'] },
  { name: 'php-fpm', file: /^php-fpm\d*(?:\.\d+)?$/, versions: [PHP], cpes: ['php:php'] },
  { name: 'libphp', file: /^libphp.*\.so$/, versions: [PHP], cpes: ['php:php'] },
  {
    name: 'composer',
    file: /^composer(?:\.phar)?$/,
    versions: [String.raw`'pretty_version'\s{0,9}=>\s{0,9}'(#\.#\.#(?:(?:beta|alpha|RC)#)?)'`],
    cpes: ['getcomposer:composer'],
    isUntried: true
  },
  {
    name: 'rust',
    file: /^libstd-[0-9a-f]{16}\.(?:so|dylib)$/,
    versions: [
      String.raw`\0clang LLVM \(rustc version (#(?:\.#)?\.#) \(\w{1,40} \d{4}-\d\d-\d\d\)`,
      String.raw`c (#(?:\.#)?\.#) \(\w{1,40} \d{4}-\d\d-\d\d\)`,
      String.raw`/rustc-(#\.#\.#)/library/`
    ],
    cpes: ['rust-lang:rust']
  },
  { name: 'ruby', file: /^(?:ruby|libruby.*\.so.*)$/, versions: [RUBY], cpes: ['ruby-lang:ruby'] },
  {
    name: 'erlang',
    file: /^(?:erlexec|liberts_internal\.a)$/,
    versions: ERLANG_SOURCES,
    cpes: ERLANG
  },
  {
    name: 'erlang',
    file: /^beam\.smp$/,
    versions: [
      ...ERLANG_SOURCES,
      String.raw`\0(#\.#(?:\.#){0,2}(?:-rc\d)?)~Erlang/OTP`,
      String.raw`Erlang/OTP.{1,150}?\0(#\.#(?:\.#){0,2}(?:-rc\d)?)\0`
    ],
    cpes: ERLANG
  },
  {
    name: 'swipl',
    file: /^swipl$/,
    versions: [String.raw`swipl-(#\.#\.#)/`],
    cpes: ['swi-prolog:swi-prolog']
  },
  {
    name: 'elixir',
    file: /^elixir$/,
    versions: [`ELIXIR_VERSION=${ELIXIR}`],
    cpes: ['elixir-lang:elixir']
  },
  {
    name: 'dart',
    file: /^dart$/,
    versions: [String.raw`\0(#\.#\.#(?:-#(?:\.#)?\.beta)?) `],
    cpes: ['dart:dart_software_development_kit']
  },
  {
    name: 'ghc',
    namespace: 'haskell',
    file: /^ghc[^/]*$/,
    versions: [
      String.raw`\0GHC (#\.#\.#)\0`,
      String.raw`\0libHSghc-(#\.#\.#)-(?:[a-zA-Z0-9]{1,40}-)?ghc#\.#\.#\.so\0`
    ],
    cpes: ['haskell:ghc']
  },
  {
    name: 'cabal',
    namespace: 'haskell',
    file: /^cabal$/,
    versions: [
      String.raw`\0Cabal-(#\.#\.#(?:\.#)?)-`,
      String.raw`/cabal-install-(#\.#\.#(?:\.#)?)(?:-[a-zA-Z0-9]{1,40})?\0`
    ],
    cpes: ['haskell:cabal']
  },
  {
    name: 'stack',
    namespace: 'haskell',
    file: /^stack$/,
    versions: [String.raw`Version\s{0,9}(#\.#\.#),\s{0,9}Git`, String.raw`/stack-(#\.#\.#)\0`],
    cpes: ['haskell:stack']
  },
  {
    name: 'gcc',
    file: /^(?:(?:\w+-){2,4})?gcc(?:-\d+)?$/,
    versions: [String.raw`GCC: \(GNU\) (#\.#\.#)`, String.raw`\0(#\.#\.#)\0\([^()\0]{1,80}\) \0\(C\)\0`],
    cpes: ['gnu:gcc']
  }
]

/** The place of the version has changed with each way to build it. */
function denoVersions(): string[] {
  return [
    String.raw`Deno/(#\.#\.#)(?:Deno/|cli/)`,
    String.raw`Deno/(#\.#\.#)`,
    String.raw`deno-canary/[0-9a-z]{40}(#\.#\.#)`,
    String.raw`deno-[0-9a-z]{40}release/v(#\.#\.#)`,
    String.raw`deno-[0-9a-z]{40}(#\.#\.#)`,
    String.raw`(#\.#\.#)[0-9a-z]{40}DENO`
  ]
}
