// The external programs that the tests and the demo need: which versions are usable, and the sources of each.

/** A package in one suite of Debian. */
export interface DebianPackage {
  readonly suite: string
  readonly package: string
}

export interface Release {
  readonly version: string
  readonly url: string
  readonly sha256: string
  /** The program's path in the archive; absent if the file is the program itself. */
  readonly member?: string
}

export interface Program {
  readonly name: string
  /** The environment variable that names its path. */
  readonly variable: string
  /** Names of its file on PATH. */
  readonly names: readonly string[]
  readonly wants: string
  readonly versionArguments: readonly string[]
  /** Its first group is the version in the program's output. */
  readonly versionPattern: RegExp
  readonly accepts: (version: string) => boolean
  /** Must the program report its version? */
  readonly mustReportVersion: boolean
  /** Absent if no checksum is known. */
  readonly release?: Release
  /** In the order in which they are tried. */
  readonly debian: readonly DebianPackage[]
  readonly advice: string
}

interface ReleaseFiles {
  readonly version: string
  readonly base: string
  readonly member?: string
  /** By platform: the file and its SHA-256. */
  readonly files: Readonly<Record<string, readonly [file: string, sha256: string]>>
}

/** GitHub's and Debian's names of processors, by Node's. */
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' }
const ARCHITECTURE = ARCHITECTURES[process.arch]
const PLATFORM = `${process.platform}_${ARCHITECTURE}`

/** Releases whose checksums are known. */
const RELEASES = {
  cosign: {
    version: '3.0.6',
    base: 'https://github.com/sigstore/cosign/releases/download/v3.0.6',
    files: {
      darwin_amd64: [
        'cosign-darwin-amd64',
        '4c3e7af8372d3ca3296e62fa56f23fcbb5721cc6ac1827900d398f110d7cd280'
      ],
      darwin_arm64: [
        'cosign-darwin-arm64',
        '5fadd012ae6381a6a29ff86a7d39aa873878852f1073fc90b15995961ecfb084'
      ],
      linux_amd64: ['cosign-linux-amd64', 'c956e5dfcac53d52bcf058360d579472f0c1d2d9b69f55209e256fe7783f4c74'],
      linux_arm64: ['cosign-linux-arm64', 'bedac92e8c3729864e13d4a17048007cfafa79d5deca993a43a90ffe018ef2b8']
    }
  },
  cosign2: {
    version: '2.6.1',
    base: 'https://github.com/sigstore/cosign/releases/download/v2.6.1',
    files: {
      darwin_amd64: [
        'cosign-darwin-amd64',
        'f1ed2787cc9648fd3c644fcb279e43f3f55da63b788d69a527aa14ad97ffdca1'
      ],
      darwin_arm64: [
        'cosign-darwin-arm64',
        '54047052cf46f40a5c3c95a510db276e164ba77e096aea1ca1b733f770359689'
      ],
      linux_amd64: ['cosign-linux-amd64', '064954c5d8c7e3b28188eee5b1727b31c411550bc5fefd41aa672d3c761d103a'],
      linux_arm64: ['cosign-linux-arm64', '56a16480bdd56ec789abaa65924402f6b92c0041f06885995853c05567b76f34']
    }
  },
  oras: {
    version: '1.3.0',
    base: 'https://github.com/oras-project/oras/releases/download/v1.3.0',
    member: 'oras',
    files: {
      darwin_amd64: [
        'oras_1.3.0_darwin_amd64.tar.gz',
        '82c33f7da8430ea7fa7e7bdf7721be0a0d0481e5ccb2472ea438490d5e8641a9'
      ],
      darwin_arm64: [
        'oras_1.3.0_darwin_arm64.tar.gz',
        'e10c6552c02d5a7c7eaf7170d3b6f7f094b675a98a1e0edf4d4478a909447245'
      ],
      linux_amd64: [
        'oras_1.3.0_linux_amd64.tar.gz',
        '6cdc692f929100feb08aa8de584d02f7bcc30ec7d88bc2adc2054d782db57c64'
      ],
      linux_arm64: [
        'oras_1.3.0_linux_arm64.tar.gz',
        '7649738b48fde10542bcc8b0e9b460ba83936c75fb5be01ee6d4443764a14352'
      ]
    }
  },
  crane: {
    version: '0.20.3',
    base: 'https://github.com/google/go-containerregistry/releases/download/v0.20.3',
    member: 'crane',
    files: {
      darwin_amd64: [
        'go-containerregistry_Darwin_x86_64.tar.gz',
        '03e520639a1898ceee815f88a07e41f2bd810e16d4f70506d7c399d925476bb6'
      ],
      darwin_arm64: [
        'go-containerregistry_Darwin_arm64.tar.gz',
        '7a46898cf7ba8b995ae8eed3a6c29d7038058b409d92ead456ff12b47a9dde37'
      ],
      linux_amd64: [
        'go-containerregistry_Linux_x86_64.tar.gz',
        '36c67a932f489b3f2724b64af90b599a8ef2aa7b004872597373c0ad694dc059'
      ],
      linux_arm64: [
        'go-containerregistry_Linux_arm64.tar.gz',
        'd2235f7779cd39c6e40f43701d2512c997409f629fb53e621ede0d57d3f995e2'
      ]
    }
  }
} as const satisfies Readonly<Record<string, ReleaseFiles>>

export const PROGRAMS: readonly Program[] = [
  {
    name: 'cosign',
    variable: 'SEAL_COSIGN',
    wants: 'Cosign 3.0.6 or newer',
    names: ['cosign'],
    versionArguments: ['version', '--json'],
    versionPattern: /"gitVersion":\s*"v?(\d+\.\d+\.\d+)/,
    accepts: version => isBetween(version, '3.0.6', '4'),
    mustReportVersion: true,
    ...releaseOf(RELEASES.cosign),
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
    mustReportVersion: true,
    ...releaseOf(RELEASES.cosign2),
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
    mustReportVersion: true,
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
    mustReportVersion: true,
    ...releaseOf(RELEASES.oras),
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
    accepts: version => isBetween(version, '0.20', '1'),
    mustReportVersion: false,
    ...releaseOf(RELEASES.crane),
    debian: [{ suite: 'sid', package: 'crane' }],
    advice: 'https://github.com/google/go-containerregistry/releases'
  }
]

/** The release for this platform, to spread into a program. */
function releaseOf({ version, base, member, files }: ReleaseFiles): { readonly release?: Release } {
  const row = files[PLATFORM]
  if (!row) return {}
  return { release: { version, url: `${base}/${row[0]}`, sha256: row[1], ...(member && { member }) } }
}

/** Whether `from` ≤ `version` < `below`; missing parts count as 0. */
export function isBetween(version: string, from: string, below: string): boolean {
  return compareVersions(version, from) >= 0 && compareVersions(version, below) < 0
}

function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
