// What a package of rpm requires, also in the form with conditions.
// https://rpm-software-management.github.io/rpm/manual/boolean_dependencies.html
import type { Links } from '../../installed/cataloger.ts'

type Needs = Required<Pick<Links, 'requires' | 'wants'>> & Pick<Links, 'isPartial'>

/** `rpmlib(…)` is a feature of rpm itself. */
export function rpmNeeds(requirements: readonly string[]): Needs {
  return joined(
    requirements.filter(text => !text.startsWith('rpmlib(')).map(text => needsOf(parseRequirement(text)))
  )
}

/** A name, or operands with the words between them: all of them are the same, but for `if … else`. */
type Requirement = string | { readonly operands: readonly Requirement[]; readonly operator: string }

const LONGEST = 4000
const MAX_DEPTH = 16
const OPERATORS: ReadonlySet<string> = new Set(['and', 'or', 'if', 'else', 'with', 'without', 'unless'])
const COMPARISONS: ReadonlySet<string> = new Set(['<', '<=', '=', '>=', '>'])

/** `name`, `name >= 1` or `(name if other)`; undefined for what is not understood. */
function parseRequirement(text: string): Requirement | undefined {
  if (!text.startsWith('(')) return text
  if (text.length > LONGEST) return undefined
  const words = text.split(/\s+/).flatMap(cutParentheses)
  const parse = (depth: number): Requirement | undefined => {
    if (depth > MAX_DEPTH || words.shift() !== '(') return undefined
    const operands: Requirement[] = []
    let operator = 'and'
    for (;;) {
      const operand = words[0] === '(' ? parse(depth + 1) : words.shift()
      if (operand === undefined || operand === ')') return undefined
      operands.push(operand)
      if (COMPARISONS.has(words[0] ?? '')) words.splice(0, 2)
      const next = words.shift()
      if (next === ')') return { operands, operator }
      if (next === undefined || !OPERATORS.has(next)) return undefined
      if (next !== 'else') operator = next
    }
  }
  const requirement = parse(0)
  return words.length === 0 ? requirement : undefined
}

/** `((a`, `b()(64bit))`: parentheses around words, not those of a name. */
function cutParentheses(word: string): string[] {
  const [opening = ''] = /^\(*/.exec(word) ?? []
  const rest = word.slice(opening.length)
  let open = 0
  let end = rest.length
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === '(') open++
    else if (rest[at] === ')' && --open < 0) {
      end = at
      break
    }
  }
  return [...opening, ...(end > 0 ? [rest.slice(0, end)] : []), ...rest.slice(end)]
}

function needsOf(requirement: Requirement | undefined): Needs {
  if (requirement === undefined) return { requires: [], wants: [], isPartial: true }
  if (typeof requirement === 'string') return { requires: [[requirement]], wants: [] }
  const { operands, operator } = requirement
  const [first] = operands
  switch (operator) {
    case 'and':
    case 'with':
      return joined(operands.map(needsOf))
    case 'without':
      return needsOf(first)
    case 'or': {
      const names = operands.filter(operand => typeof operand === 'string')
      return names.length === operands.length
        ? { requires: [names], wants: [] }
        : { requires: [], wants: operands.flatMap(namesIn), isPartial: true }
    }
    default:
      // `a if b else c`: what rpm decided is not in the database.
      return { requires: [], wants: operands.filter((_, at) => at !== 1).flatMap(namesIn) }
  }
}

function namesIn(requirement: Requirement): string[][] {
  return typeof requirement === 'string' ? [[requirement]] : requirement.operands.flatMap(namesIn)
}

function joined(all: readonly Needs[]): Needs {
  return {
    requires: all.flatMap(({ requires }) => requires),
    wants: all.flatMap(({ wants }) => wants),
    ...(all.some(({ isPartial }) => isPartial) ? { isPartial: true } : {})
  }
}
