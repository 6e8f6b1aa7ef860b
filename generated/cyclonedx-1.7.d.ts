// Written by scripts/schemas.ts; do not edit.
import type { Validate } from '../src/support/schema-keywords.ts'
export declare const validate: Validate
