// Written by scripts/schemas.ts; do not edit.
export declare const SPDX_IDS: ReadonlySet<string>
