// Writes CycloneDX XML: the CycloneDX library's element trees, extended where its models have no field, one component at a time.
import type * as Models from '@cyclonedx/cyclonedx-library/Models'
import * as Serialize from '@cyclonedx/cyclonedx-library/Serialize'
import {
  countElements,
  formatAttribute,
  formatXml,
  type XmlElement,
  type XmlNode
} from '../cyclonedx/xml-text.ts'
import type { Occurrence, Sbom } from '../model.ts'
import { type Body, createBody } from './body.ts'
import type { ComponentExtras, CycloneDxSpec } from './cyclonedx-making.ts'
import { type CycloneDxWriting, prepareCycloneDx } from './cyclonedx-models.ts'
import { partiallyLinked } from './plan.ts'
import { collectUnsupported } from './unsupported.ts'
import type { WrittenSbom } from './written-sbom.ts'

const { Normalize } = Serialize.XML
type Options = Serialize.Types.NormalizerOptions

const AS_IS: Options = { sortLists: false }

/** The CycloneDX library's factory, with components that have makers and occurrences, and licenses that are all kept. */
class ExtendedFactory extends Normalize.Factory {
  readonly extras: CycloneDxWriting['extras']

  constructor(spec: CycloneDxSpec, extras: CycloneDxWriting['extras']) {
    super(spec)
    this.extras = extras
  }

  override makeForComponent(): Serialize.XML.Normalize.ComponentNormalizer {
    return new ExtendedComponentNormalizer(this, this.extras)
  }

  override makeForLicense(): Serialize.XML.Normalize.LicenseNormalizer {
    return new CompleteLicenseNormalizer(this)
  }
}

class ExtendedComponentNormalizer extends Normalize.ComponentNormalizer {
  readonly #extras: CycloneDxWriting['extras']

  constructor(factory: Serialize.XML.Normalize.Factory, extras: CycloneDxWriting['extras']) {
    super(factory)
    this.#extras = extras
  }

  override normalize(data: Models.Component, options: Options, name: string): XmlElement | undefined {
    const element = super.normalize(data, options, name)
    const extras = this.#extras.get(data)
    return element && extras ? this.#extend(element, extras, options) : element
  }

  /** The schema is a sequence: makers come after the supplier, occurrences first in the evidence. */
  #extend(element: XmlElement, extras: ComponentExtras, options: Options): XmlElement {
    const children = childrenOf(element)
    const makers = this.#makers(extras, options)
    const suppliers = children.filter(child => isElement(child, 'supplier'))
    const rest = children.filter(child => !isElement(child, 'supplier'))
    if (extras.occurrences.length > 0) addOccurrences(rest, extras.occurrences, this._factory.spec.version)
    return { ...element, children: [...suppliers, ...makers, ...rest] }
  }

  #makers({ manufacturer, authors }: ComponentExtras, options: Options): XmlNode[] {
    const makers: XmlNode[] = []
    if (manufacturer) {
      makers.push(
        this._factory.makeForOrganizationalEntity().normalize(manufacturer, options, 'manufacturer')
      )
    }
    if (authors.length > 0) {
      const contacts = this._factory.makeForOrganizationalContact()
      makers.push(
        elementOf(
          'authors',
          authors.map(author => contacts.normalize(author, options, 'author'))
        )
      )
    }
    return makers
  }
}

/** The CycloneDX library keeps one expression of a list and drops the rest; what comes here fits its version already. */
class CompleteLicenseNormalizer extends Normalize.LicenseNormalizer {
  override normalizeIterable(data: Models.LicenseRepository, options: Options): XmlElement[] {
    return Array.from(data, license => this.normalize(license, options))
  }
}

function addOccurrences(children: XmlNode[], occurrences: readonly Occurrence[], version: string): void {
  const list = elementOf(
    'occurrences',
    occurrences.map(occurrence => normalizeOccurrence(occurrence, version))
  )
  const at = children.findIndex(child => isElement(child, 'evidence'))
  const evidence = children[at]
  if (evidence?.type === 'element') children[at] = elementOf('evidence', [list, ...childrenOf(evidence)])
  else children.push(elementOf('evidence', [list]))
}

function normalizeOccurrence({ path, line, layer }: Occurrence, version: string): XmlElement {
  const children = [elementOf('location', path)]
  if (version >= '1.6' && line !== undefined) children.push(elementOf('line', String(line)))
  if (version >= '1.6' && layer !== undefined) children.push(elementOf('additionalContext', `layer ${layer}`))
  return elementOf('occurrence', children)
}

