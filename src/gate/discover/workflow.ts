// Images in GitHub workflows and in action metadata: job containers, services, and `uses: docker://…`.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
import type { Sink } from './findings.ts'
import { entriesOf, fieldOf, itemsOf, textOf, type YamlNode, type YamlText } from './yaml-nodes.ts'

const DOCKER = 'docker://'
const MATRIX_VALUE = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/g
/** A matrix has at most so many jobs. */
const MOST_JOBS = 256

export function readWorkflow(document: YamlNode, sink: Sink): void {
  for (const { value: job } of entriesOf(fieldOf(document, 'jobs'))) {
    const matrix = fieldOf(fieldOf(job, 'strategy'), 'matrix')
    addContainer(fieldOf(job, 'container'), matrix, sink)
    for (const { value } of entriesOf(fieldOf(job, 'services'))) addContainer(value, matrix, sink)
    readSteps(fieldOf(job, 'steps'), sink)
  }
}

/** https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
export function readActionMetadata(document: YamlNode, sink: Sink): void {
  const runs = fieldOf(document, 'runs')
  readSteps(fieldOf(runs, 'steps'), sink)
  addDocker(textOf(runs, 'image'), sink)
}

function readSteps(steps: YamlNode | undefined, sink: Sink): void {
  for (const step of itemsOf(steps)) {
    addDocker(textOf(step, 'uses'), sink)
    const contexts = textOf(fieldOf(step, 'with'), 'build-contexts')
    for (const [, image = ''] of contexts?.text.matchAll(/=docker-image:\/\/(\S+)/g) ?? [])
      sink.add(contexts?.offset ?? 0, image)
  }
}

/** A scheme is the same in capitals. */
function addDocker(place: YamlText | undefined, sink: Sink): void {
  if (place?.text.toLowerCase().startsWith(DOCKER)) sink.add(place.offset, place.text.slice(DOCKER.length))
}

/** A text, or a mapping with `image`; GitHub takes `docker://` before the name too. */
function addContainer(container: YamlNode | undefined, matrix: YamlNode | undefined, sink: Sink): void {
  const place = container?.kind === 'text' ? container : textOf(container, 'image')
  if (place === undefined || place.text.trim() === '') return
  for (const image of withMatrix(place.text, matrix))
    sink.add(place.offset, image.replace(/^docker:\/\//i, ''))
}

/** Every text that the values of the job's matrix make; the text itself where they are not all known. */
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
