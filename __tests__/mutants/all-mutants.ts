// All mutants, and how one is applied.
import { ACTION } from './action.ts'
import { COSIGN } from './cosign.ts'
import { DISCOVER } from './discover.ts'
import type { Mutant, MutatedFile } from './mutant.ts'
import { REGISTRY } from './registry.ts'
import { RENDER } from './render.ts'
import { SBOM } from './sbom.ts'
import { SEAL } from './seal.ts'
import { VALUES } from './values.ts'
import { VERIFY } from './verify.ts'

const FILES: readonly MutatedFile[] = [
  ...REGISTRY,
  ...COSIGN,
  ...DISCOVER,
  ...VERIFY,
  ...SEAL,
  ...ACTION,
  ...SBOM,
  ...RENDER,
  ...VALUES
]

export const ALL_MUTANTS: readonly Mutant[] = FILES.flatMap(({ changes, ...common }) =>
  changes.map(change => ({ ...common, ...change }))
)

/** The source with the change in it; throws where the source no longer has its line, or has it twice. */
export function applyMutant(source: string, { find, replace }: Mutant): string {
  const parts = source.split(find)
  if (parts.length !== 2) throw new Error(`"${find}" occurs ${parts.length - 1} times`)
  return parts.join(replace)
}
