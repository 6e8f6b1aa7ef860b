import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  parseParty,
  parseTool,
  readFileIds,
  readRelationships,
  readSpdxFile,
  readSpdxPackage,
  splitKind,
  withRelations
} from "./chunk-LYPPXEBK.js";
import {
  collectLosses,
  collectRefs
} from "./chunk-JJUSKSOM.js";
import {
  fieldsIn,
  fieldsOf,
  textOf,
  textsIn
} from "./chunk-A75VYVDS.js";
import {
  createLicenseReader
} from "./chunk-VCJFEIJB.js";

// src/sbom/read/spdx-json.ts
var DOCUMENT_KEYS = /* @__PURE__ */ new Set([
  ...["spdxVersion", "SPDXID", "name", "documentNamespace", "dataLicense", "creationInfo", "packages"],
  ...["files", "relationships", "documentDescribes", "@context", "$schema"]
]);
var CREATION_KEYS = /* @__PURE__ */ new Set(["created", "creators"]);
function readSpdxJson(document) {
  const reading = {
    refs: collectRefs(),
    losses: collectLosses(),
    license: createLicenseReader()
  };
  reading.losses.addUnknown(document, DOCUMENT_KEYS, "");
  const creation = fieldsOf(document["creationInfo"]);
  reading.losses.addUnknown(creation, CREATION_KEYS, "creationInfo.");
  const packages = fieldsIn(document["packages"]);
  const elements = [
    ...packages.map((fields, at) => readSpdxPackage(fields, reading, `package-${at + 1}`)),
    ...fieldsIn(document["files"]).map((fields, at) => readSpdxFile(fields, reading, `file-${at + 1}`))
  ];
  const relations = readRelationships(fieldsIn(document["relationships"]), {
    documentId: textOf(document["SPDXID"]) ?? "SPDXRef-DOCUMENT",
    described: textsIn(document["documentDescribes"]),
    losses: reading.losses
  });
  for (const fields of packages) {
    for (const file of readFileIds(fields)) relations.contain(textOf(fields["SPDXID"]) ?? "", file);
  }
  const subject = findSubject(elements, relations.described);
  const { authors, tools } = readCreators(textsIn(creation["creators"]));
  return {
    id: textOf(document["documentNamespace"]),
    name: textOf(document["name"]),
    revision: void 0,
    created: textOf(creation["created"]),
    authors,
    tools,
    lifecycles: [],
    dataLicenses: [textOf(document["dataLicense"])].filter((text) => text !== void 0),
    subject,
    components: elements.filter((element) => element !== subject).map((element) => withRelations(element, relations, subject?.ref)),
    dependencies: relations.dependencies,
    completeness: void 0,
    vulnerabilities: 0,
    unmodelled: reading.losses.list()
  };
}
function findSubject(elements, described) {
  const candidates = elements.filter(({ ref }) => described.has(ref));
  return candidates.find(({ type }) => type !== "file") ?? candidates[0];
}
function readCreators(creators) {
  const authors = [];
  const tools = [];
  for (const creator of creators) {
    const { kind, value } = splitKind(creator);
    const party = kind === "tool" ? void 0 : parseParty(creator);
    if (kind === "tool" && value !== "") tools.push(parseTool(value));
    else if (party) authors.push(party);
  }
  return { authors, tools };
}

export {
  readSpdxJson
};
