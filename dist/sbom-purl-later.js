import { formatPurl, looksLikePurl, parsePurl } from "./sbom-purl-shared.js";

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

// src/sbom/purl/package-managers.ts
const FORMS = /* @__PURE__ */ new Map([
	["bower", {
		type: "bower",
		locator: /^(?<name>[^\s/#@:]+)(?:#(?<version>[^\s#]+))?$/
	}],
	["mavencentral", {
		type: "maven",
		locator: /^(?<namespace>[^\s/:@]+):(?<name>[^\s/:@]+)(?::(?<version>[^\s/:]+))?$/
	}],
	["npm", {
		type: "npm",
		locator: /^(?:(?<namespace>@[^\s/:@]+)\/)?(?<name>[^\s/:@]+)(?:@(?<version>[^\s/@]+))?$/
	}],
	["nuget", {
		type: "nuget",
		locator: /^(?<name>[^\s/:@]+)(?:\/(?<version>[^\s/]+))?$/
	}]
]);
/** `npm`, `maven-central` and, in SPDX 3, `mavenCentral`; also as the end of an address. */
function formOf(kind) {
	return FORMS.get(kind.trim().replace(/^.*\//s, "").replaceAll("-", "").toLowerCase());
}
function isPackageManager(kind) {
	return formOf(kind) !== void 0;
}
/** The package URL of `npm` `event-stream@3.3.6`; undefined if the locator does not have the form of its kind. */
function purlOfLocator(kind, locator) {
	const text = locator.trim();
	if (looksLikePurl(text)) return text;
	const form = formOf(kind);
	const { name, ...parts } = form?.locator.exec(text)?.groups ?? {};
	return form === void 0 || name === void 0 ? void 0 : formatPurl({
		type: form.type,
		name,
		...parts
	});
}
/** As `purlOfLocator`, but a locator that cannot be read stays, so that a rule finds that it cannot read it. */
function identityOfLocator(kind, locator) {
	return purlOfLocator(kind, locator) ?? `${kind} ${locator}`;
}

export { hashOf, hashesOfPurl, identityOfLocator, isPackageManager, purlOfLocator };