import { SealError, VERSION, messages } from "./support.js";
import { commentMarker, formatCheckRun, formatComment, formatSarif } from "./render-verify.js";
import { gzip } from "node:zlib";
import { promisify } from "node:util";

// src/github/changed-files.ts
const PER_PAGE$2 = 100;
/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const MAX_OF_PULL = 3e3;
/** https://docs.github.com/rest/commits/commits#compare-two-commits */
const MAX_OF_COMPARISON = 300;
async function listChangedFiles(api, range) {
	if (!("pull" in range)) return ofComparison(api, range);
	const { commits, size } = range;
	const files = await filesOfPull(api, range.pull);
	if (commits !== void 0 && !areOf(files, commits.head)) return ofComparison(api, commits, size);
	const isComplete = files.length < MAX_OF_PULL && files.length >= (size ?? 0);
	return {
		...describe(files),
		isComplete
	};
}
async function filesOfPull({ octokit, owner, repo, call }, pull) {
	const files = [];
	for (let page = 1; page <= MAX_OF_PULL / PER_PAGE$2; page++) {
		const { data, headers } = await call({
			what: `files of pull request ${pull}`,
			permission: "pull-requests: read",
			isRepeatable: true,
			send: () => octokit.rest.pulls.listFiles({
				owner,
				repo,
				pull_number: pull,
				per_page: PER_PAGE$2,
				page
			})
		});
		files.push(...data);
		if (data.length < PER_PAGE$2 && !/;\s*rel="?next\b/.test(headers.link ?? "")) break;
	}
	return files;
}
/** The URL of a file's contents names the commit of the list, except for a removed file. Without a URL, it is unknown. */
function areOf(files, head) {
	const remaining = files.filter(({ status }) => status !== "removed");
	const commits = remaining.map(({ contents_url: url }) => url && new URL(url).searchParams.get("ref"));
	return remaining.length > 0 && commits.every((commit) => commit === head);
}
async function ofComparison({ octokit, owner, repo, call }, { base, head }, size = 0) {
	const { data } = await call({
		what: `comparison of ${base} and ${head}`,
		permission: "contents: read",
		isRepeatable: true,
		send: () => octokit.rest.repos.compareCommitsWithBasehead({
			owner,
			repo,
			basehead: `${base}...${head}`,
			per_page: 1
		})
	});
	const files = data.files ?? [];
	const isForward = data.status === "ahead" || data.status === "identical";
	const isWhole = data.files !== void 0 && files.length < MAX_OF_COMPARISON && files.length >= size;
	return {
		...describe(files),
		isComplete: isForward && isWhole
	};
}
function describe(files) {
	const remaining = files.filter(({ status }) => status !== "removed");
	const known = remaining.filter(({ status }) => status !== "added" && status !== "copied");
	const modified = known.filter(({ status }) => status !== "renamed");
	return {
		paths: remaining.map(({ filename }) => filename),
		gone: files.flatMap(({ filename, status, previous_filename: old }) => status === "removed" ? filename : status === "renamed" && old !== void 0 ? old : []),
		previous: new Map(known.map(({ filename, previous_filename: old }) => [filename, old ?? filename])),
		added: new Map(modified.flatMap(({ filename, patch }) => patch ? [[filename, addedLines(patch)]] : []))
	};
}
/** Texts, not numbers: the checkout is the merge with the base, where the lines may have moved. */
function addedLines(patch) {
	const lines = patch.split("\n").filter((line) => line.startsWith("+"));
	return new Set(lines.map((line) => line.slice(1).trim()));
}

// src/github/check-runs.ts
/** Annotations that one request may carry; more come by updates, which add theirs. */
const PER_REQUEST = 50;
const PERMISSION$1 = "checks: write";
/** The number of pages that Seal searches for a failed check of this name. */
const MAX_PAGES$1 = 10;
const PER_PAGE$1 = 100;
/**
* Creates the run with its conclusion first, so that it remains even if an update fails. Of several check runs of one
* name GitHub takes the newest: a gate that passes takes over the failure of another gate of its workflow run.
*
* @returns the check run's page
*/
async function publishCheckRun(api, check, place) {
	const { id, url } = await createCheckRun(api, check, place);
	if (check.conclusion !== "failure" && await isRedElsewhere(api, place)) await failCheckRun(api, check, id);
	return url;
}
async function createCheckRun({ octokit, owner, repo, now, call }, { conclusion, title, summary, annotations }, { name, headSha, detailsUrl, leg }) {
	const batches = Array.from({ length: Math.ceil(annotations.length / PER_REQUEST) }, (_, at) => annotations.slice(at * PER_REQUEST, (at + 1) * PER_REQUEST).map(toGitHub));
	const { data } = await call({
		what: "check run",
		permission: PERMISSION$1,
		isRepeatable: false,
		send: () => octokit.rest.checks.create({
			owner,
			repo,
			name,
			head_sha: headSha,
			status: "completed",
			conclusion,
			completed_at: new Date(now()).toISOString(),
			output: {
				title,
				summary,
				annotations: batches[0] ?? []
			},
			...leg && { external_id: [
				leg.run,
				leg.key,
				conclusion
			].join("/") },
			...detailsUrl === void 0 ? {} : { details_url: detailsUrl }
		})
	});
	for (const batch of batches.slice(1)) await call({
		what: "annotations of the check run",
		permission: PERMISSION$1,
		isRepeatable: false,
		send: () => octokit.rest.checks.update({
			owner,
			repo,
			check_run_id: data.id,
			output: {
				title,
				summary,
				annotations: batch
			}
		})
	});
	return {
		id: data.id,
		url: data.html_url ?? void 0
	};
}
/** Did another gate of this workflow run fail by itself in its last run? */
async function isRedElsewhere(api, { name, headSha, leg }) {
	if (leg === void 0) return false;
	const newest = /* @__PURE__ */ new Map();
	for (let page = 1; page <= MAX_PAGES$1; page++) {
		const checks = await listCheckRuns(api, name, headSha, page);
		for (const { id, external_id } of checks) {
			const [run, key = "", conclusion = ""] = (external_id ?? "").split("/");
			if (run === leg.run && key !== leg.key && id > (newest.get(key)?.id ?? 0)) newest.set(key, {
				id,
				conclusion
			});
		}
		if (checks.length < PER_PAGE$1) break;
	}
	return [...newest.values()].some(({ conclusion }) => conclusion === "failure");
}
async function listCheckRuns({ octokit, owner, repo, call }, check_name, ref, page) {
	const { data } = await call({
		what: "check runs of this name",
		permission: PERMISSION$1,
		isRepeatable: true,
		send: () => octokit.rest.checks.listForRef({
			owner,
			repo,
			ref,
			check_name,
			filter: "all",
			per_page: PER_PAGE$1,
			page
		})
	});
	return data.check_runs ?? [];
}
async function failCheckRun({ octokit, owner, repo, call }, { title, summary }, check_run_id) {
	const output = {
		title: `Another gate of this run fails; here: ${title}`,
		summary
	};
	await call({
		what: "check run",
		permission: PERMISSION$1,
		isRepeatable: true,
		send: () => octokit.rest.checks.update({
			owner,
			repo,
			check_run_id,
			conclusion: "failure",
			output
		})
	});
}
function toGitHub({ file, line, level, title, message }) {
	return {
		path: file,
		start_line: line,
		end_line: line,
		annotation_level: level,
		title,
		message
	};
}

// src/github/code-scanning.ts
const compress = promisify(gzip);
/** @param ref `refs/heads/main`, or `refs/pull/7/merge` with the merge commit */
async function uploadSarif({ octokit, owner, repo, call }, sarif, { commit, ref }) {
	const encoded = (await compress(sarif)).toString("base64");
	await call({
		what: "SARIF for code scanning",
		permission: "security-events: write",
		isRepeatable: true,
		send: () => octokit.rest.codeScanning.uploadSarif({
			owner,
			repo,
			commit_sha: commit,
			ref,
			sarif: encoded
		})
	});
}

// src/github/comments.ts
/** Pull requests with more comments than this get a new one. */
const MAX_PAGES = 20;
const PER_PAGE = 100;
const PERMISSION = "pull-requests: write";
/** @returns the comment's page; undefined when there is none and none was to be made */
async function publishComment(api, { pull, marker, body, onlyUpdate }, log) {
	const { octokit, owner, repo } = api;
	const call = (isRepeatable, send) => api.call({
		what: `comment on pull request ${pull}`,
		permission: PERMISSION,
		isRepeatable,
		send
	});
	const earlier = await findComment(api, pull, marker);
	if (earlier !== void 0) {
		if (earlier.body === body) return earlier.url;
		const { data } = await call(true, () => octokit.rest.issues.updateComment({
			owner,
			repo,
			comment_id: earlier.id,
			body
		}));
		return data.html_url;
	}
	if (onlyUpdate) return void 0;
	const { data } = await call(false, () => octokit.rest.issues.createComment({
		owner,
		repo,
		issue_number: pull,
		body
	}));
	log.debug(`new comment ${data.id}`);
	return data.html_url;
}
/** Anyone can write the marker; only a comment of this token's own author counts. */
async function findComment(api, pull, marker) {
	const { octokit, owner, repo, call } = api;
	let author;
	for (let page = 1; page <= MAX_PAGES; page++) {
		const { data } = await call({
			what: `comments of pull request ${pull}`,
			permission: PERMISSION,
			isRepeatable: true,
			send: () => octokit.rest.issues.listComments({
				owner,
				repo,
				issue_number: pull,
				per_page: PER_PAGE,
				page
			})
		});
		for (const { id, body, user, html_url: url } of data) {
			if (!body?.startsWith(marker)) continue;
			author ??= await ownAuthor(api);
			if (author === "an app" ? user?.type === "Bot" : user?.login === author.login) return {
				id,
				body,
				url
			};
		}
		if (data.length < PER_PAGE) return void 0;
	}
}
/** An app's token may not ask who it is; a personal one may. */
async function ownAuthor({ octokit, call }) {
	return call({
		what: "the author of comments",
		permission: PERMISSION,
		isRepeatable: true,
		send: async () => {
			try {
				return { login: (await octokit.rest.users.getAuthenticated()).data.login };
			} catch (error) {
				if (error instanceof Error && "status" in error && error.status === 403 && /not accessible by integration/i.test(error.message)) return "an app";
				throw error;
			}
		}
	});
}

// src/github/publish-review.ts
/** Each part by itself: a permission that is missing for one must not prevent the others. */
async function publishReview(api, review, settings, log) {
	const { checkName, headSha, run, runUrl, codeScanning, gate } = settings;
	if (checkName !== void 0) {
		const place = {
			name: checkName,
			headSha,
			detailsUrl: runUrl,
			leg: run === void 0 ? void 0 : {
				run,
				key: gate.key
			}
		};
		await attempt(log, () => publishCheckRun(api, formatCheckRun(review), place));
	}
	await attempt(log, () => publishReviewComment(api, review, settings, log));
	if (codeScanning !== void 0) {
		const sarif = formatSarif(review.verdict, sarifSettings(settings));
		await attempt(log, () => uploadSarif(api, JSON.stringify(sarif), codeScanning));
	}
}
/** @returns what the verdict's SARIF says besides the verdict */
function sarifSettings({ workflow, gate }) {
	const category = `oci-seal/${workflow}/${gate.text}-${gate.key.slice(0, 8)}`;
	return {
		version: VERSION,
		fallback: {
			file: workflow,
			line: 1
		},
		category
	};
}
async function publishReviewComment(api, review, { comment, pull, gate: { key, text: name }, runUrl }, log) {
	if (comment === "never" || pull === void 0) return;
	const isGood = review.verdict.outcome === "passed";
	await publishComment(api, {
		pull,
		marker: commentMarker(key),
		body: formatComment(review, {
			key,
			name,
			runUrl
		}),
		onlyUpdate: comment === "on-failure" && isGood
	}, log);
}
/** A token that may not write is what pull requests from forks have: worth a notice. All else is worth a warning. */
async function attempt(log, publish) {
	try {
		await publish();
	} catch (error) {
		if (!(error instanceof SealError)) throw error;
		const text = `${error.code}: ${messages(error)[0]}\n${error.remedy ?? ""}`.trim();
		if (error.code === "GITHUB_DENIED") log.notice(text);
		else log.warning(text);
	}
}

export { listChangedFiles, publishReview, sarifSettings };