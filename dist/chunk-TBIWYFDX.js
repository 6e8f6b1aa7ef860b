import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  SealError
} from "./chunk-BEWJP5ZY.js";
import {
  printable
} from "./chunk-2FANR2YP.js";

// src/action/github/client.ts
async function openGitHub(token, feature, permission) {
  if (token === void 0) {
    throw new SealError("INPUT_TOKEN_MISSING", `${feature} needs the input github-token, which is empty`, {
      remedy: `Leave github-token at its default.
${permission}`
    });
  }
  const { getOctokit } = await import("./github-BDVJOQPZ.js");
  return getOctokit(token);
}
function repositoryOf(environment) {
  const [owner, repo] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
  if (owner && repo) return { owner, repo };
  throw new SealError("INPUT_TOKEN_MISSING", "the job does not say which repository it belongs to", {
    remedy: "Run the action in a workflow of a repository."
  });
}
function githubFailure(error) {
  const status = error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : 0;
  return { status, said: printable(error instanceof Error ? error.message : String(error), 300) };
}

export {
  openGitHub,
  repositoryOf,
  githubFailure
};
