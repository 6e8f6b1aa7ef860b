import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  isFields,
  listOf,
  textOf
} from "./chunk-A75VYVDS.js";
import {
  FORMATS
} from "./chunk-LYL7LAJP.js";
import {
  SealError
} from "./chunk-BEWJP5ZY.js";
import {
  count,
  formatBytes,
  printable
} from "./chunk-2FANR2YP.js";

// src/sbom/encoding.ts
import { promisify } from "node:util";
import { gunzip, zstdDecompress } from "node:zlib";
var LARGEST_SBOM = 256 * 1024 * 1024;
var inflateGzip = promisify(gunzip);
var inflateZstd = promisify(zstdDecompress);
function compressionOf(bytes) {
  if (startsWith(bytes, [31, 139])) return "gzip";
  return startsWith(bytes, [40, 181, 47, 253]) ? "zstd" : void 0;
}
async function inflate(bytes, compression, name) {
  const options = { maxOutputLength: LARGEST_SBOM };
  try {
    return await (compression === "gzip" ? inflateGzip(bytes, options) : inflateZstd(bytes, options));
  } catch (cause) {
    if (codeOf(cause) === "ERR_BUFFER_TOO_LARGE") throw tooLarge(name, `more than the limit once inflated`);
    throw new SealError("SBOM_DAMAGED", `${name} begins like ${compression} data but cannot be inflated`, {
      cause,
      remedy: "Compress the file again, or give it uncompressed."
    });
  }
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : void 0;
}
function checkSize(bytes, name) {
  if (bytes.length > LARGEST_SBOM) throw tooLarge(name, formatBytes(bytes.length));
}
function tooLarge(name, seen) {
  return new SealError(
    "SBOM_TOO_LARGE",
    `${name} is too large: ${seen}, at most ${formatBytes(LARGEST_SBOM)} are read`,
    {
      remedy: "Split the document, one SBOM for each part of the image, or attach it unread with files."
    }
  );
}
function decodeText(bytes, name) {
  if (startsWith(bytes, [239, 187, 191])) {
    return { text: decode(bytes, "utf-8", name), bytes: bytes.subarray(3), wrapping: "utf-8-bom" };
  }
  const utf16 = utf16Of(bytes);
  if (utf16 !== void 0) {
    const text = decode(bytes, utf16, name);
    const isXml = text.startsWith("<");
    return {
      text,
      bytes: isXml ? bytes : new TextEncoder().encode(text),
      wrapping: isXml ? void 0 : "utf-16"
    };
  }
  return { text: decode(bytes, declaredEncoding(bytes) ?? "utf-8", name), bytes, wrapping: void 0 };
}
function utf16Of(bytes) {
  if (startsWith(bytes, [255, 254])) return "utf-16le";
  if (startsWith(bytes, [254, 255])) return "utf-16be";
  if (bytes.length < 4) return void 0;
  const [first, second, third, fourth] = bytes;
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return "utf-16le";
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? "utf-16be" : void 0;
}
var XML_ENCODING = /^<\?xml[^>]{0,100}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;
function declaredEncoding(bytes) {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString("latin1");
  const declared = XML_ENCODING.exec(start)?.[1];
  return declared?.toLowerCase().startsWith("utf-16") ? void 0 : declared;
}
function decode(bytes, encoding, name) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SealError("SBOM_ENCODING", `${name} is not ${printable(encoding, 40).toUpperCase()} text`, {
      cause,
      remedy: "Write the SBOM in UTF-8."
    });
  }
}
function startsWith(bytes, magic) {
  return magic.every((byte, index) => bytes[index] === byte);
}

