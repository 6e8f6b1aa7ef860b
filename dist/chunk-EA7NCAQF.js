import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  checkSize,
  compressionOf,
  decodeText,
  describeBinary,
  describeJson,
  describeText,
  inflate,
  parseSbomJson,
  recogniseJson,
  recogniseTagValue
} from "./chunk-UYD5VSLL.js";
import {
  fieldsIn,
  fieldsOf,
  isFields,
  textOf
} from "./chunk-A75VYVDS.js";
import {
  FORMATS
} from "./chunk-LYL7LAJP.js";
import {
  SealError
} from "./chunk-BEWJP5ZY.js";
import {
  printable
} from "./chunk-2FANR2YP.js";

// src/sbom/unwrap.ts
function openEnvelope(json, name) {
  const { value } = json;
  if (!isFields(value)) return void 0;
  if (isBundle(value)) return openBundle(value, json, name);
  if (isDsse(value)) return openDsse(value, name);
  if (isStatement(value)) return openStatement(value, json, name);
  if (isCosignPredicate(value)) return openCosignPredicate(json);
  if (isFields(value["sbom"]) && "spdxVersion" in value["sbom"]) {
    return {
      wrapping: "github-export",
      bytes: cut(json, "sbom"),
      subjects: [],
      label: "GitHub's SBOM export"
    };
  }
  return void 0;
}
function isBundle(value) {
  return textOf(value["mediaType"])?.startsWith("application/vnd.dev.sigstore.bundle") ?? false;
}
function isDsse(value) {
  return typeof value["payload"] === "string" && typeof value["payloadType"] === "string";
}
function isStatement(value) {
  return textOf(value["_type"])?.startsWith("https://in-toto.io/Statement/") ?? false;
}
function isCosignPredicate(value) {
  return "Data" in value && Object.keys(value).every((key) => key === "Data" || key === "Timestamp");
}
function openBundle(value, json, name) {
  if (!isFields(value["dsseEnvelope"])) {
    throw envelopeError(
      name,
      "a Sigstore bundle without a DSSE envelope: it signs a file and does not hold it"
    );
  }
  return {
    wrapping: "sigstore-bundle",
    bytes: cut(json, "dsseEnvelope"),
    subjects: [],
    label: "a Sigstore bundle"
  };
}
var BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/;
function openDsse(value, name) {
  const payload = value["payload"];
  const type = value["payloadType"];
  if (type !== "application/vnd.in-toto+json") {
    throw envelopeError(name, `a DSSE envelope around ${printable(type, 100)}`);
  }
  if (!BASE64.test(payload)) throw envelopeError(name, "a DSSE envelope whose payload is not base64");
  return { wrapping: "dsse", bytes: Buffer.from(payload, "base64"), subjects: [], label: "a DSSE envelope" };
}
function openStatement(value, json, name) {
  const type = printable(textOf(value["predicateType"]) ?? "without a predicate type", 100);
  const label = `an in-toto statement (${type})`;
  const predicate = value["predicate"];
  if (typeof predicate !== "string" && !isFields(predicate)) {
    throw envelopeError(name, `${label} without a predicate`);
  }
  return { wrapping: "in-toto", bytes: cut(json, "predicate"), subjects: subjectsOf(value), label };
}
function subjectsOf(statement) {
  return fieldsIn(statement["subject"]).flatMap(
    (subject) => Object.entries(fieldsOf(subject["digest"])).flatMap(
      ([algorithm, value]) => typeof value === "string" ? [`${algorithm}:${value}`] : []
    )
  );
}
function openCosignPredicate(json) {
  return { wrapping: "cosign-predicate", bytes: cut(json, "Data"), subjects: [], label: "Cosign's predicate" };
}
function cut({ value, text, members }, key) {
  const inner = fieldsOf(value)[key];
  if (typeof inner === "string") return new TextEncoder().encode(inner);
  const member = members.find(({ key: found }) => found === key);
  return new TextEncoder().encode(member ? text.slice(member.start, member.end).trim() : "");
}
function envelopeError(name, seen) {
  return new SealError("SBOM_ENVELOPE", `${name} holds no SBOM that can be read: it is ${seen}`, {
    remedy: "Give the SBOM itself, or an in-toto attestation whose predicate is one."
  });
}

