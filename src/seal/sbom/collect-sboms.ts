// Where the SBOMs of a family come from: files, the image's own attestation, its layers, the source tree, a command.
import type { Descriptor } from '../../oci/descriptor.ts'
import { selectImages } from '../../oci/image-tree.ts'
import { isReadable } from '../../oci/manifest.ts'
import { formatPlatform, type Platform } from '../../oci/platform.ts'
import { formatPinned, formatReference, formatRepository, type Reference } from '../../oci/reference.ts'
import type { Sbom } from '../../sbom/model.ts'
import { SealError } from '../../support/errors.ts'
import { isRecord, parseJson } from '../../support/json.ts'
import { count, formatBytes, printable } from '../../support/text.ts'
import type { Origin, SbomFile, SealRequest, SealTools } from '../request.ts'
import { type ImageWithPlatforms, MAX_CONFIG_BYTES, type Subject } from '../resolve.ts'
import { type ValidatedSbom, validateAgainstSchema } from './validate-sbom.ts'

/** An SBOM and the digest that it belongs to. */
export interface CollectedSbom {
  /** Undefined for what was generated or merged: there is only its content yet. */
  readonly given: ValidatedSbom | undefined
  readonly content: Sbom
  /** About the documents that it comes from. */
  readonly warnings: readonly string[]
  readonly origin: Origin
  /** Found by Seal itself; false for what stood in a document, merged or not. */
  readonly isGenerated: boolean
  readonly subject: Descriptor
  /** RFC 3339: when the image was made, as it says itself. */
  readonly created: string | undefined
}

/** To read more than this takes long enough to be announced; compressed, as it is transferred. */
const LARGE_IMAGE_BYTES = 100 * 1024 * 1024

/** An SBOM inside an image's own attestation; BuildKit itself makes none above 40 MiB. */
const MAX_ATTESTATION_BYTES = 128 * 1024 * 1024

/**
 * The files that belong to one of the images. With several images, each file must say whose it is.
 *
 * @throws SealError `INPUT_SBOM_AMBIGUOUS`, `INPUT_SBOM_UNUSED`
 */
export function checkTargets(files: readonly SbomFile[], images: readonly Reference[]): void {
  for (const { origin, target } of files) {
    const path = origin.source
    if (!areOneImage(images) && target.kind !== 'repository') {
      throw new SealError('INPUT_SBOM_AMBIGUOUS', `${path} could belong to any of ${images.length} images`, {
        remedy:
          'Write the image before the path, one per line: sbom-path: ghcr.io/acme/app=app.cdx.json. Images that are given by one digest share an SBOM without that.'
      })
    }
    if (target.kind === 'repository' && !images.some(image => isOf(target.repository, image))) {
      const name = formatRepository(target.repository)
      throw new SealError('INPUT_SBOM_UNUSED', `${path} is for ${name}, which is none of the images`, {
        remedy: `Add ${name} to the input image, or correct the line of sbom-path.`
      })
    }
  }
}

/** One digest in several registries is one image, as far as its SBOM is concerned. */
function areOneImage(images: readonly Reference[]): boolean {
  const [first, ...others] = images
  return others.every(({ digest }) => digest !== undefined && digest === first?.digest)
}

function isOf(a: { readonly registry: string; readonly repository: string }, b: Reference): boolean {
  return a.registry === b.registry && a.repository === b.repository
}

/** The SBOMs that the request wants for this image. `auto`: its files, else its own attestations, else its layers. */
export async function collectSboms(
  family: ImageWithPlatforms,
  request: SealRequest,
  tools: SealTools
): Promise<CollectedSbom[]> {
  const files = filesOf(family, request)
  if (files.length > 0) return ingest(files, family, request, tools)
  switch (request.sbom) {
    case 'source':
      return [await fromSource(family, request, tools)]
    case 'command':
      return Promise.all(imagesOf(family).map(subject => fromCommand(subject, family, request, tools)))
    case 'buildkit':
      return Promise.all(imagesOf(family).map(subject => requireBuildKit(subject, family, request, tools)))
    case 'image':
      return Promise.all(imagesOf(family).map(subject => fromLayers(subject, family, request, tools)))
    default:
      return Promise.all(
        imagesOf(family).map(
          async subject =>
            (await fromBuildKit(subject, family, request, tools)) ??
            fromLayers(subject, family, request, tools)
        )
      )
  }
}

/** The files that belong to this image. */
export function filesOf({ reference }: ImageWithPlatforms, { sbomFiles }: SealRequest): SbomFile[] {
  return sbomFiles.filter(({ target }) => target.kind !== 'repository' || isOf(target.repository, reference))
}

/** The digests that hold software and are sealed: the platforms of an index, or the image itself. */
export function imagesOf({
  subjects: [root, ...platforms],
  manifest
}: ImageWithPlatforms): readonly Subject[] {
  return manifest.content.kind === 'index' ? platforms : [root]
}

