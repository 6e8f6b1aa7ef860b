// The files of a run, for releases and for the workflow run: SBOMs as they are attached, and bundles, under names that stay.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Digest } from '../oci/digest.ts'
import { SIGSTORE_BUNDLE } from '../oci/media-types.ts'
import { parseReference } from '../oci/reference.ts'
import { bundleNameOf, type FilesReport, type ImageReport, type Report } from '../results/seal-report.ts'
import { readSbom } from '../sbom/read/read-sbom.ts'
import { afterLast } from '../support/text.ts'

export interface RunFile {
  /** Of letters, digits, dots, dashes and underscores, which GitHub keeps as they are. */
  readonly name: string
  readonly mediaType: string
  /** Read when it is needed: SBOMs can be large, and there can be many. */
  readonly read: () => Promise<Uint8Array>
}

/**
 * `app.cdx.json`, `app-linux-amd64.cdx.json`, `app.sigstore.json`; a bundle that covers several images is
 * `images.sigstore.json`. No name contains anything that changes from build to build.
 */
export function runFiles({ images, files: signed }: Report): RunFile[] {
  const names = new NameList()
  const bases = baseNames(images)
  const files: RunFile[] = []
  for (const [at, image] of images.entries()) {
    for (const { path, sbom, subject, title, artifactType } of image.artifacts) {
      if (path === undefined || sbom === undefined) continue
      const name = names.take(`${bases[at]}${suffix(subject, image)}`, title.replace(/^sbom/, ''))
      const read = async (): Promise<Uint8Array> => {
        const bytes = await readFile(path)
        return sbom.wrappings.length === 0 ? bytes : (await readSbom(bytes, basename(path))).bytes
      }
      files.push({ name, mediaType: artifactType, read })
    }
  }
  for (const [path, owners] of bundleOwners(images)) {
    const [owner] = owners
    const isShared = new Set(owners.map(({ image }) => image)).size > 1
    const base =
      isShared || owner === undefined ? 'images' : `${bases[owner.at]}${suffix(owner.first, owner.image)}`
    files.push({
      name: names.take(base, '.sigstore.json'),
      mediaType: SIGSTORE_BUNDLE,
      read: () => readFile(path)
    })
  }
  return [...files, ...(signed === undefined ? [] : filesOfFiles(signed, names))]
}

/** `app.tar.gz.sigstore.json` of each signed file, and the SBOMs of the files with theirs. */
function filesOfFiles(report: FilesReport, names: NameList): RunFile[] {
  // An SBOM can be one of the files.
  const own = new Set(report.files.map(({ name }) => name))
  const sboms = report.sboms.filter(({ name }) => !own.has(name))
  const documents = sboms.map(({ name, path, mediaType }) => ({
    name: names.take(assetName(name), ''),
    mediaType,
    read: () => readFile(path)
  }))
  const bundles = [...report.files, ...sboms].flatMap(file =>
    report.bundles.flatMap(bundle => {
      const { kind, subjects, path } = bundle
      if (kind !== 'signature' || path === undefined || !subjects.includes(file.name)) return []
      const name = names.take(assetName(bundleNameOf(file.name, bundle, report)), '')
      return [{ name, mediaType: SIGSTORE_BUNDLE, read: () => readFile(path) }]
    })
  )
  return [...documents, ...bundles]
}

/** GitHub renames what has other characters. */
export function assetName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9._-]/g, '-')
}

interface Owner {
  readonly image: ImageReport
  readonly at: number
  readonly first: Digest | undefined
}

function bundleOwners(images: readonly ImageReport[]): Map<string, Owner[]> {
  const owners = new Map<string, Owner[]>()
  for (const [at, image] of images.entries()) {
    for (const { bundlePath, subjects } of image.signatures) {
      if (bundlePath === undefined) continue
      owners.set(bundlePath, [...(owners.get(bundlePath) ?? []), { image, at, first: subjects[0] }])
    }
  }
  return owners
}

/** The last part of each image's name, or all of it where the last parts are not distinct. */
function baseNames(images: readonly ImageReport[]): string[] {
  const repositories = images.map(({ requested }) => parseReference(requested).repository)
  const last = repositories.map(repository => afterLast(repository, '/'))
  const isDistinct = new Set(last).size === new Set(repositories).size
  return (isDistinct ? last : repositories).map(name => name.replaceAll(/[^A-Za-z0-9._-]/g, '-'))
}

/** `-linux-amd64` for a platform, `-sbom` for the signature of an SBOM alone, nothing for the image itself. */
function suffix(digest: Digest | undefined, image: ImageReport): string {
  if (digest === undefined || digest === image.digest) return ''
  const platform = image.subjects.find(subject => subject.digest === digest)?.platform
  return platform === undefined ? '-sbom' : `-${platform.replaceAll(/[^A-Za-z0-9._-]/g, '-')}`
}

/** Names that were given away; the next of the same name gets a number, in the order of the report. */
class NameList {
  readonly #taken = new Set<string>()

  take(base: string, extension: string): string {
    let name = `${base}${extension}`
    for (let number = 2; this.#taken.has(name); number++) name = `${base}-${number}${extension}`
    this.#taken.add(name)
    return name
  }
}
