// GitHub Actions workflows and composite actions: what their steps and jobs use.

import { fieldsIn, fieldsOf, textOf } from '../../../support/fields.ts'
import { isRecord } from '../../../support/json.ts'
import { directoryOf, resolvePath } from '../../lockfile/location.ts'
import type { Edge, Node, Parsed, PurlParts, SourceFile } from '../../lockfile/lockfile.ts'
import { invalid, parseYaml } from '../../lockfile/structured-text.ts'

/** Actions run in the pipeline and are not a part of what it builds. */
const SCOPE = 'development'

/** https://docs.github.com/actions/reference/workflow-syntax-for-github-actions */
export function parseWorkflow(file: SourceFile): Parsed {
  const [document] = parseYaml(file.text)
  if (!isRecord(document)) throw invalid('not a valid workflow: not a mapping')
  const jobs = Object.values(fieldsOf(document['jobs'])).map(fieldsOf)
  const steps = [
    ...jobs.flatMap(job => fieldsIn(job['steps'])),
    ...fieldsIn(fieldsOf(document['runs'])['steps'])
  ]
  const uses = [...jobs, ...steps].flatMap(part => textOf(part['uses']) ?? [])
  const images = jobs.flatMap(imagesOf)
  const runsImage = textOf(fieldsOf(document['runs'])['image'])
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
function imagesOf(job: Readonly<Record<string, unknown>>): readonly string[] {
  const containers = [job['container'], ...Object.values(fieldsOf(job['services']))]
  return containers.flatMap(value => {
    const image = textOf(isRecord(value) ? value['image'] : value)
    return image === undefined || image.includes('${{') ? [] : [`docker://${image}`]
  })
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
