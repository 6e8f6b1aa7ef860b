import { formatFor, formatProvenance, predicateTypeOf, readBuildRun, refuseImpossible, refuseUnsigned, seal, toErrorReport } from "./seal-images.js";
import { SealError, VERSION, beforeFirst, codeOf, count, endOf, findProgram, formatBytes, isInside, isMissing, isRecord, leadsInto, messages, once, parseJson, printable, shownPath } from "./support.js";
import { DOWNLOAD_HOSTS, PINNED_RELEASE, actionLog, annotateFailure, booleanOf, connect, failuresOf, findFiles, inGroup, invalid as invalid$1, lookForCosign, lowerCaseName, lowerCaseNames, makeRunDirectory, maskKnown, maskedInput, onlyOne, paint, parseImage, programRefused, readAnnotations, readBoolean, readBytes, readChoice, readContext, readDuration, readEntries, readImageList, readImageTexts, readJobInputs, readNumber, readTags, readText, readWords, readWritten, realWorkspace, refuseMisspelled, run, setOutputs, startCosign, systemClock, tryReference, withDefaults, writeSummary } from "./action-runner.js";
import { algorithmOf, apiHost, formatPlatform, isDigest, isLoopback, isMediaType, isTag, parsePlatform, parseReference, sameRepository } from "./oci.js";
import { expectedSignerArguments, followRoot, goUrl, isKeyFile, keyVariable } from "./cosign.js";
import { error, getIDToken, info, setSecret } from "./actions-core.js";
import { STATES, answerWords, fileCommands, formatPreflight, formatSummary, gateLine, headline, verifyCommands } from "./render-seal.js";
import { bundlePaths, joinBundles, splitBundles } from "./github-seal.js";
import { LINES_NAME, READER_NAMES, bundleNameOf, isInPlace } from "./results-seal.js";
import { WRITABLE } from "./sbom-write.js";
import { PUBLIC_SERVICES, PUBLIC_UPDATES, keyServiceHosts, readMirror, signingConfigHosts } from "./cosign-seal.js";
import { apiUrlOf } from "./github.js";
import { MAX_CHECKSUMS_BYTES, parseChecksums } from "./action-runner-seal.js";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, mkdtemp, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { homedir, tmpdir } from "node:os";
import { createHash, randomUUID } from "node:crypto";
import { pipeline } from "node:stream/promises";

// src/action/seal/artifacts-list.ts
const NONE = {
	images: [],
	files: []
};
/** The runner keeps at most 500 artifacts of a job. */
const MAX_BYTES = 4194304;
/** Nothing if the runner gives no list, or an empty one. @throws SealError `ARTIFACTS_LIST_INVALID` */
async function readArtifactsList({ GITHUB_ARTIFACTS_LIST: path }) {
	if (!path?.trim()) return NONE;
	const bytes = await read(path);
	if (new TextDecoder().decode(bytes).trim() === "") return NONE;
	let document;
	try {
		document = parseJson(bytes, { uniqueKeys: true });
	} catch (cause) {
		throw invalid("is not unambiguous JSON", cause);
	}
	const { version, subjects } = isRecord(document) ? document : {};
	if (version !== 1 || !Array.isArray(subjects)) throw invalid("is not a list of version 1");
	const entries = /* @__PURE__ */ new Map();
	for (const entry of subjects.map(readEntry)) {
		const other = entries.get(entry.name);
		if (other !== void 0 && (other.kind !== entry.kind || other.digest !== entry.digest)) throw invalid(`names ${printable(entry.name, 200)} twice, with another digest or kind`);
		entries.set(entry.name, entry);
	}
	const all = [...entries.values()];
	return {
		images: all.flatMap(({ kind, name, digest }) => kind === "oci" ? [pin(name, digest)] : []),
		files: all.flatMap(({ kind, name, digest }) => kind === "file" ? [{
			name,
			digest
		}] : [])
	};
}
async function read(path) {
	try {
		if ((await stat(path)).size > MAX_BYTES) throw invalid(`has more than ${MAX_BYTES} bytes`);
		return await readFile(path);
	} catch (cause) {
		if (cause instanceof SealError) throw cause;
		throw invalid(`cannot be read (${codeOf(cause)})`, cause);
	}
}
function readEntry(value) {
	const { name, digest, kind } = isRecord(value) ? value : {};
	if ((kind === "file" || kind === "oci") && typeof name === "string" && name !== "" && isDigest(digest)) return {
		name,
		digest,
		kind
	};
	throw invalid(`has an entry that Seal does not know: ${printable(JSON.stringify(value) ?? "", 200)}`);
}
/** The tag of a name is not needed beside its digest. */
function pin(name, digest) {
	const { registry, repository } = parseReference(name.toLowerCase());
	return `${registry}/${repository}@${digest}`;
}
function invalid(what, cause) {
	return new SealError("ARTIFACTS_LIST_INVALID", `the file that GITHUB_ARTIFACTS_LIST names ${what}`, { cause });
}

// src/action/seal/signing-mode.ts
const PERMISSION = "permissions:\n  id-token: write   # to sign with the identity of this workflow\n  packages: write\n  contents: read";
const OWN_KEY = "with:\n    key: env://COSIGN_PRIVATE_KEY\n  env:\n    COSIGN_PRIVATE_KEY: ${{ secrets.COSIGN_PRIVATE_KEY }}\n    COSIGN_PASSWORD: ${{ secrets.COSIGN_PASSWORD }}";
/** Of a key beside a keyless signature: only the key. */
const NO_SERVICES = {
	signingConfig: void 0,
	trustedRoot: void 0
};
/**
* `auto` and `true` sign with a given key, otherwise keyless. They differ in a pull request without token and secrets,
* where `auto` signs nothing, and in a private repository, whose name `auto` does not publish in the transparency log.
* With `also-keyless` the step signs with the key and keyless; the services are then those of the keyless signature.
*
* @throws SealError `SIGNING_IMPOSSIBLE`, `SIGNING_NEEDS_CHOICE`
*/
function decideSigning({ sign, key, alsoKeyless, signingConfig, trustedRoot }, { hasIdToken, hasKey, isWithoutRights, isPrivateRepository }) {
	if (sign === "false") return {
		signers: [],
		unsigned: "sign-false"
	};
	if (sign === "auto" && isWithoutRights && !hasKey && !hasIdToken) return {
		signers: [],
		unsigned: "no-rights"
	};
	if (key !== void 0 && !alsoKeyless) return {
		signers: [{
			kind: "key",
			key,
			signingConfig,
			trustedRoot
		}],
		warning: void 0
	};
	const wouldPublishName = isPrivateRepository && signingConfig === void 0;
	if (wouldPublishName && sign === "auto") throw needsChoice();
	if (!hasIdToken) throw impossible();
	const keyless = {
		kind: "keyless",
		signingConfig,
		trustedRoot
	};
	return {
		signers: key === void 0 ? [keyless] : [{
			kind: "key",
			key,
			...NO_SERVICES
		}, keyless],
		warning: wouldPublishName ? "Signing publishes the name of this private repository and of its workflow in the public transparency log, permanently." : void 0
	};
}
function impossible() {
	return new SealError("SIGNING_IMPOSSIBLE", "the job cannot sign: it has neither a key nor an OIDC token", { remedy: `Add to the job:\n${PERMISSION}\nor to the step (a key from an unset secret is empty):\n  ${OWN_KEY}\nor, to publish without a signature:\n  with:\n    sign: false` });
}
function needsChoice() {
	return new SealError("SIGNING_NEEDS_CHOICE", "the repository is private, and keyless signing would publish its name in the public transparency log permanently", { remedy: `Choose one and add it to the step. The name may be public (the job needs "permissions: id-token: write"):\n  with:\n    sign: true\nYour own key, without an entry in a log:\n  ${OWN_KEY}\nA private Sigstore:\n  with:\n    signing-config: signing-config.json\n    trusted-root: trusted-root.json\nNo signature:\n  with:\n    sign: false` });
}
/** Is a key given that can be used, as far as its name shows? */
function hasUsableKey(key, environment) {
	const variable = key === void 0 ? void 0 : keyVariable(key);
	return key !== void 0 && (variable === void 0 || Boolean(environment[variable]));
}
/**
* Resolves a key's path. Refuses a key file of a pull request, because its author would choose the signer.
*
* @throws SealError `KEY_MISSING`, `KEY_FROM_PULL_REQUEST`
*/
async function checkKey(key, workspace, isPullRequest, environment) {
	const variable = keyVariable(key);
	if (variable !== void 0 && !hasUsableKey(key, environment)) throw new SealError("KEY_MISSING", `key is ${key}, but ${variable} is empty or not set on this step`, { remedy: `Add to the step:\n  env:\n    ${variable}: \${{ secrets.${variable} }}\nPull requests from forks get no secrets.` });
	if (!isKeyFile(key)) return key;
	const path = isAbsolute(key) ? key : resolve(workspace, key);
	const real = await realpath(path).catch((cause) => {
		throw new SealError("KEY_MISSING", `the key file ${shownPath(path)} was not found (${codeOf(cause)})`, { remedy: "Name a file that exists on the runner, or use env://NAME with the key in a secret." });
	});
	if (isPullRequest && await leadsInto(path, workspace)) throw new SealError("KEY_FROM_PULL_REQUEST", `the key ${shownPath(path)} is in the checkout of a pull request`);
	return real;
}
/**
* Resolves the path of a signing config or trusted root. The services in it get the job's identity token, so a file of a
* pull request is refused if the run has more rights than its author.
*
* @throws SealError `INPUT_FILE_MISSING`, `INPUT_FILE_UNUSABLE`, `SIGNING_FROM_PULL_REQUEST`
*/
async function checkServices(input, path, workspace, isPrivilegedPullRequest) {
	if (path === void 0) return void 0;
	const absolute = resolve(workspace, path);
	if (!isJsonObject(await readFile(absolute).catch((cause) => {
		throw new SealError("INPUT_FILE_MISSING", `${input}: ${shownPath(absolute)} cannot be read (${codeOf(cause)})`, { remedy: "Check that the step that creates the file runs before this one, and that the path is relative to the workspace." });
	}))) throw new SealError("INPUT_FILE_UNUSABLE", `${input}: ${shownPath(absolute)} is not a JSON object`, { remedy: `Create it with "cosign ${input} create".` });
	if (isPrivilegedPullRequest && await leadsInto(absolute, workspace)) throw new SealError("SIGNING_FROM_PULL_REQUEST", `${input}: ${shownPath(path)} is in the checkout of a pull request`);
	return realpath(absolute);
}
function isJsonObject(bytes) {
	try {
		return isRecord(parseJson(bytes));
	} catch {
		return false;
	}
}

