// The Retry-After header: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3

/** Milliseconds to wait from `now`, for seconds as well as for a date; `undefined` where the header says nothing. */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim()
  if (text === undefined || text === '') return undefined
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000)
  // Only the forms of HTTP dates: Date.parse reads far more than a header may say.
  if (!/^[A-Za-z]{3,9},? /.test(text)) return undefined
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
