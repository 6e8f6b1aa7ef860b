// YAML files with template actions, such as those of a Helm chart: read without the actions, and line by line.

import type { YamlNode } from '../support/yaml-tree.ts'
import type { Sink } from './findings.ts'
import type { Chart } from './helm-chart.ts'
import { isOfValues, renderImage } from './helm-template.ts'
import { parseYamlNodes } from './yaml-nodes.ts'

/** An action of Go templates and similar languages; GitHub's expressions start with a dollar. */
export const TEMPLATE_ACTION = /(?<!\$)\{\{/

const ACTION = /\{\{[\s\S]*?\}\}/g
/** Replaces each character of an action: a character that no language uses. */
const FILLER = '\ue000'
const IMAGE_LINE = /^(.*?[\s{,[-]|)(["']?)image\2[ \t]*:[ \t]+(\S.*)$/gm
/** Its value is on the next line, unless that is a key or a list. */
const IMAGE_ALONE =
  /^([ \t]*)(?:-[ \t]+)?(["']?)image\2[ \t]*:[ \t]*\n(?=\1[ \t]+(?!-[ \t])[^\s#:]+(?::\S+)*[ \t]*$)/gm

export interface Template {
  readonly text: string
  /** Undefined for a template of another kind. */
  readonly chart: Chart | undefined
  /** It contains named templates, not a manifest. */
  readonly isHelper: boolean
}

/**
 * A template is not YAML yet. Its actions are blanked out, which nearly always leaves YAML; what cannot be read so
 * is read by the line, and listed. A file of no chart may be used as it is, and is read so too.
 */
export function readTemplate(
  template: Template,
  sink: Sink,
  readDocument: (document: YamlNode, sink: Sink) => boolean
): void {
  const { text, chart } = template
  const blanked = blankActions(text)
  const found = sinkOf(template, blanked, sink)
  const read = (yaml: string): { isRead: boolean; reason: string | undefined; offset: number } => {
    const { documents, reason, offset = 0 } = parseYamlNodes(yaml)
    const areRead = (documents ?? []).map(document => readDocument(document, found))
    return { isRead: areRead.length > 0 && areRead.every(Boolean), reason, offset }
  }
  const asItIs = chart === undefined ? read(text) : undefined
  const withoutActions = read(blanked)
  const isRead = withoutActions.isRead && asItIs?.isRead !== false
  if (!isRead) readLines(text, found)
  const isEnough = isSingleLine(text) && withoutActions.reason === undefined
  const { reason, offset } = isEnough ? withoutActions : (asItIs ?? withoutActions)
  if (reason !== undefined && mayHide(template, blanked, reason)) sink.skipFile(offset, reason)
}

/** Reading by line does not find an image under another spelling of the key. */
const OTHER_SPELLING = /\\[xuU][\da-fA-F]|!!binary|^[ \t]*\?[ \t]/m

/**
 * Could a template that cannot be read as a whole name more images than Seal found line by line? A chart whose values
 * name its images takes them from there.
 */
function mayHide({ text, chart, isHelper }: Template, blanked: string, reason: string): boolean {
  if (!/image|\\[xuU]|!!/i.test(text)) return false
  const isOrdinary = isHelper || (chart?.imageOffsets.size ?? 0) > 0
  return !isOrdinary || OTHER_SPELLING.test(blanked) || reason.includes('nesting')
}

/** Does every action end on its line? If not, an action may hide text that is part of the file without templating. */
function isSingleLine(text: string): boolean {
  return !(text.match(ACTION) ?? []).some(action => action.includes('\n'))
}

/**
 * Lines of actions alone become empty, and so does `key: {{- …`, which writes a block below the key; another action
 * within a line becomes one word of the same length.
 */
function blankActions(text: string): string {
  return text.replace(ACTION, (action, at: number) => {
    const lineStart = text.lastIndexOf('\n', at - 1) + 1
    const lineEnd = text.indexOf('\n', at + action.length)
    const line =
      text.slice(lineStart, at) + text.slice(at + action.length, lineEnd < 0 ? text.length : lineEnd)
    const isAlone = line.replace(/\{\{.*?\}\}/g, '').trim() === ''
    const isBlock = action.startsWith('{{-') && /:[ \t]*$/.test(text.slice(lineStart, at))
    return isAlone || isBlock ? action.replace(/[^\n]/g, ' ') : FILLER.repeat(action.length)
  })
}

/** Takes what was found with actions blanked out, gives their text back, and resolves it where a chart allows. */
function sinkOf({ text, chart }: Template, blanked: string, sink: Sink): Sink {
  const written = (offset: number, image: string): string =>
    blanked.startsWith(image, offset)
      ? text.slice(offset, offset + image.length)
      : image.replace(/\ue000+/g, '{{ … }}')
  return {
    skipFile: (offset, reason) => sink.skipFile(offset, reason),
    skip: (offset, image, reason) => sink.skip(offset, written(offset, image), reason),
    add: (offset, image) => {
      const template = written(offset, image)
      const rendered = TEMPLATE_ACTION.test(template) && chart ? renderImage(template, chart) : undefined
      if (rendered) sink.add(offset, rendered)
      else if (chart === undefined || !TEMPLATE_ACTION.test(template) || !isOfValues(template, chart))
        sink.add(offset, template)
    }
  }
}

/** Each line with `image:` by itself. */
function readLines(text: string, sink: Sink): void {
  for (const match of text.matchAll(IMAGE_LINE)) {
    const [whole, before = '', , rest = ''] = match
    if (/(?:^|\s)#/.test(before)) continue
    const value = scalarIn(rest, /[{[,]\s*$/.test(before))
    const quoted = /^(["'])(.*)\1$/.exec(value)
    const offset = match.index + whole.length - rest.length + (quoted ? 1 : 0)
    if (/^[|>*&!]/.test(value)) sink.skip(offset, value, 'a text block, an alias or a tag in a template')
    else if (value !== '' && value !== '{' && value !== '[') sink.add(offset, quoted?.[2] ?? value)
  }
  for (const { index } of text.matchAll(IMAGE_ALONE)) sink.skip(index, 'image:', 'a value on a separate line')
}

/** Without the comment behind it; in braces, up to the next comma or brace outside quotes and actions. */
function scalarIn(rest: string, isFlow: boolean): string {
  const plain = rest.replace(/\s+#.*$/, '').trim()
  if (!isFlow) return plain
  return /^(?:"[^"]*"|'[^']*'|(?:\{\{.*?\}\}|[^,}\]])*)/.exec(plain)?.[0].trim() ?? plain
}
