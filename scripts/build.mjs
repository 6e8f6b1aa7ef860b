// Builds dist/ from src/: one file for each entry point, and chunks for what is loaded only when it is needed.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { digestSources, recordBuild } from './dist.mjs'

const root = join(import.meta.dirname, '..')
const outdir = join(root, 'dist')
const sources = digestSources(root)

/** CommonJS packages inside an ES module need what Node gives to CommonJS files. */
const banner = [
  "import { createRequire as __createRequire } from 'node:module'",
  'const require = __createRequire(import.meta.url)',
  'const __filename = import.meta.filename, __dirname = import.meta.dirname'
].join('\n')

/**
 * The actions toolkit imports undici for proxies, and reading it costs more time than all of Seal: it becomes a
 * file of its own that is read when it is first used.
 */
const lazyUndici = {
  name: 'lazy-undici',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^undici$/ }, () => ({ path: 'undici', namespace: 'lazy-undici' }))
    onLoad({ filter: /.*/, namespace: 'lazy-undici' }, () => ({
      contents: [
        "export function ProxyAgent(options) { const { ProxyAgent } = require('./undici.cjs'); return new ProxyAgent(options) }",
        "export function fetch(...request) { return require('./undici.cjs').fetch(...request) }"
      ].join('\n')
    }))
  }
}

/** Only policies with expressions need RE2, which has tables for all of Unicode. */
const lazyRe2 = {
  name: 'lazy-re2',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^re2js$/ }, () => ({ path: 're2js', namespace: 'lazy-re2' }))
    onLoad({ filter: /.*/, namespace: 'lazy-re2' }, () => ({
      contents:
        "export const RE2JS = { compile: (...request) => require('./re2js.cjs').RE2JS.compile(...request) }"
    }))
  }
}

/**
 * An ES module that imports node:http makes Node read all of its exports, of which some load Node's whole undici
 * (50 ms of every start). Asked for with require, only what is used is read.
 */
const lazyHttp = {
  name: 'lazy-http',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?https?$/ }, ({ path, kind }) =>
      kind === 'require-call' ? undefined : { path: path.replace(/^node:/, ''), namespace: 'lazy-http' }
    )
    onLoad({ filter: /.*/, namespace: 'lazy-http' }, ({ path }) => ({
      contents: `module.exports = require('node:${path}')`
    }))
  }
}

const entries = ['seal', 'verify'].map(name => join(root, 'src', `${name}.ts`))
const existing = []
for (const entry of entries) {
  if (await readFile(entry).catch(() => undefined)) existing.push(entry)
}

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node24',
  charset: 'utf8',
  // Unminified, so that a reviewer can read what runs; the licences stand in licenses.txt.
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning'
}

const files = await Promise.all(
  ['undici', 're2js'].map(name =>
    build({ ...common, entryPoints: [name], outfile: join(outdir, `${name}.cjs`), format: 'cjs' })
  )
)
const main = await build({
  ...common,
  entryPoints: existing,
  outdir,
  outbase: join(root, 'src'),
  splitting: true,
  // Beside the entries, so that ./undici.cjs and ./re2js.cjs are the same files for all of them.
  chunkNames: '[name]-[hash]',
  format: 'esm',
  external: ['./undici.cjs', './re2js.cjs'],
  banner: { js: banner },
  plugins: [lazyUndici, lazyRe2, lazyHttp]
})
const outputFiles = [main, ...files].flatMap(result => result.outputFiles)
const inputs = [main, ...files].flatMap(({ metafile }) => Object.keys(metafile.inputs))

await rm(outdir, { recursive: true, force: true })
for (const { path, contents } of outputFiles) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, contents)
}
await writeFile(join(outdir, 'package.json'), '{ "type": "module" }\n')
await writeFile(join(outdir, 'licenses.txt'), await licenses(inputs))
recordBuild(root, sources)

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
