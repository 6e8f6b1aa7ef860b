import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  addJsonList,
  createBody,
  createLosses,
  joinExpressions,
  licenseRefOf,
  planDocument
} from "./chunk-Z4SBBPEU.js";
import "./chunk-CIZI3GN3.js";
import {
  isExpression
} from "./chunk-VCJFEIJB.js";
import "./chunk-Z7XYCK6M.js";
import {
  compareText,
  printable
} from "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";

// src/sbom/write/spdx-licenses.ts
var REFERENCE = /(?<![A-Za-z0-9.:-])LicenseRef-[A-Za-z0-9.-]+/g;
function createSpdxLicenses(losses) {
  const infos = /* @__PURE__ */ new Map();
  const ids = /* @__PURE__ */ new Map();
  const toExpression = ({ kind, value, url }) => {
    if (kind === "expression" && isExpression(value)) {
      if (url !== void 0)
        losses.add("components[].licenses[].url", "a listed licence has none in SPDX 2.3");
      for (const [licenseId2] of value.matchAll(REFERENCE)) {
        if (!infos.has(licenseId2)) infos.set(licenseId2, { licenseId: licenseId2, extractedText: "NOASSERTION" });
      }
      return value;
    }
    const known = ids.get(value);
    if (known !== void 0) return known;
    const licenseId = unused(licenseRefOf(value), infos);
    ids.set(value, licenseId);
    infos.set(licenseId, {
      licenseId,
      name: value,
      extractedText: value,
      ...url === void 0 ? {} : { seeAlsos: [url] }
    });
    return licenseId;
  };
  return {
    join: (licenses) => joinExpressions([...new Set(licenses.map(toExpression))]),
    extracted: () => [...infos.values()].sort((a, b) => compareText(a.licenseId, b.licenseId))
  };
}
function unused(id, infos) {
  if (!infos.has(id)) return id;
  let times = 2;
  while (infos.has(`${id}-${times}`)) times++;
  return `${id}-${times}`;
}

