import { describe, expect, test } from '@jest/globals'
import { integer, octets, oid, sequence, set, tagged, time } from '../../../demo/sigstore/der.ts'
import { expectedSignerArguments, signArguments, verifyArguments } from '../../../src/cosign/arguments.ts'
import { readBundle } from '../../../src/cosign/bundle.ts'
import { signingEnvironment, verifyingEnvironment } from '../../../src/cosign/environment.ts'
import { failure, isTransient, keyServiceFailure, reasonOf } from '../../../src/cosign/failure.ts'
import { type KeySigner, kmsProvider } from '../../../src/cosign/signer.ts'
import { formatStatement, readStatement, SIGNATURE_PREDICATE } from '../../../src/cosign/statement.ts'
import { compareVersions, FLOOR, parseVersion, readVersion } from '../../../src/cosign/version.ts'
import type { Digest } from '../../../src/oci/digest.ts'

const DIGEST: Digest = `sha256:${'a'.repeat(64)}`
const keySigner: KeySigner = {
  kind: 'key',
  key: '/keys/cosign.key',
  signingConfig: undefined,
  trustedRoot: undefined
}
const noServices = { signingConfig: 'no.config', trustedRoot: 'no.root' }
const files = { statement: 's.json', bundle: 'b.json', noServices }

/** Flags that Cosign 3.1 hides and 4 will remove. */
const DEPRECATED =
  /--(?:tlog-upload|rekor-url|fulcio-url|oidc-issuer=|timestamp-server-url|new-bundle-format|output-|attachment|offline|private-infrastructure|replace|payload|record-creation)/

describe('statements', () => {
  const statement = {
    predicateType: SIGNATURE_PREDICATE,
    subjects: [{ name: 'ghcr.io/acme/app', digest: DIGEST, annotations: { note: 'a,b=c "é" 😀' } }]
  }

  test('are read as they were written, including claims with commas, equals signs and Unicode', () => {
    expect(readStatement(formatStatement(statement))).toEqual(statement)
  })

  test('name a subject for each sha256 and sha512, and for nothing else', () => {
    const digest = {
      sha256: 'a'.repeat(64),
      sha512: 'b'.repeat(128),
      sha1: 'c'.repeat(40),
      gitCommit: 'x',
      sha384: ''
    }
    const short = { sha256: 'a'.repeat(63) }
    const text = JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'p',
      subject: [{ digest }, { digest: short }]
    })
    expect(readStatement(new TextEncoder().encode(text)).subjects.map(subject => subject.digest)).toEqual([
      DIGEST,
      `sha512:${'b'.repeat(128)}`
    ])
  })

  test('copy the predicate unchanged', () => {
    const text = new TextDecoder().decode(
      formatStatement({ ...statement, predicateType: 'x' }, '{"b":1,"a":1.0}')
    )
    expect(text).toContain('"predicate":{"b":1,"a":1.0}}')
  })

  test.each([
    ['no statement', '{}'],
    [
      'a duplicate key',
      `{"_type":"https://in-toto.io/Statement/v1","predicateType":"a","predicateType":"b","subject":[]}`
    ],
    ['another type', '{"_type":"https://in-toto.io/Link/v1","predicateType":"a","subject":[]}'],
    [
      'a type that only ends so',
      '{"_type":"x:https://in-toto.io/Statement/v1","predicateType":"a","subject":[]}'
    ],
    ['no subjects', `{"_type":"https://in-toto.io/Statement/v1","predicateType":"a"}`],
    [
      'more than 1,024 subjects',
      JSON.stringify({
        _type: 'https://in-toto.io/Statement/v1',
        predicateType: 'a',
        subject: Array(1025).fill({ digest: {} })
      })
    ]
  ])('with %s are refused', (_, text) => {
    expect(() => readStatement(new TextEncoder().encode(text))).toThrow(
      expect.objectContaining({ code: 'STATEMENT_INVALID' })
    )
  })
})

