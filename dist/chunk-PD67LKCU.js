import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  isInside,
  leadsInto
} from "./chunk-E4WIO7ZK.js";
import {
  ExitCode,
  debug,
  endGroup,
  error,
  getExecOutput,
  getInput,
  info,
  notice,
  setSecret,
  startGroup,
  warning
} from "./chunk-RFBPBVLE.js";
import {
  require_http,
  require_https
} from "./chunk-2UHU6RIN.js";
import {
  all,
  limit
} from "./chunk-7WVAAMJM.js";
import {
  apiHost,
  formatPinned,
  formatReference,
  formatRepository,
  isLoopback,
  parseHost,
  parseRepository
} from "./chunk-3T2DWYYI.js";
import {
  FLOOR,
  TESTED,
  compareVersions,
  formatVersion,
  readVersion
} from "./chunk-XLFDVHKA.js";
import {
  EMPTY_BLOB,
  describeBytes,
  isRecord,
  readAnnotations,
  readDescriptor
} from "./chunk-67ENVGTV.js";
import {
  ARTIFACT_MANIFEST,
  DOCKER_MANIFEST,
  DOCKER_MANIFEST_LIST,
  DSSE_ENVELOPE,
  EMPTY,
  IMAGE_INDEX,
  IMAGE_MANIFEST,
  IN_TOTO,
  MANIFEST_TYPES,
  bareMediaType
} from "./chunk-EF7SB3TA.js";
import {
  parseJson
} from "./chunk-L54XDUFX.js";
import {
  algorithmOf,
  digestOf,
  encodedOf,
  isDigest,
  referrersTag
} from "./chunk-5HCJIRDP.js";
import {
  SealError,
  messages
} from "./chunk-BEWJP5ZY.js";
import {
  count,
  formatBytes,
  printable,
  secretsIn,
  unescaped,
  withoutSecrets
} from "./chunk-2FANR2YP.js";
import {
  __toESM
} from "./chunk-6H2GPBA3.js";

// src/action/log.ts
var MAX_LINE = 4e3;
function defuse(line) {
  const text = printable(line, MAX_LINE).replaceAll("##[", "## [");
  return /^\s*::/.test(text) ? text.replace("::", ": :") : text;
}
function lines(message) {
  return message.split("\n").map(defuse).join("\n");
}
function paint(text, outcome) {
  const colour = { sealed: 32, unchanged: 32, planned: 36, failed: 31 }[outcome];
  return `\x1B[${colour}m${lines(text)}\x1B[0m`;
}
async function inGroup(title, work) {
  startGroup(lines(title));
  try {
    return await work();
  } finally {
    endGroup();
  }
}
var actionLog = {
  debug: (message) => debug(lines(message)),
  info: (message) => info(lines(message)),
  notice: (message) => notice(lines(message)),
  warning: (message) => warning(lines(message))
};

// src/action/failure.ts
function annotateFailure(error2) {
  const isKnown2 = error2 instanceof SealError;
  const title = isKnown2 ? error2.code : "INTERNAL";
  const remedy = isKnown2 && error2.remedy !== void 0 ? `
${error2.remedy}` : "";
  error(withoutSecrets(`${title}: ${messages(error2).join(": ")}${remedy}`), { title });
}
function reportFailure(error2) {
  annotateFailure(error2);
  process.exitCode = ExitCode.Failure;
  const stack = error2 instanceof Error && error2.stack ? error2.stack : String(error2);
  if (error2 instanceof SealError) actionLog.debug(stack);
  else actionLog.info(`${stack}
This is a defect of Seal; please report it with the lines above.`);
}

// src/support/once.ts
function once(make) {
  let made;
  return () => made ??= make();
}

// src/action/clock.ts
import { setTimeout as wait } from "node:timers/promises";
var systemClock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) => wait(ms, void 0, { signal })
};

// src/action/proposal.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
var COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var UNPRIVILEGED = /* @__PURE__ */ new Set([
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "merge_group"
]);
var FOLLOWING = /* @__PURE__ */ new Set(["check_run", "check_suite", "status"]);
var OWN = /* @__PURE__ */ new Set([
  "create",
  "push",
  "registry_package",
  "release",
  "repository_dispatch",
  "schedule",
  "workflow_dispatch"
]);
function proposalRights(event, payload) {
  if (UNPRIVILEGED.has(event)) return "author";
  const { pull_request: pull, workflow_run: run2, issue } = payload;
  const isProposal = event.startsWith("pull_request") || FOLLOWING.has(event) || isPresent(pull) || isRecord(issue) && isPresent(issue["pull_request"]) || event === "workflow_run" && !(isRecord(run2) && isOwnRun(run2));
  return isProposal ? "base" : void 0;
}
function isPresent(value) {
  return value !== void 0 && value !== null;
}
function isOwnRun(run2) {
  return OWN.has(String(run2["event"])) && !isOfFork(run2);
}
function isOfFork(run2) {
  return textAt(run2, "head_repository", "full_name") !== textAt(run2, "repository", "full_name");
}
function readProposal(event, payload, sha) {
  const fields = isRecord(payload) ? payload : {};
  const rights = proposalRights(event, fields);
  if (rights === void 0) return void 0;
  const shared = {
    defaultBranch: textAt(fields, "repository", "default_branch") || void 0,
    isPrivileged: rights === "base"
  };
  const { pull_request: pull, merge_group: queue, workflow_run: run2 } = fields;
  if (isRecord(pull)) {
    const isFork2 = textAt(pull, "head", "repo", "full_name") !== textAt(pull, "base", "repo", "full_name");
    const baseCommit = commit(event, textAt(pull, "base", "sha"));
    return { ...shared, baseCommit, baseBranch: textAt(pull, "base", "ref"), isFork: isFork2 };
  }
  if (event === "merge_group") {
    const baseBranch = textAt(queue, "base_ref").replace(/^refs\/heads\//, "");
    return { ...shared, baseCommit: commit(event, textAt(queue, "base_sha")), baseBranch, isFork: false };
  }
  if (event.startsWith("pull_request")) throw unknownBase(event);
  const isFork = isRecord(run2) ? isOfFork(run2) : true;
  return { ...shared, baseCommit: commit(event, sha), baseBranch: void 0, isFork };
}
function textAt(value, ...path) {
  let at = value;
  for (const key of path) at = isRecord(at) ? at[key] : void 0;
  return typeof at === "string" ? at : "";
}
function commit(event, text) {
  if (COMMIT.test(text)) return text;
  throw unknownBase(event);
}
function unknownBase(event) {
  return new SealError("PROPOSAL_UNKNOWN", `the event ${event} does not say which commit it is proposed to`, {
    remedy: "Run the step on an event of GitHub itself; a payload made by hand must have pull_request.base.sha."
  });
}
async function refuseHeadCheckout(proposal, workspace, sha, isAllowed) {
  if (!proposal?.isPrivileged || isAllowed) return;
  const head = await headOf(join(workspace, ".git"));
  if (head === void 0 || head === sha || head === proposal.baseCommit) return;
  throw new SealError(
    "CHECKOUT_OF_HEAD",
    `the workspace holds ${head}, not the base of the pull request, and the run has the base's secrets`,
    {
      remedy: "Use the event pull_request, or check out the base. Set allow-head-checkout: true only if no step runs anything of the checkout."
    }
  );
}
async function headOf(git) {
  const head = await readText(join(git, "HEAD"));
  if (head === void 0) return void 0;
  const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
  if (ref === void 0 || ref.includes("..")) return head;
  const loose = await readText(join(git, ref));
  if (loose !== void 0) return loose;
  const packed = await readText(join(git, "packed-refs")) ?? "";
  return packed.split("\n").find((line) => line.endsWith(` ${ref}`))?.split(" ")[0] ?? ref;
}
async function readText(path) {
  try {
    return (await readFile(path, "utf8")).trim();
  } catch (error2) {
    const { code } = error2;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw error2;
  }
}

// src/action/exec.ts
var run = async (program, args, { env, timeoutMs }) => {
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => {
      const seconds = Math.round(timeoutMs / 1e3);
      reject(
        new SealError("COMMAND_TIMED_OUT", `${program} ${args[0] ?? ""} did not end within ${seconds} s`, {
          remedy: "Run the job again. To give more time, add to the step:\n  with:\n    timeout: 30m"
        })
      );
    }, timeoutMs);
  });
  const ended = getExecOutput(`"${program}"`, [...args], {
    env: { ...env },
    silent: true,
    ignoreReturnCode: true
  }).catch((cause) => {
    throw new SealError("COMMAND_NOT_STARTED", `${program} could not be run`, { cause });
  });
  try {
    const { exitCode, stdout, stderr } = await Promise.race([ended, timeout]);
    return { exitCode: Number.isInteger(exitCode) ? exitCode : -1, stdout, stderr };
  } finally {
    clearTimeout(timer);
  }
};

// src/action/files.ts
import { glob, readFile as readFile2, realpath, stat } from "node:fs/promises";
import { resolve, sep } from "node:path";
var MAX_FILES = 1e3;
var MAX_FILE_BYTES = 512 * 1024 * 1024;
async function findFiles(pattern, input, roots) {
  const found = /* @__PURE__ */ new Set();
  for await (const path of matches(pattern, roots.workspace)) {
    found.add(path);
    if (found.size > MAX_FILES) throw unusable(pattern, `matches more than ${MAX_FILES} files`);
  }
  const paths = [...found].sort();
  const files = [];
  for (const path of paths) {
    const checked = await check(path, pattern, roots, paths.length === 1);
    if (checked !== void 0) files.push(checked);
  }
  if (files.length === 0) {
    throw new SealError(
      "INPUT_FILE_MISSING",
      `${input}: nothing matches "${printable(pattern, 200)}" in ${roots.workspace}`,
      {
        remedy: "Check that the step that makes the file runs before this one, in this job, and that the path starts at the workspace."
      }
    );
  }
  return files;
}
async function* matches(pattern, workspace) {
  const literal = resolve(workspace, pattern);
  if (await status(literal)) yield literal;
  else for await (const match of glob(pattern, { cwd: workspace })) yield resolve(workspace, match);
}
async function status(path) {
  try {
    return await stat(path);
  } catch (error2) {
    const code = error2.code;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG" || code === "ERR_INVALID_ARG_VALUE")
      return void 0;
    throw error2;
  }
}
async function check(path, pattern, roots, isOnly) {
  const found = await status(path);
  if (found?.isDirectory() && !isOnly) return void 0;
  if (!found?.isFile()) throw unusable(pattern, `${printable(path, 300)} is no regular file`);
  if (found.size > MAX_FILE_BYTES) {
    throw unusable(
      pattern,
      `${printable(path, 300)} has ${formatBytes(found.size)}, more than ${formatBytes(MAX_FILE_BYTES)}`
    );
  }
  const real = await realpath(path);
  const allowed = await Promise.all(
    [roots.workspace, roots.temporary].filter((root) => root !== void 0).map((root) => realpath(root))
  );
  const isAllowed = allowed.some((root) => isInside(real, root));
  if (!isAllowed || real.split(sep).includes(".git")) {
    const lies = isAllowed ? "lies in a .git folder" : `leads out of the workspace, to ${printable(real, 300)}`;
    throw new SealError("INPUT_FILE_OUTSIDE", `"${printable(pattern, 200)}" ${lies}; it would be published`, {
      remedy: "Copy the file into the workspace (or into $RUNNER_TEMP) if you mean to publish it."
    });
  }
  return real;
}
function unusable(pattern, what) {
  return new SealError("INPUT_FILE_UNUSABLE", `"${printable(pattern, 200)}": ${what}`, {
    remedy: "Name the file itself, or a narrower pattern."
  });
}
async function readBytes(path) {
  try {
    return await readFile2(path);
  } catch (cause) {
    throw new SealError("INPUT_FILE_MISSING", `${path} cannot be read`, {
      cause,
      remedy: "Check the path and its permissions."
    });
  }
}
function onlyOne(files, pattern) {
  const [first, ...rest] = files;
  if (first !== void 0 && rest.length === 0) return first;
  throw unusable(pattern, `matches ${count(files.length, "file")}`);
}

// src/action/job.ts
import { homedir } from "node:os";

// src/cosign/cosign.ts
import { mkdir, readFile as readFile3, rm, writeFile } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/cosign/arguments.ts
function signArguments(signer, files, timeoutMs) {
  return ["attest-blob", "--statement", files.statement, ...signerArguments(signer, files, timeoutMs)];
}
function signBlobArguments(signer, files, timeoutMs) {
  return ["sign-blob", ...signerArguments(signer, files, timeoutMs), files.blob];
}
function signerArguments(signer, files, timeoutMs) {
  const offline = signer.kind === "key" && signer.signingConfig === void 0;
  const signingConfig = offline ? files.noServices.signingConfig : signer.signingConfig;
  const trustedRoot = offline ? files.noServices.trustedRoot : signer.trustedRoot;
  return [
    "--bundle",
    files.bundle,
    "--yes",
    "--timeout",
    `${Math.ceil(timeoutMs / 1e3)}s`,
    ...signer.kind === "key" ? ["--key", signer.key] : ["--oidc-provider", "github-actions"],
    ...signingConfig === void 0 ? [] : ["--signing-config", signingConfig],
    ...trustedRoot === void 0 ? [] : ["--trusted-root", trustedRoot]
  ];
}
function verifyArguments(authority, files, digest, predicateType) {
  return [
    "verify-blob-attestation",
    "--bundle",
    files.bundle,
    "--type",
    predicateType,
    "--digest",
    encodedOf(digest),
    "--digestAlg",
    algorithmOf(digest),
    ...authorityArguments(authority, files.noServices.trustedRoot)
  ];
}
function verifyBlobArguments(authority, files) {
  return [
    "verify-blob",
    "--bundle",
    files.bundle,
    ...authorityArguments(authority, files.noServices.trustedRoot),
    files.blob
  ];
}
function authorityArguments(authority, emptyTrustedRoot) {
  if (authority.kind === "key") {
    if (authority.trustedRoot !== void 0)
      return ["--key", authority.key, "--trusted-root", authority.trustedRoot];
    const quiet2 = emptyTrustedRoot === void 0 ? [] : ["--trusted-root", emptyTrustedRoot];
    return ["--key", authority.key, "--insecure-ignore-tlog=true", ...quiet2];
  }
  const { identity, issuer, trustedRoot } = authority;
  return [
    ..."exact" in identity ? ["--certificate-identity", identity.exact] : ["--certificate-identity-regexp", identity.regexp],
    ..."exact" in issuer ? ["--certificate-oidc-issuer", issuer.exact] : ["--certificate-oidc-issuer-regexp", issuer.regexp],
    ...trustedRoot === void 0 ? [] : ["--trusted-root", trustedRoot]
  ];
}

// src/cosign/statement.ts
var SIGNATURE_PREDICATE = "https://sigstore.dev/cosign/sign/v1";
var STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
var MAX_SUBJECTS = 1024;
function formatStatement(statement, predicate = "{}") {
  const subject = statement.subjects.map(({ name, digest, annotations }) => ({
    name,
    digest: { [algorithmOf(digest)]: encodedOf(digest) },
    ...annotations !== void 0 && Object.keys(annotations).length > 0 ? { annotations } : {}
  }));
  const head = JSON.stringify({ _type: STATEMENT_TYPE, subject, predicateType: statement.predicateType });
  return new TextEncoder().encode(`${head.slice(0, -1)},"predicate":${predicate}}`);
}
function readStatement(bytes) {
  let document;
  try {
    document = parseJson(bytes, { uniqueKeys: true });
  } catch (cause) {
    throw invalid("is not JSON that has one meaning", cause);
  }
  if (!isRecord(document) || !String(document["_type"]).startsWith("https://in-toto.io/Statement/")) {
    throw invalid("is no in-toto statement");
  }
  const { predicateType, subject } = document;
  if (typeof predicateType !== "string") throw invalid("has no predicate type");
  if (!Array.isArray(subject)) throw invalid("has no list of subjects");
  if (subject.length > MAX_SUBJECTS)
    throw invalid(`has ${subject.length} subjects, more than ${MAX_SUBJECTS}`);
  return { predicateType, subjects: subject.flatMap(readSubject) };
}
function readSubject(value) {
  if (!isRecord(value) || !isRecord(value["digest"])) throw invalid("has a subject without a digest");
  const name = typeof value["name"] === "string" ? value["name"] : "";
  const annotations = isRecord(value["annotations"]) ? Object.fromEntries(Object.entries(value["annotations"]).map(([key, text]) => [key, String(text)])) : void 0;
  return Object.entries(value["digest"]).map(([algorithm, encoded]) => `${algorithm}:${String(encoded)}`).filter(isDigest).map((digest) => ({ name, digest, ...annotations === void 0 ? {} : { annotations } }));
}
function invalid(what, cause) {
  return new SealError("STATEMENT_INVALID", `the signed statement ${what}`, { cause });
}

// src/cosign/bundle.ts
var MAX_BUNDLE_BYTES = 8 * 1024 * 1024;
var BUNDLE_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=0\.[123]|\.v0\.3\+json)$/;
function readBundle(bytes) {
  const document = parseBundle(bytes);
  const envelope = document["dsseEnvelope"];
  if (!isRecord(envelope) || typeof envelope["payload"] !== "string")
    throw invalidBundle("has no DSSE envelope");
  if (envelope["payloadType"] !== "application/vnd.in-toto+json")
    throw invalidBundle("signs something else than a statement");
  const payload = Buffer.from(envelope["payload"], "base64");
  try {
    return {
      bytes,
      payload,
      statement: readStatement(payload),
      certificate: readCertificate(document["verificationMaterial"]),
      signedAt: signingTime(document["verificationMaterial"])
    };
  } catch (cause) {
    throw invalidBundle("holds no readable statement", cause);
  }
}
function parseBundle(bytes) {
  let document;
  try {
    document = parseJson(bytes, { uniqueKeys: true });
  } catch (cause) {
    throw invalidBundle("is not JSON that has one meaning", cause);
  }
  if (!isRecord(document) || !BUNDLE_TYPE.test(String(document["mediaType"])))
    throw invalidBundle("has no known media type");
  return document;
}
function readCertificate(material) {
  if (!isRecord(material)) return void 0;
  const chain = isRecord(material["x509CertificateChain"]) ? material["x509CertificateChain"]["certificates"] : void 0;
  const leaf = material["certificate"] ?? (Array.isArray(chain) ? chain[0] : void 0);
  return isRecord(leaf) && typeof leaf["rawBytes"] === "string" ? Buffer.from(leaf["rawBytes"], "base64") : void 0;
}
function signingTime(material) {
  if (!isRecord(material) || readCertificate(material) === void 0) return void 0;
  const { tlogEntries: entries = [], timestampVerificationData: data } = material;
  const timestamps = isRecord(data) ? data["rfc3161Timestamps"] : [];
  if (!Array.isArray(entries) || entries.length > 1) return void 0;
  const entry = firstOf(entries);
  if (entry && isRecord(entry["inclusionPromise"])) {
    const time = Number(entry["integratedTime"]);
    return Number.isSafeInteger(time) && time > 0 ? time : void 0;
  }
  if (!Array.isArray(timestamps) || timestamps.length !== 1) return void 0;
  const token = firstOf(timestamps)?.["signedTimestamp"];
  return typeof token === "string" ? tokenTime(Buffer.from(token, "base64")) : void 0;
}
function tokenTime(der) {
  const time = /\x18[\x0f-\x17](\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z/.exec(der.toString("latin1"));
  if (time === null) return void 0;
  const [year, month, day, hour, minute, second] = time.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1e3;
}
function firstOf(list2) {
  const first = Array.isArray(list2) ? list2[0] : void 0;
  return isRecord(first) ? first : void 0;
}
function invalidBundle(what, cause) {
  return new SealError("BUNDLE_INVALID", `the Sigstore bundle ${what}`, { cause });
}

// src/cosign/blob-signature.ts
function readBlobSignature(bytes) {
  const document = parseBundle(bytes);
  const message = document["messageSignature"];
  const signature = isRecord(message) ? message["signature"] : void 0;
  if (typeof signature !== "string" || signature === "") throw invalidBundle("has no signature over bytes");
  const material = document["verificationMaterial"];
  return {
    bytes,
    signature,
    certificate: readCertificate(material),
    logPromise: readLogPromise(material),
    timestamp: readTimestamp(material),
    signedAt: signingTime(material)
  };
}
function readLogPromise(material) {
  const entry = isRecord(material) ? firstOf(material["tlogEntries"]) : void 0;
  if (entry === void 0) return void 0;
  const { inclusionPromise, canonicalizedBody, logId } = entry;
  const promise = isRecord(inclusionPromise) ? inclusionPromise["signedEntryTimestamp"] : void 0;
  const keyId = isRecord(logId) ? logId["keyId"] : void 0;
  if (typeof promise !== "string" || typeof canonicalizedBody !== "string" || typeof keyId !== "string")
    return void 0;
  return {
    SignedEntryTimestamp: promise,
    Payload: {
      body: canonicalizedBody,
      integratedTime: Number(entry["integratedTime"] ?? 0),
      // Protobuf's JSON leaves a zero out.
      logIndex: Number(entry["logIndex"] ?? 0),
      logID: Buffer.from(keyId, "base64").toString("hex")
    }
  };
}
function readTimestamp(material) {
  const data = isRecord(material) ? material["timestampVerificationData"] : void 0;
  const timestamp = isRecord(data) ? firstOf(data["rfc3161Timestamps"])?.["signedTimestamp"] : void 0;
  return typeof timestamp === "string" ? timestamp : void 0;
}

// src/cosign/certificate-chain.ts
import { X509Certificate } from "node:crypto";

// src/cosign/legacy.ts
import { createHash } from "node:crypto";
var LEGACY_SIGNATURE = "dev.cosignproject.cosign/signature";
var LEGACY_CERTIFICATE = "dev.sigstore.cosign/certificate";
var LEGACY_CHAIN = "dev.sigstore.cosign/chain";
var LEGACY_LOG = "dev.sigstore.cosign/bundle";
var LEGACY_TIMESTAMP = "dev.sigstore.cosign/rfc3161timestamp";
var BUNDLE = "application/vnd.dev.sigstore.bundle.v0.3+json";
var BUNDLE_WITH_PROMISE = "application/vnd.dev.sigstore.bundle+json;version=0.1";
function wrapSignature(payload, annotations) {
  const signature = annotations[LEGACY_SIGNATURE];
  if (signature === void 0) return void 0;
  const digest = createHash("sha256").update(payload).digest("base64");
  const content = { messageSignature: { messageDigest: { algorithm: "SHA2_256", digest }, signature } };
  return encode(content, annotations);
}
function wrapEnvelope(bytes, annotations) {
  const envelope = parseJson(bytes, { uniqueKeys: true });
  if (!isRecord(envelope) || !Array.isArray(envelope["signatures"])) return void 0;
  const { payload, payloadType } = envelope;
  const signatures = envelope["signatures"].filter(isRecord).map(({ sig }) => ({ sig }));
  return encode({ dsseEnvelope: { payload, payloadType, signatures } }, annotations);
}
function encode(content, annotations) {
  const certificate = annotations[LEGACY_CERTIFICATE];
  const document = certificate === void 0 ? { mediaType: BUNDLE, verificationMaterial: { publicKey: { hint: "" } } } : { mediaType: BUNDLE_WITH_PROMISE, verificationMaterial: proofOf(certificate, annotations) };
  return new TextEncoder().encode(JSON.stringify({ ...document, ...content }));
}
function proofOf(certificate, annotations) {
  const { [LEGACY_LOG]: log, [LEGACY_TIMESTAMP]: timestamp } = annotations;
  return {
    x509CertificateChain: { certificates: [{ rawBytes: fromPem(certificate) }] },
    ...log ? { tlogEntries: [logEntry(log)] } : {},
    ...timestamp ? { timestampVerificationData: { rfc3161Timestamps: [readTimestamp2(timestamp)] } } : {}
  };
}
function fromPem(text) {
  const body = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(text)?.[1];
  if (body === void 0) throw invalidBundle("has no PEM certificate in its annotation");
  return body.replaceAll(/\s/g, "");
}
function logEntry(annotation) {
  const { SignedEntryTimestamp: promise, Payload: payload } = readObject(annotation);
  const { body, integratedTime, logIndex, logID } = isRecord(payload) ? payload : {};
  if (typeof promise !== "string" || typeof body !== "string" || typeof logID !== "string")
    throw invalidBundle("has no log entry in its annotation");
  const { kind, apiVersion } = readObject(Buffer.from(body, "base64"));
  return {
    logIndex: String(logIndex),
    logId: { keyId: Buffer.from(logID, "hex").toString("base64") },
    kindVersion: { kind, version: apiVersion },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp: promise },
    canonicalizedBody: body
  };
}
function readTimestamp2(annotation) {
  return { signedTimestamp: readObject(annotation)["SignedRFC3161Timestamp"] };
}
function readObject(json) {
  const value = parseJson(typeof json === "string" ? new TextEncoder().encode(json) : json);
  if (!isRecord(value)) throw invalidBundle("has an annotation that is no JSON object");
  return value;
}
function readSimpleSigning(payload) {
  const document = parseJson(payload, { uniqueKeys: true });
  const critical = isRecord(document) ? document["critical"] : void 0;
  if (!isRecord(critical) || critical["type"] !== "cosign container image signature") return void 0;
  const digest = isRecord(critical["image"]) ? critical["image"]["docker-manifest-digest"] : void 0;
  return isDigest(digest) ? digest : void 0;
}

