// src/sbom/purl/purl-types.ts
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
/**
* Names of languages, registries and distributions in place of the type that purls have. Some older SBOMs have them too
* (`pkg:dotnet/…` and `pkg:alpine/…` by Syft), and patterns with the right type match those.
*/
const MISNAMED_TYPES = {
	alpine: "apk",
	arch: "alpm",
	crate: "cargo",
	crates: "cargo",
	debian: "deb",
	dotnet: "nuget",
	fedora: "rpm",
	go: "golang",
	gomod: "golang",
	gradle: "maven",
	java: "maven",
	javascript: "npm",
	node: "npm",
	nodejs: "npm",
	packagist: "composer",
	php: "composer",
	pip: "pypi",
	python: "pypi",
	redhat: "rpm",
	ruby: "gem",
	rubygems: "gem",
	rust: "cargo",
	ubuntu: "deb",
	yarn: "npm"
};
/** Types whose packages all have a namespace, by their definitions: a distribution, a group, an owner. */
const WITH_NAMESPACE = /* @__PURE__ */ new Set([
	"alpm",
	"apk",
	"bitbucket",
	"composer",
	"deb",
	"github",
	"maven",
	"rpm",
	"swift"
]);
/** The type that purls have, of one that may be the name of a language, a registry or a distribution. */
function typeOf(type) {
	return Object.hasOwn(MISNAMED_TYPES, type) ? MISNAMED_TYPES[type] ?? type : type;
}
function hasNamespace(type) {
	return WITH_NAMESPACE.has(type);
}
/**
* A pattern for a package of any namespace, from one without. `**` matches the lack of a namespace too: some generators
* leave it out where they do not know it.
*/
function inAnyNamespace(type, pattern) {
	return pattern.replace(/^pkg:\/*[^/]+\//i, `pkg:${type}/**/`);
}
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

// src/sbom/purl/format-purl.ts
/**
* The canonical form: `pkg:type/namespace/name@version?qualifiers#subpath`, qualifiers sorted by key. The parts are
* given as the ecosystem writes them; case and separators are adjusted if the type's definition requires it.
*/
function formatPurl({ type, namespace, name, version, qualifiers = {}, subpath }) {
	const present = new Map(Object.entries(qualifiers).flatMap(([key, value]) => value ? [[key.toLowerCase(), value]] : []));
	const parts = normalizeParts({
		type: type.toLowerCase(),
		namespace,
		name,
		version: version === "" ? void 0 : version,
		qualifiers: present,
		subpath
	});
	const names = parts.type === "git" ? splitPath(parts.name) : [parts.name];
	const path = [...splitPath(parts.namespace), ...names].map(encode).join("/");
	const pairs = [...present].sort(([a], [b]) => a < b ? -1 : 1).map(([key, value]) => `${key}=${encode(value)}`);
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

// src/sbom/purl/parse-purl.ts
const LONGEST_PURL = 4096;
/**
* The parts, decoded and in the form of their type. Undefined for a text that is not a purl, or that two readers could
* read as two packages. What only its type does not allow (`pkg:maven/x` without a group) is read.
*/
function parsePurl(text) {
	if (text === void 0 || text.length > LONGEST_PURL) return void 0;
	const match = /^pkg:\/*([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(text.trim());
	if (!match) return void 0;
	const path = readPath(match[1] ?? "");
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
/** Undefined if one is not encoded correctly, leads out of its folder, or contains unprintable characters. */
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
/** The version with its epoch unless that is 0: `1:1.1.1k-2`. */
function versionOf({ type, version, qualifiers }) {
	if (version === void 0 || !WITH_EPOCH.has(type)) return version;
	const epoch = qualifiers.get("epoch");
	return (epoch === void 0 || /^\d+:/.test(version) ? version : `${epoch}:${version}`).replace(/^0+:/, "");
}
/**
* With the whole path of a Go module as its name: some generators write what follows the third segment as a subpath
* (`pkg:golang/github.com/cenkalti/backoff@v4.3.0#v4`).
*/
function withWholePath(parts) {
	const { type, namespace = "", name, subpath } = parts;
	if (type !== "golang" || subpath === void 0) return parts;
	const path = `${namespace}/${name}/${subpath}`;
	const slash = path.lastIndexOf("/");
	return {
		...parts,
		namespace: path.slice(0, slash),
		name: path.slice(slash + 1),
		subpath: void 0
	};
}
/** One text for all the ways to write a package URL; the text itself if it cannot be read. */
function identifyPurl(text) {
	const read = parsePurl(text);
	if (read === void 0) return text.trim();
	const parts = withWholePath(read);
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
/** The same of CPEs. */
const FURTHER_CPE = "spdx:cpe";
/** All purls of a component. A reference or a name that is a package URL replaces one that is missing. */
function purlsOf({ purl, ref, name, properties = [], identities = [] }) {
	const further = properties.flatMap((property) => property.name === "spdx:purl" ? [property.value] : []);
	const first = purl ?? [ref, name].find(looksLikePurl);
	return [
		...first === void 0 ? [] : [first],
		...further,
		...identities
	];
}
function looksLikePurl(text) {
	return /^\s*pkg:/i.test(text);
}

export { FURTHER_CPE, FURTHER_PURL, formatPurl, hasNamespace, identifyPurl, inAnyNamespace, looksLikePurl, normalizeName, normalizeNamespace, normalizeParts, parsePurl, purlsOf, typeOf, versionOf, withWholePath };