async function ingest(
  files: readonly SbomFile[],
  family: ImageWithPlatforms,
  request: SealRequest,
  tools: SealTools
): Promise<CollectedSbom[]> {
  const drafts = await Promise.all(
    files.map(async file => {
      const subject = subjectOf(file, family)
      return readDraft(await file.read(), { origin: file.origin, subject }, request, tools)
    })
  )
  return request.merge ? mergeBySubject(drafts, family) : drafts
}

/** @throws SealError `SBOM_…` */
async function readDraft(
  bytes: Uint8Array,
  { origin, subject }: Pick<CollectedSbom, 'origin' | 'subject'>,
  request: SealRequest,
  tools: SealTools
): Promise<CollectedSbom> {
  const { readSbom } = await import('../../sbom/read/read-sbom.ts')
  const document = await readSbom(bytes, origin.source)
  const { given, warnings } = await validateAgainstSchema(document, origin.source, request, tools)
  return {
    given,
    content: document.content,
    warnings,
    origin,
    isGenerated: false,
    subject,
    created: undefined
  }
}

/** Several SBOMs of one digest become one about it. */
async function mergeBySubject(
  drafts: readonly CollectedSbom[],
  family: ImageWithPlatforms
): Promise<CollectedSbom[]> {
  const { merge } = await import('../../sbom/write/merge.ts')
  return [...Map.groupBy(drafts, ({ subject }) => subject.digest).values()].map(group => {
    const [first] = group as [CollectedSbom, ...CollectedSbom[]]
    if (group.length === 1) return first
    const created = group
      .flatMap(({ content }) => content.created ?? [])
      .sort()
      .at(-1)
    const reference = formatPinned(family.repository, first.subject.digest)
    const content = merge(group, {
      subject: {
        ref: reference,
        type: 'container',
        name: formatRepository(family.repository),
        version: first.subject.digest
      },
      ...(created === undefined ? {} : { created })
    })
    const source = group.map(({ origin }) => origin.source).join(' + ')
    return {
      given: undefined,
      content,
      warnings: group.flatMap(({ warnings }) => warnings),
      origin: { source, path: undefined },
      isGenerated: false,
      subject: first.subject,
      created
    }
  })
}

function subjectOf({ target, origin }: SbomFile, family: ImageWithPlatforms): Descriptor {
  if (target.kind !== 'platform') return family.manifest.descriptor
  const found = findPlatform(family, target.platform)
  if (found) return found
  const name = formatPlatform(target.platform)
  throw new SealError(
    'IMAGE_PLATFORM_MISSING',
    `${origin.source} is for ${name}, which ${formatReference(family.reference)} does not have`,
    {
      remedy: 'Correct the platform before the "=" in sbom-path, or build the image for it.'
    }
  )
}

function findPlatform({ images }: ImageWithPlatforms, wanted: Platform): Descriptor | undefined {
  return selectImages(images, [wanted]).chosen[0]?.descriptor
}

async function fromLayers(
  subject: Subject,
  family: ImageWithPlatforms,
  request: SealRequest,
  tools: SealTools
): Promise<CollectedSbom> {
  const { registries, log } = tools
  const { repository, reference } = family
  const { digest } = subject.descriptor
  if (!isReadable(subject.descriptor)) throw notScannable(subject, family)
  const manifest =
    digest === family.manifest.descriptor.digest
      ? family.manifest
      : await registries.manifest({ ...repository, tag: undefined, digest })
  const { content } = manifest
  if (content.kind !== 'image' || content.config === undefined) throw notScannable(subject, family)
  const config = await registries.blob(repository, content.config, { maxBytes: MAX_CONFIG_BYTES })
  const { scanImage } = await import('../../scan/image/scan-image.ts')
  const { declareUnknown } = await import('../../sbom/declare-unknown.ts')
  const name = subject.platform ? ` (${formatPlatform(subject.platform)})` : ''
  const layers = count(content.layers.length, 'layer')
  const bytes = content.layers.reduce((sum, { size }) => sum + size, 0)
  if (bytes > LARGE_IMAGE_BYTES) log.info(`Reading ${layers}${name} of ${formatBytes(bytes)}`)
  const started = tools.clock.now()
  const scanned = await scanImage({
    config,
    layers: content.layers.map(descriptor => ({
      descriptor,
      open: () => registries.blobStream(repository, descriptor)
    })),
    subject: {
      digest,
      repository,
      platform: subject.platform,
      ...(reference.tag === undefined ? {} : { tag: reference.tag })
    },
    log,
    cache: await tools.layers()
  })
  log.info(
    `Scanned ${layers}${name}: ${scanned.components.length} components in ${tools.clock.now() - started} ms`
  )
  return {
    given: undefined,
    content: declareUnknown({ ...scanned, ...request.producer }),
    warnings: [],
    origin: { source: 'image layers', path: undefined },
    isGenerated: true,
    subject: subject.descriptor,
    created: createdOf(config)
  }
}

