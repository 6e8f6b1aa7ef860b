// The root action: inputs, the pipeline with its tools, and what is told at the end.
import { mkdtemp, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import * as core from '@actions/core'
import { authorityArguments } from '../cosign/arguments.ts'
import { type Cosign, openCosign } from '../cosign/cosign.ts'
import type { Authority, Signer } from '../cosign/signer.ts'
import type { AttachedFile, SbomFile, SealRequest, SealTools } from '../pipeline/request.ts'
import { seal } from '../pipeline/seal.ts'
import { credentialSource } from '../registry/credentials/credential-source.ts'
import { explicitLogin } from '../registry/credentials/explicit.ts'
import { machine } from '../registry/credentials/system.ts'
import { agentsFor } from '../registry/proxy.ts'
import { openRegistries } from '../registry/registries.ts'
import { verifyCommands } from '../report/commands.ts'
import type { Report } from '../report/report.ts'
import { formatSummary, headline } from '../report/summary.ts'
import { SealError } from '../support/errors.ts'
import { count, printable } from '../support/text.ts'
import { checkRelease, goBeyond } from './beyond.ts'
import { systemClock } from './clock.ts'
import { type RunContext, readContext } from './context.ts'
import { run } from './exec.ts'
import { annotateFailure } from './failure.ts'
import { type FileRoots, findFiles, onlyOne, readBytes } from './files.ts'
import { provideCosign } from './find-cosign.ts'
import { isPrivate, requestClaims, workflowIdentity } from './identity.ts'
import { inGroup, actionLog as log, paint } from './log.ts'
import { writeOutputFiles } from './output-file.ts'
import { neededPermissions } from './permissions.ts'
import { progress } from './progress.ts'
import { runSbomCommand } from './sbom-command.ts'
import { readImagesFile, readSealInputs, type SealInputs } from './seal-inputs.ts'
import { sealOutputs } from './seal-outputs.ts'
import { checkKey, checkServices, decideSigning } from './signing.ts'
import { VERSION } from './version.ts'

/** How often a long run says that it goes on. */
const STILL_AT_WORK_MS = 10_000

type Environment = Readonly<Record<string, string | undefined>>

/** Runs the action. @throws SealError when it could not be done, or not for every image */
export async function runSeal(environment: Environment): Promise<void> {
  const workspace = environment['GITHUB_WORKSPACE'] || process.cwd()
  const roots: FileRoots = { workspace, temporary: environment['RUNNER_TEMP'] || undefined }
  const inputs = readSealInputs(core.getInput, await listedImages(roots))
  for (const secret of [inputs.registryPassword, inputs.githubToken, environment['COSIGN_PASSWORD']]) {
    if (secret) core.setSecret(secret)
  }
  checkRelease(inputs, environment)
  if (inputs.uploadArtifact !== undefined && !inputs.dryRun) await checkArtifact(environment)
  const [context, directory] = await Promise.all([
    readContext(log),
    mkdtemp(join(roots.temporary ?? tmpdir(), 'oci-seal-'))
  ])
  const { signer, authority } = await chooseSigner(inputs, context, environment, workspace)
  const request = await makeRequest(inputs, signer, authority, roots, environment)
  const registries = await connect(inputs, context, environment, workspace)
  const tools: SealTools = {
    registries,
    cosign: signer && (() => startCosign(inputs, environment, workspace, directory)),
    clock: systemClock,
    log,
    layers: once(async () => new (await import('../sbom/generate/image/layer-cache.ts')).LayerCache()),
    generate: (reference, platform) =>
      runSbomCommand(reference, platform, {
        command: inputs.sbomCommand ?? '',
        run,
        findProgram: machine({ env: environment, workspace, platform: process.platform }).findProgram,
        environment,
        directory,
        timeoutMs: inputs.timeoutMs
      }),
    keep: async (name, bytes) => {
      const path = join(directory, name)
      await writeFile(path, bytes, { mode: 0o600 })
      return path
    }
  }
  try {
    const report = await inGroup(`Sealing ${count(inputs.images.length, 'image')}`, () =>
      sealAudibly(request, tools)
    )
    const permissions = inputs.dryRun ? tellPermissions(inputs, environment) : undefined
    if (inputs.outputFile !== undefined) await writeOutputFiles(inputs.outputFile, report.images, roots)
    const failures: unknown[] = []
    const attempt = async (before: Report, step: (report: Report) => Promise<Report>): Promise<Report> => {
      try {
        return await step(before)
      } catch (error) {
        failures.push(error)
        return before
      }
    }
    const beyond = await attempt(report, it => goBeyond(it, inputs, environment, () => new Date(), log))
    const kept = await attempt(beyond, it => keepArtifact(it, inputs, directory, environment))
    const told = permissions === undefined ? kept : { ...kept, permissions }
    failures.unshift(...(await tell(told, inputs, authority, tools, environment)))
    for (const failure of failures.slice(1)) annotateFailure(failure)
    if (failures.length > 0) throw failures[0]
  } finally {
    registries.close()
  }
}

async function checkArtifact(environment: Environment): Promise<void> {
  const { serviceOf } = await import('./github/results-service.ts')
  serviceOf(environment)
}

/** Of a run that failed too: its report is wanted then most of all. */
async function keepArtifact(
  report: Report,
  { uploadArtifact, dryRun }: SealInputs,
  directory: string,
  environment: Environment
): Promise<Report> {
  if (uploadArtifact === undefined || dryRun) return report
  const { keepWithRun } = await import('./run-artifact.ts')
  const artifact = await keepWithRun(report, uploadArtifact.name, directory, {
    environment,
    clock: systemClock,
    log,
    maskSecret: core.setSecret,
    userAgent: `oci-seal/${VERSION}`
  })
  return { ...report, artifact }
}

/** What takes long says every while that it goes on. */
async function sealAudibly(request: SealRequest, tools: SealTools): Promise<Report> {
  const started = systemClock.now()
  const timer = setInterval(() => {
    log.info(progress(systemClock.now() - started, tools.registries))
  }, STILL_AT_WORK_MS)
  try {
    return await seal(request, tools)
  } finally {
    clearInterval(timer)
  }
}

function tellPermissions(inputs: SealInputs, environment: Environment): string[] {
  const needed = neededPermissions(inputs, { hasIdToken: hasIdToken(environment) })
  if (needed.length > 0) {
    const lines = [
      'The job needs, besides what it reads:',
      'permissions:',
      ...needed.map(line => `  ${line}`)
    ]
    log.info(lines.join('\n'))
  }
  return needed
}

function hasIdToken(environment: Environment): boolean {
  return Boolean(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] && environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
}

/** The references in the files of the input images-file. */
async function listedImages(roots: FileRoots): Promise<string[]> {
  const pattern = readImagesFile(core.getInput)
  if (pattern === undefined) return []
  const [paths, { readImageList }] = await Promise.all([
    findFiles(pattern, 'images-file', roots),
    import('./image-list.ts')
  ])
  const lists = await Promise.all(
    paths.map(async path => readImageList(await readBytes(path), basename(path)))
  )
  return lists.flat()
}

async function chooseSigner(
  inputs: SealInputs,
  context: RunContext,
  environment: Environment,
  workspace: string
): Promise<{ readonly signer: Signer | undefined; readonly authority: Authority | undefined }> {
  const claims = once(requestClaims)
  const facts = { hasIdToken: hasIdToken(environment) }
  const isPublicSigstore = inputs.key === undefined && inputs.signingConfig === undefined
  const isPrivateRepository =
    context.isPrivateRepository ??
    // Not every event describes the repository; the token does.
    (facts.hasIdToken && isPublicSigstore && inputs.sign !== 'false' && isPrivate(await claims()))
  const decision = decideSigning(inputs, { ...facts, isPrivateRepository })
  if (decision.signer === undefined) {
    if (inputs.sign === 'auto') log.warning(`Nothing is signed: ${decision.reason}.`)
    return { signer: undefined, authority: undefined }
  }
  if (decision.warning !== undefined) log.warning(decision.warning)
  const [signingConfig, trustedRoot] = await Promise.all([
    checkServices('signing-config', inputs.signingConfig, workspace, context.isPrivileged),
    checkServices('trusted-root', inputs.trustedRoot, workspace, context.isPrivileged)
  ])
  const signer = { ...decision.signer, signingConfig, trustedRoot }
  if (signer.kind === 'key') {
    const key = await checkKey(signer.key, workspace, context.isPullRequest, environment)
    return { signer: { ...signer, key }, authority: undefined }
  }
  const server = environment['GITHUB_SERVER_URL'] || 'https://github.com'
  const authority = inputs.dryRun ? undefined : workflowIdentity(await claims(), server, trustedRoot)
  return { signer, authority }
}

async function makeRequest(
  inputs: SealInputs,
  signer: Signer | undefined,
  authority: Authority | undefined,
  roots: FileRoots,
  environment: Environment
): Promise<SealRequest> {
  const [sbomFiles, files] = await Promise.all([sbomFilesOf(inputs, roots), attachedFilesOf(inputs, roots)])
  if (inputs.sbom === 'none' && files.length + inputs.tags.length === 0 && signer === undefined) {
    throw new SealError('INPUT_NOTHING_TO_DO', 'there is nothing to attach, to sign or to tag', {
      remedy: 'Give sbom-path, a key, tags, or the job "permissions: id-token: write".'
    })
  }
  if (signer === undefined && (inputs.attest || files.some(file => file.predicateType !== undefined))) {
    throw new SealError('SIGNING_IMPOSSIBLE', 'attestations are asked for, but nothing would be signed', {
      remedy: 'Give the job "permissions: id-token: write" or the input key, or leave the attestations out.'
    })
  }
  return {
    ...inputs,
    sbomFiles,
    files,
    signer,
    authority,
    signerName: signerName(inputs, authority),
    created: sourceDate(environment['SOURCE_DATE_EPOCH']),
    source: sourceOf(inputs.path, roots.workspace, environment),
    producer: producerOf(environment)
  }
}

/** https://reproducible-builds.org/specs/source-date-epoch/ */
function sourceDate(epoch: string | undefined): string | undefined {
  if (!epoch) return undefined
  const date = new Date(/^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN)
  if (!Number.isNaN(date.getTime())) return date.toISOString().replace('.000Z', 'Z')
  throw new SealError('INPUT_INVALID', `SOURCE_DATE_EPOCH is "${printable(epoch, 50)}"`, {
    remedy: 'Set it to seconds since 1970, or to nothing.'
  })
}

function sourceOf(path: string, workspace: string, environment: Environment): SealRequest['source'] {
  const {
    GITHUB_REPOSITORY: repository,
    GITHUB_SERVER_URL: server,
    GITHUB_SHA: revision,
    GITHUB_REF_TYPE: kind,
    GITHUB_REF_NAME: name
  } = environment
  return {
    path: resolve(workspace, path),
    subject: {
      name: repository ?? basename(workspace),
      ...(kind === 'tag' && name ? { version: name } : {}),
      ...(repository && server ? { repositoryUrl: `${server}/${repository}` } : {}),
      ...(revision ? { revision } : {})
    }
  }
}

/** The repository's owner makes the SBOM, Seal is the tool. */
function producerOf({
  GITHUB_REPOSITORY: repository,
  GITHUB_SERVER_URL: server
}: Environment): SealRequest['producer'] {
  const owner = repository?.split('/')[0]
  return {
    tools: [{ vendor: 'Seal', name: 'oci-seal', version: VERSION }],
    authors: owner ? [{ name: owner, url: `${server || 'https://github.com'}/${owner}` }] : []
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

function signerName({ key }: SealInputs, authority: Authority | undefined): string {
  const identity = authority?.kind === 'identity' ? authority.identity : undefined
  return identity && 'exact' in identity ? identity.exact : (key ?? 'this workflow')
}

async function sbomFilesOf({ sbomPaths }: SealInputs, roots: FileRoots): Promise<SbomFile[]> {
  const found = await Promise.all(
    sbomPaths.map(async ({ pattern, target }) => {
      const paths = await findFiles(pattern, 'sbom-path', roots)
      return paths.map(path => ({ origin: { source: pattern, path }, target, read: () => readBytes(path) }))
    })
  )
  return found.flat()
}

async function attachedFilesOf({ files }: SealInputs, roots: FileRoots): Promise<AttachedFile[]> {
  return Promise.all(
    files.map(async ({ pattern, mediaType, predicateType }) => {
      const path = onlyOne(await findFiles(pattern, 'files', roots), pattern)
      return {
        origin: { source: pattern, path },
        title: basename(path),
        mediaType,
        predicateType,
        read: () => readBytes(path)
      }
    })
  )
}

async function connect(
  inputs: SealInputs,
  context: RunContext,
  environment: Environment,
  workspace: string
): Promise<SealTools['registries']> {
  const { registryUsername = '', registryPassword = '', githubToken } = inputs
  const credentials = credentialSource({
    ...machine({ env: environment, workspace, platform: process.platform }),
    explicit: explicitLogin(
      registryUsername,
      registryPassword,
      inputs.images.map(({ registry }) => registry)
    ),
    homeDirectory: homedir(),
    isPullRequest: context.isPullRequest,
    githubToken:
      githubToken === undefined ? undefined : { username: context.actor || 'token', token: githubToken },
    maskSecret: core.setSecret,
    log
  })
  const agents = await agentsFor({ env: environment })
  return openRegistries({
    credentials,
    agents: agents.agentFor,
    clock: systemClock,
    log,
    referrers: inputs.referrers,
    writes: !inputs.dryRun,
    perHostConcurrency: Math.max(6, 2 * inputs.concurrency),
    trustedRealms: inputs.tokenHosts,
    maskSecret: core.setSecret
  })
}

async function startCosign(
  inputs: SealInputs,
  environment: Environment,
  workspace: string,
  directory: string
): Promise<Cosign> {
  const open = (program: string, isChosenByUser: boolean): Promise<Cosign> =>
    openCosign({
      program,
      isChosenByUser,
      run,
      environment,
      directory,
      clock: systemClock,
      log,
      timeoutMs: inputs.timeoutMs
    })
  return provideCosign(
    {
      chosen: inputs.cosignPath,
      release: inputs.cosignRelease,
      searchPath: environment['PATH'] ?? '',
      workspace,
      platform: process.platform,
      architecture: process.arch
    },
    open,
    log
  )
}

/** Outputs, report and summary, which are there for a failed step too. Gives back the failure of the images, if any. */
async function tell(
  report: Report,
  inputs: SealInputs,
  authority: Authority | undefined,
  tools: SealTools,
  environment: Environment
): Promise<SealError[]> {
  const commands = verifyCommands(report.images, authorityArguments(publicAuthority(inputs, authority)))
  const path = await tools.keep(
    'report.json',
    new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`)
  )
  for (const [name, value] of Object.entries(sealOutputs(report, path, commands))) core.setOutput(name, value)
  if (inputs.showSummary && environment['GITHUB_STEP_SUMMARY']) {
    await core.summary.addRaw(formatSummary(report, commands)).write()
  }
  for (const image of report.images) {
    core.info(paint(`${image.outcome.padEnd(9)} ${image.reference ?? image.requested}`, image.outcome))
    for (const { kind, state, digest } of image.artifacts) log.info(`  ${kind} ${digest} (${state})`)
    for (const { state, subjects, signer } of image.signatures) {
      log.info(`  signature over ${subjects.length} digests by ${signer} (${state})`)
    }
  }
  const failed = report.images.filter(({ error }) => error !== undefined)
  if (failed.length === 0) {
    core.info(paint(headline(report), report.outcome))
    return []
  }
  for (const { requested, error } of failed.slice(1))
    if (error) core.error(`${requested}: ${error.code}: ${error.message}`)
  const [first] = failed
  const what = `${first?.requested}: ${first?.error?.message}`
  return [
    new SealError(first?.error?.code ?? 'INTERNAL', what, { remedy: unsaid(first?.error?.remedy, report) })
  ]
}

/** What the run may have left in the registry is said, and that nothing of it has to be cleaned up. */
function unsaid(remedy: string | undefined, report: Report): string {
  const done = report.images.filter(({ outcome }) => outcome === 'sealed').length
  const others = done > 0 ? `\n${done} other images were sealed.` : ''
  const moved = report.images
    .filter(({ error }) => error !== undefined)
    .flatMap(({ requested, tags }) => tags.map(tag => `${tag} (${requested})`))
  const tags =
    moved.length > 0
      ? `Moved before the failure: ${moved.join(', ')}.`
      : 'No tag was moved for an image that failed.'
  return `${remedy ?? ''}${others}\n${tags} Running the step again completes what is missing and repeats nothing.`.trim()
}

/** For the commands that others copy, the key is named as it would lie beside them, not as it lies on this runner. */
function publicAuthority(
  { key, signingConfig, trustedRoot }: SealInputs,
  authority: Authority | undefined
): Authority {
  if (authority !== undefined) return authority
  const isShared = key !== undefined && /^[a-z0-9]+:\/\//.test(key) && !key.startsWith('env://')
  return {
    kind: 'key',
    key: isShared ? key : 'cosign.pub',
    trustedRoot: signingConfig === undefined ? undefined : trustedRoot
  }
}
