import { require_yazl } from "./yazl.js";
import { linesFile, runFiles, storeArtifact } from "./github-later.js";
import { digestOf, encodedOf } from "./oci.js";
import { count, formatBytes } from "./support.js";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { Readable, Transform } from "node:stream";
import { pipeline as pipeline$1 } from "node:stream/promises";

// src/action/seal/upload-artifact.ts
var import_yazl = require_yazl();
/** The other files are named after images. */
const REPORT_NAME = "oci-seal-report.json";
/**
* `name`: the user's choice; the default `oci-seal-app-1a2b3c4d5e6f` is made of the image and its digest, so that the
* jobs of a matrix have different names.
*
* @throws SealError `ARTIFACT_…`
*/
async function uploadRunArtifact(report, name, directory, tools) {
	const bytes = new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`);
	const files = [
		{
			name: REPORT_NAME,
			mediaType: "application/json",
			read: async () => bytes
		},
		...linesFile(report),
		...runFiles(report)
	];
	const zip = await writeZip(files, join(directory, "artifact.zip"), new Date(tools.clock.now()));
	const { name: stored, id } = await storeArtifact(name ?? ownName(report), name !== void 0, zip, tools);
	tools.log.info(`Uploaded ${count(files.length, "file")} (${formatBytes(zip.size)}) as the artifact ${stored}.`);
	const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: run = "" } = tools.environment;
	return {
		name: stored,
		id,
		url: `${server}/${repository}/actions/runs/${run}/artifacts/${id}`,
		digest: zip.digest,
		size: zip.size
	};
}
/** Only characters that GitHub accepts in a name. */
function ownName({ images, files }) {
	const [first] = images;
	const base = first?.requested.replace(/@.*$/, "").replace(/:[^:/]*$/, "").split("/").at(-1);
	const what = images.length === 1 ? base : images.length === 0 ? "files" : `${images.length}-images`;
	const key = [...images.map(({ requested, digest }) => digest ?? requested), ...images.length === 0 ? (files?.files ?? []).map(({ digest }) => digest) : []].join("\n");
	const hash = images.length === 1 && first?.digest ? first.digest : digestOf(new TextEncoder().encode(key));
	return `oci-seal-${what}-${encodedOf(hash).slice(0, 12)}`.replaceAll(/[^A-Za-z0-9._-]/g, "-");
}
/** Reads one file at a time into memory, and streams the zip file. */
async function writeZip(files, path, mtime) {
	const zip = new import_yazl.ZipFile();
	for (const { name, read } of files) zip.addReadStreamLazy(name, {
		mtime,
		mode: 33188
	}, (opened) => {
		read().then((content) => opened(null, Readable.from([content])), (error) => opened(error, Readable.from([])));
	});
	const hash = createHash("sha256");
	let size = 0;
	const measure = new Transform({ transform(chunk, _, done) {
		hash.update(chunk);
		size += chunk.byteLength;
		done(null, chunk);
	} });
	zip.once("error", (error) => measure.destroy(error));
	zip.end();
	await pipeline$1(zip.outputStream, measure, createWriteStream(path, { mode: 384 }));
	return {
		path,
		size,
		digest: `sha256:${hash.digest("hex")}`
	};
}

export { uploadRunArtifact };