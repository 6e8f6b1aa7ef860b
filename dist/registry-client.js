import { __toESM } from "./rolldown-runtime.js";
import { OnceByKey, SealError, all, beforeFirst, codeOf as codeOf$1, isMissing, isRecord, leadsInto, limit, membersOf, messages, parseJson, parseRetryAfter, partsOf, printable, searchProgram, waitBefore, withMembers, withRetry } from "./support.js";
import { require_http, require_https } from "./lazy-http.js";
import { ARTIFACT_MANIFEST, IMAGE_INDEX, MANIFEST_TYPES, algorithmOf, apiHost, artifactTypeOf, atDigest, atTag, bareMediaType, digestOf, encodedOf, formatPinned, formatReference, formatRepository, isDigest, isDigestOf, isLoopback as isLoopback$1, isVagueArtifactType, parseHost, readDescriptor, readManifest, referrersTag } from "./oci.js";
import { open, readFile as readFile$1, readdir, stat } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { execFile } from "node:child_process";
import { X509Certificate, createHash } from "node:crypto";
import { pipeline } from "node:stream";
import { connect, createSecureContext, getCACertificates } from "node:tls";
import { lookup } from "node:dns";
import { BlockList, isIP, isIPv4 } from "node:net";
import { createGunzip } from "node:zlib";

// src/registry/cached-reads.ts
var CachedReads = class {
	#registries;
	#once = new OnceByKey();
	constructor(registries) {
		this.#registries = registries;
	}
	manifest(repository, digest) {
		return this.#once.run(`manifest ${formatPinned(repository, digest)}`, () => this.#registries.manifest(atDigest(repository, digest)));
	}
	/** The manifest that a tag names, or `undefined` when the tag does not exist. */
	tagged(repository, tag) {
		return this.#once.run(`tag ${formatRepository(repository)}:${tag}`, () => this.#registries.findManifest(atTag(repository, tag)));
	}
	referrers(repository, subject) {
		return this.#once.run(`referrers ${formatPinned(repository, subject)}`, () => this.#registries.referrers(repository, subject));
	}
};

// src/registry/errors/redact.ts
var import_https = /* @__PURE__ */ __toESM(require_https(), 1);
/** Query parameters of the registry protocol that contain no secret. Signed storage URLs and upload states do. */
const HARMLESS = /* @__PURE__ */ new Set([
	"digest",
	"mount",
	"from",
	"n",
	"last",
	"artifactType",
	"service",
	"scope",
	"ns"
]);
/** The URL without user information, fragment, and values of unknown query parameters. */
function redactUrl(url) {
	const query = [...url.searchParams].map(([name, value]) => HARMLESS.has(name) ? `${name}=${value}` : `${name}=REDACTED`);
	const search = query.length > 0 ? `?${query.join("&")}` : "";
	return printable(`${url.protocol}//${url.host}${url.pathname}${search}`, 500);
}

// src/registry/errors/remedy.ts
/** The remedy for an error code, where there is one that is better than the message itself. */
function remedyFor(code, repository, attempt) {
	const remedy = REMEDIES[code]?.(repository, attempt);
	return remedy === void 0 ? {} : { remedy };
}
const REMEDIES = {
	REGISTRY_UNAUTHORIZED: denied,
	REGISTRY_FORBIDDEN: denied,
	REGISTRY_NOT_FOUND: (repository) => `Check that the image was pushed to ${formatRepository(repository)} before this step, and that the credentials may read it: some registries respond with "not found" instead of "denied".`,
	REGISTRY_RATE_LIMITED: ({ registry }) => registry === "docker.io" ? "Log in to Docker Hub before this step: anonymous pulls share one limit per address, and GitHub runners share addresses." : `${registry} limits the rate of requests. Run the step again later, or seal fewer images at a time.`,
	REGISTRY_IMMUTABLE_TAG: immutableTag,
	REGISTRY_UNAVAILABLE: ({ registry }) => `${registry} has a problem. Run the step again later: Seal keeps what was pushed.`,
	REGISTRY_UNREACHABLE: ({ registry }) => `Check the name ${registry}, that the runner can reach it, and HTTPS_PROXY if the network needs a proxy.`,
	REGISTRY_TIMEOUT: ({ registry }) => `${registry} responds too slowly. Run the step again later: Seal keeps what was pushed.`,
	REGISTRY_QUOTA_EXCEEDED: ({ registry, repository }) => `The storage quota of ${projectOf(repository)} on ${registry} is used up. Raise the quota or delete unused images, and run the step again: Seal keeps what was pushed.`,
	REGISTRY_STORAGE_FULL: ({ registry }) => `The disk of ${registry} is full. Ask its administrator to free space, and run the step again: Seal keeps what was pushed.`,
	REGISTRY_READ_ONLY: ({ registry }) => `${registry} refuses writes: it is in a maintenance or read-only mode, or it is a mirror (pull-through cache). Run the step again when the registry accepts writes, or use the registry that the images were pushed to.`,
	REGISTRY_POLICY_REFUSED: policyRefused,
	REGISTRY_TLS_FAILED: tlsFailed,
	REGISTRY_REFUSED: ({ registry }, { status }) => status === 413 ? `${registry}, or a proxy in front of it, refuses requests of this size. Raise the limit (nginx: client_max_body_size).` : void 0
};
/** For the tag that lists referrers, the setting to change. For another tag, the catalog's remedy says it. */
function immutableTag({ registry, repository }, { manifest = "" }) {
	if (!/^sha(?:256|512)-/.test(manifest)) return void 0;
	const why = "The repository does not allow tags to change, and without a Referrers API the list of referrers is in a tag. Run the step again after";
	if (registry.includes(".dkr.ecr.")) return `${why} this command:\n  aws ecr put-image-tag-mutability --repository-name ${repository} --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters 'filterType=WILDCARD,filter=sha256-*'`;
	const [, location] = /^(.+)-docker\.pkg\.dev$/.exec(registry) ?? [];
	const [project, name] = repository.split("/");
	if (location !== void 0 && name !== void 0) return `${why} this command:\n  gcloud artifacts repositories update ${name} --project=${project} --location=${location} --no-immutable-tags`;
	return `${why} its immutability rule excludes these tags (Harbor: Policy, Tag Immutability, "For the tags: excluding"):\n  sha256-*`;
}
function projectOf(repository) {
	return repository === "" ? "this project" : beforeFirst(repository, "/");
}
/** Harbor: https://goharbor.io/docs/main/working-with-projects/project-configuration/ */
function policyRefused({ registry, repository }, { sentence = "" }) {
	if (!/sign/i.test(sentence)) return `A policy of the project ${projectOf(repository)} on ${registry} refuses this image, for example because of vulnerabilities. Its administrator can change the policy or add an exception.`;
	return [
		`The project ${projectOf(repository)} on ${registry} serves only signed images, and recognizes only signatures in the legacy layout. Log in with an account that can push, and add to the step that seals:`,
		"  with:",
		"    signature-format: both",
		"If Seal still cannot read the unsigned image, ask the administrator to turn off the policy until it is signed."
	].join("\n");
}
/** By the code of Node's error, or by what the server said: whose certificate is missing, or not believed, and why. */
function tlsFailed({ registry }, { sentence = "" }) {
	if (/CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE|No required SSL certificate/.test(sentence)) return `${registry} requires a client certificate, and Seal sent none. Save it where Docker reads it (/etc/docker/certs.d/${registry}/client.cert and client.key), or add to the step:\n  with:\n    registry-client-certificate: \${{ secrets.REGISTRY_CERTIFICATE }}\n    registry-client-key: \${{ secrets.REGISTRY_CERTIFICATE_KEY }}`;
	if (/_ALERT_|SSL certificate error/.test(sentence)) return `${registry} refuses the client certificate or the TLS version. Check that the certificate has not expired and that the registry trusts its issuer.`;
	if (/WRONG_VERSION_NUMBER|PACKET_LENGTH|EPROTO/.test(sentence)) return `${registry} does not speak TLS. If it is a registry inside your network or a service container, add to the step:\n  with:\n    insecure-registries: ${registry}`;
	if (/EXPIRED|NOT_YET_VALID/.test(sentence)) return `The certificate of ${registry} has expired or is not valid yet. Renew it, and check the runner's clock.`;
	if (/ALTNAME|HOSTNAME/.test(sentence)) return `The certificate of ${registry} is for other names. Use a name that the certificate contains, or add the name to the certificate.`;
	return `The certificate of ${registry} is not trusted. For a private certificate authority, save its certificate as /etc/docker/certs.d/${registry}/ca.crt, or name its file in NODE_EXTRA_CA_CERTS.`;
}
const LOGIN = "  with:\n    registry-username: ${{ secrets.REGISTRY_USERNAME }}\n    registry-password: ${{ secrets.REGISTRY_PASSWORD }}";
function denied({ registry, repository }, { isWrite, isAnonymous }) {
	if (registry === "ghcr.io") return deniedByGitHub(repository, isWrite);
	return isAnonymous ? `No credentials for ${registry} were found. Log in before this step (docker/login-action), or add to the step:\n${LOGIN}` : `The credentials may not ${isWrite ? "push to" : "pull from"} ${registry}/${repository}. Check that they have not expired and that the account has this permission for the repository. To use others, add to the step:\n${LOGIN}`;
}
function deniedByGitHub(repository, isWrite) {
	return [
		`Add the permission to the job, and give this repository access to the package (package settings of ${repository}, "Manage Actions access"):`,
		"permissions:",
		`  packages: ${isWrite ? "write" : "read"}`
	].join("\n");
}

// src/registry/errors/registry-error.ts
var RegistryError = class RegistryError extends SealError {
	name = "RegistryError";
	method;
	/** Without secrets. */
	url;
	status;
	errors;
	isTransient;
	retryAfterMs;
	constructor(code, message, options = {}) {
		super(code, message, options);
		this.method = options.method;
		this.url = options.url === void 0 ? void 0 : redactUrl(options.url);
		this.status = options.status;
		this.errors = options.errors ?? [];
		this.isTransient = options.isTransient ?? false;
		this.retryAfterMs = options.retryAfterMs;
	}
	/** The same failure with other advice. */
	withRemedy(remedy) {
		const { code, message, method, url, status, errors, isTransient, retryAfterMs, cause } = this;
		const named = url === void 0 ? null : URL.parse(url);
		return new RegistryError(code, message, {
			errors,
			isTransient,
			retryAfterMs,
			cause,
			remedy,
			...method === void 0 ? {} : { method },
			...named === null ? {} : { url: named },
			...status === void 0 ? {} : { status }
		});
	}
	/** Did the registry name this code (in any letter case) in its error body? */
	says(code) {
		return this.errors.some((error) => error.code.toUpperCase() === code);
	}
};
/** distribution-spec 1.1, "Error Codes"; several registries answer any JSON, text or HTML instead. */
function readSpecErrors(body) {
	let document;
	try {
		document = parseJson(body, { maxDepth: 50 });
	} catch {
		return [];
	}
	return (isRecord(document) && Array.isArray(document["errors"]) ? document["errors"] : []).filter(isRecord).slice(0, 10).map(({ code, message, detail }) => ({
		code: typeof code === "string" ? printable(code, 60) : "UNKNOWN",
		message: typeof message === "string" ? printable(message, 300) : "",
		detail: detail === void 0 || detail === null ? "" : printable(JSON.stringify(detail), 200)
	}));
}
/** The text of a response, on one line; empty if it has no readable text. */
function sentenceOf({ body, contentType = "" }, errors) {
	if (errors.length > 0) return errors.map(({ code, message, detail }) => {
		const words = [message, detail].filter(Boolean).join(": ");
		return words === "" ? code : `${code} (${words})`;
	}).join(", ");
	const text = Buffer.from(body.subarray(0, MAX_SENTENCE_BYTES)).toString("utf8");
	if (/html/i.test(contentType)) {
		const title = /<title>([^<]{1,200})<\/title>/i.exec(text)?.[1]?.trim();
		return title === void 0 ? "an HTML page" : `an HTML page, "${printable(title, 200)}"`;
	}
	return /^text\/plain\b/i.test(contentType) ? printable(text.trim(), 200) : "";
}
/** The limit of a text outside the specification's error body; longer text is not an explanation. */
const MAX_SENTENCE_BYTES = 4096;
/** Statuses with which proxies, storage and busy servers answer temporarily. */
const TRANSIENT = /* @__PURE__ */ new Set([
	408,
	425,
	429,
	499,
	500,
	502,
	503,
	504,
	522
]);
/** How registries report that a tag or repository is immutable. */
const IMMUTABLE = /immutab|cannot be overwritten|already exists.*(?:overwrit|tag)|redeploy/i;
/** The error for an answer that the request did not expect. */
function errorOf(answer, repository) {
	const { method, url, status } = answer;
	const errors = readSpecErrors(answer.body);
	const sentence = sentenceOf(answer, errors);
	const seen = [sentence, answer.isForeign ? "after leaving the registry" : ""].filter(Boolean).join(" ");
	const code = answer.asksToken ? tokenCodeOf(status) : codeOf(answer, errors, sentence);
	return new RegistryError(code, `${formatRepository(repository)}: ${method} ${redactUrl(url)}: status ${status}${seen === "" ? "" : `: ${seen}`}`, {
		method,
		url,
		status,
		errors,
		isTransient: !FINAL.has(code) && (TRANSIENT.has(status) || isLostSession(answer, errors)),
		retryAfterMs: answer.retryAfterMs,
		...remedyFor(code, repository, {
			isWrite: answer.asksToken ? answer.asksToken === "push" : !["GET", "HEAD"].includes(method),
			isAnonymous: answer.isAnonymous,
			status,
			manifest: url.pathname.split("/manifests/")[1] ?? "",
			sentence
		})
	});
}
/** Failures that stay the same in every attempt, regardless of the status. */
const FINAL = /* @__PURE__ */ new Set([
	"REGISTRY_QUOTA_EXCEEDED",
	"REGISTRY_STORAGE_FULL",
	"REGISTRY_READ_ONLY",
	"REGISTRY_POLICY_REFUSED",
	"REGISTRY_TLS_FAILED"
]);
/** An upload whose session the registry has forgotten, or counts otherwise (416), is begun again. */
function isLostSession({ method, status }, errors) {
	if (status === 416 && (method === "PUT" || method === "PATCH")) return true;
	return errors.some(({ code }) => ["BLOB_UPLOAD_UNKNOWN", "BLOB_UPLOAD_INVALID"].includes(code.toUpperCase()));
}
/**
* Reasons that registries give with any of several statuses. Harbor: "Quota exceeded when processing the request of
* adding …", "The system is in read only mode"; distribution: `"Err":28` (ENOSPC) and `"Err":30` (EROFS) of its
* filesystem driver; nginx: "No required SSL certificate was sent".
*/
const REASONS = [
	[/no space left|disk (?:is |quota )?full|\bENOSPC\b|"Err":28\b/i, "REGISTRY_STORAGE_FULL"],
	[/\bquota|storage (?:limit|capacity)|insufficient storage/i, "REGISTRY_QUOTA_EXCEEDED"],
	[/read[- ]?only (?:mode|file ?system)|is (?:currently )?read[- ]?only|\bEROFS\b|"Err":30\b/i, "REGISTRY_READ_ONLY"],
	[/\bPROJECTPOLICYVIOLATION\b/i, "REGISTRY_POLICY_REFUSED"],
	[/SSL certificate (?:was sent|error)/i, "REGISTRY_TLS_FAILED"]
];
function codeOf(question, errors, sentence) {
	const { status } = question;
	const reason = [
		401,
		404,
		429
	].includes(status) ? void 0 : REASONS.find(([words]) => words.test(sentence));
	if (reason !== void 0) return reason[1];
	if (status === 507) return "REGISTRY_QUOTA_EXCEEDED";
	if (isImmutable(question, errors)) return "REGISTRY_IMMUTABLE_TAG";
	if (status === 405 && question.method === "POST") return "REGISTRY_READ_ONLY";
	return statusCodeOf(status);
}
function isImmutable({ status, method, url, isConditional = false }, errors) {
	if (method !== "PUT" || !url.pathname.includes("/manifests/")) return false;
	if (![
		400,
		403,
		405,
		409,
		412
	].includes(status)) return false;
	const words = errors.map(({ code, message }) => `${code} ${message}`).join(" ");
	return IMMUTABLE.test(words) || !isConditional && errors.some(({ code }) => code === "PRECONDITION");
}
function statusCodeOf(status) {
	if (status === 401) return "REGISTRY_UNAUTHORIZED";
	if (status === 403) return "REGISTRY_FORBIDDEN";
	if (status === 404) return "REGISTRY_NOT_FOUND";
	if (status === 429) return "REGISTRY_RATE_LIMITED";
	if (TRANSIENT.has(status)) return "REGISTRY_UNAVAILABLE";
	return status >= 400 ? "REGISTRY_REFUSED" : "REGISTRY_UNEXPECTED_RESPONSE";
}
function tokenCodeOf(status) {
	const code = statusCodeOf(status);
	return code === "REGISTRY_NOT_FOUND" || code === "REGISTRY_REFUSED" ? "REGISTRY_UNAUTHORIZED" : code;
}
/** What the work returns, or `undefined` when the registry does not have it. */
async function ifFound(work) {
	try {
		return await work;
	} catch (error) {
		if (error instanceof RegistryError && saysAbsent(error)) return void 0;
		throw error;
	}
}
/** 404, or 400 with a code for a tag that is not there: some registries call a tag invalid that they do not have. */
function saysAbsent(error) {
	if (error.code === "REGISTRY_NOT_FOUND") return true;
	return error.status === 400 && ["TAG_INVALID", "MANIFEST_UNKNOWN"].some((code) => error.says(code));
}

