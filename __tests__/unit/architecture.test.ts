// The import rule of docs/architecture.md, as a table. A folder that is not in the table fails.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '../..')
const source = join(root, 'src')

/** From a folder of src/ to the folders that it may import from, besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  support: [],
  oci: ['support'],
  registry: ['oci', 'support'],
  cosign: ['oci', 'support'],
  sbom: ['oci', 'support'],
  report: ['oci', 'support'],
  gate: ['sbom', 'cosign', 'registry', 'report', 'oci', 'support'],
  pipeline: ['sbom', 'cosign', 'registry', 'report', 'oci', 'support'],
  action: ['pipeline', 'gate', 'sbom', 'cosign', 'registry', 'report', 'oci', 'support'],
  '.': ['action', 'pipeline', 'gate', 'sbom', 'cosign', 'registry', 'report', 'oci', 'support']
}

/** Packages that only some folders may import. */
const PACKAGES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^@actions\//, ['.', 'action']],
  [/^@cyclonedx\//, ['sbom']]
]

/** What may be used only where the outside world enters. */
const GLOBALS = /\bprocess\.env\b|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bconsole\./

const IMPORT =
  /(?:^|\s)(?:import|export)\s[^'"]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gm

interface SourceFile {
  readonly path: string
  readonly folder: string
  readonly text: string
}

const files: SourceFile[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => ({
    path,
    folder: path.includes(sep) ? (path.split(sep)[0] as string) : '.',
    text: readFileSync(join(source, path), 'utf8')
  }))

function imports(file: SourceFile): string[] {
  return [...file.text.matchAll(IMPORT)].map(match => (match[1] ?? match[2] ?? match[3]) as string)
}

test('there are source files to look at', () => {
  expect(files.length).toBeGreaterThan(5)
})

test.each(files.map(file => [file.path, file] as const))('%s imports only what its folder may', (_, file) => {
  const allowed = ALLOWED[file.folder]
  expect(allowed).toBeDefined()
  for (const target of imports(file)) {
    if (target.startsWith('.')) {
      expect(target).toMatch(/\.(?:ts|js|json)$/)
      const inside = relative(source, join(source, dirname(file.path), target))
      const folder = inside.includes(sep) ? (inside.split(sep)[0] as string) : '.'
      if (folder !== file.folder)
        expect([target, allowed]).toEqual([target, expect.arrayContaining([folder])])
    } else {
      const rule = PACKAGES.find(([pattern]) => pattern.test(target))
      if (rule) expect([target, rule[1]]).toEqual([target, expect.arrayContaining([file.folder])])
    }
  }
})

test.each(
  files
    .filter(file => file.folder !== '.' && file.folder !== 'action')
    .map(file => [file.path, file] as const)
)('%s takes environment, time and chance from its caller', (_, file) => {
  expect(file.text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '').match(GLOBALS)).toBeNull()
})
