import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import "./chunk-6H2GPBA3.js";

// src/sbom/generate/declare-unknown.ts
function declareUnknown(sbom) {
  const related = new Set([...sbom.dependencies].flatMap(([ref, needs]) => [ref, ...needs]));
  const declare = (component) => {
    if (component.type === "file" || component.type === "operating-system") return component;
    const { declaredUnknown = [], supplier, manufacturer, authors } = component;
    const unknown = new Set(declaredUnknown);
    if (component.version === void 0) unknown.add("version");
    if (component.licenses === void 0) unknown.add("licenses");
    if (!hasHash(component)) unknown.add("hashes");
    if (!related.has(component.ref)) unknown.add("dependencies");
    return {
      ...component,
      ...supplier ?? manufacturer ?? authors ? {} : { supplier: { isDeclaredUnknown: true } },
      ...unknown.size > 0 ? { declaredUnknown: [...unknown] } : {}
    };
  };
  const { subject, components } = sbom;
  return { ...sbom, subject: subject && declare(subject), components: components.map(declare) };
}
function hasHash({ hashes, externalReferences = [] }) {
  return hashes !== void 0 || externalReferences.some((reference) => reference.type === "distribution" && reference.hashes !== void 0);
}
export {
  declareUnknown
};