// src/registry/credentials/config-keys.ts
/** How Docker itself writes Docker Hub, in `auths` and to credential helpers. */
const DOCKER_HUB_SERVER = "https://index.docker.io/v1/";
/** The address under which credential helpers keep a registry's login. */
function helperServer(registry) {
	return registry === "docker.io" ? DOCKER_HUB_SERVER : registry;
}
/**
* The key that fits a repository best, or undefined. A key with a scheme is a host, whatever its path
* (`https://index.docker.io/v1/`); one without may name a path of repositories (`quay.io/acme`, a Podman extension).
* The longest path wins; among equal ones the key that is written as the host is.
*/
function bestKey(keys, { registry, repository }) {
	let best;
	for (const key of keys) {
		const { host, path } = parseKey(key);
		if (host !== registry || !coversPath(path, repository)) continue;
		const exact = key === (path === "" ? registry : `${registry}/${path}`);
		if (!best || path.length > best.path.length || path === best.path && exact && !best.exact) best = {
			key,
			path,
			exact
		};
	}
	return best?.key;
}
function parseKey(key) {
	const bare = key.replace(/^https?:\/\//i, "");
	const slash = bare.indexOf("/");
	const named = slash < 0 ? bare : bare.slice(0, slash);
	const host = parseHost(named) ?? named.toLowerCase();
	const path = slash < 0 ? "" : bare.slice(slash + 1).replace(/\/+$/, "");
	return {
		host,
		path: bare !== key || path === "v1" || path === "v2" ? "" : path
	};
}
/** Components are compared whole: `acme` covers `acme/app`, not `acme-evil/app`. */
function coversPath(path, repository) {
	return path === "" || repository === path || repository.startsWith(`${path}/`);
}

// src/registry/credentials/config-file.ts
/** Larger files are refused. */
const MAX_CONFIG_BYTES = 1048576;
/**
* Reads the JSON of a credential file; an empty file is an empty one.
*
* @throws SealError `CREDENTIALS_FILE_INVALID`
*/
function parseCredentialFile(path, bytes) {
	return parseCredentials(`credential file ${printable(path, 200)}`, bytes);
}
/** The variable that Docker's CLI reads before its file: only its `auths` count. https://github.com/docker/cli/pull/6008 */
const AUTH_VARIABLE = "DOCKER_AUTH_CONFIG";
/**
* Reads the value of that variable.
*
* @throws SealError `CREDENTIALS_FILE_INVALID`
*/
function parseAuthVariable(value) {
	const { name, auths } = parseCredentials(`variable ${AUTH_VARIABLE}`, new TextEncoder().encode(value));
	return {
		name,
		auths,
		credHelpers: /* @__PURE__ */ new Map(),
		credsStore: void 0
	};
}
function parseCredentials(name, bytes) {
	if (bytes.byteLength > 1048576) throw invalid$1(name, `is larger than ${MAX_CONFIG_BYTES} bytes`);
	const document = isBlank(bytes) ? {} : parse(name, bytes);
	if (!isRecord(document)) throw invalid$1(name, "is not a JSON object");
	const { auths, credHelpers, credsStore } = document;
	if (credsStore !== void 0 && credsStore !== null && typeof credsStore !== "string") throw invalid$1(name, "has a \"credsStore\" that is not a string");
	return {
		name,
		auths: readMap(name, "auths", auths),
		credHelpers: readMap(name, "credHelpers", credHelpers),
		credsStore: credsStore || void 0
	};
}
function isBlank(bytes) {
	return bytes.every((byte) => byte === 32 || byte >= 9 && byte <= 13);
}
function parse(name, bytes) {
	try {
		return parseJson(bytes);
	} catch (cause) {
		throw invalid$1(name, "cannot be read", cause);
	}
}
function readMap(name, field, value) {
	if (value === void 0 || value === null) return /* @__PURE__ */ new Map();
	if (!isRecord(value)) throw invalid$1(name, `has a "${field}" that is not an object`);
	return new Map(Object.entries(value));
}
/**
* What `auths` contains for a repository.
*
* @throws SealError `CREDENTIALS_FILE_INVALID` when the entry that fits cannot be read
*/
function findAuth(file, repository) {
	const key = bestKey(file.auths.keys(), repository);
	if (key === void 0) return void 0;
	const entry = file.auths.get(key);
	if (!isRecord(entry)) throw invalid$1(file.name, `has an entry for "${printable(key, 100)}" that is not an object`);
	return readEntry(file.name, key, entry);
}
function readEntry(name, key, entry) {
	const text = (field) => {
		const value = entry[field];
		if (value === void 0 || value === null) return "";
		if (typeof value === "string") return value;
		throw invalid$1(name, `has an entry for "${printable(key, 100)}" with a "${field}" that is not a string`);
	};
	const registryToken = text("registrytoken");
	if (registryToken !== "") return {
		kind: "registry-token",
		token: registryToken
	};
	const identityToken = text("identitytoken");
	if (identityToken !== "") return {
		kind: "identity-token",
		token: identityToken
	};
	const auth = text("auth");
	if (auth !== "") return decodeAuth(name, key, auth);
	const username = text("username");
	return username === "" ? "in-store" : {
		kind: "basic",
		username,
		password: text("password")
	};
}
/** `auth` is base64 of `user:password`; the user name contains no colon (RFC 7617), the password may. */
function decodeAuth(name, key, auth) {
	const decoded = Buffer.from(auth, "base64").toString("utf8");
	const colon = decoded.indexOf(":");
	if (colon < 1) throw invalid$1(name, `has an entry for "${printable(key, 100)}" with an "auth" that is not base64 of user:password`);
	const password = decoded.slice(colon + 1).replace(/\u0000+$/, "");
	return {
		kind: "basic",
		username: decoded.slice(0, colon),
		password
	};
}
function invalid$1(name, what, cause) {
	return new SealError("CREDENTIALS_FILE_INVALID", `${name} ${what}`, { ...cause === void 0 ? {} : { cause } });
}

// src/registry/credentials/helper.ts
/** A helper's message that it has no login, on stdout with an exit code other than 0. */
const NOT_FOUND = "credentials not found in native keychain";
/** The user name that marks the secret as an identity token. */
const TOKEN_USER = "<token>";
/** Without path separators and shell characters, because the suffix comes from a file and becomes a program's name. */
const SUFFIX = /^[A-Za-z0-9._-]{1,100}$/;
/**
* Asks the helper `docker-credential-<suffix>` for a registry's login; undefined when it has none.
*
* @throws SealError `CREDENTIALS_HELPER_INVALID` for a name or place that is not run,
*   `CREDENTIALS_HELPER_FAILED` when it fails or its answer makes no sense
*/
async function askHelper(system, suffix, registry) {
	const program = await locate(system, suffix);
	const server = helperServer(registry);
	let result;
	try {
		result = await system.runHelper(program, ["get"], server);
	} catch (cause) {
		throw failed(suffix, registry, "could not be run", cause);
	}
	if (result.exitCode === 0) return readAnswer(suffix, registry, result.stdout);
	if (result.stdout.trim() === NOT_FOUND) return void 0;
	throw failed(suffix, registry, `exited with code ${result.exitCode}`);
}
async function locate({ findProgram, isInCheckout }, suffix) {
	if (!SUFFIX.test(suffix)) throw refused$2(suffix, "its name contains characters that are not allowed in the name of a helper");
	const name = `docker-credential-${suffix}`;
	const { path: program, inCheckout } = await findProgram(name);
	if (program === void 0 && inCheckout !== void 0) throw refused$2(suffix, `the only one on PATH is in the checkout, at ${printable(inCheckout, 200)}`);
	if (program === void 0) throw refused$2(suffix, `the program ${name} is not on PATH`);
	if (!isAbsolute(program)) throw refused$2(suffix, `it was found at a relative path, ${printable(program, 200)}`);
	if (await isInCheckout(program)) throw refused$2(suffix, `it is in the checkout, at ${printable(program, 200)}`);
	return program;
}
function readAnswer(suffix, registry, stdout) {
	let answer;
	try {
		answer = parseJson(Buffer.from(stdout));
	} catch {
		throw failed(suffix, registry, "did not return JSON");
	}
	if (!isRecord(answer)) throw failed(suffix, registry, "did not return an object");
	const { Username: username, Secret: secret } = answer;
	if (typeof username !== "string" || typeof secret !== "string") throw failed(suffix, registry, "did not return a \"Username\" and a \"Secret\"");
	if (secret === "") return void 0;
	return username === TOKEN_USER ? {
		kind: "identity-token",
		token: secret
	} : {
		kind: "basic",
		username,
		password: secret
	};
}
function refused$2(suffix, why) {
	return new SealError("CREDENTIALS_HELPER_INVALID", `the credential helper "${printable(suffix, 100)}" is not run: ${why}`);
}
function failed(suffix, registry, what, cause) {
	return new SealError("CREDENTIALS_HELPER_FAILED", `the credential helper docker-credential-${suffix}, asked for ${registry}, ${what}`, {
		remedy: `Run "echo ${helperServer(registry)} | docker-credential-${suffix} get" in an earlier step to see its output.`,
		...cause === void 0 ? {} : { cause }
	});
}

// src/registry/credentials/credential-source.ts
/** GitHub's own registry. On a GitHub Enterprise Server the token is for another host, and ghcr.io gets no login. */
const GITHUB_REGISTRY = "ghcr.io";
/**
* The credentials of one run. The search stops at the first source that has a login for the repository, not at the
* first that exists. A file is read when the search comes to it: one that is never reached cannot break the step, and
* one that is broken fails it only if no later source has a login.
*
* `find` throws SealError `CREDENTIALS_FILE_INVALID`, `CREDENTIALS_FILE_REFUSED`, `CREDENTIALS_HELPER_INVALID`,
* `CREDENTIALS_HELPER_FAILED`.
*/
function credentialSource(options) {
	const files = /* @__PURE__ */ new Map();
	const stores = /* @__PURE__ */ new Map();
	const load = (path) => remember(files, path, () => readCredentialFile(options, path));
	const ask = (suffix, registry) => remember(stores, `${suffix} ${registry}`, () => askHelper(options, suffix, registry));
	return { async find(repository) {
		const credential = await search(options, repository, load, ask);
		if (credential) mask(credential, options.maskSecret);
		return credential;
	} };
}
function remember(memory, key, make) {
	const known = memory.get(key);
	if (known !== void 0) return known;
	const made = make();
	memory.set(key, made);
	return made;
}
async function search(options, repository, load, ask) {
	const { explicit, env, homeDirectory, log } = options;
	if (explicit?.registry === repository.registry) return {
		kind: "basic",
		username: explicit.username,
		password: explicit.password
	};
	const files = candidateFiles(env, homeDirectory).map((path) => () => load(path));
	const broken = [];
	for (const source of [async () => readVariable(env), ...files]) try {
		const file = await source();
		const found = file && await findInFile(file, repository, ask, log);
		if (found) return warned(found, broken, log);
	} catch (error) {
		if (!(error instanceof SealError) || error.code !== "CREDENTIALS_FILE_INVALID") throw error;
		broken.push(error);
	}
	const own = tokenFor(repository, options);
	const [first, ...others] = broken;
	if (own === void 0 && first !== void 0) throw allBroken(first, others);
	return warned(own, broken, log);
}
function tokenFor({ registry }, { githubToken }) {
	if (!githubToken || githubToken.token === "" || registry !== GITHUB_REGISTRY) return void 0;
	return {
		kind: "basic",
		username: githubToken.username,
		password: githubToken.token
	};
}
function readVariable(env) {
	const value = env[AUTH_VARIABLE];
	return value ? parseAuthVariable(value) : void 0;
}
/** A source that cannot be read does not hide a later one; a message names it. */
function warned(found, broken, log) {
	for (const { message } of broken) log.warning(`${message}; Seal continues without it`);
	return found;
}
/** Without a login, the run would end with a 401 that explains nothing. */
function allBroken(first, others) {
	if (others.length === 0) return first;
	return new SealError(first.code, [first, ...others].map(({ message }) => message).join("; "), {
		cause: first,
		...first.remedy === void 0 ? {} : { remedy: first.remedy }
	});
}
/** The paths of credential files, in the order of the search. */
function candidateFiles(env, homeDirectory) {
	const value = (name) => env[name] || void 0;
	const runtime = value("XDG_RUNTIME_DIR");
	return [
		value("REGISTRY_AUTH_FILE"),
		join(value("DOCKER_CONFIG") ?? join(homeDirectory, ".docker"), "config.json"),
		runtime && join(runtime, "containers", "auth.json"),
		join(value("XDG_CONFIG_HOME") ?? join(homeDirectory, ".config"), "containers", "auth.json")
	].filter((path) => path !== void 0);
}
async function readCredentialFile({ readFile, isInCheckout, isPullRequest }, path) {
	const bytes = await readFile(path, MAX_CONFIG_BYTES);
	if (bytes === void 0) return void 0;
	if (isPullRequest && await isInCheckout(path)) throw fileRefused(path);
	return parseCredentialFile(path, bytes);
}
function fileRefused(path) {
	return new SealError("CREDENTIALS_FILE_REFUSED", `credential file ${printable(path, 200)} is in the checkout of a pull request, so the pull request's author may have written it`);
}
/**
* Docker's order: the host's own helper, the store for all hosts, the file itself.
*
* A helper that the file names for this very host must work. The store for all hosts must work only where the file
* says that this host's login is in it; elsewhere its failure is a warning, so that a runner without a key ring can
* still read public images.
*/
async function findInFile(file, repository, ask, log) {
	const { registry } = repository;
	const helperKey = bestKey(file.credHelpers.keys(), repository);
	if (helperKey !== void 0) {
		const found = await ask(helperSuffix(file, helperKey), registry);
		if (found) return found;
	}
	const entry = findAuth(file, repository);
	const stored = file.credsStore && await askStore(file.credsStore, entry === "in-store", registry, ask, log);
	if (stored) return stored;
	return entry === "in-store" ? void 0 : entry;
}
function helperSuffix(file, key) {
	const suffix = file.credHelpers.get(key);
	return typeof suffix === "string" ? suffix : "";
}
async function askStore(store, isNeeded, registry, ask, log) {
	try {
		return await ask(store, registry);
	} catch (error) {
		if (isNeeded || !(error instanceof SealError)) throw error;
		log.warning(`${error.message}; Seal continues without it`);
		return;
	}
}
/** Passwords and tokens also travel as base64 of `user:password`, so that form is a secret as well. */
function mask(credential, maskSecret) {
	const secret = credential.kind === "basic" ? credential.password : credential.token;
	if (secret === "") return;
	maskSecret(secret);
	if (credential.kind === "basic") maskSecret(Buffer.from(`${credential.username}:${secret}`).toString("base64"));
}

// src/registry/credentials/explicit.ts
/**
* The login of `registry-username` and `registry-password`; undefined when neither is given. `registries` are those
* that it may be for: of the input registry, of the images that the step names, of the policy. A password goes to
* the one that it was meant for, so with several of them there must be a login for each, elsewhere.
*
* @throws SealError `CREDENTIALS_INCOMPLETE`, `CREDENTIALS_AMBIGUOUS`
*/
function explicitLogin(username, password, registries) {
	if (username === "" && password === "") return void 0;
	if (username === "" || password === "") throw new SealError("CREDENTIALS_INCOMPLETE", `the input ${username === "" ? "registry-username" : "registry-password"} is empty, but the other one is not`);
	return {
		registry: soleRegistry("registry-username and registry-password", registries),
		username,
		password
	};
}
/**
* The one registry that a secret of the inputs is for.
*
* @throws SealError `CREDENTIALS_AMBIGUOUS`
*/
function soleRegistry(inputs, registries) {
	const [registry, ...others] = [...new Set(registries)];
	if (registry !== void 0 && others.length === 0) return registry;
	throw new SealError("CREDENTIALS_AMBIGUOUS", `${inputs} are for one registry, and ${registry === void 0 ? "neither the step nor a glob of the policy names one" : `there are several: ${[registry, ...others].join(", ")}`}`);
}

// src/registry/credentials/system.ts
const HELPER_TIMEOUT_MS = 3e4;
const MAX_HELPER_OUTPUT_BYTES = 65536;
/** The real files and programs of the machine that Seal runs on. */
function machine({ env, workspace, platform, helperTimeoutMs = HELPER_TIMEOUT_MS }) {
	return {
		env,
		readFile,
		isInCheckout: async (path) => workspace !== void 0 && leadsInto(path, workspace),
		findProgram: (name) => searchProgram(name, {
			environment: env,
			checkout: workspace,
			platform
		}),
		runHelper: (program, args, input) => runHelper(program, args, input, env, helperTimeoutMs)
	};
}
/** At most `maxBytes + 1` bytes, so that the caller sees that there are more; undefined when the file does not exist. */
async function readFile(path, maxBytes) {
	const about = await stat(path).catch(absent);
	if (!about?.isFile()) return void 0;
	const file = await open(path, "r");
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(about.size, maxBytes + 1)));
		return buffer.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}
function absent(error) {
	if (isMissing(error)) return void 0;
	throw error;
}
/** The exit code is -1 for a program that was killed, for time or for its output. */
function runHelper(program, args, input, env, timeout) {
	return new Promise((resolve, reject) => {
		const child = execFile(program, args, {
			env,
			timeout,
			maxBuffer: MAX_HELPER_OUTPUT_BYTES,
			shell: false,
			windowsHide: true
		}, (error, stdout) => {
			if (!error) resolve({
				exitCode: 0,
				stdout
			});
			else if (typeof error.code === "number") resolve({
				exitCode: error.code,
				stdout
			});
			else reject(new Error(error.code ? String(error.code) : `no response after ${timeout} ms`));
		});
		child.stdin?.on("error", () => void 0);
		child.stdin?.end(input);
	});
}

// src/registry/http/host-certificates.ts
/** Folders of Docker and Podman, in order: the first that has a folder of the registry counts. */
function certificateFolders(env, homeDirectory) {
	return [
		join(env["XDG_CONFIG_HOME"] || join(homeDirectory, ".config"), "containers", "certs.d"),
		join(homeDirectory, ".config", "docker", "certs.d"),
		"/etc/containers/certs.d",
		"/etc/docker/certs.d"
	];
}
/** Reads `<folder>/<host:port>/`: `*.crt` are authorities, `*.cert` with the `*.key` of the same name is a client's. */
async function readCertificateFolders(folders) {
	const found = /* @__PURE__ */ new Map();
	for (const folder of folders) for (const name of await namesIn(folder)) {
		const host = apiHost(parseHost(name) ?? "");
		if (host === "" || found.has(host)) continue;
		found.set(host, await readHostFolder(join(folder, name)).catch((error) => asFailure(error, folder, name)));
	}
	return found;
}
async function namesIn(folder) {
	try {
		return (await readdir(folder)).sort();
	} catch {
		return [];
	}
}
async function readHostFolder(folder) {
	const names = (await readdir(folder)).sort();
	const read = (name) => readFile$1(join(folder, name), "utf8");
	const certificates = {
		authorities: await Promise.all(names.filter((name) => name.endsWith(".crt")).map(read)),
		client: await Promise.all(names.filter((name) => name.endsWith(".cert")).map(async (name) => ({
			certificate: await read(name),
			key: await read(name.replace(/cert$/, "key"))
		})))
	};
	contextOf(certificates, []);
	return certificates;
}
/** Adds a client certificate for a registry, in place of those that its folder has. */
function withClient(found, registry, client) {
	const host = apiHost(registry);
	const before = found.get(host);
	const authorities = before === void 0 || before instanceof SealError ? [] : before.authorities;
	return new Map([...found, [host, checked({
		authorities,
		client: [client]
	})]]);
}
function checked(certificates) {
	try {
		contextOf(certificates, []);
		return certificates;
	} catch (cause) {
		return invalidCertificates("the client certificate of the inputs", cause);
	}
}
function asFailure(cause, folder, name) {
	return invalidCertificates(`the certificates in ${printable(join(folder, name), 300)}`, cause);
}
function invalidCertificates(what, cause) {
	return new SealError("REGISTRY_CERTIFICATE_INVALID", `${what} cannot be used`, {
		cause,
		remedy: "Each file must be PEM: *.crt has the registry’s authorities, *.cert the client certificate, and the *.key of the same name its private key, without a password."
	});
}
/** @throws Error for a certificate that is not one, a key that is not its, or one with a password */
function contextOf({ authorities, client }, shared) {
	for (const pem of authorities) new X509Certificate(pem);
	return createSecureContext({
		ca: [
			...getCACertificates("default"),
			...shared,
			...authorities
		],
		...client.length === 0 ? {} : {
			cert: client.map(({ certificate }) => certificate),
			key: client.map(({ key }) => key)
		}
	});
}

// src/registry/http/address.ts
const PRIVATE = new BlockList();
PRIVATE.addSubnet("10.0.0.0", 8);
PRIVATE.addSubnet("100.64.0.0", 10);
PRIVATE.addSubnet("127.0.0.0", 8);
PRIVATE.addSubnet("172.16.0.0", 12);
PRIVATE.addSubnet("192.168.0.0", 16);
PRIVATE.addAddress("::1", "ipv6");
PRIVATE.addSubnet("198.18.0.0", 15);
PRIVATE.addSubnet("fc00::", 7, "ipv6");
PRIVATE.addSubnet("fec0::", 10, "ipv6");
const FORBIDDEN = new BlockList();
FORBIDDEN.addSubnet("0.0.0.0", 8);
FORBIDDEN.addAddress("100.100.100.200");
FORBIDDEN.addAddress("168.63.129.16");
FORBIDDEN.addSubnet("169.254.0.0", 16);
FORBIDDEN.addSubnet("192.0.0.0", 24);
FORBIDDEN.addSubnet("224.0.0.0", 3);
FORBIDDEN.addAddress("::", "ipv6");
FORBIDDEN.addSubnet("100::", 64, "ipv6");
FORBIDDEN.addSubnet("2001::", 32, "ipv6");
FORBIDDEN.addSubnet("fd00:ec2::", 32, "ipv6");
FORBIDDEN.addSubnet("fe80::", 10, "ipv6");
FORBIDDEN.addSubnet("ff00::", 8, "ipv6");
/** Classifies an IP address without brackets; an IPv6 address that carries an IPv4 address counts as that one. */
function classifyAddress(address) {
	const carried = carriedIPv4(address);
	if (carried !== void 0) return classifyAddress(carried);
	const family = isIPv4(address) ? "ipv4" : "ipv6";
	if (FORBIDDEN.check(address, family)) return "forbidden";
	return PRIVATE.check(address, family) ? "private" : "public";
}
/** The IPv4 address inside an IPv4-mapped, IPv4-compatible, NAT64 or 6to4 address. */
function carriedIPv4(address) {
	if (isIPv4(address)) return void 0;
	const groups = expandIPv6(address);
	if (groups === void 0) return void 0;
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = groups;
	if (a === 8194) return dotted(b, c);
	const isZero = a === 0 && b === 0 && c === 0 && d === 0;
	if (isZero && (e === 0 && f === 65535 || e === 65535 && f === 0)) return dotted(g, h);
	if (isZero && e === 0 && f === 0 && (g !== 0 || h > 1)) return dotted(g, h);
	return a === 100 && b === 65435 ? dotted(g, h) : void 0;
}
function dotted(high, low) {
	return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}
