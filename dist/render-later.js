// src/render/dependency-snapshot.ts
/** The manifests of a snapshot. Components without a purl are left out: the graph has no name for them. */
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
/**
* What the subject depends on itself. Where the document lists no dependencies of its subject, what nothing else
* needs is direct.
*/
function directRefs({ subjectRef, components, dependencies }) {
	const named = subjectRef === void 0 ? void 0 : dependencies.get(subjectRef);
	const roots = components.filter(({ purl }) => purl === void 0).map(({ ref }) => ref);
	if (named !== void 0 && named.length > 0) return /* @__PURE__ */ new Set([...named, ...roots.flatMap((ref) => dependencies.get(ref) ?? [])]);
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
			relationship: direct.has(ref) || known?.relationship === "direct" ? "direct" : "indirect",
			scope: scope !== "excluded" || known?.scope === "runtime" ? "runtime" : "development",
			dependencies: [.../* @__PURE__ */ new Set([...known?.dependencies ?? [], ...needs])].filter((target) => target !== purl).sort()
		});
	}
	return Object.fromEntries(resolved);
}

export { snapshotManifests };