// A policy file through dist/verify.js: each rule lets pass what it should and names its line for what it does not.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ActionResult } from '../../demo/run-action.ts'
import type { Verdict } from '../../src/results/verdict.ts'
import { GateLab, IMAGE_MANIFEST, type LabImage } from '../support/gate-lab.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { makeTemporaryFolder } from '../support/processes.ts'

const SLSA = 'https://slsa.dev/provenance/v1'
const REVIEW = 'https://acme.example/attestation/review/v1'

let lab: GateLab
let second: KeyPair
let image: LabImage

beforeAll(async () => {
  lab = await GateLab.start()
  second = makeKeyPair()
  image = await lab.image()
  await lab.seal(image)
}, 60_000)

afterAll(() => lab.close())

function authority(name: string, { publicKey }: KeyPair): string {
  const pem = readFileSync(publicKey, 'utf8').trimEnd().replaceAll('\n', '\n            ')
  return `      - name: ${name}\n        key:\n          data: |\n            ${pem}\n`
}

/** A policy for all images of the lab's registry, with these lines at its end. */
function policy(lines: string, authorities = authority('build', lab.keys), rest = ''): string {
  const more = lines.replaceAll(/^(?=.)/gm, '    ')
  return `policies:\n  - name: ours\n    images: [{ glob: '${lab.host}/**' }]\n    authorities:\n${authorities}${more}\n${rest}`
}

interface Judged {
  readonly result: ActionResult
  readonly verdict: Verdict
  /** The violations of the image that no exception lets pass: `<line> <message>`. */
  readonly open: readonly string[]
}

async function judge(
  text: string,
  reference = image.pinned,
  inputs: Readonly<Record<string, string>> = {}
): Promise<Judged> {
  const workspace = makeTemporaryFolder()
  mkdirSync(join(workspace, '.github'))
  writeFileSync(join(workspace, '.github/oci-seal.yml'), text)
  const result = await lab.verify({ image: reference, key: '', ...inputs }, { workspace })
  await result.dispose()
  expect(result.stderr).toBe('')
  const verdict = JSON.parse(result.outputs['json'] ?? 'null') as Verdict
  const open = verdict.images.flatMap(({ violations }) =>
    violations
      .filter(({ exception }) => !exception)
      .map(({ location, message }) => `${text.split('\n')[(location?.line ?? 0) - 1]?.trim()} | ${message}`)
  )
  expect(result.exitCode).toBe(open.length > 0 ? 1 : 0)
  return { result, verdict, open }
}

/** A rule, what breaks it (the line of the file that is named, and the message), or undefined where it passes. */
test.each<[string, string, RegExp | undefined]>([
  ['all four facts by default', 'match: any', undefined],
  [
    'a license that is denied',
    'licenses: { deny: [GPL-2.0-only] }',
    /^licenses: .* \| pkg:apk\/alpine\/busybox@\S+: GPL-2\.0-only is denied$/
  ],
  ['a license that no component has', 'licenses: { deny: [AGPL-3.0-only] }', undefined],
  ['a license that is not allowed', 'licenses: { allow: [MIT] }', /GPL-2\.0-only is not allowed/],
  ['a license that an expression allows', 'licenses: { allow: [MIT, GPL-2.0-or-later] }', undefined],
  ['a list of all licenses', 'licenses: { allow: [MIT, GPL-2.0-only] }', undefined],
  [
    'a package that is denied',
    "packages:\n  deny:\n    - 'pkg:npm/*'\n    - 'pkg:apk/*/musl@<1.2.6'",
    /^- 'pkg:apk\/\*\/musl@<1\.2\.6' \| pkg:apk\/alpine\/musl@1\.2\.5-r0 is denied by/
  ],
  ['a version that is not meant', "packages: { deny: 'pkg:apk/alpine/musl@>=1.2.6' }", undefined],
  ['a quality that is reached', 'quality: { profile: ntia-2021, minimum: 10 }', undefined],
  [
    'a quality that is not',
    'quality: { profile: cisa-2026 }',
    /^quality: .* \| the SBOM scores [\d.]+ of 100 by CISA 2026/
  ],
  [
    'an SBOM that is too old',
    'max-age:\n  sbom: 1h',
    /^sbom: 1h \| the sbom is \d+ days old \(2026-01-01T00:00:00Z\); the policy allows at most 1 hour/
  ],
  [
    'an index whose platforms are too old',
    'platforms: index\nmax-age: { image: 1h }',
    /^max-age: .* \| the image is \d+ days old \(\S+\); the policy allows at most 1 hour/
  ],
  ['an SBOM that is not', 'max-age: { sbom: 99999d }', undefined],
  [
    'a signature without a logged time',
    'max-age: { signature: 1d }',
    /the signature has no time that Seal can compare/
  ],
  [
    'a platform that the image does not have',
    'platforms: [linux/amd64, linux/s390x]',
    /^- name: ours \| the image has no manifest for linux\/s390x$/
  ],
  [
    'a predicate that is not there',
    `require:\n  - signature\n  - provenance`,
    /^- provenance \| attestation provenance is missing: no provenance attestation found$/
  ]
])('%s', async (_, lines, expected) => {
  const { open } = await judge(policy(lines))
  if (expected === undefined) expect(open).toEqual([])
  else expect(open).toEqual(expect.arrayContaining([expect.stringMatching(expected)]))
})

