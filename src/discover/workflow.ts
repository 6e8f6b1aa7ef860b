// Images in GitHub workflows and in action metadata: job containers, services, and `uses: docker://…`.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax

import type { YamlNode, YamlText } from '../support/yaml-tree.ts'
import { isDockerfile } from './dockerfile-name.ts'
import type { Sink } from './findings.ts'
import { readBuild } from './image-build.ts'
import type { RepositoryFiles } from './repository-files.ts'
import { UNKNOWN_VALUE } from './shell-words.ts'
import { entriesOf, fieldOf, itemsOf, textOf } from './yaml-nodes.ts'

const DOCKER = 'docker://'
const UNREADABLE = 'a Dockerfile that Seal cannot read'
const MATRIX_VALUE = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/g
/** GitHub's limit for the jobs of one matrix. */
const MOST_JOBS = 256

export function readWorkflow(document: YamlNode, sink: Sink, files: RepositoryFiles): void {
  for (const { value: job } of entriesOf(fieldOf(document, 'jobs'))) {
    const matrix = fieldOf(fieldOf(job, 'strategy'), 'matrix')
    addContainer(fieldOf(job, 'container'), matrix, sink)
    for (const { value } of entriesOf(fieldOf(job, 'services'))) addContainer(value, matrix, sink)
    readSteps(fieldOf(job, 'steps'), sink, files)
  }
}

/** https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
export function readActionMetadata(
  document: YamlNode,
  sink: Sink,
  { folder, files }: { readonly folder: string; readonly files: RepositoryFiles }
): void {
  const runs = fieldOf(document, 'runs')
  readSteps(fieldOf(runs, 'steps'), sink, files)
  const image = textOf(runs, 'image')
  addDocker(image, sink)
  if (image === undefined || isDockerfile(image.text) || isDocker(image)) return
  const build = { folder, context: '.', dockerfile: image.text, values: new Map() }
  if (!readBuild(build, files, image.offset, sink)) sink.skip(image.offset, image.text, UNREADABLE)
}

function readSteps(steps: YamlNode | undefined, sink: Sink, files: RepositoryFiles): void {
  for (const step of itemsOf(steps)) {
    addDocker(textOf(step, 'uses'), sink)
    const contexts = textOf(fieldOf(step, 'with'), 'build-contexts')
    readBuildStep(step, sink, files)
    for (const [, image = ''] of contexts?.text.matchAll(/=docker-image:\/\/(\S+)/g) ?? [])
      sink.add(contexts?.offset ?? 0, image)
  }
}

/** docker/build-push-action: a Dockerfile with another name, and build arguments, one per line. */
function readBuildStep(step: YamlNode, sink: Sink, files: RepositoryFiles): void {
  const inputs = fieldOf(step, 'with')
  const args = textOf(inputs, 'build-args')
  const name = textOf(inputs, 'file')
  const place = args ?? (name === undefined || isDockerfile(name.text) ? undefined : name)
  if (place === undefined || !/^docker\/build-push-action@/.test(textOf(step, 'uses')?.text ?? '')) return
  const pairs = (args?.text ?? '').split('\n').flatMap((line): [string, string][] => {
    const [, name, value = ''] = /^\s*([^=\s]+)=(.*)$/.exec(line) ?? []
    return name === undefined ? [] : [[name, value.includes('${{') ? UNKNOWN_VALUE : value.trim()]]
  })
  const context = textOf(inputs, 'context')?.text ?? '.'
  const file = name?.text
  const build =
    file === undefined ? { context, dockerfile: 'Dockerfile' } : { context: '.', dockerfile: file }
  if (!readBuild({ folder: '', ...build, values: new Map(pairs) }, files, place.offset, sink))
    sink.skip(place.offset, file ?? context, UNREADABLE)
}

/** Schemes are not case-sensitive. */
function isDocker({ text }: YamlText): boolean {
  return text.toLowerCase().startsWith(DOCKER)
}

function addDocker(place: YamlText | undefined, sink: Sink): void {
  if (place !== undefined && isDocker(place)) sink.add(place.offset, place.text.slice(DOCKER.length))
}

/** A text, or a mapping with `image`; GitHub also accepts `docker://` before the name. */
function addContainer(container: YamlNode | undefined, matrix: YamlNode | undefined, sink: Sink): void {
  const place = container?.kind === 'text' ? container : textOf(container, 'image')
  if (place === undefined || place.text.trim() === '') return
  for (const image of withMatrix(place.text, matrix))
    sink.add(place.offset, image.replace(/^docker:\/\//i, ''))
}

/** The text with each combination of the job's matrix values; unchanged if some values are not known. */
function withMatrix(text: string, matrix: YamlNode | undefined): readonly string[] {
  let texts: readonly string[] = [text]
  for (const [expression, name = ''] of text.matchAll(MATRIX_VALUE)) {
    const values = valuesOf(matrix, name)
    if (values === undefined) return [text]
    texts = texts.flatMap(it => values.map(value => it.replaceAll(expression, () => value)))
    if (texts.length > MOST_JOBS) return [text]
  }
  return texts
}

function valuesOf(matrix: YamlNode | undefined, name: string): readonly string[] | undefined {
  const listed = fieldOf(matrix, name)
  const included = fieldOf(matrix, 'include')
  if (included !== undefined && included.kind !== 'list') return undefined
  const nodes = [...itemsOf(listed), ...itemsOf(included).flatMap(it => fieldOf(it, name) ?? [])]
  const texts = nodes.flatMap(it => (it.kind === 'text' ? it.text : []))
  const isKnown = (listed === undefined || listed.kind === 'list') && texts.length === nodes.length
  return isKnown && texts.length > 0 ? texts : undefined
}
