import { SealError } from "./support.js";
import { parseRepository } from "./oci.js";
import { placeTakenWhole } from "./policy.js";

// src/policy/wide-signers.ts
/** A warning for each. */
function wideSigners({ policies, added }) {
	return [...policies, ...added].flatMap((policy) => policy.signers.flatMap(({ name, authorities }) => authorities.flatMap((authority) => {
		if (authority.kind !== "identity" || !("regexp" in authority.identity)) return [];
		const place = placeTakenWhole(authority.identity.regexp);
		const who = `The policy "${policy.name}", signer "${name}"`;
		return place === void 0 ? [] : [`${who}, matches every owner at ${place}: name the one that may sign.`];
	})));
}

// src/policy/named-registries.ts
/** As `Repository.registry` has them. */
function namedRegistries({ policies }) {
	const registries = policies.flatMap(({ globs }) => globs).map(registryOf);
	return [...new Set(registries)].filter((registry) => registry !== void 0);
}
function registryOf(glob) {
	const [first = "", ...path] = glob.split("/");
	if (/[*?[\]{}]/.test(first)) return void 0;
	try {
		return parseRepository(path.length === 0 ? "any" : `${first}/any`).registry;
	} catch (error) {
		if (error instanceof SealError) return void 0;
		throw error;
	}
}

export { namedRegistries, wideSigners };