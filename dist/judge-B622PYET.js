import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  formatLabel
} from "./chunk-LYL7LAJP.js";
import {
  SealError
} from "./chunk-BEWJP5ZY.js";
import {
  count,
  printable
} from "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";

// src/sbom/judge.ts
var MOST_EXAMPLES = 10;
function judgeSbom({ content }) {
  const packages = content.components.filter(isPackage);
  return {
    counts: countComponents(content),
    duplicates: findDuplicates(packages),
    withoutVersion: shortcoming(packages.filter(({ version }) => version === void 0).map(nameOf)),
    withoutIdentifier: shortcoming(
      packages.filter(({ purl, cpe }) => (purl ?? cpe) === void 0).map(nameOf)
    ),
    danglingDependencies: shortcoming(danglingRefs(content))
  };
}
function countComponents({ components }) {
  let files = 0;
  let packages = 0;
  for (const component of components) {
    if (component.type === "file") files++;
    else if (isPackage(component)) packages++;
  }
  return { total: components.length, packages, files };
}
function isPackage({ type }) {
  return type !== "file" && type !== "operating-system";
}
function requireComponents({ content, format, version }, minimum, name) {
  const { packages, files } = countComponents(content);
  const counted = packages === 0 ? files : packages;
  if (counted >= minimum) return;
  throw new SealError(
    "SBOM_TOO_FEW_COMPONENTS",
    `${printable(name, 300)} (${formatLabel(format, version)}) lists ${count(counted, "component")}, at least ${minimum} wanted`,
    {
      remedy: "Check what the generator looked at: the right image, a tree with lockfiles. If the image really holds so few, lower minimum-components."
    }
  );
}
function findDuplicates(components) {
  const counts = /* @__PURE__ */ new Map();
  for (const component of components) {
    const key = identityOf(component);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].filter(([, number]) => number > 1).sort(([, one], [, other]) => other - one).map(([key, number]) => ({ key: printable(key.replaceAll("\n", " "), 200), count: number }));
}
function identityOf({ type, group, name, version, purl, occurrences = [], parent }) {
  const places = occurrences.map(({ path }) => path).join("\n");
  const what = purl ?? [type, group, name, version].filter((part) => part !== void 0).join("\n");
  return [what, places, parent ?? ""].filter((part) => part !== "").join("\n");
}
function danglingRefs({ subject, components, dependencies }) {
  const known = new Set(components.map(({ ref }) => ref));
  if (subject !== void 0) known.add(subject.ref);
  const dangling = /* @__PURE__ */ new Set();
  for (const [ref, targets] of dependencies) {
    for (const end of [ref, ...targets]) if (!known.has(end) && !isElsewhere(end)) dangling.add(end);
  }
  return [...dangling];
}
function isElsewhere(ref) {
  return ref.startsWith("DocumentRef-") || ref.startsWith("urn:cdx:");
}
function shortcoming(names) {
  return { count: names.length, examples: names.slice(0, MOST_EXAMPLES).map((name) => printable(name, 120)) };
}
function nameOf({ purl, group, name, version }) {
  if (purl !== void 0) return purl;
  const full = group === void 0 ? name : `${group}/${name}`;
  return version === void 0 ? full : `${full}@${version}`;
}
export {
  countComponents,
  judgeSbom,
  requireComponents
};
