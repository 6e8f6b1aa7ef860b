import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  readSpdxJson
} from "./chunk-FZHT2NMN.js";
import "./chunk-LYPPXEBK.js";
import "./chunk-JJUSKSOM.js";
import "./chunk-A75VYVDS.js";
import "./chunk-VCJFEIJB.js";
import "./chunk-Z7XYCK6M.js";
import "./chunk-BEWJP5ZY.js";
import "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";

// src/sbom/read/spdx-tag-value.ts
function readSpdxTagValue(text) {
  const draft = {
    document: {},
    creation: {},
    packages: [],
    files: [],
    snippets: [],
    licenses: [],
    annotations: [],
    relationships: []
  };
  let current = draft.document;
  for (const { tag, value } of readTags(text)) current = takeTag(draft, current, tag, value);
  return readSpdxJson({
    ...draft.document,
    creationInfo: draft.creation,
    packages: draft.packages,
    files: draft.files,
    snippets: draft.snippets,
    hasExtractedLicensingInfos: draft.licenses,
    annotations: draft.annotations,
    relationships: draft.relationships
  });
}
function* readTags(text) {
  const OPEN = "<text>";
  const CLOSE = "</text>";
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(at, lineEnd);
    const match = /^[ \t]*([A-Za-z]{1,60}):[ \t]*/.exec(line);
    at = lineEnd + 1;
    if (!match) continue;
    const tag = match[1];
    const valueStart = lineEnd - line.length + match[0].length;
    if (!text.startsWith(OPEN, valueStart)) {
      yield { tag, value: text.slice(valueStart, lineEnd).trim() };
      continue;
    }
    const close = text.indexOf(CLOSE, valueStart);
    const end = close < 0 ? text.length : close;
    yield { tag, value: text.slice(valueStart + OPEN.length, end).trim() };
    const rest = text.indexOf("\n", end);
    at = rest < 0 ? text.length : rest + 1;
  }
}
var BEGINNINGS = {
  PackageName: ["packages", "name"],
  FileName: ["files", "fileName"],
  SnippetSPDXID: ["snippets", "SPDXID"],
  LicenseID: ["licenses", "licenseId"],
  Annotator: ["annotations", "annotator"]
};
var FIELDS = {
  SPDXVersion: "spdxVersion",
  SPDXID: "SPDXID",
  DataLicense: "dataLicense",
  DocumentName: "name",
  DocumentNamespace: "documentNamespace",
  DocumentComment: "comment",
  PackageVersion: "versionInfo",
  PackageFileName: "packageFileName",
  PackageSupplier: "supplier",
  PackageOriginator: "originator",
  PackageDownloadLocation: "downloadLocation",
  PackageHomePage: "homepage",
  PackageVerificationCode: "packageVerificationCode",
  PackageSourceInfo: "sourceInfo",
  PackageLicenseConcluded: "licenseConcluded",
  PackageLicenseDeclared: "licenseDeclared",
  PackageLicenseComments: "licenseComments",
  PackageCopyrightText: "copyrightText",
  PackageSummary: "summary",
  PackageDescription: "description",
  PackageComment: "comment",
  PrimaryPackagePurpose: "primaryPackagePurpose",
  LicenseConcluded: "licenseConcluded",
  LicenseComments: "licenseComments",
  FileCopyrightText: "copyrightText",
  FileNotice: "noticeText",
  FileComment: "comment"
};
function takeTag(draft, current, tag, value) {
  const beginning = Object.hasOwn(BEGINNINGS, tag) ? BEGINNINGS[tag] : void 0;
  if (beginning) {
    const section = { [beginning[1]]: value };
    draft[beginning[0]].push(section);
    return beginning[0] === "annotations" ? current : section;
  }
  const field = Object.hasOwn(FIELDS, tag) ? FIELDS[tag] : void 0;
  if (field !== void 0) current[field] ??= value;
  else takeListTag(draft, current, tag, value);
  return current;
}
function takeListTag(draft, current, tag, value) {
  switch (tag) {
    case "Creator":
      push(draft.creation, "creators", value);
      break;
    case "Created":
      draft.creation["created"] = value;
      break;
    case "PackageChecksum":
    case "FileChecksum":
      push(current, "checksums", parseChecksum(value));
      break;
    case "ExternalRef":
      push(current, "externalRefs", parseExternalRef(value));
      break;
    case "Relationship":
      draft.relationships.push(parseRelationship(value));
      break;
    case "ExternalDocumentRef":
      push(draft.document, "externalDocumentRefs", value);
      break;
  }
}
function push(section, key, value) {
  const list = section[key];
  if (Array.isArray(list)) list.push(value);
  else section[key] = [value];
}
function parseChecksum(value) {
  const colon = value.indexOf(":");
  return {
    algorithm: value.slice(0, Math.max(colon, 0)).trim(),
    checksumValue: value.slice(colon + 1).trim()
  };
}
function parseExternalRef(value) {
  const [category, type, ...locator] = value.split(/\s+/);
  return { referenceCategory: category, referenceType: type, referenceLocator: locator.join(" ") };
}
function parseRelationship(value) {
  const [from, type, to] = value.split(/\s+/);
  return { spdxElementId: from, relationshipType: type, relatedSpdxElement: to };
}
export {
  readSpdxTagValue
};
