// The import rules of src/ as tables, which docs/architecture.md shows. A folder that is not in the table fails.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '../..')

type Table = Readonly<Record<string, readonly string[]>>

const VALUES = ['oci', 'support']
const PARTS = ['sbom', 'cosign', 'registry', 'results', ...VALUES]

/** From a room of src/ to the rooms that it may import from, besides itself. */
const ROOMS: Table = {
  support: [],
  oci: ['support'],
  generated: ['support'],
  results: VALUES,
  registry: VALUES,
  cosign: VALUES,
  sbom: ['generated', ...VALUES],
  render: ['sbom', 'results', ...VALUES],
  policy: ['sbom', 'cosign', 'results', ...VALUES],
  scan: ['generated', 'sbom', ...VALUES],
  discover: ['results', ...VALUES],
  github: ['render', 'sbom', 'results', ...VALUES],
  verify: ['policy', 'render', ...PARTS],
  seal: ['scan', ...PARTS],
  action: ['seal', 'verify', 'github', 'discover', 'scan', 'policy', 'render', ...PARTS],
  entry: ['action']
}

/** The same inside of registry/: its folders, and the files beside them. */
const REGISTRY: Table = {
  errors: [],
  http: ['errors'],
  auth: ['http', 'errors'],
  credentials: ['auth', 'http', 'errors'],
  'registry.ts': ['http', 'errors'],
  content: ['registry.ts', 'auth', 'http', 'errors'],
  referrers: ['content', 'registry.ts', 'auth', 'http', 'errors'],
  'cached-reads.ts': ['registry.ts'],
  'registries.ts': ['referrers', 'content', 'registry.ts', 'credentials', 'auth', 'http', 'errors']
}

/** Modules that only some rooms may import. */
const MODULES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^@actions\//, ['action', 'github']],
  [/^@cyclonedx\//, ['sbom']],
  [/^node:child_process$/, ['action', 'registry', 'sbom']]
]

/** What may be used only where the outside world enters. */
const GLOBALS = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bconsole\./
const OUTSIDE = ['entry', 'action']
const ENVIRONMENT = /\bprocess\.env\b/

const IMPORT =
  /(?:^|\s)(?:import|export)\s[^'"]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gm

interface SourceFile {
  /** From src/, with slashes. Generated code is beside src/. */
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

const files: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => {
    const text = readFileSync(join(root, 'src', path), 'utf8')
    const found = [...text.matchAll(IMPORT)].map(match => match[1] ?? match[2] ?? match[3] ?? '')
    return { path: path.split(sep).join('/'), text, imports: found }
  })

/** The paths of the project's own files that a file imports, types included. */
function targets({ path, imports }: SourceFile): string[] {
  return imports
    .filter(name => name.startsWith('.'))
    .map(name =>
      relative('/src', join('/src', dirname(path), name))
        .split(sep)
        .join('/')
    )
    .map(target => target.replace(/^\.\.\//, ''))
}

function roomOf(path: string): string {
  return path.split('/')[0] as string
}

/** The folder of a file; the file itself where it is beside folders. */
function placeOf(path: string): string {
  const folder = dirname(path)
  const hasFolders = files.some(file => dirname(file.path).startsWith(`${folder}/`))
  return hasFolders ? path : folder
}

function findCircle(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const done = new Set<string>()
  const visit = (node: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node]
    if (done.has(node)) return undefined
    done.add(node)
    return [...(edges.get(node) ?? [])].map(next => visit(next, [...path, node])).find(Boolean)
  }
  return [...edges.keys()].map(node => visit(node, [])).find(Boolean)
}

function edgesBetween(place: (path: string) => string): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>()
  for (const file of files) {
    for (const target of targets(file)) {
      const [from, to] = [place(file.path), place(target)]
      if (from !== to) edges.set(from, (edges.get(from) ?? new Set()).add(to))
    }
  }
  return edges
}

test('there are source files to check', () => {
  expect(files.length).toBeGreaterThan(300)
  expect(files.flatMap(targets).length).toBeGreaterThan(1000)
})

test.each(files.map(file => [file.path, file] as const))(
  '%s imports only what the table allows for its room',
  (path, file) => {
    const room = roomOf(path)
    expect(ROOMS).toHaveProperty(room)
    const strange = targets(file).filter(target => {
      const other = roomOf(target)
      return other !== room && !ROOMS[room]?.includes(other)
    })
    expect(strange).toEqual([])
    const modules = file.imports.filter(name =>
      MODULES.some(([pattern, rooms]) => pattern.test(name) && !rooms.includes(room))
    )
    expect(modules).toEqual([])
    for (const name of file.imports) if (name.startsWith('.')) expect(name).toMatch(/\.(?:ts|js|json)$/)
  }
)

test.each(
  files.filter(({ path }) => !OUTSIDE.includes(roomOf(path))).map(file => [file.path, file] as const)
)('%s gets clock and random numbers from its caller', (_, file) => {
  expect(file.text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '').match(GLOBALS)).toBeNull()
})

test('only the entry points read the environment', () => {
  const readers = files.filter(({ text }) => ENVIRONMENT.test(text)).map(({ path }) => path)
  expect(readers.sort()).toEqual(['entry/seal.ts', 'entry/verify.ts'])
})

test('inside of registry/, imports go one way', () => {
  const part = (path: string): string => path.split('/')[1] as string
  const inside = files.filter(({ path }) => roomOf(path) === 'registry')
  expect([...new Set(inside.map(({ path }) => part(path)))].sort()).toEqual(Object.keys(REGISTRY).sort())
  const strange = inside.flatMap(file =>
    targets(file)
      .filter(target => roomOf(target) === 'registry' && part(target) !== part(file.path))
      .filter(target => !REGISTRY[part(file.path)]?.includes(part(target)))
      .map(target => `${file.path} -> ${target}`)
  )
  expect(strange).toEqual([])
})

test('no file is in an import circle, including type imports', () => {
  expect(findCircle(edgesBetween(path => path))).toBeUndefined()
})

test('no folder is in an import circle, including type imports', () => {
  expect(findCircle(edgesBetween(placeOf))).toBeUndefined()
})

test('the tables have no circles', () => {
  for (const table of [ROOMS, REGISTRY]) {
    const edges = new Map(Object.entries(table).map(([name, others]) => [name, new Set(others)]))
    expect(findCircle(edges)).toBeUndefined()
  }
})

/** The floors of a table, from the top: what is on one imports only from those below. */
function floors(table: Table): string[] {
  const heightOf = (name: string): number =>
    Math.max(0, ...(table[name] ?? []).map(other => heightOf(other) + 1))
  const names = Object.keys(table)
  const highest = Math.max(...names.map(heightOf))
  return Array.from({ length: highest + 1 }, (_, at) =>
    names
      .filter(name => heightOf(name) === highest - at)
      .sort()
      .join('  ')
  )
}

function rows(table: Table): string[] {
  return Object.entries(table)
    .reverse()
    .map(([name, others]) => `| \`${name}\` | ${others.map(other => `\`${other}\``).join(', ')} |`)
}

test.each([
  ['the rooms', ROOMS],
  ['the parts of registry/', REGISTRY]
])('docs/architecture.md draws the import rule of %s', (_, table) => {
  const document = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
  expect(document).toContain(`\n${floors(table).join('\n')}\n`)
  expect(document).toContain(`\n${rows(table).join('\n')}\n`)
})
