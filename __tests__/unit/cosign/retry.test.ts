// How long unavailable services are retried, with a Cosign and a clock that the test controls.
import { writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type Cosign, openCosign } from '../../../src/cosign/cosign.ts'
import { formatStatement, SIGNATURE_PREDICATE } from '../../../src/cosign/statement.ts'
import { SILENT } from '../../../src/support/log.ts'
import { makeTemporaryFolder } from '../../support/processes.ts'

const MINUTE = 60_000
const statement = formatStatement({ predicateType: SIGNATURE_PREDICATE, subjects: [] })
const bundle = JSON.stringify({
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  dsseEnvelope: {
    payload: Buffer.from(statement).toString('base64'),
    payloadType: 'application/vnd.in-toto+json'
  }
})

interface Lab {
  readonly cosign: Cosign
  /** Milliseconds since the start. */
  now(): number
  tries: number
}

/** Each try takes `takesMs`; the services answer when `isUp` says so. */
async function lab(takesMs: number, isUp: (now: number) => boolean): Promise<Lab> {
  let now = 0
  const state = { tries: 0 }
  const cosign = await openCosign({
    program: '/cosign',
    environment: {},
    directory: makeTemporaryFolder(),
    log: SILENT,
    timeoutMs: 10 * MINUTE,
    clock: {
      now: () => now,
      random: () => 0.5,
      sleep: async milliseconds => {
        now += milliseconds
      }
    },
    run: async (_, args) => {
      if (args[0] === 'version') return { exitCode: 0, stdout: '{"gitVersion":"v3.0.6"}', stderr: '' }
      if (args.includes('--help')) return { exitCode: 0, stdout: '', stderr: '' }
      state.tries++
      now += takesMs
      if (!isUp(now)) return { exitCode: 1, stdout: '', stderr: 'Error: POST: 503 Service Unavailable' }
      writeFileSync(args[args.indexOf('--bundle') + 1] as string, bundle)
      return { exitCode: 0, stdout: '', stderr: '' }
    }
  })
  return Object.assign(state, { cosign, now: () => now })
}

const keyless = { kind: 'keyless', signingConfig: undefined, trustedRoot: undefined } as const

test('a service that recovers within the time limit is retried until then', async () => {
  const { cosign, now } = await lab(1000, at => at > 8 * MINUTE)
  await cosign.sign(statement, keyless)
  expect(now()).toBeGreaterThan(8 * MINUTE)
})

test('an unavailable service uses up the time limit once, not once per signature', async () => {
  const it = await lab(1000, () => false)
  for (let at = 0; at < 20; at++)
    await expect(it.cosign.sign(statement, keyless)).rejects.toMatchObject({
      code: 'COSIGN_SERVICE_UNAVAILABLE'
    })
  expect(it.now()).toBeLessThan(11 * MINUTE)
  expect(it.tries).toBeGreaterThan(30)
})

test('after the service has recovered, a later failure has the whole time limit again', async () => {
  const it = await lab(1000, at => at < 20 * MINUTE || at > 29 * MINUTE)
  while (it.now() < 20 * MINUTE - 1000) await it.cosign.sign(statement, keyless)
  await it.cosign.sign(statement, keyless)
  expect(it.now()).toBeGreaterThan(29 * MINUTE)
})
