// Whom connections lead to: what one may reach, another may not.
import { createServer } from 'node:http'
import type { LookupFunction } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Connections, type NetworkScope } from '../../../../src/registry/http/connections.ts'
import { TIMEOUTS } from '../../../../src/registry/http/transport.ts'
import { SILENT } from '../../../../src/support/log.ts'
import { listen } from '../../../support/listen.ts'

/** Every name is this machine. */
const lookup: LookupFunction = (_name, options, callback) =>
  options.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4)

let connections: Connections
let url: URL
let close: () => Promise<void>
let opened = 0

beforeEach(async () => {
  opened = 0
  const server = createServer((_, response) => void response.end('here'))
  server.on('connection', () => opened++)
  const running = await listen(server)
  url = new URL(`http://registry.test:${new URL(running.origin).port}/`)
  close = running.close
  const clock = { now: Date.now, random: () => 0.5, sleep: async () => undefined }
  connections = new Connections({ lookup, timeouts: TIMEOUTS, clock, log: SILENT, userAgent: 'test' })
})

afterEach(async () => {
  connections.close()
  await close()
})

async function ask(reach: NetworkScope): Promise<string> {
  const { stream } = await connections.send({ method: 'GET', url, headers: {} }, reach)
  let text = ''
  for await (const chunk of stream) text += String(chunk)
  // The connection is handed back to its pool in the next turn.
  await new Promise(resolve => setImmediate(resolve))
  return text
}

test('a name that resolves to this machine is reached for the user’s own registry and its redirects', async () => {
  expect([await ask('named'), await ask('foreign')]).toEqual(['here', 'here'])
})

test('the same name is refused for a registry that must be public', async () => {
  await expect(ask('foreign-public')).rejects.toMatchObject({ code: 'REGISTRY_TARGET_REFUSED' })
})

test('an open connection is not used by a request that may not open it', async () => {
  await ask('named')
  await ask('named')
  expect(opened).toBe(1)
  await expect(ask('foreign-public')).rejects.toMatchObject({ code: 'REGISTRY_TARGET_REFUSED' })
  await ask('foreign')
  expect(opened).toBe(2)
})
