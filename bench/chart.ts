// A bar chart as SVG: one pair of bars per row, on one scale.

export interface ChartRow {
  readonly label: string
  readonly theirs: number
  readonly ours: number
}

const WIDTH = 760
const LABEL = 250
const BAR = 16
const ROW = 56
const HEAD = 70

/** `unit` follows each value; values are rounded to one digit after the point. */
export function drawBars(
  title: string,
  names: { readonly theirs: string; readonly ours: string },
  unit: string,
  rows: readonly ChartRow[]
): string {
  const most = Math.max(...rows.flatMap(({ theirs, ours }) => [theirs, ours]))
  const room = WIDTH - LABEL - 110
  const height = HEAD + rows.length * ROW + 10
  const bar = (y: number, value: number, color: string): string[] => {
    const width = Math.max(1, Math.round((value / most) * room))
    return [
      `<rect x="${LABEL}" y="${y}" width="${width}" height="${BAR}" rx="2" fill="${color}"/>`,
      `<text x="${LABEL + width + 6}" y="${y + 13}">${value.toFixed(1)} ${escapeXml(unit)}</text>`
    ]
  }
  const lines = rows.flatMap(({ label, theirs, ours }, at) => {
    const y = HEAD + at * ROW
    return [
      `<text x="${LABEL - 10}" y="${y + 21}" text-anchor="end">${escapeXml(label)}</text>`,
      ...bar(y, theirs, '#8c959f'),
      ...bar(y + BAR + 4, ours, '#1a7f37')
    ]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13" fill="#57606a">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<text x="16" y="26" font-size="16" fill="#24292f">${escapeXml(title)}</text>`,
    `<rect x="16" y="40" width="12" height="12" fill="#8c959f"/><text x="34" y="51">${escapeXml(names.theirs)}</text>`,
    `<rect x="${LABEL + 180}" y="40" width="12" height="12" fill="#1a7f37"/><text x="${LABEL + 198}" y="51">${escapeXml(names.ours)}</text>`,
    ...lines,
    '</svg>',
    ''
  ].join('\n')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
