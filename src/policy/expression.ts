// Regular expressions in the grammar of RE2, which is the one that Cosign reads: https://github.com/google/re2/wiki/Syntax
import { RE2JS } from 're2js'

/** A compiled expression, to check its anchors and its matches. */
export interface Expression {
  /** Does the first alternative begin with `^` or `\A`, and the last one end with `$` or `\z`, as RE2 reads them? */
  readonly isAnchored: boolean
  /** Does it match a part of the text? */
  test(text: string): boolean
}

/** @throws Error if RE2 does not accept it */
export function compileExpression(pattern: string): Expression {
  const compiled = RE2JS.compile(pattern)
  const program: Program = compiled.re2().prog
  return {
    isAnchored: beginsAnchored(program) && endsAnchored(program),
    test: text => compiled.test(text)
  }
}

/** RE2's program: https://swtch.com/~rsc/regexp/regexp2.html. The package does not export these numbers. */
interface Program {
  readonly start: number
  readonly inst: readonly Instruction[]
}

interface Instruction {
  readonly op: number
  readonly out: number
  readonly arg: number
}

const OP = { alternative: 1, alternativeMatch: 2, capture: 3, empty: 4, match: 6, nothing: 7 } as const
const BEGIN_TEXT = 4
const END_TEXT = 8

function beginsAnchored({ start, inst }: Program): boolean {
  const first = walk(
    inst,
    start,
    ({ out }) => out,
    ({ op }) => op !== OP.capture && op !== OP.nothing
  )
  return first.at(-1)?.op === OP.empty && first.at(-1)?.arg === BEGIN_TEXT
}

/** Follows the last branch to its end: the text before the match there decides. */
function endsAnchored({ start, inst }: Program): boolean {
  const path = walk(
    inst,
    start,
    ({ out, arg }, seen) => (seen.has(arg) ? out : arg),
    ({ op }) => op === OP.match
  )
  const last = path.findLast(({ op }) => op > OP.nothing || op === OP.empty)
  return path.at(-1)?.op === OP.match && last?.op === OP.empty && last.arg === END_TEXT
}

/** Steps from instruction to instruction until one is the end, or was met before. */
function walk(
  program: readonly Instruction[],
  start: number,
  branch: (alternative: Instruction, seen: ReadonlySet<number>) => number,
  isEnd: (instruction: Instruction) => boolean
): Instruction[] {
  const seen = new Set<number>()
  const path: Instruction[] = []
  for (let at = start; !seen.has(at); ) {
    const instruction = program[at]
    if (instruction === undefined) break
    seen.add(at)
    path.push(instruction)
    const isBranch = instruction.op === OP.alternative || instruction.op === OP.alternativeMatch
    if (!isBranch && isEnd(instruction)) break
    at = isBranch ? branch(instruction, seen) : instruction.out
  }
  return path
}
