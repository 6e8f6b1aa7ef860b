import { SealError, endOf, isRecord, limit, once, parseJson, printable, secretsIn, unescaped, waitBefore } from "./support.js";
import { algorithmOf, encodedOf, isDigest } from "./oci.js";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { X509Certificate, createHash } from "node:crypto";

// src/cosign/version.ts
/** Older releases did not check the predicate type on verification (CVE-2026-39395). */
const FLOOR = {
	major: 3,
	minor: 0,
	patch: 6
};
/** The newest minor version that Seal was tested with. */
const TESTED = {
	major: 3,
	minor: 1,
	patch: 0
};
/**
* Reads the output of `cosign version --json`. Undefined for a build that does not know its version ("devel", such as
* Debian's).
*
* @throws SealError `COSIGN_OUTPUT_INVALID` if the program is not Cosign
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

// src/cosign/der.ts
const SEQUENCE = 48;
/** Far more than any list in a certificate has. */
const MAX_ELEMENTS = 1e3;
/** The elements of the bytes, in order; undefined for bytes that are not DER. */
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
/** The content of the single element, if it has the tag. */
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
/** Characters that Go does not escape in a path, and those that it accepts unescaped. */
const PLAIN = /^[A-Za-z0-9\-_.~$&+,/:;=@]$/;
const ACCEPTED = /^(?:[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]]|%[0-9A-Fa-f]{2})*$/;
/**
* The result of `url.Parse(text)` and `String()` for `scheme://host/path?query#fragment`: escapes characters outside
* of the grammar and keeps existing escapes. Returns other texts, and those that Go refuses (`50%off`), unchanged.
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
/** Keeps a part that needs no escaping byte for byte; otherwise escapes all of it again. */
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
/** To show and compare; only Cosign verifies the certificate. Undefined if it cannot be read. */
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
/** The name that Cosign compares: the first URI, otherwise the first e-mail address, otherwise the user name. */
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

