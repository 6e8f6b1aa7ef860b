// Images and tags of inputs, in all forms that people use: lists, metadata of a build, names with capitals.
import {
  formatRepository,
  isTag,
  parseReference,
  type Reference,
  type Repository,
  sameRepository
} from '../../oci/reference.ts'
import type { RequestedTag } from '../../seal/request.ts'
import { SealError } from '../../support/errors.ts'
import { isRecord, parseJson } from '../../support/json.ts'
import { printable } from '../../support/text.ts'
import { isJson, readImageList } from './image-list.ts'
import { type GetInput, invalid, readPairs, readWords } from './input-values.ts'

/** References, or the `metadata` output of docker/build-push-action or docker/bake-action. @throws SealError `INPUT_IMAGE_LIST_INVALID` */
export function readImageTexts(get: GetInput, name: string): string[] {
  const text = get(name).trim()
  const texts = isJson(text)
    ? readImageList(new TextEncoder().encode(text), `the input ${name}`)
    : readWords(get, name)
  return texts.map(withoutScheme)
}

/** `docker://` is how Buildah and Skopeo name an image in a registry, `oci://` how Helm names a chart. */
function withoutScheme(text: string): string {
  return text.replace(/^(?:docker|oci):\/\//, '')
}

/**
 * What an image name must be: a reference with a tag or a digest.
 *
 * @throws SealError `INPUT_IMAGE_MISSING`, `INPUT_IMAGE_LIST_INVALID`, `REFERENCE_INVALID`, `DIGEST_INVALID`
 */
export function parseImage(text: string): Reference {
  // An address of IPv6 is in brackets too.
  if (/^\[(?![\da-f:.]+\])/i.test(text)) {
    throw new SealError(
      'INPUT_IMAGE_LIST_INVALID',
      `"${printable(text, 300)}" is a list in brackets without quotes`,
      {
        remedy: 'Write one reference per line, or a JSON array with each reference in quotes.'
      }
    )
  }
  if (text.endsWith('@')) {
    throw new SealError('INPUT_IMAGE_MISSING', `the digest after "${printable(text, 300)}" is empty`, {
      remedy: 'The expression after the @ is empty. Check that the build step has that id, and "push: true".'
    })
  }
  if (/^sha\d+:[0-9a-f]{64,}$/i.test(text)) {
    throw new SealError('INPUT_IMAGE_MISSING', `"${text}" is a digest without the name of an image`, {
      remedy: `Write the name before it: image: ghcr.io/\${{ github.repository }}@${text}`
    })
  }
  const reference = parseReference(text)
  if (reference.tag !== undefined || reference.digest !== undefined) return reference
  const name = formatRepository(reference)
  throw new SealError('INPUT_IMAGE_MISSING', `"${printable(text, 300)}" has neither a tag nor a digest`, {
    remedy: `Write ${name}@sha256:… with the digest that the build step outputs, or ${name}:tag.`
  })
}

/**
 * Tags for the images of the step: `1.2.3`, `ghcr.io/acme/app:1.2.3`, `refs/tags/1.2.3`, or the `json` output of
 * docker/metadata-action.
 *
 * @throws SealError `INPUT_INVALID`
 */
export function readTags(get: GetInput, name: string, images: readonly Reference[]): RequestedTag[] {
  const text = get(name).trim()
  const tags = isJson(text) ? tagsOfMetadata(text, name) : readWords(get, name)
  return tags.map(tag => readTag(tag, name, images))
}

/** `ghcr.io/acme/app:1.2.3`, as docker/metadata-action writes it, is for the images of that repository. */
function readTag(text: string, name: string, images: readonly Reference[]): RequestedTag {
  const own = text.replace(/^refs\/tags\//, '')
  if (isTag(own)) return { tag: own, repository: undefined }
  const { tag, registry, repository } = parseTagReference(text, name)
  const isOfImage = images.some(image => sameRepository(image, { registry, repository }))
  if (isOfImage) return { tag, repository: { registry, repository } }
  const other = formatRepository({ registry, repository })
  const names = [...new Set(images.map(formatRepository))].join(', ')
  throw invalid(
    name,
    text,
    `The tag is in another repository (${other}) than the images of the step (${names}). Add an image of ${other} to the input image, or remove the tag.`
  )
}

function parseTagReference(text: string, name: string): Repository & { readonly tag: string } {
  const reference = tryReference(lowerCaseName(text))
  if (reference?.tag !== undefined && reference.digest === undefined) {
    return { ...reference, tag: reference.tag }
  }
  throw invalid(
    name,
    text,
    'Write tags, for example 1.2.3, latest, or ghcr.io/acme/app:1.2.3, or the tags output of docker/metadata-action. A tag has no slash and no plus sign.'
  )
}

/** Undefined for what is not a reference. */
export function tryReference(text: string): Reference | undefined {
  try {
    return parseReference(text)
  } catch (error) {
    if (error instanceof SealError) return undefined
    throw error
  }
}

/**
 * Lines of `key=value`, or the `json` output of docker/metadata-action, whose labels they are. Its `annotations` output
 * names before each key what the annotation belongs to (`manifest:`, `index:`).
 *
 * @throws SealError `INPUT_INVALID`
 */
export function readAnnotations(get: GetInput, name: string): Record<string, string> {
  const text = get(name).trim()
  if (isJson(text)) return labelsOfMetadata(text, name)
  const level = /^(?:manifest|index)(?:-descriptor)?(?:\[[^\]]*\])?:/
  return Object.fromEntries(readPairs(get, name).map(([key, value]) => [key.replace(level, ''), value]))
}

function labelsOfMetadata(text: string, name: string): Record<string, string> {
  const document = parseMetadata(text, name)
  const labels = isRecord(document) ? (document['labels'] ?? document) : undefined
  if (isRecord(labels)) {
    const entries = Object.entries(labels)
    if (entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')) {
      return Object.fromEntries(entries)
    }
  }
  throw invalid(name, text, 'Write key=value, one per line, or the json output of docker/metadata-action.')
}

function tagsOfMetadata(text: string, name: string): string[] {
  const document = parseMetadata(text, name)
  const tags = isRecord(document) ? document['tags'] : document
  if (Array.isArray(tags) && tags.every(tag => typeof tag === 'string')) return tags
  throw invalid(name, text, 'Write the tags output or the json output of docker/metadata-action.')
}

function parseMetadata(text: string, name: string): unknown {
  try {
    return parseJson(new TextEncoder().encode(text))
  } catch {
    throw invalid(
      name,
      text,
      'It starts like JSON but is not valid JSON. Write the json output of docker/metadata-action, or a list.'
    )
  }
}

/**
 * `github.repository` keeps the capitals of the owner; repository names have none, so they are written in lower case,
 * as actions/attest does. Tags and digests stay as they are.
 */
export function lowerCaseName(text: string): string {
  const [, name = '', rest = ''] = /^([^@]*?)((?::[^/:@]*)?(?:@.*)?)$/s.exec(text) ?? []
  return name.toLowerCase() + rest
}

/** Names in the form of references, each once, and a notice for each changed name. */
export function lowerCaseNames(texts: readonly string[]): {
  readonly names: readonly string[]
  readonly notices: readonly string[]
} {
  const changed = [...new Set(texts)].filter(text => lowerCaseName(text) !== text)
  return {
    names: [...new Set(texts.map(lowerCaseName))],
    notices: changed.map(
      text =>
        `${printable(text, 300)} has upper-case letters; Seal uses ${printable(lowerCaseName(text), 300)}.`
    )
  }
}
