// One measured run in a separate process: `node bench/scan-worker.ts scan|inflate IMAGE`. Prints a line of JSON.
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { parseReference } from '../src/oci/reference.ts'
import { openRegistries } from '../src/registry/registries.ts'
import { inflate } from '../src/scan/archive/inflate.ts'
import { scanImage } from '../src/scan/image/scan-image.ts'
import { SILENT } from '../src/support/log.ts'
import { all, limit } from '../src/support/semaphore.ts'

const [mode = 'scan', image = ''] = process.argv.slice(2)
const reference = parseReference(image)
const registries = openRegistries({
  clock: { now: Date.now, random: Math.random, sleep: (ms, signal) => setTimeout(ms, undefined, { signal }) },
  log: SILENT
})

const started = performance.now()
const usedBefore = process.cpuUsage()
const { content, descriptor } = await registries.manifest(reference)
if (content.kind !== 'image' || content.config === undefined) throw new Error(`${image} is not an image`)
const layers = content.layers.map(layer => ({
  descriptor: layer,
  open: () => registries.blobStream(reference, layer)
}))
let bytes = 0
let names: readonly string[] = []
if (mode === 'inflate') {
  const gate = limit(4)
  const drain = async (open: () => AsyncIterable<Uint8Array>) => {
    await inflate(open(), piece => {
      bytes += piece.length
    })
  }
  await all(layers.map(({ open }) => gate(() => drain(open))))
} else {
  const config = await registries.blob(reference, content.config)
  const subject = { digest: descriptor.digest, repository: reference, platform: undefined }
  const sbom = await scanImage({ config, layers, subject, log: SILENT })
  names = sbom.components.flatMap(component => component.purl ?? [])
}
const seconds = (performance.now() - started) / 1000
const used = process.cpuUsage(usedBefore)
const cpuSeconds = (used.user + used.system) / 1e6
registries.close()

/** `maxRSS` would still count what the process that started this one had in memory. */
function peakBytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024
}

process.stdout.write(`${JSON.stringify({ seconds, cpuSeconds, peakBytes: peakBytes(), bytes, names })}\n`)
