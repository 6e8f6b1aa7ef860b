// Images that a Dockerfile builds from: FROM, COPY --from, RUN --mount=from, # syntax=; its stages are not images.
import type { Word } from './dockerfile-directives.ts'
import {
  type Instruction,
  parseDockerfile,
  readInstruction,
  splitBlanks,
  splitQuoted
} from './dockerfile-instructions.ts'
import type { Sink } from './findings.ts'
import { type Expansion, expandWord, UNKNOWN_VALUE } from './shell-words.ts'

/** The ARGs before the first FROM that have a value. */
type Arguments = Map<string, string>

const STAGE_NUMBER = /^\+?\d+$/
/** The build argument that overrides the frontend of the file. */
const FRONTEND_ARGUMENT = 'BUILDKIT_SYNTAX'

/** @param buildArguments values that replace the defaults of ARG, as `build.args` of a Compose file */
export function readDockerfile(
  text: string,
  findings: Sink,
  buildArguments: ReadonlyMap<string, string> = new Map()
): void {
  const { syntax, escapeMark, instructions } = parseDockerfile(text)
  const frontend = buildArguments.get(FRONTEND_ARGUMENT)
  if (frontend !== undefined) findings.add(syntax?.offset ?? 0, frontend.split(' ', 1)[0] ?? '')
  else if (syntax) findings.add(syntax.offset, syntax.text)
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
    readSources(instruction, stages, findings, escapeMark)
  }
}

function expand(text: string, values: Arguments, escapeMark: string): Expansion {
  return expandWord(text, name => values.get(name), escapeMark)
}

/** An ARG without a default keeps the value that an earlier one gave it. */
function readArguments(
  { rest }: Instruction,
  values: Arguments,
  buildArguments: ReadonlyMap<string, string>,
  escapeMark: string
): void {
  for (const { text } of splitQuoted(rest, escapeMark)) {
    const equals = text.indexOf('=')
    const name = equals < 0 ? text : text.slice(0, equals)
    const value = buildArguments.get(name)
    const found = equals < 0 ? undefined : expand(text.slice(equals + 1), values, escapeMark)
    if (value !== undefined) values.set(name, value)
    else if (found !== undefined) values.set(name, found.text ?? UNKNOWN_VALUE)
  }
}

function readFrom(
  { rest }: Instruction,
  values: Arguments,
  stages: Set<string>,
  escapeMark: string,
  findings: Sink
): void {
  const [image, as, name] = splitBlanks(rest)
  if (image !== undefined) addBase(image, values, stages, escapeMark, findings)
  if (as?.text.toUpperCase() === 'AS' && name !== undefined) stages.add(name.text.toLowerCase())
}

function addBase(
  image: Word,
  values: Arguments,
  stages: ReadonlySet<string>,
  escapeMark: string,
  findings: Sink
): void {
  const { text, reason } = expand(image.text, values, escapeMark)
  if (reason === undefined) {
    if (text !== 'scratch' && !stages.has(text.toLowerCase())) findings.add(image.offset, text)
  } else if (!isStageOfPlatform(image.text, values, stages, escapeMark))
    findings.skip(image.offset, image.text, reason)
}

const ARCHITECTURES = ['amd64', 'arm64', 'arm', '386', 'ppc64le', 's390x', 'riscv64', 'loong64']
const OF_PLATFORM = /^(?:TARGET|BUILD)(PLATFORM|OS|ARCH|VARIANT)$/

/** `FROM base-${TARGETARCH}` chooses one of the file's own stages. */
function isStageOfPlatform(
  text: string,
  values: Arguments,
  stages: ReadonlySet<string>,
  escapeMark: string
): boolean {
  return ARCHITECTURES.some(architecture => {
    const platform: Readonly<Record<string, string>> = {
      PLATFORM: `linux/${architecture}`,
      OS: 'linux',
      ARCH: architecture,
      VARIANT: ''
    }
    const lookup = (name: string): string | undefined => {
      const part = OF_PLATFORM.exec(name)?.[1]
      return values.get(name) ?? (part && platform[part])
    }
    const stage = expandWord(text, lookup, escapeMark).text
    return stage !== undefined && stages.has(stage.toLowerCase())
  })
}

/** `COPY --from=` and `RUN --mount=…,from=`; a stage is named by its name or number. */
function readSources(
  instruction: Instruction,
  stages: ReadonlySet<string>,
  findings: Sink,
  escapeMark: string
): void {
  const { name, flags, rest } = instruction
  if (name === 'ONBUILD') readSources(readInstruction(rest, escapeMark), stages, findings, escapeMark)
  if (name !== 'COPY' && name !== 'ADD' && name !== 'RUN') return
  for (const flag of flags) {
    const source = name === 'RUN' ? mountSource(flag) : flagValue(flag, '--from=')
    if (source === undefined || source.text === '') continue
    const { text, offset } = source
    if (text.includes('$')) findings.skip(offset, text, 'a variable; the builder does not allow one here')
    else if (!STAGE_NUMBER.test(text) && text !== 'scratch' && !stages.has(text.toLowerCase()))
      findings.add(offset, text)
  }
}

function flagValue({ text, offset }: Word, prefix: string): Word | undefined {
  if (!text.startsWith(prefix)) return undefined
  return { text: text.slice(prefix.length), offset: offset + prefix.length }
}

/** Comma-separated fields; one in quotes may contain commas. The last `from` counts. */
function mountSource(flag: Word): Word | undefined {
  const mount = flagValue(flag, '--mount=')
  if (mount === undefined) return undefined
  const fields = [...mount.text.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"|([^,]*))/g)]
  const found = fields.findLast(([, quoted, plain]) => /^from=/i.test(quoted ?? plain ?? ''))
  if (found === undefined) return undefined
  const field = found[1]?.replaceAll('""', '"') ?? found[2] ?? ''
  return {
    text: field.slice('from='.length).trim(),
    offset: mount.offset + found.index + found[0].indexOf('=') + 1
  }
}
