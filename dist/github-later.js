import { REPOSITORY, SealError, VERSION, afterLast, all, count, fieldsOf as fieldsOf$1, formatBytes, isInside, isRecord, limit, messages, parseJson, parseRetryAfter, printable, textOf, withRetry } from "./support.js";
import { HttpClient } from "./actions-http-client.js";
import { SIGSTORE_BUNDLE, digestOf, encodedOf, parseReference } from "./oci.js";
import { LINES_NAME, bundleNameOf } from "./results-seal.js";
import { bundlePaths, joinBundles } from "./github-seal.js";
import { githubFailure, isAbsent, timeLimit } from "./github-shared.js";
import { decodeSnappy } from "./support-later.js";
import { readSbom } from "./sbom-read-later.js";
import { snapshotManifests } from "./render-later.js";
import { open, readFile } from "node:fs/promises";
import { basename, relative } from "node:path";
import { Readable, addAbortSignal } from "node:stream";

// src/github/run-files.ts
/**
* `app.cdx.json`, `app-linux-amd64.cdx.json`, `app.sigstore.json`; a bundle that covers several images is
* `images.sigstore.json`. No name contains anything that changes from build to build.
*/
function runFiles({ images, files: signed }) {
	const names = new NameList();
	const bases = baseNames(images);
	const files = [];
	for (const [at, image] of images.entries()) for (const { path, sbom, subject, title, artifactType } of image.artifacts) {
		if (path === void 0 || sbom === void 0) continue;
		const name = names.take(`${bases[at]}${suffix(subject, image)}`, title.replace(/^sbom/, ""));
		const read = async () => {
			const bytes = await readFile(path);
			return sbom.wrappings.length === 0 ? bytes : (await readSbom(bytes, basename(path))).bytes;
		};
		files.push({
			name,
			mediaType: artifactType,
			read
		});
	}
	for (const [path, owners] of bundleOwners(images)) {
		const [owner] = owners;
		const base = new Set(owners.map(({ image }) => image)).size > 1 || owner === void 0 ? "images" : `${bases[owner.at]}${suffix(owner.first, owner.image)}`;
		files.push({
			name: names.take(base, ".sigstore.json"),
			mediaType: SIGSTORE_BUNDLE,
			read: () => readFile(path)
		});
	}
	return [...files, ...signed === void 0 ? [] : filesOfFiles(signed, names)];
}
/** `app.tar.gz.sigstore.json` of each signed file, and the SBOMs of the files with theirs. */
function filesOfFiles(report, names) {
	const own = new Set(report.files.map(({ name }) => name));
	const sboms = report.sboms.filter(({ name }) => !own.has(name));
	const documents = sboms.map(({ name, path, mediaType }) => ({
		name: names.take(assetName(name), ""),
		mediaType,
		read: () => readFile(path)
	}));
	const bundles = [...report.files, ...sboms].flatMap((file) => report.bundles.flatMap((bundle) => {
		const { kind, subjects, path } = bundle;
		if (kind !== "signature" || path === void 0 || !subjects.includes(file.name)) return [];
		return [{
			name: names.take(assetName(bundleNameOf(file.name, bundle, report)), ""),
			mediaType: SIGSTORE_BUNDLE,
			read: () => readFile(path)
		}];
	}));
	return [...documents, ...bundles];
}
/** GitHub renames what has other characters. */
function assetName(name) {
	return name.replaceAll(/[^A-Za-z0-9._-]/g, "-");
}
function bundleOwners(images) {
	const owners = /* @__PURE__ */ new Map();
	for (const [at, image] of images.entries()) for (const { bundlePath, subjects } of image.signatures) {
		if (bundlePath === void 0) continue;
		owners.set(bundlePath, [...owners.get(bundlePath) ?? [], {
			image,
			at,
			first: subjects[0]
		}]);
	}
	return owners;
}
/** The last part of each image's name, or all of it where the last parts are not distinct. */
function baseNames(images) {
	const repositories = images.map(({ requested }) => parseReference(requested).repository);
	const last = repositories.map((repository) => afterLast(repository, "/"));
	return (new Set(last).size === new Set(repositories).size ? last : repositories).map((name) => name.replaceAll(/[^A-Za-z0-9._-]/g, "-"));
}
/** `-linux-amd64` for a platform, `-sbom` for the signature of an SBOM alone, nothing for the image itself. */
function suffix(digest, image) {
	if (digest === void 0 || digest === image.digest) return "";
	const platform = image.subjects.find((subject) => subject.digest === digest)?.platform;
	return platform === void 0 ? "-sbom" : `-${platform.replaceAll(/[^A-Za-z0-9._-]/g, "-")}`;
}
/** Names that were given away; the next of the same name gets a number, in the order of the report. */
var NameList = class {
	#taken = /* @__PURE__ */ new Set();
	take(base, extension) {
		let name = `${base}${extension}`;
		for (let number = 2; this.#taken.has(name); number++) name = `${base}-${number}${extension}`;
		this.#taken.add(name);
		return name;
	}
};

// src/github/release-files.ts
/** https://github.com/in-toto/attestation/blob/main/spec/v1/bundle.md */
const LINES_TYPE = "application/vnd.in-toto.bundle";
/** A step without files has one if it has attestations, which are nowhere else among its files. */
function linesFile(report) {
	const { images, files } = report;
	const paths = bundlePaths(report);
	const hasAttestations = images.some(({ artifacts }) => artifacts.some(({ kind }) => kind === "attestation"));
	return paths.length > 0 && (files !== void 0 || hasAttestations) ? [{
		name: LINES_NAME,
		mediaType: LINES_TYPE,
		read: () => joinBundles(paths)
	}] : [];
}
/**
* The file with all bundles is the first: if an upload breaks off, the next run finds the signatures in the release and
* uses them again.
*/
function releaseFiles(report) {
	const others = runFiles(report);
	const names = new Set(others.map(({ name }) => name));
	const own = (report.files?.files ?? []).flatMap(({ name, path }) => path === void 0 || names.has(assetName(name)) ? [] : [{
		name: assetName(name),
		mediaType: "application/octet-stream",
		read: () => readFile(path)
	}]);
	return [
		...linesFile(report),
		...own,
		...others
	];
}

// src/github/results-service.ts
/** @throws SealError `ARTIFACT_UNAVAILABLE` */
function serviceOf$1(environment) {
	const { ACTIONS_RESULTS_URL: address, ACTIONS_RUNTIME_TOKEN: token } = environment;
	if (isEnterpriseServer(environment)) throw unavailable("GitHub Enterprise Server does not have this service");
	const origin = address ? URL.parse(address)?.origin : void 0;
	if (!origin || !token) throw unavailable("the runner does not name the results service");
	const [, runId, jobId, ...rest] = scopesOf(token).find((one) => one.startsWith("Actions.Results:"))?.split(":") ?? [];
	if (!runId || !jobId || rest.length > 0) throw unavailable("the runner's token does not allow it");
	return {
		origin,
		token,
		runId,
		jobId
	};
}
/** The claim `scp` of a JSON Web Token; the service checks its signature. */
function scopesOf(token) {
	try {
		const claims = parseJson(Buffer.from(token.split(".")[1] ?? "", "base64url"));
		const scopes = isRecord(claims) ? claims["scp"] : void 0;
		return typeof scopes === "string" ? scopes.split(" ") : [];
	} catch {
		return [];
	}
}
/** Hosts of github.com and of GitHub's own cloud for enterprises; the runners of Gitea and Forgejo name themselves. */
function isEnterpriseServer(environment) {
	const { GITHUB_SERVER_URL: server, GITEA_ACTIONS: gitea, FORGEJO_ACTIONS: forgejo } = environment;
	if (gitea === "true" || forgejo === "true") return false;
	const host = URL.parse(server || "https://github.com")?.hostname ?? "";
	return !(host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost"));
}
function unavailable(why) {
	return new SealError("ARTIFACT_UNAVAILABLE", `upload-artifact: ${why}`);
}

// src/github/run-artifacts.ts
/** As large as the blocks of GitHub's own client. */
const BLOCK_BYTES = 8388608;
const MAX_ANSWER_BYTES$1 = 1048576;
const ARTIFACT_RETRY = {
	attempts: 5,
	baseMs: 1e3,
	maxWaitMs: 3e4,
	maxRetryAfterMs: 12e4,
	deadlineMs: 6e5
};
const SOCKET_TIMEOUT_MS$1 = 6e4;
/** Of the protocol of the blob storage: put block and put block list are the same since then. */
const STORAGE_VERSION$1 = "2021-12-02";
/** With this version of the record, an artifact is a zip file of a given media type. */
const ARTIFACT_VERSION = 7;
/** The most steps of one run that may keep files of the same image; more would be a mistake. */
const MAX_NAMES = 100;
/**
* Keeps a zip file with the workflow run. GitHub refuses a name that the run has already: of a name that is not the
* user's choice, `name-2` and so on are tried.
*
* @throws SealError `ARTIFACT_UNAVAILABLE`, `ARTIFACT_EXISTS`, `ARTIFACT_REFUSED`, `ARTIFACT_FAILED`
*/
async function storeArtifact(wanted, isChosenByUser, zip, tools) {
	const service = serviceOf$1(tools.environment);
	const client = new HttpClient(tools.userAgent, [], {
		socketTimeout: SOCKET_TIMEOUT_MS$1,
		allowRedirects: false
	});
	const requests = new Requests(client, service, tools);
	try {
		const { name, uploadUrl } = await create(requests, wanted, isChosenByUser);
		await putBlocks(requests, uploadUrl, zip, tools.log);
		const stored = await requests.call("FinalizeArtifact", {
			name,
			size: String(zip.size),
			hash: zip.digest
		});
		const id = stored["artifact_id"] ?? stored["artifactId"];
		if (stored["ok"] !== true || typeof id !== "string" && typeof id !== "number") throw unfit("FinalizeArtifact");
		return {
			name,
			id: printable(String(id), 40)
		};
	} finally {
		client.dispose();
	}
}
async function create(requests, wanted, isChosenByUser) {
	for (let number = 1;; number++) {
		const name = number === 1 ? wanted : `${wanted}-${number}`;
		try {
			const created = await requests.create({
				name,
				version: ARTIFACT_VERSION
			});
			const address = created["signed_upload_url"];
			const url = typeof address === "string" && URL.parse(address);
			if (created["ok"] !== true || !url) throw unfit("CreateArtifact");
			return {
				name,
				uploadUrl: requests.checkUpload(url)
			};
		} catch (error) {
			if (!(error instanceof SealError && error.code === "ARTIFACT_EXISTS") || isChosenByUser || number === MAX_NAMES) throw error;
		}
	}
}
/** Puts the file as blocks, and then the list that makes them one. */
async function putBlocks(requests, url, { path, size }, log) {
	const blocks = Math.max(1, Math.ceil(size / BLOCK_BYTES));
	const names = Array.from({ length: blocks }, (_, at) => Buffer.from(`block-${String(at).padStart(8, "0")}`).toString("base64"));
	const file = await open(path);
	try {
		for (const [at, name] of names.entries()) {
			await requests.put(`block ${at + 1} of ${blocks}`, withQuery(url, {
				comp: "block",
				blockid: name
			}), await readBlock(file, at, size));
			if (blocks > 1) log.info(`Artifact: ${formatBytes(Math.min(size, (at + 1) * BLOCK_BYTES))} of ${formatBytes(size)} uploaded.`);
		}
	} finally {
		await file.close();
	}
	const list = names.map((name) => `<Latest>${name}</Latest>`).join("");
	await requests.put(`the list of ${count(blocks, "block")}`, withQuery(url, { comp: "blocklist" }), Buffer.from(`<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`), {
		"content-type": "application/xml",
		"x-ms-blob-content-type": "application/zip"
	});
}
async function readBlock(file, at, size) {
	const start = at * BLOCK_BYTES;
	const block = Buffer.alloc(Math.min(BLOCK_BYTES, size - start));
	const { bytesRead } = await file.read(block, 0, block.byteLength, start);
	return block.subarray(0, bytesRead);
}
function withQuery(url, more) {
	const full = new URL(url);
	for (const [name, value] of Object.entries(more)) full.searchParams.set(name, value);
	return full;
}
/** Requests to the service, with the job's token, and to the storage that it names, without. */
var Requests = class {
	#client;
	#service;
	#tools;
	constructor(client, service, tools) {
		this.#client = client;
		this.#service = service;
		this.#tools = tools;
	}
	/**
	* A method of the service. https://twitchtv.github.io/twirp/docs/spec_v7.html
	* GitHub answers with the names of the fields as they are in the .proto file, act, Gitea and Forgejo in camel case;
	* both are JSON of protocol buffers: https://protobuf.dev/programming-guides/json/
	*/
	async call(method, fields) {
		return fieldsOf(method, await this.#post(method, fields));
	}
	#post(method, fields, mayRetry) {
		const { origin, token, runId, jobId } = this.#service;
		const body = {
			workflow_run_backend_id: runId,
			workflow_job_run_backend_id: jobId,
			...fields
		};
		return this.#send(method, "POST", new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, origin), Buffer.from(JSON.stringify(body)), {
			"content-type": "application/json",
			accept: "application/json",
			authorization: `Bearer ${token}`
		}, mayRetry);
	}
	/**
	* With the media type, which is optional. The artifact servers of act, Gitea and Forgejo refuse a request with a
	* field that they do not know, so it is sent again without.
	*/
	async create(fields) {
		const typed = {
			...fields,
			mime_type: "application/zip"
		};
		const first = await this.#post("CreateArtifact", typed, (answer) => !refusesField(answer));
		return refusesField(first) ? this.call("CreateArtifact", fields) : fieldsOf("CreateArtifact", first);
	}
	async put(what, url, body, headers = {}) {
		const answer = await this.#send(what, "PUT", url, body, {
			"content-type": "application/octet-stream",
			"x-ms-version": STORAGE_VERSION$1,
			...headers
		});
		if (answer.status < 300) return;
		const code = /<Code>([^<]{1,100})<\/Code>/.exec(answer.body.toString("utf8"))?.[1];
		throw refused(what, answer.status, { msg: code });
	}
	/** The address contains a signature that lets anyone write: it is masked, and goes over TLS unless the service does not. */
	checkUpload(url) {
		const signature = url.searchParams.get("sig");
		if (signature) {
			this.#tools.maskSecret(signature);
			this.#tools.maskSecret(encodeURIComponent(signature));
		}
		if (url.protocol === "https:" || url.protocol === new URL(this.#service.origin).protocol) return url;
		throw new SealError("ARTIFACT_FAILED", `the upload address is at ${url.origin}, without TLS`, { remedy: AGAIN });
	}
	/** Sends again after a failure: each of these requests can be repeated. */
	async #send(what, method, url, body, headers, mayRetry = () => true) {
		const { clock, log } = this.#tools;
		const classify = (error) => error instanceof ServiceTrouble ? error : void 0;
		return withRetry({
			policy: ARTIFACT_RETRY,
			clock,
			log,
			classify
		}, async () => {
			const answer = await this.#once(method, url, body, headers).catch((error) => {
				throw new ServiceTrouble(what, error instanceof Error ? error.message : String(error), error);
			});
			if (isAnswer(answer.status) || !mayRetry(answer)) return answer;
			throw new ServiceTrouble(what, `HTTP ${answer.status}`, void 0, answer.retryAfterMs);
		});
	}
	async #once(method, url, body, headers) {
		const { message } = await this.#client.request(method, url.href, Readable.from([body]), {
			...headers,
			"content-length": String(body.byteLength)
		});
		const chunks = [];
		let size = 0;
		for await (const read of message) {
			const chunk = read;
			size += chunk.byteLength;
			if (size > MAX_ANSWER_BYTES$1) throw new Error("the response is too long");
			chunks.push(chunk);
		}
		const retryAfterMs = parseRetryAfter(message.headers["retry-after"], this.#tools.clock.now());
		return {
			status: message.statusCode ?? 0,
			body: Buffer.concat(chunks),
			retryAfterMs
		};
	}
};
const AGAIN = "The images are sealed. Run the job again, or upload the files of the outputs sbom-path, bundle-path and report with actions/upload-artifact.";
/** GitHub's errors are JSON with a code; those servers answer with an empty body or a text. */
function refusesField({ status, body }) {
	return (status === 400 || status === 500) && readObject(body)["code"] === void 0;
}
function fieldsOf(method, { status, body }) {
	const value = status < 500 ? readObject(body) : {};
	if (status < 300) return withFieldNames(value);
	throw refused(method, status, value);
}
/** By the names of the service's description. Protobuf's JSON allows `signedUploadUrl` too, which act's server writes. */
function withFieldNames(fields) {
	const named = Object.entries(fields).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]);
	return Object.fromEntries(named);
}
function isAnswer(status) {
	return status >= 200 && status < 500 && status !== 429;
}
/** The service or the storage did not answer, or asks to come back later. */
var ServiceTrouble = class extends SealError {
	retryAfterMs;
	constructor(what, seen, cause, retryAfterMs) {
		super("ARTIFACT_FAILED", `artifact, ${what}: ${printable(seen, 200)}`, {
			cause,
			remedy: AGAIN
		});
		this.retryAfterMs = retryAfterMs;
	}
};
function readObject(body) {
	try {
		const value = parseJson(body);
		return isRecord(value) ? value : {};
	} catch {
		return {};
	}
}
function refused(what, status, { code, msg }) {
	const said = typeof msg === "string" ? `: ${printable(msg, 300)}` : "";
	if (status === 409 || code === "already_exists") return new SealError("ARTIFACT_EXISTS", `the workflow run already has an artifact with that name${said}`);
	return new SealError("ARTIFACT_REFUSED", `artifact, ${what}: HTTP ${status}${said}`);
}
function unfit(method) {
	return new SealError("ARTIFACT_FAILED", `artifact, ${method}: unexpected response`, { remedy: AGAIN });
}

