// Arguments: a folder with @sigstore/verify, a trusted root, a bundle. Prints OK, or the code and the reason.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [folder = '', root = '', bundle = ''] = process.argv.slice(2)
const load = createRequire(join(folder, 'package.json'))
const { bundleFromJSON } = load('@sigstore/bundle')
const { TrustedRoot } = load('@sigstore/protobuf-specs')
const { toSignedEntity, toTrustMaterial, Verifier } = load('@sigstore/verify')

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
try {
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(read(root))), {})
  verifier.verify(toSignedEntity(bundleFromJSON(read(bundle))))
  console.log('OK')
} catch (error) {
  const { code, message } = error as { readonly code?: string; readonly message?: string }
  console.log(`${code}: ${message}`)
}
