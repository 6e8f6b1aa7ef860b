import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  prepareCycloneDx
} from "./chunk-7OK2ZV4S.js";
import {
  createBody,
  createLosses,
  formatAttribute,
  formatXml,
  require_index_node
} from "./chunk-Z4SBBPEU.js";
import "./chunk-CIZI3GN3.js";
import "./chunk-LEEILWKR.js";
import "./chunk-VCJFEIJB.js";
import "./chunk-Z7XYCK6M.js";
import "./chunk-2FANR2YP.js";
import "./chunk-WZWZUWG5.js";
import {
  __toESM
} from "./chunk-6H2GPBA3.js";

// src/sbom/write/cyclonedx-xml.ts
var Serialize = __toESM(require_index_node(), 1);
var { Normalize } = Serialize.XML;
var AS_IS = { sortLists: false };
var ExtendedFactory = class extends Normalize.Factory {
  extras;
  constructor(spec, extras) {
    super(spec);
    this.extras = extras;
  }
  makeForComponent() {
    return new ExtendedComponentNormalizer(this, this.extras);
  }
  makeForLicense() {
    return new CompleteLicenseNormalizer(this);
  }
};
var ExtendedComponentNormalizer = class extends Normalize.ComponentNormalizer {
  #extras;
  constructor(factory, extras) {
    super(factory);
    this.#extras = extras;
  }
  normalize(data, options, name) {
    const element = super.normalize(data, options, name);
    const extras = this.#extras.get(data);
    return element && extras ? this.#extend(element, extras, options) : element;
  }
  /** The schema is a sequence: makers come after the supplier, occurrences first in the evidence. */
  #extend(element, extras, options) {
    const children = childrenOf(element);
    const makers = this.#makers(extras, options);
    const suppliers = children.filter((child) => isElement(child, "supplier"));
    const rest = children.filter((child) => !isElement(child, "supplier"));
    if (extras.occurrences.length > 0) addOccurrences(rest, extras.occurrences, this._factory.spec.version);
    return { ...element, children: [...suppliers, ...makers, ...rest] };
  }
  #makers({ manufacturer, authors }, options) {
    const makers = [];
    if (manufacturer) {
      makers.push(
        this._factory.makeForOrganizationalEntity().normalize(manufacturer, options, "manufacturer")
      );
    }
    if (authors.length > 0) {
      const contacts = this._factory.makeForOrganizationalContact();
      makers.push(
        elementOf(
          "authors",
          authors.map((author) => contacts.normalize(author, options, "author"))
        )
      );
    }
    return makers;
  }
};
var CompleteLicenseNormalizer = class extends Normalize.LicenseNormalizer {
  normalizeIterable(data, options) {
    return Array.from(data, (license) => this.normalize(license, options));
  }
};
function addOccurrences(children, occurrences, version) {
  const list = elementOf(
    "occurrences",
    occurrences.map((occurrence) => normalizeOccurrence(occurrence, version))
  );
  const at = children.findIndex((child) => isElement(child, "evidence"));
  const evidence = children[at];
  if (evidence?.type === "element") children[at] = elementOf("evidence", [list, ...childrenOf(evidence)]);
  else children.push(elementOf("evidence", [list]));
}
function normalizeOccurrence({ path, line, layer }, version) {
  const children = [elementOf("location", path)];
  if (version >= "1.6" && line !== void 0) children.push(elementOf("line", String(line)));
  if (version >= "1.6" && layer !== void 0) children.push(elementOf("additionalContext", `layer ${layer}`));
  return elementOf("occurrence", children);
}
function elementOf(name, children, attributes = {}) {
  return { type: "element", name, attributes, children };
}
function isElement(node, name) {
  return node.type === "element" && node.name === name;
}
function childrenOf({ children }) {
  return typeof children === "object" ? [...children] : [];
}
function writeCycloneDxXml(sbom, version, time) {
  const losses = createLosses();
  const replacedIn = (path) => () => losses.add(path, "characters that XML cannot carry, written as U+FFFD");
  const writing = prepareCycloneDx(sbom, { version, isXml: true, time, losses });
  const { spec, plan, extras, bom } = writing;
  const factory = new ExtendedFactory(spec, extras);
  const root = factory.makeForBom().normalize(bom, AS_IS);
  const metadata = childrenOf(root).find((child) => isElement(child, "metadata"));
  const manufacturer = writing.manufacturer && factory.makeForOrganizationalEntity().normalize(writing.manufacturer, AS_IS, "manufacturer");
  if (manufacturer) insertManufacturer(metadata, manufacturer);
  const normalizer = factory.makeForComponent();
  const namespace = String(root.namespace);
  const body = createBody(`${namespace} ${bom.version}`);
  body.add(`${formatXml(metadata, replacedIn("metadata"))}
<components>
`);
  for (const planned of plan.roots) {
    const element = normalizer.normalize(writing.makeComponent(planned), AS_IS, "component");
    if (element) body.add(`${formatXml(element, replacedIn("components[]"))}
`);
  }
  body.add("</components>\n");
  addDependencies(body, writing);
  body.add(`${formatCompositions(writing)}</bom>
`);
  const attributes = [
    formatAttribute("xmlns", namespace),
    formatAttribute("serialNumber", `urn:uuid:${body.uuid()}`),
    formatAttribute("version", String(bom.version))
  ];
  const head = `<?xml version="1.0" encoding="UTF-8"?>
<bom${attributes.join("")}>
`;
  return { bytes: body.bytes(head), lost: losses.list() };
}
function insertManufacturer(metadata, manufacturer) {
  const children = childrenOf(metadata);
  const isLater = (child) => ["supplier", "licenses", "properties"].some((name) => isElement(child, name));
  metadata.children = [
    ...children.filter((child) => !isLater(child)),
    manufacturer,
    ...children.filter(isLater)
  ];
}
function addDependencies(body, { plan }) {
  body.add("<dependencies>\n");
  for (const [ref, targets] of plan.dependencies) {
    const children = targets.map((target) => elementOf("dependency", void 0, { ref: target }));
    body.add(`${formatXml(elementOf("dependency", children, { ref }))}
`);
  }
  body.add("</dependencies>\n");
}
function formatCompositions({ completeness, plan: { subject } }) {
  if (completeness === void 0) return "";
  const parts = subject ? [
    elementOf("assemblies", [elementOf("assembly", void 0, { ref: subject.ref })]),
    elementOf("dependencies", [elementOf("dependency", void 0, { ref: subject.ref })])
  ] : [];
  const composition = elementOf("composition", [elementOf("aggregate", completeness), ...parts]);
  return `${formatXml(elementOf("compositions", [composition]))}
`;
}
export {
  writeCycloneDxXml
};
