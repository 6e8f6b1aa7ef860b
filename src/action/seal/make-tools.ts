// The tools of a run: registries, Cosign, the clock, the log, files and the user's SBOM generator.
import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setSecret } from '@actions/core'
import type { Registries } from '../../registry/registry.ts'
import type { GeneratorName, SealTools, SignedFile } from '../../seal/request.ts'
import { once } from '../../support/once.ts'
import { VERSION } from '../../support/version.ts'
import { systemClock } from '../runner/clock.ts'
import { run } from '../runner/exec.ts'
import type { FileRoots } from '../runner/files.ts'
import { type Job, startCosign } from '../runner/job.ts'
import { actionLog as log } from '../runner/log.ts'
import type { ChosenSigners } from './choose-signer.ts'
import type { SealInputs } from './inputs.ts'
import { runSbomCommand } from './sbom-command.ts'

interface FileTools {
  readonly chosen: Pick<ChosenSigners, 'signers'>
  readonly files: readonly SignedFile[]
  readonly roots: FileRoots
}

export function makeTools(
  job: Job,
  inputs: SealInputs,
  registries: Registries,
  { chosen: { signers }, files, roots }: FileTools
): SealTools {
  const { sbomCommand: command = '', timeoutMs } = inputs
  /** Found or installed once for all images. */
  const generators: Partial<Record<GeneratorName, Promise<string>>> = {}
  return {
    registries,
    cosign: signers.length === 0 ? undefined : () => startCosign(job, inputs, timeoutMs),
    clock: systemClock,
    log,
    layers: once(async () => {
      const { LayerCache } = await import('../../scan/image/layer-cache.ts')
      if (!inputs.scanCache) return new LayerCache()
      const { openScanCache } = await import('./scan-cache.ts')
      const { environment } = job
      const cacheTools = { environment, log, maskSecret: setSecret, userAgent: `oci-seal/${VERSION}` }
      return new LayerCache(await openScanCache(inputs.run.dryRun, cacheTools))
    }),
    generate: (reference, platform) =>
      runSbomCommand(reference, platform, { ...job, command, run, timeoutMs }),
    generateWith: async (name, folder, platform) => {
      const { provideGenerator } = await import('../runner/install-generator.ts')
      const { runGenerator } = await import('./generator.ts')
      const system = { platform: process.platform, architecture: process.arch }
      generators[name] ??= provideGenerator({ ...job, ...system, name, chosen: inputs.generatorPath })
      const program = await generators[name]
      return await runGenerator({ ...job, name, program, folder, platform, run, timeoutMs, log })
    },
    storedBundles: once(async () => {
      const { readFileBundles } = await import('./bundle-files.ts')
      const { releasedBundles } = await import('./publish-to-github.ts')
      return [
        ...(await readFileBundles(files, inputs.bundleFolder, roots)),
        ...(await releasedBundles(inputs, job.environment, log))
      ]
    }),
    commitTime: once(async () => {
      const { readCommitTime } = await import('./commit-time.ts')
      return await readCommitTime({ ...job, run })
    }),
    folder: name => mkdtemp(join(job.directory, `${name}-`)),
    keep: async (name, bytes) => {
      const path = join(job.directory, name)
      await writeFile(path, bytes, { mode: 0o600 })
      return path
    }
  }
}
