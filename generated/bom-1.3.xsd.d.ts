// Written by scripts/schemas.mjs; do not edit.
export declare const xsd: string
