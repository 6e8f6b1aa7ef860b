// Java archives, and the archives inside of them.
// https://maven.apache.org/shared/maven-archiver/ and https://docs.oracle.com/en/java/javase/21/docs/specs/jar/jar.html
import { createHash } from 'node:crypto'
import { messages } from '../../../support/errors.ts'
import { printable } from '../../../support/text.ts'
import { readZip, type ZipEntry } from '../../archive/zip.ts'
import { type Cataloger, extensionOf, type Found } from '../../installed/cataloger.ts'
import { describeArchive } from './java-identity.ts'
import { mavenLinks, type PomNeeds, readPomNeeds, UNKNOWN_NEEDS } from './pom-needs.ts'

const EXTENSIONS = ['.jar', '.war', '.ear', '.par', '.sar', '.nar', '.jpi', '.hpi', '.kar', '.lpkg']
const MAX_ARCHIVE_BYTES = 256 * 2 ** 20
/** Application servers accept archives nested three deep; deeper nesting is an attack. */
const MAX_DEPTH = 4
/** What all archives of one file may inflate to together. */
const MAX_INFLATED_BYTES = 1024 * 2 ** 20
/** One inner archive. */
const MAX_INNER_BYTES = 192 * 2 ** 20
/** The inner archives that are open at the same time, each inside the one before. */
const MAX_OPEN_BYTES = 256 * 2 ** 20
const MAX_META_BYTES = 2 * 2 ** 20
/** A pom of hundreds of dependencies, and those of a large application together: reading XML takes time. */
const MAX_POM_LENGTH = 512 * 1024
const MAX_POMS_LENGTH = 32 * 2 ** 20
const MAX_ARCHIVES = 10_000
const MOST_WARNINGS = 50

export const JAVA: Cataloger = {
  name: 'java',
  maxBytes: MAX_ARCHIVE_BYTES,
  extensions: EXTENSIONS,
  selects: isArchive,
  readFile({ path, bytes }) {
    const reader = new ArchiveReader()
    reader.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path, 0)
    const { found, warnings } = reader
    return found.length + warnings.length > 0 ? { packages: found, warnings } : undefined
  }
}

function isArchive(path: string): boolean {
  return EXTENSIONS.includes(extensionOf(path))
}

class ArchiveReader {
  readonly found: Found[] = []
  readonly warnings: string[] = []
  #inflated = 0
  #archives = 0
  #open = 0
  #pomLength = 0

  /** `path` names an inner archive as `outer.jar:inner.jar`. */
  read(bytes: Buffer, path: string, depth: number): void {
    if (++this.#archives > MAX_ARCHIVES) throw new RangeError(`more than ${MAX_ARCHIVES} archives`)
    const entries = readZip(bytes)
    const packages = describeArchive(entries, path, {
      read: entry => this.#take(entry, MAX_META_BYTES).toString(),
      needsOf: pom => this.#needsOf(pom),
      warn: text => this.#warn(depth === 0 ? text : `${path}: ${text}`)
    })
    // The file's own hashes belong to the package that the file is, which is the first.
    for (const [at, { component, pom }] of packages.entries()) {
      this.found.push({
        component: at === 0 ? { ...component, hashes: hashesOf(bytes) } : component,
        links: mavenLinks(component, pom, path),
        ...(depth === 0 ? {} : { path })
      })
    }
    for (const entry of entries) if (isArchive(entry.name)) this.#readInner(entry, path, depth + 1)
  }

  #readInner(entry: ZipEntry, outer: string, depth: number): void {
    const path = `${outer}:${printable(entry.name)}`
    if (depth > MAX_DEPTH) {
      this.#warn(`${path} is nested too deeply in other archives and was not read`)
      return
    }
    const before = this.#open
    try {
      const bytes = this.#take(entry, Math.min(MAX_INNER_BYTES, MAX_OPEN_BYTES - before))
      this.#open += bytes.length
      this.read(bytes, path, depth)
    } catch (error) {
      this.#warn(`${path} was not read: ${printable(messages(error).join(': '), 200)}`)
    }
    this.#open = before
  }

  /** As many as a layer lists, so that none of an archive is kept in vain. */
  #warn(text: string): void {
    if (this.warnings.length <= MOST_WARNINGS) this.warnings.push(text)
  }

  /** Poms over the limit leave the dependencies of their packages unknown. */
  #needsOf(pom: string): PomNeeds {
    this.#pomLength += pom.length
    return pom.length > MAX_POM_LENGTH || this.#pomLength > MAX_POMS_LENGTH
      ? UNKNOWN_NEEDS
      : readPomNeeds(pom)
  }

  #take(entry: ZipEntry, maxBytes: number): Buffer {
    const left = Math.max(0, MAX_INFLATED_BYTES - this.#inflated)
    const bytes = entry.read(Math.min(maxBytes, left))
    this.#inflated += bytes.length
    return bytes
  }
}

function hashesOf(bytes: Buffer): { algorithm: string; content: string }[] {
  return (['SHA-1', 'SHA-256'] as const).map(algorithm => ({
    algorithm,
    content: createHash(algorithm.replace('-', '').toLowerCase()).update(bytes).digest('hex')
  }))
}
