// Reads .github/oci-seal.yml. An unknown field or word is an error: a policy with a typo must not let everything pass.

import { goUrl } from '../cosign/go-url.ts'
import { type KeyName, readKeyName } from '../cosign/key-name.ts'
import { type ExpectedSigner, GITHUB_ROOT, kmsProvider, type Match } from '../cosign/signer.ts'
import { parsePlatform } from '../oci/platform.ts'
import { RULES } from '../results/verdict.ts'
import { SealError } from '../support/errors.ts'
import { printable } from '../support/text.ts'
import { readStores, type StoreName } from './attestation-stores.ts'
import { CONTENT_KEYS, contentNeedsSigner, readContentRules } from './content-rules.ts'
import { DEFAULT_REQUIRE } from './defaults.ts'
import { anchorPattern } from './identity-pattern.ts'
import { globProblem } from './image-glob.ts'
import { LENIENCIES } from './leniency.ts'
import {
  type Exception,
  type ImagePolicy,
  needsSigner,
  type PlatformSelection,
  type Policy,
  PREDICATES,
  type Requirement,
  type SignerGroup
} from './policy.ts'
import { Fields, readPattern } from './policy-fields.ts'
import { PolicySource } from './policy-source.ts'

/** Puts a key or trusted root where Cosign can read it; returns the path. */
export type PlaceFile = (
  source: { readonly kind: 'data'; readonly text: string } | { readonly kind: 'file'; readonly path: string }
) => string

/** @throws SealError `POLICY_INVALID`, `POLICY_REGEXP_UNANCHORED`, `POLICY_REGEXP_INVALID` */
export function readPolicy(text: string, path: string, place: PlaceFile): Policy {
  const source = new PolicySource(text, path)
  const root = new Fields(source.read(), source, 'the policy', [
    'version',
    'mode',
    'unresolved',
    'policies',
    'exceptions'
  ])
  const version = root.text('version')
  if (version !== undefined && version !== '1') throw root.error('version', 'only 1 is known')
  const policies = root
    .fieldsList('policies', 'a policy', [
      'name',
      'images',
      'authorities',
      'match',
      'require',
      'platforms',
      'attestations',
      ...CONTENT_KEYS
    ])
    .map((fields, at) => readImagePolicy(fields, at, place))
  if (policies.length === 0) throw root.error('policies', 'is missing')
  return {
    mode: root.choice('mode', ['enforce', 'warn']),
    unresolved: root.choice('unresolved', LENIENCIES),
    policies,
    added: [],
    exceptions: readExceptions(root)
  }
}

function readImagePolicy(fields: Fields, at: number, place: PlaceFile): ImagePolicy {
  const name = fields.text('name') ?? `policy ${at + 1}`
  const require = readRequirements(fields)
  const signers = fields
    .fieldsList('authorities', 'an authority', ['name', 'key', 'keyless', 'trusted-root'])
    .map((authority, place_) => readSigners(authority, place_, place))
  if (signers.length === 0 && needsSigner(require)) {
    throw fields.error('authorities', 'is missing: the required facts need trusted signers')
  }
  const content = readContentRules(fields)
  if (signers.length === 0 && contentNeedsSigner(content)) {
    throw fields.error(
      'authorities',
      'is missing: the rules on licenses, packages, quality, provenance and age need trusted signers'
    )
  }
  return {
    name,
    location: fields.location,
    globs: readGlobs(fields),
    signers,
    match: fields.choice('match', ['any', 'all']) ?? 'any',
    require: content.provenance === undefined ? require : withProvenance(require, fields),
    platforms: readPlatformSelection(fields),
    content,
    ...(fields.has('attestations') ? { stores: readPolicyStores(fields) } : {})
  }
}

function readPolicyStores(fields: Fields): readonly StoreName[] {
  const found = readStores(fields.texts('attestations').map(({ text }) => text))
  if ('problem' in found) throw fields.error('attestations', printable(found.problem, 200))
  return found.stores
}

function readGlobs(fields: Fields): string[] {
  const globs = fields.fieldsList('images', 'an image', ['glob']).map(readGlob)
  if (globs.length === 0) throw fields.error('images', 'is missing')
  return globs
}

function readGlob(image: Fields): string {
  const glob = image.requiredText('glob').trim()
  const problem = globProblem(glob)
  if (problem === undefined) return glob
  throw image.error('glob', `"${printable(glob, 200)}" matches no image: ${printable(problem, 300)}`)
}

/** Without the field, all four facts; an unknown word is an error unless it is a URI. */
function readRequirements(fields: Fields): Requirement[] {
  if (!fields.has('require'))
    return DEFAULT_REQUIRE.map(kind => ({ kind, predicate: undefined, location: fields.location }))
  return fields.texts('require').map(({ text, location }) => {
    const requirement = parseRequirement(text)
    if (requirement === undefined)
      throw fields.error('require', `"${printable(text, 60)}" is not one of ${requirementNames()}`)
    return { ...requirement, location }
  })
}

/** Rules on provenance require it. */
function withProvenance(require: readonly Requirement[], fields: Fields): readonly Requirement[] {
  if (require.some(({ predicate }) => predicate === 'provenance')) return require
  const location = fields.locationOf('provenance')
  return [...require, { kind: 'attestation', predicate: 'provenance', location }]
}

