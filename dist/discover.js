import { SealError, fieldsOf, messages, printable } from "./support.js";
import { parseReference, sameRepository } from "./oci.js";
import { pushAll } from "./support-shared.js";
import { TextLines, parseYaml } from "./support-verify.js";

// src/discover/dockerfile-directives.ts
const KNOWN = /* @__PURE__ */ new Set([
	"syntax",
	"escape",
	"check"
]);
const DIRECTIVE = /^\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/;
/** The image that the file itself names: `# syntax=`, also after `#!`, as `// syntax=`, or in a JSON file. */
function readFrontend(text) {
	const start = afterShebang(text);
	const found = readDirective(text, "syntax", {
		start,
		mark: "#"
	}) ?? readDirective(text, "syntax", {
		start,
		mark: "//"
	});
	return found ? {
		text: found.text.split(" ", 1)[0] ?? "",
		offset: found.offset
	} : readJson(text, start);
}
/** Unlike its search for the frontend, BuildKit's parser does not accept `#!`, but white space before the mark. */
function readEscapeMark(text) {
	return readDirective(text, "escape", {
		start: afterOrderMark(text),
		mark: "#",
		isIndented: true
	})?.text === "`" ? "`" : "\\";
}
function afterOrderMark(text) {
	return text.startsWith("﻿") ? 1 : 0;
}
function afterShebang(text) {
	const start = afterOrderMark(text);
	if (!text.startsWith("#!", start)) return start;
	const end = text.indexOf("\n", start);
	return end < 0 ? text.length : end + 1;
}
/** Directives are at the very top; the first line that is not one ends them. */
function readDirective(text, wanted, { start, mark, isIndented }) {
	const seen = /* @__PURE__ */ new Set();
	for (let offset = start; offset < text.length;) {
		const end = text.indexOf("\n", offset);
		const line = text.slice(offset, end < 0 ? text.length : end);
		const from = isIndented ? line.length - line.trimStart().length : 0;
		const [, name = "", value = ""] = (line.startsWith(mark, from) ? DIRECTIVE.exec(line.slice(from + mark.length)) : null) ?? [];
		const key = name.toLowerCase();
		if (!KNOWN.has(key) || seen.has(key)) return void 0;
		if (key === wanted) return {
			text: value,
			offset: offset + line.indexOf(value, line.indexOf("=") + 1)
		};
		seen.add(key);
		if (end < 0) return void 0;
		offset = end + 1;
	}
}
/** `{"syntax": "image"}` */
function readJson(text, start) {
	if (!text.slice(start, start + 1e3).trimStart().startsWith("{")) return void 0;
	try {
		const { syntax } = fieldsOf(JSON.parse(text.slice(start)));
		const place = text.search(/"syntax"\s*:\s*"/);
		const offset = place < 0 ? start : text.indexOf("\"", text.indexOf(":", place)) + 1;
		return typeof syntax === "string" ? {
			text: syntax,
			offset
		} : void 0;
	} catch {
		return;
	}
}

// src/discover/shell-patterns.ts
var ShellPatternError = class extends Error {};
/** Removes the shortest or longest prefix that the pattern matches. */
function trimPrefix(value, pattern, isGreedy) {
	const found = compile(pattern, isGreedy, "^").exec(value);
	return found ? value.slice(found[0].length) : value;
}
/** Reads both backwards, because a regular expression does not find the shortest match at the end of a text. */
function trimSuffix(value, pattern, isGreedy) {
	return reverse(trimPrefix(reverse(value), reversePattern(pattern), isGreedy));
}
function replacePattern(value, pattern, replacement, isForAll) {
	if (isForAll && replacement.includes("$")) throw new ShellPatternError("a dollar sign in the replacement of a pattern");
	return value.replace(compile(pattern, true, "", isForAll ? "g" : ""), () => replacement);
}
/** Many stars would take too long on a value of a hundred thousand characters. */
const MOST_WILDCARDS = 10;
function compile(pattern, isGreedy, start, flags = "") {
	if ((pattern.match(/\*/g)?.length ?? 0) > MOST_WILDCARDS) throw new ShellPatternError(`a pattern with more than ${MOST_WILDCARDS} stars`);
	const source = pattern.replace(/\\(.?)|\*|\?|[[\]{}.+()|^$/]/gsu, (found, escaped) => {
		if (found === "*") return isGreedy ? ".*" : ".*?";
		if (found === "?") return ".";
		if (escaped === void 0) return `\\${found}`;
		if (escaped === "}" || escaped === "/") return `\\${escaped}`;
		if ([
			"*",
			"?",
			"\\"
		].includes(escaped)) return `\\${escaped}`;
		throw new ShellPatternError(`the escape "\\${escaped}" in a pattern`);
	});
	return new RegExp(start + source, `u${flags}`);
}
function reverse(text) {
	return [...text].reverse().join("");
}
/** An escape character stays before the escaped character. */
function reversePattern(pattern) {
	return (pattern.match(/\\.|[\s\S]/gu) ?? []).reverse().join("");
}

// src/discover/shell-words.ts
/** One word with its variables replaced; `lookup` gives undefined for a variable without a value. */
function expandWord(text, lookup, escapeMark) {
	const reader = new WordReader(text, {
		escapeMark,
		lookup,
		keepsQuotes: false,
		keepsUnset: false
	});
	try {
		const { text: expanded } = reader.readTo(void 0, KEEP_NOTHING);
		return expanded.includes("\0") ? { reason: reader.unsetReason() } : { text: expanded };
	} catch (error) {
		if (error instanceof ShellSyntaxError || error instanceof ShellPatternError) return { reason: error.message };
		throw error;
	}
}
/** The words of a line as written; undefined if BuildKit finds an error in it and so reads no heredoc. */
function splitRawWords(line) {
	return wordsOf(line, true);
}
/** The words of a heredoc's name without quotes and escapes. */
function splitCleanWords(text) {
	return wordsOf(text, false);
}
function wordsOf(text, isRaw) {
	const options = {
		escapeMark: "\\",
		lookup: () => void 0,
		keepsQuotes: isRaw,
		keepsUnset: true
	};
	try {
		return new WordReader(text, options).readTo(void 0, {
			escapes: isRaw,
			patterns: false
		}).words;
	} catch (error) {
		if (error instanceof ShellSyntaxError || error instanceof ShellPatternError) return void 0;
		throw error;
	}
}
/** Placeholder for an unknown value; no reference contains it, and no pattern removes it. */
const UNKNOWN_VALUE = "\0";
const SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const NAME$1 = /[\p{L}\p{Nd}_]*/uy;
const DIGITS = /\p{Nd}+/uy;
const SPECIAL = /[@*#?\-$!0]/y;
const DEEPEST$2 = 20;
const KEEP_NOTHING = {
	escapes: false,
	patterns: false
};
var ShellSyntaxError = class extends Error {};
var WordReader = class {
	#characters;
	#options;
	#at = 0;
	#depth = 0;
	#unset;
	constructor(text, options) {
		this.#characters = [...text];
		this.#options = options;
	}
	unsetReason() {
		return `${this.#unset === void 0 ? "a variable" : `the variable ${this.#unset}`} has no value or default here`;
	}
	/** Up to and including `stop`, or to the end. */
	readTo(stop, keep) {
		if (++this.#depth > DEEPEST$2) throw new ShellSyntaxError(`variables nested deeper than ${DEEPEST$2} levels`);
		const words = new Words();
		let text = "";
		for (let next = this.#peek(); next !== void 0; next = this.#peek()) {
			if (next === stop) {
				this.#at++;
				this.#depth--;
				return {
					text,
					words: words.all()
				};
			}
			const piece = this.#piece(next, keep);
			if (piece === void 0) break;
			text += piece;
			if (next === "$") words.addSplit(piece);
			else if (SPACE.test(next)) words.end();
			else words.add(piece);
		}
		if (stop !== void 0) throw new ShellSyntaxError(`a variable's end "${stop}" is missing`);
		this.#depth--;
		return {
			text,
			words: words.all()
		};
	}
	/** Undefined for an escape character at the very end, which BuildKit drops. */
	#piece(next, keep) {
		if (next === "$") return this.#variable();
		if (next === "<") return this.#lessThan();
		if (next === "'") return this.#singleQuoted(keep);
		if (next === "\"") return this.#doubleQuoted(keep);
		this.#at++;
		if (next !== this.#options.escapeMark) return next;
		const escaped = this.#take();
		const mark = keep.escapes ? next : "";
		return escaped === void 0 ? mark || void 0 : mark + escaped;
	}
	/** White space between `<<` and a heredoc's name belongs to one word. */
	#lessThan() {
		this.#at++;
		if (this.#peek() !== "<") return "<";
		this.#at++;
		let text = "<<";
		while (/^[\t\r ]$/.test(this.#peek() ?? "")) text += this.#take();
		return text;
	}
	#singleQuoted({ patterns }) {
		this.#at++;
		let text = "";
		for (let next = this.#take(); next !== "'"; next = this.#take()) {
			if (next === void 0) throw new ShellSyntaxError("a single quote is not closed");
			text += patterns && next === this.#options.escapeMark ? next + next : next;
		}
		return this.#options.keepsQuotes ? `'${text}'` : text;
	}
	#doubleQuoted(keep) {
		this.#at++;
		let text = "";
		for (let next = this.#peek(); next !== "\""; next = this.#peek()) {
			if (next === void 0) throw new ShellSyntaxError("a double quote is not closed");
			if (next === "$") text += this.#variable();
			else {
				this.#at++;
				text += next === this.#options.escapeMark ? this.#escapeInQuotes(next, keep) : next;
			}
		}
		this.#at++;
		return this.#options.keepsQuotes ? `"${text}"` : text;
	}
	/** Within double quotes, only the quote, the dollar and the escape character itself can be escaped. */
	#escapeInQuotes(mark, { escapes, patterns }) {
		const next = this.#peek();
		if (next === void 0) return "";
		if (next === "\"" || next === "$" || next === mark) {
			this.#at++;
			return escapes ? mark + next : next;
		}
		return escapes && (!this.#options.keepsQuotes || patterns) ? mark + mark : mark;
	}
	#variable() {
		this.#at++;
		if (this.#peek() !== "{") {
			const name = this.#name();
			return name === "" ? "$" : this.#value(name, `$${name}`);
		}
		this.#at++;
		if ([
			"{",
			"}",
			":",
			void 0
		].includes(this.#peek())) throw new ShellSyntaxError("a ${ without a variable name");
		const name = this.#name();
		const operator = this.#take() ?? "";
		if (operator === "}") return this.#value(name, `\${${name}}`);
		if (operator === "/") return this.#replaced(name);
		if (operator === "#" || operator === "%") return this.#trimmed(name, operator);
		return this.#alternative(name, operator);
	}
	#alternative(name, first) {
		const operator = first === ":" ? `:${this.#take() ?? ""}` : first;
		if (!/^:?[-+?]$/.test(operator)) throw new ShellSyntaxError(unknownForm(name));
		const { text: word } = this.readTo("}", KEEP_NOTHING);
		const value = this.#options.lookup(name);
		if (value === void 0 && this.#options.keepsUnset) return `\${${name}${operator}${word}}`;
		const isSet = value !== void 0 && (value !== "" || operator.length === 1);
		if (operator.endsWith("-")) return isSet ? value : word;
		if (operator.endsWith("+")) return isSet ? word : "";
		return isSet ? value : this.#missing(name);
	}
	#trimmed(name, operator) {
		const { text: word } = this.readTo("}", {
			escapes: true,
			patterns: true
		});
		const isGreedy = word.startsWith(operator);
		const value = this.#value(name, `\${${name}${operator}${word}}`);
		if (this.#isLeft(value, name)) return value;
		return (operator === "#" ? trimPrefix : trimSuffix)(value, isGreedy ? word.slice(1) : word, isGreedy);
	}
	#replaced(name) {
		const isForAll = this.#peek() === "/";
		if (isForAll) this.#at++;
		const { text: pattern } = this.readTo("/", {
			escapes: true,
			patterns: true
		});
		const { text: replacement } = this.readTo("}", {
			escapes: true,
			patterns: false
		});
		const value = this.#value(name, `\${${name}/${pattern}/${replacement}}`);
		return this.#isLeft(value, name) ? value : replacePattern(value, pattern, replacement, isForAll);
	}
	#value(name, written) {
		return this.#options.lookup(name) ?? (this.#options.keepsUnset ? written : this.#missing(name));
	}
	#isLeft(value, name) {
		return value.includes("\0") || this.#options.lookup(name) === void 0;
	}
	#missing(name) {
		this.#unset ??= name;
		return "\0";
	}
	#name() {
		return this.#match(DIGITS) || this.#match(SPECIAL) || this.#match(NAME$1);
	}
	#match(pattern) {
		pattern.lastIndex = 0;
		const found = pattern.exec(this.#characters.slice(this.#at, this.#at + 200).join(""))?.[0] ?? "";
		this.#at += [...found].length;
		return found;
	}
	#peek() {
		return this.#characters[this.#at];
	}
	#take() {
		return this.#characters[this.#at++];
	}
};
function unknownForm(name) {
	return `\${${name}…} in a form that BuildKit does not know`;
}
var Words = class {
	#words = [];
	#word = "";
	add(piece) {
		this.#word += piece;
	}
	/** A variable's value, whose white space separates words. */
	addSplit(piece) {
		for (const character of piece) if (SPACE.test(character)) this.end();
		else this.#word += character;
	}
	end() {
		if (this.#word !== "") this.#words.push(this.#word);
		this.#word = "";
	}
	all() {
		this.end();
		return this.#words;
	}
};

// src/discover/dockerfile-instructions.ts
/** The text of an instruction, from one line or several continued lines, with the position of each part. */
var JoinedLine = class JoinedLine {
	text;
	#parts;
	constructor(text, parts) {
		this.text = text;
		this.#parts = parts;
	}
	offsetOf(index) {
		const part = this.#parts.findLast((it) => it.index <= index) ?? {
			index: 0,
			offset: 0
		};
		return part.offset + index - part.index;
	}
	/** From `index`, without white space around it. */
	after(index) {
		const tail = this.text.slice(index);
		const start = index + tail.length - tail.trimStart().length;
		const parts = this.#parts.filter((part) => part.index > start).map((part) => ({
			index: part.index - start,
			offset: part.offset
		}));
		return new JoinedLine(tail.trim(), [{
			index: 0,
			offset: this.offsetOf(start)
		}, ...parts]);
	}
};
const BLANKS = /[\t\v\f\r ]+/;
const HEREDOC = /^\d*<<(-?)\s*([^<]*)$/;
const WITH_HEREDOC = /* @__PURE__ */ new Set([
	"RUN",
	"COPY",
	"ADD"
]);
function parseDockerfile(text) {
	const lines = splitLines(text);
	const escapeMark = readEscapeMark(text);
	const instructions = [];
	for (let at = 0; at < lines.length;) {
		const { line, next } = joinContinued(lines, at, escapeMark);
		at = next;
		if (line.text.trim() === "") continue;
		const instruction = readInstruction(line, escapeMark);
		instructions.push(instruction);
		at = skipHeredocs(lines, at, line.text, instruction, escapeMark);
	}
	return {
		syntax: readFrontend(text),
		escapeMark,
		instructions
	};
}
function splitLines(text) {
	const lines = [];
	let offset = 0;
	for (const line of text.split("\n")) {
		const isMarked = offset === 0 && line.startsWith("﻿");
		const body = line.replace(/\r+$/, "");
		lines.push(isMarked ? {
			text: body.slice(1),
			offset: 1
		} : {
			text: body,
			offset
		});
		offset += line.length + 1;
	}
	return lines;
}
/** Reads one instruction that begins at line `from`. Drops comments and empty lines between continued lines. */
function joinContinued(lines, from, escapeMark) {
	const continued = escapeMark === "`" ? /(^|[^`])`[ \t]*$/ : /(^|[^\\])\\[ \t]*$/;
	const parts = [];
	let text = "";
	let at = from;
	let isOpen = true;
	for (let line = lines[at]; isOpen && line; line = lines[++at]) {
		const isBlank = line.text.trim() === "" || line.text.trimStart().startsWith("#");
		if (isBlank && parts.length === 0) return {
			line: new JoinedLine("", []),
			next: at + 1
		};
		if (isBlank) continue;
		parts.push({
			index: text.length,
			offset: line.offset
		});
		isOpen = continued.test(line.text);
		text += isOpen ? line.text.replace(continued, "$1") : line.text;
	}
	return {
		line: new JoinedLine(text, parts),
		next: at
	};
}
/** `NAME --flag=value … rest` */
function readInstruction(joined, escapeMark) {
	const line = joined.after(0);
	const end = BLANKS.exec(line.text)?.index ?? line.text.length;
	const { flags, rest } = readFlags(line, end, escapeMark);
	return {
		name: line.text.slice(0, end).toUpperCase(),
		flags,
		rest: line.after(rest)
	};
}
function readFlags(line, from, escapeMark) {
	const flags = [];
	for (let at = from;;) {
		while (/\s/.test(line.text[at] ?? "")) at++;
		if (!line.text.startsWith("--", at)) return {
			flags,
			rest: at
		};
		const { text, end } = readFlag(line.text, at, escapeMark);
		if (text === "--") return {
			flags,
			rest: end
		};
		flags.push({
			text,
			offset: line.offsetOf(at)
		});
		at = end;
	}
}
function readFlag(line, from, escapeMark) {
	let text = "";
	let quote = "";
	let at = from;
	for (; at < line.length && (quote !== "" || !/\s/.test(line.charAt(at))); at++) {
		const character = line.charAt(at);
		if (character === quote) quote = "";
		else if (quote === "" && (character === "\"" || character === "'")) quote = character;
		else text += character === escapeMark ? line[++at] ?? "" : character;
	}
	return {
		text,
		end: at
	};
}
/** Words separated by blanks; FROM does not interpret quotes. */
function splitBlanks(line) {
	return [...line.text.matchAll(/[^\t\v\f\r ]+/g)].map(({ 0: text, index }) => ({
		text,
		offset: line.offsetOf(index)
	}));
}
/** Words between white space outside quotes, as written. */
function splitQuoted(line, escapeMark) {
	const words = [];
	let word = "";
	let start = 0;
	let quote = "";
	const { text } = line;
	for (let at = 0; at <= text.length; at++) {
		const character = text[at] ?? "";
		if (character === "" || quote === "" && /\s/.test(character)) {
			if (word !== "") words.push({
				text: word,
				offset: line.offsetOf(start)
			});
			word = "";
			continue;
		}
		if (word === "") start = at;
		word += character;
		if (character === escapeMark && quote !== "'" && at + 1 < text.length) word += text[++at];
		else if (quote === "" ? character === "\"" || character === "'" : character === quote) quote = quote === "" ? character : "";
	}
	return words;
}
/** A heredoc without an end hides nothing: BuildKit refuses the file. */
function skipHeredocs(lines, from, line, instruction, escapeMark) {
	if (!line.includes("<<") || !canHoldHeredoc(instruction, escapeMark)) return from;
	let at = from;
	for (const word of splitRawWords(line) ?? []) {
		const [, dash, name = ""] = HEREDOC.exec(word) ?? [];
		const names = name === "" ? [] : splitCleanWords(name) ?? [];
		if (names.length !== 1) continue;
		const found = lines.findIndex(({ text }, index) => index >= at && (dash === "-" ? text.replace(/^\t+/, "") : text) === names[0]);
		if (found >= 0) at = found + 1;
	}
	return at;
}
function canHoldHeredoc(instruction, escapeMark) {
	const { name, rest } = instruction.name === "ONBUILD" ? readInstruction(instruction.rest, escapeMark) : instruction;
	return WITH_HEREDOC.has(name) && !isStringList(rest.text);
}
/** The form `["a", "b"]`, which contains no heredocs. */
function isStringList(text) {
	if (!text.startsWith("[")) return false;
	try {
		const value = JSON.parse(text);
		return Array.isArray(value) && value.every((it) => typeof it === "string");
	} catch {
		return false;
	}
}

// src/discover/dockerfile.ts
const STAGE_NUMBER = /^\+?\d+$/;
/** The build argument that overrides the frontend of the file. */
const FRONTEND_ARGUMENT = "BUILDKIT_SYNTAX";
/** @param buildArguments values that replace the defaults of ARG, as `build.args` of a Compose file */
function readDockerfile(text, findings, buildArguments = /* @__PURE__ */ new Map()) {
	const { syntax, escapeMark, instructions } = parseDockerfile(text);
	const frontend = buildArguments.get(FRONTEND_ARGUMENT);
	if (frontend !== void 0) findings.add(syntax?.offset ?? 0, frontend.split(" ", 1)[0] ?? "");
	else if (syntax) findings.add(syntax.offset, syntax.text);
	const values = /* @__PURE__ */ new Map();
	const stages = /* @__PURE__ */ new Set();
	let hasStage = false;
	for (const instruction of instructions) {
		if (instruction.name === "ARG" && !hasStage) readArguments(instruction, values, buildArguments, escapeMark);
		if (instruction.name === "FROM") {
			hasStage = true;
			readFrom(instruction, values, stages, escapeMark, findings);
		}
		readSources(instruction, stages, findings, escapeMark);
	}
}
function expand$1(text, values, escapeMark) {
	return expandWord(text, (name) => values.get(name), escapeMark);
}
/** An ARG without a default keeps the value that an earlier one gave it. */
function readArguments({ rest }, values, buildArguments, escapeMark) {
	for (const { text } of splitQuoted(rest, escapeMark)) {
		const equals = text.indexOf("=");
		const name = equals < 0 ? text : text.slice(0, equals);
		const value = buildArguments.get(name);
		const found = equals < 0 ? void 0 : expand$1(text.slice(equals + 1), values, escapeMark);
		if (value !== void 0) values.set(name, value);
		else if (found !== void 0) values.set(name, found.text ?? "\0");
	}
}
function readFrom({ rest }, values, stages, escapeMark, findings) {
	const [image, as, name] = splitBlanks(rest);
	if (image !== void 0) addBase(image, values, stages, escapeMark, findings);
	if (as?.text.toUpperCase() === "AS" && name !== void 0) stages.add(name.text.toLowerCase());
}
function addBase(image, values, stages, escapeMark, findings) {
	const { text, reason } = expand$1(image.text, values, escapeMark);
	if (reason === void 0) {
		if (text !== "scratch" && !stages.has(text.toLowerCase())) findings.add(image.offset, text);
	} else if (!isStageOfPlatform(image.text, values, stages, escapeMark)) findings.skip(image.offset, image.text, reason);
}
const ARCHITECTURES = [
	"amd64",
	"arm64",
	"arm",
	"386",
	"ppc64le",
	"s390x",
	"riscv64",
	"loong64"
];
const OF_PLATFORM = /^(?:TARGET|BUILD)(PLATFORM|OS|ARCH|VARIANT)$/;
/** `FROM base-${TARGETARCH}` chooses one of the file's own stages. */
function isStageOfPlatform(text, values, stages, escapeMark) {
	return ARCHITECTURES.some((architecture) => {
		const platform = {
			PLATFORM: `linux/${architecture}`,
			OS: "linux",
			ARCH: architecture,
			VARIANT: ""
		};
		const lookup = (name) => {
			const part = OF_PLATFORM.exec(name)?.[1];
			return values.get(name) ?? (part && platform[part]);
		};
		const stage = expandWord(text, lookup, escapeMark).text;
		return stage !== void 0 && stages.has(stage.toLowerCase());
	});
}
/** `COPY --from=` and `RUN --mount=…,from=`; a stage is named by its name or number. */
function readSources(instruction, stages, findings, escapeMark) {
	const { name, flags, rest } = instruction;
	if (name === "ONBUILD") readSources(readInstruction(rest, escapeMark), stages, findings, escapeMark);
	if (name !== "COPY" && name !== "ADD" && name !== "RUN") return;
	for (const flag of flags) {
		const source = name === "RUN" ? mountSource(flag) : flagValue(flag, "--from=");
		if (source === void 0 || source.text === "") continue;
		const { text, offset } = source;
		if (text.includes("$")) findings.skip(offset, text, "a variable; the builder does not allow one here");
		else if (!STAGE_NUMBER.test(text) && text !== "scratch" && !stages.has(text.toLowerCase())) findings.add(offset, text);
	}
}
function flagValue({ text, offset }, prefix) {
	if (!text.startsWith(prefix)) return void 0;
	return {
		text: text.slice(prefix.length),
		offset: offset + prefix.length
	};
}
/** Comma-separated fields; one in quotes may contain commas. The last `from` counts. */
function mountSource(flag) {
	const mount = flagValue(flag, "--mount=");
	if (mount === void 0) return void 0;
	const found = [...mount.text.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"|([^,]*))/g)].findLast(([, quoted, plain]) => /^from=/i.test(quoted ?? plain ?? ""));
	if (found === void 0) return void 0;
	return {
		text: (found[1]?.replaceAll("\"\"", "\"") ?? found[2] ?? "").slice(5).trim(),
		offset: mount.offset + found.index + found[0].indexOf("=") + 1
	};
}

// src/discover/dockerfile-name.ts
/** Also with `-` or `_` instead of the dot, unless the extension is that of program code. */
const DOCKERFILE = /(?:^|\/)(?:[^/]+\.|[^/]+[-_](?=[^/.]*$))?(?:Dockerfile|Containerfile)(?:\.(?!dockerignore$)[^/]+|[-_](?![^/]*\.(?:[cm]?[jt]sx?|go|py|rb|rs|java|kt|c|h|cc|cpp|cs|php|lua|pl|swift|scala|ex|exs|el|vim|s?css|html?|mdx?|rst|txt|json|ya?ml|toml|lock|snap|sh|svg|png|dockerignore)$)[^/]+)?$/i;
function isDockerfile(path) {
	return DOCKERFILE.test(path);
}

// src/discover/nested-text.ts
/** A sink for findings in `node`'s text: with exact lines in a literal block, else with the beginning of the text. */
function sinkWithin(node, fileText, nested, sink) {
	const place = (offset) => {
		if (!node.isLiteral) return node.offset;
		const line = nested.slice(0, offset).split("\n").length - 1;
		let at = fileText.lastIndexOf("\n", node.offset) + 1;
		for (let passed = 0; passed < line; passed++) at = fileText.indexOf("\n", at) + 1;
		return at + (/^[ \t]*/.exec(fileText.slice(at, at + 200))?.[0].length ?? 0);
	};
	return {
		add: (offset, image) => sink.add(place(offset), image),
		skip: (offset, text, reason) => sink.skip(place(offset), text, reason),
		skipFile: (offset, reason) => sink.skip(place(offset), "", reason)
	};
}
/** A sink that reports every finding at one place. */
function sinkAt(offset, sink) {
	return {
		add: (_, image) => sink.add(offset, image),
		skip: (_, text, reason) => sink.skip(offset, text, reason),
		skipFile: (_, reason) => sink.skip(offset, "", reason)
	};
}

// src/discover/repository-files.ts
const NO_FILES = {
	read: () => void 0,
	list: () => []
};
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/** `path` as seen from `folder`; undefined if it is outside the repository or not a path. */
function resolvePath(folder, path) {
	if (path.startsWith("/") || path.includes("\\") || /^[a-z][a-z0-9+.-]*:/i.test(path)) return void 0;
	const parts = folder === "" ? [] : folder.split("/");
	for (const part of path.split("/")) {
		if (part === ".." && parts.length === 0) return void 0;
		if (part === "..") parts.pop();
		else if (part !== "" && part !== ".") parts.push(part);
	}
	return parts.join("/");
}

// src/discover/image-build.ts
/**
* What the Dockerfile names without the arguments is found in itself, where its name is that of a Dockerfile. False
* where it cannot be read.
*/
function readBuild(build, files, place, sink) {
	const { folder, context, dockerfile, values } = build;
	const inside = context === void 0 ? void 0 : resolvePath(folder, context);
	const path = inside === void 0 || dockerfile === void 0 ? void 0 : resolvePath(inside, dockerfile);
	const text = path === void 0 ? void 0 : files.read(path);
	if (path === void 0 || text === void 0) return false;
	const own = /* @__PURE__ */ new Set();
	const note = (_, image) => own.add(image);
	if (isDockerfile(path)) readDockerfile(text, {
		add: note,
		skip: note,
		skipFile: () => void 0
	});
	const placed = sinkAt(place, sink);
	const onlyNew = {
		...placed,
		add: (offset, image) => own.has(image) ? void 0 : placed.add(offset, image),
		skip: (offset, image, reason) => own.has(image) && values.size === 0 ? void 0 : placed.skip(offset, image, reason)
	};
	readDockerfile(text, onlyNew, values);
	return true;
}

// src/discover/yaml-nodes.ts
/** All documents of a file, or why they cannot be read. */
function parseYamlNodes(text) {
	const file = parseYaml(text);
	return file.reason === void 0 ? file : {
		...file,
		reason: `YAML that cannot be read: ${file.reason}`
	};
}
/** The entry of a key: the mapping's own, or one that `<<` merges in. The last of several counts. */
function entryOf(node, key) {
	const seen = /* @__PURE__ */ new Set();
	const pending = [node];
	while (pending.length > 0) {
		const at = pending.pop();
		if (at?.kind !== "map" || seen.has(at)) continue;
		seen.add(at);
		const own = at.entries.findLast((entry) => entry.key === key);
		if (own !== void 0) return own;
		const merged = at.entries.filter(({ key: name }) => name === "<<").map(({ value }) => value);
		pushAll(pending, merged.flatMap((value) => value.kind === "list" ? value.items : [value]).reverse());
	}
}
function fieldOf(node, key) {
	return entryOf(node, key)?.value;
}
/** A text that is not empty. */
function textOf(node, key) {
	const value = fieldOf(node, key);
	return value?.kind === "text" && value.text.trim() !== "" ? value : void 0;
}
function itemsOf(node) {
	return node?.kind === "list" ? node.items : [];
}
/** The entries of a mapping: its own first, then those that `<<` merges in. */
function entriesOf(node) {
	const entries = [];
	const seen = /* @__PURE__ */ new Set();
	const pending = [node];
	while (pending.length > 0) {
		const at = pending.pop();
		if (at?.kind !== "map" || seen.has(at)) continue;
		seen.add(at);
		for (const entry of at.entries) if (entry.key !== "<<") entries.push(entry);
		else pushAll(pending, entry.value.kind === "list" ? entry.value.items : [entry.value]);
	}
	return entries;
}
/** Calls `visit` with every mapping below `node`, once each, even if several aliases name it. */
function visitMaps(node, visit, isSkipped = () => false) {
	const seen = /* @__PURE__ */ new Set();
	const pending = [node];
	for (let at = pending.pop(); at; at = pending.pop()) {
		if (at.kind === "text" || seen.has(at)) continue;
		seen.add(at);
		if (at.kind === "map") visit(at);
		const inner = at.kind === "list" ? at.items : at.entries.filter(({ key }) => !isSkipped(key)).map(({ value }) => value);
		for (const child of inner.toReversed()) pending.push(child);
	}
}

// src/discover/build-files.ts
const UNREADABLE$1 = "a Dockerfile that Seal cannot read";
const IMAGE_CONTEXT$1 = /docker-image:\/\/([^"'\s,}\]]*)/g;
/** Keys of .gitlab-ci.yml that are not jobs. https://docs.gitlab.com/ci/yaml/ */
const NOT_JOBS = /* @__PURE__ */ new Set([
	"variables",
	"include",
	"workflow",
	"stages",
	"spec",
	"cache",
	"pages"
]);
/** https://docs.docker.com/build/bake/reference/ */
function readBakeJson(document, sink, files) {
	for (const { value: target } of entriesOf(fieldOf(document, "target"))) {
		for (const { value } of entriesOf(fieldOf(target, "contexts"))) if (value.kind === "text" && value.text.startsWith("docker-image://")) sink.add(value.offset, value.text.slice(15));
		const args = fieldOf(target, "args");
		const inline = textOf(target, "dockerfile-inline");
		if (inline) readDockerfile(inline.text, sinkAt(inline.offset, sink), textsOf(args));
		else readTarget(target, args, sink, files);
	}
}
/** Paths of a target are relative to the folder in which Bake runs; Seal assumes the root of the repository. */
function readTarget(target, args, sink, files) {
	const context = textOf(target, "context")?.text ?? ".";
	const name = textOf(target, "dockerfile");
	const dockerfile = name?.text ?? "Dockerfile";
	const place = args ?? name;
	if (place === void 0 || args === void 0 && isDockerfile(dockerfile)) return;
	const build = {
		folder: "",
		context,
		dockerfile,
		values: textsOf(args)
	};
	if (!readBuild(build, files, place.offset, sink)) sink.skip(place.offset, dockerfile, UNREADABLE$1);
}
function textsOf(node) {
	return new Map(entriesOf(node).flatMap(({ key, value }) => value.kind === "text" ? [[key, value.text]] : []));
}
/** Reads from HCL only what needs no evaluation: literal contexts. */
function readBakeHcl(text, sink, files) {
	for (const { 1: image = "", index } of text.matchAll(IMAGE_CONTEXT$1)) sink.add(index + 15, image);
	for (const { 1: indent = "", 2: key = "", index } of text.matchAll(/^([ \t]*)(dockerfile-inline|args)\b/gm)) sink.skip(index + indent.length, key, "a part of a build in HCL, which Seal does not evaluate");
	for (const { 1: name = "", index } of text.matchAll(/\bdockerfile\s*=\s*"([^"\n]*)"/g)) readNamed({
		name,
		offset: index,
		folder: ""
	}, sink, files);
}
/** A Dockerfile with another name; Seal finds those with the usual name without this. */
function readNamed({ name, offset, folder }, sink, files) {
	if (isDockerfile(name)) return;
	if (!readBuild({
		folder,
		context: ".",
		dockerfile: name,
		values: /* @__PURE__ */ new Map()
	}, files, offset, sink)) sink.skip(offset, name, UNREADABLE$1);
}
/** `image` and `services` of the file, of `default` and of the jobs: a text, or a mapping with `name`. */
function readGitLab(document, sink) {
	const variables = textsOf(fieldOf(document, "variables"));
	for (const job of [document, ...entriesOf(document).flatMap(({ key, value }) => NOT_JOBS.has(key) ? [] : value)]) {
		const own = new Map([...variables, ...textsOf(fieldOf(job, "variables"))]);
		for (const node of [fieldOf(job, "image"), ...itemsOf(fieldOf(job, "services"))]) {
			const place = node?.kind === "text" ? node : textOf(node, "name");
			if (place === void 0 || place.text.trim() === "") continue;
			const text = place.text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (written, braced, plain) => own.get(braced ?? plain) ?? written);
			if (text.includes("$")) sink.skip(place.offset, place.text, "a variable that this file does not set");
			else sink.add(place.offset, text);
		}
	}
}
/** JSON with comments. https://containers.dev/implementors/json_reference/ */
function readDevContainer(text, sink, { folder, files }) {
	for (const { 1: image = "", index, 0: found } of text.matchAll(/^[^/\n]*?"image"\s*:\s*"([^"\n]*)"/gm)) {
		const offset = index + found.length - image.length - 1;
		if (image.includes("${")) sink.skip(offset, image, "a variable of the machine on which the build runs");
		else sink.add(offset, image);
	}
	for (const { 1: name = "", index } of text.matchAll(/"docker[fF]ile"\s*:\s*"([^"\n]*)"/g)) readNamed({
		name,
		offset: index,
		folder
	}, sink, files);
}

