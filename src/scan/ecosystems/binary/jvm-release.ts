// Java runtimes, by the `release` file in their home: https://openjdk.org/jeps/223 and the JDK's make/ReleaseFile.gmk
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import type { Cataloger, Found } from '../../installed/cataloger.ts'

const MAX_BYTES = 500_000

export const JVM_RELEASE: Cataloger = {
  name: 'jvm-release',
  selects: path => path.endsWith('/release'),
  readFile({ bytes }) {
    if (bytes.length > MAX_BYTES) return undefined
    const text = Buffer.from(bytes).toString()
    const found = /^JAVA_VERSION=/m.test(text) ? toPackage(text) : undefined
    return found === undefined ? undefined : { packages: [found] }
  }
}

function toPackage(text: string): Found | undefined {
  const field = (name: string) => new RegExp(`^${name}="?([^"\\r\\n]+)"?`, 'm').exec(text)?.[1]
  const version = field('JAVA_RUNTIME_VERSION') ?? field('FULL_VERSION') ?? field('JAVA_VERSION')
  if (version === undefined) return undefined
  const implementor = field('IMPLEMENTOR')
  const [namespace, name] = productOf(implementor ?? '', field('IMAGE_TYPE') === 'JRE' ? 'jre' : 'jdk')
  return {
    component: {
      type: 'application',
      name,
      version,
      purl: formatPurl({
        type: 'generic',
        namespace,
        name,
        version,
        qualifiers: { repository_url: field('SOURCE_REPO') ?? field('BUILD_SOURCE_REPO') }
      }),
      ...(implementor === undefined ? {} : { supplier: { name: implementor } })
    }
  }
}

function productOf(implementor: string, kind: 'jdk' | 'jre'): readonly [vendor: string, product: string] {
  if (/azul/i.test(implementor)) return ['azul', 'zulu']
  if (/\bibm\b/i.test(implementor)) return ['ibm', kind === 'jdk' ? 'java_sdk' : 'java']
  if (/oracle/i.test(implementor)) return ['oracle', kind]
  return ['oracle', 'openjdk']
}