describe('bundles', () => {
  const payload = Buffer.from(
    formatStatement({ predicateType: 'p', subjects: [{ name: 'n', digest: DIGEST }] })
  ).toString('base64')
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [] },
    verificationMaterial: {
      tlogEntries: [{ integratedTime: '1767225600', inclusionPromise: { signedEntryTimestamp: 'c2V0' } }],
      certificate: { rawBytes: 'AAEC' }
    }
  }
  const read = (value: unknown): ReturnType<typeof readBundle> =>
    readBundle(new TextEncoder().encode(JSON.stringify(value)))

  test('are read for statement, certificate and time, and keep their bytes', () => {
    const result = read(bundle)
    expect(result.statement.subjects[0]?.digest).toBe(DIGEST)
    expect([...(result.certificate ?? [])]).toEqual([0, 1, 2])
    expect(result.signedAt).toBe(1767225600)
  })

  /** A response with the parts around genTime; `status` is the part that nobody signs. */
  const response = (at: Date, status: Buffer = integer(0)): string => {
    const info = sequence(integer(1), oid('1.2.3'), sequence(oid('1.2.3'), octets()), integer(7), time(at))
    const signed = sequence(integer(3), set(), sequence(oid('1.2.3'), tagged(0, octets(info))), set())
    return sequence(sequence(status), sequence(oid('1.2.3'), tagged(0, signed))).toString('base64')
  }
  const logged = new Date(1767225600_000)
  const later = new Date('2026-01-02T03:04:05Z')
  const token = response(later)
  const timestamps = (...tokens: string[]): object => ({
    rfc3161Timestamps: tokens.map(signedTimestamp => ({ signedTimestamp }))
  })

  const { certificate } = bundle.verificationMaterial
  test.each<[string, object, number | undefined]>([
    [
      'the inclusion promise of the log, if the timestamp agrees',
      {
        ...bundle.verificationMaterial,
        timestampVerificationData: timestamps(response(new Date(logged.getTime() + 5000)))
      },
      1767225600
    ],
    [
      'nothing, if promise and timestamp differ, as Cosign verifies one of them',
      { ...bundle.verificationMaterial, timestampVerificationData: timestamps(token) },
      undefined
    ],
    [
      'nothing, if a timestamp beside the promise cannot be read',
      { ...bundle.verificationMaterial, timestampVerificationData: timestamps('AAAA') },
      undefined
    ],
    [
      'what the timestamp signs, not a time in its status',
      { certificate, timestampVerificationData: timestamps(response(later, time(logged))) },
      1767323045
    ],
    ['the only timestamp', { certificate, timestampVerificationData: timestamps(token) }, 1767323045],
    [
      'the only timestamp, if the log entry has no inclusion promise',
      { certificate, tlogEntries: [{ integratedTime: '1' }], timestampVerificationData: timestamps(token) },
      1767323045
    ],
    [
      'nothing with several entries, because Cosign skips those of unknown logs',
      { certificate, tlogEntries: [...bundle.verificationMaterial.tlogEntries, { integratedTime: '1' }] },
      undefined
    ],
    [
      'nothing with a key, for which Cosign checks no log',
      { publicKey: {}, tlogEntries: bundle.verificationMaterial.tlogEntries },
      undefined
    ],
    [
      'nothing with two timestamps, which could differ',
      { certificate, timestampVerificationData: timestamps(token, token) },
      undefined
    ],
    [
      'nothing, for a time that the log has not signed',
      { certificate, tlogEntries: [{ integratedTime: '1767225600' }] },
      undefined
    ],
    [
      'nothing, for an invalid timestamp',
      { certificate, timestampVerificationData: timestamps('AAAA') },
      undefined
    ]
  ])('have the time from %s', (_, verificationMaterial, signedAt) => {
    expect(read({ ...bundle, verificationMaterial }).signedAt).toBe(signedAt)
  })

  test('with a field in the spelling that Cosign also reads are refused', () => {
    const { tlogEntries, ...others } = bundle.verificationMaterial
    const timestampVerificationData = timestamps(token)
    const spelled = { ...others, tlog_entries: tlogEntries, timestampVerificationData }
    const promise = [{ integratedTime: '1767225600', inclusion_promise: {} }]
    for (const verificationMaterial of [spelled, { ...others, tlogEntries: promise }])
      expect(() => read({ ...bundle, verificationMaterial })).toThrow(
        expect.objectContaining({ code: 'BUNDLE_INVALID' })
      )
  })

  test('with a duplicate key are refused, at any depth', () => {
    const text = JSON.stringify(bundle)
    for (const twice of [
      text.replace('{', `{"mediaType":"${bundle.mediaType}",`),
      text.replace('"payload":', '"payload":"AAAA","payload":')
    ])
      expect(() => readBundle(new TextEncoder().encode(twice))).toThrow(
        expect.objectContaining({ code: 'BUNDLE_INVALID' })
      )
  })

  test.each([
    ['another media type', { ...bundle, mediaType: 'application/json' }],
    ['a media type that only begins so', { ...bundle, mediaType: `${bundle.mediaType}.evil` }],
    ['no envelope', { ...bundle, dsseEnvelope: undefined }],
    [
      'another payload type',
      { ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, payloadType: 'text/plain' } }
    ],
    [
      'a payload that is not a statement',
      { ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, payload: 'AAAA' } }
    ]
  ])('with %s are refused', (_, value) => {
    expect(() => read(value)).toThrow(expect.objectContaining({ code: 'BUNDLE_INVALID' }))
  })
})

