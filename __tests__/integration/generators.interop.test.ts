// Syft and Trivy on the layout that Seal writes.
import { describe, expect, test } from '@jest/globals'
import { run } from '../../src/action/runner/exec.ts'
import { runGenerator } from '../../src/action/seal/generator.ts'
import type { ImageGenerator } from '../../src/seal/request.ts'
import { generateFromImage } from '../../src/seal/sbom/run-generator.ts'
import { SILENT } from '../../src/support/log.ts'
import { GENERATOR_REQUEST, generatorImage, generatorTools } from '../support/generator-image.ts'
import { makeTemporaryFolder } from '../support/processes.ts'
import { file, type TarItem } from '../support/tar-builder.ts'
import { tool } from '../support/tools.ts'

async function generate(generator: ImageGenerator, items: readonly TarItem[]) {
  const { registries, subject, image } = await generatorImage(items)
  const tools = generatorTools(registries, (name, folder, platform) =>
    runGenerator({
      name,
      folder,
      platform,
      program: tool(generator),
      run,
      environment: process.env,
      directory: makeTemporaryFolder(),
      timeoutMs: 120_000,
      log: SILENT
    })
  )
  return await generateFromImage(generator, subject, image, GENERATOR_REQUEST, tools)
}

describe.each(['syft', 'trivy'] as const)('%s', generator => {
  test("its document about the image is valid and names the image's digest and packages", async () => {
    const lock = 'P:busybox\nV:1.36.1-r29\nA:aarch64\nL:GPL-2.0-only\no:busybox\n\n'
    const { document, validation, subject } = await generate(generator, [
      file('etc/os-release', 'ID=alpine\nVERSION_ID=3.20.3\n'),
      file('lib/apk/db/installed', lock)
    ])
    expect(validation).toBe('valid')
    expect(document.content.subject?.version).toBe(subject.digest)
    expect(document.content.components.map(({ purl }) => purl?.replace(/&distro=.*/, ''))).toContain(
      'pkg:apk/alpine/busybox@1.36.1-r29?arch=aarch64'
    )
  })

  test('an image in which it finds nothing is an error', async () => {
    await expect(generate(generator, [file('a.txt', 'text')])).rejects.toMatchObject({
      code: 'GENERATOR_FAILED'
    })
  })
})
