// One image: the policies that apply to it, what they find, and what an exception lets pass.
import type { Reference } from '../oci/reference.ts'
import type { Exception, ImagePolicy, Policy } from '../policy/policy.ts'
import type { SbomDifference } from '../results/review.ts'
import type { ErrorReport } from '../results/seal-report.ts'
import type { ImageVerdict, Violation } from '../results/verdict.ts'
import { messages, SealError } from '../support/errors.ts'
import { printable } from '../support/text.ts'
import { withSigners } from './added-signers.ts'
import { checkPolicies, type PolicyTools, type PossibleViolation } from './check-policies.ts'
import { findException } from './exceptions.ts'
import { type ImageNames, namesOf, policiesFor } from './image-names.ts'
import { outcomeOfImage } from './outcome.ts'
import type { ImageRequest, VerifyRequest } from './request.ts'
import { cutViolations } from './rules/cut-violations.ts'

/** Violations of one kind that the results name. */
const MAX_LISTED = 50

export interface VerifiedImage {
  readonly image: ImageVerdict
  readonly differences: readonly SbomDifference[]
  /** The policies that applied, and the exceptions that let something pass. */
  readonly active: readonly (ImagePolicy | Exception)[]
  readonly notices: readonly string[]
}

/** Never throws for a fault of the image; that is its `error`. */
export async function verifyImage(
  image: ImageRequest,
  request: VerifyRequest,
  tools: PolicyTools
): Promise<VerifiedImage> {
  const base = emptyVerdict(image)
  let policies: readonly ImagePolicy[] = []
  try {
    const selected = await selectPolicies(image, request, tools)
    policies = selected.policies
    return await checkImage(base, image, selected, tools)
  } catch (error) {
    const { log } = tools.tools
    if (!(error instanceof SealError) && error instanceof Error) log.debug(error.stack ?? error.message)
    const names = policies.map(({ name }) => name)
    return {
      image: { ...base, policies: names, error: errorReport(error) },
      differences: [],
      active: policies,
      notices: []
    }
  }
}

function emptyVerdict({ requested, locations, reference: { digest } }: ImageRequest): ImageVerdict {
  return {
    requested: printable(requested),
    locations,
    reference: undefined,
    digest,
    isByTag: digest === undefined,
    outcome: 'error',
    policies: [],
    digests: [],
    violations: [],
    sboms: [],
    error: undefined
  }
}

interface SelectedPolicies {
  readonly names: ImageNames
  readonly policies: readonly ImagePolicy[]
  /** The violation that no policy applies to the image, if none does. */
  readonly unmatched: ExceptedViolations
  readonly except: Except
}

/** If no policy applies to the image and no exception lets that pass, its registry gets no request. */
async function selectPolicies(
  image: ImageRequest,
  { policy }: VerifyRequest,
  { tools: { registries, clock } }: PolicyTools
): Promise<SelectedPolicies> {
  const names = await namesOf(image.reference, globsOf(policy), registries)
  const matching = policiesFor(policy, names)
  const except: Except = (violations, known) =>
    applyExceptions(violations, known, policy.exceptions, clock.now())
  const unmatched = except(matching.length === 0 ? [noPolicy(names)] : [], names.known)
  const policies = unmatched.isOpen ? [] : [...matching, ...withSigners(policy.added, matching)]
  return { names, policies, unmatched, except }
}

async function checkImage(
  base: ImageVerdict,
  image: ImageRequest,
  { names, policies, unmatched, except }: SelectedPolicies,
  tools: PolicyTools
): Promise<VerifiedImage> {
  if (policies.length === 0) {
    const { violations, exceptions } = unmatched
    const outcome = outcomeOfImage({ violations, error: undefined })
    return { image: { ...base, violations, outcome }, differences: [], active: exceptions, notices: [] }
  }
  const { differences, notices, violations: found, ...facts } = await checkPolicies(image, policies, tools)
  const pinned: Reference = { ...image.reference, tag: undefined, digest: facts.digest }
  const excepted = except(found, [...names.known, pinned])
  const violations = [...unmatched.violations, ...excepted.violations]
  return {
    image: {
      ...base,
      ...facts,
      policies: policies.map(({ name }) => name),
      violations: listViolations(violations),
      outcome: outcomeOfImage({ violations, error: undefined })
    },
    differences,
    active: [...policies, ...unmatched.exceptions, ...excepted.exceptions],
    notices: notices.map(notice => `${base.requested}: ${notice}`)
  }
}

/** Exceptions come before this: one for a package matches only a violation that names its component. */
function listViolations(violations: readonly Violation[]): Violation[] {
  const kinds = new Map<string, Violation[]>()
  for (const violation of violations) {
    const { policy, rule, outcome, digest, exception } = violation
    const kind = JSON.stringify([policy, rule, outcome, digest, exception !== undefined])
    const known = kinds.get(kind)
    if (known) known.push(violation)
    else kinds.set(kind, [violation])
  }
  return [...kinds.values()].flatMap(ofKind => cutViolations(ofKind, MAX_LISTED))
}

function globsOf({ policies, exceptions }: Policy): string[] {
  return [...policies.flatMap(({ globs }) => globs), ...exceptions.flatMap(({ images }) => images)]
}

function noPolicy({ claimed }: ImageNames): PossibleViolation {
  const why =
    claimed === undefined
      ? ''
      : `; Seal does not know whether the tag ${claimed.tag} points to the digest beside it`
  return {
    policy: '',
    rule: 'no-policy',
    outcome: 'broken',
    location: undefined,
    digest: undefined,
    message: printable(`no policy applies to this image${why}`, 400),
    component: undefined,
    fact: undefined
  }
}

interface ExceptedViolations {
  readonly violations: readonly Violation[]
  /** Those that let a violation pass. */
  readonly exceptions: readonly Exception[]
  /** Is there a violation without an exception? */
  readonly isOpen: boolean
}

type Except = (violations: readonly PossibleViolation[], names: readonly Reference[]) => ExceptedViolations

function applyExceptions(
  violations: readonly PossibleViolation[],
  names: readonly Reference[],
  exceptions: readonly Exception[],
  now: number
): ExceptedViolations {
  const found = violations.map(violation => findException(violation, names, exceptions, now))
  return {
    violations: violations.map((violation, at) => ({
      ...violation,
      exception: found[at] && describeException(found[at])
    })),
    exceptions: found.filter(exception => exception !== undefined),
    isOpen: found.includes(undefined)
  }
}

function describeException({ reason, expires }: Exception): Violation['exception'] {
  return { reason: printable(reason, 300), expires }
}

/** A fault of the image or its registry. A defect of Seal is one too, and keeps the image from passing. */
function errorReport(error: unknown): ErrorReport {
  const message = printable(messages(error).join(': '), 1000)
  return error instanceof SealError
    ? { code: error.code, message, remedy: error.remedy }
    : { code: 'INTERNAL', message, remedy: undefined }
}
