// Images in GitHub workflows and in action metadata: job containers, services, and `uses: docker://…`.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
import type { Findings } from './findings.ts'
import { entriesOf, fieldOf, itemsOf, textOf, type YamlNode, type YamlText } from './yaml-nodes.ts'

const DOCKER = 'docker://'

export function readWorkflow(document: YamlNode, findings: Findings): void {
  for (const { value: job } of entriesOf(fieldOf(document, 'jobs'))) {
    addContainer(fieldOf(job, 'container'), findings)
    for (const { value } of entriesOf(fieldOf(job, 'services'))) addContainer(value, findings)
    readSteps(fieldOf(job, 'steps'), findings)
  }
}

/** https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
export function readActionMetadata(document: YamlNode, findings: Findings): void {
  const runs = fieldOf(document, 'runs')
  readSteps(fieldOf(runs, 'steps'), findings)
  addDocker(textOf(runs, 'image'), findings)
}

function readSteps(steps: YamlNode | undefined, findings: Findings): void {
  for (const step of itemsOf(steps)) addDocker(textOf(step, 'uses'), findings)
}

function addDocker(place: YamlText | undefined, findings: Findings): void {
  if (place?.text.startsWith(DOCKER)) findings.add(place.offset, place.text.slice(DOCKER.length))
}

/** A text, or a mapping with `image`; GitHub takes `docker://` before the name too. */
function addContainer(container: YamlNode | undefined, findings: Findings): void {
  const place = container?.kind === 'text' ? container : textOf(container, 'image')
  if (place === undefined || place.text.trim() === '') return
  findings.add(place.offset, place.text.replace(/^docker:\/\//, ''))
}
