import { printable } from "./support.js";

// src/render/markdown.ts
/** Characters that mean something in GitHub's Markdown, in HTML, or as a mention. */
const SPECIAL = /[\\`*_{}[\]()#+!|<>&~@:$"'-]/g;
/** Text that shows as itself, on one line: no markup, link, mention, HTML or emoji code comes out of it. */
function escapeText(text, maxLength = 200) {
	return printable(text, maxLength).replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}
/** The same for an address or path, which may be longer than a column: it can break after each slash. */
function escapeAddress(text, maxLength = 200) {
	return escapeText(text, maxLength).replaceAll(/\/(?!\/)/g, "/<wbr/>");
}
/** As code: `<code>` and escaped text, so that backticks inside do no harm. */
function code(text, maxLength = 200) {
	return `<code>${escapeText(text, maxLength)}</code>`;
}
/** A block of code. The fence is longer than any run of backticks inside. */
function codeBlock(text, language = "") {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${text}\n${fence}`;
}
/** A table; the cells are Markdown already. */
function table(head, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.map(line)
	].join("\n");
}
/** Content that opens on a click. */
function details(summary, content) {
	return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** The first 12 digits of a digest, enough for people to recognize it. */
function shortDigest(digest) {
	return digest.slice(digest.indexOf(":") + 1).slice(0, 12);
}

// src/render/failure-summary.ts
function formatFailure({ code, message, remedy }) {
	const parts = [`## ❌ ${escapeText(code)}`, escapeText(message, 1e3)];
	if (remedy !== void 0) parts.push(codeBlock(remedy));
	return `${parts.join("\n\n")}\n`;
}

// src/render/graph-style.ts
const STYLES = [
	"  classDef good stroke:#1a7f37,stroke-width:2px",
	"  classDef bad stroke:#cf222e,stroke-width:3px",
	"  classDef plain stroke-dasharray:4"
];
/** A label comes from registries and certificates: it must not be markup. */
const NOT_PLAIN = /[^\w ./@:-]/g;
/** At most `maxLength` characters, the last ones, which identify a path or an identity better. */
function plainLabel(text, maxLength) {
	const plain = text.replace(NOT_PLAIN, "?");
	return plain.length > maxLength ? `…${plain.slice(1 - maxLength)}` : plain;
}

export { STYLES, code, codeBlock, details, escapeAddress, escapeText, formatFailure, plainLabel, shortDigest, table };