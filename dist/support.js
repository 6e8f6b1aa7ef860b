import { access, constants, readlink, realpath, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join, parse, relative, resolve, sep } from "node:path";

// src/support/secrets.ts
const FORMS = [
	{
		pattern: /-----BEGIN (?!PUBLIC KEY|CERTIFICATE)[^-]{0,60}-----(?<secret>[\s\S]*?)(?:-----END [^-]{0,60}-----|$)/g,
		shown: "(a key)"
	},
	{
		pattern: /(?<secret>\bLS0tLS1CRUdJTi[\w+/=-]*)/g,
		shown: "(a key)"
	},
	{
		pattern: /(?<=\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#:@]{0,200}:(?<secret>[^\s/?#]{0,1000})@/gi,
		shown: "***@"
	},
	{
		pattern: /(?<=\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#:@]{1,200}:(?!\d{0,5}[/?#])(?<secret>[^\s/?#@]{0,200}[/?#][^\s@]{0,1000})@/gi,
		shown: "***@"
	},
	{
		pattern: /(?<=\bhttps?:\/\/)(?<secret>[^\s/?#:@]{8,1000})@/gi,
		shown: "***@"
	},
	{
		pattern: /^(?!(?:mailto|e-?mail):)[^\s/:@]{1,200}:(?<secret>[^\s/]{1,1000})@(?!sha\d{3}:)(?=[^\s@]*[.:/])/gi,
		shown: "***@"
	},
	{
		pattern: /(?<=\bpin(?:-|%2d)value=)(?<secret>[^;&\s"'#]{1,1000})/gi,
		shown: "***"
	},
	{
		pattern: /(?<=\bhttps?:\/\/[^\s"']{1,2000}[?&](?:access_?token|token|sig|signature|x-amz-(?:signature|security-token)|passw(?:or)?d|secret|api_?key|pin)=)(?!REDACTED\b)(?<secret>[^;&\s"'#]{1,1000})/gi,
		shown: "***"
	}
];
/** The text with its secrets replaced. */
function withoutSecrets(text) {
	if (!/[:=]|LS0t|-----/.test(text)) return text;
	return FORMS.reduce((shown, { pattern, shown: instead }) => shown.replace(pattern, instead), text);
}
/** The secrets in a text, each as written and decoded (`%24` is `$`). */
function secretsIn(text) {
	const written = FORMS.flatMap(({ pattern }) => [...text.matchAll(pattern)].map((match) => match.groups?.["secret"]?.trim() ?? ""));
	return [...new Set(written.flatMap((secret) => [secret, unescaped(secret)]))].filter((secret) => secret !== "");
}
/** As Go reads a query: a plus is a blank. Invalid escapes remain. */
function unescaped(text) {
	try {
		return decodeURIComponent(text.replaceAll("+", " "));
	} catch {
		return text;
	}
}
/** A path for a message, if its extension shows that it is a path: other text may be a misplaced password. */
function shownPath(path) {
	return /^[^\r\n]{1,1000}\.(?:cer|crt|json|key|pem|pub|txt|ya?ml)$/i.test(path) ? path : "(not shown, because it does not look like the path of such a file and may be a secret)";
}

// src/support/text.ts
/** Control characters, bidirectional overrides, zero-width characters and lone surrogates. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** How many characters beyond the shown ones Seal reads to find the end of a secret. */
const MAX_SECRET = 4096;
/**
* One line of at most `maxLength` characters: unprintable characters become `\xNN` or `\uNNNN`, what is too long
* ends in `…`, and secrets that their form gives away are left out.
*/
function printable(text, maxLength = 300) {
	const shown = withoutSecrets(text.slice(0, maxLength + MAX_SECRET));
	const escaped = shown.slice(0, maxLength + 1).replace(UNPRINTABLE, (character) => {
		const code = character.charCodeAt(0);
		return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
	});
	return escaped.length > maxLength || shown.length > maxLength ? `${escaped.slice(0, maxLength - 1)}…` : escaped;
}
/** For `sort`: by UTF-16 code units, the same on every machine, unlike `localeCompare`. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** Is the text one of the choices? */
function isOneOf(text, choices) {
	return choices.some((choice) => choice === text);
}
/** The text before the first separator; all of it without one. */
function beforeFirst(text, separator) {
	const at = text.indexOf(separator);
	return at < 0 ? text : text.slice(0, at);
}
/** The text after the last separator; all of it without one. */
function afterLast(text, separator) {
	const at = text.lastIndexOf(separator);
	return at < 0 ? text : text.slice(at + separator.length);
}
/** `1 file`, `2 files`. */
function count(number, singular, plural = `${singular}s`) {
	return `${number} ${number === 1 ? singular : plural}`;
}
/** A size for people: `512 B`, `1.5 KiB`, `3.0 MiB`. */
function formatBytes(bytes) {
	if (bytes < 1024) return `${bytes} B`;
	const units = [
		"KiB",
		"MiB",
		"GiB",
		"TiB"
	];
	let value = bytes;
	let unit = -1;
	do {
		value /= 1024;
		unit++;
	} while (value >= 1024 && unit < units.length - 1);
	return `${value.toFixed(1)} ${units[unit]}`;
}

// src/support/error-codes.ts
/** What to change, for codes whose remedy needs no value of the run. */
const REMEDIES = {
	INPUT_IMAGE_LIST_INVALID: "Set it to the metadata output of docker/build-push-action or docker/bake-action, the file of \"docker buildx bake --push --metadata-file\", GoReleaser's dist/artifacts.json, or a list of references, one per line.",
	INPUT_NOTHING_TO_DO: "Set sbom-path, key or tags, or add \"permissions: id-token: write\" to the job. In pull requests from forks and by Dependabot, Seal signs nothing and moves no tag.",
	CHECKSUMS_INVALID: "Write one line per file, as sha256sum or sha512sum prints them: the checksum, two blanks, the name of the file relative to the folder of the list.",
	CHECKSUM_DIFFERS: "Make the list of checksums after the last step that changes the files.",
	ARTIFACTS_LIST_INVALID: "Name what to sign with image, subject-path or subject-checksums; Seal then does not read the list of the runner.",
	BUNDLE_NOT_WRITTEN: "Set bundle-folder to a folder in which the job may write:\n  with:\n    bundle-folder: bundles",
	INPUT_FILE_OUTSIDE: "Copy the file into the workspace (or into $RUNNER_TEMP) if you want to publish it.",
	INPUT_SBOM_AMBIGUOUS: "Write the image before the path, one per line: sbom-path: ghcr.io/acme/app=app.cdx.json. Images with the same digest can share one line.",
	OUTPUT_FILE_OUTSIDE: "Use a path below the workspace or $RUNNER_TEMP.",
	OUTPUT_FILE_NOT_WRITTEN: "Name a file, not a folder, in a folder in which the job may write.",
	RUNNER_FILE_UNUSABLE: "The runner makes this file or folder: do not set the variable, and do not remove what it names. In a container that you start yourself, mount it at the same path. If the disk is full, free space before this step.",
	DIGEST_INVALID: "Write sha256: and 64 lower-case hexadecimal digits.",
	PLATFORM_INVALID: "Write os/architecture or os/architecture/variant, for example linux/arm64/v8.",
	IMAGE_INDEX_EMPTY: "Build the image again: no runtime can run an index without an image.",
	IMAGE_INDEX_TOO_DEEP: "Build one index of all platforms, or name the digest of the index that you use.",
	KEY_TYPE_UNVERIFIABLE: "Use a P-256 key (\"cosign generate-key-pair\" makes one) or an RSA key; at a key service, create a key of type ECC_NIST_P256 or similar.",
	KEY_FROM_PULL_REQUEST: "Keep the key in a secret and name its variable as env://NAME.",
	PROGRAM_FROM_PULL_REQUEST: "Install the program outside the checkout, for example below $RUNNER_TEMP.",
	SIGNING_FROM_PULL_REQUEST: "Write the file to $RUNNER_TEMP from a variable or secret of the repository.",
	SIGNATURE_TAG_CONTENDED: "Let the jobs that sign this image run one after the other (concurrency: in the workflow).",
	SIGNATURE_TAG_NOT_IMAGE: "Another tool pushed something else to this tag. Check what it is, and delete the tag if it is not needed.",
	PREDICATE_TYPE_UNKNOWN: "predicate-path accepts OpenVEX, CycloneDX, CSAF 2.0, vulnerability reports (trivy image --format cosign-vuln) and in-toto test results. For another type, name it:\n  files: report.json=https://example.com/predicate/type",
	PROVENANCE_INCOMPLETE: "Run the step in a workflow of GitHub Actions. Other runners do not set all of these: remove \"provenance: true\" there.",
	PROVENANCE_CONTRADICTS: "Remove the line of the workflow that sets the runner’s variables or its token address.",
	COSIGN_NOT_FOUND: "Set cosign-path to an executable file or to the name of one on PATH, or remove it to let Seal install Cosign.",
	COSIGN_UNSUPPORTED_PLATFORM: "Install Cosign in an earlier step and set cosign-path.",
	COSIGN_DOWNLOAD_FAILED: "On a runner without access to github.com, install Cosign in an earlier step and set cosign-path.",
	COSIGN_CHECKSUM_MISMATCH: "Do not use this runner or proxy until you know what changed the file.",
	COSIGN_SERVICE_UNAVAILABLE: "Run the job again later; Seal does not repeat what is already published. Status of the public services: https://status.sigstore.dev. To wait longer, add to the step:\n  with:\n    timeout: 30m",
	COSIGN_FAILED: "The message contains Cosign's reason. If you run the step again, Seal does not repeat what is already published.",
	COMMAND_TIMED_OUT: "Run the job again. To give more time, add to the step:\n  with:\n    timeout: 30m",
	COMMAND_OUTPUT_TOO_LARGE: "Let the program print less: a generator writes its SBOM to a file, an sbom-command to {output}.",
	SBOM_EMPTY: "Check that the step that writes the SBOM ran, and that it wrote to this path.",
	SBOM_NOT_JSON: "The file may be incomplete or contain several documents. Create it again as one JSON document.",
	SBOM_AMBIGUOUS: "Create the document again with a tool that writes each key once.",
	SBOM_DAMAGED: "Compress the file again, or use it uncompressed.",
	SBOM_ENCODING_INVALID: "Write the SBOM in UTF-8.",
	SBOM_TOO_DEEP: "SBOM generators do not nest this deeply. Check where the file comes from.",
	SBOM_TOO_LARGE: "Split the document into one SBOM for each part of the image.",
	SBOM_TOO_FEW_COMPONENTS: "Check that the generator scanned the right image, or a tree with lock files. Lower minimum-components if the image really has so few.",
	SBOM_INVALID: "Correct the generator, or set validation: warn to attach the document unchanged.",
	SBOM_NO_BUILDKIT_ATTESTATION: "Build with \"sbom: true\" (docker/build-push-action), or set sbom: auto to scan the layers.",
	SCAN_NOT_AN_IMAGE: "Set sbom-path to its SBOM, or set sbom: none.",
	SCAN_COMPRESSION_UNSUPPORTED: "Build the image with gzip or zstd layers.",
	SCAN_DECODER_FAILED: "Run the job again. If it fails again, use a runner with more memory.",
	SCAN_LIMIT_EXCEEDED: "If this is intended, create the SBOM during the build and set sbom-path.",
	SOURCE_TREE_UNREADABLE: "Check out the repository before this step, and set path to a folder in it.",
	SOURCE_TREE_TOO_LARGE: "Set path to the folder with the sources of the image.",
	SOURCE_TOO_LARGE: "Set path to the folder with the sources of the image.",
	SOURCE_FILE_TOO_LARGE: "Package managers do not write lock files of this size. Check where the file comes from.",
	SOURCE_FILE_UNREADABLE: "Allow the runner to read the file, and do not change the tree during the step.",
	SOURCE_FILE_OUTSIDE: "Commit the file itself.",
	REGISTRY_CA_INVALID: "Use a PEM file with the certificate of each authority that issues the registry's certificate.",
	REGISTRY_PROXY_INVALID: "Write http://host:port or https://host:port; SOCKS proxies are not supported.",
	REGISTRY_REFUSED: "The registry may not support OCI 1.1 artifacts, or may allow only listed types: ask its administrator to allow them. For a registry that refuses unknown config types, set config-media-type.",
	TAG_IMMUTABLE: "A released version was built again. Use a new version for the new build, or remove the tag from immutable-tags.",
	REGISTRY_IMMUTABLE_TAG: "The repository does not allow tags to change. Use a new tag, or exclude this one from the immutability rule.",
	REGISTRY_REDIRECT_REFUSED: "The registry or its proxy is misconfigured: its redirects do not lead to the content.",
	REGISTRY_TARGET_REFUSED: "The registry or its proxy is misconfigured or hostile. Seal sent nothing to that host.",
	REGISTRY_REALM_REFUSED: "The registry is misconfigured or hostile. Seal sent nothing to that host.",
	REGISTRY_NO_REFERRERS_API: "Set referrers to auto or tag.",
	REGISTRY_TAG_MOVED: "Another job writes the same tag at the same time. Run the jobs one after the other (concurrency: in the workflow).",
	REGISTRY_FALLBACK_IS_SUBJECT: "A registry of this kind (such as that of GitLab) supports neither the Referrers API nor the fallback tag. Keep the image in a registry that has one of them.",
	REGISTRY_FALLBACK_NOT_INDEX: "Another tool pushed something else to this tag. Check what it is, and delete the tag if it is not needed.",
	REGISTRY_FALLBACK_TOO_LARGE: "Delete referrers that are no longer needed, or use a registry with the Referrers API.",
	REGISTRY_FALLBACK_CONTENDED: "Run the step again: Seal keeps what was pushed. Other tools that attach to the same image lose entries; run them one after the other.",
	CREDENTIALS_INCOMPLETE: "Set both or neither. A secret that the workflow cannot read, for example in a pull request from a fork, is empty without a warning.",
	CREDENTIALS_AMBIGUOUS: "Name it in the step:\n  with:\n    registry: ghcr.io\nFor several registries log in to each with docker/login-action before this step, and leave the inputs empty.",
	CREDENTIALS_FILE_INVALID: "Log in again with docker/login-action, or correct the file; registry-username and registry-password are used before any file.",
	CREDENTIALS_FILE_REFUSED: "Set DOCKER_CONFIG or REGISTRY_AUTH_FILE to a path outside the checkout.",
	CREDENTIALS_HELPER_INVALID: "Install the helper on PATH, outside the checkout, or set registry-username and registry-password.",
	MANIFEST_UNSUPPORTED: "Seal reads OCI image manifests and indexes and Docker manifests of schema 2.",
	POLICY_NOT_CHECKED_OUT: "Check out the whole repository before this step:\n  - uses: actions/checkout@v7\nor name the file with config-file.",
	POLICY_FILE_UNREADABLE: "For a pull request, Seal reads the policy, keys and trusted roots of the repository from the default branch, or from a base branch that policy-branches names: the job needs \"permissions: contents: read\", and the file must be on that branch.",
	POLICY_INVALID: "docs/policy.md describes the file.",
	IMAGE_TOO_MANY_PLATFORMS: "Name the digest of the platform that you use.",
	PULL_REQUEST_UNKNOWN: "Run the step on an event from GitHub; a payload that you write yourself needs pull_request.base.sha.",
	PULL_REQUEST_HEAD_CHECKED_OUT: "Use the event pull_request, or check out the base. Set allow-head-checkout: true only if no step runs a program from the checkout.",
	DISCOVER_BASE_CHECKED_OUT: "Use the event pull_request for discover.",
	DISCOVER_FILE_MISSING: "Run actions/checkout before this step, without sparse-checkout, at the commit to verify.",
	GITHUB_RATE_LIMITED: "Run the job again later, or spread jobs that use the same token over time.",
	GITHUB_REFUSED: "The message above is GitHub's reason. If Seal's request was wrong, please open an issue.",
	ARTIFACT_UNAVAILABLE: "Remove upload-artifact, and upload the files of the outputs sbom-path, bundle-path and report with an upload-artifact action that the server supports.",
	ARTIFACT_EXISTS: "Set a different name in each job of a matrix:\n  upload-artifact: sboms-${{ matrix.image }}\nor write upload-artifact: true, and Seal finds a free name.",
	ARTIFACT_REFUSED: "The images are sealed. If your storage quota is used up, free some storage in your billing settings; GitHub recalculates the usage every 6 to 12 hours.",
	GITHUB_ATTESTATIONS_UNAVAILABLE: "Remove \"github-attestations: true\" and \"storage-records: true\", or \"attestations: github\" of verify: the registry has the same bundles. Only github.com and *.ghe.com have a store.",
	GITHUB_ATTESTATIONS_REFUSED: "The images are sealed. A private repository of a user, or of an organization without Enterprise Cloud, has no store; a certificate must name this repository. Remove \"github-attestations: true\" there.",
	GITHUB_ATTESTATION_TOO_LARGE: "Seal stored nothing at GitHub; the images are sealed. Remove \"attest: true\": the signature covers the SBOM by its digest, which has no limit.",
	STORAGE_RECORDS_REFUSED: "The images are sealed. Run the job again, or remove \"storage-records: true\".",
	RELEASE_NO_TAG: "Run the workflow on tags (on: push: tags: ['v*']) or on releases, or set:\n  upload-release-assets: ${{ github.ref_type == 'tag' }}",
	RELEASE_IMMUTABLE: "Create the release as a draft, let Seal upload to the draft, and publish it in the last step: gh release edit TAG --draft=false",
	RELEASE_ASSET_DIFFERS: "Seal uploaded nothing. Set upload-release-assets: replace to replace these files.",
	SNAPSHOT_FAILED: "All other parts of the step are done. Run the job again to submit the snapshot."
};

// src/support/errors.ts
/**
* A failure with a code that `docs/troubleshooting.md` explains.
*
* `message` names what failed, on what, and what Seal found, in lower case without a full stop, so that causes
* can be joined with `: `. Anything else that is thrown is a defect of Seal and keeps its stack.
*/
var SealError = class extends Error {
	name = "SealError";
	code;
	remedy;
	constructor(code, message, options = {}) {
		super(message, options);
		this.code = code;
		this.remedy = options.remedy ?? REMEDIES[code];
	}
};
/** The texts of an error and of its causes, outermost first, without repetition. */
function messages(error) {
	const texts = [];
	let current = error;
	for (let depth = 0; current !== void 0 && current !== null && depth < 10; depth++) {
		const text = current instanceof Error ? describe(current) : String(current);
		if (text !== "" && !texts.some((seen) => seen.includes(text))) texts.push(text);
		current = current instanceof Error ? current.cause : void 0;
	}
	return texts;
}
/** The code of an error of Node or of the system, such as `ENOENT`; undefined if it has none. */
function codeOf(error) {
	const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
	return typeof code === "string" ? code : void 0;
}
/** Did the system not find a file, or a folder of its path? */
function isMissing(error) {
	return ["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "");
}
/** A system error's message can be empty (Node's AggregateError of a refused connection); then use its code. */
function describe(error) {
	if (error.message !== "") return error.message;
	if (error instanceof AggregateError && error.errors.length > 0) return messages(error.errors[0]).join(": ");
	return "code" in error ? String(error.code) : error.name;
}

// src/support/json.ts
/**
* Parses UTF-8 JSON. Refuses invalid UTF-8, nesting deeper than `maxDepth` (100 by default), more than `maxValues`
* values (2 million by default) and, when asked, duplicate keys.
*
* @throws SealError `JSON_INVALID`
*/
function parseJson(bytes, { maxDepth = 100, uniqueKeys = false, maxValues = 2e6 } = {}) {
	let text;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new SealError("JSON_INVALID", "not UTF-8 text", { cause });
	}
	checkCount(text, maxValues);
	let value;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw new SealError("JSON_INVALID", "not JSON", { cause });
	}
	checkStructure(text, maxDepth, uniqueKeys);
	return value;
}
/** Runs before parsing. Counts commas and brackets in strings too: real documents are far below the limit. */
function checkCount(text, maxValues) {
	if (text.length <= maxValues) return;
	let values = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === COMMA || code === OPEN_OBJECT || code === OPEN_ARRAY) values++;
	}
	if (values > maxValues) throw new SealError("JSON_INVALID", `more than ${maxValues} values`);
}
const COMMA = 44;
const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const COLON = 58;
/** Walks text that is known to be JSON, once, without recursion. */
function checkStructure(text, maxDepth, uniqueKeys) {
	const open = [];
	let lastString = "";
	for (let at = 0; at < text.length; at++) switch (text.charCodeAt(at)) {
		case QUOTE: {
			const start = at;
			at++;
			while (text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
			if (uniqueKeys) lastString = text.slice(start, at + 1);
			break;
		}
		case COLON: {
			const keys = open.at(-1);
			if (!keys) break;
			const key = String(JSON.parse(lastString));
			if (keys.has(key)) throw new SealError("JSON_INVALID", `the key "${printable(key, 100)}" is repeated in one object`);
			keys.add(key);
			break;
		}
		case OPEN_OBJECT:
		case OPEN_ARRAY:
			open.push(uniqueKeys && text.charCodeAt(at) === OPEN_OBJECT ? /* @__PURE__ */ new Set() : null);
			if (open.length > maxDepth) throw new SealError("JSON_INVALID", `nested deeper than ${maxDepth} levels`);
			break;
		case CLOSE_OBJECT:
		case CLOSE_ARRAY: open.pop();
	}
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/support/fields.ts
const NOTHING = Object.freeze(Object.create(null));
function fieldsOf(value) {
	return isRecord(value) ? value : NOTHING;
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
/** The objects of a list; ignores all other elements. */
function fieldsIn(value) {
	return listOf(value).filter(isRecord);
}
/** A text that is not empty. A number reads as its digits, as some producers leave out the quotes of a version. */
function textOf(value) {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value !== "" ? value : void 0;
}
function textsIn(value) {
	return listOf(value).filter((entry) => typeof entry === "string" && entry !== "");
}
/** An object of these entries, with the type of their keys. */
function recordOf(entries) {
	return Object.fromEntries(entries);
}
/** The object without the keys whose value is undefined or an empty list: the model has no empty fields. */
function present(value) {
	const kept = {};
	for (const key in value) {
		const entry = value[key];
		if (entry !== void 0 && !(Array.isArray(entry) && entry.length === 0)) kept[key] = entry;
	}
	return kept;
}

// src/support/semaphore.ts
/** Runs at most `size` tasks at a time; the others wait in order. */
function limit(size) {
	let running = 0;
	const waiting = [];
	return async (work) => {
		if (running >= size) await new Promise((resolve) => waiting.push(resolve));
		else running++;
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else running--;
		}
	};
}
/**
* Waits for all tasks, then throws the first failure in order, if any. Unlike `Promise.all`,
* nothing is still running behind the caller's back when it throws.
*/
async function all(works) {
	return (await Promise.allSettled(works)).map((outcome) => {
		if (outcome.status === "rejected") throw outcome.reason;
		return outcome.value;
	});
}

// src/support/once.ts
/** A function that starts its work at the first call; all calls share the result. */
function once(make) {
	let made;
	return () => made ??= make();
}
/** Starts work at the first call for a key; later calls share the result. */
var OnceByKey = class {
	#begun = /* @__PURE__ */ new Map();
	run(key, work) {
		const begun = this.#begun.get(key) ?? work();
		this.#begun.set(key, begun);
		return begun;
	}
};

// src/support/retry.ts
/** Full jitter: clients that failed at the same time must not retry at the same time. */
function backoffMs(attempt, { baseMs, maxWaitMs }, random) {
	return Math.round(random * Math.min(maxWaitMs, baseMs * 2 ** attempt));
}
/**
* How long to wait before the attempt after `attempt` (from 0), or `undefined` to give up.
*
* @param failure `undefined`: another attempt would fail as well
*/
function waitBefore(failure, attempt, elapsedMs, policy, random) {
	if (failure === void 0 || attempt + 1 >= policy.attempts) return void 0;
	const { retryAfterMs = 0 } = failure;
	if (retryAfterMs > policy.maxRetryAfterMs) return void 0;
	const wait = Math.max(retryAfterMs, backoffMs(attempt, policy, random));
	return elapsedMs + wait > policy.deadlineMs ? void 0 : wait;
}
/** Does the work until it succeeds, fails for good, or the policy ends; throws the last error. */
async function withRetry({ policy, clock, log, signal, classify }, work) {
	const start = clock.now();
	for (let attempt = 0;; attempt++) try {
		return await work();
	} catch (error) {
		signal?.throwIfAborted();
		const wait = waitBefore(classify(error), attempt, clock.now() - start, policy, clock.random());
		if (wait === void 0) throw error;
		log.debug(`${messages(error).join(": ")}; trying again in ${wait} ms`);
		await clock.sleep(wait, signal);
	}
}

// src/support/paths.ts
/** More links than this are a loop; systems give up at the same number. */
const MAX_LINKS = 40;
/** Separators in a link's target: Windows accepts both. */
const SEPARATOR = sep === "/" ? "/" : /[\\/]/;
/** Is `path` the folder itself or below it? By names only: `leadsInto` looks at links too. */
function isInside(path, folder) {
	const way = relative(resolve(folder), resolve(path));
	return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
/**
* Is `path` in the folder, or is any link of its path? A link in the folder belongs to
* its author even where it leads out again. The folder's own name may go over links too; what cannot be followed to
* its end counts as inside.
*/
async function leadsInto(path, folder) {
	const real = await realpath(folder).catch(() => resolve(folder));
	try {
		for await (const place of placesOnTheWay(resolve(path))) if (isInside(place, real)) return true;
		return isInside(path, folder);
	} catch {
		return true;
	}
}
/** Each path that the system passes when it opens the path, with earlier links resolved. */
async function* placesOnTheWay(path) {
	const { root } = parse(path);
	let at = root;
	let links = 0;
	const names = path.slice(root.length).split(sep);
	for (let name = names.shift(); name !== void 0; name = names.shift()) {
		const place = join(at, name);
		yield place;
		const target = await linkAt(place);
		if (target === void 0) {
			at = place;
			continue;
		}
		if (++links > MAX_LINKS) throw new Error(`${path} has more than ${MAX_LINKS} links`);
		const { root: start } = parse(target);
		if (start !== "") at = resolve(at, start);
		names.unshift(...target.slice(start.length).split(SEPARATOR));
	}
}
async function linkAt(path) {
	try {
		return await readlink(path);
	} catch (error) {
		if (isMissing(error) || ["EINVAL", "UNKNOWN"].includes(codeOf(error) ?? "")) return void 0;
		throw error;
	}
}

// src/support/run.ts
const ENDED_BY_SIGNAL = -1;
/** How a program that failed ended. */
function endOf({ exitCode }) {
	return exitCode === -1 ? "was ended by a signal" : `exited with code ${exitCode}`;
}

// src/support/programs.ts
/** What Windows starts without a shell; the quoting of `.cmd` and `.bat` cannot be relied on (CVE-2024-27980). */
const STARTABLE = [".com", ".exe"];
/**
* The first program of that name on PATH, as an absolute path. Relative entries of PATH are passed over, and so is
* whatever is in the checkout or is reached by a link there.
*/
async function findProgram(name, search) {
	return (await searchProgram(name, search)).path;
}
/** The same search, for messages that explain why an existing program was not used. */
async function searchProgram(name, search) {
	const { environment, checkout, platform } = search;
	let inCheckout;
	if (name === "" || /[\\/]/.test(name)) return {
		path: void 0,
		inCheckout
	};
	const folders = (variable(environment, "PATH", platform) ?? "").split(delimiter);
	const bare = platform === "win32" ? folders.map((folder) => folder.replaceAll("\"", "")) : folders;
	const files = fileNames(name, search);
	for (const path of bare.filter(isAbsolute).flatMap((folder) => files.map((file) => join(folder, file)))) {
		if (!await isProgram(path)) continue;
		if (checkout === void 0 || !await leadsInto(path, checkout)) return {
			path,
			inCheckout
		};
		inCheckout ??= path;
	}
	return {
		path: void 0,
		inCheckout
	};
}
/** An executable file; the check for a file is needed because folders have the same permission bit. */
async function isProgram(path) {
	try {
		await access(path, constants.X_OK);
		return (await stat(path)).isFile();
	} catch {
		return false;
	}
}
/** On Windows with the endings of `PATHEXT` that need no shell, in its order. */
function fileNames(name, { environment, platform }) {
	if (platform !== "win32") return [name];
	if (STARTABLE.some((ending) => name.toLowerCase().endsWith(ending))) return [name];
	const endings = (variable(environment, "PATHEXT", platform) ?? "").split(";").map((ending) => ending.trim().toLowerCase()).filter((ending) => STARTABLE.includes(ending));
	return (endings.length > 0 ? endings : STARTABLE).map((ending) => name + ending);
}
/** Windows' names of variables have no case: it is `Path` there. */
function variable(environment, name, platform) {
	if (platform !== "win32") return environment[name];
	const key = Object.keys(environment).find((key) => key.toUpperCase() === name);
	return key === void 0 ? void 0 : environment[key];
}

// src/support/retry-after.ts
/** Milliseconds to wait from `now`, for seconds as well as for a date; `undefined` if the header is missing or invalid. */
function parseRetryAfter(header, now) {
	const text = header?.trim();
	if (text === void 0 || text === "") return void 0;
	if (/^\d+(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1e3);
	if (!/^[A-Za-z]{3,9},? /.test(text)) return void 0;
	const date = Date.parse(text);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}

// src/support/json-source.ts
/** The texts of an array's elements or an object's members, without the white space around them. */
function partsOf(text) {
	const inner = text.trim().slice(1, -1);
	const parts = [];
	let depth = 0;
	let start = 0;
	for (let at = 0; at < inner.length; at++) {
		const letter = inner[at];
		if (letter === "\"") at = endOfString(inner, at) - 1;
		else if (letter === "{" || letter === "[") depth++;
		else if (letter === "}" || letter === "]") depth--;
		else if (letter === "," && depth === 0) {
			parts.push(inner.slice(start, at).trim());
			start = at + 1;
		}
	}
	const last = inner.slice(start).trim();
	return last === "" ? parts : [...parts, last];
}
/** The texts of an object's values by key. */
function membersOf(object) {
	return new Map(partsOf(object).map((member) => {
		const end = endOfString(member, 0);
		return [String(JSON.parse(member.slice(0, end))), member.slice(member.indexOf(":", end) + 1).trim()];
	}));
}
/** The object with these values, each a JSON text, in the place of those under the same keys, or at the end. */
function withMembers(object, values) {
	const keys = new Set(Object.keys(values));
	return `{${[...partsOf(object).map((member) => {
		const name = member.slice(0, endOfString(member, 0));
		const key = String(JSON.parse(name));
		return keys.delete(key) ? `${name}:${values[key]}` : member;
	}), ...[...keys].map((key) => `${JSON.stringify(key)}:${values[key]}`)].join(",")}}`;
}
/** The index after the closing quote of the string that begins at `start`. */
function endOfString(text, start) {
	let at = start + 1;
	while (text[at] !== "\"") at += text[at] === "\\" ? 2 : 1;
	return at + 1;
}

// src/support/edit-distance.ts
/** Letters to add, drop, change, or swap with the next one. */
function editDistance(one, other) {
	const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
	const cell = (line, at) => rows[line]?.[at] ?? Number.POSITIVE_INFINITY;
	for (let line = 1; line <= one.length; line++) {
		const row = [line];
		rows.push(row);
		for (let at = 1; at <= other.length; at++) {
			const cost = one[line - 1] === other[at - 1] ? 0 : 1;
			const swapped = one[line - 1] === other[at - 2] && one[line - 2] === other[at - 1] ? cell(line - 2, at - 2) + 1 : Number.POSITIVE_INFINITY;
			row.push(Math.min(cell(line, at - 1) + 1, cell(line - 1, at) + 1, cell(line - 1, at - 1) + cost, swapped));
		}
	}
	return cell(one.length, other.length);
}

// src/support/version.ts
const VERSION = "0.1.0";
/** On GitHub. OWNER is a placeholder until the repository has a public home. */
const REPOSITORY = "OWNER/oci-seal";
/** The action as workflows name it, with its major version. */
const ACTION = `${REPOSITORY}@v${VERSION.split(".")[0]}`;

export { ACTION, OnceByKey, REPOSITORY, SealError, VERSION, afterLast, all, backoffMs, beforeFirst, codeOf, compareText, count, editDistance, endOf, fieldsIn, fieldsOf, findProgram, formatBytes, isInside, isMissing, isOneOf, isProgram, isRecord, leadsInto, limit, listOf, membersOf, messages, once, parseJson, parseRetryAfter, partsOf, present, printable, recordOf, searchProgram, secretsIn, shownPath, textOf, textsIn, unescaped, waitBefore, withMembers, withRetry, withoutSecrets };