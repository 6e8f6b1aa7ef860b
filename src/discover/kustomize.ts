// Images that a Kustomization sets: its `images`, its patches, and the values of its charts.
// https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/

import type { YamlNode, YamlText } from '../support/yaml-tree.ts'
import type { Sink } from './findings.ts'
import { readHelmValues } from './helm-values.ts'
import { addImageFields, addTagged } from './image-fields.ts'
import { sinkWithin } from './nested-text.ts'
import { fieldOf, itemsOf, parseYamlNodes, textOf, visitMaps } from './yaml-nodes.ts'

export function readKustomization(document: YamlNode, sink: Sink, fileText: string): void {
  for (const key of ['images', 'imageTags'])
    for (const image of itemsOf(fieldOf(document, key))) readReplacedImage(image, sink)
  for (const key of ['patches', 'patchesJson6902'])
    for (const patch of itemsOf(fieldOf(document, key))) readPatchText(textOf(patch, 'patch'), sink, fileText)
  for (const patch of itemsOf(fieldOf(document, 'patchesStrategicMerge')))
    if (patch.kind === 'text' && patch.text.includes('\n')) readPatchText(patch, sink, fileText)
  for (const replacement of itemsOf(fieldOf(document, 'replacements'))) readReplacement(replacement, sink)
  for (const chart of itemsOf(fieldOf(document, 'helmCharts'))) {
    const values = fieldOf(chart, 'valuesInline')
    if (values) readHelmValues(values, sink)
  }
}

/** Copies a field of another object, often a generated one, into an image. */
export function readReplacement(replacement: YamlNode, sink: Sink): void {
  for (const target of itemsOf(fieldOf(replacement, 'targets')))
    for (const path of itemsOf(fieldOf(target, 'fieldPaths')))
      if (path.kind === 'text' && /(?:^|[.\]])(?:image|[a-z]\w*Image)$/.test(path.text))
        sink.skip(path.offset, path.text, 'a replacement takes the image from another object')
}

/** `{ name, newName, newTag, digest }`; also of an ImageTagTransformer. */
export function readReplacedImage(image: YamlNode, sink: Sink): void {
  const name = textOf(image, 'newName') ?? textOf(image, 'name')
  if (name === undefined) return
  const [tag, digest] = [textOf(image, 'newTag'), textOf(image, 'digest')]
  const suffix = textOf(image, 'tagSuffix')
  if (digest !== undefined) sink.add(digest.offset, `${name.text}@${digest.text}`)
  else if (tag !== undefined) addTagged(tag, name.text, sink)
  else if (suffix !== undefined || textOf(image, 'newName') !== undefined)
    sink.skip((suffix ?? name).offset, name.text, 'the tag comes from the manifests that it changes')
}

function readPatchText(node: YamlText | undefined, sink: Sink, fileText: string): void {
  if (node === undefined) return
  const within = sinkWithin(node, fileText, node.text, sink)
  const { documents, reason, offset } = parseYamlNodes(node.text)
  if (reason !== undefined) within.skip(offset, '', reason)
  for (const document of documents ?? []) readPatch(document, within)
}

/** A partial object to merge, or a list of operations. */
export function readPatch(document: YamlNode, sink: Sink): void {
  if (document.kind === 'list') {
    for (const operation of document.items) readOperation(operation, sink)
    return
  }
  readImages(document, sink)
}

/** https://datatracker.ietf.org/doc/html/rfc6902 */
export function isJsonPatch(document: YamlNode): boolean {
  return itemsOf(document).some(
    item => textOf(item, 'op') !== undefined && textOf(item, 'path') !== undefined
  )
}

function readOperation(operation: YamlNode, sink: Sink): void {
  const path = textOf(operation, 'path')?.text ?? ''
  const value = fieldOf(operation, 'value')
  if (value === undefined) return
  const isImage = /\/image$|\/[a-z]\w*Image$/.test(path)
  if (value.kind !== 'text') readImages(value, sink)
  else if (isImage && value.text.trim() !== '') sink.add(value.offset, value.text)
}

function readImages(node: YamlNode, sink: Sink): void {
  visitMaps(node, map => {
    const image = textOf(map, 'image')
    if (image) sink.add(image.offset, image.text)
    addImageFields(map, sink)
  })
}
