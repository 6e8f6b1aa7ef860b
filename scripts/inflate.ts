// Writes generated/inflate.js: the decoder of src/scan/gunzip/wasm, as WebAssembly. With --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import asc from 'assemblyscript/asc'

const root = join(import.meta.dirname, '..')
const generated = join(root, 'generated')
const SOURCE = 'src/scan/gunzip/wasm/inflate.ts'
/** No runtime and no imports: the module has one memory of seven pages, and nothing else to reach. */
const FLAGS = [
  ...['-O3', '--noAssert', '--runtime', 'stub', '--use', 'abort=', '--enable', 'simd'],
  ...['--initialMemory', '7', '--maximumMemory', '7']
]

async function compile(): Promise<Uint8Array> {
  let wasm = new Uint8Array()
  const { error, stderr } = await asc.main([SOURCE, '--outFile', 'inflate.wasm', ...FLAGS], {
    readFile: name => (name === SOURCE ? readFileSync(join(root, SOURCE), 'utf8') : null),
    writeFile: (_name, contents) => {
      if (typeof contents !== 'string') wasm = Uint8Array.from(contents)
    },
    listFiles: () => []
  })
  if (error !== null) throw new Error(`${SOURCE}: ${stderr.toString()}`, { cause: error })
  return wasm
}

const wasm = await compile()
const code = `// Written by scripts/inflate.ts from ${SOURCE}; do not edit. ${wasm.length} bytes of WebAssembly, in base64.
export const INFLATE_WASM =
  '${Buffer.from(wasm).toString('base64')}'
`
const path = join(generated, 'inflate.js')
if (!process.argv.includes('--check')) {
  writeFileSync(path, code)
  writeFileSync(
    join(generated, 'inflate.d.ts'),
    '// Written by scripts/inflate.ts; do not edit.\nexport declare const INFLATE_WASM: string\n'
  )
} else if (readFileSync(path, 'utf8') !== code)
  throw new Error(`${path} is not of this source: npm run inflate`)
