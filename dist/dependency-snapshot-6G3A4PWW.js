import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  readSbom
} from "./chunk-EA7NCAQF.js";
import "./chunk-UYD5VSLL.js";
import "./chunk-A75VYVDS.js";
import {
  githubFailure,
  openGitHub,
  repositoryOf
} from "./chunk-TBIWYFDX.js";
import {
  VERSION,
  isInside
} from "./chunk-E4WIO7ZK.js";
import "./chunk-LYL7LAJP.js";
import {
  digestOf,
  encodedOf
} from "./chunk-5HCJIRDP.js";
import {
  SealError
} from "./chunk-BEWJP5ZY.js";
import {
  count
} from "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";

// src/action/github/dependency-snapshot.ts
import { readFile } from "node:fs/promises";
import { basename, relative } from "node:path";

// src/report/dependency-snapshot.ts
function snapshotManifests(sources) {
  const manifests = {};
  for (const source of sources) {
    const files = Map.groupBy(source.components, (component) => manifestOf(component, source));
    const direct = directRefs(source);
    const purls = new Map(source.components.flatMap(({ ref, purl }) => purl ? [[ref, purl]] : []));
    for (const [key, components] of files) {
      const location = key === source.name ? source.path : key;
      const before = manifests[key]?.resolved;
      const resolved = resolve(components, source, direct, purls, before);
      if (Object.keys(resolved).length === 0) continue;
      manifests[key] = {
        name: key,
        ...location === void 0 ? {} : { file: { source_location: location } },
        resolved
      };
    }
  }
  return manifests;
}
function manifestOf({ occurrences }, { isSource, name }) {
  return (isSource ? occurrences?.[0]?.path : void 0) ?? name;
}
function directRefs({ subjectRef, components, dependencies }) {
  const named = subjectRef === void 0 ? void 0 : dependencies.get(subjectRef);
  const roots = components.filter(({ purl }) => purl === void 0).map(({ ref }) => ref);
  if (named !== void 0 && named.length > 0) {
    return /* @__PURE__ */ new Set([...named, ...roots.flatMap((ref) => dependencies.get(ref) ?? [])]);
  }
  const needed = new Set([...dependencies].flatMap(([ref, refs]) => ref === subjectRef ? [] : refs));
  return new Set(components.filter(({ ref }) => !needed.has(ref)).map(({ ref }) => ref));
}
function resolve(components, { dependencies }, direct, purls, before = {}) {
  const resolved = new Map(Object.entries(before));
  for (const { ref, purl, scope } of components) {
    if (purl === void 0) continue;
    const known = resolved.get(purl);
    const needs = (dependencies.get(ref) ?? []).flatMap((target) => purls.get(target) ?? []);
    resolved.set(purl, {
      package_url: purl,
      // A package that is found twice is shown as what matters more.
      relationship: direct.has(ref) || known?.relationship === "direct" ? "direct" : "indirect",
      scope: scope !== "excluded" || known?.scope === "runtime" ? "runtime" : "development",
      dependencies: [.../* @__PURE__ */ new Set([...known?.dependencies ?? [], ...needs])].filter((target) => target !== purl).sort()
    });
  }
  return Object.fromEntries(resolved);
}

// src/action/github/dependency-snapshot.ts
var PERMISSION = "Add to the job:\npermissions:\n  contents: write   # to submit to the dependency graph";
function snapshotObstacle(environment) {
  const event = environment["GITHUB_EVENT_NAME"] ?? "";
  if (event.startsWith("pull_request") || event === "merge_group")
    return `on ${event} there is no commit of a branch that the graph could show it for`;
  if (!environment["GITHUB_SHA"] || !environment["GITHUB_REF"]) return "the job has no commit";
  return void 0;
}
async function makeSnapshot(report, environment, now) {
  const manifests = snapshotManifests(await readSources(report, environment["GITHUB_WORKSPACE"] ?? ""));
  if (Object.keys(manifests).length === 0) return void 0;
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id = "" } = environment;
  return {
    version: 0,
    sha: environment["GITHUB_SHA"] ?? "",
    ref: environment["GITHUB_REF"] ?? "",
    job: {
      id,
      correlator: correlatorOf(report, environment),
      ...server && repository ? { html_url: `${server}/${repository}/actions/runs/${id}` } : {}
    },
    detector: { name: "oci-seal", version: VERSION, url: "https://github.com/OWNER/oci-seal" },
    scanned: now.toISOString(),
    manifests
  };
}
function correlatorOf({ images }, environment) {
  const { GITHUB_WORKFLOW: workflow = "", GITHUB_JOB: job = "", GITHUB_ACTION: step = "" } = environment;
  const names = images.map(({ requested }) => requested.replace(/@.*$/, "").replace(/:[^:/]*$/, "")).sort();
  const key = encodedOf(digestOf(new TextEncoder().encode(names.join("\n")))).slice(0, 12);
  return `${workflow} ${job} ${step} ${key}`;
}
async function readSources({ images }, workspace) {
  const sources = [];
  for (const image of images) {
    for (const { path, sbom, subject } of image.artifacts) {
      if (sbom === void 0 || path === void 0) continue;
      const { content } = await readSbom(await readFile(path), basename(path));
      const platform = image.subjects.find(({ digest }) => digest === subject)?.platform;
      const name = `${image.requested.replace(/@.*$/, "")}${platform === void 0 ? "" : ` (${platform})`}`;
      sources.push({
        name,
        path: workspace !== "" && isInside(path, workspace) ? relative(workspace, path).replaceAll("\\", "/") : void 0,
        isSource: sbom.source === "source tree",
        subjectRef: content.subject?.ref,
        components: content.components,
        dependencies: content.dependencies
      });
    }
  }
  return sources;
}
async function submitSnapshot(snapshot, token, environment, log) {
  const github = await openGitHub(token, "dependency-snapshot", PERMISSION);
  const { owner, repo } = repositoryOf(environment);
  try {
    await github.request("POST /repos/{owner}/{repo}/dependency-graph/snapshots", {
      owner,
      repo,
      ...snapshot
    });
  } catch (error) {
    const { status, said } = githubFailure(error);
    if (status === 403 || status === 404) {
      throw new SealError("SNAPSHOT_DENIED", `the dependency graph took no snapshot: ${said}`, {
        cause: error,
        remedy: `${PERMISSION}
and turn on the dependency graph in the repository's settings.`
      });
    }
    throw new SealError("SNAPSHOT_FAILED", `the dependency graph took no snapshot: ${said}`, {
      cause: error,
      remedy: "Everything else of the step is done. Run the job again to submit the snapshot."
    });
  }
  const packages = Object.values(snapshot.manifests).reduce(
    (sum, { resolved }) => sum + Object.keys(resolved).length,
    0
  );
  log.info(
    `The dependency graph has ${count(packages, "package")} in ${count(Object.keys(snapshot.manifests).length, "manifest")} now.`
  );
}
export {
  makeSnapshot,
  snapshotObstacle,
  submitSnapshot
};
