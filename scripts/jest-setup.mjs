// Before any test, however jest was started (npm test, npx jest, an editor, each round of --watch): builds dist/.
import { join } from 'node:path'
import { ensureBuilt } from './dist.mjs'

export default () => ensureBuilt(join(import.meta.dirname, '..'))