// src/discover/variables.ts
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const OPERATOR = /:?[-+?]/y;
const DEEPEST$1 = 10;
/**
* Replaces the variables of `text`; `lookup` gives a variable's value, or undefined if it is not set.
* `escapeMark` is what makes the next character mean itself: `\` or a backtick in a Dockerfile, `$` in Compose.
* https://docs.docker.com/reference/dockerfile/#environment-replacement,
* https://docs.docker.com/reference/compose-file/interpolation/
*/
function expandVariables(text, lookup, escapeMark) {
	return expand(text, lookup, escapeMark, 0);
}
function expand(text, lookup, escapeMark, depth) {
	if (depth > DEEPEST$1) return { reason: `variables nested deeper than ${DEEPEST$1} levels` };
	let result = "";
	let at = 0;
	while (at < text.length) {
		const character = text.charAt(at);
		const next = text[at + 1] ?? "";
		if (character === escapeMark && (escapeMark === "$" ? next === "$" : next !== "")) {
			result += next;
			at += 2;
		} else if (character !== "$") {
			result += character;
			at++;
		} else {
			const found = readVariable(text, at, lookup, escapeMark, depth);
			if (found.reason !== void 0) return found;
			result += found.text;
			at = found.end;
		}
	}
	return { text: result };
}
function readVariable(text, at, lookup, escapeMark, depth) {
	const isBraced = text[at + 1] === "{";
	const start = at + (isBraced ? 2 : 1);
	const name = matchAt(NAME, text, start);
	if (name === "") return { reason: "a lone $" };
	const afterName = start + name.length;
	const value = lookup(name);
	if (!isBraced) return value === void 0 ? unset(name) : {
		text: value,
		end: afterName
	};
	const end = closingBrace(text, at + 1);
	if (end < 0) return { reason: "a ${ that is not closed" };
	if (end === afterName) return value === void 0 ? unset(name) : {
		text: value,
		end: end + 1
	};
	const operator = matchAt(OPERATOR, text, afterName);
	if (operator === "") return { reason: `\${${name}…} in a form that Seal does not read` };
	const isSet = value !== void 0 && (value !== "" || !operator.startsWith(":"));
	const word = text.slice(afterName + operator.length, end);
	if (operator.endsWith("+") ? !isSet : isSet) return {
		text: isSet ? value ?? "" : "",
		end: end + 1
	};
	if (operator.endsWith("?")) return unset(name);
	const inner = expand(word, lookup, escapeMark, depth + 1);
	return inner.reason === void 0 ? {
		text: inner.text,
		end: end + 1
	} : inner;
}
function unset(name) {
	return { reason: `the variable ${name} has no value or default here` };
}
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? "";
}
/** Index of the brace that closes the one at `open`, or -1. */
function closingBrace(text, open) {
	let depth = 0;
	for (let at = open; at < text.length; at++) if (text[at] === "{") depth++;
	else if (text[at] === "}" && --depth === 0) return at;
	return -1;
}

