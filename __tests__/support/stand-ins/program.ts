// In place of the programs that build images in workflows: pushes the sample image to a registry on loopback, and
// writes the files and lines that the real program writes. `README.md` lists them.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pushSampleImage, type SamplePlatform } from '../../../demo/image.ts'

type Program = (args: readonly string[]) => Promise<void>

const PROGRAMS: Readonly<Record<string, Program>> = {
  'stand-in': ([name = '']) => (name === 'login' ? login() : buildPush()),
  buildah,
  docker: bake,
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
  const { digest } = await pushSampleImage(registry, repository, tag, {
    platforms: (platforms.length === 0 ? ['linux/amd64'] : platforms) as SamplePlatform[],
    headers: { authorization: await authorize(registry, repository) }
  })
  appendFileSync(process.env['STAND_IN_LOG'] ?? '', `${registry}/${repository}@${digest}\n`)
  return digest
}

async function authorize(registry: string, repository: string): Promise<string> {
  const { STAND_IN_USERNAME, STAND_IN_PASSWORD } = process.env
  const challenge = (await fetch(`http://${registry}/v2/`)).headers.get('www-authenticate') ?? ''
  const realm = new URL(/realm="([^"]+)"/.exec(challenge)?.[1] ?? '')
  realm.searchParams.set('service', /service="([^"]+)"/.exec(challenge)?.[1] ?? '')
  realm.searchParams.set('scope', `repository:${repository}:pull,push`)
  const basic = Buffer.from(`${STAND_IN_USERNAME}:${STAND_IN_PASSWORD}`).toString('base64')
  const answer = await fetch(realm, { headers: { authorization: `Basic ${basic}` } })
  if (!answer.ok) throw new Error(`${realm}: ${answer.status}`)
  const { token } = (await answer.json()) as { readonly token: string }
  return `Bearer ${token}`
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
