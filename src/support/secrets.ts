// Secrets that Seal recognizes by their form: logins in addresses, PINs, keys. It masks them and never shows them.

/** Where a secret is in a text (the group of that name), and what is shown instead of the match. */
interface Form {
  readonly pattern: RegExp
  readonly shown: string
}

const FORMS: readonly Form[] = [
  // Any PEM block that is not public, up to its end or the end of the text.
  {
    pattern:
      /-----BEGIN (?!PUBLIC KEY|CERTIFICATE)[^-]{0,60}-----(?<secret>[\s\S]*?)(?:-----END [^-]{0,60}-----|$)/g,
    shown: '(a key)'
  },
  // The same in base64.
  { pattern: /(?<secret>\bLS0tLS1CRUdJTi[\w+/=-]*)/g, shown: '(a key)' },
  // https://user:password@host: the last @ before the path ends the login. A password with a slash is one too, where
  // the text before the slash is not a port.
  {
    pattern: /(?<=\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#:@]{0,200}:(?<secret>[^\s/?#]{0,1000})@/gi,
    shown: '***@'
  },
  {
    pattern:
      /(?<=\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#:@]{1,200}:(?!\d{0,5}[/?#])(?<secret>[^\s/?#@]{0,200}[/?#][^\s@]{0,1000})@/gi,
    shown: '***@'
  },
  // https://token@host. A short name is not a token, nor is a name in another scheme: ssh://git@host.
  { pattern: /(?<=\bhttps?:\/\/)(?<secret>[^\s/?#:@]{8,1000})@/gi, shown: '***@' },
  // user:password@host/image, as a whole value; image:tag@sha256:… is not a login.
  {
    pattern:
      /^(?!(?:mailto|e-?mail):)[^\s/:@]{1,200}:(?<secret>[^\s/]{1,1000})@(?!sha\d{3}:)(?=[^\s@]*[.:/])/gi,
    shown: '***@'
  },
  // RFC 7512, also with an escaped dash.
  { pattern: /(?<=\bpin(?:-|%2d)value=)(?<secret>[^;&\s"'#]{1,1000})/gi, shown: '***' },
  {
    pattern:
      /(?<=\bhttps?:\/\/[^\s"']{1,2000}[?&](?:access_?token|token|sig|signature|x-amz-(?:signature|security-token)|passw(?:or)?d|secret|api_?key|pin)=)(?!REDACTED\b)(?<secret>[^;&\s"'#]{1,1000})/gi,
    shown: '***'
  }
]

/** The text with its secrets replaced. */
export function withoutSecrets(text: string): string {
  if (!/[:=]|LS0t|-----/.test(text)) return text
  return FORMS.reduce((shown, { pattern, shown: instead }) => shown.replace(pattern, instead), text)
}

/** The secrets in a text, each as written and decoded (`%24` is `$`). */
export function secretsIn(text: string): string[] {
  const written = FORMS.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map(match => match.groups?.['secret']?.trim() ?? '')
  )
  return [...new Set(written.flatMap(secret => [secret, unescaped(secret)]))].filter(secret => secret !== '')
}

/** As Go reads a query: a plus is a blank. Invalid escapes remain. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

/** A path for a message, if its extension shows that it is a path: other text may be a misplaced password. */
export function shownPath(path: string): string {
  return /^[^\r\n]{1,1000}\.(?:cer|crt|json|key|pem|pub|txt|ya?ml)$/i.test(path)
    ? path
    : '(not shown, because it does not look like the path of such a file and may be a secret)'
}
