// Products of which Maven has many artifacts, each with the product's version, by the artifacts' group.
const PRODUCTS: Readonly<Record<string, readonly string[]>> = {
  'ch.qos.logback': ['qos:logback'],
  'io.netty': ['netty:netty'],
  'io.undertow': ['redhat:undertow'],
  'io.vertx': ['eclipse:vert.x'],
  'org.apache.activemq': ['apache:activemq'],
  'org.apache.camel': ['apache:camel'],
  'org.apache.cxf': ['apache:cxf'],
  'org.apache.hadoop': ['apache:hadoop'],
  'org.apache.kafka': ['apache:kafka'],
  'org.apache.logging.log4j': ['apache:log4j'],
  'org.apache.lucene': ['apache:lucene'],
  'org.apache.poi': ['apache:poi'],
  'org.apache.shiro': ['apache:shiro'],
  'org.apache.solr': ['apache:solr'],
  'org.apache.struts': ['apache:struts'],
  'org.apache.tika': ['apache:tika'],
  'org.apache.tomcat': ['apache:tomcat'],
  'org.apache.tomcat.embed': ['apache:tomcat'],
  'org.apache.velocity': ['apache:velocity_engine'],
  'org.apache.zookeeper': ['apache:zookeeper'],
  'org.codehaus.groovy': ['apache:groovy'],
  'org.apache.groovy': ['apache:groovy'],
  'org.eclipse.jetty': ['eclipse:jetty'],
  'org.elasticsearch': ['elastic:elasticsearch'],
  'org.jboss.resteasy': ['redhat:resteasy'],
  'org.jetbrains.kotlin': ['jetbrains:kotlin'],
  'org.keycloak': ['redhat:keycloak'],
  'org.postgresql': ['postgresql:postgresql_jdbc_driver'],
  'org.springframework': ['vmware:spring_framework', 'pivotal_software:spring_framework'],
  'org.springframework.boot': ['vmware:spring_boot'],
  'org.springframework.security': ['vmware:spring_security', 'pivotal_software:spring_security'],
  'org.thymeleaf': ['thymeleaf:thymeleaf']
}

/** `vendor:product` of the product that an artifact is a part of. */
export function mavenNames(group: string | undefined): readonly string[] {
  return group !== undefined && Object.hasOwn(PRODUCTS, group) ? (PRODUCTS[group] ?? []) : []
}
