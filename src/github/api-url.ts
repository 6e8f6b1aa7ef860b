// The address of GitHub's API: https://docs.github.com/actions/reference/workflows-and-actions/variables
import type { Environment } from '../support/environment.ts'

/** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
export function apiUrlOf(environment: Environment): string {
  return environment['GITHUB_API_URL'] || 'https://api.github.com'
}
