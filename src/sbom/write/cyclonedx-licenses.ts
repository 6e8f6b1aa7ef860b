// License statements in the forms that CycloneDX takes, without dropping any.

import { Factories } from '@cyclonedx/cyclonedx-library/Contrib/License'
import { AttachmentEncoding } from '@cyclonedx/cyclonedx-library/Enums'
import * as Models from '@cyclonedx/cyclonedx-library/Models'
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX'
import { isExpression, licenseKey, licenseRefOf } from '../licenses/license-expression.ts'
import { isOwnReference, type OwnLicenses, ownReferencesIn } from '../licenses/own-license.ts'
import type { License, LicenseText } from '../model.ts'
import { isLink } from './link.ts'
import type { Unsupported } from './unsupported.ts'

/** `licenses` of a component, and those that only fit `evidence.licenses`. */
export interface LicenseChoices {
  readonly licenses: readonly Models.License[]
  readonly evidence: readonly Models.License[]
}

export interface LicenseWriter {
  write(licenses: readonly License[] | undefined, path: string): LicenseChoices
  /** Notes the document's own licenses whose text is in no component that was written. */
  noteUnwritten(): void
}

/**
 * Until 1.6, a list of licenses has ids and names, or one expression. If a component has more, what is declared
 * goes into one expression joined by `AND`, and what was concluded becomes evidence. 1.7 takes any list.
 *
 * @param own what the document says of its own licenses
 */
export function createLicenseWriter(
  version: string,
  isXml: boolean,
  unsupported: Unsupported,
  own: OwnLicenses
): LicenseWriter {
  const takesAnyList = version === '1.7'
  const takesAcknowledgement = takesAnyList || version === '1.6'
  const ownTexts = createOwnTexts(own, unsupported)
  const makeModel = createModels(isXml, ownTexts)
  const writeAll = (licenses: readonly License[], path: string): LicenseChoices => {
    for (const license of licenses)
      addUnsupported(license, { path, isXml, takesAcknowledgement, unsupported })
    const write = (statements: readonly License[]): readonly Models.License[] => {
      const models = statements.map(makeModel)
      if (takesAnyList || models.length === 1 || !models.some(isCompound)) {
        for (const [at, model] of models.entries()) ownTexts.attach(model, statements[at]?.text)
        return models
      }
      unsupported.add(`${path}licenses`, 'several statements with an expression are joined into one by AND')
      return [joinLicenses(statements)]
    }
    if (takesAnyList || !licenses.map(makeModel).some(isCompound))
      return { licenses: write(licenses), evidence: [] }
    const concluded = licenses.filter(license => license.acknowledgement === 'concluded')
    const declared = licenses.filter(license => license.acknowledgement !== 'concluded')
    if (declared.length === 0 || concluded.length === 0) return { licenses: write(licenses), evidence: [] }
    unsupported.add(`${path}licenses`, 'concluded licenses are written to evidence.licenses')
    return { licenses: write(declared), evidence: write(concluded) }
  }
  return {
    write: (licenses = [], path) => {
      for (const { value } of licenses) ownTexts.use(value)
      return licenses.length === 0 ? { licenses: [], evidence: [] } : writeAll(licenses, path)
    },
    noteUnwritten: ownTexts.noteUnwritten
  }
}

interface OwnTexts {
  has(reference: string): boolean
  use(value: string): void
  /** One component has the text for all: many may have the license. */
  attach(model: Models.License, stated: LicenseText | undefined): void
  noteUnwritten(): void
}

function createOwnTexts({ licenseNames, licenseTexts }: OwnLicenses, unsupported: Unsupported): OwnTexts {
  const [used, written] = [new Set<string>(), new Set<string>()]
  const textOf = (key: string): string | undefined => {
    const text = licenseTexts?.get(key)
    return text === '' || text === 'NOASSERTION' ? undefined : text
  }
  return {
    has: reference => textOf(licenseKey(reference)) !== undefined,
    use: value => {
      if (licenseTexts !== undefined && licenseTexts.size > 0)
        for (const reference of ownReferencesIn(value)) used.add(licenseKey(reference))
    },
    attach(model, stated) {
      if (!(model instanceof Models.NamedLicense)) return
      const key = licenseKey(model.name)
      const text = isOwnReference(model.name) ? textOf(key) : undefined
      if (stated === undefined && text !== undefined && !written.has(key))
        model.text = new Models.Attachment(text)
      if (stated !== undefined || text !== undefined) written.add(key)
    },
    noteUnwritten() {
      for (const key of used) {
        const [name, text] = [licenseNames?.get(key), textOf(key)]
        if (text !== undefined && !written.has(key))
          unsupported.add('licenseTexts', 'a license expression cannot have them')
        if (name !== undefined && name !== text)
          unsupported.add('licenseNames', 'CycloneDX has one name of a license, which is its LicenseRef')
      }
    }
  }
}

