import { SealError, all, count, escapeText, formatBytes, limit, messages, parseJson, printable } from "./support.js";
import { MAX_BUNDLE_BYTES, SIGNATURE_PREDICATE, certificateIdentity, goUrl, kmsProvider, readBlobSignature, readBundle, readKeyName, readSimpleSigning, wrapEnvelope, wrapSignature } from "./cosign.js";
import { ANNOTATION_BUNDLE_PREDICATE, DSSE_ENVELOPE, NOTATION_SIGNATURE, SIMPLE_SIGNING, artifactTypeOf, bareMediaType, digestOf, findImages, formatPinned, formatPlatform, formatReference, formatRepository, isRecord, parseHost, parsePlatform, parseReference, parseRepository, referrersTag, selectImages } from "./oci.js";
import { FORMATS } from "./sbom.js";
import { PROFILES, compareVersions, formatLicense, formatNamed, judgeBinding, leavesOf, licenseKey, licenseRefOf, measureQuality, normalizeName, normalizeNamespace, parsePurl, purlsOf, readLicense, suggestLicenses, versionOf } from "./sbom-verify.js";
import { RE2JS } from "./lazy-re2.js";
import { EVENT_ID, SCALAR_STYLE, YAMLException, getScalarValue, parseEvents } from "./js-yaml.js";

// src/gate/added-signers.ts
/**
* A policy without signers of its own has those of the policies that take the image: any of them, and all of the signers
* of one that asks for all. Where none of them names a signer, nobody vouches, and the rules are undecided.
*/
function withSigners(added, takers) {
	const signers = takers.filter(({ match }) => match === "any").flatMap((taker) => taker.signers);
	const choices = [...signers.length > 0 ? [{
		signers,
		match: "any"
	}] : [], ...takers.filter((taker) => taker.match === "all" && taker.signers.length > 0).map((taker) => ({
		signers: taker.signers,
		match: taker.match
	}))];
	return added.flatMap((policy) => policy.signers.length > 0 || choices.length === 0 ? [policy] : choices.map((choice) => ({
		...policy,
		...choice
	})));
}

// src/gate/age-rules.ts
const HOUR_MS = 36e5;
const DAY_MS$1 = 24 * HOUR_MS;
/** https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
const TIME = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
/** @param time RFC 3339, where one is known */
function checkAge({ of, ms, location }, time, digest, now) {
	const breach = (outcome, message) => [{
		rule: "age",
		outcome,
		location,
		digest,
		component: void 0,
		message
	}];
	const shown = printable(time ?? "", 40);
	const at = time !== void 0 && TIME.test(time) ? Date.parse(time.toUpperCase()) : NaN;
	if (Number.isNaN(at)) return breach("undecided", `the ${of} has no time that could be compared${time === void 0 ? "" : `: "${shown}"`}`);
	const age = now - at;
	if (age < -3e5) return breach("undecided", `the ${of} is of ${shown}, which is in the future`);
	if (age <= ms) return [];
	return breach("broken", `the ${of} is of ${shown}, ${span(age)} old; at most ${span(ms)} are allowed`);
}
function span(ms) {
	return ms < 2 * DAY_MS$1 ? count(Math.floor(ms / HOUR_MS), "hour") : count(Math.floor(ms / DAY_MS$1), "day");
}

// src/gate/recognise.ts
const BUNDLE = "application/vnd.dev.sigstore.bundle";
/** Cosign's experimental referrers: https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md */
const EXPERIMENTAL = {
	"application/vnd.dev.cosign.artifact.sig.v1+json": "simple-signing",
	"application/vnd.dev.cosign.artifact.att.v1+json": "envelopes",
	"application/vnd.dev.cosign.artifact.sbom.v1+json": "sbom"
};
const SBOM_TYPES = new Set(Object.values(FORMATS).map(({ mediaType }) => mediaType));
/** A type of somebody's own that says what it is; the content is read before it counts. */
const LOOKS_LIKE_SBOM = /sbom|cyclonedx|spdx|syft/;
/** Undefined for what concerns no fact. */
function recogniseArtifact(artifactType) {
	const type = bareMediaType(artifactType);
	if (type.startsWith(BUNDLE)) return "bundle";
	if (type === "application/vnd.cncf.notary.signature") return "notation";
	const experimental = EXPERIMENTAL[type];
	if (experimental !== void 0) return experimental;
	return SBOM_TYPES.has(type) || LOOKS_LIKE_SBOM.test(type) ? "sbom" : void 0;
}
const SBOM_PREDICATES = [
	/^https:\/\/cyclonedx\.org\/(?:bom|schema)(?:\/v?[\d.]+)?$/,
	/^https:\/\/spdx\.dev\/Document(?:\/v?[\d.]+)?$/,
	/^https:\/\/syft\.dev\/bom$/
];
function isSbomPredicate(predicateType) {
	return SBOM_PREDICATES.some((pattern) => pattern.test(predicateType));
}

// src/gate/collector.ts
/** Signatures, attestations or SBOM artifacts of one digest that are looked at; of more, nothing is decided. */
const MAX_CANDIDATES = 128;
/** Bundles that are fetched at a time, the last of the list first: mostly the first few are enough. */
const BATCH = 32;
/** Referrers of types that concern no fact whose own manifests are read, as the list may call them something else. */
const MAX_OTHERS = 100;
/** An image's config may have this many bytes; real ones have a few thousand. */
const MAX_CONFIG_BYTES = 8388608;
const NOT_A_MANIFEST = /* @__PURE__ */ new Set([
	"REGISTRY_NOT_FOUND",
	"MANIFEST_INVALID",
	"MANIFEST_UNSUPPORTED"
]);
/** A payload of simple signing is some hundred bytes. */
const MAX_PAYLOAD_BYTES = 65536;
const NOTHING$1 = {
	witnesses: [],
	rejected: [],
	unread: []
};
var Collector = class {
	#registries;
	#witnesses;
	#kept = /* @__PURE__ */ new Map();
	constructor(registries, witnesses) {
		this.#registries = registries;
		this.#witnesses = witnesses;
	}
	/** The referrers of a digest that are of a kind, as their list says. */
	async referrers(repository, digest, kind) {
		return (await this.#listed(repository, digest)).filter(({ artifactType }) => recogniseArtifact(artifactType) === kind);
	}
	/**
	* The referrers of a digest that are of a kind, as their own manifests say where the list calls them something that
	* concerns no fact. A registry can leave out what it likes; among very many others nothing is looked for.
	*/
	async artifacts(repository, digest, kind) {
		const kinds = await this.#once(`kinds ${formatPinned(repository, digest)}`, async () => {
			const others = (await this.#listed(repository, digest)).filter(({ artifactType }) => recogniseArtifact(artifactType) === void 0);
			const looks = others.length > MAX_OTHERS ? [] : others;
			const looked = await all(looks.map(async (it) => [it, await this.#ownKind(repository, it)]));
			return new Map(looked);
		});
		return (await this.#listed(repository, digest)).filter((it) => (kinds.get(it) ?? recogniseArtifact(it.artifactType)) === kind);
	}
	#listed(repository, digest) {
		return this.#once(`list ${formatPinned(repository, digest)}`, async () => {
			const { referrers } = await this.#registries.referrers(repository, digest);
			return referrers;
		});
	}
	/** What an artifact is by its own word: its type, else the media types of its layers. */
	async #ownKind(repository, { descriptor }) {
		try {
			const { content } = await this.manifest(repository, descriptor.digest);
			const layers = content.kind === "image" ? content.layers : [];
			return [artifactTypeOf(content) ?? "", ...layers.map(({ mediaType }) => mediaType)].map(recogniseArtifact).find((kind) => kind !== void 0);
		} catch (error) {
			if (error instanceof SealError && NOT_A_MANIFEST.has(error.code)) return void 0;
			throw error;
		}
	}
	/** Bundles in batches; those whose annotation rules the predicate type out are left out. */
	async bundles(repository, digest, wants) {
		const referrers = (await this.referrers(repository, digest, "bundle")).filter(({ descriptor }) => {
			const said = descriptor.annotations?.[ANNOTATION_BUNDLE_PREDICATE];
			return said === void 0 || wants(said);
		});
		return this.#batches(repository, digest, referrers, wants);
	}
	/** Bundles in batches, whatever list and annotations say of them. */
	async allBundles(repository, digest, wants) {
		return this.#batches(repository, digest, await this.artifacts(repository, digest, "bundle"), wants);
	}
	#batches(repository, digest, referrers, wants) {
		const { taken, unread } = newest(referrers, "bundles", formatPinned(repository, digest));
		const batches = [];
		for (let start = 0; start < taken.length; start += BATCH) {
			const batch = taken.slice(start, start + BATCH);
			batches.push(async () => {
				const found = merge(await all(batch.map((referrer) => this.#bundle(repository, digest, referrer))));
				return {
					...found,
					witnesses: found.witnesses.filter(({ predicateType }) => wants(predicateType))
				};
			});
		}
		if (unread.length > 0) {
			const place = {
				form: "bundle",
				reference: formatPinned(repository, digest)
			};
			batches.push(async () => limited(place, unread));
		}
		return batches;
	}
	/** The tag `.sig` and Cosign's experimental referrers. */
	simpleSignatures(repository, digest) {
		return this.#once(`simple signatures ${formatPinned(repository, digest)}`, () => this.#olderLayers(repository, digest, "sig", "simple-signing", SIMPLE_SIGNING, MAX_PAYLOAD_BYTES, (...layer) => this.#simpleSigning(...layer)));
	}
	/** The tag `.att` and Cosign's experimental referrers. */
	async envelopes(repository, digest, wants) {
		const found = await this.#once(`envelopes ${formatPinned(repository, digest)}`, () => this.#olderLayers(repository, digest, "att", "envelopes", DSSE_ENVELOPE, MAX_BUNDLE_BYTES, (...layer) => this.#envelope(...layer)));
		return {
			...found,
			witnesses: found.witnesses.filter(({ predicateType }) => wants(predicateType))
		};
	}
	/** A manifest that says that it is about `subject`; what hangs on a digest by a list alone does not count. */
	async about(repository, subject, digest) {
		const manifest = await this.manifest(repository, digest);
		return manifest.content.subject?.digest === subject ? manifest : void 0;
	}
	manifest(repository, digest) {
		return this.#once(`manifest ${formatPinned(repository, digest)}`, () => this.#registries.manifest({
			...repository,
			tag: void 0,
			digest
		}));
	}
	/** One blob is the same in every repository. */
	blob(repository, layer, maxBytes) {
		return this.#once(`blob ${layer.digest}`, () => this.#registries.blob(repository, layer, { maxBytes }));
	}
	/** A blob that is read once and not kept. */
	document(repository, layer, maxBytes) {
		return this.#registries.blob(repository, layer, { maxBytes });
	}
	/** The manifest that Cosign's naming scheme gives a tag: `sha256-….sig`. */
	async tagged(repository, digest, suffix) {
		const tag = `${referrersTag(digest)}.${suffix}`;
		return this.#once(`tag ${formatRepository(repository)}:${tag}`, async () => {
			try {
				return await this.#registries.manifest({
					...repository,
					tag,
					digest: void 0
				});
			} catch (error) {
				if (error instanceof SealError && error.code === "REGISTRY_NOT_FOUND") return void 0;
				throw error;
			}
		});
	}
	async #bundle(repository, subject, { descriptor }) {
		const place = {
			form: "bundle",
			reference: formatPinned(repository, descriptor.digest)
		};
		const manifest = await this.about(repository, subject, descriptor.digest);
		if (manifest === void 0) return reject(place, `it is listed, but not about ${subject}`);
		const { content } = manifest;
		const layer = content.kind === "image" && content.layers.length === 1 ? content.layers[0] : void 0;
		if (layer === void 0) return reject(place, "its manifest has not the one layer of a bundle");
		if (layer.size > 8388608) return tooLarge(place, layer, MAX_BUNDLE_BYTES);
		return this.#once(`bundle ${layer.digest} ${place.reference}`, async () => {
			const bytes = await this.blob(repository, layer, MAX_BUNDLE_BYTES);
			return readable(place, () => this.#witnesses.ofBundle(readBundle(bytes), place));
		});
	}
	async #olderLayers(repository, digest, suffix, kind, mediaType, maxBytes, read) {
		const [tagged, referrers] = await all([this.tagged(repository, digest, suffix), this.referrers(repository, digest, kind)]);
		const places = [];
		if (tagged !== void 0 && !Array.isArray(tagged)) {
			const reference = `${formatRepository(repository)}:${referrersTag(digest)}.${suffix}`;
			places.push({
				manifest: tagged,
				form: "cosign-tag",
				reference
			});
		}
		const pinned = formatPinned(repository, digest);
		const listed = newest(Array.isArray(referrers) ? referrers : [], `artifacts of type ${kind}`, pinned);
		for (const { descriptor } of listed.taken) {
			const manifest = await this.about(repository, digest, descriptor.digest);
			const reference = formatPinned(repository, descriptor.digest);
			if (manifest !== void 0) places.push({
				manifest,
				form: "cosign-referrer",
				reference
			});
		}
		const layers = places.map(({ manifest: { content }, ...place }) => {
			const { taken, unread } = newest((content.kind === "image" ? content.layers : []).filter((layer) => bareMediaType(layer.mediaType) === mediaType), `layers of ${mediaType}`, place.reference);
			return {
				place,
				taken,
				unread
			};
		});
		const found = await all(layers.flatMap(({ place, taken }) => taken.map(async (layer) => {
			if (layer.size > maxBytes) return tooLarge(place, layer, maxBytes);
			return read(layer, await this.blob(repository, layer, maxBytes), place);
		})));
		const cut = [...layers.map(({ place, unread }) => limited(place, unread)), limited({
			form: "cosign-referrer",
			reference: pinned
		}, listed.unread)];
		return merge([...found, ...cut]);
	}
	#simpleSigning({ annotations = {} }, payload, place) {
		return readable(place, () => {
			const subject = readSimpleSigning(payload);
			const bundle = wrapSignature(payload, annotations);
			if (subject === void 0 || bundle === void 0) return void 0;
			return this.#witnesses.ofSimpleSigning(payload, subject, readBlobSignature(bundle), place);
		});
	}
	#envelope({ annotations = {} }, bytes, place) {
		return readable(place, () => {
			const bundle = wrapEnvelope(bytes, annotations);
			return bundle && this.#witnesses.ofBundle(readBundle(bundle), place);
		});
	}
	#once(key, work) {
		let running = this.#kept.get(key);
		if (running === void 0) {
			running = work();
			this.#kept.set(key, running);
		}
		return running;
	}
};
/** The last ones of a list, as registries list in the order of arrival, mostly; and what is left, in words. */
function newest(entries, what, where) {
	const isCut = entries.length > 128;
	return {
		taken: entries.slice(-128).reverse(),
		unread: isCut ? [`${entries.length} ${what} hang on ${where}; at most ${128} are looked at`] : []
	};
}
/** A limit that was reached leaves open what is beyond it. */
function limited(place, unread) {
	return {
		witnesses: [],
		rejected: unread.map((reason) => rejection(place, reason, "undecided")),
		unread
	};
}
function merge(collections) {
	return {
		witnesses: collections.flatMap(({ witnesses }) => witnesses),
		rejected: collections.flatMap(({ rejected }) => rejected),
		unread: collections.flatMap(({ unread }) => unread)
	};
}
/** What cannot be read is no witness; a defect of the registry is not caught here. */
function readable(place, make) {
	try {
		const witness = make();
		return witness ? {
			...NOTHING$1,
			witnesses: [witness]
		} : reject(place, "it is not what its type says");
	} catch (error) {
		if (!(error instanceof SealError)) throw error;
		return reject(place, printable(messages(error).join(": "), 300));
	}
}
function reject(place, reason, status = "invalid") {
	return {
		...NOTHING$1,
		rejected: [rejection(place, reason, status)]
	};
}
function rejection(place, reason, status = "invalid") {
	return {
		...place,
		status,
		predicateType: void 0,
		authorities: [],
		signer: void 0,
		signedAt: void 0,
		reason
	};
}
function tooLarge(place, { size }, maxBytes) {
	const reason = `it has ${formatBytes(size)}; at most ${formatBytes(maxBytes)} are read`;
	return {
		...reject(place, reason),
		unread: [`${place.reference}: ${reason}`]
	};
}

// src/gate/judge-signers.ts
/** `enough`: looks at one witness after another until the policy is satisfied. */
async function judgeSigners(witnesses, digest, { signers, match }, extent = "enough") {
	const satisfied = /* @__PURE__ */ new Set();
	const verified = [];
	const evidence = [];
	const doubts = [];
	const isSatisfied = () => signers.length > 0 && (match === "all" ? satisfied.size === signers.length : satisfied.size > 0);
	for (const witness of witnesses) {
		if (extent === "enough" && isSatisfied()) break;
		const { doubt, ...outcome } = await judgeWitness(witness, digest, signers);
		if (doubt !== void 0) doubts.push(doubt);
		for (const name of outcome.authorities) satisfied.add(name);
		if (outcome.status === "verified") verified.push(witness);
		evidence.push(outcome);
	}
	return {
		isSatisfied: isSatisfied(),
		authorities: [...satisfied],
		evidence: sortEvidence(evidence),
		verified,
		doubts
	};
}
async function judgeWitness(witness, digest, signers) {
	const { form, reference, predicateType, signer, signedAt } = witness;
	const base = {
		form,
		reference,
		predicateType: printable(predicateType, 200),
		signer,
		signedAt,
		authorities: []
	};
	if (!witness.subjects.has(digest)) return {
		...base,
		status: "invalid",
		reason: `what it signs does not name ${digest}`
	};
	const authorities = [];
	let reason = "the policy names nobody who must have signed";
	let doubt;
	for (const { name, authorities: alternatives } of signers) for (const authority of alternatives) {
		const said = await witness.verify(authority);
		if (said.verified) {
			authorities.push(name);
			break;
		}
		reason = said.reason;
		if (said.isInconclusive) doubt = `${reference} could not be verified: ${reason}`;
	}
	if (authorities.length > 0) return {
		...base,
		status: "verified",
		authorities,
		reason: void 0
	};
	return {
		...base,
		status: "present",
		reason,
		...doubt === void 0 ? {} : { doubt }
	};
}
const ORDER = [
	"verified",
	"undecided",
	"present",
	"invalid",
	"missing"
];
function sortEvidence(evidence) {
	return [...evidence].sort((one, other) => ORDER.indexOf(one.status) - ORDER.indexOf(other.status));
}
/** Whose signature is still missing, for a reason. */
function missingSigners({ signers, match }, judgement) {
	const missing = signers.map(({ name }) => name).filter((name) => !judgement.authorities.includes(name));
	return match === "all" && judgement.authorities.length > 0 ? `not signed by ${missing.join(", ")}` : "";
}

// src/gate/policy/policy.ts
const NO_CONTENT_RULES = {
	sboms: "all",
	licenses: void 0,
	deniedPackages: [],
	unparsedPackages: "fail",
	quality: void 0,
	maxAge: []
};
/** Facts that somebody must have signed for. */
const SIGNED = /* @__PURE__ */ new Set([
	"signature",
	"sbom-signature",
	"attestation"
]);
function needsSigner(require) {
	return require.some(({ kind }) => SIGNED.has(kind));
}
/** Are there rules on what SBOMs say? */
function judgesSboms({ licenses, deniedPackages, quality, maxAge }) {
	const hasAge = maxAge.some(({ of }) => of === "sbom");
	return licenses !== void 0 || deniedPackages.length > 0 || quality !== void 0 || hasAge;
}
/** Rules on SBOMs and on the age of a signature are about what a trusted signer vouches for. */
function contentNeedsSigner(content) {
	return judgesSboms(content) || content.maxAge.some(({ of }) => of === "signature");
}
/** Short names for predicate types, and the URIs that they stand for, with or without a version. */
const PREDICATES = {
	provenance: /^https:\/\/slsa\.dev\/provenance\/v(?:0\.[12]|1(?:\.\d+)?)$/,
	vex: /^https:\/\/openvex\.dev\/ns(?:\/v[\d.]+)?$/,
	"test-result": /^https:\/\/in-toto\.io\/attestation\/test-result\/v[\d.]+$/,
	vulnerabilities: /^https:\/\/(?:cosign\.sigstore\.dev\/attestation\/vuln\/v1|in-toto\.io\/attestation\/vulns\/v[\d.]+)$/
};
function matchesPredicate(wanted, actual) {
	return PREDICATES[wanted]?.test(actual) ?? wanted === actual;
}

