import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  readSbom
} from "./chunk-EA7NCAQF.js";
import {
  parseReference
} from "./chunk-3T2DWYYI.js";
import {
  SIGSTORE_BUNDLE
} from "./chunk-EF7SB3TA.js";

// src/action/run-files.ts
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
function runFiles({ images }) {
  const names = new NameList();
  const bases = baseNames(images);
  const files = [];
  for (const [at, image] of images.entries()) {
    for (const { path, sbom, subject, title, artifactType } of image.artifacts) {
      if (path === void 0 || sbom === void 0) continue;
      const name = names.take(`${bases[at]}${suffix(subject, image)}`, title.replace(/^sbom/, ""));
      const read = async () => {
        const bytes = await readFile(path);
        return sbom.wrappings.length === 0 ? bytes : (await readSbom(bytes, basename(path))).bytes;
      };
      files.push({ name, mediaType: artifactType, read });
    }
  }
  for (const [path, owners] of bundleOwners(images)) {
    const [owner] = owners;
    const isShared = new Set(owners.map(({ image }) => image)).size > 1;
    const base = isShared || owner === void 0 ? "images" : `${bases[owner.at]}${suffix(owner.first, owner.image)}`;
    files.push({
      name: names.take(base, ".sigstore.json"),
      mediaType: SIGSTORE_BUNDLE,
      read: () => readFile(path)
    });
  }
  return files;
}
function bundleOwners(images) {
  const owners = /* @__PURE__ */ new Map();
  for (const [at, image] of images.entries()) {
    for (const { bundlePath, subjects } of image.signatures) {
      if (bundlePath === void 0) continue;
      owners.set(bundlePath, [...owners.get(bundlePath) ?? [], { image, at, first: subjects[0] }]);
    }
  }
  return owners;
}
function baseNames(images) {
  const repositories = images.map(({ requested }) => parseReference(requested).repository);
  const last = repositories.map((repository) => repository.split("/").at(-1));
  const isDistinct = new Set(last).size === new Set(repositories).size;
  return (isDistinct ? last : repositories).map((name) => name.replaceAll(/[^A-Za-z0-9._-]/g, "-"));
}
function suffix(digest, image) {
  if (digest === void 0 || digest === image.digest) return "";
  const platform = image.subjects.find((subject) => subject.digest === digest)?.platform;
  return platform === void 0 ? "-sbom" : `-${platform.replaceAll(/[^A-Za-z0-9._-]/g, "-")}`;
}
var NameList = class {
  #taken = /* @__PURE__ */ new Set();
  take(base, extension) {
    let name = `${base}${extension}`;
    for (let number = 2; this.#taken.has(name); number++) name = `${base}-${number}${extension}`;
    this.#taken.add(name);
    return name;
  }
};

export {
  runFiles
};
