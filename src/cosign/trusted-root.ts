// What a Sigstore trusted root can prove: with logs a log entry is required, with timestamp authorities alone a timestamp.
// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto
import { readFile } from 'node:fs/promises'
import { isRecord, parseJson } from '../support/json.ts'
import type { ExpectedSigner } from './signer.ts'

/**
 * The expected signer with the proof that its trusted root allows. GitHub's Sigstore for private repositories has
 * neither a log of signatures nor one of certificates. A root without both stays as it is, and fails.
 */
export async function followRoot(expected: ExpectedSigner): Promise<ExpectedSigner> {
  if (expected.trustedRoot === undefined) return expected
  // Cosign refuses a file that cannot be read.
  const bytes = await readFile(expected.trustedRoot).catch(() => undefined)
  const root = bytes && readRoot(bytes)
  if (root === undefined) return expected
  const proof =
    isEmpty(root['tlogs']) && !isEmpty(root['timestampAuthorities']) ? ({ proof: 'timestamp' } as const) : {}
  if (expected.kind === 'key') return { ...expected, ...proof }
  // Without authorities it verifies no certificate, whatever else it has.
  if (isEmpty(root['certificateAuthorities'])) return expected
  return {
    ...expected,
    ...proof,
    ...(isEmpty(root['ctlogs']) ? { hasNoCertificateLog: true } : {})
  }
}

/** Undefined for what is not JSON. */
function readRoot(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const root = parseJson(bytes)
    return isRecord(root) ? root : undefined
  } catch {
    return undefined
  }
}

function isEmpty(list: unknown): boolean {
  return !Array.isArray(list) || list.length === 0
}
