// Examples say what the action files take: a workflow that a reader copies must not fail for a name.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { readSealInputs } from '../../src/action/seal/inputs.ts'
import { VERSION } from '../../src/support/version.ts'
import { defaultInputs, readActionFile } from '../support/action-file.ts'

const ROOT = join(import.meta.dirname, '../..')
const OURS = /^OWNER\/oci-seal(?<verify>\/verify)?@v\d+$/

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Workflow {
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly Step[] }>>
}

interface Use {
  readonly place: string
  readonly file: 'action.yml' | 'verify/action.yml'
  readonly id: string | undefined
  readonly inputs: Readonly<Record<string, string>>
  readonly text: string
}

/** Each use of Seal in workflows and in the YAML blocks of documents. */
function findUses(): Use[] {
  const workflows = readdirSync(join(ROOT, 'examples')).map(name => [
    `examples/${name}`,
    read(`examples/${name}`)
  ])
  const documents = ['README.md', ...readdirSync(join(ROOT, 'docs')).map(name => `docs/${name}`)].filter(
    path => path.endsWith('.md')
  )
  const blocks = documents.flatMap(path =>
    [...read(path).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(match => [path, match[1] as string])
  )
  return [...workflows, ...blocks].flatMap(([place = '', text = '']) =>
    stepsOf(load(text)).flatMap(({ id, uses = '', with: inputs = {} }) => {
      const match = OURS.exec(uses)
      if (match === null) return []
      const values = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]))
      const file = match.groups?.['verify'] ? 'verify/action.yml' : 'action.yml'
      return [{ place, file, id, inputs: values, text } as const]
    })
  )
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** Of a workflow, or of a block that is only a list of steps. */
function stepsOf(document: unknown): readonly Step[] {
  if (Array.isArray(document)) return document as Step[]
  return Object.values((document as Workflow | undefined)?.jobs ?? {}).flatMap(({ steps = [] }) => steps)
}

const NAMED = ['README.md', 'docs', 'examples', '.github/workflows'].flatMap(place =>
  place.endsWith('.md')
    ? [place]
    : readdirSync(join(ROOT, place), { recursive: true, encoding: 'utf8' })
        .filter(name => /\.(?:md|yml|json)$/.test(name))
        .map(name => `${place}/${name}`)
)

test.each(NAMED)('%s names the major version of the package, or a commit', path => {
  const named = read(path).matchAll(
    /OWNER\/oci-seal(?:\/[\w./-]+)?@(?!refs\/)(\S+)|OWNER\/oci-seal\/(v\d\S*?)\//g
  )
  const versions = [...named].map(([, used, path]) => used ?? path ?? '')
  const major = `v${VERSION.split('.')[0]}`
  expect(versions.filter(version => version !== major && !/^[0-9a-f]{40}$/.test(version))).toEqual([])
})

const uses = findUses()
const DIGEST = `sha256:${'a'.repeat(64)}`

/** What an expression could give. */
function evaluate(text: string): string {
  return text
    .replaceAll(/\$\{\{\s*(?:steps\.\w+\.outputs\.digest|inputs\.digest)\s*\}\}/g, DIGEST)
    .replaceAll(
      /\$\{\{\s*(?:steps\.\w+\.outputs\.(?:reference|images|image|list)|matrix\.images|env\.BASE)\s*\}\}/g,
      `ghcr.io/acme/app@${DIGEST}`
    )
    .replaceAll(/\$\{\{[^}]*\}\}/g, 'acme')
}

test('there are examples of both actions', () => {
  expect(uses.filter(({ file }) => file === 'action.yml').length).toBeGreaterThan(15)
  expect(uses.filter(({ file }) => file === 'verify/action.yml').length).toBeGreaterThan(2)
})

test.each(uses.map(use => [use.place, use] as const))(
  '%s uses only existing inputs',
  (_, { file, inputs }) => {
    const known = Object.keys(readActionFile(file).inputs)
    expect(Object.keys(inputs).filter(name => !known.includes(name))).toEqual([])
  }
)

test.each(uses.filter(({ file }) => file === 'action.yml').map(use => [use.place, use] as const))(
  '%s sets only valid values',
  (_, { inputs }) => {
    const values = { ...defaultInputs('action.yml'), ...inputs }
    const listed = inputs['images-file'] === undefined ? [] : [`ghcr.io/acme/app@${DIGEST}`]
    expect(() => readSealInputs(name => evaluate(values[name] ?? ''), listed)).not.toThrow()
  }
)

test.each(uses.filter(({ id }) => id !== undefined).map(use => [use.place, use] as const))(
  '%s reads only existing outputs',
  (_, { id, file, text }) => {
    const known = Object.keys(readActionFile(file).outputs)
    const wanted = [...text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))].map(
      match => match[1]
    )
    expect(wanted.filter(name => !known.includes(name as string))).toEqual([])
  }
)
