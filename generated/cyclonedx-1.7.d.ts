// Written by scripts/schemas.mjs; do not edit.
import type { Validate } from '../src/support/schema-keywords.ts'
export declare const validate: Validate
