// The user's own SBOM generator: started without a shell, its output ingested like a file.
import { mkdtemp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatPlatform, type Platform } from '../oci/platform.ts'
import { SealError } from '../support/errors.ts'
import type { Run } from '../support/run.ts'
import { printable } from '../support/text.ts'

export interface CommandOptions {
  readonly command: string
  readonly run: Run
  /** The absolute path of a program on PATH. */
  readonly findProgram: (name: string) => Promise<string | undefined>
  readonly environment: Readonly<Record<string, string | undefined>>
  /** A private directory for {output}. */
  readonly directory: string
  readonly timeoutMs: number
}

/** Words of a command line: blanks separate, quotes of either kind hold together. @throws SealError `INPUT_INVALID` */
export function splitCommand(command: string): string[] {
  const words: string[] = []
  let rest = command.trim()
  while (rest !== '') {
    const match = /^(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?=\s|$)\s*/.exec(rest)
    if (match === null) {
      throw new SealError('INPUT_INVALID', `the input sbom-command is "${printable(command, 200)}"`, {
        remedy:
          'Write a program and its arguments, with quotes around whole arguments. There is no shell: put pipes and variables into a script.'
      })
    }
    words.push((match[1] ?? match[2] ?? match[3]) as string)
    rest = rest.slice(match[0].length)
  }
  return words
}

/**
 * Runs the command for one image. It gets the job's environment, without the action's inputs and the password of
 * the signing key.
 *
 * @throws SealError `SBOM_COMMAND_FAILED`, `INPUT_INVALID`, `COMMAND_TIMED_OUT`
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
  const program = name.includes('/') ? name : await options.findProgram(name)
  if (program === undefined) throw failed(name, 'is not on PATH', 'Install the generator in an earlier step.')
  const env = Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && !/^(?:INPUT_|COSIGN_PASSWORD$)/.test(entry[0])
    )
  )
  const { exitCode, stdout, stderr } = await run(program, args, { env, timeoutMs })
  if (exitCode !== 0)
    throw failed(
      name,
      `ended with exit code ${exitCode}: ${printable(stderr.trim().split('\n').at(-1) ?? '', 300)}`,
      'Try the command on your own machine.'
    )
  if (!command.includes('{output}')) return new TextEncoder().encode(stdout)
  return readFile(output).catch((cause: unknown) => {
    throw failed(
      name,
      'did not write {output}',
      'Let the generator write the SBOM to {output}, or leave {output} out to have its standard output read.',
      cause
    )
  })
}

function failed(name: string, what: string, remedy: string, cause?: unknown): SealError {
  return new SealError('SBOM_COMMAND_FAILED', `the sbom-command ${printable(name, 100)} ${what}`, {
    remedy,
    cause
  })
}
