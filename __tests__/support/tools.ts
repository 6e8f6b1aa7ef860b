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
  'reader-policy-controller'
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
