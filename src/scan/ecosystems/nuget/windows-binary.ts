// .NET assemblies and Windows programs, by their version resource. What a deps.json lists is left out: see installed.ts.
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { present } from '../../../support/fields.ts'
import { baseName, type ExecutableCataloger, type Found } from '../../installed/cataloger.ts'
import { type PeInfo, readPeInfo } from '../binary/pe-resources.ts'
import { runtimeCpe } from './runtime-cpe.ts'

/** Borland's libraries end in `bpl`. */
const FILE = /\.(dll|exe|bpl)$/i
/** Only texts of a language: the assembly whose texts they are is beside the folder. */
const SATELLITE = /\.resources\.dll$/i
/** Of a shared framework, all assemblies are one package. */
const FRAMEWORK = /(?:^|\/)Microsoft\.NETCore\.App\/(\d{1,3}\.\d{1,3}\.\d{1,5})\/[^/]+\.dll$/

export const WINDOWS_BINARY: ExecutableCataloger = {
  name: 'windows-binary',
  start: path => {
    if (!FILE.test(path)) return undefined
    return {
      write: () => undefined,
      end(content) {
        if (content === undefined) throw new RangeError('it is too large to read its version')
        const info = readPeInfo(content)
        const found = info && toPackage(info, path)
        return found === undefined ? [] : [found]
      }
    }
  }
}

function toPackage({ isManaged, texts }: PeInfo, path: string): Found | undefined {
  if (isManaged && SATELLITE.test(path)) return undefined
  const framework = isManaged ? FRAMEWORK.exec(path)?.[1] : undefined
  if (framework !== undefined) return { component: frameworkOf(framework) }
  const name = isManaged ? assemblyName(texts, path) : productName(texts)
  const version = versionOf(texts)
  if (name === undefined || version === undefined) return undefined
  const company = texts.get('CompanyName')
  return {
    component: present<Found['component']>({
      type: !isManaged && /\.exe$/i.test(path) ? 'application' : 'library',
      name,
      version,
      purl: formatPurl({ type: isManaged ? 'nuget' : 'generic', name, version }),
      // The SDK writes the assembly's name for a company that is not stated.
      supplier: company === undefined || company === name ? undefined : { name: company.slice(0, 200) },
      copyright: texts.get('LegalCopyright')?.slice(0, 500)
    })
  }
}

function frameworkOf(version: string): Found['component'] {
  const name = 'Microsoft.NETCore.App'
  return present<Found['component']>({
    type: 'library',
    name,
    version,
    purl: formatPurl({ type: 'nuget', name, version }),
    cpe: runtimeCpe(name, version)
  })
}

/** Packages of NuGet have the name of their assembly more often than that of the product: `Json.NET` is Newtonsoft.Json. */
function assemblyName(texts: PeInfo['texts'], path: string): string {
  const stated = texts.get('InternalName') ?? texts.get('OriginalFilename')
  const name = stated?.replace(FILE, '')
  return name !== undefined && /^[A-Za-z0-9_][\w.-]{0,99}$/.test(name)
    ? name
    : baseName(path).replace(FILE, '')
}

/** Microsoft's files have the name of Windows or of a suite for a product. */
function productName(texts: PeInfo['texts']): string | undefined {
  const isMicrosoft = /microsoft/i.test(`${texts.get('CompanyName')} ${texts.get('ProductName')}`)
  const fields = ['FileDescription', 'InternalName', 'OriginalFilename']
  const named = (isMicrosoft ? [...fields, 'ProductName'] : ['ProductName', ...fields]).flatMap(
    field => texts.get(field) ?? []
  )
  return named[0]?.replace(/\s+/g, ' ').slice(0, 200)
}

/** The file's version often has the number of a build; the product's may have a commit after `+`. */
function versionOf(texts: PeInfo['texts']): string | undefined {
  const [product, file] = [cleanVersion(texts.get('ProductVersion')), cleanVersion(texts.get('FileVersion'))]
  if (product === undefined || file === undefined) return product ?? file
  const [one, other] = [numbersOf(product), numbersOf(file)]
  const isSame = one[0] === other[0] && (one[1] ?? 0) === (other[1] ?? 0)
  if (isSame && one.length <= other.length) return product
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0)
    if (difference !== 0) return difference > 0 ? product : file
  }
  return product
}

/** `1, 2, 3, 4` of old compilers, `10.0.19041.1 (WinBuild.160101.0800)`, `1.2.3+commit`. */
function cleanVersion(text: string | undefined): string | undefined {
  const joined = text?.slice(0, 200).replace(/(\d)\s?,\s?(?=\d)/g, '$1.')
  return /^v?(\d[\w.-]*)/i.exec(joined?.trim() ?? '')?.[1]
}

function numbersOf(version: string): number[] {
  return (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '').split('.').map(Number)
}
