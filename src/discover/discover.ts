// Finds the images that a file of the repository names, with their lines.
import type { SourceLine } from '../results/verdict.ts'
import type { YamlNode } from '../support/yaml-tree.ts'
import { readBakeHcl, readBakeJson, readDevContainer, readGitLab } from './build-files.ts'
import { readCompose } from './compose.ts'
import { readDockerfile } from './dockerfile.ts'
import { isDockerfile } from './dockerfile-name.ts'
import {
  type Discovery,
  type FileKind,
  Findings,
  type FoundImage,
  type Sink,
  type Unresolved
} from './findings.ts'
import { type Chart, chartOf } from './helm-chart.ts'
import { readHelmValues, readImageParts, readOverrides } from './helm-values.ts'
import { isKubernetesObject, readKubernetes } from './kubernetes.ts'
import { isJsonPatch, readKustomization, readPatch, readReplacement } from './kustomize.ts'
import { folderOf, NO_FILES, type RepositoryFiles } from './repository-files.ts'
import { readTemplate, TEMPLATE_ACTION } from './template.ts'
import { readActionMetadata, readWorkflow } from './workflow.ts'
import { fieldOf, parseYamlNodes } from './yaml-nodes.ts'

/** Larger files contain data; in characters. */
export const MAX_FILE_LENGTH = 5 * 1024 * 1024

const YAML = /\.ya?ml(?:\.(?:tpl|tmpl|gotmpl|j2|jinja2?|erb|template))?$/i
const JSON_FILE = /\.json$/i
const TEMPLATE = /\.tpl$/i
const KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/
const WORKFLOWS = '.github/workflows'
const WORKFLOW = /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/
const ACTION = /(?:^|\/)action\.ya?ml$/
const VALUES = /(?:^|\/)(?:[^/]*values[^/]*|values\/[^/]+)\.(?:ya?ml|json)$/i
const HELMFILE = /(?:^|\/)helmfile[^/]*\.ya?ml(?:\.gotmpl)?$|(?:^|\/)helmfile\.d\/[^/]+\.ya?ml(?:\.gotmpl)?$/i
const COMPOSE = /(?:^|\/)(?:docker-)?compose[^/]*\.(?:ya?ml|json)$/i
const GITLAB = /(?:^|\/)(?:[^/]*\.)?gitlab-ci\.ya?ml$|^\.gitlab\/.*\.ya?ml$/i
const BAKE_JSON = /(?:^|\/)docker-bake[^/]*\.json$/i
const BAKE_HCL = /(?:^|\/)docker-bake[^/]*\.hcl$/i
const DEV_CONTAINER = /(?:^|\/)\.?devcontainer\.json$/
/** Every YAML or JSON file that names images contains one of these texts, unless escapes or tags spell it differently. */
const NAMES_IMAGES = /image|docker:|containers?["']?\s*:|repository|newName|newTag|\\[xuU]|!!|!</i

/** Can a file with this name contain images? */
export function mayNameImages(path: string): boolean {
  return (
    isDockerfile(path) ||
    [YAML, JSON_FILE, TEMPLATE, KUSTOMIZATION, BAKE_HCL].some(pattern => pattern.test(path))
  )
}

/** May the text contain bytes of any encoding? */
export function readsAnyBytes(path: string): boolean {
  return isDockerfile(path)
}

/** May a file that cannot be parsed name images, judging by its text? */
export function mayTextNameImages(path: string, text: string): boolean {
  if (isDockerfile(path)) return true
  return (
    NAMES_IMAGES.test(text) &&
    (!JSON_FILE.test(path) || isNamedJson(path) || /apiVersion|"op"|\\u/.test(text))
  )
}

function isNamedJson(path: string): boolean {
  return [BAKE_JSON, DEV_CONTAINER, COMPOSE, VALUES].some(pattern => pattern.test(path))
}

/** Files whose images depend on another file that names no images itself. */
export function dependentsOf(path: string, files: RepositoryFiles): readonly string[] {
  const folder = folderOf(path)
  const inFolder = (inside: string): string[] =>
    files.list(inside).map(name => (inside === '' ? name : `${inside}/${name}`))
  if (/(?:^|\/)\.env$/.test(path)) return inFolder(folder).filter(name => COMPOSE.test(name))
  const isOfChart = /(?:^|\/)(?:Chart\.yaml|values\.yaml|templates\/[^/]*\.tpl)$/.test(path)
  const chart = isOfChart ? chartOf(path, files) : undefined
  if (chart === undefined) return []
  return inFolder(templatesOf(chart).slice(0, -1)).filter(name => YAML.test(name) || TEMPLATE.test(name))
}

/** May the file build Dockerfiles with any name? */
export function mayBuild(path: string): boolean {
  return [COMPOSE, BAKE_JSON, BAKE_HCL, DEV_CONTAINER, WORKFLOW, ACTION].some(pattern => pattern.test(path))
}

/** Does the text of such a file name this one as its Dockerfile? Files named Dockerfile are read without this. */
export function buildsFile(text: string, path: string): boolean {
  if (mayNameImages(path)) return false
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/[^\w-]/g, '\\$&')
  return new RegExp(`(?:file|image)["']?\\s*[:=]\\s*["']?(?:[^"'\\n]*/)?${name}(?![\\w.-])`, 'i').test(text)
}

/** Files that may build a Dockerfile with their own arguments: those above it, and workflows. */
export function buildersOf(path: string, files: RepositoryFiles): readonly string[] {
  if (!isDockerfile(path)) return []
  const builders = files.list(WORKFLOWS).map(name => `${WORKFLOWS}/${name}`)
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const names = files.list(folder).filter(name => COMPOSE.test(name) || BAKE_JSON.test(name))
    builders.push(...names.map(name => (folder === '' ? name : `${folder}/${name}`)))
    if (folder === '') return builders
  }
}

