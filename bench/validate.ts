// Times the validation of SBOMs beside the CycloneDX library's own validator, which is quadratic: at 10,000 components
// only with --slow, at 100,000 never. Its XML validator is a native add-on and left out. `node bench/validate.ts [--slow]`
import { execFileSync } from 'node:child_process'
import { Version } from '@cyclonedx/cyclonedx-library/Spec'
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation'
import type { SbomDocument, SbomFormat } from '../src/sbom/model.ts'
import { validateDocument } from '../src/sbom/validate/validate.ts'

const EMPTY: SbomDocument['content'] = {
  id: undefined,
  name: undefined,
  revision: undefined,
  created: undefined,
  authors: [],
  tools: [],
  lifecycles: [],
  dataLicenses: [],
  subject: undefined,
  components: [],
  dependencies: new Map(),
  completeness: undefined,
  vulnerabilities: 0,
  unmodeled: []
}

function component(index: number): object {
  const name = `package-${index}`
  return {
    type: 'library',
    'bom-ref': `pkg:npm/${name}@1.0.${index}`,
    name,
    version: `1.0.${index}`,
    description: `What ${name} does, in a line that is as long as such lines are`,
    hashes: [{ alg: 'SHA-512', content: index.toString(16).padStart(128, '0') }],
    licenses: [{ license: { id: 'MIT' } }],
    purl: `pkg:npm/${name}@1.0.${index}`,
    externalReferences: [
      { type: 'website', url: `https://example.com/${name}` },
      { type: 'vcs', url: `git+https://example.com/${name}.git` }
    ],
    properties: [{ name: 'example:path', value: `node_modules/${name}` }]
  }
}

function cyclonedxJson(size: number): string {
  const ref = (index: number): string => `pkg:npm/package-${index % size}@1.0.${index % size}`
  const indexes = Array.from({ length: size }, (_, index) => index)
  return JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
    version: 1,
    components: indexes.map(component),
    dependencies: indexes.map(index => ({
      ref: ref(index),
      dependsOn: [1, 2, 3, 4, 5].map(step => ref(index + step))
    }))
  })
}

function cyclonedxXml(size: number): string {
  const parts = ['<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"><components>']
  for (let index = 0; index < size; index++) {
    const name = `package-${index}`
    parts.push(
      `<component type="library" bom-ref="pkg:npm/${name}@1.0.${index}"><name>${name}</name><version>1.0.${index}</version>`,
      `<hashes><hash alg="SHA-512">${index.toString(16).padStart(128, '0')}</hash></hashes>`,
      `<licenses><license><id>MIT</id></license></licenses><purl>pkg:npm/${name}@1.0.${index}</purl></component>`
    )
  }
  return `${parts.join('\n')}</components></bom>`
}

/** SPDX 3.0.1: a package and a relationship for each component. */
function spdx3(size: number): string {
  const graph: object[] = [
    {
      type: 'CreationInfo',
      '@id': '_:c',
      specVersion: '3.0.1',
      created: '2026-01-01T00:00:00Z',
      createdBy: ['urn:a']
    }
  ]
  for (let index = 0; index < size; index++) {
    graph.push(
      { type: 'software_Package', spdxId: `urn:p:${index}`, creationInfo: '_:c', name: `package-${index}` },
      {
        type: 'Relationship',
        spdxId: `urn:r:${index}`,
        creationInfo: '_:c',
        relationshipType: 'dependsOn',
        from: `urn:p:${index}`,
        to: [`urn:p:${(index + 1) % size}`]
      }
    )
  }
  return JSON.stringify({ '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': graph })
}

async function timeOurs(format: SbomFormat, version: string, size: number, text: string): Promise<void> {
  const document: SbomDocument = {
    bytes: new TextEncoder().encode(text),
    format,
    version,
    isKnownVersion: true,
    mediaType: '',
    predicateType: undefined,
    wrappings: [],
    content: EMPTY
  }
  const stop = startTimer()
  const { verdict } = await validateDocument(document)
  print([`${format} ${version}`, 'seal', size, document.bytes.length, verdict], stop())
}

async function timeLibrary(size: number, text: string): Promise<void> {
  const stop = startTimer()
  const error = await new JsonStrictValidator(Version.v1dot6).validate(text)
  const verdict = error === null ? 'valid' : 'invalid'
  print(['cyclonedx-json 1.6', 'library', size, text.length, verdict], stop())
}

interface Times {
  readonly seconds: number
  /** Of all threads: garbage collection runs beside. On a busy machine the one to look at. */
  readonly cpuSeconds: number
}

/** Schema code is loaded or compiled within the time that is taken. */
function startTimer(): () => Times {
  const started = performance.now()
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return { seconds: (performance.now() - started) / 1000, cpuSeconds: (user + system) / 1e6 }
  }
}

function print(
  [format, who, size, bytes, verdict]: readonly [string, string, number, number, string],
  { seconds, cpuSeconds }: Times
): void {
  const cells = [
    format.padEnd(20),
    who.padEnd(8),
    `${size} components`.padStart(18),
    `${(bytes / 1e6).toFixed(1)} MB`.padStart(9),
    verdict.padStart(8),
    `${seconds.toFixed(2)} s`.padStart(9),
    `${cpuSeconds.toFixed(2)} s CPU`.padStart(13),
    `peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`.padStart(13)
  ]
  process.stdout.write(`${cells.join('  ')}\n`)
}

/** One row in a separate process, so that no row pays for another's memory or compiled code. */
async function measure(who: string, format: string, size: number): Promise<void> {
  const json = format === 'cyclonedx-json' ? cyclonedxJson(size) : ''
  if (who === 'library') await timeLibrary(size, json)
  else if (format === 'cyclonedx-json') await timeOurs(format, '1.6', size, json)
  else if (format === 'spdx3-json') await timeOurs(format, '3.0.1', size, spdx3(size))
  else await timeOurs('cyclonedx-xml', '1.6', size, cyclonedxXml(size))
}

const [who, format, size] = process.argv.slice(2)
if (who !== undefined && format !== undefined) await measure(who, format, Number(size))
else {
  const sizes = [1_000, 10_000, 100_000]
  const rows = sizes.flatMap(number => [
    ['seal', 'cyclonedx-json', number],
    ...(number === 1_000 || (number === 10_000 && who === '--slow')
      ? [['library', 'cyclonedx-json', number]]
      : []),
    ['seal', 'spdx3-json', number],
    ['seal', 'cyclonedx-xml', number]
  ])
  for (const row of rows) {
    execFileSync(process.execPath, [import.meta.filename, ...row.map(String)], { stdio: 'inherit' })
  }
}
