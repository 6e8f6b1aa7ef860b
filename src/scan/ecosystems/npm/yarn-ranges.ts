// What the settings of Yarn 2 and newer add to its lock file: the range that it asks for where the lock file has another
// one (`resolutions` and catalogs), and the registries.
import { fieldsOf, textOf } from '../../../support/fields.ts'
import { resolvePath } from '../../lockfile/location.ts'
import type { Surroundings } from '../../lockfile/lockfile.ts'
import { parseJsonText, parseYaml } from '../../lockfile/structured-text.ts'
import { rangesOf } from './package-json.ts'

/** The package that asks: `debug`, `npm:4.3.4`. */
export interface Asking {
  readonly name: string
  readonly reference: string
}

export interface YarnRanges {
  /** The range that Yarn looks up in the lock file, for one that a package asks for. */
  rangeOf(name: string, range: string, asking: Asking): string
  /** The address that packages of this name come from, if the settings name one. */
  registryOf(name: string): string | undefined
}

interface Resolution {
  readonly name: string
  readonly range: string | undefined
  readonly from: string | undefined
  readonly fromReference: string | undefined
  readonly value: string
}

/** Each dependency is compared with those of its name. */
const MOST_RESOLUTIONS = 1000

/** https://yarnpkg.com/configuration/manifest#resolutions and https://yarnpkg.com/features/catalogs */
export async function readYarnRanges(surroundings: Surroundings, base: string): Promise<YarnRanges> {
  const manifest = await surroundings.readCompanion(resolvePath(base, 'package.json'), parseJsonText)
  const settings = await surroundings.readCompanion(resolvePath(base, '.yarnrc.yml'), parseYaml)
  const resolutions = rangesOf(fieldsOf(manifest)['resolutions'])
    .slice(0, MOST_RESOLUTIONS)
    .flatMap(([pattern, value]) => parseResolution(pattern, value) ?? [])
  const { catalog, catalogs, npmScopes, npmRegistryServer } = fieldsOf(settings?.[0])
  const byName = new Map<string, Resolution[]>()
  for (const resolution of resolutions) {
    const known = byName.get(resolution.name)
    if (known) known.push(resolution)
    else byName.set(resolution.name, [resolution])
  }
  return {
    rangeOf(name, range, asking) {
      const found = byName.get(name)?.find(resolution => applies(resolution, range, asking))
      const wanted = found?.value ?? range
      const inCatalog = /^catalog:(.*)$/.exec(wanted)?.[1]
      if (inCatalog === undefined) return wanted
      const chosen = fieldsOf(inCatalog === '' ? catalog : own(fieldsOf(catalogs), inCatalog))
      return textOf(own(chosen, name)) ?? wanted
    },
    registryOf(name) {
      const scope = /^@([^/]+)\//.exec(name)?.[1]
      const ofScope = scope === undefined ? undefined : fieldsOf(own(fieldsOf(npmScopes), scope))
      const address = textOf(ofScope?.['npmRegistryServer']) ?? textOf(npmRegistryServer)
      // With a variable in it, the address is not known.
      return address?.includes('${') ? undefined : address
    }
  }
}

const PATTERN =
  /^(?:(?<from>(?:@[^/@]+\/)?[^/@]+)(?:@(?<fromReference>[^/]+))?\/)?(?<name>(?:@[^/@]+\/)?[^/@]+)(?:@(?<range>.+))?$/

/** `name`, `name@range`, `from/name`, `from@reference/name`; `**` in front means anything. */
function parseResolution(pattern: string, value: string): Resolution | undefined {
  if (pattern.length > 500) return undefined
  const { name, range, from, fromReference } = PATTERN.exec(pattern.replace(/^\*\*\//, ''))?.groups ?? {}
  return name === undefined ? undefined : { name, range, from, fromReference, value }
}

function applies({ range, from, fromReference }: Resolution, asked: string, asking: Asking): boolean {
  return (
    (range === undefined || isSame(range, asked)) &&
    (from === undefined || from === asking.name) &&
    (fromReference === undefined || isSame(fromReference, asking.reference))
  )
}

/** The lock file writes the protocol, people may leave it out. */
function isSame(written: string, locked: string): boolean {
  return written === locked || `npm:${written}` === locked
}

function own(fields: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}