describe('the environment that Cosign gets', () => {
  test('on Windows has PATH in any case, and on other systems unchanged', () => {
    const signer: KeySigner = { ...keySigner, key: 'azurekms://vault.azure.net/key' }
    const windows = {
      Path: 'C:\\cli',
      SystemRoot: 'C:\\Windows',
      Https_Proxy: 'http://p',
      Cosign_Key: 'evil'
    }
    expect(Object.keys(signingEnvironment(windows, signer))).toEqual(['Path', 'SystemRoot', 'Https_Proxy'])
    expect(signingEnvironment({ Path: '/bin', PATH: '/usr/bin' }, signer)).toEqual({ PATH: '/usr/bin' })
  })

  const job = {
    HOME: '/home/u',
    PATH: '/bin',
    HTTPS_PROXY: 'http://p',
    COSIGN_PASSWORD: 'secret',
    COSIGN_REPOSITORY: 'evil/repo',
    COSIGN_INSECURE_IGNORE_TLOG: 'true',
    COSIGN_KEY: 'evil.key',
    COSIGN_CHECK_CLAIMS: 'false',
    SIGSTORE_ROOT_FILE: 'evil.pem',
    TUF_MIRROR: 'https://evil',
    DOCKER_CONFIG: '/docker',
    REGISTRY_AUTH_FILE: '/auth',
    GITHUB_TOKEN: 'token',
    MY_KEY: 'pem',
    AWS_SECRET_ACCESS_KEY: 'aws',
    VAULT_TOKEN: 'vault',
    SIGSTORE_ID_TOKEN: 'another identity',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://t'
  }

  const services = {
    PATH: '/bin',
    AWS_ROLE_ARN: '1',
    GOOGLE_APPLICATION_CREDENTIALS: '1',
    CLOUDSDK_CONFIG: '1',
    AZURE_CLIENT_ID: '1',
    IDENTITY_ENDPOINT: '1',
    ACTIONS_ID_TOKEN_REQUEST_URL: '1',
    VAULT_ADDR: '1',
    TRANSIT_SECRET_ENGINE_PATH: '1',
    KUBECONFIG: '1',
    KUBERNETES_SERVICE_HOST: '1',
    GITLAB_TOKEN: '1',
    COSIGN_PKCS11_PIN: '1',
    COSIGN_PKCS11_MODULE_PATH: '1',
    COSIGN_EXPERIMENTAL: '1',
    COSIGN_PASSWORD: '1',
    BAO_ADDR: '1',
    GITLAB_HOST: '1',
    GITLAB_USER_LOGIN: '1',
    IMDS_ENDPOINT: '1',
    GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES: '1',
    SOFTHSM2_CONF: '1',
    DOCKER_CONFIG: '1',
    GITHUB_TOKEN: '1'
  }
  const clouds = ['AWS_ROLE_ARN', 'AZURE_CLIENT_ID', 'CLOUDSDK_CONFIG']
  const google = ['GOOGLE_APPLICATION_CREDENTIALS', 'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES']

  test.each([
    ['awskms:///arn:aws:kms:eu-central-1:1:key/1', ['AWS_ROLE_ARN', 'PATH']],
    ['gcpkms://projects/p/locations/l/keyRings/r/cryptoKeys/k', [...google, 'PATH']],
    ['azurekms://vault.example/key', ['AZURE_CLIENT_ID', 'IDENTITY_ENDPOINT', 'IMDS_ENDPOINT', 'PATH']],
    ['hashivault://key', ['BAO_ADDR', 'TRANSIT_SECRET_ENGINE_PATH', 'VAULT_ADDR']],
    ['openbao://key', ['BAO_ADDR', 'TRANSIT_SECRET_ENGINE_PATH', 'VAULT_ADDR']],
    [
      'k8s://namespace/secret',
      [...clouds, ...google, 'KUBECONFIG', 'KUBERNETES_SERVICE_HOST', 'PATH'].sort()
    ],
    ['gitlab://group/project', ['GITLAB_HOST', 'GITLAB_TOKEN']],
    ['pkcs11:token=t;object=o', ['COSIGN_PKCS11_MODULE_PATH', 'COSIGN_PKCS11_PIN', 'SOFTHSM2_CONF']]
  ])('with the key %s has only the variables of that service, to sign and to verify', (key, names) => {
    expect(Object.keys(signingEnvironment(services, { ...keySigner, key })).sort()).toEqual(names)
    expect(Object.keys(verifyingEnvironment(services, key)).sort()).toEqual(names)
  })

  test('with a key file has its password, also an empty one, to sign, and nothing to verify', () => {
    expect(signingEnvironment(services, keySigner)).toEqual({ COSIGN_PASSWORD: '1' })
    expect(signingEnvironment({}, keySigner)).toEqual({ COSIGN_PASSWORD: '' })
    expect(verifyingEnvironment(services, 'cosign.key')).toEqual({})
  })

  test.each([
    ['a key file', keySigner, ['COSIGN_PASSWORD', 'HOME', 'HTTPS_PROXY']],
    [
      'a key in a variable',
      { ...keySigner, key: 'env://MY_KEY' },
      ['COSIGN_PASSWORD', 'HOME', 'HTTPS_PROXY', 'MY_KEY']
    ],
    [
      'AWS KMS',
      { ...keySigner, key: 'awskms:///alias/x' },
      ['AWS_SECRET_ACCESS_KEY', 'HOME', 'HTTPS_PROXY', 'PATH']
    ],
    ['Vault', { ...keySigner, key: 'hashivault://x' }, ['HOME', 'HTTPS_PROXY', 'VAULT_TOKEN']],
    [
      'an identity',
      { kind: 'keyless', signingConfig: undefined, trustedRoot: undefined } as const,
      ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'HOME', 'HTTPS_PROXY']
    ]
  ])('to sign with %s has only the needed variables', (_, signer, names) => {
    expect(Object.keys(signingEnvironment(job, signer)).sort()).toEqual(names)
  })

  test('to verify has no secret and nothing that weakens a check', () => {
    expect(Object.keys(verifyingEnvironment(job)).sort()).toEqual(['HOME', 'HTTPS_PROXY'])
  })
})

