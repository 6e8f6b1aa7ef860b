// Generates the SBOM of a source tree: finds the lock files, reads each, brings them together.

import type { Sbom } from '../../sbom/model.ts'
import { SealError } from '../../support/errors.ts'
import type { Log } from '../../support/log.ts'
import { compareText, count, printable } from '../../support/text.ts'
import { loadKnownNames } from '../cpe/known-names.ts'
import { isCompanion, parserFor } from '../ecosystems/lockfiles.ts'
import type { Parse, Parsed, Surroundings } from '../lockfile/lockfile.ts'
import { assembleSbom, type Finding, type SourceSubject } from './assemble.ts'
import type { ParsedFile } from './package-graph.ts'
import { fileTooLarge, isIgnored, TREE_LIMITS, type TreeReader, tooLarge } from './tree.ts'
import { findUnlocked, mayBeUnlocked } from './unlocked.ts'

export interface SourceLimits {
  readonly entries: number
  readonly fileBytes: number
  /** Lines of one file. Lock files of 10 MB have 300,000. */
  readonly lines: number
  /** Bytes of all files that are read, of a file as often as it is. */
  readonly totalBytes: number
  /** Packages and projects over all lock files. */
  readonly packages: number
}

const SOURCE_LIMITS: SourceLimits = {
  ...TREE_LIMITS,
  totalBytes: 2 * 1024 * 1024 * 1024,
  lines: 500_000,
  packages: 200_000
}

export interface SourceScan {
  readonly files: TreeReader
  readonly subject: SourceSubject
  readonly log: Log
  readonly signal: AbortSignal
  readonly limits?: Partial<SourceLimits>
}

const MOST_WARNINGS = 50
/** The least that reading a file counts, in bytes: a tree can make parsers read the same small file many times. */
const LEAST_READ = 4096

/**
 * One SBOM for the whole tree. A lock file that cannot be read or understood is a warning with its path, a property
 * of the subject, and makes the SBOM `incomplete`; the others are still read. The same tree gives the same SBOM.
 *
 * @throws SealError `SOURCE_TREE_UNREADABLE`, `SOURCE_TREE_TOO_LARGE`, `SOURCE_TOO_LARGE`
 */
export async function scanSource({ files, subject, log, signal, limits }: SourceScan): Promise<Sbom> {
  const bounds = { ...SOURCE_LIMITS, ...limits }
  const listing = await listTree(files, bounds, signal)
  const parsed: ParsedFile[] = []
  const findings: Finding[] = [...listing.findings]
  const surroundings = new TreeSurroundings(files, listing, bounds)
  let packages = 0
  for (const [path, parse] of listing.lockFiles) {
    signal.throwIfAborted()
    const result = await parseFile(path, parse, surroundings)
    parsed.push({ path, parsed: result })
    packages += result.nodes.length
    if (packages > bounds.packages) throw tooManyPackages(bounds.packages)
    for (const reason of result.warnings ?? []) findings.push({ path, reason })
    for (const reason of result.gaps ?? []) findings.push({ path, reason, isExpected: true })
    log.debug(`${printable(path)}: ${count(result.nodes.length, 'entry', 'entries')}`)
  }
  const unlocked = await findUnlocked(surroundings)
  findings.push(...surroundings.findings, ...unlocked.findings)
  const { sbom, conflicts } = assembleSbom(subject, parsed, findings, await loadKnownNames())
  reportFindings(log, parsed, findings, [...conflicts.map(describeConflict), ...unlocked.summary])
  log.info(
    `${count(sbom.components.length, 'component')} in ${count(parsed.length, 'lock file')} of the source tree`
  )
  return sbom
}

interface Listing {
  readonly lockFiles: readonly (readonly [path: string, parse: Parse])[]
  /** Lock files and the files that they may need, with their sizes where known. */
  readonly sizes: ReadonlyMap<string, number | undefined>
  readonly findings: readonly Finding[]
}

async function listTree(files: TreeReader, bounds: SourceLimits, signal: AbortSignal): Promise<Listing> {
  const lockFiles: (readonly [string, Parse])[] = []
  const sizes = new Map<string, number | undefined>()
  const findings: Finding[] = []
  let entries = 0
  for await (const { path, size, unreadable } of files.list()) {
    signal.throwIfAborted()
    if (++entries > bounds.entries) throw tooLarge(bounds.entries)
    if (isIgnored(path)) continue
    if (unreadable !== undefined) findings.push({ path: printable(path), reason: unreadable })
    const parse = unreadable === undefined ? parserFor(path) : undefined
    if (parse) lockFiles.push([path, parse])
    if (parse || isCompanion(path) || mayBeUnlocked(path)) sizes.set(path, size)
  }
  lockFiles.sort(([one], [other]) => compareText(one, other))
  return { lockFiles, sizes, findings }
}

