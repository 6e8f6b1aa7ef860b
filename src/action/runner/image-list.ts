// Lists that name many images: metadata of docker buildx, GoReleaser's list of artifacts, or a plain list.
import { isDigest } from '../../oci/digest.ts'
import { formatRepository, parseReference } from '../../oci/reference.ts'
import { SealError } from '../../support/errors.ts'
import { isRecord, parseJson } from '../../support/json.ts'

/** A registry's IPv6 address begins with a bracket too. */
export function isJson(text: string): boolean {
  return /^\s*(?:\{|\[\s*[[{"\]])/.test(text)
}

/**
 * One reference per image, with the digest if the list has one. `origin` names the list in messages.
 *
 * @throws SealError `INPUT_IMAGE_LIST_INVALID`, `REFERENCE_INVALID`
 */
export function readImageList(bytes: Uint8Array, origin: string): string[] {
  const text = new TextDecoder().decode(bytes).trim()
  if (!isJson(text)) return plainLines(text, origin)
  let document: unknown
  try {
    document = parseJson(bytes)
  } catch (cause) {
    throw invalid(origin, 'starts like JSON but is not valid JSON', cause)
  }
  const images = Array.isArray(document) ? fromArray(document) : fromBuildx(document)
  if (images.length === 0) throw invalid(origin, 'names no pushed image')
  return [...new Set(images)]
}

/** References, as `toJSON` gives a list of them, or the artifacts of GoReleaser. */
function fromArray(list: readonly unknown[]): string[] {
  const texts = list.filter(entry => typeof entry === 'string')
  return texts.length === list.length ? texts : fromGoReleaser(list)
}

function plainLines(text: string, origin: string): string[] {
  const lines = text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
  if (lines.length === 0) throw invalid(origin, 'is empty')
  return lines
}

/**
 * `docker buildx bake --metadata-file`: an object per target; `docker buildx build` writes only that object. A target
 * that was not pushed has no digest or no name. One image can have several names, separated by commas.
 * https://docs.docker.com/reference/cli/docker/buildx/build/#metadata-file
 */
function fromBuildx(document: unknown): string[] {
  if (!isRecord(document)) return []
  const targets = 'containerimage.digest' in document ? [document] : Object.values(document)
  return targets.filter(isRecord).flatMap(target => {
    const { 'containerimage.digest': digest, 'image.name': names } = target
    if (!isDigest(digest) || typeof names !== 'string') return []
    return names
      .split(',')
      .map(name => name.trim())
      .filter(name => name !== '')
      .map(name => pin(name, digest))
  })
}

/**
 * GoReleaser's `dist/artifacts.json`. A manifest contains the images of its platforms, so the list omits those.
 * https://goreleaser.com/customization/artifacts/
 */
function fromGoReleaser(artifacts: readonly unknown[]): string[] {
  const found = artifacts.filter(isRecord).flatMap(({ type, name, path, extra }) => {
    const digest = isRecord(extra) ? extra['Digest'] : undefined
    const reference = typeof path === 'string' && path !== '' ? path : name
    const isImage = type === 'Docker Image' || type === 'Published Docker Image'
    if (!isDigest(digest) || typeof reference !== 'string') return []
    if (!isImage && type !== 'Docker Manifest') return []
    return [{ isImage, repository: repositoryOf(reference), reference: pin(reference, digest) }]
  })
  const indexed = new Set(found.filter(({ isImage }) => !isImage).map(({ repository }) => repository))
  return found
    .filter(({ isImage, repository }) => !isImage || !indexed.has(repository))
    .map(({ reference }) => reference)
}

function repositoryOf(reference: string): string {
  return formatRepository(parseReference(reference))
}

function pin(reference: string, digest: string): string {
  return `${repositoryOf(reference)}@${digest}`
}

function invalid(origin: string, what: string, cause?: unknown): SealError {
  return new SealError('INPUT_IMAGE_LIST_INVALID', `${origin} ${what}`, {
    cause
  })
}
