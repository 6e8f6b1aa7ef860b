// Starts Syft, Trivy and cdxgen: without a shell, without a login, with their own home folder.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { formatPlatform, type Platform } from '../../oci/platform.ts'
import type { GeneratorName } from '../../seal/request.ts'
import type { Environment } from '../../support/environment.ts'
import { SealError } from '../../support/errors.ts'
import type { Log } from '../../support/log.ts'
import { endOf, type Run } from '../../support/run.ts'
import { printable } from '../../support/text.ts'
import { readWritten } from '../runner/files.ts'

const MAX_SBOM_BYTES = 256 * 1024 * 1024

/** What a program needs to find others, and the network through a proxy; logins and tokens are not in it. */
const PASSED_ON =
  /^(?:PATH|PATHEXT|SYSTEMROOT|COMSPEC|LANG|LC_ALL|TZ|HTTPS?_PROXY|NO_PROXY|SSL_CERT_FILE|SSL_CERT_DIR|NODE_EXTRA_CA_CERTS|JAVA_HOME)$/i

export interface GeneratorRun {
  readonly name: GeneratorName
  /** The program's path. */
  readonly program: string
  /** An OCI layout, for cdxgen the source tree. */
  readonly folder: string
  readonly platform: Platform | undefined
  readonly run: Run
  readonly environment: Environment
  /** A private folder. */
  readonly directory: string
  readonly timeoutMs: number
  readonly log: Log
}

/** The SBOM's bytes. @throws SealError `GENERATOR_FAILED`, `COMMAND_TIMED_OUT` */
export async function runGenerator(options: GeneratorRun): Promise<Uint8Array> {
  const { name, program, directory, run, environment, timeoutMs, log } = options
  const home = await mkdtemp(join(directory, `${name}-`))
  const output = join(home, 'sbom.json')
  try {
    await mkdir(join(home, 'tmp'))
    log.info(`Starting ${program}`)
    const env = environmentFor(environment, home)
    const result = await run(program, argumentsFor(options, output), { env, timeoutMs })
    const said = lastLine(result.stderr) || lastLine(result.stdout) || 'it said nothing'
    if (result.exitCode !== 0) throw failed(name, `${endOf(result)}: ${said}`)
    const unread = (what: string, cause?: unknown) => failed(name, `exited with code 0 and ${what}`, cause)
    return await readWritten(output, unread, MAX_SBOM_BYTES)
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

/** @throws SealError `GENERATOR_FAILED` */
function argumentsFor({ name, folder, platform }: GeneratorRun, output: string): string[] {
  if (name === 'syft') {
    const only = platform === undefined ? [] : ['--platform', formatPlatform(platform)]
    return ['scan', `oci-dir:${folder}`, ...only, '-q', '-o', `cyclonedx-json@1.6=${output}`]
  }
  if (name === 'cdxgen')
    return [
      '-o',
      output,
      '--spec-version',
      '1.6',
      '--no-banner',
      '--no-install-deps',
      '--fail-on-error',
      folder
    ]
  // Trivy takes what follows an @ or a colon for a digest or a tag.
  if (/[@:]/.test(folder))
    throw failed(
      name,
      `cannot read an image below ${printable(folder, 200)}, because the path has a colon or an @`
    )
  return [
    ...['image', '--input', folder, '--format', 'cyclonedx', '--output', output],
    ...['--quiet', '--skip-version-check', '--disable-telemetry', '--offline-scan']
  ]
}

/** A separate home: the files of Docker's logins are found through the user's. */
function environmentFor(environment: Environment, home: string): Record<string, string> {
  const passed = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && PASSED_ON.test(entry[0])
  )
  return {
    ...Object.fromEntries(passed),
    HOME: home,
    USERPROFILE: home,
    DOCKER_CONFIG: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    TMPDIR: join(home, 'tmp'),
    TMP: join(home, 'tmp'),
    TEMP: join(home, 'tmp'),
    SYFT_CHECK_FOR_APP_UPDATE: 'false',
    TRIVY_CACHE_DIR: join(home, 'cache')
  }
}

function lastLine(text: string): string {
  return printable(text.trim().split('\n').at(-1) ?? '', 300)
}

function failed(name: GeneratorName, what: string, cause?: unknown): SealError {
  return new SealError('GENERATOR_FAILED', `${name} ${what}`, cause === undefined ? {} : { cause })
}