// src/discover/env-file.ts
const LINE = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*(.*)$/;
/** The values of its variables; undefined for one whose value is not known here. */
function readEnvFile(text) {
	const values = /* @__PURE__ */ new Map();
	for (const line of text.replace(/^\ufeff/, "").split(/\r?\n/)) {
		const [, name, written = ""] = LINE.exec(line) ?? [];
		if (name !== void 0) values.set(name, readValue(written, values));
	}
	return values;
}
function readValue(written, values) {
	const single = /^'([^']*)'/.exec(written);
	if (single) return single[1];
	const double = /^"((?:[^"\\]|\\.)*)"/.exec(written);
	if (double ? double[1]?.includes("\\") : /^["']/.test(written)) return void 0;
	const text = double?.[1] ?? written.replace(/(?:^|[ \t]+)#.*$/, "").trim();
	return expandVariables(text, (name) => values.get(name), "$").text;
}

// src/discover/compose.ts
const IMAGE_CONTEXT = "docker-image://";
const BUILT_ONLY = /* @__PURE__ */ new Set(["build", "never"]);
function readCompose(document, sink, file) {
	const reader = new ComposeReader(sink, file);
	for (const { value: service } of entriesOf(fieldOf(document, "services"))) reader.service(service);
}
var ComposeReader = class {
	#sink;
	#file;
	#folder;
	#environment;
	constructor(sink, file) {
		this.#sink = sink;
		this.#file = file;
		this.#folder = folderOf(file.path);
		const path = this.#folder === "" ? ".env" : `${this.#folder}/.env`;
		this.#environment = readEnvFile(file.files.read(path) ?? "");
	}
	service(service) {
		const build = fieldOf(service, "build");
		const image = textOf(service, "image");
		if (image !== void 0) this.#image(image, build, textOf(service, "pull_policy")?.text);
		for (const volume of itemsOf(fieldOf(service, "volumes"))) {
			const source = textOf(volume, "source");
			if (textOf(volume, "type")?.text === "image" && source) this.#add(source, source.text);
		}
		if (build !== void 0) this.#build(build);
	}
	/** Without a pull policy Compose looks for the image in the registry before it builds. */
	#image(image, build, policy) {
		if (build === void 0 || policy !== void 0 && !BUILT_ONLY.has(policy)) this.#add(image, image.text);
		else if (policy === void 0) this.#sink.skip(image.offset, image.text, "Compose builds this service, or pulls it if a registry has it; write pull_policy: build");
	}
	#add(place, text) {
		const expanded = this.#expand(text);
		if (expanded.reason !== void 0) this.#sink.skip(place.offset, text, expanded.reason);
		else this.#sink.add(place.offset, expanded.text);
	}
	/** Of the environment of `docker compose up`, only .env is known here; otherwise defaults apply. */
	#expand(text) {
		return expandVariables(text, (name) => this.#environment.get(name), "$");
	}
	#build(build) {
		const contexts = fieldOf(build, "additional_contexts");
		for (const { value } of entriesOf(contexts)) this.#context(value, 0);
		for (const item of itemsOf(contexts)) if (item.kind === "text") this.#context(item, item.text.indexOf("=") + 1);
		const values = this.#arguments(fieldOf(build, "args"));
		const inline = textOf(build, "dockerfile_inline");
		if (inline === void 0) this.#dockerfile(build, values);
		else {
			const text = inline.text.replaceAll("$$", "$");
			readDockerfile(text, sinkWithin(inline, this.#file.text, text, this.#sink), values);
		}
	}
	#context(node, from) {
		if (node.kind === "text" && node.text.startsWith(IMAGE_CONTEXT, from)) this.#add(node, node.text.slice(from + 15));
	}
	/** A mapping, or a list of `NAME=value`; an argument without a value keeps the Dockerfile's default here. */
	#arguments(node) {
		const values = /* @__PURE__ */ new Map();
		const set = (name, value) => {
			const text = value === void 0 ? this.#environment.get(name) : this.#expand(value).text ?? "\0";
			if (text !== void 0) values.set(name, text);
		};
		for (const { key, value } of entriesOf(node).toReversed()) if (value.kind === "text") set(key, value.text === "" ? void 0 : value.text);
		for (const item of itemsOf(node)) {
			const equals = item.kind === "text" ? item.text.indexOf("=") : -1;
			if (item.kind !== "text") continue;
			if (equals > 0) set(item.text.slice(0, equals), item.text.slice(equals + 1));
			else set(item.text, void 0);
		}
		return values;
	}
	/** Images of a Dockerfile that depend on this file's arguments; the others are found in the Dockerfile. */
	#dockerfile(build, values) {
		const context = build.kind === "text" ? build : textOf(build, "context");
		const name = textOf(build, "dockerfile");
		if (values.size === 0 && name === void 0 && context === void 0) return;
		const described = {
			folder: this.#folder,
			context: this.#expand(context?.text ?? ".").text,
			dockerfile: this.#expand(name?.text ?? "Dockerfile").text,
			values
		};
		const place = (fieldOf(build, "args") ?? name ?? build).offset;
		if (readBuild(described, this.#file.files, place, this.#sink)) return;
		this.#sink.skip((name ?? context ?? build).offset, name?.text ?? context?.text ?? "", "a Dockerfile that Seal cannot read");
	}
};

