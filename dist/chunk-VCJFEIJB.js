import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  require_spdx_expression_parse
} from "./chunk-Z7XYCK6M.js";
import {
  __toESM
} from "./chunk-6H2GPBA3.js";

// src/sbom/read/licenses.ts
var import_spdx_expression_parse = __toESM(require_spdx_expression_parse(), 1);
var LONGEST_EXPRESSION = 4e3;
var MOST_PARENTHESES = 100;
function createLicenseReader() {
  const kinds = /* @__PURE__ */ new Map();
  return (text, acknowledgement, url) => {
    let kind = kinds.get(text);
    if (kind === void 0) {
      kind = isExpression(text) ? "expression" : "name";
      kinds.set(text, kind);
    }
    return {
      kind,
      value: text,
      ...acknowledgement === void 0 ? {} : { acknowledgement },
      ...url === void 0 ? {} : { url }
    };
  };
}
function isExpression(text) {
  if (text.length > LONGEST_EXPRESSION || text.split("(").length > MOST_PARENTHESES) return false;
  try {
    (0, import_spdx_expression_parse.default)(text);
    return true;
  } catch {
    return false;
  }
}

export {
  createLicenseReader,
  isExpression
};
