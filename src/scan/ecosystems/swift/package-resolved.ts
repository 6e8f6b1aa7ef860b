// Package.resolved of the Swift Package Manager, versions 1 to 3: https://github.com/swiftlang/swift-package-manager
import { type Fields, fieldsOf, textOf } from '../../../support/fields.ts'
import { withProject } from '../../lockfile/listed-packages.ts'
import { directoryOf, fileNameOf, formatVcsUrl } from '../../lockfile/location.ts'
import type { PackageNode, Parsed, ProjectNode, SourceFile } from '../../lockfile/lockfile.ts'
import { tablesIn } from '../../lockfile/shape.ts'
import { invalid, parseJsonText } from '../../lockfile/structured-text.ts'

/** @throws SealError `SOURCE_FILE_INVALID` */
export function parsePackageResolved(file: SourceFile): Parsed {
  const document = fieldsOf(parseJsonText(file.text))
  const pins = document['pins'] ?? fieldsOf(document['object'])['pins']
  if (pins === undefined) throw invalid('not a valid Package.resolved: it has no pins')
  const entries = tablesIn(pins, '"pins"')
  const nodes = entries.flatMap(pin => {
    const location = textOf(pin['location']) ?? textOf(pin['repositoryURL'])
    if (location === undefined) return []
    return [folderNode(location, pin, file) ?? packageNode(location, fieldsOf(pin['state']))]
  })
  return { ...withProject(file, 'swift', nodes), ...missing(entries.length - nodes.length) }
}

function missing(count: number): Pick<Parsed, 'warnings'> {
  return count > 0 ? { warnings: [`${count} pins without a location`] } : {}
}

/** A repository on the disk of who locked it, which may be anywhere. */
function folderNode(location: string, pin: Fields, file: SourceFile): ProjectNode | undefined {
  if (!/^(?:[./~]|file:|[a-z]:[\\/])/i.test(location)) return undefined
  const name = textOf(pin['identity']) ?? textOf(pin['package']) ?? fileNameOf(location)
  const directory = directoryOf(file.path)
  return {
    kind: 'project',
    id: location,
    ecosystem: 'swift',
    directory,
    name,
    isNameOnly: true,
    dependencies: []
  }
}

/** The namespace is the host and the owner. The file has no edges. */
function packageNode(location: string, state: Fields): PackageNode {
  const place = location
    .replace(/\/{1,9}$/, '')
    .replace(/^(?:[a-z+]{1,20}:\/\/)?(?:[^/?#\s]{0,500}@)?/, '')
    .replace(/^([^/:]{1,200}):(?!\d)/, '$1/')
    .replace(/\.git$/, '')
  const slash = place.lastIndexOf('/')
  const revision = textOf(state['revision'])
  const version = textOf(state['version']) ?? textOf(state['branch']) ?? revision
  const repository = formatVcsUrl(location, revision)
  return {
    kind: 'package',
    id: place,
    purl: {
      type: 'swift',
      ...(slash > 0 ? { namespace: place.slice(0, slash) } : {}),
      name: place.slice(slash + 1),
      ...(version === undefined ? {} : { version })
    },
    ...(repository === undefined ? {} : { repository }),
    dependencies: undefined
  }
}