// src/github/actions-cache.ts
/** A run is as fast without it as before: there is one attempt, and then none. */
const SOCKET_TIMEOUT_MS = 3e4;
const MAX_ANSWER_BYTES = 1048576;
const MAX_ENTRY_BYTES = 67108864;
/** Of the protocol of the blob storage: a blob of one request has up to 5,000 MiB since then. */
const STORAGE_VERSION = "2021-12-02";
const METHODS = "/twirp/github.actions.results.api.v1.CacheService";
/** The service, as the environment of an action names it; else why there is none. */
function serviceOf(environment) {
	const { ACTIONS_RESULTS_URL: address, ACTIONS_RUNTIME_TOKEN: token, ACTIONS_CACHE_SERVICE_V2: isSecond } = environment;
	if (isEnterpriseServer(environment)) return "GitHub Enterprise Server does not have this service";
	const origin = address ? URL.parse(address)?.origin : void 0;
	if (!origin || !token || !isSecond) return "the runner does not name the cache service";
	const mode = environment["ACTIONS_CACHE_MODE"]?.trim().toLowerCase() || "write";
	const canRead = mode === "read" || mode === "write";
	const canWrite = mode === "write-only" || mode === "write";
	return canRead || canWrite ? {
		origin,
		token,
		canRead,
		canWrite
	} : "the job may not use the cache";
}
/** Nothing that fails here fails the run: after the first failure, entries are not asked for any more. */
var ActionsCache = class {
	#tools;
	/** Two caches share a key only if they have the same one: 64 hexadecimal digits. */
	#version;
	#client;
	#service;
	constructor(version, tools) {
		this.#version = version;
		this.#tools = tools;
		this.#client = new HttpClient(tools.userAgent, [], {
			socketTimeout: SOCKET_TIMEOUT_MS,
			allowRedirects: false
		});
		const service = serviceOf(tools.environment);
		if (typeof service === "string") tools.log.notice(`scan-cache has no effect: ${service}`);
		else this.#service = service;
	}
	async read(key) {
		return await this.#attempt(async (service) => {
			if (!service.canRead) return void 0;
			const fields = {
				key,
				restore_keys: [],
				version: this.#version
			};
			const found = await this.#call(service, "GetCacheEntryDownloadURL", fields);
			if (found["ok"] !== true || found["matched_key"] !== key) return void 0;
			const url = this.#storageAddress(service, found["signed_download_url"]);
			return await this.#send("GET", url, void 0, { "x-ms-version": STORAGE_VERSION }, MAX_ENTRY_BYTES);
		});
	}
	/** Whether the entry is in the cache, from this call. */
	async write(key, entry) {
		if (entry.length > MAX_ENTRY_BYTES) return false;
		return await this.#attempt(async (service) => {
			if (!service.canWrite) return false;
			const created = await this.#call(service, "CreateCacheEntry", {
				key,
				version: this.#version
			});
			if (created["ok"] !== true) return false;
			const url = this.#storageAddress(service, created["signed_upload_url"]);
			const headers = {
				"content-type": "application/octet-stream",
				"x-ms-blob-type": "BlockBlob",
				"x-ms-version": STORAGE_VERSION
			};
			await this.#send("PUT", url, entry, headers);
			const size = String(entry.length);
			const fields = {
				key,
				version: this.#version,
				size_bytes: size
			};
			return (await this.#call(service, "FinalizeCacheEntryUpload", fields))["ok"] === true;
		}) ?? false;
	}
	async #attempt(work) {
		const service = this.#service;
		if (service === void 0) return void 0;
		try {
			return await work(service);
		} catch (error) {
			if (this.#service !== void 0) this.#tools.log.notice(`scan-cache is not used any more: ${printable(messages(error).join(": "), 300)}`);
			this.#service = void 0;
			return;
		}
	}
	/** https://twitchtv.github.io/twirp/docs/spec_v7.html. An entry that exists is not a failure. */
	async #call({ origin, token }, method, fields) {
		const body = await this.#send("POST", new URL(`${METHODS}/${method}`, origin), Buffer.from(JSON.stringify(fields)), {
			"content-type": "application/json",
			accept: "application/json",
			authorization: `Bearer ${token}`
		}, MAX_ANSWER_BYTES, (status) => status === 409 || status === 404);
		if (body === void 0) return {};
		const value = parseJson(body);
		if (!isRecord(value)) throw new Error(`${method}: unexpected response`);
		return value;
	}
	/** The address contains a signature, which is masked; it is on TLS unless the service is not. */
	#storageAddress({ origin }, address) {
		const url = typeof address === "string" ? URL.parse(address) : null;
		if (url === null) throw new Error("no address of the storage");
		const signature = url.searchParams.get("sig");
		if (signature) {
			this.#tools.maskSecret(signature);
			this.#tools.maskSecret(encodeURIComponent(signature));
		}
		if (url.protocol === "https:" || url.protocol === new URL(origin).protocol) return url;
		throw new Error(`the storage's address is at ${url.origin}, without TLS`);
	}
	/** @param isNone statuses that mean that there is nothing */
	async #send(method, url, body, headers, maxBytes = MAX_ANSWER_BYTES, isNone = () => false) {
		const length = body === void 0 ? {} : { "content-length": String(body.length) };
		const { message } = await this.#client.request(method, url.href, body === void 0 ? null : Readable.from([Buffer.from(body)]), {
			...headers,
			...length
		});
		const chunks = [];
		let size = 0;
		for await (const read of message) {
			const chunk = read;
			size += chunk.length;
			if (size > maxBytes) throw new Error(`${url.host} sent more than ${maxBytes} bytes`);
			chunks.push(chunk);
		}
		const status = message.statusCode ?? 0;
		if (isNone(status)) return void 0;
		if (status < 200 || status >= 300) throw new Error(`${method} ${url.host}${url.pathname}: HTTP ${status}`);
		return Buffer.concat(chunks);
	}
};

