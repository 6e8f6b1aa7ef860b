// Strips the types of a TypeScript file for jest. Types are checked by `npm run types`.
import { createHash } from 'node:crypto'
import { transformSync, version } from 'esbuild'

export default {
  process: (source: string, path: string) =>
    transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node24',
      sourcefile: path,
      sourcemap: 'inline'
    }),
  getCacheKey: (source: string, path: string) =>
    createHash('sha256').update(version).update(path).update(source).digest('hex')
}
