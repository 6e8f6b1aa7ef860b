import { SealError, all, backoffMs, beforeFirst, count, fieldsIn, fieldsOf, formatBytes, isRecord, limit, listOf, messages, parseJson, present, printable, recordOf, textOf as textOf$2 } from "./support.js";
import { LEGACY_LOG, MAX_BUNDLE_BYTES, MAX_SUBJECTS, SIGNATURE_PREDICATE, SLSA_PROVENANCE, certificateIdentity, formatSimpleSigning, formatStatement, formatVersion, needsLog, readBundle, readSimpleSigning, readStatement, signatureAnnotations, signatureOf, withoutLog, wrapEnvelope, wrapSignature } from "./cosign.js";
import { ANNOTATION_BUNDLE_CONTENT, ANNOTATION_BUNDLE_PREDICATE, ANNOTATION_BUNDLE_STATEMENT, ANNOTATION_TITLE, DSSE_ENVELOPE, EMPTY_BLOB, IMAGE_CONFIG, IMAGE_MANIFEST, MAX_CONFIG_BYTES, SIGSTORE_BUNDLE, SIMPLE_SIGNING, algorithmOf, atDigest, atTag, buildArtifact, createdOf as createdOf$1, describeBytes, digestOf, encodedOf, familyOf, findImages, formatPinned, formatPlatform, formatReference, formatRepository, isDigestOf, isReadable, nameOfImage, readManifest, sameRepository, selectImages } from "./oci.js";
import { READER_CELLS, isInPlace } from "./results-seal.js";
import { FORMATS, formatLabel } from "./sbom.js";
import { nextTurn } from "./support-seal.js";
import { parseDocumentTime } from "./sbom-seal.js";
import { CachedReads, RegistryError } from "./registry-client.js";
import { ENVELOPE_PREDICATE, envelopeOf, refuseUnverifiable } from "./cosign-seal.js";
import { createWriteStream } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline as pipeline$1 } from "node:stream/promises";

// src/seal/report.ts
function toImageReport(image, outcome) {
	const { resolved } = image;
	const { error, tags } = outcome;
	const artifacts = artifactsOf(image, outcome);
	const signatures = signaturesOf(image, outcome);
	return {
		requested: formatReference(resolved.reference),
		reference: formatPinned(resolved.repository, resolved.manifest.descriptor.digest),
		digest: resolved.manifest.descriptor.digest,
		outcome: outcomeOf$2([...artifacts, ...signatures], outcome),
		subjects: resolved.subjects.map(toSubjectReport),
		...unsealedOf(resolved),
		...attestationManifestsOf$1(resolved),
		...outcome.planned === void 0 ? {} : { listing: image.listedBy },
		...image.pushObstacle === void 0 ? {} : { pushObstacle: toErrorReport(image.pushObstacle) },
		artifacts,
		signatures,
		...outcome.readers === void 0 ? {} : { readers: outcome.readers },
		tags: tags.moved,
		...tags.unconfirmed.length === 0 ? {} : { unconfirmedTags: tags.unconfirmed },
		warnings: image.warnings,
		error: error === void 0 ? void 0 : toErrorReport(error)
	};
}
function toSubjectReport({ descriptor, platform }) {
	return {
		digest: descriptor.digest,
		mediaType: descriptor.mediaType,
		platform: platform && formatPlatform(platform)
	};
}
function unsealedOf({ subjects, images }) {
	const sealed = new Set(subjects.map(({ descriptor }) => descriptor.digest));
	const others = images.filter(({ descriptor }) => !sealed.has(descriptor.digest));
	return others.length === 0 ? {} : { unsealed: others.map(toSubjectReport) };
}
function attestationManifestsOf$1({ attestationManifests: manifests }) {
	return manifests.length === 0 ? {} : { attestationManifests: manifests.map(({ digest }) => digest) };
}
function outcomeOf$2(parts, { error, planned, tags, signing: { signers } }) {
	if (error !== void 0) return "failed";
	if (planned !== void 0) return "planned";
	if (tags.moved.length === 0 && parts.every(({ state }) => state === "present")) return "unchanged";
	return signers.length === 0 ? "attached" : "sealed";
}
function artifactsOf(image, outcome) {
	const attestations = bundlesOf(image, "attestation", outcome);
	return [...image.artifacts.map((artifact) => artifactReport(artifact, image, outcome)), ...attestations.flatMap((signature) => attestationReports(signature, image, outcome))];
}
function signaturesOf(image, outcome) {
	const { legacy = [], planned = [] } = outcome;
	return [
		...bundlesOf(image, "signature", outcome).map((signature) => bundleReport(signature, image, outcome)),
		...legacy.filter(({ member }) => member.image === image).map((signature) => legacyReport(signature, outcome)),
		...planned.filter(({ group }) => isAbout(image, group)).map(plannedReport)
	];
}
function bundlesOf(image, kind, { signatures = [] }) {
	return signatures.filter(({ event }) => event.kind === kind && isAbout(image, event.group));
}
function isAbout(image, group) {
	return group.some((member) => member.image === image);
}
/** `present` and `attached` only if the artifact was found or read back. */
function stateOf(digest, isPresent, { attached, planned, error }) {
	if (isPresent) return "present";
	if (attached.has(digest)) return "attached";
	return planned !== void 0 && error === void 0 ? "planned" : "failed";
}
/** An image that failed before it was planned. */
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
/** A defect of Seal has no error code; the report has its message, for an issue. */
function toErrorReport(error) {
	return {
		code: error instanceof SealError ? error.code : "INTERNAL",
		message: messages(error).join(": "),
		remedy: error instanceof SealError ? error.remedy : void 0
	};
}
function artifactReport(planned, image, outcome) {
	const { artifact } = planned;
	const { digest, artifactType } = artifact.descriptor;
	return {
		kind: planned.kind,
		state: stateOf(digest, image.present.has(digest), outcome),
		subject: artifact.subject.digest,
		digest,
		reference: formatPinned(image.resolved.repository, digest),
		artifactType,
		size: artifact.blobs.at(-1)?.descriptor.size ?? 0,
		title: planned.title,
		path: planned.origin.path,
		sbom: planned.kind === "sbom" ? sbomReport(planned) : void 0
	};
}
function sbomReport({ document: { format, version, wrappings }, origin, findings }) {
	return {
		format,
		version,
		source: origin.source,
		wrappings,
		...findings
	};
}
function attestationReports(signature, image, outcome) {
	const { event, attachments, bundle } = signature;
	return attachments.filter(({ member }) => member.image === image).map(({ member, artifact, isPresent }) => ({
		kind: "attestation",
		state: stateOf(artifact.descriptor.digest, isPresent, outcome),
		subject: artifact.subject.digest,
		digest: artifact.descriptor.digest,
		reference: formatPinned(image.resolved.repository, artifact.descriptor.digest),
		artifactType: artifact.descriptor.artifactType,
		size: bundle.bytes.byteLength,
		title: event.statement.predicateType,
		path: outcome.bundlePaths?.get(signature),
		sbom: void 0,
		signedWith: signature.by.signer.kind,
		...legacyImageOf(signature, member, outcome)
	}));
}
function legacyImageOf(signature, member, { envelopeImages }) {
	const legacyImage = [...envelopeImages ?? []].find(([envelope]) => envelope.signature === signature && envelope.member === member)?.[1];
	return legacyImage === void 0 ? {} : { legacyImage };
}
function bundleReport(signature, image, outcome) {
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
		manifests: recordOf(own.filter(isInPlace).map(({ subject, manifest }) => [subject, manifest])),
		signer: identity?.subject ?? signature.by.name,
		signedWith: signature.by.signer.kind,
		issuer: identity?.issuer,
		bundlePath: outcome.bundlePaths?.get(signature)
	};
}
/** Of a signature that is attached to several digests. */
function worst(states) {
	return states.find((state) => state === "failed") ?? states.find((state) => state !== "present") ?? "present";
}
function legacyReport(signature, { legacyImages }) {
	const { digest } = signature.member.descriptor;
	const identity = signature.certificate && certificateIdentity(signature.certificate);
	const image = signature.presentIn ?? legacyImages?.get(signature);
	return {
		format: "legacy",
		state: signature.presentIn !== void 0 ? "present" : image === void 0 ? "failed" : "attached",
		subjects: [digest],
		manifests: image === void 0 ? {} : { [digest]: image },
		signer: identity?.subject ?? signature.by.name,
		signedWith: signature.by.signer.kind,
		issuer: identity?.issuer,
		bundlePath: void 0
	};
}
function plannedReport({ by, format, group }) {
	return {
		format,
		state: "planned",
		subjects: group.map(({ descriptor }) => descriptor.digest),
		manifests: {},
		signer: by.name,
		signedWith: by.signer.kind,
		issuer: void 0,
		bundlePath: void 0
	};
}

// src/seal/sign/statements.ts
/**
* `family`: one statement per image, with its platforms and artifacts, and with BuildKit's attestation manifests, which
* BuildKit's source policies look up on their own, and one for the files; `each`: one per digest; `all`: one for all
* images and files of the step. Cosign does not verify more than 1,024 subjects, so larger groups are split.
*/
function groupForSigning({ images, files }, { grouping, coversDocuments }, by) {
	const groups = [...(by.format === "legacy" ? [] : images).map((image) => [...image.signed, ...by.coversBuildKit ? image.resolved.attestationManifests : []].map((descriptor) => [{
		image,
		descriptor
	}, ...coversDocuments ? documentOf(descriptor, image) : []])), (files?.signed ?? []).map((file) => [file])];
	if (grouping === "each") return groups.flat();
	return (grouping === "all" ? [groups.flat(2)] : groups.map((group) => group.flat())).flatMap(split);
}
/** An SBOM as a file: in a release, a reader has the document and not its manifest. */
function documentOf({ digest }, { artifacts }) {
	const found = artifacts.find(({ artifact }) => artifact.descriptor.digest === digest);
	const layer = found?.artifact.blobs.at(-1);
	if (found?.kind !== "sbom" || layer === void 0) return [];
	return [{
		name: found.title,
		digest: layer.descriptor.digest
	}];
}
function split(members) {
	const parts = [];
	for (let at = 0; at < members.length; at += MAX_SUBJECTS) parts.push(members.slice(at, at + MAX_SUBJECTS));
	return parts;
}
/** Statements with the predicate of a plain signature: the digests, with the claims, are signed. */
function signatureEvents(together, request, by) {
	return groupForSigning(together, request, by).map((members) => eventOf("signature", members, SIGNATURE_PREDICATE, { annotations: request.annotations }));
}
/**
* One statement per SBOM and per file that is published as an attestation; with `all`, one per predicate, over everything
* that it is about.
*/
function attestationEvents({ images, files }, { grouping }) {
	const predicates = [...images.flatMap((image) => image.attestations.map(({ subject, ...predicate }) => ({
		...predicate,
		members: [{
			image,
			descriptor: subject
		}]
	}))), ...(files?.attestations ?? []).map(({ subjects, ...predicate }) => ({
		...predicate,
		members: [...subjects]
	}))];
	return (grouping === "all" ? [...Map.groupBy(predicates, (it) => `${it.predicateType}\n${it.predicate}`).values()] : predicates.map((it) => [it])).flatMap((same) => {
		const [first] = same;
		if (first === void 0) return [];
		const { predicateType, predicate } = first;
		return split(same.flatMap(({ members }) => members)).map((members) => eventOf("attestation", members, predicateType, { predicate }));
	});
}
/** One statement over the images of the step, their platforms and the files: a run built all of them. */
function provenanceEvents({ images, files }, { provenance }) {
	if (provenance === void 0) return [];
	return split([...images.flatMap((image) => image.resolved.subjects.map(({ descriptor }) => ({
		image,
		descriptor
	}))), ...files?.files ?? []]).map((part) => eventOf("attestation", part, SLSA_PROVENANCE, { predicate: provenance }));
}
/** All signing events that make bundles. */
function bundleEvents(together, request, by) {
	return [
		...signatureEvents(together, request, by),
		...attestationEvents(together, request),
		...provenanceEvents(together, request)
	];
}
function eventOf(kind, members, predicateType, { annotations = {}, predicate }) {
	const statement = {
		predicateType,
		subjects: members.map((member) => ({
			...nameOf$1(member),
			annotations
		}))
	};
	return {
		kind,
		group: members.filter(isInRegistry),
		files: members.flatMap((member) => isInRegistry(member) ? [] : [member]),
		statement,
		payload: formatStatement(statement, predicate)
	};
}
function isInRegistry(member) {
	return "image" in member;
}
function nameOf$1(member) {
	if (!isInRegistry(member)) return {
		name: member.name,
		digest: member.digest
	};
	return {
		name: formatRepository(member.image.resolved.repository),
		digest: member.descriptor.digest
	};
}

// src/seal/files-report.ts
/** Of a run. */
function toFilesReport({ files, sboms, warnings, signed }, { signatures, bundlePaths, error }) {
	const bundles = signatures.map((signature) => madeBundle(signature, signed, bundlePaths)).filter(isOfFiles);
	return {
		outcome: error === void 0 ? outcomeOf$1(bundles) : "failed",
		files: files.map(toFileReport),
		sboms: sboms.map(toSbomReport),
		bundles,
		warnings,
		error: error === void 0 ? void 0 : toErrorReport(error)
	};
}
/** Of a dry run. */
function toPlannedFiles(planned, { signing }, together) {
	const bundles = signing.signers.flatMap((by) => bundleEvents(together, signing, by).map((event) => ({
		...bundleOf(event, by, planned.signed),
		state: "planned",
		signer: by.name,
		issuer: void 0,
		path: void 0
	})).filter(isOfFiles));
	return {
		outcome: "planned",
		files: planned.files.map(toFileReport),
		sboms: planned.sboms.map(toSbomReport),
		bundles,
		warnings: planned.warnings,
		error: void 0
	};
}
/** Files that could not be planned. */
function toFailedFiles(files, error) {
	return {
		outcome: "failed",
		files: files.map(toFileReport),
		sboms: [],
		bundles: [],
		warnings: [],
		error: toErrorReport(error)
	};
}
function isOfFiles({ subjects }) {
	return subjects.length > 0;
}
function outcomeOf$1(bundles) {
	if (bundles.length === 0) return "attached";
	return bundles.every(({ state }) => state === "present") ? "unchanged" : "sealed";
}
function toFileReport({ name, digest, path }) {
	return {
		name,
		digest,
		path
	};
}
function toSbomReport({ name, digest, path, subjects, source, findings, document: { format, version, wrappings, mediaType, bytes } }) {
	return {
		name,
		digest,
		path,
		mediaType,
		size: bytes.byteLength,
		subjects: subjects.map((subject) => subject.name),
		sbom: {
			format,
			version,
			source,
			wrappings,
			...findings
		}
	};
}
function madeBundle(signature, signed, paths) {
	const { event, by, bundle, isNew } = signature;
	const identity = bundle.certificate && certificateIdentity(bundle.certificate);
	return {
		...bundleOf(event, by, signed),
		state: isNew ? "made" : "present",
		signer: identity?.subject ?? by.name,
		issuer: identity?.issuer,
		path: paths.get(signature)
	};
}
/** A statement may also name the SBOMs of images, which are not files of the step. */
function bundleOf({ kind, statement, files }, by, signed) {
	const own = new Map(signed.map(({ name, digest }) => [name, digest]));
	return {
		kind,
		predicateType: statement.predicateType,
		subjects: files.filter(({ name, digest }) => own.get(name) === digest).map(({ name }) => name),
		signedWith: by.signer.kind
	};
}