describe('the required signers', () => {
  let both: LabImage

  beforeAll(async () => {
    both = await lab.image(['linux/amd64'])
    await lab.hang(both.repository, both, await lab.sign([both.digest]))
    await lab.hang(both.repository, both, await lab.sign([both.digest], { keys: second }))
  })

  const rules = (match: string): string =>
    policy(
      `match: ${match}\nrequire: [signature]`,
      authority('build', lab.keys) + authority('review', second)
    )

  test('any: one signer is enough', async () => {
    expect((await judge(rules('any'))).open).toEqual([])
  })

  test('all: each signer must have signed, and the missing ones are named', async () => {
    expect((await judge(rules('all'), both.pinned)).open).toEqual([])
    const { open } = await judge(rules('all'))
    expect(open[0]).toMatch(/^require: .* \| signature is present: not signed by review$/)
  })

  test('an image must satisfy every policy that applies to it', async () => {
    const text = policy('require: [signature]')
    const other = `  - name: reviewed\n    images: [{ glob: '${lab.host}/acme/*' }]\n    authorities:\n${authority('review', second)}    require: [signature]\n`
    expect((await judge(text + other, both.pinned)).open).toEqual([])
    expect((await judge(text + other)).open[0]).toMatch(/^require: .* \| signature is present: /)
  })

  test.each([
    ['another repository', '/other/**'],
    ['a deeper path', '/*']
  ])('an image that no policy matches fails: the glob names %s', async (_, glob) => {
    const { open, verdict } = await judge(policy('match: any').replace('/**', glob))
    expect(open).toEqual([expect.stringContaining('no policy applies to this image')])
    expect(verdict.images[0]?.violations[0]?.rule).toBe('no-policy')
  })
})

test('rules of inputs add to a file, and cover no image that no policy of the file matches', async () => {
  const elsewhere = policy('match: any').replace('/**', '/other/**')
  const untaken = await judge(elsewhere, image.pinned, { 'deny-licenses': 'AGPL-3.0-only' })
  expect(untaken.open).toEqual([expect.stringContaining('no policy applies to this image')])
  expect(untaken.verdict.notices).toEqual([
    expect.stringMatching(/^Not applied in this run: .*: policy "ours"$/)
  ])
  const signed = await judge(elsewhere, image.pinned, { key: lab.keys.publicKey })
  expect(signed.verdict.images[0]?.violations[0]?.rule).toBe('no-policy')
  const denied = await judge(policy('match: any'), image.pinned, { 'deny-licenses': 'GPL-2.0-only' })
  expect(denied.open.every(text => text.includes('GPL-2.0-only is denied'))).toBe(true)
  expect(denied.open.length).toBeGreaterThan(0)
})

test('a default policy file without a checkout is reported, and with discover is an error', async () => {
  const verify = async (inputs: Readonly<Record<string, string>>) => {
    const result = await lab.verify(
      { image: image.pinned, require: 'signature', ...inputs },
      { workspace: makeTemporaryFolder() }
    )
    await result.dispose()
    return result
  }
  const result = await verify({})
  expect([result.exitCode, result.stdout]).toEqual([
    0,
    expect.stringContaining('.github/oci-seal.yml was not found, and the workspace has no checkout')
  ])
  const refused = await verify({ discover: 'all' })
  expect([refused.exitCode, refused.stdout]).toEqual([1, expect.stringContaining('POLICY_NOT_CHECKED_OUT')])
})

