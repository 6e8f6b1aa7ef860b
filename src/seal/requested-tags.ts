// The tags that a request gives to an image.
import { formatRepository, type Repository } from '../oci/reference.ts'
import type { TagRequest } from './request.ts'

/** The tags of the request that an image of this repository gets, each once. */
export function tagsFor(image: Repository, { names }: Pick<TagRequest, 'names'>): string[] {
  const name = formatRepository(image)
  const own = names.filter(
    ({ repository }) => repository === undefined || formatRepository(repository) === name
  )
  return [...new Set(own.map(({ tag }) => tag))]
}
