// JSON for the validators, to whom a document that is none is an error like any other.

/** The value; undefined, which is not a JSON value, for bytes that are not JSON. */
export function parseBytes(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
