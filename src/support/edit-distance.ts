// How much two texts differ, to suggest what a misspelled one may mean.

/** Letters to add, drop, change, or swap with the next one. */
export function editDistance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  const cell = (line: number, at: number): number => rows[line]?.[at] ?? Number.POSITIVE_INFINITY
  for (let line = 1; line <= one.length; line++) {
    const row = [line]
    rows.push(row)
    for (let at = 1; at <= other.length; at++) {
      const cost = one[line - 1] === other[at - 1] ? 0 : 1
      const isSwapped = one[line - 1] === other[at - 2] && one[line - 2] === other[at - 1]
      const swapped = isSwapped ? cell(line - 2, at - 2) + 1 : Number.POSITIVE_INFINITY
      row.push(
        Math.min(cell(line, at - 1) + 1, cell(line - 1, at) + 1, cell(line - 1, at - 1) + cost, swapped)
      )
    }
  }
  return cell(one.length, other.length)
}
