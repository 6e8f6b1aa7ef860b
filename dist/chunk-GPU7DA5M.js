import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  parseUnknown
} from "./chunk-LEEILWKR.js";
import {
  collectLosses,
  collectRefs
} from "./chunk-JJUSKSOM.js";
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
var OCCURRENCE_KEYS = /* @__PURE__ */ new Set(["bom-ref", "location", "line"]);
var REFERENCE_KEYS = /* @__PURE__ */ new Set(["type", "url", "comment", "hashes"]);
var PARTY_KEYS = /* @__PURE__ */ new Set(["bom-ref", "name", "email", "url", "contact"]);
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
    manufacturer: readParty(fields["manufacturer"], losses, `${path}manufacturer`),
    // A publisher is whom the component came from; the loss of the word itself is noted above.
    supplier: readParty(fields["supplier"], losses, `${path}supplier`) ?? (publisher === void 0 ? void 0 : { name: publisher }),
    authors: readAuthors(fields, losses, path),
    externalReferences: readExternalReferences(fields["externalReferences"], losses, path),
    occurrences: readOccurrences(evidence["occurrences"], losses, path),
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
function readParty(value, losses, path) {
  const fields = fieldsOf(value);
  const urls = (Array.isArray(fields["url"]) ? fields["url"] : [fields["url"]]).map(textOf).filter(isText);
  const contacts = fieldsIn(fields["contact"]);
  const party = present({
    name: textOf(fields["name"]) ?? contacts.map((contact) => textOf(contact["name"])).find(isText),
    email: textOf(fields["email"]) ?? contacts.map((contact) => textOf(contact["email"])).find(isText),
    url: urls[0]
  });
  losses.addUnknown(fields, PARTY_KEYS, `${path}.`);
  if (urls.some((url) => url !== party.url)) losses.add(`${path}.url[]`);
  for (const { name, email, ...others } of contacts) {
    losses.addUnknown(others, PARTY_KEYS, `${path}.contact[].`);
    if (isText(textOf(name)) && textOf(name) !== party.name) losses.add(`${path}.contact[].name`);
    if (isText(textOf(email)) && textOf(email) !== party.email) losses.add(`${path}.contact[].email`);
  }
  return Object.keys(party).length === 0 ? void 0 : party;
}
function isText(value) {
  return value !== void 0;
}
function readParties(value, losses, path) {
  return listOf(value).flatMap((entry) => readParty(entry, losses, path) ?? []);
}
function readAuthors(fields, losses, path) {
  const authors = readParties(fields["authors"], losses, `${path}authors[]`);
  const author = textOf(fields["author"]);
  if (author === void 0) return authors;
  if (authors.length === 0) return [{ name: author }];
  if (!authors.some(({ name }) => name === author)) losses.add(`${path}author`);
  return authors;
}
function readExternalReferences(value, losses, path) {
  return fieldsIn(value).flatMap((reference) => {
    losses.addUnknown(reference, REFERENCE_KEYS, `${path}externalReferences[].`);
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
function readOccurrences(value, losses, below) {
  return fieldsIn(value).flatMap((occurrence) => {
    losses.addUnknown(occurrence, OCCURRENCE_KEYS, `${below}evidence.occurrences[].`);
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
    authors: [
      ...readParties(metadata["authors"], losses, "metadata.authors[]"),
      ...readParties([metadata["manufacturer"]], losses, "metadata.manufacturer")
    ],
    tools: readTools(metadata["tools"], reading),
    lifecycles: readLifecycles(metadata["lifecycles"], reading),
    dataLicenses: readDataLicenses(metadata["licenses"], reading),
    subject,
    components,
    dependencies: readDependencies(document["dependencies"], reading),
    completeness: readCompleteness(document["compositions"], subject?.ref, reading),
    vulnerabilities: listOf(document["vulnerabilities"]).length,
    unmodelled: losses.list()
  };
}
function readSubject(metadata, reading) {
  const { losses } = reading;
  const fields = fieldsOf(metadata["component"]);
  const hasSubject = Object.keys(fields).length > 0;
  const subject = hasSubject ? readComponent(fields, reading, { fallback: "subject", path: "metadata.component." }) : void 0;
  const readMaker = (key, said) => {
    const party = readParty(metadata[key], losses, `metadata.${key}`);
    if (party !== void 0 && (!hasSubject || said !== void 0)) losses.add(`metadata.${key}`);
    return said ?? party;
  };
  const manufacturer = readMaker("manufacture", subject?.manufacturer);
  const supplier = readMaker("supplier", subject?.supplier);
  return subject && present({ ...subject, manufacturer, supplier });
}
var LIFECYCLE_KEYS = /* @__PURE__ */ new Set(["phase", "name"]);
function readLifecycles(value, { losses }) {
  return fieldsIn(value).flatMap((lifecycle) => {
    losses.addUnknown(lifecycle, LIFECYCLE_KEYS, "metadata.lifecycles[].");
    return textOf(lifecycle["phase"]) ?? textOf(lifecycle["name"]) ?? [];
  });
}
function readDataLicenses(value, reading) {
  return readLicenses(value, reading, "metadata.").map(({ value: license, url }) => {
    if (url !== void 0) reading.losses.add("metadata.licenses[].url");
    return license;
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
var TOOL_KEYS = /* @__PURE__ */ new Set([
  ...[
    "bom-ref",
    "type",
    "name",
    "version",
    "vendor",
    "manufacturer",
    "supplier",
    "provider",
    "group",
    "author"
  ]
]);
function readTools(value, { losses }) {
  const lists = fieldsOf(value);
  const entries = Array.isArray(value) ? fieldsIn(value) : [...fieldsIn(lists["components"]), ...fieldsIn(lists["services"])];
  return entries.flatMap((tool) => {
    losses.addUnknown(tool, TOOL_KEYS, "metadata.tools[].");
    const name = textOf(tool["name"]);
    const makers = [
      ["vendor", textOf(tool["vendor"])],
      ...["manufacturer", "supplier", "provider"].map((key) => [key, makerOf(tool, key, losses)]),
      ["group", textOf(tool["group"])],
      ["author", textOf(tool["author"])]
    ];
    const vendor = makers.find(([, maker]) => maker !== void 0)?.[1];
    for (const [key, maker] of makers)
      if (maker !== void 0 && maker !== vendor) losses.add(`metadata.tools[].${key}`);
    return name === void 0 ? [] : [present({ vendor, name, version: textOf(tool["version"]) })];
  });
}
function makerOf(tool, key, losses) {
  const path = `metadata.tools[].${key}`;
  const party = readParty(tool[key], losses, path);
  if (party?.email !== void 0 || party?.url !== void 0) losses.add(path);
  return party?.name;
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
