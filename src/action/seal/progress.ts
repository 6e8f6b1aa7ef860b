// The progress line in the log of a long run.
import type { Registries } from '../../registry/registry.ts'
import { count, formatBytes } from '../../support/text.ts'

/** `milliseconds` since the start; the bytes show how far a long transfer or scan is. */
export function progress(
  milliseconds: number,
  { traffic, requests }: Pick<Registries, 'traffic' | 'requests'>
): string {
  const { received, sent } = traffic
  return `Still running after ${Math.round(milliseconds / 1000)} s: ${formatBytes(received)} read from registries and ${formatBytes(sent)} sent in ${count(requests, 'request')}`
}
