// Plans the signed files of a step: which digests are signed, their SBOMs, and what is attested of them.
import { basename } from 'node:path'
import type { Descriptor } from '../../oci/descriptor.ts'
import { digestOf } from '../../oci/digest.ts'
import type { SbomFindings } from '../../results/seal-report.ts'
import { count } from '../../support/text.ts'
import type { NamedDigest, SbomFile, SbomRequest, SealRequest, SealTools, SignedFile } from '../request.ts'
import { checkFileSbom } from '../sbom/check-sbom.ts'
import { readSourceTree } from '../sbom/collect-sboms.ts'
import { convertSbom } from '../sbom/convert-sbom.ts'
import { timeWithout } from '../sbom/creation-time.ts'
import { ingestSbom } from '../sbom/ingest-sbom.ts'
import { TITLES, withoutContent } from '../sbom/sbom-artifact.ts'
import type { SbomArtifact, SbomSource, ValidatedSbom } from '../sbom/types.ts'
import { filePredicate, notJson, type Predicate, sbomPredicate } from './attestations.ts'

export interface PlannedFiles {
  readonly files: readonly SignedFile[]
  readonly sboms: readonly FileSbom[]
  /** What the signature names: the files, and their SBOMs as files. */
  readonly signed: readonly NamedDigest[]
  readonly attestations: readonly FileAttestation[]
  readonly warnings: readonly string[]
}

export interface FileAttestation extends Predicate {
  readonly subjects: readonly NamedDigest[]
}

/** An SBOM about files, itself a signed file. Its digest is of the document without its wrappings. */
export interface FileSbom extends NamedDigest {
  readonly path: string
  readonly subjects: readonly SignedFile[]
  readonly document: SbomArtifact['document']
  readonly source: string
  readonly findings: SbomFindings
}

type PlanTools = Pick<SealTools, 'registries' | 'clock' | 'log' | 'keep' | 'generateWith' | 'commitTime'>
type PlanRequest = Pick<SealRequest, 'images' | 'signedFiles' | 'sbom' | 'artifact' | 'signing'>

/** @throws SealError `SBOM_…`, `SOURCE_…`, `GENERATOR_…`, `STATEMENT_PREDICATE_INVALID` */
export async function planFiles(request: PlanRequest, tools: PlanTools): Promise<PlannedFiles> {
  const { signedFiles: files, artifact } = request
  tools.log.info(`${count(files.length, 'file')} to sign by digest`)
  const { sboms, warnings } = await planSboms(request, tools)
  const ofSboms = sboms.map(({ subjects, document, source }) => {
    const predicate = sbomPredicate(document)
    return predicate === undefined ? notJson(document, source) : { subjects, ...predicate }
  })
  const predicates = await Promise.all(
    artifact.files.map(async file =>
      file.predicateType === undefined
        ? []
        : [{ subjects: files, ...(await filePredicate(file, file.predicateType)) }]
    )
  )
  const found = [...warnings, ...ofSboms.filter(it => typeof it === 'string')]
  for (const warning of found) tools.log.warning(warning)
  return {
    files,
    sboms,
    // An SBOM can be one of the files.
    signed: [...new Map([...files, ...sboms].map(({ name, digest }) => [name, { name, digest }])).values()],
    attestations: [...ofSboms.filter(it => typeof it !== 'string'), ...predicates.flat()],
    warnings: found
  }
}

interface Source {
  readonly sbom: SbomSource
  readonly subjects: readonly SignedFile[]
}