// src/gate/sbom-finder.ts
/** Reading takes some times as much memory. */
const MAX_SBOM_BYTES = 134217728;
/** All SBOMs of an image that a trusted signer vouches for, unpacked. */
const MAX_SIGNED_BYTES = 268435456;
/** All SBOMs of an image that nobody vouches for, unpacked: one after the other, until one is about the image. */
const MAX_UNSIGNED_BYTES = 134217728;
/** Layers of one artifact; more than a few formats of one SBOM is odd. */
const MAX_LAYERS = 32;
var SbomFinder = class {
	#collector;
	#repository;
	#sources = /* @__PURE__ */ new Map();
	#found = /* @__PURE__ */ new Map();
	#signed = {
		left: MAX_SIGNED_BYTES,
		total: MAX_SIGNED_BYTES
	};
	#unsigned = {
		left: MAX_UNSIGNED_BYTES,
		total: MAX_UNSIGNED_BYTES
	};
	constructor(collector, repository) {
		this.#collector = collector;
		this.#repository = repository;
	}
	/** Raw artifacts and bundles. `every`: also those that their list calls something else. */
	find({ digest }, extent) {
		return this.#once(`${extent} ${digest}`, () => this.#find(digest, extent));
	}
	/** The tag `.att`, the tag `.sbom`, and what BuildKit put into the index. */
	findOlder(subject) {
		return this.#once(`older ${subject.digest}`, () => this.#findOlder(subject));
	}
	/** The documents of a source, read once for all policies and comparisons. */
	read(source, isSigned) {
		const key = keyOf$1(source);
		const found = this.#found.get(key) ?? this.#read(source, isSigned ? this.#signed : this.#unsigned);
		if (isSigned) this.#found.set(key, found);
		return found;
	}
	#once(key, work) {
		const found = this.#sources.get(key) ?? work();
		this.#sources.set(key, found);
		return found;
	}
	async #find(digest, extent) {
		const pinned = formatPinned(this.#repository, digest);
		const [referrers, batches] = await Promise.all(extent === "every" ? [this.#collector.artifacts(this.#repository, digest, "sbom"), this.#collector.allBundles(this.#repository, digest, isSbomPredicate)] : [this.#collector.referrers(this.#repository, digest, "sbom"), this.#collector.bundles(this.#repository, digest, isSbomPredicate)]);
		const { taken, unread } = newest(referrers, "SBOM artifacts", pinned);
		const artifacts = await all(taken.map(({ descriptor }) => this.#artifact(digest, descriptor.digest)));
		const bundles = merge(await all(batches.map((batch) => batch())));
		return {
			sources: [...artifacts.flatMap(({ sources }) => sources), ...bundles.witnesses.map((witness) => attestation(digest, witness))],
			rejected: [...artifacts.flatMap(({ rejected }) => rejected), ...bundles.rejected],
			unread: [...unread, ...bundles.unread]
		};
	}
	async #findOlder(subject) {
		const { digest } = subject;
		const [envelopes, tagged, buildkit] = await Promise.all([
			this.#collector.envelopes(this.#repository, digest, isSbomPredicate),
			this.#collector.tagged(this.#repository, digest, "sbom"),
			this.#buildkit(subject)
		]);
		return {
			sources: [
				...envelopes.witnesses.map((witness) => attestation(digest, witness)),
				...tagged ? [this.#source(digest, tagged.content, "cosign-tag", tagged.descriptor.digest)] : [],
				...buildkit
			],
			rejected: envelopes.rejected,
			unread: envelopes.unread
		};
	}
	async #artifact(subject, digest) {
		const manifest = await this.#collector.about(this.#repository, subject, digest);
		if (manifest) return {
			sources: [this.#source(subject, manifest.content, "sbom-artifact", digest)],
			rejected: []
		};
		const place = {
			form: "sbom-artifact",
			reference: formatPinned(this.#repository, digest)
		};
		return {
			sources: [],
			rejected: [rejection(place, `it is listed, but not about ${subject}`)]
		};
	}
	#source(subject, manifest, form, digest) {
		return {
			form,
			reference: formatPinned(this.#repository, digest),
			subject,
			artifact: digest,
			witness: void 0,
			layers: manifest.kind === "image" ? manifest.layers : []
		};
	}
	/** BuildKit does not sign: what it says is there, and no more. */
	async #buildkit({ digest, index }) {
		if (index === void 0) return [];
		const { attestationOf, sbomLayerOf } = await import("./sbom-generate-later.js");
		const entry = attestationOf(index, digest);
		if (entry === void 0) return [];
		const { content } = await this.#collector.manifest(this.#repository, entry.digest);
		const layer = sbomLayerOf(content);
		if (layer === void 0) return [];
		return [{
			form: "buildkit",
			reference: formatPinned(this.#repository, entry.digest),
			subject: digest,
			artifact: void 0,
			witness: void 0,
			layers: [layer]
		}];
	}
	/** One document after the other. Beside an SBOM, a file that is none and does not call itself one is passed over. */
	async #read(source, budget) {
		const { witness, layers, reference } = source;
		const reads = [];
		if (witness !== void 0) reads.push(await spend(budget, async () => witness.bytes, reference));
		for (const layer of layers.slice(0, MAX_LAYERS)) reads.push(await this.#layer(layer, reference, budget));
		if (layers.length > MAX_LAYERS) reads.push(beyond(`it has ${layers.length} layers; at most ${MAX_LAYERS} are read`));
		const counted = reads.some(({ document }) => document !== void 0) ? reads.filter(({ isForeign }) => !isForeign) : reads;
		return (counted.length === 0 ? [{
			document: void 0,
			problem: "its manifest has no layer",
			isBeyondLimit: false
		}] : counted).map(({ document, problem, isBeyondLimit }) => ({
			...source,
			document,
			problem,
			isBeyondLimit
		}));
	}
	async #layer(layer, name, budget) {
		if (layer.size > MAX_SBOM_BYTES) return beyond(`it has ${formatBytes(layer.size)}; at most ${formatBytes(MAX_SBOM_BYTES)} are read`);
		if (layer.size > budget.left) return beyond(usedUp(budget));
		const read = await spend(budget, () => this.#collector.document(this.#repository, layer, MAX_SBOM_BYTES), name);
		return {
			...read,
			isForeign: read.isForeign && recogniseArtifact(layer.mediaType) !== "sbom"
		};
	}
};
/** One tag may hold many attestations. */
function keyOf$1({ form, reference, subject, witness }) {
	return `${form} ${reference} ${subject} ${witness ? digestOf(witness.bytes) : ""}`;
}
function attestation(subject, witness) {
	const { form, reference } = witness;
	return {
		form,
		reference,
		subject,
		artifact: void 0,
		witness,
		layers: []
	};
}
function beyond(problem) {
	return {
		document: void 0,
		problem,
		isBeyondLimit: true,
		isForeign: false
	};
}
function usedUp({ total }) {
	return `the SBOMs of the image that were read before it used up the ${formatBytes(total)} that are read`;
}
/** Reads a document and takes its size, unpacked, off the budget. */
async function spend(budget, bytes, name) {
	if (budget.left <= 0) return beyond(usedUp(budget));
	const content = await bytes();
	const { readSbom } = await import("./sbom-read.js");
	try {
		const document = await readSbom(content, name);
		budget.left -= Math.max(content.byteLength, document.bytes.byteLength);
		return {
			document,
			problem: void 0,
			isBeyondLimit: false,
			isForeign: false
		};
	} catch (error) {
		if (!(error instanceof SealError)) throw error;
		budget.left -= content.byteLength;
		return {
			document: void 0,
			problem: printable(messages(error).join(": "), 300),
			isBeyondLimit: error.code === "SBOM_TOO_LARGE",
			isForeign: error.code === "SBOM_UNRECOGNISED"
		};
	}
}

// src/gate/policy/expression.ts
/** @throws Error where RE2 does not read it */
function compileExpression(pattern) {
	const compiled = RE2JS.compile(pattern);
	const program = compiled.re2().prog;
	return {
		isAnchored: beginsAnchored(program) && endsAnchored(program),
		test: (text) => compiled.test(text)
	};
}
const OP = {
	alternative: 1,
	alternativeMatch: 2,
	capture: 3,
	empty: 4,
	match: 6,
	nothing: 7
};
const BEGIN_TEXT = 4;
const END_TEXT = 8;
function beginsAnchored({ start, inst }) {
	const first = walk(inst, start, ({ out }) => out, ({ op }) => op !== OP.capture && op !== OP.nothing);
	return first.at(-1)?.op === OP.empty && first.at(-1)?.arg === BEGIN_TEXT;
}
/** The last branch is followed to its end: what stands before the match there decides. */
function endsAnchored({ start, inst }) {
	const path = walk(inst, start, ({ out, arg }, seen) => seen.has(arg) ? out : arg, ({ op }) => op === OP.match);
	const last = path.findLast(({ op }) => op > OP.nothing || op === OP.empty);
	return path.at(-1)?.op === OP.match && last?.op === OP.empty && last.arg === END_TEXT;
}
/** Steps from instruction to instruction until one is the end, or was met before. */
function walk(program, start, branch, isEnd) {
	const seen = /* @__PURE__ */ new Set();
	const path = [];
	for (let at = start; !seen.has(at);) {
		const instruction = program[at];
		if (instruction === void 0) break;
		seen.add(at);
		path.push(instruction);
		const isBranch = instruction.op === OP.alternative || instruction.op === OP.alternativeMatch;
		if (!isBranch && isEnd(instruction)) break;
		at = isBranch ? branch(instruction, seen) : instruction.out;
	}
	return path;
}

// src/gate/witness.ts
/** Cosign container image signature: what simple signing amounts to. */
const SIMPLE_SIGNING_PREDICATE = "cosign container image signature";
/**
* Makes witnesses. What Cosign said of a signature and an authority is remembered: a bundle that covers many
* digests is verified once, and the digests are looked for in the signed statement.
*/
var Witnesses = class {
	#cosign;
	#limit;
	#said = /* @__PURE__ */ new Map();
	constructor(cosign, limit) {
		this.#cosign = cosign;
		this.#limit = limit;
	}
	ofBundle(bundle, place) {
		const { statement, certificate, bytes } = bundle;
		const subjects = new Set(statement.subjects.map(({ digest }) => digest));
		const [first] = subjects;
		return {
			...place,
			predicateType: statement.predicateType,
			subjects,
			signer: signerOf(certificate),
			signedAt: formatTime(bundle.signedAt),
			bytes,
			verify: async (authority) => {
				const problem = signerProblem(authority, certificate);
				if (problem !== void 0) return {
					verified: false,
					reason: problem
				};
				if (first === void 0) return {
					verified: false,
					reason: "the statement names no digest"
				};
				return this.#ask([bytes], authority, (cosign) => cosign.verify(bytes, authority, first, statement.predicateType));
			}
		};
	}
	/** A signature of simple signing, in a bundle of its own. */
	ofSimpleSigning(payload, subject, signature, place) {
		const { bytes: bundle, certificate, signedAt } = signature;
		return {
			...place,
			predicateType: SIMPLE_SIGNING_PREDICATE,
			subjects: /* @__PURE__ */ new Set([subject]),
			signer: signerOf(certificate),
			signedAt: formatTime(signedAt),
			bytes: payload,
			verify: async (authority) => {
				const problem = signerProblem(authority, certificate);
				if (problem !== void 0) return {
					verified: false,
					reason: problem
				};
				return this.#ask([bundle, payload], authority, (cosign) => cosign.verifyBlob(bundle, payload, authority));
			}
		};
	}
	/** `inputs` is all that the answer depends on, besides the authority. */
	#ask(inputs, authority, verify) {
		const key = `${inputs.map((bytes) => digestOf(bytes)).join(" ")} ${JSON.stringify(authority)}`;
		let said = this.#said.get(key);
		if (said === void 0) {
			said = this.#cosign().then((cosign) => this.#limit(() => verify(cosign)));
			this.#said.set(key, said);
		}
		return said;
	}
};
function signerOf(certificate) {
	const names = certificate && certificateIdentity(certificate);
	if (names === void 0) return void 0;
	const { subject: identity, ...rest } = names;
	return {
		identity,
		...rest
	};
}
/** What Seal sees by itself, before Cosign is asked and whatever Cosign says. */
function signerProblem(authority, certificate) {
	if (authority.kind === "key") return certificate === void 0 ? void 0 : "it is signed with a certificate, not with the key";
	if (certificate === void 0) return "it is signed with a key, not with a certificate";
	const identity = certificateIdentity(certificate);
	if (identity === void 0) return "its certificate names nobody that can be read";
	return identityProblem(authority, identity);
}
/** Undefined when a certificate's identity is one that the authority means. */
function identityProblem(authority, { subject, issuer }) {
	if (!fits$1(authority.identity, subject)) return `it is signed by ${printable(subject, 200)}, not by ${describe(authority.identity)}`;
	if (issuer === void 0 || !fits$1(authority.issuer, issuer)) return `its certificate is for an account at ${printable(issuer ?? "an unknown issuer", 200)}, not at ${describe(authority.issuer)}`;
}
/** Longer names are nobody's. */
const MAX_IDENTITY = 2e3;
function fits$1(match, text) {
	if ("exact" in match) return match.exact === text;
	return text.length <= MAX_IDENTITY && compileExpression(match.regexp).test(text);
}
function describe(match) {
	return printable("exact" in match ? match.exact : match.regexp, 200);
}
function formatTime(seconds) {
	return seconds === void 0 ? void 0 : (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().replace(".000Z", "Z");
}

// src/gate/examiner.ts
const isSignature = (predicateType) => predicateType === "https://sigstore.dev/cosign/sign/v1" || predicateType === "cosign container image signature";
const QUICK_SEARCH = {
	extent: "enough",
	reach: "listed"
};
/** SBOMs of a digest that nobody vouches for and that are read: they show what is there, and decide no rule. */
const MAX_UNSIGNED = 16;
var Examiner = class Examiner {
	images;
	#collector;
	#reference;
	#image;
	#finder;
	/** All signatures that were found on the image and its artifacts: one may cover many digests. */
	#pool = /* @__PURE__ */ new Set();
	#unsigned = /* @__PURE__ */ new Map();
	constructor(collector, reference, image, images) {
		this.#collector = collector;
		this.#reference = reference;
		this.#image = image;
		this.images = images;
		this.#finder = new SbomFinder(collector, reference);
	}
	/** @throws SealError `IMAGE_INDEX_EMPTY`, `IMAGE_INDEX_TOO_DEEP`, `IMAGE_TOO_MANY_PLATFORMS` */
	static async open(collector, reference, image) {
		const images = await findImages(image, {
			manifest: (digest) => collector.manifest(reference, digest),
			config: (config) => collector.blob(reference, config, MAX_CONFIG_BYTES)
		});
		return new Examiner(collector, reference, image, images);
	}
	/** Is there a signature of the image type over this digest, by whom the policy names? */
	async signature(digest, signers, { extent, reach } = QUICK_SEARCH) {
		const witnesses = new Set([...this.#pool].filter(({ subjects }) => subjects.has(digest)));
		const rejected = [];
		const unread = [];
		let judgement = await judgeSigners([...witnesses], digest, signers, extent);
		const isDone = () => extent === "enough" && judgement.isSatisfied;
		for (const source of this.#signatureSources(digest, reach)) for (const batch of isDone() ? [] : await source()) {
			if (isDone()) break;
			const collection = await batch();
			for (const witness of collection.witnesses) {
				this.#pool.add(witness);
				witnesses.add(witness);
			}
			rejected.push(...collection.rejected);
			unread.push(...collection.unread);
			judgement = await judgeSigners([...witnesses], digest, signers, extent);
		}
		if (!judgement.isSatisfied) rejected.push(...await this.#notation(digest));
		return {
			...findingOf(judgement, rejected, signers, "there is no signature"),
			signedAt: latest(judgement.verified),
			doubts: judgement.isSatisfied ? [] : [...judgement.doubts, ...unread]
		};
	}
	/** A bundle that hangs on one digest may sign the SBOM of another: all are known before the first SBOM is judged. */
	async gatherSignatures(digests) {
		const batches = await all(digests.map((digest) => this.#collector.allBundles(this.#reference, digest, isSignature)));
		for (const batch of batches.flat()) for (const witness of (await batch()).witnesses) this.#pool.add(witness);
	}
	#signatureSources(digest, reach) {
		return [() => reach === "every" ? this.#collector.allBundles(this.#reference, digest, isSignature) : this.#collector.bundles(this.#reference, digest, isSignature), async () => [() => this.#collector.simpleSignatures(this.#reference, digest)]];
	}
	/** Is there an attestation of this predicate type over the digest, by whom the policy names? */
	async attestation(digest, predicate, signers) {
		const wants = (actual) => matchesPredicate(predicate, actual);
		const batches = await this.#collector.bundles(this.#reference, digest, wants);
		const older = () => this.#collector.envelopes(this.#reference, digest, wants);
		const collections = [];
		let judgement = await judgeSigners([], digest, signers);
		for (const batch of [...batches, older]) {
			if (judgement.isSatisfied) break;
			collections.push(await batch());
			judgement = await judgeSigners(merge(collections).witnesses, digest, signers);
		}
		const unsigned = judgement.isSatisfied ? [] : await this.#buildkitAttestation(digest, wants);
		const { rejected } = merge(collections);
		return findingOf(judgement, [...rejected, ...unsigned], signers, `there is no attestation ${predicate}`);
	}
	/** Signatures come first: what a trusted signer vouches for is read, and only where that is nothing, something else. */
	async sboms(subject, signers, extent, which = "all") {
		const reach = extent === "every" ? "every" : "listed";
		const search = {
			reach,
			extent: which === "newest" ? "every" : "enough"
		};
		const recent = await this.#finder.find(subject, reach);
		const signed = await this.#signatures(recent.sources, signers, search);
		const judged = await this.#readSigned(signed, subject, extent);
		if (extent === "enough" && judged.some(isBeyondDoubt)) return {
			sboms: rank(judged),
			rejected: recent.rejected,
			unread: []
		};
		const older = await this.#finder.findOlder(subject);
		const signedBefore = await this.#signatures(older.sources, signers, search);
		const every = [...judged, ...await this.#readSigned(signedBefore, subject, extent)];
		const sources = [...signed, ...signedBefore];
		const others = every.some(({ found }) => found.document !== void 0) ? [] : await this.#readUnsigned(sources.filter(isUnsigned), subject);
		return {
			sboms: rank([...every, ...others]),
			rejected: [...recent.rejected, ...older.rejected],
			unread: [
				...recent.unread,
				...older.unread,
				...sources.flatMap(({ signature }) => signature.doubts)
			]
		};
	}
	#signatures(sources, signers, search) {
		return all(sources.map(async (source) => ({
			source,
			signature: await this.#sbomSignature(source, signers, search)
		})));
	}
	/** One after the other, as each takes some times its size of memory. */
	async #readSigned(sources, subject, extent) {
		const judged = [];
		for (const { source, signature } of sources) {
			if (isUnsigned({
				source,
				signature
			})) continue;
			if (extent === "enough" && judged.some(isBeyondDoubt)) break;
			for (const found of await this.#finder.read(source, true)) judged.push(this.#judged(found, subject, signature));
		}
		return judged;
	}
	/** Until one is about the digest; only that one, or the first, is kept. */
	async #readUnsigned(sources, subject) {
		const reading = this.#unsigned.get(subject.digest) ?? this.#firstAbout(sources, subject);
		this.#unsigned.set(subject.digest, reading);
		return (await reading).flatMap((found) => {
			const signature = sources.find(({ source }) => source.reference === found.reference)?.signature;
			return signature === void 0 ? [] : [this.#judged(found, subject, signature)];
		});
	}
	async #firstAbout(sources, subject) {
		let first = [];
		for (const { source, signature } of sources.slice(0, MAX_UNSIGNED)) {
			const found = await this.#finder.read(source, false);
			if (found.some((one) => this.#binding(one, subject, signature).status === "present")) return found;
			if (first.every(({ document }) => document === void 0) && (first.length === 0 || found.some(({ document }) => document !== void 0))) first = found;
		}
		return first;
	}
	#judged(found, subject, { signedAt, doubts: _, ...signature }) {
		return {
			found,
			signature,
			binding: this.#binding(found, subject, signature),
			signedAt
		};
	}
	async #sbomSignature({ artifact, witness, subject, form, reference }, signers, search) {
		if (artifact !== void 0) return this.signature(artifact, signers, search);
		if (witness === void 0) {
			const reason = "BuildKit does not sign its attestations";
			return {
				status: "missing",
				reason,
				evidence: [rejection({
					form,
					reference
				}, reason, "present")],
				signedAt: void 0,
				doubts: []
			};
		}
		const judgement = await judgeSigners([witness], subject, signers);
		return {
			...findingOf(judgement, [], signers, "it is not signed"),
			signedAt: witness.signedAt,
			doubts: judgement.doubts
		};
	}
	#binding({ document, form, reference, isBeyondLimit }, subject, signature) {
		if (document === void 0) return {
			status: isBeyondLimit ? "undecided" : "missing",
			reason: "the SBOM cannot be read",
			evidence: []
		};
		const { status, evidence } = judgeBinding(document, {
			digest: subject.digest,
			repository: this.#reference,
			family: this.#family(),
			...this.#reference.tag === void 0 ? {} : { tag: this.#reference.tag },
			...subject.architecture === void 0 ? {} : { architecture: subject.architecture }
		});
		const seen = evidence.map(({ place, value }) => `${place} ${value}`).slice(0, 3).join(", ");
		const place = {
			form,
			reference
		};
		if (status === "bound") {
			const isSigned = signature.status === "verified";
			const reason = isSigned ? void 0 : "it names the digest, but nobody whom the policy trusts signed it";
			const known = isSigned ? "verified" : "present";
			return {
				status: known,
				reason,
				evidence: [{
					...rejection(place, seen, known),
					reason: seen
				}]
			};
		}
		if (status === "other") {
			const reason = `the SBOM is about another image: ${seen}`;
			return {
				status: "invalid",
				reason,
				evidence: [rejection(place, reason)]
			};
		}
		const reason = "the SBOM names no digest";
		return {
			status: "missing",
			reason,
			evidence: [rejection(place, reason, "missing")]
		};
	}
	#family() {
		const { content, descriptor } = this.#image;
		if (content.kind !== "index") return [];
		const platforms = this.images.map(({ descriptor: { digest }, platform }) => ({
			digest,
			role: platform === void 0 ? "image" : `${platform.os}/${platform.architecture}`
		}));
		return [{
			digest: descriptor.digest,
			role: "index"
		}, ...platforms];
	}
	async #notation(digest) {
		return (await this.#collector.referrers(this.#reference, digest, "notation")).slice(0, 3).map(({ descriptor }) => rejection({
			form: "notation",
			reference: formatPinned(this.#reference, descriptor.digest)
		}, "a Notation signature, which Seal does not verify", "present"));
	}
	async #buildkitAttestation(digest, wants) {
		const { attestationOf } = await import("./sbom-generate-later.js");
		const index = this.images.find(({ descriptor }) => descriptor.digest === digest)?.index;
		const entry = index && attestationOf(index, digest);
		if (entry === void 0) return [];
		const { content } = await this.#collector.manifest(this.#reference, entry.digest);
		return (content.kind === "image" ? content.layers : []).filter(({ annotations = {} }) => wants(annotations["in-toto.io/predicate-type"] ?? "")).slice(0, 1).map(() => rejection({
			form: "buildkit",
			reference: formatPinned(this.#reference, entry.digest)
		}, "BuildKit does not sign its attestations", "present"));
	}
};
/** From a judgement and what else was seen to one status with one reason. */
function findingOf(judgement, rejected, signers, nothing) {
	const evidence = sortEvidence([...judgement.evidence, ...rejected]);
	if (judgement.isSatisfied) return {
		status: "verified",
		reason: void 0,
		evidence
	};
	const best = evidence.find(({ status }) => status !== "verified");
	const missing = missingSigners(signers, judgement);
	if (missing !== "") return {
		status: "present",
		reason: missing,
		evidence
	};
	return {
		status: best?.status ?? "missing",
		reason: best?.reason ?? nothing,
		evidence
	};
}
/** The times are of one form, in UTC. */
function latest(witnesses) {
	return witnesses.flatMap(({ signedAt }) => signedAt ?? []).sort().at(-1);
}
function isUnsigned({ signature }) {
	return !isVouchedFor(signature);
}
/** By one of the policy's authorities at least, also where the policy asks for all of them. */
function isVouchedFor({ status, evidence }) {
	return status === "verified" || evidence.some((it) => it.status === "verified");
}
function isBeyondDoubt({ found, signature, binding }) {
	return found.document !== void 0 && signature.status === "verified" && binding.status === "verified";
}
/** All three facts are read from one SBOM, so that a signed one and a bound one do not make a signed, bound one. */
function rank(sboms) {
	const bindings = [
		"invalid",
		"missing",
		"undecided",
		"present",
		"verified"
	];
	const weight = ({ found, signature, binding }) => (found.document === void 0 ? 0 : 16) + (signature.status === "verified" ? 8 : 0) + bindings.indexOf(binding.status);
	return [...sboms].sort((one, other) => weight(other) - weight(one));
}

// src/gate/policy/image-glob.ts
/**
* Does a glob take an image? A glob with a tag or digest is compared with the whole reference, any other with registry
* and repository. Without a registry it means Docker Hub, as image names do. A tag beside a digest is a remark that
* anybody may write, so a glob with a tag takes no reference with a digest.
*/
function matchesImage(glob, reference) {
	const full = spellGlob(glob);
	const name = formatRepository(reference);
	const { tag, digest } = reference;
	const pin = pinOf(full);
	if (pin === void 0) return matchesGlob(full, name);
	if (pin === "@") return digest !== void 0 && matchesGlob(full, `${name}@${digest}`);
	return tag !== void 0 && digest === void 0 && matchesGlob(full, `${name}:${tag}`);
}
/** `:` of a tag or `@` of a digest, where the last component of the path has one. */
function pinOf(glob) {
	const last = glob.slice(glob.lastIndexOf("/") + 1);
	if (last.includes("@")) return "@";
	return last.includes(":") ? ":" : void 0;
}
/** With its registry, in the one spelling that references have; of a tag and a digest, the digest is what counts. */
function spellGlob(glob) {
	const { host, path } = splitGlob(glob.replace(/:[^/:@]*(?=@[^/@]*$)/, ""));
	if (host === void 0) return path;
	const spelled = (/[*?]/.test(host) ? void 0 : parseHost(host)) ?? host.toLowerCase();
	return `${spelled}/${spelled === "docker.io" && !path.includes("/") && !/^\**$/.test(path) ? "library/" : ""}${path}`;
}
/** The host, as in image names; undefined where `**` may stand for one too. */
function splitGlob(glob) {
	const slash = glob.indexOf("/");
	const first = slash < 0 ? glob : glob.slice(0, slash);
	if (first.includes("**")) return {
		host: void 0,
		path: glob
	};
	if (slash > 0 && (first === "localhost" || /[.:*?[]/.test(first))) return {
		host: first,
		path: glob.slice(slash + 1)
	};
	return {
		host: "docker.io",
		path: glob === "*" ? "library/*" : glob
	};
}
/** Why a glob takes no image at all, and what to write instead; undefined for one that may take some. */
function globProblem(glob) {
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(glob)) return `write it without the scheme: ${glob.replace(/^[^:]*:\/\//, "")}`;
	if (/[{}]/.test(glob)) return "braces are not alternatives: write one glob for each";
	if (glob.endsWith("/")) return `write ${glob}**`;
	if (/^(?:localhost|[^/:@*?]+\.[^/:@]+)(?::\d+)?$/.test(glob)) return `a host alone: write ${glob}/**`;
	if (HOST_FILLINGS.some((filling) => takesExample(glob, filling))) return void 0;
	if (/^docker\.io\/\*$/.test(spellGlob(glob))) return "write docker.io/library/* for the official images, docker.io/** for all";
	if (/^[^/]*[*?][^/]*:443\//.test(glob)) return "write the host without :443";
	const { path } = splitGlob(glob);
	return /^[^:@]*[A-Z]/.test(path) ? "repositories have no upper-case letters" : "no image has a name of this form";
}
/** What wildcards of a host may stand for: names, a port, a single character. */
const HOST_FILLINGS = [
	"a.a",
	"5000",
	"a"
];
/** Makes the name of an image that the glob should take, and looks whether it does. */
function takesExample(glob, hostFilling) {
	const full = spellGlob(glob);
	const slash = splitGlob(full).host === void 0 ? 0 : full.indexOf("/");
	const at = full.lastIndexOf("@") < 0 ? full.length : full.lastIndexOf("@");
	const example = `${fill(full.slice(0, slash), hostFilling)}${fill(full.slice(slash, at), "a")}${exampleDigest(full.slice(at))}`;
	try {
		return matchesImage(glob, parseReference(example));
	} catch {
		return false;
	}
}
function fill(glob, filling) {
	return glob.replaceAll(/\*+|\?/g, (wildcard) => wildcard === "?" ? "a" : filling);
}
function exampleDigest(glob) {
	const typed = /^@[*?]/.test(glob) ? "@sha256:*" : glob;
	const missing = (typed.startsWith("@sha512:") ? 136 : 72) - typed.replaceAll("*", "").length;
	return typed.replace(/\*+/, "a".repeat(Math.max(0, missing))).replaceAll("*", "").replaceAll("?", "a");
}
/**
* `*`: anything within a component; `**`: anything; `**` and a slash: any folders, or none; `?`: one character.
* Everything else means itself. All ways through the text are followed at once, so that none takes long.
*/
function matchesGlob(glob, text) {
	let reached = [0];
	for (const part of glob.match(/\*\*\/?|\*|\?|[^*?]+/g) ?? []) {
		reached = advance(part, reached, text);
		if (reached.length === 0) return false;
	}
	return reached.at(-1) === text.length;
}
/** The offsets of the text, in order, to which a part of a glob leads from some of them. */
function advance(part, from, text) {
	const first = from[0] ?? 0;
	switch (part) {
		case "**": return offsets(first, text.length);
		case "**/": {
			const starts = new Set(from);
			return offsets(first, text.length).filter((at) => starts.has(at) || at > first && text[at - 1] === "/");
		}
		case "*": return withinComponents(from, text);
		case "?": return from.filter((at) => at < text.length && text[at] !== "/").map((at) => at + 1);
		default: return from.filter((at) => text.startsWith(part, at)).map((at) => at + part.length);
	}
}
function withinComponents(from, text) {
	const reached = [];
	for (const start of from) {
		const slash = text.indexOf("/", start);
		const unseen = Math.max(start, (reached.at(-1) ?? -1) + 1);
		for (const at of offsets(unseen, slash < 0 ? text.length : slash)) reached.push(at);
	}
	return reached;
}
function offsets(first, last) {
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

// src/gate/image-names.ts
/** The tag is looked up only where one of the globs would take it. */
async function namesOf(reference, globs, registries) {
	if (reference.tag === void 0 || reference.digest === void 0) return {
		known: [reference],
		claimed: void 0
	};
	const byTag = {
		...reference,
		digest: void 0
	};
	if (!globs.some((glob) => !matchesImage(glob, reference) && matchesImage(glob, byTag))) return {
		known: [reference],
		claimed: void 0
	};
	return await isTagOf(reference, byTag, registries) ? {
		known: [reference, byTag],
		claimed: void 0
	} : {
		known: [reference],
		claimed: byTag
	};
}
async function isTagOf({ digest }, byTag, registries) {
	try {
		return (await registries.manifest(byTag)).descriptor.digest === digest;
	} catch (error) {
		if (error instanceof SealError) return false;
		throw error;
	}
}
function takesImage(globs, names) {
	return globs.some((glob) => names.some((name) => matchesImage(glob, name)));
}
/**
* The policies that take an image, in the order of the file. One that would take it by its claimed name is among them
* where another takes it: it may add to what is asked for, and is not enough by itself.
*/
function policiesFor({ policies }, { known, claimed }) {
	if (!policies.some(({ globs }) => takesImage(globs, known))) return [];
	const names = claimed === void 0 ? known : [...known, claimed];
	return policies.filter(({ globs }) => takesImage(globs, names));
}

// src/gate/subjects.ts
function wholeSubject({ digest, mediaType }) {
	return {
		digest,
		mediaType,
		platform: void 0,
		architecture: void 0,
		index: void 0
	};
}
/** For an image without an index it is the only subject, whatever platforms were asked for. */
function selectSubjects(manifest, images, wanted) {
	const { chosen, absent } = selectImages(images, wanted === "index" ? "all" : wanted);
	const subjects = chosen.map(subjectOf);
	const digests = new Set(subjects.map(({ digest }) => digest));
	const isIndex = manifest.content.kind === "index";
	return {
		root: wholeSubject(manifest.descriptor),
		platforms: wanted === "index" ? [] : subjects,
		beneath: wanted === "index" ? subjects : [],
		nested: nestedSubjects(images.filter(({ descriptor }) => digests.has(descriptor.digest))),
		isSingle: new Set(images.map(({ descriptor }) => descriptor.digest)).size === 1,
		absent: isIndex ? absent.map(formatPlatform) : []
	};
}
function nestedSubjects(images) {
	const indexes = images.flatMap(({ within }) => within);
	return [...new Map(indexes.map((index) => [index.digest, index])).values()].map(wholeSubject);
}
function subjectOf({ descriptor, platform, index }) {
	return {
		digest: descriptor.digest,
		mediaType: descriptor.mediaType,
		platform: platform && formatPlatform(platform),
		architecture: platform?.architecture,
		index
	};
}

// src/gate/compare-images.ts
/** Rows of a kind of change that are shown; the report has more. */
const MAX_ROWS = 50;
const MAX_CHANGES = 1e3;
var Comparer = class {
	#collector;
	#policy;
	#tools;
	#before = /* @__PURE__ */ new Map();
	constructor(collector, policy, tools) {
		this.#collector = collector;
		this.#policy = policy;
		this.#tools = tools;
	}
	/** One difference for each thing that it is compared with, more where platforms differ. Never throws. */
	async compare({ requested, comparedWith }, now) {
		const differences = [];
		for (const before of comparedWith) {
			const named = {
				image: printable(requested),
				before: printable(nameOf$3(before))
			};
			for (const difference of await this.#differences(before, now)) differences.push({
				...named,
				...difference
			});
		}
		return differences;
	}
	async #differences(before, { image, examiner, policies: [policy] }) {
		if (policy === void 0) return [];
		try {
			const old = await this.#sidesBefore(before, policy);
			if (old.digest === image.descriptor.digest) return [nothing("it is the same image")];
			if (old.sides.length === 0) return [nothing(`${nameOf$3(before)} has no SBOM that could be read`)];
			const sides = await sidesOf(image, examiner, policy);
			if (sides.length === 0) return [nothing("the image has no SBOM that could be read")];
			return await compareSides(old.sides, sides);
		} catch (error) {
			if (!(error instanceof SealError) && error instanceof Error) this.#tools.log.debug(error.stack ?? error.message);
			return [nothing(`nothing could be compared: ${error instanceof SealError ? `${error.code}: ` : ""}${messages(error)[0] ?? ""}`)];
		}
	}
	/** An image that many are compared with is looked at once. */
	#sidesBefore(before, policy) {
		if (before.kind === "document") {
			const { document } = before;
			return {
				digest: "",
				sides: [{
					platform: void 0,
					document,
					isTrusted: void 0
				}]
			};
		}
		const { reference } = before;
		const own = policiesFor(this.#policy, {
			known: [reference],
			claimed: void 0
		})[0] ?? policy;
		const key = `${formatReference(reference)} ${own.name}`;
		let found = this.#before.get(key);
		if (found === void 0) {
			found = this.#tools.registries.manifest(reference).then(async (image) => ({
				digest: image.descriptor.digest,
				sides: await sidesOf(image, await Examiner.open(this.#collector, reference, image), own)
			}));
			this.#before.set(key, found);
		}
		return found;
	}
};
function nameOf$3(before) {
	return before.kind === "image" ? before.requested : before.path;
}
function nothing(reason) {
	return {
		platforms: [],
		summary: printable(reason, 500),
		markdown: "",
		changes: []
	};
}
async function sidesOf(image, examiner, policy) {
	const { root, platforms } = selectSubjects(image, examiner.images, policy.platforms);
	return (await all([root, ...platforms].map(async (subject) => {
		const { sboms } = await examiner.sboms(subject, policy, "enough");
		for (const { found, signature } of sboms) {
			const { document } = found;
			if (document === void 0) continue;
			return [{
				platform: subject.platform,
				document,
				isTrusted: signature.status === "verified"
			}];
		}
		return [];
	}))).flat();
}
/** Platforms of which the same is to be said share an entry. */
async function compareSides(old, now) {
	const outcomes = /* @__PURE__ */ new Map();
	for (const side of now) {
		const outcome = await compareDocuments(counterpart(side, old), side);
		const entry = outcomes.get(outcome.markdown + outcome.summary) ?? {
			platforms: [],
			outcome
		};
		outcomes.set(outcome.markdown + outcome.summary, entry);
		if (side.platform !== void 0) entry.platforms.push(side.platform);
	}
	return [...outcomes.values()].map(({ platforms, outcome }) => ({
		platforms,
		...outcome
	}));
}
/** The same platform's; the only one there is stands for all. */
function counterpart({ platform }, sides) {
	return sides.find((side) => side.platform === platform) ?? (sides.length === 1 ? sides[0] : void 0);
}
async function compareDocuments(before, after) {
	if (before === void 0) return nothing("there is no SBOM of this platform to compare with");
	const [{ compareSboms }, { formatComparison, summariseComparison }] = await Promise.all([import("./sbom-read.js"), import("./sbom-read.js")]);
	const comparison = compareSboms(before.document.content, after.document.content);
	const doubts = [before.isTrusted === false ? "nobody whom the policy trusts signed the SBOM that it is compared with" : "", after.isTrusted === false ? "nobody whom the policy trusts signed the image's SBOM" : ""].filter((doubt) => doubt !== "");
	const summary = [summariseComparison(comparison), ...doubts].join("; ");
	const notes = doubts.map((doubt) => `⚠️ ${escapeText(`${doubt[0]?.toUpperCase()}${doubt.slice(1)}.`)}`);
	return {
		summary,
		markdown: [formatComparison(comparison, { maxRows: MAX_ROWS }), ...notes].join("\n\n"),
		changes: comparison.changes.slice(0, MAX_CHANGES).map(({ kind, name, ecosystem, before, after }) => ({
			kind,
			name: printable(name, 300),
			ecosystem: printable(ecosystem, 60),
			before,
			after
		}))
	};
}

// src/gate/policy/package-pattern.ts
const PATTERN = /^pkg:\/*([a-z0-9.+*-]+\/[^@?#\s]*(?:(?<=\/)@[^@?#\s]*)?)(?:@(.+))?$/i;
const COMPARISON = /^(<=|>=|<|>|=)?([0-9A-Za-z][^\s,|<>=]*)$/;
/**
* `pkg:npm/event-stream`, `pkg:npm/@acme/*`, `pkg:maven/org.apache.logging.log4j/*@>=2.0 <2.17.1 || 1.2.17`.
* Undefined for what is no such pattern.
*/
function parsePackagePattern(text) {
	const match = PATTERN.exec(text.trim());
	if (!match?.[1] || match[1].endsWith("/")) return void 0;
	const path = decode(match[1]);
	if (path === void 0) return void 0;
	if (match[2] === void 0) return {
		text,
		path,
		versions: void 0
	};
	const versions = match[2].split("||").map((alternative) => wordsOf$1(alternative).map(readComparison));
	if (!versions.every((list) => list.length > 0 && !list.includes(void 0))) return void 0;
	return {
		text,
		path,
		versions: versions.map((list) => list.filter((comparison) => comparison !== void 0))
	};
}
/** Why a text is no pattern, with what to write instead, or why the pattern can never match. */
function explainPattern(text) {
	const name = printable(text, 100);
	const versions = PATTERN.exec(text.trim())?.[2] ?? "";
	for (const word of versions.split("||").flatMap(wordsOf$1)) {
		const instead = rangeFor(word);
		if (instead !== void 0) return `"${name}": ${printable(word, 40)} matches no version; ${instead}`;
	}
	const pattern = parsePackagePattern(text);
	if (pattern === void 0) return `"${name}" is no package pattern such as pkg:npm/event-stream@<4`;
	return pattern.versions?.find((list) => isEmptyRange(pattern.path.split("/", 1)[0], list)) === void 0 ? void 0 : `"${name}" matches no version: no version is in all of its bounds`;
}
function wordsOf$1(alternative) {
	return alternative.replaceAll(/(<=|>=|<|>|=)\s+/g, "$1").split(/[\s,]+/).filter((word) => word !== "");
}
function decode(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return;
	}
}
function readComparison(word) {
	const match = COMPARISON.exec(word);
	if (!match || rangeFor(word) !== void 0) return void 0;
	return {
		operator: match[1] ?? "=",
		version: match[2]
	};
}
/** What to write instead of `1.x`, `1.1.*`, `^1.2` and `~1.2`, which other languages of ranges have. */
function rangeFor(word) {
	const [, operator = "", digits = "", wildcard = ""] = /^(\^|~>?|[<>]?=?)?v?((?:\d+\.)*\d+)?(\.[xX*](?:\.[xX*])*|\*)?$/.exec(word) ?? [];
	if (/[*?]|\.[xX](?:\.|$)/.test(word) && (digits === "" || wildcard === "" || /[<>]/.test(operator))) return "write bounds such as >=1.2 <1.3, or leave the version out for all";
	const numbers = digits.split(".");
	if (wildcard !== "") return `write >=${digits} <${next(numbers, numbers.length)}`;
	if (operator === "^") return `write >=${digits} <${next(numbers, 1)}`;
	if (operator.startsWith("~")) return `write >=${digits} <${next(numbers, Math.min(2, numbers.length))}`;
}
function next(numbers, length) {
	return [...numbers.slice(0, length - 1), Number(numbers[length - 1]) + 1].join(".");
}
function isEmptyRange(type, comparisons) {
	const lower = comparisons.filter(({ operator }) => operator !== "<" && operator !== "<=");
	const upper = comparisons.filter(({ operator }) => operator !== ">" && operator !== ">=");
	return lower.some((from) => upper.some((to) => {
		const order = orderOf(type, from.version, to.version);
		const takesBoth = from.operator !== ">" && to.operator !== "<";
		return order > 0 || order === 0 && !takesBoth;
	}));
}
/** A package whose version is not known may be one of those that are meant, so it is. */
function matchesPackage(pattern, purl, stated) {
	if (!matchesName(pattern, purl)) return false;
	const version = fullVersion(purl, stated);
	if (pattern.versions === void 0 || version === void 0) return true;
	return isInRange(pattern.versions, version, purl.type);
}
/** For exceptions: only a version that is known to be meant is let pass. */
function coversPackage(pattern, purl) {
	const parts = parsePurl(purl);
	if (parts === void 0 || !matchesPackage(pattern, parts)) return false;
	return pattern.versions === void 0 || parts.version !== void 0;
}
function matchesName(pattern, { type, namespace, name }) {
	const path = [
		type,
		namespace,
		name
	].filter((part) => part !== void 0).join("/");
	return matchesGlob(pathFor(pattern.path, type).toLowerCase(), path.toLowerCase());
}
/** The pattern's names as the type writes them: `pkg:pypi/some_pkg` and `some.pkg` mean `some-pkg`. */
function pathFor(path, type) {
	const [kind, ...segments] = path.split("/");
	const name = segments.pop() ?? "";
	return [
		kind,
		...segments.map((segment) => normalizeNamespace(type, segment)),
		normalizeName(type, name)
	].join("/");
}
/** Where the purl leaves out the version, or its epoch, the component's own version has it. */
function fullVersion(purl, stated) {
	const version = versionOf(purl);
	if (version === void 0) return stated;
	return stated?.replace(/^\d+:/, "") === version && !/^0*:/.test(stated) ? stated : version;
}
/**
* Could a component without any purl be one of those that are meant? It has the name that the pattern writes out, and
* no version that is known to be another.
*/
function mayBePackage({ path, versions }, { group, name, version }) {
	const wanted = path.slice(path.indexOf("/") + 1).toLowerCase();
	const names = [name, group === void 0 ? name : `${group}/${name}`].map((text) => text.toLowerCase());
	if (/[*?]/.test(wanted) || !names.includes(wanted)) return false;
	return versions === void 0 || version === void 0 || isInRange(versions, version, path.split("/", 1)[0]);
}
function isInRange(versions, version, type) {
	return versions.some((comparisons) => comparisons.every((comparison) => compares(comparison, version, type)));
}
function compares({ operator, version: bound }, version, type) {
	const order = orderOf(type, version, bound);
	if (operator === "=") return order === 0;
	if (operator === "<") return order < 0;
	if (operator === "<=") return order <= 0;
	return operator === ">" ? order > 0 : order >= 0;
}
/** Versions that differ only in trailing zeros are one: compareVersions gives every two texts an order. */
function orderOf(type, one, other) {
	return isEqual(one, other) ? 0 : compareVersions(type, one, other);
}
function isEqual(one, other) {
	const trim = (version) => version.replace(/^v(?=\d)|^0+:(?=.)/, "").replace(/(?:\.0+)+$/, "");
	return trim(one) === trim(other);
}