// src/github/attestations.ts
const PERMISSION$3 = "attestations: write";
const ATTESTATIONS_PERMISSION = `Add to the job:\npermissions:\n  ${PERMISSION$3}   # to store attestations at GitHub`;
/** The limit of actions/attest for a predicate; a bundle contains it in Base64. */
const MAX_BUNDLE_BYTES = 16777216;
/**
* Checked before any work: the store is on github.com and *.ghe.com, an Enterprise Server has none.
*
* @throws SealError `GITHUB_ATTESTATIONS_UNAVAILABLE`
*/
function checkStore({ GITHUB_SERVER_URL: server = "https://github.com" }) {
	const host = URL.canParse(server) ? new URL(server).hostname : "";
	if (host === "github.com" || host.endsWith(".ghe.com")) return;
	throw new SealError("GITHUB_ATTESTATIONS_UNAVAILABLE", `${server} has no attestation store and no storage records`);
}
/**
* Stores each bundle. A bundle that GitHub has stored before gets a second entry, which changes no verification.
*
* @throws SealError `GITHUB_ATTESTATION_TOO_LARGE`, `GITHUB_ATTESTATIONS_DENIED`, `GITHUB_ATTESTATIONS_REFUSED`,
*   `GITHUB_RATE_LIMITED`, `GITHUB_UNAVAILABLE`
*/
async function storeAttestations(api, paths, { serverUrl, log }) {
	const bundles = await Promise.all(paths.map(readStorable));
	const stored = [];
	for (const bundle of bundles) {
		const id = await post$1(api, bundle);
		stored.push({
			id,
			url: `${serverUrl}/${api.owner}/${api.repo}/attestations/${id}`
		});
	}
	log.info(`GitHub's attestation store has ${count(stored.length, "bundle")} of this step.`);
	return stored;
}
async function readStorable(path) {
	const bytes = await readFile(path);
	if (bytes.byteLength > MAX_BUNDLE_BYTES) throw new SealError("GITHUB_ATTESTATION_TOO_LARGE", `a bundle has ${formatBytes(bytes.byteLength)}; GitHub's store accepts at most ${formatBytes(MAX_BUNDLE_BYTES)}`);
	const bundle = parseJson(bytes);
	if (isRecord(bundle)) return bundle;
	throw new SealError("BUNDLE_INVALID", "the Sigstore bundle is not a JSON object");
}
async function post$1({ octokit, owner, repo, call }, bundle) {
	const what = "attestation";
	try {
		const { data } = await call({
			what,
			permission: PERMISSION$3,
			isRepeatable: true,
			send: () => octokit.request("POST /repos/{owner}/{repo}/attestations", {
				owner,
				repo,
				bundle
			})
		});
		const { id } = fieldsOf$1(data);
		if (typeof id === "number" || typeof id === "string" && id !== "") return String(id);
	} catch (error) {
		throw explain$4(error);
	}
	throw new SealError("GITHUB_UNAVAILABLE", `${what}: the response of GitHub contains no id`, { remedy: "Run the job again." });
}
/** GitHub's reason is in the message of the error below. */
function explain$4(error) {
	if (!(error instanceof SealError)) return error;
	if (error.code === "GITHUB_DENIED") return new SealError("GITHUB_ATTESTATIONS_DENIED", "this job may not store attestations at GitHub", {
		cause: error,
		remedy: ATTESTATIONS_PERMISSION
	});
	if (error.code !== "GITHUB_REFUSED") return error;
	return new SealError("GITHUB_ATTESTATIONS_REFUSED", "GitHub did not store an attestation", { cause: error });
}

