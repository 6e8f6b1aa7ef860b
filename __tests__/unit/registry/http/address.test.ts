import { describe, expect, test } from '@jest/globals'
import {
  classifyAddress,
  classifyHost,
  guardLookup,
  resolveAddresses
} from '../../../../src/registry/http/address.ts'

test.each([
  ['140.82.112.34', 'public'],
  ['2606:50c0:8000::153', 'public'],
  ['10.0.0.1', 'private'],
  ['100.64.0.1', 'private'],
  ['127.0.0.1', 'private'],
  ['127.255.255.254', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['172.15.255.255', 'public'],
  ['172.32.0.1', 'public'],
  ['10.255.255.255', 'private'],
  ['11.0.0.0', 'public'],
  ['100.127.255.255', 'private'],
  ['100.128.0.0', 'public'],
  ['192.169.0.0', 'public'],
  ['192.0.0.170', 'forbidden'],
  ['169.254.0.1', 'forbidden'],
  ['169.255.0.0', 'public'],
  ['223.255.255.255', 'public'],
  ['fc00::1', 'private'],
  ['fdff::1', 'private'],
  ['fbff::1', 'public'],
  ['febf::1', 'forbidden'],
  ['192.168.1.1', 'private'],
  ['::1', 'private'],
  ['fd12::1', 'private'],
  ['::ffff:127.0.0.1', 'private'],
  ['::ffff:7f00:1', 'private'],
  ['::ffff:8c52:7022', 'public'],
  ['64:ff9b::10.0.0.1', 'private'],
  ['2002:a00:1::', 'private'],
  ['::7f00:1', 'private'],
  ['0.0.0.0', 'forbidden'],
  ['100.100.100.200', 'forbidden'],
  ['168.63.129.16', 'forbidden'],
  ['169.254.169.254', 'forbidden'],
  ['::ffff:169.254.169.254', 'forbidden'],
  ['64:ff9b::a9fe:a9fe', 'forbidden'],
  ['fd00:ec2::254', 'forbidden'],
  ['fe80::1', 'forbidden'],
  ['fe80::1%eth0', 'forbidden'],
  ['::', 'forbidden'],
  ['224.0.0.1', 'forbidden'],
  ['255.255.255.255', 'forbidden'],
  ['ff02::1', 'forbidden']
])('the address %s is %s', (address, kind) => {
  expect(classifyAddress(address)).toBe(kind)
})

test.each([
  ['http://2130706433/', 'private'],
  ['http://0x7f.1/', 'private'],
  ['http://0251.0376.0251.0376/', 'forbidden'],
  ['http://[::ffff:169.254.169.254]/', 'forbidden'],
  ['http://[::1]/', 'private'],
  ['http://LOCALHOST/', 'private'],
  ['http://a.localhost./', 'private'],
  ['http://metadata.google.internal/', 'forbidden'],
  ['http://ghcr.io/', undefined],
  ['http://140.82.112.34/', 'public']
])('the host of %s is %s', (url, kind) => {
  expect(classifyHost(new URL(url).hostname)).toBe(kind)
})

describe('a guarded lookup', () => {
  const answer = (...addresses: string[]) =>
    guardLookup(
      address => classifyAddress(address) === 'public',
      (_name, _options, callback) =>
        callback(
          null,
          addresses.map(address => ({ address, family: 4 }))
        )
    )

  test('returns public addresses', async () => {
    await expect(resolveAddresses('a.example', answer('203.0.113.7', '203.0.113.8'))).resolves.toEqual([
      '203.0.113.7',
      '203.0.113.8'
    ])
  })

  test('refuses a name if one of its addresses is private', async () => {
    await expect(resolveAddresses('a.example', answer('203.0.113.7', '10.0.0.1'))).rejects.toThrow(
      'a.example leads to the address 10.0.0.1'
    )
  })

  test('returns a single address if one is requested', () => {
    const seen: unknown[] = []
    answer('203.0.113.7')('a.example', {}, (...found) => void seen.push(found))
    expect(seen).toEqual([[null, '203.0.113.7', 4]])
  })
})
