// The defaults of action.yml, for inputs that are given and empty.
import type { Defaults } from '../runner/input-values.ts'

export const SEAL_DEFAULTS = {
  platforms: 'all',
  sbom: 'auto',
  path: '.',
  merge: 'false',
  validation: 'warn',
  'minimum-components': '1',
  referrers: 'auto',
  sign: 'auto',
  attest: 'false',
  signatures: 'family',
  'upload-release-assets': 'false',
  'dependency-snapshot': 'false',
  'upload-artifact': 'false',
  concurrency: '8',
  timeout: '10m',
  'dry-run': 'false',
  'show-summary': 'true'
} as const satisfies Defaults
