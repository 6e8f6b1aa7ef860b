import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  fieldsIn,
  present,
  textOf,
  textsIn
} from "./chunk-A75VYVDS.js";
import {
  printable
} from "./chunk-2FANR2YP.js";

// src/sbom/read/spdx-party.ts
var NO_ASSERTION = "NOASSERTION";
var NONE = "NONE";
function parseParty(text) {
  if (text === void 0) return void 0;
  if (text.trim() === NO_ASSERTION) return { isDeclaredUnknown: true };
  const { kind, value } = splitKind(text);
  const open = value.lastIndexOf("(");
  const hasEmail = open >= 0 && value.endsWith(")");
  const email = hasEmail ? value.slice(open + 1, -1).trim() : "";
  const name = (hasEmail ? value.slice(0, open) : value).trim();
  if (name === "" && email === "") return void 0;
  const isPerson = kind === "" ? void 0 : kind === "person";
  return present({ name: name || void 0, email: email || void 0, isPerson });
}
function parseTool(value) {
  const match = /^(.+)-(v?\d[^-\s]*)$/.exec(value.slice(0, 500));
  return match ? { name: match[1], version: match[2] } : { name: value };
}
function splitKind(text) {
  const match = /^\s*(Person|Organization|Tool)\s*:/i.exec(text);
  return match ? { kind: match[1].toLowerCase(), value: text.slice(match[0].length).trim() } : { kind: "", value: text.trim() };
}

// src/sbom/read/spdx-package.ts
var PACKAGE_KEYS = /* @__PURE__ */ new Set([
  ...["SPDXID", "name", "versionInfo", "supplier", "originator", "downloadLocation", "homepage", "checksums"],
  ...["licenseConcluded", "licenseDeclared", "copyrightText", "externalRefs", "primaryPackagePurpose"],
  ...["description", "summary", "filesAnalyzed", "hasFiles"]
]);
var FILE_KEYS = /* @__PURE__ */ new Set([
  ...["SPDXID", "fileName", "checksums", "licenseConcluded", "copyrightText"]
]);
var TYPES = /* @__PURE__ */ new Map([
  ["APPLICATION", "application"],
  ["FRAMEWORK", "framework"],
  ["LIBRARY", "library"],
  ["CONTAINER", "container"],
  ["OPERATING_SYSTEM", "operating-system"],
  ["OPERATING-SYSTEM", "operating-system"],
  ["DEVICE", "device"],
  ["FIRMWARE", "firmware"],
  ["FILE", "file"]
]);
function readSpdxPackage(fields, reading, fallback) {
  reading.losses.addUnknown(fields, PACKAGE_KEYS, "packages[].");
  const identifiers = readIdentifiers(fields["externalRefs"]);
  const licenses = readLicenses(fields, ["licenseDeclared", "licenseConcluded"], reading);
  return present({
    ref: reading.refs.take(textOf(fields["SPDXID"]), fallback),
    type: TYPES.get(textOf(fields["primaryPackagePurpose"]) ?? "") ?? "library",
    name: textOf(fields["name"]) ?? "",
    version: said(fields["versionInfo"]),
    purl: identifiers.purl,
    cpe: identifiers.cpe,
    description: textOf(fields["description"]) ?? textOf(fields["summary"]),
    copyright: said(fields["copyrightText"]),
    hashes: readSpdxHashes(fields["checksums"]),
    licenses,
    supplier: parseParty(textOf(fields["supplier"])),
    manufacturer: parseParty(textOf(fields["originator"])),
    externalReferences: [...readLocations(fields), ...identifiers.references],
    properties: identifiers.properties,
    declaredUnknown: unknownFields(fields, licenses)
  });
}
function readSpdxFile(fields, reading, fallback) {
  reading.losses.addUnknown(fields, FILE_KEYS, "files[].");
  const licenses = readLicenses(fields, ["licenseConcluded"], reading);
  return present({
    ref: reading.refs.take(textOf(fields["SPDXID"]), fallback),
    type: "file",
    name: textOf(fields["fileName"]) ?? "",
    copyright: said(fields["copyrightText"]),
    hashes: readSpdxHashes(fields["checksums"]),
    licenses,
    declaredUnknown: unknownFields(fields, licenses)
  });
}
function said(value) {
  const text = textOf(value);
  return text === NO_ASSERTION || text === NONE ? void 0 : text;
}
function unknownFields(fields, licenses) {
  const unknown = [];
  const licenseTexts = [fields["licenseDeclared"], fields["licenseConcluded"]];
  if (licenses.length === 0 && licenseTexts.includes(NO_ASSERTION)) unknown.push("licenses");
  if (fields["copyrightText"] === NO_ASSERTION) unknown.push("copyright");
  if (fields["versionInfo"] === NO_ASSERTION) unknown.push("version");
  return unknown;
}
function readLicenses(fields, keys, { license }) {
  return keys.flatMap((key) => {
    const text = textOf(fields[key]);
    if (text === void 0 || text === NO_ASSERTION) return [];
    return [license(text, key === "licenseDeclared" ? "declared" : "concluded")];
  });
}
function readSpdxHashes(value) {
  return fieldsIn(value).flatMap((checksum) => {
    const algorithm = textOf(checksum["algorithm"]);
    const content = textOf(checksum["checksumValue"]);
    return algorithm === void 0 || content === void 0 ? [] : [{ algorithm: hashName(algorithm), content: content.trim().toLowerCase() }];
  });
}
function hashName(algorithm) {
  const name = algorithm.toUpperCase().replaceAll("_", "-");
  const sha2 = /^SHA-?(1|224|256|384|512)$/.exec(name);
  if (sha2) return `SHA-${sha2[1]}`;
  const blake2 = /^BLAKE2B-?(256|384|512)$/.exec(name);
  return blake2 ? `BLAKE2b-${blake2[1]}` : name;
}
function readLocations(fields) {
  const places = [
    ["distribution", said(fields["downloadLocation"])],
    ["website", said(fields["homepage"])]
  ];
  return places.flatMap(([type, url]) => url === void 0 ? [] : [{ type, url }]);
}
function readIdentifiers(value) {
  const purls = [];
  const cpes = [];
  const references = [];
  for (const reference of fieldsIn(value)) {
    const url = textOf(reference["referenceLocator"]);
    if (url === void 0) continue;
    const kind = (textOf(reference["referenceType"]) ?? "other").split("/").at(-1);
    if (kind === "purl") purls.push(url);
    else if (kind.startsWith("cpe2")) cpes.push(url);
    else {
      const type = kind === "advisory" ? "advisories" : "other";
      references.push(
        present({ type, url, comment: textOf(reference["comment"]) ?? kind })
      );
    }
  }
  const properties = [
    ...purls.slice(1).map((value2) => ({ name: "spdx:purl", value: value2 })),
    ...cpes.slice(1).map((value2) => ({ name: "spdx:cpe", value: value2 }))
  ];
  return { purl: purls[0], cpe: cpes[0], references, properties };
}
function readFileIds(fields) {
  return textsIn(fields["hasFiles"]);
}

