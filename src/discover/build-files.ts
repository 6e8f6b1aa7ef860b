// Images in other files of builds and jobs: docker-bake files, GitLab CI, development containers.

import type { YamlNode } from '../support/yaml-tree.ts'
import { readDockerfile } from './dockerfile.ts'
import { isDockerfile } from './dockerfile-name.ts'
import type { Sink } from './findings.ts'
import { readBuild } from './image-build.ts'
import { sinkAt } from './nested-text.ts'
import type { RepositoryFiles } from './repository-files.ts'
import { entriesOf, fieldOf, itemsOf, textOf } from './yaml-nodes.ts'

const UNREADABLE = 'a Dockerfile that Seal cannot read'
const IMAGE_CONTEXT = /docker-image:\/\/([^"'\s,}\]]*)/g
/** Keys of .gitlab-ci.yml that are not jobs. https://docs.gitlab.com/ci/yaml/ */
const NOT_JOBS: ReadonlySet<string> = new Set([
  'variables',
  'include',
  'workflow',
  'stages',
  'spec',
  'cache',
  'pages'
])

/** https://docs.docker.com/build/bake/reference/ */
export function readBakeJson(document: YamlNode, sink: Sink, files: RepositoryFiles): void {
  for (const { value: target } of entriesOf(fieldOf(document, 'target'))) {
    for (const { value } of entriesOf(fieldOf(target, 'contexts')))
      if (value.kind === 'text' && value.text.startsWith('docker-image://'))
        sink.add(value.offset, value.text.slice('docker-image://'.length))
    const args = fieldOf(target, 'args')
    const inline = textOf(target, 'dockerfile-inline')
    if (inline) readDockerfile(inline.text, sinkAt(inline.offset, sink), textsOf(args))
    else readTarget(target, args, sink, files)
  }
}

/** Paths of a target are relative to the folder in which Bake runs; Seal assumes the root of the repository. */
function readTarget(target: YamlNode, args: YamlNode | undefined, sink: Sink, files: RepositoryFiles): void {
  const context = textOf(target, 'context')?.text ?? '.'
  const name = textOf(target, 'dockerfile')
  const dockerfile = name?.text ?? 'Dockerfile'
  const place = args ?? name
  if (place === undefined || (args === undefined && isDockerfile(dockerfile))) return
  const build = { folder: '', context, dockerfile, values: textsOf(args) }
  if (!readBuild(build, files, place.offset, sink)) sink.skip(place.offset, dockerfile, UNREADABLE)
}

function textsOf(node: YamlNode | undefined): Map<string, string> {
  return new Map(
    entriesOf(node).flatMap(({ key, value }): [string, string][] =>
      value.kind === 'text' ? [[key, value.text]] : []
    )
  )
}

/** Reads from HCL only what needs no evaluation: literal contexts. */
export function readBakeHcl(text: string, sink: Sink, files: RepositoryFiles): void {
  for (const { 1: image = '', index } of text.matchAll(IMAGE_CONTEXT))
    sink.add(index + 'docker-image://'.length, image)
  for (const { 1: indent = '', 2: key = '', index } of text.matchAll(/^([ \t]*)(dockerfile-inline|args)\b/gm))
    sink.skip(index + indent.length, key, 'a part of a build in HCL, which Seal does not evaluate')
  for (const { 1: name = '', index } of text.matchAll(/\bdockerfile\s*=\s*"([^"\n]*)"/g))
    readNamed({ name, offset: index, folder: '' }, sink, files)
}

interface NamedFile {
  readonly name: string
  readonly offset: number
  readonly folder: string
}

/** A Dockerfile with another name; Seal finds those with the usual name without this. */
function readNamed({ name, offset, folder }: NamedFile, sink: Sink, files: RepositoryFiles): void {
  if (isDockerfile(name)) return
  const build = { folder, context: '.', dockerfile: name, values: new Map() }
  if (!readBuild(build, files, offset, sink)) sink.skip(offset, name, UNREADABLE)
}

/** `image` and `services` of the file, of `default` and of the jobs: a text, or a mapping with `name`. */
export function readGitLab(document: YamlNode, sink: Sink): void {
  const variables = textsOf(fieldOf(document, 'variables'))
  for (const job of [
    document,
    ...entriesOf(document).flatMap(({ key, value }) => (NOT_JOBS.has(key) ? [] : value))
  ]) {
    const own = new Map([...variables, ...textsOf(fieldOf(job, 'variables'))])
    for (const node of [fieldOf(job, 'image'), ...itemsOf(fieldOf(job, 'services'))]) {
      const place = node?.kind === 'text' ? node : textOf(node, 'name')
      if (place === undefined || place.text.trim() === '') continue
      const text = place.text.replace(
        /\$(?:\{(\w+)\}|(\w+))/g,
        (written, braced, plain) => own.get(braced ?? plain) ?? written
      )
      if (text.includes('$')) sink.skip(place.offset, place.text, 'a variable that this file does not set')
      else sink.add(place.offset, text)
    }
  }
}

/** JSON with comments. https://containers.dev/implementors/json_reference/ */
export function readDevContainer(
  text: string,
  sink: Sink,
  { folder, files }: { readonly folder: string; readonly files: RepositoryFiles }
): void {
  for (const { 1: image = '', index, 0: found } of text.matchAll(/^[^/\n]*?"image"\s*:\s*"([^"\n]*)"/gm)) {
    const offset = index + found.length - image.length - 1
    if (image.includes('${')) sink.skip(offset, image, 'a variable of the machine on which the build runs')
    else sink.add(offset, image)
  }
  for (const { 1: name = '', index } of text.matchAll(/"docker[fF]ile"\s*:\s*"([^"\n]*)"/g))
    readNamed({ name, offset: index, folder }, sink, files)
}
