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

test('a name that leads to this machine is reached as the user’s own registry or its neighbor', async () => {
  expect([await ask('home'), await ask('foreign')]).toEqual(['here', 'here'])
})

test('the same name is refused to a registry that may name public hosts alone', async () => {
  await expect(ask('foreign-public')).rejects.toMatchObject({ code: 'REGISTRY_TARGET_REFUSED' })
})

test('a connection that is open already does not serve who may not open it', async () => {
  await ask('home')
  await ask('home')
  expect(opened).toBe(1)
  await expect(ask('foreign-public')).rejects.toMatchObject({ code: 'REGISTRY_TARGET_REFUSED' })
  await ask('foreign')
  expect(opened).toBe(2)
})
