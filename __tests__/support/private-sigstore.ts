// A private Sigstore of the real programs on loopback: Fulcio, a CT log (TesseraCT), Rekor 2 and a timestamp
// authority. Tokens are from the demo's issuer. Cosign makes the trusted root and the signing config.
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeAuthority, toPem } from '../../demo/sigstore/certificate.ts'
import { findFreePort, makeTemporaryFolder, runWell, startServer } from './processes.ts'
import { startTestSigstore, type TestSigstore } from './sigstore.ts'
import { tool } from './tools.ts'

const START = '2026-01-01T00:00:00Z'
const NO_DEFAULTS = ['fulcio', 'rekor', 'tsa'].map(service => `--no-default-${service}`)

export async function startPrivateSigstore(): Promise<TestSigstore> {
  const folder = makeTemporaryFolder()
  const path = (name: string): string => join(folder, name)
  const oidc = await startTestSigstore()
  writeAuthority(path)
  const [ctLog, rekor, timestamps] = await Promise.all([
    startCtLog(path),
    startRekor(path),
    startTimestampAuthority(path)
  ])
  const fulcio = await startFulcio(path, { issuer: oidc.issuer, ctLog })
  const inputs = { 'trusted-root': path('trusted-root.json'), 'signing-config': path('signing-config.json') }
  const since = `start-time=${START}`
  await runWell(tool('cosign-newest'), [
    'trusted-root',
    'create',
    '--no-default-ctfe',
    ...NO_DEFAULTS,
    `--fulcio=url=${fulcio},certificate-chain=${path('fulcio.pem')},${since}`,
    `--ctfe=url=${ctLog},public-key=${path('ct.pub')},${since}`,
    `--rekor=url=${rekor},public-key=${path('rekor.pub')},${since},origin=127.0.0.1`,
    `--tsa=url=${timestamps},certificate-chain=${path('tsa.pem')},${since}`,
    `--out=${inputs['trusted-root']}`
  ])
  const by = `${since},operator=seal.local`
  await runWell(tool('cosign-newest'), [
    'signing-config',
    'create',
    '--no-default-oidc',
    ...NO_DEFAULTS,
    `--fulcio=url=${fulcio},api-version=1,${by}`,
    `--oidc-provider=url=${oidc.issuer},api-version=1,${by}`,
    `--rekor=url=${rekor},api-version=2,${by}`,
    '--rekor-config=ANY',
    `--tsa=url=${timestamps},api-version=1,${by}`,
    '--tsa-config=ANY',
    `--out=${inputs['signing-config']}`
  ])
  return {
    ...oidc,
    folder,
    inputs,
    authority: [...oidc.authority.slice(0, -1), inputs['trusted-root']],
    trustedRoot: readFileSync(inputs['trusted-root'], 'utf8'),
    signingConfig: readFileSync(inputs['signing-config'], 'utf8')
  }
}

type Path = (name: string) => string

/** The root of Fulcio's certificates. */
function writeAuthority(path: Path): void {
  const { keys, certificate } = makeAuthority('private fulcio', new Date(START))
  writeFileSync(path('fulcio.pem'), toPem(certificate, 'CERTIFICATE'))
  writeFileSync(path('fulcio.key'), keys.privateKey.export({ format: 'pem', type: 'pkcs8' }))
}

/** `name.key` and `name.pub` */
function writeKeys(path: Path, name: string, type: 'pkcs8' | 'sec1'): void {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  writeFileSync(path(`${name}.key`), privateKey.export({ format: 'pem', type }))
  writeFileSync(path(`${name}.pub`), publicKey.export({ format: 'pem', type: 'spki' }))
}

async function startCtLog(path: Path): Promise<string> {
  const port = await findFreePort()
  writeKeys(path, 'ct', 'sec1')
  mkdirSync(path('ct'))
  await startServer(
    tool('tesseract'),
    [
      `-http_endpoint=127.0.0.1:${port}`,
      '-origin=127.0.0.1/ct',
      '-path_prefix=ct',
      `-storage_dir=${path('ct')}`,
      `-roots_pem_file=${path('fulcio.pem')}`,
      `-private_key=${path('ct.key')}`,
      '-checkpoint_interval=1s'
    ],
    { ready: { port } }
  )
  return `http://127.0.0.1:${port}/ct`
}