async function planSboms(
  request: PlanRequest,
  tools: PlanTools
): Promise<{ sboms: readonly FileSbom[]; warnings: readonly string[] }> {
  const sboms: FileSbom[] = []
  const warnings: string[] = []
  const names = new Set(request.signedFiles.map(({ name }) => name))
  const sources = await collect(request, tools)
  if (sources.length > 0) warnings.push(...ofImagesOnly(request.sbom))
  for (const { sbom: source, subjects } of sources) {
    const converted = await convertSbom([source], withoutEnrichment(request.sbom), {
      ...tools,
      timeOf: subject => timeWithout(subject, undefined, tools)
    })
    warnings.push(...converted.warnings)
    for (const sbom of converted.sboms) {
      const check = await checkFileSbom(sbom, subjects, request)
      warnings.push(...check.warnings)
      const file = await toFile(sbom, request, names, tools)
      const { document, origin } = sbom
      const made = {
        ...file,
        subjects,
        document: withoutContent(document),
        source: origin.source,
        findings: check.findings
      }
      names.add(made.name)
      sboms.push(made)
    }
  }
  return { sboms, warnings: [...new Set(warnings)] }
}

/** What an enrichment adds is about one digest of an image. */
function withoutEnrichment(sbom: SbomRequest): SbomRequest {
  return { ...sbom, enrich: { ...sbom.enrich, fields: [] } }
}

function ofImagesOnly({ merge, enrich: { fields } }: SbomRequest): string[] {
  const named = [...(merge ? ['merge'] : []), ...(fields.length > 0 ? ['enrich'] : [])]
  return named.map(name => `the input ${name} changes SBOMs of images only, not those of files`)
}

/** The documents for a file or for all files; without one, the source tree. An image is scanned, an archive is not. */
async function collect(
  { images, signedFiles, sbom }: PlanRequest,
  tools: Pick<SealTools, 'log' | 'generateWith' | 'commitTime'>
): Promise<readonly Source[]> {
  const [first] = signedFiles
  if (sbom.source === 'none' || first === undefined) return []
  const documents = sbom.files.flatMap(file => {
    const subjects = subjectsOf(file, signedFiles, images.length > 0)
    return subjects.length === 0 ? [] : [{ file, subjects }]
  })
  if (documents.length > 0) {
    return Promise.all(
      documents.map(async ({ file, subjects }) => {
        const document = await ingestSbom(await file.read(), file.origin, withoutEnrichment(sbom), tools)
        return { sbom: { ...document, subject: descriptorOf(subjects[0] ?? first) }, subjects }
      })
    )
  }
  const tree = await readSourceTree(descriptorOf(first), sbom, tools)
  return tree === undefined ? [] : [{ sbom: tree, subjects: signedFiles }]
}

/** A line without a file before its path is about the images, if the step has any. */
function subjectsOf(
  { target }: SbomFile,
  files: readonly SignedFile[],
  hasImages: boolean
): readonly SignedFile[] {
  if (target.kind === 'file') return files.filter(({ name }) => name === target.name)
  return target.kind === 'image' && !hasImages ? files : []
}

/** A document is ingested for a descriptor; nothing of a file is in a registry. */
function descriptorOf({ digest, size = 0 }: SignedFile): Descriptor {
  return { mediaType: 'application/octet-stream', digest, size }
}

/** The user's own file, if the document is still that; otherwise a new file of the run. */
async function toFile(
  { document, origin: { path } }: ValidatedSbom,
  { signedFiles, sbom }: PlanRequest,
  taken: ReadonlySet<string>,
  { keep }: Pick<SealTools, 'keep'>
): Promise<NamedDigest & { readonly path: string }> {
  const digest = digestOf(document.bytes)
  const isOwn = sbom.files.some(({ origin }) => origin.path === path) && document.wrappings.length === 0
  if (path !== undefined && isOwn) {
    const signed = signedFiles.find(file => file.path === path)
    return { name: signed?.name ?? freeName(basename(path), taken), digest, path }
  }
  const name = freeName(TITLES[document.format], taken)
  return { name, digest, path: await keep(`${digest.slice(7, 23)}-${name}`, document.bytes) }
}

function freeName(title: string, taken: ReadonlySet<string>): string {
  let name = title
  for (let number = 2; taken.has(name); number++) name = `${number}-${title}`
  return name
}
