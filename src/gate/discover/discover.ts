// Which images does a file of the repository name, on which lines? By path and text alone.
import type { SourceLine } from '../../report/verdict.ts'
import { readCompose } from './compose.ts'
import { readDockerfile } from './dockerfile.ts'
import { type Discovery, type FileKind, Findings } from './findings.ts'
import { isKubernetesObject, readHelmValues, readKubernetes, readKustomization } from './kubernetes.ts'
import { readActionMetadata, readWorkflow } from './workflow.ts'
import { fieldOf, parseYamlNodes, type YamlNode } from './yaml-nodes.ts'

/** Larger files hold data; in characters. */
export const MAX_FILE_LENGTH = 5 * 1024 * 1024

const DOCKERFILE = /(?:^|\/)(?:[^/]+\.)?(?:Dockerfile|Containerfile)(?:\.(?!dockerignore$)[^/]+)?$/i
const YAML = /\.ya?ml$/i
const TEMPLATE = /\.tpl$/i
const KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/
const WORKFLOW = /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/
const ACTION = /(?:^|\/)action\.ya?ml$/
const VALUES = /(?:^|\/)[^/]*values[^/]*\.ya?ml$/i
const COMPOSE = /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/i
/** Of Go templates; GitHub's expressions have a dollar before it. */
const TEMPLATE_ACTION = /(?<!\$)\{\{/
const NAMES_IMAGES = /image|docker:|containers?:/i

/** Is the file worth reading? Whatever its text says, others name no images. */
export function mayNameImages(path: string): boolean {
  return [DOCKERFILE, YAML, TEMPLATE, KUSTOMIZATION].some(pattern => pattern.test(path))
}

/** The image references of one file. Never throws: what cannot be read is listed as not resolved. */
export function discoverImages(path: string, text: string): Discovery {
  if (!mayNameImages(path)) return { images: [], unresolved: [] }
  if (DOCKERFILE.test(path))
    return discover(path, text, 'dockerfile', findings => readDockerfile(text, findings))
  return discover(path, text, kindOfYaml(path), findings => readYaml(path, text, findings))
}

function discover(path: string, text: string, kind: FileKind, read: (findings: Findings) => void): Discovery {
  const findings = new Findings(path, kind, text)
  if (text.length > MAX_FILE_LENGTH)
    findings.skip(0, '', `the file is larger than ${MAX_FILE_LENGTH} characters`)
  else read(findings)
  return findings.result()
}

function kindOfYaml(path: string): FileKind {
  if (WORKFLOW.test(path) || ACTION.test(path)) return 'workflow'
  if (KUSTOMIZATION.test(path)) return 'kustomize'
  if (VALUES.test(path) || TEMPLATE.test(path)) return 'helm'
  return COMPOSE.test(path) ? 'compose' : 'kubernetes'
}

function readYaml(path: string, text: string, findings: Findings): void {
  const isTemplate = TEMPLATE_ACTION.test(text) && !WORKFLOW.test(path) && !ACTION.test(path)
  const { documents, reason, offset } = parseYamlNodes(text)
  for (const document of documents ?? []) readDocument(path, document, findings, text)
  if (isTemplate) readTemplate(text, findings)
  // Other files that look like YAML are nobody's concern here.
  else if (reason !== undefined && NAMES_IMAGES.test(text)) findings.skip(offset, '', reason)
}

function readDocument(path: string, document: YamlNode, findings: Findings, text: string): void {
  if (WORKFLOW.test(path)) readWorkflow(document, findings)
  else if (ACTION.test(path)) readActionMetadata(document, findings)
  else if (KUSTOMIZATION.test(path)) readKustomization(document, findings)
  else if (isKubernetesObject(document)) readKubernetes(document, findings)
  else if (VALUES.test(path)) readHelmValues(document, findings)
  else if (fieldOf(document, 'services') !== undefined) readCompose(document, findings, text)
}

/**
 * A template may be no YAML yet, or read as something else: each line with `image:` is read by itself as well. One
 * with template actions is listed as not resolved.
 */
function readTemplate(text: string, findings: Findings): void {
  for (const match of text.matchAll(/^[ \t]*(?:-[ \t]+)?(["']?)image\1[ \t]*:[ \t]*(\S.*)$/gm)) {
    const value = (match[2] as string).replace(/\s+#.*$/, '').trim()
    const offset = match.index + match[0].indexOf(match[2] as string)
    const quoted = /^(["'])(.*)\1$/.exec(value)
    findings.add(offset + (quoted ? 1 : 0), quoted?.[2] ?? value)
  }
}

/** An image as the files write it, with all the places that name it. */
export interface NamedImage {
  readonly image: string
  readonly locations: readonly SourceLine[]
}

/** One entry for each image, in the order of the findings. */
export function groupByImage(discoveries: readonly Discovery[]): NamedImage[] {
  const groups = new Map<string, SourceLine[]>()
  for (const { image, file, line } of discoveries.flatMap(({ images }) => images)) {
    const locations = groups.get(image) ?? []
    groups.set(image, locations)
    if (!locations.some(other => other.file === file && other.line === line)) locations.push({ file, line })
  }
  return [...groups].map(([image, locations]) => ({ image, locations }))
}