// src/github/dependency-snapshot.ts
const SNAPSHOT_PERMISSION = "Add to the job:\npermissions:\n  contents: write   # to submit to the dependency graph";
/**
* Why there is nothing to submit on this event, or undefined. A pull request's merge commit is on no branch.
*/
function snapshotObstacle(environment) {
	const event = environment["GITHUB_EVENT_NAME"] ?? "";
	if (event.startsWith("pull_request") || event === "merge_group") return `on ${event} the commit is not on a branch, which the dependency graph needs`;
	if (!environment["GITHUB_SHA"] || !environment["GITHUB_REF"]) return "the job has no commit";
}
/** The snapshot of a report's SBOMs; undefined where no package in them has a purl. */
async function makeSnapshot(report, environment, now) {
	const manifests = snapshotManifests(await readSources(report, environment["GITHUB_WORKSPACE"] ?? ""));
	if (Object.keys(manifests).length === 0) return void 0;
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id = "" } = environment;
	return {
		version: 0,
		sha: environment["GITHUB_SHA"] ?? "",
		ref: environment["GITHUB_REF"] ?? "",
		job: {
			id,
			correlator: correlatorOf(report, environment),
			...server && repository ? { html_url: `${server}/${repository}/actions/runs/${id}` } : {}
		},
		detector: {
			name: "oci-seal",
			version: VERSION,
			url: `https://github.com/${REPOSITORY}`
		},
		scanned: now.toISOString(),
		manifests
	};
}
/**
* The same on each run, so that a new snapshot replaces the last one; another for each step and, in a matrix, for
* each choice of images.
*/
function correlatorOf({ images }, environment) {
	const { GITHUB_WORKFLOW: workflow = "", GITHUB_JOB: job = "", GITHUB_ACTION: step = "" } = environment;
	const names = images.map(({ requested }) => requested.replace(/@.*$/, "").replace(/:[^:/]*$/, "")).sort();
	return `${workflow} ${job} ${step} ${encodedOf(digestOf(new TextEncoder().encode(names.join("\n")))).slice(0, 12)}`;
}
async function readSources({ images }, workspace) {
	const sources = [];
	for (const image of images) for (const { path, sbom, subject } of image.artifacts) {
		if (sbom === void 0 || path === void 0) continue;
		const { content } = await readSbom(await readFile(path), basename(path));
		const platform = image.subjects.find(({ digest }) => digest === subject)?.platform;
		const name = `${image.requested.replace(/@.*$/, "")}${platform === void 0 ? "" : ` (${platform})`}`;
		sources.push({
			name,
			path: workspace !== "" && isInside(path, workspace) ? relative(workspace, path).replaceAll("\\", "/") : void 0,
			isSource: sbom.source === "source tree",
			subjectRef: content.subject?.ref,
			components: content.components,
			dependencies: content.dependencies
		});
	}
	return sources;
}
/** @throws SealError `SNAPSHOT_DENIED`, `SNAPSHOT_FAILED`, `GITHUB_RATE_LIMITED` */
async function submitSnapshot({ octokit, owner, repo, call }, snapshot, log) {
	try {
		await call({
			what: "dependency snapshot",
			permission: "contents: write",
			isRepeatable: true,
			send: () => octokit.request("POST /repos/{owner}/{repo}/dependency-graph/snapshots", {
				owner,
				repo,
				...snapshot
			})
		});
	} catch (error) {
		throw explain$3(error);
	}
	const manifests = Object.values(snapshot.manifests);
	const packages = manifests.reduce((sum, { resolved }) => sum + Object.keys(resolved).length, 0);
	log.info(`Submitted ${count(packages, "package")} in ${count(manifests.length, "manifest")} to the dependency graph.`);
}
function explain$3(error) {
	if (!(error instanceof SealError)) return error;
	const { status } = githubFailure(error.cause);
	if (error.code === "GITHUB_DENIED" && status !== 401) return new SealError("SNAPSHOT_DENIED", "GitHub did not accept the dependency snapshot", {
		cause: error,
		remedy: `${SNAPSHOT_PERMISSION}\nand turn on the dependency graph in the repository's settings.`
	});
	if (error.code === "GITHUB_RATE_LIMITED") return error;
	return new SealError("SNAPSHOT_FAILED", "GitHub did not accept the dependency snapshot", { cause: error });
}

