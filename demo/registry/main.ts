// Starts the registry as a program, until it is interrupted.
import { parseArgs } from 'node:util'
import type { AuthOptions } from './account.ts'
import { startRegistry } from './server.ts'

const USAGE = `node demo/registry/main.ts [--port 5000] [--folder DIR] [--no-referrers] [--no-deletion]
  [--latency MILLISECONDS] [--immutable-tags] [--conditional-writes]
  [--auth basic|token --username NAME [--anonymous-pull]]   (the password comes from REGISTRY_PASSWORD)`

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '5000' },
    folder: { type: 'string' },
    'no-referrers': { type: 'boolean', default: false },
    'no-deletion': { type: 'boolean', default: false },
    latency: { type: 'string', default: '0' },
    'immutable-tags': { type: 'boolean', default: false },
    'conditional-writes': { type: 'boolean', default: false },
    auth: { type: 'string', default: 'none' },
    username: { type: 'string' },
    'anonymous-pull': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false }
  }
})

function readAuth(): AuthOptions {
  if (values.auth === 'none') return { kind: 'none' }
  const { username } = values
  const password = process.env['REGISTRY_PASSWORD']
  if (username === undefined || password === undefined)
    throw new Error(`--auth needs a name and a password\n${USAGE}`)
  if (values.auth === 'basic') return { kind: 'basic', username, password }
  if (values.auth === 'token')
    return { kind: 'token', username, password, anonymousPull: values['anonymous-pull'] }
  throw new Error(`--auth ${values.auth} is not known\n${USAGE}`)
}

if (values.help) {
  console.log(USAGE)
} else {
  const registry = await startRegistry({
    port: Number(values.port),
    referrers: !values['no-referrers'],
    deletion: !values['no-deletion'],
    latencyMs: Number(values.latency),
    immutableTags: values['immutable-tags'],
    conditionalWrites: values['conditional-writes'],
    auth: readAuth(),
    storage: values.folder === undefined ? { kind: 'memory' } : { kind: 'folder', path: values.folder }
  })
  console.log(`registry at ${registry.url}`)
  const stop = () => void registry.close()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
