import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  parseUnknown
} from "./chunk-LEEILWKR.js";
import {
  collectLosses,
  collectRefs
} from "./chunk-I47KQF2H.js";
import {
  fieldsIn,
  fieldsOf,
  isFields,
  listOf,
  present,
  textOf,
  textsIn
} from "./chunk-A75VYVDS.js";
import {
  createLicenseReader
} from "./chunk-VCJFEIJB.js";

// src/sbom/read/cyclonedx-component.ts
var COMPONENT_KEYS = /* @__PURE__ */ new Set([
  ...["bom-ref", "type", "group", "name", "version", "purl", "cpe", "description", "copyright", "scope"],
  ...["hashes", "licenses", "manufacturer", "supplier", "author", "authors", "externalReferences"],
  ...["evidence", "properties", "components"]
]);
var EVIDENCE_KEYS = /* @__PURE__ */ new Set(["occurrences"]);
function readComponent(fields, reading, { fallback, path, parent }) {
  const { refs, losses } = reading;
  losses.addUnknown(fields, COMPONENT_KEYS, path);
  const evidence = fieldsOf(fields["evidence"]);
  losses.addUnknown(evidence, EVIDENCE_KEYS, `${path}evidence.`);
  const purl = textOf(fields["purl"]);
  const publisher = textOf(fields["publisher"]);
  const component = present({
    ref: refs.take(textOf(fields["bom-ref"]), purl ?? fallback),
    parent,
    type: textOf(fields["type"]) ?? "library",
    group: textOf(fields["group"]),
    name: textOf(fields["name"]) ?? "",
    version: textOf(fields["version"]),
    purl,
    cpe: textOf(fields["cpe"]),
    description: textOf(fields["description"]),
    copyright: textOf(fields["copyright"]),
    scope: scopeOf(fields["scope"]),
    hashes: readHashes(fields["hashes"]),
    licenses: readLicenses(fields["licenses"], reading, path),
    manufacturer: readParty(fields["manufacturer"]),
    // A publisher is whom the component came from; the loss of the word itself is noted above.
    supplier: readParty(fields["supplier"]) ?? (publisher === void 0 ? void 0 : { name: publisher }),
    authors: readAuthors(fields),
    externalReferences: readExternalReferences(fields["externalReferences"]),
    occurrences: readOccurrences(evidence["occurrences"]),
    properties: readProperties(fields["properties"])
  });
  return parseUnknown(component);
}
function scopeOf(value) {
  return value === "required" || value === "optional" || value === "excluded" ? value : void 0;
}
function readHashes(value) {
  return fieldsIn(value).flatMap((hash) => {
    const algorithm = textOf(hash["alg"]);
    const content = textOf(hash["content"]);
    return algorithm === void 0 || content === void 0 ? [] : [{ algorithm, content: content.trim().toLowerCase() }];
  });
}
function readLicenses(value, reading, path) {
  return fieldsIn(value).flatMap((choice) => {
    const inner = isFields(choice["license"]) ? choice["license"] : choice;
    const text = textOf(inner["id"]) ?? textOf(inner["expression"]) ?? textOf(inner["name"]);
    if ("text" in inner || "licensing" in inner || "properties" in inner || "expressionDetails" in inner) {
      reading.losses.add(`${path}licenses[].text, licensing, properties, expressionDetails`);
    }
    if (text === void 0) return [];
    const said = inner["acknowledgement"];
    const acknowledgement = said === "declared" || said === "concluded" ? said : void 0;
    return [reading.license(text, acknowledgement, textOf(inner["url"]))];
  });
}
function readParty(value) {
  const fields = fieldsOf(value);
  const urls = Array.isArray(fields["url"]) ? fields["url"] : [fields["url"]];
  const contacts = fieldsIn(fields["contact"]);
  const party = present({
    name: textOf(fields["name"]) ?? contacts.map((contact) => textOf(contact["name"])).find(isText),
    email: textOf(fields["email"]) ?? contacts.map((contact) => textOf(contact["email"])).find(isText),
    url: urls.map(textOf).find(isText)
  });
  return Object.keys(party).length === 0 ? void 0 : party;
}
function isText(value) {
  return value !== void 0;
}
function readParties(value) {
  return listOf(value).flatMap((entry) => readParty(entry) ?? []);
}
function readAuthors(fields) {
  const authors = readParties(fields["authors"]);
  const author = textOf(fields["author"]);
  return authors.length === 0 && author !== void 0 ? [{ name: author }] : authors;
}
function readExternalReferences(value) {
  return fieldsIn(value).flatMap((reference) => {
    const url = textOf(reference["url"]);
    if (url === void 0) return [];
    return [
      present({
        type: textOf(reference["type"]) ?? "other",
        url,
        comment: textOf(reference["comment"]),
        hashes: readHashes(reference["hashes"])
      })
    ];
  });
}
function readOccurrences(value) {
  return fieldsIn(value).flatMap((occurrence) => {
    const path = textOf(occurrence["location"]);
    const line = Number(occurrence["line"]);
    if (path === void 0) return [];
    return [present({ path, line: Number.isSafeInteger(line) && line > 0 ? line : void 0 })];
  });
}
function readProperties(value) {
  return fieldsIn(value).flatMap((property) => {
    const name = textOf(property["name"]);
    return name === void 0 ? [] : [{ name, value: textOf(property["value"]) ?? "" }];
  });
}

