// The root action on registries that others wrote: a run, the same again, ten at once, and one that was killed.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type PushedImage, pushSampleImage } from '../../demo/image.ts'
import { type ActionResult, runAction } from '../../demo/run-action.ts'
import { type Digest, isDigest } from '../../src/oci/digest.ts'
import { SIGSTORE_BUNDLE } from '../../src/oci/media-types.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { startMisbehaving } from '../support/misbehaving-registry.ts'
import { requestFor } from '../support/misbehaving-registry-scenarios.ts'
import { closeRealClients, openRealClient } from '../support/registry-client.ts'
import { peers, type RunningServer } from '../support/registry-servers.ts'
import { smallSbom } from '../support/seal-in-process.ts'
import { tool } from '../support/tools.ts'

const SBOM_TYPE = 'application/vnd.cyclonedx+json'

let keys: KeyPair

beforeAll(async () => {
  keys = makeKeyPair()
})

async function seal(
  host: string,
  repository: string,
  { digest }: PushedImage,
  component: string,
  more: Partial<Parameters<typeof runAction>[0]> = {}
): Promise<ActionResult> {
  const file = `${component}.cdx.json`
  await writeFile(join(keys.folder, file), smallSbom(component))
  const inputs = {
    image: `${host}/${repository}@${digest}`,
    'sbom-path': file,
    key: 'cosign.key',
    'cosign-path': tool('cosign')
  }
  const env = { COSIGN_PASSWORD: keys.password }
  const result = await runAction({ inputs, env, workspace: keys.folder, ...more })
  await result.dispose()
  return result
}

function expectGreen(...results: readonly ActionResult[]): void {
  for (const { exitCode, stdout, stderr } of results) if (exitCode !== 0) throw new Error(stdout + stderr)
}

/** What is listed of a whole family: SBOMs and signatures of the image, signatures of its platforms and of its SBOMs. */
async function countFamily(
  host: string,
  repository: string,
  image: PushedImage
): Promise<Record<string, number>> {
  const client = openRealClient()
  const listed = async (digest: string): Promise<[string, Digest][]> => {
    if (!isDigest(digest)) throw new Error(`${digest} is not a digest`)
    const { referrers } = await client.referrers({ registry: host, repository }, digest)
    return Promise.all(
      referrers.map(async ({ descriptor }): Promise<[string, Digest]> => {
        // zot 1 lists the media type of the config: the manifest has the type.
        const stored = await client.manifest({
          registry: host,
          repository,
          tag: undefined,
          digest: descriptor.digest
        })
        return [stored.content.artifactType ?? '', descriptor.digest]
      })
    )
  }
  const count = (list: readonly [string, Digest][], wanted: string): number =>
    list.filter(([type]) => type === wanted).length
  const root = await listed(image.digest)
  const platforms = await Promise.all(image.platforms.map(({ digest }) => listed(digest)))
  const sboms = root.filter(([type]) => type === SBOM_TYPE)
  const onSboms = await Promise.all(sboms.map(([, digest]) => listed(digest)))
  return {
    sboms: sboms.length,
    signatures: count(root, SIGSTORE_BUNDLE),
    'of platforms, at least': Math.min(...platforms.map(list => count(list, SIGSTORE_BUNDLE))),
    'of SBOMs, at least': Math.min(...onSboms.map(list => count(list, SIGSTORE_BUNDLE)))
  }
}

const familyOf = (runs: number) => ({
  sboms: runs,
  signatures: runs,
  'of platforms, at least': runs,
  'of SBOMs, at least': 1
})

describe.each(peers().map(peer => [peer.name, peer] as const))('%s', (_, { start }) => {
  let server: RunningServer

  beforeAll(async () => {
    server = await start()
  })

  afterAll(async () => {
    closeRealClients()
    await server?.close()
  })

  test('a run lists everything, and the same run again adds nothing', async () => {
    const image = await pushSampleImage(server.host, 'interop/again', 'v1')
    expectGreen(await seal(server.host, 'interop/again', image, 'left'))
    expect(await countFamily(server.host, 'interop/again', image)).toEqual(familyOf(1))
    expectGreen(await seal(server.host, 'interop/again', image, 'left'))
    expect(await countFamily(server.host, 'interop/again', image)).toEqual(familyOf(1))
  })

  test('ten processes at once on one image pass and lose nothing', async () => {
    const image = await pushSampleImage(server.host, 'interop/ten', 'v1')
    const runs = Array.from({ length: 10 }, (_, at) => seal(server.host, 'interop/ten', image, `left-${at}`))
    expectGreen(...(await Promise.all(runs)))
    expect(await countFamily(server.host, 'interop/ten', image)).toEqual(familyOf(10))
  })

  test('a run that was killed at its first manifest is completed by the next', async () => {
    const image = await pushSampleImage(server.host, 'interop/killed', 'v1')
    const killed = Promise.withResolvers<void>()
    const isManifest = requestFor('PUT', /^manifests\//)
    const front = await startMisbehaving({
      behind: server.host,
      rules: [
        {
          when: isManifest,
          times: 1,
          answer: async ({ forward }) => {
            const reply = await forward()
            killed.resolve()
            await new Promise(resolve => setTimeout(resolve, 500))
            return reply
          }
        }
      ]
    })
    const onStart: Parameters<typeof runAction>[0]['onStart'] = child => {
      void killed.promise.then(() => child.kill('SIGKILL'))
    }
    const result = await seal(front.host, 'interop/killed', image, 'left', { onStart })
    expect(result.exitCode).not.toBe(0)
    await front.close()
    expectGreen(await seal(server.host, 'interop/killed', image, 'left'))
    expect(await countFamily(server.host, 'interop/killed', image)).toMatchObject({
      sboms: 1,
      'of SBOMs, at least': 1
    })
    expectGreen(await seal(server.host, 'interop/killed', image, 'left'))
  })
})
