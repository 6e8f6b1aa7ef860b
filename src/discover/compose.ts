// Images that a Compose file runs: services, their builds' contexts and Dockerfiles.
// https://docs.docker.com/reference/compose-file/

import type { YamlNode, YamlText } from '../support/yaml-tree.ts'
import { readDockerfile } from './dockerfile.ts'
import { readEnvFile } from './env-file.ts'
import type { Sink } from './findings.ts'
import { readBuild } from './image-build.ts'
import { sinkWithin } from './nested-text.ts'
import { folderOf, type RepositoryFiles } from './repository-files.ts'
import { UNKNOWN_VALUE } from './shell-words.ts'
import { expandVariables } from './variables.ts'
import { entriesOf, fieldOf, itemsOf, textOf } from './yaml-nodes.ts'

export interface ComposeFile {
  readonly path: string
  readonly text: string
  readonly files: RepositoryFiles
}

const IMAGE_CONTEXT = 'docker-image://'
const BUILT_ONLY: ReadonlySet<string> = new Set(['build', 'never'])

export function readCompose(document: YamlNode, sink: Sink, file: ComposeFile): void {
  const reader = new ComposeReader(sink, file)
  for (const { value: service } of entriesOf(fieldOf(document, 'services'))) reader.service(service)
}

class ComposeReader {
  readonly #sink: Sink
  readonly #file: ComposeFile
  readonly #folder: string
  readonly #environment: ReadonlyMap<string, string | undefined>

  constructor(sink: Sink, file: ComposeFile) {
    this.#sink = sink
    this.#file = file
    this.#folder = folderOf(file.path)
    const path = this.#folder === '' ? '.env' : `${this.#folder}/.env`
    this.#environment = readEnvFile(file.files.read(path) ?? '')
  }

  service(service: YamlNode): void {
    const build = fieldOf(service, 'build')
    const image = textOf(service, 'image')
    if (image !== undefined) this.#image(image, build, textOf(service, 'pull_policy')?.text)
    for (const volume of itemsOf(fieldOf(service, 'volumes'))) {
      const source = textOf(volume, 'source')
      if (textOf(volume, 'type')?.text === 'image' && source) this.#add(source, source.text)
    }
    if (build !== undefined) this.#build(build)
  }

  /** Without a pull policy Compose looks for the image in the registry before it builds. */
  #image(image: YamlText, build: YamlNode | undefined, policy: string | undefined): void {
    if (build === undefined || (policy !== undefined && !BUILT_ONLY.has(policy))) this.#add(image, image.text)
    else if (policy === undefined)
      this.#sink.skip(
        image.offset,
        image.text,
        'Compose builds this service, or pulls it if a registry has it; write pull_policy: build'
      )
  }

  #add(place: YamlText, text: string): void {
    const expanded = this.#expand(text)
    if (expanded.reason !== undefined) this.#sink.skip(place.offset, text, expanded.reason)
    else this.#sink.add(place.offset, expanded.text)
  }

  /** Of the environment of `docker compose up`, only .env is known here; otherwise defaults apply. */
  #expand(text: string): ReturnType<typeof expandVariables> {
    return expandVariables(text, name => this.#environment.get(name), '$')
  }

  #build(build: YamlNode): void {
    const contexts = fieldOf(build, 'additional_contexts')
    for (const { value } of entriesOf(contexts)) this.#context(value, 0)
    for (const item of itemsOf(contexts))
      if (item.kind === 'text') this.#context(item, item.text.indexOf('=') + 1)
    const values = this.#arguments(fieldOf(build, 'args'))
    const inline = textOf(build, 'dockerfile_inline')
    if (inline === undefined) this.#dockerfile(build, values)
    else {
      // Compose interpolates it first.
      const text = inline.text.replaceAll('$$', '$')
      readDockerfile(text, sinkWithin(inline, this.#file.text, text, this.#sink), values)
    }
  }

  #context(node: YamlNode, from: number): void {
    if (node.kind === 'text' && node.text.startsWith(IMAGE_CONTEXT, from))
      this.#add(node, node.text.slice(from + IMAGE_CONTEXT.length))
  }

  /** A mapping, or a list of `NAME=value`; an argument without a value keeps the Dockerfile's default here. */
  #arguments(node: YamlNode | undefined): Map<string, string> {
    const values = new Map<string, string>()
    const set = (name: string, value: string | undefined): void => {
      const text =
        value === undefined ? this.#environment.get(name) : (this.#expand(value).text ?? UNKNOWN_VALUE)
      if (text !== undefined) values.set(name, text)
    }
    for (const { key, value } of entriesOf(node).toReversed())
      if (value.kind === 'text') set(key, value.text === '' ? undefined : value.text)
    for (const item of itemsOf(node)) {
      const equals = item.kind === 'text' ? item.text.indexOf('=') : -1
      if (item.kind !== 'text') continue
      if (equals > 0) set(item.text.slice(0, equals), item.text.slice(equals + 1))
      else set(item.text, undefined)
    }
    return values
  }

  /** Images of a Dockerfile that depend on this file's arguments; the others are found in the Dockerfile. */
  #dockerfile(build: YamlNode, values: ReadonlyMap<string, string>): void {
    const context = build.kind === 'text' ? build : textOf(build, 'context')
    const name = textOf(build, 'dockerfile')
    if (values.size === 0 && name === undefined && context === undefined) return
    const described = {
      folder: this.#folder,
      context: this.#expand(context?.text ?? '.').text,
      dockerfile: this.#expand(name?.text ?? 'Dockerfile').text,
      values
    }
    const place = (fieldOf(build, 'args') ?? name ?? build).offset
    if (readBuild(described, this.#file.files, place, this.#sink)) return
    const why = 'a Dockerfile that Seal cannot read'
    this.#sink.skip((name ?? context ?? build).offset, name?.text ?? context?.text ?? '', why)
  }
}