async function startRekor(path: Path): Promise<string> {
  const [port, grpc, metrics] = [await findFreePort(), await findFreePort(), await findFreePort()]
  writeKeys(path, 'rekor', 'pkcs8')
  mkdirSync(path('rekor'))
  await startServer(
    tool('rekor-tiles'),
    [
      'serve',
      `--http-port=${port}`,
      `--grpc-port=${grpc}`,
      `--http-metrics-port=${metrics}`,
      // The origin of the checkpoints; Cosign expects the host of the URL.
      '--hostname=127.0.0.1',
      `--storage-dir=${path('rekor')}`,
      `--signer-filepath=${path('rekor.key')}`,
      '--checkpoint-interval=1s',
      '--batch-max-age=100ms'
    ],
    { ready: { port } }
  )
  return `http://127.0.0.1:${port}`
}

async function startTimestampAuthority(path: Path): Promise<string> {
  const port = await findFreePort()
  await startServer(
    tool('timestamp-server'),
    ['serve', '--host=127.0.0.1', `--port=${port}`, '--timestamp-signer=memory', '--disable-ntp-monitoring'],
    { ready: { port } }
  )
  const url = `http://127.0.0.1:${port}/api/v1/timestamp`
  const chain = await fetch(`${url}/certchain`)
  if (!chain.ok) throw new Error(`the chain of the timestamp authority: ${chain.status}`)
  writeFileSync(path('tsa.pem'), await chain.text())
  return url
}

async function startFulcio(
  path: Path,
  { issuer, ctLog }: { readonly issuer: string; readonly ctLog: string }
): Promise<string> {
  const [port, grpc, metrics] = [await findFreePort(), await findFreePort(), await findFreePort()]
  writeFileSync(path('fulcio.yaml'), formatFulcio(issuer))
  await startServer(
    tool('fulcio'),
    [
      'serve',
      '--host=127.0.0.1',
      `--port=${port}`,
      '--grpc-host=127.0.0.1',
      `--grpc-port=${grpc}`,
      `--metrics-port=${metrics}`,
      `--legacy-unix-domain-socket=@seal-fulcio-${port}`,
      '--ca=fileca',
      `--fileca-cert=${path('fulcio.pem')}`,
      `--fileca-key=${path('fulcio.key')}`,
      // Fulcio requires a password; this file has none.
      '--fileca-key-passwd=unused',
      '--fileca-watch=false',
      `--config-path=${path('fulcio.yaml')}`,
      `--ct-log-url=${ctLog}`,
      '--ct-log-origin=127.0.0.1/ct',
      `--ct-log-public-key-path=${path('ct.pub')}`
    ],
    { ready: { port } }
  )
  return `http://127.0.0.1:${port}`
}

/** Fulcio's own templates for GitHub (config/identity/config.yaml), for another issuer. */
function formatFulcio(issuer: string): string {
  const templates = {
    'github-workflow-trigger': 'event_name',
    'github-workflow-sha': 'sha',
    'github-workflow-name': 'workflow',
    'github-workflow-repository': 'repository',
    'github-workflow-ref': 'ref',
    'build-signer-uri': '{{ .url }}/{{ .job_workflow_ref }}',
    'build-signer-digest': 'job_workflow_sha',
    'runner-environment': 'runner_environment',
    'source-repository-uri': '{{ .url }}/{{ .repository }}',
    'source-repository-digest': 'sha',
    'source-repository-ref': 'ref',
    'source-repository-identifier': 'repository_id',
    'source-repository-owner-uri': '{{ .url }}/{{ .repository_owner }}',
    'source-repository-owner-identifier': 'repository_owner_id',
    'build-config-uri': '{{ .url }}/{{ .workflow_ref }}',
    'build-config-digest': 'workflow_sha',
    'build-trigger': 'event_name',
    'run-invocation-uri':
      '{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}',
    'source-repository-visibility-at-signing': 'repository_visibility'
  }
  const configuration = {
    'oidc-issuers': {
      [issuer]: {
        'issuer-url': issuer,
        'client-id': 'sigstore',
        type: 'ci-provider',
        'ci-provider': 'github-workflow'
      }
    },
    'ci-issuer-metadata': {
      'github-workflow': {
        'default-template-values': { url: 'https://github.com' },
        'extension-templates': templates,
        'subject-alternative-name-template': '{{ .url }}/{{ .job_workflow_ref }}'
      }
    }
  }
  // YAML: what starts with a comment is not JSON, in which Fulcio's fields have other names.
  return `# ${issuer}\n${JSON.stringify(configuration)}\n`
}
