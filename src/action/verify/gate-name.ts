// Identifies a gate among others on the same commit: the job, the step, the leg of the matrix, the images.

import { createHash } from 'node:crypto'
import type { GateName } from '../../github/gate-name.ts'
import { formatRepository } from '../../oci/reference.ts'
import type { Environment } from '../../support/environment.ts'
import { parseJson } from '../../support/json.ts'
import { printable } from '../../support/text.ts'
import type { VerifyInputs } from './inputs.ts'

const MAX_LABEL = 80

/**
 * GITHUB_JOB is the same for all legs of a matrix, and in a reusable workflow for all its callers. The values of the
 * leg distinguish them, and the images, by their names alone, since tags and digests change.
 */
export function nameGate(
  environment: Environment,
  {
    matrix,
    images,
    configFile,
    discover
  }: Pick<VerifyInputs, 'matrix' | 'images' | 'configFile' | 'discover'>
): GateName {
  const { GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '', GITHUB_ACTION: step = '' } = environment
  const leg = readLeg(matrix)
  const repositories = [...new Set(images.map(({ reference }) => formatRepository(reference)))].sort()
  const label = shorten((leg.length > 0 ? leg : repositories).join(', '))
  const parts = [workflow, job, step, matrix ?? '', repositories, configFile, discover]
  return {
    key: hash(JSON.stringify(parts)).slice(0, 32),
    text: printable([job, label && `(${label})`].filter(part => part !== '').join(' '), 150)
  }
}

/** The values that a matrix gives to a leg, as GitHub shows them behind the job's name. */
function readLeg(matrix: string | undefined): string[] {
  if (matrix === undefined) return []
  try {
    return valuesOf(parseJson(new TextEncoder().encode(matrix)))
  } catch {
    return [matrix]
  }
}

function valuesOf(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return []
  return typeof value === 'object' ? Object.values(value).flatMap(valuesOf) : [String(value)]
}

/** Of two long labels with one beginning, each keeps its own name. */
function shorten(label: string): string {
  return label.length <= MAX_LABEL ? label : `${label.slice(0, MAX_LABEL - 10)}… ${hash(label).slice(0, 8)}`
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