// src/cosign/statement.ts
/** The predicate type of an image signature by Cosign 3. */
const SIGNATURE_PREDICATE = "https://sigstore.dev/cosign/sign/v1";
/** https://slsa.dev/spec/v1.2/build-provenance */
const SLSA_PROVENANCE = "https://slsa.dev/provenance/v1";
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
/** Cosign signs statements with more subjects, but refuses to verify them. */
const MAX_SUBJECTS = 1024;
/** The bytes to sign. `predicate` is JSON text and is copied as it is, so that a large SBOM is not parsed. */
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
* Reads a statement of version 0.1 or 1. Each sha256 and sha512 digest of a subject becomes a subject.
*
* @throws SealError `STATEMENT_INVALID`
*/
function readStatement(bytes) {
	let document;
	try {
		document = parseJson(bytes, { uniqueKeys: true });
	} catch (cause) {
		throw invalid$1("is not unambiguous JSON", cause);
	}
	if (!isRecord(document) || !String(document["_type"]).startsWith("https://in-toto.io/Statement/")) throw invalid$1("is not an in-toto statement");
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

// src/cosign/timestamp.ts
/**
* The positions that lead from a response to its genTime: the token, SignedData, what that signs, TSTInfo. No one signs
* the status that comes before the token.
*/
const PATH_TO_TIME = [
	0,
	1,
	1,
	0,
	2,
	1,
	0,
	0,
	4
];
const GENERALIZED_TIME = 24;
/** Seconds since 1970 in what the response (DER) signs; whether it is genuine, Cosign verifies. */
function timeOfResponse(der) {
	const step = (element, position) => element && readElements(element.content)?.[position];
	const found = PATH_TO_TIME.reduce(step, {
		tag: 0,
		content: der
	});
	const text = found?.tag === GENERALIZED_TIME ? found.content.toString("latin1") : "";
	const time = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z$/.exec(text);
	if (time === null) return void 0;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = time.slice(1).map(Number);
	return Date.UTC(year, month - 1, day, hour, minute, second) / 1e3;
}

// src/cosign/bundle.ts
/** The limit for a bundle without its statement; a signature has about 2 KiB, with a certificate 8 KiB. */
const MAX_BUNDLE_BYTES = 8388608;
/** Beside the statement, which is one text, a bundle has some hundred. */
const MAX_VALUES = 1e5;
const BUNDLE_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=0\.[123]|\.v0\.3\+json)$/;
/** @throws SealError `BUNDLE_INVALID` if it is not a bundle with an in-toto statement. */
function readBundle(bytes) {
	const document = parseBundle(bytes);
	const envelope = document["dsseEnvelope"];
	if (!isRecord(envelope) || typeof envelope["payload"] !== "string") throw invalidBundle("has no DSSE envelope");
	if (envelope["payloadType"] !== "application/vnd.in-toto+json") throw invalidBundle("signs something other than a statement");
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
		throw invalidBundle("contains no readable statement", cause);
	}
}
/** @throws SealError `BUNDLE_INVALID` */
function parseBundle(bytes) {
	let document;
	try {
		document = parseJson(bytes, {
			uniqueKeys: true,
			maxValues: MAX_VALUES
		});
	} catch (cause) {
		throw invalidBundle("is not unambiguous JSON", cause);
	}
	if (!isRecord(document) || !BUNDLE_TYPE.test(String(document["mediaType"]))) throw invalidBundle("has no known media type");
	if (hasOtherSpelling(document)) throw invalidBundle("has a field in a spelling that no client writes");
	return document;
}
/** Cosign also reads `tlog_entries` for `tlogEntries`: what one reader sees, the other must see. */
function hasOtherSpelling(value) {
	if (Array.isArray(value)) return value.some(hasOtherSpelling);
	if (!isRecord(value)) return false;
	return Object.entries(value).some(([key, inner]) => key.includes("_") || hasOtherSpelling(inner));
}
function readCertificate(material) {
	if (!isRecord(material)) return void 0;
	const chain = isRecord(material["x509CertificateChain"]) ? material["x509CertificateChain"]["certificates"] : void 0;
	const leaf = material["certificate"] ?? (Array.isArray(chain) ? chain[0] : void 0);
	return isRecord(leaf) && typeof leaf["rawBytes"] === "string" ? Buffer.from(leaf["rawBytes"], "base64") : void 0;
}
/** The log and the timestamp authority are asked one after the other. */
const MAX_APART_SECONDS = 600;
/**
* Seconds since 1970 at which a signature with a certificate was made, valid once Cosign has verified it: the time of
* the log's inclusion promise (SET) and of the timestamp. The material is not signed, and Cosign skips entries of
* logs and authorities that it does not know. So with several entries, or with times that disagree, anyone could have
* added one: undefined. Undefined with a key as well, for which Cosign checks no log.
*/
function signingTime(material) {
	if (!isRecord(material) || readCertificate(material) === void 0) return void 0;
	const { tlogEntries: entries = [], timestampVerificationData: data } = material;
	const { rfc3161Timestamps: timestamps = [] } = isRecord(data) ? data : {};
	if (!Array.isArray(entries) || !Array.isArray(timestamps)) return void 0;
	if (entries.length > 1 || timestamps.length > 1) return void 0;
	const times = [...entries.flatMap(promisedTime), ...timestamps.map(timestampTime)];
	const known = times.filter((time) => time !== void 0);
	const [first, last] = [Math.min(...known), Math.max(...known)];
	const agree = known.length === times.length && last - first <= MAX_APART_SECONDS;
	return known.length > 0 && agree ? first : void 0;
}
/** Nothing for an entry of a log that promises nothing, as a log of version 2 does not. */
function promisedTime(entry) {
	if (!isRecord(entry) || !isRecord(entry["inclusionPromise"])) return [];
	const time = Number(entry["integratedTime"]);
	return [Number.isSafeInteger(time) && time > 0 ? time : void 0];
}
function timestampTime(timestamp) {
	const response = isRecord(timestamp) ? timestamp["signedTimestamp"] : void 0;
	return typeof response === "string" ? timeOfResponse(Buffer.from(response, "base64")) : void 0;
}
/** The first element, if it is an object. */
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
/** The only version that accepts an inclusion promise (SET) without a proof, which the old annotations lack. */
const BUNDLE_WITH_PROMISE = "application/vnd.dev.sigstore.bundle+json;version=0.1";
/**
* A bundle with the signature of a payload from its annotations, and with the certificate, log entry and timestamp
* that they contain; undefined without a signature.
*
* @throws SealError `BUNDLE_INVALID`, `JSON_INVALID` for annotations with other content
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
/** The same for a DSSE envelope; undefined for other bytes. */
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
/** A key proves the signer by itself: unreadable material beside it changes nothing. */
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
/** The certificate of the signer, and the proof that it was valid at the time. */
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
/** The log entry with its inclusion promise (SET), and the kind of entry that the body names. */
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
	if (!isRecord(value)) throw invalidBundle("has an annotation that is not a JSON object");
	return value;
}
/** The digest that a simple-signing payload is about; undefined for other payloads. */
function readSimpleSigning(payload) {
	const document = parseJson(payload, { uniqueKeys: true });
	const critical = isRecord(document) ? document["critical"] : void 0;
	if (!isRecord(critical) || critical["type"] !== "cosign container image signature") return void 0;
	const digest = isRecord(critical["image"]) ? critical["image"]["docker-manifest-digest"] : void 0;
	return isDigest(digest) ? digest : void 0;
}

// src/cosign/simple-signing.ts
/** The payload to sign. Equal arguments give equal bytes. `identity` is the image's name, mostly without tag or digest. */
function formatSimpleSigning(identity, digest, claims) {
	const optional = Object.fromEntries(Object.entries(claims).sort(([a], [b]) => a < b ? -1 : 1));
	return new TextEncoder().encode(JSON.stringify({
		critical: {
			identity: { "docker-reference": identity },
			image: { "docker-manifest-digest": digest },
			type: "cosign container image signature"
		},
		optional: Object.keys(optional).length > 0 ? optional : null
	}));
}
/** The annotations that other readers use. `chain` is PEM: the certificates between the signer's and the root, and the root. */
function signatureAnnotations({ signature, ...proof }, chain) {
	const { certificate, inclusionPromise, timestamp } = proof;
	return {
		[LEGACY_SIGNATURE]: signature,
		...certificate === void 0 ? {} : { [LEGACY_CERTIFICATE]: toPem(certificate) },
		...chain === void 0 ? {} : { [LEGACY_CHAIN]: chain },
		...inclusionPromise === void 0 ? {} : { [LEGACY_LOG]: JSON.stringify(inclusionPromise) },
		...timestamp === void 0 ? {} : { [LEGACY_TIMESTAMP]: JSON.stringify({ SignedRFC3161Timestamp: timestamp }) }
	};
}
/** The signature in annotations (base64); empty if there is none. */
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