// src/gate/exceptions.ts
const DAY_MS = 864e5;
/** Still in force on its last day, in UTC. */
function isInForce({ expires }, now) {
	return now < Date.parse(`${expires}T00:00:00Z`) + DAY_MS;
}
/** The first exception in force that fits a violation of the image of these names. */
function findException(violation, names, exceptions, now) {
	return exceptions.find((exception) => isInForce(exception, now) && fits(exception, violation, names));
}
function fits({ rule, fact, images, package: pattern }, violation, names) {
	if (!takesImage(images, names)) return false;
	if (rule !== void 0 && rule !== violation.rule) return false;
	if (fact !== void 0 && fact !== violation.fact) return false;
	if (pattern === void 0) return true;
	return violation.component !== void 0 && coversPackage(pattern, violation.component);
}

// src/gate/facts.ts
const SBOM_KINDS = /* @__PURE__ */ new Set([
	"sbom",
	"sbom-signature",
	"sbom-binding"
]);
/** The image itself comes first, alone: a signature that covers its platforms too is then known. */
async function examine({ root, platforms, beneath, nested, isSingle }, policy, examiner) {
	const sbomsOnly = policy.require.filter(({ kind }) => SBOM_KINDS.has(kind));
	if (judgesSboms(policy.content)) {
		const subjects = [
			root,
			...platforms,
			...beneath,
			...nested
		];
		await examiner.gatherSignatures(subjects.map(({ digest }) => digest));
	}
	return shareSboms({
		root: await examineOne(root, policy.require, policy, examiner),
		platforms: await all(platforms.map((it) => examineOne(it, policy.require, policy, examiner))),
		beneath: await all(beneath.map((it) => examineOne(it, sbomsOnly, policy, examiner))),
		nested: await all(nested.map((it) => examineOne(it, [], policy, examiner))),
		isSingle
	});
}
async function examineOne(subject, requirements, policy, examiner) {
	const { digest } = subject;
	const facts = [];
	let signedAt;
	for (const { kind, predicate } of requirements) if (kind === "signature") {
		const { signedAt: at, doubts: _, ...finding } = await examiner.signature(digest, policy);
		signedAt = at;
		facts.push(factOf(kind, digest, finding));
	} else if (kind === "attestation" && predicate !== void 0) facts.push(factOf(kind, digest, await examiner.attestation(digest, predicate, policy), predicate));
	const wanted = requirements.filter(({ kind }) => SBOM_KINDS.has(kind));
	const extent = judgesSboms(policy.content) ? "every" : "enough";
	if (wanted.length === 0 && extent === "enough") return {
		subject,
		facts,
		sboms: [],
		unread: [],
		signedAt
	};
	const found = await examiner.sboms(subject, policy, extent, policy.content.sboms);
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
		reason: isSigned ? void 0 : "nobody whom the policy trusts signed it",
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
		reason: first?.reason ?? "there is no SBOM",
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
/** Does a trusted signer vouch for an SBOM of it? */
function hasSigned({ sboms }) {
	return sboms.some(({ signature }) => signature.status === "verified");
}
/**
* SBOMs stand where it makes sense: on the platforms of an index, or on an index of one platform. An index without
* a signed one of its own has those of its platforms; where only some of these have one, the others say that theirs is
* missing, and the index repeats nothing. The only platform of an index without its own has the index's. An SBOM on an
* index of several platforms does not say which of them it is of, and stands for none.
*/
function shareSboms(examination) {
	const { root, platforms, beneath, isSingle } = examination;
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
			...examination,
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
			...examination,
			root: {
				...root,
				facts
			},
			beneath: bare
		};
	}
	if (root.sboms.length > 0 && isSingle) return {
		...examination,
		platforms: platforms.map((it) => fromIndex(it, root)),
		beneath: bare
	};
	return {
		...examination,
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
/** The facts of the index, where the platform has none that proves as much. */
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

// src/gate/image-age.ts
/** The times of the images of an index that are given; of a single image its own. An index has no time. */
async function imageTimes(repository, root, images, collector) {
	if (images.length === 0) return [await timeOf(repository, root, collector)];
	return all(images.map(async ({ digest }) => timeOf(repository, await collector.manifest(repository, digest), collector)));
}
async function timeOf(repository, { content, descriptor: { digest } }, collector) {
	if (content.kind === "index" || content.config === void 0) return {
		digest,
		created: void 0
	};
	const config = parseJson(await collector.blob(repository, content.config, MAX_CONFIG_BYTES));
	const created = isRecord(config) ? config["created"] : void 0;
	return {
		digest,
		created: typeof created === "string" ? created : void 0
	};
}

// src/gate/license-rules.ts
const PASSED = { outcome: "passed" };
/** More alternatives of one statement are not gone through. */
const MOST_TERMS = 1024;
/** Equal statements are judged once. All that a document says of a component counts, declared and concluded. */
function createLicenseJudge(rules, names = /* @__PURE__ */ new Map()) {
	const lists = readLists(rules);
	const map = joinMaps(rules, names);
	const judged = /* @__PURE__ */ new Map();
	return ({ licenses = [] }, { mustSay = true } = {}) => {
		const values = licenses.map(({ value }) => value).filter((value) => !isUnknown(value));
		if (values.length === 0) return mustSay && rules.unknown === "deny" ? broken("says no license") : PASSED;
		const key = JSON.stringify(values);
		const found = judged.get(key) ?? judgeStatements(values.map((value) => readLicense(value, { map })), lists);
		judged.set(key, found);
		return found;
	};
}
function isUnknown(value) {
	return /^(?:NOASSERTION|NONE|)$/.test(value.trim());
}
/** What a document calls its own references, but for those that the policy names; and what the policy says. */
function joinMaps({ allow = [], deny, map }, names) {
	const own = [...allow, ...deny].flatMap((entry) => leavesOf(readEntry(entry))).flatMap((leaf) => leaf.kind === "license" && /LicenseRef-/.test(leaf.id) ? [leaf.id] : []);
	return new Map([
		...names,
		...own.map((id) => [licenseKey(id), id]),
		...[...map].map(([text, expression]) => [licenseKey(text), expression])
	]);
}
function readEntry(text) {
	return readLicense(text, { isPolicy: true });
}
/** Why a policy cannot use a text as a license, with what to write instead; undefined where it can. */
function explainEntry(text) {
	const name = JSON.stringify(printable(text, 100));
	const tree = readEntry(text);
	if ("parts" in tree && /[,;/&|]/.test(text)) return `${name} is a list: write each license as an entry of its own, or join them by AND or OR`;
	const unread = leavesOf(tree).find(({ kind }) => kind === "unread");
	if (unread?.kind !== "unread") return void 0;
	const part = JSON.stringify(printable(unread.text, 100));
	const near = suggestLicenses(unread.text).join(", ");
	const question = near === "" ? "" : ` Did you mean ${near}?`;
	const own = licenseRefOf(unread.text.toLowerCase().slice(0, 60));
	return `${part} is not a license of the SPDX list.${question} For a license that is not listed, write ${own}, and licenses.map: {${part}: ${own}}`;
}
function readLists({ allow, deny }) {
	const groups = (entries) => entries.flatMap((text) => groupsOf(readEntry(text)));
	const lists = {
		allow: allow && groups(allow),
		deny: groups(deny)
	};
	return {
		...lists,
		hasGroups: [...lists.allow ?? [], ...lists.deny].some((group) => group.length > 1)
	};
}
/** `A OR B` in a list is two entries, `A AND B` means the two together. */
function groupsOf(tree) {
	return termsOf(tree).map((term) => term.flatMap((leaf) => leaf.kind === "license" ? [leaf] : []));
}
/** Where only the meaning of a list makes a difference (`MIT/ISC`: both, or a choice), that is undecided. */
function judgeStatements(statements, lists) {
	const tree = {
		kind: "and",
		text: "",
		parts: statements
	};
	const strict = judgeTree(withMeaning(tree, "and"), lists);
	const lenient = judgeTree(withMeaning(tree, "or"), lists);
	if (strict.outcome === lenient.outcome) return strict;
	const leftOver = [strict, lenient].flatMap(leftOverOf);
	return undecided$1(strict.outcome === "broken" ? [...listsIn(tree), ...leftOver] : leftOver);
}
function withMeaning(tree, meaning) {
	if (!("parts" in tree)) return tree;
	const kind = tree.kind === "either" ? meaning : tree.kind;
	return {
		...tree,
		kind,
		parts: tree.parts.map((part) => withMeaning(part, meaning))
	};
}
/** Lists that may mean all of their licenses or a choice, to be settled in the policy. */
function listsIn(tree) {
	if (!("parts" in tree)) return [];
	if (tree.kind !== "either") return tree.parts.flatMap(listsIn);
	const names = leavesOf(tree).map((leaf) => leaf.kind === "license" ? formatNamed(leaf) : suggestionFor(leaf));
	return [{
		text: tree.text,
		suggestion: names.join(" OR ")
	}];
}
/** Alternatives are gone through one by one only where an entry means several licenses together. */
function judgeTree(tree, lists) {
	if (lists.hasGroups) {
		const terms = termsOf(tree);
		return terms.length > MOST_TERMS ? undecided$1([{
			text: formatLicense(tree),
			suggestion: "LicenseRef-many-alternatives"
		}]) : best(terms.map((term) => judgeTerm(term, lists)));
	}
	if (!("parts" in tree)) return judgeTerm([tree], lists);
	const findings = tree.parts.map((part) => judgeTree(part, lists));
	return tree.kind === "and" ? worst(findings) : best(findings);
}
/** The alternatives of a statement, each the licenses that all apply; cut off when there are too many. */
function termsOf(tree) {
	if (!("parts" in tree)) return [[tree]];
	const parts = tree.parts.map(termsOf);
	if (tree.kind !== "and") return parts.flat();
	return parts.reduce((terms, more) => terms.length > MOST_TERMS ? terms : terms.flatMap((term) => more.map((other) => [...term, ...other])), [[]]);
}
function worst(findings) {
	const leftOver = findings.flatMap(leftOverOf);
	return findings.find(({ outcome }) => outcome === "broken") ?? (leftOver.length > 0 ? undecided$1(leftOver) : PASSED);
}
function best(findings) {
	const leftOver = findings.flatMap(leftOverOf);
	return findings.find(({ outcome }) => outcome === "passed") ?? (leftOver.length > 0 ? undecided$1(leftOver) : findings[0] ?? PASSED);
}
/** Licenses that all apply at once. */
function judgeTerm(leaves, { allow, deny }) {
	const licenses = leaves.flatMap((leaf) => baseOf(leaf) ?? []);
	const has = (entry) => licenses.some((license) => isDenied(license, entry));
	const denied = deny.find((group) => group.length > 0 && group.every(has));
	if (denied !== void 0) return broken(`${licenses.filter((license) => denied.some((entry) => isDenied(license, entry))).map(formatNamed).join(" AND ")} is denied`);
	return worst(leaves.map((leaf) => judgeAllowed(leaf, licenses, allow)));
}
function judgeAllowed(leaf, others, allow) {
	const license = baseOf(leaf);
	const isKnown = leaf.kind === "license";
	const fits = (one, entry) => isKnown ? isSame(one, entry) : overlaps(one, entry);
	const isAllowed = (group) => license !== void 0 && group.some((entry) => fits(license, entry)) && group.every((entry) => others.some((other) => fits(other, entry)));
	if (license !== void 0 && allow !== void 0 && !allow.some(isAllowed)) return broken(`${isKnown ? formatNamed(license) : leaf.text} is not allowed`);
	return isKnown ? PASSED : undecided$1([{
		text: leaf.text,
		suggestion: suggestionFor(leaf)
	}]);
}
function baseOf(leaf) {
	return leaf.kind === "license" ? leaf : leaf.base;
}
/** Who denies a license denies it with any exception too; who denies it with one, with that one. */
function isDenied(license, entry) {
	return entry.exception === void 0 ? overlaps(license, entry) : isSame(license, entry);
}
function isSame(license, entry) {
	return license.exception?.toLowerCase() === entry.exception?.toLowerCase() && overlaps(license, entry);
}
/** Is there a version that both mean? `GPL-2.0-or-later` means GPL-3.0 too. */
function overlaps(one, other) {
	const [left, right] = [rangeOf(one), rangeOf(other)];
	if (left.family !== right.family) return false;
	if (left.version === void 0 || right.version === void 0) return left.version === right.version;
	const order = compareNumbers(left.version, right.version);
	return order === 0 || (order < 0 ? left.isOpen : right.isOpen);
}
function rangeOf({ id, hasPlus = false }) {
	const name = id.toLowerCase();
	const match = /^(?!.*licenseref-)(.+)-(\d+(?:\.\d+)*)(-only|-or-later)?$/.exec(name);
	if (!match) return {
		family: name,
		version: void 0,
		isOpen: hasPlus
	};
	const version = match[2].split(".").map(Number);
	return {
		family: match[1],
		version,
		isOpen: hasPlus || match[3] === "-or-later"
	};
}
function compareNumbers(one, other) {
	for (let at = 0; at < Math.max(one.length, other.length); at++) {
		const order = (one[at] ?? 0) - (other[at] ?? 0);
		if (order !== 0) return order;
	}
	return 0;
}
function broken(problem) {
	return {
		outcome: "broken",
		problem
	};
}
function undecided$1(leftOver) {
	return {
		outcome: "undecided",
		leftOver
	};
}
function leftOverOf(finding) {
	return finding.outcome === "undecided" ? finding.leftOver : [];
}
function suggestionFor(leaf) {
	const base = baseOf(leaf);
	if (base !== void 0 && leaf.kind === "unread") {
		const exception = / with (.+)$/i.exec(leaf.text)?.[1];
		if (exception !== void 0) return `${formatNamed(base)} WITH ${additionRefOf(exception)}`;
		return formatNamed(base);
	}
	return licenseRefOf(leaf.kind === "unread" ? leaf.text.toLowerCase().slice(0, 60) : leaf.id);
}
function additionRefOf(name) {
	return licenseRefOf(name.toLowerCase().slice(0, 60)).replace("LicenseRef-", "AdditionRef-");
}

// src/gate/content-rules.ts
/** More of one kind are counted, not listed. */
const MAX_LISTED = 50;
/** Of the components that share what is undecided, so many are named. */
const MAX_NAMED$1 = 3;
/** Files, the name of the distribution and the subject need not say a license; what they say counts. */
const NEED_NOT_SAY = /* @__PURE__ */ new Set(["file", "operating-system"]);
/** Every component is judged, and what the SBOM is about. */
function checkContent(document, digest, rules, isSigned) {
	const found = [
		checkForm(document, digest, rules),
		checkLicenses(document, digest, rules.licenses),
		checkPackages(document, digest, rules),
		{
			breaches: checkQuality(document, digest, rules, isSigned),
			notices: []
		}
	];
	return {
		breaches: found.flatMap(({ breaches }) => breaches),
		notices: found.flatMap(({ notices }) => notices)
	};
}
const NOTHING = {
	breaches: [],
	notices: []
};
/** What stands where another reader would see a package or a license, and is no such thing, was not judged. */
function checkForm({ content: { misread = [] } }, digest, rules) {
	const rule = rules.deniedPackages.length > 0 ? "package" : rules.licenses && "license";
	if (rule === void 0 || misread.length === 0) return NOTHING;
	const message = `the SBOM has ${misread.slice(0, MAX_NAMED$1).map((place) => printable(place, 100)).join(", ")} in a form that its format does not know, so what it says there cannot be judged; correct it with a generator that writes valid documents`;
	return {
		breaches: [{
			rule,
			outcome: "undecided",
			location: rule === "license" ? rules.licenses?.location : rules.deniedPackages[0]?.location,
			digest,
			component: void 0,
			message
		}],
		notices: []
	};
}
function checkLicenses({ content: { subject, components, licenseNames } }, digest, rules) {
	if (rules === void 0) return NOTHING;
	const judge = createLicenseJudge(rules, licenseNames);
	const base = {
		rule: "license",
		digest,
		location: rules.location
	};
	const broken = [];
	const leftOver = new Groups();
	for (const component of subject === void 0 ? components : [subject, ...components]) {
		const finding = judge(component, { mustSay: component !== subject && !NEED_NOT_SAY.has(component.type) });
		const name = nameOf$2(component);
		if (finding.outcome === "undecided") for (const one of finding.leftOver) leftOver.add(leftOverMessage(one), name);
		else if (finding.outcome === "broken") {
			const message = `${name}: ${printable(finding.problem, 200)}`;
			broken.push({
				...base,
				outcome: "broken",
				component: name,
				message
			});
		}
	}
	return withLeniency(cut(broken), leftOver.breaches(base), rules.unparsed);
}
function leftOverMessage({ text, suggestion }) {
	const key = JSON.stringify(printable(text, 200));
	return `the license statement ${key} is not one that Seal can read or place; to settle it, add licenses.map: {${key}: ${printable(suggestion, 200)}}`;
}
function checkPackages({ content: { subject, components } }, digest, { deniedPackages, unparsedPackages }) {
	if (deniedPackages.length === 0) return NOTHING;
	const broken = [];
	const unread = new Groups();
	for (const component of subject === void 0 ? components : [subject, ...components]) {
		const purls = purlsOf(component);
		for (const purl of purls) {
			const parts = parsePurl(purl);
			if (parts === void 0) unread.add(unreadMessage(purl), purl);
			else broken.push(...denials({
				parts,
				purl,
				version: component.version
			}, digest, deniedPackages));
		}
		if (purls.length > 0 || component.type === "file") continue;
		for (const { pattern } of deniedPackages) if (mayBePackage(pattern, component)) unread.add(namesakeMessage(pattern.text), nameOf$2(component));
	}
	const base = {
		rule: "package",
		digest,
		location: deniedPackages[0]?.location
	};
	return withLeniency(cut(broken), unread.breaches(base), unparsedPackages);
}
function denials({ parts, purl, version }, digest, deniedPackages) {
	const component = printable(purl, 200);
	return deniedPackages.filter(({ pattern }) => matchesPackage(pattern, parts, version)).map(({ pattern, location }) => {
		const message = `${component} is denied by ${printable(pattern.text, 200)}`;
		return {
			rule: "package",
			outcome: "broken",
			location,
			digest,
			component,
			message
		};
	});
}
function unreadMessage(purl) {
	return `the package URL ${JSON.stringify(printable(purl, 200))} cannot be read, so nothing says which package it is; correct it in the SBOM, or set packages.unparsed: warn`;
}
function namesakeMessage(pattern) {
	return `a component without a package URL has the name of ${printable(pattern, 200)}, which is denied; give it a purl in the SBOM, or set packages.unparsed: warn`;
}
/** Undecided things by their message, each with the components that it is about. */
var Groups = class {
	#names = /* @__PURE__ */ new Map();
	add(message, component) {
		const names = this.#names.get(message) ?? /* @__PURE__ */ new Set();
		this.#names.set(message, names.add(component));
	}
	breaches(base) {
		return [...this.#names].map(([message, names]) => {
			const [first] = names;
			const shown = [...names].slice(0, MAX_NAMED$1).map((name) => printable(name, 100));
			const rest = names.size > MAX_NAMED$1 ? ", …" : "";
			const full = `${message} (${count(names.size, "component")}: ${shown.join(", ")}${rest})`;
			return {
				...base,
				outcome: "undecided",
				component: names.size === 1 ? first : void 0,
				message: full
			};
		});
	}
};
/** What is broken stays broken; what is undecided is a notice where the policy says so. */
function withLeniency(broken, undecided, leniency) {
	const listed = cut(undecided);
	if (leniency === "fail") return {
		breaches: [...broken, ...listed],
		notices: []
	};
	return {
		breaches: broken,
		notices: listed.map(({ message }) => message)
	};
}
function checkQuality(document, digest, { quality }, isSigned) {
	if (quality === void 0) return [];
	const { score, title, toFix } = measureQuality(document, quality.profile, { isSigned });
	if (score >= quality.minimum) return [];
	const lacks = toFix.slice(0, 3).map((check) => check.title.toLowerCase());
	const message = `the SBOM has ${score} of 100 by ${title}, at least ${quality.minimum} wanted; it lacks ${lacks.join(", ")}`;
	return [{
		rule: "quality",
		outcome: "broken",
		location: quality.location,
		digest,
		component: void 0,
		message
	}];
}
function cut(breaches) {
	const rest = breaches.length - MAX_LISTED;
	const first = breaches[0];
	if (rest <= 0 || first === void 0) return [...breaches];
	const message = `${rest} more of this kind`;
	return [...breaches.slice(0, MAX_LISTED), {
		...first,
		message,
		component: void 0
	}];
}
function nameOf$2({ purl, group, name, version }) {
	const full = group === void 0 ? name : `${group}/${name}`;
	return printable(purl ?? (version === void 0 ? full : `${full}@${version}`), 200);
}

