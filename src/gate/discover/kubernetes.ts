// Images in Kubernetes objects of any kind, in Helm values, and in Kustomizations.
import type { Findings } from './findings.ts'
import {
  fieldOf,
  itemsOf,
  textOf,
  visitMaps,
  type YamlMap,
  type YamlNode,
  type YamlText
} from './yaml-nodes.ts'

/** Objects that hold texts for people or programs, not something to run. */
const NOT_RUN: ReadonlySet<string> = new Set(['ConfigMap', 'Secret', 'CustomResourceDefinition'])
const NO_KEYS: ReadonlySet<string> = new Set()
const DESCRIPTIVE: ReadonlySet<string> = new Set(['metadata', 'annotations', 'labels', 'status'])

export function isKubernetesObject(document: YamlNode): boolean {
  return textOf(document, 'apiVersion') !== undefined && textOf(document, 'kind') !== undefined
}

/**
 * Every `image` of an object: containers of all sorts, and the fields of custom resources that follow the habit
 * (`spec.image`, steps, sidecars); image volumes have `image.reference`.
 */
export function readKubernetes(document: YamlNode, findings: Findings): void {
  const kind = textOf(document, 'kind')?.text ?? ''
  if (kind.endsWith('List')) {
    for (const item of itemsOf(fieldOf(document, 'items'))) readKubernetes(item, findings)
    return
  }
  if (NOT_RUN.has(kind)) return
  visitMaps(document, map => readImageField(map, findings), DESCRIPTIVE)
}

function readImageField(map: YamlMap, findings: Findings): void {
  for (const { key, value } of map.entries) {
    if (key !== 'image') continue
    if (value.kind === 'text' && value.text.trim() !== '') findings.add(value.offset, value.text)
    const reference = textOf(value, 'reference')
    if (reference) findings.add(reference.offset, reference.text)
    if (value.kind === 'map') addParts(value, undefined, findings)
  }
}

/**
 * Values of a Helm chart: `repository` with `registry`, `tag` and `digest` beside it, or one text `image`.
 * https://helm.sh/docs/chart_best_practices/values/
 */
export function readHelmValues(document: YamlNode, findings: Findings): void {
  const registry = textOf(fieldOf(document, 'global'), 'imageRegistry')
  visitMaps(
    document,
    map => {
      const image = textOf(map, 'image')
      const tag = textOf(map, 'tag') ?? textOf(map, 'imageTag')
      if (image)
        findings.add(image.offset, image.text + (hasVersion(image.text) || !tag ? '' : `:${tag.text}`))
      addParts(map, registry, findings)
    },
    NO_KEYS
  )
}

function hasVersion(image: string): boolean {
  return image.includes('@') || image.lastIndexOf(':') > image.lastIndexOf('/')
}

/** `{ registry, repository, tag, digest }`; without tag and digest keys `repository` is something else (a chart's, a git's). */
function addParts(map: YamlMap, globalRegistry: YamlText | undefined, findings: Findings): void {
  const repository = textOf(map, 'repository')
  const isImage = ['tag', 'digest'].some(key => map.entries.some(entry => entry.key === key))
  if (repository === undefined || !isImage || /^[a-z]+:\/\//i.test(repository.text)) return
  const registry = globalRegistry ?? textOf(map, 'registry')
  const name = registry ? `${registry.text.replace(/\/+$/, '')}/${repository.text}` : repository.text
  const [tag, digest] = [textOf(map, 'tag'), textOf(map, 'digest')]
  const place = digest ?? tag ?? repository
  // Charts write `sha256:…` as the tag too, which their templates then join with @.
  const hash = digest?.text ?? (tag?.text.startsWith('sha256:') ? tag.text : undefined)
  if (hash !== undefined) findings.add(place.offset, `${name}@${hash.replace(/^@/, '')}`)
  else if (tag !== undefined) findings.add(place.offset, `${name}:${tag.text}`)
  else if (hasVersion(repository.text)) findings.add(place.offset, name)
  else findings.skip(place.offset, name, 'the tag is left to the chart')
}

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/ */
export function readKustomization(document: YamlNode, findings: Findings): void {
  for (const image of itemsOf(fieldOf(document, 'images'))) {
    const renamed = textOf(image, 'newName')
    const name = renamed ?? textOf(image, 'name')
    const [tag, digest] = [textOf(image, 'newTag'), textOf(image, 'digest')]
    if (name === undefined) continue
    const place = digest ?? tag ?? name
    if (digest !== undefined) findings.add(place.offset, `${name.text}@${digest.text}`)
    else if (tag !== undefined) findings.add(place.offset, `${name.text}:${tag.text}`)
    else findings.skip(place.offset, name.text, 'the tag is that of the manifests it changes')
  }
}
