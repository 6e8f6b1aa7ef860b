// Installed Ruby gems, by their specifications: Ruby code, of which only plain assignments are read.
// https://guides.rubygems.org/specification-reference/
import { mapLicenses } from '../../../sbom/licenses/map-license.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { type Cataloger, type Found, folderOf } from '../../installed/cataloger.ts'

export const GEM: Cataloger = {
  name: 'gem',
  extensions: ['.gemspec'],
  selects: path => path.endsWith('.gemspec') && path.includes('specifications/'),
  readFile({ path, bytes }) {
    const found = read(Buffer.from(bytes.subarray(0, 1024 * 1024)).toString(), path)
    return found === undefined
      ? { warnings: ['its name or version is not a plain text'] }
      : { packages: [found] }
  }
}

const TEXT = String.raw`(?:"([^"#\n]*)"|'([^'\n]*)')(?:\.freeze)?`

function read(code: string, path: string): Found | undefined {
  const text = (field: string) => {
    const match = new RegExp(
      String.raw`^[ \t]*\w+\.${field}\s*=\s*(?:Gem::Version\.new[ (]\s*)?${TEXT}`,
      'm'
    ).exec(code)
    return match?.[1] ?? match?.[2]
  }
  const name = text('name')
  const version = text('version')
  if (!name || !version) return undefined
  const [license, writer] = [text('license'), text('author')]
  const licenses = mapLicenses([...list(code, 'licenses'), ...(license === undefined ? [] : [license])])
  const [author] = [...list(code, 'authors'), ...(writer === undefined ? [] : [writer])]
  const website = text('homepage')
  const description = text('summary')
  const platform = text('original_platform') ?? text('platform')
  return {
    component: {
      type: 'library',
      name,
      version,
      purl: formatPurl({
        type: 'gem',
        name,
        version,
        qualifiers: { platform: platform === 'ruby' ? undefined : platform }
      }),
      ...(description ? { description } : {}),
      ...(licenses.length > 0 ? { licenses } : {}),
      ...(author ? { authors: [{ name: author }] } : {}),
      ...(website && /^https?:\/\/\S+$/.test(website)
        ? { externalReferences: [{ type: 'website', url: website }] }
        : {})
    },
    links: {
      scope: `gem ${gemHome(path)}`,
      provides: [name],
      requires: dependencies(code).map(name => [name])
    }
  }
}

/** `s.licenses = ["MIT".freeze, "Ruby"]` */
function list(code: string, field: string): string[] {
  const opening = new RegExp(String.raw`^[ \t]*\w+\.${field}\s*=\s*\[`, 'm').exec(code)
  if (opening === null) return []
  const start = opening.index + opening[0].length
  // Not in the pattern, which would search for the end of each list that has none.
  return texts(code.slice(start, Math.max(start, code.indexOf(']', start))))
}

function texts(code: string): string[] {
  return [...code.matchAll(new RegExp(TEXT, 'g'))].flatMap(match => match[1] ?? match[2] ?? [])
}

/** `s.add_runtime_dependency(%q<rack>.freeze, …)` and `s.add_dependency("rack", …)`. */
function dependencies(code: string): string[] {
  const pattern = /\.add_(?:runtime_)?dependency[ (]\s*(?:%q<([^>]{1,200})>|"([^"]{1,200})"|'([^']{1,200})')/g
  const names = [...code.matchAll(pattern)].map(match => match[1] ?? match[2] ?? match[3] ?? '')
  return [...new Set(names)]
}

/** Default gems are one folder deeper. */
function gemHome(path: string): string {
  const folder = folderOf(path)
  return folder.endsWith('/default') ? folderOf(folder) : folder
}
