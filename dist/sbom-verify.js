import { __toESM } from "./rolldown-runtime.js";
import { SealError, printable } from "./support.js";
import { algorithmOf, formatRepository, isDigest, parseReference } from "./oci.js";
import { require_semver } from "./semver.js";
import { require_deprecated, require_spdx_license_ids } from "./spdx-license-ids.js";
import { require_spdx_exceptions } from "./spdx-exceptions.js";
import { require_spdx_correct } from "./spdx-correct.js";

// src/sbom/purl-types.ts
/** Types of which namespace and name are not case-sensitive, by their definitions; Go's and npm's are. */
const LOWER_CASE = /* @__PURE__ */ new Set([...[
	"alpm",
	"apk",
	"bitbucket",
	"bitnami",
	"brew",
	"chrome-extension",
	"composer",
	"deb",
	"github",
	"hex"
], ...[
	"luarocks",
	"oci",
	"otp",
	"pub",
	"pypi",
	"vscode-extension"
]]);
/** Types of which only the namespace is in lower case. */
const LOWER_CASE_NAMESPACE = /* @__PURE__ */ new Set([
	"qpkg",
	"rpm",
	"yocto"
]);
/** Types of which the version is in lower case. */
const LOWER_CASE_VERSION = /* @__PURE__ */ new Set([
	"huggingface",
	"oci",
	"pypi",
	"vscode-extension"
]);
/** The namespace as its type writes it, segment by segment; globs stay globs. */
function normalizeNamespace(type, namespace) {
	return LOWER_CASE.has(type) || LOWER_CASE_NAMESPACE.has(type) ? namespace.toLowerCase() : namespace;
}
/** The name as its type writes it; globs stay globs. Python's by PEP 503, as PyPI and Syft do. */
function normalizeName(type, name) {
	const cased = LOWER_CASE.has(type) ? name.toLowerCase() : name;
	if (type === "pypi") return cased.replace(/[-_.]+/g, "-");
	if (type === "pub") return cased.replace(/[^a-z\d_*?]/g, "_");
	return type === "cpan" ? cased.replaceAll("::", "-") : cased;
}
function normalizeVersion(type, version) {
	return LOWER_CASE_VERSION.has(type) ? version.toLowerCase() : version;
}
function normalizeParts(parts) {
	const { type, namespace, name, version } = parts.type === "git" ? ofGit(parts) : parts;
	return {
		...parts,
		namespace: namespace === void 0 ? void 0 : normalizeNamespace(type, namespace),
		name: isDatabricks(parts) ? name.toLowerCase() : normalizeName(type, name),
		version: version === void 0 ? void 0 : normalizeVersion(type, version)
	};
}
/** Of a Git purl the first segment is the host, all others the name. */
function ofGit(parts) {
	const [host, ...path] = (parts.namespace ?? "").split("/");
	return {
		...parts,
		namespace: host === "" ? void 0 : host,
		name: [...path, parts.name].join("/")
	};
}
/** Databricks' registries of MLflow models are not case-sensitive. */
function isDatabricks({ type, qualifiers }) {
	return type === "mlflow" && /^https:\/\/[^/]*\.azuredatabricks\.net\//.test(qualifiers.get("repository_url") ?? "");
}

// src/sbom/generate/purl.ts
/**
* The canonical form: `pkg:type/namespace/name@version?qualifiers#subpath`, qualifiers sorted by key. The parts are
* given as the ecosystem writes them; case and separators are adjusted where the type's definition says so.
*/
function formatPurl({ type, namespace, name, version, qualifiers = {}, subpath }) {
	const given = new Map(Object.entries(qualifiers).flatMap(([key, value]) => value ? [[key.toLowerCase(), value]] : []));
	const parts = normalizeParts({
		type: type.toLowerCase(),
		namespace,
		name,
		version: version === "" ? void 0 : version,
		qualifiers: given,
		subpath
	});
	const names = parts.type === "git" ? splitPath(parts.name) : [parts.name];
	const path = [...splitPath(parts.namespace), ...names].map(encode).join("/");
	const pairs = [...given].sort(([a], [b]) => a < b ? -1 : 1).map(([key, value]) => `${key}=${encode(value)}`);
	const inside = splitPath(subpath).filter((segment) => segment !== "." && segment !== "..").map(encode);
	return [
		`pkg:${parts.type}/${path}`,
		parts.version ? `@${encode(parts.version)}` : "",
		pairs.length > 0 ? `?${pairs.join("&")}` : "",
		inside.length > 0 ? `#${inside.join("/")}` : ""
	].join("");
}
function splitPath(path) {
	return (path ?? "").split("/").filter((segment) => segment !== "");
}
/** Percent-encodes all but the unreserved characters of RFC 3986 and the colon. */
function encode(text) {
	return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%3A", ":");
}

