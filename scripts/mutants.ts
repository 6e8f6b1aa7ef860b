// Applies the mutants of __tests__/mutants one at a time, in copies of the project, and runs the tests that must
// fail then: npm run mutants [-- --list] [-- --workers N] [-- PART…]; PART is a part of a file's path or of what breaks.
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { ALL_MUTANTS, applyMutant } from '../__tests__/mutants/all-mutants.ts'
import type { Mutant } from '../__tests__/mutants/mutant.ts'
import { readJson } from './cache.mjs'
import { digestSources, ensureBuilt, recordBuild } from './dist.ts'

const ROOT = join(import.meta.dirname, '..')
const JEST = ['--experimental-vm-modules', join('node_modules', 'jest', 'bin', 'jest.js'), '--ci', '-i']
const TEST_LIMIT_MS = 180_000
const BASELINE_LIMIT_MS = 1_800_000

type Outcome = 'killed' | 'survived' | 'stale'

interface Judgement {
  readonly outcome: Outcome
  /** The test that failed, or the reason for the lack of a verdict. */
  readonly by: string
}

interface Result extends Judgement {
  readonly mutant: Mutant
}

/** What is read of jest's JSON. */
interface JestResults {
  readonly success: boolean
  readonly numTotalTestSuites: number
  readonly testResults: readonly {
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { list: { type: 'boolean' }, workers: { type: 'string', default: '2' } }
  })
  const chosen = ALL_MUTANTS.filter(mutant => isChosen(mutant, positionals))
  if (chosen.length === 0) throw new Error(`no mutant matches ${positionals.join(' ')}`)
  if (values.list) return list(chosen)
  const folder = mkdtempSync(join(tmpdir(), 'seal-mutants-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130))
  const copies = Array.from({ length: Number(values.workers) }, (_, at) => copyProject(join(folder, `${at}`)))
  const [first] = copies
  if (first === undefined) throw new Error('--workers must be at least 1')
  await checkBaseline(first, chosen)
  return report(await judgeAll(copies, chosen))
}

function isChosen({ file, breaks }: Mutant, parts: readonly string[]): boolean {
  return parts.length === 0 || parts.some(part => file.includes(part) || breaks.includes(part))
}

function list(mutants: readonly Mutant[]): number {
  for (const { file, find, replace, breaks, tests } of mutants) {
    console.log(`${file}: ${breaks}\n  - ${find}\n  + ${replace}\n  tests: ${tests}`)
  }
  console.log(`${mutants.length} mutants`)
  return 0
}

/** All that Git does not ignore, and node_modules as a link. */
function copyProject(copy: string): string {
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 } as const
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], options)
  for (const path of listed.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    // A file that was deleted and not yet committed is still listed.
    cpSync(join(ROOT, path), join(copy, path), { force: true, errorOnExist: false, recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/** Tests that fail without any mutant say nothing about one. */
async function checkBaseline(copy: string, mutants: readonly Mutant[]): Promise<void> {
  const patterns = [...new Set(mutants.map(({ tests }) => tests))]
  console.log(`${mutants.length} mutants; first their tests without any`)
  await ensureBuilt(copy)
  const { outcome, by } = await runTests(copy, patterns.join('|'), BASELINE_LIMIT_MS)
  if (outcome !== 'survived') throw new Error(`tests fail without any mutant: ${by}`)
}

async function judgeAll(copies: readonly string[], mutants: readonly Mutant[]): Promise<Result[]> {
  const results: Result[] = []
  const queue = [...mutants]
  await Promise.all(
    copies.map(async copy => {
      for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
        const result = await judge(copy, mutant)
        results.push(result)
        console.log(`${String(results.length).padStart(4)} ${result.outcome.padEnd(8)} ${describe(result)}`)
      }
    })
  )
  return results
}

async function judge(copy: string, mutant: Mutant): Promise<Result> {
  const path = join(copy, mutant.file)
  const original = readFileSync(path, 'utf8')
  try {
    writeFileSync(path, applyMutant(original, mutant))
    // Tests that do not start dist/ need no build: jest is to take dist/ as it is.
    if (!mutant.build) recordBuild(copy, digestSources(copy))
    return { mutant, ...(await runTests(copy, mutant.tests, TEST_LIMIT_MS)) }
  } catch (error) {
    return { mutant, outcome: 'stale', by: error instanceof Error ? error.message : String(error) }
  } finally {
    writeFileSync(path, original)
  }
}

async function runTests(copy: string, pattern: string, limitMs: number): Promise<Judgement> {
  const file = join(copy, '.mutant.json')
  rmSync(file, { force: true })
  const args = ['--disable-warning=ExperimentalWarning', ...JEST, '--json', `--outputFile=${file}`, pattern]
  const { code, output } = await runNode(args, copy, limitMs)
  if (code === undefined) return { outcome: 'killed', by: `no end within ${limitMs / 1000} s` }
  const results = readJson(file) as JestResults | undefined
  if (!results || results.numTotalTestSuites === 0)
    return { outcome: 'stale', by: `no tests ran for ${pattern}: ${output.slice(-2000)}` }
  return results.success ? { outcome: 'survived', by: '' } : { outcome: 'killed', by: firstFailure(results) }
}

function firstFailure({ testResults }: JestResults): string {
  const failures = testResults.flatMap(({ assertionResults }) => assertionResults)
  const first = failures.find(({ status }) => status === 'failed')
  if (first) return first.fullName
  return (
    testResults.find(({ status }) => status === 'failed')?.message.split('\n', 1)[0] ?? 'an unknown failure'
  )
}

/** The exit code, undefined for a run that was ended for its time, and what was written to stderr. */
function runNode(
  args: readonly string[],
  cwd: string,
  limitMs: number
): Promise<{ code: number | undefined; output: string }> {
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: limitMs,
    killSignal: 'SIGKILL'
  })
  let output = ''
  child.stderr.on('data', (bytes: Buffer) => {
    output = `${output}${bytes}`.slice(-10_000)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ code: code ?? undefined, output }))
  })
}

function describe({ mutant, by }: Result): string {
  return `${mutant.file}: ${mutant.breaks}${by ? ` | ${by}` : ''}`
}

function report(results: readonly Result[]): number {
  const of = (outcome: Outcome) => results.filter(result => result.outcome === outcome)
  for (const outcome of ['killed', 'survived', 'stale'] as const) {
    if (of(outcome).length > 0) console.log(`\n${outcome}\n${of(outcome).map(row).sort().join('\n')}`)
  }
  console.log(
    `\nkilled ${of('killed').length}, survived ${of('survived').length}, stale ${of('stale').length}`
  )
  return of('killed').length === results.length ? 0 : 1
}

function row({ mutant: { file, find, replace, breaks }, outcome, by }: Result): string {
  if (outcome === 'killed') return `  ${file}: ${breaks}\n    by ${by}`
  return `  ${file}: ${breaks}\n    - ${find}\n    + ${replace}${by ? `\n    ${by}` : ''}`
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
