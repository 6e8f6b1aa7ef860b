// The assets of a release: the signed files, what signs them, SBOMs, and one file with every bundle.
import { readFile } from 'node:fs/promises'
import { LINES_NAME, type Report } from '../results/seal-report.ts'
import { bundlePaths, joinBundles } from './bundle-lines.ts'
import { assetName, type RunFile, runFiles } from './run-files.ts'

/** https://github.com/in-toto/attestation/blob/main/spec/v1/bundle.md */
const LINES_TYPE = 'application/vnd.in-toto.bundle'

/** A step without files has one if it has attestations, which are nowhere else among its files. */
export function linesFile(report: Report): RunFile[] {
  const { images, files } = report
  const paths = bundlePaths(report)
  const hasAttestations = images.some(({ artifacts }) => artifacts.some(({ kind }) => kind === 'attestation'))
  const isNeeded = paths.length > 0 && (files !== undefined || hasAttestations)
  return isNeeded ? [{ name: LINES_NAME, mediaType: LINES_TYPE, read: () => joinBundles(paths) }] : []
}

/**
 * The file with all bundles is the first: if an upload breaks off, the next run finds the signatures in the release and
 * uses them again.
 */
export function releaseFiles(report: Report): RunFile[] {
  const others = runFiles(report)
  const names = new Set(others.map(({ name }) => name))
  const own = (report.files?.files ?? []).flatMap(({ name, path }) =>
    path === undefined || names.has(assetName(name))
      ? []
      : [{ name: assetName(name), mediaType: 'application/octet-stream', read: () => readFile(path) }]
  )
  return [...linesFile(report), ...own, ...others]
}
