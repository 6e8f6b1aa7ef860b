// Many processes that attach to one image at the same moment, and what is listed when all are done.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { referrersTag } from '../../src/oci/digest.ts'
import type { Subject } from './attach-child.ts'
import { makeTemporaryFolder } from './processes.ts'

const CHILD = join(import.meta.dirname, 'attach-child.ts')
/** Fifty processes need not compile the same modules fifty times. */
const COMPILED = makeTemporaryFolder()

export interface Outcome {
  readonly lost: number
  /** Of all writers together. */
  readonly requests: number
  readonly milliseconds: number
}

/** Processes that run one race after another; each begins every race again. */
export class Writers {
  readonly #writers: readonly Writer[]

  /** `host` is where the writers go: a registry or a proxy before it. */
  constructor(host: string, count: number) {
    this.#writers = Array.from({ length: count }, (_, at) => new Writer(host, `writer-${at}`))
  }

  /** Lets all go together, and compares what they attached with the fallback index at the end, read at `registry`. */
  async race(registry: string, subject: Subject): Promise<Outcome> {
    await this.#tellAll(JSON.stringify(subject))
    const start = Date.now()
    const answers = await this.#tellAll('go')
    const milliseconds = Date.now() - start
    const attached = answers.map(answer => /^attached (\S+) with (\d+) requests$/.exec(answer))
    const listed = await readIndex(registry, subject)
    return {
      lost: attached.filter(found => !listed.has(found?.[1] as string)).length,
      requests: attached.reduce((sum, found) => sum + Number(found?.[2]), 0),
      milliseconds
    }
  }

  #tellAll(line: string): Promise<string[]> {
    const answers = this.#writers.map(writer => writer.nextLine())
    for (const writer of this.#writers) writer.send(line)
    return Promise.all(answers)
  }

  close(): void {
    for (const writer of this.#writers) writer.close()
  }
}

async function readIndex(registry: string, { repository, subject }: Subject): Promise<Set<string>> {
  const response = await fetch(
    `http://${registry}/v2/${repository}/manifests/${referrersTag(subject.digest)}`,
    { headers: { accept: 'application/vnd.oci.image.index.v1+json' } }
  )
  const { manifests } = (await response.json()) as { manifests: { digest: string }[] }
  return new Set(manifests.map(({ digest }) => digest))
}

class Writer {
  readonly #child: ChildProcess
  readonly #lines: Interface
  #errors = ''

  constructor(host: string, name: string) {
    const child = spawn(process.execPath, [CHILD, host, name], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { NODE_COMPILE_CACHE: COMPILED }
    })
    child.stderr.on('data', piece => {
      this.#errors += piece
    })
    this.#child = child
    this.#lines = createInterface({ input: child.stdout })
  }

  send(line: string): void {
    this.#child.stdin?.write(`${line}\n`)
  }

  nextLine(): Promise<string> {
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    const ended = (code: number | null) => reject(new Error(`a writer ended with ${code}: ${this.#errors}`))
    this.#child.once('close', ended)
    this.#lines.once('line', line => {
      this.#child.off('close', ended)
      resolve(line)
    })
    return promise
  }

  close(): void {
    this.#child.kill('SIGKILL')
  }
}