// src/cosign/simple-signing.ts
var WHOLE = "dev.oci-seal.signature/bundle";
function formatSimpleSigning(repository, digest, claims) {
  const optional = Object.fromEntries(Object.entries(claims).sort(([a], [b]) => a < b ? -1 : 1));
  return new TextEncoder().encode(
    JSON.stringify({
      critical: {
        identity: { "docker-reference": repository },
        image: { "docker-manifest-digest": digest },
        type: "cosign container image signature"
      },
      optional: Object.keys(optional).length > 0 ? optional : null
    })
  );
}
function signatureAnnotations(signature, chain) {
  const { certificate, logPromise, timestamp } = signature;
  return {
    [LEGACY_SIGNATURE]: signature.signature,
    ...certificate === void 0 ? {} : { [LEGACY_CERTIFICATE]: toPem(certificate) },
    ...chain === void 0 ? {} : { [LEGACY_CHAIN]: chain },
    ...logPromise === void 0 ? {} : { [LEGACY_LOG]: JSON.stringify(logPromise) },
    ...timestamp === void 0 ? {} : { [LEGACY_TIMESTAMP]: JSON.stringify({ SignedRFC3161Timestamp: timestamp }) },
    [WHOLE]: new TextDecoder().decode(signature.bytes)
  };
}
function signatureOf(annotations) {
  return annotations[LEGACY_SIGNATURE] ?? "";
}
function bundleFromAnnotations(payload, annotations) {
  const signature = annotations[LEGACY_SIGNATURE];
  if (signature === void 0) return void 0;
  const whole = annotations[WHOLE];
  if (whole !== void 0) return holds(whole, signature) ? new TextEncoder().encode(whole) : void 0;
  return wrapSignature(payload, annotations);
}
function holds(bundle, signature) {
  try {
    const document = JSON.parse(bundle);
    const message = isRecord(document) ? document["messageSignature"] : void 0;
    return isRecord(message) && message["signature"] === signature;
  } catch {
    return false;
  }
}
function toPem(der) {
  const lines2 = Buffer.from(der).toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines2, "-----END CERTIFICATE-----", ""].join("\n");
}

// src/cosign/certificate-chain.ts
function findChain(trustedRoot, leaf) {
  const document = parseJson(trustedRoot);
  const authorities = isRecord(document) ? document["certificateAuthorities"] : void 0;
  if (!Array.isArray(authorities)) return void 0;
  const certificate = new X509Certificate(leaf);
  for (const authority of authorities) {
    const chain = certificatesOf(authority);
    const [issuer] = chain;
    if (issuer && certificate.verify(new X509Certificate(issuer).publicKey)) return chain.map(toPem).join("");
  }
  return void 0;
}
function certificatesOf(authority) {
  const chain = isRecord(authority) ? authority["certChain"] : void 0;
  const certificates = isRecord(chain) ? chain["certificates"] : void 0;
  if (!Array.isArray(certificates)) return [];
  return certificates.flatMap(
    (entry) => isRecord(entry) && typeof entry["rawBytes"] === "string" ? Buffer.from(entry["rawBytes"], "base64") : []
  );
}

// src/cosign/signer.ts
var KMS = /^(awskms|gcpkms|azurekms|hashivault|openbao|k8s|gitlab|pkcs11)[:]/;
function kmsProvider(key) {
  return KMS.exec(key)?.[1];
}
function keyVariable(key) {
  return /^env:\/\/([A-Za-z_][A-Za-z0-9_]*)$/.exec(key)?.[1];
}
function isKeyFile(key) {
  return !key.includes("://") && kmsProvider(key) === void 0;
}

// src/cosign/environment.ts
var ALWAYS = [
  "HOME",
  "TMPDIR",
  "TMP",
  "TEMP",
  "USERPROFILE",
  "LOCALAPPDATA",
  "APPDATA",
  "SystemRoot",
  "SYSTEMROOT",
  "windir",
  "HTTPS_PROXY",
  "HTTP_PROXY",
  "NO_PROXY",
  "https_proxy",
  "http_proxy",
  "no_proxy",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "XDG_CACHE_HOME",
  "XDG_CONFIG_HOME"
];
var KEYLESS = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
var VAULT = /^(?:VAULT_|BAO_|TRANSIT_SECRET_ENGINE_PATH$)/;
var KMS2 = {
  awskms: /^(?:AWS_|PATH$)/,
  gcpkms: /^(?:GOOGLE_|GCE_METADATA_HOST$|PATH$)/,
  azurekms: /^(?:AZURE_|IDENTITY_|MSI_|IMDS_ENDPOINT$|PATH$)/,
  hashivault: VAULT,
  openbao: VAULT,
  k8s: /^(?:KUBECONFIG$|KUBERNETES_|AWS_|AZURE_|GOOGLE_|CLOUDSDK_|PATH$)/,
  gitlab: /^GITLAB_(?:HOST|TOKEN)$/,
  pkcs11: /^(?:COSIGN_PKCS11_|SOFTHSM2_CONF$|YUBIHSM_PKCS11_CONF$|KMS_PKCS11_CONFIG$)/
};
function signingEnvironment(job, signer) {
  if (signer.kind === "keyless") return pick(job, (name) => ALWAYS.includes(name) || KEYLESS.includes(name));
  const isNeeded = (name) => ALWAYS.includes(name) || belongsToKey(name, signer.key);
  if (kmsProvider(signer.key) !== void 0) return pick(job, isNeeded);
  return { COSIGN_PASSWORD: "", ...pick(job, (name) => isNeeded(name) || name === "COSIGN_PASSWORD") };
}
function verifyingEnvironment(job, key) {
  return pick(job, (name) => ALWAYS.includes(name) || key !== void 0 && belongsToKey(name, key));
}
function belongsToKey(name, key) {
  const provider = kmsProvider(key);
  return name === keyVariable(key) || provider !== void 0 && KMS2[provider].test(name);
}
function pick(job, isAllowed) {
  const picked = {};
  for (const [name, value] of Object.entries(job)) {
    if (value !== void 0 && isAllowed(name)) picked[name] = value;
  }
  return picked;
}

// src/cosign/failure.ts
function reasonOf({ stderr, exitCode }) {
  const lines2 = stderr.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const error2 = lines2.find((line) => line.startsWith("Error: "))?.slice("Error: ".length);
  return printable(error2 ?? lines2.at(-1) ?? `exit code ${exitCode} and no message`, 500);
}
var MEANINGS = [
  {
    pattern: /decryption failed|no password|reading key: (?:inappropriate ioctl|EOF)/,
    code: "COSIGN_PASSWORD_WRONG",
    remedy: "Check the secret, and add to the step:\n  env:\n    COSIGN_PASSWORD: ${{ secrets.COSIGN_PASSWORD }}"
  },
  {
    pattern: /(?:reading key|loading (?:private |public )?key|key file|getting signer).*(?:no such file|cannot find|not found|permission denied)/,
    code: "COSIGN_KEY_UNREADABLE",
    remedy: "Check the input key: a file that exists on the runner, env://NAME with the variable set on this step, or a KMS URI."
  },
  {
    pattern: /(?:pem|decode|unsupported|unknown).*(?:key|PEM)|invalid (?:pem|key)/i,
    code: "COSIGN_KEY_INVALID",
    remedy: 'Make a key pair with "cosign generate-key-pair", or check that the secret holds the whole file with its line ends.'
  },
  {
    pattern: /leaf certificate|certificate (?:validity|verification|has expired)/,
    code: "SIGNATURE_NOT_VERIFIED",
    remedy: "Nothing was published. Check that signing-config and trusted-root belong together, and that the clock of the runner is right."
  },
  {
    pattern: /id-token|ACTIONS_ID_TOKEN|fetching (?:ambient )?OIDC|device flow|identity token|oauth/i,
    code: "COSIGN_IDENTITY_UNAVAILABLE",
    remedy: 'Give the job "permissions: id-token: write", or sign with a key (input key).'
  }
];
var USED_UP = "read on closed response body";
var TRANSIENT = /\b(?:429|500|502|503|504)\b|too many requests|rate limit|timeout|timed out|deadline exceeded|connection (?:refused|reset)|EOF$|no such host|temporary failure|TLS handshake|i\/o timeout|giving up after \d+ attempt|read on closed response body|service unavailable/i;
function isTransient(result) {
  return TRANSIENT.test(reasonOf(result));
}
var ACCESS = {
  awskms: "Log in to AWS before this step (aws-actions/configure-aws-credentials). The role needs kms:DescribeKey, kms:GetPublicKey and kms:Sign on the key.",
  gcpkms: "Log in to Google Cloud before this step (google-github-actions/auth). The account needs roles/cloudkms.signerVerifier on the key, and the URI ends with /versions/N.",
  azurekms: 'Log in to Azure before this step (azure/login). The identity needs "Key Vault Crypto User" on the vault.',
  hashivault: "Add to the step:\n  env:\n    VAULT_ADDR: https://…\n    VAULT_TOKEN: ${{ secrets.VAULT_TOKEN }}\nThe token needs to read transit/keys/NAME and to update transit/sign/NAME.",
  openbao: "Add to the step:\n  env:\n    BAO_ADDR: https://…\n    BAO_TOKEN: ${{ secrets.BAO_TOKEN }}\nThe token needs to read transit/keys/NAME and to update transit/sign/NAME.",
  k8s: "Give the step KUBECONFIG, for an account that may get the secret; the URI is k8s://NAMESPACE/SECRET.",
  gitlab: "Add to the step:\n  env:\n    GITLAB_TOKEN: ${{ secrets.GITLAB_TOKEN }}",
  pkcs11: "Give the step COSIGN_PKCS11_MODULE_PATH and COSIGN_PKCS11_PIN, and with cosign-path a Cosign that was built with PKCS#11."
};
var NOT_BUILT_IN = /unrecognized scheme|not built with/;
function keyServiceFailure(what, result, key) {
  const provider = kmsProvider(key);
  if (provider === void 0) return void 0;
  const remedy = NOT_BUILT_IN.test(result.stderr) ? `This Cosign was built without ${provider}. Remove the input cosign-path to have a release installed that has it, or name one that has.` : ACCESS[provider];
  return new SealError("COSIGN_KEY_SERVICE_FAILED", `${what}: ${reasonOf(result)}`, { remedy });
}
function failure(what, result) {
  const reason = reasonOf(result);
  const meaning = MEANINGS.find(({ pattern }) => pattern.test(result.stderr));
  const message = `${what}: cosign ended with exit code ${result.exitCode}: ${reason}`;
  if (meaning) return new SealError(meaning.code, message, { remedy: meaning.remedy });
  if (!isTransient(result)) {
    return new SealError("COSIGN_FAILED", message, {
      remedy: "The words of Cosign are in the message; running the step again repeats nothing that is in place."
    });
  }
  const who = reason.includes(USED_UP) ? "the certificate authority (Fulcio) or the timestamp authority answers with errors" : "a service of Sigstore does not answer";
  return new SealError("COSIGN_SERVICE_UNAVAILABLE", `${what}: ${who}: ${reason}`, {
    remedy: "Run the job again later, nothing that is in place is repeated (the public services: https://status.sigstore.dev). To wait longer, add to the step:\n  with:\n    timeout: 30m"
  });
}

