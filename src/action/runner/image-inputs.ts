// Images that inputs name, as people have them: lists, metadata of a build, names with capitals.
import { isRecord, parseJson } from '../../support/json.ts'
import { printable } from '../../support/text.ts'
import { isJson, readImageList } from './image-list.ts'
import { type GetInput, invalid, readWords } from './input-values.ts'

/** References, or the `metadata` output of docker/build-push-action or docker/bake-action. @throws SealError `INPUT_IMAGE_LIST_INVALID` */
export function readImageTexts(get: GetInput, name: string): string[] {
  const text = get(name).trim()
  return isJson(text)
    ? readImageList(new TextEncoder().encode(text), `the input ${name}`)
    : readWords(get, name)
}

/** Tags, or the `json` output of docker/metadata-action. @throws SealError `INPUT_INVALID` */
export function readTagTexts(get: GetInput, name: string): string[] {
  const text = get(name).trim()
  return isJson(text) ? tagsOfMetadata(text, name) : readWords(get, name)
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
      'It starts like JSON but is not valid JSON. Write tags, for example 1.2.3, latest.'
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

/** Names as references have them, each once, and what the log should say of those that were changed. */
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
