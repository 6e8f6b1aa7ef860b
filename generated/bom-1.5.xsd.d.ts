// Written by scripts/schemas.ts; do not edit.
export declare const xsd: string
