// What is read of an image's config: the same for sealing and for verifying, and nothing of what is not a config.
import { expect, test } from '@jest/globals'
import { createdOf, platformOf } from '../../../src/oci/image-config.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each([
  ['{"created":"2026-11-27T00:00:00Z"}', '2026-11-27T00:00:00Z'],
  ['{"created":"yesterday"}', 'yesterday'],
  ['{"created":1}', undefined],
  ['{}', undefined],
  ['[]', undefined],
  ['not JSON', undefined]
])('the creation time in %s is %s', (config, expected) => expect(createdOf(bytes(config))).toBe(expected))

test.each([
  ['{"os":"linux","architecture":"arm","variant":"v7"}', { os: 'linux', architecture: 'arm', variant: 'v7' }],
  [
    '{"os":"linux","architecture":"arm64","variant":""}',
    { os: 'linux', architecture: 'arm64', variant: undefined }
  ],
  ['{"os":"linux"}', undefined],
  ['not JSON', undefined]
])('the platform in %s is %j', (config, expected) => expect(platformOf(bytes(config))).toEqual(expected))
