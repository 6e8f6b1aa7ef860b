// The Retry-After header: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3

/** Milliseconds to wait from `now`, for seconds as well as for a date; `undefined` if the header is missing or invalid. */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim()
  if (text === undefined || text === '') return undefined
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000)
  // Only the forms of HTTP dates: Date.parse accepts far more than a header may contain.
  if (!/^[A-Za-z]{3,9},? /.test(text)) return undefined
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
