import { printable } from "./support.js";

// src/verify/facts/binding-status.ts
function bindingStatus({ status, namesDigest, isSigned, hasSubject }, rule) {
	if (status === "other") return "invalid";
	if (status === "bound") return isSigned ? "verified" : "present";
	return rule === "manifest" && hasSubject && isSigned && !namesDigest ? "verified" : "missing";
}

// src/verify/outcome.ts
/** The signature of an SBOM is a separate fact, so an unsigned SBOM is present; an unverified signature proves nothing. */
const ENOUGH_PRESENT = /* @__PURE__ */ new Set(["sbom", "sbom-binding"]);
/** Does a fact satisfy a policy that requires it? */
function isSatisfied({ kind, status }) {
	return status === "verified" || status === "present" && ENOUGH_PRESENT.has(kind);
}
/** An image passes if every rule is decided and each violation has an exception. */
function outcomeOfImage({ violations, error }) {
	if (error !== void 0) return "error";
	const open = violations.filter(({ exception }) => exception === void 0);
	if (open.length === 0) return "passed";
	return open.every(({ outcome }) => outcome === "undecided") ? "undecided" : "failed";
}
function outcomeOfRun({ images, unresolved, mode }) {
	if (unresolved.every(({ effect }) => effect === "warn") && images.every(({ outcome }) => outcome === "passed")) return "passed";
	return mode === "warn" ? "warned" : "failed";
}

// src/verify/fact-violations.ts
function factViolations({ subject, facts }, policy) {
	return facts.filter((fact) => !isSatisfied(fact)).map(({ kind, predicateType, digest, status, reason }) => {
		const requirement = policy.require.find((it) => it.kind === kind && it.predicate === predicateType);
		const what = predicateType === void 0 ? kind : `${kind} ${predicateType}`;
		const where = subject.platform === void 0 ? "" : ` (${subject.platform})`;
		return {
			rule: "fact",
			outcome: status === "undecided" ? "undecided" : "broken",
			policy: policy.name,
			location: requirement?.location ?? policy.location,
			digest,
			message: printable(`${what}${where} is ${status}: ${reason ?? "no reason is known"}`, 600),
			fact: kind,
			finding: {
				status,
				predicateType,
				reason
			},
			component: void 0
		};
	});
}

// src/verify/facts/share-sboms.ts
/** The facts about an image's SBOM. */
const SBOM_KINDS = /* @__PURE__ */ new Set([
	"sbom",
	"sbom-signature",
	"sbom-binding"
]);
/** Does it have an SBOM with a trusted signature? */
function hasSigned({ sboms }) {
	return sboms.some(({ signature }) => signature.status === "verified");
}
/**
* SBOMs are attached where it makes sense: to the platforms of an index, or to an index of one platform. An index
* without its own signed one has those of its platforms. If only some of these have one, the others report theirs
* as missing, and the index does not repeat it. The only platform of an index has the index's SBOM if it has none
* itself. With `coverage`, any platform without its own signed SBOM has the signed one of the index, unless that is
* about another platform. Without it, the policy asks for an SBOM for each platform.
*/
function shareSboms(imageFacts, coverage) {
	const { root, platforms, beneath, isSingle } = imageFacts;
	const bare = beneath.map((it) => ({
		...it,
		facts: []
	}));
	const images = [...platforms, ...beneath];
	const having = images.filter(({ sboms }) => sboms.length > 0).length;
	const needsOthers = images.length > 0 && !hasSigned(root);
	if (needsOthers && having === images.length) {
		const facts = root.facts.map((fact) => fromPlatforms(fact, images));
		return {
			...imageFacts,
			root: {
				...root,
				facts
			},
			beneath: bare
		};
	}
	if (needsOthers && root.sboms.length === 0 && having > 0 && platforms.length > 0) {
		const facts = root.facts.filter(({ kind }) => !SBOM_KINDS.has(kind));
		return {
			...imageFacts,
			root: {
				...root,
				facts
			},
			beneath: bare
		};
	}
	if (root.sboms.length > 0 && isSingle) return {
		...imageFacts,
		platforms: platforms.map((it) => fromIndex(it, root)),
		beneath: bare
	};
	if (coverage !== void 0 && hasSigned(root)) return {
		...imageFacts,
		platforms: platforms.map((it) => covered(it, root, coverage)),
		beneath: bare
	};
	return {
		...imageFacts,
		beneath: bare
	};
}
const WORST = [
	"missing",
	"invalid",
	"undecided",
	"present",
	"verified"
];
function fromPlatforms(fact, platforms) {
	if (!SBOM_KINDS.has(fact.kind)) return fact;
	const theirs = platforms.flatMap(({ facts }) => facts.filter(({ kind }) => kind === fact.kind));
	const [worst] = theirs.sort((one, other) => WORST.indexOf(one.status) - WORST.indexOf(other.status));
	if (worst === void 0) return fact;
	return {
		...fact,
		status: worst.status,
		reason: worst.reason,
		evidence: theirs.flatMap(({ evidence }) => evidence)
	};
}
/** The facts of the index, if the platform has none that proves as much. */
function fromIndex(platform, root) {
	if (hasSigned(platform) || platform.sboms.length > 0 && !hasSigned(root)) return platform;
	const facts = platform.facts.map((fact) => {
		const own = SBOM_KINDS.has(fact.kind) ? root.facts.find(({ kind }) => kind === fact.kind) : void 0;
		return own ? {
			...own,
			digest: fact.digest
		} : fact;
	});
	return {
		...platform,
		facts
	};
}
const COVERED = "the signed SBOM of the index covers it";
/** The facts of the index, for a platform that does not have its own signed SBOM. */
function covered(platform, root, coverage) {
	if (hasSigned(platform)) return platform;
	const facts = platform.facts.map((fact) => {
		const own = SBOM_KINDS.has(fact.kind) ? root.facts.find(({ kind }) => kind === fact.kind) : void 0;
		if (own === void 0) return fact;
		const found = fact.kind === "sbom-binding" ? {
			...own,
			...coverage(platform.subject)
		} : own;
		return {
			...found,
			digest: fact.digest,
			reason: found.reason ?? COVERED
		};
	});
	return {
		...platform,
		facts
	};
}

export { SBOM_KINDS, bindingStatus, factViolations, hasSigned, isSatisfied, outcomeOfImage, outcomeOfRun, shareSboms };