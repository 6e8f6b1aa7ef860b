import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  require_saxes
} from "./chunk-5OO4C3Y3.js";
import {
  readCycloneDxJson
} from "./chunk-GPU7DA5M.js";
import "./chunk-LEEILWKR.js";
import {
  DEEPEST_JSON,
  recognised,
  tooDeep
} from "./chunk-UYD5VSLL.js";
import "./chunk-JJUSKSOM.js";
import {
  fieldsOf
} from "./chunk-A75VYVDS.js";
import "./chunk-VCJFEIJB.js";
import "./chunk-Z7XYCK6M.js";
import "./chunk-LYL7LAJP.js";
import {
  SealError
} from "./chunk-BEWJP5ZY.js";
import {
  count,
  printable
} from "./chunk-2FANR2YP.js";
import {
  __toESM
} from "./chunk-6H2GPBA3.js";

// src/sbom/read/cyclonedx-xml.ts
var import_saxes = __toESM(require_saxes(), 1);

// src/sbom/read/cyclonedx-xml-shape.ts
var LISTS = /* @__PURE__ */ new Set([
  ...["components", "services", "hashes", "licenses", "externalReferences", "properties", "dependencies"],
  ...[
    "authors",
    "lifecycles",
    "compositions",
    "vulnerabilities",
    "annotations",
    "formulation",
    "occurrences"
  ],
  ...["assemblies", "tags", "citations"]
]);
function shapeElement(element, parent) {
  switch (element.name) {
    case "tools":
      return isLegacyTools(element) ? valuesOf(element) : shapeObject(element);
    case "hash":
      return { ...Object.fromEntries(element.attributes), content: element.text };
    case "property":
      return { ...Object.fromEntries(element.attributes), value: element.text };
    case "dependency":
      return shapeDependency(element);
    case "assembly":
      return Object.fromEntries(element.attributes)["ref"];
    case "license":
      return parent === "licenses" ? { license: shapeObject(element) } : shapeObject(element);
    case "expression":
      return { ...Object.fromEntries(element.attributes), expression: element.text.trim() };
    case "composition":
      return shapeComposition(element);
    case "modified":
      return element.text.trim() === "true";
    default:
      return LISTS.has(element.name) ? valuesOf(element) : shapeObject(element);
  }
}
function valuesOf(element) {
  return element.children.map(([, value]) => value);
}
function isLegacyTools(element) {
  return element.children.some(([name]) => name === "tool");
}
function shapeDependency(element) {
  const refsOf = (child) => element.children.filter(([name]) => name === child).map(([, value]) => value.ref);
  const provides = refsOf("provides");
  return {
    ...Object.fromEntries(element.attributes),
    dependsOn: refsOf("dependency"),
    ...provides.length > 0 ? { provides } : {}
  };
}
function shapeComposition(element) {
  const shaped = shapeObject(element);
  if (typeof shaped !== "object" || shaped === null) return {};
  const dependencies = shaped.dependencies;
  return Array.isArray(dependencies) ? { ...shaped, dependencies: dependencies.map((entry) => entry.ref) } : shaped;
}
function shapeObject(element) {
  const { attributes, children, text } = element;
  if (attributes.length === 0 && children.length === 0) return text.trim();
  const shaped = {};
  for (const [name, value] of [...attributes, ...children]) {
    if (name === "__proto__") continue;
    const earlier = Object.hasOwn(shaped, name) ? shaped[name] : void 0;
    if (Array.isArray(earlier)) append(earlier, LISTS.has(name) && Array.isArray(value) ? value : [value]);
    else if (earlier === void 0) shaped[name] = name === "contact" ? [value] : value;
    else shaped[name] = [earlier, value];
  }
  if (children.length === 0 && text.trim() !== "") shaped["value"] = text;
  return shaped;
}
function append(list, values) {
  for (const value of values) list.push(value);
}

// src/sbom/read/cyclonedx-xml.ts
var MOST_ELEMENTS = 8e6;
var NAMESPACE = /^http:\/\/cyclonedx\.org\/schema\/bom\/(\d{1,4}\.\d{1,4})$/;
function readCycloneDxXml(text, name) {
  const reader = createReader(name);
  try {
    reader.parser.write(text).close();
  } catch (cause) {
    if (cause instanceof SealError) throw cause;
    const said = cause instanceof Error ? cause.message : "";
    throw new SealError("SBOM_NOT_XML", `${name} begins like XML but is not: ${printable(said, 150)}`, {
      remedy: "The file may be cut off. Write it again as one XML document."
    });
  }
  const { version, root } = reader.result();
  return { recognised: recognised("cyclonedx-xml", version), content: readCycloneDxJson(fieldsOf(root)) };
}
function createReader(name) {
  const parser = new import_saxes.SaxesParser({ xmlns: true });
  const open = [];
  let version = "";
  let namespace = "";
  let elements = 0;
  let root;
  parser.on("doctype", () => {
    throw new SealError(
      "SBOM_NOT_XML",
      `${name} has a document type declaration, which CycloneDX never needs`,
      {
        remedy: "Write the document without <!DOCTYPE …>."
      }
    );
  });
  parser.on("opentag", (tag) => {
    if (open.length === 0) {
      version = versionOf(tag, name);
      namespace = tag.uri;
    }
    elements++;
    if (elements > MOST_ELEMENTS) throw tooMany(name);
    if (open.length >= DEEPEST_JSON) throw tooDeep(name, "XML");
    const isForeign = tag.uri !== namespace;
    open.push({
      name: isForeign ? tag.name : tag.local,
      attributes: attributesOf(tag),
      children: [],
      text: ""
    });
  });
  const takeText = (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on("text", takeText);
  parser.on("cdata", takeText);
  parser.on("closetag", () => {
    const element = open.pop();
    const parent = open.at(-1);
    const value = shapeElement(element, parent?.name);
    if (parent) parent.children.push([element.name, value]);
    else root = value;
  });
  return { parser, result: () => ({ version, root }) };
}
function versionOf(root, name) {
  const version = NAMESPACE.exec(root.uri)?.[1];
  if (root.local === "bom" && version !== void 0) return version;
  const shown = `<${printable(root.name, 60)}>`;
  const seen = root.local === "RDF" ? "RDF/XML, in which SPDX is not read" : `XML with the root ${shown} ${root.uri === "" ? "in no namespace" : `in ${printable(root.uri, 100)}`}`;
  throw new SealError("SBOM_UNRECOGNISED", `${name} is no SBOM that Seal can read: it is ${seen}`, {
    remedy: "Give CycloneDX (JSON or XML), SPDX (JSON, tag-value or JSON-LD) or Syft JSON."
  });
}
var NO_ATTRIBUTES = [];
function attributesOf({ attributes }) {
  let own;
  for (const name in attributes) {
    const attribute = attributes[name];
    if (attribute.prefix !== "" || name === "xmlns") continue;
    own ??= [];
    own.push([attribute.local, attribute.value]);
  }
  return own ?? NO_ATTRIBUTES;
}
function tooMany(name) {
  return new SealError("SBOM_TOO_LARGE", `${name} holds more than ${count(MOST_ELEMENTS, "XML element")}`, {
    remedy: "Split the document, one SBOM for each part of the image."
  });
}
export {
  readCycloneDxXml
};
