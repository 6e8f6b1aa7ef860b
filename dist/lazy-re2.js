import { createRequire } from "node:module";

// \0lazy-re2/re2js.js
const require = createRequire(import.meta.url);
const RE2JS = { compile: (...request) => require("./re2js.cjs").RE2JS.compile(...request) };

export { RE2JS };