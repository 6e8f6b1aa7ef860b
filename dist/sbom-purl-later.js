import { parsePurl } from "./sbom-purl-shared.js";

// src/sbom/purl/purl-hashes.ts
const ALGORITHMS = /* @__PURE__ */ new Map([
	["md5", ["MD5", 32]],
	["sha1", ["SHA-1", 40]],
	["sha256", ["SHA-256", 64]],
	["sha384", ["SHA-384", 96]],
	["sha512", ["SHA-512", 128]]
]);
/** `sha256:…`, as digests and the purl qualifier `checksum` write it. */
function hashOf(text) {
	const [, name = "", content = ""] = /^([a-z0-9]+):([0-9a-f]+)$/i.exec(text.trim()) ?? [];
	const [algorithm, digits] = ALGORITHMS.get(name.toLowerCase()) ?? [];
	return algorithm === void 0 || content.length !== digits ? void 0 : {
		algorithm,
		content: content.toLowerCase()
	};
}
/** Those that the component's own package URL states: `?checksum=sha256:…`. */
function hashesOfPurl(text) {
	const stated = parsePurl(text)?.qualifiers.get("checksum");
	return stated === void 0 ? [] : stated.split(",").flatMap((each) => hashOf(each) ?? []);
}

export { hashOf, hashesOfPurl };