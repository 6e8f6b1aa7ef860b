// A document of 145 MB is recognized, validated, judged and attached by the action within 1.5 GB of memory.
import { once } from 'node:events'
import { createWriteStream, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { startRegistry } from '../../demo/registry/server.ts'
import { runAction } from '../../demo/run-action.ts'
import { makeTemporaryFolder } from '../support/processes.ts'

const COMPONENTS = 100_000

/** About 1.4 KB a component, as npm components are with SHA-512, license, references and dependencies. */
async function writeLargeSbom(path: string): Promise<void> {
  const refOf = (at: number): string => `pkg:npm/%40scope/package-${at}@1.${at % 50}.${at % 7}`
  const file = createWriteStream(path)
  const write = async (text: string): Promise<void> => {
    if (!file.write(text)) await once(file, 'drain')
  }
  await write('{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"components":[\n')
  for (let at = 0; at < COMPONENTS; at++) {
    const component = {
      type: 'library',
      'bom-ref': refOf(at),
      group: '@scope',
      name: `package-${at}`,
      version: `1.${at % 50}.${at % 7}`,
      description: 'Does one thing for one program, and sometimes another one',
      hashes: [{ alg: 'SHA-512', content: at.toString(16).padStart(8, '0').repeat(16) }],
      licenses: [{ license: { id: 'MIT' } }],
      purl: refOf(at),
      externalReferences: [
        { type: 'website', url: `https://example.com/package-${at}` },
        { type: 'vcs', url: `git+https://example.com/package-${at}.git` }
      ],
      properties: [{ name: 'cdx:npm:package:path', value: `node_modules/@scope/package-${at}` }]
    }
    await write(`${at === 0 ? '' : ',\n'}${JSON.stringify(component, null, 4)}`)
  }
  await write('],"dependencies":[\n')
  for (let at = 0; at < COMPONENTS; at++) {
    const dependsOn = [1, 2, 3, 4, 5, 6].map(step => refOf((at * 7 + step * 13) % COMPONENTS))
    await write(`${at === 0 ? '' : ',\n'}${JSON.stringify({ ref: refOf(at), dependsOn }, null, 4)}`)
  }
  await write(']}\n')
  file.end()
  await once(file, 'close')
}

test('a 145 MB document of 100,000 components', async () => {
  const workspace = makeTemporaryFolder()
  const path = join(workspace, 'large.cdx.json')
  await writeLargeSbom(path)
  expect(statSync(path).size).toBeGreaterThan(140e6)
  // Reports at its end the peak memory of the action's own process.
  const memory = join(workspace, 'memory')
  const watcher = join(workspace, 'watch.mjs')
  writeFileSync(
    watcher,
    `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(${JSON.stringify(memory)}, String(process.resourceUsage().maxRSS / 1024)))`
  )
  const registry = await startRegistry()
  try {
    const image = await pushSampleImage(registry.host, 'acme/app', '1.0.0')
    const { exitCode, stdout, outputs, dispose } = await runAction({
      inputs: {
        image: `${registry.host}/acme/app@${image.digest}`,
        platforms: 'index',
        'sbom-path': 'large.cdx.json',
        validation: 'strict',
        sign: 'false'
      },
      env: { NODE_OPTIONS: `--import ${pathToFileURL(watcher).href}` },
      workspace
    })
    if (exitCode !== 0) throw new Error(stdout)
    const [artifact] = JSON.parse(outputs['json'] as string).images[0].artifacts
    expect(artifact).toMatchObject({ state: 'attached' })
    expect(artifact.sbom).toMatchObject({ components: COMPONENTS, validation: 'valid' })
    // In MiB.
    expect(Number(readFileSync(memory, 'utf8'))).toBeLessThan(1500)
    await dispose()
  } finally {
    await registry.close()
  }
})