// src/discover/findings.ts
/** No file written by people has more, and each image costs requests. */
const MAX_FINDINGS = 1e3;
const MARKUP = /\{\{|\}\}|<%|\$\{|\$\(/;
/** Collects the findings of one file, each once. */
var Findings = class {
	#file;
	#kind;
	#text;
	#images = [];
	#unresolved = [];
	/** One place may name several images, because several can use one anchor. */
	#known = /* @__PURE__ */ new Set();
	#lines;
	constructor(file, kind, text) {
		this.#file = file;
		this.#kind = kind;
		this.#text = text;
	}
	add(offset, image) {
		const text = image.trim();
		const problem = problemOf(text);
		if (problem !== void 0) this.skip(offset, text, problem);
		else if (this.#isNew(offset, text)) this.#images.push({
			...this.#place(offset),
			image: text
		});
	}
	skip(offset, text, reason) {
		if (!this.#isNew(offset, `? ${text}`)) return;
		const shown = {
			text: printable(text.trim(), 200),
			reason: printable(reason, 300)
		};
		this.#unresolved.push({
			...this.#place(offset),
			...shown,
			isOfFile: false
		});
	}
	skipFile(offset, reason) {
		this.#unresolved.push({
			...this.#place(offset),
			text: "",
			reason: printable(reason, 300),
			isOfFile: true
		});
	}
	result() {
		return {
			images: this.#images,
			unresolved: this.#unresolved
		};
	}
	#isNew(offset, text) {
		const key = `${offset} ${text}`;
		if (this.#known.size > MAX_FINDINGS || this.#known.has(key)) return false;
		this.#known.add(key);
		const hasRoom = this.#known.size <= MAX_FINDINGS;
		if (!hasRoom) this.skipFile(offset, `the file names more than ${MAX_FINDINGS} images; Seal did not read the rest`);
		return hasRoom;
	}
	#place(offset) {
		this.#lines ??= new TextLines(this.#text);
		return {
			file: this.#file,
			...this.#lines.placeOf(offset),
			kind: this.#kind
		};
	}
};
function problemOf(image) {
	if (MARKUP.test(image)) return "a template whose values are not in this file";
	try {
		parseReference(image);
		return;
	} catch (error) {
		return messages(error)[0] ?? "it is not an image reference";
	}
}

