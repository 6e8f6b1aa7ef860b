// Uploads SARIF to code scanning. https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { GitHubApi } from './api.ts'

const compress = promisify(gzip)

/** @param ref `refs/heads/main`, or `refs/pull/7/merge` with the merge commit */
export async function uploadSarif(
  { octokit, owner, repo, call }: GitHubApi,
  sarif: string,
  { commit, ref }: { readonly commit: string; readonly ref: string }
): Promise<void> {
  const encoded = (await compress(sarif)).toString('base64')
  await call({
    what: 'SARIF for code scanning',
    permission: 'security-events: write',
    // The same analysis again replaces itself.
    isRepeatable: true,
    send: () =>
      octokit.rest.codeScanning.uploadSarif({ owner, repo, commit_sha: commit, ref, sarif: encoded })
  })
}