// src/cosign/cosign.ts
var NO_SIGNING_SERVICES = '{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json","rekorTlogConfig":{},"tsaConfig":{}}';
var NO_AUTHORITIES = '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}';
var QUICK_MS = 6e4;
var ATTEMPT_MS = 18e4;
var LEAST_MS = 3e4;
var GRACE_MS = 2e3;
var STATEMENT = "statement.json";
var BUNDLE2 = "sigstore.json";
var BLOB = "blob";
async function openCosign(options) {
  const { program, environment, directory, clock, log, timeoutMs } = options;
  const invocations = [];
  const noServices = {
    signingConfig: join2(directory, "no-services.signing-config.json"),
    trustedRoot: join2(directory, "no-authorities.trusted-root.json")
  };
  let files = 0;
  async function start(args, env, limitMs = QUICK_MS) {
    const started = clock.now();
    const result = await options.run(program, args, { env, timeoutMs: limitMs });
    const command = ["cosign", ...args].join(" ");
    const milliseconds = clock.now() - started;
    invocations.push({ command, milliseconds, exitCode: result.exitCode });
    log.info(`$ ${command} (exit code ${result.exitCode}, ${milliseconds} ms)`);
    return result;
  }
  async function withFiles(contents, work) {
    const folder = join2(directory, `cosign-${++files}`);
    await mkdir(folder, { mode: 448 });
    try {
      for (const [name, bytes] of Object.entries(contents))
        await writeFile(join2(folder, name), bytes, { mode: 384, flag: "wx" });
      return await work((name) => join2(folder, name));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  let failingSince;
  async function startSigning(signer, argumentsFor) {
    const begun = clock.now();
    for (let attempt = 1; ; attempt++) {
      const started = clock.now();
      const deadline = Math.min(begun, failingSince ?? begun) + timeoutMs;
      const least = attempt === 1 ? Math.min(timeoutMs, LEAST_MS) : 1e3;
      const left = Math.max(deadline - started, least);
      const limit2 = Math.min(left, ATTEMPT_MS);
      const result = await start(
        argumentsFor(limit2),
        signingEnvironment(environment, signer),
        left + GRACE_MS
      );
      if (result.exitCode === 0) {
        failingSince = void 0;
        return;
      }
      if (!isTransient(result)) {
        const error2 = signer.kind === "key" ? keyServiceFailure("signing", result, signer.key) : void 0;
        throw error2 ?? failure("signing", result);
      }
      failingSince ??= started;
      const pause = Math.min(1e3 * 2 ** attempt, 3e4) * (0.5 + clock.random());
      if (clock.now() + pause > deadline) throw failure("signing", result);
      log.info(
        `Signing did not succeed yet (${reasonOf(result)}); next try in ${Math.round(pause / 1e3)} s.`
      );
      await clock.sleep(pause);
    }
  }
  const publicHalves = /* @__PURE__ */ new Map();
  async function usable(authority) {
    if (authority.kind !== "key" || kmsProvider(authority.key) !== "pkcs11") return authority;
    if (!environment["COSIGN_PKCS11_PIN"]) return authority;
    const known = publicHalves.get(authority.key) ?? keepPublicHalf(authority.key);
    publicHalves.set(authority.key, known);
    return { ...authority, key: await known };
  }
  async function keepPublicHalf(key) {
    const path = join2(directory, `pkcs11-${publicHalves.size + 1}.pub`);
    await writeFile(path, await readPublicKey(key, verifyingEnvironment(environment, key)), { mode: 384 });
    return path;
  }
  async function readPublicKey(key, env) {
    const result = await start(["public-key", "--key", key], env);
    if (result.exitCode === 0) return result.stdout;
    const what = `reading the key ${key}`;
    throw keyServiceFailure(what, result, key) ?? failure(what, result);
  }
  async function startVerifying(authority, args) {
    const env = verifyingEnvironment(environment, authority.kind === "key" ? authority.key : void 0);
    const result = await start(args, env);
    if (isVerified(result)) return { verified: true };
    return {
      verified: false,
      reason: reasonOf(result),
      isInconclusive: result.exitCode < 0 || isTransient(result)
    };
  }
  let publicRoot;
  function publicTrustedRoot() {
    publicRoot ??= withFiles({}, async (path) => {
      const args = ["trusted-root", "create", "--with-default-services", "--out", path(BUNDLE2)];
      const result = await start(args, verifyingEnvironment(environment));
      if (result.exitCode !== 0) throw failure("reading the trusted root of the public Sigstore", result);
      return readOutput(path(BUNDLE2));
    });
    return publicRoot;
  }
  const [version] = await Promise.all([
    checkVersion(await start(["version", "--json"], verifyingEnvironment(environment)), options),
    writeFile(noServices.signingConfig, NO_SIGNING_SERVICES, { mode: 384 }),
    writeFile(noServices.trustedRoot, NO_AUTHORITIES, { mode: 384 })
  ]);
  return {
    version,
    invocations,
    publicKey: (signer) => readPublicKey(signer.key, signingEnvironment(environment, signer)),
    sign: (statement, signer) => withFiles({ [STATEMENT]: statement }, async (path) => {
      const paths = { statement: path(STATEMENT), bundle: path(BUNDLE2), noServices };
      await startSigning(signer, (limit2) => signArguments(signer, paths, limit2));
      return readBundle(await readOutput(paths.bundle));
    }),
    verify: (bundle, authority, digest, predicateType) => withFiles({ [BUNDLE2]: bundle }, async (path) => {
      const paths = { bundle: path(BUNDLE2), noServices };
      const known = await usable(authority);
      return startVerifying(known, verifyArguments(known, paths, digest, predicateType));
    }),
    signBlob: (blob, signer) => withFiles({ [BLOB]: blob }, async (path) => {
      const paths = { blob: path(BLOB), bundle: path(BUNDLE2), noServices };
      await startSigning(signer, (limit2) => signBlobArguments(signer, paths, limit2));
      return readBlobSignature(await readOutput(paths.bundle));
    }),
    verifyBlob: (bundle, blob, authority) => withFiles({ [BLOB]: blob, [BUNDLE2]: bundle }, async (path) => {
      const paths = { blob: path(BLOB), bundle: path(BUNDLE2), noServices };
      const known = await usable(authority);
      return startVerifying(known, verifyBlobArguments(known, paths));
    }),
    certificateChain: async (leaf, trustedRoot) => findChain(trustedRoot === void 0 ? await publicTrustedRoot() : await readFile3(trustedRoot), leaf)
  };
}
async function readOutput(path) {
  try {
    return await readFile3(path);
  } catch (cause) {
    throw new SealError("COSIGN_OUTPUT_INVALID", "cosign ended with exit code 0 and wrote no file", { cause });
  }
}
function isVerified({ exitCode, stdout, stderr }) {
  return exitCode === 0 && /^Verified OK$/m.test(`${stdout}
${stderr}`);
}
function checkVersion(result, { isChosenByUser, log, program }) {
  const version = readVersion(result.stdout);
  const isTooOld = version === void 0 || compareVersions(version, FLOOR) < 0;
  if (isTooOld) {
    const said = version === void 0 ? "does not tell its version" : `is ${formatVersion(version)}`;
    const message = `the Cosign at ${program} ${said}; Seal needs ${formatVersion(FLOOR)} or newer`;
    const remedy = "Remove the input cosign-path to have a tested release installed, or install a newer Cosign.";
    if (!isChosenByUser || version !== void 0) throw new SealError("COSIGN_TOO_OLD", message, { remedy });
    log.info(`The Cosign at ${program} ${said}; it is used because cosign-path names it.`);
  } else if (version.major > TESTED.major || version.major === TESTED.major && version.minor > TESTED.minor) {
    log.warning(
      `Cosign ${formatVersion(version)} is newer than Seal was tested with (${TESTED.major}.${TESTED.minor}).`
    );
  }
  return version;
}

// src/registry/credentials/credential-source.ts
import { join as join3 } from "node:path";

// src/registry/credentials/config-keys.ts
var DOCKER_HUB_SERVER = "https://index.docker.io/v1/";
function helperServer(registry) {
  return registry === "docker.io" ? DOCKER_HUB_SERVER : registry;
}
function bestKey(keys, { registry, repository }) {
  let best;
  for (const key of keys) {
    const { host, path } = parseKey(key);
    if (host !== registry || !coversPath(path, repository)) continue;
    const exact = key === (path === "" ? registry : `${registry}/${path}`);
    if (!best || path.length > best.path.length || path === best.path && exact && !best.exact) {
      best = { key, path, exact };
    }
  }
  return best?.key;
}
function parseKey(key) {
  const bare = key.replace(/^https?:\/\//i, "");
  const slash = bare.indexOf("/");
  const named = slash < 0 ? bare : bare.slice(0, slash);
  const host = parseHost(named) ?? named.toLowerCase();
  const path = slash < 0 ? "" : bare.slice(slash + 1).replace(/\/+$/, "");
  const isHost = bare !== key || path === "v1" || path === "v2";
  return { host, path: isHost ? "" : path };
}
function coversPath(path, repository) {
  return path === "" || repository === path || repository.startsWith(`${path}/`);
}

// src/registry/credentials/config-file.ts
var MAX_CONFIG_BYTES = 1024 * 1024;
function parseCredentialFile(path, bytes) {
  if (bytes.byteLength > MAX_CONFIG_BYTES) throw invalid2(path, `is larger than ${MAX_CONFIG_BYTES} bytes`);
  const document = isBlank(bytes) ? {} : parse(path, bytes);
  if (!isRecord(document)) throw invalid2(path, "is not a JSON object");
  const { auths, credHelpers, credsStore } = document;
  if (credsStore !== void 0 && credsStore !== null && typeof credsStore !== "string") {
    throw invalid2(path, 'has a "credsStore" that is not a string');
  }
  return {
    path,
    auths: readMap(path, "auths", auths),
    credHelpers: readMap(path, "credHelpers", credHelpers),
    credsStore: credsStore || void 0
  };
}
function isBlank(bytes) {
  return bytes.every((byte) => byte === 32 || byte >= 9 && byte <= 13);
}
function parse(path, bytes) {
  try {
    return parseJson(bytes);
  } catch (cause) {
    throw invalid2(path, "cannot be read", cause);
  }
}
function readMap(path, name, value) {
  if (value === void 0 || value === null) return /* @__PURE__ */ new Map();
  if (!isRecord(value)) throw invalid2(path, `has a "${name}" that is not an object`);
  return new Map(Object.entries(value));
}
function findAuth(file, repository) {
  const key = bestKey(file.auths.keys(), repository);
  if (key === void 0) return void 0;
  const entry = file.auths.get(key);
  if (!isRecord(entry))
    throw invalid2(file.path, `has an entry for "${printable(key, 100)}" that is no object`);
  return readEntry(file.path, key, entry);
}
function readEntry(path, key, entry) {
  const text = (name) => {
    const value = entry[name];
    if (value === void 0 || value === null) return "";
    if (typeof value === "string") return value;
    throw invalid2(path, `has an entry for "${printable(key, 100)}" whose "${name}" is not a string`);
  };
  const registryToken = text("registrytoken");
  if (registryToken !== "") return { kind: "registry-token", token: registryToken };
  const identityToken = text("identitytoken");
  if (identityToken !== "") return { kind: "identity-token", token: identityToken };
  const auth = text("auth");
  if (auth !== "") return decodeAuth(path, key, auth);
  const username = text("username");
  return username === "" ? "in-store" : { kind: "basic", username, password: text("password") };
}
function decodeAuth(path, key, auth) {
  const decoded = Buffer.from(auth, "base64").toString("utf8");
  const colon = decoded.indexOf(":");
  if (colon < 1) {
    throw invalid2(
      path,
      `has an entry for "${printable(key, 100)}" whose "auth" is not base64 of user:password`
    );
  }
  const password = decoded.slice(colon + 1).replace(/\u0000+$/, "");
  return { kind: "basic", username: decoded.slice(0, colon), password };
}
function invalid2(path, what, cause) {
  return new SealError("CREDENTIALS_FILE_INVALID", `credential file ${printable(path, 200)} ${what}`, {
    remedy: "Log in again with docker/login-action, or correct the file; registry-username and registry-password are used before any file.",
    ...cause === void 0 ? {} : { cause }
  });
}

// src/registry/credentials/helper.ts
import { isAbsolute } from "node:path";
var NOT_FOUND = "credentials not found in native keychain";
var TOKEN_USER = "<token>";
var SUFFIX = /^[A-Za-z0-9._-]{1,100}$/;
async function askHelper(system, suffix, registry) {
  const program = await locate(system, suffix);
  const server = helperServer(registry);
  let result;
  try {
    result = await system.runHelper(program, ["get"], server);
  } catch (cause) {
    throw failed(suffix, registry, "could not be run", cause);
  }
  if (result.exitCode === 0) return readAnswer(suffix, registry, result.stdout);
  if (result.stdout.trim() === NOT_FOUND) return void 0;
  throw failed(suffix, registry, `ended with exit code ${result.exitCode}`);
}
async function locate({ findProgram: findProgram2, isInCheckout }, suffix) {
  if (!SUFFIX.test(suffix)) throw refused(suffix, "its name holds characters that a helper has not");
  const name = `docker-credential-${suffix}`;
  const program = await findProgram2(name);
  if (program === void 0) throw refused(suffix, `there is no program ${name} on PATH`);
  if (!isAbsolute(program))
    throw refused(suffix, `it was found at a relative path, ${printable(program, 200)}`);
  if (await isInCheckout(program)) {
    throw refused(suffix, `it lies in the checkout, at ${printable(program, 200)}`);
  }
  return program;
}
function readAnswer(suffix, registry, stdout) {
  let answer;
  try {
    answer = parseJson(Buffer.from(stdout));
  } catch {
    throw failed(suffix, registry, "did not answer with JSON");
  }
  if (!isRecord(answer)) throw failed(suffix, registry, "did not answer with an object");
  const { Username: username, Secret: secret } = answer;
  if (typeof username !== "string" || typeof secret !== "string") {
    throw failed(suffix, registry, 'did not answer with a "Username" and a "Secret"');
  }
  if (secret === "") return void 0;
  return username === TOKEN_USER ? { kind: "identity-token", token: secret } : { kind: "basic", username, password: secret };
}
function refused(suffix, why) {
  return new SealError(
    "CREDENTIALS_HELPER_INVALID",
    `the credential helper "${printable(suffix, 100)}" is not run: ${why}`,
    {
      remedy: "Install the helper on PATH, outside of the checkout, or give registry-username and registry-password."
    }
  );
}
function failed(suffix, registry, what, cause) {
  return new SealError(
    "CREDENTIALS_HELPER_FAILED",
    `the credential helper docker-credential-${suffix}, asked for ${registry}, ${what}`,
    {
      remedy: `Run "echo ${helperServer(registry)} | docker-credential-${suffix} get" in an earlier step to see what it says.`,
      ...cause === void 0 ? {} : { cause }
    }
  );
}

// src/registry/credentials/credential-source.ts
var GITHUB_REGISTRY = "ghcr.io";
function credentialSource(options) {
  const files = /* @__PURE__ */ new Map();
  const stores = /* @__PURE__ */ new Map();
  const load = (path) => remember(files, path, () => readCredentialFile(options, path));
  const ask = (suffix, registry) => remember(stores, `${suffix} ${registry}`, () => askHelper(options, suffix, registry));
  return {
    async find(repository) {
      const credential = await search(options, repository, load, ask);
      if (credential) mask(credential, options.maskSecret);
      return credential;
    }
  };
}
function remember(memory, key, make) {
  const known = memory.get(key);
  if (known !== void 0) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
async function search(options, repository, load, ask) {
  const { explicit, githubToken } = options;
  if (explicit?.registry === repository.registry) {
    return { kind: "basic", username: explicit.username, password: explicit.password };
  }
  for (const path of candidateFiles(options.env, options.homeDirectory)) {
    const file = await load(path);
    const found = file && await findInFile(file, repository, ask, options.log);
    if (found) return found;
  }
  if (githubToken && githubToken.token !== "" && repository.registry === GITHUB_REGISTRY) {
    return { kind: "basic", username: githubToken.username, password: githubToken.token };
  }
  return void 0;
}
function candidateFiles(env, homeDirectory) {
  const value = (name) => env[name] || void 0;
  const runtime = value("XDG_RUNTIME_DIR");
  const paths = [
    value("REGISTRY_AUTH_FILE"),
    join3(value("DOCKER_CONFIG") ?? join3(homeDirectory, ".docker"), "config.json"),
    runtime && join3(runtime, "containers", "auth.json"),
    join3(value("XDG_CONFIG_HOME") ?? join3(homeDirectory, ".config"), "containers", "auth.json")
  ];
  return paths.filter((path) => path !== void 0);
}
async function readCredentialFile({ readFile: readFile7, isInCheckout, isPullRequest }, path) {
  const bytes = await readFile7(path, MAX_CONFIG_BYTES);
  if (bytes === void 0) return void 0;
  if (isPullRequest && await isInCheckout(path)) throw fileRefused(path);
  return parseCredentialFile(path, bytes);
}
function fileRefused(path) {
  return new SealError(
    "CREDENTIALS_FILE_REFUSED",
    `credential file ${printable(path, 200)} lies in the checkout, and this is a pull request: its author may have written it`,
    { remedy: "Point DOCKER_CONFIG or REGISTRY_AUTH_FILE at a folder outside of the checkout." }
  );
}
async function findInFile(file, repository, ask, log) {
  const { registry } = repository;
  const helperKey = bestKey(file.credHelpers.keys(), repository);
  if (helperKey !== void 0) {
    const found = await ask(helperSuffix(file, helperKey), registry);
    if (found) return found;
  }
  const entry = findAuth(file, repository);
  const stored = file.credsStore && await askStore(file.credsStore, entry === "in-store", registry, ask, log);
  if (stored) return stored;
  return entry === "in-store" ? void 0 : entry;
}
function helperSuffix(file, key) {
  const suffix = file.credHelpers.get(key);
  return typeof suffix === "string" ? suffix : "";
}
async function askStore(store, isNeeded, registry, ask, log) {
  try {
    return await ask(store, registry);
  } catch (error2) {
    if (isNeeded || !(error2 instanceof SealError)) throw error2;
    log.warning(`${error2.message}; going on without it`);
    return void 0;
  }
}
function mask(credential, maskSecret) {
  const secret = credential.kind === "basic" ? credential.password : credential.token;
  if (secret === "") return;
  maskSecret(secret);
  if (credential.kind === "basic") {
    maskSecret(Buffer.from(`${credential.username}:${secret}`).toString("base64"));
  }
}

// src/registry/credentials/explicit.ts
function explicitLogin(username, password, registries) {
  if (username === "" && password === "") return void 0;
  if (username === "" || password === "") {
    const missing = username === "" ? "registry-username" : "registry-password";
    throw new SealError(
      "CREDENTIALS_INCOMPLETE",
      `the input ${missing} is empty and its counterpart is not`,
      {
        remedy: `Give both, or neither; a secret that the workflow cannot read is empty without a warning, for example in a pull request from a fork.`
      }
    );
  }
  const [registry, ...others] = [...new Set(registries)];
  if (registry === void 0 || others.length > 0) {
    throw new SealError(
      "CREDENTIALS_AMBIGUOUS",
      `registry-username and registry-password are for one registry, and ${registries.length === 0 ? "neither the step nor a glob of the policy names one" : `there are several: ${[...new Set(registries)].join(", ")}`}`,
      {
        remedy: "Name it in the step:\n  with:\n    registry: ghcr.io\nFor several registries log in to each with docker/login-action before this step, and leave the inputs empty."
      }
    );
  }
  return { registry, username, password };
}

// src/registry/credentials/system.ts
import { execFile } from "node:child_process";
import { open, stat as stat3 } from "node:fs/promises";

// src/support/programs.ts
import { access, constants, stat as stat2 } from "node:fs/promises";
import { delimiter, isAbsolute as isAbsolute2, join as join4 } from "node:path";
var STARTABLE = [".com", ".exe"];
async function findProgram(name, search2) {
  const { environment, checkout, platform } = search2;
  if (name === "" || /[\\/]/.test(name)) return void 0;
  const folders = (variable(environment, "PATH", platform) ?? "").split(delimiter);
  const bare = platform === "win32" ? folders.map((folder) => folder.replaceAll('"', "")) : folders;
  const files = fileNames(name, search2);
  for (const path of bare.filter(isAbsolute2).flatMap((folder) => files.map((file) => join4(folder, file)))) {
    if (await isProgram(path) && !(checkout !== void 0 && await leadsInto(path, checkout))) return path;
  }
  return void 0;
}
async function isProgram(path) {
  try {
    await access(path, constants.X_OK);
    return (await stat2(path)).isFile();
  } catch {
    return false;
  }
}
function fileNames(name, { environment, platform }) {
  if (platform !== "win32") return [name];
  if (STARTABLE.some((ending) => name.toLowerCase().endsWith(ending))) return [name];
  const endings = (variable(environment, "PATHEXT", platform) ?? "").split(";").map((ending) => ending.trim().toLowerCase()).filter((ending) => STARTABLE.includes(ending));
  return (endings.length > 0 ? endings : STARTABLE).map((ending) => name + ending);
}
function variable(environment, name, platform) {
  if (platform !== "win32") return environment[name];
  const key = Object.keys(environment).find((key2) => key2.toUpperCase() === name);
  return key === void 0 ? void 0 : environment[key];
}

// src/registry/credentials/system.ts
var HELPER_TIMEOUT_MS = 3e4;
var MAX_HELPER_OUTPUT_BYTES = 64 * 1024;
function machine({
  env,
  workspace,
  platform,
  helperTimeoutMs = HELPER_TIMEOUT_MS
}) {
  return {
    env,
    readFile: readFile4,
    isInCheckout: async (path) => workspace !== void 0 && leadsInto(path, workspace),
    findProgram: (name) => findProgram(name, { environment: env, checkout: workspace, platform }),
    runHelper: (program, args, input) => runHelper(program, args, input, env, helperTimeoutMs)
  };
}
async function readFile4(path, maxBytes) {
  const about = await stat3(path).catch(absent);
  if (!about?.isFile()) return void 0;
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(about.size, maxBytes + 1)));
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
function absent(error2) {
  if (error2.code === "ENOENT" || error2.code === "ENOTDIR") return void 0;
  throw error2;
}
function runHelper(program, args, input, env, timeout) {
  return new Promise((resolve3, reject) => {
    const options = { env, timeout, maxBuffer: MAX_HELPER_OUTPUT_BYTES, shell: false, windowsHide: true };
    const child = execFile(program, args, options, (error2, stdout) => {
      if (!error2) resolve3({ exitCode: 0, stdout });
      else if (typeof error2.code === "number") resolve3({ exitCode: error2.code, stdout });
      else reject(new Error(error2.code ? String(error2.code) : `no answer after ${timeout} ms`));
    });
    child.stdin?.on("error", () => void 0);
    child.stdin?.end(input);
  });
}

// src/registry/proxy.ts
var import_node_https = __toESM(require_https(), 1);
import { X509Certificate as X509Certificate2 } from "node:crypto";
import { readFile as readFile5 } from "node:fs/promises";
import { BlockList, isIP } from "node:net";
import { createSecureContext, getCACertificates } from "node:tls";

// src/registry/redact.ts
var HARMLESS = /* @__PURE__ */ new Set(["digest", "mount", "from", "n", "last", "artifactType", "service", "scope", "ns"]);
function redactUrl(url) {
  const query = [...url.searchParams].map(
    ([name, value]) => HARMLESS.has(name) ? `${name}=${value}` : `${name}=REDACTED`
  );
  const search2 = query.length > 0 ? `?${query.join("&")}` : "";
  return printable(`${url.protocol}//${url.host}${url.pathname}${search2}`, 500);
}

// src/registry/remedy.ts
function remedyFor(code, repository, attempt) {
  const remedy = REMEDIES[code]?.(repository, attempt);
  return remedy === void 0 ? {} : { remedy };
}
var REMEDIES = {
  REGISTRY_UNAUTHORIZED: denied,
  REGISTRY_FORBIDDEN: denied,
  REGISTRY_NOT_FOUND: (repository) => `Check that the image was pushed to ${formatRepository(repository)} before this step, and that the credentials may read it: several registries answer "not found" to those who may not look.`,
  REGISTRY_RATE_LIMITED: ({ registry }) => registry === "docker.io" ? "Log in to Docker Hub before this step: anonymous pulls share one limit for each address, and GitHub runners share addresses." : `${registry} limits how often it may be asked. Run the step again later, or seal fewer images at a time.`,
  REGISTRY_IMMUTABLE_TAG: ({ registry }) => registry.includes(".dkr.ecr.") ? "The repository does not allow a tag to be written twice. Set its tag immutability to IMMUTABLE_WITH_EXCLUSION with the filter sha256-*, so that the list of referrers can grow." : "The repository does not allow a tag to be written twice. Exclude tags that begin with sha256- from its immutability rule: without a Referrers API, the list of referrers is kept under such a tag.",
  REGISTRY_UNAVAILABLE: ({ registry }) => `${registry} is not well. Run the step again later: what was pushed is kept.`,
  REGISTRY_UNREACHABLE: ({ registry }) => `Check the name ${registry}, that the runner may reach it, and HTTPS_PROXY where the network needs one.`,
  REGISTRY_TIMEOUT: ({ registry }) => `${registry} answers too slowly. Run the step again later: what was pushed is kept.`,
  REGISTRY_TLS: ({ registry }) => `The certificate of ${registry} is not trusted. For a private authority, name its certificates in NODE_EXTRA_CA_CERTS. Only localhost is spoken to without TLS.`
};
function denied({ registry, repository }, { isWrite, isAnonymous }) {
  if (registry === "ghcr.io") return deniedByGitHub(repository, isWrite);
  const action = isWrite ? "push to" : "pull from";
  return isAnonymous ? `No credentials for ${registry} were found. Log in before this step (docker/login-action), or add to the step:
  with:
    registry-username: \${{ secrets.REGISTRY_USERNAME }}
    registry-password: \${{ secrets.REGISTRY_PASSWORD }}` : `The credentials used may not ${action} ${registry}/${repository}. Check that they are not expired and that the account has this right on the repository.`;
}
function deniedByGitHub(repository, isWrite) {
  return [
    `Give the job the permission, and the repository's workflows access to the package (package settings of ${repository}, "Manage Actions access"):`,
    "permissions:",
    `  packages: ${isWrite ? "write" : "read"}`
  ].join("\n");
}

// src/registry/registry-error.ts
var RegistryError = class extends SealError {
  name = "RegistryError";
  method;
  /** Without secrets. */
  url;
  status;
  errors;
  isTransient;
  retryAfterMs;
  constructor(code, message, options = {}) {
    super(code, message, options);
    this.method = options.method;
    this.url = options.url === void 0 ? void 0 : redactUrl(options.url);
    this.status = options.status;
    this.errors = options.errors ?? [];
    this.isTransient = options.isTransient ?? false;
    this.retryAfterMs = options.retryAfterMs;
  }
  /** Did the registry name this code (in any letter case) in its error body? */
  says(code) {
    return this.errors.some((error2) => error2.code.toUpperCase() === code);
  }
};
function readSpecErrors(body) {
  let document;
  try {
    document = parseJson(body, { maxDepth: 50 });
  } catch {
    return [];
  }
  const list2 = isRecord(document) && Array.isArray(document["errors"]) ? document["errors"] : [];
  return list2.filter(isRecord).slice(0, 10).map(({ code, message }) => ({
    code: typeof code === "string" ? printable(code, 60) : "UNKNOWN",
    message: typeof message === "string" ? printable(message, 300) : ""
  }));
}
var TRANSIENT2 = /* @__PURE__ */ new Set([408, 425, 429, 499, 500, 502, 503, 504, 522]);
var IMMUTABLE = /immutab|cannot be overwritten|already exists.*(?:overwrit|tag)|redeploy/i;
function errorOf(answer, repository) {
  const { method, url, status: status2 } = answer;
  const errors = readSpecErrors(answer.body);
  const said = errors.map(({ code: code2, message }) => message === "" ? code2 : `${code2} (${message})`).join(", ");
  const html = /html/i.test(answer.contentType ?? "") ? "an HTML page" : "";
  const seen = [said === "" ? html : said, answer.isForeign ? "after leaving the registry" : ""].filter(Boolean).join(" ");
  const code = answer.asksToken ? tokenCodeOf(status2) : codeOf(answer, errors);
  return new RegistryError(
    code,
    `${formatRepository(repository)}: ${method} ${redactUrl(url)}: status ${status2}${seen === "" ? "" : `: ${seen}`}`,
    {
      method,
      url,
      status: status2,
      errors,
      isTransient: TRANSIENT2.has(status2) || isLostSession(errors),
      retryAfterMs: answer.retryAfterMs,
      ...remedyFor(code, repository, {
        isWrite: answer.asksToken ? answer.asksToken === "push" : !["GET", "HEAD"].includes(method),
        isAnonymous: answer.isAnonymous
      })
    }
  );
}
function isLostSession(errors) {
  return errors.some(
    ({ code }) => ["BLOB_UPLOAD_UNKNOWN", "BLOB_UPLOAD_INVALID"].includes(code.toUpperCase())
  );
}
function codeOf({ status: status2, method, isConditional = false }, errors) {
  if (method === "PUT" && [400, 403, 405, 409, 412].includes(status2)) {
    const words = errors.map(({ code, message }) => `${code} ${message}`).join(" ");
    const isPrecondition = !isConditional && errors.some(({ code }) => code === "PRECONDITION");
    if (isPrecondition || IMMUTABLE.test(words)) return "REGISTRY_IMMUTABLE_TAG";
  }
  if (status2 === 401) return "REGISTRY_UNAUTHORIZED";
  if (status2 === 403) return "REGISTRY_FORBIDDEN";
  if (status2 === 404) return "REGISTRY_NOT_FOUND";
  if (status2 === 429) return "REGISTRY_RATE_LIMITED";
  if (TRANSIENT2.has(status2)) return "REGISTRY_UNAVAILABLE";
  return status2 >= 400 ? "REGISTRY_REFUSED" : "REGISTRY_UNEXPECTED_RESPONSE";
}
function tokenCodeOf(status2) {
  const code = codeOf({ status: status2, method: "GET" }, []);
  return code === "REGISTRY_NOT_FOUND" || code === "REGISTRY_REFUSED" ? "REGISTRY_UNAUTHORIZED" : code;
}

// src/registry/proxy.ts
async function agentsFor({ env, caFiles = [] }) {
  const secureContext = await readAuthorities(env, caFiles);
  const tls = secureContext ? { secureContext } : {};
  const direct = /* @__PURE__ */ new Map();
  const proxies = {
    "http:": proxyUrl(env, "HTTP_PROXY"),
    "https:": proxyUrl(env, "HTTPS_PROXY")
  };
  const open2 = await tunnels(proxies, tls);
  const isDirect = parseNoProxy(variable2(env, "NO_PROXY") ?? "");
  return {
    agentFor(url, pool = "") {
      const proxy = proxies[url.protocol];
      const tunnel = proxy && !isDirect(url) ? open2.get(proxy.href) : void 0;
      if (tunnel || !secureContext || url.protocol !== "https:") return tunnel;
      const agent = direct.get(pool) ?? new import_node_https.Agent({ keepAlive: true, ...tls });
      direct.set(pool, agent);
      return agent;
    },
    close() {
      for (const agent of [...direct.values(), ...open2.values()]) agent.destroy();
    }
  };
}
function describeProxy(proxy) {
  const login = proxy.username === "" && proxy.password === "" ? "" : "***@";
  return `${proxy.protocol}//${login}${proxy.host}`;
}
function variable2(env, name) {
  return env[name.toLowerCase()] || env[name] || void 0;
}
function proxyUrl(env, name) {
  const used = variable2(env, name) === void 0 ? "ALL_PROXY" : name;
  const text = variable2(env, used)?.trim();
  if (!text) return void 0;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  if (url && url.hostname !== "" && (url.protocol === "http:" || url.protocol === "https:")) return url;
  const seen = url ? `a proxy of the kind "${printable(url.protocol, 20)}"` : "no address";
  throw new SealError("REGISTRY_PROXY_INVALID", `the variable ${used} holds ${seen}`, {
    remedy: "Write http://host:port or https://host:port; SOCKS proxies are not supported."
  });
}
async function tunnels(proxies, tls) {
  const open2 = /* @__PURE__ */ new Map();
  for (const proxy of Object.values(proxies)) {
    if (!proxy || open2.has(proxy.href)) continue;
    const { HttpsProxyAgent } = await import("./dist-GIGDL5KY.js");
    const agent = new HttpsProxyAgent(proxy, { keepAlive: true, ...tls });
    Object.assign(agent.options, tls);
    agent.on("proxyConnect", (response, request) => {
      refuse(proxy, response.statusCode, request);
    });
    open2.set(proxy.href, agent);
  }
  return open2;
}
function refuse(proxy, status2, request) {
  if (status2 < 300 || status2 >= 500) return;
  request.destroy(
    new RegistryError(
      "REGISTRY_PROXY_REFUSED",
      `the proxy ${describeProxy(proxy)} refused a connection to ${request.host}: status ${status2}`,
      {
        remedy: status2 === 407 ? "Put the proxy's user name and password into the variable: http://user:password@host:port." : "Allow the registry's host in the proxy, or name it in NO_PROXY."
      }
    )
  );
}
var CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
async function readAuthorities(env, caFiles) {
  const named = await Promise.all(caFiles.map(readAuthority));
  const shared = env["SSL_CERT_FILE"] ? await readFile5(env["SSL_CERT_FILE"], "utf8").catch(absent2) : void 0;
  const own = [...named, ...shared === void 0 ? [] : [shared]];
  if (own.length === 0) return void 0;
  return createSecureContext({ ca: [...getCACertificates("default"), ...own] });
}
async function readAuthority(path) {
  try {
    const pem = await readFile5(path, "utf8");
    const certificates = pem.match(CERTIFICATE) ?? [];
    if (certificates.length === 0) throw invalidAuthority(path);
    for (const certificate of certificates) new X509Certificate2(certificate);
    return pem;
  } catch (cause) {
    throw cause instanceof SealError ? cause : invalidAuthority(path, cause);
  }
}
function invalidAuthority(path, cause) {
  return new SealError("REGISTRY_CA_INVALID", `no certificates could be read from ${printable(path, 300)}`, {
    remedy: "Give a PEM file with the certificate of each authority that signs the registry.",
    ...cause === void 0 ? {} : { cause }
  });
}
function absent2(error2) {
  if (error2.code === "ENOENT") return void 0;
  throw invalidAuthority(String(error2.path), error2);
}
function parseNoProxy(text) {
  const rules = text.split(/[\s,]+/).filter((entry) => entry !== "").map(parseRule);
  return (url) => {
    const host = bareHost(url.hostname);
    const port = url.port || (url.protocol === "https:" ? "443" : "80");
    return isLoopback2(host) || rules.some((rule) => rule(host, port));
  };
}
function parseRule(entry) {
  if (entry === "*") return () => true;
  const range = parseRange(entry);
  if (range) return (host) => isIP(host) !== 0 && range.check(host, family(host));
  const [, name = "", wanted] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [entry, entry];
  const bare = bareHost(name.toLowerCase().replace(/^\*\./, "."));
  return (host, port) => {
    if (wanted !== void 0 && wanted !== port) return false;
    if (bare.startsWith(".")) return host.endsWith(bare);
    return host === bare || isIP(host) === 0 && bare !== "" && host.endsWith(`.${bare}`);
  };
}
function parseRange(entry) {
  const [address = "", bits] = entry.split("/", 2);
  const bare = bareHost(address);
  if (isIP(bare) === 0) return void 0;
  const widest = family(bare) === "ipv6" ? 128 : 32;
  const prefix = bits === void 0 ? widest : Number(bits);
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > widest) return void 0;
  const list2 = new BlockList();
  list2.addSubnet(bare, prefix, family(bare));
  return list2;
}
function family(address) {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}
function isLoopback2(host) {
  return host === "localhost" || host === "::1" || isIP(host) === 4 && host.startsWith("127.");
}
function bareHost(host) {
  return host.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
}

// src/registry/attach.ts
async function attachAll(context, repository, artifacts) {
  const groups = groupBySubject(artifacts);
  const pushed = /* @__PURE__ */ new Map();
  const settle = /* @__PURE__ */ new Map();
  for (const { descriptor } of artifacts) {
    const { promise, resolve: resolve3, reject } = Promise.withResolvers();
    promise.catch(() => void 0);
    pushed.set(descriptor.digest, promise);
    settle.set(descriptor.digest, { resolve: resolve3, reject });
  }
  await all(
    groups.map(async (group) => {
      try {
        await all(
          group.artifacts.flatMap(({ blobs }) => blobs.map((blob) => context.uploads.put(repository, blob)))
        );
        await pushed.get(group.subject);
        await attachGroup(context, repository, group, (digest) => settle.get(digest)?.resolve());
      } catch (error2) {
        for (const { descriptor } of group.artifacts) settle.get(descriptor.digest)?.reject(error2);
        throw error2;
      }
    })
  );
}
async function attachGroup(context, repository, { subject, artifacts }, onPushed) {
  const done = [];
  const push = () => all(
    artifacts.map(async (artifact) => {
      const served = await pushManifest(context, repository, artifact);
      done.push(artifact.descriptor.digest);
      onPushed(artifact.descriptor.digest);
      return served;
    })
  );
  try {
    await context.referrers.add(repository, subject, artifacts, push);
  } catch (error2) {
    if (!(error2 instanceof SealError) || done.length === 0) throw error2;
    const what = `pushed ${done.join(", ")}, which is not yet listed as a referrer of ${formatPinned(repository, subject)}`;
    throw new SealError(error2.code, what, {
      cause: error2,
      ...error2.remedy === void 0 ? {} : { remedy: error2.remedy }
    });
  }
}
var UNKNOWN_BLOB_MS = [100, 300, 1e3, 3e3];
async function pushManifest({ manifests, uploads, clock }, repository, { descriptor, bytes, blobs }) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await manifests.put(repository, descriptor.digest, descriptor.mediaType, bytes);
    } catch (error2) {
      const wait2 = UNKNOWN_BLOB_MS[attempt];
      const isUnknown = error2 instanceof RegistryError && (error2.says("MANIFEST_BLOB_UNKNOWN") || error2.says("BLOB_UNKNOWN"));
      if (!isUnknown || wait2 === void 0) throw explainRefusal(error2, repository, descriptor.digest);
      await clock.sleep(wait2 * (1 + clock.random()));
      if (attempt > 0) await all(blobs.map((blob) => uploads.putAgain(repository, blob)));
    }
  }
}
function explainRefusal(error2, repository, digest) {
  if (!(error2 instanceof RegistryError) || error2.code !== "REGISTRY_REFUSED" || error2.says("DIGEST_INVALID"))
    return error2;
  return new RegistryError(
    "REGISTRY_REFUSED",
    `the artifact ${formatPinned(repository, digest)} is not taken`,
    {
      cause: error2,
      remedy: "The registry may not know artifacts of OCI 1.1, or may allow listed types only: have its administrator allow them. For one that refuses unknown config types, set config-media-type."
    }
  );
}
function groupBySubject(artifacts) {
  const groups = Map.groupBy(new Set(artifacts), (artifact) => artifact.subject.digest);
  return [...groups].map(([subject, group]) => ({ subject, artifacts: group }));
}

