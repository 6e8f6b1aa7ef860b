import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  SealError
} from "./chunk-BEWJP5ZY.js";
import {
  printable
} from "./chunk-2FANR2YP.js";

// src/support/json.ts
function parseJson(bytes, { maxDepth = 100, uniqueKeys = false } = {}) {
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SealError("JSON_INVALID", "not UTF-8 text", { cause });
  }
  let value;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new SealError("JSON_INVALID", "not JSON", { cause });
  }
  checkStructure(text, maxDepth, uniqueKeys);
  return value;
}
var QUOTE = 34;
var BACKSLASH = 92;
var OPEN_OBJECT = 123;
var CLOSE_OBJECT = 125;
var OPEN_ARRAY = 91;
var CLOSE_ARRAY = 93;
var COLON = 58;
function checkStructure(text, maxDepth, uniqueKeys) {
  const open = [];
  let lastString = "";
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE: {
        const start = at;
        at++;
        while (text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
        if (uniqueKeys) lastString = text.slice(start, at + 1);
        break;
      }
      case COLON: {
        const keys = open.at(-1);
        if (!keys) break;
        const key = JSON.parse(lastString);
        if (keys.has(key))
          throw new SealError("JSON_INVALID", `the key "${printable(key, 100)}" stands twice in one object`);
        keys.add(key);
        break;
      }
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        open.push(uniqueKeys && text.charCodeAt(at) === OPEN_OBJECT ? /* @__PURE__ */ new Set() : null);
        if (open.length > maxDepth)
          throw new SealError("JSON_INVALID", `nested deeper than ${maxDepth} levels`);
        break;
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        open.pop();
        break;
    }
  }
}

export {
  parseJson
};
