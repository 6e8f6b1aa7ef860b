import { OnceByKey, SealError, all, count, fieldsOf, formatBytes, limit, messages, parseJson, printable } from "./support.js";
import { ANNOTATION_BUNDLE_PREDICATE, DSSE_ENVELOPE, IN_TOTO, MAX_CONFIG_BYTES, NOTATION_SIGNATURE, SIMPLE_SIGNING, artifactTypeOf, bareMediaType, createdOf, digestOf, encodedOf, familyOf, findImages, formatPinned, formatPlatform, formatReference, formatRepository, isContainerImage, referrersTag, selectImages } from "./oci.js";
import { escapeText } from "./render.js";
import { MAX_BUNDLE_BYTES, SIGNATURE_PREDICATE, certificateIdentity, readBlobSignature, readBundle, readSimpleSigning, readStatement, wrapEnvelope, wrapSignature } from "./cosign.js";
import { NO_CONTENT_RULES } from "./policy-shared.js";
import { PROVENANCE_KEYS, compileExpression, coversPackage, createLicenseCheck, fullVersion, hasSbomRules, matchesImage, matchesPackage, matchesPredicate, mayBePackage, sbomRulesOf } from "./policy.js";
import { checkBinding, countListed } from "./sbom-shared.js";
import { CachedReads } from "./registry-client.js";
import { FORMATS } from "./sbom.js";
import { SBOM_KINDS, bindingStatus, factViolations, hasSigned, isSatisfied, outcomeOfImage, outcomeOfRun, shareSboms } from "./verify-images-shared.js";
import { formatPurl, looksLikePurl, parsePurl, purlsOf, versionOf } from "./sbom-purl-shared.js";
import { PROFILES, fieldToFill, scoreQuality } from "./sbom-quality.js";

// src/verify/referrers/buildkit-statement.ts
/** Statements of one type; real manifests have one, and SBOMs one per stage of the build. */
const MAX_STATEMENTS = 16;
/** The first statement of a wanted type that names the platform, else one that does not count; undefined without any. */
async function findBuildKitStatement(fetcher, repository, { descriptor, index }, wants) {
	const { attestationOf, PREDICATE_TYPE } = await import("./sbom-read-later.js");
	const entry = attestationOf(index, descriptor.digest);
	if (entry === void 0) return void 0;
	const { content } = await fetcher.manifest(repository, entry.digest);
	const wanted = (content.kind === "image" ? content.layers : []).filter(({ mediaType, annotations = {} }) => bareMediaType(mediaType) === "application/vnd.in-toto+json" && wants(annotations[PREDICATE_TYPE] ?? ""));
	const place = {
		manifest: entry.digest,
		reference: formatPinned(repository, entry.digest)
	};
	let first;
	for (const layer of wanted.slice(0, MAX_STATEMENTS)) {
		const problem = await problemOf$1(layer, descriptor.digest, {
			fetcher,
			repository,
			wants
		});
		if (problem === void 0) return {
			...place,
			problem
		};
		first ??= {
			...place,
			problem
		};
	}
	if (wanted.length <= MAX_STATEMENTS) return first;
	const reason = `it has ${wanted.length} statements of that type; Seal reads at most ${MAX_STATEMENTS}`;
	return {
		...place,
		problem: {
			status: "undecided",
			reason
		}
	};
}
/** The annotation of a layer only says where to look: type and subject of the statement itself count. */
async function problemOf$1(layer, platform, { fetcher, repository, wants }) {
	if (layer.size > 8388608) return {
		status: "undecided",
		reason: `it has ${formatBytes(layer.size)}; Seal reads at most ${formatBytes(MAX_BUNDLE_BYTES)}`
	};
	const bytes = await fetcher.document(repository, layer, MAX_BUNDLE_BYTES);
	try {
		const { predicateType, subjects } = readStatement(bytes);
		if (!wants(predicateType)) return {
			status: "invalid",
			reason: `its statement is of type ${printable(predicateType, 200)}`
		};
		if (subjects.some(({ digest }) => digest === platform)) return void 0;
		return {
			status: "invalid",
			reason: `its statement does not name ${platform}`
		};
	} catch (error) {
		if (!(error instanceof SealError)) throw error;
		return {
			status: "invalid",
			reason: printable(messages(error).join(": "), 300)
		};
	}
}

// src/verify/referrers/found-signature.ts
/** The predicate type: simple signing signs the image and says nothing else. */
const SIMPLE_SIGNING_PREDICATE = "cosign container image signature";
/**
* Reads signatures and remembers Cosign's answers: Cosign verifies a bundle of many digests once per expected signer,
* and Seal looks up each digest in the signed statement.
*/
var SignatureReader = class {
	#cosign;
	#limit;
	#answers = /* @__PURE__ */ new Map();
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
			verify: async (expected) => {
				const problem = signerProblem(expected, certificate);
				if (problem !== void 0) return {
					verified: false,
					reason: problem
				};
				if (first === void 0) return {
					verified: false,
					reason: "the statement does not name a digest"
				};
				return this.#verifyOnce([bytes], expected, (cosign) => cosign.verify(bytes, expected, first, statement.predicateType));
			}
		};
	}
	/** A signature of simple signing, in a separate bundle. */
	ofSimpleSigning(payload, subject, signature, place) {
		const { bytes: bundle, certificate, signedAt } = signature;
		return {
			...place,
			predicateType: SIMPLE_SIGNING_PREDICATE,
			subjects: /* @__PURE__ */ new Set([subject]),
			signer: signerOf(certificate),
			signedAt: formatTime(signedAt),
			bytes: payload,
			verify: async (expected) => {
				const problem = signerProblem(expected, certificate);
				if (problem !== void 0) return {
					verified: false,
					reason: problem
				};
				return this.#verifyOnce([bundle, payload], expected, (cosign) => cosign.verifyBlob(bundle, payload, expected));
			}
		};
	}
	/** `inputs` is all that the answer depends on, besides the expected signer. */
	#verifyOnce(inputs, expected, verify) {
		const key = `${inputs.map((bytes) => digestOf(bytes)).join(" ")} ${JSON.stringify(expected)}`;
		let answer = this.#answers.get(key);
		if (answer === void 0) {
			answer = this.#cosign().then((cosign) => this.#limit(() => verify(cosign)));
			this.#answers.set(key, answer);
		}
		return answer;
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
/** What Seal checks itself, before Cosign and independently of it. */
function signerProblem(expected, certificate) {
	if (expected.kind === "key") return certificate === void 0 ? void 0 : "it is signed with a certificate, not with the key";
	if (certificate === void 0) return "it is signed with a key, not with a certificate";
	const identity = certificateIdentity(certificate);
	if (identity === void 0) return "its certificate has no identity that Seal can read";
	return identityProblem(expected, identity);
}
/** Undefined if a certificate has the expected identity. */
function identityProblem(expected, { subject, issuer }) {
	if (!fits$1(expected.identity, subject)) return `it is signed by ${printable(subject, 200)}, not by ${describe(expected.identity)}`;
	if (issuer === void 0 || !fits$1(expected.issuer, issuer)) return `the OIDC issuer in its certificate is ${printable(issuer ?? "unknown", 200)}, not ${describe(expected.issuer)}`;
}
/** A longer identity matches no expected one. */
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

