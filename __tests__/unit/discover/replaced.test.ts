import { expect, test } from '@jest/globals'
import { discoverImages } from '../../../src/discover/discover.ts'
import { findReplaced } from '../../../src/discover/replaced.ts'

const images = (text: string) => discoverImages('Dockerfile', text).images

test.each<[string, string, string, readonly string[]]>([
  [
    'another tag of the same repository',
    'FROM a/x:1\nFROM b/y:1',
    'FROM b/y:1\n\nFROM a/x:2',
    ['a/x:1 -> a/x:2']
  ],
  [
    'a digest in place of a tag',
    'FROM a/x:1',
    `FROM a/x:1@sha256:${'1'.repeat(64)}`,
    [`a/x:1 -> a/x:1@sha256:${'1'.repeat(64)}`]
  ],
  [
    'the nearest of several',
    'FROM a/x:1\n\n\nFROM a/x:2',
    'FROM a/x:3\n\n\nFROM a/x:4',
    ['a/x:1 -> a/x:3', 'a/x:2 -> a/x:4']
  ],
  [
    'the same name in another registry',
    'FROM node:1\nFROM x:1',
    'FROM x:1\nFROM mirror.example/lib/node:1',
    ['node:1 -> mirror.example/lib/node:1']
  ],
  ['another image on the same line', 'FROM debian:13', 'FROM alpine:3', ['debian:13 -> alpine:3']],
  ['nothing that is elsewhere in the file', 'FROM a:1\nFROM b:1', 'FROM b:1\nFROM a:1', []],
  ['nothing where there was nothing', 'FROM a:1', 'FROM a:1\nFROM b:1', []],
  ['one old reference for one new', 'FROM a:1', 'FROM a:2\nFROM a:3', ['a:1 -> a:2']]
])('%s is what a reference replaces', (_, before, after, expected) => {
  const found = findReplaced(images(before), images(after))
  expect(found.map(({ image, before }) => `${before} -> ${image}`)).toEqual(expected)
})
