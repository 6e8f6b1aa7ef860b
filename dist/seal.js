import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  WRITABLE
} from "./chunk-KBIE2YWU.js";
import {
  MAX_BUNDLE_BYTES,
  MAX_NODES,
  MAX_SUBJECTS,
  RegistryError,
  SIGNATURE_PREDICATE,
  STYLES,
  actionLog,
  annotateFailure,
  authorityArguments,
  buildArtifact,
  bundleFromAnnotations,
  certificateIdentity,
  connect,
  contains,
  findFiles,
  formatPlatform,
  formatSimpleSigning,
  formatStatement,
  inGroup,
  invalid,
  isKeyFile,
  keyVariable,
  machine,
  matchesPlatform,
  once,
  onlyOne,
  paint,
  parsePlatform,
  plainLabel,
  readBoolean,
  readBundle,
  readBytes,
  readChoice,
  readDuration,
  readJobInputs,
  readLines,
  readManifest,
  readNumber,
  readPairs,
  readText,
  readWords,
  reportFailure,
  run,
  signatureAnnotations,
  signatureOf,
  startCosign,
  systemClock
} from "./chunk-XM4N5DD4.js";
import {
  code,
  codeBlock,
  details,
  escapeText,
  shortDigest,
  table
} from "./chunk-JJA7XB7Y.js";
import {
  VERSION
} from "./chunk-TK4PVCZM.js";
import {
  error,
  getIDToken,
  getInput,
  info,
  setOutput,
  setSecret,
  summary
} from "./chunk-RFBPBVLE.js";
import "./chunk-GPFZRDZM.js";
import "./chunk-2UHU6RIN.js";
import {
  all,
  limit
} from "./chunk-7WVAAMJM.js";
import {
  formatPinned,
  formatReference,
  formatRepository,
  isTag,
  parseReference,
  parseRepository
} from "./chunk-NTW5PSH5.js";
import {
  FORMATS,
  formatLabel
} from "./chunk-LYL7LAJP.js";
import {
  formatVersion
} from "./chunk-QUABMHYJ.js";
import {
  EMPTY_BLOB,
  describeBytes,
  isRecord
} from "./chunk-HED2CFRA.js";
import {
  ANNOTATION_BUNDLE_CONTENT,
  ANNOTATION_BUNDLE_PREDICATE,
  ANNOTATION_TITLE,
  IMAGE_CONFIG,
  IMAGE_MANIFEST,
  SIGSTORE_BUNDLE,
  SIMPLE_SIGNING,
  isMediaType
} from "./chunk-EF7SB3TA.js";
import {
  parseJson
} from "./chunk-NIQEVARU.js";
import {
  algorithmOf,
  digestOf,
  encodedOf
} from "./chunk-5HCJIRDP.js";
import {
  SealError,
  messages
} from "./chunk-BEWJP5ZY.js";
import {
  count,
  formatBytes,
  printable
} from "./chunk-CCHBOXJ6.js";
import "./chunk-6H2GPBA3.js";

// src/action/run-seal.ts
import { mkdtemp as mkdtemp2, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename as basename2, join as join2 } from "node:path";

// src/pipeline/vet.ts
var SHOWN_ERRORS = 5;
var PLAIN = /* @__PURE__ */ new Set(["utf-8-bom", "utf-16", "gzip", "zstd"]);
async function vet(document, source, request, { log }) {
  const { wrappings, isKnownVersion, format, version } = document;
  const warnings = [];
  if (wrappings.length > 0) log.info(`${source}: unwrapped from ${wrappings.join(", ")}`);
  const envelopes = wrappings.filter((wrapping) => !PLAIN.has(wrapping));
  if (envelopes.length > 0) {
    warnings.push(
      `${source}: taken out of ${envelopes.join(", ")}; that envelope is not attached and its signature not checked`
    );
  }
  if (!isKnownVersion) {
    warnings.push(
      `${source}: Seal does not know the version ${formatLabel(format, version)}; it is attached unchecked`
    );
  }
  const validation = await validate(document, source, request, log, warnings);
  return { given: { document, validation }, warnings };
}
async function validate(document, source, { validation }, log, warnings) {
  if (validation === "off") return "off";
  const { validateDocument } = await import("./validate-ZW57I5LG.js");
  const { verdict, errors, total, schema } = await validateDocument(document);
  if (total === 0) return verdict;
  const lines2 = errors.map(({ where, message }) => `${where === "" ? "the document" : where}: ${message}`);
  const label = formatLabel(document.format, document.version);
  const found = `${source} has ${count(total, "error")} by the ${schema ?? `outline of ${label}`}`;
  log.info(
    [`${found}:`, ...lines2.map((line) => `  ${line}`), ...andMore(total - lines2.length, "  ")].join("\n")
  );
  const text = `${found}: ${[...lines2.slice(0, SHOWN_ERRORS), ...andMore(total - SHOWN_ERRORS)].join("; ")}`;
  if (validation === "strict") {
    throw new SealError("SBOM_INVALID", text, {
      remedy: "Correct the generator, or set validation: warn to attach the document as it is."
    });
  }
  warnings.push(text);
  return verdict;
}
function andMore(number, indent = "") {
  return number > 0 ? [`${indent}… and ${number} more`] : [];
}

// src/pipeline/gather.ts
var LARGE_IMAGE_BYTES = 100 * 1024 * 1024;
var MAX_CONFIG_BYTES = 8 * 1024 * 1024;
var MAX_ATTESTATION_BYTES = 128 * 1024 * 1024;
function checkTargets(files, images) {
  for (const { origin, target } of files) {
    const path = origin.source;
    if (images.length > 1 && target.kind !== "repository") {
      throw new SealError("INPUT_SBOM_AMBIGUOUS", `${path} could belong to any of ${images.length} images`, {
        remedy: "Write the image before the path, a line each: sbom-path: ghcr.io/acme/app=app.cdx.json"
      });
    }
    if (target.kind === "repository" && !images.some((image) => isOf(target.repository, image))) {
      const name = formatRepository(target.repository);
      throw new SealError("INPUT_SBOM_UNUSED", `${path} is for ${name}, which is none of the images`, {
        remedy: `Add ${name} to the input image, or correct the line of sbom-path.`
      });
    }
  }
}
function isOf(a, b) {
  return a.registry === b.registry && a.repository === b.repository;
}
async function gather(family, request, tools) {
  const files = request.sbomFiles.filter(
    ({ target }) => target.kind !== "repository" || isOf(target.repository, family.reference)
  );
  if (files.length > 0) return ingest(files, family, request, tools);
  switch (request.sbom) {
    case "source":
      return [await fromSource(family, request, tools)];
    case "command":
      return Promise.all(imagesOf(family).map((subject) => fromCommand(subject, family, request, tools)));
    case "buildkit":
      return Promise.all(imagesOf(family).map((subject) => requireBuildKit(subject, family, request, tools)));
    case "image":
      return Promise.all(imagesOf(family).map((subject) => fromLayers(subject, family, request, tools)));
    default:
      return Promise.all(
        imagesOf(family).map(
          async (subject) => await fromBuildKit(subject, family, request, tools) ?? fromLayers(subject, family, request, tools)
        )
      );
  }
}
function imagesOf({ subjects: [root, ...platforms], manifest }) {
  return manifest.content.kind === "index" ? platforms : [root];
}
async function ingest(files, family, request, tools) {
  const drafts = await Promise.all(
    files.map(async (file) => {
      const subject = subjectOf(file, family);
      return readDraft(await file.read(), { origin: file.origin, subject }, request, tools);
    })
  );
  return request.merge ? mergeBySubject(drafts, family) : drafts;
}
async function readDraft(bytes, { origin, subject }, request, tools) {
  const { readSbom } = await import("./document-STVCNCPQ.js");
  const document = await readSbom(bytes, origin.source);
  const { given, warnings } = await vet(document, origin.source, request, tools);
  return {
    given,
    content: document.content,
    warnings,
    origin,
    isGenerated: false,
    subject,
    created: void 0
  };
}
async function mergeBySubject(drafts, family) {
  const { merge } = await import("./merge-G73UWFHR.js");
  return [...Map.groupBy(drafts, ({ subject }) => subject.digest).values()].map((group) => {
    const [first] = group;
    if (group.length === 1) return first;
    const created = group.flatMap(({ content: content2 }) => content2.created ?? []).sort().at(-1);
    const reference = formatPinned(family.repository, first.subject.digest);
    const content = merge(group, {
      subject: {
        ref: reference,
        type: "container",
        name: formatRepository(family.repository),
        version: first.subject.digest
      },
      ...created === void 0 ? {} : { created }
    });
    const source = group.map(({ origin }) => origin.source).join(" + ");
    return {
      given: void 0,
      content,
      warnings: group.flatMap(({ warnings }) => warnings),
      origin: { source, path: void 0 },
      isGenerated: false,
      subject: first.subject,
      created
    };
  });
}
function subjectOf({ target, origin }, family) {
  if (target.kind !== "platform") return family.manifest.descriptor;
  const found = findPlatform(family, target.platform);
  if (found) return found;
  const name = formatPlatform(target.platform);
  throw new SealError(
    "IMAGE_PLATFORM_MISSING",
    `${origin.source} is for ${name}, which ${formatReference(family.reference)} does not have`,
    {
      remedy: 'Correct the platform before the "=" in sbom-path, or build the image for it.'
    }
  );
}
function findPlatform({ manifest }, wanted) {
  if (manifest.content.kind !== "index") return void 0;
  const entry = manifest.content.manifests.find(
    ({ platform }) => platform !== void 0 && matchesPlatform(platform, wanted)
  );
  return entry && { mediaType: entry.mediaType, digest: entry.digest, size: entry.size };
}
async function fromLayers(subject, family, request, tools) {
  const { registries, log } = tools;
  const { repository, reference } = family;
  const { digest } = subject.descriptor;
  const manifest = digest === family.manifest.descriptor.digest ? family.manifest : await registries.manifest({ ...repository, tag: void 0, digest });
  const { content } = manifest;
  if (content.kind !== "image" || content.config === void 0) throw notScannable(manifest, family);
  const config = await registries.blob(repository, content.config, { maxBytes: MAX_CONFIG_BYTES });
  const { scanImage } = await import("./scan-image-QC22TKK2.js");
  const { declareUnknown } = await import("./declare-unknown-IBDJF45K.js");
  const name = subject.platform ? ` (${formatPlatform(subject.platform)})` : "";
  const layers = count(content.layers.length, "layer");
  const bytes = content.layers.reduce((sum, { size }) => sum + size, 0);
  if (bytes > LARGE_IMAGE_BYTES) log.info(`Reading ${layers}${name} of ${formatBytes(bytes)}`);
  const started = tools.clock.now();
  const scanned = await scanImage({
    config,
    layers: content.layers.map((descriptor) => ({
      descriptor,
      open: () => registries.blobStream(repository, descriptor)
    })),
    subject: {
      digest,
      repository,
      platform: subject.platform,
      ...reference.tag === void 0 ? {} : { tag: reference.tag }
    },
    log,
    cache: await tools.layers()
  });
  log.info(
    `Scanned ${layers}${name}: ${scanned.components.length} components in ${tools.clock.now() - started} ms`
  );
  return {
    given: void 0,
    content: declareUnknown({ ...scanned, ...request.producer }),
    warnings: [],
    origin: { source: "image layers", path: void 0 },
    isGenerated: true,
    subject: subject.descriptor,
    created: createdOf(config)
  };
}
function notScannable({ descriptor }, { reference }) {
  return new SealError(
    "SCAN_NOT_AN_IMAGE",
    `${formatReference(reference)} (${descriptor.mediaType}) is no image with layers of files`,
    {
      remedy: "Give its SBOM with sbom-path, or set sbom: none."
    }
  );
}
var NO_TIME = "1970-01-01T00:00:00Z";
async function imageTime(subject, family, { registries }) {
  const { repository, manifest, subjects } = family;
  const isIndex = subject.digest === manifest.descriptor.digest && manifest.content.kind === "index";
  const digest = isIndex ? subjects[1]?.descriptor.digest : subject.digest;
  if (digest === void 0) return NO_TIME;
  const { content } = await registries.manifest({ ...repository, tag: void 0, digest });
  if (content.kind !== "image" || content.config === void 0) return NO_TIME;
  const config = await registries.blob(repository, content.config, { maxBytes: MAX_CONFIG_BYTES });
  return createdOf(config) ?? NO_TIME;
}
function createdOf(config) {
  const document = parseJson(config);
  const created = isRecord(document) ? document["created"] : void 0;
  return typeof created === "string" && !Number.isNaN(Date.parse(created)) ? created : void 0;
}
async function fromBuildKit(subject, family, request, tools) {
  const { registries, log } = tools;
  const { attestationOf, sbomLayerOf } = await import("./buildkit-ZW5RLDZL.js");
  const attestation = attestationOf(family.manifest.content, subject.descriptor.digest);
  if (attestation === void 0) return void 0;
  const { content } = await registries.manifest({
    ...family.repository,
    tag: void 0,
    digest: attestation.digest
  });
  const layer = sbomLayerOf(content);
  if (layer === void 0) return void 0;
  const bytes = await registries.blob(family.repository, layer, { maxBytes: MAX_ATTESTATION_BYTES });
  const origin = { source: "BuildKit attestation", path: void 0 };
  const draft = await readDraft(bytes, { origin, subject: subject.descriptor }, request, tools);
  log.info(
    `Took the SBOM that BuildKit put into the image (${attestation.digest}) instead of a scan; it is unsigned there.`
  );
  return draft;
}
async function requireBuildKit(subject, family, request, tools) {
  const draft = await fromBuildKit(subject, family, request, tools);
  if (draft !== void 0) return draft;
  const name = subject.platform ? ` for ${formatPlatform(subject.platform)}` : "";
  throw new SealError(
    "SBOM_NO_BUILDKIT_ATTESTATION",
    `${formatReference(family.reference)} carries no SBOM of BuildKit${name}`,
    {
      remedy: 'Build with "sbom: true" (docker/build-push-action), or set sbom: auto to have the layers scanned.'
    }
  );
}
async function fromSource(family, request, tools) {
  const { scanSource } = await import("./scan-QUPQ7XCG.js");
  const { directoryTree } = await import("./tree-P2RKZMC4.js");
  const { declareUnknown } = await import("./declare-unknown-IBDJF45K.js");
  const content = await scanSource({
    files: directoryTree(request.source.path),
    subject: request.source.subject,
    log: tools.log,
    signal: new AbortController().signal
  });
  const [owner] = request.producer.authors;
  const subject = content.subject && owner ? { ...content.subject, supplier: owner } : content.subject;
  return {
    given: void 0,
    content: declareUnknown({ ...content, ...request.producer, subject }),
    warnings: [],
    origin: { source: "source tree", path: void 0 },
    isGenerated: true,
    subject: family.manifest.descriptor,
    created: void 0
  };
}
async function fromCommand(subject, family, request, tools) {
  const reference = formatPinned(family.repository, subject.descriptor.digest);
  const bytes = await tools.generate(reference, subject.platform);
  const origin = { source: `sbom-command for ${reference}`, path: void 0 };
  return readDraft(bytes, { origin, subject: subject.descriptor }, request, tools);
}

