// The names by which globs know an image: a tag beside a digest counts only if it is the tag of that digest.
import type { Reference } from '../oci/reference.ts'
import { matchesImage } from '../policy/image-glob.ts'
import type { ImagePolicy, Policy } from '../policy/policy.ts'
import type { Registries } from '../registry/registry.ts'
import { SealError } from '../support/errors.ts'

export interface ImageNames {
  /** Names that are the image's. */
  readonly known: readonly Reference[]
  /** The name by a tag that stands beside the digest, and that is of another digest or could not be looked up. */
  readonly claimed: Reference | undefined
}

/** The tag is looked up only where one of the globs would take it. */
export async function namesOf(
  reference: Reference,
  globs: readonly string[],
  registries: Pick<Registries, 'manifest'>
): Promise<ImageNames> {
  if (reference.tag === undefined || reference.digest === undefined) {
    return { known: [reference], claimed: undefined }
  }
  const byTag: Reference = { ...reference, digest: undefined }
  const isAsked = globs.some(glob => !matchesImage(glob, reference) && matchesImage(glob, byTag))
  if (!isAsked) return { known: [reference], claimed: undefined }
  return (await isTagOf(reference, byTag, registries))
    ? { known: [reference, byTag], claimed: undefined }
    : { known: [reference], claimed: byTag }
}

async function isTagOf(
  { digest }: Reference,
  byTag: Reference,
  registries: Pick<Registries, 'manifest'>
): Promise<boolean> {
  try {
    return (await registries.manifest(byTag)).descriptor.digest === digest
  } catch (error) {
    if (error instanceof SealError) return false
    throw error
  }
}

export function matchesAnyGlob(globs: readonly string[], names: readonly Reference[]): boolean {
  return globs.some(glob => names.some(name => matchesImage(glob, name)))
}

/**
 * The policies that take an image, in the order of the file. One that would take it by its claimed name is among them
 * where another takes it: it may add to what is asked for, and is not enough by itself.
 */
export function policiesFor({ policies }: Policy, { known, claimed }: ImageNames): readonly ImagePolicy[] {
  if (!policies.some(({ globs }) => matchesAnyGlob(globs, known))) return []
  const names = claimed === undefined ? known : [...known, claimed]
  return policies.filter(({ globs }) => matchesAnyGlob(globs, names))
}
