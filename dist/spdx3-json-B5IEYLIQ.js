import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  NONE,
  NO_ASSERTION,
  hashName,
  withRelations
} from "./chunk-LYPPXEBK.js";
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
import {
  printable
} from "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";

// src/sbom/read/spdx3-element.ts
function typeOf(element) {
  return textOf(element["type"]) ?? textOf(element["@type"]) ?? "";
}
function idOf(element) {
  return textOf(element["spdxId"]) ?? textOf(element["@id"]);
}
function isNoAssertion(id) {
  return id === NO_ASSERTION || /(?:^|[/#:])NoAssertion(?:Element|License)?$/.test(id);
}
function isNone(id) {
  return id === NONE || /(?:^|[/#:])None(?:Element|License)?$/.test(id);
}
function readSpdx3Agent(id, elements) {
  const text = textOf(id) ?? textOf(listOf(id)[0]);
  if (text === void 0) return isFields(id) ? agentOf(id) : void 0;
  if (isNoAssertion(text)) return { isDeclaredUnknown: true };
  const element = elements.get(text);
  return element === void 0 ? void 0 : agentOf(element);
}
function agentOf(element) {
  const identifiers = fieldsIn(element["externalIdentifier"]);
  const of = (kind) => textOf(
    identifiers.find((entry) => kind.test(textOf(entry["externalIdentifierType"]) ?? ""))?.["identifier"]
  );
  const party = present({
    name: textOf(element["name"]),
    email: of(/email$/),
    url: of(/url(?:Scheme)?$/i)
  });
  return Object.keys(party).length === 0 ? void 0 : party;
}

// src/sbom/read/spdx3-component.ts
var COMPONENT_KEYS = /* @__PURE__ */ new Set([
  ...["spdxId", "@id", "type", "@type", "creationInfo", "name", "description", "summary", "verifiedUsing"],
  ...["software_packageVersion", "software_packageUrl", "software_downloadLocation", "software_homePage"],
  ...["software_primaryPurpose", "software_copyrightText", "suppliedBy", "originatedBy", "externalIdentifier"]
]);
var TYPES = /* @__PURE__ */ new Map([
  ["application", "application"],
  ["framework", "framework"],
  ["library", "library"],
  ["container", "container"],
  ["operatingSystem", "operating-system"],
  ["device", "device"],
  ["deviceDriver", "device-driver"],
  ["firmware", "firmware"],
  ["platform", "platform"],
  ["model", "machine-learning-model"],
  ["data", "data"],
  ["file", "file"]
]);
function readSpdx3Component(element, reading, relations, fallback) {
  reading.losses.addUnknown(element, COMPONENT_KEYS, "@graph[].");
  const id = idOf(element);
  const licenses = readLicenses(id ?? "", reading, relations);
  const identifiers = fieldsIn(element["externalIdentifier"]);
  const copyright = textOf(element["software_copyrightText"]);
  return present({
    ref: reading.refs.take(id, fallback),
    type: componentTypeOf(element),
    name: textOf(element["name"]) ?? "",
    version: textOf(element["software_packageVersion"]),
    purl: textOf(element["software_packageUrl"]) ?? identifierOf(identifiers, /(?:packageUrl|packageURL|purl)$/),
    cpe: identifierOf(identifiers, /cpe2[23]$/),
    description: textOf(element["description"]) ?? textOf(element["summary"]),
    copyright: copyright === NO_ASSERTION || copyright === NONE ? void 0 : copyright,
    hashes: readHashes(element["verifiedUsing"], reading.losses),
    licenses: licenses.stated,
    supplier: readSpdx3Agent(element["suppliedBy"], reading.elementsById),
    manufacturer: readSpdx3Agent(element["originatedBy"], reading.elementsById),
    externalReferences: readLocations(element),
    declaredUnknown: [
      ...licenses.isDeclaredUnknown ? ["licenses"] : [],
      ...copyright === NO_ASSERTION ? ["copyright"] : []
    ]
  });
}
function componentTypeOf(element) {
  const kind = typeOf(element);
  if (kind === "software_File") return "file";
  if (kind === "ai_AIPackage") return "machine-learning-model";
  if (kind === "dataset_DatasetPackage") return "data";
  return TYPES.get(textOf(element["software_primaryPurpose"]) ?? "") ?? "library";
}
function identifierOf(identifiers, kind) {
  return textOf(
    identifiers.find((entry) => kind.test(textOf(entry["externalIdentifierType"]) ?? ""))?.["identifier"]
  );
}
function readHashes(value, losses) {
  return fieldsIn(value).flatMap((method) => {
    const algorithm = textOf(method["algorithm"]);
    const content = textOf(method["hashValue"]);
    if (textOf(method["type"])?.endsWith("VerificationCode")) {
      losses.add("@graph[].verifiedUsing (PackageVerificationCode)");
      return [];
    }
    return algorithm === void 0 || content === void 0 ? [] : [{ algorithm: hashName(algorithm), content: content.trim().toLowerCase() }];
  });
}
function readLocations(element) {
  const places = [
    ["distribution", textOf(element["software_downloadLocation"])],
    ["website", textOf(element["software_homePage"])]
  ];
  return places.flatMap(
    ([type, url]) => url === void 0 || url === NO_ASSERTION || url === NONE ? [] : [{ type, url }]
  );
}
function readLicenses(id, { license, elementsById, losses }, relations) {
  const stated = [];
  let unknown = false;
  for (const { kind, target } of relations.licenses.get(id) ?? []) {
    const element = fieldsOf(elementsById.get(target));
    const text = textOf(element["simplelicensing_licenseExpression"]) ?? licenseIdOf(target);
    if (text === void 0) losses.add("licences that are no expression");
    else if (isNoAssertion(text)) unknown = true;
    else stated.push(license(isNone(text) ? NONE : text, kind));
  }
  return { stated, isDeclaredUnknown: unknown && stated.length === 0 };
}
function licenseIdOf(target) {
  if (isNoAssertion(target) || isNone(target)) return target;
  return /^https?:\/\/spdx\.org\/licenses\/([A-Za-z0-9.+-]{1,100})$/.exec(target)?.[1];
}

// src/sbom/read/spdx3-relationships.ts
var COMPLETENESS = /* @__PURE__ */ new Map([
  ["complete", "complete"],
  ["incomplete", "incomplete"],
  ["noAssertion", "unknown"]
]);
var NEEDS = /* @__PURE__ */ new Set([
  "dependsOn",
  "hasStaticLink",
  "hasDynamicLink",
  "hasPrerequisite"
]);
function readSpdx3Relationships(relationships, { losses }) {
  const described = /* @__PURE__ */ new Set();
  const needs = /* @__PURE__ */ new Map();
  const parents = /* @__PURE__ */ new Map();
  const unknown = /* @__PURE__ */ new Set();
  const licenses = /* @__PURE__ */ new Map();
  const completeness = /* @__PURE__ */ new Map();
  const takeNeeds = (from, targets, said) => {
    for (const target of targets) {
      if (isNoAssertion(target)) {
        unknown.add(from);
        continue;
      }
      const known = needs.get(from) ?? /* @__PURE__ */ new Set();
      needs.set(from, known);
      if (!isNone(target)) known.add(target);
    }
    if (said !== void 0) completeness.set(from, said);
  };
  const takeLicense = (from, targets, kind) => {
    const links = licenses.get(from) ?? [];
    licenses.set(from, links);
    for (const target of targets) links.push({ kind, target });
  };
  for (const relationship of relationships) {
    const from = textOf(relationship["from"]);
    const type = textOf(relationship["relationshipType"])?.split("/").at(-1);
    if (from === void 0 || type === void 0) continue;
    const targets = targetsOf(relationship["to"]);
    const said = COMPLETENESS.get(textOf(relationship["completeness"])?.split("/").at(-1) ?? "");
    if (NEEDS.has(type)) takeNeeds(from, targets, said);
    else if (type === "hasDeclaredLicense") takeLicense(from, targets, "declared");
    else if (type === "hasConcludedLicense") takeLicense(from, targets, "concluded");
    else if (type === "describes") for (const target of targets) described.add(target);
    else if (type === "contains") {
      for (const target of targets) if (!parents.has(target)) parents.set(target, from);
    } else losses.add(`relationships (${printable(type, 60)})`);
  }
  const dependencies = new Map([...needs].map(([ref, targets]) => [ref, [...targets]]));
  return { described, dependencies, parents, unknown, licenses, completeness };
}
function targetsOf(value) {
  return (Array.isArray(value) ? listOf(value) : [value]).flatMap((target) => textOf(target) ?? []);
}

// src/sbom/read/spdx3-json.ts
var COMPONENT_TYPES = /* @__PURE__ */ new Set([
  ...["software_Package", "software_File", "ai_AIPackage", "dataset_DatasetPackage"]
]);
var KNOWN_TYPES = /* @__PURE__ */ new Set([
  ...COMPONENT_TYPES,
  ...["SpdxDocument", "software_Sbom", "Bom", "CreationInfo", "Relationship", "LifecycleScopedRelationship"],
  ...["Person", "Organization", "Agent", "SoftwareAgent", "Tool", "simplelicensing_LicenseExpression"],
  ...["expandedlicensing_ListedLicense"]
]);
var PHASES = /* @__PURE__ */ new Map([
  ["design", "design"],
  ["source", "pre-build"],
  ["build", "build"],
  ["analyzed", "post-build"],
  ["deployed", "operations"],
  ["runtime", "operations"]
]);
function readSpdx3Json(document) {
  const elements = fieldsIn(Array.isArray(document["@graph"]) ? document["@graph"] : [document]);
  const losses = collectLosses();
  const byType = groupByType(elements, losses);
  const all = (...types) => types.flatMap((type) => byType.get(type) ?? []);
  const elementsById = new Map(elements.map((element) => [idOf(element), element]));
  const reading = { refs: collectRefs(), losses, license: createLicenseReader(), elementsById };
  const relations = readSpdx3Relationships(all("Relationship", "LifecycleScopedRelationship"), reading);
  const head = all("SpdxDocument")[0] ?? {};
  const boms = all("software_Sbom", "Bom");
  const creation = creationOf(head, elementsById) ?? all("CreationInfo")[0] ?? {};
  const components = elements.filter((element) => COMPONENT_TYPES.has(typeOf(element))).map((element, at) => readSpdx3Component(element, reading, relations, `element-${at + 1}`));
  const subject = findSubject(components, [head, ...boms], relations.described);
  return {
    id: idOf(head),
    name: textOf(head["name"]),
    revision: void 0,
    created: textOf(creation["created"]),
    authors: readAgents(creation, elementsById),
    tools: readTools(creation, elementsById),
    lifecycles: boms.flatMap((bom) => textsIn(bom["software_sbomType"])).map((type) => PHASES.get(type.split("/").at(-1)) ?? type),
    dataLicenses: readDataLicenses(head, elementsById),
    subject,
    components: components.filter((component) => component !== subject).map((component) => withRelations(component, relations, subject?.ref)),
    dependencies: relations.dependencies,
    completeness: subject === void 0 ? void 0 : relations.completeness.get(subject.ref),
    vulnerabilities: all("security_Vulnerability").length,
    unmodelled: losses.list()
  };
}
function groupByType(elements, losses) {
  const groups = /* @__PURE__ */ new Map();
  for (const element of elements) {
    const type = typeOf(element);
    const group = groups.get(type);
    if (group) group.push(element);
    else groups.set(type, [element]);
  }
  for (const type of groups.keys()) {
    if (!KNOWN_TYPES.has(type)) losses.addUnknown({ [type]: true }, KNOWN_TYPES, "");
  }
  return groups;
}
function creationOf(element, elements) {
  const creation = element["creationInfo"];
  return isFields(creation) ? creation : elements.get(textOf(creation) ?? "");
}
function findSubject(components, holders, described) {
  const roots = /* @__PURE__ */ new Set([...holders.flatMap((holder) => textsIn(holder["rootElement"])), ...described]);
  const candidates = components.filter(({ ref }) => roots.has(ref));
  return candidates.find(({ type }) => type !== "file") ?? candidates[0];
}
function readAgents(creation, elements) {
  return listOf(creation["createdBy"]).flatMap((id) => readSpdx3Agent(id, elements) ?? []);
}
function readTools(creation, elements) {
  const agents = textsIn(creation["createdBy"]).filter(
    (id) => typeOf(fieldsOf(elements.get(id))) === "SoftwareAgent"
  );
  return [...textsIn(creation["createdUsing"]), ...agents].flatMap((id) => {
    const name = textOf(fieldsOf(elements.get(id))["name"]);
    return name === void 0 ? [] : [{ name }];
  });
}
function readDataLicenses(head, elements) {
  const id = textOf(head["dataLicense"]);
  if (id === void 0) return [];
  const expression = textOf(fieldsOf(elements.get(id))["simplelicensing_licenseExpression"]);
  return [expression ?? id.split("/").at(-1)];
}
export {
  readSpdx3Json
};
