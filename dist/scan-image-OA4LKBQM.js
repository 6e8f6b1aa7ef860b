import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  formatPurl,
  mapLicense,
  mapLicenses
} from "./chunk-GPG7UCBA.js";
import "./chunk-CIZI3GN3.js";
import {
  LayerCache
} from "./chunk-UMBXOEWC.js";
import "./chunk-Z7XYCK6M.js";
import {
  all,
  limit
} from "./chunk-7WVAAMJM.js";
import {
  formatRepository
} from "./chunk-3T2DWYYI.js";
import {
  isRecord
} from "./chunk-67ENVGTV.js";
import "./chunk-EF7SB3TA.js";
import {
  parseJson
} from "./chunk-L54XDUFX.js";
import {
  encodedOf,
  isDigest
} from "./chunk-5HCJIRDP.js";
import {
  SealError,
  messages
} from "./chunk-BEWJP5ZY.js";
import {
  compareText,
  formatBytes,
  printable
} from "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";

// src/sbom/generate/catalogers/os-release.ts
var PATHS = [
  "etc/os-release",
  "usr/lib/os-release",
  "etc/initrd-release",
  "etc/system-release-cpe",
  "etc/redhat-release"
];
var DEBIAN_VERSION = "etc/debian_version";
var MAX_BYTES = 64 * 1024;
var OS_RELEASE = {
  name: "os-release",
  selects: (path) => (path.startsWith("etc/") || path === "usr/lib/os-release") && (path === DEBIAN_VERSION || PATHS.some((known) => known === path))
};
function findDistribution(root) {
  for (const path of PATHS) {
    const file = root.file(path);
    const found = file && parse(path, textOf(file), file);
    if (found) return found.id === "debian" ? withPointRelease(found, root) : found;
  }
  return void 0;
}
function textOf(file) {
  return Buffer.from(file?.bytes?.subarray(0, MAX_BYTES) ?? []).toString();
}
function withPointRelease(distribution, root) {
  const versionId = /^\s*(\d+(?:\.\d+)?)\s*$/.exec(textOf(root.file(DEBIAN_VERSION)))?.[1];
  return versionId === void 0 ? distribution : { ...distribution, versionId };
}
function parse(path, text, file) {
  if (path.endsWith("system-release-cpe")) return fromCpe(text.trim(), file);
  if (path.endsWith("redhat-release")) return fromSentence(text.trim(), file);
  const values = parseAssignments(text);
  const id = values.get("ID");
  const name = values.get("PRETTY_NAME") ?? values.get("NAME");
  if (id === void 0 && name === void 0) return void 0;
  return {
    id: (id ?? name).toLowerCase().replace(/[^a-z0-9._-]+/g, "-"),
    versionId: values.get("VERSION_ID") ?? values.get("BUILD_ID"),
    idLike: (values.get("ID_LIKE") ?? "").split(/\s+/).filter((like) => like !== ""),
    name: name ?? id,
    cpe: values.get("CPE_NAME"),
    url: values.get("HOME_URL"),
    file
  };
}
function parseAssignments(text) {
  const values = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    const match = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line.trim());
    if (!match) continue;
    const raw = match[2];
    const quoted = /^(["'])(.*)\1$/.exec(raw);
    const value = (quoted ? quoted[2] : raw).replace(/\\(["'$`\\])/g, "$1");
    if (value !== "") values.set(match[1], value);
  }
  return values;
}
function fromCpe(cpe, file) {
  const [, part, vendor, , version] = cpe.split(":");
  if (part !== "/o" || !vendor) return void 0;
  return {
    id: vendor,
    versionId: version || void 0,
    idLike: [],
    name: `${vendor} ${version ?? ""}`.trim(),
    cpe,
    url: void 0,
    file
  };
}
function fromSentence(text, file) {
  const match = /^(\S+).*?\brelease\s+([0-9.]+)/.exec(text);
  if (!match) return void 0;
  const [, name, version] = match;
  const id = /^red\s+hat/i.test(text) ? "rhel" : name.toLowerCase();
  return { id, versionId: version, idLike: [], name: text, cpe: void 0, url: void 0, file };
}

// src/sbom/generate/catalogers/stanza.ts
function* parseStanzas(text) {
  let stanza = /* @__PURE__ */ new Map();
  let last;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "") {
      if (stanza.size > 0) yield stanza;
      stanza = /* @__PURE__ */ new Map();
      last = void 0;
    } else if (/^[ \t]/.test(line)) {
      if (last) last[last.length - 1] += `
${line.trim()}`;
    } else {
      const colon = line.indexOf(":");
      if (colon <= 0) continue;
      const name = line.slice(0, colon).toLowerCase();
      const value = line.slice(colon + 1).trim();
      last = stanza.get(name);
      if (last) last.push(value);
      else {
        last = [value];
        stanza.set(name, last);
      }
    }
  }
  if (stanza.size > 0) yield stanza;
}
function fieldOf(stanza, name) {
  return stanza.get(name)?.[0] || void 0;
}
function parseMaintainer(text) {
  const match = /^\s*"?([^"<]*?)"?\s*(?:<([^<>\s]+@[^<>\s]+)>)?\s*$/.exec(text?.slice(0, 500) ?? "");
  const [, name, email] = match ?? [];
  if (!name && !email) return void 0;
  return { ...name ? { name } : {}, ...email ? { email } : {} };
}

// src/sbom/generate/catalogers/apk.ts
var APK = {
  name: "apk",
  selects: (path) => path.endsWith("lib/apk/db/installed"),
  readRoot(root, { distribution }) {
    const packages = [];
    const owned = [];
    for (const file of root.kept("apk")) {
      for (const record of parseRecords(file)) {
        owned.push(...record.files);
        const found = toPackage(record.fields, file.path, distribution);
        if (found) packages.push({ ...found, file });
      }
    }
    return { packages, owned };
  }
};
function* parseRecords({ bytes }) {
  let fields = /* @__PURE__ */ new Map();
  let files2 = [];
  let folder = "";
  for (const line of Buffer.from(bytes ?? []).toString().split("\n")) {
    if (line.trim() === "") {
      if (fields.size > 0) yield { fields, files: files2 };
      fields = /* @__PURE__ */ new Map();
      files2 = [];
      folder = "";
    } else if (line[1] === ":") {
      const key = line.charAt(0);
      const value = line.slice(2).trim();
      if (key === "F") folder = value;
      else if (key === "R") files2.push(folder === "" ? value : `${folder}/${value}`);
      else if (!fields.has(key)) fields.set(key, value);
    }
  }
  if (fields.size > 0) yield { fields, files: files2 };
}
function toPackage(fields, database, distribution) {
  const field = (key) => fields.get(key) || void 0;
  const name = field("P");
  const version = field("V");
  if (name === void 0 || version === void 0) return void 0;
  const supplier = parseMaintainer(field("m"));
  const licenses = readLicenses(field("L"));
  const website = field("U");
  const description = field("T");
  return {
    component: {
      type: "library",
      name,
      version,
      ...distribution === void 0 ? {} : { purl: toPurl(name, version, field("A"), field("o"), distribution) },
      ...description === void 0 ? {} : { description },
      ...licenses.length > 0 ? { licenses } : {},
      ...supplier === void 0 ? {} : { supplier },
      ...website === void 0 ? {} : { externalReferences: [{ type: "website", url: website }] }
    },
    links: toLinks(name, database, field("p"), field("D"))
  };
}
function toPurl(name, version, arch, origin, { id, versionId }) {
  const upstream = origin === name ? void 0 : origin;
  const distro = versionId === void 0 ? id : `${id}-${versionId}`;
  return formatPurl({ type: "apk", namespace: id, name, version, qualifiers: { arch, upstream, distro } });
}
function readLicenses(text) {
  const whole = text === void 0 ? void 0 : mapLicense(text);
  if (whole?.kind !== "name") return whole ? [whole] : [];
  return /\b(?:AND|OR|WITH)\b|[()]/.test(whole.value) ? [whole] : mapLicenses(whole.value.split(" "));
}
function toLinks(name, database, provided, needed) {
  const names = (text) => (text ?? "").split(" ").flatMap((one) => one === "" || one.startsWith("!") ? [] : [one.replace(/[<>=~].*$/, "")]);
  return {
    scope: `apk ${database}`,
    provides: [name, ...names(provided)],
    needs: names(needed).map((one) => [one])
  };
}

// src/sbom/generate/catalogers/composer.ts
var COMPOSER = {
  name: "composer",
  selects: (path) => path.endsWith("/installed.json"),
  readFile({ path, bytes }) {
    const document = parseJson(bytes);
    const list2 = isRecord(document) ? document["packages"] : document;
    const packages = Array.isArray(list2) ? list2.flatMap((entry) => read(entry, path) ?? []) : [];
    return packages.length > 0 ? { packages } : void 0;
  }
};
function read(entry, path) {
  if (!isRecord(entry)) return void 0;
  const { name, version, license, require: require2, provide, replace, dist, homepage, description, authors } = entry;
  if (typeof name !== "string" || typeof version !== "string" || !name.includes("/")) return void 0;
  const slash = name.indexOf("/");
  const [group, short] = [name.slice(0, slash), name.slice(slash + 1)];
  const licenses = Array.isArray(license) ? mapLicenses(license.filter((text) => typeof text === "string")) : [];
  const hashes = readHashes(dist);
  const author = Array.isArray(authors) && isRecord(authors[0]) ? authors[0]["name"] : void 0;
  return {
    component: {
      type: "library",
      group,
      name: short,
      version,
      purl: formatPurl({ type: "composer", namespace: group, name: short, version }),
      ...typeof description === "string" && description !== "" ? { description: description.slice(0, 500) } : {},
      ...licenses.length > 0 ? { licenses } : {},
      ...hashes.length > 0 ? { hashes } : {},
      ...typeof author === "string" && author !== "" ? { authors: [{ name: author }] } : {},
      ...typeof homepage === "string" && /^https?:\/\/\S+$/.test(homepage) ? { externalReferences: [{ type: "website", url: homepage }] } : {}
    },
    links: {
      scope: `composer ${path}`,
      provides: [name, ...keys(provide), ...keys(replace)].map((one) => one.toLowerCase()),
      needs: keys(require2).map((need) => [need.toLowerCase()])
    }
  };
}
function keys(value) {
  return isRecord(value) ? Object.keys(value) : [];
}
function readHashes(dist) {
  const sum = isRecord(dist) ? dist["shasum"] : void 0;
  return typeof sum === "string" && /^[0-9a-f]{40}$/.test(sum) ? [{ algorithm: "SHA-1", content: sum }] : [];
}

// src/sbom/generate/catalogers/debian-copyright.ts
var MAX_BYTES2 = 4 * 2 ** 20;
var DEBIAN_COPYRIGHT = {
  name: "debian-copyright",
  selects: (path) => path.endsWith("/copyright") && /(?:^|\/)usr\/share\/doc\/[^/]+\/copyright$/.test(path),
  readFile({ bytes }) {
    const licenses = readCopyright(Buffer.from(bytes.subarray(0, MAX_BYTES2)).toString());
    return licenses.length > 0 ? { licenses } : void 0;
  }
};
function readCopyright(text) {
  if (/^\s*Format(?:-Specification)?:/im.test(text.slice(0, 1e3))) {
    const names = [];
    for (const stanza of parseStanzas(text)) {
      const name = stanza.get("license")?.[0]?.split("\n", 1)[0];
      if (name) names.push(name);
    }
    return mapLicenses(names);
  }
  return fromReferences(text);
}
function fromReferences(text) {
  const names = /* @__PURE__ */ new Set();
  for (const match of text.matchAll(
    /\/usr\/share\/common-licenses\/([A-Za-z0-9][A-Za-z0-9.+-]*[A-Za-z0-9])/g
  )) {
    names.add(match[1]);
  }
  return [...names].sort().flatMap(
    (name) => /^(?:L|A)?GPL|^GFDL|^Artistic$|^BSD$/.test(name) ? [{ kind: "name", value: name, acknowledgement: "declared" }] : mapLicenses([name])
  );
}

// src/sbom/generate/catalogers/dotnet.ts
var DOTNET = {
  name: "dotnet",
  selects: (path) => path.endsWith(".deps.json"),
  readFile({ path, bytes }) {
    const document = parseJson(bytes[0] === 239 ? bytes.subarray(3) : bytes);
    const libraries = isRecord(document) ? document["libraries"] : void 0;
    if (!isRecord(document) || !isRecord(libraries)) return void 0;
    const needs = readNeeds(document);
    const packages = Object.entries(libraries).flatMap(
      ([key, library]) => read2(key, library, needs, path) ?? []
    );
    return packages.length > 0 ? { packages } : void 0;
  }
};
function readNeeds(document) {
  const needs = /* @__PURE__ */ new Map();
  const targets = isRecord(document["targets"]) ? Object.values(document["targets"]) : [];
  for (const target of targets) {
    for (const [key, library] of isRecord(target) ? Object.entries(target) : []) {
      const dependencies2 = isRecord(library) ? library["dependencies"] : void 0;
      const found = isRecord(dependencies2) ? Object.entries(dependencies2).map(([name, version]) => `${name}/${String(version)}`) : [];
      needs.set(key, [...needs.get(key) ?? [], ...found]);
    }
  }
  return needs;
}
function read2(key, library, needs, path) {
  const slash = key.lastIndexOf("/");
  if (slash <= 0 || !isRecord(library)) return void 0;
  const [name, version] = [key.slice(0, slash), key.slice(slash + 1)];
  const hash = readHash(library["sha512"]);
  return {
    component: {
      // The program itself is listed as a project.
      type: library["type"] === "project" ? "application" : "library",
      name,
      version,
      purl: formatPurl({ type: "nuget", name, version }),
      ...hash === void 0 ? {} : { hashes: [hash] }
    },
    links: { scope: `dotnet ${path}`, provides: [key], needs: (needs.get(key) ?? []).map((need) => [need]) }
  };
}
function readHash(text) {
  const encoded = typeof text === "string" ? /^sha512-([A-Za-z0-9+/]{86}==)$/.exec(text)?.[1] : void 0;
  if (encoded === void 0) return void 0;
  return { algorithm: "SHA-512", content: Buffer.from(encoded, "base64").toString("hex") };
}

