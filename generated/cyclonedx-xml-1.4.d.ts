// Written by scripts/schemas.ts; do not edit.
import type { XmlGrammar } from '../src/sbom/cyclonedx/xml-grammar.ts'
export declare const grammar: XmlGrammar
