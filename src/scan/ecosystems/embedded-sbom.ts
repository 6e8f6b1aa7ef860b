// SBOMs that are files of the image: Bitnami's, Wolfi's, and what builds put into the usual folders.
// A package manager's own (Wolfi's) belong to its packages, which the database lists; what it owns is left out.

import { licenseKey } from '../../sbom/licenses/license-expression.ts'
import type { Component, License, Property, Sbom } from '../../sbom/model.ts'
import { parsePurl } from '../../sbom/purl/parse-purl.ts'
import { readCycloneDxJson } from '../../sbom/read/cyclonedx-json.ts'
import { readSpdxJson } from '../../sbom/read/spdx-json.ts'
import { fieldsOf, present, textOf } from '../../support/fields.ts'
import { parseJson } from '../../support/json.ts'
import { count } from '../../support/text.ts'
import type { Cataloger, Found } from '../installed/cataloger.ts'

const PLACES =
  /(?:^|\/)opt\/bitnami\/.*\/?\.spdx-[^/]+\.spdx$|(?:^|\/)var\/lib\/db\/sbom\/[^/]+\.json$|(?:^|\/)(?:usr\/share\/)?sbom\/[^/]+\.(?:spdx|cdx)\.json$/

/** Kinds that describe the document's own subject or single files. */
const NOT_PACKAGES: ReadonlySet<string> = new Set(['file', 'operating-system', 'container'])

/** Real ones describe one product: some hundred components with a dozen values each. */
const MAX_VALUES = 250_000

/** That are named in the warning. */
const MOST_MISREAD = 5

export const EMBEDDED_SBOM: Cataloger = {
  name: 'embedded-sbom',
  extensions: ['.spdx', '.json'],
  selects: path => PLACES.test(path),
  readFile({ path, bytes }) {
    const read = packagesOfEmbedded(bytes, path)
    if (read === undefined) return { warnings: ['it is not an SBOM that Seal reads in images'] }
    const packages = read.packages.filter(({ component: { purl } }) => purl !== undefined)
    const unnamed = read.packages.length - packages.length
    const warnings = [
      ...(unnamed > 0 ? [`${count(unnamed, 'component')} of this SBOM without a package URL`] : []),
      ...(read.misread.length > 0 ? [`parts of this SBOM of another type: ${read.misread.join(', ')}`] : [])
    ]
    return { packages, ...(warnings.length > 0 ? { warnings } : {}) }
  }
}

interface ReadSbom {
  /** Also those without a purl. */
  readonly packages: readonly Found[]
  /** Parts whose value has a type that the format does not allow: what is in them was not read. */
  readonly misread: readonly string[]
}

/** Of an SBOM in a file of the image. Undefined if it is none that Seal reads. */
export function packagesOfEmbedded(bytes: Uint8Array, path: string): ReadSbom | undefined {
  const document = fieldsOf(parseJson(bytes, { maxValues: MAX_VALUES }))
  const sbom =
    textOf(document['bomFormat']) === 'CycloneDX'
      ? readCycloneDxJson(document)
      : textOf(document['spdxVersion'])?.startsWith('SPDX-2')
        ? readSpdxJson(document)
        : undefined
  if (sbom === undefined) return undefined
  const all = [...(sbom.subject ? [sbom.subject] : []), ...sbom.components]
  return { packages: packagesOf(all, sbom, `/${path}`), misread: sbom.misread?.slice(0, MOST_MISREAD) ?? [] }
}

/** An SBOM that others attached to the image, beside its layers. */
export interface AttachedSbom {
  /** For people. */
  readonly name: string
  readonly content: Sbom
}

/** Its packages. What it is about is the image itself, and what it lists of single files the layers have. */
export function packagesOfAttached({ name, content }: AttachedSbom): Found[] {
  return packagesOf(content.components, content, name)
}

function packagesOf(
  all: readonly Component[],
  { dependencies, licenseNames = new Map<string, string>() }: Sbom,
  origin: string
): Found[] {
  const others = new Set(all.filter(({ type }) => NOT_PACKAGES.has(type)).map(({ ref }) => ref))
  return all
    .filter(({ ref }) => !others.has(ref))
    .map(component =>
      toFound(
        present<Component>({
          ...component,
          // One that cannot be read would make the whole document unreadable for others.
          purl: parsePurl(component.purl) && component.purl,
          licenses: component.licenses?.map(one => named(one, licenseNames))
        }),
        origin,
        dependencies.get(component.ref)?.filter(ref => !others.has(ref))
      )
    )
}

/** A reference means something in its own document only. */
function named(license: License, names: ReadonlyMap<string, string>): License {
  const name = names.get(licenseKey(license.value))
  return name === undefined ? license : { ...license, kind: 'name', value: name }
}

/** A component as the document has it; where it came from is a property. */
function toFound(component: Component, from: string, dependencies: readonly string[] | undefined): Found {
  const { ref, parent: _parent, occurrences: _occurrences, declaredUnknown = [], ...fields } = component
  const origin: Property = { name: 'oci-seal:from-sbom', value: from }
  return {
    component: { ...fields, properties: [...(fields.properties ?? []), origin] },
    isStated: true,
    links: {
      scope: `sbom ${from}`,
      provides: [ref],
      ...(dependencies === undefined ? {} : { requires: dependencies.map(one => [one]) }),
      ...(declaredUnknown.includes('dependencies') ? { isPartial: true } : {})
    }
  }
}
