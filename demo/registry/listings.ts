// The lists: tags and referrers.
// https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#content-discovery
import { RegistryError } from './errors.ts'
import type { Exchange } from './exchange.ts'
import { requireDigest } from './grammar.ts'
import { PAGE_NOT_FOUND, type Reply, replyJson } from './reply.ts'

export function listTags({ repository, name, query }: Exchange): Reply {
  if (!repository.exists()) throw new RegistryError(404, 'NAME_UNKNOWN', `repository ${name} does not exist`)
  const asked = query.get('n')
  if (asked !== null && !/^\d{1,9}$/.test(asked)) {
    throw new RegistryError(400, 'UNSUPPORTED', 'n is not a number of tags')
  }
  const last = query.get('last')
  const rest = repository.tags().filter(tag => last === null || tag > last)
  const tags = asked === null ? rest : rest.slice(0, Number(asked))
  const end = tags.at(-1)
  const isMore = end !== undefined && tags.length < rest.length
  return replyJson(
    200,
    { name, tags },
    isMore ? { Link: `</v2/${name}/tags/list?n=${asked}&last=${end}>; rel="next"` } : {}
  )
}

export function listReferrers({ repository, name, last, query, features }: Exchange): Reply {
  if (!features.referrers) return PAGE_NOT_FOUND
  // A repository that does not exist has no referrers: 404 would say that this API does not exist.
  const subject = requireDigest(last)
  const artifactType = query.get('artifactType')
  const after = query.get('last')
  const rest = repository
    .referrers(subject)
    .filter(referrer => artifactType === null || referrer.artifactType === artifactType)
    .filter(referrer => after === null || referrer.digest > after)
  const manifests = rest.slice(0, features.referrersPageSize)
  const end = manifests.at(-1)
  const next = new URLSearchParams(artifactType === null ? {} : { artifactType })
  if (end !== undefined) next.set('last', end.digest)
  const isMore = manifests.length < rest.length
  const mediaType = 'application/vnd.oci.image.index.v1+json'
  return replyJson(
    200,
    { schemaVersion: 2, mediaType, manifests },
    {
      'Content-Type': mediaType,
      ...(artifactType === null ? {} : { 'OCI-Filters-Applied': 'artifactType' }),
      ...(isMore ? { Link: `</v2/${name}/referrers/${subject}?${next}>; rel="next"` } : {})
    }
  )
}
