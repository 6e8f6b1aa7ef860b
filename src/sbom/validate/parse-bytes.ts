// JSON for the validators: a document that is not JSON is a validation error, not an exception.

/** The value; undefined, which is not a JSON value, for bytes that are not JSON. */
export function parseBytes(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