// src/action/seal/workflow-identity.ts
/**
* Requests a token, as Cosign will.
*
* @throws SealError `IDENTITY_TOKEN_UNAVAILABLE`
*/
async function requestClaims() {
	let token;
	try {
		token = await getIDToken("sigstore");
	} catch (error) {
		const said = printable(messages(error).join(": ").replaceAll(/\s+/g, " "), 300);
		throw new SealError("IDENTITY_TOKEN_UNAVAILABLE", `the runner returned no OIDC token: ${said}`, {
			cause: error,
			remedy: "Check that the job has \"permissions: id-token: write\" and that the runner can reach its token service."
		});
	}
	const claims = parseJson(Buffer.from(token.split(".")[1] ?? "", "base64url"));
	return isRecord(claims) ? claims : {};
}
/**
* Reads the identity that Fulcio will write into the certificate: the workflow of the job (`job_workflow_ref`), which is
* the reusable workflow if there is one, not its caller.
* https://docs.github.com/actions/reference/security/oidc
*
* @throws SealError `IDENTITY_TOKEN_UNAVAILABLE`
*/
function workflowIdentity({ job_workflow_ref: workflow, iss: issuer }, serverUrl, trustedRoot) {
	if (typeof workflow !== "string" || typeof issuer !== "string") throw new SealError("IDENTITY_TOKEN_UNAVAILABLE", "the OIDC token names no workflow (job_workflow_ref)");
	return {
		kind: "identity",
		identity: { exact: goUrl(`${serverUrl}/${workflow}`) },
		issuer: { exact: issuer },
		trustedRoot
	};
}
/** Any visibility other than public counts as private. */
function isPrivate({ repository_visibility: visibility }) {
	return visibility !== "public";
}

// src/action/seal/choose-signer.ts
/** @throws SealError as `decideSigning` (but not in a dry run), `checkServices`, `checkKey` and `requestClaims` */
async function chooseSigners(inputs, context, environment, workspace) {
	const claims = once(requestClaims);
	const facts = {
		hasIdToken: hasIdToken(environment),
		hasKey: hasUsableKey(inputs.key, environment),
		isWithoutRights: context.isWithoutRights
	};
	const isPublicSigstore = (inputs.key === void 0 || inputs.alsoKeyless) && inputs.signingConfig === void 0;
	const isPrivateRepository = context.isPrivateRepository ?? (facts.hasIdToken && isPublicSigstore && inputs.sign !== "false" && isPrivate(await claims()));
	const decision = decide(inputs, {
		...facts,
		isPrivateRepository
	});
	if ("unsigned" in decision) return {
		signers: [],
		unsigned: decision.unsigned
	};
	if (decision.warning !== void 0) actionLog.warning(decision.warning);
	const [signingConfig, trustedRoot] = await Promise.all([checkServices("signing-config", inputs.signingConfig, workspace, context.isPrivileged), checkServices("trusted-root", inputs.trustedRoot, workspace, context.isPrivileged)]);
	const server = environment["GITHUB_SERVER_URL"] || "https://github.com";
	return {
		signers: await Promise.all(decision.signers.map(async (decided) => {
			const services = usesServices(decided) ? {
				signingConfig,
				trustedRoot
			} : {};
			if (decided.kind === "key") {
				const key = await checkKey(decided.key, workspace, context.isPullRequest, environment);
				return {
					signer: {
						...decided,
						...services,
						key
					},
					expected: void 0
				};
			}
			const expected = inputs.run.dryRun ? void 0 : await followRoot(workflowIdentity(await claims(), server, trustedRoot));
			return {
				signer: {
					...decided,
					...services
				},
				expected
			};
		})),
		...inputs.provenance && facts.hasIdToken && !inputs.run.dryRun ? { claims: await claims() } : {},
		..."obstacle" in decision ? { obstacle: decision.obstacle } : {}
	};
}
function usesServices({ signingConfig, trustedRoot }) {
	return signingConfig !== void 0 || trustedRoot !== void 0;
}
/** A dry run shows what would be signed if the job had the missing permission or key. */
function decide(inputs, facts) {
	try {
		return decideSigning(inputs, facts);
	} catch (error) {
		if (!inputs.run.dryRun || !(error instanceof SealError)) throw error;
		const { signingConfig, trustedRoot } = inputs;
		return {
			signers: [{
				kind: "keyless",
				signingConfig,
				trustedRoot
			}],
			warning: void 0,
			obstacle: error
		};
	}
}
function hasIdToken(environment) {
	return Boolean(environment["ACTIONS_ID_TOKEN_REQUEST_URL"] && environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]);
}

// src/action/seal/bundle-files.ts
/** More than any step's bundles; larger files are not Seal's. */
const MAX_STORED_BYTES = 268435456;
/**
* Writes the bundles of a run whose files were signed. What was there under the same name is replaced.
*
* @throws SealError `OUTPUT_FILE_OUTSIDE`, `BUNDLE_NOT_WRITTEN`
*/
async function writeFileBundles(report, bundleFolder, roots) {
	const { files } = report;
	if (files === void 0 || !["sealed", "unchanged"].includes(files.outcome)) return report;
	const shared = sharedFolder(files.files, bundleFolder, roots);
	try {
		await mkdir(shared, { recursive: true });
		const folder = await realpath(shared);
		await refuseOutside(folder, roots);
		const write = (file) => writeBundlesOf(file, files, {
			bundleFolder,
			folder
		});
		const sboms = await Promise.all(files.sboms.map(async (sbom) => ({
			...sbom,
			path: await placeSbom(sbom, folder, roots)
		})));
		const linesPath = join(folder, LINES_NAME);
		await replaceFile(linesPath, await joinBundles(bundlePaths(report)));
		return {
			...report,
			files: {
				...files,
				files: await Promise.all(files.files.map(write)),
				sboms: await Promise.all(sboms.map(async (sbom) => ({
					...sbom,
					...await write(sbom),
					path: sbom.path
				}))),
				linesPath
			}
		};
	} catch (cause) {
		if (cause instanceof SealError) throw cause;
		throw new SealError("BUNDLE_NOT_WRITTEN", `a bundle could not be written below ${shared} (${codeOf(cause)})`, { cause });
	}
}
async function writeBundlesOf(file, files, { bundleFolder, folder }) {
	const own = files.bundles.filter(({ kind, subjects }) => kind === "signature" && subjects.includes(file.name));
	const base = bundleFolder === void 0 && file.path !== void 0 ? file.path : join(folder, file.name);
	const written = [];
	for (const bundle of own) {
		if (bundle.path === void 0) continue;
		const target = bundleNameOf(base, bundle, files);
		await mkdir(dirname(target), { recursive: true });
		await replaceFile(target, await readFile(bundle.path));
		written.push(target);
	}
	return {
		...file,
		bundlePaths: written
	};
}
/** An SBOM that the run made gets a place beside the files; one of the user stays where it is. */
async function placeSbom({ name, path }, folder, roots) {
	if (isInside(path, await realpath(roots.workspace))) return path;
	const target = join(folder, name);
	await rm(target, { force: true });
	await copyFile(path, target);
	return target;
}
/** The folder of the first file that is on the runner. */
function sharedFolder(files, bundleFolder, { workspace }) {
	if (bundleFolder !== void 0) return resolve(workspace, bundleFolder);
	const first = files.find(({ path }) => path !== void 0)?.path;
	return first === void 0 ? workspace : dirname(first);
}
async function refuseOutside(folder, { workspace, temporary }) {
	if ((await Promise.all([workspace, temporary].flatMap((root) => root ? [realpath(root)] : []))).some((root) => isInside(folder, root))) return;
	throw new SealError("OUTPUT_FILE_OUTSIDE", `bundle-folder ${folder} is outside the workspace`);
}
/** A link of that name is replaced, not followed. */
async function replaceFile(path, bytes) {
	const temporary = `${path}.${randomUUID()}`;
	await writeFile(temporary, bytes, { flag: "wx" });
	await rename(temporary, path);
}
/** What an earlier run wrote for these files: each may be used again, if Cosign accepts it. */
async function readFileBundles(files, bundleFolder, roots) {
	const folder = sharedFolder(files, bundleFolder, roots);
	const lines = await readIf$1(join(folder, LINES_NAME));
	const names = files.map(({ path, name }) => bundleFolder === void 0 && path !== void 0 ? path : join(folder, name));
	const single = [];
	for (const name of names) for (const extension of [".sigstore.json", ".keyless.sigstore.json"]) {
		const bytes = await readIf$1(`${name}${extension}`);
		if (bytes !== void 0) single.push(bytes);
	}
	return [...lines === void 0 ? [] : splitBundles(lines), ...single];
}
async function readIf$1(path) {
	try {
		const { size } = await stat(path);
		return size > MAX_STORED_BYTES ? void 0 : await readFile(path);
	} catch (error) {
		if (isMissing(error)) return void 0;
		throw error;
	}
}

// src/action/seal/output-file.ts
/**
* Copies the SBOMs of the run to `file`. With several of them, `sbom.json` becomes `sbom.linux-amd64.json`; with several
* images or formats, the names contain those too.
*
* @throws SealError `OUTPUT_FILE_OUTSIDE`, `OUTPUT_FILE_NOT_WRITTEN`
*/
async function writeOutputFiles(file, report, roots) {
	const path = outputPath(file, roots);
	try {
		await copySboms(path, report);
	} catch (cause) {
		throw new SealError("OUTPUT_FILE_NOT_WRITTEN", `output-file ${path}`, { cause });
	}
}
/** @throws SealError `OUTPUT_FILE_OUTSIDE` */
function outputPath(file, { workspace, temporary }) {
	const path = resolve(workspace, file);
	if ([workspace, temporary].some((root) => root !== void 0 && isInside(path, root))) return path;
	throw new SealError("OUTPUT_FILE_OUTSIDE", `output-file ${path} is outside the workspace`);
}
async function copySboms(path, { images, files }) {
	const sboms = [...images.flatMap((image) => image.artifacts.filter(({ kind }) => kind === "sbom").map((artifact) => ({
		path: artifact.path,
		parts: partsOf(image, artifact)
	}))), ...(files?.sboms ?? []).map(({ path: source, name, sbom, digest }) => ({
		path: source,
		parts: [
			name.replace(/[^\w.-]+/g, "-"),
			"",
			sbom.format,
			digest.slice(7, 19)
		]
	}))];
	const names = distinguish(sboms.map(({ parts }) => parts));
	await mkdir(dirname(path), { recursive: true });
	const extension = extname(path);
	for (const [at, { path: source }] of sboms.entries()) {
		if (source === void 0) continue;
		const target = names[at] === "" ? path : `${path.slice(0, path.length - extension.length)}.${names[at]}${extension}`;
		if (source !== target) await copyFile(source, target);
	}
}
function partsOf(image, artifact) {
	const platform = image.subjects.find(({ digest }) => digest === artifact.subject)?.platform ?? "";
	return [
		image.requested.split(/[@:/]/).filter((part) => part !== "").slice(0, 4).join("-"),
		platform,
		artifact.sbom?.format ?? "",
		artifact.digest.slice(7, 19)
	].map((part) => part.replace(/[^\w.-]+/g, "-"));
}
/** Joins the parts in which the names differ; the digest only if nothing else differs. */
function distinguish(all) {
	const differing = [
		0,
		1,
		2
	].filter((column) => new Set(all.map((parts) => parts[column])).size > 1);
	const join = (columns) => all.map((parts) => columns.map((column) => parts[column] ?? "").filter((part) => part !== "").join("."));
	const names = join(differing);
	return new Set(names).size === all.length ? names : join([...differing, 3]);
}

