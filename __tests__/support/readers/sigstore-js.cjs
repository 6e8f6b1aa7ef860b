// Arguments: a folder with @sigstore/verify, a trusted root, a bundle. Prints OK, or the code and the reason.
const { createRequire } = require('node:module')
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

const [folder, root, bundle] = process.argv.slice(2)
const load = createRequire(join(folder, 'package.json'))
const { bundleFromJSON } = load('@sigstore/bundle')
const { TrustedRoot } = load('@sigstore/protobuf-specs')
const { toSignedEntity, toTrustMaterial, Verifier } = load('@sigstore/verify')

const read = path => JSON.parse(readFileSync(path, 'utf8'))
try {
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(read(root))), {})
  verifier.verify(toSignedEntity(bundleFromJSON(read(bundle))))
  console.log('OK')
} catch (error) {
  console.log(`${error.code}: ${error.message}`)
}
