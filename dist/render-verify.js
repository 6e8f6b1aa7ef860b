import { ACTION, count, printable } from "./support.js";
import { STYLES, code, codeBlock, details, escapeAddress, escapeText, plainLabel, shortDigest, table } from "./render.js";
import { formatPurl, hasNamespace, inAnyNamespace, parsePurl, typeOf } from "./sbom-purl-shared.js";
import { RULE_TEXTS } from "./results-verify.js";
import { FACT_NAMES, causesOf, describeCause, headline, openViolations, proposedReference, shortenDigests, violationOf } from "./results-shared.js";
import { createHash } from "node:crypto";

// src/render/fixes.ts
/** Undefined if the cause itself names what to change, or if a general remedy does not exist. */
function fixOf({ violations: [violation] }, image) {
	const { rule, fact, outcome, finding } = violation;
	if (fact === "attestation") return attestationFix(finding?.predicateType ?? "", image);
	if (fact !== void 0) return finding?.status === "undecided" ? void 0 : sealFix(image);
	if (rule === "no-policy") return policyFix(image);
	return outcome === "undecided" ? void 0 : exceptionFix(rule, violation.component, image);
}
/** More would hide the causes; each rule's lines differ in the package alone. */
const MAX_FIXES = 3;
/** Each once, in the order of the causes. */
function fixesOf(causes, image) {
	const fixes = causes.flatMap((cause) => fixOf(cause, image) ?? []);
	const different = [...new Map(fixes.map((fix) => [fix.lines, fix])).values()].slice(0, MAX_FIXES);
	const exceptions = different.filter(({ title }) => title === EXCEPTION);
	const others = different.filter(({ title }) => title !== EXCEPTION);
	return exceptions.length < 2 ? different : [...others, {
		title: EXCEPTION,
		lines: oneList(exceptions)
	}];
}
/** Writes the key of a list once, so that a reader can paste all of it. */
function oneList(fixes) {
	return fixes.flatMap(({ lines }, at) => lines.split("\n").slice(at === 0 ? 0 : 1)).join("\n");
}
function sealFix({ reference, requested }) {
	return {
		title: "Seal the image in the workflow that builds it:",
		lines: [
			`- uses: ${ACTION}`,
			"  with:",
			`    image: ${printable(reference ?? requested, 500)}`
		].join("\n")
	};
}
function attestationFix(predicateType, { reference, requested }) {
	const type = predicateType.startsWith("https://") ? printable(predicateType, 200) : "https://…";
	return {
		title: "Attach the attestation in the workflow that builds the image:",
		lines: [
			`- uses: ${ACTION}`,
			"  with:",
			`    image: ${printable(reference ?? requested, 500)}`,
			`    files: predicate.json=${type}`
		].join("\n")
	};
}
function policyFix(image) {
	return {
		title: "Add a policy for the image on the default branch, with the signer that you trust:",
		lines: [
			"policies:",
			"  - images:",
			`      - glob: ${repositoryOf(image)}`,
			"    authorities:",
			"      - keyless:",
			"          identities:",
			"            - subject: https://github.com/OWNER/REPOSITORY/.github/workflows/release.yml@refs/heads/main",
			"              issuer: https://token.actions.githubusercontent.com"
		].join("\n")
	};
}
const EXCEPTION = "To accept it for now, add to the policy on the default branch:";
/** Reason and day are the reader's to write: the lines are not valid before. */
function exceptionFix(rule, component, image) {
	const name = component === void 0 ? void 0 : packageOf(component);
	return {
		title: EXCEPTION,
		lines: [
			"exceptions:",
			"  - images:",
			`      - glob: ${repositoryOf(image)}`,
			`    rule: ${rule}`,
			...name === void 0 ? [] : [`    package: ${name}`],
			"    reason: WHY IT IS ACCEPTABLE",
			"    expires: YYYY-MM-DD"
		].join("\n")
	};
}
/** Without tag and digest. */
function repositoryOf({ requested }) {
	return printable(requested, 500).replace(/@.*$/, "").replace(/:[^/:]*$/, "");
}
/** A pattern of all versions, as a policy accepts it; undefined for a component without a purl. */
function packageOf(component) {
	const parts = parsePurl(component);
	if (parts === void 0) return void 0;
	const { namespace, name } = parts;
	const type = typeOf(parts.type);
	const pattern = formatPurl({
		type,
		namespace,
		name
	});
	return namespace === void 0 && hasNamespace(type) ? inAnyNamespace(type, pattern) : pattern;
}