// src/discover/image-fields.ts
/** Other fields that name an image by convention: they count if the value has a tag or a digest. */
const IMAGE_LIKE = /^image(?:Name|Ref|Reference|Url|URL)$|[a-z]Image$|_IMAGE$/;
/** Keys of mappings that are the parts of an image. */
const IMAGE_KEY = /^image$|[a-z]Image$/;
const OPERATOR_VARIABLE = /^RELATED_IMAGE_/;
/** @param registry that replaces the images' own */
function addImageFields(map, sink, registry) {
	for (const { key, value } of map.entries) {
		if (value.kind === "text" && IMAGE_LIKE.test(key) && hasVersion(value.text)) sink.add(value.offset, value.text);
		if (value.kind !== "map" || !IMAGE_KEY.test(key)) continue;
		const reference = textOf(value, "reference");
		if (reference) sink.add(reference.offset, reference.text);
		const repository = textOf(value, "repository");
		addParts(value, sink, registry, repository ?? textOf(value, "image") ?? textOf(value, "name"));
		if (repository && !isVersioned(value)) addVersioned({
			name: repository.text,
			place: repository,
			tag: void 0,
			digest: void 0
		}, sink);
	}
	const [name, value] = [textOf(map, "name"), textOf(map, "value")];
	if (name && value && OPERATOR_VARIABLE.test(name.text)) sink.add(value.offset, value.text);
}
/**
* `{ registry, repository, tag, digest }`; without a tag or digest key `repository` is something else (a chart's,
* a git's).
*/
function addParts(map, sink, globalRegistry, repository = textOf(map, "repository")) {
	if (repository === void 0 || !isVersioned(map) || /^(?:[a-z]+:|@)/i.test(repository.text)) return;
	const registry = globalRegistry ?? textOf(map, "registry");
	addVersioned({
		name: registry ? `${registry.text.replace(/\/+$/, "")}/${repository.text}` : repository.text,
		place: repository,
		tag: textOf(map, "tag") ?? textOf(map, "version"),
		digest: textOf(map, "digest")
	}, sink);
}
function isVersioned(map) {
	return [
		"tag",
		"digest",
		"version"
	].some((key) => entryOf(map, key) !== void 0);
}
function addVersioned({ name, place, tag, digest }, sink) {
	const hash = digest ?? (tag?.text.startsWith("sha256:") ? tag : void 0);
	if (hash !== void 0) sink.add(hash.offset, `${name}@${hash.text.replace(/^@/, "")}`);
	else if (tag !== void 0) addTagged(tag, name, sink);
	else if (hasVersion(name)) sink.add(place.offset, name);
	else sink.skip(place.offset, name, "the chart sets the tag");
}
/** YAML may read a tag without quotes as a number and write it differently: 1.10 as 1.1. */
function addTagged(tag, name, sink) {
	if (isRewritten(tag)) sink.skip(tag.offset, `${name}:${tag.text}`, "a tag that YAML reads as a number; write it in quotes");
	else sink.add(tag.offset, `${name}:${tag.text}`);
}
const NUMBER_LIKE = /^[-+]?(?:\.?\d[\d_.]*(?:[eE][-+]?\d+)?|0[xob][\da-fA-F_]+)$/;
const SAME_WHEN_WRITTEN = /^(?:0|[1-9]\d{0,5})(?:\.\d{0,8}[1-9])?$/;
function isRewritten({ text, isPlain }) {
	const versionLike = text.split(".").length > 2;
	return isPlain && !versionLike && NUMBER_LIKE.test(text) && !SAME_WHEN_WRITTEN.test(text);
}
/** Does the text end in a tag or a digest? */
function hasVersion(image) {
	try {
		const { tag, digest } = parseReference(image.trim());
		return tag !== void 0 || digest !== void 0;
	} catch (error) {
		if (error instanceof SealError) return image.includes("@") || image.lastIndexOf(":") > image.lastIndexOf("/");
		throw error;
	}
}

// src/discover/helm-values.ts
/** `repository` with `registry`, `tag` and `digest` beside it, or one text `image` with `hub` and `tag`. */
function readHelmValues(document, sink) {
	const registry = textOf(fieldOf(document, "global"), "imageRegistry");
	visitMaps(document, (map) => {
		addImageText(map, sink);
		addImageFields(map, sink, registry);
		addParts(map, sink, registry);
	});
}
/** Values under any name: mappings with `repository` and `tag` or `digest`. False if there are none. */
function readImageParts(document, sink) {
	let isFound = false;
	visitMaps(document, (map) => {
		if (!(textOf(map, "tag") !== void 0 || textOf(map, "digest") !== void 0) || textOf(map, "repository") === void 0) return;
		isFound = true;
		addParts(map, sink, void 0);
	});
	return isFound;
}
function addImageText(map, sink) {
	const image = textOf(map, "image");
	if (image === void 0) return;
	const tag = textOf(map, "tag") ?? textOf(map, "imageTag");
	const hub = textOf(map, "hub") ?? textOf(map, "registry");
	const hasHost = /^[^/]+[.:][^/]*\//.test(image.text);
	const name = hub && !hasHost ? `${hub.text.replace(/\/+$/, "")}/${image.text}` : image.text;
	if (hasVersion(name) || !tag) sink.add(image.offset, name);
	else addTagged({
		...tag,
		offset: image.offset
	}, name, sink);
}
/**
* The part of an image that a file of other values sets: its name is that of the chart's own values, where those
* are here.
*/
function readOverrides(document, defaults, sink) {
	const pending = [{
		node: document,
		own: defaults
	}];
	const seen = /* @__PURE__ */ new Set();
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const { node, own } = next;
		if (node.kind !== "map" || seen.has(node)) continue;
		seen.add(node);
		for (const { key, value } of entriesOf(node)) {
			const inner = fieldOf(own, key);
			if (IMAGE_KEY.test(key) && value.kind === "map") addOverride(value, inner, sink);
			pending.push({
				node: value,
				own: inner
			});
		}
	}
}
function addOverride(map, own, sink) {
	const [tag, digest] = [textOf(map, "tag"), textOf(map, "digest")];
	const part = digest ?? tag;
	const isNamed = [
		"repository",
		"image",
		"name"
	].some((key) => textOf(map, key) !== void 0);
	if (part === void 0 || isNamed) return;
	const repository = textOf(own, "repository") ?? textOf(own, "name");
	if (repository === void 0) {
		sink.skip(part.offset, part.text, "a chart outside this repository sets the repository");
		return;
	}
	const registry = textOf(map, "registry") ?? textOf(own, "registry");
	const name = registry ? `${registry.text.replace(/\/+$/, "")}/${repository.text}` : repository.text;
	if (digest) sink.add(digest.offset, `${name}@${digest.text}`);
	else addTagged(part, name, sink);
}

// src/discover/helm-chart.ts
const DEFINE = /\{\{-?\s*define\s+"([^"]+)"\s*-?\}\}/g;
const FACTS = {
	AppVersion: "appVersion",
	Version: "version",
	Name: "name"
};
const known = /* @__PURE__ */ new WeakMap();
/** The chart whose folder contains the file; undefined if it is in none. */
function chartOf(path, files) {
	for (let folder = folderOf(path);; folder = folderOf(folder)) {
		if (files.list(folder).includes("Chart.yaml")) return openChart(folder, files);
		if (folder === "") return void 0;
	}
}
function openChart(folder, files) {
	const charts = known.get(files) ?? /* @__PURE__ */ new Map();
	known.set(files, charts);
	const chart = charts.get(folder) ?? readChart(folder, files);
	charts.set(folder, chart);
	return chart;
}
function readChart(folder, files) {
	const inside = (name) => folder === "" ? name : `${folder}/${name}`;
	const metadata = firstDocument(files.read(inside("Chart.yaml")));
	const values = firstDocument(files.read(inside("values.yaml")));
	const facts = Object.entries(FACTS).flatMap(([name, key]) => {
		const text = textOf(metadata, key)?.text;
		return text === void 0 ? [] : [[name, text]];
	});
	const texts = files.list(inside("templates")).filter((name) => name.endsWith(".tpl")).map((name) => files.read(inside(`templates/${name}`)) ?? "");
	return {
		folder,
		values,
		facts: new Map(facts),
		imageOffsets: values === void 0 ? /* @__PURE__ */ new Set() : offsetsOf(values),
		helpers: new Map(texts.flatMap(readHelpers))
	};
}
function firstDocument(text) {
	return text === void 0 ? void 0 : parseYamlNodes(text).documents?.[0];
}
function offsetsOf(values) {
	const offsets = /* @__PURE__ */ new Set();
	const note = (offset) => offsets.add(offset);
	readHelmValues(values, {
		add: note,
		skip: () => void 0,
		skipFile: () => void 0
	});
	return offsets;
}
/** A body ends where the next one begins; text after its `end` belongs to no template. */
function readHelpers(text) {
	const starts = [...text.matchAll(DEFINE)];
	return starts.map((match, at) => {
		const body = text.slice(match.index + match[0].length, starts[at + 1]?.index ?? text.length);
		return [match[1] ?? "", body.slice(0, Math.max(0, body.search(/\{\{-?\s*end\s*-?\}\}(?![\s\S]*\{\{-?\s*end\s*-?\}\})/)))];
	});
}
/** The value at `a.b.c`; undefined if it does not exist. */
function valueAt({ values }, path) {
	return path.reduce((node, key) => fieldOf(node, key), values);
}
/** Is the node a part of an image that the values name, or does it contain one? */
function namesImage({ imageOffsets }, node) {
	const seen = /* @__PURE__ */ new Set();
	const pending = [node];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		if (seen.has(next)) continue;
		seen.add(next);
		if (next.kind === "text" && imageOffsets.has(next.offset)) return true;
		if (next.kind === "list") pushAll(pending, next.items);
		if (next.kind === "map") pushAll(pending, entriesOf(next).map(({ value }) => value));
	}
	return false;
}

// src/discover/kustomize.ts
function readKustomization(document, sink, fileText) {
	for (const key of ["images", "imageTags"]) for (const image of itemsOf(fieldOf(document, key))) readReplacedImage(image, sink);
	for (const key of ["patches", "patchesJson6902"]) for (const patch of itemsOf(fieldOf(document, key))) readPatchText(textOf(patch, "patch"), sink, fileText);
	for (const patch of itemsOf(fieldOf(document, "patchesStrategicMerge"))) if (patch.kind === "text" && patch.text.includes("\n")) readPatchText(patch, sink, fileText);
	for (const replacement of itemsOf(fieldOf(document, "replacements"))) readReplacement(replacement, sink);
	for (const chart of itemsOf(fieldOf(document, "helmCharts"))) {
		const values = fieldOf(chart, "valuesInline");
		if (values) readHelmValues(values, sink);
	}
}
/** Copies a field of another object, often a generated one, into an image. */
function readReplacement(replacement, sink) {
	for (const target of itemsOf(fieldOf(replacement, "targets"))) for (const path of itemsOf(fieldOf(target, "fieldPaths"))) if (path.kind === "text" && /(?:^|[.\]])(?:image|[a-z]\w*Image)$/.test(path.text)) sink.skip(path.offset, path.text, "a replacement takes the image from another object");
}
/** `{ name, newName, newTag, digest }`; also of an ImageTagTransformer. */
function readReplacedImage(image, sink) {
	const name = textOf(image, "newName") ?? textOf(image, "name");
	if (name === void 0) return;
	const [tag, digest] = [textOf(image, "newTag"), textOf(image, "digest")];
	const suffix = textOf(image, "tagSuffix");
	if (digest !== void 0) sink.add(digest.offset, `${name.text}@${digest.text}`);
	else if (tag !== void 0) addTagged(tag, name.text, sink);
	else if (suffix !== void 0 || textOf(image, "newName") !== void 0) sink.skip((suffix ?? name).offset, name.text, "the tag comes from the manifests that it changes");
}
function readPatchText(node, sink, fileText) {
	if (node === void 0) return;
	const within = sinkWithin(node, fileText, node.text, sink);
	const { documents, reason, offset } = parseYamlNodes(node.text);
	if (reason !== void 0) within.skip(offset, "", reason);
	for (const document of documents ?? []) readPatch(document, within);
}
/** A partial object to merge, or a list of operations. */
function readPatch(document, sink) {
	if (document.kind === "list") {
		for (const operation of document.items) readOperation(operation, sink);
		return;
	}
	readImages(document, sink);
}
/** https://datatracker.ietf.org/doc/html/rfc6902 */
function isJsonPatch(document) {
	return itemsOf(document).some((item) => textOf(item, "op") !== void 0 && textOf(item, "path") !== void 0);
}
function readOperation(operation, sink) {
	const path = textOf(operation, "path")?.text ?? "";
	const value = fieldOf(operation, "value");
	if (value === void 0) return;
	const isImage = /\/image$|\/[a-z]\w*Image$/.test(path);
	if (value.kind !== "text") readImages(value, sink);
	else if (isImage && value.text.trim() !== "") sink.add(value.offset, value.text);
}
function readImages(node, sink) {
	visitMaps(node, (map) => {
		const image = textOf(map, "image");
		if (image) sink.add(image.offset, image.text);
		addImageFields(map, sink);
	});
}

