// Brings a CycloneDX XML element into the shape that CycloneDX JSON has for the same thing.

export interface XmlElement {
  /** The local name; with its prefix where the element is in another namespace than the document. */
  readonly name: string
  readonly attributes: readonly (readonly [string, string])[]
  /** Children in order, already in shape. */
  readonly children: (readonly [string, unknown])[]
  text: string
}

/** Elements that are lists in JSON. */
const LISTS: ReadonlySet<string> = new Set([
  ...['components', 'services', 'hashes', 'licenses', 'externalReferences', 'properties', 'dependencies'],
  ...[
    'authors',
    'lifecycles',
    'compositions',
    'vulnerabilities',
    'annotations',
    'formulation',
    'occurrences'
  ],
  ...['assemblies', 'tags', 'citations']
])

/** The JSON value for an element that has just ended. */
export function shapeElement(element: XmlElement, parent: string | undefined): unknown {
  switch (element.name) {
    case 'tools':
      return isLegacyTools(element) ? valuesOf(element) : shapeObject(element)
    case 'hash':
      return { ...Object.fromEntries(element.attributes), content: element.text }
    case 'property':
      return { ...Object.fromEntries(element.attributes), value: element.text }
    case 'dependency':
      return shapeDependency(element)
    case 'assembly':
      return Object.fromEntries(element.attributes)['ref']
    case 'license':
      return parent === 'licenses' ? { license: shapeObject(element) } : shapeObject(element)
    case 'expression':
      return { ...Object.fromEntries(element.attributes), expression: element.text.trim() }
    case 'composition':
      return shapeComposition(element)
    case 'modified':
      return element.text.trim() === 'true'
    default:
      return LISTS.has(element.name) ? valuesOf(element) : shapeObject(element)
  }
}

function valuesOf(element: XmlElement): unknown[] {
  return element.children.map(([, value]) => value)
}

/** Until 1.4, and still allowed: `tool` elements in place of components and services. */
function isLegacyTools(element: XmlElement): boolean {
  return element.children.some(([name]) => name === 'tool')
}

/** `<dependency ref="a"><dependency ref="b"/></dependency>` */
function shapeDependency(element: XmlElement): unknown {
  const refsOf = (child: string): unknown[] =>
    element.children.filter(([name]) => name === child).map(([, value]) => (value as { ref?: unknown }).ref)
  const provides = refsOf('provides')
  return {
    ...Object.fromEntries(element.attributes),
    dependsOn: refsOf('dependency'),
    ...(provides.length > 0 ? { provides } : {})
  }
}

/** In JSON, a composition names its dependencies by reference. */
function shapeComposition(element: XmlElement): unknown {
  const shaped = shapeObject(element)
  if (typeof shaped !== 'object' || shaped === null) return {}
  const dependencies = (shaped as { dependencies?: unknown }).dependencies
  return Array.isArray(dependencies)
    ? { ...shaped, dependencies: dependencies.map(entry => (entry as { ref?: unknown }).ref) }
    : shaped
}

/** Text alone is a string; attributes and children become keys, a repeated child a list. */
function shapeObject(element: XmlElement): unknown {
  const { attributes, children, text } = element
  if (attributes.length === 0 && children.length === 0) return text.trim()
  const shaped: Record<string, unknown> = {}
  for (const [name, value] of [...attributes, ...children]) {
    // An own key of this name would be lost on the way, and no schema has it.
    if (name === '__proto__') continue
    const earlier = Object.hasOwn(shaped, name) ? shaped[name] : undefined
    if (Array.isArray(earlier)) append(earlier, LISTS.has(name) && Array.isArray(value) ? value : [value])
    else if (earlier === undefined) shaped[name] = name === 'contact' ? [value] : value
    else shaped[name] = [earlier, value]
  }
  if (children.length === 0 && text.trim() !== '') shaped['value'] = text
  return shaped
}

function append(list: unknown[], values: readonly unknown[]): void {
  for (const value of values) list.push(value)
}
