import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import "./chunk-6H2GPBA3.js";

// src/sbom/write/merge.ts
function merge(documents, options) {
  const contents = documents.map(({ content }) => content);
  const pool = createPool(options.subject);
  const dependencies = /* @__PURE__ */ new Map();
  for (const content of contents) {
    const { renames, subject } = pool.addAll(content);
    joinDependencies(dependencies, content, renames);
    if (subject !== void 0 && subject !== options.subject.ref) {
      setOf(dependencies, options.subject.ref).add(subject);
    }
  }
  return {
    id: void 0,
    name: options.subject.name,
    revision: void 0,
    created: options.created,
    authors: distinct(contents.flatMap(({ authors }) => authors)),
    tools: distinct(contents.flatMap(({ tools }) => tools)),
    lifecycles: distinct(contents.flatMap(({ lifecycles }) => lifecycles)),
    dataLicenses: distinct(contents.flatMap(({ dataLicenses }) => dataLicenses)),
    subject: pool.subject(),
    components: pool.components(),
    dependencies: new Map([...dependencies].map(([ref, targets]) => [ref, [...targets]])),
    completeness: joinCompleteness(contents),
    vulnerabilities: contents.reduce((sum, { vulnerabilities }) => sum + vulnerabilities, 0),
    unmodelled: distinct(contents.flatMap(({ unmodelled }) => unmodelled))
  };
}
function joinCompleteness(contents) {
  const all = distinct(contents.map(({ completeness }) => completeness));
  if (all.length <= 1) return all[0];
  if (all.some((completeness) => completeness?.startsWith("incomplete"))) return "incomplete";
  return "unknown";
}
function createPool(mainSubject) {
  const byKey = /* @__PURE__ */ new Map();
  const merged = /* @__PURE__ */ new Map([[mainSubject.ref, mainSubject]]);
  byKey.set(keyOf(mainSubject), [mainSubject.ref]);
  const add = (component) => {
    const key = keyOf(component);
    const candidates = byKey.get(key) ?? [];
    for (const ref2 of candidates) {
      const known = merged.get(ref2);
      if (contradicts(known, component)) continue;
      merged.set(ref2, mergeComponents(known, withoutParent(component)));
      return ref2;
    }
    const ref = unusedRef(component.ref, merged);
    merged.set(ref, mergeComponents({ ref }, withoutParent(component)));
    byKey.set(key, [...candidates, ref]);
    return ref;
  };
  return {
    addAll(content) {
      const renames = /* @__PURE__ */ new Map();
      const subject = content.subject && add(content.subject);
      if (content.subject && subject !== void 0) renames.set(content.subject.ref, subject);
      const added = content.components.map((component) => ({ component, ref: add(component) }));
      for (const { component, ref } of added) if (!renames.has(component.ref)) renames.set(component.ref, ref);
      for (const { component, ref } of added) setParent(merged, ref, renames.get(component.parent ?? ""));
      return { renames, subject };
    },
    subject: () => merged.get(mainSubject.ref),
    components: () => [...merged].flatMap(([ref, component]) => ref === mainSubject.ref ? [] : [component])
  };
}
function setParent(merged, ref, parent) {
  const component = merged.get(ref);
  if (parent === void 0 || parent === ref || component.parent !== void 0) return;
  merged.set(ref, { ...component, parent });
}
function withoutParent({ parent: _parent, ...component }) {
  return component;
}
function keyOf({ purl, ref, type, group, name, version }) {
  return JSON.stringify(purl === void 0 ? [ref, type, group, name, version] : [purl]);
}
function contradicts({ hashes: left = [] }, { hashes: right = [] }) {
  return right.some(({ algorithm, content }) => {
    const same = left.filter((hash) => hash.algorithm === algorithm);
    return same.length > 0 && same.every((hash) => hash.content !== content);
  });
}
function unusedRef(ref, merged) {
  if (!merged.has(ref)) return ref;
  let times = 2;
  while (merged.has(`${ref}|${times}`)) times++;
  return `${ref}|${times}`;
}
var LISTS = ["hashes", "licenses", "authors", "externalReferences", "occurrences", "properties"];
function mergeComponents(first, second) {
  const merged = { ...second, ...first };
  for (const list of LISTS) {
    const joined = distinct([...first[list] ?? [], ...second[list] ?? []]);
    if (joined.length > 0) merged[list] = joined;
  }
  return merged;
}
function joinDependencies(all, { dependencies }, renames) {
  for (const [from, targets] of dependencies) {
    const ref = renames.get(from);
    if (ref === void 0) continue;
    const joined = setOf(all, ref);
    for (const target of targets) {
      const renamed = renames.get(target);
      if (renamed !== void 0 && renamed !== ref) joined.add(renamed);
    }
  }
}
function setOf(sets, key) {
  const set = sets.get(key) ?? /* @__PURE__ */ new Set();
  sets.set(key, set);
  return set;
}
function distinct(values) {
  return [...new Map(values.map((value) => [JSON.stringify(value) ?? "", value])).values()];
}
export {
  merge
};
