// Rewrites an SPDX 2 document in version 2.3: its own tree, so that nothing falls away that the version can say.
import type { Fields } from '../../support/fields.ts'
import { fieldsOf, textOf } from '../../support/fields.ts'
import { printable } from '../../support/text.ts'
import { isNamespace } from '../spdx/locators.ts'
import { createBody, createIdentity } from './body.ts'
import { addTree } from './json-tree.ts'
import { project, type Substitute } from './project.ts'
import { toSpdxForms } from './spdx-forms.ts'
import { collectUnsupported, type Unsupported } from './unsupported.ts'
import type { WrittenSbom } from './written-sbom.ts'

/** In place of a value that the version does not have: kinds of packages, files, references and relationships. */
const substitute: Substitute = (_path, _value, values) => (values.includes('OTHER') ? 'OTHER' : undefined)

/** @param document a tree of SPDX 2.0 to 2.3 JSON, or of tag-value in that shape */
export async function rewriteAsSpdx(document: Fields): Promise<WrittenSbom> {
  const unsupported = collectUnsupported()
  const { shape } = await import('../../../generated/spdx-shape-2.3.js')
  const { $schema: _schema, '@context': _context, spdxVersion: _version, ...content } = document
  const { required: _required, ...root } = shape
  const projection = { document: shape, target: 'SPDX 2.3', substitute }
  const forms = toSpdxForms(content, unsupported.add)
  const tree = fieldsOf(project(forms, root, '', projection, unsupported.add))
  const body = createBody('')
  addTree(body, { spdxVersion: 'SPDX-2.3', ...tree, documentNamespace: namespaceOf(tree, unsupported) })
  return { bytes: body.bytes(''), unsupported: unsupported.list() }
}

/** Required: without one that is a URI, it is made of the document's name and content. */
function namespaceOf(tree: Fields, unsupported: Unsupported): string {
  const said = textOf(tree['documentNamespace'])
  if (said !== undefined && isNamespace(said)) return said
  if (said !== undefined)
    unsupported.add('documentNamespace', `"${printable(said, 60)}" is not a URI; another is written`)
  const seed = createIdentity('spdx-json')
  addTree(seed, tree)
  const name = textOf(tree['name']) ?? 'sbom'
  return `https://spdx.org/spdxdocs/${encodeURIComponent(name.toWellFormed())}-${seed.uuid()}`
}
