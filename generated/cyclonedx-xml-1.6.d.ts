// Written by scripts/schemas.ts; do not edit.
import type { XmlGrammar } from '../src/sbom/rewrite/xml-grammar.ts'
export declare const grammar: XmlGrammar