describe('command lines', () => {
  test('with a key use no service and contain no secret', () => {
    const args = signArguments(keySigner, files, 90_000)
    expect(args).toEqual(
      expect.arrayContaining([
        '--signing-config',
        'no.config',
        '--trusted-root',
        'no.root',
        '--timeout',
        '90s'
      ])
    )
    expect(args.join(' ')).not.toMatch(DEPRECATED)
  })

  test('without a key name the provider, so that neither a browser nor a device flow is tried', () => {
    const args = signArguments({ kind: 'keyless', signingConfig: 'c', trustedRoot: 'r' }, files, 1000)
    expect(args).toEqual(
      expect.arrayContaining([
        '--oidc-provider',
        'github-actions',
        '--signing-config',
        'c',
        '--trusted-root',
        'r'
      ])
    )
    expect(args.join(' ')).not.toMatch(DEPRECATED)
  })

  test('to verify always contain the predicate type, the digest and the signer', () => {
    const authority = {
      kind: 'identity',
      identity: { regexp: '^a$' },
      issuer: { exact: 'i' },
      trustedRoot: undefined
    } as const
    const args = verifyArguments(authority, files, DIGEST, SIGNATURE_PREDICATE)
    expect(args).toEqual([
      'verify-blob-attestation',
      '--bundle',
      'b.json',
      '--type',
      SIGNATURE_PREDICATE,
      '--digest',
      'a'.repeat(64),
      '--digestAlg',
      'sha256',
      '--certificate-identity-regexp',
      '^a$',
      '--certificate-oidc-issuer',
      'i'
    ])
  })

  test.each([
    [
      { exact: 'https://a.b/c' },
      { exact: 'i' },
      ['--certificate-identity', 'https://a.b/c', '--certificate-oidc-issuer', 'i']
    ],
    [
      { exact: 'a' },
      { regexp: '^i$' },
      ['--certificate-identity', 'a', '--certificate-oidc-issuer-regexp', '^i$']
    ],
    [
      { regexp: '^a$' },
      { regexp: '^i$' },
      ['--certificate-identity-regexp', '^a$', '--certificate-oidc-issuer-regexp', '^i$']
    ]
  ])('an exact value is compared, an expression is matched: %j, %j', (identity, issuer, expected) => {
    expect(expectedSignerArguments({ kind: 'identity', identity, issuer, trustedRoot: undefined })).toEqual(
      expected
    )
    expect(expectedSignerArguments({ kind: 'identity', identity, issuer, trustedRoot: 'r' })).toEqual([
      ...expected,
      '--trusted-root',
      'r'
    ])
  })

  test('only a key without a trusted root needs no log', () => {
    expect(expectedSignerArguments({ kind: 'key', key: 'k', trustedRoot: undefined })).toContain(
      '--insecure-ignore-tlog=true'
    )
    expect(expectedSignerArguments({ kind: 'key', key: 'k', trustedRoot: 'r' })).not.toContain(
      '--insecure-ignore-tlog=true'
    )
  })
})

