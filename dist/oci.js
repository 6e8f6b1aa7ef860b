import { SealError, beforeFirst, fieldsOf, isRecord, parseJson, printable, withoutSecrets } from "./support.js";
import { createHash } from "node:crypto";

// src/oci/digest.ts
const FORM = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/;
function isDigest(text) {
	return typeof text === "string" && FORM.test(text);
}
/** @throws SealError `DIGEST_INVALID` */
function parseDigest(text) {
	if (isDigest(text)) return text;
	throw new SealError("DIGEST_INVALID", `not a digest: ${JSON.stringify(text.slice(0, 200))}`);
}
function digestOf(bytes, algorithm = "sha256") {
	return `${algorithm}:${createHash(algorithm).update(bytes).digest("hex")}`;
}
function algorithmOf(digest) {
	return digest.startsWith("sha512:") ? "sha512" : "sha256";
}
/** By the digest's own algorithm: a registry may name the same bytes by another. */
function isDigestOf(digest, bytes) {
	return digestOf(bytes, algorithmOf(digest)) === digest;
}
/** The digits after the colon. */
function encodedOf(digest) {
	return digest.slice(digest.indexOf(":") + 1);
}
/**
* The tag with a subject's referrers on registries without the Referrers API: algorithm up to 32 characters, `-`,
* digits up to 64 (distribution-spec 1.1, "Referrers Tag Schema"). Two sha512 digests may share one.
*/
function referrersTag(subject) {
	return `${algorithmOf(subject)}-${encodedOf(subject).slice(0, 64)}`;
}

