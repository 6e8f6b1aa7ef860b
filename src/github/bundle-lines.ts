// The bundles of a step as one file with a line for each, as in-toto's bundles of attestations are.
// https://github.com/in-toto/attestation/blob/main/spec/v1/bundle.md
import { readFile } from 'node:fs/promises'
import type { Report } from '../results/seal-report.ts'
import { parseJson } from '../support/json.ts'

/** The files of a report's bundles, each once: those of files, then signatures and attestations of images. */
export function bundlePaths({ images, files }: Pick<Report, 'images' | 'files'>): string[] {
  const ofFiles = (files?.bundles ?? []).flatMap(({ path }) => path ?? [])
  const signatures = images.flatMap(image => image.signatures.flatMap(({ bundlePath }) => bundlePath ?? []))
  const attestations = images.flatMap(({ artifacts }) =>
    artifacts.flatMap(({ kind, path }) => (kind === 'attestation' && path !== undefined ? [path] : []))
  )
  return [...new Set([...ofFiles, ...signatures, ...attestations])]
}

/** Cosign writes a bundle on one line; another client's may have several. */
export async function joinBundles(paths: readonly string[]): Promise<Uint8Array> {
  const lines: Buffer[] = []
  for (const path of paths) {
    const bytes = await readFile(path)
    const text = bytes.toString('utf8').trim()
    lines.push(Buffer.from(`${text.includes('\n') ? JSON.stringify(parseJson(bytes)) : text}\n`))
  }
  return Buffer.concat(lines)
}

/** The bundles of such a file. */
export function splitBundles(bytes: Uint8Array): Uint8Array[] {
  const lines = new TextDecoder().decode(bytes).split('\n')
  return lines.filter(line => line.trim() !== '').map(line => new TextEncoder().encode(line))
}