// src/render/verify-graph.ts
/** A Mermaid flowchart, or undefined when there is nothing to draw or too much. */
function drawVerdict(image) {
	const signatures = signaturesOf(image);
	const nodes = image.digests.length + image.sboms.length + signatures.size;
	if (image.digest === void 0 || nodes < 2 || nodes > 60) return void 0;
	const lines = ["flowchart LR"];
	const names = /* @__PURE__ */ new Map();
	for (const [at, { digest, platform }] of image.digests.entries()) {
		names.set(digest, `d${at}`);
		const label = at === 0 ? "image" : plainLabel(platform ?? "manifest", 40);
		lines.push(`  d${at}["${label}<br/>${shortDigest(digest)}"]:::${isBroken(image, digest) ? "bad" : "good"}`);
		if (at > 0) lines.push(`  d0 --> d${at}`);
	}
	for (const [at, sbom] of image.sboms.entries()) {
		const subject = names.get(sbom.subject);
		if (subject === void 0) continue;
		const style = sbom.signature === "verified" ? "good" : "plain";
		const text = `${plainLabel(sbom.format, 40)}<br/>${sbom.components} components`;
		lines.push(`  b${at}(["${text}"]):::${style}`, `  ${subject} --- b${at}`);
	}
	let at = 0;
	for (const [signer, digests] of signatures) {
		lines.push(`  s${at}{{"signed by<br/>${plainLabel(signer, 80)}"}}:::good`);
		for (const digest of digests) if (names.has(digest)) lines.push(`  s${at} -.-> ${names.get(digest)}`);
		at++;
	}
	return [...lines, ...STYLES].join("\n");
}
function isBroken({ violations }, digest) {
	return violations.some((violation) => violation.digest === digest && violation.exception === void 0);
}
/** From each verified signer to the digests it signed. */
function signaturesOf({ digests }) {
	const signers = /* @__PURE__ */ new Map();
	for (const fact of digests.flatMap(({ facts }) => facts)) {
		if (fact.kind !== "signature") continue;
		for (const { status, signer } of fact.evidence) {
			if (status !== "verified") continue;
			const name = signer?.identity.replace(/^https:\/\//, "") ?? "a key";
			signers.set(name, (signers.get(name) ?? /* @__PURE__ */ new Set()).add(fact.digest));
		}
	}
	return signers;
}

// src/render/verify-image.ts
const MARKS = {
	passed: "✅",
	failed: "❌",
	undecided: "❔",
	error: "🚫"
};
const STATUS_MARKS = {
	verified: "✅",
	present: "⚪",
	missing: "❌",
	invalid: "❌",
	undecided: "❔"
};
const FORM_NAMES = {
	bundle: "Sigstore bundle",
	"cosign-tag": "Cosign tag",
	"cosign-referrer": "Cosign referrer",
	buildkit: "BuildKit attestation",
	"in-toto": "in-toto statement",
	notation: "Notation signature",
	"sbom-artifact": "SBOM artifact",
	"github-attestation": "GitHub attestation"
};
const MAX_CAUSES = 30;
/** An image with a problem is open; one without is folded. */
function formatImage(image, withDetails) {
	const title = `${MARKS[image.outcome]} ${escapeText(shortenDigests(image.requested), 300)}`;
	const parts = [...problems(image), ...withDetails ? evidence(image) : []];
	if (image.outcome === "passed") return details(title, parts.join("\n\n"));
	return [`### ${title}`, ...parts].join("\n\n");
}
function problems(image) {
	const parts = [];
	if (image.error) {
		parts.push(`**${escapeText(image.error.code)}**: ${escapeText(image.error.message, 1e3)}`);
		if (image.error.remedy !== void 0) parts.push(codeBlock(image.error.remedy));
	}
	const open = causesOf(image, openViolations(image));
	const excepted = causesOf(image, image.violations.filter(({ exception }) => exception !== void 0));
	const broken = open.filter(({ outcome }) => outcome === "broken");
	const undecided = open.filter(({ outcome }) => outcome === "undecided");
	parts.push(...causeList("", broken), ...causeList("**Undecided**", undecided));
	for (const { title, lines } of fixesOf(open, image)) parts.push(`${escapeText(title)}\n\n${codeBlock(lines, "yaml")}`);
	return [...parts, ...causeList("", excepted)];
}
function causeList(title, causes) {
	if (causes.length === 0) return [];
	const items = causes.slice(0, MAX_CAUSES).map(causeItem);
	if (causes.length > MAX_CAUSES) items.push(`- and ${causes.length - MAX_CAUSES} more, in the JSON report`);
	return [...title === "" ? [] : [title], items.join("\n")];
}
function evidence(image) {
	const parts = [];
	const rows = factRows(image);
	if (rows.length > 0) {
		const facts = table([
			"fact",
			"status",
			"about",
			"evidence"
		], rows);
		parts.push(details("Facts and evidence", [reference(image), facts].join("\n\n")));
	}
	if (image.sboms.length > 0) parts.push(details("SBOMs", sbomTable(image)));
	const graph = drawVerdict(image);
	if (graph !== void 0) parts.push(details("Artifact graph", codeBlock(graph, "mermaid")));
	return parts;
}
function reference({ reference: full }) {
	return full === void 0 ? "" : code(full, 400);
}
function causeItem(cause) {
	const { policy, location, exception } = cause.violations[0];
	const where = location ? `, ${escapeText(location.file, 120)} line ${location.line}` : "";
	const rule = policy === "" ? "" : ` <i>(${escapeText(policy, 60)}${where})</i>`;
	const excuse = exception ? ` — exception until ${escapeText(exception.expires, 30)}: ${escapeText(exception.reason, 200)}` : "";
	return `- ${exception ? "🔕" : MARKS[cause.outcome === "undecided" ? "undecided" : "failed"]} ${escapeText(describeCause(cause), 700)}${excuse}${rule}`;
}
/** Digests with the same facts share a row. */
function factRows(image) {
	const rows = /* @__PURE__ */ new Map();
	for (const digest of image.digests) for (const fact of digest.facts) {
		const cells = factCells(fact);
		const row = rows.get(cells.join("|")) ?? {
			cells,
			about: []
		};
		rows.set(cells.join("|"), row);
		row.about.push(nameOf(digest, image));
	}
	return [...rows.values()].map(({ cells: [fact, status, text], about }) => [
		fact,
		status,
		about.join("<br/>"),
		text
	]);
}
function factCells(fact) {
	const required = fact.isRequired ? "" : " (not required)";
	const texts = [fact.reason === void 0 ? "" : escapeText(shortenDigests(fact.reason), 300), ...fact.evidence.slice(0, 3).map((found) => evidenceText(found, fact))];
	return [
		columnTitle(fact),
		marked(STATUS_MARKS[fact.status], `${fact.status}${required}`),
		texts.filter((text) => text !== "").join("<br/>")
	];
}
function evidenceText({ form, reference, signer, signedAt, status, reason }, fact) {
	const by = signer ? ` by ${escapeAddress(signer.identity, 200)}` : "";
	const issuer = signer?.issuer === void 0 ? "" : ` (${escapeAddress(signer.issuer, 100)})`;
	const at = signedAt === void 0 ? "" : `, ${escapeText(signedAt, 40)}`;
	const why = reason === void 0 ? "" : `: ${escapeText(reason, 200)}`;
	const from = escapeText(storeOf(reference), 200);
	const what = `${FORM_NAMES[form]}${from}${by}${issuer}${callerText(signer)}${at}`;
	return status === fact.status ? `${what}${why}` : `${what}, ${status}${why}`;
}
/** Of an attestation that is not in the registry: the repository that stores it. */
function storeOf(reference) {
	const repository = /\/repos\/([^/]+\/[^/]+)\/attestations\//.exec(reference)?.[1];
	return repository === void 0 ? "" : ` of ${repository}`;
}
/** The caller of the reusable workflow that signed; the report names the run. */
function callerText(signer) {
	const { identity, workflow } = signer ?? {};
	return workflow === void 0 || workflow === identity ? "" : `, called by ${escapeAddress(workflow, 200)}`;
}
function sbomTable(image) {
	const rows = image.sboms.map((sbom) => [
		nameOf(image.digests.find(({ digest }) => digest === sbom.subject), image),
		escapeText(`${sbom.format} ${sbom.version}`),
		String(sbom.components),
		sbom.signature,
		sbom.binding,
		sbom.quality ? `${sbom.quality.score} (${escapeText(sbom.quality.profile)})` : "",
		escapeText(sbom.created ?? "", 40)
	]);
	return table([
		"about",
		"format",
		"components",
		"signature",
		"binding",
		"quality",
		"created"
	], rows);
}
function columnTitle({ kind, predicateType }) {
	if (predicateType === void 0) return FACT_NAMES[kind];
	return escapeAddress(predicateType.replace(/^https?:\/\//, ""), 60);
}
/** Keeps the mark on the same line as its word. */
function marked(mark, text) {
	return `${mark}&nbsp;${text}`;
}
function nameOf(digest, image) {
	if (digest === void 0) return "another digest";
	if (digest.platform !== void 0) return escapeText(digest.platform, 60);
	return digest.digest === image.digest ? "the image" : code(shortDigest(digest.digest));
}

// src/render/verify-summary.ts
/** GitHub keeps at most 1 MiB a step. */
const MAX_SUMMARY = 1e6;
/** Places shown for an image; the annotations have all. */
const MAX_PLACES = 5;
/** Markdown for the job summary, as detailed as a step's limit allows. */
function formatVerdict(review) {
	return longestThatFits(review, (text) => Buffer.byteLength(text) <= MAX_SUMMARY);
}
/** The most detailed text that fits; the minimal one always fits. */
function longestThatFits(review, fits) {
	const full = formatReview(review, "full");
	if (fits(full)) return full;
	const short = formatReview(review, "short");
	return fits(short) ? short : formatReview(review, "minimal");
}
function formatReview(review, detail) {
	const { images, outcome } = review.verdict;
	const parts = [`## ${outcome === "passed" ? "✅" : outcome === "warned" ? "⚠️" : "❌"} ${headline(review)}`];
	if (detail === "minimal") {
		parts.push(minimalTable(images), "The details are in the JSON report (output `report`).");
		return join(parts);
	}
	parts.push(origin(review), overview(images));
	const isFull = detail === "full";
	for (const image of images) if (isFull || image.outcome !== "passed") parts.push(formatImage(image, isFull));
	parts.push(pinning(images));
	parts.push(...differences(review, isFull), unresolvedList(review), notices(review.verdict.notices));
	return join(parts);
}
function join(parts) {
	return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function origin({ verdict: { policy, images } }) {
	if (images.length === 0) return "";
	if (policy === void 0) return "Policy: the inputs of the step.";
	const commit = policy.commit === void 0 ? "" : ` at commit ${code(policy.commit.slice(0, 12))}`;
	return `Policy: ${code(policy.path)}${commit}.`;
}
function overview(images) {
	if (images.length === 0) return "";
	const columns = factColumns(images);
	const rows = images.map((image) => [
		MARKS[image.outcome],
		`${code(shortenDigests(image.requested), 150)}${places(image.locations)}`,
		...columns.map(({ kind, predicateType }) => factCell(image, image.digests.flatMap(({ facts }) => facts.filter((fact) => fact.kind === kind && fact.predicateType === predicateType))))
	]);
	return table([
		"",
		"image",
		...columns.map(columnTitle)
	], rows);
}
/** One column for each fact that any image has, in the order in which they are first met. */
function factColumns(images) {
	const columns = /* @__PURE__ */ new Map();
	for (const { kind, predicateType } of images.flatMap(({ digests }) => digests.flatMap(({ facts }) => facts))) columns.set(`${kind} ${predicateType}`, {
		kind,
		predicateType
	});
	return [...columns.values()];
}
/** The worst of an image's digests: `✅ verified`, `❌ missing on linux/arm64`. */
function factCell(image, facts) {
	if (image.error) return "not known";
	const broken = facts.filter((fact) => violationOf(fact, image) !== void 0);
	const open = broken.filter((fact) => violationOf(fact, image)?.exception === void 0);
	const worst = [
		open,
		broken,
		facts.filter(({ status }) => status !== "verified"),
		facts
	].find((some) => some.length > 0) ?? [];
	const [first] = worst;
	if (first === void 0) return "";
	const isUndecided = open.every((fact) => violationOf(fact, image)?.outcome === "undecided");
	const mark = open.length > 0 ? isUndecided ? "❔" : "❌" : broken.length > 0 ? "🔕" : STATUS_MARKS[first.status];
	const isAll = worst.length === facts.length;
	const names = worst.map(({ digest }) => nameOf(image.digests.find((other) => other.digest === digest), image));
	return marked(mark, `${first.status}${isAll ? "" : ` on ${[...new Set(names)].join(", ")}`}`);
}
function places(locations) {
	if (locations.length === 0) return "";
	const shown = locations.slice(0, MAX_PLACES).map(({ file, line }) => `${escapeText(file, 120)}&#58;${line}`);
	const rest = locations.length - shown.length;
	return `<br/>${shown.join("<br/>")}${rest > 0 ? `<br/>and ${count(rest, "more place")}` : ""}`;
}
/** What to write instead of a tag, ready to be copied. */
function pinning(images) {
	const lines = images.filter(({ locations }) => locations.length > 0).flatMap((image) => {
		const proposed = proposedReference(image);
		return proposed === void 0 ? [] : [`- ${printable(image.requested)}\n+ ${printable(proposed)}`];
	});
	if (lines.length === 0) return "";
	const title = `${count(lines.length, "reference")} by tag: pin ${lines.length === 1 ? "it" : "them"} by digest`;
	return details(title, codeBlock(lines.join("\n"), "diff"));
}
function differences({ differences: all }, isFull) {
	if (isFull) return all.flatMap((difference) => [`### ${differenceTitle(difference)}`, differenceText(difference)]);
	return [all.map((it) => `- ${differenceTitle(it)}: ${escapeText(it.summary, 300)}`).join("\n")];
}
function differenceTitle({ image, before, platforms }) {
	const where = platforms.length === 0 ? "" : ` (${escapeText(platforms.join(", "), 200)})`;
	return `SBOM of ${escapeText(shortenDigests(image))}${where} against ${escapeText(shortenDigests(before))}`;
}
function differenceText({ summary, markdown }) {
	return markdown === "" ? escapeText(summary, 500) : markdown;
}
function unresolvedList({ verdict: { unresolved } }) {
	if (unresolved.length === 0) return "";
	const open = unresolved.filter(({ effect }) => effect === "fail");
	const rows = [...open, ...unresolved.filter(({ effect }) => effect === "warn")].slice(0, 100).map(({ file, line, text, reason, effect }) => [
		`${effect === "fail" ? "❔ " : ""}${escapeText(file, 120)}&#58;${line}`,
		code(shortenDigests(text), 150),
		escapeText(shortenDigests(reason), 200)
	]);
	const rest = unresolved.length > 100 ? `\n\n… and ${unresolved.length - 100} more` : "";
	const title = `${count(unresolved.length, "reference")} that could not be resolved`;
	const list = table([
		"where",
		"text",
		"why"
	], rows) + rest;
	return open.length === 0 ? details(title, list) : `### ❔ ${title}\n\n${list}`;
}
function notices(texts) {
	return texts.slice(0, 50).map((text) => `ℹ️ ${escapeText(text, 500)}`).join("\n\n");
}
/** The first images with a problem, of hundreds. */
function minimalTable(images) {
	const wrong = images.filter(({ outcome }) => outcome !== "passed");
	const rows = wrong.slice(0, 50).map((image) => {
		const [first] = causesOf(image, openViolations(image));
		return [
			MARKS[image.outcome],
			code(shortenDigests(image.requested), 100),
			escapeText(image.error?.message ?? (first === void 0 ? "" : describeCause(first)), 150)
		];
	});
	if (rows.length === 0) return "";
	const rest = wrong.length > rows.length ? `\n\n… and ${wrong.length - rows.length} more` : "";
	return table([
		"",
		"image",
		"why"
	], rows) + rest;
}

// src/render/check-run.ts
const MAX_LENGTH$1 = 65e3;
const MAX_TITLE = 200;
const MAX_ANNOTATIONS = 1e3;
const MAX_PROBLEMS = 10;
function formatCheckRun(review) {
	return {
		conclusion: conclusionOf(review.verdict),
		title: headline(review),
		summary: longestThatFits(review, (text) => text.length <= MAX_LENGTH$1),
		annotations: annotate(review)
	};
}
/** Neutral where nothing was verified. */
function conclusionOf({ outcome, images }) {
	if (outcome === "failed") return "failure";
	return outcome === "warned" || images.length === 0 ? "neutral" : "success";
}
/** Problems first, then notices; an image without a place in a file has its annotation at the policy's rule. */
function annotate({ verdict, differences }) {
	const level = verdict.mode === "warn" ? "warning" : "failure";
	const problems = verdict.images.filter(({ outcome }) => outcome !== "passed").flatMap((image) => placesOf(image).map((place) => ({
		...place,
		level,
		...describe(image)
	})));
	const pins = verdict.images.flatMap((image) => {
		const proposed = image.outcome === "passed" ? proposedReference(image) : void 0;
		if (proposed === void 0) return [];
		const title = "An image referenced by tag";
		const message = `A tag can be moved. By digest: ${printable(proposed, 500)}`;
		return image.locations.map((place) => ({
			...place,
			level: "notice",
			title,
			message
		}));
	});
	const unresolved = (effect, at) => verdict.unresolved.filter((place) => place.effect === effect).map(({ file, line, text, reason }) => ({
		file,
		line,
		level: at,
		title: "An image reference that could not be resolved",
		message: printable(text === "" ? reason : `${text}: ${reason}`, 500)
	}));
	return [
		...problems,
		...unresolved("fail", level),
		...annotateDifferences({
			verdict,
			differences
		}),
		...pins,
		...unresolved("warn", "notice")
	].slice(0, MAX_ANNOTATIONS);
}
/** What an image brings along, on the lines that name it. */
function annotateDifferences({ verdict, differences }) {
	return differences.flatMap(({ image, before, platforms, summary }) => {
		const named = verdict.images.find(({ requested }) => requested === image);
		const where = platforms.length === 0 ? "" : `${platforms.join(", ")}: `;
		const message = printable(`${where}${summary}`, 500);
		const title = printable(`SBOM against ${printable(before, 150)}`, MAX_TITLE);
		return (named?.locations ?? []).map((place) => ({
			...place,
			level: "notice",
			title,
			message
		}));
	});
}
function placesOf(image) {
	if (image.locations.length > 0) return image.locations;
	const rule = image.violations.find(({ location }) => location !== void 0)?.location;
	return rule ? [rule] : [];
}
function describe(image) {
	const { error, requested } = image;
	const causes = causesOf(image, openViolations(image));
	const lines = causes.slice(0, MAX_PROBLEMS).map((cause) => {
		const { location } = cause.violations[0];
		const rule = location ? ` (${printable(location.file, 100)} line ${location.line})` : "";
		return `${cause.outcome === "undecided" ? "undecided: " : ""}${printable(describeCause(cause), 700)}${rule}`;
	});
	if (error) lines.unshift(printable(`${error.code}: ${error.message}`, 600), ...remedyOf(error));
	if (causes.length > MAX_PROBLEMS) lines.push(`… and ${causes.length - MAX_PROBLEMS} more`);
	for (const { title, lines: fix } of fixesOf(causes, image)) lines.push(`${title}\n${fix}`);
	const proposed = proposedReference(image);
	if (proposed !== void 0) lines.push(`By digest: ${printable(proposed, 500)}`);
	const what = error ? "could not be verified" : "is not verified";
	return {
		title: printable(`${printable(requested, 150)} ${what}`, MAX_TITLE),
		message: lines.join("\n")
	};
}
function remedyOf({ remedy }) {
	return remedy === void 0 ? [] : remedy.split("\n").map((line) => printable(line, 300));
}

// src/render/comment.ts
/** GitHub accepts 65,536 characters; marker and footer need some of them. */
const MAX_LENGTH = 65e3;
/** First line of the comment, invisible to readers. Several gates on one pull request have a key each. */
function commentMarker(key) {
	return `<!-- oci-seal verify ${Buffer.from(key).toString("hex")} -->`;
}
/** At most 65,536 characters, the marker first. */
function formatComment(review, { key, name, runUrl }) {
	const text = longestThatFits(review, (candidate) => candidate.length <= MAX_LENGTH);
	const gate = name === "" ? "" : ` · ${escapeText(name, 150)}`;
	const link = runUrl === void 0 ? "" : `\n<sub>[All details](${encodeURI(runUrl)})${gate}</sub>\n`;
	return `${commentMarker(key)}\n${text}${link}`;
}

// src/render/sarif.ts
/** Code scanning shows this many results of a run. */
const MAX_RESULTS = 5e3;
const RULES = {
	...Object.fromEntries(Object.entries(FACT_NAMES).map(([kind, name]) => [`fact/${kind}`, {
		text: `An image lacks a fact that the policy requires: ${name}`,
		severity: "8.0"
	}])),
	...RULE_TEXTS,
	error: {
		text: "An image could not be verified",
		severity: "8.0"
	}
};
/** A SARIF log as a value for JSON.stringify. */
function formatSarif(verdict, { version, fallback, category }) {
	const level = verdict.mode === "warn" ? "warning" : "error";
	const results = verdict.images.flatMap((image) => resultsOf(image, level, fallback)).slice(0, MAX_RESULTS);
	return {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "oci-seal",
				semanticVersion: version,
				rules: [...new Set(results.map(({ ruleId }) => ruleId))].map(describeRule)
			} },
			automationDetails: { id: `${category}/` },
			columnKind: "utf16CodeUnits",
			results
		}]
	};
}
function describeRule(id) {
	const { text, severity } = RULES[id] ?? {
		text: id,
		severity: "4.0"
	};
	return {
		id,
		shortDescription: { text },
		properties: {
			"security-severity": severity,
			tags: ["security", "supply-chain"]
		}
	};
}
function resultsOf(image, level, fallback) {
	const found = image.violations.map((violation) => ({
		ruleId: ruleId(violation),
		message: violation.message,
		about: `${violation.digest ?? ""} ${violation.component ?? ""}`,
		rulePlace: violation.location,
		exception: violation.exception
	}));
	const error = image.error && {
		ruleId: "error",
		message: `${image.error.code}: ${image.error.message}`,
		about: image.error.code,
		rulePlace: void 0,
		exception: void 0
	};
	return [...found, ...error ? [error] : []].flatMap(({ ruleId, message, about, rulePlace, exception }) => (image.locations.length > 0 ? image.locations : [rulePlace ?? fallback]).map((place) => ({
		ruleId,
		level,
		message: { text: printable(`${image.requested}: ${message}`, 1e3) },
		locations: [locationOf(place)],
		partialFingerprints: { "ociSeal/v1": fingerprint([
			ruleId,
			image.requested,
			about,
			place.file
		]) },
		...exception && { suppressions: [{
			kind: "external",
			justification: printable(exception.reason, 500)
		}] }
	})));
}
function ruleId({ rule, fact }) {
	return rule === "fact" && fact !== void 0 ? `fact/${fact}` : rule;
}
function locationOf({ file, line }) {
	return { physicalLocation: {
		artifactLocation: {
			uri: file.split("/").map(encodeURIComponent).join("/"),
			uriBaseId: "%SRCROOT%"
		},
		region: { startLine: line }
	} };
}
/** The same problem at another line of the same file is the same problem. */
function fingerprint(parts) {
	return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 32);
}

export { commentMarker, fixOf, formatCheckRun, formatComment, formatSarif, formatVerdict };