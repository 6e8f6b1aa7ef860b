// The external programs that the tests and the demo need: which versions do, and where each can be had.

/** GitHub's and Debian's name of this machine's processor. */
const ARCHITECTURE = { x64: 'amd64', arm64: 'arm64' }[process.arch]
const PLATFORM = `${process.platform}_${ARCHITECTURE}`

const COSIGN_SHA256 = {
  darwin_amd64: '4c3e7af8372d3ca3296e62fa56f23fcbb5721cc6ac1827900d398f110d7cd280',
  darwin_arm64: '5fadd012ae6381a6a29ff86a7d39aa873878852f1073fc90b15995961ecfb084',
  linux_amd64: 'c956e5dfcac53d52bcf058360d579472f0c1d2d9b69f55209e256fe7783f4c74',
  linux_arm64: 'bedac92e8c3729864e13d4a17048007cfafa79d5deca993a43a90ffe018ef2b8'
}

/**
 * One row for each program: the variable that names it, what it must be, how it tells its version, the
 * release with the SHA-256 of this platform's file (absent where no checksum is known), and Debian's package.
 */
export const PROGRAMS = [
  {
    name: 'cosign',
    variable: 'SEAL_COSIGN',
    wants: 'Cosign 3.0.6 or newer',
    names: ['cosign'],
    versionArguments: ['version', '--json'],
    versionPattern: /"gitVersion":\s*"v?(\d+\.\d+\.\d+)/,
    accepts: version => isBetween(version, '3.0.6', '4'),
    mustTellVersion: true,
    release: release('sigstore/cosign', '3.0.6', `cosign-${process.platform}-${ARCHITECTURE}`, COSIGN_SHA256),
    debian: [{ suite: 'sid', package: 'cosign' }],
    advice: 'https://github.com/sigstore/cosign/releases'
  },
  {
    name: 'cosign2',
    variable: 'SEAL_COSIGN2',
    wants: 'Cosign 2.5 or 2.6',
    names: ['cosign', 'cosign2'],
    versionArguments: ['version', '--json'],
    versionPattern: /"gitVersion":\s*"v?(\d+\.\d+\.\d+)/,
    accepts: version => isBetween(version, '2.5', '3'),
    mustTellVersion: true,
    debian: [{ suite: 'trixie', package: 'cosign' }],
    advice: 'https://github.com/sigstore/cosign/releases (the newest v2)'
  },
  {
    name: 'docker-registry',
    variable: 'SEAL_DOCKER_REGISTRY',
    wants: 'CNCF distribution 2.8',
    names: ['docker-registry', 'registry'],
    versionArguments: ['--version'],
    versionPattern: /distribution v?(\d+\.\d+\.\d+)/,
    accepts: version => isBetween(version, '2.8', '3'),
    mustTellVersion: true,
    debian: [
      { suite: 'sid', package: 'docker-registry' },
      { suite: 'trixie', package: 'docker-registry' }
    ],
    advice: 'https://github.com/distribution/distribution/releases/tag/v2.8.3'
  },
  {
    name: 'oras',
    variable: 'SEAL_ORAS',
    wants: 'oras 1.2 or newer',
    names: ['oras'],
    versionArguments: ['version'],
    versionPattern: /Version:\s*v?(\d+\.\d+\.\d+)/,
    accepts: version => isBetween(version, '1.2', '2'),
    mustTellVersion: true,
    debian: [
      { suite: 'sid', package: 'oras' },
      { suite: 'trixie', package: 'oras' }
    ],
    advice: 'https://github.com/oras-project/oras/releases'
  },
  {
    name: 'crane',
    variable: 'SEAL_CRANE',
    wants: 'crane 0.20 or newer',
    names: ['crane'],
    versionArguments: ['version'],
    versionPattern: /^v?(\d+\.\d+\.\d+)/,
    accepts: version => isBetween(version, '0.19', '1'),
    mustTellVersion: false,
    debian: [{ suite: 'sid', package: 'crane' }],
    advice: 'https://github.com/google/go-containerregistry/releases'
  }
]

/** Servers that only `npm run interop` uses; they are built with Go by whoever wants that run. */
export const PEERS = [
  {
    name: 'olareg',
    variable: 'SEAL_OLAREG',
    names: ['olareg'],
    advice: 'go install github.com/olareg/olareg/cmd/olareg@latest'
  },
  {
    name: 'zot',
    variable: 'SEAL_ZOT',
    names: ['zot', `zot-${process.platform}-${ARCHITECTURE}`],
    advice: 'go install zotregistry.dev/zot/v2/cmd/zot@latest'
  }
]

function release(repository, version, file, sums) {
  const sha256 = sums[PLATFORM]
  if (!sha256) return undefined
  return { version, sha256, url: `https://github.com/${repository}/releases/download/v${version}/${file}` }
}

/** Whether `from` ≤ `version` < `below`; missing parts count as 0. */
export function isBetween(version, from, below) {
  return compareVersions(version, from) >= 0 && compareVersions(version, below) < 0
}

function compareVersions(a, b) {
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
