// The published schema of the JSON report, for tests that have a report.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'

const schema: object = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../docs/report.schema.json'), 'utf8')
)
const validate = new Ajv2020({ allErrors: true }).compile(schema)

/** What the schema finds wrong, a line each; `report` is taken as JSON carries it. */
export function reportErrors(report: unknown): string[] {
  if (validate(JSON.parse(JSON.stringify(report)))) return []
  return (validate.errors ?? []).map(error => `${error.instancePath} ${error.message}`)
}