// src/registry/challenge.ts
var TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
var SCHEME = new RegExp(`^[\\s,]*(${TOKEN})(?=[\\s,]|$)(?!\\s*=)`);
var PARAMETER = new RegExp(`^[\\s,]*(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]*))(?=[\\s,]|$)`);
var TOKEN68 = /^\s+[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/;
function parseChallenges(header) {
  const challenges = [];
  let rest = header ?? "";
  while (rest !== "") {
    const parameter = PARAMETER.exec(rest);
    const scheme = parameter ? null : SCHEME.exec(rest);
    if (parameter) {
      const value = parameter[2]?.replace(/\\(.)/g, "$1") ?? parameter[3] ?? "";
      addParameter(challenges.at(-1)?.parameters, parameter[1].toLowerCase(), value);
      rest = rest.slice(parameter[0].length);
    } else if (scheme) {
      challenges.push({ scheme: scheme[1].toLowerCase(), parameters: /* @__PURE__ */ new Map() });
      rest = rest.slice(scheme[0].length);
      if (!PARAMETER.test(rest)) rest = rest.slice(TOKEN68.exec(rest)?.[0].length ?? 0);
    } else {
      const comma = rest.indexOf(",", 1);
      rest = comma < 0 ? "" : rest.slice(comma);
    }
  }
  return challenges;
}
function addParameter(parameters, name, value) {
  if (parameters === void 0) return;
  const before = parameters.get(name);
  if (before === void 0) parameters.set(name, value);
  else if (name === "scope") parameters.set(name, `${before} ${value}`);
}

// src/registry/address.ts
import { lookup as systemLookup } from "node:dns";
import { BlockList as BlockList2, isIP as isIP2, isIPv4 } from "node:net";
var PRIVATE = new BlockList2();
PRIVATE.addSubnet("10.0.0.0", 8);
PRIVATE.addSubnet("100.64.0.0", 10);
PRIVATE.addSubnet("127.0.0.0", 8);
PRIVATE.addSubnet("172.16.0.0", 12);
PRIVATE.addSubnet("192.168.0.0", 16);
PRIVATE.addAddress("::1", "ipv6");
PRIVATE.addSubnet("198.18.0.0", 15);
PRIVATE.addSubnet("fc00::", 7, "ipv6");
PRIVATE.addSubnet("fec0::", 10, "ipv6");
var FORBIDDEN = new BlockList2();
FORBIDDEN.addSubnet("0.0.0.0", 8);
FORBIDDEN.addAddress("100.100.100.200");
FORBIDDEN.addAddress("168.63.129.16");
FORBIDDEN.addSubnet("169.254.0.0", 16);
FORBIDDEN.addSubnet("192.0.0.0", 24);
FORBIDDEN.addSubnet("224.0.0.0", 3);
FORBIDDEN.addAddress("::", "ipv6");
FORBIDDEN.addSubnet("100::", 64, "ipv6");
FORBIDDEN.addSubnet("2001::", 32, "ipv6");
FORBIDDEN.addSubnet("fd00:ec2::", 32, "ipv6");
FORBIDDEN.addSubnet("fe80::", 10, "ipv6");
FORBIDDEN.addSubnet("ff00::", 8, "ipv6");
function classifyAddress(address) {
  const carried = carriedIPv4(address);
  if (carried !== void 0) return classifyAddress(carried);
  const family2 = isIPv4(address) ? "ipv4" : "ipv6";
  if (FORBIDDEN.check(address, family2)) return "forbidden";
  return PRIVATE.check(address, family2) ? "private" : "public";
}
function carriedIPv4(address) {
  if (isIPv4(address)) return void 0;
  const groups = expandIPv6(address);
  if (groups === void 0) return void 0;
  const [a, b, c, d, e, f, g, h] = groups;
  if (a === 8194) return dotted(b, c);
  const isZero = a === 0 && b === 0 && c === 0 && d === 0;
  if (isZero && (e === 0 && f === 65535 || e === 65535 && f === 0)) return dotted(g, h);
  if (isZero && e === 0 && f === 0 && (g !== 0 || h > 1)) return dotted(g, h);
  return a === 100 && b === 65435 ? dotted(g, h) : void 0;
}
function dotted(high, low) {
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}
function expandIPv6(address) {
  const bare = address.split("%", 1)[0];
  if (isIP2(bare) !== 6) return void 0;
  const hex = bare.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...part) => {
    const [a, b, c, d] = part.map(Number);
    return `${(a << 8 | b).toString(16)}:${(c << 8 | d).toString(16)}`;
  });
  const [head = "", tail] = hex.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === void 0 || tail === "" ? [] : tail.split(":");
  const zeros = tail === void 0 ? 0 : 8 - before.length - after.length;
  return [...before, ...Array(zeros).fill("0"), ...after].map((group) => Number.parseInt(group, 16));
}
function classifyHost(hostname) {
  const bare = hostname.replace(/^\[|\]$/g, "");
  if (isIP2(bare) !== 0) return classifyAddress(bare);
  const name = bare.toLowerCase().replace(/\.$/, "");
  if (name === "localhost" || name.endsWith(".localhost")) return "private";
  if (name === "metadata.google.internal") return "forbidden";
  return void 0;
}
function resolveAddresses(hostname, lookup = systemLookup) {
  return new Promise((resolve3, reject) => {
    lookup(hostname, { all: true }, (error2, found) => {
      if (error2) reject(error2);
      else resolve3(Array.isArray(found) ? found.map((entry) => entry.address) : [found]);
    });
  });
}
function guardLookup(isAllowed, lookup = systemLookup) {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error2, found) => {
      if (error2) return callback(error2, []);
      const addresses = Array.isArray(found) ? found : [{ address: found, family: isIPv4(found) ? 4 : 6 }];
      const refused4 = addresses.find((entry) => !isAllowed(entry.address));
      if (refused4) return callback(new AddressRefused(hostname, refused4.address), []);
      const first = addresses[0];
      if (options.all || first === void 0) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}
var AddressRefused = class extends Error {
  name = "AddressRefused";
  code = "ADDRESS_REFUSED";
  constructor(hostname, address) {
    super(`${hostname} leads to the address ${address}, which is not public`);
  }
};

// src/registry/origin.ts
var Home = class _Home {
  /** `https://registry-1.docker.io` */
  base;
  #lookup;
  #isNamed;
  #inside;
  /** @param isNamed by the user or the policy; another registry must be public, with all that it sends Seal to */
  constructor(base, lookup, isNamed = true) {
    this.base = base;
    this.#lookup = lookup;
    this.#isNamed = isNamed;
  }
  static of({ registry }, plainHttp, lookup, isNamed) {
    const host = apiHost(registry);
    const base = new URL(`${plainHttp(host) ? "http" : "https"}://${host}`);
    return new _Home(base, lookup, isNamed(registry));
  }
  /** Scheme, host and port are the same. The URL parser has filled in default ports. */
  owns(url) {
    return url.origin === this.base.origin;
  }
  /** Is the registry itself on this machine or in a private network? Then it may send Seal to its neighbours. */
  async isPrivate() {
    return this.#isNamed && await this.#isInside();
  }
  #isInside() {
    this.#inside ??= this.#leadsInside(this.base.hostname);
    return this.#inside;
  }
  /** Has a name any address that is not public? Where only a proxy knows the name, the answer is no. */
  async #leadsInside(hostname) {
    const known = classifyHost(hostname);
    if (known !== void 0) return known !== "public";
    try {
      const addresses = await resolveAddresses(hostname, this.#lookup);
      return addresses.some((address) => classifyAddress(address) !== "public");
    } catch {
      return false;
    }
  }
  /**
   * Refuses a registry that nobody but the text of a file names and that is not public. A name is looked at again
   * when it is connected to; this look is for addresses, and for names that a proxy resolves.
   *
   * @throws RegistryError `REGISTRY_NOT_PUBLIC`
   */
  async checkItself() {
    if (!this.#isNamed && await this.#isInside()) throw this.#notPublic();
  }
  /** An error of a connection to this registry, in words that say what to do about it. */
  explain(error2, url) {
    const isRefused = error2 instanceof RegistryError && error2.code === "REGISTRY_TARGET_REFUSED";
    return isRefused && !this.#isNamed && url.hostname === this.base.hostname ? this.#notPublic(error2) : error2;
  }
  #notPublic(cause) {
    return new RegistryError(
      "REGISTRY_NOT_PUBLIC",
      `${this.base.host} is named by a file only, and it is not at a public address; nothing was sent there`,
      {
        cause,
        url: this.base,
        remedy: `A file of a pull request must not choose where requests inside your network go. If it is your registry, name it in a glob of the policy, or add to the step:
  with:
    allow-private-registries: ${this.base.host}`
      }
    );
  }
  /** How freely a name may resolve: a private registry's neighbours may be private. */
  async reach(url) {
    if (!this.#isNamed) return "foreign-public";
    if (url.hostname === this.base.hostname) return "home";
    return await this.isPrivate() ? "foreign" : "foreign-public";
  }
  /**
   * Refuses an address that the registry names and that Seal must not go to: another protocol, user information,
   * `http:` after `https:`, the inside of the runner's network. A name is looked at again when it is connected to.
   *
   * @throws RegistryError `REGISTRY_TARGET_REFUSED`
   */
  async checkTarget(target, from) {
    const refuse2 = (why) => new RegistryError(
      "REGISTRY_TARGET_REFUSED",
      `${redactUrl(from)} sent us to ${redactUrl(target)}: ${why}`,
      {
        url: target,
        remedy: "The registry, or what stands before it, is not set up right, or is hostile. Nothing was sent there."
      }
    );
    if (target.protocol !== "https:" && target.protocol !== "http:") throw refuse2("neither https nor http");
    if (target.username !== "" || target.password !== "") throw refuse2("it holds user information");
    if (from.protocol === "https:" && target.protocol === "http:") throw refuse2("https must not become http");
    if (target.hostname === this.base.hostname) return;
    const known = classifyHost(target.hostname);
    if (known === "forbidden") throw refuse2("an address that is no server");
    if (known === "private" && !await this.isPrivate()) throw refuse2("an address inside the own network");
    if (!this.#isNamed && await this.#leadsInside(target.hostname))
      throw refuse2("a name that leads inside the own network");
  }
};

// src/registry/realm.ts
var PAIRS = {
  "registry-1.docker.io": "auth.docker.io",
  "registry.redhat.io": "sso.redhat.com",
  "registry.connect.redhat.com": "sso.redhat.com"
};
var SHARED_PARENT = /^(?:(?:ac|co|com|edu|gov|gob|go|mil|net|ne|nom|or|org)\.[a-z]{2}|(?:.*\.)?(?:amazonaws\.com(?:\.cn)?|azurecr\.io|azurewebsites\.net|cloudapp\.azure\.com|cloudfront\.net|digitaloceanspaces\.com|fly\.dev|github\.io|gitlab\.io|herokuapp\.com|netlify\.app|ngrok\.io|ngrok-free\.app|on\.aws|pages\.dev|run\.app|vercel\.app|windows\.net|workers\.dev))$/;
async function resolveRealm(realm, home) {
  const url = URL.parse(realm);
  if (url === null) throw refused2(home, realm, "it is no address", {});
  try {
    await home.checkTarget(url, home.base);
  } catch (cause) {
    throw refused2(home, realm, "it must not be asked", { cause });
  }
  return url;
}
function mayReceiveCredentials(realm, home, trusted) {
  const host = realm.hostname;
  const registry = home.base.hostname;
  if (host === registry || PAIRS[registry] === host || trusted.includes(host)) return true;
  if (!/[a-z]/i.test(host) || !/[a-z]/i.test(registry)) return false;
  return registry.endsWith(`.${host}`) ? isOwnParent(host) : shareParent(host, registry);
}
function shareParent(host, registry) {
  const labels = host.split(".").slice(1);
  for (; labels.length >= 2; labels.shift()) {
    const parent = labels.join(".");
    if (registry === parent || registry.endsWith(`.${parent}`)) return isOwnParent(parent);
  }
  return false;
}
function isOwnParent(parent) {
  return parent.includes(".") && !SHARED_PARENT.test(parent);
}
function checkRealmTrust(realm, home, trusted) {
  if (!mayReceiveCredentials(realm, home, trusted)) {
    throw refused2(
      home,
      realm.href,
      "it does not belong to the registry, and credentials would be sent to it",
      {
        remedy: `If it is really the token service of your registry, say so; else do not use this registry.
token-hosts: ${realm.hostname}`
      }
    );
  }
}
function refused2(home, realm, why, more) {
  return new RegistryError(
    "REGISTRY_REALM_REFUSED",
    `${home.base.host} names the token service ${printable(realm, 200)}: ${why}`,
    { remedy: "The registry is not set up right, or is hostile. Nothing was sent there.", ...more }
  );
}

// src/registry/redirect.ts
var MAX_REDIRECTS = 10;
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
async function travel(connections, journey) {
  const { method, home, body, signal } = journey;
  let url = journey.url;
  let isForeign = !home.owns(url);
  await home.checkItself();
  if (isForeign) await home.checkTarget(url, home.base);
  for (let redirects = 0; ; redirects++) {
    const reach = journey.reach ?? await home.reach(url);
    const headers = isForeign ? journey.headers : { ...journey.headers, ...journey.homeHeaders };
    const incoming = await connections.send({ method, url, headers, body, signal }, reach).catch((error2) => Promise.reject(home.explain(error2, url)));
    const next = nextOf(incoming, url);
    const arrival = { ...incoming, method, url, isForeign };
    if (next === void 0 || journey.redirects === "stay" && !home.owns(next)) return arrival;
    incoming.stream.destroy();
    if (redirects === MAX_REDIRECTS) throw refused3(arrival, `more than ${MAX_REDIRECTS} redirects`);
    if (incoming.status < 307 && method !== "GET" && method !== "HEAD") {
      throw refused3(arrival, `a redirect with status ${incoming.status} would turn ${method} into GET`);
    }
    await home.checkTarget(next, url);
    isForeign ||= !home.owns(next);
    url = next;
  }
}
function nextOf({ status: status2, headers }, url) {
  if (!REDIRECTS.has(status2) || headers.location === void 0) return void 0;
  const next = URL.parse(headers.location, url.href);
  if (next === null) throw refused3({ method: "", url }, "a redirect to what is no address");
  return next;
}
function refused3({ method, url }, why) {
  return new RegistryError("REGISTRY_REDIRECT_REFUSED", `${method} ${redactUrl(url)}: ${why}`.trim(), {
    method,
    url,
    remedy: "The registry, or what stands before it, is not set up right: its answers lead nowhere."
  });
}

// src/registry/retry-after.ts
function parseRetryAfter(header, now) {
  const text = header?.trim();
  if (text === void 0 || text === "") return void 0;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1e3);
  if (!/^[A-Za-z]{3,9},? /.test(text)) return void 0;
  const date = Date.parse(text);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}

// src/registry/scope.ts
function parseScope(text) {
  const first = text.indexOf(":");
  const last = text.lastIndexOf(":");
  if (first <= 0 || last === first) return void 0;
  const actions = text.slice(last + 1).split(",");
  return { type: text.slice(0, first), name: text.slice(first + 1, last), actions: actions.filter(Boolean) };
}
function scopesFor(need, writes, challenged) {
  const offered = (challenged ?? "").split(/\s+/).filter(Boolean);
  const opaque = offered.filter((scope) => parseScope(scope)?.type !== "repository");
  const own = offered.map(parseScope).filter((scope) => scope?.type === "repository" && scope.name === need.repository);
  if (opaque.length > 0 && own.length === 0) return opaque;
  const actions = new Set(writes || need.action === "push" ? ["pull", "push"] : ["pull"]);
  for (const scope of own) for (const action of scope?.actions ?? []) actions.add(action);
  const mount = need.mountFrom === void 0 ? [] : [`repository:${need.mountFrom}:pull`];
  return [`repository:${need.repository}:${[...actions].join(",")}`, ...mount, ...opaque];
}

