// The outputs of the verify action, as views of the verdict.
import type { Verdict } from '../../results/verdict.ts'

/** GitHub takes at most 1 MB for the outputs of a job. */
const MAX_JSON_BYTES = 500_000

export interface VerifyOutputs {
  readonly verdict: string
  readonly 'failed-images': string
  readonly report: string
  readonly json: string
}

export function verifyOutputs(verdict: Verdict, reportPath: string): VerifyOutputs {
  const failed = verdict.images.filter(({ outcome }) => outcome !== 'passed')
  const json = JSON.stringify(verdict)
  return {
    verdict: verdict.outcome,
    'failed-images': failed.map(({ requested }) => requested).join('\n'),
    report: reportPath,
    json: Buffer.byteLength(json) <= MAX_JSON_BYTES ? json : ''
  }
}
