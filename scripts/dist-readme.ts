// What a reviewer of dist/ needs besides the code: the content of each file, and the licenses.
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { packageOf } from './chunks.ts'

const HEAD = `# What is in dist/

Written by \`npm run build\`. The code of \`src/\` and of the packages that it uses, bundled but not minified: what GitHub's runner starts. A file has the code of one folder or one package. Node reads the files of an action's start before it runs; the others are read when a run needs them (a file whose name ends in \`-later\` has that part of a folder; \`-seal\` and \`-verify\`: the part that only this action starts with; \`-shared\`: the part that one action starts with and the other reads later). A module that needs a package that the rest of its folder does not need, and is read later, is a file too: its name follows that of the folder.

| file | bytes | read by | from \`src/\` | packages |
|---|--:|---|---|---|
`

export interface DistFile {
  readonly name: string
  readonly bytes: number
  /** The actions whose start reads the file. */
  readonly starts: readonly string[]
  /** The paths of the modules that it contains. */
  readonly modules: readonly string[]
}

/** The text of dist/README.md. */
export function describeFiles(files: readonly DistFile[], root: string): string {
  const rows = files.map(({ name, bytes, starts, modules }) => {
    const own = modules
      .filter(id => !packageOf(id) && !id.startsWith('\0'))
      .map(id => relative(root, id).split(sep).join('/'))
    const cells = [`\`${name}\``, bytes, readers(starts), list(places(own)), list(modules.map(packageOf))]
    return `| ${cells.join(' | ')} |`
  })
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  return `${HEAD}${rows.join('\n')}\n\n${files.length} files, ${total} bytes.\n`
}

function readers(starts: readonly string[]): string {
  return starts.length === 0 ? 'a run that needs it' : `start of ${starts.join(', ')}`
}

/** The folders; the file itself if there is only one. */
function places(paths: readonly string[]): string[] {
  const inside = paths.map(path => path.replace(/^src\//, ''))
  return inside.length === 1 ? inside : inside.map(path => `${dirname(path)}/`)
}

function list(items: readonly (string | undefined)[]): string {
  return [...new Set(items.filter(Boolean))].sort().join(', ')
}

/** The license text of every package of which something is in dist/. */
export async function listLicenses(modules: readonly string[], root: string): Promise<string> {
  const folders = new Set(modules.filter(packageOf).map(folderOf))
  const texts = await Promise.all([...folders].sort().map(folder => readLicense(folder, root)))
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}

function folderOf(id: string): string {
  const end = id.lastIndexOf('node_modules/') + 'node_modules/'.length
  return id.slice(0, end) + packageOf(id)
}

async function readLicense(folder: string, root: string): Promise<string> {
  const path = join(root, relative(root, folder))
  const text = await readFile(join(path, 'package.json'), 'utf8')
  const { name, version, license } = JSON.parse(text) as Readonly<Record<string, string>>
  const file = (await readdir(path)).sort().find(entry => /^licen[cs]e/i.test(entry))
  const terms = file ? (await readFile(join(path, file), 'utf8')).replaceAll('\r\n', '\n').trim() : ''
  return `${name} ${version} (${license})\n\n${terms}\n`
}
