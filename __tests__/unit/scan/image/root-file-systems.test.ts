// Whole root file systems, as images of each kind have them, and exactly the packages that are in them.
import { expect, test } from '@jest/globals'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { validateDocument } from '../../../../src/sbom/validate/validate.ts'
import { writeSbom } from '../../../../src/sbom/write/write.ts'
import { buildElf, goInline } from '../../../support/binary-builder.ts'
import { purls, scan } from '../../../support/image-builder.ts'
import { buildRpmHeader, buildSqlite } from '../../../support/rpm-builder.ts'
import { directory, file, symlink, type TarItem } from '../../../support/tar-builder.ts'
import { buildMavenJar, buildZip } from '../../../support/zip-builder.ts'

const json = (path: string, value: object) => file(path, JSON.stringify(value))
const stanza = (name: string, version: string, more = '') =>
  `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: ${version}\n${more}`
const padding = Buffer.alloc(3000, 'x')
const program = (evidence: string | Buffer) =>
  buildElf([{ name: '.rodata', content: Buffer.concat([padding, Buffer.from(evidence as string), padding]) }])

/** As `node:22-bookworm-slim` and an application on top of it. */
const debianWithNode: readonly (readonly TarItem[])[] = [
  [
    directory('usr'),
    directory('usr/lib'),
    symlink('bin', 'usr/bin'),
    symlink('lib', 'usr/lib'),
    symlink('etc/os-release', '../usr/lib/os-release'),
    file('usr/lib/os-release', 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n'),
    file(
      'var/lib/dpkg/status',
      [stanza('bash', '5.2.15-2'), stanza('libc6', '2.36-9', 'Source: glibc\n')].join('\n')
    ),
    file('var/lib/dpkg/info/bash.list', '/.\n/bin\n/bin/bash\n'),
    file('usr/bin/bash', program('bash'))
  ],
  [
    file('usr/local/bin/node', program('node.js/v22.11.0')),
    symlink('usr/local/bin/nodejs', 'node'),
    json('usr/local/lib/node_modules/npm/package.json', {
      name: 'npm',
      version: '10.9.0',
      license: 'Artistic-2.0'
    }),
    json('usr/local/lib/node_modules/npm/node_modules/abbrev/package.json', {
      name: 'abbrev',
      version: '2.0.0'
    })
  ],
  [
    file(
      'var/lib/dpkg/status',
      [
        stanza('bash', '5.2.15-2'),
        stanza('libc6', '2.36-9', 'Source: glibc\n'),
        stanza('tini', '0.19.0-1')
      ].join('\n')
    ),
    file('usr/local/lib/node_modules/.wh.npm')
  ],
  [
    json('app/package.json', { name: 'app', version: '1.0.0', private: true }),
    json('app/node_modules/express/package.json', { name: 'express', version: '4.21.1', license: 'MIT' }),
    json('app/node_modules/express/node_modules/debug/package.json', { name: 'debug', version: '2.6.9' }),
    json('app/node_modules/debug/package.json', { name: 'debug', version: '4.3.7' }),
    json('app/node_modules/express/test/fixtures/package.json', { name: 'fixture' })
  ]
]

/** As `python:3.12-alpine`: the interpreter is built from source, its distributions lie beside it. */
const alpineWithPython: readonly (readonly TarItem[])[] = [
  [
    file('etc/os-release', 'NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.20.3\n'),
    file(
      'lib/apk/db/installed',
      'P:busybox\nV:1.36.1-r29\nA:x86_64\nL:GPL-2.0-only\no:busybox\nD:so:libc.musl-x86_64.so.1\nF:bin\nR:busybox\n\nP:musl\nV:1.2.5-r0\nA:x86_64\nL:MIT\no:musl\np:so:libc.musl-x86_64.so.1=1\n'
    ),
    file('bin/busybox', program('BusyBox v1.36.1 (2024)'))
  ],
  [
    file('usr/local/bin/python3.12', program('\x003.12.7\0')),
    symlink('usr/local/bin/python3', 'python3.12'),
    file('usr/local/lib/libpython3.12.so.1.0', program('\x003.12.7\0')),
    file(
      'usr/local/lib/python3.12/site-packages/pip-24.2.dist-info/METADATA',
      'Name: pip\nVersion: 24.2\nLicense: MIT\n'
    ),
    file(
      'usr/local/lib/python3.12/site-packages/flask-3.0.dist-info/METADATA',
      'Name: Flask\nVersion: 3.0.3\nRequires-Dist: Werkzeug>=3\n'
    ),
    file(
      'usr/local/lib/python3.12/site-packages/werkzeug-3.dist-info/METADATA',
      'Name: Werkzeug\nVersion: 3.0.4\n'
    )
  ]
]

/** As `gcr.io/distroless/static` with a Go program. */
const distrolessWithGo: readonly (readonly TarItem[])[] = [
  [
    file('usr/lib/os-release', 'ID=debian\nVERSION_ID="12"\n'),
    file('var/lib/dpkg/status.d/tzdata', 'Package: tzdata\nVersion: 2024a-0\nArchitecture: all\n'),
    file('var/lib/dpkg/status.d/tzdata.md5sums', `${'a'.repeat(32)}  usr/share/zoneinfo/UTC\n`)
  ],
  [
    file(
      'app',
      program(
        goInline(
          'go1.23.2',
          'path\texample.com/app\nmod\texample.com/app\tv0.3.0\t\ndep\tgolang.org/x/sys\tv0.26.0\th1:x=\n'
        )
      )
    )
  ]
]

/** As `registry.access.redhat.com/ubi9/openjdk-21` with a Spring Boot program. */
const redHatWithJava: readonly (readonly TarItem[])[] = [
  [
    file('etc/os-release', 'NAME="Red Hat Enterprise Linux"\nID="rhel"\nVERSION_ID="9.4"\n'),
    file(
      'var/lib/rpm/rpmdb.sqlite',
      buildSqlite(
        [
          { name: 'glibc', version: '2.34', release: '100.el9', arch: 'x86_64', provides: ['libc.so.6'] },
          { name: 'bash', version: '5.1.8', release: '9.el9', arch: 'x86_64', requires: ['libc.so.6'] },
          { name: 'gpg-pubkey', version: 'fd431d51', release: '4ae0493b' }
        ].map(buildRpmHeader)
      )
    ),
    file(
      'opt/java/release',
      'IMPLEMENTOR="Eclipse Adoptium"\nJAVA_VERSION="21.0.4"\nJAVA_RUNTIME_VERSION="21.0.4+7"\n'
    )
  ],
  [
    file(
      'deployments/app.jar',
      buildZip([
        {
          name: 'META-INF/MANIFEST.MF',
          content:
            'Implementation-Title: app\nImplementation-Version: 1.0.0\nMain-Class: org.springframework.boot.loader.launch.JarLauncher\n'
        },
        {
          name: 'META-INF/maven/com.example/app/pom.properties',
          content: 'groupId=com.example\nartifactId=app\nversion=1.0.0\n'
        },
        {
          name: 'BOOT-INF/lib/spring-core-6.1.14.jar',
          content: buildZip([
            {
              name: 'META-INF/MANIFEST.MF',
              content: 'Automatic-Module-Name: spring.core\nImplementation-Version: 6.1.14\n'
            }
          ]),
          stored: true
        },
        {
          name: 'BOOT-INF/lib/jackson-core-2.17.2.jar',
          content: buildMavenJar('com.fasterxml.jackson.core', 'jackson-core', '2.17.2'),
          stored: true
        }
      ])
    )
  ]
]

test.each<[string, readonly (readonly TarItem[])[], readonly string[]]>([
  [
    'Debian with Node',
    debianWithNode,
    [
      'pkg:deb/debian/bash@5.2.15-2?arch=amd64&distro=debian-12',
      'pkg:deb/debian/libc6@2.36-9?arch=amd64&distro=debian-12&upstream=glibc',
      'pkg:deb/debian/tini@0.19.0-1?arch=amd64&distro=debian-12',
      'pkg:generic/node@22.11.0',
      'pkg:npm/app@1.0.0',
      'pkg:npm/debug@2.6.9',
      'pkg:npm/debug@4.3.7',
      'pkg:npm/express@4.21.1',
      'pkg:npm/fixture'
    ]
  ],
  [
    'Alpine with Python',
    alpineWithPython,
    [
      'pkg:apk/alpine/busybox@1.36.1-r29?arch=x86_64&distro=alpine-3.20.3',
      'pkg:apk/alpine/musl@1.2.5-r0?arch=x86_64&distro=alpine-3.20.3',
      'pkg:generic/python@3.12.7',
      'pkg:pypi/flask@3.0.3',
      'pkg:pypi/pip@24.2',
      'pkg:pypi/werkzeug@3.0.4'
    ]
  ],
  [
    'distroless with Go',
    distrolessWithGo,
    [
      'pkg:deb/debian/tzdata@2024a-0?arch=all&distro=debian-12',
      'pkg:golang/example.com/app@v0.3.0',
      'pkg:golang/golang.org/x/sys@v0.26.0',
      'pkg:golang/stdlib@1.23.2'
    ]
  ],
  [
    'Red Hat with Java',
    redHatWithJava,
    [
      'pkg:generic/oracle/openjdk@21.0.4%2B7',
      'pkg:maven/com.example/app@1.0.0',
      'pkg:maven/com.fasterxml.jackson.core/jackson-core@2.17.2',
      'pkg:maven/org.springframework/spring-core@6.1.14',
      'pkg:rpm/redhat/bash@5.1.8-9.el9?arch=x86_64&distro=rhel-9.4',
      'pkg:rpm/redhat/glibc@2.34-100.el9?arch=x86_64&distro=rhel-9.4'
    ]
  ],
  ['an image from scratch', [[file('hello', program('hello'))]], []]
])('%s', async (_, layers, expected) => {
  const { sbom, warnings } = await scan(layers)
  expect(purls(sbom)).toEqual(expected)
  expect(warnings).toEqual([])
})

test('the document names the image: its digest, its platform, its repository', async () => {
  const { sbom } = await scan(distrolessWithGo)
  const digest = `sha256:${'a'.repeat(64)}`
  expect(sbom.subject).toEqual({
    ref: `pkg:oci/app@${digest}?arch=amd64&repository_url=registry.test%2Facme%2Fapp`,
    type: 'container',
    name: 'registry.test/acme/app',
    version: digest,
    purl: `pkg:oci/app@${digest}?arch=amd64&repository_url=registry.test%2Facme%2Fapp`,
    hashes: [{ algorithm: 'SHA-256', content: 'a'.repeat(64) }]
  })
  expect(sbom.lifecycles).toEqual(['post-build'])
  expect(sbom.completeness).toBe('unknown')
})

test.each([
  ['cyclonedx-json', '1.6'],
  ['cyclonedx-json', '1.7'],
  ['cyclonedx-xml', '1.6'],
  ['spdx-json', '2.3']
] as const)(
  'the result can be written as %s %s, is valid, and has the same bytes every time',
  async (format, version) => {
    for (const layers of [debianWithNode, alpineWithPython, distrolessWithGo, redHatWithJava]) {
      const options = { format, version, created: '2026-01-02T03:04:05Z' }
      const [first, second] = await Promise.all(
        [1, 2].map(async () => (await writeSbom((await scan(layers)).sbom, options)).bytes)
      )
      expect(first).toEqual(second)
      const validation = await validateDocument(await readSbom(first as Uint8Array, 'test'))
      expect(validation).toMatchObject({ verdict: 'valid', errors: [] })
    }
  }
)

test('every component can be reached from the image, and every ref is there', async () => {
  for (const layers of [debianWithNode, alpineWithPython, distrolessWithGo, redHatWithJava]) {
    const { subject, components, dependencies } = (await scan(layers)).sbom
    const reached = new Set<string>()
    const open = [subject?.ref as string]
    for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
      if (reached.has(ref)) continue
      reached.add(ref)
      open.push(...(dependencies.get(ref) ?? []))
    }
    expect([...reached].sort()).toEqual([subject, ...components].map(component => component?.ref).sort())
  }
})