// src/pipeline/artifacts.ts
var TITLES = {
  "cyclonedx-json": "sbom.cdx.json",
  "cyclonedx-xml": "sbom.cdx.xml",
  "spdx-json": "sbom.spdx.json",
  "spdx-tag-value": "sbom.spdx",
  "spdx3-json": "sbom.spdx3.json",
  "syft-json": "sbom.syft.json"
};
function planSbom(document, origin, subject, types, findings) {
  const title = TITLES[document.format];
  const layer = fileBlob(document.bytes, types.layerMediaType ?? document.mediaType, title);
  const artifact = buildArtifact({
    artifactType: types.artifactType ?? document.mediaType,
    subject,
    layers: [layer],
    config: configBlob(types.configMediaType),
    annotations: types.annotations
  });
  return { kind: "sbom", artifact, title, sbom: { document: withoutContent(document), findings }, origin };
}
function withoutContent({ content: _, ...document }) {
  return document;
}
function planFile(bytes, mediaType, title, origin, subject) {
  const artifact = buildArtifact({
    artifactType: mediaType,
    subject,
    layers: [fileBlob(bytes, mediaType, title)]
  });
  return { kind: "file", artifact, title, sbom: void 0, origin };
}
function bundleArtifact(bundle, predicateType, subject) {
  return buildArtifact({
    artifactType: SIGSTORE_BUNDLE,
    subject,
    layers: [{ bytes: bundle, descriptor: describeBytes(SIGSTORE_BUNDLE, bundle) }],
    annotations: {
      [ANNOTATION_BUNDLE_CONTENT]: "dsse-envelope",
      [ANNOTATION_BUNDLE_PREDICATE]: predicateType
    }
  });
}
function fileBlob(bytes, mediaType, title) {
  return {
    bytes,
    descriptor: { ...describeBytes(mediaType, bytes), annotations: { [ANNOTATION_TITLE]: title } }
  };
}
function configBlob(mediaType) {
  return mediaType === void 0 ? EMPTY_BLOB : { ...EMPTY_BLOB, descriptor: { ...EMPTY_BLOB.descriptor, mediaType } };
}

// src/pipeline/sign.ts
var MAX_CANDIDATES = 16;
async function sign(event, tools) {
  const existing = await findBundle(event, tools);
  if (existing) return describeSignature(event, existing, false, tools);
  const bundle = await tools.cosign.sign(event.payload, tools.signer);
  await verifySignature(bundle, event, tools);
  return describeSignature(event, bundle, true, tools);
}
async function findBundle(event, tools) {
  const { group } = event;
  const hasNews = group.some(
    ({ image: image2, descriptor: descriptor2 }) => image2.artifacts.some(
      ({ artifact }) => artifact.descriptor.digest === descriptor2.digest && !image2.present.has(descriptor2.digest)
    )
  );
  if (hasNews) return void 0;
  const [{ image, descriptor }] = group;
  const { referrers } = await image.listing(descriptor.digest);
  const maxBytes = MAX_BUNDLE_BYTES + 2 * event.payload.byteLength;
  const candidates = referrers.filter((referrer) => isCandidate(referrer, event.statement.predicateType));
  for (const candidate of candidates.slice(-MAX_CANDIDATES).reverse()) {
    const bundle = await fetchBundle(candidate, group[0], tools.registries, maxBytes);
    if (bundle !== void 0 && await problemOf(bundle, event, tools) === void 0) return bundle;
  }
  return void 0;
}
function isCandidate({ artifactType, descriptor }, predicateType) {
  const predicate = descriptor.annotations?.[ANNOTATION_BUNDLE_PREDICATE];
  return artifactType === SIGSTORE_BUNDLE && (predicate === void 0 || predicate === predicateType);
}
async function fetchBundle({ descriptor }, { image }, registries, maxBytes) {
  const { repository } = image.family;
  const { content } = await registries.manifest({ ...repository, tag: void 0, digest: descriptor.digest });
  const layer = content.kind === "image" && content.layers.length === 1 ? content.layers[0] : void 0;
  if (layer === void 0 || layer.mediaType !== SIGSTORE_BUNDLE || layer.size > maxBytes) return void 0;
  const bytes = await registries.blob(repository, layer, { maxBytes });
  try {
    return readBundle(bytes);
  } catch (error2) {
    if (error2 instanceof SealError && error2.code === "BUNDLE_INVALID") return void 0;
    throw error2;
  }
}
async function verifySignature(bundle, event, tools) {
  const problem = await problemOf(bundle, event, tools);
  if (problem === void 0) return;
  throw new SealError(
    "SIGNATURE_NOT_VERIFIED",
    `the signature that was just made does not verify: ${problem}`,
    {
      remedy: "Nothing was published. Check that signing-config and trusted-root belong together, and that key is the key you mean."
    }
  );
}
async function problemOf(bundle, { kind, statement: wanted, payload }, { cosign, authority }) {
  const { statement } = bundle;
  if (statement.predicateType !== wanted.predicateType) return `it is of type ${statement.predicateType}`;
  if (kind === "attestation" && Buffer.compare(bundle.payload, payload) !== 0) return "it says something else";
  const signed = new Map(statement.subjects.map(({ digest, annotations }) => [digest, annotations ?? {}]));
  for (const { digest, annotations } of wanted.subjects) {
    const claims = signed.get(digest);
    if (claims === void 0) return `it does not name ${digest}`;
    const isClaimed = Object.entries(annotations ?? {}).every(([key, value]) => claims[key] === value);
    if (!isClaimed) return `it does not make the claims wanted for ${digest}`;
  }
  const first = wanted.subjects[0];
  const verification = await cosign.verify(bundle.bytes, await authority, first.digest, wanted.predicateType);
  return verification.verified ? void 0 : verification.reason;
}
async function describeSignature(event, bundle, isNew, tools) {
  const { predicateType } = event.statement;
  const attachments = await Promise.all(
    event.group.map(async (member) => {
      const artifact = bundleArtifact(bundle.bytes, predicateType, plain(member.descriptor));
      const isPresent = !isNew && await holdsBundle(member, artifact, predicateType, tools.registries);
      return { member, artifact, isPresent };
    })
  );
  return { event, bundle, isNew, attachments };
}
async function holdsBundle({ image, descriptor }, artifact, predicateType, registries) {
  const { referrers } = await image.listing(descriptor.digest);
  if (referrers.some((referrer) => referrer.descriptor.digest === artifact.descriptor.digest)) return true;
  const bundleDigests = await Promise.all(
    referrers.filter((referrer) => isCandidate(referrer, predicateType)).slice(-MAX_CANDIDATES).map(async (referrer) => {
      const { content } = await registries.manifest({
        ...image.family.repository,
        tag: void 0,
        digest: referrer.descriptor.digest
      });
      return content.kind === "image" ? content.layers[0]?.digest : void 0;
    })
  );
  const ours = artifact.blobs.at(-1)?.descriptor.digest;
  return bundleDigests.includes(ours);
}
function plain({ mediaType, digest, size }) {
  return { mediaType, digest, size };
}

// src/pipeline/legacy.ts
function legacyMembers(images, { signatureFormat }) {
  if (signatureFormat === "bundle") return [];
  return images.flatMap((image) => image.signed.map((descriptor) => ({ image, descriptor })));
}
async function signLegacy(member, { signatureAnnotations: claims }, tools) {
  const { repository } = member.image.family;
  const { digest } = member.descriptor;
  const payload = formatSimpleSigning(formatRepository(repository), digest, claims);
  const existing = await findLegacy(member, payload, tools);
  if (existing) return existing;
  const { cosign, signer } = tools;
  const signature = await cosign.signBlob(payload, signer);
  const verification = await cosign.verifyBlob(signature.bytes, payload, await tools.authority);
  if (!verification.verified) {
    throw new SealError(
      "SIGNATURE_NOT_VERIFIED",
      `the legacy signature of ${digest} that was just made does not verify: ${verification.reason}`,
      { remedy: "Nothing was published. Check that signing-config and trusted-root belong together." }
    );
  }
  const { certificate, logPromise, timestamp } = signature;
  if (certificate !== void 0 && logPromise === void 0 && timestamp === void 0) {
    throw new SealError(
      "SIGNATURE_LEGACY_IMPOSSIBLE",
      "the legacy format has no place for proof from this log",
      {
        remedy: "Use a signing-config with Rekor version 1 or with a timestamp authority, sign with a key, or set signature-format: bundle."
      }
    );
  }
  const chain = certificate && await cosign.certificateChain(certificate, signer.trustedRoot);
  if (certificate !== void 0 && chain === void 0) {
    throw new SealError(
      "SIGNATURE_LEGACY_IMPOSSIBLE",
      "the trusted root does not hold the authority that issued the certificate, which goes beside it",
      {
        remedy: "Check that signing-config and trusted-root belong together, or set signature-format: bundle."
      }
    );
  }
  const annotations = signatureAnnotations(signature, chain);
  const layer = { bytes: payload, descriptor: { ...describeBytes(SIMPLE_SIGNING, payload), annotations } };
  const lacksLog = certificate !== void 0 && logPromise === void 0;
  return { member, layer, certificate, lacksLog, presentIn: void 0 };
}
async function findLegacy(member, payload, { cosign, authority, registries }) {
  const { image, descriptor } = member;
  const isNew = image.artifacts.some(
    ({ artifact }) => artifact.descriptor.digest === descriptor.digest && !image.present.has(descriptor.digest)
  );
  const stored = isNew ? void 0 : await readTag(image.family.repository, descriptor.digest, registries);
  const own = describeBytes(SIMPLE_SIGNING, payload).digest;
  const candidates = layersOf(stored).filter(({ digest }) => digest === own);
  for (const layer of candidates.slice(-MAX_CANDIDATES).reverse()) {
    const bundle = readableBundle(payload, layer);
    if (bundle === void 0) continue;
    const { verified } = await cosign.verifyBlob(bundle, payload, await authority);
    if (verified) {
      return {
        member,
        layer: { bytes: payload, descriptor: layer },
        certificate: void 0,
        lacksLog: false,
        presentIn: stored?.descriptor.digest
      };
    }
  }
  return void 0;
}
function readableBundle(payload, { annotations = {} }) {
  try {
    return bundleFromAnnotations(payload, annotations);
  } catch (error2) {
    if (error2 instanceof SealError) return void 0;
    throw error2;
  }
}
var MAX_LOOKS = 12;
var PAUSE_MS = 250;
async function publishLegacy({ member, layer, presentIn }, registries, clock) {
  if (presentIn !== void 0) return presentIn;
  const { repository } = member.image.family;
  const { digest } = member.descriptor;
  const seen = /* @__PURE__ */ new Map();
  for (let look = 0; look < MAX_LOOKS; look++) {
    const stored = await readTag(repository, digest, registries);
    const current = layersOf(stored);
    for (const found of current) seen.set(keyOf(found), found);
    if (look === 0) seen.set(keyOf(layer.descriptor), layer.descriptor);
    const present = new Set(current.map(keyOf));
    if (stored && [...seen.keys()].every((key) => present.has(key))) return stored.descriptor.digest;
    await writeTag(repository, digest, [...seen.values()], layer, registries);
    await clock.sleep(PAUSE_MS * (1 + clock.random()));
  }
  throw new SealError(
    "SIGNATURE_TAG_CONTENDED",
    `other writers replaced ${formatRepository(repository)}:${legacyTag(digest)} ${MAX_LOOKS} times`,
    { remedy: "Let the jobs that sign this image run one after the other (concurrency: in the workflow)." }
  );
}
function legacyTag(digest) {
  return `${algorithmOf(digest)}-${encodedOf(digest)}.sig`;
}
function keyOf({ digest, annotations }) {
  return `${digest} ${signatureOf(annotations ?? {})}`;
}
function layersOf(stored) {
  return stored?.content.kind === "image" ? stored.content.layers : [];
}
async function readTag(repository, digest, registries) {
  try {
    return await registries.manifest({ ...repository, tag: legacyTag(digest), digest: void 0 });
  } catch (error2) {
    if (error2 instanceof SealError && error2.code === "REGISTRY_NOT_FOUND") return void 0;
    throw error2;
  }
}
async function writeTag(repository, digest, layers, own, registries) {
  const config = configFor(layers);
  await registries.upload(repository, [own, config]);
  const bytes = new TextEncoder().encode(
    JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_MANIFEST, config: config.descriptor, layers })
  );
  const tag = legacyTag(digest);
  const content = readManifest(bytes, IMAGE_MANIFEST, tag);
  try {
    await registries.tag(repository, tag, {
      bytes,
      descriptor: describeBytes(IMAGE_MANIFEST, bytes),
      content
    });
  } catch (error2) {
    if (!(error2 instanceof SealError && error2.code === "REGISTRY_TAG_MOVED")) throw error2;
  }
}
function configFor(layers) {
  const bytes = new TextEncoder().encode(
    JSON.stringify({
      architecture: "",
      created: "0001-01-01T00:00:00Z",
      history: layers.map(() => ({ created: "0001-01-01T00:00:00Z" })),
      os: "",
      rootfs: { type: "layers", diff_ids: layers.map((layer) => layer.digest) },
      config: {}
    })
  );
  return { bytes, descriptor: describeBytes(IMAGE_CONFIG, bytes) };
}

