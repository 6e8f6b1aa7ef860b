import { SealError, compareText, formatBytes, isRecord, printable } from "./support.js";
import { parseDocumentTime } from "./sbom-seal.js";
import { refuseTooMany, toXmlText } from "./sbom-cyclonedx.js";
import { LARGEST_SBOM, tooLarge } from "./sbom-read.js";
import { uuidOf } from "./support-seal.js";
import { createHash } from "node:crypto";

// src/sbom/write/body.ts
/** Characters of text that wait before they become bytes, which take less memory than joined strings. */
const CHUNK = 65536;
/** Collects bytes in few large pieces, because the allocator keeps most of many small ones after they are free. */
const LARGEST_PIECE = 1 << 26;
/** Derives an identifier without keeping the text. */
function createIdentity(seed) {
	const hash = createHash("sha256").update(seed);
	return {
		add: (text) => void hash.update(text),
		uuid: () => uuidFrom(hash)
	};
}
function uuidFrom(hash) {
	return uuidOf(hash.copy().digest());
}
/**
* @param seed what the identifier depends on besides the text, such as the format
* @param maxBytes of all that is added, without the head
*/
function createBody(seed, maxBytes = LARGEST_SBOM) {
	const hash = createHash("sha256").update(seed);
	const pieces = [];
	let piece = Buffer.allocUnsafeSlow(CHUNK);
	let used = 0;
	let pending = "";
	let length = 0;
	const flush = () => {
		const size = Buffer.byteLength(pending, "utf8");
		length += size;
		if (length > maxBytes) throw tooLargeToWrite("more than the limit", maxBytes);
		if (used + size > piece.length) {
			pieces.push(piece.subarray(0, used));
			piece = Buffer.allocUnsafeSlow(Math.max(size, Math.min(2 * piece.length, LARGEST_PIECE)));
			used = 0;
		}
		piece.write(pending, used, "utf8");
		hash.update(piece.subarray(used, used + size));
		used += size;
		pending = "";
	};
	return {
		add(text) {
			pending += text;
			if (pending.length >= CHUNK) flush();
		},
		uuid() {
			flush();
			return uuidFrom(hash);
		},
		bytes(head) {
			flush();
			pieces.push(piece.subarray(0, used));
			return joinPieces(Buffer.from(head, "utf8"), pieces, length);
		}
	};
}
/** Of what would be written: a reader could not read it back. */
function tooLargeToWrite(seen, maxBytes) {
	return tooLarge("the SBOM in this format", seen, maxBytes, "Write it in a smaller format, of which CycloneDX JSON is the smallest, attach a file as it is, without the input format, or split it into one SBOM for each part of the image.");
}
/** Frees each piece at once, so that the document is in memory once and not twice. */
function joinPieces(head, pieces, length) {
	const whole = Buffer.alloc(head.length + length);
	whole.set(head);
	let at = head.length;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
		piece.buffer.transfer(0);
	}
	return whole;
}
/** Adds `,"name":[…]` to a JSON object, one item per line: small, and people can still read and compare it. */
function addJsonList(body, name, items, toJson) {
	body.add(`,\n"${name}":[`);
	let separator = "\n";
	for (const item of items) {
		const value = toJson(item);
		if (value === void 0) continue;
		body.add(`${separator}${JSON.stringify(value)}`);
		separator = ",\n";
	}
	body.add("]");
}

