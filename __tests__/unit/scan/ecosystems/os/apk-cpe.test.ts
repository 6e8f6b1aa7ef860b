// The names by which scanners look Alpine's packages up.
import { expect, test } from '@jest/globals'
import { apkCpes } from '../../../../../src/scan/ecosystems/os/apk-cpe.ts'

const productsOf = (name: string, origin = name): string[] => {
  const { cpe, properties = [] } = apkCpes(name, origin, '1.0-r0')
  return [cpe ?? '', ...properties.map(({ value }) => value)].map(text =>
    text.replace('cpe:2.3:a:', '').replace(':1.0-r0:*:*:*:*:*:*:*', '')
  )
}

test.each([
  ['busybox', 'busybox', ['busybox:busybox']],
  ['libcurl', 'curl', ['haxx:curl', 'libcurl:libcurl', 'haxx:libcurl']],
  ['libcrypto3', 'openssl', ['libcrypto3:libcrypto3', 'libcrypto:libcrypto']],
  ['python3', 'python3', ['python:python', 'python3:python3']],
  ['nodejs', 'nodejs', ['nodejs:node.js', 'nodejs:nodejs']],
  ['py3-requests', 'py3-requests', ['py3-requests:py3-requests', 'requests:requests']],
  ['libstdc++', 'gcc', ['gnu:gcc', 'libstdc\\+\\+:libstdc\\+\\+', 'gnu:libstdc\\+\\+']]
])('%s of the source package %s', (name, origin, expected) => {
  expect(productsOf(name, origin)).toEqual(expect.arrayContaining(expected))
})