// src/pipeline/attestations.ts
var PREDICATE_TYPES = {
  "cyclonedx-json": "https://cyclonedx.org/bom",
  "spdx-json": "https://spdx.dev/Document",
  "spdx3-json": "https://spdx.dev/Document"
};
async function planAttestations(artifacts, { attest, files }, image, warnings) {
  const sboms = attest ? artifacts.flatMap((artifact) => attestSbom(artifact, warnings)) : [];
  const others = await Promise.all(
    files.map(
      async (file) => file.predicateType === void 0 ? [] : [await attestFile(file, file.predicateType, image)]
    )
  );
  return [...sboms, ...others.flat()];
}
function attestSbom({ sbom, artifact, origin }, warnings) {
  if (sbom === void 0) return [];
  const { format, bytes } = sbom.document;
  const predicateType = PREDICATE_TYPES[format];
  if (predicateType !== void 0)
    return [{ subject: artifact.subject, predicateType, predicate: textOf(bytes) }];
  warnings.push(
    `${origin.source}: ${format} cannot be an attestation, which holds JSON; ask for format: cyclonedx-json too`
  );
  return [];
}
async function attestFile(file, predicateType, subject) {
  const bytes = await file.read();
  const { path = file.title } = file.origin;
  let predicate;
  try {
    predicate = parseJson(bytes, { uniqueKeys: true });
  } catch (cause) {
    throw invalidPredicate(path, "is not JSON that has one meaning", cause);
  }
  if (!isRecord(predicate)) throw invalidPredicate(path, "is not a JSON object");
  if (String(predicate["_type"]).startsWith("https://in-toto.io/Statement/"))
    throw invalidPredicate(path, "is a whole in-toto statement, not its predicate");
  return { subject, predicateType, predicate: textOf(bytes) };
}
function textOf(bytes) {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes).trim();
}
function invalidPredicate(path, what, cause) {
  return new SealError("STATEMENT_PREDICATE_INVALID", `${path} ${what}`, {
    cause,
    remedy: "Give the predicate alone, as JSON; Seal makes the statement around it for the image that it seals."
  });
}

// src/pipeline/resolve.ts
async function resolveFamily(reference, platforms, registries, log) {
  const repository = { registry: reference.registry, repository: reference.repository };
  const early = reference.digest === void 0 ? void 0 : registries.referrers(repository, reference.digest);
  const [manifest] = await Promise.all([registries.manifest(reference), early]);
  const { digest } = manifest.descriptor;
  if (reference.digest === void 0) {
    log.warning(
      `${formatReference(reference)} was resolved to ${digest} now. A tag can move between your build and this step: give the digest, image: ${formatPinned(repository, digest)}`
    );
  }
  const listing = await (early ?? registries.referrers(repository, digest));
  const root = { descriptor: manifest.descriptor, platform: void 0 };
  return {
    reference,
    repository,
    manifest,
    listing,
    subjects: [root, ...selectPlatforms(manifest, platforms, reference)]
  };
}
function selectPlatforms(manifest, wanted, reference) {
  const { content } = manifest;
  if (content.kind !== "index") {
    if (typeof wanted === "string") return [];
    throw missing(wanted, `${formatReference(reference)} is a single image, not an index of platforms`);
  }
  if (wanted === "index") return [];
  const available = content.manifests.filter(isPlatformImage);
  const isWanted = (entry) => wanted === "all" || wanted.some((platform) => entry.platform !== void 0 && matchesPlatform(entry.platform, platform));
  if (wanted !== "all") {
    const absent = wanted.filter(
      (platform) => !available.some(({ platform: actual }) => actual && matchesPlatform(actual, platform))
    );
    const names = available.map(({ platform }) => platform && formatPlatform(platform)).join(", ");
    if (absent.length > 0) throw missing(absent, `${formatReference(reference)} has ${names}`);
  }
  const byDigest = new Map(available.filter(isWanted).map((entry) => [entry.digest, entry]));
  return [...byDigest.values()].map(({ mediaType, digest, size, platform }) => ({
    descriptor: { mediaType, digest, size },
    platform
  }));
}
function isPlatformImage({ platform, annotations }) {
  return platform !== void 0 && platform.os !== "unknown" && annotations?.["vnd.docker.reference.type"] === void 0;
}
function missing(platforms, what) {
  return new SealError(
    "IMAGE_PLATFORM_MISSING",
    `no manifest for ${platforms.map(formatPlatform).join(", ")}: ${what}`,
    {
      remedy: "Set the input platforms to all, index, or to platforms that the image has."
    }
  );
}