/** The eight groups of an IPv6 address. */
function expandIPv6(address) {
	const bare = beforeFirst(address, "%");
	if (isIP(bare) !== 6) return void 0;
	const [head = "", tail] = bare.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...part) => {
		const [a = 0, b = 0, c = 0, d = 0] = part.map(Number);
		return `${(a << 8 | b).toString(16)}:${(c << 8 | d).toString(16)}`;
	}).split("::");
	const before = head === "" ? [] : head.split(":");
	const after = tail === void 0 || tail === "" ? [] : tail.split(":");
	const zeros = tail === void 0 ? 0 : 8 - before.length - after.length;
	return [
		...before,
		...Array(zeros).fill("0"),
		...after
	].map((group) => Number.parseInt(group, 16));
}
/**
* Classifies the host of an `http:` or `https:` URL as far as its name says: an address, or a name for this
* machine; `undefined` is a name that only a look-up can judge. The URL parser has already turned decimal, octal
* and hexadecimal forms into plain addresses.
*/
function classifyHost(hostname) {
	const bare = hostname.replace(/^\[|\]$/g, "");
	if (isIP(bare) !== 0) return classifyAddress(bare);
	const name = bare.toLowerCase().replace(/\.$/, "");
	if (name === "localhost" || name.endsWith(".localhost")) return "private";
	if (name === "metadata.google.internal") return "forbidden";
}
/** All addresses of a name, from the hook or the system's resolver. */
function resolveAddresses(hostname, lookup$1 = lookup) {
	return new Promise((resolve, reject) => {
		lookup$1(hostname, { all: true }, (error, found) => {
			if (error) reject(error);
			else resolve(Array.isArray(found) ? found.map((entry) => entry.address) : [found]);
		});
	});
}
/**
* A look-up that refuses names with any address that `isAllowed` does not allow. Used for the connection itself, so
* that no second answer can differ from the one that was checked.
*/
function guardLookup(isAllowed, lookup$2 = lookup) {
	return (hostname, options, callback) => {
		lookup$2(hostname, {
			...options,
			all: true
		}, (error, found) => {
			if (error) return callback(error, []);
			const addresses = Array.isArray(found) ? found : [{
				address: found,
				family: isIPv4(found) ? 4 : 6
			}];
			const refused = addresses.find((entry) => !isAllowed(entry.address));
			if (refused) return callback(new AddressRefused(hostname, refused.address), []);
			const first = addresses[0];
			if (options.all || first === void 0) return callback(null, addresses);
			return callback(null, first.address, first.family);
		});
	};
}
/** A registry sent Seal to a name that resolves to an address inside the runner's network. */
var AddressRefused = class extends Error {
	name = "AddressRefused";
	code = "ADDRESS_REFUSED";
	constructor(hostname, address) {
		super(`${hostname} leads to the address ${address}, which is not public`);
	}
};

// src/registry/http/tls-probe.ts
const PROBE_MS = 5e3;
/** Begins a TLS handshake and ends it. Shows the protocol, not the identity of the server. Sends no data. */
function speaksTls({ hostname, port }) {
	return new Promise((resolve) => {
		const socket = connect({
			host: hostname.replace(/^\[|\]$/g, ""),
			port: Number(port || "443"),
			rejectUnauthorized: false
		});
		const end = (isTls) => {
			socket.destroy();
			resolve(isTls);
		};
		socket.once("secureConnect", () => end(true));
		socket.once("error", (error) => end(/_ALERT_/.test(String(error.code))));
		socket.setTimeout(PROBE_MS, () => end(false));
	});
}

