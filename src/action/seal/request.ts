// Makes the request of a run from the inputs, the files that they name, and the job's environment.

import { realpath } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { predicateTypeOf } from '../../seal/plan/predicate-type.ts'
import { readBuildRun } from '../../seal/provenance/build-run.ts'
import { formatProvenance } from '../../seal/provenance/predicate.ts'
import { formatFor, refuseImpossible, refuseUnsigned } from '../../seal/readers/choose-layout.ts'
import type {
  AttachedFile,
  RequestedSigner,
  SbomFile,
  SbomRequest,
  SealRequest,
  SignedFile,
  SigningRequest
} from '../../seal/request.ts'
import type { Environment } from '../../support/environment.ts'
import { SealError } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'
import { VERSION } from '../../support/version.ts'
import { type FileRoots, findFiles, onlyOne, readBytes } from '../runner/files.ts'
import { invalid } from '../runner/input-values.ts'
import type { ChosenSigner, ChosenSigners } from './choose-signer.ts'
import type { SbomPath, SealInputs } from './inputs.ts'
import { findSignedFiles } from './signed-files.ts'

/** @throws SealError `INPUT_…`, `SIGNING_IMPOSSIBLE` */
export async function makeRequest(
  inputs: SealInputs,
  chosen: ChosenSigners,
  roots: FileRoots,
  environment: Environment
): Promise<SealRequest> {
  const signedFiles = await findSignedFiles(inputs, roots)
  const [sbomFiles, attachedFiles, predicates] = await Promise.all([
    sbomFilesOf(inputs, signedFiles, roots),
    attachedFilesOf(inputs, roots),
    predicatesOf(inputs, roots)
  ])
  const request: SealRequest = {
    images: inputs.images,
    signedFiles,
    run: inputs.run,
    sbom: sbomRequest(inputs, sbomFiles, roots, environment),
    artifact: { ...inputs.artifact, files: [...attachedFiles, ...predicates] },
    signing: signingRequest(inputs, chosen, environment),
    tags: inputs.tags
  }
  const possible = chosen.unsigned === 'no-rights' ? withoutRights(request) : request
  checkPurpose(possible)
  return possible
}

function sbomRequest(
  inputs: SealInputs,
  files: readonly SbomFile[],
  { workspace }: FileRoots,
  environment: Environment
): SbomRequest {
  const producer = producerOf(environment)
  return {
    ...inputs.sbom,
    files,
    created: sourceDate(environment['SOURCE_DATE_EPOCH']),
    sourceTree: sourceTreeOf(inputs.path, workspace, environment),
    producer,
    enrich: enrichmentOf(inputs.sbom.enrich, producer)
  }
}

/** The repository's owner supplies what the run publishes, unless the user names someone. */
function enrichmentOf(
  { fields, supplier, author }: SbomRequest['enrich'],
  { authors: [owner] }: SbomRequest['producer']
): SbomRequest['enrich'] {
  return { fields, supplier: supplier ?? owner, author: author ?? supplier ?? owner }
}

function signingRequest(
  inputs: SealInputs,
  { signers: chosen, unsigned, claims }: ChosenSigners,
  environment: Environment
): SigningRequest {
  const { readers, containerIdentities: own } = inputs
  const signers = chosen.map(each => requestedSigner(each, chosen, inputs))
  if (unsigned === 'sign-false') refuseUnsigned(readers)
  refuseImpossible(readers, signers)
  refuseUnusedIdentity(own, signers)
  return {
    ...inputs.signing,
    signers,
    unsigned,
    identities: identitiesOf(own, readers),
    readers,
    coversDocuments: inputs.uploadReleaseAssets !== 'false',
    provenance: inputs.provenance ? formatProvenance(readBuildRun(claims, environment)) : undefined
  }
}

/** Bundles do not name the image: an identity for them would be lost in silence. */
function refuseUnusedIdentity([first]: readonly string[], signers: readonly RequestedSigner[]): void {
  if (first === undefined || signers.length === 0 || signers.some(({ format }) => format !== 'bundle')) return
  throw invalid(
    'sign-container-identity',
    first,
    'Only legacy signatures name the image: write readers: podman or signature-format: both too, or remove this input.'
  )
}

/** Beside a key, the identity writes bundles: what reads the tags has no use for a second signature there. */
function requestedSigner(
  { signer, expected }: ChosenSigner,
  all: readonly ChosenSigner[],
  inputs: SealInputs
): RequestedSigner {
  const isSecond = all.length > 1 && signer.kind === 'keyless'
  return {
    signer,
    expected,
    name: signerName(inputs, { signer, expected }),
    format: isSecond ? 'bundle' : (inputs.signatureFormat ?? formatFor(inputs.readers)),
    coversBuildKit: all.length === 1 || isSecond
  }
}

/** Podman compares the reference with the tag that it pulls. */
function identitiesOf(
  [first, ...more]: readonly string[],
  readers: SigningRequest['readers']
): SigningRequest['identities'] {
  if (first !== undefined) return [first, ...more]
  return readers.includes('podman') ? 'tags' : 'name'
}

/** A pull request without rights publishes no attestation and moves no tag. */
function withoutRights(request: SealRequest): SealRequest {
  const files = request.artifact.files.filter(({ predicateType }) => predicateType === undefined)
  return {
    ...request,
    artifact: { ...request.artifact, files },
    signing: { ...request.signing, attest: false, provenance: undefined },
    tags: { ...request.tags, names: [] }
  }
}

