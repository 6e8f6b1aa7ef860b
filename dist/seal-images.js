import { LEGACY_LOG, MAX_BUNDLE_BYTES, MAX_SUBJECTS, SIGNATURE_PREDICATE, certificateIdentity, formatSimpleSigning, formatStatement, formatVersion, needsLog, readBundle, signatureAnnotations, signatureOf, withoutLog, wrapSignature } from "./cosign.js";
import { ANNOTATION_BUNDLE_CONTENT, ANNOTATION_BUNDLE_PREDICATE, ANNOTATION_TITLE, EMPTY_BLOB, IMAGE_CONFIG, IMAGE_MANIFEST, SIGSTORE_BUNDLE, SIMPLE_SIGNING, algorithmOf, buildArtifact, describeBytes, digestOf, encodedOf, findImages, formatPinned, formatPlatform, formatReference, formatRepository, isReadable, nameOfImage, readManifest, selectImages } from "./oci.js";
import { SealError, all, count, formatBytes, isRecord, limit, messages, parseJson, printable } from "./support.js";
import { RegistryError } from "./registry-client.js";
import { FORMATS, formatLabel } from "./sbom.js";
import { isInPlace } from "./results-seal.js";

// src/seal/report.ts
function toImageReport(image, outcome) {
	const { family } = image;
	const { error, tags } = outcome;
	const artifacts = artifactsOf(image, outcome);
	const signatures = signaturesOf(image, outcome);
	return {
		requested: formatReference(family.reference),
		reference: formatPinned(family.repository, family.manifest.descriptor.digest),
		digest: family.manifest.descriptor.digest,
		outcome: outcomeOf$1([...artifacts, ...signatures], outcome),
		subjects: family.subjects.map(({ descriptor, platform }) => ({
			digest: descriptor.digest,
			mediaType: descriptor.mediaType,
			platform: platform && formatPlatform(platform)
		})),
		artifacts,
		signatures,
		tags,
		warnings: image.warnings,
		error: error === void 0 ? void 0 : toErrorReport(error)
	};
}
function outcomeOf$1(parts, { error, planned, tags, signer: { signer } }) {
	if (error !== void 0) return "failed";
	if (planned !== void 0) return "planned";
	if (tags.length === 0 && parts.every(({ state }) => state === "present")) return "unchanged";
	return signer === void 0 ? "attached" : "sealed";
}
function artifactsOf(image, outcome) {
	const attestations = bundlesOf(image, "attestation", outcome);
	return [...image.artifacts.map((artifact) => recordArtifact(artifact, image, outcome)), ...attestations.flatMap((signature) => recordAttestation(signature, image, outcome))];
}
function signaturesOf(image, outcome) {
	const { legacy = [], planned = [], signer } = outcome;
	return [
		...bundlesOf(image, "signature", outcome).map((signature) => recordSignature(signature, image, outcome)),
		...legacy.filter(({ member }) => member.image === image).map((signature) => recordLegacy(signature, outcome)),
		...planned.filter(({ group }) => isAbout(image, group)).map((signature) => recordPlanned(signature, signer.signerName))
	];
}
function bundlesOf(image, kind, { signatures = [] }) {
	return signatures.filter(({ event }) => event.kind === kind && isAbout(image, event.group));
}
function isAbout(image, group) {
	return group.some((member) => member.image === image);
}
/** What is neither found nor read back is not said to be there. */
function stateOf(digest, isPresent, { attached, planned, error }) {
	if (isPresent) return "present";
	if (attached.has(digest)) return "attached";
	return planned !== void 0 && error === void 0 ? "planned" : "failed";
}
/** An image that failed before anything of it was known. */
function toFailedImageReport(reference, error) {
	return {
		requested: formatReference(reference),
		reference: reference.digest && formatPinned(reference, reference.digest),
		digest: reference.digest,
		outcome: "failed",
		subjects: [],
		artifacts: [],
		signatures: [],
		tags: [],
		warnings: [],
		error: toErrorReport(error)
	};
}
/** A defect of Seal has no code of its own; its message is told all the same, so that it can be reported. */
function toErrorReport(error) {
	return {
		code: error instanceof SealError ? error.code : "INTERNAL",
		message: messages(error).join(": "),
		remedy: error instanceof SealError ? error.remedy : void 0
	};
}
function recordArtifact(planned, image, outcome) {
	const { artifact, sbom } = planned;
	const { digest, artifactType } = artifact.descriptor;
	return {
		kind: planned.kind,
		state: stateOf(digest, image.present.has(digest), outcome),
		subject: artifact.subject.digest,
		digest,
		reference: formatPinned(image.family.repository, digest),
		artifactType,
		size: artifact.blobs.at(-1)?.descriptor.size ?? 0,
		title: planned.title,
		path: planned.origin.path,
		sbom: sbom && {
			format: sbom.document.format,
			version: sbom.document.version,
			source: planned.origin.source,
			wrappings: sbom.document.wrappings,
			...sbom.findings
		}
	};
}
function recordAttestation(signature, image, outcome) {
	const { event, attachments, bundle } = signature;
	return attachments.map(({ artifact, isPresent }) => ({
		kind: "attestation",
		state: stateOf(artifact.descriptor.digest, isPresent, outcome),
		subject: artifact.subject.digest,
		digest: artifact.descriptor.digest,
		reference: formatPinned(image.family.repository, artifact.descriptor.digest),
		artifactType: artifact.descriptor.artifactType,
		size: bundle.bytes.byteLength,
		title: event.statement.predicateType,
		path: outcome.bundlePaths?.get(signature),
		sbom: void 0
	}));
}
function recordSignature(signature, image, outcome) {
	const own = signature.attachments.filter(({ member }) => member.image === image).map(({ member, artifact: { descriptor }, isPresent }) => ({
		subject: member.descriptor.digest,
		manifest: descriptor.digest,
		state: stateOf(descriptor.digest, isPresent, outcome)
	}));
	const identity = signature.bundle.certificate && certificateIdentity(signature.bundle.certificate);
	return {
		format: "bundle",
		state: worst(own.map(({ state }) => state)),
		subjects: own.map(({ subject }) => subject),
		manifests: Object.fromEntries(own.filter(isInPlace).map(({ subject, manifest }) => [subject, manifest])),
		signer: identity?.subject ?? outcome.signer.signerName,
		issuer: identity?.issuer,
		bundlePath: outcome.bundlePaths?.get(signature)
	};
}
/** Of a signature that hangs on several digests. */
function worst(states) {
	return states.find((state) => state === "failed") ?? states.find((state) => state !== "present") ?? "present";
}
function recordLegacy(signature, { legacyImages, signer }) {
	const { digest } = signature.member.descriptor;
	const identity = signature.certificate && certificateIdentity(signature.certificate);
	const image = signature.presentIn ?? legacyImages?.get(signature);
	return {
		format: "legacy",
		state: signature.presentIn !== void 0 ? "present" : image === void 0 ? "failed" : "attached",
		subjects: [digest],
		manifests: image === void 0 ? {} : { [digest]: image },
		signer: identity?.subject ?? signer.signerName,
		issuer: identity?.issuer,
		bundlePath: void 0
	};
}
function recordPlanned({ format, group }, signer) {
	return {
		format,
		state: "planned",
		subjects: group.map(({ descriptor }) => descriptor.digest),
		manifests: {},
		signer,
		issuer: void 0,
		bundlePath: void 0
	};
}

