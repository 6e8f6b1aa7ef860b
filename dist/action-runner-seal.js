import { isRecord, parseJson } from "./support.js";
import { pullRequestRights } from "./action-runner.js";
import { readFile } from "node:fs/promises";

// src/action/runner/context.ts
/** Without @actions/github, which loads the whole GitHub client: a tenth of a second of each start. */
async function readContext(log, environment = process.env) {
	const { GITHUB_EVENT_NAME: eventName = "", GITHUB_EVENT_PATH: path, GITHUB_ACTOR: actor = "" } = environment;
	const payload = path ? parseJson(await readFile(path)) : {};
	const fields = isRecord(payload) ? payload : {};
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
	const [from, to] = [repositoryOf(head), repositoryOf(base)];
	return from !== void 0 && to !== void 0 && from !== to;
}
function repositoryOf(side) {
	const repository = isRecord(side) ? side["repo"] : void 0;
	const name = isRecord(repository) ? repository["full_name"] : void 0;
	return typeof name === "string" && name !== "" ? name.toLowerCase() : void 0;
}

export { readContext };