// src/sbom/document.ts
var MOST_WRAPPINGS = 8;
async function readSbom(bytes, name) {
  let state = { bytes, wrappings: [], subjects: [], source: printable(name, 300), envelopes: [] };
  for (let round = 0; round <= MOST_WRAPPINGS; round++) {
    const next = await readLayer(state);
    if ("content" in next) return next;
    state = next;
  }
  throw new SealError("SBOM_ENVELOPE", `${state.source} is wrapped more than ${MOST_WRAPPINGS} times`, {
    remedy: "Give the SBOM itself."
  });
}
function nameOf({ source, envelopes }) {
  return envelopes.length === 0 ? source : `${source} (inside ${envelopes.join(", ")})`;
}
async function readLayer(state) {
  const { bytes, wrappings } = state;
  const name = nameOf(state);
  checkSize(bytes, name);
  const compression = compressionOf(bytes);
  if (compression !== void 0) {
    return {
      ...state,
      bytes: await inflate(bytes, compression, name),
      wrappings: [...wrappings, compression]
    };
  }
  const binary = describeBinary(bytes);
  if (binary !== void 0) throw unrecognised(name, binary);
  const decoded = decodeText(bytes, name);
  const decodedState = {
    ...state,
    bytes: decoded.bytes,
    wrappings: decoded.wrapping === void 0 ? wrappings : [...wrappings, decoded.wrapping]
  };
  switch (/\S/.exec(decoded.text)?.[0]) {
    case void 0:
      throw new SealError("SBOM_EMPTY", `${name} is empty (${bytes.length} bytes)`, {
        remedy: "Check that the step that writes the SBOM ran, and that it wrote to this path."
      });
    case "{":
    case "[":
      return readJson(decodedState, decoded.text);
    case "<":
      return readXml(decodedState, decoded.text);
    default:
      return readText(decodedState, decoded.text);
  }
}
async function readJson(state, text) {
  const name = nameOf(state);
  const json = parseSbomJson(text, name);
  const found = recogniseJson(json.value);
  if (found) return documentOf(state, found, await readRecognised(found, json.value));
  const opened = openEnvelope(json, name);
  if (!opened) throw unrecognised(name, describeJson(json.value));
  return {
    source: state.source,
    envelopes: [...state.envelopes, opened.label],
    bytes: opened.bytes,
    wrappings: [...state.wrappings, opened.wrapping],
    subjects: [...state.subjects, ...opened.subjects]
  };
}
async function readRecognised({ format }, value) {
  switch (format) {
    case "spdx-json":
      return (await import("./spdx-json-MB6NCX6D.js")).readSpdxJson(value);
    case "spdx3-json":
      return (await import("./spdx3-json-B5IEYLIQ.js")).readSpdx3Json(value);
    case "syft-json":
      return (await import("./syft-json-J7EHZIWC.js")).readSyftJson(value);
    default:
      return (await import("./cyclonedx-json-PCXCBQPR.js")).readCycloneDxJson(value);
  }
}
async function readXml(state, text) {
  if (/^\s*<(?:!doctype\s+html|html)\b/i.test(text)) throw unrecognised(nameOf(state), describeText(text));
  const { readCycloneDxXml } = await import("./cyclonedx-xml-DL47YJWX.js");
  const { recognised, content } = readCycloneDxXml(text, nameOf(state));
  return documentOf(state, recognised, content);
}
async function readText(state, text) {
  const found = recogniseTagValue(text);
  if (!found) throw unrecognised(nameOf(state), describeText(text));
  const { readSpdxTagValue } = await import("./spdx-tag-value-4D5XJ5XB.js");
  return documentOf(state, found, readSpdxTagValue(text));
}
function documentOf(state, found, content) {
  const { mediaType, predicateType } = FORMATS[found.format];
  return {
    ...found,
    bytes: state.bytes,
    mediaType,
    predicateType,
    wrappings: state.wrappings,
    statedSubjects: state.subjects,
    content
  };
}
function unrecognised(name, seen) {
  return new SealError("SBOM_UNRECOGNISED", `${name} is no SBOM that Seal can read: it is ${seen}`, {
    remedy: "Give CycloneDX (JSON or XML), SPDX (JSON, tag-value or JSON-LD) or Syft JSON. Other files are attached with files."
  });
}

export {
  readSbom
};
