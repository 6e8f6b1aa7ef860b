// Images that a Compose file runs: services, their builds' contexts and inline Dockerfiles.
// https://docs.docker.com/reference/compose-file/
import { readDockerfile } from './dockerfile.ts'
import type { Findings } from './findings.ts'
import { expandVariables } from './variables.ts'
import { entriesOf, fieldOf, itemsOf, textOf, type YamlNode, type YamlText } from './yaml-nodes.ts'

const IMAGE_CONTEXT = 'docker-image://'

export function readCompose(document: YamlNode, findings: Findings, text: string): void {
  for (const { value: service } of entriesOf(fieldOf(document, 'services'))) {
    const build = fieldOf(service, 'build')
    const image = textOf(service, 'image')
    if (image !== undefined && build !== undefined)
      findings.skip(image.offset, image.text, 'the name of what this service builds itself')
    else if (image !== undefined) addInterpolated(image, image.text, findings)
    for (const volume of itemsOf(fieldOf(service, 'volumes'))) {
      const source = textOf(volume, 'source')
      if (textOf(volume, 'type')?.text === 'image' && source) addInterpolated(source, source.text, findings)
    }
    readBuild(build, findings, text)
  }
}

function readBuild(build: YamlNode | undefined, findings: Findings, text: string): void {
  const contexts = fieldOf(build, 'additional_contexts')
  for (const { value } of entriesOf(contexts)) addContext(value, 0, findings)
  for (const item of itemsOf(contexts)) {
    if (item.kind === 'text') addContext(item, item.text.indexOf('=') + 1, findings)
  }
  const inline = textOf(build, 'dockerfile_inline')
  if (inline) readInline(inline, buildArguments(fieldOf(build, 'args')), findings, text)
}

function addContext(node: YamlNode, from: number, findings: Findings): void {
  if (node.kind !== 'text' || !node.text.startsWith(IMAGE_CONTEXT, from)) return
  addInterpolated(node, node.text.slice(from + IMAGE_CONTEXT.length), findings)
}

/** The environment of `docker compose up` is not known here: only defaults count. */
function addInterpolated(place: YamlText, text: string, findings: Findings): void {
  const expanded = expandVariables(text, () => undefined, '$')
  if (expanded.reason !== undefined) findings.skip(place.offset, text, expanded.reason)
  else findings.add(place.offset, expanded.text)
}

/** A mapping, or a list of `NAME=value`; what has no value comes from an environment that is not known here. */
function buildArguments(node: YamlNode | undefined): Map<string, string> {
  const values = new Map<string, string>()
  const set = (name: string, value: string): void => {
    const { text } = expandVariables(value, () => undefined, '$')
    if (text !== undefined) values.set(name, text)
  }
  for (const { key, value } of entriesOf(node)) if (value.kind === 'text') set(key, value.text)
  for (const item of itemsOf(node)) {
    const equals = item.kind === 'text' ? item.text.indexOf('=') : -1
    if (item.kind === 'text' && equals > 0) set(item.text.slice(0, equals), item.text.slice(equals + 1))
  }
  return values
}

/** Of a literal block the lines are known; of any other text its beginning. Compose interpolates it first. */
function readInline(
  inline: YamlText,
  values: ReadonlyMap<string, string>,
  findings: Findings,
  text: string
): void {
  const dockerfile = inline.text.replaceAll('$$', '$')
  const place = (offset: number): number => {
    if (!inline.isLiteral) return inline.offset
    const lineNumber = dockerfile.slice(0, offset).split('\n').length - 1
    let at = text.lastIndexOf('\n', inline.offset) + 1
    for (let line = 0; line < lineNumber; line++) at = text.indexOf('\n', at) + 1
    return at + (/^[ \t]*/.exec(text.slice(at, at + 200))?.[0].length ?? 0)
  }
  readDockerfile(
    dockerfile,
    {
      add: (offset, image) => findings.add(place(offset), image),
      skip: (offset, written, reason) => findings.skip(place(offset), written, reason)
    },
    values
  )
}
