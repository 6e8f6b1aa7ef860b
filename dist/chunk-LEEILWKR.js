import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname

// src/sbom/unknown-fields.ts
var PROPERTY = "oci-seal:declared-unknown";
var FIELDS = /* @__PURE__ */ new Set([
  "copyright",
  "dependencies",
  "hashes",
  "licenses",
  "version"
]);
var PARTIES = ["manufacturer", "supplier"];
function formatUnknown(component) {
  const parties = PARTIES.filter((party) => component[party]?.isDeclaredUnknown);
  const words = [.../* @__PURE__ */ new Set([...component.declaredUnknown ?? [], ...parties])].sort();
  return words.length === 0 ? void 0 : { name: PROPERTY, value: words.join(",") };
}
function parseUnknown(component) {
  const property = component.properties?.find(({ name }) => name === PROPERTY);
  if (property === void 0) return component;
  const words = new Set(property.value.split(","));
  const parties = PARTIES.filter((party) => words.has(party));
  const fields = [...words].filter((word) => FIELDS.has(word));
  if (parties.length + fields.length < words.size) return component;
  const { properties = [], ...others } = component;
  const rest = properties.filter((other) => other !== property);
  return {
    ...others,
    ...Object.fromEntries(
      parties.filter((party) => component[party] === void 0).map((party) => [party, { isDeclaredUnknown: true }])
    ),
    ...rest.length > 0 ? { properties: rest } : {},
    ...fields.length > 0 ? { declaredUnknown: fields } : {}
  };
}

export {
  formatUnknown,
  parseUnknown
};
