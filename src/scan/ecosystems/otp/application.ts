// Erlang and Elixir applications: NAME.app in an ebin folder. https://www.erlang.org/doc/system/applications.html
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { cpeFields, formatCpe } from '../../cpe/cpe.ts'
import type { Cataloger } from '../../installed/cataloger.ts'

const MAX_BYTES = 1024 * 1024

export const OTP_APPLICATION: Cataloger = {
  name: 'otp-application',
  extensions: ['.app'],
  selects: path => /(?:^|\/)ebin\/[^/]+\.app$/.test(path),
  readFile({ path, bytes }) {
    const text = withoutComments(Buffer.from(bytes.subarray(0, MAX_BYTES)).toString())
    const name = /^\s*\{\s*application\s*,\s*'?([a-zA-Z][\w@-]{0,200})'?\s*,/.exec(text)?.[1]
    const version = /\{\s*vsn\s*,\s*(?:"([^"\n]{1,200})"|<<"([^"\n]{1,200})">>)\s*\}/.exec(text)
    const vsn = version?.[1] ?? version?.[2]
    if (name === undefined || vsn === undefined)
      return { warnings: ['it names no application with a version'] }
    const needed = /\{\s*applications\s*,\s*\[([^\]]{0,20000})\]/.exec(text)?.[1] ?? ''
    const requires = [...needed.matchAll(/'?([a-z][\w@]*)'?/g)].flatMap(([, one]) => (one ? [[one]] : []))
    const isElixir = name === 'elixir'
    return {
      packages: [
        {
          component: {
            type: 'library',
            name,
            version: vsn,
            purl: formatPurl({ type: 'otp', name, version: vsn }),
            ...(isElixir ? cpeFields([formatCpe({ product: 'elixir-lang:elixir', version: vsn })]) : {})
          },
          // Elixir and releases have the applications of Erlang in another folder.
          links: { scope: `otp ${releaseOf(path)}`, outerScopes: ['otp'], provides: [name], requires }
        }
      ]
    }
  }
}

function withoutComments(text: string): string {
  const lines = text.split('\n')
  return lines.filter(line => !line.trimStart().startsWith('%')).join('\n')
}

/** LIBRARIES/name-1.0/ebin/name.app */
function releaseOf(path: string): string {
  return path.split('/').slice(0, -3).join('/')
}
