import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  formatRepository,
  parseReference
} from "./chunk-3T2DWYYI.js";
import {
  isRecord
} from "./chunk-67ENVGTV.js";
import "./chunk-EF7SB3TA.js";
import {
  parseJson
} from "./chunk-L54XDUFX.js";
import {
  isDigest
} from "./chunk-5HCJIRDP.js";
import {
  SealError
} from "./chunk-BEWJP5ZY.js";
import "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";

// src/action/image-list.ts
function readImageList(bytes, origin) {
  const text = new TextDecoder().decode(bytes).trim();
  if (!/^[[{]/.test(text)) return plainLines(text, origin);
  let document;
  try {
    document = parseJson(bytes);
  } catch (cause) {
    throw invalid(origin, "begins like JSON and is none", cause);
  }
  const images = Array.isArray(document) ? fromGoReleaser(document) : fromBuildx(document);
  if (images.length === 0) throw invalid(origin, "names no image that was pushed");
  return [...new Set(images)];
}
function plainLines(text, origin) {
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  if (lines.length === 0) throw invalid(origin, "is empty");
  return lines;
}
function fromBuildx(document) {
  if (!isRecord(document)) return [];
  const targets = "containerimage.digest" in document ? [document] : Object.values(document);
  return targets.filter(isRecord).flatMap((target) => {
    const { "containerimage.digest": digest, "image.name": names } = target;
    if (!isDigest(digest) || typeof names !== "string") return [];
    return names.split(",").map((name) => name.trim()).filter((name) => name !== "").map((name) => pin(name, digest));
  });
}
function fromGoReleaser(artifacts) {
  const found = artifacts.filter(isRecord).flatMap(({ type, name, path, extra }) => {
    const digest = isRecord(extra) ? extra["Digest"] : void 0;
    const reference = typeof path === "string" && path !== "" ? path : name;
    const isImage = type === "Docker Image" || type === "Published Docker Image";
    if (!isDigest(digest) || typeof reference !== "string") return [];
    if (!isImage && type !== "Docker Manifest") return [];
    return [{ isImage, repository: repositoryOf(reference), reference: pin(reference, digest) }];
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
    remedy: `Give the file of "docker buildx bake --push --metadata-file", GoReleaser's dist/artifacts.json, or a list of references, one a line.`
  });
}
export {
  readImageList
};