// src/seal/sbom/check-sbom.ts
/** Keeps the summary short. */
const SHOWN_REMEDIES = 5;
/** Documents name up to hundreds of licenses; the summary shows the most frequent. */
const SHOWN_LICENSES = 8;
/** @throws SealError `SBOM_TOO_FEW_COMPONENTS` */
async function checkSbom(sbom, image, request) {
	const { document, origin: { source }, subject: { digest } } = sbom;
	const content = await contentFindings(sbom, request);
	const binding = await bindingOf(document, digest, image);
	return {
		warnings: [...binding.status === "other" ? [`${source} ${describeBinding(binding, digest)}`] : [], ...await sizeWarnings(document, source, request.signing)],
		findings: {
			...content,
			binding: binding.status,
			...await contradictionsOf(document, digest, image)
		}
	};
}
/** The SBOM of signed files, which is always an attestation. @throws SealError `SBOM_TOO_FEW_COMPONENTS` */
async function checkFileSbom(sbom, subjects, request) {
	const { document, origin: { source } } = sbom;
	const content = await contentFindings(sbom, request);
	const hashes = new Set(document.content.subject?.hashes?.map((hash) => hash.content));
	const isNamed = subjects.some(({ digest }) => hashes.has(encodedOf(digest)));
	const { signing } = request;
	return {
		warnings: await sizeWarnings(document, source, {
			...signing,
			attest: signing.signers.length > 0
		}),
		findings: {
			...content,
			binding: isNamed ? "bound" : "unbound"
		}
	};
}
async function contentFindings({ document, validation, enriched, origin: { source } }, { sbom: { minimumComponents, profile }, signing }) {
	const [{ checkContents, requireComponents }, { scoreQuality }] = await Promise.all([import("./sbom-shared.js"), import("./sbom-quality.js")]);
	requireComponents(document, minimumComponents, source);
	const { counts, duplicates, withoutVersion, withoutIdentifier } = checkContents(document);
	const quality = scoreQuality(document, profile, { isSigned: signing.signers.length > 0 });
	return {
		formatLabel: FORMATS[document.format].label,
		components: counts.packages === 0 ? counts.total : counts.packages,
		files: counts.files,
		...highlights(document),
		validation,
		duplicates: duplicates.length,
		withoutVersion: withoutVersion.count,
		withoutIdentifier: withoutIdentifier.count,
		...enriched === void 0 ? {} : { enriched },
		quality: {
			profile: quality.title,
			score: quality.score,
			toFix: quality.toFix.slice(0, SHOWN_REMEDIES).map(({ title, remedy }) => `${title}: ${remedy}`),
			gaps: quality.gaps.map(gapOf),
			moreGaps: quality.moreGaps
		}
	};
}
function gapOf({ component, lacks }) {
	return present({
		component,
		lacks: lacks.map(({ title, field }) => present({
			title,
			field
		}))
	});
}
/** The platforms that the SBOM of an index is not about: it may name one architecture beside the index's digest. */
async function contradictionsOf(document, digest, { repository, images, manifest }) {
	if (digest !== manifest.descriptor.digest) return {};
	const { checkBinding } = await import("./sbom-shared.js");
	const family = familyOf(manifest, images);
	const others = images.filter(({ descriptor, platform }) => {
		const target = {
			digest: descriptor.digest,
			repository,
			family,
			architecture: platform?.architecture
		};
		return checkBinding(document, target).status === "other";
	});
	return others.length === 0 ? {} : { contradicts: others.map(({ descriptor }) => descriptor.digest) };
}
async function bindingOf(document, digest, { repository, reference: { tag }, manifest, images, subjects }) {
	const { checkBinding } = await import("./sbom-shared.js");
	const platform = subjects.find(({ descriptor }) => descriptor.digest === digest)?.platform;
	return checkBinding(document, {
		digest,
		repository,
		family: familyOf(manifest, images),
		tag,
		architecture: platform?.architecture
	});
}
/** Limits of registries and of the public Rekor that the document exceeds. */
async function sizeWarnings({ bytes }, source, { attest, signers }) {
	const { findSizeLimits, formatSizeLimit } = await import("./sbom-later.js");
	return findSizeLimits(bytes.byteLength, {
		ways: attest ? ["artifact", "attestation"] : ["artifact"],
		usesPublicRekor: signers.some(({ signer }) => signer.kind === "keyless" && signer.signingConfig === void 0)
	}).map((limit) => `${source}: ${formatSizeLimit(limit)}. ${limit.remedy}`);
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
/** What the generator scanned instead of the digest that the SBOM is attached to. */
function describeBinding({ names, evidence }, digest) {
	const seen = evidence.map(({ place, value }) => `${place} ${value}`).join(", ");
	if (names !== "none") return `describes ${names} of this image, but is attached to ${digest}; assign it with a line "${names}=path" (${seen})`;
	return `names another digest (${seen}), not ${digest}; the digest of an image in a Docker daemon differs from its digest in the registry`;
}

// src/seal/sbom/validate-sbom.ts
/** In a warning, which the summary shows too; the log lists all errors that a validation returns. */
const SHOWN_ERRORS = 5;
/** Encodings of the same bytes; they carry no signature. */
const PLAIN = /* @__PURE__ */ new Set([
	"utf-8-bom",
	"utf-16",
	"gzip",
	"zstd"
]);
/** @throws SealError `SBOM_INVALID` under strict validation */
async function validateAgainstSchema(parsed, source, request, { log }) {
	const { document } = parsed;
	const { wrappings } = document;
	if (wrappings.length > 0) log.info(`${source}: removed ${wrappings.join(", ")}`);
	const result = await validate(parsed, source, request, log);
	return {
		document,
		validation: result.validation,
		warnings: [...describeReading(document, source), ...result.warnings]
	};
}
/** What reading the document left unchecked. */
function describeReading({ wrappings, isKnownVersion, format, version }, source) {
	const warnings = [];
	const envelopes = wrappings.filter((wrapping) => !PLAIN.has(wrapping));
	if (envelopes.length > 0) warnings.push(`${source}: extracted from ${envelopes.join(", ")}; Seal does not attach that envelope and does not check its signature`);
	if (!isKnownVersion) warnings.push(`${source}: Seal does not know the version ${formatLabel(format, version)}; Seal attaches it without validation`);
	return warnings;
}
async function validate({ document, tree }, source, request, log) {
	const { validation } = request;
	if (validation === "off") return {
		validation: "off",
		warnings: []
	};
	const { validateDocument } = await import("./sbom-validate.js");
	const { verdict, errors, total, schema } = await validateDocument(document, tree);
	const meaning = () => describeMeaning({
		document,
		tree
	}, source, request, log);
	if (total === 0) return {
		validation: verdict,
		warnings: await meaning()
	};
	const lines = errors.map(formatError);
	const label = formatLabel(document.format, document.version);
	const found = `${source} has ${count(total, "error")} by the ${schema ?? `outline of ${label}`}`;
	log.info([
		`${found}:`,
		...lines.map((line) => `  ${line}`),
		...andMore(total - lines.length, "  ")
	].join("\n"));
	const text = `${found}: ${[...lines.slice(0, SHOWN_ERRORS), ...andMore(total - SHOWN_ERRORS)].join("; ")}`;
	if (validation === "strict") throw new SealError("SBOM_INVALID", text);
	return {
		validation: verdict,
		warnings: [text, ...await meaning()]
	};
}
/**
* What the schema allows and other readers do not, one line for each kind.
*
* @throws SealError `SBOM_INVALID` under strict validation, if a reader refuses the document
*/
async function describeMeaning({ document, tree }, source, { validation, normalizesLicenses }, log) {
	const { checkMeaning } = await import("./sbom-validate.js");
	const lines = (await checkMeaning(document, tree, normalizesLicenses)).map(({ first, total, effect, isError }) => {
		const [shown = "", ...others] = first.map(formatError);
		if (others.length > 0) log.info([`${source}, the same:`, ...others.map((line) => `  ${line}`)].join("\n"));
		return {
			text: `${source}: ${[shown, ...andMore(total - 1)].join(" ")}: ${effect}`,
			isError
		};
	});
	const errors = lines.filter(({ isError }) => isError).map(({ text }) => text);
	if (validation === "strict" && errors.length > 0) throw new SealError("SBOM_INVALID", errors.join("; "));
	return lines.map(({ text }) => text);
}
function formatError({ where, message }) {
	return `${where === "" ? "the document" : where}: ${message}`;
}
function andMore(number, indent = "") {
	return number > 0 ? [`${indent}… and ${number} more`] : [];
}

// src/seal/sbom/ingest-sbom.ts
/** @throws SealError `SBOM_…` */
async function ingestSbom(bytes, origin, request, tools) {
	const { parseSbom } = await import("./sbom-read-later.js");
	await nextTurn();
	const parsed = await parseSbom(bytes, origin.source);
	await nextTurn();
	const { validation } = request;
	const asked = {
		validation,
		normalizesLicenses: normalizesLicenses(parsed, request)
	};
	return {
		...await validateAgainstSchema(parsed, origin.source, asked, tools),
		origin
	};
}
/** A document that is enriched, or converted and enriched, is validated again as it is written. */
function normalizesLicenses({ document: { format } }, { enrich, formats }) {
	return (formats.length > 0 ? !formats.includes("spdx3-json") : format === "spdx-json") && enrich.fields.includes("licenses");
}

// src/seal/sbom/creation-time.ts
/** Before the first release of Docker: what builders write for "no time" (1970, 1980, the year 1). */
const FIRST_TIME = Date.parse("2013-03-20T00:00:00Z");
/** RFC 3339: when the image was created, if it is one, or else its commit was made; without both, now. */
async function timeWithout(subject, image, { registries, clock, log, commitTime }) {
	const known = (image === void 0 ? void 0 : await imageTime(subject, image, registries)) ?? await commitTime();
	if (known !== void 0) return known;
	log.notice(`The SBOM of ${subject.digest.slice(0, 19)} has the time of this run: neither the image nor the job says when it was built. A second run attaches another SBOM; set SOURCE_DATE_EPOCH to avoid that.`);
	return new Date(clock.now()).toISOString();
}
/** Of the image or, for an index, of its first platform. */
async function imageTime(subject, { repository, manifest, subjects: [, ...platforms] }, registries) {
	const digest = subject.digest === manifest.descriptor.digest && manifest.content.kind === "index" ? platforms.find(({ descriptor }) => isReadable(descriptor))?.descriptor.digest : subject.digest;
	if (digest === void 0) return void 0;
	const { content } = await registries.manifest(atDigest(repository, digest));
	if (content.kind !== "image" || content.config === void 0) return void 0;
	return timeIn(await registries.blob(repository, content.config, { maxBytes: MAX_CONFIG_BYTES }));
}
/** The creation time in a config; undefined if it is not a time, or means none. */
function timeIn(config) {
	const created = createdOf$1(config);
	return created !== void 0 && Date.parse(created) >= FIRST_TIME ? created : void 0;
}

// src/seal/sbom/scan-layers.ts
/** Compressed, as transferred: a larger image takes long enough for a line in the log before it is read. */
const LARGE_IMAGE_BYTES = 104857600;
/** @throws SealError `SCAN_…` */
async function scanLayers(subject, image, { producer }, tools, attached = []) {
	const fetched = await fetchImage(subject, image, tools);
	const { declareUnknown } = await import("./sbom-later.js");
	return {
		content: declareUnknown({
			...await scan(subject, image, {
				...fetched,
				attached
			}, tools),
			...producer
		}),
		warnings: [],
		origin: {
			source: "image layers",
			path: void 0
		},
		isGenerated: true,
		subject: subject.descriptor,
		created: timeIn(fetched.config)
	};
}
async function fetchImage(subject, image, { registries }) {
	const { repository, manifest } = image;
	const { digest } = subject.descriptor;
	if (!isReadable(subject.descriptor)) throw notScannable(subject, image);
	const { content } = digest === manifest.descriptor.digest ? manifest : await registries.manifest(atDigest(repository, digest));
	if (content.kind !== "image" || content.config === void 0) throw notScannable(subject, image);
	return {
		config: await registries.blob(repository, content.config, { maxBytes: MAX_CONFIG_BYTES }),
		layers: content.layers
	};
}
async function scan({ descriptor: { digest }, platform }, { repository, reference: { tag } }, { config, layers, attached }, { registries, log, clock, layers: openCache }) {
	const { scanImage } = await import("./scan-image.js");
	const what = `${count(layers.length, "layer")}${platform ? ` (${formatPlatform(platform)})` : ""}`;
	const bytes = layers.reduce((sum, { size }) => sum + size, 0);
	if (bytes > LARGE_IMAGE_BYTES) log.info(`Reading ${what} of ${formatBytes(bytes)}`);
	const started = clock.now();
	const cache = await openCache();
	const scanned = await scanImage({
		config,
		layers: layers.map((descriptor) => ({
			descriptor,
			open: () => registries.blobStream(repository, descriptor)
		})),
		subject: {
			digest,
			repository,
			platform,
			...tag === void 0 ? {} : { tag }
		},
		attached,
		log,
		cache
	});
	log.info(`Scanned ${what}: ${scanned.components.length} components in ${clock.now() - started} ms`);
	if (cache.store) {
		await cache.store.settle();
		const { found, written } = cache.store;
		log.info(`Scan cache of this run: ${count(found, "layer")} found, ${count(written, "layer")} added`);
	}
	return scanned;
}
function notScannable({ descriptor, platform }, { repository }) {
	const { digest, mediaType } = descriptor;
	const name = platform ? `, ${formatPlatform(platform)}` : "";
	return new SealError("SCAN_NOT_AN_IMAGE", `${formatPinned(repository, digest)} (${printable(mediaType, 150)}${name}) is not an image with file layers`);
}

// src/seal/sbom/buildkit-sbom.ts
/** BuildKit itself refuses to write an SBOM above 40 MiB. */
const MAX_ATTESTATION_BYTES = 134217728;
/** Undefined if the index has no attestation with an SBOM for this image. */
async function readBuildKitSbom({ descriptor }, { repository, images }, request, { registries, log }) {
	const { attestationOf, sbomLayerOf } = await import("./sbom-read-later.js");
	const index = images.find((found) => found.descriptor.digest === descriptor.digest)?.index;
	const attestation = index && attestationOf(index, descriptor.digest);
	if (attestation === void 0) return void 0;
	const { digest } = attestation;
	const { content } = await registries.manifest(atDigest(repository, digest));
	const layer = sbomLayerOf(content);
	if (layer === void 0) return void 0;
	const bytes = await registries.blob(repository, layer, { maxBytes: MAX_ATTESTATION_BYTES });
	const sbom = await ingestSbom(bytes, {
		source: "BuildKit attestation",
		path: void 0
	}, request, { log });
	log.info(`Read the SBOM that BuildKit added to the image (${digest}); it is not signed.`);
	return {
		sbom: {
			...sbom,
			subject: descriptor
		},
		digest
	};
}
/** A scan of the layers, merged with BuildKit's SBOM if there is one: it may know of the build what no layer shows. */
async function scanWithBuildKitSbom(subject, image, request, tools) {
	const found = await readBuildKitSbom(subject, image, request, tools);
	if (found === void 0) return scanLayers(subject, image, request, tools);
	const { sbom: { document, warnings, origin }, digest } = found;
	const { statedSubjects = [] } = document;
	if (statedSubjects.length > 0 && !statedSubjects.includes(subject.descriptor.digest)) {
		const scanned = await scanLayers(subject, image, request, tools);
		const warning = `The SBOM that BuildKit added to the image (${digest}) is about ${printable(statedSubjects.join(", "), 200)}: not merged`;
		return {
			...scanned,
			warnings: [...scanned.warnings, warning]
		};
	}
	const attached = {
		name: `BuildKit attestation ${digest}`,
		content: document.content
	};
	const scanned = await scanLayers(subject, image, request, tools, [attached]);
	return {
		...scanned,
		warnings: [...scanned.warnings, ...warnings],
		origin: {
			source: `${scanned.origin.source} + ${origin.source}`,
			path: void 0
		}
	};
}
/** @throws SealError `SBOM_NO_BUILDKIT_ATTESTATION` */
async function requireBuildKitSbom(subject, image, request, tools) {
	const found = await readBuildKitSbom(subject, image, request, tools);
	if (found !== void 0) return found.sbom;
	const name = subject.platform ? ` for ${formatPlatform(subject.platform)}` : "";
	throw new SealError("SBOM_NO_BUILDKIT_ATTESTATION", `${formatReference(image.reference)} has no BuildKit SBOM${name}`);
}

// src/seal/sbom/oci-layout.ts
/**
* Writes the subject with its config and layers, from the registry with Seal's own login: the generator needs none.
* The layout's index names this one manifest, as some generators ignore the platform that they are given.
*
* @throws SealError `SCAN_NOT_AN_IMAGE`, `REGISTRY_…`
*/
async function writeLayout(folder, subject, image, { registries }) {
	const { descriptor, platform } = subject;
	if (!isReadable(descriptor)) throw notScannable(subject, image);
	const { repository, manifest } = image;
	const stored = descriptor.digest === manifest.descriptor.digest ? manifest : await registries.manifest(atDigest(repository, descriptor.digest));
	const { content } = stored;
	if (content.kind !== "image" || content.config === void 0) throw notScannable(subject, image);
	for (const blob of [content.config, ...content.layers]) await pipeline$1(Readable.from(registries.blobStream(repository, blob)), createWriteStream(await blobPath(folder, blob), { mode: 384 }));
	const { mediaType, digest, size } = stored.descriptor;
	await writeFile(await blobPath(folder, stored.descriptor), stored.bytes, { mode: 384 });
	const named = {
		mediaType,
		digest,
		size,
		...platform === void 0 ? {} : { platform: written(platform) }
	};
	await writeFile(join(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
	await writeFile(join(folder, "index.json"), JSON.stringify({
		schemaVersion: 2,
		manifests: [named]
	}));
}
function written(platform) {
	const [os, architecture, variant] = formatPlatform(platform).split("/");
	return {
		os,
		architecture,
		...variant === void 0 ? {} : { variant }
	};
}
async function blobPath(folder, { digest }) {
	const directory = join(folder, "blobs", algorithmOf(digest));
	await mkdir(directory, { recursive: true });
	return join(directory, encodedOf(digest));
}

// src/seal/sbom/run-generator.ts
/** @throws SealError `GENERATOR_…`, `SCAN_NOT_AN_IMAGE`, `SBOM_…` */
async function generateFromImage(name, subject, image, request, tools) {
	const folder = await tools.folder("layout");
	try {
		await writeLayout(folder, subject, image, tools);
		const bytes = await tools.generateWith(name, folder, subject.platform);
		const source = `${name} for ${formatPinned(image.repository, subject.descriptor.digest)}`;
		const sbom = await ingest(name, bytes, {
			source,
			subject
		}, request, tools);
		const named = await withSubject(sbom.document, folder, image, subject.descriptor);
		return named === void 0 ? sbom : await ingest(name, named, {
			source,
			subject
		}, request, tools);
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
/**
* The document's bytes about the image, if the generator named the folder that it read: that is a path of this run, and
* Trivy states no digest beside it. Undefined for any other document.
*/
async function withSubject({ format, bytes, content }, folder, { repository }, { digest }) {
	if (format !== "cyclonedx-json" || !content.subject?.name.includes(basename(folder))) return void 0;
	const [{ treeOf }, { formatTree }] = await Promise.all([import("./sbom-write-later.js"), import("./sbom-write-later.js")]);
	const tree = await treeOf({
		format,
		bytes
	});
	const metadata = fieldsOf(tree["metadata"]);
	const component = {
		...fieldsOf(metadata["component"]),
		name: formatRepository(repository),
		version: digest
	};
	return formatTree({
		...tree,
		metadata: {
			...metadata,
			component
		}
	});
}
/** @throws SealError `GENERATOR_…`, `SBOM_…` */
async function generateFromTree(descriptor, request, tools) {
	const bytes = await tools.generateWith("cdxgen", request.sourceTree.path, void 0);
	const source = "cdxgen for the source tree";
	return await ingest("cdxgen", await withDistinctAnnotators(bytes, source) ?? bytes, {
		source,
		subject: { descriptor }
	}, request, tools);
}
/**
* cdxgen annotates each document, and the annotator has the `bom-ref` that it has among the tools. Readers refuse a
* document with two of one, and nothing refers to the annotator.
*/
async function withDistinctAnnotators(bytes, source) {
	const { parseSbom } = await import("./sbom-read-later.js");
	const { tree, document } = await parseSbom(bytes, source);
	if (document.format !== "cyclonedx-json" || tree === void 0) return void 0;
	const { components } = fieldsOf(fieldsOf(tree["metadata"])["tools"]);
	const tools = new Set(fieldsIn(components).flatMap((tool) => textOf$2(tool["bom-ref"]) ?? []));
	const before = listOf(tree["annotations"]);
	const annotations = before.map((annotation) => withoutRepeated(annotation, tools));
	if (annotations.every((annotation, at) => annotation === before[at])) return void 0;
	const { formatTree } = await import("./sbom-write-later.js");
	return formatTree({
		...tree,
		annotations
	});
}
function withoutRepeated(annotation, tools) {
	const { annotator, ...others } = fieldsOf(annotation);
	const { "bom-ref": ref, ...component } = fieldsOf(fieldsOf(annotator)["component"]);
	if (typeof ref !== "string" || !tools.has(ref)) return annotation;
	return {
		...others,
		annotator: {
			...fieldsOf(annotator),
			component
		}
	};
}
/** The document is validated and bound as any other. One without components is what a generator that failed leaves. */
async function ingest(name, bytes, { source, subject }, request, { log }) {
	const sbom = await ingestSbom(bytes, {
		source,
		path: void 0
	}, request, { log });
	if (sbom.document.content.components.length > 0) return {
		...sbom,
		subject: subject.descriptor
	};
	throw new SealError("GENERATOR_FAILED", `${source}: ${name} exited with code 0, but its SBOM has no component`, { remedy: `Run ${name} on your own machine with --verbose, or let Seal read the image:\n  with:\n    sbom: image` });
}

// src/seal/sbom/merge-sources.ts
/** One document about `image`, made of those that were collected about it or its platforms. */
function mergeSources(sources, { repository, manifest }, { merge, inMergeOrder }, subject = manifest.descriptor) {
	const contents = sources.map((source) => "document" in source ? source.document.content : source.content);
	const created = latestOf(contents.flatMap((content) => content.created ?? []));
	const documents = inMergeOrder(sources.flatMap((source) => "document" in source ? [source.document] : []));
	const content = merge(documents.length === sources.length ? documents : contents.map((each) => ({ content: each })), {
		subject: {
			ref: formatPinned(repository, subject.digest),
			type: "container",
			name: formatRepository(repository),
			version: subject.digest
		},
		...created === void 0 ? {} : { created }
	});
	const origins = new Set(sources.map(({ origin }) => origin.source));
	return {
		content,
		sources: documents,
		warnings: sources.flatMap(({ warnings }) => warnings),
		origin: {
			source: [...origins].join(" + "),
			path: void 0
		},
		isGenerated: false,
		subject,
		created
	};
}
/** Times have zones and forms that their order as texts would not follow. */
function latestOf(times) {
	return times.filter((time) => !Number.isNaN(parseDocumentTime(time))).sort((one, other) => parseDocumentTime(one) - parseDocumentTime(other)).at(-1);
}

// src/seal/sbom/sbom-files.ts
/**
* Checks that each file belongs to one of the images. With several images, each file must name its own.
*
* @throws SealError `INPUT_SBOM_AMBIGUOUS`, `INPUT_SBOM_UNUSED`
*/
function checkTargets(files, images) {
	for (const { origin, target } of files) {
		const path = origin.source;
		if (target.kind === "file") continue;
		if (images.length === 0 && target.kind === "platform") throw new SealError("INPUT_SBOM_UNUSED", `${path} is for a platform, and the step has no image`, { remedy: "Write the path alone for all files, or file=path for one of them." });
		if (!areOneImage(images) && target.kind !== "reference") throw new SealError("INPUT_SBOM_AMBIGUOUS", `${path} could belong to any of ${images.length} images`);
		if (target.kind === "reference" && !images.some((image) => isNamedBy(target.image, image))) {
			const name = formatReference(target.image);
			throw new SealError("INPUT_SBOM_UNUSED", `${path} is for ${name}, which is not an image of this step`, { remedy: `Add ${name} to the input image, or correct the line of sbom-path.` });
		}
	}
}
/** One digest in several registries is one image, as far as its SBOM is concerned. */
function areOneImage(images) {
	const [first, ...others] = images;
	return others.every(({ digest }) => digest !== void 0 && digest === first?.digest);
}
/** A name without tag and digest names every image of its repository. */
function isNamedBy(name, image) {
	if (!sameRepository(name, image)) return false;
	if (name.digest !== void 0) return name.digest === image.digest;
	return name.tag === void 0 || name.tag === image.tag;
}
/** The files that belong to this image. */
function filesOf({ reference }, { files }) {
	return files.filter(({ target }) => target.kind !== "file" && (target.kind !== "reference" || isNamedBy(target.image, reference)));
}
/** Needs nothing of the image, so it can be done while the registry answers. @throws SealError `SBOM_…` */
function readSbomFiles(files, request, tools) {
	return Promise.all(files.map(async (file) => ({
		file,
		sbom: await ingestSbom(await file.read(), file.origin, request, tools)
	})));
}
/** Takes the files out of their list, so that no large document stays in memory for it. @throws SealError `IMAGE_PLATFORM_MISSING` */
async function assignSbomFiles(files, image, request) {
	const sboms = files.splice(0).map(({ file, sbom }) => ({
		...sbom,
		subject: subjectOf(file, image)
	}));
	return request.merge ? mergeBySubject(sboms, image) : sboms;
}
function subjectOf({ target, origin }, image) {
	if (target.kind !== "platform") return image.manifest.descriptor;
	const [found] = selectImages(image.images, [target.platform]).chosen;
	if (found) return found.descriptor;
	const name = formatPlatform(target.platform);
	throw new SealError("IMAGE_PLATFORM_MISSING", `${origin.source} is for ${name}, which ${formatReference(image.reference)} does not have`, { remedy: "Correct the platform before the \"=\" in sbom-path, or build the image for it." });
}
/** Merges the SBOMs of each digest; a digest with one SBOM keeps that document. */
async function mergeBySubject(sboms, image) {
	const merging = await import("./sbom-write-later.js");
	return [...Map.groupBy(sboms, ({ subject }) => subject.digest).values()].flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		return others.length === 0 ? [first] : [mergeSources([first, ...others], image, merging, first.subject)];
	});
}

// src/seal/sbom/collect-sboms.ts
/** `auto`: the image's files, otherwise its layers, merged with its BuildKit attestations. */
async function collectSboms(files, image, request, tools) {
	if (files.length > 0) return assignSbomFiles(files, image, request);
	const ofTree = await readSourceTree(image.manifest.descriptor, request, tools);
	if (ofTree !== void 0) return [ofTree];
	return Promise.all(imagesOf(image).map((subject) => collectSbom(subject, image, request, tools)));
}
/** The SBOM of one digest. */
async function collectSbom(subject, image, request, tools) {
	switch (request.source) {
		case "command": return runCommand(subject, image, request, tools);
		case "syft":
		case "trivy": return generateFromImage(request.source, subject, image, request, tools);
		case "buildkit": return requireBuildKitSbom(subject, image, request, tools);
		case "image": return scanLayers(subject, image, request, tools);
		default: return scanWithBuildKitSbom(subject, image, request, tools);
	}
}
/** The sealed digests that contain software: the platforms of an index, or the image itself. */
function imagesOf({ subjects: [root, ...platforms], manifest }) {
	return manifest.content.kind === "index" ? platforms : [root];
}
/** The SBOM of the source tree for a digest; undefined if the request names another source. */
async function readSourceTree(subject, request, tools) {
	if (request.source === "cdxgen") return generateFromTree(subject, request, tools);
	return request.source === "source" ? scanSourceTree(subject, request, tools) : void 0;
}
async function scanSourceTree(descriptor, { sourceTree, producer }, { log, commitTime }) {
	const { scanSource } = await import("./scan-source-scan-source.js");
	const { directoryTree } = await import("./scan-source.js");
	const { declareUnknown } = await import("./sbom-later.js");
	const content = await scanSource({
		files: directoryTree(sourceTree.path),
		subject: sourceTree.subject,
		log,
		signal: new AbortController().signal
	});
	const [owner] = producer.authors;
	const subject = content.subject && owner ? {
		...content.subject,
		supplier: owner
	} : content.subject;
	return {
		content: declareUnknown({
			...content,
			...producer,
			subject
		}),
		warnings: [],
		origin: {
			source: "source tree",
			path: void 0
		},
		isGenerated: true,
		subject: descriptor,
		created: await commitTime()
	};
}
async function runCommand({ descriptor, platform }, { repository }, request, { generate, log }) {
	const reference = formatPinned(repository, descriptor.digest);
	const bytes = await generate(reference, platform);
	const origin = {
		source: `sbom-command for ${reference}`,
		path: void 0
	};
	return {
		...await ingestSbom(bytes, origin, request, { log }),
		subject: descriptor
	};
}

// src/seal/sbom/convert-sbom.ts
/** CycloneDX version of written documents, unless the request names another. */
const DEFAULT_VERSION = "1.6";
/**
* Takes the first of the sources and converts it. An ingested document stays as it is unless the request names other
* formats. Reads back what it wrote after the memory of the source is free.
*/
async function convertSbom(sources, request, tools) {
	const conversions = await writeFormats(sources, request, tools);
	const sboms = [];
	for (const result of conversions.results) {
		const enriched = await enrichResult(result, conversions, request);
		sboms.push("document" in enriched ? enriched : await readBack$1(enriched, conversions, request, tools));
	}
	return {
		sboms,
		warnings: [...conversions.warnings, ...sboms.flatMap(({ warnings }) => warnings)]
	};
}
async function writeFormats(sources, request, tools) {
	const source = sources.shift();
	if (source === void 0) throw new RangeError("no source is left to convert");
	const ingested = "document" in source ? source : void 0;
	const formats = formatsOf(ingested?.document, request);
	const results = [];
	if (ingested !== void 0 && formats.length === 0) results.push(await keepSbom(ingested, tools));
	for (const format of formats) results.push(ingested !== void 0 && hasFormat(ingested.document, format, request) ? await keepSbom(ingested, tools) : {
		format,
		written: await write(format, source, request, tools)
	});
	const { origin, subject, warnings } = source;
	return {
		origin,
		subject,
		warnings,
		isGenerated: "content" in source && source.isGenerated,
		statedSubjects: ingested?.document.statedSubjects,
		results
	};
}
/** Empty for a document that stays as it is. A requested version converts CycloneDX, also without a format. */
function formatsOf(document, { formats, specVersion }) {
	if (formats.length > 0) return formats;
	if (document === void 0) return ["cyclonedx-json"];
	const { format } = document;
	return specVersion !== void 0 && (format === "cyclonedx-json" || format === "cyclonedx-xml") ? [format] : [];
}
function versionOf(format, { specVersion }, otherwise) {
	if (format === "spdx-json") return "2.3";
	return format === "spdx3-json" ? "3.0.1" : specVersion ?? otherwise;
}
function hasFormat({ format, version }, wanted, request) {
	return format === wanted && version === versionOf(wanted, request, version);
}
/** Later steps find every SBOM as a file on the runner. */
async function keepSbom(sbom, { keep }) {
	const { origin, document } = sbom;
	if (origin.path !== void 0) return sbom;
	const path = await keep(`sbom-${encodedOf(digestOf(document.bytes)).slice(0, 16)}.${document.format}`, document.bytes);
	return {
		...sbom,
		origin: {
			...origin,
			path
		}
	};
}
/** The result itself if nothing was requested, or nothing was added. */
async function enrichResult(result, { origin: { source }, subject: { digest } }, { enrich: fill, specVersion }) {
	if (fill.fields.length === 0) return result;
	const { enrich } = await import("./sbom-enrich.js");
	const document = "document" in result ? result.document : {
		format: result.format,
		version: versionOf(result.format, { specVersion }, DEFAULT_VERSION),
		bytes: result.written.bytes
	};
	const { bytes, added, refused } = await enrich(document, {
		...fill,
		digest
	});
	const warnings = refused === void 0 ? [] : [`${source}: nothing is added to the SBOM: ${refused}`];
	if ("document" in result) {
		if (bytes === void 0) return {
			...result,
			enriched: added,
			warnings: [...result.warnings, ...warnings]
		};
		return {
			format: document.format,
			written: {
				bytes,
				unsupported: []
			},
			enriched: added
		};
	}
	const { written } = result;
	return {
		...result,
		written: {
			bytes: bytes ?? written.bytes,
			unsupported: written.unsupported
		},
		enriched: added,
		warnings
	};
}
async function readBack$1({ format, written: { bytes, unsupported }, enriched, warnings: before = [] }, { origin, subject, isGenerated, statedSubjects }, request, { log, keep }) {
	const name = `${origin.source} as ${format}`;
	const losses = unsupported.length > 0 ? [`${name} leaves out: ${unsupported.join("; ")}`] : [];
	if (isGenerated) for (const loss of losses) log.info(loss);
	const { parseSbom } = await import("./sbom-read-later.js");
	const { document, validation, warnings } = await validateAgainstSchema(await parseSbom(bytes, name), name, request, { log });
	const path = await keep(`sbom-${document.content.id ?? "document"}.${format}`.replace(/[^\w.-]/g, "_"), bytes);
	return {
		document: statedSubjects === void 0 ? document : {
			...document,
			statedSubjects
		},
		validation,
		origin: {
			source: origin.source,
			path
		},
		subject,
		warnings: [
			...isGenerated ? [] : losses,
			...before,
			...warnings
		],
		...enriched === void 0 ? {} : { enriched }
	};
}
async function write(format, source, request, tools) {
	const { convert, convertContent } = await import("./sbom-write-later.js");
	const target = {
		format,
		version: versionOf(format, request, DEFAULT_VERSION),
		created: await createdOf(source, request, tools)
	};
	return "document" in source ? convert(source.document, target) : convertContent(source.content, target, source.sources);
}
/** RFC 3339. */
async function createdOf(source, { created }, { timeOf }) {
	const [content, own] = "document" in source ? [source.document.content, void 0] : [source.content, source.created];
	return content.created ?? created ?? own ?? timeOf(source.subject);
}

// src/seal/artifacts.ts
/** A file as an artifact of its own media type. */
async function wrapFile({ read, mediaType, title, origin }, subject) {
	const layers = [fileBlob(await read(), mediaType, title)];
	return {
		kind: "file",
		artifact: buildArtifact({
			artifactType: mediaType,
			subject,
			layers
		}),
		title,
		origin
	};
}
/**
* A Sigstore bundle as Cosign attaches it (BUNDLE_SPEC.md), with the digest of its statement, if that is known. Equal
* arguments give equal bytes.
*/
function bundleArtifact(bundle, predicateType, subject, statement) {
	return buildArtifact({
		artifactType: SIGSTORE_BUNDLE,
		subject,
		layers: [bundleBlob(bundle)],
		annotations: {
			[ANNOTATION_BUNDLE_CONTENT]: "dsse-envelope",
			[ANNOTATION_BUNDLE_PREDICATE]: predicateType,
			...statement === void 0 ? {} : { [ANNOTATION_BUNDLE_STATEMENT]: statement }
		}
	});
}
function bundleBlob(bundle) {
	return {
		bytes: bundle,
		descriptor: describeBytes(SIGSTORE_BUNDLE, bundle)
	};
}
/** The title annotation names the file, for clients such as ORAS that pull it. */
function fileBlob(bytes, mediaType, title) {
	return {
		bytes,
		descriptor: {
			...describeBytes(mediaType, bytes),
			annotations: { [ANNOTATION_TITLE]: title }
		}
	};
}
/** Readers from before OCI 1.1 recognize an artifact by the media type of its config; the content stays `{}`. */
function configBlob(mediaType) {
	return mediaType === void 0 ? EMPTY_BLOB : {
		...EMPTY_BLOB,
		descriptor: {
			...EMPTY_BLOB.descriptor,
			mediaType
		}
	};
}

// src/seal/sbom/sbom-artifact.ts
const TITLES = {
	"cyclonedx-json": "sbom.cdx.json",
	"cyclonedx-xml": "sbom.cdx.xml",
	"spdx-json": "sbom.spdx.json",
	"spdx-tag-value": "sbom.spdx",
	"spdx3-json": "sbom.spdx3.json",
	"syft-json": "sbom.syft.json"
};
function wrapSbom({ document, origin, subject }, findings, { artifactType, layerMediaType, configMediaType, annotations }) {
	const { format, bytes, mediaType } = document;
	const title = TITLES[format];
	return {
		kind: "sbom",
		artifact: buildArtifact({
			artifactType: artifactType ?? mediaType,
			subject,
			layers: [fileBlob(bytes, layerMediaType ?? mediaType, title)],
			config: configBlob(configMediaType),
			annotations
		}),
		title,
		origin,
		document: withoutContent(document),
		findings
	};
}
function withoutContent({ content: _, ...document }) {
	return document;
}

// src/seal/plan/attestations.ts
/**
* The predicate types of Cosign's `--type cyclonedx` and `--type spdxjson`. A predicate is JSON, so SBOMs in other
* formats cannot be one.
* https://github.com/in-toto/attestation/tree/main/spec/predicates
*/
const PREDICATE_TYPES = {
	"cyclonedx-json": "https://cyclonedx.org/bom",
	"spdx-json": "https://spdx.dev/Document",
	"spdx3-json": "https://spdx.dev/Document"
};
/** @throws SealError `STATEMENT_PREDICATE_INVALID` */
async function planAttestations(sboms, { attest }, files, image) {
	const ofSboms = attest ? sboms.map(attestSbom) : [];
	const ofFiles = await Promise.all(files.map(async (file) => file.predicateType === void 0 ? [] : [{
		subject: image,
		...await filePredicate(file, file.predicateType)
	}]));
	return {
		attestations: [...ofSboms.flatMap(({ attestations }) => attestations), ...ofFiles.flat()],
		warnings: ofSboms.flatMap(({ warnings }) => warnings)
	};
}
function attestSbom({ document, artifact, origin }) {
	const predicate = sbomPredicate(document);
	return predicate === void 0 ? {
		attestations: [],
		warnings: [notJson(document, origin.source)]
	} : {
		attestations: [{
			subject: artifact.subject,
			...predicate
		}],
		warnings: []
	};
}
/** Undefined for a document that is not JSON. */
function sbomPredicate({ format, bytes }) {
	const predicateType = PREDICATE_TYPES[format];
	return predicateType === void 0 ? void 0 : {
		predicateType,
		predicate: textOf$1(bytes)
	};
}
function notJson({ format }, source) {
	return `${source}: ${format} cannot be an attestation, because a predicate is JSON; add format: cyclonedx-json`;
}
/** @throws SealError `STATEMENT_PREDICATE_INVALID` */
async function filePredicate(file, predicateType) {
	const bytes = await file.read();
	const { path = file.title } = file.origin;
	let predicate;
	try {
		predicate = parseJson(bytes, { uniqueKeys: true });
	} catch (cause) {
		throw invalidPredicate(path, "is not unambiguous JSON", cause);
	}
	if (!isRecord(predicate)) throw invalidPredicate(path, "is not a JSON object");
	if (String(predicate["_type"]).startsWith("https://in-toto.io/Statement/")) throw invalidPredicate(path, "is a complete in-toto statement, not a predicate");
	return {
		predicateType,
		predicate: textOf$1(bytes)
	};
}
/** The document as text, without a byte order mark, which is not valid inside a statement. */
function textOf$1(bytes) {
	return new TextDecoder("utf-8", { fatal: true }).decode(bytes).trim();
}
function invalidPredicate(path, what, cause) {
	return new SealError("STATEMENT_PREDICATE_INVALID", `${path} ${what}`, {
		cause,
		remedy: "Use only the predicate, as JSON; Seal creates the statement with the digests as subjects."
	});
}

// src/seal/plan/plan-files.ts
/** @throws SealError `SBOM_…`, `SOURCE_…`, `GENERATOR_…`, `STATEMENT_PREDICATE_INVALID` */
async function planFiles(request, tools) {
	const { signedFiles: files, artifact } = request;
	tools.log.info(`${count(files.length, "file")} to sign by digest`);
	const { sboms, warnings } = await planSboms$1(request, tools);
	const ofSboms = sboms.map(({ subjects, document, source }) => {
		const predicate = sbomPredicate(document);
		return predicate === void 0 ? notJson(document, source) : {
			subjects,
			...predicate
		};
	});
	const predicates = await Promise.all(artifact.files.map(async (file) => file.predicateType === void 0 ? [] : [{
		subjects: files,
		...await filePredicate(file, file.predicateType)
	}]));
	const found = [...warnings, ...ofSboms.filter((it) => typeof it === "string")];
	for (const warning of found) tools.log.warning(warning);
	return {
		files,
		sboms,
		signed: [...new Map([...files, ...sboms].map(({ name, digest }) => [name, {
			name,
			digest
		}])).values()],
		attestations: [...ofSboms.filter((it) => typeof it !== "string"), ...predicates.flat()],
		warnings: found
	};
}
async function planSboms$1(request, tools) {
	const sboms = [];
	const warnings = [];
	const names = new Set(request.signedFiles.map(({ name }) => name));
	const sources = await collect(request, tools);
	if (sources.length > 0) warnings.push(...ofImagesOnly(request.sbom));
	for (const { sbom: source, subjects } of sources) {
		const converted = await convertSbom([source], withoutEnrichment(request.sbom), {
			...tools,
			timeOf: (subject) => timeWithout(subject, void 0, tools)
		});
		warnings.push(...converted.warnings);
		for (const sbom of converted.sboms) {
			const check = await checkFileSbom(sbom, subjects, request);
			warnings.push(...check.warnings);
			const file = await toFile(sbom, request, names, tools);
			const { document, origin } = sbom;
			const made = {
				...file,
				subjects,
				document: withoutContent(document),
				source: origin.source,
				findings: check.findings
			};
			names.add(made.name);
			sboms.push(made);
		}
	}
	return {
		sboms,
		warnings: [...new Set(warnings)]
	};
}
/** What an enrichment adds is about one digest of an image. */
function withoutEnrichment(sbom) {
	return {
		...sbom,
		enrich: {
			...sbom.enrich,
			fields: []
		}
	};
}
function ofImagesOnly({ merge, enrich: { fields } }) {
	return [...merge ? ["merge"] : [], ...fields.length > 0 ? ["enrich"] : []].map((name) => `the input ${name} changes SBOMs of images only, not those of files`);
}
/** The documents for a file or for all files; without one, the source tree. An image is scanned, an archive is not. */
async function collect({ images, signedFiles, sbom }, tools) {
	const [first] = signedFiles;
	if (sbom.source === "none" || first === void 0) return [];
	const documents = sbom.files.flatMap((file) => {
		const subjects = subjectsOf(file, signedFiles, images.length > 0);
		return subjects.length === 0 ? [] : [{
			file,
			subjects
		}];
	});
	if (documents.length > 0) return Promise.all(documents.map(async ({ file, subjects }) => {
		return {
			sbom: {
				...await ingestSbom(await file.read(), file.origin, withoutEnrichment(sbom), tools),
				subject: descriptorOf(subjects[0] ?? first)
			},
			subjects
		};
	}));
	const tree = await readSourceTree(descriptorOf(first), sbom, tools);
	return tree === void 0 ? [] : [{
		sbom: tree,
		subjects: signedFiles
	}];
}
/** A line without a file before its path is about the images, if the step has any. */
function subjectsOf({ target }, files, hasImages) {
	if (target.kind === "file") return files.filter(({ name }) => name === target.name);
	return target.kind === "image" && !hasImages ? files : [];
}
/** A document is ingested for a descriptor; nothing of a file is in a registry. */
function descriptorOf({ digest, size = 0 }) {
	return {
		mediaType: "application/octet-stream",
		digest,
		size
	};
}
/** The user's own file, if the document is still that; otherwise a new file of the run. */
async function toFile({ document, origin: { path } }, { signedFiles, sbom }, taken, { keep }) {
	const digest = digestOf(document.bytes);
	const isOwn = sbom.files.some(({ origin }) => origin.path === path) && document.wrappings.length === 0;
	if (path !== void 0 && isOwn) return {
		name: signedFiles.find((file) => file.path === path)?.name ?? freeName(basename(path), taken),
		digest,
		path
	};
	const name = freeName(TITLES[document.format], taken);
	return {
		name,
		digest,
		path: await keep(`${digest.slice(7, 23)}-${name}`, document.bytes)
	};
}
function freeName(title, taken) {
	let name = title;
	for (let number = 2; taken.has(name); number++) name = `${number}-${title}`;
	return name;
}

// src/seal/requested-tags.ts
/** The tags of the request that an image of this repository gets, each once. */
function tagsFor(image, { names }) {
	const name = formatRepository(image);
	const own = names.filter(({ repository }) => repository === void 0 || formatRepository(repository) === name);
	return [...new Set(own.map(({ tag }) => tag))];
}

// src/seal/resolve.ts
/** @throws SealError of the registry, and `IMAGE_…` */
async function resolveImage(reference, platforms, { registries, reads, log }) {
	const repository = {
		registry: reference.registry,
		repository: reference.repository
	};
	const early = reference.digest === void 0 ? void 0 : reads.referrers(repository, reference.digest);
	const [manifest] = await Promise.all([registries.manifest(reference), early]);
	const { digest } = manifest.descriptor;
	if (reference.digest === void 0) log.warning(`${formatReference(reference)} resolves to ${digest}. A tag can move between your build and this step: use the digest, image: ${formatPinned(repository, digest)}`);
	await reads.referrers(repository, digest);
	const root = {
		descriptor: manifest.descriptor,
		platform: void 0
	};
	const images = await findImages(manifest, {
		manifest: (nested) => reads.manifest(repository, nested),
		config: (config) => registries.blob(repository, config, { maxBytes: MAX_CONFIG_BYTES })
	});
	const chosen = selectPlatforms(manifest, images, platforms, reference);
	return {
		reference,
		repository,
		manifest,
		images,
		subjects: [root, ...chosen],
		attestationManifests: await attestationManifestsOf(chosen)
	};
}
/** Each once. An entry that is also an image of the index is sealed as one. */
async function attestationManifestsOf(chosen) {
	if (chosen.length === 0) return [];
	const { attestationOf } = await import("./sbom-read-later.js");
	const images = new Set(chosen.map(({ descriptor }) => descriptor.digest));
	const others = chosen.flatMap(({ index, descriptor }) => attestationOf(index, descriptor.digest) ?? []).filter(({ digest }) => !images.has(digest));
	return [...new Map(others.map(({ mediaType, digest, size }) => [digest, {
		mediaType,
		digest,
		size
	}])).values()];
}
/** The images of an index that are sealed, each with its own SBOM. */
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
	return new SealError("IMAGE_PLATFORM_MISSING", `no manifest for ${platforms.map(formatPlatform).join(", ")}: ${what}`, { remedy: "Set platforms to all, to index, or to platforms that the image has." });
}

// src/seal/sbom/coverage.ts
/**
* Each sealed image needs its own generated SBOM. With files, a platform without a line of sbom-path is a warning if
* other lines name platforms.
*
* @throws SealError `SBOM_MISSING`
*/
function checkCoverage(artifacts, image, request, log) {
	const sealed = imagesOf(image);
	const sbomsOf = ({ descriptor }) => artifacts.filter(({ artifact }) => artifact.subject.digest === descriptor.digest).length;
	for (const subject of image.subjects) {
		const sboms = sbomsOf(subject);
		if (sboms > 0) log.info(`${count(sboms, "SBOM")} for ${describe(subject, image)}`);
	}
	const without = sealed.filter((subject) => sbomsOf(subject) === 0);
	const files = filesOf(image, request);
	if (files.length > 0) return files.some(({ target }) => target.kind === "platform") ? without.map((subject) => `${describe(subject, image)} gets no SBOM: no line of sbom-path names it`) : [];
	if (request.source === "source" || request.source === "cdxgen") return [];
	if (sealed.length === 0) throw indexAlone(image, request);
	const [first] = without;
	if (first !== void 0) throw missing(first, image);
	return [];
}
function describe(subject, { repository }) {
	const pinned = formatPinned(repository, subject.descriptor.digest);
	return subject.platform === void 0 ? pinned : `${pinned} (${nameOfImage(subject)})`;
}
function indexAlone({ reference }, { source }) {
	return new SealError("SBOM_MISSING", `${formatReference(reference)} is an index, and with platforms: index its images get no SBOM`, { remedy: `sbom: ${source} creates an SBOM for each image. Add to the step:\n  with:\n    platforms: all\nor set sbom-path to an SBOM for the index, or set sbom: none.` });
}
function missing(subject, image) {
	return new SealError("SBOM_MISSING", `${describe(subject, image)} has no SBOM`, { remedy: "Set sbom-path to its SBOM, remove its platform from the input platforms, or set sbom: none." });
}

// src/seal/sbom/index-sbom.ts
/**
* The sources, with one for the index where Trivy must find one and none is there. If a platform has none, there is
* none for the index either: it would hide what it lacks.
*/
async function withIndexSbom(sources, image, { readers }) {
	const { descriptor, content } = image.manifest;
	const described = new Set(sources.map(({ subject }) => subject.digest));
	const isWhole = imagesOf(image).every((platform) => described.has(platform.descriptor.digest));
	const isIndex = content.kind === "index" && sources.length > 0;
	if (!readers.includes("trivy") || !isIndex || !isWhole || described.has(descriptor.digest)) return sources;
	const merging = await import("./sbom-write-later.js");
	return [...sources, mergeSources(sources, image, merging)];
}

// src/seal/sbom/plan-sboms.ts
/** Takes the files out of their list. @throws SealError `SBOM_…`, `SCAN_…`, `SOURCE_…`, `IMAGE_PLATFORM_MISSING` */
async function planSboms(files, image, request, tools) {
	if (request.sbom.source === "none") return {
		artifacts: [],
		warnings: []
	};
	const warnings = [];
	const artifacts = [];
	const sources = await sourcesOf(files, image, request, tools);
	while (sources.length > 0) {
		const converted = await convertSbom(sources, request.sbom, {
			...tools,
			timeOf: (subject) => timeWithout(subject, image, tools)
		});
		warnings.push(...converted.warnings);
		for (const sbom of converted.sboms) {
			await nextTurn();
			const check = await checkSbom(sbom, image, request);
			warnings.push(...check.warnings);
			artifacts.push(wrapSbom(sbom, check.findings, request.artifact));
		}
	}
	warnings.push(...checkCoverage(artifacts, image, request.sbom, tools.log));
	return {
		artifacts,
		warnings: [...new Set(warnings)]
	};
}
async function sourcesOf(files, image, { sbom, signing }, tools) {
	return [...await withIndexSbom(await collectSboms(files, image, sbom, tools), image, signing)];
}

// src/seal/plan/try-out.ts
/**
* Why a run could not push; undefined if it could. The registry sends the dry run to the hosts that it would send the
* run to: its token service, and its storage for downloads and uploads.
*/
async function tryOut(image, { registries, reads }) {
	await readConfig(image, {
		registries,
		reads
	});
	try {
		await registries.checkPush(image.repository);
		return;
	} catch (error) {
		if (error instanceof RegistryError) return error;
		throw error;
	}
}
/** The smallest blob of an image. Only where it is matters here: the stages that need its content read it themselves. */
async function readConfig({ repository, manifest, subjects }, { registries, reads }) {
	const platform = subjects[1]?.descriptor.digest;
	const { content } = platform === void 0 ? manifest : await reads.manifest(repository, platform);
	if (content.kind !== "image" || content.config === void 0) return;
	await registries.blob(repository, content.config, { maxBytes: MAX_CONFIG_BYTES }).catch(() => void 0);
}
function describeObstacle({ message }) {
	return `A run without dry-run would fail to push: ${message}`;
}

// src/seal/plan/plan-image.ts
/** `onListable` is called when the registry is known to list what is attached, before the SBOMs are collected. */
async function planImage(reference, request, tools, onListable) {
	const { registries, log } = tools;
	const reads = new CachedReads(registries);
	const resolving = resolveImage(reference, request.run.platforms, {
		registries,
		reads,
		log
	});
	const sbomFiles = readFiles(reference, request, tools);
	const resolved = await resolving;
	const [root, ...platforms] = resolved.subjects;
	const image = root.descriptor;
	log.info(`${formatReference(reference)}: ${image.digest}${platforms.length > 0 ? ` and ${platforms.length} platforms` : ""}`);
	const listing = (digest) => reads.referrers(resolved.repository, digest);
	const listedBy = await checkListing(resolved, request, listing);
	onListable();
	const obstacle = request.run.dryRun ? await tryOut(resolved, {
		registries,
		reads
	}) : void 0;
	if (obstacle !== void 0) log.warning([describeObstacle(obstacle), ...obstacle.remedy ? [obstacle.remedy] : []].join("\n"));
	const sboms = await planSboms(await sbomFiles, resolved, request, tools);
	const attached = request.artifact.files.filter(({ predicateType }) => predicateType === void 0);
	const files = await Promise.all(attached.map((file) => wrapFile(file, image)));
	const artifacts = [...sboms.artifacts, ...files];
	const attested = await planAttestations(sboms.artifacts, request.signing, request.artifact.files, image);
	const warnings = [...sboms.warnings, ...attested.warnings];
	for (const warning of warnings) log.warning(warning);
	return {
		resolved,
		artifacts,
		attestations: attested.attestations,
		warnings: obstacle === void 0 ? warnings : [...warnings, describeObstacle(obstacle)],
		pushObstacle: obstacle,
		present: await findPresent(artifacts, listing),
		signed: [
			image,
			...platforms.map(({ descriptor }) => descriptor),
			...artifacts.map(({ artifact }) => artifact.descriptor)
		],
		tags: [...tagsFor(resolved.repository, request.tags), ...reference.tag === void 0 ? [] : [reference.tag]],
		listedBy,
		listing
	};
}
/** The image's files, read while the registry answers: their problems show when they are needed. */
function readFiles(reference, { sbom }, tools) {
	const read = readSbomFiles(sbom.source === "none" ? [] : filesOf({ reference }, sbom), sbom, tools);
	read.catch(() => void 0);
	return read;
}
/**
* How the registry lists referrers, before Cosign signs and before the first write: with fallback tags, each must be
* an index, or be absent.
*
* @throws RegistryError `REGISTRY_FALLBACK_IS_SUBJECT`, `REGISTRY_FALLBACK_NOT_INDEX`, `REGISTRY_NO_REFERRERS_API`
*/
async function checkListing({ subjects }, { sbom, artifact, signing }, listing) {
	const [{ descriptor }, ...platforms] = subjects;
	const { source, obstacle } = await listing(descriptor.digest);
	const hasBundles = signing.signers.some(({ format }) => format !== "legacy");
	const attaches = sbom.source !== "none" || artifact.files.length > 0 || hasBundles;
	if (attaches && obstacle !== void 0) throw obstacle;
	if (attaches && source === "tag") await all(platforms.map((platform) => listing(platform.descriptor.digest)));
	return source;
}
async function findPresent(artifacts, listing) {
	const found = await Promise.all(artifacts.map(async ({ artifact: { descriptor, subject } }) => {
		const { referrers } = await listing(subject.digest);
		return referrers.some((referrer) => referrer.descriptor.digest === descriptor.digest) ? [descriptor.digest] : [];
	}));
	return new Set(found.flat());
}

// src/seal/sign/signature-tag.ts
/** The tag is read this many times; each read that finds a layer missing is followed by a write. */
const MAX_LOOKS = 12;
const LOOK_MS = 250;
/** On top of it, so that writers that met do not meet again. */
const CONTENTION = {
	baseMs: 250,
	maxWaitMs: 2e3
};
/**
* Adds layers to the tag's image and returns the image's digest. Every layer that was seen there stays: a later read
* finds what a concurrent writer removed, and the next write puts it back.
*
* @throws SealError `SIGNATURE_TAG_CONTENDED`, `SIGNATURE_TAG_NOT_IMAGE`
*/
async function appendLayers(tag, layers, registries, clock) {
	const seen = /* @__PURE__ */ new Map();
	for (let look = 0; look < MAX_LOOKS; look++) {
		const stored = await readTag(tag, registries);
		const current = layersOf(stored);
		for (const found of current) seen.set(keyOf(found), found);
		if (look === 0) for (const { descriptor } of layers) seen.set(keyOf(descriptor), descriptor);
		const present = new Set(current.map(keyOf));
		if (stored && [...seen.keys()].every((key) => present.has(key))) return stored.descriptor.digest;
		await writeTag(tag, [...seen.values()], layers, registries);
		await clock.sleep(LOOK_MS + backoffMs(look, CONTENTION, clock.random()));
	}
	throw new SealError("SIGNATURE_TAG_CONTENDED", `other writers replaced ${formatRepository(tag.repository)}:${nameOf(tag)} ${MAX_LOOKS} times`);
}
/** `sha256-….sig` */
function nameOf({ digest, suffix }) {
	return `${algorithmOf(digest)}-${encodedOf(digest)}.${suffix}`;
}
/** Several signers may sign one payload: the signature distinguishes them. */
function keyOf({ digest, annotations }) {
	return `${digest} ${signatureOf(annotations ?? {})}`;
}
function layersOf(stored) {
	return stored?.content.kind === "image" ? stored.content.layers : [];
}
/** @throws SealError `SIGNATURE_TAG_NOT_IMAGE`: a write would remove what others keep there */
async function readTag(tag, registries) {
	const stored = await registries.findManifest(atTag(tag.repository, nameOf(tag)));
	if (stored === void 0 || stored.content.kind === "image") return stored;
	throw new SealError("SIGNATURE_TAG_NOT_IMAGE", `${formatRepository(tag.repository)}:${nameOf(tag)} is an index, not an image of signatures`);
}
async function writeTag(tag, layers, own, registries) {
	const config = configFor(layers);
	await registries.upload(tag.repository, [...own, config]);
	const bytes = new TextEncoder().encode(JSON.stringify({
		schemaVersion: 2,
		mediaType: IMAGE_MANIFEST,
		config: config.descriptor,
		layers
	}));
	const name = nameOf(tag);
	const content = readManifest(bytes, IMAGE_MANIFEST, name);
	try {
		await registries.tag(tag.repository, name, {
			bytes,
			descriptor: describeBytes(IMAGE_MANIFEST, bytes),
			content
		});
	} catch (error) {
		if (!(error instanceof SealError && error.code === "REGISTRY_TAG_MOVED")) throw error;
	}
}
/** An image's config as Cosign writes it: without a platform or a creation time. */
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
/** Uploads the blobs of the artifacts. They are invisible until a manifest names them. */
async function upload({ resolved, artifacts, present }, { registries }) {
	const blobs = artifacts.filter(({ artifact }) => !present.has(artifact.descriptor.digest)).flatMap(({ artifact }) => artifact.blobs);
	if (blobs.length > 0) await registries.upload(resolved.repository, blobs);
}
/** What the run must attach to the image: new artifacts, and bundles that are not attached yet. */
function missingArtifacts(image, signatures) {
	const artifacts = image.artifacts.map(({ artifact }) => artifact).filter(({ descriptor }) => !image.present.has(descriptor.digest));
	const bundles = signatures.flatMap(({ attachments }) => attachments).filter(({ member, isPresent }) => member.image === image && !isPresent).map(({ artifact }) => artifact);
	return [...artifacts, ...bundles];
}
/**
* Attaches what is missing; the registry client returns when all of it is listed. The caller has verified every
* bundle with Cosign. `onAttached` gets the digests that were read back, also if the call then fails.
*/
async function publish(image, signatures, { registries }, onAttached) {
	const missing = missingArtifacts(image, signatures);
	if (missing.length === 0) return;
	const listed = image.artifacts.map(({ artifact }) => artifact).filter(({ descriptor }) => image.present.has(descriptor.digest));
	await registries.attach(image.resolved.repository, missing, {
		listed,
		onListed: onAttached
	});
}
/** Adds the image's layers to their tags. `onPublished` gets the digest of each tag's image. */
async function publishTagged(image, layers, { registries, clock }, onPublished) {
	const own = layers.filter(({ member }) => member.image === image);
	for (const each of own) if (each.presentIn !== void 0) onPublished(each, each.presentIn);
	const missing = own.filter(({ presentIn }) => presentIn === void 0);
	const byTag = Map.groupBy(missing, ({ tag }) => nameOf(tag));
	await all([...byTag.values()].map(async (group) => {
		const tag = group[0]?.tag;
		if (tag === void 0) return;
		const blobs = group.map(({ layer }) => layer);
		const digest = await appendLayers(tag, blobs, registries, clock);
		for (const each of group) onPublished(each, digest);
	}));
}
/** Writes each bundle into a file named by its digest. Returns the paths. */
async function keepBundles(signatures, { keep }) {
	const kept = /* @__PURE__ */ new Map();
	for (const signature of signatures) {
		const { bytes } = signature.bundle;
		const name = `${encodedOf(digestOf(bytes)).slice(0, 16)}.sigstore.json`;
		kept.set(signature, await keep(name, bytes));
	}
	return kept;
}

// src/seal/publish/tags.ts
/**
* Checks, before the first write, that no immutable tag names another digest.
*
* @throws SealError `TAG_IMMUTABLE`
*/
async function refuseImmutable({ resolved: { repository, manifest } }, request, { registries }) {
	const fixed = tagsFor(repository, request).filter((tag) => isImmutable(tag, request));
	await all(fixed.map((tag) => refuseOther(tag, repository, manifest.descriptor.digest, registries)));
}
/**
* Moves the tags to the digest of the image. `reached` gets each of them, so that the report of a failure names those
* that moved before it.
*/
async function moveTags({ resolved: { repository, manifest } }, request, { registries, log }, reached) {
	const { digest } = manifest.descriptor;
	for (const tag of tagsFor(repository, request)) {
		if (!(isImmutable(tag, request) && await refuseOther(tag, repository, digest, registries))) await registries.tag(repository, tag, manifest).catch((error) => {
			if (!isUnmoved(error)) reached.unconfirmed.push(tag);
			throw error;
		});
		reached.moved.push(tag);
		log.info(`${formatRepository(repository)}:${tag} now points to ${digest}`);
	}
}
/** Did the registry refuse the write, or was the tag read and names something else? */
function isUnmoved(error) {
	if (!(error instanceof RegistryError)) return false;
	const { code, method, status = 0 } = error;
	return UNMOVED.has(code) || method === "PUT" && status >= 400 && status < 500;
}
const UNMOVED = /* @__PURE__ */ new Set(["REGISTRY_IMMUTABLE_TAG", "REGISTRY_TAG_MOVED"]);
/** Returns whether the tag names the digest already. */
async function refuseOther(tag, repository, digest, registries) {
	const stored = await registries.findManifest(atTag(repository, tag));
	if (stored === void 0) return false;
	if (isDigestOf(digest, stored.bytes)) return true;
	throw new SealError("TAG_IMMUTABLE", `${formatRepository(repository)}:${tag} already names ${stored.descriptor.digest} and must not move to ${digest}`);
}
/** A pattern is a tag in which `*` matches any characters. */
function isImmutable(tag, { immutable }) {
	return immutable.some((pattern) => {
		const parts = pattern.split("*").map((part) => part.replaceAll(".", "\\."));
		return new RegExp(`^${parts.join(".*")}$`).test(tag);
	});
}

// src/seal/readers/buildkit.ts
const PREDICATE_TYPE = "in-toto.io/predicate-type";
const PROVENANCE = /* @__PURE__ */ new Set(["https://slsa.dev/provenance/v0.2", "https://slsa.dev/provenance/v1"]);
/**
* Why it would refuse one of them; undefined if it would not.
*
* @param own the blobs of this run's signatures: of several bundles, BuildKit looks at the first in the list alone
*/
async function attestationProblem({ repository, attestationManifests, subjects }, registries, own) {
	const sealed = new Map(subjects.map(({ descriptor }) => [descriptor.digest, descriptor.size]));
	return (await all(attestationManifests.map(async ({ digest }) => {
		const { content } = await registries.manifest(atDigest(repository, digest));
		const { subject } = content;
		if (subject === void 0 || sealed.get(subject.digest) !== subject.size) return "an attestation manifest does not name its platform as subject: build with BuildKit 0.32 or newer";
		if (!(content.kind === "image" ? content.layers : []).some(({ annotations = {} }) => PROVENANCE.has(annotations[PREDICATE_TYPE] ?? ""))) return "an attestation manifest has no SLSA provenance: build with provenance: true";
		return await isFirst(repository, digest, registries, own) ? void 0 : ANOTHER_FIRST;
	}))).find((problem) => problem !== void 0);
}
const ANOTHER_FIRST = "another bundle is listed before this signature on an attestation manifest, and BuildKit reads only the first: sign the image before other programs do";
/** Also true without any bundle, which is the problem of another rule. */
async function isFirst(repository, digest, registries, own) {
	const { referrers } = await registries.referrers(repository, digest);
	const first = referrers.find(({ artifactType }) => artifactType === SIGSTORE_BUNDLE);
	if (first === void 0) return true;
	const { content } = await registries.manifest(atDigest(repository, first.descriptor.digest));
	return content.kind === "image" && content.layers.some((layer) => own.has(layer.digest));
}

// src/seal/readers/predict.ts
const TRIVY_FORMATS = /* @__PURE__ */ new Set(["cyclonedx-json", "spdx-json"]);
const TRIVY_SBOMS = /* @__PURE__ */ new Set(["application/vnd.cyclonedx+json", "application/spdx+json"]);
/** Trivy asks for these artifact types, and reads only a layer of the same type. */
function isReadByTrivy(artifactType, layerType) {
	return artifactType !== void 0 && TRIVY_SBOMS.has(artifactType) && layerType === artifactType;
}
/** `attestationProblem`: see `ImageView`. */
function predictView(image, signed, attestationProblem) {
	const { resolved, artifacts } = image;
	const [root, ...platforms] = resolved.subjects.map(({ descriptor }) => digestView(image, descriptor.digest, signed));
	const sboms = artifacts.filter(({ kind }) => kind === "sbom");
	return {
		signer: signed.signer?.kind,
		isPrivateSigstore: signed.signer?.signingConfig !== void 0,
		log: logOf(signed),
		name: formatRepository(resolved.repository),
		isIndex: resolved.manifest.content.kind === "index",
		image: root ?? digestView(image, resolved.manifest.descriptor.digest, signed),
		platforms,
		sboms: sboms.map(({ artifact }) => digestView(image, artifact.descriptor.digest, signed)),
		sbomsForTrivy: sbomsForTrivy(image),
		attestationManifests: resolved.attestationManifests.map(({ digest }) => digestView(image, digest, signed)),
		attestationProblem,
		attestations: image.attestations.map(({ subject, predicateType }) => ({
			digest: subject.digest,
			predicateType
		}))
	};
}
/** The SBOMs that Trivy reads, on the digest that it asks about. Media types may be inputs: the content decides, too. */
function sbomsForTrivy({ resolved, artifacts }) {
	return artifacts.filter((planned) => planned.kind === "sbom" && TRIVY_FORMATS.has(planned.document.format)).map(({ artifact }) => artifact).filter(({ subject }) => subject.digest === resolved.manifest.descriptor.digest).filter(({ descriptor, blobs }) => blobs.some((blob) => isReadByTrivy(descriptor.artifactType, blob.descriptor.mediaType))).map(({ descriptor }) => descriptor.digest);
}
function logOf({ signer, envelopes, legacy }) {
	if (signer === void 0 || signer.kind === "key" && signer.signingConfig === void 0) return "none";
	return [...envelopes, ...legacy].some(({ lacksInclusionPromise }) => lacksInclusionPromise) ? "timestamp" : "promise";
}
function digestView(image, digest, { bundles, envelopes, legacy }) {
	const isAbout = (member) => member.image === image && member.descriptor.digest === digest;
	const statements = bundles.filter(({ event }) => event.group.some(isAbout)).map(({ event }) => event.statement);
	return {
		digest,
		bundles: statements.map(({ predicateType }) => predicateType),
		isFirst: statements.some((statement) => isFirstIn(statement, digest)),
		signatures: legacy.filter(({ member }) => isAbout(member)).map(({ member }) => member.identity),
		envelopes: envelopes.filter(({ member }) => isAbout(member)).map(({ signature }) => signature.event.statement.predicateType)
	};
}
/** sigstore-rs reads no other subject than the first, and only of Cosign's signature type. */
function isFirstIn({ subjects, predicateType }, digest) {
	return predicateType === "https://sigstore.dev/cosign/sign/v1" && subjects[0]?.digest === digest;
}
/** Digests of the blobs that contain the signatures. */
function publishedBlobs({ bundles, envelopes, legacy }) {
	const ofBundles = bundles.flatMap(({ attachments }) => attachments.flatMap(({ artifact }) => artifact.blobs.map(({ descriptor }) => descriptor.digest)));
	const ofTags = [...envelopes, ...legacy].map(({ layer }) => layer.descriptor.digest);
	return /* @__PURE__ */ new Set([...ofBundles, ...ofTags]);
}

// src/seal/readers/view.ts
/** The digests that a container runtime asks for: the platforms of an index, else the image. */
function runnable({ platforms, image }) {
	return platforms.length > 0 ? platforms : [image];
}

// src/seal/readers/rules.ts
const ACCEPTED = { status: "accepted" };
const NOTHING = { status: "nothing" };
function impossible(reason) {
	return {
		status: "impossible",
		reason
	};
}
const isNotRead = () => impossible("the reader does not check them");
/** Accepted if each digest is; the first reason counts. */
function every(digests, view, problemOf) {
	if (digests.length === 0) return NOTHING;
	const reason = digests.map((digest) => problemOf(digest, view)).find((found) => found !== void 0);
	return reason === void 0 ? ACCEPTED : impossible(reason);
}
/** For readers that verify a digest by itself, whatever it is. */
function byDigest(problemOf) {
	return {
		image: (view) => every([view.image], view, problemOf),
		platforms: (view) => every(view.platforms, view, problemOf),
		sbom: (view) => every(view.sboms, view, problemOf)
	};
}
/** Accepted if each requested attestation is found in the layout. */
function attested(view, found, problem, layout) {
	if (view.attestations.length === 0) return NOTHING;
	if (problem !== void 0) return impossible(problem);
	const digests = [view.image, ...view.platforms];
	const isFound = ({ digest, predicateType }) => digests.some((it) => it.digest === digest && found(it).includes(predicateType));
	return view.attestations.every(isFound) ? ACCEPTED : impossible(`the attestation is not in ${layout}`);
}
const NO_BUNDLE = "no Sigstore bundle is attached (signature-format: both adds one)";
const NO_TAG = "no signature is in the tag sha256-….sig (signature-format: both adds one)";
const NO_PROMISE = "Rekor v2 returns no inclusion promise (SET); it needs --insecure-ignore-tlog, --use-signed-timestamps and the certificates of the timestamp authority";
const NEEDS_CERTIFICATE = "it verifies certificates, and this signature is by a key";
const NOT_FIRST = "it reads only the first subject of a statement (signatures: each, or signature-format: both)";
/** Of an image without platforms, the image itself. */
const TRIVY_READS = "it reads only CycloneDX or SPDX 2 in JSON that is attached to the index, with the media types of the format";
const PUBLIC_ONLY = "it trusts the public Sigstore only";
const needsBundle = ({ bundles }) => bundles.length > 0 ? void 0 : NO_BUNDLE;
/** Simple signing, with an inclusion promise if there is a certificate. */
const needsTag = ({ signatures }, view) => {
	if (signatures.length === 0) return NO_TAG;
	return promiseProblem(view);
};
function promiseProblem({ log }) {
	return log === "timestamp" ? NO_PROMISE : void 0;
}
/** Bundles hide the tag, which is read only without them. */
const chosenFormat = ({ bundles, signatures }, view) => {
	if (bundles.length > 0) return void 0;
	return signatures.length > 0 ? promiseProblem(view) : NO_BUNDLE;
};
/** It verifies neither of them. */
const eitherFormat = ({ bundles, signatures }) => bundles.length + signatures.length > 0 ? void 0 : NO_BUNDLE;
const inBundles = ({ bundles }) => bundles;
const inEnvelopes = ({ envelopes }) => envelopes;
/** Cosign, Flux and Kyverno's newer policies choose one format per digest: a bundle hides the legacy tags. */
const inChosenFormat = ({ bundles, envelopes }) => bundles.length > 0 ? bundles : envelopes;
/** `matchRepoDigestOrExact`, for pulls by digest: any tag or digest of the repository. */
const podmanProblem = ({ signatures }, { signer, name }) => {
	if (signer === "keyless") return "containers/image compares e-mail addresses only, and a workflow has none: sign with a key";
	if (signatures.length === 0) return NO_TAG;
	return signatures.some((it) => it.startsWith(`${name}:`) || it.startsWith(`${name}@`)) ? void 0 : "its docker-reference has no tag (readers: podman adds it); a policy must say signedIdentity: matchRepository";
};
/** A tag, or since version 0.14 of sigstore-rs a bundle with a certificate that names the digest first. */
const kubewardenProblem = (digest, view) => {
	const tagProblem = needsTag(digest, view);
	if (tagProblem === void 0 || digest.bundles.length === 0 || view.signer === "key") return tagProblem;
	if (view.log !== "promise") return NO_PROMISE;
	return digest.isFirst ? void 0 : NOT_FIRST;
};
function githubProblem({ signer, isPrivateSigstore }) {
	if (signer === "key") return NEEDS_CERTIFICATE;
	return isPrivateSigstore ? "it needs --custom-trusted-root for a private Sigstore" : void 0;
}
function buildkitProblem(view) {
	if (view.signer === "key") return NEEDS_CERTIFICATE;
	if (view.isPrivateSigstore) return PUBLIC_ONLY;
	if (!view.isIndex) return "it verifies only an index";
	if (view.attestationManifests.length < view.platforms.length || view.platforms.length === 0) return "a platform has no attestation manifest: build with provenance: true";
	return view.attestationProblem;
}
const buildkit = (view) => {
	const problem = buildkitProblem(view);
	return problem === void 0 ? every(view.attestationManifests, view, needsBundle) : impossible(problem);
};
const READERS = {
	cosign3: {
		label: "Cosign 3",
		source: "sigstore/cosign v3.1.3 pkg/cosign/verify.go, verify_bundle.go",
		needs: "bundle",
		...byDigest(chosenFormat),
		attestations: (view) => attested(view, inChosenFormat, void 0, "the format that Cosign chooses")
	},
	cosign2: {
		label: "Cosign 2 (up to 2.6.2)",
		source: "sigstore/cosign v2.5.0 pkg/cosign/verify.go",
		needs: "legacy",
		...byDigest(needsTag),
		attestations: (view) => attested(view, inEnvelopes, promiseProblem(view), "the tag sha256-….att")
	},
	podman: {
		label: "Podman, CRI-O, bootc, Skopeo",
		source: "go.podman.io/image/v5 v5.42.1 docker/docker_client.go, signature/policy_eval_sigstore.go",
		needs: "legacy",
		image: (view) => every(runnable(view), view, podmanProblem),
		platforms: (view) => every(view.platforms, view, podmanProblem),
		sbom: isNotRead,
		attestations: isNotRead
	},
	"policy-controller": {
		label: "policy-controller",
		source: "sigstore/policy-controller v0.15.1 pkg/webhook/validator.go, validation.go",
		needs: "legacy",
		...byDigest(needsTag),
		sbom: isNotRead,
		attestations: (view) => attested(view, inEnvelopes, promiseProblem(view), "the tag sha256-….att")
	},
	kyverno: {
		label: "Kyverno (type Cosign)",
		source: "kyverno/kyverno v1.19.1 pkg/cosign/cosign.go",
		needs: "legacy",
		...byDigest(needsTag),
		sbom: isNotRead,
		attestations: (view) => attested(view, inEnvelopes, promiseProblem(view), "the tag sha256-….att")
	},
	flux: {
		label: "Flux 1.8",
		source: "fluxcd/source-controller v1.9.0 internal/oci/cosign/cosign.go",
		needs: "bundle",
		...byDigest(chosenFormat),
		sbom: isNotRead,
		attestations: isNotRead
	},
	buildkit: {
		label: "BuildKit source policies",
		source: "moby/policy-helpers bd98f474 verifier.go, image/resolve.go",
		needs: "bundle",
		image: buildkit,
		platforms: buildkit,
		sbom: isNotRead,
		attestations: isNotRead
	},
	sigstore: {
		label: "sigstore-go, -js (keyless also -python)",
		source: "sigstore/sigstore-go v1.3.0 pkg/verify; sigstore-python 4.5.1",
		needs: "bundle",
		...byDigest(needsBundle),
		attestations: (view) => attested(view, inBundles, void 0, "a bundle")
	},
	trivy: {
		label: "Trivy (--sbom-sources oci)",
		source: "aquasecurity/trivy v0.74.0 pkg/fanal/artifact/image/remote_sbom.go",
		needs: "none",
		image: isNotRead,
		platforms: isNotRead,
		sbom: (view) => {
			if (view.sboms.length === 0) return NOTHING;
			return view.sbomsForTrivy.length > 0 ? ACCEPTED : impossible(TRIVY_READS);
		},
		attestations: isNotRead
	},
	kubewarden: {
		label: "Kubewarden 1.36",
		source: "sigstore/sigstore-rs v0.14.0 src/cosign/signature_layers.rs, src/bundle/intoto.rs",
		needs: "legacy",
		...byDigest(kubewardenProblem),
		sbom: isNotRead,
		attestations: isNotRead
	},
	harbor: {
		label: "Harbor 2.15",
		source: "goharbor/harbor c50c7ddd src/server/middleware/subject/subject.go, cosign/cosign.go",
		needs: "bundle",
		...byDigest(eitherFormat),
		attestations: isNotRead
	},
	github: {
		label: "gh attestation verify --bundle-from-oci",
		source: "cli/cli v2.90.0 pkg/cmd/attestation",
		needs: "bundle",
		...byDigest(({ bundles }, view) => {
			const isSigned = bundles.includes(SIGNATURE_PREDICATE);
			return githubProblem(view) ?? (isSigned ? void 0 : NO_BUNDLE);
		}),
		attestations: (view) => attested(view, inBundles, githubProblem(view), "a bundle")
	}
};

// src/seal/readers/choose-layout.ts
/** Each layout that a reader needs. Without a reader that verifies signatures, bundles. */
function formatFor(readers) {
	const needs = new Set(readers.map((name) => READERS[name].needs));
	if (!needs.has("legacy")) return "bundle";
	return needs.has("bundle") ? "both" : "legacy";
}
/**
* Refuses readers of signatures in a step that signs nothing.
*
* @throws SealError `READER_IMPOSSIBLE`
*/
function refuseUnsigned(readers) {
	const name = readers.find((reader) => READERS[reader].needs !== "none");
	if (name === void 0) return;
	throw new SealError("READER_IMPOSSIBLE", `${READERS[name].label} cannot accept it: sign is false`, { remedy: "Remove \"sign: false\" from the step, or remove the reader from the input readers." });
}
/**
* Refuses, before the first write, SBOMs of which Trivy would find none. An image without SBOMs may have one from
* another step.
*
* @throws SealError `READER_IMPOSSIBLE`
*/
function refuseUnreadSboms(readers, image) {
	const hasSboms = image.artifacts.some(({ kind }) => kind === "sbom");
	if (!readers.includes("trivy") || !hasSboms || sbomsForTrivy(image).length > 0) return;
	throw new SealError("READER_IMPOSSIBLE", `${READERS.trivy.label} cannot accept it: ${TRIVY_READS}`, { remedy: "Write format: cyclonedx-json or format: spdx-json without the inputs artifact-type and layer-media-type, give each platform an SBOM, or remove trivy from the input readers." });
}
/**
* Refuses, before the first request, a reader that can accept no signature of any of the signers in its format.
*
* @throws SealError `READER_IMPOSSIBLE`
*/
function refuseImpossible(readers, signers) {
	for (const name of readers) {
		const problems = signers.map(({ signer, format }) => problemOf$1(name, format, signer));
		if (problems.length === 0 || problems.includes(void 0)) continue;
		const problem = problems.find((it) => it?.isOfSigner === false) ?? problems[0];
		if (problem === void 0) continue;
		throw new SealError("READER_IMPOSSIBLE", `${READERS[name].label} cannot accept it: ${problem.reason}`, { remedy: problem.remedy });
	}
}
const OWN_KEY = "Sign with a key (add key: env://COSIGN_PRIVATE_KEY to the step; with also-keyless: true, it signs keyless too), or remove the reader from the input readers.";
function problemOf$1(name, format, signer) {
	const { needs } = READERS[name];
	if (needs === "bundle" && format === "legacy" && READS_BUNDLES_ONLY.has(name)) return {
		reason: "it reads bundles only, and signature-format is legacy",
		remedy: BOTH,
		isOfSigner: false
	};
	if (needs === "legacy" && format === "bundle") return {
		reason: "it reads the tag sha256-….sig, and signature-format is bundle",
		remedy: BOTH,
		isOfSigner: signer.kind === "keyless"
	};
	if (name === "podman" && signer.kind === "keyless") return {
		reason: "it compares e-mail addresses only, so the identity of a workflow never passes",
		remedy: OWN_KEY,
		isOfSigner: true
	};
	if (NEEDS_WORKFLOW.has(name) && signer.kind === "key") return {
		reason: "it verifies certificates of the public Sigstore only, and the step signs with a key",
		remedy: "Add also-keyless: true to the step, so that it signs keyless too, or remove the reader from the input readers.",
		isOfSigner: true
	};
	if (NEEDS_WORKFLOW.has(name) && signer.signingConfig !== void 0) return {
		reason: "it trusts the public Sigstore only, and the step has a signing-config",
		remedy: "Remove the input signing-config, or remove the reader from the input readers.",
		isOfSigner: false
	};
}
const READS_BUNDLES_ONLY = /* @__PURE__ */ new Set([
	"buildkit",
	"sigstore",
	"github"
]);
const NEEDS_WORKFLOW = /* @__PURE__ */ new Set(["buildkit", "github"]);
const BOTH = "Remove the input signature-format, so that Seal chooses the layouts, or write signature-format: both.";

// src/seal/readers/read-back.ts
/** @throws SealError `READER_NOT_SATISFIED` if a reader would not accept what it should */
async function readBack(readers, repository, published, registries) {
	const reads = new CachedReads(registries);
	const reports = judge(readers, await all(published.map(({ predicted, own }) => readView(predicted, {
		repository,
		own,
		reads,
		registries
	}))));
	const expected = judge(readers, published.map(({ predicted }) => predicted));
	for (const [at, report] of expected.entries()) compare(report, reports[at]);
	return reports;
}
async function readView(predicted, source) {
	const read = (views) => all(views.map((view) => readDigest(view, source)));
	const [image] = await read([predicted.image]);
	return {
		...predicted,
		image: image ?? predicted.image,
		platforms: await read(predicted.platforms),
		sboms: await read(predicted.sboms),
		sbomsForTrivy: await listedSboms(predicted, source),
		attestationManifests: await read(predicted.attestationManifests)
	};
}
/** By one view per signer: a reader accepts what it accepts of any of them. */
function judge(readers, views) {
	return readers.map((name) => {
		const { label, image, platforms, sbom, attestations } = READERS[name];
		return {
			name,
			label,
			image: best(views, image),
			platforms: best(views, platforms),
			sbom: best(views, sbom),
			attestations: best(views, attestations)
		};
	});
}
function best(views, answer) {
	const answers = views.map((view) => ({
		signer: view.signer,
		answer: answer(view)
	}));
	const accepted = answers.filter((each) => each.answer.status === "accepted");
	const [only, other] = accepted;
	if (only?.signer !== void 0 && other === void 0 && views.length > 1) return {
		status: "accepted",
		by: only.signer
	};
	const reasons = answers.flatMap((each) => each.answer.status === "impossible" ? [each.answer.reason] : []);
	if (accepted.length > 0) return { status: "accepted" };
	if (reasons.length === 0) return { status: "nothing" };
	return {
		status: "impossible",
		reason: [...new Set(reasons)].join("; ")
	};
}
function compare(expected, actual) {
	for (const cell of READER_CELLS) {
		const answer = actual?.[cell];
		if (expected[cell].status !== "accepted" || answer?.status === "accepted") continue;
		const reason = answer?.status === "impossible" ? answer.reason : "nothing of it was found";
		throw new SealError("READER_NOT_SATISFIED", `read back as ${expected.label} reads it, the ${cell} would be refused: ${reason}`, { remedy: "Run the step again: another job may have removed it. No tag was moved. If it stays, remove the reader from the input readers." });
	}
}
async function readDigest(predicted, source) {
	const { digest } = predicted;
	const [bundles, signatures, envelopes] = await Promise.all([
		predicted.bundles.length === 0 ? [] : readBundles(digest, source),
		predicted.signatures.length === 0 ? [] : readSignatures(digest, source),
		predicted.envelopes.length === 0 ? [] : readEnvelopes(digest, source)
	]);
	return {
		digest,
		bundles: bundles.map(({ predicateType }) => predicateType),
		isFirst: bundles.some((statement) => isFirstIn(statement, digest)),
		signatures,
		envelopes
	};
}
/** As Trivy finds it: by the artifact type in the list of the image's referrers, and the type of the layer. */
async function listedSboms({ image, sbomsForTrivy }, { repository, reads }) {
	if (sbomsForTrivy.length === 0) return [];
	const own = new Set(sbomsForTrivy);
	const { referrers } = await reads.referrers(repository, image.digest);
	return (await all(referrers.filter(({ descriptor }) => own.has(descriptor.digest)).map(async ({ artifactType, descriptor }) => {
		const { content } = await reads.manifest(repository, descriptor.digest);
		return (content.kind === "image" ? content.layers : []).some(({ mediaType }) => isReadByTrivy(artifactType, mediaType)) ? [descriptor.digest] : [];
	}))).flat();
}
/** By the artifact type in the list, one layer, and a subject of the statement: what Cosign, gh and BuildKit look at. */
async function readBundles(digest, { repository, own, reads, registries }) {
	const { referrers } = await reads.referrers(repository, digest);
	const listed = referrers.filter(({ artifactType }) => artifactType === SIGSTORE_BUNDLE);
	return (await all(listed.map(async ({ descriptor }) => {
		const { content } = await reads.manifest(repository, descriptor.digest);
		const layers = content.kind === "image" ? content.layers : [];
		const [layer] = layers;
		if (layers.length !== 1 || layer === void 0 || !own.has(layer.digest)) return [];
		if (layer.mediaType !== "application/vnd.dev.sigstore.bundle.v0.3+json" || content.subject?.digest !== digest) return [];
		const { statement } = readBundle(await registries.blob(repository, layer, { maxBytes: layer.size }));
		return statement.subjects.some((subject) => subject.digest === digest) ? [statement] : [];
	}))).flat();
}
/** The layers of the tag `.sig`, as containers/image and Cosign 2 read them. */
async function readSignatures(digest, source) {
	const layers = await ownLayers("sig", digest, source);
	return (await all(layers.filter((layer) => layer.mediaType === "application/vnd.dev.cosign.simplesigning.v1+json" && signatureOf(layer.annotations ?? {}) !== "").map(async (layer) => {
		const payload = await source.registries.blob(source.repository, layer, { maxBytes: layer.size });
		if (readSimpleSigning(payload) !== digest) return [];
		return identityIn(payload);
	}))).flat();
}
function identityIn(payload) {
	const document = parseJson(payload, { uniqueKeys: true });
	const critical = isRecord(document) && isRecord(document["critical"]) ? document["critical"] : {};
	const identity = isRecord(critical["identity"]) ? critical["identity"]["docker-reference"] : void 0;
	return typeof identity === "string" ? [identity] : [];
}
/** The layers of the tag `.att`, as Cosign 2 and policy-controller read them. */
async function readEnvelopes(digest, source) {
	const layers = await ownLayers("att", digest, source);
	return (await all(layers.filter(({ mediaType }) => mediaType === DSSE_ENVELOPE).map(async (layer) => {
		const bytes = await source.registries.blob(source.repository, layer, { maxBytes: Math.max(layer.size, MAX_BUNDLE_BYTES) });
		const envelope = parseJson(bytes, { uniqueKeys: true });
		const payload = isRecord(envelope) ? envelope["payload"] : void 0;
		const statement = readStatement(Buffer.from(String(payload), "base64"));
		return statement.subjects.some((subject) => subject.digest === digest) ? [statement.predicateType] : [];
	}))).flat();
}
async function ownLayers(suffix, digest, { repository, own, registries }) {
	const stored = await readTag({
		repository,
		digest,
		suffix
	}, registries);
	if (stored === void 0) throw new SealError("READER_NOT_SATISFIED", `the tag .${suffix} of ${formatPinned(repository, digest)} is not in the registry after it was written`, { remedy: "Check that no retention rule of the registry removes such tags, and run the step again." });
	return layersOf(stored).filter((layer) => own.has(layer.digest));
}

// src/seal/sign/find-bundle.ts
/** The number of existing signatures of a digest that are read or verified before a new one is made. */
const MAX_TRIED = 64;
/** A valid bundle of the same signer over all digests of the event. `problemOf` says why a bundle is not it. */
async function findBundle(event, tools, problemOf) {
	const [member] = event.group;
	return (member && await findAttached(event, member, tools, problemOf)) ?? (event.files.length > 0 ? findStored(tools, problemOf) : void 0);
}
/** Among the bundles that an earlier run wrote into files: an event without images has no others. */
async function findStored({ storedBundles, log }, problemOf) {
	const stored = await storedBundles();
	if (stored.length > 64) log.warning(`Of ${stored.length} stored bundles, Seal reads ${64} to find its own of an earlier run`);
	for (const bytes of stored.slice(0, 64)) {
		const bundle = readable(bytes);
		if (bundle !== void 0 && await problemOf(bundle) === void 0) return bundle;
	}
}
/** Among the bundles of the first digest. No bundle with another statement can cover an artifact that is new. */
async function findAttached(event, member, { registries, log }, problemOf) {
	const { digest } = member.descriptor;
	const { referrers } = await member.image.listing(digest);
	const { same, other, unnamed } = candidatesFor(referrers, event);
	const readsOther = event.kind === "signature" || event.statement.predicateType === "https://slsa.dev/provenance/v1";
	const further = hasNewArtifact(event) ? [] : [...unnamed, ...readsOther ? other : []];
	const maxBytes = MAX_BUNDLE_BYTES + 2 * event.payload.byteLength;
	const budget = new Budget(64, 8 * maxBytes);
	const bundles = [...same, ...further];
	for (const [at, { descriptor }] of bundles.entries()) {
		if (budget.isUsedUp) {
			log.warning(`${formatPinned(member.image.resolved.repository, digest)} has ${bundles.length - at} more signatures that Seal did not read, because it reads at most ${budget.text}. One of them may cover this statement; Seal creates a new one`);
			return;
		}
		const layer = await bundleLayer(descriptor, member, registries);
		budget.take(layer?.size ?? 0);
		if (layer === void 0 || layer.size > maxBytes) continue;
		const bundle = readable(await registries.blob(member.image.resolved.repository, layer, { maxBytes }));
		if (bundle !== void 0 && await problemOf(bundle) === void 0) return bundle;
	}
}
/** Is the bundle attached to the digest, by a manifest of Seal or of another client? */
async function isAttached(member, artifact, { payload, statement: { predicateType } }, { registries }) {
	const { referrers } = await member.image.listing(member.descriptor.digest);
	if (referrers.some(({ descriptor }) => descriptor.digest === artifact.descriptor.digest)) return true;
	const { same, unnamed } = candidatesFor(referrers, {
		statement: { predicateType },
		payload
	});
	const ours = artifact.blobs.at(-1)?.descriptor.digest;
	return (await Promise.all([...same, ...unnamed].slice(0, 64).map(({ descriptor }) => bundleLayer(descriptor, member, registries)))).some((layer) => layer?.digest === ours);
}
/** The newest first, since most registries list in the order of arrival. */
function candidatesFor(referrers, { statement, payload }) {
	const wanted = digestOf(payload);
	const same = [];
	const other = [];
	const unnamed = [];
	for (const referrer of [...referrers].reverse()) {
		const { [ANNOTATION_BUNDLE_PREDICATE]: predicate, [ANNOTATION_BUNDLE_STATEMENT]: named } = referrer.descriptor.annotations ?? {};
		const isOfType = predicate === void 0 || predicate === statement.predicateType;
		if (referrer.artifactType !== "application/vnd.dev.sigstore.bundle.v0.3+json" || !isOfType) continue;
		(named === void 0 ? unnamed : named === wanted ? same : other).push(referrer);
	}
	return {
		same,
		other,
		unnamed
	};
}
function hasNewArtifact({ group }) {
	return group.some(({ image, descriptor }) => image.artifacts.some(({ artifact }) => artifact.descriptor.digest === descriptor.digest && !image.present.has(descriptor.digest)));
}
/** Of a manifest with the one layer of a bundle. */
async function bundleLayer({ digest }, { image }, registries) {
	const { content } = await registries.manifest(atDigest(image.resolved.repository, digest));
	const layer = content.kind === "image" && content.layers.length === 1 ? content.layers[0] : void 0;
	return layer?.mediaType === "application/vnd.dev.sigstore.bundle.v0.3+json" ? layer : void 0;
}
/** Undefined if it cannot be read, because it is then not a signature of this signer. */
function readable(bytes) {
	try {
		return readBundle(bytes);
	} catch (error) {
		if (error instanceof SealError && error.code === "BUNDLE_INVALID") return void 0;
		throw error;
	}
}
/** What may be read of bundles that others may have attached. */
var Budget = class {
	text;
	#count;
	#bytes;
	constructor(count, bytes) {
		this.text = `${count} and ${formatBytes(bytes)}`;
		this.#count = count;
		this.#bytes = bytes;
	}
	get isUsedUp() {
		return this.#count <= 0 || this.#bytes <= 0;
	}
	take(bytes) {
		this.#count--;
		this.#bytes -= bytes;
	}
};

// src/seal/sign/legacy-signature.ts
function tagOf({ image, descriptor: { digest } }) {
	return {
		repository: image.resolved.repository,
		digest,
		suffix: "sig"
	};
}
/**
* Each digest is signed by itself, because a payload names one digest; and the image and its platforms once for each
* identity, because a payload names one reference.
*/
function legacyMembers(images, { identities }, { format }) {
	if (format === "bundle") return [];
	return images.flatMap((image) => {
		const [first, ...more] = identitiesOf(image, identities);
		const run = new Set(image.resolved.subjects.map(({ descriptor }) => descriptor.digest));
		return image.signed.flatMap((descriptor) => [first, ...run.has(descriptor.digest) ? more : []].map((identity) => ({
			image,
			descriptor,
			identity
		})));
	});
}
/** `name`: the repository alone, as Cosign writes it. `tags`: what containers/image compares with the pulled reference. */
function identitiesOf({ resolved, tags }, identities) {
	const name = formatRepository(resolved.repository);
	if (identities === "name") return [name];
	if (identities !== "tags") return identities;
	const [first, ...rest] = [...new Set(tags)].map((tag) => `${name}:${tag}`);
	return first === void 0 ? [`${name}@${resolved.manifest.descriptor.digest}`] : [first, ...rest];
}
/**
* Verifies the new signature from its annotations, as other readers do. A signature without an inclusion promise is
* accepted only beside a bundle, which newer readers prefer; older ones can verify it without the log.
*
* @throws SealError `SIGNATURE_NOT_VERIFIED`, `SIGNATURE_LEGACY_IMPOSSIBLE`
*/
async function signLegacy(member, { annotations: claims }, tools) {
	const { digest } = member.descriptor;
	const payload = formatSimpleSigning(member.identity, digest, claims);
	const hasBundle = tools.by.format === "both";
	const existing = await findLegacy(member, payload, hasBundle, tools);
	if (existing) return existing;
	const { cosign, by } = tools;
	const expectedSigner = await tools.expectedSigner;
	const signature = await cosign.signBlob(payload, by.signer);
	const lacksInclusionPromise = needsLog(expectedSigner) && signature.inclusionPromise === void 0;
	if (lacksInclusionPromise) refuseWithoutLog(signature, hasBundle);
	const annotations = signatureAnnotations(signature, await chainOf(signature, tools));
	await verifyLegacy(payload, annotations, lacksInclusionPromise ? withoutLog(expectedSigner) : expectedSigner, digest, cosign);
	const layer = {
		bytes: payload,
		descriptor: {
			...describeBytes(SIMPLE_SIGNING, payload),
			annotations
		}
	};
	return {
		by,
		member,
		tag: tagOf(member),
		layer,
		certificate: signature.certificate,
		lacksInclusionPromise,
		presentIn: void 0
	};
}
/** @throws SealError `SIGNATURE_LEGACY_IMPOSSIBLE` */
function refuseWithoutLog({ certificate, timestamp }, hasBundle) {
	const hasProof = certificate === void 0 || timestamp !== void 0;
	if (hasProof && hasBundle) return;
	throw new SealError("SIGNATURE_LEGACY_IMPOSSIBLE", "Rekor v2 returns no inclusion promise (SET), which legacy signatures need: older readers would reject this one", { remedy: hasProof ? "Add to the step, so that newer readers find a bundle:\n  with:\n    signature-format: both\nor use a signing-config for Rekor v1, or a key without a signing-config." : "Set signature-format: bundle, or use a signing-config for Rekor v1 or with a timestamp authority, or a key without a signing-config." });
}
/** PEM of the certificates above a signer's, which older readers expect in an annotation. */
async function chainOf({ certificate }, { cosign, by }) {
	if (certificate === void 0) return void 0;
	const chain = await cosign.certificateChain(certificate, by.signer.trustedRoot);
	if (chain !== void 0) return chain;
	throw new SealError("SIGNATURE_LEGACY_IMPOSSIBLE", "the trusted root does not contain the authority that issued the certificate", { remedy: "Check that signing-config and trusted-root belong together, or set signature-format: bundle." });
}
async function verifyLegacy(payload, annotations, expectedSigner, digest, cosign) {
	const bundle = readableBundle(payload, annotations);
	const verification = bundle && await cosign.verifyBlob(bundle, payload, expectedSigner);
	if (verification?.verified) return;
	throw new SealError("SIGNATURE_NOT_VERIFIED", `the legacy signature of ${digest} that Seal just created does not verify: ${verification?.reason ?? "it cannot be read"}`, { remedy: "Nothing was published. Check that signing-config and trusted-root belong together." });
}
/** A signature of the same signer over the same payload in the tag; a new artifact cannot have one yet. */
async function findLegacy(member, payload, hasBundle, tools) {
	const { image, descriptor } = member;
	if (image.artifacts.some(({ artifact }) => artifact.descriptor.digest === descriptor.digest && !image.present.has(descriptor.digest))) return void 0;
	const stored = await readTag(tagOf(member), tools.registries);
	const own = describeBytes(SIMPLE_SIGNING, payload).digest;
	const ownLayers = layersOf(stored).filter(({ digest }) => digest === own);
	const expectedSigner = await tools.expectedSigner;
	if (ownLayers.length > 64) tools.log.warning(`${formatPinned(image.resolved.repository, descriptor.digest)} has ${ownLayers.length} legacy signatures; Seal verifies the last ${64}, and creates a new one if none of them is by this signer`);
	for (const layer of ownLayers.slice(-64).reverse()) {
		const { annotations = {} } = layer;
		const bundle = readableBundle(payload, annotations);
		if (bundle === void 0) continue;
		const expected = hasBundle && annotations["dev.sigstore.cosign/bundle"] === void 0 ? withoutLog(expectedSigner) : expectedSigner;
		const { verified } = await tools.cosign.verifyBlob(bundle, payload, expected);
		if (!verified) continue;
		return {
			by: tools.by,
			member,
			tag: tagOf(member),
			layer: {
				bytes: payload,
				descriptor: layer
			},
			certificate: void 0,
			lacksInclusionPromise: false,
			presentIn: stored?.descriptor.digest
		};
	}
}
/** Anyone with push access can write the annotations, so unreadable ones are not a signature of this signer. */
function readableBundle(payload, annotations) {
	try {
		return wrapSignature(payload, annotations);
	} catch (error) {
		if (error instanceof SealError) return void 0;
		throw error;
	}
}

// src/seal/sign/legacy-attestation.ts
/**
* The envelope of an attestation's bundle: the same signature, without a further signing event. Cosign verifies it as
* other readers see it, by its first digest: it is the same for each. Empty if the format is `bundle` or the bundle is
* a signature.
*
* @throws SealError `SIGNATURE_NOT_VERIFIED`, `SIGNATURE_LEGACY_IMPOSSIBLE`
*/
async function toLegacyAttestations(signature, tools) {
	const { event, bundle } = signature;
	const { format } = tools.by;
	const [first] = event.group;
	if (format === "bundle" || event.kind !== "attestation" || first === void 0) return [];
	const { bytes, proof } = envelopeOf(bundle.bytes);
	const expectedSigner = await tools.expectedSigner;
	const lacksInclusionPromise = needsLog(expectedSigner) && proof.inclusionPromise === void 0;
	if (lacksInclusionPromise) refuseWithoutLog(proof, format === "both");
	const chain = await chainOf(proof, tools);
	const { predicateType } = event.statement;
	const annotations = {
		...signatureAnnotations({
			...proof,
			signature: ""
		}, chain),
		[ENVELOPE_PREDICATE]: predicateType
	};
	const { digest } = first.descriptor;
	const wrapped = wrapEnvelope(bytes, annotations);
	const { verified } = wrapped === void 0 ? { verified: false } : await tools.cosign.verify(readBundle(wrapped).bytes, lacksInclusionPromise ? withoutLog(expectedSigner) : expectedSigner, digest, predicateType);
	if (!verified) throw notVerified(predicateType, digest);
	const layer = {
		bytes,
		descriptor: {
			...describeBytes(DSSE_ENVELOPE, bytes),
			annotations
		}
	};
	return event.group.map((member) => ({
		member,
		signature,
		tag: {
			repository: member.image.resolved.repository,
			digest: member.descriptor.digest,
			suffix: "att"
		},
		layer,
		lacksInclusionPromise
	}));
}
function notVerified(predicateType, digest) {
	return new SealError("SIGNATURE_NOT_VERIFIED", `the attestation ${predicateType} of ${digest} does not verify in its legacy form`, { remedy: "Nothing was published. Check that signing-config and trusted-root belong together, or set signature-format: bundle." });
}

// src/seal/sign/open-signing.ts
/**
* The tools of each signer; undefined when nothing is signed. `isNeeded` resolves when the first image is known to be in a registry that can list
* what is attached; until then, Cosign does not get the key.
*/
function openSigning({ signing: { signers }, run }, { cosign: open, registries, keep, log, storedBundles }, isNeeded) {
	if (signers.length === 0 || open === void 0 || run.dryRun) return void 0;
	const opening = open().then((cosign) => signers.map((by) => {
		const expected = by.expected ? Promise.resolve(by.expected) : isNeeded.then(() => deriveSigner(cosign, by, keep));
		expected.catch(() => void 0);
		return {
			cosign,
			by,
			registries,
			log,
			storedBundles,
			expectedSigner: expected
		};
	}));
	opening.catch(() => void 0);
	return opening;
}
/** The public key that belongs to the signing key. @throws SealError `KEY_TYPE_UNVERIFIABLE` */
async function deriveSigner(cosign, { signer }, keep) {
	if (signer.kind === "keyless") throw new TypeError("keyless signing needs an expected identity");
	const publicKey = await cosign.publicKey(signer);
	refuseUnverifiable(publicKey);
	return {
		kind: "key",
		key: await keep("cosign.pub", new TextEncoder().encode(publicKey)),
		trustedRoot: signer.signingConfig === void 0 ? void 0 : signer.trustedRoot
	};
}

// src/seal/sign/sign.ts
async function sign(event, tools) {
	const existing = await findBundle(event, tools, (bundle) => problemOf(bundle, event, tools));
	if (existing) return describeSignature(event, existing, false, tools);
	const { registries } = tools;
	const repositories = repositoriesOf(event);
	for (const repository of repositories) registries.prepareUpload(repository);
	const bundle = await orTypeOfKey(tools.cosign.sign(event.payload, tools.by.signer), tools);
	const uploads = repositories.map((repository) => registries.upload(repository, [bundleBlob(bundle.bytes)], { usesPrepared: true }).catch(() => void 0));
	await verifySignature(bundle, event, tools);
	await Promise.all(uploads);
	return describeSignature(event, bundle, true, tools);
}
/**
* The result of a signing. Some services refuse to sign with a key of another type, and their words do not name it:
* the type of the key, which is read meanwhile, is then the reason.
*
* @throws SealError `KEY_TYPE_UNVERIFIABLE`, or that of the signing
*/
async function orTypeOfKey(signing, { expectedSigner }) {
	try {
		return await signing;
	} catch (error) {
		const refusal = await expectedSigner.then(() => void 0, (reason) => reason);
		throw refusal instanceof SealError && refusal.code === "KEY_TYPE_UNVERIFIABLE" ? refusal : error;
	}
}
/** @throws SealError `SIGNATURE_NOT_VERIFIED` */
async function verifySignature(bundle, event, tools) {
	const problem = await problemOf(bundle, event, tools);
	if (problem === void 0) return;
	throw new SealError("SIGNATURE_NOT_VERIFIED", `the signature that Seal just created does not verify: ${problem}`, { remedy: "Nothing was published. Check that signing-config and trusted-root belong together, and that key is the intended key." });
}
/**
* Why a bundle is not the wanted one; undefined if it is. Cosign verifies signature, signer, predicate type and the
* first digest; the other subjects are in the same signed bytes and are compared here.
*/
async function problemOf(bundle, { kind, statement: wanted, payload }, { cosign, expectedSigner }) {
	const { statement } = bundle;
	if (statement.predicateType !== wanted.predicateType) return `it is of type ${statement.predicateType}`;
	if (kind === "attestation" && !isSameAttestation(bundle.payload, payload, wanted.predicateType)) return "its predicate differs";
	const signed = new Map(statement.subjects.map(({ digest, annotations }) => [digest, annotations ?? {}]));
	for (const { digest, annotations } of wanted.subjects) {
		const claims = signed.get(digest);
		if (claims === void 0) return `it does not name ${digest}`;
		if (!Object.entries(annotations ?? {}).every(([key, value]) => claims[key] === value)) return `it does not contain the expected claims for ${digest}`;
	}
	const [first] = wanted.subjects;
	if (first === void 0) return "its statement has no subject";
	const { predicateType } = wanted;
	const verification = await cosign.verify(bundle.bytes, await expectedSigner, first.digest, predicateType);
	return verification.verified ? void 0 : verification.reason;
}
const ATTEMPT = /("invocationId":"[^"]*\/attempts\/)\d+"/;
/** Provenance of another attempt of the same run, over the same digests, is as true as a new one. */
function isSameAttestation(payload, wanted, predicateType) {
	if (Buffer.compare(payload, wanted) === 0) return true;
	if (predicateType !== "https://slsa.dev/provenance/v1") return false;
	const [own, other] = [wanted, payload].map((it) => new TextDecoder().decode(it).replace(ATTEMPT, "$1\""));
	return own === other;
}
async function describeSignature(event, bundle, isNew, tools) {
	const { predicateType } = event.statement;
	const attachments = await Promise.all(event.group.map(async (member) => {
		const subject = withoutAnnotations(member.descriptor);
		const artifact = bundleArtifact(bundle.bytes, predicateType, subject, digestOf(bundle.payload));
		return {
			member,
			artifact,
			isPresent: !isNew && await isAttached(member, artifact, bundle, tools)
		};
	}));
	return {
		by: tools.by,
		event,
		bundle,
		isNew,
		attachments
	};
}
function withoutAnnotations({ mediaType, digest, size }) {
	return {
		mediaType,
		digest,
		size
	};
}
/** The repositories that the bundle goes to, each once. */
function repositoriesOf({ group }) {
	const all = group.map(({ image }) => image.resolved.repository);
	return [...new Map(all.map((repository) => [formatRepository(repository), repository])).values()];
}

// src/seal/seal-images.ts
/** Each signing event is a Cosign process, and a keyless one sends a request to each service of Sigstore. */
const SIGNING_AT_ONCE = 4;
const NO_INCLUSION_PROMISE = "Rekor v2 returns no inclusion promise (SET), which legacy signatures need: readers that do not support bundles need --insecure-ignore-tlog, --use-signed-timestamps and the timestamp authority’s certificates. With a signing-config for Rekor v1, they need none of these.";
/** In a run that signs nothing. */
const UNSIGNED = {
	signer: void 0,
	bundles: [],
	envelopes: [],
	legacy: []
};
/** Publishing is mostly waiting: for answers, and for the second read of fallback tags. */
const PUBLISHING_AT_ONCE = 64;
/**
* Seals the images and signs the files of the request. The failure of an image is in its report and does not stop the
* others.
*
* @throws SealError for a request that contradicts itself, before the first request to a registry
*/
async function seal(request, tools) {
	const started = tools.clock.now();
	checkTargets(request.sbom.files, request.images);
	const isListable = Promise.withResolvers();
	const signing = openSigning(request, tools, isListable.promise);
	const run = {
		request,
		tools,
		signing,
		onListable: isListable.resolve,
		atOnce: limit(request.run.concurrency),
		signingAtOnce: limit(SIGNING_AT_ONCE),
		publishingAtOnce: limit(PUBLISHING_AT_ONCE)
	};
	const sealed = await all(groupsOf(request).map((group) => sealGroup(group, run)));
	const images = sealed.flatMap((group) => group.images);
	const files = sealed.find((group) => group.files !== void 0)?.files;
	const cosign = (await signing?.catch(() => void 0))?.[0]?.cosign;
	const { unsigned } = request.signing;
	return {
		schemaVersion: 1,
		outcome: outcomeOf([...images, ...files === void 0 ? [] : [files]], request),
		...unsigned === void 0 ? {} : { unsigned },
		images,
		...files === void 0 ? {} : { files },
		signingEvents: sealed.reduce((sum, { signingEvents }) => sum + signingEvents, 0),
		cosign: cosign && {
			version: cosign.version && formatVersion(cosign.version),
			invocations: cosign.invocations
		},
		requests: tools.registries.requests,
		milliseconds: tools.clock.now() - started
	};
}
/** What shares a signing event goes through the stages together; each of the others has its own pace. */
function groupsOf({ images, signedFiles, signing }) {
	const hasFiles = signedFiles.length > 0;
	if (signing.grouping === "all" || signing.provenance !== void 0) return [{
		images,
		hasFiles
	}];
	const ofImages = images.map((image) => ({
		images: [image],
		hasFiles: false
	}));
	return hasFiles ? [...ofImages, {
		images: [],
		hasFiles
	}] : ofImages;
}
function outcomeOf(parts, { run, signing: { signers } }) {
	if (parts.some(({ outcome }) => outcome === "failed")) return "failed";
	if (run.dryRun) return "planned";
	return signers.length === 0 ? "attached" : "sealed";
}
async function sealGroup({ images: references, hasFiles }, run) {
	const [plans, files] = await Promise.all([Promise.all(references.map((reference) => plan(reference, run))), hasFiles ? prepareFiles(run) : void 0]);
	if (files?.planned !== void 0) run.onListable();
	const group = {
		jobs: plans.filter(isJob),
		files
	};
	const signingEvents = countEvents(group, run);
	const reports = run.request.run.dryRun ? reportPlan(group, run.request) : await publishJobs(group, run);
	return {
		images: plans.map((each) => isJob(each) ? reports.image(each) : toFailedImageReport(each.reference, each.error)),
		files: files && reportFiles(files, reports, run),
		signingEvents
	};
}
/** The first stage of the files. */
async function prepareFiles({ request, tools }) {
	try {
		return {
			planned: await planFiles(request, tools),
			error: void 0
		};
	} catch (error) {
		return {
			planned: void 0,
			error: reasonOf(error)
		};
	}
}
function reportFiles({ planned, error }, reports, { request }) {
	return planned === void 0 ? toFailedFiles(request.signedFiles, error) : reports.files(planned);
}
function togetherOf({ jobs, files }) {
	return {
		images: jobs.map(({ image }) => image),
		files: files?.planned
	};
}
/** Logs, before the first one, how many signing events there will be if no existing signature can be used again. */
function countEvents(group, { request: { signing }, tools: { log } }) {
	const together = togetherOf(group);
	if (signing.signers.length === 0 || together.images.length === 0 && together.files === void 0) return 0;
	const bundles = signing.signers.flatMap((by) => bundleEvents(together, signing, by));
	const attestations = bundles.filter(({ kind }) => kind === "attestation").length;
	const tagged = signing.signers.flatMap((by) => legacyMembers(together.images, signing, by));
	const signatures = bundles.length - attestations + tagged.length;
	const total = signatures + attestations;
	log.info(`${count(total, "signing event")}: ${signatures} for signatures, ${attestations} for attestations`);
	return total;
}
function isJob(plan) {
	return "image" in plan;
}
/** The first stage of an image. */
async function plan(reference, run) {
	const { request, tools, atOnce, onListable } = run;
	try {
		return {
			image: await timed("resolved, with its SBOMs", reference, run, atOnce, async () => {
				const planned = await planImage(reference, request, tools, onListable);
				refuseUnreadSboms(request.signing.readers, planned);
				await refuseImmutable(planned, request.tags, tools);
				return planned;
			}),
			attached: [],
			tags: {
				moved: [],
				unconfirmed: []
			},
			error: void 0
		};
	} catch (error) {
		return {
			reference,
			error: reasonOf(error)
		};
	}
}
/** The stages that write to the registry. */
async function publishJobs(group, run) {
	const { tools } = run;
	const { jobs } = group;
	const signed = signAll(group, run);
	await stage("blobs uploaded", jobs, run, run.atOnce, ({ image }) => upload(image, tools));
	const made = await signed;
	const bundles = made.flatMap((each) => each.bundles);
	if (made.flatMap((each) => [...each.legacy, ...each.envelopes]).some(({ lacksInclusionPromise }) => lacksInclusionPromise)) tools.log.warning(NO_INCLUSION_PROMISE);
	const bundlePaths = await keepBundles(bundles, tools);
	return {
		image: await publishImages(jobs, made, bundlePaths, run),
		files: (planned) => toFilesReport(planned, {
			signatures: bundles,
			bundlePaths,
			error: group.files?.error
		})
	};
}
/** Returns what makes the report of an image. */
async function publishImages(jobs, made, bundlePaths, run) {
	const { request, tools } = run;
	const bundles = made.flatMap((each) => each.bundles);
	const envelopes = made.flatMap((each) => each.envelopes);
	const legacy = made.flatMap((each) => each.legacy);
	const legacyImages = /* @__PURE__ */ new Map();
	const envelopeImages = /* @__PURE__ */ new Map();
	const readerReports = /* @__PURE__ */ new Map();
	await stage("attached and read back", jobs, run, run.publishingAtOnce, async ({ image, attached, tags }) => {
		await publish(image, bundles, tools, (digests) => attached.push(...digests));
		await publishTagged(image, legacy, tools, (signature, digest) => legacyImages.set(signature, digest));
		await publishTagged(image, envelopes, tools, (envelope, digest) => envelopeImages.set(envelope, digest));
		const accepted = await readBackImage(image, made, run);
		if (accepted !== void 0) readerReports.set(image, accepted);
		await moveTags(image, request.tags, tools, tags);
	});
	return ({ image, attached, tags, error }) => toImageReport(image, {
		signatures: bundles,
		bundlePaths,
		legacy,
		legacyImages,
		envelopeImages,
		readers: readerReports.get(image),
		attached: new Set(attached),
		tags,
		signing: request.signing,
		error
	});
}
/** Undefined if no reader was named. Without signatures, those remain that verify none. */
async function readBackImage(image, made, { request, tools: { registries } }) {
	const isSigned = made.length > 0;
	const readers = request.signing.readers.filter((name) => isSigned || READERS[name].needs === "none");
	if (readers.length === 0) return void 0;
	const { resolved } = image;
	const own = new Set(made.flatMap((each) => [...publishedBlobs(each)]));
	const problem = readers.includes("buildkit") ? await attestationProblem(resolved, registries, own) : void 0;
	const published = (isSigned ? made : [UNSIGNED]).map((each) => ({
		predicted: predictView(image, each, problem),
		own: publishedBlobs(each)
	}));
	return readBack(readers, resolved.repository, published, registries);
}
/** Runs a step for each image that has not failed yet. */
async function stage(done, jobs, run, atOnce, step) {
	await Promise.all(jobs.map(async (job) => {
		if (job.error !== void 0) return;
		await timed(done, job.image.resolved.reference, run, atOnce, () => step(job)).catch((error) => {
			job.error = reasonOf(error);
		});
	}));
}
/** Logs what Seal did to an image, and how long it took. */
function timed(done, reference, { tools: { clock, log } }, atOnce, work) {
	return atOnce(async () => {
		const started = clock.now();
		const result = await work();
		log.info(`${formatReference(reference)}: ${done} (${clock.now() - started} ms)`);
		return result;
	});
}
/** Something that was thrown; never undefined, which means that nothing failed. */
function reasonOf(error) {
	return error ?? /* @__PURE__ */ new Error("stopped without a reason");
}
/** All signing events. An event that fails stops all its images, so that none is published in part. */
async function signAll(group, run) {
	const { signing, request } = run;
	if (signing === void 0) return [];
	return Promise.all(request.signing.signers.map((by, at) => {
		const own = signing.then((tools) => tools[at]);
		own.catch(() => void 0);
		return signBy(by, own, group, run);
	}));
}
async function signBy(by, signing, group, { request, signingAtOnce }) {
	const together = togetherOf(group);
	const attempt = (event, work) => signingAtOnce(async () => {
		try {
			const tools = await signing;
			if (usesLog(by.signer)) await tools.expectedSigner;
			return [await work(tools)];
		} catch (error) {
			stop(event, group, error);
			return [];
		}
	});
	const [bundles, legacy] = await Promise.all([Promise.all(bundleEvents(together, request.signing, by).map((event) => attempt(event, async (tools) => {
		const signature = await sign(event, tools);
		return {
			signature,
			envelopes: await toLegacyAttestations(signature, tools)
		};
	}))), Promise.all(legacyMembers(together.images, request.signing, by).map((member) => attempt({
		group: [member],
		files: []
	}, (tools) => signLegacy(member, request.signing, tools))))]);
	const made = bundles.flat();
	return {
		signer: by.signer,
		bundles: made.map(({ signature }) => signature),
		envelopes: made.flatMap(({ envelopes }) => envelopes),
		legacy: legacy.flat()
	};
}
/** All images and files of an event that failed. */
function stop(event, { jobs, files }, error) {
	for (const job of jobs) if (event.group.some(({ image }) => image === job.image)) job.error ??= error;
	const isOfFiles = event.files.some(({ name, digest }) => files?.planned?.signed.some((signed) => signed.name === name && signed.digest === digest));
	if (files !== void 0 && isOfFiles) files.error ??= error;
}
/** Of a dry run. */
function reportPlan(group, { signing }) {
	return {
		image: ({ image, error }) => toImageReport(image, {
			planned: planSignatures(image, signing),
			attached: /* @__PURE__ */ new Set(),
			tags: {
				moved: [],
				unconfirmed: []
			},
			signing,
			error
		}),
		files: (planned) => toPlannedFiles(planned, { signing }, togetherOf(group))
	};
}
function planSignatures(image, signing) {
	return signing.signers.flatMap((by) => [
		...signatureEvents({ images: [image] }, signing, by).map(({ group }) => ({
			by,
			format: "bundle",
			group
		})),
		...legacyMembers([image], signing, by).map((member) => ({
			by,
			format: "legacy",
			group: [member]
		})),
		...[...attestationEvents({ images: [image] }, signing), ...provenanceEvents({ images: [image] }, signing)].map(({ group }) => ({
			by,
			format: "attestation",
			group
		}))
	]);
}
/** A key without a signing configuration uses no service. */
function usesLog(signer) {
	return signer.kind === "keyless" || signer.signingConfig !== void 0;
}

// src/seal/plan/predicate-type.ts
/** One row per kind; no two rows fit the same document. */
const KINDS = [
	{
		predicateType: "https://openvex.dev/ns",
		fits: ({ "@context": context, statements }) => typeof context === "string" && /^https:\/\/openvex\.dev\/ns(?:\/|$)/.test(context) && Array.isArray(statements)
	},
	{
		predicateType: "https://cyclonedx.org/bom",
		fits: ({ bomFormat }) => bomFormat === "CycloneDX"
	},
	{
		predicateType: "https://docs.oasis-open.org/csaf/csaf/v2.0/csaf_json_schema.json",
		fits: ({ document }) => fieldsOf(document)["csaf_version"] === "2.0"
	},
	{
		predicateType: "https://cosign.sigstore.dev/attestation/vuln/v1",
		fits: (document) => isRecord(document["invocation"]) && isScan(document)
	},
	{
		predicateType: "https://in-toto.io/attestation/vulns/v0.1",
		fits: (document) => document["invocation"] === void 0 && isScan(document) && Array.isArray(fieldsOf(document["scanner"])["result"])
	},
	{
		predicateType: "https://in-toto.io/attestation/test-result/v0.1",
		fits: ({ result, configuration }) => [
			"PASSED",
			"WARNED",
			"FAILED"
		].some((known) => known === result) && Array.isArray(configuration)
	}
];
function isScan({ scanner, metadata }) {
	return isRecord(scanner) && fieldsOf(metadata)["scanFinishedOn"] !== void 0;
}
/**
* @param path for messages
* @throws SealError `STATEMENT_PREDICATE_INVALID`, `PREDICATE_TYPE_UNKNOWN`
*/
function predicateTypeOf(bytes, path) {
	let document;
	try {
		document = parseJson(bytes, { uniqueKeys: true });
	} catch (cause) {
		throw new SealError("STATEMENT_PREDICATE_INVALID", `${path} is not unambiguous JSON`, { cause });
	}
	const kind = isRecord(document) ? KINDS.find(({ fits }) => fits(document)) : void 0;
	if (kind !== void 0) return kind.predicateType;
	throw new SealError("PREDICATE_TYPE_UNKNOWN", `${path} is not of a type that Seal recognizes`);
}

// src/seal/provenance/build-run.ts
/** Names as in the claims. https://docs.github.com/actions/reference/security/oidc */
const CLAIMS = [
	"repository",
	"ref",
	"sha",
	"workflow_ref",
	"job_workflow_ref",
	"event_name",
	"repository_id",
	"repository_owner_id",
	"runner_environment",
	"run_id",
	"run_attempt"
];
/** The variable of the runner with the value of a claim; no variable names a reusable workflow. */
const VARIABLES = {
	repository: "GITHUB_REPOSITORY",
	ref: "GITHUB_REF",
	sha: "GITHUB_SHA",
	workflow_ref: "GITHUB_WORKFLOW_REF",
	job_workflow_ref: "GITHUB_WORKFLOW_REF",
	event_name: "GITHUB_EVENT_NAME",
	repository_id: "GITHUB_REPOSITORY_ID",
	repository_owner_id: "GITHUB_REPOSITORY_OWNER_ID",
	runner_environment: "RUNNER_ENVIRONMENT",
	run_id: "GITHUB_RUN_ID",
	run_attempt: "GITHUB_RUN_ATTEMPT"
};
/** What another step of the job cannot change: a difference means that token and runner are of different runs. */
const COMPARED = [
	"repository",
	"sha",
	"run_id",
	"run_attempt"
];
/**
* @param token the claims of the job's OIDC token; undefined if the job has none
* @throws SealError `PROVENANCE_INCOMPLETE`, `PROVENANCE_CONTRADICTS`
*/
function readBuildRun(token, environment) {
	const runner = (claim) => environment[VARIABLES[claim]] || void 0;
	const wanted = (claim) => token ? textOf(token[claim]) : runner(claim);
	const missing = CLAIMS.filter((claim) => wanted(claim) === void 0);
	if (missing.length > 0) throw incomplete(missing, token !== void 0);
	for (const claim of token === void 0 ? [] : COMPARED) {
		const [ours, theirs] = [runner(claim), wanted(claim)];
		if (ours !== void 0 && ours !== theirs) throw contradicts(claim, ours, theirs);
	}
	return {
		claims: recordOf(CLAIMS.map((claim) => [claim, wanted(claim) ?? ""])),
		serverUrl: (environment["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, ""),
		source: token === void 0 ? "context" : "oidc-token"
	};
}
function textOf(value) {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value !== "" ? value : void 0;
}
function incomplete(missing, isOfToken) {
	const names = [...new Set(isOfToken ? missing : missing.map((claim) => VARIABLES[claim]))].join(", ");
	return new SealError("PROVENANCE_INCOMPLETE", `provenance is true, but ${isOfToken ? "the OIDC token does not contain" : "the runner does not set"} ${names}`);
}
function contradicts(claim, ours, theirs) {
	const seen = `the OIDC token has the ${claim} ${printable(theirs ?? "", 100)}, the runner has ${printable(ours, 100)}`;
	return new SealError("PROVENANCE_CONTRADICTS", seen);
}

// src/seal/provenance/predicate.ts
const BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
/**
* JSON text. Times are left out, because the runner names none. `seal_claims`, an extension as SLSA names them, says
* where the fields come from.
*/
function formatProvenance({ claims, serverUrl, source }) {
	const { repository, ref, sha, workflow_ref, job_workflow_ref, run_id, run_attempt } = claims;
	const address = `${serverUrl}/${repository}`;
	return JSON.stringify({
		buildDefinition: {
			buildType: BUILD_TYPE,
			externalParameters: { workflow: {
				ref,
				repository: address,
				path: pathOf(workflow_ref, repository)
			} },
			internalParameters: {
				github: {
					event_name: claims.event_name,
					repository_id: claims.repository_id,
					repository_owner_id: claims.repository_owner_id,
					runner_environment: claims.runner_environment
				},
				seal_claims: source
			},
			resolvedDependencies: [{
				uri: `git+${address}@${ref}`,
				digest: { gitCommit: sha }
			}]
		},
		runDetails: {
			builder: { id: `${serverUrl}/${job_workflow_ref}` },
			metadata: { invocationId: `${address}/actions/runs/${run_id}/attempts/${run_attempt}` }
		}
	});
}
/** `acme/app/.github/workflows/release.yml@refs/tags/v1` → `.github/workflows/release.yml` */
function pathOf(workflow, repository) {
	const path = workflow.startsWith(`${repository}/`) ? workflow.slice(repository.length + 1) : workflow;
	return beforeFirst(path, "@");
}

export { formatFor, formatProvenance, predicateTypeOf, readBuildRun, refuseImpossible, refuseUnsigned, seal, toErrorReport };