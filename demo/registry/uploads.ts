// Blob uploads in progress. https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-blobs
import { randomBytes, randomUUID } from 'node:crypto'

/** A larger blob is refused: uploads stay in memory until they are complete. */
export const MAX_BLOB_BYTES = 2 * 1024 * 1024 * 1024

export interface Upload {
  readonly id: string
  readonly repository: string
  /** Part of the upload's location; a client that drops or changes it has lost the upload. */
  readonly state: string
  readonly pieces: Buffer[]
  length: number
}

export interface Uploads {
  start(repository: string): Upload
  find(repository: string, id: string, state: string | null): Upload | undefined
  end(upload: Upload): void
}

export function createUploads(): Uploads {
  const open = new Map<string, Upload>()
  return {
    start(repository) {
      const id = randomUUID()
      const upload = { id, repository, state: randomBytes(12).toString('base64url'), pieces: [], length: 0 }
      open.set(id, upload)
      return upload
    },
    find(repository, id, state) {
      const upload = open.get(id)
      return upload?.repository === repository && upload.state === state ? upload : undefined
    },
    end(upload) {
      open.delete(upload.id)
    }
  }
}
