// Builds dist/ from src/: an entry point for each action, and files named by what they contain (dist/README.md).
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import {
  type LogLevel,
  type OutputChunk,
  type Plugin,
  type PluginContext,
  type RolldownLog,
  rolldown
} from 'rolldown'
import { findCircle, type ModuleGraph, type ModuleImports, nameChunks } from './chunks.ts'
import { digestSources, recordBuild } from './dist.ts'
import { describeFiles, listLicenses } from './dist-readme.ts'
import { REPLACEMENTS } from './lazy-modules.ts'

const root = join(import.meta.dirname, '..')
const outdir = join(root, 'dist')
const sources = digestSources(root)
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>
}

interface BuiltFile {
  readonly name: string
  readonly code: string
  /** The files that Node reads before this one runs. */
  readonly imports: readonly string[]
  /** The paths of the modules that it contains. */
  readonly modules: readonly string[]
}

const input = { cwd: root, platform: 'node', transform: { target: 'node24' }, onLog: failOnWarning } as const

/** Unminified, so that a reviewer can read what runs; the licenses are in licenses.txt. */
const output = {
  comments: { legal: false, annotation: false },
  minify: false,
  minifyInternalExports: false
} as const

function failOnWarning(level: LogLevel, { code, message }: RolldownLog): void {
  // A module that is read later by one and at once by another is in the file of its folder: nothing is lost.
  if (level === 'warn' && code !== 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(message)
}

/** `src/entry/seal.ts` becomes `dist/seal.js`. */
function findEntries(): string[] {
  return ['seal', 'verify']
    .map(name => join(root, 'src/entry', `${name}.ts`))
    .filter(path => existsSync(path))
}

async function bundleActions(entries: readonly string[]): Promise<BuiltFile[]> {
  let names: ReadonlyMap<string, string> = new Map()
  let alone: ReadonlySet<string> = new Set()
  const naming: Plugin = {
    name: 'naming',
    // The files are named when all modules are known.
    buildEnd(error) {
      if (error) return
      const graph = readGraph(this)
      names = nameChunks(graph, entries, { root, direct: Object.keys(dependencies) })
      alone = findAlone(names, graph)
    }
  }
  const bundle = await rolldown({
    ...input,
    input: Object.fromEntries(entries.map(path => [basename(path, '.ts'), path])),
    external: ['./re2js.cjs', 'kerberos'],
    preserveEntrySignatures: false,
    plugins: [...REPLACEMENTS, naming]
  })
  const { output: files } = await bundle.generate({
    ...output,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: ({ name, moduleIds: [first = ''] }) => `${alone.has(first) ? names.get(first) : name}.js`,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: 'contents', name: id => (alone.has(id) ? undefined : names.get(id)) }]
    }
  })
  return withoutDetours(files.filter(file => file.type === 'chunk'))
}

function readGraph(context: PluginContext): ModuleGraph {
  const graph = new Map<string, ModuleImports>()
  for (const id of context.getModuleIds()) {
    const { importedIds = [], dynamicallyImportedIds = [] } = context.getModuleInfo(id) ?? {}
    graph.set(id, { imported: importedIds, later: dynamicallyImportedIds })
  }
  return graph
}

/** The modules that are read later and are alone in their file: the bundler makes such files by itself. */
function findAlone(names: ReadonlyMap<string, string>, graph: ModuleGraph): ReadonlySet<string> {
  const later = new Set([...graph.values()].flatMap(module => module.later))
  const counts = new Map<string, number>()
  for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Set([...names].filter(([id, name]) => later.has(id) && counts.get(name) === 1).map(([id]) => id))
}

/**
 * For a module that is read later and is in one file with others, the bundler makes a file that only passes it on.
 * Its readers read the file with the module instead.
 */
function withoutDetours(files: readonly OutputChunk[]): BuiltFile[] {
  const detours = new Map<string, string>()
  for (const { fileName, code, imports, moduleIds } of files) {
    const [target] = imports
    if (moduleIds.length === 0 && target && imports.length === 1 && !code.includes(' as '))
      detours.set(fileName, target)
  }
  return files
    .filter(({ fileName }) => !detours.has(fileName))
    .map(({ fileName, code, imports, moduleIds }) => ({
      name: fileName,
      code: code.replace(/\bimport\("\.\/([^"]+)"\)/g, (text, name: string) =>
        detours.has(name) ? `import("./${detours.get(name)}")` : text
      ),
      imports,
      modules: moduleIds
    }))
}

async function bundleRe2(): Promise<BuiltFile[]> {
  const bundle = await rolldown({ ...input, input: 're2js' })
  const { output: files } = await bundle.generate({
    ...output,
    format: 'cjs',
    entryFileNames: 're2js.cjs',
    codeSplitting: false
  })
  const chunks = files.filter(file => file.type === 'chunk')
  return chunks.map(({ fileName, code, moduleIds }) => ({
    name: fileName,
    code,
    imports: [],
    modules: moduleIds
  }))
}

/** The actions whose start reads a file. */
function startsThatRead(name: string, files: readonly BuiltFile[], entries: readonly string[]): string[] {
  const imports = new Map(files.map(file => [file.name, file.imports]))
  const reads = (from: string, seen = new Set<string>()): boolean =>
    from === name || (!seen.has(from) && (imports.get(from) ?? []).some(next => reads(next, seen.add(from))))
  return entries.map(path => basename(path, '.ts')).filter(entry => reads(`${entry}.js`))
}

function describe(files: readonly BuiltFile[], entries: readonly string[]): string {
  return describeFiles(
    files.map(({ name, code, modules }) => ({
      name,
      bytes: Buffer.byteLength(code),
      starts: startsThatRead(name, files, entries),
      modules
    })),
    root
  )
}

const entries = findEntries()
const bundled = [...(await bundleActions(entries)), ...(await bundleRe2())]
const files = bundled.sort((one, other) => (one.name < other.name ? -1 : 1))
const circle = findCircle(new Map(files.map(({ name, imports }) => [name, imports])))
if (circle) throw new Error(`files of dist/ import each other: ${circle.join(' -> ')}`)

await rm(outdir, { recursive: true, force: true })
await mkdir(outdir)
await Promise.all([
  ...files.map(({ name, code }) => writeFile(join(outdir, name), code)),
  writeFile(join(outdir, 'package.json'), '{ "type": "module" }\n'),
  writeFile(
    join(outdir, 'licenses.txt'),
    await listLicenses(
      files.flatMap(({ modules }) => modules),
      root
    )
  ),
  writeFile(join(outdir, 'README.md'), describe(files, entries))
])
recordBuild(root, sources)
for (const { name, code } of files) {
  const size = String(Math.round(Buffer.byteLength(code) / 1024)).padStart(6)
  console.log(`${size} KiB  ${relative(root, join(outdir, name))}`)
}