// src/cosign/blob-signature.ts
/** @throws SealError `BUNDLE_INVALID` if it is not a bundle with a signature over bytes */
function readBlobSignature(bytes) {
	const document = parseBundle(bytes);
	const message = document["messageSignature"];
	const signature = isRecord(message) ? message["signature"] : void 0;
	if (typeof signature !== "string" || signature === "") throw invalidBundle("has no signature over bytes");
	const material = document["verificationMaterial"];
	return {
		bytes,
		signature,
		...readProof(material)
	};
}
function readProof(material) {
	return {
		certificate: readCertificate(material),
		inclusionPromise: readInclusionPromise(material),
		timestamp: readTimestamp(material),
		signedAt: signingTime(material)
	};
}
function readInclusionPromise(material) {
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

// src/cosign/signer.ts
/** Instead of a file's path: the trusted root of GitHub's own Sigstore, which signs for private repositories. */
const GITHUB_ROOT = "github";
/** Does the expected signer require an entry in a transparency log? */
function needsLog(expected) {
	if (expected.kind === "identity") return expected.proof !== "timestamp";
	return expected.trustedRoot !== void 0 && expected.proof === void 0;
}
/** The same signer without a log: a key needs no further proof, a certificate needs a timestamp. */
function withoutLog(expected) {
	if (expected.kind === "identity") return {
		...expected,
		proof: "timestamp"
	};
	const { kind, key } = expected;
	return {
		kind,
		key,
		trustedRoot: void 0
	};
}
const KMS_PROVIDERS = [
	"awskms",
	"gcpkms",
	"azurekms",
	"hashivault",
	"openbao",
	"k8s",
	"gitlab",
	"pkcs11"
];
/** The key service that a key names, or undefined for files and environment variables. */
function kmsProvider(key) {
	return KMS_PROVIDERS.find((provider) => key.startsWith(`${provider}:`));
}
/** The variable that `env://NAME` names. */
function keyVariable(key) {
	return /^env:\/\/([A-Za-z_][A-Za-z0-9_]*)$/.exec(key)?.[1];
}
/** Is the key a path in the file system? */
function isKeyFile(key) {
	return !key.includes("://") && kmsProvider(key) === void 0;
}

// src/cosign/arguments.ts
/** Signs an in-toto statement and writes the bundle to a file, without a registry. */
function signArguments(signer, files, timeoutMs) {
	return [
		"attest-blob",
		"--statement",
		files.statement,
		...signerArguments(signer, files, timeoutMs)
	];
}
/** Signs the bytes of a file as they are, for simple signing. */
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
/** Verifies that the expected signer signed the bundle, its `predicateType`, and that `digest` is a subject. */
function verifyArguments(expected, files, digest, predicateType) {
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
		...expectedSignerArguments(expected, files.noServices.trustedRoot)
	];
}
/** Verifies that a bundle contains a signature by the expected signer over the bytes of a file. */
function verifyBlobArguments(expected, files) {
	return [
		"verify-blob",
		"--bundle",
		files.bundle,
		...expectedSignerArguments(expected, files.noServices.trustedRoot),
		files.blob
	];
}
/** The arguments that define who must have signed; the commands in the summary have them too. */
function expectedSignerArguments(expected, emptyTrustedRoot) {
	if (expected.kind === "key") {
		if (expected.trustedRoot !== void 0) return [
			"--key",
			expected.key,
			...proofArguments(expected.proof),
			"--trusted-root",
			expected.trustedRoot
		];
		const quiet = emptyTrustedRoot === void 0 ? [] : ["--trusted-root", emptyTrustedRoot];
		return [
			"--key",
			expected.key,
			"--insecure-ignore-tlog=true",
			...quiet
		];
	}
	const { identity, issuer, trustedRoot, proof, hasNoCertificateLog } = expected;
	return [
		..."exact" in identity ? ["--certificate-identity", identity.exact] : ["--certificate-identity-regexp", identity.regexp],
		..."exact" in issuer ? ["--certificate-oidc-issuer", issuer.exact] : ["--certificate-oidc-issuer-regexp", issuer.regexp],
		...proofArguments(proof),
		...hasNoCertificateLog === void 0 ? [] : ["--insecure-ignore-sct=true"],
		...trustedRoot === void 0 ? [] : ["--trusted-root", trustedRoot]
	];
}
function proofArguments(proof) {
	if (proof === void 0) return [];
	return [...proof === "timestamp" ? ["--insecure-ignore-tlog=true"] : [], "--use-signed-timestamps"];
}

