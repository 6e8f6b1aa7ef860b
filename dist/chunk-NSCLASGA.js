import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  printable
} from "./chunk-2FANR2YP.js";

// src/support/markdown.ts
var SPECIAL = /[\\`*_{}[\]()#+!|<>&~@:$"'-]/g;
function escapeText(text, maxLength = 200) {
  return printable(text, maxLength).replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}
function code(text, maxLength = 200) {
  return `<code>${escapeText(text, maxLength)}</code>`;
}
function codeBlock(text, language = "") {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}
${text}
${fence}`;
}
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
function details(summary, content) {
  return `<details><summary>${summary}</summary>

${content}

</details>`;
}
function shortDigest(digest) {
  return digest.slice(digest.indexOf(":") + 1).slice(0, 12);
}

export {
  escapeText,
  code,
  codeBlock,
  table,
  details,
  shortDigest
};
