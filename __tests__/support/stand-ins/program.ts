// In place of the programs that build images in workflows: pushes the sample image to a registry on loopback, and
// writes the files and lines that the real program writes. `README.md` lists them.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pushSampleImage, type SamplePlatform } from '../../../demo/image.ts'
import { authorizePush } from './authorize.ts'

type Program = (args: readonly string[]) => Promise<void>

const PROGRAMS: Readonly<Record<string, Program>> = {
  'stand-in': ([name = '']) => (name === 'login' ? login() : buildPush()),
  buildah,
  docker,
  gh: async args => console.log(`gh ${args.join(' ')}`),
  goreleaser,
  helm,
  ko,
  mvnw: jib
}

async function login(): Promise<void> {
  const { REGISTRY = '', USERNAME = '', PASSWORD = '' } = process.env
  writeAccount('.docker/config.json', REGISTRY, USERNAME, PASSWORD)
}

async function buildPush(): Promise<void> {
  const { OUTPUTS = '', PLATFORMS = '' } = process.env
  const repository = /(?:^|,)name=([^,]+)/.exec(OUTPUTS)?.[1]
  if (!repository) throw new Error(`no name= in ${OUTPUTS}`)
  console.log(await push(`${repository}:pushed-by-digest`, PLATFORMS.split(',').filter(Boolean)))
}

async function buildah(args: readonly string[]): Promise<void> {
  const [command] = args
  if (command === 'login') {
    const username = args[args.indexOf('--username') + 1] ?? ''
    writeAccount('.config/containers/auth.json', args.at(-1) ?? '', username, readFileSync(0, 'utf8'))
  }
  if (command === 'push') {
    const digest = await push((args.at(-1) ?? '').replace('docker://', ''))
    writeFileSync(args[args.indexOf('--digestfile') + 1] ?? '', digest)
  }
}

async function docker(args: readonly string[]): Promise<void> {
  if (args[1] === 'imagetools') return imagetools(args.slice(2))
  return bake(args)
}

/** `create` pushes an index of both platforms to `--tag`; `inspect` prints what the format of the workflow asks for. */
async function imagetools([command, ...args]: readonly string[]): Promise<void> {
  const reference = command === 'create' ? args[args.indexOf('--tag') + 1] : args[0]
  const digest = await push(reference ?? '', ['linux/amd64', 'linux/arm64'])
  if (command === 'inspect') console.log(JSON.stringify({ digest }))
}

async function bake(args: readonly string[]): Promise<void> {
  const targets = await Promise.all(
    ['api', 'web'].map(async name => {
      const reference = `${host()}/acme/${name}:1.0.0`
      return [name, { 'containerimage.digest': await push(reference), 'image.name': reference }] as const
    })
  )
  const path = args[args.indexOf('--metadata-file') + 1] ?? ''
  writeFileSync(path, JSON.stringify(Object.fromEntries(targets)))
}

async function goreleaser(): Promise<void> {
  const reference = `${host()}/acme/app:1.0.0`
  const digest = await push(reference)
  mkdirSync('dist', { recursive: true })
  const artifact = { name: reference, path: reference, type: 'Docker Manifest', extra: { Digest: digest } }
  writeFileSync('dist/artifacts.json', JSON.stringify([artifact]))
}

async function helm(args: readonly string[]): Promise<void> {
  const [command, path = ''] = args
  if (command === 'package') {
    mkdirSync('packed', { recursive: true })
    writeFileSync('packed/app-1.0.0.tgz', 'a chart')
  }
  if (command !== 'push') return
  const reference = `${(args.at(-1) ?? '').replace('oci://', '')}/app:1.0.0`
  if (!path.endsWith('.tgz')) throw new Error(`not a chart: ${path}`)
  console.log(`Pushed: ${reference}\nDigest: ${await push(reference)}`)
}

async function ko(): Promise<void> {
  const repository = process.env['KO_DOCKER_REPO'] ?? ''
  console.log(`${repository}@${await push(`${repository}:latest`)}`)
}

async function jib(args: readonly string[]): Promise<void> {
  const reference = args.find(arg => arg.startsWith('-Dimage='))?.slice('-Dimage='.length) ?? ''
  mkdirSync('target', { recursive: true })
  writeFileSync('target/jib-image.digest', await push(`${reference}:latest`))
}

function host(): string {
  return process.env['STAND_IN_REGISTRY'] ?? ''
}

/** Pushes the sample image and returns its digest; `STAND_IN_LOG` gets the reference by digest. */
async function push(reference: string, platforms: readonly string[] = ['linux/amd64']): Promise<string> {
  const [, registry = '', repository = '', tag = ''] = /^([^/]+)\/(.+):([^:/]+)$/.exec(reference) ?? []
  const { STAND_IN_USERNAME: username = '', STAND_IN_PASSWORD: password = '' } = process.env
  const { digest } = await pushSampleImage(registry, repository, tag, {
    platforms: (platforms.length === 0 ? ['linux/amd64'] : platforms) as SamplePlatform[],
    headers: { authorization: await authorizePush(registry, repository, { username, password }) }
  })
  appendFileSync(process.env['STAND_IN_LOG'] ?? '', `${registry}/${repository}@${digest}\n`)
  return digest
}

/** `path`: in the home folder. */
function writeAccount(path: string, registry: string, username: string, password: string): void {
  const file = join(process.env['HOME'] ?? '', path)
  mkdirSync(dirname(file), { recursive: true })
  const auth = Buffer.from(`${username}:${password}`).toString('base64')
  writeFileSync(file, JSON.stringify({ auths: { [registry]: { auth } } }))
}

const [name = '', ...args] = process.argv.slice(2)
const program = PROGRAMS[name]
if (!program) throw new Error(`no stand-in for ${name}`)
await program(args)
