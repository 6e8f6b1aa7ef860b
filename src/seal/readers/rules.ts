// Which published layout each reader accepts: one row per reader, written from the reader's source.
import { SIGNATURE_PREDICATE } from '../../cosign/statement.ts'
import type { ReaderAnswer, ReaderName } from '../../results/seal-report.ts'
import { type DigestView, type ImageView, runnable } from './view.ts'

export interface ReaderRule {
  /** What the reader is called. */
  readonly label: string
  /** The source from which the rule is written. */
  readonly source: string
  /** The layout that it needs; `none` for one that verifies no signature. */
  readonly needs: 'bundle' | 'legacy' | 'none'
  image(view: ImageView): ReaderAnswer
  platforms(view: ImageView): ReaderAnswer
  sbom(view: ImageView): ReaderAnswer
  attestations(view: ImageView): ReaderAnswer
}

const ACCEPTED: ReaderAnswer = { status: 'accepted' }
const NOTHING: ReaderAnswer = { status: 'nothing' }

function impossible(reason: string): ReaderAnswer {
  return { status: 'impossible', reason }
}

const isNotRead = (): ReaderAnswer => impossible('the reader does not check them')

type Accepts = (digest: DigestView, view: ImageView) => string | undefined

/** Accepted if each digest is; the first reason counts. */
function every(digests: readonly DigestView[], view: ImageView, problemOf: Accepts): ReaderAnswer {
  if (digests.length === 0) return NOTHING
  const reason = digests.map(digest => problemOf(digest, view)).find(found => found !== undefined)
  return reason === undefined ? ACCEPTED : impossible(reason)
}

/** For readers that verify a digest by itself, whatever it is. */
function byDigest(problemOf: Accepts): Pick<ReaderRule, 'image' | 'platforms' | 'sbom'> {
  return {
    image: view => every([view.image], view, problemOf),
    platforms: view => every(view.platforms, view, problemOf),
    sbom: view => every(view.sboms, view, problemOf)
  }
}

/** Accepted if each requested attestation is found in the layout. */
function attested(
  view: ImageView,
  found: (digest: DigestView) => readonly string[],
  problem: string | undefined,
  layout: string
): ReaderAnswer {
  if (view.attestations.length === 0) return NOTHING
  if (problem !== undefined) return impossible(problem)
  const digests = [view.image, ...view.platforms]
  const isFound = ({ digest, predicateType }: ImageView['attestations'][number]): boolean =>
    digests.some(it => it.digest === digest && found(it).includes(predicateType))
  return view.attestations.every(isFound) ? ACCEPTED : impossible(`the attestation is not in ${layout}`)
}

const NO_BUNDLE = 'no Sigstore bundle is attached (signature-format: both adds one)'
const NO_TAG = 'no signature is in the tag sha256-….sig (signature-format: both adds one)'
const NO_PROMISE =
  'Rekor v2 returns no inclusion promise (SET); it needs --insecure-ignore-tlog, --use-signed-timestamps and the certificates of the timestamp authority'
const NEEDS_CERTIFICATE = 'it verifies certificates, and this signature is by a key'
const NOT_FIRST =
  'it reads only the first subject of a statement (signatures: each, or signature-format: both)'
/** Of an image without platforms, the image itself. */
export const TRIVY_READS =
  'it reads only CycloneDX or SPDX 2 in JSON that is attached to the index, with the media types of the format'
const PUBLIC_ONLY = 'it trusts the public Sigstore only'

const needsBundle: Accepts = ({ bundles }) => (bundles.length > 0 ? undefined : NO_BUNDLE)

/** Simple signing, with an inclusion promise if there is a certificate. */
const needsTag: Accepts = ({ signatures }, view) => {
  if (signatures.length === 0) return NO_TAG
  return promiseProblem(view)
}

function promiseProblem({ log }: ImageView): string | undefined {
  return log === 'timestamp' ? NO_PROMISE : undefined
}

/** Bundles hide the tag, which is read only without them. */
const chosenFormat: Accepts = ({ bundles, signatures }, view) => {
  if (bundles.length > 0) return undefined
  return signatures.length > 0 ? promiseProblem(view) : NO_BUNDLE
}

/** It verifies neither of them. */
const eitherFormat: Accepts = ({ bundles, signatures }) =>
  bundles.length + signatures.length > 0 ? undefined : NO_BUNDLE

const inBundles = ({ bundles }: DigestView): readonly string[] => bundles
const inEnvelopes = ({ envelopes }: DigestView): readonly string[] => envelopes

/** Cosign, Flux and Kyverno's newer policies choose one format per digest: a bundle hides the legacy tags. */
const inChosenFormat = ({ bundles, envelopes }: DigestView): readonly string[] =>
  bundles.length > 0 ? bundles : envelopes

/** `matchRepoDigestOrExact`, for pulls by digest: any tag or digest of the repository. */
const podmanProblem: Accepts = ({ signatures }, { signer, name }) => {
  if (signer === 'keyless')
    return 'containers/image compares e-mail addresses only, and a workflow has none: sign with a key'
  if (signatures.length === 0) return NO_TAG
  const fits = signatures.some(it => it.startsWith(`${name}:`) || it.startsWith(`${name}@`))
  return fits
    ? undefined
    : 'its docker-reference has no tag (readers: podman adds it); a policy must say signedIdentity: matchRepository'
}

