import { describe, expect, test } from '@jest/globals'
import { parseChecksums } from '../../../../src/action/runner/checksums.ts'

const A = 'a'.repeat(64)
const B = 'b'.repeat(128)

describe('a list of checksums', () => {
  test.each([
    ['text', `${A}  app.tgz`, [['app.tgz', `sha256:${A}`]]],
    ['binary', `${A} *app.tgz\r\n`, [['app.tgz', `sha256:${A}`]]],
    ['one blank', `${A} app.tgz`, [['app.tgz', `sha256:${A}`]]],
    ['upper case', `${A.toUpperCase()}  app.tgz`, [['app.tgz', `sha256:${A}`]]],
    ['SHA-512', `${B}  app.tgz`, [['app.tgz', `sha512:${B}`]]],
    ['tagged', `SHA512 (app (1).tgz) = ${B}`, [['app (1).tgz', `sha512:${B}`]]],
    ['folders', `${A}  ./dist/app.tgz`, [['dist/app.tgz', `sha256:${A}`]]],
    ['blanks in a name', `${A}  my app.tgz`, [['my app.tgz', `sha256:${A}`]]],
    ['the same line twice', `${A}  x\n\n${A}  x`, [['x', `sha256:${A}`]]]
  ])('is read: %s', (_, text, expected) => {
    expect(parseChecksums(text, 'list').map(({ name, digest }) => [name, digest])).toEqual(expected)
  })

  test.each([
    ['nothing', ''],
    ['a comment', `# checksums\n${A}  app.tgz`],
    ['SHA-1', `${'a'.repeat(40)}  app.tgz`],
    ['SHA-384', `${'a'.repeat(96)}  app.tgz`],
    ['a checksum under another name', `SHA512 (app.tgz) = ${A}`],
    ['an escaped name', `\\${A}  a\\nb`],
    ['a tab', `${A}\tapp.tgz`],
    ['standard input', `${A}  -`],
    ['a file above', `${A}  ../app.tgz`],
    ['a file above a folder', `${A}  dist/../../app.tgz`],
    ['an absolute path', `${A}  /etc/passwd`],
    ['two checksums of a file', `${A}  app.tgz\n${'c'.repeat(64)}  app.tgz`]
  ])('with %s is refused, because a file would be left out', (_, text) => {
    expect(() => parseChecksums(text, 'list')).toThrow(expect.objectContaining({ code: 'CHECKSUMS_INVALID' }))
  })
})
