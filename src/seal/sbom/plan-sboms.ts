// Plans the SBOM artifacts of an image: collects the SBOMs, converts, checks and wraps each.
import { nextTurn } from '../../support/next-turn.ts'
import type { SealRequest, SealTools } from '../request.ts'
import type { ImageWithPlatforms } from '../resolve.ts'
import { checkSbom } from './check-sbom.ts'
import { type CollectTools, collectSboms } from './collect-sboms.ts'
import { convertSbom } from './convert-sbom.ts'
import { checkCoverage } from './coverage.ts'
import { timeWithout } from './creation-time.ts'
import { withIndexSbom } from './index-sbom.ts'
import { wrapSbom } from './sbom-artifact.ts'
import type { ReadSbomFile } from './sbom-files.ts'
import type { SbomArtifact, SbomSource } from './types.ts'

export interface PlannedSboms {
  readonly artifacts: readonly SbomArtifact[]
  readonly warnings: readonly string[]
}

/** Takes the files out of their list. @throws SealError `SBOM_…`, `SCAN_…`, `SOURCE_…`, `IMAGE_PLATFORM_MISSING` */
export async function planSboms(
  files: ReadSbomFile[],
  image: ImageWithPlatforms,
  request: Pick<SealRequest, 'sbom' | 'artifact' | 'signing'>,
  tools: CollectTools & Pick<SealTools, 'keep'>
): Promise<PlannedSboms> {
  if (request.sbom.source === 'none') return { artifacts: [], warnings: [] }
  const warnings: string[] = []
  const artifacts: SbomArtifact[] = []
  const sources = await sourcesOf(files, image, request, tools)
  // One after the other, each removed from the list: a large document takes several times its size in memory.
  while (sources.length > 0) {
    const converted = await convertSbom(sources, request.sbom, {
      ...tools,
      timeOf: subject => timeWithout(subject, image, tools)
    })
    warnings.push(...converted.warnings)
    for (const sbom of converted.sboms) {
      await nextTurn()
      const check = await checkSbom(sbom, image, request)
      warnings.push(...check.warnings)
      artifacts.push(wrapSbom(sbom, check.findings, request.artifact))
    }
  }
  warnings.push(...checkCoverage(artifacts, image, request.sbom, tools.log))
  return { artifacts, warnings: [...new Set(warnings)] }
}

async function sourcesOf(
  files: ReadSbomFile[],
  image: ImageWithPlatforms,
  { sbom, signing }: Pick<SealRequest, 'sbom' | 'signing'>,
  tools: CollectTools
): Promise<SbomSource[]> {
  return [...(await withIndexSbom(await collectSboms(files, image, sbom, tools), image, signing))]
}
