import { parseJson } from "./support.js";
import { readFile } from "node:fs/promises";

// src/github/bundle-lines.ts
/** The files of a report's bundles, each once: those of files, then signatures and attestations of images. */
function bundlePaths({ images, files }) {
	const ofFiles = (files?.bundles ?? []).flatMap(({ path }) => path ?? []);
	const signatures = images.flatMap((image) => image.signatures.flatMap(({ bundlePath }) => bundlePath ?? []));
	const attestations = images.flatMap(({ artifacts }) => artifacts.flatMap(({ kind, path }) => kind === "attestation" && path !== void 0 ? [path] : []));
	return [.../* @__PURE__ */ new Set([
		...ofFiles,
		...signatures,
		...attestations
	])];
}
/** Cosign writes a bundle on one line; another client's may have several. */
async function joinBundles(paths) {
	const lines = [];
	for (const path of paths) {
		const bytes = await readFile(path);
		const text = bytes.toString("utf8").trim();
		lines.push(Buffer.from(`${text.includes("\n") ? JSON.stringify(parseJson(bytes)) : text}\n`));
	}
	return Buffer.concat(lines);
}
/** The bundles of such a file. */
function splitBundles(bytes) {
	return new TextDecoder().decode(bytes).split("\n").filter((line) => line.trim() !== "").map((line) => new TextEncoder().encode(line));
}

export { bundlePaths, joinBundles, splitBundles };