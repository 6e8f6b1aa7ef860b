// Images in the values of a Helm chart. https://helm.sh/docs/chart_best_practices/values/

import type { YamlMap, YamlNode } from '../support/yaml-tree.ts'
import type { Sink } from './findings.ts'
import { addImageFields, addParts, addTagged, hasVersion, IMAGE_KEY } from './image-fields.ts'
import { entriesOf, fieldOf, textOf, visitMaps } from './yaml-nodes.ts'

/** `repository` with `registry`, `tag` and `digest` beside it, or one text `image` with `hub` and `tag`. */
export function readHelmValues(document: YamlNode, sink: Sink): void {
  const registry = textOf(fieldOf(document, 'global'), 'imageRegistry')
  visitMaps(document, map => {
    addImageText(map, sink)
    addImageFields(map, sink, registry)
    addParts(map, sink, registry)
  })
}

/** Values under any name: mappings with `repository` and `tag` or `digest`. False if there are none. */
export function readImageParts(document: YamlNode, sink: Sink): boolean {
  let isFound = false
  visitMaps(document, map => {
    const hasVersion = textOf(map, 'tag') !== undefined || textOf(map, 'digest') !== undefined
    if (!hasVersion || textOf(map, 'repository') === undefined) return
    isFound = true
    addParts(map, sink, undefined)
  })
  return isFound
}

function addImageText(map: YamlMap, sink: Sink): void {
  const image = textOf(map, 'image')
  if (image === undefined) return
  const tag = textOf(map, 'tag') ?? textOf(map, 'imageTag')
  const hub = textOf(map, 'hub') ?? textOf(map, 'registry')
  const hasHost = /^[^/]+[.:][^/]*\//.test(image.text)
  const name = hub && !hasHost ? `${hub.text.replace(/\/+$/, '')}/${image.text}` : image.text
  if (hasVersion(name) || !tag) sink.add(image.offset, name)
  else addTagged({ ...tag, offset: image.offset }, name, sink)
}

/**
 * The part of an image that a file of other values sets: its name is that of the chart's own values, where those
 * are here.
 */
export function readOverrides(document: YamlNode, defaults: YamlNode | undefined, sink: Sink): void {
  const pending: { readonly node: YamlNode; readonly own: YamlNode | undefined }[] = [
    { node: document, own: defaults }
  ]
  const seen = new Set<YamlNode>()
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, own } = next
    if (node.kind !== 'map' || seen.has(node)) continue
    seen.add(node)
    for (const { key, value } of entriesOf(node)) {
      const inner = fieldOf(own, key)
      if (IMAGE_KEY.test(key) && value.kind === 'map') addOverride(value, inner, sink)
      pending.push({ node: value, own: inner })
    }
  }
}

function addOverride(map: YamlMap, own: YamlNode | undefined, sink: Sink): void {
  const [tag, digest] = [textOf(map, 'tag'), textOf(map, 'digest')]
  const part = digest ?? tag
  const isNamed = ['repository', 'image', 'name'].some(key => textOf(map, key) !== undefined)
  if (part === undefined || isNamed) return
  const repository = textOf(own, 'repository') ?? textOf(own, 'name')
  if (repository === undefined) {
    sink.skip(part.offset, part.text, 'a chart outside this repository sets the repository')
    return
  }
  const registry = textOf(map, 'registry') ?? textOf(own, 'registry')
  const name = registry ? `${registry.text.replace(/\/+$/, '')}/${repository.text}` : repository.text
  if (digest) sink.add(digest.offset, `${name}@${digest.text}`)
  else addTagged(part, name, sink)
}
