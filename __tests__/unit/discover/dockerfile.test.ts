import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { discoverImages } from '../../../src/discover/discover.ts'

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
  ['a stage is not an image', ['FROM node:24 AS Build', 'FROM build'], ['1:6 node:24']],
  ['a later stage is none yet', ['FROM two', 'FROM node AS two'], ['1:6 two', '2:6 node']],
  ['scratch is not an image', ['FROM scratch'], []],
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
    ['3:6 b', '2 ? a\\: not an image reference: "a\\": "a\\" is not a repository name']
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
  ['a template', ['FROM {{ .Image }}'], ['1 ? {{: a template whose values are not in this file']],
  [
    'what is not a reference',
    ['FROM Node:24'],
    [
      '1 ? Node:24: not an image reference: "Node:24": "Node" is not a repository name (upper-case letters are not allowed)'
    ]
  ],
  ['a comment', ['# FROM a', 'FROM b'], ['2:6 b']],
  ['two backslashes at a line end continue nothing', ['FROM a', 'RUN x \\\\', 'FROM b'], ['1:6 a', '3:6 b']],
  ['nor do three', ['FROM a', 'RUN x \\\\\\', 'FROM b'], ['1:6 a', '3:6 b']],
  ['a backslash alone on a line', ['\\', 'FROM a'], ['2:6 a']],
  ['white space after the mark', ['FROM \\ \t', 'a'], ['2:1 a']],
  [
    'quotes in the middle of a word',
    ['FROM gol"ang:1"', "FROM al'pine':3"],
    ['1:6 golang:1', '2:6 alpine:3']
  ],
  ['escapes', ['FROM a', 'COPY --from=busy\\box:1 / /'], ['1:6 a', '2:13 busybox:1']],
  ['flags in quotes', ['FROM a', 'COPY --chown="a b" --from="b:1" / /'], ['1:6 a', '2:27 b:1']],
  ['flags end at two dashes', ['FROM a', 'COPY -- --from=b / /'], ['1:6 a']],
  ['a mount in quotes', ['FROM a', 'RUN --mount="type=bind,from=b:1,target=/x" c'], ['1:6 a', '2:28 b:1']],
  ['a later ARG without a value keeps the earlier one', ['ARG V=1', 'ARG V', 'FROM a:$V'], ['3:6 a:1']],
  [
    'an ARG made of one without a value',
    ['ARG A', 'ARG B=$A', 'FROM a:${B-1}'],
    ['3 ? a:${B-1}: a variable has no value or default here']
  ],
  ['modifiers of a value', ['ARG X=a/b:1', 'FROM ${X#*/}', 'FROM ${X/b:1/c:2}'], ['2:6 b:1', '3:6 a/c:2']],
  [
    'a modifier that BuildKit refuses',
    ['ARG X=a', 'FROM ${X^^}'],
    ['2 ? ${X^^}: ${X…} in a form that BuildKit does not know']
  ],
  ['a stage for each platform', ['FROM a AS b-amd64', 'FROM b-${TARGETARCH}'], ['1:6 a']],
  [
    'an image for each platform',
    ['FROM a:${TARGETARCH}'],
    ['1 ? a:${TARGETARCH}: the variable TARGETARCH has no value or default here']
  ],
  ['the frontend after #!', ['#!/usr/bin/env x', '# syntax=s/x:1', 'FROM a'], ['2:10 s/x:1', '3:6 a']],
  ['the frontend after //', ['// syntax = s/x:1', 'FROM a'], ['1:13 s/x:1', '2:6 a']],
  ['the frontend of a JSON file', ['{"syntax": "s/x:1"}'], ['1:13 s/x:1']],
  ['the frontend with options', ['# syntax=s/x:1 --a', 'FROM a'], ['1:10 s/x:1', '2:6 a']],
  ['no frontend after another comment', ['# a', '# syntax=s/x:1', 'FROM a'], ['3:6 a']],
  ['no other escape character after #!', ['#!x', '# escape=`', 'FROM a', 'RUN x \\', 'FROM b'], ['3:6 a']],
  [
    'a heredoc after white space',
    ['FROM a', 'RUN cat << EOF', 'FROM b', 'EOF', 'FROM c'],
    ['1:6 a', '5:6 c']
  ],
  ['a heredoc whose name is partly quoted', ['FROM a', 'RUN cat <<E"O"F', 'FROM b', 'EOF'], ['1:6 a']],
  ['no heredoc in the list form', ['FROM a', 'RUN ["x", "<<EOF"]', 'FROM b', 'EOF'], ['1:6 a', '3:6 b']],
  [
    'no heredoc where BuildKit finds a mistake',
    ['FROM a', 'RUN ${a b} <<EOF', 'FROM b', 'EOF'],
    ['1:6 a', '3:6 b']
  ]
])('%s', (_, lines, expected) => expect(found(...lines)).toEqual(expected))

test.each([
  'Dockerfile',
  'api/Dockerfile',
  'dockerfile',
  'Dockerfile.prod',
  'prod.Dockerfile',
  'Containerfile',
  'Containerfile.prod',
  'Dockerfile-alpine',
  'Dockerfile_prod',
  'Dockerfile-3.12',
  'prod-Dockerfile',
  'a/b.dockerfile'
])('%s is a Dockerfile', path => expect(discoverImages(path, 'FROM a').images).toHaveLength(1))

test.each([
  'Dockerfile.dockerignore',
  'notes.md',
  'src/dockerfile-parser.ts',
  'pkg/dockerfile_test.go',
  'NoDockerfile'
])('%s is not a Dockerfile', path =>
  expect(discoverImages(path, 'FROM a')).toEqual({ images: [], unresolved: [] })
)

test('reading any text as a Dockerfile ends, and every location is in the file', () => {
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

test('a file with too many images is read to a limit, and the rest is reported', () => {
  const { images, unresolved } = discoverImages('Dockerfile', 'FROM a\n'.repeat(1500))
  expect(images).toHaveLength(1000)
  expect(unresolved).toEqual([
    expect.objectContaining({ reason: 'the file names more than 1000 images; Seal did not read the rest' })
  ])
})

test('a file of many megabytes is not read, and is listed', () => {
  const { images, unresolved } = discoverImages('Dockerfile', `FROM a\n${'#'.repeat(6_000_000)}`)
  expect([images.length, unresolved.length]).toEqual([0, 1])
})
