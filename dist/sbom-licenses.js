import { __toESM } from "./rolldown-runtime.js";
import { spdx_correct_default } from "./lazy-spdx-correct.js";
import { deprecated_default, require_spdx_exceptions } from "./spdx-exceptions.js";
import { require_deprecated, require_spdx_license_ids } from "./spdx-license-ids.js";
import { editDistance } from "./support.js";

// src/sbom/licenses/license-names.ts
var import_spdx_exceptions = /* @__PURE__ */ __toESM(require_spdx_exceptions(), 1);
var import_deprecated = /* @__PURE__ */ __toESM(require_deprecated(), 1);
var import_spdx_license_ids = /* @__PURE__ */ __toESM(require_spdx_license_ids(), 1);
const byLowerCase = (ids) => new Map(ids.map((id) => [id.toLowerCase(), id]));
const LISTED = byLowerCase([...import_spdx_license_ids.default, ...import_deprecated.default]);
const EXCEPTIONS = byLowerCase([...import_spdx_exceptions.default, ...deprecated_default]);
const EXACT = /* @__PURE__ */ new Set([...import_spdx_license_ids.default, ...import_deprecated.default]);
const EXACT_EXCEPTIONS = /* @__PURE__ */ new Set([...import_spdx_exceptions.default, ...deprecated_default]);
const DEPRECATED = new Set(import_deprecated.default);
/** The replacements of the SPDX license list; GNU ids get `-only` by rule. */
const REPLACED = {
	"BSD-2-Clause-FreeBSD": { id: "BSD-2-Clause-Views" },
	"BSD-2-Clause-NetBSD": { id: "BSD-2-Clause" },
	"GPL-2.0-with-autoconf-exception": {
		id: "GPL-2.0-only",
		exception: "Autoconf-exception-2.0"
	},
	"GPL-2.0-with-bison-exception": {
		id: "GPL-2.0-only",
		exception: "Bison-exception-2.2"
	},
	"GPL-2.0-with-classpath-exception": {
		id: "GPL-2.0-only",
		exception: "Classpath-exception-2.0"
	},
	"GPL-2.0-with-font-exception": {
		id: "GPL-2.0-only",
		exception: "Font-exception-2.0"
	},
	"GPL-2.0-with-GCC-exception": {
		id: "GPL-2.0-only",
		exception: "GCC-exception-2.0"
	},
	"GPL-3.0-with-autoconf-exception": {
		id: "GPL-3.0-only",
		exception: "Autoconf-exception-3.0"
	},
	"GPL-3.0-with-GCC-exception": {
		id: "GPL-3.0-only",
		exception: "GCC-exception-3.1"
	},
	Nunit: { id: "zlib-acknowledgement" },
	"StandardML-NJ": { id: "SMLNJ" },
	"bzip2-1.0.5": { id: "bzip2-1.0.6" },
	"eCos-2.0": {
		id: "GPL-2.0-or-later",
		exception: "eCos-exception-2.0"
	},
	wxWindows: {
		id: "LGPL-2.0-or-later",
		exception: "WxWindows-exception-3.1"
	}
};
/** An expression with `…-only WITH …` in place of the deprecated ids that contain an exception. */
function spellExceptions(expression) {
	return expression.replace(/(?<![\w.-])GPL-\d\.0-with-[\w.]+-exception(?![\w.+-])/g, (text) => {
		const { id = text, exception } = REPLACED[text] ?? {};
		return exception === void 0 ? text : `${id} WITH ${exception}`;
	});
}
/** Names that a project uses for one license; ambiguous names (`BSD`, `GPL`, `Python`) are not in the list. */
const ALIASES = {
	expat: { id: "MIT" },
	"expat license": { id: "MIT" },
	"mit/expat": { id: "MIT" },
	"mit/x11": { id: "X11" },
	"zlib/libpng": { id: "Zlib" },
	"apache-2": { id: "Apache-2.0" },
	"apache 2": { id: "Apache-2.0" },
	apache2: { id: "Apache-2.0" },
	"apache license 2": { id: "Apache-2.0" },
	alv2: { id: "Apache-2.0" },
	"asf 2.0": { id: "Apache-2.0" },
	"asl 2": { id: "Apache-2.0" },
	"asl 1.1": { id: "Apache-1.1" },
	"asl 2.0": { id: "Apache-2.0" },
	"asl-2.0": { id: "Apache-2.0" },
	"asl2.0": { id: "Apache-2.0" },
	"bsd-2": { id: "BSD-2-Clause" },
	"bsd-3": { id: "BSD-3-Clause" },
	"new bsd": { id: "BSD-3-Clause" },
	"new bsd license": { id: "BSD-3-Clause" },
	"modified bsd license": { id: "BSD-3-Clause" },
	"revised bsd license": { id: "BSD-3-Clause" },
	"simplified bsd": { id: "BSD-2-Clause" },
	"simplified bsd license": { id: "BSD-2-Clause" },
	"freebsd license": { id: "BSD-2-Clause" },
	"the new bsd license": { id: "BSD-3-Clause" },
	"the bsd 3-clause license": { id: "BSD-3-Clause" },
	"bsd 3-clause \"new\" or \"revised\" license": { id: "BSD-3-Clause" },
	"bsd 2-clause \"simplified\" license": { id: "BSD-2-Clause" },
	artistic: { id: "Artistic-1.0" },
	"artistic-2": { id: "Artistic-2.0" },
	boost: { id: "BSL-1.0" },
	"boost-1.0": { id: "BSL-1.0" },
	"boost software license 1.0": { id: "BSL-1.0" },
	"boost software license 1.0 (bsl-1.0)": { id: "BSL-1.0" },
	cc0: { id: "CC0-1.0" },
	"cc0 1.0 universal": { id: "CC0-1.0" },
	"cc0 1.0 universal (cc0 1.0) public domain dedication": { id: "CC0-1.0" },
	"creative commons zero v1.0 universal": { id: "CC0-1.0" },
	"cc-by-3": { id: "CC-BY-3.0" },
	"cc-by-4": { id: "CC-BY-4.0" },
	"cc-by-sa-3": { id: "CC-BY-SA-3.0" },
	"cc-by-sa-4": { id: "CC-BY-SA-4.0" },
	cddl: { id: "CDDL-1.0" },
	"cddl-1": { id: "CDDL-1.0" },
	"common development and distribution license 1.0": { id: "CDDL-1.0" },
	"common development and distribution license 1.0 (cddl-1.0)": { id: "CDDL-1.0" },
	"common development and distribution license 1.1": { id: "CDDL-1.1" },
	cpl: { id: "CPL-1.0" },
	"efl-2": { id: "EFL-2.0" },
	"european union public license 1.1": { id: "EUPL-1.1" },
	"european union public license 1.2": { id: "EUPL-1.2" },
	"gfdl-niv-1.3+": { id: "GFDL-1.3-no-invariants-or-later" },
	"gpl2 with cpe": {
		id: "GPL-2.0-only",
		exception: "Classpath-exception-2.0"
	},
	"gplv2 with classpath exception": {
		id: "GPL-2.0-only",
		exception: "Classpath-exception-2.0"
	},
	"gpl+": { id: "GPL-1.0-or-later" },
	"isc license (iscl)": { id: "ISC" },
	"lgpl+": { id: "LGPL-2.0-or-later" },
	"mozilla public license 2.0 (mpl 2.0)": { id: "MPL-2.0" },
	"mplv1.0": { id: "MPL-1.0" },
	"mplv1.1": { id: "MPL-1.1" },
	"mplv2.0": { id: "MPL-2.0" },
	"mpl 2": { id: "MPL-2.0" },
	"mpl-2": { id: "MPL-2.0" },
	"mozilla public license version 2.0": { id: "MPL-2.0" },
	psf: { id: "PSF-2.0" },
	psfl: { id: "PSF-2.0" },
	"psf-2": { id: "PSF-2.0" },
	"python software foundation license": { id: "PSF-2.0" },
	pythonv2: { id: "Python-2.0" },
	qpl: { id: "QPL-1.0" },
	"zope-2.1": { id: "ZPL-2.1" },
	zplv2: { id: "ZPL-2.0" },
	"zplv2.0": { id: "ZPL-2.0" },
	"zplv2.1": { id: "ZPL-2.1" },
	"edl 1.0": { id: "BSD-3-Clause" },
	"eclipse distribution license - v 1.0": { id: "BSD-3-Clause" },
	"eclipse distribution license v. 1.0": { id: "BSD-3-Clause" },
	"eclipse distribution license 1.0": { id: "BSD-3-Clause" },
	"epl 1.0": { id: "EPL-1.0" },
	"epl 2.0": { id: "EPL-2.0" },
	"eclipse public license 1.0": { id: "EPL-1.0" },
	"eclipse public license v1.0": { id: "EPL-1.0" },
	"eclipse public license - v 1.0": { id: "EPL-1.0" },
	"eclipse public license 2.0": { id: "EPL-2.0" },
	"eclipse public license v2.0": { id: "EPL-2.0" },
	"eclipse public license - v 2.0": { id: "EPL-2.0" },
	"eclipse public license v. 2.0": { id: "EPL-2.0" }
};
/** URLs that identify a license, without scheme, `www.` and file ending. */
const ADDRESSES = [
	[/^apache\.org\/licenses\/license-(1\.[01]|2\.0)$/, "Apache-$1"],
	[/^opensource\.org\/licenses?\/apache-?2\.0$/, "Apache-2.0"],
	[/^opensource\.org\/licenses?\/mit-license$/, "MIT"],
	[/^opensource\.org\/licenses?\/bsd-license$/, "BSD-2-Clause"],
	[/^opensource\.org\/(?:licenses?\/)?((?:l|a)?gpl-[\d.]+)$/, "$1-only"],
	[/^opensource\.org\/licenses?\/([a-z\d.-]+)$/, "$1"],
	[/^spdx\.org\/licenses\/([a-z\d.+-]+)$/, "$1"],
	[/^choosealicense\.com\/licenses\/([a-z\d.-]+)$/, "$1"],
	[/^eclipse\.org\/legal\/epl-(?:v10|1\.0)$/, "EPL-1.0"],
	[/^eclipse\.org\/legal\/epl-(?:v20|2\.0)$/, "EPL-2.0"],
	[/^eclipse\.org\/org\/documents\/epl-2\.0$/, "EPL-2.0"],
	[/^eclipse\.org\/org\/documents\/edl-v10$/, "BSD-3-Clause"],
	[/^mozilla\.org\/(?:en-us\/)?mpl\/([12]\.\d)$/, "MPL-$1"],
	[/^gnu\.org\/licenses\/(?:old-licenses\/)?((?:l|a)?gpl-\d\.\d)(?:-standalone)?$/, "$1-only"],
	[/^gnu\.org\/(?:licenses|copyleft)\/(?:old-licenses\/)?((?:l|a)?gpl)v?(\d)$/, "$1-$2.0-only"],
	[/^creativecommons\.org\/publicdomain\/zero\/1\.0(?:\/legalcode|\/deed.*)?$/, "CC0-1.0"],
	[/^creativecommons\.org\/licenses\/(by(?:-nc)?(?:-sa|-nd)?)\/(\d\.\d)(?:\/legalcode|\/deed.*)?$/, "CC-$1-$2"],
	[/^(?:unlicense\.org|www\.unlicense\.org)(?:\/unlicense)?$/, "Unlicense"],
	[/^boost\.org\/license_1_0$/, "BSL-1.0"]
];
/** GNU licenses by number: Debian's `GPL-2+`, Fedora's `LGPLv2.1+`, SPDX's old `GPL-2.0+`, `GPL version 3 only`. */
const GNU_SHORT = /^(?:the )?(?:gnu )?(?:(affero|lesser|library) )?(GPL|LGPL|AGPL|GFDL)(?: license)?[-_ ,]*(?:v|ver\.?|version)?[-_. ]*(\d)(?:[._](\d))?(?:\.0)?[- ]?(\+|-or-later|only|)(?: license)?$/i;
/** The same by their long names: `GNU Lesser General Public License, Version 2.1 or later`. */
const GNU_LONG = /^(?:the )?(?:gnu )?(?:(affero|lesser|library)(?: gnu)? )?(general public|free documentation|gpl|public) license,?(?: \(?[al]?gpl\)?)?(?: -)?,? *(?:v|ver\.?|version)?[. ]*(\d)(?:\.(\d))?(?:\.0)?,? ?(\+|only|)$/i;
const FAMILIES = {
	affero: "AGPL",
	lesser: "LGPL",
	library: "LGPL",
	free: "GFDL"
};
/** Longer text is a license's text, not its name. */
const LONGEST_NAME = 200;
/** The license that a text names; undefined if it is ambiguous. `isExact`: only ids, in the case of the list. */
function findLicense(said, isExact = false) {
	if (isExact) return findExact(said);
	const text = spellAmerican(said);
	if (text.length > LONGEST_NAME) return findReference(said);
	return findReference(said) ?? findListed(text) ?? own(ALIASES, text.toLowerCase()) ?? findGnu(text) ?? findAddress(text) ?? findWithoutWords(text) ?? findCorrected(text);
}
/** With `s` in place of the British `c`, also inside a word. */
function spellAmerican(text) {
	return text.replace(/(licen)c(e)/gi, (_, start, end) => `${start}${end === "E" ? "S" : "s"}${end}`);
}
/** `Classpath-exception-2.0`, or SPDX 3's `AdditionRef-…`. */
function findException(text, isExact = false) {
	if (/^(?:DocumentRef-[A-Za-z\d.-]+:)?AdditionRef-[A-Za-z\d.-]+$/.test(text)) return text;
	if (isExact) return EXACT_EXCEPTIONS.has(text) ? text : void 0;
	const name = text.toLowerCase();
	return EXCEPTIONS.get(name) ?? (/^(?:the )?(?:gnu )?classpath[ -]exception$/.test(name) ? CLASSPATH : void 0);
}
const CLASSPATH = "Classpath-exception-2.0";
/** https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/: the prefix is not case-sensitive. */
function findReference(text) {
	const match = /^(DocumentRef-[A-Za-z\d.-]+:)?LicenseRef-([A-Za-z\d.-]+)$/i.exec(text);
	return match ? { id: `${match[1] ?? ""}LicenseRef-${match[2]}` } : void 0;
}
function findExact(text) {
	if (/^(?:DocumentRef-[^:]+:)?LicenseRef-/.test(text)) return findReference(text);
	if (EXACT.has(text)) return replaceDeprecated(text);
	const base = text.endsWith("+") ? text.slice(0, -1) : "";
	return EXACT.has(base) ? withPlus(base) : void 0;
}
function findListed(text) {
	const listed = LISTED.get(text.toLowerCase());
	if (listed !== void 0) return replaceDeprecated(listed);
	const base = text.endsWith("+") ? LISTED.get(text.slice(0, -1).trimEnd().toLowerCase()) : void 0;
	return base === void 0 ? void 0 : withPlus(base);
}
/** Is it an id of the SPDX list, in any case? */
function isListedLicense(text) {
	return LISTED.has(text.toLowerCase());
}
/** What the SPDX list has instead of a deprecated id; undefined for an id that is not deprecated. */
function replacementOf(id) {
	if (!DEPRECATED.has(id) && !DEPRECATED.has(id.replace(/\+$/, ""))) return void 0;
	const replaced = findListed(id);
	if (replaced === void 0 || replaced.id === id) return "no id instead";
	return replaced.exception === void 0 ? replaced.id : `${replaced.id} WITH ${replaced.exception}`;
}
function replaceDeprecated(id) {
	const replaced = own(REPLACED, id);
	if (replaced !== void 0) return replaced;
	return isBareGnu(id) ? { id: `${id}-only` } : { id };
}
function withPlus(deprecated) {
	const { id, exception } = own(REPLACED, deprecated) ?? { id: deprecated };
	const later = orLater(id);
	return exception === void 0 ? later : {
		...later,
		exception
	};
}
function orLater(id) {
	if (isBareGnu(id)) return { id: `${id}-or-later` };
	if (/-(?:only|or-later)$/.test(id)) return { id: id.replace(/-only$/, "-or-later") };
	return {
		id,
		hasPlus: true
	};
}
function isBareGnu(id) {
	return /^(?:A|L)?GPL-\d\.\d$|^GFDL-1\.\d$/.test(id);
}
function findGnu(text) {
	const short = GNU_SHORT.exec(text);
	if (short) {
		const [, word = "", family = "", ...version] = short;
		return gnu(FAMILIES[word.toLowerCase()] ?? family.toUpperCase(), version);
	}
	const long = GNU_LONG.exec(text);
	if (!long || long[2] === "public" && long[1] === void 0) return void 0;
	const word = /^free/i.test(long[2] ?? "") ? "free" : (long[1] ?? "").toLowerCase();
	return gnu(FAMILIES[word] ?? "GPL", long.slice(3));
}
function gnu(family, [major, minor, later]) {
	const isOrLater = later === "+" || later?.toLowerCase() === "-or-later";
	return findListed(`${family}-${major}.${minor ?? "0"}-${isOrLater ? "or-later" : "only"}`);
}
function findAddress(text) {
	const address = /^(?:https?:\/\/)?(?:www\.)?(.+?)(?:\.(?:txt|html?|php|json))?\/?$/.exec(text.toLowerCase())?.[1] ?? "";
	for (const [pattern, id] of ADDRESSES) if (pattern.test(address)) return findListed(address.replace(pattern, id));
}
/** Letters and digits alone, without words that all licenses share: `The Apache Software License, Version 2.0`. */
function simplify(text) {
	return text.toLowerCase().replace(/\b(?:the|license|version|software|v(?=[ .]{0,2}\d))\b|\bv(?=\d)/g, " ").replace(/[^a-z\d+.]+|\.(?!\d)/g, "");
}
/** Only ids with a number, and a few that mean one license in any spelling: `Intel License` may be anything. */
const SIMPLE_NAMES = /* @__PURE__ */ new Set([
	"mit",
	"isc",
	"zlib",
	"x11",
	"ncsa",
	"curl",
	"unlicense",
	"wtfpl",
	"vim",
	"postgresql",
	"json"
]);
const BY_SIMPLE_NAME = new Map([...Map.groupBy(import_spdx_license_ids.default, simplify)].map(([name, ids]) => [name, ids.length === 1 ? ids[0] : void 0]));
/** Aliases with a number, in any spelling. */
const BY_SIMPLE_ALIAS = new Map(Object.entries(ALIASES).flatMap(([name, license]) => {
	const simple = simplify(name);
	return /[a-z].*\d/.test(simple) && !/[+/]/.test(name) ? [[simple, license]] : [];
}));
function findWithoutWords(text) {
	const name = simplify(text.replace(/ \([A-Za-z]+\)(?= |,)/, ""));
	if (/[/;&|+]|,(?! ?v)/i.test(text)) return void 0;
	const id = BY_SIMPLE_NAME.get(name);
	if (id === void 0) return BY_SIMPLE_ALIAS.get(name);
	return /\d/.test(name) || SIMPLE_NAMES.has(name) ? findListed(id) : void 0;
}
/** Words that say nothing about which license it is. */
const COMMON_WORDS = "the license licenses version v public software foundation under terms of";
/** The words of each family of licenses; with any other word, such as `noncommercial` or `GPL`, a correction drops one. */
const FAMILY_WORDS = [
	[/^Apache-/, "apache asl"],
	[/^MPL-\d\.\d$/, "mozilla mpl"],
	[/^EPL-/, "eclipse epl"],
	[/^CDDL-/, "common development and distribution cddl"],
	[/^CC-BY-\d/, "creative commons attribution cc by international unported"],
	[/^CC-BY-SA-\d/, "creative commons attribution cc by share alike sharealike sa international unported"],
	[/^AFL-/, "academic free afl"],
	[/^OSL-/, "open osl"],
	[/^EUPL-/, "european union eupl"],
	[/^Artistic-\d/, "artistic"],
	[/^BSL-/, "boost bsl"],
	[/^ZPL-/, "zope zpl"],
	[/^(?:PSF|Python)-/, "python psf"],
	[/^BSD-[23]-Clause$/, "bsd clause new revised modified simplified"]
].map(([family, words]) => [family, new Set(`${COMMON_WORDS} ${words}`.split(" "))]);
const VOCABULARY = new Set(FAMILY_WORDS.flatMap(([, words]) => [...words]));
/**
* Spelling mistakes are corrected only where every word is of the license's family and the number is kept. Of GNU
* licenses the correction guesses "or later", and the GPL for the Lesser GPL.
*/
function findCorrected(text) {
	if (!/\d/.test(text) || /[/,;&|+]|\b(?:or|with|see|custom|except)\b/i.test(text)) return void 0;
	const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
	if (!words.every((word) => VOCABULARY.has(word))) return void 0;
	const guess = spdx_correct_default(text, { upgrade: true }) ?? void 0;
	if (guess === void 0 || !hasSameNumbers(text, guess)) return void 0;
	const family = FAMILY_WORDS.find(([pattern]) => pattern.test(guess))?.[1];
	return (guess.startsWith("BSD-") ? words.includes("clause") : true) && family !== void 0 && words.every((word) => family.has(word)) ? findListed(guess) : void 0;
}
function hasSameNumbers(text, id) {
	const numbers = (from) => (from.match(/\d+/g) ?? []).join(".").replace(/(?:\.0)+$/, "");
	return numbers(text) === numbers(id);
}
/** Listed ids that a text may mean: those that it begins, newest first, or the one that is written most like it. */
function suggestLicenses(text) {
	const wanted = text.toLowerCase().slice(0, 60);
	const begun = import_spdx_license_ids.default.filter((id) => wanted.length > 2 && id.toLowerCase().startsWith(wanted)).reverse();
	if (begun.length > 0) return begun.slice(0, 3);
	return import_spdx_license_ids.default.map((id) => ({
		id,
		distance: editDistance(wanted, id.toLowerCase())
	})).filter(({ distance }) => distance <= Math.max(1, wanted.length / 4)).sort((one, other) => one.distance - other.distance).slice(0, 1).map(({ id }) => id);
}
function own(table, key) {
	return Object.hasOwn(table, key) ? table[key] : void 0;
}

