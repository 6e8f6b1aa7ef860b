import { isDigest } from "./oci.js";
import { SealError, printable } from "./support.js";

// src/action/runner/checksums.ts
/** As many as actions/attest reads: half a megabyte. */
const MAX_CHECKSUMS_BYTES = 524288;
const TEXT = /^(?<hash>[0-9A-Fa-f]+) [ *]?(?<name>.+)$/;
const TAGGED = /^(?<algorithm>SHA256|SHA512) \((?<name>.+)\) = (?<hash>[0-9A-Fa-f]+)$/;
/**
* One per file. `origin` names the list in messages. A line that is not a checksum is an error: its file would be left
* out.
*
* @throws SealError `CHECKSUMS_INVALID`
*/
function parseChecksums(text, origin) {
	const found = /* @__PURE__ */ new Map();
	for (const [at, line] of text.replace(/^\uFEFF/, "").split(/\r?\n/).entries()) {
		if (line.trim() === "") continue;
		const { name, digest } = parseLine(line, `${origin}, line ${at + 1}`);
		const other = found.get(name);
		if (other !== void 0 && other !== digest) throw invalid(`${origin}, line ${at + 1}`, `gives ${printable(name, 200)} a second checksum`);
		found.set(name, digest);
	}
	if (found.size === 0) throw invalid(origin, "contains no checksum");
	return [...found].map(([name, digest]) => ({
		name,
		digest
	}));
}
function parseLine(line, where) {
	const { hash = "", name = "", algorithm } = (TAGGED.exec(line) ?? TEXT.exec(line))?.groups ?? {};
	const digest = `${algorithmOf(hash, algorithm)}:${hash.toLowerCase()}`;
	if (!isDigest(digest)) throw invalid(where, `is not a SHA-256 or SHA-512 checksum: ${printable(line, 100)}`);
	const own = name.replace(/^(?:\.\/)+/, "");
	const isInside = !/^(?:[A-Za-z]:|[/\\])|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(own);
	if (own === "-" || !isInside) throw invalid(where, `names no file below its folder: ${printable(name, 100)}`);
	return {
		name: own,
		digest
	};
}
function algorithmOf(hash, algorithm) {
	return algorithm?.toLowerCase() ?? (hash.length === 128 ? "sha512" : "sha256");
}
function invalid(where, what) {
	return new SealError("CHECKSUMS_INVALID", `subject-checksums: ${where} ${what}`);
}

export { MAX_CHECKSUMS_BYTES, parseChecksums };