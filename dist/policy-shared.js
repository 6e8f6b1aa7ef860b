// src/policy/defaults.ts
/** The facts that an image needs by default. */
const DEFAULT_REQUIRE = [
	"signature",
	"sbom",
	"sbom-signature",
	"sbom-binding"
];
/** `ContentRules` that demand nothing. */
const NO_CONTENT_RULES = {
	sboms: "all",
	binding: "manifest",
	coverage: "index",
	licenses: void 0,
	deniedPackages: [],
	unparsedPackages: "fail",
	quality: void 0,
	maxAge: [],
	provenance: void 0
};

export { DEFAULT_REQUIRE, NO_CONTENT_RULES };