describe('versions', () => {
  test.each([
    ['v3.0.6', 0],
    ['3.0.5', -1],
    ['v2.6.3', -1],
    ['v3.1.0-rc.1', 1],
    ['v10.0.0', 1]
  ])('%s against the floor', (text, sign) => {
    const version = parseVersion(text)
    expect(version && Math.sign(compareVersions(version, FLOOR))).toBe(sign)
  })

  test('a build without a version is unknown, another program is an error', () => {
    expect(readVersion('{"gitVersion":"devel"}')).toBeUndefined()
    expect(() => readVersion('hello')).toThrow(expect.objectContaining({ code: 'COSIGN_OUTPUT_INVALID' }))
  })
})

describe('the output of Cosign', () => {
  const result = (stderr: string): Parameters<typeof failure>[1] => ({ exitCode: 1, stdout: '', stderr })

  test.each([
    [
      'Error: creating bundle: getting signer: reading key: decrypt: encrypted: decryption failed',
      'COSIGN_PASSWORD_WRONG'
    ],
    ['Error: reading key: open x.key: no such file or directory', 'COSIGN_KEY_UNREADABLE'],
    ['Error: getting signer: reading key: unsupported pem type: CERTIFICATE', 'COSIGN_KEY_INVALID'],
    ['Error: fetching ambient OIDC credentials: no token', 'COSIGN_IDENTITY_UNAVAILABLE'],
    ['Error: signing: POST https://fulcio/api: 503 Service Unavailable', 'COSIGN_SERVICE_UNAVAILABLE'],
    [
      'Error: signing bundle: error signing bundle: http: read on closed response body',
      'COSIGN_SERVICE_UNAVAILABLE'
    ],
    ['Error: something new', 'COSIGN_FAILED']
  ])('"%s" is %s', (stderr, code) => {
    expect(failure('signing', result(stderr)).code).toBe(code)
  })

  test.each([
    ['awskms:///alias/a', 'Error: getting public key: no EC2 IMDS role found', /configure-aws-credentials/],
    ['gcpkms://projects/p', 'Error: kms get: PermissionDenied', /google-github-actions\/auth/],
    ['azurekms://v/k', 'Error: DefaultAzureCredential: failed to acquire a token', /azure\/login/],
    ['hashivault://k', 'Error: VAULT_ADDR or BAO_ADDR is not set', /VAULT_ADDR/],
    ['openbao://k', 'Error: VAULT_ADDR or BAO_ADDR is not set', /BAO_TOKEN/],
    [
      'openbao://k',
      'Error: transit: failed to sign: permission denied',
      /update transit\/sign\/NAME\/sha2-256/
    ],
    ['k8s://n/s', 'Error: unable to load in-cluster configuration', /KUBECONFIG/],
    ['gitlab://1', 'Error: could not find "GITLAB_TOKEN"', /secrets\.GITLAB_TOKEN/],
    ['pkcs11:object=o', 'Error: parsing pkcs11 uri: COSIGN_PKCS11_MODULE_PATH must be set', /MODULE_PATH/],
    ['gcpkms://projects/p', 'Error: loading URL: unrecognized scheme: gcpkms://', /built without gcpkms/],
    [
      'pkcs11:object=o',
      'Error: opening pkcs11 token key: unimplemented',
      /without pkcs11\. Set the input cosign-path/
    ],
    ['awskms:///alias/a', 'Error: signing bundle: failed to verify signature', /Use a key of type P-256/]
  ])('%s: the remedy of "%s" gives access to the key', (key, stderr, remedy) => {
    expect(keyServiceFailure('signing', result(stderr), key)).toMatchObject({
      code: 'COSIGN_KEY_SERVICE_FAILED',
      message: expect.stringContaining(stderr.slice('Error: '.length)),
      remedy: expect.stringMatching(remedy)
    })
    expect(keyServiceFailure('signing', result(stderr), 'cosign.key')).toBeUndefined()
  })

  test('the reason contains the later lines of an error, and not its repetition', () => {
    const error = 'public key: Error making API request.\n\nCode: 403. Errors:\n\n* permission denied'
    expect(reasonOf(result(`Error: ${error}\nmain.go:74: error during command execution: ${error}`))).toBe(
      'public key: Error making API request. Code: 403. Errors: * permission denied'
    )
    expect(reasonOf(result('Error: a\nadvice'))).toBe('a')
  })

  test('the error line is the reason, made printable', () => {
    expect(reasonOf(result('WARNING: x\nError: a\u001b[31m\nerror during command execution: a'))).toBe(
      'a\\x1b[31m'
    )
    expect(reasonOf({ exitCode: 137, stdout: '', stderr: '' })).toContain('137')
  })

  test('a wrong password is not retried', () => {
    expect(isTransient(result('Error: decrypt: encrypted: decryption failed'))).toBe(false)
  })
})

test.each([
  ['awskms:///alias/a', 'awskms'],
  ['k8s://ns/name', 'k8s'],
  ['pkcs11:token=x', 'pkcs11'],
  ['cosign.key', undefined],
  ['env://K', undefined]
])('%s is a key of %s', (key, provider) => expect(kmsProvider(key)).toBe(provider))
