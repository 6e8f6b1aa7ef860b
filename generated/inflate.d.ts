/** In base64. */
export const INFLATE_WASM: string
