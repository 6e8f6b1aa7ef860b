// action.yml and verify/action.yml as data.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'

export interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

export function readActionFile(path: string): ActionFile {
  return load(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')) as ActionFile
}

/** The inputs as the runner fills them in when a workflow sets none; expressions are empty. */
export function defaultInputs(path: string): Record<string, string> {
  const { inputs } = readActionFile(path)
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: preset = '' }]) => [
      name,
      preset.includes('${{') ? '' : preset
    ])
  )
}
