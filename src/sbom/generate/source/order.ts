// The one order of everything in a generated SBOM: by UTF-16 code units, the same on every machine.

export function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
