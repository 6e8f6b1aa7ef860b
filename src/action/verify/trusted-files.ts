// Files that decide what passes: the policy, keys, trusted roots. For a pull request they come from a trusted commit.
import { readFile, writeFile } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { isAbsent, openGitHubApi } from '../../github/api.ts'
import { codeOf, isMissing, SealError } from '../../support/errors.ts'
import { SILENT } from '../../support/log.ts'
import { isInside, leadsInto } from '../../support/paths.ts'
import { shownPath } from '../../support/secrets.ts'
import { printable } from '../../support/text.ts'
import { systemClock } from '../runner/clock.ts'

/** Reads a file of the repository at a commit; undefined if the commit has no such file. */
export type ReadAtCommit = (path: string, commit: string) => Promise<Uint8Array | undefined>

export interface TrustedFilesOptions {
  readonly workspace: string
  /** Undefined: the workspace itself is trusted. */
  readonly baseCommit: string | undefined
  readonly readAtCommit: ReadAtCommit
  /** A private directory for copies. */
  readonly directory: string
}

const MAX_BYTES = 4 * 1024 * 1024

/** Cosign only says that it cannot verify with it, as of an image without a signature. */
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/

export class TrustedFiles {
  readonly #options: TrustedFilesOptions
  readonly #copies: { readonly path: string; readonly content: () => Promise<Uint8Array> }[] = []

  constructor(options: TrustedFilesOptions) {
    this.#options = options
  }

  /**
   * The bytes of a file; undefined when it is not there. Files outside the workspace are the runner's own.
   *
   * @throws SealError `POLICY_FILE_UNREADABLE`
   */
  async read(path: string): Promise<Uint8Array | undefined> {
    const { workspace, baseCommit, readAtCommit } = this.#options
    const absolute = isAbsolute(path) ? path : resolve(workspace, path)
    const isOurs = isInside(absolute, workspace)
    if (baseCommit !== undefined && !isOurs && (await leadsInto(absolute, workspace)))
      throw unreadable(path, 'it leads into the checkout, and the files there come from the pull request')
    const bytes =
      baseCommit !== undefined && isOurs
        ? await readAtCommit(relative(workspace, absolute).split(sep).join('/'), baseCommit)
        : await readLocal(absolute)
    if (bytes !== undefined && bytes.byteLength > MAX_BYTES) {
      throw unreadable(path, `it has ${bytes.byteLength} bytes; Seal reads at most ${MAX_BYTES}`)
    }
    return bytes
  }

  /** Where a copy of a file, or of a text, will be once `write` is done. */
  place(
    source:
      | { readonly kind: 'data'; readonly text: string }
      | { readonly kind: 'file'; readonly path: string }
  ): string {
    const path = join(this.#options.directory, `trusted-${this.#copies.length + 1}`)
    const content = async (): Promise<Uint8Array> => {
      if (source.kind === 'data') return new TextEncoder().encode(source.text)
      const bytes = await this.read(source.path)
      if (bytes !== undefined) {
        refusePrivateKey(Buffer.from(bytes).toString('latin1'), shownPath(source.path))
        return bytes
      }
      const { baseCommit } = this.#options
      if (baseCommit === undefined) throw missing(source.path)
      throw unreadable(source.path, `it is not in the commit ${baseCommit}`)
    }
    this.#copies.push({ path, content })
    return path
  }

  /** @throws SealError `POLICY_FILE_UNREADABLE` */
  async write(): Promise<void> {
    await Promise.all(
      this.#copies.map(async ({ path, content }) => writeFile(path, await content(), { mode: 0o600 }))
    )
  }
}

async function readLocal(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (isMissing(error)) return undefined
    // The error itself quotes the path.
    throw unreadable(path, `it cannot be read (${codeOf(error)})`)
  }
}

export function unreadable(path: string, why: string, cause?: unknown): SealError {
  return new SealError('POLICY_FILE_UNREADABLE', `${printable(shownPath(path), 300)}: ${why}`, {
    cause
  })
}

function missing(path: string): SealError {
  return new SealError(
    'POLICY_FILE_UNREADABLE',
    `${printable(shownPath(path), 300)}: it does not exist in the workspace`,
    {
      remedy:
        'Check the path. A file of the repository needs a checkout before this step:\n  - uses: actions/checkout@v7'
    }
  )
}

/** @param place the file or the variable, as it may be shown. @throws SealError `POLICY_FILE_UNREADABLE` */
export function refusePrivateKey(text: string, place: string): void {
  if (!PRIVATE_KEY.test(text)) return
  throw new SealError('POLICY_FILE_UNREADABLE', `${printable(place, 300)}: it is a private key`, {
    remedy:
      'Use the public key (cosign.pub), which "cosign public-key --key" prints. If the private key is in the repository, replace it: everyone who can read the repository has it.'
  })
}

/** GitHub's contents API: https://docs.github.com/rest/repos/contents#get-repository-content */
export function githubReader(token: string | undefined, repository: string, api: string): ReadAtCommit {
  return async (path, commit) => {
    if (token === undefined) throw unreadable(path, 'the input github-token is empty')
    const { octokit, call } = await openGitHubApi({
      token,
      apiUrl: api,
      repository,
      clock: systemClock,
      log: SILENT
    })
    const ask = async (route: string, format: string): Promise<{ isThere: boolean; data: unknown }> => {
      try {
        const { data } = await call({
          what: `${printable(shownPath(path), 300)} at ${commit}`,
          permission: 'contents: read',
          isRepeatable: true,
          send: () => octokit.request(`GET ${route}`, { headers: { accept: format } })
        })
        return { isThere: true, data }
      } catch (error) {
        if (isAbsent(error)) return { isThere: false, data: undefined }
        throw unreadable(path, `GitHub did not return it at ${commit}`, error)
      }
    }
    const name = path.split('/').map(encodeURIComponent).join('/')
    const { isThere, data } = await ask(
      `/repos/${repository}/contents/${name}?ref=${commit}`,
      'application/vnd.github.raw+json'
    )
    if (!isThere) {
      // A token that may not read the repository gets the same answer as for a file that is not there.
      const visible = await ask(`/repos/${repository}/git/commits/${commit}`, 'application/vnd.github+json')
      if (!visible.isThere)
        throw unreadable(path, `the token cannot read the commit ${commit} of ${repository}`)
      return undefined
    }
    if (typeof data === 'string') return new TextEncoder().encode(data)
    throw unreadable(path, `it is not a file at ${commit}`)
  }
}
