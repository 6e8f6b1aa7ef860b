import { compareText, recordOf } from "./support.js";
import { FURTHER_PURL, parsePurl, versionOf, withWholePath } from "./sbom-purl-shared.js";
import { compareVersions, haveOrder } from "./sbom-purl.js";
import { identifyLicenses, plainTextOf } from "./sbom-licenses-later.js";
import { leavesOf, licenseKey, readLicense } from "./sbom-licenses.js";
import { hashesOfPurl } from "./sbom-purl-later.js";

// src/sbom/compare/licenses.ts
/** Both sides must have licenses: a license that one generator does not look for has not changed. */
function hasOtherLicense(from, to, own) {
	const [before = [], after = []] = [from, to].map((components) => components.flatMap(({ licenses = [] }) => licenses));
	const differ = (one, other) => one.length > 0 && other.length > 0 && identifyLicenses(one) !== identifyLicenses(other) && !haveSameNames([one, other], own);
	return differ(before, after) || ["declared", "concluded"].some((said) => differ(before.filter(({ acknowledgement }) => acknowledgement === said), after.filter(({ acknowledgement }) => acknowledgement === said))) || hasOtherMeaning(before, after, own);
}
/**
* SPDX has a `LicenseRef-…` for what CycloneDX has a name for. Two documents with references are compared by these: one
* name may be of two texts.
*/
function haveSameNames([one, other], [before, after]) {
	if (one.some(isReference) === other.some(isReference)) return false;
	return identifyLicenses(one, before.licenseNames) === identifyLicenses(other, after.licenseNames);
}
function isReference({ value }) {
	return value.includes("LicenseRef-");
}
/** Do the documents give one `LicenseRef-…` to different licenses? */
function hasOtherMeaning(before, after, [old, now]) {
	if (after.length === 0) return false;
	return before.flatMap(referencesIn).some((key) => {
		const [one, other] = [old, now].map(({ licenseNames, licenseTexts }) => ({
			name: licenseNames?.get(key)?.trim(),
			text: licenseTexts?.get(key)?.trim()
		}));
		if (one?.name === void 0 || other?.name === void 0 || one.name === other.name) return false;
		return ![one, other].some(({ name, text }) => name === text) || one.text !== other.text;
	});
}
/** The keys of the `LicenseRef-…` of a statement. */
function referencesIn(license) {
	if (!isReference(license)) return [];
	return leavesOf(readLicense(license.value)).map((leaf) => licenseKey(leaf.kind === "license" ? leaf.id : leaf.text));
}

