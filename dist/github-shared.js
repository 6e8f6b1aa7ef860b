import { SealError, fieldsOf, parseRetryAfter, printable, withRetry } from "./support.js";
import { apiUrlOf } from "./github.js";

// src/github/client.ts
/** GitHub's own client, which is large, through the runner's proxies. It sends nothing yet. */
async function openOctokit(token, baseUrl) {
	const [{ getOctokit }, { createFetch }] = await Promise.all([import("./actions-github.js"), import("./github-later.js")]);
	return getOctokit(token, {
		baseUrl,
		request: { fetch: createFetch() }
	});
}
/** What GitHub answered; 0 where it did not answer. */
function githubFailure(error) {
	return {
		status: error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : 0,
		said: printable(error instanceof Error ? error.message : String(error), 300)
	};
}

// src/github/api.ts
/** A job pays for the time: a reset that is further away than `maxRetryAfterMs` is not waited for. */
const GITHUB_RETRY = {
	attempts: 4,
	baseMs: 2e3,
	maxWaitMs: 3e4,
	maxRetryAfterMs: 12e4,
	deadlineMs: 3e5
};
const REQUEST_TIMEOUT_MS = 3e4;
/** A file has more time, by its size. */
const BYTES_PER_SECOND = 65536;
/** What GitHub asks for where its answer names no time. */
const SECONDARY_WAIT_MS = 6e4;
/** Loads GitHub's client, which is large, and sends nothing yet. */
async function openGitHubApi(settings) {
	const apiUrl = settings.apiUrl.replace(/\/+$/, "");
	const octokit = await openOctokit(settings.token, apiUrl);
	octokit.hook.before("request", (options) => {
		options.request = {
			signal: timeLimit(0),
			...options.request
		};
	});
	const [owner = "", repo = ""] = settings.repository.split("/");
	return {
		octokit,
		owner,
		repo,
		apiUrl,
		now: () => settings.clock.now(),
		call: (request) => callPatiently(request, settings)
	};
}
/**
* The API of the job's own repository, for an input that needs it.
*
* @param remedy the permission to add
* @throws SealError `GITHUB_TOKEN_MISSING`
*/
async function openJobApi({ token, environment, clock, log }, input, remedy) {
	const { GITHUB_REPOSITORY: repository } = environment;
	if (token === void 0) throw new SealError("GITHUB_TOKEN_MISSING", `${input} needs the input github-token, which is empty`, { remedy: `Leave github-token at its default.\n${remedy}` });
	if (!repository || !/^[^/]+\/[^/]+$/.test(repository)) throw new SealError("GITHUB_TOKEN_MISSING", `${input} needs a job of a repository: GITHUB_REPOSITORY is empty`, { remedy: "Run the action in a workflow of a repository." });
	return openGitHubApi({
		token,
		apiUrl: apiUrlOf(environment),
		repository,
		clock,
		log
	});
}
/** Does GitHub respond that the requested resource does not exist? */
function isAbsent(error) {
	return error instanceof SealError && error.code === "GITHUB_DENIED" && githubFailure(error.cause).status === 404;
}
/** The time that a request with this many bytes of content may take. */
function timeLimit(bytes) {
	return AbortSignal.timeout(REQUEST_TIMEOUT_MS + Math.ceil(bytes / BYTES_PER_SECOND * 1e3));
}
async function callPatiently(request, { clock, log }) {
	const classify = (error) => transientFailure(error, request.isRepeatable, clock.now());
	try {
		return await withRetry({
			policy: GITHUB_RETRY,
			clock,
			log,
			classify
		}, request.send);
	} catch (error) {
		throw error instanceof SealError ? error : explain(error, request, clock.now());
	}
}
function transientFailure(error, isRepeatable, now) {
	if (error instanceof SealError) return void 0;
	const retryAfterMs = rateLimitMs(error, now);
	if (retryAfterMs !== void 0) return { retryAfterMs };
	const { status } = githubFailure(error);
	return (status === 0 || status >= 500) && isRepeatable ? { retryAfterMs: parseRetryAfter(headerOf(error, "retry-after"), now) } : void 0;
}
/**
* Milliseconds until GitHub takes requests again; undefined where no limit of its rate refused this one.
* https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
*/
function rateLimitMs(error, now) {
	const { status, said } = githubFailure(error);
	if (status !== 429 && status !== 403) return void 0;
	const after = parseRetryAfter(headerOf(error, "retry-after"), now);
	if (after !== void 0) return after;
	const reset = Number(headerOf(error, "x-ratelimit-reset") || NaN);
	if (headerOf(error, "x-ratelimit-remaining") === "0" && Number.isFinite(reset)) return Math.max(1e3, reset * 1e3 - now + 1e3);
	return status === 429 || /rate limit/i.test(said) ? SECONDARY_WAIT_MS : void 0;
}
function headerOf(error, name) {
	if (!(error instanceof Error && "response" in error)) return void 0;
	const value = fieldsOf(fieldsOf(error.response)["headers"])[name];
	return value === void 0 ? void 0 : String(value);
}
function explain(error, { what, permission }, now) {
	const { status, said } = githubFailure(error);
	const answer = status === 0 ? said : `HTTP ${status}: ${said}`;
	if (rateLimitMs(error, now) !== void 0) return new SealError("GITHUB_RATE_LIMITED", `${what}: GitHub limits the rate of requests (${answer})`, { cause: error });
	if (status === 401 || status === 403 || status === 404) return new SealError("GITHUB_DENIED", `${what}: GitHub denied the request of this token (${answer})`, {
		cause: error,
		remedy: `Add to the job:\npermissions:\n  ${permission}\nPull requests from forks and by Dependabot always get a read-only token.`
	});
	if (status >= 400 && status < 500) return new SealError("GITHUB_REFUSED", `${what}: GitHub did not accept it (${answer})`, { cause: error });
	return new SealError("GITHUB_UNAVAILABLE", `${what}: unexpected response from GitHub (${answer})`, {
		cause: error,
		remedy: "Run the job again; see https://www.githubstatus.com for incidents."
	});
}

export { githubFailure, isAbsent, openGitHubApi, openJobApi, timeLimit };