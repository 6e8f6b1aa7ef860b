import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { discoverImages } from '../../../../src/gate/discover/discover.ts'

/** `line:column image`, and `line ? text: reason` for what is not resolved. */
function found(...lines: readonly string[]): string[] {
  const { images, unresolved } = discoverImages('Dockerfile', lines.join('\n'))
  return [
    ...images.map(({ line, column, image }) => `${line}:${column} ${image}`),
    ...unresolved.map(({ line, text, reason }) => `${line} ? ${text}: ${reason}`)
  ]
}

const D = `sha256:${'a'.repeat(64)}`

test.each<[string, readonly string[], readonly string[]]>([
  ['FROM names an image', ['FROM node:24'], ['1:6 node:24']],
  ['in any case', ['from node:24'], ['1:6 node:24']],
  ['by digest', [`FROM ghcr.io/acme/app:1@${D}`], [`1:6 ghcr.io/acme/app:1@${D}`]],
  ['after a platform', ['FROM --platform=$BUILDPLATFORM node:24 AS build'], ['1:32 node:24']],
  ['in quotes', ['FROM "node:24"'], ['1:6 node:24']],
  ['a stage is no image', ['FROM node:24 AS Build', 'FROM build'], ['1:6 node:24']],
  ['a later stage is none yet', ['FROM two', 'FROM node AS two'], ['1:6 two', '2:6 node']],
  ['scratch is no image', ['FROM scratch'], []],
  ['a default of ARG', ['ARG V=24', 'FROM node:${V}'], ['2:6 node:24']],
  ['a default of a default', ['ARG A=node', 'ARG B="$A:24" C=x', 'FROM ${B}-slim'], ['3:6 node:24-slim']],
  ['a default in the expression', ['FROM node:${V:-22}'], ['1:6 node:22']],
  ['an alternative in the expression', ['ARG V=1', 'FROM node:${V:+20}'], ['2:6 node:20']],
  [
    'an ARG without default',
    ['ARG V', 'FROM node:$V'],
    ['2 ? node:$V: the variable V has no value or default here']
  ],
  [
    'an ARG of a stage does not reach FROM',
    ['FROM a', 'ARG V=1', 'FROM node:$V'],
    ['1:6 a', '3 ? node:$V: the variable V has no value or default here']
  ],
  ['COPY --from an image', ['FROM a', 'COPY --from=busybox:1 /bin/sh /'], ['1:6 a', '2:13 busybox:1']],
  [
    'COPY --from stages by name and number',
    ['FROM a AS b', 'COPY --from=b / /', 'COPY --chown=1 --from=0 / /'],
    ['1:6 a']
  ],
  ['COPY from a path called --from=', ['FROM a', 'COPY x --from=busybox /'], ['1:6 a']],
  [
    'RUN --mount from an image, after others',
    ['FROM a', 'RUN --mount=type=cache,target=/c --mount=type=bind,from=golang:1,target=/g make'],
    ['1:6 a', '2:57 golang:1']
  ],
  ['the frontend', ['# syntax=docker/dockerfile:1', 'FROM a'], ['1:10 docker/dockerfile:1', '2:6 a']],
  ['the frontend only at the top', ['', '# syntax=docker/dockerfile:1', 'FROM a'], ['3:6 a']],
  ['a continued line', ['FROM \\', '  # a comment', '', '  node:24 \\', '  AS x', 'FROM x'], ['4:3 node:24']],
  ['a word over a line end', ['FROM no\\', 'de:24'], ['1:6 node:24']],
  ['another escape character', ['# escape=`', 'FROM `', 'node:24'], ['3:1 node:24']],
  [
    'a backslash at a line end with another escape character',
    ['# escape=`', 'FROM a\\', 'FROM b'],
    ['3:6 b', '2 ? a\\: not an image reference: "a\\": "a\\" is no repository name']
  ],
  ['no FROM within a heredoc', ['FROM a', 'RUN <<EOF', 'FROM b', 'EOF', 'FROM c'], ['1:6 a', '5:6 c']],
  [
    'heredocs in quotes, with tabs, two at once',
    ['FROM a', `COPY <<-"X" <<'Y' /`, 'FROM b', '\tX', 'FROM b', 'Y', 'FROM c'],
    ['1:6 a', '7:6 c']
  ],
  ['a heredoc without an end hides nothing', ['FROM a', 'RUN <<EOF', 'FROM b'], ['1:6 a', '3:6 b']],
  [
    'a heredoc mark within quotes hides nothing',
    ['FROM a', 'RUN echo "x <<EOF y"', 'FROM b', 'RUN true \\', 'EOF'],
    ['1:6 a', '3:6 b']
  ],
  ['heredocs only where Docker has them', ['FROM a', 'LABEL x=1 <<EOF', 'FROM b', 'EOF'], ['1:6 a', '3:6 b']],
  ['what ONBUILD copies', ['FROM a', 'ONBUILD COPY --from=b:1 / /'], ['1:6 a', '2:21 b:1']],
  ['Windows line ends and a byte order mark', ['\ufeffFROM a\r', 'FROM b\r'], ['1:7 a', '2:6 b']],
  ['a template', ['FROM {{ .Image }}'], ['1 ? {{: a template, whose values this file does not hold']],
  [
    'what is no reference',
    ['FROM Node:24'],
    [
      '1 ? Node:24: not an image reference: "Node:24": "Node" is no repository name (upper-case letters are not allowed)'
    ]
  ],
  ['a comment', ['# FROM a', 'FROM b'], ['2:6 b']]
])('%s', (_, lines, expected) => expect(found(...lines)).toEqual(expected))

test.each([
  'Dockerfile',
  'api/Dockerfile',
  'dockerfile',
  'Dockerfile.prod',
  'prod.Dockerfile',
  'Containerfile',
  'a/b.dockerfile'
])('%s is a Dockerfile', path => expect(discoverImages(path, 'FROM a').images).toHaveLength(1))

test.each(['Dockerfile.dockerignore', 'notes.md', 'src/dockerfile-parser.ts', 'NoDockerfile'])(
  '%s is none',
  path => expect(discoverImages(path, 'FROM a')).toEqual({ images: [], unresolved: [] })
)

test('whatever stands in a Dockerfile, reading ends, and every place is one of the file', () => {
  const piece = fc.constantFrom(
    'FROM ',
    'a',
    ' ',
    '\n',
    '\\\n',
    '${',
    '}',
    ':-',
    '<<E',
    'E',
    '"',
    "'",
    '#',
    '$',
    'ARG A=',
    'RUN ',
    '--mount=from=',
    ',',
    'COPY --from='
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const text = pieces.join('')
      const { images, unresolved } = discoverImages('Dockerfile', text)
      const lines = text.split('\n')
      for (const { line, column } of [...images, ...unresolved]) {
        expect(column).toBeGreaterThan(0)
        expect(column).toBeLessThanOrEqual((lines[line - 1] as string).length + 1)
      }
    })
  )
})

test('a file of images without end is read to a limit, and says so', () => {
  const { images, unresolved } = discoverImages('Dockerfile', 'FROM a\n'.repeat(1500))
  expect(images).toHaveLength(1000)
  expect(unresolved).toEqual([
    expect.objectContaining({ reason: 'the file names more than 1000 images; from here on it was not read' })
  ])
})

test('a file of many megabytes is not read, and says so', () => {
  const { images, unresolved } = discoverImages('Dockerfile', `FROM a\n${'#'.repeat(6_000_000)}`)
  expect([images.length, unresolved.length]).toEqual([0, 1])
})
