import { printable } from "./support.js";
import { EVENT_ID, SCALAR_STYLE, YAMLException, getScalarValue, parseEvents } from "./js-yaml.js";

// src/support/text-lines.ts
var TextLines = class {
	/** The offsets at which lines begin. */
	#starts = [0];
	constructor(text) {
		for (const { index } of text.matchAll(/\n/g)) this.#starts.push(index + 1);
	}
	placeOf(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if (this.#startOf(middle) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - this.#startOf(low) + 1
		};
	}
	#startOf(index) {
		return this.#starts[index] ?? 0;
	}
};

// src/support/yaml-tree.ts
const MAX_DEPTH = {
	any: 100,
	plain: 20
};
const NULL = /^(?:~|null|Null|NULL)$/;
const BINARY = /^!(?:!binary|<tag:yaml\.org,2002:binary>)$/;
/** All documents of a file, or why they cannot be read. */
function parseYaml(text, style = "any") {
	const source = new RepairedText(text.replace(/[\u0085\u2028\u2029]/g, "\n"));
	try {
		const events = source.parse(style);
		if (style === "plain") refuseIndirection(events);
		return { documents: new Builder(source, events, style).documents() };
	} catch (error) {
		if (!(error instanceof YAMLException || error instanceof Refused)) throw error;
		const reason = error instanceof Refused ? error.message : error.reason;
		const position = error instanceof Refused ? error.position : error.mark?.position ?? 0;
		return {
			reason: printable(reason, 200),
			offset: source.offsetOf(position)
		};
	}
}
/** What js-yaml reads and Seal does not; the position is in the repaired text. */
var Refused = class extends Error {
	position;
	constructor(reason, position) {
		super(reason);
		this.position = position;
	}
};
function refuseIndirection(events) {
	for (const event of events) {
		if (event.type === EVENT_ID.ALIAS) throw new Refused("an alias; write the value in full", event.anchorStart);
		const mark = "tagStart" in event ? Math.max(event.anchorStart, event.tagStart) : -1;
		if (mark >= 0) throw new Refused("an anchor or a tag; write the plain value", mark);
	}
}
/** Limit for all attempts to read one file together, in characters. */
const MAX_ATTEMPTS_LENGTH = 52428800;
const INDENTATION = " ".repeat(100);
/**
* Go's YAML and libyaml take lists in brackets and quoted texts however little their lines are indented; js-yaml
* refuses them. Such lines are indented here, which changes no value, and places are given as those of the file.
*/
var RepairedText = class {
	#text;
	/** Offset of the inserted spaces in the repaired text. */
	#repairs = [];
	constructor(text) {
		this.#text = text;
	}
	get text() {
		return this.#text;
	}
	parse(style) {
		for (let length = 0;;) try {
			return parseEvents(this.#text, { maxDepth: MAX_DEPTH[style] });
		} catch (error) {
			if (!(error instanceof YAMLException)) throw error;
			const position = error.mark?.position ?? 0;
			length += position;
			if (style === "plain" || error.reason !== "deficient indentation" || length > MAX_ATTEMPTS_LENGTH || !this.#indent(position)) throw error;
		}
	}
	offsetOf(position) {
		const before = this.#repairs.filter((start) => start < position);
		const last = before.at(-1);
		const inside = last === void 0 ? 0 : Math.max(0, last + INDENTATION.length - position);
		return position - before.length * INDENTATION.length + inside;
	}
	/** Errors come in the order of the text, so that earlier repairs stay where they are. */
	#indent(position) {
		const start = this.#text.lastIndexOf("\n", position - 1) + 1;
		const isDone = this.#repairs.includes(start);
		const isMarker = /^(?:---|\.\.\.)(?:\s|$)/.test(this.#text.slice(start, start + 4));
		if (isDone || isMarker) return false;
		this.#text = this.#text.slice(0, start) + INDENTATION + this.#text.slice(start);
		this.#repairs.push(start);
		return true;
	}
};
/** Turns the events into nodes, once. */
var Builder = class {
	#source;
	#events;
	#style;
	#anchors = /* @__PURE__ */ new Map();
	/** Lists and mappings whose end is not read yet. */
	#open = /* @__PURE__ */ new Set();
	/** In the repaired text, where the last node begins: a value that is not written has the place of its key. */
	#last = 0;
	#at = 0;
	constructor(source, events, style) {
		this.#source = source;
		this.#events = events;
		this.#style = style;
	}
	documents() {
		const documents = [];
		while (this.#at < this.#events.length) {
			const event = this.#next();
			if (event.type !== EVENT_ID.DOCUMENT) continue;
			if (event.directives.some(({ kind }) => kind === "tag")) throw new Refused("a %TAG directive", 0);
			this.#anchors = /* @__PURE__ */ new Map();
			if (this.#isPop()) continue;
			const document = this.#node();
			if (this.#style === "plain" && documents.length > 0) throw new Refused("several documents", document.offset);
			documents.push(document);
		}
		return documents;
	}
	#next() {
		const event = this.#events[this.#at++];
		if (event === void 0) throw new Refused("the file ends too early", this.#source.text.length);
		return event;
	}
	#node() {
		const event = this.#next();
		if (event.type === EVENT_ID.ALIAS) return this.#alias(event);
		if (event.type === EVENT_ID.SCALAR) return this.#keep(event, this.#scalar(event));
		return event.type === EVENT_ID.SEQUENCE ? this.#list(event) : this.#map(event);
	}
	#alias({ anchorStart, anchorEnd }) {
		const found = this.#anchors.get(this.#source.text.slice(anchorStart, anchorEnd));
		if (found === void 0) throw new Refused("an alias without an anchor", anchorStart);
		if (this.#open.has(found)) throw new Refused("an anchor that contains itself", anchorStart);
		return found;
	}
	#list(event) {
		const items = [];
		const list = this.#keep(event, {
			kind: "list",
			offset: this.#offsetOf(event.start),
			items
		});
		this.#open.add(list);
		while (!this.#isPop()) items.push(this.#node());
		this.#open.delete(list);
		this.#at++;
		return list;
	}
	#map(event) {
		const entries = [];
		const known = /* @__PURE__ */ new Set();
		const offset = event.type === EVENT_ID.MAPPING ? this.#offsetOf(event.start) : 0;
		const map = this.#keep(event, {
			kind: "map",
			offset,
			entries
		});
		this.#open.add(map);
		while (!this.#isPop()) {
			const key = this.#node();
			if (this.#style === "plain") refuseKey(key, known);
			const value = this.#node();
			if (key.kind === "text") entries.push({
				key: key.text,
				offset: key.offset,
				value
			});
		}
		this.#open.delete(map);
		this.#at++;
		return map;
	}
	#scalar(event) {
		const { text: source } = this.#source;
		const text = getScalarValue(source, event);
		const tag = event.tagStart < 0 ? "" : source.slice(event.tagStart, event.tagEnd);
		const isPlain = event.style === SCALAR_STYLE.PLAIN && tag === "";
		return {
			kind: "text",
			offset: this.#offsetOf(event.valueStart),
			text: isPlain && NULL.test(text) ? "" : BINARY.test(tag) ? decodeBase64(text) : text,
			isLiteral: event.style === SCALAR_STYLE.LITERAL_BLOCK,
			isPlain
		};
	}
	/** @param position negative for what is not written */
	#offsetOf(position) {
		if (position >= 0) this.#last = position;
		return this.#source.offsetOf(this.#last);
	}
	#keep(event, node) {
		if ("anchorStart" in event && event.anchorStart >= 0) this.#anchors.set(this.#source.text.slice(event.anchorStart, event.anchorEnd), node);
		return node;
	}
	#isPop() {
		const event = this.#events[this.#at];
		return event === void 0 || event.type === EVENT_ID.POP;
	}
};
/** Offsets and positions are the same, because no line of a plain document is indented. */
function refuseKey(node, known) {
	if (node.kind !== "text") throw new Refused("a key is not text", node.offset);
	if (known.has(node.text)) throw new Refused(`"${printable(node.text, 60)}" is repeated`, node.offset);
	known.add(node.text);
}
function decodeBase64(text) {
	return Buffer.from(text, "base64").toString("utf8");
}

// src/support/log.ts
/** A log that keeps nothing, for callers without a log. */
const SILENT = {
	debug() {},
	info() {},
	notice() {},
	warning() {}
};

export { SILENT, TextLines, parseYaml };