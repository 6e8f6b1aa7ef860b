// How Java packages of an image need each other: the poms in their archives, matched with the archives that were found.
import { type Found, folderOf, type Links } from '../../installed/cataloger.ts'
import { readLonePom } from './pom.ts'

/** The needs of a pom; each is `group:artifact`, and with its version if that is known. */
export interface PomNeeds {
  readonly requires: readonly (readonly string[])[]
  readonly wants: readonly (readonly string[])[]
  /** A parent, or what could not be read, may add to them. */
  readonly isPartial: boolean
}

export const UNKNOWN_NEEDS: PomNeeds = { requires: [], wants: [], isPartial: true }

const MOST_NEEDS = 1000

/** A pom that cannot be read names no dependencies, and says nothing about them. */
export function readPomNeeds(text: string): PomNeeds {
  try {
    return toNeeds(readLonePom(text))
  } catch {
    return UNKNOWN_NEEDS
  }
}

function toNeeds({ dependencies, isPartial }: ReturnType<typeof readLonePom>): PomNeeds {
  const requires: string[][] = []
  const wants: string[][] = []
  for (const { purl, scope } of dependencies.slice(0, MOST_NEEDS)) {
    if (scope === 'development') continue
    const name = `${purl.namespace}:${purl.name}`
    const names = purl.version === undefined ? [name] : [name, `${name}:${purl.version}`]
    ;(scope === 'optional' ? wants : requires).push(names)
  }
  return { requires, wants, isPartial: isPartial || dependencies.length > MOST_NEEDS }
}

/**
 * The nearest archive has the word: classes in the same file, then archives beside it or in the same outer archive,
 * then the whole image. Of two versions at the same place, only the one that the pom names is meant for sure.
 *
 * @param path as `outer.jar:inner.jar`
 */
export function mavenLinks(
  { group, name, version }: Found['component'],
  pom: PomNeeds | undefined,
  path: string
): Links {
  const coordinates = `${group ?? name}:${name}`
  const colon = path.lastIndexOf(':')
  return {
    scope: `maven ${path}`,
    outerScopes: [`maven ${colon < 0 ? `${folderOf(path)}/` : path.slice(0, colon)}`, 'maven'],
    provides: version === undefined ? [coordinates] : [coordinates, `${coordinates}:${version}`],
    ...(pom === undefined
      ? {}
      : {
          requires: pom.requires,
          wants: pom.wants,
          isStrict: true,
          ...(pom.isPartial ? { isPartial: true } : {})
        })
  }
}
