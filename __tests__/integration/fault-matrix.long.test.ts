// The fault matrix over the registry's part of a seal: resolve, look, upload, attach, read back, move a tag.
import { afterEach, expect, test } from '@jest/globals'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { referrersTag } from '../../src/oci/digest.ts'
import { IMAGE_INDEX, MANIFEST_TYPES } from '../../src/oci/media-types.ts'
import type { Repository } from '../../src/oci/reference.ts'
import type { Timeouts } from '../../src/registry/http/transport.ts'
import type { Clock } from '../../src/support/clock.ts'
import { SealError } from '../../src/support/errors.ts'
import { startMisbehaving } from '../support/misbehaving-registry.ts'
import {
  artifactOf,
  closeClients,
  credentialsOf,
  makeImage,
  pushImage,
  testClient
} from '../support/misbehaving-registry-client.ts'
import { tokenService } from '../support/misbehaving-registry-faults.ts'
import { FAULTS, type MatrixResult, runMatrix, type World } from '../support/misbehaving-registry-matrix.ts'

const NAME = 'acme/app'
const RELEASE = 'released'
const image = makeImage()
const sbom = artifactOf(image.descriptor, 'sbom')
const signature = artifactOf(image.descriptor, 'signature of the image')
const sbomSignature = artifactOf(sbom.descriptor, 'signature of the SBOM')
const artifacts = [sbom, signature, sbomSignature]

interface SealWorld extends World {
  readonly behind: RunningRegistry
  readonly repository: Repository
}

async function start(referrers: boolean): Promise<SealWorld> {
  const behind = await startRegistry({ referrers })
  await pushImage(behind.host, NAME, image, 'latest')
  let host = ''
  const tokens = tokenService(() => host)
  const front = await startMisbehaving({ behind: behind.host, rules: tokens.rules })
  host = front.host
  return {
    behind,
    front,
    tokens,
    repository: { registry: host, repository: NAME },
    async close() {
      closeClients()
      await front.close()
      await behind.close()
    }
  }
}

async function seal({ repository }: SealWorld, clock: Clock, timeouts: Timeouts): Promise<void> {
  const { registries } = testClient({
    clock,
    timeouts,
    writes: true,
    credentials: credentialsOf({ kind: 'basic', username: 'u', password: 'p' })
  })
  const subject = await registries.manifest({ ...repository, tag: 'latest', digest: undefined })
  await registries.referrers(repository, subject.descriptor.digest)
  await registries.upload(repository, sbom.blobs)
  await registries.attach(repository, [sbom])
  await registries.attach(repository, [signature, sbomSignature])
  for (const artifact of artifacts) {
    const { referrers } = await registries.referrers(repository, artifact.subject.digest)
    if (!referrers.some(({ descriptor }) => descriptor.digest === artifact.descriptor.digest)) {
      throw new SealError('REGISTRY_NOT_LISTED', `${artifact.descriptor.digest} is not listed`)
    }
  }
  await registries.tag(repository, RELEASE, subject)
}

const get = (world: SealWorld, path: string): Promise<Response> =>
  fetch(`http://${world.behind.host}/v2/${NAME}/${path}`, { headers: { accept: MANIFEST_TYPES.join(', ') } })

async function listed(world: SealWorld, subject: string, viaApi: boolean): Promise<string[]> {
  const response = await get(world, viaApi ? `referrers/${subject}` : `manifests/${subject}`)
  if (response.headers.get('content-type') !== IMAGE_INDEX) return []
  const { manifests } = (await response.json()) as { manifests: { digest: string }[] }
  return manifests.map(({ digest }) => digest)
}

async function missing(world: SealWorld, viaApi: boolean): Promise<string[]> {
  const lacking: string[] = []
  for (const { descriptor, blobs, subject } of artifacts) {
    const where = viaApi ? subject.digest : referrersTag(subject.digest)
    if (!(await listed(world, where, viaApi)).includes(descriptor.digest))
      lacking.push(`${descriptor.digest} is not listed`)
    if (!(await get(world, `manifests/${descriptor.digest}`)).ok)
      lacking.push(`${descriptor.digest} is not there`)
    for (const blob of blobs) {
      if (!(await get(world, `blobs/${blob.descriptor.digest}`)).ok)
        lacking.push(`${blob.descriptor.digest} is not there`)
    }
  }
  const released = (await get(world, `manifests/${RELEASE}`)).headers.get('docker-content-digest')
  if (released !== image.descriptor.digest) lacking.push(`the tag names ${released}`)
  return lacking
}

/** A tag that was moved although not everything is in place. */
async function forbidden(world: SealWorld, viaApi: boolean): Promise<string[]> {
  const isReleased = (await get(world, `manifests/${RELEASE}`)).ok
  const lacking = isReleased ? await missing(world, viaApi) : []
  return lacking.map(what => `the tag was moved and ${what}`)
}

function logResult(kind: string, { requests, cases, complete, failed, wrong }: MatrixResult): void {
  const codes = Object.entries(failed).sort(([, a], [, b]) => b - a)
  process.stdout.write(
    `fault matrix, ${kind}: ${requests} requests x ${Object.keys(FAULTS).length} faults x 2 (once, from then on) = ${cases} cases; ` +
      `${complete} complete, ${cases - complete} failed and completed by a second run ` +
      `(${codes.map(([code, count]) => `${code} ${count}`).join(', ')}); ${wrong.length} wrong\n`
  )
}

afterEach(closeClients)

test.each([
  ['the Referrers API', true],
  ['the fallback tag', false]
])(
  'with %s, after a fault at any request the result is complete, or a second run completes it',
  async (kind, viaApi) => {
    const result = await runMatrix<SealWorld>({
      start: () => start(viaApi),
      seal,
      missing: world => missing(world, viaApi),
      forbidden: world => forbidden(world, viaApi)
    })
    logResult(kind, result)
    expect(result.wrong).toEqual([])
    expect(result.complete).toBeGreaterThan(0)
    expect(result.cases).toBeGreaterThan(500)
  }
)
