// All mutants, and how one is applied.
import { ACTION } from './action.ts'
import { COSIGN } from './cosign.ts'
import { GATE } from './gate.ts'
import type { Mutant, MutatedFile } from './mutant.ts'
import { PIPELINE } from './pipeline.ts'
import { REGISTRY } from './registry.ts'
import { REPORT } from './report.ts'
import { SBOM } from './sbom.ts'
import { VALUES } from './values.ts'

const FILES: readonly MutatedFile[] = [
  ...REGISTRY,
  ...COSIGN,
  ...GATE,
  ...PIPELINE,
  ...ACTION,
  ...SBOM,
  ...REPORT,
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
