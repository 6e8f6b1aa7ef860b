// Declares a field of a CycloneDX document as unknown: with a property, since the format has no value for it.
import { type Component, type Property, UNKNOWN_FIELDS, type UnknownField } from './model.ts'

/** Its value is a list of fields, separated by commas: `hashes,licenses,supplier`. */
const PROPERTY = 'oci-seal:declared-unknown'

const FIELDS: ReadonlySet<string> = new Set(UNKNOWN_FIELDS)
const PARTIES = ['manufacturer', 'supplier'] as const

/** The property; undefined if no field is declared as unknown. */
export function formatUnknown(component: Component): Property | undefined {
  const parties = PARTIES.filter(party => component[party]?.isDeclaredUnknown)
  const words = [...new Set<string>([...(component.declaredUnknown ?? []), ...parties])].sort()
  return words.length === 0 ? undefined : { name: PROPERTY, value: words.join(',') }
}

/** The property's value becomes part of the component. A property with any other value stays. */
export function parseUnknown(component: Component): Component {
  const property = component.properties?.find(({ name }) => name === PROPERTY)
  if (property === undefined) return component
  const words = new Set(property.value.split(','))
  const parties = PARTIES.filter(party => words.has(party))
  const fields = [...words].filter((word): word is UnknownField => FIELDS.has(word))
  if (parties.length + fields.length < words.size) return component
  const { properties = [], ...others } = component
  const rest = properties.filter(other => other !== property)
  return {
    ...others,
    ...Object.fromEntries(
      parties
        .filter(party => component[party] === undefined)
        .map(party => [party, { isDeclaredUnknown: true }])
    ),
    ...(rest.length > 0 ? { properties: rest } : {}),
    ...(fields.length > 0 ? { declaredUnknown: fields } : {})
  }
}

/** Of the two statements on the license, those that are declared as unknown. */
export function unknownLicenses(unknown: {
  readonly declared: boolean
  readonly concluded: boolean
}): UnknownField[] {
  if (unknown.declared && unknown.concluded) return ['licenses']
  if (unknown.declared) return ['declared-license']
  return unknown.concluded ? ['concluded-license'] : []
}

/** Is the statement on the license declared as unknown? */
export function isLicenseUnknown(
  { declaredUnknown = [] }: Pick<Component, 'declaredUnknown'>,
  acknowledgement: 'declared' | 'concluded'
): boolean {
  return declaredUnknown.includes('licenses') || declaredUnknown.includes(`${acknowledgement}-license`)
}
