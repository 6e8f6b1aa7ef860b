// Written by scripts/schemas.ts; do not edit.
import type { DocumentShape } from '../src/sbom/cyclonedx/shape.ts'
export declare const shape: DocumentShape
