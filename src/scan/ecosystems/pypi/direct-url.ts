// Where a Python distribution came from, if not from an index: direct_url.json.
// https://packaging.python.org/en/latest/specifications/direct-url-data-structure/

import type { ExternalReference, Hash } from '../../../sbom/model.ts'
import { fieldsOf, present, textOf } from '../../../support/fields.ts'
import { isRecord, parseJson } from '../../../support/json.ts'
import type { PackageOrigin } from '../../installed/cataloger.ts'
import { parsePrefixedHash } from '../../lockfile/integrity.ts'
import { formatVcsUrl, publicUrl } from '../../lockfile/location.ts'

/** Real ones have less than a kilobyte. */
const MAX_VALUES = 1000

export function readDirectUrl(bytes: Uint8Array): PackageOrigin | undefined {
  const {
    url,
    vcs_info: vcs,
    archive_info: archive,
    dir_info: folder
  } = fieldsOf(parseJson(bytes, { maxValues: MAX_VALUES }))
  const address = textOf(url) ?? ''
  if (isRecord(folder)) return { isLocal: true }
  if (isRecord(vcs)) return repositoryOrigin(address, textOf(vcs['vcs']) ?? 'git', textOf(vcs['commit_id']))
  return isRecord(archive) ? archiveOrigin(publicUrl(address), hashesOf(archive)) : undefined
}

function repositoryOrigin(
  address: string,
  vcs: string,
  commit: string | undefined
): PackageOrigin | undefined {
  if (address.startsWith('file:')) return { isLocal: true }
  const url = vcs === 'git' ? formatVcsUrl(address, commit) : otherVcsUrl(address, vcs, commit)
  return url === undefined
    ? undefined
    : { qualifiers: { vcs_url: url }, externalReferences: [{ type: 'vcs', url }] }
}

function otherVcsUrl(address: string, vcs: string, commit: string | undefined): string | undefined {
  const url = publicUrl(address)
  if (url === undefined || !/^(?:hg|svn|bzr)$/.test(vcs)) return undefined
  return `${vcs}+${url}${commit === undefined ? '' : `@${commit}`}`
}

function archiveOrigin(url: string | undefined, hashes: readonly Hash[]): PackageOrigin {
  return present<PackageOrigin>({
    qualifiers: url === undefined ? undefined : { download_url: url },
    hashes,
    externalReferences:
      url === undefined ? [] : [present<ExternalReference>({ type: 'distribution', url, hashes })]
  })
}

/** `hashes` since 2023, `hash` (`sha256=…`) before; both may be there. */
function hashesOf(archive: Readonly<Record<string, unknown>>): readonly Hash[] {
  const listed = Object.entries(fieldsOf(archive['hashes'])).flatMap(([algorithm, digits]) =>
    parsePrefixedHash(textOf(digits), algorithm)
  )
  return listed.length > 0 ? listed : parsePrefixedHash(textOf(archive['hash']))
}