// src/gate/judge-content.ts
function judgeContent(examination, content, now) {
	if (!judgesSboms(content)) return {
		breaches: [],
		notices: []
	};
	const { root, platforms, beneath, nested } = examination;
	const judged = [
		root,
		...platforms,
		...beneath,
		...nested
	].map((one) => judgeOne(one, content, now));
	return {
		breaches: [...judged.flatMap(({ breaches }) => breaches), ...uncovered(examination).flatMap((one) => undecided(one, uncoveredReason(one), content, "sbom"))],
		notices: judged.flatMap(({ notices }) => notices)
	};
}
function judgeOne(examined, content, now) {
	const { sboms, doubts } = choose(examined, content.sboms);
	const judged = sboms.map((sbom) => judgeSbom(sbom, content, now));
	return {
		breaches: [...sboms.flatMap((sbom, at) => (judged[at]?.breaches ?? []).map(nameSbom(sbom, at, sboms))).map((breach) => ({
			...breach,
			fact: void 0
		})), ...doubts.flatMap((doubt) => undecided(examined, doubt, content, void 0))],
		notices: judged.flatMap(({ notices }) => notices)
	};
}
function judgeSbom({ found }, content, now) {
	const { document, subject } = found;
	if (document === void 0) return {
		breaches: [],
		notices: []
	};
	const { breaches, notices } = checkContent(document, subject, content, true);
	const ages = content.maxAge.filter(({ of }) => of === "sbom").flatMap((rule) => checkAge(rule, document.content.created, subject, now));
	return {
		breaches: [...breaches, ...ages],
		notices
	};
}
/** Of several SBOMs that disagree, each breach names the one that it comes from. */
function nameSbom({ found }, at, sboms) {
	return (breach) => sboms.length < 2 ? breach : {
		...breach,
		message: `${breach.message} (SBOM ${at + 1} of ${sboms.length}: ${found.reference})`
	};
}
/** The SBOMs that the rules are about: all that are signed, or those that were signed last. */
function choose({ sboms, unread }, which) {
	const signed = sboms.filter(({ signature }) => isVouchedFor(signature));
	const undated = signed.find(({ signedAt }) => signedAt === void 0);
	const isOrdered = new Set(signed.map(({ found }) => found.reference)).size < 2 || undated === void 0;
	const last = signed.flatMap(({ signedAt }) => signedAt ?? []).sort().at(-1);
	const chosen = which === "newest" && isOrdered ? signed.filter(({ signedAt }) => signedAt === last) : signed;
	const unordered = which === "newest" && !isOrdered ? [`the policy asks for the newest SBOM, and it is not known when ${undated?.found.reference} was signed`] : [];
	return {
		sboms: chosen,
		doubts: [
			...unread,
			...unordered,
			...chosen.flatMap(unreadable)
		]
	};
}
function unreadable({ found: { document, reference, problem } }) {
	return document === void 0 ? [`the signed SBOM ${reference} cannot be read: ${problem}`] : [];
}
/**
* The digests whose software no SBOM describes that a trusted signer vouches for. The index's own stands for its only
* image, and for all of them where the policy is about the index alone.
*/
function uncovered({ root, platforms, beneath, isSingle }) {
	const images = [...platforms, ...beneath];
	if (images.length === 0) return isCovered(root) ? [] : [root];
	if (isCovered(root) && (isSingle || platforms.length === 0)) return [];
	return images.filter((image) => !isCovered(image));
}
function isCovered({ sboms }) {
	return hasSigned({ sboms: sboms.filter(({ found }) => found.document !== void 0) });
}
function uncoveredReason({ sboms }) {
	const [unsigned] = sboms.filter(({ signature }) => signature.status !== "verified");
	return unsigned === void 0 ? "there is no SBOM that a trusted signer vouches for" : `nobody whom the policy trusts signed the SBOM ${unsigned.found.reference}`;
}
/** One for each rule that the policy has. */
function undecided({ subject }, reason, content, fact) {
	const name = subject.platform === void 0 ? "" : ` of ${subject.platform}`;
	return rulesOf(content).map(({ rule, what, location }) => ({
		rule,
		outcome: "undecided",
		location,
		digest: subject.digest,
		component: void 0,
		fact,
		message: printable(`the ${what}${name} cannot be judged: ${reason}`, 600)
	}));
}
function rulesOf({ licenses, deniedPackages, quality, maxAge }) {
	const [denied] = deniedPackages;
	const ages = maxAge.filter(({ of }) => of === "sbom");
	return [
		...licenses ? [{
			rule: "license",
			what: "licenses",
			location: licenses.location
		}] : [],
		...denied ? [{
			rule: "package",
			what: "packages",
			location: denied.location
		}] : [],
		...quality ? [{
			rule: "quality",
			what: "quality",
			location: quality.location
		}] : [],
		...ages.map(({ location }) => ({
			rule: "age",
			what: "age of the SBOM",
			location
		}))
	];
}

// src/gate/policy-notices.ts
/** More are counted. */
const MAX_NAMED = 20;
function expiredNotices({ exceptions }, now) {
	return exceptions.filter((exception) => !isInForce(exception, now)).map(({ location, expires, reason }) => printable(`${location.file}, line ${location.line}: the exception "${reason}" expired on ${expires}`, 400));
}
/** The policies that took no image and the exceptions that let nothing pass, in one line. */
function idleNotices({ policies, exceptions }, active, now) {
	const idle = [...policies.filter((policy) => !active.has(policy)).map((it) => nameOf$1(it.location, `policy "${it.name}"`)), ...exceptions.filter((exception) => isInForce(exception, now) && !active.has(exception)).map((it) => nameOf$1(it.location, `exception "${it.reason}"`))].filter((name) => name !== void 0);
	if (idle.length === 0) return [];
	const rest = idle.length > MAX_NAMED ? `; and ${idle.length - MAX_NAMED} more` : "";
	return [`Took nothing in this run: ${idle.slice(0, MAX_NAMED).join("; ")}${rest}`];
}
function nameOf$1(location, what) {
	return location && printable(`${location.file}, line ${location.line}: ${what}`, 200);
}

// src/gate/verdict.ts
/** An SBOM can be there without a signature, which is a fact of its own; a signature that is only there says nothing. */
const ENOUGH_PRESENT = /* @__PURE__ */ new Set(["sbom", "sbom-binding"]);
/** Does a fact hold, if a policy asks for it? */
function holds({ kind, status }) {
	return status === "verified" || status === "present" && ENOUGH_PRESENT.has(kind);
}
/** An image passes when everything could be found out and nothing without an exception breaks a policy. */
function outcomeOf({ violations, error }) {
	if (error !== void 0) return "error";
	const open = violations.filter(({ exception }) => exception === void 0);
	if (open.length === 0) return "passed";
	return open.every(({ outcome }) => outcome === "undecided") ? "undecided" : "failed";
}
function judge({ images, unresolved, mode }) {
	if (unresolved.every(({ effect }) => effect === "warn") && images.every(({ outcome }) => outcome === "passed")) return "passed";
	return mode === "warn" ? "warned" : "failed";
}

// src/gate/gate.ts
/** Processes of Cosign at a time: each takes a core for some 40 ms. */
const COSIGN_PROCESSES = 4;
/** Never throws for what one image brings with it; that is the image's `error`. */
async function verifyImages(request, tools) {
	const started = tools.clock.now();
	let isCosignUsed = false;
	const openCosign = () => {
		isCosignUsed = true;
		return tools.cosign();
	};
	const witnesses = new Witnesses(openCosign, limit(COSIGN_PROCESSES));
	const collector = new Collector(tools.registries, witnesses);
	const comparer = new Comparer(collector, request.policy, tools);
	const atATime = limit(request.concurrency);
	const examined = await all(request.images.map((image) => atATime(() => verifyImage(image, request, {
		collector,
		comparer,
		tools
	}))));
	const images = examined.map(({ image }) => image);
	const active = new Set(examined.flatMap((it) => it.active));
	return {
		verdict: {
			schemaVersion: 1,
			outcome: judge({
				...request,
				images
			}),
			mode: request.mode,
			images,
			unresolved: request.unresolved,
			notices: [
				...request.notices,
				...expiredNotices(request.policy, started),
				...images.length === 0 ? [] : idleNotices(request.policy, active, started),
				...distinct(examined.flatMap(({ notices }) => notices))
			],
			policy: request.origin,
			cosign: isCosignUsed ? await cosignReport(tools) : void 0,
			requests: tools.registries.requests,
			milliseconds: tools.clock.now() - started
		},
		differences: examined.flatMap(({ differences }) => differences)
	};
}
async function verifyImage(image, request, shared) {
	const base = {
		requested: printable(image.requested),
		locations: image.locations,
		reference: void 0,
		digest: image.reference.digest,
		isByTag: image.reference.digest === void 0,
		outcome: "error",
		policies: [],
		digests: [],
		violations: [],
		sboms: [],
		error: void 0
	};
	let judges = [];
	try {
		const selected = await selectJudges(image, request, shared.tools);
		judges = selected.judges;
		return await judgeImage(base, image, selected, shared);
	} catch (error) {
		const { log } = shared.tools;
		if (!(error instanceof SealError) && error instanceof Error) log.debug(error.stack ?? error.message);
		const policies = judges.map(({ name }) => name);
		return {
			image: {
				...base,
				policies,
				error: errorReport(error)
			},
			differences: [],
			active: judges,
			notices: []
		};
	}
}
/** Where no policy takes the image and no exception lets that pass, nothing is asked of its registry. */
async function selectJudges(image, request, tools) {
	const { policy } = request;
	const names = await namesOf(image.reference, globsOf(policy), tools.registries);
	const takers = policiesFor(policy, names);
	const finish = finisher(request, tools);
	const untaken = finish(takers.length === 0 ? [noPolicy(names)] : [], names.known);
	return {
		names,
		judges: untaken.isOpen ? [] : [...takers, ...withSigners(policy.added, takers)],
		untaken,
		finish
	};
}
async function judgeImage(base, image, { names, judges, untaken, finish }, shared) {
	if (judges.length === 0) {
		const { violations, exceptions } = untaken;
		const outcome = outcomeOf({
			violations,
			error: void 0
		});
		return {
			image: {
				...base,
				violations,
				outcome
			},
			differences: [],
			active: exceptions,
			notices: []
		};
	}
	const { differences, notices, violations: drafts, ...found } = await inspect(image, judges, shared);
	const pinned = {
		...image.reference,
		tag: void 0,
		digest: found.digest
	};
	const judged = finish(drafts, [...names.known, pinned]);
	const violations = [...untaken.violations, ...judged.violations];
	const policies = judges.map(({ name }) => name);
	return {
		image: {
			...base,
			...found,
			policies,
			violations,
			outcome: outcomeOf({
				violations,
				error: void 0
			})
		},
		differences,
		active: [
			...judges,
			...untaken.exceptions,
			...judged.exceptions
		],
		notices: notices.map((notice) => `${base.requested}: ${notice}`)
	};
}
function globsOf({ policies, exceptions }) {
	return [...policies.flatMap(({ globs }) => globs), ...exceptions.flatMap(({ images }) => images)];
}
function noPolicy({ claimed }) {
	const why = claimed === void 0 ? "" : `; the tag ${claimed.tag} beside the digest is not known to be of it`;
	return {
		policy: "",
		rule: "no-policy",
		outcome: "broken",
		location: void 0,
		digest: void 0,
		message: printable(`no policy says who must have signed this image${why}`, 400),
		component: void 0,
		fact: void 0
	};
}
async function inspect(request, policies, { collector, comparer, tools }) {
	const { reference } = request;
	const image = await tools.registries.manifest(reference);
	const { digest } = image.descriptor;
	const examiner = await Examiner.open(collector, reference, image);
	const digests = /* @__PURE__ */ new Map();
	const sboms = /* @__PURE__ */ new Map();
	const violations = [];
	const notices = [];
	for (const policy of policies) {
		const selection = selectSubjects(image, examiner.images, policy.platforms);
		const examination = await examine(selection, policy, examiner);
		const { root, platforms, beneath, nested } = examination;
		for (const one of [root, ...platforms]) digests.set(one.subject.digest, mergeFacts(digests.get(one.subject.digest), one));
		for (const sbom of [
			root,
			...platforms,
			...beneath,
			...nested
		].flatMap((one) => one.sboms)) sboms.set(sbom.found, await describeSbom(sbom, policy));
		const content = judgeContent(examination, policy.content, tools.clock.now());
		notices.push(...content.notices);
		violations.push(...selection.absent.map((platform) => ofPolicy(policy, absentBreach(platform, digest, policy.location))), ...[root, ...platforms].flatMap((one) => factDrafts(one, policy)), ...content.breaches.map((it) => ofPolicy(policy, it)), ...await ageDrafts(examination, policy, image, {
			reference,
			collector,
			tools
		}));
	}
	return {
		reference: formatPinned(reference, digest),
		digest,
		digests: [...digests.values()],
		sboms: [...sboms.values()],
		violations,
		notices,
		differences: await comparer.compare(request, {
			image,
			examiner,
			policies
		})
	};
}
function distinct(texts) {
	return [...new Set(texts)];
}
/** With several policies, the worst status of a fact is shown. */
function mergeFacts(known, { subject, facts }) {
	const { digest, mediaType, platform } = subject;
	const merged = [...known?.facts ?? []];
	for (const fact of facts) {
		const at = merged.findIndex((it) => it.kind === fact.kind && it.predicateType === fact.predicateType);
		if (at < 0) merged.push(fact);
		else if (holds(merged[at]) && !holds(fact)) merged[at] = fact;
	}
	return {
		digest,
		mediaType,
		platform,
		facts: merged
	};
}
function ofPolicy({ name }, breach) {
	return {
		fact: void 0,
		...breach,
		policy: name
	};
}
function absentBreach(platform, digest, location) {
	return {
		rule: "platform",
		outcome: "broken",
		location,
		digest,
		component: void 0,
		message: `the image has no manifest for ${platform}`
	};
}
function factDrafts({ subject, facts }, policy) {
	return facts.filter((fact) => !holds(fact)).map(({ kind, predicateType, digest, status, reason }) => {
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
			component: void 0
		};
	});
}
/** How old images and their signatures may be; the age of SBOMs is judged with their content. */
async function ageDrafts({ root, platforms, beneath }, policy, image, { reference, collector, tools }) {
	const now = tools.clock.now();
	const breaches = [];
	const rulesOf = (of) => policy.content.maxAge.filter((rule) => rule.of === of);
	for (const { subject, signedAt } of [root, ...platforms]) breaches.push(...rulesOf("signature").flatMap((rule) => checkAge(rule, signedAt, subject.digest, now)));
	const imageRules = rulesOf("image");
	if (imageRules.length > 0) {
		const images = [...platforms, ...beneath].map(({ subject }) => subject);
		for (const { digest, created } of await imageTimes(reference, image, images, collector)) breaches.push(...imageRules.flatMap((rule) => checkAge(rule, created, digest, now)));
	}
	return breaches.map((breach) => ofPolicy(policy, breach));
}
async function describeSbom({ found, signature, binding }, { content }) {
	const { document, subject, reference, form } = found;
	const base = {
		subject,
		reference,
		form,
		signature: signature.status,
		binding: binding.status
	};
	if (document === void 0) return {
		...base,
		format: "",
		version: "",
		components: 0,
		created: void 0,
		quality: void 0
	};
	const { countComponents } = await import("./sbom-read.js");
	const { measureQuality } = await import("./sbom-verify.js");
	const { packages, total } = countComponents(document);
	const profile = content.quality?.profile;
	const isSigned = signature.status === "verified";
	return {
		...base,
		format: document.format,
		version: document.version,
		components: packages === 0 ? total : packages,
		created: document.content.created === void 0 ? void 0 : printable(document.content.created, 40),
		quality: profile && {
			profile,
			score: measureQuality(document, profile, { isSigned }).score
		}
	};
}
function finisher({ policy }, { clock }) {
	return (drafts, names) => {
		const found = drafts.map((draft) => findException(draft, names, policy.exceptions, clock.now()));
		return {
			violations: drafts.map((draft, at) => ({
				...draft,
				exception: found[at] && describeException(found[at])
			})),
			exceptions: found.filter((exception) => exception !== void 0),
			isOpen: found.includes(void 0)
		};
	};
}
function describeException({ reason, expires }) {
	return {
		reason: printable(reason, 300),
		expires
	};
}
/** Errors of this run alone; a defect of Seal is one too, and keeps the image from passing. */
function errorReport(error) {
	const message = printable(messages(error).join(": "), 1e3);
	return error instanceof SealError ? {
		code: error.code,
		message,
		remedy: error.remedy
	} : {
		code: "INTERNAL",
		message,
		remedy: void 0
	};
}
/** Cosign was needed by then, or could not be had, which the images tell. */
async function cosignReport({ cosign }) {
	try {
		const { version, invocations } = await cosign();
		const { formatVersion } = await import("./cosign.js");
		return {
			version: version && formatVersion(version),
			invocations
		};
	} catch (error) {
		if (error instanceof SealError) return void 0;
		throw error;
	}
}

// src/gate/policy/strangers.ts
const SYLLABLES = [
	"ba",
	"ko",
	"mi",
	"ru",
	"ten",
	"lo",
	"sha",
	"ver",
	"gi",
	"nor",
	"pel",
	"du"
];
const REPOSITORIES = [
	"app",
	"api",
	"server",
	"web",
	"infra",
	"backend",
	"docker"
];
const WORKFLOWS$1 = [
	"release",
	"build",
	"ci",
	"main",
	"publish",
	"docker",
	"deploy",
	"docker-publish"
];
const REFS = [
	"refs/heads/main",
	"refs/heads/master",
	"refs/tags/v1.2.3",
	"refs/tags/1.0.0",
	"refs/pull/7/merge"
];
const DOMAINS = [
	"com",
	"org",
	"io",
	"de",
	"dev"
];
const OWNERS = 24;
/** Names made of syllables, some with a dash, digits or upper-case letters. */
function ownerName(number) {
	const syllable = (step) => pick(SYLLABLES, number * step + (number >> 2));
	const name = syllable(5) + syllable(7) + syllable(11);
	return [
		name,
		`${name}-${syllable(1)}`,
		`${name}${number}`,
		name.toUpperCase()
	][number % 4];
}
function pick(list, number) {
	return list[number % list.length];
}
function strangersOf(number) {
	const owner = ownerName(number);
	const repository = `${owner}/${pick(REPOSITORIES, number)}`;
	const host = `${owner.toLowerCase()}.${pick(DOMAINS, number)}`;
	const at = (place, identity) => ({
		place,
		identity
	});
	return [
		...WORKFLOWS$1.flatMap((name, step) => {
			const file = `.github/workflows/${name}.${step % 3 === 2 ? "yaml" : "yml"}@${pick(REFS, number + step)}`;
			return ["github.com", `github.${host}`].map((server) => at(server, `https://${server}/${repository}/${file}`));
		}),
		at("gitlab.com", `https://gitlab.com/${repository}//.gitlab-ci.yml@${pick(REFS, number)}`),
		at(`git.${host}`, `https://git.${host}/${repository}//.gitlab-ci.yml@${pick(REFS, number)}`),
		at("buildkite.com", `https://buildkite.com/${repository}`),
		at("gmail.com", `${owner.toLowerCase()}@gmail.com`),
		at(host, `release@${host}`),
		at(host, `${pick(SYLLABLES, number)}.${pick(SYLLABLES, number + 3)}@${host}`),
		at(host, `https://kubernetes.${host}/namespaces/ci/serviceaccounts/signer`),
		at(host, `spiffe://${host}/ns/ci/sa/signer`),
		at(host, `signer!${host}`),
		at(host, `https://${host}`),
		at(`idp.${host}`, `https://idp.${host}/oauth2/default`)
	];
}
const STRANGERS = Array.from({ length: OWNERS }, (_, number) => strangersOf(number)).flat();

// src/gate/policy/identity-pattern.ts
/** Longer ones are refused. */
const MAX_LENGTH = 4e3;
/**
* The expression as Cosign gets it, which is `^(?:…)$` whatever was written inside, so that an alternative cannot
* escape the anchors (`^a|b$`).
*
* @param what the input or field, for messages
* @throws SealError `POLICY_REGEXP_UNANCHORED`, `POLICY_REGEXP_INVALID`
*/
function anchorPattern(pattern, what) {
	const shown = `${what} is "${printable(pattern, 200)}"`;
	if (!compile$1(pattern, shown).isAnchored) throw new SealError("POLICY_REGEXP_UNANCHORED", `${shown}, which is not anchored`, { remedy: `Without ^ and $ it matches inside longer names too: https://github.com/acme takes acme-evil as well. Write for example ^https://github\\.com/acme/.*$` });
	const anchored = `^(?:${pattern.startsWith("^") && pattern.endsWith("$") ? pattern.slice(1, -1) : pattern})$`;
	const places = placesTaken(compile$1(anchored, shown));
	if (places.size > 1 || compile$1(anchored, shown).test("")) {
		const some = [...places].slice(0, 3).join(", ");
		const seen = some === "" ? "nothing at all" : `signers of unrelated owners, for example at ${some}`;
		throw new SealError("POLICY_REGEXP_INVALID", `${shown}, which takes almost everybody: ${seen}`, { remedy: "Name at least the organization whose workflows may sign: ^https://github\\.com/acme/.*$" });
	}
	return anchored;
}
/** The one place of which an expression takes every owner; undefined where it tells owners apart. */
function placeTakenWhole(anchored) {
	const [place] = placesTaken(compileExpression(anchored));
	return place;
}
/** Where the strangers are that an expression takes. */
function placesTaken(expression) {
	const taken = STRANGERS.filter(({ identity }) => expression.test(identity));
	return new Set(taken.map(({ place }) => place));
}
function compile$1(pattern, shown) {
	try {
		if (pattern.length <= MAX_LENGTH) return compileExpression(pattern);
	} catch (cause) {
		throw new SealError("POLICY_REGEXP_INVALID", `${shown}, which is not a regular expression of RE2`, {
			cause,
			remedy: "Cosign reads expressions as Go does: https://github.com/google/re2/wiki/Syntax. There are no lookarounds and no backreferences."
		});
	}
	throw new SealError("POLICY_REGEXP_INVALID", `${shown}, which is longer than ${MAX_LENGTH} characters`, { remedy: "Give several identities." });
}

// src/gate/policy/wide-signers.ts
/** A warning for each. */
function wideSigners({ policies, added }) {
	return [...policies, ...added].flatMap((policy) => policy.signers.flatMap(({ name, authorities }) => authorities.flatMap((authority) => {
		if (authority.kind !== "identity" || !("regexp" in authority.identity)) return [];
		const place = placeTakenWhole(authority.identity.regexp);
		const who = `The policy "${policy.name}", signer "${name}"`;
		return place === void 0 ? [] : [`${who}, takes every owner at ${place}: name the one that may sign.`];
	})));
}

// src/gate/policy/named-registries.ts
/** As `Repository.registry` has them. */
function namedRegistries({ policies }) {
	const registries = policies.flatMap(({ globs }) => globs).map(registryOf);
	return [...new Set(registries)].filter((registry) => registry !== void 0);
}
function registryOf(glob) {
	const [first = "", ...path] = glob.split("/");
	if (/[*?[\]{}]/.test(first)) return void 0;
	try {
		return parseRepository(path.length === 0 ? "any" : `${first}/any`).registry;
	} catch (error) {
		if (error instanceof SealError) return void 0;
		throw error;
	}
}