// src/sbom/licenses/license-expression.ts
/** Longer texts are license texts or attacks, not expressions. */
const LONGEST_STATEMENT = 4e3;
/** Reading recurses once for each open parenthesis. */
const DEEPEST = 100;
/** What separates parts, from what binds least: Debian's comma takes in whole alternatives. */
const SEPARATORS = [
	["and", /^(?:\s*[,;](?:\s*and\b)?\s*)/i],
	["either", /^\s+and\s*\/\s*or\s+/i],
	["or", /^(?:\s+or\s+|\s*\|\|?\s*)/i],
	["and", /^(?:\s+and\s+|\s*&&?\s*)/i],
	["either", /^\s*\/\s*/]
];
const EXACT_SEPARATORS = [["or", /^\s+or\s+/i], ["and", /^\s+and\s+/i]];
function readLicense(text, options = {}) {
	const plain = text.replace(/\s+/g, " ").trim();
	if (text.length > LONGEST_STATEMENT || !isBalanced(plain)) return unread(plain);
	if (options.isExact) return readPart(plain, options);
	return readMapped(plain, options) ?? readPart(plainPhrases(plain), options);
}
/** The key of `map` for a text: white space and case make no difference. */
function licenseKey(text) {
	return text.replace(/\s+/g, " ").trim().toLowerCase();
}
/** Is it a valid SPDX license expression? https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/ */
function isExpression(text) {
	return leavesOf(readLicense(text, { isExact: true })).every(({ kind }) => kind === "license");
}
/** As SPDX writes it: operands in their order. Parts that could not be read stay as they are. */
function formatLicense(tree) {
	if (tree.kind === "unread") return tree.text;
	if (tree.kind === "license") return formatNamed(tree);
	const word = tree.kind === "and" ? " AND " : " OR ";
	return tree.parts.map((part) => "parts" in part ? `(${formatLicense(part)})` : formatLicense(part)).join(word);
}
function formatNamed({ id, hasPlus, exception }) {
	return `${id}${hasPlus ? "+" : ""}${exception === void 0 ? "" : ` WITH ${exception}`}`;
}
/** https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/: letters, digits, `-` and `.` */
function licenseRefOf(name) {
	const id = name.replace(/[^A-Za-z0-9.-]+/g, "-").replace(/^-+|-+$/g, "");
	return `LicenseRef-${id === "" ? "unnamed" : id.slice(0, 200)}`;
}
/** The licenses and the unread parts of a statement. */
function leavesOf(tree) {
	return "parts" in tree ? tree.parts.flatMap(leavesOf) : [tree];
}
/** `GPL-2 or any later version` is one license, not a choice of two; `Apache License, Version 2.0` is not a list. */
function plainPhrases(text) {
	return text.replace(/,? ?\bor (?:\(?at your option\)? )?(?:any )?(?:later|newer|greater|above)(?: versions?)?\b/gi, "+").replace(/, ?(?=v(?:ersion|\.)? ?\d)/gi, " ").replace(/^license :: (?:osi approved :: )?/i, "").replace(/ w\/ ?|, with /gi, " with ").replace(/\bdevelopment and distribution\b/gi, "Development_and_Distribution").replace(/\)(?=(?:and|or|with)\b)/gi, ") ").replace(/(?<=\b(?:and|or))\(/gi, " (");
}
function isBalanced(text) {
	let depth = 0;
	for (const character of text) {
		if (character === "(") depth++;
		if (character === ")") depth--;
		if (depth < 0 || depth > DEEPEST) return false;
	}
	return depth === 0;
}
function unread(text, base) {
	return {
		kind: "unread",
		text,
		...base === void 0 ? {} : { base }
	};
}
function readPart(text, options) {
	return readMapped(text, options) ?? readName(text, options) ?? readParentheses(text, options) ?? readList(text, options) ?? readException(text, options) ?? unread(text);
}
/** The expression that the policy has for the text; its parts are not looked up again. */
function readMapped(text, { map }) {
	const expression = map?.get(licenseKey(text));
	return expression === void 0 ? void 0 : readLicense(expression, { isPolicy: true });
}
function readName(text, { isExact = false, isPolicy = false }) {
	const license = findLicense(text, isExact) ?? (isExact ? void 0 : findTwice(text));
	if (license === void 0) return void 0;
	const own = isExact || isPolicy ? void 0 : /LicenseRef-(.+)$/.exec(license.id)?.[1];
	const base = own === void 0 ? void 0 : findLicense(own);
	return base === void 0 ? {
		kind: "license",
		...license
	} : unread(text, base);
}
/** `The MIT License (MIT)`: the same license twice. */
function findTwice(text) {
	const match = /^(.+) \(([^()]+)\)$/.exec(text);
	const [one, other] = [findLicense(match?.[1] ?? ""), findLicense(match?.[2] ?? "")];
	if (one === void 0 || other === void 0) return void 0;
	return formatNamed(one) === formatNamed(other) ? one : void 0;
}
function readParentheses(text, options) {
	if (!text.startsWith("(") || closingOf(text) !== text.length - 1) return void 0;
	return readPart(text.slice(1, -1).trim(), options);
}
/** The index of the parenthesis that closes the first one. */
function closingOf(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === "(") depth++;
		if (text[at] === ")" && --depth === 0) return at;
	}
	return -1;
}
function readList(text, options) {
	for (const [kind, separator] of options.isExact ? EXACT_SEPARATORS : SEPARATORS) {
		if (kind === "either" && text.includes("://")) continue;
		const parts = split(text, separator);
		if (parts.length < 2) continue;
		return {
			kind,
			text,
			parts: parts.map((part) => readPart(part, options))
		};
	}
}
/** The texts between the separators outside parentheses; an empty one stays, and is not a license. */
function split(text, separator) {
	const parts = [];
	let depth = 0;
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === "(") depth++;
		if (text[at] === ")") depth--;
		if (depth > 0 || !/[\s,;|&/]/.test(text.charAt(at))) continue;
		const found = separator.exec(text.slice(at, at + 12))?.[0];
		if (found === void 0) continue;
		parts.push(text.slice(start, at).trim());
		start = at + found.length;
		at = start - 1;
	}
	return [...parts, text.slice(start).trim()];
}
/** `GPL-2.0-only WITH Classpath-exception-2.0`; an exception that is not known still names the license before it. */
function readException(text, options) {
	const match = (options.isExact ? /^([^()]+?) with (.+)$/i : /^(.+?) with (.+)$/i).exec(text);
	const [, name = "", exceptionName = ""] = match ?? [];
	const base = match && isBalanced(name) ? readPart(name, options) : void 0;
	if (!match || base?.kind !== "license" || base.exception !== void 0) return void 0;
	const exception = findException(exceptionName, options.isExact);
	return exception === void 0 ? unread(text, base) : {
		...base,
		exception
	};
}

export { formatLicense, formatNamed, isExpression, isListedLicense, leavesOf, licenseKey, licenseRefOf, readLicense, replacementOf, spellAmerican, spellExceptions, suggestLicenses };