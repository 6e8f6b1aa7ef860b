// The OCI image-spec's own JSON schemas, where they are beside the project.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv-draft-04'

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/oci-image-spec')
const FILES = ['defs.json', 'defs-descriptor.json', 'content-descriptor.json']

/** What the schema finds wrong with a manifest: an empty list, or nothing is known where the schemas are absent. */
export function schemaErrors(
  schema: 'image-manifest-schema.json' | 'image-index-schema.json',
  document: unknown
): string[] {
  if (!existsSync(FOLDER)) return []
  const ajv = new Ajv.default({ allErrors: true, validateFormats: false, strict: false })
  for (const file of FILES) ajv.addSchema(read(file), file)
  const validate = ajv.compile(read(schema))
  return validate(document)
    ? []
    : (validate.errors ?? []).map(error => `${error.instancePath} ${error.message}`)
}

/** Without the ids: they name addresses against which the references between the files would be resolved. */
function read(file: string): object {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'), function (this: unknown, key, value) {
    return key === 'id' && typeof value === 'string' ? undefined : value
  })
}
