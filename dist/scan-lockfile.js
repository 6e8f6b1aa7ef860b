import { SealError, count, isRecord, parseJson, printable, textOf } from "./support.js";
import { FAILSAFE_SCHEMA, loadAll } from "./js-yaml.js";
import { parse as parse$1 } from "./smol-toml.js";
import { posix } from "node:path";

// src/scan/lockfile/integrity.ts
/** By the name in lower case without `-`: the CycloneDX name and the length in hexadecimal digits. */
const ALGORITHMS = /* @__PURE__ */ new Map([
	["md5", ["MD5", 32]],
	["sha1", ["SHA-1", 40]],
	["sha256", ["SHA-256", 64]],
	["sha384", ["SHA-384", 96]],
	["sha512", ["SHA-512", 128]]
]);
const HEXADECIMAL = /^[0-9a-f]+$/;
const LONGEST = 4e3;
/** A hash by algorithm and hexadecimal digits; undefined for an unknown algorithm or a wrong length. */
function toHash(algorithm, digits) {
	const known = ALGORITHMS.get(algorithm.toLowerCase().replace("-", ""));
	if (!known) return void 0;
	const content = digits.toLowerCase();
	return content.length === known[1] && HEXADECIMAL.test(content) ? {
		algorithm: known[0],
		content
	} : void 0;
}
/** Subresource integrity: `sha512-BASE64`, several with spaces between. https://www.w3.org/TR/SRI/ */
function parseIntegrity(text) {
	if (text === void 0 || text.length > LONGEST) return [];
	return text.split(/\s+/).flatMap((part) => {
		const dash = part.indexOf("-");
		if (dash < 0) return [];
		const encoded = part.slice(dash + 1).split("?", 1)[0] ?? "";
		return toHash(part.slice(0, dash), Buffer.from(encoded, "base64").toString("hex")) ?? [];
	});
}
/** `sha256:HEX`, `sha256=HEX`, or the digits alone where the algorithm is known. */
function parsePrefixedHash(text, algorithm) {
	if (text === void 0 || text.length > LONGEST) return [];
	const at = text.search(/[:=]/);
	const hash = at < 0 ? toHash(algorithm ?? "", text) : toHash(text.slice(0, at), text.slice(at + 1));
	return hash ? [hash] : [];
}