// src/gate/discover/dockerfile-directives.ts
const KNOWN = /* @__PURE__ */ new Set([
	"syntax",
	"escape",
	"check"
]);
const DIRECTIVE = /^\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/;
/** The image that the file itself names: `# syntax=`, also after `#!`, as `// syntax=`, or in a JSON file. */
function readFrontend(text) {
	const start = afterShebang(text);
	const found = readDirective(text, "syntax", {
		start,
		mark: "#"
	}) ?? readDirective(text, "syntax", {
		start,
		mark: "//"
	});
	return found ? {
		text: found.text.split(" ", 1)[0] ?? "",
		offset: found.offset
	} : readJson(text, start);
}
/** BuildKit's parser, unlike its search for the frontend, knows no `#!`, and takes white space before the mark. */
function readEscapeMark(text) {
	return readDirective(text, "escape", {
		start: afterOrderMark(text),
		mark: "#",
		isIndented: true
	})?.text === "`" ? "`" : "\\";
}
function afterOrderMark(text) {
	return text.startsWith("﻿") ? 1 : 0;
}
function afterShebang(text) {
	const start = afterOrderMark(text);
	if (!text.startsWith("#!", start)) return start;
	const end = text.indexOf("\n", start);
	return end < 0 ? text.length : end + 1;
}
/** Directives are at the very top; the first line that is not one ends them. */
function readDirective(text, wanted, { start, mark, isIndented }) {
	const seen = /* @__PURE__ */ new Set();
	for (let offset = start; offset < text.length;) {
		const end = text.indexOf("\n", offset);
		const line = text.slice(offset, end < 0 ? text.length : end);
		const from = isIndented ? line.length - line.trimStart().length : 0;
		const [, name = "", value = ""] = (line.startsWith(mark, from) ? DIRECTIVE.exec(line.slice(from + mark.length)) : null) ?? [];
		const key = name.toLowerCase();
		if (!KNOWN.has(key) || seen.has(key)) return void 0;
		if (key === wanted) return {
			text: value,
			offset: offset + line.indexOf(value, line.indexOf("=") + 1)
		};
		seen.add(key);
		if (end < 0) return void 0;
		offset = end + 1;
	}
}
/** `{"syntax": "image"}` */
function readJson(text, start) {
	if (!text.slice(start, start + 1e3).trimStart().startsWith("{")) return void 0;
	try {
		const { syntax } = JSON.parse(text.slice(start));
		const place = text.search(/"syntax"\s*:\s*"/);
		const offset = place < 0 ? start : text.indexOf("\"", text.indexOf(":", place)) + 1;
		return typeof syntax === "string" ? {
			text: syntax,
			offset
		} : void 0;
	} catch {
		return;
	}
}

// src/gate/discover/shell-patterns.ts
var ShellPatternError = class extends Error {};
/** Without the shortest, or longest, beginning that the pattern takes. */
function trimPrefix(value, pattern, isGreedy) {
	const found = compile(pattern, isGreedy, "^").exec(value);
	return found ? value.slice(found[0].length) : value;
}
/** Both are read backwards: a regular expression finds no shortest match at an end. */
function trimSuffix(value, pattern, isGreedy) {
	return reverse(trimPrefix(reverse(value), reversePattern(pattern), isGreedy));
}
function replacePattern(value, pattern, replacement, isForAll) {
	if (isForAll && replacement.includes("$")) throw new ShellPatternError("a dollar sign in what replaces a pattern");
	return value.replace(compile(pattern, true, "", isForAll ? "g" : ""), () => replacement);
}
/** In a value of a hundred thousand characters many stars would take long. */
const MOST_WILDCARDS = 10;
function compile(pattern, isGreedy, start, flags = "") {
	if ((pattern.match(/\*/g)?.length ?? 0) > MOST_WILDCARDS) throw new ShellPatternError(`a pattern with more than ${MOST_WILDCARDS} stars`);
	const source = pattern.replace(/\\(.?)|\*|\?|[[\]{}.+()|^$/]/gsu, (found, escaped) => {
		if (found === "*") return isGreedy ? ".*" : ".*?";
		if (found === "?") return ".";
		if (escaped === void 0) return `\\${found}`;
		if (escaped === "}" || escaped === "/") return `\\${escaped}`;
		if ([
			"*",
			"?",
			"\\"
		].includes(escaped)) return `\\${escaped}`;
		throw new ShellPatternError(`the escape "\\${escaped}" in a pattern`);
	});
	return new RegExp(start + source, `u${flags}`);
}
function reverse(text) {
	return [...text].reverse().join("");
}
/** An escape stays before what it escapes. */
function reversePattern(pattern) {
	return (pattern.match(/\\.|[\s\S]/gu) ?? []).reverse().join("");
}

// src/gate/discover/shell-words.ts
/** One word with its variables replaced; `lookup` gives undefined for a variable without a value. */
function expandWord(text, lookup, escapeMark) {
	const reader = new WordReader(text, {
		escapeMark,
		lookup,
		keepsQuotes: false,
		keepsUnset: false
	});
	try {
		const { text: expanded } = reader.readTo(void 0, KEEP_NOTHING);
		return expanded.includes("\0") ? { reason: reader.unsetReason() } : { text: expanded };
	} catch (error) {
		if (error instanceof ShellSyntaxError || error instanceof ShellPatternError) return { reason: error.message };
		throw error;
	}
}
/** The words of a line as written; undefined where BuildKit finds a mistake, and then sees no heredoc in it. */
function splitRawWords(line) {
	return wordsOf(line, true);
}
/** The words of a heredoc's name without quotes and escapes. */
function splitCleanWords(text) {
	return wordsOf(text, false);
}
function wordsOf(text, isRaw) {
	const options = {
		escapeMark: "\\",
		lookup: () => void 0,
		keepsQuotes: isRaw,
		keepsUnset: true
	};
	try {
		return new WordReader(text, options).readTo(void 0, {
			escapes: isRaw,
			patterns: false
		}).words;
	} catch (error) {
		if (error instanceof ShellSyntaxError || error instanceof ShellPatternError) return void 0;
		throw error;
	}
}
/** The value of a variable whose value is not known; no reference contains it, and no pattern removes it. */
const UNKNOWN_VALUE = "\0";
const SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const NAME$1 = /[\p{L}\p{Nd}_]*/uy;
const DIGITS = /\p{Nd}+/uy;
const SPECIAL = /[@*#?\-$!0]/y;
const DEEPEST$4 = 20;
const KEEP_NOTHING = {
	escapes: false,
	patterns: false
};
var ShellSyntaxError = class extends Error {};
var WordReader = class {
	#characters;
	#options;
	#at = 0;
	#depth = 0;
	#unset;
	constructor(text, options) {
		this.#characters = [...text];
		this.#options = options;
	}
	unsetReason() {
		return `${this.#unset === void 0 ? "a variable" : `the variable ${this.#unset}`} has no value or default here`;
	}
	/** Up to `stop`, which is taken, or to the end. */
	readTo(stop, keep) {
		if (++this.#depth > DEEPEST$4) throw new ShellSyntaxError(`variables nested deeper than ${DEEPEST$4} levels`);
		const words = new Words();
		let text = "";
		for (let next = this.#peek(); next !== void 0; next = this.#peek()) {
			if (next === stop) {
				this.#at++;
				this.#depth--;
				return {
					text,
					words: words.all()
				};
			}
			const piece = this.#piece(next, keep);
			if (piece === void 0) break;
			text += piece;
			if (next === "$") words.addSplit(piece);
			else if (SPACE.test(next)) words.end();
			else words.add(piece);
		}
		if (stop !== void 0) throw new ShellSyntaxError(`a variable's end "${stop}" is missing`);
		this.#depth--;
		return {
			text,
			words: words.all()
		};
	}
	/** Undefined for an escape mark at the very end that is dropped. */
	#piece(next, keep) {
		if (next === "$") return this.#variable();
		if (next === "<") return this.#lessThan();
		if (next === "'") return this.#singleQuoted(keep);
		if (next === "\"") return this.#doubleQuoted(keep);
		this.#at++;
		if (next !== this.#options.escapeMark) return next;
		const escaped = this.#take();
		const mark = keep.escapes ? next : "";
		return escaped === void 0 ? mark || void 0 : mark + escaped;
	}
	/** White space between `<<` and a heredoc's name belongs to one word. */
	#lessThan() {
		this.#at++;
		if (this.#peek() !== "<") return "<";
		this.#at++;
		let text = "<<";
		while (/^[\t\r ]$/.test(this.#peek() ?? "")) text += this.#take();
		return text;
	}
	#singleQuoted({ patterns }) {
		this.#at++;
		let text = "";
		for (let next = this.#take(); next !== "'"; next = this.#take()) {
			if (next === void 0) throw new ShellSyntaxError("a single quote is not closed");
			text += patterns && next === this.#options.escapeMark ? next + next : next;
		}
		return this.#options.keepsQuotes ? `'${text}'` : text;
	}
	#doubleQuoted(keep) {
		this.#at++;
		let text = "";
		for (let next = this.#peek(); next !== "\""; next = this.#peek()) {
			if (next === void 0) throw new ShellSyntaxError("a double quote is not closed");
			if (next === "$") text += this.#variable();
			else {
				this.#at++;
				text += next === this.#options.escapeMark ? this.#escapeInQuotes(next, keep) : next;
			}
		}
		this.#at++;
		return this.#options.keepsQuotes ? `"${text}"` : text;
	}
	/** Within double quotes only the quote, the dollar and the mark itself can be escaped. */
	#escapeInQuotes(mark, { escapes, patterns }) {
		const next = this.#peek();
		if (next === void 0) return "";
		if (next === "\"" || next === "$" || next === mark) {
			this.#at++;
			return escapes ? mark + next : next;
		}
		return escapes && (!this.#options.keepsQuotes || patterns) ? mark + mark : mark;
	}
	#variable() {
		this.#at++;
		if (this.#peek() !== "{") {
			const name = this.#name();
			return name === "" ? "$" : this.#value(name, `$${name}`);
		}
		this.#at++;
		if ([
			"{",
			"}",
			":",
			void 0
		].includes(this.#peek())) throw new ShellSyntaxError("a ${ without a variable name");
		const name = this.#name();
		const operator = this.#take() ?? "";
		if (operator === "}") return this.#value(name, `\${${name}}`);
		if (operator === "/") return this.#replaced(name);
		if (operator === "#" || operator === "%") return this.#trimmed(name, operator);
		return this.#alternative(name, operator);
	}
	#alternative(name, first) {
		const operator = first === ":" ? `:${this.#take() ?? ""}` : first;
		if (!/^:?[-+?]$/.test(operator)) throw new ShellSyntaxError(unknownForm(name));
		const { text: word } = this.readTo("}", KEEP_NOTHING);
		const value = this.#options.lookup(name);
		if (value === void 0 && this.#options.keepsUnset) return `\${${name}${operator}${word}}`;
		const isSet = value !== void 0 && (value !== "" || operator.length === 1);
		if (operator.endsWith("-")) return isSet ? value : word;
		if (operator.endsWith("+")) return isSet ? word : "";
		return isSet ? value : this.#missing(name);
	}
	#trimmed(name, operator) {
		const { text: word } = this.readTo("}", {
			escapes: true,
			patterns: true
		});
		const isGreedy = word.startsWith(operator);
		const value = this.#value(name, `\${${name}${operator}${word}}`);
		if (this.#isLeft(value, name)) return value;
		return (operator === "#" ? trimPrefix : trimSuffix)(value, isGreedy ? word.slice(1) : word, isGreedy);
	}
	#replaced(name) {
		const isForAll = this.#peek() === "/";
		if (isForAll) this.#at++;
		const { text: pattern } = this.readTo("/", {
			escapes: true,
			patterns: true
		});
		const { text: replacement } = this.readTo("}", {
			escapes: true,
			patterns: false
		});
		const value = this.#value(name, `\${${name}/${pattern}/${replacement}}`);
		return this.#isLeft(value, name) ? value : replacePattern(value, pattern, replacement, isForAll);
	}
	#value(name, written) {
		return this.#options.lookup(name) ?? (this.#options.keepsUnset ? written : this.#missing(name));
	}
	#isLeft(value, name) {
		return value.includes("\0") || this.#options.lookup(name) === void 0;
	}
	#missing(name) {
		this.#unset ??= name;
		return "\0";
	}
	#name() {
		return this.#match(DIGITS) || this.#match(SPECIAL) || this.#match(NAME$1);
	}
	#match(pattern) {
		pattern.lastIndex = 0;
		const found = pattern.exec(this.#characters.slice(this.#at, this.#at + 200).join(""))?.[0] ?? "";
		this.#at += [...found].length;
		return found;
	}
	#peek() {
		return this.#characters[this.#at];
	}
	#take() {
		return this.#characters[this.#at++];
	}
};
function unknownForm(name) {
	return `\${${name}…} in a form that BuildKit does not know`;
}
var Words = class {
	#words = [];
	#word = "";
	add(piece) {
		this.#word += piece;
	}
	/** A variable's value, whose white space separates words. */
	addSplit(piece) {
		for (const character of piece) if (SPACE.test(character)) this.end();
		else this.#word += character;
	}
	end() {
		if (this.#word !== "") this.#words.push(this.#word);
		this.#word = "";
	}
	all() {
		this.end();
		return this.#words;
	}
};

// src/gate/discover/dockerfile-instructions.ts
/** An instruction's text, of one line or of several that continue each other, with the place of each part. */
var JoinedLine = class JoinedLine {
	text;
	#parts;
	constructor(text, parts) {
		this.text = text;
		this.#parts = parts;
	}
	offsetOf(index) {
		const part = this.#parts.findLast((it) => it.index <= index) ?? {
			index: 0,
			offset: 0
		};
		return part.offset + index - part.index;
	}
	/** From `index`, without white space around it. */
	after(index) {
		const tail = this.text.slice(index);
		const start = index + tail.length - tail.trimStart().length;
		const parts = this.#parts.filter((part) => part.index > start).map((part) => ({
			index: part.index - start,
			offset: part.offset
		}));
		return new JoinedLine(tail.trim(), [{
			index: 0,
			offset: this.offsetOf(start)
		}, ...parts]);
	}
};
const BLANKS = /[\t\v\f\r ]+/;
const HEREDOC = /^\d*<<(-?)\s*([^<]*)$/;
const WITH_HEREDOC = /* @__PURE__ */ new Set([
	"RUN",
	"COPY",
	"ADD"
]);
function parseDockerfile(text) {
	const lines = splitLines(text);
	const escapeMark = readEscapeMark(text);
	const instructions = [];
	for (let at = 0; at < lines.length;) {
		const { line, next } = joinContinued(lines, at, escapeMark);
		at = next;
		if (line.text.trim() === "") continue;
		const instruction = readInstruction(line, escapeMark);
		instructions.push(instruction);
		at = skipHeredocs(lines, at, line.text, instruction, escapeMark);
	}
	return {
		syntax: readFrontend(text),
		escapeMark,
		instructions
	};
}
function splitLines(text) {
	const lines = [];
	let offset = 0;
	for (const line of text.split("\n")) {
		const isMarked = offset === 0 && line.startsWith("﻿");
		const body = line.replace(/\r+$/, "");
		lines.push(isMarked ? {
			text: body.slice(1),
			offset: 1
		} : {
			text: body,
			offset
		});
		offset += line.length + 1;
	}
	return lines;
}
/** From line `from`: one instruction. Comments and empty lines between continued lines fall away. */
function joinContinued(lines, from, escapeMark) {
	const continued = escapeMark === "`" ? /(^|[^`])`[ \t]*$/ : /(^|[^\\])\\[ \t]*$/;
	const parts = [];
	let text = "";
	let at = from;
	for (let isOpen = true; isOpen && at < lines.length; at++) {
		const line = lines[at];
		const isBlank = line.text.trim() === "" || line.text.trimStart().startsWith("#");
		if (isBlank && parts.length === 0) return {
			line: new JoinedLine("", []),
			next: at + 1
		};
		if (isBlank) continue;
		parts.push({
			index: text.length,
			offset: line.offset
		});
		isOpen = continued.test(line.text);
		text += isOpen ? line.text.replace(continued, "$1") : line.text;
	}
	return {
		line: new JoinedLine(text, parts),
		next: at
	};
}
/** `NAME --flag=value … rest` */
function readInstruction(joined, escapeMark) {
	const line = joined.after(0);
	const end = BLANKS.exec(line.text)?.index ?? line.text.length;
	const { flags, rest } = readFlags(line, end, escapeMark);
	return {
		name: line.text.slice(0, end).toUpperCase(),
		flags,
		rest: line.after(rest)
	};
}
function readFlags(line, from, escapeMark) {
	const flags = [];
	for (let at = from;;) {
		while (/\s/.test(line.text[at] ?? "")) at++;
		if (!line.text.startsWith("--", at)) return {
			flags,
			rest: at
		};
		const { text, end } = readFlag(line.text, at, escapeMark);
		if (text === "--") return {
			flags,
			rest: end
		};
		flags.push({
			text,
			offset: line.offsetOf(at)
		});
		at = end;
	}
}
function readFlag(line, from, escapeMark) {
	let text = "";
	let quote = "";
	let at = from;
	for (; at < line.length && (quote !== "" || !/\s/.test(line[at])); at++) {
		const character = line[at];
		if (character === quote) quote = "";
		else if (quote === "" && (character === "\"" || character === "'")) quote = character;
		else text += character === escapeMark ? line[++at] ?? "" : character;
	}
	return {
		text,
		end: at
	};
}
/** Words between blanks; quotes mean nothing to FROM's arguments. */
function splitBlanks(line) {
	return [...line.text.matchAll(/[^\t\v\f\r ]+/g)].map(({ 0: text, index }) => ({
		text,
		offset: line.offsetOf(index)
	}));
}
/** Words between white space outside quotes, as written. */
function splitQuoted(line, escapeMark) {
	const words = [];
	let word = "";
	let start = 0;
	let quote = "";
	const { text } = line;
	for (let at = 0; at <= text.length; at++) {
		const character = text[at] ?? "";
		if (character === "" || quote === "" && /\s/.test(character)) {
			if (word !== "") words.push({
				text: word,
				offset: line.offsetOf(start)
			});
			word = "";
			continue;
		}
		if (word === "") start = at;
		word += character;
		if (character === escapeMark && quote !== "'" && at + 1 < text.length) word += text[++at];
		else if (quote === "" ? character === "\"" || character === "'" : character === quote) quote = quote === "" ? character : "";
	}
	return words;
}
/** A heredoc that is not ended hides nothing: BuildKit refuses the file. */
function skipHeredocs(lines, from, line, instruction, escapeMark) {
	if (!line.includes("<<") || !canHoldHeredoc(instruction, escapeMark)) return from;
	let at = from;
	for (const word of splitRawWords(line) ?? []) {
		const [, dash, name = ""] = HEREDOC.exec(word) ?? [];
		const names = name === "" ? [] : splitCleanWords(name) ?? [];
		if (names.length !== 1) continue;
		const found = lines.findIndex(({ text }, index) => index >= at && (dash === "-" ? text.replace(/^\t+/, "") : text) === names[0]);
		if (found >= 0) at = found + 1;
	}
	return at;
}
function canHoldHeredoc(instruction, escapeMark) {
	const { name, rest } = instruction.name === "ONBUILD" ? readInstruction(instruction.rest, escapeMark) : instruction;
	return WITH_HEREDOC.has(name) && !isStringList(rest.text);
}
/** The form `["a", "b"]`, which contains no heredocs. */
function isStringList(text) {
	if (!text.startsWith("[")) return false;
	try {
		const value = JSON.parse(text);
		return Array.isArray(value) && value.every((it) => typeof it === "string");
	} catch {
		return false;
	}
}

// src/gate/discover/dockerfile.ts
const STAGE_NUMBER = /^\+?\d+$/;
/** The argument that names the frontend, whatever the file says. */
const FRONTEND_ARGUMENT = "BUILDKIT_SYNTAX";
/** @param buildArguments values that replace the defaults of ARG, as `build.args` of a Compose file */
function readDockerfile(text, findings, buildArguments = /* @__PURE__ */ new Map()) {
	const { syntax, escapeMark, instructions } = parseDockerfile(text);
	const frontend = buildArguments.get(FRONTEND_ARGUMENT);
	if (frontend !== void 0) findings.add(syntax?.offset ?? 0, frontend.split(" ", 1)[0] ?? "");
	else if (syntax) findings.add(syntax.offset, syntax.text);
	const values = /* @__PURE__ */ new Map();
	const stages = /* @__PURE__ */ new Set();
	let hasStage = false;
	for (const instruction of instructions) {
		if (instruction.name === "ARG" && !hasStage) readArguments(instruction, values, buildArguments, escapeMark);
		if (instruction.name === "FROM") {
			hasStage = true;
			readFrom(instruction, values, stages, escapeMark, findings);
		}
		readSources(instruction, stages, findings, escapeMark);
	}
}
function expand$1(text, values, escapeMark) {
	return expandWord(text, (name) => values.get(name), escapeMark);
}
/** An ARG without a default keeps the value that an earlier one gave it. */
function readArguments({ rest }, values, given, escapeMark) {
	for (const { text } of splitQuoted(rest, escapeMark)) {
		const equals = text.indexOf("=");
		const name = equals < 0 ? text : text.slice(0, equals);
		const value = given.get(name);
		const found = equals < 0 ? void 0 : expand$1(text.slice(equals + 1), values, escapeMark);
		if (value !== void 0) values.set(name, value);
		else if (found !== void 0) values.set(name, found.text ?? "\0");
	}
}
function readFrom({ rest }, values, stages, escapeMark, findings) {
	const [image, as, name] = splitBlanks(rest);
	if (image !== void 0) addBase(image, values, stages, escapeMark, findings);
	if (as?.text.toUpperCase() === "AS" && name !== void 0) stages.add(name.text.toLowerCase());
}
function addBase(image, values, stages, escapeMark, findings) {
	const { text, reason } = expand$1(image.text, values, escapeMark);
	if (reason === void 0) {
		if (text !== "scratch" && !stages.has(text.toLowerCase())) findings.add(image.offset, text);
	} else if (!isStageOfPlatform(image.text, values, stages, escapeMark)) findings.skip(image.offset, image.text, reason);
}
const ARCHITECTURES = [
	"amd64",
	"arm64",
	"arm",
	"386",
	"ppc64le",
	"s390x",
	"riscv64",
	"loong64"
];
const OF_PLATFORM = /^(?:TARGET|BUILD)(PLATFORM|OS|ARCH|VARIANT)$/;
/** `FROM base-${TARGETARCH}` chooses one of the file's own stages. */
function isStageOfPlatform(text, values, stages, escapeMark) {
	return ARCHITECTURES.some((architecture) => {
		const platform = {
			PLATFORM: `linux/${architecture}`,
			OS: "linux",
			ARCH: architecture,
			VARIANT: ""
		};
		const lookup = (name) => {
			const part = OF_PLATFORM.exec(name)?.[1];
			return values.get(name) ?? (part && platform[part]);
		};
		const stage = expandWord(text, lookup, escapeMark).text;
		return stage !== void 0 && stages.has(stage.toLowerCase());
	});
}
/** `COPY --from=` and `RUN --mount=…,from=`; a stage goes by its name or its number. */
function readSources(instruction, stages, findings, escapeMark) {
	const { name, flags, rest } = instruction;
	if (name === "ONBUILD") readSources(readInstruction(rest, escapeMark), stages, findings, escapeMark);
	if (name !== "COPY" && name !== "ADD" && name !== "RUN") return;
	for (const flag of flags) {
		const source = name === "RUN" ? mountSource(flag) : flagValue(flag, "--from=");
		if (source === void 0 || source.text === "") continue;
		const { text, offset } = source;
		if (text.includes("$")) findings.skip(offset, text, "a variable; the builder takes none here");
		else if (!STAGE_NUMBER.test(text) && text !== "scratch" && !stages.has(text.toLowerCase())) findings.add(offset, text);
	}
}
function flagValue({ text, offset }, prefix) {
	if (!text.startsWith(prefix)) return void 0;
	return {
		text: text.slice(prefix.length),
		offset: offset + prefix.length
	};
}
/** Comma-separated fields; one in quotes may contain commas. The last `from` counts. */
function mountSource(flag) {
	const mount = flagValue(flag, "--mount=");
	if (mount === void 0) return void 0;
	const found = [...mount.text.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"|([^,]*))/g)].findLast(([, quoted, plain]) => /^from=/i.test(quoted ?? plain ?? ""));
	if (found === void 0) return void 0;
	return {
		text: (found[1]?.replaceAll("\"\"", "\"") ?? found[2] ?? "").slice(5).trim(),
		offset: mount.offset + found.index + found[0].indexOf("=") + 1
	};
}

// src/gate/discover/nested-text.ts
/** A sink for what is found in `node`'s text: of a literal block the lines are known, of other texts the beginning. */
function sinkWithin(node, fileText, nested, sink) {
	const place = (offset) => {
		if (!node.isLiteral) return node.offset;
		const line = nested.slice(0, offset).split("\n").length - 1;
		let at = fileText.lastIndexOf("\n", node.offset) + 1;
		for (let passed = 0; passed < line; passed++) at = fileText.indexOf("\n", at) + 1;
		return at + (/^[ \t]*/.exec(fileText.slice(at, at + 200))?.[0].length ?? 0);
	};
	return {
		add: (offset, image) => sink.add(place(offset), image),
		skip: (offset, text, reason) => sink.skip(place(offset), text, reason),
		skipFile: (offset, reason) => sink.skip(place(offset), "", reason)
	};
}
/** A sink that gives all places as one. */
function sinkAt(offset, sink) {
	return {
		add: (_, image) => sink.add(offset, image),
		skip: (_, text, reason) => sink.skip(offset, text, reason),
		skipFile: (_, reason) => sink.skip(offset, "", reason)
	};
}

// src/gate/discover/repository-files.ts
const NO_FILES = {
	read: () => void 0,
	list: () => []
};
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/** `path` as seen from `folder`; undefined where it leads out of the repository or is not a path. */
function resolvePath(folder, path) {
	if (path.startsWith("/") || path.includes("\\") || /^[a-z][a-z0-9+.-]*:/i.test(path)) return void 0;
	const parts = folder === "" ? [] : folder.split("/");
	for (const part of path.split("/")) {
		if (part === ".." && parts.length === 0) return void 0;
		if (part === "..") parts.pop();
		else if (part !== "" && part !== ".") parts.push(part);
	}
	return parts.join("/");
}

// src/gate/discover/image-build.ts
/** What the Dockerfile names without the arguments is found in itself. False where it cannot be read. */
function readBuild(build, files, place, sink) {
	const { folder, context, dockerfile, values } = build;
	const inside = context === void 0 ? void 0 : resolvePath(folder, context);
	const path = inside === void 0 || dockerfile === void 0 ? void 0 : resolvePath(inside, dockerfile);
	const text = path === void 0 ? void 0 : files.read(path);
	if (text === void 0) return false;
	const own = /* @__PURE__ */ new Set();
	const note = (_, image) => own.add(image);
	readDockerfile(text, {
		add: note,
		skip: note,
		skipFile: () => void 0
	});
	const placed = sinkAt(place, sink);
	const onlyNew = {
		...placed,
		add: (offset, image) => own.has(image) ? void 0 : placed.add(offset, image),
		skip: (offset, image, reason) => own.has(image) && values.size === 0 ? void 0 : placed.skip(offset, image, reason)
	};
	readDockerfile(text, onlyNew, values);
	return true;
}

// src/gate/discover/yaml-nodes.ts
const DEEPEST$3 = 100;
const NULL = /^(?:~|null|Null|NULL)$/;
const BINARY = /^!(?:!binary|<tag:yaml\.org,2002:binary>)$/;
/** All documents of a file, or why they cannot be read. */
function parseYamlNodes(text) {
	const source = new RepairedText(text.replace(/[\u0085\u2028\u2029]/g, "\n"));
	try {
		const events = source.parse();
		return { documents: new Builder(source, events).documents() };
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		return {
			reason: `YAML that cannot be read: ${printable(error.reason, 150)}`,
			offset: source.offsetOf(error.mark?.position ?? 0)
		};
	}
}
/** What all attempts to read one file may look at together, in characters. */
const MAX_ATTEMPTS_LENGTH = 52428800;
const INDENTATION = " ".repeat(100);
/**
* Go's YAML and libyaml take lists in brackets and quoted texts however little their lines are indented; js-yaml
* refuses them. Such lines are indented here, which changes no value, and places are given as those of the file.
*/
var RepairedText = class {
	#text;
	/** Where the spaces begin, in the repaired text. */
	#repairs = [];
	constructor(text) {
		this.#text = text;
	}
	get text() {
		return this.#text;
	}
	parse() {
		for (let length = 0;;) try {
			return parseEvents(this.#text, { maxDepth: DEEPEST$3 });
		} catch (error) {
			if (!(error instanceof YAMLException)) throw error;
			const position = error.mark?.position ?? 0;
			length += position;
			if (error.reason !== "deficient indentation" || length > MAX_ATTEMPTS_LENGTH || !this.#indent(position)) throw error;
		}
	}
	offsetOf(position) {
		const before = this.#repairs.filter((start) => start < position);
		const last = before.at(-1);
		const inside = last === void 0 ? 0 : Math.max(0, last + INDENTATION.length - position);
		return position - before.length * INDENTATION.length + inside;
	}
	/** Errors come in the order of the text, so that earlier repairs stay where they are. */
	#indent(position) {
		const start = this.#text.lastIndexOf("\n", position - 1) + 1;
		const isDone = this.#repairs.includes(start);
		const isMarker = /^(?:---|\.\.\.)(?:\s|$)/.test(this.#text.slice(start, start + 4));
		if (isDone || isMarker) return false;
		this.#text = this.#text.slice(0, start) + INDENTATION + this.#text.slice(start);
		this.#repairs.push(start);
		return true;
	}
};
/** Turns the events into nodes, once; an alias of an anchor that is still open is the open node itself. */
var Builder = class {
	#source;
	#events;
	#anchors = /* @__PURE__ */ new Map();
	#at = 0;
	constructor(source, events) {
		this.#source = source;
		this.#events = events;
	}
	documents() {
		const documents = [];
		while (this.#at < this.#events.length) {
			const event = this.#events[this.#at++];
			if (event.type !== EVENT_ID.DOCUMENT) continue;
			if (event.directives.some(({ kind }) => kind === "tag")) throw new YAMLException("a %TAG directive");
			this.#anchors = /* @__PURE__ */ new Map();
			if (!this.#isPop()) documents.push(this.#node());
		}
		return documents;
	}
	#node() {
		const event = this.#events[this.#at++];
		if (event.type === EVENT_ID.ALIAS) return this.#alias(event);
		if (event.type === EVENT_ID.SCALAR) return this.#keep(event, this.#scalar(event));
		return event.type === EVENT_ID.SEQUENCE ? this.#list(event) : this.#map(event);
	}
	#alias({ anchorStart, anchorEnd }) {
		const found = this.#anchors.get(this.#source.text.slice(anchorStart, anchorEnd));
		if (found === void 0) throw new YAMLException("an alias of nothing");
		return found;
	}
	#list(event) {
		const items = [];
		const list = this.#keep(event, {
			kind: "list",
			offset: this.#source.offsetOf(event.start),
			items
		});
		while (!this.#isPop()) items.push(this.#node());
		this.#at++;
		return list;
	}
	#map(event) {
		const entries = [];
		const offset = event.type === EVENT_ID.MAPPING ? this.#source.offsetOf(event.start) : 0;
		const map = this.#keep(event, {
			kind: "map",
			offset,
			entries
		});
		while (!this.#isPop()) {
			const key = this.#node();
			const value = this.#node();
			if (key.kind === "text") entries.push({
				key: key.text,
				offset: key.offset,
				value
			});
		}
		this.#at++;
		return map;
	}
	#scalar(event) {
		const { text: source } = this.#source;
		const text = getScalarValue(source, event);
		const tag = event.tagStart < 0 ? "" : source.slice(event.tagStart, event.tagEnd);
		const isPlain = event.style === SCALAR_STYLE.PLAIN && tag === "";
		return {
			kind: "text",
			offset: this.#source.offsetOf(Math.max(0, event.valueStart)),
			text: isPlain && NULL.test(text) ? "" : BINARY.test(tag) ? decodeBase64(text) : text,
			isLiteral: event.style === SCALAR_STYLE.LITERAL_BLOCK,
			isPlain
		};
	}
	#keep(event, node) {
		if ("anchorStart" in event && event.anchorStart >= 0) this.#anchors.set(this.#source.text.slice(event.anchorStart, event.anchorEnd), node);
		return node;
	}
	#isPop() {
		const event = this.#events[this.#at];
		return event === void 0 || event.type === EVENT_ID.POP;
	}
};
function decodeBase64(text) {
	return Buffer.from(text, "base64").toString("utf8");
}
/** The entry of a key: the mapping's own, or one that `<<` merges in. The last of several counts, as readers have it. */
function entryOf(node, key) {
	const seen = /* @__PURE__ */ new Set();
	const pending = [node];
	while (pending.length > 0) {
		const at = pending.pop();
		if (at?.kind !== "map" || seen.has(at)) continue;
		seen.add(at);
		const own = at.entries.findLast((entry) => entry.key === key);
		if (own !== void 0) return own;
		const merged = at.entries.filter(({ key: name }) => name === "<<").map(({ value }) => value);
		pending.push(...merged.flatMap((value) => value.kind === "list" ? value.items : [value]).reverse());
	}
}
function fieldOf(node, key) {
	return entryOf(node, key)?.value;
}
/** A text that is not empty. */
function textOf(node, key) {
	const value = fieldOf(node, key);
	return value?.kind === "text" && value.text.trim() !== "" ? value : void 0;
}
function itemsOf(node) {
	return node?.kind === "list" ? node.items : [];
}
/** The entries of a mapping, those that `<<` merges in too; its own ones first. */
function entriesOf(node) {
	const entries = [];
	const seen = /* @__PURE__ */ new Set();
	const pending = [node];
	while (pending.length > 0) {
		const at = pending.pop();
		if (at?.kind !== "map" || seen.has(at)) continue;
		seen.add(at);
		for (const entry of at.entries) if (entry.key !== "<<") entries.push(entry);
		else pending.push(...entry.value.kind === "list" ? entry.value.items : [entry.value]);
	}
	return entries;
}
/** Calls `visit` with every mapping below `node`, each once however often aliases name it. */
function visitMaps(node, visit, isSkipped = () => false) {
	const seen = /* @__PURE__ */ new Set();
	const pending = [node];
	while (pending.length > 0) {
		const at = pending.pop();
		if (at.kind === "text" || seen.has(at)) continue;
		seen.add(at);
		if (at.kind === "map") visit(at);
		const inner = at.kind === "list" ? at.items : at.entries.filter(({ key }) => !isSkipped(key)).map(({ value }) => value);
		for (const child of inner.toReversed()) pending.push(child);
	}
}

