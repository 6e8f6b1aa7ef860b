// Mutants of gate.
import type { MutatedFile } from './mutant.ts'

export const GATE: readonly MutatedFile[] = []