// src/scan/lockfile/structured-text.ts
const DEEPEST = 200;
/** Lock files of 10 MB have some 300,000. Each takes up to 300 bytes of memory, and two of text. */
const MOST_VALUES = 1e6;
/** Lock files have none; workflows may have a few. */
const MOST_ALIASES = 100;
/** The file's content does not have the format of its name. The caller adds the path. */
function invalid(reason, cause) {
	return new SealError("SOURCE_FILE_INVALID", reason, {
		cause,
		remedy: "Write the lock file again with its package manager, and commit the result."
	});
}
/**
* Of a file that a program wrote: a key that is there twice came from a merge, and one of its values would be lost.
*
* @throws SealError `SOURCE_FILE_INVALID`
*/
function parseJsonText(text) {
	return parseJsonOf(text, true);
}
/** Of a manifest, which people write. @throws SealError `SOURCE_FILE_INVALID` */
function parseManifestJson(text) {
	return parseJsonOf(text, false);
}
function parseJsonOf(text, uniqueKeys) {
	try {
		return parseJson(new TextEncoder().encode(text), {
			maxDepth: DEEPEST,
			maxValues: MOST_VALUES,
			uniqueKeys
		});
	} catch (cause) {
		throw invalid(`not valid JSON: ${firstLine(cause)}`, cause);
	}
}
/** JSON with comments and trailing commas, as `bun.lock` is. @throws SealError `SOURCE_FILE_INVALID` */
function parseJsonWithCommas(text) {
	return parseJsonText(withoutExtras(text));
}
/**
* All documents. Scalars stay text, as no lock file means a number by `1.10`. A key that is there twice is an error.
*
* @throws SealError `SOURCE_FILE_INVALID`
*/
function parseYaml(text) {
	checkCount(text);
	try {
		return loadAll(text, {
			schema: FAILSAFE_SCHEMA,
			maxDepth: DEEPEST,
			maxAliases: MOST_ALIASES
		});
	} catch (cause) {
		throw invalid(`not valid YAML: ${firstLine(cause)}`, cause);
	}
}
/** @throws SealError `SOURCE_FILE_INVALID` */
function parseToml(text) {
	checkCount(text);
	try {
		return parse$1(text, {
			maxDepth: DEEPEST,
			integersAsBigInt: "asNeeded"
		});
	} catch (cause) {
		throw invalid(`not valid TOML: ${firstLine(cause)}`, cause);
	}
}
const MARKS = new Set([...",[{\n\r"].map((mark) => mark.charCodeAt(0)));
/** Each value comes after one of these. Those in texts count too: real files are far below the limit. */
function checkCount(text) {
	if (text.length <= MOST_VALUES) return;
	let values = 0;
	for (let at = 0; at < text.length; at++) if (MARKS.has(text.charCodeAt(at))) values++;
	if (values > MOST_VALUES) throw invalid(`more than ${MOST_VALUES} values`);
}
/** The libraries' messages go on with a piece of the file. */
function firstLine(cause) {
	return printable((cause instanceof Error ? cause.message : String(cause)).split("\n", 1)[0] ?? "", 120);
}
/** Comments and commas before a closing bracket are left out; strings stay as they are. */
function withoutExtras(text) {
	const extras = [];
	let lastComma = -1;
	for (let at = 0; at < text.length; at++) {
		const character = text.charAt(at);
		if (character === "\"") {
			at = endOfString(text, at);
			lastComma = -1;
		} else if (character === "/" && (text[at + 1] === "/" || text[at + 1] === "*")) {
			const end = endOfComment(text, at);
			extras.push([at, end]);
			at = end - 1;
		} else if (character === ",") lastComma = at;
		else if (character === "}" || character === "]") {
			if (lastComma >= 0) extras.push([lastComma, lastComma + 1]);
			lastComma = -1;
		} else if (!WHITE_SPACE.has(character)) lastComma = -1;
	}
	return withoutRanges(text, extras);
}
const WHITE_SPACE = /* @__PURE__ */ new Set([
	" ",
	"\n",
	"\r",
	"	"
]);
function withoutRanges(text, ranges) {
	const pieces = [];
	let from = 0;
	for (const [start, end] of ranges.sort((one, other) => one[0] - other[0])) {
		pieces.push(text.slice(from, start));
		from = end;
	}
	pieces.push(text.slice(from));
	return pieces.join("");
}
function endOfString(text, start) {
	let at = start + 1;
	while (at < text.length && text[at] !== "\"") at += text[at] === "\\" ? 2 : 1;
	return at;
}
function endOfComment(text, start) {
	const isLine = text[start + 1] === "/";
	const end = text.indexOf(isLine ? "\n" : "*/", start + 2);
	if (end < 0) return text.length;
	return isLine ? end : end + 2;
}

// src/scan/lockfile/shape.ts
/** An object, without a value an empty one. @throws SealError `SOURCE_FILE_INVALID` */
function tableOf(value, what) {
	if (value === void 0) return {};
	if (isRecord(value)) return value;
	throw invalid(`${what} is not a mapping`);
}
/** The objects in an object, by name. @throws SealError `SOURCE_FILE_INVALID` */
function tablesByName(value, what) {
	return Object.entries(tableOf(value, what)).map(([name, entry]) => {
		if (!isRecord(entry)) throw invalid(`an entry of ${what} is not a mapping`);
		return [name, entry];
	});
}
/** The objects of a list. @throws SealError `SOURCE_FILE_INVALID` */
function tablesIn(value, what) {
	return elementsOf(value, what).map((entry) => {
		if (!isRecord(entry)) throw invalid(`an entry of ${what} is not a mapping`);
		return entry;
	});
}
/** @throws SealError `SOURCE_FILE_INVALID` */
function elementsOf(value, what) {
	if (value === void 0) return [];
	if (Array.isArray(value)) return value;
	throw invalid(`${what} is not a list`);
}
/** YAML without a schema reads a key without a value as a text. */
function inYaml(value) {
	return value === "" || value === "~" || value === "null" ? void 0 : value;
}

