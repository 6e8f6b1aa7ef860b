import { findProgram, isRecord } from "./support.js";
import { readEvent } from "./action-runner.js";

// src/action/seal/commit-time.ts
const TIMEOUT_MS = 1e4;
/** RFC 3339, from the event of a push, or else from the checkout; undefined if neither has the commit. */
async function readCommitTime(search) {
	const { GITHUB_SHA: sha = "" } = search.environment;
	if (!/^[0-9a-f]{40,64}$/.test(sha)) return void 0;
	const { payload } = await readEvent(search.environment);
	return pushedAt(payload, sha) ?? await committedAt(sha, search);
}
/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
function pushedAt({ head_commit: commit }, sha) {
	if (!isRecord(commit) || commit["id"] !== sha) return void 0;
	return toTime(Date.parse(String(commit["timestamp"])));
}
/** `cat-file` starts no other program: it runs no hook, and may not fetch what is missing. */
async function committedAt(sha, { environment, workspace, run }) {
	const git = await findProgram("git", {
		environment,
		checkout: workspace,
		platform: process.platform
	});
	if (git === void 0) return void 0;
	const args = [
		"-C",
		workspace,
		"-c",
		`safe.directory=${workspace}`,
		"cat-file",
		"commit",
		sha
	];
	const { PATH = "", SYSTEMROOT = "" } = environment;
	const { exitCode, stdout } = await run(git, args, {
		env: {
			PATH,
			SYSTEMROOT,
			GIT_NO_LAZY_FETCH: "1",
			GIT_ALLOW_PROTOCOL: "none"
		},
		timeoutMs: TIMEOUT_MS
	}).catch(() => NOT_READ);
	const seconds = /^committer [^\n]*> (\d{1,12}) [+-]\d{4}$/m.exec(stdout.split("\n\n", 1)[0] ?? "")?.[1];
	return exitCode === 0 && seconds !== void 0 ? toTime(Number(seconds) * 1e3) : void 0;
}
const NOT_READ = {
	exitCode: -1,
	stdout: "",
	stderr: ""
};
/** Undefined for what is not a time. */
function toTime(milliseconds) {
	const date = new Date(milliseconds);
	return Number.isNaN(date.getTime()) ? void 0 : date.toISOString().replace(".000Z", "Z");
}

export { readCommitTime };