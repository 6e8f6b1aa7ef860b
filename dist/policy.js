import { SealError, afterLast, isOneOf, printable } from "./support.js";
import { GITHUB_ROOT, goUrl, kmsProvider, readKeyName } from "./cosign.js";
import { formatRepository, parseHost, parsePlatform, parseReference, parseRepository } from "./oci.js";
import { RE2JS } from "./lazy-re2.js";
import { DEFAULT_REQUIRE, NO_CONTENT_RULES } from "./policy-shared.js";
import { hasNamespace, inAnyNamespace, normalizeName, normalizeNamespace, normalizeParts, parsePurl, typeOf, versionOf, withWholePath } from "./sbom-purl-shared.js";
import { comparePrecedence, compareVersions, hasOrder } from "./sbom-purl.js";
import { PROFILE_IDS } from "./sbom-quality.js";
import { formatLicense, formatNamed, leavesOf, licenseKey, licenseRefOf, readLicense, suggestLicenses } from "./sbom-licenses.js";
import { RULES } from "./results-verify.js";
import { TextLines, parseYaml } from "./support-verify.js";

// src/policy/expression.ts
/** @throws Error if RE2 does not accept it */
function compileExpression(pattern) {
	const compiled = RE2JS.compile(pattern);
	const program = compiled.re2().prog;
	return {
		isAnchored: beginsAnchored(program) && endsAnchored(program),
		test: (text) => compiled.test(text)
	};
}
const OP = {
	alternative: 1,
	alternativeMatch: 2,
	capture: 3,
	empty: 4,
	match: 6,
	nothing: 7
};
const BEGIN_TEXT = 4;
const END_TEXT = 8;
function beginsAnchored({ start, inst }) {
	const first = walk(inst, start, ({ out }) => out, ({ op }) => op !== OP.capture && op !== OP.nothing);
	return first.at(-1)?.op === OP.empty && first.at(-1)?.arg === BEGIN_TEXT;
}
/** Follows the last branch to its end: the text before the match there decides. */
function endsAnchored({ start, inst }) {
	const path = walk(inst, start, ({ out, arg }, seen) => seen.has(arg) ? out : arg, ({ op }) => op === OP.match);
	const last = path.findLast(({ op }) => op > OP.nothing || op === OP.empty);
	return path.at(-1)?.op === OP.match && last?.op === OP.empty && last.arg === END_TEXT;
}
/** Steps from instruction to instruction until one is the end, or was met before. */
function walk(program, start, branch, isEnd) {
	const seen = /* @__PURE__ */ new Set();
	const path = [];
	for (let at = start; !seen.has(at);) {
		const instruction = program[at];
		if (instruction === void 0) break;
		seen.add(at);
		path.push(instruction);
		const isBranch = instruction.op === OP.alternative || instruction.op === OP.alternativeMatch;
		if (!isBranch && isEnd(instruction)) break;
		at = isBranch ? branch(instruction, seen) : instruction.out;
	}
	return path;
}

// src/policy/sample-identities.ts
const SYLLABLES = [
	"ba",
	"ko",
	"mi",
	"ru",
	"ten",
	"lo",
	"sha",
	"ver",
	"gi",
	"nor",
	"pel",
	"du"
];
const REPOSITORIES = [
	"app",
	"api",
	"server",
	"web",
	"infra",
	"backend",
	"docker"
];
const WORKFLOWS = [
	"release",
	"build",
	"ci",
	"main",
	"publish",
	"docker",
	"deploy",
	"docker-publish"
];
const REFS = [
	"refs/heads/main",
	"refs/heads/master",
	"refs/tags/v1.2.3",
	"refs/tags/1.0.0",
	"refs/pull/7/merge"
];
const DOMAINS = [
	"com",
	"org",
	"io",
	"de",
	"dev"
];
const OWNERS = 24;
/** Names made of syllables, some with a dash, digits or upper-case letters. */
function ownerName(number) {
	const syllable = (step) => pick(SYLLABLES, number * step + (number >> 2));
	const name = syllable(5) + syllable(7) + syllable(11);
	return pick([
		name,
		`${name}-${syllable(1)}`,
		`${name}${number}`,
		name.toUpperCase()
	], number);
}
function pick(list, number) {
	return list[number % list.length] ?? "";
}
function identitiesOf(number) {
	const owner = ownerName(number);
	const repository = `${owner}/${pick(REPOSITORIES, number)}`;
	const host = `${owner.toLowerCase()}.${pick(DOMAINS, number)}`;
	const at = (place, identity) => ({
		place,
		identity
	});
	return [
		...WORKFLOWS.flatMap((name, step) => {
			const file = `.github/workflows/${name}.${step % 3 === 2 ? "yaml" : "yml"}@${pick(REFS, number + step)}`;
			return ["github.com", `github.${host}`].map((server) => at(server, `https://${server}/${repository}/${file}`));
		}),
		at("gitlab.com", `https://gitlab.com/${repository}//.gitlab-ci.yml@${pick(REFS, number)}`),
		at(`git.${host}`, `https://git.${host}/${repository}//.gitlab-ci.yml@${pick(REFS, number)}`),
		at("buildkite.com", `https://buildkite.com/${repository}`),
		at("gmail.com", `${owner.toLowerCase()}@gmail.com`),
		at(host, `release@${host}`),
		at(host, `${pick(SYLLABLES, number)}.${pick(SYLLABLES, number + 3)}@${host}`),
		at(host, `https://kubernetes.${host}/namespaces/ci/serviceaccounts/signer`),
		at(host, `spiffe://${host}/ns/ci/sa/signer`),
		at(host, `signer!${host}`),
		at(host, `https://${host}`),
		at(`idp.${host}`, `https://idp.${host}/oauth2/default`)
	];
}
const SAMPLE_IDENTITIES = Array.from({ length: OWNERS }, (_, number) => identitiesOf(number)).flat();

// src/policy/identity-pattern.ts
/** Longer ones are refused. */
const MAX_LENGTH$1 = 4e3;
/**
* The expression as Cosign gets it, which is `^(?:…)$` whatever was written inside, so that an alternative cannot
* escape the anchors (`^a|b$`).
*
* @param what the input or field, for messages
* @throws SealError `POLICY_REGEXP_UNANCHORED`, `POLICY_REGEXP_INVALID`
*/
function anchorPattern(pattern, what) {
	const shown = `${what} is "${printable(pattern, 200)}"`;
	if (!compile(pattern, shown).isAnchored) throw new SealError("POLICY_REGEXP_UNANCHORED", `${shown}, which is not anchored`, { remedy: `Without ^ and $ it also matches parts of longer names: https://github.com/acme matches acme-evil. Write for example ^https://github\\.com/acme/.*$` });
	const anchored = `^(?:${pattern.startsWith("^") && pattern.endsWith("$") ? pattern.slice(1, -1) : pattern})$`;
	const places = placesTaken(compile(anchored, shown));
	if (places.size > 1 || compile(anchored, shown).test("")) {
		const some = [...places].slice(0, 3).join(", ");
		const seen = some === "" ? "nothing at all" : `signers of unrelated owners, for example at ${some}`;
		throw new SealError("POLICY_REGEXP_INVALID", `${shown}, which matches almost every identity: ${seen}`, { remedy: "Name at least the organization whose workflows may sign: ^https://github\\.com/acme/.*$" });
	}
	return anchored;
}
/** The one place where an expression matches every owner; undefined if it distinguishes owners. */
function placeTakenWhole(anchored) {
	const [place] = placesTaken(compileExpression(anchored));
	return place;
}
/** The places of the sample identities that an expression matches. */
function placesTaken(expression) {
	const taken = SAMPLE_IDENTITIES.filter(({ identity }) => expression.test(identity));
	return new Set(taken.map(({ place }) => place));
}
function compile(pattern, shown) {
	try {
		if (pattern.length <= MAX_LENGTH$1) return compileExpression(pattern);
	} catch (cause) {
		throw new SealError("POLICY_REGEXP_INVALID", `${shown}, which is not a valid RE2 regular expression`, {
			cause,
			remedy: "Cosign reads expressions as Go does: https://github.com/google/re2/wiki/Syntax. Lookarounds and backreferences are not supported."
		});
	}
	throw new SealError("POLICY_REGEXP_INVALID", `${shown}, which is longer than ${MAX_LENGTH$1} characters`, { remedy: "Write several identities instead." });
}

