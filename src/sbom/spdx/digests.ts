// Which texts are digests, as readers of SPDX check them: hexadecimal, as long as the algorithm makes them.

const DIGITS: Readonly<Record<string, number>> = {
  MD5: 32,
  'SHA-1': 40,
  'SHA-224': 56,
  'SHA-256': 64,
  'SHA-384': 96,
  'SHA-512': 128,
  'SHA3-224': 56,
  'SHA3-256': 64,
  'SHA3-384': 96,
  'SHA3-512': 128,
  'BLAKE2b-256': 64,
  'BLAKE2b-384': 96,
  'BLAKE2b-512': 128
}

export function isDigestAlgorithm(algorithm: string): boolean {
  return algorithm === 'BLAKE3' || Object.hasOwn(DIGITS, algorithm)
}

/** @param algorithm as CycloneDX names it. BLAKE3 has digests of any length from 256 bits. */
export function isDigest(algorithm: string, content: string): boolean {
  if (!/^[\da-f]+$/i.test(content)) return false
  return algorithm === 'BLAKE3' ? content.length >= 64 : content.length === DIGITS[algorithm]
}
