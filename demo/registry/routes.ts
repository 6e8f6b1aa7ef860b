// From method and path to what does the work and what right it needs.
// https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#endpoints
import type { Access, Action } from './account.ts'
import { cancelUpload, deleteBlob, getBlob, getUpload, patchUpload, putUpload, startUpload } from './blobs.ts'
import type { Exchange } from './exchange.ts'
import { listReferrers, listTags } from './listings.ts'
import { deleteManifest, getManifest, putManifest } from './manifests.ts'
import type { Reply } from './reply.ts'

type Handler = (exchange: Exchange) => Reply | Promise<Reply>

interface Resource {
  /** The repository's name and, where there is one, the last part. */
  readonly path: RegExp
  readonly methods: Readonly<Record<string, Handler>>
}

/** A name may contain words such as `blobs` too: the last one in the path decides. */
const RESOURCES: readonly Resource[] = [
  { path: /^\/v2\/(.+)\/tags\/list$/, methods: { GET: listTags } },
  { path: /^\/v2\/(.+)\/referrers\/([^/]+)$/, methods: { GET: listReferrers } },
  {
    path: /^\/v2\/(.+)\/manifests\/([^/]+)$/,
    methods: { GET: getManifest, HEAD: getManifest, PUT: putManifest, DELETE: deleteManifest }
  },
  { path: /^\/v2\/(.+)\/blobs\/uploads\/$/, methods: { POST: startUpload } },
  {
    path: /^\/v2\/(.+)\/blobs\/uploads\/([^/]+)$/,
    methods: { GET: getUpload, PATCH: patchUpload, PUT: putUpload, DELETE: cancelUpload }
  },
  {
    path: /^\/v2\/(.+)\/blobs\/([^/]+)$/,
    methods: { GET: getBlob, HEAD: getBlob, DELETE: deleteBlob }
  }
]

export interface Route {
  readonly name: string
  readonly last: string
  readonly methods: Readonly<Record<string, Handler>>
}

/** `path` without the query, as it was sent. */
export function findRoute(path: string): Route | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  for (const { path: pattern, methods } of RESOURCES) {
    const match = pattern.exec(decoded)
    if (match !== null) return { name: match[1] as string, last: match[2] ?? '', methods }
  }
  return undefined
}

/** The rights that CNCF distribution asks for; a mount also needs to read where it mounts from. */
export function accessFor(method: string, name: string, query: URLSearchParams): Access[] {
  const from = query.get('from')
  const source: Access[] = method === 'POST' && from !== null ? [{ repository: from, action: 'pull' }] : []
  return [...actionsFor(method).map(action => ({ repository: name, action })), ...source]
}

function actionsFor(method: string): readonly Action[] {
  if (method === 'GET' || method === 'HEAD') return ['pull']
  return method === 'DELETE' ? ['delete'] : ['pull', 'push']
}
