import { code, details, escapeText, table } from "./render.js";
import { CHANGE_KINDS } from "./sbom-compare.js";

// src/render/dependency-snapshot.ts
/** The manifests of a snapshot. Components without a purl are left out: the graph has no name for them. */
function snapshotManifests(sources) {
	const manifests = {};
	for (const source of sources) {
		const files = Map.groupBy(source.components, (component) => manifestOf(component, source));
		const direct = directRefs(source);
		const purls = new Map(source.components.flatMap(({ ref, purl }) => purl ? [[ref, purl]] : []));
		for (const [key, components] of files) {
			const location = key === source.name ? source.path : key;
			const before = manifests[key]?.resolved;
			const resolved = resolve(components, source, direct, purls, before);
			if (Object.keys(resolved).length === 0) continue;
			manifests[key] = {
				name: key,
				...location === void 0 ? {} : { file: { source_location: location } },
				resolved
			};
		}
	}
	return manifests;
}
function manifestOf({ occurrences }, { isSource, name }) {
	return (isSource ? occurrences?.[0]?.path : void 0) ?? name;
}
/**
* What the subject depends on itself. Where the document lists no dependencies of its subject, what nothing else
* needs is direct.
*/
function directRefs({ subjectRef, components, dependencies }) {
	const named = subjectRef === void 0 ? void 0 : dependencies.get(subjectRef);
	const roots = components.filter(({ purl }) => purl === void 0).map(({ ref }) => ref);
	if (named !== void 0 && named.length > 0) return /* @__PURE__ */ new Set([...named, ...roots.flatMap((ref) => dependencies.get(ref) ?? [])]);
	const needed = new Set([...dependencies].flatMap(([ref, refs]) => ref === subjectRef ? [] : refs));
	return new Set(components.filter(({ ref }) => !needed.has(ref)).map(({ ref }) => ref));
}
function resolve(components, { dependencies }, direct, purls, before = {}) {
	const resolved = new Map(Object.entries(before));
	for (const { ref, purl, scope } of components) {
		if (purl === void 0) continue;
		const known = resolved.get(purl);
		const needs = (dependencies.get(ref) ?? []).flatMap((target) => purls.get(target) ?? []);
		resolved.set(purl, {
			package_url: purl,
			relationship: direct.has(ref) || known?.relationship === "direct" ? "direct" : "indirect",
			scope: scope !== "excluded" || known?.scope === "runtime" ? "runtime" : "development",
			dependencies: [.../* @__PURE__ */ new Set([...known?.dependencies ?? [], ...needs])].filter((target) => target !== purl).sort()
		});
	}
	return Object.fromEntries(resolved);
}

// src/render/sbom-difference.ts
const WORDS = {
	"hash-changed": "hash changed at the same version",
	added: "added",
	removed: "removed",
	upgraded: "upgraded",
	downgraded: "downgraded",
	"license-changed": "license changed"
};
const HEADINGS = {
	"hash-changed": "🚨 Hash changed at the same version",
	added: "Added",
	removed: "Removed",
	upgraded: "Upgraded",
	downgraded: "⚠️ Downgraded",
	"license-changed": "⚠️ License changed"
};
/** `3 added, 1 upgraded, 1 hash changed at the same version; 212 unchanged`. Plain text without anything from the documents. */
function summarizeComparison({ counts, unchanged }) {
	const parts = CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${WORDS[kind]}`);
	return `${parts.length === 0 ? "no changes" : parts.join(", ")}; ${unchanged} unchanged`;
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
function rowOf({ kind, name, ecosystem, before, after, isDirect }) {
	return [
		`${code(name, 120)} ${escapeText(ecosystem, 30)}`,
		before === void 0 ? "" : cellOf(kind, before, after),
		after === void 0 ? "" : cellOf(kind, after, before),
		isDirect === void 0 ? "" : isDirect ? "directly" : "transitively"
	];
}
/** The version, and what the kind is about. */
function cellOf(kind, { version, licenses, hashes }, other) {
	const shown = version === void 0 ? "no version" : code(version, 60);
	if (kind === "license-changed") return `${shown} ${licenses.map((license) => escapeText(license, 80)).join(", ")}`;
	if (kind === "hash-changed") return `${shown} ${hashes.filter((hash) => !other?.hashes.includes(hash)).slice(0, 3).map((hash) => code(hash, 40)).join(" ")}`;
	if (kind === "added") return [shown, ...licenses.map((license) => escapeText(license, 80))].join(" ");
	return shown;
}

export { formatComparison, snapshotManifests, summarizeComparison };