// src/pipeline/inspect.ts
var PROFILE = "cisa-2026";
var SHOWN_REMEDIES = 5;
var SHOWN_LICENSES = 8;
async function inspect({ given: { document, validation }, origin, subject }, family, request) {
  const warnings = [];
  const [
    { judgeSbom, requireComponents },
    { judgeBinding },
    { measureQuality },
    { findSizeLimits, formatSizeLimit }
  ] = await Promise.all([
    import("./judge-N4D3PHTN.js"),
    import("./binding-HFU72MGW.js"),
    import("./quality-U5KGWICE.js"),
    import("./size-limits-MB74ZFGA.js")
  ]);
  requireComponents(document, request.minimumComponents, origin.source);
  const { repository, subjects } = family;
  const members = subjects.map(({ descriptor, platform: platform2 }) => ({
    digest: descriptor.digest,
    role: platform2 ? formatPlatform(platform2) : "index"
  }));
  const platform = subjects.find(({ descriptor }) => descriptor.digest === subject.digest)?.platform;
  const binding = judgeBinding(document, {
    digest: subject.digest,
    repository,
    family: members,
    ...family.reference.tag === void 0 ? {} : { tag: family.reference.tag },
    ...platform === void 0 ? {} : { architecture: platform.architecture }
  });
  if (binding.status === "other")
    warnings.push(`${origin.source} ${describeBinding(binding, subject.digest)}`);
  for (const limit2 of findSizeLimits(document.bytes.byteLength, {
    ways: request.attest ? ["artifact", "attestation"] : ["artifact"],
    usesPublicRekor: request.signer?.kind === "keyless" && request.signer.signingConfig === void 0
  })) {
    warnings.push(`${origin.source}: ${formatSizeLimit(limit2)}. ${limit2.remedy}`);
  }
  const { counts, duplicates, withoutVersion, withoutIdentifier } = judgeSbom(document);
  const quality = measureQuality(document, PROFILE, { isSigned: request.signer !== void 0 });
  return {
    warnings,
    findings: {
      formatLabel: FORMATS[document.format].label,
      components: counts.packages === 0 ? counts.total : counts.packages,
      files: counts.files,
      ...highlights(document),
      validation,
      binding: binding.status,
      duplicates: duplicates.length,
      withoutVersion: withoutVersion.count,
      withoutIdentifier: withoutIdentifier.count,
      quality: {
        profile: quality.title,
        score: quality.score,
        toFix: quality.toFix.slice(0, SHOWN_REMEDIES).map(({ title, remedy }) => `${title}: ${remedy}`)
      }
    }
  };
}
function highlights({
  content: { components }
}) {
  const packages = components.filter(({ type }) => type !== "file");
  const shown = packages.length > 0 ? packages : components;
  const types = countBy(shown.map(({ type }) => type));
  const licenses = countBy(shown.flatMap(({ licenses: licenses2 = [] }) => licenses2.map(({ value }) => value)));
  return {
    types: Object.fromEntries(types),
    licenses: licenses.slice(0, SHOWN_LICENSES).map(([name, count2]) => ({ name, components: count2 })),
    withoutLicense: shown.filter(({ licenses: licenses2 = [] }) => licenses2.length === 0).length
  };
}
function countBy(words) {
  const counts = /* @__PURE__ */ new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
function describeBinding({ names, evidence }, digest) {
  const seen = evidence.map(({ place, value }) => `${place} ${value}`).join(", ");
  if (names !== "none")
    return `is about ${names} of this image, and attached to ${digest}; bind it with a line "${names}=path" (${seen})`;
  return `names another digest (${seen}), not ${digest}; an image in a Docker daemon has another digest than in the registry`;
}

// src/pipeline/sboms.ts
async function planSboms(family, request, tools) {
  if (request.sbom === "none") return { artifacts: [], warnings: [] };
  const warnings = [];
  const artifacts = [];
  for (const draft of await gather(family, request, tools)) {
    warnings.push(...draft.warnings);
    for (const candidate of await shape(draft, family, request, tools, warnings)) {
      const { given, origin, subject } = candidate;
      const inspection = await inspect(candidate, family, request);
      warnings.push(...inspection.warnings);
      artifacts.push(planSbom(given.document, origin, subject, request, inspection.findings));
    }
  }
  return { artifacts, warnings: [...new Set(warnings)] };
}
async function shape(draft, family, request, tools, warnings) {
  const { given, origin, isGenerated } = draft;
  const formats = formatsOf(given?.document, request);
  if (given !== void 0 && formats.length === 0) return [await withPath({ ...draft, given }, tools)];
  return Promise.all(
    formats.map(async (format) => {
      if (given !== void 0 && isAsked(given.document, format, request))
        return withPath({ ...draft, given }, tools);
      const { bytes, lost } = await write(draft, format, family, request, tools);
      const source = `${origin.source} as ${format}`;
      if (lost.length > 0) {
        const text = `${source} leaves out: ${lost.join("; ")}`;
        if (isGenerated) tools.log.info(text);
        else warnings.push(text);
      }
      const written = await readWritten(bytes, source, given?.document);
      const vetted = await vet(written, source, request, tools);
      warnings.push(...vetted.warnings);
      const name = `sbom-${written.content.id ?? "document"}.${format}`.replace(/[^\w.-]/g, "_");
      const path = await tools.keep(name, bytes);
      return { ...draft, origin: { ...origin, path }, given: vetted.given };
    })
  );
}
var DEFAULT_VERSION = "1.6";
function formatsOf(document, { formats, specVersion }) {
  if (formats.length > 0) return formats;
  if (document === void 0) return ["cyclonedx-json"];
  const { format } = document;
  const isCycloneDx = format === "cyclonedx-json" || format === "cyclonedx-xml";
  return specVersion !== void 0 && isCycloneDx ? [format] : [];
}
function versionOf(format, { specVersion }, otherwise) {
  return format === "spdx-json" ? "2.3" : specVersion ?? otherwise;
}
function isAsked({ format, version }, asked, request) {
  return format === asked && version === versionOf(format, request, version);
}
async function withPath(candidate, { keep }) {
  const { origin, given } = candidate;
  if (origin.path !== void 0) return candidate;
  const { bytes, format } = given.document;
  const name = encodedOf(digestOf(bytes)).slice(0, 16);
  return { ...candidate, origin: { ...origin, path: await keep(`sbom-${name}.${format}`, bytes) } };
}
async function readWritten(bytes, source, given) {
  const { readSbom } = await import("./document-STVCNCPQ.js");
  const document = await readSbom(bytes, source);
  const { statedSubjects } = given ?? {};
  return statedSubjects === void 0 ? document : { ...document, statedSubjects };
}
async function write(draft, format, family, request, tools) {
  const version = versionOf(format, request, DEFAULT_VERSION);
  const created = draft.content.created ?? request.created ?? draft.created ?? await imageTime(draft.subject, family, tools);
  const { convert, convertContent } = await import("./convert-46T5LADI.js");
  const target = { format, version, created };
  return draft.given === void 0 ? convertContent(draft.content, target) : convert(draft.given.document, target);
}

// src/pipeline/prepare.ts
async function prepare(reference, request, tools) {
  const { registries, log } = tools;
  const family = await resolveFamily(reference, request.platforms, registries, log);
  const [root, ...platforms] = family.subjects;
  log.info(
    `${formatReference(reference)}: ${root.descriptor.digest}${platforms.length > 0 ? ` and ${platforms.length} platforms` : ""}`
  );
  const sboms = await planSboms(family, request, tools);
  const artifacts = [
    ...sboms.artifacts,
    ...await Promise.all(
      request.files.filter(({ predicateType }) => predicateType === void 0).map(
        async (file) => planFile(await file.read(), file.mediaType, file.title, file.origin, root.descriptor)
      )
    )
  ];
  const warnings = [...sboms.warnings];
  const attestations = await planAttestations(artifacts, request, root.descriptor, warnings);
  for (const warning of warnings) log.warning(warning);
  if (request.dryRun) warnings.push(...await pushObstacles(family, tools));
  const listings = /* @__PURE__ */ new Map([
    [root.descriptor.digest, Promise.resolve(family.listing)]
  ]);
  const listing = (digest) => {
    const known = listings.get(digest) ?? registries.referrers(family.repository, digest);
    listings.set(digest, known);
    return known;
  };
  return {
    family,
    artifacts,
    attestations,
    warnings,
    present: await findPresent(artifacts, listing),
    signed: [
      root.descriptor,
      ...platforms.map(({ descriptor }) => descriptor),
      ...artifacts.map(({ artifact }) => artifact.descriptor)
    ],
    listing
  };
}
async function pushObstacles({ repository }, { registries, log }) {
  try {
    await registries.checkPush(repository);
    return [];
  } catch (error2) {
    if (!(error2 instanceof RegistryError)) throw error2;
    const obstacle = `A run that is not dry would fail to push: ${error2.message}`;
    log.warning(error2.remedy === void 0 ? obstacle : `${obstacle}
${error2.remedy}`);
    return [obstacle];
  }
}
async function findPresent(artifacts, listing) {
  const found = await Promise.all(
    artifacts.map(async ({ artifact: { descriptor, subject } }) => {
      const { referrers } = await listing(subject.digest);
      return referrers.some((referrer) => referrer.descriptor.digest === descriptor.digest) ? [descriptor.digest] : [];
    })
  );
  return new Set(found.flat());
}

// src/pipeline/publish.ts
async function upload({ family, artifacts, present }, { registries }) {
  const blobs = artifacts.filter(({ artifact }) => !present.has(artifact.descriptor.digest)).flatMap(({ artifact }) => artifact.blobs);
  if (blobs.length > 0) await registries.upload(family.repository, blobs);
}
function missingArtifacts(image, signatures) {
  const artifacts = image.artifacts.map(({ artifact }) => artifact).filter(({ descriptor }) => !image.present.has(descriptor.digest));
  const bundles = signatures.flatMap(({ attachments }) => attachments).filter(({ member, isPresent }) => member.image === image && !isPresent).map(({ artifact }) => artifact);
  return [...artifacts, ...bundles];
}
async function publish(image, signatures, { registries }) {
  const missing2 = missingArtifacts(image, signatures);
  if (missing2.length > 0) await registries.attach(image.family.repository, missing2);
}
async function publishLegacySignatures(image, signatures, published, { registries, clock }) {
  const own = signatures.filter(({ member }) => member.image === image);
  await all(
    own.map(async (signature) => {
      published.set(signature, await publishLegacy(signature, registries, clock));
    })
  );
}
async function keepBundles(signatures, tools) {
  const kept = /* @__PURE__ */ new Map();
  for (const signature of signatures) {
    const { bytes } = signature.bundle;
    const name = `${encodedOf(digestOf(bytes)).slice(0, 16)}.sigstore.json`;
    kept.set(signature, await tools.keep(name, bytes));
  }
  return kept;
}

// src/pipeline/record.ts
function recordImage(image, outcome) {
  const { family } = image;
  const { error: error2, planned, tags } = outcome;
  const newState = error2 !== void 0 ? "failed" : planned ? "planned" : "attached";
  const isOwn = (group) => group.some((member) => member.image === image);
  const bundles = (outcome.signatures ?? []).filter(({ event }) => isOwn(event.group));
  const artifacts = [
    ...image.artifacts.map((artifact) => recordArtifact(artifact, image, newState)),
    ...bundles.filter(({ event }) => event.kind === "attestation").flatMap((signature) => recordAttestation(signature, image, newState, outcome))
  ];
  const signatures = [
    ...bundles.filter(({ event }) => event.kind === "signature").map((signature) => recordSignature(signature, image, newState, outcome)),
    ...(outcome.legacy ?? []).filter(({ member }) => isOwn([member])).map((signature) => recordLegacy(signature, newState, outcome)),
    ...(planned ?? []).filter(({ group }) => isOwn(group)).map((signature) => recordPlanned(signature, outcome.signerName))
  ];
  const isUnchanged = [...artifacts, ...signatures].every(({ state }) => state === "present") && tags.length === 0;
  return {
    requested: formatReference(family.reference),
    reference: formatPinned(family.repository, family.manifest.descriptor.digest),
    digest: family.manifest.descriptor.digest,
    outcome: newState !== "attached" ? newState : isUnchanged ? "unchanged" : "sealed",
    subjects: family.subjects.map(({ descriptor, platform }) => ({
      digest: descriptor.digest,
      mediaType: descriptor.mediaType,
      platform: platform && formatPlatform(platform)
    })),
    artifacts,
    signatures,
    tags,
    warnings: image.warnings,
    error: error2 === void 0 ? void 0 : recordError(error2)
  };
}
function recordFailure(reference, error2) {
  return {
    requested: formatReference(reference),
    reference: reference.digest && formatPinned(reference, reference.digest),
    digest: reference.digest,
    outcome: "failed",
    subjects: [],
    artifacts: [],
    signatures: [],
    tags: [],
    warnings: [],
    error: recordError(error2)
  };
}
function recordError(error2) {
  return {
    code: error2 instanceof SealError ? error2.code : "INTERNAL",
    message: messages(error2).join(": "),
    remedy: error2 instanceof SealError ? error2.remedy : void 0
  };
}
function recordArtifact(planned, image, newState) {
  const { artifact, sbom } = planned;
  const { digest, artifactType } = artifact.descriptor;
  return {
    kind: planned.kind,
    state: image.present.has(digest) ? "present" : newState,
    subject: artifact.subject.digest,
    digest,
    reference: formatPinned(image.family.repository, digest),
    artifactType,
    size: artifact.blobs.at(-1)?.descriptor.size ?? 0,
    title: planned.title,
    path: planned.origin.path,
    sbom: sbom && {
      format: sbom.document.format,
      version: sbom.document.version,
      source: planned.origin.source,
      wrappings: sbom.document.wrappings,
      ...sbom.findings
    }
  };
}
function recordAttestation(signature, image, newState, outcome) {
  const { event, attachments, bundle } = signature;
  return attachments.map(({ artifact, isPresent }) => ({
    kind: "attestation",
    state: isPresent ? "present" : newState,
    subject: artifact.subject.digest,
    digest: artifact.descriptor.digest,
    reference: formatPinned(image.family.repository, artifact.descriptor.digest),
    artifactType: artifact.descriptor.artifactType,
    size: bundle.bytes.byteLength,
    title: event.statement.predicateType,
    path: outcome.bundlePaths?.get(signature),
    sbom: void 0
  }));
}
function recordSignature(signature, image, newState, outcome) {
  const own = signature.attachments.filter(({ member }) => member.image === image);
  const identity = signature.bundle.certificate && certificateIdentity(signature.bundle.certificate);
  return {
    format: "bundle",
    state: own.every(({ isPresent }) => isPresent) ? "present" : newState,
    subjects: own.map(({ member }) => member.descriptor.digest),
    manifests: Object.fromEntries(
      own.map(({ member, artifact }) => [member.descriptor.digest, artifact.descriptor.digest])
    ),
    signer: identity?.subject ?? outcome.signerName,
    issuer: identity?.issuer,
    bundlePath: outcome.bundlePaths?.get(signature)
  };
}
function recordLegacy(signature, newState, { legacyImages, signerName: signerName2 }) {
  const { digest } = signature.member.descriptor;
  const identity = signature.certificate && certificateIdentity(signature.certificate);
  const image = legacyImages?.get(signature);
  return {
    format: "legacy",
    state: signature.presentIn === void 0 ? newState : "present",
    subjects: [digest],
    manifests: image === void 0 ? {} : { [digest]: image },
    signer: identity?.subject ?? signerName2,
    issuer: identity?.issuer,
    bundlePath: void 0
  };
}
function recordPlanned({ format, group }, signer) {
  return {
    format,
    state: "planned",
    subjects: group.map(({ descriptor }) => descriptor.digest),
    manifests: {},
    signer,
    issuer: void 0,
    bundlePath: void 0
  };
}

// src/pipeline/statements.ts
function groupForSigning(images, mode) {
  const members = images.map((image) => image.signed.map((descriptor) => ({ image, descriptor })));
  if (mode === "each") return members.flat().map((member) => [member]);
  const groups = mode === "all" ? [members.flat()] : members;
  return groups.flatMap(split);
}
function split(members) {
  const parts = [];
  for (let at = 0; at < members.length; at += MAX_SUBJECTS) {
    const [first, ...rest] = members.slice(at, at + MAX_SUBJECTS);
    if (first) parts.push([first, ...rest]);
  }
  return parts;
}
function signatureEvents(images, {
  signatures,
  signatureAnnotations: signatureAnnotations2,
  signatureFormat
}) {
  if (signatureFormat === "legacy") return [];
  return groupForSigning(images, signatures).map((group) => {
    const statement = statementOf(group, SIGNATURE_PREDICATE, signatureAnnotations2);
    return { kind: "signature", group, statement, payload: formatStatement(statement) };
  });
}
function attestationEvents(images) {
  return images.flatMap(
    (image) => image.attestations.map(({ subject, predicateType, predicate }) => {
      const group = [{ image, descriptor: subject }];
      const statement = statementOf(group, predicateType, {});
      return { kind: "attestation", group, statement, payload: formatStatement(statement, predicate) };
    })
  );
}
function statementOf(group, predicateType, annotations) {
  return {
    predicateType,
    subjects: group.map(({ image, descriptor }) => ({
      name: formatRepository(image.family.repository),
      digest: descriptor.digest,
      annotations
    }))
  };
}

// src/pipeline/tags.ts
async function refuseImmutable({ family: { repository, manifest } }, request, { registries }) {
  const fixed = request.tags.filter((tag) => isImmutable(tag, request));
  await all(fixed.map((tag) => refuseOther(tag, repository, manifest.descriptor.digest, registries)));
}
async function moveTags({ family: { repository, manifest } }, request, { registries, log }, onMoved) {
  const { digest } = manifest.descriptor;
  for (const tag of request.tags) {
    if (isImmutable(tag, request)) await refuseOther(tag, repository, digest, registries);
    await registries.tag(repository, tag, manifest);
    onMoved(tag);
    log.info(`${formatRepository(repository)}:${tag} points to ${digest} now`);
  }
}
async function refuseOther(tag, repository, digest, registries) {
  const named = await digestOfTag(tag, repository, registries);
  if (named === void 0 || named === digest) return;
  throw new SealError(
    "TAG_IMMUTABLE",
    `${formatRepository(repository)}:${tag} names ${named} already and must not move to ${digest}`,
    {
      remedy: "A released version was built again. Give the new build a version of its own, or take the tag out of immutable-tags."
    }
  );
}
async function digestOfTag(tag, repository, registries) {
  try {
    const { descriptor } = await registries.manifest({ ...repository, tag, digest: void 0 });
    return descriptor.digest;
  } catch (error2) {
    if (error2 instanceof RegistryError && error2.code === "REGISTRY_NOT_FOUND") return void 0;
    throw error2;
  }
}
function isImmutable(tag, { immutableTags }) {
  return immutableTags.some((pattern) => {
    const parts = pattern.split("*").map((part) => part.replaceAll(".", "\\."));
    return new RegExp(`^${parts.join(".*")}$`).test(tag);
  });
}

// src/pipeline/seal.ts
var SIGNING_AT_ONCE = 4;
var NO_LOG_PROMISE = "The log (Rekor version 2) makes no promise that a legacy signature could carry: readers need --insecure-ignore-tlog, --use-signed-timestamps and the timestamp authority’s certificates. A signing-config with Rekor version 1 gives one that they take as it is.";
var PUBLISHING_AT_ONCE = 64;
async function seal(request, tools) {
  const started = tools.clock.now();
  checkTargets(request.sbomFiles, request.images);
  const signing = openSigning(request, tools);
  const batch = {
    request,
    tools,
    signing,
    atOnce: limit(request.concurrency),
    signingAtOnce: limit(SIGNING_AT_ONCE),
    publishingAtOnce: limit(PUBLISHING_AT_ONCE)
  };
  const shares = request.signatures === "all" ? [request.images] : request.images.map((image) => [image]);
  const images = (await all(shares.map((references) => sealBatch(references, batch)))).flat();
  const cosign = (await signing?.catch(() => void 0))?.cosign;
  return {
    schemaVersion: 1,
    outcome: images.some((image) => image.outcome === "failed") ? "failed" : request.dryRun ? "planned" : "sealed",
    images,
    cosign: cosign && {
      version: cosign.version && formatVersion(cosign.version),
      invocations: cosign.invocations
    },
    requests: tools.registries.requests,
    milliseconds: tools.clock.now() - started
  };
}
async function sealBatch(references, batch) {
  const { request, tools, signing } = batch;
  const runs = references.map((reference) => ({
    reference,
    image: void 0,
    tags: [],
    error: void 0
  }));
  await stage("resolved, with its SBOMs", runs, batch, batch.atOnce, async (run2) => {
    const image = await prepare(run2.reference, request, tools);
    await refuseImmutable(image, request, tools);
    run2.image = image;
  });
  if (request.dryRun) return recordPlan(runs, request);
  const signatures = signAll(runs, batch);
  await stage("blobs uploaded", runs, batch, batch.atOnce, async (_, image) => {
    await (await signing)?.authority;
    await upload(image, tools);
  });
  const made = await signatures;
  if (made.legacy.some(({ lacksLog }) => lacksLog)) tools.log.warning(NO_LOG_PROMISE);
  const bundlePaths = await keepBundles(made.bundles, tools);
  const legacyImages = /* @__PURE__ */ new Map();
  await stage("attached and read back", runs, batch, batch.publishingAtOnce, async (run2, image) => {
    await publish(image, made.bundles, tools);
    await publishLegacySignatures(image, made.legacy, legacyImages, tools);
    await moveTags(image, request, tools, (tag) => run2.tags.push(tag));
  });
  return runs.map(
    ({ reference, image, tags, error: error2 }) => image === void 0 ? recordFailure(reference, error2) : recordImage(image, {
      signatures: made.bundles,
      bundlePaths,
      legacy: made.legacy,
      legacyImages,
      tags,
      signerName: request.signerName,
      error: error2
    })
  );
}
async function stage(done, runs, { tools: { clock, log } }, atOnce, step) {
  await Promise.all(
    runs.map(async (run2) => {
      if (run2.error !== void 0) return;
      await atOnce(async () => {
        const started = clock.now();
        await step(run2, run2.image);
        log.info(`${formatReference(run2.reference)}: ${done} (${clock.now() - started} ms)`);
      }).catch((error2) => {
        run2.error = error2 ?? new Error("stopped without a reason");
      });
    })
  );
}
async function signAll(runs, { request, signing, signingAtOnce }) {
  if (signing === void 0) return { bundles: [], legacy: [] };
  const images = runs.flatMap(({ image }) => image ?? []);
  const attempt = (members, work) => signingAtOnce(async () => {
    try {
      return [await work(await signing)];
    } catch (error2) {
      for (const run2 of runs) if (members.some(({ image }) => image === run2.image)) run2.error ??= error2;
      return [];
    }
  });
  const [bundles, legacy] = await Promise.all([
    Promise.all(
      [...signatureEvents(images, request), ...attestationEvents(images)].map(
        (event) => attempt(event.group, (tools) => sign(event, tools))
      )
    ),
    Promise.all(
      legacyMembers(images, request).map(
        (member) => attempt([member], (tools) => signLegacy(member, request, tools))
      )
    )
  ]);
  return { bundles: bundles.flat(), legacy: legacy.flat() };
}
function recordPlan(runs, request) {
  return runs.map(({ reference, image, error: error2 }) => {
    if (image === void 0) return recordFailure(reference, error2);
    const planned = request.signer === void 0 ? [] : [
      ...signatureEvents([image], request).map(({ group }) => ({ format: "bundle", group })),
      ...legacyMembers([image], request).map((member) => ({
        format: "legacy",
        group: [member]
      })),
      ...attestationEvents([image]).map(({ group }) => ({ format: "attestation", group }))
    ];
    return recordImage(image, { planned, tags: [], signerName: request.signerName, error: error2 });
  });
}
function openSigning(request, tools) {
  const { signer, authority, dryRun } = request;
  const { cosign: open, registries } = tools;
  if (signer === void 0 || open === void 0 || dryRun) return void 0;
  const opening = open().then((cosign) => {
    const known = authority === void 0 ? ownAuthority(cosign, signer, tools) : Promise.resolve(authority);
    known.catch(() => void 0);
    return { cosign, signer, registries, authority: known };
  });
  opening.catch(() => void 0);
  return opening;
}
async function ownAuthority(cosign, signer, tools) {
  if (signer.kind === "keyless") throw new TypeError("keyless signing needs an expected identity");
  const key = await tools.keep("cosign.pub", new TextEncoder().encode(await cosign.publicKey(signer)));
  return {
    kind: "key",
    key,
    trustedRoot: signer.signingConfig === void 0 ? void 0 : signer.trustedRoot
  };
}

// src/action/beyond.ts
function checkRelease({ uploadReleaseAssets }, environment) {
  if (uploadReleaseAssets === "false" || tagOf(environment) !== void 0) return;
  throw new SealError(
    "RELEASE_NO_TAG",
    `upload-release-assets is ${uploadReleaseAssets}, but this run is for ${environment["GITHUB_REF"] || "no ref"}, which is no tag`,
    {
      remedy: "Run the workflow on tags (on: push: tags: ['v*']) or on releases, or set:\n  upload-release-assets: ${{ github.ref_type == 'tag' }}"
    }
  );
}
function tagOf(environment) {
  return environment["GITHUB_REF_TYPE"] === "tag" ? environment["GITHUB_REF_NAME"] || void 0 : void 0;
}
async function goBeyond(report, { uploadReleaseAssets: upload2, dependencySnapshot, githubToken, dryRun }, environment, now, log) {
  if (dryRun || report.outcome === "failed") return report;
  const tag = tagOf(environment);
  let told = report;
  if (upload2 !== "false" && tag !== void 0) {
    const [{ RELEASE_PERMISSION, uploadReleaseAssets }, { runFiles }, { openGitHub }] = await Promise.all([
      import("./releases-J6GV5H3M.js"),
      import("./run-files-VENKWNKN.js"),
      import("./client-USXNSJ3Q.js")
    ]);
    const github = await openGitHub(githubToken, "upload-release-assets", RELEASE_PERMISSION);
    const release2 = await uploadReleaseAssets(github, tag, runFiles(report), {
      replace: upload2 === "replace",
      environment,
      log
    });
    told = { ...told, release: { tag, ...release2 } };
  }
  if (dependencySnapshot) await submit(report, githubToken, environment, now, log);
  return told;
}
async function submit(report, token, environment, now, log) {
  const { makeSnapshot, snapshotObstacle, submitSnapshot } = await import("./dependency-snapshot-2EVQ4BC5.js");
  const obstacle = snapshotObstacle(environment);
  if (obstacle !== void 0) return log.notice(`No dependency snapshot: ${obstacle}.`);
  const snapshot = await makeSnapshot(report, environment, now());
  if (snapshot === void 0) return log.notice("No dependency snapshot: no component has a purl.");
  await submitSnapshot(snapshot, token, environment, log);
}

// src/action/identity.ts
async function requestClaims() {
  let token;
  try {
    token = await getIDToken("sigstore");
  } catch (error2) {
    const said = printable(messages(error2).join(": ").replaceAll(/\s+/g, " "), 300);
    throw new SealError("IDENTITY_TOKEN_UNAVAILABLE", `the runner gave no OIDC token: ${said}`, {
      cause: error2,
      remedy: 'Check that the job has "permissions: id-token: write" and that the runner reaches its token service.'
    });
  }
  const claims = parseJson(Buffer.from(token.split(".")[1] ?? "", "base64url"));
  return isRecord(claims) ? claims : {};
}
function workflowIdentity({ job_workflow_ref: workflow, iss: issuer }, serverUrl, trustedRoot) {
  if (typeof workflow !== "string" || typeof issuer !== "string") {
    throw new SealError("IDENTITY_TOKEN_UNAVAILABLE", "the OIDC token names no workflow (job_workflow_ref)");
  }
  return {
    kind: "identity",
    identity: { exact: `${serverUrl}/${workflow}` },
    issuer: { exact: issuer },
    trustedRoot
  };
}
function isPrivate({ repository_visibility: visibility }) {
  return visibility !== "public";
}

// src/action/signing.ts
import { readFile, realpath } from "node:fs/promises";
import { isAbsolute, resolve } from "node:path";
var PERMISSION = "permissions:\n  id-token: write   # to sign with the identity of this workflow\n  packages: write\n  contents: read";
function decideSigning({ sign: sign2, key, signingConfig, trustedRoot }, facts) {
  if (sign2 === "false") return { signer: void 0, reason: "the input sign is false" };
  if (key !== void 0)
    return { signer: { kind: "key", key, signingConfig, trustedRoot }, warning: void 0 };
  if (!facts.hasIdToken) {
    if (sign2 === "auto") {
      return {
        signer: void 0,
        reason: "there is neither a key nor an OIDC token (permissions: id-token: write; forks never have it)"
      };
    }
    throw new SealError("SIGNING_IMPOSSIBLE", "sign is true, but there is neither a key nor an OIDC token", {
      remedy: `Add to the job:
${PERMISSION}
or give the input key. Pull requests from forks never get a token.`
    });
  }
  const signer = { kind: "keyless", signingConfig, trustedRoot };
  if (signingConfig !== void 0 || !facts.isPrivateRepository) return { signer, warning: void 0 };
  if (sign2 === "auto") {
    return {
      signer: void 0,
      reason: "the repository is private, and keyless signing would write its name to the public transparency log for good; set sign: true if it may, or give a key or a signing-config"
    };
  }
  return {
    signer,
    warning: "The name of this private repository and of its workflow go to the public transparency log for good."
  };
}
async function checkKey(key, workspace, isPullRequest, environment) {
  const variable = keyVariable(key);
  if (variable !== void 0 && !environment[variable]) {
    throw new SealError("KEY_MISSING", `key is ${key}, but ${variable} is empty or not set on this step`, {
      remedy: `Add to the step:
  env:
    ${variable}: \${{ secrets.${variable} }}
Pull requests from forks get no secrets.`
    });
  }
  if (!isKeyFile(key)) return key;
  const path = isAbsolute(key) ? key : resolve(workspace, key);
  const [real, root] = await Promise.all([realpath(path), realpath(workspace)]).catch((cause) => {
    throw new SealError("KEY_MISSING", `the key ${path} is not there`, {
      cause,
      remedy: "Give a file that exists on the runner, or env://NAME with the key in a secret."
    });
  });
  if (isPullRequest && contains(root, real)) {
    throw new SealError("KEY_FROM_PULL_REQUEST", `the key ${path} lies in the checkout of a pull request`, {
      remedy: "Keep the key in a secret and give it as env://NAME."
    });
  }
  return real;
}
async function checkServices(input, path, workspace, isPrivilegedProposal) {
  if (path === void 0) return void 0;
  const absolute = resolve(workspace, path);
  const bytes = await readFile(absolute).catch((cause) => {
    throw new SealError("INPUT_FILE_MISSING", `${input}: ${absolute} cannot be read`, {
      cause,
      remedy: "Check that the step that makes the file runs before this one, and that the path starts at the workspace."
    });
  });
  if (!isJsonObject(bytes)) {
    throw new SealError("INPUT_FILE_UNUSABLE", `${input}: ${absolute} is no JSON object`, {
      remedy: `Make it with "cosign ${input} create".`
    });
  }
  const [real, root] = await Promise.all([realpath(absolute), realpath(workspace)]);
  if (isPrivilegedProposal && contains(root, real)) {
    throw new SealError(
      "SIGNING_FROM_PULL_REQUEST",
      `${input}: ${path} lies in the checkout of a pull request`,
      {
        remedy: "Write the file to $RUNNER_TEMP from a variable or secret of the repository."
      }
    );
  }
  return real;
}
function isJsonObject(bytes) {
  try {
    return isRecord(parseJson(bytes));
  } catch {
    return false;
  }
}

// src/action/choose-signer.ts
async function chooseSigner(inputs, context, environment, workspace) {
  const claims = once(requestClaims);
  const facts = { hasIdToken: hasIdToken(environment) };
  const isPublicSigstore = inputs.key === void 0 && inputs.signingConfig === void 0;
  const isPrivateRepository = context.isPrivateRepository ?? // Not every event describes the repository; the token does.
  (facts.hasIdToken && isPublicSigstore && inputs.sign !== "false" && isPrivate(await claims()));
  const decision = decideSigning(inputs, { ...facts, isPrivateRepository });
  if (decision.signer === void 0) {
    if (inputs.sign === "auto") actionLog.warning(`Nothing is signed: ${decision.reason}.`);
    return { signer: void 0, authority: void 0 };
  }
  if (decision.warning !== void 0) actionLog.warning(decision.warning);
  const [signingConfig, trustedRoot] = await Promise.all([
    checkServices("signing-config", inputs.signingConfig, workspace, context.isPrivileged),
    checkServices("trusted-root", inputs.trustedRoot, workspace, context.isPrivileged)
  ]);
  const signer = { ...decision.signer, signingConfig, trustedRoot };
  if (signer.kind === "key") {
    const key = await checkKey(signer.key, workspace, context.isPullRequest, environment);
    return { signer: { ...signer, key }, authority: void 0 };
  }
  const server = environment["GITHUB_SERVER_URL"] || "https://github.com";
  const authority = inputs.dryRun ? void 0 : workflowIdentity(await claims(), server, trustedRoot);
  return { signer, authority };
}
function hasIdToken(environment) {
  return Boolean(environment["ACTIONS_ID_TOKEN_REQUEST_URL"] && environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]);
}

