// The published schemas of JSON reports, for tests that have a report.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

const read = (file: string): object =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../docs', file), 'utf8')) as object
const ajv = new Ajv2020({ allErrors: true })
const [report, differences] = ['report.schema.json', 'differences.schema.json'].map(file =>
  ajv.compile(read(file))
)

/** What the schema finds wrong, a line each; `value` is taken as JSON carries it. */
function errorsOf(validate: ValidateFunction | undefined, value: unknown): string[] {
  if (validate?.(JSON.parse(JSON.stringify(value)))) return []
  return (validate?.errors ?? []).map(error => `${error.instancePath} ${error.message}`)
}

/** Of the report of the seal action. */
export function reportErrors(value: unknown): string[] {
  return errorsOf(report, value)
}

/** Of the differences in the report of the verify action. */
export function differenceErrors(value: unknown): string[] {
  return errorsOf(differences, value)
}
