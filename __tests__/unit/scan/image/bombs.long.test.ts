// Small layers and documents that grow without end where they are parsed: a process stays under 1 GB.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const CHILD = join(import.meta.dirname, '../../../support/bomb-child.ts')

test.each([
  ['continuation lines', 'read'],
  ['fields of one stanza', 'read'],
  ['stanzas of dpkg', 'SCAN_LIMIT_EXCEEDED'],
  ['stanzas of apk', 'SCAN_LIMIT_EXCEEDED'],
  ['empty lists in deps.json', 'read'],
  ['empty lists in installed.json', 'read'],
  ['files of one apk package', 'read'],
  ['pax headers in a row', 'read'],
  ['global pax headers', 'read'],
  ['a million entries', 'read'],
  ['paths of 4,000 characters', 'SCAN_LIMIT_EXCEEDED'],
  ['paths of 2,000 parts', 'read'],
  ['links in 2,000 folders each', 'SCAN_LIMIT_EXCEEDED'],
  ['fields of pacman', 'read'],
  ['packages of pacman', 'SCAN_LIMIT_EXCEEDED'],
  ['lines of an rpm manifest', 'SCAN_LIMIT_EXCEEDED'],
  ['an SBOM in the image', 'read'],
  ['a long SBOM in the image', 'read'],
  ['empty maps in YAML', 'warned'],
  ['lines of YAML', 'warned'],
  ['maps in YAML', 'read'],
  ['members in YAML', 'read'],
  ['empty lists in TOML', 'warned'],
  ['tables in TOML', 'warned'],
  ['packages in TOML', 'read'],
  ['empty lines', 'warned'],
  ['lines without end', 'SOURCE_TOO_LARGE'],
  ['requirements', 'SOURCE_TOO_LARGE'],
  ['members of package-lock.json', 'read'],
  ['elements of pom.xml', 'read'],
  ['elements of packages.config', 'read'],
  ['packages of many lock files', 'read'],
  ['an SBOM of 50 MB', 'read'],
  ['an SBOM of 115 MB', 'SBOM_TOO_LARGE'],
  ['an SBOM of empty components', 'SBOM_TOO_LARGE'],
  ['an image beside another', 'undecided and present']
])('%s: %s', (name, outcome) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [CHILD, name], { encoding: 'utf8' })
  expect({ status, stderr: stderr.slice(0, 500) }).toMatchObject({ status: 0 })
  const result = JSON.parse(stdout) as { readonly outcome: string; readonly mebibytes: number }
  expect(result.outcome).toBe(outcome)
  expect(result.mebibytes).toBeLessThan(950)
})
