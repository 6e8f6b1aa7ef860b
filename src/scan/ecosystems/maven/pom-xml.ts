// The XML of poms, as elements with their text.
import { SaxesParser } from 'saxes'
import { invalid } from '../../lockfile/structured-text.ts'

const DEEPEST = 100

/** An element of a pom: its own text, its children in order. */
export interface Element {
  readonly name: string
  text: string
  readonly children: Element[]
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find(candidate => candidate.name === name)
}

export function textAt(element: Element | undefined, name: string): string | undefined {
  const text = child(element, name)?.text
  return text === undefined || text === '' ? undefined : text
}

/** The largest real ones, lists of managed versions, have some 30,000. */
const MOST_ELEMENTS = 500_000

/** @throws SealError `SOURCE_FILE_INVALID` */
export function parseXml(text: string): Element {
  const parser = new SaxesParser()
  const document: Element = { name: '', text: '', children: [] }
  const open: Element[] = [document]
  let elements = 0
  parser.on('opentag', tag => {
    if (++elements > MOST_ELEMENTS) throw invalid(`more than ${MOST_ELEMENTS} elements`)
    if (open.length > DEEPEST) throw invalid(`nested deeper than ${DEEPEST} levels`)
    const element = { name: tag.name.replace(/^.*:/, ''), text: '', children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const append = (piece: string) => {
    const element = open.at(-1)
    if (element) element.text += piece
  }
  parser.on('text', append)
  parser.on('cdata', append)
  parser.on('closetag', () => {
    const closed = open.pop()
    if (closed) closed.text = closed.text.trim()
  })
  // Old poms contain entities that XML does not know; the text around them is still good.
  parser.on('error', cause => {
    if (!/undefined entity/i.test(cause.message))
      throw invalid(`not valid XML: ${cause.message.slice(0, 120)}`, cause)
  })
  parser.write(text).close()
  const [root] = document.children
  if (!root) throw invalid('not valid XML: it is empty')
  return root
}
