// src/sbom/document-time.ts
/** XML allows times without a zone; the zone of a machine must not decide what is written. */
const WITHOUT_ZONE = /^\s*\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*$/;
function hasNoZone(time) {
	return WITHOUT_ZONE.test(time);
}
/** Milliseconds, without a zone in UTC; NaN for what is not a time. */
function parseDocumentTime(time) {
	return Date.parse(hasNoZone(time) ? `${time.trim()}Z` : time);
}

export { hasNoZone, parseDocumentTime };