// src/discover/kubernetes.ts
/** Objects that contain data for people or programs and run nothing. */
const NOT_RUN = /^(?:v1 (?:ConfigMap|Secret)|apiextensions\.k8s\.io\/\w+ CustomResourceDefinition)$/;
const DESCRIPTIVE = /* @__PURE__ */ new Set([
	"metadata",
	"annotations",
	"labels",
	"status"
]);
/** Fields whose text is the values of a chart. */
const VALUES_TEXT = /* @__PURE__ */ new Set(["values", "valuesContent"]);
const PART_OF_IMAGE = /(?:^|\.)(?:image|\w*Image)(?:\.(?:registry|repository|name|tag|digest))?$/;
function isKubernetesObject(document) {
	return textOf(document, "apiVersion") !== void 0 && textOf(document, "kind") !== void 0;
}
/**
* Every `image` of an object: all kinds of containers, and fields of custom resources that follow the convention
* (`spec.image`, steps, sidecars); image volumes have `image.reference`.
*/
function readKubernetes(document, sink, fileText) {
	const seen = /* @__PURE__ */ new Set();
	const pending = [document];
	for (let object = pending.pop(); object; object = pending.pop()) {
		if (seen.has(object)) continue;
		seen.add(object);
		const kind = textOf(object, "kind")?.text ?? "";
		const items = fieldOf(object, "items");
		if (kind.endsWith("List") && items !== void 0) pushAll(pending, itemsOf(items).toReversed());
		else if (!NOT_RUN.test(`${textOf(object, "apiVersion")?.text} ${kind}`)) readObject(object, kind, sink, fileText);
	}
}
function readObject(object, kind, sink, fileText) {
	const isSkaffold = textOf(object, "apiVersion")?.text.startsWith("skaffold/") === true;
	const spec = fieldOf(object, "spec");
	if (kind === "Kustomization" && spec) readKustomization(spec, sink, fileText);
	const values = kind === "HelmRelease" ? fieldOf(spec, "values") : void 0;
	if (values) readHelmValues(values, sink);
	visitMaps(object, (map) => {
		readContainer(map, sink);
		readDeploymentTool(map, sink, fileText);
	}, (key) => DESCRIPTIVE.has(key) || isSkaffold && key === "artifacts");
}
function readContainer(map, sink) {
	if (textOf(map, "newName") || textOf(map, "newTag")) readReplacedImage(map, sink);
	for (const { key, value } of map.entries) if (key === "image" && value.kind === "text" && value.text.trim() !== "") sink.add(value.offset, value.text);
	addImageFields(map, sink);
}
/** Values and replaced images in the resources of Argo CD, Flux and k3s. */
function readDeploymentTool(map, sink, fileText) {
	for (const { key, value } of map.entries) {
		if (value.kind === "text" && VALUES_TEXT.has(key)) readValuesText(value, sink, fileText);
		if (key === "valuesObject" || key === "valuesInline") readHelmValues(value, sink);
		if (key === "kustomize") {
			for (const image of itemsOf(fieldOf(value, "images"))) if (image.kind === "text") sink.add(image.offset, image.text.slice(image.text.indexOf("=") + 1));
		}
		if (key === "parameters") for (const parameter of itemsOf(value)) readParameter(parameter, sink);
	}
}
function readValuesText(node, sink, fileText) {
	if (!/image|repository/i.test(node.text)) return;
	const within = sinkWithin(node, fileText, node.text, sink);
	const { documents, reason, offset } = parseYamlNodes(node.text);
	if (reason !== void 0) within.skip(offset, "", reason);
	for (const document of documents ?? []) readHelmValues(document, within);
}
/** `{ name: image.tag, value: … }` of a chart outside the repository. */
function readParameter(parameter, sink) {
	const [name, value] = [textOf(parameter, "name"), textOf(parameter, "value")];
	if (name === void 0 || value === void 0 || !PART_OF_IMAGE.test(name.text)) return;
	sink.skip(value.offset, `${name.text}=${value.text}`, "a part of an image reference whose other parts are in a chart");
}

