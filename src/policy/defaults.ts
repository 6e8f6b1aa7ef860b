// The requirements of a policy without settings. Not in the reader of policies, as a run of seal needs only this.
import type { FactKind } from '../results/verdict.ts'

/** The facts that an image needs by default. */
export const DEFAULT_REQUIRE: readonly FactKind[] = ['signature', 'sbom', 'sbom-signature', 'sbom-binding']

/** `ContentRules` that demand nothing. */
export const NO_CONTENT_RULES = {
  sboms: 'all',
  binding: 'manifest',
  coverage: 'index',
  licenses: undefined,
  deniedPackages: [],
  unparsedPackages: 'fail',
  quality: undefined,
  maxAge: [],
  provenance: undefined
} as const