/** Reads files of the listing only, and never more bytes than allowed. */
class TreeSurroundings implements Surroundings {
  readonly paths: readonly string[]
  readonly #files: TreeReader
  readonly #sizes: Listing['sizes']
  readonly #bounds: SourceLimits
  readonly #problems = new Map<string, string>()
  #total = 0

  constructor(files: TreeReader, { sizes }: Listing, bounds: SourceLimits) {
    this.paths = [...sizes.keys()].sort(compareText)
    this.#files = files
    this.#sizes = sizes
    this.#bounds = bounds
  }

  async read(path: string): Promise<string | undefined> {
    if (!this.#sizes.has(path)) return undefined
    const { fileBytes, totalBytes } = this.#bounds
    const known = this.#sizes.get(path) ?? 0
    if (known > fileBytes) throw fileTooLarge(known, fileBytes)
    const bytes = await this.#files.read(path)
    if (bytes.length > fileBytes) throw fileTooLarge(bytes.length, fileBytes)
    this.#total += Math.max(bytes.length, LEAST_READ)
    if (this.#total > totalBytes) throw tooManyBytes(totalBytes)
    checkLines(bytes, this.#bounds.lines)
    return decode(bytes)
  }

  async readCompanion<T>(path: string, parse: (text: string) => T): Promise<T | undefined> {
    try {
      const text = await this.read(path)
      return text === undefined ? undefined : parse(text)
    } catch (error) {
      if (!(error instanceof SealError) || error.code === 'SOURCE_TOO_LARGE') throw error
      if (!this.#problems.has(path)) this.#problems.set(path, printable(error.message))
      return undefined
    }
  }

  /** The files beside lock files that could not be understood, each once. */
  get findings(): readonly Finding[] {
    return [...this.#problems].map(([path, reason]) => ({ path, reason }))
  }
}

const NEWLINE = 0x0a

/** Before a parser makes something of each. */
function checkLines(bytes: Uint8Array, limit: number): void {
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
    if (++lines > limit) throw new SealError('SOURCE_FILE_TOO_LARGE', `it has more than ${limit} lines`)
  }
}

/** PowerShell writes UTF-16 when it redirects the output of `pip freeze`. */
function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new SealError('SOURCE_FILE_INVALID', `it is not ${encoding.toUpperCase()} text`, {
      cause,
      remedy: 'Write the file in UTF-8.'
    })
  }
}

async function parseFile(path: string, parse: Parse, surroundings: Surroundings): Promise<Parsed> {
  try {
    const text = await surroundings.read(path)
    if (text === undefined) return { nodes: [], warnings: ['it no longer exists'] }
    return await parse({ path, text }, surroundings)
  } catch (error) {
    if (!(error instanceof SealError) || error.code === 'SOURCE_TOO_LARGE') throw error
    return { nodes: [], warnings: [printable(error.message)] }
  }
}

function reportFindings(
  log: Log,
  parsed: readonly ParsedFile[],
  findings: readonly Finding[],
  others: readonly string[]
): void {
  const texts = [...findings.filter(finding => !finding.isExpected).map(formatFinding), ...others]
  for (const finding of findings) if (finding.isExpected) log.debug(formatFinding(finding))
  if (parsed.length === 0) texts.push('no lock file was found in the source tree')
  for (const text of texts.slice(0, MOST_WARNINGS)) log.warning(text)
  if (texts.length > MOST_WARNINGS) log.warning(`and ${count(texts.length - MOST_WARNINGS, 'more warning')}`)
}

function describeConflict(purl: string): string {
  return `${printable(purl)}: two lock files give different hashes for the same version`
}

function formatFinding({ path, reason }: Finding): string {
  return `${printable(path)}: ${reason}`
}

function tooManyBytes(limit: number): SealError {
  return new SealError('SOURCE_TOO_LARGE', `the lock files together have more than ${limit} bytes`)
}

function tooManyPackages(limit: number): SealError {
  return new SealError('SOURCE_TOO_LARGE', `the lock files together list more than ${limit} packages`)
}