// src/github/fetch.ts
/** Answers that have no body: https://fetch.spec.whatwg.org/#null-body-status */
const WITHOUT_BODY = /* @__PURE__ */ new Set([
	101,
	103,
	204,
	205,
	304
]);
const REDIRECTS = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
const MAX_REDIRECTS = 5;
/** Follows redirects, and shows no credentials to another origin. */
function createFetch() {
	const client = new HttpClient(void 0, void 0, {
		keepAlive: true,
		allowRedirects: false
	});
	return (url, options = {}) => untilAborted(send(client, url, options), options.signal);
}
async function send(client, url, options) {
	const { message } = await follow(client, url, options, MAX_REDIRECTS);
	const status = message.statusCode ?? 0;
	const headers = Object.entries(message.headersDistinct).flatMap(([name, values = []]) => values.map((value) => [name, value]));
	if (options.signal) addAbortSignal(options.signal, message);
	if (options.method !== "HEAD" && !WITHOUT_BODY.has(status)) return new Response(Readable.toWeb(message), {
		status,
		headers
	});
	message.resume();
	return new Response(null, {
		status,
		headers
	});
}
async function follow(client, url, { method = "GET", headers, body }, redirectsLeft) {
	const data = body instanceof Uint8Array ? Readable.from([body]) : body ?? null;
	const response = await client.request(method, url, data, { ...headers });
	const { statusCode = 0, headers: fields } = response.message;
	if (!REDIRECTS.has(statusCode) || fields.location === void 0) return response;
	response.message.resume();
	const next = new URL(fields.location, url);
	if (redirectsLeft === 0) throw new Error(`too many redirects, the last one to ${next.host}`);
	if (url.startsWith("https:") && next.protocol !== "https:") throw new Error("a redirect leaves HTTPS");
	const isSame = statusCode >= 307 || method === "GET" || method === "HEAD";
	return follow(client, next.href, {
		...isSame ? {
			method,
			body
		} : {},
		headers: next.origin === new URL(url).origin ? { ...headers } : withoutCredentials(headers)
	}, redirectsLeft - 1);
}
function withoutCredentials(headers = {}) {
	return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:authorization|cookie)$/i.test(name)));
}
/** The request itself ends with its socket's time limit. */
function untilAborted(work, signal) {
	if (!signal) return work;
	const { promise, reject } = Promise.withResolvers();
	const abort = () => reject(signal.reason);
	if (signal.aborted) abort();
	signal.addEventListener("abort", abort, { once: true });
	return Promise.race([work, promise]).finally(() => signal.removeEventListener("abort", abort));
}