// src/action/context.ts
import { readFile as readFile2 } from "node:fs/promises";
var UNPRIVILEGED = /* @__PURE__ */ new Set([
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "merge_group"
]);
async function readContext(log, environment = process.env) {
  const { GITHUB_EVENT_NAME: eventName = "", GITHUB_EVENT_PATH: path, GITHUB_ACTOR: actor = "" } = environment;
  const payload = path ? parseJson(await readFile2(path)) : {};
  const fields = isRecord(payload) ? payload : {};
  const { repository } = fields;
  const isPrivate2 = isRecord(repository) ? repository["private"] : void 0;
  if (repository === void 0) log.debug(`the event ${eventName} does not describe the repository`);
  const isPullRequest = isProposal(eventName, fields);
  return {
    eventName,
    isPullRequest,
    isPrivileged: isPullRequest && !UNPRIVILEGED.has(eventName),
    isPrivateRepository: typeof isPrivate2 === "boolean" ? isPrivate2 : void 0,
    actor
  };
}
function isProposal(eventName, { pull_request: pullRequest, workflow_run: run2, issue }) {
  return eventName.startsWith("pull_request") || eventName === "merge_group" || pullRequest !== void 0 || isRecord(run2) && String(run2["event"]).startsWith("pull_request") || isRecord(issue) && issue["pull_request"] !== void 0;
}