// src/cosign/certificate-chain.ts
/** PEM of the authority's chain whose first certificate signed `leaf` (DER); undefined if none did. */
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
* Per key service: the variables that its client in Cosign reads; PATH if the client starts a helper such as `az`.
* Kubernetes clusters use a cloud's login helper, and PKCS#11 modules have their own configuration.
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
/** For verification: no secrets except the login of a key service. */
function verifyingEnvironment(job, key) {
	return pick(job, (name) => ALWAYS.includes(name) || key !== void 0 && belongsToKey(name, key));
}
function belongsToKey(name, key) {
	const provider = kmsProvider(key);
	return name === keyVariable(key) || provider !== void 0 && KMS[provider].test(name);
}
function pick(job, isAllowed) {
	const isCaseless = isWindows(job);
	const picked = {};
	for (const [name, value] of Object.entries(job)) {
		const isWanted = isAllowed(name) || isCaseless && isAllowed(name.toUpperCase());
		if (value !== void 0 && isWanted) picked[name] = value;
	}
	return picked;
}
/** There, names of variables have no case: PATH is `Path`. */
function isWindows(job) {
	return Object.keys(job).some((name) => name.toUpperCase() === "SYSTEMROOT");
}

// src/cosign/check-version.ts
/**
* Flags that Seal gives Cosign and that Cosign 2 does not have. They decide whether Seal can use a build without a
* version, such as Debian's. Cosign before 3.0.6 does not check the predicate type; Seal reads it from the bundle itself.
*/
const NEEDED_FLAGS = [
	"--bundle",
	"--statement",
	"--signing-config",
	"--trusted-root"
];
/**
* @param version undefined for a build without a version
* @param flags those that Cosign's help lists; read only for a build without a version
* @throws SealError `COSIGN_TOO_OLD`
*/
async function checkVersion(version, flags, { program, log }) {
	if (version === void 0) {
		const known = await flags;
		const missing = NEEDED_FLAGS.filter((flag) => !known.has(flag));
		if (missing.length > 0) throw tooOld(program, `has no version and lacks ${missing.join(", ")}`);
	} else if (compareVersions(version, FLOOR) < 0) throw tooOld(program, `is version ${formatVersion(version)}`);
	else if (isUntested(version)) log.warning(`Cosign ${formatVersion(version)} is newer than the versions that Seal was tested with (${TESTED.major}.${TESTED.minor}).`);
}
const HELP_MS = 6e4;
/**
* The flags that `cosign attest-blob --help` lists. Started beside `cosign version`, because only its answer shows whether
* the flags matter. It signs and verifies nothing, so the report does not list it.
*/
async function readFlags({ program, run, environment, log }) {
	const args = ["attest-blob", "--help"];
	const { stdout, stderr } = await run(program, args, {
		env: verifyingEnvironment(environment),
		timeoutMs: HELP_MS
	});
	log.debug(`$ cosign ${args.join(" ")}`);
	return new Set(`${stdout}\n${stderr}`.match(/--[a-z][a-z-]*/g));
}
function tooOld(program, what) {
	return new SealError("COSIGN_TOO_OLD", `the Cosign at ${program} ${what}; Seal needs ${formatVersion(FLOOR)} or newer`, { remedy: `Install a newer Cosign; or remove the input cosign-path, and add to the step:\n  with:\n    cosign-release: v${formatVersion(FLOOR)}` });
}
function isUntested({ major, minor }) {
	return major > TESTED.major || major === TESTED.major && minor > TESTED.minor;
}

