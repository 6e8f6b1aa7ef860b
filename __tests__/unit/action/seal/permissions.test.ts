import { expect, test } from '@jest/globals'
import { readSealInputs } from '../../../../src/action/seal/inputs.ts'
import { neededPermissions } from '../../../../src/action/seal/permissions.ts'
import { defaultInputs } from '../../../support/action-file.ts'

const needed = (inputs: Record<string, string>, hasIdToken = true): string[] => {
  const values: Record<string, string> = {
    ...defaultInputs('action.yml'),
    image: 'ghcr.io/acme/app:1',
    ...inputs
  }
  return neededPermissions(
    readSealInputs(name => values[name] ?? ''),
    { hasIdToken }
  ).map(line => line.replace(/ +#/, ' #'))
}

test.each([
  [{}, ['packages: write # push to ghcr.io', 'id-token: write # sign with the identity of the workflow']],
  [{ image: 'registry.example/app:1', key: 'cosign.key' }, []],
  [
    { image: 'acme/app:1', key: 'k', 'github-attestations': 'true', 'storage-records': 'true' },
    [
      'attestations: write # store attestations at GitHub',
      'artifact-metadata: write # record where images are stored'
    ]
  ],
  [{ sign: 'false' }, ['packages: write # push to ghcr.io']],
  [{ sign: 'false', 'registry-username': 'robot', 'registry-password': 'x' }, []],
  [
    { image: 'acme/app:1', key: 'k', 'upload-release-assets': 'true', 'dependency-snapshot': 'true' },
    ['contents: write # upload release assets, submit the dependency snapshot']
  ]
])('%j needs %j', (inputs, lines) => {
  expect(needed(inputs as Record<string, string>)).toEqual(lines)
})

test('the permission for an OIDC token is marked as missing if the job does not have it', () => {
  expect(needed({}, false)[1]).toContain('(missing)')
})