// src/verify/referrers/artifact-kind.ts
const BUNDLE = "application/vnd.dev.sigstore.bundle";
/** Cosign's experimental referrers: https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md */
const EXPERIMENTAL = {
	"application/vnd.dev.cosign.artifact.sig.v1+json": "simple-signing",
	"application/vnd.dev.cosign.artifact.att.v1+json": "envelopes",
	"application/vnd.dev.cosign.artifact.sbom.v1+json": "sbom"
};
const SBOM_TYPES = new Set(Object.values(FORMATS).map(({ mediaType }) => mediaType));
/** A type outside the specifications with such a word in it; the content decides before it counts. */
const LOOKS_LIKE_SBOM = /sbom|cyclonedx|spdx|syft/;
/** Undefined for a type that no fact needs. */
function recognizeArtifact(artifactType) {
	const type = bareMediaType(artifactType);
	if (type.startsWith(BUNDLE)) return "bundle";
	if (type === "application/vnd.in-toto+json") return "in-toto";
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

// src/verify/referrers/referrer-fetcher.ts
/** Signatures, attestations or SBOM artifacts per digest that Seal reads; with more, the fact may be undecided. */
const MAX_READ = 128;
/** Bytes of the bundles of a digest that Seal reads; with more, the fact may be undecided. */
const MAX_BYTES_OF_BUNDLES = 67108864;
/** Bundles per batch, the last of the list first: mostly the first few are enough. */
const BATCH = 32;
/** Referrers of other types whose own manifests Seal reads, because the list may name a wrong type. */
const MAX_OTHERS = 100;
const NOT_A_MANIFEST = /* @__PURE__ */ new Set([
	"REGISTRY_NOT_FOUND",
	"MANIFEST_INVALID",
	"MANIFEST_UNSUPPORTED"
]);
/** A payload of simple signing is some hundred bytes. */
const MAX_PAYLOAD_BYTES = 65536;
const NOTHING$1 = {
	foundSignatures: [],
	rejected: [],
	unread: []
};
const NO_STORE = {
	address: "github",
	bundles: [],
	unread: ["no store can be read"]
};
var ReferrerFetcher = class {
	#registries;
	#signatures;
	#reads;
	#store;
	#once = new OnceByKey();
	/** Bytes of bundles that were read, by digest. */
	#bytesOfBundles = /* @__PURE__ */ new Map();
	constructor(registries, foundSignatures, store) {
		this.#registries = registries;
		this.#store = store;
		this.#reads = new CachedReads(registries);
		this.#signatures = foundSignatures;
	}
	/** The referrers of a digest that are of a kind, as their list says. */
	async referrers(repository, digest, kind) {
		return (await this.#listed(repository, digest)).filter(({ artifactType }) => recognizeArtifact(artifactType) === kind);
	}
	/**
	* The referrers of a digest that are of a kind by the list or, if the list gives another type, by their own
	* manifests. Among more than `MAX_OTHERS` others, the list alone counts, and `unread` has the reason.
	*/
	async artifacts(repository, digest, kind) {
		const kinds = await this.#once.run(`kinds ${formatPinned(repository, digest)}`, async () => {
			const others = await this.#others(repository, digest);
			const looks = others.length > MAX_OTHERS ? [] : others;
			const looked = await all(looks.map(async (it) => [it, await this.#ownKind(repository, it)]));
			return new Map(looked);
		});
		return (await this.#listed(repository, digest)).filter((it) => (kinds.get(it) ?? recognizeArtifact(it.artifactType)) === kind);
	}
	/** Why a rule on SBOMs is undecided: more referrers have other types than Seal reads. */
	async unread(repository, digest) {
		const { length } = await this.#others(repository, digest);
		const pinned = formatPinned(repository, digest);
		return length > MAX_OTHERS ? [`${pinned} has ${length} referrers of other types; Seal reads at most ${MAX_OTHERS} to find SBOMs`] : [];
	}
	async #others(repository, digest) {
		return (await this.#listed(repository, digest)).filter(({ artifactType }) => recognizeArtifact(artifactType) === void 0);
	}
	async #listed(repository, digest) {
		const { referrers } = await this.#reads.referrers(repository, digest);
		return referrers;
	}
	/** The kind of an artifact by its own manifest: its type, else the media types of its layers. */
	async #ownKind(repository, { descriptor }) {
		try {
			const { content } = await this.manifest(repository, descriptor.digest);
			const layers = content.kind === "image" ? content.layers : [];
			return [artifactTypeOf(content) ?? "", ...layers.map(({ mediaType }) => mediaType)].map(recognizeArtifact).find((kind) => kind !== void 0);
		} catch (error) {
			if (error instanceof SealError && NOT_A_MANIFEST.has(error.code)) return void 0;
			throw error;
		}
	}
	/** Bundles in batches, without those whose annotation names another predicate type. */
	async bundles(repository, digest, wants) {
		const referrers = (await this.referrers(repository, digest, "bundle")).filter(({ descriptor }) => {
			const said = descriptor.annotations?.[ANNOTATION_BUNDLE_PREDICATE];
			return said === void 0 || wants(said);
		});
		return this.#batches(repository, digest, referrers, wants);
	}
	/**
	* Bundles in batches, also those that the list or an annotation gives another type. Those whose annotation names a
	* wanted predicate type come first, and those that name another one last.
	*/
	async allBundles(repository, digest, wants) {
		const rank = ({ descriptor }) => {
			const said = descriptor.annotations?.[ANNOTATION_BUNDLE_PREDICATE];
			return said === void 0 ? 1 : wants(said) ? 2 : 0;
		};
		const ranked = [...await this.artifacts(repository, digest, "bundle")].sort((one, other) => rank(one) - rank(other));
		return this.#batches(repository, digest, ranked, wants);
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
					foundSignatures: found.foundSignatures.filter(({ predicateType }) => wants(predicateType))
				};
			});
		}
		if (unread.length > 0) {
			const place = {
				form: "bundle",
				reference: formatPinned(repository, digest)
			};
			batches.push(async () => limited$1(place, unread));
		}
		return batches;
	}
	/** The tag `.sig` and Cosign's experimental referrers. */
	simpleSignatures(repository, digest) {
		return this.#once.run(`simple signatures ${formatPinned(repository, digest)}`, () => this.#olderLayers(repository, digest, {
			suffix: "sig",
			kind: "simple-signing",
			mediaType: SIMPLE_SIGNING,
			maxBytes: MAX_PAYLOAD_BYTES,
			read: (...layer) => this.#simpleSigning(...layer)
		}));
	}
	/** The tag `.att` and Cosign's experimental referrers. */
	async envelopes(repository, digest, wants) {
		const found = await this.#once.run(`envelopes ${formatPinned(repository, digest)}`, () => this.#olderLayers(repository, digest, {
			suffix: "att",
			kind: "envelopes",
			mediaType: DSSE_ENVELOPE,
			maxBytes: MAX_BUNDLE_BYTES,
			read: (...layer) => this.#envelope(...layer)
		}));
		return {
			...found,
			foundSignatures: found.foundSignatures.filter(({ predicateType }) => wants(predicateType))
		};
	}
	/** Bundles of GitHub's attestation stores. A store that cannot be read leaves the fact undecided. */
	async stored(digest, stores, wants) {
		const found = merge(await all(stores.map((name) => this.#once.run(`${name} ${digest}`, () => this.#stored(name, digest)))));
		return {
			...found,
			foundSignatures: found.foundSignatures.filter(({ predicateType }) => wants(predicateType))
		};
	}
	async #stored(name, digest) {
		const form = "github-attestation";
		try {
			const { address, bundles, unread } = await this.#store?.bundles(name, digest) ?? NO_STORE;
			return merge([...bundles.map((bytes) => {
				const reference = `${address}#${encodedOf(digestOf(bytes)).slice(0, 12)}`;
				const place = {
					form,
					reference
				};
				return readable(place, () => this.#signatures.ofBundle(readBundle(bytes), place));
			}), limited$1({
				form,
				reference: address
			}, unread)]);
		} catch (error) {
			if (!(error instanceof SealError)) throw error;
			return limited$1({
				form,
				reference: name
			}, [printable(messages(error).join(": "), 400)]);
		}
	}
	/** A manifest that names `subject` itself; an entry of the list alone does not count. */
	async about(repository, subject, digest) {
		const manifest = await this.manifest(repository, digest);
		return manifest.content.subject?.digest === subject ? manifest : void 0;
	}
	manifest(repository, digest) {
		return this.#reads.manifest(repository, digest);
	}
	/** One blob is the same in every repository. */
	blob(repository, layer, maxBytes) {
		return this.#once.run(`blob ${layer.digest}`, () => this.#registries.blob(repository, layer, { maxBytes }));
	}
	/** A blob that is not kept in memory. */
	document(repository, layer, maxBytes) {
		return this.#registries.blob(repository, layer, { maxBytes });
	}
	/** The manifest that Cosign's naming scheme gives a tag: `sha256-….sig`. */
	tagged(repository, digest, suffix) {
		return this.#reads.tagged(repository, `${referrersTag(digest)}.${suffix}`);
	}
	async #bundle(repository, subject, { descriptor }) {
		const place = {
			form: "bundle",
			reference: formatPinned(repository, descriptor.digest)
		};
		const manifest = await this.about(repository, subject, descriptor.digest);
		if (manifest === void 0) return reject(place, `the registry lists it, but its subject is not ${subject}`);
		const { content } = manifest;
		const layer = content.kind === "image" && content.layers.length === 1 ? content.layers[0] : void 0;
		if (layer === void 0) return reject(place, "its manifest does not have exactly one layer");
		if (layer.size > 8388608) return tooLarge(place, layer, MAX_BUNDLE_BYTES);
		return this.#once.run(`bundle ${layer.digest} ${place.reference}`, async () => {
			const pinned = formatPinned(repository, subject);
			const read = (this.#bytesOfBundles.get(pinned) ?? 0) + layer.size;
			if (read > 67108864) return limited$1(place, [`${pinned} has bundles of more than ${formatBytes(MAX_BYTES_OF_BUNDLES)}, the most that Seal reads`]);
			this.#bytesOfBundles.set(pinned, read);
			const bytes = await this.blob(repository, layer, MAX_BUNDLE_BYTES);
			return readable(place, () => this.#signatures.ofBundle(readBundle(bytes), place));
		});
	}
	async #olderLayers(repository, digest, { suffix, kind, mediaType, maxBytes, read }) {
		const found = await all([this.#taggedPlaces(repository, digest, suffix), this.#listedPlaces(repository, digest, kind)]);
		const layers = found.flatMap(({ places }) => places).map(({ manifest: { content }, ...place }) => {
			return {
				place,
				...newest((content.kind === "image" ? content.layers : []).filter((layer) => bareMediaType(layer.mediaType) === mediaType), `layers of ${mediaType}`, place.reference)
			};
		});
		const contents = await all(layers.flatMap(({ place, taken }) => taken.map(async (layer) => {
			if (layer.size > maxBytes) return tooLarge(place, layer, maxBytes);
			return read(layer, await this.blob(repository, layer, maxBytes), place);
		})));
		const cut = layers.map(({ place, unread }) => limited$1(place, unread));
		return merge([
			...contents,
			...cut,
			...found.map(({ limit }) => limit)
		]);
	}
	async #taggedPlaces(repository, digest, suffix) {
		const manifest = await this.tagged(repository, digest, suffix);
		const reference = `${formatRepository(repository)}:${referrersTag(digest)}.${suffix}`;
		return {
			places: manifest === void 0 ? [] : [{
				manifest,
				form: "cosign-tag",
				reference
			}],
			limit: NOTHING$1
		};
	}
	async #listedPlaces(repository, digest, kind) {
		const pinned = formatPinned(repository, digest);
		const { taken, unread } = newest(await this.referrers(repository, digest, kind), `artifacts of type ${kind}`, pinned);
		const places = [];
		for (const { descriptor } of taken) {
			const manifest = await this.about(repository, digest, descriptor.digest);
			const reference = formatPinned(repository, descriptor.digest);
			if (manifest !== void 0) places.push({
				manifest,
				form: "cosign-referrer",
				reference
			});
		}
		return {
			places,
			limit: limited$1({
				form: "cosign-referrer",
				reference: pinned
			}, unread)
		};
	}
	#simpleSigning({ annotations = {} }, payload, place) {
		return readable(place, () => {
			const subject = readSimpleSigning(payload);
			const bundle = wrapSignature(payload, annotations);
			if (subject === void 0 || bundle === void 0) return void 0;
			return this.#signatures.ofSimpleSigning(payload, subject, readBlobSignature(bundle), place);
		});
	}
	#envelope({ annotations = {} }, bytes, place) {
		return readable(place, () => {
			const bundle = wrapEnvelope(bytes, annotations);
			return bundle && this.#signatures.ofBundle(readBundle(bundle), place);
		});
	}
};
/** The last entries of a list, since most registries list in the order of arrival; and the rest, as text. */
function newest(entries, what, where) {
	const isCut = entries.length > 128;
	return {
		taken: entries.slice(-128).reverse(),
		unread: isCut ? [`${where} has ${entries.length} ${what}; Seal reads at most ${128}`] : []
	};
}
/** A limit that was reached leaves the rest undecided. */
function limited$1(place, unread) {
	return {
		foundSignatures: [],
		rejected: unread.map((reason) => rejection(place, reason, "undecided")),
		unread
	};
}
function merge(collections) {
	return {
		foundSignatures: collections.flatMap(({ foundSignatures }) => foundSignatures),
		rejected: collections.flatMap(({ rejected }) => rejected),
		unread: collections.flatMap(({ unread }) => unread)
	};
}
/** Unreadable content is not a signature. Errors of the registry pass through. */
function readable(place, make) {
	try {
		const foundSignature = make();
		return foundSignature ? {
			...NOTHING$1,
			foundSignatures: [foundSignature]
		} : reject(place, "its content does not match its type");
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
	const reason = `it has ${formatBytes(size)}; Seal reads at most ${formatBytes(maxBytes)}`;
	return {
		...reject(place, reason),
		unread: [`${place.reference}: ${reason}`]
	};
}

// src/verify/referrers/statement-artifacts.ts
const PREDICATE_TYPE = "in-toto.io/predicate-type";
const UNSIGNED = "the artifact of the statement has no signature";
/** Those of an image or platform. `every`: also those that the list gives another type. */
async function statementArtifacts(fetcher, repository, subject, wants, scope = "listed") {
	const wanted = (await (scope === "every" ? fetcher.artifacts(repository, subject, "in-toto") : fetcher.referrers(repository, subject, "in-toto"))).filter(({ descriptor: { annotations = {} } }) => {
		const said = annotations[PREDICATE_TYPE];
		return said === void 0 || wants(said);
	});
	const { taken, unread } = newest(wanted, "in-toto statements", formatPinned(repository, subject));
	const found = await all(taken.map((referrer) => readArtifact({
		fetcher,
		repository,
		subject,
		wants
	}, referrer)));
	return {
		artifacts: found.flatMap(({ artifacts }) => artifacts),
		rejected: found.flatMap(({ rejected }) => rejected),
		unread: [...unread, ...found.flatMap((one) => one.unread)]
	};
}
async function readArtifact(search, { descriptor }) {
	const { fetcher, repository, subject, wants } = search;
	const place = placeOf(repository, descriptor.digest);
	const manifest = await fetcher.about(repository, subject, descriptor.digest);
	if (manifest === void 0) {
		const reason = `the registry lists it, but its subject is not ${subject}`;
		return {
			artifacts: [],
			rejected: [rejection(place, reason)],
			unread: []
		};
	}
	const { content } = manifest;
	const statements = (content.kind === "image" ? content.layers : []).filter(({ mediaType }) => bareMediaType(mediaType) === IN_TOTO);
	const { taken, unread } = newest(statements, "statements", place.reference);
	const ofAll = statements.length === 1 ? content.annotations?.[PREDICATE_TYPE] : void 0;
	const layers = [];
	const outcomes = [];
	for (const layer of taken) {
		const said = layer.annotations?.[PREDICATE_TYPE] ?? ofAll;
		const read = said === void 0 ? await readLayer(search, layer, place) : void 0;
		if (read !== void 0 && "problem" in read) outcomes.push(read.problem);
		const type = read !== void 0 && "statement" in read ? read.statement.predicateType : said;
		if (type !== void 0 && wants(type)) layers.push(layer);
	}
	const { rejected, unread: large } = merge(outcomes);
	const { reference } = place;
	return {
		artifacts: layers.length === 0 ? [] : [{
			manifest: descriptor.digest,
			reference,
			layers
		}],
		rejected,
		unread: [...unread, ...large]
	};
}
function placeOf(repository, digest) {
	return {
		form: "in-toto",
		reference: formatPinned(repository, digest)
	};
}
async function readLayer({ fetcher, repository }, layer, place) {
	if (layer.size > 8388608) {
		const most = formatBytes(MAX_BUNDLE_BYTES);
		return { problem: limited(place, `a statement has ${formatBytes(layer.size)}; Seal reads at most ${most}`) };
	}
	const bytes = await fetcher.document(repository, layer, MAX_BUNDLE_BYTES);
	try {
		return {
			bytes,
			statement: readStatement(bytes)
		};
	} catch (error) {
		if (!(error instanceof SealError)) throw error;
		const reason = printable(messages(error).join(": "), 300);
		return { problem: {
			...NOTHING$1,
			rejected: [rejection(place, reason)]
		} };
	}
}
function limited(place, reason) {
	return {
		...NOTHING$1,
		rejected: [rejection(place, reason, "undecided")],
		unread: [`${place.reference}: ${reason}`]
	};
}
/** The statements of wanted types, once for each signature over the manifest that contains them. */
async function signedStatements(fetcher, repository, subject, wants) {
	const { artifacts, rejected, unread } = await statementArtifacts(fetcher, repository, subject, wants);
	const found = [{
		...NOTHING$1,
		rejected,
		unread
	}];
	let bytesLeft = MAX_BYTES_OF_BUNDLES;
	for (const { manifest, reference, layers } of artifacts) {
		const place = {
			form: "in-toto",
			reference
		};
		const signatures = await signaturesOver(fetcher, repository, manifest);
		found.push({
			...NOTHING$1,
			rejected: signatures.rejected,
			unread: signatures.unread
		});
		for (const layer of layers) {
			bytesLeft -= layer.size;
			if (bytesLeft < 0) {
				const most = formatBytes(MAX_BYTES_OF_BUNDLES);
				found.push(limited(place, `with those before it, more than ${most}; Seal reads at most so many bytes`));
				continue;
			}
			const read = await readLayer({
				fetcher,
				repository
			}, layer, place);
			found.push("problem" in read ? read.problem : signed(read, signatures.foundSignatures, place, wants));
		}
	}
	return merge(found);
}
const isSignature$1 = (type) => type === "https://sigstore.dev/cosign/sign/v1" || type === "cosign container image signature";
async function signaturesOver(fetcher, repository, manifest) {
	const batches = await fetcher.bundles(repository, manifest, isSignature$1);
	const older = () => fetcher.simpleSignatures(repository, manifest);
	const collections = [];
	for (const batch of [...batches, older]) collections.push(await batch());
	const { foundSignatures, ...rest } = merge(collections);
	return {
		...rest,
		foundSignatures: foundSignatures.filter(({ subjects }) => subjects.has(manifest))
	};
}
function signed({ bytes, statement }, signatures, place, wants) {
	const { predicateType, subjects } = statement;
	if (!wants(predicateType)) {
		const reason = `its statement is of type ${printable(predicateType, 200)}`;
		return {
			...NOTHING$1,
			rejected: [rejection(place, reason)]
		};
	}
	const base = {
		...place,
		predicateType,
		subjects: new Set(subjects.map(({ digest }) => digest)),
		bytes
	};
	const unsigned = {
		...base,
		signer: void 0,
		signedAt: void 0,
		verify: async () => ({
			verified: false,
			reason: UNSIGNED
		})
	};
	const found = signatures.map((signature) => ({
		...base,
		signer: signature.signer,
		signedAt: signature.signedAt,
		verify: (...expected) => signature.verify(...expected)
	}));
	return {
		...NOTHING$1,
		foundSignatures: found.length === 0 ? [unsigned] : found
	};
}

// src/verify/referrers/sbom-finder.ts
/** Layers of one artifact; real ones have one per format. */
const MAX_LAYERS = 32;
var SbomFinder = class {
	#fetcher;
	#repository;
	#once = new OnceByKey();
	#found = /* @__PURE__ */ new Map();
	#documents;
	constructor(fetcher, repository, documents) {
		this.#fetcher = fetcher;
		this.#documents = documents;
		this.#repository = repository;
	}
	/** Raw artifacts and bundles. `every`: also those that the list gives another type. */
	find({ digest }, scope) {
		return this.#once.run(`${scope} ${digest}`, () => this.#find(digest, scope));
	}
	/** The tag `.att`, the tag `.sbom`, and BuildKit's attestations in the index. */
	findOlder(subject) {
		return this.#once.run(`older ${subject.digest}`, () => this.#findOlder(subject));
	}
	/** Attestations in GitHub's stores. */
	async findStored(digest, stores) {
		const { foundSignatures, rejected, unread } = await this.#fetcher.stored(digest, stores, isSbomPredicate);
		return {
			sources: foundSignatures.map((found) => attestation(digest, found)),
			rejected,
			unread
		};
	}
	/** The documents of a source, read once for all policies and comparisons. */
	read(source, isSigned) {
		const key = keyOf(source);
		const found = this.#found.get(key) ?? this.#read(source, isSigned ? "signed" : "unsigned");
		if (isSigned) this.#found.set(key, found);
		return found;
	}
	async #find(digest, scope) {
		const pinned = formatPinned(this.#repository, digest);
		const [referrers, batches] = await Promise.all(scope === "every" ? [this.#fetcher.artifacts(this.#repository, digest, "sbom"), this.#fetcher.allBundles(this.#repository, digest, isSbomPredicate)] : [this.#fetcher.referrers(this.#repository, digest, "sbom"), this.#fetcher.bundles(this.#repository, digest, isSbomPredicate)]);
		const { taken, unread } = newest(referrers, "SBOM artifacts", pinned);
		const others = scope === "every" ? await this.#fetcher.unread(this.#repository, digest) : [];
		const artifacts = await all(taken.map(({ descriptor }) => this.#artifact(digest, descriptor.digest)));
		const bundles = merge(await all(batches.map((batch) => batch())));
		const statements = await statementArtifacts(this.#fetcher, this.#repository, digest, isSbomPredicate, scope);
		return {
			sources: [
				...artifacts.flatMap(({ sources }) => sources),
				...bundles.foundSignatures.map((foundSignature) => attestation(digest, foundSignature)),
				...statements.artifacts.map((found) => statementSource(digest, found))
			],
			rejected: [
				...artifacts.flatMap(({ rejected }) => rejected),
				...bundles.rejected,
				...statements.rejected
			],
			unread: [
				...unread,
				...others,
				...bundles.unread,
				...statements.unread
			]
		};
	}
	async #findOlder(subject) {
		const { digest } = subject;
		const [envelopes, tagged, buildkit] = await Promise.all([
			this.#fetcher.envelopes(this.#repository, digest, isSbomPredicate),
			this.#fetcher.tagged(this.#repository, digest, "sbom"),
			this.#buildkit(subject)
		]);
		return {
			sources: [
				...envelopes.foundSignatures.map((foundSignature) => attestation(digest, foundSignature)),
				...tagged ? [this.#source(digest, tagged.content, "cosign-tag", tagged.descriptor.digest)] : [],
				...buildkit
			],
			rejected: envelopes.rejected,
			unread: envelopes.unread
		};
	}
	async #artifact(subject, digest) {
		const manifest = await this.#fetcher.about(this.#repository, subject, digest);
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
			rejected: [rejection(place, `the registry lists it, but its subject is not ${subject}`)]
		};
	}
	#source(subject, manifest, form, digest) {
		const reference = formatPinned(this.#repository, digest);
		const layers = manifest.kind === "image" ? manifest.layers : [];
		return {
			form,
			reference,
			subject,
			artifact: digest,
			foundSignature: void 0,
			isNamedByTag: manifest.subject?.digest !== subject,
			layers
		};
	}
	/** BuildKit does not sign its attestations; the manifest that contains them may be signed. */
	async #buildkit({ digest, index }) {
		if (index === void 0) return [];
		const { attestationOf, sbomLayerOf } = await import("./sbom-read-later.js");
		const entry = attestationOf(index, digest);
		if (entry === void 0) return [];
		const { content } = await this.#fetcher.manifest(this.#repository, entry.digest);
		const layer = sbomLayerOf(content);
		if (layer === void 0) return [];
		return [{
			form: "buildkit",
			reference: formatPinned(this.#repository, entry.digest),
			subject: digest,
			artifact: entry.digest,
			foundSignature: void 0,
			isNamedByTag: false,
			layers: [layer]
		}];
	}
	/** One document after the other. Beside an SBOM, Seal skips a file that is not one and does not claim to be. */
	async #read(source, kind) {
		const { foundSignature, layers, reference } = source;
		const reads = [];
		if (foundSignature !== void 0) {
			const { bytes } = foundSignature;
			reads.push(await this.#document(kind, bytes.byteLength, async () => bytes, reference));
		}
		for (const layer of layers.slice(0, MAX_LAYERS)) reads.push(await this.#layer(layer, reference, kind));
		if (layers.length > MAX_LAYERS) reads.push(overLimit(`it has ${layers.length} layers; Seal reads at most ${MAX_LAYERS}`));
		const counted = reads.some(({ document }) => document !== void 0) ? reads.filter(({ isForeign }) => !isForeign) : reads;
		return (counted.length === 0 ? [{
			document: void 0,
			problem: "its manifest has no layer",
			isOverLimit: false
		}] : counted).map(({ document, problem, isOverLimit }) => ({
			...source,
			document,
			problem,
			isOverLimit
		}));
	}
	async #layer(layer, name, kind) {
		const { size } = layer;
		const fetch = () => this.#fetcher.document(this.#repository, layer, size);
		const read = await this.#document(kind, size, fetch, name);
		return {
			...read,
			isForeign: read.isForeign && recognizeArtifact(layer.mediaType) !== "sbom"
		};
	}
	/** Fetches nothing that does not fit in memory. */
	async #document(kind, stored, fetch, name) {
		const { bytes: _, ...read } = await this.#documents.read(kind, stored, async (allowance) => "problem" in allowance ? {
			...overLimit(allowance.problem),
			bytes: 0
		} : readDocument(await fetch(), name, allowance));
		return read;
	}
};
/** One tag may contain many attestations. */
function keyOf({ form, reference, subject, foundSignature }) {
	return `${form} ${reference} ${subject} ${foundSignature ? digestOf(foundSignature.bytes) : ""}`;
}
/** Signed by its manifest, as a raw SBOM is. */
function statementSource(subject, { manifest, reference, layers }) {
	return {
		form: "in-toto",
		reference,
		subject,
		artifact: manifest,
		foundSignature: void 0,
		isNamedByTag: false,
		layers
	};
}
function attestation(subject, foundSignature) {
	const { form, reference } = foundSignature;
	return {
		form,
		reference,
		subject,
		artifact: void 0,
		foundSignature,
		isNamedByTag: false,
		layers: []
	};
}
function overLimit(problem) {
	return {
		document: void 0,
		problem,
		isOverLimit: true,
		isForeign: false
	};
}
/** The document, and the bytes that it has unpacked. */
async function readDocument(content, name, limits) {
	const { readSbomApart } = await import("./sbom-read-later.js");
	try {
		const document = await readSbomApart(content, name, limits);
		return {
			document,
			problem: void 0,
			isOverLimit: false,
			isForeign: false,
			bytes: Math.max(content.byteLength, document.bytes.byteLength)
		};
	} catch (error) {
		if (!(error instanceof SealError)) throw error;
		return {
			document: void 0,
			problem: printable(messages(error).join(": "), 300),
			isOverLimit: error.code === "SBOM_TOO_LARGE",
			isForeign: error.code === "SBOM_FORMAT_UNKNOWN",
			bytes: content.byteLength
		};
	}
}

// src/verify/facts/check-signers.ts
/** `enough`: checks one signature after another until the policy is satisfied. */
async function checkSigners(foundSignatures, digest, { signers, match }, extent = "enough") {
	const satisfied = /* @__PURE__ */ new Set();
	const verified = [];
	const evidence = [];
	const doubts = [];
	const isSatisfied = () => signers.length > 0 && (match === "all" ? satisfied.size === signers.length : satisfied.size > 0);
	for (const foundSignature of foundSignatures) {
		if (extent === "enough" && isSatisfied()) break;
		const { doubt, ...outcome } = await checkSignature(foundSignature, digest, signers);
		if (doubt !== void 0) doubts.push(doubt);
		for (const name of outcome.authorities) satisfied.add(name);
		if (outcome.status === "verified") verified.push(foundSignature);
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
async function checkSignature(foundSignature, digest, signers) {
	const { form, reference, predicateType, signer, signedAt } = foundSignature;
	const base = {
		form,
		reference,
		predicateType: printable(predicateType, 200),
		signer,
		signedAt,
		authorities: []
	};
	if (!foundSignature.subjects.has(digest)) return {
		...base,
		status: "invalid",
		reason: `the signed statement does not name ${digest}`
	};
	const authorities = [];
	let reason = "the policy has no trusted signers";
	let doubt;
	for (const { name, authorities: alternatives } of signers) for (const authority of alternatives) {
		const answer = await foundSignature.verify(authority);
		if (answer.verified) {
			authorities.push(name);
			break;
		}
		reason = answer.reason;
		if (answer.isInconclusive) doubt = `${reference} could not be verified: ${reason}`;
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
/** The missing authorities, as a reason. */
function missingSigners({ signers, match }, check) {
	const missing = signers.map(({ name }) => name).filter((name) => !check.authorities.includes(name));
	return match === "all" && check.authorities.length > 0 ? `not signed by ${missing.join(", ")}` : "";
}

// src/verify/rules/provenance-rules.ts
/** A longer value is not compared. */
const MAX_LENGTH = 2e3;
/**
* Undefined if the provenance satisfies the rules. What it does not say is undecided; values that contradict each other
* must all match.
*
* @param statement the parsed statement
*/
function provenanceProblem(statement, rules) {
	const claims = claimsOf(statement);
	const asked = PROVENANCE_KEYS.flatMap((key) => {
		const wanted = rules[key];
		return wanted === void 0 ? [] : [{
			key,
			wanted
		}];
	});
	for (const { key, wanted } of asked) {
		const other = claims[key].find((value) => !matches(wanted, value));
		if (other !== void 0) return {
			status: "invalid",
			reason: `${key} of the provenance is ${printable(other, 200)}, not ${printable(wanted, 200)}`
		};
	}
	const silent = asked.find(({ key }) => claims[key].length === 0);
	if (silent === void 0) return void 0;
	return {
		status: "undecided",
		reason: `the provenance has no ${silent.key} that Seal can read`
	};
}
/** Each value once; empty if the document has none in a place that Seal knows. */
function claimsOf(statement) {
	const { predicateType, predicate } = fieldsOf(statement);
	const fields = fieldsOf(predicate);
	return String(predicateType).startsWith("https://slsa.dev/provenance/v0.") ? older(fields) : current(fields);
}
function current({ buildDefinition, runDetails }) {
	const { externalParameters, resolvedDependencies } = fieldsOf(buildDefinition);
	const workflow = fieldsOf(fieldsOf(externalParameters)["workflow"]);
	const sources = listOf(resolvedDependencies).flatMap((entry) => sourceOf(entry));
	const repository = texts(workflow["repository"]);
	const own = sources.filter((source) => repository.length === 0 || repository.includes(source.repository));
	return {
		builder: texts(fieldsOf(fieldsOf(runDetails)["builder"])["id"]),
		"source-repository": unique([...repository, ...own.map((source) => source.repository)]),
		ref: unique([...texts(workflow["ref"]), ...own.flatMap(({ ref }) => ref)]),
		workflow: texts(workflow["path"]),
		commit: unique(own.flatMap(({ commits }) => commits))
	};
}
/** Version 0.2, as slsa-github-generator writes it. */
function older({ builder, invocation }) {
	const { configSource } = fieldsOf(invocation);
	const sources = sourceOf(configSource);
	return {
		builder: texts(fieldsOf(builder)["id"]),
		"source-repository": sources.map(({ repository }) => repository),
		ref: sources.flatMap(({ ref }) => ref),
		workflow: texts(fieldsOf(configSource)["entryPoint"]),
		commit: unique(sources.flatMap(({ commits }) => commits))
	};
}
/** `git+https://github.com/acme/app@refs/tags/v1`, with the digest of its commit. */
function sourceOf(entry) {
	const { uri, digest } = fieldsOf(entry);
	const [, repository, ref] = (typeof uri === "string" ? /^git\+(https:\/\/[^@]+?)(?:\.git)?(?:@(.+))?$/.exec(uri) : null) ?? [];
	if (repository === void 0) return [];
	const { gitCommit, sha1 } = fieldsOf(digest);
	return [{
		repository,
		ref: ref === void 0 ? [] : [ref],
		commits: [...texts(gitCommit), ...texts(sha1)]
	}];
}
function texts(value) {
	return typeof value === "string" && value !== "" ? [value] : [];
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function unique(values) {
	return [...new Set(values)];
}
/** `*` matches any characters; without a regular expression, so that no pattern takes long. */
function matches(pattern, text) {
	if (text.length > MAX_LENGTH) return false;
	const [first = "", ...rest] = pattern.split("*");
	const last = rest.pop();
	if (last === void 0) return text === first;
	if (!text.startsWith(first) || !text.endsWith(last)) return false;
	let at = first.length;
	for (const part of rest) {
		const found = text.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return at <= text.length - last.length;
}

// src/verify/facts/find-provenance.ts
/**
* `verified`: the trusted signers signed provenance that satisfies the rules. `invalid`: their provenance violates them.
* `undecided`: their provenance lacks a value, or Seal could not read or verify some of it.
*/
async function findProvenance(found, { digest, rules, signers, rejected, unread }) {
	const judged = found.map((signature) => ({
		signature,
		problem: problemOf(signature, rules)
	}));
	const fitting = judged.flatMap(({ signature, problem }) => problem === void 0 ? [signature] : []);
	const check = await checkSigners(fitting, digest, signers);
	if (check.isSatisfied) return {
		status: "verified",
		reason: void 0,
		evidence: sortEvidence([...check.evidence, ...rejected])
	};
	const problems = [];
	const doubts = [...check.doubts, ...unread];
	const evidence = [...check.evidence, ...rejected];
	for (const { signature, problem } of judged) {
		if (problem === void 0) continue;
		const { verified, evidence: seen, doubts: ofThis } = await checkSigners([signature], digest, signers);
		doubts.push(...ofThis);
		if (verified.length === 0) evidence.push(...seen);
		else {
			problems.push(problem);
			evidence.push(...seen.map((one) => ({
				...one,
				...problem
			})));
		}
	}
	const undecided = problems.find(({ status }) => status === "undecided");
	const [doubt] = doubts;
	const worst = undecided ?? (doubt === void 0 ? problems[0] : {
		status: "undecided",
		reason: doubt
	});
	const sorted = sortEvidence(evidence);
	if (worst !== void 0) return {
		...worst,
		evidence: sorted
	};
	const missing = missingSigners(signers, check);
	if (missing !== "") return {
		status: "present",
		reason: missing,
		evidence: sorted
	};
	const [best] = sorted;
	return {
		status: best?.status ?? "missing",
		reason: best?.reason ?? "no provenance attestation found",
		evidence: sorted
	};
}
/** A bare statement is signed by its artifact, so that it has no envelope. */
function statementOf({ form, bytes }) {
	return form === "in-toto" ? bytes : readBundle(bytes).payload;
}
function problemOf(found, rules) {
	try {
		return provenanceProblem(parseJson(statementOf(found), { uniqueKeys: true }), rules);
	} catch (error) {
		if (!(error instanceof SealError) && !(error instanceof SyntaxError)) throw error;
		return {
			status: "undecided",
			reason: "the provenance cannot be read"
		};
	}
}

// src/verify/facts/fact-finder.ts
const isSignature = (predicateType) => predicateType === "https://sigstore.dev/cosign/sign/v1" || predicateType === "cosign container image signature";
const QUICK_SEARCH = {
	extent: "enough",
	scope: "listed"
};
/** SBOMs per digest without a trusted signature that Seal reads, to show them: they decide no rule. */
const MAX_UNSIGNED = 16;
/** Seal read such a manifest, and compared its subject, before it read the SBOM. */
const BY_MANIFEST = "the signed manifest of the SBOM names the image as its subject";
var FactFinder = class FactFinder {
	images;
	#fetcher;
	#reference;
	#image;
	#finder;
	/** All signatures found on the image and its artifacts: one may cover many digests. */
	#pool = /* @__PURE__ */ new Set();
	/** Why signatures may be missing there, as text. */
	#unpooled = /* @__PURE__ */ new Set();
	#unsigned = /* @__PURE__ */ new Map();
	constructor(fetcher, reference, image, images, documents) {
		this.#fetcher = fetcher;
		this.#reference = reference;
		this.#image = image;
		this.images = images;
		this.#finder = new SbomFinder(fetcher, reference, documents);
	}
	/** @throws SealError `IMAGE_INDEX_EMPTY`, `IMAGE_INDEX_TOO_DEEP`, `IMAGE_TOO_MANY_PLATFORMS` */
	static async open(fetcher, reference, image, documents) {
		const images = await findImages(image, {
			manifest: (digest) => fetcher.manifest(reference, digest),
			config: (config) => fetcher.blob(reference, config, MAX_CONFIG_BYTES)
		});
		return new FactFinder(fetcher, reference, image, images, documents);
	}
	/** Is there a signature of the image type over this digest, by a trusted signer? */
	async signature(digest, signers, { extent, scope } = QUICK_SEARCH) {
		const counts = ({ form }) => form !== "github-attestation" || signers.stores !== void 0;
		const known = [...this.#pool].filter((one) => one.subjects.has(digest) && counts(one));
		const foundSignatures = new Set(known);
		const rejected = [];
		let check = await checkSigners([...foundSignatures], digest, signers, extent);
		const isDone = () => extent === "enough" && check.isSatisfied;
		const take = async (collection) => {
			for (const foundSignature of collection.foundSignatures) {
				this.#pool.add(foundSignature);
				foundSignatures.add(foundSignature);
			}
			rejected.push(...collection.rejected);
			check = await checkSigners([...foundSignatures], digest, signers, extent);
		};
		for (const source of this.#signatureSources(digest, scope)) for (const batch of isDone() ? [] : await source()) {
			if (isDone()) break;
			const collection = await batch();
			for (const reason of collection.unread) this.#unpooled.add(reason);
			await take(collection);
		}
		const stored = check.isSatisfied ? NOTHING$1 : await this.#stored(digest, signers, isSignature);
		await take(stored);
		if (!check.isSatisfied) rejected.push(...await this.#notation(digest));
		const doubts = check.isSatisfied ? [] : [
			...check.doubts,
			...this.#unpooled,
			...stored.unread
		];
		return {
			...withDoubts(findingOf(check, rejected, signers, `no signature found${beside(signers)}`), doubts),
			signedAt: latest(check.verified),
			doubts
		};
	}
	/** A bundle of one digest may sign the SBOM of another: Seal collects all before it checks the first SBOM. */
	async collectSignatures(digests) {
		const batches = await all(digests.map((digest) => this.#fetcher.allBundles(this.#reference, digest, isSignature)));
		for (const batch of batches.flat()) {
			const { foundSignatures, unread } = await batch();
			for (const foundSignature of foundSignatures) this.#pool.add(foundSignature);
			for (const reason of unread) this.#unpooled.add(reason);
		}
	}
	#signatureSources(digest, scope) {
		return [() => scope === "every" ? this.#fetcher.allBundles(this.#reference, digest, isSignature) : this.#fetcher.bundles(this.#reference, digest, isSignature), async () => [() => this.#fetcher.simpleSignatures(this.#reference, digest)]];
	}
	/** Bare in-toto statements. */
	#statements(digest, wants) {
		return () => signedStatements(this.#fetcher, this.#reference, digest, wants);
	}
	/** Docker Hardened Images have statements about their platforms alone: the index has what each of its images has. */
	async #ofPlatforms(digest, judge) {
		const findings = digest === this.#image.descriptor.digest && this.#image.content.kind === "index" ? await all(this.images.map(({ descriptor }) => judge(descriptor.digest))) : [];
		const isVerified = findings.length > 0 && findings.every(({ status }) => status === "verified");
		return {
			status: isVerified ? "verified" : "missing",
			reason: isVerified ? "each of its platforms has it" : void 0,
			evidence: findings.flatMap(({ evidence }) => evidence)
		};
	}
	/** Bundles of the stores that the policy names. */
	#stored(digest, { stores = [] }, wants) {
		return this.#fetcher.stored(digest, stores, wants);
	}
	/** Is there an attestation of this predicate type over the digest, by a trusted signer? */
	async attestation(digest, predicate, signers) {
		const wants = (actual) => matchesPredicate(predicate, actual);
		const batches = await this.#fetcher.bundles(this.#reference, digest, wants);
		const older = () => this.#fetcher.envelopes(this.#reference, digest, wants);
		const bare = this.#statements(digest, wants);
		const collections = [];
		let check = await checkSigners([], digest, signers);
		for (const batch of [
			...batches,
			older,
			bare
		]) {
			if (check.isSatisfied) break;
			collections.push(await batch());
			check = await checkSigners(merge(collections).foundSignatures, digest, signers);
		}
		const nothing = `no ${predicate} attestation found${beside(signers)}`;
		if (check.isSatisfied) return findingOf(check, merge(collections).rejected, signers, nothing);
		const buildkit = await this.#buildkitAttestation(digest, wants, signers);
		const elsewhere = [buildkit, await this.#ofPlatforms(digest, async (platform) => {
			const found = await this.#statements(platform, wants)();
			return findingOf(await checkSigners(found.foundSignatures, platform, signers), [], signers, nothing);
		})].find(({ status }) => status === "verified");
		if (elsewhere !== void 0) {
			const evidence = [
				...elsewhere.evidence,
				...check.evidence,
				...merge(collections).rejected
			];
			return {
				...elsewhere,
				evidence: sortEvidence(evidence)
			};
		}
		collections.push(await this.#stored(digest, signers, wants));
		const { foundSignatures, rejected, unread } = merge(collections);
		check = await checkSigners(foundSignatures, digest, signers);
		return withDoubts(findingOf(check, [...rejected, ...buildkit.evidence], signers, nothing), [...check.doubts, ...unread]);
	}
	/** Is there provenance by a trusted signer that satisfies the rules? Another one beside it does no harm. */
	async provenance(digest, rules, signers) {
		const wants = (actual) => matchesPredicate("provenance", actual);
		const bundles = await this.#fetcher.bundles(this.#reference, digest, wants);
		const older = () => this.#fetcher.envelopes(this.#reference, digest, wants);
		const collections = [];
		const bare = this.#statements(digest, wants);
		for (const batch of [
			...bundles,
			older,
			bare
		]) collections.push(await batch());
		const judgeAll = (about, found) => {
			const { foundSignatures, rejected, unread } = merge(found);
			return findProvenance(foundSignatures, {
				digest: about,
				rules,
				signers,
				rejected,
				unread
			});
		};
		const judge = () => judgeAll(digest, collections);
		const finding = await judge();
		if (finding.status === "verified") return finding;
		const platforms = await this.#ofPlatforms(digest, async (platform) => judgeAll(platform, [await this.#statements(platform, wants)()]));
		if (platforms.status === "verified" || signers.stores === void 0) return platforms.status === "verified" ? platforms : finding;
		collections.push(await this.#stored(digest, signers, wants));
		return judge();
	}
	/**
	* Signatures come first: Seal reads SBOMs with a trusted signature, and others only if there are none and a fact
	* requires one (`readsUnsigned`).
	*/
	async sboms(subject, signers, extent, { readsUnsigned = true, ...rules } = NO_CONTENT_RULES) {
		const scope = extent === "every" ? "every" : "listed";
		const search = {
			scope,
			extent: rules.sboms === "newest" ? "every" : "enough"
		};
		const recent = await this.#finder.find(subject, scope);
		const signed = await this.#signatures(recent.sources, signers, search);
		const checked = await this.#readSigned(signed, subject, extent, rules);
		if (extent === "enough" && checked.some(isSufficient)) return {
			sboms: rank(checked),
			rejected: recent.rejected,
			unread: []
		};
		const read = [recent];
		for (const find of [() => this.#finder.findOlder(subject), () => this.#storedSboms(subject, signers)]) {
			if (read.length > 1 && checked.some(isSufficient)) break;
			const found = await find();
			const theirs = await this.#signatures(found.sources, signers, search);
			read.push(found);
			signed.push(...theirs);
			checked.push(...await this.#readSigned(theirs, subject, extent, rules));
		}
		const others = checked.some(({ found }) => found.document !== void 0) || !readsUnsigned ? [] : await this.#readUnsigned(signed.filter(isUnsigned), subject);
		const doubts = signed.flatMap(({ signature }) => signature.doubts);
		return {
			sboms: rank([...checked, ...others]),
			rejected: read.flatMap(({ rejected }) => rejected),
			unread: [...read.flatMap(({ unread }) => unread), ...doubts]
		};
	}
	#storedSboms({ digest }, { stores = [] }) {
		return this.#finder.findStored(digest, stores);
	}
	#signatures(sources, signers, search) {
		return all(sources.map(async (source) => ({
			source,
			signature: await this.#sbomSignature(source, signers, search)
		})));
	}
	/** One after the other, since each takes several times its size of memory. */
	async #readSigned(sources, subject, extent, { binding }) {
		const checked = [];
		for (const { source, signature } of sources) {
			if (isUnsigned({
				source,
				signature
			})) continue;
			if (extent === "enough" && checked.some(isSufficient)) break;
			for (const found of await this.#finder.read(source, true)) checked.push(this.#checked(found, subject, signature, binding));
		}
		return checked;
	}
	/** Until one is about the digest; keeps only that one, or the first. */
	async #readUnsigned(sources, subject) {
		const reading = this.#unsigned.get(subject.digest) ?? this.#firstAbout(sources, subject);
		this.#unsigned.set(subject.digest, reading);
		return (await reading).flatMap((found) => {
			const signature = sources.find(({ source }) => source.reference === found.reference)?.signature;
			return signature === void 0 ? [] : [this.#checked(found, subject, signature, "document")];
		});
	}
	async #firstAbout(sources, subject) {
		let first = [];
		for (const { source, signature } of sources.slice(0, MAX_UNSIGNED)) {
			const found = await this.#finder.read(source, false);
			if (found.some((one) => this.#binding(one, subject, signature, "document").status === "present")) return found;
			if (first.every(({ document }) => document === void 0) && (first.length === 0 || found.some(({ document }) => document !== void 0))) first = found;
		}
		return first;
	}
	#checked(found, subject, { signedAt, doubts: _, ...signature }, rule) {
		const binding = this.#binding(found, subject, signature, rule);
		return {
			found,
			signature: !found.isNamedByTag || binding.status === "verified" ? signature : untied(signature),
			binding,
			signedAt
		};
	}
	/** Whether the SBOM of an index is also about one of its platforms. */
	bindingTo({ found, signature }, platform, { binding }) {
		return this.#binding(found, platform, signature, binding);
	}
	async #sbomSignature({ artifact, foundSignature, subject, form, reference }, signers, search) {
		if (artifact !== void 0) {
			const finding = await this.signature(artifact, signers, search);
			return form === "buildkit" && finding.evidence.length === 0 ? {
				...finding,
				...unsignedBuild({
					form,
					reference
				}, "missing")
			} : finding;
		}
		if (foundSignature === void 0) throw new TypeError("an attestation contains its own signature");
		const check = await checkSigners([foundSignature], subject, signers);
		return {
			...findingOf(check, [], signers, "it is not signed"),
			signedAt: foundSignature.signedAt,
			doubts: check.doubts
		};
	}
	#binding({ document, form, reference, isOverLimit, isNamedByTag }, subject, signature, rule) {
		if (document === void 0) return {
			status: isOverLimit ? "undecided" : "missing",
			reason: "the SBOM cannot be read",
			evidence: []
		};
		const { status, namesDigest, evidence, contradiction } = checkBinding(document, {
			digest: subject.digest,
			repository: this.#reference,
			family: familyOf(this.#image, this.images),
			tag: this.#reference.tag,
			architecture: subject.architecture
		});
		const seen = evidence.map(describeClaim).slice(0, 3).join(", ");
		const place = {
			form,
			reference
		};
		const isSigned = signature.status === "verified";
		const known = bindingStatus({
			status,
			namesDigest,
			isSigned,
			hasSubject: form === "sbom-artifact" && !isNamedByTag
		}, rule);
		if (status === "bound") return {
			status: known,
			reason: isSigned ? void 0 : "it names the digest, but has no signature by a trusted signer",
			evidence: [{
				...rejection(place, seen, known),
				reason: seen
			}]
		};
		if (status === "other") {
			const reason = contradiction ? `the SBOM contradicts itself: ${describeClaim(contradiction.own)} names this image, ${describeClaim(contradiction.other)} another` : `the SBOM describes another image: ${seen}`;
			return {
				status: "invalid",
				reason,
				evidence: [rejection(place, reason)]
			};
		}
		if (known === "verified") return {
			status: "verified",
			reason: void 0,
			evidence: [rejection(place, BY_MANIFEST, "verified")]
		};
		const reason = namesDigest ? `the digest in the SBOM cannot be compared: ${seen}` : "the SBOM does not name a digest";
		return {
			status: "missing",
			reason,
			evidence: [rejection(place, reason, "missing")]
		};
	}
	async #notation(digest) {
		return (await this.#fetcher.referrers(this.#reference, digest, "notation")).slice(0, 3).map(({ descriptor }) => rejection({
			form: "notation",
			reference: formatPinned(this.#reference, descriptor.digest)
		}, "Seal does not verify Notation signatures", "present"));
	}
	/** The index has what BuildKit attached to each of its images, if it attached it to all of them. */
	async #buildkitAttestation(digest, wants, signers) {
		const isIndex = digest === this.#image.descriptor.digest;
		const images = this.images.filter(({ descriptor }) => isIndex || descriptor.digest === digest);
		const findings = await all(images.map((image) => this.#buildkitFinding(image, wants, signers)));
		const isVerified = findings.length > 0 && findings.every(({ status }) => status === "verified");
		return {
			status: isVerified ? "verified" : "missing",
			reason: isVerified ? BY_BUILDKIT : void 0,
			evidence: findings.flatMap(({ evidence }) => evidence)
		};
	}
	/** The statement, and a trusted signature over the manifest that contains it. */
	async #buildkitFinding(image, wants, signers) {
		const found = await findBuildKitStatement(this.#fetcher, this.#reference, image, wants);
		if (found === void 0) return {
			status: "missing",
			reason: void 0,
			evidence: []
		};
		const place = {
			form: "buildkit",
			reference: found.reference
		};
		if (found.problem !== void 0) {
			const { status, reason } = found.problem;
			return {
				status,
				reason,
				evidence: [rejection(place, reason, status)]
			};
		}
		const signature = await this.signature(found.manifest, signers);
		if (signature.status === "verified") {
			const evidence = signature.evidence.filter(({ status }) => status === "verified");
			return {
				...signature,
				evidence: evidence.map((it) => ({
					...it,
					...place
				}))
			};
		}
		if (signature.evidence.length === 0) return unsignedBuild(place, "present");
		const status = signature.doubts.length > 0 ? "undecided" : "present";
		const reason = signature.reason ?? UNSIGNED_BUILD;
		return {
			status,
			reason,
			evidence: [rejection(place, reason, status)]
		};
	}
};
const UNSIGNED_BUILD = "BuildKit does not sign its attestations";
const BY_BUILDKIT = "a trusted signer signed the manifest of BuildKit's attestations";
function unsignedBuild(place, status) {
	return {
		status,
		reason: UNSIGNED_BUILD,
		evidence: [rejection(place, UNSIGNED_BUILD, "present")]
	};
}
function describeClaim({ place, value }) {
	return `${place} ${value}`;
}
/** Anyone who can push can tag any signed SBOM: nothing in it that is signed names this image. */
function untied(signature) {
	if (signature.status !== "verified") return signature;
	const reason = "it is signed, but neither its manifest nor its content names the image of its tag";
	return {
		...signature,
		status: "present",
		reason
	};
}
/** Where Seal looked, if not in the registry alone. */
function beside({ stores = [] }) {
	return stores.length === 0 ? "" : ` in the registry or in GitHub's attestation store (${stores.join(", ")})`;
}
/** From a check and what else was seen to one status with one reason. */
function findingOf(check, rejected, signers, nothing) {
	const evidence = sortEvidence([...check.evidence, ...rejected]);
	if (check.isSatisfied) return {
		status: "verified",
		reason: void 0,
		evidence
	};
	const best = evidence.find(({ status }) => status !== "verified");
	const missing = missingSigners(signers, check);
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
/** A fact is undecided if something that Seal did not read, or could not verify, may prove it. */
function withDoubts(finding, [doubt]) {
	if (finding.status === "verified" || doubt === void 0) return finding;
	return {
		...finding,
		status: "undecided",
		reason: doubt
	};
}
/** All times have one form, in UTC. */
function latest(foundSignatures) {
	return foundSignatures.flatMap(({ signedAt }) => signedAt ?? []).sort().at(-1);
}
function isUnsigned({ signature }) {
	return !hasTrustedSigner(signature);
}
/** By at least one of the policy's authorities, even if the policy asks for all of them. */
function hasTrustedSigner({ status, evidence }) {
	return status === "verified" || evidence.some((it) => it.status === "verified");
}
function isSufficient({ found, signature, binding }) {
	return found.document !== void 0 && signature.status === "verified" && binding.status === "verified";
}
/** All three facts come from one SBOM, so that a signed one and a bound one do not count as a signed, bound one. */
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

// src/verify/image-names.ts
/** Looks up the tag only if one of the globs matches it. */
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
function matchesAnyGlob(globs, names) {
	return globs.some((glob) => names.some((name) => matchesImage(glob, name)));
}
/**
* The policies that apply to an image, in the order of the file. A policy that matches only the claimed name is among
* them if another one matches a known name: it may add requirements, and is not enough by itself.
*/
function policiesFor({ policies }, { known, claimed }) {
	if (!policies.some(({ globs }) => matchesAnyGlob(globs, known))) return [];
	const names = claimed === void 0 ? known : [...known, claimed];
	return policies.filter(({ globs }) => matchesAnyGlob(globs, names));
}

// src/verify/subjects.ts
function wholeSubject({ digest, mediaType }) {
	return {
		digest,
		mediaType,
		platform: void 0,
		architecture: void 0,
		index: void 0
	};
}
/** An image without an index is the only subject, for any `platforms`. */
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

// src/verify/compare-images.ts
/** Rows per kind of change in a view; the report has more. */
const MAX_ROWS = 50;
/** Documents of other images that are kept for later images. */
const MAX_KEPT_BYTES = 8388608;
var Comparer = class {
	#fetcher;
	#policy;
	#tools;
	#kept = 0;
	#before = /* @__PURE__ */ new Map();
	constructor(fetcher, policy, tools) {
		this.#fetcher = fetcher;
		this.#policy = policy;
		this.#tools = tools;
	}
	/** One difference per compared image or document, more if platforms differ. Never throws. */
	async compare({ requested, comparedWith }, now) {
		const differences = [];
		for (const before of comparedWith) {
			const named = {
				image: printable(requested),
				before: printable(nameOf$2(before))
			};
			for (const difference of await this.#differences(before, now)) differences.push({
				...named,
				...difference
			});
		}
		return differences;
	}
	async #differences(before, { image, factFinder, policies: [policy], documents }) {
		if (policy === void 0) return [];
		try {
			const old = await this.#sidesBefore(before, policy, documents);
			if (old.digest === image.descriptor.digest) return [nothing("it is the same image")];
			if (old.sides.length === 0) return [nothing(`${nameOf$2(before)} has no SBOM that Seal can read`)];
			const sides = await sidesOf(image, factFinder, policy);
			if (sides.length === 0) return [nothing("the image has no SBOM that Seal can read")];
			return await compareSides(old.sides, sides);
		} catch (error) {
			if (!(error instanceof SealError) && error instanceof Error) this.#tools.log.debug(error.stack ?? error.message);
			return [nothing(`the comparison failed: ${error instanceof SealError ? `${error.code}: ` : ""}${messages(error)[0] ?? ""}`)];
		}
	}
	/** Reads an image once, also if many are compared with it. */
	#sidesBefore(before, policy, documents) {
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
			found = this.#readBefore(reference, own, documents);
			this.#before.set(key, found);
			found.then(({ sides }) => this.#account(sides)).catch(() => void 0);
		}
		return found;
	}
	async #readBefore(reference, policy, documents) {
		const image = await this.#tools.registries.manifest(reference);
		const factFinder = await FactFinder.open(this.#fetcher, reference, image, documents);
		return {
			digest: image.descriptor.digest,
			sides: await sidesOf(image, factFinder, policy)
		};
	}
	/** Large documents are read again for the next image instead of being kept for all of the run. */
	#account(sides) {
		for (const { document } of sides) this.#kept += document.bytes.byteLength;
		if (this.#kept <= MAX_KEPT_BYTES) return;
		this.#before.clear();
		this.#kept = 0;
	}
};
function nameOf$2(before) {
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
async function sidesOf(image, factFinder, policy) {
	const { root, platforms } = selectSubjects(image, factFinder.images, policy.platforms);
	return (await all([root, ...platforms].map(async (subject) => {
		const { sboms } = await factFinder.sboms(subject, policy, "enough");
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
/** Platforms with the same difference share an entry. */
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
/** The side of the same platform; a single side is the counterpart of all. */
function counterpart({ platform }, sides) {
	return sides.find((side) => side.platform === platform) ?? (sides.length === 1 ? sides[0] : void 0);
}
async function compareDocuments(before, after) {
	if (before === void 0) return nothing("the other image has no SBOM for this platform");
	const [{ compareSboms, findUncompared }, { formatComparison, listChanges, summarizeComparison }] = await Promise.all([import("./sbom-compare.js"), import("./render-later-sbom-difference.js")]);
	const comparison = compareSboms(before.document.content, after.document.content);
	const doubts = [
		before.isTrusted === false ? "the other SBOM has no signature by a trusted signer" : "",
		after.isTrusted === false ? "the image's SBOM has no signature by a trusted signer" : "",
		...findUncompared(before.document.content, after.document.content)
	].filter((doubt) => doubt !== "");
	const summary = [summarizeComparison(comparison), ...doubts].join("; ");
	const notes = doubts.map((doubt) => `⚠️ ${escapeText(`${doubt[0]?.toUpperCase()}${doubt.slice(1)}.`)}`);
	return {
		summary,
		markdown: [formatComparison(comparison, { maxRows: MAX_ROWS }), ...notes].join("\n\n"),
		changes: listChanges(comparison),
		counts: comparison.counts,
		unchanged: comparison.unchanged
	};
}

// src/verify/exceptions.ts
const DAY_MS$1 = 864e5;
/** An exception is in force on its last day too, in UTC. */
function isInForce({ expires }, now) {
	return now < Date.parse(`${expires}T00:00:00Z`) + DAY_MS$1;
}
/** The first exception in force that matches a violation of the image with these names. */
function findException(violation, names, exceptions, now) {
	return exceptions.find((exception) => isInForce(exception, now) && fits(exception, violation, names));
}
function fits({ rule, fact, images, package: pattern }, violation, names) {
	if (!matchesAnyGlob(images, names)) return false;
	if (rule !== void 0 && rule !== violation.rule) return false;
	if (fact !== void 0 && fact !== violation.fact) return false;
	if (pattern === void 0) return true;
	return violation.component !== void 0 && coversPackage(pattern, violation.component);
}

// src/verify/policy-notices.ts
/** More are counted. */
const MAX_NAMED$1 = 20;
function expiredNotices({ exceptions }, now) {
	return exceptions.filter((exception) => !isInForce(exception, now)).map(({ location, expires, reason }) => printable(`${location.file}, line ${location.line}: the exception "${reason}" expired on ${expires}`, 400));
}
/** The policies that applied to no image and the exceptions that let nothing pass, in one line. */
function idleNotices({ policies, exceptions }, active, now) {
	const idle = [...policies.filter((policy) => !active.has(policy)).map((it) => nameOf$1(it.location, `policy "${it.name}"`)), ...exceptions.filter((exception) => isInForce(exception, now) && !active.has(exception)).map((it) => nameOf$1(it.location, `exception "${it.reason}"`))].filter((name) => name !== void 0);
	if (idle.length === 0) return [];
	const rest = idle.length > MAX_NAMED$1 ? `; and ${idle.length - MAX_NAMED$1} more` : "";
	return [`Not applied in this run: ${idle.slice(0, MAX_NAMED$1).join("; ")}${rest}`];
}
function nameOf$1(location, what) {
	return location && printable(`${location.file}, line ${location.line}: ${what}`, 200);
}

// src/verify/referrers/document-memory.ts
const MIB = 1048576;
/** The largest document. No other large one is in memory meanwhile. */
const MAX_SBOM_BYTES = 128 * MIB;
/** The documents of an image, unpacked. Those without a trusted signature decide no rule. */
const TOTALS = {
	signed: {
		bytes: 48 * MIB,
		what: "several SBOMs of an image"
	},
	unsigned: {
		bytes: 32 * MIB,
		what: "SBOMs without a trusted signature"
	}
};
/** The bytes that all images of a run together may have in memory without waiting for each other. */
const SMALL_BYTES = 16 * MIB;
/** The documents of a run. */
var DocumentMemory = class {
	#lane = limit(1);
	#small;
	/** @param concurrency images at a time */
	constructor(concurrency) {
		this.#small = Math.floor(SMALL_BYTES / concurrency);
	}
	/** Call `end` when the image's documents are not needed any more. */
	open() {
		return new ImageDocuments(this.#lane, this.#small);
	}
};
/**
* The documents of one image. Small ones are read beside those of other images. For larger ones, images take turns:
* the image keeps its turn until its end, so that none waits for another that waits too.
*/
var ImageDocuments = class {
	#lane;
	#small;
	#oneByOne = limit(1);
	#used = {
		signed: 0,
		unsigned: 0
	};
	#turn;
	#isEnded = false;
	#release = () => void 0;
	constructor(lane, small) {
		this.#lane = lane;
		this.#small = small;
	}
	/**
	* Reads one document after the other. One that does not fit unpacked is read again when it is the image's turn.
	*
	* @param stored bytes before unpacking
	* @param read its `bytes` are those that it has in memory, its `isOverLimit` says that it has more than `maxBytes`
	*/
	read(kind, stored, read) {
		return this.#oneByOne(async () => {
			const small = this.#small - this.#used.signed - this.#used.unsigned;
			if (this.#turn === void 0 && stored <= small) {
				const result = await read({ maxBytes: small });
				if (!result.isOverLimit) return this.#account(kind, result);
			}
			this.#turn ??= this.#takeTurn();
			await this.#turn;
			return this.#account(kind, await read(this.#allowance(kind, stored)));
		});
	}
	#account(kind, result) {
		this.#used[kind] += result.bytes;
		return result;
	}
	#allowance(kind, stored) {
		if (stored > MAX_SBOM_BYTES) {
			const most = formatBytes(MAX_SBOM_BYTES);
			return { problem: `it has ${formatBytes(stored)}; Seal reads at most ${most}` };
		}
		const used = this.#used[kind];
		const { bytes, what } = TOTALS[kind];
		const left = (kind === "signed" && used === 0 ? MAX_SBOM_BYTES : bytes) - used;
		if (left > 0 && stored <= left) return { maxBytes: left };
		const before = used === 0 ? "" : `, and those before it have ${formatBytes(used)}`;
		return { problem: `it has ${formatBytes(stored)}; Seal reads at most ${formatBytes(bytes)} of ${what}${before}` };
	}
	#takeTurn() {
		return new Promise((resolve) => {
			this.#lane(async () => {
				resolve();
				if (this.#isEnded) return;
				await new Promise((release) => {
					this.#release = release;
				});
			});
		});
	}
	end() {
		this.#isEnded = true;
		this.#release();
	}
};

// src/verify/added-signers.ts
/**
* A policy without its own signers has those of the policies that apply to the image: any of them, and all signers of
* one that asks for all. If none of these names a signer, no signature is trusted, and the rules are undecided.
*/
function withSigners(added, matching) {
	const signers = matching.filter(({ match }) => match === "any").flatMap((other) => other.signers);
	const choices = [...signers.length > 0 ? [{
		signers,
		match: "any"
	}] : [], ...matching.filter((other) => other.match === "all" && other.signers.length > 0).map((other) => ({
		signers: other.signers,
		match: other.match
	}))];
	return added.flatMap((policy) => policy.signers.length > 0 || choices.length === 0 ? [policy] : choices.map((choice) => ({
		...policy,
		...choice
	})));
}

// src/verify/rules/age-rules.ts
const HOUR_MS = 36e5;
const DAY_MS = 24 * HOUR_MS;
/** https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
const TIME = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
/** @param time RFC 3339, if known */
function checkAge({ of, ms, location }, time, digest, now) {
	const violation = (outcome, message) => [{
		rule: "age",
		outcome,
		location,
		digest,
		component: void 0,
		message
	}];
	const shown = printable(time ?? "", 40);
	const at = time !== void 0 && TIME.test(time) ? Date.parse(time.toUpperCase()) : NaN;
	if (Number.isNaN(at)) return violation("undecided", `the ${of} has no time that Seal can compare${time === void 0 ? "" : `: "${shown}"`}`);
	const age = now - at;
	if (age < -3e5) return violation("undecided", `the ${of} has the time ${shown}, which is in the future`);
	if (age <= ms) return [];
	return violation("broken", `the ${of} is ${span(age)} old (${shown}); the policy allows at most ${span(ms)}`);
}
function span(ms) {
	return ms < 2 * DAY_MS ? count(Math.floor(ms / HOUR_MS), "hour") : count(Math.floor(ms / DAY_MS), "day");
}

// src/verify/rules/cut-violations.ts
/** The last entry counts those that are left out. */
function cutViolations(violations, most) {
	const rest = violations.length - most;
	const first = violations[0];
	if (rest <= 0 || first === void 0) return [...violations];
	const message = `${rest} more of this kind`;
	return [...violations.slice(0, most), {
		...first,
		message,
		component: void 0
	}];
}

// src/verify/rules/sbom-rules.ts
/** Beyond this number, violations of one kind in one SBOM are counted, and no exception for a package matches them. */
const MAX_VIOLATIONS = 1e4;
/** The same of notices. */
const MAX_NOTICES = 50;
/** Components named per undecided message. */
const MAX_NAMED = 3;
/** Files, the distribution's name and the subject may lack a license; if they have one, it counts. */
const NEED_NOT_SAY = /* @__PURE__ */ new Set(["file", "operating-system"]);
/** Checks every component and the SBOM's subject. */
function checkSbom(document, digest, rules, isSigned) {
	const found = [
		checkForm(document, digest, rules),
		checkLicenses(document, digest, rules.licenses),
		checkPackages(document, digest, rules),
		{
			violations: checkQuality(document, digest, rules, isSigned),
			notices: []
		}
	];
	return {
		violations: found.flatMap(({ violations }) => violations),
		notices: found.flatMap(({ notices }) => notices)
	};
}
const NOTHING = {
	violations: [],
	notices: []
};
/** A value that is not a package or a license, at a place where another reader would see one, cannot be checked. */
function checkForm({ content: { misread = [] } }, digest, rules) {
	const rule = rules.deniedPackages.length > 0 ? "package" : rules.licenses && "license";
	if (rule === void 0 || misread.length === 0) return NOTHING;
	const message = `the SBOM has ${misread.slice(0, MAX_NAMED).map((place) => printable(place, 100)).join(", ")} in a form that its format does not allow, so Seal cannot check that part; use a generator that writes valid documents`;
	return {
		violations: [{
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
	const checkLicense = createLicenseCheck(rules, licenseNames);
	const base = {
		rule: "license",
		digest,
		location: rules.location
	};
	const broken = [];
	const leftOver = new Groups();
	for (const component of subject === void 0 ? components : [subject, ...components]) {
		const finding = checkLicense(component, { mustSay: component !== subject && !NEED_NOT_SAY.has(component.type) });
		const name = nameOf(component);
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
	return withLeniency(broken, leftOver.violations(base), rules.unparsed);
}
function leftOverMessage({ text, suggestion }) {
	const key = JSON.stringify(printable(text, 200));
	return `Seal cannot read the license statement ${key}; to decide it, add licenses.map: {${key}: ${printable(suggestion, 200)}}`;
}
/** What others depend on and the document does not list, where the reference says which package it is. */
function unlisted(stated, dependencies) {
	const known = new Set(stated.map(({ ref }) => ref));
	return [...new Set([...dependencies].flatMap(([ref, targets]) => [ref, ...targets]))].filter((ref) => looksLikePurl(ref) && !known.has(ref)).map((ref) => ({
		ref,
		type: "library",
		name: ""
	}));
}
function checkPackages({ content: { subject, components, dependencies } }, digest, { deniedPackages, unparsedPackages }) {
	if (deniedPackages.length === 0) return NOTHING;
	const broken = [];
	const unread = new Groups();
	const stated = subject === void 0 ? components : [subject, ...components];
	for (const component of [...stated, ...unlisted(stated, dependencies)]) {
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
		for (const { pattern } of deniedPackages) if (mayBePackage(pattern, component)) unread.add(namesakeMessage(pattern.text), nameOf(component));
	}
	const base = {
		rule: "package",
		digest,
		location: deniedPackages[0]?.location
	};
	return withLeniency(broken, unread.violations(base), unparsedPackages);
}
function denials({ parts, purl, version }, digest, deniedPackages) {
	const component = printable(withVersion({
		parts,
		purl,
		version
	}), 200);
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
/** An exception must see the version that the rule compared. */
function withVersion({ parts, purl, version }) {
	const full = fullVersion(parts, version);
	if (full === versionOf(parts)) return purl;
	const { epoch: _, ...qualifiers } = Object.fromEntries(parts.qualifiers);
	return formatPurl({
		...parts,
		version: full,
		qualifiers
	});
}
function unreadMessage(purl) {
	return `Seal cannot read the package URL ${JSON.stringify(printable(purl, 200))}, so the package is unknown; correct it in the SBOM, or set packages.unparsed: warn`;
}
function namesakeMessage(pattern) {
	return `a component without a package URL has the name of ${printable(pattern, 200)}, which is denied; give it a purl in the SBOM, or set packages.unparsed: warn`;
}
/** Undecided messages, each with its components. */
var Groups = class {
	#names = /* @__PURE__ */ new Map();
	add(message, component) {
		const names = this.#names.get(message) ?? /* @__PURE__ */ new Set();
		this.#names.set(message, names.add(component));
	}
	violations(base) {
		return [...this.#names].map(([message, names]) => {
			const [first] = names;
			const shown = [...names].slice(0, MAX_NAMED).map((name) => printable(name, 100));
			const rest = names.size > MAX_NAMED ? ", …" : "";
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
/** A broken rule stays broken; an undecided one is a notice if the policy says `warn`. */
function withLeniency(broken, undecided, leniency) {
	const listed = cutViolations(broken, MAX_VIOLATIONS);
	if (leniency === "fail") return {
		violations: [...listed, ...cutViolations(undecided, MAX_VIOLATIONS)],
		notices: []
	};
	return {
		violations: listed,
		notices: cutViolations(undecided, MAX_NOTICES).map(({ message }) => message)
	};
}
function checkQuality(document, digest, { quality }, isSigned) {
	if (quality === void 0) return [];
	const { score, title, toFix } = scoreQuality(document, quality.profile, { isSigned });
	if (score >= quality.minimum) return [];
	const accepts = PROFILES[quality.profile].acceptsDeclaredUnknown;
	const lacks = toFix.slice(0, 3).map((check) => describeLack(check, document.format, accepts));
	const message = `the SBOM scores ${score} of 100 by ${title}; the policy requires ${quality.minimum}; it lacks ${lacks.join(", ")}`;
	return [{
		rule: "quality",
		outcome: "broken",
		location: quality.location,
		digest,
		component: void 0,
		message
	}];
}
/** `component hash (hashes; 2 of 40 components, such as a@1)` */
function describeLack({ id, title, scope, present, declaredUnknown, missing, examples }, format, acceptsDeclaredUnknown) {
	const field = fieldToFill(id, format);
	const name = `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
	const total = present + declaredUnknown + missing;
	const [example] = examples;
	const which = example === void 0 ? "" : `, such as ${example}`;
	const lacking = acceptsDeclaredUnknown ? missing : missing + declaredUnknown;
	const details = [field, scope === "component" ? `${lacking} of ${count(total, "component")}${which}` : void 0].filter((detail) => detail !== void 0);
	return details.length === 0 ? name : `${name} (${details.join("; ")})`;
}
function nameOf({ purl, group, name, version }) {
	const full = group === void 0 ? name : `${group}/${name}`;
	return printable(purl ?? (version === void 0 ? full : `${full}@${version}`), 200);
}

// src/verify/facts/check-content.ts
const LISTS_NOTHING = "no SBOM with a signature by a trusted signer lists a package";
const BARE_IMAGE = "if the image contains no packages, write an exception with";
function checkContent(imageFacts, content, { now, hasPackages }) {
	if (!hasSbomRules(content)) return {
		violations: [],
		notices: []
	};
	const { root, platforms, beneath, nested } = imageFacts;
	const checked = [
		root,
		...platforms,
		...beneath,
		...nested
	].map((one) => checkSubject(one, content, now));
	const bare = uncovered(imageFacts);
	const silent = hasPackages ? uncovered(imageFacts, (one) => listsComponents(one, content)).filter((one) => !bare.includes(one)) : [];
	return {
		violations: [
			...checked.flatMap(({ violations }) => violations),
			...bare.flatMap((one) => undecided(one, uncoveredReason(one), content, "sbom")),
			...silent.flatMap((one) => undecided(one, LISTS_NOTHING, content, void 0)).flatMap(ofComponents)
		],
		notices: checked.flatMap(({ notices }) => notices)
	};
}
function checkSubject(facts, content, now) {
	const { sboms, doubts } = selectSboms(facts, content.sboms);
	const checked = sboms.map((sbom) => checkSignedSbom(sbom, content, now));
	return {
		violations: [...sboms.flatMap((sbom, at) => (checked[at]?.violations ?? []).map(nameSbom(sbom, at, sboms))).map((violation) => ({
			...violation,
			fact: void 0
		})), ...doubts.flatMap((doubt) => undecided(facts, doubt, content, void 0))],
		notices: checked.flatMap(({ notices }) => notices)
	};
}
function checkSignedSbom({ found }, content, now) {
	const { document, subject } = found;
	if (document === void 0) return {
		violations: [],
		notices: []
	};
	const { violations, notices } = checkSbom(document, subject, content, true);
	const ages = content.maxAge.filter(({ of }) => of === "sbom").flatMap((rule) => checkAge(rule, document.content.created, subject, now));
	return {
		violations: [...violations, ...ages],
		notices
	};
}
/** Of several SBOMs, each violation names its own. */
function nameSbom({ found }, at, sboms) {
	return (violation) => sboms.length < 2 ? violation : {
		...violation,
		message: `${violation.message} (SBOM ${at + 1} of ${sboms.length}: ${found.reference})`
	};
}
/** The SBOMs that the rules apply to: all signed ones, or those signed last. */
function selectSboms({ sboms, unread }, which) {
	const signed = sboms.filter(({ signature }) => hasTrustedSigner(signature));
	const undated = signed.find(({ signedAt }) => signedAt === void 0);
	const isOrdered = new Set(signed.map(({ found }) => found.reference)).size < 2 || undated === void 0;
	const last = signed.flatMap(({ signedAt }) => signedAt ?? []).sort().at(-1);
	const chosen = which === "newest" && isOrdered ? signed.filter(({ signedAt }) => signedAt === last) : signed;
	const unordered = which === "newest" && !isOrdered ? [`the policy requires the newest SBOM, but the time of the signature of ${undated?.found.reference} is not known`] : [];
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
* The digests without an SBOM that has a trusted signature. The index's own SBOM covers its only image, and all of its
* images if the policy is about the index alone.
*/
function uncovered({ root, platforms, beneath, isSingle }, covers = isCovered) {
	const images = [...platforms, ...beneath];
	if (images.length === 0) return covers(root) ? [] : [root];
	if (covers(root) && (isSingle || platforms.length === 0)) return [];
	return images.filter((image) => !covers(image));
}
/** A generator that did not find the packages lists nothing, or the distribution alone; that satisfies every rule. */
function listsComponents(facts, { sboms: which }) {
	const { sboms } = selectSboms(facts, which);
	return sboms.some(({ found: { document } }) => document !== void 0 && countListed(document) > 0);
}
/** Those of the rules that judge components, with the way out for an image that has none. */
function ofComponents(violation) {
	const { rule, message } = violation;
	if (rule !== "license" && rule !== "package") return [];
	return [{
		...violation,
		message: `${message}; ${BARE_IMAGE} rule: ${rule}`
	}];
}
function isCovered({ sboms }) {
	return hasSigned({ sboms: sboms.filter(({ found }) => found.document !== void 0) });
}
function uncoveredReason({ sboms }) {
	const [unsigned] = sboms.filter(({ signature }) => signature.status !== "verified");
	return unsigned === void 0 ? "no SBOM has a signature by a trusted signer" : `the SBOM ${unsigned.found.reference} has no signature by a trusted signer`;
}
/** One violation for each rule of the policy. */
function undecided({ subject }, reason, content, fact) {
	const name = subject.platform === void 0 ? "" : ` of ${subject.platform}`;
	return sbomRulesOf(content).map(({ rule, what, location }) => ({
		rule,
		outcome: "undecided",
		location,
		digest: subject.digest,
		component: void 0,
		fact,
		message: printable(`the ${what}${name} cannot be checked: ${reason}`, 600)
	}));
}

// src/verify/facts/image-age.ts
/** The times of the given images of an index, or of a single image. An index has no time. */
async function imageTimes(repository, root, images, fetcher) {
	if (images.length === 0) return [await timeOf(repository, root, fetcher)];
	return all(images.map(async ({ digest }) => timeOf(repository, await fetcher.manifest(repository, digest), fetcher)));
}
async function timeOf(repository, { content, descriptor: { digest } }, fetcher) {
	if (content.kind === "index" || content.config === void 0) return {
		digest,
		created: void 0
	};
	const config = await fetcher.blob(repository, content.config, MAX_CONFIG_BYTES);
	return {
		digest,
		created: createdOf(config)
	};
}

// src/verify/facts/image-facts.ts
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
	const isShared = policy.content.coverage === "index" && best !== void 0;
	return shareSboms(imageFacts, isShared ? (platform) => factFinder.bindingTo(best, platform, policy.content) : void 0);
}
async function findFactsOfSubject(subject, requirements, policy, factFinder) {
	const { digest } = subject;
	const facts = [];
	let signedAt;
	for (const { kind, predicate } of requirements) if (kind === "signature") {
		const { signedAt: at, doubts: _, ...finding } = await factFinder.signature(digest, policy);
		signedAt = at;
		facts.push(factOf(kind, digest, finding));
	} else if (kind === "attestation" && predicate !== void 0) {
		const rules = predicate === "provenance" ? policy.content.provenance : void 0;
		const finding = rules === void 0 ? await factFinder.attestation(digest, predicate, policy) : await factFinder.provenance(digest, rules, policy);
		facts.push(factOf(kind, digest, finding, predicate));
	}
	const wanted = requirements.filter(({ kind }) => SBOM_KINDS.has(kind));
	const extent = hasSbomRules(policy.content) ? "every" : "enough";
	if (wanted.length === 0 && extent === "enough") return {
		subject,
		facts,
		sboms: [],
		unread: [],
		signedAt
	};
	const search = {
		...policy.content,
		readsUnsigned: wanted.length > 0
	};
	const found = await factFinder.sboms(subject, policy, extent, search);
	const { sboms, unread } = found;
	for (const { kind } of wanted) {
		const finding = sbomFinding(kind, found);
		facts.push(factOf(kind, digest, isSatisfied({
			kind,
			...finding
		}) ? finding : withDoubts(finding, unread)));
	}
	return {
		subject,
		facts,
		sboms,
		unread,
		signedAt
	};
}
function sbomFinding(kind, { sboms: [best], rejected }) {
	if (best === void 0) return nothingFound(rejected);
	if (kind === "sbom-signature") return best.signature;
	if (kind === "sbom-binding") return best.binding;
	const { found, signature } = best;
	if (found.document === void 0) return {
		status: found.isOverLimit ? "undecided" : "invalid",
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
function nothingFound(evidence) {
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

// src/verify/check-policies.ts
async function checkPolicies(request, policies, shared) {
	const documents = shared.documents.open();
	try {
		return await checkDocuments(request, policies, shared, documents);
	} finally {
		documents.end();
	}
}
async function checkDocuments(request, policies, shared, documents) {
	const { reference } = request;
	const { fetcher, comparer, tools } = shared;
	const manifest = await tools.registries.manifest(reference);
	const { digest } = manifest.descriptor;
	const factFinder = await FactFinder.open(fetcher, reference, manifest, documents);
	const digests = /* @__PURE__ */ new Map();
	const sboms = /* @__PURE__ */ new Map();
	const found = [];
	for (const policy of policies) {
		const findings = await checkPolicy({
			reference,
			manifest,
			factFinder
		}, policy, shared);
		found.push(findings);
		for (const one of findings.facts) digests.set(one.subject.digest, mergeFacts(digests.get(one.subject.digest), one));
		for (const sbom of findings.sboms) sboms.set(sbom.found, await describeSbom(sbom, policy));
	}
	return {
		reference: formatPinned(reference, digest),
		digest,
		digests: [...digests.values()],
		sboms: [...sboms.values()],
		violations: found.flatMap(({ violations }) => violations),
		notices: found.flatMap(({ notices }) => notices),
		differences: await comparer.compare(request, {
			image: manifest,
			factFinder,
			policies,
			documents
		})
	};
}
async function checkPolicy(image, policy, shared) {
	const { manifest, factFinder } = image;
	const selection = selectSubjects(manifest, factFinder.images, policy.platforms);
	const imageFacts = await findFacts(selection, policy, factFinder);
	const { root, platforms, beneath, nested } = imageFacts;
	const content = checkContent(imageFacts, policy.content, {
		now: shared.tools.clock.now(),
		hasPackages: isContainerImage(manifest.content)
	});
	const ages = await ageViolations(imageFacts, policy, image, shared);
	return {
		facts: [root, ...platforms],
		sboms: [
			root,
			...platforms,
			...beneath,
			...nested
		].flatMap(({ sboms }) => sboms),
		violations: [
			...absentPlatforms(selection, policy).map((it) => ofPolicy(policy, it)),
			...[root, ...platforms].flatMap((one) => factViolations(one, policy)),
			...[...content.violations, ...ages].map((it) => ofPolicy(policy, it))
		],
		notices: content.notices
	};
}
/** Of several policies, the worst status of a fact counts. */
function mergeFacts(known, { subject, facts }) {
	const { digest, mediaType, platform } = subject;
	const merged = [...known?.facts ?? []];
	for (const fact of facts) {
		const at = merged.findIndex((it) => it.kind === fact.kind && it.predicateType === fact.predicateType);
		const same = merged[at];
		if (same === void 0) merged.push(fact);
		else if (isSatisfied(same) && !isSatisfied(fact)) merged[at] = fact;
	}
	return {
		digest,
		mediaType,
		platform,
		facts: merged
	};
}
function ofPolicy({ name }, violation) {
	return {
		fact: void 0,
		...violation,
		policy: name
	};
}
function absentPlatforms({ absent, root }, { location }) {
	return absent.map((platform) => ({
		rule: "platform",
		outcome: "broken",
		location,
		digest: root.digest,
		component: void 0,
		message: `the image has no manifest for ${platform}`
	}));
}
/** The age of the image and of its signatures. The content rules check the age of SBOMs. */
async function ageViolations({ root, platforms, beneath }, { content: { maxAge } }, { reference, manifest }, { fetcher, tools }) {
	const now = tools.clock.now();
	const rulesOf = (of) => maxAge.filter((rule) => rule.of === of);
	const ofSignatures = [root, ...platforms].flatMap(({ subject, signedAt }) => rulesOf("signature").flatMap((rule) => checkAge(rule, signedAt, subject.digest, now)));
	const imageRules = rulesOf("image");
	if (imageRules.length === 0) return ofSignatures;
	const images = [...platforms, ...beneath].map(({ subject }) => subject);
	const ofImages = (await imageTimes(reference, manifest, images, fetcher)).flatMap(({ digest, created }) => imageRules.flatMap((rule) => checkAge(rule, created, digest, now)));
	return [...ofSignatures, ...ofImages];
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
	const { scoreQuality } = await import("./sbom-quality.js");
	const profile = content.quality?.profile;
	const isSigned = signature.status === "verified";
	return {
		...base,
		format: document.format,
		version: document.version,
		components: countListed(document),
		created: document.content.created === void 0 ? void 0 : printable(document.content.created, 40),
		quality: profile && {
			profile,
			score: scoreQuality(document, profile, { isSigned }).score
		}
	};
}

// src/verify/verify-image.ts
/** Violations of one kind that the results name. */
const MAX_LISTED = 50;
/** Never throws for a fault of the image; that is its `error`. */
async function verifyImage(image, request, tools) {
	const base = emptyVerdict(image);
	let policies = [];
	try {
		const selected = await selectPolicies(image, request, tools);
		policies = selected.policies;
		return await checkImage(base, image, selected, tools);
	} catch (error) {
		const { log } = tools.tools;
		if (!(error instanceof SealError) && error instanceof Error) log.debug(error.stack ?? error.message);
		const names = policies.map(({ name }) => name);
		return {
			image: {
				...base,
				policies: names,
				error: errorReport(error)
			},
			differences: [],
			active: policies,
			notices: []
		};
	}
}
function emptyVerdict({ requested, locations, reference: { digest } }) {
	return {
		requested: printable(requested),
		locations,
		reference: void 0,
		digest,
		isByTag: digest === void 0,
		outcome: "error",
		policies: [],
		digests: [],
		violations: [],
		sboms: [],
		error: void 0
	};
}
/** If no policy applies to the image and no exception lets that pass, its registry gets no request. */
async function selectPolicies(image, { policy }, { tools: { registries, clock } }) {
	const names = await namesOf(image.reference, globsOf(policy), registries);
	const matching = policiesFor(policy, names);
	const except = (violations, known) => applyExceptions(violations, known, policy.exceptions, clock.now());
	const unmatched = except(matching.length === 0 ? [noPolicy(names)] : [], names.known);
	return {
		names,
		policies: unmatched.isOpen ? [] : [...matching, ...withSigners(policy.added, matching)],
		unmatched,
		except
	};
}
async function checkImage(base, image, { names, policies, unmatched, except }, tools) {
	if (policies.length === 0) {
		const { violations, exceptions } = unmatched;
		const outcome = outcomeOfImage({
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
	const { differences, notices, violations: found, ...facts } = await checkPolicies(image, policies, tools);
	const pinned = {
		...image.reference,
		tag: void 0,
		digest: facts.digest
	};
	const excepted = except(found, [...names.known, pinned]);
	const violations = [...unmatched.violations, ...excepted.violations];
	return {
		image: {
			...base,
			...facts,
			policies: policies.map(({ name }) => name),
			violations: listViolations(violations),
			outcome: outcomeOfImage({
				violations,
				error: void 0
			})
		},
		differences,
		active: [
			...policies,
			...unmatched.exceptions,
			...excepted.exceptions
		],
		notices: notices.map((notice) => `${base.requested}: ${notice}`)
	};
}
/** Exceptions come before this: one for a package matches only a violation that names its component. */
function listViolations(violations) {
	const kinds = /* @__PURE__ */ new Map();
	for (const violation of violations) {
		const { policy, rule, outcome, digest, exception } = violation;
		const kind = JSON.stringify([
			policy,
			rule,
			outcome,
			digest,
			exception !== void 0
		]);
		const known = kinds.get(kind);
		if (known) known.push(violation);
		else kinds.set(kind, [violation]);
	}
	return [...kinds.values()].flatMap((ofKind) => cutViolations(ofKind, MAX_LISTED));
}
function globsOf({ policies, exceptions }) {
	return [...policies.flatMap(({ globs }) => globs), ...exceptions.flatMap(({ images }) => images)];
}
function noPolicy({ claimed }) {
	const why = claimed === void 0 ? "" : `; Seal does not know whether the tag ${claimed.tag} points to the digest beside it`;
	return {
		policy: "",
		rule: "no-policy",
		outcome: "broken",
		location: void 0,
		digest: void 0,
		message: printable(`no policy applies to this image${why}`, 400),
		component: void 0,
		fact: void 0
	};
}
function applyExceptions(violations, names, exceptions, now) {
	const found = violations.map((violation) => findException(violation, names, exceptions, now));
	return {
		violations: violations.map((violation, at) => ({
			...violation,
			exception: found[at] && describeException(found[at])
		})),
		exceptions: found.filter((exception) => exception !== void 0),
		isOpen: found.includes(void 0)
	};
}
function describeException({ reason, expires }) {
	return {
		reason: printable(reason, 300),
		expires
	};
}
/** A fault of the image or its registry. A defect of Seal is one too, and keeps the image from passing. */
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

// src/verify/verify-images.ts
/** Processes of Cosign at a time: each takes a core for some 40 ms. */
const COSIGN_PROCESSES = 4;
/** Never throws for a fault of one image; that is the image's `error`. */
async function verifyImages(request, tools) {
	const started = tools.clock.now();
	const cosign = new CosignUse(tools.cosign);
	const signatures = new SignatureReader(() => cosign.open(), limit(COSIGN_PROCESSES));
	const fetcher = new ReferrerFetcher(tools.registries, signatures, tools.store);
	const documents = new DocumentMemory(request.concurrency);
	const comparer = new Comparer(fetcher, request.policy, tools);
	const atATime = limit(request.concurrency);
	const verified = await all(request.images.map((image) => atATime(() => verifyImage(image, request, {
		fetcher,
		comparer,
		documents,
		tools
	}))));
	const images = verified.map(({ image }) => image);
	return {
		verdict: {
			schemaVersion: 1,
			outcome: outcomeOfRun({
				...request,
				images
			}),
			mode: request.mode,
			images,
			unresolved: request.unresolved,
			notices: noticesOf(request, verified, started),
			policy: request.origin,
			cosign: await cosign.report(),
			requests: tools.registries.requests,
			milliseconds: tools.clock.now() - started
		},
		differences: verified.flatMap((it) => it.differences)
	};
}
function noticesOf(request, verified, started) {
	const active = new Set(verified.flatMap((it) => it.active));
	return [
		...request.notices,
		...expiredNotices(request.policy, started),
		...verified.length === 0 ? [] : idleNotices(request.policy, active, started),
		...new Set(verified.flatMap(({ notices }) => notices))
	];
}
/** Cosign for the report: undefined unless the run started it. */
var CosignUse = class {
	#open;
	#isUsed = false;
	constructor(open) {
		this.#open = open;
	}
	open() {
		this.#isUsed = true;
		return this.#open();
	}
	/** Undefined too if Cosign could not be opened, which is an error of the images. */
	async report() {
		if (!this.#isUsed) return void 0;
		try {
			const { version, invocations } = await this.#open();
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
};

export { MAX_BYTES_OF_BUNDLES, verifyImages };