// src/cosign/cosign-process.ts
const QUICK_MS = 6e4;
/** Its token is a device: processes that open it at the same time fail, sometimes. */
const isOfToken = (arg) => arg.startsWith("pkcs11:");
var CosignProcess = class {
	invocations = [];
	#options;
	#oneByOne = limit(1);
	#folders = 0;
	constructor(options) {
		this.#options = options;
	}
	start(args, env, timeoutMs = QUICK_MS) {
		const work = () => this.#start(args, env, timeoutMs);
		return args.some(isOfToken) ? this.#oneByOne(work) : work();
	}
	async #start(args, env, timeoutMs) {
		const { program, run, clock, log } = this.#options;
		const started = clock.now();
		const result = await run(program, args, {
			env,
			timeoutMs
		});
		const command = ["cosign", ...args].join(" ");
		const milliseconds = clock.now() - started;
		this.invocations.push({
			command,
			milliseconds,
			exitCode: result.exitCode
		});
		log.info(`$ ${command} (exit code ${result.exitCode}, ${milliseconds} ms)`);
		return result;
	}
	/** Runs the work with paths in a new folder that is removed afterwards; files with content exist already. */
	async withFiles(contents, work) {
		const folder = join(this.#options.directory, `cosign-${++this.#folders}`);
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
};
/** A file that Cosign was started to write; exit code 0 does not prove that it exists. */
async function readOutput(path) {
	try {
		return await readFile(path);
	} catch (cause) {
		throw new SealError("COSIGN_OUTPUT_INVALID", "cosign exited with code 0 but wrote no file", { cause });
	}
}

// src/cosign/failure.ts
const REPEATED = "error during command execution:";
/** Cosign's own reason: its "Error:" with the lines that continue it, otherwise its last line. */
function reasonOf({ stderr, exitCode }) {
	const lines = stderr.split("\n").map((line) => line.trim()).filter((line) => line !== "");
	const start = lines.findIndex((line) => line.startsWith("Error: "));
	const end = lines.findIndex((line) => line.includes(REPEATED));
	const error = lines.slice(start, Math.max(end, start + 1)).join(" ").slice(7);
	const reason = start === -1 ? lines.at(-1) : error;
	return printable(reason ?? `exit code ${exitCode} and no message`, 500);
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
		remedy: "Create a key pair with \"cosign generate-key-pair\", or check that the secret contains the whole file with its line breaks."
	},
	{
		pattern: /leaf certificate|certificate (?:validity|verification|has expired)/,
		code: "SIGNATURE_NOT_VERIFIED",
		remedy: "Nothing was published. Check that signing-config and trusted-root belong together, and that the clock of the runner is correct."
	},
	{
		pattern: /id-token|ACTIONS_ID_TOKEN|fetching (?:ambient )?OIDC|device flow|identity token|oauth/i,
		code: "COSIGN_IDENTITY_UNAVAILABLE",
		remedy: "Add \"permissions: id-token: write\" to the job, or sign with a key (input key)."
	}
];
/** Part of Cosign's error when its retries of a failing Fulcio or timestamp authority are used up. */
const USED_UP = "read on closed response body";
/** Errors of services that can succeed on a later try. */
const TRANSIENT = /\b(?:429|500|502|503|504)\b|too many requests|rate limit|timeout|timed out|deadline exceeded|connection (?:refused|reset)|EOF$|no such host|temporary failure|TLS handshake|i\/o timeout|giving up after \d+ attempt|read on closed response body|service unavailable/i;
function isTransient(result) {
	return TRANSIENT.test(reasonOf(result));
}
/** Cosign's requests name the hash. */
const TRANSIT_RIGHTS = "The token needs to read transit/keys/NAME and, to sign, to update transit/sign/NAME/sha2-256.";
/** The access that a step needs for its key service, as lines to add before it or to it. */
const ACCESS = {
	awskms: "Log in to AWS before this step (aws-actions/configure-aws-credentials). The role needs kms:DescribeKey, kms:GetPublicKey and kms:Sign on the key.",
	gcpkms: "Log in to Google Cloud before this step (google-github-actions/auth). The account needs roles/cloudkms.signerVerifier on the key, and the URI ends with /versions/N.",
	azurekms: "Log in to Azure before this step (azure/login). The identity needs \"Key Vault Crypto User\" on the vault.",
	hashivault: "Add to the step:\n  env:\n    VAULT_ADDR: https://…\n    VAULT_TOKEN: ${{ secrets.VAULT_TOKEN }}\n" + TRANSIT_RIGHTS,
	openbao: "Add to the step:\n  env:\n    BAO_ADDR: https://…\n    BAO_TOKEN: ${{ secrets.BAO_TOKEN }}\n" + TRANSIT_RIGHTS,
	k8s: "Set KUBECONFIG on the step, for an account that may get the secret; the URI is k8s://NAMESPACE/SECRET.",
	gitlab: "Add to the step:\n  env:\n    GITLAB_TOKEN: ${{ secrets.GITLAB_TOKEN }}",
	pkcs11: "Set COSIGN_PKCS11_MODULE_PATH and COSIGN_PKCS11_PIN on the step, and cosign-path to a Cosign that was built with PKCS#11."
};
/** Some builds of Cosign include only some key services. */
const NOT_BUILT_IN = /unrecognized scheme|not built with|pkcs11 token key: unimplemented/;
const OTHER_BUILD = "Remove the input cosign-path to install a release that supports it, or set it to a Cosign that does.";
const PKCS11_BUILD = "Set the input cosign-path to one that has it, such as cosign-linux-pivkey-pkcs11key-amd64 of its releases.";
/** Cosign verifies what a service signed before it writes it. */
const UNVERIFIABLE = /failed to verify signature|could not verify|unexpected length of digest/;
/** The error of a key service, when Cosign could not use its key; undefined for other keys. */
function keyServiceFailure(what, result, key) {
	const provider = kmsProvider(key);
	if (provider === void 0) return void 0;
	return new SealError("COSIGN_KEY_SERVICE_FAILED", `${what}: ${reasonOf(result)}`, { remedy: keyServiceRemedy(provider, result) });
}
function keyServiceRemedy(provider, { stderr }) {
	if (NOT_BUILT_IN.test(stderr)) return `This Cosign was built without ${provider}. ${provider === "pkcs11" ? PKCS11_BUILD : OTHER_BUILD}`;
	if (UNVERIFIABLE.test(stderr)) return "The service signed, and Cosign cannot verify that signature. Use a key of type P-256, or of type RSA for PKCS#1 v1.5 and SHA-256.";
	return ACCESS[provider];
}
/** The error of a Cosign with an exit code other than 0. */
function failure(what, result) {
	const reason = reasonOf(result);
	const meaning = MEANINGS.find(({ pattern }) => pattern.test(result.stderr));
	const message = `${what}: cosign ${endOf(result)}: ${reason}`;
	if (meaning) return new SealError(meaning.code, message, { remedy: meaning.remedy });
	if (!isTransient(result)) return new SealError("COSIGN_FAILED", message);
	const who = reason.includes(USED_UP) ? "the certificate authority (Fulcio) or the timestamp authority responds with errors" : "a Sigstore service does not respond";
	return new SealError("COSIGN_SERVICE_UNAVAILABLE", `${what}: ${who}: ${reason}`);
}

