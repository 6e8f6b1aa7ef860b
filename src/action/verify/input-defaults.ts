// The defaults of verify/action.yml, for inputs that are given and empty.
import type { Defaults } from '../runner/input-values.ts'

export const VERIFY_DEFAULTS = {
  discover: 'none',
  'config-file': '.github/oci-seal.yml',
  require: 'signature, sbom, sbom-signature, sbom-binding',
  platforms: 'all',
  'unparsed-licenses': 'fail',
  'unparsed-packages': 'fail',
  'allow-head-checkout': 'false',
  concurrency: '8',
  'show-summary': 'true',
  'comment-summary-in-pr': 'never',
  'check-run': 'false',
  'upload-sarif': 'false'
} as const satisfies Defaults
