// The names by which scanners search the National Vulnerability Database for a package.
import { expect, test } from '@jest/globals'
import { CPE_NAMES } from '../../../../generated/cpe-names.js'
import { OTHER_PRODUCTS } from '../../../../scripts/other-products.ts'
import { isLocator } from '../../../../src/sbom/spdx/locators.ts'
import {
  KnownNames,
  loadKnownNames,
  nameInTable,
  TABLES,
  type Table
} from '../../../../src/scan/cpe/known-names.ts'
import { withCpes } from '../../../../src/scan/cpe/package-cpes.ts'

const names = await loadKnownNames()

interface Named {
  readonly cpe: string | undefined
  readonly further: readonly string[]
}

function cpesOf(purl: string, version: string): Named {
  const { cpe, properties = [] } = withCpes<Parameters<typeof withCpes>[0]>(
    { name: 'a', version, purl },
    names
  )
  return { cpe, further: properties.map(({ name, value }) => `${name} ${value}`) }
}

test.each([
  ['pkg:npm/lodash@4.17.20', '4.17.20', 'lodash:lodash:4.17.20:*:*:*:*:node.js:*:*'],
  ['pkg:npm/%40actions/artifact@2.1.0', '2.1.0', 'github:actions\\/artifact:2.1.0:*:*:*:*:node.js:*:*'],
  ['pkg:npm/debug@4.3.4', '4.3.4', 'debug_project:debug:4.3.4:*:*:*:*:node.js:*:*'],
  ['pkg:pypi/flask@3.1.0', '3.1.0', 'palletsprojects:flask:3.1.0:*:*:*:*:*:*:*'],
  ['pkg:pypi/Pillow@11.0.0', '11.0.0', 'python:pillow:11.0.0:*:*:*:*:*:*:*'],
  ['pkg:pypi/Django@5.2.1', '5.2.1', 'djangoproject:django:5.2.1:*:*:*:*:*:*:*'],
  ['pkg:pypi/pip@25.3', '25.3', 'pypa:pip:25.3:*:*:*:*:python:*:*'],
  ['pkg:pypi/Jinja2@3.1.6', '3.1.6', 'palletsprojects:jinja:3.1.6:*:*:*:*:*:*:*'],
  ['pkg:pypi/numpy@2.3.0', '2.3.0', 'numpy:numpy:2.3.0:*:*:*:*:*:*:*'],
  ['pkg:pypi/salt@3007.1', '3007.1', 'saltstack:salt:3007.1:*:*:*:*:*:*:*'],
  ['pkg:pypi/ansible@11.0.0', '11.0.0', 'redhat:ansible:11.0.0:*:*:*:*:*:*:*'],
  ['pkg:pypi/torch@2.9.0', '2.9.0', 'linuxfoundation:pytorch:2.9.0:*:*:*:*:python:*:*'],
  ['pkg:pypi/apache-airflow@3.0.1', '3.0.1', 'apache:airflow:3.0.1:*:*:*:*:*:*:*'],
  ['pkg:pypi/redis@6.0.0', '6.0.0', 'redis:redis-py:6.0.0:*:*:*:*:*:*:*'],
  ['pkg:gem/actionpack@7.1.0', '7.1.0', 'actionpack_project:actionpack:7.1.0:*:*:*:*:ruby:*:*'],
  ['pkg:cargo/actix-web@4.0.0', '4.0.0', 'actix:actix-web:4.0.0:*:*:*:*:rust:*:*'],
  ['pkg:golang/github.com/nats-io/nkeys@v0.4.5', 'v0.4.5', 'nats:nkeys:0.4.5:*:*:*:*:*:*:*'],
  [
    'pkg:golang/github.com/docker/docker@v28.5.1%2Bincompatible',
    'v28.5.1+incompatible',
    'mobyproject:moby:28.5.1:*:*:*:*:*:*:*'
  ],
  [
    'pkg:golang/github.com/containerd/containerd/v2@v2.1.4',
    'v2.1.4',
    'linuxfoundation:containerd:2.1.4:*:*:*:*:*:*:*'
  ],
  ['pkg:golang/k8s.io/kubernetes@v1.34.1', 'v1.34.1', 'kubernetes:kubernetes:1.34.1:*:*:*:*:*:*:*'],
  ['pkg:golang/github.com/hashicorp/vault@v1.20.4', 'v1.20.4', 'hashicorp:vault:1.20.4:*:*:*:*:*:*:*'],
  ['pkg:golang/go.etcd.io/etcd/v3@v3.6.5', 'v3.6.5', 'etcd:etcd:3.6.5:*:*:*:*:*:*:*'],
  ['pkg:golang/github.com/grafana/grafana@v12.2.0', 'v12.2.0', 'grafana:grafana:12.2.0:*:*:*:*:*:*:*'],
  [
    'pkg:golang/github.com/prometheus/prometheus@v3.7.1',
    'v3.7.1',
    'prometheus:prometheus:3.7.1:*:*:*:*:*:*:*'
  ],
  ['pkg:golang/golang.org/x/crypto@v0.43.0', 'v0.43.0', 'golang:crypto:0.43.0:*:*:*:*:go:*:*'],
  ['pkg:maven/org.apache.commons/commons-text@1.9', '1.9', 'apache:commons_text:1.9:*:*:*:*:*:*:*'],
  [
    'pkg:maven/io.netty/netty-codec@4.1.100.Final',
    '4.1.100.Final',
    'netty:netty:4.1.100.Final:*:*:*:*:*:*:*'
  ],
  [
    'pkg:maven/org.postgresql/postgresql@42.7.5',
    '42.7.5',
    'postgresql:postgresql_jdbc_driver:42.7.5:*:*:*:*:*:*:*'
  ],
  ['pkg:maven/org.jenkins-ci.plugins/accurev@1', '1', 'jenkins:accurev:1:*:*:*:*:jenkins:*:*'],
  [
    'pkg:generic/wordpress-plugin/1-click-migration@1',
    '1',
    '1clickmigration:1_click_migration:1:*:*:*:*:wordpress:*:*'
  ],
  [
    'pkg:generic/wordpress-plugin/no-such-plugin@1',
    '1',
    'no_such_plugin_project:no_such_plugin:1:*:*:*:*:wordpress:*:*'
  ]
])('%s has the name that the database has', (purl, version, expected) => {
  expect(cpesOf(purl, version).cpe).toBe(`cpe:2.3:a:${expected}`)
})

