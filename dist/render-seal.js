import { count, formatBytes } from "./support.js";
import { STYLES, code, codeBlock, details, escapeAddress, escapeText, plainLabel, shortDigest, table } from "./render.js";
import { parseReference } from "./oci.js";
import { LINES_NAME, READER_CELLS, bundleNameOf } from "./results-seal.js";

// src/render/failure.ts
function failure({ code: name, message, remedy }) {
	const text = `**${escapeText(name)}**: ${escapeText(message, 1e3)}`;
	return remedy === void 0 ? [text] : [text, codeBlock(remedy)];
}

// src/render/files-summary.ts
const MARKS$1 = {
	sealed: "✅",
	attached: "⚠️",
	unchanged: "✅",
	planned: "📝",
	failed: "❌"
};
/** More than these are in the report alone. */
const MAX_FILES = 100;
function filesSection({ outcome, files, sboms, bundles, warnings, error }) {
	const parts = [`### ${MARKS$1[outcome]} Files`];
	if (error !== void 0) parts.push(...failure(error));
	parts.push(table(["file", "digest"], files.slice(0, MAX_FILES).map(({ name, digest }) => [code(name), code(shortDigest(digest))])));
	if (files.length > MAX_FILES) parts.push(`${files.length - MAX_FILES} more files are in the report.`);
	const rows = [...sboms.map(({ name, subjects, sbom, size }) => [
		`SBOM (${escapeText(`${sbom.formatLabel} ${sbom.version}`)})`,
		aboutOf(subjects),
		"",
		`${escapeText(name)}, ${count(sbom.components, "component")}, ${formatBytes(size)}, from ${escapeText(sbom.source)}`
	]), ...bundles.map(bundleRow)];
	if (rows.length > 0) parts.push(table([
		"what",
		"about",
		"state",
		"details"
	], rows));
	else if (error === void 0) parts.push("Nothing is signed.");
	for (const warning of warnings) parts.push(`⚠️ ${escapeText(warning, 500)}`);
	return parts.join("\n\n");
}
function bundleRow({ kind, predicateType, state, subjects, signer, issuer }) {
	const by = `by ${escapeAddress(signer)}${issuer === void 0 ? "" : ` (${escapeAddress(issuer)})`}`;
	return [
		kind === "signature" ? kind : `${kind} ${escapeText(predicateType)}`,
		aboutOf(subjects),
		state,
		by
	];
}
function aboutOf(names) {
	const [first] = names;
	return names.length === 1 && first !== void 0 ? escapeText(first) : count(names.length, "file");
}

// src/render/reader-answers.ts
/** `accepted`, `accepted (key)` where only one of two signers' signatures is, why it is not possible, or `-`. */
function answerWords(answer) {
	if (answer.status === "impossible") return `not possible: ${answer.reason}`;
	if (answer.status === "nothing") return "-";
	return answer.by === void 0 ? "accepted" : `accepted (${answer.by})`;
}

