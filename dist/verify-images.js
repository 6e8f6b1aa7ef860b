import { all } from "./support.js";
import { hasSbomRules } from "./policy.js";

// src/verify/facts/binding-status.ts
function bindingStatus({ status, namesDigest, isSigned, hasSubject }, rule) {
	if (status === "other") return "invalid";
	if (status === "bound") return isSigned ? "verified" : "present";
	return rule === "manifest" && hasSubject && isSigned && !namesDigest ? "verified" : "missing";
}

// src/verify/facts/image-facts.ts
const SBOM_KINDS = /* @__PURE__ */ new Set([
	"sbom",
	"sbom-signature",
	"sbom-binding"
]);
/** The image itself comes first, alone: a signature that covers its platforms too is then known. */
async function findFacts({ root, platforms, beneath, nested, isSingle }, policy, factFinder) {
	const sbomsOnly = policy.require.filter(({ kind }) => SBOM_KINDS.has(kind));
	if (hasSbomRules(policy.content)) {
		const subjects = [
			root,
			...platforms,
			...beneath,
			...nested
		];
		await factFinder.collectSignatures(subjects.map(({ digest }) => digest));
	}
	const first = await findFactsOfSubject(root, policy.require, policy, factFinder);
	const imageFacts = {
		root: first,
		platforms: await all(platforms.map((it) => findFactsOfSubject(it, policy.require, policy, factFinder))),
		beneath: await all(beneath.map((it) => findFactsOfSubject(it, sbomsOnly, policy, factFinder))),
		nested: await all(nested.map((it) => findFactsOfSubject(it, [], policy, factFinder))),
		isSingle
	};
	const [best] = first.sboms;
	return shareSboms(imageFacts, policy.content.coverage === "index" && best !== void 0 ? (platform) => factFinder.bindingTo(best, platform, policy.content) : void 0);
}
async function findFactsOfSubject(subject, requirements, policy, factFinder) {
	const { digest } = subject;
	const facts = [];
	let signedAt;
	for (const { kind, predicate } of requirements) if (kind === "signature") {
		const { signedAt: at, doubts: _, ...finding } = await factFinder.signature(digest, policy);
		signedAt = at;
		facts.push(factOf(kind, digest, finding));
	} else if (kind === "attestation" && predicate !== void 0) facts.push(factOf(kind, digest, await factFinder.attestation(digest, predicate, policy), predicate));
	const wanted = requirements.filter(({ kind }) => SBOM_KINDS.has(kind));
	const extent = hasSbomRules(policy.content) ? "every" : "enough";
	if (wanted.length === 0 && extent === "enough") return {
		subject,
		facts,
		sboms: [],
		unread: [],
		signedAt
	};
	const found = await factFinder.sboms(subject, policy, extent, policy.content);
	for (const { kind } of wanted) facts.push(factOf(kind, digest, sbomFinding(kind, found)));
	const { sboms, unread } = found;
	return {
		subject,
		facts,
		sboms,
		unread,
		signedAt
	};
}
function sbomFinding(kind, { sboms: [best], rejected, unread }) {
	if (best === void 0) return nothingFound(rejected, unread);
	if (kind === "sbom-signature") return best.signature;
	if (kind === "sbom-binding") return best.binding;
	const { found, signature } = best;
	if (found.document === void 0) return {
		status: found.isBeyondLimit ? "undecided" : "invalid",
		reason: `the SBOM cannot be read: ${found.problem}`,
		evidence: signature.evidence
	};
	const isSigned = signature.status === "verified";
	return {
		status: isSigned ? "verified" : "present",
		reason: isSigned ? void 0 : "no signature by a trusted signer",
		evidence: signature.evidence
	};
}
function nothingFound(evidence, [unread]) {
	if (unread !== void 0) return {
		status: "undecided",
		reason: unread,
		evidence
	};
	const [first] = evidence;
	return {
		status: first?.status ?? "missing",
		reason: first?.reason ?? "no SBOM found",
		evidence
	};
}
function factOf(kind, digest, finding, predicateType) {
	return {
		kind,
		predicateType,
		digest,
		isRequired: true,
		...finding
	};
}
/** Does it have an SBOM with a trusted signature? */
function hasSigned({ sboms }) {
	return sboms.some(({ signature }) => signature.status === "verified");
}
/**
* SBOMs are attached where it makes sense: to the platforms of an index, or to an index of one platform. An index
* without a signed one of its own has those of its platforms. If only some of these have one, the others report theirs
* as missing, and the index does not repeat it. The only platform of an index has the index's SBOM if it has none
* itself. With `coverage`, any platform without a signed SBOM of its own has the signed one of the index, unless that is
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
/** The facts of the index, for a platform that has no signed SBOM of its own. */
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

// src/verify/outcome.ts
/** The signature of an SBOM is a fact of its own, so an unsigned SBOM is present; an unverified signature proves nothing. */
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

export { bindingStatus, findFacts, hasSigned, isSatisfied, outcomeOfImage, outcomeOfRun, shareSboms };