// src/sbom/write/spdx-package.ts
var UNKNOWN = "NOASSERTION";
var PURPOSES = new Map(
  Object.entries({
    application: "APPLICATION",
    framework: "FRAMEWORK",
    library: "LIBRARY",
    container: "CONTAINER",
    "operating-system": "OPERATING_SYSTEM",
    device: "DEVICE",
    firmware: "FIRMWARE",
    file: "FILE"
  })
);
var ALGORITHMS = new Map(
  Object.entries({
    MD5: "MD5",
    "SHA-1": "SHA1",
    "SHA-256": "SHA256",
    "SHA-384": "SHA384",
    "SHA-512": "SHA512",
    "SHA3-256": "SHA3-256",
    "SHA3-384": "SHA3-384",
    "SHA3-512": "SHA3-512",
    "BLAKE2b-256": "BLAKE2b-256",
    "BLAKE2b-384": "BLAKE2b-384",
    "BLAKE2b-512": "BLAKE2b-512",
    BLAKE3: "BLAKE3"
  })
);
function makePackage(component, context) {
  const { id, licenses } = context;
  const { group, name, version, description, copyright, declaredUnknown = [] } = component;
  noteLosses(component, context.losses);
  const [homepage, ...websites] = referencesOf(component, "website");
  const [download, ...distributions] = referencesOf(component, "distribution");
  const others = (component.externalReferences ?? []).filter(
    ({ type }) => type !== "website" && type !== "distribution"
  );
  const checksums = checksumsOf(component.hashes, context.losses);
  const externalRefs = externalRefsOf(component, [...websites, ...distributions, ...others]);
  const source = (component.occurrences ?? []).map(({ path }) => path);
  return {
    SPDXID: id,
    name: group === void 0 || group === "" ? name : `${group}/${name}`,
    ...version !== void 0 ? { versionInfo: version } : declaredUnknown.includes("version") ? { versionInfo: UNKNOWN } : {},
    primaryPackagePurpose: PURPOSES.get(component.type) ?? "OTHER",
    ...optional("supplier", formatParty(component.supplier)),
    ...optional("originator", formatParty(component.manufacturer ?? firstAuthor(component))),
    downloadLocation: download?.url ?? UNKNOWN,
    filesAnalyzed: false,
    ...homepage ? { homepage: homepage.url } : {},
    ...source.length > 0 ? { sourceInfo: `found in: ${source.join(", ")}` } : {},
    ...checksums.length > 0 ? { checksums } : {},
    ...licenseFields(component, licenses),
    ...optional("copyrightText", copyright ?? (declaredUnknown.includes("copyright") ? UNKNOWN : void 0)),
    ...optional("description", description),
    ...externalRefs.length > 0 ? { externalRefs } : {}
  };
}
function licenseFields({ licenses = [], declaredUnknown = [] }, { join }) {
  const concluded = licenses.filter((license) => license.acknowledgement === "concluded");
  const declared = licenses.filter((license) => license.acknowledgement !== "concluded");
  const none = declaredUnknown.includes("licenses") ? UNKNOWN : void 0;
  return {
    ...optional("licenseConcluded", concluded.length > 0 ? join(concluded) : none),
    ...optional("licenseDeclared", declared.length > 0 ? join(declared) : none)
  };
}
function optional(name, value) {
  return value === void 0 ? {} : { [name]: value };
}
function noteLosses(component, losses) {
  const none = "SPDX 2.3 has no place for it";
  const { type, authors = [], manufacturer, occurrences = [], externalReferences = [] } = component;
  if (!PURPOSES.has(type)) {
    losses.add("components[].type", `SPDX 2.3 has no "${printable(type, 40)}"; written as OTHER`);
  }
  if (component.scope !== void 0) losses.add("components[].scope", none);
  if ((component.properties ?? []).length > 0) losses.add("components[].properties", none);
  if (component.declaredUnknown?.includes("hashes")) {
    losses.add("components[].hashes", "SPDX 2.3 cannot say that they are unknown on purpose");
  }
  if (authors.length > (manufacturer ? 0 : 1))
    losses.add("components[].authors", "an SPDX package has one originator");
  if (component.supplier?.url !== void 0) losses.add("components[].supplier.url", none);
  if ((manufacturer ?? authors[0])?.url !== void 0) losses.add("components[].originator.url", none);
  if (occurrences.some(({ line, layer }) => line !== void 0 || layer !== void 0)) {
    losses.add("components[].occurrences[].layer, line", none);
  }
  for (const { type: kind, hashes = [], comment } of externalReferences) {
    if (hashes.length > 0) losses.add("components[].externalReferences[].hashes", none);
    const isField = kind === "website" || kind === "distribution";
    if (isField && comment !== void 0) losses.add("components[].externalReferences[].comment", none);
  }
}
function referencesOf(component, type) {
  return (component.externalReferences ?? []).filter((reference) => reference.type === type);
}
function checksumsOf(hashes = [], losses) {
  return hashes.flatMap(({ algorithm, content }) => {
    const known = ALGORITHMS.get(algorithm);
    if (known !== void 0) return [{ algorithm: known, checksumValue: content.toLowerCase() }];
    losses.add("components[].hashes", `SPDX 2.3 has no "${printable(algorithm, 40)}"`);
    return [];
  });
}
function externalRefsOf({ purl, cpe }, others) {
  const reference = (referenceCategory, referenceType, locator) => ({
    referenceCategory,
    referenceType,
    referenceLocator: locator.replaceAll(" ", "%20")
  });
  return [
    ...purl === void 0 ? [] : [reference("PACKAGE-MANAGER", "purl", purl)],
    ...cpe === void 0 ? [] : [reference("SECURITY", cpe.startsWith("cpe:2.3:") ? "cpe23Type" : "cpe22Type", cpe)],
    ...others.map(({ type, url, comment }) => ({
      ...reference("OTHER", type.replace(/\s+/g, "-"), url),
      ...comment === void 0 ? {} : { comment }
    }))
  ];
}
function firstAuthor({ authors: [author] = [] }) {
  return author && { isPerson: true, ...author };
}
function formatParty(party) {
  if (party === void 0) return void 0;
  const { name, email, isPerson, isDeclaredUnknown } = party;
  if (isDeclaredUnknown) return UNKNOWN;
  if (name === void 0 && email === void 0) return void 0;
  const kind = isPerson ? "Person" : "Organization";
  return email === void 0 ? `${kind}: ${name}` : `${kind}: ${name ?? email} (${email})`;
}

