// WordPress plugins, by the comment at the start of a PHP file: https://developer.wordpress.org/plugins/plugin-basics/header-requirements/
import { mapLicense } from '../../../sbom/licenses/map-license.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import type { Cataloger } from '../../installed/cataloger.ts'

/** As much as WordPress reads. */
const HEAD_BYTES = 8192

export const WORDPRESS_PLUGIN: Cataloger = {
  name: 'wordpress-plugin',
  extensions: ['.php'],
  selects: path => /(?:^|\/)wp-content\/plugins\/[^/]+\/[^/]+\.php$/.test(path),
  readFile({ path, bytes }) {
    const text = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString()
    const field = (name: string) =>
      new RegExp(`^[ \\t/*#@]{0,40}${name}:[ \\t]*([^\\r\\n]{1,500})$`, 'im').exec(text)?.[1]?.trim()
    const [title, version] = [field('Plugin Name'), field('Version')]
    const slug = path.split('/').at(-2)
    if (title === undefined || version === undefined || slug === undefined) return undefined
    const license = mapLicense(field('License') ?? '')
    const author = field('Author')
    return {
      packages: [
        {
          component: {
            type: 'library',
            name: slug,
            version,
            description: title,
            // purl has no type for WordPress.
            purl: formatPurl({ type: 'generic', namespace: 'wordpress-plugin', name: slug, version }),
            ...(license ? { licenses: [license] } : {}),
            ...(author === undefined ? {} : { authors: [{ name: author }] })
          }
        }
      ]
    }
  }
}
