// Groups of well-known artifacts on Maven Central whose archives do not name theirs: other build tools than Maven
// leave no pom in them, and module or bundle names in the manifest often differ from the group.

/** A pattern of artifact names and their group; of several, that since which major version. First match wins. */
type Row = readonly [
  artifact: RegExp,
  group: string,
  ...later: readonly (readonly [major: number, group: string])[]
]

const GROUPS: readonly Row[] = [
  [/^spring-boot(?:-|$)/, 'org.springframework.boot'],
  [/^spring-security-/, 'org.springframework.security'],
  [/^spring-session-/, 'org.springframework.session'],
  [/^spring-integration-/, 'org.springframework.integration'],
  [/^spring-batch-/, 'org.springframework.batch'],
  [/^spring-kafka(?:-|$)/, 'org.springframework.kafka'],
  [/^spring-(?:amqp|rabbit)(?:-|$)/, 'org.springframework.amqp'],
  [
    /^spring-(?:aop|aspects|beans|context|context-indexer|context-support|core|core-test|expression|instrument|jcl|jdbc|jms|messaging|orm|oxm|r2dbc|test|tx|web|webflux|webmvc|websocket)$/,
    'org.springframework'
  ],
  [/^reactor-(?:core|test|tools)$/, 'io.projectreactor'],
  [/^reactor-netty(?:-|$)/, 'io.projectreactor.netty'],
  [/^micrometer-/, 'io.micrometer'],
  [/^grpc-/, 'io.grpc'],
  [/^opentelemetry-instrumentation-/, 'io.opentelemetry.instrumentation'],
  [/^opentelemetry-(?:api|context|common|sdk|exporter|extension)(?:-|$)/, 'io.opentelemetry'],
  [/^rxjava$/, 'io.reactivex', [2, 'io.reactivex.rxjava2'], [3, 'io.reactivex.rxjava3']],
  [/^kotlin-/, 'org.jetbrains.kotlin'],
  [/^kotlinx-/, 'org.jetbrains.kotlinx'],
  [/^scala3?-(?:library|reflect|compiler|interfaces)(?:_3)?$/, 'org.scala-lang'],
  [/^groovy(?:-|$)/, 'org.codehaus.groovy', [4, 'org.apache.groovy']],
  [/^akka-.+_[23]/, 'com.typesafe.akka'],
  [/^pekko-.+_[23]/, 'org.apache.pekko'],
  [
    /^(?:kafka-|kafka_[23]|connect-(?:api|basic-auth-extension|file|json|mirror|runtime|transforms))/,
    'org.apache.kafka'
  ],
  [/^lucene-/, 'org.apache.lucene'],
  [/^solr-/, 'org.apache.solr'],
  [/^elasticsearch(?:-(?:core|x-content|geo|lz4|cli|secure-sm|plugin-classloader))?$/, 'org.elasticsearch'],
  [
    /^hibernate-(?:core|envers|c3p0|hikaricp|agroal|jcache|ehcache|micrometer|spatial|testing)$/,
    'org.hibernate',
    [6, 'org.hibernate.orm']
  ],
  [/^junit-jupiter(?:-|$)/, 'org.junit.jupiter'],
  [/^junit-platform-/, 'org.junit.platform'],
  [/^junit-vintage-/, 'org.junit.vintage'],
  [/^mockito-/, 'org.mockito'],
  [/^testcontainers$/, 'org.testcontainers'],
  [/^tomcat-embed-/, 'org.apache.tomcat.embed'],
  [/^tomcat-/, 'org.apache.tomcat'],
  [/^ant(?:-(?!contrib)|$)/, 'org.apache.ant'],
  [/^asm(?:-(?:all|analysis|commons|tree|util|xml))?$/, 'asm', [4, 'org.ow2.asm']],
  [/^bc(?:prov|pkix|util|pg|mail|jmail|tls)-|^bc-fips$/, 'org.bouncycastle'],
  [/^(?:okhttp(?:-.+)?|logging-interceptor|mockwebserver)$/, 'com.squareup.okhttp3'],
  [/^okio(?:-|$)/, 'com.squareup.okio'],
  [/^retrofit$/, 'com.squareup.retrofit2'],
  [/^moshi(?:-|$)/, 'com.squareup.moshi'],
  [/^caffeine$/, 'com.github.ben-manes.caffeine'],
  [/^checker-qual$/, 'org.checkerframework'],
  [/^jna(?:-platform)?(?:-jpms)?$/, 'net.java.dev.jna'],
  [/^lz4-java$/, 'org.lz4'],
  [/^snappy-java$/, 'org.xerial.snappy'],
  [/^zstd-jni$/, 'com.github.luben'],
  [/^bson(?:-record-codec)?$/, 'org.mongodb'],
  [/^opensearch(?:-(?:core|common|x-content|geo|lz4|cli|secure-sm))?$/, 'org.opensearch'],
  [/^thymeleaf$/, 'org.thymeleaf'],
  [/^wiremock(?:-standalone)?$/, 'com.github.tomakehurst', [3, 'org.wiremock']],
  [/^c3p0$/, 'com.mchange'],
  [/^servlet-api$/, 'javax.servlet'],
  [/^activation$/, 'javax.activation'],
  [/^jdom$/, 'org.jdom'],
  [/^stax-api$/, 'stax'],
  [/^itext$/, 'com.lowagie'],
  [
    /^org\.eclipse\.(?:swt|jface|osgi|core|equinox|e4|ui|text|compare|debug|team|help|search|ltk)(?:\.|$)/,
    'org.eclipse.platform'
  ],
  [/^dom4j$/, 'dom4j', [2, 'org.dom4j']],
  [/^xercesImpl$/, 'xerces'],
  [/^postgresql$/, 'postgresql', [42, 'org.postgresql']],
  [/^mysql-connector-java$/, 'mysql'],
  [/^mysql-connector-j$/, 'com.mysql']
]

/** Undefined for an artifact that is in no row. */
export function knownGroup(artifact: string, version: string): string | undefined {
  const row = GROUPS.find(([pattern]) => pattern.test(artifact))
  if (row === undefined) return undefined
  const [, group, ...later] = row
  const major = Number.parseInt(version, 10)
  return later.findLast(([since]) => major >= since)?.[1] ?? group
}
