import { CHANGE_KINDS } from "./sbom-compare.js";
import { printable } from "./support.js";
import { code, details, escapeText, table } from "./render.js";

// src/render/sbom-difference.ts
const MAX_CHANGES = 1e3;
const WORDS = {
	"hash-changed": "hash changed at the same version",
	added: "added",
	removed: "removed",
	upgraded: "upgraded",
	downgraded: "downgraded",
	"version-changed": "version changed",
	"license-changed": "license changed",
	"details-changed": "details changed",
	"dependencies-moved": "dependencies moved"
};
const HEADINGS = {
	"hash-changed": "🚨 Hash changed at the same version",
	added: "Added",
	removed: "Removed",
	upgraded: "Upgraded",
	downgraded: "⚠️ Downgraded",
	"version-changed": "Version changed",
	"license-changed": "⚠️ License changed",
	"details-changed": "Details changed",
	"dependencies-moved": "Dependencies moved"
};
const SHOWN_DEPENDENCIES = 10;
const SHOWN_VALUES = 3;
/** `3 added, 1 upgraded, 1 hash changed at the same version; 212 unchanged`. Plain text without anything from the documents. */
function summarizeComparison({ counts, unchanged }) {
	const parts = CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${WORDS[kind]}`);
	return `${parts.length === 0 ? "no changes" : parts.join(", ")}; ${unchanged} unchanged`;
}
/** For the JSON report (docs/differences.schema.json): at most a thousand changes. */
function listChanges({ changes }) {
	return changes.slice(0, MAX_CHANGES).map(({ name, ecosystem, ...change }) => ({
		...change,
		name: printable(name, 300),
		ecosystem: printable(ecosystem, 60)
	}));
}
/** Markdown with at most `maxRows` rows for each kind; everything from the documents is escaped. */
function formatComparison(comparison, { maxRows = 100 } = {}) {
	const parts = [`**${summarizeComparison(comparison)}**`];
	for (const kind of CHANGE_KINDS) {
		const changes = comparison.changes.filter((change) => change.kind === kind);
		if (changes.length === 0) continue;
		const head = [
			"package",
			"before",
			"after",
			"needed"
		];
		const shown = changes.slice(0, maxRows).map(rowOf);
		const rest = changes.length > maxRows ? `\n\n… and ${changes.length - maxRows} more` : "";
		const content = table(head, shown) + rest;
		const title = `${HEADINGS[kind]} (${changes.length})`;
		parts.push(kind === "hash-changed" ? `#### ${title}\n\n${content}` : details(title, content));
	}
	return parts.join("\n\n");
}
function rowOf({ kind, name, ecosystem, before, after, isDirect, neededBy = [], details = [] }) {
	const needed = isDirect === void 0 ? [] : [isDirect ? "directly" : "transitively"];
	return [
		`${code(name, 120)} ${escapeText(ecosystem, 30)}`,
		[before === void 0 ? "" : cellOf(kind, before, after), ...details.map((detail) => detailOf(detail, "before"))].join(" "),
		[after === void 0 ? "" : cellOf(kind, after, before), ...details.map((detail) => detailOf(detail, "after"))].join(" "),
		[...needed, ...neededBy.length > 0 ? [`by ${listOf(neededBy)}`] : []].join(" ")
	];
}
function detailOf({ field, ...sides }, side) {
	const values = sides[side].slice(0, SHOWN_VALUES).map((value) => escapeText(value, 120));
	return `${escapeText(field, 80)}: ${values.join(", ")};`;
}
/** The first names, and the number of the others. */
function listOf(names) {
	const shown = names.slice(0, SHOWN_DEPENDENCIES).map((name) => code(name, 80));
	const rest = names.length - shown.length;
	return [shown.join(", "), ...rest > 0 ? [`and ${rest} more`] : []].join(" ");
}
/** The version, and what the kind is about. */
function cellOf(kind, { version, licenses, hashes, dependencies = [] }, other) {
	const shown = version === void 0 ? "no version" : code(version, 60);
	if (kind === "dependencies-moved") return dependencies.length > 0 ? `${shown} needs ${listOf(dependencies)}` : shown;
	if (kind === "license-changed") return `${shown} ${licenses.map((license) => escapeText(license, 80)).join(", ")}`;
	if (kind === "hash-changed") return `${shown} ${hashes.filter((hash) => !other?.hashes.includes(hash)).slice(0, 3).map((hash) => code(hash, 40)).join(" ")}`;
	if (kind === "added") return [shown, ...licenses.map((license) => escapeText(license, 80))].join(" ");
	return shown;
}

export { formatComparison, listChanges, summarizeComparison };