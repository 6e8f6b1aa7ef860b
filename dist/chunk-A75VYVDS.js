import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname

// src/sbom/read/fields.ts
var NOTHING = Object.freeze(/* @__PURE__ */ Object.create(null));
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fieldsOf(value) {
  return isFields(value) ? value : NOTHING;
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function fieldsIn(value) {
  return listOf(value).filter(isFields);
}
function textOf(value) {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : void 0;
}
function textsIn(value) {
  return listOf(value).filter((entry) => typeof entry === "string" && entry !== "");
}
function present(value) {
  const kept = {};
  for (const key in value) {
    const entry = value[key];
    if (entry !== void 0 && !(Array.isArray(entry) && entry.length === 0)) kept[key] = entry;
  }
  return kept;
}

export {
  isFields,
  fieldsOf,
  listOf,
  fieldsIn,
  textOf,
  textsIn,
  present
};
