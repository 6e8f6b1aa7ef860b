// .terraform.lock.hcl: the providers that Terraform and OpenTofu chose. https://developer.hashicorp.com/terraform/language/files/dependency-lock
import { parsePrefixedHash } from '../../lockfile/integrity.ts'
import { withProject } from '../../lockfile/listed-packages.ts'
import type { PackageNode, Parsed, SourceFile } from '../../lockfile/lockfile.ts'
import { invalid } from '../../lockfile/structured-text.ts'

const BLOCK = /^provider[ \t]{1,9}"([\w.-]{1,200}(?::\d{1,5})?)\/([\w-]{1,200})\/([\w-]{1,200})"[ \t]{0,9}\{$/
const VERSION = /^[ \t]{0,9}version[ \t]{1,20}=[ \t]{1,9}"([^"]{1,100})"$/

interface Provider {
  readonly line: number
  readonly registry: string
  readonly name: string
  version: string | undefined
  readonly files: { hashes: ReturnType<typeof parsePrefixedHash> }[]
}

/** No purl type is defined for providers: the namespace has the registry. @throws SealError `SOURCE_FILE_INVALID` */
export function parseTerraformLock(file: SourceFile): Parsed {
  const packages = providersOf(file.text).map(({ line, registry, name, version, files }): PackageNode => {
    if (version === undefined) throw invalid(`the provider in line ${line} has no version`)
    return {
      kind: 'package',
      id: `${registry}/${name}`,
      purl: { type: 'generic', namespace: registry, name, version },
      files,
      dependencies: undefined,
      relationship: 'direct'
    }
  })
  return withProject(file, 'terraform', packages)
}

/** Terraform writes a block per provider, a value per line. */
function providersOf(text: string): readonly Provider[] {
  const providers: Provider[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.startsWith('provider')) {
      const [, host, namespace, name] = BLOCK.exec(line) ?? []
      if (name === undefined) throw invalid(`line ${at + 1} is not a provider`)
      providers.push({ line: at + 1, registry: `${host}/${namespace}`, name, version: undefined, files: [] })
    }
    const provider = providers.at(-1)
    if (provider === undefined) continue
    provider.version ??= VERSION.exec(line)?.[1]
    // The SHA-256 of a platform's zip; `h1:` is of no file.
    const digits = /"zh:([0-9a-f]{64})"/.exec(line)?.[1]
    if (digits !== undefined) provider.files.push({ hashes: parsePrefixedHash(digits, 'sha256') })
  }
  const other = text.split(/\r?\n/).find(line => /^[^\s#}]/.test(line) && !line.startsWith('provider'))
  if (other !== undefined)
    throw invalid(providers.length === 0 ? 'it has no provider' : 'a block is not a provider')
  return providers
}
