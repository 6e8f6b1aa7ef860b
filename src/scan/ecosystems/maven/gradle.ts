// gradle.lockfile and the older one file for each configuration.
import { directoryOf, fileNameOf } from '../../lockfile/location.ts'
import type { Edge, Node, Parsed, SourceFile } from '../../lockfile/lockfile.ts'
import { invalid } from '../../lockfile/structured-text.ts'

const TEST_CONFIGURATION =
  /^(?:test|androidTest|integrationTest|functionalTest|jmh|debugUnitTest|releaseUnitTest)|Test(?:Compile|Runtime)Classpath$/
/** What the plugins that come with Gradle, and those of Kotlin and Android, run while they build. */
const TOOL_CONFIGURATION =
  /^(?:checkstyle|codenarc|detekt|dokka|errorprone|jacoco(?:Agent|Ant)|ktlint|lintChecks|pmd|spotbugs|spotless|zinc)|^kotlin(?:BuildTools|Compiler|Klib|Native|Scripting|InternalAbi)|(?:[aA]nnotationProcessor|^kapt|^ksp)/
/** Of the build script and of the settings: the plugins of the build. */
const OF_BUILD = /^(?:buildscript|settings)-gradle\.lockfile$/
const LINE = /^(?<group>[^\s:=]+):(?<name>[^\s:=]+):(?<version>[^\s:=]+)(?:=(?<configurations>\S*))?$/

/** https://docs.gradle.org/current/userguide/dependency_locking.html : `group:name:version=configurations`. */
export function parseGradle(file: SourceFile): Parsed {
  const isOfBuild = OF_BUILD.test(fileNameOf(file.path))
  const nodes: Node[] = []
  const dependencies: Edge[] = []
  for (const raw of file.text.split(/\r?\n/)) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#') || line.startsWith('empty=')) continue
    const { group, name, version, configurations } = LINE.exec(line.slice(0, 4000))?.groups ?? {}
    if (group === undefined || name === undefined || version === undefined)
      throw invalid('a line is not group:name:version')
    nodes.push({
      kind: 'package',
      id: line,
      purl: { type: 'maven', namespace: group, name, version },
      dependencies: undefined
    })
    const names = (configurations ?? '').split(',').filter(Boolean)
    const isDevelopment = isOfBuild || (names.length > 0 && names.every(isDevelopmentConfiguration))
    dependencies.push({ to: line, ...(isDevelopment ? { scope: 'development' as const } : {}) })
  }
  const project: Node = {
    kind: 'project',
    id: 'project',
    ecosystem: 'maven',
    directory: projectDirectory(file.path),
    dependencies
  }
  return {
    nodes: [...nodes, project]
  }
}

function isDevelopmentConfiguration(name: string): boolean {
  return TEST_CONFIGURATION.test(name) || TOOL_CONFIGURATION.test(name)
}

/** The older files are in `gradle/dependency-locks` of their project. */
function projectDirectory(path: string): string {
  const directory = directoryOf(path)
  if (directory === 'gradle/dependency-locks') return '.'
  return directory.endsWith('/gradle/dependency-locks')
    ? directory.slice(0, -'/gradle/dependency-locks'.length)
    : directory
}
