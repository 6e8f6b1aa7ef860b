// Versions of Java in CPEs: `1.8.0_302-b08` is version 1.8.0, update 302; `21.0.4+7-LTS` is version 21.0.4.
import { formatCpe } from '../../cpe/cpe.ts'

/** Products that have the short version in the National Vulnerability Database. */
const JAVA: ReadonlySet<string> = new Set([
  ...['oracle:openjdk', 'oracle:jre', 'oracle:jdk', 'oracle:java_se', 'azul:zulu'],
  ...['sun:jre', 'sun:jdk', 'ibm:java', 'ibm:java_sdk']
])

/** A product's CPE, of Java or of anything else. */
export function productCpe(product: string, version: string): string {
  if (!JAVA.has(product)) return formatCpe({ product, version })
  const legacy = /^([^_+]{1,40})_0*(\d{1,6})/.exec(version)
  if (legacy?.[1] !== undefined && legacy[2] !== undefined)
    return formatCpe({ product, version: legacy[1], update: `update${legacy[2]}` })
  return formatCpe({ product, version: version.split('+', 1)[0] ?? version })
}