// src/cosign/github-root.ts
const MIRROR = "https://tuf-repo.github.com";
async function githubUpdates() {
	const { GITHUB_TUF_ROOT } = await import("./cosign-later.js");
	return {
		mirror: MIRROR,
		root: GITHUB_TUF_ROOT
	};
}
var GitHubRoot = class {
	#process;
	#options;
	constructor(process, options) {
		this.#process = process;
		this.#options = options;
	}
	/** Seal fetches it once per run, into a folder of the run, and ignores what another job left on the machine. */
	find = once(async () => {
		const { directory, environment } = this.#options;
		const { mirror, root } = this.#options.githubUpdates ?? await githubUpdates();
		const folder = join(directory, "github-root");
		const [start, path] = [join(folder, "root.json"), join(folder, "trusted-root.json")];
		await mkdir(folder, { mode: 448 });
		await writeFile(start, root, { mode: 384 });
		const result = await this.#process.start([
			"trusted-root",
			"create",
			"--with-default-services",
			"--out",
			path
		], {
			...verifyingEnvironment(environment),
			TUF_ROOT: join(folder, "tuf"),
			TUF_MIRROR: mirror,
			TUF_ROOT_JSON: start
		});
		if (result.exitCode === 0) return { path };
		return { problem: `GitHub's trusted root cannot be fetched from ${mirror} (or give the file that "gh attestation trusted-root" writes as trusted-root): ${reasonOf(result)}` };
	});
};

// src/cosign/proof-times.ts
/** @throws SealError `BUNDLE_INVALID` */
function hasTwoTimes(bundle) {
	const { verificationMaterial: material } = parseBundle(bundle);
	if (!isRecord(material)) return false;
	const { tlogEntries: entries, timestampVerificationData: data } = material;
	const timestamps = isRecord(data) ? data["rfc3161Timestamps"] : void 0;
	return Array.isArray(entries) && entries.some((entry) => isRecord(entry) && isRecord(entry["inclusionPromise"])) && Array.isArray(timestamps) && timestamps.length > 0;
}

// src/cosign/public-keys.ts
var PublicKeys = class {
	#process;
	#options;
	#files = /* @__PURE__ */ new Map();
	constructor(process, options) {
		this.#process = process;
		this.#options = options;
	}
	/** PEM. @throws SealError `COSIGN_…` */
	of(signer) {
		return this.#read(signer.key, signingEnvironment(this.#options.environment, signer));
	}
	/** The signer to verify with: for some key services the file of its public key, which is read once. */
	async forVerification(expected) {
		if (expected.kind !== "key" || !this.#isReadFirst(expected.key)) return expected;
		const { key } = expected;
		const file = this.#files.get(key) ?? this.#writeFile(key, this.#files.size + 1);
		this.#files.set(key, file);
		return {
			...expected,
			key: await file
		};
	}
	/**
	* Cosign reads COSIGN_PKCS11_PIN only for commands that could sign. It lets Vault and OpenBao verify, with the first
	* version of the key even after a rotation.
	*/
	#isReadFirst(key) {
		const provider = kmsProvider(key);
		if (provider === "pkcs11") return Boolean(this.#options.environment["COSIGN_PKCS11_PIN"]);
		return provider === "hashivault" || provider === "openbao";
	}
	async #writeFile(key, number) {
		const { environment, directory } = this.#options;
		const path = join(directory, `service-key-${number}.pub`);
		await writeFile(path, await this.#read(key, verifyingEnvironment(environment, key)), { mode: 384 });
		return path;
	}
	async #read(key, env) {
		const result = await this.#process.start([
			"public-key",
			"--key",
			key
		], env);
		if (result.exitCode === 0) return result.stdout;
		const what = `reading the key ${key}`;
		throw keyServiceFailure(what, result, key) ?? failure(what, result);
	}
};

