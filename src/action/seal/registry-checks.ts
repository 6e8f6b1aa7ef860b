// What the planning of a dry run found out about the registries: logins, the right to push, how referrers are kept.

import { parseReference, type Reference } from '../../oci/reference.ts'
import type { ErrorReport, ImageReport, Preflight, PreflightCheck } from '../../results/seal-report.ts'
import type { SealInputs } from './inputs.ts'

type LoginInputs = Pick<SealInputs, 'registry' | 'registryUsername' | 'githubToken'>

/** @param contacted the hosts that the registries sent the dry run to */
export function withRegistries(
  known: Preflight,
  images: readonly ImageReport[],
  inputs: LoginInputs,
  contacted: readonly string[]
): Preflight {
  const byRegistry = Map.groupBy(images, ({ requested }) => parseReference(requested).registry)
  return {
    checks: [
      ...known.checks,
      ...[...byRegistry].map(([registry, of]) => checkLogin(registry, of, inputs)),
      ...images.flatMap(image => [checkPush(image), checkReferrers(image)]),
      ...checkHosts(images)
    ],
    hosts: [...new Set([...known.hosts, ...contacted])]
  }
}

const DENIED = ['REGISTRY_UNAUTHORIZED', 'REGISTRY_FORBIDDEN', 'REGISTRY_REALM_REFUSED']

/** If a registry refuses one image, the login counts as refused. */
function checkLogin(registry: string, images: readonly ImageReport[], inputs: LoginInputs): PreflightCheck {
  const name = `login to ${registry}`
  const how = describeLogin(registry, inputs)
  const refusal = images.flatMap(({ error }) => (error && DENIED.includes(error.code) ? [error] : []))[0]
  if (refusal !== undefined) return failed(name, `${how}: refused: ${refusal.message}`, refusal)
  const isUnknown = images.every(({ error }) => error !== undefined)
  return {
    name,
    result: isUnknown ? `${how}: not known, because no image could be read` : `${how}: accepted`
  }
}

function describeLogin(
  registry: string,
  { registry: named, registryUsername, githubToken }: LoginInputs
): string {
  const isExplicit = registryUsername !== undefined && (named === undefined || named === registry)
  if (isExplicit) return 'by registry-username'
  const files = 'by a credential file or helper of Docker or Podman'
  return registry === 'ghcr.io' && githubToken !== undefined
    ? `${files}, else by github-token`
    : `${files}, else anonymous`
}

function checkPush({ requested, error, pushObstacle }: ImageReport): PreflightCheck {
  const name = `push to ${withoutVersion(requested)}`
  if (error !== undefined) return { name, result: 'not known: the image could not be planned' }
  return pushObstacle === undefined
    ? { name, result: 'allowed' }
    : failed(name, `refused: ${pushObstacle.message}`, pushObstacle)
}

const LISTINGS = {
  api: 'listed by the Referrers API',
  tag: 'listed by the fallback tag; the registry has no Referrers API'
} as const

/** Codes of registries that list nothing in any way, or not in the way that the input referrers names. */
const UNLISTED = ['REGISTRY_FALLBACK_IS_SUBJECT', 'REGISTRY_NO_REFERRERS_API', 'REGISTRY_IMMUTABLE_TAG']

function checkReferrers({ requested, listing, error }: ImageReport): PreflightCheck {
  const name = `referrers of ${requested}`
  if (error !== undefined && UNLISTED.includes(error.code))
    return failed(name, `nothing can be attached: ${error.message}`, error)
  return {
    name,
    result: listing === undefined ? 'not known: the image could not be planned' : LISTINGS[listing]
  }
}

/** Storage hosts show themselves only to those who may read and push. */
function checkHosts(images: readonly ImageReport[]): PreflightCheck[] {
  const isComplete = images.every(
    ({ error, pushObstacle }) => error === undefined && pushObstacle === undefined
  )
  const result = 'incomplete: a registry that refused may name more hosts, for tokens and blobs'
  return isComplete ? [] : [{ name: 'hosts of the registries', result }]
}

function withoutVersion(requested: string): string {
  const { registry, repository }: Reference = parseReference(requested)
  return `${registry}/${repository}`
}

function failed(name: string, result: string, { remedy }: ErrorReport): PreflightCheck {
  return { name, result, ...(remedy === undefined ? {} : { fix: remedy }) }
}
