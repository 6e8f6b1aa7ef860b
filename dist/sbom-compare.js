import { compareText, recordOf } from "./support.js";
import { identifyLicenses } from "./sbom-licenses-later.js";
import { parsePurl, versionOf } from "./sbom-purl-shared.js";
import { compareVersions } from "./sbom-purl.js";

// src/sbom/compare/compare.ts
/** In the order in which views show them: the one that no version explains first. */
const CHANGE_KINDS = [
	"hash-changed",
	"added",
	"removed",
	"upgraded",
	"downgraded",
	"license-changed",
	"dependencies-moved"
];
/**
* Packages are matched by purl without version and qualifiers, else by type, group and name; each key may have
* several versions. Files are left out: formats differ in whether they list them.
*/
function compareSboms(before, after) {
	const [old, now] = [groupPackages(before), groupPackages(after)];
	adoptByName(old, now);
	const changes = [];
	const edges = createEdges(old, now);
	let unchanged = 0;
	for (const key of /* @__PURE__ */ new Set([...old.keys(), ...now.keys()])) {
		const matched = matchVersions(old.get(key), now.get(key), edges);
		for (const change of matched.changes) changes.push(change);
		unchanged += matched.unchanged;
	}
	changes.push(...compareSubjects(before, after, {
		old,
		now,
		edges
	}));
	const counts = recordOf(CHANGE_KINDS.map((kind) => [kind, 0]));
	for (const { kind } of changes) counts[kind]++;
	return {
		changes: changes.sort(orderOfChanges),
		counts,
		unchanged
	};
}
function orderOfChanges(one, other) {
	return CHANGE_KINDS.indexOf(one.kind) - CHANGE_KINDS.indexOf(other.kind) || compareText(one.name, other.name) || compareText(one.ecosystem, other.ecosystem) || compareText(one.after?.version ?? "", other.after?.version ?? "");
}
function groupPackages(sbom) {
	const direct = directRefs(sbom);
	const packages = /* @__PURE__ */ new Map();
	const byRef = /* @__PURE__ */ new Map();
	for (const component of sbom.components) {
		if (component.type === "file") continue;
		const { key, version, versionKey, ...identity } = identify(component);
		const found = packages.get(key) ?? {
			...identity,
			versions: /* @__PURE__ */ new Map()
		};
		packages.set(key, found);
		const copies = found.versions.get(versionKey) ?? {
			version,
			components: [],
			isDirect: direct && false,
			targets: void 0
		};
		found.versions.set(versionKey, copies);
		copies.components.push(component);
		if (direct?.has(component.ref)) copies.isDirect = true;
		byRef.set(component.ref, {
			found,
			copies
		});
	}
	for (const [ref, targets] of sbom.dependencies) {
		const copies = byRef.get(ref)?.copies;
		if (copies === void 0) continue;
		copies.targets ??= /* @__PURE__ */ new Set();
		for (const target of targets) {
			const found = byRef.get(target)?.found;
			if (found !== void 0) copies.targets.add(found);
		}
	}
	return packages;
}
/** The direct dependencies of the subject, if the document lists them. */
function directRefs({ subject, dependencies }) {
	const targets = subject === void 0 ? void 0 : dependencies.get(subject.ref);
	return targets === void 0 || targets.length === 0 ? void 0 : new Set(targets);
}
function identify(component) {
	const purl = parsePurl(component.purl);
	const version = component.version ?? (purl && versionOf(purl));
	const versionKey = (version ?? "").replace(/^0+:(?=.)/, "").replace(/^v(?=\d)/i, "");
	return {
		...identifyPackage(component, purl),
		version,
		versionKey
	};
}
function identifyPackage({ type, group, name }, purl) {
	if (!purl) {
		const full = group === void 0 || group === "" ? name : `${group}/${name}`;
		return {
			key: `${type}\n${full}`,
			name: full,
			ecosystem: type,
			hasPurl: false
		};
	}
	const base = purl.namespace === void 0 ? purl.name : `${purl.namespace}/${purl.name}`;
	const classifier = purl.qualifiers.get("classifier");
	const full = purl.type === "maven" && classifier !== void 0 ? `${base}:${classifier}` : base;
	return {
		key: `pkg:${purl.type}\n${full}`,
		name: full,
		ecosystem: purl.type,
		hasPurl: true
	};
}
/** Formats differ in whether they have purls: what has none is taken for the only one of its name on the other side. */
function adoptByName(old, now) {
	adopt(old, now);
	adopt(now, old);
}
function adopt(from, to) {
	const byName = /* @__PURE__ */ new Map();
	for (const [key, { name, hasPurl }] of to) {
		if (!hasPurl || from.has(key)) continue;
		const keys = byName.get(name);
		if (keys) keys.push(key);
		else byName.set(name, [key]);
	}
	for (const [key, found] of [...from]) {
		const [adopted, ...others] = byName.get(found.name) ?? [];
		if (found.hasPurl || to.has(key) || adopted === void 0 || others.length > 0) continue;
		if (from.has(adopted)) continue;
		from.delete(key);
		from.set(adopted, found);
	}
}
/** Only of dependencies that both documents have: a package that came or went is a separate change. */
function createEdges(old, now) {
	const keys = new Map([...old, ...now].map(([key, found]) => [found, key]));
	const missing = (from, to) => {
		const there = new Set([...to].map((found) => keys.get(found)));
		return [...from].filter((found) => {
			const key = keys.get(found) ?? "";
			return old.has(key) && now.has(key) && !there.has(key);
		}).map(({ name }) => name).sort(compareText);
	};
	return { compare(from, to) {
		if (from === void 0 || to === void 0) return void 0;
		const [lost, gained] = [missing(from, to), missing(to, from)];
		return lost.length + gained.length === 0 ? void 0 : {
			lost,
			gained
		};
	} };
}
/**
* What the subject itself needs directly. A package that nothing needs in one document has not moved: formats differ in
* whether an image depends on its packages or only contains them.
*/
function compareSubjects(before, after, { old, now, edges }) {
	const { subject } = after;
	if (subject === void 0 || !directRefs(before) || !directRefs(after)) return [];
	const moved = edges.compare(directIn(old, neededIn(now)), directIn(now, neededIn(old)));
	if (moved === void 0) return [];
	const side = ({ version, purl }, dependencies) => ({
		version,
		purl,
		licenses: [],
		hashes: [],
		dependencies
	});
	return [{
		kind: "dependencies-moved",
		name: subject.name,
		ecosystem: subject.type,
		isDirect: void 0,
		before: side(before.subject ?? subject, moved.lost),
		after: side(subject, moved.gained)
	}];
}
function isDirect({ versions }) {
	return [...versions.values()].some((version) => version.isDirect);
}
/** Keys of the packages that the subject or another package depends on. */
function neededIn(packages) {
	const targets = [...packages.values()].flatMap(({ versions }) => [...versions.values()].flatMap((version) => [...version.targets ?? []]));
	const needed = new Set(targets);
	return new Set([...packages].filter(([, found]) => isDirect(found) || needed.has(found)).map(([key]) => key));
}
function directIn(packages, elsewhere) {
	return new Set([...packages].filter(([key, found]) => isDirect(found) && elsewhere.has(key)).map(([, found]) => found));
}
function matchVersions(old, now, edges) {
	const identity = now?.hasPurl ? now : old?.hasPurl ? old : now ?? old;
	if (identity === void 0) return {
		changes: [],
		unchanged: 0
	};
	const changeOf = (kind, from, to) => ({
		kind,
		name: identity.name,
		ecosystem: identity.ecosystem,
		before: from && sideOf(from),
		after: to && sideOf(to),
		isDirect: (to ?? from)?.isDirect
	});
	const changes = [];
	const compareEdges = (from, to) => {
		const moved = edges.compare(from.targets, to.targets);
		if (moved === void 0) return false;
		changes.push({
			...changeOf("dependencies-moved", from, to),
			before: {
				...sideOf(from),
				dependencies: moved.lost
			},
			after: {
				...sideOf(to),
				dependencies: moved.gained
			}
		});
		return true;
	};
	const gone = [];
	let unchanged = 0;
	for (const [version, from] of old?.versions ?? []) {
		const to = now?.versions.get(version);
		if (!to) {
			gone.push(from);
			continue;
		}
		const isOther = hasNewHash(from, to) || hasOtherFile(from, to);
		const isRelicensed = hasOtherLicense(from, to);
		if (isOther) changes.push(changeOf("hash-changed", from, to));
		if (isRelicensed) changes.push(changeOf("license-changed", from, to));
		if (!compareEdges(from, to) && !isOther && !isRelicensed) unchanged++;
	}
	const come = [...now?.versions ?? []].filter(([version]) => !old?.versions.has(version)).map(([, to]) => to);
	for (const [from, to] of pairVersions(gone, come, identity.ecosystem)) {
		if (from && to) changes.push(changeOf(directionOf(from, to, identity.ecosystem), from, to));
		else changes.push(changeOf(to ? "added" : "removed", from, to));
		if (from && to && hasOtherLicense(from, to)) changes.push(changeOf("license-changed", from, to));
		if (from && to) compareEdges(from, to);
	}
	return {
		changes,
		unchanged
	};
}
/** In order of version, each with its like; what is left over came or went. */
function pairVersions(gone, come, ecosystem) {
	const byVersion = (one, other) => compareVersions(ecosystem, one.version ?? "", other.version ?? "");
	gone.sort(byVersion);
	come.sort(byVersion);
	return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => [gone[at], come[at]]);
}
function directionOf(from, to, ecosystem) {
	return compareVersions(ecosystem, from.version ?? "", to.version ?? "") < 0 ? "upgraded" : "downgraded";
}
function sideOf({ version, components }) {
	return {
		version,
		purl: components.find(({ purl }) => purl !== void 0)?.purl,
		licenses: [...new Set(components.flatMap(({ licenses = [] }) => licenses.map(({ value }) => value)))],
		hashes: [...new Set([hashesOf(components), fileHashesOf(components)].flatMap((found) => [...found.values()].flatMap((hashes) => [...hashes])))].sort()
	};
}
function hashesOf(components) {
	const byAlgorithm = /* @__PURE__ */ new Map();
	for (const { hashes = [] } of components) for (const hash of hashes) addHash(byAlgorithm, hash.algorithm, hash);
	return byAlgorithm;
}
/** By address and algorithm. */
function fileHashesOf(components) {
	const byFile = /* @__PURE__ */ new Map();
	for (const { type, url, hashes = [] } of components.flatMap(({ externalReferences = [] }) => externalReferences)) {
		if (type !== "distribution") continue;
		for (const hash of hashes) addHash(byFile, `${url}\n${hash.algorithm}`, hash);
	}
	return byFile;
}
function addHash(sets, key, { algorithm, content }) {
	const known = sets.get(key) ?? /* @__PURE__ */ new Set();
	sets.set(key, known.add(`${algorithm}:${content}`));
}
/** A hash, under an algorithm that both sides use, which the old side did not have; only with a version does it mean much. */
function hasNewHash(from, to) {
	if (from.version === void 0) return false;
	const before = hashesOf(from.components);
	return [...hashesOf(to.components)].some(([algorithm, hashes]) => {
		const known = before.get(algorithm);
		return known !== void 0 && [...hashes].some((hash) => !known.has(hash));
	});
}
/** Is there a URL whose file has no hash in common with the file that was there? Further files of a version do not count. */
function hasOtherFile(from, to) {
	if (from.version === void 0) return false;
	const before = fileHashesOf(from.components);
	return [...fileHashesOf(to.components)].some(([file, hashes]) => {
		const known = before.get(file);
		return known !== void 0 && ![...hashes].some((hash) => known.has(hash));
	});
}
/** Both sides must have licenses: a license that one generator does not look for has not changed. */
function hasOtherLicense(from, to) {
	const [before, after] = [from, to].map(({ components }) => identifyLicenses(components.flatMap(({ licenses = [] }) => licenses)));
	return before !== "" && after !== "" && before !== after;
}

export { CHANGE_KINDS, compareSboms };