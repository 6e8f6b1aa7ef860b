// Before any test, however jest was started (npm test, npx jest, an editor, each round of --watch): builds dist/.
import { join } from 'node:path'
import { ensureBuilt } from './dist.ts'

export default () => ensureBuilt(join(import.meta.dirname, '..'))
