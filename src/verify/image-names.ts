// The names that globs match for an image: a tag beside a digest counts only if it points to that digest.
import type { Reference } from '../oci/reference.ts'
import { matchesImage } from '../policy/image-glob.ts'
import type { ImagePolicy, Policy } from '../policy/policy.ts'
import type { Registries } from '../registry/registry.ts'
import { SealError } from '../support/errors.ts'

export interface ImageNames {
  /** Names that point to the image. */
  readonly known: readonly Reference[]
  /** The name by the tag beside the digest, if the tag points to another digest or its lookup failed. */
  readonly claimed: Reference | undefined
}

/** Looks up the tag only if one of the globs matches it. */
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
 * The policies that apply to an image, in the order of the file. A policy that matches only the claimed name is among
 * them if another one matches a known name: it may add requirements, and is not enough by itself.
 */
export function policiesFor({ policies }: Policy, { known, claimed }: ImageNames): readonly ImagePolicy[] {
  if (!policies.some(({ globs }) => matchesAnyGlob(globs, known))) return []
  const names = claimed === undefined ? known : [...known, claimed]
  return policies.filter(({ globs }) => matchesAnyGlob(globs, names))
}
