// Servers and agents. The texts are those of Syft's classifiers (Apache-2.0),
// https://github.com/anchore/syft/blob/v1.51.1/syft/pkg/cataloger/binary/classifiers.go, and of the programs.
import type { Runtime } from './runtime.ts'

const BEATS = [
  String.raw`Test (#\.#\.#)[a-z%]`,
  String.raw`plugin(?:output)?(#\.#\.#)[-a-z]`,
  String.raw`5m\.rate(#\.#\.#)-`
]
const PRE = String.raw`(?:-alpha\.#|-beta\.#|-rc\.#|-dev)?`
const GRAFANA = String.raw`(?:-beta\d|-test|-preview)?`
const SECURITY = String.raw`(?:\+security-#)?`
const HELM = String.raw`(#\.#\.#(?:-(?:alpha|beta|rc)\.\d)?)`
const INGRESS = String.raw`(#\.#\.#(?:-(?:alpha|beta)\.#)?)`

export const SERVERS: readonly Runtime[] = [
  {
    name: 'nginx',
    file: /^nginx$/,
    versions: [String.raw`nginx version: [^/\0]{1,40}/(#\.#\.#(?:\+#)?(?:-#)?)`],
    cpes: ['f5:nginx', 'nginx:nginx']
  },
  {
    name: 'httpd',
    file: /^httpd$/,
    versions: [String.raw`\bApache/(#\.#\.#)`],
    cpes: ['apache:http_server']
  },
  {
    name: 'haproxy',
    file: /^haproxy$/,
    versions: [
      String.raw`version (#\.#(?:\.|-dev|-rc)#)[-+.~a-z0-9]{0,40}, released 20`,
      String.raw`HA-Proxy version (#\.#(?:\.|-dev)#)`,
      String.raw`(#\.#(?:\.|-dev)#)-[0-9a-zA-Z]{7}[^\n]{1,500}HAProxy version`
    ],
    cpes: ['haproxy:haproxy']
  },
  {
    name: 'traefik',
    file: /^traefik$/,
    versions: [String.raw`(?:\0v?|[\x80-\xff].?)(#\.#\.#(?:-(?:alpha|beta|rc)\d)?)\0`],
    cpes: ['traefik:traefik']
  },
  { name: 'envoy', file: /^envoy$/, versions: envoyVersions(), cpes: ['envoyproxy:envoy'] },
  {
    name: 'lighttpd',
    file: /^lighttpd$/,
    versions: [String.raw`\0lighttpd/(#\.#\.#)\0`],
    cpes: ['lighttpd:lighttpd']
  },
  {
    name: 'proftpd',
    file: /^proftpd$/,
    versions: [String.raw`\0ProFTPD Version (#\.#\.#[a-z]?)\0`],
    cpes: ['proftpd:proftpd']
  },
  {
    name: 'openldap',
    file: /^ldapsearch$/,
    versions: [String.raw`\$OpenLDAP:\sldapsearch\s(#\.#\.#)`],
    cpes: ['openldap:openldap']
  },
  {
    name: 'nginx-ingress-controller',
    file: /^nginx-ingress-controller$/,
    versions: [
      String.raw`v${INGRESS}\0\0`,
      String.raw`v(#\.#\.#)~.{0,50}?go#\.#(?:-(?:alpha|beta)\.\d)?\.#\0`,
      String.raw`v${INGRESS}~.{0,800}?\$a.{0,10}?\0`,
      String.raw`\0v?${INGRESS}~.{0,100}?S=v<y5`,
      String.raw`\0go#\.#\.#~v${INGRESS}\0`,
      String.raw`\0v(#\.#\.#-(?:alpha|beta)\.\d)\0`
    ],
    cpes: ['kubernetes:ingress-nginx']
  },
  {
    name: 'istio',
    file: /^pilot-(?:discovery|agent)$/,
    versions: [
      String.raw`#\.#\.#~(#\.#\.#${PRE})\0`,
      String.raw`Clean~(#\.#\.#${PRE})\0`,
      String.raw`Modified~(#\.#-dev)\0`,
      String.raw`(#\.#\.#${PRE})~.{1,100}?S?=v<y5`
    ],
    cpes: ['istio:istio']
  },
  {
    name: 'consul',
    namespace: 'github.com/hashicorp',
    type: 'golang',
    file: /^consul$/,
    versions: [
      String.raw`CONSUL_VERSION: (#\.#\.#)`,
      String.raw`GitDescribe=(#\.#\.#)"`,
      String.raw`\0v(#\.#\.#)\0`
    ],
    cpes: ['hashicorp:consul']
  },
  {
    name: 'vault',
    namespace: 'github.com/hashicorp',
    type: 'golang',
    file: /^vault$/,
    versions: [
      String.raw`revoke(#\.#\.#)`,
      String.raw`state(#\.#\.#-rc\d)`,
      String.raw`016x(1\.1[134]\.\d{1,2})`,
      String.raw`\0(1\.\d{1,2}\.#)\0`
    ],
    cpes: ['hashicorp:vault']
  },
  {
    name: 'helm',
    namespace: 'helm.sh',
    type: 'golang',
    file: /^helm$/,
    versions: [
      String.raw`\0v${HELM}\0\0`,
      String.raw`v${HELM}~.{1,500}?go#\.#\.#\0`,
      String.raw`\0v${HELM}\0`,
      String.raw`@v${HELM}\0`
    ],
    cpes: ['helm:helm']
  },
  { name: 'grafana', file: /^grafana$/, versions: grafanaVersions(), cpes: ['grafana:grafana'] },
  {
    name: 'grafana',
    file: /^grafana-server$/,
    versions: [
      String.raw`[a-z0-9]~(\d\.#\.#(?:-beta\d|-test)?)~/usr/local/go`,
      String.raw`HEAD\0[^\n]{0,400}?\0(\d\.#\.#(?:-beta\d|-test)?)\0`,
      String.raw`\0(\d\.#\.#(?:-beta\d|-test)?)\0.{0,1000}?\0/u`
    ],
    cpes: ['grafana:grafana']
  },
  {
    name: 'fluent-bit',
    namespace: 'fluent',
    type: 'github',
    file: /^fluent-bit$/,
    versions: [String.raw`\0{1,2}(#\.#\.#)\0(?:\x1b\[1m\0|\0{1,2})?(?:%s)?Fluent`],
    cpes: ['treasuredata:fluent_bit']
  },
  ...['filebeat', 'metricbeat', 'heartbeat', 'packetbeat', 'auditbeat'].map(name => ({
    name,
    file: new RegExp(`^${name}$`),
    versions: BEATS,
    cpes: [`elastic:${name}`]
  })),
  {
    name: 'elastic-agent',
    file: /^elastic-agent$/,
    versions: [String.raw`enroll(?:: true)?(#\.#\.#)-?header`, String.raw`PM(#\.#\.#):https`],
    cpes: ['elastic:elastic_agent']
  }
]

