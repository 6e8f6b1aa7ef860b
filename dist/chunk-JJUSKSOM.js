import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  SealError
} from "./chunk-BEWJP5ZY.js";
import {
  count,
  printable
} from "./chunk-2FANR2YP.js";

// src/sbom/read/losses.ts
var MOST_PATHS = 100;
function collectLosses() {
  const paths = /* @__PURE__ */ new Set();
  let left = 0;
  const add = (path) => {
    if (paths.has(path)) return;
    if (paths.size < MOST_PATHS) paths.add(path);
    else left++;
  };
  return {
    add,
    addUnknown(fields, known, path) {
      for (const key in fields) {
        if (!known.has(key) && !isEmpty(fields[key])) add(`${path}${printable(key, 80)}`);
      }
    },
    list() {
      const listed = [...paths];
      if (left > 0) listed.push("… and more");
      return listed;
    }
  };
}
function isEmpty(value) {
  if (value === null || value === void 0 || value === "" || value === false) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

// src/sbom/read/refs.ts
var MOST_COMPONENTS = 1e6;
function collectRefs() {
  const taken = /* @__PURE__ */ new Set();
  const next = /* @__PURE__ */ new Map();
  return {
    take(wanted, fallback) {
      if (taken.size >= MOST_COMPONENTS) {
        throw new SealError(
          "SBOM_TOO_LARGE",
          `the SBOM lists more than ${count(MOST_COMPONENTS, "component")}`,
          {
            remedy: "Split the document, one SBOM for each part of the image."
          }
        );
      }
      const base = wanted ?? fallback;
      let ref = base;
      let number = next.get(base) ?? 2;
      while (taken.has(ref)) ref = `${base}#${number++}`;
      next.set(base, number);
      taken.add(ref);
      return ref;
    }
  };
}

export {
  collectLosses,
  collectRefs
};
