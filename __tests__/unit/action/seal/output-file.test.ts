// The folders that the input output-file may write to.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { writeOutputFiles } from '../../../../src/action/seal/output-file.ts'
import type { ImageReport } from '../../../../src/results/seal-report.ts'
import { makeTemporaryFolder } from '../../../support/processes.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`

/** An image with one SBOM in a file; only what is looked at. */
function image(): ImageReport {
  const path = join(makeTemporaryFolder(), 'sbom')
  writeFileSync(path, '{"the":"sbom"}')
  const artifacts = [{ kind: 'sbom', subject: DIGEST, digest: DIGEST, path, sbom: { format: 'spdx-json' } }]
  return { requested: 'ghcr.io/acme/app:1', subjects: [], artifacts } as unknown as ImageReport
}

test('is written below the workspace and the temporary folder, in new folders', async () => {
  const roots = { workspace: makeTemporaryFolder(), temporary: makeTemporaryFolder() }
  for (const path of ['out/deep/sbom.json', join(roots.temporary, 'sbom.json')]) {
    await writeOutputFiles(path, { images: [image()] }, roots)
  }
  expect(readFileSync(join(roots.workspace, 'out/deep/sbom.json'), 'utf8')).toBe('{"the":"sbom"}')
  expect(existsSync(join(roots.temporary, 'sbom.json'))).toBe(true)
})

test.each(['../escaped.json', '/tmp/escaped-oci-seal.json', 'sub/../../escaped.json'])(
  'is not written elsewhere: %s',
  async path => {
    const roots = { workspace: join(makeTemporaryFolder(), 'workspace'), temporary: undefined }
    await expect(writeOutputFiles(path, { images: [image()] }, roots)).rejects.toMatchObject({
      code: 'OUTPUT_FILE_OUTSIDE'
    })
  }
)
