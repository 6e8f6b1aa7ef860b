// The trusted root of GitHub's own Sigstore, which signs for private repositories. Cosign fetches it with TUF:
// https://docs.github.com/actions/concepts/security/artifact-attestations
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../support/environment.ts'
import { once } from '../support/once.ts'
import type { CosignProcess } from './cosign-process.ts'
import { verifyingEnvironment } from './environment.ts'
import { reasonOf } from './failure.ts'

const MIRROR = 'https://tuf-repo.github.com'

export interface GitHubRootOptions {
  readonly environment: Environment
  readonly directory: string
  /** Another update repository than GitHub's, with the root that signs it. */
  readonly githubUpdates?: { readonly mirror: string; readonly root: string }
}

async function githubUpdates(): Promise<{ readonly mirror: string; readonly root: string }> {
  const { GITHUB_TUF_ROOT } = await import('./github-tuf-root.ts')
  return { mirror: MIRROR, root: GITHUB_TUF_ROOT }
}

/** A path, or why there is none, as text. */
export type FoundRoot = { readonly path: string } | { readonly problem: string }

export class GitHubRoot {
  readonly #process: CosignProcess
  readonly #options: GitHubRootOptions

  constructor(process: CosignProcess, options: GitHubRootOptions) {
    this.#process = process
    this.#options = options
  }

  /** Fetched once per run, into a folder of the run: nothing that another job left on the machine counts. */
  readonly find: () => Promise<FoundRoot> = once(async () => {
    const { directory, environment } = this.#options
    const { mirror, root } = this.#options.githubUpdates ?? (await githubUpdates())
    const folder = join(directory, 'github-root')
    const [start, path] = [join(folder, 'root.json'), join(folder, 'trusted-root.json')]
    await mkdir(folder, { mode: 0o700 })
    await writeFile(start, root, { mode: 0o600 })
    const result = await this.#process.start(
      ['trusted-root', 'create', '--with-default-services', '--out', path],
      {
        ...verifyingEnvironment(environment),
        TUF_ROOT: join(folder, 'tuf'),
        TUF_MIRROR: mirror,
        TUF_ROOT_JSON: start
      }
    )
    if (result.exitCode === 0) return { path }
    const remedy = 'or give the file that "gh attestation trusted-root" writes as trusted-root'
    return {
      problem: `GitHub's trusted root cannot be fetched from ${mirror} (${remedy}): ${reasonOf(result)}`
    }
  })
}