// src/action/output-file.ts
import { copyFile, mkdir } from "node:fs/promises";
import { dirname, extname, resolve as resolve2 } from "node:path";
async function writeOutputFiles(file, images, { workspace, temporary }) {
  const path = resolve2(workspace, file);
  if (![workspace, temporary].some((root) => root !== void 0 && contains(root, path))) {
    throw new SealError("OUTPUT_FILE_OUTSIDE", `output-file ${path} lies outside the workspace`, {
      remedy: "Give a path below the workspace or $RUNNER_TEMP."
    });
  }
  const sboms = images.flatMap(
    (image) => image.artifacts.filter(({ kind }) => kind === "sbom").map((artifact) => ({ image, artifact }))
  );
  const names = distinguish(sboms.map(({ image, artifact }) => partsOf(image, artifact)));
  await mkdir(dirname(path), { recursive: true });
  const extension = extname(path);
  for (const [at, { artifact }] of sboms.entries()) {
    if (artifact.path === void 0) continue;
    const target = names[at] === "" ? path : `${path.slice(0, path.length - extension.length)}.${names[at]}${extension}`;
    if (artifact.path !== target) await copyFile(artifact.path, target);
  }
}
function partsOf(image, artifact) {
  const platform = image.subjects.find(({ digest }) => digest === artifact.subject)?.platform ?? "";
  const name = image.requested.split(/[@:/]/).filter((part) => part !== "");
  return [
    name.slice(0, 4).join("-"),
    platform,
    artifact.sbom?.format ?? "",
    artifact.digest.slice(7, 19)
  ].map((part) => part.replace(/[^\w.-]+/g, "-"));
}
function distinguish(all2) {
  const differing = [0, 1, 2].filter((column) => new Set(all2.map((parts) => parts[column])).size > 1);
  const join3 = (columns) => all2.map(
    (parts) => columns.map((column) => parts[column] ?? "").filter((part) => part !== "").join(".")
  );
  const names = join3(differing);
  return new Set(names).size === all2.length ? names : join3([...differing, 3]);
}

// src/action/permissions.ts
function neededPermissions(inputs, { hasIdToken: hasIdToken2 }) {
  const usesGitHub = inputs.images.some(({ registry }) => registry === "ghcr.io");
  const isKeyless = inputs.sign !== "false" && inputs.key === void 0;
  const writesContents = [
    ...inputs.uploadReleaseAssets === "false" ? [] : ["upload release assets"],
    ...inputs.dependencySnapshot ? ["submit the dependency snapshot"] : []
  ];
  return [
    ...usesGitHub && inputs.registryPassword === void 0 ? ["packages: write   # push to ghcr.io"] : [],
    ...isKeyless ? [`id-token: write   # sign with the identity of the workflow${hasIdToken2 ? "" : " (missing)"}`] : [],
    ...writesContents.length > 0 ? [`contents: write   # ${writesContents.join(", ")}`] : []
  ];
}

// src/action/progress.ts
function progress(milliseconds, { traffic, requests }) {
  const { received, sent } = traffic;
  return `Still at work after ${Math.round(milliseconds / 1e3)} s: ${formatBytes(received)} read from registries and ${formatBytes(sent)} sent in ${count(requests, "request")}`;
}

// src/action/sbom-command.ts
import { mkdtemp, readFile as readFile3 } from "node:fs/promises";
import { join } from "node:path";
function splitCommand(command) {
  const words = [];
  let rest = command.trim();
  while (rest !== "") {
    const match = /^(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?=\s|$)\s*/.exec(rest);
    if (match === null) {
      throw new SealError("INPUT_INVALID", `the input sbom-command is "${printable(command, 200)}"`, {
        remedy: "Write a program and its arguments, with quotes around whole arguments. There is no shell: put pipes and variables into a script."
      });
    }
    words.push(match[1] ?? match[2] ?? match[3]);
    rest = rest.slice(match[0].length);
  }
  return words;
}
async function runSbomCommand(reference, platform, options) {
  const { command, run: run2, directory, environment, timeoutMs } = options;
  const output = join(await mkdtemp(join(directory, "command-")), "sbom");
  const values = {
    "{image}": reference,
    "{platform}": platform ? formatPlatform(platform) : "",
    "{output}": output
  };
  const [name = "", ...args] = splitCommand(command).map(
    (word) => word.replaceAll(/\{(?:image|platform|output)\}/g, (key) => values[key] ?? key)
  );
  const program = name.includes("/") ? name : await options.findProgram(name);
  if (program === void 0) throw failed(name, "is not on PATH", "Install the generator in an earlier step.");
  const env = Object.fromEntries(
    Object.entries(environment).filter(
      (entry) => entry[1] !== void 0 && !/^(?:INPUT_|COSIGN_PASSWORD$)/.test(entry[0])
    )
  );
  const { exitCode, stdout, stderr } = await run2(program, args, { env, timeoutMs });
  if (exitCode !== 0)
    throw failed(
      name,
      `ended with exit code ${exitCode}: ${printable(stderr.trim().split("\n").at(-1) ?? "", 300)}`,
      "Try the command on your own machine."
    );
  if (!command.includes("{output}")) return new TextEncoder().encode(stdout);
  return readFile3(output).catch((cause) => {
    throw failed(
      name,
      "did not write {output}",
      "Let the generator write the SBOM to {output}, or leave {output} out to have its standard output read.",
      cause
    );
  });
}
function failed(name, what, remedy, cause) {
  return new SealError("SBOM_COMMAND_FAILED", `the sbom-command ${printable(name, 100)} ${what}`, {
    remedy,
    cause
  });
}