function addUnsupported(
  { kind, url, acknowledgement, value }: License,
  {
    path,
    isXml,
    takesAcknowledgement,
    unsupported
  }: { path: string; isXml: boolean; takesAcknowledgement: boolean; unsupported: Unsupported }
): void {
  if (acknowledgement !== undefined && !takesAcknowledgement) {
    unsupported.add(`${path}licenses[].acknowledgement`, 'needs CycloneDX 1.6')
  }
  if (url !== undefined && kind === 'expression' && !isSupportedSpdxId(value)) {
    unsupported.add(`${path}licenses[].url`, 'a license expression cannot have a URL')
  } else if (url !== undefined && !isLink(url, isXml))
    unsupported.add(`${path}licenses[].url`, 'is not a URL')
}

function isCompound(model: Models.License): boolean {
  return model instanceof Models.LicenseExpression
}

/**
 * Parses equal texts once; each statement has its own model, since it carries its acknowledgement. A `LicenseRef-…` with
 * a text is a name: an expression has no place for the text.
 */
function createModels(isXml: boolean, ownTexts: OwnTexts): (license: License) => Models.License {
  const factory = new Factories.LicenseFactory(text => {
    if (!isExpression(text)) throw new RangeError('not a license expression')
  })
  const kinds = new Map<string, Models.License>()
  return ({ kind, value, acknowledgement, url, text }) => {
    const isNamed = kind === 'name' || (isOwnReference(value) && (text !== undefined || ownTexts.has(value)))
    const key = `${isNamed} ${value}`
    let known = kinds.get(key)
    if (known === undefined) {
      known =
        !isNamed && isExpression(value) ? factory.makeFromString(value) : factory.makeNamedLicense(value)
      kinds.set(key, known)
    }
    const model = copyOf(known)
    // The library's enums are types of names; the values are the same texts.
    if (acknowledgement !== undefined)
      model.acknowledgement = acknowledgement as Models.License['acknowledgement'] & string
    if (url !== undefined && isLink(url, isXml) && !(model instanceof Models.LicenseExpression))
      model.url = url
    if (text !== undefined && !(model instanceof Models.LicenseExpression)) model.text = attachmentOf(text)
    return model
  }
}

function attachmentOf({ content, contentType, encoding }: LicenseText): Models.Attachment {
  return new Models.Attachment(content, {
    ...(contentType === undefined ? {} : { contentType }),
    ...(encoding === undefined ? {} : { encoding: AttachmentEncoding.Base64 })
  })
}

function copyOf(model: Models.License): Models.License {
  if (model instanceof Models.LicenseExpression) return new Models.LicenseExpression(model.expression)
  return model instanceof Models.SpdxLicense
    ? new Models.SpdxLicense(model.id)
    : new Models.NamedLicense(model.name)
}

/** One expression of all statements. A name becomes a `LicenseRef-`. */
function joinLicenses(licenses: readonly License[]): Models.License {
  const [first] = licenses
  const parts = [...new Set(licenses.map(toExpression))]
  const joined = new Models.LicenseExpression(joinExpressions(parts))
  const acknowledgement = first?.acknowledgement
  if (
    acknowledgement !== undefined &&
    licenses.every(license => license.acknowledgement === acknowledgement)
  ) {
    // As above.
    joined.acknowledgement = acknowledgement as Models.License['acknowledgement'] & string
  }
  return joined
}

export function joinExpressions(parts: readonly string[]): string {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  return parts.map(part => (/\s/.test(part) ? `(${part})` : part)).join(' AND ')
}

function toExpression({ kind, value }: License): string {
  return kind === 'expression' && isExpression(value) ? value : licenseRefOf(value)
}
