// Images that a Dockerfile builds from: FROM, COPY --from, RUN --mount=from, # syntax=; stages are none.
import { type Instruction, parseDockerfile, unquote, type Word } from './dockerfile-instructions.ts'
import type { Findings } from './findings.ts'
import { type Expansion, expandVariables } from './variables.ts'

/** The ARGs before the first FROM with their values, undefined where they have no default. */
type Arguments = Map<string, string | undefined>

const STAGE_NUMBER = /^\d+$/

/** @param buildArguments values that replace the defaults of ARG, as `build.args` of a Compose file */
export function readDockerfile(
  text: string,
  findings: Pick<Findings, 'add' | 'skip'>,
  buildArguments: ReadonlyMap<string, string> = new Map()
): void {
  const { syntax, escapeMark, instructions } = parseDockerfile(text)
  if (syntax) findings.add(syntax.offset, syntax.text)
  const values: Arguments = new Map()
  const stages = new Set<string>()
  let hasStage = false
  for (const instruction of instructions) {
    if (instruction.name === 'ARG' && !hasStage)
      readArguments(instruction, values, buildArguments, escapeMark)
    if (instruction.name === 'FROM') {
      hasStage = true
      readFrom(instruction, values, stages, escapeMark, findings)
    }
    readSources(instruction, stages, findings)
  }
}

function expand(text: string, values: Arguments, escapeMark: string): Expansion {
  return expandVariables(unquote(text), name => values.get(name), escapeMark)
}

function readArguments(
  { words }: Instruction,
  values: Arguments,
  given: ReadonlyMap<string, string>,
  escapeMark: string
): void {
  for (const { text } of words) {
    const equals = text.indexOf('=')
    const name = equals < 0 ? text : text.slice(0, equals)
    const value = equals < 0 ? undefined : expand(text.slice(equals + 1), values, escapeMark).text
    values.set(name, given.get(name) ?? value)
  }
}

function readFrom(
  { words }: Instruction,
  values: Arguments,
  stages: Set<string>,
  escapeMark: string,
  findings: Pick<Findings, 'add' | 'skip'>
): void {
  const [image, as, name] = words.filter(({ text }) => !text.startsWith('--'))
  if (image !== undefined) {
    const { text, reason } = expand(image.text, values, escapeMark)
    if (reason !== undefined) findings.skip(image.offset, image.text, reason)
    else if (text !== 'scratch' && !stages.has(text.toLowerCase())) findings.add(image.offset, text)
  }
  if (as?.text.toUpperCase() === 'AS' && name !== undefined) stages.add(name.text.toLowerCase())
}

/** `COPY --from=` and `RUN --mount=…,from=`; a stage goes by its name or its number. */
function readSources(
  { name, words }: Instruction,
  stages: ReadonlySet<string>,
  findings: Pick<Findings, 'add' | 'skip'>
): void {
  const [first, ...rest] = words
  if (name === 'ONBUILD' && first !== undefined) {
    readSources({ name: first.text.toUpperCase(), words: rest }, stages, findings)
    return
  }
  if (name !== 'COPY' && name !== 'ADD' && name !== 'RUN') return
  for (const word of words) {
    if (!word.text.startsWith('--')) break
    const source = name === 'RUN' ? mountSource(word) : flagValue(word, '--from=')
    if (source === undefined || source.text === '') continue
    const { text, offset } = source
    if (text.includes('$')) findings.skip(offset, text, 'a variable; the builder takes none here')
    else if (!STAGE_NUMBER.test(text) && text !== 'scratch' && !stages.has(text.toLowerCase()))
      findings.add(offset, text)
  }
}

function flagValue(word: Word, prefix: string): Word | undefined {
  if (!word.text.startsWith(prefix)) return undefined
  const text = word.text.slice(prefix.length)
  const inner = unquote(text)
  return { text: inner, offset: word.offset + prefix.length + (inner === text ? 0 : 1) }
}

function mountSource(word: Word): Word | undefined {
  const mount = flagValue(word, '--mount=')
  if (mount === undefined) return undefined
  let { offset } = mount
  for (const field of mount.text.split(',')) {
    if (/^\s*from=/i.test(field)) {
      const equals = field.indexOf('=') + 1
      return { text: unquote(field.slice(equals).trim()), offset: offset + equals }
    }
    offset += field.length + 1
  }
  return undefined
}