// src/github/releases.ts
const RELEASE_PERMISSION = "Add to the job:\npermissions:\n  contents: write   # to upload release assets";
const PERMISSION$2 = "contents: write";
/** Drafts are only found by looking through the list, newest first. */
const MAX_PAGES = 10;
const PAGE = 100;
/**
* Makes sure that the tag's release, draft or published, has these assets.
*
* @throws SealError `RELEASE_NOT_FOUND`, `RELEASE_IMMUTABLE`, `RELEASE_ASSET_DIFFERS`, `RELEASE_DENIED`,
*   `RELEASE_FAILED`, `GITHUB_RATE_LIMITED`
*/
async function uploadReleaseAssets(api, tag, assets, { replace, isComplete, log }) {
	try {
		const release = await findRelease(api, tag);
		const stored = await listAssets(api, release);
		const plan = await planAssets(api, stored, assets);
		const missing = plan.filter(({ isKept }) => !isKept);
		refuse(release, tag, missing, replace);
		for (const { asset, before } of missing) {
			if (before !== void 0) await remove(api, before);
			await upload(api, release, asset, replace);
		}
		const outcome = toOutcome(release, plan);
		const { uploaded, replaced, kept } = outcome;
		log.info(`The ${release.draft ? "draft " : ""}release ${tag} has ${count(assets.length, "asset")} of this step: ${uploaded.length} uploaded, ${replaced.length} replaced, ${kept.length} kept.`);
		if (isComplete) warnOfOthers(stored, assets, tag, log);
		return outcome;
	} catch (error) {
		throw explain$2(error, tag);
	}
}
/** Names of signatures, as OpenSSF Scorecard knows them. */
const SIGNATURE_NAME = /\.(?:asc|minisig|sig|sign|sigstore|sigstore\.json|intoto\.jsonl)$/;
function warnOfOthers(stored, assets, tag, log) {
	const own = new Set(assets.map(({ name }) => name));
	const others = stored.filter(({ name }) => !own.has(name) && !SIGNATURE_NAME.test(name));
	if (others.length === 0) return;
	const names = others.map(({ name }) => printable(name, 200)).join(", ");
	log.warning(`The release ${tag} also has ${names}, which this step does not sign. Add the files to subject-path`);
}
/** Larger assets of that name are not Seal's. */
const MAX_READ_BYTES = 268435456;
/** The content of a complete asset; undefined if the release has none. @throws SealError `RELEASE_…` */
async function readReleaseAsset(api, tag, name) {
	try {
		const found = (await listAssets(api, await findRelease(api, tag))).find((asset) => asset.name === name);
		if (found === void 0 || found.state !== "uploaded" || found.size > MAX_READ_BYTES) return void 0;
		const content = await download$1(api, found);
		return content instanceof ArrayBuffer ? new Uint8Array(content) : void 0;
	} catch (error) {
		throw explain$2(error, tag);
	}
}
async function planAssets(api, stored, assets) {
	const plan = [];
	for (const asset of assets) {
		const before = stored.find(({ name }) => name === asset.name);
		const isKept = before !== void 0 && await isEqual(api, before, await asset.read());
		plan.push({
			asset,
			before,
			isKept
		});
	}
	return plan;
}
function toOutcome({ html_url: url }, plan) {
	const namesOf = (fits) => plan.filter(fits).map(({ asset }) => asset.name);
	const isReplaced = ({ before, isKept }) => !isKept && before?.state === "uploaded";
	return {
		url,
		uploaded: namesOf((entry) => !entry.isKept && !isReplaced(entry)),
		replaced: namesOf(isReplaced),
		kept: namesOf(({ isKept }) => isKept)
	};
}
async function findRelease({ octokit, owner, repo, call }, tag) {
	const what = `release ${tag}`;
	try {
		const { data } = await call({
			what,
			permission: PERMISSION$2,
			isRepeatable: true,
			send: () => octokit.rest.repos.getReleaseByTag({
				owner,
				repo,
				tag
			})
		});
		return data;
	} catch (error) {
		if (!isAbsent(error)) throw error;
	}
	for (let page = 1; page <= MAX_PAGES; page++) {
		const { data } = await call({
			what,
			permission: PERMISSION$2,
			isRepeatable: true,
			send: () => octokit.rest.repos.listReleases({
				owner,
				repo,
				per_page: PAGE,
				page
			})
		});
		const found = data.find((release) => release.draft && release.tag_name === tag);
		if (found !== void 0) return found;
		if (data.length < PAGE) break;
	}
	throw new SealError("RELEASE_NOT_FOUND", `the tag ${tag} has neither a release nor a draft of one`, { remedy: `Create it in a step before this one, preferably as a draft: gh release create ${tag} --draft --verify-tag\nDrafts are only visible with "permissions: contents: write".` });
}
async function listAssets({ octokit, owner, repo, call }, { id }) {
	const assets = [];
	for (let page = 1; page <= MAX_PAGES; page++) {
		const { data } = await call({
			what: "assets of the release",
			permission: PERMISSION$2,
			isRepeatable: true,
			send: () => octokit.rest.repos.listReleaseAssets({
				owner,
				repo,
				release_id: id,
				per_page: PAGE,
				page
			})
		});
		assets.push(...data);
		if (data.length < PAGE) break;
	}
	return assets;
}
async function isEqual(api, stored, bytes) {
	if (stored.state !== "uploaded" || stored.size !== bytes.byteLength) return false;
	if (stored.digest) return stored.digest === digestOf(bytes);
	const content = await download$1(api, stored);
	return content instanceof ArrayBuffer && digestOf(new Uint8Array(content)) === digestOf(bytes);
}
async function download$1({ octokit, owner, repo, call }, { id, name, size }) {
	const { data } = await call({
		what: `asset ${name}`,
		permission: PERMISSION$2,
		isRepeatable: true,
		send: () => octokit.request("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", {
			owner,
			repo,
			asset_id: id,
			headers: { accept: "application/octet-stream" },
			request: { signal: timeLimit(size) }
		})
	});
	return data;
}
/** Repeating it does no harm, but the second answer to it is that the asset is not there. */
async function remove({ octokit, owner, repo, call }, { id, name }) {
	try {
		await call({
			what: `removal of the asset ${name}`,
			permission: PERMISSION$2,
			isRepeatable: true,
			send: () => octokit.rest.repos.deleteReleaseAsset({
				owner,
				repo,
				asset_id: id
			})
		});
	} catch (error) {
		if (!isAbsent(error)) throw error;
	}
}
function refuse(release, tag, missing, replace) {
	if (missing.length === 0) return;
	const names = missing.map(({ asset }) => asset.name).join(", ");
	if (release.immutable === true && !release.draft) throw new SealError("RELEASE_IMMUTABLE", `the release ${tag} is immutable and does not contain ${names} as this run made it`);
	const different = missing.filter(({ before }) => before?.state === "uploaded");
	if (different.length === 0 || replace) return;
	throw new SealError("RELEASE_ASSET_DIFFERS", `the release ${tag} contains ${different.map(({ asset }) => asset.name).join(", ")} with other content`);
}
/**
* Uploads a file, and after a failure looks first: GitHub may have stored the file, or left an asset without content
* that blocks its name. https://docs.github.com/rest/releases/assets#upload-a-release-asset
*/
async function upload(api, release, { name, mediaType, read }, replace) {
	const url = uploadAddress(api, release);
	url.searchParams.set("name", name);
	const bytes = await read();
	let hasFailed = false;
	const { data } = await api.call({
		what: `upload of the asset ${name}`,
		permission: PERMISSION$2,
		isRepeatable: true,
		send: async () => {
			const stored = hasFailed ? await clearName(api, release, {
				name,
				bytes,
				replace
			}) : void 0;
			hasFailed = true;
			return stored === void 0 ? post(api, url, mediaType, bytes) : { data: stored };
		}
	});
	if (isStored(data, name, bytes)) return;
	throw new SealError("RELEASE_FAILED", `GitHub stored different content for the asset ${name} than Seal sent`, { remedy: "Run the job again: complete assets are kept." });
}
/** The token goes to GitHub only, whatever address the release names. */
function uploadAddress({ apiUrl }, { upload_url: template }) {
	const url = new URL(template.replace(/\{[^}]*\}$/, ""));
	const api = new URL(apiUrl);
	if ((url.host === api.host || url.host === api.host.replace(/^api\./, "uploads.")) && url.protocol === api.protocol) return url;
	throw new SealError("RELEASE_FAILED", `the upload address of the release is at ${url.origin}, which is not GitHub`);
}
/**
* The asset of that name if it has the content already. One that is not complete is removed. A complete one with other
* content is of another job: the name was free before the upload.
*
* @throws SealError `RELEASE_ASSET_DIFFERS`
*/
async function clearName(api, release, { name, bytes, replace }) {
	const left = (await listAssets(api, release)).find((asset) => asset.name === name);
	if (left === void 0) return void 0;
	if (await isEqual(api, left, bytes)) return left;
	if (left.state === "uploaded" && !replace) throw new SealError("RELEASE_ASSET_DIFFERS", `another job uploaded ${printable(name, 200)} with other content to ${release.html_url} during this step`, { remedy: "Let only one job upload files of this name. Seal did not replace it." });
	await remove(api, left);
}
function post({ octokit }, url, mediaType, data) {
	return octokit.request({
		method: "POST",
		url: url.href,
		headers: {
			"content-type": mediaType,
			"content-length": String(data.byteLength)
		},
		data,
		request: { signal: timeLimit(data.byteLength) }
	});
}
function isStored(answer, name, bytes) {
	const { state, size, name: storedName, digest } = fieldsOf$1(answer);
	return state === "uploaded" && size === bytes.byteLength && storedName === name && (!digest || digest === digestOf(bytes));
}
function explain$2(error, tag) {
	if (!(error instanceof SealError)) return error;
	if (error.code === "GITHUB_DENIED") return new SealError("RELEASE_DENIED", `this job may not upload assets to the release ${tag}`, {
		cause: error,
		remedy: RELEASE_PERMISSION
	});
	if (error.code !== "GITHUB_REFUSED" && error.code !== "GITHUB_UNAVAILABLE") return error;
	return new SealError("RELEASE_FAILED", `the release ${tag} did not get all assets`, {
		cause: error,
		remedy: "The images are sealed. Run the job again: complete assets are kept."
	});
}

