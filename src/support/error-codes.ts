// Every error code with its title, and what to do if nothing better is known where it is thrown. The titles are the
// headings of docs/troubleshooting.md, in its order.

export const ERROR_CODES = {
  INPUT_IMAGE_MISSING: 'no image was given',
  INPUT_IMAGE_LIST_INVALID: 'the list of images cannot be used',
  INPUT_INVALID: 'an input has an invalid value',
  INPUT_UNKNOWN: 'the name of an input is misspelled',
  INPUT_NOTHING_TO_DO: 'nothing to attach, sign or tag',
  INPUT_FILE_MISSING: 'file not found',
  INPUT_FILE_OUTSIDE: 'file outside the workspace',
  INPUT_FILE_UNUSABLE: 'not a single regular file',
  INPUT_SBOM_AMBIGUOUS: 'an SBOM does not name its image',
  INPUT_SBOM_UNUSED: 'an SBOM names an image that is not in the step',
  CHECKSUMS_INVALID: 'the list of checksums cannot be used',
  CHECKSUM_DIFFERS: 'a file does not have its checksum',
  ARTIFACTS_LIST_INVALID: 'the runner’s list of artifacts cannot be used',
  BUNDLE_NOT_WRITTEN: 'a bundle could not be written',
  OUTPUT_FILE_OUTSIDE: 'output file outside the workspace',
  OUTPUT_FILE_NOT_WRITTEN: 'an output file could not be written',
  RUNNER_FILE_UNUSABLE: 'a file or folder of the runner cannot be used',
  REFERENCE_INVALID: 'invalid image reference',
  DIGEST_INVALID: 'invalid digest',
  PLATFORM_INVALID: 'invalid platform',
  IMAGE_PLATFORM_MISSING: 'the image does not have this platform',
  IMAGE_INDEX_EMPTY: 'the index lists no image',
  IMAGE_INDEX_TOO_DEEP: 'indexes are nested too deeply',

  SIGNING_IMPOSSIBLE: 'neither a key nor an OIDC token',
  SIGNING_NEEDS_CHOICE: 'a private repository needs a decision on signing',
  IDENTITY_TOKEN_UNAVAILABLE: 'no usable OIDC token',
  KEY_MISSING: 'key not found',
  KEY_PASTED: 'the input is a key instead of the name of a key',
  KEY_CONTAINS_PASSWORD: 'the key address contains a password',
  KEY_NAME_INVALID: 'not the name of a key',
  READER_IMPOSSIBLE: 'a reader cannot accept such a signature',
  READER_NOT_SATISFIED: 'a reader would refuse what was published',
  KEY_TYPE_UNVERIFIABLE: 'Cosign cannot verify this type of key',
  KEY_FROM_PULL_REQUEST: 'the key is in the checkout of a pull request',
  PROGRAM_FROM_PULL_REQUEST: 'the program is in the checkout of a pull request',
  SIGNING_FROM_PULL_REQUEST: 'Sigstore configuration is in the checkout of a pull request',
  SIGNATURE_NOT_VERIFIED: 'the new signature does not verify',
  SIGNATURE_LEGACY_IMPOSSIBLE: 'readers would refuse the legacy signature',
  SIGNATURE_TAG_CONTENDED: 'other jobs keep replacing the signature tag',
  SIGNATURE_TAG_NOT_IMAGE: 'the signature tag is not an image of signatures',
  STATEMENT_PREDICATE_INVALID: 'the file is not a predicate',
  PREDICATE_TYPE_UNKNOWN: 'unknown predicate type',
  STATEMENT_INVALID: 'unreadable statement',
  PROVENANCE_INCOMPLETE: 'the run does not provide everything that provenance needs',
  PROVENANCE_CONTRADICTS: 'the OIDC token belongs to another run',
  BUNDLE_INVALID: 'unreadable Sigstore bundle',

  COSIGN_NOT_FOUND: 'cosign-path is not an executable file',
  COSIGN_TOO_OLD: 'Cosign is too old',
  COSIGN_OUTPUT_INVALID: 'unexpected output of Cosign',
  COSIGN_UNSUPPORTED_PLATFORM: 'no Cosign release for this runner',
  COSIGN_DOWNLOAD_FAILED: 'Cosign could not be downloaded',
  COSIGN_CHECKSUM_MISMATCH: 'the download has the wrong checksum',
  COSIGN_PASSWORD_WRONG: 'wrong or missing key password',
  COSIGN_KEY_UNREADABLE: 'Cosign cannot read the key',
  COSIGN_KEY_SERVICE_FAILED: 'the key service refused access to the key',
  COSIGN_KEY_INVALID: 'not a Cosign key',
  COSIGN_IDENTITY_UNAVAILABLE: 'Cosign has no identity to sign with',
  COSIGN_SERVICE_UNAVAILABLE: 'a Sigstore service is unavailable',
  COSIGN_FAILED: 'Cosign failed',
  COMMAND_NOT_STARTED: 'a program could not be started',
  COMMAND_TIMED_OUT: 'a program did not end in time',
  COMMAND_OUTPUT_TOO_LARGE: 'a program printed too much',

  SBOM_EMPTY: 'empty file',
  SBOM_NOT_JSON: 'invalid JSON',
  SBOM_NOT_XML: 'invalid XML',
  SBOM_FORMAT_UNKNOWN: 'unknown SBOM format',
  SBOM_AMBIGUOUS: 'a JSON key is repeated',
  SBOM_DAMAGED: 'damaged compression',
  SBOM_ENCODING_INVALID: 'invalid text encoding',
  SBOM_ENVELOPE_INVALID: 'no SBOM inside the envelope',
  SBOM_TOO_DEEP: 'the document is nested too deeply',
  SBOM_TOO_LARGE: 'the document is too large',
  SBOM_MISSING: 'an image has no SBOM',
  SBOM_TOO_FEW_COMPONENTS: 'fewer components than required',
  SBOM_INVALID: 'the document violates its schema, or others refuse it',
  SBOM_CANNOT_WRITE: 'the document cannot be written as requested',
  SBOM_COMMAND_FAILED: 'sbom-command failed',
  GENERATOR_NOT_FOUND: 'the SBOM generator was not found',
  GENERATOR_DOWNLOAD_FAILED: 'the SBOM generator could not be downloaded',
  GENERATOR_CHECKSUM_MISMATCH: 'a downloaded SBOM generator is not the file of its release',
  GENERATOR_FAILED: 'the SBOM generator failed',
  SBOM_NO_BUILDKIT_ATTESTATION: 'the image has no BuildKit SBOM',

  SCAN_NOT_AN_IMAGE: 'not an image with file layers',
  SCAN_CONFIG_INVALID: 'invalid image config',
  SCAN_COMPRESSION_UNSUPPORTED: 'unsupported layer compression',
  SCAN_DECOMPRESSION_FAILED: 'a layer cannot be decompressed',
  SCAN_DECODER_FAILED: 'the decoder of layers failed',
  SCAN_TAR_INVALID: 'a layer is not a tar archive',
  SCAN_DIFF_ID_MISMATCH: 'a layer does not match the image config',
  SCAN_LIMIT_EXCEEDED: 'a layer exceeds the limits',
  SCAN_RPM_INVALID: 'unreadable rpm database',
  SCAN_SQLITE_INVALID: 'unreadable SQLite file',
  SCAN_ZIP_INVALID: 'unreadable zip archive',

  SOURCE_TREE_UNREADABLE: 'path is not a readable folder',
  SOURCE_TREE_TOO_LARGE: 'too many files',
  SOURCE_TOO_LARGE: 'the lock files together are too large',
  SOURCE_FILE_INVALID: 'invalid lock file',
  SOURCE_FILE_TOO_LARGE: 'a lock file is too large',
  SOURCE_FILE_UNREADABLE: 'a lock file cannot be opened',
  SOURCE_FILE_OUTSIDE: 'a lock file is outside the tree',

  REGISTRY_NOT_FOUND: 'not found, or not visible',
  REGISTRY_UNAUTHORIZED: 'login required or refused',
  REGISTRY_FORBIDDEN: 'permission denied',
  REGISTRY_RATE_LIMITED: 'too many requests',
  REGISTRY_UNAVAILABLE: 'the registry responds with server errors',
  REGISTRY_QUOTA_EXCEEDED: 'the storage quota is used up',
  REGISTRY_STORAGE_FULL: 'the disk of the registry is full',
  REGISTRY_READ_ONLY: 'the registry refuses writes',
  REGISTRY_POLICY_REFUSED: 'a policy of the registry refuses the image',
  REGISTRY_UNREACHABLE: 'no connection',
  REGISTRY_TIMEOUT: 'no response in time',
  REGISTRY_TLS_FAILED: 'no TLS connection',
  REGISTRY_CA_INVALID: 'unreadable file of certificate authorities',
  REGISTRY_CERTIFICATE_INVALID: 'unusable certificates of a registry',
  REGISTRY_PROXY_INVALID: 'invalid proxy address',
  REGISTRY_PROXY_REFUSED: 'the proxy refused the connection',
  REGISTRY_REFUSED: 'the registry refused a request',
  TAG_IMMUTABLE: 'an immutable tag names another image',
  REGISTRY_IMMUTABLE_TAG: 'the registry does not allow the tag to change',
  REGISTRY_UNEXPECTED_RESPONSE: 'the response is not from a registry',
  REGISTRY_DIGEST_MISMATCH: 'content does not match its digest',
  REGISTRY_TOO_LARGE: 'content exceeds the limit',
  REGISTRY_REDIRECT_REFUSED: 'a redirect was not followed',
  REGISTRY_NOT_PUBLIC: 'only a file names this private registry',
  REGISTRY_TARGET_REFUSED: 'redirect to a private address',
  REGISTRY_REALM_REFUSED: 'the token server must not receive the credentials',
  REGISTRY_NO_REFERRERS_API: 'no Referrers API',
  REGISTRY_NOT_LISTED: 'an artifact is not listed on its subject',
  REGISTRY_TAG_MOVED: 'another job moved the tag',
  REGISTRY_FALLBACK_IS_SUBJECT: 'the fallback tag is the image itself',
  REGISTRY_FALLBACK_NOT_INDEX: 'the fallback tag is not a list of referrers',
  REGISTRY_FALLBACK_TOO_LARGE: 'the list of referrers is too large',
  REGISTRY_FALLBACK_CONTENDED: 'too many writers of the fallback tag',

  CREDENTIALS_INCOMPLETE: 'user name or password is missing',
  CREDENTIALS_AMBIGUOUS: 'one login for several registries',
  CREDENTIALS_FILE_INVALID: 'unreadable credential file',
  CREDENTIALS_FILE_REFUSED: 'the credential file is in the checkout of a pull request',
  CREDENTIALS_HELPER_INVALID: 'a credential helper is not allowed',
  CREDENTIALS_HELPER_FAILED: 'a credential helper failed',

  MANIFEST_INVALID: 'invalid manifest',
  MANIFEST_UNSUPPORTED: 'unsupported manifest type',
  DESCRIPTOR_INVALID: 'invalid descriptor',
  JSON_INVALID: 'invalid JSON',

  INPUT_SIGNER_MISSING: 'no trusted signer is configured',
  POLICY_VIOLATED: 'an image violates the policy',
  POLICY_MISSING: 'policy file not found',
  POLICY_NOT_CHECKED_OUT: 'the repository is not checked out',
  POLICY_FILE_UNREADABLE: 'the policy cannot be read from its commit',
  POLICY_INVALID: 'invalid policy file',
  POLICY_REGEXP_UNANCHORED: 'an identity expression has no anchors',
  POLICY_REGEXP_INVALID: 'an identity expression is invalid or matches too much',
  IMAGE_TOO_MANY_PLATFORMS: 'the index has too many images',
  PULL_REQUEST_UNKNOWN: 'the base commit is unknown',
  PULL_REQUEST_HEAD_CHECKED_OUT: 'files of a pull request in a run with secrets',
  DISCOVER_BASE_CHECKED_OUT: 'the checkout does not have the files of the pull request',
  DISCOVER_FILE_MISSING: 'a changed file is not in the workspace',
  DISCOVER_TOO_MANY_FILES: 'too many files',
  DISCOVER_NO_IMAGES: 'no file names an image',

  GITHUB_TOKEN_MISSING: 'a token is required',
  GITHUB_DENIED: 'the token lacks a permission',
  GITHUB_RATE_LIMITED: 'too many requests to GitHub',
  GITHUB_REFUSED: 'GitHub refused a request',
  GITHUB_UNAVAILABLE: 'unexpected response from GitHub',

  INTERNAL: 'a defect of Seal',

  ARTIFACT_UNAVAILABLE: 'the runner has no artifact service',
  ARTIFACT_EXISTS: 'the artifact name is taken',
  ARTIFACT_REFUSED: 'GitHub refused the artifact',
  ARTIFACT_FAILED: 'the artifact service failed',

  GITHUB_ATTESTATIONS_UNAVAILABLE: 'this server has no attestation store',
  GITHUB_ATTESTATIONS_DENIED: 'the token may not store attestations',
  GITHUB_ATTESTATIONS_REFUSED: 'GitHub refused an attestation',
  GITHUB_ATTESTATION_TOO_LARGE: 'the bundle is too large for the store of GitHub',

  STORAGE_RECORDS_DENIED: 'the token may not write storage records',
  STORAGE_RECORDS_REFUSED: 'GitHub refused a storage record',

  RELEASE_NO_TAG: 'the run was not started by a tag',
  RELEASE_NOT_FOUND: 'the tag has no release',
  RELEASE_IMMUTABLE: 'the release is immutable',
  RELEASE_ASSET_DIFFERS: 'an asset with other content exists',
  RELEASE_DENIED: 'the token may not upload to the release',
  RELEASE_FAILED: 'the upload to the release failed',
  SNAPSHOT_DENIED: 'the dependency graph refused the snapshot',
  SNAPSHOT_FAILED: 'the snapshot could not be submitted'
} as const satisfies Readonly<Record<string, string>>