// src/action/seal/permissions.ts
/** Lines of a workflow's `permissions:`, each with its purpose, and marked if it is known to be missing. */
function neededPermissions(inputs, { hasIdToken }) {
	const usesGitHub = inputs.images.some(({ registry }) => registry === "ghcr.io");
	const isKeyless = inputs.sign !== "false" && (inputs.key === void 0 || inputs.alsoKeyless);
	const writesContents = [...inputs.uploadReleaseAssets === "false" ? [] : ["upload release assets"], ...inputs.dependencySnapshot ? ["submit the dependency snapshot"] : []];
	return [
		...usesGitHub && inputs.registryPassword === void 0 ? ["packages: write   # push to ghcr.io"] : [],
		...isKeyless ? [`id-token: write   # sign with the identity of the workflow${hasIdToken ? "" : " (missing)"}`] : [],
		...inputs.githubAttestations ? ["attestations: write   # store attestations at GitHub"] : [],
		...inputs.storageRecords ? ["artifact-metadata: write   # record where images are stored"] : [],
		...writesContents.length > 0 ? [`contents: write   # ${writesContents.join(", ")}`] : []
	];
}
/** The lines that give a permission. */
function missingPermission(permission) {
	return `Add to the job:\npermissions:\n  ${permission}`;
}

// src/action/seal/publish-to-github.ts
/**
* Checked before any work: only a run for a tag has a release.
*
* @throws SealError `RELEASE_NO_TAG`
*/
function checkRelease({ uploadReleaseAssets }, environment) {
	if (uploadReleaseAssets === "false" || tagOf(environment) !== void 0) return;
	throw new SealError("RELEASE_NO_TAG", `upload-release-assets is ${uploadReleaseAssets}, but this run is for ${environment["GITHUB_REF"] || "no ref"}, which is not a tag`);
}
/** The tag that the run was started for; undefined on branches. */
function tagOf(environment) {
	return environment["GITHUB_REF_TYPE"] === "tag" ? environment["GITHUB_REF_NAME"] || void 0 : void 0;
}
/**
* The parts that the inputs request; none of a run that failed. Each loads only the modules that it needs.
*
* @throws SealError `GITHUB_ATTESTATION…`, `STORAGE_RECORDS_…`, `RELEASE_…`, `SNAPSHOT_…`, `GITHUB_TOKEN_MISSING`
*/
function githubSteps({ outcome }, inputs, environment, now, log) {
	if (inputs.run.dryRun || outcome === "failed") return [];
	return [
		(report) => storeAttestations(report, inputs, environment, log),
		(report) => uploadToRelease(report, inputs, environment, log),
		async (report) => {
			if (inputs.storageRecords) await recordStorage(report, inputs.githubToken, environment, log);
			return report;
		},
		async (report) => {
			if (inputs.dependencySnapshot) await submit(report, inputs.githubToken, environment, now, log);
			return report;
		}
	];
}
async function uploadToRelease(report, { uploadReleaseAssets: upload, githubToken }, environment, log) {
	const tag = tagOf(environment);
	if (upload === "false" || tag === void 0) return report;
	const [{ RELEASE_PERMISSION, uploadReleaseAssets }, { releaseFiles }, { openJobApi }] = await Promise.all([
		import("./github-later.js"),
		import("./github-later.js"),
		import("./github-shared.js")
	]);
	const release = await uploadReleaseAssets(await openJobApi({
		token: githubToken,
		environment,
		clock: systemClock,
		log
	}, "upload-release-assets", RELEASE_PERMISSION), tag, releaseFiles(report), {
		replace: upload === "replace",
		isComplete: report.files !== void 0,
		log
	});
	return {
		...report,
		release: {
			tag,
			...release
		}
	};
}
/**
* Bundles that an earlier run put into the release: a run again uses them, so that the release stays as it is. If it
* cannot be read, the run signs, and the upload then fails with the reason.
*/
async function releasedBundles({ uploadReleaseAssets: upload, githubToken, run }, environment, log) {
	const tag = tagOf(environment);
	if (upload === "false" || run.dryRun || tag === void 0) return [];
	const [{ RELEASE_PERMISSION, readReleaseAsset }, { splitBundles }, { openJobApi }] = await Promise.all([
		import("./github-later.js"),
		import("./github-seal.js"),
		import("./github-shared.js")
	]);
	const job = {
		token: githubToken,
		environment,
		clock: systemClock,
		log
	};
	try {
		const lines = await readReleaseAsset(await openJobApi(job, "upload-release-assets", RELEASE_PERMISSION), tag, LINES_NAME);
		return lines === void 0 ? [] : splitBundles(lines);
	} catch (error) {
		if (!(error instanceof SealError)) throw error;
		log.warning(`No signature of an earlier run is taken from the release ${tag}: ${error.message}`);
		return [];
	}
}
async function storeAttestations(report, { githubAttestations, githubToken }, environment, log) {
	if (!githubAttestations || report.unsigned !== void 0) return report;
	const [store, { bundlePaths }, { openJobApi }] = await Promise.all([
		import("./github-later.js"),
		import("./github-seal.js"),
		import("./github-shared.js")
	]);
	const api = await openJobApi({
		token: githubToken,
		environment,
		clock: systemClock,
		log
	}, "github-attestations", store.ATTESTATIONS_PERMISSION);
	const serverUrl = environment["GITHUB_SERVER_URL"] || "https://github.com";
	const attestations = await store.storeAttestations(api, bundlePaths(report), {
		serverUrl,
		log
	});
	return {
		...report,
		attestations
	};
}
async function recordStorage(report, token, environment, log) {
	const [{ sendStorageRecords, STORAGE_PERMISSION, storageRecords }, { openJobApi }] = await Promise.all([import("./github-later.js"), import("./github-shared.js")]);
	await sendStorageRecords(await openJobApi({
		token,
		environment,
		clock: systemClock,
		log
	}, "storage-records", STORAGE_PERMISSION), storageRecords(report), log);
}
async function submit(report, token, environment, now, log) {
	const [{ makeSnapshot, SNAPSHOT_PERMISSION, snapshotObstacle, submitSnapshot }, { openJobApi }] = await Promise.all([import("./github-later.js"), import("./github-shared.js")]);
	const obstacle = snapshotObstacle(environment);
	if (obstacle !== void 0) return log.notice(`No dependency snapshot: ${obstacle}.`);
	const snapshot = await makeSnapshot(report, environment, now());
	if (snapshot === void 0) return log.notice("No dependency snapshot: no component has a purl.");
	await submitSnapshot(await openJobApi({
		token,
		environment,
		clock: systemClock,
		log
	}, "dependency-snapshot", SNAPSHOT_PERMISSION), snapshot, log);
}

// src/action/seal/outputs.ts
/** GitHub accepts at most 1 MB for the outputs of a job. */
const MAX_JSON_BYTES = 5e5;
/** Names the artifacts and signatures that are in the registry, also of a run that failed half-way. */
function sealOutputs(report, reportPath, commands) {
	const { images, files, attestations = [] } = report;
	const sboms = images.flatMap(({ artifacts }) => artifacts.filter(({ kind }) => kind === "sbom"));
	const signatures = images.flatMap((image) => image.signatures);
	const bundles = [...signatures.filter(isInPlace).flatMap(({ bundlePath }) => bundlePath ?? []), ...(files?.bundles ?? []).flatMap(({ kind, path }) => kind === "signature" && path ? [path] : [])];
	const json = JSON.stringify(report);
	return {
		digest: lines(images.flatMap(({ digest }) => digest ?? [])),
		"sbom-path": lines([...sboms, ...files?.sboms ?? []].flatMap(({ path }) => path ?? [])),
		"sbom-digest": lines(sboms.filter(isInPlace).map(({ digest }) => digest)),
		"sbom-reference": lines(sboms.filter(isInPlace).map(({ reference }) => reference)),
		"signature-digest": lines(signatures.flatMap(({ manifests }) => Object.values(manifests))),
		"bundle-path": lines([...new Set(bundles)]),
		"file-bundle-path": lines(fileBundles(files)),
		signed: String((images.length > 0 || files !== void 0) && images.every(isSigned) && areSigned(files)),
		referrers: lines([...images.flatMap(({ artifacts }) => artifacts.filter(isInPlace).map(({ digest }) => digest)), ...signatures.filter(({ format }) => format === "bundle").flatMap(({ manifests }) => Object.values(manifests))]),
		"verify-commands": lines(commands),
		"attestation-id": lines(attestations.map(({ id }) => id)),
		"attestation-url": lines(attestations.map(({ url }) => url)),
		"artifact-name": report.artifact?.name ?? "",
		"artifact-id": report.artifact?.id ?? "",
		report: reportPath,
		json: Buffer.byteLength(json) <= MAX_JSON_BYTES ? json : ""
	};
}
function isSigned({ outcome, digest, signatures }) {
	return (outcome === "sealed" || outcome === "unchanged") && digest !== void 0 && signatures.some((signature) => isInPlace(signature) && signature.subjects.includes(digest));
}
/** `FILE.sigstore.json` of each file and SBOM, then the file with all bundles. */
function fileBundles(files) {
	if (files === void 0) return [];
	const written = [...files.files, ...files.sboms].flatMap(({ bundlePaths = [] }) => bundlePaths);
	return [...new Set(written), ...files.linesPath === void 0 ? [] : [files.linesPath]];
}
function areSigned(files) {
	return files === void 0 || files.outcome === "sealed" || files.outcome === "unchanged";
}
function lines(entries) {
	return entries.join("\n");
}

