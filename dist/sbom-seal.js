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
/** In SPDX 2 and 3: UTC, in whole seconds; undefined for what is not a time. */
function formatSpdxTime(time) {
	return Number.isNaN(time.getTime()) ? void 0 : time.toISOString().replace(/\.\d+Z$/, "Z");
}
function isSpdxTime(text) {
	return formatSpdxTime(new Date(parseDocumentTime(text))) === text;
}

export { formatSpdxTime, hasNoZone, isSpdxTime, parseDocumentTime };