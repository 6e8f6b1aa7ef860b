// Source trees in memory, and ways to look at the SBOM of one, for the tests of this folder.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Component, Sbom } from '../../../../src/sbom/model.ts'
import { type SourceScan, scanSource } from '../../../../src/scan/source/scan-source.ts'
import type { TreeReader } from '../../../../src/scan/source/tree.ts'
import type { Log } from '../../../../src/support/log.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

const fixtures = join(import.meta.dirname, '../../../fixtures/source')

export function fixture(path: string): string {
  return readFileSync(join(fixtures, path), 'utf8')
}

export function memoryTree(files: Files): TreeReader {
  return {
    async *list() {
      for (const path of Object.keys(files)) yield { path }
    },
    async read(path) {
      const content = files[path] ?? ''
      return typeof content === 'string' ? new TextEncoder().encode(content) : content
    }
  }
}

export interface Scan {
  readonly sbom: Sbom
  readonly warnings: readonly string[]
}

export async function scan(files: Files, options: Partial<SourceScan> = {}): Promise<Scan> {
  const warnings: string[] = []
  const log: Log = { debug() {}, info() {}, notice() {}, warning: text => warnings.push(text) }
  const sbom = await scanSource({
    files: memoryTree(files),
    subject: { name: 'app' },
    log,
    signal: new AbortController().signal,
    ...options
  })
  return { sbom, warnings }
}

/** `ref scope relationship -> what it depends on`, a line for each component; `?` for unknown dependencies. */
export function graphOf(sbom: Sbom): string[] {
  return [sbom.subject, ...sbom.components].flatMap(component => {
    if (!component) return []
    const relationship = propertyOf(component, 'oci-seal:source:relationship')
    const words = [component.ref, component.scope, relationship].filter(word => word !== undefined)
    return `${words.join(' ')} -> ${sbom.dependencies.get(component.ref)?.join(' ') ?? '?'}`.trimEnd()
  })
}

export function propertyOf(component: Component | undefined, name: string): string | undefined {
  return component?.properties?.find(property => property.name === name)?.value
}

export function componentOf(sbom: Sbom, ref: string): Component | undefined {
  return sbom.components.find(component => component.ref === ref)
}
