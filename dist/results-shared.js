import { count, printable } from "./support.js";

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
/** The image by its digest, with its tag for people: what a file should contain. Undefined if it does already. */
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

// src/results/causes.ts
/** Broken rules first, then undecided ones; each in the order of the violations. */
function causesOf(image, violations) {
	const phrases = Map.groupBy(withoutImplied(violations).map(toPhrase(image)), (phrase) => keyOf(phrase));
	const causes = [...Map.groupBy([...phrases.values()], (group) => groupKey(group)).values()].flatMap((group) => causeOf(group, image) ?? []);
	return [...causes.filter(({ outcome }) => outcome === "broken"), ...causes.filter(({ outcome }) => outcome === "undecided")];
}
/** `not signed, no SBOM: index, linux/amd64` */
function describeCause({ text, where }) {
	const shown = where.slice(0, MAX_PLACES);
	const rest = where.length > MAX_PLACES ? ` and ${where.length - MAX_PLACES} more` : "";
	return `${text}${shown.length === 0 ? "" : `: ${shown.join(", ")}`}${rest}`;
}
/** Enough to recognize a digest; reports and links have all of it. */
function shortenDigests(text) {
	return text.replaceAll(/\b(sha(?:256|512):[0-9a-f]{12})[0-9a-f]+/g, "$1…");
}
const MAX_PLACES = 8;
const OF_SBOM = /* @__PURE__ */ new Set(["sbom-signature", "sbom-binding"]);
/** Without an SBOM, its signature and its binding are missing for the same reason, and add nothing. */
function withoutImplied(violations) {
	const ofSboms = violations.filter(({ fact, finding }) => fact === "sbom" && finding !== void 0);
	return violations.filter(({ fact, digest, finding, exception }) => !OF_SBOM.has(fact) || !ofSboms.some((sbom) => sbom.digest === digest && sbom.finding?.status === finding?.status && sbom.finding?.reason === finding?.reason && sbom.exception === void 0 === (exception === void 0)));
}
function toPhrase({ digests }) {
	return (violation) => {
		const { fact, finding, message, component, digest } = violation;
		if (fact !== void 0 && finding !== void 0) return {
			...factPhrase(fact, finding),
			violation
		};
		const platform = digests.find((it) => it.digest === digest)?.platform;
		const general = platform === void 0 ? message : message.replace(` of ${platform}`, "").replace(` (${platform})`, "");
		const which = component === void 0 || message.includes(component) ? "" : ` (${component})`;
		return {
			text: printable(`${general}${which}`, 600),
			reason: "",
			violation
		};
	};
}
const LACKING = {
	signature: {
		missing: "not signed",
		present: "no signature by a trusted signer"
	},
	sbom: {
		missing: "no SBOM",
		present: "no SBOM by a trusted signer"
	},
	"sbom-signature": {
		missing: "SBOM not signed",
		present: "no SBOM signature by a trusted signer"
	},
	"sbom-binding": {
		missing: "SBOM without the digest",
		present: "SBOM binding not signed"
	},
	attestation: {
		missing: "no attestation",
		present: "no attestation by a trusted signer"
	}
};
/** A reason that only states again that a fact is missing. */
const EMPTY_REASON = /^no .* found$|^no signature by a trusted signer$/;
function factPhrase(kind, { status, predicateType, reason }) {
	const name = FACT_NAMES[kind];
	return {
		text: `${status === "missing" || status === "present" ? LACKING[kind][status] : `${name} ${status}`}${predicateType === void 0 ? "" : ` ${printable(predicateType, 100)}`}`,
		reason: reason === void 0 || EMPTY_REASON.test(reason) ? "" : printable(reason, 500)
	};
}
/** The same on every digest that has it. */
function keyOf({ text, reason, violation: { outcome, exception } }) {
	const general = [text, reason].map((it) => it.replaceAll(/\b[a-z0-9]+:[0-9a-f]{32,}/g, ""));
	return JSON.stringify([
		outcome,
		exception,
		general
	]);
}
/** Facts that the same digests lack are one cause. */
function groupKey(phrases) {
	const [first] = phrases;
	const { outcome, exception, finding } = first?.violation ?? {};
	const digests = phrases.map(({ violation: { digest } }) => digest ?? "").sort();
	return JSON.stringify([
		outcome,
		exception,
		finding === void 0 ? first?.text : "",
		digests
	]);
}
function causeOf(group, image) {
	const [first, ...others] = group.flat().map(({ violation }) => violation);
	if (first === void 0) return void 0;
	const texts = [...Map.groupBy(group.flatMap((phrases) => phrases.slice(0, 1)), ({ reason }) => reason)].map(([reason, phrases]) => {
		const text = phrases.map((phrase) => phrase.text).join(", ");
		return reason === "" ? text : `${text} (${reason})`;
	});
	return {
		outcome: first.outcome,
		text: shortenDigests(texts.join(", ")),
		where: placesOf([first, ...others], image),
		violations: [first, ...others]
	};
}
/** In the order of the image's digests. */
function placesOf(violations, { digest: root, digests }) {
	if (digests.length < 2) return [];
	const wanted = new Set(violations.map(({ digest }) => digest));
	return digests.filter(({ digest }) => wanted.has(digest)).map(({ digest, platform }) => digest === root ? "index" : printable(platform ?? shortenDigests(digest), 60));
}

export { FACT_NAMES, causesOf, describeCause, headline, openUnresolved, openViolations, proposedReference, shortenDigests, violationOf };