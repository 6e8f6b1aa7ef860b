// A file within a file: a Dockerfile in a Compose file, a patch in a Kustomization, values in a custom resource.

import type { YamlText } from '../support/yaml-tree.ts'
import type { Sink } from './findings.ts'

/** A sink for findings in `node`'s text: with exact lines in a literal block, else with the beginning of the text. */
export function sinkWithin(node: YamlText, fileText: string, nested: string, sink: Sink): Sink {
  const place = (offset: number): number => {
    if (!node.isLiteral) return node.offset
    const line = nested.slice(0, offset).split('\n').length - 1
    let at = fileText.lastIndexOf('\n', node.offset) + 1
    for (let passed = 0; passed < line; passed++) at = fileText.indexOf('\n', at) + 1
    return at + (/^[ \t]*/.exec(fileText.slice(at, at + 200))?.[0].length ?? 0)
  }
  return {
    add: (offset, image) => sink.add(place(offset), image),
    skip: (offset, text, reason) => sink.skip(place(offset), text, reason),
    skipFile: (offset, reason) => sink.skip(place(offset), '', reason)
  }
}

/** A sink that reports every finding at one place. */
export function sinkAt(offset: number, sink: Sink): Sink {
  return {
    add: (_, image) => sink.add(offset, image),
    skip: (_, text, reason) => sink.skip(offset, text, reason),
    skipFile: (_, reason) => sink.skip(offset, '', reason)
  }
}