// src/cosign/signing-retry.ts
/**
* The `--timeout` that Cosign gets for one attempt. By itself it waits 30 s for Fulcio and a timestamp authority and
* 90 s for Rekor, twice each, and then reports them.
*/
const ATTEMPT_MS = 18e4;
/** The least time of a first attempt, also if other signatures have used up the budget. */
const LEAST_FIRST_MS = 3e4;
/** The least time of a later attempt. */
const LEAST_MS = 1e3;
/** Cosign ends by itself when its time is up; it is killed only if it does not. */
const GRACE_MS = 2e3;
/** The time budget ends the attempts, not their number. */
const SIGNING_RETRY = {
	attempts: Number.POSITIVE_INFINITY,
	baseMs: 2e3,
	maxWaitMs: 3e4,
	maxRetryAfterMs: 0
};
var SigningRetry = class {
	#process;
	#options;
	/** When the services, which all signatures share, began to fail; undefined while they answer. */
	#failingSince;
	constructor(process, options) {
		this.#process = process;
		this.#options = options;
	}
	/**
	* Signs, and asks unavailable services again until the time is used up; nothing was pushed yet. The services' outage
	* is counted once for all signatures: after the budget, each further signature gets one attempt.
	*
	* @throws SealError `COSIGN_…`
	*/
	async sign(signer, argumentsFor) {
		const { clock, log, timeoutMs } = this.#options;
		const begun = clock.now();
		for (let attempt = 0;; attempt++) {
			const started = clock.now();
			const deadline = Math.min(begun, this.#failingSince ?? begun) + timeoutMs;
			const least = attempt === 0 ? Math.min(timeoutMs, LEAST_FIRST_MS) : LEAST_MS;
			const result = await this.#attempt(signer, argumentsFor, Math.max(deadline - started, least));
			if (result.exitCode === 0) {
				this.#failingSince = void 0;
				return;
			}
			if (!isTransient(result)) throw permanentFailure(signer, result);
			this.#failingSince ??= started;
			const policy = {
				...SIGNING_RETRY,
				deadlineMs: timeoutMs
			};
			const elapsed = clock.now() - Math.min(begun, this.#failingSince);
			const pause = waitBefore({}, attempt, elapsed, policy, clock.random());
			if (pause === void 0) throw failure("signing", result);
			log.info(`Signing has not succeeded yet (${reasonOf(result)}); next try in ${Math.round(pause / 1e3)} s.`);
			await clock.sleep(pause);
		}
	}
	#attempt(signer, argumentsFor, leftMs) {
		const args = argumentsFor(Math.min(leftMs, ATTEMPT_MS));
		return this.#process.start(args, signingEnvironment(this.#options.environment, signer), leftMs + GRACE_MS);
	}
};
function permanentFailure(signer, result) {
	return (signer.kind === "key" ? keyServiceFailure("signing", result, signer.key) : void 0) ?? failure("signing", result);
}

// src/cosign/trusted-root.ts
/**
* The expected signer with the proof that its trusted root allows. GitHub's Sigstore for private repositories has
* neither a log of signatures nor one of certificates. A root without both stays as it is, and fails.
*/
async function followRoot(expected) {
	if (expected.trustedRoot === void 0) return expected;
	const bytes = await readFile(expected.trustedRoot).catch(() => void 0);
	const root = bytes && readRoot(bytes);
	if (root === void 0) return expected;
	const proof = isEmpty(root["tlogs"]) && !isEmpty(root["timestampAuthorities"]) ? { proof: "timestamp" } : {};
	if (expected.kind === "key") return {
		...expected,
		...proof
	};
	if (isEmpty(root["certificateAuthorities"])) return expected;
	return {
		...expected,
		...proof,
		...isEmpty(root["ctlogs"]) ? { hasNoCertificateLog: true } : {}
	};
}
/** Undefined for what is not JSON. */
function readRoot(bytes) {
	try {
		const root = parseJson(bytes);
		return isRecord(root) ? root : void 0;
	} catch {
		return;
	}
}
function isEmpty(list) {
	return !Array.isArray(list) || list.length === 0;
}

// src/cosign/cosign.ts
const NO_SIGNING_SERVICES = "{\"mediaType\":\"application/vnd.dev.sigstore.signingconfig.v0.2+json\",\"rekorTlogConfig\":{},\"tsaConfig\":{}}";
const NO_AUTHORITIES = "{\"mediaType\":\"application/vnd.dev.sigstore.trustedroot+json;version=0.1\"}";
/** Names of the files that Cosign gets and writes. */
const STATEMENT = "statement.json";
const BUNDLE = "sigstore.json";
const BLOB = "blob";
/**
* Reads Cosign's version and flags, and refuses one that is too old.
*
* @throws SealError `COSIGN_TOO_OLD`, `COSIGN_OUTPUT_INVALID`, `COSIGN_FAILED`
*/
async function openCosign(options) {
	const process = new CosignProcess(options);
	const noServices = {
		signingConfig: join(options.directory, "no-services.signing-config.json"),
		trustedRoot: join(options.directory, "no-authorities.trusted-root.json")
	};
	const flags = readFlags(options);
	flags.catch(() => void 0);
	const [{ stdout }] = await Promise.all([
		process.start(["version", "--json"], verifyingEnvironment(options.environment)),
		writeFile(noServices.signingConfig, NO_SIGNING_SERVICES, { mode: 384 }),
		writeFile(noServices.trustedRoot, NO_AUTHORITIES, { mode: 384 })
	]);
	const version = readVersion(stdout);
	await checkVersion(version, flags, options);
	return new CosignProgram(process, version, noServices, options);
}
var CosignProgram = class {
	version;
	invocations;
	#process;
	#signing;
	#keys;
	#github;
	#noServices;
	#environment;
	constructor(process, version, noServices, options) {
		this.version = version;
		this.invocations = process.invocations;
		this.#process = process;
		this.#signing = new SigningRetry(process, options);
		this.#keys = new PublicKeys(process, options);
		this.#github = new GitHubRoot(process, options);
		this.#noServices = noServices;
		this.#environment = options.environment;
	}
	publicKey(signer) {
		return this.#keys.of(signer);
	}
	sign(statement, signer) {
		return this.#process.withFiles({ [STATEMENT]: statement }, async (path) => {
			const paths = {
				statement: path(STATEMENT),
				bundle: path(BUNDLE),
				noServices: this.#noServices
			};
			await this.#signing.sign(signer, (limit) => signArguments(signer, paths, limit));
			return readBundle(await readOutput(paths.bundle));
		});
	}
	signBlob(blob, signer) {
		return this.#process.withFiles({ [BLOB]: blob }, async (path) => {
			const paths = {
				blob: path(BLOB),
				bundle: path(BUNDLE),
				noServices: this.#noServices
			};
			await this.#signing.sign(signer, (limit) => signBlobArguments(signer, paths, limit));
			return readBlobSignature(await readOutput(paths.bundle));
		});
	}
	verify(bundle, expected, digest, predicateType) {
		return this.#process.withFiles({ [BUNDLE]: bundle }, (path) => {
			const paths = {
				bundle: path(BUNDLE),
				noServices: this.#noServices
			};
			return this.#verifyTimes(bundle, expected, (signer) => verifyArguments(signer, paths, digest, predicateType));
		});
	}
	verifyBlob(bundle, blob, expected) {
		return this.#process.withFiles({
			[BLOB]: blob,
			[BUNDLE]: bundle
		}, (path) => {
			const paths = {
				blob: path(BLOB),
				bundle: path(BUNDLE),
				noServices: this.#noServices
			};
			return this.#verifyTimes(bundle, expected, (signer) => verifyBlobArguments(signer, paths));
		});
	}
	async certificateChain(leaf, trustedRoot) {
		return findChain(trustedRoot === void 0 ? await this.#publicTrustedRoot() : await readFile(trustedRoot), leaf);
	}
	/** Cosign takes the log's promise as the time of the signature, and then ignores any timestamp beside it. */
	async #verifyTimes(bundle, expected, argumentsFor) {
		const root = expected.trustedRoot === "github" ? await this.#github.find() : void 0;
		if (root !== void 0 && "problem" in root) return {
			verified: false,
			reason: root.problem,
			isInconclusive: true
		};
		const placed = root === void 0 ? expected : {
			...expected,
			trustedRoot: root.path
		};
		const signer = await this.#keys.forVerification(await followRoot(placed));
		const verification = await this.#verify(signer, argumentsFor(signer));
		if (!verification.verified || signer.kind === "key" || signer.proof !== void 0) return verification;
		if (!hasTwoTimes(bundle)) return verification;
		const both = {
			...signer,
			proof: "log-and-timestamp"
		};
		const checked = await this.#verify(both, argumentsFor(both));
		if (checked.verified || UNKNOWN_TIMESTAMP.test(checked.reason)) return verification;
		return {
			...checked,
			reason: `its signed timestamp: ${checked.reason}`
		};
	}
	async #verify(signer, args) {
		const key = signer.kind === "key" ? signer.key : void 0;
		const result = await this.#process.start(args, verifyingEnvironment(this.#environment, key));
		if (isVerified(result)) return { verified: true };
		const isInconclusive = result.exitCode < 0 || isTransient(result);
		return {
			verified: false,
			reason: reasonOf(result),
			isInconclusive
		};
	}
	/** Cosign has just fetched the trusted root of the public Sigstore to sign. */
	#publicTrustedRoot = once(() => this.#process.withFiles({}, async (path) => {
		const args = [
			"trusted-root",
			"create",
			"--with-default-services",
			"--out",
			path(BUNDLE)
		];
		const result = await this.#process.start(args, verifyingEnvironment(this.#environment));
		if (result.exitCode !== 0) throw failure("reading the trusted root of the public Sigstore", result);
		return readOutput(path(BUNDLE));
	}));
};
/** By an authority that is not in the trusted root: beside the log's promise, Cosign ignores it. */
const UNKNOWN_TIMESTAMP = /threshold not met for verified signed timestamps: 0\b/;
/** Requires both: exit code 0 alone does not prove that the program verified anything. */
function isVerified({ exitCode, stdout, stderr }) {
	return exitCode === 0 && /^Verified OK$/m.test(`${stdout}\n${stderr}`);
}