// src/sbom/write/plan.ts
function planDocument(sbom, unsupported) {
	const name = createNames();
	const byOldRef = /* @__PURE__ */ new Map();
	const plan = (component) => {
		const planned = {
			component,
			ref: name(component),
			children: []
		};
		if (!byOldRef.has(component.ref)) byOldRef.set(component.ref, planned);
		return planned;
	};
	const subject = sbom.subject && plan(sbom.subject);
	const all = sbom.components.map((component) => ({
		component,
		key: sortKey(component)
	})).sort((a, b) => compareText(a.key, b.key)).map(({ component }) => plan(component));
	return {
		subject,
		all,
		roots: nest(all, {
			subject,
			byOldRef,
			unsupported
		}),
		dependencies: planDependencies(sbom, byOldRef, unsupported)
	};
}
/**
* Components whose dependencies are listed and may be more. In CycloneDX, dependencies that are not listed at all are
* unknown; these need a composition.
*/
function partiallyLinked({ subject, all, dependencies }) {
	const linked = new Set(dependencies.map(([ref]) => ref));
	return [...subject ? [subject] : [], ...all].flatMap(({ ref, component }) => linked.has(ref) && component.declaredUnknown?.includes("dependencies") ? [ref] : []);
}
/** The components whose parent is the subject. */
function partsOf(subject, roots) {
	return roots.filter(({ component }) => subject !== void 0 && component.parent === subject.ref);
}
function sortKey({ purl, group, name, version, type, ref }) {
	return [
		purl ?? "",
		group ?? "",
		name,
		version ?? "",
		type,
		ref
	].join("\0");
}
function createNames() {
	const taken = /* @__PURE__ */ new Map();
	return (component) => {
		const base = plainRefOf(component);
		const times = taken.get(base);
		if (times === void 0) {
			taken.set(base, 1);
			return base;
		}
		let next = times + 1;
		while (taken.has(`${base}|${next}`)) next++;
		taken.set(base, next);
		taken.set(`${base}|${next}`, 1);
		return `${base}|${next}`;
	};
}
/** The same name in every format, and one that XML can carry; without the number that further components of the name get. */
function plainRefOf({ purl, ref, name, version }) {
	return toXmlText([
		purl,
		ref,
		`${name}@${version ?? ""}`
	].find((text) => text !== void 0 && text !== "") ?? "");
}
/** Deeper than this, components are written beside each other: readers and schemas recurse. */
const DEEPEST = 50;
/** Gives each component its children, and returns those that have no parent. A parent inside its own child is none. */
function nest(all, { subject, byOldRef, unsupported }) {
	const parents = /* @__PURE__ */ new Map();
	const roots = [];
	for (const planned of all) {
		const { parent: ref } = planned.component;
		const parent = ref === void 0 ? void 0 : byOldRef.get(ref);
		if (parent !== void 0 && parent !== subject && isAbove(parent, planned, parents)) {
			parents.set(planned, parent);
			parent.children.push(planned);
			continue;
		}
		roots.push(planned);
		if (ref !== void 0 && (parent === void 0 || parent !== subject)) unsupported.add("components[].parent", parent === void 0 ? "no component has the reference" : "nested too deeply, or in itself");
	}
	return roots;
}
function isAbove(parent, child, parents) {
	let at = parent;
	for (let depth = 0; at !== void 0; depth++) {
		if (at === child || depth > DEEPEST) return false;
		at = parents.get(at);
	}
	return heightOf(child) + depthOf(parent, parents) < DEEPEST;
}
function depthOf(planned, parents) {
	let depth = 0;
	for (let at = parents.get(planned); at !== void 0; at = parents.get(at)) depth++;
	return depth;
}
function heightOf({ children }) {
	let height = 0;
	for (let level = children; level.length > 0; level = level.flatMap((child) => child.children)) height++;
	return height;
}
function planDependencies({ dependencies }, byOldRef, unsupported) {
	const planned = [];
	for (const [from, to] of dependencies) {
		const ref = byOldRef.get(from)?.ref;
		if (ref === void 0) {
			unsupported.add("dependencies", "of a reference that no component has");
			continue;
		}
		const targets = /* @__PURE__ */ new Set();
		for (const target of to) {
			const known = byOldRef.get(target)?.ref;
			if (known === void 0) unsupported.add("dependencies", "on a reference that no component has");
			else if (known === ref) unsupported.add("dependencies", "of a component on itself");
			else targets.add(known);
		}
		planned.push([ref, [...targets].sort(compareText)]);
	}
	return planned.sort(([a], [b]) => compareText(a, b));
}

// src/sbom/write/spdx-ids.ts
const DOCUMENT_ID = "SPDXRef-DOCUMENT";
/** `SPDXRef-` and what may follow it, unique: section 3.2 of the specification, "SPDX identifier". */
function createSpdxIds(plan) {
	const ids = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Map([[DOCUMENT_ID, 1]]);
	for (const { ref } of [...plan.subject ? [plan.subject] : [], ...plan.all]) {
		const base = plainIdOf(ref);
		let id = base;
		let times = taken.get(base) ?? 0;
		while (taken.has(id)) {
			times++;
			id = `${base}-${times}`;
		}
		taken.set(base, times);
		taken.set(id, Math.max(1, taken.get(id) ?? 0));
		ids.set(ref, id);
	}
	return (ref) => ids.get(ref);
}
/** Without the number that further components of the name get. */
function plainIdOf(ref) {
	return `SPDXRef-${ref.replace(/^SPDXRef-/, "").replace(/[^A-Za-z0-9.-]+/g, "-")}`;
}

