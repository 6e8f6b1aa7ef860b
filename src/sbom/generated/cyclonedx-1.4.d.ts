// Written by scripts/schemas.mjs; do not edit.
import type { Validate } from '../validate/keywords.ts'
export declare const validate: Validate
