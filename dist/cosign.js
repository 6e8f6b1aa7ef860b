import { SealError, isRecord, parseJson, printable, secretsIn, unescaped } from "./support.js";
import { algorithmOf, encodedOf, isDigest } from "./oci.js";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { X509Certificate, createHash } from "node:crypto";

// src/cosign/der.ts
const SEQUENCE = 48;
/** No certificate's list is nearly as long. */
const MAX_ELEMENTS = 1e3;
/** The elements that the bytes are made of, one after the other; undefined for what is not DER. */
function readElements(bytes) {
	const elements = [];
	let rest = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	while (rest.length > 0) {
		const head = readHead(rest);
		if (head === void 0 || elements.length === MAX_ELEMENTS) return void 0;
		elements.push({
			tag: head.tag,
			content: rest.subarray(head.start, head.end)
		});
		rest = rest.subarray(head.end);
	}
	return elements;
}
/** The one element that the bytes are, where it has the tag. */
function readOnly(bytes, tag) {
	const [only, ...others] = readElements(bytes) ?? [];
	return only?.tag === tag && others.length === 0 ? only.content : void 0;
}
/** The elements of a SEQUENCE. */
function readSequence(bytes) {
	const content = readOnly(bytes, 48);
	return content && readElements(content);
}
function readHead(bytes) {
	const [tag = 0, first] = bytes;
	if (first === void 0 || (tag & 31) === 31 || first === 128) return void 0;
	const lengthBytes = first < 128 ? 0 : first - 128;
	const start = 2 + lengthBytes;
	if (lengthBytes > 3 || bytes.length < start) return void 0;
	const size = lengthBytes === 0 ? first : bytes.readUIntBE(2, lengthBytes);
	return (lengthBytes === 0 || size >= Math.max(128, 2 ** (8 * (lengthBytes - 1)))) && start + size <= bytes.length ? {
		tag,
		start,
		end: start + size
	} : void 0;
}

