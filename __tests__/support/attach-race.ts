// Many processes that attach to one image at the same moment, and what is listed when all are done.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Descriptor } from '../../src/oci/descriptor.ts'
import { referrersTag } from '../../src/oci/digest.ts'
import { makeTemporaryFolder } from './processes.ts'

const CHILD = join(import.meta.dirname, 'attach-child.ts')
/** Fifty processes need not compile the same modules fifty times. */
const COMPILED = makeTemporaryFolder()

export interface Race {
  /** Where the writers go: a registry or a proxy before it. */
  readonly host: string
  /** Where the index is read at the end. */
  readonly registry: string
  readonly repository: string
  readonly subject: Descriptor
  readonly writers: number
}

export interface Outcome {
  readonly lost: number
  /** Of all writers together. */
  readonly requests: number
  readonly milliseconds: number
}

/** Starts all writers, lets them go together, and compares what they attached with the fallback index. */
export async function runRace({ host, registry, repository, subject, writers }: Race): Promise<Outcome> {
  const children: ChildProcess[] = []
  try {
    const runs = Array.from({ length: writers }, (_, at) => {
      const args = [CHILD, host, repository, subject.digest, String(subject.size), `writer-${at}`]
      const child = spawn(process.execPath, args, {
        stdio: ['pipe', 'pipe', 'pipe'],
        env: { NODE_COMPILE_CACHE: COMPILED }
      })
      children.push(child)
      return follow(child)
    })
    await Promise.all(runs.map(run => run.ready))
    const start = Date.now()
    for (const child of children) child.stdin?.write('go\n')
    const attached = await Promise.all(runs.map(run => run.attached))
    const milliseconds = Date.now() - start
    const response = await fetch(
      `http://${registry}/v2/${repository}/manifests/${referrersTag(subject.digest)}`,
      {
        headers: { accept: 'application/vnd.oci.image.index.v1+json' }
      }
    )
    const { manifests } = (await response.json()) as { manifests: { digest: string }[] }
    const listed = new Set(manifests.map(({ digest }) => digest))
    return {
      lost: attached.filter(({ digest }) => !listed.has(digest)).length,
      requests: attached.reduce((sum, { requests }) => sum + requests, 0),
      milliseconds
    }
  } finally {
    for (const child of children) child.kill('SIGKILL')
  }
}

interface Followed {
  readonly ready: Promise<void>
  readonly attached: Promise<{ digest: string; requests: number }>
}

function follow(child: ChildProcess): Followed {
  const ready = Promise.withResolvers<void>()
  const attached = Promise.withResolvers<{ digest: string; requests: number }>()
  let errors = ''
  child.stderr?.on('data', piece => {
    errors += piece
  })
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', line => {
      if (line === 'ready') ready.resolve()
      const found = /^attached (\S+) with (\d+) requests$/.exec(line)
      if (found) attached.resolve({ digest: found[1] as string, requests: Number(found[2]) })
    })
  }
  child.on('close', code => {
    const failure = new Error(`a writer ended with code ${code}: ${errors}`)
    ready.reject(failure)
    attached.reject(failure)
  })
  attached.promise.catch(() => undefined)
  ready.promise.catch(() => undefined)
  return { ready: ready.promise, attached: attached.promise }
}
