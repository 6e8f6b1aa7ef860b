import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname

// src/support/secrets.ts
var FORMS = [
  // A private key, or whatever else is not public, up to its end or the end of the text.
  {
    pattern: /-----BEGIN (?!PUBLIC KEY|CERTIFICATE)[^-]{0,60}-----(?<secret>[\s\S]*?)(?:-----END [^-]{0,60}-----|$)/g,
    shown: "(a key)"
  },
  // The same in base64.
  { pattern: /(?<secret>\bLS0tLS1CRUdJTi[\w+/=-]*)/g, shown: "(a key)" },
  // https://user:password@host: the last @ before the path ends the login. A password with a slash is one too, where
  // what stands before the slash is no port.
  {
    pattern: /(?<=\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#:@]{0,200}:(?<secret>[^\s/?#]{0,1000})@/gi,
    shown: "***@"
  },
  {
    pattern: /(?<=\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#:@]{1,200}:(?!\d{0,5}[/?#])(?<secret>[^\s/?#@]{0,200}[/?#][^\s@]{0,1000})@/gi,
    shown: "***@"
  },
  // https://token@host. A short name is none, and neither is one in another scheme: ssh://git@host.
  { pattern: /(?<=\bhttps?:\/\/)(?<secret>[^\s/?#:@]{8,1000})@/gi, shown: "***@" },
  // user:password@host/image, as a whole value; image:tag@sha256:… is none.
  {
    pattern: /^(?!(?:mailto|e-?mail):)[^\s/:@]{1,200}:(?<secret>[^\s/]{1,1000})@(?!sha\d{3}:)(?=[^\s@]*[.:/])/gi,
    shown: "***@"
  },
  // RFC 7512, also with an escaped dash.
  { pattern: /(?<=\bpin(?:-|%2d)value=)(?<secret>[^;&\s"'#]{1,1000})/gi, shown: "***" },
  {
    pattern: /(?<=\bhttps?:\/\/[^\s"']{1,2000}[?&](?:access_?token|token|sig|signature|x-amz-(?:signature|security-token)|passw(?:or)?d|secret|api_?key|pin)=)(?!REDACTED\b)(?<secret>[^;&\s"'#]{1,1000})/gi,
    shown: "***"
  }
];
function withoutSecrets(text) {
  if (!/[:=]|LS0t|-----/.test(text)) return text;
  return FORMS.reduce((shown, { pattern, shown: instead }) => shown.replace(pattern, instead), text);
}
function secretsIn(text) {
  const written = FORMS.flatMap(
    ({ pattern }) => [...text.matchAll(pattern)].map((match) => match.groups?.["secret"]?.trim() ?? "")
  );
  return [...new Set(written.flatMap((secret) => [secret, unescaped(secret)]))].filter((secret) => secret !== "");
}
function unescaped(text) {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
function shownPath(path) {
  return /^[^\r\n]{1,1000}\.(?:cer|crt|json|key|pem|pub|txt|ya?ml)$/i.test(path) ? path : "(not shown, as it does not look like the path of such a file and may be a secret)";
}

// src/support/text.ts
var UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
var MAX_SECRET = 4096;
function printable(text, maxLength = 300) {
  const shown = withoutSecrets(text.slice(0, maxLength + MAX_SECRET));
  const head = shown.slice(0, maxLength + 1);
  const escaped = head.replace(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
  return escaped.length > maxLength || shown.length > maxLength ? `${escaped.slice(0, maxLength - 1)}…` : escaped;
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function count(number, singular, plural = `${singular}s`) {
  return `${number} ${number === 1 ? singular : plural}`;
}
function formatBytes(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  const units = ["KiB", "MiB", "GiB", "TiB"];
  let value = bytes;
  let unit = -1;
  do {
    value /= 1024;
    unit++;
  } while (value >= 1024 && unit < units.length - 1);
  return `${value.toFixed(1)} ${units[unit]}`;
}

export {
  withoutSecrets,
  secretsIn,
  unescaped,
  shownPath,
  printable,
  compareText,
  count,
  formatBytes
};