test.each([
  ['pkg:npm/no-such-package-of-anyone@1', '1'],
  ['pkg:npm/postgres@3.4.5', '3.4.5'],
  ['pkg:golang/github.com/acme/no-such-module@v1.0.0', 'v1.0.0'],
  [
    'pkg:golang/github.com/grafana/grafana@v0.0.0-20250101000000-0123456789ab',
    'v0.0.0-20250101000000-0123456789ab'
  ],
  ['pkg:golang/github.com/prometheus/prometheus@v0.307.1', 'v0.307.1'],
  [
    'pkg:golang/github.com/grafana/grafana@v1.9.2-0.20250101000000-0123456789ab',
    'v1.9.2-0.20250101000000-0123456789ab'
  ],
  [
    'pkg:golang/github.com/pingcap/tidb@v1.1.0-beta.0.20250101000000-0123456789ab',
    'v1.1.0-beta.0.20250101000000-0123456789ab'
  ],
  ['pkg:npm/mariadb@3.4.5', '3.4.5'],
  ['pkg:pypi/Sphinx@3.0.0', '3.0.0'],
  ['pkg:gem/foreman@0.90.0', '0.90.0'],
  ['pkg:pypi/pynetbox@7.5.0', '7.5.0'],
  ['pkg:golang/github.com/uozi-tech/cosy@v1.9.2', 'v1.9.2'],
  ['pkg:maven/org.apache.activemq/artemis-native@2.0.0', '2.0.0'],
  ['pkg:generic/acme/lodash@1', '1'],
  ['pkg:deb/debian/no-such-package@1', '1']
])('%s, which the database does not know, has no guessed name', (purl, version) => {
  expect(cpesOf(purl, version)).toEqual({ cpe: undefined, further: [] })
})

