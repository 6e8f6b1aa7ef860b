import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  writeSbom
} from "./chunk-4F4FDO5Q.js";
import "./chunk-BEWJP5ZY.js";
import "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";

// src/sbom/write/convert.ts
async function convert(document, target) {
  const { content, format, version, bytes } = document;
  if (format === target.format && version === target.version) return { bytes, lost: [] };
  return convertContent(content, target);
}
async function convertContent(content, target) {
  const { unmodelled, created } = content;
  const written = await writeSbom(content, { ...target, created: target.created ?? created ?? "" });
  const unread = unmodelled.map((path) => `${path}: is not converted`);
  return { bytes: written.bytes, lost: [.../* @__PURE__ */ new Set([...unread, ...written.lost])] };
}
export {
  convert,
  convertContent
};