test('a private key is an error that names the public one', async () => {
  const workspace = makeTemporaryFolder()
  const text =
    '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n'
  writeFileSync(join(workspace, 'cosign.key'), text)
  for (const key of ['cosign.key', 'env://COSIGN_PRIVATE_KEY']) {
    const env = { COSIGN_PRIVATE_KEY: text }
    const result = await lab.verify({ image: image.pinned, key }, { workspace, env })
    await result.dispose()
    expect([result.exitCode, result.stdout]).toEqual([
      1,
      expect.stringMatching(/POLICY_FILE_UNREADABLE: \S+: it is a private key.*cosign\.pub/)
    ])
    expect(result.stdout).toContain(`UNREADABLE: ${key}: it`)
  }
})

test('a key that is not in the workspace is an error that names the checkout', async () => {
  const result = await lab.verify({ image: image.pinned, key: 'absent.pub' })
  await result.dispose()
  expect([result.exitCode, result.stdout]).toEqual([
    1,
    expect.stringMatching(
      /POLICY_FILE_UNREADABLE: absent\.pub: it does not exist in the workspace.*uses: actions\/checkout/
    )
  ])
})

test('a misspelled rule in the inputs is an error', async () => {
  const result = await lab.verify(
    { image: image.pinned },
    { env: { 'INPUT_DENY-PACKAGE': 'pkg:apk/alpine/musl' } }
  )
  await result.dispose()
  expect([result.exitCode, result.stderr, result.stdout]).toEqual([
    1,
    '',
    expect.stringMatching(/INPUT_UNKNOWN: the action has no input deny-package.*deny-packages: …/)
  ])
})

test('discover: all in a checkout whose files name no image is an error', async () => {
  const workspace = makeTemporaryFolder()
  mkdirSync(join(workspace, '.git'))
  writeFileSync(join(workspace, 'list.yaml'), '&r\napiVersion: v1\nkind: List\nitems: [*r]\n')
  const result = await lab.verify({ discover: 'all' }, { workspace })
  await result.dispose()
  expect([result.exitCode, result.stderr, result.stdout, result.summary]).toEqual([
    1,
    '',
    expect.stringContaining('DISCOVER_NO_IMAGES'),
    expect.stringContaining('uses: actions/checkout')
  ])
})

describe('attestations', () => {
  test('need the predicate type of the policy and a trusted signer, for each platform', async () => {
    const attested = await lab.image()
    const text = policy(`require: [provenance, ${REVIEW}]`)
    const targets = [attested, ...attested.platforms.map(it => ({ ...it, mediaType: IMAGE_MANIFEST }))]
    const hang = async (predicateType: string, keys = lab.keys): Promise<void> => {
      const digests = targets.map(({ digest }) => digest)
      const bundle = await lab.sign(digests, { predicateType, keys })
      for (const target of targets) await lab.hang(attested.repository, target, bundle, predicateType)
    }
    await hang(SLSA)
    await hang(REVIEW, second)
    const { open } = await judge(text, attested.pinned)
    expect(open).toHaveLength(3)
    expect(open[0]).toMatch(new RegExp(`^require: .* \\| attestation ${REVIEW} is present: `))
    await hang(REVIEW)
    const { open: none, verdict } = await judge(text, attested.pinned)
    expect(none).toEqual([])
    const [, amd64] = verdict.images[0]?.digests ?? []
    expect(amd64?.facts).toMatchObject([
      { kind: 'attestation', predicateType: 'provenance', status: 'verified' },
      { kind: 'attestation', predicateType: REVIEW, status: 'verified' }
    ])
  })
})

describe('exceptions', () => {
  const exception = (fields: string, glob = '**'): string =>
    `exceptions:\n  - images: [{ glob: '${lab.host}/${glob}' }]\n    reason: not reachable\n    ${fields}\n`
  const denied = (rest: string): string =>
    policy('licenses: { deny: [GPL-2.0-only] }', authority('build', lab.keys), rest)

  test('allows the named violation, and is shown', async () => {
    const { open, verdict, result } = await judge(
      denied(exception("package: 'pkg:apk/alpine/busybox'\n    expires: 2099-12-31"))
    )
    expect(open).toEqual([])
    expect(verdict.images[0]?.violations[0]?.exception).toEqual({
      reason: 'not reachable',
      expires: '2099-12-31'
    })
    expect(result.summary).toContain('exception until 2099')
  })

  test.each([
    ['of another package', "package: 'pkg:apk/alpine/musl'\n    expires: 2099-12-31", '**'],
    ['of another rule', 'rule: age\n    expires: 2099-12-31', '**'],
    ['of a fact', 'fact: sbom\n    expires: 2099-12-31', '**'],
    ['of another image', 'rule: license\n    expires: 2099-12-31', 'other/*'],
    ['that is over', 'rule: license\n    expires: 2020-01-31', '**']
  ])('%s allows nothing', async (_, fields, glob) => {
    const { open, verdict } = await judge(denied(exception(fields, glob)))
    expect(open.length).toBeGreaterThan(0)
    const isOver = fields.includes('2020')
    expect(verdict.notices).toEqual([
      isOver
        ? expect.stringMatching(/line \d+: the exception .* expired on 2020-01-31/)
        : expect.stringMatching(/^Not applied in this run: .*line \d+: exception "not reachable"$/)
    ])
  })
})