// src/sbom/json-text.ts
var DEEPEST_JSON = 500;
var MOST_VALUES = 12e6;
var QUOTE = 34;
var COMMA = 44;
var COLON = 58;
var OPEN_ARRAY = 91;
var BACKSLASH = 92;
var CLOSE_ARRAY = 93;
var OPEN_OBJECT = 123;
var CLOSE_OBJECT = 125;
function parseSbomJson(text, name) {
  const members = scan(text, name);
  let value;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new SealError("SBOM_NOT_JSON", `${name} begins like JSON but is not: ${whereOf(cause)}`, {
      remedy: "The file may be cut off or may hold several documents. Write it again as one JSON document."
    });
  }
  return { value, text, members: decodeKeys(members, name) };
}
function whereOf(cause) {
  const said = cause instanceof Error ? cause.message : "";
  const place = /line (\d+) column (\d+)/.exec(said);
  const where = place ? `line ${place[1]}, column ${place[2]}` : "";
  if (said.includes("after JSON")) return `another document follows at ${where}`;
  if (place) return `${where} is no JSON`;
  if (said.includes("end of JSON input") || said.includes("Unterminated")) return "it ends too early";
  return "no JSON value was found";
}
function scan(text, name) {
  const members = [];
  const isObject = /^\s*\{/.test(text);
  let current;
  let rawKey = "";
  let depth = 0;
  let values = 1;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE: {
        const end = endOfString(text, at);
        if (depth === 1 && isObject && current === void 0) rawKey = text.slice(at, end + 1);
        at = end;
        break;
      }
      case COLON:
        if (depth === 1 && isObject && current === void 0) {
          current = { rawKey, start: at + 1, end: at + 1 };
          members.push(current);
        }
        break;
      case COMMA:
        values++;
        if (depth === 1 && current) {
          current.end = at;
          current = void 0;
        }
        break;
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        values++;
        depth++;
        if (depth > DEEPEST_JSON) throw tooDeep(name, "JSON");
        break;
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        if (depth === 1 && current) {
          current.end = at;
          current = void 0;
        }
        depth--;
        break;
    }
    if (values > MOST_VALUES) throw tooMany(name);
  }
  return members;
}
function endOfString(text, start) {
  for (let from = start + 1; ; ) {
    const end = text.indexOf('"', from);
    if (end < 0) return text.length - 1;
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end;
    from = end + 1;
  }
}
function decodeKeys(members, name) {
  const seen = /* @__PURE__ */ new Set();
  return members.map(({ rawKey, start, end }) => {
    const key = JSON.parse(rawKey);
    if (seen.has(key)) {
      throw new SealError(
        "SBOM_AMBIGUOUS",
        `${name} has the key "${printable(key, 100)}" twice at its top: two readers could see two different SBOMs`,
        { remedy: "Write the document again with a tool that names each key once." }
      );
    }
    seen.add(key);
    return { key, start, end };
  });
}
function tooDeep(name, language) {
  return new SealError("SBOM_TOO_DEEP", `${name} is ${language} nested deeper than ${DEEPEST_JSON} levels`, {
    remedy: "No SBOM generator nests so deep. Check where the file comes from."
  });
}
function tooMany(name) {
  return new SealError("SBOM_TOO_LARGE", `${name} holds more than ${count(MOST_VALUES, "JSON value")}`, {
    remedy: "Split the document, one SBOM for each part of the image."
  });
}