// src/registry/http/origin.ts
const LEAVES_TLS = "The registry does not know that clients use TLS. Let the proxy in front of it send X-Forwarded-Proto: https, or let the registry return relative addresses (CNCF distribution: http.relativeurls: true). Seal sent nothing there.";
/** TLS for all registries but the listed ones and, where they do not speak it, those on this machine. */
function securityOf(insecure = []) {
	const listed = new Set(insecure.map(apiHost));
	return (host) => {
		if (listed.has(host)) return "none";
		return isLoopback$1(host) ? "detect" : "tls";
	};
}
/** The origin of one registry, which is the scope of its credentials. */
var RegistryOrigin = class RegistryOrigin {
	#base;
	#lookup;
	#isNamed;
	#security;
	#inside;
	#turn;
	constructor(base, { lookup, isNamed = true, security = "tls" } = {}) {
		this.#base = base;
		this.#lookup = lookup;
		this.#isNamed = isNamed;
		this.#security = security;
	}
	static of({ registry }, options) {
		const scheme = options.security === "tls" ? "https" : "http";
		return new RegistryOrigin(new URL(`${scheme}://${apiHost(registry)}`), options);
	}
	/** `https://registry-1.docker.io` */
	get base() {
		return this.#base;
	}
	/** Scheme, host and port are the same. The URL parser has filled in default ports. */
	owns(url) {
		return url.origin === this.base.origin;
	}
	/**
	* The address of an upload or a next page with the TLS that the registry forgot: behind a proxy that ends TLS,
	* registries call themselves `http:`. Any other address stays as it is.
	*/
	raise(url) {
		if (this.base.protocol !== "https:" || url.protocol !== "http:") return url;
		const raised = new URL(url);
		raised.protocol = "https:";
		return raised.origin === this.base.origin ? raised : url;
	}
	/** Checks once whether a registry on this machine speaks TLS, and then uses TLS. */
	turnsToTls() {
		if (this.#security !== "detect") return Promise.resolve(false);
		this.#turn ??= speaksTls(this.base).then((isTls) => {
			if (isTls) this.#base = new URL(this.base.href.replace(/^http:/, "https:"));
			return isTls;
		});
		return this.#turn;
	}
	/** Is the registry itself on this machine or in a private network? Then it may send Seal to its neighbors. */
	async isPrivate() {
		return this.#isNamed && await this.#isInside();
	}
	#isInside() {
		this.#inside ??= this.#leadsInside(this.base.hostname);
		return this.#inside;
	}
	/** Does the name have an address that is not public? False if only a proxy can resolve the name. */
	async #leadsInside(hostname) {
		const known = classifyHost(hostname);
		if (known !== void 0) return known !== "public";
		try {
			return (await resolveAddresses(hostname, this.#lookup)).some((address) => classifyAddress(address) !== "public");
		} catch {
			return false;
		}
	}
	/**
	* Refuses a registry that is not public and that only the text of a file names. Seal checks a name again
	* when it is connected to; this look is for addresses, and for names that a proxy resolves.
	*
	* @throws RegistryError `REGISTRY_NOT_PUBLIC`
	*/
	async checkItself() {
		if (!this.#isNamed && await this.#isInside()) throw this.#notPublic();
	}
	/** The remedy if the registry named its own host with another port or without one; undefined for any other address. */
	strayed(url) {
		if (url.hostname !== this.base.hostname || this.owns(url)) return void 0;
		return `The registry's response (header Location or Link) names ${url.host} instead of ${this.base.host}. Let the proxy in front of the registry forward the Host header with its port (X-Forwarded-Host), or let the registry return relative addresses (CNCF distribution: http.relativeurls: true).`;
	}
	/** An error of a connection to this registry, with a remedy. */
	explain(error, url) {
		if (!(error instanceof RegistryError)) return error;
		const remedy = this.strayed(url);
		if (remedy !== void 0) return error.withRemedy(remedy);
		return error.code === "REGISTRY_TARGET_REFUSED" && !this.#isNamed && url.hostname === this.base.hostname ? this.#notPublic(error) : error;
	}
	#notPublic(cause) {
		return new RegistryError("REGISTRY_NOT_PUBLIC", `only a file names ${this.base.host}, and its address is not public; Seal sent nothing to it`, {
			cause,
			url: this.base,
			remedy: `A file of a pull request must not choose where requests inside your network go. If it is your registry, name it in a glob of the policy, or add to the step:\n  with:\n    allow-private-registries: ${this.base.host}`
		});
	}
	/** Which addresses a name may have: hosts near a private registry may be private. */
	async networkScope(url) {
		if (!this.#isNamed) return "foreign-public";
		if (url.hostname === this.base.hostname) return "named";
		return await this.isPrivate() ? "foreign" : "foreign-public";
	}
	/**
	* Refuses an address that the registry names and that Seal must not go to: another protocol, user information,
	* `http:` after `https:`, an address inside the runner's network. Seal checks a name again when it connects.
	*
	* @throws RegistryError `REGISTRY_TARGET_REFUSED`
	*/
	async checkTarget(target, from) {
		const refuse = (why, remedy = "The registry or its proxy is misconfigured or hostile. Seal sent nothing there.") => new RegistryError("REGISTRY_TARGET_REFUSED", `${redactUrl(from)} redirects to ${redactUrl(target)}: ${why}`, {
			url: target,
			remedy
		});
		if (target.protocol !== "https:" && target.protocol !== "http:") throw refuse("it is neither https nor http");
		if (target.username !== "" || target.password !== "") throw refuse("it contains user information");
		if (from.protocol === "https:" && target.protocol === "http:") throw refuse("https must not become http", LEAVES_TLS);
		if (target.hostname === this.base.hostname) return;
		const known = classifyHost(target.hostname);
		if (known === "forbidden") throw refuse("not the address of a server");
		if (known === "private" && !await this.isPrivate()) throw refuse("an address inside your network");
		if (!this.#isNamed && await this.#leadsInside(target.hostname)) throw refuse("a name that resolves to an address inside your network");
	}
};

// src/registry/http/proxy.ts
/**
* The agents for an environment. Requests to loopback addresses never go through a proxy; all others do as
* `NO_PROXY` says, by the rules of Go's clients (Cosign's too): https://pkg.go.dev/golang.org/x/net/http/httpproxy.
* Plain-http requests are tunneled with CONNECT like the others. Through a proxy, names are resolved by the proxy:
* a name that leads into the network behind it is then the proxy's business to refuse.
*
* @throws SealError `REGISTRY_PROXY_INVALID`, `REGISTRY_CA_INVALID`
*/
async function agentsFor({ env, caFiles = [], certificates = /* @__PURE__ */ new Map() }) {
	const shared = await readAuthorities(env, caFiles);
	const common = shared.length === 0 ? void 0 : contextOf({
		authorities: [],
		client: []
	}, shared);
	const toProxy = common === void 0 ? {} : { secureContext: common };
	const proxies = {
		"http:": proxyUrl(env, "HTTP_PROXY"),
		"https:": proxyUrl(env, "HTTPS_PROXY")
	};
	const tunnel = await tunnels(proxies);
	const isDirect = parseNoProxy(variable(env, "NO_PROXY") ?? "");
	const agents = /* @__PURE__ */ new Map();
	return {
		agentFor(url, pool = "") {
			const own = url.protocol === "https:" && pool === "named" ? certificates.get(url.host) : void 0;
			if (own instanceof SealError) throw own;
			const proxy = isDirect(url) ? void 0 : proxies[url.protocol];
			if (proxy === void 0 && url.protocol !== "https:" || proxy === void 0 && own === void 0 && common === void 0) return void 0;
			const key = [proxy?.href ?? `direct ${pool}`, own && url.host].join(" ");
			const known = agents.get(key);
			if (known !== void 0) return known;
			const secureContext = own === void 0 ? common : contextOf(own, shared);
			const tls = secureContext === void 0 ? {} : { secureContext };
			const agent = proxy === void 0 ? new import_https.Agent({
				keepAlive: true,
				...tls
			}) : tunnel(proxy, toProxy, tls);
			agents.set(key, agent);
			return agent;
		},
		close() {
			for (const agent of agents.values()) agent.destroy();
		}
	};
}
/** A proxy's address for a message, without user name and password. */
function describeProxy(proxy) {
	const login = proxy.username === "" && proxy.password === "" ? "" : "***@";
	return `${proxy.protocol}//${login}${proxy.host}`;
}
function variable(env, name) {
	return env[name.toLowerCase()] || env[name] || void 0;
}
function proxyUrl(env, name) {
	const used = variable(env, name) === void 0 ? "ALL_PROXY" : name;
	const text = variable(env, used)?.trim();
	if (!text) return void 0;
	const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
	if (url && url.hostname !== "" && (url.protocol === "http:" || url.protocol === "https:")) return url;
	const seen = url ? `a proxy of the type "${printable(url.protocol, 20)}"` : "no address";
	throw new SealError("REGISTRY_PROXY_INVALID", `the variable ${used} contains ${seen}`);
}
/** Makes the connections through a proxy. Loads the package only if there is a proxy. */
async function tunnels(proxies) {
	if (Object.values(proxies).every((proxy) => proxy === void 0)) return () => {
		throw new TypeError("no proxy is configured");
	};
	const { HttpsProxyAgent } = await import("./https-proxy-agent.js");
	return (proxy, toProxy, through) => {
		const agent = new HttpsProxyAgent(proxy, {
			keepAlive: true,
			...toProxy
		});
		Object.assign(agent.options, through);
		agent.on("proxyConnect", (response, request) => {
			refuse(proxy, response.statusCode, request);
		});
		return agent;
	};
}
/** A refusal by the proxy must not look like the registry's. Its 5xx may be temporary: Seal retries them. */
function refuse(proxy, status, request) {
	if (status < 300 || status >= 500) return;
	request.destroy(new RegistryError("REGISTRY_PROXY_REFUSED", `the proxy ${describeProxy(proxy)} refused a connection to ${request.host}: status ${status}`, { remedy: status === 407 ? "Add the proxy's user name and password to the variable: http://user:password@host:port." : "Allow the registry's host in the proxy, or name it in NO_PROXY." }));
}
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
/** PEM; empty if Node's own authorities are enough. */
async function readAuthorities(env, caFiles) {
	const named = await Promise.all(caFiles.map(readAuthority));
	const path = env["SSL_CERT_FILE"];
	const shared = path ? await readIfPresent(path) : void 0;
	return [...named, ...shared === void 0 ? [] : [shared]];
}
/** Node ignores certificates that it cannot read; the user would see only a refused connection, much later. */
async function readAuthority(path) {
	try {
		const pem = await readFile$1(path, "utf8");
		const certificates = pem.match(CERTIFICATE) ?? [];
		if (certificates.length === 0) throw invalidAuthority(path);
		for (const certificate of certificates) new X509Certificate(certificate);
		return pem;
	} catch (cause) {
		throw cause instanceof SealError ? cause : invalidAuthority(path, cause);
	}
}
function invalidAuthority(path, cause) {
	return new SealError("REGISTRY_CA_INVALID", `${printable(path, 300)} contains no readable certificates`, { ...cause === void 0 ? {} : { cause } });
}
async function readIfPresent(path) {
	try {
		return await readFile$1(path, "utf8");
	} catch (error) {
		if (isMissing(error)) return void 0;
		throw invalidAuthority(path, error);
	}
}
/**
* Reads `NO_PROXY`: names (`acme.io` with all names below it, `.acme.io` or `*.acme.io` only those below),
* addresses, ranges (`10.0.0.0/8`), each with an optional `:port`; `*` is everything.
*/
function parseNoProxy(text) {
	const rules = text.split(/[\s,]+/).filter((entry) => entry !== "").map(parseRule);
	return (url) => {
		const host = bareHost(url.hostname);
		const port = url.port || (url.protocol === "https:" ? "443" : "80");
		return isLoopback(host) || rules.some((rule) => rule(host, port));
	};
}
function parseRule(entry) {
	if (entry === "*") return () => true;
	const range = parseRange(entry);
	if (range) return (host) => isIP(host) !== 0 && range.check(host, family(host));
	const [, name = "", wanted] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [entry, entry];
	const bare = bareHost(name.toLowerCase().replace(/^\*\./, "."));
	return (host, port) => {
		if (wanted !== void 0 && wanted !== port) return false;
		if (bare.startsWith(".")) return host.endsWith(bare);
		return host === bare || isIP(host) === 0 && bare !== "" && host.endsWith(`.${bare}`);
	};
}
/** `10.0.0.0/8`, or an address alone; undefined for anything else. */
function parseRange(entry) {
	const [address = "", bits] = entry.split("/", 2);
	const bare = bareHost(address);
	if (isIP(bare) === 0) return void 0;
	const widest = family(bare) === "ipv6" ? 128 : 32;
	const prefix = bits === void 0 ? widest : Number(bits);
	if (!Number.isInteger(prefix) || prefix < 0 || prefix > widest) return void 0;
	const list = new BlockList();
	list.addSubnet(bare, prefix, family(bare));
	return list;
}
function family(address) {
	return isIP(address) === 6 ? "ipv6" : "ipv4";
}
function isLoopback(host) {
	return host === "localhost" || host === "::1" || isIP(host) === 4 && host.startsWith("127.");
}
/** Without the brackets of an IPv6 address and the dot that ends a full name. */
function bareHost(host) {
	return host.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
}

// src/registry/http/redirect.ts
const MAX_REDIRECTS = 10;
const REDIRECTS = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
/** Sends a request and follows its redirects. After one leaves the registry's origin, its headers are never sent again. */
async function followRedirects(connections, outgoing) {
	const { method, registryOrigin, body, signal } = outgoing;
	let url = outgoing.url;
	let isForeign = !registryOrigin.owns(url);
	await registryOrigin.checkItself();
	if (isForeign) await registryOrigin.checkTarget(url, registryOrigin.base);
	for (let redirects = 0;; redirects++) {
		const networkScope = outgoing.networkScope ?? await registryOrigin.networkScope(url);
		const headers = isForeign ? outgoing.headers : {
			...outgoing.headers,
			...outgoing.originHeaders
		};
		const incoming = await connections.send({
			method,
			url,
			headers,
			body,
			signal
		}, networkScope).catch((error) => Promise.reject(registryOrigin.explain(error, url)));
		const next = nextOf(incoming, url);
		const response = {
			...incoming,
			method,
			url,
			isForeign
		};
		if (next === void 0 || outgoing.redirects === "stay" && !registryOrigin.owns(next)) return response;
		incoming.stream.destroy();
		if (redirects === MAX_REDIRECTS) throw refused$1(response, `more than ${MAX_REDIRECTS} redirects`);
		if (incoming.status < 307 && method !== "GET" && method !== "HEAD") throw refused$1(response, `a redirect with status ${incoming.status} would turn ${method} into GET`);
		await registryOrigin.checkTarget(next, url);
		isForeign ||= !registryOrigin.owns(next);
		url = next;
	}
}
function nextOf({ status, headers }, url) {
	if (!REDIRECTS.has(status) || headers.location === void 0) return void 0;
	const next = URL.parse(headers.location, url.href);
	if (next === null) throw refused$1({
		method: "",
		url
	}, "a redirect to an invalid URL");
	return next;
}
function refused$1({ method, url }, why) {
	return new RegistryError("REGISTRY_REDIRECT_REFUSED", `${method} ${redactUrl(url)}: ${why}`.trim(), {
		method,
		url
	});
}

// src/registry/http/encoding.ts
var import_http = /* @__PURE__ */ __toESM(require_http(), 1);
/** The maximum that gzip adds to content that it cannot compress. */
const OVERHEAD_BYTES = 65536;
/** The coding of a response's body, in lower case; undefined if there is none. */
function codingOf(header) {
	const coding = header?.trim().toLowerCase();
	return coding === "" || coding === "identity" ? void 0 : coding;
}
function isGzip(coding) {
	return coding === "gzip" || coding === "x-gzip";
}
/**
* The bytes inside a gzip stream. It ends with the error of `tooLong` when more arrives than `maxBytes` of content
* can need: a header without end unpacks to nothing. The reader counts the unpacked bytes.
*/
function gunzipped(stream, maxBytes, tooLong) {
	const unpacked = createGunzip();
	pipeline(atMost(stream, maxBytes + OVERHEAD_BYTES, tooLong), unpacked, () => void 0);
	return unpacked;
}
async function* atMost(stream, maxBytes, tooLong) {
	let size = 0;
	for await (const read of stream) {
		const chunk = read;
		size += chunk.byteLength;
		if (size > maxBytes) throw tooLong();
		yield chunk;
	}
}

// src/registry/http/transport.ts
const TIMEOUTS = {
	connectMs: 2e4,
	headersMs: 6e4,
	idleMs: 3e4,
	transferMs: 9e4,
	bytesPerSecond: 65536
};
/** Sends one request and resolves with the head of the answer. Rejects with a `RegistryError`. */
function send(outgoing) {
	const { method, url, body, timeouts, signal } = outgoing;
	return new Promise((resolve, reject) => {
		if (signal?.aborted) return reject(signal.reason);
		const request = (url.protocol === "https:" ? import_https.request : import_http.request)({
			protocol: url.protocol,
			hostname: url.hostname.replace(/^\[|\]$/g, ""),
			port: url.port,
			path: `${url.pathname}${url.search}`,
			method,
			agent: outgoing.agent,
			headers: body === void 0 ? outgoing.headers : {
				...outgoing.headers,
				"content-length": body.length
			},
			...outgoing.lookup ? { lookup: outgoing.lookup } : {}
		});
		if (outgoing.onSocket) request.once("socket", outgoing.onSocket);
		const timers = new Timers(request, timeouts, (body?.length ?? 0) / timeouts.bytesPerSecond);
		const abort = () => timers.fail(signal?.reason);
		signal?.addEventListener("abort", abort, { once: true });
		request.once("close", () => {
			timers.clear();
			signal?.removeEventListener("abort", abort);
		});
		let answer;
		request.once("response", (stream) => {
			answer = stream;
			timers.answered(stream);
			giveBackReceived(stream);
			stream.once("close", () => {
				if (!request.writableFinished) request.destroy();
			});
			resolve({
				status: stream.statusCode ?? 0,
				headers: stream.headers,
				stream
			});
		});
		request.on("error", (error) => {
			if (answer !== void 0 && !answer.complete && request.writableFinished) answer.destroy(error);
			reject(signal?.aborted ? signal.reason : connectionError(error, method, url));
		});
		sendBody(request, body);
	});
}
/**
* Node's parser copies the body out of what a connection received. That memory need not wait for the garbage
* collector, which would look at the whole heap for each few pieces. A piece that became the body is left alone, as is
* one that is not all of its buffer: with TLS, Node receives several in one, and later writes to the rest.
*/
function giveBackReceived(stream) {
	const { socket } = stream;
	const push = stream.push.bind(stream);
	let parsed;
	stream.push = (chunk, encoding) => {
		if (chunk !== null) parsed = chunk.buffer;
		return push(chunk, encoding);
	};
	const giveBack = ({ buffer, byteLength }) => {
		if (byteLength === buffer.byteLength && buffer instanceof ArrayBuffer && buffer !== parsed) buffer.transfer(0);
	};
	socket.on("data", giveBack);
	stream.once("close", () => socket.off("data", giveBack));
}
function sendBody(request, body) {
	const content = body?.open();
	if (content === void 0 || content instanceof Uint8Array) {
		request.end(content);
		return;
	}
	content.once("error", (error) => request.destroy(error));
	request.once("close", () => content.destroy());
	content.pipe(request);
}
/** The time limits of one request, each with its own message. */
var Timers = class {
	#request;
	#timeouts;
	#answer;
	#step;
	#transfer;
	constructor(request, timeouts, sendingSeconds) {
		this.#request = request;
		this.#timeouts = timeouts;
		this.#step = this.#after(timeouts.connectMs, "no connection");
		this.#transfer = this.#after(timeouts.connectMs + timeouts.transferMs + sendingSeconds * 1e3, "no end");
		request.once("socket", (socket) => {
			const connected = () => {
				clearTimeout(this.#step);
				request.setTimeout(timeouts.idleMs);
			};
			if (socket.connecting) socket.once("encrypted" in socket ? "secureConnect" : "connect", connected);
			else connected();
		});
		request.once("finish", () => {
			if (this.#answer) return;
			clearTimeout(this.#step);
			request.setTimeout(0);
			this.#step = this.#after(timeouts.headersMs, "no answer");
		});
		request.on("timeout", () => this.fail(new TimeLimit("no byte", timeouts.idleMs)));
	}
	/** The head has arrived; the time limit of the body depends on its length. */
	answered(answer) {
		const length = lengthOf(answer.headers);
		this.#answer = answer;
		this.#request.setTimeout(this.#timeouts.idleMs);
		clearTimeout(this.#step);
		clearTimeout(this.#transfer);
		const { transferMs, bytesPerSecond } = this.#timeouts;
		if (length === void 0 || length > 0) {
			const seconds = (length ?? UNKNOWN_LENGTH) / bytesPerSecond;
			this.#transfer = this.#after(transferMs + seconds * 1e3, "no end");
		}
	}
	/** Ends the request, or the response if it has begun, with the reason. */
	fail(reason) {
		if (this.#answer) this.#answer.destroy(reason);
		else this.#request.destroy(reason);
	}
	clear() {
		clearTimeout(this.#step);
		clearTimeout(this.#transfer);
	}
	#after(ms, what) {
		return setTimeout(() => this.fail(new TimeLimit(what, ms)), Math.min(ms, 2 ** 31 - 1));
	}
};
/** The length that sets the time limit of a body without Content-Length. */
const UNKNOWN_LENGTH = 67108864;
var TimeLimit = class extends Error {
	name = "TimeLimit";
	code = "TIME_LIMIT";
	constructor(what, ms) {
		super(`${what} within ${Math.round(ms)} ms`);
	}
};
/** Content-Length as a number of bytes; `undefined` if it is missing or not a number. */
function lengthOf(headers) {
	const text = headers["content-length"];
	if (text === void 0 || !/^\d+$/.test(text)) return void 0;
	return Number(text);
}
const TLS = /^(?:CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO$|ERR_SSL)/;
/** Turns what Node reports into an error with a code; a cut connection may be tried again, a refused one too. */
function connectionError(error, method, url) {
	if (error instanceof RegistryError) return error;
	const cause = codeOf$1(error) ?? "";
	const { code, isTransient } = classify(cause);
	return new RegistryError(code, `${method} ${redactUrl(url)} failed`, {
		cause: error,
		method,
		url,
		isTransient,
		...remedyFor(code, {
			registry: url.host,
			repository: ""
		}, {
			isWrite: false,
			isAnonymous: false,
			sentence: cause
		})
	});
}
/** The content is not in the coding that its header names. */
function isDamaged(error) {
	return codeOf$1(error)?.startsWith("Z_") ?? false;
}
function classify(code) {
	if (code === "TIME_LIMIT" || code === "ETIMEDOUT") return {
		code: "REGISTRY_TIMEOUT",
		isTransient: true
	};
	if (code === "ADDRESS_REFUSED") return {
		code: "REGISTRY_TARGET_REFUSED",
		isTransient: false
	};
	if (TLS.test(code)) return {
		code: "REGISTRY_TLS_FAILED",
		isTransient: false
	};
	if (code.startsWith("HPE_") || code.startsWith("Z_")) return {
		code: "REGISTRY_UNEXPECTED_RESPONSE",
		isTransient: false
	};
	return {
		code: "REGISTRY_UNREACHABLE",
		isTransient: code !== "ENOTFOUND"
	};
}
/**
* The whole body, at most `maxBytes` of it: a longer one is refused by its Content-Length before it is read, or as
* soon as it has grown too long.
*/
async function readAll(incoming, method, url, maxBytes) {
	const chunks = [];
	let size = 0;
	for await (const chunk of readStream(incoming, method, url, maxBytes)) {
		chunks.push(chunk);
		size += chunk.byteLength;
	}
	return Buffer.concat(chunks, size);
}
/** The beginning of a body that only explains a failure; Seal does not wait for the rest. */
async function readHead(incoming, method, url, maxBytes) {
	const chunks = [];
	let size = 0;
	try {
		for await (const chunk of headOf(incoming, maxBytes)) {
			chunks.push(chunk);
			size += chunk.byteLength;
			if (size >= maxBytes) break;
		}
	} catch (error) {
		if (!isDamaged(error)) throw connectionError(error, method, url);
	}
	return Buffer.concat(chunks).subarray(0, maxBytes);
}
function headOf({ headers, stream }, maxBytes) {
	const coding = codingOf(headers["content-encoding"]);
	if (coding === void 0 || !isGzip(coding)) return stream;
	return gunzipped(stream, maxBytes, () => /* @__PURE__ */ new Error("the explanation has no end"));
}
/**
* The body as it arrives, unpacked, with the same limit for what arrives and what it unpacks to. Leaving the iteration
* early ends the connection.
*/
async function* readStream(incoming, method, url, maxBytes) {
	const { stream } = incoming;
	const tooLarge = () => new RegistryError("REGISTRY_TOO_LARGE", `${method} ${redactUrl(url)}: the response is larger than ${maxBytes} bytes`, {
		method,
		url
	});
	try {
		let size = 0;
		for await (const chunk of contentOf(incoming, method, url, maxBytes, tooLarge)) {
			size += chunk.byteLength;
			if (size > maxBytes) throw tooLarge();
			yield chunk;
		}
	} catch (error) {
		throw connectionError(error, method, url);
	} finally {
		stream.destroy();
	}
}
/** Without content, the headers are those that another answer would have: no coding is to be undone, no length counts. */
function hasContent({ status, headers }, method) {
	return method !== "HEAD" && status !== 204 && status !== 304 && lengthOf(headers) !== 0;
}
/** Decodes the content coding. Refuses a range of encoded content, because it is not a range of the content. */
function contentOf(incoming, method, url, maxBytes, tooLarge) {
	const { status, headers, stream } = incoming;
	if (!hasContent(incoming, method)) return stream;
	const coding = codingOf(headers["content-encoding"]);
	if (coding === void 0) {
		if ((lengthOf(headers) ?? 0) > maxBytes) throw tooLarge();
		return stream;
	}
	if (isGzip(coding) && status !== 206) return gunzipped(stream, maxBytes, tooLarge);
	throw new RegistryError("REGISTRY_UNEXPECTED_RESPONSE", `${method} ${redactUrl(url)}: the answer is ${status === 206 ? "a part of content " : ""}encoded as ${printable(coding, 40)}, which Seal did not request`, {
		method,
		url,
		remedy: "Turn off the compression of responses in the proxy in front of the registry: clients check the digest of the stored bytes."
	});
}

// src/registry/auth/challenge.ts
const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const SCHEME = new RegExp(`^[\\s,]*(${TOKEN})(?=[\\s,]|$)(?!\\s*=)`);
const PARAMETER$1 = new RegExp(`^[\\s,]*(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]*))(?=[\\s,]|$)`);
/** The single credential-like value of schemes such as Negotiate. */
const TOKEN68 = /^\s+[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/;
/** Reads all challenges of a header value; several headers are joined by a comma. What cannot be read is skipped. */
function parseChallenges(header) {
	const challenges = [];
	let rest = header ?? "";
	while (rest !== "") {
		const parameter = PARAMETER$1.exec(rest);
		const scheme = parameter ? null : SCHEME.exec(rest);
		if (parameter) {
			const value = parameter[2]?.replace(/\\(.)/g, "$1") ?? parameter[3] ?? "";
			addParameter(challenges.at(-1)?.parameters, (parameter[1] ?? "").toLowerCase(), value);
			rest = rest.slice(parameter[0].length);
		} else if (scheme) {
			challenges.push({
				scheme: (scheme[1] ?? "").toLowerCase(),
				parameters: /* @__PURE__ */ new Map()
			});
			rest = rest.slice(scheme[0].length);
			if (!PARAMETER$1.test(rest)) rest = rest.slice(TOKEN68.exec(rest)?.[0].length ?? 0);
		} else {
			const comma = rest.indexOf(",", 1);
			rest = comma < 0 ? "" : rest.slice(comma);
		}
	}
	return challenges;
}
function addParameter(parameters, name, value) {
	if (parameters === void 0) return;
	const before = parameters.get(name);
	if (before === void 0) parameters.set(name, value);
	else if (name === "scope") parameters.set(name, `${before} ${value}`);
}

// src/registry/auth/realm.ts
/** Registries whose token service has another name. */
const PAIRS = {
	"registry-1.docker.io": "auth.docker.io",
	"registry.redhat.io": "sso.redhat.com",
	"registry.connect.redhat.com": "sso.redhat.com"
};
/** Parent domains with unrelated customers: two hosts below one of them do not belong together. */
const SHARED_PARENT = /^(?:(?:ac|co|com|edu|gov|gob|go|mil|net|ne|nom|or|org)\.[a-z]{2}|(?:.*\.)?(?:amazonaws\.com(?:\.cn)?|azurecr\.io|azurewebsites\.net|cloudapp\.azure\.com|cloudfront\.net|digitaloceanspaces\.com|fly\.dev|github\.io|gitlab\.io|herokuapp\.com|netlify\.app|ngrok\.io|ngrok-free\.app|on\.aws|pages\.dev|run\.app|vercel\.app|windows\.net|workers\.dev))$/;
/**
* Reads the realm of a Bearer challenge. It must be `https:` (or the registry must be `http:` itself) and must not
* lead into the runner's network.
*
* @throws RegistryError `REGISTRY_REALM_REFUSED`
*/
async function resolveRealm(realm, registryOrigin) {
	const url = URL.parse(realm);
	if (url === null) throw refused(registryOrigin, realm, "it is not a URL", {});
	try {
		await registryOrigin.checkTarget(url, registryOrigin.base);
	} catch (cause) {
		throw refused(registryOrigin, realm, "Seal must not contact it", { cause });
	}
	return url;
}
/** May the realm receive the credentials for the registry? Without credentials, Seal may contact any public realm. */
function mayReceiveCredentials(realm, registryOrigin, trusted) {
	const host = realm.hostname;
	const registry = registryOrigin.base.hostname;
	if (host === registry || PAIRS[registry] === host || trusted.includes(host)) return true;
	if (!/[a-z]/i.test(host) || !/[a-z]/i.test(registry)) return false;
	return registry.endsWith(`.${host}`) ? isOwnParent(host) : shareParent(host, registry);
}
function shareParent(host, registry) {
	const labels = host.split(".").slice(1);
	for (; labels.length >= 2; labels.shift()) {
		const parent = labels.join(".");
		if (registry === parent || registry.endsWith(`.${parent}`)) return isOwnParent(parent);
	}
	return false;
}
function isOwnParent(parent) {
	return parent.includes(".") && !SHARED_PARENT.test(parent);
}
/** Refuses to send credentials to a realm that does not belong to the registry. */
function checkRealmTrust(realm, registryOrigin, trusted) {
	if (!mayReceiveCredentials(realm, registryOrigin, trusted)) throw refused(registryOrigin, realm.href, "it does not belong to the registry, and would receive credentials", { remedy: `If it really is the token service of your registry, add it to the step; otherwise do not use this registry.\ntoken-hosts: ${realm.hostname}` });
}
function refused(registryOrigin, realm, why, more) {
	return new RegistryError("REGISTRY_REALM_REFUSED", `${registryOrigin.base.host} names the token service ${printable(realm, 200)}: ${why}`, { ...more });
}

// src/registry/auth/scope.ts
/** `undefined` for a scope of another form, such as ECR Public's `aws`: it is echoed as it is. */
function parseScope(text) {
	const first = text.indexOf(":");
	const last = text.lastIndexOf(":");
	if (first <= 0 || last === first) return void 0;
	const actions = text.slice(last + 1).split(",");
	return {
		type: text.slice(0, first),
		name: text.slice(first + 1, last),
		actions: actions.filter(Boolean)
	};
}
/**
* The scopes of a token request. The needed repository comes first, because some servers look at the first
* scope only. Of the challenge's own scopes, other forms are echoed (and then nothing else is asked: a server with
* its own form does not read ours), further actions on the same repository are added, and scopes for other
* repositories are left out: GHCR names a made-up one.
*/
function scopesFor(need, writes, challenged) {
	const offered = (challenged ?? "").split(/\s+/).filter(Boolean);
	const opaque = offered.filter((scope) => parseScope(scope)?.type !== "repository");
	const own = offered.map(parseScope).filter((scope) => scope?.type === "repository" && scope.name === need.repository);
	if (opaque.length > 0 && own.length === 0) return opaque;
	const actions = new Set(writes || need.action === "push" ? ["pull", "push"] : ["pull"]);
	for (const scope of own) for (const action of scope?.actions ?? []) actions.add(action);
	const mount = need.mountFrom === void 0 ? [] : [`repository:${need.mountFrom}:pull`];
	return [
		`repository:${need.repository}:${[...actions].join(",")}`,
		...mount,
		...opaque
	];
}

// src/registry/auth/token.ts
/** The GET form: basic credentials or none, each scope a parameter. The realm's own query is kept as it is. */
function tokenByGet(realm, service, scopes, credential) {
	const parameters = [...service === void 0 ? [] : [`service=${encodeURIComponent(service)}`], ...scopes.map((scope) => `scope=${encodeURIComponent(scope)}`)].join("&");
	const url = new URL(realm);
	if (parameters !== "") url.search += `${url.search === "" ? "?" : "&"}${parameters}`;
	const authorization = basicAuthorization(credential);
	return {
		method: "GET",
		url,
		headers: authorization === void 0 ? {} : { authorization }
	};
}
/** The OAuth2 form, for identity tokens: one `scope`, separated by spaces. */
function tokenByPost(realm, service, scopes, refreshToken) {
	return {
		method: "POST",
		url: realm,
		headers: { "content-type": "application/x-www-form-urlencoded" },
		form: new URLSearchParams({
			grant_type: "refresh_token",
			refresh_token: refreshToken,
			client_id: "oci-seal",
			...service === void 0 ? {} : { service },
			scope: scopes.join(" ")
		}).toString()
	};
}
/** `Basic …`, if the credential has that form. An identity token is sent as the password. */
function basicAuthorization(credential) {
	if (credential === void 0 || credential.kind === "registry-token") return void 0;
	const [username, password] = credential.kind === "basic" ? [credential.username, credential.password] : ["<token>", credential.token];
	return `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
}
/** The specification's default, for services that do not name a lifetime. */
const DEFAULT_LIFETIME_S = 60;
/** Reads the response of a token service. Ignores `issued_at`, so the clocks may differ. */
function readToken(bytes, url) {
	const invalid = (why, cause) => new RegistryError("REGISTRY_UNEXPECTED_RESPONSE", `${redactUrl(url)} returned no token: ${why}`, {
		url,
		cause
	});
	let document;
	try {
		document = parseJson(bytes, { maxDepth: 20 });
	} catch (cause) {
		throw invalid("the response is not JSON", cause);
	}
	if (!isRecord(document)) throw invalid("the response is not an object");
	const value = document["token"] || document["access_token"];
	if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) throw invalid("the response contains no usable token");
	const seconds = document["expires_in"];
	return {
		value,
		expiresInMs: Math.min(typeof seconds === "number" && seconds > 0 ? seconds : DEFAULT_LIFETIME_S, 86400) * 1e3
	};
}

// src/registry/auth/authentication.ts
const MAX_TOKEN_BYTES = 131072;
/** Seal renews a token this long before it expires, or after nine tenths of its lifetime, whichever is later. */
const RENEW_EARLY_MS = 1e4;
var Authentication = class {
	#options;
	/** By registry: the challenge that it sent. */
	#challenges = /* @__PURE__ */ new Map();
	#credentials = /* @__PURE__ */ new Map();
	#tokens = /* @__PURE__ */ new Map();
	#underway = /* @__PURE__ */ new Map();
	#pullOnly = /* @__PURE__ */ new Set();
	constructor(options) {
		this.#options = options;
	}
	/** The `Authorization` for a request that was not challenged yet, as far as this run knows the registry. */
	async before(asked) {
		const challenge = this.#challenges.get(asked.repository.registry);
		return challenge === void 0 ? void 0 : this.#authorize(asked, challenge);
	}
	/**
	* The `Authorization` after the answer 401 (or 403 with a challenge) to a request that carried `used`;
	* `undefined` when there is nothing better to offer.
	*/
	async after(asked, header, used) {
		const challenges = parseChallenges(header);
		const challenge = challenges.find(({ scheme, parameters }) => scheme === "bearer" && parameters.has("realm")) ?? challenges.find(({ scheme }) => scheme === "basic");
		if (challenge === void 0) return void 0;
		const key = formatRepository(asked.repository);
		this.#challenges.set(asked.repository.registry, challenge);
		const kept = this.#tokens.get(key) ?? [];
		this.#tokens.set(key, kept.filter((token) => `Bearer ${token.value}` !== used));
		const next = await this.#authorize(asked, challenge);
		return next === used ? void 0 : next;
	}
	/** Does this run have neither credentials nor a challenge for the registry? */
	async isAnonymous(repository) {
		return await this.#credentials.get(formatRepository(repository)) === void 0;
	}
	#credential(repository) {
		const key = formatRepository(repository);
		const found = this.#credentials.get(key) ?? this.#options.credentials.find(repository);
		this.#credentials.set(key, found);
		return found;
	}
	async #authorize(asked, challenge) {
		const credential = await this.#credential(asked.repository);
		if (credential?.kind === "registry-token") return `Bearer ${credential.token}`;
		if (challenge.scheme === "basic") return credential?.kind === "basic" ? basicAuthorization(credential) : void 0;
		return `Bearer ${(this.#tokens.get(formatRepository(asked.repository)) ?? []).find((token) => this.#covers(token, asked.need))?.value ?? await this.#fetchOnce(asked, challenge, credential)}`;
	}
	#covers({ actions, mountFrom, renewAt }, need) {
		return actions.has(need.action) && (need.mountFrom === void 0 || need.mountFrom === mountFrom) && this.#options.clock.now() < renewAt;
	}
	/** Requests that need the same token at the same time share one exchange. */
	#fetchOnce(asked, challenge, credential) {
		const { repository, need } = asked;
		const key = [
			formatRepository(repository),
			need.action,
			need.mountFrom
		].join(" ");
		const underway = this.#underway.get(key) ?? this.#fetch(asked, challenge, credential).finally(() => this.#underway.delete(key));
		this.#underway.set(key, underway);
		return underway;
	}
	async #fetch({ repository, need, registryOrigin }, { parameters }, credential) {
		const key = formatRepository(repository);
		const realm = await resolveRealm(parameters.get("realm") ?? "", registryOrigin);
		if (credential !== void 0) checkRealmTrust(realm, registryOrigin, this.#options.trustedRealms);
		const server = {
			repository,
			action: need.action,
			realm,
			networkScope: await registryOrigin.networkScope(realm),
			service: parameters.get("service")
		};
		const ask = (asksPush) => this.#exchange(server, scopesFor(need, asksPush, parameters.get("scope")), credential);
		const asksPush = need.action === "push" || this.#options.writes && !this.#pullOnly.has(key);
		const start = this.#options.clock.now();
		let actions = asksPush ? ["pull", "push"] : ["pull"];
		const token = await ask(asksPush).catch((error) => {
			if (need.action === "push" || !asksPush || !isDenied(error)) throw error;
			this.#pullOnly.add(key);
			actions = ["pull"];
			return ask(false);
		});
		const early = Math.min(RENEW_EARLY_MS, token.expiresInMs / 10);
		const kept = this.#tokens.get(key) ?? [];
		kept.push({
			value: token.value,
			actions: new Set(actions),
			mountFrom: need.mountFrom,
			renewAt: start + token.expiresInMs - early
		});
		this.#tokens.set(key, kept);
		return token.value;
	}
	async #exchange(server, scopes, credential) {
		const { realm, service } = server;
		if (credential?.kind === "identity-token") {
			const posted = tokenByPost(realm, service, scopes, credential.token);
			const answer = await this.#ask(server, posted);
			if (![
				401,
				404,
				405
			].includes(answer.status)) return this.#accept(server, answer, false);
		}
		const answer = await this.#ask(server, tokenByGet(realm, service, scopes, credential));
		return this.#accept(server, answer, credential === void 0);
	}
	async #ask({ networkScope }, { method, url, headers, form }) {
		const bytes = form === void 0 ? void 0 : Buffer.from(form, "utf8");
		const response = await followRedirects(this.#options.connections, {
			method,
			url,
			registryOrigin: new RegistryOrigin(url),
			networkScope,
			headers: { accept: "application/json" },
			originHeaders: headers,
			body: bytes && {
				length: bytes.byteLength,
				open: () => bytes
			},
			redirects: "stay"
		});
		return {
			...response,
			body: await readAll(response, method, url, MAX_TOKEN_BYTES)
		};
	}
	#accept({ repository, action }, answer, isAnonymous) {
		if (answer.status !== 200) {
			const retryAfterMs = parseRetryAfter(answer.headers["retry-after"], this.#options.clock.now());
			const contentType = answer.headers["content-type"];
			throw errorOf({
				...answer,
				contentType,
				retryAfterMs,
				isAnonymous,
				asksToken: action
			}, repository);
		}
		const token = readToken(answer.body, answer.url);
		this.#options.maskSecret(token.value);
		return token;
	}
};
function isDenied(error) {
	return error instanceof RegistryError && (error.code === "REGISTRY_UNAUTHORIZED" || error.code === "REGISTRY_FORBIDDEN");
}

// src/registry/auth/credential.ts
/** No credentials: every registry is used anonymously. */
const ANONYMOUS = { find: async () => void 0 };

// src/registry/content/blobs.ts
/** The maximum size of a blob that is read into memory, unless the caller sets another. */
const MAX_WHOLE_BLOB = 134217728;
/** Seal gives up a blob after this many broken connections in a row that delivered no byte. */
const MAX_BREAKS = 4;
async function readBlob(client, repository, descriptor, { maxBytes = MAX_WHOLE_BLOB, signal } = {}) {
	const chunks = [];
	const limit = signal === void 0 ? { maxBytes } : {
		maxBytes,
		signal
	};
	for await (const chunk of streamBlob(client, repository, descriptor, limit)) chunks.push(chunk);
	return Buffer.concat(chunks);
}
/** Yields the bytes as they arrive, unchecked until the end: the last step throws if they were not the right ones. */
async function* streamBlob(client, repository, descriptor, { maxBytes, signal } = {}) {
	const { digest, size } = descriptor;
	const where = formatPinned(repository, digest);
	if (maxBytes !== void 0 && size > maxBytes) throw new RegistryError("REGISTRY_TOO_LARGE", `${where} has ${size} bytes; Seal reads at most ${maxBytes}`);
	const hash = createHash(algorithmOf(digest));
	let offset = 0;
	for (let breaks = 0;; breaks++) {
		const reply = await client.open({
			repository,
			method: "GET",
			target: `blobs/${digest}`,
			action: "pull",
			...offset > 0 ? { headers: { range: `bytes=${offset}-` } } : {},
			expect: offset > 0 ? [200, 206] : [200],
			maxBytes: size,
			signal
		});
		let skip = reply.status === 206 ? 0 : offset;
		checkRange(reply, offset, where);
		try {
			for await (const chunk of reply.stream) {
				const fresh = chunk.subarray(Math.min(skip, chunk.byteLength));
				skip -= chunk.byteLength - fresh.byteLength;
				if (fresh.byteLength === 0) continue;
				offset += fresh.byteLength;
				breaks = 0;
				hash.update(fresh);
				yield fresh;
			}
			break;
		} catch (error) {
			signal?.throwIfAborted();
			if (!(error instanceof RegistryError) || !error.isTransient || breaks >= MAX_BREAKS) throw error;
		}
	}
	const actual = hash.digest("hex");
	if (offset !== size || actual !== encodedOf(digest)) throw mismatch$1(`${where}: expected ${size} bytes with this digest, got ${offset} with ${algorithmOf(digest)}:${actual}`);
}
function mismatch$1(message) {
	return new RegistryError("REGISTRY_DIGEST_MISMATCH", message, { remedy: "The registry or a cache in front of it serves damaged or false content. Do not use it until you know the cause." });
}
function checkRange({ status, headers, url }, offset, where) {
	if (status === 206 && !headers["content-range"]?.startsWith(`bytes ${offset}-`)) throw new RegistryError("REGISTRY_UNEXPECTED_RESPONSE", `${where}: the response contains a range that Seal did not request`, { url });
}

// src/registry/http/retry.ts
const RETRY_POLICY = {
	attempts: 5,
	baseMs: 500,
	maxWaitMs: 3e4,
	maxRetryAfterMs: 12e4,
	deadlineMs: 3e5
};
/** A refusal and a defect are final. */
function transientFailure(error) {
	return error instanceof RegistryError && error.isTransient ? error : void 0;
}

// src/registry/http/warning.ts
/** distribution-spec 1.1, "Warnings": all warnings of a response together. */
const MAX_LENGTH = 4096;
const WARNING = /^\s*299\s+-\s+"((?:[^"\\]|\\[\s\S])*)"\s*(?:,|$)/;
const OTHER = /^(?:[^,"]|"(?:[^"\\]|\\[\s\S])*")*(?:,|$)/;
/** The texts of a `Warning` header. Values with another code, an agent or a date do not come from the registry. */
function parseWarnings(header) {
	const texts = [];
	let rest = (header ?? "").slice(0, MAX_LENGTH);
	while (rest !== "") {
		const warning = WARNING.exec(rest);
		if (warning) texts.push((warning[1] ?? "").replace(/\\([\s\S])/g, "$1"));
		const end = (warning ?? OTHER.exec(rest))?.[0].length ?? 0;
		if (end === 0) break;
		rest = rest.slice(end);
	}
	return texts;
}

// src/registry/content/client.ts
/** Challenges that one request answers: a token may end, or be ended by others, between two of them. */
const MAX_CHALLENGES = 2;
const MAX_ERROR_BYTES = 65536;
const MAX_ANSWER_BYTES = 65536;
var Client = class {
	#options;
	#origins = /* @__PURE__ */ new Map();
	#warnings = /* @__PURE__ */ new Set();
	constructor(options) {
		this.#options = options;
	}
	/** Sends a request, with retries, and reads the whole response. */
	exchange(call) {
		const { registryOrigin, slots } = this.#originOf(call.repository);
		const once = () => slots(async () => {
			const response = await this.#send(call, registryOrigin);
			const { method, url } = response;
			const bytes = await readAll(response, method, url, call.maxBytes ?? MAX_ANSWER_BYTES);
			return {
				status: response.status,
				headers: response.headers,
				url,
				isForeign: response.isForeign,
				bytes
			};
		});
		return call.attempts === "once" ? once() : this.retry(once, call.signal);
	}
	/** Sends a request and returns when the answer begins. The body counts against no limit of requests at a time. */
	open(call) {
		const { registryOrigin, slots } = this.#originOf(call.repository);
		return this.retry(async () => {
			const response = await slots(() => this.#send(call, registryOrigin));
			const { status, headers, method, url, isForeign } = response;
			return {
				status,
				headers,
				url,
				isForeign,
				stream: readStream(response, method, url, call.maxBytes ?? 0)
			};
		}, call.signal);
	}
	/** Does work of several requests until it succeeds, under the same policy as a single one. */
	retry(work, signal) {
		const { retry, clock, log } = this.#options;
		return withRetry({
			policy: retry,
			clock,
			log,
			signal,
			classify: transientFailure
		}, work);
	}
	/** Is this address the registry's own? */
	owns(repository, url) {
		const { registryOrigin } = this.#originOf(repository);
		return registryOrigin.owns(registryOrigin.raise(url));
	}
	#originOf(repository) {
		const host = apiHost(repository.registry);
		let known = this.#origins.get(host);
		if (known === void 0) {
			const { security, lookup, isNamed, perHostConcurrency } = this.#options;
			known = {
				registryOrigin: RegistryOrigin.of(repository, {
					lookup,
					isNamed: isNamed(repository.registry),
					security: security(host)
				}),
				slots: limit(perHostConcurrency)
			};
			this.#origins.set(host, known);
		}
		return known;
	}
	/** A registry on this machine that answers as if it did not understand may speak TLS. */
	async #send(call, registryOrigin) {
		const { protocol } = registryOrigin.base;
		try {
			const response = await this.#sendAuthorized(call, registryOrigin);
			if (response.status !== 400 || !await turnedToTls(registryOrigin, protocol)) return response;
			response.stream.destroy();
		} catch (error) {
			if (!isNotUnderstood(error) || !await turnedToTls(registryOrigin, protocol)) throw error;
		}
		return this.#sendAuthorized(call, registryOrigin);
	}
	async #sendAuthorized(call, registryOrigin) {
		const { authentication } = this.#options;
		const { repository, action, mountFrom } = call;
		const asked = {
			repository,
			need: {
				repository: repository.repository,
				action,
				...mountFrom === void 0 ? {} : { mountFrom }
			},
			registryOrigin
		};
		const url = registryOrigin.raise(urlOf(call, registryOrigin));
		let used = registryOrigin.owns(url) ? await authentication.before(asked) : void 0;
		for (let answered = 0;; answered++) {
			const response = await this.#follow(call, registryOrigin, url, used);
			if (call.expect.includes(response.status)) return response;
			const body = await readHead(response, call.method, response.url, MAX_ERROR_BYTES);
			const next = answered < MAX_CHALLENGES && isChallenge(response) ? await authentication.after(asked, response.headers["www-authenticate"], used) : void 0;
			if (next === void 0) throw await this.#error(call, response, body, registryOrigin);
			used = next;
		}
	}
	async #follow(call, registryOrigin, url, authorization) {
		const { method, headers = {}, body, redirects = "follow", signal } = call;
		const response = await followRedirects(this.#options.connections, {
			method,
			url,
			registryOrigin,
			headers,
			originHeaders: authorization === void 0 ? {} : { authorization },
			body,
			redirects,
			signal
		});
		if (!response.isForeign) this.#logWarnings(call.repository, response.headers);
		return response;
	}
	async #error(call, response, body, registryOrigin) {
		const { authentication, clock } = this.#options;
		const error = errorOf({
			...response,
			contentType: response.headers["content-type"],
			body,
			retryAfterMs: parseRetryAfter(response.headers["retry-after"], clock.now()),
			isAnonymous: await authentication.isAnonymous(call.repository),
			isConditional: Object.keys(call.headers ?? {}).some((name) => name === "if-match" || name === "if-none-match")
		}, call.repository);
		return registryOrigin.explain(error, response.url);
	}
	#logWarnings({ registry }, headers) {
		for (const text of parseWarnings(headers.warning)) {
			const warning = `${registry} warns: ${printable(text)}`;
			if (this.#warnings.has(warning) || this.#warnings.size >= MAX_WARNINGS) continue;
			this.#warnings.add(warning);
			this.#options.log.warning(warning);
		}
	}
};
/** Seal logs at most this many different warnings of a run. */
const MAX_WARNINGS = 20;
/** A challenge from another origin is not ours to answer (CVE-2020-15157). */
function isChallenge({ status, headers, isForeign }) {
	return !isForeign && (status === 401 || status === 403 && headers["www-authenticate"] !== void 0);
}
/** Did a request without TLS meet a registry that speaks it? */
async function turnedToTls(registryOrigin, protocol) {
	return protocol === "http:" && await registryOrigin.turnsToTls();
}
/** A connection that was cut, bytes that are not HTTP, or 400: the ways in which servers answer plain HTTP where they expect TLS. */
function isNotUnderstood(error) {
	if (!(error instanceof RegistryError)) return false;
	return error.status === void 0 ? ["REGISTRY_UNREACHABLE", "REGISTRY_UNEXPECTED_RESPONSE"].includes(error.code) : error.status === 400;
}
function urlOf({ repository, target }, registryOrigin) {
	if (target instanceof URL) return target;
	return new URL(`/v2/${repository.repository}/${target}`, registryOrigin.base);
}

// src/registry/content/manifests.ts
/** Registries accept manifests of at least 4 MiB (distribution-spec, "Pushing Manifests"); few accept more. */
const MAX_MANIFEST_BYTES = 8388608;
/** The limit of the cache of manifests that were read by digest, in bytes. */
const MAX_KEPT_BYTES = 33554432;
const ACCEPT = [...MANIFEST_TYPES, ARTIFACT_MANIFEST].join(", ");
var Manifests = class {
	#client;
	#kept = /* @__PURE__ */ new Map();
	#keptBytes = 0;
	#givesEtags = /* @__PURE__ */ new Set();
	constructor(client) {
		this.#client = client;
	}
	/** The manifest that a tag or digest names. Seal fetches a manifest by digest only once. */
	async get(repository, name, limit = {}) {
		const kept = isDigest(name) ? this.#kept.get(keyOf(repository, name)) : void 0;
		if (kept !== void 0 && kept.bytes.byteLength <= (limit.maxBytes ?? 8388608)) return kept;
		const { bytes, mediaType, digest } = await this.getRaw(repository, name, limit);
		const content = readManifest(bytes, mediaType, `${formatRepository(repository)}@${digest}`);
		const stored = {
			descriptor: {
				mediaType: content.mediaType,
				digest,
				size: bytes.byteLength
			},
			bytes,
			content
		};
		this.#keep(repository, stored);
		return stored;
	}
	/** @throws RegistryError `REGISTRY_NOT_FOUND`, `REGISTRY_DIGEST_MISMATCH` */
	async getRaw(repository, name, { maxBytes, signal } = {}) {
		const reply = await this.#client.exchange({
			repository,
			method: "GET",
			target: `manifests/${name}`,
			action: "pull",
			headers: { accept: ACCEPT },
			expect: [200],
			maxBytes: maxBytes ?? 8388608,
			signal
		});
		const where = `${formatRepository(repository)}${isDigest(name) ? "@" : ":"}${name}`;
		const digest = checkDigest(reply, isDigest(name) ? name : void 0, where);
		const etag = reply.headers.etag;
		if (etag !== void 0) this.#givesEtags.add(repository.registry);
		return {
			bytes: reply.bytes,
			mediaType: mediaTypeOf(reply, where),
			digest,
			etag
		};
	}
	/** Pushes a manifest under its digest or a tag. Returns the subject that the registry says it now serves it for. */
	async put(repository, name, mediaType, bytes, { condition = {}, ...attempts } = {}) {
		const reply = await this.#client.exchange({
			repository,
			method: "PUT",
			target: `manifests/${name}`,
			action: "push",
			headers: {
				"content-type": mediaType,
				...condition
			},
			body: {
				length: bytes.byteLength,
				open: () => bytes
			},
			expect: [
				200,
				201,
				202,
				204
			],
			...attempts
		});
		const said = reply.headers["docker-content-digest"];
		if (isDigest(said) && !isDigestOf(said, bytes)) throw mismatch(`${formatRepository(repository)}: the registry stored different bytes than Seal sent to ${name}`);
		const subject = reply.headers["oci-subject"];
		return typeof subject === "string" ? subject : void 0;
	}
	async exists(repository, digest) {
		return (await this.#client.exchange({
			repository,
			method: "HEAD",
			target: `manifests/${digest}`,
			action: "pull",
			headers: { accept: ACCEPT },
			expect: [200, 404]
		})).status === 200;
	}
	/** Has the registry shown entity tags in this run? Then it may honor conditions on writes. */
	givesEtags({ registry }) {
		return this.#givesEtags.has(registry);
	}
	#keep(repository, stored) {
		const size = stored.bytes.byteLength;
		this.#kept.set(keyOf(repository, stored.descriptor.digest), stored);
		this.#keptBytes += size;
		for (const [key, oldest] of this.#kept) {
			if (this.#keptBytes <= MAX_KEPT_BYTES) break;
			this.#kept.delete(key);
			this.#keptBytes -= oldest.bytes.byteLength;
		}
	}
};
function keyOf(repository, digest) {
	return `${formatRepository(repository)}@${digest}`;
}
/**
* The digest of the content. By digest it must be the requested one; by tag it is the registry's own, if
* that is true. The header alone is never believed.
*/
function checkDigest({ bytes, headers }, wanted, where) {
	const said = headers["docker-content-digest"];
	const claim = wanted ?? (isDigest(said) ? said : void 0);
	const digest = digestOf(bytes, claim === void 0 ? "sha256" : algorithmOf(claim));
	if (claim !== void 0 && claim !== digest) throw mismatch(`${where}: the bytes have the digest ${digest}, not ${claim}`);
	return digest;
}
function mismatch(message) {
	return new RegistryError("REGISTRY_DIGEST_MISMATCH", message, { remedy: "The registry or a cache in front of it serves damaged or false content. Do not use it until you know the cause." });
}
/** Servers that do not know the content send one of these, so they carry no information. */
const GENERIC = /* @__PURE__ */ new Set([
	"",
	"application/json",
	"application/octet-stream",
	"binary/octet-stream",
	"text/plain"
]);
/** The media type that the answer was sent as; for answers without a meaningful one, what the manifest calls itself. */
function mediaTypeOf({ headers, bytes, url }, where) {
	const sent = bareMediaType(headers["content-type"] ?? "");
	if (sent.includes("html")) throw new RegistryError("REGISTRY_UNEXPECTED_RESPONSE", `${where}: the registry responded with an HTML page`, {
		url,
		remedy: "This is often a login page. Check the image reference and the credentials."
	});
	return GENERIC.has(sent) ? ownMediaType(bytes) ?? sent : sent;
}
function ownMediaType(bytes) {
	try {
		const document = parseJson(bytes);
		const named = isRecord(document) ? document["mediaType"] : void 0;
		return typeof named === "string" ? printable(named) : void 0;
	} catch {
		return;
	}
}

