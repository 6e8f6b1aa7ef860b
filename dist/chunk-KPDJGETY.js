import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  require_semver
} from "./chunk-PA3OCJ7I.js";
import {
  __toESM
} from "./chunk-6H2GPBA3.js";

// src/sbom/version-order.ts
var import_semver = __toESM(require_semver(), 1);
var LONGEST_VERSION = 256;
function compareVersions(purlType, one, other) {
  if (one === other) return 0;
  const comparator = BY_TYPE.get(purlType ?? "") ?? compareNatural;
  const order = comparator(one.slice(0, LONGEST_VERSION), other.slice(0, LONGEST_VERSION));
  return order !== 0 ? order : one < other ? -1 : 1;
}
var BY_TYPE = new Map([
  ...["npm", "cargo", "golang", "hex", "swift", "pub", "nuget", "composer", "github"].map(
    (type) => [type, compareSemver]
  ),
  ["deb", compareDebian],
  ["rpm", compareRpm]
]);
function compareSemver(one, other) {
  const [left, right] = [(0, import_semver.parse)(one, { loose: true }), (0, import_semver.parse)(other, { loose: true })];
  return left && right ? (0, import_semver.compareBuild)(left, right) : compareNatural(one, other);
}
function compareDebian(one, other) {
  return compareEpochs(one, other, (left, right) => {
    const [leftUpstream, leftRevision] = splitAtLast(left, "-");
    const [rightUpstream, rightRevision] = splitAtLast(right, "-");
    return compareRuns(leftUpstream, rightUpstream, debianWeight) || compareRuns(leftRevision, rightRevision, debianWeight);
  });
}
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
function debianWeight(character) {
  if (character === "~") return -1;
  if (character === void 0) return 0;
  return /[A-Za-z]/.test(character) ? character.charCodeAt(0) : character.charCodeAt(0) + 256;
}
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
function compareDigits(one, other) {
  const [left, right] = [one.replace(/^0+/, ""), other.replace(/^0+/, "")];
  if (left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : left > right ? 1 : 0;
}
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
var WORDS = /* @__PURE__ */ new Map([
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
var OTHER_WORD = 0.5;
function compareNatural(one, other) {
  const [left, right] = [naturalParts(one), naturalParts(other)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = comparePart(left[at], right[at]);
    if (order !== 0) return order;
  }
  return 0;
}
function naturalParts(version) {
  const plain = version.toLowerCase().replace(/^v(?=\d)/, "");
  const withEpoch = /^\d+[!:]/.test(plain) ? plain : `0!${plain}`;
  return withEpoch.match(/\d+|[a-z]+/g) ?? [];
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

export {
  compareVersions
};