// src/sbom/generate/catalogers/cataloger.ts
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/sbom/generate/catalogers/dpkg.ts
var STATUS = /(?:^|\/)lib\/dpkg\/status$/;
var STATUS_D = /(?:^|\/)lib\/dpkg\/status\.d\/[^/]+$/;
var FILE_LIST = /(?:^|\/)lib\/dpkg\/info\/[^/]+\.list$/;
var DPKG = {
  name: "dpkg",
  selects: (path) => path.includes("lib/dpkg/") && (STATUS.test(path) || STATUS_D.test(path) || FILE_LIST.test(path)),
  readRoot(root, context) {
    const files2 = root.kept("dpkg");
    const packages = files2.filter((file) => !FILE_LIST.test(file.path) && !file.path.endsWith(".md5sums")).flatMap((file) => readStatus(file, root, context));
    return { packages, owned: ownedFiles(files2, new Set(packages.map(({ component }) => component.name))) };
  }
};
function readStatus(file, root, { distribution }) {
  const scope = `deb ${folderOf(STATUS_D.test(file.path) ? folderOf(file.path) : file.path)}`;
  const packages = [];
  for (const stanza of parseStanzas(Buffer.from(file.bytes ?? []).toString())) {
    const found = isPresent(fieldOf(stanza, "status")) ? toPackage2(stanza, scope, root, distribution) : void 0;
    if (found) packages.push({ ...found, file });
  }
  return packages;
}
function isPresent(status) {
  const state = status?.split(/\s+/).at(-1);
  return state !== "not-installed" && state !== "config-files";
}
function toPackage2(stanza, scope, root, distribution) {
  const name = fieldOf(stanza, "package");
  const version = fieldOf(stanza, "version");
  if (name === void 0 || version === void 0) return void 0;
  const arch = fieldOf(stanza, "architecture");
  const supplier = parseMaintainer(fieldOf(stanza, "maintainer"));
  const licenses = root.file(`usr/share/doc/${name}/copyright`)?.note?.licenses ?? [];
  const homepage = fieldOf(stanza, "homepage");
  const description = fieldOf(stanza, "description")?.split("\n", 1)[0];
  return {
    component: {
      type: "library",
      name,
      version,
      ...distribution === void 0 ? {} : { purl: toPurl2(stanza, name, version, arch, distribution) },
      ...description === void 0 ? {} : { description },
      ...licenses.length > 0 ? { licenses } : {},
      ...supplier === void 0 ? {} : { supplier },
      ...homepage === void 0 ? {} : { externalReferences: [{ type: "website", url: homepage }] }
    },
    links: toLinks2(stanza, scope, name, arch ?? "all")
  };
}
function toPurl2(stanza, name, version, arch, { id, versionId }) {
  const [, source, sourceVersion] = /^(\S+)(?:\s*\((\S+)\))?/.exec(fieldOf(stanza, "source") ?? "") ?? [];
  const upstream = source && sourceVersion ? `${source}@${sourceVersion}` : source;
  const distro = versionId === void 0 ? id : `${id}-${versionId}`;
  return formatPurl({ type: "deb", namespace: id, name, version, qualifiers: { arch, upstream, distro } });
}
function toLinks2(stanza, scope, name, arch) {
  const provided = [name, ...parseRelations(fieldOf(stanza, "provides")).flat()];
  const needs = [
    ...parseRelations(fieldOf(stanza, "pre-depends")),
    ...parseRelations(fieldOf(stanza, "depends"))
  ];
  return {
    scope,
    provides: provided.flatMap((one) => [one, `${one}:${arch}`]),
    needs: needs.map((alternatives) => alternatives.flatMap((one) => [`${one}:${arch}`, `${one}:all`, one]))
  };
}
function parseRelations(text) {
  return (text ?? "").split(",").map((group) => group.split("|").flatMap((one) => /^\s*([a-z0-9][a-z0-9+.-]*)/i.exec(one)?.[1] ?? [])).filter((group) => group.length > 0);
}
function* ownedFiles(files2, names) {
  const paths = new Set(files2.map((file) => file.path));
  for (const file of [...files2].sort((a, b) => compareText(a.path, b.path))) {
    const text = Buffer.from(file.bytes ?? []).toString();
    if (FILE_LIST.test(file.path)) {
      const [name = ""] = baseName(file.path).slice(0, -".list".length).split(":");
      if (!names.has(name)) continue;
      for (const line of text.split("\n")) if (line.startsWith("/") && line.length > 2) yield line.slice(1);
    } else if (file.path.endsWith(".md5sums") && paths.has(file.path.slice(0, -".md5sums".length))) {
      for (const line of text.split("\n")) {
        const path = /^[0-9a-f]{32}\s+\/?(.+)$/.exec(line)?.[1];
        if (path !== void 0) yield path;
      }
    }
  }
}

// src/sbom/generate/catalogers/gem.ts
var GEM = {
  name: "gem",
  selects: (path) => path.endsWith(".gemspec") && path.includes("specifications/"),
  readFile({ path, bytes }) {
    const found = read3(Buffer.from(bytes.subarray(0, 1024 * 1024)).toString(), path);
    return found === void 0 ? void 0 : { packages: [found] };
  }
};
var TEXT = String.raw`(?:"([^"#\n]*)"|'([^'\n]*)')(?:\.freeze)?`;
function read3(code, path) {
  const text = (field) => {
    const match = new RegExp(
      String.raw`^[ \t]*\w+\.${field}\s*=\s*(?:Gem::Version\.new[ (]\s*)?${TEXT}`,
      "m"
    ).exec(code);
    return match?.[1] ?? match?.[2];
  };
  const name = text("name");
  const version = text("version");
  if (!name || !version) return void 0;
  const licenses = mapLicenses([
    ...list(code, "licenses"),
    ...text("license") === void 0 ? [] : [text("license")]
  ]);
  const [author] = [
    ...list(code, "authors"),
    ...text("author") === void 0 ? [] : [text("author")]
  ];
  const website = text("homepage");
  const description = text("summary");
  const platform = text("original_platform") ?? text("platform");
  return {
    component: {
      type: "library",
      name,
      version,
      purl: formatPurl({
        type: "gem",
        name,
        version,
        qualifiers: { platform: platform === "ruby" ? void 0 : platform }
      }),
      ...description ? { description } : {},
      ...licenses.length > 0 ? { licenses } : {},
      ...author ? { authors: [{ name: author }] } : {},
      ...website && /^https?:\/\/\S+$/.test(website) ? { externalReferences: [{ type: "website", url: website }] } : {}
    },
    links: { scope: `gem ${gemHome(path)}`, provides: [name], needs: dependencies(code).map((need) => [need]) }
  };
}
function list(code, field) {
  const inside = new RegExp(String.raw`^[ \t]*\w+\.${field}\s*=\s*\[([^\]]*)\]`, "m").exec(code)?.[1] ?? "";
  return texts(inside);
}
function texts(code) {
  return [...code.matchAll(new RegExp(TEXT, "g"))].flatMap((match) => match[1] ?? match[2] ?? []);
}
function dependencies(code) {
  const pattern = /\.add_(?:runtime_)?dependency[ (]\s*(?:%q<([^>]+)>|"([^"]+)"|'([^']+)')/g;
  const names = [...code.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3]);
  return [...new Set(names)];
}
function gemHome(path) {
  const folder = folderOf(path);
  return folder.endsWith("/default") ? folderOf(folder) : folder;
}