/** Python's package requests, as pip and each distribution's package have it. */
const REQUESTS = 'usr/lib/python3/dist-packages/requests-2.32.3.dist-info/METADATA'
const METADATA = 'Metadata-Version: 2.1\nName: requests\nVersion: 2.32.3\n'
const DEBIAN = 'ID=debian\nVERSION_ID="12"\n'

test.each<[string, readonly TarItem[]]>([
  [
    'dpkg',
    [
      file('guest/var/lib/dpkg/status', stanza('python3-requests', '2.32.3-1')),
      file('guest/var/lib/dpkg/info/python3-requests.list', `/.\n/${REQUESTS}\n`)
    ]
  ],
  [
    'dpkg without a status file',
    [
      file('guest/var/lib/dpkg/status.d/requests', 'Package: python3-requests\nVersion: 2.32.3-1\n'),
      file('guest/var/lib/dpkg/status.d/requests.md5sums', `${'0'.repeat(32)}  ${REQUESTS}\n`)
    ]
  ],
  [
    'apk',
    [
      file(
        'guest/lib/apk/db/installed',
        `P:py3-requests\nV:2.32.3-r0\nF:${REQUESTS.replace('/METADATA', '')}\nR:METADATA\n\n`
      )
    ]
  ],
  [
    'opkg',
    [
      file('guest/usr/lib/opkg/status', 'Package: python3-requests\nVersion: 2.32.3-1\n'),
      file('guest/usr/lib/opkg/info/python3-requests.list', `/${REQUESTS}\n`)
    ]
  ],
  [
    'pacman',
    [
      file('guest/var/lib/pacman/local/requests-1/desc', '%NAME%\npython-requests\n\n%VERSION%\n2.32.3-1\n'),
      file('guest/var/lib/pacman/local/requests-1/files', `%FILES%\n${REQUESTS}\n`)
    ]
  ],
  [
    'rpm',
    [
      file(
        'guest/var/lib/rpm/rpmdb.sqlite',
        buildSqlite([
          buildRpmHeader({
            name: 'python3-requests',
            version: '2.32.3',
            release: '1',
            files: [`/${REQUESTS}`]
          })
        ])
      )
    ]
  ]
])('%s in a folder owns the files of that folder, not the same paths of the image', async (_, items) => {
  const release = [file('etc/os-release', DEBIAN), file('guest/etc/os-release', DEBIAN)]
  const own = await scan([[...release, ...items, file(`guest/${REQUESTS}`, METADATA)]])
  expect(purls(own.sbom)).not.toContain('pkg:pypi/requests@2.32.3')
  const other = await scan([[...release, ...items, file(REQUESTS, METADATA)]])
  expect(purls(other.sbom)).toContain('pkg:pypi/requests@2.32.3')
})

test('of two file systems, each has its lists of files and its licenses', async () => {
  const of = (folder: string, version: string, license: string) => [
    file(`${folder}etc/os-release`, DEBIAN),
    file(`${folder}var/lib/dpkg/status`, stanza('python3-requests', `${version}-1`)),
    file(`${folder}var/lib/dpkg/info/python3-requests.list`, `/${REQUESTS}\n`),
    file(
      `${folder}usr/share/doc/python3-requests/copyright`,
      `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\nLicense: ${license}\n`
    )
  ]
  const { sbom } = await scan([
    [...of('', '2.32.3', 'Apache-2.0'), ...of('guest/', '1.0.0', 'MIT'), file(REQUESTS, METADATA)]
  ])
  expect(purls(sbom).filter(purl => purl.startsWith('pkg:pypi'))).toEqual([])
  expect(sbom.components.flatMap(({ version, licenses = [] }) => `${version} ${licenses[0]?.value}`)).toEqual(
    expect.arrayContaining(['2.32.3-1 Apache-2.0', '1.0.0-1 MIT'])
  )
})