// src/scan/lockfile/toml-packages.ts
/** @throws SealError `SOURCE_FILE_INVALID` */
function packagesIn(value) {
	return tablesIn(value, "its list of packages").map((entry) => {
		const name = textOf(entry["name"]);
		if (name === void 0) throw invalid("a package has no name");
		return {
			...entry,
			name
		};
	});
}

// src/scan/lockfile/location.ts
/** The folder of a path; `.` for a file in the root. */
function directoryOf(path) {
	return posix.dirname(path);
}
function fileNameOf(path) {
	return posix.basename(path);
}
/** A path relative to a folder of the tree, normal: `packages/web`, `.`, `../x`. */
function resolvePath(directory, relative) {
	const joined = posix.join(directory, relative.replaceAll("\\", "/"));
	return joined.length > 1 && joined.endsWith("/") ? joined.slice(0, -1) : joined;
}
/**
* An http(s) URL without user, password, query and fragment; undefined for anything else. Some private registries
* put tokens into the query, and an SBOM is public.
*/
function publicUrl(text) {
	if (text === void 0 || text.length > 4e3 || !/^https?:\/\//i.test(text)) return void 0;
	const url = URL.parse(text);
	if (!url) return void 0;
	return `${url.protocol}//${url.host}${url.pathname}`;
}
/** Of a registry, for purl's `repository_url`: people write it with and without the slash at its end. */
function registryUrl(text) {
	return publicUrl(text)?.replace(/\/$/, "");
}
const GIT_ADDRESS = /^(?:git\+)?(?<scheme>https?|ssh|git|file):\/\/(?:[^/?#\s]*@)?(?<place>(?:\[[\da-f:.]*\]|[^\s/?#@:]*)(?::\d{1,5})?(?:\/[^\s?#]*)?)(?:\?[^\s#]*)?(?:#(?<reference>[^\s]*))?$/i;
const SCP_ADDRESS = /^(?:git\+)?(?:ssh:\/\/)?[\w.-]+@(?<host>[\w.-]+):(?<place>[^\s?#]+)(?:#(?<reference>\S*))?$/;
/**
* A Git URL in the form of purl's `vcs_url`: `git+https://host/path@commit`. The commit is the parameter, or else the
* URL's fragment. Users and passwords are left out. Undefined for anything that is not a Git URL.
*/
function formatVcsUrl(address, commit) {
	if (address.length > 4e3) return void 0;
	const url = GIT_ADDRESS.exec(address)?.groups;
	const scp = url ? void 0 : SCP_ADDRESS.exec(address)?.groups;
	const groups = url ?? scp;
	if (!groups) return void 0;
	const place = scp ? `ssh://${scp["host"]}/${scp["place"]}` : `${url?.["scheme"]?.toLowerCase()}://${url?.["place"]}`;
	const reference = commit ?? groups["reference"]?.replace(/^commit=/, "");
	return `git+${place}${reference ? `@${reference}` : ""}`;
}
/**
* An address of any kind, for a document that is public. Users of HTTP may be tokens; that of SSH has to be there, but
* no password.
*/
function withoutCredentials(address) {
	return address.replace(/^([a-z][a-z+.-]*:\/\/)([^/?#\s]*)@/i, (_, scheme, user) => /http/i.test(scheme) ? scheme : `${scheme}${user.split(":", 1)[0]}@`);
}
const GITHUB_ARCHIVE = /^https:\/\/codeload\.github\.com\/(?<repository>[\w.-]+\/[\w.-]+)\/tar\.gz\/(?<commit>[0-9a-f]{7,64})(?:[?#]|$)/;
/** The `vcs_url` of a commit's archive: package managers download these instead of cloning from GitHub. */
function vcsUrlOfArchive(url) {
	const { repository, commit } = GITHUB_ARCHIVE.exec(url?.slice(0, 4e3) ?? "")?.groups ?? {};
	return repository === void 0 ? void 0 : formatVcsUrl(`https://github.com/${repository}.git`, commit);
}

// src/scan/lockfile/missing.ts
function createMissingList() {
	let missing = 0;
	let example = "";
	return {
		add(from, name) {
			if (missing++ === 0) example = `${printable(name, 80)}, needed by ${printable(from, 80)}`;
		},
		warnings() {
			return missing === 0 ? [] : [`${count(missing, "dependency", "dependencies")} not in the file: ${example}`];
		}
	};
}

// src/scan/lockfile/name-index.ts
/** Real files have some twenty; without an end, every dependency on the name would have as many edges. */
const MOST = 200;
function createNameIndex() {
	const ids = /* @__PURE__ */ new Map();
	return {
		has: (name) => ids.has(name),
		add(name, id) {
			const known = ids.get(name);
			if (!known) ids.set(name, [id]);
			else if (known.length < MOST) known.push(id);
			else throw invalid(`"${printable(name, 80)}" occurs more than ${MOST} times`);
		},
		idsOf: (name) => ids.get(name) ?? []
	};
}

// src/scan/lockfile/listed-packages.ts
/** The project depends on what the file calls direct; without that, on what no other package needs for sure. */
function withProject(file, ecosystem, packages, direct) {
	const needed = new Set(packages.flatMap(({ dependencies = [] }) => dependencies.flatMap(({ to, scope }) => scope === void 0 ? [to] : [])));
	const dependencies = direct ?? packages.filter(({ id }) => !needed.has(id)).map(({ id }) => ({ to: id }));
	const project = {
		kind: "project",
		id: "project",
		ecosystem,
		directory: directoryOf(file.path),
		dependencies
	};
	return { nodes: [...packages, project] };
}

// src/scan/lockfile/scopes.ts
/**
* The scope of every ref that the roots reach: `required` if a way of required edges leads there, else `optional` if
* a path without development edges does. A component that no path leads to counts as required.
*/
function computeScopes(graph, roots) {
	const scopes = new Map([...roots].map((ref) => [ref, "required"]));
	for (const scope of [
		"required",
		"optional",
		"development"
	]) spread(graph, [...scopes.keys()], scope, scopes);
	for (const ref of graph.keys()) if (!scopes.has(ref)) scopes.set(ref, "required");
	return scopes;
}
/** A development edge counts from wherever it starts; below it, every edge is followed. */
function spread(graph, starts, scope, scopes) {
	const open = [...starts];
	for (let ref = open.pop(); ref !== void 0; ref = open.pop()) for (const [target, edge] of graph.get(ref) ?? []) {
		if (scopes.has(target) || !isWithin(edge, scope)) continue;
		scopes.set(target, scope);
		open.push(target);
	}
}
const RANK = {
	required: 0,
	optional: 1,
	development: 2
};
function isWithin(edge, scope) {
	return RANK[edge] <= RANK[scope];
}
/** The stronger of two reasons for one edge. */
function betterScope(one, other) {
	return one !== void 0 && RANK[one] <= RANK[other] ? one : other;
}

export { betterScope, computeScopes, createMissingList, createNameIndex, directoryOf, elementsOf, fileNameOf, formatVcsUrl, inYaml, invalid, packagesIn, parseIntegrity, parseJsonText, parseJsonWithCommas, parseManifestJson, parsePrefixedHash, parseToml, parseYaml, publicUrl, registryUrl, resolvePath, tableOf, tablesByName, tablesIn, toHash, vcsUrlOfArchive, withProject, withoutCredentials };