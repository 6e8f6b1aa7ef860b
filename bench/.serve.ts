import { startRegistry } from '../demo/registry/server.ts'
import { buildLargeImage } from './large-image.ts'
import { rolldown } from 'rolldown'
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { REPLACEMENTS } from '../scripts/lazy-modules.ts'
async function put(url, bytes, type, method) { const r = await fetch(url, { method, body: new Uint8Array(bytes), headers: { 'content-type': type } }); if (r.status !== 201) throw new Error(await r.text()) }
const { blobs, manifest } = buildLargeImage()
const registry = await startRegistry()
for (const [digest, bytes] of blobs) { if (digest === manifest.digest) continue; await put(`${registry.url}/v2/bench/large/blobs/uploads/?digest=${digest}`, bytes, 'application/octet-stream', 'POST') }
await put(`${registry.url}/v2/bench/large/manifests/1`, manifest.bytes, 'application/vnd.oci.image.manifest.v1+json', 'PUT')
writeFileSync('/tmp/b/host', registry.host)
console.log(registry.host)
setInterval(()=>{}, 1e6)