// src/sbom/compare/details.ts
/** Where the package comes from: the purl type's default registry, if the package URL does not name one. */
const ORIGIN = "qualifier repository_url";
/**
* Qualifiers that are compared elsewhere (classifier, epoch, checksum), or are of the whole image: those of an upgrade of
* the distribution or of another platform would be on each package.
*/
const LEFT_OUT = /* @__PURE__ */ new Set([
	"classifier",
	"epoch",
	"checksum",
	"arch",
	"distro"
]);
const FILE = "address of the file";
const SHOWN_TEXT = 80;
/**
* Only fields of which both sides say something; a new statement beside the old ones is a change, a missing one is not.
*
* @param isSameVersion false for an upgrade, whose file names and license texts are expected to differ
*/
function findChangedDetails([from, to], [old, now], isSameVersion) {
	const [before, after] = [statementsOf$1(from, old), statementsOf$1(to, now)];
	return [...after].flatMap(([field, said]) => {
		const known = before.get(field);
		if (!isSameVersion && ![
			"scope",
			"supplier",
			ORIGIN
		].includes(field) || known === void 0 || [...said.keys()].every((key) => known.has(key))) return [];
		if (field === FILE && [...said.keys()].some((key) => known.has(key))) return [];
		return {
			field,
			before: without(known, said),
			after: without(said, known)
		};
	});
}
function without(these, others) {
	return [...these].flatMap(([key, text]) => others.has(key) ? [] : [text]).sort();
}
function statementsOf$1({ components }, { licenseNames, licenseTexts }) {
	const statements = /* @__PURE__ */ new Map();
	const add = (field, text, key = text?.trim().toLowerCase()) => {
		if (text === void 0 || key === void 0 || key === "") return;
		const known = statements.get(field) ?? /* @__PURE__ */ new Map();
		statements.set(field, known.set(key, text));
	};
	const addText = (license, text) => {
		const words = text.replaceAll(/\s+/g, " ").trim();
		if (words !== license && words !== "NOASSERTION") add(`text of ${license}`, words.slice(0, SHOWN_TEXT), words);
	};
	for (const component of components) {
		const { scope, supplier, purl, licenses = [], properties = [], externalReferences = [] } = component;
		add("scope", scope);
		if (supplier?.isDeclaredUnknown !== true) add("supplier", supplier?.name);
		for (const { type, url } of externalReferences) if (type === "distribution") add(FILE, url, url.trim());
		const further = properties.flatMap(({ name, value }) => name === "spdx:purl" ? [value] : []);
		for (const text of purl === void 0 ? further : [purl, ...further]) add("package URL", text, packageOf$1(text));
		const { qualifiers } = parsePurl(purl) ?? {};
		for (const [name, value] of qualifiers ?? []) if (!LEFT_OUT.has(name)) add(`qualifier ${name}`, value, value);
		if (qualifiers?.has("repository_url") === false) add(ORIGIN, "the type's own registry");
		for (const license of licenses) {
			const own = (licenseTexts === void 0 ? [] : referencesIn(license)).flatMap((key) => {
				const text = licenseTexts?.get(key);
				return text === void 0 ? [] : [[licenseNames?.get(key) ?? key, text]];
			});
			for (const [name, text] of own) addText(name, text);
			if (own.length === 0 && license.text !== void 0) addText(license.value, plainTextOf(license.text));
		}
	}
	return statements;
}
/** Of a package URL that Seal cannot read, which package it names is not known. */
function packageOf$1(text) {
	const parts = parsePurl(text);
	if (parts === void 0) return text;
	const { type, namespace, name, subpath } = withWholePath(parts);
	return JSON.stringify([
		type,
		namespace,
		name,
		subpath
	]);
}