// src/sbom/read/cyclonedx-json.ts
var DOCUMENT_KEYS = /* @__PURE__ */ new Set([
  ...["$schema", "bomFormat", "specFormat", "specVersion", "serialNumber", "version", "metadata"],
  ...["components", "dependencies", "compositions"]
]);
var METADATA_KEYS = /* @__PURE__ */ new Set([
  ...["timestamp", "lifecycles", "tools", "authors", "component", "manufacture", "manufacturer", "supplier"],
  "licenses"
]);
function readCycloneDxJson(document) {
  const reading = {
    refs: collectRefs(),
    losses: collectLosses(),
    license: createLicenseReader()
  };
  const { losses } = reading;
  losses.addUnknown(document, DOCUMENT_KEYS, "");
  const metadata = fieldsOf(document["metadata"]);
  losses.addUnknown(metadata, METADATA_KEYS, "metadata.");
  const subject = readSubject(metadata, reading);
  const subjectParts = fieldsIn(fieldsOf(metadata["component"])["components"]);
  const components = [
    ...flatten(subjectParts, subject?.ref, "metadata.component.components[].", reading),
    ...flatten(fieldsIn(document["components"]), void 0, "components[].", reading)
  ];
  return {
    id: textOf(document["serialNumber"]),
    name: subject?.name,
    revision: textOf(document["version"]),
    created: textOf(metadata["timestamp"]),
    authors: [...readParties(metadata["authors"]), ...readParties([metadata["manufacturer"]])],
    tools: readTools(metadata["tools"], reading),
    lifecycles: fieldsIn(metadata["lifecycles"]).flatMap(
      (lifecycle) => textOf(lifecycle["phase"]) ?? textOf(lifecycle["name"]) ?? []
    ),
    dataLicenses: readLicenses(metadata["licenses"], reading, "metadata.").map(({ value }) => value),
    subject,
    components,
    dependencies: readDependencies(document["dependencies"], reading),
    completeness: readCompleteness(document["compositions"], subject?.ref, reading),
    vulnerabilities: listOf(document["vulnerabilities"]).length,
    unmodelled: losses.list()
  };
}
function readSubject(metadata, reading) {
  const fields = fieldsOf(metadata["component"]);
  if (Object.keys(fields).length === 0) return void 0;
  const subject = readComponent(fields, reading, { fallback: "subject", path: "metadata.component." });
  return present({
    ...subject,
    manufacturer: subject.manufacturer ?? readParty(metadata["manufacture"]),
    supplier: subject.supplier ?? readParty(metadata["supplier"])
  });
}
function flatten(roots, parent, path, reading) {
  const flat = [];
  const pending = roots.map((fields) => ({ fields, parent })).reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const fallback = `component-${flat.length + 1}`;
    const component = readComponent(next.fields, reading, { fallback, path, parent: next.parent });
    flat.push(component);
    const nested = fieldsIn(next.fields["components"]);
    for (let at = nested.length - 1; at >= 0; at--) {
      pending.push({ fields: nested[at], parent: component.ref });
    }
  }
  return flat;
}
function readTools(value, { losses }) {
  const lists = fieldsOf(value);
  const entries = Array.isArray(value) ? fieldsIn(value) : [...fieldsIn(lists["components"]), ...fieldsIn(lists["services"])];
  return entries.flatMap((tool) => {
    const name = textOf(tool["name"]);
    const vendor = textOf(tool["vendor"]) ?? readParty(tool["manufacturer"])?.name ?? readParty(tool["supplier"])?.name ?? readParty(tool["provider"])?.name ?? textOf(tool["group"]) ?? textOf(tool["author"]);
    if ("hashes" in tool || "externalReferences" in tool)
      losses.add("metadata.tools[].hashes, externalReferences");
    return name === void 0 ? [] : [present({ vendor, name, version: textOf(tool["version"]) })];
  });
}
function readDependencies(value, { losses }) {
  const dependencies = /* @__PURE__ */ new Map();
  for (const entry of fieldsIn(value)) {
    const ref = textOf(entry["ref"]);
    if (ref === void 0) continue;
    if ("provides" in entry) losses.add("dependencies[].provides");
    const targets = dependencies.get(ref) ?? /* @__PURE__ */ new Set();
    dependencies.set(ref, targets);
    for (const target of textsIn(entry["dependsOn"])) targets.add(target);
  }
  return new Map([...dependencies].map(([ref, targets]) => [ref, [...targets]]));
}
function readCompleteness(value, subject, { losses }) {
  let whole;
  for (const composition of fieldsIn(value)) {
    const parts = [...textsIn(composition["assemblies"]), ...textsIn(composition["dependencies"])];
    const isWhole = parts.length === 0 || subject !== void 0 && parts.includes(subject);
    if (isWhole && whole === void 0) whole = textOf(composition["aggregate"]);
    else losses.add("compositions");
  }
  return whole;
}

export {
  readCycloneDxJson
};
