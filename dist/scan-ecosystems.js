import { __toESM } from "./rolldown-runtime.js";
import { SealError, afterLast, compareText, count, fieldsIn, fieldsOf as fieldsOf$1, isOneOf, isRecord, listOf, messages, parseJson, present, printable, textOf as textOf$1, textsIn } from "./support.js";
import { pushAll } from "./support-shared.js";
import { formatPurl, parsePurl } from "./sbom-purl-shared.js";
import { licenseKey } from "./sbom-licenses.js";
import { require_compare, require_valid } from "./semver-later.js";
import { readTable, readZip } from "./scan-archive.js";
import { readCycloneDxJson, readSpdxJson } from "./sbom-read-later.js";
import { mapLicense, mapLicenses } from "./sbom-licenses-later.js";
import { require_saxes } from "./saxes.js";
import { MAX_DATABASE_BYTES, MAX_READ_BYTES, TolerantReader, baseName, extensionOf as extensionOf$1, fieldOf, folderOf as folderOf$1, isSingle, linesOf, parseMaintainer, parseStanzas, sizeOfStanza } from "./scan-installed.js";
import { cpeFields, escapeCpe, formatCpe } from "./scan-cpe.js";
import { createMissingList, createNameIndex, directoryOf, elementsOf, fileNameOf, formatVcsUrl, inYaml, invalid as invalid$1, packagesIn, parseIntegrity, parseJsonText, parseJsonWithCommas, parseManifestJson, parsePrefixedHash, parseToml, parseYaml, publicUrl, registryUrl, resolvePath, tableOf, tablesByName, tablesIn, toHash, vcsUrlOfArchive, withProject } from "./scan-lockfile.js";
import { posix } from "node:path";
import { createHash } from "node:crypto";
import { constants, gunzipSync, inflateSync, zstdDecompressSync } from "node:zlib";

// src/scan/ecosystems/os/os-release.ts
/** In the order of priority. */
const PATHS = [
	"etc/os-release",
	"usr/lib/os-release",
	"etc/initrd-release",
	"etc/system-release-cpe",
	"etc/redhat-release"
];
/** Debian's os-release names the release only (`12`), this file the point release too (`12.8`). */
const DEBIAN_VERSION = "etc/debian_version";
/** Of a file system in a folder of the image. */
const IN_FOLDER = /\/(?:etc|usr\/lib)\/os-release$/;
/** What a database of packages has before its place in a file system. */
const ROOT_OF_DATABASE = /^((?:.*?\/)?)(?:(?:usr|var)\/)?(?:lib|share)\/(?:sysimage\/)?(?:apk|chisel|dpkg|opkg|pacman|rpm|rpmmanifest)\//;
const MAX_BYTES$14 = 65536;
const OS_RELEASE = {
	name: "os-release",
	maxBytes: 2 ** 20,
	extensions: [...PATHS, DEBIAN_VERSION].map(extensionOf$1),
	selects: (path) => path.startsWith("etc/") || path === "usr/lib/os-release" ? path === DEBIAN_VERSION || PATHS.some((known) => known === path) : path.endsWith("/os-release") && IN_FOLDER.test(path),
	readRoot(root, { distribution }) {
		const [unread] = PATHS.flatMap((path) => root.file(path) ?? []).filter((file) => textOf(file).trim() !== "");
		return {
			packages: [],
			owned: [],
			warnings: distribution === void 0 && unread !== void 0 ? [`${printable(unread.path)}: it names no distribution`] : []
		};
	}
};
/**
* Undefined if no file names it: an image from scratch, for example.
* @param folder of the file system, with a slash at its end
*/
function findDistribution(root, folder = "") {
	for (const path of PATHS) {
		const file = root.file(`${folder}${path}`);
		const found = file && parse(path, textOf(file), file);
		if (found) return found.id === "debian" ? withPointRelease(found, root, folder) : found;
	}
}
/** What a database has packages of: that of the image, unless a folder with a separate file system contains it. */
function distributionOf$1(database, root, ofImage) {
	const folder = folderOfFileSystem(database, root);
	return folder === "" ? ofImage : findDistribution(root, folder);
}
/**
* The folder, with a slash at its end, that a file of a database names paths from: empty for the image itself. A folder
* is a file system if it has a distribution.
*/
function folderOfFileSystem({ path }, root) {
	const folder = ROOT_OF_DATABASE.exec(path)?.[1] ?? "";
	return folder !== "" && findDistribution(root, folder) !== void 0 ? folder : "";
}
/** The purl qualifier `distro`: `debian-12.8`. */
function formatDistro(distribution) {
	if (distribution === void 0) return void 0;
	const { id, versionId } = distribution;
	return versionId === void 0 ? id : `${id}-${versionId}`;
}
function textOf(file) {
	return Buffer.from(file?.bytes?.subarray(0, MAX_BYTES$14) ?? []).toString();
}
/** Testing and unstable have a name in place of the number. */
function withPointRelease(distribution, root, folder) {
	const file = root.file(`${folder}${DEBIAN_VERSION}`);
	const versionId = /^\s*(\d+(?:\.\d+)?)\s*$/.exec(textOf(file))?.[1];
	return versionId === void 0 ? distribution : {
		...distribution,
		versionId
	};
}
function parse(path, text, file) {
	if (path.endsWith("system-release-cpe")) return fromCpe(text.trim(), file);
	if (path.endsWith("redhat-release")) return fromSentence(text.trim(), file);
	const values = parseAssignments(text);
	const named = values.get("PRETTY_NAME") ?? values.get("NAME");
	const id = values.get("ID") ?? named;
	const name = named ?? id;
	if (id === void 0 || name === void 0) return void 0;
	return {
		id: id.toLowerCase().replace(/[^a-z0-9._-]+/g, "-"),
		versionId: values.get("VERSION_ID") ?? values.get("BUILD_ID"),
		idLike: (values.get("ID_LIKE") ?? "").split(/\s+/).filter((like) => like !== ""),
		name,
		cpe: values.get("CPE_NAME"),
		url: values.get("HOME_URL"),
		file
	};
}
/** Shell assignments, quoted or not. */
function parseAssignments(text) {
	const values = /* @__PURE__ */ new Map();
	for (const line of text.split("\n")) {
		const match = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line.trim());
		if (!match) continue;
		const raw = match[2] ?? "";
		const quoted = /^(["'])(.*)\1$/.exec(raw);
		const value = (quoted ? quoted[2] ?? "" : raw).replace(/\\(["'$`\\])/g, "$1");
		if (value !== "") values.set(match[1] ?? "", value);
	}
	return values;
}
/** `cpe:/o:centos:linux:6:GA` */
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
/** `CentOS release 6.10 (Final)` */
function fromSentence(text, file) {
	const match = /^(\S+).*?\brelease\s+([0-9.]+)/.exec(text);
	if (!match) return void 0;
	const [, name = "", version] = match;
	return {
		id: /^red\s+hat/i.test(text) ? "rhel" : name.toLowerCase(),
		versionId: version,
		idLike: [],
		name: text,
		cpe: void 0,
		url: void 0,
		file
	};
}

// src/scan/ecosystems/alpm/pacman.ts
const ENTRY = /(?:^|\/)lib\/pacman\/local\/[^/]+\/(desc|files)$/;
const PACMAN = {
	name: "pacman",
	extensions: ["desc", "files"],
	selects: (path) => path.includes("lib/pacman/local/") && ENTRY.test(path),
	maxBytes: MAX_READ_BYTES,
	readRoot(root, { distribution, keepPackage }) {
		const files = root.kept("pacman");
		const reader = new TolerantReader();
		const packages = files.flatMap((file) => {
			if (!file.path.endsWith("/desc")) return [];
			const fields = fieldsOf(reader.read(file, readValues));
			const found = toPackage$17(fields, distributionOf$1(file, root, distribution));
			const entries = reader.entries(file);
			entries.add(found !== void 0 && fields.get("NAME")?.length === 1);
			entries.end();
			if (found === void 0) return [];
			keepPackage([...fields.values()].flat().reduce((bytes, value) => bytes + VALUE_BYTES + value.length, 0));
			return [{
				...found,
				file
			}];
		});
		return {
			packages,
			owned: ownedFiles$4(files.filter(({ path }) => path.endsWith("/files")), new Map(packages.map((found) => [folderOf$1(found.file.path), found])), root, reader),
			warnings: reader.warnings
		};
	}
};
function* ownedFiles$4(lists, owners, root, reader) {
	for (const list of lists) {
		const owner = owners.get(folderOf$1(list.path));
		if (owner === void 0) continue;
		const folder = folderOfFileSystem(list, root);
		for (const [field, path] of reader.read(list, readValues)) if (field === "FILES" && !path.endsWith("/")) yield {
			path: `${folder}${path}`,
			owner
		};
	}
}
/** `%NAME%`, then its values, one per line, up to an empty line. */
function* readValues(bytes) {
	let field = "";
	for (const line of linesOf(bytes)) {
		const name = /^%([A-Z]+)%$/.exec(line)?.[1];
		if (name !== void 0) field = name;
		else if (line !== "") yield [field, line];
	}
}
/** The package with the most, of icons, provides and requires some hundred. */
const MAX_VALUES$3 = 1e4;
/** What a value takes in memory beside its text. */
const VALUE_BYTES = 100;
/** Those of a package's description: what comes after too many values is not read. */
function fieldsOf(values) {
	const fields = /* @__PURE__ */ new Map();
	let read = 0;
	for (const [field, value] of values) {
		if (++read > MAX_VALUES$3) break;
		const known = fields.get(field);
		if (known) known.push(value);
		else fields.set(field, [value]);
	}
	return fields;
}
function toPackage$17(fields, distribution) {
	const field = (name) => fields.get(name)?.[0];
	const [name, version, base, url] = [
		field("NAME"),
		field("VERSION"),
		field("BASE"),
		field("URL")
	];
	if (name === void 0 || version === void 0) return void 0;
	const licenses = mapLicenses(fields.get("LICENSE") ?? []);
	const packager = parseMaintainer(field("PACKAGER"));
	const upstream = base === name ? void 0 : base;
	return {
		component: {
			type: "library",
			name,
			version,
			purl: formatPurl({
				type: "alpm",
				namespace: distribution?.id ?? "arch",
				name,
				version,
				qualifiers: {
					arch: field("ARCH"),
					upstream,
					distro: formatDistro(distribution)
				}
			}),
			...licenses.length > 0 ? { licenses } : {},
			...packager === void 0 ? {} : { supplier: packager },
			...url !== void 0 && /^https?:\/\/\S+$/.test(url) ? { externalReferences: [{
				type: "website",
				url
			}] } : {}
		},
		links: {
			scope: "pacman",
			provides: [name, ...(fields.get("PROVIDES") ?? []).map(bareName)],
			requires: (fields.get("DEPENDS") ?? []).map((one) => [bareName(one)])
		}
	};
}
/** `libtree-sitter.so=1-64`, `glibc>=2.38` */
function bareName(text) {
	return text.replace(/[<>=].*$/, "");
}

// src/scan/ecosystems/binary/binary-sections.ts
/** Of one file. */
const MAX_SECTIONS = 1e4;
/** Sections of a hostile file may all have the same name of a megabyte. */
const MAX_NAME_BYTES = 256;
/** The bytes of a section; undefined if there is none or the file is damaged. */
function readSection(content, name) {
	const section = readSections$1(content).find((one) => one.name === name);
	return section && content.slice(section.offset, section.offset + section.size);
}
/** Converts an address of the running program to an offset in the file. */
function toFileOffset(content, address) {
	const section = readSections$1(content).find((one) => one.address > 0 && address >= one.address && address < one.address + one.size);
	return section && section.offset + (address - section.address);
}
function readSections$1(content) {
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
/** Numbers of the byte order and the width that a file has. */
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
const NO_BITS = 8;
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
	const read = (at) => ({
		nameAt: entries.u32(at),
		type: entries.u32(at + 4),
		address: is64 ? entries.u64(at + 16) : entries.u32(at + 12),
		offset: is64 ? entries.u64(at + 24) : entries.u32(at + 16),
		size: is64 ? entries.u64(at + 32) : entries.u32(at + 20)
	});
	const sections = Array.from({ length: count }, (_, index) => read(index * entrySize));
	const names = sections[nameIndex];
	const texts = names ? content.slice(names.offset, names.offset + Math.min(names.size, 1048576)) : Buffer.alloc(0);
	return sections.filter((section) => section.type !== NO_BITS).map(({ nameAt, address, offset, size }) => ({
		name: textAt$3(texts, nameAt),
		address,
		offset,
		size
	}));
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
			name: textAt$3(entry.subarray(0, 8), 0),
			address: base + entry.readUInt32LE(12),
			offset: entry.readUInt32LE(20),
			size: Math.min(entry.readUInt32LE(8), entry.readUInt32LE(16))
		};
	});
}
const UNIVERSAL = 3405691582;
/** Java's class files begin with the same bytes; their version, 45 or more, is at the place of this count. */
const MAX_ARCHITECTURES = 44;
/** A Mach-O file for several architectures, by its first 8 bytes. */
function isUniversal(head) {
	return head.length >= 8 && head.readUInt32BE(0) === UNIVERSAL && head.readUInt32BE(4) <= MAX_ARCHITECTURES;
}
/** The programs in it were built from the same packages: the first that has sections is enough. */
function readUniversal(content, head) {
	for (let at = 8, count = head.readUInt32BE(4); count > 0; at += 20, count--) {
		const start = head.readUInt32BE(at + 8);
		const sections = readMachO(content, content.slice(start, start + 4096), start);
		if (sections.length > 0) return sections;
	}
	return [];
}
const SEGMENT = 1;
const SEGMENT_64 = 25;
/** `base` is where the program begins in the file: offsets in it count from there. */
function readMachO(content, head, base) {
	const isBig = head.readUInt32BE(0) === 4277009102 || head.readUInt32BE(0) === 4277009103;
	const header = new Fields(head, isBig);
	const is64 = header.u32(0) === 4277009103;
	const start = base + (is64 ? 32 : 28);
	const bytes = content.slice(start, start + Math.min(header.u32(20), 1048576));
	const commands = new Fields(bytes, isBig);
	const sections = [];
	for (let at = 0, count = header.u32(16); count > 0; count--) {
		const command = commands.u32(at);
		const size = commands.u32(at + 4);
		if (command === (is64 ? SEGMENT_64 : SEGMENT)) {
			const first = at + (is64 ? 72 : 56);
			const entrySize = is64 ? 80 : 68;
			const total = Math.min(commands.u32(at + (is64 ? 64 : 48)), MAX_SECTIONS - sections.length);
			for (let index = 0; index < total; index++) sections.push(readMachSection(bytes, commands, first + index * entrySize, is64, base));
		}
		if (size < 8) break;
		at += size;
	}
	return sections;
}
function readMachSection(bytes, commands, at, is64, base) {
	return {
		name: textAt$3(bytes.subarray(at, at + 16), 0),
		address: is64 ? commands.u64(at + 32) : commands.u32(at + 32),
		size: is64 ? commands.u64(at + 40) : commands.u32(at + 36),
		offset: base + commands.u32(at + (is64 ? 48 : 40))
	};
}
function textAt$3(bytes, start) {
	const text = bytes.subarray(start, start + MAX_NAME_BYTES);
	const end = text.indexOf(0);
	return text.toString("latin1", 0, end < 0 ? text.length : end);
}

// src/scan/ecosystems/binary/elf-note.ts
const SECTION$2 = ".note.package";
const OWNER = "FDO\0";
const TYPE = 3405650558;
const HEADER_BYTES$1 = 16;
/** The longest of Fedora and Debian have 400 bytes. */
const MAX_BYTES$13 = 65536;
const MAX_TEXT$1 = 300;
/** Linkers write the notes before everything else. */
const HEAD_BYTES$1 = 4096;
/** Types of purls that the specification names; others are not of a distribution. */
const TYPES = /* @__PURE__ */ new Set([
	"deb",
	"rpm",
	"apk",
	"alpm"
]);
const ELF_NOTE = {
	name: "elf-note",
	start(_path, isBuffered) {
		let head = isBuffered ? void 0 : Buffer.alloc(0);
		return {
			write(chunk) {
				if (head !== void 0 && head.length < HEAD_BYTES$1) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES$1 - head.length)]);
			},
			end(content) {
				if (head?.includes(OWNER)) throw new RangeError("it has a note of its package, but is too large to read it");
				const text = content && readNote(content);
				const found = text === void 0 ? void 0 : toPackage$16(fieldsOf$1(parseJson(text)));
				return found === void 0 ? [] : [found];
			}
		};
	}
};
/** The description of the note, up to its NUL; linkers of some languages write the text without a header. */
function readNote(content) {
	const section = readSection(content, SECTION$2)?.subarray(0, MAX_BYTES$13);
	if (section === void 0 || section.length === 0) return void 0;
	const start = section[0] === 123 ? 0 : isNote(section) ? HEADER_BYTES$1 : void 0;
	if (start === void 0) return void 0;
	const end = section.indexOf(0, start);
	return section.subarray(start, end < 0 ? section.length : end);
}
function isNote(section) {
	if (section.length <= HEADER_BYTES$1 || section.toString("latin1", 12, HEADER_BYTES$1) !== OWNER) return false;
	return section.readUInt32LE(8) === TYPE || section.readUInt32BE(8) === TYPE;
}
function toPackage$16(note) {
	const [type, name, version] = [
		"type",
		"name",
		"version"
	].map((field) => shortText(note[field]));
	if (name === void 0 || version === void 0) return void 0;
	const { os, release } = distributionOf(note);
	const isKnown = type !== void 0 && TYPES.has(type);
	return {
		isStated: true,
		component: present({
			type: "library",
			name,
			version,
			purl: formatPurl({
				type: isKnown ? type : "generic",
				namespace: os,
				name,
				version,
				qualifiers: {
					arch: shortText(note["architecture"]),
					distro: os && release && `${os}-${release}`
				}
			}),
			cpe: cpeOf(note),
			properties: [{
				name: "oci-seal:from-elf-note",
				value: SECTION$2
			}]
		})
	};
}
/** Fedora names its own only by a CPE: `cpe:/o:fedoraproject:fedora:40`. */
function distributionOf(note) {
	const [, product, version] = /^cpe:\/o:[^:]+:([^:]+)(?::([^:]+))?/.exec(shortText(note["osCpe"]) ?? "") ?? [];
	return {
		os: (shortText(note["os"]) ?? product)?.toLowerCase(),
		release: shortText(note["osVersion"]) ?? version
	};
}
/** `appCpe` is that of the package, `osCpe` that of the distribution. */
function cpeOf(note) {
	const cpe = shortText(note["appCpe"]);
	return cpe !== void 0 && /^cpe:2\.3:[aho*-](?::[^:\s]+){10}$/.test(cpe) ? cpe : void 0;
}
function shortText(value) {
	const text = textOf$1(value)?.trim();
	return text === void 0 || text === "" || text.length > MAX_TEXT$1 ? void 0 : text;
}

// src/scan/ecosystems/binary/jvm-version.ts
/** Products that have the short version in the National Vulnerability Database. */
const JAVA$1 = /* @__PURE__ */ new Set([...[
	"oracle:openjdk",
	"oracle:jre",
	"oracle:jdk",
	"oracle:java_se",
	"azul:zulu"
], ...[
	"sun:jre",
	"sun:jdk",
	"ibm:java",
	"ibm:java_sdk"
]]);
/** A product's CPE, of Java or of anything else. */
function productCpe(product, version) {
	if (!JAVA$1.has(product)) return formatCpe({
		product,
		version
	});
	const legacy = /^([^_+]{1,40})_0*(\d{1,6})/.exec(version);
	if (legacy?.[1] !== void 0 && legacy[2] !== void 0) return formatCpe({
		product,
		version: legacy[1],
		update: `update${legacy[2]}`
	});
	return formatCpe({
		product,
		version: version.split("+", 1)[0] ?? version
	});
}

// src/scan/ecosystems/binary/jvm-release.ts
const MAX_BYTES$12 = 5e5;
const JVM_RELEASE = {
	name: "jvm-release",
	extensions: ["release"],
	selects: (path) => path.endsWith("/release"),
	readFile({ bytes, path }) {
		if (bytes.length > MAX_BYTES$12) return void 0;
		const text = Buffer.from(bytes).toString();
		const found = /^JAVA_(?:RUNTIME_)?VERSION=/m.test(text) ? toPackage$15(text, path) : void 0;
		return found === void 0 ? void 0 : { packages: [found] };
	}
};
function toPackage$15(text, path) {
	const field = (name) => new RegExp(`^${name}="?([^"\\r\\n]+)"?`, "m").exec(text)?.[1];
	const version = versionOf$3(field);
	if (version === void 0) return void 0;
	const implementor = field("IMPLEMENTOR");
	const { namespace, name, cpes } = productOf(field, version, path);
	return { component: {
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
		...cpeFields(cpes),
		...implementor === void 0 ? {} : { supplier: { name: implementor } }
	} };
}
/** FULL_VERSION is the vendor's own in some builds: it counts if it is of the same major version. */
function versionOf$3(field) {
	const runtime = field("JAVA_RUNTIME_VERSION");
	if (runtime !== void 0) return runtime;
	const [full, java] = [field("FULL_VERSION"), field("JAVA_VERSION")];
	const isSameMajor = full?.split(".", 1)[0] === java?.split(".", 1)[0];
	return full !== void 0 && (isSameMajor || java === void 0) ? full : java;
}
/** The vendors as Syft distinguishes them: https://github.com/anchore/syft/blob/v1.51.1/syft/pkg/cataloger/java/parse_jvm_release.go */
function productOf(field, version, path) {
	const implementor = (field("IMPLEMENTOR") ?? "").toLowerCase().replaceAll(" ", "");
	const isJdk = !/jre/i.test(field("IMAGE_TYPE") ?? "");
	const kind = isJdk ? "jdk" : "jre";
	const product = (namespace, name, ...names) => ({
		namespace,
		name,
		cpes: names.map((one) => productCpe(one, version))
	});
	if (implementor.includes("azul") || path.includes("zulu")) return product("azul", "zulu", "azul:zulu", "oracle:openjdk");
	if (field("GRAALVM_VERSION") !== void 0 || version.includes("-jvmci-")) return graalvm(field, version);
	if (implementor.includes("sun")) return product("sun", kind, `sun:${kind}`, ...isJdk ? ["sun:jre"] : []);
	if (implementor.includes("ibm") || path.includes("/ibm")) {
		const name = isJdk ? "java_sdk" : "java";
		return product("ibm", name, `ibm:${name}`);
	}
	if (implementor.includes("oracle") || path.includes("oracle") || field("BUILD_TYPE")?.includes("commercial")) return product("oracle", kind, "oracle:java_se", "oracle:jre", ...isJdk ? ["oracle:jdk"] : []);
	return product("oracle", "openjdk", "oracle:openjdk");
}
/** Under three names: GraalVM by its own version, and by that of the JDK in it; and that JDK. */
function graalvm(field, version) {
	const [own, java] = [field("GRAALVM_VERSION"), field("JAVA_VERSION") ?? version];
	return {
		namespace: "oracle",
		name: "graalvm",
		cpes: [
			formatCpe({
				product: "oracle:graalvm",
				version: own ?? version
			}),
			formatCpe({
				product: "oracle:graalvm_for_jdk",
				version: java
			}),
			productCpe("oracle:openjdk", java)
		]
	};
}

// src/scan/ecosystems/embedded-sbom.ts
const PLACES = /(?:^|\/)opt\/bitnami\/.*\/?\.spdx-[^/]+\.spdx$|(?:^|\/)var\/lib\/db\/sbom\/[^/]+\.json$|(?:^|\/)(?:usr\/share\/)?sbom\/[^/]+\.(?:spdx|cdx)\.json$/;
/** Kinds that describe the document's own subject or single files. */
const NOT_PACKAGES = /* @__PURE__ */ new Set([
	"file",
	"operating-system",
	"container"
]);
/** Real ones describe one product: some hundred components with a dozen values each. */
const MAX_VALUES$2 = 25e4;
/** That are named in the warning. */
const MOST_MISREAD = 5;
const EMBEDDED_SBOM = {
	name: "embedded-sbom",
	extensions: [".spdx", ".json"],
	selects: (path) => PLACES.test(path),
	readFile({ path, bytes }) {
		const read = packagesOfEmbedded(bytes, path);
		if (read === void 0) return { warnings: ["it is not an SBOM that Seal reads in images"] };
		const packages = read.packages.filter(({ component: { purl } }) => purl !== void 0);
		const unnamed = read.packages.length - packages.length;
		const warnings = [...unnamed > 0 ? [`${count(unnamed, "component")} of this SBOM without a package URL`] : [], ...read.misread.length > 0 ? [`parts of this SBOM of another type: ${read.misread.join(", ")}`] : []];
		return {
			packages,
			...warnings.length > 0 ? { warnings } : {}
		};
	}
};
/** Of an SBOM in a file of the image. Undefined if it is none that Seal reads. */
function packagesOfEmbedded(bytes, path) {
	const document = fieldsOf$1(parseJson(bytes, { maxValues: MAX_VALUES$2 }));
	const sbom = textOf$1(document["bomFormat"]) === "CycloneDX" ? readCycloneDxJson(document) : textOf$1(document["spdxVersion"])?.startsWith("SPDX-2") ? readSpdxJson(document) : void 0;
	if (sbom === void 0) return void 0;
	return {
		packages: packagesOf([...sbom.subject ? [sbom.subject] : [], ...sbom.components], sbom, `/${path}`),
		misread: sbom.misread?.slice(0, MOST_MISREAD) ?? []
	};
}
/** Its packages. What it is about is the image itself, and what it lists of single files the layers have. */
function packagesOfAttached({ name, content }) {
	return packagesOf(content.components, content, name);
}
function packagesOf(all, { dependencies, licenseNames = /* @__PURE__ */ new Map() }, origin) {
	const others = new Set(all.filter(({ type }) => NOT_PACKAGES.has(type)).map(({ ref }) => ref));
	return all.filter(({ ref }) => !others.has(ref)).map((component) => toFound(present({
		...component,
		purl: parsePurl(component.purl) && component.purl,
		licenses: component.licenses?.map((one) => named$1(one, licenseNames))
	}), origin, dependencies.get(component.ref)?.filter((ref) => !others.has(ref))));
}
/** A reference means something in its own document only. */
function named$1(license, names) {
	const name = names.get(licenseKey(license.value));
	return name === void 0 ? license : {
		...license,
		kind: "name",
		value: name
	};
}
/** A component as the document has it; where it came from is a property. */
function toFound(component, from, dependencies) {
	const { ref, parent: _parent, occurrences: _occurrences, declaredUnknown = [], ...fields } = component;
	const origin = {
		name: "oci-seal:from-sbom",
		value: from
	};
	return {
		component: {
			...fields,
			properties: [...fields.properties ?? [], origin]
		},
		isStated: true,
		links: {
			scope: `sbom ${from}`,
			provides: [ref],
			...dependencies === void 0 ? {} : { requires: dependencies.map((one) => [one]) },
			...declaredUnknown.includes("dependencies") ? { isPartial: true } : {}
		}
	};
}

// src/scan/ecosystems/binary/native-image.ts
/** The linker writes the values of its build, one text each; then come the values that it exports, as the SBOM. */
const MARKER = Buffer.from("com.oracle.svm.core.VM=");
/** The SBOM begins 2 to 5 KiB behind the marker. One of 50 packages has 3 KiB. */
const KEPT_BYTES = 4 * 2 ** 20;
/** A header of gzip as Java writes it: no name, no time. */
const GZIP = Buffer.from("1f8b080000000000", "hex");
/** Resources of the program may be compressed, too. */
const MOST_TRIED = 20;
/** The tables of codes at its beginning can take 300 bytes. */
const PEEKED_BYTES = 1024;
const BEGINNING = "{\"bomFormat\":";
const MAX_PEEKED_BYTES = 65536;
const MAX_SBOM_BYTES = 16 * 2 ** 20;
/** Of what an SBOM inflates to, in bytes for each that was kept: they repeat themselves some 16 times. */
const MAX_RATIO = 64;
const NATIVE_IMAGE = {
	name: "native-image",
	start: (path) => new NativeImageProbe(path)
};
/** Keeps what follows the marker, as soon as it comes by. */
var NativeImageProbe = class {
	#path;
	#tail = Buffer.alloc(0);
	#kept;
	#missing = KEPT_BYTES;
	constructor(path) {
		this.#path = path;
	}
	write(chunk) {
		const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
		if (this.#kept !== void 0) this.#keep(piece);
		else this.#search(piece);
	}
	#search(piece) {
		const border = Buffer.concat([this.#tail, piece.subarray(0, MARKER.length)]);
		const at = piece.indexOf(MARKER);
		if (at >= 0 || border.includes(MARKER)) {
			this.#kept = [];
			this.#keep(piece.subarray(Math.max(at, 0)));
			return;
		}
		const last = piece.length < MARKER.length ? border : piece;
		this.#tail = Buffer.from(last.subarray(-(MARKER.length - 1)));
	}
	#keep(piece) {
		if (this.#missing <= 0) return;
		this.#kept?.push(Buffer.from(piece.subarray(0, this.#missing)));
		this.#missing -= piece.length;
	}
	/** @throws RangeError so that the document is incomplete: the packages are there, and only their code */
	end() {
		if (this.#kept === void 0) return [];
		const kept = Buffer.concat(this.#kept);
		this.#kept = void 0;
		const sbom = findSbom(kept);
		const read = sbom && packagesOfEmbedded(sbom, this.#path);
		if (read === void 0 || read.packages.length === 0 && read.misread.length > 0) throw new RangeError("it is a native image of GraalVM, whose packages are not listed");
		return read.packages;
	}
};
function findSbom(kept) {
	let at = kept.indexOf(GZIP);
	for (let tried = 0; at >= 0 && tried < MOST_TRIED; tried++, at = kept.indexOf(GZIP, at + 1)) {
		const stream = kept.subarray(at);
		if (beginsAsSbom(stream)) return inflate(stream, Math.min(MAX_SBOM_BYTES, MAX_RATIO * kept.length));
	}
}
function beginsAsSbom(stream) {
	return inflate(stream.subarray(0, PEEKED_BYTES), MAX_PEEKED_BYTES, constants.Z_SYNC_FLUSH)?.toString("latin1", 0, 13) === BEGINNING;
}
/** Undefined if it is not gzip, damaged, or longer than allowed. */
function inflate(bytes, maxOutputLength, finishFlush) {
	try {
		return gunzipSync(bytes, {
			maxOutputLength,
			...finishFlush === void 0 ? {} : { finishFlush }
		});
	} catch {
		return;
	}
}

// src/scan/ecosystems/binary/runtimes/databases.ts
const MYSQL = String.raw`(#(?:\.#)?(?:\.#)?(?:(?:alpha|beta|rc)\d)?)`;
const CLUSTER = `/mysql-cluster-gpl-${MYSQL}/`;
/** A build that can be repeated has its time where the host's name would be: seconds and nine zeros. */
const REPEATED = String.raw`(#\.#\.#)1\d{9}0{9}\0`;
const BUILT = String.raw`[^\d](#\.#\.#)buildkitsandbox-\d{1,20}`;
const DATABASES = [
	{
		name: "redis",
		file: /^redis-(?:server|check-rdb)$/,
		versions: [
			BUILT,
			String.raw`Redis version (#\.#\.#)`,
			String.raw`[^\d.](#\.#\.#)\w{12}-\d{1,20}`,
			String.raw`\0${REPEATED}`
		],
		cpes: ["redis:redis", "redislabs:redis"]
	},
	{
		name: "valkey",
		file: /^valkey-(?:server|check-rdb)$/,
		versions: [
			BUILT,
			String.raw`[^\d.](#\.#\.#)\w{12}-\d{8,20}`,
			`valkey${REPEATED}`
		],
		cpes: [
			"lfprojects:valkey",
			"linuxfoundation:valkey",
			"valkey-io:valkey"
		]
	},
	{
		name: "memcached",
		file: /^memcached$/,
		versions: [String.raw`memcached\s(#\.#\.#)`],
		cpes: ["memcached:memcached"]
	},
	{
		name: "arangodb",
		file: /^arangosh$/,
		versions: [String.raw`(#\.#\.#(?:-#)?)\s(?:enterprise\s)?\[linux\]`],
		cpes: ["arangodb:arangodb"]
	},
	{
		name: "postgresql",
		file: /^postgres$/,
		versions: [String.raw`[\0?](?:postgres \()?PostgreSQL\)? (#(?:\.#){0,2}(?:(?:alpha|beta|rc)\d)?)`],
		cpes: ["postgresql:postgresql"]
	},
	{
		name: "percona-xtradb-cluster",
		file: /^mysql$/,
		versions: [`/Percona-XtraDB-Cluster-${MYSQL}`],
		cpes: [
			"percona:xtradb_cluster",
			"percona:percona_server",
			"oracle:mysql"
		]
	},
	{
		name: "percona-server",
		file: /^mysql$/,
		versions: [`/percona-server-${MYSQL}`],
		cpes: ["percona:percona_server", "oracle:mysql"]
	},
	{
		name: "mariadb",
		file: /^(?:mariadb|mariadbd|mysql|mysqld)$/,
		versions: [String.raw`(#(?:\.#)?(?:\.#)?(?:(?:alpha|beta|rc)\d)?)-MariaDB`, String.raw`[\0/]mariadb-(#(?:\.#)?(?:\.#)?(?:(?:alpha|beta|rc)\d)?)-`],
		cpes: ["mariadb:mariadb"]
	},
	{
		name: "mysql",
		file: /^mysql$/,
		versions: [
			String.raw`\0${MYSQL}~mysql`,
			`/mysql-${MYSQL}/`,
			String.raw`\0(#\.#\.#)\0\1\.0\0`
		],
		cpes: ["oracle:mysql"]
	},
	{
		name: "mysql-cluster",
		file: /^mysqld$/,
		versions: [String.raw`cluster-gpl\0#(?:\.#)?(?:\.#)?-ndb-(#(?:\.#)?(?:\.#)?)`],
		cpes: ["oracle:mysql_cluster"]
	},
	{
		name: "mysql-server",
		file: /^mysqld$/,
		versions: [String.raw`cluster-gpl\0(#(?:\.#)?(?:\.#)?)-ndb-#(?:\.#)?(?:\.#)?`],
		cpes: ["oracle:mysql", "oracle:mysql_server"],
		isAlso: true
	},
	{
		name: "mysql-cluster",
		file: /^mysqld$/,
		versions: [CLUSTER],
		cpes: [
			"oracle:mysql_cluster",
			"oracle:mysql",
			"oracle:mysql_server"
		]
	},
	{
		name: "mysql-server",
		file: /^mysqld$/,
		versions: [`/mysql-${MYSQL}/`, String.raw`\0MySQL (#\.#\.#)\0`],
		cpes: ["oracle:mysql", "oracle:mysql_server"]
	},
	{
		name: "mysql-cluster",
		file: /^(?:ndbd|ndbmtd|ndb_mgmd)$/,
		versions: [CLUSTER],
		cpes: ["oracle:mysql_cluster"]
	},
	{
		name: "percona-xtrabackup",
		file: /^xtrabackup$/,
		versions: [String.raw`/percona-xtrabackup-(#\.#\.#)`],
		cpes: ["percona:xtrabackup"]
	},
	{
		name: "mongodb",
		file: /^mongod$/,
		versions: [
			String.raw`(#\.#\.#)\0tcmalloc`,
			String.raw`(#\.#\.#)~heap_size`,
			String.raw`(#\.#\.#)~cppdefines`
		],
		cpes: ["mongodb:mongodb"]
	},
	{
		name: "sqlcipher",
		file: /^sqlcipher$/,
		versions: [String.raw`\0(?:community|commercial|enterprise)\0(#\.#\.#)\0`, String.raw`[^0-9]\0(#\.#\.#)\0`],
		cpes: ["zetetic:sqlcipher"]
	}
];

// src/scan/ecosystems/binary/runtimes/java.ts
const RELEASE$1 = String.raw`\d[.\d]{0,20}`;
const VERSION$2 = String.raw`(\d[^\0]{1,60})`;
const GRAAL = String.raw`\0(#\.[.0-9]{1,20}\+#-jvmci-#\.[.0-9]{1,20}-b#)\0`;
/** `0.0` and the version are before or behind the launcher's name, by the compiler's order. */
const ANY = [String.raw`\0(?:java|jdb)\0${RELEASE$1}\0${VERSION$2}\0`, String.raw`\0${RELEASE$1}~${VERSION$2}~(?:openjdk|java|jdb)\0`];
const OPENJDK = [String.raw`\0openjdk\0java\0${RELEASE$1}\0${VERSION$2}\0`, String.raw`\0${RELEASE$1}~${VERSION$2}~openjdk\0java`];
const JAVA_LAUNCHERS = [
	{
		name: "graalvm",
		namespace: "oracle",
		file: /^java$/,
		versions: [GRAAL],
		cpes: ["oracle:graalvm"],
		isUntried: true
	},
	{
		name: "graalvm",
		namespace: "oracle",
		file: /^jdb$/,
		versions: [GRAAL],
		cpes: ["oracle:graalvm_for_jdk"],
		isUntried: true
	},
	{
		name: "zulu",
		namespace: "azul",
		file: /^(?:java|jdb)$/,
		path: /zulu[^/]*\//i,
		versions: ANY,
		cpes: ["azul:zulu", "oracle:openjdk"],
		isUntried: true
	},
	{
		name: "openjdk",
		namespace: "oracle",
		file: /^(?:java|jdb)$/,
		versions: OPENJDK,
		cpes: ["oracle:openjdk"]
	},
	{
		name: "java",
		namespace: "ibm",
		file: /^java$/,
		path: /(?:^|\/)ibm\//i,
		versions: [String.raw`\0java~#[.\d]{0,20}~(\d[-._a-zA-Z0-9]{1,60})\0`],
		cpes: ["ibm:java"],
		isUntried: true
	},
	{
		name: "java_sdk",
		namespace: "ibm",
		file: /^jdb$/,
		path: /(?:^|\/)ibm\//i,
		versions: [String.raw`\0java\0.{1,200}?\0(\d[-._a-zA-Z0-9]{1,60})\0`],
		cpes: ["ibm:java_sdk"],
		isUntried: true
	},
	{
		name: "openjdk",
		namespace: "oracle",
		file: /^jdb$/,
		versions: [String.raw`\0(#\.#\.#(?:\+#)?[-._a-zA-Z0-9]{0,40})\0`],
		marker: "openjdk",
		cpes: ["oracle:openjdk"]
	},
	{
		name: "jre",
		namespace: "oracle",
		file: /^java$/,
		versions: [String.raw`\0(#\.#\.[-._+a-zA-Z0-9]{1,60})\0`, String.raw`\0(#[.\d]{0,20}\+[-\d]{1,20})\0`],
		cpes: ["oracle:jre", "oracle:java_se"]
	},
	{
		name: "jdk",
		namespace: "oracle",
		file: /^jdb$/,
		versions: [String.raw`\0(#\.#\.#(?:\+#)?[-._a-zA-Z0-9]{0,40})\0`],
		cpes: ["oracle:jdk", "oracle:java_se"]
	}
];

// src/scan/ecosystems/binary/runtimes/languages.ts
const PYTHON$1 = ["python_software_foundation:python", "python:python"];
const ERLANG_SOURCES = [String.raw`/src/otp_src_(#\.#(?:\.#){0,2}(?:-rc\d)?)/erts/`, String.raw`/usr/local/src/otp-(#\.#(?:\.#){0,2}(?:-rc\d)?)/erts/`];
const ERLANG = [String.raw`erlang:erlang\/otp`];
const JULIA = String.raw`(#\.#\.#(?:-(?:alpha|beta|rc)\d)?)`;
const RUBY = String.raw`\bruby (#\.#\.#(?:(?:p|preview|rc|dev)\d{0,6})?) \(\d{4}-`;
const PHP = String.raw`X-Powered-By: PHP/(#\.#\.#(?:(?:alpha|beta|RC)#)?)`;
const ELIXIR = String.raw`(#\.#\.#(?:-[a-z0-9]{1,20}(?:\.#)?)?)`;
const LANGUAGES = [
	{
		name: "python",
		file: /^(?:lib)?python(\d+(?:\.\d+)+)[a-z]?(?:\.so.*)?$/,
		versions: [String.raw`\0({version}[-._a-zA-Z0-9+]{0,20})\0`],
		cpes: PYTHON$1
	},
	{
		name: "pypy",
		file: /^libpypy.*\.so/,
		versions: [String.raw`\[PyPy (#\.#\.#)`],
		cpes: ["pypy:pypy"]
	},
	{
		name: "go",
		file: /^go(?:\.exe)?$/,
		versions: [String.raw`go(#\.#(?:\.#|beta#|alpha#|rc#)?)\0`],
		cpes: ["golang:go"]
	},
	{
		name: "julia",
		file: /^libjulia(?:-internal)?\.so/,
		versions: [
			String.raw`\0__init__\0${JULIA}\0(?:branch|verify_methods)`,
			String.raw`${JULIA}\0branch\0`,
			String.raw`\0verify_methods\0.{0,30}?${JULIA}\0BigInt`,
			String.raw`\0${JULIA}\0julia version`,
			String.raw`\0#kw#\0${JULIA}\0(?:BigInt|_require_dependencies)`.replace("#kw#", "\\x23kw\\x23"),
			String.raw`\0ObjectIdDict\0${JULIA}\0jl_sysimg_cpu_target`,
			String.raw`\0require\0${JULIA}\0core2`
		],
		cpes: ["julialang:julia"]
	},
	{
		name: "node",
		file: /^(?:node(?:\.exe)?|libnode\.so\.\d+)$/,
		versions: [String.raw`node\.js/v(#\.#\.#)`, String.raw`\0(?:node )?v([0-6]\.#\.#)\0`],
		cpes: ["nodejs:node.js"]
	},
	{
		name: "deno",
		file: /^deno$/,
		versions: denoVersions(),
		cpes: ["deno:deno"]
	},
	{
		name: "bun",
		file: /^bun$/,
		versions: [String.raw`[Bb]un v?(#\.#\.#)`, String.raw`bun-(#\.#\.#)`],
		cpes: ["oven-sh:bun"]
	},
	{
		name: "perl",
		file: /^perl$/,
		versions: [String.raw`/perl\d?/(5\.#\.#)[\0/]`],
		cpes: ["perl:perl"]
	},
	{
		name: "php-cli",
		file: /^php\d*(?:\.\d+)?$/,
		versions: [PHP],
		cpes: ["php:php"]
	},
	{
		name: "php-fpm",
		file: /^php-fpm\d*(?:\.\d+)?$/,
		versions: [PHP],
		cpes: ["php:php"]
	},
	{
		name: "libphp",
		file: /^libphp.*\.so$/,
		versions: [PHP],
		cpes: ["php:php"]
	},
	{
		name: "composer",
		file: /^composer(?:\.phar)?$/,
		versions: [String.raw`'pretty_version'\s{0,9}=>\s{0,9}'(#\.#\.#(?:(?:beta|alpha|RC)#)?)'`],
		cpes: ["getcomposer:composer"],
		isUntried: true
	},
	{
		name: "rust",
		file: /^libstd-[0-9a-f]{16}\.(?:so|dylib)$/,
		versions: [
			String.raw`\0clang LLVM \(rustc version (#(?:\.#)?\.#) \(\w{1,40} \d{4}-\d\d-\d\d\)`,
			String.raw`c (#(?:\.#)?\.#) \(\w{1,40} \d{4}-\d\d-\d\d\)`,
			String.raw`/rustc-(#\.#\.#)/library/`
		],
		cpes: ["rust-lang:rust"]
	},
	{
		name: "ruby",
		file: /^(?:ruby|libruby.*\.so.*)$/,
		versions: [RUBY],
		cpes: ["ruby-lang:ruby"]
	},
	{
		name: "erlang",
		file: /^(?:erlexec|liberts_internal\.a)$/,
		versions: ERLANG_SOURCES,
		cpes: ERLANG
	},
	{
		name: "erlang",
		file: /^beam\.smp$/,
		versions: [
			...ERLANG_SOURCES,
			String.raw`\0(#\.#(?:\.#){0,2}(?:-rc\d)?)~Erlang/OTP`,
			String.raw`Erlang/OTP.{1,150}?\0(#\.#(?:\.#){0,2}(?:-rc\d)?)\0`
		],
		cpes: ERLANG
	},
	{
		name: "swipl",
		file: /^swipl$/,
		versions: [String.raw`swipl-(#\.#\.#)/`],
		cpes: ["swi-prolog:swi-prolog"]
	},
	{
		name: "elixir",
		file: /^elixir$/,
		versions: [`ELIXIR_VERSION=${ELIXIR}`],
		cpes: ["elixir-lang:elixir"]
	},
	{
		name: "dart",
		file: /^dart$/,
		versions: [String.raw`\0(#\.#\.#(?:-#(?:\.#)?\.beta)?) `],
		cpes: ["dart:dart_software_development_kit"]
	},
	{
		name: "ghc",
		namespace: "haskell",
		file: /^ghc[^/]*$/,
		versions: [String.raw`\0GHC (#\.#\.#)\0`, String.raw`\0libHSghc-(#\.#\.#)-(?:[a-zA-Z0-9]{1,40}-)?ghc#\.#\.#\.so\0`],
		cpes: ["haskell:ghc"]
	},
	{
		name: "cabal",
		namespace: "haskell",
		file: /^cabal$/,
		versions: [String.raw`\0Cabal-(#\.#\.#(?:\.#)?)-`, String.raw`/cabal-install-(#\.#\.#(?:\.#)?)(?:-[a-zA-Z0-9]{1,40})?\0`],
		cpes: ["haskell:cabal"]
	},
	{
		name: "stack",
		namespace: "haskell",
		file: /^stack$/,
		versions: [String.raw`Version\s{0,9}(#\.#\.#),\s{0,9}Git`, String.raw`/stack-(#\.#\.#)\0`],
		cpes: ["haskell:stack"]
	},
	{
		name: "gcc",
		file: /^(?:(?:\w+-){2,4})?gcc(?:-\d+)?$/,
		versions: [String.raw`GCC: \(GNU\) (#\.#\.#)`, String.raw`\0(#\.#\.#)\0\([^()\0]{1,80}\) \0\(C\)\0`],
		cpes: ["gnu:gcc"]
	}
];
/** The place of the version has changed with each way to build it. */
function denoVersions() {
	return [
		String.raw`Deno/(#\.#\.#)(?:Deno/|cli/)`,
		String.raw`Deno/(#\.#\.#)`,
		String.raw`deno-canary/[0-9a-z]{40}(#\.#\.#)`,
		String.raw`deno-[0-9a-z]{40}release/v(#\.#\.#)`,
		String.raw`deno-[0-9a-z]{40}(#\.#\.#)`,
		String.raw`(#\.#\.#)[0-9a-z]{40}DENO`
	];
}

// src/scan/ecosystems/binary/runtimes/runtime.ts
/** The longest text that a pattern sees at once: no pattern matches more. */
const WINDOW = 2048;
/**
* Compiles a pattern of the tables. `#` is a number, `~` one or more NUL bytes; all else is a regular expression of
* which every repetition is bounded, so that a file made to be slow to search is not.
*/
function compile(pattern, stem = "") {
	const source = pattern.replaceAll("{version}", stem.replaceAll(".", "\\.")).replaceAll("#", "\\d{1,6}").replaceAll("~", "\\0{1,200}");
	return new RegExp(source, "s");
}

// src/scan/ecosystems/binary/runtimes/servers.ts
const BEATS = [
	String.raw`Test (#\.#\.#)[a-z%]`,
	String.raw`plugin(?:output)?(#\.#\.#)[-a-z]`,
	String.raw`5m\.rate(#\.#\.#)-`
];
const PRE = String.raw`(?:-alpha\.#|-beta\.#|-rc\.#|-dev)?`;
const GRAFANA = String.raw`(?:-beta\d|-test|-preview)?`;
const SECURITY = String.raw`(?:\+security-#)?`;
const HELM = String.raw`(#\.#\.#(?:-(?:alpha|beta|rc)\.\d)?)`;
const INGRESS = String.raw`(#\.#\.#(?:-(?:alpha|beta)\.#)?)`;
const SERVERS = [
	{
		name: "nginx",
		file: /^nginx$/,
		versions: [String.raw`nginx version: [^/\0]{1,40}/(#\.#\.#(?:\+#)?(?:-#)?)`],
		cpes: ["f5:nginx", "nginx:nginx"]
	},
	{
		name: "httpd",
		file: /^httpd$/,
		versions: [String.raw`\bApache/(#\.#\.#)`],
		cpes: ["apache:http_server"]
	},
	{
		name: "haproxy",
		file: /^haproxy$/,
		versions: [
			String.raw`version (#\.#(?:\.|-dev|-rc)#)[-+.~a-z0-9]{0,40}, released 20`,
			String.raw`HA-Proxy version (#\.#(?:\.|-dev)#)`,
			String.raw`(#\.#(?:\.|-dev)#)-[0-9a-zA-Z]{7}[^\n]{1,500}HAProxy version`
		],
		cpes: ["haproxy:haproxy"]
	},
	{
		name: "traefik",
		file: /^traefik$/,
		versions: [String.raw`(?:\0v?|[\x80-\xff].?)(#\.#\.#(?:-(?:alpha|beta|rc)\d)?)\0`],
		cpes: ["traefik:traefik"]
	},
	{
		name: "envoy",
		file: /^envoy$/,
		versions: envoyVersions(),
		cpes: ["envoyproxy:envoy"]
	},
	{
		name: "lighttpd",
		file: /^lighttpd$/,
		versions: [String.raw`\0lighttpd/(#\.#\.#)\0`],
		cpes: ["lighttpd:lighttpd"]
	},
	{
		name: "proftpd",
		file: /^proftpd$/,
		versions: [String.raw`\0ProFTPD Version (#\.#\.#[a-z]?)\0`],
		cpes: ["proftpd:proftpd"]
	},
	{
		name: "openldap",
		file: /^ldapsearch$/,
		versions: [String.raw`\$OpenLDAP:\sldapsearch\s(#\.#\.#)`],
		cpes: ["openldap:openldap"]
	},
	{
		name: "nginx-ingress-controller",
		file: /^nginx-ingress-controller$/,
		versions: [
			String.raw`v${INGRESS}\0\0`,
			String.raw`v(#\.#\.#)~.{0,50}?go#\.#(?:-(?:alpha|beta)\.\d)?\.#\0`,
			String.raw`v${INGRESS}~.{0,800}?\$a.{0,10}?\0`,
			String.raw`\0v?${INGRESS}~.{0,100}?S=v<y5`,
			String.raw`\0go#\.#\.#~v${INGRESS}\0`,
			String.raw`\0v(#\.#\.#-(?:alpha|beta)\.\d)\0`
		],
		cpes: ["kubernetes:ingress-nginx"]
	},
	{
		name: "istio",
		file: /^pilot-(?:discovery|agent)$/,
		versions: [
			String.raw`#\.#\.#~(#\.#\.#${PRE})\0`,
			String.raw`Clean~(#\.#\.#${PRE})\0`,
			String.raw`Modified~(#\.#-dev)\0`,
			String.raw`(#\.#\.#${PRE})~.{1,100}?S?=v<y5`
		],
		cpes: ["istio:istio"]
	},
	{
		name: "consul",
		namespace: "github.com/hashicorp",
		type: "golang",
		file: /^consul$/,
		versions: [
			String.raw`CONSUL_VERSION: (#\.#\.#)`,
			String.raw`GitDescribe=(#\.#\.#)"`,
			String.raw`\0v(#\.#\.#)\0`
		],
		cpes: ["hashicorp:consul"]
	},
	{
		name: "vault",
		namespace: "github.com/hashicorp",
		type: "golang",
		file: /^vault$/,
		versions: [
			String.raw`revoke(#\.#\.#)`,
			String.raw`state(#\.#\.#-rc\d)`,
			String.raw`016x(1\.1[134]\.\d{1,2})`,
			String.raw`\0(1\.\d{1,2}\.#)\0`
		],
		cpes: ["hashicorp:vault"]
	},
	{
		name: "helm",
		namespace: "helm.sh",
		type: "golang",
		file: /^helm$/,
		versions: [
			String.raw`\0v${HELM}\0\0`,
			String.raw`v${HELM}~.{1,500}?go#\.#\.#\0`,
			String.raw`\0v${HELM}\0`,
			String.raw`@v${HELM}\0`
		],
		cpes: ["helm:helm"]
	},
	{
		name: "grafana",
		file: /^grafana$/,
		versions: grafanaVersions(),
		cpes: ["grafana:grafana"]
	},
	{
		name: "grafana",
		file: /^grafana-server$/,
		versions: [
			String.raw`[a-z0-9]~(\d\.#\.#(?:-beta\d|-test)?)~/usr/local/go`,
			String.raw`HEAD\0[^\n]{0,400}?\0(\d\.#\.#(?:-beta\d|-test)?)\0`,
			String.raw`\0(\d\.#\.#(?:-beta\d|-test)?)\0.{0,1000}?\0/u`
		],
		cpes: ["grafana:grafana"]
	},
	{
		name: "fluent-bit",
		namespace: "fluent",
		type: "github",
		file: /^fluent-bit$/,
		versions: [String.raw`\0{1,2}(#\.#\.#)\0(?:\x1b\[1m\0|\0{1,2})?(?:%s)?Fluent`],
		cpes: ["treasuredata:fluent_bit"]
	},
	...[
		"filebeat",
		"metricbeat",
		"heartbeat",
		"packetbeat",
		"auditbeat"
	].map((name) => ({
		name,
		file: new RegExp(`^${name}$`),
		versions: BEATS,
		cpes: [`elastic:${name}`]
	})),
	{
		name: "elastic-agent",
		file: /^elastic-agent$/,
		versions: [String.raw`enroll(?:: true)?(#\.#\.#)-?header`, String.raw`PM(#\.#\.#):https`],
		cpes: ["elastic:elastic_agent"]
	}
];
/** The linker puts the version next to other texts in each release. */
function envoyVersions() {
	return [
		String.raw`\0(1\.3\d\.#(?:-dev)?)\0.{0,1000}?envoy_reloadable_features`,
		String.raw`\0(1\.34\.5)\0.{0,200}?envoy\.reloadable_features`,
		String.raw`envoy_quic_.{0,1000}?\0(1\.2\d\.#(?:-dev)?)\0`,
		String.raw`\0(1\.[12]\d\.#(?:-dev)?)\0.{0,1000}?Unable to`,
		String.raw`\0(1\.2\d\.#(?:-dev)?)\0.{0,580}?ValidationError`,
		String.raw`\0(1\.1\d\.#(?:-dev)?)\0.{0,1000}?ValidationError`,
		String.raw`\[source/.{0,200}?\0(1\.1\d\.#(?:-dev)?)\0`,
		String.raw`\0(1\.\d\.#(?:-dev)?)\0.{0,20}?RELEASE`,
		String.raw`\0(1\.3\d\.#(?:-dev)?)\0envoy[/._:]`,
		String.raw`\0(1\.3\d\.#(?:-dev)?)\0.{0,200}?envoy[./]`,
		String.raw`\0(1\.3\d\.#(?:-dev)?)\0.{0,1000}?envoy_quic`,
		String.raw`\0(1\.3\d\.#(?:-dev)?)\0TLS `,
		String.raw`\0(1\.2\d\.#(?:-dev)?)\0envoy[/._]`,
		String.raw`\0(1\.2\d\.#(?:-dev)?)\0.{0,500}?envoy\.`,
		String.raw`\0(1\.2\d\.#(?:-dev)?)\0.{0,300}?envoy_`,
		String.raw`\0envoy\.[\w.]{1,200}\0(1\.[3-9]\d\.#(?:-dev)?)\0`
	];
}
function grafanaVersions() {
	return [
		String.raw`\0(\d{2}\.#\.#-\d{6,12})\0`,
		String.raw`\0(\d{1,2}\.#\.#)\+security-#\0`,
		String.raw`\0release-(\d{2}\.#\.#${GRAFANA})${SECURITY}\0`,
		String.raw`\0go1\.#\.#~(\d{2}\.#\.#${GRAFANA})${SECURITY}~.{1,500}?\+DT`,
		String.raw`(\d{2}\.#\.#${GRAFANA})${SECURITY}~\$a`,
		String.raw`\0.(10\.#\.#${GRAFANA})${SECURITY}\0`,
		String.raw`(\d{2}\.#\.#${GRAFANA})${SECURITY}~.{1,100}?\0go1\.#\.#\0.{1,100}?\+DT`,
		String.raw`(#\.#\.#${GRAFANA})${SECURITY}~v#\.#\.x\0`,
		String.raw`HEAD\0[^\n]{0,400}?\0(\d\.#\.#${GRAFANA})${SECURITY}\0`,
		String.raw`[a-z0-9]~(\d\.#\.#${GRAFANA})${SECURITY}~/usr/local/go`
	];
}

// src/scan/ecosystems/binary/runtimes/tools.ts
const TOOLS = [
	{
		name: "busybox",
		file: /^(?:busybox|\[)$/,
		versions: [String.raw`BusyBox\s{1,3}v(#\.#\.#)`],
		cpes: ["busybox:busybox"]
	},
	{
		name: "bash",
		file: /^bash$/,
		versions: [String.raw`@\(\x23\)Bash version (#\.#\.#)\(#\) `],
		cpes: ["gnu:bash"]
	},
	{
		name: "util-linux",
		file: /^getopt$/,
		versions: [String.raw`\0util-linux\s(#\.#(?:\.#)?)\0`],
		cpes: ["kernel:util-linux"]
	},
	{
		name: "curl",
		file: /^curl$/,
		versions: [String.raw`\bcurl[ /](#\.#\.#)`],
		cpes: ["haxx:curl"]
	},
	{
		name: "zstd",
		file: /^zstd$/,
		versions: [String.raw`\0v(#\.#\.#)\0`],
		cpes: ["facebook:zstandard"]
	},
	{
		name: "xz",
		file: /^xz$/,
		versions: [String.raw`\0xz \(XZ Utils\) (#\.#\.#)\0`],
		cpes: ["tukaani:xz"]
	},
	{
		name: "gzip",
		file: /^gzip$/,
		versions: [String.raw`\0(#\.#)\0`],
		marker: "%s: %s: not in gzip format",
		cpes: ["gnu:gzip"]
	},
	{
		name: "jq",
		file: /^jq$/,
		versions: [String.raw`\0(?:jq-)?(\d{1,3}\.\d{1,3}(?:\.#)?)\0`],
		cpes: ["jqlang:jq"]
	},
	{
		name: "wp-cli",
		file: /^wp(?:-cli\.phar)?$/,
		versions: [String.raw`wp-cli/wp-cli (#\.#\.#)`],
		cpes: ["wp-cli:wp-cli"]
	},
	{
		name: "ffmpeg",
		file: /^ffmpeg$/,
		versions: [String.raw`%s version (#\.#(?:\.#)?)`],
		cpes: ["ffmpeg:ffmpeg"]
	},
	{
		name: "ffmpeg",
		file: /^lib(?:av|swresample)[^/]*$/,
		versions: [String.raw`FFmpeg version (#\.#(?:\.#)?)`],
		cpes: ["ffmpeg:ffmpeg"]
	},
	{
		name: "qtbase",
		file: /^libQt[^/]{0,9}Core\.so/,
		versions: [String.raw`\0Qt (#\.#\.#) \(`, String.raw`QtCore library version (?:Qt )?(#\.#\.#)`],
		cpes: ["qt:qtbase", "qt:qt"]
	},
	{
		name: "krb5",
		file: /^libkrb5\.so/,
		versions: [String.raw`\0KRB5_BRAND:\s{1,3}krb5-[^\s]{1,40}\s{1,3}(#(?:\.#){1,2})\s`],
		cpes: ["mit:kerberos_5"]
	},
	{
		name: "heimdal-krb5",
		file: /^libkrb5\.so/,
		versions: [String.raw`\$Version:\s{1,3}Heimdal\s{1,3}(#(?:\.#){1,2})\s`],
		cpes: ["heimdal_project:heimdal"]
	},
	{
		name: "chrome",
		file: /^chrome$/,
		versions: [String.raw`\0(#\.#\.#\.#)\0Default`],
		cpes: ["google:chrome"]
	},
	{
		name: "aws-lc",
		file: /^openssl$/,
		versions: [String.raw`AWS-LC (#\.#\.#)\)?`],
		cpes: ["amazon:aws_libcrypto"]
	},
	{
		name: "openssl",
		file: /^openssl$/,
		versions: [String.raw`\0OpenSSL (#\.#\.#(?:[a-z]{1,2}|-(?:alpha|beta|rc)#)?)`],
		cpes: ["openssl:openssl"]
	}
];

// src/scan/ecosystems/binary/runtimes.ts
/** All rows. A further program is one row in one of the tables. */
const RUNTIMES = [
	...LANGUAGES,
	...JAVA_LAUNCHERS,
	...DATABASES,
	...SERVERS,
	...TOOLS
];
const RUNTIME$1 = {
	name: "runtime",
	readsScripts: true,
	start(path) {
		const name = baseName(path);
		const rows = RUNTIMES.filter((row) => row.file.test(name) && (row.path?.test(path) ?? true));
		return rows.length === 0 ? void 0 : new VersionProbe(rows, name);
	}
};
var VersionProbe = class {
	#candidates;
	#searches;
	#tail = "";
	constructor(rows, name) {
		this.#candidates = rows.map((row) => {
			const stem = row.file.exec(name)?.[1];
			return {
				row,
				versions: row.versions.map((pattern) => ({
					pattern: compile(pattern, stem),
					found: void 0
				})),
				marker: row.marker === void 0 ? void 0 : {
					pattern: compile(`(${row.marker})`),
					found: void 0
				}
			};
		});
		this.#searches = this.#candidates.flatMap(({ versions, marker }) => [...versions, ...marker ? [marker] : []]);
	}
	/** A match counts when all bytes that its pattern can cover have arrived: a number may continue in the next chunk. */
	write(chunk) {
		const text = this.#tail + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString("latin1");
		this.#search(text, text.length - WINDOW);
		this.#tail = text.slice(-WINDOW);
	}
	/** Of the rows for one file, the first that is found is the product. */
	end() {
		this.#search(this.#tail, this.#tail.length);
		const found = [];
		for (const { row, versions, marker } of this.#candidates) {
			const version = versions.find((search) => search.found !== void 0)?.found;
			if (version === void 0 || marker && marker.found === void 0) continue;
			if (found.length === 0 || row.isAlso) found.push(toPackage$14(row, version));
		}
		return found;
	}
	#search(text, end) {
		if (end <= 0) return;
		for (const search of this.#searches) {
			if (search.found !== void 0) continue;
			const match = search.pattern.exec(text);
			if (match && match.index < end) search.found = match[1];
		}
	}
};
function toPackage$14({ name, namespace, type = "generic", cpes }, version) {
	const { properties = [], ...fields } = cpeFields(cpes.map((product) => productCpe(product, version)));
	const kind = type === "golang" ? [{
		name: "syft:package:type",
		value: "binary"
	}] : [];
	const all = [...properties, ...kind];
	return { component: {
		type: "application",
		name,
		version,
		purl: formatPurl({
			type,
			namespace,
			name,
			version: type === "golang" ? `v${version}` : version
		}),
		...fields,
		...all.length > 0 ? { properties: all } : {}
	} };
}

// src/scan/ecosystems/binary/side-files.ts
/** Syft's classifiers go-binary and firefox-binary read the same files. */
const SIDE_FILES = [{
	name: "go",
	file: /^VERSION(?:\.cache)?$/,
	version: /^(?:devel )?go(\d{1,6}\.\d{1,6}(?:\.\d{1,6}|(?:beta|alpha|rc)\d{1,6}|-[_0-9a-z]{1,60})?)/,
	product: "golang:go"
}, {
	name: "firefox",
	file: /^application\.ini$/,
	version: /^Name=Firefox\r?$[^[]{0,2000}^Version=(\d{1,6}(?:\.\d{1,6}){1,6}(?:[A-Za-z][0-9A-Za-z.-]{0,40})?)\r?$/m,
	product: "mozilla:firefox"
}];
const MAX_BYTES$11 = 65536;
const SIDE_FILE = {
	name: "side-file",
	extensions: [
		"version",
		".cache",
		".ini"
	],
	selects(path) {
		const name = baseName(path);
		return SIDE_FILES.some(({ file }) => file.test(name));
	},
	readFile({ path, bytes }) {
		if (bytes.length > MAX_BYTES$11) return void 0;
		const text = Buffer.from(bytes).toString("latin1");
		const packages = SIDE_FILES.filter(({ file }) => file.test(baseName(path))).flatMap((row) => toPackage$13(row, row.version.exec(text)?.[1]) ?? []);
		return packages.length > 0 ? { packages } : void 0;
	}
};
function toPackage$13({ name, product }, version) {
	if (version === void 0) return void 0;
	return { component: {
		type: "application",
		name,
		version,
		purl: formatPurl({
			type: "generic",
			name,
			version
		}),
		...cpeFields([formatCpe({
			product,
			version
		})])
	} };
}

// src/scan/ecosystems/cargo/cargo-lock.ts
/** https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html */
async function parseCargo(file, surroundings) {
	const lock = fieldsOf$1(parseToml(file.text));
	if (lock["package"] === void 0 && lock["version"] === void 0 && lock["root"] === void 0) throw invalid$1("not a valid Cargo.lock");
	const entries = [...packagesIn(lock["root"] === void 0 ? void 0 : [lock["root"]]), ...packagesIn(lock["package"])];
	const checksums = fieldsOf$1(lock["metadata"]);
	const members = await readMembers(directoryOf(file.path), surroundings);
	const index = indexEntries(entries);
	const missing = createMissingList();
	return {
		nodes: entries.map((entry, at) => {
			const member = entry["source"] === void 0 ? members.get(entry.name) : void 0;
			const edges = textsIn(entry["dependencies"]).flatMap((requirement) => {
				const to = index.get(requirement);
				if (to === void 0) missing.add(entry.name, requirement);
				const name = requirement.split(" ", 1)[0] ?? requirement;
				return to === void 0 ? [] : [{
					to,
					...member?.development.has(name) ? { scope: "development" } : {}
				}];
			});
			return toNode$12(entry, String(at), directoryOf(file.path), member, checksums, edges);
		}),
		warnings: missing.warnings()
	};
}
/** A dependency is written `name`, `name version` or `name version (source)`, as short as it is unique; no commit. */
function indexEntries(entries) {
	const index = /* @__PURE__ */ new Map();
	entries.forEach((entry, at) => {
		const version = textOf$1(entry["version"]) ?? "";
		const source = textOf$1(entry["source"]);
		const full = [source ?? "", source?.split("#", 1)[0] ?? ""].map((one) => `${entry.name} ${version} (${one})`);
		for (const key of [
			entry.name,
			`${entry.name} ${version}`,
			...full
		]) if (!index.has(key)) index.set(key, String(at));
	});
	return index;
}
function toNode$12(entry, id, base, member, checksums, dependencies) {
	const version = textOf$1(entry["version"]);
	const source = textOf$1(entry["source"]);
	if (source === void 0) {
		if (entry["source"] !== void 0) throw invalid$1("the source of a package is not a text");
		return {
			kind: "project",
			id,
			ecosystem: "cargo",
			directory: member?.directory ?? base,
			name: entry.name,
			...version === void 0 ? {} : { version },
			...member ? {} : { isNameOnly: true },
			dependencies
		};
	}
	const checksum = textOf$1(entry["checksum"]) ?? textOf$1(checksums[`checksum ${entry.name} ${version} (${source})`]);
	const hash = checksum === void 0 ? void 0 : toHash("sha256", checksum);
	return {
		kind: "package",
		id,
		purl: cratePurl(entry.name, version, source),
		hashes: hash ? [hash] : [],
		dependencies
	};
}
const CRATES_IO = /^(?:registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index|sparse\+https:\/\/index\.crates\.io)\/?$/;
/** Of a crate that has a source: a registry, or a repository of Git. */
function cratePurl(name, version, source) {
	const qualifiers = qualifiersOf$8(source);
	return {
		type: "cargo",
		name,
		...version === void 0 ? {} : { version },
		...qualifiers ? { qualifiers } : {}
	};
}
/** Cargo writes the index of a registry, also where a mirror replaces it. */
function qualifiersOf$8(source) {
	if (CRATES_IO.test(source)) return void 0;
	if (source.startsWith("git+")) {
		const vcsUrl = formatVcsUrl(source);
		return vcsUrl === void 0 ? void 0 : { vcs_url: vcsUrl };
	}
	const index = source.replace(/^(?:registry|sparse)\+/, "");
	const registry = publicUrl(index) ?? formatVcsUrl(index);
	return registry === void 0 ? void 0 : { repository_url: registry };
}
/** The lock file names its members without their folders; their Cargo.toml files are at or below it. */
async function readMembers(base, surroundings) {
	const prefix = base === "." ? "" : `${base}/`;
	const members = /* @__PURE__ */ new Map();
	for (const path of surroundings.paths) {
		if (!path.startsWith(prefix) || fileNameOf(path) !== "Cargo.toml") continue;
		const manifest = fieldsOf$1(await surroundings.readCompanion(path, parseToml));
		const name = textOf$1(fieldsOf$1(manifest["package"])["name"]);
		if (name === void 0 || members.has(name)) continue;
		members.set(name, {
			directory: directoryOf(path),
			development: developmentNames$1(manifest)
		});
	}
	return members;
}
function developmentNames$1(manifest) {
	const tables = [manifest, ...Object.values(fieldsOf$1(manifest["target"])).map(fieldsOf$1)];
	const namesIn = (kind) => tables.flatMap((table) => Object.entries(fieldsOf$1(table[kind])).map(([name, value]) => textOf$1(fieldsOf$1(value)["package"]) ?? name));
	const runtime = /* @__PURE__ */ new Set([...namesIn("dependencies"), ...namesIn("build-dependencies")]);
	return new Set(namesIn("dev-dependencies").filter((name) => !runtime.has(name)));
}

// src/scan/ecosystems/cargo/lock-in-image.ts
const CARGO_LOCK = {
	name: "cargo-lock",
	extensions: [".lock"],
	selects: (path) => /(?:^|\/)Cargo\.lock$/.test(path),
	readFile({ path, bytes }) {
		const lock = fieldsOf$1(parseToml(Buffer.from(bytes).toString()));
		if (lock["package"] === void 0 && lock["version"] === void 0) return { warnings: ["it has no packages and no version"] };
		const packages = packagesIn(lock["package"]).map((entry) => toPackage$12(entry, path));
		return packages.length > 0 ? { packages } : void 0;
	}
};
/** Without a source it is a member of the workspace: its name means nothing in a registry. */
function toPackage$12(entry, path) {
	const { name } = entry;
	const version = textOf$1(entry["version"]);
	if (version === void 0) throw invalid$1("a package has no version");
	const source = textOf$1(entry["source"]);
	const hash = toHash("sha256", textOf$1(entry["checksum"]) ?? "");
	return {
		component: {
			type: source === void 0 ? "application" : "library",
			name,
			version,
			...source === void 0 ? {} : { purl: formatPurl(cratePurl(name, version, source)) },
			...hash ? { hashes: [hash] } : {}
		},
		links: {
			scope: `cargo ${path}`,
			provides: [name, `${name} ${version}`],
			requires: textsIn(entry["dependencies"]).map((text) => [text.split(" ").slice(0, 2).join(" ")])
		}
	};
}

// src/scan/ecosystems/cargo/rust-binary.ts
const MAX_JSON_BYTES = 16 * 2 ** 20;
/** Names of the section in ELF and PE, and in Mach-O; they are in the program's table of sections. */
const SECTION$1 = ".dep-v0";
const MACH_SECTION = "rust-deps-v0";
const RUST_BINARY = {
	name: "rust-binary",
	start: (path, isBuffered) => {
		const search = isBuffered ? void 0 : new NameSearch();
		return {
			write: (chunk) => search?.write(chunk),
			end(content) {
				if (search?.isFound) throw new RangeError("it lists crates, but is too large to read them");
				const section = content && (readSection(content, SECTION$1) ?? readSection(content, MACH_SECTION));
				if (section === void 0 || section.length === 0) return [];
				return toPackages$1(parseJson(inflateSync(section, { maxOutputLength: MAX_JSON_BYTES })), path);
			}
		};
	}
};
/** As tables of sections have them. Texts of Go, such as those of a scanner's program, do not end with NUL. */
const NAMES_IN_TABLE = [`${SECTION$1}\0`, `${MACH_SECTION}\0`];
/** Searches the stream for one of the names, also across the boundary of two chunks. */
var NameSearch = class {
	isFound = false;
	#tail = Buffer.alloc(0);
	write(chunk) {
		if (this.isFound) return;
		const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
		const border = Buffer.concat([this.#tail, piece.subarray(0, 12)]);
		this.isFound = [border, piece].some((bytes) => NAMES_IN_TABLE.some((name) => bytes.includes(name)));
		const last = piece.length < 12 ? border : piece;
		this.#tail = Buffer.from(last.subarray(-12));
	}
};
function toPackages$1(document, path) {
	const list = isRecord(document) ? document["packages"] : void 0;
	if (!Array.isArray(list)) throw new RangeError("its list of crates has another form");
	const crates = list.map(readCrate);
	return crates.flatMap((crate, at) => {
		if (crate.kind === "build") return [];
		const dependencies = crate.dependencies.filter((index) => crates[index]?.kind !== "build");
		return [toPackage$11({
			...crate,
			dependencies
		}, at, path)];
	});
}
function readCrate(entry) {
	const { name, version, source, kind, dependencies } = fieldsOf$1(entry);
	if (typeof name !== "string" || typeof version !== "string") throw new RangeError("a crate in its list has no name or no version");
	const indices = Array.isArray(dependencies) ? dependencies.filter((at) => typeof at === "number") : [];
	return {
		name,
		version,
		source: typeof source === "string" ? source : "",
		kind,
		dependencies: indices
	};
}
function toPackage$11({ name, version, dependencies }, at, path) {
	return {
		component: {
			type: "library",
			name,
			version,
			purl: formatPurl({
				type: "cargo",
				name,
				version
			})
		},
		links: {
			scope: `rust ${path}`,
			provides: [String(at)],
			requires: dependencies.map((index) => [String(index)])
		}
	};
}

// src/scan/ecosystems/composer/origin.ts
const PACKAGIST = /^https?:\/\/(?:repo\.)?packagist\.org(?:\/|$)/i;
/** A part of the project itself, which no registry has. */
function isFolder(entry) {
	return textOf$1(fieldsOf$1(entry["dist"])["type"]) === "path";
}
/**
* Qualifiers of the purl, if that is not Packagist. A registry writes where it counts installations; a package without
* that comes from a separate repository.
*/
function originOf$1(entry) {
	const counted = textOf$1(entry["notification-url"]);
	if (counted === void 0) {
		const repository = repositoryOf(entry);
		return repository === void 0 ? void 0 : { vcs_url: repository };
	}
	const registry = registryUrl(counted.replace(/\/downloads\/?$/, ""));
	return registry === void 0 || PACKAGIST.test(registry) ? void 0 : { repository_url: registry };
}
/** As purl's `vcs_url`. */
function repositoryOf(entry) {
	const source = fieldsOf$1(entry["source"]);
	const url = textOf$1(source["url"]);
	return textOf$1(source["type"]) === "git" && url !== void 0 ? formatVcsUrl(url, textOf$1(source["reference"])) : void 0;
}

// src/scan/ecosystems/composer/installed.ts
/** A program of 1,000 packages has a file of some 2 MiB. */
const MAX_BYTES$10 = 32 * 2 ** 20;
const COMPOSER = {
	name: "composer",
	maxBytes: MAX_BYTES$10,
	extensions: [".json"],
	selects: (path) => path.endsWith("/installed.json"),
	readFile({ path, bytes }) {
		const document = parseJson(bytes);
		const list = isRecord(document) ? document["packages"] : document;
		const entries = Array.isArray(list) ? list : [];
		const packages = entries.flatMap((entry) => read$4(entry, path) ?? []);
		if (packages.length === 0 && !OF_COMPOSER.test(path)) return void 0;
		if (!Array.isArray(list)) return { warnings: ["it has no list of packages"] };
		const unread = entries.length - packages.length;
		return {
			packages,
			...unread > 0 ? { warnings: [`${count(unread, "package")} without a name or a version`] } : {}
		};
	}
};
/** In the folder of the packages, whatever that is called. */
const OF_COMPOSER = /(?:^|\/)composer\/installed\.json$/;
function read$4(entry, path) {
	if (!isRecord(entry)) return void 0;
	const { name, version, license, require, provide, replace, dist, homepage, description, authors } = entry;
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
			...isFolder(entry) ? {} : { purl: formatPurl({
				type: "composer",
				namespace: group,
				name: short,
				version,
				qualifiers: originOf$1(entry)
			}) },
			...typeof description === "string" && description !== "" ? { description: description.slice(0, 500) } : {},
			...licenses.length > 0 ? { licenses } : {},
			...hashes.length > 0 ? { hashes } : {},
			...typeof author === "string" && author !== "" ? { authors: [{ name: author }] } : {},
			...typeof homepage === "string" && /^https?:\/\/\S+$/.test(homepage) ? { externalReferences: [{
				type: "website",
				url: homepage
			}] } : {}
		},
		links: {
			scope: `composer ${path}`,
			provides: [
				name,
				...keys(provide),
				...keys(replace)
			].map((one) => one.toLowerCase()),
			requires: keys(require).flatMap((name) => isPlatform(name) ? [] : [[name.toLowerCase()]])
		}
	};
}
/** `php`, `ext-json`, `composer-runtime-api`: what PHP and Composer are, not packages. */
function isPlatform(name) {
	return !name.includes("/");
}
function keys(value) {
	return isRecord(value) ? Object.keys(value) : [];
}
function readHashes(dist) {
	const sum = isRecord(dist) ? dist["shasum"] : void 0;
	return typeof sum === "string" && /^[0-9a-f]{40}$/.test(sum) ? [{
		algorithm: "SHA-1",
		content: sum
	}] : [];
}

// src/scan/ecosystems/conda/installed.ts
const CONDA = {
	name: "conda",
	extensions: [".json"],
	selects: (path) => /(?:^|\/)conda-meta\/[^/]+\.json$/.test(path),
	readFile({ path, bytes }) {
		const fields = fieldsOf$1(parseJson(bytes));
		const [name, version] = [textOf$1(fields["name"]), textOf$1(fields["version"])];
		if (name === void 0 || version === void 0) return { warnings: ["it has no name or no version"] };
		const license = mapLicense(textOf$1(fields["license"]) ?? "");
		const sha256 = /^[0-9a-f]{64}$/.exec(textOf$1(fields["sha256"]) ?? "")?.[0];
		const file = textOf$1(fields["fn"]) ?? textOf$1(fields["url"]) ?? "";
		const component = {
			type: "library",
			name,
			version,
			purl: formatPurl({
				type: "conda",
				name,
				version,
				qualifiers: {
					build: textOf$1(fields["build"]),
					channel: channelOf$1(textOf$1(fields["channel"])),
					subdir: textOf$1(fields["subdir"]),
					type: /\.(conda|tar\.bz2)$/.exec(file)?.[1]
				}
			}),
			...license ? { licenses: [license] } : {},
			...sha256 === void 0 ? {} : { hashes: [{
				algorithm: "SHA-256",
				content: sha256
			}] }
		};
		const requires = textsIn(fields["depends"]).map((text) => /^[^\s=<>!~]*/.exec(text)?.[0] ?? "").filter((one) => one !== "" && !one.startsWith("__")).map((one) => [one]);
		return { packages: [{
			component,
			links: {
				scope: `conda ${folderOf$1(path)}`,
				provides: [name],
				requires
			}
		}] };
	}
};
/** An address may contain a token; its last part before the platform is the channel's name. */
function channelOf$1(text) {
	return text?.replace(/\/(?:noarch|(?:linux|osx|win|emscripten)-[a-z0-9]+)?\/?$/, "").split("/").at(-1);
}

// src/scan/ecosystems/cran/installed.ts
const MAX_BYTES$9 = 1048576;
const R_PACKAGE = {
	name: "r-package",
	extensions: ["description"],
	selects: (path) => path.endsWith("/DESCRIPTION"),
	readFile({ path, bytes }) {
		const [stanza] = parseStanzas(linesOf(bytes.subarray(0, MAX_BYTES$9)));
		const name = stanza && fieldOf(stanza, "package");
		const version = stanza && fieldOf(stanza, "version");
		if (!stanza || name === void 0) return void 0;
		if (version === void 0) return { warnings: ["it has no version"] };
		const license = mapLicense(fieldOf(stanza, "license")?.replace(/\s{0,9}[|+]\s{0,9}file\s{1,9}LICEN[CS]E$/i, "") ?? "");
		const url = fieldOf(stanza, "url")?.split(/[,\s]+/, 1)[0];
		const needed = [
			"depends",
			"imports",
			"linkingto"
		].flatMap((key) => namesOf$2(fieldOf(stanza, key)));
		return { packages: [{
			component: {
				type: "library",
				name,
				version,
				purl: formatPurl({
					type: "cran",
					name,
					version
				}),
				...license ? { licenses: [license] } : {},
				...url !== void 0 && /^https?:\/\/\S+$/.test(url) ? { externalReferences: [{
					type: "website",
					url
				}] } : {}
			},
			links: {
				scope: `r ${folderOf$1(folderOf$1(path))}`,
				outerScopes: ["r"],
				provides: [name],
				requires: needed.map((one) => [one])
			}
		}] };
	}
};
function namesOf$2(text) {
	return (text ?? "").split(",").flatMap((one) => /^\s*([A-Za-z][A-Za-z0-9.]*)/.exec(one)?.[1] ?? []).filter((name) => name !== "R");
}

// src/scan/ecosystems/gem/installed.ts
const GEM = {
	name: "gem",
	extensions: [".gemspec"],
	selects: (path) => path.endsWith(".gemspec") && path.includes("specifications/"),
	readFile({ path, bytes }) {
		const found = read$3(Buffer.from(bytes.subarray(0, 1048576)).toString(), path);
		return found === void 0 ? { warnings: ["its name or version is not a plain text"] } : { packages: [found] };
	}
};
const TEXT = String.raw`(?:"([^"#\n]*)"|'([^'\n]*)')(?:\.freeze)?`;
function read$3(code, path) {
	const text = (field) => {
		const match = new RegExp(String.raw`^[ \t]*\w+\.${field}\s*=\s*(?:Gem::Version\.new[ (]\s*)?${TEXT}`, "m").exec(code);
		return match?.[1] ?? match?.[2];
	};
	const name = text("name");
	const version = text("version");
	if (!name || !version) return void 0;
	const [license, writer] = [text("license"), text("author")];
	const licenses = mapLicenses([...list(code, "licenses"), ...license === void 0 ? [] : [license]]);
	const [author] = [...list(code, "authors"), ...writer === void 0 ? [] : [writer]];
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
			...website && /^https?:\/\/\S+$/.test(website) ? { externalReferences: [{
				type: "website",
				url: website
			}] } : {}
		},
		links: {
			scope: `gem ${gemHome(path)}`,
			provides: [name],
			requires: dependencies(code).map((name) => [name])
		}
	};
}
/** `s.licenses = ["MIT".freeze, "Ruby"]` */
function list(code, field) {
	const opening = new RegExp(String.raw`^[ \t]*\w+\.${field}\s*=\s*\[`, "m").exec(code);
	if (opening === null) return [];
	const start = opening.index + opening[0].length;
	return texts(code.slice(start, Math.max(start, code.indexOf("]", start))));
}
function texts(code) {
	return [...code.matchAll(new RegExp(TEXT, "g"))].flatMap((match) => match[1] ?? match[2] ?? []);
}
/** `s.add_runtime_dependency(%q<rack>.freeze, …)` and `s.add_dependency("rack", …)`. */
function dependencies(code) {
	const names = [...code.matchAll(/\.add_(?:runtime_)?dependency[ (]\s*(?:%q<([^>]{1,200})>|"([^"]{1,200})"|'([^']{1,200})')/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
	return [...new Set(names)];
}
/** Default gems are one folder deeper. */
function gemHome(path) {
	const folder = folderOf$1(path);
	return folder.endsWith("/default") ? folderOf$1(folder) : folder;
}

// src/scan/ecosystems/golang/go-binary.ts
const MAGIC$1 = Buffer.from("ÿ Go buildinf:", "latin1");
const HEADER_BYTES = 32;
/** A longer text is not a list of modules. */
const MAX_TEXT_BYTES$1 = 4 * 2 ** 20;
/** The header's flag for texts that follow inline, as Go writes them since 1.18. */
const INLINE = 2;
const BIG_ENDIAN = 1;
/** Development versions call themselves `devel go1.23-…`. */
const VERSION$1 = /^(?:devel )?go\d/;
/** 16 bytes before and after keep the text apart from what is around it. */
const SENTINEL_BYTES = 16;
const GO_BINARY = {
	name: "go-binary",
	start: (path) => new GoProbe(path)
};
/** Looks for the header as the file streams by. */
var GoProbe = class {
	#path;
	/** The last bytes, or everything from a header on whose texts are not complete. */
	#open = Buffer.alloc(0);
	#pointers;
	#info;
	constructor(path) {
		this.#path = path;
	}
	write(chunk) {
		if (this.#info) return;
		const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
		const border = Buffer.concat([this.#open, piece.subarray(0, MAGIC$1.length - 1)]);
		if (border.includes(MAGIC$1)) this.#search(Buffer.concat([this.#open, piece]));
		else if (piece.length < MAGIC$1.length) this.#open = Buffer.from(border.subarray(-(MAGIC$1.length - 1)));
		else this.#search(piece);
	}
	#search(bytes) {
		let rest = bytes;
		for (let at = rest.indexOf(MAGIC$1); at >= 0; at = rest.indexOf(MAGIC$1)) {
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
			rest = header.subarray(MAGIC$1.length);
		}
		this.#open = Buffer.from(rest.subarray(-(MAGIC$1.length - 1)));
	}
	end(content) {
		const info = this.#info ?? (content && this.#pointers && parsePointers(this.#pointers, content));
		return info ? toPackages(info, this.#path) : [];
	}
};
function parseInline(bytes) {
	if (bytes.length < HEADER_BYTES) return "incomplete";
	if ((bytes.readUInt8(15) & INLINE) === 0) return "other";
	const version = readVarText(bytes, HEADER_BYTES);
	if (typeof version === "string") return version;
	if (!VERSION$1.test(version.bytes.toString())) return "other";
	const modules = readVarText(bytes, version.next);
	if (typeof modules === "string") return modules;
	return {
		version: version.bytes.toString(),
		modules: withoutSentinels(modules.bytes)
	};
}
function readVarText(bytes, start) {
	let length = 0;
	let at = start;
	for (let shift = 0;; shift += 7) {
		const byte = bytes[at++];
		if (byte === void 0) return "incomplete";
		length += (byte & 127) * 2 ** shift;
		if (length > MAX_TEXT_BYTES$1) return "other";
		if (byte < 128) break;
	}
	if (at + length > bytes.length) return "incomplete";
	return {
		bytes: bytes.subarray(at, at + length),
		next: at + length
	};
}
function isPointerHeader(header) {
	return header.length >= HEADER_BYTES && (header.readUInt8(15) & INLINE) === 0 && [4, 8].includes(header.readUInt8(14));
}
/** Before Go 1.18 the header contains addresses of Go strings: a pointer and a length each. */
function parsePointers(header, content) {
	const size = header.readUInt8(14);
	const isBig = (header.readUInt8(15) & BIG_ENDIAN) !== 0;
	const word = (bytes, at) => {
		if (at + size > bytes.length) return void 0;
		if (size === 4) return isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
		return Number(isBig ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at));
	};
	const textAt = (address) => {
		const at = address === void 0 ? void 0 : toFileOffset(content, address);
		const descriptor = at === void 0 ? void 0 : content.slice(at, at + 2 * size);
		const start = descriptor && toFileOffset(content, word(descriptor, 0) ?? -1);
		const length = descriptor && word(descriptor, size);
		if (start === void 0 || length === void 0 || length > MAX_TEXT_BYTES$1) return void 0;
		return content.slice(start, start + length);
	};
	const version = textAt(word(header, 16));
	if (version === void 0 || !VERSION$1.test(version.toString())) return void 0;
	return {
		version: version.toString(),
		modules: withoutSentinels(textAt(word(header, 16 + size)) ?? Buffer.alloc(0))
	};
}
function withoutSentinels(bytes) {
	return bytes.length >= 33 && bytes[bytes.length - SENTINEL_BYTES - 1] === 10 ? bytes.toString("utf8", SENTINEL_BYTES, bytes.length - SENTINEL_BYTES) : "";
}
function toPackages({ version, modules }, file) {
	const { main, dependencies, settings } = parseModules(modules);
	const release = /^(?:devel )?go(\d\S*)/.exec(version)?.[1];
	if (release === void 0) return [];
	const scope = `go ${file}`;
	const found = [toPackage$10({
		path: "stdlib",
		version: release
	}, scope, [])];
	for (const module of dependencies) found.push(toPackage$10(module, scope));
	if (main) {
		const requires = ["stdlib", ...dependencies.map((module) => module.path)];
		found.push(toPackage$10({
			path: main.path,
			version: mainVersion(main, settings)
		}, scope, requires));
	}
	return found;
}
/** The build information has no edges between modules; the main one requires all. */
function toPackage$10({ path, version }, scope, requires) {
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
			}),
			...path === "stdlib" ? standardLibrary(version) : {}
		},
		links: {
			scope,
			provides: [path],
			...requires === void 0 ? {} : { requires: requires.map((name) => [name]) }
		}
	};
}
/** `1.23rc1` is the first candidate of 1.23 there. */
function standardLibrary(version) {
	const [, release = version, candidate] = /^(\d+(?:\.\d+)*)((?:rc|beta)\d+)?/.exec(version) ?? [];
	return {
		cpe: formatCpe({
			product: "golang:go",
			version: release,
			update: candidate ?? "-"
		}),
		licenses: mapLicenses(["BSD-3-Clause"])
	};
}
/** Lines of tab-separated fields: `path` (of the main package), `mod` (the main module), `dep`, `=>` (the replacement of the module before) and `build`. */
function parseModules(text) {
	const modules = {
		main: void 0,
		dependencies: [],
		settings: /* @__PURE__ */ new Map()
	};
	let last;
	for (const line of text.split("\n")) {
		const [kind, path = "", version = ""] = line.split("	");
		if (kind === "path" && path !== "command-line-arguments") modules.main ??= {
			path,
			version: ""
		};
		else if (kind === "mod") modules.main = {
			path,
			version
		};
		else if (kind === "dep") modules.dependencies.push({
			path,
			version
		});
		else if (kind === "=>" && last === "dep") modules.dependencies.splice(-1, 1, {
			path,
			version
		});
		else if (kind === "build") {
			const equals = path.indexOf("=");
			if (equals > 0) modules.settings.set(path.slice(0, equals), path.slice(equals + 1));
		}
		last = kind;
	}
	return modules;
}
/** Go wrote `(devel)` before it read tags: the linker's flags or the commit may be more exact. */
function mainVersion({ version }, settings) {
	if (version !== "(devel)" && version !== "") return version;
	const flagged = /-X[= ]?['"]?[^\s'"=]{0,200}version=v?(\d{1,6}\.\d{1,6}\.\d{1,6}[^\s'"]{0,60})/i.exec(settings.get("-ldflags") ?? "")?.[1];
	if (flagged !== void 0) return `v${flagged}`;
	const revision = settings.get("vcs.revision");
	const time = settings.get("vcs.time")?.replace(/[-:TZ]/g, "");
	return revision && time && /^\d{14}$/.test(time) ? `v0.0.0-${time}-${revision.slice(0, 12)}` : "";
}

// src/scan/ecosystems/linux/kernel.ts
const IMAGE = /(?:^|\/)(?:boot|lib\/modules\/[^/]+)\/vmlinuz[^/]*$/;
/** Each kernel's package has this list of what is not a module. */
const MODULES = /(?:^|\/)lib\/modules\/([^/]+)\/modules\.builtin$/;
const RELEASE = /^\d{1,5}\.\d{1,5}[\w.+~-]{0,100}$/;
const MAGIC_AT = 514;
const MAGIC = "HdrS";
/** From the end of the boot sector to the text with the version. */
const VERSION_AT = 526;
const BOOT_SECTOR_BYTES = 512;
const MAX_TEXT_BYTES = 1024;
const LINUX_KERNEL = {
	name: "linux-kernel",
	selects: (path) => IMAGE.test(path) || MODULES.test(path),
	readFile({ path, bytes }) {
		const release = MODULES.exec(path)?.[1];
		const found = release === void 0 ? readImage(Buffer.from(bytes)) : toPackage$9(release, "");
		if (found !== void 0) return { packages: [found] };
		return { warnings: [`${release === void 0 ? `the kernel ${baseName(path)}` : `the folder of ${release}`} has no version in a form that Seal reads`] };
	}
};
/** Only kernels for x86 have it outside of what is compressed. */
function readImage(bytes) {
	if (bytes.length < 528 || bytes.toString("latin1", MAGIC_AT, 518) !== MAGIC) return void 0;
	const start = bytes.readUInt16LE(VERSION_AT) + BOOT_SECTOR_BYTES;
	const text = bytes.toString("latin1", start, start + MAX_TEXT_BYTES).split("\0", 1)[0] ?? "";
	return toPackage$9(text.split(" ", 1)[0] ?? "", text);
}
/** @param text what the build wrote behind the release: Debian's releases name an ABI, and the version is in it */
function toPackage$9(release, text) {
	if (!RELEASE.test(release)) return void 0;
	const version = / Debian (\d{1,5}(?:\.\d{1,5}){1,3})/.exec(text)?.[1] ?? /^\d+(?:\.\d+)*/.exec(release)?.[0];
	return { component: {
		type: "application",
		name: "linux-kernel",
		version: release,
		purl: formatPurl({
			type: "generic",
			name: "linux-kernel",
			version: release
		}),
		...text === "" ? {} : { cpe: `cpe:2.3:o:linux:linux_kernel:${version}:*:*:*:*:*:*:*` }
	} };
}

// src/scan/ecosystems/linux/module.ts
const FILE$1 = /\.ko$/;
const SECTION = ".modinfo";
const MAX_BYTES$8 = 262144;
const MAX_TEXT = 300;
const KERNEL_MODULE = {
	name: "kernel-module",
	start(path) {
		if (!FILE$1.test(path)) return void 0;
		return {
			write: () => void 0,
			end(content) {
				if (content === void 0) throw new RangeError("it is too large to read what it is a module of");
				const section = readSection(content, SECTION)?.subarray(0, MAX_BYTES$8);
				const found = section && toPackage$8(readFields(section), baseName(path).replace(FILE$1, ""));
				return found === void 0 ? [] : [found];
			}
		};
	}
};
/** `name=value`, each with a NUL behind it. Of several of one name the first. */
function readFields(section) {
	const fields = /* @__PURE__ */ new Map();
	for (const text of section.toString("utf8").split("\0")) {
		const [, name, value] = /^([a-z]{1,20})=(.*)$/s.exec(text.slice(0, MAX_TEXT)) ?? [];
		if (name !== void 0 && value !== void 0 && !fields.has(name)) fields.set(name, value.trim());
	}
	return fields;
}
/** The kernel itself has those of its own tree. */
function toPackage$8(fields, fileName) {
	if (fields.get("intree") === "Y" || fields.get("vermagic") === void 0) return void 0;
	const name = fields.get("name") || fileName;
	const version = fields.get("version") || void 0;
	const license = fields.get("license");
	return { component: present({
		type: "library",
		name,
		version,
		purl: formatPurl({
			type: "generic",
			namespace: "linux-module",
			name,
			version
		}),
		description: fields.get("description") || void 0,
		licenses: license ? [mapLicense(license)].filter((one) => one !== void 0) : void 0,
		properties: [{
			name: "oci-seal:kernel",
			value: fields.get("vermagic")?.split(" ", 1)[0] ?? ""
		}]
	}) };
}

// src/scan/ecosystems/maven/java-groups.ts
const GROUPS = [
	[/^spring-boot(?:-|$)/, "org.springframework.boot"],
	[/^spring-security-/, "org.springframework.security"],
	[/^spring-session-/, "org.springframework.session"],
	[/^spring-integration-/, "org.springframework.integration"],
	[/^spring-batch-/, "org.springframework.batch"],
	[/^spring-kafka(?:-|$)/, "org.springframework.kafka"],
	[/^spring-(?:amqp|rabbit)(?:-|$)/, "org.springframework.amqp"],
	[/^spring-(?:aop|aspects|beans|context|context-indexer|context-support|core|core-test|expression|instrument|jcl|jdbc|jms|messaging|orm|oxm|r2dbc|test|tx|web|webflux|webmvc|websocket)$/, "org.springframework"],
	[/^reactor-(?:core|test|tools)$/, "io.projectreactor"],
	[/^reactor-netty(?:-|$)/, "io.projectreactor.netty"],
	[/^micrometer-/, "io.micrometer"],
	[/^grpc-/, "io.grpc"],
	[/^opentelemetry-instrumentation-/, "io.opentelemetry.instrumentation"],
	[/^opentelemetry-(?:api|context|common|sdk|exporter|extension)(?:-|$)/, "io.opentelemetry"],
	[
		/^rxjava$/,
		"io.reactivex",
		[2, "io.reactivex.rxjava2"],
		[3, "io.reactivex.rxjava3"]
	],
	[/^kotlin-/, "org.jetbrains.kotlin"],
	[/^kotlinx-/, "org.jetbrains.kotlinx"],
	[/^scala3?-(?:library|reflect|compiler|interfaces)(?:_3)?$/, "org.scala-lang"],
	[
		/^groovy(?:-|$)/,
		"org.codehaus.groovy",
		[4, "org.apache.groovy"]
	],
	[/^akka-.+_[23]/, "com.typesafe.akka"],
	[/^pekko-.+_[23]/, "org.apache.pekko"],
	[/^(?:kafka-|kafka_[23]|connect-(?:api|basic-auth-extension|file|json|mirror|runtime|transforms))/, "org.apache.kafka"],
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
	[
		/^asm(?:-(?:all|analysis|commons|tree|util|xml))?$/,
		"asm",
		[4, "org.ow2.asm"]
	],
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
	[
		/^wiremock(?:-standalone)?$/,
		"com.github.tomakehurst",
		[3, "org.wiremock"]
	],
	[/^c3p0$/, "com.mchange"],
	[/^servlet-api$/, "javax.servlet"],
	[/^activation$/, "javax.activation"],
	[/^jdom$/, "org.jdom"],
	[/^stax-api$/, "stax"],
	[/^itext$/, "com.lowagie"],
	[/^org\.eclipse\.(?:swt|jface|osgi|core|equinox|e4|ui|text|compare|debug|team|help|search|ltk)(?:\.|$)/, "org.eclipse.platform"],
	[
		/^dom4j$/,
		"dom4j",
		[2, "org.dom4j"]
	],
	[/^xercesImpl$/, "xerces"],
	[
		/^postgresql$/,
		"postgresql",
		[42, "org.postgresql"]
	],
	[/^mysql-connector-java$/, "mysql"],
	[/^mysql-connector-j$/, "com.mysql"]
];
/** Undefined for an artifact that is in no row. */
function knownGroup(artifact, version) {
	const row = GROUPS.find(([pattern]) => pattern.test(artifact));
	if (row === void 0) return void 0;
	const [, group, ...later] = row;
	const major = Number.parseInt(version, 10);
	return later.findLast(([since]) => major >= since)?.[1] ?? group;
}

// src/scan/ecosystems/maven/java-identity.ts
/** At the top of the archive, or of an archive that was unpacked into it. */
const PROPERTIES = /^((?:.+\/)?META-INF\/maven\/.+\/)pom\.properties$/;
/** The archive itself first, if it is a package; then those whose classes were copied into it. */
function describeArchive(entries, path, { read, needsOf, warn }) {
	const named = new Map(entries.map((entry) => [entry.name, entry]));
	const poms = entries.flatMap((entry) => {
		const folder = PROPERTIES.exec(entry.name)?.[1];
		if (folder === void 0) return [];
		const text = read(entry);
		const coordinates = readCoordinates$1(text, folder);
		if (coordinates === void 0 && !text.includes("${")) warn(unnamed(entry.name));
		return coordinates ?? [];
	});
	const manifest = parseManifest(named.get("META-INF/MANIFEST.MF"), read);
	const file = parseFileName(baseName(path.slice(path.lastIndexOf(":") + 1)));
	const own = findOwn(poms, file, manifest);
	const others = poms.filter((pom) => pom !== own).sort((a, b) => compareText(a.folder, b.folder));
	const declared = bundleLicenses(manifest);
	const describe = (pom, otherwise) => {
		const entry = named.get(`${pom.folder}pom.xml`);
		const text = entry && read(entry);
		const licenses = firstOf(text === void 0 ? [] : readPomLicenses(text), otherwise);
		const component = toIdentity(pom.group, pom.artifact, pom.version, licenses);
		return text === void 0 ? { component } : {
			component,
			pom: needsOf(text)
		};
	};
	const byName = own ? void 0 : fromManifest(manifest, file, declared);
	return [...own ? [describe(own, declared)] : byName ? [{ component: byName }] : [], ...others.map((pom) => describe(pom, []))];
}
function unnamed(entry) {
	return `${printable(entry, 200)} has no group, no artifact or no version`;
}
function firstOf(...lists) {
	return lists.find((list) => list.length > 0) ?? [];
}
function toIdentity(group, artifact, version, licenses) {
	return {
		type: "library",
		...group === void 0 ? {} : { group },
		name: artifact,
		...version === "" ? {} : { version },
		purl: formatPurl({
			type: "maven",
			namespace: group ?? artifact,
			name: artifact,
			version
		}),
		...licenses.length > 0 ? { licenses } : {}
	};
}
function readCoordinates$1(text, folder) {
	const field = (name) => new RegExp(`^[ \\t]*${name}[ \\t]*[=:][ \\t]*(\\S+)`, "m").exec(text)?.[1];
	const group = field("groupId");
	const artifact = field("artifactId");
	const version = field("version");
	if (group === void 0 || artifact === void 0 || version === void 0 || version.includes("${")) return void 0;
	return {
		group,
		artifact,
		version,
		folder
	};
}
/**
* `name-1.2.3-classifier.jar`: the version begins at the first hyphen with a digit after it. In `kafka_2.13-3.8.1.jar`
* the number before it is Scala's, and part of the name.
*/
function parseFileName(file) {
	const stem = file.replace(/\.[A-Za-z0-9]+$/, "");
	const match = /^(.+?_(?:2\.1\d|3))-(\d.*)$/.exec(stem) ?? /^(.+?)[-_](\d.*)$/.exec(stem);
	return {
		name: match?.[1] ?? stem,
		version: match?.[2] ?? ""
	};
}
/**
* The pom that the file is named after, or else its manifest. The only pom of a file that was renamed (`app.jar`)
* identifies it, unless the pom states another version.
*/
function findOwn(poms, file, manifest) {
	const exact = poms.find((pom) => pom.artifact === file.name);
	if (exact) return exact;
	const similar = poms.filter((pom) => file.name.startsWith(pom.artifact) || pom.artifact.startsWith(file.name));
	if (similar.length === 1) return similar[0];
	if (file.version !== "") return void 0;
	const titled = poms.filter((pom) => pom.artifact === manifest.get("Implementation-Title"));
	const stated = statedVersion(manifest);
	return (titled.length > 0 ? titled : poms.length === 1 ? poms : []).find((pom) => stated === void 0 || stated === pom.version);
}
/** The main section: `Name: value` lines, a line that begins with a space goes on. */
function parseManifest(entry, read) {
	const fields = /* @__PURE__ */ new Map();
	if (entry === void 0) return fields;
	const [main = ""] = read(entry).replace(/\r\n?/g, "\n").split("\n\n", 1);
	for (const line of main.replace(/\n /g, "").split("\n")) {
		const colon = line.indexOf(":");
		if (colon > 0) fields.set(line.slice(0, colon), line.slice(colon + 1).trim());
	}
	return fields;
}
const VERSION_FIELDS = [
	"Implementation-Version",
	"Specification-Version",
	"Plugin-Version",
	"Bundle-Version"
];
function statedVersion(manifest) {
	return VERSION_FIELDS.map((field) => manifest.get(field)).find((value) => value !== void 0 && /^\d/.test(value));
}
function fromManifest(manifest, file, licenses) {
	const version = file.version || statedVersion(manifest) || "";
	if (file.name === "") return void 0;
	return toIdentity(knownGroup(file.name, version) ?? groupFrom(manifest, file.name), file.name, version, licenses);
}
/** A reversed domain name serves as the group, as in Syft. */
function groupFrom(manifest, artifact) {
	for (const field of [
		"Group-Id",
		"Bundle-SymbolicName",
		"Implementation-Vendor-Id",
		"Automatic-Module-Name",
		"Extension-Name"
	]) {
		const value = manifest.get(field)?.split(";", 1)[0]?.trim();
		if (value !== void 0 && /^[a-z][a-z0-9-]*(?:\.[a-z0-9_-]+)+$/i.test(value)) return groupOfBundle(value, artifact) ?? value;
	}
}
/**
* Bundles are called by group and artifact, without what the end of the one and the begin of the other share:
* `org.mongodb.driver-core` is `mongodb-driver-core` of `org.mongodb`.
* https://felix.apache.org/documentation/subprojects/apache-felix-maven-bundle-plugin-bnd.html
*/
function groupOfBundle(symbolicName, artifact) {
	const parts = symbolicName.split(".");
	for (let at = 2; at < parts.length; at++) {
		const last = parts[at - 1] ?? "";
		const rest = parts.slice(at).join(".");
		if (artifact === `${last}-${rest}` || artifact === last && rest === last) return parts.slice(0, at).join(".");
	}
}
/** OSGi's list of names or addresses: `Apache-2.0;link="…", "Some License, Version 1"`. Many write one name as it is. */
function bundleLicenses(manifest) {
	const text = manifest.get("Bundle-License");
	if (text === void 0) return [];
	const whole = mapLicense(text);
	if (whole?.kind === "expression") return [whole];
	const clauses = text.match(/(?:"[^"]*"|[^,"])+/g) ?? [];
	return mapLicenses(clauses.map((clause) => (/^\s*(?:"([^"]*)"|([^;]*))/.exec(clause) ?? []).slice(1).join("")));
}
/** `<licenses><license><name>`; a parent's licenses would need the parent. */
function readPomLicenses(text) {
	const start = text.indexOf("<licenses>");
	const end = text.indexOf("</licenses>", start);
	if (start < 0 || end < 0) return [];
	const names = [...text.slice(start, Math.min(end, start + 2e4)).matchAll(/<name>([^<]*)<\/name>/g)];
	return mapLicenses(names.map((match) => (match[1] ?? "").replaceAll("&amp;", "&").trim()));
}

// src/scan/ecosystems/maven/maven-properties.ts
const MOST_STEPS = 200;
const LONGEST$3 = 4e3;
/**
* The text with its properties replaced; undefined if one is not known, or if they refer to each other
* without an end. https://maven.apache.org/pom.html#properties
*/
function interpolate(text, properties) {
	let current = text;
	for (let step = 0; step < MOST_STEPS; step++) {
		const start = current.indexOf("${");
		if (start < 0) return current;
		const end = current.indexOf("}", start);
		const value = end < 0 ? void 0 : properties.get(current.slice(start + 2, end));
		if (value === void 0) return void 0;
		current = current.slice(0, start) + value + current.slice(end + 1);
		if (current.length > LONGEST$3) return void 0;
	}
}

// src/scan/ecosystems/maven/pom-xml.ts
var import_saxes = require_saxes();
const DEEPEST = 100;
function child(element, name) {
	return element?.children.find((candidate) => candidate.name === name);
}
function textAt$2(element, name) {
	const text = child(element, name)?.text;
	return text === void 0 || text === "" ? void 0 : text;
}
/** The largest real ones, lists of managed versions, have some 30,000. */
const MOST_ELEMENTS = 5e5;
/** @throws SealError `SOURCE_FILE_INVALID` */
function parseXml(text) {
	const parser = new import_saxes.SaxesParser();
	const document = {
		name: "",
		text: "",
		children: []
	};
	const open = [document];
	let elements = 0;
	parser.on("opentag", (tag) => {
		if (++elements > MOST_ELEMENTS) throw invalid$1(`more than ${MOST_ELEMENTS} elements`);
		if (open.length > DEEPEST) throw invalid$1(`nested deeper than ${DEEPEST} levels`);
		const element = {
			name: tag.name.replace(/^.*:/, ""),
			text: "",
			children: []
		};
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	const append = (piece) => {
		const element = open.at(-1);
		if (element) element.text += piece;
	};
	parser.on("text", append);
	parser.on("cdata", append);
	parser.on("closetag", () => {
		const closed = open.pop();
		if (closed) closed.text = closed.text.trim();
	});
	parser.on("error", (cause) => {
		if (!/undefined entity/i.test(cause.message)) throw invalid$1(`not valid XML: ${cause.message.slice(0, 120)}`, cause);
	});
	parser.write(text).close();
	const [root] = document.children;
	if (!root) throw invalid$1("not valid XML: it is empty");
	return root;
}

// src/scan/ecosystems/maven/pom.ts
const MOST_PARENTS$1 = 20;
/** https://maven.apache.org/pom.html */
async function parsePom(file, surroundings) {
	const pom = await withImports(await readPom(file, surroundings), surroundings);
	const nodes = /* @__PURE__ */ new Map();
	const edges = [];
	let unresolved = 0;
	const all = [...pom.dependencies.map((dependency) => ({
		dependency,
		scope: edgeScope(dependency, pom)
	})), ...pom.conditional.map((dependency) => ({
		dependency,
		scope: edgeScope(dependency, pom) ?? "optional"
	}))];
	for (const { dependency, scope } of all) {
		const purl = purlOf$1(dependency, pom);
		if (!purl) throw invalid$1("a dependency has no groupId or no artifactId");
		if (purl.version === void 0) unresolved++;
		const id = [
			purl.namespace,
			purl.name,
			purl.version ?? "",
			purl.qualifiers?.["classifier"] ?? ""
		].join(":");
		nodes.set(id, {
			kind: "package",
			id,
			purl,
			dependencies: void 0,
			relationship: "direct"
		});
		edges.push({
			to: id,
			...scope ? { scope } : {}
		});
	}
	const project = {
		kind: "project",
		id: "project",
		ecosystem: "maven",
		directory: directoryOf(file.path),
		name: pom.group === void 0 ? pom.artifact : `${pom.group}:${pom.artifact}`,
		...pom.version === void 0 ? {} : { version: pom.version },
		...pom.licenses.length > 0 ? { licenses: pom.licenses } : {},
		dependencies: edges
	};
	const gaps = [...pom.gaps];
	if (nodes.size === 0) return {
		nodes: [project],
		gaps
	};
	gaps.push("it lists only direct dependencies, and no file of the tree lists the transitive ones");
	if (unresolved > 0) gaps.push(`${count(unresolved, "version")} set by a parent or a BOM outside the tree`);
	return {
		nodes: [...nodes.values(), project],
		gaps
	};
}
/** @throws SealError `SOURCE_FILE_INVALID` */
function readLonePom(text) {
	const root = parseXml(text);
	const pom = combine(root, []);
	const dependencies = pom.dependencies.flatMap((dependency) => {
		const purl = purlOf$1(dependency, pom);
		return purl === void 0 ? [] : [{
			purl,
			scope: edgeScope(dependency, pom)
		}];
	});
	return {
		dependencies,
		isPartial: child(root, "parent") !== void 0 || dependencies.length < pom.dependencies.length
	};
}
/** A pom with what it inherits from parents inside the tree. */
async function readPom(file, surroundings) {
	const own = parseXml(file.text);
	const parents = [];
	let nearest = own;
	const seen = /* @__PURE__ */ new Set([file.path]);
	let path = file.path;
	while (path !== void 0 && parents.length + 1 < MOST_PARENTS$1) {
		path = parentPath(nearest, path);
		if (path === void 0 || seen.has(path)) break;
		seen.add(path);
		const text = await surroundings.read(path);
		if (text === void 0) break;
		const parent = parseXml(text);
		if (!isParentOf(parent, nearest)) break;
		parents.push(parent);
		nearest = parent;
	}
	return combine(own, parents);
}
/** With what the BOMs of the tree manage, each by its own properties. What the pom itself manages goes first. */
async function withImports(pom, surroundings) {
	if (pom.imports.length === 0) return pom;
	const tree = await treeOf(surroundings);
	const managed = new Map(pom.managed);
	const seen = /* @__PURE__ */ new Set();
	const open = pom.imports.toReversed();
	for (let next = open.pop(); next && seen.size < MOST_IMPORTS; next = open.pop()) {
		const path = tree.paths.get(`${next.namespace}:${next.name}`);
		if (path === void 0 || seen.has(path)) continue;
		seen.add(path);
		const read = tree.boms.get(path) ?? readBom(path, surroundings);
		tree.boms.set(path, read);
		const bom = await read;
		if (bom === void 0 || next.version !== void 0 && next.version !== bom.version) continue;
		for (const [key, value] of bom.managed) if (!managed.has(key)) managed.set(key, value);
		pushAll(open, bom.imports.toReversed());
	}
	return {
		...pom,
		managed
	};
}
const MOST_IMPORTS = 20;
/** Read once for the whole tree. */
const trees = /* @__PURE__ */ new WeakMap();
function treeOf(surroundings) {
	const tree = trees.get(surroundings) ?? readCoordinates(surroundings).then((paths) => ({
		paths,
		boms: /* @__PURE__ */ new Map()
	}));
	trees.set(surroundings, tree);
	return tree;
}
async function readBom(path, surroundings) {
	const text = await surroundings.read(path);
	return text === void 0 ? void 0 : readPom({
		path,
		text
	}, surroundings);
}
async function readCoordinates(surroundings) {
	const poms = /* @__PURE__ */ new Map();
	for (const path of surroundings.paths) {
		if (fileNameOf(path) !== "pom.xml") continue;
		const root = await surroundings.readCompanion(path, parseXml);
		const key = `${textAt$2(root, "groupId") ?? textAt$2(child(root, "parent"), "groupId")}:${textAt$2(root, "artifactId")}`;
		if (!poms.has(key)) poms.set(key, path);
	}
	return poms;
}
function parentPath(root, path) {
	const parent = child(root, "parent");
	if (!parent) return void 0;
	const relative = child(parent, "relativePath");
	if (relative && relative.text === "") return void 0;
	const resolved = resolvePath(directoryOf(path), relative?.text ?? "../pom.xml");
	return resolved.endsWith(".xml") ? resolved : resolvePath(resolved, "pom.xml");
}
/** The default path may lead to a pom that is not the parent. */
function isParentOf(parent, root) {
	return textAt$2(parent, "artifactId") === textAt$2(child(root, "parent") ?? root, "artifactId");
}
/** The nearest pom comes first and wins. */
function combine(own, parents) {
	const properties = /* @__PURE__ */ new Map();
	const entries = [];
	const dependencies = [];
	for (const root of [...parents.toReversed(), own].flatMap(withActiveProfiles)) {
		for (const property of child(root, "properties")?.children ?? []) properties.set(property.name, property.text);
		const management = child(child(root, "dependencyManagement"), "dependencies");
		pushAll(entries, management?.children ?? []);
		pushAll(dependencies, child(root, "dependencies")?.children ?? []);
	}
	const inherited = (name) => textAt$2(own, name) ?? textAt$2(child(own, "parent") ?? {
		name: "",
		text: "",
		children: []
	}, name);
	const artifact = textAt$2(own, "artifactId");
	if (own.name !== "project" || artifact === void 0) throw invalid$1("not a valid pom.xml: it has no artifactId");
	const group = inherited("groupId");
	const version = inherited("version");
	for (const [key, value] of [
		["groupId", group],
		["artifactId", artifact],
		["version", version],
		["parent.groupId", textAt$2(child(own, "parent"), "groupId")],
		["parent.artifactId", textAt$2(child(own, "parent"), "artifactId")],
		["parent.version", textAt$2(child(own, "parent"), "version")]
	]) {
		if (value === void 0) continue;
		properties.set(`project.${key}`, value);
		properties.set(`pom.${key}`, value);
	}
	const isImport = (entry) => textAt$2(entry, "scope") === "import";
	return {
		group: group === void 0 ? void 0 : interpolate(group, properties),
		artifact: interpolate(artifact, properties) ?? artifact,
		version: version === void 0 ? void 0 : interpolate(version, properties),
		properties,
		managed: new Map(entries.filter((entry) => !isImport(entry)).map((entry) => [managementKey(entry, properties), managedOf(entry, properties)])),
		imports: entries.filter(isImport).flatMap((entry) => importOf(entry, properties) ?? []),
		dependencies: [...new Map(dependencies.map((one) => [managementKey(one, properties), one])).values()],
		conditional: profilesOf(own).filter((profile) => !isActive(profile)).flatMap((profile) => child(profile, "dependencies")?.children ?? []),
		licenses: (child(own, "licenses")?.children ?? []).flatMap((license) => textAt$2(license, "name") ?? []),
		gaps: gapsOf(own, parents)
	};
}
/** @param parents nearest first */
function gapsOf(own, parents) {
	const inProfiles = parents.flatMap(profilesOf).filter((profile) => !isActive(profile)).flatMap((profile) => child(profile, "dependencies")?.children ?? []).length;
	return [...child(parents.at(-1) ?? own, "parent") === void 0 ? [] : ["its parent is not in the tree, and may add dependencies"], ...inProfiles > 0 ? [`${count(inProfiles, "dependency", "dependencies")} in profiles of a parent`] : []];
}
function profilesOf(root) {
	return child(root, "profiles")?.children ?? [];
}
/** What else turns a profile on is known only when Maven runs. https://maven.apache.org/pom.html#profiles */
function isActive(profile) {
	return textAt$2(child(profile, "activation"), "activeByDefault") === "true";
}
function withActiveProfiles(root) {
	return [root, ...profilesOf(root).filter(isActive)];
}
function valueAt$1(element, name, properties) {
	const text = textAt$2(element, name);
	return text === void 0 ? void 0 : interpolate(text, properties);
}
/** https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html#dependency-management */
function managementKey(dependency, properties) {
	const [group, artifact, type, classifier] = [
		"groupId",
		"artifactId",
		"type",
		"classifier"
	].map((name) => valueAt$1(dependency, name, properties) ?? textAt$2(dependency, name));
	return [
		group ?? "",
		artifact ?? "",
		type ?? "jar",
		classifier ?? ""
	].join(":");
}
function managedOf(entry, properties) {
	return {
		version: valueAt$1(entry, "version", properties),
		scope: valueAt$1(entry, "scope", properties)
	};
}
function importOf(entry, properties) {
	const [namespace, name, version] = [
		"groupId",
		"artifactId",
		"version"
	].map((field) => valueAt$1(entry, field, properties));
	if (namespace === void 0 || name === void 0) return void 0;
	return {
		type: "maven",
		namespace,
		name,
		...version === void 0 ? {} : { version }
	};
}
function purlOf$1(dependency, pom) {
	const value = (name) => valueAt$1(dependency, name, pom.properties);
	const namespace = value("groupId");
	const name = value("artifactId");
	if (namespace === void 0 || name === void 0) return void 0;
	const version = value("version") ?? pom.managed.get(managementKey(dependency, pom.properties))?.version;
	const type = value("type");
	const classifier = value("classifier");
	const qualifiers = {
		...type === void 0 || type === "jar" ? {} : { type },
		...classifier === void 0 ? {} : { classifier }
	};
	return {
		type: "maven",
		namespace,
		name,
		...version === void 0 || isRange(version) ? {} : { version },
		...Object.keys(qualifiers).length > 0 ? { qualifiers } : {}
	};
}
function isRange(version) {
	return /[[\](),]/.test(version) || version === "LATEST" || version === "RELEASE";
}
function edgeScope(dependency, pom) {
	const managed = pom.managed.get(managementKey(dependency, pom.properties));
	const scope = valueAt$1(dependency, "scope", pom.properties) ?? managed?.scope;
	if (scope === "test") return "development";
	return textAt$2(dependency, "optional") === "true" || scope === "provided" || scope === "system" ? "optional" : void 0;
}

// src/scan/ecosystems/maven/pom-needs.ts
const UNKNOWN_NEEDS = {
	requires: [],
	wants: [],
	isPartial: true
};
const MOST_NEEDS$1 = 1e3;
/** A pom that cannot be read names no dependencies, and says nothing about them. */
function readPomNeeds(text) {
	try {
		return toNeeds$1(readLonePom(text));
	} catch {
		return UNKNOWN_NEEDS;
	}
}
function toNeeds$1({ dependencies, isPartial }) {
	const requires = [];
	const wants = [];
	for (const { purl, scope } of dependencies.slice(0, MOST_NEEDS$1)) {
		if (scope === "development") continue;
		const name = `${purl.namespace}:${purl.name}`;
		const names = purl.version === void 0 ? [name] : [name, `${name}:${purl.version}`];
		(scope === "optional" ? wants : requires).push(names);
	}
	return {
		requires,
		wants,
		isPartial: isPartial || dependencies.length > MOST_NEEDS$1
	};
}
/**
* The nearest archive has the word: classes in the same file, then archives beside it or in the same outer archive,
* then the whole image. Of two versions at the same place, only the one that the pom names is meant for sure.
*
* @param path as `outer.jar:inner.jar`
*/
function mavenLinks({ group, name, version }, pom, path) {
	const coordinates = `${group ?? name}:${name}`;
	const colon = path.lastIndexOf(":");
	return {
		scope: `maven ${path}`,
		outerScopes: [`maven ${colon < 0 ? `${folderOf$1(path)}/` : path.slice(0, colon)}`, "maven"],
		provides: version === void 0 ? [coordinates] : [coordinates, `${coordinates}:${version}`],
		...pom === void 0 ? {} : {
			requires: pom.requires,
			wants: pom.wants,
			isStrict: true,
			...pom.isPartial ? { isPartial: true } : {}
		}
	};
}

// src/scan/ecosystems/maven/jar.ts
const EXTENSIONS = [
	".jar",
	".war",
	".ear",
	".par",
	".sar",
	".nar",
	".jpi",
	".hpi",
	".kar",
	".lpkg"
];
const MAX_ARCHIVE_BYTES = 256 * 2 ** 20;
/** Application servers accept archives nested three deep; deeper nesting is an attack. */
const MAX_DEPTH$3 = 4;
/** What all archives of one file may inflate to together. */
const MAX_INFLATED_BYTES$1 = 1024 * 2 ** 20;
/** One inner archive. */
const MAX_INNER_BYTES = 192 * 2 ** 20;
/** The inner archives that are open at the same time, each inside the one before. */
const MAX_OPEN_BYTES = 256 * 2 ** 20;
const MAX_META_BYTES = 2 * 2 ** 20;
/** A pom of hundreds of dependencies, and those of a large application together: reading XML takes time. */
const MAX_POM_LENGTH = 524288;
const MAX_POMS_LENGTH = 32 * 2 ** 20;
const MAX_ARCHIVES = 1e4;
const MOST_WARNINGS = 50;
const JAVA = {
	name: "java",
	maxBytes: MAX_ARCHIVE_BYTES,
	extensions: EXTENSIONS,
	selects: isArchive$2,
	readFile({ path, bytes }) {
		const reader = new ArchiveReader();
		reader.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path, 0);
		const { found, warnings } = reader;
		return found.length + warnings.length > 0 ? {
			packages: found,
			warnings
		} : void 0;
	}
};
function isArchive$2(path) {
	return EXTENSIONS.includes(extensionOf$1(path));
}
var ArchiveReader = class {
	found = [];
	warnings = [];
	#inflated = 0;
	#archives = 0;
	#open = 0;
	#pomLength = 0;
	/** `path` names an inner archive as `outer.jar:inner.jar`. */
	read(bytes, path, depth) {
		if (++this.#archives > MAX_ARCHIVES) throw new RangeError(`more than ${MAX_ARCHIVES} archives`);
		const entries = readZip(bytes);
		const packages = describeArchive(entries, path, {
			read: (entry) => this.#take(entry, MAX_META_BYTES).toString(),
			needsOf: (pom) => this.#needsOf(pom),
			warn: (text) => this.#warn(depth === 0 ? text : `${path}: ${text}`)
		});
		for (const [at, { component, pom }] of packages.entries()) this.found.push({
			component: at === 0 ? {
				...component,
				hashes: hashesOf$1(bytes)
			} : component,
			links: mavenLinks(component, pom, path),
			...depth === 0 ? {} : { path }
		});
		for (const entry of entries) if (isArchive$2(entry.name)) this.#readInner(entry, path, depth + 1);
	}
	#readInner(entry, outer, depth) {
		const path = `${outer}:${printable(entry.name)}`;
		if (depth > MAX_DEPTH$3) {
			this.#warn(`${path} is nested too deeply in other archives and was not read`);
			return;
		}
		const before = this.#open;
		try {
			const bytes = this.#take(entry, Math.min(MAX_INNER_BYTES, MAX_OPEN_BYTES - before));
			this.#open += bytes.length;
			this.read(bytes, path, depth);
		} catch (error) {
			this.#warn(`${path} was not read: ${printable(messages(error).join(": "), 200)}`);
		}
		this.#open = before;
	}
	/** As many as a layer lists, so that none of an archive is kept in vain. */
	#warn(text) {
		if (this.warnings.length <= MOST_WARNINGS) this.warnings.push(text);
	}
	/** Poms over the limit leave the dependencies of their packages unknown. */
	#needsOf(pom) {
		this.#pomLength += pom.length;
		return pom.length > MAX_POM_LENGTH || this.#pomLength > MAX_POMS_LENGTH ? UNKNOWN_NEEDS : readPomNeeds(pom);
	}
	#take(entry, maxBytes) {
		const left = Math.max(0, MAX_INFLATED_BYTES$1 - this.#inflated);
		const bytes = entry.read(Math.min(maxBytes, left));
		this.#inflated += bytes.length;
		return bytes;
	}
};
function hashesOf$1(bytes) {
	return ["SHA-1", "SHA-256"].map((algorithm) => ({
		algorithm,
		content: createHash(algorithm.replace("-", "").toLowerCase()).update(bytes).digest("hex")
	}));
}

// src/scan/ecosystems/npm/node-modules.ts
/** Folders that are looked into for one name: package managers nest a few. */
const MOST_LEVELS = 32;
/** Look-ups of one image: twenty thousand packages need a tenth of it. */
const MOST_LOOKUPS$2 = 2e6;
/**
* The nearest `node_modules` upward has what a package needs, through symbolic links as pnpm makes them. A required
* package that is in none of them leaves the dependencies unknown: a bundler may have copied it.
*/
function linkNodeModules(root, files) {
	const links = /* @__PURE__ */ new Map();
	const lookup = new NodeModules(root);
	for (const file of files) for (const found of file.summary?.packages ?? []) if (found.needs !== void 0) links.set(found, lookup.linksOf(file, found.needs));
	const { unfollowed } = lookup;
	return {
		links,
		warnings: unfollowed === 0 ? [] : [`the dependencies of ${count(unfollowed, "npm package")} were not followed to their end`]
	};
}
var NodeModules = class {
	/** Packages with more needs than were looked up. */
	unfollowed = 0;
	#root;
	#left = MOST_LOOKUPS$2;
	constructor(root) {
		this.#root = root;
	}
	linksOf({ path }, { required, optional, isCut }) {
		const folder = folderOf$1(path);
		const above = foldersAbove(folder);
		const isFollowed = !isCut && above.length <= MOST_LEVELS;
		const of = (names) => names.map((name) => this.#find(name, above.slice(0, MOST_LEVELS)));
		const requires = of(required);
		const wants = of(optional);
		const isPartial = !isFollowed || this.#left <= 0;
		if (isPartial) this.unfollowed++;
		return {
			scope: "npm",
			provides: [folder],
			requires,
			wants,
			isStrict: true,
			...isPartial ? { isPartial: true } : {}
		};
	}
	/** The folder of the package, if there is one. */
	#find(name, folders) {
		if (/(?:^|\/)\.\.?(?:\/|$)/.test(name)) return [];
		for (const folder of folders) {
			if (this.#left-- <= 0) return [];
			const file = this.#root.file(`${folder}node_modules/${name}/package.json`);
			if (file?.summary?.packages !== void 0) return [folderOf$1(file.path)];
		}
		return [];
	}
};
/** A folder and those that contain it, nearest first, each with a slash at its end; `node_modules` itself is left out. */
function foldersAbove(folder) {
	const folders = [];
	for (let at = folder; at !== ""; at = folderOf$1(at)) {
		if (baseName(at) !== "node_modules") folders.push(`${at}/`);
		if (folders.length > MOST_LEVELS) break;
	}
	return [...folders, ""];
}

// src/scan/ecosystems/npm/package-json.ts
/** A `package.json` of the tree; undefined if there is none or it cannot be read. */
async function readPackageJson(surroundings, directory) {
	const value = await surroundings.readCompanion(resolvePath(directory, "package.json"), parseManifestJson);
	if (value === void 0) return void 0;
	const fields = fieldsOf$1(value);
	const name = textOf$1(fields["name"]);
	const version = textOf$1(fields["version"]);
	const workspaces = isRecord(fields["workspaces"]) ? fields["workspaces"]["packages"] : fields["workspaces"];
	return {
		directory,
		...name === void 0 ? {} : { name },
		...version === void 0 ? {} : { version },
		licenses: licensesOf$1(value) ?? [],
		requirements: requirementsOf$1(value, true),
		workspaces: textsIn(workspaces)
	};
}
/** The folders under `directory`, but not itself, that contain a `package.json`. */
function packageFoldersUnder(surroundings, directory) {
	const prefix = directory === "." ? "" : `${directory}/`;
	return surroundings.paths.filter((path) => path.startsWith(prefix) && fileNameOf(path) === "package.json").map(directoryOf).filter((folder) => folder !== directory);
}
/** What an entry with npm's dependency fields asks for, each name once. */
function requirementsOf$1(value, withDevelopment = false) {
	const fields = fieldsOf$1(value);
	const requirements = /* @__PURE__ */ new Map();
	const peersMeta = fieldsOf$1(fields["peerDependenciesMeta"]);
	const optionalPeers = new Set(textsIn(fields["optionalPeers"]));
	if (withDevelopment) for (const [name, range] of rangesOf(fields["devDependencies"])) requirements.set(name, {
		name,
		range,
		scope: "development"
	});
	for (const [name, range] of rangesOf(fields["peerDependencies"])) if (optionalPeers.has(name) || textOrTrue(fieldsOf$1(own$2(peersMeta, name))["optional"])) requirements.set(name, {
		name,
		range,
		scope: "optional",
		mayBeMissing: true
	});
	else requirements.set(name, {
		name,
		range,
		mayBeMissing: true
	});
	for (const [name, range] of rangesOf(fields["dependencies"])) requirements.set(name, {
		name,
		range
	});
	for (const [name, range] of rangesOf(fields["optionalDependencies"])) requirements.set(name, {
		name,
		range,
		scope: "optional",
		mayBeMissing: true
	});
	return [...requirements.values()];
}
function own$2(fields, name) {
	return Object.hasOwn(fields, name) ? fields[name] : void 0;
}
/** YAML is read without a schema for booleans. */
function textOrTrue(value) {
	return value === true || value === "true";
}
/** Names and ranges of a dependency field. */
function rangesOf(value) {
	return Object.entries(fieldsOf$1(value)).flatMap(([name, range]) => typeof range === "string" ? [[name, range]] : []);
}
/** `license` and the older `licenses`, as written. Undefined if neither is present. */
function licensesOf$1(value) {
	const { license, licenses } = fieldsOf$1(value);
	const texts = [license, ...Array.isArray(licenses) ? licenses : [licenses]].flatMap((entry) => textOf$1(isRecord(entry) ? entry["type"] : entry) ?? []);
	return texts.length === 0 ? void 0 : texts;
}
/** Splits `name@range` after the name, which may begin with `@`. */
function splitDescriptor(descriptor) {
	const at = descriptor.indexOf("@", 1);
	return at < 0 ? [descriptor, ""] : [descriptor.slice(0, at), descriptor.slice(at + 1)];
}
/** Is a `file:` an archive, and not a folder? */
function isArchive$1(path) {
	return /\.(?:tgz|tar\.gz|tar)$/.test(path);
}

// src/scan/ecosystems/npm/installed.ts
/** A package.json of several megabytes belongs to a test. */
const MAX_BYTES$7 = 4 * 2 ** 20;
/** The largest packages of the registry need a few hundred others. */
const MOST_NEEDS = 2e3;
/** Where npm installs a package. Folders with a dot are of package managers and build tools. */
const OF_PACKAGE = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;
const PACKAGE_NAME = /^(?:@[\w.~-]+\/)?[\w.~-]+$/;
const NPM$1 = {
	name: "npm",
	extensions: [".json"],
	selects: (path) => path.endsWith("package.json") && (path.endsWith("/package.json") || path === "package.json"),
	readFile({ path, bytes }) {
		if (bytes.length > MAX_BYTES$7) return { warnings: ["too large for a package.json"] };
		const found = read$2(bytes);
		if (found === void 0) return OF_PACKAGE.test(path) ? { warnings: ["it has no name"] } : void 0;
		return { packages: [found] };
	},
	link: (root) => linkNodeModules(root, root.kept("npm"))
};
function read$2(bytes) {
	const document = parseJson(withoutMark(bytes));
	if (!isRecord(document)) return void 0;
	const { name } = document;
	if (typeof name !== "string" || name === "") return void 0;
	const version = typeof document["version"] === "string" ? document["version"] : "";
	if (version === "" && !PACKAGE_NAME.test(name)) return void 0;
	const publisher = publisherOf(document);
	const slash = name.startsWith("@") ? name.indexOf("/") : -1;
	const group = publisher ?? (slash > 0 ? name.slice(0, slash) : void 0);
	const short = slash > 0 ? name.slice(slash + 1) : name;
	const licenses = readLicenses$2(document);
	const author = readPerson(document["author"]);
	const references = readReferences(document);
	return {
		component: {
			type: "library",
			...group === void 0 ? {} : { group },
			name: short,
			...version === "" ? {} : { version },
			purl: formatPurl({
				type: publisher === void 0 ? "npm" : "vscode-extension",
				namespace: group,
				name: short,
				version
			}),
			...typeof document["description"] === "string" ? { description: document["description"].slice(0, 500) } : {},
			...licenses.length > 0 ? { licenses } : {},
			...author === void 0 ? {} : { authors: [author] },
			...references.length > 0 ? { externalReferences: references } : {}
		},
		needs: readNeeds$1(document)
	};
}
/**
* Of an extension of Visual Studio Code: npm's package of that name, such as `git` or `python`, is another one.
* https://code.visualstudio.com/api/references/extension-manifest
*/
function publisherOf({ publisher, engines }) {
	return isRecord(engines) && typeof engines["vscode"] === "string" && typeof publisher === "string" && publisher !== "" ? publisher : void 0;
}
function readNeeds$1(document) {
	const all = requirementsOf$1(document);
	const named = all.slice(0, MOST_NEEDS);
	return {
		required: named.flatMap(({ name, mayBeMissing }) => mayBeMissing ? [] : [name]),
		optional: named.flatMap(({ name, mayBeMissing }) => mayBeMissing ? [name] : []),
		...named.length < all.length ? { isCut: true } : {}
	};
}
function withoutMark(bytes) {
	return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? bytes.subarray(3) : bytes;
}
/** `license` as text or `{ type, url }`, and the old list `licenses`. */
function readLicenses$2(document) {
	const stated = document["license"] ?? document["licenses"];
	const texts = (Array.isArray(stated) ? stated : [stated]).flatMap((entry) => {
		const text = isRecord(entry) ? entry["type"] ?? entry["name"] : entry;
		return typeof text === "string" ? [text] : [];
	});
	if (texts.length > 1) return mapLicenses(texts);
	const license = texts[0] === void 0 ? void 0 : mapLicense(texts[0]);
	return license ? [license] : [];
}
/** `Name <email> (url)` or the same as an object. */
function readPerson(value) {
	if (typeof value === "string") {
		const match = /^([^<(]*)(?:<([^>]*)>)?\s*(?:\(([^)]*)\))?/.exec(value);
		return toParty(match?.[1], match?.[2], match?.[3]);
	}
	return isRecord(value) ? toParty(value["name"], value["email"], value["url"]) : void 0;
}
function toParty(name, email, url) {
	const text = (value) => typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
	const party = present({
		name: text(name),
		email: text(email),
		url: text(url)
	});
	return Object.keys(party).length > 0 ? party : void 0;
}
function readReferences(document) {
	const repository = document["repository"];
	const url = isRecord(repository) ? repository["url"] : repository;
	const references = [];
	if (isAddress(document["homepage"])) references.push({
		type: "website",
		url: document["homepage"]
	});
	if (isAddress(url)) references.push({
		type: "vcs",
		url
	});
	return references;
}
/** A complete URL; npm's short forms (`github:a/b`) are left out. */
function isAddress(value) {
	return typeof value === "string" && /^(?:git\+)?(?:https?|git|ssh):\/\/[^\s]+$/.test(value);
}

// src/scan/ecosystems/nuget/deps-json.ts
/** Kinds of files that a program needs or brings along. */
const ASSETS = [
	"runtime",
	"runtimeTargets",
	"native",
	"resources",
	"compile"
];
/**
* Which libraries the program ships, by their key. Not reference assemblies, which only the compiler reads, nor
* packages of which a target uses nothing: analyzers, build tools, and packages that require only such. A library
* without entries in the targets counts as shipped.
*
* @param entriesOf a library's entries in the targets
*/
function shippedLibraries(libraries, entriesOf) {
	const shipped = /* @__PURE__ */ new Set();
	const requiredBy = /* @__PURE__ */ new Map();
	for (const [key, library] of Object.entries(libraries)) {
		if (!isRecord(library)) continue;
		const { type, sha512, path } = library;
		if (type === "referenceassembly" && !(sha512 && path)) continue;
		const entries = entriesOf(key);
		const used = entries.filter(isUsed);
		if (type !== "package" || entries.length === 0 || used.some(hasAssets)) shipped.add(key);
		else for (const required of used.flatMap(dependenciesOf$2)) {
			const list = requiredBy.get(required);
			if (list) list.push(key);
			else requiredBy.set(required, [key]);
		}
	}
	const open = [...requiredBy.keys()].filter((key) => shipped.has(key) || !Object.hasOwn(libraries, key));
	for (let key = open.pop(); key !== void 0; key = open.pop()) for (const parent of requiredBy.get(key) ?? []) {
		if (shipped.has(parent)) continue;
		shipped.add(parent);
		open.push(parent);
	}
	return shipped;
}
/** Keys of what an entry requires: `Name/1.0.0`. */
function dependenciesOf$2(entry) {
	const dependencies = isRecord(entry) ? entry["dependencies"] : void 0;
	return isRecord(dependencies) ? Object.entries(dependencies).map(([name, version]) => `${name}/${String(version)}`) : [];
}
function isUsed(entry) {
	return isRecord(entry) && entry["compileOnly"] !== true;
}
function hasAssets(entry) {
	return ASSETS.some((asset) => {
		const files = entry[asset];
		return isRecord(files) ? Object.keys(files).length > 0 : files !== void 0;
	});
}

// src/scan/ecosystems/nuget/runtime-cpe.ts
/** `Microsoft.NETCore.App`, and for one platform `Microsoft.NETCore.App.Runtime.linux-x64`. */
const RUNTIME = /^microsoft\.(netcore|aspnetcore)\.app(?:\.runtime\..+)?$/i;
/** Undefined for every other package. */
function runtimeCpe(name, version) {
	const family = RUNTIME.exec(name)?.[1]?.toLowerCase();
	const [major] = /^\d+(?=\.)/.exec(version) ?? [];
	if (family === void 0 || major === void 0) return void 0;
	const ofRuntime = Number(major) < 5 ? "microsoft:.net_core" : "microsoft:.net";
	return formatCpe({
		product: family === "netcore" ? ofRuntime : "microsoft:asp.net_core",
		version
	});
}

// src/scan/ecosystems/nuget/installed.ts
/** A program of 1,000 packages has a file of some 2 MiB. */
const MAX_BYTES$6 = 32 * 2 ** 20;
const DOTNET = {
	name: "dotnet",
	maxBytes: MAX_BYTES$6,
	extensions: [".json"],
	selects: (path) => path.endsWith(".deps.json"),
	readFile: ({ path, bytes }) => readDepsJson(bytes, path),
	readRoot: (root) => ({
		packages: [],
		owned: filesOfPackages(root)
	})
};
/** @param path where the list is: its own file, or the program that contains it */
function readDepsJson(bytes, path) {
	const document = parseJson(bytes[0] === 239 ? bytes.subarray(3) : bytes);
	const libraries = isRecord(document) ? document["libraries"] : void 0;
	if (!isRecord(document) || !isRecord(libraries)) return { warnings: ["it has no libraries"] };
	const hasForm = hasEntries(libraries) && Object.values(fieldsOf$1(document["targets"])).every(hasEntries);
	const entries = readTargets(document);
	const shipped = shippedLibraries(libraries, (key) => entries.get(key) ?? []);
	const packages = Object.entries(libraries).flatMap(([key, library]) => {
		if (!shipped.has(key)) return [];
		return read$1(key, library, (entries.get(key) ?? []).flatMap(dependenciesOf$2).filter((one) => !Object.hasOwn(libraries, one) || shipped.has(one)), path) ?? [];
	});
	const assets = [...entries].flatMap(([key, list]) => [...shipped.has(key) ? list.flatMap(assetsOf) : [], ...list.flatMap(referencesOf)]);
	const warnings = hasForm ? [] : ["some of its libraries or targets have another form"];
	return packages.length + warnings.length > 0 ? {
		packages,
		files: [...new Set(assets)],
		warnings
	} : void 0;
}
/** Objects by name: an entry of another form is a package that would be missing. */
function hasEntries(table) {
	return isRecord(table) && Object.values(table).every(isRecord);
}
/** A published program has the assemblies of its packages beside it; otherwise they are in the folders of the list. */
function* filesOfPackages(root) {
	for (const { path, summary } of root.kept(DOTNET.name)) {
		const folder = folderOf$1(path) === "" ? "" : `${folderOf$1(path)}/`;
		for (const file of summary?.files ?? []) {
			yield { path: `${folder}${file}` };
			if (!file.startsWith(REFERENCES)) yield { path: `${folder}${baseName(file)}` };
		}
	}
}
/** Of programs that compile at run time: only declarations, whatever their package is. */
const REFERENCES = "refs/";
function referencesOf(entry) {
	const compile = isRecord(entry) ? entry["compile"] : void 0;
	return isRecord(compile) ? Object.keys(compile).map((file) => `${REFERENCES}${baseName(file)}`) : [];
}
/** The assemblies of an entry; native libraries are separate products. */
function assetsOf(entry) {
	if (!isRecord(entry)) return [];
	return [
		"runtime",
		"runtimeTargets",
		"resources"
	].flatMap((kind) => {
		const files = entry[kind];
		if (!isRecord(files)) return [];
		return Object.entries(files).flatMap(([file, about]) => {
			const isManaged = !isRecord(about) || about["assetType"] !== "native";
			const locale = kind === "resources" && isRecord(about) ? about["locale"] : void 0;
			const place = typeof locale === "string" ? [`${locale}/${baseName(file)}`] : [];
			return isManaged && /\.(?:dll|exe)$/i.test(file) ? [file, ...place] : [];
		});
	});
}
/** From `Name/1.0.0` to its entries in all targets. */
function readTargets(document) {
	const found = /* @__PURE__ */ new Map();
	const targets = isRecord(document["targets"]) ? Object.values(document["targets"]) : [];
	for (const target of targets) for (const [key, entry] of isRecord(target) ? Object.entries(target) : []) found.set(key, [...found.get(key) ?? [], entry]);
	return found;
}
function read$1(key, library, needs, path) {
	const slash = key.lastIndexOf("/");
	if (slash <= 0 || !isRecord(library)) return void 0;
	const [listed, version] = [key.slice(0, slash), key.slice(slash + 1)];
	const isProject = library["type"] === "project";
	const name = library["type"] === "runtimepack" ? listed.replace(/^runtimepack\.(?=.)/, "") : listed;
	const hash = readHash(library["sha512"]);
	return {
		component: present({
			type: isProject ? "application" : "library",
			name,
			version,
			...isProject ? {} : published(name, version),
			hashes: hash && [hash]
		}),
		links: {
			scope: `dotnet ${path}`,
			provides: [key],
			requires: needs.map((one) => [one])
		}
	};
}
/** Not of a project, which is the program's own: its name may be someone else's on nuget.org. */
function published(name, version) {
	return present({
		purl: formatPurl({
			type: "nuget",
			name,
			version
		}),
		cpe: runtimeCpe(name, version)
	});
}
/** `sha512-` and base64, of the package that was downloaded. */
function readHash(text) {
	const encoded = typeof text === "string" ? /^sha512-([A-Za-z0-9+/]{86}==)$/.exec(text)?.[1] : void 0;
	if (encoded === void 0) return void 0;
	return {
		algorithm: "SHA-512",
		content: Buffer.from(encoded, "base64").toString("hex")
	};
}

// src/scan/ecosystems/nuget/packages-config.ts
const PACKAGE = /<package\s([^<>]{1,2000})>/g;
/** Of one project: real ones have some hundred. */
const MOST_PACKAGES = 1e5;
/**
* Elements without children: their attributes are all there is. Undefined for a file of another kind.
*
* @throws SealError `SOURCE_FILE_INVALID`
*/
function readEntries$1(text) {
	if (!/<packages[\s>/]/.test(text)) return void 0;
	const found = [];
	for (const match of withoutComments$1(text).matchAll(PACKAGE)) {
		if (found.length === MOST_PACKAGES) throw invalid$1(`more than ${MOST_PACKAGES} packages`);
		found.push(match);
	}
	const [, list = ""] = withoutComments$1(text).split(/<packages(?=[\s>/])/, 2);
	if (!/^[^<>]*\/>|<\/packages>/.test(list)) throw invalid$1("it is cut off");
	if (`<${list}`.replace(/<[^<>]*>/g, "").trim() !== "" || [...list.matchAll(/<[^/?]/g)].length > found.length) throw invalid$1("it has more than elements of packages");
	return found.map(([, attributes = ""]) => {
		const attribute = (name) => new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']{1,300})["']`).exec(attributes)?.[1];
		const [id, version] = [attribute("id"), attribute("version")];
		if (id === void 0 || version === void 0) throw invalid$1("a package has no id or no version");
		return {
			id,
			version,
			isDevelopment: attribute("developmentDependency") === "true"
		};
	});
}
function withoutComments$1(text) {
	const [first = "", ...others] = text.split("<!--");
	return [first, ...others.map((part) => part.split("-->").slice(1).join("-->"))].join("");
}
const PACKAGES_CONFIG = {
	name: "packages-config",
	extensions: [".config"],
	selects: (path) => /(?:^|\/)packages\.config$/i.test(path),
	readFile({ bytes }) {
		const entries = readEntries$1(Buffer.from(bytes).toString());
		if (entries === void 0) return { warnings: ["it has no packages element"] };
		const packages = entries.filter(({ isDevelopment }) => !isDevelopment).map(({ id: name, version }) => ({ component: {
			type: "library",
			name,
			version,
			purl: formatPurl({
				type: "nuget",
				name,
				version
			})
		} }));
		return packages.length > 0 ? { packages } : void 0;
	}
};
/** @throws SealError `SOURCE_FILE_INVALID` */
function parsePackagesConfig(file) {
	const entries = readEntries$1(file.text);
	if (entries === void 0) throw invalid$1("not a valid packages.config: it has no packages element");
	const nodes = entries.map(({ id, version }) => ({
		kind: "package",
		id: `${id}/${version}`,
		purl: {
			type: "nuget",
			name: id,
			version
		},
		dependencies: void 0
	}));
	const dependencies = entries.map(({ id, version, isDevelopment }) => ({
		to: `${id}/${version}`,
		...isDevelopment ? { scope: "development" } : {}
	}));
	const project = {
		kind: "project",
		id: "project",
		ecosystem: "nuget",
		directory: directoryOf(file.path),
		dependencies
	};
	return { nodes: [...nodes, project] };
}

// src/scan/ecosystems/nuget/single-file.ts
/** SHA-256 of ".net core bundle". The eight bytes before it are the offset of the bundle's header; 0 without one. */
const SIGNATURE = Buffer.from("8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae", "hex");
const OFFSET_BYTES = 8;
const BORDER_BYTES = OFFSET_BYTES + SIGNATURE.length;
/** The list of packages is the last file before the header; one of a thousand packages has some 2 MiB. */
const KEPT_BEFORE_HEADER = 8 * 2 ** 20;
const KEPT_OF_HEADER = 65536;
/** Since .NET 5, the header has the place of deps.json. */
const FIRST_VERSION = 2;
const VERSION_BYTES = 12;
const SINGLE_FILE = {
	name: "dotnet-single-file",
	start: (path) => new BundleProbe(path)
};
/** Keeps the part of the file around the header, as soon as it knows where that is. */
var BundleProbe = class {
	#path;
	#position = 0;
	#border = Buffer.alloc(0);
	#header = 0;
	#kept = [];
	#keptFrom = 0;
	constructor(path) {
		this.#path = path;
	}
	write(chunk) {
		const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
		if (this.#header === 0) this.#search(piece);
		else this.#keep(piece);
		this.#position += piece.length;
	}
	#search(piece) {
		const border = Buffer.concat([this.#border, piece.subarray(0, BORDER_BYTES)]);
		const header = headerIn(border) ?? headerIn(piece);
		const last = piece.length < BORDER_BYTES ? border : piece;
		this.#border = Buffer.from(last.subarray(-(BORDER_BYTES - 1)));
		if (header === void 0) return;
		this.#header = header;
		this.#keep(piece);
	}
	#keep(piece) {
		const from = Math.max(this.#header - KEPT_BEFORE_HEADER - this.#position, 0);
		const part = piece.subarray(from, Math.max(this.#header + KEPT_OF_HEADER - this.#position, 0));
		if (part.length === 0) return;
		if (this.#kept.length === 0) this.#keptFrom = this.#position + from;
		this.#kept.push(Buffer.from(part));
	}
	/** @throws RangeError if the program has a bundle whose packages cannot be read */
	end() {
		if (this.#header === 0) return [];
		const kept = Buffer.concat(this.#kept);
		this.#kept = [];
		const list = kept.subarray(...placeOfList(kept, this.#header - this.#keptFrom, this.#keptFrom));
		const { packages = [], warnings: [warning] = [] } = readDepsJson(list, this.#path) ?? {};
		if (warning !== void 0) throw new RangeError(`${PROBLEM} is not in order: ${warning}`);
		return packages;
	}
};
const PROBLEM = "it is a .NET program of a single file, of which the list of packages";
/** Undefined for a host without a bundle. */
function headerIn(bytes) {
	const at = bytes.indexOf(SIGNATURE);
	if (at < OFFSET_BYTES) return void 0;
	const offset = Number(bytes.readBigUInt64LE(at - OFFSET_BYTES));
	return offset > 0 && Number.isSafeInteger(offset) ? offset : void 0;
}
/** `from` is the file's offset of the first kept byte. */
function placeOfList(kept, header, from) {
	if (header < 0 || header + VERSION_BYTES >= kept.length) throw new RangeError(`${PROBLEM} is not there`);
	if (kept.readUInt32LE(header) < FIRST_VERSION) throw new RangeError(`${PROBLEM} has the form of .NET Core 3`);
	const place = header + VERSION_BYTES + 1 + kept.readUInt8(header + VERSION_BYTES);
	const start = Number(kept.readBigInt64LE(place)) - from;
	const length = Number(kept.readBigInt64LE(place + 8));
	if (length <= 0 || start < 0 || start + length > kept.length) throw new RangeError(`${PROBLEM} is not there`);
	return [start, start + length];
}

// src/scan/ecosystems/binary/pe-resources.ts
const RESOURCES = 2;
const MANAGED = 14;
const VERSION_TYPE = 16;
const SUBFOLDER = 2147483648;
const MOST_ENTRIES = 4096;
/** Real ones have a kilobyte. */
const MAX_RESOURCE_BYTES = 65536;
const MOST_TEXTS = 100;
/**
* Undefined for what is not a PE file.
*
* @throws RangeError for a damaged one
*/
function readPeInfo(content) {
	const pointer = content.slice(60, 64);
	const start = pointer.length < 4 ? content.length : pointer.readUInt32LE(0);
	const header = content.slice(start, start + 24);
	if (header.length < 24 || header.toString("latin1", 0, 4) !== "PE\0\0") return void 0;
	try {
		return read(content, start, header);
	} catch (cause) {
		throw new RangeError("its version resource is damaged", { cause });
	}
}
function read(content, start, header) {
	const optional = content.slice(start + 24, start + 24 + header.readUInt16LE(20));
	const is64 = optional.readUInt16LE(0) === 523;
	const base = is64 ? Number(optional.readBigUInt64LE(24)) : optional.readUInt32LE(28);
	const directories = is64 ? 108 : 92;
	const addressOf = (index) => index < optional.readUInt32LE(directories) ? optional.readUInt32LE(directories + 4 + index * 8) : 0;
	const at = (address) => toFileOffset(content, base + address);
	const resources = addressOf(RESOURCES);
	return {
		isManaged: addressOf(MANAGED) !== 0,
		texts: resources === 0 ? /* @__PURE__ */ new Map() : readTexts(content, at(resources), at)
	};
}
/** Folders of type, name and language; the first of each is the program's own. */
function readTexts(content, root, at) {
	if (root === void 0) return /* @__PURE__ */ new Map();
	const names = entriesOf(content, root).find(({ id }) => id === VERSION_TYPE);
	const [name] = names?.isFolder ? entriesOf(content, root + names.offset) : [];
	const [language] = name?.isFolder ? entriesOf(content, root + name.offset) : [];
	if (language === void 0 || language.isFolder) return /* @__PURE__ */ new Map();
	const entry = content.slice(root + language.offset, root + language.offset + 16);
	const start = at(entry.readUInt32LE(0));
	const size = entry.readUInt32LE(4);
	if (start === void 0 || size > MAX_RESOURCE_BYTES) return /* @__PURE__ */ new Map();
	const texts = /* @__PURE__ */ new Map();
	collect(content.slice(start, start + size), texts, 0);
	return texts;
}
function entriesOf(content, folder) {
	const header = content.slice(folder, folder + 16);
	const count = Math.min(header.readUInt16LE(12) + header.readUInt16LE(14), MOST_ENTRIES);
	const bytes = content.slice(folder + 16, folder + 16 + count * 8);
	return Array.from({ length: count }, (_, index) => {
		const offset = bytes.readUInt32LE(index * 8 + 4);
		return {
			id: bytes.readUInt32LE(index * 8),
			isFolder: offset >= SUBFOLDER,
			offset: offset >= SUBFOLDER ? offset - SUBFOLDER : offset
		};
	});
}
/** VS_VERSIONINFO, StringFileInfo, StringTable, String. */
const TEXT_DEPTH = 3;
/** Nodes of length, value's length, type, name and value; children follow, each at a multiple of four bytes. */
function collect(node, texts, depth) {
	const valueLength = node.readUInt16LE(2);
	const isText = node.readUInt16LE(4) === 1;
	const name = textAt$1(node, 6);
	const value = aligned(6 + name.length * 2 + 2);
	if (depth === TEXT_DEPTH) {
		const text = textAt$1(node, value).trim();
		if (valueLength > 0 && text !== "" && !texts.has(name) && texts.size < MOST_TEXTS) texts.set(name, text);
		return;
	}
	if (depth === 1 && name !== "StringFileInfo") return;
	let at = aligned(value + valueLength * (isText ? 2 : 1));
	while (at + 6 <= node.length) {
		const length = node.readUInt16LE(at);
		if (length < 6) return;
		collect(node.subarray(at, at + length), texts, depth + 1);
		at = aligned(at + length);
	}
}
function aligned(at) {
	return at + 3 & -4;
}
/** UTF-16 up to a zero character. */
function textAt$1(bytes, start) {
	let end = start;
	while (end + 2 <= bytes.length && bytes.readUInt16LE(end) !== 0) end += 2;
	return bytes.toString("utf16le", start, end);
}

// src/scan/ecosystems/nuget/windows-binary.ts
/** Borland's libraries end in `bpl`. */
const FILE = /\.(dll|exe|bpl)$/i;
/** Only texts of a language: the assembly whose texts they are is beside the folder. */
const SATELLITE = /\.resources\.dll$/i;
/** Of a shared framework, all assemblies are one package. */
const FRAMEWORK = /(?:^|\/)Microsoft\.NETCore\.App\/(\d{1,3}\.\d{1,3}\.\d{1,5})\/[^/]+\.dll$/;
const WINDOWS_BINARY = {
	name: "windows-binary",
	start: (path) => {
		if (!FILE.test(path)) return void 0;
		return {
			write: () => void 0,
			end(content) {
				if (content === void 0) throw new RangeError("it is too large to read its version");
				const info = readPeInfo(content);
				const found = info && toPackage$7(info, path);
				return found === void 0 ? [] : [found];
			}
		};
	}
};
function toPackage$7({ isManaged, texts }, path) {
	if (isManaged && SATELLITE.test(path)) return void 0;
	const framework = isManaged ? FRAMEWORK.exec(path)?.[1] : void 0;
	if (framework !== void 0) return { component: frameworkOf(framework) };
	const name = isManaged ? assemblyName(texts, path) : productName(texts);
	const version = versionOf$2(texts);
	if (name === void 0 || version === void 0) return void 0;
	const company = texts.get("CompanyName");
	return { component: present({
		type: !isManaged && /\.exe$/i.test(path) ? "application" : "library",
		name,
		version,
		purl: formatPurl({
			type: isManaged ? "nuget" : "generic",
			name,
			version
		}),
		supplier: company === void 0 || company === name ? void 0 : { name: company.slice(0, 200) },
		copyright: texts.get("LegalCopyright")?.slice(0, 500)
	}) };
}
function frameworkOf(version) {
	const name = "Microsoft.NETCore.App";
	return present({
		type: "library",
		name,
		version,
		purl: formatPurl({
			type: "nuget",
			name,
			version
		}),
		cpe: runtimeCpe(name, version)
	});
}
/** Packages of NuGet have the name of their assembly more often than that of the product: `Json.NET` is Newtonsoft.Json. */
function assemblyName(texts, path) {
	const name = (texts.get("InternalName") ?? texts.get("OriginalFilename"))?.replace(FILE, "");
	return name !== void 0 && /^[A-Za-z0-9_][\w.-]{0,99}$/.test(name) ? name : baseName(path).replace(FILE, "");
}
/** Microsoft's files have the name of Windows or of a suite for a product. */
function productName(texts) {
	const isMicrosoft = /microsoft/i.test(`${texts.get("CompanyName")} ${texts.get("ProductName")}`);
	const fields = [
		"FileDescription",
		"InternalName",
		"OriginalFilename"
	];
	return (isMicrosoft ? [...fields, "ProductName"] : ["ProductName", ...fields]).flatMap((field) => texts.get(field) ?? [])[0]?.replace(/\s+/g, " ").slice(0, 200);
}
/** The file's version often has the number of a build; the product's may have a commit after `+`. */
function versionOf$2(texts) {
	const [product, file] = [cleanVersion(texts.get("ProductVersion")), cleanVersion(texts.get("FileVersion"))];
	if (product === void 0 || file === void 0) return product ?? file;
	const [one, other] = [numbersOf$1(product), numbersOf$1(file)];
	if (one[0] === other[0] && (one[1] ?? 0) === (other[1] ?? 0) && one.length <= other.length) return product;
	for (let at = 0; at < Math.max(one.length, other.length); at++) {
		const difference = (one[at] ?? 0) - (other[at] ?? 0);
		if (difference !== 0) return difference > 0 ? product : file;
	}
	return product;
}
/** `1, 2, 3, 4` of old compilers, `10.0.19041.1 (WinBuild.160101.0800)`, `1.2.3+commit`. */
function cleanVersion(text) {
	const joined = text?.slice(0, 200).replace(/(\d)\s?,\s?(?=\d)/g, "$1.");
	return /^v?(\d[\w.-]*)/i.exec(joined?.trim() ?? "")?.[1];
}
function numbersOf$1(version) {
	return (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? "").split(".").map(Number);
}

// src/scan/ecosystems/os/apk.ts
const APK = {
	name: "apk",
	maxBytes: MAX_DATABASE_BYTES,
	extensions: ["installed"],
	selects: (path) => path.endsWith("lib/apk/db/installed"),
	readRoot(root, context) {
		const packages = [];
		const files = root.kept("apk");
		const reader = new TolerantReader();
		for (const file of files) {
			const distribution = distributionOf$1(file, root, context.distribution);
			const entries = reader.entries(file);
			for (const record of reader.read(file, parseRecords)) {
				const found = toPackage$6(record.fields, file.path, distribution);
				entries.add(found !== void 0 && record.isSingle);
				if (found === void 0) continue;
				context.keepPackage(record.characters);
				packages.push({
					...found,
					file
				});
			}
			entries.end();
		}
		return {
			packages,
			owned: ownedFiles$3(files, packages, root, reader),
			warnings: reader.warnings
		};
	}
};
/** Read again, since a list of all paths would take many times the memory of the database. */
function* ownedFiles$3(files, packages, root, reader) {
	for (const file of files) {
		const top = folderOfFileSystem(file, root);
		const own = packages.filter((found) => found.file === file);
		const owners = new Map(own.map((found) => [found.component.name, found]));
		let folder = "";
		let owner;
		for (const line of reader.read(file, linesOf)) {
			const value = line.slice(2).trim();
			if (line.startsWith("P:")) owner = owners.get(value);
			else if (line.startsWith("F:")) folder = value;
			else if (line.startsWith("R:") && owner !== void 0) yield {
				path: `${top}${folder === "" ? value : `${folder}/${value}`}`,
				owner
			};
			else if (line.trim() === "") folder = "";
		}
	}
}
/** `K:value` lines, records separated by empty lines. */
function* parseRecords(bytes) {
	let fields = /* @__PURE__ */ new Map();
	let characters = 0;
	let isSingle = true;
	for (const line of linesOf(bytes)) {
		if (line.startsWith("P:") && fields.has("P")) isSingle = false;
		if (line.trim() === "") {
			if (fields.size > 0) yield {
				fields,
				characters,
				isSingle
			};
			fields = /* @__PURE__ */ new Map();
			characters = 0;
			isSingle = true;
		} else if (line[1] === ":" && !fields.has(line.charAt(0))) {
			fields.set(line.charAt(0), line.slice(2).trim());
			characters += line.length;
		}
	}
	if (fields.size > 0) yield {
		fields,
		characters,
		isSingle
	};
}
function toPackage$6(fields, database, distribution) {
	const field = (key) => fields.get(key) || void 0;
	const name = field("P");
	const version = field("V");
	if (name === void 0 || version === void 0) return void 0;
	const supplier = parseMaintainer(field("m"));
	const licenses = readLicenses$1(field("L"));
	const website = field("U");
	const description = field("T");
	return {
		component: {
			type: "library",
			name,
			version,
			purl: toPurl$2(name, version, field("A"), field("o"), distribution),
			...description === void 0 ? {} : { description },
			...licenses.length > 0 ? { licenses } : {},
			...supplier === void 0 ? {} : { supplier },
			...website === void 0 ? {} : { externalReferences: [{
				type: "website",
				url: website
			}] }
		},
		links: toLinks$1(name, database, field("p"), field("D"))
	};
}
function toPurl$2(name, version, arch, origin, distribution) {
	const qualifiers = {
		arch,
		upstream: origin === name ? void 0 : origin,
		distro: formatDistro(distribution)
	};
	return formatPurl({
		type: "apk",
		namespace: distribution?.id,
		name,
		version,
		qualifiers
	});
}
/** An SPDX expression, or the list of names that old packages have. */
function readLicenses$1(text) {
	const whole = text === void 0 ? void 0 : mapLicense(text);
	if (whole?.kind !== "name") return whole ? [whole] : [];
	return /\b(?:AND|OR|WITH)\b|[()]/.test(whole.value) ? [whole] : mapLicenses(whole.value.split(" "));
}
/** `so:libz.so.1=1.2 cmd:x musl>=1.2 !conflict`: names without versions. */
function toLinks$1(name, database, provided, needed) {
	const names = (text) => (text ?? "").split(" ").flatMap((one) => one === "" || one.startsWith("!") ? [] : [one.replace(/[<>=~].*$/, "")]);
	return {
		scope: `apk ${database}`,
		provides: [name, ...names(provided)],
		requires: names(needed).map((one) => [one])
	};
}

// src/scan/ecosystems/os/chisel.ts
/** An image has some hundred kilobytes, a fifth when compressed. */
const MAX_BYTES$5 = 8 * 2 ** 20;
const MAX_INFLATED_BYTES = 64 * 2 ** 20;
/** One for each file of an image, and some more. */
const MOST_LINES = 3e5;
/**
* The manifest has no source packages, which advisories are about. So its files own nothing here: what is found in
* them, such as OpenSSL's libraries, is listed too.
*/
const CHISEL = {
	name: "chisel",
	extensions: [".wall"],
	selects: (path) => path.endsWith("/manifest.wall"),
	maxBytes: MAX_BYTES$5,
	readRoot(root, context) {
		const packages = [];
		const warnings = [];
		const reader = new TolerantReader();
		for (const file of root.kept("chisel")) {
			const distribution = distributionOf$1(file, root, context.distribution);
			const known = listedByDpkg(root, folderOfFileSystem(file, root), reader);
			let [lines, stated, unread] = [
				0,
				0,
				0
			];
			for (const entry of reader.read(file, linesIn)) {
				if (lines++ === 0) stated = Number(textOf$1(entry["count"]) ?? 0);
				if (entry["kind"] !== "package") continue;
				const found = toPackage$5(entry, distribution);
				if (found === void 0) unread++;
				else if (!known.has(`${found.component.name} ${found.component.version}`)) {
					context.keepPackage(JSON.stringify(entry).length);
					packages.push({
						...found,
						file
					});
				}
			}
			if (lines < stated) warnings.push(`${file.path}: ${count(stated - lines, "line")} of ${stated} missing`);
			if (unread > 0) warnings.push(`${file.path}: ${count(unread, "package")} without a name or a version`);
		}
		return {
			packages,
			owned: [],
			warnings: [...warnings, ...reader.warnings]
		};
	}
};
/** One object a line; the first is the header. */
function* linesIn(bytes) {
	const text = zstdDecompressSync(bytes, { maxOutputLength: MAX_INFLATED_BYTES });
	let lines = 0;
	for (const line of linesOf(text)) {
		if (line === "") continue;
		if (++lines > MOST_LINES) throw new RangeError(`it has more than ${MOST_LINES} lines`);
		yield fieldsOf$1(parseJson(Buffer.from(line)));
	}
}
/** Some images have dpkg's database beside the manifest, made from it, with more fields. */
function listedByDpkg(root, folder, reader) {
	const status = root.file(`${folder}var/lib/dpkg/status`);
	if (status === void 0) return /* @__PURE__ */ new Set();
	const stanzas = [...reader.read(status, (bytes) => parseStanzas(linesOf(bytes)))];
	return new Set(stanzas.map((stanza) => `${fieldOf(stanza, "package")} ${fieldOf(stanza, "version")}`));
}
function toPackage$5(entry, distribution) {
	const name = textOf$1(entry["name"]);
	const version = textOf$1(entry["version"]);
	if (name === void 0 || version === void 0) return void 0;
	const hash = toHash("sha256", textOf$1(entry["sha256"]) ?? "");
	const qualifiers = {
		arch: textOf$1(entry["arch"]),
		distro: formatDistro(distribution)
	};
	return { component: {
		type: "library",
		name,
		version,
		purl: formatPurl({
			type: "deb",
			namespace: distribution?.id,
			name,
			version,
			qualifiers
		}),
		...hash ? { hashes: [hash] } : {}
	} };
}

// src/scan/ecosystems/os/debian-copyright.ts
const MAX_BYTES$4 = 4 * 2 ** 20;
const DEBIAN_COPYRIGHT = {
	name: "debian-copyright",
	extensions: ["copyright"],
	selects: (path) => path.endsWith("/copyright") && /(?:^|\/)usr\/share\/doc\/[^/]+\/copyright$/.test(path),
	readFile({ bytes }) {
		const licenses = readCopyright(Buffer.from(bytes.subarray(0, MAX_BYTES$4)).toString());
		return licenses.length > 0 ? { licenses } : void 0;
	}
};
function readCopyright(text) {
	if (/^\s*Format(?:-Specification)?:/im.test(text.slice(0, 1e3))) {
		const names = [];
		for (const stanza of parseStanzas(text.split(/\r?\n/))) {
			const name = stanza.get("license")?.[0]?.split("\n", 1)[0];
			if (name) names.push(name);
		}
		return mapLicenses(names);
	}
	return fromReferences(text);
}
/**
* Free text that points to the licenses every Debian system has. The GNU licenses stay names: whether later
* versions are allowed is only in the prose.
*/
function fromReferences(text) {
	const names = /* @__PURE__ */ new Set();
	for (const match of text.matchAll(/\/usr\/share\/common-licenses\/([A-Za-z0-9][A-Za-z0-9.+-]*[A-Za-z0-9])/g)) names.add(match[1] ?? "");
	return [...names].sort().flatMap((name) => /^(?:L|A)?GPL|^GFDL|^Artistic$|^BSD$/.test(name) ? [{
		kind: "name",
		value: name,
		acknowledgement: "declared"
	}] : mapLicenses([name]));
}

// src/scan/ecosystems/os/dpkg.ts
const STATUS$1 = /(?:^|\/)lib\/dpkg\/status$/;
const STATUS_D = /(?:^|\/)lib\/dpkg\/status\.d\/[^/]+$/;
const FILE_LIST$1 = /(?:^|\/)lib\/dpkg\/info\/[^/]+\.list$/;
const DPKG = {
	name: "dpkg",
	maxBytes: MAX_DATABASE_BYTES,
	selects: (path) => path.includes("lib/dpkg/") && (STATUS$1.test(path) || STATUS_D.test(path) || FILE_LIST$1.test(path)),
	readRoot(root, context) {
		const files = root.kept("dpkg");
		const reader = new TolerantReader();
		const packages = files.filter((file) => !FILE_LIST$1.test(file.path) && !file.path.endsWith(".md5sums")).flatMap((file) => readStatus(file, root, context, reader));
		return {
			packages,
			owned: ownedFiles$2(files, packages, root, reader),
			warnings: reader.warnings
		};
	}
};
function readStatus(file, root, context, reader) {
	const scope = `deb ${folderOf$1(STATUS_D.test(file.path) ? folderOf$1(file.path) : file.path)}`;
	const packages = [];
	const distribution = distributionOf$1(file, root, context.distribution);
	const folder = folderOfFileSystem(file, root);
	const entries = reader.entries(file);
	for (const stanza of reader.read(file, (bytes) => parseStanzas(linesOf(bytes)))) {
		const isWanted = isPresent$1(fieldOf(stanza, "status"));
		const found = isWanted ? toPackage$4(stanza, scope, (name) => licensesOf(name, folder, root), distribution) : void 0;
		entries.add(isSingle(stanza) && (!isWanted || found !== void 0));
		if (found === void 0) continue;
		context.keepPackage(sizeOfStanza(stanza));
		packages.push({
			...found,
			file
		});
	}
	entries.end();
	return packages;
}
function licensesOf(name, folder, root) {
	return root.file(`${folder}usr/share/doc/${name}/copyright`)?.summary?.licenses ?? [];
}
/** `install ok installed`. A package that was unpacked but not set up has its files there too: dpkg(1). */
function isPresent$1(status) {
	const state = status?.split(/\s+/).at(-1);
	return state !== "not-installed" && state !== "config-files";
}
function toPackage$4(stanza, scope, licensesOf, distribution) {
	const name = fieldOf(stanza, "package");
	const version = fieldOf(stanza, "version");
	if (name === void 0 || version === void 0) return void 0;
	const arch = fieldOf(stanza, "architecture");
	const supplier = parseMaintainer(fieldOf(stanza, "maintainer"));
	const licenses = licensesOf(name);
	const homepage = fieldOf(stanza, "homepage");
	const description = fieldOf(stanza, "description")?.split("\n", 1)[0];
	const source = readSource(stanza);
	return {
		component: {
			type: "library",
			name,
			version,
			purl: toPurl$1(source, name, version, arch, distribution),
			...source?.name === name && source.version ? { properties: sourceProperties(source) } : {},
			...description === void 0 ? {} : { description },
			...licenses.length > 0 ? { licenses } : {},
			...supplier === void 0 ? {} : { supplier },
			...homepage === void 0 ? {} : { externalReferences: [{
				type: "website",
				url: homepage
			}] }
		},
		links: toLinks(stanza, scope, name, arch ?? "all")
	};
}
/** `gcc-12 (12.2.0-14)` */
function readSource(stanza) {
	const [, name, version] = /^(\S+)(?:\s*\((\S+)\))?/.exec(fieldOf(stanza, "source") ?? "") ?? [];
	return name === void 0 ? void 0 : {
		name,
		version
	};
}
/** As Syft writes them: Grype passes over an upstream with the package's own name in a purl. */
function sourceProperties({ name, version = "" }) {
	return [
		{
			name: "syft:package:type",
			value: "deb"
		},
		{
			name: "syft:package:metadataType",
			value: "dpkg-db-entry"
		},
		{
			name: "syft:metadata:source",
			value: name
		},
		{
			name: "syft:metadata:sourceVersion",
			value: version
		}
	];
}
/** Without a distribution, the purl has no namespace: a guessed vendor would match that vendor's vulnerabilities. */
function toPurl$1(source, name, version, arch, distribution) {
	const qualifiers = {
		arch,
		upstream: source?.version === void 0 ? source?.name : `${source.name}@${source.version}`,
		distro: formatDistro(distribution)
	};
	return formatPurl({
		type: "deb",
		namespace: distribution?.id,
		name,
		version,
		qualifiers
	});
}
/** Of two packages of one name, that of the same architecture meets the need. */
function toLinks(stanza, scope, name, arch) {
	const provided = [name, ...parseRelations(fieldOf(stanza, "provides")).flat()];
	const required = [...parseRelations(fieldOf(stanza, "pre-depends")), ...parseRelations(fieldOf(stanza, "depends"))];
	return {
		scope,
		provides: provided.flatMap((one) => [one, `${one}:${arch}`]),
		requires: required.map((alternatives) => alternatives.flatMap((one) => [
			`${one}:${arch}`,
			`${one}:all`,
			one
		]))
	};
}
/** `a (>= 1) | b:any, c [amd64]`: names without versions and architectures. */
function parseRelations(text) {
	return (text ?? "").split(",").map((group) => group.split("|").flatMap((one) => /^\s*([a-z0-9][a-z0-9+.-]*)/i.exec(one)?.[1] ?? [])).filter((group) => group.length > 0);
}
/** A list whose package the database does not have (some images drop the database) must not hide anything. */
function* ownedFiles$2(files, packages, root, reader) {
	const byName = new Map(packages.map((found) => [`${folderOfFileSystem(found.file, root)} ${found.component.name}`, found]));
	const byFile = new Map(packages.map((found) => [found.file.path, found]));
	for (const file of [...files].sort((a, b) => compareText(a.path, b.path))) if (FILE_LIST$1.test(file.path)) {
		const [name = ""] = baseName(file.path).slice(0, -5).split(":");
		const folder = folderOfFileSystem(file, root);
		const owner = byName.get(`${folder} ${name}`);
		if (owner === void 0) continue;
		for (const line of reader.read(file, linesOf)) if (line.startsWith("/") && line.length > 2) yield {
			path: `${folder}${line.slice(1)}`,
			owner
		};
	} else if (file.path.endsWith(".md5sums")) {
		const owner = byFile.get(file.path.slice(0, -8));
		const folder = folderOfFileSystem(file, root);
		if (owner === void 0) continue;
		for (const line of reader.read(file, linesOf)) {
			const path = /^[0-9a-f]{32}\s+\/?(.+)$/.exec(line)?.[1];
			if (path !== void 0) yield {
				path: `${folder}${path}`,
				owner
			};
		}
	}
}

// src/scan/ecosystems/os/opkg.ts
const STATUS = /(?:^|\/)(?:usr\/)?lib\/opkg\/status$/;
const FILE_LIST = /(?:^|\/)(?:usr\/)?lib\/opkg\/info\/[^/]+\.list$/;
const OPKG = {
	name: "opkg",
	maxBytes: MAX_DATABASE_BYTES,
	extensions: ["status", ".list"],
	selects: (path) => path.includes("lib/opkg/") && (STATUS.test(path) || FILE_LIST.test(path)),
	readRoot(root, context) {
		const files = root.kept("opkg");
		const reader = new TolerantReader();
		const packages = files.filter(({ path }) => STATUS.test(path)).flatMap((file) => {
			const distribution = distributionOf$1(file, root, context.distribution);
			const entries = reader.entries(file);
			const found = [...reader.read(file, (bytes) => parseStanzas(linesOf(bytes)))].flatMap((stanza) => {
				const isWanted = isPresent(stanza);
				const one = isWanted ? toPackage$3(stanza, file.path, distribution) : void 0;
				entries.add(isSingle(stanza) && (!isWanted || one !== void 0));
				if (one === void 0) return [];
				context.keepPackage(sizeOfStanza(stanza));
				return [{
					...one,
					file
				}];
			});
			entries.end();
			return found;
		});
		return {
			packages,
			owned: ownedFiles$1(packages.length === 0 ? [] : files.filter(({ path }) => FILE_LIST.test(path)), byName(packages, root), root, reader),
			warnings: reader.warnings
		};
	}
};
function byName(packages, root) {
	return new Map(packages.map((found) => [`${folderOfFileSystem(found.file, root)} ${found.component.name}`, found]));
}
function* ownedFiles$1(lists, owners, root, reader) {
	for (const list of lists) {
		const folder = folderOfFileSystem(list, root);
		const owner = owners.get(`${folder} ${baseName(list.path).slice(0, -5)}`);
		if (owner === void 0) continue;
		for (const line of reader.read(list, linesOf)) {
			const path = /^\/(\S[^\t]*)/.exec(line)?.[1];
			if (path !== void 0) yield {
				path: `${folder}${path}`,
				owner
			};
		}
	}
}
function isPresent(stanza) {
	return !/\b(?:not-installed|config-files)$/.test(fieldOf(stanza, "status") ?? "");
}
/** purl has no type for opkg. */
function toPackage$3(stanza, database, distribution) {
	const name = fieldOf(stanza, "package");
	const version = fieldOf(stanza, "version");
	if (name === void 0 || version === void 0) return void 0;
	const license = mapLicense(fieldOf(stanza, "license") ?? "");
	const supplier = parseMaintainer(fieldOf(stanza, "maintainer"));
	const qualifiers = {
		arch: fieldOf(stanza, "architecture"),
		distro: formatDistro(distribution)
	};
	return {
		component: {
			type: "library",
			name,
			version,
			purl: formatPurl({
				type: "generic",
				namespace: distribution?.id,
				name,
				version,
				qualifiers
			}),
			...license ? { licenses: [license] } : {},
			...supplier === void 0 ? {} : { supplier }
		},
		links: {
			scope: `opkg ${database}`,
			provides: [name, ...namesOf$1(fieldOf(stanza, "provides"))],
			requires: namesOf$1(fieldOf(stanza, "depends")).map((one) => [one])
		}
	};
}
function namesOf$1(text) {
	return (text ?? "").split(",").flatMap((one) => /^\s*([^\s(]+)/.exec(one)?.[1] ?? []);
}

// src/scan/ecosystems/os/rpm-database.ts
/** @throws SealError `SCAN_RPM_INVALID`, `SCAN_SQLITE_INVALID` for a database that cannot be read on */
function* readRpmDatabase(file) {
	let total = 0;
	for (const blob of readBlobs(file)) {
		if (Buffer.isBuffer(blob)) total += blob.length;
		if (total > file.length) throw invalid("its package headers are longer than the file");
		yield blob;
	}
}
function readBlobs(file) {
	if (file.toString("latin1", 0, 6) === "SQLite") return readSqlite(file);
	return file.toString("latin1", 0, 4) === "RpmP" ? readNdb(file) : readBerkeley(file);
}
/** `CREATE TABLE Packages (hnum INTEGER PRIMARY KEY, blob BLOB NOT NULL)` */
function* readSqlite(file) {
	for (const [, blob] of readTable(file, "Packages")) yield Buffer.isBuffer(blob) ? blob : invalid("a row without a header");
}
const NDB_PAGE = 4096;
const NDB_BLOCK = 16;
/** https://github.com/rpm-software-management/rpm/blob/master/lib/backend/ndb/rpmpkg.c: a header, slots, blobs in blocks. */
function* readNdb(file) {
	const slots = file.length < 32 ? 0 : file.readUInt32LE(12) * NDB_PAGE;
	if (slots === 0 || slots > file.length) throw invalid("it has no valid number of slots");
	for (let at = 32; at < slots; at += NDB_BLOCK) {
		if (file.toString("latin1", at, at + 4) !== "Slot") throw invalid("it has an invalid slot");
		if (file.readUInt32LE(at + 4) === 0) continue;
		yield readNdbBlob(file, file.readUInt32LE(at + 8) * NDB_BLOCK);
	}
}
function readNdbBlob(file, at) {
	if (at + 16 > file.length || file.toString("latin1", at, at + 4) !== "BlbS") return invalid("an invalid blob");
	const length = file.readUInt32LE(at + 12);
	return at + 16 + length > file.length ? invalid("an incomplete blob") : file.subarray(at + 16, at + 16 + length);
}
const HASH_MAGIC = 398689;
const PAGE_HEADER = 26;
const HASH_PAGES = [2, 13];
/** Pages that are free, of further values, and of the database itself. */
const OTHER_PAGES = [
	0,
	7,
	8
];
const LAST_PAGE_AT = 32;
const OVERFLOW_PAGE = 7;
const OFF_PAGE_ITEM = 3;
/** The number of the last package, which is not one. */
const ON_PAGE_ITEM = 1;
/** https://github.com/berkeleydb/libdb/blob/master/src/dbinc/db_page.h: a hash with values on overflow pages. */
function* readBerkeley(file) {
	if (file.length < 512) throw invalid("it is too short");
	const isBig = file.readUInt32BE(12) === HASH_MAGIC;
	if (!isBig && file.readUInt32LE(12) !== HASH_MAGIC) throw invalid("its format is unknown");
	const u32 = (at) => isBig ? file.readUInt32BE(at) : file.readUInt32LE(at);
	const u16 = (at) => isBig ? file.readUInt16BE(at) : file.readUInt16LE(at);
	const size = u32(20);
	if (size < 512 || size > 65536) throw invalid("a bad page size");
	for (let page = size; page + size <= file.length; page += size) {
		const type = file.readUInt8(page + 25);
		if (!HASH_PAGES.includes(type)) {
			if (!OTHER_PAGES.includes(type)) yield invalid("a page of an unknown kind");
			continue;
		}
		const items = Math.min(u16(page + 20), Math.floor((size - PAGE_HEADER) / 2));
		for (let item = 1; item < items; item += 2) {
			const at = page + u16(page + PAGE_HEADER + item * 2);
			if (file[at] === ON_PAGE_ITEM) continue;
			yield at + 12 > page + size || file[at] !== OFF_PAGE_ITEM ? invalid("a value of an unknown kind") : readOverflow(file, size, u32(at + 4), u32(at + 8), u32, u16);
		}
	}
	if ((u32(LAST_PAGE_AT) + 1) * size > file.length) yield invalid("it is cut off");
}
function readOverflow(file, size, first, length, u32, u16) {
	if (length > file.length) return invalid("a header longer than the file");
	const parts = [];
	let total = 0;
	for (let number = first; number !== 0 && total < length;) {
		const page = number * size;
		if (page + size > file.length || file[page + 25] !== OVERFLOW_PAGE) return invalid("a broken chain of pages");
		const next = u32(page + 16);
		const part = file.subarray(page + PAGE_HEADER, page + (next === 0 ? Math.min(size, PAGE_HEADER + u16(page + 22)) : size));
		if (part.length === 0) return invalid("an empty page");
		parts.push(part);
		total += part.length;
		number = next;
	}
	return Buffer.concat(parts).subarray(0, length);
}
function invalid(what) {
	return new SealError("SCAN_RPM_INVALID", `not a readable rpm database: ${what}`);
}

// src/scan/ecosystems/os/rpm-header.ts
const TAG = {
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
const MAX_ENTRIES = 1e5;
/** Of one list of a header: the largest packages have some 100,000 files. */
const MAX_VALUES$1 = 1e6;
/** Linux does not accept a longer path. */
const MAX_PATH_LENGTH = 4096;
/** @throws SealError `SCAN_RPM_INVALID` */
function parseRpmHeader(blob) {
	const values = new HeaderValues(blob);
	const name = values.text(TAG.name);
	if (name === void 0) throw new SealError("SCAN_RPM_INVALID", "a package header without a name");
	const [version, release] = [values.text(TAG.version), values.text(TAG.release)];
	if (version === void 0 || release === void 0) throw new SealError("SCAN_RPM_INVALID", `the package header of ${printable(name, 100)} without a version`);
	return {
		name,
		version,
		release,
		epoch: values.numbers(TAG.epoch)[0],
		arch: values.text(TAG.arch),
		sourceRpm: values.text(TAG.sourceRpm),
		summary: values.text(TAG.summary),
		license: values.text(TAG.license),
		vendor: values.text(TAG.vendor),
		packager: values.text(TAG.packager),
		url: values.text(TAG.url),
		provides: [...values.texts(TAG.provideName)],
		requires: [...values.texts(TAG.requireName)],
		files: () => files(values)
	};
}
function* files(values) {
	const folders = [...values.texts(TAG.dirNames)];
	const indexes = values.numbers(TAG.dirIndexes);
	let at = 0;
	for (const name of values.texts(TAG.baseNames)) {
		const path = `${folders[indexes[at++] ?? -1] ?? ""}${name}`;
		if (path.length <= MAX_PATH_LENGTH) yield path;
	}
	if (at === 0) yield* values.texts(TAG.oldFileNames);
}
/** Index entries of tag, type, offset and count, then the data that they point into; all big-endian. */
var HeaderValues = class {
	#data;
	#index = /* @__PURE__ */ new Map();
	constructor(blob) {
		const entries = blob.length < 8 ? 0 : blob.readUInt32BE(0);
		const start = 8 + entries * 16;
		if (entries === 0 || entries > MAX_ENTRIES || start > blob.length) throw new SealError("SCAN_RPM_INVALID", "a package header with an invalid index");
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
		const [text] = this.texts(tag);
		return text === "" || text === "(none)" ? void 0 : text;
	}
	/** Types 6 (text), 8 (list of texts) and 9 (text in several languages). */
	*texts(tag) {
		const entry = this.#index.get(tag);
		if (entry === void 0 || ![
			6,
			8,
			9
		].includes(entry.type)) return;
		let at = entry.offset;
		for (let read = 0; read < Math.min(entry.count, MAX_VALUES$1); read++) {
			const end = this.#data.indexOf(0, at);
			if (end < 0) return;
			yield this.#data.toString("utf8", at, end);
			at = end + 1;
		}
	}
	/** Type 4: 32 bits each. */
	numbers(tag) {
		const entry = this.#index.get(tag);
		if (entry?.type !== 4) return [];
		const count = Math.min(entry.count, MAX_VALUES$1, Math.floor((this.#data.length - entry.offset) / 4));
		return Array.from({ length: count }, (_, at) => this.#data.readUInt32BE(entry.offset + at * 4));
	}
};

// src/scan/ecosystems/os/rpm-needs.ts
/** `rpmlib(…)` is a feature of rpm itself. */
function rpmNeeds(requirements) {
	return joined(requirements.filter((text) => !text.startsWith("rpmlib(")).map((text) => needsOf$1(parseRequirement(text))));
}
const LONGEST$2 = 4e3;
const MAX_DEPTH$2 = 16;
const OPERATORS = /* @__PURE__ */ new Set([
	"and",
	"or",
	"if",
	"else",
	"with",
	"without",
	"unless"
]);
const COMPARISONS = /* @__PURE__ */ new Set([
	"<",
	"<=",
	"=",
	">=",
	">"
]);
/** `name`, `name >= 1` or `(name if other)`; undefined for what is not understood. */
function parseRequirement(text) {
	if (!text.startsWith("(")) return text;
	if (text.length > LONGEST$2) return void 0;
	const words = text.split(/\s+/).flatMap(cutParentheses);
	const parse = (depth) => {
		if (depth > MAX_DEPTH$2 || words.shift() !== "(") return void 0;
		const operands = [];
		let operator = "and";
		for (;;) {
			const operand = words[0] === "(" ? parse(depth + 1) : words.shift();
			if (operand === void 0 || operand === ")") return void 0;
			operands.push(operand);
			if (COMPARISONS.has(words[0] ?? "")) words.splice(0, 2);
			const next = words.shift();
			if (next === ")") return {
				operands,
				operator
			};
			if (next === void 0 || !OPERATORS.has(next)) return void 0;
			if (next !== "else") operator = next;
		}
	};
	const requirement = parse(0);
	return words.length === 0 ? requirement : void 0;
}
/** `((a`, `b()(64bit))`: parentheses around words, not those of a name. */
function cutParentheses(word) {
	const [opening = ""] = /^\(*/.exec(word) ?? [];
	const rest = word.slice(opening.length);
	let open = 0;
	let end = rest.length;
	for (let at = 0; at < rest.length; at++) if (rest[at] === "(") open++;
	else if (rest[at] === ")" && --open < 0) {
		end = at;
		break;
	}
	return [
		...opening,
		...end > 0 ? [rest.slice(0, end)] : [],
		...rest.slice(end)
	];
}
function needsOf$1(requirement) {
	if (requirement === void 0) return {
		requires: [],
		wants: [],
		isPartial: true
	};
	if (typeof requirement === "string") return {
		requires: [[requirement]],
		wants: []
	};
	const { operands, operator } = requirement;
	const [first] = operands;
	switch (operator) {
		case "and":
		case "with": return joined(operands.map(needsOf$1));
		case "without": return needsOf$1(first);
		case "or": {
			const names = operands.filter((operand) => typeof operand === "string");
			return names.length === operands.length ? {
				requires: [names],
				wants: []
			} : {
				requires: [],
				wants: operands.flatMap(namesIn),
				isPartial: true
			};
		}
		default: return {
			requires: [],
			wants: operands.filter((_, at) => at !== 1).flatMap(namesIn)
		};
	}
}
function namesIn(requirement) {
	return typeof requirement === "string" ? [[requirement]] : requirement.operands.flatMap(namesIn);
}
function joined(all) {
	return {
		requires: all.flatMap(({ requires }) => requires),
		wants: all.flatMap(({ wants }) => wants),
		...all.some(({ isPartial }) => isPartial) ? { isPartial: true } : {}
	};
}

// src/scan/ecosystems/os/rpm.ts
const DATABASE = /(?:^|\/)(?:var\/lib|usr\/share|usr\/lib\/sysimage)\/rpm\/(?:Packages|Packages\.db|rpmdb\.sqlite|rpmdb\.sqlite-wal)$/;
const RPM = {
	name: "rpm",
	extensions: [
		"packages",
		".db",
		".sqlite",
		".sqlite-wal"
	],
	selects: (path) => path.includes("/rpm/") && DATABASE.test(path),
	readRoot(root, context) {
		const databases = root.kept("rpm").map((file) => readHeaders(file, context));
		const headers = databases.flatMap((database) => database.headers);
		const wanted = new Set(headers.flatMap(({ header }) => header.requires.filter((name) => name.startsWith("/"))));
		const packages = headers.map(({ header, file }) => ({
			...toPackage$2(header, file.path, wanted, distributionOf$1(file, root, context.distribution)),
			file
		}));
		return {
			packages,
			owned: ownedFiles(headers, packages, root),
			warnings: databases.flatMap((database) => database.warnings)
		};
	}
};
/** @param packages of the headers, in their order */
function* ownedFiles(headers, packages, root) {
	for (const [at, { header, file }] of headers.entries()) {
		const owner = packages[at];
		const folder = folderOfFileSystem(file, root);
		for (const path of header.files()) yield {
			path: `${folder}${path.slice(1)}`,
			...owner && { owner }
		};
	}
}
/** What one name that a package provides or requires takes in memory. */
const RELATION_BYTES = 100;
function readHeaders(file, { keepPackage }) {
	if (file.path.endsWith("-wal")) return {
		headers: [],
		warnings: warningsOfLog(file)
	};
	const headers = [];
	const warnings = [];
	const errors = [];
	try {
		for (const blob of readRpmDatabase(bufferOf(file))) {
			const header = readHeader(blob);
			if (header instanceof SealError) errors.push(header);
			else if (header.name !== "gpg-pubkey") {
				keepPackage(RELATION_BYTES * (header.provides.length + header.requires.length));
				headers.push({
					header,
					file
				});
			}
		}
	} catch (error) {
		if (error instanceof SealError && error.code === "SCAN_LIMIT_EXCEEDED") throw error;
		warnings.push(`${file.path}: ${describe(error)}`);
	}
	if (errors.length > 0) warnings.push(`${file.path}: ${count(errors.length, "package header")} cannot be read: ${describe(errors[0])}`);
	return {
		headers,
		warnings
	};
}
/** rpm empties its log when it ends well; the log's content is not in the database yet. */
function warningsOfLog({ path, bytes }) {
	return (bytes?.length ?? 0) > 32 ? [`${path} contains changes that are not in the database, and was not read`] : [];
}
/** A damaged header costs its own package, not those after it. */
function readHeader(blob) {
	if (blob instanceof SealError) return blob;
	try {
		return parseRpmHeader(blob);
	} catch (error) {
		if (error instanceof SealError) return error;
		throw error;
	}
}
/** The same memory: a copy of a database of 256 MiB would be as large. */
function bufferOf({ bytes = /* @__PURE__ */ new Uint8Array() }) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function describe(error) {
	return printable(messages(error).join(": "));
}
function toPackage$2(header, database, wanted, distribution) {
	const { name, epoch, version, release, summary, url } = header;
	const license = header.license === void 0 ? void 0 : mapLicense(header.license);
	const supplier = header.vendor === void 0 ? parseMaintainer(header.packager) : { name: header.vendor };
	return {
		component: {
			type: "library",
			name,
			version: `${epoch === void 0 ? "" : `${epoch}:`}${version}-${release}`,
			purl: toPurl(header, distribution),
			...summary === void 0 ? {} : { description: summary },
			...license ? { licenses: [license] } : {},
			...supplier === void 0 ? {} : { supplier },
			...url !== void 0 && /^https?:\/\/\S+$/.test(url) ? { externalReferences: [{
				type: "website",
				url
			}] } : {}
		},
		links: {
			scope: `rpm ${database}`,
			provides: [
				name,
				...header.provides,
				...filesIn(header, wanted)
			],
			...rpmNeeds(header.requires)
		}
	};
}
/** Each once, however often the header names it. */
function filesIn(header, wanted) {
	const found = /* @__PURE__ */ new Set();
	if (wanted.size === 0) return found;
	for (const path of header.files()) if (wanted.has(path)) found.add(path);
	return found;
}
function toPurl(header, distribution) {
	const { name, epoch, version, release, arch, sourceRpm } = header;
	const id = distribution?.id;
	const namespace = id === "rhel" ? "redhat" : id?.startsWith("opensuse") ? "opensuse" : id;
	return formatPurl({
		type: "rpm",
		namespace,
		name,
		version: `${version}-${release}`,
		qualifiers: {
			arch,
			epoch: epoch?.toString(),
			upstream: sourceRpm,
			distro: formatDistro(distribution)
		}
	});
}

// src/scan/ecosystems/os/rpm-manifest.ts
const RPM_MANIFEST = {
	name: "rpm-manifest",
	extensions: ["container-manifest-2"],
	selects: (path) => path.endsWith("var/lib/rpmmanifest/container-manifest-2"),
	maxBytes: MAX_DATABASE_BYTES,
	readRoot(root, context) {
		const packages = [];
		const warnings = [];
		const reader = new TolerantReader();
		for (const file of root.kept("rpm-manifest")) {
			const distribution = distributionOf$1(file, root, context.distribution);
			let missing = 0;
			for (const line of reader.read(file, linesOf)) {
				if (line === "") continue;
				const found = toPackage$1(line.split("	"), distribution);
				if (found === void 0) missing++;
				else {
					context.keepPackage(line.length);
					packages.push({
						...found,
						file
					});
				}
			}
			if (missing > 0) warnings.push(`${file.path}: ${count(missing, "line")} cannot be read`);
		}
		return {
			packages,
			owned: [],
			warnings: [...warnings, ...reader.warnings]
		};
	}
};
/** Real lines have ten: of two in one, the second would be left out. */
const MOST_FIELDS = 12;
/** Name, version-release, two times, vendor, epoch, size, architecture, epoch as a number, source package. */
function toPackage$1(fields, distribution) {
	const [name, version, , , vendor, epoch] = fields;
	const [arch, , sourceRpm] = fields.slice(-3);
	if (!name || !version || !/^\d/.test(version) || fields.length < 9 || fields.length > MOST_FIELDS) return void 0;
	const written = epoch !== void 0 && /^[1-9]\d*$/.test(epoch) ? epoch : void 0;
	return { component: {
		type: "library",
		name,
		version: written === void 0 ? version : `${written}:${version}`,
		purl: formatPurl({
			type: "rpm",
			namespace: distribution?.id,
			name,
			version,
			qualifiers: {
				arch,
				epoch: written,
				upstream: sourceRpm,
				distro: formatDistro(distribution)
			}
		}),
		...vendor && vendor !== "(none)" ? { supplier: { name: vendor } } : {}
	} };
}

// src/scan/ecosystems/otp/application.ts
const MAX_BYTES$3 = 1048576;
const OTP_APPLICATION = {
	name: "otp-application",
	extensions: [".app"],
	selects: (path) => /(?:^|\/)ebin\/[^/]+\.app$/.test(path),
	readFile({ path, bytes }) {
		const text = withoutComments(Buffer.from(bytes.subarray(0, MAX_BYTES$3)).toString());
		const name = /^\s*\{\s*application\s*,\s*'?([a-zA-Z][\w@-]{0,200})'?\s*,/.exec(text)?.[1];
		const version = /\{\s*vsn\s*,\s*(?:"([^"\n]{1,200})"|<<"([^"\n]{1,200})">>)\s*\}/.exec(text);
		const vsn = version?.[1] ?? version?.[2];
		if (name === void 0 || vsn === void 0) return { warnings: ["it names no application with a version"] };
		const requires = [...(/\{\s*applications\s*,\s*\[([^\]]{0,20000})\]/.exec(text)?.[1] ?? "").matchAll(/'?([a-z][\w@]*)'?/g)].flatMap(([, one]) => one ? [[one]] : []);
		const isElixir = name === "elixir";
		return { packages: [{
			component: {
				type: "library",
				name,
				version: vsn,
				purl: formatPurl({
					type: "otp",
					name,
					version: vsn
				}),
				...isElixir ? cpeFields([formatCpe({
					product: "elixir-lang:elixir",
					version: vsn
				})]) : {}
			},
			links: {
				scope: `otp ${releaseOf(path)}`,
				outerScopes: ["otp"],
				provides: [name],
				requires
			}
		}] };
	}
};
function withoutComments(text) {
	return text.split("\n").filter((line) => !line.trimStart().startsWith("%")).join("\n");
}
/** LIBRARIES/name-1.0/ebin/name.app */
function releaseOf(path) {
	return path.split("/").slice(0, -3).join("/");
}

// src/scan/ecosystems/pear/serialized.ts
const MAX_DEPTH$1 = 32;
const MOST_VALUES = 2e5;
/**
* Texts, and arrays as maps; numbers are their digits, as keys are. Objects are refused: packages have none.
*
* @throws RangeError for anything else
*/
function readSerialized(bytes) {
	return new Reader(bytes).read(0);
}
var Reader = class {
	#bytes;
	#at = 0;
	#values = 0;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	read(depth) {
		if (depth > MAX_DEPTH$1 || ++this.#values > MOST_VALUES) throw new RangeError("too many values");
		const type = this.#take(2);
		if (type === "s:") {
			const text = this.#text(Number(this.#upTo(":")));
			this.#expect(";");
			return text;
		}
		if (type === "a:") return this.#array(Number(this.#upTo(":")), depth);
		if (type === "N;") return void 0;
		if (/^[ibd]:$/.test(type)) return this.#upTo(";");
		throw new RangeError(`a value of the kind ${JSON.stringify(type)}`);
	}
	#array(count, depth) {
		this.#expect("{");
		const entries = /* @__PURE__ */ new Map();
		for (let left = count; left > 0; left--) {
			const key = this.read(depth + 1);
			if (typeof key !== "string") throw new RangeError("a key that is not a text");
			entries.set(key, this.read(depth + 1));
		}
		this.#expect("}");
		return entries;
	}
	#text(length) {
		this.#expect("\"");
		const end = this.#at + length;
		if (!(end <= this.#bytes.length)) throw new RangeError("a text that does not end");
		const text = this.#bytes.toString("utf8", this.#at, end);
		this.#at = end;
		this.#expect("\"");
		return text;
	}
	#take(length) {
		const text = this.#bytes.toString("latin1", this.#at, this.#at + length);
		this.#at += length;
		return text;
	}
	#expect(text) {
		if (this.#take(text.length) !== text) throw new RangeError(`no ${text} at ${this.#at - text.length}`);
	}
	/** A number: no longer than one. */
	#upTo(end) {
		const found = this.#bytes.subarray(this.#at, this.#at + 40).indexOf(end);
		if (found < 0) throw new RangeError(`no ${end} after ${this.#at}`);
		const text = this.#take(found);
		this.#at++;
		return text;
	}
};

// src/scan/ecosystems/pear/installed.ts
/** pear.reg, with its list of files, has 60 KB. */
const MAX_BYTES$2 = 4 * 2 ** 20;
const PEAR = {
	name: "pear",
	maxBytes: MAX_BYTES$2,
	extensions: [".reg"],
	selects: (path) => path.endsWith(".reg") && /(?:^|\/)\.registry\/(?:\.channel\.[^/]+\/)?[^/]+\.reg$/.test(path),
	readFile({ path, bytes }) {
		const value = readSerialized(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
		const name = textAt(value, "name") ?? textAt(value, "package");
		const version = textAt(value, "version", "release") ?? textAt(value, "version");
		if (name === void 0 || version === void 0) return { warnings: ["it has no name or no version"] };
		const channel = textAt(value, "channel") ?? channelOf(path);
		const license = mapLicense(textAt(value, "license", "_content") ?? textAt(value, "license") ?? "");
		const description = textAt(value, "summary");
		return { packages: [{
			component: {
				type: "library",
				name,
				version,
				purl: formatPurl({
					type: "pear",
					namespace: channel,
					name,
					version
				}),
				...cpesOf(name, version),
				...description === void 0 ? {} : { description: description.slice(0, 500) },
				...license ? { licenses: [license] } : {}
			},
			links: {
				scope: `pear ${path.slice(0, path.lastIndexOf(".registry"))}`,
				provides: [name.toLowerCase(), ...extensionOf(value)],
				...needsOf(value)
			}
		}] };
	}
};
/** `php:archive_tar`, and the names that Syft writes. */
function cpesOf(name, version) {
	const product = escapeCpe(name.toLowerCase());
	return cpeFields(["php", product].map((vendor) => formatCpe({
		product: `${vendor}:${product}`,
		version
	})));
}
function valueAt(value, ...keys) {
	return keys.reduce((inner, key) => inner instanceof Map ? inner.get(key) : void 0, value);
}
function textAt(value, ...keys) {
	const found = valueAt(value, ...keys);
	return typeof found === "string" && found !== "" ? found : void 0;
}
/** `.registry/.channel.pecl.php.net/redis.reg`; those of PEAR itself have no folder. */
function channelOf(path) {
	return /\.channel\.([^/]+)$/.exec(folderOf$1(path))?.[1] ?? "pear.php.net";
}
/** Absent before package.xml 2.0, which lists needs in another form. */
function needsOf(value) {
	if (!(valueAt(value, "dependencies") instanceof Map)) return {};
	const required = (kind) => namesOf(valueAt(value, "dependencies", "required", kind));
	const extensions = required("extension").filter((one) => !OF_PHP.has(one));
	return { requires: [...required("package"), ...extensions.map(extensionName)].map((one) => [one]) };
}
/** PHP cannot be built without these. */
const OF_PHP = /* @__PURE__ */ new Set([
	"core",
	"date",
	"hash",
	"pcre",
	"reflection",
	"spl",
	"standard"
]);
/** Packages and extensions may have the same name. */
function extensionName(name) {
	return `extension ${name}`;
}
/** What a package of PECL adds to PHP. */
function extensionOf(value) {
	const provided = textAt(value, "providesextension");
	return provided === void 0 ? [] : [extensionName(provided.toLowerCase())];
}
/** One package, or a list of them; `conflicts` excludes one. */
function namesOf(value) {
	if (!(value instanceof Map)) return [];
	const own = textAt(value, "name");
	if (own !== void 0) return value.has("conflicts") ? [] : [own.toLowerCase()];
	return [...value.values()].flatMap((one) => one instanceof Map && one.has("name") ? namesOf(one) : []);
}

// src/scan/ecosystems/pypi/direct-url.ts
/** Real ones have less than a kilobyte. */
const MAX_VALUES = 1e3;
function readDirectUrl(bytes) {
	const { url, vcs_info: vcs, archive_info: archive, dir_info: folder } = fieldsOf$1(parseJson(bytes, { maxValues: MAX_VALUES }));
	const address = textOf$1(url) ?? "";
	if (isRecord(folder)) return { isLocal: true };
	if (isRecord(vcs)) return repositoryOrigin(address, textOf$1(vcs["vcs"]) ?? "git", textOf$1(vcs["commit_id"]));
	return isRecord(archive) ? archiveOrigin(publicUrl(address), hashesOf(archive)) : void 0;
}
function repositoryOrigin(address, vcs, commit) {
	if (address.startsWith("file:")) return { isLocal: true };
	const url = vcs === "git" ? formatVcsUrl(address, commit) : otherVcsUrl(address, vcs, commit);
	return url === void 0 ? void 0 : {
		qualifiers: { vcs_url: url },
		externalReferences: [{
			type: "vcs",
			url
		}]
	};
}
function otherVcsUrl(address, vcs, commit) {
	const url = publicUrl(address);
	if (url === void 0 || !/^(?:hg|svn|bzr)$/.test(vcs)) return void 0;
	return `${vcs}+${url}${commit === void 0 ? "" : `@${commit}`}`;
}
function archiveOrigin(url, hashes) {
	return present({
		qualifiers: url === void 0 ? void 0 : { download_url: url },
		hashes,
		externalReferences: url === void 0 ? [] : [present({
			type: "distribution",
			url,
			hashes
		})]
	});
}
/** `hashes` since 2023, `hash` (`sha256=…`) before; both may be there. */
function hashesOf(archive) {
	const listed = Object.entries(fieldsOf$1(archive["hashes"])).flatMap(([algorithm, digits]) => parsePrefixedHash(textOf$1(digits), algorithm));
	return listed.length > 0 ? listed : parsePrefixedHash(textOf$1(archive["hash"]));
}

// src/scan/ecosystems/pypi/extras.ts
/** `NAME EXTRA` for what is asked for, and `OF NAME EXTRA …` for what an extra needs: names have no spaces. */
function toNeeds(requirements) {
	const required = requirements.flatMap(({ name, extras, of }) => of === void 0 ? extras.map((extra) => `${name} ${extra}`) : []);
	const optional = requirements.flatMap(({ name, extras, of }) => of === void 0 ? [] : [[
		of,
		name,
		...extras
	].join(" ")]);
	return required.length + optional.length === 0 ? {} : { needs: {
		required,
		optional
	} };
}
/**
* A package whose extra is asked for needs what that extra needs; which ones a person asked pip for is not known.
*
* @param linksAt the links of a package where it is, which may be another place than its file was read in
* @returns the links that are not those of the package
*/
function linkExtras(root, linksAt) {
	const all = root.kept("python").flatMap(({ path, summary }) => (summary?.packages ?? []).flatMap((found) => {
		const links = linksAt(path, found);
		return links === void 0 ? [] : [{
			found,
			links
		}];
	}));
	const names = new Set(all.map(({ links }) => placeOf$1(links.scope, links.provides[0])));
	const needs = needsByExtra(all);
	const open = all.flatMap((from) => (from.found.needs?.required ?? []).map((ask) => ({
		from,
		ask
	})));
	const added = /* @__PURE__ */ new Map();
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const [name, extra] = next.ask.split(" ");
		const { scope, outerScopes = [] } = next.from.links;
		const asked = `${[scope, ...outerScopes].map((one) => placeOf$1(one, name)).find((one) => names.has(one))} ${extra}`;
		for (const { from, name: needed, extras } of needs.get(asked) ?? []) {
			const set = added.get(from) ?? /* @__PURE__ */ new Set();
			added.set(from, set.add(needed));
			for (const one of extras) open.push({
				from,
				ask: `${needed} ${one}`
			});
		}
		needs.delete(asked);
	}
	const moved = all.filter(({ found, links }) => links !== found.links);
	return new Map([...moved.map(({ found, links }) => [found, links]), ...[...added].map(([{ found, links }, more]) => {
		const requires = [...links.requires ?? [], ...[...more].map((name) => [name])];
		return [found, {
			...links,
			requires
		}];
	})]);
}
function placeOf$1(scope, name) {
	return `${scope}\0${name}`;
}
function needsByExtra(all) {
	const needs = /* @__PURE__ */ new Map();
	for (const from of all) {
		const place = placeOf$1(from.links.scope, from.links.provides[0]);
		for (const need of from.found.needs?.optional ?? []) {
			const [of, name = "", ...extras] = need.split(" ");
			const list = needs.get(`${place} ${of}`);
			const one = {
				from,
				name,
				extras
			};
			if (list) list.push(one);
			else needs.set(`${place} ${of}`, [one]);
		}
	}
	return needs;
}

// src/scan/ecosystems/pypi/python.ts
/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
function normalName(name) {
	return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function pypiPurl(name, version, qualifiers) {
	return {
		type: "pypi",
		name,
		...version === void 0 ? {} : { version },
		...qualifiers ? { qualifiers } : {}
	};
}
const PYPI = /^https?:\/\/(?:pypi\.org|pypi\.python\.org)(?:\/|$)/i;
/** Where the package came from, if that is an index other than PyPI. */
function indexQualifiers(index) {
	const url = registryUrl(index);
	return url === void 0 || PYPI.test(url) ? void 0 : { repository_url: url };
}
const REQUIREMENT_NAME = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/;
/** The name at the start of a requirement (PEP 508). */
function nameOfRequirement(requirement) {
	return REQUIREMENT_NAME.exec(requirement.slice(0, 300))?.[1];
}
/** Of `name[one, two] >=1`. */
function extrasOfRequirement(requirement) {
	return (/^\s*[\w.-]+\s*\[([^\]]*)\]/.exec(requirement.slice(0, 1e3))?.[1] ?? "").split(",").flatMap((one) => /^\s*\S+\s*$/.test(one) ? [normalName(one.trim())] : []);
}
/** The files of a package; a single one is what is installed, of several one is chosen. */
function filesAndHashes(files) {
	const [first, ...others] = files;
	return {
		files,
		...first && others.length === 0 ? { hashes: first.hashes } : {}
	};
}
/** `{ url, hash }`, `{ file, hash }` or `{ url, hashes: { sha256 } }`. */
function distributionFile(value) {
	const { url, hash, hashes } = fieldsOf$1(value);
	const address = publicUrl(textOf$1(url));
	const several = Object.entries(fieldsOf$1(hashes)).flatMap(([algorithm, digits]) => parsePrefixedHash(textOf$1(digits), algorithm));
	return {
		...address === void 0 ? {} : { url: address },
		hashes: isRecord(hashes) ? several : parsePrefixedHash(textOf$1(hash))
	};
}
/** https://packaging.python.org/en/latest/specifications/pyproject-toml/ and Poetry's and PDM's own tables. */
async function readPyProject(surroundings, directory) {
	const value = await surroundings.readCompanion(resolvePath(directory, "pyproject.toml"), parseToml);
	if (value === void 0) return void 0;
	const root = fieldsOf$1(value);
	const project = fieldsOf$1(root["project"]);
	const poetry = fieldsOf$1(fieldsOf$1(root["tool"])["poetry"]);
	const pdm = fieldsOf$1(fieldsOf$1(root["tool"])["pdm"]);
	const name = textOf$1(project["name"]) ?? textOf$1(poetry["name"]);
	const version = textOf$1(project["version"]) ?? textOf$1(poetry["version"]);
	const ofPoetry = Object.entries(fieldsOf$1(poetry["dependencies"])).filter(([key]) => key !== "python");
	return {
		...name === void 0 ? {} : { name },
		...version === void 0 ? {} : { version },
		requirements: [
			...developmentNames(root, poetry, pdm).map((text) => ({
				name: text,
				scope: "development"
			})),
			...namesInGroups(project["optional-dependencies"]).map((text) => ({
				name: text,
				scope: "optional"
			})),
			...ofPoetry.map(([text, value]) => ({
				name: text,
				...isOptional(value) ? { scope: "optional" } : {},
				isConditional: isConditional(value)
			})),
			...textsIn(project["dependencies"]).flatMap((text) => {
				const required = nameOfRequirement(text);
				return required === void 0 ? [] : [{
					name: required,
					isConditional: text.includes(";")
				}];
			})
		]
	};
}
/** Poetry's dependencies of extras: a table, or one for each marker. */
function isOptional(value) {
	const tables = Array.isArray(value) ? fieldsIn(value) : [fieldsOf$1(value)];
	return tables.length > 0 && tables.every((table) => table["optional"] === true);
}
/** A version, or a table without what limits it to some systems. */
function isConditional(value) {
	return !(typeof value === "string" || isRecord(value)) || CONDITIONS.some((key) => fieldsOf$1(value)[key] !== void 0);
}
/** Poetry's and Pipenv's. */
const CONDITIONS = [
	"python",
	"platform",
	"markers",
	"sys_platform",
	"python_version",
	"os_name",
	"platform_machine"
];
function developmentNames(root, poetry, pdm) {
	const groups = Object.values(fieldsOf$1(poetry["group"]));
	return [
		...namesInGroups(root["dependency-groups"]),
		...namesInGroups(pdm["dev-dependencies"]),
		...Object.keys(fieldsOf$1(poetry["dev-dependencies"])),
		...groups.flatMap((group) => Object.keys(fieldsOf$1(fieldsOf$1(group)["dependencies"])))
	];
}
function namesInGroups(value) {
	return Object.values(fieldsOf$1(value)).flatMap((group) => textsIn(group).flatMap((text) => nameOfRequirement(text) ?? []));
}
/** The packages of a lock file by normal name; there may be several versions for several markers. */
function byNormalName(packages) {
	const index = createNameIndex();
	for (const { id, name } of packages) index.add(normalName(name), id);
	return index;
}
function edgesTo$1(requirements, ids) {
	return requirements.flatMap(({ name, scope }) => ids.idsOf(normalName(name)).map((to) => ({
		to,
		...scope ? { scope } : {}
	})));
}
/**
* The project beside a lock file that does not name it. Without a pyproject.toml it depends on the packages that no
* other package depends on.
*
* @param missing for what the project needs on all systems and the lock file does not have
*/
async function projectBeside(file, surroundings, nodes, missing) {
	const directory = directoryOf(file.path);
	const own = await readPyProject(surroundings, directory);
	const ids = byNormalName(nodes.map((node) => ({
		id: node.id,
		name: node.kind === "package" ? node.purl.name : node.name ?? ""
	})));
	const needed = new Set(nodes.flatMap((node) => node.dependencies?.map((edge) => edge.to) ?? []));
	for (const requirement of own?.requirements ?? []) {
		const isNeeded = requirement.scope === void 0 && !requirement.isConditional;
		const isItself = normalName(requirement.name) === normalName(own?.name ?? "");
		if (isNeeded && !isItself && !ids.has(normalName(requirement.name))) missing?.add("the project", requirement.name);
	}
	return {
		kind: "project",
		id: "project",
		ecosystem: "pypi",
		directory,
		...own?.name === void 0 ? {} : { name: own.name },
		...own?.version === void 0 ? {} : { version: own.version },
		dependencies: own && own.requirements.length > 0 ? edgesTo$1(own.requirements, ids) : nodes.filter((node) => !needed.has(node.id)).map((node) => ({ to: node.id }))
	};
}

// src/scan/ecosystems/pypi/markers.ts
const PLACE = /(?:^|\/)lib(?:64)?\/(?<kind>python|pypy)(?<version>\d(?:\.\d{1,3})?)\/(?:site|dist)-packages(?:\/|$)/;
/** From the folder that it is installed in: the layout is that of Python on Linux, the only such system of images. */
function environmentOf(path) {
	const { kind, version = "" } = PLACE.exec(path)?.groups ?? {};
	if (kind === void 0) return {};
	const isMinor = version.includes(".");
	return {
		os_name: "posix",
		sys_platform: version.startsWith("2") ? "linux2" : "linux",
		platform_system: "Linux",
		platform_python_implementation: kind === "pypy" ? "PyPy" : "CPython",
		implementation_name: kind === "pypy" ? "pypy" : "cpython",
		...isMinor ? { python_version: version } : {}
	};
}
const TOKEN = /\s*(?:(?<sign>[()]|===|~=|[<>=!]=|[<>])|(?<word>[a-z_.]+)|"(?<double>[^"]*)"|'(?<single>[^']*)')/gy;
const LONGEST$1 = 2e3;
const MAX_DEPTH = 16;
/** @param extra the one that was asked for; without it, the condition of the package itself */
function evaluateMarker(text, environment, extra = "") {
	if (text.length > LONGEST$1) return void 0;
	const tokens = tokensOf(text);
	return tokens && new Evaluation(tokens, environment, normalName(extra)).run();
}
/** The extras that a condition names. */
function extrasIn(text) {
	return [...text.slice(0, LONGEST$1).matchAll(/\bextra\s*==\s*(?:"([^"\s]+)"|'([^'\s]+)')/g)].map(([, double, single]) => normalName(double ?? single ?? ""));
}
function tokensOf(text) {
	const tokens = [];
	const trimmed = text.trim();
	let end = 0;
	for (const { 0: whole, groups: { sign, word, double, single } = {} } of trimmed.matchAll(TOKEN)) {
		end += whole.length;
		if (sign !== void 0) tokens.push({
			kind: "sign",
			value: sign
		});
		else if (word !== void 0) tokens.push({
			kind: "word",
			value: word
		});
		else tokens.push({
			kind: "text",
			value: double ?? single ?? ""
		});
	}
	return end === trimmed.length ? tokens : void 0;
}
var Evaluation = class {
	#tokens;
	#environment;
	#extra;
	constructor(tokens, environment, extra) {
		this.#tokens = [...tokens];
		this.#environment = environment;
		this.#extra = extra;
	}
	run() {
		const answer = this.#or(0);
		return this.#tokens.length === 0 ? answer : void 0;
	}
	#or(depth) {
		let answer = this.#and(depth);
		while (this.#accept("or")) {
			const next = this.#and(depth);
			answer = answer === true || next === true ? true : answer === void 0 ? void 0 : next;
		}
		return answer;
	}
	#and(depth) {
		let answer = this.#comparison(depth);
		while (this.#accept("and")) {
			const next = this.#comparison(depth);
			answer = answer === false || next === false ? false : answer === void 0 ? void 0 : next;
		}
		return answer;
	}
	#comparison(depth) {
		if (depth > MAX_DEPTH) return void 0;
		if (this.#accept("(")) {
			const answer = this.#or(depth + 1);
			return this.#accept(")") ? answer : void 0;
		}
		const left = this.#tokens.shift();
		const isNot = this.#accept("not");
		const operator = this.#tokens.shift()?.value;
		const right = this.#tokens.shift();
		if (left === void 0 || operator === void 0 || right === void 0) return void 0;
		const [variable, value] = left.kind === "word" ? [left.value, right.value] : [right.value, left.value];
		if (variable === "extra") return /^[!=]==?$/.test(operator) ? compareTexts(this.#extra, operator, normalName(value)) : void 0;
		const [one, other] = [this.#valueOf(left), this.#valueOf(right)];
		if (one === void 0 || other === void 0) return void 0;
		const answer = variable.startsWith("python_") ? compareVersions$1(one, operator, other) : compareTexts(one, operator, other);
		return isNot && answer !== void 0 ? !answer : answer;
	}
	#valueOf({ kind, value }) {
		return kind === "word" ? this.#environment[value] : value;
	}
	#accept(value) {
		const [next] = this.#tokens;
		if (next === void 0 || next.kind === "text" || next.value !== value) return false;
		this.#tokens.shift();
		return true;
	}
};
function compareTexts(one, operator, other) {
	if (operator === "==" || operator === "===") return one === other;
	if (operator === "!=") return one !== other;
	return operator === "in" ? other.includes(one) : void 0;
}
/** `3.12` with versions of numbers; anything else is not decided. */
function compareVersions$1(one, operator, other) {
	if (operator === "in") return other.split(/[\s,]+/).includes(one);
	const [left, right] = [numbersOf(one), numbersOf(other)];
	if (left === void 0 || right === void 0) return void 0;
	const order = left.major - right.major || left.minor - right.minor;
	switch (operator) {
		case "==":
		case "===": return order === 0;
		case "!=": return order !== 0;
		case "<": return order < 0;
		case "<=": return order <= 0;
		case ">": return order > 0;
		case ">=": return order >= 0;
		default: return;
	}
}
function numbersOf(version) {
	const match = /^(\d{1,4})(?:\.(\d{1,4}))?(?:\.0)*$/.exec(version);
	return match === null ? void 0 : {
		major: Number(match[1]),
		minor: Number(match[2] ?? 0)
	};
}

// src/scan/ecosystems/pypi/installed.ts
const METADATA = /(?:dist-info\/METADATA|egg-info\/PKG-INFO|EGG-INFO\/PKG-INFO|\.egg-info)$/i;
/** What setuptools writes beside the source of a project; installed ones have the version in their name. */
const OF_PROJECT = /^(?!(?:.*\/)?(?:dist|site)-packages\/)(?:.*\/)?[^/-]+\.egg-info\/PKG-INFO$/i;
const DIRECT_URL = /[./]dist-info\/direct_url\.json$/i;
const EGG = /\.egg$/i;
/** The fields come first; a description of any length may follow. */
const MAX_BYTES$1 = 1048576;
const NAMES = ["name", "version"];
/** Extras of one condition: each is a further evaluation. */
const MOST_EVALUATED = 8;
const PYTHON = {
	name: "python",
	extensions: [
		"metadata",
		"pkg-info",
		".egg",
		".egg-info",
		".json"
	],
	selects: (path) => /(?:METADATA|PKG-INFO|\.egg|\.egg-info|direct_url\.json)$/i.test(path) && (METADATA.test(path) || DIRECT_URL.test(path) || EGG.test(path)),
	readFile({ path, bytes }) {
		if (DIRECT_URL.test(path)) {
			const origin = readDirectUrl(bytes);
			return origin && { origin };
		}
		const metadata = EGG.test(path) ? metadataInEgg(bytes) : bytes.subarray(0, MAX_BYTES$1);
		const [stanza] = parseStanzas(Buffer.from(metadata).toString().trimStart().split(/\r?\n/));
		if (stanza === void 0 || NAMES.some((name) => fieldOf(stanza, name) === void 0)) return { warnings: ["it has no name or no version"] };
		const found = toPackage(stanza, path);
		return found === void 0 ? void 0 : { packages: [found] };
	},
	link: (root) => ({
		links: linkExtras(root, linksAt),
		components: withOrigins(root),
		warnings: []
	})
};
/** setuptools before 2023 could install a package as a zip archive. */
function metadataInEgg(bytes) {
	return readZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).find(({ name }) => name === "EGG-INFO/PKG-INFO")?.read(MAX_BYTES$1) ?? /* @__PURE__ */ new Uint8Array();
}
/** The packages with a direct_url.json beside their metadata. */
function withOrigins(root) {
	const components = /* @__PURE__ */ new Map();
	for (const { path, summary } of root.kept(PYTHON.name)) {
		const [found] = summary?.packages ?? [];
		if (found === void 0) continue;
		const origin = root.file(`${folderOf$1(path)}/direct_url.json`)?.summary?.origin;
		if (origin === void 0) continue;
		const { name, version, externalReferences = [] } = found.component;
		components.set(found, present({
			...found.component,
			purl: origin.isLocal ? void 0 : formatPurl({
				type: "pypi",
				name,
				version,
				qualifiers: origin.qualifiers
			}),
			hashes: origin.hashes,
			externalReferences: [...externalReferences, ...origin.externalReferences ?? []]
		}));
	}
	return components;
}
function toPackage(stanza, path) {
	const name = fieldOf(stanza, "name");
	const version = fieldOf(stanza, "version");
	if (name === void 0 || version === void 0 || isInterpreter(name, path)) return void 0;
	const licenses = readLicenses(stanza);
	const author = readAuthor(stanza);
	const description = fieldOf(stanza, "summary");
	const website = fieldOf(stanza, "home-page");
	const requirements = readRequirements(stanza, path);
	return {
		component: {
			type: "library",
			name,
			version,
			...OF_PROJECT.test(path) ? {} : { purl: formatPurl({
				type: "pypi",
				name,
				version
			}) },
			...description === void 0 ? {} : { description: description.slice(0, 500) },
			...licenses.length > 0 ? { licenses } : {},
			...author === void 0 ? {} : { authors: [author] },
			...website !== void 0 && /^https?:\/\/\S+$/.test(website) ? { externalReferences: [{
				type: "website",
				url: website
			}] } : {}
		},
		links: {
			...scopesOf(path),
			provides: [normalName(name)],
			...readNeeds(stanza, path, requirements)
		},
		...toNeeds(requirements)
	};
}
/** Distributions of one folder are imported together, those of `lib64` too; Debian's folder for pip's adds to its own. */
function scopesOf(path) {
	const place = (/\.egg(?:-info)?$/.test(path) ? folderOf$1(path) : folderOf$1(folderOf$1(path))).replace(/(^|\/)lib64\//, "$1lib/");
	const system = /^usr\/local\/lib\/python3\.\d+\/dist-packages$/.test(place) ? { outerScopes: ["python usr/lib/python3/dist-packages"] } : {};
	return {
		scope: `python ${place}`,
		...system
	};
}
/** uv links the files of its cache into the folders that packages are imported from. */
function linksAt(path, { links }) {
	const place = scopesOf(path);
	if (links === void 0 || links.scope === place.scope) return links;
	const { outerScopes: _other, ...rest } = links;
	return {
		...rest,
		...place
	};
}
/** An egg-info may have its requirements in another file, requires.txt. */
function readNeeds(stanza, path, requirements) {
	if (!stanza.has("requires-dist") && !/[./]dist-info\/METADATA$/i.test(path)) return {};
	return { requires: requirements.flatMap(({ name, of }) => of === void 0 ? [[name]] : []) };
}
/** Python 2 and Debian describe the interpreter like a distribution of it. */
function isInterpreter(name, path) {
	return name === "Python" && /(?:^|\/)Python-\d[^/]*\.egg-info$/.test(path);
}
/** The first that is present, from most to least exact: an expression, one license's name, classifiers. */
function readLicenses(stanza) {
	const expression = mapLicense(fieldOf(stanza, "license-expression") ?? "");
	if (expression) return [expression];
	const named = mapLicense(fieldOf(stanza, "license") ?? "");
	if (named?.kind === "expression") return [named];
	const classified = mapLicenses((stanza.get("classifier") ?? []).flatMap((text) => text.startsWith("License :: ") ? [afterLast(text, " :: ")] : [])).filter((license) => license.value !== "OSI Approved");
	return classified.length > 0 && classified.every((license) => license.kind === "expression") || named === void 0 ? classified : [named];
}
function readAuthor(stanza) {
	const name = fieldOf(stanza, "author") ?? fieldOf(stanza, "maintainer");
	const address = fieldOf(stanza, "author-email") ?? fieldOf(stanza, "maintainer-email");
	const author = { ...parseMaintainer(address?.split(/,\s*(?=[^<]*<)/)[0]) };
	const isAddress = author.email === void 0 && author.name?.includes("@");
	const email = isAddress ? author.name : author.email;
	const party = {
		name: name ?? (isAddress ? void 0 : author.name),
		email
	};
	if (party.name === void 0 && party.email === void 0) return void 0;
	return {
		...party.name === void 0 ? {} : { name: party.name.slice(0, 200) },
		...party.email === void 0 ? {} : { email: party.email }
	};
}
/** `Requires-Dist: name[extra] (>=1); marker`, without those that another system needs. */
function readRequirements(stanza, path) {
	const environment = environmentOf(path);
	return (stanza.get("requires-dist") ?? []).flatMap((text) => {
		const stated = nameOfRequirement(text);
		if (stated === void 0) return [];
		const one = {
			name: normalName(stated),
			extras: extrasOfRequirement(text)
		};
		const semicolon = text.indexOf(";");
		const marker = semicolon < 0 ? void 0 : text.slice(semicolon + 1);
		if (marker === void 0 || evaluateMarker(marker, environment) !== false) return [one];
		const extras = [...new Set(extrasIn(marker))];
		const isNeeded = (of) => extras.length > MOST_EVALUATED || evaluateMarker(marker, environment, of) !== false;
		return extras.flatMap((of) => isNeeded(of) ? [{
			...one,
			of
		}] : []);
	});
}

// src/scan/ecosystems/snap/installed.ts
const MAX_BYTES = 2 ** 20;
const SNAP = {
	name: "snap",
	maxBytes: MAX_BYTES,
	extensions: [".yaml"],
	selects: (path) => /(?:^|\/)meta\/snap\.yaml$/.test(path),
	readFile({ bytes }) {
		const fields = fieldsOf$1(parseYaml(Buffer.from(bytes).toString())[0]);
		const [name, version] = [textOf$1(fields["name"]), textOf$1(fields["version"])];
		if (name === void 0 || version === void 0) return { warnings: ["it has no name or no version"] };
		const license = mapLicense(textOf$1(fields["license"]) ?? "");
		const description = textOf$1(fields["summary"]);
		return { packages: [{ component: {
			type: "application",
			name,
			version,
			purl: formatPurl({
				type: "generic",
				namespace: "snap",
				name,
				version
			}),
			...description === void 0 ? {} : { description },
			...license ? { licenses: [license] } : {}
		} }] };
	}
};

// src/scan/ecosystems/unread-in-images.ts
/** https://github.com/anchore/syft/tree/v1.51.1/syft/pkg/cataloger */
const UNREAD_IN_IMAGES = [
	{
		ecosystem: "Bundler (Git)",
		file: /(?:^|\/)bundler\/gems\/[^/]+-[0-9a-f]{7,40}\/[^/]+\.gemspec$/,
		isUnread: true
	},
	{
		ecosystem: "Conan",
		file: /(?:^|\/)(?:conaninfo\.txt|conan\.lock)$/
	},
	{
		ecosystem: "CPAN",
		file: /(?:^|\/)(?:\.meta\/[^/]+\/install\.json|auto\/(?:[^/]+\/)+\.packlist)$/,
		isUnread: true
	},
	{
		ecosystem: "Electron (asar)",
		file: /\.asar$/,
		isUnread: true
	},
	{
		ecosystem: "Erlang (archives)",
		file: /(?:^|\/)plugins\/[^/]+\.ez$/,
		isUnread: true
	},
	{
		ecosystem: "FreeBSD",
		file: /(?:^|\/)var\/db\/pkg\/local\.sqlite$/,
		isUnread: true
	},
	{
		ecosystem: "Gentoo",
		file: /(?:^|\/)var\/db\/pkg\/[^/]+\/[^/]+\/CONTENTS$/
	},
	{
		ecosystem: "Guix",
		file: /(?:^|\/)var\/guix\/db\/db\.sqlite$/,
		folder: {
			store: "gnu/store/",
			pattern: /^((?:[^/]+\/)*?gnu\/store\/[0-9a-df-np-sv-z]{32}-[^/]+)\//
		},
		isUnread: true
	},
	{
		ecosystem: "Haskell",
		file: /(?:^|\/)(?:\.?cabal\/store|\.stack\/snapshots)\/(?:[^/]+\/)+[^/]+\.conf$/,
		isUnread: true
	},
	{
		ecosystem: "Homebrew",
		file: /(?:^|\/)Cellar\/[^/]+\/[^/]+\/INSTALL_RECEIPT\.json$/
	},
	{
		ecosystem: "Julia",
		file: /(?:^|\/)packages\/[^/]+\/[0-9A-Za-z]{5}\/Project\.toml$/,
		isUnread: true
	},
	{
		ecosystem: "Linux modules (compressed)",
		file: /(?:^|\/)lib\/modules\/[^/]+\/(?:updates|extra|weak-updates)\/.*\.ko\.(?:gz|xz|zst)$/,
		isUnread: true
	},
	{
		ecosystem: "LuaRocks",
		file: /\.rockspec$/
	},
	{
		ecosystem: "Nix",
		file: /(?:^|\/)nix\/(?:store\/[^/]+\.drv|var\/nix\/db\/db\.sqlite)$/,
		folder: {
			store: "nix/store/",
			pattern: /^((?:[^/]+\/)*?nix\/store\/[0-9a-df-np-sv-z]{32}-[^/]+)\//
		}
	},
	{
		ecosystem: "OCaml",
		file: /(?:^|\/)\.opam-switch\/packages\/[^/]+\/opam$/
	},
	{
		ecosystem: "Slackware",
		file: /(?:^|\/)var\/(?:adm|log|lib\/pkgtools)\/packages\/[^/]+-[^/-]+-[^/-]+-[^/-]+$/,
		isUnread: true
	},
	{
		ecosystem: "Snap",
		file: /(?:^|\/)(?:snap\/(?:manifest|snapcraft)|usr\/share\/snappy\/dpkg)\.yaml$/
	},
	{
		ecosystem: "Snap (packed)",
		file: /(?:^|\/)lib\/snapd\/(?:seed\/)?snaps\/[^/]+\.snap$/,
		isUnread: true
	},
	{
		ecosystem: "Solus",
		file: /(?:^|\/)var\/lib\/eopkg\/package\/[^/]+\/metadata\.xml$/,
		isUnread: true
	},
	{
		ecosystem: "Python (zipapp)",
		file: /\.(?:pyz|pex)$/,
		isUnread: true
	},
	{
		ecosystem: "SWI-Prolog",
		file: /(?:^|\/)swi-prolog\/pack\/[^/]+\/pack\.pl$/
	},
	{
		ecosystem: "Void Linux",
		file: /(?:^|\/)var\/db\/xbps\/pkgdb-[^/]+\.plist$/,
		isUnread: true
	},
	{
		ecosystem: "Yarn (Plug'n'Play)",
		file: /(?:^|\/)\.pnp\.c?js$/,
		isUnread: true
	}
];
/** Every path of an image is tested. */
const ANY_FILE = new RegExp(UNREAD_IN_IMAGES.map(({ file }) => file.source).join("|"));
const UNREAD = {
	name: "unread",
	selects: (path) => ANY_FILE.test(path),
	needsPathOnly: true,
	readRoot(root, { paths: all }) {
		const paths = root.kept("unread").map(({ path }) => path);
		return {
			packages: [],
			owned: [],
			warnings: UNREAD_IN_IMAGES.flatMap(({ ecosystem, file, folder, isUnread }) => {
				const files = paths.filter((path) => file.test(path)).length;
				const folders = folder === void 0 ? 0 : foldersIn(all(), folder);
				const number = folders > 0 ? count(folders, "folder") : files > 0 ? count(files, "file") : void 0;
				return number === void 0 ? [] : [`incomplete: ${ecosystem} (${number})${isUnread ? "" : "; sbom: syft reads them"}`];
			})
		};
	}
};
function foldersIn(paths, { store, pattern }) {
	const found = /* @__PURE__ */ new Set();
	for (const path of paths) {
		const name = path.includes(store) ? pattern.exec(path)?.[1] : void 0;
		if (name !== void 0) found.add(name);
	}
	return found.size;
}

// src/scan/ecosystems/wordpress/plugin.ts
/** As much as WordPress reads. */
const HEAD_BYTES = 8192;
const WORDPRESS_PLUGIN = {
	name: "wordpress-plugin",
	extensions: [".php"],
	selects: (path) => /(?:^|\/)wp-content\/plugins\/[^/]+\/[^/]+\.php$/.test(path),
	readFile({ path, bytes }) {
		const text = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString();
		const field = (name) => new RegExp(`^[ \\t/*#@]{0,40}${name}:[ \\t]*([^\\r\\n]{1,500})$`, "im").exec(text)?.[1]?.trim();
		const [title, version] = [field("Plugin Name"), field("Version")];
		const slug = path.split("/").at(-2);
		if (title === void 0 || version === void 0 || slug === void 0) return void 0;
		const license = mapLicense(field("License") ?? "");
		const author = field("Author");
		return { packages: [{ component: {
			type: "library",
			name: slug,
			version,
			description: title,
			purl: formatPurl({
				type: "generic",
				namespace: "wordpress-plugin",
				name: slug,
				version
			}),
			...license ? { licenses: [license] } : {},
			...author === void 0 ? {} : { authors: [{ name: author }] }
		} }] };
	}
};

// src/scan/ecosystems/catalogers.ts
/** The first cataloger that selects a file gets it. */
const FILE_CATALOGERS = [
	OS_RELEASE,
	DPKG,
	CHISEL,
	DEBIAN_COPYRIGHT,
	APK,
	RPM,
	RPM_MANIFEST,
	OPKG,
	PACMAN,
	EMBEDDED_SBOM,
	NPM$1,
	PYTHON,
	JAVA,
	JVM_RELEASE,
	SIDE_FILE,
	GEM,
	COMPOSER,
	PEAR,
	DOTNET,
	PACKAGES_CONFIG,
	CARGO_LOCK,
	CONDA,
	R_PACKAGE,
	OTP_APPLICATION,
	WORDPRESS_PLUGIN,
	LINUX_KERNEL,
	SNAP,
	UNREAD
];
const OF_ANY_EXTENSION = FILE_CATALOGERS.filter(({ extensions }) => extensions === void 0);
const BY_EXTENSION = new Map(FILE_CATALOGERS.flatMap(({ extensions = [] }) => extensions).map((extension) => [extension, FILE_CATALOGERS.filter(({ extensions }) => extensions?.includes(extension) ?? true)]));
function selectingCataloger(path) {
	return (BY_EXTENSION.get(extensionOf$1(path)) ?? OF_ANY_EXTENSION).find((cataloger) => cataloger.selects(path));
}
/** All of them get every executable. */
const EXECUTABLE_CATALOGERS = [
	GO_BINARY,
	RUST_BINARY,
	RUNTIME$1,
	WINDOWS_BINARY,
	SINGLE_FILE,
	NATIVE_IMAGE,
	ELF_NOTE,
	KERNEL_MODULE
];
/** The name under which executables are kept, for all executable catalogers. */
const EXECUTABLE_CATALOGER_NAME = "executable";

// src/scan/ecosystems/cocoapods/podfile-lock.ts
/** CocoaPods' own repository, whose copy on a server people may also name. */
const TRUNK = /^(?:trunk|https:\/\/cdn\.cocoapods\.org\/?|https:\/\/github\.com\/cocoapods\/specs(?:\.git)?\/?)$/i;
/** @throws SealError `SOURCE_FILE_INVALID` */
function parsePodfileLock(file) {
	const lock = fieldsOf$1(parseYaml(file.text)[0]);
	if (lock["PODS"] === void 0) throw invalid$1("not a valid Podfile.lock: it has no PODS");
	const repositories = Object.entries(fieldsOf$1(lock["SPEC REPOS"])).flatMap(([repository, pods]) => {
		const url = TRUNK.test(repository) ? void 0 : publicUrl(repository) ?? formatVcsUrl(repository);
		return url === void 0 ? [] : textsIn(pods).map((pod) => [pod, url]);
	});
	const context = {
		base: directoryOf(file.path),
		sources: fieldsOf$1(lock["EXTERNAL SOURCES"]),
		checkouts: fieldsOf$1(lock["CHECKOUT OPTIONS"]),
		repositories: new Map(repositories)
	};
	const nodes = elementsOf(inYaml(lock["PODS"]), "PODS").map((entry) => toNode$11(entry, context));
	const known = new Set(nodes.map(({ id }) => id));
	const direct = textsIn(lock["DEPENDENCIES"]).map(nameOf$1);
	const missing = createMissingList();
	for (const { id, dependencies = [] } of nodes) for (const { to } of dependencies) if (!known.has(to)) missing.add(id, to);
	for (const to of direct) if (!known.has(to)) missing.add("the project", to);
	const edges = direct.filter((to) => known.has(to)).map((to) => ({ to }));
	return {
		...withProject(file, "cocoapods", nodes, edges),
		warnings: missing.warnings()
	};
}
/** `Name/Subspec (1.0)`, alone or with a list of what it needs: `Other (~> 1.2)`. */
function toNode$11(entry, context) {
	const [text, needed] = isRecord(entry) ? Object.entries(entry)[0] ?? [] : [textOf$1(entry), []];
	const [, id, version] = /^(\S{1,300}) \(([^()]{1,200})\)$/.exec(text ?? "") ?? [];
	if (id === void 0 || version === void 0) throw invalid$1("a pod has no name or no version");
	const [name = id, ...subspec] = id.split("/");
	const dependencies = textsIn(needed).map((one) => ({ to: nameOf$1(one) }));
	const path = textOf$1(own$1(context.sources, name)[":path"]);
	if (path !== void 0) return {
		kind: "project",
		id,
		ecosystem: "cocoapods",
		directory: resolvePath(context.base, path.replace(/\/[^/]*\.podspec(?:\.json)?$/, "")),
		name,
		version,
		isNameOnly: true,
		dependencies
	};
	const qualifiers = qualifiersOf$7(name, context);
	return {
		kind: "package",
		id,
		purl: {
			type: "cocoapods",
			name,
			version,
			...qualifiers ? { qualifiers } : {},
			...subspec.length > 0 ? { subpath: subspec.join("/") } : {}
		},
		dependencies
	};
}
function qualifiersOf$7(name, context) {
	const { [":git"]: git, [":commit"]: commit, [":tag"]: tag } = {
		...own$1(context.sources, name),
		...own$1(context.checkouts, name)
	};
	const vcsUrl = formatVcsUrl(textOf$1(git) ?? "", textOf$1(commit) ?? textOf$1(tag));
	if (vcsUrl !== void 0) return { vcs_url: vcsUrl };
	const repository = context.repositories.get(name);
	return repository === void 0 ? void 0 : { repository_url: repository };
}
function own$1(fields, name) {
	return fieldsOf$1(Object.hasOwn(fields, name) ? fields[name] : void 0);
}
function nameOf$1(requirement) {
	return requirement.split(" ", 1)[0] ?? requirement;
}

// src/scan/ecosystems/composer/composer-lock.ts
/** `php`, `ext-json`, `lib-curl`, `composer-runtime-api`: parts of the platform. */
const PLATFORM = /^(?:php(?:-\w+)?|hhvm|(?:ext|lib)-.*|composer(?:-(?:runtime|plugin)-api)?)$/;
/** https://getcomposer.org/doc/01-basic-usage.md#commit-your-composer-lock-file-to-version-control */
async function parseComposer(file, surroundings) {
	const lock = fieldsOf$1(parseJsonText(file.text));
	if (!Array.isArray(lock["packages"])) throw invalid$1("not a valid composer.lock: it has no list of packages");
	const entries = ["packages-dev", "packages"].flatMap((group) => tablesIn(lock[group] ?? void 0, `"${group}"`).map((entry, at) => ({
		entry,
		group,
		id: `${group} ${at}`
	})));
	const base = directoryOf(file.path);
	const value = await surroundings.readCompanion(resolvePath(base, "composer.json"), parseManifestJson);
	const own = value === void 0 ? void 0 : fieldsOf$1(value);
	const missing = createMissingList();
	const resolve = resolver(entries, own, missing);
	const nodes = entries.map(({ entry, id }) => toNode$10(entry, id, base, resolve(textOf$1(entry["name"]) ?? "", entry["require"])));
	return {
		nodes: [...nodes, projectNode$7(base, entries, nodes, resolve, own)],
		warnings: missing.warnings()
	};
}
/** Composer locks all that is required, but the platform and what the project itself is, replaces or provides. */
function resolver(entries, own, missing) {
	const providers = indexProviders(entries);
	const ofProject = new Set([textOf$1(own?.["name"]) ?? "", ...otherNames(own ?? {})].map((one) => one.toLowerCase()));
	return (from, required) => Object.keys(fieldsOf$1(required)).flatMap((written) => {
		const name = written.toLowerCase();
		if (PLATFORM.test(name)) return [];
		if (!providers.has(name) && !ofProject.has(name)) missing.add(from, written);
		return providers.idsOf(name).map((to) => ({ to }));
	});
}
function otherNames(entry) {
	return [...Object.keys(fieldsOf$1(entry["replace"])), ...Object.keys(fieldsOf$1(entry["provide"]))];
}
/** A package also has the names that it replaces and provides. */
function indexProviders(entries) {
	const index = createNameIndex();
	for (const { entry, id } of entries) index.add((textOf$1(entry["name"]) ?? "").toLowerCase(), id);
	const real = new Set(entries.map(({ entry }) => (textOf$1(entry["name"]) ?? "").toLowerCase()));
	for (const { entry, id } of entries) for (const name of otherNames(entry)) if (!real.has(name.toLowerCase())) index.add(name.toLowerCase(), id);
	return index;
}
function toNode$10(entry, id, base, dependencies) {
	const fullName = textOf$1(entry["name"]) ?? "";
	if (fullName === "") throw invalid$1("a package has no name");
	const version = textOf$1(entry["version"]);
	const dist = fieldsOf$1(entry["dist"]);
	const written = (Array.isArray(entry["license"]) ? textsIn(entry["license"]) : [textOf$1(entry["license"]) ?? ""]).filter((text) => text !== "");
	if (isFolder(entry)) return {
		kind: "project",
		id,
		ecosystem: "composer",
		directory: resolvePath(base, textOf$1(dist["url"]) ?? "."),
		name: fullName,
		...version === void 0 ? {} : { version },
		...written.length > 0 ? { licenses: [written.join(" OR ")] } : {},
		dependencies
	};
	const slash = fullName.indexOf("/");
	const url = publicUrl(textOf$1(dist["url"]));
	const hash = toHash("sha1", textOf$1(dist["shasum"]) ?? "");
	const repository = repositoryOf(entry);
	const qualifiers = originOf$1(entry);
	const description = textOf$1(entry["description"]);
	return {
		kind: "package",
		id,
		purl: {
			type: "composer",
			...slash > 0 ? { namespace: fullName.slice(0, slash) } : {},
			name: fullName.slice(slash + 1),
			...version === void 0 ? {} : { version },
			...qualifiers ? { qualifiers } : {}
		},
		hashes: hash ? [hash] : [],
		files: url === void 0 ? [] : [{
			url,
			hashes: hash ? [hash] : []
		}],
		...written.length > 0 ? { licenses: [written.join(" OR ")] } : {},
		...description === void 0 ? {} : { description },
		...repository === void 0 ? {} : { repository },
		dependencies
	};
}
function projectNode$7(base, entries, nodes, resolve, own) {
	const name = textOf$1(own?.["name"]);
	const version = textOf$1(own?.["version"]);
	const needed = new Set(nodes.flatMap((node) => node.dependencies?.map((edge) => edge.to) ?? []));
	const guessed = entries.flatMap(({ id, group }) => needed.has(id) ? [] : [{
		to: id,
		...group === "packages-dev" ? { scope: "development" } : {}
	}]);
	const development = resolve("the project", own?.["require-dev"]).map((edge) => ({
		...edge,
		scope: "development"
	}));
	return {
		kind: "project",
		id: "project",
		ecosystem: "composer",
		directory: base,
		...name === void 0 ? {} : { name },
		...version === void 0 ? {} : { version },
		dependencies: own ? [...development, ...resolve("the project", own["require"])] : guessed
	};
}

// src/scan/ecosystems/conan/conan-lock.ts
/** @throws SealError `SOURCE_FILE_INVALID` */
function parseConanLock(file) {
	const lock = fieldsOf$1(parseJsonText(file.text));
	const graph = fieldsOf$1(lock["graph_lock"])["nodes"];
	if (graph !== void 0) return parseGraph(file, tablesByName(graph, "its graph"));
	if (lock["requires"] === void 0) throw invalid$1("not a valid conan.lock: it has no requires");
	const lists = [
		{
			references: referencesIn(lock, "requires"),
			edge: {}
		},
		{
			references: referencesIn(lock, "build_requires"),
			edge: { scope: "development" }
		},
		{
			references: referencesIn(lock, "python_requires"),
			edge: { scope: "development" }
		},
		{
			references: referencesIn(lock, "config_requires"),
			edge: { scope: "development" }
		}
	];
	const nodes = lists.flatMap(({ references }) => references.map((one) => toNode$9(one, one, void 0)));
	const direct = lists.flatMap(({ references, edge }) => references.map((to) => ({
		to,
		...edge
	})));
	return withProject(file, "conan", nodes, direct);
}
function referencesIn(lock, list) {
	return elementsOf(lock[list], `"${list}"`).map(textIn$1);
}
function textIn$1(value) {
	if (typeof value !== "string") throw invalid$1("a reference is not a text");
	return value;
}
/** The project itself has no reference, or one without a version. */
function parseGraph(file, graph) {
	const nodes = graph.flatMap(([id, node]) => {
		const needed = [...textsIn(node["requires"]), ...textsIn(node["build_requires"])].map((to) => ({ to }));
		const reference = node["ref"] === void 0 ? "" : textIn$1(node["ref"]);
		return reference.includes("/") ? [toNode$9(id, reference, needed)] : [];
	});
	return withProject(file, "conan", nodes);
}
/** `name/version@user/channel#recipe-revision:package-id#package-revision%time`, without a channel since version 2 */
const REFERENCE = /^([^/@#]{1,200})\/([^@#%]{1,200})(?:@([^/#%]{1,200})(?:\/([^#%]{1,200}))?)?(?:#([0-9a-f]{1,64}))?/;
function toNode$9(id, reference, dependencies) {
	const [, name, version, user, channel, rrev] = REFERENCE.exec(reference) ?? [];
	if (name === void 0 || version === void 0) throw invalid$1("a reference has no name or no version");
	return {
		kind: "package",
		id,
		purl: {
			type: "conan",
			name,
			version,
			qualifiers: {
				...user === void 0 ? {} : { user },
				...channel === void 0 ? {} : { channel },
				...rrev === void 0 ? {} : { rrev }
			}
		},
		dependencies
	};
}

// src/scan/ecosystems/cran/renv-lock.ts
/** Its `Hash` is not one of a file. @throws SealError `SOURCE_FILE_INVALID` */
function parseRenvLock(file) {
	const { Packages: listed } = fieldsOf$1(parseJsonText(file.text));
	if (listed === void 0) throw invalid$1("not a valid renv.lock: it has no Packages");
	const packages = tablesByName(listed, "\"Packages\"");
	const ids = new Set(packages.map(([id]) => id));
	const nodes = packages.map(([id, entry]) => {
		const version = textOf$1(entry["Version"]);
		const dependencies = textsIn(entry["Requirements"]).filter((name) => ids.has(name)).map((to) => ({ to }));
		if (textOf$1(entry["Source"]) === "Local") return {
			kind: "project",
			id,
			ecosystem: "cran",
			directory: directoryOf(file.path),
			name: id,
			...version === void 0 ? {} : { version },
			isNameOnly: true,
			dependencies
		};
		return {
			kind: "package",
			id,
			purl: {
				type: "cran",
				name: id,
				...version === void 0 ? {} : { version },
				...qualifiersOf$6(entry)
			},
			dependencies: Array.isArray(entry["Requirements"]) ? dependencies : void 0
		};
	});
	return withProject(file, "cran", nodes);
}
const HOSTS = {
	GitHub: "github.com",
	GitLab: "gitlab.com",
	Bitbucket: "bitbucket.org"
};
/** `Source` says where it came from; a package of CRAN may have the repository of its sources, too. */
function qualifiersOf$6(entry) {
	const source = textOf$1(entry["Source"]) ?? "";
	if (source === "Bioconductor") return { qualifiers: { repository_url: "https://bioconductor.org" } };
	const commit = textOf$1(entry["RemoteSha"]);
	const [owner, name] = [textOf$1(entry["RemoteUsername"]), textOf$1(entry["RemoteRepo"])];
	const usual = Object.hasOwn(HOSTS, source) ? HOSTS[source] : void 0;
	if (usual !== void 0 && owner !== void 0 && name !== void 0) {
		const host = textOf$1(entry["RemoteHost"])?.replace(/^api\./, "").split("/", 1)[0] ?? usual;
		return withVcsUrl(formatVcsUrl(`https://${host}/${owner}/${name}.git`, commit));
	}
	const url = textOf$1(entry["RemoteUrl"]);
	if (/^git(?:2r)?$/i.test(source)) return withVcsUrl(formatVcsUrl(url ?? "", commit));
	const download = source === "URL" ? publicUrl(url) : void 0;
	return download === void 0 ? {} : { qualifiers: { download_url: download } };
}
function withVcsUrl(url) {
	return url === void 0 ? {} : { qualifiers: { vcs_url: url } };
}

// src/scan/ecosystems/gem/gemfile-lock.ts
const SOURCES$1 = [
	"GEM",
	"GIT",
	"PATH",
	"PLUGIN SOURCE"
];
/** https://bundler.io/man/bundle-lock.1.html ; groups (development, test) are only in the Gemfile, which is a program. */
function parseGemfileLock(file) {
	const gemfile = readSections(file.text);
	if (gemfile.specs.length === 0 && gemfile.direct.length === 0) throw invalid$1("not a valid Gemfile.lock: it has no specs");
	const base = directoryOf(file.path);
	const missing = createMissingList();
	const index = createNameIndex();
	gemfile.specs.forEach((spec, at) => {
		index.add(spec.name, String(at));
	});
	const edgesFor = (from, names) => names.flatMap((name) => {
		if (!index.has(name) && name !== "bundler") missing.add(from, name);
		return index.idsOf(name).map((to) => ({ to }));
	});
	const shared = sharedFolders(gemfile.specs);
	const nodes = gemfile.specs.map((spec, at) => {
		const dependencies = edgesFor(spec.name, spec.requirements);
		return spec.source.kind === "PATH" ? folderNode$5(spec, String(at), base, shared.has(spec.source.remote), dependencies) : packageNode$6(spec, String(at), gemfile.checksums, dependencies);
	});
	const project = {
		kind: "project",
		id: "project",
		ecosystem: "gem",
		directory: base,
		dependencies: edgesFor("the project", gemfile.direct)
	};
	const cut = gemfile.hasDirect ? [] : ["it has no section DEPENDENCIES"];
	return {
		nodes: [...nodes, project],
		warnings: [...missing.warnings(), ...cut]
	};
}
/** Sections begin in the first column; specs are indented by four blanks, what they need by six. */
function readSections(text) {
	const gemfile = {
		specs: [],
		direct: [],
		hasDirect: false,
		checksums: /* @__PURE__ */ new Map()
	};
	let section = "";
	let source;
	for (const line of text.split(/\r?\n/)) {
		if (/^[<>=]{7}/.test(line)) throw invalid$1("it contains merge conflict markers");
		if (line.trim() === "") continue;
		if (!line.startsWith(" ")) {
			section = line.trim();
			gemfile.hasDirect ||= section === "DEPENDENCIES";
			source = isOneOf(section, SOURCES$1) ? {
				kind: section,
				remote: "",
				hasMore: false,
				revision: void 0
			} : void 0;
		} else if (source) readSourceLine(line, source, gemfile.specs);
		else if (section === "DEPENDENCIES") gemfile.direct.push(nameIn(line));
		else if (section === "CHECKSUMS") readChecksum(line, gemfile.checksums);
	}
	return gemfile;
}
function readSourceLine(line, source, specs) {
	const content = line.trim();
	if (line.startsWith("      ")) specs.at(-1)?.requirements.push(nameIn(line));
	else if (line.startsWith("    ")) {
		const [name, version] = content.split(" ", 2);
		specs.push({
			source,
			name: name ?? "",
			version: (version ?? "").replace(/^\(|\)$/g, ""),
			requirements: []
		});
	} else if (content.startsWith("remote: ")) {
		source.hasMore = source.remote !== "";
		source.remote = content.slice(8);
	} else if (content.startsWith("revision: ")) source.revision = content.slice(10);
}
/** `rack (~> 2.0)`, `shop!`: the name alone. */
function nameIn(line) {
	return (line.trim().split(" ", 1)[0] ?? "").replace(/!$/, "");
}
/** `rack (2.2.8) sha256=…` */
function readChecksum(line, checksums) {
	const [name, version, hash] = line.trim().split(" ", 3);
	if (name && version && hash) checksums.set(`${name} ${version.replace(/^\(|\)$/g, "")}`, hash);
}
function sharedFolders(specs) {
	const seen = /* @__PURE__ */ new Set();
	const shared = /* @__PURE__ */ new Set();
	for (const { source } of specs) {
		if (source.kind !== "PATH") continue;
		if (seen.has(source.remote)) shared.add(source.remote);
		seen.add(source.remote);
	}
	return shared;
}
/** A folder may have several gems, as that of Rails has: each is a separate part. */
function folderNode$5({ name, version, source }, id, base, isNameOnly, dependencies) {
	return {
		kind: "project",
		id,
		ecosystem: "gem",
		directory: resolvePath(base, source.remote),
		name,
		version,
		isNameOnly,
		dependencies
	};
}
function packageNode$6(spec, id, checksums, dependencies) {
	const checksum = checksums.get(`${spec.name} ${spec.version}`);
	return {
		kind: "package",
		id,
		purl: gemPurl(spec),
		hashes: parsePrefixedHash(checksum?.split(",", 1)[0]),
		dependencies
	};
}
const RUBYGEMS = /^https?:\/\/(?:www\.)?rubygems\.org\/?$/i;
function registryOf$1({ kind, remote, hasMore }) {
	return kind !== "GEM" || hasMore || RUBYGEMS.test(remote) ? void 0 : registryUrl(remote);
}
/** A Ruby version has no dash, so what follows the first one is the platform. */
function gemPurl({ name, version, source }) {
	const dash = version.indexOf("-");
	const vcsUrl = source.kind === "GIT" ? formatVcsUrl(source.remote, source.revision) : void 0;
	const registry = registryOf$1(source);
	const qualifiers = {
		...registry === void 0 ? {} : { repository_url: registry },
		...dash > 0 ? { platform: version.slice(dash + 1) } : {},
		...vcsUrl === void 0 ? {} : { vcs_url: vcsUrl }
	};
	return {
		type: "gem",
		name,
		version: dash > 0 ? version.slice(0, dash) : version,
		...Object.keys(qualifiers).length > 0 ? { qualifiers } : {}
	};
}

// src/scan/ecosystems/github-actions/workflow.ts
/** Actions run in the pipeline and are not a part of what it builds. */
const SCOPE = "development";
/** https://docs.github.com/actions/reference/workflow-syntax-for-github-actions */
function parseWorkflow(file) {
	const [document] = parseYaml(file.text);
	if (!isRecord(document)) throw invalid$1("not a valid workflow: not a mapping");
	const jobs = tablesByName(inYaml(document["jobs"]), "jobs").map(([, job]) => job);
	const runs = tableOf(inYaml(document["runs"]), "runs");
	const steps = [...jobs, runs].flatMap((part) => tablesIn(inYaml(part["steps"]), "steps"));
	const uses = [...jobs, ...steps].flatMap((part) => textIn(part["uses"], "uses") ?? []);
	const images = jobs.flatMap(imagesOf);
	const runsImage = textIn(runs["image"], "image");
	if (runsImage?.startsWith("docker://")) uses.push(runsImage);
	const nodes = /* @__PURE__ */ new Map();
	const warnings = [];
	for (const text of [...uses, ...images]) {
		if (isLocal(text)) continue;
		const purl = purlOf(text);
		if (purl) nodes.set(text, {
			kind: "package",
			id: text,
			purl,
			dependencies: void 0,
			relationship: "direct"
		});
		else warnings.push("a `uses` or an image that could not be read");
	}
	return {
		nodes: [...nodes.values(), projectNode$6(file.path, nodes)],
		warnings
	};
}
/** `container:` and `services:` of a job. An expression is known only when the job runs. */
function imagesOf(job) {
	const services = typeof job["services"] === "string" ? {} : tableOf(job["services"], "services");
	return [job["container"], ...Object.values(services)].flatMap((value) => {
		const image = textIn(isRecord(value) ? value["image"] : value, "image");
		return image === void 0 || image.includes("${{") ? [] : [`docker://${image}`];
	});
}
function textIn(value, what) {
	if (value !== void 0 && typeof value !== "string") throw invalid$1(`${what} is not a text`);
	return textOf$1(value);
}
/** Actions of the same repository (`./`, and `$/` from its root) are part of the tree; expressions are not known yet. */
function isLocal(uses) {
	return /^(?:\.{1,2}|\$)\//.test(uses) || uses.includes("${{");
}
const REPOSITORY = /^(?<owner>[\w.-]+)\/(?<name>[\w.-]+)(?:\/(?<path>[^@\s]+))?@(?<reference>\S+)$/;
function purlOf(uses) {
	if (uses.length > 500) return void 0;
	if (uses.startsWith("docker://")) return imagePurl(uses.slice(9));
	const groups = REPOSITORY.exec(uses)?.groups;
	if (!groups) return void 0;
	const { owner, name, path, reference } = groups;
	return {
		type: "github",
		namespace: owner ?? "",
		name: name ?? "",
		version: reference ?? "",
		...path === void 0 ? {} : { subpath: path }
	};
}
/** https://github.com/package-url/purl-spec/blob/main/types/oci-definition.json ; a tag alone is not a version there. */
function imagePurl(image) {
	const match = /^(?<repository>[^\s@]+?)(?::(?<tag>[\w][\w.-]{0,127}))?(?:@(?<digest>sha256:[0-9a-f]{64}))?$/.exec(image);
	const repository = match?.groups?.["repository"]?.toLowerCase();
	if (repository === void 0) return void 0;
	const tag = match?.groups?.["tag"];
	const digest = match?.groups?.["digest"];
	return {
		type: "docker",
		...splitRepository(repository),
		...(digest ?? tag) === void 0 ? {} : { version: digest ?? tag ?? "" },
		...digest !== void 0 && tag !== void 0 ? { qualifiers: { tag } } : {}
	};
}
/** `ghcr.io/acme/tool` is on its own registry; `acme/tool` and `alpine` on Docker's. */
function splitRepository(repository) {
	const slash = repository.lastIndexOf("/");
	return slash < 0 ? { name: repository } : {
		namespace: repository.slice(0, slash),
		name: repository.slice(slash + 1)
	};
}
/** Workflows belong to the repository; a composite action is a part of it. */
function projectNode$6(path, nodes) {
	const dependencies = [...nodes.keys()].map((to) => ({
		to,
		scope: SCOPE
	}));
	const directory = directoryOf(path);
	return {
		kind: "project",
		id: "project",
		ecosystem: "github",
		directory: directory === ".github/workflows" || directory.endsWith("/.github/workflows") ? resolvePath(directory, "../..") : directory,
		dependencies
	};
}

// src/scan/ecosystems/golang/go-syntax.ts
var import_valid = /* @__PURE__ */ __toESM(require_valid(), 1);
var import_compare = /* @__PURE__ */ __toESM(require_compare(), 1);
/** The directives of a file, those of a block one by one. @throws SealError `SOURCE_FILE_INVALID` */
function readDirectives(text) {
	const directives = [];
	let block = "";
	for (const raw of text.split(/\r?\n/)) {
		const comment = raw.indexOf("//");
		const words = wordsOf(comment < 0 ? raw : raw.slice(0, comment));
		const isIndirect = comment >= 0 && /^\/\/\s*indirect\b/.test(raw.slice(comment));
		const [first] = words;
		if (first === void 0) continue;
		if (first === ")") block = "";
		else if (words[1] === "(") block = first;
		else if (block !== "") directives.push({
			name: block,
			words,
			isIndirect,
			line: raw.trim()
		});
		else directives.push({
			name: first,
			words: words.slice(1),
			isIndirect,
			line: raw.trim()
		});
	}
	if (block !== "") throw invalid$1(`the block of ${printable(block, 80)} has no end`);
	return directives;
}
/** Words are separated by blanks; quotes keep blanks together, and a parenthesis is a separate word. */
function wordsOf(line) {
	return (line.match(/"[^"]*"|`[^`]*`|[()]|[^\s"`()]+/g) ?? []).map((word) => word.replace(/^["`]|["`]$/g, ""));
}
function isReplacement(words) {
	const arrow = words.indexOf("=>");
	return arrow > 0 && words.length > arrow + 1;
}
/** By the path of the module. Folders are relative to the tree's root, by the folder of the file. */
function readReplacements(directives, base) {
	const replaces = /* @__PURE__ */ new Map();
	for (const { name, words } of directives) {
		if (name !== "replace" || !isReplacement(words)) continue;
		const arrow = words.indexOf("=>");
		const [path = "", onlyFor] = words.slice(0, arrow);
		const [target = "", version] = words.slice(arrow + 1);
		const replacement = {
			...version === void 0 ? { path: resolvePath(base, target) } : {
				path: target,
				version
			},
			...onlyFor === void 0 ? {} : { onlyFor }
		};
		const known = replaces.get(path);
		if (known) known.push(replacement);
		else replaces.set(path, [replacement]);
	}
	return replaces;
}

// src/scan/ecosystems/golang/go-work.ts
/** Each workspace is read once for all its modules. */
const workspaces = /* @__PURE__ */ new WeakMap();
/** The workspace that a module's folder is in, from the nearest go.work. https://go.dev/ref/mod#workspaces */
async function findWorkspace(directory, surroundings) {
	for (let folder = directory;; folder = directoryOf(folder)) {
		const workspace = await workspaceIn(folder, surroundings);
		if (workspace) return [...workspace.folders.values()].includes(directory) ? workspace : void 0;
		if (folder === "." || folder === "/" || folder === "..") return void 0;
	}
}
function workspaceIn(folder, surroundings) {
	const known = workspaces.get(surroundings) ?? /* @__PURE__ */ new Map();
	workspaces.set(surroundings, known);
	const found = known.get(folder) ?? readWorkspace(folder, surroundings);
	known.set(folder, found);
	return found;
}
const WITHOUT_MODULE$1 = /* @__PURE__ */ new Set([
	"go",
	"godebug",
	"toolchain"
]);
function readGoWork(text) {
	const directives = readDirectives(text);
	const unread = directives.find(({ name, words }) => !WITHOUT_MODULE$1.has(name) && !(name === "use" && words.length > 0) && !(name === "replace" && isReplacement(words)));
	if (unread !== void 0) throw invalid$1(`a line that could not be read: ${printable(unread.line, 80)}`);
	return directives;
}
async function readWorkspace(folder, surroundings) {
	const directives = await surroundings.readCompanion(resolvePath(folder, "go.work"), readGoWork);
	if (!directives) return void 0;
	const folders = /* @__PURE__ */ new Map();
	for (const { name, words } of directives) {
		const [used] = words;
		if (name !== "use" || used === void 0) continue;
		const directory = resolvePath(folder, used);
		const path = (await surroundings.readCompanion(resolvePath(directory, "go.mod"), readDirectives))?.find((directive) => directive.name === "module")?.words[0];
		if (path !== void 0) folders.set(path, directory);
	}
	return {
		folders,
		replaces: readReplacements(directives, folder)
	};
}

// src/scan/ecosystems/golang/go-mod.ts
/** Since Go 1.17, go.mod names every module that the packages of the main module need. */
const FIRST_COMPLETE = 17;
/** https://go.dev/ref/mod#go-mod-file */
async function parseGoMod(file, surroundings) {
	const base = directoryOf(file.path);
	const mod = readGoMod(file.text, base);
	if (mod.module === void 0) throw invalid$1("not a valid go.mod: it has no module line");
	const modules = [...mod.requires.values()].filter((one) => !mod.excludes.has(`${one.path} ${one.version}`));
	const others = !isComplete(mod.go) && modules.length > 0 ? await modulesInGoSum(base, mod, surroundings) : [];
	pushAll(modules, others ?? []);
	const workspace = await findWorkspace(base, surroundings);
	const nodes = [];
	const dependencies = [];
	for (const module of modules) {
		const replacements = workspace?.replaces.get(module.path) ?? mod.replaces.get(module.path) ?? [];
		const folder = workspace?.folders.get(module.path);
		const node = folder === void 0 ? toNode$8(module, replacements) : folderNode$4(module, folder);
		nodes.push(node);
		dependencies.push({ to: node.id });
	}
	nodes.push({
		kind: "project",
		id: "main",
		ecosystem: "golang",
		directory: base,
		name: mod.module,
		dependencies
	});
	const [first] = mod.unread;
	const unread = count(mod.unread.length, "line");
	return {
		nodes,
		gaps: others === void 0 ? ["it lists only direct dependencies, without a go.sum"] : [],
		warnings: first === void 0 ? [] : [`${unread} that could not be read: ${printable(first, 80)}`]
	};
}
function readGoMod(text, base) {
	const directives = readDirectives(text);
	const mod = {
		module: void 0,
		go: void 0,
		requires: /* @__PURE__ */ new Map(),
		replaces: readReplacements(directives, base),
		excludes: /* @__PURE__ */ new Set(),
		unread: []
	};
	for (const directive of directives) if (!readDirective(mod, directive)) mod.unread.push(directive.line);
	return mod;
}
/** They name no module to be used. */
const WITHOUT_MODULE = /* @__PURE__ */ new Set([
	"godebug",
	"ignore",
	"retract",
	"tool",
	"toolchain"
]);
/** Is it one that Seal knows, and complete? */
function readDirective(mod, { name, words, isIndirect }) {
	if (WITHOUT_MODULE.has(name)) return true;
	const [first, second] = words;
	if (first === void 0) return false;
	if (name === "module") mod.module = first;
	else if (name === "go") mod.go = first;
	else if (name === "require" && second !== void 0) mod.requires.set(first, {
		path: first,
		version: second,
		isIndirect
	});
	else if (name === "exclude" && second !== void 0) mod.excludes.add(`${first} ${second}`);
	else return name === "replace" && isReplacement(words);
	return true;
}
function toNode$8(module, replacements) {
	const replacement = replacements.find(({ onlyFor }) => onlyFor === module.version) ?? replacements.find(({ onlyFor }) => onlyFor === void 0);
	if (replacement && replacement.version === void 0) return folderNode$4(module, replacement.path);
	return {
		kind: "package",
		id: module.path,
		purl: golangPurl(replacement?.path ?? module.path, replacement?.version ?? module.version),
		dependencies: void 0,
		relationship: module.isIndirect ? "transitive" : "direct"
	};
}
function folderNode$4({ path }, directory) {
	return {
		kind: "project",
		id: path,
		ecosystem: "golang",
		directory,
		name: path,
		dependencies: []
	};
}
function golangPurl(path, version) {
	const slash = path.lastIndexOf("/");
	return {
		type: "golang",
		...slash > 0 ? { namespace: path.slice(0, slash) } : {},
		name: path.slice(slash + 1),
		version
	};
}
function isComplete(go) {
	const [major, minor] = (go ?? "1.0").split(".").map(Number);
	return (major ?? 0) > 1 || (minor ?? 0) >= FIRST_COMPLETE;
}
/**
* go.sum has a line for the content of each module that was needed, and may keep lines of older versions: the
* highest version is what Go selects. Its `h1:` is a hash over the hashes of the files, no hash of any file.
*/
async function modulesInGoSum(base, mod, surroundings) {
	const text = await surroundings.read(resolvePath(base, "go.sum"));
	if (text === void 0) return void 0;
	const highest = /* @__PURE__ */ new Map();
	for (const line of text.split(/\r?\n/)) {
		const [path, version] = line.split(" ");
		if (!path || !version || version.endsWith("/go.mod") || mod.requires.has(path)) continue;
		if (mod.excludes.has(`${path} ${version}`)) continue;
		const known = highest.get(path);
		if (known === void 0 || isHigher(version, known)) highest.set(path, version);
	}
	return [...highest].map(([path, version]) => ({
		path,
		version,
		isIndirect: true
	}));
}
function isHigher(one, other) {
	if ((0, import_valid.default)(one) === null || (0, import_valid.default)(other) === null) return one > other;
	return (0, import_compare.default)(one, other) > 0;
}

// src/scan/ecosystems/helm/chart.ts
const EXACT = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;
/**
* Chart.yaml with what its lock file chose; version 1 of charts has requirements.yaml and requirements.lock.
*
* @throws SealError `SOURCE_FILE_INVALID`
*/
async function parseChart(file, surroundings) {
	const chart = fieldsOf$1(parseYaml(file.text)[0]);
	const name = textOf$1(chart["name"]);
	if (name === void 0) throw invalid$1("not a valid Chart.yaml: it has no name");
	const read = (companion) => surroundings.readCompanion(resolvePath(directoryOf(file.path), companion), (text) => fieldsOf$1(parseYaml(text)[0]));
	const lock = await read("Chart.lock") ?? await read("requirements.lock");
	const asked = dependenciesOf$1(lock ?? chart);
	const old = lock === void 0 && asked.length === 0 ? await read("requirements.yaml") : void 0;
	const packages = [...asked, ...dependenciesOf$1(old)].filter(({ repository }) => !/^(?:file:|$)/.test(repositoryIn(repository))).map(toNode$7);
	const version = textOf$1(chart["version"]);
	return {
		nodes: [...packages, {
			kind: "project",
			id: "project",
			ecosystem: "helm",
			directory: directoryOf(file.path),
			name,
			...version === void 0 ? {} : { version },
			dependencies: packages.map(({ id }) => ({ to: id }))
		}],
		...packages.some(({ purl }) => purl.version === void 0) ? { gaps: ["no Chart.lock has the versions of its dependencies"] } : {}
	};
}
function dependenciesOf$1(chart) {
	return tablesIn(inYaml(chart?.["dependencies"]), "its list of dependencies");
}
/** No purl type is defined for charts: the qualifier has the repository. */
function toNode$7(entry) {
	const name = textOf$1(entry["name"]);
	if (name === void 0) throw invalid$1("a dependency has no name");
	const version = textOf$1(entry["version"]);
	const repository = addressOf(repositoryIn(entry["repository"]));
	return {
		kind: "package",
		id: `${repository ?? ""} ${name} ${version ?? ""}`,
		purl: {
			type: "generic",
			name,
			...version !== void 0 && EXACT.test(version) ? { version } : {},
			...repository === void 0 ? {} : { qualifiers: { repository_url: repository } }
		},
		dependencies: void 0,
		relationship: "direct"
	};
}
function repositoryIn(value) {
	if (value !== void 0 && typeof value !== "string") throw invalid$1("the repository of a dependency is not a text");
	return value ?? "";
}
/** A repository on a web server, or in a registry (`oci://`); not a name from the user's settings (`@name`). */
function addressOf(repository) {
	const isOci = repository.startsWith("oci://");
	const url = publicUrl(isOci ? repository.replace("oci:", "https:") : repository);
	return isOci ? url?.replace("https:", "oci:") : url;
}

// src/scan/ecosystems/hex/hex-locks.ts
/**
* `"name": {:hex, :package, "1.0.0", "inner hash", [:mix], [{:dependency, …}], "hexpm", "outer hash"},` per line; the
* outer hash is that of the package's archive. `{:git, "url", "commit", […]}` has no version.
*
* @throws SealError `SOURCE_FILE_INVALID`
*/
function parseMixLock(file) {
	const text = file.text.trim();
	if (!text.startsWith("%{")) throw invalid$1("not a valid mix.lock");
	if (!text.endsWith("}")) throw invalid$1("it is cut off");
	const lines = file.text.split("\n").filter((line) => /^\s{0,9}"/.test(line));
	const packages = lines.flatMap((line) => {
		const [, id, kind, content = ""] = MIX_LINE.exec(line) ?? [];
		if (id === void 0) return [];
		if (kind === "git") return gitNode(id, .../^"([^"]{1,2000})", "([^"]{1,200})"/.exec(content)?.slice(1) ?? []) ?? [];
		const [, name, version] = /^:"?([a-z0-9_]{1,200})"?, "([^"]{1,100})"/.exec(content) ?? [];
		if (name === void 0 || version === void 0) return [];
		const hash = toHash("sha256", /"([0-9a-f]{64})"\},?\s{0,9}$/.exec(line)?.[1] ?? "");
		const namespace = /, "hexpm:([^"]{1,200})"(?:, "[0-9a-f]{64}")?\},?\s{0,9}$/.exec(line)?.[1];
		return [toNode$6(id, {
			type: "hex",
			...namespace === void 0 ? {} : { namespace },
			name,
			version
		}, hash ? [hash] : [], neededIn(content))];
	});
	return withOthers(withProject(file, "hex", packages), lines.length - packages.length);
}
const MIX_LINE = /^\s{0,9}"([^"]{1,200})":? ?(?:=> )?\{:(hex|git), (.*)/;
/** `{:ranch, "1.8.0", [hex: :ranch, repo: "hexpm", optional: false]}` */
function neededIn(line) {
	return [...line.matchAll(/\{:"?([a-z0-9_]{1,200})"?, "[^"]{0,200}"(?:, \[([^\]]{0,500})\])?/g)].map(([, to = "", options = ""]) => ({
		to,
		...options.includes("optional: true") ? { scope: "optional" } : {}
	}));
}
function gitNode(id, url = "", commit) {
	const vcsUrl = formatVcsUrl(url, commit);
	return vcsUrl === void 0 ? void 0 : toNode$6(id, {
		type: "hex",
		name: id,
		qualifiers: { vcs_url: vcsUrl ?? "" }
	}, [], void 0);
}
function withOthers(parsed, others) {
	return others > 0 ? {
		...parsed,
		gaps: [`${count(others, "dependency", "dependencies")} in a form that is not read`]
	} : parsed;
}
/** `{<<"name">>,{pkg,<<"package">>,<<"1.0.0">>},0}` or `{git,"url",{ref,"commit"}}`; 0 is direct. @throws SealError `SOURCE_FILE_INVALID` */
function parseRebarLock(file) {
	if (!/^\s{0,9}[[{]/.test(file.text)) throw invalid$1("not a valid rebar.lock");
	if (!file.text.trimEnd().endsWith(".")) throw invalid$1("it is cut off");
	const hashes = new Map([...sectionOf(file.text, "pkg_hash_ext").matchAll(/<<"([^"]{1,200})">>,\s{0,9}<<"([0-9A-F]{64})">>/g)].map(([, name = "", content = ""]) => [name, content.toLowerCase()]));
	const found = [...file.text.matchAll(/\{<<"([^"]{1,200})">>,\s{0,99}\{pkg,\s{0,99}<<"([^"]{1,200})">>,\s{0,99}<<"([^"]{1,100})">>\},\s{0,99}(\d{1,4})\}/g)];
	const fromGit = [...file.text.matchAll(/\{<<"([^"]{1,200})">>,\s{0,99}\{git(?:_subdir)?,\s{0,99}"([^"]{1,2000})",\s{0,99}\{ref,\s{0,99}"([^"]{1,200})"\}(?:,\s{0,99}"[^"]{0,1000}")?\},\s{0,99}(\d{1,4})\}/g)];
	const packages = [...found.map(([, id = "", name = "", version = ""]) => {
		const hash = toHash("sha256", hashes.get(id) ?? "");
		return toNode$6(id, {
			type: "hex",
			name,
			version
		}, hash ? [hash] : [], void 0);
	}), ...fromGit.flatMap(([, id = "", url, commit]) => gitNode(id, url, commit) ?? [])];
	const direct = [...found, ...fromGit].filter((match) => match[4] === "0").map(([, to = ""]) => ({ to }));
	return withOthers(withProject(file, "hex", packages, direct), entriesIn(file.text) - packages.length);
}
/** A damaged one still has its start or its end. */
function entriesIn(text) {
	const [listed = ""] = text.split("{pkg_hash,", 1);
	return Math.max(...[/\{<</g, /\},\s{0,9}\d{1,4}\}/g].map((part) => [...listed.matchAll(part)].length));
}
function sectionOf(text, name) {
	const start = text.indexOf(`{${name},`);
	return start < 0 ? "" : text.slice(start).split("]", 1)[0] ?? "";
}
function toNode$6(id, purl, hashes, dependencies) {
	return {
		kind: "package",
		id,
		purl,
		hashes,
		dependencies
	};
}

// src/scan/ecosystems/maven/gradle.ts
const TEST_CONFIGURATION = /^(?:test|androidTest|integrationTest|functionalTest|jmh|debugUnitTest|releaseUnitTest)|Test(?:Compile|Runtime)Classpath$/;
/** What the plugins that come with Gradle, and those of Kotlin and Android, run while they build. */
const TOOL_CONFIGURATION = /^(?:checkstyle|codenarc|detekt|dokka|errorprone|jacoco(?:Agent|Ant)|ktlint|lintChecks|pmd|spotbugs|spotless|zinc)|^kotlin(?:BuildTools|Compiler|Klib|Native|Scripting|InternalAbi)|(?:[aA]nnotationProcessor|^kapt|^ksp)/;
/** Of the build script and of the settings: the plugins of the build. */
const OF_BUILD = /^(?:buildscript|settings)-gradle\.lockfile$/;
const LINE = /^(?<group>[^\s:=]+):(?<name>[^\s:=]+):(?<version>[^\s:=]+)(?:=(?<configurations>\S*))?$/;
/** https://docs.gradle.org/current/userguide/dependency_locking.html : `group:name:version=configurations`. */
function parseGradle(file) {
	const isOfBuild = OF_BUILD.test(fileNameOf(file.path));
	const nodes = [];
	const dependencies = [];
	for (const raw of file.text.split(/\r?\n/)) {
		const line = raw.trim();
		if (line === "" || line.startsWith("#") || line.startsWith("empty=")) continue;
		const { group, name, version, configurations } = LINE.exec(line.slice(0, 4e3))?.groups ?? {};
		if (group === void 0 || name === void 0 || version === void 0) throw invalid$1("a line is not group:name:version");
		nodes.push({
			kind: "package",
			id: line,
			purl: {
				type: "maven",
				namespace: group,
				name,
				version
			},
			dependencies: void 0
		});
		const names = (configurations ?? "").split(",").filter(Boolean);
		const isDevelopment = isOfBuild || names.length > 0 && names.every(isDevelopmentConfiguration);
		dependencies.push({
			to: line,
			...isDevelopment ? { scope: "development" } : {}
		});
	}
	const project = {
		kind: "project",
		id: "project",
		ecosystem: "maven",
		directory: projectDirectory(file.path),
		dependencies
	};
	return { nodes: [...nodes, project] };
}
function isDevelopmentConfiguration(name) {
	return TEST_CONFIGURATION.test(name) || TOOL_CONFIGURATION.test(name);
}
/** The older files are in `gradle/dependency-locks` of their project. */
function projectDirectory(path) {
	const directory = directoryOf(path);
	if (directory === "gradle/dependency-locks") return ".";
	return directory.endsWith("/gradle/dependency-locks") ? directory.slice(0, -24) : directory;
}

// src/scan/ecosystems/npm/npm-purl.ts
/** `@scope/name` and `name`. */
function npmPurl(fullName, version, origin = {}) {
	const slash = fullName.startsWith("@") ? fullName.indexOf("/") : -1;
	const qualifiers = qualifiersOf$5(origin);
	return {
		type: "npm",
		...slash > 0 ? { namespace: fullName.slice(0, slash) } : {},
		name: slash > 0 ? fullName.slice(slash + 1) : fullName,
		...version === void 0 ? {} : { version },
		...qualifiers ? { qualifiers } : {}
	};
}
/** Yarn's name for npm's registry leads to the same server. */
const NPM = /^https?:\/\/registry\.(?:npmjs\.(?:org|com)|yarnpkg\.com)(?:\/|$)/i;
/** Registries whose archives are not in the folder of their package. */
const OTHER_ARCHIVES = /^(?<registry>https:\/\/npm\.(?:pkg\.github\.com|jsr\.io))\//i;
/** `https://registry/@scope/name/-/name-1.0.0.tgz` */
const ARCHIVE$1 = /^(?<folder>https?:\/\/[^/]+\/.+)\/-\/(?:@[^/]+(?:\/|%2f))?[^/]+\.tgz$/i;
const NAME$1 = /\/(?:@[^/]+(?:\/|%2f))?[^/]+$/i;
function qualifiersOf$5({ vcsUrl, archive, registry }) {
	if (vcsUrl !== void 0) return { vcs_url: vcsUrl };
	const url = publicUrl(archive);
	const found = registryUrl(registry) ?? (url === void 0 ? void 0 : registryOf(url));
	if (found !== void 0) return NPM.test(found) ? void 0 : { repository_url: found };
	return url === void 0 ? void 0 : { download_url: url };
}
function registryOf(archive) {
	return OTHER_ARCHIVES.exec(archive)?.groups?.["registry"] ?? ARCHIVE$1.exec(archive)?.groups?.["folder"]?.replace(NAME$1, "");
}

// src/scan/ecosystems/npm/bun.ts
const WORKSPACE = "workspace:";
const LONGEST_PATH$1 = 4e3;
/** Characters of paths that are looked up in one file. */
const MOST_LOOKUPS$1 = 3e8;
/** https://bun.com/docs/install/lockfile */
function parseBun(file) {
	const lock = fieldsOf$1(parseJsonWithCommas(file.text));
	if (!isRecord(lock["workspaces"])) throw invalid$1("not a valid bun.lock: it has no workspaces");
	const entries = Object.entries(tableOf(lock["packages"], "\"packages\""));
	if (entries.some(([path]) => path.length > LONGEST_PATH$1)) throw invalid$1(`a path has more than ${LONGEST_PATH$1} characters`);
	const context = {
		base: directoryOf(file.path),
		packages: new Map(entries.map(([path, value]) => [path, listOf(value)])),
		missing: createMissingList(),
		lookups: 0
	};
	const nodes = Object.entries(lock["workspaces"]).map(([folder, value]) => projectNode$5(folder, value, context));
	for (const [path, tuple] of context.packages) if (!isProject(tuple)) nodes.push(folderNode$3(path, tuple, context) ?? packageNode$5(path, tuple, context));
	return {
		nodes,
		warnings: context.missing.warnings()
	};
}
/** The first element: `name@1.0.0`, `name@workspace:folder`, `name@git+https://…#commit`. */
function originOf(tuple) {
	return splitDescriptor(textOf$1(tuple[0]) ?? "");
}
function isProject(tuple) {
	const [, origin] = originOf(tuple);
	return origin.startsWith(WORKSPACE) || origin === "root:";
}
function projectNode$5(folder, value, context) {
	const name = textOf$1(fieldsOf$1(value)["name"]);
	const version = textOf$1(fieldsOf$1(value)["version"]);
	return {
		kind: "project",
		id: `project ${folder}`,
		ecosystem: "npm",
		directory: resolvePath(context.base, folder),
		...name === void 0 ? {} : { name },
		...version === void 0 ? {} : { version },
		dependencies: edgesOf$4(folder === "" ? "" : name ?? "", value, context, true)
	};
}
/** `file:` leads to a folder; `link:` to one that `bun link` registered, of which only the name is known. */
function folderNode$3(path, tuple, context) {
	const [name, origin] = originOf(tuple);
	const [, kind, place = ""] = /^(file|link):([^#]*)$/.exec(origin) ?? [];
	if (kind === void 0 || isArchive$1(place)) return void 0;
	return {
		kind: "project",
		id: `package ${path}`,
		ecosystem: "npm",
		directory: kind === "link" ? context.base : resolvePath(context.base, place),
		name,
		...kind === "link" ? { isNameOnly: true } : {},
		dependencies: edgesOf$4(path, tuple.find(isRecord), context, false)
	};
}
function packageNode$5(path, tuple, context) {
	const [name, origin] = originOf(tuple);
	if (name === "") throw invalid$1("not a valid bun.lock: a package has no name");
	const isVersion = /^\d/.test(origin);
	const hashes = parseIntegrity(tuple.findLast((entry) => typeof entry === "string" && /^sha\d+-/.test(entry)));
	const archive = isVersion ? textOf$1(tuple[1]) : origin;
	const url = publicUrl(archive);
	return {
		kind: "package",
		id: `package ${path}`,
		purl: npmPurl(name, isVersion ? origin : void 0, {
			vcsUrl: gitUrl(origin),
			archive
		}),
		hashes,
		files: url === void 0 ? [] : [{
			url,
			hashes
		}],
		dependencies: edgesOf$4(path, tuple.find(isRecord), context, false)
	};
}
function gitUrl(origin) {
	const github = /^github:([\w.-]+\/[\w.-]+)#(\w+)$/.exec(origin);
	if (github) return formatVcsUrl(`https://github.com/${github[1]}`, github[2]);
	return origin.startsWith("git+") ? formatVcsUrl(origin) : void 0;
}
function edgesOf$4(path, value, context, withDevelopment) {
	return requirementsOf$1(value, withDevelopment).flatMap((requirement) => {
		const to = resolve$1(path, requirement.name, context);
		if (to === void 0) {
			if (!requirement.mayBeMissing) context.missing.add(path || ".", requirement.name);
			return [];
		}
		return [{
			to,
			...requirement.scope ? { scope: requirement.scope } : {}
		}];
	});
}
/** The nearest of that name: below the package itself, below each of its parents, at the top. */
function resolve$1(from, name, context) {
	for (let path = from; path !== void 0; path = parentOf$1(path)) {
		const candidate = path === "" ? name : `${path}/${name}`;
		const tuple = context.packages.get(candidate);
		context.lookups += candidate.length;
		if (context.lookups > MOST_LOOKUPS$1) throw invalid$1("its paths are too long to resolve");
		if (!tuple) continue;
		const [, origin] = originOf(tuple);
		if (origin === "root:") return "project ";
		return origin.startsWith(WORKSPACE) ? `project ${origin.slice(10)}` : `package ${candidate}`;
	}
}
/** Without its last name; scopes have their own `/`. Undefined above the top. */
function parentOf$1(path) {
	if (path === "") return void 0;
	const slash = path.lastIndexOf("/");
	if (slash < 0) return "";
	const before = path.lastIndexOf("/", slash - 1);
	const end = path.startsWith("@", before + 1) ? before : slash;
	return end <= 0 ? "" : path.slice(0, end);
}

// src/scan/ecosystems/npm/package-lock-v1.ts
/** The version 1 format names neither the project nor its direct dependencies: package.json does. */
async function readNpmV1(lock, base, surroundings) {
	const folders = /* @__PURE__ */ new Map();
	const links = [];
	const open = [{
		folder: "",
		dependencies: lock["dependencies"]
	}];
	for (let level = open.pop(); level; level = open.pop()) for (const [name, entry] of tablesByName(level.dependencies, "\"dependencies\"")) {
		const path = `${level.folder === "" ? "" : `${level.folder}/`}node_modules/${name}`;
		const folder = folderOf(name, entry);
		folders.set(path, folder);
		if (folder.kind === "link") links.push(folder.resolved ?? "");
		open.push({
			folder: folder.kind === "link" ? folder.resolved ?? "" : path,
			dependencies: entry["dependencies"]
		});
	}
	for (const target of links) {
		const own = await readPackageJson(surroundings, resolvePath(base, target));
		if (own) folders.set(target, projectFolder(own, own.requirements));
	}
	const own = await readPackageJson(surroundings, base);
	folders.set("", {
		...projectFolder(own, own?.requirements ?? guessRequirements(lock, folders)),
		name: textOf$1(lock["name"]) ?? own?.name,
		version: textOf$1(lock["version"]) ?? own?.version
	});
	return folders;
}
function folderOf(name, entry) {
	const written = textOf$1(entry["version"]) ?? "";
	const common = {
		integrity: textOf$1(entry["integrity"]),
		licenses: void 0,
		isOptional: entry["optional"] === true,
		requirements: rangesOf(entry["requires"]).map(([required, range]) => ({
			name: required,
			range,
			mayBeMissing: true
		}))
	};
	if (written.startsWith("npm:")) {
		const [realName, version] = splitDescriptor(written.slice(4));
		return {
			...common,
			kind: "package",
			name: realName,
			version,
			resolved: textOf$1(entry["resolved"])
		};
	}
	if (written.startsWith("file:") && !isArchive$1(written)) return {
		...common,
		kind: "link",
		name,
		version: void 0,
		resolved: written.slice(5)
	};
	const isAddress = /^[a-z+]+:/i.test(written);
	return {
		...common,
		kind: "package",
		name,
		version: isAddress || written === "" ? void 0 : written,
		resolved: isAddress ? written : textOf$1(entry["resolved"])
	};
}
function projectFolder(own, requirements) {
	return {
		kind: "project",
		name: own?.name,
		version: own?.version,
		resolved: void 0,
		integrity: void 0,
		licenses: own && own.licenses.length > 0 ? own.licenses : void 0,
		requirements
	};
}
/** Without a package.json: the packages at the top that nothing else depends on, by their own flags. */
function guessRequirements(lock, folders) {
	const needed = new Set([...folders.values()].flatMap((folder) => folder.requirements.map((requirement) => requirement.name)));
	return Object.entries(fieldsOf$1(lock["dependencies"])).flatMap(([name, value]) => {
		if (needed.has(name)) return [];
		const entry = fieldsOf$1(value);
		const scope = entry["dev"] === true ? "development" : entry["optional"] === true ? "optional" : void 0;
		return [{
			name,
			range: "",
			...scope ? { scope } : {}
		}];
	});
}

// src/scan/ecosystems/npm/package-lock.ts
const LONGEST_PATH = 4e3;
/** Characters of paths that are looked up in one file; a file of 50,000 packages needs some 20 million. */
const MOST_LOOKUPS = 3e8;
const INSIDE = "node_modules/";
/** https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
async function parseNpm(file, surroundings) {
	const lock = fieldsOf$1(parseJsonText(file.text));
	const base = directoryOf(file.path);
	if (lock["packages"] !== void 0) return toParsed(readPackages(lock), base);
	const isEmpty = lock["lockfileVersion"] !== void 0 && lock["dependencies"] === void 0;
	if (lock["dependencies"] !== void 0 || isEmpty) return toParsed(await readNpmV1(lock, base, surroundings), base);
	throw invalid$1("it has neither \"packages\" nor \"dependencies\"");
}
function readPackages(lock) {
	const folders = /* @__PURE__ */ new Map();
	for (const [path, entry] of tablesByName(lock["packages"], "\"packages\"")) {
		const isInstalled = path.startsWith(INSIDE) || path.includes(`/${INSIDE}`);
		folders.set(path, {
			kind: entry["link"] === true ? "link" : isInstalled ? "package" : "project",
			name: textOf$1(entry["name"]) ?? (isInstalled ? nameInPath(path) : path === "" ? textOf$1(lock["name"]) : void 0),
			version: textOf$1(entry["version"]),
			resolved: textOf$1(entry["resolved"]),
			integrity: textOf$1(entry["integrity"]),
			licenses: licensesOf$1(entry),
			requirements: requirementsOf$1(entry, !isInstalled)
		});
	}
	return folders;
}
/** The name that the last `node_modules` folder of a path gives. */
function nameInPath(path) {
	return path.slice(path.lastIndexOf(INSIDE) + 13);
}
function toParsed(folders, base) {
	for (const path of folders.keys()) if (path.length > LONGEST_PATH) throw invalid$1(`a path has more than ${LONGEST_PATH} characters`);
	const links = [...folders].filter(([, folder]) => folder.kind === "link");
	const context = {
		folders,
		base,
		linkNames: new Map(links.map(([path, folder]) => [folder.resolved ?? "", nameInPath(path)])),
		missing: createMissingList(),
		lookups: 0
	};
	return {
		nodes: [...folders].flatMap(([path, folder]) => {
			if (folder.kind === "package") return [packageNode$4(path, folder, context)];
			if (folder.kind === "project") return [projectNode$4(path, folder, context)];
			const target = folder.resolved ?? "";
			return folders.has(target) ? [] : [projectNode$4(target, folder, context)];
		}),
		warnings: context.missing.warnings()
	};
}
function packageNode$4(path, folder, context) {
	const url = publicUrl(folder.resolved);
	const hashes = parseIntegrity(folder.integrity);
	return {
		kind: "package",
		id: path,
		purl: npmPurl(folder.name ?? "", folder.version, {
			vcsUrl: vcsUrlOf(folder.resolved),
			archive: folder.resolved
		}),
		hashes,
		files: url === void 0 ? [] : [{
			url,
			hashes
		}],
		...folder.licenses ? { licenses: folder.licenses } : {},
		dependencies: edgesOf$3(path, folder, context)
	};
}
/** Version 1 of the format writes GitHub's repositories as `github:owner/name#commit`. */
function vcsUrlOf(resolved = "") {
	const [, host, repository, commit] = /^(github|gitlab|bitbucket):(?:[^/@]{0,200}@)?([\w.-]{1,200}\/[\w.-]{1,200})#(\w{1,64})$/.exec(resolved) ?? [];
	if (repository !== void 0) return formatVcsUrl(`https://${host}.${host === "bitbucket" ? "org" : "com"}/${repository}.git`, commit);
	return /^git[+:]/.test(resolved) ? formatVcsUrl(resolved) : vcsUrlOfArchive(resolved);
}
function projectNode$4(path, folder, context) {
	const name = folder.name ?? context.linkNames.get(path);
	return {
		kind: "project",
		id: path,
		ecosystem: "npm",
		directory: resolvePath(context.base, path),
		...name === void 0 ? {} : { name },
		...folder.version === void 0 ? {} : { version: folder.version },
		...folder.licenses ? { licenses: folder.licenses } : {},
		dependencies: edgesOf$3(path, folder, context)
	};
}
function edgesOf$3(path, folder, context) {
	return folder.requirements.flatMap((requirement) => {
		const found = resolve(path, requirement.name, context);
		const target = found === void 0 ? void 0 : context.folders.get(found);
		if (found === void 0 || !target) {
			if (!requirement.mayBeMissing) context.missing.add(path || ".", requirement.name);
			return [];
		}
		const to = target.kind === "link" ? target.resolved ?? "" : found;
		const scope = requirement.scope ?? (target.isOptional && !folder.isOptional ? "optional" : void 0);
		return [{
			to,
			...scope ? { scope } : {}
		}];
	});
}
/**
* Node's own search: `node_modules` of the folder itself, then of every folder above.
* https://nodejs.org/api/modules.html#loading-from-node_modules-folders
*/
function resolve(from, name, context) {
	for (let folder = from;; folder = parentOf(folder)) {
		const candidate = folder === "" ? `${INSIDE}${name}` : `${folder}/${INSIDE}${name}`;
		if (context.folders.has(candidate)) return candidate;
		if (folder === "") return void 0;
		context.lookups += candidate.length;
		if (context.lookups > MOST_LOOKUPS) throw invalid$1("its folders are nested too deeply to resolve");
	}
}
function parentOf(folder) {
	const slash = folder.lastIndexOf("/");
	const parent = slash < 0 ? "" : folder.slice(0, slash);
	if (parent === "node_modules") return "";
	return parent.endsWith("/node_modules") ? parent.slice(0, -13) : parent;
}

// src/scan/ecosystems/npm/pnpm.ts
/** https://github.com/pnpm/spec/tree/master/lockfile */
async function parsePnpm(file, surroundings) {
	const nodes = [];
	const warnings = [];
	for (const document of parseYaml(file.text)) {
		if (!isRecord(document)) throw invalid$1("not a valid pnpm-lock.yaml: not a mapping");
		const context = contextOf(document, directoryOf(file.path), surroundings);
		pushAll(nodes, await projectNodes(document, context));
		for (const [path, snapshot] of context.snapshots) nodes.push(nodeOf(path, snapshot, context));
		warnings.push(...context.missing.warnings());
	}
	return {
		nodes: [...nodes, ...linkedFolders(nodes)],
		warnings
	};
}
/** Folders that are linked but are not importers: they are outside the workspace. */
function linkedFolders(nodes) {
	const known = new Set(nodes.map((node) => node.id));
	const targets = nodes.flatMap((node) => node.dependencies?.map((edge) => edge.to) ?? []);
	return [...new Set(targets.filter((id) => id.startsWith(PROJECT) && !known.has(id)))].map((id) => ({
		kind: "project",
		id,
		ecosystem: "npm",
		directory: id.slice(PROJECT.length),
		dependencies: []
	}));
}
function contextOf(lock, base, surroundings) {
	const version = Number.parseFloat(textOf$1(lock["lockfileVersion"]) ?? "");
	if (!(version >= 5)) throw invalid$1("its lockfileVersion is not 5 or newer");
	const packages = mapOf(lock["packages"]);
	return {
		base,
		hasSlashes: version < 6,
		packages,
		snapshots: isRecord(lock["snapshots"]) ? mapOf(lock["snapshots"]) : packages,
		surroundings,
		missing: createMissingList()
	};
}
function mapOf(value) {
	return new Map(Object.entries(fieldsOf$1(value)).map(([key, entry]) => [key, fieldsOf$1(entry)]));
}
async function projectNodes(lock, context) {
	const importers = isRecord(lock["importers"]) ? Object.entries(lock["importers"]) : [[".", lock]];
	const nodes = [];
	for (const [folder, value] of importers) {
		const directory = resolvePath(context.base, folder);
		const own = await readPackageJson(context.surroundings, directory);
		nodes.push({
			kind: "project",
			id: projectId(directory),
			ecosystem: "npm",
			directory,
			...own?.name === void 0 ? {} : { name: own.name },
			...own?.version === void 0 ? {} : { version: own.version },
			...own && own.licenses.length > 0 ? { licenses: own.licenses } : {},
			dependencies: [
				...edgesOf$2(directory, fieldsOf$1(value)["devDependencies"], context, "development"),
				...edgesOf$2(directory, fieldsOf$1(value)["optionalDependencies"], context, "optional"),
				...edgesOf$2(directory, fieldsOf$1(value)["dependencies"], context)
			]
		});
	}
	return nodes;
}
const PROJECT = "project ";
function projectId(directory) {
	return `${PROJECT}${directory}`;
}
/** A folder that `file:` leads to is a part of the tree. */
function nodeOf(path, snapshot, context) {
	const published = context.packages.get(withoutPeers(path, context)) ?? context.packages.get(path) ?? snapshot;
	const resolution = fieldsOf$1(published["resolution"]);
	const [name, version] = nameAndVersion(path, published, context);
	const dependencies = [...edgesOf$2(context.base, snapshot["optionalDependencies"], context, "optional", path), ...edgesOf$2(context.base, snapshot["dependencies"], context, void 0, path)];
	const folder = textOf$1(resolution["directory"]);
	if (folder !== void 0) return {
		kind: "project",
		id: `package ${path}`,
		ecosystem: "npm",
		directory: resolvePath(context.base, folder),
		name,
		...version === void 0 ? {} : { version },
		dependencies
	};
	return packageNode$3(path, name, version, resolution, dependencies);
}
function packageNode$3(path, name, version, resolution, dependencies) {
	const repository = textOf$1(resolution["repo"]);
	const hashes = parseIntegrity(textOf$1(resolution["integrity"]));
	const url = publicUrl(textOf$1(resolution["tarball"]));
	return {
		kind: "package",
		id: `package ${path}`,
		purl: npmPurl(name, version, {
			vcsUrl: repository === void 0 ? vcsUrlOfArchive(url) : formatVcsUrl(repository, textOf$1(resolution["commit"])),
			archive: url,
			registry: textOf$1(resolution["registry"])
		}),
		hashes,
		files: url === void 0 ? [] : [{
			url,
			hashes
		}],
		dependencies
	};
}
/** A path without what the peers resolved to. */
function withoutPeers(path, { hasSlashes }) {
	if (!hasSlashes) {
		const open = path.indexOf("(");
		return open < 0 ? path : path.slice(0, open);
	}
	const underscore = path.indexOf("_", path.lastIndexOf("/") + 1);
	return underscore < 0 ? path : path.slice(0, underscore);
}
/** Packages that do not come from a registry state their name and version; the others have them in their path. */
function nameAndVersion(path, published, context) {
	const bare = withoutPeers(path, context).replace(/^\//, "");
	const split = context.hasSlashes ? bare.lastIndexOf("/") : -1;
	const [name, version] = split < 0 ? splitDescriptor(bare) : [bare.slice(0, split), bare.slice(split + 1)];
	const isVersion = /^\d[^\s:/]*$/.test(version);
	return [textOf$1(published["name"]) ?? name, textOf$1(published["version"]) ?? (isVersion ? version : void 0)];
}
function edgesOf$2(directory, value, context, scope, from = directory) {
	return Object.entries(fieldsOf$1(value)).flatMap(([name, written]) => {
		const to = targetOf(directory, name, textOf$1(isRecord(written) ? written["version"] : written) ?? "", context);
		if (to !== void 0) return [{
			to,
			...scope ? { scope } : {}
		}];
		if (scope !== "optional") context.missing.add(from, name);
		return [];
	});
}
function targetOf(directory, name, version, context) {
	if (version.startsWith("link:")) return projectId(resolvePath(directory, version.slice(5)));
	const path = [
		`${name}@${version}`,
		version,
		`/${name}@${version}`,
		`/${name}/${version}`
	].find((candidate) => context.snapshots.has(candidate));
	return path === void 0 ? void 0 : `package ${path}`;
}

// src/scan/ecosystems/npm/workspaces.ts
const MOST_PATTERNS = 200;
const LONGEST_PATTERN = 300;
/**
* Does the root's `workspaces` field mean this folder? A pattern with `!` takes folders out again. Patterns come with
* the tree: they are matched without regular expressions, in time that cannot explode.
*/
function isWorkspace(base, folder, patterns) {
	const inside = (base === "." ? folder : folder.slice(base.length + 1)).split("/");
	let isMember = false;
	for (const pattern of patterns.slice(0, MOST_PATTERNS)) {
		const isNegated = pattern.startsWith("!");
		const glob = pattern.slice(isNegated ? 1 : 0);
		if (glob.length > LONGEST_PATTERN) continue;
		const parts = glob.split("/").filter((part) => part !== "" && part !== ".");
		if (parts.length > 0 && matchesPath(inside, parts)) isMember = !isNegated;
	}
	return isMember;
}
/** `**` matches any number of folders, one by one: which patterns' starts fit the path's start? */
function matchesPath(path, parts) {
	let fits = startsOf(parts, [0]);
	for (const name of path) fits = startsOf(parts, fits.flatMap((at) => {
		const part = parts[at];
		if (part === void 0) return [];
		if (part === "**") return [at];
		return matchesName(name, part) ? [at + 1] : [];
	}));
	return fits.includes(parts.length);
}
/** `**` may match nothing, too. */
function startsOf(parts, positions) {
	const all = new Set(positions);
	for (const at of all) if (parts[at] === "**") all.add(at + 1);
	return [...all];
}
/** `{a,b}` and `*` inside a name; other characters are themselves. */
function matchesName(name, pattern) {
	const open = pattern.indexOf("{");
	const close = open < 0 ? -1 : pattern.indexOf("}", open);
	if (close < 0) return matchesStars(name, pattern);
	return pattern.slice(open + 1, close).split(",").some((choice) => matchesStars(name, pattern.slice(0, open) + choice + pattern.slice(close + 1)));
}
/** The pieces between the stars, each at its earliest match. */
function matchesStars(name, pattern) {
	const [first = "", ...others] = pattern.split("*");
	const last = others.pop();
	if (last === void 0) return name === first;
	if (!name.startsWith(first)) return false;
	let from = first.length;
	for (const piece of others) {
		const at = name.indexOf(piece, from);
		if (at < 0) return false;
		from = at + piece.length;
	}
	return name.length - last.length >= from && name.endsWith(last);
}

// src/scan/ecosystems/npm/yarn-ranges.ts
/** Each dependency is compared with those of its name. */
const MOST_RESOLUTIONS = 1e3;
/** https://yarnpkg.com/configuration/manifest#resolutions and https://yarnpkg.com/features/catalogs */
async function readYarnRanges(surroundings, base) {
	const manifest = await surroundings.readCompanion(resolvePath(base, "package.json"), parseJsonText);
	const settings = await surroundings.readCompanion(resolvePath(base, ".yarnrc.yml"), parseYaml);
	const resolutions = rangesOf(fieldsOf$1(manifest)["resolutions"]).slice(0, MOST_RESOLUTIONS).flatMap(([pattern, value]) => parseResolution(pattern, value) ?? []);
	const { catalog, catalogs, npmScopes, npmRegistryServer } = fieldsOf$1(settings?.[0]);
	const byName = /* @__PURE__ */ new Map();
	for (const resolution of resolutions) {
		const known = byName.get(resolution.name);
		if (known) known.push(resolution);
		else byName.set(resolution.name, [resolution]);
	}
	return {
		rangeOf(name, range, asking) {
			const wanted = (byName.get(name)?.find((resolution) => applies(resolution, range, asking)))?.value ?? range;
			const inCatalog = /^catalog:(.*)$/.exec(wanted)?.[1];
			if (inCatalog === void 0) return wanted;
			const chosen = fieldsOf$1(inCatalog === "" ? catalog : own(fieldsOf$1(catalogs), inCatalog));
			return textOf$1(own(chosen, name)) ?? wanted;
		},
		registryOf(name) {
			const scope = /^@([^/]+)\//.exec(name)?.[1];
			const ofScope = scope === void 0 ? void 0 : fieldsOf$1(own(fieldsOf$1(npmScopes), scope));
			const address = textOf$1(ofScope?.["npmRegistryServer"]) ?? textOf$1(npmRegistryServer);
			return address?.includes("${") ? void 0 : address;
		}
	};
}
const PATTERN = /^(?:(?<from>(?:@[^/@]+\/)?[^/@]+)(?:@(?<fromReference>[^/]+))?\/)?(?<name>(?:@[^/@]+\/)?[^/@]+)(?:@(?<range>.+))?$/;
/** `name`, `name@range`, `from/name`, `from@reference/name`; `**` in front means anything. */
function parseResolution(pattern, value) {
	if (pattern.length > 500) return void 0;
	const { name, range, from, fromReference } = PATTERN.exec(pattern.replace(/^\*\*\//, ""))?.groups ?? {};
	return name === void 0 ? void 0 : {
		name,
		range,
		from,
		fromReference,
		value
	};
}
function applies({ range, from, fromReference }, asked, asking) {
	return (range === void 0 || isSame(range, asked)) && (from === void 0 || from === asking.name) && (fromReference === void 0 || isSame(fromReference, asking.reference));
}
/** The lock file writes the protocol, people may leave it out. */
function isSame(written, locked) {
	return written === locked || `npm:${written}` === locked;
}
function own(fields, name) {
	return Object.hasOwn(fields, name) ? fields[name] : void 0;
}

// src/scan/ecosystems/npm/yarn-berry.ts
/**
* The `checksum` of an entry is of Yarn's own cache archive, not of the package as published, so it is not a hash of
* the component. https://yarnpkg.com/features/security
*/
async function parseYarnBerry(file, surroundings) {
	const lock = parseYaml(file.text)[0];
	if (!isRecord(lock)) throw invalid$1("not a valid yarn.lock: not a mapping");
	const entries = Object.entries(lock).filter(([key]) => key !== "__metadata");
	const base = directoryOf(file.path);
	const context = {
		entries: new EntryIndex(entries.map(([key]) => key)),
		ranges: await readYarnRanges(surroundings, base),
		base,
		surroundings,
		missing: createMissingList()
	};
	const nodes = [];
	for (const [key, value] of entries) {
		const entry = fieldsOf$1(value);
		const resolution = textOf$1(entry["resolution"]) ?? "";
		const [name, origin] = splitDescriptor(resolution);
		if (name === "") throw invalid$1("not a valid yarn.lock: an entry has no resolution");
		const directory = directoryOfOrigin(origin, context.base);
		if (directory !== void 0) nodes.push(await projectNode$3(key, name, directory, entry, context));
		else nodes.push(packageNode$2(key, name, origin, entry, context));
	}
	return {
		nodes,
		warnings: context.missing.warnings()
	};
}
/** `ms@npm:^2.1.1` of the entry's key; after `::`, what the range is relative to. */
var EntryIndex = class {
	#keys = /* @__PURE__ */ new Map();
	/** By the descriptor without what it is relative to: the only such entry, or none if there are several. */
	#unbound = /* @__PURE__ */ new Map();
	constructor(keys) {
		for (const key of keys) for (const descriptor of key.split(/,\s*/)) {
			this.#keys.set(descriptor, key);
			const unbound = descriptor.split("::", 1)[0] ?? "";
			if (unbound !== descriptor) this.#unbound.set(unbound, this.#unbound.has(unbound) ? void 0 : key);
		}
	}
	/** @param locator the resolution of the entry that asks: paths are relative to it */
	keyOf(name, range, locator) {
		for (const descriptor of [`${name}@${range}`, `${name}@npm:${range}`]) {
			const bound = `${descriptor}::locator=${encodeURIComponent(locator.toWellFormed())}`;
			const key = this.#keys.get(descriptor) ?? this.#keys.get(bound) ?? this.#unbound.get(descriptor);
			if (key !== void 0) return key;
		}
	}
};
/** The folder of a workspace, of a `portal:`, `link:` or `file:`; undefined for what is not a folder of the tree. */
function directoryOfOrigin(origin, base, depth = 0) {
	const [, kind, path = ""] = /^(workspace|portal|link|file):([^#:]*)/.exec(origin) ?? [];
	if (kind === void 0 || kind === "file" && isArchive$1(path)) return void 0;
	const locator = /[:&]locator=([^&]*)/.exec(origin)?.[1];
	const [, parent = ""] = locator === void 0 ? [] : splitDescriptor(decodeOrEmpty(locator));
	const from = parent === "" || depth > MOST_PARENTS ? base : directoryOfOrigin(parent, base, depth + 1);
	return resolvePath(from ?? base, path);
}
const MOST_PARENTS = 10;
function decodeOrEmpty(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return "";
	}
}
function packageNode$2(key, name, origin, entry, context) {
	const isGit = /\.git#|#commit=|^git/.test(origin) && !origin.startsWith("patch:");
	const archive = origin.startsWith("http") ? origin : archiveInRegistry(origin);
	const url = isGit ? void 0 : publicUrl(archive);
	return {
		kind: "package",
		id: key,
		purl: npmPurl(name, textOf$1(entry["version"]), {
			vcsUrl: isGit ? formatVcsUrl(origin) : void 0,
			archive: url,
			registry: origin.startsWith("npm:") && url === void 0 ? context.ranges.registryOf(name) : void 0
		}),
		files: url === void 0 ? [] : [{
			url,
			hashes: []
		}],
		dependencies: edgesOf$1(key, entry, context)
	};
}
/** Written where it does not follow from the registry, the name and the version. */
function archiveInRegistry(origin) {
	const address = /^npm:[^:]*::(?:[^&]*&)*?__archiveUrl=([^&]*)/.exec(origin.slice(0, 4e3))?.[1];
	return address === void 0 ? void 0 : decodeOrEmpty(address);
}
/** A workspace's entry mixes runtime and development dependencies: package.json distinguishes them. */
async function projectNode$3(key, name, directory, entry, context) {
	const own = await readPackageJson(context.surroundings, directory);
	const edges = edgesOf$1(key, entry, context, new Map(own?.requirements.map((requirement) => [requirement.name, requirement.scope])));
	return {
		kind: "project",
		id: key,
		ecosystem: "npm",
		directory,
		name,
		...own?.version === void 0 ? {} : { version: own.version },
		...own && own.licenses.length > 0 ? { licenses: own.licenses } : {},
		dependencies: edges
	};
}
function edgesOf$1(from, entry, { entries, ranges, missing }, scopes) {
	const meta = fieldsOf$1(entry["dependenciesMeta"]);
	const locator = textOf$1(entry["resolution"]) ?? "";
	const [name, reference] = splitDescriptor(locator);
	const asking = {
		name,
		reference
	};
	return rangesOf(entry["dependencies"]).flatMap(([name, range]) => {
		const to = entries.keyOf(name, ranges.rangeOf(name, range, asking), locator);
		const isOptional = Object.hasOwn(meta, name) && fieldsOf$1(meta[name])["optional"] === "true";
		const scope = isOptional ? "optional" : scopes?.get(name);
		if (to === void 0) {
			if (!isOptional) missing.add(from, name);
			return [];
		}
		return [{
			to,
			...scope ? { scope } : {}
		}];
	});
}

// src/scan/ecosystems/npm/yarn.ts
async function parseYarn(file, surroundings) {
	if (/^__metadata:/m.test(file.text)) return parseYarnBerry(file, surroundings);
	const entries = readEntries(file.text);
	const base = directoryOf(file.path);
	const projects = await readProjects(surroundings, base);
	const missing = createMissingList();
	const idByDescriptor = new Map(entries.flatMap((entry) => entry.descriptors.map((key) => [withoutDot(key), entry.id])));
	const projectNames = new Set(projects.flatMap((project) => project.name ?? []));
	const resolve = (from, requirements, directory = base) => edgesOf(from, requirements, {
		idByDescriptor,
		projectNames,
		missing,
		base,
		directory
	});
	const nodes = entries.map((entry) => {
		const dependencies = resolve(entry.id, entry.requirements);
		return folderNode$2(entry, base, dependencies) ?? packageNode$1(entry, dependencies);
	});
	for (const project of projects) nodes.push(projectNode$2(project, resolve(project.directory, project.requirements, project.directory)));
	if (projects.length === 0) nodes.push(guessProject$1(base, entries, nodes));
	return {
		nodes,
		warnings: missing.warnings()
	};
}
/** https://classic.yarnpkg.com/lang/en/docs/yarn-lock/ : blocks by indentation, values quoted or bare. */
function readEntries(text) {
	const entries = [];
	for (const line of text.split(/\r?\n/)) {
		if (line.trim() === "" || line.startsWith("#")) continue;
		if (!line.startsWith(" ")) entries.push({
			header: line,
			lines: []
		});
		else if (entries.length === 0) throw invalid$1("not a valid yarn.lock: it begins with an indented line");
		else entries.at(-1)?.lines.push(line);
	}
	return entries.map(({ header, lines }) => readEntry(header, lines));
}
function readEntry(header, lines) {
	if (!header.endsWith(":")) throw invalid$1("not a valid yarn.lock: a block does not begin with a name and a colon");
	const descriptors = header.slice(0, -1).split(/,\s*/).map(unquote);
	const values = /* @__PURE__ */ new Map();
	const requirements = [];
	let section = "";
	for (const line of lines) {
		const [key, value] = readPair(line.trim());
		if (!line.startsWith("    ")) {
			section = value === "" ? key.replace(/:$/, "") : "";
			if (value !== "") values.set(key, value);
		} else if (section === "dependencies") requirements.push({
			name: key,
			range: value
		});
		else if (section === "optionalDependencies") requirements.push({
			name: key,
			range: value,
			scope: "optional",
			mayBeMissing: true
		});
	}
	return {
		id: descriptors[0] ?? "",
		descriptors,
		version: values.get("version"),
		resolved: values.get("resolved"),
		integrity: values.get("integrity"),
		requirements
	};
}
function readPair(line) {
	const end = line.startsWith("\"") ? line.indexOf("\"", 1) + 1 : line.indexOf(" ");
	if (end <= 0) return [unquote(line), ""];
	return [unquote(line.slice(0, end)), unquote(line.slice(end).trim())];
}
function unquote(text) {
	return text.length > 1 && text.startsWith("\"") && text.endsWith("\"") ? text.slice(1, -1) : text;
}
/** The project and its workspaces, which Yarn 1 keeps only in package.json. */
async function readProjects(surroundings, base) {
	const root = await readPackageJson(surroundings, base);
	if (!root) return [];
	const projects = [root];
	if (root.workspaces.length > 0) for (const folder of packageFoldersUnder(surroundings, base)) {
		if (!isWorkspace(base, folder, root.workspaces)) continue;
		const member = await readPackageJson(surroundings, folder);
		if (member) projects.push(member);
	}
	return projects;
}
function edgesOf(from, requirements, resolution) {
	return requirements.flatMap((requirement) => {
		const scope = requirement.scope ? { scope: requirement.scope } : {};
		const id = resolution.idByDescriptor.get(descriptorOf(requirement, resolution));
		if (id !== void 0) return [{
			to: `package ${id}`,
			...scope
		}];
		if (resolution.projectNames.has(requirement.name)) return [{
			to: `project ${requirement.name}`,
			...scope
		}];
		if (!requirement.mayBeMissing) resolution.missing.add(from, requirement.name);
		return [];
	});
}
const FOLDER = /^(file|link):(?!\/\/)(.*)$/;
/** As in the lock file, where paths are relative to it. */
function descriptorOf({ name, range }, { base, directory }) {
	const [, kind, path] = FOLDER.exec(range) ?? [];
	if (path === void 0 || directory === base) return withoutDot(`${name}@${range}`);
	return `${name}@${kind}:${posix.relative(base, resolvePath(directory, path))}`;
}
/** Yarn writes paths as people do, `./lib`, or without the dot. */
function withoutDot(descriptor) {
	return descriptor.replace(/@(file|link):(?:\.\/)+/, "@$1:");
}
/** A folder that `link:` or `file:` leads to: a part of the tree, whose version is 0.0.0 if it is linked. */
function folderNode$2(entry, base, dependencies) {
	const [name, range] = splitDescriptor(entry.id);
	const [, kind, path] = FOLDER.exec(range) ?? [];
	if (path === void 0 || entry.resolved !== void 0) return void 0;
	return {
		kind: "project",
		id: `package ${entry.id}`,
		ecosystem: "npm",
		directory: resolvePath(base, path),
		name,
		...entry.version === void 0 || kind === "link" ? {} : { version: entry.version },
		dependencies
	};
}
function packageNode$1(entry, dependencies) {
	const [alias, range] = splitDescriptor(entry.id);
	const name = range.startsWith("npm:") ? splitDescriptor(range.slice(4))[0] : alias;
	const isGit = /^git[+:@]|\.git(?:#|$)/.test(entry.resolved ?? "");
	const fragment = entry.resolved?.split("#", 2)[1] ?? "";
	const written = parseIntegrity(entry.integrity);
	const sha1 = isGit || written.length > 0 ? void 0 : toHash("sha1", fragment);
	const hashes = sha1 ? [sha1] : written;
	const url = isGit ? void 0 : publicUrl(entry.resolved);
	return {
		kind: "package",
		id: `package ${entry.id}`,
		purl: npmPurl(name, entry.version, {
			vcsUrl: isGit ? formatVcsUrl(entry.resolved ?? "") : vcsUrlOfArchive(entry.resolved),
			archive: isGit ? void 0 : entry.resolved
		}),
		hashes,
		files: url === void 0 ? [] : [{
			url,
			hashes
		}],
		dependencies
	};
}
function projectNode$2(project, dependencies) {
	return {
		kind: "project",
		id: `project ${project.name ?? project.directory}`,
		ecosystem: "npm",
		directory: project.directory,
		...project.name === void 0 ? {} : { name: project.name },
		...project.version === void 0 ? {} : { version: project.version },
		...project.licenses.length > 0 ? { licenses: project.licenses } : {},
		dependencies
	};
}
/** Without a package.json: the project depends on the packages that nothing else depends on. */
function guessProject$1(base, entries, nodes) {
	const needed = new Set(nodes.flatMap((node) => node.dependencies?.map((edge) => edge.to) ?? []));
	return {
		kind: "project",
		id: "project",
		ecosystem: "npm",
		directory: base,
		dependencies: entries.map((entry) => ({ to: `package ${entry.id}` })).filter((edge) => !needed.has(edge.to))
	};
}

// src/scan/ecosystems/nuget/packages-lock.ts
/** https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies */
function parseNugetLock(file, surroundings) {
	const lock = fieldsOf$1(parseJsonText(file.text));
	if (!isRecord(lock["dependencies"])) throw invalid$1("not a valid packages.lock.json: it has no dependencies");
	const base = directoryOf(file.path);
	const nodes = [];
	const direct = [];
	const folders = projectFolders(surroundings);
	const idsOf = /* @__PURE__ */ new Map();
	for (const [framework, packages] of tablesByName(lock["dependencies"], "\"dependencies\"")) {
		const entries = tablesByName(packages, "a framework");
		const own = entries.map(([name]) => [name.toLowerCase(), `${framework} ${name}`]);
		const ids = new Map([...idsOf.get(framework.split("/", 1)[0] ?? "") ?? [], ...own]);
		idsOf.set(framework, ids);
		for (const [name, entry] of entries) {
			const id = `${framework} ${name}`;
			const dependencies = edgesTo(entry["dependencies"], ids);
			const type = textOf$1(entry["type"]);
			if (type === "Direct" || type === "Project") direct.push({ to: id });
			nodes.push(type === "Project" ? referencedProject(id, name, folders.get(name.toLowerCase()), base, dependencies) : lockedPackage(id, name, entry, dependencies));
		}
	}
	nodes.push({
		kind: "project",
		id: "project",
		ecosystem: "nuget",
		directory: base,
		dependencies: direct
	});
	return { nodes };
}
function edgesTo(value, ids) {
	return Object.keys(fieldsOf$1(value)).flatMap((name) => {
		const to = ids.get(name.toLowerCase());
		return to === void 0 ? [] : [{ to }];
	});
}
/** Both formats' hash is of the content without the registry's signature: no hash of the file, so left out. */
function lockedPackage(id, name, entry, dependencies) {
	return {
		kind: "package",
		id,
		purl: nugetPurl(name, textOf$1(entry["resolved"])),
		dependencies
	};
}
function nugetPurl(name, version) {
	return {
		type: "nuget",
		name,
		...version === void 0 ? {} : { version }
	};
}
/** By the name of the project's file in lower case: its folder, or none if several projects have the name. */
function projectFolders({ paths }) {
	const folders = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const name = /^(.*)\.(?:cs|fs|vb)proj$/i.exec(fileNameOf(path))?.[1]?.toLowerCase();
		if (name !== void 0) folders.set(name, folders.has(name) ? void 0 : directoryOf(path));
	}
	return folders;
}
/** A project that this one refers to; the lock file has its name alone. */
function referencedProject(id, name, folder, base, dependencies) {
	return folder === void 0 ? projectNode$1(id, name, base, dependencies) : {
		kind: "project",
		id,
		ecosystem: "nuget",
		directory: folder,
		name,
		dependencies
	};
}
function projectNode$1(id, name, base, dependencies, version) {
	return {
		kind: "project",
		id,
		ecosystem: "nuget",
		directory: base,
		name,
		...version === void 0 ? {} : { version },
		isNameOnly: true,
		dependencies
	};
}
/** https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md */
function parseDotnetDeps(file) {
	const deps = fieldsOf$1(parseJsonText(file.text));
	if (deps["libraries"] === void 0) throw invalid$1("not a valid deps.json: it has no libraries");
	const targets = Object.fromEntries(tablesByName(deps["targets"], "\"targets\""));
	const libraries = Object.fromEntries(tablesByName(deps["libraries"], "\"libraries\""));
	const wanted = textOf$1(fieldsOf$1(deps["runtimeTarget"])["name"]);
	const target = Object.fromEntries(tablesByName(wanted !== void 0 && Object.hasOwn(targets, wanted) ? targets[wanted] : Object.values(targets)[0], "a target"));
	const base = directoryOf(file.path);
	const keys = shippedLibraries(libraries, (key) => Object.hasOwn(target, key) ? [target[key]] : []);
	const nodes = Object.entries(libraries).filter(([key]) => keys.has(key)).map(([key, value]) => {
		const [name, version] = splitKey(key);
		const edges = Object.entries(fieldsOf$1(fieldsOf$1(Object.hasOwn(target, key) ? target[key] : {})["dependencies"])).flatMap(([required, requiredVersion]) => {
			const to = `${required}/${textOf$1(requiredVersion) ?? ""}`;
			return keys.has(to) ? [{ to }] : [];
		});
		if (textOf$1(fieldsOf$1(value)["type"]) === "project") return projectNode$1(key, name, base, edges, version);
		return {
			kind: "package",
			id: key,
			purl: nugetPurl(name, version),
			dependencies: edges
		};
	});
	if (nodes.some((node) => node.kind === "project")) return { nodes };
	return { nodes: [...nodes, guessProject(file.path, nodes)] };
}
function splitKey(key) {
	const slash = key.lastIndexOf("/");
	return slash < 0 ? [key, void 0] : [key.slice(0, slash), key.slice(slash + 1)];
}
/** A library's deps.json need not name the project itself. */
function guessProject(path, nodes) {
	return projectNode$1("project", fileNameOf(path).replace(/\.deps\.json$/, ""), directoryOf(path), nodes.map((node) => ({ to: node.id })));
}

// src/scan/ecosystems/pub/pubspec-lock.ts
const REGISTRIES = ["https://pub.dev", "https://pub.dartlang.org"];
const SOURCES = /* @__PURE__ */ new Set([
	"git",
	"hosted",
	"path",
	"sdk"
]);
/** @throws SealError `SOURCE_FILE_INVALID` */
function parsePubspecLock(file) {
	const lock = fieldsOf$1(parseYaml(file.text)[0]);
	if (lock["packages"] === void 0) throw invalid$1("not a valid pubspec.lock: it has no packages");
	const all = tablesByName(inYaml(lock["packages"]), "packages");
	const unknown = all.filter(([, entry]) => !SOURCES.has(textOf$1(entry["source"]) ?? ""));
	const entries = all.filter(([, entry]) => [
		"git",
		"hosted",
		"path"
	].includes(textOf$1(entry["source"]) ?? ""));
	const direct = entries.flatMap(([to, entry]) => {
		const kind = textOf$1(entry["dependency"]) ?? "";
		if (!kind.startsWith("direct")) return [];
		return [{
			to,
			...kind === "direct dev" ? { scope: "development" } : {}
		}];
	});
	return {
		...withProject(file, "pub", entries.map(([name, entry]) => toNode$5(name, entry, directoryOf(file.path))), direct),
		...unknown.length > 0 ? { warnings: [`${count(unknown.length, "package")} of an unknown source`] } : {}
	};
}
function toNode$5(name, entry, base) {
	const description = fieldsOf$1(entry["description"]);
	const version = textOf$1(entry["version"]);
	const source = textOf$1(entry["source"]);
	if (source === "path") return folderNode$1(name, version, textOf$1(description["path"]) ?? "", base);
	const url = textOf$1(description["url"]) ?? "";
	const isGit = source === "git";
	const vcsUrl = isGit ? formatVcsUrl(url, textOf$1(description["resolved-ref"])) : void 0;
	const hosted = isGit ? void 0 : registryUrl(url);
	const registry = REGISTRIES.includes(hosted) ? void 0 : hosted;
	const qualifiers = {
		...vcsUrl === void 0 ? {} : { vcs_url: vcsUrl },
		...registry === void 0 ? {} : { repository_url: registry }
	};
	const hash = toHash("sha256", textOf$1(description["sha256"]) ?? "");
	return {
		kind: "package",
		id: name,
		purl: {
			type: "pub",
			name,
			...version === void 0 ? {} : { version },
			qualifiers
		},
		hashes: hash ? [hash] : [],
		dependencies: void 0,
		relationship: textOf$1(entry["dependency"])?.startsWith("direct") ? "direct" : "transitive"
	};
}
/** A part of the tree; of one by its whole path, which is that of the person who locked it, only the name is known. */
function folderNode$1(name, version, path, base) {
	const isElsewhere = /^(?:[/\\]|[a-z]:)/i.test(path);
	return {
		kind: "project",
		id: name,
		ecosystem: "pub",
		directory: isElsewhere ? base : resolvePath(base, path),
		name,
		...version === void 0 ? {} : { version },
		...isElsewhere ? { isNameOnly: true } : {},
		dependencies: []
	};
}

// src/scan/ecosystems/pypi/archive.ts
const ARCHIVE = /\.(?:whl|zip|tar\.(?:gz|bz2|xz))$/;
/** Of a file's name. */
const LONGEST = 1e3;
/** A folder has no such name. */
function isArchive(path) {
	return ARCHIVE.test(path);
}
/** `name-1.2-py3-none-any.whl` and `name-1.2.tar.gz` have both; undefined for a file of another name. */
function nameAndVersionOf(fileName) {
	if (fileName.length > LONGEST) return void 0;
	const [, name, version] = /^([A-Za-z0-9._]+)-([^-]+)-.*\.whl$/.exec(fileName) ?? /^(.+)-([^-]*\d[^-]*)\.(?:zip|tar\.(?:gz|bz2|xz))$/.exec(fileName) ?? [];
	return name === void 0 || version === void 0 ? void 0 : {
		name,
		version
	};
}

// src/scan/ecosystems/pypi/poetry.ts
/** https://python-poetry.org/docs/ : `[[package]]` with its dependencies as constraints, one version for each name and marker. */
async function parsePoetry(file, surroundings) {
	const lock = fieldsOf$1(parseToml(file.text));
	if (lock["package"] === void 0 && lock["metadata"] === void 0) throw invalid$1("not a valid poetry.lock");
	const entries = packagesIn(lock["package"]);
	const ids = byNormalName(entries.map((entry, index) => ({
		id: idOf$1(index),
		name: entry.name
	})));
	const needed = new Set(entries.filter((entry) => entry["optional"] !== true).map(({ name }) => normalName(name)));
	const optional = new Set(entries.map(({ name }) => normalName(name)).filter((name) => !needed.has(name)));
	const oldFiles = fieldsOf$1(fieldsOf$1(lock["metadata"])["files"]);
	const nodes = entries.map((entry, index) => {
		const dependencies = edgesTo$1(requirementsOf(entry, optional), ids);
		const source = fieldsOf$1(entry["source"]);
		if (textOf$1(source["type"]) === "directory") return {
			kind: "project",
			id: idOf$1(index),
			ecosystem: "pypi",
			directory: resolvePath(directoryOf(file.path), textOf$1(source["url"]) ?? "."),
			name: entry.name,
			...versionOf$1(entry),
			dependencies
		};
		const files = isRecord(oldFiles) && Object.hasOwn(oldFiles, entry.name) ? oldFiles[entry.name] : entry["files"];
		return {
			kind: "package",
			id: idOf$1(index),
			purl: pypiPurl(entry.name, textOf$1(entry["version"]), qualifiersOf$4(source)),
			...filesAndHashes(listOf(files).map(distributionFile)),
			...descriptionOf(entry["description"]),
			dependencies
		};
	});
	const missing = createMissingList();
	const project = await projectBeside(file, surroundings, nodes, missing);
	return {
		nodes: [...nodes, project],
		warnings: missing.warnings()
	};
}
function idOf$1(index) {
	return `package ${index}`;
}
function versionOf$1(entry) {
	const version = textOf$1(entry["version"]);
	return version === void 0 ? {} : { version };
}
function descriptionOf(value) {
	const description = textOf$1(value);
	return description === void 0 ? {} : { description };
}
/**
* A dependency of an extra has `optional`, and Poetry lists it only if something asks for the extra. If its own entry
* is optional too, only an extra of the project asks for it.
*/
function requirementsOf(entry, optional) {
	return Object.entries(fieldsOf$1(entry["dependencies"])).map(([name, value]) => ({
		name,
		...isOptional(value) && optional.has(normalName(name)) ? { scope: "optional" } : {}
	}));
}
function qualifiersOf$4(source) {
	const url = textOf$1(source["url"]) ?? "";
	const commit = textOf$1(source["resolved_reference"]);
	const vcsUrl = textOf$1(source["type"]) === "git" ? formatVcsUrl(url, commit) : void 0;
	if (vcsUrl !== void 0) return { vcs_url: vcsUrl };
	if (textOf$1(source["type"]) === "legacy") return indexQualifiers(url);
	const download = textOf$1(source["type"]) === "url" ? publicUrl(url) : void 0;
	return download === void 0 ? void 0 : { download_url: download };
}

// src/scan/ecosystems/pypi/pdm.ts
/** https://pdm-project.org/en/latest/usage/lockfile/ : a package with extras has a second entry that requires the first. */
async function parsePdm(file, surroundings) {
	const lock = fieldsOf$1(parseToml(file.text));
	const metadata = fieldsOf$1(lock["metadata"]);
	if (metadata["lock_version"] === void 0 && lock["package"] === void 0) throw invalid$1("not a valid pdm.lock");
	const entries = packagesIn(lock["package"]);
	const ids = byNormalName(entries.map((entry, index) => ({
		id: String(index),
		name: entry.name
	})));
	const oldFiles = fieldsOf$1(metadata["files"]);
	const nodes = entries.map((entry, index) => {
		const requirements = textsIn(entry["dependencies"]).flatMap((text) => nameOfRequirement(text) ?? []);
		const dependencies = edgesTo$1(requirements.map((name) => ({ name })), ids);
		const version = textOf$1(entry["version"]);
		const path = textOf$1(entry["path"]);
		if (path !== void 0 && !isArchive(path)) return {
			kind: "project",
			id: String(index),
			ecosystem: "pypi",
			directory: resolvePath(directoryOf(file.path), path),
			name: entry.name,
			...version === void 0 ? {} : { version },
			dependencies
		};
		const key = `${entry.name} ${version}`;
		const files = Object.hasOwn(oldFiles, key) ? oldFiles[key] : entry["files"];
		return {
			kind: "package",
			id: String(index),
			purl: pypiPurl(entry.name, version, qualifiersOf$3(entry)),
			...filesAndHashes(listOf(files).map(distributionFile)),
			...descriptionOf(entry["summary"]),
			dependencies
		};
	});
	const missing = createMissingList();
	const project = await projectBeside(file, surroundings, nodes, missing);
	return {
		nodes: [...nodes, project],
		warnings: missing.warnings()
	};
}
function qualifiersOf$3(entry) {
	const git = textOf$1(entry["git"]);
	const vcsUrl = git === void 0 ? void 0 : formatVcsUrl(git, textOf$1(entry["revision"]));
	if (vcsUrl !== void 0) return { vcs_url: vcsUrl };
	const download = publicUrl(textOf$1(entry["url"]));
	return download === void 0 ? void 0 : { download_url: download };
}

// src/scan/ecosystems/pypi/pipfile.ts
/** What `pipenv install` leaves out: `develop`, and the categories that people name, of which each is asked for. */
function scopeOf(group) {
	if (group === "default") return void 0;
	return group === "develop" ? "development" : "optional";
}
/** https://pipenv.pypa.io/en/latest/pipfile.html : flat lists; the direct dependencies are in the Pipfile. */
async function parsePipfile(file, surroundings) {
	const lock = fieldsOf$1(parseJsonText(file.text));
	if (lock["default"] === void 0 && lock["develop"] === void 0) throw invalid$1("it has neither \"default\" nor \"develop\"");
	const groups = Object.keys(lock).filter((group) => group !== "_meta");
	const directory = directoryOf(file.path);
	const pipfile = await surroundings.readCompanion(resolvePath(directory, "Pipfile"), parseToml);
	const context = {
		directory,
		direct: pipfile === void 0 ? void 0 : directNames(fieldsOf$1(pipfile)),
		indexes: fieldsIn(fieldsOf$1(lock["_meta"])["sources"])
	};
	const nodes = [];
	const dependencies = [];
	for (const group of groups) {
		const scope = scopeOf(group);
		for (const [name, entry] of tablesByName(lock[group], `"${group}"`)) {
			const id = `${group} ${name}`;
			nodes.push(toNode$4(id, name, entry, context));
			dependencies.push({
				to: id,
				...scope ? { scope } : {}
			});
		}
	}
	nodes.push({
		kind: "project",
		id: "project",
		ecosystem: "pypi",
		directory,
		dependencies
	});
	const missing = createMissingList();
	const locked = new Set(groups.flatMap((group) => Object.keys(fieldsOf$1(lock[group]))).map(normalName));
	for (const [name, value] of Object.entries(fieldsOf$1(fieldsOf$1(pipfile)["packages"]))) if (!isConditional(value) && !locked.has(normalName(name))) missing.add("the project", name);
	return {
		nodes,
		warnings: missing.warnings()
	};
}
function toNode$4(id, name, entry, { directory, direct, indexes }) {
	const path = textOf$1(entry["path"]);
	if (path !== void 0 && !isArchive(path)) return {
		kind: "project",
		id,
		ecosystem: "pypi",
		directory: resolvePath(directory, path),
		name,
		dependencies: []
	};
	const git = textOf$1(entry["git"]);
	const vcsUrl = git === void 0 ? void 0 : formatVcsUrl(git, textOf$1(entry["ref"]));
	const download = publicUrl(textOf$1(entry["file"]));
	const file = path ?? textOf$1(entry["file"]) ?? "";
	const version = textOf$1(entry["version"])?.replace(/^={2,3}/, "") ?? nameAndVersionOf(fileNameOf(file))?.version;
	const qualifiers = (vcsUrl ? { vcs_url: vcsUrl } : download ? { download_url: download } : void 0) ?? (file === "" ? indexQualifiers(indexOf(textOf$1(entry["index"]), indexes)) : void 0);
	const node = {
		kind: "package",
		id,
		purl: pypiPurl(name, version, qualifiers),
		...filesAndHashes(textsIn(entry["hashes"]).map((hash) => ({ hashes: parsePrefixedHash(hash) }))),
		dependencies: void 0
	};
	return direct ? {
		...node,
		relationship: direct.has(normalName(name)) ? "direct" : "transitive"
	} : node;
}
/** Of several indexes, an entry names its own; one without may come from any. */
function indexOf(name, indexes) {
	const [first, second] = name === void 0 ? indexes : indexes.filter((index) => index["name"] === name);
	return second === void 0 ? textOf$1(first?.["url"]) : void 0;
}
/** Tables of a Pipfile that list no packages. */
const OTHER_TABLES = /* @__PURE__ */ new Set([
	"source",
	"requires",
	"pipenv",
	"scripts",
	"pipfile"
]);
function directNames(pipfile) {
	const groups = Object.keys(pipfile).filter((table) => !OTHER_TABLES.has(table));
	return new Set(groups.flatMap((group) => Object.keys(fieldsOf$1(pipfile[group]))).map(normalName));
}

// src/scan/ecosystems/pypi/pylock.ts
/** https://packaging.python.org/en/latest/specifications/pylock-toml/ */
async function parsePylock(file, surroundings) {
	const lock = fieldsOf$1(parseToml(file.text));
	if (textOf$1(lock["lock-version"]) === void 0) throw invalid$1("not a valid pylock.toml: it has no lock-version");
	if (lock["packages"] === void 0) throw invalid$1("not a valid pylock.toml: it has no packages");
	const entries = packagesIn(lock["packages"]);
	const ids = byNormalName(entries.map((entry, index) => ({
		id: String(index),
		name: entry.name
	})));
	const hasEdges = entries.some((entry) => entry["dependencies"] !== void 0);
	const nodes = entries.map((entry, index) => {
		const requirements = fieldsIn(entry["dependencies"]).flatMap((requirement) => {
			const name = textOf$1(requirement["name"]);
			return name === void 0 ? [] : [{ name }];
		});
		const dependencies = hasEdges ? edgesTo$1(requirements, ids) : void 0;
		return toNode$3(entry, String(index), directoryOf(file.path), dependencies);
	});
	const packages = nodes.filter((node) => node.kind === "package");
	const project = await projectBeside(file, surroundings, nodes);
	if (hasEdges) return { nodes: [...nodes, project] };
	const direct = new Set(project.dependencies.map((edge) => edge.to));
	const others = packages.filter((node) => !direct.has(node.id));
	return { nodes: [...nodes.map((node) => node.kind === "package" && others.length > 0 ? {
		...node,
		relationship: direct.has(node.id) ? "direct" : "transitive"
	} : node), {
		...project,
		dependencies: [...project.dependencies, ...others.map((node) => ({ to: node.id }))]
	}] };
}
function toNode$3(entry, id, base, dependencies) {
	const version = textOf$1(entry["version"]);
	const folder = textOf$1(fieldsOf$1(entry["directory"])["path"]);
	if (folder !== void 0) return {
		kind: "project",
		id,
		ecosystem: "pypi",
		directory: resolvePath(base, folder),
		name: entry.name,
		...version === void 0 ? {} : { version },
		dependencies: dependencies ?? []
	};
	const { sdist, wheels, archive } = fieldsOf$1(entry);
	const files = [
		...sdist === void 0 ? [] : [sdist],
		...listOf(wheels),
		...archive === void 0 ? [] : [archive]
	];
	return {
		kind: "package",
		id,
		purl: pypiPurl(entry.name, version, qualifiersOf$2(entry)),
		...filesAndHashes(files.map(distributionFile)),
		dependencies
	};
}
function qualifiersOf$2(entry) {
	const vcs = fieldsOf$1(entry["vcs"]);
	const url = textOf$1(vcs["url"]);
	const vcsUrl = url === void 0 ? void 0 : formatVcsUrl(url, textOf$1(vcs["commit-id"]));
	if (vcsUrl !== void 0) return { vcs_url: vcsUrl };
	const download = publicUrl(textOf$1(fieldsOf$1(entry["archive"])["url"]));
	return download === void 0 ? indexQualifiers(textOf$1(entry["index"])) : { download_url: download };
}

// src/scan/ecosystems/pypi/requirement-lines.ts
function readRequirementLines(text) {
	const lines = [];
	const includes = [];
	const indexes = [];
	let isInVia = false;
	for (const raw of joinedLines(text)) {
		const comment = commentOf(raw);
		const content = raw.slice(0, raw.length - (comment?.length ?? 0)).replace(/\s+/g, " ").trim();
		if (content !== "") {
			isInVia = false;
			const include = /^(?:-r|--requirement)[\s=]*(\S.*)$/.exec(content)?.[1];
			const line = include === void 0 ? readLine(content) : void 0;
			if (include !== void 0) includes.push(include.trim());
			if (line) lines.push(line);
			pushAll(indexes, indexesIn(content));
		}
		if (comment === void 0) continue;
		const words = comment.replace(/^#\s*/, "").trim();
		const isStart = /^via\b/.test(words);
		if (!isStart && !isInVia) continue;
		isInVia = true;
		const named = (isStart ? words.slice(3) : words).split(/,\s*/).map((name) => name.trim());
		pushAll(lines.at(-1)?.via ?? [], named.filter((name) => name !== ""));
	}
	return {
		lines,
		includes,
		indexes
	};
}
const INDEX = /^(?:-i|--index-url|--pypi-url|(?<further>--extra-index-url|-f|--find-links))[\s=]*(?<address>\S*)/;
function indexesIn(content) {
	const { further, address = "" } = INDEX.exec(content)?.groups ?? {};
	return INDEX.test(content) ? [{
		isFurther: further !== void 0,
		address
	}] : [];
}
/** A backslash at its end joins a line with the next one. */
function* joinedLines(text) {
	let pieces = [];
	for (const line of text.split(/\r?\n/)) {
		if (line.endsWith("\\") && !line.trimStart().startsWith("#")) {
			pieces.push(line.slice(0, -1));
			continue;
		}
		pieces.push(line);
		yield pieces.join(" ");
		pieces = [];
	}
	if (pieces.length > 0) yield pieces.join(" ");
}
/** From a `#` at the start or after white space, as an address has one too. */
function commentOf(line) {
	if (line.startsWith("#")) return line;
	const at = line.search(/\s#/);
	return at < 0 ? void 0 : line.slice(at + 1);
}
function readLine(content) {
	const editable = /^(?:-e|--editable)[\s=]+(\S+)/.exec(content)?.[1];
	if (editable === void 0 && content.startsWith("-")) return void 0;
	const hashes = content.split(/\s+/).flatMap((word) => word.startsWith("--hash=") ? word.slice(7) : []);
	const options = content.search(/\s--?[a-z]/i);
	const requirement = editable ?? (options < 0 ? content : content.slice(0, options)).trim();
	const common = {
		requirement,
		hashes,
		via: []
	};
	const named = /^([A-Za-z0-9._-]+)\s*(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(requirement.slice(0, 4e3));
	if (named?.[1] !== void 0 && named[2] !== void 0) return {
		...common,
		...fileOf(named[2]),
		name: named[1],
		...placeOf(named[2], true)
	};
	if (/^(?:git|hg|svn|bzr)\+|^(?:https?|file):/.test(requirement)) {
		const file = fileOf(requirement);
		const name = /[#&]egg=([A-Za-z0-9._-]+)/.exec(requirement)?.[1] ?? file.name;
		const place = placeOf(requirement, name !== void 0);
		return {
			...common,
			...file,
			...name === void 0 ? {} : { name },
			...place
		};
	}
	const [unconditional = ""] = requirement.split(" ;", 1);
	const path = withoutExtras(unconditional).replaceAll("\\", "/");
	const file = editable === void 0 && isArchive(path) ? fileOf(path) : {};
	if (file.version !== void 0) return {
		...common,
		...file
	};
	return editable !== void 0 || isArchive(path) || /^[./]|^[A-Za-z]:\//.test(path) ? {
		...common,
		localPath: path
	} : common;
}
/** `./folder[one,two]` */
function withoutExtras(path) {
	const open = path.endsWith("]") ? path.lastIndexOf("[") : -1;
	return open < 0 ? path : path.slice(0, open);
}
/** A file of the tree is a package if its name is known; all else is a folder. */
function placeOf(address, isNamed) {
	const local = /^file:(?:\/\/)?(?!\/)([^#]+)/.exec(address)?.[1];
	return local === void 0 || isNamed && isArchive(local) ? { address } : { localPath: local };
}
/** Of an archive; a repository has the name of its project, unless the project is called otherwise. */
function fileOf(address) {
	const last = /([^/]*)$/.exec(address.split(/[?#]/, 1)[0]?.slice(0, 4e3) ?? "")?.[1] ?? "";
	const file = nameAndVersionOf(last);
	if (file) return file;
	const isRepository = /^(?:git|hg|svn|bzr)\+/.test(address) || /\.git(?:@[^/]*)?$/.test(last);
	const name = /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(last)?.[0]?.replace(/\.git$/, "");
	return isRepository && name !== void 0 ? { name } : {};
}

// src/scan/ecosystems/pypi/requirements.ts
const MOST_FILES = 50;
const DEVELOPMENT = /(?:^|[-_./])(?:dev|develop|development|tests?|testing|lint|docs?)(?:[-_./]|$)/;
/** Does Seal recognize a requirements file by this name? */
function isRequirementsFile(path) {
	return /requirements[^/]*\.txt$/i.test(path) || /(?:^|\/)requirements\/[^/]+\.txt$/i.test(path);
}
/** https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
async function parseRequirements(file, surroundings) {
	const { lines, indexes, warnings } = await readWithIncludes(file, surroundings);
	const index = soleIndex(indexes);
	const directory = directoryOf(file.path);
	const names = new Set(lines.flatMap((line) => nameOf(line) ?? []));
	const dependencies = indexDependencies(lines, names);
	const nodes = /* @__PURE__ */ new Map();
	let unpinned = 0;
	let unnamed = 0;
	for (const line of lines) {
		const node = toNode$2(line, {
			directory,
			dependencies,
			names,
			index
		});
		if (!node) unnamed++;
		else if (!nodes.has(node.id)) nodes.set(node.id, node);
		if (node?.kind === "package" && node.purl.version === void 0 && !hasPlace(node.purl)) unpinned++;
	}
	if (unpinned > 0) warnings.push(`${count(unpinned, "requirement")} without an exact version`);
	if (unnamed > 0) warnings.push(`${count(unnamed, "line")} that could not be read`);
	return {
		nodes: [...nodes.values(), projectNode(file.path, nodes)],
		warnings
	};
}
function hasPlace({ qualifiers = {} }) {
	return qualifiers["vcs_url"] !== void 0 || qualifiers["download_url"] !== void 0;
}
/** The normal name that a line gives; undefined for a path and for what has none. */
function nameOf(line) {
	if (line.localPath !== void 0) return void 0;
	const isAddress = line.address !== void 0;
	const name = line.name ?? (isAddress ? void 0 : nameOfRequirement(line.requirement));
	return name === void 0 ? void 0 : normalName(name);
}
/** A name may occur twice, with two versions for two markers. */
function idOf(line) {
	return `package ${nameOf(line)} ${versionOf(line) ?? ""}`;
}
/** Included files that have a requirements file's name are read by themselves. */
async function readWithIncludes(file, surroundings) {
	const reading = {
		lines: [],
		indexes: [],
		warnings: []
	};
	const seen = /* @__PURE__ */ new Set([file.path]);
	const open = [file];
	for (let current = open.pop(); current; current = open.pop()) {
		const { lines, includes, indexes } = readRequirementLines(current.text);
		pushAll(reading.lines, lines);
		pushAll(reading.indexes, indexes);
		for (const include of includes) {
			const path = resolvePath(directoryOf(current.path), include);
			if (seen.has(path)) continue;
			if (seen.size >= MOST_FILES) {
				reading.warnings.push(`it includes more than ${MOST_FILES} files`);
				return reading;
			}
			seen.add(path);
			const text = await surroundings.read(path);
			if (text === void 0) reading.warnings.push(`it includes ${printable(include, 100)}, which does not exist`);
			else if (!isRequirementsFile(path)) open.push({
				path,
				text
			});
		}
	}
	return reading;
}
/** The last one counts; with a further one beside it, a package may come from either. */
function soleIndex(indexes) {
	return indexes.some(({ isFurther }) => isFurther) ? void 0 : indexes.at(-1)?.address;
}
function toNode$2(line, context) {
	const { directory, dependencies, names, index } = context;
	if (line.localPath !== void 0) return {
		kind: "project",
		id: `path ${line.localPath}`,
		ecosystem: "pypi",
		directory: resolvePath(directory, line.localPath),
		dependencies: []
	};
	const key = nameOf(line);
	if (key === void 0) return void 0;
	const hashes = line.hashes.map((hash) => ({ hashes: parsePrefixedHash(hash) }));
	const node = {
		kind: "package",
		id: idOf(line),
		purl: pypiPurl(line.name ?? nameOfRequirement(line.requirement) ?? key, versionOf(line), line.address === void 0 ? indexQualifiers(index) : qualifiersOf$1(line.address)),
		...filesAndHashes(hashes),
		dependencies: dependencies ? dependencies.get(key) ?? [] : void 0
	};
	return dependencies ? {
		...node,
		relationship: relationshipOf(line, names)
	} : node;
}
function versionOf({ requirement, version, address }) {
	return version ?? (address === void 0 ? exactVersion(requirement) : void 0);
}
/** `==1.2` alone; a wildcard or a second condition names no version. */
function exactVersion(requirement) {
	const text = requirement.split(";", 1)[0] ?? "";
	return /={2,3}\s*([^\s,;*()]+)\s*\)?\s*$/.exec(text.slice(0, 300))?.[1];
}
function qualifiersOf$1(address) {
	if (address.startsWith("git+") || /\.git(?:@[^/]*)?$/.test(address.split("#", 1)[0] ?? "")) {
		const vcsUrl = formatVcsUrl(address.split("#", 1)[0] ?? "");
		return vcsUrl === void 0 ? void 0 : { vcs_url: vcsUrl };
	}
	const url = publicUrl(address);
	return url === void 0 ? void 0 : { download_url: url };
}
/** Direct if no package in the file requires it: then a file (`-r x.in`) or a project outside does. */
function relationshipOf(line, names) {
	const isNeededOutside = line.via.some((via) => !names.has(nameInVia(via)));
	return line.via.length === 0 || isNeededOutside ? "direct" : "transitive";
}
/** `requests`, `requests[socks]`; for `-r requirements.in` and `shop (pyproject.toml)` no package's name. */
function nameInVia(via) {
	return normalName(via.replace(/\[.*$/, ""));
}
/** Inverts the `via` comments: each package's dependencies, by normal name. Undefined if no line has a comment. */
function indexDependencies(lines, names) {
	if (!lines.some((line) => line.via.length > 0)) return void 0;
	const dependencies = /* @__PURE__ */ new Map();
	for (const line of lines) for (const key of line.via.map(nameInVia)) {
		if (!names.has(key)) continue;
		const edges = dependencies.get(key);
		if (edges) edges.push({ to: idOf(line) });
		else dependencies.set(key, [{ to: idOf(line) }]);
	}
	return dependencies;
}
/** The project depends on the direct packages if comments mark them; else on all. */
function projectNode(path, nodes) {
	const isDevelopment = DEVELOPMENT.test(path.toLowerCase());
	const direct = [...nodes.values()].filter((node) => node.kind === "project" || node.relationship !== "transitive");
	return {
		kind: "project",
		id: "project",
		ecosystem: "pypi",
		directory: directoryOf(path),
		dependencies: direct.map((node) => ({
			to: node.id,
			...isDevelopment ? { scope: "development" } : {}
		}))
	};
}

// src/scan/ecosystems/pypi/uv.ts
/** https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
function parseUv(file) {
	const lock = fieldsOf$1(parseToml(file.text));
	if (lock["version"] === void 0) throw invalid$1("not a valid uv.lock: it has no version");
	const entries = packagesIn(lock["package"]);
	const index = {
		entries,
		ids: byNormalName(entries.map((entry, at) => ({
			id: String(at),
			name: entry.name
		}))),
		missing: createMissingList(),
		asked: new Set(entries.flatMap((entry) => fieldsIn(entry["dependencies"])).flatMap(extrasAsked))
	};
	const nodes = entries.map((entry, at) => toNode$1(entry, String(at), directoryOf(file.path), index));
	const manifest = fieldsOf$1(lock["manifest"]);
	const from = fileNameOf(file.path);
	const wanted = edgesIn(from, [...listOf(manifest["requirements"]), ...listOf(manifest["dependencies"])], index);
	const groups = Object.values(fieldsOf$1(manifest["dependency-groups"])).flatMap((group) => edgesIn(from, group, index, "development"));
	if (wanted.length + groups.length > 0) nodes.push(manifestNode(file, [...groups, ...wanted]));
	return {
		nodes,
		warnings: index.missing.warnings()
	};
}
function toNode$1(entry, id, base, index) {
	const source = fieldsOf$1(entry["source"]);
	const version = textOf$1(entry["version"]);
	const folder = [
		"virtual",
		"editable",
		"directory"
	].flatMap((kind) => textOf$1(source[kind]) ?? [])[0];
	const edgesOf = (list, scope) => edgesIn(entry.name, list, index, scope);
	const runtime = edgesOf(entry["dependencies"]);
	const extras = Object.entries(fieldsOf$1(entry["optional-dependencies"]));
	if (folder !== void 0) {
		const groups = Object.values(fieldsOf$1(entry["dev-dependencies"]));
		return {
			kind: "project",
			id,
			ecosystem: "pypi",
			directory: resolvePath(base, folder),
			name: entry.name,
			...version === void 0 ? {} : { version },
			dependencies: [
				...groups.flatMap((group) => edgesOf(group, "development")),
				...extras.flatMap(([extra, value]) => {
					const isAsked = index.asked.has(`${normalName(entry.name)} ${normalName(extra)}`);
					return edgesOf(value, isAsked ? void 0 : "optional");
				}),
				...runtime
			]
		};
	}
	return {
		kind: "package",
		id,
		purl: pypiPurl(entry.name, version, qualifiersOf(source)),
		...filesAndHashes([...listOf(entry["sdist"] ? [entry["sdist"]] : []), ...listOf(entry["wheels"])].map(distributionFile)),
		dependencies: [...runtime, ...extras.flatMap(([, value]) => edgesOf(value))]
	};
}
/** A script, and the root of a workspace without a project, do not have an entry: the manifest has what they ask for. */
function manifestNode(file, dependencies) {
	return {
		kind: "project",
		id: "manifest",
		ecosystem: "pypi",
		directory: directoryOf(file.path),
		dependencies
	};
}
/** `{ name = "lib", extra = ["fast"] }` */
function extrasAsked({ name, extra }) {
	return textsIn(extra).map((one) => `${normalName(textOf$1(name) ?? "")} ${normalName(one)}`);
}
function edgesIn(from, value, { entries, ids, missing }, scope) {
	return fieldsIn(value).flatMap((requirement) => {
		const name = textOf$1(requirement["name"]) ?? "";
		const named = ids.idsOf(normalName(name));
		const version = textOf$1(requirement["version"]);
		const matching = named.filter((id) => version === void 0 || textOf$1(entries[Number(id)]?.["version"]) === version);
		if (matching.length === 0) missing.add(from, name);
		return matching.map((to) => ({
			to,
			...scope ? { scope } : {}
		}));
	});
}
function qualifiersOf(source) {
	const git = textOf$1(source["git"]);
	const vcsUrl = git === void 0 ? void 0 : formatVcsUrl(git);
	if (vcsUrl !== void 0) return { vcs_url: vcsUrl };
	const download = publicUrl(textOf$1(source["url"]));
	return download === void 0 ? indexQualifiers(textOf$1(source["registry"])) : { download_url: download };
}

// src/scan/ecosystems/swift/package-resolved.ts
/** @throws SealError `SOURCE_FILE_INVALID` */
function parsePackageResolved(file) {
	const document = fieldsOf$1(parseJsonText(file.text));
	const pins = document["pins"] ?? fieldsOf$1(document["object"])["pins"];
	if (pins === void 0) throw invalid$1("not a valid Package.resolved: it has no pins");
	const entries = tablesIn(pins, "\"pins\"");
	const nodes = entries.flatMap((pin) => {
		const location = textOf$1(pin["location"]) ?? textOf$1(pin["repositoryURL"]);
		if (location === void 0) return [];
		return [folderNode(location, pin, file) ?? packageNode(location, fieldsOf$1(pin["state"]))];
	});
	return {
		...withProject(file, "swift", nodes),
		...missing(entries.length - nodes.length)
	};
}
function missing(count) {
	return count > 0 ? { warnings: [`${count} pins without a location`] } : {};
}
/** A repository on the disk of who locked it, which may be anywhere. */
function folderNode(location, pin, file) {
	if (!/^(?:[./~]|file:|[a-z]:[\\/])/i.test(location)) return void 0;
	const name = textOf$1(pin["identity"]) ?? textOf$1(pin["package"]) ?? fileNameOf(location);
	return {
		kind: "project",
		id: location,
		ecosystem: "swift",
		directory: directoryOf(file.path),
		name,
		isNameOnly: true,
		dependencies: []
	};
}
/** The namespace is the host and the owner. The file has no edges. */
function packageNode(location, state) {
	const place = location.replace(/\/{1,9}$/, "").replace(/^(?:[a-z+]{1,20}:\/\/)?(?:[^/?#\s]{0,500}@)?/, "").replace(/^([^/:]{1,200}):(?!\d)/, "$1/").replace(/\.git$/, "");
	const slash = place.lastIndexOf("/");
	const revision = textOf$1(state["revision"]);
	const version = textOf$1(state["version"]) ?? textOf$1(state["branch"]) ?? revision;
	const repository = formatVcsUrl(location, revision);
	return {
		kind: "package",
		id: place,
		purl: {
			type: "swift",
			...slash > 0 ? { namespace: place.slice(0, slash) } : {},
			name: place.slice(slash + 1),
			...version === void 0 ? {} : { version }
		},
		...repository === void 0 ? {} : { repository },
		dependencies: void 0
	};
}

// src/scan/ecosystems/terraform/lock-hcl.ts
const BLOCK = /^provider[ \t]{1,9}"([\w.-]{1,200}(?::\d{1,5})?)\/([\w-]{1,200})\/([\w-]{1,200})"[ \t]{0,9}\{$/;
const VERSION = /^[ \t]{0,9}version[ \t]{1,20}=[ \t]{1,9}"([^"]{1,100})"$/;
/** No purl type is defined for providers: the namespace has the registry. @throws SealError `SOURCE_FILE_INVALID` */
function parseTerraformLock(file) {
	const packages = providersOf(file.text).map(({ line, registry, name, version, files }) => {
		if (version === void 0) throw invalid$1(`the provider in line ${line} has no version`);
		return {
			kind: "package",
			id: `${registry}/${name}`,
			purl: {
				type: "generic",
				namespace: registry,
				name,
				version
			},
			files,
			dependencies: void 0,
			relationship: "direct"
		};
	});
	return withProject(file, "terraform", packages);
}
/** Terraform writes a block per provider, a value per line. */
function providersOf(text) {
	const providers = [];
	for (const [at, line] of text.split(/\r?\n/).entries()) {
		if (line.startsWith("provider")) {
			const [, host, namespace, name] = BLOCK.exec(line) ?? [];
			if (name === void 0) throw invalid$1(`line ${at + 1} is not a provider`);
			providers.push({
				line: at + 1,
				registry: `${host}/${namespace}`,
				name,
				version: void 0,
				files: []
			});
		}
		const provider = providers.at(-1);
		if (provider === void 0) continue;
		provider.version ??= VERSION.exec(line)?.[1];
		const digits = /"zh:([0-9a-f]{64})"/.exec(line)?.[1];
		if (digits !== void 0) provider.files.push({ hashes: parsePrefixedHash(digits, "sha256") });
	}
	if (text.split(/\r?\n/).find((line) => /^[^\s#}]/.test(line) && !line.startsWith("provider")) !== void 0) throw invalid$1(providers.length === 0 ? "it has no provider" : "a block is not a provider");
	return providers;
}

// src/scan/ecosystems/vcpkg/manifest.ts
const NAME = /^[a-z0-9-]{1,200}$/;
const VERSIONS = [
	"version",
	"version-semver",
	"version-date",
	"version-string"
];
/** A version is known only if the manifest overrides it: all others are in the baseline, a commit of vcpkg's registry. @throws SealError `SOURCE_FILE_INVALID` */
function parseVcpkgManifest(file) {
	const manifest = fieldsOf$1(parseManifestJson(file.text));
	const overrides = new Map(fieldsIn(manifest["overrides"]).map((entry) => [textOf$1(entry["name"]), entry]));
	const asked = dependenciesOf(manifest["dependencies"]);
	const packages = /* @__PURE__ */ new Map();
	const edges = [];
	for (const { name, isHost } of asked) {
		packages.set(name, toNode(name, overrides.get(name)));
		edges.push({
			to: name,
			...isHost ? { scope: "development" } : {}
		});
	}
	for (const feature of Object.values(fieldsOf$1(manifest["features"]))) for (const { name } of dependenciesOf(fieldsOf$1(feature)["dependencies"])) {
		if (!packages.has(name)) edges.push({
			to: name,
			scope: "optional"
		});
		packages.set(name, toNode(name, overrides.get(name)));
	}
	if (packages.size === 0) return { nodes: [] };
	const nodes = [...packages.values()];
	const unknown = nodes.filter(({ purl }) => purl.version === void 0).length;
	const baseline = textOf$1(manifest["builtin-baseline"]);
	const where = baseline === void 0 ? "the registry" : `the baseline ${baseline.slice(0, 40)}`;
	return {
		...withProject(file, "vcpkg", nodes, edges),
		gaps: ["it lists only direct dependencies", ...unknown > 0 ? [`${count(unknown, "version")} only in ${where} of vcpkg`] : []]
	};
}
/** Names alone, or with features and the platforms that need them; `host` is needed for the build. */
function dependenciesOf(value) {
	if (value === void 0) return [];
	if (!Array.isArray(value)) throw invalid$1("not a valid vcpkg.json: dependencies is not a list");
	return value.map((entry) => {
		const fields = fieldsOf$1(entry);
		const name = textOf$1(entry) ?? textOf$1(fields["name"]);
		if (name === void 0 || !NAME.test(name)) throw invalid$1("not a valid vcpkg.json: a dependency has no name");
		return {
			name,
			isHost: fields["host"] === true
		};
	});
}
function toNode(name, override) {
	const [version, suffix] = (VERSIONS.flatMap((field) => textOf$1(override?.[field]) ?? [])[0] ?? "").split("#", 2);
	const port = suffix ?? (typeof override?.["port-version"] === "number" ? String(override["port-version"]) : "0");
	return {
		kind: "package",
		id: name,
		purl: {
			type: "vcpkg",
			name,
			...version ? { version } : {},
			...version && port !== "0" ? { qualifiers: { port_version: port } } : {}
		},
		dependencies: void 0,
		relationship: "direct"
	};
}

// src/scan/ecosystems/lockfiles.ts
const named = (...names) => (path) => names.includes(fileNameOf(path));
const like = (pattern) => (path) => pattern.test(path);
const FORMATS = [
	{
		matches: named("package-lock.json", "npm-shrinkwrap.json"),
		parse: parseNpm,
		files: [
			"npm",
			"package-lock.json",
			"npm-shrinkwrap.json"
		]
	},
	{
		matches: named("yarn.lock"),
		parse: parseYarn,
		files: ["npm", "yarn.lock"]
	},
	{
		matches: named("pnpm-lock.yaml"),
		parse: parsePnpm,
		files: ["npm", "pnpm-lock.yaml"]
	},
	{
		matches: named("bun.lock"),
		parse: parseBun,
		files: ["npm", "bun.lock"]
	},
	{
		matches: named("poetry.lock"),
		parse: parsePoetry,
		files: ["pypi", "poetry.lock"]
	},
	{
		matches: like(/(?:^|\/)uv\.lock$|\.py\.lock$/),
		parse: parseUv,
		files: [
			"pypi",
			"uv.lock",
			"*.py.lock"
		]
	},
	{
		matches: named("pdm.lock"),
		parse: parsePdm,
		files: ["pypi", "pdm.lock"]
	},
	{
		matches: named("Pipfile.lock"),
		parse: parsePipfile,
		files: ["pypi", "Pipfile.lock"]
	},
	{
		matches: like(/(?:^|\/)pylock(?:\.[^./]+)?\.toml$/),
		parse: parsePylock,
		files: [
			"pypi",
			"pylock.toml",
			"pylock.*.toml"
		]
	},
	{
		matches: isRequirementsFile,
		parse: parseRequirements,
		files: [
			"pypi",
			"*requirements*.txt",
			"requirements/*.txt"
		]
	},
	{
		matches: named("go.mod"),
		parse: parseGoMod,
		files: ["golang, with go.sum and go.work", "go.mod"]
	},
	{
		matches: named("Cargo.lock"),
		parse: parseCargo,
		files: ["cargo", "Cargo.lock"]
	},
	{
		matches: named("pom.xml"),
		parse: parsePom,
		files: ["maven", "pom.xml"]
	},
	{
		matches: like(/(?:^|\/)(?:[^/]*gradle\.lockfile|gradle\/dependency-locks\/[^/]+\.lockfile)$/),
		parse: parseGradle,
		files: [
			"maven",
			"gradle.lockfile",
			"gradle/dependency-locks/*.lockfile"
		]
	},
	{
		matches: like(/(?:^|\/)(?:Gemfile(?:\.next)?\.lock|gems\.locked|[^/]+\.gemfile\.lock)$/),
		parse: parseGemfileLock,
		files: [
			"gem",
			"Gemfile.lock",
			"gems.locked",
			"*.gemfile.lock"
		]
	},
	{
		matches: named("composer.lock"),
		parse: parseComposer,
		files: ["composer", "composer.lock"]
	},
	{
		matches: like(/(?:^|\/)packages(?:\.[^/]+)?\.lock\.json$/),
		parse: parseNugetLock,
		files: [
			"nuget",
			"packages.lock.json",
			"packages.*.lock.json"
		]
	},
	{
		matches: like(/\.deps\.json$/),
		parse: parseDotnetDeps,
		files: ["nuget", "*.deps.json"]
	},
	{
		matches: named("packages.config"),
		parse: parsePackagesConfig,
		files: ["nuget", "packages.config"]
	},
	{
		matches: named("Podfile.lock"),
		parse: parsePodfileLock,
		files: ["cocoapods", "Podfile.lock"]
	},
	{
		matches: named("Package.resolved", ".package.resolved"),
		parse: parsePackageResolved,
		files: [
			"swift",
			"Package.resolved",
			".package.resolved"
		]
	},
	{
		matches: named("pubspec.lock"),
		parse: parsePubspecLock,
		files: ["pub", "pubspec.lock"]
	},
	{
		matches: named("mix.lock"),
		parse: parseMixLock,
		files: ["hex", "mix.lock"]
	},
	{
		matches: named("rebar.lock"),
		parse: parseRebarLock,
		files: ["hex", "rebar.lock"]
	},
	{
		matches: named("conan.lock"),
		parse: parseConanLock,
		files: ["conan", "conan.lock"]
	},
	{
		matches: named("renv.lock"),
		parse: parseRenvLock,
		files: ["cran", "renv.lock"]
	},
	{
		matches: named(".terraform.lock.hcl"),
		parse: parseTerraformLock,
		files: ["terraform", ".terraform.lock.hcl"]
	},
	{
		matches: named("Chart.yaml"),
		parse: parseChart,
		files: ["helm, with Chart.lock or requirements.lock", "Chart.yaml"]
	},
	{
		matches: named("vcpkg.json"),
		parse: parseVcpkgManifest,
		files: ["vcpkg", "vcpkg.json"]
	},
	{
		matches: like(/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/),
		parse: parseWorkflow,
		files: [
			"githubactions",
			".github/workflows/*.yml",
			"action.yml"
		]
	}
];
/** Files that parsers ask for besides their own. */
const COMPANIONS = like(/(?:^|\/)(?:package\.json|pyproject\.toml|Pipfile|go\.(?:sum|work)|Cargo\.toml|composer\.json|Chart\.lock|requirements\.(?:lock|yaml)|\.yarnrc\.yml)$|\.(?:txt|in)$/);
function parserFor(path) {
	return FORMATS.find((format) => format.matches(path))?.parse;
}
function isCompanion(path) {
	return COMPANIONS(path);
}

export { EXECUTABLE_CATALOGERS, EXECUTABLE_CATALOGER_NAME, FILE_CATALOGERS, findDistribution, isCompanion, isUniversal, packagesOfAttached, parserFor, selectingCataloger };