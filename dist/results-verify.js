import { count } from "./support.js";

// src/results/review.ts
const FACT_NAMES = {
	signature: "signature",
	sbom: "SBOM",
	"sbom-signature": "SBOM signature",
	"sbom-binding": "SBOM binding",
	attestation: "attestation"
};
/** Without those that an exception lets pass. */
function openViolations({ violations }) {
	return violations.filter(({ exception }) => exception === void 0);
}
/** The image by its digest, its tag kept for people: what a file should say instead. Undefined where it does already. */
function proposedReference({ requested, digest, isByTag }) {
	return isByTag && digest !== void 0 ? `${requested}@${digest}` : void 0;
}
/** The violation that a fact causes. */
function violationOf(fact, { violations }) {
	return violations.find(({ fact: kind, digest }) => kind === fact.kind && digest === fact.digest);
}
/** The places that keep the verdict from passing. */
function openUnresolved({ unresolved }) {
	return unresolved.filter(({ effect }) => effect === "fail");
}
/** One line for people: what happened to how many images. */
function headline({ verdict }) {
	const { images, mode, outcome } = verdict;
	const unread = openUnresolved(verdict).length;
	const parts = [...images.length === 0 ? [] : [imagesHeadline(images)], ...unread === 0 ? [] : [`${count(unread, "reference")} undecided`]];
	if (parts.length === 0) return nothingHeadline(verdict);
	return `${parts.join(", ")}${mode === "warn" && outcome === "warned" ? " (mode warn)" : ""}`;
}
function nothingHeadline({ unresolved }) {
	return `No images to verify${unresolved.length === 0 ? "" : `; ${count(unresolved.length, "reference")} not resolved`}`;
}
function imagesHeadline(images) {
	const all = count(images.length, "image");
	const wrong = images.filter(({ outcome }) => outcome !== "passed");
	if (wrong.length === 0) return `${all} verified`;
	const undecided = wrong.filter(({ outcome }) => outcome === "undecided").length;
	const rest = undecided === 0 ? "" : ` (${undecided} undecided)`;
	return `${wrong.length} of ${all} ${wrong.length === 1 ? "does" : "do"} not pass${rest}`;
}

export { FACT_NAMES, headline, openUnresolved, openViolations, proposedReference, violationOf };