// renv.lock of R: https://rstudio.github.io/renv/reference/lockfiles.html
import { type Fields, fieldsOf, textOf, textsIn } from '../../../support/fields.ts'
import { withProject } from '../../lockfile/listed-packages.ts'
import { directoryOf, formatVcsUrl, publicUrl } from '../../lockfile/location.ts'
import type { Node, Parsed, PurlParts, SourceFile } from '../../lockfile/lockfile.ts'
import { tablesByName } from '../../lockfile/shape.ts'
import { invalid, parseJsonText } from '../../lockfile/structured-text.ts'

/** Its `Hash` is not one of a file. @throws SealError `SOURCE_FILE_INVALID` */
export function parseRenvLock(file: SourceFile): Parsed {
  const { Packages: listed } = fieldsOf(parseJsonText(file.text))
  if (listed === undefined) throw invalid('not a valid renv.lock: it has no Packages')
  const packages = tablesByName(listed, '"Packages"')
  const ids = new Set(packages.map(([id]) => id))
  const nodes = packages.map(([id, entry]): Node => {
    const version = textOf(entry['Version'])
    const known = textsIn(entry['Requirements']).filter(name => ids.has(name))
    const dependencies = known.map(to => ({ to }))
    if (textOf(entry['Source']) === 'Local')
      return {
        kind: 'project',
        id,
        ecosystem: 'cran',
        directory: directoryOf(file.path),
        name: id,
        ...(version === undefined ? {} : { version }),
        isNameOnly: true,
        dependencies
      }
    return {
      kind: 'package',
      id,
      purl: { type: 'cran', name: id, ...(version === undefined ? {} : { version }), ...qualifiersOf(entry) },
      dependencies: Array.isArray(entry['Requirements']) ? dependencies : undefined
    }
  })
  return withProject(file, 'cran', nodes)
}

const HOSTS: Readonly<Record<string, string>> = {
  GitHub: 'github.com',
  GitLab: 'gitlab.com',
  Bitbucket: 'bitbucket.org'
}

/** `Source` says where it came from; a package of CRAN may have the repository of its sources, too. */
function qualifiersOf(entry: Fields): Pick<PurlParts, 'qualifiers'> {
  const source = textOf(entry['Source']) ?? ''
  if (source === 'Bioconductor') return { qualifiers: { repository_url: 'https://bioconductor.org' } }
  const commit = textOf(entry['RemoteSha'])
  const [owner, name] = [textOf(entry['RemoteUsername']), textOf(entry['RemoteRepo'])]
  const usual = Object.hasOwn(HOSTS, source) ? HOSTS[source] : undefined
  if (usual !== undefined && owner !== undefined && name !== undefined) {
    // The address of the API: `api.github.com`, `api.bitbucket.org/2.0`, `git.acme.example/api/v3`.
    const host =
      textOf(entry['RemoteHost'])
        ?.replace(/^api\./, '')
        .split('/', 1)[0] ?? usual
    return withVcsUrl(formatVcsUrl(`https://${host}/${owner}/${name}.git`, commit))
  }
  const url = textOf(entry['RemoteUrl'])
  if (/^git(?:2r)?$/i.test(source)) return withVcsUrl(formatVcsUrl(url ?? '', commit))
  const download = source === 'URL' ? publicUrl(url) : undefined
  return download === undefined ? {} : { qualifiers: { download_url: download } }
}

function withVcsUrl(url: string | undefined): Pick<PurlParts, 'qualifiers'> {
  return url === undefined ? {} : { qualifiers: { vcs_url: url } }
}
