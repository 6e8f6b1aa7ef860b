import { SealError, codeOf, count, editDistance, fieldsOf, findProgram, formatBytes, isInside, isMissing, isProgram, isRecord, leadsInto, messages, parseJson, printable, secretsIn, withoutSecrets } from "./support.js";
import { ExitCode, debug, endGroup, error, getInput, info, notice, setOutput, setSecret, startGroup, summary, warning } from "./actions-core.js";
import { exec } from "./actions-exec.js";
import { formatFailure } from "./render.js";
import { openCosign, readKeyName } from "./cosign.js";
import { formatRepository, isDigest, isTag, parseReference, parseRepository, sameRepository } from "./oci.js";
import { agentsFor, certificateFolders, credentialSource, explicitLogin, machine, openRegistries, readCertificateFolders, securityOf, soleRegistry, withClient } from "./registry-client.js";
import { readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { chmod, glob, mkdtemp, readFile, realpath, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { ChildProcess, execFileSync } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";
import { homedir } from "node:os";
import { createHash } from "node:crypto";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// src/action/runner/log.ts
const MAX_LINE = 4e3;
/** A line that the runner does not read as a command: without `::name::` at its start and `##[name]` inside. */
function escapeCommands(line) {
	const text = printable(line, MAX_LINE).replaceAll("##[", "## [");
	return /^\s*::/.test(text) ? text.replace("::", ": :") : text;
}
/** Escapes each line; the line breaks of Seal's own messages stay. */
function lines(message) {
	return message.split("\n").map(escapeCommands).join("\n");
}
const COLORS = {
	sealed: 32,
	unchanged: 32,
	attached: 33,
	planned: 36,
	failed: 31
};
/** Green: sealed. Yellow: not signed. Cyan: planned. Red: failed. */
function paint(text, outcome) {
	return `\u001b[${COLORS[outcome]}m${lines(text)}\u001b[0m`;
}
/** Puts the log of the work into a collapsed group. */
async function inGroup(title, work) {
	startGroup(lines(title));
	try {
		return await work();
	} finally {
		endGroup();
	}
}
/** @actions/core escapes the text of its commands; plain lines are escaped here. */
const actionLog = {
	debug: (message) => debug(lines(message)),
	info: (message) => info(lines(message)),
	notice: (message) => notice(lines(message)),
	warning: (message) => warning(lines(message))
};

// src/action/runner/process-tree.ts
const children = /* @__PURE__ */ new Set();
/**
* Records every program until it ends. @actions/exec returns no handle of its programs, so this listens to Node:
* https://nodejs.org/api/diagnostics_channel.html#child-process
*/
function watchPrograms() {
	subscribe("child_process", (message) => {
		const child = fieldsOf(message)["process"];
		if (!(child instanceof ChildProcess)) return;
		children.add(child);
		child.once("exit", () => children.delete(child));
	});
}
/** The time for programs to end by themselves: a Docker client forwards the signal to its container. */
const GRACE_MS = 500;
/** Ends all programs and their child processes synchronously, so that the run cannot continue. Returns their number. */
function endPrograms(environment) {
	const roots = [...children].flatMap(({ pid }) => pid ?? []);
	if (roots.length === 0) return 0;
	if (process.platform === "win32") endOnWindows(roots, environment);
	else endOnPosix(roots);
	return roots.length;
}
function endOnPosix(roots) {
	const before = withDescendants(roots, readParents());
	signal(before, "SIGTERM");
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, GRACE_MS);
	signal(/* @__PURE__ */ new Set([...before, ...withDescendants([...before], readParents())]), "SIGKILL");
}
function signal(pids, name) {
	for (const pid of pids) try {
		process.kill(pid, name);
	} catch {}
}
/** The programs and their descendants. `parents` maps each process to its parent. */
function withDescendants(roots, parents) {
	const found = new Set(roots);
	for (let size = 0; size < found.size;) {
		size = found.size;
		for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid);
	}
	return found;
}
/** Maps each process to its parent; empty if the system does not provide that. */
function readParents() {
	try {
		return process.platform === "linux" ? readProc("/proc") : parsePs(ps());
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function readProc(root) {
	const pids = readdirSync(root).filter((name) => /^\d+$/.test(name));
	return new Map(pids.map((pid) => [Number(pid), parentOf(join(root, pid, "stat"))]));
}
function parentOf(path) {
	try {
		const text = readFileSync(path, "utf8");
		return Number(text.slice(text.lastIndexOf(")") + 2).split(" ")[1]);
	} catch {
		return 0;
	}
}
function ps() {
	return execFileSync("/bin/ps", [
		"-A",
		"-o",
		"pid=,ppid="
	], {
		encoding: "utf8",
		timeout: 2e3
	});
}
/** Reads the output of `ps -o pid=,ppid=`. */
function parsePs(text) {
	return new Map([...text.matchAll(/^ *(\d+) +(\d+) *$/gm)].map((match) => [Number(match[1]), Number(match[2])]));
}
/** Windows has no signals; its own tool ends a process and its child processes. */
function endOnWindows(roots, environment) {
	const program = join(environment["SystemRoot"] ?? "C:\\Windows", "System32", "taskkill.exe");
	const pids = roots.flatMap((pid) => ["/PID", String(pid)]);
	try {
		execFileSync(program, [
			"/T",
			"/F",
			...pids
		], {
			stdio: "ignore",
			timeout: 5e3
		});
	} catch {}
}

// src/action/runner/runner-files.ts
function unusable$1(variable, path, cause) {
	return new SealError("RUNNER_FILE_UNUSABLE", `${variable} (${printable(path, 300)}) cannot be used`, { cause });
}
/** The real path of the checkout's folder. @throws SealError `RUNNER_FILE_UNUSABLE` */
async function realWorkspace(workspace) {
	return realpath(workspace).catch((cause) => {
		throw unusable$1("GITHUB_WORKSPACE", workspace, cause);
	});
}
/** @throws SealError `RUNNER_FILE_UNUSABLE` */
function setOutputs(outputs, environment) {
	try {
		for (const [name, value] of outputs) setOutput(name, value);
	} catch (cause) {
		throw unusable$1("GITHUB_OUTPUT", environment["GITHUB_OUTPUT"] ?? "", cause);
	}
}
/** Nothing if the runner has no summaries. @throws SealError `RUNNER_FILE_UNUSABLE` */
async function writeSummary(text, environment) {
	const path = environment["GITHUB_STEP_SUMMARY"];
	if (!path) return;
	try {
		await summary.addRaw(text).write();
	} catch (cause) {
		throw unusable$1("GITHUB_STEP_SUMMARY", path, cause);
	}
}
/** Does each of the writes, also after one has failed. Returns the failures: they must not hide the result of the run. */
async function failuresOf(writes) {
	const failures = [];
	for (const write of writes) try {
		await write();
	} catch (error) {
		failures.push(error);
	}
	return failures;
}

// src/action/runner/cancellation.ts
/**
* A runner sends SIGINT and, some seconds later, SIGTERM; on Windows Ctrl+C and Ctrl+Break.
* https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation
*/
const EXIT_CODES = {
	SIGINT: 130,
	SIGTERM: 143,
	SIGHUP: 129,
	SIGBREAK: 149
};
const directories = /* @__PURE__ */ new Set();
/** Call this before any program starts. At a regular end, it ends programs that still run after their timeout. */
function endWhenCanceled(environment) {
	watchPrograms();
	process.once("exit", () => endPrograms(environment));
	for (const [signal, exitCode] of Object.entries(EXIT_CODES)) process.once(signal, () => cancel(signal, exitCode, environment));
}
/** A private folder for the files of a run; a canceled run removes it. @throws SealError `RUNNER_FILE_UNUSABLE` */
async function makeRunDirectory(parent) {
	const directory = await mkdtemp(join(parent, "oci-seal-")).catch((cause) => {
		throw unusable$1("RUNNER_TEMP", parent, cause);
	});
	directories.add(directory);
	return directory;
}
/** Synchronous: the run must not continue and publish anything in the meantime. */
function cancel(signal, exitCode, environment) {
	actionLog.info(`Canceled (${signal}).`);
	const ended = endPrograms(environment);
	for (const directory of directories) remove(directory);
	actionLog.info(`${count(ended, "program")} ended, files of the run removed.`);
	process.exit(exitCode);
}
function remove(directory) {
	try {
		rmSync(directory, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	} catch (error) {
		actionLog.warning(`${directory} could not be removed: ${error instanceof Error ? error.message : String(error)}`);
	}
}

// src/action/runner/failure.ts
/** Annotates a failure without failing the step. */
function annotateFailure(error$1) {
	const isKnown = error$1 instanceof SealError;
	const title = isKnown ? error$1.code : "INTERNAL";
	const remedy = isKnown && error$1.remedy !== void 0 ? `\n${error$1.remedy}` : "";
	error(withoutSecrets(`${title}: ${messages(error$1).join(": ")}${remedy}`), { title });
}
/** The only place that fails the step. */
async function reportFailure(error, environment) {
	annotateFailure(error);
	process.exitCode = ExitCode.Failure;
	await summarizeFailure(error, environment);
	const stack = error instanceof Error && error.stack ? error.stack : String(error);
	if (error instanceof SealError) actionLog.debug(stack);
	else actionLog.info(`${stack}\nThis is a defect of Seal; please report it with the lines above.`);
}
/** Only if the step has no summary yet: that of a run that came further contains the error. */
async function summarizeFailure(error, environment) {
	const path = environment["GITHUB_STEP_SUMMARY"];
	if (!path || getInput("show-summary").toLowerCase() === "false" || hasContent(path)) return;
	const { code, remedy } = error instanceof SealError ? error : {
		code: "INTERNAL",
		remedy: void 0
	};
	const message = withoutSecrets(messages(error).join(": "));
	const text = formatFailure({
		code,
		message,
		remedy: remedy && withoutSecrets(remedy)
	});
	try {
		await summary.addRaw(text).write();
	} catch (cause) {
		actionLog.debug(`the job summary cannot be written: ${messages(cause).join(": ")}`);
	}
}
function hasContent(path) {
	try {
		return statSync(path).size > 0;
	} catch {
		return false;
	}
}

// src/action/runner/clock.ts
const systemClock = {
	now: () => Date.now(),
	random: () => Math.random(),
	sleep: (ms, signal) => setTimeout$1(ms, void 0, { signal })
};

// src/action/runner/pull-request.ts
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Events whose runs have only the rights of a fork's author. */
const UNPRIVILEGED = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment",
	"merge_group"
]);
/** Events that follow any other event, such as a push to a pull request's branch. */
const FOLLOWING = /* @__PURE__ */ new Set([
	"check_run",
	"check_suite",
	"status"
]);
/** Events of a `workflow_run` about commits that are in the repository already. */
const OWN = /* @__PURE__ */ new Set([
	"create",
	"push",
	"registry_package",
	"release",
	"repository_dispatch",
	"schedule",
	"workflow_dispatch"
]);
/**
* The rights of a run about a pull request: its author's, or the base's. Undefined for events about commits that are in
* the repository already: push, schedule, deployment, release, a dispatch.
*/
function pullRequestRights(event, payload) {
	if (UNPRIVILEGED.has(event)) return "author";
	const { pull_request: pull, workflow_run: run, issue } = payload;
	return event.startsWith("pull_request") || FOLLOWING.has(event) || isPresent(pull) || isRecord(issue) && isPresent(issue["pull_request"]) || event === "workflow_run" && !(isRecord(run) && isOwnRun(run)) ? "base" : void 0;
}
function isPresent(value) {
	return value !== void 0 && value !== null;
}
/** A run of this repository on a commit that is in it already. */
function isOwnRun(run) {
	return OWN.has(String(run["event"])) && !isOfFork(run);
}
function isOfFork(run) {
	return textAt(run, "head_repository", "full_name") !== textAt(run, "repository", "full_name");
}
/**
* @param sha the variable GITHUB_SHA: for most privileged events, the head of the default branch
* @throws SealError `PULL_REQUEST_UNKNOWN` if the event should name its base but does not
*/
function readPullRequest(event, payload, sha) {
	const fields = isRecord(payload) ? payload : {};
	const rights = pullRequestRights(event, fields);
	if (rights === void 0) return void 0;
	const shared = {
		defaultBranch: textAt(fields, "repository", "default_branch") || void 0,
		isPrivileged: rights === "base"
	};
	const { pull_request: pull, merge_group: queue, workflow_run: run } = fields;
	if (isRecord(pull)) {
		const isFork = textAt(pull, "head", "repo", "full_name") !== textAt(pull, "base", "repo", "full_name");
		const baseCommit = commit(event, textAt(pull, "base", "sha"));
		return {
			...shared,
			baseCommit,
			baseBranch: textAt(pull, "base", "ref"),
			isFork
		};
	}
	if (event === "merge_group") {
		const baseBranch = textAt(queue, "base_ref").replace(/^refs\/heads\//, "");
		return {
			...shared,
			baseCommit: commit(event, textAt(queue, "base_sha")),
			baseBranch,
			isFork: false
		};
	}
	if (event.startsWith("pull_request")) throw unknownBase(event);
	const isFork = isRecord(run) ? isOfFork(run) : true;
	return {
		...shared,
		baseCommit: commit(event, sha),
		baseBranch: void 0,
		isFork
	};
}
function textAt(value, ...path) {
	let at = value;
	for (const key of path) at = isRecord(at) ? at[key] : void 0;
	return typeof at === "string" ? at : "";
}
function commit(event, text) {
	if (COMMIT.test(text)) return text;
	throw unknownBase(event);
}
function unknownBase(event) {
	return new SealError("PULL_REQUEST_UNKNOWN", `the event ${event} does not name the base commit of its pull request`);
}
/**
* Refuses a privileged run whose workspace is not the base: it would process the files of the pull request with the
* repository's secrets.
*
* @throws SealError `PULL_REQUEST_HEAD_CHECKED_OUT`
*/
async function refuseHeadCheckout(pullRequest, workspace, sha, isAllowed) {
	if (!pullRequest?.isPrivileged || isAllowed) return;
	const head = await headOf(join(workspace, ".git"));
	if (head === void 0 || head === sha || head === pullRequest.baseCommit) return;
	throw new SealError("PULL_REQUEST_HEAD_CHECKED_OUT", `the workspace is at ${head}, not at the base of the pull request, and the run can read the secrets of the base`);
}
/** The commit that is checked out; undefined without a checkout. An unresolvable HEAD is returned as its text. */
async function headOf(git) {
	const head = await readText$1(join(git, "HEAD"));
	if (head === void 0) return void 0;
	const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
	if (ref === void 0 || ref.includes("..")) return head;
	const loose = await readText$1(join(git, ref));
	if (loose !== void 0) return loose;
	return (await readText$1(join(git, "packed-refs")) ?? "").split("\n").find((line) => line.endsWith(` ${ref}`))?.split(" ")[0] ?? ref;
}
async function readText$1(path) {
	try {
		return (await readFile(path, "utf8")).trim();
	} catch (error) {
		if (isMissing(error)) return void 0;
		throw error;
	}
}

// src/action/runner/context.ts
/**
* Without @actions/github, which loads the whole GitHub client: a tenth of a second of each start.
*
* @throws SealError `RUNNER_FILE_UNUSABLE`
*/
async function readEvent(environment) {
	const { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: path, GITHUB_ACTOR: actor = "" } = environment;
	return {
		name,
		payload: path ? await readPayload(path) : {},
		actor
	};
}
/** An unread file does not count as an empty event: a pull request would look like a push. */
async function readPayload(path) {
	let payload;
	try {
		payload = parseJson(await readFile(path));
	} catch (cause) {
		throw unusable$1("GITHUB_EVENT_PATH", path, cause);
	}
	if (!isRecord(payload)) throw unusable$1("GITHUB_EVENT_PATH", path, /* @__PURE__ */ new Error("not a JSON object"));
	return payload;
}
async function readContext(log, environment) {
	const { name: eventName, payload: fields, actor } = await readEvent(environment);
	const { repository } = fields;
	const isPrivate = isRecord(repository) ? repository["private"] : void 0;
	if (repository === void 0) log.debug(`the event ${eventName} does not describe the repository`);
	const rights = pullRequestRights(eventName, fields);
	return {
		eventName,
		isPullRequest: rights !== void 0,
		isPrivileged: rights === "base",
		isWithoutRights: rights === "author" && isWithoutRights(fields, actor),
		isPrivateRepository: typeof isPrivate === "boolean" ? isPrivate : void 0,
		actor
	};
}
function isWithoutRights({ pull_request: pullRequest }, actor) {
	return isRecord(pullRequest) && (actor === "dependabot[bot]" || isFromFork(pullRequest));
}
/** The repository of a deleted fork is null: unknown. */
function isFromFork({ head, base }) {
	const [from, to] = [repositoryOf$1(head), repositoryOf$1(base)];
	return from !== void 0 && to !== void 0 && from !== to;
}
function repositoryOf$1(side) {
	const repository = isRecord(side) ? side["repo"] : void 0;
	const name = isRecord(repository) ? repository["full_name"] : void 0;
	return typeof name === "string" && name !== "" ? name.toLowerCase() : void 0;
}

// src/action/runner/files.ts
const MAX_FILES = 1e3;
/** Larger than any known SBOM; the limit of a string in Node. */
const MAX_FILE_BYTES = 536870912;
/**
* The files that a path or glob names, as absolute real paths, in the order of their names. `maxBytes` is the limit of
* what is read into memory; a file that is only hashed has none.
*
* @throws SealError `INPUT_FILE_MISSING`, `INPUT_FILE_OUTSIDE`, `INPUT_FILE_UNUSABLE`
*/
async function findFiles(pattern, input, roots, maxBytes = MAX_FILE_BYTES) {
	const found = /* @__PURE__ */ new Set();
	for await (const path of matches(pattern, roots.workspace)) {
		found.add(path);
		if (found.size > MAX_FILES) throw unusable(pattern, `matches more than ${MAX_FILES} files`);
	}
	const paths = [...found].sort();
	const files = [];
	for (const path of paths) {
		const checked = await check(path, pattern, roots, {
			isOnly: paths.length === 1,
			maxBytes
		});
		if (checked !== void 0) files.push(checked);
	}
	if (files.length === 0) throw new SealError("INPUT_FILE_MISSING", `${input}: no file matches "${printable(pattern, 200)}" in ${roots.workspace}`, { remedy: "Check that the step that creates the file runs before this one, in this job, and that the path is relative to the workspace." });
	return files;
}
async function* matches(pattern, workspace) {
	const literal = resolve(workspace, pattern);
	if (await status(literal)) yield literal;
	else for await (const match of glob(pattern, { cwd: workspace })) yield resolve(workspace, match);
}
async function status(path) {
	try {
		return await stat(path);
	} catch (error) {
		const isNoName = ["ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"].includes(codeOf(error) ?? "");
		if (isMissing(error) || isNoName) return void 0;
		throw error;
	}
}
/** The real path of a regular file inside the roots; undefined for a directory that a glob matched. */
async function check(path, pattern, roots, { isOnly, maxBytes }) {
	const found = await status(path);
	if (found?.isDirectory() && !isOnly) return void 0;
	if (!found?.isFile()) throw unusable(pattern, `${printable(path, 300)} is not a regular file`);
	if (found.size > maxBytes) throw unusable(pattern, `${printable(path, 300)} has ${formatBytes(found.size)}, more than ${formatBytes(maxBytes)}`);
	const real = await realpath(path);
	const isAllowed = (await Promise.all([realWorkspace(roots.workspace), ...roots.temporary === void 0 ? [] : [realpath(roots.temporary)]])).some((root) => isInside(real, root));
	if (!isAllowed || real.split(sep).includes(".git")) {
		const place = isAllowed ? "is in a .git folder" : `leads out of the workspace, to ${printable(real, 300)}`;
		throw new SealError("INPUT_FILE_OUTSIDE", `"${printable(pattern, 200)}" ${place}; Seal does not publish it`);
	}
	return real;
}
function unusable(pattern, what) {
	return new SealError("INPUT_FILE_UNUSABLE", `"${printable(pattern, 200)}": ${what}`, { remedy: "Set the path of the file itself, or a narrower pattern." });
}
/** @throws SealError `INPUT_FILE_MISSING` */
async function readBytes(path) {
	try {
		return await readFile(path);
	} catch (cause) {
		throw new SealError("INPUT_FILE_MISSING", `${path} cannot be read`, {
			cause,
			remedy: "Check the path and its permissions."
		});
	}
}
/**
* What a program wrote to the path that it got. Only a regular file is read: the end of a pipe or device may never come.
*
* @param failed makes the error that is thrown, from what the program did
*/
async function readWritten(path, failed, maxBytes = MAX_FILE_BYTES) {
	try {
		const written = await stat(path);
		if (!written.isFile()) throw failed("wrote what is not a regular file");
		if (written.size > maxBytes) throw failed(`wrote ${formatBytes(written.size)}; Seal reads at most ${formatBytes(maxBytes)}`);
		return await readFile(path);
	} catch (error) {
		if (error instanceof SealError) throw error;
		throw failed(isMissing(error) ? "wrote no SBOM" : "wrote an SBOM that cannot be read", error);
	}
}
/** The file of an input whose lines name one file each. */
function onlyOne(files, pattern) {
	const [first, ...rest] = files;
	if (first !== void 0 && rest.length === 0) return first;
	throw unusable(pattern, `matches ${count(files.length, "file")}`);
}

// src/action/runner/image-list.ts
/** A registry's IPv6 address begins with a bracket too. */
function isJson(text) {
	return /^\s*(?:\{|\[\s*[[{"\]])/.test(text);
}
/**
* One reference per image, with the digest if the list has one. `origin` names the list in messages.
*
* @throws SealError `INPUT_IMAGE_LIST_INVALID`, `REFERENCE_INVALID`
*/
function readImageList(bytes, origin) {
	const text = new TextDecoder().decode(bytes).trim();
	if (!isJson(text)) return plainLines$1(text, origin);
	let document;
	try {
		document = parseJson(bytes);
	} catch (cause) {
		throw invalid$1(origin, "starts like JSON but is not valid JSON", cause);
	}
	const images = Array.isArray(document) ? fromArray(document) : fromBuildx(document);
	if (images.length === 0) throw invalid$1(origin, "names no pushed image");
	return [...new Set(images)];
}
/** References, as `toJSON` gives a list of them, or the artifacts of GoReleaser. */
function fromArray(list) {
	const texts = list.filter((entry) => typeof entry === "string");
	return texts.length === list.length ? texts : fromGoReleaser(list);
}
function plainLines$1(text, origin) {
	const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
	if (lines.length === 0) throw invalid$1(origin, "is empty");
	return lines;
}
/**
* `docker buildx bake --metadata-file`: an object per target; `docker buildx build` writes only that object. A target
* that was not pushed has no digest or no name. One image can have several names, separated by commas.
* https://docs.docker.com/reference/cli/docker/buildx/build/#metadata-file
*/
function fromBuildx(document) {
	if (!isRecord(document)) return [];
	return ("containerimage.digest" in document ? [document] : Object.values(document)).filter(isRecord).flatMap((target) => {
		const { "containerimage.digest": digest, "image.name": names } = target;
		if (!isDigest(digest) || typeof names !== "string") return [];
		return names.split(",").map((name) => name.trim()).filter((name) => name !== "").map((name) => pin(name, digest));
	});
}
/**
* GoReleaser's `dist/artifacts.json`. A manifest contains the images of its platforms, so the list omits those.
* https://goreleaser.com/customization/artifacts/
*/
function fromGoReleaser(artifacts) {
	const found = artifacts.filter(isRecord).flatMap(({ type, name, path, extra }) => {
		const digest = isRecord(extra) ? extra["Digest"] : void 0;
		const reference = typeof path === "string" && path !== "" ? path : name;
		const isImage = type === "Docker Image" || type === "Published Docker Image";
		if (!isDigest(digest) || typeof reference !== "string") return [];
		if (!isImage && type !== "Docker Manifest") return [];
		return [{
			isImage,
			repository: repositoryOf(reference),
			reference: pin(reference, digest)
		}];
	});
	const indexed = new Set(found.filter(({ isImage }) => !isImage).map(({ repository }) => repository));
	return found.filter(({ isImage, repository }) => !isImage || !indexed.has(repository)).map(({ reference }) => reference);
}
function repositoryOf(reference) {
	return formatRepository(parseReference(reference));
}
function pin(reference, digest) {
	return `${repositoryOf(reference)}@${digest}`;
}
function invalid$1(origin, what, cause) {
	return new SealError("INPUT_IMAGE_LIST_INVALID", `${origin} ${what}`, { cause });
}

// src/action/runner/exec.ts
/** Of each output: larger than any known SBOM, and less than the limit of a string in Node. */
const MAX_OUTPUT_BYTES = 524288e3;
/**
* @throws SealError `COMMAND_TIMED_OUT` and `COMMAND_OUTPUT_TOO_LARGE` (the program may still run; it is ended with the
* process, see cancellation.ts), `COMMAND_NOT_STARTED`
*/
const run = async (program, args, { env, timeoutMs }) => {
	const stopped = Promise.withResolvers();
	const stop = (code, what) => stopped.reject(new SealError(code, `${program} ${args[0] ?? ""} ${what}`));
	const timer = setTimeout(() => stop("COMMAND_TIMED_OUT", `did not end within ${Math.round(timeoutMs / 1e3)} s`), timeoutMs);
	const tooMuch = () => stop("COMMAND_OUTPUT_TOO_LARGE", `printed more than ${formatBytes(MAX_OUTPUT_BYTES)}`);
	const [stdout, stderr] = [new Output(tooMuch), new Output(tooMuch)];
	const ended = exec(`"${program}"`, [...args], {
		env: { ...env },
		silent: true,
		ignoreReturnCode: true,
		listeners: {
			stdout: (piece) => stdout.add(piece),
			stderr: (piece) => stderr.add(piece)
		}
	}).catch((cause) => {
		throw new SealError("COMMAND_NOT_STARTED", `${program} could not be run`, { cause });
	});
	try {
		const exitCode = await Promise.race([ended, stopped.promise]);
		return {
			exitCode: Number.isInteger(exitCode) ? exitCode : -1,
			stdout: stdout.text(),
			stderr: stderr.text()
		};
	} finally {
		clearTimeout(timer);
	}
};
/** What a program prints; an error in a listener of @actions/exec would end this process. */
var Output = class {
	#onTooMuch;
	#pieces = [];
	#bytes = 0;
	constructor(onTooMuch) {
		this.#onTooMuch = onTooMuch;
	}
	add(piece) {
		this.#bytes += piece.byteLength;
		if (this.#bytes <= MAX_OUTPUT_BYTES) this.#pieces.push(piece);
		else {
			this.#pieces = [];
			this.#onTooMuch();
		}
	}
	text() {
		return Buffer.concat(this.#pieces).toString();
	}
};

// src/action/runner/install-cosign.ts
const PINNED_RELEASE = "v3.0.6";
const DOWNLOADS = "https://github.com/sigstore/cosign/releases/download";
/** The host of `DOWNLOADS`, and the one that it redirects to. */
const DOWNLOAD_HOSTS = ["github.com", "release-assets.githubusercontent.com"];
/** SHA-256 of each asset of the pinned release, from its cosign_checksums.txt. */
const CHECKSUMS = {
	"cosign-darwin-amd64": "4c3e7af8372d3ca3296e62fa56f23fcbb5721cc6ac1827900d398f110d7cd280",
	"cosign-darwin-arm64": "5fadd012ae6381a6a29ff86a7d39aa873878852f1073fc90b15995961ecfb084",
	"cosign-linux-amd64": "c956e5dfcac53d52bcf058360d579472f0c1d2d9b69f55209e256fe7783f4c74",
	"cosign-linux-arm64": "bedac92e8c3729864e13d4a17048007cfafa79d5deca993a43a90ffe018ef2b8",
	"cosign-linux-arm": "67bd25d32daff5664caf51208c95defcb2ad7ac1296f394fa677bb8bacee62f5",
	"cosign-linux-ppc64le": "08c3e5e0a09c440f49e9a69d8639d37fbec522ec8c5c0ac805243b098e6ea512",
	"cosign-linux-riscv64": "e25952e798958b0f9168d044153ccc353f5469ca4b71a1707dffad0534d27017",
	"cosign-linux-s390x": "3cf4b769258ed9cc3c2a93268c0d5c1cc3fbd094af8df21035cbac8fb0d7c088",
	"cosign-windows-amd64.exe": "9b85a88ebff2d9dd30ff4984a6f61f2cedc232dd87d81fa7f2ff3c0ed96c241c"
};
const ARCHITECTURES = {
	x64: "amd64",
	ppc64: "ppc64le"
};
const SYSTEMS = { win32: "windows" };
/** The release's file for a system, in Node's names of both. Windows on ARM runs what is built for x64. @throws SealError `COSIGN_UNSUPPORTED_PLATFORM` */
function assetName(platform, architecture) {
	const extension = platform === "win32" ? ".exe" : "";
	const machine = platform === "win32" && architecture === "arm64" ? "x64" : architecture;
	const name = `cosign-${SYSTEMS[platform] ?? platform}-${ARCHITECTURES[machine] ?? machine}${extension}`;
	if (name in CHECKSUMS) return name;
	throw new SealError("COSIGN_UNSUPPORTED_PLATFORM", `Cosign ${PINNED_RELEASE} has no build for ${platform} ${architecture}`);
}
/** Errors of a program that is not the Cosign we need; the pinned release is then installed. */
const UNFIT = ["COSIGN_TOO_OLD", "COSIGN_OUTPUT_INVALID"];
/**
* Opens the Cosign that the user chose, or a good enough one on PATH. Downloads nothing.
*
* @throws SealError `COSIGN_NOT_FOUND`, `COSIGN_TOO_OLD`, `PROGRAM_FROM_PULL_REQUEST`
*/
async function findCosign(search, open) {
	const { chosen, release, workspace } = search;
	if (chosen !== void 0) {
		const program = await chosenProgram(chosen, search);
		return {
			program,
			cosign: await open(program)
		};
	}
	const program = release === void 0 ? await findProgram("cosign", {
		...search,
		checkout: workspace
	}) : void 0;
	if (program === void 0) return {
		program,
		refused: void 0
	};
	try {
		return {
			program,
			cosign: await open(program)
		};
	} catch (error) {
		if (!(error instanceof SealError && UNFIT.includes(error.code))) throw error;
		return {
			program: void 0,
			refused: error.message
		};
	}
}
/**
* Opens the first Cosign that is good enough: the one or the release that the user chose, one on PATH, the pinned release.
*
* @throws SealError `COSIGN_NOT_FOUND`, `COSIGN_TOO_OLD`, `COSIGN_DOWNLOAD_FAILED`, `COSIGN_CHECKSUM_MISMATCH`
*/
async function provideCosign(search, open, log) {
	const found = await findCosign(search, open);
	if (found.program !== void 0) return found.cosign;
	const { refused } = found;
	if (refused === void 0) return open(await installCosign(search));
	log.info(`${refused}; installing ${PINNED_RELEASE}.`);
	return open(await installCosign({
		...search,
		refused
	}));
}
/**
* The program that the input cosign-path names: a path, or a name that is on PATH.
*
* @throws SealError `COSIGN_NOT_FOUND`, `PROGRAM_FROM_PULL_REQUEST`
*/
async function chosenProgram(path, search) {
	const { workspace, isPullRequest } = search;
	const found = await findProgram(path, {
		...search,
		checkout: workspace
	});
	if (found !== void 0) return found;
	const absolute = resolve(workspace, path);
	if (!await isProgram(absolute)) throw new SealError("COSIGN_NOT_FOUND", `cosign-path: ${absolute} is not an executable file`);
	if (isPullRequest && await leadsInto(absolute, workspace)) throw programRefused("cosign-path", absolute);
	return absolute;
}
/** A program of a pull request would decide what is signed and what passes. */
function programRefused(input, path) {
	return new SealError("PROGRAM_FROM_PULL_REQUEST", `${input}: ${printable(path, 300)} is in the checkout of a pull request, so the pull request's author may have written it; Seal did not run it`);
}
/**
* A release, from the runner's tool cache or downloaded; its digest is checked each time, before it is
* ever run.
*
* @throws SealError `COSIGN_DOWNLOAD_FAILED`, `COSIGN_CHECKSUM_MISMATCH`, `COSIGN_UNSUPPORTED_PLATFORM`
*/
async function installCosign(options) {
	const { platform, architecture, downloads = DOWNLOADS, checksums = CHECKSUMS } = options;
	const { version: release, sha256 } = options.release ?? { version: "v3.0.6" };
	const asset = assetName(platform, architecture);
	const expected = sha256 ?? (release === "v3.0.6" ? checksums[asset] : void 0);
	const file = platform === "win32" ? "cosign.exe" : "cosign";
	const { cacheFile, downloadTool, find } = await import("./actions-tool-cache.js");
	const version = release.slice(1);
	const cached = find("cosign", version, architecture);
	if (cached !== "" && await isGenuine(join(cached, file), expected)) return join(cached, file);
	const url = `${downloads}/${release}/${asset}`;
	let downloaded;
	try {
		downloaded = await downloadTool(url);
	} catch (cause) {
		const why = options.refused === void 0 ? "" : `, and ${options.refused}`;
		throw new SealError("COSIGN_DOWNLOAD_FAILED", `${url} could not be downloaded${why}`, { cause });
	}
	if (!await isGenuine(downloaded, expected)) throw new SealError("COSIGN_CHECKSUM_MISMATCH", `${url} is not the file of its release; Seal did not run it`);
	await chmod(downloaded, 493);
	const folder = await cacheFile(downloaded, file, "cosign", version, architecture);
	await chmod(join(folder, file), 493);
	return join(folder, file);
}
async function isGenuine(path, checksum) {
	const bytes = await readFile(path).catch(() => void 0);
	return bytes !== void 0 && checksum !== void 0 && createHash("sha256").update(bytes).digest("hex") === checksum;
}

// src/action/runner/job.ts
/** @param hosts the hosts for the inputs' user name and password, unless the input registry names one */
async function connect({ environment, workspace, isPullRequest, actor }, inputs, hosts, options = {}) {
	const { registry, registryUsername = "", registryPassword = "", tokenHosts, githubToken } = inputs;
	const meant = registry === void 0 ? hosts : [registry];
	const credentials = credentialSource({
		...machine({
			env: environment,
			workspace,
			platform: process.platform
		}),
		explicit: explicitLogin(registryUsername, registryPassword, meant),
		homeDirectory: homedir(),
		isPullRequest,
		githubToken: githubToken === void 0 ? void 0 : {
			username: actor || "token",
			token: githubToken
		},
		maskSecret: setSecret,
		log: actionLog
	});
	const agents = await agentsFor({
		env: environment,
		certificates: await readCertificates(environment, workspace, inputs, meant)
	});
	return openRegistries({
		...options,
		credentials,
		agents: agents.agentFor,
		clock: systemClock,
		log: actionLog,
		trustedRealms: tokenHosts,
		security: securityOf(inputs.insecureRegistries),
		maskSecret: setSecret
	});
}
/** Certificates of single registries: of the folders, and the client certificate of the inputs before theirs. */
async function readCertificates(environment, workspace, { registryClientCertificate, registryClientKey }, meant) {
	const found = await readCertificateFolders(certificateFolders(environment, homedir()));
	if (registryClientCertificate === void 0 || registryClientKey === void 0) return found;
	const registry = soleRegistry("registry-client-certificate and registry-client-key", meant);
	const certificate = await readPem(registryClientCertificate, "registry-client-certificate", workspace);
	const key = await readPem(registryClientKey, "registry-client-key", workspace);
	setSecret(key);
	return withClient(found, registry, {
		certificate,
		key
	});
}
/** A PEM text, or the content of the file that it names. */
async function readPem(text, input, workspace) {
	if (text.startsWith("-----BEGIN ")) return text;
	try {
		return await readFile(resolve(workspace, text), "utf8");
	} catch (cause) {
		throw unreadable(input, cause);
	}
}
/** The text stays out of the message: it may be a damaged key. */
function unreadable(input, cause) {
	return new SealError("REGISTRY_CERTIFICATE_INVALID", `the file of the input ${input} cannot be read`, {
		cause: new Error(String(codeOf(cause))),
		remedy: `Write the path of a PEM file, or the PEM text itself:\n  with:\n    ${input}: \${{ secrets.REGISTRY_CERTIFICATE }}`
	});
}
/** @param timeoutMs for one signature, or for one verification */
function startCosign(job, inputs, timeoutMs) {
	return provideCosign(cosignSearch(job, inputs), opener(job, inputs, timeoutMs), actionLog);
}
/** The Cosign that is on the runner already. */
function lookForCosign(job, inputs, timeoutMs) {
	return findCosign(cosignSearch(job, inputs), opener(job, inputs, timeoutMs));
}
function cosignSearch({ environment, workspace, isPullRequest }, { cosignPath, cosignRelease }) {
	return {
		chosen: cosignPath,
		release: cosignRelease,
		environment,
		workspace,
		isPullRequest,
		platform: process.platform,
		architecture: process.arch
	};
}
function opener({ environment, directory }, { keyPin }, timeoutMs) {
	return (program) => openCosign({
		program,
		run,
		environment: keyPin === void 0 ? environment : {
			...environment,
			COSIGN_PKCS11_PIN: keyPin
		},
		directory,
		clock: systemClock,
		log: actionLog,
		timeoutMs
	});
}

// src/action/runner/masked-inputs.ts
function maskedInput(name) {
	const text = getInput(name);
	maskAll(secretsIn(text));
	return text;
}
/** Masks the inputs and variables that are secrets by their names. */
function maskKnown({ registryPassword, registryClientKey, githubToken }, { COSIGN_PASSWORD: password, COSIGN_PKCS11_PIN: pin }) {
	maskAll([
		registryPassword,
		registryClientKey,
		githubToken,
		password,
		pin
	]);
}
function maskAll(secrets) {
	for (const secret of secrets) if (secret) setSecret(secret);
}

// src/action/runner/misspelled-inputs.ts
const PREFIX = "INPUT_";
/**
* GitHub's runner only warns about an unknown input, and the step would run without the rule that is in it. Names
* that resemble no input are not refused, because programs other than the runner set variables of this form too.
*
* @throws SealError `INPUT_UNKNOWN`
*/
function refuseMisspelled(environment, names) {
	for (const [variable, value] of Object.entries(environment)) {
		const name = variable.slice(6).toLowerCase();
		if (!variable.startsWith(PREFIX) || !value?.trim() || names.includes(name)) continue;
		const meant = names.find((known) => isAlmost(lettersOf(name), lettersOf(known)));
		if (meant === void 0) continue;
		throw new SealError("INPUT_UNKNOWN", `the action has no input ${printable(name, 60)}`, { remedy: `Write the name of the input as\n  with:\n    ${meant}: …\nIf it is a variable that env: of the job or the workflow sets for other steps, rename ${printable(variable, 60)}.` });
	}
}
/** Of a short name, words of other meanings are two letters away: `stage` of `image`, `latest` of `attest`. */
function isAlmost(name, known) {
	const most = known.length < 7 ? 1 : 2;
	return Math.abs(name.length - known.length) <= most && editDistance(name, known) <= most;
}
function lettersOf(name) {
	return name.replaceAll(/[-_ ]/g, "");
}

// src/action/runner/input-values.ts
/** An empty input means its default: reusable workflows and composite actions pass unset inputs as empty texts. */
function withDefaults(get, defaults) {
	return (name) => {
		const text = get(name);
		return text.trim() === "" ? defaults[name] ?? "" : text;
	};
}
/**
* One entry per line. Left out: empty lines, comments, and what lists have in YAML, the dash before an entry and the
* quotes around it. A JSON array of texts has one entry per text.
*/
function readLines(get, name) {
	return linesOf(get(name)).map(unquote).filter((line) => line !== "");
}
function linesOf(text) {
	return (readJsonList(text) ?? plainLines(text).map((line) => line.replace(/\s#(?:\s.*)?$/, ""))).map((line) => line.replace(/^-(?:\s+|$)/, "").trim());
}
function plainLines(text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}
/** A JSON array of texts, such as `toJSON` gives; undefined for anything else. */
function readJsonList(text) {
	if (!/^\s*\[\s*["\]]/.test(text)) return void 0;
	try {
		const list = parseJson(new TextEncoder().encode(text));
		return Array.isArray(list) && list.every((entry) => typeof entry === "string") ? list : void 0;
	} catch {
		return;
	}
}
/** Without the quotes around the whole text. */
function unquote(text) {
	return text.replace(/^"([^"]*)"$|^'([^']*)'$/, "$1$2").trim();
}
/** Entries by line or comma, which may contain blanks. A comma in quotes or braces is part of its entry. */
function readEntries(get, name) {
	const whole = readJsonList(get(name));
	if (whole !== void 0) return whole.filter((entry) => entry.trim() !== "");
	return linesOf(get(name)).flatMap((line) => line.match(/(?:"[^"]*"|\{[^}]*\}|[^,])+/g) ?? []).map((entry) => unquote(entry.trim()).replaceAll(/"([^"]*)"/g, "$1")).filter((entry) => entry !== "");
}
/** Short words: by line, comma or blank. */
function readWords(get, name) {
	return linesOf(get(name)).flatMap((line) => line.split(/[,\s]+/)).map(unquote).filter((word) => word !== "");
}
/** Names of hosts, without a port, in lower case. @throws SealError `INPUT_INVALID` */
function readHosts(get, name) {
	return readWords(get, name).map((word) => {
		if (/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/i.test(word)) return word.toLowerCase();
		throw invalid(name, word, "Write host names without scheme and port, for example auth.example.com.");
	});
}
/**
* Registries as references name them, with a port where it is not 443. The address that `docker login` takes is one
* too: `https://index.docker.io/v1/`.
*
* @throws SealError `INPUT_INVALID`
*/
function readRegistries(get, name) {
	return readWords(get, name).map((word) => {
		const host = word.replace(/^https:\/\//i, "").replace(/\/(?:v[12]\/?)?$/, "");
		try {
			const { registry, repository } = parseRepository(`${host}/any`);
			if (repository === "any" || repository === "library/any") return registry;
		} catch (error) {
			if (!(error instanceof SealError)) throw error;
		}
		throw invalid(name, word, "Write registries as in an image reference, for example registry.example.com:5000.");
	});
}
function readText(get, name) {
	const text = get(name).trim();
	return text === "" ? void 0 : text;
}
/** `true` and `false`, also as YAML 1.1 writes them: `yes`, `no`, `on`, `off`. @throws SealError `INPUT_INVALID` */
function readBoolean(get, name) {
	const value = booleanOf(get(name));
	if (value !== void 0) return value;
	throw invalid(name, get(name).trim(), "Write true or false.");
}
/** Undefined for what is neither. */
function booleanOf(text) {
	const word = text.trim().toLowerCase();
	if ([
		"true",
		"yes",
		"on"
	].includes(word)) return true;
	return [
		"false",
		"no",
		"off"
	].includes(word) ? false : void 0;
}
/** @throws SealError `INPUT_INVALID` */
function readChoice(get, name, choices) {
	const text = get(name).trim();
	const word = text.toLowerCase();
	const choice = choices.find((it) => it === word) ?? choices.find((it) => it === String(booleanOf(text)));
	if (choice !== void 0) return choice;
	throw invalid(name, text, `Write one of: ${choices.join(", ")}.`);
}
/** A whole number from `least` to `most`. @throws SealError `INPUT_INVALID` */
function readNumber(get, name, least, most) {
	const text = get(name).trim();
	const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
	if (number >= least && number <= most) return number;
	throw invalid(name, text, `Write a whole number from ${least} to ${most}.`);
}
const SECONDS = {
	h: 3600,
	m: 60,
	min: 60,
	s: 1,
	sec: 1,
	ms: .001
};
/** Seconds, or a time such as `90s`, `10m`, `1h30m` or `10m0s`, as milliseconds. @throws SealError `INPUT_INVALID` */
function readDuration(get, name) {
	const text = get(name).trim();
	const seconds = secondsOf(/^\d{1,6}$/.test(text) ? `${text}s` : text);
	if (seconds >= 1 && seconds <= 21600) return Math.round(seconds * 1e3);
	throw invalid(name, text, "Write a time such as 90s, 10m or 1h30m, of at most 6h.");
}
/** As Go writes durations; not a number for anything else. */
function secondsOf(text) {
	const part = /(\d{1,6}(?:\.\d{1,3})?)(ms|min|sec|[hms])/gi;
	if (text.length > 40 || text.replaceAll(part, "") !== "") return NaN;
	return [...text.matchAll(part)].reduce((sum, [, number, unit = ""]) => sum + Number(number) * (SECONDS[unit.toLowerCase()] ?? NaN), 0);
}
/**
* Lines of `key=value`; the value may contain anything, commas, quotes and further equals signs too. A key has no blanks
* and no quotes: they are left over from another notation.
*
* @throws SealError `INPUT_INVALID`
*/
function readPairs(get, name) {
	return plainLines(get(name)).map((line) => {
		const [, key = "", value = ""] = /^(?:-\s+)?([^=]*)=(.*)$/s.exec(line) ?? [];
		if (!/^[^\s"']+$/.test(key.trim())) throw invalid(name, line, "Write key=value, one per line.");
		return [key.trim(), value.trim()];
	});
}
function invalid(name, text, remedy) {
	return new SealError("INPUT_INVALID", `the input ${name} is "${printable(text, 200)}"`, { remedy });
}

// src/action/runner/image-inputs.ts
/** References, or the `metadata` output of docker/build-push-action or docker/bake-action. @throws SealError `INPUT_IMAGE_LIST_INVALID` */
function readImageTexts(get, name) {
	const text = get(name).trim();
	return (isJson(text) ? readImageList(new TextEncoder().encode(text), `the input ${name}`) : readWords(get, name)).map(withoutScheme);
}
/** `docker://` is how Buildah and Skopeo name an image in a registry, `oci://` how Helm names a chart. */
function withoutScheme(text) {
	return text.replace(/^(?:docker|oci):\/\//, "");
}
/**
* What an image name must be: a reference with a tag or a digest.
*
* @throws SealError `INPUT_IMAGE_MISSING`, `INPUT_IMAGE_LIST_INVALID`, `REFERENCE_INVALID`, `DIGEST_INVALID`
*/
function parseImage(text) {
	if (/^\[(?![\da-f:.]+\])/i.test(text)) throw new SealError("INPUT_IMAGE_LIST_INVALID", `"${printable(text, 300)}" is a list in brackets without quotes`, { remedy: "Write one reference per line, or a JSON array with each reference in quotes." });
	if (text.endsWith("@")) throw new SealError("INPUT_IMAGE_MISSING", `the digest after "${printable(text, 300)}" is empty`, { remedy: "The expression after the @ is empty. Check that the build step has that id, and \"push: true\"." });
	if (/^sha\d+:[0-9a-f]{64,}$/i.test(text)) throw new SealError("INPUT_IMAGE_MISSING", `"${text}" is a digest without the name of an image`, { remedy: `Write the name before it: image: ghcr.io/\${{ github.repository }}@${text}` });
	const reference = parseReference(text);
	if (reference.tag !== void 0 || reference.digest !== void 0) return reference;
	const name = formatRepository(reference);
	throw new SealError("INPUT_IMAGE_MISSING", `"${printable(text, 300)}" has neither a tag nor a digest`, { remedy: `Write ${name}@sha256:… with the digest that the build step outputs, or ${name}:tag.` });
}
/**
* Tags for the images of the step: `1.2.3`, `ghcr.io/acme/app:1.2.3`, `refs/tags/1.2.3`, or the `json` output of
* docker/metadata-action.
*
* @throws SealError `INPUT_INVALID`
*/
function readTags(get, name, images) {
	const text = get(name).trim();
	return (isJson(text) ? tagsOfMetadata(text, name) : readWords(get, name)).map((tag) => readTag(tag, name, images));
}
/** `ghcr.io/acme/app:1.2.3`, as docker/metadata-action writes it, is for the images of that repository. */
function readTag(text, name, images) {
	const own = text.replace(/^refs\/tags\//, "");
	if (isTag(own)) return {
		tag: own,
		repository: void 0
	};
	const { tag, registry, repository } = parseTagReference(text, name);
	if (images.some((image) => sameRepository(image, {
		registry,
		repository
	}))) return {
		tag,
		repository: {
			registry,
			repository
		}
	};
	const other = formatRepository({
		registry,
		repository
	});
	const names = [...new Set(images.map(formatRepository))].join(", ");
	throw invalid(name, text, `The tag is in another repository (${other}) than the images of the step (${names}). Add an image of ${other} to the input image, or remove the tag.`);
}
function parseTagReference(text, name) {
	const reference = tryReference(lowerCaseName(text));
	if (reference?.tag !== void 0 && reference.digest === void 0) return {
		...reference,
		tag: reference.tag
	};
	throw invalid(name, text, "Write tags, for example 1.2.3, latest, or ghcr.io/acme/app:1.2.3, or the tags output of docker/metadata-action. A tag has no slash and no plus sign.");
}
/** Undefined for what is not a reference. */
function tryReference(text) {
	try {
		return parseReference(text);
	} catch (error) {
		if (error instanceof SealError) return void 0;
		throw error;
	}
}
/**
* Lines of `key=value`, or the `json` output of docker/metadata-action, whose labels they are. Its `annotations` output
* names before each key what the annotation belongs to (`manifest:`, `index:`).
*
* @throws SealError `INPUT_INVALID`
*/
function readAnnotations(get, name) {
	const text = get(name).trim();
	if (isJson(text)) return labelsOfMetadata(text, name);
	const level = /^(?:manifest|index)(?:-descriptor)?(?:\[[^\]]*\])?:/;
	return Object.fromEntries(readPairs(get, name).map(([key, value]) => [key.replace(level, ""), value]));
}
function labelsOfMetadata(text, name) {
	const document = parseMetadata(text, name);
	const labels = isRecord(document) ? document["labels"] ?? document : void 0;
	if (isRecord(labels)) {
		const entries = Object.entries(labels);
		if (entries.every((entry) => typeof entry[1] === "string")) return Object.fromEntries(entries);
	}
	throw invalid(name, text, "Write key=value, one per line, or the json output of docker/metadata-action.");
}
function tagsOfMetadata(text, name) {
	const document = parseMetadata(text, name);
	const tags = isRecord(document) ? document["tags"] : document;
	if (Array.isArray(tags) && tags.every((tag) => typeof tag === "string")) return tags;
	throw invalid(name, text, "Write the tags output or the json output of docker/metadata-action.");
}
function parseMetadata(text, name) {
	try {
		return parseJson(new TextEncoder().encode(text));
	} catch {
		throw invalid(name, text, "It starts like JSON but is not valid JSON. Write the json output of docker/metadata-action, or a list.");
	}
}
/**
* `github.repository` keeps the capitals of the owner; repository names have none, so they are written in lower case,
* as actions/attest does. Tags and digests stay as they are.
*/
function lowerCaseName(text) {
	const [, name = "", rest = ""] = /^([^@]*?)((?::[^/:@]*)?(?:@.*)?)$/s.exec(text) ?? [];
	return name.toLowerCase() + rest;
}
/** Names in the form of references, each once, and a notice for each changed name. */
function lowerCaseNames(texts) {
	const changed = [...new Set(texts)].filter((text) => lowerCaseName(text) !== text);
	return {
		names: [...new Set(texts.map(lowerCaseName))],
		notices: changed.map((text) => `${printable(text, 300)} has upper-case letters; Seal uses ${printable(lowerCaseName(text), 300)}.`)
	};
}

// src/action/runner/job-inputs.ts
/** @throws SealError `INPUT_INVALID`, `KEY_…` */
function readJobInputs(get) {
	const text = readText(get, "key");
	const named = text === void 0 ? void 0 : readKeyName(text, "the input key");
	return {
		key: named?.key,
		keyPin: named?.pin,
		registry: readRegistry(get),
		registryUsername: readText(get, "registry-username"),
		registryPassword: readText(get, "registry-password"),
		...readClientCertificate(get),
		insecureRegistries: readInsecureRegistries(get),
		tokenHosts: readHosts(get, "token-hosts"),
		githubToken: readText(get, "github-token") ?? readText(get, "job-token"),
		cosignPath: readText(get, "cosign-path"),
		cosignRelease: readCosignRelease(get)
	};
}
function readRegistry(get) {
	const [registry, ...others] = readRegistries(get, "registry");
	if (others.length === 0) return registry;
	throw invalid("registry", get("registry"), "Write the registry that registry-username belongs to.");
}
function readClientCertificate(get) {
	const certificate = readText(get, "registry-client-certificate");
	const key = readText(get, "registry-client-key");
	if (certificate === void 0 === (key === void 0)) return {
		registryClientCertificate: certificate,
		registryClientKey: key
	};
	const [empty, other] = certificate === void 0 ? ["registry-client-certificate", "registry-client-key"] : ["registry-client-key", "registry-client-certificate"];
	throw invalid(empty, "", `Give both or neither: ${other} is not empty. A secret that the workflow cannot read is empty.`);
}
/** GitHub's and Docker's own registries have TLS: without it, their logins could be read in transit. */
const NEVER_INSECURE = /* @__PURE__ */ new Set(["docker.io", "ghcr.io"]);
function readInsecureRegistries(get) {
	const registries = readRegistries(get, "insecure-registries");
	const refused = registries.find((registry) => NEVER_INSECURE.has(registry));
	if (refused === void 0) return registries;
	throw invalid("insecure-registries", refused, "Remove it: this registry has TLS.");
}
/** `v3.0.6`, or a release that this code does not know with the SHA-256 of its file: `v3.1.2@sha256:…`. */
function readCosignRelease(get) {
	const text = readText(get, "cosign-release");
	if (text === void 0) return void 0;
	const match = /^(v\d+\.\d+\.\d+)(?:@sha256:([a-f0-9]{64}))?$/.exec(text);
	const [, version = "", sha256] = match ?? [];
	if (match === null || sha256 === void 0 && version !== "v3.0.6") {
		const remedy = `Write ${PINNED_RELEASE}, or another release with the SHA-256 of its file for this runner, from its cosign_checksums.txt:\n  cosign-release: v3.1.2@sha256:…`;
		throw invalid("cosign-release", text, remedy);
	}
	if (readText(get, "cosign-path") === void 0) return {
		version,
		sha256
	};
	throw invalid("cosign-release", text, "Set cosign-release or cosign-path, not both.");
}

export { DOWNLOAD_HOSTS, PINNED_RELEASE, actionLog, annotateFailure, booleanOf, connect, endWhenCanceled, failuresOf, findFiles, inGroup, invalid, lookForCosign, lowerCaseName, lowerCaseNames, makeRunDirectory, maskKnown, maskedInput, onlyOne, paint, parseImage, programRefused, readAnnotations, readBoolean, readBytes, readChoice, readContext, readDuration, readEntries, readEvent, readImageList, readImageTexts, readJobInputs, readLines, readNumber, readPullRequest, readRegistries, readTags, readText, readWords, readWritten, realWorkspace, refuseHeadCheckout, refuseMisspelled, reportFailure, run, setOutputs, startCosign, systemClock, tryReference, withDefaults, writeSummary };