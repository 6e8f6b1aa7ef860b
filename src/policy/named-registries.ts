// The registries that a policy names explicitly: a glob such as `*.example/**` names none.
import { parseRepository } from '../oci/reference.ts'
import { SealError } from '../support/errors.ts'
import type { Policy } from './policy.ts'

/** As `Repository.registry` has them. */
export function namedRegistries({ policies }: Pick<Policy, 'policies'>): string[] {
  const registries = policies.flatMap(({ globs }) => globs).map(registryOf)
  return [...new Set(registries)].filter(registry => registry !== undefined)
}

function registryOf(glob: string): string | undefined {
  const [first = '', ...path] = glob.split('/')
  if (/[*?[\]{}]/.test(first)) return undefined
  try {
    return parseRepository(path.length === 0 ? 'any' : `${first}/any`).registry
  } catch (error) {
    if (error instanceof SealError) return undefined
    throw error
  }
}