// src/cosign/go-url.ts
/** Characters that Go leaves alone in a path, and those that it takes as escaped well enough. */
const PLAIN = /^[A-Za-z0-9\-_.~$&+,/:;=@]$/;
const ACCEPTED = /^(?:[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]]|%[0-9A-Fa-f]{2})*$/;
/**
* What `url.Parse(text)` followed by `String()` gives for `scheme://host/path?query#fragment`: characters outside of
* the grammar are escaped, and those that are escaped already stay so. What is not such an address, or is one that Go
* refuses (`50%off`), is given back as it is.
*/
function goUrl(text) {
	const match = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/)([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(text);
	if (match === null || /[\x00-\x1f\x7f]/.test(text)) return text;
	const [, scheme = "", host = "", path = "", query = "", fragment = ""] = match;
	const parts = [path, fragment.slice(1)];
	if (parts.some((part) => /%(?![0-9A-Fa-f]{2})/.test(part))) return text;
	const [escapedPath = "", escapedFragment = ""] = parts.map((part, at) => escapePart(part, at === 1));
	const end = escapedFragment === "" ? "" : `#${escapedFragment}`;
	return `${scheme.toLowerCase()}${host}${escapedPath}${query}${end}`;
}
/** A part that holds nothing to be escaped is kept byte by byte; else all of it is written anew. */
function escapePart(part, isFragment) {
	if (ACCEPTED.test(isFragment ? part.replaceAll("?", "") : part)) return part;
	return [...unescapedBytes(part)].map((byte) => escapeByte(byte, isFragment)).join("");
}
function unescapedBytes(part) {
	const pieces = part.split(/(%[0-9A-Fa-f]{2})/);
	return Buffer.concat(pieces.map((piece, at) => at % 2 === 0 ? Buffer.from(piece, "utf8") : Buffer.from([Number.parseInt(piece.slice(1), 16)])));
}
function escapeByte(byte, isFragment) {
	const character = String.fromCharCode(byte);
	if (PLAIN.test(character) || isFragment && /[?!()*]/.test(character)) return character;
	return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

// src/cosign/certificate.ts
/** Extensions by their OID in hex: the standard's, and Fulcio's below 1.3.6.1.4.1.57264.1. */
const FULCIO = "2b0601040183bf3001";
const EXTENSION = {
	subjectAlternativeName: "551d11",
	/** The oldest form: the text itself, without DER. */
	issuerV1: `${FULCIO}01`,
	issuer: `${FULCIO}08`,
	workflow: `${FULCIO}12`,
	run: `${FULCIO}15`
};
/** The name of a user at an issuer of the type username: `alice!example.com`. */
const USERNAME = `${FULCIO}07`;
const NAME = {
	other: 160,
	email: 129,
	uri: 134
};
const EXTENSIONS_OF_CERTIFICATE = 163;
const EXPLICIT_VALUE = 160;
/** Fulcio's have less than 2 KiB. */
const MAX_BYTES = 65536;
/** For showing and comparing: that the certificate is genuine is for Cosign to say. Undefined when it cannot be read. */
function certificateIdentity(der) {
	const extensions = readExtensions(der);
	const names = extensions?.get(EXTENSION.subjectAlternativeName);
	const subject = names && subjectOf(names);
	if (extensions === void 0 || subject === void 0) return void 0;
	const text = (oid) => {
		const value = extensions.get(oid);
		return value && decode(readOnly(value, 12));
	};
	return {
		subject,
		issuer: extensions.has(EXTENSION.issuer) ? text(EXTENSION.issuer) : decode(extensions.get(EXTENSION.issuerV1)),
		workflow: text(EXTENSION.workflow),
		run: text(EXTENSION.run)
	};
}
/** By OID; undefined for what is not a certificate, or has an extension twice, which Go refuses. */
function readExtensions(der) {
	if (der.byteLength > MAX_BYTES) return void 0;
	const [signed, algorithm, signature, ...others] = readSequence(der) ?? [];
	if (signed?.tag !== 48 || !algorithm || !signature || others.length > 0) return void 0;
	const list = readElements(signed.content)?.find(({ tag }) => tag === EXTENSIONS_OF_CERTIFICATE);
	const extensions = list && readSequence(list.content)?.map(readExtension);
	const known = extensions?.filter((extension) => extension !== void 0) ?? [];
	const byOid = new Map(known);
	return known.length > 0 && byOid.size === extensions?.length ? byOid : void 0;
}
/** SEQUENCE { OID, BOOLEAN critical (may be left out), OCTET STRING } */
function readExtension({ tag, content }) {
	const [oid, second, third, ...others] = (tag === 48 ? readElements(content) : void 0) ?? [];
	const value = second?.tag === 1 ? third : second;
	const isComplete = others.length === 0 && (second === value ? third === void 0 : true);
	if (oid?.tag !== 6 || value?.tag !== 4 || !isComplete) return void 0;
	return [oid.content.toString("hex"), value.content];
}
/** The one name that Cosign compares: the first address, else the first e-mail address, else the user name. */
function subjectOf(extension) {
	const names = readSequence(extension) ?? [];
	const texts = (wanted) => names.filter(({ tag }) => tag === wanted).map(({ content }) => ascii(content));
	const addresses = texts(NAME.uri);
	const emails = texts(NAME.email);
	if ([...addresses, ...emails].includes(void 0)) return void 0;
	const [address] = addresses;
	if (address) return goUrl(address);
	return address === void 0 && emails[0] || userName(names);
}
function userName(names) {
	const [only, ...others] = names.filter(({ tag }) => tag === NAME.other);
	if (only === void 0 || others.length > 0) return void 0;
	const [oid, value, ...more] = readElements(only.content) ?? [];
	if (!(oid?.tag === 6 && oid.content.toString("hex") === USERNAME) || value?.tag !== EXPLICIT_VALUE || more.length > 0) return void 0;
	return decode(readOnly(value.content, 12)) || void 0;
}
function ascii(bytes) {
	return bytes.every((byte) => byte < 128) ? bytes.toString("latin1") : void 0;
}
function decode(bytes) {
	try {
		return bytes && new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}

// src/cosign/version.ts
/** Before it, verifying did not check the predicate type (CVE-2026-39395). */
const FLOOR = {
	major: 3,
	minor: 0,
	patch: 6
};
/** The newest minor that Seal's tests ran with. */
const TESTED = {
	major: 3,
	minor: 1,
	patch: 0
};
/**
* Reads what `cosign version --json` prints. Undefined for a build that does not know its version ("devel", as
* Debian's).
*
* @throws SealError `COSIGN_OUTPUT_INVALID` when it is no such output, so when the program is no Cosign
*/
function readVersion(stdout) {
	let document;
	try {
		document = parseJson(new TextEncoder().encode(stdout));
	} catch (cause) {
		throw notCosign(stdout, cause);
	}
	const text = isRecord(document) ? document["gitVersion"] : void 0;
	if (typeof text !== "string") throw notCosign(stdout);
	return parseVersion(text);
}
function notCosign(stdout, cause) {
	return new SealError("COSIGN_OUTPUT_INVALID", `"cosign version --json" printed "${printable(stdout, 100)}"`, {
		cause,
		remedy: "Check that cosign-path, or the cosign on PATH, is Cosign."
	});
}
/** `v3.1.2` or `3.1.2`, with or without a pre-release part; undefined for anything else. */
function parseVersion(text) {
	const match = /^v?(\d{1,4})\.(\d{1,4})\.(\d{1,4})(?:[-+].*)?$/.exec(text);
	return match ? {
		major: Number(match[1]),
		minor: Number(match[2]),
		patch: Number(match[3])
	} : void 0;
}
function formatVersion({ major, minor, patch }) {
	return `${major}.${minor}.${patch}`;
}
/** Negative, zero or positive, as `a` is older than, equal to or newer than `b`. */
function compareVersions(a, b) {
	return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}

// src/cosign/statement.ts
/** The predicate type of an image signature as Cosign 3 writes it. */
const SIGNATURE_PREDICATE = "https://sigstore.dev/cosign/sign/v1";
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
/** Cosign signs a statement with more, and then refuses to verify it. */
const MAX_SUBJECTS = 1024;
/** The bytes to sign. `predicate` is JSON text and is put in as it stands, so that a large SBOM is not parsed. */
function formatStatement(statement, predicate = "{}") {
	const subject = statement.subjects.map(({ name, digest, annotations }) => ({
		name,
		digest: { [algorithmOf(digest)]: encodedOf(digest) },
		...annotations !== void 0 && Object.keys(annotations).length > 0 ? { annotations } : {}
	}));
	const head = JSON.stringify({
		_type: STATEMENT_TYPE,
		subject,
		predicateType: statement.predicateType
	});
	return new TextEncoder().encode(`${head.slice(0, -1)},"predicate":${predicate}}`);
}
/**
* Reads a statement of version 0.1 or 1. A subject may carry several digests: each sha256 and sha512 becomes one.
*
* @throws SealError `STATEMENT_INVALID`
*/
function readStatement(bytes) {
	let document;
	try {
		document = parseJson(bytes, { uniqueKeys: true });
	} catch (cause) {
		throw invalid$1("is not JSON that has one meaning", cause);
	}
	if (!isRecord(document) || !String(document["_type"]).startsWith("https://in-toto.io/Statement/")) throw invalid$1("is no in-toto statement");
	const { predicateType, subject } = document;
	if (typeof predicateType !== "string") throw invalid$1("has no predicate type");
	if (!Array.isArray(subject)) throw invalid$1("has no list of subjects");
	if (subject.length > 1024) throw invalid$1(`has ${subject.length} subjects, more than ${MAX_SUBJECTS}`);
	return {
		predicateType,
		subjects: subject.flatMap(readSubject)
	};
}
function readSubject(value) {
	if (!isRecord(value) || !isRecord(value["digest"])) throw invalid$1("has a subject without a digest");
	const name = typeof value["name"] === "string" ? value["name"] : "";
	const annotations = isRecord(value["annotations"]) ? Object.fromEntries(Object.entries(value["annotations"]).map(([key, text]) => [key, String(text)])) : void 0;
	return Object.entries(value["digest"]).map(([algorithm, encoded]) => `${algorithm}:${String(encoded)}`).filter(isDigest).map((digest) => ({
		name,
		digest,
		...annotations === void 0 ? {} : { annotations }
	}));
}
function invalid$1(what, cause) {
	return new SealError("STATEMENT_INVALID", `the signed statement ${what}`, { cause });
}

// src/cosign/bundle.ts
/** Signatures that Seal reads are at most this large; one is about 2 KiB, with a certificate 8 KiB. */
const MAX_BUNDLE_BYTES = 8388608;
const BUNDLE_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=0\.[123]|\.v0\.3\+json)$/;
/** @throws SealError `BUNDLE_INVALID` when it is no bundle around an in-toto statement. */
function readBundle(bytes) {
	const document = parseBundle(bytes);
	const envelope = document["dsseEnvelope"];
	if (!isRecord(envelope) || typeof envelope["payload"] !== "string") throw invalidBundle("has no DSSE envelope");
	if (envelope["payloadType"] !== "application/vnd.in-toto+json") throw invalidBundle("signs something else than a statement");
	const payload = Buffer.from(envelope["payload"], "base64");
	try {
		return {
			bytes,
			payload,
			statement: readStatement(payload),
			certificate: readCertificate(document["verificationMaterial"]),
			signedAt: signingTime(document["verificationMaterial"])
		};
	} catch (cause) {
		throw invalidBundle("holds no readable statement", cause);
	}
}
/** @throws SealError `BUNDLE_INVALID` */
function parseBundle(bytes) {
	let document;
	try {
		document = parseJson(bytes, { uniqueKeys: true });
	} catch (cause) {
		throw invalidBundle("is not JSON that has one meaning", cause);
	}
	if (!isRecord(document) || !BUNDLE_TYPE.test(String(document["mediaType"]))) throw invalidBundle("has no known media type");
	return document;
}
function readCertificate(material) {
	if (!isRecord(material)) return void 0;
	const chain = isRecord(material["x509CertificateChain"]) ? material["x509CertificateChain"]["certificates"] : void 0;
	const leaf = material["certificate"] ?? (Array.isArray(chain) ? chain[0] : void 0);
	return isRecord(leaf) && typeof leaf["rawBytes"] === "string" ? Buffer.from(leaf["rawBytes"], "base64") : void 0;
}
/**
* Seconds since 1970 at which a signature with a certificate was made, once Cosign has verified it: of the log's
* signed promise, else of the timestamp. The material is not signed itself, and Cosign passes over entries of logs
* and authorities that it does not know: where several stand, anybody can have put the first one there. With a key
* Cosign looks at no log. In all these cases it is undefined.
*/
function signingTime(material) {
	if (!isRecord(material) || readCertificate(material) === void 0) return void 0;
	const { tlogEntries: entries = [], timestampVerificationData: data } = material;
	const timestamps = isRecord(data) ? data["rfc3161Timestamps"] : [];
	if (!Array.isArray(entries) || entries.length > 1) return void 0;
	const entry = firstOf(entries);
	if (entry && isRecord(entry["inclusionPromise"])) {
		const time = Number(entry["integratedTime"]);
		return Number.isSafeInteger(time) && time > 0 ? time : void 0;
	}
	if (!Array.isArray(timestamps) || timestamps.length !== 1) return void 0;
	const token = firstOf(timestamps)?.["signedTimestamp"];
	return typeof token === "string" ? tokenTime(Buffer.from(token, "base64")) : void 0;
}
/** genTime, the first GeneralizedTime of a token. https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2 */
function tokenTime(der) {
	const time = /\x18[\x0f-\x17](\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z/.exec(der.toString("latin1"));
	if (time === null) return void 0;
	const [year, month, day, hour, minute, second] = time.slice(1).map(Number);
	return Date.UTC(year, month - 1, day, hour, minute, second) / 1e3;
}
/** The first element, where it is an object. */
function firstOf(list) {
	const first = Array.isArray(list) ? list[0] : void 0;
	return isRecord(first) ? first : void 0;
}
function invalidBundle(what, cause) {
	return new SealError("BUNDLE_INVALID", `the Sigstore bundle ${what}`, { cause });
}

// src/cosign/legacy.ts
const LEGACY_SIGNATURE = "dev.cosignproject.cosign/signature";
const LEGACY_CERTIFICATE = "dev.sigstore.cosign/certificate";
const LEGACY_CHAIN = "dev.sigstore.cosign/chain";
const LEGACY_LOG = "dev.sigstore.cosign/bundle";
const LEGACY_TIMESTAMP = "dev.sigstore.cosign/rfc3161timestamp";
const BUNDLE$1 = "application/vnd.dev.sigstore.bundle.v0.3+json";
/** The one version that takes a log's promise without a proof of inclusion, which the old annotations lack. */
const BUNDLE_WITH_PROMISE = "application/vnd.dev.sigstore.bundle+json;version=0.1";
/**
* A bundle around the signature over a payload that stands in annotations, with certificate, log entry and timestamp
* where they stand there too; undefined without a signature.
*
* @throws SealError `BUNDLE_INVALID`, `JSON_INVALID` for annotations that hold something else
*/
function wrapSignature(payload, annotations) {
	const signature = annotations[LEGACY_SIGNATURE];
	if (signature === void 0) return void 0;
	return encode({ messageSignature: {
		messageDigest: {
			algorithm: "SHA2_256",
			digest: createHash("sha256").update(payload).digest("base64")
		},
		signature
	} }, annotations);
}
/** The same around a DSSE envelope; undefined for bytes that are none. */
function wrapEnvelope(bytes, annotations) {
	const envelope = parseJson(bytes, { uniqueKeys: true });
	if (!isRecord(envelope) || !Array.isArray(envelope["signatures"])) return void 0;
	const { payload, payloadType } = envelope;
	return encode({ dsseEnvelope: {
		payload,
		payloadType,
		signatures: envelope["signatures"].filter(isRecord).map(({ sig }) => ({ sig }))
	} }, annotations);
}
function encode(content, annotations) {
	const certificate = annotations[LEGACY_CERTIFICATE];
	const document = certificate === void 0 ? keyDocument(annotations) : {
		mediaType: BUNDLE_WITH_PROMISE,
		verificationMaterial: proofOf(certificate, annotations)
	};
	return new TextEncoder().encode(JSON.stringify({
		...document,
		...content
	}));
}
/** A key proves by itself who signed: what stands beside it and cannot be read takes nothing away. */
function keyDocument({ [LEGACY_LOG]: log }) {
	const publicKey = { hint: "" };
	const plain = {
		mediaType: BUNDLE$1,
		verificationMaterial: { publicKey }
	};
	if (log === void 0) return plain;
	try {
		const tlogEntries = [logEntry(log)];
		return {
			mediaType: BUNDLE_WITH_PROMISE,
			verificationMaterial: {
				publicKey,
				tlogEntries
			}
		};
	} catch {
		return plain;
	}
}
/** Who signed, and that it was while the certificate was valid. */
function proofOf(certificate, annotations) {
	const { [LEGACY_LOG]: log, [LEGACY_TIMESTAMP]: timestamp } = annotations;
	return {
		x509CertificateChain: { certificates: [{ rawBytes: fromPem(certificate) }] },
		...log ? { tlogEntries: [logEntry(log)] } : {},
		...timestamp ? { timestampVerificationData: { rfc3161Timestamps: [readTimestamp$1(timestamp)] } } : {}
	};
}
function fromPem(text) {
	const body = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(text)?.[1];
	if (body === void 0) throw invalidBundle("has no PEM certificate in its annotation");
	return body.replaceAll(/\s/g, "");
}
/** The log's promise, with the kind of entry that the body names. */
function logEntry(annotation) {
	const { SignedEntryTimestamp: promise, Payload: payload } = readObject(annotation);
	const { body, integratedTime, logIndex, logID } = isRecord(payload) ? payload : {};
	if (typeof promise !== "string" || typeof body !== "string" || typeof logID !== "string") throw invalidBundle("has no log entry in its annotation");
	const { kind, apiVersion } = readObject(Buffer.from(body, "base64"));
	return {
		logIndex: String(logIndex),
		logId: { keyId: Buffer.from(logID, "hex").toString("base64") },
		kindVersion: {
			kind,
			version: apiVersion
		},
		integratedTime: String(integratedTime),
		inclusionPromise: { signedEntryTimestamp: promise },
		canonicalizedBody: body
	};
}
function readTimestamp$1(annotation) {
	return { signedTimestamp: readObject(annotation)["SignedRFC3161Timestamp"] };
}
function readObject(json) {
	const value = parseJson(typeof json === "string" ? new TextEncoder().encode(json) : json);
	if (!isRecord(value)) throw invalidBundle("has an annotation that is no JSON object");
	return value;
}
/** The digest that a simple-signing payload is about; undefined for what is no signature of an image. */
function readSimpleSigning(payload) {
	const document = parseJson(payload, { uniqueKeys: true });
	const critical = isRecord(document) ? document["critical"] : void 0;
	if (!isRecord(critical) || critical["type"] !== "cosign container image signature") return void 0;
	const digest = isRecord(critical["image"]) ? critical["image"]["docker-manifest-digest"] : void 0;
	return isDigest(digest) ? digest : void 0;
}

// src/cosign/signer.ts
/** Does the authority take no signature without a log's word for it? */
function needsLog(authority) {
	return authority.kind === "identity" ? authority.proof === void 0 : authority.trustedRoot !== void 0;
}
/** The same authority where no log promised anything: a key is enough, a certificate needs a timestamp. */
function withoutLog(authority) {
	return authority.kind === "key" ? {
		...authority,
		trustedRoot: void 0
	} : {
		...authority,
		proof: "timestamp"
	};
}
const KMS$1 = /^(awskms|gcpkms|azurekms|hashivault|openbao|k8s|gitlab|pkcs11)[:]/;
/** The key service that a key names, or undefined for files and environment variables. */
function kmsProvider(key) {
	return KMS$1.exec(key)?.[1];
}
/** The variable that `env://NAME` names. */
function keyVariable(key) {
	return /^env:\/\/([A-Za-z_][A-Za-z0-9_]*)$/.exec(key)?.[1];
}
/** Is the key a path in the file system? */
function isKeyFile(key) {
	return !key.includes("://") && kmsProvider(key) === void 0;
}

// src/cosign/simple-signing.ts
/** What is signed. Equal arguments give equal bytes. `repository` is the image's name without tag or digest. */
function formatSimpleSigning(repository, digest, claims) {
	const optional = Object.fromEntries(Object.entries(claims).sort(([a], [b]) => a < b ? -1 : 1));
	return new TextEncoder().encode(JSON.stringify({
		critical: {
			identity: { "docker-reference": repository },
			image: { "docker-manifest-digest": digest },
			type: "cosign container image signature"
		},
		optional: Object.keys(optional).length > 0 ? optional : null
	}));
}
/** What stands beside the payload, and no more than other readers look at. `chain` is PEM: the certificates between the signer's and the root, and the root. */
function signatureAnnotations(signature, chain) {
	const { certificate, logPromise, timestamp } = signature;
	return {
		[LEGACY_SIGNATURE]: signature.signature,
		...certificate === void 0 ? {} : { [LEGACY_CERTIFICATE]: toPem(certificate) },
		...chain === void 0 ? {} : { [LEGACY_CHAIN]: chain },
		...logPromise === void 0 ? {} : { [LEGACY_LOG]: JSON.stringify(logPromise) },
		...timestamp === void 0 ? {} : { [LEGACY_TIMESTAMP]: JSON.stringify({ SignedRFC3161Timestamp: timestamp }) }
	};
}
/** The bare signature in annotations (base64); empty where there is none. */
function signatureOf(annotations) {
	return annotations["dev.cosignproject.cosign/signature"] ?? "";
}
function toPem(der) {
	return [
		"-----BEGIN CERTIFICATE-----",
		...Buffer.from(der).toString("base64").match(/.{1,64}/g) ?? [],
		"-----END CERTIFICATE-----",
		""
	].join("\n");
}

// src/cosign/arguments.ts
/** Sign an in-toto statement; writes the bundle to a file, asks no registry. */
function signArguments(signer, files, timeoutMs) {
	return [
		"attest-blob",
		"--statement",
		files.statement,
		...signerArguments(signer, files, timeoutMs)
	];
}
/** Sign bytes as they are: the simple signing of before bundles. What is signed stands in a file. */
function signBlobArguments(signer, files, timeoutMs) {
	return [
		"sign-blob",
		...signerArguments(signer, files, timeoutMs),
		files.blob
	];
}
function signerArguments(signer, files, timeoutMs) {
	const offline = signer.kind === "key" && signer.signingConfig === void 0;
	const signingConfig = offline ? files.noServices.signingConfig : signer.signingConfig;
	const trustedRoot = offline ? files.noServices.trustedRoot : signer.trustedRoot;
	return [
		"--bundle",
		files.bundle,
		"--yes",
		"--timeout",
		`${Math.ceil(timeoutMs / 1e3)}s`,
		...signer.kind === "key" ? ["--key", signer.key] : ["--oidc-provider", "github-actions"],
		...signingConfig === void 0 ? [] : ["--signing-config", signingConfig],
		...trustedRoot === void 0 ? [] : ["--trusted-root", trustedRoot]
	];
}
/** Verify that a bundle is signed by `authority`, holds `predicateType` and names `digest` as a subject. */
function verifyArguments(authority, files, digest, predicateType) {
	return [
		"verify-blob-attestation",
		"--bundle",
		files.bundle,
		"--type",
		predicateType,
		"--digest",
		encodedOf(digest),
		"--digestAlg",
		algorithmOf(digest),
		...expectedSignerArguments(authority, files.noServices.trustedRoot)
	];
}
/** Verify that a bundle holds a signature by `authority` over the bytes of a file. */
function verifyBlobArguments(authority, files) {
	return [
		"verify-blob",
		"--bundle",
		files.bundle,
		...expectedSignerArguments(authority, files.noServices.trustedRoot),
		files.blob
	];
}
/** The arguments that say who must have signed; also what the ready-made commands in the summary carry. */
function expectedSignerArguments(authority, emptyTrustedRoot) {
	if (authority.kind === "key") {
		if (authority.trustedRoot !== void 0) return [
			"--key",
			authority.key,
			"--trusted-root",
			authority.trustedRoot
		];
		const quiet = emptyTrustedRoot === void 0 ? [] : ["--trusted-root", emptyTrustedRoot];
		return [
			"--key",
			authority.key,
			"--insecure-ignore-tlog=true",
			...quiet
		];
	}
	const { identity, issuer, trustedRoot, proof } = authority;
	return [
		..."exact" in identity ? ["--certificate-identity", identity.exact] : ["--certificate-identity-regexp", identity.regexp],
		..."exact" in issuer ? ["--certificate-oidc-issuer", issuer.exact] : ["--certificate-oidc-issuer-regexp", issuer.regexp],
		...proof === void 0 ? [] : ["--insecure-ignore-tlog=true", "--use-signed-timestamps"],
		...trustedRoot === void 0 ? [] : ["--trusted-root", trustedRoot]
	];
}

// src/cosign/blob-signature.ts
/** @throws SealError `BUNDLE_INVALID` when it is no bundle around a signature over bytes */
function readBlobSignature(bytes) {
	const document = parseBundle(bytes);
	const message = document["messageSignature"];
	const signature = isRecord(message) ? message["signature"] : void 0;
	if (typeof signature !== "string" || signature === "") throw invalidBundle("has no signature over bytes");
	const material = document["verificationMaterial"];
	return {
		bytes,
		signature,
		certificate: readCertificate(material),
		logPromise: readLogPromise(material),
		timestamp: readTimestamp(material),
		signedAt: signingTime(material)
	};
}
function readLogPromise(material) {
	const entry = isRecord(material) ? firstOf(material["tlogEntries"]) : void 0;
	if (entry === void 0) return void 0;
	const { inclusionPromise, canonicalizedBody, logId } = entry;
	const promise = isRecord(inclusionPromise) ? inclusionPromise["signedEntryTimestamp"] : void 0;
	const keyId = isRecord(logId) ? logId["keyId"] : void 0;
	if (typeof promise !== "string" || typeof canonicalizedBody !== "string" || typeof keyId !== "string") return void 0;
	return {
		SignedEntryTimestamp: promise,
		Payload: {
			body: canonicalizedBody,
			integratedTime: Number(entry["integratedTime"] ?? 0),
			logIndex: Number(entry["logIndex"] ?? 0),
			logID: Buffer.from(keyId, "base64").toString("hex")
		}
	};
}
function readTimestamp(material) {
	const data = isRecord(material) ? material["timestampVerificationData"] : void 0;
	const timestamp = isRecord(data) ? firstOf(data["rfc3161Timestamps"])?.["signedTimestamp"] : void 0;
	return typeof timestamp === "string" ? timestamp : void 0;
}

// src/cosign/certificate-chain.ts
/** PEM of the authority's chain whose first certificate signed `leaf` (DER); undefined where none did. */
function findChain(trustedRoot, leaf) {
	const document = parseJson(trustedRoot);
	const authorities = isRecord(document) ? document["certificateAuthorities"] : void 0;
	if (!Array.isArray(authorities)) return void 0;
	const certificate = new X509Certificate(leaf);
	for (const authority of authorities) {
		const chain = certificatesOf(authority);
		const [issuer] = chain;
		if (issuer && certificate.verify(new X509Certificate(issuer).publicKey)) return chain.map(toPem).join("");
	}
}
function certificatesOf(authority) {
	const chain = isRecord(authority) ? authority["certChain"] : void 0;
	const certificates = isRecord(chain) ? chain["certificates"] : void 0;
	if (!Array.isArray(certificates)) return [];
	return certificates.flatMap((entry) => isRecord(entry) && typeof entry["rawBytes"] === "string" ? Buffer.from(entry["rawBytes"], "base64") : []);
}

// src/cosign/environment.ts
/** What a program needs to run and to reach the network, on Linux, macOS and Windows. */
const ALWAYS = [
	"HOME",
	"TMPDIR",
	"TMP",
	"TEMP",
	"USERPROFILE",
	"LOCALAPPDATA",
	"APPDATA",
	"SystemRoot",
	"SYSTEMROOT",
	"windir",
	"HTTPS_PROXY",
	"HTTP_PROXY",
	"NO_PROXY",
	"https_proxy",
	"http_proxy",
	"no_proxy",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR",
	"XDG_CACHE_HOME",
	"XDG_CONFIG_HOME",
	"RUNNER_TRACKING_ID"
];
const KEYLESS = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
const VAULT = /^(?:VAULT_|BAO_|TRANSIT_SECRET_ENGINE_PATH$)/;
/**
* By key service: the variables that Cosign's client of it reads; PATH where that starts a helper such as `az`. A
* cluster is logged in to by a cloud's helper, and a PKCS#11 module has a configuration of its own.
*/
const KMS = {
	awskms: /^(?:AWS_|PATH$)/,
	gcpkms: /^(?:GOOGLE_|GCE_METADATA_HOST$|PATH$)/,
	azurekms: /^(?:AZURE_|IDENTITY_|MSI_|IMDS_ENDPOINT$|PATH$)/,
	hashivault: VAULT,
	openbao: VAULT,
	k8s: /^(?:KUBECONFIG$|KUBERNETES_|AWS_|AZURE_|GOOGLE_|CLOUDSDK_|PATH$)/,
	gitlab: /^GITLAB_(?:HOST|TOKEN)$/,
	pkcs11: /^(?:COSIGN_PKCS11_|SOFTHSM2_CONF$|YUBIHSM_PKCS11_CONF$|KMS_PKCS11_CONFIG$)/
};
/** For signing, and for deriving the public key of a signer. */
function signingEnvironment(job, signer) {
	if (signer.kind === "keyless") return pick(job, (name) => ALWAYS.includes(name) || KEYLESS.includes(name));
	const isNeeded = (name) => ALWAYS.includes(name) || belongsToKey(name, signer.key);
	if (kmsProvider(signer.key) !== void 0) return pick(job, isNeeded);
	return {
		COSIGN_PASSWORD: "",
		...pick(job, (name) => isNeeded(name) || name === "COSIGN_PASSWORD")
	};
}
/** For verifying: no secret but what reaching a key service takes. */
function verifyingEnvironment(job, key) {
	return pick(job, (name) => ALWAYS.includes(name) || key !== void 0 && belongsToKey(name, key));
}
function belongsToKey(name, key) {
	const provider = kmsProvider(key);
	return name === keyVariable(key) || provider !== void 0 && KMS[provider].test(name);
}
function pick(job, isAllowed) {
	const picked = {};
	for (const [name, value] of Object.entries(job)) if (value !== void 0 && isAllowed(name)) picked[name] = value;
	return picked;
}

// src/cosign/failure.ts
/** The reason in Cosign's own words: its "Error:" line, else its last line. */
function reasonOf({ stderr, exitCode }) {
	const lines = stderr.split("\n").map((line) => line.trim()).filter((line) => line !== "");
	const error = lines.find((line) => line.startsWith("Error: "))?.slice(7);
	return printable(error ?? lines.at(-1) ?? `exit code ${exitCode} and no message`, 500);
}
const MEANINGS = [
	{
		pattern: /decryption failed|no password|reading key: (?:inappropriate ioctl|EOF)/,
		code: "COSIGN_PASSWORD_WRONG",
		remedy: "Check the secret, and add to the step:\n  env:\n    COSIGN_PASSWORD: ${{ secrets.COSIGN_PASSWORD }}"
	},
	{
		pattern: /(?:reading key|loading (?:private |public )?key|key file|getting signer).*(?:no such file|cannot find|not found|permission denied)/,
		code: "COSIGN_KEY_UNREADABLE",
		remedy: "Check the input key: a file that exists on the runner, env://NAME with the variable set on this step, or a KMS URI."
	},
	{
		pattern: /(?:pem|decode|unsupported|unknown).*(?:key|PEM)|invalid (?:pem|key)/i,
		code: "COSIGN_KEY_INVALID",
		remedy: "Make a key pair with \"cosign generate-key-pair\", or check that the secret holds the whole file with its line ends."
	},
	{
		pattern: /leaf certificate|certificate (?:validity|verification|has expired)/,
		code: "SIGNATURE_NOT_VERIFIED",
		remedy: "Nothing was published. Check that signing-config and trusted-root belong together, and that the clock of the runner is right."
	},
	{
		pattern: /id-token|ACTIONS_ID_TOKEN|fetching (?:ambient )?OIDC|device flow|identity token|oauth/i,
		code: "COSIGN_IDENTITY_UNAVAILABLE",
		remedy: "Give the job \"permissions: id-token: write\", or sign with a key (input key)."
	}
];
/** How Cosign tells that its own tries at a Fulcio or a timestamp authority that answers with errors are used up. */
const USED_UP = "read on closed response body";
/** Services that may answer better the next time. */
const TRANSIENT = /\b(?:429|500|502|503|504)\b|too many requests|rate limit|timeout|timed out|deadline exceeded|connection (?:refused|reset)|EOF$|no such host|temporary failure|TLS handshake|i\/o timeout|giving up after \d+ attempt|read on closed response body|service unavailable/i;
function isTransient(result) {
	return TRANSIENT.test(reasonOf(result));
}
/** What a step must have for its key service, as lines to add before or in it. */
const ACCESS = {
	awskms: "Log in to AWS before this step (aws-actions/configure-aws-credentials). The role needs kms:DescribeKey, kms:GetPublicKey and kms:Sign on the key.",
	gcpkms: "Log in to Google Cloud before this step (google-github-actions/auth). The account needs roles/cloudkms.signerVerifier on the key, and the URI ends with /versions/N.",
	azurekms: "Log in to Azure before this step (azure/login). The identity needs \"Key Vault Crypto User\" on the vault.",
	hashivault: "Add to the step:\n  env:\n    VAULT_ADDR: https://…\n    VAULT_TOKEN: ${{ secrets.VAULT_TOKEN }}\nThe token needs to read transit/keys/NAME and to update transit/sign/NAME.",
	openbao: "Add to the step:\n  env:\n    BAO_ADDR: https://…\n    BAO_TOKEN: ${{ secrets.BAO_TOKEN }}\nThe token needs to read transit/keys/NAME and to update transit/sign/NAME.",
	k8s: "Give the step KUBECONFIG, for an account that may get the secret; the URI is k8s://NAMESPACE/SECRET.",
	gitlab: "Add to the step:\n  env:\n    GITLAB_TOKEN: ${{ secrets.GITLAB_TOKEN }}",
	pkcs11: "Give the step COSIGN_PKCS11_MODULE_PATH and COSIGN_PKCS11_PIN, and with cosign-path a Cosign that was built with PKCS#11."
};
/** Some builds of Cosign leave key services out. */
const NOT_BUILT_IN = /unrecognized scheme|not built with/;
/** The error of a Cosign that could not use the key of a key service; undefined for other keys. */
function keyServiceFailure(what, result, key) {
	const provider = kmsProvider(key);
	if (provider === void 0) return void 0;
	const remedy = NOT_BUILT_IN.test(result.stderr) ? `This Cosign was built without ${provider}. Remove the input cosign-path to have a release installed that has it, or name one that has.` : ACCESS[provider];
	return new SealError("COSIGN_KEY_SERVICE_FAILED", `${what}: ${reasonOf(result)}`, { remedy });
}
/** The error of a Cosign that ended with another exit code than 0. */
function failure(what, result) {
	const reason = reasonOf(result);
	const meaning = MEANINGS.find(({ pattern }) => pattern.test(result.stderr));
	const message = `${what}: cosign ended with exit code ${result.exitCode}: ${reason}`;
	if (meaning) return new SealError(meaning.code, message, { remedy: meaning.remedy });
	if (!isTransient(result)) return new SealError("COSIGN_FAILED", message, { remedy: "The words of Cosign are in the message; running the step again repeats nothing that is in place." });
	const who = reason.includes(USED_UP) ? "the certificate authority (Fulcio) or the timestamp authority answers with errors" : "a service of Sigstore does not answer";
	return new SealError("COSIGN_SERVICE_UNAVAILABLE", `${what}: ${who}: ${reason}`, { remedy: "Run the job again later, nothing that is in place is repeated (the public services: https://status.sigstore.dev). To wait longer, add to the step:\n  with:\n    timeout: 30m" });
}

// src/cosign/cosign.ts
const NO_SIGNING_SERVICES = "{\"mediaType\":\"application/vnd.dev.sigstore.signingconfig.v0.2+json\",\"rekorTlogConfig\":{},\"tsaConfig\":{}}";
const NO_AUTHORITIES = "{\"mediaType\":\"application/vnd.dev.sigstore.trustedroot+json;version=0.1\"}";
const QUICK_MS = 6e4;
/**
* What Cosign is told that one try may take. By itself it waits 30 s for Fulcio and a timestamp authority and 90 s
* for Rekor, twice each, and then says so.
*/
const ATTEMPT_MS = 18e4;
/** What a first try is given at least, also where others have used the time up already. */
const LEAST_MS = 3e4;
/** Cosign ends by itself when its time is up; it is left behind only when it does not. */
const GRACE_MS = 2e3;
/** Names of the files that Cosign gets and writes. */
const STATEMENT = "statement.json";
const BUNDLE = "sigstore.json";
const BLOB = "blob";
/**
* Starts Cosign once to learn its version, and refuses one below the floor.
*
* @throws SealError `COSIGN_TOO_OLD`, `COSIGN_OUTPUT_INVALID`, `COSIGN_FAILED`
*/
async function openCosign(options) {
	const { program, environment, directory, clock, log, timeoutMs } = options;
	const invocations = [];
	const noServices = {
		signingConfig: join(directory, "no-services.signing-config.json"),
		trustedRoot: join(directory, "no-authorities.trusted-root.json")
	};
	let files = 0;
	async function start(args, env, limitMs = QUICK_MS) {
		const started = clock.now();
		const result = await options.run(program, args, {
			env,
			timeoutMs: limitMs
		});
		const command = ["cosign", ...args].join(" ");
		const milliseconds = clock.now() - started;
		invocations.push({
			command,
			milliseconds,
			exitCode: result.exitCode
		});
		log.info(`$ ${command} (exit code ${result.exitCode}, ${milliseconds} ms)`);
		return result;
	}
	/** Gives the work paths of files that are gone afterwards; those with content are there already. */
	async function withFiles(contents, work) {
		const folder = join(directory, `cosign-${++files}`);
		await mkdir(folder, { mode: 448 });
		try {
			for (const [name, bytes] of Object.entries(contents)) await writeFile(join(folder, name), bytes, {
				mode: 384,
				flag: "wx"
			});
			return await work((name) => join(folder, name));
		} finally {
			await rm(folder, {
				recursive: true,
				force: true
			});
		}
	}
	/** When the services, which all signatures share, last began to fail; undefined while they answer. */
	let failingSince;
	/**
	* Flaky services are asked again until the time is used up; nothing was pushed yet that would have to be repeated.
	* The time runs once for all: after it, what is still to be signed gets one try and no more.
	*/
	async function startSigning(signer, argumentsFor) {
		const begun = clock.now();
		for (let attempt = 1;; attempt++) {
			const started = clock.now();
			const deadline = Math.min(begun, failingSince ?? begun) + timeoutMs;
			const least = attempt === 1 ? Math.min(timeoutMs, LEAST_MS) : 1e3;
			const left = Math.max(deadline - started, least);
			const result = await start(argumentsFor(Math.min(left, ATTEMPT_MS)), signingEnvironment(environment, signer), left + GRACE_MS);
			if (result.exitCode === 0) {
				failingSince = void 0;
				return;
			}
			if (!isTransient(result)) throw (signer.kind === "key" ? keyServiceFailure("signing", result, signer.key) : void 0) ?? failure("signing", result);
			failingSince ??= started;
			const pause = Math.min(1e3 * 2 ** attempt, 3e4) * (.5 + clock.random());
			if (clock.now() + pause > deadline) throw failure("signing", result);
			log.info(`Signing did not succeed yet (${reasonOf(result)}); next try in ${Math.round(pause / 1e3)} s.`);
			await clock.sleep(pause);
		}
	}
	const publicHalves = /* @__PURE__ */ new Map();
	/**
	* What Cosign verifies with. It reads COSIGN_PKCS11_PIN only where it could sign, so that a token that wants a PIN
	* is asked for the public half once, and that is used.
	*/
	async function usable(authority) {
		if (authority.kind !== "key" || kmsProvider(authority.key) !== "pkcs11") return authority;
		if (!environment["COSIGN_PKCS11_PIN"]) return authority;
		const known = publicHalves.get(authority.key) ?? keepPublicHalf(authority.key);
		publicHalves.set(authority.key, known);
		return {
			...authority,
			key: await known
		};
	}
	async function keepPublicHalf(key) {
		const path = join(directory, `pkcs11-${publicHalves.size + 1}.pub`);
		await writeFile(path, await readPublicKey(key, verifyingEnvironment(environment, key)), { mode: 384 });
		return path;
	}
	/** @throws SealError as `publicKey` */
	async function readPublicKey(key, env) {
		const result = await start([
			"public-key",
			"--key",
			key
		], env);
		if (result.exitCode === 0) return result.stdout;
		const what = `reading the key ${key}`;
		throw keyServiceFailure(what, result, key) ?? failure(what, result);
	}
	async function startVerifying(authority, args) {
		const result = await start(args, verifyingEnvironment(environment, authority.kind === "key" ? authority.key : void 0));
		if (isVerified(result)) return { verified: true };
		return {
			verified: false,
			reason: reasonOf(result),
			isInconclusive: result.exitCode < 0 || isTransient(result)
		};
	}
	let publicRoot;
	/** Cosign knows the public Sigstore's authorities; it has just asked for them to sign. */
	function publicTrustedRoot() {
		publicRoot ??= withFiles({}, async (path) => {
			const result = await start([
				"trusted-root",
				"create",
				"--with-default-services",
				"--out",
				path(BUNDLE)
			], verifyingEnvironment(environment));
			if (result.exitCode !== 0) throw failure("reading the trusted root of the public Sigstore", result);
			return readOutput(path(BUNDLE));
		});
		return publicRoot;
	}
	const [version] = await Promise.all([
		checkVersion(await start(["version", "--json"], verifyingEnvironment(environment)), options),
		writeFile(noServices.signingConfig, NO_SIGNING_SERVICES, { mode: 384 }),
		writeFile(noServices.trustedRoot, NO_AUTHORITIES, { mode: 384 })
	]);
	return {
		version,
		invocations,
		publicKey: (signer) => readPublicKey(signer.key, signingEnvironment(environment, signer)),
		sign: (statement, signer) => withFiles({ [STATEMENT]: statement }, async (path) => {
			const paths = {
				statement: path(STATEMENT),
				bundle: path(BUNDLE),
				noServices
			};
			await startSigning(signer, (limit) => signArguments(signer, paths, limit));
			return readBundle(await readOutput(paths.bundle));
		}),
		verify: (bundle, authority, digest, predicateType) => withFiles({ [BUNDLE]: bundle }, async (path) => {
			const paths = {
				bundle: path(BUNDLE),
				noServices
			};
			const known = await usable(authority);
			return startVerifying(known, verifyArguments(known, paths, digest, predicateType));
		}),
		signBlob: (blob, signer) => withFiles({ [BLOB]: blob }, async (path) => {
			const paths = {
				blob: path(BLOB),
				bundle: path(BUNDLE),
				noServices
			};
			await startSigning(signer, (limit) => signBlobArguments(signer, paths, limit));
			return readBlobSignature(await readOutput(paths.bundle));
		}),
		verifyBlob: (bundle, blob, authority) => withFiles({
			[BLOB]: blob,
			[BUNDLE]: bundle
		}, async (path) => {
			const paths = {
				blob: path(BLOB),
				bundle: path(BUNDLE),
				noServices
			};
			const known = await usable(authority);
			return startVerifying(known, verifyBlobArguments(known, paths));
		}),
		certificateChain: async (leaf, trustedRoot) => findChain(trustedRoot === void 0 ? await publicTrustedRoot() : await readFile(trustedRoot), leaf)
	};
}
/** A file that Cosign was to write. Ending with 0 is no proof that it did. */
async function readOutput(path) {
	try {
		return await readFile(path);
	} catch (cause) {
		throw new SealError("COSIGN_OUTPUT_INVALID", "cosign ended with exit code 0 and wrote no file", { cause });
	}
}
/** Both must say so: a program that ends with 0 without having verified anything is no proof. */
function isVerified({ exitCode, stdout, stderr }) {
	return exitCode === 0 && /^Verified OK$/m.test(`${stdout}\n${stderr}`);
}
function checkVersion(result, { isChosenByUser, log, program }) {
	const version = readVersion(result.stdout);
	if (version === void 0 || compareVersions(version, FLOOR) < 0) {
		const said = version === void 0 ? "does not tell its version" : `is ${formatVersion(version)}`;
		const message = `the Cosign at ${program} ${said}; Seal needs ${formatVersion(FLOOR)} or newer`;
		const remedy = "Remove the input cosign-path to have a tested release installed, or install a newer Cosign.";
		if (!isChosenByUser || version !== void 0) throw new SealError("COSIGN_TOO_OLD", message, { remedy });
		log.info(`The Cosign at ${program} ${said}; it is used because cosign-path names it.`);
	} else if (version.major > TESTED.major || version.major === TESTED.major && version.minor > TESTED.minor) log.warning(`Cosign ${formatVersion(version)} is newer than Seal was tested with (${TESTED.major}.${TESTED.minor}).`);
	return version;
}

// src/cosign/key-name.ts
/**
* Reads a key's name. Its text is never in a message: users paste keys and passwords there.
*
* @param what the input or field, for messages
* @throws SealError `KEY_PASTED`, `KEY_HOLDS_PASSWORD`, `KEY_NAME_INVALID`
*/
function readKeyName(text, what) {
	if (/-----BEGIN |^LS0tLS1CRUdJTi|[\r\n]/.test(text)) throw pasted(what);
	const named = kmsProvider(text) === "pkcs11" ? takePin(text) : {
		key: text,
		pin: void 0
	};
	if (/\0/.test(unescaped(named.pin ?? "")) || !hasKnownForm(named.key)) throw invalid(what);
	if (named.key.includes(":") && secretsIn(named.key).length > 0) throw holdsPassword(what);
	return named;
}
function hasKnownForm(key) {
	if (key.startsWith("env://")) return keyVariable(key) !== void 0;
	return isKeyFile(key) || kmsProvider(key) !== void 0 || /^https?:\/\//.test(key);
}
/** Attributes are separated as Cosign does it: by `;` and `&` alike. Of several PINs the first counts. */
function takePin(uri) {
	const pins = [];
	const isKept = (attribute) => {
		const [, name = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(attribute) ?? [];
		if (unescaped(name).trim().toLowerCase() !== "pin-value") return true;
		pins.push(unescaped(value));
		return false;
	};
	const [, scheme = "", path = "", query = "", fragment = ""] = /^(pkcs11:)([^?#]*)\??([^#]*)(#.*)?$/s.exec(uri) ?? [];
	const attributes = query.split(/[;&]/).filter(isKept).join("&");
	const names = path.split(/[;&]/).filter(isKept).join(";");
	const [pin] = pins;
	return {
		key: `${scheme}${names}${attributes === "" ? "" : `?${attributes}`}${fragment}`,
		pin: pin || void 0
	};
}
const ENV = "Keep the key in a secret and name its variable.\n  with:\n    key: env://COSIGN_KEY\n  env:\n    COSIGN_KEY: ${{ secrets.COSIGN_KEY }}";
function pasted(what) {
	return new SealError("KEY_PASTED", `${what} is a key itself; it takes the name of one, as env://NAME`, { remedy: ENV });
}
function holdsPassword(what) {
	return new SealError("KEY_HOLDS_PASSWORD", `${what} is an address with a password or token in it`, { remedy: `Cosign would get it in its command line, which every process on the runner can read. Download the key in an earlier step and give its path, or use env://NAME. ${ENV}` });
}
function invalid(what) {
	return new SealError("KEY_NAME_INVALID", `${what} is not a file, env://NAME, a KMS URI or an https address (its text is not shown, as it may be a secret)`, { remedy: ENV });
}

export { FLOOR, LEGACY_LOG, MAX_BUNDLE_BYTES, MAX_SUBJECTS, SIGNATURE_PREDICATE, TESTED, certificateIdentity, compareVersions, expectedSignerArguments, formatSimpleSigning, formatStatement, formatVersion, goUrl, isKeyFile, keyVariable, kmsProvider, needsLog, openCosign, parseVersion, readBlobSignature, readBundle, readKeyName, readSimpleSigning, readVersion, signatureAnnotations, signatureOf, withoutLog, wrapEnvelope, wrapSignature };