// The input upload-artifact: SBOMs, bundles and the report, kept with the workflow run as one zip file.
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { linesFile } from '../../github/release-files.ts'
import { type ArtifactTools, type ZipFile as StoredZip, storeArtifact } from '../../github/run-artifacts.ts'
import { type RunFile, runFiles } from '../../github/run-files.ts'
import { digestOf, encodedOf } from '../../oci/digest.ts'
import type { ArtifactKept, Report } from '../../results/seal-report.ts'
import { count, formatBytes } from '../../support/text.ts'

/** The other files are named after images. */
const REPORT_NAME = 'oci-seal-report.json'

/**
 * `name`: the user's choice; the default `oci-seal-app-1a2b3c4d5e6f` is made of the image and its digest, so that the
 * jobs of a matrix have different names.
 *
 * @throws SealError `ARTIFACT_…`
 */
export async function uploadRunArtifact(
  report: Report,
  name: string | undefined,
  directory: string,
  tools: ArtifactTools
): Promise<ArtifactKept> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`)
  const files: RunFile[] = [
    { name: REPORT_NAME, mediaType: 'application/json', read: async () => bytes },
    ...linesFile(report),
    ...runFiles(report)
  ]
  const zip = await writeZip(files, join(directory, 'artifact.zip'), new Date(tools.clock.now()))
  const { name: stored, id } = await storeArtifact(name ?? ownName(report), name !== undefined, zip, tools)
  tools.log.info(
    `Uploaded ${count(files.length, 'file')} (${formatBytes(zip.size)}) as the artifact ${stored}.`
  )
  const {
    GITHUB_SERVER_URL: server = '',
    GITHUB_REPOSITORY: repository = '',
    GITHUB_RUN_ID: run = ''
  } = tools.environment
  return {
    name: stored,
    id,
    url: `${server}/${repository}/actions/runs/${run}/artifacts/${id}`,
    digest: zip.digest,
    size: zip.size
  }
}

/** Only characters that GitHub accepts in a name. */
function ownName({ images, files }: Report): string {
  const [first] = images
  const base = first?.requested
    .replace(/@.*$/, '')
    .replace(/:[^:/]*$/, '')
    .split('/')
    .at(-1)
  const what = images.length === 1 ? base : images.length === 0 ? 'files' : `${images.length}-images`
  const key = [
    ...images.map(({ requested, digest }) => digest ?? requested),
    ...(images.length === 0 ? (files?.files ?? []).map(({ digest }) => digest) : [])
  ].join('\n')
  const hash = images.length === 1 && first?.digest ? first.digest : digestOf(new TextEncoder().encode(key))
  return `oci-seal-${what}-${encodedOf(hash).slice(0, 12)}`.replaceAll(/[^A-Za-z0-9._-]/g, '-')
}

/** Reads one file at a time into memory, and streams the zip file. */
async function writeZip(files: readonly RunFile[], path: string, mtime: Date): Promise<StoredZip> {
  const zip = new ZipFile()
  for (const { name, read } of files) {
    zip.addReadStreamLazy(name, { mtime, mode: 0o100644 }, opened => {
      read().then(
        content => opened(null, Readable.from([content])),
        (error: unknown) => opened(error, Readable.from([]))
      )
    })
  }
  const hash = createHash('sha256')
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      size += chunk.byteLength
      done(null, chunk)
    }
  })
  zip.once('error', (error: Error) => measure.destroy(error))
  zip.end()
  await pipeline(zip.outputStream, measure, createWriteStream(path, { mode: 0o600 }))
  return { path, size, digest: `sha256:${hash.digest('hex')}` }
}