// src/seal/artifacts.ts
const TITLES = {
	"cyclonedx-json": "sbom.cdx.json",
	"cyclonedx-xml": "sbom.cdx.xml",
	"spdx-json": "sbom.spdx.json",
	"spdx-tag-value": "sbom.spdx",
	"spdx3-json": "sbom.spdx3.json",
	"syft-json": "sbom.syft.json"
};
/** The SBOM's bytes as the one layer of an artifact about `subject`. */
function planSbom(document, origin, subject, types, findings) {
	const title = TITLES[document.format];
	const layer = fileBlob(document.bytes, types.layerMediaType ?? document.mediaType, title);
	return {
		kind: "sbom",
		artifact: buildArtifact({
			artifactType: types.artifactType ?? document.mediaType,
			subject,
			layers: [layer],
			config: configBlob(types.configMediaType),
			annotations: types.annotations
		}),
		title,
		sbom: {
			document: withoutContent(document),
			findings
		},
		origin
	};
}
function withoutContent({ content: _, ...document }) {
	return document;
}
/** Any file as an artifact of its own media type. */
function planFile(bytes, mediaType, title, origin, subject) {
	return {
		kind: "file",
		artifact: buildArtifact({
			artifactType: mediaType,
			subject,
			layers: [fileBlob(bytes, mediaType, title)]
		}),
		title,
		sbom: void 0,
		origin
	};
}
/** A Sigstore bundle as Cosign attaches it (BUNDLE_SPEC.md). Equal bundle and subject give equal bytes. */
function bundleArtifact(bundle, predicateType, subject) {
	return buildArtifact({
		artifactType: SIGSTORE_BUNDLE,
		subject,
		layers: [{
			bytes: bundle,
			descriptor: describeBytes(SIGSTORE_BUNDLE, bundle)
		}],
		annotations: {
			[ANNOTATION_BUNDLE_CONTENT]: "dsse-envelope",
			[ANNOTATION_BUNDLE_PREDICATE]: predicateType
		}
	});
}
function fileBlob(bytes, mediaType, title) {
	return {
		bytes,
		descriptor: {
			...describeBytes(mediaType, bytes),
			annotations: { [ANNOTATION_TITLE]: title }
		}
	};
}
/** Readers from before OCI 1.1 know an artifact by its config's media type; the content stays `{}`. */
function configBlob(mediaType) {
	return mediaType === void 0 ? EMPTY_BLOB : {
		...EMPTY_BLOB,
		descriptor: {
			...EMPTY_BLOB.descriptor,
			mediaType
		}
	};
}

// src/seal/resolve.ts
/** An image's config may have this many bytes; real ones have a few thousand. */
const MAX_CONFIG_BYTES = 8388608;
/** @throws SealError of the registry, and `IMAGE_…` */
async function resolveImage(reference, platforms, registries, log) {
	const repository = {
		registry: reference.registry,
		repository: reference.repository
	};
	const early = reference.digest === void 0 ? void 0 : registries.referrers(repository, reference.digest);
	const [manifest] = await Promise.all([registries.manifest(reference), early]);
	const { digest } = manifest.descriptor;
	if (reference.digest === void 0) log.warning(`${formatReference(reference)} was resolved to ${digest} now. A tag can move between your build and this step: give the digest, image: ${formatPinned(repository, digest)}`);
	const listing = await (early ?? registries.referrers(repository, digest));
	const root = {
		descriptor: manifest.descriptor,
		platform: void 0
	};
	const images = await findImages(manifest, {
		manifest: (nested) => registries.manifest({
			...repository,
			tag: void 0,
			digest: nested
		}),
		config: (config) => registries.blob(repository, config, { maxBytes: MAX_CONFIG_BYTES })
	});
	return {
		reference,
		repository,
		manifest,
		images,
		listing,
		subjects: [root, ...selectPlatforms(manifest, images, platforms, reference)]
	};
}
/** The images of an index that are sealed by themselves. */
function selectPlatforms({ content }, images, wanted, reference) {
	if (content.kind !== "index") {
		if (typeof wanted === "string") return [];
		throw missing$1(wanted, `${formatReference(reference)} is a single image, not an index of platforms`);
	}
	if (wanted === "index") return [];
	const { chosen, absent } = selectImages(images, wanted);
	if (absent.length === 0) return chosen;
	throw missing$1(absent, `${formatReference(reference)} has ${images.map(nameOfImage).join(", ")}`);
}
function missing$1(platforms, what) {
	return new SealError("IMAGE_PLATFORM_MISSING", `no manifest for ${platforms.map(formatPlatform).join(", ")}: ${what}`, { remedy: "Set the input platforms to all, index, or to platforms that the image has." });
}

