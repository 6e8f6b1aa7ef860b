// Images in the fields of mappings, as Kubernetes objects and Helm values have them.
import { parseReference } from '../oci/reference.ts'
import { SealError } from '../support/errors.ts'
import type { YamlMap, YamlText } from '../support/yaml-tree.ts'
import type { Sink } from './findings.ts'
import { entryOf, textOf } from './yaml-nodes.ts'

/** Other fields that name an image by convention: they count if the value has a tag or a digest. */
const IMAGE_LIKE = /^image(?:Name|Ref|Reference|Url|URL)$|[a-z]Image$|_IMAGE$/
/** Keys of mappings that are the parts of an image. */
export const IMAGE_KEY = /^image$|[a-z]Image$/
const OPERATOR_VARIABLE = /^RELATED_IMAGE_/

/** @param registry that replaces the images' own */
export function addImageFields(map: YamlMap, sink: Sink, registry?: YamlText): void {
  for (const { key, value } of map.entries) {
    if (value.kind === 'text' && IMAGE_LIKE.test(key) && hasVersion(value.text))
      sink.add(value.offset, value.text)
    if (value.kind !== 'map' || !IMAGE_KEY.test(key)) continue
    const reference = textOf(value, 'reference')
    if (reference) sink.add(reference.offset, reference.text)
    const repository = textOf(value, 'repository')
    addParts(value, sink, registry, repository ?? textOf(value, 'image') ?? textOf(value, 'name'))
    if (repository && !isVersioned(value))
      addVersioned({ name: repository.text, place: repository, tag: undefined, digest: undefined }, sink)
  }
  const [name, value] = [textOf(map, 'name'), textOf(map, 'value')]
  if (name && value && OPERATOR_VARIABLE.test(name.text)) sink.add(value.offset, value.text)
}

/**
 * `{ registry, repository, tag, digest }`; without a tag or digest key `repository` is something else (a chart's,
 * a git's).
 */
export function addParts(
  map: YamlMap,
  sink: Sink,
  globalRegistry: YamlText | undefined,
  repository: YamlText | undefined = textOf(map, 'repository')
): void {
  if (repository === undefined || !isVersioned(map) || /^(?:[a-z]+:|@)/i.test(repository.text)) return
  const registry = globalRegistry ?? textOf(map, 'registry')
  const name = registry ? `${registry.text.replace(/\/+$/, '')}/${repository.text}` : repository.text
  addVersioned(
    {
      name,
      place: repository,
      tag: textOf(map, 'tag') ?? textOf(map, 'version'),
      digest: textOf(map, 'digest')
    },
    sink
  )
}

function isVersioned(map: YamlMap): boolean {
  return ['tag', 'digest', 'version'].some(key => entryOf(map, key) !== undefined)
}

interface Versioned {
  readonly name: string
  readonly place: YamlText
  readonly tag: YamlText | undefined
  readonly digest: YamlText | undefined
}

function addVersioned({ name, place, tag, digest }: Versioned, sink: Sink): void {
  // Some charts put `sha256:…` into the tag, and their templates join it with @.
  const hash = digest ?? (tag?.text.startsWith('sha256:') ? tag : undefined)
  if (hash !== undefined) sink.add(hash.offset, `${name}@${hash.text.replace(/^@/, '')}`)
  else if (tag !== undefined) addTagged(tag, name, sink)
  else if (hasVersion(name)) sink.add(place.offset, name)
  else sink.skip(place.offset, name, 'the chart sets the tag')
}

/** YAML may read a tag without quotes as a number and write it differently: 1.10 as 1.1. */
export function addTagged(tag: YamlText, name: string, sink: Sink): void {
  if (isRewritten(tag))
    sink.skip(tag.offset, `${name}:${tag.text}`, 'a tag that YAML reads as a number; write it in quotes')
  else sink.add(tag.offset, `${name}:${tag.text}`)
}

const NUMBER_LIKE = /^[-+]?(?:\.?\d[\d_.]*(?:[eE][-+]?\d+)?|0[xob][\da-fA-F_]+)$/
const SAME_WHEN_WRITTEN = /^(?:0|[1-9]\d{0,5})(?:\.\d{0,8}[1-9])?$/

function isRewritten({ text, isPlain }: YamlText): boolean {
  const versionLike = text.split('.').length > 2
  return isPlain && !versionLike && NUMBER_LIKE.test(text) && !SAME_WHEN_WRITTEN.test(text)
}

/** Does the text end in a tag or a digest? */
export function hasVersion(image: string): boolean {
  try {
    const { tag, digest } = parseReference(image.trim())
    return tag !== undefined || digest !== undefined
  } catch (error) {
    if (error instanceof SealError)
      return image.includes('@') || image.lastIndexOf(':') > image.lastIndexOf('/')
    throw error
  }
}
