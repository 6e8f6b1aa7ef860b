// The warnings about a document before it is attached, and the errors that prevent that.
import { expect, test } from '@jest/globals'
import { parseSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { validateAgainstSchema } from '../../../../src/seal/sbom/validate-sbom.ts'
import { SILENT } from '../../../../src/support/log.ts'

const VALID = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] }
const INVALID = { ...VALID, components: [{ type: 'no such type', name: 7 }] }
const UNKNOWN = { ...VALID, specVersion: '1.99' }

async function warningsOf(
  document: object,
  validation: 'strict' | 'warn' | 'off'
): Promise<readonly string[]> {
  const read = await parseSbom(Buffer.from(JSON.stringify(document)), 'a.json')
  return (await validateAgainstSchema(read, 'a.json', { validation }, { log: SILENT })).warnings
}

test.each(['strict', 'warn', 'off'] as const)(
  'a valid document has no warning under validation: %s',
  async validation => {
    expect(await warningsOf(VALID, validation)).toEqual([])
  }
)

test('an invalid document stops a strict run, and is a warning if validation is warn', async () => {
  await expect(warningsOf(INVALID, 'strict')).rejects.toMatchObject({
    code: 'SBOM_INVALID',
    message: expect.stringContaining('2 errors')
  })
  expect(await warningsOf(INVALID, 'warn')).toEqual([expect.stringContaining('2 errors')])
  expect(await warningsOf(INVALID, 'off')).toEqual([])
})

test('what other readers refuse stops a strict run; what they only cannot use is a warning', async () => {
  const twice = [0, 1].map(at => ({ type: 'library', name: `a${at}`, 'bom-ref': 'r' }))
  const refused = { ...VALID, components: twice }
  const message =
    'a.json: /components/1/bom-ref: "r" is another element, too: cyclonedx-python-lib and Dependency-Track refuse it in XML, and Dependency-Track takes them for one component in JSON'
  await expect(warningsOf(refused, 'strict')).rejects.toMatchObject({ code: 'SBOM_INVALID', message })
  expect(await warningsOf(refused, 'warn')).toEqual([message])
  expect(await warningsOf(refused, 'off')).toEqual([])
  const component = { type: 'library', name: 'a', licenses: [{ license: { id: 'GPL-2.0' } }] }
  const others = [1, 2, 3].map(at => ({ ...component, name: `a${at}` }))
  expect(await warningsOf({ ...VALID, components: others }, 'strict')).toEqual([
    'a.json: /components/0/licenses/0/license/id: "GPL-2.0" is deprecated; SPDX has GPL-2.0-only … and 2 more: SPDX tools-java warns of it'
  ])
})

test.each(['strict', 'warn', 'off'] as const)(
  'a version that Seal does not know is a warning under validation: %s',
  async validation => {
    expect(await warningsOf(UNKNOWN, validation)).toContainEqual(expect.stringContaining('1.99'))
  }
)

test('an envelope whose signature is not checked is a warning', async () => {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [],
    predicateType: 'p',
    predicate: VALID
  }
  expect(await warningsOf(statement, 'warn')).toEqual([expect.stringContaining('in-toto')])
})