// src/registry/content/tags.ts
/** Puts the manifest under the tag and reads the tag back. */
async function moveTag(manifests, repository, tag, { descriptor, bytes }) {
	const where = `${formatRepository(repository)}:${tag}`;
	try {
		await manifests.put(repository, tag, descriptor.mediaType, bytes);
	} catch (error) {
		if (!(error instanceof RegistryError) || error.code !== "REGISTRY_IMMUTABLE_TAG") throw error;
		if (await names(manifests, repository, tag, descriptor.digest)) return;
		throw new RegistryError("REGISTRY_IMMUTABLE_TAG", `${where} cannot be moved to ${descriptor.digest}`, { cause: error });
	}
	if (await names(manifests, repository, tag, descriptor.digest)) return;
	throw new RegistryError("REGISTRY_TAG_MOVED", `${where} does not point to ${descriptor.digest}, although Seal just set it`);
}
async function names(manifests, repository, tag, digest) {
	const stored = await ifFound(manifests.getRaw(repository, tag));
	return stored !== void 0 && isDigestOf(digest, stored.bytes);
}

// src/registry/content/upload.ts
/** Sizes of chunks to try if a request with the whole blob is too large, largest first. */
const CHUNK_SIZES = [
	16777216,
	4194304,
	524288
];
/** Seal does not send larger blobs in the first request: a registry that drops its body would get them twice. */
const MAX_SINGLE_REQUEST = 262144;
const OCTETS = { "content-type": "application/octet-stream" };
var Uploads = class {
	#client;
	/** By repository: upload sessions that `prepareUpload` opened. */
	#prepared = /* @__PURE__ */ new Map();
	/** By registry: does it take a blob in the request that opens an upload? Distribution drops the body. */
	#takesSingle = /* @__PURE__ */ new Map();
	/** Without failed uploads, so that Seal may try them again. */
	#done = /* @__PURE__ */ new Map();
	constructor(client) {
		this.#client = client;
	}
	/** Uploads a blob to a repository, unless this run has uploaded it or is doing so. */
	put(repository, blob, options = {}) {
		const key = formatPinned(repository, blob.descriptor.digest);
		const before = this.#done.get(key);
		if (before !== void 0) return before;
		const upload = this.#upload(repository, blob, options);
		this.#done.set(key, upload);
		upload.catch(() => this.#done.delete(key));
		return upload;
	}
	/**
	* Opens an upload for a blob that does not exist yet, so that it needs one request less when it does. A failure shows
	* when the blob is put.
	*/
	prepare(repository) {
		if (this.#takesSingle.get(repository.registry) === true) return;
		const key = formatRepository(repository);
		const opened = this.#start(repository).catch(() => void 0);
		this.#prepared.set(key, [...this.#prepared.get(key) ?? [], opened]);
	}
	/** Uploads a blob again that the registry accepted and does not have. */
	putAgain(repository, blob) {
		this.#takesSingle.set(repository.registry, false);
		this.#done.delete(formatPinned(repository, blob.descriptor.digest));
		return this.put(repository, blob);
	}
	/** Begins an upload and cancels it: the registry stores nothing. Rejects as an upload would. */
	async tryOut(repository) {
		const started = await this.#start(repository);
		await this.#client.exchange({
			repository,
			method: "DELETE",
			target: locationOf(started),
			action: "push",
			expect: [
				200,
				202,
				204
			],
			attempts: "once"
		}).catch(() => void 0);
	}
	async #upload(repository, blob, { mountFrom, usesPrepared = false }) {
		const mounted = mountFrom === void 0 ? void 0 : await this.#mount(repository, blob, mountFrom);
		if (mounted === "mounted") return;
		let session = mounted ?? (usesPrepared ? await this.#takePrepared(repository) : void 0);
		await this.#client.retry(async () => {
			const started = session ?? await this.#open(repository, blob);
			session = void 0;
			if (started === "stored") return;
			const limit = lengthHeader(started, "oci-chunk-max-length");
			if (limit !== void 0 && limit < blob.descriptor.size) return this.#inChunks(repository, blob, started, limit);
			try {
				await this.#finish(repository, blob, locationOf(started), bodyOf(blob, 0, blob.descriptor.size));
			} catch (error) {
				if (!isTooLargeRequest(error)) throw error;
				await this.#inSmallerChunks(repository, blob, error);
			}
		});
	}
	async #takePrepared(repository) {
		const key = formatRepository(repository);
		const [opened, ...others] = this.#prepared.get(key) ?? [];
		this.#prepared.set(key, others);
		return opened;
	}
	/** Sends a small blob in the request that opens its upload, to registries that may take it. */
	async #open(repository, blob) {
		const { digest, size } = blob.descriptor;
		const { registry } = repository;
		if (size > MAX_SINGLE_REQUEST || this.#takesSingle.get(registry) === false) return this.#start(repository);
		try {
			const reply = await this.#client.exchange({
				repository,
				method: "POST",
				target: `blobs/uploads/?digest=${encodeURIComponent(digest)}`,
				action: "push",
				headers: OCTETS,
				body: bodyOf(blob, 0, size),
				expect: [
					200,
					201,
					202
				],
				attempts: "once"
			});
			const isStored = reply.status === 201;
			this.#takesSingle.set(registry, isStored);
			if (!isStored) return reply;
			checkStored(reply, repository, digest);
			return "stored";
		} catch (error) {
			if (!isNotTaken(error)) throw error;
			this.#takesSingle.set(registry, false);
			return this.#start(repository);
		}
	}
	/** Asks the registry to mount a blob of another repository. After any refusal, Seal uploads the blob. */
	async #mount(repository, blob, from) {
		if (from.registry !== repository.registry || from.repository === repository.repository) return void 0;
		const query = `mount=${encodeURIComponent(blob.descriptor.digest)}&from=${encodeURIComponent(from.repository)}`;
		try {
			const reply = await this.#client.exchange({
				repository,
				method: "POST",
				target: `blobs/uploads/?${query}`,
				action: "push",
				mountFrom: from.repository,
				headers: { "content-length": "0" },
				expect: [201, 202]
			});
			return reply.status === 201 ? "mounted" : reply;
		} catch (error) {
			if (error instanceof RegistryError && error.status !== void 0) return void 0;
			throw error;
		}
	}
	#start(repository) {
		return this.#client.exchange({
			repository,
			method: "POST",
			target: "blobs/uploads/",
			action: "push",
			headers: { "content-length": "0" },
			expect: [
				200,
				201,
				202
			],
			attempts: "once"
		});
	}
	async #finish(repository, blob, location, body) {
		const { digest } = blob.descriptor;
		checkStored(await this.#client.exchange({
			repository,
			method: "PUT",
			target: appendDigest(location, digest),
			action: "push",
			headers: OCTETS,
			body,
			expect: [
				200,
				201,
				204
			],
			attempts: "once"
		}), repository, digest);
	}
	async #inSmallerChunks(repository, blob, refusal) {
		let last = refusal;
		for (const size of CHUNK_SIZES.filter((chunk) => chunk < blob.descriptor.size)) try {
			return await this.#inChunks(repository, blob, await this.#start(repository), size);
		} catch (error) {
			if (!isTooLargeRequest(error)) throw error;
			last = error;
		}
		throw last;
	}
	/** distribution-spec, "Pushing a blob in chunks". A chunk that fails ends the session: the next begins at the start. */
	async #inChunks(repository, blob, started, wanted) {
		const chunkSize = Math.max(wanted, lengthHeader(started, "oci-chunk-min-length") ?? 1, 1);
		const { size } = blob.descriptor;
		let location = locationOf(started);
		for (let start = 0; start < size; start += chunkSize) {
			const end = Math.min(start + chunkSize, size);
			const reply = await this.#client.exchange({
				repository,
				method: "PATCH",
				target: location,
				action: "push",
				headers: {
					...OCTETS,
					"content-range": `${start}-${end - 1}`
				},
				body: bodyOf(blob, start, end),
				expect: [
					201,
					202,
					204
				],
				attempts: "once"
			});
			if (reply.headers.location !== void 0) location = locationOf(reply);
		}
		await this.#finish(repository, blob, location, {
			length: 0,
			open: () => /* @__PURE__ */ new Uint8Array()
		});
	}
};
/** A registry may know the blob by another algorithm. */
function checkStored({ headers }, repository, digest) {
	const said = headers["docker-content-digest"];
	if (!isDigest(said) || algorithmOf(said) !== algorithmOf(digest) || said === digest) return;
	throw new RegistryError("REGISTRY_DIGEST_MISMATCH", `${formatRepository(repository)}: the registry stored the blob ${digest} as ${said}`);
}
/** Refusals of the query, of the body or of its size, which an upload in two requests may not get. */
function isNotTaken(error) {
	return error instanceof RegistryError && !error.isTransient && [
		400,
		404,
		405,
		411,
		413,
		415,
		422,
		501
	].includes(error.status ?? 0);
}
function bodyOf(blob, start, end) {
	const open = () => "bytes" in blob ? blob.bytes.subarray(start, end) : blob.open(start, end);
	return {
		length: end - start,
		open
	};
}
function isTooLargeRequest(error) {
	return error instanceof RegistryError && error.status === 413 && error.code === "REGISTRY_REFUSED";
}
function lengthHeader({ headers }, name) {
	const value = Number(headers[name]);
	return Number.isSafeInteger(value) && value > 0 ? value : void 0;
}
/** The next address of the upload: relative or absolute, at the registry or at its storage. */
function locationOf({ headers, url }) {
	const location = headers.location === void 0 ? null : URL.parse(headers.location, url.href);
	if (location !== null) return location;
	throw new RegistryError("REGISTRY_UNEXPECTED_RESPONSE", "the registry started an upload without a Location header", {
		url,
		remedy: "The registry or its proxy drops the Location header: check the proxy."
	});
}
/** Adds the digest and leaves the rest as it is: upload addresses are opaque, and often signed. */
function appendDigest(location, digest) {
	const url = new URL(location);
	url.search += `${url.search === "" ? "?" : "&"}digest=${encodeURIComponent(digest)}`;
	return url;
}