/**
 * The images of a Dockerfile with the arguments of its builders, without other images that the builders name.
 *
 * @param known builders that are read as a whole
 */
export function discoverBuilds(
  dockerfile: string,
  files: RepositoryFiles,
  known: ReadonlySet<string>
): readonly Discovery[] {
  const others: RepositoryFiles = {
    read: path => (path === dockerfile ? '' : files.read(path)),
    list: folder => files.list(folder)
  }
  const builders = buildersOf(dockerfile, files).filter(path => !known.has(path))
  return builders.map(path => {
    const text = files.read(path) ?? ''
    const rest = discoverImages(path, text, others)
    const isNew = (one: FoundImage | Unresolved): boolean =>
      ![...rest.images, ...rest.unresolved].some(other => keyOf(other) === keyOf(one))
    const { images, unresolved } = discoverImages(path, text, files)
    return { images: images.filter(isNew), unresolved: unresolved.filter(isNew) }
  })
}

function keyOf(found: FoundImage | Unresolved): string {
  return JSON.stringify([found.line, found.column, 'image' in found ? found.image : found.text])
}

/**
 * The image references of one file. Never throws: what cannot be read is listed as not resolved.
 *
 * @param files those beside it, which some files need
 */
export function discoverImages(path: string, text: string, files: RepositoryFiles = NO_FILES): Discovery {
  const findings = new Findings(path, kindOf(path), text)
  if (!mayNameImages(path)) return findings.result()
  if (text.length > MAX_FILE_LENGTH) {
    if (mayTextNameImages(path, text))
      findings.skipFile(0, `the file is larger than ${MAX_FILE_LENGTH} characters`)
    return findings.result()
  }
  try {
    readFile(path, text, findings, files)
  } catch (error) {
    // Stack overflow: the file nests too deeply.
    if (!(error instanceof RangeError)) throw error
    findings.skipFile(0, 'it is nested too deeply')
  }
  return findings.result()
}

function kindOf(path: string): FileKind {
  if (isDockerfile(path)) return 'dockerfile'
  if (BAKE_JSON.test(path) || BAKE_HCL.test(path)) return 'bake'
  if (DEV_CONTAINER.test(path)) return 'devcontainer'
  if (WORKFLOW.test(path) || ACTION.test(path)) return 'workflow'
  if (KUSTOMIZATION.test(path)) return 'kustomize'
  if (VALUES.test(path) || HELMFILE.test(path) || TEMPLATE.test(path)) return 'helm'
  if (GITLAB.test(path)) return 'gitlab'
  return COMPOSE.test(path) ? 'compose' : 'kubernetes'
}

function readFile(path: string, text: string, sink: Sink, files: RepositoryFiles): void {
  if (isDockerfile(path)) readDockerfile(text, sink)
  else if (BAKE_HCL.test(path)) readBakeHcl(text, sink, files)
  else if (DEV_CONTAINER.test(path)) readDevContainer(text, sink, { folder: folderOf(path), files })
  else if (!JSON_FILE.test(path) || isNamedJson(path) || mayTextNameImages(path, text))
    readYaml({ path, text, files }, sink)
}

interface YamlSource {
  readonly path: string
  readonly text: string
  readonly files: RepositoryFiles
}

function readYaml(source: YamlSource, sink: Sink): void {
  const { path, text, files } = source
  const isExpression = WORKFLOW.test(path) || ACTION.test(path)
  if (TEMPLATE_ACTION.test(text) && !isExpression) {
    const chart = chartOf(path, files)
    const isTemplate = chart !== undefined && path.startsWith(templatesOf(chart))
    readTemplate(
      { text, chart: isTemplate ? chart : undefined, isHelper: TEMPLATE.test(path) },
      sink,
      (document, found) => readDocument(source, document, found)
    )
    return
  }
  const { documents, reason, offset } = parseYamlNodes(text)
  for (const document of documents ?? []) readDocument(source, document, sink)
  if (reason !== undefined && mayTextNameImages(path, text)) sink.skipFile(offset, reason)
}

function templatesOf({ folder }: Chart): string {
  return folder === '' ? 'templates/' : `${folder}/templates/`
}

/** False for a document of another kind. */
function readDocument(source: YamlSource, document: YamlNode, sink: Sink): boolean {
  const { path, text, files } = source
  if (WORKFLOW.test(path)) readWorkflow(document, sink, files)
  else if (ACTION.test(path)) readActionMetadata(document, sink, { folder: folderOf(path), files })
  else if (BAKE_JSON.test(path)) readBakeJson(document, sink, files)
  else if (GITLAB.test(path)) readGitLab(document, sink)
  else if (KUSTOMIZATION.test(path)) readKustomization(document, sink, text)
  else if (isKubernetesObject(document)) readKubernetes(document, sink, text)
  else if (VALUES.test(path) || HELMFILE.test(path)) readValues(source, document, sink)
  else if (fieldOf(document, 'services') !== undefined) readCompose(document, sink, { path, text, files })
  else if (isJsonPatch(document)) readPatch(document, sink)
  else if (fieldOf(document, 'targets') !== undefined) readReplacement(document, sink)
  else return readImageParts(document, sink)
  return true
}

function readValues({ path, files }: YamlSource, document: YamlNode, sink: Sink): void {
  readHelmValues(document, sink)
  const chart = chartOf(path, files)
  readOverrides(document, path.endsWith('/values.yaml') ? undefined : chart?.values, sink)
}

/** An image as written, with all the places that name it. */
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
