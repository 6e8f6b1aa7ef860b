import { SealError, endOf, findProgram, isRecord, printable } from "./support.js";
import { readEvent, readWritten } from "./action-runner.js";
import { formatPlatform, parseReference } from "./oci.js";
import { isInPlace } from "./results-seal.js";
import { DEFAULT_REQUIRE, NO_CONTENT_RULES } from "./policy-shared.js";
import { bindingStatus, factViolations, shareSboms } from "./verify-images-shared.js";
import { causesOf, describeCause } from "./results-shared.js";
import { mkdir, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { createHash } from "node:crypto";

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

// src/action/seal/gate-preview.ts
/** If an image failed, the report gets no preview. What earlier runs attached is not in the report, and does not count. */
function withGatePreview(report) {
	if (report.images.length === 0) return report;
	return report.images.every(({ outcome }) => outcome !== "failed") ? {
		...report,
		gate: previewGate(report.images)
	} : report;
}
function previewGate(images) {
	const reasons = images.flatMap((image) => {
		const name = images.length > 1 ? `${image.requested}: ` : "";
		return reasonsOf(image).map((reason) => `${name}${reason}`);
	});
	return {
		outcome: reasons.length === 0 ? "passed" : "failed",
		reasons: [...new Set(reasons)]
	};
}
const DEFAULT_POLICY = {
	name: "",
	location: void 0,
	require: []
};
/** The problems as the verify action would report them: one line per cause. */
function reasonsOf(image) {
	const { root, platforms } = factsOfImage(image);
	const found = [root, ...platforms];
	const violations = found.flatMap((it) => factViolations(it, DEFAULT_POLICY)).map((violation) => ({
		...violation,
		exception: void 0
	}));
	const digests = found.map(({ subject, facts }) => ({
		...subject,
		facts
	}));
	return causesOf({
		digest: root.subject.digest,
		digests
	}, violations).map(describeCause);
}
function factsOfImage(image) {
	const { subjects, unsealed = [] } = image;
	const [root, ...platforms] = [...subjects, ...unsealed].map((subject) => factsOf(subject, image));
	if (root === void 0) throw new TypeError("an image that did not fail must have a digest");
	const imageFacts = {
		root,
		platforms,
		beneath: [],
		nested: [],
		isSingle: new Set(platforms.map(({ subject }) => subject.digest)).size === 1
	};
	const contradicted = new Set(sbomsOf(root.subject.digest, image).flatMap(({ sbom }) => sbom?.contradicts ?? []));
	return shareSboms(imageFacts, ({ digest }) => contradicted.has(digest) ? finding("invalid", BINDINGS.other) : bindingOf(root.sboms[0]));
}
function bindingOf(sbom) {
	return sbom?.binding ?? finding("missing", "no SBOM found");
}
function factsOf(subject, image) {
	const { digest } = subject;
	const sboms = sbomsOf(digest, image).map((artifact) => checkedSbom(artifact, image));
	const facts = DEFAULT_REQUIRE.map((kind) => factOf(kind, digest, findingOf(kind, digest, sboms, image)));
	return {
		subject: {
			...subject,
			architecture: void 0,
			index: void 0
		},
		facts,
		sboms,
		unread: [],
		signedAt: void 0
	};
}
function findingOf(kind, digest, [best], image) {
	if (kind === "signature") return isSigned(digest, image) ? finding("verified") : finding("missing", "no signature found");
	if (best === void 0) return finding("missing", "no SBOM found");
	if (kind === "sbom-binding") return best.binding;
	if (kind === "sbom-signature") return best.signature;
	return finding(best.signature.status === "verified" ? "verified" : "present");
}
function checkedSbom(artifact, image) {
	const { digest, subject, reference, sbom } = artifact;
	const hasSignature = isSigned(digest, image);
	const binding = bindingStatus({
		status: sbom?.binding ?? "unbound",
		namesDigest: false,
		isSigned: hasSignature,
		hasSubject: true
	}, NO_CONTENT_RULES.binding);
	return {
		found: {
			form: "sbom-artifact",
			reference,
			subject,
			artifact: digest,
			foundSignature: void 0,
			isNamedByTag: false,
			layers: [],
			document: void 0,
			problem: void 0,
			isOverLimit: false
		},
		signature: hasSignature ? finding("verified") : finding("missing", "no signature found"),
		binding: finding(binding, BINDINGS[sbom?.binding ?? "unbound"]),
		signedAt: void 0
	};
}
const BINDINGS = {
	bound: void 0,
	unbound: "the SBOM does not name a digest",
	other: "the SBOM describes another image"
};
function sbomsOf(digest, { artifacts }) {
	return artifacts.filter((it) => it.kind === "sbom" && it.subject === digest && isThere(it));
}
function isSigned(digest, { signatures }) {
	return signatures.some((it) => it.format !== "attestation" && isThere(it) && it.subjects.some((subject) => subject === digest));
}
function isThere(part) {
	return isInPlace(part) || part.state === "planned";
}
function finding(status, reason) {
	return {
		status,
		reason: status === "verified" ? void 0 : reason,
		evidence: []
	};
}
function factOf(kind, digest, found) {
	return {
		kind,
		predicateType: void 0,
		digest,
		isRequired: true,
		...found
	};
}

// src/action/seal/generator.ts
const MAX_SBOM_BYTES = 268435456;
/** What a program needs to find others, and the network through a proxy; logins and tokens are not in it. */
const PASSED_ON = /^(?:PATH|PATHEXT|SYSTEMROOT|COMSPEC|LANG|LC_ALL|TZ|HTTPS?_PROXY|NO_PROXY|SSL_CERT_FILE|SSL_CERT_DIR|NODE_EXTRA_CA_CERTS|JAVA_HOME)$/i;
/** The SBOM's bytes. @throws SealError `GENERATOR_FAILED`, `COMMAND_TIMED_OUT` */
async function runGenerator(options) {
	const { name, program, directory, run, environment, timeoutMs, log } = options;
	const home = await mkdtemp(join(directory, `${name}-`));
	const output = join(home, "sbom.json");
	try {
		await mkdir(join(home, "tmp"));
		log.info(`Starting ${program}`);
		const env = environmentFor(environment, home);
		const result = await run(program, argumentsFor(options, output), {
			env,
			timeoutMs
		});
		const said = lastLine(result.stderr) || lastLine(result.stdout) || "it said nothing";
		if (result.exitCode !== 0) throw failed$1(name, `${endOf(result)}: ${said}`);
		const unread = (what, cause) => failed$1(name, `exited with code 0 and ${what}`, cause);
		return await readWritten(output, unread, MAX_SBOM_BYTES);
	} finally {
		await rm(home, {
			recursive: true,
			force: true
		});
	}
}
/** @throws SealError `GENERATOR_FAILED` */
function argumentsFor({ name, folder, platform }, output) {
	if (name === "syft") {
		const only = platform === void 0 ? [] : ["--platform", formatPlatform(platform)];
		return [
			"scan",
			`oci-dir:${folder}`,
			...only,
			"-q",
			"-o",
			`cyclonedx-json@1.6=${output}`
		];
	}
	if (name === "cdxgen") return [
		"-o",
		output,
		"--spec-version",
		"1.6",
		"--no-banner",
		"--no-install-deps",
		"--fail-on-error",
		folder
	];
	if (/[@:]/.test(folder)) throw failed$1(name, `cannot read an image below ${printable(folder, 200)}, because the path has a colon or an @`);
	return [...[
		"image",
		"--input",
		folder,
		"--format",
		"cyclonedx",
		"--output",
		output
	], ...[
		"--quiet",
		"--skip-version-check",
		"--disable-telemetry",
		"--offline-scan"
	]];
}
/** A separate home: the files of Docker's logins are found through the user's. */
function environmentFor(environment, home) {
	const passed = Object.entries(environment).filter((entry) => entry[1] !== void 0 && PASSED_ON.test(entry[0]));
	return {
		...Object.fromEntries(passed),
		HOME: home,
		USERPROFILE: home,
		DOCKER_CONFIG: home,
		XDG_CACHE_HOME: join(home, "cache"),
		TMPDIR: join(home, "tmp"),
		TMP: join(home, "tmp"),
		TEMP: join(home, "tmp"),
		SYFT_CHECK_FOR_APP_UPDATE: "false",
		TRIVY_CACHE_DIR: join(home, "cache")
	};
}
function lastLine(text) {
	return printable(text.trim().split("\n").at(-1) ?? "", 300);
}
function failed$1(name, what, cause) {
	return new SealError("GENERATOR_FAILED", `${name} ${what}`, cause === void 0 ? {} : { cause });
}

// src/action/seal/registry-checks.ts
/** @param contacted the hosts that the registries sent the dry run to */
function withRegistries(known, images, inputs, contacted) {
	const byRegistry = Map.groupBy(images, ({ requested }) => parseReference(requested).registry);
	return {
		checks: [
			...known.checks,
			...[...byRegistry].map(([registry, of]) => checkLogin(registry, of, inputs)),
			...images.flatMap((image) => [checkPush(image), checkReferrers(image)]),
			...checkHosts(images)
		],
		hosts: [.../* @__PURE__ */ new Set([...known.hosts, ...contacted])]
	};
}
const DENIED = [
	"REGISTRY_UNAUTHORIZED",
	"REGISTRY_FORBIDDEN",
	"REGISTRY_REALM_REFUSED"
];
/** If a registry refuses one image, the login counts as refused. */
function checkLogin(registry, images, inputs) {
	const name = `login to ${registry}`;
	const how = describeLogin(registry, inputs);
	const refusal = images.flatMap(({ error }) => error && DENIED.includes(error.code) ? [error] : [])[0];
	if (refusal !== void 0) return failed(name, `${how}: refused: ${refusal.message}`, refusal);
	return {
		name,
		result: images.every(({ error }) => error !== void 0) ? `${how}: not known, because no image could be read` : `${how}: accepted`
	};
}
function describeLogin(registry, { registry: named, registryUsername, githubToken }) {
	if (registryUsername !== void 0 && (named === void 0 || named === registry)) return "by registry-username";
	const files = "by a credential file or helper of Docker or Podman";
	return registry === "ghcr.io" && githubToken !== void 0 ? `${files}, else by github-token` : `${files}, else anonymous`;
}
function checkPush({ requested, error, pushObstacle }) {
	const name = `push to ${withoutVersion(requested)}`;
	if (error !== void 0) return {
		name,
		result: "not known: the image could not be planned"
	};
	return pushObstacle === void 0 ? {
		name,
		result: "allowed"
	} : failed(name, `refused: ${pushObstacle.message}`, pushObstacle);
}
const LISTINGS = {
	api: "listed by the Referrers API",
	tag: "listed by the fallback tag; the registry has no Referrers API"
};
/** Codes of registries that list nothing in any way, or not in the way that the input referrers names. */
const UNLISTED = [
	"REGISTRY_FALLBACK_IS_SUBJECT",
	"REGISTRY_NO_REFERRERS_API",
	"REGISTRY_IMMUTABLE_TAG"
];
function checkReferrers({ requested, listing, error }) {
	const name = `referrers of ${requested}`;
	if (error !== void 0 && UNLISTED.includes(error.code)) return failed(name, `nothing can be attached: ${error.message}`, error);
	return {
		name,
		result: listing === void 0 ? "not known: the image could not be planned" : LISTINGS[listing]
	};
}
/** Storage hosts show themselves only to those who may read and push. */
function checkHosts(images) {
	return images.every(({ error, pushObstacle }) => error === void 0 && pushObstacle === void 0) ? [] : [{
		name: "hosts of the registries",
		result: "incomplete: a registry that refused may name more hosts, for tokens and blobs"
	}];
}
function withoutVersion(requested) {
	const { registry, repository } = parseReference(requested);
	return `${registry}/${repository}`;
}
function failed(name, result, { remedy }) {
	return {
		name,
		result,
		...remedy === void 0 ? {} : { fix: remedy }
	};
}

// src/action/seal/scan-cache.ts
/** Compressed. A smaller layer is read from the registry as fast as from the cache. */
const LEAST_BYTES = 1048576;
/** @param isReadOnly a dry run writes nothing */
async function openScanCache(isReadOnly, tools) {
	const [{ ActionsCache }, { LayerStore }] = await Promise.all([import("./github-later.js"), import("./scan-image.js")]);
	const cache = new ActionsCache(createHash("sha256").update("oci-seal scan cache").digest("hex"), tools);
	return new LayerStore({
		entries: {
			read: (key) => cache.read(key),
			write: isReadOnly ? void 0 : (key, entry) => cache.write(key, entry)
		},
		scanner: await scannerVersion(),
		leastBytes: LEAST_BYTES
	});
}
/** Of all code of the action: what a scan finds may depend on any of it. */
async function scannerVersion() {
	const folder = import.meta.dirname;
	const names = (await readdir(folder)).filter((name) => /\.(?:js|cjs|ts)$/.test(name)).sort();
	const hash = createHash("sha256");
	for (const name of names) hash.update(`${name}\n`).update(await readFile(join(folder, name)));
	return hash.digest("hex");
}

export { openScanCache, readCommitTime, runGenerator, withGatePreview, withRegistries };