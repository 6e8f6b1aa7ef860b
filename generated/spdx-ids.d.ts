// Written by scripts/schemas.mjs; do not edit.
export declare const SPDX_IDS: ReadonlySet<string>
