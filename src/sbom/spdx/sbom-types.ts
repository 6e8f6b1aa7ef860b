// CISA's types of SBOM (2023) in the creator comment of SPDX 2, which has no field for them, beside CycloneDX's phases.

const PHASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    design: 'design',
    source: 'pre-build',
    build: 'build',
    analyzed: 'post-build',
    deployed: 'operations',
    runtime: 'operations'
  })
)

/** The phase of `SBOM Type: build`; undefined for any other comment. */
export function phaseOfComment(comment: string): string | undefined {
  const [, type = ''] = /^\s*SBOM Type:\s*(\w+)\s*$/i.exec(comment) ?? []
  return phaseOfType(type.toLowerCase())
}

/** A type that the comment names in any sentence, as the OpenChain Telco SBOM Guide allows. */
export function typeInComment(comment: string): string | undefined {
  return /\b(?:design|source|build|analyzed|deployed|runtime)\b/i.exec(comment)?.[0].toLowerCase()
}

/** `runtime`: CycloneDX has one phase for it and for `deployed`, as which it is written. */
export function isJoinedPhase(text: string): boolean {
  return /\bruntime\s*$/i.test(text)
}

export function phaseOfType(type: string): string | undefined {
  return PHASES.get(type)
}

/** Undefined for a phase that CISA has no type for. */
export function commentOfPhase(phase: string): string | undefined {
  const type = [...PHASES].find(([, known]) => known === phase)?.[0]
  return type === undefined ? undefined : `SBOM Type: ${type}`
}
