import { isRecord, parseJson } from "./support.js";
import { kmsProvider } from "./cosign.js";

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
/** As far as a URI and the job's variables name them: Kubernetes' is in a file of its own, and PKCS#11 is a device. */
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
	hashivault: (_, { VAULT_ADDR: vault = "" }) => hostOf(vault),
	openbao: (_, { BAO_ADDR: bao = "", VAULT_ADDR: vault = "" }) => hostOf(bao || vault),
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

export { PUBLIC_SERVICES, PUBLIC_UPDATES, keyServiceHosts, readMirror, signingConfigHosts };