// src/discover/helm-template.ts
const ACTION$2 = /\{\{-?\s*([\s\S]*?)\s*-?\}\}/g;
const TOKEN = /\s*(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\(|\)|\|)|([^\s()|"`]+))/y;
const DEEPEST = 10;
/** The text that the template makes with the values of values.yaml; undefined where it is not known. */
function renderImage(template, chart) {
	return render(template, chart, 0)?.trim();
}
function render(template, chart, depth) {
	if (depth > DEEPEST) return void 0;
	let text = "";
	let at = 0;
	for (const match of template.matchAll(ACTION$2)) {
		const [whole, action = ""] = match;
		const value = action.startsWith("/*") ? "" : new Pipeline(action, chart, depth).value();
		if (value === void 0) return void 0;
		const before = template.slice(at, match.index);
		text = (text + before).replace(whole.startsWith("{{-") ? /\s+$/ : /$^/, "") + value;
		at = match.index + whole.length + (whole.endsWith("-}}") ? spaceAt(template, match.index + whole.length) : 0);
	}
	return text + template.slice(at);
}
function spaceAt(text, at) {
	return text.length - at - text.slice(at).trimStart().length;
}
/** Functions whose result follows from known arguments; an empty text is a value that is not set. */
const FUNCTIONS = {
	default: ([fallback, value]) => value === "" ? fallback : value,
	coalesce: (values) => values.find((value) => value !== ""),
	required: ([, value]) => value,
	quote: ([value]) => value,
	squote: ([value]) => value,
	toString: ([value]) => value,
	trim: ([value]) => value?.trim(),
	lower: ([value]) => value?.toLowerCase(),
	trimPrefix: ([prefix = "", value]) => value?.startsWith(prefix) ? value.slice(prefix.length) : value,
	trimSuffix: ([suffix = "", value]) => value?.endsWith(suffix) ? value.slice(0, value.length - suffix.length) : value,
	printf: ([format, ...values]) => formatted(format, values)
};
function formatted(format, values) {
	if (format === void 0 || /%[^sv]/.test(format) || format.match(/%/g)?.length !== values.length) return void 0;
	let at = 0;
	return values.includes(void 0) ? void 0 : format.replace(/%[sv]/g, () => values[at++] ?? "");
}
/** One action: commands with arguments; the result of each is the last argument of the next. */
var Pipeline = class {
	#tokens;
	#chart;
	#depth;
	#at = 0;
	constructor(action, chart, depth) {
		this.#chart = chart;
		this.#depth = depth;
		const tokens = [];
		TOKEN.lastIndex = 0;
		for (let match = TOKEN.exec(action); match !== null; match = TOKEN.exec(action)) tokens.push(match);
		this.#tokens = tokens;
	}
	value() {
		const value = this.#pipeline();
		return this.#at === this.#tokens.length ? value : void 0;
	}
	#pipeline() {
		let value = this.#command([]);
		while (this.#tokens[this.#at]?.[3] === "|") {
			this.#at++;
			value = this.#command([value]);
		}
		return value;
	}
	#command(last) {
		const head = this.#tokens[this.#at];
		if (head === void 0) return void 0;
		const word = head[4];
		if (!(word !== void 0 && /^[a-z]\w*$/i.test(word))) return last.length === 0 ? this.#operand() : void 0;
		this.#at++;
		const values = [];
		while (this.#at < this.#tokens.length && !["|", ")"].includes(this.#tokens[this.#at]?.[3] ?? "")) values.push(this.#operand());
		return this.#call(word, [...values, ...last]);
	}
	#call(name, values) {
		if (name === "include" || name === "template") {
			const body = values[1] === "." && values[0] !== void 0 ? this.#chart.helpers.get(values[0]) : void 0;
			return body === void 0 ? void 0 : render(body, this.#chart, this.#depth + 1)?.trim();
		}
		const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : void 0;
		const isDefault = name === "default" || name === "coalesce";
		return values.includes(void 0) && !isDefault ? void 0 : known?.(values);
	}
	#operand() {
		const [, quoted, raw, mark, word = ""] = this.#tokens[this.#at++] ?? [];
		if (quoted !== void 0) return quoted.includes("\\") ? void 0 : quoted;
		if (raw !== void 0) return raw;
		if (mark === "(") {
			const value = this.#pipeline();
			this.#at++;
			return value;
		}
		if (word === "." || word === "$") return ".";
		const fact = /^\$?\.Chart\.(\w+)$/.exec(word)?.[1];
		if (fact !== void 0) return this.#chart.facts.get(fact);
		return this.#setting(/^\$?\.Values((?:\.\w+)+)$/.exec(word)?.[1]);
	}
	#setting(path) {
		if (path === void 0) return void 0;
		const node = valueAt(this.#chart, path.slice(1).split("."));
		if (node === void 0) return "";
		return node.kind === "text" ? node.text : void 0;
	}
};
/** The separators that an image's template may have between its actions. */
const ONLY_MARKS = /^[\s:@/"'.-]*$/;
const PATH = /(?<![\w)"])(\$\w*)?((?:\.\w+)+)/g;
const IMAGE_FIELD = /image|repository|registry|digest|tag/i;
/**
* Is all that the template can write taken from images that values.yaml names? Then these are what is verified, and
* the template adds none.
*/
function isOfValues(template, chart) {
	const check = new SourceCheck(chart);
	return chart.imageOffsets.size > 0 && check.isFromImages(template, 0) && check.hasImage;
}
var SourceCheck = class {
	#chart;
	#hasImage = false;
	constructor(chart) {
		this.#chart = chart;
	}
	get hasImage() {
		return this.#hasImage;
	}
	isFromImages(template, depth) {
		if (depth > DEEPEST || !ONLY_MARKS.test(template.replace(ACTION$2, ""))) return false;
		return [...template.matchAll(ACTION$2)].every(([, action = ""]) => this.#isAction(action, depth));
	}
	#isAction(action, depth) {
		if (/^(?:if|else|end|\/\*)/.test(action)) return true;
		const names = [...action.matchAll(/\b(?:include|template)\s+"([^"]+)"/g)].map((match) => match[1] ?? "");
		const rest = action.replace(/\b(?:include|template)\s+"[^"]+"/g, "");
		const hasDict = /\bdict\b/.test(rest);
		return [...rest.matchAll(/"([^"]*)"|`([^`]*)`/g)].map((match) => match[1] ?? match[2] ?? "").every((it) => /^(?:%[svdq]|[:@/.-])*$/.test(it) || hasDict && /^\w+$/.test(it)) && this.#arePaths(rest.replace(/"[^"]*"|`[^`]*`/g, " ")) && names.every((it) => this.#isHelper(it, depth));
	}
	#isHelper(name, depth) {
		const body = this.#chart.helpers.get(name);
		return body === void 0 ? /image/i.test(name) && this.#hasImage : this.isFromImages(body, depth + 1);
	}
	#arePaths(action) {
		return [...action.matchAll(PATH)].every(([, variable = "", path = ""]) => {
			const [first, ...rest] = path.slice(1).split(".");
			if (first === "Chart" || path === ".context") return true;
			if (first === "Values") return this.#isImageValue(rest);
			const isField = IMAGE_FIELD.test(path);
			if (isField) this.#hasImage = true;
			return isField || variable !== "";
		});
	}
	#isImageValue(path) {
		const node = valueAt(this.#chart, path);
		if (node === void 0 || path[0] === "global" || node.kind === "text" && node.text === "") return true;
		const parent = valueAt(this.#chart, path.slice(0, -1));
		const isPart = node.kind === "text" && parent !== void 0 && IMAGE_FIELD.test(path.at(-1) ?? "");
		const isImage = namesImage(this.#chart, isPart ? parent : node);
		if (isImage) this.#hasImage = true;
		return isImage;
	}
};

// src/discover/template.ts
/** An action of Go templates and similar languages; GitHub's expressions start with a dollar. */
const TEMPLATE_ACTION = /(?<!\$)\{\{/;
const ACTION$1 = /\{\{[\s\S]*?\}\}/g;
/** Replaces each character of an action: a character that no language uses. */
const FILLER = "";
const IMAGE_LINE = /^(.*?[\s{,[-]|)(["']?)image\2[ \t]*:[ \t]+(\S.*)$/gm;
/** Its value is on the next line, unless that is a key or a list. */
const IMAGE_ALONE = /^([ \t]*)(?:-[ \t]+)?(["']?)image\2[ \t]*:[ \t]*\n(?=\1[ \t]+(?!-[ \t])[^\s#:]+(?::\S+)*[ \t]*$)/gm;
/**
* A template is not YAML yet. Its actions are blanked out, which nearly always leaves YAML; what cannot be read so
* is read by the line, and listed. A file of no chart may be used as it is, and is read so too.
*/
function readTemplate(template, sink, readDocument) {
	const { text, chart } = template;
	const blanked = blankActions(text);
	const found = sinkOf(template, blanked, sink);
	const read = (yaml) => {
		const { documents, reason, offset = 0 } = parseYamlNodes(yaml);
		const areRead = (documents ?? []).map((document) => readDocument(document, found));
		return {
			isRead: areRead.length > 0 && areRead.every(Boolean),
			reason,
			offset
		};
	};
	const asItIs = chart === void 0 ? read(text) : void 0;
	const withoutActions = read(blanked);
	if (!(withoutActions.isRead && asItIs?.isRead !== false)) readLines(text, found);
	const { reason, offset } = isSingleLine(text) && withoutActions.reason === void 0 ? withoutActions : asItIs ?? withoutActions;
	if (reason !== void 0 && mayHide(template, blanked, reason)) sink.skipFile(offset, reason);
}
/** Reading by line does not find an image under another spelling of the key. */
const OTHER_SPELLING = /\\[xuU][\da-fA-F]|!!binary|^[ \t]*\?[ \t]/m;
/**
* Could a template that cannot be read as a whole name more images than Seal found line by line? A chart whose values
* name its images takes them from there.
*/
function mayHide({ text, chart, isHelper }, blanked, reason) {
	if (!/image|\\[xuU]|!!/i.test(text)) return false;
	return !(isHelper || (chart?.imageOffsets.size ?? 0) > 0) || OTHER_SPELLING.test(blanked) || reason.includes("nesting");
}
/** Does every action end on its line? If not, an action may hide text that is part of the file without templating. */
function isSingleLine(text) {
	return !(text.match(ACTION$1) ?? []).some((action) => action.includes("\n"));
}
/**
* Lines of actions alone become empty, and so does `key: {{- …`, which writes a block below the key; another action
* within a line becomes one word of the same length.
*/
function blankActions(text) {
	return text.replace(ACTION$1, (action, at) => {
		const lineStart = text.lastIndexOf("\n", at - 1) + 1;
		const lineEnd = text.indexOf("\n", at + action.length);
		const isAlone = (text.slice(lineStart, at) + text.slice(at + action.length, lineEnd < 0 ? text.length : lineEnd)).replace(/\{\{.*?\}\}/g, "").trim() === "";
		const isBlock = action.startsWith("{{-") && /:[ \t]*$/.test(text.slice(lineStart, at));
		return isAlone || isBlock ? action.replace(/[^\n]/g, " ") : FILLER.repeat(action.length);
	});
}
/** Takes what was found with actions blanked out, gives their text back, and resolves it where a chart allows. */
function sinkOf({ text, chart }, blanked, sink) {
	const written = (offset, image) => blanked.startsWith(image, offset) ? text.slice(offset, offset + image.length) : image.replace(/\ue000+/g, "{{ … }}");
	return {
		skipFile: (offset, reason) => sink.skipFile(offset, reason),
		skip: (offset, image, reason) => sink.skip(offset, written(offset, image), reason),
		add: (offset, image) => {
			const template = written(offset, image);
			const rendered = TEMPLATE_ACTION.test(template) && chart ? renderImage(template, chart) : void 0;
			if (rendered) sink.add(offset, rendered);
			else if (chart === void 0 || !TEMPLATE_ACTION.test(template) || !isOfValues(template, chart)) sink.add(offset, template);
		}
	};
}
/** Each line with `image:` by itself. */
function readLines(text, sink) {
	for (const match of text.matchAll(IMAGE_LINE)) {
		const [whole, before = "", , rest = ""] = match;
		if (/(?:^|\s)#/.test(before)) continue;
		const value = scalarIn(rest, /[{[,]\s*$/.test(before));
		const quoted = /^(["'])(.*)\1$/.exec(value);
		const offset = match.index + whole.length - rest.length + (quoted ? 1 : 0);
		if (/^[|>*&!]/.test(value)) sink.skip(offset, value, "a text block, an alias or a tag in a template");
		else if (value !== "" && value !== "{" && value !== "[") sink.add(offset, quoted?.[2] ?? value);
	}
	for (const { index } of text.matchAll(IMAGE_ALONE)) sink.skip(index, "image:", "a value on a separate line");
}
/** Without the comment behind it; in braces, up to the next comma or brace outside quotes and actions. */
function scalarIn(rest, isFlow) {
	const plain = rest.replace(/\s+#.*$/, "").trim();
	if (!isFlow) return plain;
	return /^(?:"[^"]*"|'[^']*'|(?:\{\{.*?\}\}|[^,}\]])*)/.exec(plain)?.[0].trim() ?? plain;
}

// src/discover/workflow.ts
const DOCKER = "docker://";
const UNREADABLE = "a Dockerfile that Seal cannot read";
const MATRIX_VALUE = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/g;
/** GitHub's limit for the jobs of one matrix. */
const MOST_JOBS = 256;
function readWorkflow(document, sink, files) {
	for (const { value: job } of entriesOf(fieldOf(document, "jobs"))) {
		const matrix = fieldOf(fieldOf(job, "strategy"), "matrix");
		addContainer(fieldOf(job, "container"), matrix, sink);
		for (const { value } of entriesOf(fieldOf(job, "services"))) addContainer(value, matrix, sink);
		readSteps(fieldOf(job, "steps"), sink, files);
	}
}
/** https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
function readActionMetadata(document, sink, { folder, files }) {
	const runs = fieldOf(document, "runs");
	readSteps(fieldOf(runs, "steps"), sink, files);
	const image = textOf(runs, "image");
	addDocker(image, sink);
	if (image === void 0 || isDockerfile(image.text) || isDocker(image)) return;
	const build = {
		folder,
		context: ".",
		dockerfile: image.text,
		values: /* @__PURE__ */ new Map()
	};
	if (!readBuild(build, files, image.offset, sink)) sink.skip(image.offset, image.text, UNREADABLE);
}
function readSteps(steps, sink, files) {
	for (const step of itemsOf(steps)) {
		addDocker(textOf(step, "uses"), sink);
		const contexts = textOf(fieldOf(step, "with"), "build-contexts");
		readBuildStep(step, sink, files);
		for (const [, image = ""] of contexts?.text.matchAll(/=docker-image:\/\/(\S+)/g) ?? []) sink.add(contexts?.offset ?? 0, image);
	}
}
/** docker/build-push-action: a Dockerfile with another name, and build arguments, one per line. */
function readBuildStep(step, sink, files) {
	const inputs = fieldOf(step, "with");
	const args = textOf(inputs, "build-args");
	const name = textOf(inputs, "file");
	const place = args ?? (name === void 0 || isDockerfile(name.text) ? void 0 : name);
	if (place === void 0 || !/^docker\/build-push-action@/.test(textOf(step, "uses")?.text ?? "")) return;
	const pairs = (args?.text ?? "").split("\n").flatMap((line) => {
		const [, name, value = ""] = /^\s*([^=\s]+)=(.*)$/.exec(line) ?? [];
		return name === void 0 ? [] : [[name, value.includes("${{") ? "\0" : value.trim()]];
	});
	const context = textOf(inputs, "context")?.text ?? ".";
	const file = name?.text;
	if (!readBuild({
		folder: "",
		...file === void 0 ? {
			context,
			dockerfile: "Dockerfile"
		} : {
			context: ".",
			dockerfile: file
		},
		values: new Map(pairs)
	}, files, place.offset, sink)) sink.skip(place.offset, file ?? context, UNREADABLE);
}
/** Schemes are not case-sensitive. */
function isDocker({ text }) {
	return text.toLowerCase().startsWith(DOCKER);
}
function addDocker(place, sink) {
	if (place !== void 0 && isDocker(place)) sink.add(place.offset, place.text.slice(9));
}
/** A text, or a mapping with `image`; GitHub also accepts `docker://` before the name. */
function addContainer(container, matrix, sink) {
	const place = container?.kind === "text" ? container : textOf(container, "image");
	if (place === void 0 || place.text.trim() === "") return;
	for (const image of withMatrix(place.text, matrix)) sink.add(place.offset, image.replace(/^docker:\/\//i, ""));
}
/** The text with each combination of the job's matrix values; unchanged if some values are not known. */
function withMatrix(text, matrix) {
	let texts = [text];
	for (const [expression, name = ""] of text.matchAll(MATRIX_VALUE)) {
		const values = valuesOf(matrix, name);
		if (values === void 0) return [text];
		texts = texts.flatMap((it) => values.map((value) => it.replaceAll(expression, () => value)));
		if (texts.length > MOST_JOBS) return [text];
	}
	return texts;
}
function valuesOf(matrix, name) {
	const listed = fieldOf(matrix, name);
	const included = fieldOf(matrix, "include");
	if (included !== void 0 && included.kind !== "list") return void 0;
	const nodes = [...itemsOf(listed), ...itemsOf(included).flatMap((it) => fieldOf(it, name) ?? [])];
	const texts = nodes.flatMap((it) => it.kind === "text" ? it.text : []);
	return (listed === void 0 || listed.kind === "list") && texts.length === nodes.length && texts.length > 0 ? texts : void 0;
}

// src/discover/discover.ts
/** Larger files contain data; in characters. */
const MAX_FILE_LENGTH = 5242880;
const YAML = /\.ya?ml(?:\.(?:tpl|tmpl|gotmpl|j2|jinja2?|erb|template))?$/i;
const JSON_FILE = /\.json$/i;
const TEMPLATE = /\.tpl$/i;
const KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
const WORKFLOWS = ".github/workflows";
const WORKFLOW = /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;
const VALUES = /(?:^|\/)(?:[^/]*values[^/]*|values\/[^/]+)\.(?:ya?ml|json)$/i;
const HELMFILE = /(?:^|\/)helmfile[^/]*\.ya?ml(?:\.gotmpl)?$|(?:^|\/)helmfile\.d\/[^/]+\.ya?ml(?:\.gotmpl)?$/i;
const COMPOSE = /(?:^|\/)(?:docker-)?compose[^/]*\.(?:ya?ml|json)$/i;
const GITLAB = /(?:^|\/)(?:[^/]*\.)?gitlab-ci\.ya?ml$|^\.gitlab\/.*\.ya?ml$/i;
const BAKE_JSON = /(?:^|\/)docker-bake[^/]*\.json$/i;
const BAKE_HCL = /(?:^|\/)docker-bake[^/]*\.hcl$/i;
const DEV_CONTAINER = /(?:^|\/)\.?devcontainer\.json$/;
/** Every YAML or JSON file that names images contains one of these texts, unless escapes or tags spell it differently. */
const NAMES_IMAGES = /image|docker:|containers?["']?\s*:|repository|newName|newTag|\\[xuU]|!!|!</i;
/** Can a file with this name contain images? */
function mayNameImages(path) {
	return isDockerfile(path) || [
		YAML,
		JSON_FILE,
		TEMPLATE,
		KUSTOMIZATION,
		BAKE_HCL
	].some((pattern) => pattern.test(path));
}
/** May the text contain bytes of any encoding? */
function readsAnyBytes(path) {
	return isDockerfile(path);
}
/** May a file that cannot be parsed name images, judging by its text? */
function mayTextNameImages(path, text) {
	if (isDockerfile(path)) return true;
	return NAMES_IMAGES.test(text) && (!JSON_FILE.test(path) || isNamedJson(path) || /apiVersion|"op"|\\u/.test(text));
}
function isNamedJson(path) {
	return [
		BAKE_JSON,
		DEV_CONTAINER,
		COMPOSE,
		VALUES
	].some((pattern) => pattern.test(path));
}
/** Files whose images depend on another file that names no images itself. */
function dependentsOf(path, files) {
	const folder = folderOf(path);
	const inFolder = (inside) => files.list(inside).map((name) => inside === "" ? name : `${inside}/${name}`);
	if (/(?:^|\/)\.env$/.test(path)) return inFolder(folder).filter((name) => COMPOSE.test(name));
	const chart = /(?:^|\/)(?:Chart\.yaml|values\.yaml|templates\/[^/]*\.tpl)$/.test(path) ? chartOf(path, files) : void 0;
	if (chart === void 0) return [];
	return inFolder(templatesOf(chart).slice(0, -1)).filter((name) => YAML.test(name) || TEMPLATE.test(name));
}
/** May the file build Dockerfiles with any name? */
function mayBuild(path) {
	return [
		COMPOSE,
		BAKE_JSON,
		BAKE_HCL,
		DEV_CONTAINER,
		WORKFLOW,
		ACTION
	].some((pattern) => pattern.test(path));
}
/** Does the text of such a file name this one as its Dockerfile? Files named Dockerfile are read without this. */
function buildsFile(text, path) {
	if (mayNameImages(path)) return false;
	const name = path.slice(path.lastIndexOf("/") + 1).replace(/[^\w-]/g, "\\$&");
	return new RegExp(`(?:file|image)["']?\\s*[:=]\\s*["']?(?:[^"'\\n]*/)?${name}(?![\\w.-])`, "i").test(text);
}
/** Files that may build a Dockerfile with their own arguments: those above it, and workflows. */
function buildersOf(path, files) {
	if (!isDockerfile(path)) return [];
	const builders = files.list(WORKFLOWS).map((name) => `${WORKFLOWS}/${name}`);
	for (let folder = folderOf(path);; folder = folderOf(folder)) {
		const names = files.list(folder).filter((name) => COMPOSE.test(name) || BAKE_JSON.test(name));
		builders.push(...names.map((name) => folder === "" ? name : `${folder}/${name}`));
		if (folder === "") return builders;
	}
}
/**
* The images of a Dockerfile with the arguments of its builders, without other images that the builders name.
*
* @param known builders that are read as a whole
*/
function discoverBuilds(dockerfile, files, known) {
	const others = {
		read: (path) => path === dockerfile ? "" : files.read(path),
		list: (folder) => files.list(folder)
	};
	return buildersOf(dockerfile, files).filter((path) => !known.has(path)).map((path) => {
		const text = files.read(path) ?? "";
		const rest = discoverImages(path, text, others);
		const isNew = (one) => ![...rest.images, ...rest.unresolved].some((other) => keyOf(other) === keyOf(one));
		const { images, unresolved } = discoverImages(path, text, files);
		return {
			images: images.filter(isNew),
			unresolved: unresolved.filter(isNew)
		};
	});
}
function keyOf(found) {
	return JSON.stringify([
		found.line,
		found.column,
		"image" in found ? found.image : found.text
	]);
}
/**
* The image references of one file. Never throws: what cannot be read is listed as not resolved.
*
* @param files those beside it, which some files need
*/
function discoverImages(path, text, files = NO_FILES) {
	const findings = new Findings(path, kindOf(path), text);
	if (!mayNameImages(path)) return findings.result();
	if (text.length > 5242880) {
		if (mayTextNameImages(path, text)) findings.skipFile(0, `the file is larger than ${MAX_FILE_LENGTH} characters`);
		return findings.result();
	}
	try {
		readFile(path, text, findings, files);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		findings.skipFile(0, "it is nested too deeply");
	}
	return findings.result();
}
function kindOf(path) {
	if (isDockerfile(path)) return "dockerfile";
	if (BAKE_JSON.test(path) || BAKE_HCL.test(path)) return "bake";
	if (DEV_CONTAINER.test(path)) return "devcontainer";
	if (WORKFLOW.test(path) || ACTION.test(path)) return "workflow";
	if (KUSTOMIZATION.test(path)) return "kustomize";
	if (VALUES.test(path) || HELMFILE.test(path) || TEMPLATE.test(path)) return "helm";
	if (GITLAB.test(path)) return "gitlab";
	return COMPOSE.test(path) ? "compose" : "kubernetes";
}
function readFile(path, text, sink, files) {
	if (isDockerfile(path)) readDockerfile(text, sink);
	else if (BAKE_HCL.test(path)) readBakeHcl(text, sink, files);
	else if (DEV_CONTAINER.test(path)) readDevContainer(text, sink, {
		folder: folderOf(path),
		files
	});
	else if (!JSON_FILE.test(path) || isNamedJson(path) || mayTextNameImages(path, text)) readYaml({
		path,
		text,
		files
	}, sink);
}
function readYaml(source, sink) {
	const { path, text, files } = source;
	const isExpression = WORKFLOW.test(path) || ACTION.test(path);
	if (TEMPLATE_ACTION.test(text) && !isExpression) {
		const chart = chartOf(path, files);
		const isTemplate = chart !== void 0 && path.startsWith(templatesOf(chart));
		readTemplate({
			text,
			chart: isTemplate ? chart : void 0,
			isHelper: TEMPLATE.test(path)
		}, sink, (document, found) => readDocument(source, document, found));
		return;
	}
	const { documents, reason, offset } = parseYamlNodes(text);
	for (const document of documents ?? []) readDocument(source, document, sink);
	if (reason !== void 0 && mayTextNameImages(path, text)) sink.skipFile(offset, reason);
}
function templatesOf({ folder }) {
	return folder === "" ? "templates/" : `${folder}/templates/`;
}
/** False for a document of another kind. */
function readDocument(source, document, sink) {
	const { path, text, files } = source;
	if (WORKFLOW.test(path)) readWorkflow(document, sink, files);
	else if (ACTION.test(path)) readActionMetadata(document, sink, {
		folder: folderOf(path),
		files
	});
	else if (BAKE_JSON.test(path)) readBakeJson(document, sink, files);
	else if (GITLAB.test(path)) readGitLab(document, sink);
	else if (KUSTOMIZATION.test(path)) readKustomization(document, sink, text);
	else if (isKubernetesObject(document)) readKubernetes(document, sink, text);
	else if (VALUES.test(path) || HELMFILE.test(path)) readValues(source, document, sink);
	else if (fieldOf(document, "services") !== void 0) readCompose(document, sink, {
		path,
		text,
		files
	});
	else if (isJsonPatch(document)) readPatch(document, sink);
	else if (fieldOf(document, "targets") !== void 0) readReplacement(document, sink);
	else return readImageParts(document, sink);
	return true;
}
function readValues({ path, files }, document, sink) {
	readHelmValues(document, sink);
	const chart = chartOf(path, files);
	readOverrides(document, path.endsWith("/values.yaml") ? void 0 : chart?.values, sink);
}
/** One entry for each image, in the order of the findings. */
function groupByImage(discoveries) {
	const groups = /* @__PURE__ */ new Map();
	for (const { image, file, line } of discoveries.flatMap(({ images }) => images)) {
		const locations = groups.get(image) ?? [];
		groups.set(image, locations);
		if (!locations.some((other) => other.file === file && other.line === line)) locations.push({
			file,
			line
		});
	}
	return [...groups].map(([image, locations]) => ({
		image,
		locations
	}));
}

// src/discover/replaced.ts
/** From the closest match to the weakest: same repository, same name elsewhere, same line. */
const LIKENESSES = [
	({ reference: one }, { reference: other }) => sameRepository(one, other),
	({ reference: one }, { reference: other }) => lastPart(one) === lastPart(other),
	(one, other) => one.line === other.line
];
/** The references that only the new state of a file has, each with its counterpart that only the old state has. */
function findReplaced(before, after) {
	const gone = onlyIn(before, after);
	const come = onlyIn(after, before);
	const found = [];
	for (const isLike of LIKENESSES) for (const now of [...come]) {
		const [old] = gone.filter((image) => isLike(image, now)).sort((one, other) => Math.abs(one.line - now.line) - Math.abs(other.line - now.line));
		if (old === void 0) continue;
		found.push({
			image: now.image,
			before: old.image
		});
		gone.splice(gone.indexOf(old), 1);
		come.splice(come.indexOf(now), 1);
	}
	return found;
}
/** At its first place; a reference in both states is not new, wherever it is. */
function onlyIn(images, others) {
	const known = new Set(others.map(({ image }) => image));
	const named = [];
	for (const { image, line } of images) {
		if (known.has(image)) continue;
		known.add(image);
		named.push({
			image,
			line,
			reference: parseReference(image)
		});
	}
	return named;
}
function lastPart({ repository }) {
	return repository.slice(repository.lastIndexOf("/") + 1);
}

export { MAX_FILE_LENGTH, buildersOf, buildsFile, dependentsOf, discoverBuilds, discoverImages, findReplaced, groupByImage, mayBuild, mayNameImages, mayTextNameImages, readsAnyBytes };