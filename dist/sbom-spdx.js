// src/sbom/spdx/digests.ts
const DIGITS = {
	MD5: 32,
	"SHA-1": 40,
	"SHA-224": 56,
	"SHA-256": 64,
	"SHA-384": 96,
	"SHA-512": 128,
	"SHA3-224": 56,
	"SHA3-256": 64,
	"SHA3-384": 96,
	"SHA3-512": 128,
	"BLAKE2b-256": 64,
	"BLAKE2b-384": 96,
	"BLAKE2b-512": 128
};
function isDigestAlgorithm(algorithm) {
	return algorithm === "BLAKE3" || Object.hasOwn(DIGITS, algorithm);
}
/** @param algorithm as CycloneDX names it. BLAKE3 has digests of any length from 256 bits. */
function isDigest(algorithm, content) {
	if (!/^[\da-f]+$/i.test(content)) return false;
	return algorithm === "BLAKE3" ? content.length >= 64 : content.length === DIGITS[algorithm];
}

// src/sbom/spdx/locators.ts
/** One component of a CPE 2.3 name: text with escapes, or `*` or `-`. */
const PART = String.raw`(?:[*?]*(?:[\w.-]|\\[\\*?!"#$%&'()+,/:;<=>@[\]^${"`"}{|}~])+[*?]*|[*-])`;
const LOCATORS = {
	cpe22Type: /^cpe:\/[aho]?(?::[\w.\-~%]*){0,6}$/i,
	cpe23Type: new RegExp(`^cpe:2\\.3:[aho*-](?::${PART}){5}:(?:[a-zA-Z]{2,3}(?:-(?:[a-zA-Z]{2}|\\d{3}))?|[*-])(?::${PART}){4}$`),
	purl: /^pkg:[A-Za-z][\w.+-]*\/[^\s?#]+(?:\?[^\s#]+)?(?:#\S+)?$/,
	"maven-central": /^[^:\s]+:[^:\s]+(?::[^:\s]+)?$/,
	npm: /^[^@\s]+@[^@\s]+$/,
	nuget: /^[^/\s]+\/[^/\s]+$/,
	bower: /^[^#\s]+#[^#\s]+$/,
	swh: /^swh:1:(?:snp|rel|rev|dir|cnt):[0-9a-f]{40}$/i,
	gitoid: /^gitoid:(?:blob|tree|commit|tag):(?:sha1:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/i,
	swid: /^swid:\S+$/,
	advisory: /^[a-z][a-z\d+.-]*:\S+$/i,
	fix: /^[a-z][a-z\d+.-]*:\S+$/i,
	url: /^[a-z][a-z\d+.-]*:\S+$/i
};
/** A longer one is none, so that no expression is tried on it. */
const LONGEST = 4096;
/** Of a type that the specification does not define, any text without spaces. */
function isLocator(type, locator) {
	if (locator.length > LONGEST || locator === "") return false;
	return ((Object.hasOwn(LOCATORS, type) ? LOCATORS[type] : void 0) ?? /^\S+$/).test(locator);
}
/** The address of a document: a URI, before whose `#` all its elements have their names. */
function isNamespace(text) {
	return /^[A-Za-z][A-Za-z\d+.-]*:[^#]*$/.test(text);
}

export { isDigest, isDigestAlgorithm, isLocator, isNamespace };