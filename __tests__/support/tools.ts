// The external programs, as scripts/run.mjs found them and names them in the environment.

type Peer =
  | 'olareg'
  | 'zot'
  | 'distribution3'
  | 'go-containerregistry'
  | 'go-containerregistry-api'
  | 'ocimem'
  | 'act'
  | 'syft'
  | 'trivy'
  | 'reader-grype'
  | 'zizmor'
  | 'reader-podman'
  | 'reader-sigstore-go'
  | 'reader-policy-helpers'
  | 'reader-policy-controller'
  | 'reader-flux'
  | 'reader-kyverno'
  | 'reader-gh'
  | 'reader-kubewarden'
  | 'cosign2-newest'
  | KeyPeer

/** What the tests of key services and of a private Sigstore start. */
type KeyPeer = 'cosign-newest' | 'local-kms' | 'fulcio' | 'tesseract' | 'rekor-tiles' | 'timestamp-server'

export type ToolName = 'cosign' | 'cosign2' | 'docker-registry' | 'oras' | 'crane' | 'node' | Peer

/** The programs that only `npm run interop` builds. */
const PEERS: readonly string[] = [
  'olareg',
  'zot',
  'distribution3',
  'go-containerregistry',
  'go-containerregistry-api',
  'ocimem',
  'act',
  'syft',
  'trivy',
  'reader-grype',
  'zizmor',
  'reader-podman',
  'reader-sigstore-go',
  'reader-policy-helpers',
  'reader-policy-controller',
  'cosign-newest',
  'local-kms',
  'fulcio',
  'tesseract',
  'rekor-tiles',
  'timestamp-server',
  'reader-flux',
  'reader-kyverno',
  'reader-gh',
  'reader-kubewarden',
  'cosign2-newest'
]

/** The path of a program. Throws if the tests were not started through npm, which makes sure of them. */
export function tool(name: ToolName): string {
  const variable = `SEAL_${name.toUpperCase().replaceAll('-', '_')}`
  const path = process.env[variable]
  if (path) return path
  const command = PEERS.includes(name) ? 'npm run interop' : 'npm test'
  throw new Error(
    `${variable} is not set: start the tests with "${command}" (a part of them with "${command} -- <pattern>"), ` +
      `which makes sure of ${name}, or set ${variable} to the path of the program`
  )
}

/** A folder of packages that `npm run interop` installed, by its variable. */
export function packages(variable: string): string {
  const folder = process.env[variable]
  if (folder) return folder
  throw new Error(`${variable} is not set: start the tests with "npm run interop"`)
}