// src/github/storage-records.ts
const PERMISSION$1 = "artifact-metadata: write";
/** Tags can be longer. */
const MAX_VERSION = 100;
const STORAGE_PERMISSION = `Add to the job:\npermissions:\n  ${PERMISSION$1}   # to record where images are stored`;
/** One per image. */
function storageRecords({ images }) {
	return images.flatMap(({ requested, digest, tags }) => {
		if (digest === void 0 || !digest.startsWith("sha256:")) return [];
		const { registry, repository } = parseReference(requested);
		const [version] = tags;
		return [{
			name: `${registry}/${repository}`,
			digest,
			registry_url: `https://${registry}`,
			repository,
			...version === void 0 || version.length > MAX_VERSION ? {} : { version }
		}];
	});
}
/** @throws SealError `STORAGE_RECORDS_DENIED`, `STORAGE_RECORDS_REFUSED`, `GITHUB_RATE_LIMITED`, `GITHUB_UNAVAILABLE` */
async function sendStorageRecords({ octokit, owner, repo, call }, records, log) {
	for (const record of records) try {
		await call({
			what: `storage record of ${record.name}`,
			permission: PERMISSION$1,
			isRepeatable: true,
			send: () => octokit.request("POST /orgs/{org}/artifacts/metadata/storage-record", {
				org: owner,
				github_repository: repo,
				...record
			})
		});
	} catch (error) {
		throw explain$1(error, owner);
	}
	log.info(`GitHub has ${count(records.length, "storage record")} of this step.`);
}
function explain$1(error, owner) {
	if (!(error instanceof SealError)) return error;
	if (error.code === "GITHUB_DENIED") return new SealError("STORAGE_RECORDS_DENIED", `this job may not write storage records of ${owner}`, {
		cause: error,
		remedy: `${STORAGE_PERMISSION}\nOnly organizations have storage records: remove "storage-records: true" in a repository of a user.`
	});
	if (error.code !== "GITHUB_REFUSED") return error;
	return new SealError("STORAGE_RECORDS_REFUSED", "GitHub did not accept a storage record", { cause: error });
}

