// Images in Kubernetes objects of any kind, custom resources of deployment tools included.

import { pushAll } from '../support/push-all.ts'
import type { YamlMap, YamlNode, YamlText } from '../support/yaml-tree.ts'
import type { Sink } from './findings.ts'
import { readHelmValues } from './helm-values.ts'
import { addImageFields } from './image-fields.ts'
import { readKustomization, readReplacedImage } from './kustomize.ts'
import { sinkWithin } from './nested-text.ts'
import { fieldOf, itemsOf, parseYamlNodes, textOf, visitMaps } from './yaml-nodes.ts'

/** Objects that contain data for people or programs and run nothing. */
const NOT_RUN = /^(?:v1 (?:ConfigMap|Secret)|apiextensions\.k8s\.io\/\w+ CustomResourceDefinition)$/
const DESCRIPTIVE: ReadonlySet<string> = new Set(['metadata', 'annotations', 'labels', 'status'])
/** Fields whose text is the values of a chart. */
const VALUES_TEXT: ReadonlySet<string> = new Set(['values', 'valuesContent'])
const PART_OF_IMAGE = /(?:^|\.)(?:image|\w*Image)(?:\.(?:registry|repository|name|tag|digest))?$/

export function isKubernetesObject(document: YamlNode): boolean {
  return textOf(document, 'apiVersion') !== undefined && textOf(document, 'kind') !== undefined
}

/**
 * Every `image` of an object: all kinds of containers, and fields of custom resources that follow the convention
 * (`spec.image`, steps, sidecars); image volumes have `image.reference`.
 */
export function readKubernetes(document: YamlNode, sink: Sink, fileText: string): void {
  const seen = new Set<YamlNode>()
  const pending = [document]
  for (let object = pending.pop(); object; object = pending.pop()) {
    if (seen.has(object)) continue
    seen.add(object)
    const kind = textOf(object, 'kind')?.text ?? ''
    const items = fieldOf(object, 'items')
    if (kind.endsWith('List') && items !== undefined) pushAll(pending, itemsOf(items).toReversed())
    else if (!NOT_RUN.test(`${textOf(object, 'apiVersion')?.text} ${kind}`))
      readObject(object, kind, sink, fileText)
  }
}

function readObject(object: YamlNode, kind: string, sink: Sink, fileText: string): void {
  const isSkaffold = textOf(object, 'apiVersion')?.text.startsWith('skaffold/') === true
  const spec = fieldOf(object, 'spec')
  if (kind === 'Kustomization' && spec) readKustomization(spec, sink, fileText)
  const values = kind === 'HelmRelease' ? fieldOf(spec, 'values') : undefined
  if (values) readHelmValues(values, sink)
  visitMaps(
    object,
    map => {
      readContainer(map, sink)
      readDeploymentTool(map, sink, fileText)
    },
    // What Skaffold builds has its name under `artifacts`.
    key => DESCRIPTIVE.has(key) || (isSkaffold && key === 'artifacts')
  )
}

function readContainer(map: YamlMap, sink: Sink): void {
  if (textOf(map, 'newName') || textOf(map, 'newTag')) readReplacedImage(map, sink)
  for (const { key, value } of map.entries) {
    if (key === 'image' && value.kind === 'text' && value.text.trim() !== '')
      sink.add(value.offset, value.text)
  }
  addImageFields(map, sink)
}

/** Values and replaced images in the resources of Argo CD, Flux and k3s. */
function readDeploymentTool(map: YamlMap, sink: Sink, fileText: string): void {
  for (const { key, value } of map.entries) {
    if (value.kind === 'text' && VALUES_TEXT.has(key)) readValuesText(value, sink, fileText)
    if (key === 'valuesObject' || key === 'valuesInline') readHelmValues(value, sink)
    if (key === 'kustomize') {
      for (const image of itemsOf(fieldOf(value, 'images')))
        if (image.kind === 'text') sink.add(image.offset, image.text.slice(image.text.indexOf('=') + 1))
    }
    if (key === 'parameters') for (const parameter of itemsOf(value)) readParameter(parameter, sink)
  }
}

function readValuesText(node: YamlText, sink: Sink, fileText: string): void {
  if (!/image|repository/i.test(node.text)) return
  const within = sinkWithin(node, fileText, node.text, sink)
  const { documents, reason, offset } = parseYamlNodes(node.text)
  if (reason !== undefined) within.skip(offset, '', reason)
  for (const document of documents ?? []) readHelmValues(document, within)
}

/** `{ name: image.tag, value: … }` of a chart outside the repository. */
function readParameter(parameter: YamlNode, sink: Sink): void {
  const [name, value] = [textOf(parameter, 'name'), textOf(parameter, 'value')]
  if (name === undefined || value === undefined || !PART_OF_IMAGE.test(name.text)) return
  sink.skip(
    value.offset,
    `${name.text}=${value.text}`,
    'a part of an image reference whose other parts are in a chart'
  )
}