// src/cosign/key-name.ts
/**
* Reads a key's name. No message contains its text, because users paste keys and passwords there.
*
* @param what the input or field, for messages
* @throws SealError `KEY_PASTED`, `KEY_CONTAINS_PASSWORD`, `KEY_NAME_INVALID`
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
/** Splits attributes as Cosign does, at `;` and `&`. The first of several PINs counts. */
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
	return new SealError("KEY_PASTED", `${what} is a key itself, not the name of a key such as env://NAME`, { remedy: ENV });
}
function holdsPassword(what) {
	return new SealError("KEY_CONTAINS_PASSWORD", `${what} is an address that contains a password or token`, { remedy: `Every process on the runner could read it in Cosign's command line. Download the key in an earlier step and set its path, or use env://NAME. ${ENV}` });
}
function invalid(what) {
	return new SealError("KEY_NAME_INVALID", `${what} is not a file, env://NAME, a KMS URI or an https address (Seal does not print its text, which may be a secret)`, { remedy: ENV });
}

export { FLOOR, GITHUB_ROOT, LEGACY_LOG, MAX_BUNDLE_BYTES, MAX_SUBJECTS, SIGNATURE_PREDICATE, SLSA_PROVENANCE, TESTED, certificateIdentity, compareVersions, expectedSignerArguments, followRoot, formatSimpleSigning, formatStatement, formatVersion, goUrl, invalidBundle, isKeyFile, keyVariable, kmsProvider, needsLog, openCosign, parseBundle, parseVersion, readBlobSignature, readBundle, readKeyName, readProof, readSimpleSigning, readStatement, readVersion, signatureAnnotations, signatureOf, withoutLog, wrapEnvelope, wrapSignature };