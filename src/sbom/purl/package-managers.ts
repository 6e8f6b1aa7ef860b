// The packages that SPDX names as its package managers do: https://spdx.github.io/spdx-spec/v2.3/external-repository-identifiers/
import { formatPurl, type Purl } from './format-purl.ts'
import { looksLikePurl } from './parse-purl.ts'

const FORMS: ReadonlyMap<string, { readonly type: string; readonly locator: RegExp }> = new Map([
  ['bower', { type: 'bower', locator: /^(?<name>[^\s/#@:]+)(?:#(?<version>[^\s#]+))?$/ }],
  [
    'mavencentral',
    { type: 'maven', locator: /^(?<namespace>[^\s/:@]+):(?<name>[^\s/:@]+)(?::(?<version>[^\s/:]+))?$/ }
  ],
  [
    'npm',
    { type: 'npm', locator: /^(?:(?<namespace>@[^\s/:@]+)\/)?(?<name>[^\s/:@]+)(?:@(?<version>[^\s/@]+))?$/ }
  ],
  ['nuget', { type: 'nuget', locator: /^(?<name>[^\s/:@]+)(?:\/(?<version>[^\s/]+))?$/ }]
])

/** `npm`, `maven-central` and, in SPDX 3, `mavenCentral`; also as the end of an address. */
function formOf(kind: string): { readonly type: string; readonly locator: RegExp } | undefined {
  return FORMS.get(kind.trim().replace(/^.*\//s, '').replaceAll('-', '').toLowerCase())
}

export function isPackageManager(kind: string): boolean {
  return formOf(kind) !== undefined
}

/** The package URL of `npm` `event-stream@3.3.6`; undefined if the locator does not have the form of its kind. */
export function purlOfLocator(kind: string, locator: string): string | undefined {
  const text = locator.trim()
  if (looksLikePurl(text)) return text
  const form = formOf(kind)
  const { name, ...parts }: Partial<Purl> = form?.locator.exec(text)?.groups ?? {}
  return form === undefined || name === undefined
    ? undefined
    : formatPurl({ type: form.type, name, ...parts })
}

/** As `purlOfLocator`, but a locator that cannot be read stays, so that a rule finds that it cannot read it. */
export function identityOfLocator(kind: string, locator: string): string {
  return purlOfLocator(kind, locator) ?? `${kind} ${locator}`
}