// src/policy/wide-signers.ts
/** A warning for each. */
function wideSigners({ policies, added }) {
	return [...policies, ...added].flatMap((policy) => policy.signers.flatMap(({ name, authorities }) => authorities.flatMap((authority) => {
		if (authority.kind !== "identity" || !("regexp" in authority.identity)) return [];
		const place = placeTakenWhole(authority.identity.regexp);
		const who = `The policy "${policy.name}", signer "${name}"`;
		return place === void 0 ? [] : [`${who}, matches every owner at ${place}: name the owner that may sign.`];
	})));
}

// src/policy/policy.ts
/** Facts that need a trusted signer. */
const SIGNED = /* @__PURE__ */ new Set([
	"signature",
	"sbom-signature",
	"attestation"
]);
function needsSigner(require) {
	return require.some(({ kind }) => SIGNED.has(kind));
}
/** Short names for predicate types, and their URIs, with or without a version. */
const PREDICATES = {
	provenance: /^https:\/\/slsa\.dev\/provenance\/v(?:0\.[12]|1(?:\.\d+)?)$/,
	vex: /^https:\/\/openvex\.dev\/ns(?:\/v[\d.]+)?$/,
	"test-result": /^https:\/\/in-toto\.io\/attestation\/test-result\/v[\d.]+$/,
	vulnerabilities: /^https:\/\/(?:cosign\.sigstore\.dev\/attestation\/vuln\/v1|in-toto\.io\/attestation\/vulns\/v[\d.]+)$/
};
function matchesPredicate(wanted, actual) {
	return PREDICATES[wanted]?.test(actual) ?? wanted === actual;
}

