import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  parseDigest
} from "./chunk-5HCJIRDP.js";
import {
  SealError
} from "./chunk-BEWJP5ZY.js";
import {
  printable,
  withoutSecrets
} from "./chunk-2FANR2YP.js";

// src/oci/reference.ts
var HOST = /^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[0-9a-fA-F:.]+\])(?::\d{1,5})?$/;
var PATH = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
var TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
var MAX_NAME_LENGTH = 255;
var DOCKER_HUB = /* @__PURE__ */ new Set([
  "docker.io",
  "index.docker.io",
  "registry-1.docker.io",
  "registry.hub.docker.com"
]);
var LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;
function isLoopback(host) {
  return LOOPBACK.test(URL.parse(`http://${host}`)?.hostname ?? "");
}
function parseHost(text) {
  const host = text.replace(/\.(?=:\d+$|$)/, "");
  if (!HOST.test(host)) return void 0;
  const spelled = URL.parse(`${isLoopback(host) ? "http" : "https"}://${host}`)?.host;
  return spelled !== void 0 && DOCKER_HUB.has(spelled) ? "docker.io" : spelled;
}
function parseReference(text) {
  if (withoutSecrets(text) !== text) throw invalid(text, "it holds a login");
  const at = text.indexOf("@");
  const digest = at < 0 ? void 0 : parseDigest(text.slice(at + 1));
  const named = at < 0 ? text : text.slice(0, at);
  const colon = named.lastIndexOf(":");
  const hasTag = colon > named.lastIndexOf("/");
  const tag = hasTag ? named.slice(colon + 1) : void 0;
  if (tag !== void 0 && !TAG.test(tag)) throw invalid(text, `"${printable(tag, 150)}" is no tag`);
  return { ...parseRepository(hasTag ? named.slice(0, colon) : named, text), tag, digest };
}
function parseRepository(text, whole = text) {
  if (text === "") throw invalid(whole, "it is empty");
  if (/^[a-z]+:\/\//i.test(text)) throw invalid(whole, "it is an address; write it without the scheme");
  const slash = text.indexOf("/");
  const first = slash < 0 ? "" : text.slice(0, slash);
  const named = first === "localhost" || /[.:[]/.test(first);
  const registry = named ? parseHost(first) : "docker.io";
  let repository = named ? text.slice(slash + 1) : text;
  if (registry === void 0) throw invalid(whole, `"${printable(first, 100)}" is not a host`);
  if (!PATH.test(repository)) {
    const hint = /[A-Z]/.test(repository) ? " (upper-case letters are not allowed)" : "";
    throw invalid(whole, `"${printable(repository, 150)}" is no repository name${hint}`);
  }
  if (registry === "docker.io" && !repository.includes("/")) repository = `library/${repository}`;
  if (registry.length + 1 + repository.length > MAX_NAME_LENGTH) {
    throw invalid(whole, `the name is longer than ${MAX_NAME_LENGTH} characters`);
  }
  return { registry, repository };
}
function invalid(text, why) {
  return new SealError("REFERENCE_INVALID", `not an image reference: "${printable(text, 300)}": ${why}`, {
    remedy: "Write it as registry/path:tag or registry/path@sha256:…, for example ghcr.io/acme/app:1.2.3."
  });
}
function isTag(text) {
  return TAG.test(text);
}
function formatRepository({ registry, repository }) {
  return `${registry}/${repository}`;
}
function formatReference(reference) {
  const name = formatRepository(reference);
  if (reference.digest !== void 0) return `${name}@${reference.digest}`;
  return reference.tag === void 0 ? name : `${name}:${reference.tag}`;
}
function formatPinned(repository, digest) {
  return `${formatRepository(repository)}@${digest}`;
}
function apiHost(registry) {
  return registry === "docker.io" ? "registry-1.docker.io" : registry;
}

export {
  isLoopback,
  parseHost,
  parseReference,
  parseRepository,
  isTag,
  formatRepository,
  formatReference,
  formatPinned,
  apiHost
};