/** @throws SealError `INPUT_NOTHING_TO_DO`, `SIGNING_IMPOSSIBLE`, `INPUT_INVALID` */
function checkPurpose({ images, sbom, artifact: { files }, signing, tags }: SealRequest): void {
  if (images.length === 0) checkWithoutImages(files, tags)
  if (signing.signers.length > 0) return
  // A pull request without rights signs no file, and passes as it does with an image.
  const attaches = images.length > 0 && (sbom.source !== 'none' || files.length + tags.names.length > 0)
  if (!attaches && (images.length > 0 || signing.unsigned !== 'no-rights')) {
    throw new SealError('INPUT_NOTHING_TO_DO', 'there is nothing to attach, sign or tag')
  }
  if (
    signing.attest ||
    signing.provenance !== undefined ||
    files.some(({ predicateType }) => predicateType !== undefined)
  ) {
    throw new SealError('SIGNING_IMPOSSIBLE', 'attestations are requested, but sign is false', {
      remedy:
        'Remove "sign: false" from the step, or remove the attestations (attest, provenance, predicate-path, files).'
    })
  }
}

/** What needs an image must not be left out in silence. */
function checkWithoutImages(files: readonly AttachedFile[], { names }: SealRequest['tags']): void {
  const remedy = 'Add the input image, or remove this one: the step only has files.'
  const [tag] = names
  if (tag !== undefined) throw invalid('tags', tag.tag, remedy)
  const attached = files.find(({ predicateType }) => predicateType === undefined)
  if (attached !== undefined) throw invalid('files', attached.origin.source, remedy)
}

/** https://reproducible-builds.org/specs/source-date-epoch/ */
function sourceDate(epoch: string | undefined): string | undefined {
  if (!epoch) return undefined
  const date = new Date(/^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN)
  if (!Number.isNaN(date.getTime())) return date.toISOString().replace('.000Z', 'Z')
  throw new SealError('INPUT_INVALID', `SOURCE_DATE_EPOCH is "${printable(epoch, 50)}"`, {
    remedy: 'Set it to seconds since 1970, or leave it empty.'
  })
}

function sourceTreeOf(path: string, workspace: string, environment: Environment): SbomRequest['sourceTree'] {
  const {
    GITHUB_REPOSITORY: repository,
    GITHUB_SERVER_URL: server,
    GITHUB_SHA: revision,
    GITHUB_REF_TYPE: kind,
    GITHUB_REF_NAME: name
  } = environment
  return {
    path: resolve(workspace, path),
    subject: {
      name: repository ?? basename(workspace),
      ...(kind === 'tag' && name ? { version: name } : {}),
      ...(repository && server ? { repositoryUrl: `${server}/${repository}` } : {}),
      ...(revision ? { revision } : {})
    }
  }
}

/** The repository's owner makes the SBOM, Seal is the tool. */
function producerOf({
  GITHUB_REPOSITORY: repository,
  GITHUB_SERVER_URL: server
}: Environment): SbomRequest['producer'] {
  const owner = repository?.split('/')[0]
  return {
    tools: [{ vendor: 'Seal', name: 'oci-seal', version: VERSION }],
    authors: owner ? [{ name: owner, url: `${server || 'https://github.com'}/${owner}` }] : []
  }
}

/** A key as the user named it. */
function signerName({ key }: SealInputs, { signer, expected }: ChosenSigner): string {
  if (signer.kind === 'key') return key ?? signer.key
  const identity = expected?.kind === 'identity' ? expected.identity : undefined
  return identity && 'exact' in identity ? identity.exact : 'this workflow'
}

async function sbomFilesOf(
  { sbomPaths }: SealInputs,
  signedFiles: readonly SignedFile[],
  roots: FileRoots
): Promise<SbomFile[]> {
  const found = await Promise.all(
    sbomPaths.map(async sbomPath => {
      const { pattern, target } = await ofFile(sbomPath, signedFiles, roots)
      const paths = await findFiles(pattern, 'sbom-path', roots)
      return paths.map(path => ({ origin: { source: pattern, path }, target, read: () => readBytes(path) }))
    })
  )
  return found.flat()
}

/** `dist/app.tar.gz=app.cdx.json`: the file is signed in this step, and called so or at that path. */
async function ofFile(
  sbomPath: SbomPath,
  signedFiles: readonly SignedFile[],
  { workspace }: FileRoots
): Promise<SbomPath> {
  const at = sbomPath.pattern.indexOf('=')
  const before = sbomPath.pattern.slice(0, Math.max(at, 0)).trim()
  if (sbomPath.target.kind !== 'image' || before === '') return sbomPath
  const path = resolve(await realpath(workspace), before)
  const file = signedFiles.find(signed => signed.name === before || signed.path === path)
  if (file === undefined) return sbomPath
  return { pattern: sbomPath.pattern.slice(at + 1).trim(), target: { kind: 'file', name: file.name } }
}

async function attachedFilesOf({ files }: SealInputs, roots: FileRoots): Promise<AttachedFile[]> {
  return Promise.all(
    files.map(async ({ pattern, mediaType, predicateType }) => {
      const path = onlyOne(await findFiles(pattern, 'files', roots), pattern)
      return {
        origin: { source: pattern, path },
        title: basename(path),
        mediaType,
        predicateType,
        read: () => readBytes(path)
      }
    })
  )
}

async function predicatesOf({ predicatePaths }: SealInputs, roots: FileRoots): Promise<AttachedFile[]> {
  const found = await Promise.all(predicatePaths.map(pattern => findFiles(pattern, 'predicate-path', roots)))
  const paths = [...new Set(found.flat())]
  return Promise.all(
    paths.map(async path => {
      const title = basename(path)
      return {
        origin: { source: title, path },
        title,
        mediaType: 'application/json',
        predicateType: predicateTypeOf(await readBytes(path), title),
        read: () => readBytes(path)
      }
    })
  )
}
