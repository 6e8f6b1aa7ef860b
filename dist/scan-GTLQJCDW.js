import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  formatPurl,
  mapLicenses
} from "./chunk-GPG7UCBA.js";
import "./chunk-CIZI3GN3.js";
import {
  TREE_LIMITS,
  fileTooLarge,
  isIgnored,
  tooLarge
} from "./chunk-WTZAFWLY.js";
import {
  require_saxes
} from "./chunk-5OO4C3Y3.js";
import {
  fieldsIn,
  fieldsOf,
  isFields,
  listOf,
  present,
  textOf,
  textsIn
} from "./chunk-A75VYVDS.js";
import {
  FAILSAFE_SCHEMA,
  loadAll
} from "./chunk-MXQGZYWV.js";
import {
  require_semver
} from "./chunk-PA3OCJ7I.js";
import "./chunk-Z7XYCK6M.js";
import {
  parseJson
} from "./chunk-L54XDUFX.js";
import {
  SealError
} from "./chunk-BEWJP5ZY.js";
import {
  compareText,
  count,
  printable
} from "./chunk-2FANR2YP.js";
import {
  __toESM
} from "./chunk-6H2GPBA3.js";

// src/sbom/generate/source/scopes.ts
function computeScopes(graph, roots) {
  const scopes = new Map([...roots].map((ref) => [ref, "required"]));
  for (const scope of ["required", "optional", "development"]) {
    spread(graph, [...scopes.keys()], scope, scopes);
  }
  for (const ref of graph.keys()) if (!scopes.has(ref)) scopes.set(ref, "required");
  return scopes;
}
function spread(graph, starts, scope, scopes) {
  const open = [...starts];
  for (let ref = open.pop(); ref !== void 0; ref = open.pop()) {
    for (const [target, edge] of graph.get(ref) ?? []) {
      if (scopes.has(target) || !isWithin(edge, scope)) continue;
      scopes.set(target, scope);
      open.push(target);
    }
  }
}
var RANK = { required: 0, optional: 1, development: 2 };
function isWithin(edge, scope) {
  return RANK[edge] <= RANK[scope];
}
function betterScope(one, other) {
  return one !== void 0 && RANK[one] <= RANK[other] ? one : other;
}

// src/sbom/generate/source/drafts.ts
function collectDrafts(files, subject) {
  const drafts = /* @__PURE__ */ new Map();
  const conflicts = /* @__PURE__ */ new Set();
  const named2 = namedProjects(files);
  for (const { path, parsed } of files) {
    const refs = new Map(parsed.nodes.map((node) => [node.id, refOf(node, named2, subject)]));
    const direct = directRefs(parsed.nodes, refs);
    for (const node of parsed.nodes) {
      const ref = refs.get(node.id);
      const draft = drafts.get(ref) ?? createDraft(ref, node);
      drafts.set(ref, draft);
      draft.paths.add(path);
      for (const license of node.licenses ?? []) draft.licenses.add(license);
      addEdges(draft, node, refs);
      if (node.kind === "project") addProject(draft, node);
      else addPackage(draft, node, direct.has(ref), conflicts);
    }
  }
  return { drafts, conflicts };
}
function namedProjects(files) {
  const named2 = /* @__PURE__ */ new Set();
  for (const { parsed } of files) {
    for (const node of parsed.nodes)
      if (node.kind === "project" && node.name !== void 0) named2.add(projectRef(node));
  }
  return named2;
}
function projectRef({ ecosystem, directory, isNameOnly, name }) {
  return `${ecosystem}:${directory}${isNameOnly ? `#${name}` : ""}`;
}
function refOf(node, named2, subject) {
  if (node.kind === "package") return formatPurl(node.purl);
  const ref = projectRef(node);
  return node.directory === "." && !named2.has(ref) ? subject : ref;
}
function directRefs(nodes, refs) {
  const direct = /* @__PURE__ */ new Set();
  for (const node of nodes) {
    if (node.kind !== "project") continue;
    for (const edge of node.dependencies) direct.add(refs.get(edge.to) ?? "");
  }
  return direct;
}
function createDraft(ref, node) {
  const common = {
    ref,
    paths: /* @__PURE__ */ new Set(),
    edges: /* @__PURE__ */ new Map(),
    licenses: /* @__PURE__ */ new Set()
  };
  if (node.kind === "project") {
    const { ecosystem, directory } = node;
    return { ...common, project: { ecosystem, directory, name: void 0, version: void 0 } };
  }
  return {
    ...common,
    package: {
      purl: node.purl,
      hashes: /* @__PURE__ */ new Map(),
      files: [],
      repositories: /* @__PURE__ */ new Set(),
      description: void 0,
      relationship: void 0,
      hasEdges: false
    }
  };
}
function addEdges(draft, node, refs) {
  for (const edge of node.dependencies ?? []) {
    const target = refs.get(edge.to);
    if (target === void 0 || target === draft.ref) continue;
    draft.edges.set(target, betterScope(draft.edges.get(target), edge.scope ?? "required"));
  }
}
function addProject(draft, node) {
  if (!draft.project) return;
  draft.project.name ??= node.name;
  draft.project.version ??= node.version;
}
function addPackage(draft, node, isDirect, conflicts) {
  const known = draft.package;
  if (!known) return;
  const algorithms = new Map([...known.hashes.values()].map((hash) => [hash.algorithm, hash.content]));
  for (const hash of node.hashes ?? []) {
    const other = algorithms.get(hash.algorithm);
    if (other !== void 0 && other !== hash.content) conflicts.add(draft.ref);
    known.hashes.set(`${hash.algorithm} ${hash.content}`, hash);
  }
  known.files.push(...node.files ?? []);
  if (node.repository !== void 0) known.repositories.add(node.repository);
  known.description ??= node.description;
  known.hasEdges ||= node.dependencies !== void 0;
  const relationship = node.relationship ?? relationshipInGraph(node, isDirect);
  if (known.relationship !== "direct") known.relationship = relationship ?? known.relationship;
}
function relationshipInGraph(node, isDirect) {
  if (node.dependencies === void 0) return void 0;
  return isDirect ? "direct" : "transitive";
}
function sortedHashes(hashes) {
  return [...hashes].sort(
    (one, other) => compareText(one.algorithm, other.algorithm) || compareText(one.content, other.content)
  );
}

// src/sbom/generate/source/assemble.ts
var MOST_FINDINGS = 200;
var SUBJECT_REF = "subject";
function assembleSbom(subject, files, findings) {
  const { drafts, conflicts } = collectDrafts(files, SUBJECT_REF);
  const own2 = drafts.get(SUBJECT_REF);
  const projects = [...drafts.values()].filter((draft) => draft.project);
  const graph = new Map([...drafts].map(([ref, draft]) => [ref, draft.edges]));
  const scopes = computeScopes(
    graph,
    projects.map((draft) => draft.ref)
  );
  const components = [...drafts.values()].filter((draft) => draft.ref !== SUBJECT_REF).sort((one, other) => compareText(one.ref, other.ref)).map(
    (draft) => draft.package ? packageComponent(draft, draft.package, scopes.get(draft.ref) ?? "required") : projectComponent(draft, subject)
  );
  const topRefs = [...own2?.edges.keys() ?? [], ...projects.map((draft) => draft.ref)];
  const dependencies = /* @__PURE__ */ new Map([[SUBJECT_REF, sortedRefs(topRefs, SUBJECT_REF)]]);
  for (const { ref } of components) {
    const draft = drafts.get(ref);
    if (draft?.project || draft?.package?.hasEdges) dependencies.set(ref, sortedRefs(draft.edges.keys(), ref));
  }
  const hasUnknown = components.some((component) => component.declaredUnknown?.includes("dependencies"));
  return {
    sbom: {
      id: void 0,
      name: subject.name,
      revision: void 0,
      created: void 0,
      authors: [],
      tools: [],
      lifecycles: ["pre-build"],
      dataLicenses: [],
      subject: subjectComponent(subject, own2, findings),
      components,
      dependencies,
      completeness: findings.length > 0 ? "incomplete" : hasUnknown || files.length === 0 ? "unknown" : "complete",
      vulnerabilities: 0,
      unmodelled: []
    },
    conflicts: [...conflicts].sort(compareText)
  };
}
function sortedRefs(refs, without) {
  return [...new Set(refs)].filter((ref) => ref !== without).sort(compareText);
}
function subjectComponent(subject, own2, findings) {
  const version = subject.version ?? own2?.project?.version ?? subject.revision;
  const texts = findings.map(({ path, reason }) => `${path}: ${reason}`).sort(compareText);
  return present({
    ref: SUBJECT_REF,
    type: "application",
    name: subject.name,
    version,
    purl: formatPurl(subjectPurl(subject, version)),
    licenses: mapLicenses([...own2?.licenses ?? []].sort(compareText)),
    externalReferences: subject.repositoryUrl === void 0 ? [] : [{ type: "vcs", url: subject.repositoryUrl }],
    occurrences: [...own2?.paths ?? []].sort(compareText).map((path) => ({ path })),
    properties: texts.slice(0, MOST_FINDINGS).map((value) => ({ name: "oci-seal:incomplete", value }))
  });
}
var GITHUB = /^https:\/\/github\.com\/(?<owner>[\w.-]+)\/(?<name>[\w.-]+?)(?:\.git)?\/?$/;
function subjectPurl(subject, version) {
  const { owner, name } = GITHUB.exec(subject.repositoryUrl ?? "")?.groups ?? {};
  if (owner !== void 0 && name !== void 0) {
    const reference = subject.revision ?? version;
    return {
      type: "github",
      namespace: owner,
      name,
      ...reference === void 0 ? {} : { version: reference }
    };
  }
  const commit = subject.revision === void 0 ? "" : `@${subject.revision}`;
  return {
    type: "generic",
    name: subject.name,
    ...version === void 0 ? {} : { version },
    ...subject.repositoryUrl === void 0 ? {} : { qualifiers: { vcs_url: `git+${subject.repositoryUrl}${commit}` } }
  };
}
function projectComponent(draft, subject) {
  const { directory = ".", name, version } = draft.project ?? {};
  const isInside = directory !== ".." && !directory.startsWith("../");
  const repository = subjectPurl(subject, subject.revision);
  const hasPurl = repository.type === "github" && isInside && directory !== ".";
  const licenses = mapLicenses([...draft.licenses].sort(compareText));
  return present({
    ref: draft.ref,
    type: "application",
    name: name ?? directory,
    version,
    purl: hasPurl ? formatPurl({ ...repository, subpath: directory }) : void 0,
    licenses,
    occurrences: [...draft.paths].sort(compareText).map((path) => ({ path })),
    properties: [{ name: "oci-seal:source:path", value: directory }],
    declaredUnknown: licenses.length === 0 ? ["licenses"] : []
  });
}
var WHOLE_NAME = /* @__PURE__ */ new Set(["golang", "github", "docker"]);
function packageComponent(draft, { purl, ...known }, scope) {
  const isWhole = WHOLE_NAME.has(purl.type) && purl.namespace !== void 0;
  const licenses = mapLicenses([...draft.licenses].sort(compareText));
  const unknown = [
    ...licenses.length === 0 ? ["licenses"] : [],
    ...known.hasEdges ? [] : ["dependencies"],
    ...purl.version === void 0 ? ["version"] : []
  ];
  return present({
    ref: draft.ref,
    type: "library",
    group: isWhole ? void 0 : purl.namespace,
    name: isWhole ? `${purl.namespace}/${purl.name}` : purl.name,
    version: purl.version,
    purl: draft.ref,
    description: known.description,
    scope: scope === "development" ? "excluded" : scope,
    hashes: sortedHashes(known.hashes.values()),
    licenses,
    externalReferences: externalReferences(draft.ref, known),
    occurrences: [...draft.paths].sort(compareText).map((path) => ({ path })),
    properties: propertiesOf(known, scope),
    declaredUnknown: unknown
  });
}
function propertiesOf(known, scope) {
  return [
    ...scope === "development" ? [{ name: "oci-seal:source:development", value: "true" }] : [],
    ...known.relationship === void 0 ? [] : [{ name: "oci-seal:source:relationship", value: known.relationship }]
  ];
}
function externalReferences(ref, known) {
  const references = /* @__PURE__ */ new Map();
  const add = (reference) => {
    const hashes = reference.hashes?.map((hash) => hash.content).join(" ") ?? "";
    references.set(`${reference.type} ${reference.url} ${hashes}`, reference);
  };
  const distribution = (url, hashes) => add(present({ type: "distribution", url, hashes: sortedHashes(hashes) }));
  const isChoice = known.files.length > 1;
  for (const { url, hashes } of known.files) {
    if (url !== void 0) distribution(url, hashes);
    else if (isChoice && hashes.length > 0) distribution(ref, hashes);
  }
  for (const url of known.repositories) add({ type: "vcs", url });
  return [...references].sort(([one], [other]) => compareText(one, other)).map(([, reference]) => reference);
}

