import { isRecord } from "./support.js";

// src/support/fields.ts
const NOTHING = Object.freeze(Object.create(null));
function fieldsOf(value) {
	return isRecord(value) ? value : NOTHING;
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
/** The objects of a list; anything else in it is passed over. */
function fieldsIn(value) {
	return listOf(value).filter(isRecord);
}
/** A text that is not empty. A number reads as its digits, as some producers leave out the quotes of a version. */
function textOf(value) {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value !== "" ? value : void 0;
}
function textsIn(value) {
	return listOf(value).filter((entry) => typeof entry === "string" && entry !== "");
}
/** The object without the keys whose value is undefined or an empty list: absent is absent in the model. */
function present(value) {
	const kept = {};
	for (const key in value) {
		const entry = value[key];
		if (entry !== void 0 && !(Array.isArray(entry) && entry.length === 0)) kept[key] = entry;
	}
	return kept;
}

// src/support/log.ts
/** A log that keeps nothing, for callers without a log. */
const SILENT = {
	debug() {},
	info() {},
	notice() {},
	warning() {}
};

export { SILENT, fieldsIn, fieldsOf, listOf, present, textOf, textsIn };