// A license that enrichment normalizes does not make a document invalid: what is written is validated again.
import { describe, expect, test } from '@jest/globals'
import { ingestSbom } from '../../../../src/seal/sbom/ingest-sbom.ts'
import { SILENT } from '../../../../src/support/log.ts'

const document = (licenseDeclared: string, more: object = {}): object => ({
  ...{ spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: 'SPDXRef-DOCUMENT', name: 'd' },
  documentNamespace: 'https://acme.example/d',
  creationInfo: { created: '2026-01-02T03:04:05Z', creators: ['Organization: Acme'] },
  packages: [{ SPDXID: 'SPDXRef-a', name: 'a', downloadLocation: 'NONE', licenseDeclared }],
  documentDescribes: ['SPDXRef-a'],
  ...more
})

function ingest(
  sbom: object,
  {
    fields = ['licenses'],
    formats = []
  }: { fields?: readonly 'licenses'[]; formats?: readonly ('spdx-json' | 'spdx3-json')[] } = {},
  validation: 'strict' | 'warn' = 'strict'
) {
  const enrich = { fields, supplier: undefined, author: undefined }
  const origin = { source: 'd.json', path: undefined }
  const bytes = Buffer.from(JSON.stringify(sbom))
  return ingestSbom(bytes, origin, { validation, enrich, formats }, { log: SILENT })
}

const invalid = { code: 'SBOM_INVALID', message: expect.stringContaining('is not a license') }

describe('a license of a package', () => {
  test('that enrichment normalizes is valid, without a warning', async () => {
    expect((await ingest(document('Apache 2.0'))).warnings).toEqual([])
    expect((await ingest(document('Apache 2.0'), {}, 'warn')).warnings).toEqual([])
    await ingest(document('Apache 2.0'), { formats: ['spdx-json'] })
  })

  test('that nothing normalizes stays invalid', async () => {
    await expect(ingest(document('Acme terms'))).rejects.toMatchObject(invalid)
    await expect(ingest(document('Apache 2.0'), { fields: [] })).rejects.toMatchObject(invalid)
    await expect(ingest(document('Apache 2.0'), { formats: ['spdx3-json'] })).rejects.toMatchObject(invalid)
    const inFiles = {
      packages: [
        { ...{ SPDXID: 'SPDXRef-a', name: 'a', downloadLocation: 'NONE' }, licenseInfoFromFiles: ['BSD'] }
      ]
    }
    await expect(ingest(document('MIT', inFiles))).rejects.toMatchObject(invalid)
  })
})
