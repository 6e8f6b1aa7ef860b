import { describe, expect, test } from '@jest/globals'
import { keyServiceHosts, readMirror, signingConfigHosts } from '../../../src/cosign/service-hosts.ts'

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

const CONFIG = {
  caUrls: [{ url: 'https://fulcio.acme.example' }],
  oidcUrls: [{ url: 'https://login.acme.example' }],
  rekorTlogUrls: [{ url: 'https://log1.acme.example:8443' }, { url: 'https://log2.acme.example/api' }],
  tsaUrls: [{ url: 'https://time.acme.example/api/v1/timestamp' }, { url: 7 }, 'no service']
}

test('a signing config names certificates, logs and time; the issuer is not asked, as the job has a token', () => {
  expect(signingConfigHosts(bytes(CONFIG), true)).toEqual([
    'fulcio.acme.example',
    'log1.acme.example:8443',
    'log2.acme.example',
    'time.acme.example'
  ])
})

test('with a key no certificate is asked for', () => {
  expect(signingConfigHosts(bytes(CONFIG), false)).not.toContain('fulcio.acme.example')
})

test.each([[null], [{ caUrls: 'no list' }]])('a signing config that is %j names nothing', config => {
  expect(signingConfigHosts(bytes(config), true)).toEqual([])
})

test('the update repository is the mirror that cosign initialize wrote', () => {
  expect(readMirror(bytes({ mirror: 'https://updates.acme.example' }))).toBe('https://updates.acme.example')
  expect(readMirror(bytes({ mirror: 1 }))).toBeUndefined()
})

describe('the hosts of a key', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['cosign.key', {}, []],
    ['env://KEY', {}, []],
    ['awskms:///alias/x', { AWS_REGION: 'eu-west-1' }, ['kms.eu-west-1.amazonaws.com']],
    ['awskms:///alias/x', { AWS_DEFAULT_REGION: 'cn-north-1' }, ['kms.cn-north-1.amazonaws.com.cn']],
    [
      'awskms:///alias/x',
      { AWS_REGION: 'eu-west-1', AWS_WEB_IDENTITY_TOKEN_FILE: '/t' },
      ['kms.eu-west-1.amazonaws.com', 'sts.eu-west-1.amazonaws.com']
    ],
    ['awskms://kms.acme.example:8443/alias/x', { AWS_REGION: 'eu-west-1' }, ['kms.acme.example:8443']],
    ['awskms:///alias/x', { AWS_ENDPOINT_URL: 'https://aws.acme.example' }, ['aws.acme.example']],
    ['azurekms://acme.vault.azure.net/key', {}, ['acme.vault.azure.net', 'login.microsoftonline.com']],
    ['hashivault://x', { VAULT_ADDR: 'https://vault.acme.example:8200' }, ['vault.acme.example:8200']],
    ['hashivault://x', { BAO_ADDR: 'https://bao.acme.example' }, ['bao.acme.example']],
    ['openbao://x', { BAO_ADDR: 'https://bao.acme.example' }, ['bao.acme.example']],
    [
      'openbao://x',
      { BAO_ADDR: 'https://bao.acme.example', VAULT_ADDR: 'https://vault.acme.example' },
      ['vault.acme.example']
    ],
    ['gitlab://7', {}, ['gitlab.com']],
    ['gitlab://7', { GITLAB_HOST: 'https://gitlab.acme.example' }, ['gitlab.acme.example']],
    ['k8s://ns/name', { KUBERNETES_SERVICE_HOST: '10.0.0.1' }, ['10.0.0.1']],
    ['k8s://ns/name', {}, []],
    ['pkcs11:token=t', {}, []]
  ])('%s with %j are %j', (key, environment, hosts) => {
    expect(keyServiceHosts(key, environment)).toEqual(hosts)
  })
})