export function requirementNames(): string {
  return `${[...DEFAULT_REQUIRE, ...Object.keys(PREDICATES)].join(', ')}, or the URI of a predicate type`
}

export function parseRequirement(text: string): Pick<Requirement, 'kind' | 'predicate'> | undefined {
  const kind = DEFAULT_REQUIRE.find(fact => fact === text)
  if (kind !== undefined) return { kind, predicate: undefined }
  if (Object.hasOwn(PREDICATES, text) || URL.canParse(text)) return { kind: 'attestation', predicate: text }
  return undefined
}

function readPlatformSelection(fields: Fields): PlatformSelection {
  const words = fields.texts('platforms').map(({ text }) => text)
  if (words.length === 0) return 'all'
  const [first] = words
  if (words.length === 1 && (first === 'all' || first === 'index')) return first
  return words.map(word => {
    try {
      return parsePlatform(word)
    } catch (error) {
      if (error instanceof SealError) throw fields.error('platforms', error.message)
      throw error
    }
  })
}

function readSigners(fields: Fields, at: number, place: PlaceFile): SignerGroup {
  const name = fields.text('name') ?? `authority ${at + 1}`
  const root = fields.text('trusted-root')
  const trustedRoot = root === undefined || root === GITHUB_ROOT ? root : place({ kind: 'file', path: root })
  if (fields.has('key') === fields.has('keyless')) {
    throw fields.error('key', 'an authority needs either key or keyless')
  }
  if (fields.has('key')) return { name, authorities: [readKey(fields, trustedRoot, place)] }
  const keyless = fields.requiredFields('keyless', ['identities'])
  const authorities = keyless
    .fieldsList('identities', 'an identity', ['issuer', 'issuerRegExp', 'subject', 'subjectRegExp'])
    .map(
      (identity): ExpectedSigner => ({
        kind: 'identity',
        identity: readMatch(identity, 'subject'),
        issuer: readMatch(identity, 'issuer'),
        trustedRoot
      })
    )
  if (authorities.length === 0) throw keyless.error('identities', 'is missing')
  return { name, authorities }
}

function readKey(authority: Fields, trustedRoot: string | undefined, place: PlaceFile): ExpectedSigner {
  const key = authority.requiredFields('key', ['data', 'file', 'kms'])
  const [data, file, kms] = [key.text('data'), key.text('file'), key.text('kms')]
  if ([data, file, kms].filter(source => source !== undefined).length !== 1) {
    throw key.error('data', 'a key needs exactly one of data, file and kms')
  }
  if (kms !== undefined) {
    return { kind: 'key', key: readKmsUri(kms, key), trustedRoot }
  }
  if (data !== undefined && !data.includes('-----BEGIN PUBLIC KEY-----')) {
    throw key.error('data', 'is not a PEM public key')
  }
  const path =
    data === undefined ? place({ kind: 'file', path: file ?? '' }) : place({ kind: 'data', text: data })
  return { kind: 'key', key: path, trustedRoot }
}

/** A PIN in a file of the repository is not secret: it is an error. */
function readKmsUri(text: string, fields: Fields): string {
  if (kmsProvider(text) === undefined) throw fields.error('kms', 'is not a KMS URI')
  const { key, pin } = nameOf(text, fields)
  if (pin === undefined) return key
  throw fields.error(
    'kms',
    'contains the PIN; remove pin-value and set COSIGN_PKCS11_PIN on the step, from a secret'
  )
}

function nameOf(text: string, fields: Fields): KeyName {
  try {
    return readKeyName(text, 'it')
  } catch (error) {
    if (error instanceof SealError) throw fields.error('kms', error.message)
    throw error
  }
}

function readMatch(fields: Fields, name: 'subject' | 'issuer'): Match {
  const exact = fields.text(name)
  const regexp = fields.text(`${name}RegExp`)
  // Certificates contain URLs in Go's escaping; the user may write another.
  if (exact !== undefined && regexp === undefined) return { exact: name === 'subject' ? goUrl(exact) : exact }
  if (exact !== undefined || regexp === undefined) {
    throw fields.error(name, `an identity needs either ${name} or ${name}RegExp`)
  }
  const { file, line } = fields.locationOf(`${name}RegExp`)
  return { regexp: anchorPattern(regexp, `${file}, line ${line}: ${name}RegExp`) }
}

function readExceptions(root: Fields): Exception[] {
  return root
    .fieldsList('exceptions', 'an exception', ['reason', 'expires', 'images', 'rule', 'fact', 'package'])
    .map(fields => {
      const expires = fields.requiredText('expires')
      if (!isDay(expires))
        throw fields.error('expires', `"${printable(expires, 40)}" is not a day such as 2027-01-31`)
      const packageText = fields.text('package')
      const pattern = packageText === undefined ? undefined : readPattern(fields, 'package', packageText)
      const rule = fields.choice('rule', RULES)
      const fact = fields.choice('fact', [...DEFAULT_REQUIRE, 'attestation'])
      if (rule === undefined && fact === undefined && pattern === undefined) {
        throw fields.error('rule', 'an exception must name what it allows: rule, fact or package')
      }
      return {
        location: fields.location,
        reason: fields.requiredText('reason'),
        expires,
        images: readGlobs(fields),
        rule,
        fact,
        package: pattern
      }
    })
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
