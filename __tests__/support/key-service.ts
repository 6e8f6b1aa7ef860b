// A key service on loopback: as much of AWS KMS as Cosign's client uses, over TLS and with accounts.
// https://docs.aws.amazon.com/kms/latest/APIReference/
import { constants, generateKeyPairSync, type KeyObject, privateEncrypt } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:https'
import { join } from 'node:path'
import { listen } from './listen.ts'
import { makeTemporaryFolder } from './processes.ts'
import { makeCertificate } from './tls.ts'

const ACCESS_KEY = 'AKIASEALTESTS'
const ALGORITHM = 'RSASSA_PKCS1_V1_5_SHA_256'

/** What precedes a SHA-256 in such a signature (RFC 8017, section 9.2). */
const DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex')

export interface KeyService {
  /** What the input `key` says. */
  readonly uri: string
  /** What a job has that logged in. */
  readonly environment: Readonly<Record<string, string>>
  /** The service's trust, without an account. */
  readonly anonymous: Readonly<Record<string, string>>
  /** PEM of the key's public half, as a file. */
  readonly publicKey: string
  /** Operations that were asked for, in order. */
  readonly operations: readonly string[]
  close(): Promise<void>
}

export async function startKeyService(): Promise<KeyService> {
  const { ca, cert, key } = await makeCertificate(['127.0.0.1'])
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const operations: string[] = []
  const answers: Record<string, (body: { readonly Message?: string }) => object> = {
    GetPublicKey: () => ({
      KeyId: 'key',
      PublicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
      SigningAlgorithms: [ALGORITHM],
      KeyUsage: 'SIGN_VERIFY'
    }),
    DescribeKey: () => ({ KeyMetadata: { KeyId: 'key', SigningAlgorithms: [ALGORITHM] } }),
    Sign: ({ Message = '' }) => ({
      KeyId: 'key',
      SigningAlgorithm: ALGORITHM,
      Signature: signDigest(Buffer.from(Message, 'base64'), privateKey).toString('base64')
    })
  }
  const server = createServer({ cert, key }, (request, response) => {
    void (async () => {
      const operation = String(request.headers['x-amz-target']).replace('TrentService.', '')
      operations.push(operation)
      const body = await readBody(request)
      const isKnown = request.headers.authorization?.includes(`Credential=${ACCESS_KEY}/`)
      const answer = isKnown ? answers[operation]?.(body) : undefined
      response.writeHead(answer ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' })
      response.end(JSON.stringify(answer ?? { __type: 'AccessDeniedException', message: 'not allowed' }))
    })()
  })
  const { origin, close } = await listen(server)
  const folder = makeTemporaryFolder()
  writeFileSync(join(folder, 'ca.pem'), ca)
  writeFileSync(join(folder, 'kms.pub'), publicKey.export({ format: 'pem', type: 'spki' }))
  const anonymous = {
    AWS_REGION: 'eu-central-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    SSL_CERT_FILE: join(folder, 'ca.pem')
  }
  return {
    uri: `awskms://${new URL(origin).host}/alias/seal`,
    anonymous,
    environment: { ...anonymous, AWS_ACCESS_KEY_ID: ACCESS_KEY, AWS_SECRET_ACCESS_KEY: 'only-for-tests' },
    publicKey: join(folder, 'kms.pub'),
    operations,
    close
  }
}

async function readBody(request: IncomingMessage): Promise<{ readonly Message?: string }> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString())
}

/** The service is given a digest, not the bytes. */
function signDigest(digest: Buffer, key: KeyObject): Buffer {
  return privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.concat([DIGEST_INFO, digest]))
}
