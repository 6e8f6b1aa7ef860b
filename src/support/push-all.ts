/** Appends any number of items: `list.push(...items)` puts them on the stack, which overflows from some 120,000 on. */
export function pushAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item)
}
