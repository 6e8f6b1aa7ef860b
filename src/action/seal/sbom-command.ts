// The input sbom-command: the user's SBOM generator, started without a shell; its output is ingested like a file.
import { mkdtemp } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { formatPlatform, type Platform } from '../../oci/platform.ts'
import type { Environment } from '../../support/environment.ts'
import { SealError } from '../../support/errors.ts'
import { leadsInto } from '../../support/paths.ts'
import { findProgram } from '../../support/programs.ts'
import { endOf, type Run } from '../../support/run.ts'
import { printable } from '../../support/text.ts'
import { readWritten } from '../runner/files.ts'
import { programRefused } from '../runner/install-cosign.ts'

export interface CommandOptions {
  readonly command: string
  readonly run: Run
  readonly workspace: string
  /** The workspace is that of a pull request: Seal starts no program from it. */
  readonly isPullRequest: boolean
  readonly environment: Environment
  /** A private directory for {output}. */
  readonly directory: string
  readonly timeoutMs: number
}

/** Splits a command line at blanks; single or double quotes keep blanks. @throws SealError `INPUT_INVALID` */
export function splitCommand(command: string): string[] {
  const words: string[] = []
  let rest = command.trim()
  while (rest !== '') {
    const match = /^(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?=\s|$)\s*/.exec(rest)
    if (match === null) {
      throw new SealError(
        'INPUT_INVALID',
        'the input sbom-command has an unclosed quote, or a quote inside a word',
        {
          remedy:
            'Write a program and its arguments, with quotes around whole arguments. Seal does not use a shell: put pipes and variables into a script.'
        }
      )
    }
    words.push(match[1] ?? match[2] ?? match[3] ?? '')
    rest = rest.slice(match[0].length)
  }
  return words
}

/**
 * Runs the command for one image. Its environment is the job's, without the action's inputs and the signing key's
 * password and PIN.
 *
 * @throws SealError `SBOM_COMMAND_FAILED`, `PROGRAM_FROM_PULL_REQUEST`, `INPUT_INVALID`, `COMMAND_TIMED_OUT`
 */
export async function runSbomCommand(
  reference: string,
  platform: Platform | undefined,
  options: CommandOptions
): Promise<Uint8Array> {
  const { command, run, directory, environment, timeoutMs } = options
  const output = join(await mkdtemp(join(directory, 'command-')), 'sbom')
  const values: Readonly<Record<string, string>> = {
    '{image}': reference,
    '{platform}': platform ? formatPlatform(platform) : '',
    '{output}': output
  }
  const [name = '', ...args] = splitCommand(command).map(word =>
    word.replaceAll(/\{(?:image|platform|output)\}/g, key => values[key] ?? key)
  )
  const program = await locate(name, options)
  const env = Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && !/^(?:INPUT_|COSIGN_(?:PASSWORD|PKCS11_PIN)$)/.test(entry[0])
    )
  )
  const result = await run(program, args, { env, timeoutMs })
  const said = printable(result.stderr.trim().split('\n').at(-1) || 'it said nothing', 300)
  if (result.exitCode !== 0)
    throw failed(name, `${endOf(result)}: ${said}`, 'Run the command on your own machine.')
  if (!command.includes('{output}')) return new TextEncoder().encode(result.stdout)
  return readWritten(output, (what, cause) => failed(name, `${what} to {output}`, WRITE_OUTPUT, cause))
}

const WRITE_OUTPUT =
  'Let the generator write the SBOM to {output}, or remove {output} so that Seal reads its standard output.'

/** A path is used as given; a name is searched on PATH, without programs of the checkout. */
async function locate(
  name: string,
  { environment, workspace, isPullRequest }: CommandOptions
): Promise<string> {
  if (name.includes('/') || name.includes(sep)) {
    const path = resolve(workspace, name)
    if (isPullRequest && (await leadsInto(path, workspace))) throw programRefused('sbom-command', path)
    return path
  }
  const found = await findProgram(name, { environment, checkout: workspace, platform: process.platform })
  if (found !== undefined) return found
  throw failed(name, 'is not on PATH', 'Install the generator in an earlier step, outside the checkout.')
}

function failed(name: string, what: string, remedy: string, cause?: unknown): SealError {
  return new SealError('SBOM_COMMAND_FAILED', `the sbom-command ${printable(name, 100)} ${what}`, {
    remedy,
    cause
  })
}
