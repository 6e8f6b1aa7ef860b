import { SealError, isRecord, parseJson } from "./support.js";
import { invalidBundle, kmsProvider, parseBundle, readProof } from "./cosign.js";
import { createHash, createPublicKey } from "node:crypto";

// src/cosign/envelope.ts
/** The annotation in which Cosign writes the predicate type of an envelope. */
const ENVELOPE_PREDICATE = "predicateType";
/**
* The same signature as in the bundle: no further signing event. Version 1 of the log records the digest of the
* envelope's bytes, and older readers compare it, so they must be the bytes that Cosign sent there: protobuf's JSON,
* which in some builds has a space after its commas.
*
* @throws SealError `BUNDLE_INVALID`
*/
function envelopeOf(bundle) {
	const { dsseEnvelope: envelope, verificationMaterial: material } = parseBundle(bundle);
	if (!isRecord(envelope) || !Array.isArray(envelope["signatures"])) throw invalidBundle("has no DSSE envelope");
	const proof = readProof(material);
	const forms = [",", ", "].map((comma) => new TextEncoder().encode(toJson(envelope, comma)));
	const recorded = recordedDigest(proof);
	const bytes = recorded === void 0 ? forms[0] : forms.find((form) => sha256(form) === recorded);
	if (bytes === void 0) throw invalidBundle("has a log entry for other bytes of its envelope");
	return {
		bytes,
		proof
	};
}
/** Base64 and media types need no escapes. */
function toJson({ payload, payloadType, signatures }, comma) {
	const list = (Array.isArray(signatures) ? signatures : []).filter(isRecord).map(({ sig }) => `{"sig":${JSON.stringify(sig)}}`);
	return `{${[
		`"payload":${JSON.stringify(payload)}`,
		`"payloadType":${JSON.stringify(payloadType)}`,
		`"signatures":[${list.join(comma)}]`
	].join(comma)}}`;
}
/** SHA-256 (hexadecimal) of the envelope, in the log entry of an older reader; undefined without such an entry. */
function recordedDigest({ inclusionPromise }) {
	if (inclusionPromise === void 0) return void 0;
	const body = parseJson(Buffer.from(inclusionPromise.Payload.body, "base64"));
	const spec = isRecord(body) && isRecord(body["spec"]) ? body["spec"] : {};
	const { value } = isRecord(spec["envelopeHash"]) ? spec["envelopeHash"] : {};
	return typeof value === "string" ? value : void 0;
}
function sha256(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}

// src/cosign/key-type.ts
/** OpenSSL's names of curves, as NIST and the field name them. */
const CURVES = {
	prime256v1: "P-256",
	secp384r1: "P-384",
	secp521r1: "P-521"
};
/** Cosign's own keys, and RSA. */
const VERIFIABLE = /* @__PURE__ */ new Set(["P-256", "RSA"]);
/**
* Refuses a key whose signatures Cosign cannot verify, before anything is signed or pushed. Cosign 3.1 signs with
* P-384 and P-521 and exits 0; with Ed25519 it fails while it signs.
* https://github.com/sigstore/cosign/issues/5091
*
* @param pem the public key
* @throws SealError `KEY_TYPE_UNVERIFIABLE`, `COSIGN_OUTPUT_INVALID`
*/
function refuseUnverifiable(pem) {
	const type = keyType(pem);
	if (VERIFIABLE.has(type)) return;
	throw new SealError("KEY_TYPE_UNVERIFIABLE", `the key is of type ${type}: Cosign 3.1 cannot verify the signatures of such a key over a bundle`);
}
/** `P-256`, `RSA`, `Ed25519`, or what Node calls it. */
function keyType(pem) {
	const { asymmetricKeyType: type, asymmetricKeyDetails: { namedCurve = "" } = {} } = publicKeyOf(pem);
	if (type === "ec") return CURVES[namedCurve] ?? namedCurve;
	if (type === "rsa") return "RSA";
	return type === "ed25519" ? "Ed25519" : type ?? "unknown";
}
function publicKeyOf(pem) {
	try {
		return createPublicKey(pem);
	} catch (cause) {
		throw new SealError("COSIGN_OUTPUT_INVALID", "the output of Cosign is not a public key", { cause });
	}
}