test.each([
  [
    'pkg:deb/debian/libssl3t64@3.5.1-1%2Bdeb13u1?upstream=openssl',
    '3.5.1-1+deb13u1',
    'openssl:openssl:3.5.1'
  ],
  ['pkg:deb/debian/openssh-client@1%3A10.0p1-7?upstream=openssh', '1:10.0p1-7', 'openbsd:openssh:10.0p1'],
  [
    'pkg:deb/debian/zlib1g@1%3A1.3.dfsg%2Breally1.3.1-1?upstream=zlib',
    '1:1.3.dfsg+really1.3.1-1',
    'zlib:zlib:1.3.1'
  ],
  ['pkg:deb/debian/binutils@2.44%2Bdfsg1-3', '2.44+dfsg1-3', 'gnu:binutils:2.44'],
  ['pkg:deb/debian/ruby3.3@3.3.8-2', '3.3.8-2', 'ruby-lang:ruby:3.3.8'],
  [
    'pkg:rpm/redhat/openssl-libs@3.2.2-6.el9?epoch=1&upstream=openssl-3.2.2-6.el9.src.rpm',
    '1:3.2.2-6.el9',
    'openssl:openssl:3.2.2'
  ],
  ['pkg:deb/debian/libruby@1%3A3.3%2Bb1?upstream=ruby%403.3.8-2', '1:3.3+b1', 'ruby-lang:ruby:3.3.8'],
  [
    'pkg:deb/debian/python3-idna@3.10-1?upstream=python-idna',
    '3.10-1',
    'kjd:internationalized_domain_names_in_applications:3.10'
  ],
  ['pkg:deb/debian/ruby-rack@3.1.20-1', '3.1.20-1', 'rack:rack:3.1.20'],
  ['pkg:rpm/redhat/glibc@2.34-125.el9', '2.34-125.el9', 'gnu:glibc:2.34']
])('%s has the names of its source package where Grype alone reads them', (purl, version, expected) => {
  const { cpe, further } = cpesOf(purl, version)
  expect(cpe).toBeUndefined()
  expect(further[0]).toBe(`syft:cpe23 cpe:2.3:a:${expected}:*:*:*:*:*:*:*`)
})

test.each([
  ['busybox', 'busybox', ['busybox:busybox']],
  ['libcurl', 'curl', ['haxx:curl', 'libcurl:libcurl', 'haxx:libcurl']],
  ['libcrypto3', 'openssl', ['openssl:openssl', 'libcrypto3:libcrypto3', 'libcrypto:libcrypto']],
  ['python3', 'python3', ['python:python', 'python3:python3']],
  ['nodejs', 'nodejs', ['nodejs:node.js', 'nodejs:nodejs']],
  [
    'py3-requests',
    'py3-requests',
    ['python:requests', 'python-requests:requests', 'py3-requests:py3-requests']
  ],
  ['libstdc%2B%2B', 'gcc', ['gnu:gcc', 'libstdc\\+\\+:libstdc\\+\\+', 'gnu:libstdc\\+\\+']]
])("Alpine's %s of the source package %s has the product's names and its own", (name, origin, expected) => {
  const { cpe = '', further } = cpesOf(`pkg:apk/alpine/${name}@1.0-r0?upstream=${origin}`, '1.0-r0')
  const products = [cpe, ...further].map(text => /cpe:2\.3:a:(.*):1\.0-r0:/.exec(text)?.[1])
  expect(products).toEqual(expect.arrayContaining(expected))
  expect(products[0]).toBe(expected[0])
})

/** All products of a package, wherever readers find them. */
function productsOf(purl: string): readonly string[] {
  const { cpe = '', further } = cpesOf(purl, '1')
  return [cpe, ...further].flatMap(text => /cpe:2\.3:a:(.*?):1:/.exec(text)?.[1] ?? [])
}

test.each([
  ['pkg:deb/debian/python3-gnupg@1?upstream=python-gnupg', 'gnupg:gnupg'],
  ['pkg:deb/debian/python3-bugzilla@1?upstream=python-bugzilla', 'mozilla:bugzilla'],
  ['pkg:deb/debian/python3-redis@1?upstream=python-redis', 'redis:redis'],
  ['pkg:deb/debian/ruby-git@1', 'git-scm:git'],
  ['pkg:deb/debian/libpcre2-8-0@1?upstream=pcre2', 'pcre:pcre'],
  ['pkg:deb/debian/libssh2-1@1?upstream=libssh2', 'libssh:libssh'],
  ['pkg:apk/alpine/libssh2@1', 'libssh:libssh'],
  ['pkg:apk/alpine/py3-redis@1', 'redis:redis'],
  ['pkg:apk/alpine/py3-gnupg@1', 'gnupg:gnupg'],
  ['pkg:maven/org.apache.activemq/artemis-server@1', 'apache:activemq'],
  ['pkg:maven/io.netty/netty-tcnative-classes@1', 'netty:netty'],
  ['pkg:maven/org.apache.poi/ooxml-schemas@1', 'apache:poi'],
  ['pkg:maven/org.apache.tomcat/jakartaee-migration@1', 'apache:tomcat'],
  ['pkg:maven/org.apache.logging.log4j/log4j-api-kotlin@1', 'apache:log4j'],
  ['pkg:maven/org.apache.struts/struts-annotations@1', 'apache:struts'],
  ['pkg:maven/org.apache.velocity/velocity-tools@1', 'apache:velocity_engine'],
  ['pkg:maven/org.elasticsearch/jna@1', 'elastic:elasticsearch'],
  ['pkg:maven/org.elasticsearch/elasticsearch-hadoop@1', 'elastic:elasticsearch'],
  ['pkg:maven/org.keycloak/keycloak-admin-client@1', 'redhat:keycloak'],
  ['pkg:npm/angular@1', 'angular:angular'],
  ['pkg:npm/%40angular/core@1', 'angularjs:angularjs'],
  ['pkg:pypi/beaker@1', 'beaker-project:beaker'],
  ['pkg:maven/org.springframework.security/spring-security-rsa@1', 'vmware:spring_security']
])('%s, which has its own version, is not %s', (purl, product) => {
  expect(productsOf(purl)).not.toContain(product)
})

