// Compares what Seal finds with another list: each difference needs an explanation, each explanation a difference.

export type Other = 'syft' | 'trivy' | 'truth'

export interface Found extends Readonly<Record<Other, ReadonlySet<string> | undefined>> {
  readonly seal: ReadonlySet<string>
}

/** Why Seal lists fewer packages (`missing`) or more (`extra`) than another list. */
export interface Explanation {
  readonly sample: RegExp
  readonly others: readonly Other[]
  readonly side: 'missing' | 'extra'
  readonly packages: RegExp
  readonly why: string
}

export interface Compared {
  /** `OTHER SIDE PACKAGE` */
  readonly unexplained: readonly string[]
  readonly counts: Readonly<Record<string, number | string>>
}

export class Comparison {
  readonly #explanations: readonly Explanation[]
  readonly #used = new Set<Explanation>()
  readonly #samples: string[] = []
  readonly rows: Readonly<Record<string, number | string>>[] = []

  constructor(explanations: readonly Explanation[]) {
    this.#explanations = explanations
  }

  compare(sample: string, found: Found): Compared {
    this.#samples.push(sample)
    const counts: Record<string, number | string> = { sample, seal: found.seal.size }
    const unexplained: string[] = []
    for (const other of ['syft', 'trivy', 'truth'] as const) {
      const theirs = found[other]
      if (theirs === undefined) continue
      const sides = { missing: minus(theirs, found.seal), extra: minus(found.seal, theirs) }
      counts[other] = theirs.size
      counts[`${other} −/+`] = `${sides.missing.length}/${sides.extra.length}`
      for (const side of ['missing', 'extra'] as const)
        for (const one of sides[side])
          if (!this.#explains(sample, other, side, one)) unexplained.push(`${other} ${side} ${one}`)
    }
    this.rows.push(counts)
    return { unexplained, counts }
  }

  #explains(sample: string, other: Other, side: 'missing' | 'extra', one: string): boolean {
    const fitting = this.#explanations.filter(
      explanation =>
        explanation.sample.test(sample) &&
        explanation.others.includes(other) &&
        explanation.side === side &&
        explanation.packages.test(one)
    )
    for (const explanation of fitting) this.#used.add(explanation)
    return fitting.length > 0
  }

  /** Explanations of nothing: what they explained is gone. */
  unused(): readonly string[] {
    return this.#explanations
      .filter(explanation => this.#samples.some(sample => explanation.sample.test(sample)))
      .filter(explanation => !this.#used.has(explanation))
      .map(({ sample, side, packages, why }) => `${sample.source} ${side} ${packages.source}: ${why}`)
  }
}

function minus(all: ReadonlySet<string>, some: ReadonlySet<string>): readonly string[] {
  return [...all].filter(one => !some.has(one)).sort()
}
