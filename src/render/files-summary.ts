// The signed files in the job summary.
import type { FileBundleReport, FilesReport } from '../results/seal-report.ts'
import { count, formatBytes } from '../support/text.ts'
import { failure } from './failure.ts'
import { code, escapeAddress, escapeText, shortDigest, table } from './markdown.ts'

const MARKS = { sealed: '✅', attached: '⚠️', unchanged: '✅', planned: '📝', failed: '❌' } as const

/** More than these are in the report alone. */
const MAX_FILES = 100

export function filesSection({ outcome, files, sboms, bundles, warnings, error }: FilesReport): string {
  const parts = [`### ${MARKS[outcome]} Files`]
  if (error !== undefined) parts.push(...failure(error))
  parts.push(
    table(
      ['file', 'digest'],
      files.slice(0, MAX_FILES).map(({ name, digest }) => [code(name), code(shortDigest(digest))])
    )
  )
  if (files.length > MAX_FILES) parts.push(`${files.length - MAX_FILES} more files are in the report.`)
  const rows = [
    ...sboms.map(({ name, subjects, sbom, size }) => [
      `SBOM (${escapeText(`${sbom.formatLabel} ${sbom.version}`)})`,
      aboutOf(subjects),
      '',
      `${escapeText(name)}, ${count(sbom.components, 'component')}, ${formatBytes(size)}, from ${escapeText(sbom.source)}`
    ]),
    ...bundles.map(bundleRow)
  ]
  if (rows.length > 0) parts.push(table(['what', 'about', 'state', 'details'], rows))
  else if (error === undefined) parts.push('Nothing is signed.')
  for (const warning of warnings) parts.push(`⚠️ ${escapeText(warning, 500)}`)
  return parts.join('\n\n')
}

function bundleRow({ kind, predicateType, state, subjects, signer, issuer }: FileBundleReport): string[] {
  const by = `by ${escapeAddress(signer)}${issuer === undefined ? '' : ` (${escapeAddress(issuer)})`}`
  const what = kind === 'signature' ? kind : `${kind} ${escapeText(predicateType)}`
  return [what, aboutOf(subjects), state, by]
}

function aboutOf(names: readonly string[]): string {
  const [first] = names
  return names.length === 1 && first !== undefined ? escapeText(first) : count(names.length, 'file')
}
