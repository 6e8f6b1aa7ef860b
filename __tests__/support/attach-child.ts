// One writer of races, as a separate process. Each line on stdin is a subject to attach to (`Subject` as JSON), or
// `go`. Arguments: host, name of the writer.
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { type Descriptor, describeBytes } from '../../src/oci/descriptor.ts'
import { type Artifact, buildArtifact } from '../../src/oci/manifest.ts'
import { openRegistries } from '../../src/registry/registries.ts'
import { SILENT } from '../../src/support/log.ts'

export interface Subject {
  readonly repository: string
  readonly subject: Descriptor
}

const [host, name] = process.argv.slice(2) as [string, string]

function buildNote(subject: Descriptor): Artifact {
  const bytes = new TextEncoder().encode(`written by ${name}`)
  return buildArtifact({
    artifactType: 'application/vnd.example.race',
    subject,
    layers: [{ bytes, descriptor: describeBytes('text/plain', bytes) }],
    annotations: { 'com.example.writer': name }
  })
}

/** With a client that knows nothing yet, as a process that has just begun. */
async function attach(repository: string, artifact: Artifact): Promise<number> {
  const registries = openRegistries({
    clock: {
      now: Date.now,
      random: Math.random,
      sleep: (ms, signal) => wait(ms, undefined, signal === undefined ? {} : { signal })
    },
    log: SILENT,
    writes: true
  })
  await registries.attach({ registry: host, repository }, [artifact])
  registries.close()
  return registries.requests
}

let repository = ''
let artifact: Artifact | undefined
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'go' && artifact) {
    const requests = await attach(repository, artifact)
    process.stdout.write(`attached ${artifact.descriptor.digest} with ${requests} requests\n`)
  } else {
    const next = JSON.parse(line) as Subject
    repository = next.repository
    artifact = buildNote(next.subject)
    process.stdout.write('ready\n')
  }
}
