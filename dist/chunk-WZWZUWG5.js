import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname

// src/sbom/validate/keywords.ts
function append(errors, more) {
  const all = errors ?? [];
  if (more) for (const error of more) all.push(error);
  return all;
}
function lengthOf(text) {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    const high = text.charCodeAt(at);
    if (high < 55296 || high > 56319) continue;
    const low = text.charCodeAt(at + 1);
    if (low < 56320 || low > 57343) continue;
    length--;
    at++;
  }
  return length;
}
function isEqual(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => isEqual(item, b[at]));
  }
  const left = a;
  const right = b;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && isEqual(left[key], right[key]));
}
var CROWDED = 16;
function findDuplicate(items) {
  if (items.length < 2) return void 0;
  const byHash = /* @__PURE__ */ new Map();
  for (const [index, item] of items.entries()) {
    const hash = hashOf(item);
    const seen = byHash.get(hash);
    if (seen === void 0) {
      byHash.set(hash, index);
      continue;
    }
    const bucket = typeof seen === "number" ? [seen] : seen;
    if (bucket.length > CROWDED) return findDuplicateText(items);
    const twin = bucket.find((other) => isEqual(items[other], item));
    if (twin !== void 0) return [twin, index];
    bucket.push(index);
    byHash.set(hash, bucket);
  }
  return void 0;
}
function findDuplicateText(items) {
  const seen = /* @__PURE__ */ new Map();
  for (const [index, item] of items.entries()) {
    const text = JSON.stringify(item, tagKinds);
    const twin = seen.get(text);
    if (twin !== void 0) return [twin, index];
    seen.set(text, index);
  }
  return void 0;
}
function tagKinds(_key, value) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return ["list", ...value];
  return [
    "object",
    ...Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).flat()
  ];
}
function hashOf(value) {
  switch (typeof value) {
    case "string":
      return hashText(value);
    case "number":
      return mix(1, hashText(String(value)));
    case "object":
      return value === null ? 2 : Array.isArray(value) ? hashList(value) : hashObject(value);
    default:
      return value === true ? 3 : 4;
  }
}
function hashText(text) {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash;
}
function hashList(items) {
  let hash = 5;
  for (const item of items) hash = mix(hash, hashOf(item));
  return hash;
}
function hashObject(object) {
  let hash = 6;
  const fields = object;
  for (const key in fields) hash = hash + mix(hashText(key), hashOf(fields[key])) | 0;
  return hash;
}
function mix(hash, next) {
  const mixed = Math.imul(hash ^ hash >>> 15, 739982445) ^ next;
  return Math.imul(mixed ^ mixed >>> 13, 695872825) | 0;
}
var DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
var TIME = /^(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:z|[+-](\d{2})(?::?(\d{2}))?)$/i;
function isDate(text) {
  const found = DATE.exec(text);
  if (!found) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2e3 + year % 400, month, 0)).getUTCDate();
}
function isTime(text) {
  const found = TIME.exec(text);
  if (!found) return false;
  const [hour, minute, second] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const isOffset = Number(found[4] ?? 0) <= 23 && Number(found[5] ?? 0) <= 59;
  return hour <= 23 && minute <= 59 && second <= (minute === 59 ? 60 : 59) && isOffset;
}
var formats = {
  "date-time": (text) => {
    const [date, time, more] = text.split(/t|\s/i);
    return more === void 0 && isDate(date ?? "") && isTime(time ?? "");
  },
  date: isDate,
  "idn-email": (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  "iri-reference": (_text) => true,
  uri: (text) => /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]*$/i.test(text)
};

export {
  append,
  lengthOf,
  isEqual,
  findDuplicate,
  formats
};
