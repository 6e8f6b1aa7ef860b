// The time that a document states.

/** XML allows times without a zone; the zone of a machine must not decide what is written. */
const WITHOUT_ZONE = /^\s*\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*$/

export function hasNoZone(time: string): boolean {
  return WITHOUT_ZONE.test(time)
}

/** Milliseconds, without a zone in UTC; NaN for what is not a time. */
export function parseDocumentTime(time: string): number {
  return Date.parse(hasNoZone(time) ? `${time.trim()}Z` : time)
}

/** In SPDX 2 and 3: UTC, in whole seconds; undefined for what is not a time. */
export function formatSpdxTime(time: Date): string | undefined {
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString().replace(/\.\d+Z$/, 'Z')
}

export function isSpdxTime(text: string): boolean {
  return formatSpdxTime(new Date(parseDocumentTime(text))) === text
}
