// Where attestations count besides the registry: in GitHub's attestation store of a repository.

/** Of a repository: `github` is that of the job, `github:owner/name` another one. */
export type StoreName = 'github' | `github:${string}/${string}`

const OTHER = /^github:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\/[A-Za-z0-9._-]+$/

/** The stores in a list such as `registry, github`, or what is wrong with it. */
export function readStores(
  words: readonly string[]
): { readonly stores: readonly StoreName[] } | { readonly problem: string } {
  const unknown = words.find(word => word !== 'registry' && !isStoreName(word))
  if (unknown !== undefined)
    return { problem: `"${unknown}" is not registry, github or github:owner/repository` }
  // Seal asks GitHub if the registry has nothing: a list without the registry would look stricter than it is.
  if (!words.includes('registry')) return { problem: 'registry is missing, which Seal always reads first' }
  return { stores: [...new Set(words.filter(isStoreName))] }
}

function isStoreName(word: string): word is StoreName {
  return word === 'github' || OTHER.test(word)
}
