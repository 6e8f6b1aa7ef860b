// Builds dist/ from src/: one file for each entry point, and chunks for what is loaded only when it is needed.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const outdir = join(root, 'dist')

/** CommonJS packages inside an ES module need what Node gives to CommonJS files. */
const banner = [
  "import { createRequire as __createRequire } from 'node:module'",
  'const require = __createRequire(import.meta.url)',
  'const __filename = import.meta.filename, __dirname = import.meta.dirname'
].join('\n')

/**
 * The actions toolkit imports undici for proxies, and setting it up costs more time than all of Seal: it is set up
 * when it is first used. The real package is bundled and does the work then.
 */
const lazyUndici = {
  name: 'lazy-undici',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^undici$/ }, ({ importer, kind }) =>
      kind === 'import-statement' && importer.includes('@actions')
        ? { path: 'undici', namespace: 'lazy-undici' }
        : undefined
    )
    onLoad({ filter: /.*/, namespace: 'lazy-undici' }, () => ({
      resolveDir: root,
      contents: [
        "export function ProxyAgent(options) { const { ProxyAgent } = require('undici'); return new ProxyAgent(options) }",
        "export function fetch(...request) { return require('undici').fetch(...request) }"
      ].join('\n')
    }))
  }
}

const entries = ['seal', 'verify'].map(name => join(root, 'src', `${name}.ts`))
const existing = []
for (const entry of entries) {
  if (await readFile(entry).catch(() => undefined)) existing.push(entry)
}

const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: existing,
  outdir,
  outbase: join(root, 'src'),
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  target: 'node24',
  format: 'esm',
  charset: 'utf8',
  // Unminified, so that a reviewer can read what runs; the licences stand in licenses.txt.
  legalComments: 'none',
  metafile: true,
  write: false,
  banner: { js: banner },
  plugins: [lazyUndici],
  logLevel: 'warning'
})

await rm(outdir, { recursive: true, force: true })
for (const { path, contents } of outputFiles) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, contents)
}
await writeFile(join(outdir, 'package.json'), '{ "type": "module" }\n')
await writeFile(join(outdir, 'licenses.txt'), await licenses(Object.keys(metafile.inputs)))

for (const { path, contents } of outputFiles) {
  console.log(`${String(Math.round(contents.byteLength / 1024)).padStart(6)} KiB  ${relative(root, path)}`)
}

/** The licence text of every package of which something is in the bundle. */
async function licenses(inputs) {
  const packages = new Set()
  for (const input of inputs) {
    const at = input.lastIndexOf('node_modules/')
    if (at < 0) continue
    const [scope, name] = input.slice(at + 'node_modules/'.length).split('/')
    packages.add(`${input.slice(0, at)}node_modules/${scope.startsWith('@') ? `${scope}/${name}` : scope}`)
  }
  const texts = []
  for (const folder of [...packages].sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'))
    const file = (await readdir(join(root, folder))).sort().find(entry => /^licen[cs]e/i.test(entry))
    const text = file
      ? (await readFile(join(root, folder, file), 'utf8')).replaceAll('\r\n', '\n').trim()
      : ''
    texts.push(`${name} ${version} (${license})\n\n${text}\n`)
  }
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}