// src/sbom/write/spdx-json.ts
var DOCUMENT = "SPDXRef-DOCUMENT";
function writeSpdxJson(sbom, time) {
  const losses = createLosses();
  const plan = planDocument(sbom, losses);
  noteDocumentLosses(sbom, losses);
  const ids = createIds(plan);
  const licenses = createSpdxLicenses(losses);
  const name = nameOf(sbom);
  const head = { spdxVersion: "SPDX-2.3", dataLicense: "CC0-1.0", SPDXID: DOCUMENT, name };
  const creationInfo = {
    created: time.toISOString().replace(/\.\d+Z$/, "Z"),
    creators: creatorsOf(sbom, losses)
  };
  const body = createBody(JSON.stringify({ ...head, creationInfo }));
  const described = [...plan.subject ? [plan.subject] : [], ...plan.all];
  addJsonList(
    body,
    "packages",
    described,
    ({ component, ref }) => makePackage(component, { id: ids(ref), licenses, losses })
  );
  addJsonList(body, "relationships", relationshipsOf(sbom, plan, ids), (relationship) => relationship);
  const extracted = licenses.extracted();
  if (extracted.length > 0) addJsonList(body, "hasExtractedLicensingInfos", extracted, (info) => info);
  body.add("}\n");
  const documentNamespace = `https://spdx.org/spdxdocs/${encodeURIComponent(name.toWellFormed())}-${body.uuid()}`;
  const text = JSON.stringify({ ...head, documentNamespace, creationInfo }).slice(0, -1);
  return { bytes: body.bytes(text), lost: losses.list() };
}
function noteDocumentLosses(sbom, losses) {
  if (sbom.vulnerabilities > 0) losses.add("vulnerabilities", "are not converted");
  if (sbom.lifecycles.length > 0) losses.add("lifecycles", "SPDX 2.3 has no place for them");
  if (sbom.completeness !== void 0) losses.add("completeness", "SPDX 2.3 has no place for it");
  if (sbom.revision !== void 0 && sbom.revision !== "1")
    losses.add("revision", "SPDX 2.3 has no place for it");
  if (sbom.dataLicenses.some((license) => license !== "CC0-1.0")) {
    losses.add("dataLicenses", "SPDX documents are under CC0-1.0");
  }
}
function createIds(plan) {
  const ids = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Map([[DOCUMENT, 1]]);
  for (const { ref } of [...plan.subject ? [plan.subject] : [], ...plan.all]) {
    const base = `SPDXRef-${ref.replace(/^SPDXRef-/, "").replace(/[^A-Za-z0-9.-]+/g, "-")}`;
    let id = base;
    let times = taken.get(base) ?? 0;
    while (taken.has(id)) {
      times++;
      id = `${base}-${times}`;
    }
    taken.set(base, times);
    taken.set(id, Math.max(1, taken.get(id) ?? 0));
    ids.set(ref, id);
  }
  return (ref) => ids.get(ref);
}
function nameOf({ name, subject }) {
  if (name !== void 0 && name !== "") return name;
  if (subject === void 0 || subject.name === "") return "sbom";
  return subject.version === void 0 ? subject.name : `${subject.name}@${subject.version}`;
}
function creatorsOf({ tools, authors }, losses) {
  const creators = tools.map(toolOf);
  for (const { name, email, url, isPerson = email !== void 0 } of authors) {
    if (url !== void 0) losses.add("authors[].url", "SPDX 2.3 has no place for it");
    const kind = isPerson ? "Person" : "Organization";
    if (email !== void 0) creators.push(`${kind}: ${name ?? email} (${email})`);
    else if (name !== void 0) creators.push(`${kind}: ${name}`);
  }
  return creators.length === 0 ? ["Tool: oci-seal"] : [...new Set(creators)];
}
function toolOf({ vendor, name, version }) {
  const full = vendor === void 0 || vendor === "" ? name : `${vendor}/${name}`;
  return version === void 0 ? `Tool: ${full}` : `Tool: ${full}-${version}`;
}
function relationshipsOf(sbom, plan, ids) {
  const relationships = [];
  const relate = (from, relationshipType, to) => {
    relationships.push({ spdxElementId: from, relationshipType, relatedSpdxElement: to });
  };
  const described = plan.subject ? [plan.subject] : plan.roots;
  for (const { ref } of described) relate(DOCUMENT, "DESCRIBES", ids(ref));
  if (plan.subject) {
    for (const root of partsOf(sbom.subject, plan.roots))
      relate(ids(plan.subject.ref), "CONTAINS", ids(root.ref));
  }
  for (const { ref, children } of plan.all) {
    for (const child of children) relate(ids(ref), "CONTAINS", ids(child.ref));
  }
  for (const [ref, targets] of plan.dependencies) {
    for (const target of targets) relate(ids(ref), "DEPENDS_ON", ids(target));
    if (targets.length === 0) relate(ids(ref), "DEPENDS_ON", "NONE");
  }
  for (const { ref, component } of plan.all) {
    if (component.declaredUnknown?.includes("dependencies")) relate(ids(ref), "DEPENDS_ON", "NOASSERTION");
  }
  return relationships;
}
function partsOf(subject, roots) {
  return roots.filter(({ component }) => subject !== void 0 && component.parent === subject.ref);
}
export {
  writeSpdxJson
};
