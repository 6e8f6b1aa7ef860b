// GitHub Actions workflows and composite actions: what their steps and jobs use.

import { type Fields, textOf } from '../../../support/fields.ts'
import { isRecord } from '../../../support/json.ts'
import { directoryOf, resolvePath } from '../../lockfile/location.ts'
import type { Edge, Node, Parsed, PurlParts, SourceFile } from '../../lockfile/lockfile.ts'
import { inYaml, tableOf, tablesByName, tablesIn } from '../../lockfile/shape.ts'
import { invalid, parseYaml } from '../../lockfile/structured-text.ts'

/** Actions run in the pipeline and are not a part of what it builds. */
const SCOPE = 'development'

/** https://docs.github.com/actions/reference/workflow-syntax-for-github-actions */
export function parseWorkflow(file: SourceFile): Parsed {
  const [document] = parseYaml(file.text)
  if (!isRecord(document)) throw invalid('not a valid workflow: not a mapping')
  const jobs = tablesByName(inYaml(document['jobs']), 'jobs').map(([, job]) => job)
  const runs = tableOf(inYaml(document['runs']), 'runs')
  const steps = [...jobs, runs].flatMap(part => tablesIn(inYaml(part['steps']), 'steps'))
  const uses = [...jobs, ...steps].flatMap(part => textIn(part['uses'], 'uses') ?? [])
  const images = jobs.flatMap(imagesOf)
  const runsImage = textIn(runs['image'], 'image')
  if (runsImage?.startsWith('docker://')) uses.push(runsImage)
  const nodes = new Map<string, Node>()
  const warnings: string[] = []
  for (const text of [...uses, ...images]) {
    if (isLocal(text)) continue
    const purl = purlOf(text)
    if (purl)
      nodes.set(text, { kind: 'package', id: text, purl, dependencies: undefined, relationship: 'direct' })
    else warnings.push('a `uses` or an image that could not be read')
  }
  return { nodes: [...nodes.values(), projectNode(file.path, nodes)], warnings }
}

/** `container:` and `services:` of a job. An expression is known only when the job runs. */
function imagesOf(job: Fields): readonly string[] {
  // Both may be an expression in place of a mapping.
  const services = typeof job['services'] === 'string' ? {} : tableOf(job['services'], 'services')
  return [job['container'], ...Object.values(services)].flatMap(value => {
    const image = textIn(isRecord(value) ? value['image'] : value, 'image')
    return image === undefined || image.includes('${{') ? [] : [`docker://${image}`]
  })
}

function textIn(value: unknown, what: string): string | undefined {
  if (value !== undefined && typeof value !== 'string') throw invalid(`${what} is not a text`)
  return textOf(value)
}

/** Actions of the same repository (`./`, and `$/` from its root) are part of the tree; expressions are not known yet. */
function isLocal(uses: string): boolean {
  return /^(?:\.{1,2}|\$)\//.test(uses) || uses.includes('${{')
}

const REPOSITORY = /^(?<owner>[\w.-]+)\/(?<name>[\w.-]+)(?:\/(?<path>[^@\s]+))?@(?<reference>\S+)$/

function purlOf(uses: string): PurlParts | undefined {
  if (uses.length > 500) return undefined
  if (uses.startsWith('docker://')) return imagePurl(uses.slice('docker://'.length))
  const groups = REPOSITORY.exec(uses)?.groups
  if (!groups) return undefined
  const { owner, name, path, reference } = groups
  return {
    type: 'github',
    namespace: owner ?? '',
    name: name ?? '',
    version: reference ?? '',
    ...(path === undefined ? {} : { subpath: path })
  }
}

/** https://github.com/package-url/purl-spec/blob/main/types/oci-definition.json ; a tag alone is not a version there. */
function imagePurl(image: string): PurlParts | undefined {
  const match =
    /^(?<repository>[^\s@]+?)(?::(?<tag>[\w][\w.-]{0,127}))?(?:@(?<digest>sha256:[0-9a-f]{64}))?$/.exec(image)
  const repository = match?.groups?.['repository']?.toLowerCase()
  if (repository === undefined) return undefined
  const tag = match?.groups?.['tag']
  const digest = match?.groups?.['digest']
  return {
    type: 'docker',
    ...splitRepository(repository),
    ...((digest ?? tag) === undefined ? {} : { version: digest ?? tag ?? '' }),
    ...(digest !== undefined && tag !== undefined ? { qualifiers: { tag } } : {})
  }
}

/** `ghcr.io/acme/tool` is on its own registry; `acme/tool` and `alpine` on Docker's. */
function splitRepository(repository: string): Pick<PurlParts, 'namespace' | 'name'> {
  const slash = repository.lastIndexOf('/')
  return slash < 0
    ? { name: repository }
    : { namespace: repository.slice(0, slash), name: repository.slice(slash + 1) }
}

/** Workflows belong to the repository; a composite action is a part of it. */
function projectNode(path: string, nodes: ReadonlyMap<string, Node>): Node {
  const dependencies: Edge[] = [...nodes.keys()].map(to => ({ to, scope: SCOPE }))
  const directory = directoryOf(path)
  const isWorkflow = directory === '.github/workflows' || directory.endsWith('/.github/workflows')
  return {
    kind: 'project',
    id: 'project',
    ecosystem: 'github',
    directory: isWorkflow ? resolvePath(directory, '../..') : directory,
    dependencies
  }
}