export type ErrorCode = keyof typeof ERROR_CODES

/** What to change, for codes whose remedy needs no value of the run. */
export const REMEDIES: Readonly<Partial<Record<ErrorCode, string>>> = {
  INPUT_IMAGE_LIST_INVALID:
    'Set it to the metadata output of docker/build-push-action or docker/bake-action, the file of "docker buildx bake --push --metadata-file", GoReleaser\'s dist/artifacts.json, or a list of references, one per line.',
  INPUT_NOTHING_TO_DO:
    'Set sbom-path, key or tags, or add "permissions: id-token: write" to the job. In pull requests from forks and by Dependabot, Seal signs nothing and moves no tag.',
  CHECKSUMS_INVALID:
    'Write one line per file, as sha256sum or sha512sum prints them: the checksum, two blanks, the name of the file relative to the folder of the list.',
  CHECKSUM_DIFFERS: 'Make the list of checksums after the last step that changes the files.',
  ARTIFACTS_LIST_INVALID:
    'Name what to sign with image, subject-path or subject-checksums; Seal then does not read the list of the runner.',
  BUNDLE_NOT_WRITTEN:
    'Set bundle-folder to a folder in which the job may write:\n  with:\n    bundle-folder: bundles',
  INPUT_FILE_OUTSIDE: 'Copy the file into the workspace (or into $RUNNER_TEMP) if you want to publish it.',
  INPUT_SBOM_AMBIGUOUS:
    'Write the image before the path, one per line: sbom-path: ghcr.io/acme/app=app.cdx.json. Images with the same digest can share one line.',
  OUTPUT_FILE_OUTSIDE: 'Use a path below the workspace or $RUNNER_TEMP.',
  OUTPUT_FILE_NOT_WRITTEN: 'Name a file, not a folder, in a folder in which the job may write.',
  RUNNER_FILE_UNUSABLE:
    'The runner makes this file or folder: do not set the variable, and do not remove what it names. In a container that you start yourself, mount it at the same path. If the disk is full, free space before this step.',
  DIGEST_INVALID: 'Write sha256: and 64 lower-case hexadecimal digits.',
  PLATFORM_INVALID: 'Write os/architecture or os/architecture/variant, for example linux/arm64/v8.',
  IMAGE_INDEX_EMPTY: 'Build the image again: no runtime can run an index without an image.',
  IMAGE_INDEX_TOO_DEEP: 'Build one index of all platforms, or name the digest of the index that you use.',
  KEY_TYPE_UNVERIFIABLE:
    'Use a P-256 key ("cosign generate-key-pair" makes one) or an RSA key; at a key service, create a key of type ECC_NIST_P256 or similar.',
  KEY_FROM_PULL_REQUEST: 'Keep the key in a secret and name its variable as env://NAME.',
  PROGRAM_FROM_PULL_REQUEST: 'Install the program outside the checkout, for example below $RUNNER_TEMP.',
  SIGNING_FROM_PULL_REQUEST: 'Write the file to $RUNNER_TEMP from a variable or secret of the repository.',
  SIGNATURE_TAG_CONTENDED:
    'Let the jobs that sign this image run one after the other (concurrency: in the workflow).',
  SIGNATURE_TAG_NOT_IMAGE:
    'Another tool pushed something else to this tag. Check what it is, and delete the tag if it is not needed.',
  PREDICATE_TYPE_UNKNOWN:
    'predicate-path accepts OpenVEX, CycloneDX, CSAF 2.0, vulnerability reports (trivy image --format cosign-vuln) and in-toto test results. For another type, name it:\n  files: report.json=https://example.com/predicate/type',
  PROVENANCE_INCOMPLETE:
    'Run the step in a workflow of GitHub Actions. Other runners do not set all of these: remove "provenance: true" there.',
  PROVENANCE_CONTRADICTS:
    'Remove the line of the workflow that sets the runner’s variables or its token address.',
  COSIGN_NOT_FOUND:
    'Set cosign-path to an executable file or to the name of one on PATH, or remove it to let Seal install Cosign.',
  COSIGN_UNSUPPORTED_PLATFORM: 'Install Cosign in an earlier step and set cosign-path.',
  COSIGN_DOWNLOAD_FAILED:
    'On a runner without access to github.com, install Cosign in an earlier step and set cosign-path.',
  COSIGN_CHECKSUM_MISMATCH: 'Do not use this runner or proxy until you know what changed the file.',
  COSIGN_SERVICE_UNAVAILABLE:
    'Run the job again later; Seal does not repeat what is already published. Status of the public services: https://status.sigstore.dev. To wait longer, add to the step:\n  with:\n    timeout: 30m',
  COSIGN_FAILED:
    "The message contains Cosign's reason. If you run the step again, Seal does not repeat what is already published.",
  COMMAND_TIMED_OUT: 'Run the job again. To give more time, add to the step:\n  with:\n    timeout: 30m',
  COMMAND_OUTPUT_TOO_LARGE:
    'Let the program print less: a generator writes its SBOM to a file, an sbom-command to {output}.',
  SBOM_EMPTY: 'Check that the step that writes the SBOM ran, and that it wrote to this path.',
  SBOM_NOT_JSON:
    'The file may be incomplete or contain several documents. Create it again as one JSON document.',
  SBOM_AMBIGUOUS: 'Create the document again with a tool that writes each key once.',
  SBOM_DAMAGED: 'Compress the file again, or use it uncompressed.',
  SBOM_ENCODING_INVALID: 'Write the SBOM in UTF-8.',
  SBOM_TOO_DEEP: 'SBOM generators do not nest this deeply. Check where the file comes from.',
  SBOM_TOO_LARGE: 'Split the document into one SBOM for each part of the image.',
  SBOM_TOO_FEW_COMPONENTS:
    'Check that the generator scanned the right image, or a tree with lock files. Lower minimum-components if the image really has so few.',
  SBOM_INVALID: 'Correct the generator, or set validation: warn to attach the document unchanged.',
  SBOM_NO_BUILDKIT_ATTESTATION:
    'Build with "sbom: true" (docker/build-push-action), or set sbom: auto to scan the layers.',
  SCAN_NOT_AN_IMAGE: 'Set sbom-path to its SBOM, or set sbom: none.',
  SCAN_COMPRESSION_UNSUPPORTED: 'Build the image with gzip or zstd layers.',
  SCAN_DECODER_FAILED: 'Run the job again. If it fails again, use a runner with more memory.',
  SCAN_LIMIT_EXCEEDED: 'If this is intended, create the SBOM during the build and set sbom-path.',
  SOURCE_TREE_UNREADABLE: 'Check out the repository before this step, and set path to a folder in it.',
  SOURCE_TREE_TOO_LARGE: 'Set path to the folder with the sources of the image.',
  SOURCE_TOO_LARGE: 'Set path to the folder with the sources of the image.',
  SOURCE_FILE_TOO_LARGE:
    'Package managers do not write lock files of this size. Check where the file comes from.',
  SOURCE_FILE_UNREADABLE: 'Allow the runner to read the file, and do not change the tree during the step.',
  SOURCE_FILE_OUTSIDE: 'Commit the file itself.',
  REGISTRY_CA_INVALID:
    "Use a PEM file with the certificate of each authority that issues the registry's certificate.",
  REGISTRY_PROXY_INVALID: 'Write http://host:port or https://host:port; SOCKS proxies are not supported.',
  REGISTRY_REFUSED:
    'The registry may not support OCI 1.1 artifacts, or may allow only listed types: ask its administrator to allow them. For a registry that refuses unknown config types, set config-media-type.',
  TAG_IMMUTABLE:
    'A released version was built again. Use a new version for the new build, or remove the tag from immutable-tags.',
  REGISTRY_IMMUTABLE_TAG:
    'The repository does not allow tags to change. Use a new tag, or exclude this one from the immutability rule.',
  REGISTRY_REDIRECT_REFUSED:
    'The registry or its proxy is misconfigured: its redirects do not lead to the content.',
  REGISTRY_TARGET_REFUSED:
    'The registry or its proxy is misconfigured or hostile. Seal sent nothing to that host.',
  REGISTRY_REALM_REFUSED: 'The registry is misconfigured or hostile. Seal sent nothing to that host.',
  REGISTRY_NO_REFERRERS_API: 'Set referrers to auto or tag.',
  REGISTRY_TAG_MOVED:
    'Another job writes the same tag at the same time. Run the jobs one after the other (concurrency: in the workflow).',
  REGISTRY_FALLBACK_IS_SUBJECT:
    'A registry of this kind (such as that of GitLab) supports neither the Referrers API nor the fallback tag. Keep the image in a registry that has one of them.',
  REGISTRY_FALLBACK_NOT_INDEX:
    'Another tool pushed something else to this tag. Check what it is, and delete the tag if it is not needed.',
  REGISTRY_FALLBACK_TOO_LARGE:
    'Delete referrers that are no longer needed, or use a registry with the Referrers API.',
  REGISTRY_FALLBACK_CONTENDED:
    'Run the step again: Seal keeps what was pushed. Other tools that attach to the same image lose entries; run them one after the other.',
  CREDENTIALS_INCOMPLETE:
    'Set both or neither. A secret that the workflow cannot read, for example in a pull request from a fork, is empty without a warning.',
  CREDENTIALS_AMBIGUOUS:
    'Name it in the step:\n  with:\n    registry: ghcr.io\nFor several registries log in to each with docker/login-action before this step, and leave the inputs empty.',
  CREDENTIALS_FILE_INVALID:
    'Log in again with docker/login-action, or correct the file; registry-username and registry-password are used before any file.',
  CREDENTIALS_FILE_REFUSED: 'Set DOCKER_CONFIG or REGISTRY_AUTH_FILE to a path outside the checkout.',
  CREDENTIALS_HELPER_INVALID:
    'Install the helper on PATH, outside the checkout, or set registry-username and registry-password.',
  MANIFEST_UNSUPPORTED: 'Seal reads OCI image manifests and indexes and Docker manifests of schema 2.',
  POLICY_NOT_CHECKED_OUT:
    'Check out the whole repository before this step:\n  - uses: actions/checkout@v7\nor name the file with config-file.',
  POLICY_FILE_UNREADABLE:
    'For a pull request, Seal reads the policy, keys and trusted roots of the repository from the default branch, or from a base branch that policy-branches names: the job needs "permissions: contents: read", and the file must be on that branch.',
  POLICY_INVALID: 'docs/policy.md describes the file.',
  IMAGE_TOO_MANY_PLATFORMS: 'Name the digest of the platform that you use.',
  PULL_REQUEST_UNKNOWN:
    'Run the step on an event from GitHub; a payload that you write yourself needs pull_request.base.sha.',
  PULL_REQUEST_HEAD_CHECKED_OUT:
    'Use the event pull_request, or check out the base. Set allow-head-checkout: true only if no step runs a program from the checkout.',
  DISCOVER_BASE_CHECKED_OUT: 'Use the event pull_request for discover.',
  DISCOVER_FILE_MISSING:
    'Run actions/checkout before this step, without sparse-checkout, at the commit to verify.',
  GITHUB_RATE_LIMITED: 'Run the job again later, or spread jobs that use the same token over time.',
  GITHUB_REFUSED: "The message above is GitHub's reason. If Seal's request was wrong, please open an issue.",
  ARTIFACT_UNAVAILABLE:
    'Remove upload-artifact, and upload the files of the outputs sbom-path, bundle-path and report with an upload-artifact action that the server supports.',
  ARTIFACT_EXISTS:
    'Set a different name in each job of a matrix:\n  upload-artifact: sboms-${{ matrix.image }}\nor write upload-artifact: true, and Seal finds a free name.',
  ARTIFACT_REFUSED:
    'The images are sealed. If your storage quota is used up, free some storage in your billing settings; GitHub recalculates the usage every 6 to 12 hours.',
  GITHUB_ATTESTATIONS_UNAVAILABLE:
    'Remove "github-attestations: true" and "storage-records: true", or "attestations: github" of verify: the registry has the same bundles. Only github.com and *.ghe.com have a store.',
  GITHUB_ATTESTATIONS_REFUSED:
    'The images are sealed. A private repository of a user, or of an organization without Enterprise Cloud, has no store; a certificate must name this repository. Remove "github-attestations: true" there.',
  GITHUB_ATTESTATION_TOO_LARGE:
    'Seal stored nothing at GitHub; the images are sealed. Remove "attest: true": the signature covers the SBOM by its digest, which has no limit.',
  STORAGE_RECORDS_REFUSED: 'The images are sealed. Run the job again, or remove "storage-records: true".',
  RELEASE_NO_TAG:
    "Run the workflow on tags (on: push: tags: ['v*']) or on releases, or set:\n  upload-release-assets: ${{ github.ref_type == 'tag' }}",
  RELEASE_IMMUTABLE:
    'Create the release as a draft, let Seal upload to the draft, and publish it in the last step: gh release edit TAG --draft=false',
  RELEASE_ASSET_DIFFERS: 'Seal uploaded nothing. Set upload-release-assets: replace to replace these files.',
  SNAPSHOT_FAILED: 'All other parts of the step are done. Run the job again to submit the snapshot.'
}
