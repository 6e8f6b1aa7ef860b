// src/results/verdict.ts
/** The broken rule of the policy. */
const RULES = [
	"fact",
	"license",
	"package",
	"quality",
	"age",
	"platform",
	"no-policy"
];
/** For code scanning: what a broken rule means, and its severity from 0 to 10. */
const RULE_TEXTS = {
	fact: {
		text: "An image lacks a fact that the policy requires",
		severity: "8.0"
	},
	license: {
		text: "A package has a license that the policy does not allow",
		severity: "4.0"
	},
	package: {
		text: "An image contains a package that the policy denies",
		severity: "8.0"
	},
	quality: {
		text: "An SBOM has a lower quality than the policy requires",
		severity: "4.0"
	},
	age: {
		text: "An image, SBOM or signature is older than the policy allows",
		severity: "4.0"
	},
	platform: {
		text: "An image lacks a platform that the policy requires",
		severity: "6.0"
	},
	"no-policy": {
		text: "No policy applies to an image",
		severity: "8.0"
	}
};

export { RULES, RULE_TEXTS };