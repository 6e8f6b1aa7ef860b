import { SealError, count, formatBytes, messages, printable } from "./support.js";

// src/scan/installed/cataloger.ts
/** The largest file that is read as soon as it has arrived: its text and its values are in memory at the same time. */
const MAX_READ_BYTES = 32 * 2 ** 20;
/** The last part of a path. */
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** The path without its last part: empty for a file at the top. */
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/** The end of a file's name from its last dot on, or the whole name if it has none; in lower case. */
function extensionOf(path) {
	const dot = path.lastIndexOf(".");
	const slash = path.lastIndexOf("/");
	return path.slice(dot > slash ? dot : slash + 1).toLowerCase();
}

// src/scan/installed/lines.ts
/** The largest database of text. Debian's with 5,000 packages has 6 MiB, with lists of files 30. */
const MAX_DATABASE_BYTES = 128 * 2 ** 20;
/** The longest lines of real databases, lists of what a package provides, have some 100 KiB. */
const MAX_LINE_BYTES = 2 ** 20;
const NEWLINE = 10;
const RETURN = 13;
/** UTF-8 text without the line breaks `\n` and `\r\n`. @throws RangeError for an endless line */
function* linesOf(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let start = 0; start <= text.length;) {
		const found = text.indexOf(NEWLINE, start);
		const next = found < 0 ? text.length : found;
		if (next - start > MAX_LINE_BYTES) throw new RangeError(`a line of more than ${formatBytes(MAX_LINE_BYTES)}`);
		yield text.toString("utf8", start, text[next - 1] === RETURN && next > start ? next - 1 : next);
		start = next + 1;
	}
}

// src/scan/installed/read-on.ts
/** Reads the files of one cataloger, some of them only while its list of owned paths is read. */
var TolerantReader = class {
	#warnings = [];
	/** A fault of each file, with its path. Complete once everything was read. */
	get warnings() {
		return this.#warnings;
	}
	/** A fault of the file ends its content. @throws SealError `SCAN_LIMIT_EXCEEDED` of the whole image */
	*read({ path, bytes }, parse) {
		try {
			yield* parse(bytes ?? /* @__PURE__ */ new Uint8Array());
		} catch (error) {
			if (error instanceof SealError && error.code === "SCAN_LIMIT_EXCEEDED") throw error;
			this.#warn(`${printable(path)}: ${NOT_TO_ITS_END}${printable(messages(error).join(": "), 200)}`);
		}
	}
	/**
	* Counts the entries of a file: one without a name is a fault, as is one with two, whose border was lost, and a file
	* without any that is not blank.
	*/
	entries({ path, bytes = /* @__PURE__ */ new Uint8Array() }) {
		let [all, unread] = [0, 0];
		return {
			add(isRead) {
				all++;
				if (!isRead) unread++;
			},
			end: () => {
				const file = printable(path);
				if (unread > 0) this.#warn(`${file}: ${count(unread, "entry", "entries")} without one name and one version`);
				const isCut = this.#warnings.some((warning) => warning.startsWith(`${file}: ${NOT_TO_ITS_END}`));
				if (all === 0 && !isCut && !isBlank(bytes)) this.#warn(`${file}: it has no entry in its format`);
			}
		};
	}
	#warn(warning) {
		if (!this.#warnings.includes(warning)) this.#warnings.push(warning);
	}
};
const NOT_TO_ITS_END = "not read to its end: ";
function isBlank(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).every((byte) => byte <= 32);
}

// src/scan/installed/stanza.ts
/** The largest real stanzas, of packages with thousands of conffiles, have some 100 KiB. */
const MAX_STANZA_CHARACTERS = 4 * 2 ** 20;
const MAX_VALUES = 1e4;
/**
* Empty lines separate stanzas. Names are in lower case; a field may occur more than once; continuation lines keep
* their line break and lose their indentation.
*
* @throws RangeError for a stanza without end
*/
function* parseStanzas(lines) {
	let stanza = new OpenStanza();
	for (const line of lines) if (line.trim() === "") {
		if (!stanza.isEmpty) yield stanza.close();
		stanza = new OpenStanza();
	} else stanza.add(line);
	if (!stanza.isEmpty) yield stanza.close();
}
/** A stanza whose end is still to come. */
var OpenStanza = class {
	#fields = /* @__PURE__ */ new Map();
	#last;
	#characters = 0;
	#values = 0;
	get isEmpty() {
		return this.#fields.size === 0;
	}
	add(line) {
		this.#characters += line.length + 1;
		if (this.#characters > MAX_STANZA_CHARACTERS) throw endless(`${MAX_STANZA_CHARACTERS} characters`);
		if (line.startsWith(" ") || line.startsWith("	")) this.#last?.push(line.trim());
		else this.#addField(line);
	}
	#addField(line) {
		const colon = line.indexOf(":");
		if (colon <= 0) return;
		if (++this.#values > MAX_VALUES) throw endless(`${MAX_VALUES} fields`);
		const name = line.slice(0, colon).toLowerCase();
		const value = [line.slice(colon + 1).trim()];
		const known = this.#fields.get(name);
		if (known) known.push(value);
		else this.#fields.set(name, [value]);
		this.#last = value;
	}
	close() {
		return new Map([...this.#fields].map(([name, values]) => [name, values.map((pieces) => pieces.join("\n"))]));
	}
};
function endless(what) {
	return /* @__PURE__ */ new RangeError(`a stanza of more than ${what}`);
}
/** The characters of its names and values. */
function sizeOfStanza(stanza) {
	let size = 0;
	for (const [name, values] of stanza) for (const value of values) size += name.length + value.length;
	return size;
}
/** Two entries whose border was lost have the name of a package twice. */
function isSingle(stanza) {
	return (stanza.get("package")?.length ?? 0) < 2;
}
/** The first value of a field; undefined if it is missing or empty. */
function fieldOf(stanza, name) {
	return stanza.get(name)?.[0] || void 0;
}
/** `Name <address>`, the address being an e-mail's. */
function parseMaintainer(text) {
	const [, name, email] = /^\s*"?([^"<]*?)"?\s*(?:<([^<>\s]+@[^<>\s]+)>)?\s*$/.exec(text?.slice(0, 500) ?? "") ?? [];
	if (!name && !email) return void 0;
	return {
		...name ? { name } : {},
		...email ? { email } : {}
	};
}

export { MAX_DATABASE_BYTES, MAX_READ_BYTES, TolerantReader, baseName, extensionOf, fieldOf, folderOf, isSingle, linesOf, parseMaintainer, parseStanzas, sizeOfStanza };