// src/oci/reference.ts
/** The manifest with a digest, in any repository. */
function atDigest({ registry, repository }, digest) {
	return {
		registry,
		repository,
		tag: void 0,
		digest
	};
}
/** The manifest that a tag names. */
function atTag({ registry, repository }, tag) {
	return {
		registry,
		repository,
		tag,
		digest: void 0
	};
}
const HOST = /^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[0-9a-fA-F:.]+\])(?::\d{1,5})?$/;
const PATH = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const MAX_NAME_LENGTH = 255;
/** Names of Docker Hub. Compared as a whole: other hosts can end in `docker.io`. */
const DOCKER_HUB = /* @__PURE__ */ new Set([
	"docker.io",
	"index.docker.io",
	"registry-1.docker.io",
	"registry.hub.docker.com"
]);
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;
/** Hosts that Seal contacts without TLS by default: only this machine. */
function isLoopback(host) {
	return LOOPBACK.test(URL.parse(`http://${host}`)?.hostname ?? "");
}
/**
* Normalizes a host: lower case, without a final dot or the default port, addresses as in URLs, `docker.io` for Docker
* Hub. Undefined for texts that are not a host.
*/
function parseHost(text) {
	const host = text.replace(/\.(?=:\d+$|$)/, "");
	if (!HOST.test(host)) return void 0;
	const spelled = URL.parse(`${isLoopback(host) ? "http" : "https"}://${host}`)?.host;
	return spelled !== void 0 && DOCKER_HUB.has(spelled) ? "docker.io" : spelled;
}
/**
* Reads `[registry/]path[:tag][@digest]`. As Docker does, a first component without a dot, a colon or the name
* `localhost` belongs to the path, the registry is then Docker Hub, and a single component there is `library/…`.
*
* @throws SealError `REFERENCE_INVALID`, `DIGEST_INVALID`
*/
function parseReference(text) {
	if (withoutSecrets(text) !== text) throw invalid$2(text, "it contains credentials");
	const at = text.indexOf("@");
	const digest = at < 0 ? void 0 : parseDigest(text.slice(at + 1));
	const named = at < 0 ? text : text.slice(0, at);
	const colon = named.lastIndexOf(":");
	const hasTag = colon > named.lastIndexOf("/");
	const tag = hasTag ? named.slice(colon + 1) : void 0;
	if (tag !== void 0 && !TAG.test(tag)) throw invalid$2(text, `"${printable(tag, 150)}" is not a tag`);
	return {
		...parseRepository(hasTag ? named.slice(0, colon) : named, text),
		tag,
		digest
	};
}
/** Reads `[registry/]path`. @throws SealError `REFERENCE_INVALID` */
function parseRepository(text, whole = text) {
	if (text === "") throw invalid$2(whole, "it is empty");
	if (/^[a-z]+:\/\//i.test(text)) throw invalid$2(whole, "it is an address; write it without the scheme");
	const slash = text.indexOf("/");
	const first = slash < 0 ? "" : text.slice(0, slash);
	const named = first === "localhost" || /[.:[]/.test(first);
	const registry = named ? parseHost(first) : "docker.io";
	let repository = named ? text.slice(slash + 1) : text;
	if (registry === void 0) throw invalid$2(whole, `"${printable(first, 100)}" is not a host`);
	if (!PATH.test(repository)) {
		const hint = /[A-Z]/.test(repository) ? " (upper-case letters are not allowed)" : "";
		throw invalid$2(whole, `"${printable(repository, 150)}" is not a repository name${hint}`);
	}
	if (registry === "docker.io" && !repository.includes("/")) repository = `library/${repository}`;
	if (registry.length + 1 + repository.length > MAX_NAME_LENGTH) throw invalid$2(whole, `the name is longer than ${MAX_NAME_LENGTH} characters`);
	return {
		registry,
		repository
	};
}
function invalid$2(text, why) {
	return new SealError("REFERENCE_INVALID", `not an image reference: "${printable(text, 300)}": ${why}`, { remedy: "Write it as registry/path:tag or registry/path@sha256:…, for example ghcr.io/acme/app:1.2.3." });
}
function isTag(text) {
	return TAG.test(text);
}
function sameRepository(a, b) {
	return a.registry === b.registry && a.repository === b.repository;
}
/** `ghcr.io/acme/app` */
function formatRepository({ registry, repository }) {
	return `${registry}/${repository}`;
}
/** `ghcr.io/acme/app@sha256:…`; without a digest, `ghcr.io/acme/app:tag`. */
function formatReference(reference) {
	const name = formatRepository(reference);
	if (reference.digest !== void 0) return `${name}@${reference.digest}`;
	return reference.tag === void 0 ? name : `${name}:${reference.tag}`;
}
/** `ghcr.io/acme/app@sha256:…` */
function formatPinned(repository, digest) {
	return `${formatRepository(repository)}@${digest}`;
}
/** The host that serves a registry's API: Docker Hub's is `registry-1.docker.io`. */
function apiHost(registry) {
	return registry === "docker.io" ? "registry-1.docker.io" : registry;
}

// src/oci/platform.ts
const PART = /^[a-z0-9][a-z0-9._-]{0,63}$/i;
/** Reads `os/architecture[/variant]`. @throws SealError `PLATFORM_INVALID` */
function parsePlatform(text) {
	const parts = text.split("/");
	const [os, architecture, variant] = parts;
	if (os === void 0 || architecture === void 0 || parts.length > 3 || !parts.every((part) => PART.test(part))) throw new SealError("PLATFORM_INVALID", `not a platform: "${printable(text, 100)}"`);
	return {
		os,
		architecture,
		variant
	};
}
/** `linux/arm64/v8` */
function formatPlatform({ os, architecture, variant }) {
	return variant === void 0 ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}
/** Other names that runtimes read. https://github.com/containerd/platforms/blob/v1.0.0-rc.1/database.go */
const ARCHITECTURES = /* @__PURE__ */ new Map([
	["i386", "386"],
	["x86_64", "amd64"],
	["x86-64", "amd64"],
	["aarch64", "arm64"],
	["armhf", "arm"],
	["armel", "arm"]
]);
/** What runtimes take a platform without a variant for. */
const DEFAULT_VARIANTS = /* @__PURE__ */ new Map([
	["amd64", "v1"],
	["arm64", "v8"],
	["arm", "v7"],
	["armel", "v6"]
]);
/** Does `actual` match the requested platform, as a runtime matches? Without a variant, it matches any variant. */
function matchesPlatform(actual, wanted) {
	const [one, other] = [normalizePlatform(actual), normalizePlatform(wanted)];
	return one.os === other.os && one.architecture === other.architecture && (wanted.variant === void 0 || one.variant === other.variant);
}
function normalizePlatform({ os, architecture, variant }) {
	const name = architecture.toLowerCase();
	const known = ARCHITECTURES.get(name) ?? name;
	const usual = DEFAULT_VARIANTS.get(name) ?? DEFAULT_VARIANTS.get(known);
	return {
		os: os.toLowerCase() === "macos" ? "darwin" : os.toLowerCase(),
		architecture: known,
		variant: variant?.toLowerCase().replace(/^(?=\d)/, "v") ?? usual
	};
}

// src/oci/image-config.ts
/** The limit for an image's config; real ones have a few thousand bytes. */
const MAX_CONFIG_BYTES = 8388608;
/** When the image was created, as written: RFC 3339 if the config is valid; undefined if it names no time. */
function createdOf(config) {
	const created = readConfig(config)["created"];
	return typeof created === "string" ? created : void 0;
}
/** The platform that a runtime uses if the index names none. */
function platformOf(config) {
	const { os, architecture, variant } = readConfig(config);
	if (typeof os !== "string" || typeof architecture !== "string") return void 0;
	return {
		os,
		architecture,
		variant: typeof variant === "string" && variant !== "" ? variant : void 0
	};
}
/** Without fields if it is not a JSON object: artifacts that are not images may have any config. */
function readConfig(bytes) {
	try {
		return fieldsOf(parseJson(bytes));
	} catch (error) {
		if (error instanceof SealError) return {};
		throw error;
	}
}

// src/oci/media-types.ts
const IMAGE_MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const IMAGE_INDEX = "application/vnd.oci.image.index.v1+json";
const IMAGE_CONFIG = "application/vnd.oci.image.config.v1+json";
const EMPTY = "application/vnd.oci.empty.v1+json";
const DOCKER_CONFIG = "application/vnd.docker.container.image.v1+json";
const DOCKER_MANIFEST = "application/vnd.docker.distribution.manifest.v2+json";
const DOCKER_MANIFEST_LIST = "application/vnd.docker.distribution.manifest.list.v2+json";
/** Withdrawn before OCI 1.1 was released; read, never written. */
const ARTIFACT_MANIFEST = "application/vnd.oci.artifact.manifest.v1+json";
/** https://github.com/sigstore/cosign/blob/main/specs/BUNDLE_SPEC.md */
const SIGSTORE_BUNDLE = "application/vnd.dev.sigstore.bundle.v0.3+json";
/** Cosign's format before bundles: https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md */
const SIMPLE_SIGNING = "application/vnd.dev.cosign.simplesigning.v1+json";
const DSSE_ENVELOPE = "application/vnd.dsse.envelope.v1+json";
const NOTATION_SIGNATURE = "application/vnd.cncf.notary.signature";
const IN_TOTO = "application/vnd.in-toto+json";
const ANNOTATION_TITLE = "org.opencontainers.image.title";
const ANNOTATION_BUNDLE_CONTENT = "dev.sigstore.bundle.content";
const ANNOTATION_BUNDLE_PREDICATE = "dev.sigstore.bundle.predicateType";
/** Digest of the statement's exact bytes: Seal finds its own signatures in a list without reading each bundle. */
const ANNOTATION_BUNDLE_STATEMENT = "dev.oci-seal.statement.digest";
/** The Accept header for manifests. Docker's schema 1 is not in it, because it has no digest to trust. */
const MANIFEST_TYPES = [
	IMAGE_INDEX,
	IMAGE_MANIFEST,
	DOCKER_MANIFEST_LIST,
	DOCKER_MANIFEST
];
/** A media type without its parameters, in lower case: `Application/JSON; charset=utf-8` is `application/json`. */
function bareMediaType(value) {
	return beforeFirst(value, ";").trim().toLowerCase();
}
const MEDIA_TYPE = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;
/** The form of RFC 6838 section 4.2, without parameters, as descriptors require it. */
function isMediaType(value) {
	return MEDIA_TYPE.test(value);
}

// src/oci/image-tree.ts
/** Far more than any image has; each costs requests. */
const MAX_IMAGES = 200;
/** Nested indexes of all levels, and entries that are fetched to find their kind. */
const MAX_FETCHES = 400;
/** An index in an index in an index in an index. */
const MAX_DEPTH = 3;
const INDEX_TYPES = /* @__PURE__ */ new Set([IMAGE_INDEX, DOCKER_MANIFEST_LIST]);
const IMAGE_TYPES = /* @__PURE__ */ new Set([IMAGE_MANIFEST, DOCKER_MANIFEST]);
/**
* The images of an index, in its order; empty for an image that is not an index. Two entries with one digest are both
* listed, because they can name two platforms. Only BuildKit's attestations are skipped, by their content: neither an
* annotation nor the platform `unknown` hides an image.
*
* @throws SealError `IMAGE_INDEX_EMPTY`, `IMAGE_INDEX_TOO_DEEP`, `IMAGE_TOO_MANY_PLATFORMS`
*/
async function findImages({ descriptor, content }, reader) {
	if (content.kind !== "index") return [];
	let fetches = 0;
	const counted = (digest) => {
		if (++fetches > MAX_FETCHES) throw tooMany(descriptor.digest, `more than ${MAX_FETCHES} entries to fetch`);
		return reader.manifest(digest);
	};
	const images = await walk(content, {
		digest: descriptor.digest,
		within: []
	}, {
		...reader,
		manifest: counted
	});
	const { size } = new Set(images.map((image) => image.descriptor.digest));
	if (size > 200) throw tooMany(descriptor.digest, `${size} images`);
	return images;
}
async function walk(index, at, reader) {
	if (at.within.length > MAX_DEPTH) throw tooDeep(at.digest);
	const images = [];
	for (const entry of index.manifests) images.push(...await imagesOf(entry, index, at, reader));
	if (images.length === 0) throw empty(at.digest);
	return images;
}
async function imagesOf(entry, index, { within }, reader) {
	const { mediaType, digest, size, platform } = entry;
	const type = bareMediaType(mediaType);
	const descriptor = {
		mediaType,
		digest,
		size
	};
	const image = {
		descriptor,
		platform,
		index,
		within
	};
	const inner = {
		digest,
		within: [...within, descriptor]
	};
	if (INDEX_TYPES.has(type)) {
		const { content } = await reader.manifest(digest);
		return content.kind === "index" ? walk(content, inner, reader) : [image];
	}
	if (isKnown(platform) || !IMAGE_TYPES.has(type)) return [image];
	const { content } = await reader.manifest(digest);
	if (content.kind === "index") return walk(content, inner, reader);
	if (isAttestation(content)) return [];
	return [{
		...image,
		platform: await configuredPlatform(content, reader) ?? platform
	}];
}
function isKnown(platform) {
	return platform !== void 0 && platform.os !== "unknown" && platform.architecture !== "unknown";
}
const STATEMENTS = /* @__PURE__ */ new Set([IN_TOTO, DSSE_ENVELOPE]);
/** Does a manifest contain only in-toto statements, and nothing that could be run? */
function isAttestation(manifest) {
	return manifest.kind === "image" && manifest.layers.length > 0 && manifest.layers.every(({ mediaType }) => STATEMENTS.has(bareMediaType(mediaType)));
}
/** The platform in the config, which a runtime uses if the index names none. */
async function configuredPlatform(manifest, reader) {
	if (manifest.kind !== "image" || manifest.config === void 0) return void 0;
	const platform = platformOf(await reader.config(manifest.config));
	return isKnown(platform) ? platform : void 0;
}
/** The digests of an index and of all its images, to which an SBOM may refer; empty for a single image. */
function familyOf({ content, descriptor }, images) {
	if (content.kind !== "index") return [];
	const members = images.map(({ descriptor: { digest }, platform }) => ({
		digest,
		role: platform === void 0 ? "image" : formatPlatform(platform)
	}));
	return [{
		digest: descriptor.digest,
		role: "index"
	}, ...members];
}
function selectImages(images, wanted) {
	const fits = ({ platform }, asked) => platform !== void 0 && matchesPlatform(platform, asked);
	const chosen = wanted === "all" ? images : images.filter((image) => wanted.some((asked) => fits(image, asked)));
	const seen = /* @__PURE__ */ new Set();
	return {
		chosen: chosen.filter(({ descriptor: { digest } }) => !seen.has(digest) && seen.add(digest)),
		absent: wanted === "all" ? [] : wanted.filter((asked) => !images.some((image) => fits(image, asked)))
	};
}
/** `linux/amd64`, or the digest of an image without a platform. */
function nameOfImage({ platform, descriptor }) {
	return platform === void 0 ? descriptor.digest : formatPlatform(platform);
}
function empty(digest) {
	return new SealError("IMAGE_INDEX_EMPTY", `the index ${digest} lists no image`);
}
function tooDeep(digest) {
	return new SealError("IMAGE_INDEX_TOO_DEEP", `the index ${digest} is nested more than ${MAX_DEPTH} levels deep`);
}
function tooMany(digest, what) {
	return new SealError("IMAGE_TOO_MANY_PLATFORMS", `the index ${digest} has ${what}; Seal reads at most ${200} images`);
}

// src/oci/descriptor.ts
function describeBytes(mediaType, bytes) {
	return {
		mediaType,
		digest: digestOf(bytes),
		size: bytes.byteLength
	};
}
/** The config of an artifact that has none: `{}`. It is uploaded like any other blob. */
const EMPTY_BLOB = Object.freeze({
	bytes: new TextEncoder().encode("{}"),
	descriptor: Object.freeze({
		mediaType: EMPTY,
		digest: "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
		size: 2
	})
});
/**
* Reads a descriptor from parsed JSON; `where` names it in errors. Drops unknown fields, and `data` and `urls` on
* purpose: Seal never fetches or trusts their content (CVE-2020-15157).
*
* @throws SealError `DESCRIPTOR_INVALID`
*/
function readDescriptor(value, where) {
	if (!isRecord(value)) throw invalid$1(where, "is not an object");
	const { mediaType, digest, size, artifactType, annotations } = value;
	if (typeof mediaType !== "string" || mediaType === "") throw invalid$1(where, "has no mediaType");
	if (!isDigest(digest)) throw invalid$1(where, `has no valid digest: ${printable(String(digest), 150)}`);
	if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) throw invalid$1(where, `has no valid size: ${printable(String(size), 50)}`);
	return {
		mediaType,
		digest,
		size,
		...typeof artifactType === "string" && artifactType !== "" ? { artifactType } : {},
		...annotations === void 0 ? {} : { annotations: readAnnotations(annotations, where) }
	};
}
/** @throws SealError `DESCRIPTOR_INVALID` */
function readAnnotations(value, where) {
	if (value === null) return {};
	if (!isRecord(value)) throw invalid$1(where, "has annotations that are not an object");
	return Object.fromEntries(Object.entries(value).map(([key, text]) => {
		if (typeof text !== "string") throw invalid$1(where, `has an annotation that is not a string: ${printable(key, 100)}`);
		return [key, text];
	}));
}
function invalid$1(where, what) {
	return new SealError("DESCRIPTOR_INVALID", `${where} ${what}`);
}

// src/oci/manifest.ts
const KINDS = {
	[IMAGE_MANIFEST]: "image",
	[DOCKER_MANIFEST]: "image",
	[ARTIFACT_MANIFEST]: "image",
	[IMAGE_INDEX]: "index",
	[DOCKER_MANIFEST_LIST]: "index"
};
/** Does a descriptor have the media type of a manifest that Seal can read? */
function isReadable({ mediaType }) {
	return Object.hasOwn(KINDS, bareMediaType(mediaType));
}
/**
* Reads a manifest that was sent as `contentType`. Refuses a document with two meanings: a `mediaType` that differs from
* `contentType`, both `manifests` and `layers`, or a duplicate key (CVE-2021-41190).
*
* @throws SealError `MANIFEST_INVALID`, `MANIFEST_UNSUPPORTED`
*/
function readManifest(bytes, contentType, where) {
	const mediaType = bareMediaType(contentType);
	const document = parseDocument(bytes, where);
	const kind = KINDS[mediaType];
	if (kind === void 0) throw new SealError("MANIFEST_UNSUPPORTED", `${where} has the media type ${printable(mediaType, 150)}`);
	refuseAmbiguity(document, mediaType, where);
	const common = readCommon(document, mediaType, where);
	return kind === "index" ? {
		kind,
		...common,
		manifests: readManifests(document, where)
	} : {
		kind,
		...common,
		...readContent(document, mediaType, where)
	};
}
function parseDocument(bytes, where) {
	let document;
	try {
		document = parseJson(bytes, { uniqueKeys: true });
	} catch (cause) {
		throw new SealError("MANIFEST_INVALID", `${where} is not a manifest`, { cause });
	}
	if (!isRecord(document)) throw invalid(where, "is not a JSON object");
	return document;
}
function refuseAmbiguity(document, mediaType, where) {
	if (document["mediaType"] !== void 0 && document["mediaType"] !== mediaType) throw invalid(where, `was sent as ${mediaType} but its mediaType is ${printable(String(document["mediaType"]), 150)}`);
	if ("manifests" in document && ("layers" in document || "config" in document) || "fsLayers" in document) throw invalid(where, "can be read as an image and as an index");
}
function readCommon(document, mediaType, where) {
	const artifactType = document["artifactType"];
	if (artifactType !== void 0 && typeof artifactType !== "string") throw invalid(where, "has an artifactType that is not a string");
	return {
		mediaType,
		artifactType: artifactType === "" ? void 0 : artifactType,
		subject: document["subject"] == null ? void 0 : readDescriptor(document["subject"], `${where}: subject`),
		annotations: document["annotations"] === void 0 ? {} : readAnnotations(document["annotations"], where)
	};
}
function readManifests(document, where) {
	return list(document["manifests"], where, "manifests").map((entry, at) => readEntry(entry, `${where}: manifests[${at}]`));
}
/** The withdrawn artifact manifest has `blobs` and no config. */
function readContent(document, mediaType, where) {
	const isArtifact = mediaType === ARTIFACT_MANIFEST;
	const layers = isArtifact ? document["blobs"] ?? [] : document["layers"];
	return {
		config: isArtifact ? void 0 : readDescriptor(document["config"], `${where}: config`),
		layers: list(layers, where, "layers").map((layer, at) => readDescriptor(layer, `${where}: layers[${at}]`))
	};
}
function readEntry(value, where) {
	const descriptor = readDescriptor(value, where);
	const platform = fieldsOf(value)["platform"];
	if (!isRecord(platform)) return descriptor;
	const { os, architecture, variant } = platform;
	if (typeof os !== "string" || typeof architecture !== "string") return descriptor;
	return {
		...descriptor,
		platform: {
			os,
			architecture,
			variant: typeof variant === "string" && variant !== "" ? variant : void 0
		}
	};
}
function list(value, where, name) {
	if (Array.isArray(value)) return value;
	throw invalid(where, `has no list of ${name}`);
}
function invalid(where, what) {
	return new SealError("MANIFEST_INVALID", `${where} ${what}`);
}
/** The artifact type of a manifest; for manifests from before OCI 1.1, the media type of the config. */
function artifactTypeOf(manifest) {
	if (manifest.artifactType !== void 0 || manifest.kind === "index") return manifest.artifactType;
	return manifest.config?.mediaType;
}
/**
* An OCI 1.1 image manifest about `subject` (image-spec, "Guidelines for Artifact Usage"). Equal parts give equal
* bytes: annotations are sorted, and no time is added.
*/
function buildArtifact({ artifactType, subject, layers, config = EMPTY_BLOB, annotations = {} }) {
	const sorted = Object.fromEntries(Object.entries(annotations).sort(([a], [b]) => a < b ? -1 : 1));
	const hasAnnotations = Object.keys(sorted).length > 0;
	const manifest = {
		schemaVersion: 2,
		mediaType: IMAGE_MANIFEST,
		artifactType,
		config: config.descriptor,
		layers: (layers.length > 0 ? layers : [EMPTY_BLOB]).map((layer) => layer.descriptor),
		subject: {
			mediaType: subject.mediaType,
			digest: subject.digest,
			size: subject.size
		},
		...hasAnnotations ? { annotations: sorted } : {}
	};
	const bytes = new TextEncoder().encode(JSON.stringify(manifest));
	return {
		bytes,
		descriptor: {
			...describeBytes(IMAGE_MANIFEST, bytes),
			artifactType,
			...hasAnnotations ? { annotations: sorted } : {}
		},
		blobs: config.descriptor.digest === EMPTY_BLOB.descriptor.digest || layers.length > 0 ? [config, ...layers] : [config, EMPTY_BLOB],
		subject
	};
}
/** Has it the file system of a container, or is it a chart, a module or another artifact? An index has images. */
function isContainerImage(manifest) {
	return manifest.kind === "index" || CONTAINER_CONFIGS.has(manifest.config?.mediaType ?? "");
}
const CONTAINER_CONFIGS = /* @__PURE__ */ new Set([IMAGE_CONFIG, DOCKER_CONFIG]);
/** Is this the type of an empty config, which some tools write into the list of referrers? */
function isVagueArtifactType(artifactType) {
	return artifactType === void 0 || artifactType === "" || artifactType === "application/vnd.oci.empty.v1+json";
}

export { ANNOTATION_BUNDLE_CONTENT, ANNOTATION_BUNDLE_PREDICATE, ANNOTATION_BUNDLE_STATEMENT, ANNOTATION_TITLE, ARTIFACT_MANIFEST, DSSE_ENVELOPE, EMPTY_BLOB, IMAGE_CONFIG, IMAGE_INDEX, IMAGE_MANIFEST, IN_TOTO, MANIFEST_TYPES, MAX_CONFIG_BYTES, NOTATION_SIGNATURE, SIGSTORE_BUNDLE, SIMPLE_SIGNING, algorithmOf, apiHost, artifactTypeOf, atDigest, atTag, bareMediaType, buildArtifact, createdOf, describeBytes, digestOf, encodedOf, familyOf, findImages, formatPinned, formatPlatform, formatReference, formatRepository, isContainerImage, isDigest, isDigestOf, isLoopback, isMediaType, isReadable, isTag, isVagueArtifactType, nameOfImage, parseHost, parsePlatform, parseReference, parseRepository, readDescriptor, readManifest, referrersTag, sameRepository, selectImages };