function notScannable({ descriptor, platform }: Subject, { repository }: ImageWithPlatforms): SealError {
  const { digest, mediaType } = descriptor
  const name = platform ? `, ${formatPlatform(platform)}` : ''
  return new SealError(
    'SCAN_NOT_AN_IMAGE',
    `${formatPinned(repository, digest)} (${printable(mediaType, 150)}${name}) is not an image with layers of files`,
    { remedy: 'Give its SBOM with sbom-path, or set sbom: none.' }
  )
}

/** Unknown to every reader as what it is: the start of all clocks. */
const NO_TIME = '1970-01-01T00:00:00Z'

/** When the image was made, as the config of it (or of its first platform) says; the same each time it is asked. */
export async function imageTime(
  subject: Descriptor,
  family: ImageWithPlatforms,
  { registries }: SealTools
): Promise<string> {
  const { repository, manifest, subjects } = family
  const isIndex = subject.digest === manifest.descriptor.digest && manifest.content.kind === 'index'
  const [, ...platforms] = subjects
  const digest = isIndex
    ? platforms.find(({ descriptor }) => isReadable(descriptor))?.descriptor.digest
    : subject.digest
  if (digest === undefined) return NO_TIME
  const { content } = await registries.manifest({ ...repository, tag: undefined, digest })
  if (content.kind !== 'image' || content.config === undefined) return NO_TIME
  const config = await registries.blob(repository, content.config, { maxBytes: MAX_CONFIG_BYTES })
  return createdOf(config) ?? NO_TIME
}

/** What the image's config says of its time; nothing when that is no time. */
function createdOf(config: Uint8Array): string | undefined {
  const document = parseJson(config)
  const created = isRecord(document) ? document['created'] : undefined
  return typeof created === 'string' && !Number.isNaN(Date.parse(created)) ? created : undefined
}

/** The SBOM that BuildKit put into the index beside the image; it has no signature of its own. */
async function fromBuildKit(
  subject: Subject,
  family: ImageWithPlatforms,
  request: SealRequest,
  tools: SealTools
): Promise<CollectedSbom | undefined> {
  const { registries, log } = tools
  const { attestationOf, sbomLayerOf } = await import('../../sbom/read/buildkit-attestation.ts')
  const { digest } = subject.descriptor
  const index = family.images.find(({ descriptor }) => descriptor.digest === digest)?.index
  const attestation = index && attestationOf(index, digest)
  if (attestation === undefined) return undefined
  const { content } = await registries.manifest({
    ...family.repository,
    tag: undefined,
    digest: attestation.digest
  })
  const layer = sbomLayerOf(content)
  if (layer === undefined) return undefined
  const bytes = await registries.blob(family.repository, layer, { maxBytes: MAX_ATTESTATION_BYTES })
  const origin = { source: 'BuildKit attestation', path: undefined }
  const draft = await readDraft(bytes, { origin, subject: subject.descriptor }, request, tools)
  log.info(
    `Took the SBOM that BuildKit put into the image (${attestation.digest}) instead of a scan; it is unsigned there.`
  )
  return draft
}

async function requireBuildKit(
  subject: Subject,
  family: ImageWithPlatforms,
  request: SealRequest,
  tools: SealTools
): Promise<CollectedSbom> {
  const draft = await fromBuildKit(subject, family, request, tools)
  if (draft !== undefined) return draft
  const name = subject.platform ? ` for ${formatPlatform(subject.platform)}` : ''
  throw new SealError(
    'SBOM_NO_BUILDKIT_ATTESTATION',
    `${formatReference(family.reference)} carries no SBOM of BuildKit${name}`,
    {
      remedy:
        'Build with "sbom: true" (docker/build-push-action), or set sbom: auto to have the layers scanned.'
    }
  )
}

async function fromSource(
  family: ImageWithPlatforms,
  request: SealRequest,
  tools: SealTools
): Promise<CollectedSbom> {
  const { scanSource } = await import('../../scan/source/scan-source.ts')
  const { directoryTree } = await import('../../scan/source/tree.ts')
  const { declareUnknown } = await import('../../sbom/declare-unknown.ts')
  const content = await scanSource({
    files: directoryTree(request.source.path),
    subject: request.source.subject,
    log: tools.log,
    signal: new AbortController().signal
  })
  const [owner] = request.producer.authors
  const subject = content.subject && owner ? { ...content.subject, supplier: owner } : content.subject
  return {
    given: undefined,
    content: declareUnknown({ ...content, ...request.producer, subject }),
    warnings: [],
    origin: { source: 'source tree', path: undefined },
    isGenerated: true,
    subject: family.manifest.descriptor,
    created: undefined
  }
}

async function fromCommand(
  subject: Subject,
  family: ImageWithPlatforms,
  request: SealRequest,
  tools: SealTools
): Promise<CollectedSbom> {
  const reference = formatPinned(family.repository, subject.descriptor.digest)
  const bytes = await tools.generate(reference, subject.platform)
  const origin = { source: `sbom-command for ${reference}`, path: undefined }
  return readDraft(bytes, { origin, subject: subject.descriptor }, request, tools)
}
