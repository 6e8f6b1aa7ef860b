import { SealError, count, formatBytes, isRecord, parseJson } from "./support.js";
import { digestOf, encodedOf, formatRepository, isDigest, parseReference } from "./oci.js";
import { require_yazl } from "./yazl.js";
import { runFiles, storeArtifact } from "./github-later.js";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

// src/action/seal/image-list.ts
/**
* One reference per image, with the digest if the file has one. `origin` names the file in messages.
*
* @throws SealError `INPUT_IMAGE_LIST_INVALID`, `REFERENCE_INVALID`
*/
function readImageList(bytes, origin) {
	const text = new TextDecoder().decode(bytes).trim();
	if (!/^[[{]/.test(text)) return plainLines(text, origin);
	let document;
	try {
		document = parseJson(bytes);
	} catch (cause) {
		throw invalid(origin, "starts like JSON but is not JSON", cause);
	}
	const images = Array.isArray(document) ? fromGoReleaser(document) : fromBuildx(document);
	if (images.length === 0) throw invalid(origin, "names no pushed image");
	return [...new Set(images)];
}
function plainLines(text, origin) {
	const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
	if (lines.length === 0) throw invalid(origin, "is empty");
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
function invalid(origin, what, cause) {
	return new SealError("INPUT_IMAGE_LIST_INVALID", `images-file: ${origin} ${what}`, {
		cause,
		remedy: "Give the file of \"docker buildx bake --push --metadata-file\", GoReleaser's dist/artifacts.json, or a list of references, one per line."
	});
}

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
	const files = [{
		name: REPORT_NAME,
		mediaType: "application/json",
		read: async () => bytes
	}, ...runFiles(report)];
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
function ownName({ images }) {
	const [first] = images;
	const base = first?.requested.replace(/@.*$/, "").replace(/:[^:/]*$/, "").split("/").at(-1);
	const what = images.length === 1 ? base : `${images.length}-images`;
	const key = images.map(({ requested, digest }) => digest ?? requested).join("\n");
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
	await pipeline(zip.outputStream, measure, createWriteStream(path, { mode: 384 }));
	return {
		path,
		size,
		digest: `sha256:${hash.digest("hex")}`
	};
}

export { readImageList, uploadRunArtifact };