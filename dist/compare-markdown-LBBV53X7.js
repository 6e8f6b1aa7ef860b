import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  CHANGE_KINDS
} from "./chunk-Q73JDJE5.js";
import "./chunk-KPDJGETY.js";
import "./chunk-PA3OCJ7I.js";
import "./chunk-4D437PAN.js";
import "./chunk-VCJFEIJB.js";
import "./chunk-Z7XYCK6M.js";
import {
  code,
  details,
  escapeText,
  table
} from "./chunk-NSCLASGA.js";
import "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";

// src/sbom/compare-markdown.ts
var WORDS = {
  "hash-changed": "hash changed at the same version",
  added: "added",
  removed: "removed",
  upgraded: "upgraded",
  downgraded: "downgraded",
  "license-changed": "licence changed"
};
var HEADINGS = {
  "hash-changed": "🚨 Hash changed at the same version",
  added: "Added",
  removed: "Removed",
  upgraded: "Upgraded",
  downgraded: "⚠️ Downgraded",
  "license-changed": "⚠️ Licence changed"
};
function summariseComparison({ counts, unchanged }) {
  const parts = CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${WORDS[kind]}`);
  return `${parts.length === 0 ? "no changes" : parts.join(", ")}; ${unchanged} unchanged`;
}
function formatComparison(comparison, { maxRows = 100 } = {}) {
  const parts = [`**${summariseComparison(comparison)}**`];
  for (const kind of CHANGE_KINDS) {
    const changes = comparison.changes.filter((change) => change.kind === kind);
    if (changes.length === 0) continue;
    const head = ["package", "before", "after", "needed"];
    const shown = changes.slice(0, maxRows).map(rowOf);
    const rest = changes.length > maxRows ? `

… and ${changes.length - maxRows} more` : "";
    const content = table(head, shown) + rest;
    const title = `${HEADINGS[kind]} (${changes.length})`;
    parts.push(kind === "hash-changed" ? `#### ${title}

${content}` : details(title, content));
  }
  return parts.join("\n\n");
}
function rowOf({ kind, name, ecosystem, before, after, isDirect }) {
  return [
    `${code(name, 120)} ${escapeText(ecosystem, 30)}`,
    before === void 0 ? "" : cellOf(kind, before, after),
    after === void 0 ? "" : cellOf(kind, after, before),
    isDirect === void 0 ? "" : isDirect ? "directly" : "transitively"
  ];
}
function cellOf(kind, { version, licenses, hashes }, other) {
  const shown = version === void 0 ? "no version" : code(version, 60);
  if (kind === "license-changed")
    return `${shown} ${licenses.map((license) => escapeText(license, 80)).join(", ")}`;
  if (kind === "hash-changed")
    return `${shown} ${hashes.filter((hash) => !other?.hashes.includes(hash)).slice(0, 3).map((hash) => code(hash, 40)).join(" ")}`;
  if (kind === "added") return [shown, ...licenses.map((license) => escapeText(license, 80))].join(" ");
  return shown;
}
export {
  formatComparison,
  summariseComparison
};
