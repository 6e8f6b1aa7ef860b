// src/support/push-all.ts
/** Appends any number of items: `list.push(...items)` puts them on the stack, which overflows from some 120,000 on. */
function pushAll(list, items) {
	for (const item of items) list.push(item);
}

export { pushAll };