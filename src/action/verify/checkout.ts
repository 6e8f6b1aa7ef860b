// Is the whole repository checked out? A policy file outside the checkout may still exist.
import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** `none`: no repository at the root of the workspace; `partial`: a sparse checkout. */
export type Checkout = 'whole' | 'partial' | 'none'

export async function readCheckout(workspace: string): Promise<Checkout> {
  const git = join(workspace, '.git')
  if (!(await exists(git))) return 'none'
  const texts = await Promise.all(['config', 'config.worktree'].map(name => readOptional(join(git, name))))
  return texts.some(text => /^\s*sparseCheckout\s*=\s*(?:true|yes|on|1)\s*$/im.test(text))
    ? 'partial'
    : 'whole'
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch {
    return false
  }
}

async function readOptional(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    // The file does not exist, or its folder is a file: then it is not a sparse checkout.
    return ''
  }
}