// src/seal/sbom/check-sbom.ts
/** The profile whose score the summary shows; the gate can demand others. */
const PROFILE = "cisa-2026";
/** More would fill the summary without telling more. */
const SHOWN_REMEDIES = 5;
/** Documents name up to hundreds of licenses; the frequent ones tell the most. */
const SHOWN_LICENSES = 8;
/** @throws SealError `SBOM_TOO_FEW_COMPONENTS` */
async function checkSbom({ given: { document, validation }, origin, subject }, family, request) {
	const warnings = [];
	const [{ checkContents, requireComponents }, { checkBinding }, { scoreQuality }, { findSizeLimits, formatSizeLimit }] = await Promise.all([
		import("./sbom-later.js"),
		import("./sbom-verify.js"),
		import("./sbom-quality.js"),
		import("./sbom-later.js")
	]);
	requireComponents(document, request.minimumComponents, origin.source);
	const { repository, subjects } = family;
	const members = subjects.map(({ descriptor, platform }) => ({
		digest: descriptor.digest,
		role: platform ? formatPlatform(platform) : "index"
	}));
	const platform = subjects.find(({ descriptor }) => descriptor.digest === subject.digest)?.platform;
	const binding = checkBinding(document, {
		digest: subject.digest,
		repository,
		family: members,
		...family.reference.tag === void 0 ? {} : { tag: family.reference.tag },
		...platform === void 0 ? {} : { architecture: platform.architecture }
	});
	if (binding.status === "other") warnings.push(`${origin.source} ${describeBinding(binding, subject.digest)}`);
	for (const limit of findSizeLimits(document.bytes.byteLength, {
		ways: request.attest ? ["artifact", "attestation"] : ["artifact"],
		usesPublicRekor: request.signer?.kind === "keyless" && request.signer.signingConfig === void 0
	})) warnings.push(`${origin.source}: ${formatSizeLimit(limit)}. ${limit.remedy}`);
	const { counts, duplicates, withoutVersion, withoutIdentifier } = checkContents(document);
	const quality = scoreQuality(document, PROFILE, { isSigned: request.signer !== void 0 });
	return {
		warnings,
		findings: {
			formatLabel: FORMATS[document.format].label,
			components: counts.packages === 0 ? counts.total : counts.packages,
			files: counts.files,
			...highlights(document),
			validation,
			binding: binding.status,
			duplicates: duplicates.length,
			withoutVersion: withoutVersion.count,
			withoutIdentifier: withoutIdentifier.count,
			quality: {
				profile: quality.title,
				score: quality.score,
				toFix: quality.toFix.slice(0, SHOWN_REMEDIES).map(({ title, remedy }) => `${title}: ${remedy}`)
			}
		}
	};
}
function highlights({ content: { components } }) {
	const packages = components.filter(({ type }) => type !== "file");
	const shown = packages.length > 0 ? packages : components;
	const types = countBy(shown.map(({ type }) => type));
	const licenses = countBy(shown.flatMap(({ licenses = [] }) => licenses.map(({ value }) => value)));
	return {
		types: Object.fromEntries(types),
		licenses: licenses.slice(0, SHOWN_LICENSES).map(([name, count]) => ({
			name,
			components: count
		})),
		withoutLicense: shown.filter(({ licenses = [] }) => licenses.length === 0).length
	};
}
/** The most frequent first. */
function countBy(words) {
	const counts = /* @__PURE__ */ new Map();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
/** What the generator looked at, when it was not the digest that the SBOM is attached to. */
function describeBinding({ names, evidence }, digest) {
	const seen = evidence.map(({ place, value }) => `${place} ${value}`).join(", ");
	if (names !== "none") return `is about ${names} of this image, and attached to ${digest}; bind it with a line "${names}=path" (${seen})`;
	return `names another digest (${seen}), not ${digest}; an image in a Docker daemon has another digest than in the registry`;
}

// src/seal/sbom/validate-sbom.ts
/** In a warning, which the summary shows too; the log lists all that a validation gives. */
const SHOWN_ERRORS = 5;
/** Ways of writing the same bytes down, that carry no signature. */
const PLAIN = /* @__PURE__ */ new Set([
	"utf-8-bom",
	"utf-16",
	"gzip",
	"zstd"
]);
/**
* Validates a document, and collects what a user should know of it.
*
* @throws SealError `SBOM_INVALID`
*/
async function validateAgainstSchema(document, source, request, { log }) {
	const { wrappings, isKnownVersion, format, version } = document;
	const warnings = [];
	if (wrappings.length > 0) log.info(`${source}: unwrapped from ${wrappings.join(", ")}`);
	const envelopes = wrappings.filter((wrapping) => !PLAIN.has(wrapping));
	if (envelopes.length > 0) warnings.push(`${source}: taken out of ${envelopes.join(", ")}; that envelope is not attached and its signature not checked`);
	if (!isKnownVersion) warnings.push(`${source}: Seal does not know the version ${formatLabel(format, version)}; it is attached unchecked`);
	return {
		given: {
			document,
			validation: await validate(document, source, request, log, warnings)
		},
		warnings
	};
}
async function validate(document, source, { validation }, log, warnings) {
	if (validation === "off") return "off";
	const { validateDocument } = await import("./sbom-validate.js");
	const { verdict, errors, total, schema } = await validateDocument(document);
	if (total === 0) return verdict;
	const lines = errors.map(({ where, message }) => `${where === "" ? "the document" : where}: ${message}`);
	const label = formatLabel(document.format, document.version);
	const found = `${source} has ${count(total, "error")} by the ${schema ?? `outline of ${label}`}`;
	log.info([
		`${found}:`,
		...lines.map((line) => `  ${line}`),
		...andMore(total - lines.length, "  ")
	].join("\n"));
	const text = `${found}: ${[...lines.slice(0, SHOWN_ERRORS), ...andMore(total - SHOWN_ERRORS)].join("; ")}`;
	if (validation === "strict") throw new SealError("SBOM_INVALID", text, { remedy: "Correct the generator, or set validation: warn to attach the document as it is." });
	warnings.push(text);
	return verdict;
}
function andMore(number, indent = "") {
	return number > 0 ? [`${indent}… and ${number} more`] : [];
}

// src/seal/sbom/collect-sboms.ts
/** To read more than this takes long enough to be announced; compressed, as it is transferred. */
const LARGE_IMAGE_BYTES = 104857600;
/** An SBOM inside an image's own attestation; BuildKit itself makes none above 40 MiB. */
const MAX_ATTESTATION_BYTES = 134217728;
/**
* The files that belong to one of the images. With several images, each file must say whose it is.
*
* @throws SealError `INPUT_SBOM_AMBIGUOUS`, `INPUT_SBOM_UNUSED`
*/
function checkTargets(files, images) {
	for (const { origin, target } of files) {
		const path = origin.source;
		if (images.length > 1 && target.kind !== "repository") throw new SealError("INPUT_SBOM_AMBIGUOUS", `${path} could belong to any of ${images.length} images`, { remedy: "Write the image before the path, a line each: sbom-path: ghcr.io/acme/app=app.cdx.json" });
		if (target.kind === "repository" && !images.some((image) => isOf(target.repository, image))) {
			const name = formatRepository(target.repository);
			throw new SealError("INPUT_SBOM_UNUSED", `${path} is for ${name}, which is none of the images`, { remedy: `Add ${name} to the input image, or correct the line of sbom-path.` });
		}
	}
}
function isOf(a, b) {
	return a.registry === b.registry && a.repository === b.repository;
}
/** The SBOMs that the request wants for this image. `auto`: its files, else its own attestations, else its layers. */
async function collectSboms(family, request, tools) {
	const files = filesOf(family, request);
	if (files.length > 0) return ingest(files, family, request, tools);
	switch (request.sbom) {
		case "source": return [await fromSource(family, request, tools)];
		case "command": return Promise.all(imagesOf(family).map((subject) => fromCommand(subject, family, request, tools)));
		case "buildkit": return Promise.all(imagesOf(family).map((subject) => requireBuildKit(subject, family, request, tools)));
		case "image": return Promise.all(imagesOf(family).map((subject) => fromLayers(subject, family, request, tools)));
		default: return Promise.all(imagesOf(family).map(async (subject) => await fromBuildKit(subject, family, request, tools) ?? fromLayers(subject, family, request, tools)));
	}
}
/** The files that belong to this image. */
function filesOf({ reference }, { sbomFiles }) {
	return sbomFiles.filter(({ target }) => target.kind !== "repository" || isOf(target.repository, reference));
}
/** The digests that hold software and are sealed: the platforms of an index, or the image itself. */
function imagesOf({ subjects: [root, ...platforms], manifest }) {
	return manifest.content.kind === "index" ? platforms : [root];
}
async function ingest(files, family, request, tools) {
	const drafts = await Promise.all(files.map(async (file) => {
		const subject = subjectOf(file, family);
		return readDraft(await file.read(), {
			origin: file.origin,
			subject
		}, request, tools);
	}));
	return request.merge ? mergeBySubject(drafts, family) : drafts;
}
/** @throws SealError `SBOM_…` */
async function readDraft(bytes, { origin, subject }, request, tools) {
	const { readSbom } = await import("./sbom-read.js");
	const document = await readSbom(bytes, origin.source);
	const { given, warnings } = await validateAgainstSchema(document, origin.source, request, tools);
	return {
		given,
		content: document.content,
		warnings,
		origin,
		isGenerated: false,
		subject,
		created: void 0
	};
}
/** Several SBOMs of one digest become one about it. */
async function mergeBySubject(drafts, family) {
	const { merge } = await import("./sbom-write-later.js");
	return [...Map.groupBy(drafts, ({ subject }) => subject.digest).values()].map((group) => {
		const [first] = group;
		if (group.length === 1) return first;
		const created = group.flatMap(({ content }) => content.created ?? []).sort().at(-1);
		const reference = formatPinned(family.repository, first.subject.digest);
		const content = merge(group, {
			subject: {
				ref: reference,
				type: "container",
				name: formatRepository(family.repository),
				version: first.subject.digest
			},
			...created === void 0 ? {} : { created }
		});
		const source = group.map(({ origin }) => origin.source).join(" + ");
		return {
			given: void 0,
			content,
			warnings: group.flatMap(({ warnings }) => warnings),
			origin: {
				source,
				path: void 0
			},
			isGenerated: false,
			subject: first.subject,
			created
		};
	});
}
function subjectOf({ target, origin }, family) {
	if (target.kind !== "platform") return family.manifest.descriptor;
	const found = findPlatform(family, target.platform);
	if (found) return found;
	const name = formatPlatform(target.platform);
	throw new SealError("IMAGE_PLATFORM_MISSING", `${origin.source} is for ${name}, which ${formatReference(family.reference)} does not have`, { remedy: "Correct the platform before the \"=\" in sbom-path, or build the image for it." });
}
function findPlatform({ images }, wanted) {
	return selectImages(images, [wanted]).chosen[0]?.descriptor;
}
async function fromLayers(subject, family, request, tools) {
	const { registries, log } = tools;
	const { repository, reference } = family;
	const { digest } = subject.descriptor;
	if (!isReadable(subject.descriptor)) throw notScannable(subject, family);
	const { content } = digest === family.manifest.descriptor.digest ? family.manifest : await registries.manifest({
		...repository,
		tag: void 0,
		digest
	});
	if (content.kind !== "image" || content.config === void 0) throw notScannable(subject, family);
	const config = await registries.blob(repository, content.config, { maxBytes: MAX_CONFIG_BYTES });
	const { scanImage } = await import("./scan-image.js");
	const { declareUnknown } = await import("./sbom-later.js");
	const name = subject.platform ? ` (${formatPlatform(subject.platform)})` : "";
	const layers = count(content.layers.length, "layer");
	const bytes = content.layers.reduce((sum, { size }) => sum + size, 0);
	if (bytes > LARGE_IMAGE_BYTES) log.info(`Reading ${layers}${name} of ${formatBytes(bytes)}`);
	const started = tools.clock.now();
	const scanned = await scanImage({
		config,
		layers: content.layers.map((descriptor) => ({
			descriptor,
			open: () => registries.blobStream(repository, descriptor)
		})),
		subject: {
			digest,
			repository,
			platform: subject.platform,
			...reference.tag === void 0 ? {} : { tag: reference.tag }
		},
		log,
		cache: await tools.layers()
	});
	log.info(`Scanned ${layers}${name}: ${scanned.components.length} components in ${tools.clock.now() - started} ms`);
	return {
		given: void 0,
		content: declareUnknown({
			...scanned,
			...request.producer
		}),
		warnings: [],
		origin: {
			source: "image layers",
			path: void 0
		},
		isGenerated: true,
		subject: subject.descriptor,
		created: createdOf(config)
	};
}
function notScannable({ descriptor, platform }, { repository }) {
	const { digest, mediaType } = descriptor;
	const name = platform ? `, ${formatPlatform(platform)}` : "";
	return new SealError("SCAN_NOT_AN_IMAGE", `${formatPinned(repository, digest)} (${printable(mediaType, 150)}${name}) is not an image with layers of files`, { remedy: "Give its SBOM with sbom-path, or set sbom: none." });
}
/** Unknown to every reader as what it is: the start of all clocks. */
const NO_TIME = "1970-01-01T00:00:00Z";
/** When the image was made, as the config of it (or of its first platform) says; the same each time it is asked. */
async function imageTime(subject, family, { registries }) {
	const { repository, manifest, subjects } = family;
	const isIndex = subject.digest === manifest.descriptor.digest && manifest.content.kind === "index";
	const [, ...platforms] = subjects;
	const digest = isIndex ? platforms.find(({ descriptor }) => isReadable(descriptor))?.descriptor.digest : subject.digest;
	if (digest === void 0) return NO_TIME;
	const { content } = await registries.manifest({
		...repository,
		tag: void 0,
		digest
	});
	if (content.kind !== "image" || content.config === void 0) return NO_TIME;
	return createdOf(await registries.blob(repository, content.config, { maxBytes: 8388608 })) ?? NO_TIME;
}
/** What the image's config says of its time; nothing when that is no time. */
function createdOf(config) {
	const document = parseJson(config);
	const created = isRecord(document) ? document["created"] : void 0;
	return typeof created === "string" && !Number.isNaN(Date.parse(created)) ? created : void 0;
}
/** The SBOM that BuildKit put into the index beside the image; it has no signature of its own. */
async function fromBuildKit(subject, family, request, tools) {
	const { registries, log } = tools;
	const { attestationOf, sbomLayerOf } = await import("./sbom-read.js");
	const { digest } = subject.descriptor;
	const index = family.images.find(({ descriptor }) => descriptor.digest === digest)?.index;
	const attestation = index && attestationOf(index, digest);
	if (attestation === void 0) return void 0;
	const { content } = await registries.manifest({
		...family.repository,
		tag: void 0,
		digest: attestation.digest
	});
	const layer = sbomLayerOf(content);
	if (layer === void 0) return void 0;
	const draft = await readDraft(await registries.blob(family.repository, layer, { maxBytes: MAX_ATTESTATION_BYTES }), {
		origin: {
			source: "BuildKit attestation",
			path: void 0
		},
		subject: subject.descriptor
	}, request, tools);
	log.info(`Took the SBOM that BuildKit put into the image (${attestation.digest}) instead of a scan; it is unsigned there.`);
	return draft;
}
async function requireBuildKit(subject, family, request, tools) {
	const draft = await fromBuildKit(subject, family, request, tools);
	if (draft !== void 0) return draft;
	const name = subject.platform ? ` for ${formatPlatform(subject.platform)}` : "";
	throw new SealError("SBOM_NO_BUILDKIT_ATTESTATION", `${formatReference(family.reference)} carries no SBOM of BuildKit${name}`, { remedy: "Build with \"sbom: true\" (docker/build-push-action), or set sbom: auto to have the layers scanned." });
}
async function fromSource(family, request, tools) {
	const { scanSource } = await import("./scan-source.js");
	const { directoryTree } = await import("./scan-source.js");
	const { declareUnknown } = await import("./sbom-later.js");
	const content = await scanSource({
		files: directoryTree(request.source.path),
		subject: request.source.subject,
		log: tools.log,
		signal: new AbortController().signal
	});
	const [owner] = request.producer.authors;
	const subject = content.subject && owner ? {
		...content.subject,
		supplier: owner
	} : content.subject;
	return {
		given: void 0,
		content: declareUnknown({
			...content,
			...request.producer,
			subject
		}),
		warnings: [],
		origin: {
			source: "source tree",
			path: void 0
		},
		isGenerated: true,
		subject: family.manifest.descriptor,
		created: void 0
	};
}
async function fromCommand(subject, family, request, tools) {
	const reference = formatPinned(family.repository, subject.descriptor.digest);
	return readDraft(await tools.generate(reference, subject.platform), {
		origin: {
			source: `sbom-command for ${reference}`,
			path: void 0
		},
		subject: subject.descriptor
	}, request, tools);
}

// src/seal/sbom/coverage.ts
/**
* Of generated SBOMs, each image that is sealed has its own. Of files, each line names whose it is: where lines name
* platforms, one that no line names is a warning.
*
* @throws SealError `SBOM_MISSING`
*/
function checkCoverage(artifacts, family, request, log) {
	const sealed = imagesOf(family);
	const sbomsOf = ({ descriptor }) => artifacts.filter(({ artifact }) => artifact.subject.digest === descriptor.digest).length;
	for (const subject of family.subjects) {
		const sboms = sbomsOf(subject);
		if (sboms > 0) log.info(`${count(sboms, "SBOM")} for ${describe(subject, family)}`);
	}
	const without = sealed.filter((subject) => sbomsOf(subject) === 0);
	const files = filesOf(family, request);
	if (files.length > 0) return files.some(({ target }) => target.kind === "platform") ? without.map((subject) => `${describe(subject, family)} gets no SBOM: no line of sbom-path names it`) : [];
	if (request.sbom === "source") return [];
	if (sealed.length === 0) throw indexAlone(family, request);
	const [first] = without;
	if (first !== void 0) throw missing(first, family);
	return [];
}
function describe(subject, { repository }) {
	const pinned = formatPinned(repository, subject.descriptor.digest);
	return subject.platform === void 0 ? pinned : `${pinned} (${nameOfImage(subject)})`;
}
function indexAlone({ reference }, { sbom }) {
	return new SealError("SBOM_MISSING", `${formatReference(reference)} is an index, and with platforms: index nothing is made for its images: there is no SBOM`, { remedy: `sbom: ${sbom} makes an SBOM of each image. Add to the step:\n  with:\n    platforms: all\nor give the index its own with sbom-path, or set sbom: none.` });
}
function missing(subject, family) {
	return new SealError("SBOM_MISSING", `${describe(subject, family)} has no SBOM`, { remedy: "Give its SBOM with sbom-path, leave its platform out of the input platforms, or set sbom: none." });
}

// src/seal/sbom/prepare-sboms.ts
/**
* Ingests or generates the SBOMs of an image, checks each, and wraps it into an artifact.
*
* @throws SealError `SBOM_…`, `SCAN_…`, `SOURCE_…`, `IMAGE_PLATFORM_MISSING`
*/
async function planSboms(family, request, tools) {
	if (request.sbom === "none") return {
		artifacts: [],
		warnings: []
	};
	const warnings = [];
	const artifacts = [];
	for (const draft of await collectSboms(family, request, tools)) {
		warnings.push(...draft.warnings);
		for (const candidate of await convertToFormats(draft, family, request, tools, warnings)) {
			const { given, origin, subject } = candidate;
			const inspection = await checkSbom(candidate, family, request);
			warnings.push(...inspection.warnings);
			artifacts.push(planSbom(given.document, origin, subject, request, inspection.findings));
		}
	}
	warnings.push(...checkCoverage(artifacts, family, request, tools.log));
	return {
		artifacts,
		warnings: [...new Set(warnings)]
	};
}
/**
* In the formats of the request. What was ingested stays as it is, unless other formats were asked for; what is
* generated is CycloneDX unless told.
*/
async function convertToFormats(draft, family, request, tools, warnings) {
	const { given, origin, isGenerated } = draft;
	const formats = formatsOf(given?.document, request);
	if (given !== void 0 && formats.length === 0) return [await withPath({
		...draft,
		given
	}, tools)];
	return Promise.all(formats.map(async (format) => {
		if (given !== void 0 && isAsked(given.document, format, request)) return withPath({
			...draft,
			given
		}, tools);
		const { bytes, lost } = await write(draft, format, family, request, tools);
		const source = `${origin.source} as ${format}`;
		if (lost.length > 0) {
			const text = `${source} leaves out: ${lost.join("; ")}`;
			if (isGenerated) tools.log.info(text);
			else warnings.push(text);
		}
		const written = await readWritten(bytes, source, given?.document);
		const vetted = await validateAgainstSchema(written, source, request, tools);
		warnings.push(...vetted.warnings);
		const name = `sbom-${written.content.id ?? "document"}.${format}`.replace(/[^\w.-]/g, "_");
		const path = await tools.keep(name, bytes);
		return {
			...draft,
			origin: {
				...origin,
				path
			},
			given: vetted.given
		};
	}));
}
/** Of CycloneDX, where the request names none. */
const DEFAULT_VERSION = "1.6";
/** Empty for a document that stays as it is. A version that was asked for converts CycloneDX without a format, too. */
function formatsOf(document, { formats, specVersion }) {
	if (formats.length > 0) return formats;
	if (document === void 0) return ["cyclonedx-json"];
	const { format } = document;
	return specVersion !== void 0 && (format === "cyclonedx-json" || format === "cyclonedx-xml") ? [format] : [];
}
function versionOf(format, { specVersion }, otherwise) {
	return format === "spdx-json" ? "2.3" : specVersion ?? otherwise;
}
function isAsked({ format, version }, asked, request) {
	return format === asked && version === versionOf(format, request, version);
}
/** Every SBOM lies on the runner as a file too, so that later steps have it. */
async function withPath(candidate, { keep }) {
	const { origin, given } = candidate;
	if (origin.path !== void 0) return candidate;
	const { bytes, format } = given.document;
	const name = encodedOf(digestOf(bytes)).slice(0, 16);
	return {
		...candidate,
		origin: {
			...origin,
			path: await keep(`sbom-${name}.${format}`, bytes)
		}
	};
}
/** What an envelope said that the given document is about, the written one is about too. */
async function readWritten(bytes, source, given) {
	const { readSbom } = await import("./sbom-read.js");
	const document = await readSbom(bytes, source);
	const { statedSubjects } = given ?? {};
	return statedSubjects === void 0 ? document : {
		...document,
		statedSubjects
	};
}
async function write(draft, format, family, request, tools) {
	const version = versionOf(format, request, DEFAULT_VERSION);
	const created = draft.content.created ?? request.created ?? draft.created ?? await imageTime(draft.subject, family, tools);
	const { convert, convertContent } = await import("./sbom-write-later.js");
	const target = {
		format,
		version,
		created
	};
	return draft.given === void 0 ? convertContent(draft.content, target) : convert(draft.given.document, target);
}

// src/seal/plan/attestations.ts
/**
* The predicate types that Cosign knows as `--type cyclonedx` and `--type spdxjson`. A predicate is JSON, so SBOMs in
* other formats cannot be one.
* https://github.com/in-toto/attestation/tree/main/spec/predicates
*/
const PREDICATE_TYPES = {
	"cyclonedx-json": "https://cyclonedx.org/bom",
	"spdx-json": "https://spdx.dev/Document",
	"spdx3-json": "https://spdx.dev/Document"
};
/** @throws SealError `STATEMENT_PREDICATE_INVALID` */
async function planAttestations(artifacts, { attest, files }, image, warnings) {
	const sboms = attest ? artifacts.flatMap((artifact) => attestSbom(artifact, warnings)) : [];
	const others = await Promise.all(files.map(async (file) => file.predicateType === void 0 ? [] : [await attestFile(file, file.predicateType, image)]));
	return [...sboms, ...others.flat()];
}
function attestSbom({ sbom, artifact, origin }, warnings) {
	if (sbom === void 0) return [];
	const { format, bytes } = sbom.document;
	const predicateType = PREDICATE_TYPES[format];
	if (predicateType !== void 0) return [{
		subject: artifact.subject,
		predicateType,
		predicate: textOf(bytes)
	}];
	warnings.push(`${origin.source}: ${format} cannot be an attestation, which holds JSON; ask for format: cyclonedx-json too`);
	return [];
}
async function attestFile(file, predicateType, subject) {
	const bytes = await file.read();
	const { path = file.title } = file.origin;
	let predicate;
	try {
		predicate = parseJson(bytes, { uniqueKeys: true });
	} catch (cause) {
		throw invalidPredicate(path, "is not JSON that has one meaning", cause);
	}
	if (!isRecord(predicate)) throw invalidPredicate(path, "is not a JSON object");
	if (String(predicate["_type"]).startsWith("https://in-toto.io/Statement/")) throw invalidPredicate(path, "is a whole in-toto statement, not its predicate");
	return {
		subject,
		predicateType,
		predicate: textOf(bytes)
	};
}
/** The document as text, without a byte order mark, which could not stand inside a statement. */
function textOf(bytes) {
	return new TextDecoder("utf-8", { fatal: true }).decode(bytes).trim();
}
function invalidPredicate(path, what, cause) {
	return new SealError("STATEMENT_PREDICATE_INVALID", `${path} ${what}`, {
		cause,
		remedy: "Give the predicate alone, as JSON; Seal makes the statement around it for the image that it seals."
	});
}

// src/seal/plan/plan-image.ts
async function planImage(reference, request, tools) {
	const { registries, log } = tools;
	const family = await resolveImage(reference, request.platforms, registries, log);
	const [root, ...platforms] = family.subjects;
	log.info(`${formatReference(reference)}: ${root.descriptor.digest}${platforms.length > 0 ? ` and ${platforms.length} platforms` : ""}`);
	const sboms = await planSboms(family, request, tools);
	const artifacts = [...sboms.artifacts, ...await Promise.all(request.files.filter(({ predicateType }) => predicateType === void 0).map(async (file) => planFile(await file.read(), file.mediaType, file.title, file.origin, root.descriptor)))];
	const warnings = [...sboms.warnings];
	const attestations = await planAttestations(artifacts, request, root.descriptor, warnings);
	for (const warning of warnings) log.warning(warning);
	if (request.dryRun) warnings.push(...await pushObstacles(family, tools));
	const listings = /* @__PURE__ */ new Map([[root.descriptor.digest, Promise.resolve(family.listing)]]);
	const listing = (digest) => {
		const known = listings.get(digest) ?? registries.referrers(family.repository, digest);
		listings.set(digest, known);
		return known;
	};
	return {
		family,
		artifacts,
		attestations,
		warnings,
		present: await findPresent(artifacts, listing),
		signed: [
			root.descriptor,
			...platforms.map(({ descriptor }) => descriptor),
			...artifacts.map(({ artifact }) => artifact.descriptor)
		],
		listing
	};
}
/** Why a run that is no dry one would fail to push, if so. */
async function pushObstacles({ repository }, { registries, log }) {
	try {
		await registries.checkPush(repository);
		return [];
	} catch (error) {
		if (!(error instanceof RegistryError)) throw error;
		const obstacle = `A run that is not dry would fail to push: ${error.message}`;
		log.warning(error.remedy === void 0 ? obstacle : `${obstacle}\n${error.remedy}`);
		return [obstacle];
	}
}
async function findPresent(artifacts, listing) {
	const found = await Promise.all(artifacts.map(async ({ artifact: { descriptor, subject } }) => {
		const { referrers } = await listing(subject.digest);
		return referrers.some((referrer) => referrer.descriptor.digest === descriptor.digest) ? [descriptor.digest] : [];
	}));
	return new Set(found.flat());
}

// src/seal/sign/sign.ts
async function sign(event, tools) {
	const existing = await findBundle(event, tools);
	if (existing) return describeSignature(event, existing, false, tools);
	const bundle = await tools.cosign.sign(event.payload, tools.signer);
	await verifySignature(bundle, event, tools);
	return describeSignature(event, bundle, true, tools);
}
/**
* A valid bundle of the same signer over all digests of the group, among those of its first image. An artifact
* that is about to be pushed cannot have been signed with it, so then there is nothing to look for.
*/
async function findBundle(event, tools) {
	const { group } = event;
	if (group.some(({ image, descriptor }) => image.artifacts.some(({ artifact }) => artifact.descriptor.digest === descriptor.digest && !image.present.has(descriptor.digest)))) return void 0;
	const [{ image, descriptor }] = group;
	const { referrers } = await image.listing(descriptor.digest);
	const maxBytes = MAX_BUNDLE_BYTES + 2 * event.payload.byteLength;
	const candidates = referrers.filter((referrer) => isCandidate(referrer, event.statement.predicateType));
	for (const candidate of candidates.slice(-16).reverse()) {
		const bundle = await fetchBundle(candidate, group[0], tools.registries, maxBytes);
		if (bundle !== void 0 && await problemOf(bundle, event, tools) === void 0) return bundle;
	}
}
function isCandidate({ artifactType, descriptor }, predicateType) {
	const predicate = descriptor.annotations?.[ANNOTATION_BUNDLE_PREDICATE];
	return artifactType === "application/vnd.dev.sigstore.bundle.v0.3+json" && (predicate === void 0 || predicate === predicateType);
}
/** The bundle of a referrer; undefined for one that cannot be read, which is then simply no signature of ours. */
async function fetchBundle({ descriptor }, { image }, registries, maxBytes) {
	const { repository } = image.family;
	const { content } = await registries.manifest({
		...repository,
		tag: void 0,
		digest: descriptor.digest
	});
	const layer = content.kind === "image" && content.layers.length === 1 ? content.layers[0] : void 0;
	if (layer === void 0 || layer.mediaType !== "application/vnd.dev.sigstore.bundle.v0.3+json" || layer.size > maxBytes) return void 0;
	const bytes = await registries.blob(repository, layer, { maxBytes });
	try {
		return readBundle(bytes);
	} catch (error) {
		if (error instanceof SealError && error.code === "BUNDLE_INVALID") return void 0;
		throw error;
	}
}
/** @throws SealError `SIGNATURE_NOT_VERIFIED` */
async function verifySignature(bundle, event, tools) {
	const problem = await problemOf(bundle, event, tools);
	if (problem === void 0) return;
	throw new SealError("SIGNATURE_NOT_VERIFIED", `the signature that was just made does not verify: ${problem}`, { remedy: "Nothing was published. Check that signing-config and trusted-root belong together, and that key is the key you mean." });
}
/**
* Why a bundle is not the one that is wanted; undefined when it is. Cosign verifies signature, signer and predicate
* type with the first digest; the other subjects stand in the same signed bytes and are compared here.
*/
async function problemOf(bundle, { kind, statement: wanted, payload }, { cosign, authority }) {
	const { statement } = bundle;
	if (statement.predicateType !== wanted.predicateType) return `it is of type ${statement.predicateType}`;
	if (kind === "attestation" && Buffer.compare(bundle.payload, payload) !== 0) return "it says something else";
	const signed = new Map(statement.subjects.map(({ digest, annotations }) => [digest, annotations ?? {}]));
	for (const { digest, annotations } of wanted.subjects) {
		const claims = signed.get(digest);
		if (claims === void 0) return `it does not name ${digest}`;
		if (!Object.entries(annotations ?? {}).every(([key, value]) => claims[key] === value)) return `it does not make the claims wanted for ${digest}`;
	}
	const first = wanted.subjects[0];
	const verification = await cosign.verify(bundle.bytes, await authority, first.digest, wanted.predicateType);
	return verification.verified ? void 0 : verification.reason;
}
async function describeSignature(event, bundle, isNew, tools) {
	const { predicateType } = event.statement;
	return {
		event,
		bundle,
		isNew,
		attachments: await Promise.all(event.group.map(async (member) => {
			const artifact = bundleArtifact(bundle.bytes, predicateType, plain(member.descriptor));
			return {
				member,
				artifact,
				isPresent: !isNew && await holdsBundle(member, artifact, predicateType, tools.registries)
			};
		}))
	};
}
/** Does the bundle hang on the digest, by our manifest or by another client's around the same bundle? */
async function holdsBundle({ image, descriptor }, artifact, predicateType, registries) {
	const { referrers } = await image.listing(descriptor.digest);
	if (referrers.some((referrer) => referrer.descriptor.digest === artifact.descriptor.digest)) return true;
	const bundleDigests = await Promise.all(referrers.filter((referrer) => isCandidate(referrer, predicateType)).slice(-16).map(async (referrer) => {
		const { content } = await registries.manifest({
			...image.family.repository,
			tag: void 0,
			digest: referrer.descriptor.digest
		});
		return content.kind === "image" ? content.layers[0]?.digest : void 0;
	}));
	const ours = artifact.blobs.at(-1)?.descriptor.digest;
	return bundleDigests.includes(ours);
}
function plain({ mediaType, digest, size }) {
	return {
		mediaType,
		digest,
		size
	};
}

// src/seal/sign/legacy-signature.ts
/** Every digest by itself: the payload has room for one. */
function legacyMembers(images, { signatureFormat }) {
	if (signatureFormat === "bundle") return [];
	return images.flatMap((image) => image.signed.map((descriptor) => ({
		image,
		descriptor
	})));
}
/**
* What is verified is what stands in the annotations, as others read it. Beside a bundle, which others find first, a
* signature of which the log promises nothing is of use to those that ask no log.
*
* @throws SealError `SIGNATURE_NOT_VERIFIED`, `SIGNATURE_LEGACY_IMPOSSIBLE`
*/
async function signLegacy(member, { signatureAnnotations: claims, signatureFormat }, tools) {
	const { repository } = member.image.family;
	const { digest } = member.descriptor;
	const payload = formatSimpleSigning(formatRepository(repository), digest, claims);
	const hasBundle = signatureFormat === "both";
	const existing = await findLegacy(member, payload, hasBundle, tools);
	if (existing) return existing;
	const { cosign, signer } = tools;
	const authority = await tools.authority;
	const signature = await cosign.signBlob(payload, signer);
	const lacksLog = needsLog(authority) && signature.logPromise === void 0;
	if (lacksLog) refuseWithoutLog(signature, hasBundle);
	const annotations = signatureAnnotations(signature, await chainOf(signature, tools));
	await verifyLegacy(payload, annotations, lacksLog ? withoutLog(authority) : authority, digest, cosign);
	return {
		member,
		layer: {
			bytes: payload,
			descriptor: {
				...describeBytes(SIMPLE_SIGNING, payload),
				annotations
			}
		},
		certificate: signature.certificate,
		lacksLog,
		presentIn: void 0
	};
}
function refuseWithoutLog({ certificate, timestamp }, hasBundle) {
	const hasProof = certificate === void 0 || timestamp !== void 0;
	if (hasProof && hasBundle) return;
	throw new SealError("SIGNATURE_LEGACY_IMPOSSIBLE", "this log (Rekor version 2) makes no promise that a legacy signature could carry, so that readers would not take it", { remedy: hasProof ? "Add to the step, for bundles beside it that all newer readers take:\n  with:\n    signature-format: both\nor use a signing-config with Rekor version 1, or a key without a signing-config." : "Set signature-format: bundle, or use a signing-config with Rekor version 1 or with a timestamp authority, or a key without a signing-config." });
}
/** PEM of the authorities above a certificate, which older readers want beside it. */
async function chainOf({ certificate }, { cosign, signer }) {
	if (certificate === void 0) return void 0;
	const chain = await cosign.certificateChain(certificate, signer.trustedRoot);
	if (chain !== void 0) return chain;
	throw new SealError("SIGNATURE_LEGACY_IMPOSSIBLE", "the trusted root does not hold the authority that issued the certificate, which goes beside it", { remedy: "Check that signing-config and trusted-root belong together, or set signature-format: bundle." });
}
async function verifyLegacy(payload, annotations, authority, digest, cosign) {
	const bundle = readableBundle(payload, annotations);
	const verification = bundle && await cosign.verifyBlob(bundle, payload, authority);
	if (verification?.verified) return;
	throw new SealError("SIGNATURE_NOT_VERIFIED", `the legacy signature of ${digest} that was just made does not verify: ${verification?.reason ?? "it cannot be read"}`, { remedy: "Nothing was published. Check that signing-config and trusted-root belong together." });
}
/** A signature of the same signer over the same payload, in place; what is about to be pushed has none yet. */
async function findLegacy(member, payload, hasBundle, tools) {
	const { image, descriptor } = member;
	if (image.artifacts.some(({ artifact }) => artifact.descriptor.digest === descriptor.digest && !image.present.has(descriptor.digest))) return void 0;
	const stored = await readTag(image.family.repository, descriptor.digest, tools.registries);
	const own = describeBytes(SIMPLE_SIGNING, payload).digest;
	const candidates = layersOf(stored).filter(({ digest }) => digest === own);
	const authority = await tools.authority;
	for (const layer of candidates.slice(-16).reverse()) {
		const { annotations = {} } = layer;
		const bundle = readableBundle(payload, annotations);
		if (bundle === void 0) continue;
		const asks = hasBundle && annotations["dev.sigstore.cosign/bundle"] === void 0 ? withoutLog(authority) : authority;
		const { verified } = await tools.cosign.verifyBlob(bundle, payload, asks);
		if (!verified) continue;
		return {
			member,
			layer: {
				bytes: payload,
				descriptor: layer
			},
			certificate: void 0,
			lacksLog: false,
			presentIn: stored?.descriptor.digest
		};
	}
}
/** Anybody who may push can have written the annotations; what cannot be read is no signature of ours. */
function readableBundle(payload, annotations) {
	try {
		return wrapSignature(payload, annotations);
	} catch (error) {
		if (error instanceof SealError) return void 0;
		throw error;
	}
}
/** Looks at the tag are this many; each that finds a layer missing writes. */
const MAX_LOOKS = 12;
const PAUSE_MS = 250;
/**
* Adds a signature to the tag's image and returns the image's digest. Whatever signature was ever seen there stays;
* a later look finds what another writer lost by writing at the same time, and puts it back.
*
* @throws SealError `SIGNATURE_TAG_CONTENDED`
*/
async function publishLegacy({ member, layer, presentIn }, registries, clock) {
	if (presentIn !== void 0) return presentIn;
	const { repository } = member.image.family;
	const { digest } = member.descriptor;
	const seen = /* @__PURE__ */ new Map();
	for (let look = 0; look < MAX_LOOKS; look++) {
		const stored = await readTag(repository, digest, registries);
		const current = layersOf(stored);
		for (const found of current) seen.set(keyOf(found), found);
		if (look === 0) seen.set(keyOf(layer.descriptor), layer.descriptor);
		const present = new Set(current.map(keyOf));
		if (stored && [...seen.keys()].every((key) => present.has(key))) return stored.descriptor.digest;
		await writeTag(repository, digest, [...seen.values()], layer, registries);
		await clock.sleep(PAUSE_MS * (1 + clock.random()));
	}
	throw new SealError("SIGNATURE_TAG_CONTENDED", `other writers replaced ${formatRepository(repository)}:${legacyTag(digest)} ${MAX_LOOKS} times`, { remedy: "Let the jobs that sign this image run one after the other (concurrency: in the workflow)." });
}
function legacyTag(digest) {
	return `${algorithmOf(digest)}-${encodedOf(digest)}.sig`;
}
/** One payload may be signed by several: the signature tells them apart. */
function keyOf({ digest, annotations }) {
	return `${digest} ${signatureOf(annotations ?? {})}`;
}
function layersOf(stored) {
	return stored?.content.kind === "image" ? stored.content.layers : [];
}
async function readTag(repository, digest, registries) {
	try {
		return await registries.manifest({
			...repository,
			tag: legacyTag(digest),
			digest: void 0
		});
	} catch (error) {
		if (error instanceof SealError && error.code === "REGISTRY_NOT_FOUND") return void 0;
		throw error;
	}
}
async function writeTag(repository, digest, layers, own, registries) {
	const config = configFor(layers);
	await registries.upload(repository, [own, config]);
	const bytes = new TextEncoder().encode(JSON.stringify({
		schemaVersion: 2,
		mediaType: IMAGE_MANIFEST,
		config: config.descriptor,
		layers
	}));
	const tag = legacyTag(digest);
	const content = readManifest(bytes, IMAGE_MANIFEST, tag);
	try {
		await registries.tag(repository, tag, {
			bytes,
			descriptor: describeBytes(IMAGE_MANIFEST, bytes),
			content
		});
	} catch (error) {
		if (!(error instanceof SealError && error.code === "REGISTRY_TAG_MOVED")) throw error;
	}
}
/** An image's config as Cosign writes it: of no system, made at no time. */
function configFor(layers) {
	const bytes = new TextEncoder().encode(JSON.stringify({
		architecture: "",
		created: "0001-01-01T00:00:00Z",
		history: layers.map(() => ({ created: "0001-01-01T00:00:00Z" })),
		os: "",
		rootfs: {
			type: "layers",
			diff_ids: layers.map((layer) => layer.digest)
		},
		config: {}
	}));
	return {
		bytes,
		descriptor: describeBytes(IMAGE_CONFIG, bytes)
	};
}

// src/seal/publish/publish.ts
/** Sends the blobs that the artifacts need. They are of no effect before a manifest names them. */
async function upload({ family, artifacts, present }, { registries }) {
	const blobs = artifacts.filter(({ artifact }) => !present.has(artifact.descriptor.digest)).flatMap(({ artifact }) => artifact.blobs);
	if (blobs.length > 0) await registries.upload(family.repository, blobs);
}
/** What the run has to attach to the image: new artifacts, and bundles where they do not hang yet. */
function missingArtifacts(image, signatures) {
	const artifacts = image.artifacts.map(({ artifact }) => artifact).filter(({ descriptor }) => !image.present.has(descriptor.digest));
	const bundles = signatures.flatMap(({ attachments }) => attachments).filter(({ member, isPresent }) => member.image === image && !isPresent).map(({ artifact }) => artifact);
	return [...artifacts, ...bundles];
}
/**
* Attaches what is missing (the registry client returns when all of it is listed). Every bundle was verified by
* Cosign before this is called. `attached` gets the digests that were read back, of a call that fails too.
*/
async function publish(image, signatures, attached, { registries }) {
	const missing = missingArtifacts(image, signatures);
	if (missing.length === 0) return;
	await registries.attach(image.family.repository, missing, (digests) => {
		for (const digest of digests) attached.add(digest);
	});
}
/** Puts the image's legacy signatures into their tags and notes the digest of each tag's image. */
async function publishLegacySignatures(image, signatures, published, { registries, clock }) {
	const own = signatures.filter(({ member }) => member.image === image);
	await all(own.map(async (signature) => {
		published.set(signature, await publishLegacy(signature, registries, clock));
	}));
}
/** Keeps each bundle as a file of the run, by its content, and tells where. */
async function keepBundles(signatures, tools) {
	const kept = /* @__PURE__ */ new Map();
	for (const signature of signatures) {
		const { bytes } = signature.bundle;
		const name = `${encodedOf(digestOf(bytes)).slice(0, 16)}.sigstore.json`;
		kept.set(signature, await tools.keep(name, bytes));
	}
	return kept;
}

// src/seal/publish/tags.ts
/**
* Before the first write: a tag that must not move and names something else already.
*
* @throws SealError `TAG_IMMUTABLE`
*/
async function refuseImmutable({ family: { repository, manifest } }, request, { registries }) {
	const fixed = request.tags.filter((tag) => isImmutable(tag, request));
	await all(fixed.map((tag) => refuseOther(tag, repository, manifest.descriptor.digest, registries)));
}
/**
* Whoever pulls by tag gets an image whose signatures were read back. `onMoved` is called for each tag once it was
* read back too, so that a failure of the next is told together with what is done.
*/
async function moveTags({ family: { repository, manifest } }, request, { registries, log }, onMoved) {
	const { digest } = manifest.descriptor;
	for (const tag of request.tags) {
		if (isImmutable(tag, request)) await refuseOther(tag, repository, digest, registries);
		await registries.tag(repository, tag, manifest);
		onMoved(tag);
		log.info(`${formatRepository(repository)}:${tag} points to ${digest} now`);
	}
}
async function refuseOther(tag, repository, digest, registries) {
	const named = await digestOfTag(tag, repository, registries);
	if (named === void 0 || named === digest) return;
	throw new SealError("TAG_IMMUTABLE", `${formatRepository(repository)}:${tag} names ${named} already and must not move to ${digest}`, { remedy: "A released version was built again. Give the new build a version of its own, or take the tag out of immutable-tags." });
}
async function digestOfTag(tag, repository, registries) {
	try {
		const { descriptor } = await registries.manifest({
			...repository,
			tag,
			digest: void 0
		});
		return descriptor.digest;
	} catch (error) {
		if (error instanceof RegistryError && error.code === "REGISTRY_NOT_FOUND") return void 0;
		throw error;
	}
}
/** A pattern is a tag in which `*` stands for any characters. */
function isImmutable(tag, { immutableTags }) {
	return immutableTags.some((pattern) => {
		const parts = pattern.split("*").map((part) => part.replaceAll(".", "\\."));
		return new RegExp(`^${parts.join(".*")}$`).test(tag);
	});
}

// src/seal/sign/statements.ts
/**
* `family`: an image with its platforms and artifacts; `each`: every digest by itself; `all`: all images of the
* step. Cosign does not verify more than 1,024 subjects, so what is larger is split.
*/
function groupForSigning(images, mode) {
	const members = images.map((image) => image.signed.map((descriptor) => ({
		image,
		descriptor
	})));
	if (mode === "each") return members.flat().map((member) => [member]);
	return (mode === "all" ? [members.flat()] : members).flatMap(split);
}
function split(members) {
	const parts = [];
	for (let at = 0; at < members.length; at += MAX_SUBJECTS) {
		const [first, ...rest] = members.slice(at, at + MAX_SUBJECTS);
		if (first) parts.push([first, ...rest]);
	}
	return parts;
}
/** The statements that say no more than that the digests, with the claims, are signed. */
function signatureEvents(images, { signatures, signatureAnnotations, signatureFormat }) {
	if (signatureFormat === "legacy") return [];
	return groupForSigning(images, signatures).map((group) => {
		const statement = statementOf(group, SIGNATURE_PREDICATE, signatureAnnotations);
		return {
			kind: "signature",
			group,
			statement,
			payload: formatStatement(statement)
		};
	});
}
/** One statement for each SBOM and each file that is published as an attestation. */
function attestationEvents(images) {
	return images.flatMap((image) => image.attestations.map(({ subject, predicateType, predicate }) => {
		const group = [{
			image,
			descriptor: subject
		}];
		const statement = statementOf(group, predicateType, {});
		return {
			kind: "attestation",
			group,
			statement,
			payload: formatStatement(statement, predicate)
		};
	}));
}
function statementOf(group, predicateType, annotations) {
	return {
		predicateType,
		subjects: group.map(({ image, descriptor }) => ({
			name: formatRepository(image.family.repository),
			digest: descriptor.digest,
			annotations
		}))
	};
}

// src/seal/seal-images.ts
/** Each signing event is a process of Cosign's, and a keyless one a request to each of Sigstore's services. */
const SIGNING_AT_ONCE = 4;
const NO_LOG_PROMISE = "The log (Rekor version 2) makes no promise that a legacy signature could carry: readers that do not know bundles need --insecure-ignore-tlog, --use-signed-timestamps and the timestamp authority’s certificates. A signing-config with Rekor version 1 gives one that they take as it is.";
/** Publishing is mostly waiting, for answers and for the later look at fallback tags. */
const PUBLISHING_AT_ONCE = 64;
/**
* Does what the request says. A failure of one image stands in its report and does not stop the others.
*
* @throws SealError for a request that contradicts itself, before anything was done
*/
async function seal(request, tools) {
	const started = tools.clock.now();
	checkTargets(request.sbomFiles, request.images);
	const signing = openSigning(request, tools);
	const batch = {
		request,
		tools,
		signing,
		atOnce: limit(request.concurrency),
		signingAtOnce: limit(SIGNING_AT_ONCE),
		publishingAtOnce: limit(PUBLISHING_AT_ONCE)
	};
	const shares = request.signatures === "all" ? [request.images] : request.images.map((image) => [image]);
	const images = (await all(shares.map((references) => sealBatch(references, batch)))).flat();
	const cosign = (await signing?.catch(() => void 0))?.cosign;
	return {
		schemaVersion: 1,
		outcome: outcomeOf(images, request),
		...request.unsigned === void 0 ? {} : { unsigned: request.unsigned },
		images,
		cosign: cosign && {
			version: cosign.version && formatVersion(cosign.version),
			invocations: cosign.invocations
		},
		requests: tools.registries.requests,
		milliseconds: tools.clock.now() - started
	};
}
function outcomeOf(images, { dryRun, signer }) {
	if (images.some(({ outcome }) => outcome === "failed")) return "failed";
	if (dryRun) return "planned";
	return signer === void 0 ? "attached" : "sealed";
}
async function sealBatch(references, batch) {
	const { request, tools, signing } = batch;
	const runs = references.map((reference) => ({
		reference,
		image: void 0,
		attached: /* @__PURE__ */ new Set(),
		tags: [],
		error: void 0
	}));
	await stage("resolved, with its SBOMs", runs, batch, batch.atOnce, async (run) => {
		const image = await planImage(run.reference, request, tools);
		await refuseImmutable(image, request, tools);
		run.image = image;
	});
	if (request.dryRun) return recordPlan(runs, request);
	const signatures = signAll(runs, batch);
	await stage("blobs uploaded", runs, batch, batch.atOnce, async (_, image) => {
		await (await signing)?.authority;
		await upload(image, tools);
	});
	const made = await signatures;
	if (made.legacy.some(({ lacksLog }) => lacksLog)) tools.log.warning(NO_LOG_PROMISE);
	const bundlePaths = await keepBundles(made.bundles, tools);
	const legacyImages = /* @__PURE__ */ new Map();
	await stage("attached and read back", runs, batch, batch.publishingAtOnce, async (run, image) => {
		await publish(image, made.bundles, run.attached, tools);
		await publishLegacySignatures(image, made.legacy, legacyImages, tools);
		await moveTags(image, request, tools, (tag) => run.tags.push(tag));
	});
	return runs.map(({ reference, image, attached, tags, error }) => image === void 0 ? toFailedImageReport(reference, error) : toImageReport(image, {
		signatures: made.bundles,
		bundlePaths,
		legacy: made.legacy,
		legacyImages,
		attached,
		tags,
		signer: request,
		error
	}));
}
/** Runs a step for each image that nothing has stopped yet, and tells what was done to it in which time. */
async function stage(done, runs, { tools: { clock, log } }, atOnce, step) {
	await Promise.all(runs.map(async (run) => {
		if (run.error !== void 0) return;
		await atOnce(async () => {
			const started = clock.now();
			await step(run, run.image);
			log.info(`${formatReference(run.reference)}: ${done} (${clock.now() - started} ms)`);
		}).catch((error) => {
			run.error = error ?? /* @__PURE__ */ new Error("stopped without a reason");
		});
	}));
}
/** Every signing event of the batch. One that fails stops all images that it is about, so that none is half published. */
async function signAll(runs, { request, signing, signingAtOnce }) {
	if (signing === void 0) return {
		bundles: [],
		legacy: []
	};
	const images = runs.flatMap(({ image }) => image ?? []);
	const attempt = (members, work) => signingAtOnce(async () => {
		try {
			return [await work(await signing)];
		} catch (error) {
			for (const run of runs) if (members.some(({ image }) => image === run.image)) run.error ??= error;
			return [];
		}
	});
	const [bundles, legacy] = await Promise.all([Promise.all([...signatureEvents(images, request), ...attestationEvents(images)].map((event) => attempt(event.group, (tools) => sign(event, tools)))), Promise.all(legacyMembers(images, request).map((member) => attempt([member], (tools) => signLegacy(member, request, tools))))]);
	return {
		bundles: bundles.flat(),
		legacy: legacy.flat()
	};
}
function recordPlan(runs, request) {
	return runs.map(({ reference, image, error }) => {
		if (image === void 0) return toFailedImageReport(reference, error);
		const planned = request.signer === void 0 ? [] : [
			...signatureEvents([image], request).map(({ group }) => ({
				format: "bundle",
				group
			})),
			...legacyMembers([image], request).map((member) => ({
				format: "legacy",
				group: [member]
			})),
			...attestationEvents([image]).map(({ group }) => ({
				format: "attestation",
				group
			}))
		];
		return toImageReport(image, {
			planned,
			attached: /* @__PURE__ */ new Set(),
			tags: [],
			signer: request,
			error
		});
	});
}
/** Cosign is found and the key tried while the images are resolved, so that a wrong password is known before the first write. */
function openSigning(request, tools) {
	const { signer, authority, dryRun } = request;
	const { cosign: open, registries } = tools;
	if (signer === void 0 || open === void 0 || dryRun) return void 0;
	const opening = open().then((cosign) => {
		const known = authority === void 0 ? ownAuthority(cosign, signer, tools) : Promise.resolve(authority);
		known.catch(() => void 0);
		return {
			cosign,
			signer,
			registries,
			authority: known
		};
	});
	opening.catch(() => void 0);
	return opening;
}
/** What a key signs is verified with its public half. */
async function ownAuthority(cosign, signer, tools) {
	if (signer.kind === "keyless") throw new TypeError("keyless signing needs an expected identity");
	return {
		kind: "key",
		key: await tools.keep("cosign.pub", new TextEncoder().encode(await cosign.publicKey(signer))),
		trustedRoot: signer.signingConfig === void 0 ? void 0 : signer.trustedRoot
	};
}

export { seal, toErrorReport };