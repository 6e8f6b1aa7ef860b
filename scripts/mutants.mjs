// Applies the mutants of __tests__/mutants one at a time, in copies of the project, and runs the tests that must
// fail then: npm run mutants [-- --list] [-- --workers N] [-- PART…]; PART is a part of a file's path or of what breaks.
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { ALL_MUTANTS, applyMutant } from '../__tests__/mutants/all-mutants.ts'
import { readJson } from './cache.mjs'
import { digestSources, ensureBuilt, recordBuild } from './dist.mjs'

const ROOT = join(import.meta.dirname, '..')
const JEST = ['--experimental-vm-modules', join('node_modules', 'jest', 'bin', 'jest.js'), '--ci', '-i']
const TEST_LIMIT_MS = 180_000
const BASELINE_LIMIT_MS = 1_800_000

async function main() {
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
  await checkBaseline(copies[0], chosen)
  return report(await judgeAll(copies, chosen))
}

function isChosen({ file, breaks }, parts) {
  return parts.length === 0 || parts.some(part => file.includes(part) || breaks.includes(part))
}

function list(mutants) {
  for (const { file, find, replace, breaks, tests } of mutants) {
    console.log(`${file}: ${breaks}\n  - ${find}\n  + ${replace}\n  tests: ${tests}`)
  }
  console.log(`${mutants.length} mutants`)
  return 0
}

/** All that Git does not ignore, and node_modules as a link. */
function copyProject(copy) {
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 }
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
async function checkBaseline(copy, mutants) {
  const patterns = [...new Set(mutants.map(({ tests }) => tests))]
  console.log(`${mutants.length} mutants; first their tests without any`)
  await ensureBuilt(copy)
  const { outcome, by } = await runTests(copy, patterns.join('|'), BASELINE_LIMIT_MS)
  if (outcome !== 'survived') throw new Error(`tests fail without any mutant: ${by}`)
}

async function judgeAll(copies, mutants) {
  const results = []
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

async function judge(copy, mutant) {
  const path = join(copy, mutant.file)
  const original = readFileSync(path, 'utf8')
  try {
    writeFileSync(path, applyMutant(original, mutant))
    // Tests that do not start dist/ need no build: jest is to take dist/ as it is.
    if (!mutant.build) recordBuild(copy, digestSources(copy))
    return { mutant, ...(await runTests(copy, mutant.tests, TEST_LIMIT_MS)) }
  } catch (error) {
    return { mutant, outcome: 'stale', by: error.message }
  } finally {
    writeFileSync(path, original)
  }
}

async function runTests(copy, pattern, limitMs) {
  const file = join(copy, '.mutant.json')
  rmSync(file, { force: true })
  const args = ['--disable-warning=ExperimentalWarning', ...JEST, '--json', `--outputFile=${file}`, pattern]
  const { code, output } = await runNode(args, copy, limitMs)
  if (code === undefined) return { outcome: 'killed', by: `no end within ${limitMs / 1000} s` }
  const results = readJson(file)
  if (!results || results.numTotalTestSuites === 0)
    return { outcome: 'stale', by: `no tests ran for ${pattern}: ${output.slice(-2000)}` }
  return results.success ? { outcome: 'survived', by: '' } : { outcome: 'killed', by: firstFailure(results) }
}

function firstFailure({ testResults }) {
  const failures = testResults.flatMap(({ assertionResults }) => assertionResults)
  const first = failures.find(({ status }) => status === 'failed')
  if (first) return first.fullName
  return (
    testResults.find(({ status }) => status === 'failed')?.message.split('\n', 1)[0] ?? 'an unknown failure'
  )
}

/** The exit code, undefined for a run that was ended for its time, and what was written to stderr. */
function runNode(args, cwd, limitMs) {
  const options = { cwd, stdio: ['ignore', 'ignore', 'pipe'], timeout: limitMs, killSignal: 'SIGKILL' }
  const child = spawn(process.execPath, args, options)
  let output = ''
  child.stderr.on('data', bytes => {
    output = `${output}${bytes}`.slice(-10_000)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ code: code ?? undefined, output }))
  })
}

function describe({ mutant, by }) {
  return `${mutant.file}: ${mutant.breaks}${by ? ` | ${by}` : ''}`
}

function report(results) {
  const of = outcome => results.filter(result => result.outcome === outcome)
  for (const outcome of ['killed', 'survived', 'stale']) {
    if (of(outcome).length > 0) console.log(`\n${outcome}\n${of(outcome).map(row).sort().join('\n')}`)
  }
  console.log(
    `\nkilled ${of('killed').length}, survived ${of('survived').length}, stale ${of('stale').length}`
  )
  return of('killed').length === results.length ? 0 : 1
}

function row({ mutant: { file, find, replace, breaks }, outcome, by }) {
  if (outcome === 'killed') return `  ${file}: ${breaks}\n    by ${by}`
  return `  ${file}: ${breaks}\n    - ${find}\n    + ${replace}${by ? `\n    ${by}` : ''}`
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
