// Styles and labels that the graphs of both summaries share.

/** GitHub does not draw large graphs; beyond this many nodes there is only the table. */
export const MAX_NODES = 60

export const STYLES: readonly string[] = [
  '  classDef good stroke:#1a7f37,stroke-width:2px',
  '  classDef bad stroke:#cf222e,stroke-width:3px',
  '  classDef plain stroke-dasharray:4'
]

/** A label comes from registries and certificates: it must not be markup. */
const NOT_PLAIN = /[^\w ./@:-]/g

/** At most `maxLength` characters, the last ones, which identify a path or an identity better. */
export function plainLabel(text: string, maxLength: number): string {
  const plain = text.replace(NOT_PLAIN, '?')
  return plain.length > maxLength ? `…${plain.slice(1 - maxLength)}` : plain
}
