// The text of a policy file: its tree, and errors that name the line.
import { SealError } from '../support/errors.ts'
import { printable } from '../support/text.ts'
import { TextLines } from '../support/text-lines.ts'
import { parseYaml, type YamlNode } from '../support/yaml-tree.ts'

const MAX_LENGTH = 1024 * 1024

export class PolicySource {
  readonly path: string
  readonly #text: string
  readonly #lines: TextLines

  /** @throws SealError `POLICY_INVALID` */
  constructor(text: string, path: string) {
    this.path = path
    this.#text = text
    this.#lines = new TextLines(text)
    if (text.length > MAX_LENGTH) throw this.error({ offset: 0 }, `has more than ${MAX_LENGTH} characters`)
  }

  /** @throws SealError `POLICY_INVALID` with path and line */
  read(): YamlNode {
    const { documents, reason, offset } = parseYaml(this.#text, 'plain')
    if (reason !== undefined) throw this.error({ offset }, reason)
    const [root] = documents
    if (root === undefined) throw this.error({ offset: 0 }, 'the file is empty')
    return root
  }

  /** From 1. */
  lineOf({ offset }: Pick<YamlNode, 'offset'>): number {
    return this.#lines.placeOf(offset).line
  }

  error(at: Pick<YamlNode, 'offset'>, what: string): SealError {
    return new SealError('POLICY_INVALID', `${printable(this.path, 200)}, line ${this.lineOf(at)}: ${what}`)
  }
}
