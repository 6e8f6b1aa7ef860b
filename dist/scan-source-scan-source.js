import { SealError, compareText, count, present, printable } from "./support.js";
import { loadKnownNames, withCpes } from "./scan-cpe.js";
import { isCompanion, parserFor } from "./scan-ecosystems.js";
import { mapLicenses } from "./sbom-licenses-later.js";
import { formatPurl } from "./sbom-purl-shared.js";
import { betterScope, computeScopes, directoryOf, fileNameOf } from "./scan-lockfile.js";
import { pushAll } from "./support-shared.js";
import { TREE_LIMITS, fileTooLarge, isIgnored, tooLarge } from "./scan-source.js";

// src/scan/source/package-graph.ts
/** `subject` is the ref of what the SBOM is about: projects in the root that have no name are it. */
function mergeFiles(files, subject) {
	const mergedNodes = /* @__PURE__ */ new Map();
	const conflicts = /* @__PURE__ */ new Set();
	const named = namedProjects(files);
	const modules = mavenModules(files);
	for (const { path, parsed } of files) {
		const refs = new Map(parsed.nodes.map((node) => [node.id, moduleRef(node, modules) ?? refOf(node, named, subject)]));
		const direct = directRefs(parsed.nodes, refs);
		for (const node of parsed.nodes) {
			if (moduleRef(node, modules) !== void 0) continue;
			const ref = refs.get(node.id) ?? refOf(node, named, subject);
			const merged = mergedNodes.get(ref) ?? createMerged(ref, node);
			mergedNodes.set(ref, merged);
			merged.paths.add(path);
			for (const license of node.licenses ?? []) merged.licenses.add(license);
			addEdges(merged, node, refs);
			if (node.kind === "project") addProject(merged, node);
			else addPackage(merged, node, direct.has(ref), conflicts);
		}
	}
	return {
		mergedNodes,
		conflicts
	};
}
/** Projects that at least one lock file gives a name. */
function namedProjects(files) {
	const named = /* @__PURE__ */ new Set();
	for (const { parsed } of files) for (const node of parsed.nodes) if (node.kind === "project" && node.name !== void 0) named.add(projectRef(node));
	return named;
}
/** Maven's projects of the tree, by the coordinates under which their siblings depend on them. */
function mavenModules(files) {
	const modules = /* @__PURE__ */ new Map();
	for (const { parsed } of files) for (const node of parsed.nodes) if (node.kind === "project" && node.ecosystem === "maven" && node.name !== void 0) modules.set(node.name, node);
	return modules;
}
/** The project that a package node means; another version of it comes from a registry. */
function moduleRef(node, modules) {
	if (node.kind !== "package" || node.purl.type !== "maven") return void 0;
	const { namespace, name, version } = node.purl;
	const module = modules.get(`${namespace}:${name}`);
	const isSame = version === void 0 || module?.version === void 0 || module.version === version;
	return module !== void 0 && isSame ? projectRef(module) : void 0;
}
function projectRef({ ecosystem, directory, isNameOnly, name }) {
	return `${ecosystem}:${directory}${isNameOnly ? `#${name}` : ""}`;
}
function refOf(node, named, subject) {
	if (node.kind === "package") return formatPurl(node.purl);
	const ref = projectRef(node);
	return node.directory === "." && !named.has(ref) ? subject : ref;
}
/** What the projects of a file ask for themselves. */
function directRefs(nodes, refs) {
	const direct = /* @__PURE__ */ new Set();
	for (const node of nodes) {
		if (node.kind !== "project") continue;
		for (const edge of node.dependencies) direct.add(refs.get(edge.to) ?? "");
	}
	return direct;
}
function createMerged(ref, node) {
	const common = {
		ref,
		paths: /* @__PURE__ */ new Set(),
		edges: /* @__PURE__ */ new Map(),
		licenses: /* @__PURE__ */ new Set()
	};
	if (node.kind === "project") {
		const { ecosystem, directory } = node;
		return {
			...common,
			project: {
				ecosystem,
				directory,
				name: void 0,
				version: void 0
			}
		};
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
function addEdges(merged, node, refs) {
	for (const edge of node.dependencies ?? []) {
		const target = refs.get(edge.to);
		if (target === void 0 || target === merged.ref) continue;
		merged.edges.set(target, betterScope(merged.edges.get(target), edge.scope ?? "required"));
	}
}
function addProject(merged, node) {
	if (!merged.project) return;
	merged.project.name ??= node.name;
	merged.project.version ??= node.version;
}
function addPackage(merged, node, isDirect, conflicts) {
	const known = merged.package;
	if (!known) return;
	const algorithms = new Map([...known.hashes.values()].map((hash) => [hash.algorithm, hash.content]));
	for (const hash of node.hashes ?? []) {
		const other = algorithms.get(hash.algorithm);
		if (other !== void 0 && other !== hash.content) conflicts.add(merged.ref);
		known.hashes.set(`${hash.algorithm} ${hash.content}`, hash);
	}
	pushAll(known.files, node.files ?? []);
	if (node.repository !== void 0) known.repositories.add(node.repository);
	known.description ??= node.description;
	known.hasEdges ||= node.dependencies !== void 0;
	const relationship = node.relationship ?? relationshipInGraph(node, isDirect);
	if (known.relationship !== "direct") known.relationship = relationship ?? known.relationship;
}
/** In a flat list the project depends on everything, which carries no information. */
function relationshipInGraph(node, isDirect) {
	if (node.dependencies === void 0) return void 0;
	return isDirect ? "direct" : "transitive";
}
/** Hashes in an order that does not depend on which file was read first. */
function sortedHashes(hashes) {
	return [...hashes].sort((one, other) => compareText(one.algorithm, other.algorithm) || compareText(one.content, other.content));
}

// src/scan/source/assemble.ts
/** The document lists at most this many; more would only make it larger. */
const MOST_FINDINGS = 200;
const SUBJECT_REF = "subject";
function assembleSbom(subject, files, findings, names) {
	const { mergedNodes, conflicts } = mergeFiles(files, SUBJECT_REF);
	const own = mergedNodes.get(SUBJECT_REF);
	const projects = [...mergedNodes.values()].filter((merged) => merged.project);
	const graph = new Map([...mergedNodes].map(([ref, merged]) => [ref, merged.edges]));
	const scopes = computeScopes(graph, projects.map((merged) => merged.ref));
	const components = [...mergedNodes.values()].filter((merged) => merged.ref !== SUBJECT_REF).sort((one, other) => compareText(one.ref, other.ref)).map((merged) => merged.package ? withCpes(packageComponent(merged, merged.package, scopes.get(merged.ref) ?? "required"), names) : projectComponent(merged, subject));
	const topRefs = [...own?.edges.keys() ?? [], ...projects.map((merged) => merged.ref)];
	const dependencies = /* @__PURE__ */ new Map([[SUBJECT_REF, sortedRefs(topRefs, SUBJECT_REF)]]);
	for (const { ref } of components) {
		const merged = mergedNodes.get(ref);
		if (merged?.project || merged?.package?.hasEdges) dependencies.set(ref, sortedRefs(merged.edges.keys(), ref));
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
			subject: subjectComponent(subject, own, findings),
			components,
			dependencies,
			completeness: findings.length > 0 ? "incomplete" : hasUnknown || files.length === 0 ? "unknown" : "complete",
			vulnerabilities: 0,
			unmodeled: []
		},
		conflicts: [...conflicts].sort(compareText)
	};
}
function sortedRefs(refs, without) {
	return [...new Set(refs)].filter((ref) => ref !== without).sort(compareText);
}
function subjectComponent(subject, own, findings) {
	const version = subject.version ?? own?.project?.version ?? subject.revision;
	const texts = findings.map(({ path, reason }) => `${path}: ${reason}`).sort(compareText);
	return present({
		ref: SUBJECT_REF,
		type: "application",
		name: subject.name,
		version,
		purl: formatPurl(subjectPurl(subject, version)),
		licenses: mapLicenses([...own?.licenses ?? []].sort(compareText)),
		externalReferences: subject.repositoryUrl === void 0 ? [] : [{
			type: "vcs",
			url: subject.repositoryUrl
		}],
		occurrences: [...own?.paths ?? []].sort(compareText).map((path) => ({ path })),
		properties: texts.slice(0, MOST_FINDINGS).map((value) => ({
			name: "oci-seal:incomplete",
			value
		}))
	});
}
const GITHUB = /^https:\/\/github\.com\/(?<owner>[\w.-]+)\/(?<name>[\w.-]+?)(?:\.git)?\/?$/;
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
/** A part of the tree is on no registry: its purl is the repository's, with the folder. */
function projectComponent(merged, subject) {
	const { directory = ".", name, version } = merged.project ?? {};
	const isInside = directory !== ".." && !directory.startsWith("../");
	const repository = subjectPurl(subject, subject.revision);
	const hasPurl = repository.type === "github" && isInside && directory !== ".";
	const licenses = mapLicenses([...merged.licenses].sort(compareText));
	return present({
		ref: merged.ref,
		type: "application",
		name: name ?? directory,
		version,
		purl: hasPurl ? formatPurl({
			...repository,
			subpath: directory
		}) : void 0,
		licenses,
		occurrences: [...merged.paths].sort(compareText).map((path) => ({ path })),
		properties: [{
			name: "oci-seal:source:path",
			value: directory
		}],
		declaredUnknown: licenses.length === 0 ? ["licenses"] : []
	});
}
/** Types of which the ecosystem's users see namespace and name as one name. */
const WHOLE_NAME = /* @__PURE__ */ new Set([
	"golang",
	"github",
	"docker"
]);
function packageComponent(merged, { purl, ...known }, scope) {
	const isWhole = WHOLE_NAME.has(purl.type) && purl.namespace !== void 0;
	const licenses = mapLicenses([...merged.licenses].sort(compareText));
	const unknown = [
		...licenses.length === 0 ? ["licenses"] : [],
		...known.hasEdges ? [] : ["dependencies"],
		...purl.version === void 0 ? ["version"] : []
	];
	return present({
		ref: merged.ref,
		type: "library",
		group: isWhole ? void 0 : purl.namespace,
		name: isWhole ? `${purl.namespace}/${purl.name}` : purl.name,
		version: purl.version,
		purl: merged.ref,
		description: known.description,
		scope: scope === "development" ? "excluded" : scope,
		hashes: sortedHashes(known.hashes.values()),
		licenses,
		externalReferences: externalReferences(merged.ref, known),
		occurrences: [...merged.paths].sort(compareText).map((path) => ({ path })),
		properties: propertiesOf(known, scope),
		declaredUnknown: unknown
	});
}
function propertiesOf(known, scope) {
	return [...scope === "development" ? [{
		name: "oci-seal:source:development",
		value: "true"
	}] : [], ...known.relationship === void 0 ? [] : [{
		name: "oci-seal:source:relationship",
		value: known.relationship
	}]];
}
/**
* Where the files are, with their hashes. Of several files without URLs just one is installed: none of their hashes
* is the component's own, so each is in a separate reference, whose URL is the purl.
*/
function externalReferences(ref, known) {
	const references = /* @__PURE__ */ new Map();
	const add = (reference) => {
		const hashes = reference.hashes?.map((hash) => hash.content).join(" ") ?? "";
		references.set(`${reference.type} ${reference.url} ${hashes}`, reference);
	};
	const distribution = (url, hashes) => add(present({
		type: "distribution",
		url,
		hashes: sortedHashes(hashes)
	}));
	const isChoice = known.files.length > 1;
	for (const { url, hashes } of known.files) if (url !== void 0) distribution(url, hashes);
	else if (isChoice && hashes.length > 0) distribution(ref, hashes);
	for (const url of known.repositories) add({
		type: "vcs",
		url
	});
	return [...references].sort(([one], [other]) => compareText(one, other)).map(([, reference]) => reference);
}

// src/scan/source/unlocked.ts
const LOCKS_OF_PYTHON = /^(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|pylock.*\.toml|.*requirements.*\.txt)$/;
/** Of package managers without a lock file. */
const NONE = /^(?!)/;
const MANIFESTS = [
	{
		file: /^package\.json$/,
		asks: /"(?:dev|optional)?[dD]ependencies"\s*:\s*\{\s*"/,
		locks: /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock)$/
	},
	{
		file: /^pyproject\.toml$/,
		asks: /^[ \t]*dependencies\s*=\s*\[\s*["']|^\[tool\.poetry\.(?:group\.[\w-]+\.)?dependencies\]|^\[dependency-groups\]/m,
		locks: LOCKS_OF_PYTHON
	},
	{
		file: /^setup\.(?:cfg|py)$/,
		asks: /\binstall_requires\b/,
		locks: LOCKS_OF_PYTHON
	},
	{
		file: /requirements[^/]*\.in$/,
		asks: /^[A-Za-z0-9]/m,
		locks: LOCKS_OF_PYTHON
	},
	{
		file: /^Pipfile$/,
		asks: /^\[(?:dev-)?packages\]/m,
		locks: /^Pipfile\.lock$/
	},
	{
		file: /^Cargo\.toml$/,
		asks: /^\[(?:target\..{1,200}\.)?(?:build-|dev-)?dependencies[\].]/m,
		locks: /^Cargo\.lock$/
	},
	{
		file: /^composer\.json$/,
		asks: /"require(?:-dev)?"\s*:\s*\{\s*"/,
		locks: /^composer\.lock$/
	},
	{
		file: /^(?:Gemfile|gems\.rb)$/,
		asks: /^[ \t]*gem\s/m,
		locks: /^(?:Gemfile\.lock|gems\.locked)$/
	},
	{
		file: /\.gemspec$/,
		asks: /\.add_(?:runtime_|development_)?dependency\b/,
		locks: /^(?:Gemfile(?:\.next)?\.lock|gems\.locked|.*\.gemfile\.lock)$/
	},
	{
		file: /\.(?:cs|fs|vb)proj$/,
		asks: /<PackageReference\b/,
		locks: /^packages\..*lock\.json$/
	},
	{
		file: /^build\.gradle(?:\.kts)?$/,
		asks: /^[ \t]*(?:annotationProcessor|classpath|compile|kapt|ksp|\w*(?:[aA]pi|[cC]ompileOnly|[iI]mplementation|[rR]untimeOnly))[ \t]{0,9}(?:\(|["'])/m,
		locks: /gradle\.lockfile$/
	},
	{
		file: /^verification-metadata\.xml$/,
		asks: /<component\s/,
		locks: /gradle\.lockfile$/,
		isOfAll: true
	},
	{
		file: /^Podfile$/,
		asks: /^[ \t]*pod\s/m,
		locks: /^Podfile\.lock$/
	},
	{
		file: /^Package\.swift$/,
		asks: /\.package\s{0,20}\(/,
		locks: /^\.?[Pp]ackage\.resolved$/
	},
	{
		file: /^pubspec\.ya?ml$/,
		asks: /^dependencies:[ \t]*\n[ \t]+\w/m,
		locks: /^pubspec\.lock$/
	},
	{
		file: /^mix\.exs$/,
		asks: /\{\s{0,20}:\w+\s{0,20},\s{0,20}["[\w]/,
		locks: /^mix\.lock$/
	},
	{
		file: /^rebar\.config$/,
		asks: /\{\s{0,20}deps\s{0,20},\s{0,20}\[\s{0,20}[^\s\]]/,
		locks: /^rebar\.lock$/
	},
	{
		file: /^conanfile\.txt$/,
		asks: /^\[requires\]/m,
		locks: /^conan\.lock$/
	},
	{
		file: /^conanfile\.py$/,
		asks: /^[ \t]*requires\s{0,20}=|\bself\.requires\(/m,
		locks: /^conan\.lock$/
	},
	{
		file: /^Cartfile$/,
		asks: /^(?:binary|git|github)\s/m,
		locks: /^Cartfile\.resolved$/
	},
	{
		file: /^deno\.jsonc?$/,
		asks: /"imports"\s{0,20}:\s{0,20}\{\s{0,200}"/,
		locks: /^deno\.lock$/
	},
	{
		file: /^bower\.json$/,
		asks: /"(?:devD|d)ependencies"\s{0,20}:\s{0,20}\{\s{0,200}"/,
		locks: NONE
	},
	{
		file: /^build\.sbt$/,
		asks: /\blibraryDependencies\b/,
		locks: /\.sbt\.lock$/
	},
	{
		file: /^(?:deps\.edn|project\.clj)$/,
		asks: /:(?:deps|dependencies)\s{0,20}[[{]\s{0,200}[^\s\]}]/,
		locks: NONE
	},
	{
		file: /^cpanfile$/,
		asks: /^[ \t]*requires\b/m,
		locks: /^cpanfile\.snapshot$/
	},
	{
		file: /\.cabal$/,
		asks: /^[ \t]*build-depends[ \t]*:/im,
		locks: /^(?:cabal\.project\.freeze|stack\.yaml\.lock)$/
	},
	{
		file: /^shard\.yml$/,
		asks: /^(?:development_)?dependencies:/m,
		locks: /^shard\.lock$/
	},
	{
		file: /\.nimble$/,
		asks: /^[ \t]*requires\b/m,
		locks: /^nimble\.lock$/
	},
	{
		file: /^dub\.(?:json|sdl)$/,
		asks: /"dependencies"\s{0,20}:|^dependency\s/m,
		locks: /^dub\.selections\.json$/
	},
	{
		file: /^gleam\.toml$/,
		asks: /^\[(?:dev-)?dependencies\]/m,
		locks: /^manifest\.toml$/
	},
	{
		file: /^elm\.json$/,
		asks: /"dependencies"\s{0,20}:/,
		locks: NONE
	},
	{
		file: /^(?:MODULE\.bazel|WORKSPACE(?:\.bazel)?)$/,
		asks: /^[ \t]*(?:bazel_dep|git_repository|http_archive|maven_install)\(/m,
		locks: /^MODULE\.bazel\.lock$/
	},
	{
		file: /^stack\.yaml$/,
		asks: /^extra-deps:[ \t]*\n[ \t]*-/m,
		locks: /^stack\.yaml\.lock$/
	},
	{
		file: /^environment\.ya?ml$/,
		asks: /^dependencies:/m,
		locks: /^conda-lock\.ya?ml$/
	}
];
/**
* Lock files that no parser here reads, and what reads them: by the sources of Syft 1.51.1 (syft/pkg/cataloger) and
* cdxgen 12.8.4 (lib/cli/index.js), and the documentation of Trivy 0.74 (docs/coverage/language).
*/
const UNREAD = [
	{
		name: "bun.lockb",
		file: /^bun\.lockb$/,
		ecosystem: "Bun",
		readers: [],
		remedy: "bun install --save-text-lockfile writes bun.lock, which Seal reads"
	},
	{
		name: "deno.lock",
		file: /^deno\.lock$/,
		ecosystem: "Deno",
		readers: ["cdxgen", "syft"]
	},
	{
		name: "paket.lock",
		file: /^paket\.lock$/,
		ecosystem: "Paket",
		readers: ["cdxgen"]
	},
	{
		name: "stack.yaml.lock",
		file: /^stack\.yaml\.lock$/,
		ecosystem: "Stack",
		readers: ["syft"]
	},
	{
		name: "cabal.project.freeze",
		file: /^cabal\.project\.freeze$/,
		ecosystem: "Cabal",
		readers: ["cdxgen", "syft"]
	},
	{
		name: "flake.lock",
		file: /^flake\.lock$/,
		ecosystem: "Nix",
		readers: ["cdxgen"]
	},
	{
		name: "Cartfile.resolved",
		file: /^Cartfile\.resolved$/,
		ecosystem: "Carthage",
		readers: []
	},
	{
		name: "pixi.lock",
		file: /^pixi\.lock$/,
		ecosystem: "Pixi",
		readers: ["cdxgen"]
	},
	{
		name: "conda-lock.yml",
		file: /^conda-lock\.ya?ml$/,
		ecosystem: "conda-lock",
		readers: []
	},
	{
		name: "Gopkg.lock",
		file: /^Gopkg\.lock$/,
		ecosystem: "dep",
		readers: ["cdxgen"]
	},
	{
		name: "*.sbt.lock",
		file: /\.sbt\.lock$/,
		ecosystem: "sbt",
		readers: ["cdxgen", "trivy"]
	},
	{
		name: "Manifest.toml",
		file: /^(?:Julia)?Manifest(?:-v\d+\.\d+)?\.toml$/,
		ecosystem: "Julia",
		readers: ["trivy"]
	},
	{
		name: "*.rockspec",
		file: /\.rockspec$/,
		ecosystem: "LuaRocks",
		readers: ["syft"]
	},
	{
		name: "*.opam",
		file: /^opam$|\.opam(?:\.locked)?$/,
		ecosystem: "opam",
		readers: ["syft"]
	},
	{
		name: "cpanfile.snapshot",
		file: /^cpanfile\.snapshot$/,
		ecosystem: "Carton",
		readers: []
	},
	{
		name: "shard.lock",
		file: /^shard\.lock$/,
		ecosystem: "Crystal",
		readers: []
	},
	{
		name: "nimble.lock",
		file: /^nimble\.lock$/,
		ecosystem: "Nim",
		readers: []
	},
	{
		name: "dub.selections.json",
		file: /^dub\.selections\.json$/,
		ecosystem: "D",
		readers: []
	},
	{
		name: "manifest.toml",
		file: /^manifest\.toml$/,
		ecosystem: "Gleam",
		readers: []
	},
	{
		name: "MODULE.bazel.lock",
		file: /^MODULE\.bazel\.lock$/,
		ecosystem: "Bazel",
		readers: []
	},
	{
		name: "collider.lock",
		file: /^collider\.lock$/,
		ecosystem: "Collider",
		readers: ["cdxgen"]
	}
];
/** `sbom: cdxgen` reads source trees; the others run as a command. */
function formatReaders({ readers, remedy }) {
	const [first] = readers;
	if (first === void 0) return remedy;
	if (first === "cdxgen") return "sbom: cdxgen reads them";
	return first === "syft" ? "sbom-command: syft scan dir:. -o cyclonedx-json reads them" : "sbom-command: trivy filesystem --format cyclonedx . reads them";
}
/** Every name of a tree is tested. */
const ANY_FILE = new RegExp([...UNREAD, ...MANIFESTS].map(({ file }) => file.source).join("|"));
/** Is this a manifest, or a lock file that is not read? */
function mayBeUnlocked(path) {
	return ANY_FILE.test(fileNameOf(path));
}
async function findUnlocked(surroundings) {
	const unread = findUnread(surroundings.paths);
	const unlocked = await findManifests(surroundings);
	const [first] = unlocked;
	const rest = unlocked.length > 1 ? `, and ${count(unlocked.length - 1, "more file")} like it` : "";
	return {
		findings: [...unread.findings, ...unlocked],
		summary: [...unread.summary, ...first ? [`${printable(first.path)}: ${first.reason}${rest}`] : []]
	};
}
function findUnread(paths) {
	const seen = UNREAD.map((row) => ({
		row,
		paths: paths.filter((path) => row.file.test(fileNameOf(path)))
	})).filter(({ paths: some }) => some.length > 0);
	return {
		findings: seen.flatMap(({ row, paths: some }) => some.map((path) => ({
			path,
			reason: `Seal does not read this format (${row.ecosystem})${suffix(row)}`,
			isExpected: true
		}))),
		summary: seen.map(({ row, paths: some }) => `incomplete: ${row.ecosystem} (${count(some.length, "file")})${suffix(row)}`)
	};
}
function suffix(row) {
	const readers = formatReaders(row);
	return readers === void 0 ? "" : `; ${readers}`;
}
async function findManifests(surroundings) {
	const names = namesByFolder(surroundings.paths);
	const findings = [];
	for (const path of surroundings.paths) {
		const name = fileNameOf(path);
		const manifest = MANIFESTS.find(({ file }) => file.test(name));
		if (!manifest || hasLock(directoryOf(path), manifest.locks, names)) continue;
		if (manifest.isOfAll && hasLockBelow(directoryOf(directoryOf(path)), manifest.locks, names)) continue;
		if (await surroundings.readCompanion(path, (text) => manifest.asks.test(text))) findings.push({
			path,
			reason: "no lock file lists its dependencies",
			isExpected: true
		});
	}
	return findings;
}
function namesByFolder(paths) {
	const names = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const [folder, name] = placeOf(path);
		const known = names.get(folder);
		if (known) known.push(name);
		else names.set(folder, [name]);
	}
	return names;
}
/** Gradle before 6.8 has a lock file for each configuration, in a folder of the project. */
function placeOf(path) {
	const project = /^(.*\/|)gradle\/dependency-locks\/[^/]+\.lockfile$/.exec(path)?.[1];
	return project === void 0 ? [directoryOf(path), fileNameOf(path)] : [directoryOf(`${project}x`), "gradle.lockfile"];
}
function hasLockBelow(directory, locks, names) {
	return [...names].some(([folder, files]) => (directory === "." || folder.startsWith(`${directory}/`)) && files.some((name) => locks.test(name)));
}
/** In the folder or in one above: workspaces have one lock file, in their root. */
function hasLock(directory, locks, names) {
	for (let folder = directory;; folder = directoryOf(folder)) {
		if (names.get(folder)?.some((name) => locks.test(name))) return true;
		if (folder === "." || folder === "/" || folder === "..") return false;
	}
}

// src/scan/source/scan-source.ts
const SOURCE_LIMITS = {
	...TREE_LIMITS,
	totalBytes: 2147483648,
	lines: 5e5,
	packages: 2e5
};
const MOST_WARNINGS = 50;
/** The least that reading a file counts, in bytes: a tree can make parsers read the same small file many times. */
const LEAST_READ = 4096;
/**
* One SBOM for the whole tree. A lock file that cannot be read or understood is a warning with its path, a property
* of the subject, and makes the SBOM `incomplete`; the others are still read. The same tree gives the same SBOM.
*
* @throws SealError `SOURCE_TREE_UNREADABLE`, `SOURCE_TREE_TOO_LARGE`, `SOURCE_TOO_LARGE`
*/
async function scanSource({ files, subject, log, signal, limits }) {
	const bounds = {
		...SOURCE_LIMITS,
		...limits
	};
	const listing = await listTree(files, bounds, signal);
	const parsed = [];
	const findings = [...listing.findings];
	const surroundings = new TreeSurroundings(files, listing, bounds);
	let packages = 0;
	for (const [path, parse] of listing.lockFiles) {
		signal.throwIfAborted();
		const result = await parseFile(path, parse, surroundings);
		parsed.push({
			path,
			parsed: result
		});
		packages += result.nodes.length;
		if (packages > bounds.packages) throw tooManyPackages(bounds.packages);
		for (const reason of result.warnings ?? []) findings.push({
			path,
			reason
		});
		for (const reason of result.gaps ?? []) findings.push({
			path,
			reason,
			isExpected: true
		});
		log.debug(`${printable(path)}: ${count(result.nodes.length, "entry", "entries")}`);
	}
	const unlocked = await findUnlocked(surroundings);
	findings.push(...surroundings.findings, ...unlocked.findings);
	const { sbom, conflicts } = assembleSbom(subject, parsed, findings, await loadKnownNames());
	reportFindings(log, parsed, findings, [...conflicts.map(describeConflict), ...unlocked.summary]);
	log.info(`${count(sbom.components.length, "component")} in ${count(parsed.length, "lock file")} of the source tree`);
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
		if (unreadable !== void 0) findings.push({
			path: printable(path),
			reason: unreadable
		});
		const parse = unreadable === void 0 ? parserFor(path) : void 0;
		if (parse) lockFiles.push([path, parse]);
		if (parse || isCompanion(path) || mayBeUnlocked(path)) sizes.set(path, size);
	}
	lockFiles.sort(([one], [other]) => compareText(one, other));
	return {
		lockFiles,
		sizes,
		findings
	};
}
/** Reads files of the listing only, and never more bytes than allowed. */
var TreeSurroundings = class {
	paths;
	#files;
	#sizes;
	#bounds;
	#problems = /* @__PURE__ */ new Map();
	#total = 0;
	constructor(files, { sizes }, bounds) {
		this.paths = [...sizes.keys()].sort(compareText);
		this.#files = files;
		this.#sizes = sizes;
		this.#bounds = bounds;
	}
	async read(path) {
		if (!this.#sizes.has(path)) return void 0;
		const { fileBytes, totalBytes } = this.#bounds;
		const known = this.#sizes.get(path) ?? 0;
		if (known > fileBytes) throw fileTooLarge(known, fileBytes);
		const bytes = await this.#files.read(path);
		if (bytes.length > fileBytes) throw fileTooLarge(bytes.length, fileBytes);
		this.#total += Math.max(bytes.length, LEAST_READ);
		if (this.#total > totalBytes) throw tooManyBytes(totalBytes);
		checkLines(bytes, this.#bounds.lines);
		return decode(bytes);
	}
	async readCompanion(path, parse) {
		try {
			const text = await this.read(path);
			return text === void 0 ? void 0 : parse(text);
		} catch (error) {
			if (!(error instanceof SealError) || error.code === "SOURCE_TOO_LARGE") throw error;
			if (!this.#problems.has(path)) this.#problems.set(path, printable(error.message));
			return;
		}
	}
	/** The files beside lock files that could not be understood, each once. */
	get findings() {
		return [...this.#problems].map(([path, reason]) => ({
			path,
			reason
		}));
	}
};
const NEWLINE = 10;
/** Before a parser makes something of each. */
function checkLines(bytes, limit) {
	let lines = 0;
	for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) if (++lines > limit) throw new SealError("SOURCE_FILE_TOO_LARGE", `it has more than ${limit} lines`);
}
/** PowerShell writes UTF-16 when it redirects the output of `pip freeze`. */
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
async function parseFile(path, parse, surroundings) {
	try {
		const text = await surroundings.read(path);
		if (text === void 0) return {
			nodes: [],
			warnings: ["it no longer exists"]
		};
		return await parse({
			path,
			text
		}, surroundings);
	} catch (error) {
		if (!(error instanceof SealError) || error.code === "SOURCE_TOO_LARGE") throw error;
		return {
			nodes: [],
			warnings: [printable(error.message)]
		};
	}
}
function reportFindings(log, parsed, findings, others) {
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
	return new SealError("SOURCE_TOO_LARGE", `the lock files together have more than ${limit} bytes`);
}
function tooManyPackages(limit) {
	return new SealError("SOURCE_TOO_LARGE", `the lock files together list more than ${limit} packages`);
}

export { scanSource };