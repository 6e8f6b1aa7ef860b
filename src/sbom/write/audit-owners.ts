// Which component of a tree a value belongs to, and which component of another document is the same one.
import { type Fields, textOf } from '../../support/fields.ts'
import type { SbomFormat } from '../model.ts'
import { typeOf } from '../read/spdx3-element.ts'
import { placeOf } from './audit-places.ts'

const PLACES: Readonly<Record<SbomFormat, RegExp>> = {
  'cyclonedx-json': /^components\[\]$/,
  'cyclonedx-xml': /^components\[\]$/,
  'spdx-json': /^(?:packages|files)\[\]$/,
  'spdx-tag-value': /^(?:packages|files)\[\]$/,
  'spdx3-json': /^@graph\[\]$/,
  'syft-json': /^(?:artifacts\[\]|source|distro)$/
}

const COMPONENT = /(?:Package|^software_File)$/

/** The name and version of the component that an object at a path is; undefined if it is none. */
export function createOwners(format: SbomFormat): (path: string, fields: Fields) => string | undefined {
  const known = new Map<string, boolean>()
  return (path, fields) => {
    const before = known.get(path)
    const isPlace = before ?? PLACES[format].test(placeOf(path))
    if (before === undefined) known.set(path, isPlace)
    if (!isPlace || (format === 'spdx3-json' && !COMPONENT.test(typeOf(fields)))) return undefined
    return ownerOf(fields)
  }
}

/** Formats differ in whether the group is part of the name. */
function ownerOf(fields: Fields): string {
  const name = textOf(fields['name']) ?? textOf(fields['fileName']) ?? textOf(fields['id']) ?? ''
  const version =
    fields['version'] ?? fields['versionInfo'] ?? fields['software_packageVersion'] ?? fields['versionID']
  return plain(`${name.slice(name.lastIndexOf('/') + 1)}@${textOf(version) ?? ''}`)
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
