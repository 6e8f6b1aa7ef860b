// Between two long computations: what has arrived meanwhile, such as an answer or the end of a program, is handled first.

/** Resolves when the events that wait now have been handled. */
export function nextTurn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}