// src/sbom/purl-parts.ts
const LONGEST_PURL = 4096;
/**
* The parts, decoded and in the form of their type. Undefined for a text that is no purl, or that two readers could
* read as two packages. What only its type does not allow (`pkg:maven/x` without a group) is read.
*/
function parsePurl(text) {
	if (text === void 0 || text.length > LONGEST_PURL) return void 0;
	const match = /^pkg:\/*([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(text.trim());
	if (!match) return void 0;
	const path = readPath(match[1]);
	const qualifiers = readQualifiers(match[2] ?? "");
	const subpath = decodeAll((match[3] ?? "").split("/").filter(isInside));
	if (path === void 0 || qualifiers === void 0 || subpath === void 0) return void 0;
	return normalizeParts({
		...path,
		qualifiers,
		subpath: subpath.length === 0 ? void 0 : subpath.join("/")
	});
}
function isInside(segment) {
	return segment !== "" && segment !== "." && segment !== "..";
}
/** `type/namespace/name@version`, of which an npm scope also begins with `@`. */
function readPath(text) {
	const [, type, rest] = /^([a-z][a-z\d.+-]*)\/(.*)$/is.exec(text) ?? [];
	if (type === void 0 || rest === void 0) return void 0;
	const at = rest.search(/(?<=[^/])@[^@]*$/);
	const segments = (at < 0 ? rest : rest.slice(0, at)).split("/").filter((segment) => segment !== "");
	const decoded = decodeAll(segments);
	if (segments.at(-1)?.startsWith("@") || hasOtherVersion(decoded) && type.toLowerCase() !== "brew") return;
	const version = decodeAll(at < 0 ? [] : [rest.slice(at + 1)]);
	const name = decoded?.at(-1);
	if (decoded === void 0 || name === void 0 || version === void 0) return void 0;
	const namespace = decoded.slice(0, -1).join("/");
	return {
		type: type.toLowerCase(),
		namespace: namespace === "" ? void 0 : namespace,
		name,
		version: version[0] === "" ? void 0 : version[0]
	};
}
/** `a@1@2`: the version could begin at either place. Homebrew's names have an `@` themselves. */
function hasOtherVersion(segments = []) {
	return segments.some((segment) => segment.lastIndexOf("@") > 0);
}
function readQualifiers(text) {
	const qualifiers = /* @__PURE__ */ new Map();
	for (const pair of text.split("&")) {
		const [, key, value] = /^([^=]*)=(.+)$/s.exec(pair) ?? [];
		if (key === void 0 || value === void 0) continue;
		const name = key.toLowerCase();
		const [decoded] = decodeAll([value]) ?? [];
		if (decoded === void 0 || !/^[a-z][a-z\d._-]*$/.test(name)) return void 0;
		if (qualifiers.has(name) && qualifiers.get(name) !== decoded) return void 0;
		qualifiers.set(name, decoded);
	}
	return qualifiers;
}
/** Undefined where one is not encoded as it should be, steps out of its folder, or holds what is not shown. */
function decodeAll(segments) {
	try {
		const decoded = segments.map(decodeURIComponent);
		return decoded.some((text) => /^\.\.?$|\p{C}/u.test(text)) ? void 0 : decoded;
	} catch {
		return;
	}
}
/** Types whose versions have an epoch, in the version or, of RPM packages, in a qualifier. */
const WITH_EPOCH = /* @__PURE__ */ new Set([
	"alpm",
	"deb",
	"rpm"
]);
/** The version with its epoch where it has one that is not 0: `1:1.1.1k-2`. */
function versionOf({ type, version, qualifiers }) {
	if (version === void 0 || !WITH_EPOCH.has(type)) return version;
	const epoch = qualifiers.get("epoch");
	return (epoch === void 0 || /^\d+:/.test(version) ? version : `${epoch}:${version}`).replace(/^0+:/, "");
}
/** One text for all the ways to write a package URL; the text itself where it cannot be read. */
function identifyPurl(text) {
	const parts = parsePurl(text);
	if (parts === void 0) return text.trim();
	const { epoch, ...qualifiers } = Object.fromEntries(parts.qualifiers);
	const isMoved = WITH_EPOCH.has(parts.type);
	return formatPurl({
		...parts,
		version: versionOf(parts),
		qualifiers: isMoved || epoch === void 0 ? qualifiers : {
			...qualifiers,
			epoch
		}
	});
}
/** Further package URLs of one component, which SPDX allows, are kept as properties of this name. */
const FURTHER_PURL = "spdx:purl";
/** All that a component says that it is. A reference that is a package URL stands for one that is missing. */
function purlsOf({ purl, ref, properties = [] }) {
	const further = properties.flatMap(({ name, value }) => name === "spdx:purl" ? [value] : []);
	const first = purl ?? (/^\s*pkg:/i.test(ref) ? ref : void 0);
	return first === void 0 ? further : [first, ...further];
}

// src/sbom/binding.ts
const MOST_EVIDENCE = 20;
function judgeBinding(document, target) {
	const claims = collectClaims(document);
	const digests = claims.flatMap((claim) => claim.digest === void 0 ? [] : [{
		...claim,
		digest: claim.digest
	}]);
	const evidence = [...digests.map((claim) => evidenceOf(claim, roleOf(claim, target))), ...claims.flatMap((claim) => nameEvidence(claim, target))];
	const { status, names: best } = weigh(digests.filter(({ digest }) => algorithmOf(digest) === algorithmOf(target.digest)).map((claim) => ({
		source: claim.source,
		role: roleOf(claim, target)
	})));
	const weaker = evidence.find(({ names }) => names === "tag" || names === "repository")?.names;
	return {
		status,
		names: best ?? weaker ?? "none",
		evidence: evidence.slice(0, MOST_EVIDENCE)
	};
}
const isOwn = ({ role }) => role === "this" || role === "index";
/** A document that contradicts itself is about something else: the worst of its claims counts, not the best. */
function weigh(roles) {
	const certain = roles.filter(({ source }) => source !== "hashes");
	const weighed = certain.length > 0 ? certain : roles;
	if (weighed.length === 0) return {
		status: "unbound",
		names: void 0
	};
	const contradictions = [...Map.groupBy(weighed, ({ source }) => source)].flatMap(([source, claims]) => {
		const others = claims.filter((claim) => !isOwn(claim));
		return source === "identity" || others.length === claims.length ? others : [];
	});
	const [contradiction] = contradictions;
	if (contradiction === void 0) return {
		status: "bound",
		names: weighed.some(({ role }) => role === "this") ? "this" : "index"
	};
	return {
		status: "other",
		names: contradictions.find(({ role }) => role !== "none")?.role ?? "none"
	};
}
function evidenceOf({ place, value }, names) {
	return {
		place,
		value: printable(value, 200),
		names
	};
}
function roleOf(claim, target) {
	if (claim.digest === target.digest) return "this";
	const member = target.family?.find(({ digest }) => digest === claim.digest);
	if (!member) return "none";
	const isOfAnotherPlatform = claim.architecture !== void 0 && target.architecture !== void 0 && claim.architecture !== target.architecture;
	return member.role === "index" && isOfAnotherPlatform ? `linux/${printable(claim.architecture, 40)}` : member.role;
}
/** A name without a digest binds nothing, but is worth telling. */
function nameEvidence(claim, target) {
	if (claim.digest !== void 0 || claim.repository === void 0) return [];
	if (claim.repository !== formatRepository(target.repository)) return [evidenceOf(claim, "none")];
	return [evidenceOf(claim, claim.tag !== void 0 && claim.tag === target.tag ? "tag" : "repository")];
}
/** Everything in the document that may name an image. */
function collectClaims(document) {
	const { subject, components } = document.content;
	const stated = (document.statedSubjects ?? []).filter(isDigest).map((digest) => ({
		place: "in-toto subject",
		source: "statement",
		value: digest,
		digest
	}));
	const containers = subject === void 0 ? components.filter(({ type }) => type === "container") : [];
	const about = subject ?? (containers.length === 1 ? containers[0] : void 0);
	const place = document.format.startsWith("cyclonedx") ? "metadata.component" : "subject";
	return about === void 0 ? stated : [...stated, ...componentClaims(about, place)];
}
function componentClaims(component, place) {
	const purls = [component.purl, ...propertyValues(component, /^spdx:purl$/)].filter((text) => text !== void 0);
	const isImage = component.type === "container" || purls.some((purl) => /^pkg:(?:oci|docker)\//.test(purl));
	return [
		...textClaims(component.name, `${place}.name`, "identity").filter(({ digest }) => isImage || digest !== void 0),
		...component.version === void 0 ? [] : versionClaims(component.version, `${place}.version`),
		...purls.flatMap((purl) => purlClaims(purl, `${place}.purl`)),
		...isImage ? hashClaims(component, `${place}.hashes`) : [],
		...(component.properties ?? []).filter(({ name }) => /(?:repo|manifest|image)_?digest(?::\d+)?$/i.test(name)).flatMap(({ name, value }) => textClaims(value, `${place} property ${printable(name, 100)}`, "properties")),
		...(component.externalReferences ?? []).filter(({ type }) => type === "distribution").flatMap(({ url }) => textClaims(url.replace(/^oci:\/\//, ""), `${place}.externalReferences`, "references"))
	];
}
function propertyValues(component, name) {
	return (component.properties ?? []).filter((property) => name.test(property.name)).map(({ value }) => value);
}
function versionClaims(version, place) {
	return isDigest(version) ? [{
		place,
		source: "identity",
		value: version,
		digest: version
	}] : [];
}
/** A digest alone, or an image reference with or without one. */
function textClaims(text, place, source) {
	if (isDigest(text)) return [{
		place,
		source,
		value: text,
		digest: text
	}];
	const reference = tryReference(text);
	if (!reference) return [];
	const { tag, digest } = reference;
	return [{
		place,
		source,
		value: text,
		repository: formatRepository(reference),
		...tag === void 0 ? {} : { tag },
		...digest === void 0 ? {} : { digest }
	}];
}
function tryReference(text) {
	if (text.length > 500) return void 0;
	try {
		return parseReference(text);
	} catch (error) {
		if (error instanceof SealError) return void 0;
		throw error;
	}
}
/** https://github.com/package-url/purl-spec/blob/main/types-doc/oci-definition.md: the version is the digest. */
function purlClaims(purl, place) {
	const parts = parsePurl(purl);
	if (parts?.type !== "oci" && parts?.type !== "docker") return [];
	const url = parts.qualifiers.get("repository_url");
	const tag = parts.qualifiers.get("tag");
	const architecture = parts.qualifiers.get("arch");
	const named = parts.type === "oci" ? url : [parts.namespace, parts.name].filter(Boolean).join("/");
	const repository = named === void 0 ? void 0 : tryReference(named);
	return [{
		place,
		source: "identity",
		value: purl,
		...isDigest(parts.version) ? { digest: parts.version } : {},
		...repository === void 0 ? {} : { repository: formatRepository(repository) },
		...tag === void 0 ? {} : { tag },
		...architecture === void 0 ? {} : { architecture }
	}];
}
function hashClaims({ hashes = [] }, place) {
	return hashes.flatMap(({ algorithm, content }) => {
		const digest = `${algorithm.replace("-", "").toLowerCase()}:${content}`;
		return isDigest(digest) ? [{
			place,
			source: "hashes",
			value: digest,
			digest
		}] : [];
	});
}

// src/sbom/version-order.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/** Longer texts are no versions, and regular expressions should not meet them. */
const LONGEST_VERSION = 256;
/**
* Orders versions by purl type: Semantic Versioning where it is the rule, dpkg's and rpm's own algorithms, and
* otherwise numbers as numbers with the usual words for pre-releases. Equal texts are equal, and nothing else is.
*/
function compareVersions(purlType, one, other) {
	if (one === other) return 0;
	const order = (BY_TYPE.get(purlType ?? "") ?? compareNatural)(one.slice(0, LONGEST_VERSION), other.slice(0, LONGEST_VERSION));
	return order !== 0 ? order : one < other ? -1 : 1;
}
const BY_TYPE = new Map([
	...[
		"npm",
		"cargo",
		"golang",
		"hex",
		"swift",
		"pub",
		"nuget",
		"composer",
		"github"
	].map((type) => [type, compareSemver]),
	["deb", compareDebian],
	["rpm", compareRpm]
]);
/** https://semver.org/#spec-item-11; what does not fit the form is ordered by its numbers. */
function compareSemver(one, other) {
	const [left, right] = [(0, import_semver.parse)(one, { loose: true }), (0, import_semver.parse)(other, { loose: true })];
	return left && right ? (0, import_semver.compareBuild)(left, right) : compareNatural(one, other);
}
/** https://manpages.debian.org/deb-version.7: `[epoch:]upstream[-revision]`. */
function compareDebian(one, other) {
	return compareEpochs(one, other, (left, right) => {
		const [leftUpstream, leftRevision] = splitAtLast(left, "-");
		const [rightUpstream, rightRevision] = splitAtLast(right, "-");
		return compareRuns(leftUpstream, rightUpstream, debianWeight) || compareRuns(leftRevision, rightRevision, debianWeight);
	});
}
/** A missing epoch is 0. */
function compareEpochs(one, other, compareRest) {
	const split = (version) => {
		const match = /^(\d{1,9}):(.*)$/s.exec(version);
		return match ? [Number(match[1]), match[2]] : [0, version];
	};
	const [leftEpoch, left] = split(one);
	const [rightEpoch, right] = split(other);
	return leftEpoch - rightEpoch || compareRest(left, right);
}
function splitAtLast(text, separator) {
	const at = text.lastIndexOf(separator);
	return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
/** `~` sorts before the end of the text, the end before letters, letters before everything else. */
function debianWeight(character) {
	if (character === "~") return -1;
	if (character === void 0) return 0;
	return /[A-Za-z]/.test(character) ? character.charCodeAt(0) : character.charCodeAt(0) + 256;
}
/** Compares alternating runs of other characters, by weight, and of digits, as numbers. */
function compareRuns(one, other, weight) {
	const left = one.match(/\D+|\d+/g) ?? [];
	const right = other.match(/\D+|\d+/g) ?? [];
	if (/^\d/.test(one)) left.unshift("");
	if (/^\d/.test(other)) right.unshift("");
	for (let at = 0; at < Math.max(left.length, right.length); at++) {
		const [a, b] = [left[at] ?? "", right[at] ?? ""];
		const order = at % 2 === 1 ? compareDigits(a || "0", b || "0") : compareCharacters(a, b, weight);
		if (order !== 0) return order;
	}
	return 0;
}
function compareCharacters(one, other, weight) {
	for (let at = 0; at < Math.max(one.length, other.length); at++) {
		const order = weight(one[at]) - weight(other[at]);
		if (order !== 0) return order;
	}
	return 0;
}
/** As numbers of any length. */
function compareDigits(one, other) {
	const [left, right] = [one.replace(/^0+/, ""), other.replace(/^0+/, "")];
	if (left.length !== right.length) return left.length - right.length;
	return left < right ? -1 : left > right ? 1 : 0;
}
/** https://rpm-software-management.github.io/rpm/man/rpm-version.7: segments of digits or letters; `~` before, `^` after. */
function compareRpm(one, other) {
	return compareEpochs(one, other, (left, right) => {
		const [leftVersion, leftRelease] = splitAtLast(left, "-");
		const [rightVersion, rightRelease] = splitAtLast(right, "-");
		return compareSegments(leftVersion, rightVersion) || compareSegments(leftRelease, rightRelease);
	});
}
function compareSegments(one, other) {
	const left = one.match(/\d+|[A-Za-z]+|~|\^/g) ?? [];
	const right = other.match(/\d+|[A-Za-z]+|~|\^/g) ?? [];
	for (let at = 0; at < Math.max(left.length, right.length); at++) {
		const order = compareSegment(left[at], right[at]);
		if (order !== 0) return order;
	}
	return 0;
}
/** From what comes first to what comes last: `~`, the end, `^`, letters, digits. */
function compareSegment(one, other) {
	const rank = (segment) => {
		if (segment === void 0) return 1;
		if (segment === "~") return 0;
		if (segment === "^") return 2;
		return /\d/.test(segment) ? 4 : 3;
	};
	const order = rank(one) - rank(other);
	if (order !== 0 || one === void 0 || other === void 0) return order;
	return rank(one) === 4 ? compareDigits(one, other) : one < other ? -1 : one > other ? 1 : 0;
}
/** Words before and after a release, in their order; the end of a version is `0`. */
const WORDS = /* @__PURE__ */ new Map([
	["dev", -7],
	["alpha", -6],
	["a", -6],
	["beta", -5],
	["b", -5],
	["milestone", -4],
	["m", -4],
	["pre", -3],
	["preview", -3],
	["rc", -2],
	["c", -2],
	["cr", -2],
	["snapshot", -1],
	["final", 0],
	["ga", 0],
	["release", 0],
	["r", 1],
	["p", 1],
	["sp", 1],
	["post", 1]
]);
const OTHER_WORD = .5;
/** The numbers of the versions as numbers, the words between them by what they mean (PEP 440, Maven, apk, gems). */
function compareNatural(one, other) {
	const [left, right] = [naturalParts(one), naturalParts(other)];
	for (let at = 0; at < Math.max(left.length, right.length); at++) {
		const order = comparePart(left[at], right[at]);
		if (order !== 0) return order;
	}
	return 0;
}
/** A `v` in front says nothing of the order; an epoch is the first number. */
function naturalParts(version) {
	const plain = version.toLowerCase().replace(/^v(?=\d)/, "");
	return (/^\d+[!:]/.test(plain) ? plain : `0!${plain}`).match(/\d+|[a-z]+/g) ?? [];
}
function comparePart(one, other) {
	const [isNumberLeft, isNumberRight] = [isDigits(one), isDigits(other)];
	if (isNumberLeft && isNumberRight) return compareDigits(one, other);
	if (isNumberLeft) return other === void 0 ? compareDigits(one, "0") : 1;
	if (isNumberRight) return one === void 0 ? -compareDigits(other, "0") : -1;
	const order = wordRank(one) - wordRank(other);
	if (order !== 0 || one === void 0 || other === void 0) return order;
	return one < other ? -1 : one > other ? 1 : 0;
}
function isDigits(part) {
	return part !== void 0 && /^\d/.test(part);
}
function wordRank(word) {
	return word === void 0 ? 0 : WORDS.get(word) ?? OTHER_WORD;
}

// src/sbom/quality-checks.ts
function outcome(isPresent, isUnknown = false) {
	if (isPresent) return "present";
	return isUnknown ? "declared-unknown" : "missing";
}
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
/** Versions of CycloneDX from 1.6 and of SPDX from 3.0.1 on (BSI TR-03183-2 section 4). */
function isBsiFormat({ document: { format, version } }) {
	const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
	if (format.startsWith("cyclonedx")) return major > 1 || minor >= 6;
	return format === "spdx3-json" && (major > 3 || minor > 0 || patch >= 1);
}
function hasAddress(party) {
	return party?.email !== void 0 || party?.url !== void 0;
}
const DOCUMENT_CHECKS = {
	"machine-readable": {
		title: "Machine-readable format",
		remedy: "Give the SBOM as CycloneDX or SPDX of a released version.",
		check: ({ document }) => outcome(document.isKnownVersion && document.format !== "syft-json")
	},
	"bsi-format": {
		title: "CycloneDX 1.6 or SPDX 3.0.1, or newer",
		remedy: "Let the generator write CycloneDX 1.6 or SPDX 3.0.1.",
		check: (context) => outcome(isBsiFormat(context))
	},
	author: {
		title: "SBOM author",
		remedy: "Fill metadata.manufacturer or metadata.authors (SPDX: creators).",
		check: ({ document: { content } }) => outcome(content.authors.some(({ name, email, url }) => (name ?? email ?? url) !== void 0), content.authors.some(({ isDeclaredUnknown }) => isDeclaredUnknown === true))
	},
	"author-address": {
		title: "SBOM creator with e-mail address or URL",
		remedy: "Fill metadata.manufacturer with an e-mail address or a URL; a name alone does not count.",
		check: ({ document: { content } }) => outcome(content.authors.some(hasAddress))
	},
	"author-signature": {
		title: "Signature of the SBOM author",
		remedy: "Let Seal sign the SBOM (sign: true).",
		check: ({ isSigned }) => isSigned === void 0 ? void 0 : outcome(isSigned)
	},
	timestamp: {
		title: "Timestamp",
		remedy: "Fill metadata.timestamp (SPDX: created) with an RFC 3339 time.",
		check: ({ document: { content } }) => outcome(RFC3339.test(content.created ?? ""))
	},
	"tool-name": {
		title: "Name of the generating tool",
		remedy: "Fill metadata.tools (SPDX: a creator of kind Tool).",
		check: ({ document: { content } }) => outcome(content.tools.length > 0)
	},
	"tool-version": {
		title: "Version of the generating tool",
		remedy: "Fill the version of each entry in metadata.tools (SPDX: Tool: name-version).",
		check: ({ document: { content } }) => outcome(content.tools.some(({ version }) => version !== void 0))
	},
	"generation-context": {
		title: "Generation context (lifecycle phase)",
		remedy: "Fill metadata.lifecycles: pre-build for a source tree, build for a build, post-build for an image.",
		check: ({ document: { content } }) => outcome(content.lifecycles.length > 0)
	},
	"document-id": {
		title: "Identity and version of the SBOM",
		remedy: "Fill serialNumber and version (SPDX: documentNamespace).",
		check: ({ document: { content } }) => outcome(content.id !== void 0)
	},
	"primary-component": {
		title: "Primary component with name and version",
		remedy: "Fill metadata.component with name and version (SPDX: what the document describes).",
		check: ({ document: { content } }) => outcome((content.subject?.name ?? "") !== "" && content.subject?.version !== void 0)
	},
	completeness: {
		title: "Statement on completeness",
		remedy: "Add compositions with an aggregate: complete, incomplete or unknown.",
		check: ({ document: { content } }) => outcome(content.completeness !== void 0 && content.completeness !== "unknown", content.completeness === "unknown")
	},
	"no-vulnerabilities": {
		title: "No vulnerability data",
		remedy: "Move vulnerabilities into a VEX document or a report of their own.",
		check: ({ document: { content } }) => outcome(content.vulnerabilities === 0)
	}
};
/** Words that producers write in place of a version that they do not know. */
const UNKNOWN_VERSION = /^(?:unknown|unspecified|\(devel\)|noassertion)$/i;
function distributions({ externalReferences = [] }) {
	return externalReferences.filter(({ type }) => type === "distribution");
}
function hasProperty({ properties = [] }, name) {
	return properties.some((property) => property.name === name && property.value !== "");
}
/** Logical components have no file. A document that gives a hash or a place says that there is one. */
function isFile({ hashes = [], occurrences = [] }) {
	return hashes.length > 0 || occurrences.length > 0;
}
function isPartyUnknown({ supplier, manufacturer }) {
	return supplier?.isDeclaredUnknown === true || manufacturer?.isDeclaredUnknown === true;
}
function partiesOf({ supplier, manufacturer, authors = [] }) {
	return [
		supplier,
		manufacturer,
		...authors
	].filter((party) => party !== void 0);
}
function isLicensePresent({ licenses = [] }, acknowledgement) {
	return licenses.some((license) => (license.acknowledgement ?? acknowledgement) === acknowledgement);
}
function isLicenseUnknown({ declaredUnknown = [] }) {
	return declaredUnknown.includes("licenses");
}
const COMPONENT_CHECKS = {
	name: {
		title: "Component name",
		remedy: "Fill the name of every component.",
		check: ({ name }) => outcome(name.trim() !== "")
	},
	version: {
		title: "Component version",
		remedy: "Fill the version of every component, or say that it is unknown.",
		check: ({ version, declaredUnknown = [] }) => {
			const isUnknown = declaredUnknown.includes("version") || UNKNOWN_VERSION.test(version ?? "");
			return outcome(version !== void 0 && !isUnknown, isUnknown);
		}
	},
	producer: {
		title: "Component producer (supplier)",
		remedy: "Fill supplier or manufacturer of every component, or say that it is unknown (SPDX: NOASSERTION).",
		check: (component) => outcome(partiesOf(component).some(({ name, email, url }) => (name ?? email ?? url) !== void 0), isPartyUnknown(component))
	},
	"producer-address": {
		title: "Component creator with e-mail address or URL",
		remedy: "Fill manufacturer of every component with an e-mail address or a URL; a name alone does not count.",
		check: (component) => outcome(partiesOf(component).some(hasAddress), isPartyUnknown(component))
	},
	identifier: {
		title: "Software identifier (purl or CPE)",
		remedy: "Give every component a purl.",
		check: ({ purl, cpe }) => outcome((purl ?? cpe) !== void 0)
	},
	relationships: {
		title: "Dependency relationship",
		remedy: "List dependencies, for components without any an empty list.",
		check: ({ ref, declaredUnknown = [] }, { document: { content }, neededRefs }) => outcome(content.dependencies.has(ref) || neededRefs.has(ref), declaredUnknown.includes("dependencies") || content.completeness === "unknown" && content.completenessOf !== "assemblies")
	},
	"own-relationships": {
		title: "Dependencies of the component",
		remedy: "List the dependencies of every component, for those without any an empty list.",
		check: ({ ref, declaredUnknown = [] }, { document: { content } }) => outcome(content.dependencies.has(ref), declaredUnknown.includes("dependencies"))
	},
	hash: {
		title: "Component hash",
		remedy: "Give every component a hash, SHA-256 or stronger.",
		check: (component) => outcome([...component.hashes ?? [], ...distributions(component).flatMap(({ hashes = [] }) => hashes)].length > 0, (component.declaredUnknown ?? []).includes("hashes"))
	},
	"deployable-hash": {
		title: "SHA-512 of the deployable component",
		remedy: "Give externalReferences of type distribution a SHA-512 hash (SPDX: verifiedUsing).",
		check: (component, { document }) => {
			return outcome((document.format.startsWith("cyclonedx") ? distributions(component).flatMap(({ hashes = [] }) => hashes) : component.hashes ?? []).some(({ algorithm }) => algorithm === "SHA-512"));
		}
	},
	"deployable-uri": {
		title: "URI of the deployable component",
		remedy: "Add externalReferences of type distribution.",
		check: (component) => outcome(distributions(component).length > 0)
	},
	"source-uri": {
		title: "URI of the source code",
		remedy: "Add externalReferences of type source-distribution.",
		check: ({ externalReferences = [] }) => outcome(externalReferences.some(({ type }) => type === "source-distribution" || type === "vcs"))
	},
	license: {
		title: "Component licence",
		remedy: "Give every component a licence, or say that it is unknown (SPDX: NOASSERTION).",
		check: (component) => outcome((component.licenses ?? []).length > 0, isLicenseUnknown(component))
	},
	"distribution-license": {
		title: "Distribution licence",
		remedy: "Give every component its licence with acknowledgement concluded (SPDX: licenseConcluded).",
		check: (component) => outcome(isLicensePresent(component, "concluded"), isLicenseUnknown(component))
	},
	"original-license": {
		title: "Original licence",
		remedy: "Give every component its licence with acknowledgement declared (SPDX: licenseDeclared).",
		check: (component) => outcome(isLicensePresent(component, "declared"), isLicenseUnknown(component))
	},
	"effective-license": {
		title: "Effective licence",
		remedy: "Add the property bsi:component:effectiveLicense.",
		check: (component) => outcome(hasProperty(component, "bsi:component:effectiveLicense"))
	},
	filename: {
		title: "File name of the component",
		remedy: "Add the property bsi:component:filename to components that are files.",
		check: (component) => isFile(component) ? outcome(hasProperty(component, "bsi:component:filename")) : void 0
	},
	"file-properties": {
		title: "Executable, archive and structured property",
		remedy: "Add bsi:component:executable, bsi:component:archive and bsi:component:structured to components that are files.",
		check: (component) => isFile(component) ? outcome([
			"executable",
			"archive",
			"structured"
		].every((name) => hasProperty(component, `bsi:component:${name}`))) : void 0
	}
};

// src/sbom/quality-profiles.ts
function ofDocument(level, ...ids) {
	return ids.map((id) => ({
		scope: "document",
		id,
		level
	}));
}
function ofComponents(level, ...ids) {
	return ids.map((id) => ({
		scope: "component",
		id,
		level
	}));
}
const PROFILES = {
	"ntia-2021": {
		title: "NTIA Minimum Elements (2021)",
		acceptsDeclaredUnknown: true,
		rows: [
			...ofDocument("must", "machine-readable", "author", "timestamp"),
			...ofComponents("must", "name", "version", "producer", "identifier", "relationships"),
			...ofComponents("recommended", "hash")
		]
	},
	"cisa-2026": {
		title: "CISA 2026 Minimum Elements",
		acceptsDeclaredUnknown: true,
		rows: [
			...ofDocument("must", "machine-readable", "author", "author-signature", "timestamp", "tool-name"),
			...ofDocument("must", "tool-version", "generation-context", "document-id", "completeness"),
			...ofComponents("must", "name", "version", "producer", "identifier", "hash", "license", "relationships"),
			...ofDocument("recommended", "primary-component")
		]
	},
	"bsi-tr-03183-2.1": {
		title: "BSI TR-03183-2 v2.1.0",
		acceptsDeclaredUnknown: false,
		rows: [
			...ofDocument("must", "bsi-format", "author-address", "timestamp", "primary-component", "completeness"),
			...ofDocument("must", "no-vulnerabilities"),
			...ofDocument("if-exists", "document-id"),
			...ofDocument("recommended", "author-signature"),
			...ofComponents("must", "name", "version", "producer-address", "own-relationships", "distribution-license"),
			...ofComponents("must", "deployable-hash", "filename", "file-properties"),
			...ofComponents("if-exists", "identifier", "deployable-uri", "source-uri", "original-license"),
			...ofComponents("recommended", "effective-license")
		]
	}
};

// src/sbom/quality.ts
/** Files and the name of the distribution are not software components in the sense of any profile. */
const NOT_JUDGED = /* @__PURE__ */ new Set(["file", "operating-system"]);
const MOST_EXAMPLES = 5;
function measureQuality(document, profileId, { isSigned } = {}) {
	const { subject, components, dependencies } = document.content;
	const judged = components.filter(({ type }) => !NOT_JUDGED.has(type));
	if (subject !== void 0 && subject.type !== "file") judged.unshift(subject);
	const neededRefs = /* @__PURE__ */ new Set();
	for (const targets of dependencies.values()) for (const target of targets) neededRefs.add(target);
	const context = {
		document,
		isSigned,
		neededRefs
	};
	const profile = PROFILES[profileId];
	const checks = profile.rows.flatMap((row) => measureRow(row, judged, context) ?? []);
	const demanded = checks.filter(({ level }) => level === "must");
	const shareOf = (check) => share(check, profile.acceptsDeclaredUnknown);
	const mean = demanded.reduce((sum, check) => sum + shareOf(check), 0) / Math.max(demanded.length, 1);
	const toFix = demanded.filter((check) => shareOf(check) < 1).sort((one, other) => shareOf(one) - shareOf(other));
	return {
		profile: profileId,
		title: profile.title,
		score: Math.floor(mean * 100),
		isMet: toFix.length === 0,
		checks,
		toFix
	};
}
function share({ present, declaredUnknown, missing }, acceptsUnknown) {
	const total = present + declaredUnknown + missing;
	return total === 0 ? 0 : (present + (acceptsUnknown ? declaredUnknown : 0)) / total;
}
/** Undefined where the row applies to nothing in this document. */
function measureRow(row, components, context) {
	if (row.scope === "document") {
		const { title, remedy, check } = DOCUMENT_CHECKS[row.id];
		const outcome = check(context);
		if (outcome === void 0) return void 0;
		const tally = emptyTally();
		tally[outcome]++;
		return resultOf(row, {
			title,
			remedy
		}, tally, []);
	}
	const { title, remedy, check } = COMPONENT_CHECKS[row.id];
	const tally = emptyTally();
	const examples = [];
	for (const component of components) {
		const outcome = check(component, context);
		if (outcome === void 0) continue;
		tally[outcome]++;
		if (outcome === "missing" && examples.length < MOST_EXAMPLES) examples.push(nameOf(component));
	}
	if (!(tally.present + tally["declared-unknown"] + tally.missing > 0) && (row.level !== "must" || components.length > 0)) return void 0;
	return resultOf(row, {
		title,
		remedy
	}, tally, examples);
}
function emptyTally() {
	return {
		present: 0,
		"declared-unknown": 0,
		missing: 0
	};
}
function resultOf({ id, level, scope }, { title, remedy }, tally, examples) {
	const isNothing = tally.present + tally["declared-unknown"] + tally.missing === 0;
	return {
		id,
		title,
		level,
		scope,
		outcome: tally.missing > 0 || isNothing ? "missing" : tally["declared-unknown"] > 0 ? "declared-unknown" : "present",
		present: tally.present,
		declaredUnknown: tally["declared-unknown"],
		missing: tally.missing,
		examples,
		remedy
	};
}
function nameOf({ purl, name, version }) {
	return printable(purl ?? (version === void 0 ? name : `${name}@${version}`), 120);
}

// src/sbom/license-names.ts
var import_spdx_correct = /* @__PURE__ */ __toESM(require_spdx_correct(), 1);
var import_spdx_exceptions = /* @__PURE__ */ __toESM(require_spdx_exceptions(), 1);
var import_deprecated = /* @__PURE__ */ __toESM(require_deprecated(), 1);
var import_spdx_license_ids = /* @__PURE__ */ __toESM(require_spdx_license_ids(), 1);
const byLowerCase = (ids) => new Map(ids.map((id) => [id.toLowerCase(), id]));
const LISTED = byLowerCase([...import_spdx_license_ids.default, ...import_deprecated.default]);
const EXCEPTIONS = byLowerCase(import_spdx_exceptions.default);
const EXACT = /* @__PURE__ */ new Set([...import_spdx_license_ids.default, ...import_deprecated.default]);
const EXACT_EXCEPTIONS = new Set(import_spdx_exceptions.default);
/** What the SPDX license list says to write instead; GNU ids get `-only` by rule. */
const REPLACED = {
	"BSD-2-Clause-FreeBSD": { id: "BSD-2-Clause-Views" },
	"BSD-2-Clause-NetBSD": { id: "BSD-2-Clause" },
	"GPL-2.0-with-autoconf-exception": {
		id: "GPL-2.0-only",
		exception: "Autoconf-exception-2.0"
	},
	"GPL-2.0-with-bison-exception": {
		id: "GPL-2.0-only",
		exception: "Bison-exception-2.2"
	},
	"GPL-2.0-with-classpath-exception": {
		id: "GPL-2.0-only",
		exception: "Classpath-exception-2.0"
	},
	"GPL-2.0-with-font-exception": {
		id: "GPL-2.0-only",
		exception: "Font-exception-2.0"
	},
	"GPL-2.0-with-GCC-exception": {
		id: "GPL-2.0-only",
		exception: "GCC-exception-2.0"
	},
	"GPL-3.0-with-autoconf-exception": {
		id: "GPL-3.0-only",
		exception: "Autoconf-exception-3.0"
	},
	"GPL-3.0-with-GCC-exception": {
		id: "GPL-3.0-only",
		exception: "GCC-exception-3.1"
	},
	Nunit: { id: "zlib-acknowledgement" },
	"StandardML-NJ": { id: "SMLNJ" },
	"bzip2-1.0.5": { id: "bzip2-1.0.6" },
	"eCos-2.0": {
		id: "GPL-2.0-or-later",
		exception: "eCos-exception-2.0"
	},
	wxWindows: {
		id: "LGPL-2.0-or-later",
		exception: "WxWindows-exception-3.1"
	}
};
/** Names that their project gives to one license; what may be several (`BSD`, `GPL`, `Python`) is not here. */
const ALIASES = {
	expat: { id: "MIT" },
	"expat license": { id: "MIT" },
	"mit/expat": { id: "MIT" },
	"mit/x11": { id: "X11" },
	"zlib/libpng": { id: "Zlib" },
	"apache-2": { id: "Apache-2.0" },
	"apache 2": { id: "Apache-2.0" },
	apache2: { id: "Apache-2.0" },
	"apache license 2": { id: "Apache-2.0" },
	alv2: { id: "Apache-2.0" },
	"asf 2.0": { id: "Apache-2.0" },
	"asl 2": { id: "Apache-2.0" },
	"asl 1.1": { id: "Apache-1.1" },
	"asl 2.0": { id: "Apache-2.0" },
	"asl-2.0": { id: "Apache-2.0" },
	"asl2.0": { id: "Apache-2.0" },
	"bsd-2": { id: "BSD-2-Clause" },
	"bsd-3": { id: "BSD-3-Clause" },
	"new bsd": { id: "BSD-3-Clause" },
	"new bsd license": { id: "BSD-3-Clause" },
	"modified bsd license": { id: "BSD-3-Clause" },
	"revised bsd license": { id: "BSD-3-Clause" },
	"simplified bsd": { id: "BSD-2-Clause" },
	"simplified bsd license": { id: "BSD-2-Clause" },
	"freebsd license": { id: "BSD-2-Clause" },
	"the new bsd license": { id: "BSD-3-Clause" },
	"the bsd 3-clause license": { id: "BSD-3-Clause" },
	"bsd 3-clause \"new\" or \"revised\" license": { id: "BSD-3-Clause" },
	"bsd 2-clause \"simplified\" license": { id: "BSD-2-Clause" },
	artistic: { id: "Artistic-1.0" },
	"artistic-2": { id: "Artistic-2.0" },
	boost: { id: "BSL-1.0" },
	"boost-1.0": { id: "BSL-1.0" },
	"boost software license 1.0": { id: "BSL-1.0" },
	"boost software license 1.0 (bsl-1.0)": { id: "BSL-1.0" },
	cc0: { id: "CC0-1.0" },
	"cc0 1.0 universal": { id: "CC0-1.0" },
	"cc0 1.0 universal (cc0 1.0) public domain dedication": { id: "CC0-1.0" },
	"creative commons zero v1.0 universal": { id: "CC0-1.0" },
	"cc-by-3": { id: "CC-BY-3.0" },
	"cc-by-4": { id: "CC-BY-4.0" },
	"cc-by-sa-3": { id: "CC-BY-SA-3.0" },
	"cc-by-sa-4": { id: "CC-BY-SA-4.0" },
	cddl: { id: "CDDL-1.0" },
	"cddl-1": { id: "CDDL-1.0" },
	"common development and distribution license 1.0": { id: "CDDL-1.0" },
	"common development and distribution license 1.0 (cddl-1.0)": { id: "CDDL-1.0" },
	"common development and distribution license 1.1": { id: "CDDL-1.1" },
	cpl: { id: "CPL-1.0" },
	"efl-2": { id: "EFL-2.0" },
	"gfdl-niv-1.3+": { id: "GFDL-1.3-no-invariants-or-later" },
	"gpl2 with cpe": {
		id: "GPL-2.0-only",
		exception: "Classpath-exception-2.0"
	},
	"gplv2 with classpath exception": {
		id: "GPL-2.0-only",
		exception: "Classpath-exception-2.0"
	},
	"gpl+": { id: "GPL-1.0-or-later" },
	"isc license (iscl)": { id: "ISC" },
	"lgpl+": { id: "LGPL-2.0-or-later" },
	"mozilla public license 2.0 (mpl 2.0)": { id: "MPL-2.0" },
	"mplv1.0": { id: "MPL-1.0" },
	"mplv1.1": { id: "MPL-1.1" },
	"mplv2.0": { id: "MPL-2.0" },
	"mpl 2": { id: "MPL-2.0" },
	"mpl-2": { id: "MPL-2.0" },
	"mozilla public license version 2.0": { id: "MPL-2.0" },
	psf: { id: "PSF-2.0" },
	psfl: { id: "PSF-2.0" },
	"psf-2": { id: "PSF-2.0" },
	"python software foundation license": { id: "PSF-2.0" },
	pythonv2: { id: "Python-2.0" },
	qpl: { id: "QPL-1.0" },
	"zope-2.1": { id: "ZPL-2.1" },
	zplv2: { id: "ZPL-2.0" },
	"zplv2.0": { id: "ZPL-2.0" },
	"zplv2.1": { id: "ZPL-2.1" },
	"edl 1.0": { id: "BSD-3-Clause" },
	"eclipse distribution license - v 1.0": { id: "BSD-3-Clause" },
	"eclipse distribution license v. 1.0": { id: "BSD-3-Clause" },
	"eclipse distribution license 1.0": { id: "BSD-3-Clause" },
	"epl 1.0": { id: "EPL-1.0" },
	"epl 2.0": { id: "EPL-2.0" },
	"eclipse public license 1.0": { id: "EPL-1.0" },
	"eclipse public license v1.0": { id: "EPL-1.0" },
	"eclipse public license - v 1.0": { id: "EPL-1.0" },
	"eclipse public license 2.0": { id: "EPL-2.0" },
	"eclipse public license v2.0": { id: "EPL-2.0" },
	"eclipse public license - v 2.0": { id: "EPL-2.0" },
	"eclipse public license v. 2.0": { id: "EPL-2.0" }
};
/** Addresses that stand for a license, without scheme, `www.` and file ending. */
const ADDRESSES = [
	[/^apache\.org\/licenses\/license-(1\.[01]|2\.0)$/, "Apache-$1"],
	[/^opensource\.org\/licenses?\/apache-?2\.0$/, "Apache-2.0"],
	[/^opensource\.org\/licenses?\/mit-license$/, "MIT"],
	[/^opensource\.org\/licenses?\/bsd-license$/, "BSD-2-Clause"],
	[/^opensource\.org\/(?:licenses?\/)?((?:l|a)?gpl-[\d.]+)$/, "$1-only"],
	[/^opensource\.org\/licenses?\/([a-z\d.-]+)$/, "$1"],
	[/^spdx\.org\/licenses\/([a-z\d.+-]+)$/, "$1"],
	[/^choosealicense\.com\/licenses\/([a-z\d.-]+)$/, "$1"],
	[/^eclipse\.org\/legal\/epl-(?:v10|1\.0)$/, "EPL-1.0"],
	[/^eclipse\.org\/legal\/epl-(?:v20|2\.0)$/, "EPL-2.0"],
	[/^eclipse\.org\/org\/documents\/epl-2\.0$/, "EPL-2.0"],
	[/^eclipse\.org\/org\/documents\/edl-v10$/, "BSD-3-Clause"],
	[/^mozilla\.org\/(?:en-us\/)?mpl\/([12]\.\d)$/, "MPL-$1"],
	[/^gnu\.org\/licenses\/(?:old-licenses\/)?((?:l|a)?gpl-\d\.\d)(?:-standalone)?$/, "$1-only"],
	[/^gnu\.org\/(?:licenses|copyleft)\/(?:old-licenses\/)?((?:l|a)?gpl)v?(\d)$/, "$1-$2.0-only"],
	[/^creativecommons\.org\/publicdomain\/zero\/1\.0(?:\/legalcode|\/deed.*)?$/, "CC0-1.0"],
	[/^creativecommons\.org\/licenses\/(by(?:-nc)?(?:-sa|-nd)?)\/(\d\.\d)(?:\/legalcode|\/deed.*)?$/, "CC-$1-$2"],
	[/^(?:unlicense\.org|www\.unlicense\.org)(?:\/unlicense)?$/, "Unlicense"],
	[/^boost\.org\/license_1_0$/, "BSL-1.0"]
];
/** GNU licenses by number: Debian's `GPL-2+`, Fedora's `LGPLv2.1+`, SPDX's old `GPL-2.0+`, `GPL version 3 only`. */
const GNU_SHORT = /^(?:the )?(?:gnu )?(GPL|LGPL|AGPL|GFDL)(?: license)?[-_ ,]*(?:v|ver\.?|version)?[-_. ]*(\d)(?:[._](\d))?(?:\.0)?[- ]?(\+|-or-later|only|)$/i;
/** The same by their long names: `GNU Lesser General Public License, Version 2.1 or later`. */
const GNU_LONG = /^(?:the )?(?:gnu )?(?:(affero|lesser|library)(?: gnu)? )?(general public|free documentation|gpl|public) licen[sc]e,?(?: \(?[al]?gpl\)?)?(?: -)?,? *(?:v|ver\.?|version)?[. ]*(\d)(?:\.(\d))?(?:\.0)?,? ?(\+|only|)$/i;
const FAMILIES = {
	affero: "AGPL",
	lesser: "LGPL",
	library: "LGPL",
	free: "GFDL"
};
/** Longer text is a license's text, not its name. */
const LONGEST_NAME = 200;
/** What one text names; undefined for what may be anything. `isExact`: ids alone, in the case of the list. */
function findLicense(text, isExact = false) {
	if (isExact) return findExact(text);
	if (text.length > LONGEST_NAME) return findReference(text);
	return findReference(text) ?? findListed(text) ?? own(ALIASES, text.toLowerCase()) ?? findGnu(text) ?? findAddress(text) ?? findWithoutWords(text) ?? findCorrected(text);
}
/** `Classpath-exception-2.0`, or SPDX 3's `AdditionRef-…`. */
function findException(text, isExact = false) {
	if (/^(?:DocumentRef-[A-Za-z\d.-]+:)?AdditionRef-[A-Za-z\d.-]+$/.test(text)) return text;
	if (isExact) return EXACT_EXCEPTIONS.has(text) ? text : void 0;
	const name = text.toLowerCase();
	return EXCEPTIONS.get(name) ?? (/^(?:the )?(?:gnu )?classpath[ -]exception$/.test(name) ? CLASSPATH : void 0);
}
const CLASSPATH = "Classpath-exception-2.0";
/** https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/: the prefix is not case-sensitive. */
function findReference(text) {
	const match = /^(DocumentRef-[A-Za-z\d.-]+:)?LicenseRef-([A-Za-z\d.-]+)$/i.exec(text);
	return match ? { id: `${match[1] ?? ""}LicenseRef-${match[2]}` } : void 0;
}
function findExact(text) {
	if (/^(?:DocumentRef-[^:]+:)?LicenseRef-/.test(text)) return findReference(text);
	if (EXACT.has(text)) return replaceDeprecated(text);
	const base = text.endsWith("+") ? text.slice(0, -1) : "";
	return EXACT.has(base) ? withPlus(base) : void 0;
}
function findListed(text) {
	const listed = LISTED.get(text.toLowerCase());
	if (listed !== void 0) return replaceDeprecated(listed);
	const base = text.endsWith("+") ? LISTED.get(text.slice(0, -1).trimEnd().toLowerCase()) : void 0;
	return base === void 0 ? void 0 : withPlus(base);
}
function replaceDeprecated(id) {
	const replaced = own(REPLACED, id);
	if (replaced !== void 0) return replaced;
	return isBareGnu(id) ? { id: `${id}-only` } : { id };
}
function withPlus(id) {
	if (isBareGnu(id)) return { id: `${id}-or-later` };
	if (/-(?:only|or-later)$/.test(id)) return { id: id.replace(/-only$/, "-or-later") };
	return {
		id,
		hasPlus: true
	};
}
function isBareGnu(id) {
	return /^(?:A|L)?GPL-\d\.\d$|^GFDL-1\.\d$/.test(id);
}
function findGnu(text) {
	const short = GNU_SHORT.exec(text);
	if (short) return gnu(short[1].toUpperCase(), short.slice(2));
	const long = GNU_LONG.exec(text);
	if (!long || long[2] === "public" && long[1] === void 0) return void 0;
	const word = /^free/i.test(long[2]) ? "free" : (long[1] ?? "").toLowerCase();
	return gnu(FAMILIES[word] ?? "GPL", long.slice(3));
}
function gnu(family, [major, minor, later]) {
	const isOrLater = later === "+" || later?.toLowerCase() === "-or-later";
	return findListed(`${family}-${major}.${minor ?? "0"}-${isOrLater ? "or-later" : "only"}`);
}
function findAddress(text) {
	const address = /^(?:https?:\/\/)?(?:www\.)?(.+?)(?:\.(?:txt|html?|php|json))?\/?$/.exec(text.toLowerCase())?.[1] ?? "";
	for (const [pattern, id] of ADDRESSES) if (pattern.test(address)) return findListed(address.replace(pattern, id));
}
/** Letters and digits alone, without words that all licenses share: `The Apache Software License, Version 2.0`. */
function simplify(text) {
	return text.toLowerCase().replace(/\b(?:the|license|licence|version|software|v(?=[ .]?\d))\b|\bv(?=\d)/g, " ").replace(/[^a-z\d+.]+|\.(?!\d)/g, "");
}
/** Only ids with a number, and a few that mean one license in any spelling: `Intel License` may be anything. */
const SIMPLE_NAMES = /* @__PURE__ */ new Set([
	"mit",
	"isc",
	"zlib",
	"x11",
	"ncsa",
	"curl",
	"unlicense",
	"wtfpl",
	"vim",
	"postgresql",
	"json"
]);
const BY_SIMPLE_NAME = new Map([...Map.groupBy(import_spdx_license_ids.default, simplify)].map(([name, ids]) => [name, ids.length === 1 ? ids[0] : void 0]));
/** Aliases with a number, in any spelling. */
const BY_SIMPLE_ALIAS = new Map(Object.entries(ALIASES).flatMap(([name, license]) => {
	const simple = simplify(name);
	return /[a-z].*\d/.test(simple) && !/[+/]/.test(name) ? [[simple, license]] : [];
}));
function findWithoutWords(text) {
	const name = simplify(text.replace(/ \([A-Za-z]+\)(?= |,)/, ""));
	if (/[/;&|+]|,(?! ?v)/i.test(text)) return void 0;
	const id = BY_SIMPLE_NAME.get(name);
	if (id === void 0) return BY_SIMPLE_ALIAS.get(name);
	return /\d/.test(name) || SIMPLE_NAMES.has(name) ? findListed(id) : void 0;
}
/** Words that say nothing but which license is meant; with any other word a correction is a guess. */
const VOCABULARY = new Set([
	"the license licence version v public general gnu lesser library affero mozilla eclipse apache software",
	"foundation common development distribution creative commons attribution share alike noncommercial",
	"microsoft academic free open artistic bsd mit clause new revised modified simplified international unported",
	"mpl epl cddl cc by sa nc nd gpl lgpl agpl afl osl asl ms pl rl zlib zope boost python european union eupl",
	"licenses under terms of"
].flatMap((words) => words.split(" ")));
/** Spelling mistakes are corrected only where every word is known and the number is kept. */
function findCorrected(text) {
	if (!/\d/.test(text) || /[/,;&|+]|\b(?:and|or|with|see|custom|except)\b/i.test(text)) return void 0;
	if (!(text.toLowerCase().match(/[a-z]+/g) ?? []).every((word) => VOCABULARY.has(word))) return void 0;
	const guess = (0, import_spdx_correct.default)(text, { upgrade: true }) ?? void 0;
	return guess !== void 0 && hasSameNumbers(text, guess) ? findListed(guess) : void 0;
}
function hasSameNumbers(text, id) {
	const numbers = (from) => (from.match(/\d+/g) ?? []).join(".").replace(/(?:\.0)+$/, "");
	return numbers(text) === numbers(id);
}
/** Listed ids that a text may mean: those that it begins, newest first, or the one that is written most like it. */
function suggestLicenses(text) {
	const wanted = text.toLowerCase().slice(0, 60);
	const begun = import_spdx_license_ids.default.filter((id) => wanted.length > 2 && id.toLowerCase().startsWith(wanted)).reverse();
	if (begun.length > 0) return begun.slice(0, 3);
	return import_spdx_license_ids.default.map((id) => ({
		id,
		distance: editDistance(wanted, id.toLowerCase())
	})).filter(({ distance }) => distance <= Math.max(1, wanted.length / 4)).sort((one, other) => one.distance - other.distance).slice(0, 1).map(({ id }) => id);
}
/** Letters to add, drop, change, or swap with their neighbor. */
function editDistance(one, other) {
	const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
	const cell = (line, at) => rows[line]?.[at] ?? Number.POSITIVE_INFINITY;
	for (let line = 1; line <= one.length; line++) {
		const row = [line];
		rows.push(row);
		for (let at = 1; at <= other.length; at++) {
			const cost = one[line - 1] === other[at - 1] ? 0 : 1;
			const swapped = one[line - 1] === other[at - 2] && one[line - 2] === other[at - 1] ? cell(line - 2, at - 2) + 1 : Number.POSITIVE_INFINITY;
			row.push(Math.min(cell(line, at - 1) + 1, cell(line - 1, at) + 1, cell(line - 1, at - 1) + cost, swapped));
		}
	}
	return cell(one.length, other.length);
}
function own(table, key) {
	return Object.hasOwn(table, key) ? table[key] : void 0;
}

// src/sbom/license-expression.ts
/** Longer texts are license texts or attacks, not expressions. */
const LONGEST_STATEMENT = 4e3;
/** Reading recurses once for each open parenthesis. */
const DEEPEST = 100;
/** What separates parts, from what binds least: Debian's comma takes in whole alternatives. */
const SEPARATORS = [
	["and", /^(?:\s*[,;](?:\s*and\b)?\s*)/i],
	["either", /^\s+and\s*\/\s*or\s+/i],
	["or", /^(?:\s+or\s+|\s*\|\|?\s*)/i],
	["and", /^(?:\s+and\s+|\s*&&?\s*)/i],
	["either", /^\s*\/\s*/]
];
const EXACT_SEPARATORS = [["or", /^\s+or\s+/i], ["and", /^\s+and\s+/i]];
function readLicense(text, options = {}) {
	const plain = text.replace(/\s+/g, " ").trim();
	if (text.length > LONGEST_STATEMENT || !isBalanced(plain)) return unread(plain);
	if (options.isExact) return readPart(plain, options);
	return readMapped(plain, options) ?? readPart(plainPhrases(plain), options);
}
/** The key of `map` for a text: white space and case make no difference. */
function licenseKey(text) {
	return text.replace(/\s+/g, " ").trim().toLowerCase();
}
/** Is it a valid SPDX license expression? https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/ */
function isExpression(text) {
	return leavesOf(readLicense(text, { isExact: true })).every(({ kind }) => kind === "license");
}
/** As SPDX writes it: operands in their order. Parts that could not be read stand as they are. */
function formatLicense(tree) {
	if (tree.kind === "unread") return tree.text;
	if (tree.kind === "license") return formatNamed(tree);
	const word = tree.kind === "and" ? " AND " : " OR ";
	return tree.parts.map((part) => "parts" in part ? `(${formatLicense(part)})` : formatLicense(part)).join(word);
}
function formatNamed({ id, hasPlus, exception }) {
	return `${id}${hasPlus ? "+" : ""}${exception === void 0 ? "" : ` WITH ${exception}`}`;
}
/** https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/: letters, digits, `-` and `.` */
function licenseRefOf(name) {
	const id = name.replace(/[^A-Za-z0-9.-]+/g, "-").replace(/^-+|-+$/g, "");
	return `LicenseRef-${id === "" ? "unnamed" : id.slice(0, 200)}`;
}
/** The licenses and the unread parts of a statement. */
function leavesOf(tree) {
	return "parts" in tree ? tree.parts.flatMap(leavesOf) : [tree];
}
/** `GPL-2 or any later version` is one license, not a choice of two; `Apache License, Version 2.0` is no list. */
function plainPhrases(text) {
	return text.replace(/,? ?\bor (?:\(?at your option\)? )?(?:any )?(?:later|newer|greater|above)(?: versions?)?\b/gi, "+").replace(/, ?(?=v(?:ersion|\.)? ?\d)/gi, " ").replace(/^license :: (?:osi approved :: )?/i, "").replace(/ w\/ ?|, with /gi, " with ").replace(/\bdevelopment and distribution\b/gi, "Development_and_Distribution").replace(/\)(?=(?:and|or|with)\b)/gi, ") ").replace(/(?<=\b(?:and|or))\(/gi, " (");
}
function isBalanced(text) {
	let depth = 0;
	for (const character of text) {
		if (character === "(") depth++;
		if (character === ")") depth--;
		if (depth < 0 || depth > DEEPEST) return false;
	}
	return depth === 0;
}
function unread(text, base) {
	return {
		kind: "unread",
		text,
		...base === void 0 ? {} : { base }
	};
}
function readPart(text, options) {
	return readMapped(text, options) ?? readName(text, options) ?? readParentheses(text, options) ?? readList(text, options) ?? readException(text, options) ?? unread(text);
}
/** The expression that the policy gives for the text; it is not looked up again. */
function readMapped(text, { map }) {
	const expression = map?.get(licenseKey(text));
	return expression === void 0 ? void 0 : readLicense(expression, { isPolicy: true });
}
function readName(text, { isExact = false, isPolicy = false }) {
	const license = findLicense(text, isExact) ?? (isExact ? void 0 : findTwice(text));
	if (license === void 0) return void 0;
	const own = isExact || isPolicy ? void 0 : /LicenseRef-(.+)$/.exec(license.id)?.[1];
	const base = own === void 0 ? void 0 : findLicense(own);
	return base === void 0 ? {
		kind: "license",
		...license
	} : unread(text, base);
}
/** `The MIT License (MIT)`: the same said twice. */
function findTwice(text) {
	const match = /^(.+) \(([^()]+)\)$/.exec(text);
	const [one, other] = [findLicense(match?.[1] ?? ""), findLicense(match?.[2] ?? "")];
	if (one === void 0 || other === void 0) return void 0;
	return formatNamed(one) === formatNamed(other) ? one : void 0;
}
function readParentheses(text, options) {
	if (!text.startsWith("(") || closingOf(text) !== text.length - 1) return void 0;
	return readPart(text.slice(1, -1).trim(), options);
}
/** Where the parenthesis that begins the text is closed. */
function closingOf(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === "(") depth++;
		if (text[at] === ")" && --depth === 0) return at;
	}
	return -1;
}
function readList(text, options) {
	for (const [kind, separator] of options.isExact ? EXACT_SEPARATORS : SEPARATORS) {
		if (kind === "either" && text.includes("://")) continue;
		const parts = split(text, separator);
		if (parts.length < 2) continue;
		return {
			kind,
			text,
			parts: parts.map((part) => readPart(part, options))
		};
	}
}
/** The texts between the separators that stand in no parenthesis; an empty one stays, and is no license. */
function split(text, separator) {
	const parts = [];
	let depth = 0;
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === "(") depth++;
		if (text[at] === ")") depth--;
		if (depth > 0 || !/[\s,;|&/]/.test(text[at])) continue;
		const found = separator.exec(text.slice(at, at + 12))?.[0];
		if (found === void 0) continue;
		parts.push(text.slice(start, at).trim());
		start = at + found.length;
		at = start - 1;
	}
	return [...parts, text.slice(start).trim()];
}
/** `GPL-2.0-only WITH Classpath-exception-2.0`; an exception that is not known still names the license before it. */
function readException(text, options) {
	const match = (options.isExact ? /^([^()]+?) with (.+)$/i : /^(.+?) with (.+)$/i).exec(text);
	const base = match && isBalanced(match[1]) ? readPart(match[1], options) : void 0;
	if (!match || base?.kind !== "license" || base.exception !== void 0) return void 0;
	const exception = findException(match[2], options.isExact);
	return exception === void 0 ? unread(text, base) : {
		...base,
		exception
	};
}

export { FURTHER_PURL, PROFILES, compareVersions, formatLicense, formatNamed, formatPurl, identifyPurl, isExpression, judgeBinding, leavesOf, licenseKey, licenseRefOf, measureQuality, normalizeName, normalizeNamespace, parsePurl, purlsOf, readLicense, suggestLicenses, versionOf };