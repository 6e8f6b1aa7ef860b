// The registries that the step and the policy name. The checked files cannot add to them.
import { namedRegistries } from '../../policy/named-registries.ts'
import type { Policy } from '../../policy/policy.ts'
import { referenceOf } from './compared-images.ts'
import type { VerifyInputs } from './inputs.ts'

export interface KnownRegistries {
  /** May be at any address; those that only a file names must be public. */
  readonly all: ReadonlySet<string>
  /** Of the images of the step, else of the policy's globs: user name and password never go where a file points. */
  readonly forLogin: readonly string[]
}

export function knownRegistries(
  {
    images,
    compareWith,
    allowPrivateRegistries,
    insecureRegistries
  }: Pick<VerifyInputs, 'images' | 'compareWith' | 'allowPrivateRegistries' | 'insecureRegistries'>,
  policy: Pick<Policy, 'policies'>
): KnownRegistries {
  const ofImages = images.map(({ reference }) => reference.registry)
  const ofPolicy = namedRegistries(policy)
  const compared = compareWith === undefined ? undefined : referenceOf(compareWith)?.registry
  return {
    all: new Set([
      ...ofImages,
      ...ofPolicy,
      ...allowPrivateRegistries,
      ...insecureRegistries,
      ...(compared === undefined ? [] : [compared])
    ]),
    forLogin: ofImages.length > 0 ? ofImages : ofPolicy
  }
}
