// Did the files of a package change though its version did not?

import type { Component, Hash } from '../model.ts'
import { hashesOfPurl } from '../purl/purl-hashes.ts'

/** The copies of a package at one version. */
export interface Copies {
  readonly version: string | undefined
  readonly components: readonly Component[]
}

type HashSets = ReadonlyMap<string, ReadonlySet<string>>

export function hashesOf(components: readonly Component[]): HashSets {
  const byAlgorithm = new Map<string, Set<string>>()
  for (const { hashes = [], purl } of components) {
    for (const hash of hashes) addHash(byAlgorithm, hash.algorithm, hash)
    for (const hash of hashesOfPurl(purl)) addHash(byAlgorithm, `purl ${hash.algorithm}`, hash)
  }
  return byAlgorithm
}

/** By address, or name of a file of SPDX 3, and algorithm. */
export function fileHashesOf(components: readonly Component[]): HashSets {
  const byFile = new Map<string, Set<string>>()
  const addFile = (file: string, hashes: readonly Hash[]): void => {
    for (const hash of hashes) addHash(byFile, `${file}\n${hash.algorithm}`, hash)
  }
  for (const { externalReferences = [], distributedAs = [] } of components) {
    for (const { type, url, hashes = [] } of externalReferences)
      if (type === 'distribution' || type === 'source-distribution') addFile(url, hashes)
    for (const { name = '', hashes = [] } of distributedAs) addFile(name, hashes)
  }
  return byFile
}

function addHash(sets: Map<string, Set<string>>, key: string, { algorithm, content }: Hash): void {
  const known = sets.get(key) ?? new Set()
  sets.set(key, known.add(`${algorithm}:${content}`))
}

/** A hash, under an algorithm that both sides use, which the old side did not have; only with a version does it mean much. */
export function hasNewHash(from: Copies, to: Copies): boolean {
  if (from.version === undefined) return false
  const before = hashesOf(from.components)
  return [...hashesOf(to.components)].some(([algorithm, hashes]) => {
    const known = before.get(algorithm)
    return known !== undefined && [...hashes].some(hash => !known.has(hash))
  })
}

/** Is there a URL whose file has no hash in common with the file that was there? Further files of a version do not count. */
export function hasOtherFile(from: Copies, to: Copies): boolean {
  if (from.version === undefined) return false
  const before = fileHashesOf(from.components)
  return [...fileHashesOf(to.components)].some(([file, hashes]) => {
    const known = before.get(file)
    return known !== undefined && ![...hashes].some(hash => known.has(hash))
  })
}
