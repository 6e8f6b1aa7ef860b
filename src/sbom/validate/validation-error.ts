// One place of a document that breaks the rules of its format.

export interface ValidationError {
  /** JSON pointer (RFC 6901; empty for the whole document), or `line 12` of XML and of tag-value. Printable. */
  readonly where: string
  /** What was expected and what was seen. Printable. */
  readonly message: string
}
