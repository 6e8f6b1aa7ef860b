// src/support/next-turn.ts
/** Resolves when the events that wait now have been handled. */
function nextTurn() {
	return new Promise((resolve) => setImmediate(resolve));
}

export { nextTurn };