// What Seal, Syft and Trivy find in one image or source tree: their documents, and their packages.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../../scripts/child.mjs'
import type { Sbom } from '../../../src/sbom/model.ts'
import { parsePurl } from '../../../src/sbom/purl/parse-purl.ts'
import { writeSbom } from '../../../src/sbom/write/write.ts'
import { scanImage } from '../../../src/scan/image/scan-image.ts'
import { scanSource } from '../../../src/scan/source/scan-source.ts'
import { directoryTree } from '../../../src/scan/source/tree.ts'
import { SILENT } from '../../../src/support/log.ts'
import { makeTemporaryFolder } from '../processes.ts'
import { tool } from '../tools.ts'
import { scanInputOf } from './layout.ts'

/** Paths of CycloneDX documents. */
export interface Documents {
  readonly seal: string
  readonly syft: string
  readonly trivy: string | undefined
}

/** Also Syft's own format, in which Grype sees what overlaps. */
export interface DocumentsOfImage extends Omit<Documents, 'trivy'> {
  readonly syftJson: string
}

const TIMEOUT_MS = 1_800_000

/** Syft keeps a cache and looks for updates by default. */
const OFFLINE = { SYFT_CHECK_FOR_APP_UPDATE: 'false', SYFT_CACHE_DIR: '' }

export async function scanLayout(layout: string, hasJars = false): Promise<Documents> {
  const { seal, syft } = await scanWithSyft(layout)
  const both = { seal, syft }
  // Trivy knows jars by a database in a public registry, and fails without it.
  if (hasJars) return { ...both, trivy: undefined }
  const trivy = join(makeTemporaryFolder(), 'trivy.cdx.json')
  await runTrivy(['image', '--input', layout], trivy)
  return { ...both, trivy }
}

export async function scanWithSyft(layout: string): Promise<DocumentsOfImage> {
  const folder = makeTemporaryFolder()
  const syft = join(folder, 'syft.cdx.json')
  const syftJson = join(folder, 'syft.json')
  await runSyft(`oci-dir:${layout}`, ['--platform', 'linux/amd64', '-o', `syft-json=${syftJson}`], syft)
  const seal = await write(await scanImage(scanInputOf(layout)), join(folder, 'seal.cdx.json'))
  return { seal, syft, syftJson }
}

export async function scanTree(tree: string): Promise<Documents> {
  const folder = makeTemporaryFolder()
  const syft = join(folder, 'syft.cdx.json')
  await runSyft(`dir:${tree}`, [], syft)
  const trivy = join(folder, 'trivy.cdx.json')
  await runTrivy(['fs', '--include-dev-deps', tree], trivy)
  const sbom = await scanSource({
    files: directoryTree(tree),
    subject: { name: 'app' },
    log: SILENT,
    signal: new AbortController().signal
  })
  return {
    seal: await write(sbom, join(folder, 'seal.cdx.json')),
    syft,
    trivy
  }
}

async function write(sbom: Sbom, path: string): Promise<string> {
  const target = { format: 'cyclonedx-json', version: '1.6', created: '2026-01-02T03:04:05Z' } as const
  writeFileSync(path, (await writeSbom(sbom, target)).bytes)
  return path
}

async function runSyft(source: string, options: readonly string[], output: string): Promise<void> {
  await run(tool('syft'), ['scan', source, ...options, '-q', '-o', `cyclonedx-json@1.6=${output}`], {
    env: { ...process.env, ...OFFLINE },
    timeout: TIMEOUT_MS
  })
}

/** Without the databases of vulnerabilities and of jars, which are images of a public registry. */
async function runTrivy(what: readonly string[], output: string): Promise<void> {
  const cache = join(makeTemporaryFolder(), 'cache')
  mkdirSync(cache)
  const [command = '', ...rest] = what
  const offline = ['--skip-version-check', '--disable-telemetry', '--offline-scan', '--cache-dir', cache]
  const format = ['--format', 'cyclonedx', '--output', output, '--quiet']
  await run(tool('trivy'), [command, ...format, ...offline, ...rest], { timeout: TIMEOUT_MS })
}

export interface Listed {
  readonly type: string
  readonly name: string
  readonly group?: string
  readonly version?: string
  readonly purl?: string
  readonly properties?: readonly { readonly name: string; readonly value?: string }[]
  readonly evidence?: { readonly occurrences?: readonly { readonly location?: string }[] }
  readonly components?: readonly Listed[]
}

export function readComponents(path: string): readonly Listed[] {
  const { components = [] } = JSON.parse(readFileSync(path, 'utf8')) as { components?: readonly Listed[] }
  return components.flatMap(flatten)
}

function flatten(component: Listed): readonly Listed[] {
  return [component, ...(component.components ?? []).flatMap(flatten)]
}

/**
 * `TYPE/NAMESPACE/NAME@VERSION` of each package, without what the tools write in different ways: qualifiers, epochs,
 * the case of Go's paths and the v of its versions. A component without a purl counts by the type that Syft gives it.
 */
export function packagesOf(path: string): ReadonlySet<string> {
  return new Set(readComponents(path).flatMap(keyOf))
}

/** Purl types, by Syft's types of packages to which it gives no purl. */
const TYPES_OF_SYFT: Readonly<Record<string, string>> = {
  binary: 'generic',
  dotnet: 'nuget',
  'rust-crate': 'cargo'
}

function keyOf({ type, name, version = '', purl, properties = [] }: Listed): readonly string[] {
  if (type === 'file' || type === 'operating-system') return []
  if (purl !== undefined) return [packageKey(purl)]
  const kind = properties.find(property => property.name === 'syft:package:type')?.value
  return kind === undefined ? [] : [`${TYPES_OF_SYFT[kind] ?? kind}/${name}@${version}`]
}

export function packageKey(purl: string): string {
  const parts = parsePurl(purl)
  if (parts === undefined) return purl
  const { type, namespace, name, version = '' } = parts
  const path = [type, namespace, name].filter(Boolean).join('/')
  if (type === 'golang') return `${path.toLowerCase()}@${version.replace(/^v(?=\d)/, '')}`
  return `${path}@${/^(?:deb|rpm)$/.test(type) ? version.replace(/^\d+:/, '') : version}`
}