// src/sbom/generate/source/location.ts
import { posix } from "node:path";
function directoryOf(path) {
  return posix.dirname(path);
}
function fileNameOf(path) {
  return posix.basename(path);
}
function resolvePath(directory, relative) {
  const joined = posix.join(directory, relative.replaceAll("\\", "/"));
  return joined.length > 1 && joined.endsWith("/") ? joined.slice(0, -1) : joined;
}
function publicUrl(text) {
  if (text === void 0 || text.length > 4e3 || !/^https?:\/\//i.test(text)) return void 0;
  const url = URL.parse(text);
  if (!url) return void 0;
  return `${url.protocol}//${url.host}${url.pathname}`;
}
var GIT_ADDRESS = /^(?:git\+)?(?<scheme>https?|ssh|git|file):\/\/(?:[^/@\s]*@)?(?<place>[^\s?#]+)(?:\?[^\s#]*)?(?:#(?<reference>[^\s]*))?$/i;
var SCP_ADDRESS = /^(?:git\+)?(?:ssh:\/\/)?[\w.-]+@(?<host>[\w.-]+):(?<place>[^\s?#]+)(?:#(?<reference>\S*))?$/;
function formatVcsUrl(address, commit) {
  if (address.length > 4e3) return void 0;
  const url = GIT_ADDRESS.exec(address)?.groups;
  const scp = url ? void 0 : SCP_ADDRESS.exec(address)?.groups;
  const groups = url ?? scp;
  if (!groups) return void 0;
  const place = scp ? `ssh://${scp["host"]}/${scp["place"]}` : `${url?.["scheme"]?.toLowerCase()}://${url?.["place"]}`;
  const reference = commit ?? groups["reference"]?.replace(/^commit=/, "");
  return `git+${place}${reference ? `@${reference}` : ""}`;
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed += "\b";
        else if (c === 116)
          parsed += "	";
        else if (c === 110)
          parsed += "\n";
        else if (c === 102)
          parsed += "\f";
        else if (c === 114)
          parsed += "\r";
        else if (c === 101)
          parsed += "\x1B";
        else if (c === 34)
          parsed += '"';
        else if (c === 92)
          parsed += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// src/sbom/generate/source/structured-text.ts
var DEEPEST = 200;
var MOST_ALIASES = 100;
function invalid(reason, cause) {
  return new SealError("SOURCE_FILE_INVALID", reason, {
    cause,
    remedy: "Write the lock file again with its package manager, and commit the result."
  });
}
function parseJsonText(text) {
  try {
    return parseJson(new TextEncoder().encode(text), { maxDepth: DEEPEST });
  } catch (cause) {
    throw invalid(`no JSON: ${firstLine(cause)}`, cause);
  }
}
function parseJsonWithCommas(text) {
  return parseJsonText(withoutExtras(text));
}
function parseYaml(text) {
  try {
    return loadAll(text, { schema: FAILSAFE_SCHEMA, maxDepth: DEEPEST, maxAliases: MOST_ALIASES, json: true });
  } catch (cause) {
    throw invalid(`no YAML that can be read: ${firstLine(cause)}`, cause);
  }
}
function parseToml(text) {
  try {
    return parse(text, { maxDepth: DEEPEST, integersAsBigInt: "asNeeded" });
  } catch (cause) {
    throw invalid(`no TOML: ${firstLine(cause)}`, cause);
  }
}
function firstLine(cause) {
  return printable((cause instanceof Error ? cause.message : String(cause)).split("\n", 1)[0] ?? "", 120);
}
function withoutExtras(text) {
  const extras = [];
  let lastComma = -1;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      at = endOfString(text, at);
      lastComma = -1;
    } else if (character === "/" && (text[at + 1] === "/" || text[at + 1] === "*")) {
      const end = endOfComment(text, at);
      extras.push([at, end]);
      at = end - 1;
    } else if (character === ",") {
      lastComma = at;
    } else if (character === "}" || character === "]") {
      if (lastComma >= 0) extras.push([lastComma, lastComma + 1]);
      lastComma = -1;
    } else if (!WHITE_SPACE.has(character)) {
      lastComma = -1;
    }
  }
  return withoutRanges(text, extras);
}
var WHITE_SPACE = /* @__PURE__ */ new Set([" ", "\n", "\r", "	"]);
function withoutRanges(text, ranges) {
  const pieces = [];
  let from = 0;
  for (const [start, end] of ranges.sort((one, other) => one[0] - other[0])) {
    pieces.push(text.slice(from, start));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join("");
}
function endOfString(text, start) {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}
function endOfComment(text, start) {
  const isLine = text[start + 1] === "/";
  const end = text.indexOf(isLine ? "\n" : "*/", start + 2);
  if (end < 0) return text.length;
  return isLine ? end : end + 2;
}

// src/sbom/generate/source/parsers/actions.ts
var SCOPE = "development";
function parseWorkflow(file) {
  const [document] = parseYaml(file.text);
  if (!isFields(document)) throw invalid("no workflow: not a mapping");
  const jobs = Object.values(fieldsOf(document["jobs"])).map(fieldsOf);
  const steps = [
    ...jobs.flatMap((job) => fieldsIn(job["steps"])),
    ...fieldsIn(fieldsOf(document["runs"])["steps"])
  ];
  const uses = [...jobs, ...steps].flatMap((part) => textOf(part["uses"]) ?? []);
  const images = jobs.flatMap(imagesOf);
  const runsImage = textOf(fieldsOf(document["runs"])["image"]);
  if (runsImage?.startsWith("docker://")) uses.push(runsImage);
  const nodes = /* @__PURE__ */ new Map();
  const warnings = [];
  for (const text of [...uses, ...images]) {
    if (isLocal(text)) continue;
    const purl = purlOf(text);
    if (purl)
      nodes.set(text, { kind: "package", id: text, purl, dependencies: void 0, relationship: "direct" });
    else warnings.push("a `uses` or an image that could not be read");
  }
  return { nodes: [...nodes.values(), projectNode(file.path, nodes)], warnings };
}
function imagesOf(job) {
  const containers = [job["container"], ...Object.values(fieldsOf(job["services"]))];
  return containers.flatMap((value) => {
    const image = textOf(isFields(value) ? value["image"] : value);
    return image === void 0 || image.includes("${{") ? [] : [`docker://${image}`];
  });
}
function isLocal(uses) {
  return /^(?:\.{1,2}|\$)\//.test(uses) || uses.includes("${{");
}
var REPOSITORY = /^(?<owner>[\w.-]+)\/(?<name>[\w.-]+)(?:\/(?<path>[^@\s]+))?@(?<reference>\S+)$/;
function purlOf(uses) {
  if (uses.length > 500) return void 0;
  if (uses.startsWith("docker://")) return imagePurl(uses.slice("docker://".length));
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
function splitRepository(repository) {
  const slash = repository.lastIndexOf("/");
  return slash < 0 ? { name: repository } : { namespace: repository.slice(0, slash), name: repository.slice(slash + 1) };
}
function projectNode(path, nodes) {
  const dependencies = [...nodes.keys()].map((to) => ({ to, scope: SCOPE }));
  const directory = directoryOf(path);
  const isWorkflow = directory === ".github/workflows" || directory.endsWith("/.github/workflows");
  return {
    kind: "project",
    id: "project",
    ecosystem: "github",
    directory: isWorkflow ? resolvePath(directory, "../..") : directory,
    dependencies
  };
}

// src/sbom/generate/source/integrity.ts
var ALGORITHMS = /* @__PURE__ */ new Map([
  ["md5", ["MD5", 32]],
  ["sha1", ["SHA-1", 40]],
  ["sha256", ["SHA-256", 64]],
  ["sha384", ["SHA-384", 96]],
  ["sha512", ["SHA-512", 128]]
]);
var HEXADECIMAL = /^[0-9a-f]+$/;
var LONGEST = 4e3;
function toHash(algorithm, digits) {
  const known = ALGORITHMS.get(algorithm.toLowerCase().replace("-", ""));
  if (!known) return void 0;
  const content = digits.toLowerCase();
  return content.length === known[1] && HEXADECIMAL.test(content) ? { algorithm: known[0], content } : void 0;
}
function parseIntegrity(text) {
  if (text === void 0 || text.length > LONGEST) return [];
  return text.split(/\s+/).flatMap((part) => {
    const dash = part.indexOf("-");
    if (dash < 0) return [];
    const encoded = part.slice(dash + 1).split("?", 1)[0] ?? "";
    return toHash(part.slice(0, dash), Buffer.from(encoded, "base64").toString("hex")) ?? [];
  });
}
function parsePrefixedHash(text, algorithm) {
  if (text === void 0 || text.length > LONGEST) return [];
  const at = text.search(/[:=]/);
  const hash = at < 0 ? toHash(algorithm ?? "", text) : toHash(text.slice(0, at), text.slice(at + 1));
  return hash ? [hash] : [];
}

// src/sbom/generate/source/parsers/missing.ts
function createMissingList() {
  let missing = 0;
  let example = "";
  return {
    add(from, name) {
      if (missing++ === 0) example = `${printable(name, 80)}, needed by ${printable(from, 80)}`;
    },
    warnings() {
      return missing === 0 ? [] : [`${count(missing, "dependency", "dependencies")} not in the file: ${example}`];
    }
  };
}

// src/sbom/generate/source/companion.ts
async function readCompanion(surroundings, path, parse2) {
  try {
    const text = await surroundings.read(path);
    return text === void 0 ? void 0 : parse2(text);
  } catch (error) {
    if (!(error instanceof SealError) || error.code === "SOURCE_TOO_LARGE") throw error;
    surroundings.warn(path, printable(error.message));
    return void 0;
  }
}

// src/sbom/generate/source/parsers/package-json.ts
async function readPackageJson(surroundings, directory) {
  const value = await readCompanion(surroundings, resolvePath(directory, "package.json"), parseJsonText);
  if (value === void 0) return void 0;
  const fields = fieldsOf(value);
  const name = textOf(fields["name"]);
  const version = textOf(fields["version"]);
  const workspaces = isFields(fields["workspaces"]) ? fields["workspaces"]["packages"] : fields["workspaces"];
  return {
    directory,
    ...name === void 0 ? {} : { name },
    ...version === void 0 ? {} : { version },
    licenses: licensesOf(value) ?? [],
    wishes: wishesOf(value, true),
    workspaces: textsIn(workspaces)
  };
}
function packageFoldersUnder(surroundings, directory) {
  const prefix = directory === "." ? "" : `${directory}/`;
  return surroundings.paths.filter((path) => path.startsWith(prefix) && fileNameOf(path) === "package.json").map(directoryOf).filter((folder) => folder !== directory);
}
function wishesOf(value, withDevelopment = false) {
  const fields = fieldsOf(value);
  const wishes = /* @__PURE__ */ new Map();
  const peersMeta = fieldsOf(fields["peerDependenciesMeta"]);
  const optionalPeers = new Set(textsIn(fields["optionalPeers"]));
  if (withDevelopment) {
    for (const [name, range] of rangesOf(fields["devDependencies"]))
      wishes.set(name, { name, range, scope: "development" });
  }
  for (const [name, range] of rangesOf(fields["peerDependencies"])) {
    const isOptional = optionalPeers.has(name) || textOrTrue(fieldsOf(own(peersMeta, name))["optional"]);
    if (isOptional) wishes.set(name, { name, range, scope: "optional", mayBeMissing: true });
    else wishes.set(name, { name, range, mayBeMissing: true });
  }
  for (const [name, range] of rangesOf(fields["dependencies"])) wishes.set(name, { name, range });
  for (const [name, range] of rangesOf(fields["optionalDependencies"]))
    wishes.set(name, { name, range, scope: "optional", mayBeMissing: true });
  return [...wishes.values()];
}
function own(fields, name) {
  return Object.hasOwn(fields, name) ? fields[name] : void 0;
}
function textOrTrue(value) {
  return value === true || value === "true";
}
function rangesOf(value) {
  return Object.entries(fieldsOf(value)).flatMap(
    ([name, range]) => typeof range === "string" ? [[name, range]] : []
  );
}
function licensesOf(value) {
  const { license, licenses } = fieldsOf(value);
  const all = [license, ...Array.isArray(licenses) ? licenses : [licenses]];
  const texts = all.flatMap((entry) => textOf(isFields(entry) ? entry["type"] : entry) ?? []);
  return texts.length === 0 ? void 0 : texts;
}
function npmPurl(fullName, version, vcsUrl) {
  const slash = fullName.startsWith("@") ? fullName.indexOf("/") : -1;
  return {
    type: "npm",
    ...slash > 0 ? { namespace: fullName.slice(0, slash) } : {},
    name: slash > 0 ? fullName.slice(slash + 1) : fullName,
    ...version === void 0 ? {} : { version },
    ...vcsUrl === void 0 ? {} : { qualifiers: { vcs_url: vcsUrl } }
  };
}
function splitDescriptor(descriptor) {
  const at = descriptor.indexOf("@", 1);
  return at < 0 ? [descriptor, ""] : [descriptor.slice(0, at), descriptor.slice(at + 1)];
}

// src/sbom/generate/source/parsers/bun.ts
var WORKSPACE = "workspace:";
var LONGEST_PATH = 4e3;
var MOST_LOOKUPS = 3e8;
function parseBun(file) {
  const lock = fieldsOf(parseJsonWithCommas(file.text));
  if (!isFields(lock["workspaces"])) throw invalid("no bun.lock: it has no workspaces");
  const entries = Object.entries(fieldsOf(lock["packages"]));
  if (entries.some(([path]) => path.length > LONGEST_PATH))
    throw invalid(`a path has more than ${LONGEST_PATH} characters`);
  const context = {
    base: directoryOf(file.path),
    packages: new Map(entries.map(([path, value]) => [path, listOf(value)])),
    missing: createMissingList(),
    lookups: 0
  };
  const nodes = Object.entries(lock["workspaces"]).map(
    ([folder, value]) => projectNode2(folder, value, context)
  );
  for (const [path, tuple] of context.packages) {
    if (!isProject(tuple)) nodes.push(packageNode(path, tuple, context));
  }
  return { nodes, warnings: context.missing.warnings() };
}
function originOf(tuple) {
  return splitDescriptor(textOf(tuple[0]) ?? "");
}
function isProject(tuple) {
  const [, origin] = originOf(tuple);
  return origin.startsWith(WORKSPACE) || origin === "root:";
}
function projectNode2(folder, value, context) {
  const name = textOf(fieldsOf(value)["name"]);
  const version = textOf(fieldsOf(value)["version"]);
  return {
    kind: "project",
    id: `project ${folder}`,
    ecosystem: "npm",
    directory: resolvePath(context.base, folder),
    ...name === void 0 ? {} : { name },
    ...version === void 0 ? {} : { version },
    dependencies: edgesOf(folder === "" ? "" : name ?? "", value, context, true)
  };
}
function packageNode(path, tuple, context) {
  const [name, origin] = originOf(tuple);
  if (name === "") throw invalid("no bun.lock: a package has no name");
  const isVersion = /^\d/.test(origin);
  const hashes = parseIntegrity(
    tuple.findLast((entry) => typeof entry === "string" && /^sha\d+-/.test(entry))
  );
  const registry = isVersion ? void 0 : publicUrl(origin);
  return {
    kind: "package",
    id: `package ${path}`,
    purl: npmPurl(name, isVersion ? origin : void 0, gitUrl(origin)),
    hashes,
    files: registry === void 0 ? [] : [{ url: registry, hashes }],
    dependencies: edgesOf(path, tuple.find(isFields), context, false)
  };
}
function gitUrl(origin) {
  const github = /^github:([\w.-]+\/[\w.-]+)#(\w+)$/.exec(origin);
  if (github) return formatVcsUrl(`https://github.com/${github[1]}`, github[2]);
  return origin.startsWith("git+") ? formatVcsUrl(origin) : void 0;
}
function edgesOf(path, value, context, withDevelopment) {
  return wishesOf(value, withDevelopment).flatMap((wish) => {
    const to = resolve(path, wish.name, context);
    if (to === void 0) {
      if (!wish.mayBeMissing) context.missing.add(path || ".", wish.name);
      return [];
    }
    return [{ to, ...wish.scope ? { scope: wish.scope } : {} }];
  });
}
function resolve(from, name, context) {
  for (let path = from; path !== void 0; path = parentOf(path)) {
    const candidate = path === "" ? name : `${path}/${name}`;
    const tuple = context.packages.get(candidate);
    context.lookups += candidate.length;
    if (context.lookups > MOST_LOOKUPS) throw invalid("its paths are too long to be resolved");
    if (!tuple) continue;
    const [, origin] = originOf(tuple);
    if (origin === "root:") return "project ";
    return origin.startsWith(WORKSPACE) ? `project ${origin.slice(WORKSPACE.length)}` : `package ${candidate}`;
  }
  return void 0;
}
function parentOf(path) {
  if (path === "") return void 0;
  const slash = path.lastIndexOf("/");
  if (slash < 0) return "";
  const before = path.lastIndexOf("/", slash - 1);
  const isScoped = path.startsWith("@", before + 1);
  const end = isScoped ? before : slash;
  return end <= 0 ? "" : path.slice(0, end);
}

// src/sbom/generate/source/parsers/name-index.ts
var MOST = 200;
function createNameIndex() {
  const ids = /* @__PURE__ */ new Map();
  return {
    has: (name) => ids.has(name),
    add(name, id) {
      const known = ids.get(name);
      if (!known) ids.set(name, [id]);
      else if (known.length < MOST) known.push(id);
      else throw invalid(`"${printable(name, 80)}" stands there more than ${MOST} times`);
    },
    idsOf: (name) => ids.get(name) ?? []
  };
}

// src/sbom/generate/source/parsers/python.ts
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
var REQUIREMENT_NAME = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/;
function nameOfRequirement(requirement) {
  return REQUIREMENT_NAME.exec(requirement.slice(0, 300))?.[1];
}
function filesAndHashes(files) {
  const [first, ...others] = files;
  return { files, ...first && others.length === 0 ? { hashes: first.hashes } : {} };
}
function distributionFile(value) {
  const { url, hash, hashes } = fieldsOf(value);
  const address = publicUrl(textOf(url));
  const several = Object.entries(fieldsOf(hashes)).flatMap(
    ([algorithm, digits]) => parsePrefixedHash(textOf(digits), algorithm)
  );
  return {
    ...address === void 0 ? {} : { url: address },
    hashes: isFields(hashes) ? several : parsePrefixedHash(textOf(hash))
  };
}
async function readPyProject(surroundings, directory) {
  const value = await readCompanion(surroundings, resolvePath(directory, "pyproject.toml"), parseToml);
  if (value === void 0) return void 0;
  const root = fieldsOf(value);
  const project = fieldsOf(root["project"]);
  const poetry = fieldsOf(fieldsOf(root["tool"])["poetry"]);
  const pdm = fieldsOf(fieldsOf(root["tool"])["pdm"]);
  const name = textOf(project["name"]) ?? textOf(poetry["name"]);
  const version = textOf(project["version"]) ?? textOf(poetry["version"]);
  const runtime = [
    ...textsIn(project["dependencies"]).flatMap((text) => nameOfRequirement(text) ?? []),
    ...Object.keys(fieldsOf(poetry["dependencies"])).filter((key) => key !== "python")
  ];
  return {
    ...name === void 0 ? {} : { name },
    ...version === void 0 ? {} : { version },
    wishes: [
      ...developmentNames(root, poetry, pdm).map((text) => ({ name: text, scope: "development" })),
      ...namesInGroups(project["optional-dependencies"]).map((text) => ({
        name: text,
        scope: "optional"
      })),
      ...runtime.map((text) => ({ name: text }))
    ]
  };
}
function developmentNames(root, poetry, pdm) {
  const groups = Object.values(fieldsOf(poetry["group"]));
  return [
    ...namesInGroups(root["dependency-groups"]),
    ...namesInGroups(pdm["dev-dependencies"]),
    ...Object.keys(fieldsOf(poetry["dev-dependencies"])),
    ...groups.flatMap((group) => Object.keys(fieldsOf(fieldsOf(group)["dependencies"])))
  ];
}
function namesInGroups(value) {
  return Object.values(fieldsOf(value)).flatMap(
    (group) => textsIn(group).flatMap((text) => nameOfRequirement(text) ?? [])
  );
}
function byNormalName(packages) {
  const index = createNameIndex();
  for (const { id, name } of packages) index.add(normalName(name), id);
  return index;
}
function edgesTo(names, ids) {
  return names.flatMap(
    ({ name, scope }) => ids.idsOf(normalName(name)).map((to) => ({ to, ...scope ? { scope } : {} }))
  );
}
async function projectBeside(file, surroundings, nodes) {
  const directory = directoryOf(file.path);
  const own2 = await readPyProject(surroundings, directory);
  const ids = byNormalName(
    nodes.map((node) => ({ id: node.id, name: node.kind === "package" ? node.purl.name : node.name ?? "" }))
  );
  const needed = new Set(nodes.flatMap((node) => node.dependencies?.map((edge) => edge.to) ?? []));
  return {
    kind: "project",
    id: "project",
    ecosystem: "pypi",
    directory,
    ...own2?.name === void 0 ? {} : { name: own2.name },
    ...own2?.version === void 0 ? {} : { version: own2.version },
    dependencies: own2 && own2.wishes.length > 0 ? edgesTo(own2.wishes, ids) : nodes.filter((node) => !needed.has(node.id)).map((node) => ({ to: node.id }))
  };
}
function packagesIn(value) {
  return fieldsIn(value).flatMap((entry) => {
    const name = textOf(entry["name"]);
    return name === void 0 ? [] : [{ ...entry, name }];
  });
}

// src/sbom/generate/source/parsers/cargo.ts
async function parseCargo(file, surroundings) {
  const lock = fieldsOf(parseToml(file.text));
  if (lock["package"] === void 0 && lock["version"] === void 0 && lock["root"] === void 0)
    throw invalid("no Cargo.lock");
  const entries = [
    ...packagesIn(lock["root"] === void 0 ? [] : [lock["root"]]),
    ...packagesIn(lock["package"])
  ];
  const checksums = fieldsOf(lock["metadata"]);
  const members = await readMembers(directoryOf(file.path), surroundings);
  const index = indexEntries(entries);
  const missing = createMissingList();
  const nodes = entries.map((entry, at) => {
    const member = entry["source"] === void 0 ? members.get(entry.name) : void 0;
    const edges = textsIn(entry["dependencies"]).flatMap((wish) => {
      const to = index.get(wish);
      if (to === void 0) missing.add(entry.name, wish);
      const name = wish.split(" ", 1)[0] ?? wish;
      return to === void 0 ? [] : [{ to, ...member?.development.has(name) ? { scope: "development" } : {} }];
    });
    return nodeOf(entry, String(at), directoryOf(file.path), member, checksums, edges);
  });
  return { nodes, warnings: missing.warnings() };
}
function indexEntries(entries) {
  const index = /* @__PURE__ */ new Map();
  entries.forEach((entry, at) => {
    const version = textOf(entry["version"]) ?? "";
    const source = textOf(entry["source"]);
    for (const key of [entry.name, `${entry.name} ${version}`, `${entry.name} ${version} (${source ?? ""})`])
      if (!index.has(key)) index.set(key, String(at));
  });
  return index;
}
function nodeOf(entry, id, base, member, checksums, dependencies) {
  const version = textOf(entry["version"]);
  const source = textOf(entry["source"]);
  if (source === void 0) {
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
  const checksum = textOf(entry["checksum"]) ?? textOf(checksums[`checksum ${entry.name} ${version} (${source})`]);
  const hash = checksum === void 0 ? void 0 : toHash("sha256", checksum);
  const vcsUrl = source.startsWith("git+") ? formatVcsUrl(source) : void 0;
  return {
    kind: "package",
    id,
    purl: {
      type: "cargo",
      name: entry.name,
      ...version === void 0 ? {} : { version },
      ...vcsUrl === void 0 ? {} : { qualifiers: { vcs_url: vcsUrl } }
    },
    hashes: hash ? [hash] : [],
    dependencies
  };
}
async function readMembers(base, surroundings) {
  const prefix = base === "." ? "" : `${base}/`;
  const members = /* @__PURE__ */ new Map();
  for (const path of surroundings.paths) {
    if (!path.startsWith(prefix) || fileNameOf(path) !== "Cargo.toml") continue;
    const manifest = fieldsOf(await readCompanion(surroundings, path, parseToml));
    const name = textOf(fieldsOf(manifest["package"])["name"]);
    if (name === void 0 || members.has(name)) continue;
    members.set(name, { directory: directoryOf(path), development: developmentNames2(manifest) });
  }
  return members;
}
function developmentNames2(manifest) {
  const tables = [manifest, ...Object.values(fieldsOf(manifest["target"])).map(fieldsOf)];
  const namesIn = (kind) => tables.flatMap(
    (table) => Object.entries(fieldsOf(table[kind])).map(([name, value]) => textOf(fieldsOf(value)["package"]) ?? name)
  );
  const runtime = /* @__PURE__ */ new Set([...namesIn("dependencies"), ...namesIn("build-dependencies")]);
  return new Set(namesIn("dev-dependencies").filter((name) => !runtime.has(name)));
}

// src/sbom/generate/source/parsers/composer.ts
var PLATFORM = /^(?:php(?:-\w+)?|hhvm|(?:ext|lib)-.*|composer(?:-(?:runtime|plugin)-api)?)$/;
async function parseComposer(file, surroundings) {
  const lock = fieldsOf(parseJsonText(file.text));
  if (!Array.isArray(lock["packages"])) throw invalid("no composer.lock: it has no list of packages");
  const entries = ["packages-dev", "packages"].flatMap(
    (group) => fieldsIn(lock[group]).map((entry, at) => ({ entry, group, id: `${group} ${at}` }))
  );
  const providers = indexProviders(entries);
  const resolve3 = (wished) => Object.keys(fieldsOf(wished)).flatMap(
    (name) => (PLATFORM.test(name) ? [] : providers.idsOf(name.toLowerCase())).map((to) => ({ to }))
  );
  const base = directoryOf(file.path);
  const nodes = entries.map(({ entry, id }) => nodeOf2(entry, id, base, resolve3(entry["require"])));
  return { nodes: [...nodes, await projectNode3(base, entries, nodes, resolve3, surroundings)] };
}
function indexProviders(entries) {
  const index = createNameIndex();
  for (const { entry, id } of entries) index.add((textOf(entry["name"]) ?? "").toLowerCase(), id);
  const real = new Set(entries.map(({ entry }) => (textOf(entry["name"]) ?? "").toLowerCase()));
  for (const { entry, id } of entries) {
    for (const name of [
      ...Object.keys(fieldsOf(entry["replace"])),
      ...Object.keys(fieldsOf(entry["provide"]))
    ])
      if (!real.has(name.toLowerCase())) index.add(name.toLowerCase(), id);
  }
  return index;
}
function nodeOf2(entry, id, base, dependencies) {
  const fullName = textOf(entry["name"]) ?? "";
  if (fullName === "") throw invalid("a package has no name");
  const version = textOf(entry["version"]);
  const dist = fieldsOf(entry["dist"]);
  const source = fieldsOf(entry["source"]);
  const licenses = Array.isArray(entry["license"]) ? textsIn(entry["license"]) : [textOf(entry["license"]) ?? ""];
  const written = licenses.filter((text) => text !== "");
  if (textOf(dist["type"]) === "path") {
    return {
      kind: "project",
      id,
      ecosystem: "composer",
      directory: resolvePath(base, textOf(dist["url"]) ?? "."),
      name: fullName,
      ...version === void 0 ? {} : { version },
      ...written.length > 0 ? { licenses: [written.join(" OR ")] } : {},
      dependencies
    };
  }
  const slash = fullName.indexOf("/");
  const url = publicUrl(textOf(dist["url"]));
  const hash = toHash("sha1", textOf(dist["shasum"]) ?? "");
  const repository = repositoryOf(source);
  const description = textOf(entry["description"]);
  return {
    kind: "package",
    id,
    purl: {
      type: "composer",
      ...slash > 0 ? { namespace: fullName.slice(0, slash) } : {},
      name: fullName.slice(slash + 1),
      ...version === void 0 ? {} : { version }
    },
    hashes: hash ? [hash] : [],
    files: url === void 0 ? [] : [{ url, hashes: hash ? [hash] : [] }],
    ...written.length > 0 ? { licenses: [written.join(" OR ")] } : {},
    ...description === void 0 ? {} : { description },
    ...repository === void 0 ? {} : { repository },
    dependencies
  };
}
function repositoryOf(source) {
  const url = textOf(source["url"]);
  return textOf(source["type"]) === "git" && url !== void 0 ? formatVcsUrl(url, textOf(source["reference"])) : void 0;
}
async function projectNode3(base, entries, nodes, resolve3, surroundings) {
  const value = await readCompanion(surroundings, resolvePath(base, "composer.json"), parseJsonText);
  const own2 = value === void 0 ? void 0 : fieldsOf(value);
  const name = textOf(own2?.["name"]);
  const version = textOf(own2?.["version"]);
  const needed = new Set(nodes.flatMap((node) => node.dependencies?.map((edge) => edge.to) ?? []));
  const guessed = entries.flatMap(
    ({ id, group }) => needed.has(id) ? [] : [{ to: id, ...group === "packages-dev" ? { scope: "development" } : {} }]
  );
  const development = resolve3(own2?.["require-dev"]).map((edge) => ({ ...edge, scope: "development" }));
  return {
    kind: "project",
    id: "project",
    ecosystem: "composer",
    directory: base,
    ...name === void 0 ? {} : { name },
    ...version === void 0 ? {} : { version },
    dependencies: own2 ? [...development, ...resolve3(own2["require"])] : guessed
  };
}

// src/sbom/generate/source/parsers/gem.ts
var SOURCES = /* @__PURE__ */ new Set(["GEM", "GIT", "PATH", "PLUGIN SOURCE"]);
function parseGemfileLock(file) {
  const gemfile = readSections(file.text);
  if (gemfile.specs.length === 0 && gemfile.direct.length === 0)
    throw invalid("no Gemfile.lock: it has no specs");
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
  const nodes = gemfile.specs.map(
    (spec, at) => nodeOf3(spec, String(at), base, gemfile.checksums, edgesFor(spec.name, spec.wishes))
  );
  const project = {
    kind: "project",
    id: "project",
    ecosystem: "gem",
    directory: base,
    dependencies: edgesFor("the project", gemfile.direct)
  };
  return { nodes: [...nodes, project], warnings: missing.warnings() };
}
function readSections(text) {
  const gemfile = { specs: [], direct: [], checksums: /* @__PURE__ */ new Map() };
  let section = "";
  let source;
  for (const line of text.split(/\r?\n/)) {
    if (/^[<>=]{7}/.test(line)) throw invalid("it has the marks of a merge conflict");
    if (line.trim() === "") continue;
    if (!line.startsWith(" ")) {
      section = line.trim();
      source = SOURCES.has(section) ? { kind: section, remote: "", revision: void 0 } : void 0;
    } else if (source) readSourceLine(line, source, gemfile.specs);
    else if (section === "DEPENDENCIES") gemfile.direct.push(nameIn(line));
    else if (section === "CHECKSUMS") readChecksum(line, gemfile.checksums);
  }
  return gemfile;
}
function readSourceLine(line, source, specs) {
  const content = line.trim();
  if (line.startsWith("      ")) specs.at(-1)?.wishes.push(nameIn(line));
  else if (line.startsWith("    ")) {
    const [name, version] = content.split(" ", 2);
    specs.push({ source, name: name ?? "", version: (version ?? "").replace(/^\(|\)$/g, ""), wishes: [] });
  } else if (content.startsWith("remote: ")) source.remote = content.slice("remote: ".length);
  else if (content.startsWith("revision: ")) source.revision = content.slice("revision: ".length);
}
function nameIn(line) {
  return (line.trim().split(" ", 1)[0] ?? "").replace(/!$/, "");
}
function readChecksum(line, checksums) {
  const [name, version, hash] = line.trim().split(" ", 3);
  if (name && version && hash) checksums.set(`${name} ${version.replace(/^\(|\)$/g, "")}`, hash);
}
function nodeOf3(spec, id, base, checksums, dependencies) {
  if (spec.source.kind === "PATH") {
    return {
      kind: "project",
      id,
      ecosystem: "gem",
      directory: resolvePath(base, spec.source.remote),
      name: spec.name,
      version: spec.version,
      dependencies
    };
  }
  const checksum = checksums.get(`${spec.name} ${spec.version}`);
  return {
    kind: "package",
    id,
    purl: gemPurl(spec),
    hashes: parsePrefixedHash(checksum?.split(",", 1)[0]),
    dependencies
  };
}
function gemPurl({ name, version, source }) {
  const dash = version.indexOf("-");
  const vcsUrl = source.kind === "GIT" ? formatVcsUrl(source.remote, source.revision) : void 0;
  const qualifiers = {
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

// src/sbom/generate/source/parsers/go.ts
var import_semver = __toESM(require_semver(), 1);
var FIRST_COMPLETE = 17;
async function parseGoMod(file, surroundings) {
  const mod = readGoMod(file.text);
  if (mod.module === void 0) throw invalid("no go.mod: it has no module line");
  const base = directoryOf(file.path);
  const modules = [...mod.requires.values()];
  if (!isComplete(mod.go)) modules.push(...await modulesInGoSum(base, mod, surroundings));
  const nodes = [];
  const dependencies = [];
  for (const module of modules) {
    const node = nodeOf4(module, mod.replaces.get(module.path) ?? [], base);
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
  return { nodes };
}
function readGoMod(text) {
  const mod = { module: void 0, go: void 0, requires: /* @__PURE__ */ new Map(), replaces: /* @__PURE__ */ new Map() };
  let block = "";
  for (const raw of text.split(/\r?\n/)) {
    const comment = raw.indexOf("//");
    const words = wordsOf(comment < 0 ? raw : raw.slice(0, comment));
    const isIndirect = comment >= 0 && /^\/\/\s*indirect\b/.test(raw.slice(comment));
    if (words[0] === ")") block = "";
    else if (words[1] === "(") block = words[0] ?? "";
    else if (block !== "") readDirective(mod, block, words, isIndirect);
    else readDirective(mod, words[0] ?? "", words.slice(1), isIndirect);
  }
  return mod;
}
function readDirective(mod, directive, words, isIndirect) {
  const [first, second] = words;
  if (first === void 0) return;
  if (directive === "module") mod.module = first;
  else if (directive === "go") mod.go = first;
  else if (directive === "require" && second !== void 0)
    mod.requires.set(first, { path: first, version: second, isIndirect });
  else if (directive === "replace") readReplacement(mod, words);
}
function readReplacement(mod, words) {
  const arrow = words.indexOf("=>");
  const [path, onlyFor] = words.slice(0, arrow);
  const [target, version] = words.slice(arrow + 1);
  if (arrow < 0 || path === void 0 || target === void 0) return;
  const replacement = {
    path: target,
    ...version === void 0 ? {} : { version },
    ...onlyFor === void 0 ? {} : { onlyFor }
  };
  const known = mod.replaces.get(path);
  if (known) known.push(replacement);
  else mod.replaces.set(path, [replacement]);
}
function wordsOf(line) {
  return (line.match(/"[^"]*"|`[^`]*`|[^\s"`]+/g) ?? []).map((word) => word.replace(/^["`]|["`]$/g, ""));
}
function nodeOf4(module, replacements, base) {
  const replacement = replacements.find(({ onlyFor }) => onlyFor === module.version) ?? replacements.find(({ onlyFor }) => onlyFor === void 0);
  if (replacement && replacement.version === void 0)
    return {
      kind: "project",
      id: module.path,
      ecosystem: "golang",
      directory: resolvePath(base, replacement.path),
      name: module.path,
      dependencies: []
    };
  return {
    kind: "package",
    id: module.path,
    purl: golangPurl(replacement?.path ?? module.path, replacement?.version ?? module.version),
    dependencies: void 0,
    relationship: module.isIndirect ? "transitive" : "direct"
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
async function modulesInGoSum(base, mod, surroundings) {
  const text = await surroundings.read(resolvePath(base, "go.sum"));
  const highest = /* @__PURE__ */ new Map();
  for (const line of (text ?? "").split(/\r?\n/)) {
    const [path, version] = line.split(" ");
    if (!path || !version || version.endsWith("/go.mod") || mod.requires.has(path)) continue;
    const known = highest.get(path);
    if (known === void 0 || isHigher(version, known)) highest.set(path, version);
  }
  return [...highest].map(([path, version]) => ({ path, version, isIndirect: true }));
}
function isHigher(one, other) {
  if ((0, import_semver.valid)(one) === null || (0, import_semver.valid)(other) === null) return one > other;
  return (0, import_semver.compare)(one, other) > 0;
}

// src/sbom/generate/source/parsers/gradle.ts
var TEST_CONFIGURATION = /^(?:test|androidTest|integrationTest|functionalTest|jmh|debugUnitTest|releaseUnitTest)/;
var LINE = /^(?<group>[^\s:=]+):(?<name>[^\s:=]+):(?<version>[^\s:=]+)(?:=(?<configurations>\S*))?$/;
function parseGradle(file) {
  const nodes = [];
  const dependencies = [];
  for (const raw of file.text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#") || line.startsWith("empty=")) continue;
    const { group, name, version, configurations } = LINE.exec(line.slice(0, 4e3))?.groups ?? {};
    if (group === void 0 || name === void 0 || version === void 0)
      throw invalid("a line is not group:name:version");
    nodes.push({
      kind: "package",
      id: line,
      purl: { type: "maven", namespace: group, name, version },
      dependencies: void 0
    });
    const names = (configurations ?? "").split(",").filter(Boolean);
    const isTest = names.length > 0 && names.every((configuration) => TEST_CONFIGURATION.test(configuration));
    dependencies.push({ to: line, ...isTest ? { scope: "development" } : {} });
  }
  const project = {
    kind: "project",
    id: "project",
    ecosystem: "maven",
    directory: projectDirectory(file.path),
    dependencies
  };
  return {
    nodes: [...nodes, project]
  };
}
function projectDirectory(path) {
  const directory = directoryOf(path);
  if (directory === "gradle/dependency-locks") return ".";
  return directory.endsWith("/gradle/dependency-locks") ? directory.slice(0, -"/gradle/dependency-locks".length) : directory;
}

// src/sbom/generate/source/parsers/maven.ts
var import_saxes = __toESM(require_saxes(), 1);

// src/sbom/generate/source/parsers/maven-properties.ts
var MOST_STEPS = 200;
var LONGEST2 = 4e3;
function interpolate(text, properties) {
  let current = text;
  for (let step = 0; step < MOST_STEPS; step++) {
    const start = current.indexOf("${");
    if (start < 0) return current;
    const end = current.indexOf("}", start);
    const value = end < 0 ? void 0 : properties.get(current.slice(start + 2, end));
    if (value === void 0) return void 0;
    current = current.slice(0, start) + value + current.slice(end + 1);
    if (current.length > LONGEST2) return void 0;
  }
  return void 0;
}

// src/sbom/generate/source/parsers/maven.ts
var DEEPEST2 = 100;
var MOST_PARENTS = 20;
async function parsePom(file, surroundings) {
  const pom = await readPom(file, surroundings);
  const nodes = /* @__PURE__ */ new Map();
  const edges = [];
  let unresolved = 0;
  for (const dependency of pom.dependencies) {
    const purl = purlOf2(dependency, pom);
    if (!purl) throw invalid("a dependency has no groupId or no artifactId");
    if (purl.version === void 0) unresolved++;
    const id = [purl.namespace, purl.name, purl.version ?? "", purl.qualifiers?.["classifier"] ?? ""].join(
      ":"
    );
    nodes.set(id, { kind: "package", id, purl, dependencies: void 0, relationship: "direct" });
    const scope = edgeScope(dependency, pom);
    edges.push({ to: id, ...scope ? { scope } : {} });
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
  const gaps = ["it names direct dependencies; what these need is in no file of the tree"];
  if (nodes.size === 0) return { nodes: [project] };
  if (unresolved > 0) gaps.push(`${count(unresolved, "version")} set by a parent or a BOM outside the tree`);
  return { nodes: [...nodes.values(), project], gaps };
}
async function readPom(file, surroundings) {
  const roots = [parseXml(file.text)];
  const seen = /* @__PURE__ */ new Set([file.path]);
  let path = file.path;
  while (path !== void 0 && roots.length < MOST_PARENTS) {
    path = parentPath(roots.at(-1), path);
    if (path === void 0 || seen.has(path)) break;
    seen.add(path);
    const text = await surroundings.read(path);
    if (text === void 0) break;
    const parent = parseXml(text);
    if (!isParentOf(parent, roots.at(-1))) break;
    roots.push(parent);
  }
  return combine(roots);
}
function parentPath(root, path) {
  const parent = child(root, "parent");
  if (!parent) return void 0;
  const relative = child(parent, "relativePath");
  if (relative && relative.text === "") return void 0;
  const resolved = resolvePath(directoryOf(path), relative?.text ?? "../pom.xml");
  return resolved.endsWith(".xml") ? resolved : resolvePath(resolved, "pom.xml");
}
function isParentOf(parent, root) {
  return textAt(parent, "artifactId") === textAt(child(root, "parent") ?? root, "artifactId");
}
function combine(roots) {
  const [own2] = roots;
  const properties = /* @__PURE__ */ new Map();
  const managed = /* @__PURE__ */ new Map();
  const dependencies = /* @__PURE__ */ new Map();
  for (const root of [...roots].reverse()) {
    for (const property of child(root, "properties")?.children ?? [])
      properties.set(property.name, property.text);
    const management = child(child(root, "dependencyManagement"), "dependencies");
    for (const entry of management?.children ?? []) managed.set(managementKey(entry), entry);
    for (const entry of child(root, "dependencies")?.children ?? [])
      dependencies.set(managementKey(entry), entry);
  }
  const inherited = (name) => textAt(own2, name) ?? textAt(child(own2, "parent") ?? { name: "", text: "", children: [] }, name);
  const artifact = textAt(own2, "artifactId");
  if (own2.name !== "project" || artifact === void 0) throw invalid("no pom.xml: it has no artifactId");
  const group = inherited("groupId");
  const version = inherited("version");
  for (const [key, value] of [
    ["groupId", group],
    ["artifactId", artifact],
    ["version", version],
    ["parent.groupId", textAt(child(own2, "parent"), "groupId")],
    ["parent.version", textAt(child(own2, "parent"), "version")]
  ]) {
    if (value === void 0) continue;
    properties.set(`project.${key}`, value);
    properties.set(`pom.${key}`, value);
  }
  return {
    group: group === void 0 ? void 0 : interpolate(group, properties),
    artifact: interpolate(artifact, properties) ?? artifact,
    version: version === void 0 ? void 0 : interpolate(version, properties),
    properties,
    managed,
    dependencies: [...dependencies.values()],
    licenses: (child(own2, "licenses")?.children ?? []).flatMap((license) => textAt(license, "name") ?? [])
  };
}
function managementKey(dependency) {
  return ["groupId", "artifactId", "type", "classifier"].map((name) => textAt(dependency, name) ?? "").join(":");
}
function purlOf2(dependency, pom) {
  const value = (name2) => {
    const text = textAt(dependency, name2);
    return text === void 0 ? void 0 : interpolate(text, pom.properties);
  };
  const namespace = value("groupId");
  const name = value("artifactId");
  if (namespace === void 0 || name === void 0) return void 0;
  const managed = textAt(pom.managed.get(managementKey(dependency)), "version");
  const version = value("version") ?? (managed === void 0 ? void 0 : interpolate(managed, pom.properties));
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
  const managed = pom.managed.get(managementKey(dependency));
  const scope = textAt(dependency, "scope") ?? textAt(managed, "scope");
  if (scope === "test") return "development";
  const isOptional = textAt(dependency, "optional") === "true";
  return isOptional || scope === "provided" || scope === "system" ? "optional" : void 0;
}
function child(element, name) {
  return element?.children.find((candidate) => candidate.name === name);
}
function textAt(element, name) {
  const text = child(element, name)?.text;
  return text === void 0 || text === "" ? void 0 : text;
}
function parseXml(text) {
  const parser = new import_saxes.SaxesParser();
  const document = { name: "", text: "", children: [] };
  const open = [document];
  parser.on("opentag", (tag) => {
    if (open.length > DEEPEST2) throw invalid(`nested deeper than ${DEEPEST2} levels`);
    const element = { name: tag.name.replace(/^.*:/, ""), text: "", children: [] };
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
    if (!/undefined entity/i.test(cause.message))
      throw invalid(`no XML: ${cause.message.slice(0, 120)}`, cause);
  });
  parser.write(text).close();
  const [root] = document.children;
  if (!root) throw invalid("no XML: it is empty");
  return root;
}

// src/sbom/generate/source/parsers/npm-v1.ts
async function readNpmV1(lock, base, surroundings) {
  const folders = /* @__PURE__ */ new Map();
  const links = [];
  const open = [{ folder: "", dependencies: lock["dependencies"] }];
  for (let level = open.pop(); level; level = open.pop()) {
    for (const [name, value] of Object.entries(fieldsOf(level.dependencies))) {
      const path = `${level.folder === "" ? "" : `${level.folder}/`}node_modules/${name}`;
      const entry = fieldsOf(value);
      const folder = folderOf(name, entry);
      folders.set(path, folder);
      if (folder.kind === "link") links.push(folder.resolved ?? "");
      open.push({
        folder: folder.kind === "link" ? folder.resolved ?? "" : path,
        dependencies: entry["dependencies"]
      });
    }
  }
  for (const target of links) {
    const own3 = await readPackageJson(surroundings, resolvePath(base, target));
    if (own3) folders.set(target, projectFolder(own3, own3.wishes));
  }
  const own2 = await readPackageJson(surroundings, base);
  folders.set("", {
    ...projectFolder(own2, own2?.wishes ?? guessWishes(lock, folders)),
    name: textOf(lock["name"]) ?? own2?.name,
    version: textOf(lock["version"]) ?? own2?.version
  });
  return folders;
}
function folderOf(name, entry) {
  const written = textOf(entry["version"]) ?? "";
  const common = {
    integrity: textOf(entry["integrity"]),
    licenses: void 0,
    isOptional: entry["optional"] === true,
    wishes: rangesOf(entry["requires"]).map(([wished, range]) => ({
      name: wished,
      range,
      mayBeMissing: true
    }))
  };
  if (written.startsWith("npm:")) {
    const [realName, version] = splitDescriptor(written.slice("npm:".length));
    return { ...common, kind: "package", name: realName, version, resolved: textOf(entry["resolved"]) };
  }
  const isArchive = /\.(?:tgz|tar\.gz|tar)$/.test(written);
  if (written.startsWith("file:") && !isArchive) {
    return { ...common, kind: "link", name, version: void 0, resolved: written.slice("file:".length) };
  }
  const isAddress = /^[a-z+]+:/i.test(written);
  return {
    ...common,
    kind: "package",
    name,
    version: isAddress || written === "" ? void 0 : written,
    resolved: isAddress ? written : textOf(entry["resolved"])
  };
}
function projectFolder(own2, wishes) {
  return {
    kind: "project",
    name: own2?.name,
    version: own2?.version,
    resolved: void 0,
    integrity: void 0,
    licenses: own2 && own2.licenses.length > 0 ? own2.licenses : void 0,
    wishes
  };
}
function guessWishes(lock, folders) {
  const needed = new Set([...folders.values()].flatMap((folder) => folder.wishes.map((wish) => wish.name)));
  return Object.entries(fieldsOf(lock["dependencies"])).flatMap(([name, value]) => {
    if (needed.has(name)) return [];
    const entry = fieldsOf(value);
    const scope = entry["dev"] === true ? "development" : entry["optional"] === true ? "optional" : void 0;
    return [{ name, range: "", ...scope ? { scope } : {} }];
  });
}

// src/sbom/generate/source/parsers/npm.ts
var LONGEST_PATH2 = 4e3;
var MOST_LOOKUPS2 = 3e8;
var INSIDE = "node_modules/";
async function parseNpm(file, surroundings) {
  const lock = fieldsOf(parseJsonText(file.text));
  const base = directoryOf(file.path);
  if (isFields(lock["packages"])) return toParsed(readPackages(lock), base);
  const isEmpty = lock["lockfileVersion"] !== void 0 && lock["dependencies"] === void 0;
  if (isFields(lock["dependencies"]) || isEmpty)
    return toParsed(await readNpmV1(lock, base, surroundings), base);
  throw invalid('neither "packages" nor "dependencies" is there');
}
function readPackages(lock) {
  const folders = /* @__PURE__ */ new Map();
  for (const [path, value] of Object.entries(fieldsOf(lock["packages"]))) {
    const entry = fieldsOf(value);
    const isInstalled = path.startsWith(INSIDE) || path.includes(`/${INSIDE}`);
    folders.set(path, {
      kind: entry["link"] === true ? "link" : isInstalled ? "package" : "project",
      name: textOf(entry["name"]) ?? (isInstalled ? nameInPath(path) : path === "" ? textOf(lock["name"]) : void 0),
      version: textOf(entry["version"]),
      resolved: textOf(entry["resolved"]),
      integrity: textOf(entry["integrity"]),
      licenses: licensesOf(entry),
      wishes: wishesOf(entry, !isInstalled)
    });
  }
  return folders;
}
function nameInPath(path) {
  return path.slice(path.lastIndexOf(INSIDE) + INSIDE.length);
}
function toParsed(folders, base) {
  for (const path of folders.keys()) {
    if (path.length > LONGEST_PATH2) throw invalid(`a path has more than ${LONGEST_PATH2} characters`);
  }
  const links = [...folders].filter(([, folder]) => folder.kind === "link");
  const linkNames = new Map(links.map(([path, folder]) => [folder.resolved ?? "", nameInPath(path)]));
  const context = { folders, base, linkNames, missing: createMissingList(), lookups: 0 };
  const nodes = [...folders].flatMap(([path, folder]) => {
    if (folder.kind === "package") return [packageNode2(path, folder, context)];
    if (folder.kind === "project") return [projectNode4(path, folder, context)];
    const target = folder.resolved ?? "";
    return folders.has(target) ? [] : [projectNode4(target, folder, context)];
  });
  return { nodes, warnings: context.missing.warnings() };
}
function packageNode2(path, folder, context) {
  const isGit = folder.resolved !== void 0 && /^git[+:]/.test(folder.resolved);
  const url = publicUrl(folder.resolved);
  const hashes = parseIntegrity(folder.integrity);
  return {
    kind: "package",
    id: path,
    purl: npmPurl(folder.name ?? "", folder.version, isGit ? formatVcsUrl(folder.resolved ?? "") : void 0),
    hashes,
    files: url === void 0 ? [] : [{ url, hashes }],
    ...folder.licenses ? { licenses: folder.licenses } : {},
    dependencies: edgesOf2(path, folder, context)
  };
}
function projectNode4(path, folder, context) {
  const name = folder.name ?? context.linkNames.get(path);
  return {
    kind: "project",
    id: path,
    ecosystem: "npm",
    directory: resolvePath(context.base, path),
    ...name === void 0 ? {} : { name },
    ...folder.version === void 0 ? {} : { version: folder.version },
    ...folder.licenses ? { licenses: folder.licenses } : {},
    dependencies: edgesOf2(path, folder, context)
  };
}
function edgesOf2(path, folder, context) {
  return folder.wishes.flatMap((wish) => {
    const found = resolve2(path, wish.name, context);
    const target = found === void 0 ? void 0 : context.folders.get(found);
    if (found === void 0 || !target) {
      if (!wish.mayBeMissing) context.missing.add(path || ".", wish.name);
      return [];
    }
    const to = target.kind === "link" ? target.resolved ?? "" : found;
    const scope = wish.scope ?? (target.isOptional && !folder.isOptional ? "optional" : void 0);
    return [{ to, ...scope ? { scope } : {} }];
  });
}
function resolve2(from, name, context) {
  for (let folder = from; ; folder = parentOf2(folder)) {
    const candidate = folder === "" ? `${INSIDE}${name}` : `${folder}/${INSIDE}${name}`;
    if (context.folders.has(candidate)) return candidate;
    if (folder === "") return void 0;
    context.lookups += candidate.length;
    if (context.lookups > MOST_LOOKUPS2) throw invalid("its folders are nested too deep to be resolved");
  }
}
function parentOf2(folder) {
  const slash = folder.lastIndexOf("/");
  const parent = slash < 0 ? "" : folder.slice(0, slash);
  if (parent === "node_modules") return "";
  return parent.endsWith("/node_modules") ? parent.slice(0, -"/node_modules".length) : parent;
}

// src/sbom/generate/source/parsers/nuget.ts
function parseNugetLock(file) {
  const lock = fieldsOf(parseJsonText(file.text));
  if (!isFields(lock["dependencies"])) throw invalid("no packages.lock.json: it has no dependencies");
  const base = directoryOf(file.path);
  const nodes = [];
  const direct = [];
  for (const [framework, value] of Object.entries(lock["dependencies"])) {
    const entries = Object.entries(fieldsOf(value)).map(([name, entry]) => [name, fieldsOf(entry)]);
    const ids = new Map(entries.map(([name]) => [name.toLowerCase(), `${framework} ${name}`]));
    for (const [name, entry] of entries) {
      const id = `${framework} ${name}`;
      const dependencies = edgesTo2(entry["dependencies"], ids);
      const type = textOf(entry["type"]);
      if (type === "Direct" || type === "Project") direct.push({ to: id });
      nodes.push(
        type === "Project" ? projectNode5(id, name, base, dependencies) : lockedPackage(id, name, entry, dependencies)
      );
    }
  }
  nodes.push({ kind: "project", id: "project", ecosystem: "nuget", directory: base, dependencies: direct });
  return { nodes };
}
function edgesTo2(value, ids) {
  return Object.keys(fieldsOf(value)).flatMap((name) => {
    const to = ids.get(name.toLowerCase());
    return to === void 0 ? [] : [{ to }];
  });
}
function lockedPackage(id, name, entry, dependencies) {
  return { kind: "package", id, purl: nugetPurl(name, textOf(entry["resolved"])), dependencies };
}
function nugetPurl(name, version) {
  return { type: "nuget", name, ...version === void 0 ? {} : { version } };
}
function projectNode5(id, name, base, dependencies, version) {
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
function parseDotnetDeps(file) {
  const deps = fieldsOf(parseJsonText(file.text));
  const targets = fieldsOf(deps["targets"]);
  const libraries = fieldsOf(deps["libraries"]);
  if (!isFields(deps["libraries"])) throw invalid("no deps.json: it has no libraries");
  const wanted = textOf(fieldsOf(deps["runtimeTarget"])["name"]);
  const target = fieldsOf(
    wanted !== void 0 && Object.hasOwn(targets, wanted) ? targets[wanted] : Object.values(targets)[0]
  );
  const base = directoryOf(file.path);
  const nodes = Object.entries(libraries).map(([key, value]) => {
    const [name, version] = splitKey(key);
    const wishes = Object.entries(
      fieldsOf(fieldsOf(Object.hasOwn(target, key) ? target[key] : {})["dependencies"])
    );
    const edges = wishes.flatMap(([wished, wishedVersion]) => {
      const to = `${wished}/${textOf(wishedVersion) ?? ""}`;
      return Object.hasOwn(libraries, to) ? [{ to }] : [];
    });
    if (textOf(fieldsOf(value)["type"]) === "project") return projectNode5(key, name, base, edges, version);
    return { kind: "package", id: key, purl: nugetPurl(name, version), dependencies: edges };
  });
  if (nodes.some((node) => node.kind === "project")) return { nodes };
  return { nodes: [...nodes, guessProject(file.path, nodes)] };
}
function splitKey(key) {
  const slash = key.lastIndexOf("/");
  return slash < 0 ? [key, void 0] : [key.slice(0, slash), key.slice(slash + 1)];
}
function guessProject(path, nodes) {
  const name = fileNameOf(path).replace(/\.deps\.json$/, "");
  return projectNode5(
    "project",
    name,
    directoryOf(path),
    nodes.map((node) => ({ to: node.id }))
  );
}

// src/sbom/generate/source/parsers/poetry.ts
async function parsePoetry(file, surroundings) {
  const lock = fieldsOf(parseToml(file.text));
  if (lock["package"] === void 0 && lock["metadata"] === void 0) throw invalid("no poetry.lock");
  const entries = packagesIn(lock["package"]);
  const ids = byNormalName(entries.map((entry, index) => ({ id: idOf(index), name: entry.name })));
  const oldFiles = fieldsOf(fieldsOf(lock["metadata"])["files"]);
  const nodes = entries.map((entry, index) => {
    const dependencies = edgesTo(wishesOf2(entry), ids);
    const source = fieldsOf(entry["source"]);
    if (textOf(source["type"]) === "directory") {
      return {
        kind: "project",
        id: idOf(index),
        ecosystem: "pypi",
        directory: resolvePath(directoryOf(file.path), textOf(source["url"]) ?? "."),
        name: entry.name,
        ...versionOf(entry),
        dependencies
      };
    }
    const files = isFields(oldFiles) && Object.hasOwn(oldFiles, entry.name) ? oldFiles[entry.name] : entry["files"];
    return {
      kind: "package",
      id: idOf(index),
      purl: pypiPurl(entry.name, textOf(entry["version"]), qualifiersOf(source)),
      ...filesAndHashes(listOf(files).map(distributionFile)),
      ...descriptionOf(entry["description"]),
      dependencies
    };
  });
  return { nodes: [...nodes, await projectBeside(file, surroundings, nodes)] };
}
function idOf(index) {
  return `package ${index}`;
}
function versionOf(entry) {
  const version = textOf(entry["version"]);
  return version === void 0 ? {} : { version };
}
function descriptionOf(value) {
  const description = textOf(value);
  return description === void 0 ? {} : { description };
}
function wishesOf2(entry) {
  return Object.entries(fieldsOf(entry["dependencies"])).map(([name, value]) => {
    const tables = Array.isArray(value) ? fieldsIn(value) : isFields(value) ? [value] : [];
    const isOptional = tables.length > 0 && tables.every((table) => table["optional"] === true);
    return { name, ...isOptional ? { scope: "optional" } : {} };
  });
}
function qualifiersOf(source) {
  const url = textOf(source["url"]) ?? "";
  const commit = textOf(source["resolved_reference"]);
  const vcsUrl = textOf(source["type"]) === "git" ? formatVcsUrl(url, commit) : void 0;
  if (vcsUrl !== void 0) return { vcs_url: vcsUrl };
  const download = textOf(source["type"]) === "url" ? publicUrl(url) : void 0;
  return download === void 0 ? void 0 : { download_url: download };
}

// src/sbom/generate/source/parsers/pdm.ts
async function parsePdm(file, surroundings) {
  const lock = fieldsOf(parseToml(file.text));
  const metadata = fieldsOf(lock["metadata"]);
  if (metadata["lock_version"] === void 0 && lock["package"] === void 0) throw invalid("no pdm.lock");
  const entries = packagesIn(lock["package"]);
  const ids = byNormalName(entries.map((entry, index) => ({ id: String(index), name: entry.name })));
  const oldFiles = fieldsOf(metadata["files"]);
  const nodes = entries.map((entry, index) => {
    const wishes = textsIn(entry["dependencies"]).flatMap((text) => nameOfRequirement(text) ?? []);
    const dependencies = edgesTo(
      wishes.map((name) => ({ name })),
      ids
    );
    const version = textOf(entry["version"]);
    const path = textOf(entry["path"]);
    if (path !== void 0 && !/\.(?:whl|zip|tar\.gz)$/.test(path)) {
      return {
        kind: "project",
        id: String(index),
        ecosystem: "pypi",
        directory: resolvePath(directoryOf(file.path), path),
        name: entry.name,
        ...version === void 0 ? {} : { version },
        dependencies
      };
    }
    const key = `${entry.name} ${version}`;
    const files = Object.hasOwn(oldFiles, key) ? oldFiles[key] : entry["files"];
    return {
      kind: "package",
      id: String(index),
      purl: pypiPurl(entry.name, version, qualifiersOf2(entry)),
      ...filesAndHashes(listOf(files).map(distributionFile)),
      ...descriptionOf(entry["summary"]),
      dependencies
    };
  });
  return { nodes: [...nodes, await projectBeside(file, surroundings, nodes)] };
}
function qualifiersOf2(entry) {
  const git = textOf(entry["git"]);
  const vcsUrl = git === void 0 ? void 0 : formatVcsUrl(git, textOf(entry["revision"]));
  if (vcsUrl !== void 0) return { vcs_url: vcsUrl };
  const download = publicUrl(textOf(entry["url"]));
  return download === void 0 ? void 0 : { download_url: download };
}

// src/sbom/generate/source/parsers/pipfile.ts
async function parsePipfile(file, surroundings) {
  const lock = fieldsOf(parseJsonText(file.text));
  if (!isFields(lock["default"]) && !isFields(lock["develop"]))
    throw invalid('neither "default" nor "develop" is there');
  const directory = directoryOf(file.path);
  const direct = await readDirectNames(surroundings, directory);
  const nodes = [];
  const dependencies = [];
  for (const group of ["develop", "default"]) {
    for (const [name, value] of Object.entries(fieldsOf(lock[group]))) {
      const id = `${group} ${name}`;
      nodes.push(nodeOf5(id, name, fieldsOf(value), directory, direct));
      dependencies.push({ to: id, ...group === "develop" ? { scope: "development" } : {} });
    }
  }
  nodes.push({ kind: "project", id: "project", ecosystem: "pypi", directory, dependencies });
  return { nodes };
}
function nodeOf5(id, name, entry, directory, direct) {
  const path = textOf(entry["path"]);
  if (path !== void 0)
    return {
      kind: "project",
      id,
      ecosystem: "pypi",
      directory: resolvePath(directory, path),
      name,
      dependencies: []
    };
  const git = textOf(entry["git"]);
  const vcsUrl = git === void 0 ? void 0 : formatVcsUrl(git, textOf(entry["ref"]));
  const download = publicUrl(textOf(entry["file"]));
  const qualifiers = vcsUrl ? { vcs_url: vcsUrl } : download ? { download_url: download } : void 0;
  const node = {
    kind: "package",
    id,
    purl: pypiPurl(name, textOf(entry["version"])?.replace(/^={2,3}/, ""), qualifiers),
    ...filesAndHashes(textsIn(entry["hashes"]).map((hash) => ({ hashes: parsePrefixedHash(hash) }))),
    dependencies: void 0
  };
  return direct ? { ...node, relationship: direct.has(normalName(name)) ? "direct" : "transitive" } : node;
}
async function readDirectNames(surroundings, directory) {
  const value = await readCompanion(surroundings, resolvePath(directory, "Pipfile"), parseToml);
  if (value === void 0) return void 0;
  const pipfile = fieldsOf(value);
  const names = ["packages", "dev-packages"].flatMap((group) => Object.keys(fieldsOf(pipfile[group])));
  return new Set(names.map(normalName));
}

// src/sbom/generate/source/parsers/pnpm.ts
async function parsePnpm(file, surroundings) {
  const nodes = [];
  const warnings = [];
  for (const document of parseYaml(file.text)) {
    if (!isFields(document)) throw invalid("no pnpm-lock.yaml: not a mapping");
    const context = contextOf(document, directoryOf(file.path), surroundings);
    nodes.push(...await projectNodes(document, context));
    for (const [path, snapshot] of context.snapshots) nodes.push(packageNode3(path, snapshot, context));
    warnings.push(...context.missing.warnings());
  }
  return { nodes: [...nodes, ...linkedFolders(nodes)], warnings };
}
function linkedFolders(nodes) {
  const known = new Set(nodes.map((node) => node.id));
  const targets = nodes.flatMap((node) => node.dependencies?.map((edge) => edge.to) ?? []);
  const unknown = new Set(targets.filter((id) => id.startsWith(PROJECT) && !known.has(id)));
  return [...unknown].map((id) => ({
    kind: "project",
    id,
    ecosystem: "npm",
    directory: id.slice(PROJECT.length),
    dependencies: []
  }));
}
function contextOf(lock, base, surroundings) {
  const version = Number.parseFloat(textOf(lock["lockfileVersion"]) ?? "");
  if (!(version >= 5)) throw invalid("its lockfileVersion is not 5 or newer");
  const packages = mapOf(lock["packages"]);
  return {
    base,
    hasSlashes: version < 6,
    packages,
    // Version 9 keeps what is published (packages) apart from what is installed (snapshots).
    snapshots: isFields(lock["snapshots"]) ? mapOf(lock["snapshots"]) : packages,
    surroundings,
    missing: createMissingList()
  };
}
function mapOf(value) {
  return new Map(Object.entries(fieldsOf(value)).map(([key, entry]) => [key, fieldsOf(entry)]));
}
async function projectNodes(lock, context) {
  const importers = isFields(lock["importers"]) ? Object.entries(lock["importers"]) : [[".", lock]];
  const nodes = [];
  for (const [folder, value] of importers) {
    const directory = resolvePath(context.base, folder);
    const own2 = await readPackageJson(context.surroundings, directory);
    nodes.push({
      kind: "project",
      id: projectId(directory),
      ecosystem: "npm",
      directory,
      ...own2?.name === void 0 ? {} : { name: own2.name },
      ...own2?.version === void 0 ? {} : { version: own2.version },
      ...own2 && own2.licenses.length > 0 ? { licenses: own2.licenses } : {},
      dependencies: [
        ...edgesOf3(directory, fieldsOf(value)["devDependencies"], context, "development"),
        ...edgesOf3(directory, fieldsOf(value)["optionalDependencies"], context, "optional"),
        ...edgesOf3(directory, fieldsOf(value)["dependencies"], context)
      ]
    });
  }
  return nodes;
}
var PROJECT = "project ";
function projectId(directory) {
  return `${PROJECT}${directory}`;
}
function packageNode3(path, snapshot, context) {
  const published = context.packages.get(withoutPeers(path, context)) ?? context.packages.get(path) ?? snapshot;
  const resolution = fieldsOf(published["resolution"]);
  const [name, version] = nameAndVersion(path, published, context);
  const repository = textOf(resolution["repo"]);
  const hashes = parseIntegrity(textOf(resolution["integrity"]));
  const url = publicUrl(textOf(resolution["tarball"]));
  return {
    kind: "package",
    id: `package ${path}`,
    purl: npmPurl(
      name,
      version,
      repository === void 0 ? void 0 : formatVcsUrl(repository, textOf(resolution["commit"]))
    ),
    hashes,
    files: url === void 0 ? [] : [{ url, hashes }],
    dependencies: [
      ...edgesOf3(context.base, snapshot["optionalDependencies"], context, "optional", path),
      ...edgesOf3(context.base, snapshot["dependencies"], context, void 0, path)
    ]
  };
}
function withoutPeers(path, { hasSlashes }) {
  if (!hasSlashes) {
    const open = path.indexOf("(");
    return open < 0 ? path : path.slice(0, open);
  }
  const underscore = path.indexOf("_", path.lastIndexOf("/") + 1);
  return underscore < 0 ? path : path.slice(0, underscore);
}
function nameAndVersion(path, published, context) {
  const bare = withoutPeers(path, context).replace(/^\//, "");
  const split = context.hasSlashes ? bare.lastIndexOf("/") : -1;
  const [name, version] = split < 0 ? splitDescriptor(bare) : [bare.slice(0, split), bare.slice(split + 1)];
  const isVersion = /^\d[^\s:/]*$/.test(version);
  return [
    textOf(published["name"]) ?? name,
    textOf(published["version"]) ?? (isVersion ? version : void 0)
  ];
}
function edgesOf3(directory, value, context, scope, from = directory) {
  return Object.entries(fieldsOf(value)).flatMap(([name, written]) => {
    const version = textOf(isFields(written) ? written["version"] : written) ?? "";
    const to = targetOf(directory, name, version, context);
    if (to !== void 0) return [{ to, ...scope ? { scope } : {} }];
    if (scope !== "optional") context.missing.add(from, name);
    return [];
  });
}
function targetOf(directory, name, version, context) {
  if (version.startsWith("link:")) return projectId(resolvePath(directory, version.slice("link:".length)));
  const candidates = [`${name}@${version}`, version, `/${name}@${version}`, `/${name}/${version}`];
  const path = candidates.find((candidate) => context.snapshots.has(candidate));
  return path === void 0 ? void 0 : `package ${path}`;
}

// src/sbom/generate/source/parsers/pylock.ts
async function parsePylock(file, surroundings) {
  const lock = fieldsOf(parseToml(file.text));
  if (textOf(lock["lock-version"]) === void 0) throw invalid("no pylock.toml: it has no lock-version");
  const entries = packagesIn(lock["packages"]);
  const ids = byNormalName(entries.map((entry, index) => ({ id: String(index), name: entry.name })));
  const hasEdges = entries.some((entry) => entry["dependencies"] !== void 0);
  const nodes = entries.map((entry, index) => {
    const wishes = fieldsIn(entry["dependencies"]).flatMap((wish) => {
      const name = textOf(wish["name"]);
      return name === void 0 ? [] : [{ name }];
    });
    const dependencies = hasEdges ? edgesTo(wishes, ids) : void 0;
    return nodeOf6(entry, String(index), directoryOf(file.path), dependencies);
  });
  const packages = nodes.filter((node) => node.kind === "package");
  const project = await projectBeside(file, surroundings, nodes);
  if (hasEdges) return { nodes: [...nodes, project] };
  const direct = new Set(project.dependencies.map((edge) => edge.to));
  const others = packages.filter((node) => !direct.has(node.id));
  return {
    nodes: [
      ...nodes.map(
        (node) => node.kind === "package" && others.length > 0 ? { ...node, relationship: direct.has(node.id) ? "direct" : "transitive" } : node
      ),
      { ...project, dependencies: [...project.dependencies, ...others.map((node) => ({ to: node.id }))] }
    ]
  };
}
function nodeOf6(entry, id, base, dependencies) {
  const version = textOf(entry["version"]);
  const folder = textOf(fieldsOf(entry["directory"])["path"]);
  if (folder !== void 0) {
    return {
      kind: "project",
      id,
      ecosystem: "pypi",
      directory: resolvePath(base, folder),
      name: entry.name,
      ...version === void 0 ? {} : { version },
      dependencies: dependencies ?? []
    };
  }
  const { sdist, wheels, archive } = entry;
  const files = [
    ...sdist === void 0 ? [] : [sdist],
    ...listOf(wheels),
    ...archive === void 0 ? [] : [archive]
  ];
  return {
    kind: "package",
    id,
    purl: pypiPurl(entry.name, version, qualifiersOf3(entry)),
    ...filesAndHashes(files.map(distributionFile)),
    dependencies
  };
}
function qualifiersOf3(entry) {
  const vcs = fieldsOf(entry["vcs"]);
  const url = textOf(vcs["url"]);
  const vcsUrl = url === void 0 ? void 0 : formatVcsUrl(url, textOf(vcs["commit-id"]));
  if (vcsUrl !== void 0) return { vcs_url: vcsUrl };
  const download = publicUrl(textOf(fieldsOf(entry["archive"])["url"]));
  return download === void 0 ? void 0 : { download_url: download };
}

// src/sbom/generate/source/parsers/requirement-lines.ts
function readRequirementLines(text) {
  const lines = [];
  const includes = [];
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
    }
    if (comment === void 0) continue;
    const words = comment.replace(/^#\s*/, "").trim();
    const isStart = /^via\b/.test(words);
    if (!isStart && !isInVia) continue;
    isInVia = true;
    const named2 = (isStart ? words.slice("via".length) : words).split(/,\s*/).map((name) => name.trim());
    lines.at(-1)?.via.push(...named2.filter((name) => name !== ""));
  }
  return { lines, includes };
}
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
function commentOf(line) {
  if (line.startsWith("#")) return line;
  const at = line.search(/\s#/);
  return at < 0 ? void 0 : line.slice(at + 1);
}
function readLine(content) {
  const editable = /^(?:-e|--editable)[\s=]+(\S+)/.exec(content)?.[1];
  if (editable === void 0 && content.startsWith("-")) return void 0;
  const hashes = content.split(/\s+/).flatMap((word) => word.startsWith("--hash=") ? word.slice("--hash=".length) : []);
  const options = content.search(/\s--?[a-z]/i);
  const requirement = editable ?? (options < 0 ? content : content.slice(0, options)).trim();
  const common = { requirement, hashes, via: [] };
  const named2 = /^([A-Za-z0-9._-]+)\s*(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(requirement.slice(0, 4e3));
  if (named2?.[1] !== void 0 && named2[2] !== void 0)
    return { ...common, name: named2[1], ...placeOf(named2[2]) };
  if (/^(?:git|hg|svn|bzr)\+|^(?:https?|file):/.test(requirement)) {
    const name = /[#&]egg=([A-Za-z0-9._-]+)/.exec(requirement)?.[1] ?? nameOfWheel(requirement);
    return { ...common, ...name === void 0 ? {} : { name }, ...placeOf(requirement) };
  }
  const isPath = editable !== void 0 || /^[./]|^[A-Za-z]:\\/.test(requirement) || /\.(?:whl|zip|tar\.gz)$/.test(requirement);
  return isPath ? { ...common, localPath: requirement.replace(/\[[^\]]*\]$/, "") } : common;
}
function placeOf(address) {
  const local = /^file:(?:\/\/)?(?!\/)(.+)$/.exec(address)?.[1];
  return local === void 0 ? { address } : { localPath: local.split("#", 1)[0] ?? local };
}
function nameOfWheel(address) {
  return /\/([A-Za-z0-9._]+)-[^/]*\.whl(?:#|$)/.exec(address)?.[1];
}

// src/sbom/generate/source/parsers/requirements.ts
var MOST_FILES = 50;
var DEVELOPMENT = /(?:^|[-_./])(?:dev|develop|development|tests?|testing|lint|docs?)(?:[-_./]|$)/;
function isRequirementsFile(path) {
  return /requirements[^/]*\.txt$/i.test(path) || /(?:^|\/)requirements\/[^/]+\.txt$/i.test(path);
}
async function parseRequirements(file, surroundings) {
  const { lines, warnings } = await readWithIncludes(file, surroundings);
  const directory = directoryOf(file.path);
  const names = new Set(lines.flatMap((line) => nameOf(line) ?? []));
  const needs = indexNeeds(lines, names);
  const nodes = /* @__PURE__ */ new Map();
  let unpinned = 0;
  let unnamed = 0;
  for (const line of lines) {
    const node = nodeOf7(line, directory, needs, names);
    if (!node) unnamed++;
    else if (!nodes.has(node.id)) nodes.set(node.id, node);
    if (node?.kind === "package" && node.purl.version === void 0 && !node.purl.qualifiers) unpinned++;
  }
  if (unpinned > 0) warnings.push(`${count(unpinned, "requirement")} without one exact version`);
  if (unnamed > 0) warnings.push(`${count(unnamed, "line")} that could not be read`);
  return { nodes: [...nodes.values(), projectNode6(file.path, nodes)], warnings };
}
function nameOf(line) {
  if (line.localPath !== void 0) return void 0;
  const name = line.name ?? nameOfRequirement(line.requirement);
  return name === void 0 ? void 0 : normalName(name);
}
function idOf2(line) {
  return `package ${nameOf(line)} ${exactVersion(line.requirement) ?? ""}`;
}
async function readWithIncludes(file, surroundings) {
  const reading = { lines: [], warnings: [] };
  const seen = /* @__PURE__ */ new Set([file.path]);
  const open = [file];
  for (let current = open.pop(); current; current = open.pop()) {
    const { lines, includes } = readRequirementLines(current.text);
    reading.lines.push(...lines);
    for (const include of includes) {
      const path = resolvePath(directoryOf(current.path), include);
      if (seen.has(path)) continue;
      if (seen.size >= MOST_FILES) {
        reading.warnings.push(`it includes more than ${MOST_FILES} files`);
        return reading;
      }
      seen.add(path);
      const text = await surroundings.read(path);
      if (text === void 0)
        reading.warnings.push(`it includes ${printable(include, 100)}, which is not there`);
      else if (!isRequirementsFile(path)) open.push({ path, text });
    }
  }
  return reading;
}
function nodeOf7(line, directory, needs, names) {
  if (line.localPath !== void 0)
    return {
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
    id: idOf2(line),
    purl: pypiPurl(
      line.name ?? nameOfRequirement(line.requirement) ?? key,
      exactVersion(line.requirement),
      qualifiersOf4(line.address)
    ),
    ...filesAndHashes(hashes),
    dependencies: needs ? needs.get(key) ?? [] : void 0
  };
  return needs ? { ...node, relationship: relationshipOf(line, names) } : node;
}
function exactVersion(requirement) {
  const text = requirement.split(";", 1)[0] ?? "";
  return /={2,3}\s*([^\s,;*]+)\s*$/.exec(text.slice(0, 300))?.[1];
}
function qualifiersOf4(address) {
  if (address === void 0) return void 0;
  if (address.startsWith("git+")) {
    const vcsUrl = formatVcsUrl(address.split("#", 1)[0] ?? "");
    return vcsUrl === void 0 ? void 0 : { vcs_url: vcsUrl };
  }
  const url = publicUrl(address);
  return url === void 0 ? void 0 : { download_url: url };
}
function relationshipOf(line, names) {
  const isNeededOutside = line.via.some((via) => !names.has(nameInVia(via)));
  return line.via.length === 0 || isNeededOutside ? "direct" : "transitive";
}
function nameInVia(via) {
  return normalName(via.replace(/\[.*$/, ""));
}
function indexNeeds(lines, names) {
  if (!lines.some((line) => line.via.length > 0)) return void 0;
  const needs = /* @__PURE__ */ new Map();
  for (const line of lines) {
    for (const key of line.via.map(nameInVia)) {
      if (!names.has(key)) continue;
      const edges = needs.get(key);
      if (edges) edges.push({ to: idOf2(line) });
      else needs.set(key, [{ to: idOf2(line) }]);
    }
  }
  return needs;
}
function projectNode6(path, nodes) {
  const isDevelopment = DEVELOPMENT.test(path.toLowerCase());
  const direct = [...nodes.values()].filter(
    (node) => node.kind === "project" || node.relationship !== "transitive"
  );
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

// src/sbom/generate/source/parsers/uv.ts
function parseUv(file) {
  const lock = fieldsOf(parseToml(file.text));
  if (lock["version"] === void 0) throw invalid("no uv.lock: it has no version");
  const entries = packagesIn(lock["package"]);
  const index = {
    entries,
    ids: byNormalName(entries.map((entry, at) => ({ id: String(at), name: entry.name })))
  };
  const nodes = entries.map((entry, at) => nodeOf8(entry, String(at), directoryOf(file.path), index));
  const manifest = fieldsOf(lock["manifest"]);
  const wanted = [...listOf(manifest["requirements"]), ...listOf(manifest["dependencies"])];
  if (wanted.length > 0) nodes.push(scriptNode(file, wanted, index));
  return { nodes };
}
function nodeOf8(entry, id, base, index) {
  const source = fieldsOf(entry["source"]);
  const version = textOf(entry["version"]);
  const folder = ["virtual", "editable", "directory"].flatMap((kind) => textOf(source[kind]) ?? [])[0];
  const runtime = edgesIn(entry["dependencies"], index);
  const extras = Object.values(fieldsOf(entry["optional-dependencies"]));
  if (folder !== void 0) {
    const groups = Object.values(fieldsOf(entry["dev-dependencies"]));
    return {
      kind: "project",
      id,
      ecosystem: "pypi",
      directory: resolvePath(base, folder),
      name: entry.name,
      ...version === void 0 ? {} : { version },
      dependencies: [
        ...groups.flatMap((group) => edgesIn(group, index, "development")),
        ...extras.flatMap((extra) => edgesIn(extra, index, "optional")),
        ...runtime
      ]
    };
  }
  return {
    kind: "package",
    id,
    purl: pypiPurl(entry.name, version, qualifiersOf5(source)),
    ...filesAndHashes(
      [...listOf(entry["sdist"] ? [entry["sdist"]] : []), ...listOf(entry["wheels"])].map(distributionFile)
    ),
    // Of others' packages, the lock file lists just the extras that are asked for.
    dependencies: [...runtime, ...extras.flatMap((extra) => edgesIn(extra, index))]
  };
}
function scriptNode(file, wanted, index) {
  return {
    kind: "project",
    id: "script",
    ecosystem: "pypi",
    directory: directoryOf(file.path),
    dependencies: edgesIn(wanted, index)
  };
}
function edgesIn(value, { entries, ids }, scope) {
  return fieldsIn(value).flatMap((wish) => {
    const named2 = ids.idsOf(normalName(textOf(wish["name"]) ?? ""));
    const version = textOf(wish["version"]);
    const matching = named2.filter(
      (id) => version === void 0 || textOf(entries[Number(id)]?.["version"]) === version
    );
    return matching.map((to) => ({ to, ...scope ? { scope } : {} }));
  });
}
function qualifiersOf5(source) {
  const git = textOf(source["git"]);
  const vcsUrl = git === void 0 ? void 0 : formatVcsUrl(git);
  if (vcsUrl !== void 0) return { vcs_url: vcsUrl };
  const download = publicUrl(textOf(source["url"]));
  return download === void 0 ? void 0 : { download_url: download };
}

// src/sbom/generate/source/parsers/workspaces.ts
var MOST_PATTERNS = 200;
var LONGEST_PATTERN = 300;
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
function matchesPath(path, parts) {
  let fits = startsOf(parts, [0]);
  for (const name of path) {
    const next = fits.flatMap((at) => {
      const part = parts[at];
      if (part === void 0) return [];
      if (part === "**") return [at];
      return matchesName(name, part) ? [at + 1] : [];
    });
    fits = startsOf(parts, next);
  }
  return fits.includes(parts.length);
}
function startsOf(parts, positions) {
  const all = new Set(positions);
  for (const at of all) if (parts[at] === "**") all.add(at + 1);
  return [...all];
}
function matchesName(name, pattern) {
  const open = pattern.indexOf("{");
  const close = open < 0 ? -1 : pattern.indexOf("}", open);
  if (close < 0) return matchesStars(name, pattern);
  const choices = pattern.slice(open + 1, close).split(",");
  return choices.some(
    (choice) => matchesStars(name, pattern.slice(0, open) + choice + pattern.slice(close + 1))
  );
}
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

// src/sbom/generate/source/parsers/yarn-berry.ts
async function parseYarnBerry(file, surroundings) {
  const lock = parseYaml(file.text)[0];
  if (!isFields(lock)) throw invalid("no yarn.lock: not a mapping");
  const entries = Object.entries(lock).filter(([key]) => key !== "__metadata");
  const keys = new Map(
    entries.flatMap(([key]) => key.split(/,\s*/).map((descriptor) => [descriptor, key]))
  );
  const context = { keys, base: directoryOf(file.path), surroundings, missing: createMissingList() };
  const nodes = [];
  for (const [key, value] of entries) {
    const entry = fieldsOf(value);
    const resolution = textOf(entry["resolution"]) ?? "";
    const [name, origin] = splitDescriptor(resolution);
    if (name === "") throw invalid("no yarn.lock: an entry has no resolution");
    if (origin.startsWith("workspace:"))
      nodes.push(await projectNode7(key, name, origin.slice("workspace:".length), entry, context));
    else nodes.push(packageNode4(key, name, origin, entry, context));
  }
  return { nodes, warnings: context.missing.warnings() };
}
function packageNode4(key, name, origin, entry, context) {
  const isGit = /\.git#|#commit=|^git/.test(origin) && !origin.startsWith("patch:");
  const url = origin.startsWith("http") && !isGit ? publicUrl(origin) : void 0;
  return {
    kind: "package",
    id: key,
    purl: npmPurl(name, textOf(entry["version"]), isGit ? formatVcsUrl(origin) : void 0),
    files: url === void 0 ? [] : [{ url, hashes: [] }],
    dependencies: edgesOf4(key, entry, context)
  };
}
async function projectNode7(key, name, folder, entry, context) {
  const directory = resolvePath(context.base, folder);
  const own2 = await readPackageJson(context.surroundings, directory);
  const scopes = new Map(own2?.wishes.map((wish) => [wish.name, wish.scope]));
  const edges = edgesOf4(key, entry, context, scopes);
  return {
    kind: "project",
    id: key,
    ecosystem: "npm",
    directory,
    name,
    ...own2?.version === void 0 ? {} : { version: own2.version },
    ...own2 && own2.licenses.length > 0 ? { licenses: own2.licenses } : {},
    dependencies: edges
  };
}
function edgesOf4(from, entry, { keys, missing }, scopes) {
  const meta = fieldsOf(entry["dependenciesMeta"]);
  return rangesOf(entry["dependencies"]).flatMap(([name, range]) => {
    const to = keys.get(`${name}@${range}`) ?? keys.get(`${name}@npm:${range}`);
    const isOptional = Object.hasOwn(meta, name) && fieldsOf(meta[name])["optional"] === "true";
    const scope = isOptional ? "optional" : scopes?.get(name);
    if (to === void 0) {
      if (!isOptional) missing.add(from, name);
      return [];
    }
    return [{ to, ...scope ? { scope } : {} }];
  });
}

// src/sbom/generate/source/parsers/yarn.ts
async function parseYarn(file, surroundings) {
  if (/^__metadata:/m.test(file.text)) return parseYarnBerry(file, surroundings);
  const entries = readEntries(file.text);
  const base = directoryOf(file.path);
  const projects = await readProjects(surroundings, base);
  const missing = createMissingList();
  const idByDescriptor = new Map(entries.flatMap((entry) => entry.descriptors.map((key) => [key, entry.id])));
  const projectNames = new Set(projects.flatMap((project) => project.name ?? []));
  const resolve3 = (from, wishes) => edgesOf5(from, wishes, { idByDescriptor, projectNames, missing });
  const nodes = entries.map((entry) => packageNode5(entry, resolve3(entry.id, entry.wishes)));
  for (const project of projects) nodes.push(projectNode8(project, resolve3(project.directory, project.wishes)));
  if (projects.length === 0) nodes.push(guessProject2(base, entries, nodes));
  return { nodes, warnings: missing.warnings() };
}
function readEntries(text) {
  const entries = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!line.startsWith(" ")) entries.push({ header: line, lines: [] });
    else if (entries.length === 0) throw invalid("no yarn.lock: it begins with an indented line");
    else entries.at(-1)?.lines.push(line);
  }
  return entries.map(({ header, lines }) => readEntry(header, lines));
}
function readEntry(header, lines) {
  if (!header.endsWith(":")) throw invalid("no yarn.lock: a block does not begin with a name and a colon");
  const descriptors = header.slice(0, -1).split(/,\s*/).map(unquote);
  const values = /* @__PURE__ */ new Map();
  const wishes = [];
  let section = "";
  for (const line of lines) {
    const [key, value] = readPair(line.trim());
    if (!line.startsWith("    ")) {
      section = value === "" ? key.replace(/:$/, "") : "";
      if (value !== "") values.set(key, value);
    } else if (section === "dependencies") wishes.push({ name: key, range: value });
    else if (section === "optionalDependencies")
      wishes.push({ name: key, range: value, scope: "optional", mayBeMissing: true });
  }
  const id = descriptors[0] ?? "";
  return {
    id,
    descriptors,
    version: values.get("version"),
    resolved: values.get("resolved"),
    integrity: values.get("integrity"),
    wishes
  };
}
function readPair(line) {
  const end = line.startsWith('"') ? line.indexOf('"', 1) + 1 : line.indexOf(" ");
  if (end <= 0) return [unquote(line), ""];
  return [unquote(line.slice(0, end)), unquote(line.slice(end).trim())];
}
function unquote(text) {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}
async function readProjects(surroundings, base) {
  const root = await readPackageJson(surroundings, base);
  if (!root) return [];
  const projects = [root];
  if (root.workspaces.length > 0) {
    for (const folder of packageFoldersUnder(surroundings, base)) {
      if (!isWorkspace(base, folder, root.workspaces)) continue;
      const member = await readPackageJson(surroundings, folder);
      if (member) projects.push(member);
    }
  }
  return projects;
}
function edgesOf5(from, wishes, resolution) {
  return wishes.flatMap((wish) => {
    const scope = wish.scope ? { scope: wish.scope } : {};
    const id = resolution.idByDescriptor.get(`${wish.name}@${wish.range}`);
    if (id !== void 0) return [{ to: `package ${id}`, ...scope }];
    if (resolution.projectNames.has(wish.name)) return [{ to: `project ${wish.name}`, ...scope }];
    if (!wish.mayBeMissing) resolution.missing.add(from, wish.name);
    return [];
  });
}
function packageNode5(entry, dependencies) {
  const [alias, range] = splitDescriptor(entry.id);
  const name = range.startsWith("npm:") ? splitDescriptor(range.slice("npm:".length))[0] : alias;
  const isGit = /^git[+:@]|\.git(?:#|$)/.test(entry.resolved ?? "");
  const fragment = entry.resolved?.split("#", 2)[1] ?? "";
  const written = parseIntegrity(entry.integrity);
  const sha1 = isGit || written.length > 0 ? void 0 : toHash("sha1", fragment);
  const hashes = sha1 ? [sha1] : written;
  const url = isGit ? void 0 : publicUrl(entry.resolved);
  return {
    kind: "package",
    id: `package ${entry.id}`,
    purl: npmPurl(name, entry.version, isGit ? formatVcsUrl(entry.resolved ?? "") : void 0),
    hashes,
    files: url === void 0 ? [] : [{ url, hashes }],
    dependencies
  };
}
function projectNode8(project, dependencies) {
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
function guessProject2(base, entries, nodes) {
  const needed = new Set(nodes.flatMap((node) => node.dependencies?.map((edge) => edge.to) ?? []));
  return {
    kind: "project",
    id: "project",
    ecosystem: "npm",
    directory: base,
    dependencies: entries.map((entry) => ({ to: `package ${entry.id}` })).filter((edge) => !needed.has(edge.to))
  };
}

// src/sbom/generate/source/formats.ts
var named = (...names) => (path) => names.includes(fileNameOf(path));
var like = (pattern) => (path) => pattern.test(path);
var FORMATS = [
  { matches: named("package-lock.json", "npm-shrinkwrap.json"), parse: parseNpm },
  { matches: named("yarn.lock"), parse: parseYarn },
  { matches: named("pnpm-lock.yaml"), parse: parsePnpm },
  { matches: named("bun.lock"), parse: parseBun },
  { matches: named("poetry.lock"), parse: parsePoetry },
  { matches: like(/(?:^|\/)uv\.lock$|\.py\.lock$/), parse: parseUv },
  { matches: named("pdm.lock"), parse: parsePdm },
  { matches: named("Pipfile.lock"), parse: parsePipfile },
  { matches: like(/(?:^|\/)pylock(?:\.[^./]+)?\.toml$/), parse: parsePylock },
  { matches: isRequirementsFile, parse: parseRequirements },
  { matches: named("go.mod"), parse: parseGoMod },
  { matches: named("Cargo.lock"), parse: parseCargo },
  { matches: named("pom.xml"), parse: parsePom },
  {
    matches: like(/(?:^|\/)(?:[^/]*gradle\.lockfile|gradle\/dependency-locks\/[^/]+\.lockfile)$/),
    parse: parseGradle
  },
  {
    matches: like(/(?:^|\/)(?:Gemfile(?:\.next)?\.lock|gems\.locked|[^/]+\.gemfile\.lock)$/),
    parse: parseGemfileLock
  },
  { matches: named("composer.lock"), parse: parseComposer },
  { matches: like(/(?:^|\/)packages(?:\.[^/]+)?\.lock\.json$/), parse: parseNugetLock },
  { matches: like(/\.deps\.json$/), parse: parseDotnetDeps },
  {
    matches: like(/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/),
    parse: parseWorkflow
  }
];
var COMPANIONS = like(
  /(?:^|\/)(?:package\.json|pyproject\.toml|Pipfile|go\.sum|Cargo\.toml|composer\.json)$|\.(?:txt|in)$/
);
function parserFor(path) {
  return FORMATS.find((format) => format.matches(path))?.parse;
}
function isCompanion(path) {
  return COMPANIONS(path);
}

// src/sbom/generate/source/unlocked.ts
var MANIFESTS = [
  {
    file: /^package\.json$/,
    asks: /"(?:dev|optional)?[dD]ependencies"\s*:\s*\{\s*"/,
    locks: /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock)$/
  },
  {
    file: /^pyproject\.toml$/,
    asks: /^[ \t]*dependencies\s*=\s*\[\s*["']|^\[tool\.poetry\.(?:group\.\w+\.)?dependencies\]/m,
    locks: /^(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|pylock.*\.toml|.*requirements.*\.txt)$/
  },
  { file: /^Pipfile$/, asks: /^\[(?:dev-)?packages\]/m, locks: /^Pipfile\.lock$/ },
  {
    file: /^Cargo\.toml$/,
    asks: /^\[(?:target\..{1,200}\.)?(?:build-|dev-)?dependencies[\].]/m,
    locks: /^Cargo\.lock$/
  },
  { file: /^composer\.json$/, asks: /"require(?:-dev)?"\s*:\s*\{\s*"/, locks: /^composer\.lock$/ },
  { file: /^(?:Gemfile|gems\.rb)$/, asks: /^[ \t]*gem\s/m, locks: /^(?:Gemfile\.lock|gems\.locked)$/ },
  { file: /\.(?:cs|fs|vb)proj$/, asks: /<PackageReference\b/, locks: /^packages\..*lock\.json$/ },
  {
    file: /^build\.gradle(?:\.kts)?$/,
    asks: /^[ \t]*(?:api|implementation|compileOnly|runtimeOnly|testImplementation)\b/m,
    locks: /gradle\.lockfile$/
  }
];
var UNREAD = /^(?:bun\.lockb|deno\.lock|Podfile\.lock|Package\.resolved|pubspec\.lock|mix\.lock|rebar\.lock|conan\.lock|packages\.config|paket\.lock|stack\.yaml\.lock|cabal\.project\.freeze|flake\.lock|\.terraform\.lock\.hcl)$/;
function mayBeUnlocked(path) {
  const name = fileNameOf(path);
  return UNREAD.test(name) || MANIFESTS.some((manifest) => manifest.file.test(name));
}
async function findUnlocked(surroundings) {
  const names = namesByFolder(surroundings.paths);
  const findings = [];
  for (const path of surroundings.paths) {
    const name = fileNameOf(path);
    if (UNREAD.test(name)) findings.push({ path, reason: "this format is not read", isExpected: true });
    const manifest = MANIFESTS.find(({ file }) => file.test(name));
    if (!manifest || hasLock(directoryOf(path), manifest.locks, names)) continue;
    const asks = await readCompanion(surroundings, path, (text) => manifest.asks.test(text));
    if (asks) findings.push({ path, reason: "no lock file says what it needs", isExpected: true });
  }
  const [first] = findings;
  const rest = findings.length > 1 ? `, and ${count(findings.length - 1, "more file")} like it` : "";
  return {
    findings,
    summary: first ? `${printable(first.path)}: ${first.reason}${rest}` : void 0
  };
}
function namesByFolder(paths) {
  const names = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const folder = directoryOf(path);
    const known = names.get(folder);
    if (known) known.push(fileNameOf(path));
    else names.set(folder, [fileNameOf(path)]);
  }
  return names;
}
function hasLock(directory, locks, names) {
  for (let folder = directory; ; folder = directoryOf(folder)) {
    if (names.get(folder)?.some((name) => locks.test(name))) return true;
    if (folder === "." || folder === "/" || folder === "..") return false;
  }
}

// src/sbom/generate/source/scan.ts
var SOURCE_LIMITS = {
  ...TREE_LIMITS,
  totalBytes: 2 * 1024 * 1024 * 1024,
  packages: 5e5
};
var MOST_WARNINGS = 50;
var LEAST_READ = 4096;
async function scanSource({ files, subject, log, signal, limits }) {
  const bounds = { ...SOURCE_LIMITS, ...limits };
  const listing = await listTree(files, bounds, signal);
  const parsed = [];
  const findings = [...listing.findings];
  const surroundings = readTree(files, listing, bounds, findings);
  let packages = 0;
  for (const [path, parse2] of listing.lockFiles) {
    signal.throwIfAborted();
    const result = await parseFile(path, parse2, surroundings);
    parsed.push({ path, parsed: result });
    packages += result.nodes.length;
    if (packages > bounds.packages) throw tooManyPackages(bounds.packages);
    for (const reason of result.warnings ?? []) findings.push({ path, reason });
    for (const reason of result.gaps ?? []) findings.push({ path, reason, isExpected: true });
    log.debug(`${printable(path)}: ${count(result.nodes.length, "entry", "entries")}`);
  }
  const unlocked = await findUnlocked(surroundings);
  findings.push(...unlocked.findings);
  const { sbom, conflicts } = assembleSbom(subject, parsed, findings);
  tell(log, parsed, findings, [
    ...conflicts.map(describeConflict),
    ...unlocked.summary === void 0 ? [] : [unlocked.summary]
  ]);
  log.info(
    `${count(sbom.components.length, "component")} in ${count(parsed.length, "lock file")} of the source tree`
  );
  return sbom;
}
async function listTree(files, bounds, signal) {
  const lockFiles = [];
  const sizes = /* @__PURE__ */ new Map();
  const findings = [];
  let entries = 0;
  for await (const { path, size, unreadable } of files.list()) {
    signal.throwIfAborted();
    if (++entries > bounds.entries) throw tooLarge(bounds.entries);
    if (isIgnored(path)) continue;
    if (unreadable !== void 0) findings.push({ path: printable(path), reason: unreadable });
    const parse2 = unreadable === void 0 ? parserFor(path) : void 0;
    if (parse2) lockFiles.push([path, parse2]);
    if (parse2 || isCompanion(path) || mayBeUnlocked(path)) sizes.set(path, size);
  }
  lockFiles.sort(([one], [other]) => compareText(one, other));
  return { lockFiles, sizes, findings };
}
function readTree(files, listing, bounds, findings) {
  const warned = /* @__PURE__ */ new Set();
  let total = 0;
  return {
    paths: [...listing.sizes.keys()].sort(compareText),
    async read(path) {
      if (!listing.sizes.has(path)) return void 0;
      const known = listing.sizes.get(path) ?? 0;
      if (known > bounds.fileBytes) throw fileTooLarge(known, bounds.fileBytes);
      const bytes = await files.read(path);
      if (bytes.length > bounds.fileBytes) throw fileTooLarge(bytes.length, bounds.fileBytes);
      total += Math.max(bytes.length, LEAST_READ);
      if (total > bounds.totalBytes) throw tooManyBytes(bounds.totalBytes);
      return decode(bytes);
    },
    warn(path, reason) {
      if (!warned.has(path)) findings.push({ path, reason });
      warned.add(path);
    }
  };
}
function decode(bytes) {
  const encoding = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SealError("SOURCE_FILE_INVALID", `it is not ${encoding.toUpperCase()} text`, {
      cause,
      remedy: "Write the file in UTF-8."
    });
  }
}
async function parseFile(path, parse2, surroundings) {
  try {
    const text = await surroundings.read(path);
    if (text === void 0) return { nodes: [], warnings: ["it is gone"] };
    return await parse2({ path, text }, surroundings);
  } catch (error) {
    if (!(error instanceof SealError) || error.code === "SOURCE_TOO_LARGE") throw error;
    return { nodes: [], warnings: [printable(error.message)] };
  }
}
function tell(log, parsed, findings, others) {
  const texts = [...findings.filter((finding) => !finding.isExpected).map(formatFinding), ...others];
  for (const finding of findings) if (finding.isExpected) log.debug(formatFinding(finding));
  if (parsed.length === 0) texts.push("no lock file was found in the source tree");
  for (const text of texts.slice(0, MOST_WARNINGS)) log.warning(text);
  if (texts.length > MOST_WARNINGS) log.warning(`and ${count(texts.length - MOST_WARNINGS, "more warning")}`);
}
function describeConflict(purl) {
  return `${printable(purl)}: two lock files give different hashes for the same version`;
}
function formatFinding({ path, reason }) {
  return `${printable(path)}: ${reason}`;
}
function tooManyBytes(limit) {
  return new SealError("SOURCE_TOO_LARGE", `the lock files together have more than ${limit} bytes`, {
    remedy: "Set path to the folder of the sources that the image is made of."
  });
}
function tooManyPackages(limit) {
  return new SealError("SOURCE_TOO_LARGE", `the lock files together name more than ${limit} packages`, {
    remedy: "Set path to the folder of the sources that the image is made of."
  });
}
export {
  scanSource
};
