// What SPDX 2.3 accepts as the locator of an external reference (Annex F of the specification) and as a namespace.

/** One component of a CPE 2.3 name: text with escapes, or `*` or `-`. */
const PART = String.raw`(?:[*?]*(?:[\w.-]|\\[\\*?!"#$%&'()+,/:;<=>@[\]^${'`'}{|}~])+[*?]*|[*-])`

const LOCATORS: Readonly<Record<string, RegExp>> = {
  cpe22Type: /^cpe:\/[aho]?(?::[\w.\-~%]*){0,6}$/i,
  cpe23Type: new RegExp(
    `^cpe:2\\.3:[aho*-](?::${PART}){5}:(?:[a-zA-Z]{2,3}(?:-(?:[a-zA-Z]{2}|\\d{3}))?|[*-])(?::${PART}){4}$`
  ),
  purl: /^pkg:[A-Za-z][\w.+-]*\/[^\s?#]+(?:\?[^\s#]+)?(?:#\S+)?$/,
  'maven-central': /^[^:\s]+:[^:\s]+(?::[^:\s]+)?$/,
  npm: /^[^@\s]+@[^@\s]+$/,
  nuget: /^[^/\s]+\/[^/\s]+$/,
  bower: /^[^#\s]+#[^#\s]+$/,
  swh: /^swh:1:(?:snp|rel|rev|dir|cnt):[0-9a-f]{40}$/i,
  gitoid: /^gitoid:(?:blob|tree|commit|tag):(?:sha1:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/i,
  swid: /^swid:\S+$/,
  advisory: /^[a-z][a-z\d+.-]*:\S+$/i,
  fix: /^[a-z][a-z\d+.-]*:\S+$/i,
  url: /^[a-z][a-z\d+.-]*:\S+$/i
}

/** A longer one is none, so that no expression is tried on it. */
const LONGEST = 4096

/** Of a type that the specification does not define, any text without spaces. */
export function isLocator(type: string, locator: string): boolean {
  if (locator.length > LONGEST || locator === '') return false
  const pattern = Object.hasOwn(LOCATORS, type) ? LOCATORS[type] : undefined
  return (pattern ?? /^\S+$/).test(locator)
}

/** The address of a document: a URI, before whose `#` all its elements have their names. */
export function isNamespace(text: string): boolean {
  return /^[A-Za-z][A-Za-z\d+.-]*:[^#]*$/.test(text)
}
