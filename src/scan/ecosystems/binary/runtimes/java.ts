// The launchers of Java, in the order of Syft's classifiers (Apache-2.0): the first that matches is the product.
// https://github.com/anchore/syft/blob/v1.51.1/syft/pkg/cataloger/binary/classifiers_java.go
import type { Runtime } from './runtime.ts'

const RELEASE = String.raw`\d[.\d]{0,20}`
const VERSION = String.raw`(\d[^\0]{1,60})`
const GRAAL = String.raw`\0(#\.[.0-9]{1,20}\+#-jvmci-#\.[.0-9]{1,20}-b#)\0`

/** `0.0` and the version are before or behind the launcher's name, by the compiler's order. */
const ANY = [
  String.raw`\0(?:java|jdb)\0${RELEASE}\0${VERSION}\0`,
  String.raw`\0${RELEASE}~${VERSION}~(?:openjdk|java|jdb)\0`
]
const OPENJDK = [
  String.raw`\0openjdk\0java\0${RELEASE}\0${VERSION}\0`,
  String.raw`\0${RELEASE}~${VERSION}~openjdk\0java`
]

export const JAVA_LAUNCHERS: readonly Runtime[] = [
  {
    name: 'graalvm',
    namespace: 'oracle',
    file: /^java$/,
    versions: [GRAAL],
    cpes: ['oracle:graalvm'],
    isUntried: true
  },
  {
    name: 'graalvm',
    namespace: 'oracle',
    file: /^jdb$/,
    versions: [GRAAL],
    cpes: ['oracle:graalvm_for_jdk'],
    isUntried: true
  },
  {
    name: 'zulu',
    namespace: 'azul',
    file: /^(?:java|jdb)$/,
    path: /zulu[^/]*\//i,
    versions: ANY,
    cpes: ['azul:zulu', 'oracle:openjdk'],
    isUntried: true
  },
  {
    name: 'openjdk',
    namespace: 'oracle',
    file: /^(?:java|jdb)$/,
    versions: OPENJDK,
    cpes: ['oracle:openjdk']
  },
  {
    name: 'java',
    namespace: 'ibm',
    file: /^java$/,
    path: /(?:^|\/)ibm\//i,
    versions: [String.raw`\0java~#[.\d]{0,20}~(\d[-._a-zA-Z0-9]{1,60})\0`],
    cpes: ['ibm:java'],
    isUntried: true
  },
  {
    name: 'java_sdk',
    namespace: 'ibm',
    file: /^jdb$/,
    path: /(?:^|\/)ibm\//i,
    versions: [String.raw`\0java\0.{1,200}?\0(\d[-._a-zA-Z0-9]{1,60})\0`],
    cpes: ['ibm:java_sdk'],
    isUntried: true
  },
  {
    name: 'openjdk',
    namespace: 'oracle',
    file: /^jdb$/,
    versions: [String.raw`\0(#\.#\.#(?:\+#)?[-._a-zA-Z0-9]{0,40})\0`],
    marker: 'openjdk',
    cpes: ['oracle:openjdk']
  },
  {
    name: 'jre',
    namespace: 'oracle',
    file: /^java$/,
    versions: [String.raw`\0(#\.#\.[-._+a-zA-Z0-9]{1,60})\0`, String.raw`\0(#[.\d]{0,20}\+[-\d]{1,20})\0`],
    cpes: ['oracle:jre', 'oracle:java_se']
  },
  {
    name: 'jdk',
    namespace: 'oracle',
    file: /^jdb$/,
    versions: [String.raw`\0(#\.#\.#(?:\+#)?[-._a-zA-Z0-9]{0,40})\0`],
    cpes: ['oracle:jdk', 'oracle:java_se']
  }
]