// src/sbom/write/least-size.ts
/** Of a longer version, CycloneDX has none since 1.6. */
const LONGEST_VERSION = 1024;
const AROUND = {
	"cyclonedx-json": {
		component: 34,
		dependent: 10,
		dependency: 3
	},
	"cyclonedx-xml": {
		component: 55,
		dependent: 20,
		dependency: 20
	},
	"spdx-json": {
		component: 80,
		dependent: 0,
		dependency: 92
	},
	"spdx3-json": {
		component: `{"type":"","spdxId":"","creationInfo":"","name":""}"",${spdx3Prefix().repeat(2)}`.length,
		dependent: `{"type":"Relationship","spdxId":"","from":"","relationshipType":"","to":[]}${spdx3Prefix().repeat(2)}`.length,
		dependency: `"",${spdx3Prefix()}`.length
	}
};
/** Begins each identifier, with a UUID and the name of the document, which is left out here. */
function spdx3Prefix() {
	return `https://spdx.org/spdxdocs/-${"0".repeat(36)}#SPDXRef-`;
}
/** @throws SealError `SBOM_TOO_LARGE` if the document would certainly be over the limit */
function checkLeastSize(sbom, format, maxBytes = LARGEST_SBOM) {
	const around = AROUND[format];
	let least = 0;
	/** The length of the identifier that each component has at least in the format. */
	const ids = /* @__PURE__ */ new Map();
	const idOf = (component) => {
		const length = leastIdOf(component, format);
		if (!ids.has(component.ref)) ids.set(component.ref, length);
		return length;
	};
	if (sbom.subject !== void 0) idOf(sbom.subject);
	for (const component of sbom.components) least += around.component + idOf(component) * (format === "spdx3-json" ? 2 : 1) + leastOf(component, format);
	for (const [from, targets] of sbom.dependencies) {
		const id = ids.get(from);
		if (id === void 0) continue;
		if (format !== "spdx-json") least += around.dependent + id;
		for (const target of new Set(targets)) {
			const length = target === from ? void 0 : ids.get(target);
			if (length !== void 0) least += around.dependency + length + (format === "spdx-json" ? id : 0);
		}
	}
	if (least > maxBytes) throw tooLargeToWrite(`at least ${formatBytes(least)}`, maxBytes);
}
/** Of two components of one identifier, the second has a longer one. */
function leastIdOf(component, format) {
	const ref = plainRefOf(component);
	return format.startsWith("spdx") ? plainIdOf(ref).length - 8 : ref.length;
}
/** Only what every format writes, whatever its value; in CycloneDX JSON, the package URL beside the reference of it. */
function leastOf(component, format) {
	const { name, version = "", description = "", copyright = "", purl = "" } = component;
	return name.length + description.length + copyright.length + (version.length <= LONGEST_VERSION ? version.length : 0) + (format === "cyclonedx-json" ? purl.length : 0);
}
/**
* Each value of a tree is an element or an attribute in XML.
*
* @throws SealError `SBOM_TOO_LARGE` if there would certainly be more than Seal reads
*/
function checkLeastElements(tree, name) {
	refuseTooMany(countValues(tree), name);
}
function countValues(value) {
	let values = 0;
	if (Array.isArray(value)) for (const item of value) values += countValues(item);
	else if (isRecord(value)) for (const key in value) values += countValues(value[key]);
	else if (value !== void 0 && value !== null) values++;
	return values;
}

// src/sbom/write/write.ts
const WRITABLE = {
	"cyclonedx-json": [
		"1.4",
		"1.5",
		"1.6",
		"1.7"
	],
	"cyclonedx-xml": [
		"1.4",
		"1.5",
		"1.6",
		"1.7"
	],
	"spdx-json": ["2.3"],
	"spdx3-json": ["3.0.1"]
};
/**
* Writes the model. Components come in order of their purl, and references are purls. The writers are loaded when
* they are needed.
*
* @throws SealError `SBOM_CANNOT_WRITE` for a version or a time that cannot be written, `SBOM_TOO_LARGE`
*/
async function writeSbom(sbom, options) {
	const { format, version, created } = options;
	const versions = WRITABLE[format];
	if (!versions.includes(version)) throw new SealError("SBOM_CANNOT_WRITE", `${format} cannot be written in version "${printable(version, 40)}"`, { remedy: `Set spec-version to one of ${versions.join(", ")}.` });
	const time = writableTime(created);
	checkLeastSize(sbom, format);
	switch (format) {
		case "cyclonedx-json": return (await import("./sbom-write-later.js")).writeCycloneDxJson(sbom, version, time);
		case "cyclonedx-xml": return (await import("./sbom-write-later.js")).writeCycloneDxXml(sbom, version, time);
		case "spdx-json": return (await import("./sbom-write-later.js")).writeSpdxJson(sbom, time);
		case "spdx3-json": return (await import("./sbom-write-later.js")).writeSpdx3Json(sbom, time);
	}
}
/** @throws SealError `SBOM_CANNOT_WRITE` */
function writableTime(created) {
	const time = new Date(parseDocumentTime(created));
	if (Number.isNaN(time.getTime()) || time.getUTCFullYear() > 9999 || time.getUTCFullYear() < 0) throw new SealError("SBOM_CANNOT_WRITE", `"${printable(created, 60)}" is not a valid creation time of an SBOM`, { remedy: "Use a time such as 2026-01-02T03:04:05Z, or a SOURCE_DATE_EPOCH in seconds." });
	return time;
}

export { DOCUMENT_ID, WRITABLE, addJsonList, checkLeastElements, createBody, createIdentity, createSpdxIds, partiallyLinked, partsOf, planDocument, writableTime, writeSbom };