import { SealError, count, printable } from "./support.js";
import { algorithmOf, formatRepository, isDigest, parseReference } from "./oci.js";
import { formatLabel } from "./sbom.js";
import { identifyPurl, parsePurl } from "./sbom-purl-shared.js";

// src/sbom/binding.ts
const MOST_EVIDENCE = 20;
function checkBinding(document, target) {
	const claims = collectClaims(document);
	const digests = claims.flatMap((claim) => claim.digest === void 0 ? [] : [{
		...claim,
		digest: claim.digest
	}]);
	const evidence = [...digests.map((claim) => evidenceOf(claim, roleOf(claim, target))), ...claims.flatMap((claim) => nameEvidence(claim, target))];
	const comparable = digests.filter(({ digest }) => algorithmOf(digest) === algorithmOf(target.digest)).map((claim) => ({
		claim,
		source: claim.source,
		role: roleOf(claim, target)
	}));
	const { status, names: best, other } = weigh(comparable);
	const own = comparable.find(isOwn);
	const weaker = evidence.find(({ names }) => names === "tag" || names === "repository")?.names;
	return {
		status,
		names: best ?? weaker ?? "none",
		namesDigest: digests.length > 0,
		evidence: evidence.slice(0, MOST_EVIDENCE),
		contradiction: own && other ? {
			own: evidenceOf(own.claim, own.role),
			other: evidenceOf(other.claim, other.role)
		} : void 0
	};
}
const isOwn = ({ role }) => role === "this" || role === "index";
/** A document that contradicts itself is about something else: the worst of its claims counts, not the best. */
function weigh(roles) {
	const certain = roles.filter(({ source }) => source !== "hashes");
	const weighed = certain.length > 0 ? certain : roles;
	if (weighed.length === 0) return {
		status: "unbound",
		names: void 0
	};
	const contradictions = [...Map.groupBy(weighed, ({ source }) => source)].flatMap(([source, claims]) => contradictionsIn(source, claims));
	const other = contradictions.find(({ role }) => role !== "none") ?? contradictions[0];
	if (other !== void 0) return {
		status: "other",
		names: other.role,
		other
	};
	return {
		status: "bound",
		names: weighed.some(({ role }) => role === "this") ? "this" : "index"
	};
}
/**
* One digest of a list is enough, since an image has others in other registries. But a list with the index and another
* platform is about that platform.
*/
function contradictionsIn(source, claims) {
	const others = claims.filter((claim) => !isOwn(claim));
	if (source === "identity" || others.length === claims.length) return others;
	return claims.some(({ role }) => role === "this") ? [] : others.filter(({ role }) => role !== "none");
}
function evidenceOf({ place, value }, names) {
	return {
		place,
		value: printable(value, 200),
		names
	};
}
function roleOf(claim, target) {
	const isThis = claim.digest === target.digest;
	const role = isThis ? "this" : target.family?.find(({ digest }) => digest === claim.digest)?.role;
	if (role === void 0) return "none";
	const { architecture } = claim;
	const isOfAnotherPlatform = architecture !== void 0 && target.architecture !== void 0 && nameOfArchitecture(architecture) !== nameOfArchitecture(target.architecture);
	return (isThis || role === "index") && isOfAnotherPlatform ? `linux/${printable(architecture, 40)}` : role;
}
/** Go's names, which images have, for the kernel's names. */
const ARCHITECTURES = {
	x86_64: "amd64",
	aarch64: "arm64",
	i386: "386"
};
function nameOfArchitecture(architecture) {
	const name = architecture.toLowerCase();
	return ARCHITECTURES[name] ?? name;
}
/** A name without a digest binds nothing, but the report shows it. */
function nameEvidence(claim, target) {
	if (claim.digest !== void 0 || claim.repository === void 0) return [];
	if (claim.repository !== formatRepository(target.repository)) return [evidenceOf(claim, "none")];
	return [evidenceOf(claim, claim.tag !== void 0 && claim.tag === target.tag ? "tag" : "repository")];
}
/** Everything in the document that may name an image. */
function collectClaims(document) {
	const { subject, components } = document.content;
	const stated = (document.statedSubjects ?? []).filter(isDigest).map((digest) => ({
		place: "in-toto subject",
		source: "statement",
		value: digest,
		digest
	}));
	const containers = subject === void 0 ? components.filter(({ type }) => type === "container") : [];
	const about = subject ?? (containers.length === 1 ? containers[0] : void 0);
	const place = document.format.startsWith("cyclonedx") ? "metadata.component" : "subject";
	return about === void 0 ? stated : [...stated, ...componentClaims(about, place)];
}
function componentClaims(component, place) {
	const purls = [component.purl, ...propertyValues(component, /^spdx:purl$/)].filter((text) => text !== void 0);
	const isImage = component.type === "container" || purls.some((purl) => /^pkg:(?:oci|docker)\//.test(purl));
	return [
		...textClaims(component.name, `${place}.name`, "identity").filter(({ digest }) => isImage || digest !== void 0),
		...component.version === void 0 ? [] : versionClaims(component.version, `${place}.version`),
		...purls.flatMap((purl) => purlClaims(purl, `${place}.purl`)),
		...isImage ? hashClaims(component, `${place}.hashes`) : [],
		...(component.properties ?? []).filter(({ name }) => /(?:repo|manifest|image)_?digest(?::\d+)?$/i.test(name)).flatMap(({ name, value }) => textClaims(value, `${place} property ${printable(name, 100)}`, "properties")),
		...(component.externalReferences ?? []).filter(({ type }) => type === "distribution").flatMap(({ url }) => textClaims(url.replace(/^oci:\/\//, ""), `${place}.externalReferences`, "references"))
	];
}
function propertyValues(component, name) {
	return (component.properties ?? []).filter((property) => name.test(property.name)).map(({ value }) => value);
}
function versionClaims(version, place) {
	return isDigest(version) ? [{
		place,
		source: "identity",
		value: version,
		digest: version
	}] : [];
}
/** A digest alone, or an image reference with or without one. */
function textClaims(text, place, source) {
	if (isDigest(text)) return [{
		place,
		source,
		value: text,
		digest: text
	}];
	const reference = tryReference(text);
	if (!reference) return [];
	const { tag, digest } = reference;
	return [{
		place,
		source,
		value: text,
		repository: formatRepository(reference),
		...tag === void 0 ? {} : { tag },
		...digest === void 0 ? {} : { digest }
	}];
}
function tryReference(text) {
	if (text.length > 500) return void 0;
	try {
		return parseReference(text);
	} catch (error) {
		if (error instanceof SealError) return void 0;
		throw error;
	}
}
/** https://github.com/package-url/purl-spec/blob/main/types-doc/oci-definition.md: the version is the digest. */
function purlClaims(purl, place) {
	const parts = parsePurl(purl);
	if (parts?.type !== "oci" && parts?.type !== "docker") return [];
	const url = parts.qualifiers.get("repository_url");
	const tag = parts.qualifiers.get("tag");
	const architecture = parts.qualifiers.get("arch");
	const named = parts.type === "oci" ? url : [parts.namespace, parts.name].filter(Boolean).join("/");
	const repository = named === void 0 ? void 0 : tryReference(named);
	return [{
		place,
		source: "identity",
		value: purl,
		...isDigest(parts.version) ? { digest: parts.version } : {},
		...repository === void 0 ? {} : { repository: formatRepository(repository) },
		...tag === void 0 ? {} : { tag },
		...architecture === void 0 ? {} : { architecture }
	}];
}
function hashClaims({ hashes = [] }, place) {
	return hashes.flatMap(({ algorithm, content }) => {
		const digest = `${algorithm.replace("-", "").toLowerCase()}:${content}`;
		return isDigest(digest) ? [{
			place,
			source: "hashes",
			value: digest,
			digest
		}] : [];
	});
}

// src/sbom/component-counts.ts
const MOST_EXAMPLES = 10;
function checkContents(document) {
	const { content } = document;
	const packages = content.components.filter(isPackage);
	return {
		counts: countComponents(document),
		duplicates: findDuplicates(packages),
		withoutVersion: shortcoming(packages.filter(({ version }) => version === void 0).map(nameOf)),
		withoutIdentifier: shortcoming(packages.filter(({ purl, cpe }) => (purl ?? cpe) === void 0).map(nameOf)),
		danglingDependencies: shortcoming(danglingRefs(content))
	};
}
/** In SPDX, a package that the document describes is one of its packages. */
function countComponents({ content, format }) {
	const { subject, components } = content;
	return countAll(subject !== void 0 && format.startsWith("spdx") && isSoftware(subject) ? [subject, ...components] : components);
}
/** The input of a generator, which is not a package. */
const PLACES = /* @__PURE__ */ new Set([
	"oci",
	"docker",
	"git",
	"github",
	"bitbucket",
	"swid"
]);
function isSoftware({ type, purl, version }) {
	const kind = parsePurl(purl)?.type;
	return kind === void 0 ? type === "application" && version !== void 0 : !PLACES.has(kind);
}
function countAll(components) {
	let files = 0;
	let packages = 0;
	for (const component of components) if (component.type === "file") files++;
	else if (isPackage(component)) packages++;
	return {
		total: components.length,
		packages,
		files
	};
}
function isPackage({ type }) {
	return type !== "file" && type !== "operating-system";
}
/** The packages; the files if a document lists only those. A document with the distribution's name alone lists nothing. */
function countListed(document) {
	const { packages, files } = countComponents(document);
	return packages === 0 ? files : packages;
}
/**
* Fails for a document with fewer components than the minimum, by `countListed`.
*
* @throws SealError `SBOM_TOO_FEW_COMPONENTS`
*/
function requireComponents(document, minimum, name) {
	const { format, version } = document;
	const counted = countListed(document);
	if (counted >= minimum) return;
	throw new SealError("SBOM_TOO_FEW_COMPONENTS", `${printable(name, 300)} (${formatLabel(format, version)}) lists ${count(counted, "component")}, at least ${minimum} required`);
}
function findDuplicates(components) {
	const counts = /* @__PURE__ */ new Map();
	for (const component of components) {
		const key = identityOf(component);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return [...counts].filter(([, number]) => number > 1).sort(([, one], [, other]) => other - one).map(([key, number]) => ({
		key: printable(key.replaceAll("\n", " "), 200),
		count: number
	}));
}
/** The same package at two places is two components. */
function identityOf({ type, group, name, version, purl, occurrences = [], parent }) {
	const places = occurrences.map(({ path }) => path).join("\n");
	return [
		(purl && identifyPurl(purl)) ?? [
			type,
			group,
			name,
			version
		].filter((part) => part !== void 0).join("\n"),
		places,
		parent ?? ""
	].filter((part) => part !== "").join("\n");
}
function danglingRefs({ subject, components, dependencies }) {
	const known = new Set(components.map(({ ref }) => ref));
	if (subject !== void 0) known.add(subject.ref);
	const dangling = /* @__PURE__ */ new Set();
	for (const [ref, targets] of dependencies) for (const end of [ref, ...targets]) if (!known.has(end) && !isElsewhere(end)) dangling.add(end);
	return [...dangling];
}
/** A reference into another document: an SPDX `DocumentRef-…`, a CycloneDX BOM-Link. */
function isElsewhere(ref) {
	return ref.startsWith("DocumentRef-") || ref.startsWith("urn:cdx:");
}
function shortcoming(names) {
	return {
		count: names.length,
		examples: names.slice(0, MOST_EXAMPLES).map((name) => printable(name, 120))
	};
}
function nameOf({ purl, group, name, version }) {
	if (purl !== void 0) return purl;
	const full = group === void 0 ? name : `${group}/${name}`;
	return version === void 0 ? full : `${full}@${version}`;
}

// src/sbom/model.ts
const UNKNOWN_FIELDS = [
	"licenses",
	"declared-license",
	"concluded-license",
	"copyright",
	"dependencies",
	"hashes",
	"version"
];

// src/sbom/unknown-fields.ts
/** Its value is a list of fields, separated by commas: `hashes,licenses,supplier`. */
const PROPERTY = "oci-seal:declared-unknown";
const FIELDS = new Set(UNKNOWN_FIELDS);
const PARTIES = ["manufacturer", "supplier"];
/** The property; undefined if no field is declared as unknown. */
function formatUnknown(component) {
	const parties = PARTIES.filter((party) => component[party]?.isDeclaredUnknown);
	const words = [.../* @__PURE__ */ new Set([...component.declaredUnknown ?? [], ...parties])].sort();
	return words.length === 0 ? void 0 : {
		name: PROPERTY,
		value: words.join(",")
	};
}
/** The property's value becomes part of the component. A property with any other value stays. */
function parseUnknown(component) {
	const property = component.properties?.find(({ name }) => name === PROPERTY);
	if (property === void 0) return component;
	const words = new Set(property.value.split(","));
	const parties = PARTIES.filter((party) => words.has(party));
	const fields = [...words].filter((word) => FIELDS.has(word));
	if (parties.length + fields.length < words.size) return component;
	const { properties = [], ...others } = component;
	const rest = properties.filter((other) => other !== property);
	return {
		...others,
		...Object.fromEntries(parties.filter((party) => component[party] === void 0).map((party) => [party, { isDeclaredUnknown: true }])),
		...rest.length > 0 ? { properties: rest } : {},
		...fields.length > 0 ? { declaredUnknown: fields } : {}
	};
}
/** Of the two statements on the license, those that are declared as unknown. */
function unknownLicenses(unknown) {
	if (unknown.declared && unknown.concluded) return ["licenses"];
	if (unknown.declared) return ["declared-license"];
	return unknown.concluded ? ["concluded-license"] : [];
}
/** Is the statement on the license declared as unknown? */
function isLicenseUnknown({ declaredUnknown = [] }, acknowledgement) {
	return declaredUnknown.includes("licenses") || declaredUnknown.includes(`${acknowledgement}-license`);
}

export { UNKNOWN_FIELDS, checkBinding, checkContents, countComponents, countListed, formatUnknown, isLicenseUnknown, parseUnknown, requireComponents, unknownLicenses };