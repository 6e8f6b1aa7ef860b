// The validators of SBOMs that only `npm run interop` starts: one in Java, from Maven Central, and two in Python, from PyPI.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkFolder, withLock } from './cache.mjs'
import { run } from './child.mjs'

const TOOLS_JAVA = '2.0.1'
const PYTHON_PACKAGES = ['spdx-tools==0.8.5', 'cyclonedx-python-lib[validation]==11.12.0']

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>peers</groupId><artifactId>peers</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.spdx</groupId><artifactId>tools-java</artifactId><version>${TOOLS_JAVA}</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.7</version></dependency>
  </dependencies>
</project>
`

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
    async install(folder) {
      writeFileSync(join(folder, 'pom.xml'), POM)
      const goal = ['dependency:copy-dependencies', '-DoutputDirectory=.']
      await run('mvn', ['-q', '-B', ...goal], { cwd: folder, timeout: TIMEOUT_MS })
    },
    advice: 'Install Maven and a JDK of version 17 or newer'
  },
  {
    variable: 'SEAL_SBOM_PYTHON',
    folder: 'sbom-python-1',
    async install(folder) {
      const options = ['install', '-q', '--target', '.', ...PYTHON_PACKAGES]
      await run('python3', ['-m', 'pip', ...options], { cwd: folder, timeout: TIMEOUT_MS })
    },
    advice: 'Install Python 3.9 or newer with pip'
  }
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
