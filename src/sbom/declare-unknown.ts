// Declares as unknown what no catalog and no lock file contains, so that it does not look forgotten.
import type { Component, Sbom, UnknownField } from './model.ts'

/** CISA 2026 Minimum Elements, "Explicitly Identifying Unknown Information". Files and the distribution are left alone. */
export function declareUnknown(sbom: Sbom): Sbom {
  const related = new Set([...sbom.dependencies].flatMap(([ref, needs]) => [ref, ...needs]))
  const declare = (component: Component): Component => {
    if (component.type === 'file' || component.type === 'operating-system') return component
    const { declaredUnknown = [], supplier, manufacturer, authors } = component
    const unknown = new Set<UnknownField>(declaredUnknown)
    if (component.version === undefined) unknown.add('version')
    if (component.licenses === undefined) unknown.add('licenses')
    if (!hasHash(component)) unknown.add('hashes')
    if (!related.has(component.ref)) unknown.add('dependencies')
    return {
      ...component,
      ...((supplier ?? manufacturer ?? authors) ? {} : { supplier: { isDeclaredUnknown: true } }),
      ...(unknown.size > 0 ? { declaredUnknown: [...unknown] } : {})
    }
  }
  const { subject, components } = sbom
  return { ...sbom, subject: subject && declare(subject), components: components.map(declare) }
}

function hasHash({ hashes, externalReferences = [] }: Component): boolean {
  return (
    hashes !== undefined ||
    externalReferences.some(reference => reference.type === 'distribution' && reference.hashes !== undefined)
  )
}
