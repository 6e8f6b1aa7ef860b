// When a timestamp authority signed. https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2
import { type DerElement, readElements } from './der.ts'

/**
 * The positions that lead from a response to its genTime: the token, SignedData, what that signs, TSTInfo. No one signs
 * the status that comes before the token.
 */
const PATH_TO_TIME = [0, 1, 1, 0, 2, 1, 0, 0, 4] as const
const GENERALIZED_TIME = 0x18

/** Seconds since 1970 in what the response (DER) signs; whether it is genuine, Cosign verifies. */
export function timeOfResponse(der: Buffer): number | undefined {
  const step = (element: DerElement | undefined, position: number): DerElement | undefined =>
    element && readElements(element.content)?.[position]
  const found = PATH_TO_TIME.reduce<DerElement | undefined>(step, { tag: 0, content: der })
  const text = found?.tag === GENERALIZED_TIME ? found.content.toString('latin1') : ''
  const time = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z$/.exec(text)
  if (time === null) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = time.slice(1).map(Number)
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000
}
