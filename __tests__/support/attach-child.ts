// One writer of a race, as a process of its own: attaches one artifact to an image when it is told to go.
// Arguments: host, repository, subject digest, subject size, name of the artifact.
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { describeBytes } from '../../src/oci/descriptor.ts'
import { parseDigest } from '../../src/oci/digest.ts'
import { buildArtifact } from '../../src/oci/manifest.ts'
import { IMAGE_MANIFEST } from '../../src/oci/media-types.ts'
import { openRegistries } from '../../src/registry/registries.ts'
import { SILENT } from '../../src/support/log.ts'

const [host, repository, digest, size, name] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string
]
const registries = openRegistries({
  clock: {
    now: Date.now,
    random: Math.random,
    sleep: (ms, signal) => wait(ms, undefined, signal === undefined ? {} : { signal })
  },
  log: SILENT,
  writes: true
})
const bytes = new TextEncoder().encode(`written by ${name}`)
const artifact = buildArtifact({
  artifactType: 'application/vnd.example.race',
  subject: { mediaType: IMAGE_MANIFEST, digest: parseDigest(digest), size: Number(size) },
  layers: [{ bytes, descriptor: describeBytes('text/plain', bytes) }],
  annotations: { 'com.example.writer': name }
})
process.stdout.write('ready\n')
await once(process.stdin, 'data')
await registries.attach({ registry: host, repository }, [artifact])
process.stdout.write(`attached ${artifact.descriptor.digest} with ${registries.requests} requests\n`)
registries.close()
process.stdin.destroy()
