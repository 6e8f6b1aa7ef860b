// The name of an SBOM's format for people.

const WORDS: Readonly<Record<string, string>> = {
  cyclonedx: 'CycloneDX',
  spdx: 'SPDX',
  spdx3: 'SPDX 3',
  syft: 'Syft',
  json: 'JSON',
  xml: 'XML'
}

/** `CycloneDX JSON` for `cyclonedx-json`. */
export function formatName(format: string): string {
  return format
    .split('-')
    .map(word => WORDS[word] ?? word)
    .join(' ')
}
