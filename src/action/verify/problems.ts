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
export function problemsOf(verdict: Pick<Verdict, 'images' | 'unresolved'>): Problem[] {
  const ofImages = verdict.images.map(problemsOfImage)
  const most = Math.max(0, ...ofImages.map(({ length }) => length))
  const round = (at: number): Problem[] => ofImages.flatMap(problems => problems.slice(at, at + 1))
  return [
    ...round(0),
    ...openUnresolved(verdict).map(unresolvedProblem),
    ...Array.from({ length: most }, (_, at) => at).flatMap(at => (at === 0 ? [] : round(at)))
  ]
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