// src/registry/token.ts
function tokenByGet(realm, service, scopes, credential) {
  const parameters = [
    ...service === void 0 ? [] : [`service=${encodeURIComponent(service)}`],
    ...scopes.map((scope) => `scope=${encodeURIComponent(scope)}`)
  ].join("&");
  const url = new URL(realm);
  if (parameters !== "") url.search += `${url.search === "" ? "?" : "&"}${parameters}`;
  const authorization = basicAuthorization(credential);
  return { method: "GET", url, headers: authorization === void 0 ? {} : { authorization } };
}
function tokenByPost(realm, service, scopes, refreshToken) {
  const form = new URLSearchParams({
    grant_type: "refresh_token",
    refresh_token: refreshToken,
    client_id: "oci-seal",
    ...service === void 0 ? {} : { service },
    scope: scopes.join(" ")
  });
  return {
    method: "POST",
    url: realm,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    form: form.toString()
  };
}
function basicAuthorization(credential) {
  if (credential === void 0 || credential.kind === "registry-token") return void 0;
  const [username, password] = credential.kind === "basic" ? [credential.username, credential.password] : ["<token>", credential.token];
  return `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
}
var DEFAULT_LIFETIME_S = 60;
function readToken(bytes, url) {
  const invalid7 = (why, cause) => new RegistryError("REGISTRY_UNEXPECTED_RESPONSE", `${redactUrl(url)} answered no token: ${why}`, {
    url,
    cause
  });
  let document;
  try {
    document = parseJson(bytes, { maxDepth: 20 });
  } catch (cause) {
    throw invalid7("the answer is not JSON", cause);
  }
  if (!isRecord(document)) throw invalid7("the answer is no object");
  const value = document["token"] || document["access_token"];
  if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) throw invalid7("no usable token in it");
  const seconds = document["expires_in"];
  const lifetime = typeof seconds === "number" && seconds > 0 ? seconds : DEFAULT_LIFETIME_S;
  return { value, expiresInMs: Math.min(lifetime, 24 * 3600) * 1e3 };
}

// src/registry/transport.ts
var import_node_http = __toESM(require_http(), 1);
var import_node_https2 = __toESM(require_https(), 1);
var TIMEOUTS = {
  connectMs: 2e4,
  headersMs: 6e4,
  idleMs: 3e4,
  transferMs: 9e4,
  bytesPerSecond: 64 * 1024
};
function send(outgoing) {
  const { method, url, body, timeouts, signal } = outgoing;
  return new Promise((resolve3, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const request = (url.protocol === "https:" ? import_node_https2.request : import_node_http.request)({
      protocol: url.protocol,
      hostname: url.hostname.replace(/^\[|\]$/g, ""),
      port: url.port,
      path: `${url.pathname}${url.search}`,
      method,
      agent: outgoing.agent,
      headers: body === void 0 ? outgoing.headers : { ...outgoing.headers, "content-length": body.length },
      ...outgoing.lookup ? { lookup: outgoing.lookup } : {}
    });
    if (outgoing.onSocket) request.once("socket", outgoing.onSocket);
    const timers = new Timers(request, timeouts, (body?.length ?? 0) / timeouts.bytesPerSecond);
    const abort = () => timers.fail(signal?.reason);
    signal?.addEventListener("abort", abort, { once: true });
    request.once("close", () => {
      timers.clear();
      signal?.removeEventListener("abort", abort);
    });
    request.once("response", (stream) => {
      timers.answered(stream);
      stream.once("close", () => {
        if (!request.writableFinished) request.destroy();
      });
      resolve3({ status: stream.statusCode ?? 0, headers: stream.headers, stream });
    });
    request.once("error", (error2) => {
      if (signal?.aborted) return reject(signal.reason);
      return reject(connectionError(error2, method, url));
    });
    sendBody(request, body);
  });
}
function sendBody(request, body) {
  const content = body?.open();
  if (content === void 0 || content instanceof Uint8Array) {
    request.end(content);
    return;
  }
  content.once("error", (error2) => request.destroy(error2));
  request.once("close", () => content.destroy());
  content.pipe(request);
}
var Timers = class {
  #request;
  #timeouts;
  #answer;
  #step;
  #transfer;
  constructor(request, timeouts, sendingSeconds) {
    this.#request = request;
    this.#timeouts = timeouts;
    this.#step = this.#after(timeouts.connectMs, "no connection");
    this.#transfer = this.#after(timeouts.connectMs + timeouts.transferMs + sendingSeconds * 1e3, "no end");
    request.once("socket", (socket) => {
      const connected = () => {
        clearTimeout(this.#step);
        request.setTimeout(timeouts.idleMs);
      };
      if (socket.connecting) socket.once("encrypted" in socket ? "secureConnect" : "connect", connected);
      else connected();
    });
    request.once("finish", () => {
      if (this.#answer) return;
      clearTimeout(this.#step);
      request.setTimeout(0);
      this.#step = this.#after(timeouts.headersMs, "no answer");
    });
    request.on("timeout", () => this.fail(new TimeLimit("no byte", timeouts.idleMs)));
  }
  /** The head is here; the body has the time that its length is worth. */
  answered(answer) {
    const length = lengthOf(answer.headers);
    this.#answer = answer;
    this.#request.setTimeout(this.#timeouts.idleMs);
    clearTimeout(this.#step);
    clearTimeout(this.#transfer);
    const { transferMs, bytesPerSecond } = this.#timeouts;
    if (length === void 0 || length > 0) {
      const seconds = (length ?? UNTOLD_LENGTH) / bytesPerSecond;
      this.#transfer = this.#after(transferMs + seconds * 1e3, "no end");
    }
  }
  /** Ends the request, or the answer where it has begun: that one keeps the reason. */
  fail(reason) {
    if (this.#answer) this.#answer.destroy(reason);
    else this.#request.destroy(reason);
  }
  clear() {
    clearTimeout(this.#step);
    clearTimeout(this.#transfer);
  }
  #after(ms, what) {
    return setTimeout(() => this.fail(new TimeLimit(what, ms)), Math.min(ms, 2 ** 31 - 1));
  }
};
var UNTOLD_LENGTH = 64 * 1024 * 1024;
var TimeLimit = class extends Error {
  name = "TimeLimit";
  code = "TIME_LIMIT";
  constructor(what, ms) {
    super(`${what} within ${Math.round(ms)} ms`);
  }
};
function lengthOf(headers) {
  const text = headers["content-length"];
  if (text === void 0 || !/^\d+$/.test(text)) return void 0;
  return Number(text);
}
var TLS = /^(?:CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO$|ERR_SSL)/;
function connectionError(error2, method, url) {
  if (error2 instanceof RegistryError) return error2;
  const { code, isTransient: isTransient2 } = classify(String(error2.code ?? ""));
  return new RegistryError(code, `${method} ${redactUrl(url)} failed`, {
    cause: error2,
    method,
    url,
    isTransient: isTransient2,
    ...remedyFor(code, { registry: url.host, repository: "" }, { isWrite: false, isAnonymous: false })
  });
}
function classify(code) {
  if (code === "TIME_LIMIT" || code === "ETIMEDOUT") return { code: "REGISTRY_TIMEOUT", isTransient: true };
  if (code === "ADDRESS_REFUSED") return { code: "REGISTRY_TARGET_REFUSED", isTransient: false };
  if (TLS.test(code)) return { code: "REGISTRY_TLS", isTransient: false };
  if (code.startsWith("HPE_")) return { code: "REGISTRY_UNEXPECTED_RESPONSE", isTransient: false };
  return { code: "REGISTRY_UNREACHABLE", isTransient: code !== "ENOTFOUND" };
}
async function readAll(incoming, method, url, maxBytes) {
  const chunks = [];
  let size = 0;
  for await (const chunk of readStream(incoming, method, url, maxBytes)) {
    chunks.push(chunk);
    size += chunk.byteLength;
  }
  return Buffer.concat(chunks, size);
}
async function readHead({ stream }, method, url, maxBytes) {
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size >= maxBytes) break;
    }
  } catch (error2) {
    throw connectionError(error2, method, url);
  }
  return Buffer.concat(chunks).subarray(0, maxBytes);
}
async function* readStream({ headers, stream }, method, url, maxBytes) {
  const tooLarge2 = () => new RegistryError(
    "REGISTRY_TOO_LARGE",
    `${method} ${redactUrl(url)}: the answer is larger than ${maxBytes} bytes`,
    {
      method,
      url
    }
  );
  const encoding = headers["content-encoding"];
  try {
    if (method !== "HEAD" && (lengthOf(headers) ?? 0) > maxBytes) throw tooLarge2();
    if (encoding !== void 0 && encoding.toLowerCase() !== "identity") {
      throw new RegistryError(
        "REGISTRY_UNEXPECTED_RESPONSE",
        `${method} ${redactUrl(url)}: the answer is encoded, which was not asked for`,
        { method, url }
      );
    }
    let size = 0;
    for await (const chunk of stream) {
      size += chunk.byteLength;
      if (size > maxBytes) throw tooLarge2();
      yield chunk;
    }
  } catch (error2) {
    throw error2 instanceof RegistryError ? error2 : connectionError(error2, method, url);
  } finally {
    stream.destroy();
  }
}

// src/registry/authentication.ts
var MAX_TOKEN_BYTES = 128 * 1024;
var RENEW_EARLY_MS = 1e4;
var Authentication = class {
  #options;
  /** By registry: the challenge that it answers with. */
  #challenges = /* @__PURE__ */ new Map();
  #credentials = /* @__PURE__ */ new Map();
  #tokens = /* @__PURE__ */ new Map();
  #underway = /* @__PURE__ */ new Map();
  #pullOnly = /* @__PURE__ */ new Set();
  constructor(options) {
    this.#options = options;
  }
  /** The `Authorization` for a request that was not challenged yet, as far as this run knows the registry. */
  async before(asked) {
    const challenge = this.#challenges.get(asked.repository.registry);
    return challenge === void 0 ? void 0 : this.#authorize(asked, challenge);
  }
  /**
   * The `Authorization` after the answer 401 (or 403 with a challenge) to a request that carried `used`;
   * `undefined` when there is nothing better to offer.
   */
  async after(asked, header, used) {
    const challenges = parseChallenges(header);
    const challenge = challenges.find(({ scheme, parameters }) => scheme === "bearer" && parameters.has("realm")) ?? challenges.find(({ scheme }) => scheme === "basic");
    if (challenge === void 0) return void 0;
    const key = formatRepository(asked.repository);
    this.#challenges.set(asked.repository.registry, challenge);
    const held = this.#tokens.get(key) ?? [];
    this.#tokens.set(
      key,
      held.filter((token) => `Bearer ${token.value}` !== used)
    );
    const next = await this.#authorize(asked, challenge);
    return next === used ? void 0 : next;
  }
  /** Is nothing known about who we are there? */
  async isAnonymous(repository) {
    return await this.#credentials.get(formatRepository(repository)) === void 0;
  }
  #credential(repository) {
    const key = formatRepository(repository);
    const found = this.#credentials.get(key) ?? this.#options.credentials.find(repository);
    this.#credentials.set(key, found);
    return found;
  }
  async #authorize(asked, challenge) {
    const credential = await this.#credential(asked.repository);
    if (credential?.kind === "registry-token") return `Bearer ${credential.token}`;
    if (challenge.scheme === "basic") {
      return credential?.kind === "basic" ? basicAuthorization(credential) : void 0;
    }
    const held = this.#tokens.get(formatRepository(asked.repository)) ?? [];
    const token = held.find((token2) => this.#covers(token2, asked.need));
    return `Bearer ${token?.value ?? await this.#fetchOnce(asked, challenge, credential)}`;
  }
  #covers({ actions, mountFrom, renewAt }, need) {
    return actions.has(need.action) && (need.mountFrom === void 0 || need.mountFrom === mountFrom) && this.#options.clock.now() < renewAt;
  }
  /** Requests that need the same token at the same time share one exchange. */
  #fetchOnce(asked, challenge, credential) {
    const { repository, need } = asked;
    const key = [formatRepository(repository), need.action, need.mountFrom].join(" ");
    const underway = this.#underway.get(key) ?? this.#fetch(asked, challenge, credential).finally(() => this.#underway.delete(key));
    this.#underway.set(key, underway);
    return underway;
  }
  async #fetch({ repository, need, home }, { parameters }, credential) {
    const key = formatRepository(repository);
    const realm = await resolveRealm(parameters.get("realm"), home);
    if (credential !== void 0) checkRealmTrust(realm, home, this.#options.trustedRealms);
    const server = {
      repository,
      action: need.action,
      realm,
      reach: await home.reach(realm),
      service: parameters.get("service")
    };
    const ask = (asksPush2) => this.#exchange(server, scopesFor(need, asksPush2, parameters.get("scope")), credential);
    const asksPush = need.action === "push" || this.#options.writes && !this.#pullOnly.has(key);
    const start = this.#options.clock.now();
    let actions = asksPush ? ["pull", "push"] : ["pull"];
    const token = await ask(asksPush).catch((error2) => {
      if (need.action === "push" || !asksPush || !isDenied(error2)) throw error2;
      this.#pullOnly.add(key);
      actions = ["pull"];
      return ask(false);
    });
    const early = Math.min(RENEW_EARLY_MS, token.expiresInMs / 10);
    const held = this.#tokens.get(key) ?? [];
    held.push({
      value: token.value,
      actions: new Set(actions),
      mountFrom: need.mountFrom,
      renewAt: start + token.expiresInMs - early
    });
    this.#tokens.set(key, held);
    return token.value;
  }
  async #exchange(server, scopes, credential) {
    const { realm, service } = server;
    if (credential?.kind === "identity-token") {
      const posted = tokenByPost(realm, service, scopes, credential.token);
      const answer2 = await this.#ask(server, posted);
      if (![401, 404, 405].includes(answer2.status)) return this.#accept(server, answer2, false);
    }
    const answer = await this.#ask(server, tokenByGet(realm, service, scopes, credential));
    return this.#accept(server, answer, credential === void 0);
  }
  async #ask({ reach }, { method, url, headers, form }) {
    const bytes = form === void 0 ? void 0 : Buffer.from(form, "utf8");
    const arrival = await travel(this.#options.connections, {
      method,
      url,
      // The realm is a home of its own; credentials, and forms that hold them, do not leave it.
      home: new Home(url),
      reach,
      headers: { accept: "application/json" },
      homeHeaders: headers,
      body: bytes && { length: bytes.byteLength, open: () => bytes },
      redirects: "stay"
    });
    return { ...arrival, body: await readAll(arrival, method, url, MAX_TOKEN_BYTES) };
  }
  #accept({ repository, action }, answer, isAnonymous) {
    if (answer.status !== 200) {
      const retryAfterMs = parseRetryAfter(answer.headers["retry-after"], this.#options.clock.now());
      const contentType = answer.headers["content-type"];
      throw errorOf({ ...answer, contentType, retryAfterMs, isAnonymous, asksToken: action }, repository);
    }
    const token = readToken(answer.body, answer.url);
    this.#options.maskSecret(token.value);
    return token;
  }
};
function isDenied(error2) {
  return error2 instanceof RegistryError && (error2.code === "REGISTRY_UNAUTHORIZED" || error2.code === "REGISTRY_FORBIDDEN");
}

// src/registry/blobs.ts
import { createHash as createHash2 } from "node:crypto";
var MAX_WHOLE_BLOB = 128 * 1024 * 1024;
var MAX_BREAKS = 4;
async function readBlob(client, repository, descriptor, { maxBytes = MAX_WHOLE_BLOB, signal } = {}) {
  const chunks = [];
  const limit2 = signal === void 0 ? { maxBytes } : { maxBytes, signal };
  for await (const chunk of streamBlob(client, repository, descriptor, limit2)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
async function* streamBlob(client, repository, descriptor, { maxBytes, signal } = {}) {
  const { digest, size } = descriptor;
  const where = formatPinned(repository, digest);
  if (maxBytes !== void 0 && size > maxBytes) {
    throw new RegistryError("REGISTRY_TOO_LARGE", `${where} has ${size} bytes; at most ${maxBytes} are read`);
  }
  const hash = createHash2(algorithmOf(digest));
  let offset = 0;
  for (let breaks = 0; ; breaks++) {
    const reply = await client.open({
      repository,
      method: "GET",
      target: `blobs/${digest}`,
      action: "pull",
      ...offset > 0 ? { headers: { range: `bytes=${offset}-` } } : {},
      expect: offset > 0 ? [200, 206] : [200],
      maxBytes: size,
      signal
    });
    let skip = reply.status === 206 ? 0 : offset;
    checkRange(reply, offset, where);
    try {
      for await (const chunk of reply.stream) {
        const fresh = chunk.subarray(Math.min(skip, chunk.byteLength));
        skip -= chunk.byteLength - fresh.byteLength;
        if (fresh.byteLength === 0) continue;
        offset += fresh.byteLength;
        breaks = 0;
        hash.update(fresh);
        yield fresh;
      }
      break;
    } catch (error2) {
      signal?.throwIfAborted();
      if (!(error2 instanceof RegistryError) || !error2.isTransient || breaks >= MAX_BREAKS) throw error2;
    }
  }
  const actual = hash.digest("hex");
  if (offset !== size || actual !== encodedOf(digest)) {
    throw new RegistryError(
      "REGISTRY_DIGEST_MISMATCH",
      `${where}: expected ${size} bytes with this digest, got ${offset} with ${algorithmOf(digest)}:${actual}`,
      {
        remedy: "The registry, or a cache before it, serves damaged or false content. Do not use it before that is explained."
      }
    );
  }
}
function checkRange({ status: status2, headers, url }, offset, where) {
  if (status2 === 206 && !headers["content-range"]?.startsWith(`bytes ${offset}-`)) {
    throw new RegistryError(
      "REGISTRY_UNEXPECTED_RESPONSE",
      `${where}: another range than asked for was sent`,
      { url }
    );
  }
}

// src/registry/retry.ts
var RETRY_POLICY = {
  attempts: 5,
  baseMs: 500,
  maxWaitMs: 3e4,
  maxRetryAfterMs: 12e4,
  deadlineMs: 3e5
};
function backoffMs(attempt, policy, random) {
  return Math.round(random * Math.min(policy.maxWaitMs, policy.baseMs * 2 ** attempt));
}
function waitBefore(error2, attempt, elapsedMs, policy, random) {
  if (!(error2 instanceof RegistryError) || !error2.isTransient || attempt + 1 >= policy.attempts)
    return void 0;
  if (error2.retryAfterMs !== void 0 && error2.retryAfterMs > policy.maxRetryAfterMs) return void 0;
  const wait2 = Math.max(error2.retryAfterMs ?? 0, backoffMs(attempt, policy, random));
  return elapsedMs + wait2 > policy.deadlineMs ? void 0 : wait2;
}
async function withRetry({ policy, clock, log, signal }, work) {
  const start = clock.now();
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error2) {
      signal?.throwIfAborted();
      const wait2 = waitBefore(error2, attempt, clock.now() - start, policy, clock.random());
      if (wait2 === void 0) throw error2;
      log.debug(`${messages(error2).join(": ")}; trying again in ${wait2} ms`);
      await clock.sleep(wait2, signal);
    }
  }
}

// src/registry/warning.ts
var MAX_LENGTH = 4096;
var WARNING = /^\s*299\s+-\s+"((?:[^"\\]|\\[\s\S])*)"\s*(?:,|$)/;
var OTHER = /^(?:[^,"]|"(?:[^"\\]|\\[\s\S])*")*(?:,|$)/;
function parseWarnings(header) {
  const texts = [];
  let rest = (header ?? "").slice(0, MAX_LENGTH);
  while (rest !== "") {
    const warning2 = WARNING.exec(rest);
    if (warning2) texts.push(warning2[1].replace(/\\([\s\S])/g, "$1"));
    const end = (warning2 ?? OTHER.exec(rest))?.[0].length ?? 0;
    if (end === 0) break;
    rest = rest.slice(end);
  }
  return texts;
}

// src/registry/client.ts
var MAX_ERROR_BYTES = 64 * 1024;
var MAX_ANSWER_BYTES = 64 * 1024;
var Client = class {
  #options;
  #homes = /* @__PURE__ */ new Map();
  #warnings = /* @__PURE__ */ new Set();
  constructor(options) {
    this.#options = options;
  }
  /** Sends a request, again where that may help, and reads the whole answer. */
  exchange(call) {
    const { home, slots } = this.#home(call.repository);
    const once2 = () => slots(async () => {
      const arrival = await this.#send(call, home);
      const { method, url } = arrival;
      const bytes = await readAll(arrival, method, url, call.maxBytes ?? MAX_ANSWER_BYTES);
      return { status: arrival.status, headers: arrival.headers, url, isForeign: arrival.isForeign, bytes };
    });
    return call.attempts === "once" ? once2() : this.retry(once2, call.signal);
  }
  /** Sends a request and returns when the answer begins. The body counts against no limit of requests at a time. */
  open(call) {
    const { home, slots } = this.#home(call.repository);
    return this.retry(async () => {
      const arrival = await slots(() => this.#send(call, home));
      const { status: status2, headers, method, url, isForeign } = arrival;
      return { status: status2, headers, url, isForeign, stream: readStream(arrival, method, url, call.maxBytes ?? 0) };
    }, call.signal);
  }
  /** Does work of several requests until it succeeds, under the same policy as a single one. */
  retry(work, signal) {
    const { retry, clock, log } = this.#options;
    return withRetry({ policy: retry, clock, log, signal }, work);
  }
  /** Is this address the registry's own? */
  owns(repository, url) {
    return this.#home(repository).home.owns(url);
  }
  #home(repository) {
    const host = apiHost(repository.registry);
    let known = this.#homes.get(host);
    if (known === void 0) {
      const { plainHttp, lookup, isNamed, perHostConcurrency } = this.#options;
      known = { home: Home.of(repository, plainHttp, lookup, isNamed), slots: limit(perHostConcurrency) };
      this.#homes.set(host, known);
    }
    return known;
  }
  async #send(call, home) {
    const { authentication } = this.#options;
    const { repository, action, mountFrom } = call;
    const need = {
      repository: repository.repository,
      action,
      ...mountFrom === void 0 ? {} : { mountFrom }
    };
    const asked = { repository, need, home };
    const url = urlOf(call, home);
    const isHome = home.owns(url);
    const used = isHome ? await authentication.before(asked) : void 0;
    const arrival = await this.#travel(call, home, url, used);
    if (call.expect.includes(arrival.status)) return arrival;
    const body = await readHead(arrival, call.method, arrival.url, MAX_ERROR_BYTES);
    const challenge = arrival.headers["www-authenticate"];
    if (!arrival.isForeign && (arrival.status === 401 || arrival.status === 403 && challenge !== void 0)) {
      const next = await authentication.after(asked, challenge, used);
      if (next !== void 0) {
        const second = await this.#travel(call, home, url, next);
        if (call.expect.includes(second.status)) return second;
        throw await this.#error(
          call,
          second,
          await readHead(second, call.method, second.url, MAX_ERROR_BYTES)
        );
      }
    }
    throw await this.#error(call, arrival, body);
  }
  async #travel(call, home, url, authorization) {
    const { method, headers = {}, body, redirects = "follow", signal } = call;
    const arrival = await travel(this.#options.connections, {
      method,
      url,
      home,
      headers,
      homeHeaders: authorization === void 0 ? {} : { authorization },
      body,
      redirects,
      signal
    });
    if (!arrival.isForeign) this.#tellWarnings(call.repository, arrival.headers);
    return arrival;
  }
  async #error(call, arrival, body) {
    const { authentication, clock } = this.#options;
    return errorOf(
      {
        ...arrival,
        contentType: arrival.headers["content-type"],
        body,
        retryAfterMs: parseRetryAfter(arrival.headers["retry-after"], clock.now()),
        isAnonymous: await authentication.isAnonymous(call.repository),
        isConditional: Object.keys(call.headers ?? {}).some(
          (name) => name === "if-match" || name === "if-none-match"
        )
      },
      call.repository
    );
  }
  #tellWarnings({ registry }, headers) {
    for (const text of parseWarnings(headers.warning)) {
      const warning2 = `${registry} warns: ${printable(text)}`;
      if (this.#warnings.has(warning2) || this.#warnings.size >= MAX_WARNINGS) continue;
      this.#warnings.add(warning2);
      this.#options.log.warning(warning2);
    }
  }
};
var MAX_WARNINGS = 20;
function urlOf({ repository, target }, home) {
  if (target instanceof URL) return target;
  return new URL(`/v2/${repository.repository}/${target}`, home.base);
}

// src/registry/connections.ts
var import_node_http2 = __toESM(require_http(), 1);
var import_node_https3 = __toESM(require_https(), 1);