function elementOf(
  name: string,
  children: XmlElement['children'],
  attributes: Record<string, string> = {}
): XmlElement {
  return { type: 'element', name, attributes, children }
}

function isElement(node: XmlNode, name: string): node is XmlElement {
  return node.type === 'element' && node.name === name
}

function childrenOf({ children }: XmlElement): XmlNode[] {
  return typeof children === 'object' ? [...children] : []
}

/** @param version 1.4 to 1.7 */
export function writeCycloneDxXml(sbom: Sbom, version: string, time: Date): WrittenSbom {
  const unsupported = collectUnsupported()
  const replacedIn = (path: string) => (): void =>
    unsupported.add(path, 'characters that XML cannot carry, written as U+FFFD')
  const writing = prepareCycloneDx(sbom, { version, isXml: true, time, unsupported })
  const { spec, plan, extras, bom } = writing
  const factory = new ExtendedFactory(spec, extras)
  const root = factory.makeForBom().normalize(bom, AS_IS)
  const metadata = childrenOf(root).find(child => isElement(child, 'metadata')) ?? elementOf('metadata', [])
  const manufacturer =
    writing.manufacturer &&
    factory.makeForOrganizationalEntity().normalize(writing.manufacturer, AS_IS, 'manufacturer')
  if (manufacturer) insertManufacturer(metadata, manufacturer)
  const normalizer = factory.makeForComponent()
  const namespace = String(root.namespace)
  const body = createBody(`${namespace} ${bom.version}`)
  const onElement = countElements('the SBOM as XML')
  body.add(`${formatXml(metadata, replacedIn('metadata'), onElement)}\n`)
  addList(body, 'components', plan.roots, planned => {
    const element = normalizer.normalize(writing.makeComponent(planned), AS_IS, 'component')
    return element && formatXml(element, replacedIn('components[]'), onElement)
  })
  const references = factory.makeForExternalReference()
  addList(body, 'externalReferences', writing.externalReferences, reference => {
    const element = references.normalize(reference, AS_IS, 'reference')
    return element && formatXml(element, replacedIn('externalReferences'), onElement)
  })
  addList(body, 'dependencies', plan.dependencies, ([ref, targets]) => {
    const children = targets.map(target => elementOf('dependency', undefined, { ref: target }))
    return formatXml(elementOf('dependency', children, { ref }), undefined, onElement)
  })
  body.add(`${formatCompositions(writing)}</bom>\n`)
  const attributes = [
    formatAttribute('xmlns', namespace),
    formatAttribute('serialNumber', `urn:uuid:${body.uuid()}`),
    formatAttribute('version', String(bom.version))
  ]
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<bom${attributes.join('')}>\n`
  return { bytes: body.bytes(head), unsupported: writing.losses() }
}

/** The schema is a sequence: only suppliers, licenses and properties come after it. */
function insertManufacturer(metadata: XmlElement, manufacturer: XmlElement): void {
  const children = childrenOf(metadata)
  const isLater = (child: XmlNode): boolean =>
    ['supplier', 'licenses', 'properties'].some(name => isElement(child, name))
  metadata.children = [
    ...children.filter(child => !isLater(child)),
    manufacturer,
    ...children.filter(isLater)
  ]
}

/** Dependency-Track cannot read an empty list of dependencies. */
function addList<T>(
  body: Body,
  name: string,
  items: readonly T[],
  format: (item: T) => string | undefined
): void {
  if (items.length === 0) return
  body.add(`<${name}>\n`)
  for (const item of items) {
    const text = format(item)
    if (text !== undefined) body.add(`${text}\n`)
  }
  body.add(`</${name}>\n`)
}

function formatCompositions({ completeness, completenessOf, plan }: CycloneDxWriting): string {
  const { subject } = plan
  const scopes = [
    ['assemblies', 'assembly'],
    ['dependencies', 'dependency']
  ] as const
  const parts = scopes
    .filter(([scope]) => completenessOf === undefined || completenessOf === scope)
    .flatMap(([scope, part]) =>
      subject ? [elementOf(scope, [elementOf(part, undefined, { ref: subject.ref })])] : []
    )
  const partial = partiallyLinked(plan).map(ref => elementOf('dependency', undefined, { ref }))
  const compositions = [
    ...(completeness === undefined ? [] : [[elementOf('aggregate', completeness), ...parts]]),
    ...(partial.length === 0
      ? []
      : [[elementOf('aggregate', 'incomplete'), elementOf('dependencies', partial)]])
  ].map(content => elementOf('composition', content))
  return compositions.length === 0 ? '' : `${formatXml(elementOf('compositions', compositions))}\n`
}
