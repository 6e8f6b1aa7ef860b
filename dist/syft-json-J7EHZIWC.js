import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
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
import "./chunk-Z7XYCK6M.js";
import "./chunk-BEWJP5ZY.js";
import "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";

// src/sbom/read/syft-json.ts
var DOCUMENT_KEYS = /* @__PURE__ */ new Set([
  ...["artifacts", "artifactRelationships", "source", "distro", "descriptor", "schema"]
]);
var ARTIFACT_KEYS = /* @__PURE__ */ new Set([
  ...["id", "name", "version", "type", "foundBy", "locations", "licenses", "language", "cpes", "purl"]
]);
function readSyftJson(document) {
  const losses = collectLosses();
  losses.addUnknown(document, DOCUMENT_KEYS, "");
  const refs = collectRefs();
  const license = createLicenseReader();
  const subject = readSource(fieldsOf(document["source"]), refs);
  const descriptor = fieldsOf(document["descriptor"]);
  const distro = readDistro(fieldsOf(document["distro"]), refs);
  const artifacts = fieldsIn(document["artifacts"]).map((fields, at) => {
    losses.addUnknown(fields, ARTIFACT_KEYS, "artifacts[].");
    return readArtifact(fields, { refs, license, fallback: `artifact-${at + 1}` });
  });
  return {
    id: void 0,
    name: subject?.name,
    revision: void 0,
    created: void 0,
    authors: [],
    tools: [present({ name: textOf(descriptor["name"]) ?? "syft", version: textOf(descriptor["version"]) })],
    lifecycles: [],
    dataLicenses: [],
    subject,
    components: distro === void 0 ? artifacts : [...artifacts, distro],
    dependencies: readRelationships(fieldsIn(document["artifactRelationships"])),
    completeness: void 0,
    vulnerabilities: 0,
    unmodelled: losses.list()
  };
}
var SOURCE_TYPES = /* @__PURE__ */ new Map([
  ["image", "container"],
  ["directory", "file"],
  ["file", "file"],
  ["snap", "application"]
]);
function readSource(source, refs) {
  if (Object.keys(source).length === 0) return void 0;
  const metadata = isFields(source["metadata"]) ? source["metadata"] : fieldsOf(source["target"]);
  const digest = textOf(metadata["manifestDigest"]);
  const properties = [
    ...propertiesOf("syft:image:manifestDigest", [metadata["manifestDigest"]]),
    ...propertiesOf("syft:image:imageID", [metadata["imageID"]]),
    ...propertiesOf("syft:image:repoDigest", listOf(metadata["repoDigests"])),
    ...propertiesOf("syft:image:tag", listOf(metadata["tags"]))
  ];
  return present({
    ref: refs.take(textOf(source["id"]), "source"),
    type: SOURCE_TYPES.get(textOf(source["type"]) ?? "") ?? "application",
    name: textOf(source["name"]) ?? textOf(metadata["userInput"]) ?? textOf(metadata["path"]) ?? textOf(source["target"]) ?? "",
    version: digest ?? textOf(source["version"]),
    properties
  });
}
function propertiesOf(name, values) {
  return values.flatMap((entry) => {
    const value = textOf(entry);
    return value === void 0 ? [] : [{ name, value }];
  });
}
function readDistro(distro, refs) {
  const name = textOf(distro["id"]) ?? textOf(distro["name"]);
  if (name === void 0) return void 0;
  return present({
    ref: refs.take(`os:${name}`, "os"),
    type: "operating-system",
    name,
    version: textOf(distro["versionID"]),
    description: textOf(distro["prettyName"]),
    cpe: textOf(distro["cpeName"])
  });
}
function readArtifact(fields, { refs, license, fallback }) {
  const purl = textOf(fields["purl"]);
  const cpes = listOf(fields["cpes"]).flatMap((cpe) => textOf(cpe) ?? textOf(fieldsOf(cpe)["cpe"]) ?? []);
  const metadata = fieldsOf(fields["metadata"]);
  return present({
    ref: refs.take(textOf(fields["id"]), purl ?? fallback),
    type: "library",
    name: textOf(fields["name"]) ?? "",
    version: textOf(fields["version"]),
    purl,
    cpe: cpes[0],
    description: textOf(metadata["description"]),
    licenses: readLicenses(fields["licenses"], license),
    supplier: supplierOf(metadata),
    hashes: readHashes(metadata),
    occurrences: readLocations(fields["locations"]),
    properties: [
      ...propertiesOf("syft:package:type", [fields["type"]]),
      ...propertiesOf("syft:package:language", [fields["language"]]),
      ...propertiesOf("syft:package:foundBy", [fields["foundBy"]]),
      ...propertiesOf("syft:cpe23", cpes.slice(1))
    ]
  });
}
function readLicenses(value, license) {
  return listOf(value).flatMap((entry) => {
    const fields = fieldsOf(entry);
    const text = textOf(entry) ?? textOf(fields["spdxExpression"]) ?? textOf(fields["value"]);
    if (text === void 0) return [];
    return [
      license(text, fields["type"] === "concluded" ? "concluded" : "declared", textsIn(fields["urls"])[0])
    ];
  });
}
function supplierOf(metadata) {
  const name = textOf(metadata["maintainer"]) ?? textOf(metadata["vendor"]);
  return name === void 0 ? void 0 : { name };
}
function readHashes(metadata) {
  return fieldsIn(metadata["digest"]).flatMap((digest) => {
    const algorithm = /^sha-?(1|256|384|512)$/i.exec(textOf(digest["algorithm"]) ?? "")?.[1];
    const content = textOf(digest["value"]);
    return algorithm === void 0 || content === void 0 ? [] : [{ algorithm: `SHA-${algorithm}`, content: content.toLowerCase() }];
  });
}
function readLocations(value) {
  return fieldsIn(value).flatMap((location) => {
    const path = textOf(location["path"]);
    return path === void 0 ? [] : [present({ path, layer: textOf(location["layerID"]) })];
  });
}
function readRelationships(relationships) {
  const needs = /* @__PURE__ */ new Map();
  for (const relationship of relationships) {
    if (relationship["type"] !== "dependency-of") continue;
    const needed = textOf(relationship["parent"]);
    const needing = textOf(relationship["child"]);
    if (needed === void 0 || needing === void 0) continue;
    const targets = needs.get(needing);
    if (targets) targets.push(needed);
    else needs.set(needing, [needed]);
  }
  return needs;
}
export {
  readSyftJson
};
