// When an SBOM counts as about its image: by what the document names, or by the subject of its signed manifest.
import type { ContentRules } from '../../policy/content-rules.ts'
import type { FactStatus } from '../../results/verdict.ts'
import type { Binding } from '../../sbom/binding.ts'

export interface BindingFacts extends Pick<Binding, 'status' | 'namesDigest'> {
  /** It has a signature by a trusted signer. */
  readonly isSigned: boolean
  /** It is an artifact whose manifest has the image as its subject. */
  readonly hasSubject: boolean
}

export function bindingStatus(
  { status, namesDigest, isSigned, hasSubject }: BindingFacts,
  rule: ContentRules['binding']
): FactStatus {
  if (status === 'other') return 'invalid'
  if (status === 'bound') return isSigned ? 'verified' : 'present'
  const isByManifest = rule === 'manifest' && hasSubject && isSigned && !namesDigest
  return isByManifest ? 'verified' : 'missing'
}