// src/github/stored-attestations.ts
const PERMISSION = "attestations: read";
const PER_PAGE = 100;
const DOWNLOADS = 8;
/**
* The bundles that a repository's store has for a digest. None are verified.
*
* @throws SealError `GITHUB_DENIED`, `GITHUB_RATE_LIMITED`, `GITHUB_REFUSED`, `GITHUB_UNAVAILABLE`
*/
async function storedBundles(api, digest, limits) {
	const { owner, repo, apiUrl } = api;
	const address = `${apiUrl}/repos/${owner}/${repo}/attestations/${digest}`;
	const { entries, isCut } = await listEntries(api, digest, limits.bundles);
	const reading = {
		api,
		limits,
		room: new Room(limits.totalBytes),
		fetch: createFetch()
	};
	const atATime = limit(DOWNLOADS);
	const read = await all(entries.map((entry) => atATime(() => readEntry(reading, entry))));
	const where = `GitHub's attestation store of ${owner}/${repo}`;
	const cut = isCut ? [`${where} has more than ${limits.bundles} attestations of ${digest}`] : [];
	return {
		address,
		bundles: read.flatMap((found) => "bytes" in found ? found.bytes : []),
		unread: [...cut, ...new Set(read.flatMap((found) => "problem" in found ? found.problem : []))].map((it) => it.startsWith(where) ? it : `${where}: ${it}`)
	};
}
async function listEntries(api, digest, most) {
	const entries = [];
	let after;
	do {
		const page = await requestPage(api, digest, after);
		if (page === void 0) return {
			entries,
			isCut: entries.length > most
		};
		entries.push(...page.entries);
		if (page.next !== void 0 && page.next === after) throw endless(api);
		after = page.next;
	} while (after !== void 0 && entries.length <= most);
	return {
		entries: entries.slice(0, most),
		isCut: after !== void 0 || entries.length > most
	};
}
/** Undefined if the store has nothing for the digest. */
async function requestPage(api, digest, after) {
	const { octokit, owner, repo, call } = api;
	const query = {
		per_page: PER_PAGE,
		...after === void 0 ? {} : { after }
	};
	try {
		const { data, headers } = await call({
			what: `attestations of ${owner}/${repo}`,
			permission: PERMISSION,
			isRepeatable: true,
			send: () => octokit.request("GET /repos/{owner}/{repo}/attestations/{subject_digest}", {
				owner,
				repo,
				subject_digest: digest,
				...query
			})
		});
		const { attestations } = fieldsOf$1(data);
		if (!Array.isArray(attestations)) throw unexpected(api, "the response has no list");
		return {
			entries: attestations.map(fieldsOf$1),
			next: nextOf(api, headers.link)
		};
	} catch (error) {
		if (!isAbsent(error)) throw explain(error, api);
		await checkVisible(api);
		return;
	}
}
/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function nextOf(api, link = "") {
	const address = /<([^>]+)>;\s*rel="?next\b/.exec(link)?.[1];
	if (address === void 0) return void 0;
	const cursor = URL.parse(address)?.searchParams.get("after");
	if (!cursor) throw unexpected(api, "the next page has no cursor");
	return cursor;
}
/** GitHub responds with 404 for a digest without attestations, and for a repository that the token may not see. */
async function checkVisible(api) {
	const { octokit, owner, repo, call } = api;
	try {
		await call({
			what: `repository ${owner}/${repo}`,
			permission: PERMISSION,
			isRepeatable: true,
			send: () => octokit.rest.repos.get({
				owner,
				repo
			})
		});
	} catch (error) {
		throw explain(error, api);
	}
}
function explain(error, { owner, repo }) {
	if (!(error instanceof SealError) || error.code !== "GITHUB_DENIED") return error;
	return new SealError("GITHUB_DENIED", `this token may not read the attestations of ${owner}/${repo}: the job needs "permissions: ${PERMISSION}", and for another private repository the input github-token`, {
		cause: error,
		remedy: `Add to the job:\npermissions:\n  ${PERMISSION}`
	});
}
function unexpected({ owner, repo }, what) {
	return new SealError("GITHUB_UNAVAILABLE", `attestations of ${owner}/${repo}: ${what}`);
}
function endless(api) {
	return unexpected(api, "GitHub lists the same page again");
}
/** Bytes that are left for the bundles of a digest. */
var Room = class {
	#left;
	constructor(bytes) {
		this.#left = bytes;
	}
	take(bytes) {
		this.#left -= bytes;
		return this.#left >= 0;
	}
};
/** Older responses have the bundle itself, newer ones only its address. */
async function readEntry(reading, { bundle, bundle_url: address }) {
	const { limits, room } = reading;
	const found = isRecord(bundle) ? { bytes: new TextEncoder().encode(JSON.stringify(bundle)) } : await download(reading, textOf(address));
	if ("problem" in found) return found;
	const { byteLength } = found.bytes;
	if (byteLength > limits.bundleBytes) return tooLarge(limits.bundleBytes);
	return room.take(byteLength) ? found : { problem: `its bundles have more than ${formatBytes(limits.totalBytes)}; Seal reads at most so many bytes` };
}
function tooLarge(maxBytes) {
	return { problem: `a bundle has more than ${formatBytes(maxBytes)}; Seal reads at most so many bytes` };
}
/** From the storage behind GitHub: the address itself is the permission, so Seal does not send the token there. */
async function download({ api, fetch, limits: { bundleBytes: maxBytes } }, address) {
	const url = address === void 0 ? void 0 : URL.parse(address);
	if (!url) return { problem: "it lists an attestation without its bundle" };
	if (!(url.protocol === "https:" || api.apiUrl.startsWith("http:"))) return { problem: "it lists a bundle at an address without TLS" };
	const what = `bundle of ${api.owner}/${api.repo} at ${url.host}`;
	const response = await api.call({
		what,
		permission: PERMISSION,
		isRepeatable: true,
		send: async () => {
			const answer = await fetch(url.href, {
				headers: {
					"user-agent": "oci-seal",
					accept: "*/*"
				},
				signal: timeLimit(maxBytes)
			});
			if (answer.status === 200) return readBody(answer, maxBytes);
			const error = /* @__PURE__ */ new Error(`HTTP ${answer.status}`);
			if (answer.status >= 500 || answer.status === 429) throw Object.assign(error, { status: answer.status });
			throw new SealError("GITHUB_UNAVAILABLE", `${what}: ${error.message}`, { remedy: "Run the job again." });
		}
	});
	if (response === void 0) return tooLarge(maxBytes);
	const { bytes, type } = response;
	if (!/snappy/.test(type) && !url.pathname.endsWith(".sn")) return { bytes };
	return unpack(bytes, maxBytes);
}
function unpack(block, maxBytes) {
	try {
		const bytes = decodeSnappy(block, maxBytes);
		return bytes === void 0 ? { problem: "a bundle is a damaged Snappy block" } : { bytes };
	} catch (error) {
		if (error instanceof RangeError) return tooLarge(maxBytes);
		throw error;
	}
}
/** Undefined if it has more bytes. */
async function readBody(response, maxBytes) {
	const chunks = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		size += chunk.byteLength;
		if (size > maxBytes) return void 0;
		chunks.push(chunk);
	}
	return {
		bytes: Buffer.concat(chunks),
		type: response.headers.get("content-type") ?? ""
	};
}

export { ATTESTATIONS_PERMISSION, ActionsCache, RELEASE_PERMISSION, SNAPSHOT_PERMISSION, STORAGE_PERMISSION, checkStore, createFetch, isEnterpriseServer, linesFile, makeSnapshot, readReleaseAsset, releaseFiles, runFiles, sendStorageRecords, serviceOf$1 as serviceOf, snapshotObstacle, storageRecords, storeArtifact, storeAttestations, storedBundles, submitSnapshot, uploadReleaseAssets };