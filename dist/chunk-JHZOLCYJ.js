import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  isRecord
} from "./chunk-67ENVGTV.js";
import {
  parseJson
} from "./chunk-L54XDUFX.js";
import {
  SealError
} from "./chunk-BEWJP5ZY.js";

// src/action/github/results-service.ts
function serviceOf(environment) {
  const { ACTIONS_RESULTS_URL: address, ACTIONS_RUNTIME_TOKEN: token } = environment;
  if (isEnterpriseServer(environment)) throw unavailable("an Enterprise Server has no service for it");
  const origin = address ? URL.parse(address)?.origin : void 0;
  if (!origin || !token) throw unavailable("the runner names no service for it");
  const scope = scopesOf(token).find((one) => one.startsWith("Actions.Results:"));
  const [, runId, jobId, ...rest] = scope?.split(":") ?? [];
  if (!runId || !jobId || rest.length > 0) throw unavailable("the runner's token is not for it");
  return { origin, token, runId, jobId };
}
function scopesOf(token) {
  try {
    const claims = parseJson(Buffer.from(token.split(".")[1] ?? "", "base64url"));
    const scopes = isRecord(claims) ? claims["scp"] : void 0;
    return typeof scopes === "string" ? scopes.split(" ") : [];
  } catch {
    return [];
  }
}
function isEnterpriseServer({ GITHUB_SERVER_URL: server }) {
  const host = URL.parse(server || "https://github.com")?.hostname ?? "";
  return !(host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost"));
}
function unavailable(why) {
  return new SealError("ARTIFACT_UNAVAILABLE", `upload-artifact: ${why}`, {
    remedy: "Leave upload-artifact out, and keep the files of the outputs sbom-path, bundle-path and report with an upload-artifact action that the server supports."
  });
}

export {
  serviceOf
};
