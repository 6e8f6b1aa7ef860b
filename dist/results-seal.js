// src/results/seal-report.ts
/** Can others find it in the registry? */
function isInPlace({ state }) {
	return state === "present" || state === "attached";
}

export { isInPlace };