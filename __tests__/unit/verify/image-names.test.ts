// Which policies apply to an image with a tag beside its digest.
import { describe, expect, test } from '@jest/globals'
import type { StoredManifest } from '../../../src/oci/manifest.ts'
import { parseReference, type Reference } from '../../../src/oci/reference.ts'
import { NO_CONTENT_RULES } from '../../../src/policy/defaults.ts'
import type { ImagePolicy, Policy } from '../../../src/policy/policy.ts'
import { SealError } from '../../../src/support/errors.ts'
import { namesOf, policiesFor } from '../../../src/verify/image-names.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`
const OTHER = `sha256:${'b'.repeat(64)}`

function policy(name: string, glob: string): ImagePolicy {
  return {
    name,
    location: undefined,
    globs: [glob],
    signers: [],
    match: 'any',
    require: [],
    platforms: 'all',
    content: NO_CONTENT_RULES
  }
}

/** A registry whose tags are all of one digest; undefined: it has none. */
function registry(digest: string | undefined) {
  const asked: Reference[] = []
  const manifest = async (reference: Reference): Promise<StoredManifest> => {
    asked.push(reference)
    if (digest === undefined) throw new SealError('REGISTRY_NOT_FOUND', 'the tag does not exist')
    return { descriptor: { digest } } as StoredManifest
  }
  return { asked, manifest }
}

async function takers(reference: string, globs: readonly string[], tagIs: string | undefined) {
  const policies = globs.map(glob => policy(glob, glob))
  const all: Policy = { mode: undefined, unresolved: undefined, policies, added: [], exceptions: [] }
  const server = registry(tagIs)
  const names = await namesOf(parseReference(reference), globs, server)
  return { taken: policiesFor(all, names).map(({ name }) => name), asked: server.asked.length }
}

const TAG = 'ghcr.io/acme/app:1.*'
const ALL = 'ghcr.io/acme/**'

describe('policies by tag', () => {
  test.each<[string, string, readonly string[], string | undefined, readonly string[], number]>([
    ['take a tag', 'ghcr.io/acme/app:1.2', [TAG], undefined, [TAG], 0],
    ['take a digest whose tag it is', `ghcr.io/acme/app:1.2@${DIGEST}`, [TAG], DIGEST, [TAG], 1],
    ['do not take one whose tag it is not', `ghcr.io/acme/app:1.2@${DIGEST}`, [TAG], OTHER, [], 1],
    ['do not take one whose tag is gone', `ghcr.io/acme/app:1.2@${DIGEST}`, [TAG], undefined, [], 1],
    ['do not take a digest alone', `ghcr.io/acme/app@${DIGEST}`, [TAG], DIGEST, [], 0],
    ['do not take another tag', `ghcr.io/acme/app:2@${DIGEST}`, [TAG], DIGEST, [], 0],
    ['ask nothing where none is by tag', `ghcr.io/acme/app:1.2@${DIGEST}`, [ALL], OTHER, [ALL], 0],
    [
      'add to one that takes it, whatever the tag',
      `ghcr.io/acme/app:1.2@${DIGEST}`,
      [TAG, ALL],
      OTHER,
      [TAG, ALL],
      1
    ]
  ])('%s', async (_, reference, globs, tagIs, expected, requests) => {
    expect(await takers(reference, globs, tagIs)).toEqual({ taken: expected, asked: requests })
  })
})
