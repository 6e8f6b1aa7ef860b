// Writes CycloneDX JSON: the CycloneDX library's normalizers, extended where its models have no field, one component at a time.
import type * as Models from '@cyclonedx/cyclonedx-library/Models'
import * as Serialize from '@cyclonedx/cyclonedx-library/Serialize'
import type { Occurrence, Sbom } from '../model.ts'
import { addJsonList, type Body, createBody } from './body.ts'
import type { ComponentExtras, CycloneDxSpec } from './cyclonedx-making.ts'
import { type CycloneDxWriting, prepareCycloneDx } from './cyclonedx-models.ts'
import { partiallyLinked } from './plan.ts'
import { collectUnsupported } from './unsupported.ts'
import type { WrittenSbom } from './written-sbom.ts'

const { Normalize } = Serialize.JSON
type Options = Serialize.Types.NormalizerOptions
type NormalizedComponent = NonNullable<
  ReturnType<InstanceType<typeof Normalize.ComponentNormalizer>['normalize']>
>

/** Keeps the order that the lists have: it is already a stable one. */
const AS_IS: Options = { sortLists: false }

/** The CycloneDX library's factory, with components that have makers and occurrences, and licenses that are all kept. */
class ExtendedFactory extends Normalize.Factory {
  readonly extras: CycloneDxWriting['extras']

  constructor(spec: CycloneDxSpec, extras: CycloneDxWriting['extras']) {
    super(spec)
    this.extras = extras
  }

  override makeForComponent(): Serialize.JSON.Normalize.ComponentNormalizer {
    return new ExtendedComponentNormalizer(this, this.extras)
  }

  override makeForLicense(): Serialize.JSON.Normalize.LicenseNormalizer {
    return new CompleteLicenseNormalizer(this)
  }
}

class ExtendedComponentNormalizer extends Normalize.ComponentNormalizer {
  readonly #extras: CycloneDxWriting['extras']

  constructor(factory: Serialize.JSON.Normalize.Factory, extras: CycloneDxWriting['extras']) {
    super(factory)
    this.#extras = extras
  }

  override normalize(data: Models.Component, options: Options): NormalizedComponent | undefined {
    const normalized = super.normalize(data, options)
    const extras = this.#extras.get(data)
    return normalized && extras ? this.#extend(normalized, extras, options) : normalized
  }

  #extend(normalized: NormalizedComponent, extras: ComponentExtras, options: Options): NormalizedComponent {
    const { manufacturer, authors, occurrences } = extras
    const contacts = this._factory.makeForOrganizationalContact()
    const extended = {
      ...normalized,
      ...(manufacturer && {
        manufacturer: this._factory.makeForOrganizationalEntity().normalize(manufacturer, options)
      }),
      ...(authors.length > 0 && { authors: authors.map(author => contacts.normalize(author, options)) }),
      ...(occurrences.length > 0 && {
        evidence: {
          occurrences: occurrences.map(occurrence =>
            normalizeOccurrence(occurrence, this._factory.spec.version)
          ),
          ...normalized.evidence
        }
      })
    }
    return extended
  }
}

/** The CycloneDX library keeps one expression of a list and drops the rest; what comes here fits its version already. */
class CompleteLicenseNormalizer extends Normalize.LicenseNormalizer {
  override normalizeIterable(
    data: Models.LicenseRepository,
    options: Options
  ): ReturnType<Serialize.JSON.Normalize.LicenseNormalizer['normalizeIterable']> {
    return Array.from(data, license => this.normalize(license, options))
  }
}

function normalizeOccurrence({ path, line, layer }: Occurrence, version: string): object {
  if (version < '1.6') return { location: path }
  return {
    location: path,
    ...(line === undefined ? {} : { line }),
    ...(layer === undefined ? {} : { additionalContext: `layer ${layer}` })
  }
}

/** @param version 1.4 to 1.7 */
export function writeCycloneDxJson(sbom: Sbom, version: string, time: Date): WrittenSbom {
  const unsupported = collectUnsupported()
  const writing = prepareCycloneDx(sbom, { version, isXml: false, time, unsupported })
  const { spec, plan, extras, bom } = writing
  const factory = new ExtendedFactory(spec, extras)
  const { $schema, bomFormat, specVersion, metadata } = factory.makeForBom().normalize(bom, AS_IS)
  const manufacturer =
    writing.manufacturer && factory.makeForOrganizationalEntity().normalize(writing.manufacturer, AS_IS)
  const normalizer = factory.makeForComponent()
  const head = JSON.stringify({ $schema, bomFormat, specVersion }).slice(0, -1)
  const body = createBody(head)
  body.add(`"version":${bom.version},\n"metadata":${JSON.stringify({ ...metadata, manufacturer })}`)
  addJsonList(body, 'components', plan.roots, root =>
    normalizer.normalize(writing.makeComponent(root), AS_IS)
  )
  const references = factory.makeForExternalReference()
  if (writing.externalReferences.length > 0)
    addJsonList(body, 'externalReferences', writing.externalReferences, reference =>
      references.normalize(reference, AS_IS)
    )
  addJsonList(body, 'dependencies', plan.dependencies, ([ref, dependsOn]) =>
    dependsOn.length === 0 ? { ref } : { ref, dependsOn }
  )
  addCompositions(body, writing)
  body.add('}\n')
  return {
    bytes: body.bytes(`${head},"serialNumber":"urn:uuid:${body.uuid()}",`),
    unsupported: writing.losses()
  }
}

function addCompositions(body: Body, { completeness, completenessOf, plan }: CycloneDxWriting): void {
  const partial = partiallyLinked(plan)
  const ofParts = partial.length === 0 ? [] : [{ aggregate: 'incomplete', dependencies: partial }]
  const refs = plan.subject === undefined ? undefined : [plan.subject.ref]
  const parts = {
    ...(refs && completenessOf !== 'dependencies' ? { assemblies: refs } : {}),
    ...(refs && completenessOf !== 'assemblies' ? { dependencies: refs } : {})
  }
  const ofAll = completeness === undefined ? [] : [{ aggregate: completeness, ...parts }]
  if (ofAll.length + ofParts.length === 0) return
  addJsonList(body, 'compositions', [...ofAll, ...ofParts], composition => composition)
}