// src/registry/traffic.ts
var Traffic = class {
  #open = /* @__PURE__ */ new Set();
  #sent = 0;
  #received = 0;
  watch(socket) {
    if (this.#open.has(socket)) return;
    this.#open.add(socket);
    socket.once("close", () => {
      this.#open.delete(socket);
      this.#sent += socket.bytesWritten;
      this.#received += socket.bytesRead;
    });
  }
  get total() {
    let [sent, received] = [this.#sent, this.#received];
    for (const { bytesWritten, bytesRead } of this.#open) {
      sent += bytesWritten;
      received += bytesRead;
    }
    return { sent, received };
  }
};

// src/registry/connections.ts
var Connections = class {
  #options;
  #lookups;
  #pools = /* @__PURE__ */ new Map();
  #traffic = new Traffic();
  #requests = 0;
  constructor(options) {
    this.#options = options;
    const { lookup } = options;
    this.#lookups = {
      home: lookup,
      foreign: guardLookup((address) => classifyAddress(address) !== "forbidden", lookup),
      "foreign-public": guardLookup((address) => classifyAddress(address) === "public", lookup)
    };
  }
  get requests() {
    return this.#requests;
  }
  get traffic() {
    return this.#traffic.total;
  }
  async send({ method, url, headers, body, signal }, reach) {
    const { agents, timeouts, clock, log } = this.#options;
    this.#requests++;
    const start = clock.now();
    const incoming = await send({
      method,
      url,
      headers: { "user-agent": "oci-seal", "accept-encoding": "identity", ...headers },
      body,
      agent: agents?.(url, reach) ?? this.#pool(url.protocol, reach),
      lookup: this.#lookups[reach],
      timeouts,
      signal,
      onSocket: (socket) => this.#traffic.watch(socket)
    });
    log.debug(`${method} ${redactUrl(url)}: ${incoming.status} in ${clock.now() - start} ms`);
    return incoming;
  }
  /** A pool for each reach: a connection that was opened under the lax rule must not serve the strict one. */
  #pool(protocol, reach) {
    const key = `${protocol} ${reach}`;
    let pool = this.#pools.get(key);
    if (pool === void 0) {
      pool = protocol === "https:" ? new import_node_https3.Agent({ keepAlive: true }) : new import_node_http2.Agent({ keepAlive: true });
      this.#pools.set(key, pool);
    }
    return pool;
  }
  close() {
    for (const pool of this.#pools.values()) pool.destroy();
  }
};

// src/registry/credential.ts
var ANONYMOUS = { find: async () => void 0 };

// src/oci/manifest.ts
var KINDS = {
  [IMAGE_MANIFEST]: "image",
  [DOCKER_MANIFEST]: "image",
  [ARTIFACT_MANIFEST]: "image",
  [IMAGE_INDEX]: "index",
  [DOCKER_MANIFEST_LIST]: "index"
};
function isReadable({ mediaType }) {
  return Object.hasOwn(KINDS, bareMediaType(mediaType));
}
function readManifest(bytes, contentType, where) {
  const mediaType = bareMediaType(contentType);
  let document;
  try {
    document = parseJson(bytes, { uniqueKeys: true });
  } catch (cause) {
    throw new SealError("MANIFEST_INVALID", `${where} is no manifest`, { cause });
  }
  if (!isRecord(document)) throw invalid3(where, "is not a JSON object");
  const kind = KINDS[mediaType];
  if (kind === void 0) {
    throw new SealError("MANIFEST_UNSUPPORTED", `${where} has the media type ${printable(mediaType, 150)}`, {
      remedy: "Seal reads OCI image manifests and indexes and Docker manifests of schema 2."
    });
  }
  if (document["mediaType"] !== void 0 && document["mediaType"] !== mediaType) {
    throw invalid3(
      where,
      `was sent as ${mediaType} but calls itself ${printable(String(document["mediaType"]), 150)}`
    );
  }
  const isBoth = "manifests" in document && ("layers" in document || "config" in document);
  if (isBoth || "fsLayers" in document) throw invalid3(where, "can be read as an image and as an index");
  const artifactType = document["artifactType"];
  if (artifactType !== void 0 && typeof artifactType !== "string")
    throw invalid3(where, "has an artifactType that is no string");
  const common = {
    mediaType,
    artifactType: artifactType === "" ? void 0 : artifactType,
    subject: document["subject"] == null ? void 0 : readDescriptor(document["subject"], `${where}: subject`),
    annotations: document["annotations"] === void 0 ? {} : readAnnotations(document["annotations"], where)
  };
  if (kind === "index") {
    return {
      kind,
      ...common,
      manifests: list(document["manifests"], where, "manifests").map(
        (entry, at) => readEntry2(entry, `${where}: manifests[${at}]`)
      )
    };
  }
  const isArtifact = mediaType === ARTIFACT_MANIFEST;
  const layers = list(
    document[isArtifact ? "blobs" : "layers"] ?? (isArtifact ? [] : void 0),
    where,
    "layers"
  );
  return {
    kind,
    ...common,
    config: isArtifact ? void 0 : readDescriptor(document["config"], `${where}: config`),
    layers: layers.map((layer, at) => readDescriptor(layer, `${where}: layers[${at}]`))
  };
}
function readEntry2(value, where) {
  const descriptor = readDescriptor(value, where);
  const platform = value["platform"];
  if (!isRecord(platform)) return descriptor;
  const { os, architecture, variant } = platform;
  if (typeof os !== "string" || typeof architecture !== "string") return descriptor;
  return {
    ...descriptor,
    platform: {
      os,
      architecture,
      variant: typeof variant === "string" && variant !== "" ? variant : void 0
    }
  };
}
function list(value, where, name) {
  if (Array.isArray(value)) return value;
  throw invalid3(where, `has no list of ${name}`);
}
function invalid3(where, what) {
  return new SealError("MANIFEST_INVALID", `${where} ${what}`);
}
function artifactTypeOf(manifest) {
  if (manifest.artifactType !== void 0 || manifest.kind === "index") return manifest.artifactType;
  return manifest.config?.mediaType;
}
function buildArtifact({
  artifactType,
  subject,
  layers,
  config = EMPTY_BLOB,
  annotations = {}
}) {
  const sorted = Object.fromEntries(Object.entries(annotations).sort(([a], [b]) => a < b ? -1 : 1));
  const hasAnnotations = Object.keys(sorted).length > 0;
  const manifest = {
    schemaVersion: 2,
    mediaType: IMAGE_MANIFEST,
    artifactType,
    config: config.descriptor,
    layers: (layers.length > 0 ? layers : [EMPTY_BLOB]).map((layer) => layer.descriptor),
    // Only these three: a platform or annotations of the subject are none of the artifact's business.
    subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
    ...hasAnnotations ? { annotations: sorted } : {}
  };
  const bytes = new TextEncoder().encode(JSON.stringify(manifest));
  return {
    bytes,
    descriptor: {
      ...describeBytes(IMAGE_MANIFEST, bytes),
      artifactType,
      ...hasAnnotations ? { annotations: sorted } : {}
    },
    blobs: config.descriptor.digest === EMPTY_BLOB.descriptor.digest || layers.length > 0 ? [config, ...layers] : [config, EMPTY_BLOB],
    subject
  };
}
function isVagueArtifactType(artifactType) {
  return artifactType === void 0 || artifactType === "" || artifactType === EMPTY;
}

// src/support/json-source.ts
function partsOf(text) {
  const inner = text.trim().slice(1, -1);
  const parts = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < inner.length; at++) {
    const letter = inner[at];
    if (letter === '"') at = endOfString(inner, at) - 1;
    else if (letter === "{" || letter === "[") depth++;
    else if (letter === "}" || letter === "]") depth--;
    else if (letter === "," && depth === 0) {
      parts.push(inner.slice(start, at).trim());
      start = at + 1;
    }
  }
  const last = inner.slice(start).trim();
  return last === "" ? parts : [...parts, last];
}
function membersOf(object) {
  return new Map(
    partsOf(object).map((member) => {
      const end = endOfString(member, 0);
      const key = JSON.parse(member.slice(0, end));
      return [key, member.slice(member.indexOf(":", end) + 1).trim()];
    })
  );
}
function withMembers(object, values) {
  const keys = new Set(Object.keys(values));
  const members = partsOf(object).map((member) => {
    const name = member.slice(0, endOfString(member, 0));
    const key = JSON.parse(name);
    return keys.delete(key) ? `${name}:${values[key]}` : member;
  });
  return `{${[...members, ...[...keys].map((key) => `${JSON.stringify(key)}:${values[key]}`)].join(",")}}`;
}
function endOfString(text, start) {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

// src/registry/referrer-index.ts
var NEW_INDEX = JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests: [] });
function readReferrerIndex(bytes, where) {
  const document = parseJson(bytes, { uniqueKeys: true });
  if (!isRecord(document) || !("manifests" in document) || "layers" in document || "config" in document) {
    throw new SealError("MANIFEST_INVALID", `${where} is no image index`);
  }
  const { mediaType } = document;
  if (mediaType !== void 0 && mediaType !== IMAGE_INDEX) {
    throw new SealError("MANIFEST_INVALID", `${where} is no OCI image index`);
  }
  const list2 = document["manifests"] === null ? [] : document["manifests"];
  if (!Array.isArray(list2)) throw new SealError("MANIFEST_INVALID", `${where} has no list of manifests`);
  const text = new TextDecoder().decode(bytes);
  const texts = list2.length === 0 ? [] : partsOf(membersOf(text).get("manifests"));
  const entries = list2.map((entry, at) => {
    return { text: texts[at], descriptor: readDescriptor(entry, `${where}: manifests[${at}]`) };
  });
  return { text, entries };
}
function entryOf(descriptor) {
  const { mediaType, digest, size, artifactType, annotations } = descriptor;
  return { text: JSON.stringify({ mediaType, digest, size, artifactType, annotations }), descriptor };
}
function completeEntry(entry, known) {
  const { descriptor } = entry;
  const { artifactType, annotations = {} } = known;
  const isNamed = isVagueArtifactType(descriptor.artifactType) && artifactType !== void 0;
  const isAnnotated = Object.keys(annotations).length > 0 && lacks(entry, "annotations");
  if (!isNamed && !isAnnotated) return entry;
  return {
    text: withMembers(entry.text, {
      ...isNamed ? { artifactType: JSON.stringify(artifactType) } : {},
      ...isAnnotated ? { annotations: JSON.stringify(annotations) } : {}
    }),
    descriptor: {
      ...descriptor,
      ...isNamed ? { artifactType } : {},
      ...isAnnotated ? { annotations } : {}
    }
  };
}
function lacks({ text }, key) {
  return [void 0, "null"].includes(membersOf(text).get(key));
}
function isVague({ descriptor }) {
  return isVagueArtifactType(descriptor.artifactType);
}
function formatReferrerIndex(index, changes, gone = /* @__PURE__ */ new Set()) {
  const changed = new Map(changes.map((entry) => [entry.descriptor.digest, entry]));
  const kept = (index?.entries ?? []).filter(({ descriptor }) => !gone.has(descriptor.digest)).map((entry) => changed.get(entry.descriptor.digest) ?? entry);
  const present = new Set(kept.map(({ descriptor }) => descriptor.digest));
  const added = changes.filter(({ descriptor }) => !present.has(descriptor.digest));
  const manifests = `[${[...kept, ...added].map(({ text }) => text).join(",")}]`;
  const mediaType = JSON.stringify(IMAGE_INDEX);
  return new TextEncoder().encode(withMembers(index?.text ?? NEW_INDEX, { mediaType, manifests }));
}

// src/registry/fallback-tag.ts
var MAX_INDEX_BYTES = 4 * 1024 * 1024;
function nameOfTag(repository, subject) {
  return `${formatRepository(repository)}:${referrersTag(subject)}`;
}
async function readTag(manifests, repository, subject, signal) {
  const where = nameOfTag(repository, subject);
  let raw;
  try {
    const limit2 = signal === void 0 ? {} : { signal };
    raw = await manifests.getRaw(repository, referrersTag(subject), { maxBytes: MAX_INDEX_BYTES, ...limit2 });
  } catch (error2) {
    if (!(error2 instanceof RegistryError)) throw error2;
    if (error2.code === "REGISTRY_NOT_FOUND") return { index: void 0, etag: void 0 };
    if (error2.code === "REGISTRY_TOO_LARGE") throw tooLarge(where, error2);
    throw error2;
  }
  if (raw.digest === subject) {
    throw new RegistryError(
      "REGISTRY_FALLBACK_IS_SUBJECT",
      `${where} is the image itself: the registry takes this tag for the image's digest`,
      {
        remedy: "Such a registry (GitLab) has neither the Referrers API nor the fallback tag. Keep the image in a registry that has one of them."
      }
    );
  }
  if (bareMediaType(raw.mediaType) !== IMAGE_INDEX)
    throw notIndex(where, `it has the media type ${printable(raw.mediaType, 100)}`);
  try {
    return { index: readReferrerIndex(raw.bytes, where), etag: raw.etag };
  } catch (cause) {
    throw notIndex(where, "it cannot be read", cause);
  }
}
function notIndex(where, why, cause) {
  return new RegistryError(
    "REGISTRY_FALLBACK_NOT_INDEX",
    `${where} should be an index of referrers, but ${why}`,
    {
      cause,
      remedy: "Something else was pushed under this tag. Look at what it is, and delete the tag if it is not needed."
    }
  );
}
function tooLarge(where, cause) {
  return new RegistryError(
    "REGISTRY_FALLBACK_TOO_LARGE",
    `the index of referrers ${where} is larger than ${MAX_INDEX_BYTES} bytes, which registries refuse`,
    { cause, remedy: "Delete referrers that are no longer needed, or use a registry with the Referrers API." }
  );
}

