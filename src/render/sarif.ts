// The verdict for GitHub code scanning: SARIF 2.1.0, one result for each violation and place.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html,
// https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
import { createHash } from 'node:crypto'
import { FACT_NAMES } from '../results/review.ts'
import {
  type ImageVerdict,
  RULE_TEXTS,
  type SourceLine,
  type Verdict,
  type Violation
} from '../results/verdict.ts'
import { printable } from '../support/text.ts'

/** Code scanning shows this many results of a run. */
const MAX_RESULTS = 5000

const RULES: Readonly<Record<string, { readonly text: string; readonly severity: string }>> = {
  ...Object.fromEntries(
    Object.entries(FACT_NAMES).map(([kind, name]) => [
      `fact/${kind}`,
      { text: `An image lacks a fact that the policy requires: ${name}`, severity: '8.0' }
    ])
  ),
  ...RULE_TEXTS,
  error: { text: 'An image could not be verified', severity: '8.0' }
}

export interface SarifSettings {
  /** Of Seal. */
  readonly version: string
  /** What an image without a place in a file is reported on: code scanning wants a place for every result. */
  readonly fallback: SourceLine
  /** Results of one category replace earlier ones of it: one for each gate. */
  readonly category: string
}

/** A SARIF log as a value for JSON.stringify. */
export function formatSarif(verdict: Verdict, { version, fallback, category }: SarifSettings): object {
  const level = verdict.mode === 'warn' ? 'warning' : 'error'
  const results = verdict.images.flatMap(image => resultsOf(image, level, fallback)).slice(0, MAX_RESULTS)
  const ids = [...new Set(results.map(({ ruleId }) => ruleId))]
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'oci-seal', semanticVersion: version, rules: ids.map(describeRule) } },
        // The part after the last slash names the run, the part before it the category.
        automationDetails: { id: `${category}/` },
        columnKind: 'utf16CodeUnits',
        results
      }
    ]
  }
}

function describeRule(id: string): object {
  const { text, severity } = RULES[id] ?? { text: id, severity: '4.0' }
  return {
    id,
    shortDescription: { text },
    properties: { 'security-severity': severity, tags: ['security', 'supply-chain'] }
  }
}

interface Result {
  readonly ruleId: string
}

function resultsOf(image: ImageVerdict, level: string, fallback: SourceLine): Result[] {
  const found = image.violations.map(violation => ({
    ruleId: ruleId(violation),
    message: violation.message,
    about: `${violation.digest ?? ''} ${violation.component ?? ''}`,
    rulePlace: violation.location,
    exception: violation.exception
  }))
  const error = image.error && {
    ruleId: 'error',
    message: `${image.error.code}: ${image.error.message}`,
    about: image.error.code,
    rulePlace: undefined,
    exception: undefined
  }
  return [...found, ...(error ? [error] : [])].flatMap(({ ruleId, message, about, rulePlace, exception }) =>
    (image.locations.length > 0 ? image.locations : [rulePlace ?? fallback]).map(place => ({
      ruleId,
      level,
      message: { text: printable(`${image.requested}: ${message}`, 1000) },
      locations: [locationOf(place)],
      partialFingerprints: { 'ociSeal/v1': fingerprint([ruleId, image.requested, about, place.file]) },
      ...(exception && {
        suppressions: [{ kind: 'external', justification: printable(exception.reason, 500) }]
      })
    }))
  )
}

function ruleId({ rule, fact }: Violation): string {
  return rule === 'fact' && fact !== undefined ? `fact/${fact}` : rule
}

function locationOf({ file, line }: SourceLine): object {
  const uri = file.split('/').map(encodeURIComponent).join('/')
  return {
    physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine: line } }
  }
}

/** The same problem at another line of the same file is the same problem. */
function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)
}
