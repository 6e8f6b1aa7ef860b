// The problems of a verdict in the order in which a step's few annotations show them: each image first, then the rest.
import { fixOf } from '../../render/fixes.ts'
import { causesOf, describeCause } from '../../results/causes.ts'
import { openUnresolved, openViolations } from '../../results/review.ts'
import type { ImageVerdict, UnresolvedImage, Verdict } from '../../results/verdict.ts'

export interface Problem {
  readonly message: string
  readonly remedy: string | undefined
  readonly file: string | undefined
  readonly line: number | undefined
}

/** The first cause of each image, then what could not be resolved, then second causes, and so on. */
export function problemsOf(verdict: Verdicts): Problem[] {
  const { first, further } = inRounds(verdict)
  return [...first, ...further]
}

/**
 * At most `most` problems, with every image and every unresolved reference among them: if there are too many, those of
 * one file share one, at the first of their lines.
 */
export function sharedProblems(verdict: Verdicts, most: number): Problem[] {
  const { first, further } = inRounds(verdict)
  return [...shareByFile(first, most), ...further].slice(0, most)
}

type Verdicts = Pick<Verdict, 'images' | 'unresolved'>

function inRounds(verdict: Verdicts): { readonly first: Problem[]; readonly further: Problem[] } {
  const ofImages = verdict.images.map(problemsOfImage)
  const most = Math.max(0, ...ofImages.map(({ length }) => length))
  const round = (at: number): Problem[] => ofImages.flatMap(problems => problems.slice(at, at + 1))
  return {
    first: [...round(0), ...openUnresolved(verdict).map(unresolvedProblem)],
    further: Array.from({ length: most }, (_, at) => at).flatMap(at => (at === 0 ? [] : round(at)))
  }
}

/** The last problems of the file that has the most share one, then those of the next; no more than must. */
function shareByFile(problems: readonly Problem[], most: number): Problem[] {
  const byFile = Map.groupBy(problems, ({ file }) => file)
  const alone = new Map<string | undefined, number>()
  let excess = problems.length - most
  for (const [file, { length }] of [...byFile].sort(([, one], [, other]) => other.length - one.length)) {
    if (excess <= 0) break
    const sharing = Math.min(excess + 1, length)
    alone.set(file, length - sharing)
    excess -= sharing - 1
  }
  return [...byFile].flatMap(([file, ofFile]) => {
    const kept = alone.get(file) ?? ofFile.length
    return [...ofFile.slice(0, kept), ...joined(ofFile.slice(kept))]
  })
}

function joined(problems: readonly Problem[]): Problem[] {
  const byLine = problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0))
  const [first] = byLine
  if (first === undefined) return []
  const lines = byLine.map(({ line, message }) => (line === undefined ? message : `line ${line}: ${message}`))
  return [{ ...first, message: lines.join('\n') }]
}

/** At the line that names the image, if a file does; else at the rule. */
function problemsOfImage(image: ImageVerdict): Problem[] {
  const { requested, locations, error } = image
  const [at] = locations
  if (error) {
    const message = `${requested}: ${error.code}: ${error.message}`
    return [{ message, remedy: error.remedy, file: at?.file, line: at?.line }]
  }
  return causesOf(image, openViolations(image)).map(cause => {
    const place = at ?? cause.violations[0].location
    const what = `${cause.outcome === 'undecided' ? 'undecided: ' : ''}${describeCause(cause)}`
    const fix = fixOf(cause, image)
    const remedy = fix && `${fix.title}\n${fix.lines}`
    return { message: `${requested}: ${what}`, remedy, file: place?.file, line: place?.line }
  })
}

function unresolvedProblem({ file, line, text, reason }: UnresolvedImage): Problem {
  const message = `undecided: ${text === '' ? file : text}: ${reason}`
  return {
    message,
    remedy: 'Write a reference that needs no value from outside the file, or set unresolved: warn.',
    file,
    line
  }
}