// src/sbom/read/spdx-relationships.ts
var NEEDS = /* @__PURE__ */ new Set(["DEPENDS_ON", "STATIC_LINK", "DYNAMIC_LINK", "HAS_PREREQUISITE"]);
var NEEDED_BY = /^(?:(?:BUILD|DEV|OPTIONAL|PROVIDED|RUNTIME|TEST)_)?DEPENDENCY_OF$|^PREREQUISITE_FOR$/;
function readRelationships(relationships, context) {
  const described = new Set(context.described);
  const needs = /* @__PURE__ */ new Map();
  const parents = /* @__PURE__ */ new Map();
  const unknown = /* @__PURE__ */ new Set();
  const contain = (container, content) => {
    if (container !== context.documentId && !parents.has(content)) parents.set(content, container);
  };
  const need = (from, to) => {
    if (from === NONE || from === NO_ASSERTION) return;
    if (to === NO_ASSERTION) {
      unknown.add(from);
      return;
    }
    const targets = needs.get(from) ?? /* @__PURE__ */ new Set();
    needs.set(from, targets);
    if (to !== NONE) targets.add(to);
  };
  for (const relationship of relationships) {
    const from = textOf(relationship["spdxElementId"]);
    const to = textOf(relationship["relatedSpdxElement"]);
    const type = textOf(relationship["relationshipType"])?.toUpperCase().replaceAll("-", "_");
    if (from === void 0 || to === void 0 || type === void 0) continue;
    if (textOf(relationship["comment"]) !== void 0) context.losses.add("relationships[].comment");
    if (NEEDS.has(type)) need(from, to);
    else if (NEEDED_BY.test(type)) need(to, from);
    else if (type === "DESCRIBES") described.add(to);
    else if (type === "DESCRIBED_BY") described.add(from);
    else if (type === "CONTAINS") contain(from, to);
    else if (type === "CONTAINED_BY") contain(to, from);
    else context.losses.add(`relationships (${printable(type, 60)})`);
  }
  const dependencies = new Map([...needs].map(([ref, targets]) => [ref, [...targets]]));
  return { described, dependencies, parents, unknown, contain };
}
function withRelations(component, { parents, unknown }, subject) {
  const parent = parents.get(component.ref);
  const isNested = parent !== void 0 && parent !== subject && parent !== component.ref;
  return {
    ...component,
    ...isNested ? { parent } : {},
    ...unknown.has(component.ref) ? { declaredUnknown: [...component.declaredUnknown ?? [], "dependencies"] } : {}
  };
}

export {
  NO_ASSERTION,
  NONE,
  parseParty,
  parseTool,
  splitKind,
  readSpdxPackage,
  readSpdxFile,
  hashName,
  readFileIds,
  readRelationships,
  withRelations
};
