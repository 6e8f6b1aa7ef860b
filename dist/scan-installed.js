// src/scan/installed/cataloger.ts
/** The last part of a path. */
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** The path without its last part: empty for a file at the top. */
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/scan/installed/stanza.ts
/**
* Empty lines separate stanzas. Names are in lower case; a field may occur more than once; continuation lines keep
* their line break and lose their indentation.
*/
function* parseStanzas(text) {
	let stanza = /* @__PURE__ */ new Map();
	let last;
	for (const line of text.split(/\r?\n/)) if (line.trim() === "") {
		if (stanza.size > 0) yield stanza;
		stanza = /* @__PURE__ */ new Map();
		last = void 0;
	} else if (/^[ \t]/.test(line)) {
		if (last) last[last.length - 1] += `\n${line.trim()}`;
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
	if (stanza.size > 0) yield stanza;
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

export { baseName, fieldOf, folderOf, parseMaintainer, parseStanzas };