/** A tag, or since version 0.14 of sigstore-rs a bundle with a certificate that names the digest first. */
const kubewardenProblem: Accepts = (digest, view) => {
  const tagProblem = needsTag(digest, view)
  if (tagProblem === undefined || digest.bundles.length === 0 || view.signer === 'key') return tagProblem
  if (view.log !== 'promise') return NO_PROMISE
  return digest.isFirst ? undefined : NOT_FIRST
}

function githubProblem({ signer, isPrivateSigstore }: ImageView): string | undefined {
  if (signer === 'key') return NEEDS_CERTIFICATE
  return isPrivateSigstore ? 'it needs --custom-trusted-root for a private Sigstore' : undefined
}

function buildkitProblem(view: ImageView): string | undefined {
  if (view.signer === 'key') return NEEDS_CERTIFICATE
  if (view.isPrivateSigstore) return PUBLIC_ONLY
  if (!view.isIndex) return 'it verifies only an index'
  if (view.attestationManifests.length < view.platforms.length || view.platforms.length === 0)
    return 'a platform has no attestation manifest: build with provenance: true'
  return view.attestationProblem
}

const buildkit = (view: ImageView): ReaderAnswer => {
  const problem = buildkitProblem(view)
  return problem === undefined ? every(view.attestationManifests, view, needsBundle) : impossible(problem)
}

export const READERS: Readonly<Record<ReaderName, ReaderRule>> = {
  cosign3: {
    label: 'Cosign 3',
    source: 'sigstore/cosign v3.1.3 pkg/cosign/verify.go, verify_bundle.go',
    needs: 'bundle',
    ...byDigest(chosenFormat),
    attestations: view => attested(view, inChosenFormat, undefined, 'the format that Cosign chooses')
  },
  cosign2: {
    label: 'Cosign 2 (up to 2.6.2)',
    source: 'sigstore/cosign v2.5.0 pkg/cosign/verify.go',
    needs: 'legacy',
    ...byDigest(needsTag),
    attestations: view => attested(view, inEnvelopes, promiseProblem(view), 'the tag sha256-….att')
  },
  podman: {
    label: 'Podman, CRI-O, bootc, Skopeo',
    source: 'go.podman.io/image/v5 v5.42.1 docker/docker_client.go, signature/policy_eval_sigstore.go',
    needs: 'legacy',
    image: view => every(runnable(view), view, podmanProblem),
    platforms: view => every(view.platforms, view, podmanProblem),
    sbom: isNotRead,
    attestations: isNotRead
  },
  'policy-controller': {
    label: 'policy-controller',
    source: 'sigstore/policy-controller v0.15.1 pkg/webhook/validator.go, validation.go',
    needs: 'legacy',
    ...byDigest(needsTag),
    sbom: isNotRead,
    attestations: view => attested(view, inEnvelopes, promiseProblem(view), 'the tag sha256-….att')
  },
  kyverno: {
    label: 'Kyverno (type Cosign)',
    source: 'kyverno/kyverno v1.19.1 pkg/cosign/cosign.go',
    needs: 'legacy',
    ...byDigest(needsTag),
    sbom: isNotRead,
    attestations: view => attested(view, inEnvelopes, promiseProblem(view), 'the tag sha256-….att')
  },
  flux: {
    label: 'Flux 1.8',
    source: 'fluxcd/source-controller v1.9.0 internal/oci/cosign/cosign.go',
    needs: 'bundle',
    ...byDigest(chosenFormat),
    sbom: isNotRead,
    attestations: isNotRead
  },
  buildkit: {
    label: 'BuildKit source policies',
    source: 'moby/policy-helpers bd98f474 verifier.go, image/resolve.go',
    needs: 'bundle',
    image: buildkit,
    platforms: buildkit,
    sbom: isNotRead,
    attestations: isNotRead
  },
  sigstore: {
    label: 'sigstore-go, -js (keyless also -python)',
    source: 'sigstore/sigstore-go v1.3.0 pkg/verify; sigstore-python 4.5.1',
    needs: 'bundle',
    ...byDigest(needsBundle),
    attestations: view => attested(view, inBundles, undefined, 'a bundle')
  },
  trivy: {
    label: 'Trivy (--sbom-sources oci)',
    source: 'aquasecurity/trivy v0.74.0 pkg/fanal/artifact/image/remote_sbom.go',
    needs: 'none',
    image: isNotRead,
    platforms: isNotRead,
    sbom: view => {
      if (view.sboms.length === 0) return NOTHING
      return view.sbomsForTrivy.length > 0 ? ACCEPTED : impossible(TRIVY_READS)
    },
    attestations: isNotRead
  },
  kubewarden: {
    label: 'Kubewarden 1.36',
    source: 'sigstore/sigstore-rs v0.14.0 src/cosign/signature_layers.rs, src/bundle/intoto.rs',
    needs: 'legacy',
    ...byDigest(kubewardenProblem),
    sbom: isNotRead,
    attestations: isNotRead
  },
  harbor: {
    label: 'Harbor 2.15',
    source: 'goharbor/harbor c50c7ddd src/server/middleware/subject/subject.go, cosign/cosign.go',
    needs: 'bundle',
    ...byDigest(eitherFormat),
    attestations: isNotRead
  },
  github: {
    label: 'gh attestation verify --bundle-from-oci',
    source: 'cli/cli v2.90.0 pkg/cmd/attestation',
    needs: 'bundle',
    ...byDigest(({ bundles }, view) => {
      const isSigned = bundles.includes(SIGNATURE_PREDICATE)
      return githubProblem(view) ?? (isSigned ? undefined : NO_BUNDLE)
    }),
    attestations: view => attested(view, inBundles, githubProblem(view), 'a bundle')
  }
}
