import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  prepareCycloneDx
} from "./chunk-7OK2ZV4S.js";
import {
  addJsonList,
  createBody,
  createLosses,
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

// src/sbom/write/cyclonedx-json.ts
var Serialize = __toESM(require_index_node(), 1);
var { Normalize } = Serialize.JSON;
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
  normalize(data, options) {
    const normalized = super.normalize(data, options);
    const extras = this.#extras.get(data);
    return normalized && extras ? this.#extend(normalized, extras, options) : normalized;
  }
  #extend(normalized, extras, options) {
    const { manufacturer, authors, occurrences } = extras;
    const contacts = this._factory.makeForOrganizationalContact();
    const extended = {
      ...normalized,
      ...manufacturer && {
        manufacturer: this._factory.makeForOrganizationalEntity().normalize(manufacturer, options)
      },
      ...authors.length > 0 && { authors: authors.map((author) => contacts.normalize(author, options)) },
      ...occurrences.length > 0 && {
        evidence: {
          occurrences: occurrences.map(
            (occurrence) => normalizeOccurrence(occurrence, this._factory.spec.version)
          ),
          ...normalized.evidence
        }
      }
    };
    return extended;
  }
};
var CompleteLicenseNormalizer = class extends Normalize.LicenseNormalizer {
  normalizeIterable(data, options) {
    return Array.from(data, (license) => this.normalize(license, options));
  }
};
function normalizeOccurrence({ path, line, layer }, version) {
  if (version < "1.6") return { location: path };
  return {
    location: path,
    ...line === void 0 ? {} : { line },
    ...layer === void 0 ? {} : { additionalContext: `layer ${layer}` }
  };
}
function writeCycloneDxJson(sbom, version, time) {
  const losses = createLosses();
  const writing = prepareCycloneDx(sbom, { version, isXml: false, time, losses });
  const { spec, plan, extras, bom } = writing;
  const factory = new ExtendedFactory(spec, extras);
  const { $schema, bomFormat, specVersion, metadata } = factory.makeForBom().normalize(bom, AS_IS);
  const manufacturer = writing.manufacturer && factory.makeForOrganizationalEntity().normalize(writing.manufacturer, AS_IS);
  const normalizer = factory.makeForComponent();
  const head = JSON.stringify({ $schema, bomFormat, specVersion }).slice(0, -1);
  const body = createBody(head);
  body.add(`"version":${bom.version},
"metadata":${JSON.stringify({ ...metadata, manufacturer })}`);
  addJsonList(
    body,
    "components",
    plan.roots,
    (root) => normalizer.normalize(writing.makeComponent(root), AS_IS)
  );
  addJsonList(
    body,
    "dependencies",
    plan.dependencies,
    ([ref, dependsOn]) => dependsOn.length === 0 ? { ref } : { ref, dependsOn }
  );
  addCompositions(body, writing);
  body.add("}\n");
  return { bytes: body.bytes(`${head},"serialNumber":"urn:uuid:${body.uuid()}",`), lost: losses.list() };
}
function addCompositions(body, { completeness, plan }) {
  if (completeness === void 0) return;
  const parts = plan.subject ? { assemblies: [plan.subject.ref], dependencies: [plan.subject.ref] } : {};
  addJsonList(body, "compositions", [{ aggregate: completeness, ...parts }], (composition) => composition);
}
export {
  writeCycloneDxJson
};