// src/action/seal/report-result.ts
/** Sets outputs, report and summary, also for a failed step. Returns the failures: of images, of files, of the writes. */
async function reportSealResult(report, inputs, { signers }, { keep }, environment) {
	const authorities = new Map(signers.map((each) => [each.signer.kind, expectedSignerArguments(publicSigner(inputs, each))]));
	const isPlainHttp = (registry) => isLoopback(registry) || inputs.insecureRegistries.includes(registry);
	const commands = [...verifyCommands(report.images, authorities, isPlainHttp), ...fileCommands(report.files, authorities)];
	const path = await keep("report.json", new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`));
	const unwritten = await failuresOf([() => setOutputs(Object.entries(sealOutputs(report, path, commands)), environment), () => inputs.showSummary && writeSummary(formatSummary(report, commands), environment)]);
	for (const image of report.images) logImage(image);
	if (report.files !== void 0) logFiles(report.files);
	info(paint(headline(report), report.error === void 0 ? report.outcome : "failed"));
	if (report.gate !== void 0) actionLog.info(gateLine(report.gate));
	return [
		...imageFailures(report),
		...fileFailures(report),
		...unwritten
	];
}
function logFiles({ outcome, files, bundles, error }) {
	info(paint(`${outcome.padEnd(9)} ${count(files.length, "file")}`, outcome));
	for (const { predicateType, state, subjects, signer } of bundles) actionLog.info(`  ${predicateType} over ${count(subjects.length, "file")} by ${signer} (${state})`);
	if (error !== void 0) actionLog.info(`  ${error.code}: ${error.message}`);
}
function fileFailures({ files }) {
	if (files?.error === void 0) return [];
	const { code, message, remedy = "" } = files.error;
	return [new SealError(code, `the files of the step: ${message}`, { remedy })];
}
function logImage({ outcome, reference, requested, artifacts, signatures, readers = [] }) {
	info(paint(`${outcome.padEnd(9)} ${reference ?? requested}`, outcome));
	for (const { kind, state, digest } of artifacts) actionLog.info(`  ${kind} ${digest} (${STATES[state]})`);
	for (const { state, subjects, signer } of signatures) actionLog.info(`  signature over ${subjects.length} digests by ${signer} (${STATES[state]})`);
	for (const { label, image } of readers) actionLog.info(`  ${label}: image ${answerWords(image)}`);
}
/** The failure of the first image, with the state of the run; those of the others are annotated. */
function imageFailures(report) {
	const [first, ...others] = report.images.filter(({ error }) => error !== void 0);
	if (first === void 0) return [];
	for (const { requested, error: error$1 } of others) if (error$1) error(`${requested}: ${error$1.code}: ${error$1.message}`);
	const what = `${first.requested}: ${first.error?.message}`;
	return [new SealError(first.error?.code ?? "INTERNAL", what, { remedy: withState(first.error?.remedy, report) })];
}
/** Adds to the remedy what the run left in the registry: nothing of it needs to be cleaned up. */
function withState(remedy, report) {
	const done = report.images.filter(({ outcome }) => outcome === "sealed" || outcome === "attached").length;
	const others = done > 0 ? `\n${done} other images were ${report.unsigned ? "attached, not signed" : "sealed"}.` : "";
	return `${remedy ?? ""}${others}\n${tagState(report)} Run the step again: Seal adds what is missing and repeats nothing.`.trim();
}
function tagState({ images }) {
	const list = (tagsOf) => images.filter(({ error }) => error !== void 0).flatMap((image) => tagsOf(image).map((tag) => `${tag} (${image.requested})`)).join(", ");
	const [moved, unconfirmed] = [list(({ tags }) => tags), list(({ unconfirmedTags = [] }) => unconfirmedTags)];
	return [...moved === "" ? [] : [`Moved before the failure: ${moved}.`], ...unconfirmed === "" ? [] : [`Perhaps moved, but not read back: ${unconfirmed}.`]].join(" ") || "No tag was moved for an image that failed.";
}
/** In the commands that others copy, a key file is `cosign.pub` in their folder, not its path on this runner. */
function publicSigner({ key, trustedRoot }, { signer, expected }) {
	if (expected !== void 0) return expected;
	return {
		kind: "key",
		key: key !== void 0 && /^[a-z0-9]+:\/\//.test(key) && !key.startsWith("env://") ? key : "cosign.pub",
		trustedRoot: signer.signingConfig === void 0 ? void 0 : trustedRoot
	};
}

// src/action/seal/finish.ts
/** @throws SealError the first failure: of an image, of a later step, or of the signing that a dry run planned */
async function finish(sealed, run) {
	const { inputs, chosen, job, roots, tools, checked } = run;
	const { environment } = job;
	const { withGatePreview } = await import("./action-seal-later.js");
	const written = await attempt(sealed, (before) => writeFileBundles(before, inputs.bundleFolder, roots));
	const report = await withPreflight(withGatePreview(written.report), run);
	const planned = inputs.run.dryRun ? addPermissions(report, inputs, environment) : report;
	const { outputFile } = inputs;
	const uncopied = await failuresOf([() => outputFile !== void 0 && writeOutputFiles(outputFile, report, roots)]);
	const published = await attemptAll(planned, written.failures.length > 0 ? [] : githubSteps(planned, inputs, environment, () => /* @__PURE__ */ new Date(), actionLog));
	const stored = await attempt(published.report, (before) => uploadArtifact(before, inputs, job));
	const obstacle = checked?.obstacle ?? chosen.obstacle;
	const complete = obstacle === void 0 ? stored.report : {
		...stored.report,
		error: toErrorReport(obstacle)
	};
	const failures = [
		...await reportSealResult(complete, inputs, chosen, tools, environment),
		...written.failures,
		...uncopied,
		...published.failures,
		...stored.failures,
		...obstacle === void 0 ? [] : [obstacle]
	];
	for (const failure of failures.slice(1)) annotateFailure(failure);
	if (failures.length > 0) throw failures[0];
}
/** Runs a step that adds to the report; if it fails, the report stays as it was. */
async function attempt(before, step) {
	try {
		return {
			report: await step(before),
			failures: []
		};
	} catch (error) {
		return {
			report: before,
			failures: [error]
		};
	}
}
/** One after the other: the report has what the steps did that did not fail. */
async function attemptAll(before, steps) {
	let report = before;
	const failures = [];
	for (const step of steps) {
		const after = await attempt(report, step);
		report = after.report;
		failures.push(...after.failures);
	}
	return {
		report,
		failures
	};
}
/** Adds what the planning found out, and logs all of it. */
async function withPreflight(report, { checked, inputs, tools }) {
	if (checked === void 0) return report;
	const { withRegistries } = await import("./action-seal-later.js");
	const preflight = withRegistries(checked.preflight, report.images, inputs, tools.registries.hosts);
	actionLog.info(formatPreflight(preflight));
	return {
		...report,
		preflight
	};
}
function addPermissions(report, inputs, environment) {
	const permissions = neededPermissions(inputs, { hasIdToken: hasIdToken(environment) });
	if (permissions.length > 0) {
		const lines = permissions.map((line) => `  ${line}`);
		actionLog.info([
			"The job also needs these permissions:",
			"permissions:",
			...lines
		].join("\n"));
	}
	return {
		...report,
		permissions
	};
}
/** Also for a failed run, whose report is needed most. */
async function uploadArtifact(report, { uploadArtifact: wanted, run }, { environment, directory }) {
	if (wanted === void 0 || run.dryRun) return report;
	const { uploadRunArtifact } = await import("./action-seal-later-upload-artifact.js");
	const artifact = await uploadRunArtifact(report, wanted.name, directory, {
		environment,
		clock: systemClock,
		log: actionLog,
		maskSecret: setSecret,
		userAgent: `oci-seal/${VERSION}`
	});
	return {
		...report,
		artifact
	};
}

// src/action/seal/input-names.ts
const SEAL_INPUTS = [
	"image",
	"images-file",
	"subject-name",
	"subject-digest",
	"subject-path",
	"subject-checksums",
	"platforms",
	"registry",
	"registry-username",
	"registry-password",
	"registry-client-certificate",
	"registry-client-key",
	"insecure-registries",
	"token-hosts",
	"concurrency",
	"sbom",
	"sbom-path",
	"sbom-command",
	"generator-path",
	"path",
	"scan-cache",
	"format",
	"spec-version",
	"merge",
	"validation",
	"minimum-components",
	"quality-profile",
	"enrich",
	"output-file",
	"artifact-type",
	"layer-media-type",
	"config-media-type",
	"annotations",
	"files",
	"predicate-path",
	"sign",
	"key",
	"also-keyless",
	"signing-config",
	"trusted-root",
	"signatures",
	"signature-format",
	"readers",
	"sign-container-identity",
	"signature-annotations",
	"attest",
	"provenance",
	"timeout",
	"cosign-path",
	"cosign-release",
	"tags",
	"immutable-tags",
	"referrers",
	"dry-run",
	"bundle-folder",
	"github-token",
	"job-token",
	"upload-release-assets",
	"dependency-snapshot",
	"github-attestations",
	"storage-records",
	"upload-artifact",
	"show-summary"
];

// src/action/seal/inputs.ts
/** The defaults of action.yml, for inputs that are given and empty. */
const SEAL_DEFAULTS = {
	platforms: "all",
	sbom: "auto",
	path: ".",
	merge: "false",
	validation: "warn",
	"minimum-components": "1",
	"quality-profile": "cisa-2026",
	referrers: "auto",
	sign: "auto",
	"also-keyless": "false",
	attest: "false",
	provenance: "false",
	signatures: "family",
	"upload-release-assets": "false",
	"dependency-snapshot": "false",
	"github-attestations": "false",
	"storage-records": "false",
	"upload-artifact": "false",
	"scan-cache": "false",
	concurrency: "8",
	timeout: "10m",
	"dry-run": "false",
	"show-summary": "true"
};
/**
* `listed`: the references in images-file. `declared`: what the runner lists, if the step names nothing itself.
*
* @throws SealError `INPUT_…`, `REFERENCE_INVALID`, `DIGEST_INVALID`, `PLATFORM_INVALID`
*/
function readSealInputs(getInput, listed = [], declared = {
	images: [],
	files: []
}) {
	const get = withDefaults(getInput, SEAL_DEFAULTS);
	const files = readFileInputs(get, declared);
	const hasFiles = files.subjectPaths.length + files.declaredFiles.length > 0 || files.subjectChecksums !== void 0;
	const { names, notices } = lowerCaseNames(readImages(get, [...listed, ...declared.images], hasFiles));
	const images = names.map(parseImage);
	return {
		...readJobInputs(get),
		notices,
		images,
		...files,
		imagesFile: readImagesFile(get),
		run: {
			platforms: readPlatforms(get),
			concurrency: readNumber(get, "concurrency", 1, 64),
			dryRun: readBoolean(get, "dry-run")
		},
		sbom: readSbomInputs(get),
		artifact: readArtifactInputs(get),
		signing: readSigningInputs(get),
		provenance: readBoolean(get, "provenance"),
		sbomCommand: readText(get, "sbom-command"),
		generatorPath: readText(get, "generator-path"),
		scanCache: readBoolean(get, "scan-cache"),
		sbomPaths: readEntries(get, "sbom-path").map((line) => parseSbomPath(line, images)),
		path: get("path").trim(),
		outputFile: readText(get, "output-file"),
		files: readEntries(get, "files").map(parseFilePath),
		predicatePaths: readEntries(get, "predicate-path"),
		referrers: readChoice(get, "referrers", [
			"auto",
			"api",
			"tag"
		]),
		sign: readChoice(get, "sign", [
			"auto",
			"true",
			"false"
		]),
		alsoKeyless: readAlsoKeyless(get),
		signingConfig: readText(get, "signing-config"),
		trustedRoot: readText(get, "trusted-root"),
		signatureFormat: readSignatureFormat(get),
		readers: readReaders(get),
		containerIdentities: readEntries(get, "sign-container-identity").map(checkIdentity),
		tags: readTagInputs(get, images),
		uploadReleaseAssets: readChoice(get, "upload-release-assets", [
			"false",
			"true",
			"replace"
		]),
		dependencySnapshot: readBoolean(get, "dependency-snapshot"),
		githubAttestations: readBoolean(get, "github-attestations"),
		storageRecords: readBoolean(get, "storage-records"),
		uploadArtifact: readArtifact(get),
		timeoutMs: readDuration(get, "timeout"),
		showSummary: readBoolean(get, "show-summary")
	};
}
function readTagInputs(get, images) {
	return {
		names: readTags(get, "tags", images),
		immutable: readWords(get, "immutable-tags").map(checkTagPattern)
	};
}
function readSbomInputs(get) {
	return {
		source: readSbomSource(get),
		merge: readBoolean(get, "merge"),
		formats: readFormats(get),
		specVersion: readText(get, "spec-version") && readChoice(get, "spec-version", WRITABLE["cyclonedx-json"]),
		validation: readChoice(get, "validation", [
			"strict",
			"warn",
			"off"
		]),
		minimumComponents: readNumber(get, "minimum-components", 0, 1e7),
		profile: readChoice(get, "quality-profile", PROFILES),
		enrich: readEnrichments(get)
	};
}
function readArtifactInputs(get) {
	return {
		artifactType: readMediaType(get, "artifact-type"),
		layerMediaType: readMediaType(get, "layer-media-type"),
		configMediaType: readMediaType(get, "config-media-type"),
		annotations: readAnnotations(get, "annotations")
	};
}
function readSigningInputs(get) {
	return {
		attest: readBoolean(get, "attest"),
		grouping: readChoice(get, "signatures", [
			"family",
			"each",
			"all"
		]),
		annotations: readAnnotations(get, "signature-annotations")
	};
}
function readFileInputs(get, declared) {
	return {
		subjectPaths: readEntries(get, "subject-path"),
		subjectChecksums: readText(get, "subject-checksums"),
		declaredFiles: declared.files,
		bundleFolder: readText(get, "bundle-folder")
	};
}
const SUBJECTS = [
	"image",
	"images-file",
	"subject-name",
	"subject-digest",
	"subject-path",
	"subject-checksums"
];
/** Does the step name what to sign? Then the runner's list of artifacts is not read. */
function namesSubjects(get) {
	return SUBJECTS.some((name) => readText(get, name) !== void 0);
}
/** A path or glob. */
function readImagesFile(get) {
	return readText(get, "images-file");
}
/** `image`, the pair that other attest actions have, and what is listed. */
function readImages(get, listed, hasFiles) {
	const lines = [...readImageTexts(get, "image"), ...listed];
	const name = readText(get, "subject-name");
	const digest = readText(get, "subject-digest");
	if (name !== void 0 && digest !== void 0) lines.push(`${name}@${digest}`);
	else if (name !== void 0 || digest !== void 0) throw new SealError("INPUT_IMAGE_MISSING", `the input ${name === void 0 ? "subject-name" : "subject-digest"} is empty`, { remedy: "Set subject-name and subject-digest together, or image alone." });
	if (lines.length === 0 && !hasFiles) throw new SealError("INPUT_IMAGE_MISSING", "neither an image nor a file is given", { remedy: "Add to the step:\n  with:\n    image: ghcr.io/${{ github.repository }}@${{ steps.build.outputs.digest }}\nor, to sign files:\n  with:\n    subject-path: dist/*" });
	return lines;
}
function readSbomSource(get) {
	const generators = [
		"syft",
		"trivy",
		"cdxgen"
	];
	const source = readChoice(get, "sbom", [...[
		"auto",
		"image",
		"source",
		"buildkit",
		"command",
		"none"
	], ...generators]);
	if (source === "command" && readText(get, "sbom-command") === void 0) throw invalid$1("sbom-command", "", "With sbom: command, set sbom-command, for example to: syft -o cyclonedx-json registry:{image}");
	return source;
}
/** `cyclonedx` and `spdx` alone mean the first of theirs, JSON. */
const FORMATS = [
	"cyclonedx-json",
	"cyclonedx-xml",
	"spdx-json",
	"spdx3-json"
];
function readFormats(get) {
	return [...new Set(readWords(get, "format"))].map((word) => {
		const known = FORMATS.find((format) => `${format}-`.startsWith(`${word.toLowerCase()}-`));
		if (known !== void 0) return known;
		throw invalid$1("format", word, `Write one or more of: ${FORMATS.join(", ")}.`);
	});
}
/** Those of the policy too; named here so that a start does not read their tables. */
const PROFILES = [
	"ntia-2021",
	"cisa-2026",
	"bsi-tr-03183-2.1",
	"cra",
	"openchain-telco-1.1"
];
const ENRICHMENTS = [
	"supplier",
	"author",
	"licenses",
	"hashes"
];
/** `all` or `true`, words, or a line for each: `supplier=Acme <sbom@acme.example>`. */
function readEnrichments(get) {
	const entries = readEntries(get, "enrich").flatMap((entry) => entry.includes("=") ? entry : entry.split(/\s+/));
	const fields = /* @__PURE__ */ new Set();
	const parties = {};
	for (const entry of entries) {
		const [, word = "", value] = /^([A-Za-z]+)\s*(?:=\s*(.+))?$/.exec(entry) ?? [];
		const name = word.toLowerCase();
		const known = ENRICHMENTS.find((enrichment) => enrichment === name);
		if (value === void 0 && (name === "all" || booleanOf(name) === true)) for (const enrichment of ENRICHMENTS) fields.add(enrichment);
		else if (known === void 0 && booleanOf(entry) !== false) throw invalid$1("enrich", entry, `Write one or more of: ${ENRICHMENTS.join(", ")}, or all.`);
		if (known !== void 0) fields.add(known);
		if (value === void 0) continue;
		if (name !== "supplier" && name !== "author") throw invalid$1("enrich", entry, "Only supplier and author have a value.");
		parties[name] = readParty(value);
	}
	return {
		fields: [...fields],
		supplier: parties.supplier,
		author: parties.author
	};
}
/** `Acme GmbH <sbom@acme.example>`, with a URL in place of the address, or a name alone. */
function readParty(text) {
	const [, name = "", address] = /^([^<>]{1,200}?)\s*(?:<([^<>\s]{3,500})>)?$/.exec(text.trim()) ?? [];
	const isUrl = address !== void 0 && URL.canParse(address) && /^https?:/i.test(address);
	const isEmail = address !== void 0 && /^[^@\s]+@[^@\s]+$/.test(address);
	if (name === "" || address !== void 0 && !isUrl && !isEmail) throw invalid$1("enrich", text, "Write a name, and an address in <>: supplier=Acme <sbom@acme.example>.");
	return {
		name,
		isPerson: false,
		...isUrl ? { url: address } : {},
		...isEmail ? { email: address } : {}
	};
}
function readSignatureFormat(get) {
	if (readText(get, "signature-format") === void 0) return void 0;
	return readChoice(get, "signature-format", [
		"bundle",
		"legacy",
		"both"
	]);
}
/** A bundle beside a tag hides the tag from Cosign 3, Flux and Kyverno, so the key then needs a bundle too. */
function readAlsoKeyless(get) {
	const isAlso = readBoolean(get, "also-keyless");
	if (isAlso && readText(get, "key") === void 0) throw invalid$1("also-keyless", "true", "Add key, or remove also-keyless: without a key, the step signs keyless.");
	if (isAlso && readSignatureFormat(get) === "legacy") throw invalid$1("signature-format", "legacy", "With also-keyless, write signature-format: both.");
	return isAlso;
}
function readReaders(get) {
	const names = readWords(get, "readers").map((word) => {
		const known = READER_NAMES.find((name) => name === word.toLowerCase());
		if (known !== void 0) return known;
		throw invalid$1("readers", word, `Write one or more of: ${READER_NAMES.join(", ")}.`);
	});
	return [...new Set(names)];
}
/** containers/image refuses a reference that it cannot parse. */
function checkIdentity(text) {
	parseReference(text);
	return text;
}
function readPlatforms(get) {
	const words = readWords(get, "platforms").map((word) => word.toLowerCase());
	const [first] = words;
	if (words.length === 1 && (first === "all" || first === "index")) return first;
	if (words.length === 0) throw invalid$1("platforms", "", "Write all, index, or a list such as linux/amd64, linux/arm64.");
	return words.map(parsePlatform);
}
const SYSTEMS = /* @__PURE__ */ new Set([
	"linux",
	"windows",
	"darwin",
	"freebsd",
	"netbsd",
	"openbsd",
	"wasip1",
	"js",
	"aix",
	"solaris",
	"android"
]);
/**
* `path`, `linux/amd64=path`, or the name of an image before the path: `ghcr.io/acme/app=path`, with a tag or digest if
* the step has several images of a repository. A text before "=" that is neither is part of the path.
*/
function parseSbomPath(line, images) {
	const at = line.indexOf("=");
	const before = line.slice(0, Math.max(at, 0)).trim().toLowerCase();
	const pattern = line.slice(at + 1).trim();
	if (at > 0 && pattern !== "") {
		if (SYSTEMS.has(beforeFirst(before, "/")) && before.includes("/")) return {
			pattern,
			target: {
				kind: "platform",
				platform: parsePlatform(before)
			}
		};
		const image = tryReference(lowerCaseName(line.slice(0, at).trim()));
		const isNamed = image !== void 0 && images.some((it) => sameRepository(it, image));
		if (image !== void 0 && (isNamed || /^[^/]*[.:][^/]*\//.test(before))) return {
			pattern,
			target: {
				kind: "reference",
				image
			}
		};
	}
	return {
		pattern: line,
		target: { kind: "image" }
	};
}
function parseFilePath(line) {
	const attested = /^(?<pattern>.+?)\s*=\s*(?<predicateType>https?:\/\/\S+)$/.exec(line)?.groups;
	if (attested) return {
		pattern: "",
		mediaType: "application/json",
		predicateType: "",
		...attested
	};
	const at = line.lastIndexOf("=");
	const mediaType = line.slice(at + 1).trim();
	const pattern = line.slice(0, Math.max(at, 0)).trim();
	if (pattern === "" || !isMediaType(mediaType)) throw invalid$1("files", line, "Write path=media/type, for example vex.json=application/vnd.openvex+json, or path=https://predicate/type.");
	return {
		pattern,
		mediaType,
		predicateType: void 0
	};
}
function readMediaType(get, name) {
	const text = readText(get, name);
	if (text === void 0 || isMediaType(text)) return text;
	throw invalid$1(name, text, "Write a media type without parameters, for example application/vnd.cyclonedx+json.");
}
function checkTagPattern(pattern) {
	if (isTag(pattern.replaceAll("*", "_"))) return pattern;
	throw invalid$1("immutable-tags", pattern, "Write tags, with * for any characters, for example v*.*.*");
}
/** https://github.com/actions/toolkit/blob/main/packages/artifact/docs/additional-information.md#non-supported-characters */
const NOT_IN_ARTIFACT_NAME = /["*/:<>?\\|\r\n]/;
/** `false`, `true`, or a name. */
function readArtifact(get) {
	const text = get("upload-artifact").trim();
	const value = booleanOf(text);
	if (value !== void 0) return value ? { name: void 0 } : void 0;
	if (text !== "" && text.length <= 200 && !NOT_IN_ARTIFACT_NAME.test(text)) return { name: text };
	throw invalid$1("upload-artifact", text, "Write true, false, or an artifact name of at most 200 characters without \" * / : < > ? \\ |");
}

// src/action/seal/sbom-command.ts
/** Splits a command line at blanks; single or double quotes keep blanks. @throws SealError `INPUT_INVALID` */
function splitCommand(command) {
	const words = [];
	let rest = command.trim();
	while (rest !== "") {
		const match = /^(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?=\s|$)\s*/.exec(rest);
		if (match === null) throw new SealError("INPUT_INVALID", "the input sbom-command has an unclosed quote, or a quote inside a word", { remedy: "Write a program and its arguments, with quotes around whole arguments. Seal does not use a shell: put pipes and variables into a script." });
		words.push(match[1] ?? match[2] ?? match[3] ?? "");
		rest = rest.slice(match[0].length);
	}
	return words;
}
/**
* Runs the command for one image. Its environment is the job's, without the action's inputs and the signing key's
* password and PIN.
*
* @throws SealError `SBOM_COMMAND_FAILED`, `PROGRAM_FROM_PULL_REQUEST`, `INPUT_INVALID`, `COMMAND_TIMED_OUT`
*/
async function runSbomCommand(reference, platform, options) {
	const { command, run, directory, environment, timeoutMs } = options;
	const output = join(await mkdtemp(join(directory, "command-")), "sbom");
	const values = {
		"{image}": reference,
		"{platform}": platform ? formatPlatform(platform) : "",
		"{output}": output
	};
	const [name = "", ...args] = splitCommand(command).map((word) => word.replaceAll(/\{(?:image|platform|output)\}/g, (key) => values[key] ?? key));
	const result = await run(await locate(name, options), args, {
		env: Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== void 0 && !/^(?:INPUT_|COSIGN_(?:PASSWORD|PKCS11_PIN)$)/.test(entry[0]))),
		timeoutMs
	});
	const said = printable(result.stderr.trim().split("\n").at(-1) || "it said nothing", 300);
	if (result.exitCode !== 0) throw failed$1(name, `${endOf(result)}: ${said}`, "Run the command on your own machine.");
	if (!command.includes("{output}")) return new TextEncoder().encode(result.stdout);
	return readWritten(output, (what, cause) => failed$1(name, `${what} to {output}`, WRITE_OUTPUT, cause));
}
const WRITE_OUTPUT = "Let the generator write the SBOM to {output}, or remove {output} so that Seal reads its standard output.";
/** A path is used as given; a name is searched on PATH, without programs of the checkout. */
async function locate(name, { environment, workspace, isPullRequest }) {
	if (name.includes("/") || name.includes(sep)) {
		const path = resolve(workspace, name);
		if (isPullRequest && await leadsInto(path, workspace)) throw programRefused("sbom-command", path);
		return path;
	}
	const found = await findProgram(name, {
		environment,
		checkout: workspace,
		platform: process.platform
	});
	if (found !== void 0) return found;
	throw failed$1(name, "is not on PATH", "Install the generator in an earlier step, outside the checkout.");
}
function failed$1(name, what, remedy, cause) {
	return new SealError("SBOM_COMMAND_FAILED", `the sbom-command ${printable(name, 100)} ${what}`, {
		remedy,
		cause
	});
}

// src/action/seal/make-tools.ts
function makeTools(job, inputs, registries, { chosen: { signers }, files, roots }) {
	const { sbomCommand: command = "", timeoutMs } = inputs;
	/** Found or installed once for all images. */
	const generators = {};
	return {
		registries,
		cosign: signers.length === 0 ? void 0 : () => startCosign(job, inputs, timeoutMs),
		clock: systemClock,
		log: actionLog,
		layers: once(async () => {
			const { LayerCache } = await import("./scan-image.js");
			if (!inputs.scanCache) return new LayerCache();
			const { openScanCache } = await import("./action-seal-later.js");
			const { environment } = job;
			const cacheTools = {
				environment,
				log: actionLog,
				maskSecret: setSecret,
				userAgent: `oci-seal/${VERSION}`
			};
			return new LayerCache(await openScanCache(inputs.run.dryRun, cacheTools));
		}),
		generate: (reference, platform) => runSbomCommand(reference, platform, {
			...job,
			command,
			run,
			timeoutMs
		}),
		generateWith: async (name, folder, platform) => {
			const { provideGenerator } = await import("./action-runner-later.js");
			const { runGenerator } = await import("./action-seal-later.js");
			const system = {
				platform: process.platform,
				architecture: process.arch
			};
			generators[name] ??= provideGenerator({
				...job,
				...system,
				name,
				chosen: inputs.generatorPath
			});
			const program = await generators[name];
			return await runGenerator({
				...job,
				name,
				program,
				folder,
				platform,
				run,
				timeoutMs,
				log: actionLog
			});
		},
		storedBundles: once(async () => {
			const { readFileBundles } = await import("./action-seal.js");
			const { releasedBundles } = await import("./action-seal.js");
			return [...await readFileBundles(files, inputs.bundleFolder, roots), ...await releasedBundles(inputs, job.environment, actionLog)];
		}),
		commitTime: once(async () => {
			const { readCommitTime } = await import("./action-seal-later.js");
			return await readCommitTime({
				...job,
				run
			});
		}),
		folder: (name) => mkdtemp(join(job.directory, `${name}-`)),
		keep: async (name, bytes) => {
			const path = join(job.directory, name);
			await writeFile(path, bytes, { mode: 384 });
			return path;
		}
	};
}

// src/action/seal/contacted-hosts.ts
/** Each once. Registries may name more hosts, for tokens and blobs. */
async function contactedHosts(inputs, facts) {
	const { signers, environment, downloadsCosign } = facts;
	const services = await Promise.all(signers.map((signer) => signingHosts(signer, environment)));
	return [.../* @__PURE__ */ new Set([
		...inputs.images.map(({ registry }) => apiHost(registry)),
		...downloadsCosign || await downloadsGenerator(inputs, environment) ? DOWNLOAD_HOSTS : [],
		...services.flat(),
		...hostsOfJob(inputs, facts)
	])];
}
async function downloadsGenerator({ sbom: { source }, generatorPath }, environment) {
	if (source !== "syft" && source !== "trivy" || generatorPath !== void 0) return false;
	const search = {
		environment,
		checkout: void 0,
		platform: process.platform
	};
	return await findProgram(source, search) === void 0;
}
function hostsOfJob({ uploadReleaseAssets, dependencySnapshot, uploadArtifact, scanCache }, { signers, environment }) {
	const usesApi = uploadReleaseAssets !== "false" || dependencySnapshot;
	const api = apiUrlOf(environment);
	return hostsOf([
		...signers.some(({ kind }) => kind === "keyless") ? [environment["ACTIONS_ID_TOKEN_REQUEST_URL"]] : [],
		...usesApi ? [api] : [],
		...uploadReleaseAssets === "false" ? [] : [api.replace("://api.", "://uploads.")],
		...uploadArtifact === void 0 && !scanCache ? [] : [environment["ACTIONS_RESULTS_URL"]]
	]);
}
function hostsOf(addresses) {
	return addresses.flatMap((address) => URL.parse(address ?? "")?.host ?? []);
}
/** A key alone needs no service but its own; what Cosign is not given as a file, it gets from the update repository. */
async function signingHosts(signer, environment) {
	const { kind, signingConfig, trustedRoot } = signer;
	const isKeyless = kind === "keyless";
	const key = isKeyless ? [] : keyServiceHosts(signer.key, environment);
	if (!isKeyless && signingConfig === void 0) return key;
	const root = join(environment["HOME"] || homedir(), ".sigstore", "root");
	const updates = await updateRepository(root);
	const services = await readIf(signingConfig ?? cachedConfig(root, updates), (bytes) => signingConfigHosts(bytes, isKeyless));
	return [
		...key,
		...signingConfig === void 0 || trustedRoot === void 0 ? hostsOf([updates]) : [],
		...services ?? PUBLIC_SERVICES
	];
}
/** Its address: the one that `cosign initialize` stored, else the public one. */
async function updateRepository(root) {
	return await readIf(join(root, "remote.json"), readMirror) ?? "https://tuf-repo-cdn.sigstore.dev";
}
/** Where Cosign keeps the signing config of an update repository. */
function cachedConfig(root, updates) {
	const folder = updates.replace(/^https?:\/\//, "").replaceAll(/[/:]/g, "-").toLowerCase();
	return join(root, folder, "targets", "signing_config.v0.2.json");
}
/** Undefined for a file that is missing or has another format: Cosign then works without it, or fails itself. */
async function readIf(path, read) {
	try {
		return read(await readFile(path));
	} catch {
		return;
	}
}

// src/action/seal/preflight.ts
/** Contacts no service: what the registries allow is known after the planning. */
async function preflight(inputs, facts) {
	const { context, chosen, job } = facts;
	const signers = chosen.signers.map(({ signer }) => signer);
	const cosign = signers.length === 0 ? NOT_NEEDED : await checkCosign(inputs, facts);
	const checks = [
		{
			name: "event",
			result: describeEvent(context)
		},
		{
			name: "repository",
			result: VISIBILITY[String(context.isPrivateRepository)] ?? ""
		},
		checkSigner(chosen),
		...checkPermissions(inputs, facts),
		cosign.check,
		...inputs.uploadArtifact === void 0 ? [] : [ARTIFACT]
	];
	const { environment } = job;
	return {
		preflight: {
			checks,
			hosts: await contactedHosts(inputs, {
				signers,
				environment,
				downloadsCosign: cosign.isDownloaded
			})
		},
		obstacle: chosen.obstacle ?? cosign.obstacle
	};
}
const VISIBILITY = {
	true: "private",
	false: "public",
	undefined: "the event does not show whether it is private; the OIDC token does"
};
function describeEvent({ eventName, isPullRequest, isWithoutRights }) {
	if (isWithoutRights) return `${eventName}, from a fork or by Dependabot: without secrets and token`;
	return isPullRequest ? `${eventName}: Seal uses no program and no key from the checkout of a pull request` : eventName;
}
function checkSigner({ signers, unsigned, obstacle }) {
	const name = "signer";
	if (obstacle !== void 0) return failed(name, `none: ${obstacle.message}`, obstacle);
	if (signers.length === 0) return {
		name,
		result: `none (${unsigned ?? "sign is false"})`
	};
	return {
		name,
		result: signers.map(({ signer }) => SIGNERS[signer.kind]).join("; ")
	};
}
const SIGNERS = {
	key: "a key",
	keyless: "keyless, with the identity of the workflow"
};
/** GitHub shows a job only whether it has an OIDC token; the registry shows whether the job may push. */
function checkPermissions(inputs, { chosen, job }) {
	const isKeyless = chosen.signers.some(({ signer }) => signer.kind === "keyless");
	const hasToken = hasIdToken(job.environment);
	const writesContents = inputs.uploadReleaseAssets !== "false" || inputs.dependencySnapshot;
	return [...isKeyless ? [{
		name: "permission id-token: write",
		result: hasToken ? "given" : "missing",
		...hasToken ? {} : { fix: missingPermission("id-token: write") }
	}] : [], ...writesContents ? [{
		name: "permission contents: write",
		result: "needed; GitHub does not show whether the job has it"
	}] : []];
}
const ARTIFACT = {
	name: "workflow artifact",
	result: "is stored at a host that the results service names: at GitHub, one of *.blob.core.windows.net"
};
const NOT_NEEDED = {
	check: {
		name: "Cosign",
		result: "is not needed"
	},
	isDownloaded: false
};
/** Starts the Cosign of the runner, and opens a key that needs no service. */
async function checkCosign(inputs, { chosen: { signers }, job }) {
	const name = "Cosign";
	try {
		const found = await lookForCosign(job, inputs, inputs.timeoutMs);
		if (found.program === void 0) {
			const release = `${inputs.cosignRelease?.version ?? "v3.0.6"} from the tool cache, or downloaded`;
			return {
				check: {
					name,
					result: found.refused === void 0 ? release : `${found.refused}; ${release}`
				},
				isDownloaded: true
			};
		}
		const { program, cosign } = found;
		for (const { signer } of signers) if (signer.kind === "key" && isLocal(signer.key)) await cosign.publicKey(signer);
		return {
			check: {
				name,
				result: `${program} (${inputs.cosignPath === void 0 ? "PATH" : "cosign-path"})`
			},
			isDownloaded: false
		};
	} catch (error) {
		if (!(error instanceof SealError)) throw error;
		return {
			check: failed(name, `${error.code}: ${error.message}`, error),
			isDownloaded: false,
			obstacle: error
		};
	}
}
function isLocal(key) {
	return isKeyFile(key) || keyVariable(key) !== void 0;
}
function failed(name, result, { remedy }) {
	return {
		name,
		result,
		...remedy === void 0 ? {} : { fix: remedy }
	};
}

// src/action/seal/progress.ts
/** `milliseconds` since the start; the bytes show how far a long transfer or scan is. */
function progress(milliseconds, { traffic, requests }) {
	const { received, sent } = traffic;
	return `Still running after ${Math.round(milliseconds / 1e3)} s: ${formatBytes(received)} read from registries and ${formatBytes(sent)} sent in ${count(requests, "request")}`;
}

// src/action/seal/signed-files.ts
/**
* Each file once, with a name that no other has.
*
* @throws SealError `INPUT_FILE_…`, `CHECKSUMS_INVALID`, `CHECKSUM_DIFFERS`
*/
async function findSignedFiles({ subjectPaths, subjectChecksums, declaredFiles }, roots) {
	const workspace = await realWorkspace(roots.workspace);
	return named(distinct([
		...await filesByPath(subjectPaths, roots, workspace),
		...subjectChecksums === void 0 ? [] : await filesByChecksum(subjectChecksums, roots, workspace),
		...await checkAll(declaredFiles, workspace, roots, workspace)
	]));
}
async function filesByPath(patterns, roots, workspace) {
	const matched = await Promise.all(patterns.map((pattern) => findFiles(pattern, "subject-path", roots, Number.POSITIVE_INFINITY)));
	const paths = withoutOwn([...new Set(matched.flat())]);
	const files = [];
	for (const path of paths) files.push(await hashed(path, workspace));
	return files;
}
/** A glob also matches what an earlier run wrote beside the files. */
function withoutOwn(paths) {
	const all = new Set(paths);
	const own = paths.filter((path) => {
		const of = path.replace(/(?:\.keyless)?\.sigstore\.json$/, "");
		return basename(path) === "multiple.intoto.jsonl" || of !== path && all.has(of);
	});
	if (own.length > 0) actionLog.info(`Left out of subject-path: ${count(own.length, "file")} with signatures of an earlier run`);
	return own.length === paths.length ? paths : paths.filter((path) => !own.includes(path));
}
/** The input is a file, or the text of one. Its files are beside it; the list is signed too. */
async function filesByChecksum(input, roots, workspace) {
	if (/^\\?[0-9A-Fa-f]{64,128} |^SHA\d+ \(/.test(input)) return checkAll(parseChecksums(input, "its text"), workspace, roots, workspace);
	const path = onlyOne(await findFiles(input, "subject-checksums", roots, MAX_CHECKSUMS_BYTES), input);
	return [...await checkAll(parseChecksums(await readFile(path, "utf8"), basename(path)), dirname(path), roots, workspace), await hashed(path, workspace)];
}
async function checkAll(checksums, folder, roots, workspace) {
	const files = [];
	for (const checksum of checksums) files.push(await check(checksum, folder, roots, workspace));
	const absent = files.filter(({ path }) => path === void 0).length;
	if (absent > 0) actionLog.info(`${count(absent, "file")} of the list of checksums are not on the runner: Seal signs their digests`);
	return files;
}
/**
* A file that is there must have its checksum. Cosign compares SHA-256 and SHA-512; the statement has the digest of the
* list.
*/
async function check({ name, digest }, folder, roots, workspace) {
	const path = resolve(folder, name);
	const [real] = await findFiles(path, "subject-checksums", roots, Number.POSITIVE_INFINITY).catch((error) => {
		if (error instanceof SealError && error.code === "INPUT_FILE_MISSING") return [];
		throw error;
	});
	if (real === void 0) return {
		digest,
		path: void 0,
		size: void 0,
		place: name
	};
	const file = await hashed(real, workspace, algorithmOf(digest));
	if (file.digest === digest) return file;
	throw new SealError("CHECKSUM_DIFFERS", `${printable(name, 300)} has ${file.digest}, and its list of checksums says ${digest}`);
}
/** A file of any size: it is not read into memory. */
async function hashed(path, workspace, algorithm = "sha256") {
	const hash = createHash(algorithm);
	let size = 0;
	await pipeline(createReadStream(path), async (chunks) => {
		for await (const chunk of chunks) {
			hash.update(chunk);
			size += chunk.byteLength;
		}
	});
	return {
		digest: `${algorithm}:${hash.digest("hex")}`,
		path,
		size,
		place: relative(workspace, path).split(sep).join("/")
	};
}
/** A file of several inputs is one. */
function distinct(files) {
	return [...new Map(files.map((file) => [file.path ?? `${file.place}@${file.digest}`, file])).values()];
}
/** The name alone, as in actions/attest; with its folders if two files have the same. */
function named(files) {
	const bases = Map.groupBy(files, ({ place }) => basename(place));
	const all = files.map(({ place, ...file }) => ({
		...file,
		name: bases.get(basename(place))?.length === 1 ? basename(place) : place
	}));
	const twice = all.find(({ name }, at) => all.findIndex((other) => other.name === name) !== at);
	if (twice === void 0) return all;
	throw new SealError("CHECKSUMS_INVALID", `two files of the step are called ${printable(twice.name, 300)}`, { remedy: "Name each file once, in subject-path or in subject-checksums." });
}

// src/action/seal/request.ts
/** @throws SealError `INPUT_…`, `SIGNING_IMPOSSIBLE` */
async function makeRequest(inputs, chosen, roots, environment) {
	const signedFiles = await findSignedFiles(inputs, roots);
	const [sbomFiles, attachedFiles, predicates] = await Promise.all([
		sbomFilesOf(inputs, signedFiles, roots),
		attachedFilesOf(inputs, roots),
		predicatesOf(inputs, roots)
	]);
	const request = {
		images: inputs.images,
		signedFiles,
		run: inputs.run,
		sbom: sbomRequest(inputs, sbomFiles, roots, environment),
		artifact: {
			...inputs.artifact,
			files: [...attachedFiles, ...predicates]
		},
		signing: signingRequest(inputs, chosen, environment),
		tags: inputs.tags
	};
	const possible = chosen.unsigned === "no-rights" ? withoutRights(request) : request;
	checkPurpose(possible);
	return possible;
}
function sbomRequest(inputs, files, { workspace }, environment) {
	const producer = producerOf(environment);
	return {
		...inputs.sbom,
		files,
		created: sourceDate(environment["SOURCE_DATE_EPOCH"]),
		sourceTree: sourceTreeOf(inputs.path, workspace, environment),
		producer,
		enrich: enrichmentOf(inputs.sbom.enrich, producer)
	};
}
/** The repository's owner supplies what the run publishes, unless the user names someone. */
function enrichmentOf({ fields, supplier, author }, { authors: [owner] }) {
	return {
		fields,
		supplier: supplier ?? owner,
		author: author ?? supplier ?? owner
	};
}
function signingRequest(inputs, { signers: chosen, unsigned, claims }, environment) {
	const { readers, containerIdentities: own } = inputs;
	const signers = chosen.map((each) => requestedSigner(each, chosen, inputs));
	if (unsigned === "sign-false") refuseUnsigned(readers);
	refuseImpossible(readers, signers);
	refuseUnusedIdentity(own, signers);
	return {
		...inputs.signing,
		signers,
		unsigned,
		identities: identitiesOf(own, readers),
		readers,
		coversDocuments: inputs.uploadReleaseAssets !== "false",
		provenance: inputs.provenance ? formatProvenance(readBuildRun(claims, environment)) : void 0
	};
}
/** Bundles do not name the image: an identity for them would be lost in silence. */
function refuseUnusedIdentity([first], signers) {
	if (first === void 0 || signers.length === 0 || signers.some(({ format }) => format !== "bundle")) return;
	throw invalid$1("sign-container-identity", first, "Only legacy signatures name the image: write readers: podman or signature-format: both too, or remove this input.");
}
/** Beside a key, the identity writes bundles: what reads the tags has no use for a second signature there. */
function requestedSigner({ signer, expected }, all, inputs) {
	const isSecond = all.length > 1 && signer.kind === "keyless";
	return {
		signer,
		expected,
		name: signerName(inputs, {
			signer,
			expected
		}),
		format: isSecond ? "bundle" : inputs.signatureFormat ?? formatFor(inputs.readers),
		coversBuildKit: all.length === 1 || isSecond
	};
}
/** Podman compares the reference with the tag that it pulls. */
function identitiesOf([first, ...more], readers) {
	if (first !== void 0) return [first, ...more];
	return readers.includes("podman") ? "tags" : "name";
}
/** A pull request without rights publishes no attestation and moves no tag. */
function withoutRights(request) {
	const files = request.artifact.files.filter(({ predicateType }) => predicateType === void 0);
	return {
		...request,
		artifact: {
			...request.artifact,
			files
		},
		signing: {
			...request.signing,
			attest: false,
			provenance: void 0
		},
		tags: {
			...request.tags,
			names: []
		}
	};
}
/** @throws SealError `INPUT_NOTHING_TO_DO`, `SIGNING_IMPOSSIBLE`, `INPUT_INVALID` */
function checkPurpose({ images, sbom, artifact: { files }, signing, tags }) {
	if (images.length === 0) checkWithoutImages(files, tags);
	if (signing.signers.length > 0) return;
	if (!(images.length > 0 && (sbom.source !== "none" || files.length + tags.names.length > 0)) && (images.length > 0 || signing.unsigned !== "no-rights")) throw new SealError("INPUT_NOTHING_TO_DO", "there is nothing to attach, sign or tag");
	if (signing.attest || signing.provenance !== void 0 || files.some(({ predicateType }) => predicateType !== void 0)) throw new SealError("SIGNING_IMPOSSIBLE", "attestations are requested, but sign is false", { remedy: "Remove \"sign: false\" from the step, or remove the attestations (attest, provenance, predicate-path, files)." });
}
/** What needs an image must not be left out in silence. */
function checkWithoutImages(files, { names }) {
	const remedy = "Add the input image, or remove this one: the step only has files.";
	const [tag] = names;
	if (tag !== void 0) throw invalid$1("tags", tag.tag, remedy);
	const attached = files.find(({ predicateType }) => predicateType === void 0);
	if (attached !== void 0) throw invalid$1("files", attached.origin.source, remedy);
}
/** https://reproducible-builds.org/specs/source-date-epoch/ */
function sourceDate(epoch) {
	if (!epoch) return void 0;
	const date = /* @__PURE__ */ new Date(/^\d{1,12}$/.test(epoch) ? Number(epoch) * 1e3 : NaN);
	if (!Number.isNaN(date.getTime())) return date.toISOString().replace(".000Z", "Z");
	throw new SealError("INPUT_INVALID", `SOURCE_DATE_EPOCH is "${printable(epoch, 50)}"`, { remedy: "Set it to seconds since 1970, or leave it empty." });
}
function sourceTreeOf(path, workspace, environment) {
	const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server, GITHUB_SHA: revision, GITHUB_REF_TYPE: kind, GITHUB_REF_NAME: name } = environment;
	return {
		path: resolve(workspace, path),
		subject: {
			name: repository ?? basename(workspace),
			...kind === "tag" && name ? { version: name } : {},
			...repository && server ? { repositoryUrl: `${server}/${repository}` } : {},
			...revision ? { revision } : {}
		}
	};
}
/** The repository's owner makes the SBOM, Seal is the tool. */
function producerOf({ GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server }) {
	const owner = repository?.split("/")[0];
	return {
		tools: [{
			vendor: "Seal",
			name: "oci-seal",
			version: VERSION
		}],
		authors: owner ? [{
			name: owner,
			url: `${server || "https://github.com"}/${owner}`
		}] : []
	};
}
/** A key as the user named it. */
function signerName({ key }, { signer, expected }) {
	if (signer.kind === "key") return key ?? signer.key;
	const identity = expected?.kind === "identity" ? expected.identity : void 0;
	return identity && "exact" in identity ? identity.exact : "this workflow";
}
async function sbomFilesOf({ sbomPaths }, signedFiles, roots) {
	return (await Promise.all(sbomPaths.map(async (sbomPath) => {
		const { pattern, target } = await ofFile(sbomPath, signedFiles, roots);
		return (await findFiles(pattern, "sbom-path", roots)).map((path) => ({
			origin: {
				source: pattern,
				path
			},
			target,
			read: () => readBytes(path)
		}));
	}))).flat();
}
/** `dist/app.tar.gz=app.cdx.json`: the file is signed in this step, and called so or at that path. */
async function ofFile(sbomPath, signedFiles, { workspace }) {
	const at = sbomPath.pattern.indexOf("=");
	const before = sbomPath.pattern.slice(0, Math.max(at, 0)).trim();
	if (sbomPath.target.kind !== "image" || before === "") return sbomPath;
	const path = resolve(await realpath(workspace), before);
	const file = signedFiles.find((signed) => signed.name === before || signed.path === path);
	if (file === void 0) return sbomPath;
	return {
		pattern: sbomPath.pattern.slice(at + 1).trim(),
		target: {
			kind: "file",
			name: file.name
		}
	};
}
async function attachedFilesOf({ files }, roots) {
	return Promise.all(files.map(async ({ pattern, mediaType, predicateType }) => {
		const path = onlyOne(await findFiles(pattern, "files", roots), pattern);
		return {
			origin: {
				source: pattern,
				path
			},
			title: basename(path),
			mediaType,
			predicateType,
			read: () => readBytes(path)
		};
	}));
}
async function predicatesOf({ predicatePaths }, roots) {
	const found = await Promise.all(predicatePaths.map((pattern) => findFiles(pattern, "predicate-path", roots)));
	const paths = [...new Set(found.flat())];
	return Promise.all(paths.map(async (path) => {
		const title = basename(path);
		return {
			origin: {
				source: title,
				path
			},
			title,
			mediaType: "application/json",
			predicateType: predicateTypeOf(await readBytes(path), title),
			read: () => readBytes(path)
		};
	}));
}

// src/action/seal/run.ts
/** How often a long run logs its progress. */
const PROGRESS_MS = 1e4;
/** Runs the action. @throws SealError if the run or one of its images failed */
async function runSeal(environment) {
	const workspace = environment["GITHUB_WORKSPACE"] || process.cwd();
	const roots = {
		workspace,
		temporary: environment["RUNNER_TEMP"] || void 0
	};
	const inputs = await readInputs(roots, environment);
	const [context, directory] = await Promise.all([readContext(actionLog, environment), makeRunDirectory(roots.temporary ?? tmpdir())]);
	const { isPullRequest, actor } = context;
	const job = {
		environment,
		workspace,
		directory,
		isPullRequest,
		actor
	};
	const chosen = await chooseSigners(inputs, context, environment, workspace);
	const request = await makeRequest(inputs, chosen, roots, environment);
	const checked = inputs.run.dryRun ? await preflight(inputs, {
		context,
		chosen,
		job
	}) : void 0;
	const registries = await openRegistries(job, inputs);
	try {
		const tools = makeTools(job, inputs, registries, {
			chosen,
			files: request.signedFiles,
			roots
		});
		const report = await inGroup(title(request), () => sealWithProgress(request, tools));
		await finish(report, {
			inputs,
			chosen,
			job,
			roots,
			tools,
			checked
		});
	} finally {
		registries.close();
	}
}
/** Reads and checks the inputs, and masks the secrets among them. */
async function readInputs(roots, environment) {
	refuseMisspelled(environment, SEAL_INPUTS);
	const declared = namesSubjects(maskedInput) ? void 0 : await readArtifactsList(environment);
	const inputs = readSealInputs(maskedInput, await listedImages(roots), declared);
	maskKnown(inputs, environment);
	for (const notice of inputs.notices) actionLog.notice(notice);
	if (inputs.outputFile !== void 0) outputPath(inputs.outputFile, roots);
	checkRelease(inputs, environment);
	if (inputs.githubAttestations || inputs.storageRecords) (await import("./github-later.js")).checkStore(environment);
	if (inputs.uploadArtifact !== void 0 && !inputs.run.dryRun) {
		const { serviceOf } = await import("./github-later.js");
		serviceOf(environment);
	}
	return inputs;
}
/** The references in the files of the input images-file. */
async function listedImages(roots) {
	const pattern = readImagesFile(maskedInput);
	if (pattern === void 0) return [];
	const paths = await findFiles(pattern, "images-file", roots);
	return (await Promise.all(paths.map(async (path) => readImageList(await readBytes(path), `images-file: ${basename(path)}`)))).flat();
}
function openRegistries(job, inputs) {
	const hosts = inputs.images.map(({ registry }) => registry);
	return connect(job, inputs, hosts, {
		referrers: inputs.referrers,
		writes: !inputs.run.dryRun,
		perHostConcurrency: Math.max(6, 2 * inputs.run.concurrency)
	});
}
function title({ images, signedFiles }) {
	const files = signedFiles.length === 0 ? "" : count(signedFiles.length, "file");
	if (images.length === 0) return `Signing ${files}`;
	return `Sealing ${count(images.length, "image")}${files === "" ? "" : ` and ${files}`}`;
}
async function sealWithProgress(request, tools) {
	const started = systemClock.now();
	const timer = setInterval(() => {
		actionLog.info(progress(systemClock.now() - started, tools.registries));
	}, PROGRESS_MS);
	try {
		return await seal(request, tools);
	} finally {
		clearInterval(timer);
	}
}

export { checkRelease, githubSteps, readFileBundles, releasedBundles, runSeal, writeFileBundles };