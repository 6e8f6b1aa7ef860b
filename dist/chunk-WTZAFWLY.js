import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  SealError
} from "./chunk-BEWJP5ZY.js";
import {
  formatBytes,
  printable
} from "./chunk-2FANR2YP.js";

// src/sbom/generate/source/tree.ts
import { constants } from "node:fs";
import { open, readdir, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
var TREE_LIMITS = { entries: 1e6, fileBytes: 32 * 1024 * 1024 };
var IGNORED_FOLDERS = /* @__PURE__ */ new Set([
  ".bundle",
  ".cache",
  ".eggs",
  ".git",
  ".gradle",
  ".hg",
  ".jj",
  ".mypy_cache",
  ".next",
  ".nox",
  ".nuxt",
  ".pnpm-store",
  ".pytest_cache",
  ".svn",
  ".terraform",
  ".tox",
  ".venv",
  ".yarn",
  "__pycache__",
  "__pypackages__",
  "bower_components",
  "node_modules",
  "site-packages",
  "target",
  "vendor",
  "venv"
]);
function isIgnored(path) {
  return path.split("/").slice(0, -1).some((folder) => IGNORED_FOLDERS.has(folder));
}
function directoryTree(root, limits = TREE_LIMITS) {
  return { list: () => walk(root, limits), read: (path) => readInside(root, path, limits) };
}
async function* walk(root, limits) {
  const open2 = [""];
  let entries = 0;
  for (let folder = open2.pop(); folder !== void 0; folder = open2.pop()) {
    const found = await readFolder(root, folder);
    if (typeof found === "string") {
      yield { path: folder, unreadable: found };
      continue;
    }
    entries += found.length;
    if (entries > limits.entries) throw tooLarge(limits.entries);
    const folders = [];
    for (const entry of found.sort((one, other) => one.name < other.name ? -1 : 1)) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) yield { path };
      else if (entry.isDirectory() && !IGNORED_FOLDERS.has(entry.name)) folders.push(path);
    }
    open2.push(...folders.reverse());
  }
}
async function readFolder(root, folder) {
  try {
    return await readdir(join(root, folder), { withFileTypes: true });
  } catch (cause) {
    if (folder !== "") return `the folder cannot be listed (${codeOf(cause)})`;
    throw new SealError("SOURCE_TREE_UNREADABLE", `cannot list ${printable(root)}: ${codeOf(cause)}`, {
      cause,
      remedy: "Set path to a folder of the checked-out repository, and check out before this step."
    });
  }
}
function codeOf(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}
async function readInside(root, path, limits) {
  try {
    return await readRegularFile(await realPathInside(root, path), limits);
  } catch (cause) {
    if (cause instanceof SealError) throw cause;
    throw new SealError("SOURCE_FILE_UNREADABLE", `it cannot be read (${codeOf(cause)})`, {
      cause,
      remedy: "Give the runner the right to read the file, and let nothing change the tree while it is read."
    });
  }
}
async function realPathInside(root, path) {
  const realRoot = await realpath(root);
  const wanted = join(realRoot, path);
  if (wanted.startsWith(`${realRoot}${sep}`) && await realpath(wanted) === wanted) return wanted;
  throw new SealError("SOURCE_FILE_OUTSIDE", `${printable(path)} is reached through a link or lies outside`, {
    remedy: "Commit the file itself."
  });
}
async function readRegularFile(path, limits) {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { size } = await handle.stat();
    if (size > limits.fileBytes) throw fileTooLarge(size, limits.fileBytes);
    const bytes = new Uint8Array(size);
    const { bytesRead } = await handle.read(bytes, 0, size, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
function fileTooLarge(size, limit) {
  return new SealError(
    "SOURCE_FILE_TOO_LARGE",
    `it has ${formatBytes(size)}, at most ${formatBytes(limit)} are read`,
    { remedy: "No package manager writes lock files of this size. Check where the file comes from." }
  );
}
function tooLarge(entries) {
  return new SealError("SOURCE_TREE_TOO_LARGE", `the tree has more than ${entries} files and folders`, {
    remedy: "Set path to the folder of the sources that the image is made of."
  });
}

export {
  TREE_LIMITS,
  isIgnored,
  directoryTree,
  fileTooLarge,
  tooLarge
};