// src/action/seal-inputs.ts
function readSealInputs(get, listed = []) {
  const images = readImages(get, listed);
  return {
    ...readJobInputs(get),
    images,
    imagesFile: readImagesFile(get),
    platforms: readPlatforms(get),
    sbom: readSbomSource(get),
    sbomCommand: readText(get, "sbom-command"),
    sbomPaths: readLines(get, "sbom-path").map((line) => parseSbomPath(line, images)),
    merge: readBoolean(get, "merge"),
    path: readText(get, "path") ?? ".",
    formats: readFormats(get),
    specVersion: readText(get, "spec-version") && readChoice(get, "spec-version", WRITABLE["cyclonedx-json"]),
    validation: readChoice(get, "validation", ["strict", "warn", "off"]),
    outputFile: readText(get, "output-file"),
    files: readLines(get, "files").map(parseFilePath),
    minimumComponents: readNumber(get, "minimum-components", 0, 1e7),
    artifactType: readMediaType(get, "artifact-type"),
    layerMediaType: readMediaType(get, "layer-media-type"),
    configMediaType: readMediaType(get, "config-media-type"),
    annotations: readAnnotations(get),
    referrers: readChoice(get, "referrers", ["auto", "api", "tag"]),
    sign: readChoice(get, "sign", ["auto", "true", "false"]),
    attest: readBoolean(get, "attest"),
    key: readText(get, "key"),
    signingConfig: readText(get, "signing-config"),
    trustedRoot: readText(get, "trusted-root"),
    signatures: readChoice(get, "signatures", ["family", "each", "all"]),
    signatureFormat: readChoice(get, "signature-format", ["bundle", "legacy", "both"]),
    signatureAnnotations: Object.fromEntries(readPairs(get, "signature-annotations")),
    tags: readWords(get, "tags").map(checkTag),
    immutableTags: readWords(get, "immutable-tags").map(checkTagPattern),
    uploadReleaseAssets: readChoice(get, "upload-release-assets", ["false", "true", "replace"]),
    dependencySnapshot: readBoolean(get, "dependency-snapshot"),
    uploadArtifact: readArtifact(get),
    concurrency: readNumber(get, "concurrency", 1, 64),
    timeoutMs: readDuration(get, "timeout"),
    dryRun: readBoolean(get, "dry-run"),
    showSummary: readBoolean(get, "show-summary")
  };
}
function readImagesFile(get) {
  return readText(get, "images-file");
}
function readImages(get, listed) {
  const lines2 = [...readLines(get, "image"), ...listed];
  const name = readText(get, "subject-name");
  const digest = readText(get, "subject-digest");
  if (name !== void 0 && digest !== void 0) lines2.push(`${name}@${digest}`);
  else if (name !== void 0 || digest !== void 0) {
    const missing2 = name === void 0 ? "subject-name" : "subject-digest";
    throw new SealError("INPUT_IMAGE_MISSING", `the input ${missing2} is empty`, {
      remedy: "Give subject-name and subject-digest together, or image alone."
    });
  }
  if (lines2.length === 0) {
    throw new SealError("INPUT_IMAGE_MISSING", "no image is given", {
      remedy: "Add to the step:\n  with:\n    image: ghcr.io/${{ github.repository }}@${{ steps.build.outputs.digest }}"
    });
  }
  return [...new Set(lines2)].map(parseImage);
}
function parseImage(line) {
  if (line.endsWith("@")) {
    throw new SealError("INPUT_IMAGE_MISSING", `the digest after "${line}" is empty`, {
      remedy: 'The expression after the @ gave nothing. Check that the build step has that id, and "push: true".'
    });
  }
  const reference = parseReference(line);
  if (reference.tag === void 0 && reference.digest === void 0) {
    throw new SealError("INPUT_IMAGE_MISSING", `"${line}" has neither a tag nor a digest`, {
      remedy: `Write ${formatRepository(reference)}@sha256:… with the digest that the build step puts out.`
    });
  }
  return reference;
}
function readSbomSource(get) {
  const source = readChoice(get, "sbom", ["auto", "image", "source", "buildkit", "command", "none"]);
  if (source === "command" && readText(get, "sbom-command") === void 0) {
    throw invalid(
      "sbom-command",
      "",
      "With sbom: command, write the command, for example: syft -o cyclonedx-json registry:{image}"
    );
  }
  return source;
}
function readFormats(get) {
  return [...new Set(readWords(get, "format"))].map((word) => {
    const known = Object.keys(WRITABLE).find((format) => format === word);
    if (known !== void 0) return known;
    throw invalid("format", word, `Write one or more of: ${Object.keys(WRITABLE).join(", ")}.`);
  });
}
function readPlatforms(get) {
  const words = readWords(get, "platforms");
  const [first] = words;
  if (words.length === 1 && (first === "all" || first === "index")) return first;
  if (words.length === 0)
    throw invalid("platforms", "", "Write all, index, or a list such as linux/amd64, linux/arm64.");
  return words.map(parsePlatform);
}
var SYSTEMS = /* @__PURE__ */ new Set([
  "linux",
  "windows",
  "darwin",
  "freebsd",
  "netbsd",
  "openbsd",
  "wasip1",
  "js",
  "aix",
  "solaris",
  "android"
]);
function parseSbomPath(line, images) {
  const at = line.indexOf("=");
  const before = line.slice(0, Math.max(at, 0)).trim();
  const pattern = line.slice(at + 1).trim();
  if (at > 0 && pattern !== "") {
    if (SYSTEMS.has(before.split("/", 1)[0]) && before.includes("/")) {
      return { pattern, target: { kind: "platform", platform: parsePlatform(before) } };
    }
    if (images.some((image) => formatRepository(image) === before) || /^[^/]*[.:][^/]*\//.test(before)) {
      return { pattern, target: { kind: "repository", repository: parseRepository(before) } };
    }
  }
  return { pattern: line, target: { kind: "image" } };
}
function parseFilePath(line) {
  const attested = /^(?<pattern>.+?)\s*=\s*(?<predicateType>https?:\/\/\S+)$/.exec(line)?.groups;
  if (attested) return { pattern: "", mediaType: "application/json", predicateType: "", ...attested };
  const at = line.lastIndexOf("=");
  const mediaType = line.slice(at + 1).trim();
  const pattern = line.slice(0, Math.max(at, 0)).trim();
  if (pattern === "" || !isMediaType(mediaType)) {
    throw invalid(
      "files",
      line,
      "Write path=media/type, for example vex.json=application/vnd.openvex+json, or path=https://predicate/type."
    );
  }
  return { pattern, mediaType, predicateType: void 0 };
}
function readMediaType(get, name) {
  const text = readText(get, name);
  if (text === void 0 || isMediaType(text)) return text;
  throw invalid(
    name,
    text,
    "Write a media type without parameters, for example application/vnd.cyclonedx+json."
  );
}
function readAnnotations(get) {
  return Object.fromEntries(readPairs(get, "annotations"));
}
function checkTag(tag) {
  if (isTag(tag)) return tag;
  throw invalid("tags", tag, "Write tags without the image name, for example 1.2.3, latest.");
}
function checkTagPattern(pattern) {
  if (isTag(pattern.replaceAll("*", "_"))) return pattern;
  throw invalid("immutable-tags", pattern, "Write tags, with * for any characters, for example v*.*.*");
}
var NOT_IN_ARTIFACT_NAME = /["*/:<>?\\|\r\n]/;
function readArtifact(get) {
  const text = get("upload-artifact").trim();
  if (/^(?:false|False|FALSE)$/.test(text)) return void 0;
  if (/^(?:true|True|TRUE)$/.test(text)) return { name: void 0 };
  if (text !== "" && text.length <= 200 && !NOT_IN_ARTIFACT_NAME.test(text)) return { name: text };
  throw invalid(
    "upload-artifact",
    text,
    'Write true, false, or a name for the artifact, of at most 200 characters and without any of " * / : < > ? \\ |'
  );
}

// src/action/seal-request.ts
import { basename, resolve as resolve3 } from "node:path";
async function makeRequest(inputs, { signer, authority }, roots, environment) {
  const [sbomFiles, files] = await Promise.all([sbomFilesOf(inputs, roots), attachedFilesOf(inputs, roots)]);
  if (inputs.sbom === "none" && files.length + inputs.tags.length === 0 && signer === void 0) {
    throw new SealError("INPUT_NOTHING_TO_DO", "there is nothing to attach, to sign or to tag", {
      remedy: 'Give sbom-path, a key, tags, or the job "permissions: id-token: write".'
    });
  }
  if (signer === void 0 && (inputs.attest || files.some((file) => file.predicateType !== void 0))) {
    throw new SealError("SIGNING_IMPOSSIBLE", "attestations are asked for, but nothing would be signed", {
      remedy: 'Give the job "permissions: id-token: write" or the input key, or leave the attestations out.'
    });
  }
  return {
    ...inputs,
    sbomFiles,
    files,
    signer,
    authority,
    signerName: signerName(inputs, authority),
    created: sourceDate(environment["SOURCE_DATE_EPOCH"]),
    source: sourceOf(inputs.path, roots.workspace, environment),
    producer: producerOf(environment)
  };
}
function sourceDate(epoch) {
  if (!epoch) return void 0;
  const date = new Date(/^\d{1,12}$/.test(epoch) ? Number(epoch) * 1e3 : Number.NaN);
  if (!Number.isNaN(date.getTime())) return date.toISOString().replace(".000Z", "Z");
  throw new SealError("INPUT_INVALID", `SOURCE_DATE_EPOCH is "${printable(epoch, 50)}"`, {
    remedy: "Set it to seconds since 1970, or to nothing."
  });
}
function sourceOf(path, workspace, environment) {
  const {
    GITHUB_REPOSITORY: repository,
    GITHUB_SERVER_URL: server,
    GITHUB_SHA: revision,
    GITHUB_REF_TYPE: kind,
    GITHUB_REF_NAME: name
  } = environment;
  return {
    path: resolve3(workspace, path),
    subject: {
      name: repository ?? basename(workspace),
      ...kind === "tag" && name ? { version: name } : {},
      ...repository && server ? { repositoryUrl: `${server}/${repository}` } : {},
      ...revision ? { revision } : {}
    }
  };
}
function producerOf({
  GITHUB_REPOSITORY: repository,
  GITHUB_SERVER_URL: server
}) {
  const owner = repository?.split("/")[0];
  return {
    tools: [{ vendor: "Seal", name: "oci-seal", version: VERSION }],
    authors: owner ? [{ name: owner, url: `${server || "https://github.com"}/${owner}` }] : []
  };
}
function signerName({ key }, authority) {
  const identity = authority?.kind === "identity" ? authority.identity : void 0;
  return identity && "exact" in identity ? identity.exact : key ?? "this workflow";
}
async function sbomFilesOf({ sbomPaths }, roots) {
  const found = await Promise.all(
    sbomPaths.map(async ({ pattern, target }) => {
      const paths = await findFiles(pattern, "sbom-path", roots);
      return paths.map((path) => ({ origin: { source: pattern, path }, target, read: () => readBytes(path) }));
    })
  );
  return found.flat();
}
async function attachedFilesOf({ files }, roots) {
  return Promise.all(
    files.map(async ({ pattern, mediaType, predicateType }) => {
      const path = onlyOne(await findFiles(pattern, "files", roots), pattern);
      return {
        origin: { source: pattern, path },
        title: basename(path),
        mediaType,
        predicateType,
        read: () => readBytes(path)
      };
    })
  );
}

// src/report/commands.ts
function verifyCommands(images, authority) {
  return images.flatMap((image) => {
    if (image.error !== void 0 || image.reference === void 0) return [];
    const name = image.reference.slice(0, image.reference.lastIndexOf("@"));
    const signed = new Set(image.signatures.flatMap(({ subjects }) => subjects));
    const sboms = image.artifacts.filter(({ kind }) => kind === "sbom");
    return [
      ...[...signed].map(
        (digest) => ["cosign", "verify", ...authority, `${name}@${digest}`].map(quote).join(" ")
      ),
      ...image.artifacts.filter(({ kind }) => kind === "attestation").map(
        ({ title, subject }) => ["cosign", "verify-attestation", "--type", title, ...authority, `${name}@${subject}`].map(quote).join(" ")
      ),
      ...sboms.map(({ reference }) => `oras pull ${quote(reference)}`)
    ];
  });
}
function quote(word) {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// src/report/mermaid.ts
var CLASSES = {
  present: "good",
  attached: "good",
  planned: "plain",
  failed: "bad"
};
function drawImage(image) {
  const nodes = image.subjects.length + image.artifacts.length + image.signatures.length;
  if (image.digest === void 0 || nodes < 2 || nodes > MAX_NODES) return void 0;
  const names = /* @__PURE__ */ new Map();
  const lines2 = ["flowchart LR"];
  for (const [at, { digest, platform }] of image.subjects.entries()) {
    names.set(digest, `d${at}`);
    const label = at === 0 ? "image" : plainLabel(platform ?? "manifest", 40);
    lines2.push(`  d${at}["${label}<br/>${shortDigest(digest)}"]`);
    if (at > 0) lines2.push(`  d0 --> d${at}`);
  }
  for (const [at, artifact] of image.artifacts.entries()) {
    names.set(artifact.digest, `a${at}`);
    lines2.push(
      `  a${at}(["${labelOf(artifact)}"]):::${CLASSES[artifact.state]}`,
      `  ${names.get(artifact.subject) ?? "d0"} --- a${at}`
    );
  }
  for (const [at, { signer, subjects, state }] of image.signatures.entries()) {
    const name = plainLabel(signer.replace(/^https:\/\//, ""), 80);
    lines2.push(`  s${at}{{"signed by<br/>${name}"}}:::${CLASSES[state]}`);
    for (const digest of subjects) if (names.has(digest)) lines2.push(`  s${at} -.-> ${names.get(digest)}`);
  }
  return [...lines2, ...STYLES].join("\n");
}
function labelOf({ kind, sbom, title }) {
  const format = sbom && plainLabel(sbom.formatLabel, 40);
  if (sbom !== void 0) return `${format}<br/>${count(sbom.components, "component")}`;
  return kind === "attestation" ? `attestation<br/>${plainLabel(title, 40)}` : plainLabel(title, 40);
}

// src/report/summary.ts
var MAX_BYTES = 1e6;
var MARKS = { sealed: "✅", unchanged: "✅", planned: "📝", failed: "❌" };
function formatSummary(report, verifyCommands2) {
  const parts = [`## ${headline(report)}`, overview(report)];
  if (report.permissions !== void 0 && report.permissions.length > 0) {
    const lines2 = ["permissions:", ...report.permissions.map((line) => `  ${line}`)];
    parts.push(`The job needs, besides what it reads:

${codeBlock(lines2.join("\n"), "yaml")}`);
  }
  for (const image of report.images) parts.push(section(image));
  if (report.release !== void 0) parts.push(release(report.release));
  if (report.artifact !== void 0)
    parts.push(
      `Kept with this run: [${escapeText(report.artifact.name)}](${report.artifact.url}) (${formatBytes(report.artifact.size)})`
    );
  if (verifyCommands2.length > 0) {
    parts.push(details("Verify it yourself", codeBlock(verifyCommands2.join("\n"), "sh")));
  }
  parts.push(`<sub>${cost(report)}</sub>`);
  const text = `${parts.filter((part) => part !== "").join("\n\n")}
`;
  if (Buffer.byteLength(text) <= MAX_BYTES) return text;
  return `${parts[0]}

${count(report.images.length, "image")}: the details are in the JSON report (output \`report\`).
`;
}
function cost({ requests, milliseconds, cosign }) {
  const version = cosign?.version === void 0 ? "" : ` ${escapeText(cosign.version, 40)}`;
  const started = cosign ? `, Cosign${version} started ${count(cosign.invocations.length, "time")}` : "";
  return `${(milliseconds / 1e3).toFixed(1)} s, ${count(requests, "request")} to registries${started}`;
}
function release({ tag, uploaded, replaced, kept }) {
  const assets = [
    ...uploaded.map((name) => `${code(name)} (uploaded)`),
    ...replaced.map((name) => `${code(name)} (replaced)`),
    ...kept.map((name) => `${code(name)} (was there)`)
  ];
  return `Release ${code(tag)}: ${assets.join(", ")}`;
}
function headline(report) {
  const failed2 = report.images.filter((image) => image.outcome === "failed").length;
  const all2 = count(report.images.length, "image");
  if (failed2 > 0) return `❌ ${failed2} of ${all2} could not be sealed`;
  if (report.outcome === "planned") return `📝 Dry run: ${all2} would be sealed`;
  if (report.images.every((image) => image.outcome === "unchanged"))
    return `✅ ${all2} already sealed, nothing to do`;
  return `✅ ${all2} sealed`;
}
function overview(report) {
  if (report.images.length < 2) return "";
  return table(
    ["", "image", "digest", "SBOMs", "signatures"],
    report.images.map((image) => [
      MARKS[image.outcome],
      code(image.requested),
      image.digest === void 0 ? "" : code(shortDigest(image.digest)),
      String(image.artifacts.filter((artifact) => artifact.kind === "sbom").length),
      String(image.signatures.length)
    ])
  );
}
function section(image) {
  const parts = [`### ${MARKS[image.outcome]} ${escapeText(nameOf(image), 400)}`];
  if (image.digest !== void 0) {
    const tags = image.tags.map((tag) => code(tag)).join(", ");
    parts.push(`${code(image.digest)}${tags === "" ? "" : `, tagged ${tags}`}`);
  }
  if (image.error) {
    parts.push(`**${escapeText(image.error.code)}**: ${escapeText(image.error.message, 1e3)}`);
    if (image.error.remedy !== void 0) parts.push(codeBlock(image.error.remedy));
  }
  const rows = [...image.artifacts.map(artifactRow), ...image.signatures.map(signatureRow)];
  if (rows.length > 0)
    parts.push(
      table(
        ["what", "about", "digest", "state", "details"],
        rows.map((row) => formatRow(row, image))
      )
    );
  const contents = image.artifacts.flatMap((artifact) => highlights2(artifact, image));
  if (contents.length > 0) {
    const head = ["SBOM of", "components by type", "licences", "quality"];
    parts.push(details("What the SBOMs hold", table(head, contents)));
  }
  for (const warning of image.warnings) parts.push(`⚠️ ${escapeText(warning, 500)}`);
  const graph = drawImage(image);
  if (graph !== void 0) parts.push(details("What hangs on what", codeBlock(graph, "mermaid")));
  return parts.join("\n\n");
}
function nameOf({ requested }) {
  return requested.replace(/@.*$/, "");
}
function highlights2({ subject, sbom }, image) {
  if (sbom === void 0) return [];
  const types = Object.entries(sbom.types).map(([type, components]) => `${components} ${escapeText(type)}`);
  const licenses = sbom.licenses.map(({ name, components }) => `${escapeText(name, 80)} (${components})`);
  if (sbom.withoutLicense > 0) licenses.push(`none said (${sbom.withoutLicense})`);
  const lacks = [
    [sbom.withoutVersion, "without a version"],
    [sbom.withoutIdentifier, "without purl and CPE"],
    [sbom.duplicates, "listed more than once"]
  ];
  const { profile, score, toFix } = sbom.quality;
  return [
    [
      escapeText(subjectNames(image).get(subject) ?? shortDigest(subject)),
      types.join(", "),
      licenses.join(", "),
      [
        `${score} of 100 (${escapeText(profile)})`,
        ...lacks.filter(([number]) => number > 0).map(([number, what]) => `${count(number, "component")} ${what}`),
        ...toFix.map((text) => escapeText(text, 300))
      ].join("<br>")
    ]
  ];
}
var VALIDATIONS = {
  valid: "valid",
  invalid: "⚠️ breaks its schema",
  "unknown-version": "of a version that Seal does not know",
  "no-schema": "of a format without a schema",
  off: "not validated"
};
var BINDINGS = {
  bound: "names this digest",
  unbound: "names no digest",
  other: "⚠️ names another digest"
};
function artifactRow(artifact) {
  const { sbom } = artifact;
  const note = sbom ? `${count(sbom.components, "component")}, ${formatBytes(artifact.size)}, ${VALIDATIONS[sbom.validation]}, ${BINDINGS[sbom.binding]}, from ${escapeText(sbom.source)}` : `${escapeText(artifact.title)}, ${formatBytes(artifact.size)}`;
  return {
    what: kindOf(artifact),
    about: [artifact.subject],
    digests: [artifact.digest],
    state: artifact.state,
    note
  };
}
function kindOf({ kind, sbom, artifactType }) {
  if (kind === "attestation") return "attestation";
  return sbom ? `SBOM (${escapeText(`${sbom.formatLabel} ${sbom.version}`)})` : code(artifactType);
}
var SIGNATURES = {
  bundle: "signature",
  legacy: "signature (legacy tag)",
  attestation: "attestation"
};
function signatureRow(signature) {
  const issuer = signature.issuer === void 0 ? "" : ` (${escapeText(signature.issuer)})`;
  return {
    what: SIGNATURES[signature.format],
    about: signature.subjects,
    digests: Object.values(signature.manifests),
    state: signature.state,
    note: `by ${escapeText(signature.signer)}${issuer}`
  };
}
var MAX_SHOWN_DIGESTS = 2;
function formatRow({ what, about, digests, state, note }, image) {
  const names = subjectNames(image);
  for (const artifact of image.artifacts)
    names.set(artifact.digest, artifact.kind === "sbom" ? "SBOM" : artifact.title);
  const counts = /* @__PURE__ */ new Map();
  for (const digest of about) {
    const name = names.get(digest) ?? shortDigest(digest);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const shown = digests.slice(0, MAX_SHOWN_DIGESTS).map((digest) => code(shortDigest(digest)));
  const hidden = digests.length - shown.length;
  return [
    what,
    [...counts].map(([name, number]) => escapeText(number === 1 ? name : count(number, name))).join(", "),
    `${shown.join(" ")}${hidden > 0 ? ` and ${hidden} more` : ""}`,
    state,
    note
  ];
}
function subjectNames({ subjects }) {
  return new Map(
    subjects.map(({ digest, platform }, at) => [
      digest,
      at === 0 ? "image" : platform ?? shortDigest(digest)
    ])
  );
}

// src/action/seal-outputs.ts
var MAX_JSON_BYTES = 5e5;
function sealOutputs(report, reportPath, commands) {
  const { images } = report;
  const done = images.filter(({ outcome }) => outcome === "sealed" || outcome === "unchanged");
  const sboms = images.flatMap(({ artifacts }) => artifacts.filter(({ kind }) => kind === "sbom"));
  const signatures = done.flatMap((image) => image.signatures);
  const manifests = signatures.flatMap((signature) => Object.values(signature.manifests));
  const bundles = signatures.flatMap(({ bundlePath }) => bundlePath ?? []);
  const json = JSON.stringify(report);
  return {
    digest: lines(images.flatMap(({ digest }) => digest ?? [])),
    "sbom-path": lines(sboms.flatMap(({ path }) => path ?? [])),
    "sbom-digest": lines(sboms.map(({ digest }) => digest)),
    "sbom-reference": lines(sboms.map(({ reference }) => reference)),
    "signature-digest": lines(manifests),
    "bundle-path": lines([...new Set(bundles)]),
    signed: String(
      done.length > 0 && done.length === images.length && done.every((image) => image.signatures.length > 0)
    ),
    referrers: lines([
      ...done.flatMap(({ artifacts }) => artifacts.map(({ digest }) => digest)),
      ...signatures.filter(({ format }) => format === "bundle").flatMap((signature) => Object.values(signature.manifests))
    ]),
    "verify-commands": lines(commands),
    "artifact-name": report.artifact?.name ?? "",
    "artifact-id": report.artifact?.id ?? "",
    report: reportPath,
    json: Buffer.byteLength(json) <= MAX_JSON_BYTES ? json : ""
  };
}
function lines(entries) {
  return entries.join("\n");
}

// src/action/tell-seal.ts
async function tellSeal(report, inputs, authority, { keep }, summaryPath) {
  const commands = verifyCommands(report.images, authorityArguments(publicAuthority(inputs, authority)));
  const path = await keep("report.json", new TextEncoder().encode(`${JSON.stringify(report, null, 2)}
`));
  for (const [name, value] of Object.entries(sealOutputs(report, path, commands))) setOutput(name, value);
  if (inputs.showSummary && summaryPath) {
    await summary.addRaw(formatSummary(report, commands)).write();
  }
  for (const image of report.images) {
    info(paint(`${image.outcome.padEnd(9)} ${image.reference ?? image.requested}`, image.outcome));
    for (const { kind, state, digest } of image.artifacts) actionLog.info(`  ${kind} ${digest} (${state})`);
    for (const { state, subjects, signer } of image.signatures) {
      actionLog.info(`  signature over ${subjects.length} digests by ${signer} (${state})`);
    }
  }
  const failed2 = report.images.filter(({ error: error2 }) => error2 !== void 0);
  if (failed2.length === 0) {
    info(paint(headline(report), report.outcome));
    return [];
  }
  for (const { requested, error: error2 } of failed2.slice(1))
    if (error2) error(`${requested}: ${error2.code}: ${error2.message}`);
  const [first] = failed2;
  const what = `${first?.requested}: ${first?.error?.message}`;
  return [
    new SealError(first?.error?.code ?? "INTERNAL", what, { remedy: unsaid(first?.error?.remedy, report) })
  ];
}
function unsaid(remedy, report) {
  const done = report.images.filter(({ outcome }) => outcome === "sealed").length;
  const others = done > 0 ? `
${done} other images were sealed.` : "";
  const moved = report.images.filter(({ error: error2 }) => error2 !== void 0).flatMap(({ requested, tags: tags2 }) => tags2.map((tag) => `${tag} (${requested})`));
  const tags = moved.length > 0 ? `Moved before the failure: ${moved.join(", ")}.` : "No tag was moved for an image that failed.";
  return `${remedy ?? ""}${others}
${tags} Running the step again completes what is missing and repeats nothing.`.trim();
}
function publicAuthority({ key, signingConfig, trustedRoot }, authority) {
  if (authority !== void 0) return authority;
  const isShared = key !== void 0 && /^[a-z0-9]+:\/\//.test(key) && !key.startsWith("env://");
  return {
    kind: "key",
    key: isShared ? key : "cosign.pub",
    trustedRoot: signingConfig === void 0 ? void 0 : trustedRoot
  };
}

// src/action/run-seal.ts
var STILL_AT_WORK_MS = 1e4;
async function runSeal(environment) {
  const workspace = environment["GITHUB_WORKSPACE"] || process.cwd();
  const roots = { workspace, temporary: environment["RUNNER_TEMP"] || void 0 };
  const inputs = readSealInputs(getInput, await listedImages(roots));
  for (const secret of [inputs.registryPassword, inputs.githubToken, environment["COSIGN_PASSWORD"]]) {
    if (secret) setSecret(secret);
  }
  checkRelease(inputs, environment);
  if (inputs.uploadArtifact !== void 0 && !inputs.dryRun) await checkArtifact(environment);
  const [context, directory] = await Promise.all([
    readContext(actionLog),
    mkdtemp2(join2(roots.temporary ?? tmpdir(), "oci-seal-"))
  ]);
  const { isPullRequest, actor } = context;
  const job = { environment, workspace, directory, isPullRequest, actor };
  const { signer, authority } = await chooseSigner(inputs, context, environment, workspace);
  const request = await makeRequest(inputs, { signer, authority }, roots, environment);
  const hosts = inputs.images.map(({ registry }) => registry);
  const registries = await connect(job, inputs, hosts, {
    referrers: inputs.referrers,
    writes: !inputs.dryRun,
    perHostConcurrency: Math.max(6, 2 * inputs.concurrency)
  });
  const tools = {
    registries,
    cosign: signer && (() => startCosign(job, inputs, inputs.timeoutMs)),
    clock: systemClock,
    log: actionLog,
    layers: once(async () => new (await import("./layer-cache-BVACSDX2.js")).LayerCache()),
    generate: (reference, platform) => runSbomCommand(reference, platform, {
      command: inputs.sbomCommand ?? "",
      run,
      findProgram: machine({ env: environment, workspace, platform: process.platform }).findProgram,
      environment,
      directory,
      timeoutMs: inputs.timeoutMs
    }),
    keep: async (name, bytes) => {
      const path = join2(directory, name);
      await writeFile(path, bytes, { mode: 384 });
      return path;
    }
  };
  try {
    const report = await inGroup(
      `Sealing ${count(inputs.images.length, "image")}`,
      () => sealAudibly(request, tools)
    );
    const permissions = inputs.dryRun ? tellPermissions(inputs, environment) : void 0;
    if (inputs.outputFile !== void 0) await writeOutputFiles(inputs.outputFile, report.images, roots);
    const failures = [];
    const attempt = async (before, step) => {
      try {
        return await step(before);
      } catch (error2) {
        failures.push(error2);
        return before;
      }
    };
    const beyond = await attempt(report, (it) => goBeyond(it, inputs, environment, () => /* @__PURE__ */ new Date(), actionLog));
    const kept = await attempt(beyond, (it) => keepArtifact(it, inputs, directory, environment));
    const told = permissions === void 0 ? kept : { ...kept, permissions };
    const summaryPath = environment["GITHUB_STEP_SUMMARY"];
    failures.unshift(...await tellSeal(told, inputs, authority, tools, summaryPath));
    for (const failure of failures.slice(1)) annotateFailure(failure);
    if (failures.length > 0) throw failures[0];
  } finally {
    registries.close();
  }
}
async function checkArtifact(environment) {
  const { serviceOf } = await import("./results-service-ZXGHS5WR.js");
  serviceOf(environment);
}
async function keepArtifact(report, { uploadArtifact, dryRun }, directory, environment) {
  if (uploadArtifact === void 0 || dryRun) return report;
  const { keepWithRun } = await import("./run-artifact-R3FPLUO4.js");
  const artifact = await keepWithRun(report, uploadArtifact.name, directory, {
    environment,
    clock: systemClock,
    log: actionLog,
    maskSecret: setSecret,
    userAgent: `oci-seal/${VERSION}`
  });
  return { ...report, artifact };
}
async function sealAudibly(request, tools) {
  const started = systemClock.now();
  const timer = setInterval(() => {
    actionLog.info(progress(systemClock.now() - started, tools.registries));
  }, STILL_AT_WORK_MS);
  try {
    return await seal(request, tools);
  } finally {
    clearInterval(timer);
  }
}
function tellPermissions(inputs, environment) {
  const needed = neededPermissions(inputs, { hasIdToken: hasIdToken(environment) });
  if (needed.length > 0) {
    const lines2 = [
      "The job needs, besides what it reads:",
      "permissions:",
      ...needed.map((line) => `  ${line}`)
    ];
    actionLog.info(lines2.join("\n"));
  }
  return needed;
}
async function listedImages(roots) {
  const pattern = readImagesFile(getInput);
  if (pattern === void 0) return [];
  const [paths, { readImageList }] = await Promise.all([
    findFiles(pattern, "images-file", roots),
    import("./image-list-546O5JRL.js")
  ]);
  const lists = await Promise.all(
    paths.map(async (path) => readImageList(await readBytes(path), basename2(path)))
  );
  return lists.flat();
}

// src/seal.ts
try {
  await runSeal(process.env);
} catch (error2) {
  reportFailure(error2);
}
process.stdout.write("", () => process.exit());