// src/registry/fallback-update.ts
var LOOK_MS = 300;
var CALM_LOOKS = 4;
var YIELD_MS = 200;
var MAX_LOOK_MS = 3e3;
var DEADLINE_MS = 12e4;
var MAX_REFUSALS = 5;
var FallbackUpdate = class {
  #context;
  #repository;
  #subject;
  /** Everything that must be in the index: ours, and what was seen there. */
  #known = /* @__PURE__ */ new Map();
  #ours = /* @__PURE__ */ new Set();
  /** Of the known, those that were seen in the index or written by us. */
  #settled = /* @__PURE__ */ new Set();
  #gone = /* @__PURE__ */ new Set();
  #examined = /* @__PURE__ */ new Set();
  #isContended = false;
  #hasWritten = false;
  #isOver = false;
  #refusals = 0;
  /** Writes in a row that failed for the moment, and when the first of them began. */
  #failures = 0;
  #failingSince = 0;
  /** The state on which a conditional write was refused; `''` is a tag that does not exist. */
  #refusedOn;
  #slowestMs = 0;
  constructor(context, repository, subject) {
    this.#context = context;
    this.#repository = repository;
    this.#subject = subject;
  }
  /** Takes more entries, also while the update runs. `false` when it is over, and they must go into another one. */
  offer(entries) {
    if (this.#isOver) return false;
    for (const entry of entries) {
      this.#known.set(entry.descriptor.digest, entry);
      this.#ours.add(entry.descriptor.digest);
    }
    return true;
  }
  /** Ends when every known entry is in the index. `first` is a reading that began before this. */
  async run(first) {
    try {
      await this.#settle(await first);
    } finally {
      this.#isOver = true;
    }
  }
  async #settle(first) {
    const { clock } = this.#context;
    const start = clock.now();
    let state = first;
    for (let calm = 0; ; ) {
      this.#examine(state);
      await this.#completeVague(state);
      if (this.#missing(state).length > 0) {
        calm = 0;
        await this.#repair(state);
      } else {
        calm++;
        if (calm >= (this.#isContended ? CALM_LOOKS : 1)) {
          this.#isOver = true;
          return;
        }
      }
      if (clock.now() - start > DEADLINE_MS) throw this.#contended();
      await clock.sleep(this.#pause());
      state = await this.#read();
    }
  }
  /** Takes in what a reading shows, and whether somebody else has been at work since the last one. */
  #examine({ index }) {
    const listed = new Map((index?.entries ?? []).map((entry) => [entry.descriptor.digest, entry]));
    const isFirst = !this.#hasWritten && this.#settled.size === 0;
    const isNews = [...listed.keys()].some((digest) => !this.#known.has(digest));
    const isLoss = [...this.#settled].some((digest) => !listed.has(digest));
    if (!isFirst && (isNews || isLoss)) this.#isContended = true;
    for (const [digest, entry] of listed) {
      if (this.#gone.has(digest)) continue;
      this.#settled.add(digest);
      const known = this.#known.get(digest);
      this.#known.set(digest, known === void 0 ? entry : completeEntry(entry, known.descriptor));
    }
  }
  /** Entries that others left without an artifact type are given the one of their manifest. Each is tried once. */
  async #completeVague({ index }) {
    const vague = (index?.entries ?? []).filter(({ descriptor: { digest } }) => {
      const known = this.#known.get(digest);
      return known !== void 0 && isVague(known) && !this.#examined.has(digest);
    });
    await Promise.all(
      vague.map(async (entry) => {
        this.#examined.add(entry.descriptor.digest);
        const completed = await this.#context.describe(this.#repository, entry, this.#subject);
        if (completed !== void 0) this.#known.set(entry.descriptor.digest, completed);
      })
    );
  }
  /** Known entries that the index lacks, or says less about than is known. */
  #missing({ index }) {
    const listed = new Map((index?.entries ?? []).map((entry) => [entry.descriptor.digest, entry]));
    return [...this.#known.values()].filter((known) => {
      const entry = listed.get(known.descriptor.digest);
      return entry === void 0 || isVague(entry) && !isVague(known);
    });
  }
  async #repair(state) {
    let current = state;
    if (this.#isContended) {
      await this.#context.clock.sleep(this.#context.clock.random() * YIELD_MS);
      current = await this.#read();
      this.#examine(current);
    }
    const missing = this.#missing(current);
    if (missing.length > 0) await this.#write(current, missing);
  }
  async #write(state, missing) {
    const { manifests, log } = this.#context;
    const bytes = formatReferrerIndex(state.index, missing, this.#gone);
    const where = nameOfTag(this.#repository, this.#subject);
    if (bytes.byteLength > MAX_INDEX_BYTES) throw tooLarge(where);
    const condition = this.#condition(state);
    const start = this.#context.clock.now();
    try {
      await manifests.put(this.#repository, referrersTag(this.#subject), IMAGE_INDEX, bytes, {
        condition,
        attempts: "once"
      });
    } catch (error2) {
      if (isConflict(error2)) {
        log.debug(`${where} was written by another at the same time`);
        this.#isContended = true;
        this.#refusedOn = state.etag ?? "";
        return;
      }
      if (isMissingChild(error2) && await this.#mayPass(state)) return;
      if (await this.#waitAfter(error2, start)) return;
      throw error2;
    }
    this.#failures = 0;
    this.#slowestMs = Math.max(this.#slowestMs, this.#context.clock.now() - start);
    this.#hasWritten = true;
    for (const { descriptor } of missing) this.#settled.add(descriptor.digest);
  }
  /** What a registry that honours conditions must compare; nothing where it refused although nothing had changed. */
  #condition({ index, etag }) {
    if ((etag ?? "") === this.#refusedOn) return {};
    if (etag !== void 0) return etag.startsWith("W/") ? {} : { "if-match": etag };
    const isNew = index === void 0 && this.#context.manifests.givesEtags(this.#repository);
    return isNew ? { "if-none-match": "*" } : {};
  }
  /**
   * A registry that checks an index refuses one with entries whose manifests were deleted. Such entries list nothing
   * and would keep everybody from adding to the index: they are left out. Were there any?
   */
  async #prune({ index }) {
    const { log } = this.#context;
    const before = this.#gone.size;
    const entries = [...index?.entries ?? [], ...this.#known.values()];
    for (const digest of new Set(entries.map(({ descriptor }) => descriptor.digest))) {
      if (this.#ours.has(digest) || this.#gone.has(digest)) continue;
      if (await this.#exists(digest)) continue;
      this.#gone.add(digest);
      this.#known.delete(digest);
      this.#settled.delete(digest);
      log.notice(`${nameOfTag(this.#repository, this.#subject)} listed ${digest}, which no longer exists`);
    }
    return this.#gone.size > before;
  }
  /**
   * A refusal for a child that is unknown passes where others push the same manifest at this moment, or when the
   * entries that are really gone are left out.
   */
  async #mayPass(state) {
    this.#refusals++;
    return this.#refusals === 1 || await this.#prune(state) || this.#refusals < MAX_REFUSALS;
  }
  /** Waits as long as before any other repetition; `false` when there is to be none. */
  async #waitAfter(error2, began) {
    const { clock, log, retry } = this.#context;
    if (this.#failures === 0) this.#failingSince = began;
    const elapsed = clock.now() - this.#failingSince;
    const wait2 = waitBefore(error2, this.#failures++, elapsed, retry, clock.random());
    if (wait2 === void 0) return false;
    log.debug(`${error2.message}; trying again in ${wait2} ms`);
    await clock.sleep(wait2);
    return true;
  }
  async #exists(digest) {
    const { manifests, clock } = this.#context;
    if (await manifests.exists(this.#repository, digest)) return true;
    await clock.sleep(LOOK_MS);
    return manifests.exists(this.#repository, digest);
  }
  async #read() {
    const start = this.#context.clock.now();
    const state = await this.#context.read(this.#repository, this.#subject);
    this.#slowestMs = Math.max(this.#slowestMs, this.#context.clock.now() - start);
    return state;
  }
  /** From another's reading to its write it is one way and its own time: three of our slowest exchanges cover that. */
  #pause() {
    const base = Math.min(MAX_LOOK_MS, Math.max(LOOK_MS, 3 * this.#slowestMs));
    return base * (1 + this.#context.clock.random() / 3);
  }
  #contended() {
    return new RegistryError(
      "REGISTRY_FALLBACK_CONTENDED",
      `${nameOfTag(this.#repository, this.#subject)} was rewritten by others for ${DEADLINE_MS / 1e3} s, and entries were missing each time`,
      {
        remedy: "Run the step again: what was pushed is kept. Other tools that attach to the same image lose entries; let them run one after the other."
      }
    );
  }
};
function isConflict(error2) {
  return error2 instanceof RegistryError && error2.code === "REGISTRY_REFUSED" && [409, 412].includes(error2.status ?? 0);
}
function isMissingChild(error2) {
  return error2 instanceof RegistryError && ["MANIFEST_BLOB_UNKNOWN", "MANIFEST_UNKNOWN", "BLOB_UNKNOWN"].some((code) => error2.says(code));
}

// src/registry/fallback.ts
var MAX_REFERRERS = 1e3;
var DOUBTS = 3;
var DOUBT_MS = 100;
var Fallback = class {
  #manifests;
  #clock;
  #log;
  #retry;
  #updates = /* @__PURE__ */ new Map();
  #seen = /* @__PURE__ */ new Set();
  constructor(manifests, clock, log, retry) {
    this.#manifests = manifests;
    this.#clock = clock;
    this.#log = log;
    this.#retry = retry;
  }
  /** The referrers under a subject's tag, each confirmed by its own manifest. */
  async list(repository, subject, signal) {
    const where = nameOfTag(repository, subject);
    let state;
    try {
      state = await this.#read(repository, subject, signal);
    } catch (error2) {
      if (error2 instanceof RegistryError && error2.code === "REGISTRY_FALLBACK_IS_SUBJECT") return [];
      throw error2;
    }
    const entries = state.index?.entries ?? [];
    checkLooks(entries, where);
    const confirmed = await all(entries.map((entry) => this.#describe(repository, entry, subject, signal)));
    return confirmed.filter((entry) => entry !== void 0);
  }
  /**
   * Returns when the entries are in the index under the subject's tag. The tag is read while their manifests are
   * being pushed, so that the write follows at once.
   */
  async add(repository, subject, pushed) {
    const key = nameOfTag(repository, subject);
    for (let running = this.#updates.get(key); running !== void 0; running = this.#updates.get(key)) {
      if (running.update.offer(await quiet(pushed))) {
        await both(pushed, running.done);
        return;
      }
      if (this.#updates.get(key) === running) this.#updates.delete(key);
    }
    const update = new FallbackUpdate(
      {
        manifests: this.#manifests,
        clock: this.#clock,
        log: this.#log,
        retry: this.#retry,
        read: (...where) => this.#read(...where),
        describe: (...what) => this.#describe(...what)
      },
      repository,
      subject
    );
    const first = this.#read(repository, subject);
    const start = both(first, quiet(pushed)).then(([state, entries]) => {
      update.offer(entries);
      return state;
    });
    const done = update.run(start);
    const current = { update, done };
    this.#updates.set(key, current);
    try {
      await both(pushed, done);
    } finally {
      if (this.#updates.get(key) === current) this.#updates.delete(key);
    }
  }
  /**
   * For the moment in which a tag is rewritten, distribution denies it, or says "500 UNKNOWN": one that was seen is not
   * believed gone at once, and where fifty write, the usual attempts may all meet such a moment.
   */
  async #read(repository, subject, signal) {
    const key = nameOfTag(repository, subject);
    for (let doubt = 0; ; doubt++) {
      try {
        const state = await readTag(this.#manifests, repository, subject, signal);
        if (state.index !== void 0) this.#seen.add(key);
        if (state.index !== void 0 || !this.#seen.has(key) || doubt === DOUBTS) return state;
      } catch (error2) {
        if (!isBeingRewritten(error2) || doubt === DOUBTS) throw error2;
      }
      await this.#clock.sleep(DOUBT_MS, signal);
    }
  }
  /** The entry with what its manifest says; `undefined` where the manifest is missing, unreadable, or about another subject. */
  async #describe(repository, entry, subject, signal) {
    const { digest } = entry.descriptor;
    let stored;
    try {
      stored = await this.#manifests.get(repository, digest, signal === void 0 ? {} : { signal });
    } catch (error2) {
      if (!isUnusable(error2)) throw error2;
      this.#log.debug(`${nameOfTag(repository, subject)} lists ${digest}: ${error2.message}`);
      return void 0;
    }
    if (stored.content.subject?.digest !== subject) {
      this.#log.warning(
        `${nameOfTag(repository, subject)} lists ${digest}, which is about something else: ignored`
      );
      return void 0;
    }
    return completeFrom(entry, stored);
  }
};
function checkLooks(entries, where) {
  if (entries.length <= MAX_REFERRERS) return;
  throw new RegistryError(
    "REGISTRY_TOO_LARGE",
    `${where} lists ${entries.length} referrers that must be looked at; at most ${MAX_REFERRERS} are`
  );
}
function completeFrom(entry, { descriptor, content }) {
  const artifactType = artifactTypeOf(content);
  const annotations = Object.keys(content.annotations).length > 0 ? { annotations: content.annotations } : {};
  const isUseful = artifactType !== void 0 && !isVagueArtifactType(artifactType);
  const known = { ...descriptor, ...isUseful ? { artifactType } : {}, ...annotations };
  const completed = completeEntry(entry, known);
  return { ...completed, descriptor: { ...completed.descriptor, size: descriptor.size } };
}
function isBeingRewritten(error2) {
  return error2 instanceof RegistryError && error2.status === 500 && error2.says("UNKNOWN");
}
function isUnusable(error2) {
  const codes = ["REGISTRY_NOT_FOUND", "MANIFEST_INVALID", "MANIFEST_UNSUPPORTED", "DESCRIPTOR_INVALID"];
  return error2 instanceof SealError && codes.includes(error2.code);
}
async function quiet(pushed) {
  try {
    return await pushed;
  } catch {
    return [];
  }
}
async function both(first, second) {
  await Promise.allSettled([first, second]);
  return [await first, await second];
}

// src/registry/manifests.ts
var MAX_MANIFEST_BYTES = 8 * 1024 * 1024;
var MAX_KEPT_BYTES = 32 * 1024 * 1024;
var ACCEPT = [...MANIFEST_TYPES, ARTIFACT_MANIFEST].join(", ");
var Manifests = class {
  #client;
  #kept = /* @__PURE__ */ new Map();
  #keptBytes = 0;
  #givesEtags = /* @__PURE__ */ new Set();
  constructor(client) {
    this.#client = client;
  }
  /** The manifest that a tag or digest names. One that was read by digest before is not fetched again. */
  async get(repository, name, limit2 = {}) {
    const kept = isDigest(name) ? this.#kept.get(keyOf(repository, name)) : void 0;
    if (kept !== void 0 && kept.bytes.byteLength <= (limit2.maxBytes ?? MAX_MANIFEST_BYTES)) return kept;
    const { bytes, mediaType, digest } = await this.getRaw(repository, name, limit2);
    const content = readManifest(bytes, mediaType, `${formatRepository(repository)}@${digest}`);
    const stored = {
      descriptor: { mediaType: content.mediaType, digest, size: bytes.byteLength },
      bytes,
      content
    };
    this.#keep(repository, stored);
    return stored;
  }
  /** @throws RegistryError `REGISTRY_NOT_FOUND`, `REGISTRY_DIGEST_MISMATCH` */
  async getRaw(repository, name, { maxBytes, signal } = {}) {
    const reply = await this.#client.exchange({
      repository,
      method: "GET",
      target: `manifests/${name}`,
      action: "pull",
      headers: { accept: ACCEPT },
      expect: [200],
      maxBytes: maxBytes ?? MAX_MANIFEST_BYTES,
      signal
    });
    const where = `${formatRepository(repository)}${isDigest(name) ? "@" : ":"}${name}`;
    const digest = checkDigest(reply, isDigest(name) ? name : void 0, where);
    const etag = reply.headers.etag;
    if (etag !== void 0) this.#givesEtags.add(repository.registry);
    return { bytes: reply.bytes, mediaType: mediaTypeOf(reply, where), digest, etag };
  }
  /** Pushes a manifest under its digest or a tag. Returns the subject that the registry says it now serves it for. */
  async put(repository, name, mediaType, bytes, { condition = {}, ...attempts } = {}) {
    const reply = await this.#client.exchange({
      repository,
      method: "PUT",
      target: `manifests/${name}`,
      action: "push",
      headers: { "content-type": mediaType, ...condition },
      body: { length: bytes.byteLength, open: () => bytes },
      expect: [200, 201, 202],
      ...attempts
    });
    const said = reply.headers["docker-content-digest"];
    if (isDigest(said) && said !== digestOf(bytes, algorithmOf(said))) {
      throw mismatch(
        `${formatRepository(repository)}: the registry stored other bytes than were sent to ${name}`
      );
    }
    const subject = reply.headers["oci-subject"];
    return typeof subject === "string" ? subject : void 0;
  }
  async exists(repository, digest) {
    const reply = await this.#client.exchange({
      repository,
      method: "HEAD",
      target: `manifests/${digest}`,
      action: "pull",
      headers: { accept: ACCEPT },
      expect: [200, 404]
    });
    return reply.status === 200;
  }
  /** Has the registry shown entity tags in this run? Then it may honour conditions on writes. */
  givesEtags({ registry }) {
    return this.#givesEtags.has(registry);
  }
  #keep(repository, stored) {
    const size = stored.bytes.byteLength;
    this.#kept.set(keyOf(repository, stored.descriptor.digest), stored);
    this.#keptBytes += size;
    for (const [key, oldest] of this.#kept) {
      if (this.#keptBytes <= MAX_KEPT_BYTES) break;
      this.#kept.delete(key);
      this.#keptBytes -= oldest.bytes.byteLength;
    }
  }
};
function keyOf(repository, digest) {
  return `${formatRepository(repository)}@${digest}`;
}
function checkDigest({ bytes, headers }, wanted, where) {
  const said = headers["docker-content-digest"];
  const claim = wanted ?? (isDigest(said) ? said : void 0);
  const digest = digestOf(bytes, claim === void 0 ? "sha256" : algorithmOf(claim));
  if (claim !== void 0 && claim !== digest)
    throw mismatch(`${where}: the bytes have the digest ${digest}, not ${claim}`);
  return digest;
}
function mismatch(message) {
  return new RegistryError("REGISTRY_DIGEST_MISMATCH", message, {
    remedy: "The registry, or a cache before it, serves damaged or false content. Do not use it before that is explained."
  });
}
function mediaTypeOf({ headers, bytes, url }, where) {
  const sent = bareMediaType(headers["content-type"] ?? "");
  if (sent.includes("html")) {
    throw new RegistryError(
      "REGISTRY_UNEXPECTED_RESPONSE",
      `${where}: the registry answered with an HTML page`,
      {
        url,
        remedy: "This is often the page to log in. Check the address of the image and the credentials."
      }
    );
  }
  if (sent !== "") return sent;
  const document = parseJson(bytes);
  const named = isRecord(document) ? document["mediaType"] : void 0;
  return typeof named === "string" ? printable(named) : "";
}

// src/registry/link.ts
function parseNextLink(header) {
  let rest = header ?? "";
  while (rest !== "") {
    const link = /^[\s,]*<([^<>]*)>((?:[^,"]|"(?:[^"\\]|\\.)*")*)/.exec(rest);
    if (!link) return void 0;
    if (hasNextRelation(link[2])) return link[1].trim();
    rest = rest.slice(link[0].length);
  }
  return void 0;
}
var PARAMETER2 = /;\s*([^\s=;,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/g;
function hasNextRelation(parameters) {
  for (const [, name = "", quoted, plain] of parameters.matchAll(PARAMETER2)) {
    if (name.toLowerCase() !== "rel") continue;
    return (quoted ?? plain ?? "").toLowerCase().split(/\s+/).includes("next");
  }
  return false;
}

// src/registry/referrers-api.ts
var MAX_PAGES = 100;
var MAX_PAGE_BYTES = 8 * 1024 * 1024;
var MAX_LISTING_BYTES = 32 * 1024 * 1024;
var ABSENT = [301, 302, 303, 307, 308, 400, 404, 405, 406, 501];
async function listByApi(client, repository, subject, { artifactType, signal } = {}) {
  const where = `referrers of ${formatPinned(repository, subject)}`;
  const filter = artifactType === void 0 ? "" : `?artifactType=${encodeURIComponent(artifactType)}`;
  let target = `referrers/${subject}${filter}`;
  const entries = [];
  let bytes = 0;
  for (let page = 0; page < MAX_PAGES; page++) {
    const reply = await client.exchange({
      repository,
      method: "GET",
      target,
      action: "pull",
      headers: { accept: IMAGE_INDEX },
      expect: page === 0 ? [200, ...ABSENT] : [200],
      // A login page on another host would look like an answer.
      redirects: "stay",
      maxBytes: MAX_PAGE_BYTES,
      signal
    });
    const index = readPage(reply, repository, where);
    if (index === void 0 && page === 0) return void 0;
    if (index === void 0) throw invalid4(where, `page ${page + 1} is no index`, reply.url);
    bytes += reply.bytes.byteLength;
    entries.push(...index.entries);
    const next = parseNextLink(single(reply.headers["link"]));
    if (next === void 0) return entries;
    target = nextPage(client, repository, next, reply.url, where);
    if (bytes > MAX_LISTING_BYTES) break;
  }
  throw new RegistryError(
    "REGISTRY_TOO_LARGE",
    `${where}: more than ${MAX_PAGES} pages or ${MAX_LISTING_BYTES} bytes`,
    {
      remedy: "Delete referrers that are no longer needed. A registry that lists without end is broken or hostile."
    }
  );
}
function readPage(reply, repository, where) {
  if (reply.status !== 200) {
    if (reply.status === 404 && readSpecErrors(reply.bytes).some(({ code }) => code.toUpperCase() === "NAME_UNKNOWN")) {
      throw errorOf(
        {
          ...reply,
          method: "GET",
          contentType: reply.headers["content-type"],
          body: reply.bytes,
          retryAfterMs: void 0,
          isAnonymous: false
        },
        repository
      );
    }
    return void 0;
  }
  if (reply.isForeign || bareMediaType(reply.headers["content-type"] ?? "") !== IMAGE_INDEX) return void 0;
  try {
    return readReferrerIndex(reply.bytes, where);
  } catch (error2) {
    if (error2 instanceof SealError && error2.code === "MANIFEST_INVALID") return void 0;
    throw error2;
  }
}
function nextPage(client, repository, link, from, where) {
  const next = URL.parse(link, from.href);
  if (next === null) throw invalid4(where, "the link to the next page is no address", from);
  if (!client.owns(repository, next) || next.username !== "" || next.password !== "") {
    throw new RegistryError(
      "REGISTRY_TARGET_REFUSED",
      `${where}: the next page is on another host: ${next.host}`,
      {
        url: next,
        remedy: "The registry, or what stands before it, is not set up right, or is hostile. Nothing was sent there."
      }
    );
  }
  return next;
}
function single(header) {
  return Array.isArray(header) ? header.join(", ") : header;
}
function invalid4(where, why, url) {
  return new RegistryError("REGISTRY_UNEXPECTED_RESPONSE", `${where}: ${why}`, { url });
}

// src/registry/referrers.ts
var LOOKS_MS = [200, 500, 1e3, 2e3, 4e3];
var Referrers = class {
  #options;
  /** By repository: how its referrers are kept, as far as this run has seen. */
  #ways = /* @__PURE__ */ new Map();
  /** Repositories without the API although the registry says OCI-Subject, as ECR did in 2024. */
  #falsePromises = /* @__PURE__ */ new Set();
  /** The first question for each repository: the others wait for what it shows. */
  #probes = /* @__PURE__ */ new Map();
  constructor(options) {
    this.#options = options;
  }
  async list(repository, subject, options = {}) {
    const byApi = await this.#listByApi(repository, subject, options);
    checkLooks(byApi?.filter(isVague) ?? [], formatPinned(repository, subject));
    const listed = byApi === void 0 ? await this.#options.fallback.list(repository, subject, options.signal) : await all(byApi.map((entry) => this.#complete(repository, entry, options)));
    const referrers = listed.map(referrerOf).filter(
      ({ artifactType }) => options.artifactType === void 0 || artifactType === options.artifactType
    );
    return { source: byApi === void 0 ? "tag" : "api", referrers };
  }
  /**
   * Returns when the artifacts, all about `subject`, are listed. `push` pushes their manifests and tells whether the
   * registry said that it serves them as referrers.
   */
  async add(repository, subject, artifacts, push) {
    const entries = artifacts.map(({ descriptor }) => entryOf(descriptor));
    const key = formatRepository(repository);
    let isPromised = false;
    const pushed = push().then((subjects) => {
      isPromised = subjects.includes(subject);
      return entries;
    });
    if (this.#way(repository) === "tag") {
      await this.#options.fallback.add(repository, subject, pushed);
      if (!isPromised || this.#options.mode === "tag" || this.#falsePromises.has(key)) return;
      this.#falsePromises.add(key);
      this.#ways.delete(key);
    }
    await pushed;
    await this.#awaitListed(repository, subject, entries, isPromised);
  }
  async #awaitListed(repository, subject, entries, isPromised) {
    for (let look = 0; ; look++) {
      const listed = await this.#listByApi(repository, subject, {});
      if (listed === void 0)
        return this.#options.fallback.add(repository, subject, Promise.resolve(entries));
      const digests = new Set(listed.map(({ descriptor }) => descriptor.digest));
      const missing = entries.filter(({ descriptor }) => !digests.has(descriptor.digest));
      if (missing.length === 0) return;
      const wait2 = LOOKS_MS[look];
      if (wait2 === void 0) throw notListed(repository, subject, missing, isPromised);
      await this.#options.clock.sleep(wait2);
    }
  }
  #way(repository) {
    const { mode } = this.#options;
    return mode === "auto" ? this.#ways.get(formatRepository(repository)) : mode;
  }
  /** `undefined` where the API is not there, or is not to be used. */
  async #listByApi(repository, subject, options) {
    const key = formatRepository(repository);
    if (this.#way(repository) === void 0) {
      const probe = this.#probes.get(key);
      if (probe !== void 0) await Promise.allSettled([probe]);
    }
    const way = this.#way(repository);
    if (way === "tag") return void 0;
    const asked = listByApi(this.#options.client, repository, subject, options);
    if (way === void 0) this.#probes.set(key, asked);
    const entries = await asked;
    if (entries === void 0 && this.#options.mode === "api") throw noApi(repository);
    if (entries === void 0 && way === "api") return [];
    this.#ways.set(key, entries === void 0 ? "tag" : "api");
    return entries;
  }
  /** Some registries list artifacts without their type. */
  async #complete(repository, entry, { signal }) {
    if (!isVague(entry)) return entry;
    const limit2 = signal === void 0 ? {} : { signal };
    return completeFrom(entry, await this.#options.manifests.get(repository, entry.descriptor.digest, limit2));
  }
};
function referrerOf({ descriptor }) {
  const { artifactType } = descriptor;
  return { descriptor, artifactType: isVagueArtifactType(artifactType) ? "" : artifactType };
}
function noApi(repository) {
  return new RegistryError(
    "REGISTRY_NO_REFERRERS_API",
    `${formatRepository(repository)}: the registry does not serve the Referrers API`,
    { remedy: "Set referrers to auto or tag." }
  );
}
function notListed(repository, subject, missing, isPromised) {
  const digests = missing.map(({ descriptor }) => descriptor.digest).join(", ");
  return new RegistryError(
    "REGISTRY_NOT_LISTED",
    `${digests} was pushed, but the Referrers API does not list it for ${formatPinned(repository, subject)}`,
    {
      remedy: isPromised ? "The registry said that it would. Run the step again later; nothing is pushed twice." : "The Referrers API of this registry does not work. Set referrers to tag."
    }
  );
}

// src/registry/tags.ts
async function moveTag(manifests, repository, tag, { descriptor, bytes }) {
  const where = `${formatRepository(repository)}:${tag}`;
  try {
    await manifests.put(repository, tag, descriptor.mediaType, bytes);
  } catch (error2) {
    if (!(error2 instanceof RegistryError) || error2.code !== "REGISTRY_IMMUTABLE_TAG") throw error2;
    if (await names(manifests, repository, tag, descriptor.digest)) return;
    throw new RegistryError("REGISTRY_IMMUTABLE_TAG", `${where} cannot be moved to ${descriptor.digest}`, {
      cause: error2,
      remedy: "The repository does not allow a tag to be written twice. Use a new tag, or exclude this one from the immutability rule."
    });
  }
  if (await names(manifests, repository, tag, descriptor.digest)) return;
  throw new RegistryError(
    "REGISTRY_TAG_MOVED",
    `${where} was set to ${descriptor.digest}, but names something else now`,
    {
      remedy: "Another job writes the same tag at the same time. Let them run one after the other (concurrency: in the workflow)."
    }
  );
}
async function names(manifests, repository, tag, digest) {
  return (await manifests.getRaw(repository, tag)).digest === digest;
}

// src/registry/upload.ts
var CHUNK_SIZES = [16 * 1024 * 1024, 4 * 1024 * 1024, 512 * 1024];
var OCTETS = { "content-type": "application/octet-stream" };
var Uploads = class {
  #client;
  /** Failed ones are forgotten, so that they may be tried again. */
  #done = /* @__PURE__ */ new Map();
  constructor(client) {
    this.#client = client;
  }
  /** Puts a blob into a repository, unless this run has put it there, or is doing so. */
  put(repository, blob, options = {}) {
    const key = formatPinned(repository, blob.descriptor.digest);
    const before = this.#done.get(key);
    if (before !== void 0) return before;
    const upload = this.#upload(repository, blob, options.mountFrom);
    this.#done.set(key, upload);
    upload.catch(() => this.#done.delete(key));
    return upload;
  }
  /** Puts a blob that the registry does not have although it took it. */
  putAgain(repository, blob) {
    this.#done.delete(formatPinned(repository, blob.descriptor.digest));
    return this.put(repository, blob);
  }
  /** Begins an upload and gives it up: nothing is stored. Rejects as an upload would. */
  async tryOut(repository) {
    const started = await this.#start(repository);
    await this.#client.exchange({
      repository,
      method: "DELETE",
      target: locationOf(started),
      action: "push",
      expect: [200, 202, 204],
      attempts: "once"
    }).catch(() => void 0);
  }
  async #upload(repository, blob, mountFrom) {
    const opened = mountFrom === void 0 ? void 0 : await this.#mount(repository, blob, mountFrom);
    if (opened === "mounted") return;
    let session = opened;
    await this.#client.retry(async () => {
      const started = session ?? await this.#start(repository);
      session = void 0;
      const limit2 = lengthHeader(started, "oci-chunk-max-length");
      if (limit2 !== void 0 && limit2 < blob.descriptor.size)
        return this.#inChunks(repository, blob, started, limit2);
      try {
        await this.#finish(repository, blob, locationOf(started), bodyOf(blob, 0, blob.descriptor.size));
      } catch (error2) {
        if (!isTooLargeRequest(error2)) throw error2;
        await this.#inSmallerChunks(repository, blob, error2);
      }
    });
  }
  /** Asks for a blob of another repository of the same registry. Any refusal only means that it must be sent. */
  async #mount(repository, blob, from) {
    if (from.registry !== repository.registry || from.repository === repository.repository) return void 0;
    const query = `mount=${encodeURIComponent(blob.descriptor.digest)}&from=${encodeURIComponent(from.repository)}`;
    try {
      const reply = await this.#client.exchange({
        repository,
        method: "POST",
        target: `blobs/uploads/?${query}`,
        action: "push",
        mountFrom: from.repository,
        headers: { "content-length": "0" },
        expect: [201, 202]
      });
      return reply.status === 201 ? "mounted" : reply;
    } catch (error2) {
      if (error2 instanceof RegistryError && error2.status !== void 0) return void 0;
      throw error2;
    }
  }
  #start(repository) {
    return this.#client.exchange({
      repository,
      method: "POST",
      target: "blobs/uploads/",
      action: "push",
      headers: { "content-length": "0" },
      expect: [202],
      attempts: "once"
    });
  }
  async #finish(repository, blob, location, body) {
    const { digest } = blob.descriptor;
    const reply = await this.#client.exchange({
      repository,
      method: "PUT",
      target: appendDigest(location, digest),
      action: "push",
      headers: OCTETS,
      body,
      expect: [200, 201, 204],
      attempts: "once"
    });
    const said = reply.headers["docker-content-digest"];
    if (isDigest(said) && algorithmOf(said) === algorithmOf(digest) && said !== digest) {
      throw new RegistryError(
        "REGISTRY_DIGEST_MISMATCH",
        `${formatRepository(repository)}: the blob ${digest} was stored as ${said}`
      );
    }
  }
  async #inSmallerChunks(repository, blob, refusal) {
    let last = refusal;
    for (const size of CHUNK_SIZES.filter((chunk) => chunk < blob.descriptor.size)) {
      try {
        return await this.#inChunks(repository, blob, await this.#start(repository), size);
      } catch (error2) {
        if (!isTooLargeRequest(error2)) throw error2;
        last = error2;
      }
    }
    throw last;
  }
  /** distribution-spec, "Pushing a blob in chunks". A chunk that fails ends the session: the next begins anew. */
  async #inChunks(repository, blob, started, wanted) {
    const chunkSize = Math.max(wanted, lengthHeader(started, "oci-chunk-min-length") ?? 1, 1);
    const { size } = blob.descriptor;
    let location = locationOf(started);
    for (let start = 0; start < size; start += chunkSize) {
      const end = Math.min(start + chunkSize, size);
      const reply = await this.#client.exchange({
        repository,
        method: "PATCH",
        target: location,
        action: "push",
        headers: { ...OCTETS, "content-range": `${start}-${end - 1}` },
        body: bodyOf(blob, start, end),
        expect: [201, 202, 204],
        attempts: "once"
      });
      if (reply.headers.location !== void 0) location = locationOf(reply);
    }
    await this.#finish(repository, blob, location, { length: 0, open: () => new Uint8Array() });
  }
};
function bodyOf(blob, start, end) {
  const open2 = () => "bytes" in blob ? blob.bytes.subarray(start, end) : blob.open(start, end);
  return { length: end - start, open: open2 };
}
function isTooLargeRequest(error2) {
  return error2 instanceof RegistryError && error2.status === 413;
}
function lengthHeader({ headers }, name) {
  const value = Number(headers[name]);
  return Number.isSafeInteger(value) && value > 0 ? value : void 0;
}
function locationOf({ headers, url }) {
  const location = headers.location === void 0 ? null : URL.parse(headers.location, url.href);
  if (location !== null) return location;
  throw new RegistryError(
    "REGISTRY_UNEXPECTED_RESPONSE",
    "the registry began an upload without saying where it goes on",
    {
      url,
      remedy: "The registry, or what stands before it, drops the Location header: look at its proxy."
    }
  );
}
function appendDigest(location, digest) {
  const url = new URL(location);
  url.search += `${url.search === "" ? "?" : "&"}digest=${encodeURIComponent(digest)}`;
  return url;
}

// src/registry/registries.ts
function openRegistries(options) {
  const { clock, log, credentials = ANONYMOUS, lookup, retry = RETRY_POLICY } = options;
  const connections = new Connections({
    agents: options.agents,
    lookup,
    timeouts: options.timeouts ?? TIMEOUTS,
    clock,
    log
  });
  const authentication = new Authentication({
    connections,
    credentials,
    clock,
    writes: options.writes ?? false,
    trustedRealms: options.trustedRealms ?? [],
    maskSecret: options.maskSecret ?? (() => void 0)
  });
  const client = new Client({
    connections,
    authentication,
    clock,
    log,
    retry,
    perHostConcurrency: options.perHostConcurrency ?? 6,
    plainHttp: options.plainHttp ?? isLoopback,
    isNamed: options.isNamed ?? (() => true),
    lookup
  });
  const manifests = new Manifests(client);
  const uploads = new Uploads(client);
  const fallback = new Fallback(manifests, clock, log, retry);
  const referrers = new Referrers({ client, manifests, fallback, clock, mode: options.referrers ?? "auto" });
  return {
    manifest: (reference, limit2) => readReference(manifests, reference, limit2),
    blob: (repository, descriptor, limit2) => readBlob(client, repository, descriptor, limit2),
    blobStream: (repository, descriptor, limit2) => streamBlob(client, repository, descriptor, limit2),
    referrers: (repository, subject, list2) => referrers.list(repository, subject, list2),
    async upload(repository, blobs, upload) {
      await all(blobs.map((blob) => uploads.put(repository, blob, upload)));
    },
    checkPush: (repository) => uploads.tryOut(repository),
    attach: (repository, artifacts) => attachAll({ uploads, manifests, referrers, clock }, repository, artifacts),
    tag: (repository, tag, manifest) => moveTag(manifests, repository, tag, manifest),
    get traffic() {
      return connections.traffic;
    },
    get requests() {
      return connections.requests;
    },
    close: () => connections.close()
  };
}
async function readReference(manifests, reference, limit2) {
  const name = reference.digest ?? reference.tag;
  if (name === void 0) {
    throw new SealError("REFERENCE_INVALID", `${formatReference(reference)} names neither a tag nor a digest`);
  }
  return manifests.get(reference, name, limit2);
}

// src/action/find-cosign.ts
import { createHash as createHash3 } from "node:crypto";
import { chmod, readFile as readFile6 } from "node:fs/promises";
import { join as join5, resolve as resolve2 } from "node:path";
var PINNED_RELEASE = "v3.0.6";
var DOWNLOADS = "https://github.com/sigstore/cosign/releases/download";
var CHECKSUMS = {
  "cosign-darwin-amd64": "4c3e7af8372d3ca3296e62fa56f23fcbb5721cc6ac1827900d398f110d7cd280",
  "cosign-darwin-arm64": "5fadd012ae6381a6a29ff86a7d39aa873878852f1073fc90b15995961ecfb084",
  "cosign-linux-amd64": "c956e5dfcac53d52bcf058360d579472f0c1d2d9b69f55209e256fe7783f4c74",
  "cosign-linux-arm64": "bedac92e8c3729864e13d4a17048007cfafa79d5deca993a43a90ffe018ef2b8",
  "cosign-linux-arm": "67bd25d32daff5664caf51208c95defcb2ad7ac1296f394fa677bb8bacee62f5",
  "cosign-linux-ppc64le": "08c3e5e0a09c440f49e9a69d8639d37fbec522ec8c5c0ac805243b098e6ea512",
  "cosign-linux-riscv64": "e25952e798958b0f9168d044153ccc353f5469ca4b71a1707dffad0534d27017",
  "cosign-linux-s390x": "3cf4b769258ed9cc3c2a93268c0d5c1cc3fbd094af8df21035cbac8fb0d7c088",
  "cosign-windows-amd64.exe": "9b85a88ebff2d9dd30ff4984a6f61f2cedc232dd87d81fa7f2ff3c0ed96c241c"
};
var ARCHITECTURES = { x64: "amd64", ppc64: "ppc64le" };
var SYSTEMS = { win32: "windows" };
function assetName(platform, architecture) {
  const extension = platform === "win32" ? ".exe" : "";
  const name = `cosign-${SYSTEMS[platform] ?? platform}-${ARCHITECTURES[architecture] ?? architecture}${extension}`;
  if (name in CHECKSUMS) return name;
  throw new SealError(
    "COSIGN_UNSUPPORTED_PLATFORM",
    `there is no Cosign ${PINNED_RELEASE} for ${platform} ${architecture}`,
    {
      remedy: "Install Cosign in an earlier step and name it with the input cosign-path."
    }
  );
}
var UNFIT = ["COSIGN_TOO_OLD", "COSIGN_OUTPUT_INVALID"];
async function provideCosign(search2, open2, log) {
  const { chosen, release, workspace, isPullRequest } = search2;
  if (chosen !== void 0) return open2(await chosenProgram(chosen, workspace, isPullRequest), true);
  if (release !== void 0) return open2(await installCosign(search2), false);
  const found = await findProgram("cosign", { ...search2, checkout: workspace });
  if (found !== void 0) {
    try {
      return await open2(found, false);
    } catch (error2) {
      if (!(error2 instanceof SealError && UNFIT.includes(error2.code))) throw error2;
      log.info(`${error2.message}; installing ${PINNED_RELEASE}.`);
    }
  }
  return open2(await installCosign(search2), false);
}
async function chosenProgram(path, workspace, isPullRequest) {
  const absolute = resolve2(workspace, path);
  if (!await isProgram(absolute)) {
    throw new SealError("COSIGN_NOT_FOUND", `cosign-path: ${absolute} is not a program that can be run`, {
      remedy: "Give the path of an executable file, or leave cosign-path out to have Cosign installed."
    });
  }
  if (isPullRequest && await leadsInto(absolute, workspace)) throw programRefused("cosign-path", absolute);
  return absolute;
}
function programRefused(input, path) {
  return new SealError(
    "PROGRAM_FROM_PULL_REQUEST",
    `${input}: ${printable(path, 300)} is in the checkout of a pull request, whose author may have written it; it was not run`,
    { remedy: "Install the program outside of the checkout, for example below $RUNNER_TEMP." }
  );
}
async function installCosign(options) {
  const { platform, architecture, downloads = DOWNLOADS, checksums = CHECKSUMS } = options;
  const { version: release, sha256 } = options.release ?? { version: PINNED_RELEASE };
  const asset = assetName(platform, architecture);
  const expected = sha256 ?? (release === PINNED_RELEASE ? checksums[asset] : void 0);
  const file = platform === "win32" ? "cosign.exe" : "cosign";
  const { cacheFile, downloadTool, find } = await import("./tool-cache-HRTD6KXF.js");
  const version = release.slice(1);
  const cached = find("cosign", version, architecture);
  if (cached !== "" && await isGenuine(join5(cached, file), expected)) return join5(cached, file);
  const url = `${downloads}/${release}/${asset}`;
  let downloaded;
  try {
    downloaded = await downloadTool(url);
  } catch (cause) {
    throw new SealError("COSIGN_DOWNLOAD_FAILED", `${url} could not be downloaded`, {
      cause,
      remedy: "On a runner without access to github.com, install Cosign beforehand and name it with the input cosign-path."
    });
  }
  if (!await isGenuine(downloaded, expected)) {
    throw new SealError(
      "COSIGN_CHECKSUM_MISMATCH",
      `${url} is not the file that its release had; it was not run`,
      {
        remedy: "Do not go on with this runner or proxy before you know who changed the file."
      }
    );
  }
  await chmod(downloaded, 493);
  const folder = await cacheFile(downloaded, file, "cosign", version, architecture);
  await chmod(join5(folder, file), 493);
  return join5(folder, file);
}
async function isGenuine(path, checksum) {
  const bytes = await readFile6(path).catch(() => void 0);
  return bytes !== void 0 && checksum !== void 0 && createHash3("sha256").update(bytes).digest("hex") === checksum;
}