/** The linker puts the version next to other texts in each release. */
function envoyVersions(): string[] {
  return [
    String.raw`\0(1\.3\d\.#(?:-dev)?)\0.{0,1000}?envoy_reloadable_features`,
    String.raw`\0(1\.34\.5)\0.{0,200}?envoy\.reloadable_features`,
    String.raw`envoy_quic_.{0,1000}?\0(1\.2\d\.#(?:-dev)?)\0`,
    String.raw`\0(1\.[12]\d\.#(?:-dev)?)\0.{0,1000}?Unable to`,
    String.raw`\0(1\.2\d\.#(?:-dev)?)\0.{0,580}?ValidationError`,
    String.raw`\0(1\.1\d\.#(?:-dev)?)\0.{0,1000}?ValidationError`,
    String.raw`\[source/.{0,200}?\0(1\.1\d\.#(?:-dev)?)\0`,
    String.raw`\0(1\.\d\.#(?:-dev)?)\0.{0,20}?RELEASE`,
    String.raw`\0(1\.3\d\.#(?:-dev)?)\0envoy[/._:]`,
    String.raw`\0(1\.3\d\.#(?:-dev)?)\0.{0,200}?envoy[./]`,
    String.raw`\0(1\.3\d\.#(?:-dev)?)\0.{0,1000}?envoy_quic`,
    String.raw`\0(1\.3\d\.#(?:-dev)?)\0TLS `,
    String.raw`\0(1\.2\d\.#(?:-dev)?)\0envoy[/._]`,
    String.raw`\0(1\.2\d\.#(?:-dev)?)\0.{0,500}?envoy\.`,
    String.raw`\0(1\.2\d\.#(?:-dev)?)\0.{0,300}?envoy_`,
    String.raw`\0envoy\.[\w.]{1,200}\0(1\.[3-9]\d\.#(?:-dev)?)\0`
  ]
}

function grafanaVersions(): string[] {
  return [
    String.raw`\0(\d{2}\.#\.#-\d{6,12})\0`,
    String.raw`\0(\d{1,2}\.#\.#)\+security-#\0`,
    String.raw`\0release-(\d{2}\.#\.#${GRAFANA})${SECURITY}\0`,
    String.raw`\0go1\.#\.#~(\d{2}\.#\.#${GRAFANA})${SECURITY}~.{1,500}?\+DT`,
    String.raw`(\d{2}\.#\.#${GRAFANA})${SECURITY}~\$a`,
    String.raw`\0.(10\.#\.#${GRAFANA})${SECURITY}\0`,
    String.raw`(\d{2}\.#\.#${GRAFANA})${SECURITY}~.{1,100}?\0go1\.#\.#\0.{1,100}?\+DT`,
    String.raw`(#\.#\.#${GRAFANA})${SECURITY}~v#\.#\.x\0`,
    String.raw`HEAD\0[^\n]{0,400}?\0(\d\.#\.#${GRAFANA})${SECURITY}\0`,
    String.raw`[a-z0-9]~(\d\.#\.#${GRAFANA})${SECURITY}~/usr/local/go`
  ]
}
