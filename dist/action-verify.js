import { anchorPattern, explainEntry, explainPattern, matchesGlob, namedRegistries, needsSigner, parsePackagePattern, parseRequirement, readPolicy, readStores, requirementNames, wideSigners } from "./policy.js";
import { OnceByKey, SealError, codeOf, count, isInside, isMissing, isRecord, leadsInto, messages, once, parseJson, printable, shownPath } from "./support.js";
import { MAX_BYTES_OF_BUNDLES, verifyImages } from "./verify-images.js";
import { actionLog, annotateFailure, booleanOf, connect, failuresOf, findFiles, invalid, lowerCaseName, lowerCaseNames, makeRunDirectory, maskKnown, maskedInput, onlyOne, parseImage, readBoolean, readBytes, readChoice, readEntries, readEvent, readImageTexts, readJobInputs, readLines, readNumber, readPullRequest, readRegistries, readText, readWords, realWorkspace, refuseHeadCheckout, refuseMisspelled, setOutputs, startCosign, systemClock, withDefaults, writeSummary } from "./action-runner.js";
import { GITHUB_ROOT, MAX_BUNDLE_BYTES, goUrl, isKeyFile, keyVariable } from "./cosign.js";
import { isAbsent, openGitHubApi, openJobApi } from "./github-shared.js";
import { apiUrlOf } from "./github.js";
import { formatRepository, parsePlatform, parseReference } from "./oci.js";
import { MAX_FILE_LENGTH, buildersOf, buildsFile, dependentsOf, discoverBuilds, discoverImages, findReplaced, groupByImage, mayBuild, mayNameImages, mayTextNameImages, readsAnyBytes } from "./discover.js";
import { DEFAULT_REQUIRE, NO_CONTENT_RULES } from "./policy-shared.js";
import { SILENT } from "./support-verify.js";
import { error, warning } from "./actions-core.js";
import { fixOf, formatSarif, formatVerdict } from "./render-verify.js";
import { causesOf, describeCause, headline, openUnresolved, openViolations } from "./results-shared.js";
import { listChangedFiles, publishReview, sarifSettings } from "./github-verify.js";
import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync } from "node:fs";
import { lstat, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { tmpdir } from "node:os";
import { createHash } from "node:crypto";

// src/action/verify/attestation-store.ts
/** The same limits as for the bundles of a registry. */
const LIMITS = {
	bundles: 128,
	bundleBytes: MAX_BUNDLE_BYTES,
	totalBytes: MAX_BYTES_OF_BUNDLES
};
/** Sends nothing before a policy asks for it. */
function attestationStore({ githubToken }, { environment, log }) {
	const apis = new OnceByKey();
	const open = async (repository) => {
		const { checkStore } = await import("./github-later.js");
		checkStore(environment);
		if (githubToken === void 0) throw new SealError("GITHUB_TOKEN_MISSING", "attestations: github needs the input github-token, which is empty");
		const apiUrl = apiUrlOf(environment);
		return openGitHubApi({
			token: githubToken,
			apiUrl,
			repository,
			clock: systemClock,
			log
		});
	};
	return { bundles: async (store, digest) => {
		const repository = repositoryOf(store, environment);
		const api = await apis.run(repository, () => open(repository));
		const { storedBundles } = await import("./github-later.js");
		const found = await storedBundles(api, digest, LIMITS);
		log.info(`GitHub stores ${found.bundles.length} attestations of ${digest} in ${repository}.`);
		return found;
	} };
}
function repositoryOf(store, { GITHUB_REPOSITORY: own }) {
	const repository = store === "github" ? own : store.slice(7);
	if (repository) return repository;
	throw new SealError("GITHUB_TOKEN_MISSING", "attestations: github needs a job of a repository", { remedy: "Run the action in a workflow of a repository, or name one: github:owner/repository" });
}

// src/action/verify/checkout.ts
async function readCheckout(workspace) {
	const git = join(workspace, ".git");
	if (!await exists(git)) return "none";
	return (await Promise.all(["config", "config.worktree"].map((name) => readOptional(join(git, name))))).some((text) => /^\s*sparseCheckout\s*=\s*(?:true|yes|on|1)\s*$/im.test(text)) ? "partial" : "whole";
}
async function exists(path) {
	try {
		await lstat(path);
		return true;
	} catch {
		return false;
	}
}
async function readOptional(path) {
	try {
		return await readFile(path, "utf8");
	} catch {
		return "";
	}
}

// src/action/verify/input-names.ts
const VERIFY_INPUTS = [
	"image",
	"discover",
	"platforms",
	"attestations",
	"compare-with",
	"unresolved",
	"allow-private-registries",
	"registry",
	"registry-username",
	"registry-password",
	"registry-client-certificate",
	"registry-client-key",
	"insecure-registries",
	"token-hosts",
	"concurrency",
	"config-file",
	"certificate-identity",
	"certificate-identity-regexp",
	"certificate-oidc-issuer",
	"certificate-oidc-issuer-regexp",
	"key",
	"policy-branches",
	"trusted-root",
	"cosign-path",
	"cosign-release",
	"require",
	"allow-licenses",
	"deny-licenses",
	"deny-packages",
	"unparsed-licenses",
	"unparsed-packages",
	"mode",
	"allow-head-checkout",
	"github-token",
	"job-token",
	"show-summary",
	"comment-summary-in-pr",
	"check-run",
	"check-run-name",
	"matrix",
	"sarif-file",
	"upload-sarif"
];

// src/action/verify/inputs.ts
/** The defaults of verify/action.yml, for inputs that are given and empty. */
const VERIFY_DEFAULTS = {
	discover: "none",
	"config-file": ".github/oci-seal.yml",
	require: "signature, sbom, sbom-signature, sbom-binding",
	platforms: "all",
	attestations: "registry",
	"unparsed-licenses": "fail",
	"unparsed-packages": "fail",
	"allow-head-checkout": "false",
	concurrency: "8",
	"show-summary": "true",
	"comment-summary-in-pr": "never",
	"check-run": "false",
	"upload-sarif": "false"
};
const LENIENCIES = ["fail", "warn"];
/** @throws SealError `INPUT_…`, `POLICY_REGEXP_…`, `REFERENCE_INVALID`, `DIGEST_INVALID`, `PLATFORM_INVALID` */
function readVerifyInputs(getInput) {
	const get = withDefaults(getInput, VERIFY_DEFAULTS);
	const identity = readIdentity(get);
	const job = readJobInputs(get);
	if (identity !== void 0 && job.key !== void 0) throw new SealError("INPUT_INVALID", "the inputs key and certificate-identity are both set", { remedy: "Set a key or an identity, not both; a policy file can list several authorities." });
	const allowLicenses = readLicenses(get, "allow-licenses");
	const { names, notices } = lowerCaseNames(readImageTexts(get, "image"));
	return {
		...job,
		notices,
		images: names.map((name) => ({
			requested: name,
			reference: parseImage(name)
		})),
		discover: readChoice(get, "discover", [
			"none",
			"changed",
			"all"
		]),
		configFile: get("config-file").trim(),
		policyBranches: readWords(get, "policy-branches").map((branch) => branch.replace(/^refs\/heads\//, "")),
		identity,
		trustedRoot: readText(get, "trusted-root"),
		require: readRequire(get),
		platforms: readPlatforms(get),
		stores: readStoreNames(get),
		allowLicenses: allowLicenses.length > 0 ? allowLicenses : void 0,
		denyLicenses: readLicenses(get, "deny-licenses"),
		denyPackages: readPatterns(get),
		unresolved: readLeniency(get, "unresolved"),
		unparsedLicenses: readChoice(get, "unparsed-licenses", LENIENCIES),
		unparsedPackages: readChoice(get, "unparsed-packages", LENIENCIES),
		compareWith: readText(get, "compare-with"),
		mode: readText(get, "mode") === void 0 ? void 0 : readChoice(get, "mode", ["enforce", "warn"]),
		allowHeadCheckout: readBoolean(get, "allow-head-checkout"),
		allowPrivateRegistries: readRegistries(get, "allow-private-registries"),
		options: { concurrency: readNumber(get, "concurrency", 1, 64) },
		showSummary: readBoolean(get, "show-summary"),
		comment: readComment(get),
		checkRun: readBoolean(get, "check-run"),
		checkRunName: readText(get, "check-run-name"),
		matrix: readText(get, "matrix"),
		sarifFile: readText(get, "sarif-file"),
		uploadSarif: readBoolean(get, "upload-sarif")
	};
}
function readLeniency(get, name) {
	return readText(get, name) === void 0 ? void 0 : readChoice(get, name, LENIENCIES);
}
/** Identity and issuer, each exactly or as an expression; an identity without an issuer identifies no one. */
function readIdentity(get) {
	const identity = escaped(readMatch(get, "certificate-identity"));
	const issuer = readMatch(get, "certificate-oidc-issuer");
	if (identity === void 0 && issuer === void 0) return void 0;
	if (identity !== void 0 && issuer !== void 0) return {
		identity,
		issuer
	};
	throw invalid(identity === void 0 ? "certificate-identity" : "certificate-oidc-issuer", "", "Set certificate-identity and certificate-oidc-issuer, or their -regexp forms, together.");
}
/** Certificates have addresses as Go escapes them, whatever the user writes. */
function escaped(match) {
	return match !== void 0 && "exact" in match ? { exact: goUrl(match.exact) } : match;
}
function readMatch(get, name) {
	const exact = readText(get, name);
	const regexp = readText(get, `${name}-regexp`);
	if (exact !== void 0 && regexp !== void 0) throw invalid(`${name}-regexp`, regexp, `Set ${name} or ${name}-regexp, not both.`);
	if (exact !== void 0) return { exact };
	return regexp === void 0 ? void 0 : { regexp: anchorPattern(regexp, `the input ${name}-regexp`) };
}
/** `true` and `false` mean what they mean in actions/dependency-review-action. */
function readComment(get) {
	const name = "comment-summary-in-pr";
	const value = booleanOf(get(name));
	if (value !== void 0) return value ? "always" : "never";
	return readChoice(get, name, [
		"always",
		"on-failure",
		"never"
	]);
}
function readRequire(get) {
	const words = [...new Set(readWords(get, "require"))];
	if (words.length === 0) throw invalid("require", "", `Write one or more of ${requirementNames()}.`);
	return words.map((word) => {
		const requirement = parseRequirement(word) ?? parseRequirement(word.toLowerCase());
		if (requirement === void 0) throw invalid("require", word, `Write one or more of ${requirementNames()}.`);
		return {
			...requirement,
			location: void 0
		};
	});
}
function readPlatforms(get) {
	const words = readWords(get, "platforms").map((word) => word.toLowerCase());
	const [first] = words;
	if (words.length === 1 && (first === "all" || first === "index")) return first;
	if (words.length > 0) return words.map(parsePlatform);
	throw invalid("platforms", "", "Write all, index, or a list such as linux/amd64, linux/arm64.");
}
function readStoreNames(get) {
	const words = readWords(get, "attestations");
	const found = readStores(words);
	if ("stores" in found) return found.stores;
	throw invalid("attestations", words.join(", "), `Write registry, or registry, github: ${found.problem}.`);
}
/** Names of licenses may contain blanks; commas and lines separate them. */
function readLicenses(get, name) {
	const entries = readEntries(get, name);
	for (const entry of entries) {
		const problem = explainEntry(entry);
		if (problem !== void 0) throw invalid(name, entry, `${problem}.`);
	}
	return entries;
}
/** Versions may be separated by commas; a comma before another purl separates entries. */
function readPatterns(get) {
	return readLines(get, "deny-packages").flatMap((line) => line.split(/,(?=\s*pkg:)|,\s*$/)).filter((entry) => entry.trim() !== "").map((entry) => readPattern(entry.trim()));
}
function readPattern(line) {
	const pattern = parsePackagePattern(line);
	const problem = explainPattern(line);
	if (pattern !== void 0 && problem === void 0) return pattern;
	throw invalid("deny-packages", line, `${problem ?? ""}. Write a purl, if necessary with * and versions: pkg:npm/event-stream@>=3.3.6 <4`);
}

// src/action/verify/compared-images.ts
/** Files of the base that are read; each is a request. */
const MAX_FILES$2 = 100;
/**
* A file that is there is an SBOM; anything else is an image.
*
* @throws SealError `INPUT_INVALID`, `INPUT_FILE_…`, `SBOM_…`
*/
async function readComparedWith(text, roots) {
	const path = await findSbom(text, roots);
	if (path !== void 0) {
		const { readSbomApart } = await import("./sbom-read-later.js");
		return {
			kind: "document",
			path: text,
			document: await readSbomApart(await readBytes(path), text)
		};
	}
	const reference = referenceOf(lowerCaseName(text));
	if (reference !== void 0) return {
		kind: "image",
		requested: text,
		reference
	};
	throw invalid("compare-with", text, `${roots.workspace} has no such file, and an image needs a tag or a digest: ghcr.io/acme/app:1.2.3`);
}
async function findSbom(text, roots) {
	try {
		return onlyOne(await findFiles(text, "compare-with", roots), text);
	} catch (error) {
		if (error instanceof SealError && error.code === "INPUT_FILE_MISSING") return void 0;
		throw error;
	}
}
function referenceOf(text) {
	try {
		const reference = parseReference(text);
		return reference.tag === void 0 && reference.digest === void 0 ? void 0 : reference;
	} catch (error) {
		if (error instanceof SealError) return void 0;
		throw error;
	}
}
/**
* The images that changed files named before. A file that cannot be read is a notice: it only
* means that less is shown.
*
* @param previous from a file's path to its path at the base commit
*/
async function readReplaced(places, previous, base) {
	const replaced = /* @__PURE__ */ new Map();
	const files = [...Map.groupBy(places, ({ file }) => file)].filter(([file]) => previous.has(file));
	if (files.length > MAX_FILES$2) base.log.notice(`Only the first ${MAX_FILES$2} of ${files.length} changed files are compared with the base.`);
	for (const [file, images] of files.slice(0, MAX_FILES$2)) {
		const path = previous.get(file) ?? file;
		for (const { image, before } of await replacedIn({
			file,
			path,
			images
		}, base)) {
			const known = replaced.get(image) ?? [];
			replaced.set(image, known);
			if (!known.some((it) => it.kind === "image" && it.requested === before)) known.push({
				kind: "image",
				requested: before,
				reference: withTag(parseReference(before))
			});
		}
	}
	return replaced;
}
async function replacedIn({ file, path, images }, { readAtBase, log }) {
	try {
		const bytes = await readAtBase(path);
		if (bytes === void 0 || bytes.byteLength > 5242880) return [];
		return findReplaced(discoverImages(path, new TextDecoder().decode(bytes)).images, images);
	} catch (error) {
		if (!(error instanceof SealError)) throw error;
		log.notice(`${file} is not compared with the base: ${messages(error)[0]}`);
		return [];
	}
}
/** What a file names without tag and digest is pulled as `latest`. */
function withTag(reference) {
	return reference.tag === void 0 && reference.digest === void 0 ? {
		...reference,
		tag: "latest"
	} : reference;
}

// src/action/verify/known-registries.ts
function knownRegistries({ images, compareWith, allowPrivateRegistries, insecureRegistries }, policy) {
	const ofImages = images.map(({ reference }) => reference.registry);
	const ofPolicy = namedRegistries(policy);
	const compared = compareWith === void 0 ? void 0 : referenceOf(compareWith)?.registry;
	return {
		all: /* @__PURE__ */ new Set([
			...ofImages,
			...ofPolicy,
			...allowPrivateRegistries,
			...insecureRegistries,
			...compared === void 0 ? [] : [compared]
		]),
		forLogin: ofImages.length > 0 ? ofImages : ofPolicy
	};
}

// src/action/verify/trusted-files.ts
const MAX_BYTES = 4194304;
/** Cosign only says that it cannot verify with it, as of an image without a signature. */
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/;
var TrustedFiles = class {
	#options;
	#copies = [];
	constructor(options) {
		this.#options = options;
	}
	/**
	* The bytes of a file; undefined when it is not there. Files outside the workspace are the runner's own.
	*
	* @throws SealError `POLICY_FILE_UNREADABLE`
	*/
	async read(path) {
		const { workspace, baseCommit, readAtCommit } = this.#options;
		const absolute = isAbsolute(path) ? path : resolve(workspace, path);
		const isOurs = isInside(absolute, workspace);
		if (baseCommit !== void 0 && !isOurs && await leadsInto(absolute, workspace)) throw unreadable(path, "it leads into the checkout, and the files there come from the pull request");
		const bytes = baseCommit !== void 0 && isOurs ? await readAtCommit(relative(workspace, absolute).split(sep).join("/"), baseCommit) : await readLocal(absolute);
		if (bytes !== void 0 && bytes.byteLength > MAX_BYTES) throw unreadable(path, `it has ${bytes.byteLength} bytes; Seal reads at most ${MAX_BYTES}`);
		return bytes;
	}
	/** Where a copy of a file, or of a text, will be once `write` is done. */
	place(source) {
		const path = join(this.#options.directory, `trusted-${this.#copies.length + 1}`);
		const content = async () => {
			if (source.kind === "data") return new TextEncoder().encode(source.text);
			const bytes = await this.read(source.path);
			if (bytes !== void 0) {
				refusePrivateKey(Buffer.from(bytes).toString("latin1"), shownPath(source.path));
				return bytes;
			}
			const { baseCommit } = this.#options;
			if (baseCommit === void 0) throw missing$1(source.path);
			throw unreadable(source.path, `it is not in the commit ${baseCommit}`);
		};
		this.#copies.push({
			path,
			content
		});
		return path;
	}
	/** @throws SealError `POLICY_FILE_UNREADABLE` */
	async write() {
		await Promise.all(this.#copies.map(async ({ path, content }) => writeFile(path, await content(), { mode: 384 })));
	}
};
async function readLocal(path) {
	try {
		return await readFile(path);
	} catch (error) {
		if (isMissing(error)) return void 0;
		throw unreadable(path, `it cannot be read (${codeOf(error)})`);
	}
}
function unreadable(path, why, cause) {
	return new SealError("POLICY_FILE_UNREADABLE", `${printable(shownPath(path), 300)}: ${why}`, { cause });
}
function missing$1(path) {
	return new SealError("POLICY_FILE_UNREADABLE", `${printable(shownPath(path), 300)}: it does not exist in the workspace`, { remedy: "Check the path. A file of the repository needs a checkout before this step:\n  - uses: actions/checkout@v7" });
}
/** @param place the file or the variable, as it may be shown. @throws SealError `POLICY_FILE_UNREADABLE` */
function refusePrivateKey(text, place) {
	if (!PRIVATE_KEY.test(text)) return;
	throw new SealError("POLICY_FILE_UNREADABLE", `${printable(place, 300)}: it is a private key`, { remedy: "Use the public key (cosign.pub), which \"cosign public-key --key\" prints. If the private key is in the repository, replace it: everyone who can read the repository has it." });
}
/** GitHub's contents API: https://docs.github.com/rest/repos/contents#get-repository-content */
function githubReader(token, repository, api) {
	return async (path, commit) => {
		if (token === void 0) throw unreadable(path, "the input github-token is empty");
		const { octokit, call } = await openGitHubApi({
			token,
			apiUrl: api,
			repository,
			clock: systemClock,
			log: SILENT
		});
		const ask = async (route, format) => {
			try {
				const { data } = await call({
					what: `${printable(shownPath(path), 300)} at ${commit}`,
					permission: "contents: read",
					isRepeatable: true,
					send: () => octokit.request(`GET ${route}`, { headers: { accept: format } })
				});
				return {
					isThere: true,
					data
				};
			} catch (error) {
				if (isAbsent(error)) return {
					isThere: false,
					data: void 0
				};
				throw unreadable(path, `GitHub did not return it at ${commit}`, error);
			}
		};
		const { isThere, data } = await ask(`/repos/${repository}/contents/${path.split("/").map(encodeURIComponent).join("/")}?ref=${commit}`, "application/vnd.github.raw+json");
		if (!isThere) {
			if (!(await ask(`/repos/${repository}/git/commits/${commit}`, "application/vnd.github+json")).isThere) throw unreadable(path, `the token cannot read the commit ${commit} of ${repository}`);
			return;
		}
		if (typeof data === "string") return new TextEncoder().encode(data);
		throw unreadable(path, `it is not a file at ${commit}`);
	};
}

// src/action/verify/policy.ts
/**
* An image must satisfy every policy of the file that applies to it, and what the inputs add. Without a file the inputs are
* the policy for all images.
*
* @throws SealError `POLICY_…`, `INPUT_SIGNER_MISSING`, `KEY_MISSING`
*/
async function loadPolicy(inputs, place, environment) {
	const { files, commit } = place;
	const path = inputs.configFile;
	const bytes = await files.read(path);
	if (bytes === void 0 && path !== VERIFY_DEFAULTS["config-file"]) throw fileMissing(path, place);
	const unseen = bytes === void 0 ? unseenDefault(inputs, place) : [];
	const file = bytes && readPolicy(decode$1(bytes, path), path, (source) => files.place(source));
	const own = policyOfInputs(inputs, file, place, environment);
	await files.write();
	const unresolved = inputs.unresolved ?? file?.unresolved;
	if (file === void 0) return {
		policy: {
			mode: void 0,
			unresolved,
			policies: own ? [own] : [],
			added: [],
			exceptions: []
		},
		origin: void 0,
		notices: unseen
	};
	return {
		policy: {
			...file,
			unresolved,
			policies: file.policies.map((policy) => ({
				...storesOf(inputs),
				...policy
			})),
			added: own ? [own] : []
		},
		origin: {
			path,
			commit
		},
		notices: isUnused(inputs) ? [`The input require has no effect without a signer; ${path} sets the required facts.`] : []
	};
}
/** The pull request that adds the policy is not checked by it. */
function placeOf({ commit, isInCheckout }) {
	if (commit === void 0) return "in the workspace";
	return `in the commit ${commit}${isInCheckout ? "; the pull request adds it, and a policy applies after its merge" : ""}`;
}
const MERGE_FIRST = "Merge the policy file first, without this step, then add the step: Seal reads the policy of a pull request from the default branch, which its author cannot change.";
function fileMissing(path, place) {
	const where = placeOf(place);
	return new SealError("POLICY_MISSING", `config-file: ${shownPath(path)} does not exist ${where}`, { remedy: place.isInCheckout ? MERGE_FIRST : "Check the path. For a pull request the file must be on the default branch, or on a base branch that policy-branches names." });
}
/** @throws SealError `POLICY_NOT_CHECKED_OUT` where the files that name images are missing as well */
function unseenDefault({ configFile, discover }, { commit, checkout }) {
	if (commit !== void 0 || checkout === "whole") return [];
	const message = `${configFile} was not found, and ${checkout === "none" ? "the workspace has no checkout" : "the checkout is sparse"}`;
	if (discover === "none") return [`${message}: if the repository has that file, Seal did not apply it.`];
	throw new SealError("POLICY_NOT_CHECKED_OUT", message);
}
/** Without a signer, signed facts cannot be required; the facts of the file have its signers. */
function isUnused({ require, identity, key }) {
	if (identity !== void 0 || key !== void 0) return false;
	const kinds = require.map(({ kind }) => kind);
	return kinds.length !== DEFAULT_REQUIRE.length || !DEFAULT_REQUIRE.every((kind) => kinds.includes(kind));
}
function decode$1(bytes, path) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new SealError("POLICY_INVALID", `${shownPath(path)} is not UTF-8 text`, {
			cause,
			remedy: "Save the file as UTF-8."
		});
	}
}
function policyOfInputs(inputs, file, place, environment) {
	const hasFile = file !== void 0;
	const { allowLicenses, denyLicenses, denyPackages } = inputs;
	const hasRules = allowLicenses !== void 0 || denyLicenses.length + denyPackages.length > 0;
	const authority = authorityOf(inputs, place.files, environment);
	if (hasFile && !hasRules && authority === void 0) return void 0;
	const require = hasFile && authority === void 0 ? [] : inputs.require;
	if (authority === void 0 && (needsSigner(require) || hasRules && !hasFile)) throw signerMissing(inputs.configFile, place);
	return {
		name: "inputs",
		location: void 0,
		globs: ["**"],
		signers: authority ? [{
			name: "inputs",
			authorities: [authority]
		}] : [],
		match: "any",
		require,
		platforms: inputs.platforms,
		...storesOf(inputs),
		content: {
			...NO_CONTENT_RULES,
			licenses: allowLicenses === void 0 && denyLicenses.length === 0 ? void 0 : {
				allow: allowLicenses,
				deny: denyLicenses,
				unknown: allowLicenses === void 0 ? "allow" : "deny",
				unparsed: inputs.unparsedLicenses,
				map: /* @__PURE__ */ new Map(),
				location: void 0
			},
			deniedPackages: denyPackages.map((pattern) => ({
				pattern,
				location: void 0
			})),
			unparsedPackages: inputs.unparsedPackages
		}
	};
}
/** Absent without any, so that no policy differs for it. */
function storesOf({ stores }) {
	return stores.length === 0 ? {} : { stores };
}
function signerMissing(path, place) {
	const message = `the inputs have no trusted signer, and ${path} does not exist ${placeOf(place)}`;
	return new SealError("INPUT_SIGNER_MISSING", message, { remedy: `${place.isInCheckout ? `${MERGE_FIRST}\nUntil then, add to the step` : "Add to the step"}:\n  with:\n    certificate-identity-regexp: ^https://github\\.com/acme/app/\\.github/workflows/release\\.yml@refs/tags/.*$\n    certificate-oidc-issuer: https://token.actions.githubusercontent.com\nor set key, or add a policy file, which applies to pull requests once it is on the default branch; or remove the facts that need a signature from require.` });
}
function authorityOf({ identity, key, trustedRoot }, files, environment) {
	const root = () => trustedRoot === void 0 || trustedRoot === "github" ? trustedRoot : files.place({
		kind: "file",
		path: trustedRoot
	});
	if (identity !== void 0) return {
		kind: "identity",
		...identity,
		trustedRoot: root()
	};
	if (key === void 0) return void 0;
	const variable = keyVariable(key);
	if (variable !== void 0 && !environment[variable]) throw new SealError("KEY_MISSING", `key is ${key}, but ${variable} is empty or not set on this step`, { remedy: `Add to the step:\n  env:\n    ${variable}: \${{ vars.${variable} }}` });
	if (variable !== void 0) refusePrivateKey(environment[variable] ?? "", key);
	return {
		kind: "key",
		key: isKeyFile(key) ? files.place({
			kind: "file",
			path: key
		}) : key,
		trustedRoot: root()
	};
}

// src/action/verify/policy-commit.ts
/** @param trusted globs over the base branches whose own policy counts */
async function policyCommit(pullRequest, trusted, branches) {
	if (pullRequest === void 0) return {
		commit: void 0,
		notices: []
	};
	const { baseCommit, baseBranch } = pullRequest;
	const own = {
		commit: baseCommit,
		notices: []
	};
	if (baseBranch === void 0 || trusted.some((glob) => matchesGlob(glob, baseBranch))) return own;
	const main = pullRequest.defaultBranch ?? await branches.defaultBranch();
	if (main === void 0) return {
		...own,
		notices: ["The policy comes from the base commit, because the repository has no default branch."]
	};
	if (main === baseBranch) return own;
	const notice = `The policy comes from the default branch ${main}, because ${baseBranch} is not one of policy-branches.`;
	return {
		commit: await branches.headOf(main),
		notices: [notice]
	};
}
/** https://docs.github.com/rest/branches/branches#get-a-branch */
function githubBranches(open) {
	const ask = async (send) => {
		const api = await open();
		return api.call({
			what: "the default branch, from which the policy is read",
			permission: "contents: read",
			isRepeatable: true,
			send: () => send(api)
		});
	};
	return {
		defaultBranch: () => ask(async ({ octokit, owner, repo }) => (await octokit.rest.repos.get({
			owner,
			repo
		})).data.default_branch),
		headOf: (branch) => ask(async ({ octokit, owner, repo }) => (await octokit.rest.repos.getBranch({
			owner,
			repo,
			branch
		})).data.commit.sha)
	};
}

// src/action/verify/outputs.ts
/** GitHub takes at most 1 MB for the outputs of a job. */
const MAX_JSON_BYTES = 5e5;
function verifyOutputs(verdict, reportPath) {
	const failed = verdict.images.filter(({ outcome }) => outcome !== "passed");
	const json = JSON.stringify(verdict);
	return {
		verdict: verdict.outcome,
		"failed-images": failed.map(({ requested }) => requested).join("\n"),
		report: reportPath,
		json: Buffer.byteLength(json) <= MAX_JSON_BYTES ? json : ""
	};
}

// src/action/verify/problems.ts
/** The first cause of each image, then what could not be resolved, then second causes, and so on. */
function problemsOf(verdict) {
	const { first, further } = inRounds(verdict);
	return [...first, ...further];
}
/**
* At most `most` problems, with every image and every unresolved reference among them: if there are too many, those of
* one file share one, at the first of their lines.
*/
function sharedProblems(verdict, most) {
	const { first, further } = inRounds(verdict);
	return [...shareByFile(first, most), ...further].slice(0, most);
}
function inRounds(verdict) {
	const ofImages = verdict.images.map(problemsOfImage);
	const most = Math.max(0, ...ofImages.map(({ length }) => length));
	const round = (at) => ofImages.flatMap((problems) => problems.slice(at, at + 1));
	return {
		first: [...round(0), ...openUnresolved(verdict).map(unresolvedProblem)],
		further: Array.from({ length: most }, (_, at) => at).flatMap((at) => at === 0 ? [] : round(at))
	};
}
/** The last problems of the file that has the most share one, then those of the next; no more than must. */
function shareByFile(problems, most) {
	const byFile = Map.groupBy(problems, ({ file }) => file);
	const alone = /* @__PURE__ */ new Map();
	let excess = problems.length - most;
	for (const [file, { length }] of [...byFile].sort(([, one], [, other]) => other.length - one.length)) {
		if (excess <= 0) break;
		const sharing = Math.min(excess + 1, length);
		alone.set(file, length - sharing);
		excess -= sharing - 1;
	}
	return [...byFile].flatMap(([file, ofFile]) => {
		const kept = alone.get(file) ?? ofFile.length;
		return [...ofFile.slice(0, kept), ...joined(ofFile.slice(kept))];
	});
}
function joined(problems) {
	const byLine = problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
	const [first] = byLine;
	if (first === void 0) return [];
	const lines = byLine.map(({ line, message }) => line === void 0 ? message : `line ${line}: ${message}`);
	return [{
		...first,
		message: lines.join("\n")
	}];
}
/** At the line that names the image, if a file does; else at the rule. */
function problemsOfImage(image) {
	const { requested, locations, error } = image;
	const [at] = locations;
	if (error) return [{
		message: `${requested}: ${error.code}: ${error.message}`,
		remedy: error.remedy,
		file: at?.file,
		line: at?.line
	}];
	return causesOf(image, openViolations(image)).map((cause) => {
		const place = at ?? cause.violations[0].location;
		const what = `${cause.outcome === "undecided" ? "undecided: " : ""}${describeCause(cause)}`;
		const fix = fixOf(cause, image);
		const remedy = fix && `${fix.title}\n${fix.lines}`;
		return {
			message: `${requested}: ${what}`,
			remedy,
			file: place?.file,
			line: place?.line
		};
	});
}
function unresolvedProblem({ file, line, text, reason }) {
	return {
		message: `undecided: ${text === "" ? file : text}: ${reason}`,
		remedy: "Write a reference that needs no value from outside the file, or set unresolved: warn.",
		file,
		line
	};
}

// src/action/verify/workspace-files.ts
/** Seal does not search a larger file at all. */
const LARGEST = 67108864;
var WorkspaceFiles = class {
	#root;
	#texts = /* @__PURE__ */ new Map();
	/** @param workspace a real path */
	constructor(workspace) {
		this.#root = workspace;
	}
	read(path) {
		if (!this.#texts.has(path)) this.#texts.set(path, this.#textOf(path));
		return this.#texts.get(path);
	}
	list(folder) {
		try {
			const absolute = this.#absolute(folder);
			return realpathSync(absolute) === absolute ? readdirSync(absolute) : [];
		} catch {
			return [];
		}
	}
	/**
	* A file that is to be looked at; undefined for a large one that names no image.
	*
	* @throws Error for a file that is not there
	*/
	load(path) {
		const absolute = this.#absolute(path);
		if (!isInside(absolute, this.#root)) throw new Error("it is outside the workspace");
		const status = lstatSync(absolute);
		if (status.isSymbolicLink()) return {
			reason: "a link, which Seal does not follow",
			target: this.#targetOf(absolute)
		};
		if (!(status.isFile() && realpathSync(absolute) === absolute)) return { reason: "it is not a file, or it is in a folder that is a link" };
		const tooLarge = { reason: `the file is larger than ${MAX_FILE_LENGTH} bytes` };
		if (status.size > LARGEST) return tooLarge;
		const bytes = readFileSync(absolute);
		if (status.size <= 5242880) return decode(path, bytes);
		return mayTextNameImages(path, bytes.toString("latin1")) ? tooLarge : void 0;
	}
	#absolute(path) {
		return resolve(this.#root, ...path.split("/"));
	}
	#textOf(path) {
		try {
			return this.load(path)?.text;
		} catch {
			return;
		}
	}
	#targetOf(link) {
		try {
			const target = realpathSync(link);
			return isInside(target, this.#root) ? relative(this.#root, target).split(sep).join("/") : void 0;
		} catch {
			return;
		}
	}
};
/** UTF-8, or UTF-16 with a byte order mark, as YAML has it. BuildKit takes any bytes, and looks at ASCII alone. */
function decode(path, bytes) {
	if (readsAnyBytes(path)) return { text: bytes.toString("utf8") };
	const encoding = encodingOf(bytes);
	const text = decodeStrictly(bytes, encoding);
	if (text !== void 0 && !text.includes("\0")) return { text };
	const readable = bytes.toString("latin1").replaceAll("\0", "");
	return mayTextNameImages(path, readable) ? { reason: `the text is not ${encoding.toUpperCase()}` } : void 0;
}
function decodeStrictly(bytes, encoding) {
	try {
		return new TextDecoder(encoding, {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}
function encodingOf(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
	return bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
}
/** All files below the workspace for which `isWanted`, without the folders of other people's files. */
function listWorkspace(root, isWanted, most) {
	const paths = [];
	const pending = [""];
	for (let folder = pending.pop(); folder !== void 0; folder = pending.pop()) for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory() && !SKIPPED.has(entry.name)) pending.push(path);
		else if (!entry.isDirectory() && isWanted(path)) paths.push(path);
		if (paths.length > most) return void 0;
	}
	return paths;
}
const SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
function isSkipped(path) {
	return path.split("/").some((part) => SKIPPED.has(part));
}

// src/action/verify/discover-images.ts
/** Files looked at in one run. */
const MAX_FILES$1 = 5e4;
/**
* @param changed undefined for all files
* @throws SealError `DISCOVER_FILE_MISSING`, `DISCOVER_TOO_MANY_FILES`, `RUNNER_FILE_UNUSABLE`
*/
async function discoverInWorkspace(workspace, changed) {
	const root = await realWorkspace(workspace);
	const files = new WorkspaceFiles(root);
	const paths = changed === void 0 ? listWorkspace(root, mayNameImages, MAX_FILES$1) : withDependents(changed, {
		root,
		files
	});
	if (paths === void 0 || paths.length > MAX_FILES$1) throw tooMany();
	const known = new Set(paths);
	const builds = (changed?.paths ?? []).flatMap((path) => discoverBuilds(path, files, known));
	const discoveries = [...paths.toSorted().map((path) => discoverFile(files, path, known)), ...builds];
	return {
		images: groupByImage(discoveries),
		places: discoveries.flatMap(({ images }) => images),
		unresolved: discoveries.flatMap(({ unresolved }) => unresolved),
		files
	};
}
/** The changed files, those of changed submodules, and those whose images change with them. */
function withDependents({ paths, gone }, { root, files }) {
	const changed = [...paths, ...gone];
	const dependents = changed.flatMap((path) => dependentsOf(path, files));
	const others = changed.filter((path) => !mayNameImages(path));
	const builders = others.length === 0 ? [] : listWorkspace(root, mayBuild, MAX_FILES$1);
	const ofSubmodules = paths.flatMap((path) => filesOfSubmodule(path, {
		root,
		files
	}));
	return builders && [.../* @__PURE__ */ new Set([
		...paths.filter(mayNameImages),
		...ofSubmodules,
		...dependents,
		...builders.filter((path) => others.some((other) => buildsFile(files.read(path) ?? "", other)))
	])];
}
/** A change names the folder of a submodule as if it were a file. */
function filesOfSubmodule(path, { root, files }) {
	if (files.list(path).length === 0) return [];
	return (listWorkspace(join(root, path), mayNameImages, MAX_FILES$1) ?? []).map((name) => `${path}/${name}`);
}
function tooMany() {
	return new SealError("DISCOVER_TOO_MANY_FILES", `more than ${MAX_FILES$1} files may name images`, { remedy: "Use discover: changed, or name the images with the input image." });
}
/** @param known the files that this run reads */
function discoverFile(files, path, known) {
	const found = readListed(files, path);
	if (found?.text !== void 0) return withoutBuilt(discoverImages(path, found.text, files), path, files);
	const isElsewhere = found?.target !== void 0 && known.has(found.target) && !isSkipped(found.target);
	return {
		images: [],
		unresolved: found === void 0 || isElsewhere ? [] : [unread(path, found.reason)]
	};
}
const NONE = /* @__PURE__ */ new Set();
/** What a Dockerfile alone does not resolve is not listed if a file that builds it does, and Seal reads that file. */
function withoutBuilt({ images, unresolved }, path, files) {
	const builds = unresolved.length === 0 ? [] : discoverBuilds(path, files, NONE);
	const isBuilt = ({ text }) => builds.some((build) => build.images.length > 0 && !build.unresolved.some((other) => other.text === text));
	return {
		images,
		unresolved: unresolved.filter((one) => one.isOfFile || !isBuilt(one))
	};
}
function readListed(files, path) {
	try {
		return files.load(path);
	} catch (error) {
		throw missing(path, error);
	}
}
function unread(file, reason) {
	return {
		file,
		line: 1,
		column: 1,
		kind: "kubernetes",
		text: "",
		reason,
		isOfFile: true
	};
}
function missing(path, cause) {
	return new SealError("DISCOVER_FILE_MISSING", `${printable(path, 300)} names images, but Seal cannot read it in the workspace`, { cause });
}

// src/action/verify/unresolved-effects.ts
/** Files of the base that are read; each is a request. */
const MAX_FILES = 100;
/** @param change undefined where every line counts */
async function decideEffects(unresolved, change) {
	const base = change && new Base(change);
	const decided = [];
	for (const one of unresolved) {
		const isNew = change === void 0 || isInChange(one, change) || !await base?.has(one);
		const { file, line, text, reason } = one;
		decided.push({
			file,
			line,
			text,
			reason,
			effect: isNew ? "fail" : "warn"
		});
	}
	return decided;
}
/** What the policy or the input `unresolved` says goes over all of them. */
function applyLeniency(unresolved, leniency) {
	return leniency === "warn" ? unresolved.map((one) => ({
		...one,
		effect: "warn"
	})) : unresolved;
}
function isInChange({ file, line, text: named, isOfFile }, { changed, files }) {
	const isOther = (path) => !mayNameImages(path) && posix.basename(path) === posix.basename(named);
	if (changed.paths.some((path) => file.startsWith(`${path}/`) || isOther(path))) return true;
	if (!changed.paths.includes(file)) return false;
	const added = changed.added.get(file);
	if (isOfFile || added === void 0) return true;
	const text = files.read(file)?.split("\n")[line - 1]?.trim();
	return text === void 0 || added.has(text);
}
/** What could not be resolved before the change: the change may remove the value that an unchanged line needs. */
var Base = class {
	#change;
	#found = /* @__PURE__ */ new Map();
	#texts = /* @__PURE__ */ new Map();
	constructor(change) {
		this.#change = change;
	}
	/** Also true if GitHub has no earlier state: then only the lines of the change are known. */
	async has({ file, text, reason }) {
		const known = this.#found.get(file) ?? await this.#discover(file);
		this.#found.set(file, known);
		if (known === "unknown" || known === "missing") return known === "missing";
		return known.some((it) => it.text === text && it.reason === reason);
	}
	async #discover(file) {
		const { changed, files } = this.#change;
		const own = files.read(file) ?? "";
		const sources = [...changed.paths, ...changed.gone].filter((path) => path === file || buildsFile(own, path) || dependentsOf(path, files).includes(file) || buildersOf(path, files).includes(file));
		try {
			for (const path of sources) await this.#read(path);
			const before = {
				read: (path) => this.#textBefore(path),
				list: (folder) => files.list(folder)
			};
			const text = this.#textBefore(file);
			return text === void 0 ? "missing" : discoverImages(file, text, before).unresolved;
		} catch (error) {
			if (error instanceof SealError) return "unknown";
			throw error;
		}
	}
	#textBefore(path) {
		return this.#texts.has(path) ? this.#texts.get(path) : this.#change.files.read(path);
	}
	async #read(path) {
		if (this.#texts.has(path)) return;
		if (this.#texts.size >= MAX_FILES) throw new SealError("DISCOVER_TOO_MANY_FILES", `the comparison needs more than ${MAX_FILES} files of the base`);
		const bytes = await this.#change.readAtBase(this.#change.changed.previous.get(path) ?? path);
		this.#texts.set(path, bytes && new TextDecoder().decode(bytes));
	}
};

// src/action/verify/review.ts
/**
* The images of the input, and those that files name; one that both name is one image.
*
* @throws SealError `DISCOVER_…`, `GITHUB_…`, and as `readComparedWith`
*/
async function collectImages(inputs, job) {
	const images = await imagesOfInputs(inputs, job);
	if (inputs.discover === "none") return {
		images: [...images.values()],
		unresolved: []
	};
	if (job.pullRequest?.isPrivileged && !inputs.allowHeadCheckout) throw onBase();
	const changed = inputs.discover === "all" ? void 0 : await changedFiles(inputs, job);
	const found = await discoverInWorkspace(job.workspace, changed);
	const readAtBase = (path) => readBase(path, job);
	const unresolved = await decideEffects(found.unresolved, changed && {
		changed,
		files: found.files,
		readAtBase
	});
	const replaced = changed === void 0 || job.context.baseCommit === void 0 ? /* @__PURE__ */ new Map() : await readReplaced(found.places, changed.previous, {
		readAtBase,
		log: job.log
	});
	for (const { image, locations } of found.images) images.set(image, {
		requested: image,
		reference: withTag(parseReference(image)),
		locations,
		comparedWith: [...images.get(image)?.comparedWith ?? [], ...replaced.get(image) ?? []]
	});
	job.log.info(`Files name ${count(found.images.length, "image")}; ${count(found.unresolved.length, "reference")} could not be resolved.`);
	return {
		images: [...images.values()],
		unresolved
	};
}
/**
* A step that judged nothing must not pass: a change may name no image, but of all files that is a mistake.
*
* @throws SealError `DISCOVER_NO_IMAGES`
*/
async function refuseNothing({ images, unresolved }, { discover }, { workspace }) {
	if (discover === "none") return;
	if ((await readdir(workspace)).length === 0) throw noImages("the workspace is empty, so discover can read no file", CHECK_OUT);
	if (discover === "all" && images.length + unresolved.length === 0) throw noImages("discover: all found no image in the files of the workspace", `${CHECK_OUT}\nor name the images with the input image, or use discover: changed, which passes where a change names no image.`);
}
const CHECK_OUT = "Check out the repository before this step:\n  - uses: actions/checkout@v7";
function noImages(message, remedy) {
	return new SealError("DISCOVER_NO_IMAGES", message, { remedy });
}
async function imagesOfInputs({ images, compareWith }, { workspace, environment }) {
	const roots = {
		workspace,
		temporary: environment["RUNNER_TEMP"]
	};
	const comparedWith = compareWith === void 0 ? [] : [await readComparedWith(compareWith, roots)];
	return new Map(images.map((image) => [image.requested, {
		...image,
		locations: [],
		comparedWith
	}]));
}
async function readBase(path, { context: { baseCommit }, readAtCommit }) {
	return baseCommit === void 0 ? void 0 : readAtCommit(path, baseCommit);
}
function onBase() {
	return new SealError("DISCOVER_BASE_CHECKED_OUT", "discover would read the files of the base, not those of the pull request, on this event");
}
/** Undefined: all files, if GitHub cannot list the changed ones. */
async function changedFiles(inputs, job) {
	const { range } = job.context;
	if (range === void 0) {
		job.log.notice("This event changes no files; Seal reads all files.");
		return;
	}
	const changed = await listChangedFiles(await requireApi("discover: changed", inputs, job), range);
	if (changed.isComplete) return changed;
	job.log.notice("GitHub does not list all changed files; Seal reads all files.");
}
/** @throws SealError `GITHUB_TOKEN_MISSING` */
async function requireApi(what, inputs, job) {
	return openJobApi({
		token: inputs.githubToken,
		environment: job.environment,
		clock: systemClock,
		log: job.log
	}, what, "permissions:\n  contents: read\n  pull-requests: read");
}
async function openApi({ githubToken }, { environment, log }) {
	if (githubToken === void 0) return void 0;
	return openGitHubApi({
		token: githubToken,
		apiUrl: apiUrlOf(environment),
		repository: environment["GITHUB_REPOSITORY"] ?? "",
		clock: systemClock,
		log
	});
}
/** Writes the verdict as SARIF. @throws SealError `OUTPUT_FILE_NOT_WRITTEN` */
async function writeSarifFile({ verdict }, { sarifFile }, { workspace, context }) {
	if (sarifFile === void 0) return;
	const path = resolve(workspace, sarifFile);
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, `${JSON.stringify(formatSarif(verdict, sarifSettings(context)))}\n`);
	} catch (cause) {
		throw new SealError("OUTPUT_FILE_NOT_WRITTEN", `sarif-file ${path}`, { cause });
	}
}
/** Never changes how the step ends. */
async function shareReview(review, inputs, job) {
	const { comment, checkRun, checkRunName, uploadSarif } = inputs;
	const { context, environment, log } = job;
	if (!(comment !== "never" && context.pull !== void 0) && !checkRun && !uploadSarif) return;
	const api = await openApi(inputs, job);
	if (api === void 0) {
		log.notice("Without github-token Seal writes no check run or comment and uploads no SARIF.");
		return;
	}
	const { GITHUB_SHA: commit = "", GITHUB_REF: ref = "" } = environment;
	const settings = {
		...context,
		checkName: checkRun ? checkRunName ?? defaultCheckName(context.gate) : void 0,
		comment,
		codeScanning: uploadSarif ? {
			commit,
			ref
		} : void 0
	};
	await publishReview(api, review, settings, log);
}
function defaultCheckName({ text }) {
	return text === "" ? "oci-seal" : `oci-seal / ${text}`;
}

// src/action/verify/report-result.ts
/** Outputs, report and summary first, so that they are there for a failed step too; then the verdict. */
async function reportVerifyResult(review, inputs, job) {
	const { directory, environment, log } = job;
	const { verdict, differences } = review;
	const report = {
		...verdict,
		differences: differences.map(({ markdown: _, ...difference }) => difference)
	};
	const path = join(directory, "verdict.json");
	await writeFile(path, `${JSON.stringify(report, null, 2)}\n`, { mode: 384 });
	const unwritten = await failuresOf([
		() => setOutputs(Object.entries(verifyOutputs(report, path)), environment),
		() => inputs.showSummary && writeSummary(formatVerdict(review), environment),
		() => writeSarifFile(review, inputs, job)
	]);
	for (const notice of verdict.notices) log.notice(notice);
	for (const image of verdict.images) logImage(image, log);
	for (const { image, before, platforms, summary } of differences) {
		const where = platforms.length === 0 ? "" : ` (${platforms.join(", ")})`;
		log.info(`SBOM of ${image}${where} against ${before}: ${summary}`);
	}
	log.info(headline(review));
	const violation = reportProblems(verdict, log);
	const failures = violation === void 0 ? unwritten : [violation, ...unwritten];
	for (const failure of failures.slice(1)) annotateFailure(failure);
	if (failures.length > 0) throw failures[0];
}
/** Returns the failure of the step, if the verdict is one. */
function reportProblems(verdict, log) {
	if (verdict.outcome === "passed") return void 0;
	const problems = problemsOf(verdict);
	const shown = sharedProblems(verdict, 9);
	annotate(shown, verdict.mode);
	const said = shown.map(({ message }) => message).join("\n");
	for (const { message } of problems) if (!said.includes(message)) log.info(message);
	if (verdict.outcome === "warned") return void 0;
	const [first] = problems;
	const rest = problems.length > 1 ? ` (and ${count(problems.length - 1, "more problem")})` : "";
	return new SealError("POLICY_VIOLATED", `${first?.message ?? "a policy is violated"}${rest}`, { remedy: first?.remedy ?? "The job summary and the output report contain all facts. Sign and attach what is missing, or change the policy on the default branch." });
}
/** One line per cause; the facts of every digest are in the debug log, with the place of the best evidence. */
function logImage(image, log) {
	log.info(`${image.outcome.padEnd(9)} ${image.reference ?? image.requested}`);
	for (const cause of causesOf(image, openViolations(image))) log.info(`  ${cause.outcome === "undecided" ? "undecided: " : ""}${describeCause(cause)}`);
	for (const { digest, platform, facts } of image.digests) for (const { kind, predicateType, status, reason, evidence } of facts) {
		const why = reason === void 0 ? "" : ` (${reason})`;
		const [best] = evidence;
		const from = best === void 0 ? "" : `, from ${best.reference}`;
		const line = `  ${platform ?? digest}: ${predicateType ?? kind} ${status}${why}${from}`;
		if (best?.form === "github-attestation") log.info(line);
		else log.debug(line);
	}
}
function annotate(problems, mode) {
	for (const { message, remedy, file, line } of problems) {
		const text = remedy === void 0 ? message : `${message}\n${remedy}`;
		const properties = {
			...file === void 0 ? {} : { file },
			...line === void 0 ? {} : { startLine: line }
		};
		if (mode === "warn") warning(text, properties);
		else error(text, properties);
	}
}

// src/action/verify/gate-name.ts
const MAX_LABEL = 80;
/**
* GITHUB_JOB is the same for all legs of a matrix, and in a reusable workflow for all its callers. The values of the
* leg distinguish them, and the images, by their names alone, since tags and digests change.
*/
function nameGate(environment, { matrix, images, configFile, discover }) {
	const { GITHUB_WORKFLOW: workflow = "", GITHUB_JOB: job = "", GITHUB_ACTION: step = "" } = environment;
	const leg = readLeg(matrix);
	const repositories = [...new Set(images.map(({ reference }) => formatRepository(reference)))].sort();
	const label = shorten((leg.length > 0 ? leg : repositories).join(", "));
	return {
		key: hash(JSON.stringify([
			workflow,
			job,
			step,
			matrix ?? "",
			repositories,
			configFile,
			discover
		])).slice(0, 32),
		text: printable([job, label && `(${label})`].filter((part) => part !== "").join(" "), 150)
	};
}
/** The values that a matrix gives to a leg, as GitHub shows them behind the job's name. */
function readLeg(matrix) {
	if (matrix === void 0) return [];
	try {
		return valuesOf(parseJson(new TextEncoder().encode(matrix)));
	} catch {
		return [matrix];
	}
}
function valuesOf(value) {
	if (value === null || value === void 0 || value === "") return [];
	return typeof value === "object" ? Object.values(value).flatMap(valuesOf) : [String(value)];
}
/** Of two long labels with one beginning, each keeps its own name. */
function shorten(label) {
	return label.length <= MAX_LABEL ? label : `${label.slice(0, 70)}… ${hash(label).slice(0, 8)}`;
}
function hash(text) {
	return createHash("sha256").update(text).digest("hex");
}

// src/action/verify/review-context.ts
const COMMIT = /^(?!0+$)[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function readReviewContext(payload, environment, gate) {
	const fields = isRecord(payload) ? payload : {};
	const pull = recordAt(fields, "pull_request");
	const queue = recordAt(fields, "merge_group");
	const issue = recordAt(fields, "issue");
	const number = pull["number"] ?? (isRecord(issue["pull_request"]) ? issue["number"] : void 0);
	const sha = environment["GITHUB_SHA"] ?? "";
	const heads = [
		recordAt(pull, "head")["sha"],
		queue["head_sha"],
		recordAt(fields, "workflow_run")["head_sha"]
	];
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_WORKFLOW_REF: workflow = "" } = environment;
	const isPull = typeof number === "number";
	return {
		pull: isPull ? number : void 0,
		headSha: heads.find(isCommit) ?? sha,
		range: isPull ? pullRange(number, pull) : rangeOf(queue["base_sha"], queue["head_sha"]) ?? rangeOf(fields["before"], fields["after"]),
		baseCommit: [
			recordAt(pull, "base")["sha"],
			queue["base_sha"],
			fields["before"]
		].find(isCommit),
		runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : void 0,
		workflow: /^[^/]+\/[^/]+\/([^@]+)@/.exec(workflow)?.[1] ?? ".github/workflows",
		run,
		gate
	};
}
function recordAt(value, key) {
	const found = value[key];
	return isRecord(found) ? found : {};
}
function isCommit(value) {
	return typeof value === "string" && COMMIT.test(value);
}
function pullRange(number, pull) {
	const size = pull["changed_files"];
	return {
		pull: number,
		commits: rangeOf(recordAt(pull, "base")["sha"], recordAt(pull, "head")["sha"]),
		size: typeof size === "number" ? size : void 0
	};
}
function rangeOf(base, head) {
	return isCommit(base) && isCommit(head) ? {
		base,
		head
	} : void 0;
}

// src/action/verify/verify-job.ts
/** @throws SealError if the checkout is the head of a pull request whose author must not choose the code that runs */
async function openVerifyJob(inputs, environment) {
	const workspace = environment["GITHUB_WORKSPACE"] || process.cwd();
	const [event, directory] = await Promise.all([readEvent(environment), makeRunDirectory(environment["RUNNER_TEMP"] || tmpdir())]);
	const sha = environment["GITHUB_SHA"] ?? "";
	const pullRequest = readPullRequest(event.name, event.payload, sha);
	await refuseHeadCheckout(pullRequest, workspace, sha, inputs.allowHeadCheckout);
	return {
		environment,
		workspace,
		directory,
		isPullRequest: pullRequest !== void 0,
		actor: event.actor,
		pullRequest,
		context: readReviewContext(event.payload, environment, nameGate(environment, inputs)),
		readAtCommit: githubReader(inputs.githubToken, environment["GITHUB_REPOSITORY"] ?? "", apiUrlOf(environment)),
		log: actionLog
	};
}

// src/action/verify/run.ts
/** How long Cosign may take for one signature. */
const COSIGN_TIMEOUT_MS = 12e4;
/** Runs the action. @throws SealError if it cannot verify the images, or if one does not pass an enforced policy */
async function runVerify(environment) {
	refuseMisspelled(environment, VERIFY_INPUTS);
	const inputs = readVerifyInputs(maskedInput);
	maskKnown(inputs, environment);
	if (inputs.images.length === 0 && inputs.discover === "none") throw noImage();
	const job = await openVerifyJob(inputs, environment);
	for (const notice of inputs.notices) job.log.notice(notice);
	const found = await collectImages(inputs, job);
	const loaded = await findPolicy(inputs, job);
	await refuseNothing(found, inputs, job);
	for (const warning of wideSigners(loaded.policy)) job.log.warning(warning);
	const review = await verifyFound(inputs, job, found, loaded);
	await shareReview(review, inputs, job);
	await reportVerifyResult(review, inputs, job);
}
/** From a commit that the author of the pull request did not choose. */
async function findPolicy(inputs, job) {
	const { workspace, directory, readAtCommit, environment } = job;
	const branches = githubBranches(() => requireApi("a policy of a pull request", inputs, job));
	const { commit, notices } = await policyCommit(job.pullRequest, inputs.policyBranches, branches);
	const files = new TrustedFiles({
		workspace,
		directory,
		readAtCommit,
		baseCommit: commit
	});
	const checkout = await readCheckout(workspace);
	const isInCheckout = commit !== void 0 && existsSync(resolve(workspace, inputs.configFile));
	const loaded = await loadPolicy(inputs, {
		files,
		commit,
		checkout,
		isInCheckout
	}, environment);
	return {
		...loaded,
		notices: [...notices, ...loaded.notices]
	};
}
async function verifyFound(inputs, job, { images, unresolved }, { policy, origin, notices }) {
	const known = knownRegistries(inputs, policy);
	const registries = await connect(job, inputs, known.forLogin, { isNamed: (registry) => known.all.has(registry) });
	const cosign = once(() => startCosign(job, inputs, COSIGN_TIMEOUT_MS));
	try {
		return await verifyImages({
			images,
			unresolved: applyLeniency(unresolved, policy.unresolved),
			policy,
			origin,
			mode: inputs.mode ?? policy.mode ?? "enforce",
			notices,
			...inputs.options
		}, {
			registries,
			cosign,
			clock: systemClock,
			log: job.log,
			store: attestationStore(inputs, job)
		});
	} finally {
		registries.close();
	}
}
function noImage() {
	return new SealError("INPUT_IMAGE_MISSING", "no image is given", { remedy: "Add to the step:\n  with:\n    image: ghcr.io/${{ github.repository }}:1.2.3" });
}

export { runVerify };