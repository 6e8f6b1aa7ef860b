import { expect, test } from '@jest/globals'
import { discoverImages } from '../../../src/discover/discover.ts'

/** `line image` and `line ? text` of compose.yaml in the folder `app`, with other files beside it. */
function found(text: string, files: Readonly<Record<string, string>> = {}): string[] {
  const { images, unresolved } = discoverImages('app/compose.yaml', text, {
    read: path => files[path],
    list: () => []
  })
  return [
    ...images.map(({ line, image }) => `${line} ${image}`),
    ...unresolved.map(({ line, text: written }) => `${line} ? ${written}`)
  ]
}

const service = (...lines: readonly string[]): string =>
  `services:\n  a:\n${lines.map(line => `    ${line}\n`).join('')}`

test('.env has priority over the defaults of the file', () => {
  const env = `# c
A=evil/a:1
export B='evil/b:1'
C="evil/c:\${D:-2}" # c
E: evil/e:1
F="x\\ny"
`
  const images = ['A', 'B', 'C', 'E', 'F', 'G'].map(name => `  ${name}:\n    image: \${${name}:-good/x:1}\n`)
  expect(found(`services:\n${images.join('')}`, { 'app/.env': env })).toEqual([
    '3 evil/a:1',
    '5 evil/b:1',
    '7 evil/c:2',
    '9 evil/e:1',
    '11 good/x:1',
    '13 good/x:1'
  ])
})

test.each([
  ['always', ['3 acme/a:1']],
  ['missing', ['3 acme/a:1']],
  ['if_not_present', ['3 acme/a:1']],
  ['daily', ['3 acme/a:1']],
  ['build', []],
  ['never', []]
])('an image that is also built, with pull_policy: %s', (policy, expected) => {
  const files = { 'app/Dockerfile': 'FROM scratch\n' }
  expect(found(service('image: acme/a:1', 'build: .', `pull_policy: ${policy}`), files)).toEqual(expected)
})

test('an image that is also built, without a pull policy, is listed, because Compose tries to pull it', () => {
  const files = { 'app/Dockerfile': 'FROM scratch\n' }
  expect(found(service('image: acme/a:1', 'build: .'), files)).toEqual(['3 ? acme/a:1'])
})

const DOCKERFILE = 'ARG BASE=good:1\nFROM ${BASE}\nFROM same:1\nARG LATE\n'

test.each([
  ['a mapping', ['build:', '  context: .', '  args: {BASE: "evil:1"}'], ['5 evil:1']],
  ['a list', ['build:', '  context: ../b', '  args:', '    - BASE=evil:1'], ['6 evil:1']],
  ['a value of .env', ['build: {context: ., args: {BASE: "${IMG}"}}'], ['3 evil:env']],
  ['a name whose value is in .env', ['build: {context: ., args: [IMG, BASE]}'], []],
  ['a Dockerfile by name', ['build: {dockerfile: ../b/Dockerfile, args: {BASE: "evil:1"}}'], ['3 evil:1']],
  ['a frontend', ['build: {context: ., args: {BUILDKIT_SYNTAX: "evil/f:1"}}'], ['3 evil/f:1']],
  ['a value that is not known', ['build: {context: ., args: {BASE: "${NONE}"}}'], ['3 ? ${BASE}']],
  ['no argument', ['build: .'], []],
  [
    'a folder of another repository',
    ['build: "https://git.example/x.git"'],
    ['3 ? https://git.example/x.git']
  ],
  ['a file that is not here', ['build: {context: ., dockerfile: none}'], ['3 ? none']],
  ['a file outside', ['build: {context: ../..}'], ['3 ? ../..']]
])('build arguments reach the Dockerfile: %s', (_, lines, expected) => {
  const files = { 'app/Dockerfile': DOCKERFILE, 'b/Dockerfile': DOCKERFILE, 'app/.env': 'IMG=evil:env\n' }
  expect(found(service(...lines), files)).toEqual(expected)
})