// src/cosign/service-hosts.ts
/** The public update repository (TUF), from which Cosign learns whom to trust and which services to ask. */
const PUBLIC_UPDATES = "https://tuf-repo-cdn.sigstore.dev";
/** The services of the public Sigstore: certificates, log and time. */
const PUBLIC_SERVICES = [
	"fulcio.sigstore.dev",
	"rekor.sigstore.dev",
	"timestamp.sigstore.dev"
];
const SERVICES = [
	"caUrls",
	"rekorTlogUrls",
	"tsaUrls"
];
/** The services that a signing config names; a key needs no certificate. @throws SealError `JSON_INVALID` */
function signingConfigHosts(bytes, isKeyless) {
	const config = parseJson(bytes);
	if (!isRecord(config)) return [];
	return SERVICES.filter((name) => isKeyless || name !== "caUrls").flatMap((name) => listOf(config[name])).flatMap((service) => isRecord(service) ? hostOf(String(service["url"] ?? "")) : []);
}
/** The address in `~/.sigstore/root/remote.json`, which `cosign initialize` writes. @throws SealError `JSON_INVALID` */
function readMirror(bytes) {
	const remote = parseJson(bytes);
	return isRecord(remote) && typeof remote["mirror"] === "string" ? remote["mirror"] : void 0;
}
/** As far as a URI and the job's variables name them: Kubernetes' is in a separate file, and PKCS#11 is a device. */
function keyServiceHosts(key, environment) {
	const provider = kmsProvider(key);
	if (provider === void 0) return /^https?:/.test(key) ? hostOf(key) : [];
	return KEY_SERVICES[provider](key, environment);
}
const KEY_SERVICES = {
	awskms: amazonHosts,
	gcpkms: () => [
		"cloudkms.googleapis.com",
		"oauth2.googleapis.com",
		"sts.googleapis.com"
	],
	azurekms: (key) => [...authorityOf(key), "login.microsoftonline.com"],
	hashivault: transitHosts,
	openbao: transitHosts,
	k8s: (_, { KUBERNETES_SERVICE_HOST: host = "", KUBERNETES_SERVICE_PORT: port = "443" }) => host === "" ? [] : hostOf(`https://${host}:${port}`),
	gitlab: (_, { GITLAB_HOST: host = "" }) => hostOf(host || "https://gitlab.com"),
	pkcs11: () => []
};
/** https://docs.aws.amazon.com/general/latest/gr/kms.html */
function amazonHosts(key, environment) {
	const region = environment["AWS_REGION"] || environment["AWS_DEFAULT_REGION"];
	const domain = region?.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
	const named = [...authorityOf(key), ...hostOf(environment["AWS_ENDPOINT_URL_KMS"] || environment["AWS_ENDPOINT_URL"] || "")];
	const service = region === void 0 ? [] : [`kms.${region}.${domain}`];
	const login = region !== void 0 && environment["AWS_WEB_IDENTITY_TOKEN_FILE"] ? [`sts.${region}.${domain}`] : [];
	return [...named.length > 0 ? named.slice(0, 1) : service, ...login];
}
/** One client has both schemes, and prefers Vault's variable with either. */
function transitHosts(_key, { VAULT_ADDR: vault = "", BAO_ADDR: bao = "" }) {
	return hostOf(vault || bao);
}
/** What is between `://` and the next slash. */
function authorityOf(uri) {
	const authority = /^[a-z0-9]+:\/\/([^/?#]+)/.exec(uri)?.[1];
	return authority === void 0 ? [] : hostOf(`https://${authority}`);
}
function hostOf(address) {
	const host = URL.parse(address)?.host;
	return host ? [host] : [];
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}

export { ENVELOPE_PREDICATE, PUBLIC_SERVICES, PUBLIC_UPDATES, envelopeOf, keyServiceHosts, readMirror, refuseUnverifiable, signingConfigHosts };