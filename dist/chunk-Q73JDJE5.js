import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  compareVersions
} from "./chunk-KPDJGETY.js";
import {
  parsePurl
} from "./chunk-4D437PAN.js";
import {
  isExpression
} from "./chunk-VCJFEIJB.js";
import {
  require_spdx_expression_parse
} from "./chunk-Z7XYCK6M.js";
import {
  compareText
} from "./chunk-2FANR2YP.js";
import {
  __toESM
} from "./chunk-6H2GPBA3.js";

// src/sbom/license-identity.ts
var import_spdx_expression_parse = __toESM(require_spdx_expression_parse(), 1);
function identifyLicenses(licenses) {
  const parts = /* @__PURE__ */ new Set();
  for (const { value } of licenses) {
    if (isExpression(value)) for (const part of operands((0, import_spdx_expression_parse.default)(value), "and")) parts.add(part);
    else parts.add(value.trim().toLowerCase());
  }
  return [...parts].sort().join(" AND ");
}
function operands(expression, conjunction) {
  if (!("conjunction" in expression)) return [formatLicense(expression)];
  if (expression.conjunction === conjunction) {
    return [...operands(expression.left, conjunction), ...operands(expression.right, conjunction)];
  }
  const inner = [...new Set(operands(expression, expression.conjunction))].sort();
  return [`(${inner.join(` ${expression.conjunction.toUpperCase()} `)})`];
}
function formatLicense(expression) {
  if (!("license" in expression)) return JSON.stringify(expression);
  const plus = expression.plus === true ? "+" : "";
  const exception = expression.exception === void 0 ? "" : ` WITH ${expression.exception}`;
  return `${expression.license}${plus}${exception}`;
}

// src/sbom/compare.ts
var CHANGE_KINDS = [
  "hash-changed",
  "added",
  "removed",
  "upgraded",
  "downgraded",
  "license-changed"
];
function compareSboms(before, after) {
  const [old, now] = [groupPackages(before), groupPackages(after)];
  adoptByName(old, now);
  const changes = [];
  let unchanged = 0;
  for (const key of /* @__PURE__ */ new Set([...old.keys(), ...now.keys()])) {
    const matched = matchVersions(old.get(key), now.get(key));
    for (const change of matched.changes) changes.push(change);
    unchanged += matched.unchanged;
  }
  const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0]));
  for (const { kind } of changes) counts[kind]++;
  return { changes: changes.sort(orderOfChanges), counts, unchanged };
}
function orderOfChanges(one, other) {
  return CHANGE_KINDS.indexOf(one.kind) - CHANGE_KINDS.indexOf(other.kind) || compareText(one.name, other.name) || compareText(one.ecosystem, other.ecosystem) || compareText(one.after?.version ?? "", other.after?.version ?? "");
}
function groupPackages(sbom) {
  const direct = directRefs(sbom);
  const packages = /* @__PURE__ */ new Map();
  for (const component of sbom.components) {
    if (component.type === "file") continue;
    const { key, ...identity } = identify(component);
    const found = packages.get(key) ?? { ...identity, versions: /* @__PURE__ */ new Map() };
    packages.set(key, found);
    const version = component.version ?? "";
    const copies = found.versions.get(version) ?? {
      version: component.version,
      components: [],
      isDirect: direct && false
    };
    found.versions.set(version, copies);
    copies.components.push(component);
    if (direct?.has(component.ref)) copies.isDirect = true;
  }
  return packages;
}
function directRefs({ subject, dependencies }) {
  const targets = subject === void 0 ? void 0 : dependencies.get(subject.ref);
  return targets === void 0 || targets.length === 0 ? void 0 : new Set(targets);
}
function identify(component) {
  const { type, group, name } = component;
  const purl = parsePurl(component.purl);
  if (!purl) {
    const full2 = group === void 0 || group === "" ? name : `${group}/${name}`;
    return { key: `${type}
${full2}`, name: full2, ecosystem: type, hasPurl: false };
  }
  const full = purl.namespace === void 0 ? purl.name : `${purl.namespace}/${purl.name}`;
  return { key: `pkg:${purl.type}
${full}`, name: full, ecosystem: purl.type, hasPurl: true };
}
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
    const candidates = byName.get(found.name) ?? [];
    if (found.hasPurl || to.has(key) || candidates.length !== 1) continue;
    const adopted = candidates[0];
    if (from.has(adopted)) continue;
    from.delete(key);
    from.set(adopted, found);
  }
}
function matchVersions(old, now) {
  const identity = now?.hasPurl ? now : old?.hasPurl ? old : now ?? old;
  const changeOf = (kind, from, to) => ({
    kind,
    name: identity.name,
    ecosystem: identity.ecosystem,
    before: from && sideOf(from),
    after: to && sideOf(to),
    isDirect: (to ?? from)?.isDirect
  });
  const changes = [];
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
    if (!isOther && !isRelicensed) unchanged++;
  }
  const come = [...now?.versions ?? []].filter(([version]) => !old?.versions.has(version)).map(([, to]) => to);
  for (const [from, to] of pairVersions(gone, come, identity.ecosystem)) {
    if (from && to) changes.push(changeOf(directionOf(from, to, identity.ecosystem), from, to));
    else changes.push(changeOf(to ? "added" : "removed", from, to));
    if (from && to && hasOtherLicense(from, to)) changes.push(changeOf("license-changed", from, to));
  }
  return { changes, unchanged };
}
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
    hashes: [
      ...new Set(
        [hashesOf(components), fileHashesOf(components)].flatMap(
          (found) => [...found.values()].flatMap((hashes) => [...hashes])
        )
      )
    ].sort()
  };
}
function hashesOf(components) {
  const byAlgorithm = /* @__PURE__ */ new Map();
  for (const { hashes = [] } of components) {
    for (const hash of hashes) addHash(byAlgorithm, hash.algorithm, hash);
  }
  return byAlgorithm;
}
function fileHashesOf(components) {
  const byFile = /* @__PURE__ */ new Map();
  for (const { type, url, hashes = [] } of components.flatMap(
    ({ externalReferences = [] }) => externalReferences
  )) {
    if (type !== "distribution") continue;
    for (const hash of hashes) addHash(byFile, `${url}
${hash.algorithm}`, hash);
  }
  return byFile;
}
function addHash(sets, key, { algorithm, content }) {
  const known = sets.get(key) ?? /* @__PURE__ */ new Set();
  sets.set(key, known.add(`${algorithm}:${content}`));
}
function hasNewHash(from, to) {
  if (from.version === void 0) return false;
  const before = hashesOf(from.components);
  return [...hashesOf(to.components)].some(([algorithm, hashes]) => {
    const known = before.get(algorithm);
    return known !== void 0 && [...hashes].some((hash) => !known.has(hash));
  });
}
function hasOtherFile(from, to) {
  if (from.version === void 0) return false;
  const before = fileHashesOf(from.components);
  return [...fileHashesOf(to.components)].some(([file, hashes]) => {
    const known = before.get(file);
    return known !== void 0 && ![...hashes].some((hash) => known.has(hash));
  });
}
function hasOtherLicense(from, to) {
  const [before, after] = [from, to].map(
    ({ components }) => identifyLicenses(components.flatMap(({ licenses = [] }) => licenses))
  );
  return before !== "" && after !== "" && before !== after;
}

export {
  CHANGE_KINDS,
  compareSboms
};