// src/sbom/generate/catalogers/binary-sections.ts
var MAX_SECTIONS = 1e4;
function readSection(content, name) {
  const section = readSections(content).find((one) => one.name === name);
  return section && content.slice(section.offset, section.offset + section.size);
}
function toFileOffset(content, address) {
  const section = readSections(content).find(
    (one) => one.address > 0 && address >= one.address && address < one.address + one.size
  );
  return section && section.offset + (address - section.address);
}
function readSections(content) {
  const head = content.slice(0, 4096);
  try {
    if (head.toString("latin1", 0, 4) === "ELF") return readElf(content, head);
    if (head.toString("latin1", 0, 2) === "MZ") return readPe(content, head);
    if (isUniversal(head)) return readUniversal(content, head);
    return readMachO(content, head, 0);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
var Fields = class {
  #bytes;
  #isBig;
  constructor(bytes, isBig) {
    this.#bytes = bytes;
    this.#isBig = isBig;
  }
  u16(at) {
    return this.#isBig ? this.#bytes.readUInt16BE(at) : this.#bytes.readUInt16LE(at);
  }
  u32(at) {
    return this.#isBig ? this.#bytes.readUInt32BE(at) : this.#bytes.readUInt32LE(at);
  }
  u64(at) {
    return Number(this.#isBig ? this.#bytes.readBigUInt64BE(at) : this.#bytes.readBigUInt64LE(at));
  }
};
var NO_BITS = 8;
function readElf(content, head) {
  const is64 = head[4] === 2;
  const isBig = head[5] === 2;
  const header = new Fields(head, isBig);
  const table = is64 ? header.u64(40) : header.u32(32);
  const entrySize = header.u16(is64 ? 58 : 46);
  const count = Math.min(header.u16(is64 ? 60 : 48), MAX_SECTIONS);
  const nameIndex = header.u16(is64 ? 62 : 50);
  const bytes = content.slice(table, table + count * entrySize);
  const entries = new Fields(bytes, isBig);
  const read5 = (at) => ({
    nameAt: entries.u32(at),
    type: entries.u32(at + 4),
    address: is64 ? entries.u64(at + 16) : entries.u32(at + 12),
    offset: is64 ? entries.u64(at + 24) : entries.u32(at + 16),
    size: is64 ? entries.u64(at + 32) : entries.u32(at + 20)
  });
  const sections = Array.from({ length: count }, (_, index) => read5(index * entrySize));
  const names = sections[nameIndex];
  const texts2 = names ? content.slice(names.offset, names.offset + Math.min(names.size, 1024 * 1024)) : Buffer.alloc(0);
  return sections.filter((section) => section.type !== NO_BITS).map(({ nameAt, address, offset, size }) => ({ name: textAt(texts2, nameAt), address, offset, size }));
}
function readPe(content, head) {
  const start = head.readUInt32LE(60);
  const header = content.slice(start, start + 24);
  if (header.toString("latin1", 0, 4) !== "PE\0\0") return [];
  const count = header.readUInt16LE(6);
  const optional = content.slice(start + 24, start + 24 + header.readUInt16LE(20));
  const base = optional.readUInt16LE(0) === 523 ? Number(optional.readBigUInt64LE(24)) : optional.readUInt32LE(28);
  const table = start + 24 + optional.length;
  return Array.from({ length: count }, (_, index) => {
    const entry = content.slice(table + index * 40, table + index * 40 + 40);
    return {
      name: textAt(entry.subarray(0, 8), 0),
      address: base + entry.readUInt32LE(12),
      offset: entry.readUInt32LE(20),
      size: Math.min(entry.readUInt32LE(8), entry.readUInt32LE(16))
    };
  });
}
var UNIVERSAL = 3405691582;
var MAX_ARCHITECTURES = 44;
function isUniversal(head) {
  return head.length >= 8 && head.readUInt32BE(0) === UNIVERSAL && head.readUInt32BE(4) <= MAX_ARCHITECTURES;
}
function readUniversal(content, head) {
  for (let at = 8, count = head.readUInt32BE(4); count > 0; at += 20, count--) {
    const start = head.readUInt32BE(at + 8);
    const sections = readMachO(content, content.slice(start, start + 4096), start);
    if (sections.length > 0) return sections;
  }
  return [];
}
var SEGMENT = 1;
var SEGMENT_64 = 25;
function readMachO(content, head, base) {
  const isBig = head.readUInt32BE(0) === 4277009102 || head.readUInt32BE(0) === 4277009103;
  const header = new Fields(head, isBig);
  const is64 = header.u32(0) === 4277009103;
  const start = base + (is64 ? 32 : 28);
  const bytes = content.slice(start, start + Math.min(header.u32(20), 1024 * 1024));
  const commands = new Fields(bytes, isBig);
  const sections = [];
  for (let at = 0, count = header.u32(16); count > 0; count--) {
    const command = commands.u32(at);
    const size = commands.u32(at + 4);
    if (command === (is64 ? SEGMENT_64 : SEGMENT)) {
      const first = at + (is64 ? 72 : 56);
      const entrySize = is64 ? 80 : 68;
      const total = Math.min(commands.u32(at + (is64 ? 64 : 48)), MAX_SECTIONS);
      for (let index = 0; index < total; index++)
        sections.push(readMachSection(bytes, commands, first + index * entrySize, is64, base));
    }
    if (size < 8) break;
    at += size;
  }
  return sections;
}
function readMachSection(bytes, commands, at, is64, base) {
  return {
    name: textAt(bytes.subarray(at, at + 16), 0),
    address: is64 ? commands.u64(at + 32) : commands.u32(at + 32),
    size: is64 ? commands.u64(at + 40) : commands.u32(at + 36),
    offset: base + commands.u32(at + (is64 ? 48 : 40))
  };
}
function textAt(bytes, start) {
  const end = bytes.indexOf(0, start);
  return bytes.toString("latin1", start, end < 0 ? bytes.length : end);
}

// src/sbom/generate/catalogers/go-binary.ts
var MAGIC = Buffer.from("ÿ Go buildinf:", "latin1");
var HEADER_BYTES = 32;
var MAX_TEXT_BYTES = 4 * 2 ** 20;
var INLINE = 2;
var BIG_ENDIAN = 1;
var VERSION = /^(?:devel )?go\d/;
var SENTINEL_BYTES = 16;
var GO_BINARY = {
  name: "go-binary",
  start: (path) => new GoProbe(path)
};
var GoProbe = class {
  #path;
  /** The end of what was seen, or all from a header on whose texts are not complete. */
  #open = Buffer.alloc(0);
  #pointers;
  #info;
  constructor(path) {
    this.#path = path;
  }
  write(chunk) {
    if (this.#info) return;
    const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const border = Buffer.concat([this.#open, piece.subarray(0, MAGIC.length - 1)]);
    if (border.includes(MAGIC)) this.#search(Buffer.concat([this.#open, piece]));
    else if (piece.length < MAGIC.length) this.#open = Buffer.from(border.subarray(-(MAGIC.length - 1)));
    else this.#search(piece);
  }
  #search(bytes) {
    let rest = bytes;
    for (let at = rest.indexOf(MAGIC); at >= 0; at = rest.indexOf(MAGIC)) {
      const header = rest.subarray(at);
      const info = parseInline(header);
      if (info === "incomplete") {
        this.#open = Buffer.from(header);
        return;
      }
      if (info !== "other") {
        this.#info = info;
        this.#open = Buffer.alloc(0);
        return;
      }
      if (isPointerHeader(header)) this.#pointers = Buffer.from(header.subarray(0, HEADER_BYTES));
      rest = header.subarray(MAGIC.length);
    }
    this.#open = Buffer.from(rest.subarray(-(MAGIC.length - 1)));
  }
  end(content) {
    const info = this.#info ?? (content && this.#pointers && parsePointers(this.#pointers, content));
    return info ? toPackages(info, this.#path) : [];
  }
};
function parseInline(bytes) {
  if (bytes.length < HEADER_BYTES) return "incomplete";
  if ((bytes[15] & INLINE) === 0) return "other";
  const version = readVarText(bytes, HEADER_BYTES);
  if (typeof version === "string") return version;
  if (!VERSION.test(version.bytes.toString())) return "other";
  const modules = readVarText(bytes, version.next);
  if (typeof modules === "string") return modules;
  return { version: version.bytes.toString(), modules: withoutSentinels(modules.bytes) };
}
function readVarText(bytes, start) {
  let length = 0;
  let at = start;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    if (byte === void 0) return "incomplete";
    length += (byte & 127) * 2 ** shift;
    if (length > MAX_TEXT_BYTES) return "other";
    if (byte < 128) break;
  }
  if (at + length > bytes.length) return "incomplete";
  return { bytes: bytes.subarray(at, at + length), next: at + length };
}
function isPointerHeader(header) {
  return header.length >= HEADER_BYTES && (header[15] & INLINE) === 0 && [4, 8].includes(header[14]);
}
function parsePointers(header, content) {
  const size = header[14];
  const isBig = (header[15] & BIG_ENDIAN) !== 0;
  const word = (bytes, at) => {
    if (at + size > bytes.length) return void 0;
    if (size === 4) return isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
    return Number(isBig ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at));
  };
  const textAt2 = (address) => {
    const at = address === void 0 ? void 0 : toFileOffset(content, address);
    const descriptor = at === void 0 ? void 0 : content.slice(at, at + 2 * size);
    const start = descriptor && toFileOffset(content, word(descriptor, 0) ?? -1);
    const length = descriptor && word(descriptor, size);
    if (start === void 0 || length === void 0 || length > MAX_TEXT_BYTES) return void 0;
    return content.slice(start, start + length);
  };
  const version = textAt2(word(header, 16));
  if (version === void 0 || !VERSION.test(version.toString())) return void 0;
  return {
    version: version.toString(),
    modules: withoutSentinels(textAt2(word(header, 16 + size)) ?? Buffer.alloc(0))
  };
}
function withoutSentinels(bytes) {
  const isFramed = bytes.length >= 2 * SENTINEL_BYTES + 1 && bytes[bytes.length - SENTINEL_BYTES - 1] === 10;
  return isFramed ? bytes.toString("utf8", SENTINEL_BYTES, bytes.length - SENTINEL_BYTES) : "";
}
function toPackages({ version, modules }, file) {
  const { main, dependencies: dependencies2, settings } = parseModules(modules);
  const release = /^(?:devel )?go(\d\S*)/.exec(version)?.[1];
  if (release === void 0) return [];
  const scope = `go ${file}`;
  const found = [toPackage3({ path: "stdlib", version: release }, scope, [])];
  for (const module of dependencies2) found.push(toPackage3(module, scope));
  if (main) {
    const needs = ["stdlib", ...dependencies2.map((module) => module.path)];
    found.push(toPackage3({ path: main.path, version: mainVersion(main, settings) }, scope, needs));
  }
  return found;
}
function toPackage3({ path, version }, scope, needs) {
  const slash = path.lastIndexOf("/");
  return {
    component: {
      type: "library",
      name: path,
      ...version === "" ? {} : { version: path === "stdlib" ? `go${version}` : version },
      purl: formatPurl({
        type: "golang",
        namespace: slash > 0 ? path.slice(0, slash) : void 0,
        name: path.slice(slash + 1),
        version
      })
    },
    links: { scope, provides: [path], ...needs === void 0 ? {} : { needs: needs.map((need) => [need]) } }
  };
}
function parseModules(text) {
  const modules = { main: void 0, dependencies: [], settings: /* @__PURE__ */ new Map() };
  let last;
  for (const line of text.split("\n")) {
    const [kind, path = "", version = ""] = line.split("	");
    if (kind === "path" && path !== "command-line-arguments") modules.main ??= { path, version: "" };
    else if (kind === "mod") modules.main = { path, version };
    else if (kind === "dep") modules.dependencies.push({ path, version });
    else if (kind === "=>" && last === "dep") modules.dependencies.splice(-1, 1, { path, version });
    else if (kind === "build") {
      const equals = path.indexOf("=");
      if (equals > 0) modules.settings.set(path.slice(0, equals), path.slice(equals + 1));
    }
    last = kind;
  }
  return modules;
}
function mainVersion({ version }, settings) {
  if (version !== "(devel)" && version !== "") return version;
  const flagged = /-X[= ]?['"]?[^\s'"=]{0,200}version=v?(\d{1,6}\.\d{1,6}\.\d{1,6}[^\s'"]{0,60})/i.exec(
    settings.get("-ldflags") ?? ""
  )?.[1];
  if (flagged !== void 0) return `v${flagged}`;
  const revision = settings.get("vcs.revision");
  const time = settings.get("vcs.time")?.replace(/[-:TZ]/g, "");
  return revision && time && /^\d{14}$/.test(time) ? `v0.0.0-${time}-${revision.slice(0, 12)}` : "";
}

// src/sbom/generate/catalogers/java.ts
import { createHash } from "node:crypto";

// src/sbom/generate/catalogers/java-groups.ts
var GROUPS = [
  [/^spring-boot(?:-|$)/, "org.springframework.boot"],
  [/^spring-security-/, "org.springframework.security"],
  [/^spring-session-/, "org.springframework.session"],
  [/^spring-integration-/, "org.springframework.integration"],
  [/^spring-batch-/, "org.springframework.batch"],
  [/^spring-kafka(?:-|$)/, "org.springframework.kafka"],
  [/^spring-(?:amqp|rabbit)(?:-|$)/, "org.springframework.amqp"],
  [
    /^spring-(?:aop|aspects|beans|context|context-indexer|context-support|core|core-test|expression|instrument|jcl|jdbc|jms|messaging|orm|oxm|r2dbc|test|tx|web|webflux|webmvc|websocket)$/,
    "org.springframework"
  ],
  [/^reactor-(?:core|test|tools)$/, "io.projectreactor"],
  [/^reactor-netty(?:-|$)/, "io.projectreactor.netty"],
  [/^micrometer-/, "io.micrometer"],
  [/^grpc-/, "io.grpc"],
  [/^opentelemetry-instrumentation-/, "io.opentelemetry.instrumentation"],
  [/^opentelemetry-(?:api|context|common|sdk|exporter|extension)(?:-|$)/, "io.opentelemetry"],
  [/^rxjava$/, "io.reactivex", [2, "io.reactivex.rxjava2"], [3, "io.reactivex.rxjava3"]],
  [/^kotlin-/, "org.jetbrains.kotlin"],
  [/^kotlinx-/, "org.jetbrains.kotlinx"],
  [/^scala3?-(?:library|reflect|compiler|interfaces)(?:_3)?$/, "org.scala-lang"],
  [/^groovy(?:-|$)/, "org.codehaus.groovy", [4, "org.apache.groovy"]],
  [/^akka-.+_[23]/, "com.typesafe.akka"],
  [/^pekko-.+_[23]/, "org.apache.pekko"],
  [
    /^(?:kafka-|kafka_[23]|connect-(?:api|basic-auth-extension|file|json|mirror|runtime|transforms))/,
    "org.apache.kafka"
  ],
  [/^lucene-/, "org.apache.lucene"],
  [/^solr-/, "org.apache.solr"],
  [/^elasticsearch(?:-(?:core|x-content|geo|lz4|cli|secure-sm|plugin-classloader))?$/, "org.elasticsearch"],
  [
    /^hibernate-(?:core|envers|c3p0|hikaricp|agroal|jcache|ehcache|micrometer|spatial|testing)$/,
    "org.hibernate",
    [6, "org.hibernate.orm"]
  ],
  [/^junit-jupiter(?:-|$)/, "org.junit.jupiter"],
  [/^junit-platform-/, "org.junit.platform"],
  [/^junit-vintage-/, "org.junit.vintage"],
  [/^mockito-/, "org.mockito"],
  [/^testcontainers$/, "org.testcontainers"],
  [/^tomcat-embed-/, "org.apache.tomcat.embed"],
  [/^tomcat-/, "org.apache.tomcat"],
  [/^ant(?:-(?!contrib)|$)/, "org.apache.ant"],
  [/^asm(?:-(?:all|analysis|commons|tree|util|xml))?$/, "asm", [4, "org.ow2.asm"]],
  [/^bc(?:prov|pkix|util|pg|mail|jmail|tls)-|^bc-fips$/, "org.bouncycastle"],
  [/^(?:okhttp(?:-.+)?|logging-interceptor|mockwebserver)$/, "com.squareup.okhttp3"],
  [/^okio(?:-|$)/, "com.squareup.okio"],
  [/^retrofit$/, "com.squareup.retrofit2"],
  [/^moshi(?:-|$)/, "com.squareup.moshi"],
  [/^caffeine$/, "com.github.ben-manes.caffeine"],
  [/^checker-qual$/, "org.checkerframework"],
  [/^jna(?:-platform)?(?:-jpms)?$/, "net.java.dev.jna"],
  [/^lz4-java$/, "org.lz4"],
  [/^snappy-java$/, "org.xerial.snappy"],
  [/^zstd-jni$/, "com.github.luben"],
  [/^bson(?:-record-codec)?$/, "org.mongodb"],
  [/^opensearch(?:-(?:core|common|x-content|geo|lz4|cli|secure-sm))?$/, "org.opensearch"],
  [/^thymeleaf$/, "org.thymeleaf"],
  [/^c3p0$/, "com.mchange"],
  [/^servlet-api$/, "javax.servlet"],
  [/^activation$/, "javax.activation"],
  [/^jdom$/, "org.jdom"],
  [/^stax-api$/, "stax"],
  [/^itext$/, "com.lowagie"],
  [
    /^org\.eclipse\.(?:swt|jface|osgi|core|equinox|e4|ui|text|compare|debug|team|help|search|ltk)(?:\.|$)/,
    "org.eclipse.platform"
  ],
  [/^dom4j$/, "dom4j", [2, "org.dom4j"]],
  [/^xercesImpl$/, "xerces"],
  [/^postgresql$/, "postgresql", [42, "org.postgresql"]],
  [/^mysql-connector-java$/, "mysql"],
  [/^mysql-connector-j$/, "com.mysql"]
];
function knownGroup(artifact, version) {
  const row = GROUPS.find(([pattern]) => pattern.test(artifact));
  if (row === void 0) return void 0;
  const [, group, ...later] = row;
  const major = Number.parseInt(version, 10);
  return later.findLast(([since]) => major >= since)?.[1] ?? group;
}

// src/sbom/generate/catalogers/java-identity.ts
var PROPERTIES = /^((?:.+\/)?META-INF\/maven\/.+\/)pom\.properties$/;
function describeArchive(entries, path, read5) {
  const named = new Map(entries.map((entry) => [entry.name, entry]));
  const poms = entries.flatMap((entry) => {
    const folder = PROPERTIES.exec(entry.name)?.[1];
    return folder === void 0 ? [] : readCoordinates(read5(entry), folder) ?? [];
  });
  const manifest = parseManifest(named.get("META-INF/MANIFEST.MF"), read5);
  const file = parseFileName(baseName(path.slice(path.lastIndexOf(":") + 1)));
  const own = findOwn(poms, file, manifest);
  const others = poms.filter((pom) => pom !== own).sort((a, b) => compareText(a.folder, b.folder));
  const license = (pom) => readPomLicenses(named.get(`${pom.folder}pom.xml`), read5);
  const declared = bundleLicenses(manifest);
  const itself = own ? toIdentity(own.group, own.artifact, own.version, firstOf(license(own), declared)) : fromManifest(manifest, file, declared);
  return [
    ...itself ? [itself] : [],
    ...others.map((pom) => toIdentity(pom.group, pom.artifact, pom.version, license(pom)))
  ];
}
function firstOf(...lists) {
  return lists.find((list2) => list2.length > 0) ?? [];
}
function toIdentity(group, artifact, version, licenses) {
  return {
    type: "library",
    ...group === void 0 ? {} : { group },
    name: artifact,
    ...version === "" ? {} : { version },
    // Without a group the name stands in for it: a Maven purl needs one.
    purl: formatPurl({ type: "maven", namespace: group ?? artifact, name: artifact, version }),
    ...licenses.length > 0 ? { licenses } : {}
  };
}
function readCoordinates(text, folder) {
  const field = (name) => new RegExp(`^[ \\t]*${name}[ \\t]*[=:][ \\t]*(\\S+)`, "m").exec(text)?.[1];
  const group = field("groupId");
  const artifact = field("artifactId");
  const version = field("version");
  if (group === void 0 || artifact === void 0 || version === void 0 || version.includes("${"))
    return void 0;
  return { group, artifact, version, folder };
}
function parseFileName(file) {
  const stem = file.replace(/\.[A-Za-z0-9]+$/, "");
  const match = /^(.+?_(?:2\.1\d|3))-(\d.*)$/.exec(stem) ?? /^(.+?)[-_](\d.*)$/.exec(stem);
  return { name: match?.[1] ?? stem, version: match?.[2] ?? "" };
}
function findOwn(poms, file, manifest) {
  const exact = poms.find((pom) => pom.artifact === file.name);
  if (exact) return exact;
  const similar = poms.filter((pom) => file.name.startsWith(pom.artifact) || pom.artifact.startsWith(file.name));
  if (similar.length === 1) return similar[0];
  if (file.version !== "") return void 0;
  const titled = poms.filter((pom) => pom.artifact === manifest.get("Implementation-Title"));
  const stated = statedVersion(manifest);
  const candidates = titled.length > 0 ? titled : poms.length === 1 ? poms : [];
  return candidates.find((pom) => stated === void 0 || stated === pom.version);
}
function parseManifest(entry, read5) {
  const fields = /* @__PURE__ */ new Map();
  if (entry === void 0) return fields;
  const [main = ""] = read5(entry).replace(/\r\n?/g, "\n").split("\n\n", 1);
  for (const line of main.replace(/\n /g, "").split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  return fields;
}
var VERSION_FIELDS = [
  "Implementation-Version",
  "Specification-Version",
  "Plugin-Version",
  "Bundle-Version"
];
function statedVersion(manifest) {
  return VERSION_FIELDS.map((field) => manifest.get(field)).find(
    (value) => value !== void 0 && /^\d/.test(value)
  );
}
function fromManifest(manifest, file, licenses) {
  const version = file.version || statedVersion(manifest) || "";
  if (file.name === "") return void 0;
  return toIdentity(
    knownGroup(file.name, version) ?? groupFrom(manifest, file.name),
    file.name,
    version,
    licenses
  );
}
function groupFrom(manifest, artifact) {
  const fields = [
    "Group-Id",
    "Bundle-SymbolicName",
    "Implementation-Vendor-Id",
    "Automatic-Module-Name",
    "Extension-Name"
  ];
  for (const field of fields) {
    const value = manifest.get(field)?.split(";", 1)[0]?.trim();
    if (value !== void 0 && /^[a-z][a-z0-9-]*(?:\.[a-z0-9_-]+)+$/i.test(value))
      return groupOfBundle(value, artifact) ?? value;
  }
  return void 0;
}
function groupOfBundle(symbolicName, artifact) {
  const parts = symbolicName.split(".");
  for (let at = 2; at < parts.length; at++) {
    const last = parts[at - 1];
    const rest = parts.slice(at).join(".");
    if (artifact === `${last}-${rest}` || artifact === last && rest === last)
      return parts.slice(0, at).join(".");
  }
  return void 0;
}
function bundleLicenses(manifest) {
  const text = manifest.get("Bundle-License");
  if (text === void 0) return [];
  const whole = mapLicense(text);
  if (whole?.kind === "expression") return [whole];
  const clauses = text.match(/(?:"[^"]*"|[^,"])+/g) ?? [];
  return mapLicenses(
    clauses.map((clause) => (/^\s*(?:"([^"]*)"|([^;]*))/.exec(clause) ?? []).slice(1).join(""))
  );
}
function readPomLicenses(entry, read5) {
  if (entry === void 0) return [];
  const text = read5(entry);
  const start = text.indexOf("<licenses>");
  const end = text.indexOf("</licenses>", start);
  if (start < 0 || end < 0) return [];
  const names = [...text.slice(start, Math.min(end, start + 2e4)).matchAll(/<name>([^<]*)<\/name>/g)];
  return mapLicenses(names.map((match) => match[1].replaceAll("&amp;", "&").trim()));
}

// src/sbom/generate/catalogers/zip.ts
import { inflateRawSync } from "node:zlib";
var END = 101010256;
var END_BYTES = 22;
var END_64 = 101075792;
var LOCATOR_64 = 117853008;
var ENTRY = 33639248;
var LOCAL = 67324752;
var MAX_COMMENT = 65535;
var MAX_ENTRIES = 2e5;
function readZip(file) {
  const { count, size, offset, end } = findDirectory(file);
  const shift = end - size - offset;
  if (count > MAX_ENTRIES || shift < 0) throw invalid("its directory is not where it should be");
  const entries = [];
  let at = offset + shift;
  for (let index = 0; index < count; index++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY) throw invalid("its directory is damaged");
    const nameLength = file.readUInt16LE(at + 28);
    const extraLength = file.readUInt16LE(at + 30);
    entries.push(readEntry(file, at, nameLength, extraLength, shift));
    at += 46 + nameLength + extraLength + file.readUInt16LE(at + 32);
  }
  return entries;
}
function findDirectory(file) {
  for (let at = file.length - END_BYTES; at >= Math.max(0, file.length - END_BYTES - MAX_COMMENT); at--) {
    if (file.readUInt32LE(at) !== END) continue;
    const directory = {
      count: file.readUInt16LE(at + 10),
      size: file.readUInt32LE(at + 12),
      offset: file.readUInt32LE(at + 16),
      end: at
    };
    const isLarge = directory.count === 65535 || directory.size === 4294967295 || directory.offset === 4294967295;
    return isLarge ? findLargeDirectory(file, at) ?? directory : directory;
  }
  throw invalid("it has no directory");
}
function findLargeDirectory(file, end) {
  const locator = end - 20;
  if (locator < 0 || file.readUInt32LE(locator) !== LOCATOR_64) return void 0;
  const at = Number(file.readBigUInt64LE(locator + 8));
  if (at + 56 > file.length || file.readUInt32LE(at) !== END_64) return void 0;
  return {
    count: Number(file.readBigUInt64LE(at + 32)),
    size: Number(file.readBigUInt64LE(at + 40)),
    offset: Number(file.readBigUInt64LE(at + 48)),
    end: at
  };
}
function readEntry(file, at, nameLength, extraLength, shift) {
  const nameEnd = at + 46 + nameLength;
  const extra = file.subarray(nameEnd, nameEnd + extraLength);
  const stated = [file.readUInt32LE(at + 24), file.readUInt32LE(at + 20), file.readUInt32LE(at + 42)];
  const [size = 0, packed = 0, offset = 0] = readLarge(extra, stated);
  const method = file.readUInt16LE(at + 10);
  return {
    name: file.toString("utf8", at + 46, nameEnd),
    size,
    read: (maxBytes) => readContent(file, offset + shift, packed, method, maxBytes)
  };
}
function readLarge(extra, stated) {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    return stated.map((value) => {
      if (value !== 4294967295 || next + 8 > extra.length) return value;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    });
  }
  return [...stated];
}
var STORED = 0;
var DEFLATED = 8;
function readContent(file, at, packed, method, maxBytes) {
  if (at + 30 > file.length || file.readUInt32LE(at) !== LOCAL)
    throw invalid("an entry is not where it should be");
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const bytes = file.subarray(start, start + packed);
  if (bytes.length < packed) throw invalid("an entry is cut off");
  if (method === STORED) {
    if (packed > maxBytes) throw invalid(`an entry is larger than ${maxBytes} bytes`);
    return bytes;
  }
  if (method !== DEFLATED) throw invalid(`an entry is packed by method ${method}`);
  try {
    return inflateRawSync(bytes, { maxOutputLength: maxBytes });
  } catch (cause) {
    throw invalid("an entry cannot be inflated", cause);
  }
}
function invalid(what, cause) {
  return new SealError(
    "SCAN_ZIP_INVALID",
    `no zip archive that can be read: ${what}`,
    cause === void 0 ? {} : { cause }
  );
}

// src/sbom/generate/catalogers/java.ts
var ARCHIVE = /\.(?:jar|war|ear|par|sar|nar|jpi|hpi|kar|lpkg)$/i;
var MAX_DEPTH = 4;
var MAX_INFLATED_BYTES = 1024 * 2 ** 20;
var MAX_META_BYTES = 2 * 2 ** 20;
var MAX_ARCHIVES = 1e4;
var JAVA = {
  name: "java",
  selects: (path) => ARCHIVE.test(path),
  readFile({ path, bytes, warn }) {
    const reader = new ArchiveReader(warn);
    reader.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path, 0);
    return reader.found.length > 0 ? { packages: reader.found } : void 0;
  }
};
var ArchiveReader = class {
  found = [];
  #warn;
  #inflated = 0;
  #archives = 0;
  constructor(warn) {
    this.#warn = warn;
  }
  /** `path` names an inner archive as `outer.jar:inner.jar`. */
  read(bytes, path, depth) {
    if (++this.#archives > MAX_ARCHIVES) throw new RangeError(`more than ${MAX_ARCHIVES} archives`);
    const entries = readZip(bytes);
    const text = (entry) => this.#take(entry, MAX_META_BYTES).toString();
    const packages = describeArchive(entries, path, text);
    for (const [at, found] of packages.entries()) {
      const component = at === 0 ? { ...found, hashes: hashesOf(bytes) } : found;
      this.found.push({ component, ...depth === 0 ? {} : { path } });
    }
    for (const entry of entries) if (ARCHIVE.test(entry.name)) this.#readInner(entry, path, depth + 1);
  }
  #readInner(entry, outer, depth) {
    const path = `${outer}:${printable(entry.name)}`;
    if (depth > MAX_DEPTH) {
      this.#warn(`${path} lies too deep in other archives and was not read`);
      return;
    }
    try {
      this.read(this.#take(entry, MAX_INFLATED_BYTES), path, depth);
    } catch (error) {
      this.#warn(`${path} was not read: ${printable(messages(error).join(": "), 200)}`);
    }
  }
  #take(entry, maxBytes) {
    const left = Math.max(0, MAX_INFLATED_BYTES - this.#inflated);
    const bytes = entry.read(Math.min(maxBytes, left));
    this.#inflated += bytes.length;
    return bytes;
  }
};
function hashesOf(bytes) {
  return ["SHA-1", "SHA-256"].map((algorithm) => ({
    algorithm,
    content: createHash(algorithm.replace("-", "").toLowerCase()).update(bytes).digest("hex")
  }));
}

// src/sbom/generate/catalogers/jvm-release.ts
var MAX_BYTES3 = 5e5;
var JVM_RELEASE = {
  name: "jvm-release",
  selects: (path) => path.endsWith("/release"),
  readFile({ bytes }) {
    if (bytes.length > MAX_BYTES3) return void 0;
    const text = Buffer.from(bytes).toString();
    const found = /^JAVA_VERSION=/m.test(text) ? toPackage4(text) : void 0;
    return found === void 0 ? void 0 : { packages: [found] };
  }
};
function toPackage4(text) {
  const field = (name2) => new RegExp(`^${name2}="?([^"\\r\\n]+)"?`, "m").exec(text)?.[1];
  const version = field("JAVA_RUNTIME_VERSION") ?? field("FULL_VERSION") ?? field("JAVA_VERSION");
  if (version === void 0) return void 0;
  const implementor = field("IMPLEMENTOR");
  const [namespace, name] = productOf(implementor ?? "", field("IMAGE_TYPE") === "JRE" ? "jre" : "jdk");
  return {
    component: {
      type: "application",
      name,
      version,
      purl: formatPurl({
        type: "generic",
        namespace,
        name,
        version,
        qualifiers: { repository_url: field("SOURCE_REPO") ?? field("BUILD_SOURCE_REPO") }
      }),
      ...implementor === void 0 ? {} : { supplier: { name: implementor } }
    }
  };
}
function productOf(implementor, kind) {
  if (/azul/i.test(implementor)) return ["azul", "zulu"];
  if (/\bibm\b/i.test(implementor)) return ["ibm", kind === "jdk" ? "java_sdk" : "java"];
  if (/oracle/i.test(implementor)) return ["oracle", kind];
  return ["oracle", "openjdk"];
}

// src/sbom/generate/catalogers/npm.ts
var MAX_BYTES4 = 4 * 2 ** 20;
var PACKAGE_NAME = /^(?:@[\w.~-]+\/)?[\w.~-]+$/;
var NPM = {
  name: "npm",
  selects: (path) => path.endsWith("package.json") && (path.endsWith("/package.json") || path === "package.json"),
  readFile({ bytes, warn }) {
    if (bytes.length > MAX_BYTES4) {
      warn("too large for a package.json");
      return void 0;
    }
    const found = read4(bytes);
    return found === void 0 ? void 0 : { packages: [found] };
  }
};
function read4(bytes) {
  const document = parseJson(withoutMark(bytes));
  if (!isRecord(document)) return void 0;
  const { name } = document;
  if (typeof name !== "string" || name === "") return void 0;
  const version = typeof document["version"] === "string" ? document["version"] : "";
  if (version === "" && !PACKAGE_NAME.test(name)) return void 0;
  const slash = name.startsWith("@") ? name.indexOf("/") : -1;
  const group = slash > 0 ? name.slice(0, slash) : void 0;
  const short = slash > 0 ? name.slice(slash + 1) : name;
  const licenses = readLicenses2(document);
  const author = readPerson(document["author"]);
  const references = readReferences(document);
  return {
    component: {
      type: "library",
      ...group === void 0 ? {} : { group },
      name: short,
      ...version === "" ? {} : { version },
      purl: formatPurl({ type: "npm", namespace: group, name: short, version }),
      ...typeof document["description"] === "string" ? { description: document["description"].slice(0, 500) } : {},
      ...licenses.length > 0 ? { licenses } : {},
      ...author === void 0 ? {} : { authors: [author] },
      ...references.length > 0 ? { externalReferences: references } : {}
    }
  };
}
function withoutMark(bytes) {
  return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? bytes.subarray(3) : bytes;
}
function readLicenses2(document) {
  const stated = document["license"] ?? document["licenses"];
  const list2 = Array.isArray(stated) ? stated : [stated];
  const texts2 = list2.flatMap((entry) => {
    const text = isRecord(entry) ? entry["type"] ?? entry["name"] : entry;
    return typeof text === "string" ? [text] : [];
  });
  if (texts2.length > 1) return mapLicenses(texts2);
  const license = texts2[0] === void 0 ? void 0 : mapLicense(texts2[0]);
  return license ? [license] : [];
}
function readPerson(value) {
  if (typeof value === "string") {
    const match = /^([^<(]*)(?:<([^>]*)>)?\s*(?:\(([^)]*)\))?/.exec(value);
    return toParty(match?.[1], match?.[2], match?.[3]);
  }
  return isRecord(value) ? toParty(value["name"], value["email"], value["url"]) : void 0;
}
function toParty(name, email, url) {
  const text = (value) => typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
  const party = {
    ...text(name) === void 0 ? {} : { name: text(name) },
    ...text(email) === void 0 ? {} : { email: text(email) },
    ...text(url) === void 0 ? {} : { url: text(url) }
  };
  return Object.keys(party).length > 0 ? party : void 0;
}
function readReferences(document) {
  const repository = document["repository"];
  const url = isRecord(repository) ? repository["url"] : repository;
  const references = [];
  if (isAddress(document["homepage"])) references.push({ type: "website", url: document["homepage"] });
  if (isAddress(url)) references.push({ type: "vcs", url });
  return references;
}
function isAddress(value) {
  return typeof value === "string" && /^(?:git\+)?(?:https?|git|ssh):\/\/[^\s]+$/.test(value);
}

// src/sbom/generate/catalogers/python.ts
var METADATA = /(?:dist-info\/METADATA|egg-info\/PKG-INFO|EGG-INFO\/PKG-INFO|\.egg-info)$/i;
var MAX_BYTES5 = 1024 * 1024;
var PYTHON = {
  name: "python",
  selects: (path) => /(?:METADATA|PKG-INFO|\.egg-info)$/i.test(path) && METADATA.test(path),
  readFile({ path, bytes }) {
    const [stanza] = parseStanzas(Buffer.from(bytes.subarray(0, MAX_BYTES5)).toString().trimStart());
    const found = stanza && toPackage5(stanza, path);
    return found === void 0 ? void 0 : { packages: [found] };
  }
};
function toPackage5(stanza, path) {
  const name = fieldOf(stanza, "name");
  const version = fieldOf(stanza, "version");
  if (name === void 0 || version === void 0) return void 0;
  const licenses = readLicenses3(stanza);
  const author = readAuthor(stanza);
  const description = fieldOf(stanza, "summary");
  const website = fieldOf(stanza, "home-page");
  return {
    component: {
      type: "library",
      name,
      version,
      purl: formatPurl({ type: "pypi", name, version }),
      ...description === void 0 ? {} : { description: description.slice(0, 500) },
      ...licenses.length > 0 ? { licenses } : {},
      ...author === void 0 ? {} : { authors: [author] },
      ...website !== void 0 && /^https?:\/\/\S+$/.test(website) ? { externalReferences: [{ type: "website", url: website }] } : {}
    },
    links: {
      // Distributions of one folder are imported together.
      scope: `python ${path.endsWith(".egg-info") ? folderOf(path) : folderOf(folderOf(path))}`,
      provides: [normalise(name)],
      needs: readNeeds2(stanza).map((need) => [need])
    }
  };
}
function readLicenses3(stanza) {
  const expression = mapLicense(fieldOf(stanza, "license-expression") ?? "");
  if (expression) return [expression];
  const named = mapLicense(fieldOf(stanza, "license") ?? "");
  if (named?.kind === "expression") return [named];
  const classified = mapLicenses(
    (stanza.get("classifier") ?? []).flatMap(
      (text) => text.startsWith("License :: ") ? [text.split(" :: ").at(-1)] : []
    )
  ).filter((license) => license.value !== "OSI Approved");
  const isClear = classified.length > 0 && classified.every((license) => license.kind === "expression");
  return isClear || named === void 0 ? classified : [named];
}
function readAuthor(stanza) {
  const name = fieldOf(stanza, "author") ?? fieldOf(stanza, "maintainer");
  const address = fieldOf(stanza, "author-email") ?? fieldOf(stanza, "maintainer-email");
  const author = { ...parseMaintainer(address?.split(/,\s*(?=[^<]*<)/)[0]) };
  const isAddress2 = author.email === void 0 && author.name?.includes("@");
  const email = isAddress2 ? author.name : author.email;
  const party = { name: name ?? (isAddress2 ? void 0 : author.name), email };
  if (party.name === void 0 && party.email === void 0) return void 0;
  return {
    ...party.name === void 0 ? {} : { name: party.name.slice(0, 200) },
    ...party.email === void 0 ? {} : { email: party.email }
  };
}
function readNeeds2(stanza) {
  return (stanza.get("requires-dist") ?? []).flatMap((text) => {
    const [requirement = "", marker = ""] = text.split(";", 2);
    const name = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(requirement)?.[1];
    return name === void 0 || /\bextra\s*==/.test(marker) ? [] : [normalise(name)];
  });
}
function normalise(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

// src/sbom/generate/catalogers/sqlite.ts
var MAX_DEPTH2 = 20;
var INTERIOR_TABLE = 5;
var LEAF_TABLE = 13;
function* readTable(database, table) {
  if (database.length < 512 || database.toString("latin1", 0, 16) !== "SQLite format 3\0") {
    throw invalid2("it does not begin like one");
  }
  const file = new Pages(database);
  for (const [type, , name, root] of file.rows(1)) {
    if (type === "table" && name === table && typeof root === "number") {
      yield* file.rows(root);
      return;
    }
  }
  throw invalid2(`it has no table ${table}`);
}
var Pages = class {
  #file;
  #size;
  #usable;
  constructor(file) {
    const stated = file.readUInt16BE(16);
    this.#file = file;
    this.#size = stated === 1 ? 65536 : stated;
    this.#usable = this.#size - file[20];
    if (this.#size < 512 || (this.#size & this.#size - 1) !== 0 || this.#usable < 480)
      throw invalid2("a bad page size");
  }
  #page(number) {
    const start = (number - 1) * this.#size;
    if (number < 1 || start + this.#size > this.#file.length) throw invalid2(`page ${number} is not there`);
    return this.#file.subarray(start, start + this.#size);
  }
  /** All rows of the table whose tree starts at a page, by row id. */
  *rows(root) {
    const seen = /* @__PURE__ */ new Set();
    const open = [{ page: root, depth: 0 }];
    for (let next = open.pop(); next !== void 0; next = open.pop()) {
      const { page: number, depth } = next;
      if (depth > MAX_DEPTH2 || seen.has(number)) throw invalid2("its tree is no tree");
      seen.add(number);
      const page = this.#page(number);
      const start = number === 1 ? 100 : 0;
      const type = page[start];
      const cells = page.readUInt16BE(start + 3);
      if (type === LEAF_TABLE) {
        for (let at = 0; at < cells; at++) yield this.#row(page, page.readUInt16BE(start + 8 + at * 2));
      } else if (type === INTERIOR_TABLE) {
        open.push({ page: page.readUInt32BE(start + 8), depth: depth + 1 });
        for (let at = cells - 1; at >= 0; at--) {
          const cell = page.readUInt16BE(start + 12 + at * 2);
          open.push({ page: page.readUInt32BE(cell), depth: depth + 1 });
        }
      } else throw invalid2(`page ${number} belongs to no table`);
    }
  }
  #row(page, cell) {
    const [length, afterLength] = readVarint(page, cell);
    const [, start] = readVarint(page, afterLength);
    if (length > this.#file.length) throw invalid2("a row larger than the file");
    const most = this.#usable - 35;
    if (length <= most) return parseRecord(page.subarray(start, start + length));
    const least = Math.floor((this.#usable - 12) * 32 / 255) - 23;
    const spilled = least + (length - least) % (this.#usable - 4);
    const here = spilled <= most ? spilled : least;
    const rest = this.#overflow(page.readUInt32BE(start + here), length - here);
    return parseRecord(Buffer.concat([page.subarray(start, start + here), ...rest]));
  }
  #overflow(first, length) {
    const parts = [];
    let missing = length;
    for (let number = first; missing > 0; ) {
      const page = this.#page(number);
      const part = page.subarray(4, Math.min(this.#usable, 4 + missing));
      parts.push(part);
      missing -= part.length;
      number = page.readUInt32BE(0);
    }
    return parts;
  }
};
function parseRecord(record) {
  const [headerLength, first] = readVarint(record, 0);
  const values = [];
  let body = headerLength;
  for (let at = first; at < headerLength; ) {
    const [type, next] = readVarint(record, at);
    const size = sizeOf(type);
    if (body + size > record.length) throw invalid2("a row that is cut off");
    values.push(decodeValue(record.subarray(body, body + size), type));
    body += size;
    at = next;
  }
  return values;
}
var FIXED_SIZES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
function sizeOf(type) {
  return FIXED_SIZES[type] ?? Math.max(0, Math.floor((type - 12) / 2));
}
function decodeValue(bytes, type) {
  if (type === 0) return null;
  if (type === 7) return bytes.readDoubleBE(0);
  if (type === 8 || type === 9) return type - 8;
  if (type <= 5) return bytes.readIntBE(0, bytes.length);
  if (type === 6) return Number(bytes.readBigInt64BE(0));
  return type % 2 === 0 ? bytes : bytes.toString("utf8");
}
function readVarint(bytes, start) {
  let value = 0;
  for (let at = 0; at < 8; at++) {
    const byte = bytes[start + at];
    if (byte === void 0) throw invalid2("a number that is cut off");
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, start + at + 1];
  }
  return [value * 256 + (bytes[start + 8] ?? 0), start + 9];
}
function invalid2(what) {
  return new SealError("SCAN_SQLITE_INVALID", `no SQLite database that can be read: ${what}`);
}

// src/sbom/generate/catalogers/rpm-database.ts
function* readRpmDatabase(file) {
  if (file.toString("latin1", 0, 6) === "SQLite") yield* readSqlite(file);
  else if (file.toString("latin1", 0, 4) === "RpmP") yield* readNdb(file);
  else yield* readBerkeley(file);
}
function* readSqlite(file) {
  for (const [, blob] of readTable(file, "Packages")) if (Buffer.isBuffer(blob)) yield blob;
}
var NDB_PAGE = 4096;
var NDB_BLOCK = 16;
function* readNdb(file) {
  const slots = file.length < 32 ? 0 : file.readUInt32LE(12) * NDB_PAGE;
  if (slots === 0 || slots > file.length) throw invalid3("its slots are not there");
  for (let at = 2 * NDB_BLOCK; at < slots; at += NDB_BLOCK) {
    if (file.toString("latin1", at, at + 4) !== "Slot") throw invalid3("a slot that is none");
    if (file.readUInt32LE(at + 4) === 0) continue;
    const blob = file.readUInt32LE(at + 8) * NDB_BLOCK;
    if (blob + 16 > file.length || file.toString("latin1", blob, blob + 4) !== "BlbS")
      throw invalid3("a blob that is none");
    const length = file.readUInt32LE(blob + 12);
    if (blob + 16 + length > file.length) throw invalid3("a blob that is cut off");
    yield file.subarray(blob + 16, blob + 16 + length);
  }
}
var HASH_MAGIC = 398689;
var PAGE_HEADER = 26;
var HASH_PAGES = [2, 13];
var OVERFLOW_PAGE = 7;
var OFF_PAGE_ITEM = 3;
function* readBerkeley(file) {
  if (file.length < 512) throw invalid3("it is too short");
  const isBig = file.readUInt32BE(12) === HASH_MAGIC;
  if (!isBig && file.readUInt32LE(12) !== HASH_MAGIC) throw invalid3("it is of no known kind");
  const u32 = (at) => isBig ? file.readUInt32BE(at) : file.readUInt32LE(at);
  const u16 = (at) => isBig ? file.readUInt16BE(at) : file.readUInt16LE(at);
  const size = u32(20);
  if (size < 512 || size > 65536) throw invalid3("a bad page size");
  for (let page = size; page + size <= file.length; page += size) {
    if (!HASH_PAGES.includes(file[page + 25])) continue;
    const items = Math.min(u16(page + 20), Math.floor((size - PAGE_HEADER) / 2));
    for (let item = 1; item < items; item += 2) {
      const at = page + u16(page + PAGE_HEADER + item * 2);
      if (at + 12 > page + size || file[at] !== OFF_PAGE_ITEM) continue;
      yield readOverflow(file, size, u32(at + 4), u32(at + 8), u32, u16);
    }
  }
}
function readOverflow(file, size, first, length, u32, u16) {
  const parts = [];
  let total = 0;
  for (let number = first; number !== 0 && total < length; ) {
    const page = number * size;
    if (page + size > file.length || file[page + 25] !== OVERFLOW_PAGE)
      throw invalid3("a chain of pages that is broken");
    const next = u32(page + 16);
    const part = file.subarray(
      page + PAGE_HEADER,
      page + (next === 0 ? Math.min(size, PAGE_HEADER + u16(page + 22)) : size)
    );
    if (part.length === 0) throw invalid3("an empty page");
    parts.push(part);
    total += part.length;
    number = next;
  }
  return Buffer.concat(parts).subarray(0, length);
}
function invalid3(what) {
  return new SealError("SCAN_RPM_INVALID", `no rpm database that can be read: ${what}`);
}

// src/sbom/generate/catalogers/rpm-header.ts
var TAG = {
  name: 1e3,
  version: 1001,
  release: 1002,
  epoch: 1003,
  summary: 1004,
  vendor: 1011,
  license: 1014,
  packager: 1015,
  url: 1020,
  arch: 1022,
  oldFileNames: 1027,
  sourceRpm: 1044,
  provideName: 1047,
  requireName: 1049,
  dirIndexes: 1116,
  baseNames: 1117,
  dirNames: 1118
};
var MAX_ENTRIES2 = 1e5;
function parseRpmHeader(blob) {
  const values = new HeaderValues(blob);
  const name = values.text(TAG.name);
  if (name === void 0) return void 0;
  return {
    name,
    version: values.text(TAG.version) ?? "",
    release: values.text(TAG.release) ?? "",
    epoch: values.numbers(TAG.epoch)[0],
    arch: values.text(TAG.arch),
    sourceRpm: values.text(TAG.sourceRpm),
    summary: values.text(TAG.summary),
    license: values.text(TAG.license),
    vendor: values.text(TAG.vendor),
    packager: values.text(TAG.packager),
    url: values.text(TAG.url),
    provides: values.texts(TAG.provideName),
    requires: values.texts(TAG.requireName),
    files: files(values)
  };
}
function files(values) {
  const folders = values.texts(TAG.dirNames);
  const indexes = values.numbers(TAG.dirIndexes);
  const names = values.texts(TAG.baseNames).map((name, at) => `${folders[indexes[at] ?? -1] ?? ""}${name}`);
  return names.length > 0 ? names : values.texts(TAG.oldFileNames);
}
var HeaderValues = class {
  #data;
  #index = /* @__PURE__ */ new Map();
  constructor(blob) {
    const entries = blob.length < 8 ? 0 : blob.readUInt32BE(0);
    const start = 8 + entries * 16;
    if (entries === 0 || entries > MAX_ENTRIES2 || start > blob.length) {
      throw new SealError("SCAN_RPM_INVALID", "a package header that is no header");
    }
    this.#data = blob.subarray(start);
    for (let at = 8; at < start; at += 16) {
      const entry = {
        type: blob.readUInt32BE(at + 4),
        offset: blob.readInt32BE(at + 8),
        count: blob.readUInt32BE(at + 12)
      };
      if (entry.offset >= 0 && entry.offset < this.#data.length) this.#index.set(blob.readUInt32BE(at), entry);
    }
  }
  text(tag) {
    const text = this.texts(tag, 1)[0];
    return text === "" || text === "(none)" ? void 0 : text;
  }
  /** Types 6 (text), 8 (list of texts) and 9 (text in several languages). */
  texts(tag, limit2 = Number.POSITIVE_INFINITY) {
    const entry = this.#index.get(tag);
    if (entry === void 0 || ![6, 8, 9].includes(entry.type)) return [];
    const texts2 = [];
    for (let at = entry.offset; texts2.length < Math.min(entry.count, limit2); ) {
      const end = this.#data.indexOf(0, at);
      if (end < 0) break;
      texts2.push(this.#data.toString("utf8", at, end));
      at = end + 1;
    }
    return texts2;
  }
  /** Type 4: 32 bits each. */
  numbers(tag) {
    const entry = this.#index.get(tag);
    if (entry?.type !== 4) return [];
    const count = Math.min(entry.count, Math.floor((this.#data.length - entry.offset) / 4));
    return Array.from({ length: count }, (_, at) => this.#data.readUInt32BE(entry.offset + at * 4));
  }
};

// src/sbom/generate/catalogers/rpm.ts
var DATABASE = /(?:^|\/)(?:var\/lib|usr\/share|usr\/lib\/sysimage)\/rpm\/(?:Packages|Packages\.db|rpmdb\.sqlite|rpmdb\.sqlite-wal)$/;
var RPM = {
  name: "rpm",
  selects: (path) => path.includes("/rpm/") && DATABASE.test(path),
  readRoot(root, context) {
    const headers = root.kept("rpm").flatMap((file) => readHeaders(file, context));
    const wanted = new Set(
      headers.flatMap(({ header }) => header.requires.filter((name) => name.startsWith("/")))
    );
    return {
      packages: headers.map(({ header, file }) => ({
        ...toPackage6(header, file.path, wanted, context.distribution),
        file
      })),
      owned: headers.flatMap(({ header }) => header.files.map((path) => path.slice(1)))
    };
  }
};
function readHeaders(file, { warn }) {
  const headers = [];
  if (file.path.endsWith("-wal")) {
    if ((file.bytes?.length ?? 0) > 32)
      warn(`${file.path} holds changes that are not in the database, and was not read`);
    return headers;
  }
  try {
    for (const blob of readRpmDatabase(Buffer.from(file.bytes ?? []))) {
      const header = parseRpmHeader(blob);
      if (header && header.name !== "gpg-pubkey") headers.push({ header, file });
    }
  } catch (error) {
    warn(`${file.path}: ${printable(messages(error).join(": "))}`);
  }
  return headers;
}
function toPackage6(header, database, wanted, distribution) {
  const { name, epoch, version, release, summary, url } = header;
  const license = header.license === void 0 ? void 0 : mapLicense(header.license);
  const supplier = header.vendor === void 0 ? parseMaintainer(header.packager) : { name: header.vendor };
  return {
    component: {
      type: "library",
      name,
      version: `${epoch === void 0 ? "" : `${epoch}:`}${version}-${release}`,
      purl: toPurl3(header, distribution),
      ...summary === void 0 ? {} : { description: summary },
      ...license ? { licenses: [license] } : {},
      ...supplier === void 0 ? {} : { supplier },
      ...url !== void 0 && /^https?:\/\/\S+$/.test(url) ? { externalReferences: [{ type: "website", url }] } : {}
    },
    links: {
      scope: `rpm ${database}`,
      provides: [name, ...header.provides, ...header.files.filter((path) => wanted.has(path))],
      needs: header.requires.filter((need) => !need.startsWith("rpmlib(")).map((need) => [need])
    }
  };
}
function toPurl3(header, distribution) {
  const { name, epoch, version, release, arch, sourceRpm } = header;
  const id = distribution?.id;
  const namespace = id === "rhel" ? "redhat" : id?.startsWith("opensuse") ? "opensuse" : id;
  const distro = distribution?.versionId === void 0 ? id : `${id}-${distribution.versionId}`;
  return formatPurl({
    type: "rpm",
    namespace,
    name,
    version: `${version}-${release}`,
    qualifiers: { arch, epoch: epoch?.toString(), upstream: sourceRpm, distro }
  });
}

// src/sbom/generate/catalogers/runtimes.ts
var RUNTIMES = [
  {
    name: "node",
    file: /^node$/,
    versions: [/node\.js\/v(\d{1,6}\.\d{1,6}\.\d{1,6})/, /\0(?:node )?v([0-6]\.\d{1,6}\.\d{1,6})\0/],
    cpe: "nodejs:node.js"
  },
  {
    name: "python",
    file: /^(?:lib)?python\d+\.\d+[a-z]?(?:\.so.*)?$/,
    versions: [/\0([23]\.\d{1,6}\.\d{1,6}(?:a|b|rc)?\d{0,6}\+?)\0/],
    cpe: "python:python"
  },
  {
    name: "busybox",
    file: /^busybox$/,
    versions: [/BusyBox\s{1,3}v(\d{1,6}\.\d{1,6}\.\d{1,6})/],
    cpe: "busybox:busybox"
  },
  {
    name: "openjdk",
    namespace: "oracle",
    file: /^java$/,
    versions: [
      /\0openjdk\0java\0\d[.\d]{0,20}\0(\d[^\0]{1,60})\0/,
      /\0\d[.\d]{0,20}\0{1,16}(\d[^\0]{1,60})\0{1,16}openjdk\0java/,
      /\0(\d{1,6}[.\d]{0,20}\+[-\d]{1,20})\0/
    ],
    cpe: "oracle:openjdk"
  },
  {
    name: "nginx",
    file: /^nginx$/,
    versions: [/nginx version: [^/\0]{1,40}\/(\d{1,6}\.\d{1,6}\.\d{1,6}(?:\+\d{1,6})?(?:-\d{1,6})?)/],
    cpe: "f5:nginx"
  },
  {
    name: "redis",
    file: /^redis-server$/,
    versions: [
      /[^\d](\d{1,6}\.\d{1,6}\.\d{1,6})buildkitsandbox-\d{1,6}/,
      /Redis version (\d{1,6}\.\d{1,6}\.\d{1,6})/,
      /[^\d.](\d{1,6}\.\d{1,6}\.\d{1,6})\w{12}-\d{8,}/
    ],
    cpe: "redis:redis"
  },
  {
    name: "openssl",
    file: /^openssl$/,
    versions: [/\0OpenSSL (\d{1,6}\.\d{1,6}\.\d{1,6}(?:[a-z]{1,2}|-(?:alpha|beta|rc)\d)?)/],
    cpe: "openssl:openssl"
  },
  {
    name: "ruby",
    file: /^(?:ruby|libruby\.so.*)$/,
    versions: [/\bruby (\d{1,6}\.\d{1,6}\.\d{1,6}(?:(?:p|preview|rc|dev)\d{0,6})?) \(\d{4}-/],
    cpe: "ruby-lang:ruby"
  },
  { name: "perl", file: /^perl$/, versions: [/\/perl\d?\/(5\.\d{1,6}\.\d{1,6})[\0/]/], cpe: "perl:perl" },
  {
    name: "php-cli",
    file: /^php\d*(?:\.\d+)?$/,
    versions: [/X-Powered-By: PHP\/(\d{1,6}\.\d{1,6}\.\d{1,6}(?:(?:alpha|beta|RC)\d{1,6})?)/],
    cpe: "php:php"
  },
  {
    name: "postgresql",
    file: /^postgres$/,
    versions: [/\0(?:postgres \()?PostgreSQL\)? (\d{1,6}(?:\.\d{1,6}){0,2}(?:(?:alpha|beta|rc)\d)?)/],
    cpe: "postgresql:postgresql"
  },
  {
    name: "mariadb",
    file: /^(?:mariadb|mariadbd)$/,
    versions: [/(\d{1,6}\.\d{1,6}\.\d{1,6})-MariaDB/],
    cpe: "mariadb:mariadb"
  },
  {
    name: "httpd",
    file: /^httpd$/,
    versions: [/\bApache\/(\d{1,6}\.\d{1,6}\.\d{1,6})/],
    cpe: "apache:http_server"
  },
  {
    name: "haproxy",
    file: /^haproxy$/,
    versions: [/version (\d{1,6}\.\d{1,6}(?:\.|-dev|-rc)\d{1,6})(?:-[a-z0-9]{7})?, released 20/],
    cpe: "haproxy:haproxy"
  },
  {
    name: "memcached",
    file: /^memcached$/,
    versions: [/memcached (\d{1,6}\.\d{1,6}\.\d{1,6})/],
    cpe: "memcached:memcached"
  },
  {
    name: "bash",
    file: /^bash$/,
    versions: [/@\(#\)Bash version (\d{1,6}\.\d{1,6}\.\d{1,6})\(\d{1,6}\) /],
    cpe: "gnu:bash"
  },
  { name: "curl", file: /^curl$/, versions: [/\bcurl[ /](\d{1,6}\.\d{1,6}\.\d{1,6})/], cpe: "haxx:curl" },
  { name: "xz", file: /^xz$/, versions: [/\0xz \(XZ Utils\) (\d{1,6}\.\d{1,6}\.\d{1,6})/], cpe: "tukaani:xz" }
];
var WINDOW = 256;
var RUNTIME = {
  name: "runtime",
  start(path) {
    const name = baseName(path);
    const runtime = RUNTIMES.find((one) => one.file.test(name));
    return runtime && new VersionProbe(runtime);
  }
};
var VersionProbe = class {
  #runtime;
  #seen;
  #tail = "";
  constructor(runtime) {
    this.#runtime = runtime;
    this.#seen = runtime.versions.map(() => void 0);
  }
  write(chunk) {
    if (this.#seen[0] !== void 0) return;
    const text = this.#tail + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString("latin1");
    for (const [at, pattern] of this.#runtime.versions.entries()) this.#seen[at] ??= pattern.exec(text)?.[1];
    this.#tail = text.slice(-WINDOW);
  }
  /** The pattern that stands first in the row says it best, wherever in the file it is found. */
  end() {
    const version = this.#seen.find((seen) => seen !== void 0);
    if (version === void 0) return [];
    const { name, namespace, cpe } = this.#runtime;
    const purl = formatPurl({ type: "generic", namespace, name, version });
    const cpeVersion = version.replace(/[^A-Za-z0-9._-]/g, (character) => `\\${character}`);
    return [
      {
        component: {
          type: "application",
          name,
          version,
          purl,
          cpe: `cpe:2.3:a:${cpe}:${cpeVersion}:*:*:*:*:*:*:*`
        }
      }
    ];
  }
};

// src/sbom/generate/catalogers/rust-binary.ts
import { inflateSync } from "node:zlib";
var MAX_JSON_BYTES = 16 * 2 ** 20;
var SECTION = ".dep-v0";
var MACH_SECTION = "rust-deps-v0";
var RUST_BINARY = {
  name: "rust-binary",
  start: (path, isHeld) => {
    const search = isHeld ? void 0 : new NameSearch();
    return {
      write: (chunk) => search?.write(chunk),
      end(content) {
        if (search?.isFound) throw new RangeError("it lists crates, and is too large for them to be read");
        const section = content && (readSection(content, SECTION) ?? readSection(content, MACH_SECTION));
        if (section === void 0 || section.length === 0) return [];
        return toPackages2(parseJson(inflateSync(section, { maxOutputLength: MAX_JSON_BYTES })), path);
      }
    };
  }
};
var NameSearch = class {
  isFound = false;
  #tail = Buffer.alloc(0);
  write(chunk) {
    if (this.isFound) return;
    const bytes = Buffer.concat([this.#tail, chunk]);
    this.isFound = bytes.includes(SECTION) || bytes.includes(MACH_SECTION);
    this.#tail = bytes.subarray(-MACH_SECTION.length);
  }
};
function toPackages2(document, path) {
  const list2 = isRecord(document) && Array.isArray(document["packages"]) ? document["packages"] : [];
  return list2.flatMap((entry, at) => {
    const crate = readCrate(entry);
    return crate && crate.kind !== "build" ? [toPackage7(crate, at, path)] : [];
  });
}
function readCrate(entry) {
  if (!isRecord(entry)) return void 0;
  const { name, version, source, kind, dependencies: dependencies2 } = entry;
  if (typeof name !== "string" || typeof version !== "string") return void 0;
  const needs = Array.isArray(dependencies2) ? dependencies2.filter((need) => typeof need === "number") : [];
  return { name, version, source: typeof source === "string" ? source : "", kind, dependencies: needs };
}
function toPackage7({ name, version, dependencies: dependencies2 }, at, path) {
  return {
    component: { type: "library", name, version, purl: formatPurl({ type: "cargo", name, version }) },
    links: { scope: `rust ${path}`, provides: [String(at)], needs: dependencies2.map((need) => [String(need)]) }
  };
}

// src/sbom/generate/catalogers/table.ts
var FILE_CATALOGERS = [
  OS_RELEASE,
  DPKG,
  DEBIAN_COPYRIGHT,
  APK,
  RPM,
  NPM,
  PYTHON,
  JAVA,
  JVM_RELEASE,
  GEM,
  COMPOSER,
  DOTNET
];
var EXECUTABLE_CATALOGERS = [GO_BINARY, RUST_BINARY, RUNTIME];
var EXECUTABLE_KEEPER = "executable";

// src/sbom/generate/image/assemble.ts
import { createHash as createHash2 } from "node:crypto";

// src/sbom/generate/image/component-set.ts
var ComponentSet = class {
  #entries = /* @__PURE__ */ new Map();
  /** From a scope and a name in it to the refs that provide it. */
  #providers = /* @__PURE__ */ new Map();
  /** What was added first says what a component is; the same again adds where it is. */
  add(found, file) {
    const { component, links } = found;
    const ref = refOf(component);
    let entry = this.#entries.get(ref);
    if (entry === void 0) {
      entry = { found: component, occurrences: /* @__PURE__ */ new Map(), links: [] };
      this.#entries.set(ref, entry);
    }
    const path = `/${found.path ?? file.path}`;
    entry.occurrences.set(`${path}\0${file.layer}`, { path, layer: file.layer });
    if (links === void 0) return;
    entry.links.push(links);
    for (const name of links.provides) {
      const key = `${links.scope}\0${name}`;
      const providers = this.#providers.get(key);
      if (providers) providers.push(ref);
      else this.#providers.set(key, [ref]);
    }
  }
  finish(subject) {
    const entries = [...this.#entries].sort(([a], [b]) => compareText(a, b));
    const dependencies2 = /* @__PURE__ */ new Map();
    for (const [ref, { links }] of entries) {
      if (knowsNeeds(links)) dependencies2.set(ref, this.#resolve(ref, links));
    }
    const direct = roots(
      entries.map(([ref]) => ref),
      dependencies2
    );
    return {
      components: entries.map(([ref, entry]) => toComponent(ref, entry)),
      dependencies: new Map([[subject, direct], ...dependencies2])
    };
  }
  #resolve(ref, links) {
    const needed = /* @__PURE__ */ new Set();
    for (const { scope, needs = [] } of links) {
      for (const alternatives of needs) {
        const met = alternatives.flatMap(
          (name) => this.#providers.get(`${scope}\0${name}`)?.slice(0, 1) ?? []
        )[0];
        if (met !== void 0 && met !== ref) needed.add(met);
      }
    }
    return [...needed].sort(compareText);
  }
};
function knowsNeeds(links) {
  return links.some(({ needs }) => needs !== void 0);
}
function refOf({ type, group, name, version, purl }) {
  return purl ?? `${type}:${group === void 0 ? "" : `${group}/`}${name}@${version ?? ""}`;
}
function toComponent(ref, { found, occurrences, links }) {
  const unknown = [];
  if (found.version === void 0) unknown.push("version");
  const isSystem = found.type === "operating-system";
  if (!isSystem && (found.licenses ?? []).length === 0) unknown.push("licenses");
  if (!isSystem && !knowsNeeds(links)) unknown.push("dependencies");
  const hasMaker = found.supplier ?? found.manufacturer ?? found.authors?.[0];
  return {
    ref,
    ...found,
    ...hasMaker || isSystem ? {} : { supplier: { isDeclaredUnknown: true } },
    occurrences: [...occurrences.values()].sort((a, b) => compareText(a.path, b.path)),
    ...unknown.length > 0 ? { declaredUnknown: unknown } : {}
  };
}
function roots(refs, dependencies2) {
  const needed = new Set([...dependencies2.values()].flat());
  const direct = refs.filter((ref) => !needed.has(ref));
  const reached = /* @__PURE__ */ new Set();
  const reach = (from) => {
    const open = [...from];
    for (let ref = open.pop(); ref !== void 0; ref = open.pop()) {
      if (reached.has(ref)) continue;
      reached.add(ref);
      open.push(...dependencies2.get(ref) ?? []);
    }
  };
  reach(direct);
  for (const ref of refs) {
    if (reached.has(ref)) continue;
    direct.push(ref);
    reach([ref]);
  }
  return direct.sort(compareText);
}

// src/sbom/generate/image/assemble.ts
function assembleSbom(findings) {
  const set = new ComponentSet();
  const { distribution } = findings;
  if (distribution) set.add({ component: systemComponent(distribution) }, distribution.file);
  for (const { packages } of findings.catalogs) {
    for (const found of packages) set.add(found, found.file);
  }
  for (const [found, file] of languagePackages(findings)) set.add(found, file);
  const subject = subjectComponent(findings);
  const { components, dependencies: dependencies2 } = set.finish(subject.ref);
  return {
    id: documentId(subject, components, dependencies2),
    name: subject.name,
    revision: "1",
    created: void 0,
    authors: [],
    tools: [],
    lifecycles: ["post-build"],
    dataLicenses: [],
    subject,
    components,
    dependencies: dependencies2,
    completeness: findings.isIncomplete ? "incomplete" : "unknown",
    vulnerabilities: 0,
    unmodelled: []
  };
}
function* languagePackages({
  root,
  ownership
}) {
  for (const keeper of [...FILE_CATALOGERS.map((cataloger) => cataloger.name), EXECUTABLE_KEEPER]) {
    for (const file of root.kept(keeper)) {
      if (!file.note?.packages || ownership.owns(file.path)) continue;
      for (const found of file.note.packages) yield [found, file];
    }
  }
}
function systemComponent({ id, versionId, name, cpe, url }) {
  return {
    type: "operating-system",
    name: id,
    ...versionId === void 0 ? {} : { version: versionId },
    description: name,
    ...cpe === void 0 ? {} : { cpe },
    ...url === void 0 ? {} : { externalReferences: [{ type: "website", url }] }
  };
}
function subjectComponent({ subject, skipped }) {
  const { digest, repository, platform, tag } = subject;
  const name = formatRepository(repository);
  const purl = formatPurl({
    type: "oci",
    name: name.slice(name.lastIndexOf("/") + 1),
    version: digest,
    qualifiers: { repository_url: name, arch: platform?.architecture, tag }
  });
  const properties = skipped.map((layer) => ({ name: "oci-seal:layer-not-read", value: layer }));
  return {
    ref: purl,
    type: "container",
    name,
    version: digest,
    purl,
    hashes: [{ algorithm: digest.startsWith("sha512:") ? "SHA-512" : "SHA-256", content: encodedOf(digest) }],
    ...properties.length > 0 ? { properties } : {}
  };
}
function documentId(subject, components, dependencies2) {
  const bytes = createHash2("sha256").update(JSON.stringify([subject, components, [...dependencies2]])).digest();
  bytes[6] = bytes[6] & 15 | 128;
  bytes[8] = bytes[8] & 63 | 128;
  const hex = bytes.toString("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

// src/sbom/generate/image/image-config.ts
function readDiffIds(config, layers) {
  let document;
  try {
    document = parseJson(config);
  } catch (cause) {
    throw new SealError("SCAN_CONFIG_INVALID", "the image's config is no JSON", { cause });
  }
  const rootfs = isRecord(document) ? document["rootfs"] : void 0;
  const ids = isRecord(rootfs) ? rootfs["diff_ids"] : void 0;
  if (!Array.isArray(ids) || !ids.every(isDigest)) {
    throw new SealError("SCAN_CONFIG_INVALID", "the image's config has no list of diffIDs", {
      remedy: "Only container images can be scanned; give the SBOM of another artifact with sbom-path."
    });
  }
  if (ids.length !== layers) {
    throw new SealError(
      "SCAN_CONFIG_INVALID",
      `the image's config names ${ids.length} layers and its manifest ${layers}`
    );
  }
  return ids;
}

// src/sbom/generate/image/inflate.ts
import { Readable } from "node:stream";
import { createGunzip, createZstdDecompress } from "node:zlib";
var CHUNK_BYTES = 256 * 1024;
var FOREIGN = [
  ["xz", [253, 55, 122, 88, 90]],
  ["bzip2", [66, 90, 104]],
  ["lz4", [4, 34, 77, 24]]
];
async function* inflate(source, signal) {
  const iterator = source[Symbol.asyncIterator]();
  const head = await readHead(iterator);
  const compression = recognise(head);
  const whole = join(head, iterator);
  if (compression === "none") {
    yield* whole;
    return;
  }
  let failure;
  const guarded = (async function* () {
    try {
      yield* whole;
    } catch (error) {
      failure = error;
      throw error;
    }
  })();
  const input = Readable.from(guarded, { objectMode: false, highWaterMark: CHUNK_BYTES });
  const options = { chunkSize: CHUNK_BYTES };
  const inflater = compression === "gzip" ? createGunzip(options) : createZstdDecompress(options);
  input.on("error", (error) => inflater.destroy(error));
  const abort = () => inflater.destroy(signal?.reason instanceof Error ? signal.reason : new Error("aborted"));
  signal?.addEventListener("abort", abort, { once: true });
  try {
    input.pipe(inflater);
    yield* inflater;
  } catch (cause) {
    if (failure !== void 0) throw failure;
    signal?.throwIfAborted();
    throw new SealError("SCAN_INFLATE", `its ${compression} data cannot be read`, { cause });
  } finally {
    signal?.removeEventListener("abort", abort);
    input.destroy();
    inflater.destroy();
  }
}
async function readHead(iterator) {
  const head = [];
  for (let length = 0; length < 6; ) {
    const next = await iterator.next();
    if (next.done) break;
    head.push(next.value);
    length += next.value.length;
  }
  return head;
}
function recognise(head) {
  const bytes = Buffer.concat(head.map((chunk) => chunk.subarray(0, 6))).subarray(0, 6);
  if (bytes[0] === 31 && bytes[1] === 139) return "gzip";
  if (bytes[0] === 40 && bytes[1] === 181 && bytes[2] === 47 && bytes[3] === 253) return "zstd";
  if (((bytes[0] ?? 0) & 240) === 80 && bytes[1] === 42 && bytes[2] === 77 && bytes[3] === 24)
    return "zstd";
  const foreign = FOREIGN.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte));
  if (foreign) {
    throw new SealError("SCAN_COMPRESSION", `it is compressed with ${foreign[0]}`, {
      remedy: "Build the image with gzip or zstd layers."
    });
  }
  return "none";
}
async function* join(head, rest) {
  try {
    yield* head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

// src/sbom/generate/image/layer.ts
import { createHash as createHash3 } from "node:crypto";

// src/sbom/generate/image/content.ts
var Pieces = class {
  #pieces = [];
  #length = 0;
  get length() {
    return this.#length;
  }
  push(piece) {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
  slice(start, end) {
    const parts = [];
    let at = 0;
    for (const piece of this.#pieces) {
      if (at >= end) break;
      if (at + piece.length > start) parts.push(piece.subarray(Math.max(0, start - at), end - at));
      at += piece.length;
    }
    return Buffer.concat(parts);
  }
};

// src/sbom/generate/image/executable.ts
var MAX_HELD_BYTES = 64 * 2 ** 20;
var MAGIC2 = [
  2135247942,
  // ELF
  4277009102,
  // Mach-O, 32 and 64 bits, both byte orders
  4277009103,
  3472551422,
  3489328638
];
var HEAD_BYTES = 8;
function isExecutable(head) {
  return MAGIC2.includes(head.readUInt32BE(0)) || head[0] === 77 && head[1] === 90 || isUniversal(head);
}
var ExecutableSink = class {
  #size;
  #done;
  #start;
  #probes;
  #held;
  #head = Buffer.alloc(0);
  constructor(path, size, catalogers, done) {
    this.#size = size;
    this.#done = done;
    this.#start = () => catalogers.flatMap((cataloger) => cataloger.start(path, size <= MAX_HELD_BYTES) ?? []);
  }
  write(chunk) {
    if (this.#probes === void 0) {
      this.#head = Buffer.concat([this.#head, chunk]);
      if (this.#head.length < HEAD_BYTES) return;
      const isWanted = isExecutable(this.#head);
      this.#probes = isWanted ? this.#start() : [];
      if (isWanted && this.#size <= MAX_HELD_BYTES) this.#held = new Pieces();
      this.#feed(this.#head);
      this.#head = Buffer.alloc(0);
    } else this.#feed(chunk);
  }
  #feed(chunk) {
    for (const probe of this.#probes ?? []) probe.write(chunk);
    this.#held?.push(chunk);
  }
  end() {
    const found = (this.#probes ?? []).flatMap((probe) => [...probe.end(this.#held)]);
    this.#held = void 0;
    this.#done(found);
  }
};

// src/sbom/generate/image/path.ts
function cleanPath(path) {
  if (!/^\/|\/$|\/\/|(?:^|\/)\.\.?(?:\/|$)|\0/.test(path)) return path;
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  return parts.includes("..") || path.includes("\0") ? void 0 : parts.join("/");
}

// src/sbom/generate/image/tar-header.ts
var decoder = new TextDecoder();
function readText(bytes) {
  const end = bytes.indexOf(0);
  return decoder.decode(end < 0 ? bytes : bytes.subarray(0, end));
}
function readTarHeader(block, after) {
  const sum = checksum(block);
  if (sum.unsigned === 256 && block[148] === 0) return void 0;
  const stated = readNumber(block, 148, 8);
  if (stated !== sum.unsigned && stated !== sum.signed) throw invalid4(after, "checksum");
  const size = readNumber(block, 124, 12);
  if (size === void 0) throw invalid4(after, "size");
  const name = readText(block.subarray(0, 100));
  const isPosix = readText(block.subarray(257, 263)) === "ustar";
  const prefix = isPosix ? readText(block.subarray(345, 500)) : "";
  return {
    path: prefix === "" ? name : `${prefix}/${name}`,
    mode: readNumber(block, 100, 8) ?? 0,
    size,
    type: String.fromCharCode(block[156]),
    target: readText(block.subarray(157, 257))
  };
}
function checksum(block) {
  let unsigned = 0;
  let high = 0;
  for (let at = 0; at < 512; at++) {
    const byte = at >= 148 && at < 156 ? 32 : block[at];
    unsigned += byte;
    if (byte > 127) high++;
  }
  return { unsigned, signed: unsigned - high * 256 };
}
function readNumber(block, start, length) {
  const first = block[start];
  if (first === 255) return void 0;
  if (first & 128) {
    let value = first & 127;
    for (let at = start + 1; at < start + length; at++) value = value * 256 + block[at];
    return Number.isSafeInteger(value) ? value : void 0;
  }
  const text = readText(block.subarray(start, start + length)).trim();
  if (text === "") return 0;
  return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : void 0;
}
function invalid4(after, field) {
  return new SealError("SCAN_TAR_INVALID", `a tar header with a bad ${field} after ${printable(after, 200)}`);
}

// src/sbom/generate/image/tar.ts
var BLOCK = 512;
var MAX_META_BYTES2 = 1024 * 1024;
var KINDS = {
  "0": "file",
  "\0": "file",
  "7": "file",
  S: "file",
  "1": "link",
  "2": "symlink",
  "5": "directory"
};
var TarReader = class {
  #visit;
  #block = new Uint8Array(BLOCK);
  #filled = 0;
  #state = "header";
  #remaining = 0;
  #padding = 0;
  #sink;
  #meta;
  #global = /* @__PURE__ */ new Map();
  #local = /* @__PURE__ */ new Map();
  #pending;
  #last = "its start";
  constructor(visit) {
    this.#visit = visit;
  }
  /** @throws SealError `SCAN_TAR_INVALID` */
  push(chunk) {
    let at = 0;
    while (at < chunk.length && this.#state !== "end") {
      if (this.#state === "header" || this.#state === "sparse-map") at = this.#takeBlock(chunk, at);
      else at = this.#takeContent(chunk, at);
    }
  }
  /** @throws SealError `SCAN_TAR_INVALID` when the archive ends in the middle of something */
  end() {
    if (this.#state === "end" || this.#state === "header" && this.#filled === 0) return;
    if (this.#state === "padding") return;
    throw new SealError("SCAN_TAR_INVALID", `the archive is cut off after ${printable(this.#last, 200)}`);
  }
  #takeBlock(chunk, at) {
    const whole = this.#filled === 0 && chunk.length - at >= BLOCK;
    const taken = Math.min(BLOCK - this.#filled, chunk.length - at);
    if (!whole) this.#block.set(chunk.subarray(at, at + taken), this.#filled);
    this.#filled += taken;
    if (this.#filled === BLOCK) {
      this.#filled = 0;
      const block = whole ? chunk.subarray(at, at + BLOCK) : this.#block;
      if (this.#state === "sparse-map") this.#endSparseMap(block);
      else this.#startEntry(block);
    }
    return at + taken;
  }
  #takeContent(chunk, at) {
    const taken = Math.min(this.#remaining, chunk.length - at);
    if (taken > 0 && this.#state !== "padding") {
      const part = chunk.subarray(at, at + taken);
      if (this.#meta) {
        this.#meta.bytes.set(part, this.#meta.filled);
        this.#meta.filled += taken;
      } else this.#sink?.write(part);
    }
    this.#remaining -= taken;
    if (this.#remaining === 0) this.#endContent();
    return at + taken;
  }
  #endContent() {
    if (this.#state !== "padding") {
      if (this.#meta) this.#endMeta(this.#meta);
      this.#meta = void 0;
      this.#sink?.end();
      this.#sink = void 0;
      if (this.#padding > 0) {
        this.#state = "padding";
        this.#remaining = this.#padding;
        return;
      }
    }
    this.#state = "header";
  }
  #startEntry(block) {
    const header = readTarHeader(block, this.#last);
    if (header === void 0) {
      this.#state = "end";
      return;
    }
    if ("xgLK".includes(header.type)) this.#startMeta(header);
    else this.#startFile(header, block);
  }
  #startMeta({ type, size }) {
    if (size > MAX_META_BYTES2) {
      throw new SealError(
        "SCAN_TAR_INVALID",
        `a name or record of ${size} bytes after ${printable(this.#last, 200)}`
      );
    }
    this.#meta = { type, bytes: new Uint8Array(size), filled: 0 };
    this.#startContent("meta", size);
  }
  #endMeta({ type, bytes }) {
    if (type === "L") this.#local.set("path", readText(bytes));
    else if (type === "K") this.#local.set("linkpath", readText(bytes));
    else readPaxRecords(bytes, type === "g" ? this.#global : this.#local, this.#last);
  }
  #startFile(header, block) {
    const record = (key) => this.#local.get(key) ?? this.#global.get(key);
    const path = record("GNU.sparse.name") ?? record("path") ?? header.path;
    const isSparse = header.type === "S" || record("GNU.sparse.major") !== void 0 || record("GNU.sparse.map") !== void 0;
    const named = KINDS[header.type] ?? "other";
    const kind = named === "file" && path.endsWith("/") ? "directory" : named;
    const size = "123456".includes(header.type) ? 0 : paxSize(record("size")) ?? header.size;
    const target = record("linkpath") ?? header.target;
    this.#last = path;
    this.#local.clear();
    const entry = {
      kind,
      path,
      target,
      size: kind === "file" ? size : 0,
      mode: header.mode,
      isSparse
    };
    if (header.type === "S" && block[482] === 1) {
      this.#pending = { entry, size };
      this.#state = "sparse-map";
      return;
    }
    this.#visitEntry(entry, size);
  }
  #endSparseMap(block) {
    if (block[504] === 1 || !this.#pending) return;
    const { entry, size } = this.#pending;
    this.#pending = void 0;
    this.#visitEntry(entry, size);
  }
  #visitEntry(entry, size) {
    this.#sink = this.#visit(entry);
    this.#startContent("content", size);
  }
  #startContent(state, size) {
    this.#state = state;
    this.#remaining = size;
    this.#padding = (BLOCK - size % BLOCK) % BLOCK;
    if (size === 0) this.#endContent();
  }
};
function paxSize(text) {
  if (text === void 0) return void 0;
  const size = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(size)) return size;
  throw new SealError("SCAN_TAR_INVALID", `a size that is no number: ${printable(text, 50)}`);
}
function readPaxRecords(bytes, into, after) {
  let at = 0;
  while (at < bytes.length && bytes[at] !== 0) {
    const space = bytes.indexOf(32, at);
    const length = space < 0 ? Number.NaN : Number(readText(bytes.subarray(at, space)));
    const equals = bytes.indexOf(61, space);
    const end = at + length;
    if (!Number.isInteger(length) || end > bytes.length || equals < 0 || equals >= end || end <= space) {
      throw new SealError(
        "SCAN_TAR_INVALID",
        `a pax header that cannot be read after ${printable(after, 200)}`
      );
    }
    const key = readText(bytes.subarray(space + 1, equals));
    if (end - 1 === equals + 1) into.delete(key);
    else into.set(key, readText(bytes.subarray(equals + 1, end - 1)));
    at = end;
  }
}

// src/sbom/generate/image/layer.ts
var WHITEOUT = ".wh.";
var AUFS = ".wh..wh.";
var OPAQUE = ".wh..wh..opq";
var MIN_EXECUTABLE_BYTES = 52;
var MAX_WARNINGS = 50;
var MAX_PATH_LENGTH = 4096;
var LayerCollector = class {
  #nodes = /* @__PURE__ */ new Map();
  #whiteouts = [];
  #opaque = [];
  #warnings = [];
  #used = { inflated: 0, entries: 0, kept: 0 };
  #hash = createHash3("sha256");
  #limits;
  #budget;
  #tar = new TarReader((entry) => this.#visit(entry));
  constructor(limits, budget) {
    this.#limits = limits;
    this.#budget = budget;
  }
  /** @throws SealError `SCAN_LIMIT_EXCEEDED`, `SCAN_TAR_INVALID` */
  push(chunk) {
    this.#used.inflated += chunk.length;
    this.#budget.spend({ inflated: chunk.length });
    this.#hash.update(chunk);
    this.#tar.push(chunk);
  }
  /** @throws SealError `SCAN_TAR_INVALID` */
  end() {
    this.#tar.end();
    return {
      diffId: `sha256:${this.#hash.digest("hex")}`,
      nodes: this.#nodes,
      whiteouts: this.#whiteouts,
      opaque: this.#opaque,
      warnings: this.#warnings,
      used: this.#used
    };
  }
  #visit(entry) {
    this.#used.entries++;
    this.#budget.spend({ entries: 1 });
    if (entry.path.length > MAX_PATH_LENGTH || entry.target.length > MAX_PATH_LENGTH) {
      this.#warn(`an entry whose path is too long was passed over: ${printable(entry.path, 100)}`);
      return void 0;
    }
    const path = cleanPath(entry.path);
    if (path === void 0) {
      this.#warn(`an entry that leaves the image's root was passed over: ${printable(entry.path, 200)}`);
      return void 0;
    }
    const name = baseName(path);
    if (name.startsWith(WHITEOUT)) this.#addWhiteout(folderOf(path), name);
    else if (path !== "") return this.#addNode(path, entry);
    return void 0;
  }
  #addWhiteout(folder, name) {
    if (name === OPAQUE) this.#opaque.push(folder);
    else if (!name.startsWith(AUFS)) {
      const hidden = name.slice(WHITEOUT.length);
      this.#whiteouts.push(folder === "" ? hidden : `${folder}/${hidden}`);
    }
  }
  #addNode(path, entry) {
    const { kind } = entry;
    if (kind === "symlink" || kind === "link") this.#set(path, { kind, target: entry.target });
    else this.#set(path, kind === "directory" ? "directory" : "other");
    return kind === "file" && !entry.isSparse && entry.size > 0 ? this.#sinkFor(path, entry.size) : void 0;
  }
  /** Set anew, so that the order is that of the last entry for a path. */
  #set(path, node) {
    this.#nodes.delete(path);
    this.#nodes.set(path, node);
  }
  #sinkFor(path, size) {
    const cataloger = FILE_CATALOGERS.find((candidate) => candidate.selects(path));
    if (cataloger === void 0)
      return size < MIN_EXECUTABLE_BYTES ? void 0 : this.#executableSink(path, size);
    if (size > this.#limits.maxFileBytes) {
      this.#warn(
        `${printable(path)} was passed over: ${formatBytes(size)} is too much for a ${cataloger.name} file`
      );
      return void 0;
    }
    return this.#fileSink(path, size, cataloger);
  }
  #executableSink(path, size) {
    const sink = new ExecutableSink(path, size, EXECUTABLE_CATALOGERS, (packages) => {
      if (packages.length > 0) this.#keep(path, EXECUTABLE_KEEPER, void 0, { packages });
    });
    return { write: (chunk) => sink.write(chunk), end: () => this.#guard(path, "executable", () => sink.end()) };
  }
  #fileSink(path, size, cataloger) {
    const bytes = Buffer.allocUnsafeSlow(size);
    let filled = 0;
    return {
      write(chunk) {
        bytes.set(chunk, filled);
        filled += chunk.length;
      },
      end: () => {
        if (cataloger.readFile === void 0) this.#keep(path, cataloger.name, bytes, void 0);
        else this.#read(path, bytes, cataloger);
      }
    };
  }
  #read(path, bytes, cataloger) {
    const warn = (message) => this.#warn(`${printable(path)}: ${message}`);
    this.#guard(path, `${cataloger.name} file`, () => {
      const note = cataloger.readFile?.({ path, bytes, warn });
      if (note) this.#keep(path, cataloger.name, void 0, note);
    });
  }
  /** One unreadable file must not cost the whole SBOM; that something is missing is said. */
  #guard(path, what, work) {
    try {
      work();
    } catch (error) {
      if (error instanceof SealError && error.code === "SCAN_LIMIT_EXCEEDED") throw error;
      this.#warn(`${printable(path)}: not read as ${what}: ${printable(messages(error).join(": "), 200)}`);
    }
  }
  #keep(path, keeper, bytes, note) {
    const kept = bytes?.length ?? sizeOf2(note?.packages ?? []);
    this.#used.kept += kept;
    this.#budget.spend({ kept });
    this.#set(path, { kind: "file", keeper, bytes, note });
  }
  #warn(message) {
    if (this.#warnings.length < MAX_WARNINGS) this.#warnings.push(message);
    else if (this.#warnings.length === MAX_WARNINGS)
      this.#warnings.push("further warnings of this layer are left out");
  }
};
function sizeOf2(packages) {
  return packages.length * 1024;
}

// src/sbom/generate/image/limits.ts
var DEFAULT_LIMITS = {
  maxInflatedBytes: 64 * 2 ** 30,
  maxEntries: 3e6,
  maxKeptBytes: 512 * 2 ** 20,
  maxFileBytes: 256 * 2 ** 20,
  concurrency: 4
};
var Budget = class {
  #limits;
  #used = { inflated: 0, entries: 0, kept: 0 };
  constructor(limits) {
    this.#limits = limits;
  }
  /** @throws SealError `SCAN_LIMIT_EXCEEDED` */
  spend({ inflated = 0, entries = 0, kept = 0 }) {
    const used = this.#used;
    const { maxInflatedBytes, maxEntries, maxKeptBytes } = this.#limits;
    used.inflated += inflated;
    used.entries += entries;
    used.kept += kept;
    if (used.inflated > maxInflatedBytes)
      throw exceeded(`inflate to more than ${formatBytes(maxInflatedBytes)}`);
    if (used.entries > maxEntries) throw exceeded(`hold more than ${maxEntries} entries`);
    if (used.kept > maxKeptBytes)
      throw exceeded(`hold more than ${formatBytes(maxKeptBytes)} of package data`);
  }
};
function exceeded(what) {
  return new SealError("SCAN_LIMIT_EXCEEDED", `the image's layers ${what}`, {
    remedy: "If the image is meant to be like this, make its SBOM during the build and give it with sbom-path."
  });
}

// src/sbom/generate/image/merged-root.ts
var MAX_SYMLINKS = 40;
var MergedRoot = class {
  #top = { kind: "directory", children: /* @__PURE__ */ new Map() };
  #warn;
  #kept;
  constructor(warn) {
    this.#warn = warn;
  }
  apply(layer) {
    this.#kept = void 0;
    for (const path of layer.opaque) this.#directory(path)?.children.clear();
    for (const path of layer.whiteouts) this.#remove(path);
    for (const [path, node] of layer.nodes) {
      if (node === "directory") this.#makeDirectory(path);
      else if (node === "other") this.#remove(path);
      else if (node.kind === "symlink") this.#place(path, { kind: "symlink", target: node.target });
      else if (node.kind === "file") this.#place(path, { kind: "file", content: node, layer: layer.diffId });
      else this.#link(path, node.target);
    }
  }
  file(path) {
    const found = this.#follow(path);
    return found?.node.kind === "file" ? toRootFile(found.path, found.node) : void 0;
  }
  kept(keeper) {
    if (this.#kept === void 0) {
      const kept = /* @__PURE__ */ new Map();
      for (const file of walk("", this.#top)) {
        const list2 = kept.get(file.keeper);
        if (list2) list2.push(file);
        else kept.set(file.keeper, [file]);
      }
      for (const list2 of kept.values()) list2.sort((a, b) => compareText(a.path, b.path));
      this.#kept = kept;
    }
    return this.#kept.get(keeper) ?? [];
  }
  canonical(path) {
    const folder = folderOf(path);
    const resolved = this.#follow(folder)?.path ?? folder;
    const name = path.slice(folder === "" ? 0 : folder.length + 1);
    return resolved === "" ? name : `${resolved}/${name}`;
  }
  /** A hard link: the same content under one more path, from this layer or a lower one. */
  #link(path, target) {
    const cleaned = cleanPath(target);
    const node = cleaned === void 0 ? void 0 : this.#lookUp(cleaned);
    if (node?.kind === "file" || node?.kind === "symlink") this.#place(path, node);
    else {
      this.#remove(path);
      if (isSelected(path) && !(cleaned !== void 0 && isSelected(cleaned))) {
        this.#warn(
          `${printable(path)} is a hard link to content that was not kept: ${printable(target, 200)}`
        );
      }
    }
  }
  #makeDirectory(path) {
    const parent = this.#parent(path, false);
    const name = path.slice(path.lastIndexOf("/") + 1);
    const existing = parent?.children.get(name);
    if (existing && existing.kind !== "directory") parent?.children.delete(name);
  }
  #remove(path) {
    this.#parent(path, false)?.children.delete(path.slice(path.lastIndexOf("/") + 1));
  }
  #place(path, node) {
    this.#parent(path, true)?.children.set(path.slice(path.lastIndexOf("/") + 1), node);
  }
  #lookUp(path) {
    return this.#parent(path, false)?.children.get(path.slice(path.lastIndexOf("/") + 1));
  }
  #parent(path, create) {
    return this.#directory(folderOf(path), create);
  }
  /** The folder at a path, through symlinks, as a runtime that unpacks the layer would find it. */
  #directory(path, create = false) {
    const plain = this.#descend(path, create);
    if (plain !== "symlink") return plain;
    const found = this.#follow(path, create);
    return found?.node.kind === "directory" ? found.node : void 0;
  }
  #descend(path, create) {
    let current = this.#top;
    if (path === "") return current;
    for (const name of path.split("/")) {
      let next = current.children.get(name);
      if (next?.kind === "symlink") return "symlink";
      if (next?.kind !== "directory") {
        if (!create) return void 0;
        next = { kind: "directory", children: /* @__PURE__ */ new Map() };
        current.children.set(name, next);
      }
      current = next;
    }
    return current;
  }
  /** Walks a path part by part; a symlink puts its target's parts in front of what is left. */
  #follow(path, create = false) {
    const rest = path.split("/").reverse();
    const trail = [];
    let links = 0;
    while (rest.length > 0) {
      const name = rest.pop();
      if (name === "" || name === ".") continue;
      if (name === "..") {
        trail.pop();
        continue;
      }
      const here = trail.at(-1)?.node ?? this.#top;
      const node = here.children.get(name) ?? (create ? addDirectory(here, name) : void 0);
      if (node === void 0) return void 0;
      if (node.kind === "symlink") {
        if (++links > MAX_SYMLINKS) return void 0;
        if (node.target.startsWith("/")) trail.length = 0;
        rest.push(...node.target.split("/").reverse());
      } else if (node.kind === "directory") trail.push({ name, node });
      else {
        const isLast = rest.every((part) => part === "" || part === ".");
        return isLast ? { path: [...trail.map((step) => step.name), name].join("/"), node } : void 0;
      }
    }
    return { path: trail.map((step) => step.name).join("/"), node: trail.at(-1)?.node ?? this.#top };
  }
};
function isSelected(path) {
  return FILE_CATALOGERS.some((cataloger) => cataloger.selects(path));
}
function addDirectory(parent, name) {
  const node = { kind: "directory", children: /* @__PURE__ */ new Map() };
  parent.children.set(name, node);
  return node;
}
function* walk(folder, directory) {
  const open = [[folder, directory]];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const [prefix, { children }] = next;
    for (const [name, node] of children) {
      const path = prefix === "" ? name : `${prefix}/${name}`;
      if (node.kind === "directory") open.push([path, node]);
      else if (node.kind === "file") yield toRootFile(path, node);
    }
  }
}
function toRootFile(path, { content, layer }) {
  return { path, layer, keeper: content.keeper, bytes: content.bytes, note: content.note };
}

// src/sbom/generate/image/ownership.ts
var Ownership = class {
  #root;
  #paths = /* @__PURE__ */ new Set();
  #folders = /* @__PURE__ */ new Map();
  /** Databases name files by paths that may lead through symlinks (`/lib` to `/usr/lib`). */
  constructor(root, catalogs) {
    this.#root = root;
    for (const { owned } of catalogs) {
      for (const path of owned) this.#paths.add(this.#canonical(path));
    }
  }
  owns(path) {
    return this.#paths.has(this.#canonical(path));
  }
  #canonical(path) {
    const folder = folderOf(path);
    let canonical = this.#folders.get(folder);
    if (canonical === void 0) {
      canonical = folderOf(this.#root.canonical(path));
      this.#folders.set(folder, canonical);
    }
    if (canonical === folder) return path;
    const name = path.slice(folder === "" ? 0 : folder.length + 1);
    return canonical === "" ? name : `${canonical}/${name}`;
  }
};

// src/sbom/generate/image/scan-image.ts
var FOREIGN2 = /nondistributable|\.foreign\./;
async function scanImage(input) {
  const { layers, subject, log, signal } = input;
  const limits = { ...DEFAULT_LIMITS, ...input.limits };
  const diffIds = readDiffIds(input.config, layers.length);
  const skipped = layers.filter(isForeign).map((layer) => layer.descriptor.digest);
  const reader = new LayerReader(limits, input.cache ?? new LayerCache(), signal);
  const changes = await reader.readAll(layers, diffIds);
  signal?.throwIfAborted();
  let warnings = 0;
  const warn = (message) => {
    warnings++;
    log.warning(`Scan of ${subject.digest.slice(0, 19)}: ${message}`);
  };
  for (const digest of skipped) warn(`layer ${digest} is not distributable and was not read`);
  const root = new MergedRoot(warn);
  for (const layer of changes) {
    for (const warning of layer.warnings) warn(warning);
    root.apply(layer);
  }
  const distribution = findDistribution(root);
  const context = { distribution, warn };
  const catalogs = FILE_CATALOGERS.flatMap((cataloger) => cataloger.readRoot?.(root, context) ?? []);
  const ownership = new Ownership(root, catalogs);
  return assembleSbom({
    root,
    subject,
    distribution,
    catalogs,
    ownership,
    skipped,
    isIncomplete: warnings > 0
  });
}
function isForeign({ descriptor }) {
  return FOREIGN2.test(descriptor.mediaType);
}
var LayerReader = class {
  #limits;
  #budget;
  #cache;
  #stop = new AbortController();
  #signal;
  constructor(limits, cache, signal) {
    this.#limits = limits;
    this.#budget = new Budget(limits);
    this.#cache = cache;
    this.#signal = signal ? AbortSignal.any([signal, this.#stop.signal]) : this.#stop.signal;
  }
  /** The first failure stops the others and is what the caller sees. */
  async readAll(layers, diffIds) {
    const gate = limit(this.#limits.concurrency);
    let failure;
    const works = layers.map((layer, at) => {
      if (isForeign(layer)) return void 0;
      return gate(async () => {
        this.#signal.throwIfAborted();
        return await this.#read(layer, diffIds[at]);
      }).catch((error) => {
        failure ??= { error };
        this.#stop.abort();
        throw error;
      });
    });
    try {
      return await all(works.filter((work) => work !== void 0));
    } catch (error) {
      throw failure?.error ?? error;
    }
  }
  async #read(layer, diffId) {
    const { changes, isShared } = await this.#cache.read(diffId, () => this.#stream(layer, diffId));
    if (isShared) this.#budget.spend(changes.used);
    return changes;
  }
  async #stream(layer, diffId) {
    const collector = new LayerCollector(this.#limits, this.#budget);
    try {
      for await (const chunk of inflate(layer.open(), this.#signal)) {
        this.#signal.throwIfAborted();
        collector.push(chunk);
      }
      const changes = collector.end();
      if (changes.diffId === diffId) return changes;
      throw new SealError(
        "SCAN_DIFF_ID_MISMATCH",
        `it inflates to ${changes.diffId}, not to ${diffId} as the config says`
      );
    } catch (error) {
      if (!(error instanceof SealError) || !error.code.startsWith("SCAN_")) throw error;
      const { remedy } = error;
      throw new SealError(error.code, `layer ${layer.descriptor.digest}: ${error.message}`, {
        cause: error.cause,
        ...remedy === void 0 ? {} : { remedy }
      });
    }
  }
};
export {
  scanImage
};