test.each([
  ['pkg:deb/debian/libgcrypt20@1', 'gnupg:libgcrypt'],
  ['pkg:deb/debian/libpcre3@1?upstream=pcre3', 'pcre:pcre'],
  ['pkg:deb/debian/php8.2-cli@1?upstream=php8.2', 'php:php'],
  ['pkg:maven/org.apache.activemq/activemq-client@1', 'apache:activemq'],
  ['pkg:maven/org.apache.activemq/artemis-server@1', 'apache:activemq_artemis'],
  ['pkg:maven/org.apache.artemis/artemis-server@1', 'apache:artemis'],
  ['pkg:maven/org.apache.velocity/velocity-engine-core@1', 'apache:velocity_engine'],
  ['pkg:maven/org.elasticsearch/elasticsearch-core@1', 'elastic:elasticsearch'],
  ['pkg:maven/log4j/log4j@1', 'apache:log4j'],
  ['pkg:maven/commons-io/commons-io@1', 'apache:commons_io'],
  ['pkg:maven/com.mysql/mysql-connector-j@1', 'oracle:mysql_connector\\/j'],
  ['pkg:maven/org.postgresql/postgresql@1', 'postgresql:postgresql_jdbc_driver']
])('%s is %s', (purl, product) => {
  expect(productsOf(purl)).toContain(product)
})

test.each([
  ['pkg:deb/debian/xen-utils-4.17@1?upstream=xen', 'xen:xen'],
  ['pkg:deb/debian/qemu-system-x86@1?upstream=qemu', 'qemu:qemu'],
  ['pkg:deb/debian/inn2@1?upstream=inn', 'isc:inn'],
  ['pkg:npm/angular@1', 'angularjs:angularjs'],
  ['pkg:npm/%40angular/core@1', 'angular:angular']
])('%s is first of all %s', (purl, product) => {
  expect(productsOf(purl)[0]).toBe(product)
})

const OTHERS = Object.entries(OTHER_PRODUCTS).flatMap(([table, packages]) =>
  Object.entries(packages).flatMap(([name, products]) =>
    products.map(product => [table as Table, name, product] as const)
  )
)

test.each(OTHERS)('the table %s does not give %s the name %s', (table, name, product) => {
  expect(names.of(table, name).map(known => known.product)).not.toContain(product)
})

test('a name that the component has already stays the first', () => {
  const own = 'cpe:2.3:a:acme:lodash:1:*:*:*:*:*:*:*'
  const named = withCpes(
    {
      name: 'lodash',
      version: '1',
      purl: 'pkg:npm/lodash@1',
      cpe: own,
      properties: [{ name: 'b', value: 'c' }]
    },
    names
  )
  expect(named).toMatchObject({
    cpe: own,
    properties: [
      { name: 'b', value: 'c' },
      { name: 'syft:cpe23', value: 'cpe:2.3:a:lodash:lodash:1:*:*:*:*:node.js:*:*' }
    ]
  })
})

test.each(TABLES)('each name of the table %s makes a CPE', table => {
  const wrong = CPE_NAMES[table].split('\n').flatMap(line => {
    const [name = '', ...texts] = line.split(' ')
    const known = names.of(table, name)
    const isRead = known.length > 0 && known.length === texts.length && name === nameInTable(table, name)
    const cpes = known.map(({ product, target }) => `cpe:2.3:a:${product}:1:*:*:*:*:${target}:*:*`)
    return isRead && cpes.every(cpe => isLocator('cpe23Type', cpe)) ? [] : [line]
  })
  expect(wrong).toEqual([])
})

test('a line states what is not usual', () => {
  const one = new KnownNames({ ...CPE_NAMES, npm: 'a\\b _ acme acme:c acme::* acme:d\\:e:rust' })
  expect(one.of('npm', 'a\\b').map(({ product, target }) => `${product} ${target}`)).toEqual([
    'a\\b_project:a\\b node.js',
    'acme:a\\b node.js',
    'acme:c node.js',
    'acme:a\\b *',
    'acme:d\\:e rust'
  ])
})
