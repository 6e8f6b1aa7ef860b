// Conda packages of an environment: conda-meta/*.json. https://docs.conda.io/projects/conda-build/en/stable/resources/package-spec.html
import { mapLicense } from '../../../sbom/licenses/map-license.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { fieldsOf, textOf, textsIn } from '../../../support/fields.ts'
import { parseJson } from '../../../support/json.ts'
import { type Cataloger, folderOf } from '../../installed/cataloger.ts'

export const CONDA: Cataloger = {
  name: 'conda',
  extensions: ['.json'],
  selects: path => /(?:^|\/)conda-meta\/[^/]+\.json$/.test(path),
  readFile({ path, bytes }) {
    const fields = fieldsOf(parseJson(bytes))
    const [name, version] = [textOf(fields['name']), textOf(fields['version'])]
    if (name === undefined || version === undefined) return { warnings: ['it has no name or no version'] }
    const license = mapLicense(textOf(fields['license']) ?? '')
    const sha256 = /^[0-9a-f]{64}$/.exec(textOf(fields['sha256']) ?? '')?.[0]
    const file = textOf(fields['fn']) ?? textOf(fields['url']) ?? ''
    const component = {
      type: 'library',
      name,
      version,
      purl: formatPurl({
        type: 'conda',
        name,
        version,
        qualifiers: {
          build: textOf(fields['build']),
          channel: channelOf(textOf(fields['channel'])),
          subdir: textOf(fields['subdir']),
          type: /\.(conda|tar\.bz2)$/.exec(file)?.[1]
        }
      }),
      ...(license ? { licenses: [license] } : {}),
      ...(sha256 === undefined ? {} : { hashes: [{ algorithm: 'SHA-256', content: sha256 }] })
    }
    // `__glibc`: a property of the system.
    const needed = textsIn(fields['depends']).map(text => /^[^\s=<>!~]*/.exec(text)?.[0] ?? '')
    const requires = needed.filter(one => one !== '' && !one.startsWith('__')).map(one => [one])
    return {
      packages: [{ component, links: { scope: `conda ${folderOf(path)}`, provides: [name], requires } }]
    }
  }
}

/** An address may contain a token; its last part before the platform is the channel's name. */
function channelOf(text: string | undefined): string | undefined {
  return text
    ?.replace(/\/(?:noarch|(?:linux|osx|win|emscripten)-[a-z0-9]+)?\/?$/, '')
    .split('/')
    .at(-1)
}
