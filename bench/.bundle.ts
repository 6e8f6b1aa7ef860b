import { rolldown } from 'rolldown'
import { join } from 'node:path'
import { REPLACEMENTS } from '../scripts/lazy-modules.ts'
const dir = process.argv[2]
const bundle = await rolldown({ input: join(import.meta.dirname, 'scan-worker.ts'), platform: 'node', transform: { target: 'node24' }, external: ['./re2js.cjs', 'kerberos'], plugins: [...REPLACEMENTS] })
await bundle.write({ dir, format: 'esm', entryFileNames: 'scan-worker.mjs' })