// src/sbom/recognise.ts
function recognised(format, version) {
  const shown = printable(version, 40);
  return { format, version: shown, isKnownVersion: FORMATS[format].knownVersions.test(shown) };
}
var SPDX2 = /^SPDX-(\d+(?:\.\d+)*)$/;
var SPDX3_CONTEXT = /^https?:\/\/spdx\.(?:org|github\.io\/spdx-spec)\/(?:rdf\/)?v?(3(?:\.\d+)*)(?:\/|$)/;
function recogniseJson(value) {
  if (!isFields(value)) return void 0;
  return recogniseCycloneDx(value) ?? recogniseSpdx2(value) ?? recogniseSpdx3(value) ?? recogniseSyft(value);
}
function recogniseCycloneDx(value) {
  const version = textOf(value["specVersion"]);
  const isBom = value["bomFormat"] === "CycloneDX" || value["specFormat"] === "CycloneDX";
  return isBom && version !== void 0 ? recognised("cyclonedx-json", version) : void 0;
}
function recogniseSpdx2(value) {
  const version = SPDX2.exec(textOf(value["spdxVersion"]) ?? "")?.[1];
  return version === void 0 ? void 0 : recognised("spdx-json", version);
}
function recogniseSpdx3(value) {
  const context = value["@context"];
  const version = (Array.isArray(context) ? listOf(context) : [context]).map((entry) => SPDX3_CONTEXT.exec(textOf(entry) ?? "")?.[1]).find((found) => found !== void 0);
  const isGraph = Array.isArray(value["@graph"]) || "spdxId" in value || "type" in value;
  return version !== void 0 && isGraph ? recognised("spdx3-json", version) : void 0;
}
function recogniseSyft(value) {
  const schema = value["schema"];
  if (!isFields(schema) || !Array.isArray(value["artifacts"])) return void 0;
  const version = textOf(schema["version"]);
  const isSyft = textOf(schema["url"])?.includes("anchore/syft") ?? false;
  return isSyft && version !== void 0 ? recognised("syft-json", version) : void 0;
}
var TAG_VALUE = /^[ \t]*SPDXVersion:[ \t]*SPDX-(\d+(?:\.\d+)*)[ \t]*$/m;
var TAG_VALUE_START = 64 * 1024;
function recogniseTagValue(text) {
  const version = TAG_VALUE.exec(text.slice(0, TAG_VALUE_START).replaceAll("\r", ""))?.[1];
  return version === void 0 ? void 0 : recognised("spdx-tag-value", version);
}
function describeJson(value) {
  if (Array.isArray(value)) return `a JSON list of ${value.length} entries`;
  if (!isFields(value)) return value === null ? "the JSON value null" : `a JSON ${typeof value}`;
  const known = OTHER_JSON.find(([, matches]) => matches(value));
  const keys = Object.keys(value);
  if (keys.length === 0) return "an empty JSON object";
  const shown = keys.slice(0, 8).map((key) => printable(key, 40));
  const list = `with the keys ${shown.join(", ")}${keys.length > shown.length ? ", …" : ""}`;
  return known ? `${known[0]} (a JSON object ${list})` : `a JSON object ${list}`;
}
var OTHER_JSON = [
  ["a CycloneDX document without specVersion", (value) => value["bomFormat"] === "CycloneDX"],
  ["a document whose bomFormat is not CycloneDX", (value) => "bomFormat" in value],
  ["a Trivy report", (value) => "SchemaVersion" in value && "ArtifactName" in value],
  ["a Grype report", (value) => "matches" in value && "descriptor" in value],
  ["an OpenVEX document", (value) => textOf(value["@context"])?.includes("openvex") ?? false],
  ["a CSAF document", (value) => isFields(value["document"]) && "csaf_version" in value["document"]],
  ["SARIF results", (value) => Array.isArray(value["runs"]) && "version" in value],
  ["a GitHub dependency snapshot", (value) => "manifests" in value && "detector" in value],
  ["an OCI manifest or index", (value) => value["schemaVersion"] === 2],
  ["an npm lockfile", (value) => "lockfileVersion" in value],
  ["an answer of the GitHub API", (value) => "message" in value && "documentation_url" in value]
];
var BINARIES = [
  ["a PNG image", [137, 80, 78, 71], 0],
  ["a JPEG image", [255, 216, 255], 0],
  ["a GIF image", [71, 73, 70, 56], 0],
  ["a PDF document", [37, 80, 68, 70, 45], 0],
  ["a ZIP archive", [80, 75, 3, 4], 0],
  ["an ELF program", [127, 69, 76, 70], 0],
  ["a bzip2 archive", [66, 90, 104], 0],
  ["an xz archive", [253, 55, 122, 88, 90], 0],
  ["a 7z archive", [55, 122, 188, 175], 0],
  ["an SQLite database", [83, 81, 76, 105, 116, 101, 32], 0],
  ["UTF-32 text", [255, 254, 0, 0], 0],
  ["UTF-32 text", [0, 0, 254, 255], 0],
  ["a tar archive", [117, 115, 116, 97, 114], 257]
];
function describeBinary(bytes) {
  const known = BINARIES.find(([, magic, offset]) => startsWith(bytes.subarray(offset), magic));
  if (known) return known[0];
  const start = bytes.subarray(0, 512);
  return start.some((byte, index) => byte === 0 && start[index + 1] === 0) ? "binary data" : void 0;
}
function describeText(text) {
  const start = text.slice(0, 2e3).trimStart();
  if (/^<(?:!doctype\s+html|html)\b/i.test(start)) return "an HTML page";
  if (start.startsWith("-----BEGIN ")) return "a PEM file";
  if (/^(?:---\s*\n)?\s*["']?(?:spdxVersion|SPDXID)["']?\s*:/m.test(start)) return "SPDX written as YAML";
  const line = start.split("\n", 1)[0];
  return `text that begins with "${printable(line.trimEnd(), 60)}"`;
}

export {
  compressionOf,
  inflate,
  checkSize,
  decodeText,
  DEEPEST_JSON,
  parseSbomJson,
  tooDeep,
  recognised,
  recogniseJson,
  recogniseTagValue,
  describeJson,
  describeBinary,
  describeText
};