// src/gate/discover/build-files.ts
const IMAGE_CONTEXT$1 = /docker-image:\/\/([^"'\s,}\]]*)/g;
/** Keys of .gitlab-ci.yml that are not jobs. https://docs.gitlab.com/ci/yaml/ */
const NOT_JOBS = /* @__PURE__ */ new Set([
	"variables",
	"include",
	"workflow",
	"stages",
	"spec",
	"cache",
	"pages"
]);
/** https://docs.docker.com/build/bake/reference/ */
function readBakeJson(document, sink, files) {
	for (const { value: target } of entriesOf(fieldOf(document, "target"))) {
		for (const { value } of entriesOf(fieldOf(target, "contexts"))) if (value.kind === "text" && value.text.startsWith("docker-image://")) sink.add(value.offset, value.text.slice(15));
		const args = fieldOf(target, "args");
		const inline = textOf(target, "dockerfile-inline");
		if (inline) readDockerfile(inline.text, sinkAt(inline.offset, sink), textsOf(args));
		else if (args) readTarget(target, args, sink, files);
	}
}
/** Paths of a target begin where Bake is started: taken to be the top of the repository. */
function readTarget(target, args, sink, files) {
	const context = textOf(target, "context")?.text ?? ".";
	const dockerfile = textOf(target, "dockerfile")?.text ?? "Dockerfile";
	const build = {
		folder: "",
		context,
		dockerfile,
		values: textsOf(args)
	};
	if (!readBuild(build, files, args.offset, sink)) sink.skip(args.offset, dockerfile, "arguments for a Dockerfile that cannot be read here");
}
function textsOf(node) {
	return new Map(entriesOf(node).flatMap(({ key, value }) => value.kind === "text" ? [[key, value.text]] : []));
}
/** Of HCL only what can be seen without evaluating it: contexts written out. */
function readBakeHcl(text, sink) {
	for (const { 1: image = "", index } of text.matchAll(IMAGE_CONTEXT$1)) sink.add(index + 15, image);
	for (const { 1: indent = "", 2: key = "", index } of text.matchAll(/^([ \t]*)(dockerfile-inline|args)\b/gm)) sink.skip(index + indent.length, key, "a part of a build in HCL, which is not evaluated here");
}
/** `image` and `services` of the file, of `default` and of the jobs: a text, or a mapping with `name`. */
function readGitLab(document, sink) {
	const variables = textsOf(fieldOf(document, "variables"));
	for (const job of [document, ...entriesOf(document).flatMap(({ key, value }) => NOT_JOBS.has(key) ? [] : value)]) {
		const own = new Map([...variables, ...textsOf(fieldOf(job, "variables"))]);
		for (const node of [fieldOf(job, "image"), ...itemsOf(fieldOf(job, "services"))]) {
			const place = node?.kind === "text" ? node : textOf(node, "name");
			if (place === void 0 || place.text.trim() === "") continue;
			const text = place.text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (written, braced, plain) => own.get(braced ?? plain) ?? written);
			if (text.includes("$")) sink.skip(place.offset, place.text, "a variable that this file does not set");
			else sink.add(place.offset, text);
		}
	}
}
/** JSON with comments. https://containers.dev/implementors/json_reference/ */
function readDevContainer(text, sink) {
	for (const { 1: image = "", index, 0: found } of text.matchAll(/^[^/\n]*?"image"\s*:\s*"([^"\n]*)"/gm)) {
		const offset = index + found.length - image.length - 1;
		if (image.includes("${")) sink.skip(offset, image, "a variable of the machine it runs on");
		else sink.add(offset, image);
	}
}

// src/gate/discover/variables.ts
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const OPERATOR = /:?[-+?]/y;
const DEEPEST$2 = 10;
/**
* Replaces the variables of `text`; `lookup` gives a variable's value, or undefined where it is not set.
* `escapeMark` is what makes the next character mean itself: `\` or a backtick in a Dockerfile, `$` in Compose.
* https://docs.docker.com/reference/dockerfile/#environment-replacement,
* https://docs.docker.com/reference/compose-file/interpolation/
*/
function expandVariables(text, lookup, escapeMark) {
	return expand(text, lookup, escapeMark, 0);
}
function expand(text, lookup, escapeMark, depth) {
	if (depth > DEEPEST$2) return { reason: `variables nested deeper than ${DEEPEST$2} levels` };
	let result = "";
	let at = 0;
	while (at < text.length) {
		const character = text[at];
		const next = text[at + 1] ?? "";
		if (character === escapeMark && (escapeMark === "$" ? next === "$" : next !== "")) {
			result += next;
			at += 2;
		} else if (character !== "$") {
			result += character;
			at++;
		} else {
			const found = readVariable(text, at, lookup, escapeMark, depth);
			if (found.reason !== void 0) return found;
			result += found.text;
			at = found.end;
		}
	}
	return { text: result };
}
function readVariable(text, at, lookup, escapeMark, depth) {
	const isBraced = text[at + 1] === "{";
	const start = at + (isBraced ? 2 : 1);
	const name = matchAt(NAME, text, start);
	if (name === "") return { reason: "a lone $" };
	const afterName = start + name.length;
	const value = lookup(name);
	if (!isBraced) return value === void 0 ? unset(name) : {
		text: value,
		end: afterName
	};
	const end = closingBrace(text, at + 1);
	if (end < 0) return { reason: "a ${ that is not closed" };
	if (end === afterName) return value === void 0 ? unset(name) : {
		text: value,
		end: end + 1
	};
	const operator = matchAt(OPERATOR, text, afterName);
	if (operator === "") return { reason: `\${${name}…} in a form that is not read here` };
	const isSet = value !== void 0 && (value !== "" || !operator.startsWith(":"));
	const word = text.slice(afterName + operator.length, end);
	if (operator.endsWith("+") ? !isSet : isSet) return {
		text: isSet ? value : "",
		end: end + 1
	};
	if (operator.endsWith("?")) return unset(name);
	const inner = expand(word, lookup, escapeMark, depth + 1);
	return inner.reason === void 0 ? {
		text: inner.text,
		end: end + 1
	} : inner;
}
function unset(name) {
	return { reason: `the variable ${name} has no value or default here` };
}
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? "";
}
/** Index of the brace that closes the one at `open`, or -1. */
function closingBrace(text, open) {
	let depth = 0;
	for (let at = open; at < text.length; at++) if (text[at] === "{") depth++;
	else if (text[at] === "}" && --depth === 0) return at;
	return -1;
}

// src/gate/discover/env-file.ts
const LINE = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*(.*)$/;
/** The values of its variables; undefined for one whose value is not known here. */
function readEnvFile(text) {
	const values = /* @__PURE__ */ new Map();
	for (const line of text.replace(/^\ufeff/, "").split(/\r?\n/)) {
		const [, name, written = ""] = LINE.exec(line) ?? [];
		if (name !== void 0) values.set(name, readValue(written, values));
	}
	return values;
}
function readValue(written, values) {
	const single = /^'([^']*)'/.exec(written);
	if (single) return single[1];
	const double = /^"((?:[^"\\]|\\.)*)"/.exec(written);
	if (double ? double[1]?.includes("\\") : /^["']/.test(written)) return void 0;
	const text = double?.[1] ?? written.replace(/(?:^|[ \t]+)#.*$/, "").trim();
	return expandVariables(text, (name) => values.get(name), "$").text;
}

// src/gate/discover/compose.ts
const IMAGE_CONTEXT = "docker-image://";
const BUILT_ONLY = /* @__PURE__ */ new Set(["build", "never"]);
function readCompose(document, sink, file) {
	const reader = new ComposeReader(sink, file);
	for (const { value: service } of entriesOf(fieldOf(document, "services"))) reader.service(service);
}
var ComposeReader = class {
	#sink;
	#file;
	#folder;
	#environment;
	constructor(sink, file) {
		this.#sink = sink;
		this.#file = file;
		this.#folder = folderOf(file.path);
		const path = this.#folder === "" ? ".env" : `${this.#folder}/.env`;
		this.#environment = readEnvFile(file.files.read(path) ?? "");
	}
	service(service) {
		const build = fieldOf(service, "build");
		const image = textOf(service, "image");
		if (image !== void 0) this.#image(image, build, textOf(service, "pull_policy")?.text);
		for (const volume of itemsOf(fieldOf(service, "volumes"))) {
			const source = textOf(volume, "source");
			if (textOf(volume, "type")?.text === "image" && source) this.#add(source, source.text);
		}
		if (build !== void 0) this.#build(build);
	}
	/** Without a pull policy Compose looks for the image in the registry before it builds. */
	#image(image, build, policy) {
		if (build === void 0 || policy !== void 0 && !BUILT_ONLY.has(policy)) this.#add(image, image.text);
		else if (policy === void 0) this.#sink.skip(image.offset, image.text, "this service is built, or pulled where a registry has it; write pull_policy: build");
	}
	#add(place, text) {
		const expanded = this.#expand(text);
		if (expanded.reason !== void 0) this.#sink.skip(place.offset, text, expanded.reason);
		else this.#sink.add(place.offset, expanded.text);
	}
	/** Of what `docker compose up` finds in its environment, only .env is known here; else defaults count. */
	#expand(text) {
		return expandVariables(text, (name) => this.#environment.get(name), "$");
	}
	#build(build) {
		const contexts = fieldOf(build, "additional_contexts");
		for (const { value } of entriesOf(contexts)) this.#context(value, 0);
		for (const item of itemsOf(contexts)) if (item.kind === "text") this.#context(item, item.text.indexOf("=") + 1);
		const values = this.#arguments(fieldOf(build, "args"));
		const inline = textOf(build, "dockerfile_inline");
		if (inline === void 0) this.#dockerfile(build, values);
		else {
			const text = inline.text.replaceAll("$$", "$");
			readDockerfile(text, sinkWithin(inline, this.#file.text, text, this.#sink), values);
		}
	}
	#context(node, from) {
		if (node.kind === "text" && node.text.startsWith(IMAGE_CONTEXT, from)) this.#add(node, node.text.slice(from + 15));
	}
	/** A mapping, or a list of `NAME=value`; what has no value keeps the Dockerfile's default, as far as is known here. */
	#arguments(node) {
		const values = /* @__PURE__ */ new Map();
		const set = (name, value) => {
			const text = value === void 0 ? this.#environment.get(name) : this.#expand(value).text ?? "\0";
			if (text !== void 0) values.set(name, text);
		};
		for (const { key, value } of entriesOf(node).toReversed()) if (value.kind === "text") set(key, value.text === "" ? void 0 : value.text);
		for (const item of itemsOf(node)) {
			const equals = item.kind === "text" ? item.text.indexOf("=") : -1;
			if (item.kind !== "text") continue;
			if (equals > 0) set(item.text.slice(0, equals), item.text.slice(equals + 1));
			else set(item.text, void 0);
		}
		return values;
	}
	/** What the arguments of this file make of a Dockerfile; what it names without them is found in itself. */
	#dockerfile(build, values) {
		const context = build.kind === "text" ? build : textOf(build, "context");
		const name = textOf(build, "dockerfile");
		if (values.size === 0 && name === void 0 && context === void 0) return;
		const described = {
			folder: this.#folder,
			context: this.#expand(context?.text ?? ".").text,
			dockerfile: this.#expand(name?.text ?? "Dockerfile").text,
			values
		};
		const place = (fieldOf(build, "args") ?? name ?? build).offset;
		if (readBuild(described, this.#file.files, place, this.#sink)) return;
		this.#sink.skip((name ?? context ?? build).offset, name?.text ?? context?.text ?? "", "a Dockerfile that cannot be read here");
	}
};

// src/gate/discover/findings.ts
/** A file with more was not written by people; each would cost requests. */
const MAX_FINDINGS = 1e3;
const MARKUP = /\{\{|\}\}|<%|\$\{|\$\(/;
/** Collects the findings of one file, each once. */
var Findings = class {
	#file;
	#kind;
	#text;
	#images = [];
	#unresolved = [];
	/** One place may name several images: an anchor's text is a part of each. */
	#known = /* @__PURE__ */ new Set();
	#lineStarts;
	constructor(file, kind, text) {
		this.#file = file;
		this.#kind = kind;
		this.#text = text;
	}
	add(offset, image) {
		const text = image.trim();
		const problem = problemOf(text);
		if (problem !== void 0) this.skip(offset, text, problem);
		else if (this.#isNew(offset, text)) this.#images.push({
			...this.#place(offset),
			image: text
		});
	}
	skip(offset, text, reason) {
		if (!this.#isNew(offset, `? ${text}`)) return;
		const shown = {
			text: printable(text.trim(), 200),
			reason: printable(reason, 300)
		};
		this.#unresolved.push({
			...this.#place(offset),
			...shown,
			isOfFile: false
		});
	}
	skipFile(offset, reason) {
		this.#unresolved.push({
			...this.#place(offset),
			text: "",
			reason: printable(reason, 300),
			isOfFile: true
		});
	}
	result() {
		return {
			images: this.#images,
			unresolved: this.#unresolved
		};
	}
	#isNew(offset, text) {
		const key = `${offset} ${text}`;
		if (this.#known.size > MAX_FINDINGS || this.#known.has(key)) return false;
		this.#known.add(key);
		const hasRoom = this.#known.size <= MAX_FINDINGS;
		if (!hasRoom) this.skipFile(offset, `the file names more than ${MAX_FINDINGS} images; from here on it was not read`);
		return hasRoom;
	}
	#place(offset) {
		this.#lineStarts ??= lineStarts(this.#text);
		const starts = this.#lineStarts;
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if (starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		const column = offset - starts[low] + 1;
		return {
			file: this.#file,
			line: low + 1,
			column,
			kind: this.#kind
		};
	}
};
function problemOf(image) {
	if (MARKUP.test(image)) return "a template whose values are not in this file";
	try {
		parseReference(image);
		return;
	} catch (error) {
		return messages(error)[0] ?? "it is not an image reference";
	}
}
function lineStarts(text) {
	const starts = [0];
	for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
	return starts;
}

// src/gate/discover/image-fields.ts
/** Fields beside `image` that name an image by habit: they count if they have a tag or a digest. */
const IMAGE_LIKE = /^image(?:Name|Ref|Reference|Url|URL)$|[a-z]Image$|_IMAGE$/;
/** Keys of mappings that are the parts of an image. */
const IMAGE_KEY = /^image$|[a-z]Image$/;
const OPERATOR_VARIABLE = /^RELATED_IMAGE_/;
/** @param registry that replaces the images' own */
function addImageFields(map, sink, registry) {
	for (const { key, value } of map.entries) {
		if (value.kind === "text" && IMAGE_LIKE.test(key) && hasVersion(value.text)) sink.add(value.offset, value.text);
		if (value.kind !== "map" || !IMAGE_KEY.test(key)) continue;
		const reference = textOf(value, "reference");
		if (reference) sink.add(reference.offset, reference.text);
		const repository = textOf(value, "repository");
		addParts(value, sink, registry, repository ?? textOf(value, "image") ?? textOf(value, "name"));
		if (repository && !isVersioned(value)) addVersioned({
			name: repository.text,
			place: repository,
			tag: void 0,
			digest: void 0
		}, sink);
	}
	const [name, value] = [textOf(map, "name"), textOf(map, "value")];
	if (name && value && OPERATOR_VARIABLE.test(name.text)) sink.add(value.offset, value.text);
}
/**
* `{ registry, repository, tag, digest }`; without a tag or digest key `repository` is something else (a chart's,
* a git's).
*/
function addParts(map, sink, globalRegistry, repository = textOf(map, "repository")) {
	if (repository === void 0 || !isVersioned(map) || /^(?:[a-z]+:|@)/i.test(repository.text)) return;
	const registry = globalRegistry ?? textOf(map, "registry");
	addVersioned({
		name: registry ? `${registry.text.replace(/\/+$/, "")}/${repository.text}` : repository.text,
		place: repository,
		tag: textOf(map, "tag") ?? textOf(map, "version"),
		digest: textOf(map, "digest")
	}, sink);
}
function isVersioned(map) {
	return [
		"tag",
		"digest",
		"version"
	].some((key) => entryOf(map, key) !== void 0);
}
function addVersioned({ name, place, tag, digest }, sink) {
	const hash = digest ?? (tag?.text.startsWith("sha256:") ? tag : void 0);
	if (hash !== void 0) sink.add(hash.offset, `${name}@${hash.text.replace(/^@/, "")}`);
	else if (tag !== void 0) addTagged(tag, name, sink);
	else if (hasVersion(name)) sink.add(place.offset, name);
	else sink.skip(place.offset, name, "the tag is left to the chart");
}
/** A tag without quotes may be read as a number, which is then written in another way: 1.10 as 1.1. */
function addTagged(tag, name, sink) {
	if (isRewritten(tag)) sink.skip(tag.offset, `${name}:${tag.text}`, "a tag that readers take for a number; write it in quotes");
	else sink.add(tag.offset, `${name}:${tag.text}`);
}
const NUMBER_LIKE = /^[-+]?(?:\.?\d[\d_.]*(?:[eE][-+]?\d+)?|0[xob][\da-fA-F_]+)$/;
const SAME_WHEN_WRITTEN = /^(?:0|[1-9]\d{0,5})(?:\.\d{0,8}[1-9])?$/;
function isRewritten({ text, isPlain }) {
	const versionLike = text.split(".").length > 2;
	return isPlain && !versionLike && NUMBER_LIKE.test(text) && !SAME_WHEN_WRITTEN.test(text);
}
/** Does the text end in a tag or a digest? */
function hasVersion(image) {
	try {
		const { tag, digest } = parseReference(image.trim());
		return tag !== void 0 || digest !== void 0;
	} catch (error) {
		if (error instanceof SealError) return image.includes("@") || image.lastIndexOf(":") > image.lastIndexOf("/");
		throw error;
	}
}

// src/gate/discover/helm-values.ts
/** `repository` with `registry`, `tag` and `digest` beside it, or one text `image` with `hub` and `tag`. */
function readHelmValues(document, sink) {
	const registry = textOf(fieldOf(document, "global"), "imageRegistry");
	visitMaps(document, (map) => {
		addImageText(map, sink);
		addImageFields(map, sink, registry);
		addParts(map, sink, registry);
	});
}
function addImageText(map, sink) {
	const image = textOf(map, "image");
	if (image === void 0) return;
	const tag = textOf(map, "tag") ?? textOf(map, "imageTag");
	const hub = textOf(map, "hub") ?? textOf(map, "registry");
	const hasHost = /^[^/]+[.:][^/]*\//.test(image.text);
	const name = hub && !hasHost ? `${hub.text.replace(/\/+$/, "")}/${image.text}` : image.text;
	if (hasVersion(name) || !tag) sink.add(image.offset, name);
	else addTagged({
		...tag,
		offset: image.offset
	}, name, sink);
}
/**
* The part of an image that a file of other values sets: its name is that of the chart's own values, where those
* are here.
*/
function readOverrides(document, defaults, sink) {
	const pending = [{
		node: document,
		own: defaults
	}];
	const seen = /* @__PURE__ */ new Set();
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const { node, own } = next;
		if (node.kind !== "map" || seen.has(node)) continue;
		seen.add(node);
		for (const { key, value } of entriesOf(node)) {
			const inner = fieldOf(own, key);
			if (IMAGE_KEY.test(key) && value.kind === "map") addOverride(value, inner, sink);
			pending.push({
				node: value,
				own: inner
			});
		}
	}
}
function addOverride(map, own, sink) {
	const [tag, digest] = [textOf(map, "tag"), textOf(map, "digest")];
	const part = digest ?? tag;
	const isNamed = [
		"repository",
		"image",
		"name"
	].some((key) => textOf(map, key) !== void 0);
	if (part === void 0 || isNamed) return;
	const repository = textOf(own, "repository") ?? textOf(own, "name");
	if (repository === void 0) {
		sink.skip(part.offset, part.text, "the repository is left to a chart that is not here");
		return;
	}
	const registry = textOf(map, "registry") ?? textOf(own, "registry");
	const name = registry ? `${registry.text.replace(/\/+$/, "")}/${repository.text}` : repository.text;
	if (digest) sink.add(digest.offset, `${name}@${digest.text}`);
	else addTagged(part, name, sink);
}

