import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  prepareCycloneDx
} from "./chunk-3G3WLE7W.js";
import {
  createLosses,
  encodeAll,
  require_index_node,
  uuidOf
} from "./chunk-LOBGOQWG.js";
import "./chunk-FDEXW3QC.js";
import "./chunk-CIZI3GN3.js";
import "./chunk-VCJFEIJB.js";
import "./chunk-Z7XYCK6M.js";
import "./chunk-46FVBREG.js";
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
  const normalizer = factory.makeForComponent();
  const components = plan.roots.map(
    (root) => JSON.stringify(normalizer.normalize(writing.makeComponent(root), AS_IS))
  );
  const dependencies = plan.dependencies.map(
    ([ref, dependsOn]) => JSON.stringify(dependsOn.length === 0 ? { ref } : { ref, dependsOn })
  );
  const body = [
    `"version":${bom.version},
"metadata":${JSON.stringify(metadata)}`,
    ...formatList("components", components),
    ...formatList("dependencies", dependencies),
    ...formatCompositions(writing),
    "}\n"
  ];
  const head = JSON.stringify({ $schema, bomFormat, specVersion }).slice(0, -1);
  const serialNumber = `urn:uuid:${uuidOf([head, ...body])}`;
  return { bytes: encodeAll([`${head},"serialNumber":"${serialNumber}",`, ...body]), lost: losses.list() };
}
function formatList(name, items) {
  return [`,
"${name}":[`, ...items.map((item, index) => `${index === 0 ? "" : ","}
${item}`), "]"];
}
function formatCompositions({ completeness, plan }) {
  if (completeness === void 0) return [];
  const parts = plan.subject ? { assemblies: [plan.subject.ref], dependencies: [plan.subject.ref] } : {};
  return formatList("compositions", [JSON.stringify({ aggregate: completeness, ...parts })]);
}
export {
  writeCycloneDxJson
};