// src/policy/provenance-rules.ts
/** The keys of `provenance`, and what messages call them. */
const PROVENANCE_KEYS = [
	"builder",
	"source-repository",
	"ref",
	"workflow",
	"commit"
];
const FORMS = {
	builder: {
		pattern: /^https:\/\/[^/*]+\/[^/*]/,
		example: "https://github.com/acme/…"
	},
	"source-repository": {
		pattern: /^https:\/\/[^/*]+\/[^/*]/,
		example: "https://github.com/acme/app"
	},
	ref: {
		pattern: /^refs\/[^/*]/,
		example: "refs/tags/v*"
	},
	workflow: {
		pattern: /^[^/*]/,
		example: ".github/workflows/release.yml"
	},
	commit: {
		pattern: /^(?:[a-f0-9]{40}|[a-f0-9]{64})$/,
		example: "the 40 digits of a commit"
	}
};
/** Undefined if the policy has no such rule. */
function readProvenanceRules(fields) {
	const rules = fields.fields("provenance", PROVENANCE_KEYS);
	if (rules === void 0) return void 0;
	const entries = PROVENANCE_KEYS.flatMap((key) => {
		const text = rules.text(key);
		if (text === void 0) return [];
		const { pattern, example } = FORMS[key];
		if (!pattern.test(text)) throw rules.error(key, `must be such as ${example}`);
		return [[key, text]];
	});
	if (entries.length > 0) return Object.fromEntries(entries);
	throw fields.error("provenance", `needs one of ${PROVENANCE_KEYS.join(", ")}`);
}

// src/policy/image-glob.ts
/**
* Does a glob match an image? A glob with a tag or digest is compared with the whole reference, any other with registry
* and repository. Without a registry it means Docker Hub, as image names do. A tag beside a digest is a remark that
* anyone can write, so a glob with a tag matches no reference with a digest.
*/
function matchesImage(glob, reference) {
	const full = spellGlob(glob);
	const name = formatRepository(reference);
	const { tag, digest } = reference;
	const pin = pinOf(full);
	if (pin === void 0) return matchesGlob(full, name);
	if (pin === "@") return digest !== void 0 && matchesGlob(full, `${name}@${digest}`);
	return tag !== void 0 && digest === void 0 && matchesGlob(full, `${name}:${tag}`);
}
/** `:` of a tag or `@` of a digest, where the last component of the path has one. */
function pinOf(glob) {
	const last = glob.slice(glob.lastIndexOf("/") + 1);
	if (last.includes("@")) return "@";
	return last.includes(":") ? ":" : void 0;
}
/** With its registry, in the normal form of references; with a tag and a digest, only the digest counts. */
function spellGlob(glob) {
	const { host, path } = splitGlob(glob.replace(/:[^/:@]*(?=@[^/@]*$)/, ""));
	if (host === void 0) return path;
	const spelled = (/[*?]/.test(host) ? void 0 : parseHost(host)) ?? host.toLowerCase();
	return `${spelled}/${spelled === "docker.io" && !path.includes("/") && !/^\**$/.test(path) ? "library/" : ""}${path}`;
}
/** The host, as in image names; undefined if `**` may match one too. */
function splitGlob(glob) {
	const slash = glob.indexOf("/");
	const first = slash < 0 ? glob : glob.slice(0, slash);
	if (first.includes("**")) return {
		host: void 0,
		path: glob
	};
	if (slash > 0 && (first === "localhost" || /[.:*?[]/.test(first))) return {
		host: first,
		path: glob.slice(slash + 1)
	};
	return {
		host: "docker.io",
		path: glob === "*" ? "library/*" : glob
	};
}
/** Why a glob cannot match any image, and what to write instead; undefined if it can. */
function globProblem(glob) {
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(glob)) return `write it without the scheme: ${glob.replace(/^[^:]*:\/\//, "")}`;
	if (/[{}]/.test(glob)) return "braces are not alternatives: write one glob for each";
	if (glob.endsWith("/")) return `write ${glob}**`;
	if (/^(?:localhost|[^/:@*?]+\.[^/:@]+)(?::\d+)?$/.test(glob)) return `a host alone: write ${glob}/**`;
	if (HOST_FILLINGS.some((filling) => takesExample(glob, filling))) return void 0;
	if (/^docker\.io\/\*$/.test(spellGlob(glob))) return "write docker.io/library/* for the official images, docker.io/** for all";
	if (/^[^/]*[*?][^/]*:443\//.test(glob)) return "write the host without :443";
	const { path } = splitGlob(glob);
	return /^[^:@]*[A-Z]/.test(path) ? "repositories have no upper-case letters" : "no image has a name of this form";
}
/** What wildcards of a host may match: names, a port, a single character. */
const HOST_FILLINGS = [
	"a.a",
	"5000",
	"a"
];
/** Builds an image name that the glob should match, and checks that it does. */
function takesExample(glob, hostFilling) {
	const full = spellGlob(glob);
	const slash = splitGlob(full).host === void 0 ? 0 : full.indexOf("/");
	const at = full.lastIndexOf("@") < 0 ? full.length : full.lastIndexOf("@");
	const example = `${fill(full.slice(0, slash), hostFilling)}${fill(full.slice(slash, at), "a")}${exampleDigest(full.slice(at))}`;
	try {
		return matchesImage(glob, parseReference(example));
	} catch {
		return false;
	}
}
function fill(glob, filling) {
	return glob.replaceAll(/\*+|\?/g, (wildcard) => wildcard === "?" ? "a" : filling);
}
function exampleDigest(glob) {
	const typed = /^@[*?]/.test(glob) ? "@sha256:*" : glob;
	const missing = (typed.startsWith("@sha512:") ? 136 : 72) - typed.replaceAll("*", "").length;
	return typed.replace(/\*+/, "a".repeat(Math.max(0, missing))).replaceAll("*", "").replaceAll("?", "a");
}
/**
* `*`: anything within a component; `**`: anything; `**` and a slash: any folders, or none; `?`: one character.
* Everything else means itself. All ways through the text are followed at once, so that none takes long.
*/
function matchesGlob(glob, text) {
	let reached = [0];
	for (const part of glob.match(/\*\*\/?|\*|\?|[^*?]+/g) ?? []) {
		reached = advance(part, reached, text);
		if (reached.length === 0) return false;
	}
	return reached.at(-1) === text.length;
}
/** The offsets of the text, in order, to which a part of a glob leads from some of them. */
function advance(part, from, text) {
	const first = from[0] ?? 0;
	switch (part) {
		case "**": return offsets(first, text.length);
		case "**/": {
			const starts = new Set(from);
			return offsets(first, text.length).filter((at) => starts.has(at) || at > first && text[at - 1] === "/");
		}
		case "*": return withinComponents(from, text);
		case "?": return from.filter((at) => at < text.length && text[at] !== "/").map((at) => at + 1);
		default: return from.filter((at) => text.startsWith(part, at)).map((at) => at + part.length);
	}
}
function withinComponents(from, text) {
	const reached = [];
	for (const start of from) {
		const slash = text.indexOf("/", start);
		const unseen = Math.max(start, (reached.at(-1) ?? -1) + 1);
		for (const at of offsets(unseen, slash < 0 ? text.length : slash)) reached.push(at);
	}
	return reached;
}
function offsets(first, last) {
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

// src/policy/package-pattern.ts
const OPERATORS = [
	"<",
	"<=",
	">",
	">=",
	"="
];
const PATTERN = /^pkg:\/*([a-z0-9.+*-]+\/[^@?#\s]*(?:(?<=\/)@[^@?#\s]*)?)(?:@(.+))?$/i;
const COMPARISON = /^(<=|>=|<|>|=)?([0-9A-Za-z][^\s,|<>=]*)$/;
/**
* `pkg:npm/event-stream`, `pkg:npm/@acme/*`, `pkg:maven/org.apache.logging.log4j/*@>=2.0 <2.17.1 || 1.2.17`.
* Undefined for a text that is not such a pattern.
*/
function parsePackagePattern(text) {
	const match = PATTERN.exec(text.trim());
	if (!match?.[1] || match[1].endsWith("/")) return void 0;
	const path = decode(match[1]);
	if (path === void 0) return void 0;
	if (match[2] === void 0) return {
		text,
		path,
		versions: void 0
	};
	const versions = match[2].split("||").map((alternative) => wordsOf(alternative).map(readComparison));
	if (!versions.every((list) => list.length > 0 && !list.includes(void 0))) return void 0;
	return {
		text,
		path,
		versions: versions.map((list) => list.filter((comparison) => comparison !== void 0))
	};
}
/** Why a text is not a pattern, with what to write instead, or why the pattern can never match. */
function explainPattern(text) {
	const name = printable(text, 100);
	const versions = PATTERN.exec(text.trim())?.[2] ?? "";
	for (const word of versions.split("||").flatMap(wordsOf)) {
		const instead = rangeFor(word);
		if (instead !== void 0) return `"${name}": ${printable(word, 40)} matches no version; ${instead}`;
	}
	const pattern = parsePackagePattern(text);
	if (pattern === void 0) return `"${name}" is not a package pattern such as pkg:npm/event-stream@<4`;
	const unknown = explainPath(pattern.path.split("/"), printable(text.trim(), 100));
	if (unknown !== void 0) return `"${name}" matches no package: ${unknown}`;
	return pattern.versions?.find((list) => isEmptyRange(pattern.path.split("/", 1)[0], list)) === void 0 ? void 0 : `"${name}" matches no version, because its bounds contradict each other`;
}
/** Why no package has such a path, with what to write instead. */
function explainPath([type = "", ...names], text) {
	const kind = type.toLowerCase();
	const meant = typeOf(kind);
	if (meant !== kind) return `packages have the type ${meant} instead of ${type}; write pkg:${meant}/… with the name that its purls have`;
	if (!hasNamespace(kind) || names.length > 1 || names[0]?.includes("**")) return void 0;
	return `packages of the type ${kind} have a namespace; write ${inAnyNamespace(type, text)}`;
}
function wordsOf(alternative) {
	return alternative.replaceAll(/(<=|>=|<|>|=)\s+/g, "$1").split(/[\s,]+/).filter((word) => word !== "");
}
function decode(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return;
	}
}
function readComparison(word) {
	const match = COMPARISON.exec(word);
	if (!match || rangeFor(word) !== void 0) return void 0;
	const [, operator = "=", version = ""] = match;
	return isOneOf(operator, OPERATORS) ? {
		operator,
		version
	} : void 0;
}
/** What to write instead of `1.x`, `1.1.*`, `^1.2` and `~1.2`, which other range syntaxes have. */
function rangeFor(word) {
	const [, operator = "", digits = "", wildcard = ""] = /^(\^|~>?|[<>]?=?)?v?((?:\d+\.)*\d+)?(\.[xX*](?:\.[xX*])*|\*)?$/.exec(word) ?? [];
	if (/[*?]|\.[xX](?:\.|$)/.test(word) && (digits === "" || wildcard === "" || /[<>]/.test(operator))) return "write bounds such as >=1.2 <1.3, or omit the version to match all";
	const numbers = digits.split(".");
	if (wildcard !== "") return `write >=${digits} <${next(numbers, numbers.length)}`;
	if (operator === "^") return `write >=${digits} <${next(numbers, 1)}`;
	if (operator.startsWith("~")) return `write >=${digits} <${next(numbers, Math.min(2, numbers.length))}`;
}
function next(numbers, length) {
	return [...numbers.slice(0, length - 1), Number(numbers[length - 1]) + 1].join(".");
}
function isEmptyRange(type, comparisons) {
	const lower = comparisons.filter(({ operator }) => operator !== "<" && operator !== "<=");
	const upper = comparisons.filter(({ operator }) => operator !== ">" && operator !== ">=");
	return lower.some((from) => upper.some((to) => {
		const order = orderOf(type, from.version, to.version);
		const takesBoth = from.operator !== ">" && to.operator !== "<";
		return order > 0 || order === 0 && !takesBoth;
	}));
}
const DENIED = {
	compare: comparePrecedence,
	ifUnknown: true
};
const EXCEPTED = {
	compare: compareVersions,
	ifUnknown: false
};
/** A package without a known version, or with `latest`, may be a denied one, so it matches. */
function matchesPackage(pattern, purl, stated) {
	if (!matchesName(pattern, purl)) return false;
	const version = fullVersion(purl, stated);
	if (pattern.versions === void 0 || version === void 0) return true;
	return isInRange(pattern.versions, version, typeOf(purl.type), DENIED);
}
/** For exceptions: matches only a known version that the pattern covers. */
function coversPackage(pattern, purl) {
	const parts = parsePurl(purl);
	if (parts === void 0 || !matchesName(pattern, parts)) return false;
	if (pattern.versions === void 0) return true;
	const version = versionOf(parts);
	return version !== void 0 && isInRange(pattern.versions, version, typeOf(parts.type), EXCEPTED);
}
/** A subpath of Go may be a package of the module, or the end of the module's name. */
function matchesName(pattern, purl) {
	const meant = typeOf(purl.type);
	const typed = meant === purl.type ? purl : normalizeParts({
		...purl,
		type: meant
	});
	const wanted = pathFor(pattern.path, typed.type).toLowerCase();
	return [typed, withWholePath(typed)].some(({ type, namespace, name }) => {
		const path = [
			type,
			namespace,
			name
		].filter((part) => part !== void 0).join("/");
		return matchesGlob(wanted, path.toLowerCase());
	});
}
/** The pattern's names as the type writes them: `pkg:pypi/some_pkg` and `some.pkg` mean `some-pkg`. */
function pathFor(path, type) {
	const [kind, ...segments] = path.split("/");
	const name = segments.pop() ?? "";
	return [
		kind,
		...segments.map((segment) => normalizeNamespace(type, segment)),
		normalizeName(type, name)
	].join("/");
}
/** Where the purl leaves out the version, or its epoch, the component's own version has it. */
function fullVersion(purl, stated) {
	const version = versionOf(purl);
	if (version === void 0) return stated;
	return stated?.replace(/^\d+:/, "") === version && !/^0*:/.test(stated) ? stated : version;
}
/** Types whose namespace is a distribution, which no one writes into a name. */
const OF_DISTRIBUTIONS = /* @__PURE__ */ new Set([
	"alpm",
	"apk",
	"deb",
	"rpm"
]);
/**
* Could a component without any purl be one of those that are meant? It has a name that the pattern takes, and no version
* that is known to be another. A pattern of wildcards alone names nothing.
*/
function mayBePackage({ path, versions }, component) {
	const { version } = component;
	const type = (path.split("/", 1)[0] ?? "").toLowerCase();
	const wanted = pathFor(path, type).slice(type.length + 1).toLowerCase();
	const globs = OF_DISTRIBUTIONS.has(type) ? [wanted, afterLast(wanted, "/")] : [wanted];
	const names = namesOf(component, type);
	if (!globs.some((glob) => /[^*?/]/.test(glob) && names.some((name) => matchesGlob(glob, name)))) return false;
	return versions === void 0 || version === void 0 || isInRange(versions, version, type, DENIED);
}
/** Maven's names may have the group before a colon. */
function namesOf({ group, name }, type) {
	return [name, ...group === void 0 ? [] : [`${group}/${name}`]].flatMap((text) => type === "maven" ? [text, text.replaceAll(":", "/")] : [text]).map((text) => pathFor(`${type}/${text}`, type).slice(type.length + 1)).map((text) => text.toLowerCase());
}
function isInRange(versions, version, type, reading) {
	return versions.some((comparisons) => comparisons.every((comparison) => compares(comparison, version, type, reading)));
}
function compares({ operator, version: bound }, version, type, { compare, ifUnknown }) {
	if (hasOrder(bound) && !hasOrder(version)) return ifUnknown;
	const order = orderOf(type, version, bound, compare);
	if (operator === "=") return order === 0;
	if (operator === "<") return order < 0;
	if (operator === "<=") return order <= 0;
	return operator === ">" ? order > 0 : order >= 0;
}
/** Versions that differ only in trailing zeros are one. */
function orderOf(type, one, other, compare = compareVersions) {
	return isEqual(one, other) ? 0 : compare(type, one, other);
}
function isEqual(one, other) {
	const trim = (version) => version.replace(/^v(?=\d)|^0+:(?=.)/, "").replace(/(?:\.0+)+$/, "");
	return trim(one) === trim(other);
}

// src/policy/leniency.ts
const LENIENCIES = ["fail", "warn"];

// src/policy/license-rules.ts
const PASSED = { outcome: "passed" };
/** The maximum number of alternatives of one statement. */
const MOST_TERMS = 1024;
/** Equal statements are judged once. All statements of a document about a component count: declared, concluded, found. */
function createLicenseCheck(rules, names = /* @__PURE__ */ new Map()) {
	const lists = readLists(rules);
	const map = joinMaps(rules, names);
	const checked = /* @__PURE__ */ new Map();
	return ({ licenses = [], licensesInFiles = [] }, { mustSay = true } = {}) => {
		const said = [...licenses.map(({ value }) => value), ...licensesInFiles];
		const values = [...new Set(said)].filter((value) => !isUnknown(value));
		if (values.length === 0) return mustSay && rules.unknown === "deny" ? broken("does not name a license") : PASSED;
		const key = JSON.stringify(values);
		const found = checked.get(key) ?? checkStatements(values.map((value) => readLicense(value, { map })), lists);
		checked.set(key, found);
		return found;
	};
}
function isUnknown(value) {
	return /^(?:NOASSERTION|NONE|)$/.test(value.trim());
}
function referencesIn(entries) {
	return entries.flatMap((entry) => leavesOf(readEntry(entry))).flatMap((leaf) => leaf.kind === "license" && /LicenseRef-/.test(leaf.id) ? [leaf.id] : []);
}
/** The names of the document's own references, except those that the policy names; and the entries of the policy. */
function joinMaps({ allow = [], deny, map }, names) {
	return new Map([
		...names,
		...referencesIn([...allow, ...deny]).map((id) => [licenseKey(id), id]),
		...[...map].map(([text, expression]) => [licenseKey(text), expression])
	]);
}
function readEntry(text) {
	return readLicense(text, { isPolicy: true });
}
/** Why a policy cannot use a text as a license, with what to write instead; undefined if it can. */
function explainEntry(text) {
	const name = JSON.stringify(printable(text, 100));
	const tree = readEntry(text);
	if ("parts" in tree && /[,;/&|]/.test(text)) return `${name} is a list: write each license as its own entry, or join them with AND or OR`;
	const unread = leavesOf(tree).find(({ kind }) => kind === "unread");
	if (unread?.kind !== "unread") return void 0;
	const part = JSON.stringify(printable(unread.text, 100));
	const near = suggestLicenses(unread.text).join(", ");
	const question = near === "" ? "" : ` Did you mean ${near}?`;
	const own = licenseRefOf(unread.text.toLowerCase().slice(0, 60));
	return `${part} is not on the SPDX license list.${question} For a license that is not listed, write ${own}, and licenses.map: {${part}: ${own}}`;
}
function readLists({ allow, deny, map }) {
	const groups = (entries) => entries.flatMap((text) => groupsOf(readEntry(text)));
	const lists = {
		known: new Set(referencesIn([
			...allow ?? [],
			...deny,
			...map.values()
		])),
		allow: allow && groups(allow),
		deny: groups(deny)
	};
	return {
		...lists,
		hasGroups: [...lists.allow ?? [], ...lists.deny].some((group) => group.length > 1)
	};
}
/** `A OR B` in a list is two entries, `A AND B` means the two together. */
function groupsOf(tree) {
	return termsOf(tree).map((term) => term.flatMap((leaf) => leaf.kind === "license" ? [leaf] : []));
}
/** Undecided if the result depends on the meaning of a list (`MIT/ISC`: both, or a choice). */
function checkStatements(statements, lists) {
	const tree = {
		kind: "and",
		text: "",
		parts: statements
	};
	const strict = checkTree(withMeaning(tree, "and"), lists);
	const lenient = checkTree(withMeaning(tree, "or"), lists);
	if (strict.outcome === lenient.outcome) return strict;
	const leftOver = [strict, lenient].flatMap(leftOverOf);
	return undecided(strict.outcome === "broken" ? [...listsIn(tree), ...leftOver] : leftOver);
}
function withMeaning(tree, meaning) {
	if (!("parts" in tree)) return tree;
	const kind = tree.kind === "either" ? meaning : tree.kind;
	return {
		...tree,
		kind,
		parts: tree.parts.map((part) => withMeaning(part, meaning))
	};
}
/** Lists that may mean all of their licenses or a choice; the policy must define them. */
function listsIn(tree) {
	if (!("parts" in tree)) return [];
	if (tree.kind !== "either") return tree.parts.flatMap(listsIn);
	const names = leavesOf(tree).map((leaf) => leaf.kind === "license" ? formatNamed(leaf) : suggestionFor(leaf));
	return [{
		text: tree.text,
		suggestion: names.join(" OR ")
	}];
}
/** Checks alternatives one by one only if an entry has several licenses. */
function checkTree(tree, lists) {
	if (lists.hasGroups) {
		const terms = termsOf(tree);
		return terms.length > MOST_TERMS ? undecided([{
			text: formatLicense(tree),
			suggestion: "LicenseRef-many-alternatives"
		}]) : best(terms.map((term) => checkTerm(term, lists)));
	}
	if (!("parts" in tree)) return checkTerm([tree], lists);
	const findings = tree.parts.map((part) => checkTree(part, lists));
	return tree.kind === "and" ? worst(findings) : best(findings);
}
/** The alternatives of a statement, each the licenses that all apply; cut off when there are too many. */
function termsOf(tree) {
	if (!("parts" in tree)) return [[tree]];
	const parts = tree.parts.map(termsOf);
	if (tree.kind !== "and") return parts.flat();
	return parts.reduce((terms, more) => terms.length > MOST_TERMS ? terms : terms.flatMap((term) => more.map((other) => [...term, ...other])), [[]]);
}
function worst(findings) {
	const leftOver = findings.flatMap(leftOverOf);
	return findings.find(({ outcome }) => outcome === "broken") ?? (leftOver.length > 0 ? undecided(leftOver) : PASSED);
}
function best(findings) {
	const leftOver = findings.flatMap(leftOverOf);
	return findings.find(({ outcome }) => outcome === "passed") ?? (leftOver.length > 0 ? undecided(leftOver) : findings[0] ?? PASSED);
}
/** Licenses that all apply at once. */
function checkTerm(leaves, { allow, deny, known }) {
	const licenses = leaves.flatMap((leaf) => baseOf(leaf) ?? []);
	const has = (entry) => licenses.some((license) => isDenied(license, entry));
	const denied = deny.find((group) => group.length > 0 && group.every(has));
	if (denied !== void 0) return broken(`${licenses.filter((license) => denied.some((entry) => isDenied(license, entry))).map(formatNamed).join(" AND ")} is denied`);
	const mayBeDenied = (id) => deny.length > 0 && (isNumber(id) || isNamesake(id, deny.flat()));
	const namesakes = leaves.flatMap((leaf) => leaf.kind === "license" && !known.has(leaf.id) && mayBeDenied(leaf.id) ? [leaf.id] : []);
	return worst([...leaves.map((leaf) => checkAllowed(leaf, licenses, allow)), ...namesakes.length > 0 ? [undecided(namesakes.map((id) => ({
		text: id,
		suggestion: id
	})))] : []]);
}
/** `LicenseRef-1` of a document that does not say, or no longer says, which license that is: it may be any. */
function isNumber(id) {
	return /LicenseRef-\d+$/.test(id);
}
/** Does a document's own reference contain the name of a denied license (`LicenseRef-scancode-agpl-3.0-x`)? */
function isNamesake(id, denied) {
	const [, name] = /LicenseRef-(.+)$/.exec(id) ?? [];
	const words = name?.toLowerCase().split(/[^a-z\d]+/) ?? [];
	return denied.some((entry) => words.includes(entry.id.toLowerCase().split("-", 1)[0] ?? ""));
}
function checkAllowed(leaf, others, allow) {
	const license = baseOf(leaf);
	const isKnown = leaf.kind === "license";
	const fits = (one, entry) => isKnown ? isSame(one, entry) : overlaps(one, entry);
	const isAllowed = (group) => license !== void 0 && group.some((entry) => fits(license, entry)) && group.every((entry) => others.some((other) => fits(other, entry)));
	if (license !== void 0 && allow !== void 0 && !allow.some(isAllowed)) return broken(`${isKnown ? formatNamed(license) : leaf.text} is not allowed`);
	return isKnown ? PASSED : undecided([{
		text: leaf.text,
		suggestion: suggestionFor(leaf)
	}]);
}
function baseOf(leaf) {
	return leaf.kind === "license" ? leaf : leaf.base;
}
/** A denied license is denied with any exception; a denied `WITH` covers only that exception. */
function isDenied(license, entry) {
	return entry.exception === void 0 ? overlaps(license, entry) : isSame(license, entry);
}
function isSame(license, entry) {
	return license.exception?.toLowerCase() === entry.exception?.toLowerCase() && overlaps(license, entry);
}
/** Is there a version that both cover? `GPL-2.0-or-later` covers GPL-3.0 too. */
function overlaps(one, other) {
	const [left, right] = [rangeOf(one), rangeOf(other)];
	if (left.family !== right.family) return false;
	if (left.version === void 0 || right.version === void 0) return left.version === right.version;
	const order = compareNumbers(left.version, right.version);
	return order === 0 || (order < 0 ? left.isOpen : right.isOpen);
}
function rangeOf({ id, hasPlus = false }) {
	const name = id.toLowerCase();
	const match = /^(?!.*licenseref-)(.+)-(\d+(?:\.\d+)*)(-only|-or-later)?$/.exec(name);
	if (!match) return {
		family: name,
		version: void 0,
		isOpen: hasPlus
	};
	const [, family = "", digits = "", suffix] = match;
	return {
		family,
		version: digits.split(".").map(Number),
		isOpen: hasPlus || suffix === "-or-later"
	};
}
function compareNumbers(one, other) {
	for (let at = 0; at < Math.max(one.length, other.length); at++) {
		const order = (one[at] ?? 0) - (other[at] ?? 0);
		if (order !== 0) return order;
	}
	return 0;
}
function broken(problem) {
	return {
		outcome: "broken",
		problem
	};
}
function undecided(leftOver) {
	return {
		outcome: "undecided",
		leftOver
	};
}
function leftOverOf(finding) {
	return finding.outcome === "undecided" ? finding.leftOver : [];
}
function suggestionFor(leaf) {
	const base = baseOf(leaf);
	if (base !== void 0 && leaf.kind === "unread") {
		const exception = / with (.+)$/i.exec(leaf.text)?.[1];
		if (exception !== void 0) return `${formatNamed(base)} WITH ${additionRefOf(exception)}`;
		return formatNamed(base);
	}
	return licenseRefOf(leaf.kind === "unread" ? leaf.text.toLowerCase().slice(0, 60) : leaf.id);
}
function additionRefOf(name) {
	return licenseRefOf(name.toLowerCase().slice(0, 60)).replace("LicenseRef-", "AdditionRef-");
}

// src/policy/policy-fields.ts
/** A mapping of the file, read field by field; an unknown field is an error. */
var Fields = class Fields {
	#source;
	#node;
	#entries;
	#what;
	/** @throws SealError `POLICY_INVALID` if it is not a mapping, or has an unknown field */
	constructor(node, source, what, known) {
		if (node.kind !== "map") throw source.error(node, `${what} must be a mapping; it may have ${known.join(", ")}`);
		this.#source = source;
		this.#node = node;
		this.#entries = new Map(node.entries.map((entry) => [entry.key, entry]));
		this.#what = what;
		for (const entry of node.entries) {
			if (known.includes(entry.key)) continue;
			const field = printable(entry.key, 60);
			throw source.error(entry, `${what} has no field "${field}"; it may have ${known.join(", ")}`);
		}
	}
	get location() {
		return this.#locationOf(this.#node);
	}
	has(name) {
		return this.#entries.has(name);
	}
	locationOf(name) {
		return this.#locationOf(this.#entries.get(name) ?? this.#node);
	}
	error(name, what) {
		return this.#source.error(this.#entries.get(name) ?? this.#node, `${name} of ${this.#what}: ${what}`);
	}
	text(name) {
		const value = this.#entries.get(name)?.value;
		if (value === void 0) return void 0;
		if (value.kind === "text" && value.text.trim() !== "") return value.text;
		throw this.error(name, "must be a string");
	}
	requiredText(name) {
		const text = this.text(name);
		if (text === void 0) throw this.error(name, "is missing");
		return text;
	}
	choice(name, choices) {
		const text = this.text(name);
		if (text === void 0) return void 0;
		const found = choices.find((choice) => choice === text);
		if (found === void 0) throw this.error(name, `"${printable(text, 60)}" is not one of ${choices.join(", ")}`);
		return found;
	}
	/** The nodes of a list; a single value counts as a list of one. Empty where the field is missing. */
	list(name) {
		const value = this.#entries.get(name)?.value;
		if (value === void 0) return [];
		if (value.kind !== "list") return [value];
		if (value.items.length === 0) throw this.error(name, "is an empty list");
		return value.items;
	}
	texts(name) {
		return this.list(name).map((node) => {
			if (node.kind !== "text" || node.text.trim() === "") throw this.#source.error(node, `${name} of ${this.#what}: must contain strings`);
			return {
				text: node.text.trim(),
				location: this.#locationOf(node)
			};
		});
	}
	/** A mapping of texts to texts; empty where the field is missing. */
	textMap(name) {
		const value = this.#entries.get(name)?.value;
		if (value === void 0) return /* @__PURE__ */ new Map();
		if (value.kind !== "map") throw this.error(name, "must be a mapping of strings to strings");
		return new Map(value.entries.map((entry) => {
			const { key, value: node } = entry;
			if (node.kind === "text" && node.text.trim() !== "") return [key, node.text.trim()];
			throw this.#source.error(entry, `${name} of ${this.#what}: must be a mapping of strings to strings`);
		}));
	}
	/** A nested mapping. */
	fields(name, known) {
		const entry = this.#entries.get(name);
		return entry && new Fields(entry.value, this.#source, `${name} of ${this.#what}`, known);
	}
	requiredFields(name, known) {
		const fields = this.fields(name, known);
		if (fields === void 0) throw this.error(name, "is missing");
		return fields;
	}
	/** A list of mappings. */
	fieldsList(name, what, known) {
		return this.list(name).map((node) => new Fields(node, this.#source, what, known));
	}
	#locationOf(at) {
		return {
			file: this.#source.path,
			line: this.#source.lineOf(at)
		};
	}
};
/** A package pattern in a field. @throws SealError `POLICY_INVALID` */
function readPattern(fields, name, text) {
	const pattern = parsePackagePattern(text);
	const problem = explainPattern(text);
	if (pattern === void 0 || problem !== void 0) throw fields.error(name, problem ?? "is not a package pattern");
	return pattern;
}

// src/policy/content-rules.ts
/** The keys of a policy that `readContentRules` reads. */
const CONTENT_KEYS = [
	"sbom",
	"binding",
	"coverage",
	"licenses",
	"packages",
	"quality",
	"max-age",
	"provenance"
];
function readContentRules(fields) {
	const licenses = fields.fields("licenses", [
		"allow",
		"deny",
		"unknown",
		"unparsed",
		"map"
	]);
	const packages = fields.fields("packages", ["deny", "unparsed"]);
	return {
		sboms: fields.choice("sbom", ["all", "newest"]) ?? NO_CONTENT_RULES.sboms,
		binding: fields.choice("binding", ["manifest", "document"]) ?? NO_CONTENT_RULES.binding,
		coverage: fields.choice("coverage", ["index", "platforms"]) ?? NO_CONTENT_RULES.coverage,
		licenses: licenses && {
			allow: licenses.has("allow") ? readLicenseList(licenses, "allow") : void 0,
			deny: readLicenseList(licenses, "deny"),
			unknown: licenses.choice("unknown", ["allow", "deny"]) ?? (licenses.has("allow") ? "deny" : "allow"),
			unparsed: licenses.choice("unparsed", LENIENCIES) ?? "fail",
			map: readLicenseMap(licenses),
			location: fields.locationOf("licenses")
		},
		deniedPackages: packages === void 0 ? [] : readDenied(packages),
		unparsedPackages: packages?.choice("unparsed", LENIENCIES) ?? "fail",
		quality: readQuality(fields),
		maxAge: readAges(fields),
		provenance: readProvenanceRules(fields)
	};
}
function readLicenseList(licenses, name) {
	return licenses.texts(name).map(({ text }) => {
		const problem = explainEntry(text);
		if (problem !== void 0) throw licenses.error(name, problem);
		return text;
	});
}
function readLicenseMap(licenses) {
	const map = licenses.textMap("map");
	for (const expression of map.values()) {
		const problem = explainEntry(expression);
		if (problem !== void 0) throw licenses.error("map", problem);
	}
	return map;
}
function readDenied(packages) {
	if (!packages.has("deny")) throw packages.error("deny", "is missing");
	return packages.texts("deny").map(({ text, location }) => ({
		pattern: readPattern(packages, "deny", text),
		location
	}));
}
function readQuality(fields) {
	const quality = fields.fields("quality", ["profile", "minimum"]);
	if (quality === void 0) return void 0;
	const profile = quality.choice("profile", PROFILE_IDS);
	if (profile === void 0) throw quality.error("profile", "is missing");
	const minimum = quality.text("minimum") ?? "100";
	if (!/^(?:\d{1,2}|100)$/.test(minimum)) throw quality.error("minimum", "must be a whole number from 0 to 100");
	return {
		profile,
		minimum: Number(minimum),
		location: fields.locationOf("quality")
	};
}
const UNITS = {
	h: 36e5,
	d: 864e5,
	w: 6048e5
};
function readAges(fields) {
	const kinds = [
		"image",
		"signature",
		"sbom"
	];
	const ages = fields.fields("max-age", kinds);
	if (ages !== void 0 && !kinds.some((of) => ages.has(of))) throw fields.error("max-age", `needs one of ${kinds.join(", ")}`);
	return kinds.flatMap((of) => {
		const text = ages?.text(of);
		if (ages === void 0 || text === void 0) return [];
		const match = /^(\d{1,5})([hdw])$/.exec(text);
		if (!match) throw ages.error(of, `"${printable(text, 40)}" is not a duration such as 12h, 90d or 4w`);
		return [{
			of,
			ms: Number(match[1]) * (UNITS[match[2] ?? ""] ?? NaN),
			location: ages.locationOf(of)
		}];
	});
}
/** The rules on the content of SBOMs that a policy has: each is undecided for an image without a signed SBOM. */
function sbomRulesOf({ licenses, deniedPackages, quality, maxAge }) {
	const [denied] = deniedPackages;
	const ages = maxAge.filter(({ of }) => of === "sbom");
	return [
		...licenses ? [{
			rule: "license",
			what: "licenses",
			location: licenses.location
		}] : [],
		...denied ? [{
			rule: "package",
			what: "packages",
			location: denied.location
		}] : [],
		...quality ? [{
			rule: "quality",
			what: "quality",
			location: quality.location
		}] : [],
		...ages.map(({ location }) => ({
			rule: "age",
			what: "age of the SBOM",
			location
		}))
	];
}
/** Are there rules on the content of SBOMs? */
function hasSbomRules(rules) {
	return sbomRulesOf(rules).length > 0;
}
/** Rules on SBOMs, on provenance and on the age of a signature need a trusted signature. */
function contentNeedsSigner(content) {
	if (content.provenance !== void 0) return true;
	return hasSbomRules(content) || content.maxAge.some(({ of }) => of === "signature");
}

// src/policy/attestation-stores.ts
const OTHER = /^github:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\/[A-Za-z0-9._-]+$/;
/** The stores in a list such as `registry, github`, or what is wrong with it. */
function readStores(words) {
	const unknown = words.find((word) => word !== "registry" && !isStoreName(word));
	if (unknown !== void 0) return { problem: `"${unknown}" is not registry, github or github:owner/repository` };
	if (!words.includes("registry")) return { problem: "registry is missing, which Seal always reads first" };
	return { stores: [...new Set(words.filter(isStoreName))] };
}
function isStoreName(word) {
	return word === "github" || OTHER.test(word);
}

// src/policy/policy-source.ts
const MAX_LENGTH = 1048576;
var PolicySource = class {
	path;
	#text;
	#lines;
	/** @throws SealError `POLICY_INVALID` */
	constructor(text, path) {
		this.path = path;
		this.#text = text;
		this.#lines = new TextLines(text);
		if (text.length > MAX_LENGTH) throw this.error({ offset: 0 }, `has more than ${MAX_LENGTH} characters`);
	}
	/** @throws SealError `POLICY_INVALID` with path and line */
	read() {
		const { documents, reason, offset } = parseYaml(this.#text, "plain");
		if (reason !== void 0) throw this.error({ offset }, reason);
		const [root] = documents;
		if (root === void 0) throw this.error({ offset: 0 }, "the file is empty");
		return root;
	}
	/** From 1. */
	lineOf({ offset }) {
		return this.#lines.placeOf(offset).line;
	}
	error(at, what) {
		return new SealError("POLICY_INVALID", `${printable(this.path, 200)}, line ${this.lineOf(at)}: ${what}`);
	}
};

// src/policy/read-policy.ts
/** @throws SealError `POLICY_INVALID`, `POLICY_REGEXP_UNANCHORED`, `POLICY_REGEXP_INVALID` */
function readPolicy(text, path, place) {
	const source = new PolicySource(text, path);
	const root = new Fields(source.read(), source, "the policy", [
		"version",
		"mode",
		"unresolved",
		"policies",
		"exceptions"
	]);
	const version = root.text("version");
	if (version !== void 0 && version !== "1") throw root.error("version", "only 1 is known");
	const policies = root.fieldsList("policies", "a policy", [
		"name",
		"images",
		"authorities",
		"match",
		"require",
		"platforms",
		"attestations",
		...CONTENT_KEYS
	]).map((fields, at) => readImagePolicy(fields, at, place));
	if (policies.length === 0) throw root.error("policies", "is missing");
	return {
		mode: root.choice("mode", ["enforce", "warn"]),
		unresolved: root.choice("unresolved", LENIENCIES),
		policies,
		added: [],
		exceptions: readExceptions(root)
	};
}
function readImagePolicy(fields, at, place) {
	const name = fields.text("name") ?? `policy ${at + 1}`;
	const require = readRequirements(fields);
	const signers = fields.fieldsList("authorities", "an authority", [
		"name",
		"key",
		"keyless",
		"trusted-root"
	]).map((authority, place_) => readSigners(authority, place_, place));
	if (signers.length === 0 && needsSigner(require)) throw fields.error("authorities", "is missing: the required facts need trusted signers");
	const content = readContentRules(fields);
	if (signers.length === 0 && contentNeedsSigner(content)) throw fields.error("authorities", "is missing: the rules on licenses, packages, quality, provenance and age need trusted signers");
	return {
		name,
		location: fields.location,
		globs: readGlobs(fields),
		signers,
		match: fields.choice("match", ["any", "all"]) ?? "any",
		require: content.provenance === void 0 ? require : withProvenance(require, fields),
		platforms: readPlatformSelection(fields),
		content,
		...fields.has("attestations") ? { stores: readPolicyStores(fields) } : {}
	};
}
function readPolicyStores(fields) {
	const found = readStores(fields.texts("attestations").map(({ text }) => text));
	if ("problem" in found) throw fields.error("attestations", printable(found.problem, 200));
	return found.stores;
}
function readGlobs(fields) {
	const globs = fields.fieldsList("images", "an image", ["glob"]).map(readGlob);
	if (globs.length === 0) throw fields.error("images", "is missing");
	return globs;
}
function readGlob(image) {
	const glob = image.requiredText("glob").trim();
	const problem = globProblem(glob);
	if (problem === void 0) return glob;
	throw image.error("glob", `"${printable(glob, 200)}" matches no image: ${printable(problem, 300)}`);
}
/** Without the field, all four facts; an unknown word is an error unless it is a URI. */
function readRequirements(fields) {
	if (!fields.has("require")) return DEFAULT_REQUIRE.map((kind) => ({
		kind,
		predicate: void 0,
		location: fields.location
	}));
	return fields.texts("require").map(({ text, location }) => {
		const requirement = parseRequirement(text);
		if (requirement === void 0) throw fields.error("require", `"${printable(text, 60)}" is not one of ${requirementNames()}`);
		return {
			...requirement,
			location
		};
	});
}
/** Rules on provenance require it. */
function withProvenance(require, fields) {
	if (require.some(({ predicate }) => predicate === "provenance")) return require;
	const location = fields.locationOf("provenance");
	return [...require, {
		kind: "attestation",
		predicate: "provenance",
		location
	}];
}
function requirementNames() {
	return `${[...DEFAULT_REQUIRE, ...Object.keys(PREDICATES)].join(", ")}, or the URI of a predicate type`;
}
function parseRequirement(text) {
	const kind = DEFAULT_REQUIRE.find((fact) => fact === text);
	if (kind !== void 0) return {
		kind,
		predicate: void 0
	};
	if (Object.hasOwn(PREDICATES, text) || URL.canParse(text)) return {
		kind: "attestation",
		predicate: text
	};
}
function readPlatformSelection(fields) {
	const words = fields.texts("platforms").map(({ text }) => text);
	if (words.length === 0) return "all";
	const [first] = words;
	if (words.length === 1 && (first === "all" || first === "index")) return first;
	return words.map((word) => {
		try {
			return parsePlatform(word);
		} catch (error) {
			if (error instanceof SealError) throw fields.error("platforms", error.message);
			throw error;
		}
	});
}
function readSigners(fields, at, place) {
	const name = fields.text("name") ?? `authority ${at + 1}`;
	const root = fields.text("trusted-root");
	const trustedRoot = root === void 0 || root === "github" ? root : place({
		kind: "file",
		path: root
	});
	if (fields.has("key") === fields.has("keyless")) throw fields.error("key", "an authority needs either key or keyless");
	if (fields.has("key")) return {
		name,
		authorities: [readKey(fields, trustedRoot, place)]
	};
	const keyless = fields.requiredFields("keyless", ["identities"]);
	const authorities = keyless.fieldsList("identities", "an identity", [
		"issuer",
		"issuerRegExp",
		"subject",
		"subjectRegExp"
	]).map((identity) => ({
		kind: "identity",
		identity: readMatch(identity, "subject"),
		issuer: readMatch(identity, "issuer"),
		trustedRoot
	}));
	if (authorities.length === 0) throw keyless.error("identities", "is missing");
	return {
		name,
		authorities
	};
}
function readKey(authority, trustedRoot, place) {
	const key = authority.requiredFields("key", [
		"data",
		"file",
		"kms"
	]);
	const [data, file, kms] = [
		key.text("data"),
		key.text("file"),
		key.text("kms")
	];
	if ([
		data,
		file,
		kms
	].filter((source) => source !== void 0).length !== 1) throw key.error("data", "a key needs exactly one of data, file and kms");
	if (kms !== void 0) return {
		kind: "key",
		key: readKmsUri(kms, key),
		trustedRoot
	};
	if (data !== void 0 && !data.includes("-----BEGIN PUBLIC KEY-----")) throw key.error("data", "is not a PEM public key");
	return {
		kind: "key",
		key: data === void 0 ? place({
			kind: "file",
			path: file ?? ""
		}) : place({
			kind: "data",
			text: data
		}),
		trustedRoot
	};
}
/** A PIN in a file of the repository is not secret: it is an error. */
function readKmsUri(text, fields) {
	if (kmsProvider(text) === void 0) throw fields.error("kms", "is not a KMS URI");
	const { key, pin } = nameOf(text, fields);
	if (pin === void 0) return key;
	throw fields.error("kms", "contains the PIN; remove pin-value and set COSIGN_PKCS11_PIN on the step, from a secret");
}
function nameOf(text, fields) {
	try {
		return readKeyName(text, "it");
	} catch (error) {
		if (error instanceof SealError) throw fields.error("kms", error.message);
		throw error;
	}
}
function readMatch(fields, name) {
	const exact = fields.text(name);
	const regexp = fields.text(`${name}RegExp`);
	if (exact !== void 0 && regexp === void 0) return { exact: name === "subject" ? goUrl(exact) : exact };
	if (exact !== void 0 || regexp === void 0) throw fields.error(name, `an identity needs either ${name} or ${name}RegExp`);
	const { file, line } = fields.locationOf(`${name}RegExp`);
	return { regexp: anchorPattern(regexp, `${file}, line ${line}: ${name}RegExp`) };
}
function readExceptions(root) {
	return root.fieldsList("exceptions", "an exception", [
		"reason",
		"expires",
		"images",
		"rule",
		"fact",
		"package"
	]).map((fields) => {
		const expires = fields.requiredText("expires");
		if (!isDay(expires)) throw fields.error("expires", `"${printable(expires, 40)}" is not a day such as 2027-01-31`);
		const packageText = fields.text("package");
		const pattern = packageText === void 0 ? void 0 : readPattern(fields, "package", packageText);
		const rule = fields.choice("rule", RULES);
		const fact = fields.choice("fact", [...DEFAULT_REQUIRE, "attestation"]);
		if (rule === void 0 && fact === void 0 && pattern === void 0) throw fields.error("rule", "an exception must name what it allows: rule, fact or package");
		return {
			location: fields.location,
			reason: fields.requiredText("reason"),
			expires,
			images: readGlobs(fields),
			rule,
			fact,
			package: pattern
		};
	});
}
function isDay(text) {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// src/policy/named-registries.ts
/** As `Repository.registry` has them. */
function namedRegistries({ policies }) {
	const registries = policies.flatMap(({ globs }) => globs).map(registryOf);
	return [...new Set(registries)].filter((registry) => registry !== void 0);
}
function registryOf(glob) {
	const [first = "", ...path] = glob.split("/");
	if (/[*?[\]{}]/.test(first)) return void 0;
	try {
		return parseRepository(path.length === 0 ? "any" : `${first}/any`).registry;
	} catch (error) {
		if (error instanceof SealError) return void 0;
		throw error;
	}
}

export { PROVENANCE_KEYS, anchorPattern, compileExpression, coversPackage, createLicenseCheck, explainEntry, explainPattern, fullVersion, hasSbomRules, matchesGlob, matchesImage, matchesPackage, matchesPredicate, mayBePackage, namedRegistries, needsSigner, parsePackagePattern, parseRequirement, readPolicy, readStores, requirementNames, sbomRulesOf, wideSigners };