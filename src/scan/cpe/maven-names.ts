// Products of which Maven has many artifacts, each with the product's version, and products called otherwise.
interface Product {
  /** `vendor:product`, the name of today first. */
  readonly names: readonly string[]
  /** Artifacts of the group with separate versions: they are other products. */
  readonly except?: RegExp
}

/** By group; one that two products share has an exception for each other's artifacts. */
const PRODUCTS: Readonly<Record<string, Product | readonly Product[]>> = {
  'ch.qos.logback': { names: ['qos:logback'] },
  'com.alibaba': { names: ['alibaba:fastjson'], except: /^(?!fastjson$)/ },
  'com.google.code.gson': { names: ['google:gson'], except: /^gson-(?:extras|metrics)/ },
  'com.mysql': {
    names: ['oracle:mysql_connector\\/j', 'oracle:mysql_connectors'],
    except: /^(?!mysql-connector-j$)/
  },
  'com.squareup.okhttp3': { names: ['squareup:okhttp'], except: /^(?!okhttp)/ },
  'commons-beanutils': { names: ['apache:commons_beanutils'] },
  'commons-collections': { names: ['apache:commons_collections'] },
  'commons-fileupload': { names: ['apache:commons_fileupload'] },
  'commons-io': { names: ['apache:commons_io'] },
  'io.netty': { names: ['netty:netty'], except: /^netty-(?:tcnative|jni-util|build|parent|incubator)/ },
  'io.undertow': { names: ['redhat:undertow'] },
  'io.vertx': { names: ['eclipse:vert.x'], except: /^vertx-docgen/ },
  log4j: { names: ['apache:log4j'], except: /^(?!log4j$)/ },
  mysql: {
    names: ['oracle:mysql_connector\\/j', 'oracle:mysql_connectors'],
    except: /^(?!mysql-connector-java$)/
  },
  'org.apache.activemq': [
    { names: ['apache:activemq'], except: /artemis|^activemq-protobuf$/ },
    { names: ['apache:activemq_artemis'], except: /^(?!artemis-)|^artemis-(?:console|native)/ }
  ],
  'org.apache.artemis': {
    names: ['apache:artemis', 'apache:activemq_artemis'],
    except: /^artemis-(?:console|native)/
  },
  'org.apache.camel': { names: ['apache:camel'] },
  'org.apache.cxf': { names: ['apache:cxf'] },
  'org.apache.hadoop': { names: ['apache:hadoop'], except: /^hadoop-(?:hdds|ozone|submarine)/ },
  'org.apache.kafka': { names: ['apache:kafka'] },
  'org.apache.logging.log4j': {
    names: ['apache:log4j'],
    except: /^log4j-(?:api-(?:kotlin|scala)|audit|transform|docgen|changelog|tools)/
  },
  'org.apache.lucene': { names: ['apache:lucene'] },
  'org.apache.poi': { names: ['apache:poi'], except: /^(?:ooxml-|openxml4j)/ },
  'org.apache.shiro': { names: ['apache:shiro'] },
  'org.apache.solr': { names: ['apache:solr'] },
  'org.apache.struts': { names: ['apache:struts'], except: /^struts-(?:annotations|master)$/ },
  'org.apache.tika': { names: ['apache:tika'] },
  'org.apache.tomcat': { names: ['apache:tomcat'], except: /^(?:jakartaee-migration|tomcat-native)/ },
  'org.apache.tomcat.embed': { names: ['apache:tomcat'] },
  'org.apache.velocity': { names: ['apache:velocity_engine'], except: /^velocity-(?!engine)/ },
  'org.apache.zookeeper': { names: ['apache:zookeeper'] },
  'org.codehaus.groovy': { names: ['apache:groovy'], except: /^groovy-(?:eclipse|android)/ },
  'org.apache.groovy': { names: ['apache:groovy'] },
  'org.eclipse.jetty': { names: ['eclipse:jetty'] },
  'org.elasticsearch': {
    names: ['elastic:elasticsearch'],
    except: /^(?!elasticsearch(?:-|$))|^elasticsearch-(?:hadoop|spark|storm)/
  },
  'org.jboss.resteasy': { names: ['redhat:resteasy'], except: /^resteasy-tracing-api$/ },
  'org.jetbrains.kotlin': { names: ['jetbrains:kotlin'] },
  'org.keycloak': {
    names: ['redhat:keycloak'],
    except: /^keycloak-(?:admin-client|authz-client|policy-enforcer)$/
  },
  'org.postgresql': { names: ['postgresql:postgresql_jdbc_driver'], except: /^(?!postgresql$)/ },
  'org.springframework': {
    names: ['vmware:spring_framework', 'pivotal_software:spring_framework'],
    except: /^springloaded$/
  },
  'org.springframework.boot': { names: ['vmware:spring_boot'] },
  'org.springframework.security': {
    names: ['vmware:spring_security', 'pivotal_software:spring_security'],
    except: /^spring-security-(?:jwt|rsa|oauth2-authorization-server)$/
  },
  'org.thymeleaf': { names: ['thymeleaf:thymeleaf'] }
}

/** `vendor:product` of the product that an artifact is, or is a part of. */
export function mavenNames(group: string | undefined, artifact: string): readonly string[] {
  const products = group !== undefined && Object.hasOwn(PRODUCTS, group) ? PRODUCTS[group] : undefined
  return [products ?? []]
    .flat()
    .filter(({ except }) => !except?.test(artifact))
    .flatMap(({ names }) => names)
}
