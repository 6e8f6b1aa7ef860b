// The type of a key is known before the first signature and the first push.
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { expect, test } from '@jest/globals'
import type { Cosign } from '../../../../src/cosign/cosign.ts'
import type { Registries } from '../../../../src/registry/registry.ts'
import type { SealRequest } from '../../../../src/seal/request.ts'
import { openSigning } from '../../../../src/seal/sign/open-signing.ts'
import { SILENT } from '../../../../src/support/log.ts'

const signing: Pick<SealRequest['signing'], 'signers'> = {
  signers: [
    {
      signer: { kind: 'key', key: 'cosign.key', signingConfig: undefined, trustedRoot: undefined },
      name: 'cosign.key',
      expected: undefined,
      format: 'bundle',
      coversBuildKit: true
    }
  ]
}

async function expectedSignerOf(publicKey: string): Promise<unknown> {
  const cosign: Pick<Cosign, 'publicKey'> = { publicKey: async () => publicKey }
  const tools = await openSigning(
    { signing: signing as SealRequest['signing'], run: { platforms: 'all', concurrency: 1, dryRun: false } },
    {
      // Deriving the signer reads nothing else.
      cosign: async () => cosign as Cosign,
      registries: {} as Registries,
      keep: async name => name,
      storedBundles: async () => [],
      log: SILENT
    },
    Promise.resolve()
  )
  return tools?.[0]?.expectedSigner
}

const pem = ({ publicKey }: { readonly publicKey: KeyObject }): string =>
  String(publicKey.export({ type: 'spki', format: 'pem' }))

test.each([
  ['P-384', pem(generateKeyPairSync('ec', { namedCurve: 'P-384' }))],
  ['P-521', pem(generateKeyPairSync('ec', { namedCurve: 'P-521' }))],
  ['Ed25519', pem(generateKeyPairSync('ed25519'))]
])('a key of type %s, whose signatures Cosign cannot verify, is refused by its type', async (type, key) => {
  await expect(expectedSignerOf(key)).rejects.toMatchObject({
    code: 'KEY_TYPE_UNVERIFIABLE',
    message: expect.stringContaining(`of type ${type}:`)
  })
})

test.each([
  ['P-256', pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }))],
  ['RSA', pem(generateKeyPairSync('rsa', { modulusLength: 2048 }))]
])('a key of type %s is used', async (_type, key) => {
  expect(await expectedSignerOf(key)).toMatchObject({ kind: 'key', key: 'cosign.pub' })
})

test('what is not a public key is not taken for one', async () => {
  await expect(expectedSignerOf('not a key')).rejects.toMatchObject({ code: 'COSIGN_OUTPUT_INVALID' })
})
