// Where a Composer package came from: the same fields in composer.lock and installed.json.
// https://getcomposer.org/doc/05-repositories.md
import { type Fields, fieldsOf, textOf } from '../../../support/fields.ts'
import { formatVcsUrl, registryUrl } from '../../lockfile/location.ts'
import type { PurlParts } from '../../lockfile/lockfile.ts'

const PACKAGIST = /^https?:\/\/(?:repo\.)?packagist\.org(?:\/|$)/i

/** A part of the project itself, which no registry has. */
export function isFolder(entry: Fields): boolean {
  return textOf(fieldsOf(entry['dist'])['type']) === 'path'
}

/**
 * Qualifiers of the purl, if that is not Packagist. A registry writes where it counts installations; a package without
 * that comes from a separate repository.
 */
export function originOf(entry: Fields): PurlParts['qualifiers'] {
  const counted = textOf(entry['notification-url'])
  if (counted === undefined) {
    const repository = repositoryOf(entry)
    return repository === undefined ? undefined : { vcs_url: repository }
  }
  const registry = registryUrl(counted.replace(/\/downloads\/?$/, ''))
  return registry === undefined || PACKAGIST.test(registry) ? undefined : { repository_url: registry }
}

/** As purl's `vcs_url`. */
export function repositoryOf(entry: Fields): string | undefined {
  const source = fieldsOf(entry['source'])
  const url = textOf(source['url'])
  return textOf(source['type']) === 'git' && url !== undefined
    ? formatVcsUrl(url, textOf(source['reference']))
    : undefined
}