// src/gate/discover/helm-chart.ts
const DEFINE = /\{\{-?\s*define\s+"([^"]+)"\s*-?\}\}/g;
const FACTS$1 = {
	AppVersion: "appVersion",
	Version: "version",
	Name: "name"
};
const known = /* @__PURE__ */ new WeakMap();
/** The chart in whose folder a file is; undefined where it is in none. */
function chartOf(path, files) {
	for (let folder = folderOf(path);; folder = folderOf(folder)) {
		if (files.list(folder).includes("Chart.yaml")) return openChart(folder, files);
		if (folder === "") return void 0;
	}
}
function openChart(folder, files) {
	const charts = known.get(files) ?? /* @__PURE__ */ new Map();
	known.set(files, charts);
	const chart = charts.get(folder) ?? readChart(folder, files);
	charts.set(folder, chart);
	return chart;
}
function readChart(folder, files) {
	const inside = (name) => folder === "" ? name : `${folder}/${name}`;
	const metadata = firstDocument(files.read(inside("Chart.yaml")));
	const values = firstDocument(files.read(inside("values.yaml")));
	const facts = Object.entries(FACTS$1).flatMap(([name, key]) => {
		const text = textOf(metadata, key)?.text;
		return text === void 0 ? [] : [[name, text]];
	});
	const texts = files.list(inside("templates")).filter((name) => name.endsWith(".tpl")).map((name) => files.read(inside(`templates/${name}`)) ?? "");
	return {
		folder,
		values,
		facts: new Map(facts),
		imageOffsets: values === void 0 ? /* @__PURE__ */ new Set() : offsetsOf(values),
		helpers: new Map(texts.flatMap(readHelpers))
	};
}
function firstDocument(text) {
	return text === void 0 ? void 0 : parseYamlNodes(text).documents?.[0];
}
function offsetsOf(values) {
	const offsets = /* @__PURE__ */ new Set();
	const note = (offset) => offsets.add(offset);
	readHelmValues(values, {
		add: note,
		skip: () => void 0,
		skipFile: () => void 0
	});
	return offsets;
}
/** A body ends where the next one begins; what is between their `end`s belongs to no other. */
function readHelpers(text) {
	const starts = [...text.matchAll(DEFINE)];
	return starts.map((match, at) => {
		const body = text.slice(match.index + match[0].length, starts[at + 1]?.index ?? text.length);
		return [match[1], body.slice(0, Math.max(0, body.search(/\{\{-?\s*end\s*-?\}\}(?![\s\S]*\{\{-?\s*end\s*-?\}\})/)))];
	});
}
/** The value at `a.b.c`; undefined where there is none. */
function valueAt({ values }, path) {
	return path.reduce((node, key) => fieldOf(node, key), values);
}
/** Is the node a part of an image that the values name, or does it contain one? */
function namesImage({ imageOffsets }, node) {
	const seen = /* @__PURE__ */ new Set();
	const pending = [node];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		if (seen.has(next)) continue;
		seen.add(next);
		if (next.kind === "text" && imageOffsets.has(next.offset)) return true;
		if (next.kind === "list") pending.push(...next.items);
		if (next.kind === "map") pending.push(...entriesOf(next).map(({ value }) => value));
	}
	return false;
}

// src/gate/discover/kustomize.ts
function readKustomization(document, sink, fileText) {
	for (const key of ["images", "imageTags"]) for (const image of itemsOf(fieldOf(document, key))) readReplacedImage(image, sink);
	for (const key of ["patches", "patchesJson6902"]) for (const patch of itemsOf(fieldOf(document, key))) readPatchText(textOf(patch, "patch"), sink, fileText);
	for (const patch of itemsOf(fieldOf(document, "patchesStrategicMerge"))) if (patch.kind === "text" && patch.text.includes("\n")) readPatchText(patch, sink, fileText);
	for (const chart of itemsOf(fieldOf(document, "helmCharts"))) {
		const values = fieldOf(chart, "valuesInline");
		if (values) readHelmValues(values, sink);
	}
}
/** `{ name, newName, newTag, digest }`; also of an ImageTagTransformer. */
function readReplacedImage(image, sink) {
	const name = textOf(image, "newName") ?? textOf(image, "name");
	if (name === void 0) return;
	const [tag, digest] = [textOf(image, "newTag"), textOf(image, "digest")];
	const suffix = textOf(image, "tagSuffix");
	if (digest !== void 0) sink.add(digest.offset, `${name.text}@${digest.text}`);
	else if (tag !== void 0) addTagged(tag, name.text, sink);
	else if (suffix !== void 0 || textOf(image, "newName") !== void 0) sink.skip((suffix ?? name).offset, name.text, "the tag is that of the manifests it changes");
}
function readPatchText(node, sink, fileText) {
	if (node === void 0) return;
	const within = sinkWithin(node, fileText, node.text, sink);
	const { documents, reason, offset } = parseYamlNodes(node.text);
	if (reason !== void 0) within.skip(offset, "", reason);
	for (const document of documents ?? []) readPatch(document, within);
}
/** A piece of an object to merge, or a list of operations. */
function readPatch(document, sink) {
	if (document.kind === "list") {
		for (const operation of document.items) readOperation(operation, sink);
		return;
	}
	readImages(document, sink);
}
/** https://datatracker.ietf.org/doc/html/rfc6902 */
function isJsonPatch(document) {
	return itemsOf(document).some((item) => textOf(item, "op") !== void 0 && textOf(item, "path") !== void 0);
}
function readOperation(operation, sink) {
	const path = textOf(operation, "path")?.text ?? "";
	const value = fieldOf(operation, "value");
	if (value === void 0) return;
	const isImage = /\/image$|\/[a-z]\w*Image$/.test(path);
	if (value.kind !== "text") readImages(value, sink);
	else if (isImage && value.text.trim() !== "") sink.add(value.offset, value.text);
}
function readImages(node, sink) {
	visitMaps(node, (map) => {
		const image = textOf(map, "image");
		if (image) sink.add(image.offset, image.text);
		addImageFields(map, sink);
	});
}

// src/gate/discover/kubernetes.ts
/** Objects that contain texts for people or programs, not something to run. */
const NOT_RUN = /^(?:v1 (?:ConfigMap|Secret)|apiextensions\.k8s\.io\/\w+ CustomResourceDefinition)$/;
const DESCRIPTIVE = /* @__PURE__ */ new Set([
	"metadata",
	"annotations",
	"labels",
	"status"
]);
/** Texts that are the values of a chart. */
const VALUES_TEXT = /* @__PURE__ */ new Set(["values", "valuesContent"]);
const PART_OF_IMAGE = /(?:^|\.)(?:image|\w*Image)(?:\.(?:registry|repository|name|tag|digest))?$/;
function isKubernetesObject(document) {
	return textOf(document, "apiVersion") !== void 0 && textOf(document, "kind") !== void 0;
}
/**
* Every `image` of an object: containers of all sorts, and the fields of custom resources that follow the habit
* (`spec.image`, steps, sidecars); image volumes have `image.reference`.
*/
function readKubernetes(document, sink, fileText) {
	const seen = /* @__PURE__ */ new Set();
	const pending = [document];
	while (pending.length > 0) {
		const object = pending.pop();
		if (seen.has(object)) continue;
		seen.add(object);
		const kind = textOf(object, "kind")?.text ?? "";
		const items = fieldOf(object, "items");
		if (kind.endsWith("List") && items !== void 0) pending.push(...itemsOf(items).toReversed());
		else if (!NOT_RUN.test(`${textOf(object, "apiVersion")?.text} ${kind}`)) readObject(object, kind, sink, fileText);
	}
}
function readObject(object, kind, sink, fileText) {
	const isSkaffold = textOf(object, "apiVersion")?.text.startsWith("skaffold/") === true;
	const spec = fieldOf(object, "spec");
	if (kind === "Kustomization" && spec) readKustomization(spec, sink, fileText);
	const values = kind === "HelmRelease" ? fieldOf(spec, "values") : void 0;
	if (values) readHelmValues(values, sink);
	visitMaps(object, (map) => {
		readContainer(map, sink);
		readDeploymentTool(map, sink, fileText);
	}, (key) => DESCRIPTIVE.has(key) || isSkaffold && key === "artifacts");
}
function readContainer(map, sink) {
	if (textOf(map, "newName") || textOf(map, "newTag")) readReplacedImage(map, sink);
	for (const { key, value } of map.entries) if (key === "image" && value.kind === "text" && value.text.trim() !== "") sink.add(value.offset, value.text);
	addImageFields(map, sink);
}
/** Values and replaced images in the resources of Argo CD, Flux and k3s. */
function readDeploymentTool(map, sink, fileText) {
	for (const { key, value } of map.entries) {
		if (value.kind === "text" && VALUES_TEXT.has(key)) readValuesText(value, sink, fileText);
		if (key === "valuesObject" || key === "valuesInline") readHelmValues(value, sink);
		if (key === "kustomize") {
			for (const image of itemsOf(fieldOf(value, "images"))) if (image.kind === "text") sink.add(image.offset, image.text.slice(image.text.indexOf("=") + 1));
		}
		if (key === "parameters") for (const parameter of itemsOf(value)) readParameter(parameter, sink);
	}
}
function readValuesText(node, sink, fileText) {
	if (!/image|repository/i.test(node.text)) return;
	const within = sinkWithin(node, fileText, node.text, sink);
	const { documents, reason, offset } = parseYamlNodes(node.text);
	if (reason !== void 0) within.skip(offset, "", reason);
	for (const document of documents ?? []) readHelmValues(document, within);
}
/** `{ name: image.tag, value: … }` of a chart that is not here. */
function readParameter(parameter, sink) {
	const [name, value] = [textOf(parameter, "name"), textOf(parameter, "value")];
	if (name === void 0 || value === void 0 || !PART_OF_IMAGE.test(name.text)) return;
	sink.skip(value.offset, `${name.text}=${value.text}`, "a part of an image whose other parts are in a chart");
}

