// Names of products that the sources of generated/cpe-names.js give to a package of another product with its name: a
// client or a binding, whose versions are not the product's, or software that has nothing in common with it. Its
// version would match what the product has corrected long before, or never had.
import { nameInTable, type Table } from '../src/scan/cpe/known-names.ts'

/** Packages and the `vendor:product` that they are not. */
export const OTHER_PRODUCTS: Readonly<Partial<Record<Table, Readonly<Record<string, readonly string[]>>>>> = {
  gem: {
    'elastic-enterprise-search': ['elastic:enterprise_search'],
    flask: ['palletsprojects:flask'],
    // It starts the processes of a Procfile.
    foreman: ['theforeman:foreman'],
    jena: ['apache:jena'],
    jubatus: ['jubat:jubatus'],
    libmspack: ['cabextract:libmspack', 'kyzer:libmspack'],
    logrotate: ['gentoo:logrotate'],
    openstack: ['openstack:openstack'],
    'openstack-compute': ['openstack:compute'],
    optipng: ['optipng_project:optipng'],
    orientdb: ['sap:orientdb'],
    oslo: ['openstack:oslo'],
    pcre2: ['pcre:pcre2'],
    polarssl: ['polarssl:polarssl'],
    'qnap-download_station': ['qnap:download_station'],
    ruby: ['ruby-lang:ruby'],
    zypper: ['opensuse:zypper']
  },
  maven: {
    'be.atbash.ee.security/octopus-server': ['octopus:server'],
    'com.adamstyrc.cookiecutter/cookie-cutter': ['cookiecutter_project:cookiecutter'],
    'io.fabric8.devops.apps/fluentd': ['fluentd:fluentd'],
    'io.fabric8.devops.apps/manageiq': ['manageiq:manageiq'],
    'io.pithos/pithos': ['kevinmehall:pithos'],
    'io.snamp.supervisors/openstack': ['openstack:openstack'],
    'org.apache.jclouds.api/cloudstack': ['apache:cloudstack'],
    'org.apache.jclouds.api/openstack-neutron': ['openstack:neutron']
  },
  npm: {
    // Angular since 2, and AngularJS before: what one has corrected, the other never had.
    '@angular/core': ['angularjs:angularjs'],
    angular: ['angular:angular'],
    '@growthbook/growthbook': ['growthbook:growthbook'],
    '@wesleytodd/meeting-maker': ['on_technology:meeting_maker'],
    aria2: ['tatsuhiro_tsujikawa:aria2'],
    cookiecutter: ['cookiecutter_project:cookiecutter'],
    flagsmith: ['flagsmith:flagsmith'],
    idb: ['idb:idb'],
    jekyll: ['jekyllrb:jekyll'],
    langfuse: ['langfuse:langfuse'],
    // The client; the server has the versions 5 to 12.
    mariadb: ['mariadb:mariadb'],
    md2pdf: ['rob_westgeest:md2pdf'],
    openflow: ['opennetworking:openflow'],
    pcre2: ['pcre:pcre2'],
    pdflib: ['pdflib:pdflib'],
    pgbouncer: ['pgbouncer:pgbouncer'],
    postfix: ['postfix:postfix'],
    primefaces: ['primetek:primefaces'],
    pygments: ['pygments:pygments'],
    'skywalking-backend-js': ['apache:skywalking'],
    slic3r: ['slic3r:slic3r'],
    strongswan: ['strongswan:strongswan'],
    taglib: ['scott_wheeler:taglib'],
    zuul: ['zuul-ci:zuul']
  },
  nuget: {
    cookiecutter: ['cookiecutter_project:cookiecutter'],
    root: ['cern:root']
  },
  pypi: {
    'apache-skywalking': ['apache:skywalking'],
    // Red Hat's laboratory of tests.
    beaker: ['beaker-project:beaker'],
    ekuiper: ['lfedge:ekuiper'],
    'elastic-enterprise-search': ['elastic:enterprise_search'],
    exiv2: ['andreas_huggel:exiv2', 'exiv2:exiv2'],
    flagsmith: ['flagsmith:flagsmith'],
    ftpshell: ['ftpshell:ftpshell'],
    helpy: ['helpy.io:helpy'],
    jq: ['jq_project:jq'],
    jubatus: ['jubat:jubatus'],
    kanboard: ['kanboard:kanboard'],
    libtiff: ['simplesystems:libtiff'],
    lrzip: ['lrzip_project:lrzip'],
    md2pdf: ['rob_westgeest:md2pdf'],
    metview: ['ecmwf:metview'],
    nocodb: ['nocodb:nocodb'],
    'passbolt-api': ['passbolt:passbolt_api'],
    pdflib: ['pdflib:pdflib'],
    pgbouncer: ['pgbouncer:pgbouncer'],
    piwigo: ['piwigo:piwigo'],
    pngquant: ['pngquant:pngquant'],
    robodk: ['robodk:robodk'],
    'rubrik-cdm': ['rubrik:cdm'],
    sandboxie: ['sandboxie:sandboxie'],
    sharelatex: ['sharelatex:sharelatex'],
    skodaconnect: ['skoda-auto:skoda_connect'],
    // A search engine; this one makes documentation.
    sphinx: ['sphinxsearch:sphinx']
  }
}

export function isOtherProduct(table: Table, name: string, product: string): boolean {
  const packages = OTHER_PRODUCTS[table] ?? {}
  const key = nameInTable(table, name)
  return Object.hasOwn(packages, key) && packages[key]?.includes(product) === true
}