// src/sbom/compare/hashes.ts
function hashesOf(components) {
	const byAlgorithm = /* @__PURE__ */ new Map();
	for (const { hashes = [], purl } of components) {
		for (const hash of hashes) addHash(byAlgorithm, hash.algorithm, hash);
		for (const hash of hashesOfPurl(purl)) addHash(byAlgorithm, `purl ${hash.algorithm}`, hash);
	}
	return byAlgorithm;
}
/** By address, or name of a file of SPDX 3, and algorithm. */
function fileHashesOf(components) {
	const byFile = /* @__PURE__ */ new Map();
	const addFile = (file, hashes) => {
		for (const hash of hashes) addHash(byFile, `${file}\n${hash.algorithm}`, hash);
	};
	for (const { externalReferences = [], distributedAs = [] } of components) {
		for (const { type, url, hashes = [] } of externalReferences) if (type === "distribution" || type === "source-distribution") addFile(url, hashes);
		for (const { name = "", hashes = [] } of distributedAs) addFile(name, hashes);
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

// src/sbom/compare/vulnerabilities.ts
/** Ids as databases give them; another text of a document is not shown. */
const SHOWN_ID = /^[A-Za-z]{2,12}-[\w.-]{1,40}$/;
const SHOWN = 5;
/** Clauses on how they differ; that they are not compared, if a document has some that Seal does not read, or without an id. */
function compareVulnerabilities(before, after) {
	if (before.vulnerabilities + after.vulnerabilities === 0) return [];
	if (![before, after].every(isRead)) return ["vulnerabilities are not compared"];
	const [old, now] = [statementsOf(before), statementsOf(after)];
	const gone = [...old.keys()].filter((id) => !now.has(id));
	const come = [...now.keys()].filter((id) => !old.has(id));
	const changed = [...now].filter(([id, said]) => (old.get(id) ?? said) !== said).map(([id]) => id);
	return [
		...clause("are listed only now", come),
		...clause("are no longer listed", gone),
		...clause("have another analysis, rating or affected package", changed)
	];
}
function isRead({ vulnerabilities, vulnerabilityStatements = [] }) {
	return vulnerabilityStatements.length === vulnerabilities && vulnerabilityStatements.every(({ id }) => id !== "");
}
/** By id; what is said of one id in several entries belongs together. */
function statementsOf({ vulnerabilityStatements = [], components, subject }) {
	const names = new Map([...subject === void 0 ? [] : [subject], ...components].map(({ ref, purl, name, version }) => [ref, purl ?? `${name}@${version ?? ""}`]));
	const sayings = ({ state, justification, responses, ratings, affects }) => JSON.stringify([...[
		state,
		justification,
		[...responses].sort(compareText),
		[...ratings].sort(compareText)
	], affects.map(({ ref, versions }) => JSON.stringify([names.get(ref) ?? ref, ...versions.toSorted(compareText)])).sort(compareText)]);
	const byId = Map.groupBy(vulnerabilityStatements, ({ id }) => id);
	return new Map([...byId].map(([id, all]) => [id, all.map(sayings).sort(compareText).join("\n")]));
}
function clause(what, ids) {
	if (ids.length === 0) return [];
	const shown = ids.filter((id) => SHOWN_ID.test(id)).sort(compareText).slice(0, SHOWN);
	const rest = shown.length < ids.length ? ", …" : "";
	const list = shown.length === 0 ? "" : ` (${shown.join(", ")}${rest})`;
	return [`vulnerabilities ${what}: ${ids.length}${list}`];
}

// src/sbom/compare/compare.ts
/** In the order in which views show them: the one that no version explains first. */
const CHANGE_KINDS = [
	"hash-changed",
	"added",
	"removed",
	"upgraded",
	"downgraded",
	"version-changed",
	"license-changed",
	"details-changed",
	"dependencies-moved"
];
/**
* Packages are matched by purl without version and qualifiers, else by type, group and name; each key may have
* several versions. Files are left out: formats differ in whether they list them.
*/
function compareSboms(before, after) {
	const areLeavesUnlisted = !listsLeaves(before) && !listsLeaves(after);
	const [old, now] = [groupPackages(withListedSubject(before, after), areLeavesUnlisted), groupPackages(withListedSubject(after, before), areLeavesUnlisted)];
	adoptByName(old, now);
	const changes = [];
	const edges = createEdges(old, now);
	const context = {
		edges,
		own: [before, after],
		needed: [dependentsIn(old), dependentsIn(now)]
	};
	let unchanged = 0;
	for (const key of /* @__PURE__ */ new Set([...old.keys(), ...now.keys()])) {
		const matched = matchVersions(old.get(key), now.get(key), context);
		for (const change of matched.changes) changes.push(change);
		unchanged += matched.unchanged;
	}
	changes.push(...compareSubjects(before, after, context), ...compareSubjectEdges(before, after, {
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
/** What no comparison of packages shows, as clauses: vulnerabilities, and parts that are not compared. */
function findUncompared(before, after) {
	const hasServices = [before, after].some(({ unmodeled }) => unmodeled.includes("services"));
	const isOneSided = before.dependencies.size === 0 !== (after.dependencies.size === 0);
	const isMisread = [before, after].some(({ misread = [] }) => misread.length > 0);
	const hasOneSubject = before.subject === void 0 !== (after.subject === void 0);
	return [
		...hasOtherSubject(before, after) ? ["the SBOMs describe different subjects"] : [],
		...hasOneSubject ? ["one SBOM names no subject, so the subjects are not compared"] : [],
		...[before, after].some(hasFiles) ? ["files are not compared"] : [],
		...compareVulnerabilities(before, after),
		...hasServices ? ["services are not compared"] : [],
		...isMisread ? ["what an SBOM has in a form that its format does not allow is not compared"] : [],
		...isOneSided ? ["one SBOM lists no dependencies, so they are not compared"] : []
	];
}
function hasFiles({ components }) {
	return components.some(({ type }) => type === "file");
}
function orderOfChanges(one, other) {
	return CHANGE_KINDS.indexOf(one.kind) - CHANGE_KINDS.indexOf(other.kind) || compareText(one.name, other.name) || compareText(one.ecosystem, other.ecosystem) || compareText(one.after?.version ?? "", other.after?.version ?? "");
}
/** Does the document say of anything that it depends on nothing? Many leave such packages out. */
function listsLeaves({ dependencies }) {
	return dependencies.size === 0 || [...dependencies.values()].some((targets) => targets.length === 0);
}
/**
* The subject is a package, too, if the other document has it among its packages: of a single package, SPDX says that the
* document describes it.
*/
function withListedSubject(sbom, other) {
	const { subject, components } = sbom;
	if (subject === void 0 || other.subject !== void 0 && !hasOtherSubject(sbom, other)) return sbom;
	const { key, name, hasPurl } = identify(subject);
	return other.components.some((component) => {
		const found = identify(component);
		return found.key === key || found.name === name && !found.hasPurl && !hasPurl;
	}) ? {
		...sbom,
		components: [subject, ...components]
	} : sbom;
}
/** @param areLeavesUnlisted a package whose dependencies are not listed has none */
function groupPackages(sbom, areLeavesUnlisted) {
	const direct = directRefs(sbom);
	const packages = /* @__PURE__ */ new Map();
	const byRef = /* @__PURE__ */ new Map();
	for (const component of sbom.components) {
		if (component.type === "file") continue;
		const { key, version, versionKey, fullKey, ...identity } = identify(component);
		const found = packages.get(key) ?? {
			...identity,
			versions: /* @__PURE__ */ new Map()
		};
		packages.set(key, found);
		const copies = found.versions.get(versionKey) ?? {
			version,
			versionKey,
			fullKey,
			components: [],
			isDirect: direct && false,
			targets: areLeavesUnlisted ? /* @__PURE__ */ new Map() : void 0
		};
		found.versions.set(versionKey, copies);
		copies.components.push(component);
		if (direct?.has(component.ref)) copies.isDirect = true;
		byRef.set(component.ref, {
			found,
			copies,
			at: versionKey
		});
	}
	for (const [ref, targets] of sbom.dependencies) {
		const copies = byRef.get(ref)?.copies;
		if (copies === void 0) continue;
		copies.targets ??= /* @__PURE__ */ new Map();
		for (const target of targets) {
			if (target === ref) continue;
			const { found, at } = byRef.get(target) ?? {};
			if (found === void 0 || at === void 0) continue;
			copies.targets.set(found, (copies.targets.get(found) ?? /* @__PURE__ */ new Set()).add(at));
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
	const ofPurl = purl && versionOf(purl);
	const version = component.version ?? ofPurl;
	const versionKey = keyOfVersion(version ?? "");
	const hasMore = ofPurl !== void 0 && withoutEpoch(ofPurl) === versionKey;
	return {
		...identifyPackage(component, purl),
		version,
		versionKey,
		fullKey: hasMore ? keyOfVersion(ofPurl) : versionKey
	};
}
function keyOfVersion(version) {
	return version.replace(/^0+:(?=.)/, "").replace(/^v(?=\d)/i, "");
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
	const { namespace, name: last, subpath } = withWholePath(purl);
	const base = namespace === void 0 ? last : `${namespace}/${last}`;
	const classifier = purl.qualifiers.get("classifier");
	const full = `${base}${purl.type === "maven" && classifier !== void 0 ? `:${classifier}` : ""}${subpath === void 0 ? "" : `#${subpath}`}`;
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
	adoptOtherType(old, now);
}
/** Formats differ in their types, too: without a purl, the only one of its name on each side is the same. */
function adoptOtherType(old, now) {
	const alone = onlyOnes(old, now);
	for (const [name, key] of onlyOnes(now, old)) {
		const [before, found] = [alone.get(name), now.get(key)];
		if (before === void 0 || found === void 0) continue;
		now.delete(key);
		now.set(before, found);
	}
}
/** Names of packages without a purl that the other side does not have, if one package alone has the name, with its key. */
function onlyOnes(packages, others) {
	const keys = /* @__PURE__ */ new Map();
	for (const [key, { name, hasPurl }] of packages) if (!hasPurl && !others.has(key)) keys.set(name, [...keys.get(name) ?? [], key]);
	return new Map([...keys].flatMap(([name, [key = "", ...more]]) => more.length > 0 ? [] : [[name, key]]));
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
/**
* Only of dependencies that both documents have: a package that came or went is a separate change. Of one of which both
* have the same several versions, each version by itself.
*/
function createEdges(old, now) {
	const keys = new Map([...old, ...now].map(([key, found]) => [found, key]));
	const edgesOf = (targets) => {
		const edges = /* @__PURE__ */ new Map();
		for (const [found, versions] of targets) {
			const key = keys.get(found) ?? "";
			const [before, after] = [old.get(key), now.get(key)];
			if (before === void 0 || after === void 0) continue;
			if (before.versions.size > 1 && before.versions.size === after.versions.size && [...before.versions.keys()].every((version) => after.versions.has(version))) for (const version of versions) edges.set(`${key}\n${version}`, `${found.name}@${version}`);
			else edges.set(key, found.name);
		}
		return edges;
	};
	const missing = (from, to) => [...from].filter(([key]) => !to.has(key)).map(([, name]) => name).sort(compareText);
	return { compare(from, to) {
		if (from === void 0 || to === void 0) return void 0;
		const [before, after] = [edgesOf(from), edgesOf(to)];
		const [lost, gained] = [missing(before, after), missing(after, before)];
		return lost.length + gained.length === 0 ? void 0 : {
			lost,
			gained
		};
	} };
}
/** The subject itself. Version and hash of an image change with every build, so that they are left out. */
function compareSubjects(before, after, context) {
	if (before.subject === void 0 || after.subject === void 0 || hasOtherSubject(before, after)) return [];
	return matchVersions(packageOf(before.subject), packageOf(after.subject), context).changes;
}
/** Images are known by many names. */
function hasOtherSubject({ subject: old }, { subject: now }) {
	if (old === void 0 || now === void 0) return false;
	return isImage(old) !== isImage(now) || !isImage(now) && identify(old).key !== identify(now).key;
}
function isImage({ type }) {
	return type === "container";
}
function packageOf(subject) {
	const { key: _, version, versionKey, fullKey, ...identity } = identify(subject);
	const { hashes, purl, externalReferences, ...description } = subject;
	const copies = isImage(subject) ? {
		version,
		versionKey: "",
		fullKey: "",
		components: [description]
	} : {
		version,
		versionKey,
		fullKey,
		components: [subject]
	};
	return {
		...identity,
		versions: /* @__PURE__ */ new Map([[copies.versionKey, {
			...copies,
			isDirect: void 0,
			targets: void 0
		}]])
	};
}
/**
* What the subject itself needs directly. A package that nothing needs in one document has not moved: formats differ in
* whether an image depends on its packages or only contains them.
*/
function compareSubjectEdges(before, after, { old, now, edges }) {
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
	const targets = [...packages.values()].flatMap(({ versions }) => [...versions.values()].flatMap((version) => [...version.targets?.keys() ?? []]));
	const needed = new Set(targets);
	return new Set([...packages].filter(([, found]) => isDirect(found) || needed.has(found)).map(([key]) => key));
}
function dependentsIn(packages) {
	const dependents = /* @__PURE__ */ new Map();
	for (const { name, versions } of packages.values()) for (const { targets = [] } of versions.values()) for (const [found, needed] of targets) {
		const byVersion = dependents.get(found) ?? /* @__PURE__ */ new Map();
		dependents.set(found, byVersion);
		for (const version of needed) byVersion.set(version, (byVersion.get(version) ?? /* @__PURE__ */ new Set()).add(name));
	}
	return dependents;
}
function directIn(packages, elsewhere) {
	const direct = /* @__PURE__ */ new Map();
	for (const [key, found] of packages) {
		const versions = [...found.versions].flatMap(([version, { isDirect: is }]) => is ? [version] : []);
		if (versions.length > 0 && elsewhere.has(key)) direct.set(found, new Set(versions));
	}
	return direct;
}
function matchVersions(old, now, context) {
	const identity = now?.hasPurl ? now : old?.hasPurl ? old : now ?? old;
	if (identity === void 0) return {
		changes: [],
		unchanged: 0
	};
	const changes = [];
	const gone = [];
	const come = new Map([...now?.versions ?? []].flatMap(([version, to]) => old?.versions.has(version) ? [] : [[to.fullKey, to]]));
	let unchanged = 0;
	for (const [version, from] of old?.versions ?? []) {
		const to = now?.versions.get(version) ?? come.get(from.fullKey);
		if (!to) {
			gone.push(from);
			continue;
		}
		if (come.get(from.fullKey) === to) come.delete(from.fullKey);
		const found = compareAtOneVersion(identity, from, to, context);
		for (const change of found) changes.push(change);
		if (found.length === 0) unchanged++;
	}
	for (const [from, to] of pairVersions(gone, [...come.values()], identity.ecosystem)) if (from && to) changes.push(...compareTwoVersions(identity, from, to, context));
	else if (old && from) changes.push(onlyIn("removed", identity, from, context.needed[0].get(old)));
	else if (now && to) changes.push(onlyIn("added", identity, to, context.needed[1].get(now)));
	return {
		changes,
		unchanged
	};
}
function changeOf(kind, { name, ecosystem }, from, to) {
	return {
		kind,
		name,
		ecosystem,
		before: sideOf(from),
		after: sideOf(to),
		isDirect: to.isDirect
	};
}
function compareAtOneVersion(identity, from, to, context) {
	const changes = [];
	const moved = otherPurlVersions(from, to);
	if (moved !== void 0) {
		const [before, after] = moved;
		const kind = directionOf(before, after, identity.ecosystem);
		changes.push(changeOf(kind, identity, {
			...from,
			version: before
		}, {
			...to,
			version: after
		}));
	}
	if (hasNewHash(from, to) || hasOtherFile(from, to)) changes.push(changeOf("hash-changed", identity, from, to));
	return [...changes, ...compareStatements(identity, from, to, {
		...context,
		isSameVersion: true
	})];
}
function compareTwoVersions(identity, from, to, context) {
	return [changeOf(directionOf(from.version, to.version, identity.ecosystem), identity, from, to), ...compareStatements(identity, from, to, {
		...context,
		isSameVersion: false
	})];
}
/** What the documents say of the package: licenses, further fields, dependencies. */
function compareStatements(identity, from, to, { edges, own, isSameVersion }) {
	const isRelicensed = hasOtherLicense(from.components, to.components, own);
	const details = findChangedDetails([from, to], own, isSameVersion);
	const moved = edges.compare(from.targets, to.targets);
	const changes = [];
	if (isRelicensed) changes.push(changeOf("license-changed", identity, from, to));
	if (details.length > 0) changes.push({
		...changeOf("details-changed", identity, from, to),
		details
	});
	if (moved !== void 0) changes.push({
		...changeOf("dependencies-moved", identity, from, to),
		before: {
			...sideOf(from),
			dependencies: moved.lost
		},
		after: {
			...sideOf(to),
			dependencies: moved.gained
		}
	});
	return changes;
}
/** @param dependents of the versions of the package */
function onlyIn(kind, { name, ecosystem }, version, dependents) {
	const neededBy = [...dependents?.get(version.versionKey) ?? []].sort(compareText);
	const targets = version.targets && [...version.targets.keys()].map((target) => target.name).sort(compareText);
	const side = {
		...sideOf(version),
		...targets && { dependencies: targets }
	};
	return {
		kind,
		name,
		ecosystem,
		isDirect: version.isDirect,
		before: kind === "removed" ? side : void 0,
		after: kind === "added" ? side : void 0,
		...neededBy.length > 0 && { neededBy }
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
	if (from === void 0 || to === void 0 || !haveOrder(from, to)) return "version-changed";
	return compareVersions(ecosystem, from, to) < 0 ? "upgraded" : "downgraded";
}
function sideOf({ version, components }) {
	return {
		version,
		purl: components.find(({ purl }) => purl !== void 0)?.purl,
		licenses: [...new Set(components.flatMap(({ licenses = [] }) => licenses.map(({ value }) => value)))],
		hashes: [...new Set([hashesOf(components), fileHashesOf(components)].flatMap((found) => [...found.values()].flatMap((hashes) => [...hashes])))].sort()
	};
}
/** Versions that only the package URLs have, of packages that call their version the same. */
function otherPurlVersions(from, to) {
	const [before = [], after = []] = [from, to].map(({ components }) => components.flatMap(({ purl }) => {
		const parts = parsePurl(purl);
		return (parts && versionOf(parts)) ?? [];
	}));
	const known = new Set(before.map(keyOfVersion));
	const withAnyEpoch = new Set(before.map(withoutEpoch));
	const isKnown = (version) => known.has(keyOfVersion(version)) || (hasEpoch(version) ? known.has(withoutEpoch(version)) : withAnyEpoch.has(keyOfVersion(version)));
	const [first, other] = [before[0], after.find((version) => !isKnown(version))];
	return first === void 0 || other === void 0 || after.some(isKnown) ? void 0 : [first, other];
}
function hasEpoch(version) {
	return /^\d+:./.test(version);
}
function withoutEpoch(version) {
	return keyOfVersion(version.replace(/^\d+:(?=.)/, ""));
}

export { CHANGE_KINDS, compareSboms, findUncompared };