// src/render/seal-graph.ts
/** Green is in place, dashed is planned, red failed. */
const CLASSES = {
	present: "good",
	attached: "good",
	planned: "plain",
	failed: "bad"
};
/**
* A Mermaid flowchart, or undefined when there is nothing to draw or too much.
*
* @param isUnsigned the run signs nothing, which the graph shows
*/
function drawImage(image, isUnsigned = false) {
	const nodes = image.subjects.length + image.artifacts.length + image.signatures.length;
	if (image.digest === void 0 || nodes < 2 || nodes > 60) return void 0;
	const names = /* @__PURE__ */ new Map();
	const lines = ["flowchart LR"];
	for (const [at, { digest, platform }] of image.subjects.entries()) {
		names.set(digest, `d${at}`);
		const label = at === 0 ? `image${isUnsigned ? ", not signed" : ""}` : plainLabel(platform ?? "manifest", 40);
		lines.push(`  d${at}["${label}<br/>${shortDigest(digest)}"]`);
		if (at > 0) lines.push(`  d0 --> d${at}`);
	}
	for (const [at, artifact] of image.artifacts.entries()) {
		names.set(artifact.digest, `a${at}`);
		lines.push(`  a${at}(["${labelOf(artifact)}"]):::${CLASSES[artifact.state]}`, `  ${names.get(artifact.subject) ?? "d0"} --- a${at}`);
	}
	for (const [at, { signer, subjects, state }] of image.signatures.entries()) {
		const name = plainLabel(signer.replace(/^https:\/\//, ""), 80);
		lines.push(`  s${at}{{"signed by<br/>${name}"}}:::${CLASSES[state]}`);
		for (const digest of subjects) if (names.has(digest)) lines.push(`  s${at} -.-> ${names.get(digest)}`);
	}
	return [...lines, ...STYLES].join("\n");
}
function labelOf({ kind, sbom, title }) {
	const format = sbom && plainLabel(sbom.formatLabel, 40);
	if (sbom !== void 0) return `${format}<br/>${count(sbom.components, "component")}`;
	return kind === "attestation" ? `attestation<br/>${plainLabel(title, 40)}` : plainLabel(title, 40);
}

// src/render/seal-summary.ts
/** GitHub keeps at most 1 MiB per step; the JSON report has the rest. */
const MAX_BYTES = 1e6;
const MARKS = {
	sealed: "✅",
	attached: "⚠️",
	unchanged: "✅",
	planned: "📝",
	failed: "❌"
};
/** An unchanged image is not necessarily signed. */
function markOf({ outcome }, { unsigned }) {
	return outcome === "unchanged" && unsigned !== void 0 ? MARKS.attached : MARKS[outcome];
}
const UNSIGNED = {
	"sign-false": "Seal signed nothing, because the input sign is false.",
	"no-rights": "Seal signed nothing and moved no tag: pull requests from forks and by Dependabot get neither a token nor secrets."
};
/** Markdown of at most one megabyte. */
function formatSummary(report, verifyCommands) {
	const parts = [`## ${headline(report)}`];
	if (report.unsigned !== void 0) parts.push(UNSIGNED[report.unsigned]);
	if (report.error !== void 0) parts.push(...failure(report.error));
	if (report.gate !== void 0) parts.push(escapeText(gateLine(report.gate), 2e3));
	parts.push(overview(report));
	if (report.permissions !== void 0 && report.permissions.length > 0) {
		const lines = ["permissions:", ...report.permissions.map((line) => `  ${line}`)];
		parts.push(`The job also needs these permissions:\n\n${codeBlock(lines.join("\n"), "yaml")}`);
	}
	if (report.preflight !== void 0) parts.push(details("Preflight", codeBlock(formatPreflight(report.preflight))));
	for (const image of report.images) parts.push(section(image, report));
	if (report.files !== void 0) parts.push(filesSection(report.files));
	if (report.release !== void 0) parts.push(release(report.release));
	if (report.artifact !== void 0) parts.push(`Workflow artifact: [${escapeText(report.artifact.name)}](${report.artifact.url}) (${formatBytes(report.artifact.size)})`);
	if (verifyCommands.length > 0) parts.push(details("Verify it yourself", codeBlock(verifyCommands.join("\n"), "sh")));
	parts.push(`<sub>${cost(report)}</sub>`);
	const text = `${parts.filter((part) => part !== "").join("\n\n")}\n`;
	if (Buffer.byteLength(text) <= MAX_BYTES) return text;
	return `${parts[0]}\n\n${subjectsOf(report)}: the details are in the JSON report (output \`report\`).\n`;
}
/** The cost of the run. */
function cost({ requests, milliseconds, cosign }) {
	const version = cosign?.version === void 0 ? "" : ` ${escapeText(cosign.version, 40)}`;
	const started = cosign ? `, Cosign${version} started ${count(cosign.invocations.length, "time")}` : "";
	return `${(milliseconds / 1e3).toFixed(1)} s, ${count(requests, "request")} to registries${started}`;
}
function release({ tag, uploaded, replaced, kept }) {
	const assets = [
		...uploaded.map((name) => `${code(name)} (uploaded)`),
		...replaced.map((name) => `${code(name)} (replaced)`),
		...kept.map((name) => `${code(name)} (unchanged)`)
	];
	return `Release ${code(tag)}: ${assets.join(", ")}`;
}
/** One line: what happened to how many images. */
function headline(report) {
	const failed = report.images.filter((image) => image.outcome === "failed").length;
	const all = subjectsOf(report);
	if (failed > 0) return `❌ ${failed} of ${count(report.images.length, "image")} could not be sealed`;
	if (report.files?.outcome === "failed") return `❌ ${filesOf(report.files)} could not be signed`;
	if (report.error !== void 0) return `❌ Dry run: ${all} would not be sealed`;
	const done = report.unsigned === void 0 ? "sealed" : DONE[report.unsigned];
	if (report.outcome === "planned") return `📝 Dry run: ${all} would be ${done}`;
	const mark = report.unsigned === void 0 ? "✅" : "⚠️";
	if ([...report.images, ...report.files === void 0 ? [] : [report.files]].every(({ outcome }) => outcome === "unchanged")) return `${mark} ${all} already ${done}, nothing to do`;
	return `${mark} ${all} ${done}`;
}
/** `2 images and 7 files` */
function subjectsOf({ images, files }) {
	if (files === void 0) return count(images.length, "image");
	return images.length === 0 ? filesOf(files) : `${count(images.length, "image")} and ${filesOf(files)}`;
}
function filesOf({ files }) {
	return count(files.length, "file");
}
/** The checks, and the hosts that a proxy must let through. */
function formatPreflight({ checks, hosts }) {
	return [...checks.flatMap(({ name, result, fix }) => [`${name}: ${result}`, ...fix === void 0 ? [] : fix.split("\n").map((line) => `    ${line}`)]), `hosts: ${hosts.join(", ")}`].join("\n");
}
/** The verdict that the gate would give for this run. */
function gateLine({ outcome, reasons }) {
	const what = "verify with default policy";
	if (outcome === "passed") return `${what}: would pass`;
	return `${what}: would fail because ${reasons.join("; ")}. This does not count what earlier runs attached.`;
}
const DONE = {
	"sign-false": "published unsigned",
	"no-rights": "attached, not signed"
};
function overview(report) {
	if (report.images.length < 2) return "";
	return table([
		"",
		"image",
		"digest",
		"SBOMs",
		"signatures"
	], report.images.map((image) => [
		markOf(image, report),
		code(image.requested),
		image.digest === void 0 ? "" : code(shortDigest(image.digest)),
		String(image.artifacts.filter((artifact) => artifact.kind === "sbom").length),
		String(image.signatures.length)
	]));
}
function section(image, report) {
	const parts = [`### ${markOf(image, report)} ${escapeText(nameOf(image), 400)}`];
	if (image.digest !== void 0) {
		const tags = image.tags.map((tag) => code(tag)).join(", ");
		parts.push(`${code(image.digest)}${tags === "" ? "" : `, tagged ${tags}`}`);
	}
	if (image.error) parts.push(...failure(image.error));
	const rows = [...image.artifacts.map(artifactRow), ...image.signatures.map(signatureRow)];
	if (rows.length > 0) parts.push(table([
		"what",
		"about",
		"digest",
		"state",
		"details"
	], rows.map((row) => formatRow(row, image))));
	const contents = image.artifacts.flatMap((artifact) => highlights(artifact, image));
	if (contents.length > 0) parts.push(details("SBOM contents", table([
		"SBOM of",
		"components by type",
		"licenses",
		"quality"
	], contents)));
	parts.push(...image.artifacts.flatMap((artifact) => gapsOf(artifact, image)));
	if (image.readers !== void 0) parts.push(details("Which readers accept it", readersTable(image.readers)));
	for (const warning of image.warnings) parts.push(`⚠️ ${escapeText(warning, 500)}`);
	const graph = drawImage(image, report.unsigned !== void 0);
	if (graph !== void 0) parts.push(details("Artifact graph", codeBlock(graph, "mermaid")));
	return parts.join("\n\n");
}
function readersTable(readers) {
	const head = [
		"reader",
		"image",
		"platforms",
		"SBOM",
		"attestations"
	];
	const rows = readers.map((reader) => [escapeText(reader.label), ...READER_CELLS.map((cell) => escapeText(answerWords(reader[cell]), 300))]);
	return table(head, rows);
}
/** The elements of a profile that an SBOM lacks, by component, with the fields to fill. */
function gapsOf({ subject, sbom }, image) {
	const { profile, gaps = [], moreGaps = 0 } = sbom?.quality ?? { profile: "" };
	if (gaps.length === 0) return [];
	const rows = gaps.map(({ component, lacks }) => [
		component === void 0 ? "the document" : escapeText(component, 120),
		lacks.map(({ title }) => escapeText(title)).join("<br>"),
		lacks.map(({ field = "none in this format" }) => escapeText(field)).join("<br>")
	]);
	const more = moreGaps > 0 ? `\n\n${count(moreGaps, "more component")}` : "";
	const title = `What the SBOM of ${escapeText(subjectNames(image).get(subject) ?? shortDigest(subject))} lacks by ${escapeText(profile)}`;
	return [details(title, table([
		"component",
		"lacks",
		"field to fill"
	], rows) + more)];
}
/** As the user wrote it, without the digest, which is below it. */
function nameOf({ requested }) {
	return requested.replace(/@.*$/, "");
}
/** A row for an SBOM: its contents and its quality. */
function highlights({ subject, sbom }, image) {
	if (sbom === void 0) return [];
	const types = Object.entries(sbom.types).map(([type, components]) => `${components} ${escapeText(type)}`);
	const licenses = sbom.licenses.map(({ name, components }) => `${escapeText(name, 80)} (${components})`);
	if (sbom.withoutLicense > 0) licenses.push(`no license (${sbom.withoutLicense})`);
	const lacks = [
		[sbom.withoutVersion, "without a version"],
		[sbom.withoutIdentifier, "without purl and CPE"],
		[sbom.duplicates, "listed more than once"]
	];
	const { profile, score, toFix } = sbom.quality;
	return [[
		escapeText(subjectNames(image).get(subject) ?? shortDigest(subject)),
		types.join(", "),
		licenses.join(", "),
		[
			`${score} of 100 (${escapeText(profile)})`,
			...lacks.filter(([number]) => number > 0).map(([number, what]) => `${count(number, "component")} ${what}`),
			...toFix.map((text) => escapeText(text, 300)),
			...(sbom.enriched ?? []).map(({ field, count: times }) => `added by Seal: ${escapeText(field)} (${times})`)
		].join("<br>")
	]];
}
/** `not attached`: planned, but not in the registry. */
const STATES = {
	present: "present",
	attached: "attached",
	planned: "planned",
	failed: "not attached"
};
const VALIDATIONS = {
	valid: "valid",
	invalid: "⚠️ invalid",
	"unknown-version": "version unknown to Seal",
	"no-schema": "format without a schema",
	off: "not validated"
};
const BINDINGS = {
	bound: "names this digest",
	unbound: "does not name a digest",
	other: "⚠️ names another digest"
};
function artifactRow(artifact) {
	const { sbom } = artifact;
	const note = sbom ? `${count(sbom.components, "component")}, ${formatBytes(artifact.size)}, ${VALIDATIONS[sbom.validation]}, ${BINDINGS[sbom.binding]}, from ${escapeText(sbom.source)}` : `${escapeText(artifact.title)}, ${formatBytes(artifact.size)}`;
	return {
		what: kindOf(artifact),
		about: [artifact.subject],
		digests: [artifact.digest],
		state: STATES[artifact.state],
		note
	};
}
function kindOf({ kind, sbom, artifactType }) {
	if (kind === "attestation") return "attestation";
	return sbom ? `SBOM (${escapeText(`${sbom.formatLabel} ${sbom.version}`)})` : code(artifactType);
}
const SIGNATURES = {
	bundle: "signature",
	legacy: "signature (legacy tag)",
	attestation: "attestation"
};
function signatureRow(signature) {
	const issuer = signature.issuer === void 0 ? "" : ` (${escapeAddress(signature.issuer)})`;
	return {
		what: SIGNATURES[signature.format],
		about: signature.subjects,
		digests: Object.values(signature.manifests),
		state: STATES[signature.state],
		note: `by ${escapeAddress(signature.signer)}${issuer}`
	};
}
/** More than these are in the report alone. */
const MAX_SHOWN_DIGESTS = 2;
function formatRow({ what, about, digests, state, note }, image) {
	const names = subjectNames(image);
	for (const digest of image.attestationManifests ?? []) names.set(digest, "BuildKit attestation");
	for (const artifact of image.artifacts) names.set(artifact.digest, artifact.kind === "sbom" ? "SBOM" : artifact.title);
	const counts = /* @__PURE__ */ new Map();
	for (const digest of about) {
		const name = names.get(digest) ?? shortDigest(digest);
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const shown = digests.slice(0, MAX_SHOWN_DIGESTS).map((digest) => code(shortDigest(digest)));
	const hidden = digests.length - shown.length;
	return [
		what,
		[...counts].map(([name, number]) => escapeText(number === 1 ? name : count(number, name))).join(", "),
		`${shown.join(" ")}${hidden > 0 ? ` and ${hidden} more` : ""}`,
		state,
		note
	];
}
/** From digest to `image` or `linux/amd64`. */
function subjectNames({ subjects }) {
	return new Map(subjects.map(({ digest, platform }, at) => [digest, at === 0 ? "image" : platform ?? shortDigest(digest)]));
}

// src/render/verify-commands.ts
/** If any bundle is attached to the digest, Cosign 3 reads the tag `sha256-….sig` only with this flag. */
const OLDER = "--new-bundle-format=false";
/**
* Which readers accept an image, as comments, where readers were named; `cosign verify` for each signed digest,
* `cosign verify-attestation` for each attestation, and `oras pull` for each SBOM. `isPlainHttp` knows the registries
* of this machine, which Cosign recognizes and oras does not.
*/
function verifyCommands(images, authorities, isPlainHttp = () => false) {
	return images.flatMap((image) => {
		if (image.outcome === "failed" || image.outcome === "planned" || image.reference === void 0) return [];
		const name = image.reference.slice(0, image.reference.lastIndexOf("@"));
		const pull = [
			"oras",
			"pull",
			...isPlainHttp(parseReference(image.reference).registry) ? ["--plain-http"] : []
		];
		const sboms = image.artifacts.filter(({ kind }) => kind === "sbom");
		return [
			...readerLines(image.reference, image.readers ?? []),
			...[...authorities].flatMap(([signer, authority]) => cosignCommands(image, name, signer, authority)),
			...sboms.map(({ reference }) => line([...pull, reference]))
		];
	});
}
function cosignCommands({ signatures, artifacts }, name, signer, authority) {
	const own = signatures.filter(({ signedWith }) => signedWith === signer);
	const signed = new Set(own.flatMap(({ subjects }) => subjects));
	const bundled = new Set(own.flatMap(({ format, subjects }) => format === "bundle" ? subjects : []));
	const attested = artifacts.filter((it) => it.kind === "attestation" && it.signedWith === signer);
	return [...[...signed].map((digest) => {
		const flags = bundled.has(digest) ? [] : [OLDER];
		return line([
			"cosign",
			"verify",
			...authority,
			...flags,
			`${name}@${digest}`
		]);
	}), ...attested.map(({ title, subject }) => line([
		"cosign",
		"verify-attestation",
		"--type",
		title,
		...authority,
		`${name}@${subject}`
	]))];
}
/** A table: one row per reader, with what it accepts. */
function readerLines(reference, readers) {
	if (readers.length === 0) return [];
	const rows = [["reader", ...READER_CELLS], ...readers.map((reader) => [reader.label, ...READER_CELLS.map((cell) => answerWords(reader[cell]))])];
	const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
	return [`# Which readers accept ${reference}:`, ...rows.map((row) => `# ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd())];
}
function line(words) {
	return words.map(quote).join(" ");
}
/** A word for a POSIX shell. */
function quote(word) {
	return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// src/render/file-commands.ts
/**
* `cosign verify-blob-attestation` for each signed file, and for each attestation of a file. An attestation is a line of
* the file with all bundles; Cosign reads one bundle per file.
*/
function fileCommands(files, authorities) {
	if (files === void 0 || files.outcome === "failed" || files.outcome === "planned") return [];
	return [...authorities].flatMap(([signer, authority]) => files.bundles.flatMap((bundle, at) => {
		if (bundle.signedWith !== signer) return [];
		return bundle.kind === "signature" ? bundle.subjects.map((name) => verify(bundleNameOf(name, bundle, files), bundle, name, authority)) : attested(bundle, at + 1, authority);
	}));
}
function attested(bundle, line, authority) {
	const single = `multiple.${line}.sigstore.json`;
	return [`sed -n ${line}p ${LINES_NAME} > ${single}`, ...bundle.subjects.map((name) => verify(single, bundle, name, authority))];
}
function verify(bundle, { predicateType }, name, authority) {
	return [
		...[
			"cosign",
			"verify-blob-attestation",
			"--bundle",
			path(bundle),
			"--type",
			predicateType
		],
		...authority,
		path(name)
	].map(quote).join(" ");
}
/** A name that begins with a dash would be an option. */
function path(name) {
	return name.startsWith("-") ? `./${name}` : name;
}

export { STATES, answerWords, fileCommands, formatPreflight, formatSummary, gateLine, headline, verifyCommands };