// Written by scripts/inflate.ts; do not edit.
export declare const INFLATE_WASM: string
