// Commands to verify the results of a run with Cosign and oras.
import { parseReference } from '../oci/reference.ts'
import { type ImageReport, READER_CELLS, type ReaderReport, type SignedWith } from '../results/seal-report.ts'
import { answerWords } from './reader-answers.ts'

/** If any bundle is attached to the digest, Cosign 3 reads the tag `sha256-….sig` only with this flag. */
const OLDER = '--new-bundle-format=false'

/** Per kind of signer, the arguments that name it. */
export type Authorities = ReadonlyMap<SignedWith, readonly string[]>

/**
 * Which readers accept an image, as comments, where readers were named; `cosign verify` for each signed digest,
 * `cosign verify-attestation` for each attestation, and `oras pull` for each SBOM. `isPlainHttp` knows the registries
 * of this machine, which Cosign recognizes and oras does not.
 */
export function verifyCommands(
  images: readonly ImageReport[],
  authorities: Authorities,
  isPlainHttp: (registry: string) => boolean = () => false
): string[] {
  return images.flatMap(image => {
    if (image.outcome === 'failed' || image.outcome === 'planned' || image.reference === undefined) return []
    const name = image.reference.slice(0, image.reference.lastIndexOf('@'))
    const isPlain = isPlainHttp(parseReference(image.reference).registry)
    const pull = ['oras', 'pull', ...(isPlain ? ['--plain-http'] : [])]
    const sboms = image.artifacts.filter(({ kind }) => kind === 'sbom')
    return [
      ...readerLines(image.reference, image.readers ?? []),
      ...[...authorities].flatMap(([signer, authority]) => cosignCommands(image, name, signer, authority)),
      ...sboms.map(({ reference }) => line([...pull, reference]))
    ]
  })
}

function cosignCommands(
  { signatures, artifacts }: ImageReport,
  name: string,
  signer: SignedWith,
  authority: readonly string[]
): string[] {
  const own = signatures.filter(({ signedWith }) => signedWith === signer)
  const signed = new Set(own.flatMap(({ subjects }) => subjects))
  const bundled = new Set(own.flatMap(({ format, subjects }) => (format === 'bundle' ? subjects : [])))
  const attested = artifacts.filter(it => it.kind === 'attestation' && it.signedWith === signer)
  return [
    ...[...signed].map(digest => {
      const flags = bundled.has(digest) ? [] : [OLDER]
      return line(['cosign', 'verify', ...authority, ...flags, `${name}@${digest}`])
    }),
    ...attested.map(({ title, subject }) =>
      line(['cosign', 'verify-attestation', '--type', title, ...authority, `${name}@${subject}`])
    )
  ]
}

/** A table: one row per reader, with what it accepts. */
function readerLines(reference: string, readers: readonly ReaderReport[]): string[] {
  if (readers.length === 0) return []
  const rows = [
    ['reader', ...READER_CELLS],
    ...readers.map(reader => [reader.label, ...READER_CELLS.map(cell => answerWords(reader[cell]))])
  ]
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map(row => row[at]?.length ?? 0))) ?? []
  return [
    `# Which readers accept ${reference}:`,
    ...rows.map(row => `# ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd())
  ]
}

function line(words: readonly string[]): string {
  return words.map(quote).join(' ')
}

/** A word for a POSIX shell. */
export function quote(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
