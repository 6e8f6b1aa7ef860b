// The licenses that a document defines itself, by references that mean something in this document only.
import type { LicenseText, Sbom } from '../model.ts'

/** What a document says of its own licenses. */
export type OwnLicenses = Pick<Sbom, 'licenseNames' | 'licenseTexts'>

/** `LicenseRef-…` alone, of this document. */
export function isOwnReference(text: string): boolean {
  return /^LicenseRef-[A-Za-z0-9.-]+$/.test(text)
}

/** Each `LicenseRef-…` of this document in an expression. */
export function ownReferencesIn(expression: string): string[] {
  return expression.match(/(?<![A-Za-z0-9.:-])LicenseRef-[A-Za-z0-9.-]+/g) ?? []
}

export function plainTextOf({ content, encoding }: LicenseText): string {
  return encoding === 'base64' ? Buffer.from(content, 'base64').toString('utf8') : content
}
