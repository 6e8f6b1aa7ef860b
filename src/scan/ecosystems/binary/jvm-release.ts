// Java runtimes, by the `release` file in their home: https://openjdk.org/jeps/223 and the JDK's make/ReleaseFile.gmk
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { cpeFields, formatCpe } from '../../cpe/cpe.ts'
import type { Cataloger, Found } from '../../installed/cataloger.ts'
import { productCpe } from './jvm-version.ts'

const MAX_BYTES = 500_000

export const JVM_RELEASE: Cataloger = {
  name: 'jvm-release',
  extensions: ['release'],
  selects: path => path.endsWith('/release'),
  readFile({ bytes, path }) {
    if (bytes.length > MAX_BYTES) return undefined
    const text = Buffer.from(bytes).toString()
    const found = /^JAVA_(?:RUNTIME_)?VERSION=/m.test(text) ? toPackage(text, path) : undefined
    return found === undefined ? undefined : { packages: [found] }
  }
}

type Field = (name: string) => string | undefined

function toPackage(text: string, path: string): Found | undefined {
  const field: Field = name => new RegExp(`^${name}="?([^"\\r\\n]+)"?`, 'm').exec(text)?.[1]
  const version = versionOf(field)
  if (version === undefined) return undefined
  const implementor = field('IMPLEMENTOR')
  const { namespace, name, cpes } = productOf(field, version, path)
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
      ...cpeFields(cpes),
      ...(implementor === undefined ? {} : { supplier: { name: implementor } })
    }
  }
}

/** FULL_VERSION is the vendor's own in some builds: it counts if it is of the same major version. */
function versionOf(field: Field): string | undefined {
  const runtime = field('JAVA_RUNTIME_VERSION')
  if (runtime !== undefined) return runtime
  const [full, java] = [field('FULL_VERSION'), field('JAVA_VERSION')]
  const isSameMajor = full?.split('.', 1)[0] === java?.split('.', 1)[0]
  return full !== undefined && (isSameMajor || java === undefined) ? full : java
}

interface Product {
  readonly namespace: string
  readonly name: string
  readonly cpes: readonly string[]
}

/** The vendors as Syft distinguishes them: https://github.com/anchore/syft/blob/v1.51.1/syft/pkg/cataloger/java/parse_jvm_release.go */
function productOf(field: Field, version: string, path: string): Product {
  const implementor = (field('IMPLEMENTOR') ?? '').toLowerCase().replaceAll(' ', '')
  const isJdk = !/jre/i.test(field('IMAGE_TYPE') ?? '')
  const kind = isJdk ? 'jdk' : 'jre'
  const product = (namespace: string, name: string, ...names: readonly string[]): Product => ({
    namespace,
    name,
    cpes: names.map(one => productCpe(one, version))
  })
  if (implementor.includes('azul') || path.includes('zulu'))
    return product('azul', 'zulu', 'azul:zulu', 'oracle:openjdk')
  if (field('GRAALVM_VERSION') !== undefined || version.includes('-jvmci-')) return graalvm(field, version)
  if (implementor.includes('sun')) return product('sun', kind, `sun:${kind}`, ...(isJdk ? ['sun:jre'] : []))
  if (implementor.includes('ibm') || path.includes('/ibm')) {
    const name = isJdk ? 'java_sdk' : 'java'
    return product('ibm', name, `ibm:${name}`)
  }
  const isOracle =
    implementor.includes('oracle') || path.includes('oracle') || field('BUILD_TYPE')?.includes('commercial')
  if (isOracle)
    return product('oracle', kind, 'oracle:java_se', 'oracle:jre', ...(isJdk ? ['oracle:jdk'] : []))
  return product('oracle', 'openjdk', 'oracle:openjdk')
}

/** Under three names: GraalVM by its own version, and by that of the JDK in it; and that JDK. */
function graalvm(field: Field, version: string): Product {
  const [own, java] = [field('GRAALVM_VERSION'), field('JAVA_VERSION') ?? version]
  return {
    namespace: 'oracle',
    name: 'graalvm',
    cpes: [
      formatCpe({ product: 'oracle:graalvm', version: own ?? version }),
      formatCpe({ product: 'oracle:graalvm_for_jdk', version: java }),
      productCpe('oracle:openjdk', java)
    ]
  }
}