// src/registry/http/traffic.ts
var Traffic = class {
	#open = /* @__PURE__ */ new Set();
	#sent = 0;
	#received = 0;
	watch(socket) {
		if (this.#open.has(socket)) return;
		this.#open.add(socket);
		socket.once("close", () => {
			this.#open.delete(socket);
			this.#sent += socket.bytesWritten;
			this.#received += socket.bytesRead;
		});
	}
	get total() {
		let [sent, received] = [this.#sent, this.#received];
		for (const { bytesWritten, bytesRead } of this.#open) {
			sent += bytesWritten;
			received += bytesRead;
		}
		return {
			sent,
			received
		};
	}
};

// src/registry/http/connections.ts
var Connections = class {
	#options;
	#lookups;
	#pools = /* @__PURE__ */ new Map();
	#traffic = new Traffic();
	#hosts = /* @__PURE__ */ new Set();
	#requests = 0;
	constructor(options) {
		this.#options = options;
		const { lookup } = options;
		this.#lookups = {
			named: lookup,
			foreign: guardLookup((address) => classifyAddress(address) !== "forbidden", lookup),
			"foreign-public": guardLookup((address) => classifyAddress(address) === "public", lookup)
		};
	}
	get requests() {
		return this.#requests;
	}
	get hosts() {
		return [...this.#hosts];
	}
	get traffic() {
		return this.#traffic.total;
	}
	async send({ method, url, headers, body, signal }, networkScope) {
		const { agents, timeouts, clock, log, userAgent } = this.#options;
		this.#requests++;
		this.#hosts.add(url.host);
		const start = clock.now();
		const incoming = await send({
			method,
			url,
			headers: {
				"user-agent": userAgent,
				"accept-encoding": "identity",
				...headers
			},
			body,
			agent: agents?.(url, networkScope) ?? this.#pool(url.protocol, networkScope),
			lookup: this.#lookups[networkScope],
			timeouts,
			signal,
			onSocket: (socket) => this.#traffic.watch(socket)
		});
		log.debug(`${method} ${redactUrl(url)}: ${incoming.status} in ${clock.now() - start} ms`);
		return incoming;
	}
	/** One pool per network scope: the strict rule must not use a connection that the lax rule allowed. */
	#pool(protocol, networkScope) {
		const key = `${protocol} ${networkScope}`;
		let pool = this.#pools.get(key);
		if (pool === void 0) {
			pool = protocol === "https:" ? new import_https.Agent({ keepAlive: true }) : new import_http.Agent({ keepAlive: true });
			this.#pools.set(key, pool);
		}
		return pool;
	}
	close() {
		for (const pool of this.#pools.values()) pool.destroy();
	}
};

// src/registry/referrers/attach.ts
/**
* Pushes the artifacts and returns when all are listed, together with those of `listed`, which were listed before. A
* failure names what was pushed but is not listed.
*/
async function attachAll(context, repository, artifacts, { listed = [], onListed } = {}) {
	const { push, pushed } = pushing(context, repository, artifacts);
	const groups = groupBySubject([...artifacts, ...listed]);
	const failures = (await context.referrers.add(repository, groups.map(({ subject, artifacts: all }) => ({
		subject,
		artifacts: all,
		pushed: push(subject)
	})), (artifact) => pushManifest(context, repository, artifact))).flatMap((outcome, at) => {
		const { subject, artifacts: group } = groups[at];
		const done = group.map(({ descriptor }) => descriptor.digest).filter((digest) => pushed.has(digest));
		if (outcome.status === "rejected") return [notYetListed(outcome.reason, repository, subject, done)];
		onListed?.(done);
		return [];
	});
	if (failures.length > 0) throw failures[0];
}
/**
* All blobs come first. The manifest of a subject comes before its referrers where the registry lists them by itself: it
* may look at the subject. Elsewhere it does not know the field, and a referrer is listed when its subject is there too.
*/
function pushing(context, repository, artifacts) {
	const groups = new Map(groupBySubject(artifacts).map((group) => [group.subject, group.artifacts]));
	const byDigest = new Map(artifacts.map((artifact) => [artifact.descriptor.digest, artifact]));
	const once = new OnceByKey();
	const pushed = /* @__PURE__ */ new Set();
	const isListedByTag = context.referrers.isListedByTag(repository);
	const uploaded = (subject) => once.run(`blobs ${subject}`, () => all((groups.get(subject) ?? []).flatMap(({ blobs }) => blobs.map((it) => context.uploads.put(repository, it)))));
	const pushOne = (artifact) => once.run(`manifest ${artifact.descriptor.digest}`, async () => {
		const { descriptor, subject } = artifact;
		await uploaded(subject.digest);
		const served = isListedByTag ? await pushEarly(artifact) : await pushSubject(subject.digest).then(() => pushManifest(context, repository, artifact));
		pushed.add(descriptor.digest);
		return served;
	});
	/** A registry that refuses it may miss the subject after all. */
	const pushEarly = async (artifact) => {
		try {
			return await pushManifest(context, repository, artifact);
		} catch (error) {
			if (!isRefusal(error) || !byDigest.has(artifact.subject.digest)) throw error;
			await pushSubject(artifact.subject.digest);
			return pushManifest(context, repository, artifact);
		}
	};
	const pushSubject = async (subject) => {
		const artifact = byDigest.get(subject);
		if (artifact !== void 0) await pushOne(artifact);
	};
	const push = async (subject) => {
		const pushes = all((groups.get(subject) ?? []).map(pushOne));
		await all([pushes, pushSubject(subject)]);
		return pushes;
	};
	return {
		push,
		pushed
	};
}
function isRefusal(error) {
	return error instanceof RegistryError && ["REGISTRY_REFUSED", "REGISTRY_NOT_FOUND"].includes(error.code);
}
function notYetListed(error, repository, subject, pushed) {
	if (!(error instanceof SealError) || pushed.length === 0) return error;
	const what = `pushed ${pushed.join(", ")}, which is not yet listed as a referrer of ${formatPinned(repository, subject)}`;
	return new SealError(error.code, what, {
		cause: error,
		...error.remedy === void 0 ? {} : { remedy: error.remedy }
	});
}
/** Waits before another attempt for a manifest whose blobs the registry cannot find, in milliseconds. */
const UNKNOWN_BLOB_MS = [
	100,
	300,
	1e3,
	3e3
];
/**
* Pushes a manifest. Distribution loses sight of a blob for the moment in which another process uploads the same one
* (the empty config, most often), and says that it is unknown. If it stays unknown, it is uploaded again.
*/
async function pushManifest({ manifests, uploads, clock }, repository, { descriptor, bytes, blobs }) {
	for (let attempt = 0;; attempt++) try {
		return await manifests.put(repository, descriptor.digest, descriptor.mediaType, bytes);
	} catch (error) {
		const wait = UNKNOWN_BLOB_MS[attempt];
		if (!(error instanceof RegistryError && (error.says("MANIFEST_BLOB_UNKNOWN") || error.says("BLOB_UNKNOWN"))) || wait === void 0) throw explainRefusal(error, repository, descriptor.digest);
		await clock.sleep(wait * (1 + clock.random()));
		if (attempt > 0) await all(blobs.map((blob) => uploads.putAgain(repository, blob)));
	}
}
/** Registries that accept only images, or only listed artifact types, give no useful reason. */
function explainRefusal(error, repository, digest) {
	if (!(error instanceof RegistryError) || error.code !== "REGISTRY_REFUSED") return error;
	if (error.says("DIGEST_INVALID") || error.status === 413) return error;
	return new RegistryError("REGISTRY_REFUSED", `the registry refused the artifact ${formatPinned(repository, digest)}`, { cause: error });
}
function groupBySubject(artifacts) {
	return [...Map.groupBy(new Set(artifacts), (artifact) => artifact.subject.digest)].map(([subject, group]) => ({
		subject,
		artifacts: group
	}));
}

// src/registry/referrers/referrer-index.ts
const NEW_INDEX = JSON.stringify({
	schemaVersion: 2,
	mediaType: IMAGE_INDEX,
	manifests: []
});
/** Reads an image index. @throws SealError `MANIFEST_INVALID`, `DESCRIPTOR_INVALID`, `JSON_INVALID` */
function readReferrerIndex(bytes, where) {
	const document = parseJson(bytes, { uniqueKeys: true });
	if (!isRecord(document) || !("manifests" in document) || "layers" in document || "config" in document) throw new SealError("MANIFEST_INVALID", `${where} is not an image index`);
	const { mediaType } = document;
	if (mediaType !== void 0 && mediaType !== "application/vnd.oci.image.index.v1+json") throw new SealError("MANIFEST_INVALID", `${where} is not an OCI image index`);
	const list = document["manifests"] === null ? [] : document["manifests"];
	if (!Array.isArray(list)) throw new SealError("MANIFEST_INVALID", `${where} has no list of manifests`);
	const text = new TextDecoder().decode(bytes);
	const texts = list.length === 0 ? [] : partsOf(membersOf(text).get("manifests") ?? "[]");
	return {
		text,
		entries: list.map((entry, at) => {
			return {
				text: texts[at] ?? JSON.stringify(entry),
				descriptor: readDescriptor(entry, `${where}: manifests[${at}]`)
			};
		})
	};
}
/** The entry for an artifact of ours: its descriptor, with artifact type and annotations (distribution-spec 1.1). */
function entryOf(descriptor) {
	const { mediaType, digest, size, artifactType, annotations } = descriptor;
	return {
		text: JSON.stringify({
			mediaType,
			digest,
			size,
			artifactType,
			annotations
		}),
		descriptor
	};
}
/** An incomplete entry with the missing fields of its artifact. Existing fields do not change. */
function completeEntry(entry, known) {
	const { descriptor } = entry;
	const { artifactType, annotations = {} } = known;
	const isNamed = isVagueArtifactType(descriptor.artifactType) && artifactType !== void 0;
	const isAnnotated = Object.keys(annotations).length > 0 && lacks(entry, "annotations");
	if (!isNamed && !isAnnotated) return entry;
	return {
		text: withMembers(entry.text, {
			...isNamed ? { artifactType: JSON.stringify(artifactType) } : {},
			...isAnnotated ? { annotations: JSON.stringify(annotations) } : {}
		}),
		descriptor: {
			...descriptor,
			...isNamed ? { artifactType } : {},
			...isAnnotated ? { annotations } : {}
		}
	};
}
function lacks({ text }, key) {
	return [void 0, "null"].includes(membersOf(text).get(key));
}
/** Does the entry have no artifact type? */
function isVague({ descriptor }) {
	return isVagueArtifactType(descriptor.artifactType);
}
/**
* The bytes of the index with these entries put in place of their namesakes or added at the end, and without those
* in `gone`; everything else is as it was.
*/
function formatReferrerIndex(index, changes, gone = /* @__PURE__ */ new Set()) {
	const changed = new Map(changes.map((entry) => [entry.descriptor.digest, entry]));
	const kept = (index?.entries ?? []).filter(({ descriptor }) => !gone.has(descriptor.digest)).map((entry) => changed.get(entry.descriptor.digest) ?? entry);
	const present = new Set(kept.map(({ descriptor }) => descriptor.digest));
	const added = changes.filter(({ descriptor }) => !present.has(descriptor.digest));
	const manifests = `[${[...kept, ...added].map(({ text }) => text).join(",")}]`;
	const mediaType = JSON.stringify(IMAGE_INDEX);
	return new TextEncoder().encode(withMembers(index?.text ?? NEW_INDEX, {
		mediaType,
		manifests
	}));
}

// src/registry/referrers/fallback-tag.ts
/** The largest manifest that registries accept. */
const MAX_INDEX_BYTES = 4194304;
/** The tag as users see it, for messages. */
function nameOfTag(repository, subject) {
	return `${formatRepository(repository)}:${referrersTag(subject)}`;
}
/**
* Reads the index under a subject's fallback tag.
*
* @throws RegistryError `REGISTRY_FALLBACK_IS_SUBJECT` if the registry resolves the tag as the digest itself,
* `REGISTRY_FALLBACK_NOT_INDEX`, `REGISTRY_FALLBACK_TOO_LARGE`
*/
async function readTag(manifests, repository, subject, signal) {
	const where = nameOfTag(repository, subject);
	let raw;
	try {
		const options = {
			maxBytes: MAX_INDEX_BYTES,
			...signal === void 0 ? {} : { signal }
		};
		raw = await ifFound(manifests.getRaw(repository, referrersTag(subject), options));
	} catch (error) {
		if (error instanceof RegistryError && error.code === "REGISTRY_TOO_LARGE") throw tooLarge(where, error);
		throw error;
	}
	if (raw === void 0) return {
		index: void 0,
		etag: void 0
	};
	if (raw.digest === subject) throw new RegistryError("REGISTRY_FALLBACK_IS_SUBJECT", `${where} is the image itself: the registry treats this tag as the image's digest`);
	if (bareMediaType(raw.mediaType) !== "application/vnd.oci.image.index.v1+json") throw notIndex(where, `it has the media type ${printable(raw.mediaType, 100)}`);
	try {
		return {
			index: readReferrerIndex(raw.bytes, where),
			etag: raw.etag
		};
	} catch (cause) {
		throw notIndex(where, "it cannot be read", cause);
	}
}
function notIndex(where, why, cause) {
	return new RegistryError("REGISTRY_FALLBACK_NOT_INDEX", `${where} should be an index of referrers, but ${why}`, { cause });
}
function tooLarge(where, cause) {
	return new RegistryError("REGISTRY_FALLBACK_TOO_LARGE", `the index of referrers ${where} is larger than ${MAX_INDEX_BYTES} bytes, which registries refuse`, { cause });
}

// src/registry/referrers/looks.ts
/** The wait before the result of a write is read; longer if the registry is slow. */
const LOOK_MS = 300;
/** An update fails if other writers undo it for this long. */
const DEADLINE_MS = 12e4;
/** An update fails if the tag that it wrote stays absent for this long: registries that copy their data need seconds. */
const HIDDEN_MS = 15e3;
/** The maximum wait before a look, for slow registries. */
const MAX_LOOK_MS = 3e3;
/**
* The wait before the next look, in milliseconds. From another's reading to its write it is one way and its own time:
* three of our slowest exchanges cover that. `random`: from 0 up to 1, so that writers that met do not stay in step.
*/
function pauseBeforeLook(slowestMs, random) {
	return Math.min(MAX_LOOK_MS, Math.max(300, 3 * slowestMs)) * (1 + random / 3);
}

// src/registry/referrers/fallback-update.ts
const MAX_REFUSALS = 5;
/**
* One update of one tag. Open registries honor neither locks nor compare-and-swap, so the update relies on these rules:
*
* - what was seen once is kept: the set of known entries only grows, and whatever of it is missing is written again;
* - only what is missing is written, and each write follows at once on a reading: one that failed for the moment is
*   not repeated as it was, because others may have written, and left, in the meantime;
* - after the last write comes a look, {@link LOOK_MS} later. A writer that had read before this write and wrote
*   after it is then seen; without that look, its write would have removed these entries for good;
* - an update that met another writer continues until nothing changed for {@link CALM_LOOKS} looks.
*
* Alone, that is one reading, one write, and the look, which is the proof that everything is listed.
*/
var FallbackUpdate = class {
	#context;
	#repository;
	#subject;
	/** Everything that must be in the index: ours, and what was seen there. */
	#known = /* @__PURE__ */ new Map();
	#ours = /* @__PURE__ */ new Set();
	/** Of the known, those that were seen in the index or written by us. */
	#settled = /* @__PURE__ */ new Set();
	#gone = /* @__PURE__ */ new Set();
	#completed = /* @__PURE__ */ new Set();
	#isContended = false;
	#hasWritten = false;
	/** When our first write was accepted; undefined as soon as a read shows any list. */
	#hiddenSince;
	#isOver = false;
	#refusals = 0;
	/** Consecutive writes that failed temporarily, and when the first of them began. */
	#failures = 0;
	#failingSince = 0;
	/** The state on which a conditional write was refused; `''` is a tag that does not exist. */
	#refusedOn;
	#slowestMs = 0;
	constructor(context, repository, subject) {
		this.#context = context;
		this.#repository = repository;
		this.#subject = subject;
	}
	/** Adds entries, also while the update runs. `false` if it has ended, so they need another update. */
	offer(entries) {
		if (this.#isOver) return false;
		for (const entry of entries) {
			this.#known.set(entry.descriptor.digest, entry);
			this.#ours.add(entry.descriptor.digest);
		}
		return true;
	}
	/** Resolves when every known entry is in the index. `first` is a read that began before this call. */
	async run(first) {
		try {
			await this.#settle(await first);
		} finally {
			this.#isOver = true;
		}
	}
	async #settle(first) {
		const { clock } = this.#context;
		const start = clock.now();
		let state = first;
		for (let calm = 0;;) {
			this.#merge(state);
			await this.#completeVague(state);
			if (this.#missing(state).length > 0) {
				calm = 0;
				await this.#repair(state);
			} else {
				calm++;
				if (calm >= (this.#isContended ? 4 : 1)) {
					this.#isOver = true;
					return;
				}
			}
			if (clock.now() - start > 12e4) throw this.#contended();
			if (this.#hiddenSince !== void 0 && clock.now() - this.#hiddenSince > 15e3) throw this.#hidden();
			await clock.sleep(pauseBeforeLook(this.#slowestMs, this.#isContended ? clock.random() : 0));
			state = await this.#read();
		}
	}
	/** Records what a read shows, and whether another writer changed the index since the last read. */
	#merge({ index }) {
		const listed = new Map((index?.entries ?? []).map((entry) => [entry.descriptor.digest, entry]));
		if (index !== void 0) this.#hiddenSince = void 0;
		const isFirst = !this.#hasWritten && this.#settled.size === 0;
		const isNews = [...listed.keys()].some((digest) => !this.#known.has(digest));
		const isLoss = [...this.#settled].some((digest) => !listed.has(digest));
		if (!isFirst && (isNews || isLoss)) this.#isContended = true;
		for (const [digest, entry] of listed) {
			if (this.#gone.has(digest)) continue;
			this.#settled.add(digest);
			const known = this.#known.get(digest);
			this.#known.set(digest, known === void 0 ? entry : completeEntry(entry, known.descriptor));
		}
	}
	/** Adds the artifact type of the manifest to entries that others wrote without one. Tries each once. */
	async #completeVague({ index }) {
		const vague = (index?.entries ?? []).filter(({ descriptor: { digest } }) => {
			const known = this.#known.get(digest);
			return known !== void 0 && isVague(known) && !this.#completed.has(digest);
		});
		await Promise.all(vague.map(async (entry) => {
			this.#completed.add(entry.descriptor.digest);
			const completed = await this.#context.describe(this.#repository, entry, this.#subject);
			if (completed !== void 0) this.#known.set(entry.descriptor.digest, completed);
		}));
	}
	/** Known entries that the index does not have, or has with less information. */
	#missing({ index }) {
		const listed = new Map((index?.entries ?? []).map((entry) => [entry.descriptor.digest, entry]));
		return [...this.#known.values()].filter((known) => {
			const entry = listed.get(known.descriptor.digest);
			return entry === void 0 || isVague(entry) && !isVague(known);
		});
	}
	async #repair(state) {
		let current = state;
		if (this.#isContended) {
			await this.#context.clock.sleep(this.#context.clock.random() * 200);
			current = await this.#read();
			this.#merge(current);
		}
		const missing = this.#missing(current);
		if (missing.length > 0) await this.#write(current, missing);
	}
	async #write(state, missing) {
		const { manifests, log } = this.#context;
		const bytes = formatReferrerIndex(state.index, missing, this.#gone);
		const where = nameOfTag(this.#repository, this.#subject);
		if (bytes.byteLength > 4194304) throw tooLarge(where);
		const condition = this.#condition(state);
		const start = this.#context.clock.now();
		try {
			await manifests.put(this.#repository, referrersTag(this.#subject), IMAGE_INDEX, bytes, {
				condition,
				attempts: "once"
			});
		} catch (error) {
			if (isConflict(error)) {
				log.debug(`another client wrote ${where} at the same time`);
				this.#isContended = true;
				this.#refusedOn = state.etag ?? "";
				return;
			}
			if (isMissingChild(error) && await this.#mayPass(state)) return;
			if (await this.#waitAfter(error, start)) return;
			throw error;
		}
		this.#failures = 0;
		this.#slowestMs = Math.max(this.#slowestMs, this.#context.clock.now() - start);
		if (!this.#hasWritten) this.#hiddenSince = this.#context.clock.now();
		this.#hasWritten = true;
		for (const { descriptor } of missing) this.#settled.add(descriptor.digest);
	}
	/** Headers for registries with conditional writes; none if the registry refused although nothing had changed. */
	#condition({ index, etag }) {
		if ((etag ?? "") === this.#refusedOn) return {};
		if (etag !== void 0) return etag.startsWith("W/") ? {} : { "if-match": etag };
		return index === void 0 && this.#context.manifests.givesEtags(this.#repository) ? { "if-none-match": "*" } : {};
	}
	/**
	* A registry that checks an index refuses one with entries whose manifests were deleted. Such entries list nothing
	* and would keep all others from adding to the index: they are left out. Were there any?
	*/
	async #prune({ index }) {
		const { log } = this.#context;
		const before = this.#gone.size;
		const entries = [...index?.entries ?? [], ...this.#known.values()];
		for (const digest of new Set(entries.map(({ descriptor }) => descriptor.digest))) {
			if (this.#ours.has(digest) || this.#gone.has(digest)) continue;
			if (await this.#exists(digest)) continue;
			this.#gone.add(digest);
			this.#known.delete(digest);
			this.#settled.delete(digest);
			log.notice(`${nameOfTag(this.#repository, this.#subject)} listed ${digest}, which no longer exists`);
		}
		return this.#gone.size > before;
	}
	/**
	* A refusal for a child that is unknown passes where others push the same manifest at this moment, or when the
	* entries that are really gone are left out.
	*/
	async #mayPass(state) {
		this.#refusals++;
		return this.#refusals === 1 || await this.#prune(state) || this.#refusals < MAX_REFUSALS;
	}
	/** Waits as before any other retry; `false` if there must be no retry. */
	async #waitAfter(error, began) {
		const { clock, log, retry } = this.#context;
		if (this.#failures === 0) this.#failingSince = began;
		const elapsed = clock.now() - this.#failingSince;
		const wait = waitBefore(transientFailure(error), this.#failures++, elapsed, retry, clock.random());
		if (wait === void 0) return false;
		log.debug(`${messages(error)[0]}; trying again in ${wait} ms`);
		await clock.sleep(wait);
		return true;
	}
	async #exists(digest) {
		const { manifests, clock } = this.#context;
		if (await manifests.exists(this.#repository, digest)) return true;
		await clock.sleep(300);
		return manifests.exists(this.#repository, digest);
	}
	async #read() {
		const start = this.#context.clock.now();
		const state = await this.#context.read(this.#repository, this.#subject);
		this.#slowestMs = Math.max(this.#slowestMs, this.#context.clock.now() - start);
		return state;
	}
	/** Other writers would show their list; no list at all means that the registry does not serve the tag. */
	#hidden() {
		return new RegistryError("REGISTRY_NOT_LISTED", `the registry accepted ${nameOfTag(this.#repository, this.#subject)}, but has not returned it for ${HIDDEN_MS / 1e3} s`, { remedy: "A proxy or a rule of the registry may hide tags that start with sha256-. If the registry has the Referrers API, add to the step:\n  with:\n    referrers: api" });
	}
	#contended() {
		return new RegistryError("REGISTRY_FALLBACK_CONTENDED", `${nameOfTag(this.#repository, this.#subject)} was rewritten by other clients for ${DEADLINE_MS / 1e3} s, and entries were missing each time`);
	}
};
function isConflict(error) {
	return error instanceof RegistryError && error.code === "REGISTRY_REFUSED" && [409, 412].includes(error.status ?? 0);
}
function isMissingChild(error) {
	return error instanceof RegistryError && [
		"MANIFEST_BLOB_UNKNOWN",
		"MANIFEST_UNKNOWN",
		"BLOB_UNKNOWN"
	].some((code) => error.says(code));
}

// src/registry/referrers/fallback.ts
/** Each listed artifact costs a request; real images have fewer. */
const MAX_REFERRERS = 1e3;
/** How often, and after which wait (milliseconds), Seal reads a known tag again that seems to be missing. */
const DOUBTS = 3;
const DOUBT_MS = 100;
var Fallback = class {
	#manifests;
	#clock;
	#log;
	#retry;
	#updates = /* @__PURE__ */ new Map();
	#seen = /* @__PURE__ */ new Set();
	constructor(manifests, clock, log, retry) {
		this.#manifests = manifests;
		this.#clock = clock;
		this.#log = log;
		this.#retry = retry;
	}
	/**
	* The referrers under a subject's tag, each confirmed by its own manifest. The image itself under the tag (GitLab) is
	* not a list: the error is then the obstacle to a write.
	*/
	async list(repository, subject, signal) {
		let state;
		try {
			state = await this.#read(repository, subject, signal);
		} catch (error) {
			if (!(error instanceof RegistryError) || error.code !== "REGISTRY_FALLBACK_IS_SUBJECT") throw error;
			return {
				entries: [],
				obstacle: error
			};
		}
		const entries = state.index?.entries ?? [];
		checkLooks(entries, nameOfTag(repository, subject));
		return { entries: (await all(entries.map((entry) => this.#describe(repository, entry, subject, signal)))).filter((entry) => entry !== void 0) };
	}
	/**
	* Returns when the entries are in the index under the subject's tag. The tag is read while their manifests are
	* being pushed, so that the write follows at once.
	*/
	async add(repository, subject, pushed) {
		const key = nameOfTag(repository, subject);
		for (let running = this.#updates.get(key); running !== void 0; running = this.#updates.get(key)) {
			if (running.update.offer(await quiet(pushed))) {
				await both(pushed, running.done);
				return;
			}
			if (this.#updates.get(key) === running) this.#updates.delete(key);
		}
		const update = new FallbackUpdate({
			manifests: this.#manifests,
			clock: this.#clock,
			log: this.#log,
			retry: this.#retry,
			read: (...where) => this.#read(...where),
			describe: (...what) => this.#describe(...what)
		}, repository, subject);
		const start = both(this.#read(repository, subject), quiet(pushed)).then(([state, entries]) => {
			update.offer(entries);
			return state;
		});
		const done = update.run(start);
		const current = {
			update,
			done
		};
		this.#updates.set(key, current);
		try {
			await both(pushed, done);
		} finally {
			if (this.#updates.get(key) === current) this.#updates.delete(key);
		}
	}
	/**
	* While a tag is written, distribution responds 404 or "500 UNKNOWN": so Seal reads a
	* known tag again. With fifty writers, all the usual retries may meet such a moment.
	*/
	async #read(repository, subject, signal) {
		const key = nameOfTag(repository, subject);
		for (let doubt = 0;; doubt++) {
			try {
				const state = await readTag(this.#manifests, repository, subject, signal);
				if (state.index !== void 0) this.#seen.add(key);
				if (state.index !== void 0 || !this.#seen.has(key) || doubt === DOUBTS) return state;
			} catch (error) {
				if (!isBeingRewritten(error) || doubt === DOUBTS) throw error;
			}
			await this.#clock.sleep(DOUBT_MS, signal);
		}
	}
	/** The entry with what its manifest says; `undefined` if the manifest is missing, unreadable, or about another subject. */
	async #describe(repository, entry, subject, signal) {
		const { digest } = entry.descriptor;
		let stored;
		try {
			stored = await this.#manifests.get(repository, digest, signal === void 0 ? {} : { signal });
		} catch (error) {
			if (!isUnusable(error)) throw error;
			this.#log.debug(`${nameOfTag(repository, subject)} lists ${digest}: ${error.message}`);
			return;
		}
		if (stored.content.subject?.digest !== subject) {
			this.#log.warning(`${nameOfTag(repository, subject)} lists ${digest}, which has another subject: ignored`);
			return;
		}
		return completeFrom(entry, stored);
	}
};
/** Checks the number of entries, each of which costs a request. @throws RegistryError `REGISTRY_TOO_LARGE` */
function checkLooks(entries, where) {
	if (entries.length <= MAX_REFERRERS) return;
	throw new RegistryError("REGISTRY_TOO_LARGE", `${where} lists ${entries.length} referrers to read; Seal reads at most ${MAX_REFERRERS}`);
}
/** Completes an entry from its manifest: type, annotations, and the size that some tools get wrong. */
function completeFrom(entry, { descriptor, content }) {
	const artifactType = artifactTypeOf(content);
	const annotations = Object.keys(content.annotations).length > 0 ? { annotations: content.annotations } : {};
	const isUseful = artifactType !== void 0 && !isVagueArtifactType(artifactType);
	const known = {
		...descriptor,
		...isUseful ? { artifactType } : {},
		...annotations
	};
	const completed = completeEntry(entry, known);
	return {
		...completed,
		descriptor: {
			...completed.descriptor,
			size: descriptor.size
		}
	};
}
function isBeingRewritten(error) {
	return error instanceof RegistryError && error.status === 500 && error.says("UNKNOWN");
}
function isUnusable(error) {
	return error instanceof SealError && [
		"REGISTRY_NOT_FOUND",
		"MANIFEST_INVALID",
		"MANIFEST_UNSUPPORTED",
		"DESCRIPTOR_INVALID"
	].includes(error.code);
}
/** The entries, or none if their push failed: the caller that pushed them gets that error. */
async function quiet(pushed) {
	try {
		return await pushed;
	} catch {
		return [];
	}
}
/** Waits for both, then throws the first failure, if any. */
async function both(first, second) {
	await Promise.allSettled([first, second]);
	return [await first, await second];
}

// src/registry/referrers/api-update.ts
/** Waits after looks in a row that showed the same, in milliseconds. The list may be late, and is then complete. */
const WAITS_MS = [
	200,
	500,
	1e3,
	2e3,
	4e3
];
/**
* One update of the lists of a family: an image, its platforms, and their artifacts. A registry can answer 201 with
* OCI-Subject and still lose the entry: olareg on a folder reads, changes and writes its list without a lock. So:
*
* - one read of all subjects, after the last write, must list everything: the whole tree existed at one moment;
* - Seal pushes manifests again, one at a time, if they are missing at a second look;
* - an update that pushed again, or that sees other writers, looks again later: a write of another that began before
*   ours may have ended after the look.
*
* Without other writers, on a registry that keeps what it accepts, this is one read.
*/
var ApiUpdate = class {
	#context;
	#artifacts;
	#subjects;
	#seen = /* @__PURE__ */ new Map();
	#hasPushedAgain = false;
	#hasMetOthers = false;
	#slowestMs = 0;
	constructor(context, artifacts) {
		this.#context = context;
		this.#artifacts = artifacts;
		this.#subjects = [...new Set(artifacts.map(({ subject }) => subject.digest))];
		for (const subject of this.#subjects) {
			const before = context.listedBefore(subject);
			if (before !== void 0) this.#seen.set(subject, before);
		}
	}
	/** Returns the artifacts that are still not listed, or undefined if the registry does not have the API. */
	async run() {
		const { clock } = this.#context;
		const end = clock.now() + DEADLINE_MS;
		let calm = 0;
		let same = 0;
		let before = [];
		for (;;) {
			const missing = await this.#look();
			if (missing === void 0) return void 0;
			calm = missing.length === 0 ? calm + 1 : 0;
			if (calm >= this.#calmLooks()) return [];
			same = missing.length > 0 && isEqual(missing, before) ? same + 1 : 0;
			const wait = calm > 0 ? 300 : WAITS_MS[same];
			if (wait === void 0 || clock.now() > end) return missing;
			if (before.length > 0) await this.#pushAgain(missing);
			const isAfterWrite = calm > 0 || this.#hasPushedAgain;
			await clock.sleep(isAfterWrite ? Math.max(wait, pauseBeforeLook(this.#slowestMs, clock.random())) : wait);
			before = missing;
		}
	}
	#calmLooks() {
		if (this.#hasPushedAgain) return 4;
		return this.#hasMetOthers ? 2 : 1;
	}
	/** Reads the lists of all subjects at once. */
	async #look() {
		const start = this.#context.clock.now();
		const lists = await all(this.#subjects.map(async (subject) => [subject, await this.#context.list(subject)]));
		this.#slowestMs = Math.max(this.#slowestMs, this.#context.clock.now() - start);
		const listed = /* @__PURE__ */ new Map();
		for (const [subject, digests] of lists) {
			if (digests === void 0) return void 0;
			this.#compare(this.#seen.get(subject), digests);
			listed.set(subject, digests);
			this.#seen.set(subject, digests);
		}
		return this.#artifacts.filter(({ subject, descriptor }) => !listed.get(subject.digest)?.has(descriptor.digest));
	}
	/** Were entries of others added, or any entries removed? */
	#compare(before, now) {
		if (before === void 0) return;
		const isNews = [...now].some((digest) => !before.has(digest) && !this.#context.isOwn(digest));
		const isLoss = [...before].some((digest) => !now.has(digest));
		if (isNews || isLoss) this.#hasMetOthers = true;
	}
	/** One at a time, so that they do not undo each other, and at random times relative to other processes. */
	async #pushAgain(missing) {
		const { clock, log, pushAgain } = this.#context;
		for (const artifact of missing) {
			this.#hasPushedAgain = true;
			if (this.#hasMetOthers) await clock.sleep(clock.random() * 200);
			const { digest } = artifact.descriptor;
			log.debug(`${digest} is not listed although Seal pushed it; Seal pushes it again`);
			try {
				await pushAgain(artifact);
			} catch (error) {
				if (!(error instanceof RegistryError) || error.code !== "REGISTRY_REFUSED") throw error;
				log.debug(error.message);
			}
		}
	}
};
function isEqual(one, other) {
	return one.length === other.length && one.every((artifact) => other.includes(artifact));
}

// src/registry/http/link.ts
/**
* The target of the first link whose relation is `next`. Accepts what registries send in practice: several links in one
* header, unquoted relations, several relations in one parameter, commas and semicolons inside `<…>`.
*/
function parseNextLink(header) {
	let rest = header ?? "";
	while (rest !== "") {
		const link = /^[\s,]*<([^<>]*)>((?:[^,"]|"(?:[^"\\]|\\.)*")*)/.exec(rest);
		if (!link) return void 0;
		const [whole, target = "", parameters = ""] = link;
		if (hasNextRelation(parameters)) return target.trim();
		rest = rest.slice(whole.length);
	}
}
const PARAMETER = /;\s*([^\s=;,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/g;
/** The first `rel` counts (RFC 8288, section 3.3). */
function hasNextRelation(parameters) {
	for (const [, name = "", quoted, plain] of parameters.matchAll(PARAMETER)) {
		if (name.toLowerCase() !== "rel") continue;
		return (quoted ?? plain ?? "").toLowerCase().split(/\s+/).includes("next");
	}
	return false;
}

// src/registry/referrers/referrers-api.ts
const MAX_PAGES = 100;
const MAX_PAGE_BYTES = 8388608;
const MAX_LISTING_BYTES = 33554432;
/** Responses of real registries without the API. */
const ABSENT = [
	204,
	301,
	302,
	303,
	307,
	308,
	400,
	404,
	405,
	406,
	410,
	422,
	501
];
/**
* Everything the API lists for a subject; `undefined` if the registry does not have the API. One answer counts as the API only
* if it is 200 from the registry itself, has the media type of an index, and is one. Refusals and failures of the
* registry are errors, never a sign that the API is missing.
*
* @param hasSubject whether the registry has the subject itself: then "unknown repository" can only mean the address
*/
async function listByApi(client, repository, subject, { artifactType, signal }, hasSubject) {
	const where = `referrers of ${formatPinned(repository, subject)}`;
	let target = `referrers/${subject}${artifactType === void 0 ? "" : `?artifactType=${encodeURIComponent(artifactType)}`}`;
	const entries = [];
	let bytes = 0;
	for (let page = 0; page < MAX_PAGES; page++) {
		const reply = await client.exchange({
			repository,
			method: "GET",
			target,
			action: "pull",
			headers: { accept: IMAGE_INDEX },
			expect: page === 0 ? [200, ...ABSENT] : [200],
			redirects: "stay",
			maxBytes: MAX_PAGE_BYTES,
			signal
		});
		if (saysUnknownRepository(reply) && !await hasSubject()) throw unknownRepository(reply, repository);
		const index = readPage(reply, where);
		if (index === void 0 && page === 0) return void 0;
		if (index === void 0) throw invalid(where, `page ${page + 1} is not an index`, reply.url);
		bytes += reply.bytes.byteLength;
		entries.push(...index.entries);
		const next = parseNextLink(single(reply.headers["link"]));
		if (next === void 0) return entries;
		target = nextPage(client, repository, next, reply.url, where);
		if (bytes > MAX_LISTING_BYTES) break;
	}
	throw new RegistryError("REGISTRY_TOO_LARGE", `${where}: more than ${MAX_PAGES} pages or ${MAX_LISTING_BYTES} bytes`, { remedy: "Delete referrers that are no longer needed. A registry with an endless list is broken or hostile." });
}
function saysUnknownRepository({ status, bytes }) {
	return status === 404 && readSpecErrors(bytes).some(({ code }) => code.toUpperCase() === "NAME_UNKNOWN");
}
function unknownRepository(reply, repository) {
	return errorOf({
		...reply,
		method: "GET",
		contentType: reply.headers["content-type"],
		body: reply.bytes,
		retryAfterMs: void 0,
		isAnonymous: false
	}, repository);
}
function readPage(reply, where) {
	if (reply.status !== 200) return void 0;
	if (reply.isForeign || bareMediaType(reply.headers["content-type"] ?? "") !== "application/vnd.oci.image.index.v1+json") return void 0;
	try {
		return readReferrerIndex(reply.bytes, where);
	} catch (error) {
		if (error instanceof SealError && error.code === "MANIFEST_INVALID") return void 0;
		throw error;
	}
}
/** The next page, on the registry itself (GHSA-h7vf-4x9w-h99v). */
function nextPage(client, repository, link, from, where) {
	const next = URL.parse(link, from.href);
	if (next === null) throw invalid(where, "the link to the next page is not a URL", from);
	if (!client.owns(repository, next) || next.username !== "" || next.password !== "") throw new RegistryError("REGISTRY_TARGET_REFUSED", `${where}: the next page is on another host: ${next.host}`, { url: next });
	return next;
}
function single(header) {
	return Array.isArray(header) ? header.join(", ") : header;
}
function invalid(where, why, url) {
	return new RegistryError("REGISTRY_UNEXPECTED_RESPONSE", `${where}: ${why}`, { url });
}

// src/registry/referrers/referrers.ts
var Referrers = class {
	#options;
	/** By repository: how it lists referrers, if this run knows it already. */
	#ways = /* @__PURE__ */ new Map();
	/** Repositories without the API although the registry sends OCI-Subject, as ECR did in 2024. */
	#withoutApi = /* @__PURE__ */ new Set();
	/** The first request for each repository: the others wait for its result. */
	#probes = /* @__PURE__ */ new Map();
	/** By subject: what the API listed when it was last asked. */
	#listed = /* @__PURE__ */ new Map();
	/** What this run pushed. */
	#own = /* @__PURE__ */ new Set();
	constructor(options) {
		this.#options = options;
	}
	async list(repository, subject, options = {}) {
		const byApi = await this.#listByApi(repository, subject, options);
		checkLooks(byApi?.filter(isVague) ?? [], formatPinned(repository, subject));
		const { entries: listed, ...obstacle } = byApi === void 0 ? await this.#options.fallback.list(repository, subject, options.signal) : { entries: await all(byApi.map((entry) => this.#complete(repository, entry, options))) };
		const referrers = listed.map(referrerOf).filter(({ artifactType }) => options.artifactType === void 0 || artifactType === options.artifactType);
		return {
			source: byApi === void 0 ? "tag" : "api",
			referrers,
			...obstacle
		};
	}
	/** Is it known that the registry does not list referrers by itself? */
	isListedByTag(repository) {
		return this.#way(repository) === "tag";
	}
	/** Resolves when each group is listed or has failed. `pushAgain` pushes a manifest that was pushed before. */
	async add(repository, groups, pushAgain) {
		if (this.#way(repository) !== "tag") return this.#addByApi(repository, groups, pushAgain);
		const outcomes = await this.#addByTags(repository, groups);
		const key = formatRepository(repository);
		if (this.#options.mode === "tag" || this.#withoutApi.has(key)) return outcomes;
		if (!(await Promise.allSettled(groups.map(isConfirmed))).some((outcome) => outcome.status === "fulfilled" && outcome.value)) return outcomes;
		this.#withoutApi.add(key);
		this.#ways.delete(key);
		const listed = groups.filter((_, at) => outcomes[at]?.status === "fulfilled");
		const byApi = (await this.#addByApi(repository, listed, pushAgain)).values();
		return outcomes.map((outcome) => outcome.status === "fulfilled" ? byApi.next().value ?? outcome : outcome);
	}
	#addByTags(repository, groups) {
		return Promise.allSettled(groups.map(({ subject, artifacts, pushed }) => {
			const entries = pushed.then(() => artifacts.map(({ descriptor }) => entryOf(descriptor)));
			return this.#options.fallback.add(repository, subject, entries);
		}));
	}
	async #addByApi(repository, groups, pushAgain) {
		const pushes = await Promise.allSettled(groups.map(isConfirmed));
		const arrived = groups.filter((_, at) => pushes[at]?.status === "fulfilled");
		const { clock, log } = this.#options;
		for (const { descriptor } of arrived.flatMap(({ artifacts }) => artifacts)) this.#own.add(descriptor.digest);
		const missing = new ApiUpdate({
			clock,
			log,
			list: async (subject) => {
				const entries = await this.#listByApi(repository, subject, {});
				return entries && new Set(entries.map(({ descriptor }) => descriptor.digest));
			},
			listedBefore: (subject) => this.#listed.get(formatPinned(repository, subject)),
			isOwn: (digest) => this.#own.has(digest),
			pushAgain
		}, arrived.flatMap(({ artifacts }) => artifacts)).run();
		if ((await Promise.allSettled([missing])).some((outcome) => outcome.status === "fulfilled" && outcome.value === void 0)) return this.#addByTags(repository, groups);
		return Promise.allSettled(groups.map(async ({ subject, artifacts, pushed }) => {
			const served = await pushed;
			const absent = (await missing)?.filter((artifact) => artifacts.includes(artifact)) ?? [];
			if (absent.length > 0) throw notListed(repository, subject, absent, served.includes(subject));
		}));
	}
	#way(repository) {
		const { mode } = this.#options;
		return mode === "auto" ? this.#ways.get(formatRepository(repository)) : mode;
	}
	/** `undefined` if the API does not exist or must not be used. */
	async #listByApi(repository, subject, options) {
		const key = formatRepository(repository);
		if (this.#way(repository) === void 0) {
			const probe = this.#probes.get(key);
			if (probe !== void 0) await Promise.allSettled([probe]);
		}
		const way = this.#way(repository);
		if (way === "tag") return void 0;
		const hasSubject = async () => await ifFound(this.#options.manifests.get(repository, subject)) !== void 0;
		const asked = listByApi(this.#options.client, repository, subject, options, hasSubject);
		if (way === void 0) this.#probes.set(key, asked);
		const entries = await asked;
		if (entries !== void 0 && options.artifactType === void 0) this.#listed.set(formatPinned(repository, subject), new Set(entries.map(({ descriptor }) => descriptor.digest)));
		if (entries === void 0 && this.#options.mode === "api") throw noApi(repository);
		if (entries === void 0 && way === "api") return [];
		this.#ways.set(key, entries === void 0 ? "tag" : "api");
		return entries;
	}
	/** Some registries list artifacts without their type. */
	async #complete(repository, entry, { signal }) {
		if (!isVague(entry)) return entry;
		const limit = signal === void 0 ? {} : { signal };
		return completeFrom(entry, await this.#options.manifests.get(repository, entry.descriptor.digest, limit));
	}
};
/** Did the registry confirm with OCI-Subject that it lists them as referrers? */
async function isConfirmed({ subject, pushed }) {
	return (await pushed).includes(subject);
}
function referrerOf({ descriptor }) {
	const { artifactType } = descriptor;
	return {
		descriptor,
		artifactType: isVagueArtifactType(artifactType) ? "" : artifactType ?? ""
	};
}
function noApi(repository) {
	return new RegistryError("REGISTRY_NO_REFERRERS_API", `${formatRepository(repository)}: the registry does not serve the Referrers API`);
}
function notListed(repository, subject, missing, isConfirmed) {
	const digests = missing.map(({ descriptor }) => descriptor.digest).join(", ");
	return new RegistryError("REGISTRY_NOT_LISTED", `${digests} was pushed, but the Referrers API does not list it for ${formatPinned(repository, subject)}`, { remedy: isConfirmed ? "The registry confirmed the subject. Run the step again later; Seal pushes nothing twice." : "The Referrers API of this registry does not work. Set referrers to tag." });
}

// src/registry/registries.ts
/**
* Harbor's policy for signed images lets clients with push access read an unsigned one if their name contains "cosign":
* who signs must read first. https://github.com/goharbor/harbor/blob/main/src/server/middleware/util/util.go
*/
const SIGNING_AGENT = "oci-seal (signs with cosign)";
/** Opens the registries of one run. Sends no request before the first call. */
function openRegistries(options) {
	const { clock, log, credentials = ANONYMOUS, lookup, retry = RETRY_POLICY } = options;
	const connections = openConnections(options);
	const authentication = new Authentication({
		connections,
		credentials,
		clock,
		writes: options.writes ?? false,
		trustedRealms: options.trustedRealms ?? [],
		maskSecret: options.maskSecret ?? (() => void 0)
	});
	const client = new Client({
		connections,
		authentication,
		clock,
		log,
		retry,
		perHostConcurrency: options.perHostConcurrency ?? 6,
		security: options.security ?? securityOf(),
		isNamed: options.isNamed ?? (() => true),
		lookup
	});
	const manifests = new Manifests(client);
	const uploads = new Uploads(client);
	const fallback = new Fallback(manifests, clock, log, retry);
	const referrers = new Referrers({
		client,
		manifests,
		fallback,
		clock,
		log,
		mode: options.referrers ?? "auto"
	});
	return {
		manifest: (reference, limit) => readReference(manifests, reference, limit),
		findManifest: (reference, limit) => ifFound(readReference(manifests, reference, limit)),
		blob: (repository, descriptor, limit) => readBlob(client, repository, descriptor, limit),
		blobStream: (repository, descriptor, limit) => streamBlob(client, repository, descriptor, limit),
		referrers: (repository, subject, list) => referrers.list(repository, subject, list),
		async upload(repository, blobs, upload) {
			await all(blobs.map((blob) => uploads.put(repository, blob, upload)));
		},
		prepareUpload: (repository) => uploads.prepare(repository),
		checkPush: (repository) => uploads.tryOut(repository),
		attach: (repository, artifacts, options) => attachAll({
			uploads,
			manifests,
			referrers,
			clock
		}, repository, artifacts, options),
		tag: (repository, tag, manifest) => moveTag(manifests, repository, tag, manifest),
		get traffic() {
			return connections.traffic;
		},
		get hosts() {
			return connections.hosts;
		},
		get requests() {
			return connections.requests;
		},
		close: () => connections.close()
	};
}
function openConnections({ agents, lookup, timeouts, clock, log, writes }) {
	return new Connections({
		agents,
		lookup,
		timeouts: timeouts ?? TIMEOUTS,
		clock,
		log,
		userAgent: writes ? SIGNING_AGENT : "oci-seal"
	});
}
async function readReference(manifests, reference, limit) {
	const name = reference.digest ?? reference.tag;
	if (name === void 0) throw new SealError("REFERENCE_INVALID", `${formatReference(reference)} names neither a tag nor a digest`);
	return manifests.get(reference, name, limit);
}

export { CachedReads, RegistryError, agentsFor, certificateFolders, credentialSource, explicitLogin, machine, openRegistries, readCertificateFolders, securityOf, soleRegistry, withClient };