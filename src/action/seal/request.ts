// The request to the pipeline: the inputs, the files that they name, and what the job says of itself.

import { basename, resolve } from 'node:path'
import type { ExpectedSigner } from '../../cosign/signer.ts'
import type { AttachedFile, SbomFile, SealRequest } from '../../seal/request.ts'
import type { Environment } from '../../support/environment.ts'
import { SealError } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'
import { VERSION } from '../../support/version.ts'
import { type FileRoots, findFiles, onlyOne, readBytes } from '../runner/files.ts'
import type { ChosenSigner } from './choose-signer.ts'
import type { SealInputs } from './inputs.ts'

/** @throws SealError `INPUT_…`, `SIGNING_IMPOSSIBLE` */
export async function makeRequest(
  inputs: SealInputs,
  { signer, authority, unsigned }: ChosenSigner,
  roots: FileRoots,
  environment: Environment
): Promise<SealRequest> {
  const [sbomFiles, named] = await Promise.all([sbomFilesOf(inputs, roots), attachedFilesOf(inputs, roots)])
  const isWithoutRights = unsigned === 'no-rights'
  const files = named.filter(({ predicateType }) => predicateType === undefined || !isWithoutRights)
  const tags = isWithoutRights ? [] : inputs.tags
  const attest = inputs.attest && !isWithoutRights
  if (inputs.sbom === 'none' && files.length + tags.length === 0 && signer === undefined) {
    throw new SealError('INPUT_NOTHING_TO_DO', 'there is nothing to attach, to sign or to tag', {
      remedy:
        'Give sbom-path, a key, tags, or the job "permissions: id-token: write". Pull requests from forks and by Dependabot sign nothing and move no tag.'
    })
  }
  if (signer === undefined && (attest || files.some(file => file.predicateType !== undefined))) {
    throw new SealError('SIGNING_IMPOSSIBLE', 'attestations are asked for, and sign is false', {
      remedy: 'Take "sign: false" out of the step, or leave the attestations (attest, files) out.'
    })
  }
  return {
    ...inputs,
    sbomFiles,
    files,
    tags,
    attest,
    signer,
    unsigned,
    authority,
    signerName: signerName(inputs, authority),
    created: sourceDate(environment['SOURCE_DATE_EPOCH']),
    source: sourceOf(inputs.path, roots.workspace, environment),
    producer: producerOf(environment)
  }
}

/** https://reproducible-builds.org/specs/source-date-epoch/ */
function sourceDate(epoch: string | undefined): string | undefined {
  if (!epoch) return undefined
  const date = new Date(/^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN)
  if (!Number.isNaN(date.getTime())) return date.toISOString().replace('.000Z', 'Z')
  throw new SealError('INPUT_INVALID', `SOURCE_DATE_EPOCH is "${printable(epoch, 50)}"`, {
    remedy: 'Set it to seconds since 1970, or to nothing.'
  })
}

function sourceOf(path: string, workspace: string, environment: Environment): SealRequest['source'] {
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
}: Environment): SealRequest['producer'] {
  const owner = repository?.split('/')[0]
  return {
    tools: [{ vendor: 'Seal', name: 'oci-seal', version: VERSION }],
    authors: owner ? [{ name: owner, url: `${server || 'https://github.com'}/${owner}` }] : []
  }
}

function signerName({ key }: SealInputs, authority: ExpectedSigner | undefined): string {
  const identity = authority?.kind === 'identity' ? authority.identity : undefined
  return identity && 'exact' in identity ? identity.exact : (key ?? 'this workflow')
}

async function sbomFilesOf({ sbomPaths }: SealInputs, roots: FileRoots): Promise<SbomFile[]> {
  const found = await Promise.all(
    sbomPaths.map(async ({ pattern, target }) => {
      const paths = await findFiles(pattern, 'sbom-path', roots)
      return paths.map(path => ({ origin: { source: pattern, path }, target, read: () => readBytes(path) }))
    })
  )
  return found.flat()
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