// src/gate/discover/helm-template.ts
const ACTION$2 = /\{\{-?\s*([\s\S]*?)\s*-?\}\}/g;
const TOKEN = /\s*(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\(|\)|\|)|([^\s()|"`]+))/y;
const DEEPEST$1 = 10;
/** The text that the template makes with the values of values.yaml; undefined where it is not known. */
function renderImage(template, chart) {
	return render(template, chart, 0)?.trim();
}
function render(template, chart, depth) {
	if (depth > DEEPEST$1) return void 0;
	let text = "";
	let at = 0;
	for (const match of template.matchAll(ACTION$2)) {
		const [whole, action = ""] = match;
		const value = action.startsWith("/*") ? "" : new Pipeline(action, chart, depth).value();
		if (value === void 0) return void 0;
		const before = template.slice(at, match.index);
		text = (text + before).replace(whole.startsWith("{{-") ? /\s+$/ : /$^/, "") + value;
		at = match.index + whole.length + (whole.endsWith("-}}") ? spaceAt(template, match.index + whole.length) : 0);
	}
	return text + template.slice(at);
}
function spaceAt(text, at) {
	return text.length - at - text.slice(at).trimStart().length;
}
/** Functions whose result is known where their arguments are; an empty text is a value that is not set. */
const FUNCTIONS = {
	default: ([fallback, value]) => value === "" ? fallback : value,
	coalesce: (values) => values.find((value) => value !== ""),
	required: ([, value]) => value,
	quote: ([value]) => value,
	squote: ([value]) => value,
	toString: ([value]) => value,
	trim: ([value]) => value?.trim(),
	lower: ([value]) => value?.toLowerCase(),
	trimPrefix: ([prefix = "", value]) => value?.startsWith(prefix) ? value.slice(prefix.length) : value,
	trimSuffix: ([suffix = "", value]) => value?.endsWith(suffix) ? value.slice(0, value.length - suffix.length) : value,
	printf: ([format, ...values]) => formatted(format, values)
};
function formatted(format, values) {
	if (format === void 0 || /%[^sv]/.test(format) || format.match(/%/g)?.length !== values.length) return void 0;
	let at = 0;
	return values.includes(void 0) ? void 0 : format.replace(/%[sv]/g, () => values[at++] ?? "");
}
/** One action: commands with arguments, the result of each being the last argument of the next. */
var Pipeline = class {
	#tokens;
	#chart;
	#depth;
	#at = 0;
	constructor(action, chart, depth) {
		this.#chart = chart;
		this.#depth = depth;
		const tokens = [];
		TOKEN.lastIndex = 0;
		for (let match = TOKEN.exec(action); match !== null; match = TOKEN.exec(action)) tokens.push(match);
		this.#tokens = tokens;
	}
	value() {
		const value = this.#pipeline();
		return this.#at === this.#tokens.length ? value : void 0;
	}
	#pipeline() {
		let value = this.#command([]);
		while (this.#tokens[this.#at]?.[3] === "|") {
			this.#at++;
			value = this.#command([value]);
		}
		return value;
	}
	#command(last) {
		const head = this.#tokens[this.#at];
		if (head === void 0) return void 0;
		const word = head[4];
		if (!(word !== void 0 && /^[a-z]\w*$/i.test(word))) return last.length === 0 ? this.#operand() : void 0;
		this.#at++;
		const values = [];
		while (this.#at < this.#tokens.length && !["|", ")"].includes(this.#tokens[this.#at]?.[3] ?? "")) values.push(this.#operand());
		return this.#call(word, [...values, ...last]);
	}
	#call(name, values) {
		if (name === "include" || name === "template") {
			const body = values[1] === "." && values[0] !== void 0 ? this.#chart.helpers.get(values[0]) : void 0;
			return body === void 0 ? void 0 : render(body, this.#chart, this.#depth + 1)?.trim();
		}
		const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : void 0;
		const isDefault = name === "default" || name === "coalesce";
		return values.includes(void 0) && !isDefault ? void 0 : known?.(values);
	}
	#operand() {
		const [, quoted, raw, mark, word = ""] = this.#tokens[this.#at++] ?? [];
		if (quoted !== void 0) return quoted.includes("\\") ? void 0 : quoted;
		if (raw !== void 0) return raw;
		if (mark === "(") {
			const value = this.#pipeline();
			this.#at++;
			return value;
		}
		if (word === "." || word === "$") return ".";
		const fact = /^\$?\.Chart\.(\w+)$/.exec(word)?.[1];
		if (fact !== void 0) return this.#chart.facts.get(fact);
		return this.#setting(/^\$?\.Values((?:\.\w+)+)$/.exec(word)?.[1]);
	}
	#setting(path) {
		if (path === void 0) return void 0;
		const node = valueAt(this.#chart, path.slice(1).split("."));
		if (node === void 0) return "";
		return node.kind === "text" ? node.text : void 0;
	}
};
/** What a text outside the actions of an image's template may be: the marks between its parts. */
const ONLY_MARKS = /^[\s:@/"'.-]*$/;
const PATH = /(?<![\w)"])(\$\w*)?((?:\.\w+)+)/g;
const IMAGE_FIELD = /image|repository|registry|digest|tag/i;
/**
* Is all that the template can write taken from images that values.yaml names? Then these are what is verified, and
* the template adds none.
*/
function isOfValues(template, chart) {
	const check = new SourceCheck(chart);
	return chart.imageOffsets.size > 0 && check.isFromImages(template, 0) && check.hasImage;
}
var SourceCheck = class {
	#chart;
	#hasImage = false;
	constructor(chart) {
		this.#chart = chart;
	}
	get hasImage() {
		return this.#hasImage;
	}
	isFromImages(template, depth) {
		if (depth > DEEPEST$1 || !ONLY_MARKS.test(template.replace(ACTION$2, ""))) return false;
		return [...template.matchAll(ACTION$2)].every(([, action = ""]) => this.#isAction(action, depth));
	}
	#isAction(action, depth) {
		if (/^(?:if|else|end|\/\*)/.test(action)) return true;
		const names = [...action.matchAll(/\b(?:include|template)\s+"([^"]+)"/g)].map((match) => match[1]);
		const rest = action.replace(/\b(?:include|template)\s+"[^"]+"/g, "");
		const hasDict = /\bdict\b/.test(rest);
		return [...rest.matchAll(/"([^"]*)"|`([^`]*)`/g)].map((match) => match[1] ?? match[2] ?? "").every((it) => /^(?:%[svdq]|[:@/.-])*$/.test(it) || hasDict && /^\w+$/.test(it)) && this.#arePaths(rest.replace(/"[^"]*"|`[^`]*`/g, " ")) && names.every((it) => this.#isHelper(it, depth));
	}
	#isHelper(name, depth) {
		const body = this.#chart.helpers.get(name);
		return body === void 0 ? /image/i.test(name) && this.#hasImage : this.isFromImages(body, depth + 1);
	}
	#arePaths(action) {
		return [...action.matchAll(PATH)].every(([, variable = "", path = ""]) => {
			const [first, ...rest] = path.slice(1).split(".");
			if (first === "Chart" || path === ".context") return true;
			if (first === "Values") return this.#isImageValue(rest);
			const isField = IMAGE_FIELD.test(path);
			if (isField) this.#hasImage = true;
			return isField || variable !== "";
		});
	}
	#isImageValue(path) {
		const node = valueAt(this.#chart, path);
		if (node === void 0 || path[0] === "global" || node.kind === "text" && node.text === "") return true;
		const parent = valueAt(this.#chart, path.slice(0, -1));
		const isPart = node.kind === "text" && parent !== void 0 && IMAGE_FIELD.test(path.at(-1) ?? "");
		const isImage = namesImage(this.#chart, isPart ? parent : node);
		if (isImage) this.#hasImage = true;
		return isImage;
	}
};

// src/gate/discover/template.ts
/** Of Go templates and their like; GitHub's expressions have a dollar before it. */
const TEMPLATE_ACTION = /(?<!\$)\{\{/;
const ACTION$1 = /\{\{[\s\S]*?\}\}/g;
/** Replaces each character of an action: a letter of no language. */
const FILLER = "";
const IMAGE_LINE = /^(.*?[\s{,[-]|)(["']?)image\2[ \t]*:[ \t]+(\S.*)$/gm;
/** Its value is on the next line, unless that is a key or a list. */
const IMAGE_ALONE = /^([ \t]*)(?:-[ \t]+)?(["']?)image\2[ \t]*:[ \t]*\n(?=\1[ \t]+(?!-[ \t])[^\s#:]+(?::\S+)*[ \t]*$)/gm;
/**
* A template is not YAML yet. Its actions are blanked out, which nearly always leaves YAML; what cannot be read so
* is read by the line, and listed. A file of no chart may be used as it is, and is read so too.
*/
function readTemplate(template, sink, readDocument) {
	const { text, chart } = template;
	const blanked = blankActions(text);
	const found = sinkOf(template, blanked, sink);
	const read = (yaml) => {
		const { documents, reason, offset = 0 } = parseYamlNodes(yaml);
		const areRead = (documents ?? []).map((document) => readDocument(document, found));
		return {
			isRead: areRead.length > 0 && areRead.every(Boolean),
			reason,
			offset
		};
	};
	const asItIs = chart === void 0 ? read(text) : void 0;
	const withoutActions = read(blanked);
	if (!(withoutActions.isRead && asItIs?.isRead !== false)) readLines(text, found);
	const { reason, offset } = isSingleLine(text) && withoutActions.reason === void 0 ? withoutActions : asItIs ?? withoutActions;
	if (reason !== void 0 && mayHide(template, blanked, reason)) sink.skipFile(offset, reason);
}
/** In a key's other spellings an image is not seen by the line. */
const OTHER_SPELLING = /\\[xuU][\da-fA-F]|!!binary|^[ \t]*\?[ \t]/m;
/**
* Could a template that cannot be read as a whole name more than what was found by the line? A chart whose values
* name its images takes them from there.
*/
function mayHide({ text, chart, isHelper }, blanked, reason) {
	if (!/image|\\[xuU]|!!/i.test(text)) return false;
	return !(isHelper || (chart?.imageOffsets.size ?? 0) > 0) || OTHER_SPELLING.test(blanked) || reason.includes("nesting");
}
/** Does every action end on its line? Else one may hide what a reader of the file as it is would see. */
function isSingleLine(text) {
	return !(text.match(ACTION$1) ?? []).some((action) => action.includes("\n"));
}
/**
* Lines of actions alone become empty, and so does `key: {{- …`, which writes a block below the key; another action
* within a line becomes one word of the same length.
*/
function blankActions(text) {
	return text.replace(ACTION$1, (action, at) => {
		const lineStart = text.lastIndexOf("\n", at - 1) + 1;
		const lineEnd = text.indexOf("\n", at + action.length);
		const isAlone = (text.slice(lineStart, at) + text.slice(at + action.length, lineEnd < 0 ? text.length : lineEnd)).replace(/\{\{.*?\}\}/g, "").trim() === "";
		const isBlock = action.startsWith("{{-") && /:[ \t]*$/.test(text.slice(lineStart, at));
		return isAlone || isBlock ? action.replace(/[^\n]/g, " ") : FILLER.repeat(action.length);
	});
}
/** Takes what was found with actions blanked out, gives their text back, and resolves it where a chart allows. */
function sinkOf({ text, chart }, blanked, sink) {
	const written = (offset, image) => blanked.startsWith(image, offset) ? text.slice(offset, offset + image.length) : image.replace(/\ue000+/g, "{{ … }}");
	return {
		skipFile: (offset, reason) => sink.skipFile(offset, reason),
		skip: (offset, image, reason) => sink.skip(offset, written(offset, image), reason),
		add: (offset, image) => {
			const template = written(offset, image);
			const rendered = TEMPLATE_ACTION.test(template) && chart ? renderImage(template, chart) : void 0;
			if (rendered) sink.add(offset, rendered);
			else if (chart === void 0 || !TEMPLATE_ACTION.test(template) || !isOfValues(template, chart)) sink.add(offset, template);
		}
	};
}
/** Each line with `image:` by itself. */
function readLines(text, sink) {
	for (const match of text.matchAll(IMAGE_LINE)) {
		const [whole, before = "", , rest = ""] = match;
		if (/(?:^|\s)#/.test(before)) continue;
		const value = scalarIn(rest, /[{[,]\s*$/.test(before));
		const quoted = /^(["'])(.*)\1$/.exec(value);
		const offset = match.index + whole.length - rest.length + (quoted ? 1 : 0);
		if (/^[|>*&!]/.test(value)) sink.skip(offset, value, "a text block, an alias or a tag in a template");
		else if (value !== "" && value !== "{" && value !== "[") sink.add(offset, quoted?.[2] ?? value);
	}
	for (const { index } of text.matchAll(IMAGE_ALONE)) sink.skip(index, "image:", "a value on a line of its own");
}
/** Without the comment behind it; in braces, up to the next comma or brace outside quotes and actions. */
function scalarIn(rest, isFlow) {
	const plain = rest.replace(/\s+#.*$/, "").trim();
	if (!isFlow) return plain;
	return /^(?:"[^"]*"|'[^']*'|(?:\{\{.*?\}\}|[^,}\]])*)/.exec(plain)?.[0].trim() ?? plain;
}

// src/gate/discover/workflow.ts
const DOCKER = "docker://";
const MATRIX_VALUE = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/g;
/** A matrix has at most so many jobs. */
const MOST_JOBS = 256;
function readWorkflow(document, sink, files) {
	for (const { value: job } of entriesOf(fieldOf(document, "jobs"))) {
		const matrix = fieldOf(fieldOf(job, "strategy"), "matrix");
		addContainer(fieldOf(job, "container"), matrix, sink);
		for (const { value } of entriesOf(fieldOf(job, "services"))) addContainer(value, matrix, sink);
		readSteps(fieldOf(job, "steps"), sink, files);
	}
}
/** https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
function readActionMetadata(document, sink, files) {
	const runs = fieldOf(document, "runs");
	readSteps(fieldOf(runs, "steps"), sink, files);
	addDocker(textOf(runs, "image"), sink);
}
function readSteps(steps, sink, files) {
	for (const step of itemsOf(steps)) {
		addDocker(textOf(step, "uses"), sink);
		const contexts = textOf(fieldOf(step, "with"), "build-contexts");
		readBuildStep(step, sink, files);
		for (const [, image = ""] of contexts?.text.matchAll(/=docker-image:\/\/(\S+)/g) ?? []) sink.add(contexts?.offset ?? 0, image);
	}
}
/** docker/build-push-action: arguments of the Dockerfile, a line for each. */
function readBuildStep(step, sink, files) {
	const given = fieldOf(step, "with");
	const args = textOf(given, "build-args");
	if (args === void 0 || !/^docker\/build-push-action@/.test(textOf(step, "uses")?.text ?? "")) return;
	const pairs = args.text.split("\n").flatMap((line) => {
		const [, name, value = ""] = /^\s*([^=\s]+)=(.*)$/.exec(line) ?? [];
		return name === void 0 ? [] : [[name, value.includes("${{") ? "\0" : value.trim()]];
	});
	const context = textOf(given, "context")?.text ?? ".";
	const file = textOf(given, "file")?.text;
	if (!readBuild({
		folder: "",
		...file === void 0 ? {
			context,
			dockerfile: "Dockerfile"
		} : {
			context: ".",
			dockerfile: file
		},
		values: new Map(pairs)
	}, files, args.offset, sink)) sink.skip(args.offset, file ?? context, "arguments for a Dockerfile that cannot be read here");
}
/** A scheme is the same in capitals. */
function addDocker(place, sink) {
	if (place?.text.toLowerCase().startsWith(DOCKER)) sink.add(place.offset, place.text.slice(9));
}
/** A text, or a mapping with `image`; GitHub takes `docker://` before the name too. */
function addContainer(container, matrix, sink) {
	const place = container?.kind === "text" ? container : textOf(container, "image");
	if (place === void 0 || place.text.trim() === "") return;
	for (const image of withMatrix(place.text, matrix)) sink.add(place.offset, image.replace(/^docker:\/\//i, ""));
}
/** Every text that the values of the job's matrix make; the text itself where they are not all known. */
function withMatrix(text, matrix) {
	let texts = [text];
	for (const [expression, name = ""] of text.matchAll(MATRIX_VALUE)) {
		const values = valuesOf(matrix, name);
		if (values === void 0) return [text];
		texts = texts.flatMap((it) => values.map((value) => it.replaceAll(expression, () => value)));
		if (texts.length > MOST_JOBS) return [text];
	}
	return texts;
}
function valuesOf(matrix, name) {
	const listed = fieldOf(matrix, name);
	const included = fieldOf(matrix, "include");
	if (included !== void 0 && included.kind !== "list") return void 0;
	const nodes = [...itemsOf(listed), ...itemsOf(included).flatMap((it) => fieldOf(it, name) ?? [])];
	const texts = nodes.flatMap((it) => it.kind === "text" ? it.text : []);
	return (listed === void 0 || listed.kind === "list") && texts.length === nodes.length && texts.length > 0 ? texts : void 0;
}

// src/gate/discover/discover.ts
/** Larger files contain data; in characters. */
const MAX_FILE_LENGTH = 5242880;
/** Also with `-` or `_` for the point, where the name does not end as that of program code. */
const DOCKERFILE = /(?:^|\/)(?:[^/]+\.|[^/]+[-_](?=[^/.]*$))?(?:Dockerfile|Containerfile)(?:\.(?!dockerignore$)[^/]+|[-_](?![^/]*\.(?:[cm]?[jt]sx?|go|py|rb|rs|java|kt|c|h|cc|cpp|cs|php|lua|pl|swift|scala|ex|exs|el|vim|s?css|html?|mdx?|rst|txt|json|ya?ml|toml|lock|snap|sh|svg|png|dockerignore)$)[^/]+)?$/i;
const YAML = /\.ya?ml(?:\.(?:tpl|tmpl|gotmpl|j2|jinja2?|erb|template))?$/i;
const JSON_FILE = /\.json$/i;
const TEMPLATE = /\.tpl$/i;
const KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
const WORKFLOWS = ".github/workflows";
const WORKFLOW = /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;
const VALUES = /(?:^|\/)[^/]*values[^/]*\.(?:ya?ml|json)$/i;
const HELMFILE = /(?:^|\/)helmfile[^/]*\.ya?ml(?:\.gotmpl)?$|(?:^|\/)helmfile\.d\/[^/]+\.ya?ml(?:\.gotmpl)?$/i;
const COMPOSE = /(?:^|\/)(?:docker-)?compose[^/]*\.(?:ya?ml|json)$/i;
const GITLAB = /(?:^|\/)(?:[^/]*\.)?gitlab-ci\.ya?ml$|^\.gitlab\/.*\.ya?ml$/i;
const BAKE_JSON = /(?:^|\/)docker-bake[^/]*\.json$/i;
const BAKE_HCL = /(?:^|\/)docker-bake[^/]*\.hcl$/i;
const DEV_CONTAINER = /(?:^|\/)\.?devcontainer\.json$/;
/** What every YAML or JSON file that names images has somewhere; escapes and tags may write it in other letters. */
const NAMES_IMAGES = /image|docker:|containers?["']?\s*:|repository|newName|newTag|\\[xuU]|!!|!</i;
/** Is the file worth reading? Whatever its text says, others name no images. */
function mayNameImages(path) {
	return [
		DOCKERFILE,
		YAML,
		JSON_FILE,
		TEMPLATE,
		KUSTOMIZATION,
		BAKE_HCL
	].some((pattern) => pattern.test(path));
}
/** May the text contain bytes of any encoding? */
function readsAnyBytes(path) {
	return DOCKERFILE.test(path);
}
/** Of a file that cannot be read as a whole: may it name images, as far as its text shows? */
function mayTextNameImages(path, text) {
	if (DOCKERFILE.test(path)) return true;
	return NAMES_IMAGES.test(text) && (!JSON_FILE.test(path) || isNamedJson(path) || /apiVersion|"op"|\\u/.test(text));
}
function isNamedJson(path) {
	return [
		BAKE_JSON,
		DEV_CONTAINER,
		COMPOSE,
		VALUES
	].some((pattern) => pattern.test(path));
}
/** Files whose images change with a file that names none itself. */
function dependentsOf(path, files) {
	const folder = folderOf(path);
	const inFolder = (inside) => files.list(inside).map((name) => inside === "" ? name : `${inside}/${name}`);
	if (/(?:^|\/)\.env$/.test(path)) return inFolder(folder).filter((name) => COMPOSE.test(name));
	const chart = /(?:^|\/)(?:Chart\.yaml|values\.yaml|templates\/[^/]*\.tpl)$/.test(path) ? chartOf(path, files) : void 0;
	if (chart === void 0) return [];
	return inFolder(templatesOf(chart).slice(0, -1)).filter((name) => YAML.test(name) || TEMPLATE.test(name));
}
/** Files that may build a Dockerfile with arguments of their own: those above it, and workflows. */
function buildersOf(path, files) {
	if (!DOCKERFILE.test(path)) return [];
	const builders = files.list(WORKFLOWS).map((name) => `${WORKFLOWS}/${name}`);
	for (let folder = folderOf(path);; folder = folderOf(folder)) {
		const names = files.list(folder).filter((name) => COMPOSE.test(name) || BAKE_JSON.test(name));
		builders.push(...names.map((name) => folder === "" ? name : `${folder}/${name}`));
		if (folder === "") return builders;
	}
}
/**
* What the builders' arguments make of a Dockerfile, and nothing else that they name.
*
* @param known builders that are read as a whole
*/
function discoverBuilds(dockerfile, files, known) {
	const others = {
		read: (path) => path === dockerfile ? "" : files.read(path),
		list: (folder) => files.list(folder)
	};
	return buildersOf(dockerfile, files).filter((path) => !known.has(path)).map((path) => {
		const text = files.read(path) ?? "";
		const rest = discoverImages(path, text, others);
		const isNew = (one) => ![...rest.images, ...rest.unresolved].some((other) => keyOf(other) === keyOf(one));
		const { images, unresolved } = discoverImages(path, text, files);
		return {
			images: images.filter(isNew),
			unresolved: unresolved.filter(isNew)
		};
	});
}
function keyOf(found) {
	return JSON.stringify([
		found.line,
		found.column,
		"image" in found ? found.image : found.text
	]);
}
/**
* The image references of one file. Never throws: what cannot be read is listed as not resolved.
*
* @param files those beside it, which some files need
*/
function discoverImages(path, text, files = NO_FILES) {
	const findings = new Findings(path, kindOf(path), text);
	if (!mayNameImages(path)) return findings.result();
	if (text.length > 5242880) {
		if (mayTextNameImages(path, text)) findings.skipFile(0, `the file is larger than ${MAX_FILE_LENGTH} characters`);
		return findings.result();
	}
	try {
		readFile(path, text, findings, files);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		findings.skipFile(0, "it is nested too deeply");
	}
	return findings.result();
}
function kindOf(path) {
	if (DOCKERFILE.test(path)) return "dockerfile";
	if (BAKE_JSON.test(path) || BAKE_HCL.test(path)) return "bake";
	if (DEV_CONTAINER.test(path)) return "devcontainer";
	if (WORKFLOW.test(path) || ACTION.test(path)) return "workflow";
	if (KUSTOMIZATION.test(path)) return "kustomize";
	if (VALUES.test(path) || HELMFILE.test(path) || TEMPLATE.test(path)) return "helm";
	if (GITLAB.test(path)) return "gitlab";
	return COMPOSE.test(path) ? "compose" : "kubernetes";
}
function readFile(path, text, sink, files) {
	if (DOCKERFILE.test(path)) readDockerfile(text, sink);
	else if (BAKE_HCL.test(path)) readBakeHcl(text, sink);
	else if (DEV_CONTAINER.test(path)) readDevContainer(text, sink);
	else if (!JSON_FILE.test(path) || isNamedJson(path) || mayTextNameImages(path, text)) readYaml({
		path,
		text,
		files
	}, sink);
}
function readYaml(source, sink) {
	const { path, text, files } = source;
	const isExpression = WORKFLOW.test(path) || ACTION.test(path);
	if (TEMPLATE_ACTION.test(text) && !isExpression) {
		const chart = chartOf(path, files);
		const isTemplate = chart !== void 0 && path.startsWith(templatesOf(chart));
		readTemplate({
			text,
			chart: isTemplate ? chart : void 0,
			isHelper: TEMPLATE.test(path)
		}, sink, (document, found) => readDocument(source, document, found));
		return;
	}
	const { documents, reason, offset } = parseYamlNodes(text);
	for (const document of documents ?? []) readDocument(source, document, sink);
	if (reason !== void 0 && mayTextNameImages(path, text)) sink.skipFile(offset, reason);
}
function templatesOf({ folder }) {
	return folder === "" ? "templates/" : `${folder}/templates/`;
}
/** False for a document of another kind. */
function readDocument(source, document, sink) {
	const { path, text, files } = source;
	if (WORKFLOW.test(path)) readWorkflow(document, sink, files);
	else if (ACTION.test(path)) readActionMetadata(document, sink, files);
	else if (BAKE_JSON.test(path)) readBakeJson(document, sink, files);
	else if (GITLAB.test(path)) readGitLab(document, sink);
	else if (KUSTOMIZATION.test(path)) readKustomization(document, sink, text);
	else if (isKubernetesObject(document)) readKubernetes(document, sink, text);
	else if (VALUES.test(path) || HELMFILE.test(path)) readValues(source, document, sink);
	else if (fieldOf(document, "services") !== void 0) readCompose(document, sink, {
		path,
		text,
		files
	});
	else if (isJsonPatch(document)) readPatch(document, sink);
	else return false;
	return true;
}
function readValues({ path, files }, document, sink) {
	readHelmValues(document, sink);
	const chart = chartOf(path, files);
	readOverrides(document, path.endsWith("/values.yaml") ? void 0 : chart?.values, sink);
}
/** One entry for each image, in the order of the findings. */
function groupByImage(discoveries) {
	const groups = /* @__PURE__ */ new Map();
	for (const { image, file, line } of discoveries.flatMap(({ images }) => images)) {
		const locations = groups.get(image) ?? [];
		groups.set(image, locations);
		if (!locations.some((other) => other.file === file && other.line === line)) locations.push({
			file,
			line
		});
	}
	return [...groups].map(([image, locations]) => ({
		image,
		locations
	}));
}

// src/gate/discover/replaced.ts
/** From the same repository to one of the same name elsewhere, to whatever stood on the same line. */
const LIKENESSES = [
	({ reference: one }, { reference: other }) => one.registry === other.registry && one.repository === other.repository,
	({ reference: one }, { reference: other }) => lastPart(one) === lastPart(other),
	(one, other) => one.line === other.line
];
/** The references that only the new state of a file has, each with its like among those that only the old one has. */
function findReplaced(before, after) {
	const gone = onlyIn(before, after);
	const come = onlyIn(after, before);
	const found = [];
	for (const isLike of LIKENESSES) for (const now of [...come]) {
		const [old] = gone.filter((candidate) => isLike(candidate, now)).sort((one, other) => Math.abs(one.line - now.line) - Math.abs(other.line - now.line));
		if (old === void 0) continue;
		found.push({
			image: now.image,
			before: old.image
		});
		gone.splice(gone.indexOf(old), 1);
		come.splice(come.indexOf(now), 1);
	}
	return found;
}
/** At its first place; a reference that stands in both states is not new, wherever it stands. */
function onlyIn(images, others) {
	const known = new Set(others.map(({ image }) => image));
	const named = [];
	for (const { image, line } of images) {
		if (known.has(image)) continue;
		known.add(image);
		named.push({
			image,
			line,
			reference: parseReference(image)
		});
	}
	return named;
}
function lastPart({ repository }) {
	return repository.slice(repository.lastIndexOf("/") + 1);
}

// src/gate/policy/yaml-tree.ts
const MAX_BYTES = 1048576;
const DEEPEST = 20;
/**
* Reads one document. Anchors, aliases and tags are refused: what a policy says stands where it is read.
*
* @throws SealError `POLICY_INVALID` with path and line
*/
function parseYamlTree(text, path) {
	if (text.length > MAX_BYTES) throw policyError(path, 1, `has more than ${MAX_BYTES} characters`);
	let events;
	try {
		events = parseEvents(text, { maxDepth: DEEPEST });
	} catch (cause) {
		if (!(cause instanceof YAMLException)) throw cause;
		throw policyError(path, (cause.mark?.line ?? 0) + 1, printable(cause.reason, 200), cause);
	}
	return new TreeReader(text, path, events).read();
}
function policyError(path, line, what, cause) {
	return new SealError("POLICY_INVALID", `${printable(path, 200)}, line ${line}: ${what}`, {
		cause,
		remedy: "docs/policy.md describes the file."
	});
}
/** Goes through the events once; their offsets only ever grow, and so does the line. */
var TreeReader = class {
	#text;
	#path;
	#events;
	#at = 0;
	#offset = 0;
	#line = 1;
	constructor(text, path, events) {
		this.#text = text;
		this.#path = path;
		this.#events = events;
	}
	read() {
		const documents = this.#events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length;
		if (documents !== 1) throw this.#error(documents === 0 ? "the file is empty" : "holds several documents");
		this.#at++;
		return this.#node();
	}
	#node() {
		const event = this.#events[this.#at++];
		if (event === void 0 || event.type === EVENT_ID.POP) throw this.#error("the file is empty");
		if (event.type === EVENT_ID.ALIAS) throw this.#error("an alias; write the value out");
		if (event.type === EVENT_ID.DOCUMENT) throw this.#error("holds several documents");
		const start = event.type === EVENT_ID.SCALAR ? event.valueStart : event.start;
		const line = this.#lineOf(start);
		if (event.anchorStart >= 0 || event.tagStart >= 0) throw this.#error("an anchor or a tag; write the value plainly");
		if (event.type === EVENT_ID.SCALAR) return {
			kind: "text",
			line,
			isPlain: event.style === SCALAR_STYLE.PLAIN,
			text: getScalarValue(this.#text, event)
		};
		return event.type === EVENT_ID.SEQUENCE ? this.#list(line) : this.#map(line);
	}
	#list(line) {
		const items = [];
		while (!this.#isPop()) items.push(this.#node());
		this.#at++;
		return {
			kind: "list",
			line,
			items
		};
	}
	#map(line) {
		const entries = /* @__PURE__ */ new Map();
		while (!this.#isPop()) {
			const key = this.#node();
			if (key.kind !== "text") throw policyError(this.#path, key.line, "a key that is no text");
			if (entries.has(key.text)) throw policyError(this.#path, key.line, `"${printable(key.text, 60)}" stands twice`);
			entries.set(key.text, {
				line: key.line,
				value: this.#node()
			});
		}
		this.#at++;
		return {
			kind: "map",
			line,
			entries
		};
	}
	#isPop() {
		return this.#events[this.#at]?.type === EVENT_ID.POP;
	}
	#lineOf(offset) {
		for (; this.#offset < offset; this.#offset++) if (this.#text[this.#offset] === "\n") this.#line++;
		return this.#line;
	}
	#error(what) {
		return policyError(this.#path, this.#line, what);
	}
};

// src/gate/policy/policy-fields.ts
/** A mapping of the file whose fields are read one by one; a field that nobody knows is an error. */
var Fields = class Fields {
	#path;
	#entries;
	#what;
	line;
	/** @throws SealError `POLICY_INVALID` for what is no mapping, or has an unknown field */
	constructor(node, path, what, known) {
		if (node.kind !== "map") throw policyError(path, node.line, `${what} must be a mapping`);
		this.#path = path;
		this.#entries = node.entries;
		this.#what = what;
		this.line = node.line;
		for (const [key, { line }] of node.entries) {
			if (known.includes(key)) continue;
			throw policyError(path, line, `${what} has no field "${printable(key, 60)}"; it may have ${known.join(", ")}`);
		}
	}
	get location() {
		return {
			file: this.#path,
			line: this.line
		};
	}
	has(name) {
		return this.#entries.has(name);
	}
	locationOf(name) {
		return {
			file: this.#path,
			line: this.#entries.get(name)?.line ?? this.line
		};
	}
	error(name, what) {
		return policyError(this.#path, this.locationOf(name).line, `${name} of ${this.#what}: ${what}`);
	}
	text(name) {
		const value = this.#entries.get(name)?.value;
		if (value === void 0) return void 0;
		if (value.kind === "text" && value.text.trim() !== "") return value.text;
		throw this.error(name, "must be a text");
	}
	requiredText(name) {
		const text = this.text(name);
		if (text === void 0) throw this.error(name, "is missing");
		return text;
	}
	choice(name, choices) {
		const text = this.text(name);
		if (text === void 0) return void 0;
		const found = choices.find((choice) => choice === text);
		if (found === void 0) throw this.error(name, `"${printable(text, 60)}" is none of ${choices.join(", ")}`);
		return found;
	}
	/** The nodes of a list; a single value counts as a list of one. Empty where the field is missing. */
	list(name) {
		const value = this.#entries.get(name)?.value;
		if (value === void 0) return [];
		if (value.kind !== "list") return [value];
		if (value.items.length === 0) throw this.error(name, "is an empty list");
		return value.items;
	}
	texts(name) {
		return this.list(name).map((node) => {
			if (node.kind !== "text" || node.text.trim() === "") throw policyError(this.#path, node.line, `${name} of ${this.#what}: must hold texts`);
			return {
				text: node.text.trim(),
				location: {
					file: this.#path,
					line: node.line
				}
			};
		});
	}
	/** A mapping of texts to texts; empty where the field is missing. */
	textMap(name) {
		const value = this.#entries.get(name)?.value;
		if (value === void 0) return /* @__PURE__ */ new Map();
		if (value.kind !== "map") throw this.error(name, "must be a mapping of texts to texts");
		return new Map([...value.entries].map(([key, { value: node, line }]) => {
			if (node.kind === "text" && node.text.trim() !== "") return [key, node.text.trim()];
			throw policyError(this.#path, line, `${name} of ${this.#what}: must be a mapping of texts to texts`);
		}));
	}
	/** A nested mapping. */
	fields(name, known) {
		const entry = this.#entries.get(name);
		return entry && new Fields(entry.value, this.#path, `${name} of ${this.#what}`, known);
	}
	/** A list of mappings. */
	fieldsList(name, what, known) {
		return this.list(name).map((node) => new Fields(node, this.#path, what, known));
	}
};

// src/gate/policy/read-policy.ts
const FACTS = [
	"signature",
	"sbom",
	"sbom-signature",
	"sbom-binding"
];
const RULES = [
	"fact",
	"license",
	"package",
	"quality",
	"age",
	"platform",
	"no-policy"
];
const LENIENCIES = ["fail", "warn"];
const DEFAULT_REQUIRE = FACTS;
/** @throws SealError `POLICY_INVALID`, `POLICY_REGEXP_UNANCHORED`, `POLICY_REGEXP_INVALID` */
function readPolicy(text, path, place) {
	const root = new Fields(parseYamlTree(text, path), path, "the policy", [
		"version",
		"mode",
		"unresolved",
		"policies",
		"exceptions"
	]);
	const version = root.text("version");
	if (version !== void 0 && version !== "1") throw root.error("version", "only 1 is known");
	const policies = root.fieldsList("policies", "a policy", [
		"name",
		"images",
		"authorities",
		"match",
		"require",
		"platforms",
		"sbom",
		"licenses",
		"packages",
		"quality",
		"max-age"
	]).map((fields, at) => readImagePolicy(fields, at, place));
	if (policies.length === 0) throw root.error("policies", "is missing");
	return {
		mode: root.choice("mode", ["enforce", "warn"]),
		unresolved: root.choice("unresolved", LENIENCIES),
		policies,
		added: [],
		exceptions: readExceptions(root)
	};
}
function readImagePolicy(fields, at, place) {
	const name = fields.text("name") ?? `policy ${at + 1}`;
	const require = readRequirements(fields);
	const signers = fields.fieldsList("authorities", "an authority", [
		"name",
		"key",
		"keyless",
		"trusted-root"
	]).map((authority, place_) => readSigners(authority, place_, place));
	if (signers.length === 0 && needsSigner(require)) throw fields.error("authorities", "is missing: nobody is named who must have signed");
	const content = readContentRules(fields);
	if (signers.length === 0 && contentNeedsSigner(content)) throw fields.error("authorities", "is missing: the rules on licenses, packages, quality and age are about SBOMs and signatures of somebody who is named there");
	return {
		name,
		location: fields.location,
		globs: readGlobs(fields),
		signers,
		match: fields.choice("match", ["any", "all"]) ?? "any",
		require,
		platforms: readPlatformSelection(fields),
		content
	};
}
function readGlobs(fields) {
	const globs = fields.fieldsList("images", "an image", ["glob"]).map(readGlob);
	if (globs.length === 0) throw fields.error("images", "is missing");
	return globs;
}
function readGlob(image) {
	const glob = image.requiredText("glob").trim();
	const problem = globProblem(glob);
	if (problem === void 0) return glob;
	throw image.error("glob", `"${printable(glob, 200)}" takes no image: ${printable(problem, 300)}`);
}
/** Where nothing is said, all four facts; an unknown word is an error unless it is a URI. */
function readRequirements(fields) {
	if (!fields.has("require")) return DEFAULT_REQUIRE.map((kind) => ({
		kind,
		predicate: void 0,
		location: fields.location
	}));
	return fields.texts("require").map(({ text, location }) => {
		const requirement = parseRequirement(text);
		if (requirement === void 0) throw fields.error("require", `"${printable(text, 60)}" is none of ${requirementNames()}`);
		return {
			...requirement,
			location
		};
	});
}
function requirementNames() {
	return `${[...FACTS, ...Object.keys(PREDICATES)].join(", ")}, or the URI of a predicate type`;
}
function parseRequirement(text) {
	const kind = FACTS.find((fact) => fact === text);
	if (kind !== void 0) return {
		kind,
		predicate: void 0
	};
	if (Object.hasOwn(PREDICATES, text) || URL.canParse(text)) return {
		kind: "attestation",
		predicate: text
	};
}
function readPlatformSelection(fields) {
	const words = fields.texts("platforms").map(({ text }) => text);
	if (words.length === 0) return "all";
	const [first] = words;
	if (words.length === 1 && (first === "all" || first === "index")) return first;
	return words.map((word) => {
		try {
			return parsePlatform(word);
		} catch (error) {
			if (error instanceof SealError) throw fields.error("platforms", error.message);
			throw error;
		}
	});
}
function readSigners(fields, at, place) {
	const name = fields.text("name") ?? `authority ${at + 1}`;
	const root = fields.text("trusted-root");
	const trustedRoot = root === void 0 ? void 0 : place({
		kind: "file",
		path: root
	});
	if (fields.has("key") === fields.has("keyless")) throw fields.error("key", "an authority has either key or keyless");
	if (fields.has("key")) return {
		name,
		authorities: [readKey(fields, trustedRoot, place)]
	};
	const keyless = fields.fields("keyless", ["identities"]);
	const authorities = keyless.fieldsList("identities", "an identity", [
		"issuer",
		"issuerRegExp",
		"subject",
		"subjectRegExp"
	]).map((identity) => ({
		kind: "identity",
		identity: readMatch(identity, "subject"),
		issuer: readMatch(identity, "issuer"),
		trustedRoot
	}));
	if (authorities.length === 0) throw keyless.error("identities", "is missing");
	return {
		name,
		authorities
	};
}
function readKey(authority, trustedRoot, place) {
	const key = authority.fields("key", [
		"data",
		"file",
		"kms"
	]);
	const [data, file, kms] = [
		key.text("data"),
		key.text("file"),
		key.text("kms")
	];
	if ([
		data,
		file,
		kms
	].filter((given) => given !== void 0).length !== 1) throw key.error("data", "a key has one of data, file and kms");
	if (kms !== void 0) return {
		kind: "key",
		key: readKmsUri(kms, key),
		trustedRoot
	};
	if (data !== void 0 && !data.includes("-----BEGIN PUBLIC KEY-----")) throw key.error("data", "is no PEM public key");
	return {
		kind: "key",
		key: data === void 0 ? place({
			kind: "file",
			path: file
		}) : place({
			kind: "data",
			text: data
		}),
		trustedRoot
	};
}
/** A PIN in a file of the repository is no secret anymore: it is refused, not moved. */
function readKmsUri(text, fields) {
	if (kmsProvider(text) === void 0) throw fields.error("kms", "is not a KMS URI");
	const { key, pin } = nameOf(text, fields);
	if (pin === void 0) return key;
	throw fields.error("kms", "holds the PIN; leave pin-value out and set COSIGN_PKCS11_PIN on the step, from a secret");
}
function nameOf(text, fields) {
	try {
		return readKeyName(text, "it");
	} catch (error) {
		if (error instanceof SealError) throw fields.error("kms", error.message);
		throw error;
	}
}
function readMatch(fields, name) {
	const exact = fields.text(name);
	const regexp = fields.text(`${name}RegExp`);
	if (exact === void 0 === (regexp === void 0)) throw fields.error(name, `an identity has either ${name} or ${name}RegExp`);
	if (exact !== void 0) return { exact: name === "subject" ? goUrl(exact) : exact };
	const { file, line } = fields.locationOf(`${name}RegExp`);
	return { regexp: anchorPattern(regexp, `${file}, line ${line}: ${name}RegExp`) };
}
function readContentRules(fields) {
	const licenses = fields.fields("licenses", [
		"allow",
		"deny",
		"unknown",
		"unparsed",
		"map"
	]);
	const packages = fields.fields("packages", ["deny", "unparsed"]);
	return {
		sboms: fields.choice("sbom", ["all", "newest"]) ?? "all",
		licenses: licenses && {
			allow: licenses.has("allow") ? readLicenseList(licenses, "allow") : void 0,
			deny: readLicenseList(licenses, "deny"),
			unknown: licenses.choice("unknown", ["allow", "deny"]) ?? (licenses.has("allow") ? "deny" : "allow"),
			unparsed: licenses.choice("unparsed", LENIENCIES) ?? "fail",
			map: readLicenseMap(licenses),
			location: fields.locationOf("licenses")
		},
		deniedPackages: (packages?.texts("deny") ?? []).map(({ text, location }) => ({
			pattern: readPattern(packages, "deny", text),
			location
		})),
		unparsedPackages: packages?.choice("unparsed", LENIENCIES) ?? "fail",
		quality: readQuality(fields),
		maxAge: readAges(fields)
	};
}
function readLicenseList(licenses, name) {
	return licenses.texts(name).map(({ text }) => {
		const problem = explainEntry(text);
		if (problem !== void 0) throw licenses.error(name, problem);
		return text;
	});
}
function readLicenseMap(licenses) {
	const map = licenses.textMap("map");
	for (const expression of map.values()) {
		const problem = explainEntry(expression);
		if (problem !== void 0) throw licenses.error("map", problem);
	}
	return map;
}
function readPattern(fields, name, text) {
	const pattern = parsePackagePattern(text);
	const problem = explainPattern(text);
	if (pattern === void 0 || problem !== void 0) throw fields.error(name, problem ?? "is no pattern");
	return pattern;
}
function readQuality(fields) {
	const quality = fields.fields("quality", ["profile", "minimum"]);
	if (quality === void 0) return void 0;
	const profile = quality.choice("profile", Object.keys(PROFILES));
	if (profile === void 0) throw quality.error("profile", "is missing");
	const minimum = quality.text("minimum") ?? "100";
	if (!/^(?:\d{1,2}|100)$/.test(minimum)) throw quality.error("minimum", "must be a whole number from 0 to 100");
	return {
		profile,
		minimum: Number(minimum),
		location: fields.locationOf("quality")
	};
}
const UNITS = {
	h: 36e5,
	d: 864e5,
	w: 6048e5
};
function readAges(fields) {
	const kinds = [
		"image",
		"signature",
		"sbom"
	];
	const ages = fields.fields("max-age", kinds);
	return kinds.flatMap((of) => {
		const text = ages?.text(of);
		if (ages === void 0 || text === void 0) return [];
		const match = /^(\d{1,5})([hdw])$/.exec(text);
		if (!match) throw ages.error(of, `"${printable(text, 40)}" is no time such as 12h, 90d or 4w`);
		return [{
			of,
			ms: Number(match[1]) * UNITS[match[2]],
			location: ages.locationOf(of)
		}];
	});
}
function readExceptions(root) {
	return root.fieldsList("exceptions", "an exception", [
		"reason",
		"expires",
		"images",
		"rule",
		"fact",
		"package"
	]).map((fields) => {
		const expires = fields.requiredText("expires");
		if (!isDay(expires)) throw fields.error("expires", `"${printable(expires, 40)}" is no day such as 2027-01-31`);
		const packageText = fields.text("package");
		const pattern = packageText === void 0 ? void 0 : readPattern(fields, "package", packageText);
		const rule = fields.choice("rule", RULES);
		const fact = fields.choice("fact", [...FACTS, "attestation"]);
		if (rule === void 0 && fact === void 0 && pattern === void 0) throw fields.error("rule", "an exception names what it lets pass: rule, fact or package");
		return {
			location: fields.location,
			reason: fields.requiredText("reason"),
			expires,
			images: readGlobs(fields),
			rule,
			fact,
			package: pattern
		};
	});
}
function isDay(text) {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export { DEFAULT_REQUIRE, MAX_FILE_LENGTH, NO_CONTENT_RULES, anchorPattern, buildersOf, dependentsOf, discoverBuilds, discoverImages, explainEntry, explainPattern, findReplaced, groupByImage, matchesGlob, mayNameImages, mayTextNameImages, namedRegistries, needsSigner, parsePackagePattern, parseRequirement, readPolicy, readsAnyBytes, requirementNames, verifyImages, wideSigners };