test('an exception by tag does not apply to another digest with that tag', async () => {
  const bare = await lab.image(['linux/amd64'], { repository: 'acme/tagged', tag: 'old' })
  const rest = `exceptions:\n  - images: [{ glob: '${bare.name}:old' }]\n    rule: fact\n    reason: built before\n    expires: 2099-12-31\n`
  const text = policy('require: [signature]', authority('build', lab.keys), rest)
  expect((await judge(text, `${bare.name}:old`)).open).toEqual([])
  expect((await judge(text, `${bare.name}:old@${bare.digest}`)).open).toEqual([])
  const evil = await lab.image(['linux/amd64'], { repository: 'acme/tagged', tag: 'evil' })
  expect((await judge(text, `${bare.name}:old@${evil.digest}`)).open).toHaveLength(1)
})

test('mode warn of the file is a warning; the input enforce overrides it', async () => {
  const workspace = makeTemporaryFolder()
  mkdirSync(join(workspace, '.github'))
  writeFileSync(join(workspace, '.github/oci-seal.yml'), `mode: warn\n${policy('platforms: linux/s390x')}`)
  const warned = await lab.verify({ image: image.pinned, key: '' }, { workspace })
  expect([warned.exitCode, warned.outputs['verdict']]).toEqual([0, 'warned'])
  const failed = await lab.verify({ image: image.pinned, key: '', mode: 'enforce' }, { workspace })
  expect([failed.exitCode, failed.outputs['verdict']]).toEqual([1, 'failed'])
  await Promise.all([warned.dispose(), failed.dispose()])
})

test('a broken file is an error that names its line', async () => {
  const workspace = makeTemporaryFolder()
  writeFileSync(join(workspace, 'policy.yml'), policy('matches: any'))
  const result = await lab.verify(
    { image: image.pinned, key: '', 'config-file': 'policy.yml' },
    { workspace }
  )
  const line =
    policy('matches: any')
      .split('\n')
      .findIndex(text => text.includes('matches')) + 1
  expect(result.exitCode).toBe(1)
  expect(result.stdout).toContain(`POLICY_INVALID: policy.yml, line ${line}: a policy has no field "matches"`)
  await result.dispose()
})

describe('unreadable content in a signed SBOM', () => {
  const statement = 'MIT AND Public-Domain'
  const purl = 'npm/no-purl@1'
  let unread: LabImage

  beforeAll(async () => {
    unread = await lab.image(['linux/amd64'])
    const components = [
      { type: 'library', name: 'a', version: '1', licenses: [{ license: { name: statement } }] },
      { type: 'library', name: 'b', version: '1', purl }
    ]
    await lab.seal(unread, {}, { components })
  })

  const rules = (more: string): string =>
    policy(
      `licenses: { deny: [GPL-2.0-only]${more} }\npackages: { deny: 'pkg:npm/x', unparsed: ${more === '' ? 'fail' : 'warn'} }`
    )

  test('is undecided, fails the step, and is shown with the line that resolves it', async () => {
    const { open, verdict } = await judge(rules(''), unread.pinned)
    expect(verdict.images[0]?.outcome).toBe('undecided')
    expect(open).toEqual([
      expect.stringContaining('licenses.map: {"Public-Domain": LicenseRef-public-domain}'),
      expect.stringContaining(`Seal cannot read the package URL "${purl}"`)
    ])
  })

  test('is a notice if the policy allows it', async () => {
    const { open, verdict } = await judge(rules(', unparsed: warn'), unread.pinned)
    expect(open).toEqual([])
    expect(verdict.notices).toEqual([
      expect.stringContaining('"Public-Domain"'),
      expect.stringContaining(`"${purl}"`)
    ])
  })

  test('is resolved by the map', async () => {
    const { open } = await judge(rules(", map: { 'Public-Domain': LicenseRef-public-domain }"), unread.pinned)
    expect(open).toEqual([])
  })
})