// src/action/job.ts
async function connect({ environment, workspace, isPullRequest, actor }, { registry, registryUsername = "", registryPassword = "", tokenHosts, githubToken }, hosts, options = {}) {
  const credentials = credentialSource({
    ...machine({ env: environment, workspace, platform: process.platform }),
    explicit: explicitLogin(registryUsername, registryPassword, registry === void 0 ? hosts : [registry]),
    homeDirectory: homedir(),
    isPullRequest,
    githubToken: githubToken === void 0 ? void 0 : { username: actor || "token", token: githubToken },
    maskSecret: setSecret,
    log: actionLog
  });
  const agents = await agentsFor({ env: environment });
  return openRegistries({
    ...options,
    credentials,
    agents: agents.agentFor,
    clock: systemClock,
    log: actionLog,
    trustedRealms: tokenHosts,
    maskSecret: setSecret
  });
}
function startCosign({ environment, workspace, directory, isPullRequest }, { cosignPath, cosignRelease, keyPin }, timeoutMs) {
  return provideCosign(
    {
      chosen: cosignPath,
      release: cosignRelease,
      environment,
      workspace,
      isPullRequest,
      platform: process.platform,
      architecture: process.arch
    },
    (program, isChosenByUser) => openCosign({
      program,
      isChosenByUser,
      run,
      environment: keyPin === void 0 ? environment : { ...environment, COSIGN_PKCS11_PIN: keyPin },
      directory,
      clock: systemClock,
      log: actionLog,
      timeoutMs
    }),
    actionLog
  );
}

// src/action/masked-inputs.ts
function maskedInput(name) {
  const text = getInput(name);
  maskAll(secretsIn(text));
  return text;
}
function maskKnown({
  registryPassword,
  githubToken
}, { COSIGN_PASSWORD: password, COSIGN_PKCS11_PIN: pin }) {
  maskAll([registryPassword, githubToken, password, pin]);
}
function maskAll(secrets) {
  for (const secret of secrets) if (secret) setSecret(secret);
}

// src/oci/platform.ts
var PART = /^[a-z0-9][a-z0-9._-]{0,63}$/i;
function parsePlatform(text) {
  const parts = text.split("/");
  const [os, architecture, variant] = parts;
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => PART.test(part))) {
    throw new SealError("PLATFORM_INVALID", `not a platform: "${printable(text, 100)}"`, {
      remedy: "Write os/architecture or os/architecture/variant, for example linux/arm64/v8."
    });
  }
  return { os, architecture, variant };
}
function formatPlatform({ os, architecture, variant }) {
  return variant === void 0 ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}
function matchesPlatform(actual, wanted) {
  return actual.os === wanted.os && actual.architecture === wanted.architecture && (wanted.variant === void 0 || actual.variant === wanted.variant);
}

// src/cosign/go-url.ts
var PLAIN = /^[A-Za-z0-9\-_.~$&+,/:;=@]$/;
var ACCEPTED = /^(?:[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]]|%[0-9A-Fa-f]{2})*$/;
function goUrl(text) {
  const match = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/)([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(text);
  if (match === null || /[\x00-\x1f\x7f]/.test(text)) return text;
  const [, scheme = "", host = "", path = "", query = "", fragment = ""] = match;
  const parts = [path, fragment.slice(1)];
  if (parts.some((part) => /%(?![0-9A-Fa-f]{2})/.test(part))) return text;
  const [escapedPath = "", escapedFragment = ""] = parts.map((part, at) => escapePart(part, at === 1));
  const end = escapedFragment === "" ? "" : `#${escapedFragment}`;
  return `${scheme.toLowerCase()}${host}${escapedPath}${query}${end}`;
}
function escapePart(part, isFragment) {
  if (ACCEPTED.test(isFragment ? part.replaceAll("?", "") : part)) return part;
  return [...unescapedBytes(part)].map((byte) => escapeByte(byte, isFragment)).join("");
}
function unescapedBytes(part) {
  const pieces = part.split(/(%[0-9A-Fa-f]{2})/);
  return Buffer.concat(
    pieces.map(
      (piece, at) => at % 2 === 0 ? Buffer.from(piece, "utf8") : Buffer.from([Number.parseInt(piece.slice(1), 16)])
    )
  );
}
function escapeByte(byte, isFragment) {
  const character = String.fromCharCode(byte);
  if (PLAIN.test(character) || isFragment && /[?!()*]/.test(character)) return character;
  return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

// src/action/input-values.ts
function readLines(get, name) {
  return get(name).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}
function readWords(get, name) {
  return readLines(get, name).flatMap((line) => line.split(/[,\s]+/).filter((word) => word !== ""));
}
function readHosts(get, name) {
  return readWords(get, name).map((word) => {
    if (/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/i.test(word)) return word.toLowerCase();
    throw invalid5(name, word, "Write names of hosts without scheme and port, for example auth.example.com.");
  });
}
function readRegistries(get, name) {
  return readWords(get, name).map((word) => {
    try {
      const { registry, repository } = parseRepository(`${word}/any`);
      if (repository === "any" || repository === "library/any") return registry;
    } catch (error2) {
      if (!(error2 instanceof SealError)) throw error2;
    }
    throw invalid5(
      name,
      word,
      "Write registries as in an image reference, for example registry.example.com:5000."
    );
  });
}
function readText2(get, name) {
  const text = get(name).trim();
  return text === "" ? void 0 : text;
}
function readBoolean(get, name) {
  const text = get(name).trim();
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  throw invalid5(name, text, "Write true or false.");
}
function readChoice(get, name, choices) {
  const text = get(name).trim();
  const choice = choices.find((it) => it === text.toLowerCase());
  if (choice !== void 0) return choice;
  throw invalid5(name, text, `Write one of: ${choices.join(", ")}.`);
}
function readNumber(get, name, least, most) {
  const text = get(name).trim();
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw invalid5(name, text, `Write a whole number from ${least} to ${most}.`);
}
function readDuration(get, name) {
  const text = get(name).trim();
  const match = /^(\d{1,6})(s|m|h)?$/.exec(text);
  const seconds = match ? Number(match[1]) * { s: 1, m: 60, h: 3600 }[match[2] ?? "s"] : 0;
  if (seconds >= 1 && seconds <= 6 * 3600) return seconds * 1e3;
  throw invalid5(name, text, "Write a time such as 90s, 10m or 1h, of at most 6h.");
}
function readPairs(get, name) {
  return readLines(get, name).map((line) => {
    const at = line.indexOf("=");
    const key = line.slice(0, at).trim();
    if (at < 1 || key === "") throw invalid5(name, line, "Write key=value, one a line.");
    return [key, line.slice(at + 1).trim()];
  });
}
function invalid5(name, text, remedy) {
  return new SealError("INPUT_INVALID", `the input ${name} is "${printable(text, 200)}"`, { remedy });
}

// src/cosign/key-name.ts
function readKeyName(text, what) {
  if (/-----BEGIN |^LS0tLS1CRUdJTi|[\r\n]/.test(text)) throw pasted(what);
  const named = kmsProvider(text) === "pkcs11" ? takePin(text) : { key: text, pin: void 0 };
  if (/\0/.test(unescaped(named.pin ?? "")) || !hasKnownForm(named.key)) throw invalid6(what);
  if (named.key.includes(":") && secretsIn(named.key).length > 0) throw holdsPassword(what);
  return named;
}
function hasKnownForm(key) {
  if (key.startsWith("env://")) return keyVariable(key) !== void 0;
  return isKeyFile(key) || kmsProvider(key) !== void 0 || /^https?:\/\//.test(key);
}
function takePin(uri) {
  const pins = [];
  const isKept = (attribute) => {
    const [, name = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(attribute) ?? [];
    if (unescaped(name).trim().toLowerCase() !== "pin-value") return true;
    pins.push(unescaped(value));
    return false;
  };
  const [, scheme = "", path = "", query = "", fragment = ""] = /^(pkcs11:)([^?#]*)\??([^#]*)(#.*)?$/s.exec(uri) ?? [];
  const attributes = query.split(/[;&]/).filter(isKept).join("&");
  const names2 = path.split(/[;&]/).filter(isKept).join(";");
  const [pin] = pins;
  return {
    key: `${scheme}${names2}${attributes === "" ? "" : `?${attributes}`}${fragment}`,
    pin: pin || void 0
  };
}
var ENV = "Keep the key in a secret and name its variable.\n  with:\n    key: env://COSIGN_KEY\n  env:\n    COSIGN_KEY: ${{ secrets.COSIGN_KEY }}";
function pasted(what) {
  return new SealError("KEY_PASTED", `${what} is a key itself; it takes the name of one, as env://NAME`, {
    remedy: ENV
  });
}
function holdsPassword(what) {
  return new SealError("KEY_HOLDS_PASSWORD", `${what} is an address with a password or token in it`, {
    remedy: `Cosign would get it in its command line, which every process on the runner can read. Download the key in an earlier step and give its path, or use env://NAME. ${ENV}`
  });
}
function invalid6(what) {
  return new SealError(
    "KEY_NAME_INVALID",
    `${what} is not a file, env://NAME, a KMS URI or an https address (its text is not shown, as it may be a secret)`,
    { remedy: ENV }
  );
}

// src/action/job-inputs.ts
function readJobInputs(get) {
  const text = readText2(get, "key");
  const named = text === void 0 ? void 0 : readKeyName(text, "the input key");
  return {
    key: named?.key,
    keyPin: named?.pin,
    registry: readRegistry(get),
    registryUsername: readText2(get, "registry-username"),
    registryPassword: readText2(get, "registry-password"),
    tokenHosts: readHosts(get, "token-hosts"),
    githubToken: readText2(get, "github-token"),
    cosignPath: readText2(get, "cosign-path"),
    cosignRelease: readCosignRelease(get)
  };
}
function readRegistry(get) {
  const [registry, ...others] = readRegistries(get, "registry");
  if (others.length === 0) return registry;
  throw invalid5("registry", get("registry"), "Write the one registry that registry-username is for.");
}
function readCosignRelease(get) {
  const text = readText2(get, "cosign-release");
  if (text === void 0) return void 0;
  const match = /^(v\d+\.\d+\.\d+)(?:@sha256:([a-f0-9]{64}))?$/.exec(text);
  const [, version = "", sha256] = match ?? [];
  if (match === null || sha256 === void 0 && version !== PINNED_RELEASE) {
    const remedy = `Write ${PINNED_RELEASE}, or another release with the SHA-256 of its file for this runner, from its cosign_checksums.txt:
  cosign-release: v3.1.2@sha256:…`;
    throw invalid5("cosign-release", text, remedy);
  }
  if (readText2(get, "cosign-path") === void 0) return { version, sha256 };
  throw invalid5("cosign-release", text, "Give cosign-release or cosign-path, not both.");
}

// src/oci/image-tree.ts
var MAX_IMAGES = 200;
var MAX_FETCHES = 400;
var MAX_DEPTH = 3;
var INDEX_TYPES = /* @__PURE__ */ new Set([IMAGE_INDEX, DOCKER_MANIFEST_LIST]);
var IMAGE_TYPES = /* @__PURE__ */ new Set([IMAGE_MANIFEST, DOCKER_MANIFEST]);
async function findImages({ descriptor, content }, reader) {
  if (content.kind !== "index") return [];
  let fetches = 0;
  const counted = (digest) => {
    if (++fetches > MAX_FETCHES) throw tooMany(descriptor.digest, `more than ${MAX_FETCHES} entries to fetch`);
    return reader.manifest(digest);
  };
  const images = await walk(
    content,
    { digest: descriptor.digest, within: [] },
    { ...reader, manifest: counted }
  );
  const { size } = new Set(images.map((image) => image.descriptor.digest));
  if (size > MAX_IMAGES) throw tooMany(descriptor.digest, `${size} images`);
  return images;
}
async function walk(index, at, reader) {
  if (at.within.length > MAX_DEPTH) throw tooDeep(at.digest);
  const images = [];
  for (const entry of index.manifests) images.push(...await imagesOf(entry, index, at, reader));
  if (images.length === 0) throw empty(at.digest);
  return images;
}
async function imagesOf(entry, index, { within }, reader) {
  const { mediaType, digest, size, platform } = entry;
  const type = bareMediaType(mediaType);
  const descriptor = { mediaType, digest, size };
  const image = { descriptor, platform, index, within };
  const inner = { digest, within: [...within, descriptor] };
  if (INDEX_TYPES.has(type)) {
    const { content: content2 } = await reader.manifest(digest);
    return content2.kind === "index" ? walk(content2, inner, reader) : [image];
  }
  if (isKnown(platform) || !IMAGE_TYPES.has(type)) return [image];
  const { content } = await reader.manifest(digest);
  if (content.kind === "index") return walk(content, inner, reader);
  if (isAttestation(content)) return [];
  return [{ ...image, platform: await configuredPlatform(content, reader) ?? platform }];
}
function isKnown(platform) {
  return platform !== void 0 && platform.os !== "unknown" && platform.architecture !== "unknown";
}
var STATEMENTS = /* @__PURE__ */ new Set([IN_TOTO, DSSE_ENVELOPE]);
function isAttestation(manifest) {
  return manifest.kind === "image" && manifest.layers.length > 0 && manifest.layers.every(({ mediaType }) => STATEMENTS.has(bareMediaType(mediaType)));
}
async function configuredPlatform(manifest, reader) {
  if (manifest.kind !== "image" || manifest.config === void 0) return void 0;
  const config = readConfig(await reader.config(manifest.config));
  const { os, architecture, variant } = config;
  if (typeof os !== "string" || typeof architecture !== "string") return void 0;
  const platform = {
    os,
    architecture,
    variant: typeof variant === "string" && variant !== "" ? variant : void 0
  };
  return isKnown(platform) ? platform : void 0;
}
function readConfig(bytes) {
  try {
    const config = parseJson(bytes);
    return isRecord(config) ? config : {};
  } catch (error2) {
    if (error2 instanceof SealError) return {};
    throw error2;
  }
}
function selectImages(images, wanted) {
  const fits = ({ platform }, asked) => platform !== void 0 && matchesPlatform(platform, asked);
  const chosen = wanted === "all" ? images : images.filter((image) => wanted.some((asked) => fits(image, asked)));
  const seen = /* @__PURE__ */ new Set();
  return {
    chosen: chosen.filter(({ descriptor: { digest } }) => !seen.has(digest) && seen.add(digest)),
    absent: wanted === "all" ? [] : wanted.filter((asked) => !images.some((image) => fits(image, asked)))
  };
}
function nameOfImage({ platform, descriptor }) {
  return platform === void 0 ? descriptor.digest : formatPlatform(platform);
}
function empty(digest) {
  return new SealError("IMAGE_INDEX_EMPTY", `the index ${digest} lists no image`, {
    remedy: "Build the image again; what nobody can run can be neither sealed nor verified."
  });
}
function tooDeep(digest) {
  return new SealError(
    "IMAGE_INDEX_TOO_DEEP",
    `the index ${digest} is nested more than ${MAX_DEPTH} levels deep`,
    { remedy: "Build one index of all platforms, or name the digest of the index that you use." }
  );
}
function tooMany(digest, what) {
  return new SealError(
    "IMAGE_TOO_MANY_PLATFORMS",
    `the index ${digest} has ${what}; at most ${MAX_IMAGES} images are taken`,
    { remedy: "Name the digest of the platform that you use." }
  );
}

// src/cosign/der.ts
var SEQUENCE = 48;
var BOOLEAN = 1;
var OCTET_STRING = 4;
var OBJECT_IDENTIFIER = 6;
var UTF8_STRING = 12;
var MAX_ELEMENTS = 1e3;
function readElements(bytes) {
  const elements = [];
  let rest = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  while (rest.length > 0) {
    const head = readHead2(rest);
    if (head === void 0 || elements.length === MAX_ELEMENTS) return void 0;
    elements.push({ tag: head.tag, content: rest.subarray(head.start, head.end) });
    rest = rest.subarray(head.end);
  }
  return elements;
}
function readOnly(bytes, tag) {
  const [only, ...others] = readElements(bytes) ?? [];
  return only?.tag === tag && others.length === 0 ? only.content : void 0;
}
function readSequence(bytes) {
  const content = readOnly(bytes, SEQUENCE);
  return content && readElements(content);
}
function readHead2(bytes) {
  const [tag = 0, first] = bytes;
  if (first === void 0 || (tag & 31) === 31 || first === 128) return void 0;
  const lengthBytes = first < 128 ? 0 : first - 128;
  const start = 2 + lengthBytes;
  if (lengthBytes > 3 || bytes.length < start) return void 0;
  const size = lengthBytes === 0 ? first : bytes.readUIntBE(2, lengthBytes);
  const isShortest = lengthBytes === 0 || size >= Math.max(128, 2 ** (8 * (lengthBytes - 1)));
  return isShortest && start + size <= bytes.length ? { tag, start, end: start + size } : void 0;
}

// src/cosign/certificate.ts
var FULCIO = "2b0601040183bf3001";
var EXTENSION = {
  subjectAlternativeName: "551d11",
  /** The oldest form: the text itself, without DER. */
  issuerV1: `${FULCIO}01`,
  issuer: `${FULCIO}08`,
  workflow: `${FULCIO}12`,
  run: `${FULCIO}15`
};
var USERNAME = `${FULCIO}07`;
var NAME = { other: 160, email: 129, uri: 134 };
var EXTENSIONS_OF_CERTIFICATE = 163;
var EXPLICIT_VALUE = 160;
var MAX_BYTES = 64 * 1024;
function certificateIdentity(der) {
  const extensions = readExtensions(der);
  const names2 = extensions?.get(EXTENSION.subjectAlternativeName);
  const subject = names2 && subjectOf(names2);
  if (extensions === void 0 || subject === void 0) return void 0;
  const text = (oid) => {
    const value = extensions.get(oid);
    return value && decode(readOnly(value, UTF8_STRING));
  };
  return {
    subject,
    issuer: extensions.has(EXTENSION.issuer) ? text(EXTENSION.issuer) : decode(extensions.get(EXTENSION.issuerV1)),
    workflow: text(EXTENSION.workflow),
    run: text(EXTENSION.run)
  };
}
function readExtensions(der) {
  if (der.byteLength > MAX_BYTES) return void 0;
  const [signed, algorithm, signature, ...others] = readSequence(der) ?? [];
  if (signed?.tag !== SEQUENCE || !algorithm || !signature || others.length > 0) return void 0;
  const list2 = readElements(signed.content)?.find(({ tag }) => tag === EXTENSIONS_OF_CERTIFICATE);
  const extensions = list2 && readSequence(list2.content)?.map(readExtension);
  const known = extensions?.filter((extension) => extension !== void 0) ?? [];
  const byOid = new Map(known);
  return known.length > 0 && byOid.size === extensions?.length ? byOid : void 0;
}
function readExtension({ tag, content }) {
  const [oid, second, third, ...others] = (tag === SEQUENCE ? readElements(content) : void 0) ?? [];
  const value = second?.tag === BOOLEAN ? third : second;
  const isComplete = others.length === 0 && (second === value ? third === void 0 : true);
  if (oid?.tag !== OBJECT_IDENTIFIER || value?.tag !== OCTET_STRING || !isComplete) return void 0;
  return [oid.content.toString("hex"), value.content];
}
function subjectOf(extension) {
  const names2 = readSequence(extension) ?? [];
  const texts = (wanted) => names2.filter(({ tag }) => tag === wanted).map(({ content }) => ascii(content));
  const addresses = texts(NAME.uri);
  const emails = texts(NAME.email);
  if ([...addresses, ...emails].includes(void 0)) return void 0;
  const [address] = addresses;
  if (address) return goUrl(address);
  return address === void 0 && emails[0] || userName(names2);
}
function userName(names2) {
  const [only, ...others] = names2.filter(({ tag }) => tag === NAME.other);
  if (only === void 0 || others.length > 0) return void 0;
  const [oid, value, ...more] = readElements(only.content) ?? [];
  const isUserName = oid?.tag === OBJECT_IDENTIFIER && oid.content.toString("hex") === USERNAME;
  if (!isUserName || value?.tag !== EXPLICIT_VALUE || more.length > 0) return void 0;
  return decode(readOnly(value.content, UTF8_STRING)) || void 0;
}
function ascii(bytes) {
  return bytes.every((byte) => byte < 128) ? bytes.toString("latin1") : void 0;
}
function decode(bytes) {
  try {
    return bytes && new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}

// src/report/graph-style.ts
var MAX_NODES = 60;
var STYLES = [
  "  classDef good stroke:#1a7f37,stroke-width:2px",
  "  classDef bad stroke:#cf222e,stroke-width:3px",
  "  classDef plain stroke-dasharray:4"
];
var NOT_PLAIN = /[^\w ./@:-]/g;
function plainLabel(text, maxLength) {
  const plain = text.replace(NOT_PLAIN, "?");
  return plain.length > maxLength ? `…${plain.slice(1 - maxLength)}` : plain;
}

export {
  paint,
  inGroup,
  actionLog,
  annotateFailure,
  reportFailure,
  parsePlatform,
  formatPlatform,
  findImages,
  selectImages,
  nameOfImage,
  isReadable,
  readManifest,
  artifactTypeOf,
  buildArtifact,
  SIGNATURE_PREDICATE,
  MAX_SUBJECTS,
  formatStatement,
  MAX_BUNDLE_BYTES,
  readBundle,
  wrapEnvelope,
  readSimpleSigning,
  formatSimpleSigning,
  signatureAnnotations,
  signatureOf,
  bundleFromAnnotations,
  RegistryError,
  goUrl,
  certificateIdentity,
  once,
  kmsProvider,
  keyVariable,
  isKeyFile,
  systemClock,
  proposalRights,
  readProposal,
  refuseHeadCheckout,
  run,
  findFiles,
  readBytes,
  onlyOne,
  authorityArguments,
  readBlobSignature,
  findProgram,
  programRefused,
  connect,
  startCosign,
  maskedInput,
  maskKnown,
  readLines,
  readWords,
  readRegistries,
  readText2 as readText,
  readBoolean,
  readChoice,
  readNumber,
  readDuration,
  readPairs,
  invalid5 as invalid,
  readKeyName,
  readJobInputs,
  MAX_NODES,
  STYLES,
  plainLabel
};
