import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  githubFailure,
  repositoryOf
} from "./chunk-TBIWYFDX.js";
import {
  digestOf
} from "./chunk-5HCJIRDP.js";
import {
  SealError
} from "./chunk-BEWJP5ZY.js";
import {
  count
} from "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";

// src/action/github/releases.ts
var RELEASE_PERMISSION = "Add to the job:\npermissions:\n  contents: write   # to upload release assets";
var MAX_PAGES = 10;
var PAGE = 100;
async function uploadReleaseAssets(github, tag, assets, { replace, environment, log }) {
  const where = repositoryOf(environment);
  try {
    const release = await findRelease(github, where, tag);
    const stored = await listAssets(github, where, release);
    const plan = [];
    for (const asset of assets) {
      const before = stored.find(({ name }) => name === asset.name);
      const isKept = before !== void 0 && await isEqual(github, where, before, asset);
      plan.push({ asset, before, isKept });
    }
    const missing = plan.filter(({ isKept }) => !isKept);
    refuse(release, tag, missing, replace);
    for (const { asset, before } of missing) {
      if (before !== void 0)
        await github.request("DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}", {
          ...where,
          asset_id: before.id
        });
      await upload(github, release, asset, environment);
    }
    const isReplaced = ({ before }) => before !== void 0 && before.state === "uploaded";
    const outcome = {
      url: release.html_url,
      uploaded: missing.filter((entry) => !isReplaced(entry)).map(({ asset }) => asset.name),
      replaced: missing.filter(isReplaced).map(({ asset }) => asset.name),
      kept: plan.filter(({ isKept }) => isKept).map(({ asset }) => asset.name)
    };
    log.info(
      `The ${release.draft ? "draft " : ""}release ${tag} holds ${count(assets.length, "asset")} of this step: ${outcome.uploaded.length} uploaded, ${outcome.replaced.length} replaced, ${outcome.kept.length} kept.`
    );
    return outcome;
  } catch (error) {
    throw explain(error, tag);
  }
}
async function findRelease(github, where, tag) {
  try {
    const { data } = await github.request("GET /repos/{owner}/{repo}/releases/tags/{tag}", { ...where, tag });
    return data;
  } catch (error) {
    if (githubFailure(error).status !== 404) throw error;
  }
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await github.request("GET /repos/{owner}/{repo}/releases", {
      ...where,
      per_page: PAGE,
      page
    });
    const found = data.find((release) => release.draft && release.tag_name === tag);
    if (found !== void 0) return found;
    if (data.length < PAGE) break;
  }
  throw new SealError("RELEASE_NOT_FOUND", `there is no release of the tag ${tag}, nor a draft of one`, {
    remedy: `Create it in a step before this one, best as a draft: gh release create ${tag} --draft --verify-tag
Drafts are only visible with "permissions: contents: write".`
  });
}
async function listAssets(github, where, { id }) {
  const assets = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await github.request("GET /repos/{owner}/{repo}/releases/{release_id}/assets", {
      ...where,
      release_id: id,
      per_page: PAGE,
      page
    });
    assets.push(...data);
    if (data.length < PAGE) break;
  }
  return assets;
}
async function isEqual(github, where, stored, { read }) {
  if (stored.state !== "uploaded") return false;
  const bytes = await read();
  if (stored.size !== bytes.byteLength) return false;
  if (stored.digest) return stored.digest === digestOf(bytes);
  const { data } = await github.request("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", {
    ...where,
    asset_id: stored.id,
    headers: { accept: "application/octet-stream" }
  });
  const content = data;
  return content instanceof ArrayBuffer && digestOf(new Uint8Array(content)) === digestOf(bytes);
}
function refuse(release, tag, missing, replace) {
  if (missing.length === 0) return;
  const names = missing.map(({ asset }) => asset.name).join(", ");
  if (release.immutable === true && !release.draft) {
    throw new SealError(
      "RELEASE_IMMUTABLE",
      `the release ${tag} is immutable and does not hold ${names} as this run made it`,
      {
        remedy: "Create the release as a draft, let Seal upload to the draft, and publish it in the last step: gh release edit TAG --draft=false"
      }
    );
  }
  const different = missing.filter(({ before }) => before?.state === "uploaded");
  if (different.length === 0 || replace) return;
  throw new SealError(
    "RELEASE_ASSET_DIFFERS",
    `the release ${tag} holds ${different.map(({ asset }) => asset.name).join(", ")} with other content`,
    {
      remedy: "Nothing was uploaded. Set upload-release-assets: replace if the new files shall take their place."
    }
  );
}
async function upload(github, { upload_url: template }, { name, mediaType, read }, environment) {
  const url = new URL(template.replace(/\{[^}]*\}$/, ""));
  const api = new URL(environment["GITHUB_API_URL"] || "https://api.github.com");
  const isGitHub = url.host === api.host || url.host === api.host.replace(/^api\./, "uploads.");
  if (!isGitHub || url.protocol !== api.protocol) {
    throw new SealError(
      "RELEASE_FAILED",
      `the release wants its assets at ${url.origin}, which is not GitHub`
    );
  }
  url.searchParams.set("name", name);
  const bytes = await read();
  const { data } = await github.request({
    method: "POST",
    url: url.href,
    headers: { "content-type": mediaType, "content-length": String(bytes.byteLength) },
    data: bytes
  });
  const stored = data;
  const isWhole = stored.state === "uploaded" && stored.size === bytes.byteLength && stored.name === name;
  if (isWhole && (!stored.digest || stored.digest === digestOf(bytes))) return;
  throw new SealError("RELEASE_FAILED", `${name} did not arrive as it was sent`, {
    remedy: "Run the job again; what arrived whole is kept."
  });
}
function explain(error, tag) {
  if (error instanceof SealError) return error;
  const { status, said } = githubFailure(error);
  if (status === 401 || status === 403 || status === 404) {
    return new SealError("RELEASE_DENIED", `the release ${tag} takes no assets from this job: ${said}`, {
      cause: error,
      remedy: RELEASE_PERMISSION
    });
  }
  return new SealError("RELEASE_FAILED", `the release ${tag}: ${said}`, {
    cause: error,
    remedy: "The images are sealed. Run the job again; assets that are in place are kept."
  });
}
export {
  RELEASE_PERMISSION,
  uploadReleaseAssets
};
