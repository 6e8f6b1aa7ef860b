import { __toESM } from "./rolldown-runtime.js";
import { require_parse } from "./semver.js";

// src/sbom/purl/version-order.ts
var import_parse = /* @__PURE__ */ __toESM(require_parse(), 1);
/** Longer texts are not versions, and regular expressions should not meet them. */
const LONGEST_VERSION = 256;
/**
* Orders versions by purl type: Semantic Versioning where it is the rule, dpkg's and rpm's own algorithms, and
* otherwise numbers as numbers with the usual words for pre-releases. Equal texts are equal, and nothing else is.
*/
function compareVersions(purlType, one, other) {
	if (one === other) return 0;
	return comparePrecedence(purlType, one, other) || compareBuilds(one, other) || (one < other ? -1 : 1);
}
/** As `compareVersions`, but zero for versions that the rules call equal, such as 1.0.0 and 1.0.0+incompatible. */
function comparePrecedence(purlType, one, other) {
	return (BY_TYPE.get(purlType ?? "") ?? compareNatural)(one.slice(0, LONGEST_VERSION), other.slice(0, LONGEST_VERSION));
}
/** Is it among the numbers that versions are? Branches, commits and placeholders have no place among them. */
function hasOrder(version) {
	return /^[\s=]*v?\d/i.test(version) && !isCommit(version);
}
/** Can it be said which of two versions of one package is the later? `RELEASE.2024` and `RELEASE.2025` have an order, too. */
function haveOrder(one, other) {
	const [left, right] = [one, other].map((version) => /^[\s=]*v?(\D*)\d/i.exec(version)?.[1]?.toLowerCase());
	return left !== void 0 && left === right && !isCommit(one) && !isCommit(other);
}
/** The hash of a commit, whole or abbreviated. `20240101b1` is a pre-release of a version that is a date. */
function isCommit(version) {
	if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(version)) return true;
	return /^(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,64}$/i.test(version) && !/^(?:19|20)\d{6}[a-f]\d*$/i.test(version);
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
		"github"
	].map((type) => [type, compareSemver]),
	["apk", compareAlpine],
	["deb", compareDebian],
	["gem", compareGems],
	["rpm", compareRpm]
]);
/** https://semver.org/#spec-item-11; what does not fit the form is ordered by its numbers. */
function compareSemver(one, other) {
	const [left, right] = [(0, import_parse.default)(one, { loose: true }), (0, import_parse.default)(other, { loose: true })];
	return left && right ? left.compare(right) : compareNatural(one, other);
}
function compareBuilds(one, other) {
	const [left, right] = [one, other].map((text) => (0, import_parse.default)(text.slice(0, LONGEST_VERSION), { loose: true }));
	return left && right ? left.compareBuild(right) : 0;
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
		return match ? [Number(match[1]), match[2] ?? ""] : [0, version];
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
const ALPINE = /^(?<numbers>\d+(?:\.\d+)*)(?<letter>[a-z])?(?<suffixes>(?:_[a-z]+\d*)*)(?:~[\da-f]+)?(?:-r(?<revision>\d+))?$/;
const ALPINE_SUFFIXES = [
	"alpha",
	"beta",
	"pre",
	"rc",
	"cvs",
	"svn",
	"git",
	"hg",
	"p"
];
const PRE_RELEASES = 4;
/** Kinds of parts from the end of a version, which is 0: what comes before it, and what comes after. */
const [PRE, REVISION, SUFFIX_NUMBER, POST, LETTER, NUMBER] = [
	-1,
	1,
	2,
	3,
	4,
	5
];
/** https://gitlab.alpinelinux.org/alpine/apk-tools/-/blob/master/src/version.c: `1.1.1a` after `1.1.1`, `_p1` too. */
function compareAlpine(one, other) {
	const [left, right] = [alpineParts(one), alpineParts(other)];
	if (left === void 0 || right === void 0) return compareNatural(one, other);
	for (let at = 0; at < Math.max(left.length, right.length); at++) {
		const [kind, value] = left[at] ?? [0, ""];
		const [otherKind, otherValue] = right[at] ?? [0, ""];
		const order = kind - otherKind || compareDigits(value, otherValue);
		if (order !== 0) return order;
	}
	return 0;
}
/** Letters and suffixes as numbers, too. Undefined for what apk does not take for a version. */
function alpineParts(version) {
	const { numbers, letter, suffixes = "", revision } = ALPINE.exec(version)?.groups ?? {};
	if (numbers === void 0) return void 0;
	const parts = numbers.split(".").map((number) => [NUMBER, number]);
	if (letter !== void 0) parts.push([LETTER, String(letter.charCodeAt(0))]);
	for (const [, name = "", number = ""] of suffixes.matchAll(/_([a-z]+)(\d*)/g)) {
		const rank = ALPINE_SUFFIXES.indexOf(name);
		if (rank < 0) return void 0;
		parts.push([rank < PRE_RELEASES ? PRE : POST, String(rank)]);
		if (number !== "") parts.push([SUFFIX_NUMBER, number]);
	}
	if (revision !== void 0) parts.push([REVISION, revision]);
	return parts;
}
/** https://github.com/rubygems/rubygems/blob/master/lib/rubygems/version.rb: any word makes a pre-release. */
function compareGems(one, other) {
	return compareParts(one, other, (word) => word === void 0 ? 0 : -1);
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
	["stable", 0],
	["r", 1],
	["p", 1],
	["pl", 1],
	["patch", 1],
	["sp", 1],
	["post", 1]
]);
const OTHER_WORD = .5;
/** The numbers of the versions as numbers, the words between them by what they mean (PEP 440, Maven, Composer). */
function compareNatural(one, other) {
	return compareParts(one, other, wordRank);
}
function compareParts(one, other, rank) {
	const [left, right] = [naturalParts(one), naturalParts(other)];
	for (let at = 0; at < Math.max(left.length, right.length); at++) {
		const order = comparePart(left[at], right[at], rank);
		if (order !== 0) return order;
	}
	return 0;
}
/** A `v` in front does not change the order; an epoch is the first number. */
function naturalParts(version) {
	const plain = version.toLowerCase().replace(/^v(?=\d)/, "");
	return (/^\d+[!:]/.test(plain) ? plain : `0!${plain}`).match(/\d+|[a-z]+/g) ?? [];
}
function comparePart(one, other, rank) {
	if (isDigits(one) && isDigits(other)) return compareDigits(one, other);
	if (isDigits(one)) return other === void 0 ? compareDigits(one, "0") : 1;
	if (isDigits(other)) return one === void 0 ? -compareDigits(other, "0") : -1;
	const order = rank(one) - rank(other);
	if (order !== 0 || one === void 0 || other === void 0) return order;
	return one < other ? -1 : one > other ? 1 : 0;
}
function isDigits(part) {
	return part !== void 0 && /^\d/.test(part);
}
function wordRank(word) {
	return word === void 0 ? 0 : WORDS.get(word) ?? OTHER_WORD;
}

export { comparePrecedence, compareVersions, hasOrder, haveOrder };