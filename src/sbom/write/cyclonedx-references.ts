// Hashes and external references as the CycloneDX library's models.
import * as Enums from '@cyclonedx/cyclonedx-library/Enums'
import * as Models from '@cyclonedx/cyclonedx-library/Models'
import { printable } from '../../support/text.ts'
import type { ExternalReference, Hash } from '../model.ts'
import type { Making } from './cyclonedx-making.ts'
import { isLink } from './link.ts'

export function makeHashes(
  hashes: readonly Hash[] | undefined,
  { spec, version, unsupported }: Making,
  path: string
): Models.HashDictionary {
  const dictionary = new Models.HashDictionary()
  for (const { algorithm, content } of hashes ?? []) {
    // The library asks for its enum, and checks any text.
    const key = algorithm as Enums.HashAlgorithm
    if (!spec.supportsHashAlgorithm(algorithm)) {
      unsupported.add(`${path}hashes`, `CycloneDX ${version} has no "${printable(algorithm, 40)}"`)
    } else if (!spec.supportsHashValue(content))
      unsupported.add(`${path}hashes`, 'a value that is not a digest')
    else if ((dictionary.get(key) ?? content) !== content)
      unsupported.add(`${path}hashes`, 'a second value of one algorithm')
    else dictionary.set(key, content)
  }
  return dictionary
}

export function makeReference(
  { type, url, comment, hashes }: ExternalReference,
  making: Making,
  path: string
): Models.ExternalReference[] {
  const { spec, version, unsupported, isXml } = making
  if (!isLink(url, isXml)) {
    unsupported.add(`${path}externalReferences`, 'a value that is not a URL')
    return []
  }
  const isKnown = spec.supportsExternalReferenceType(type)
  if (!isKnown) {
    unsupported.add(
      `${path}externalReferences`,
      `CycloneDX ${version} has no type "${printable(type, 40)}"; written as other`
    )
  }
  // The library knows the type: the text is a value of its enum.
  const known = isKnown ? (type as Enums.ExternalReferenceType) : Enums.ExternalReferenceType.Other
  return [
    new Models.ExternalReference(url, known, {
      hashes: makeHashes(hashes, making, `${path}externalReferences[].`),
      ...(comment === undefined ? {} : { comment })
    })
  ]
}
