// Identities of owners that have nothing in common: an expression that matches several of them identifies no signer.

/** An identity that could sign, and its place: the host of an address, the domain of an e-mail address. */
export interface SampleIdentity {
  readonly identity: string
  readonly place: string
}

const SYLLABLES = ['ba', 'ko', 'mi', 'ru', 'ten', 'lo', 'sha', 'ver', 'gi', 'nor', 'pel', 'du']
const REPOSITORIES = ['app', 'api', 'server', 'web', 'infra', 'backend', 'docker']
const WORKFLOWS = ['release', 'build', 'ci', 'main', 'publish', 'docker', 'deploy', 'docker-publish']
const REFS = [
  'refs/heads/main',
  'refs/heads/master',
  'refs/tags/v1.2.3',
  'refs/tags/1.0.0',
  'refs/pull/7/merge'
]
const DOMAINS = ['com', 'org', 'io', 'de', 'dev']

const OWNERS = 24

/** Names made of syllables, some with a dash, digits or upper-case letters. */
function ownerName(number: number): string {
  const syllable = (step: number): string => pick(SYLLABLES, number * step + (number >> 2))
  const name = syllable(5) + syllable(7) + syllable(11)
  return pick([name, `${name}-${syllable(1)}`, `${name}${number}`, name.toUpperCase()], number)
}

function pick(list: readonly string[], number: number): string {
  return list[number % list.length] ?? ''
}

function identitiesOf(number: number): SampleIdentity[] {
  const owner = ownerName(number)
  const repository = `${owner}/${pick(REPOSITORIES, number)}`
  const host = `${owner.toLowerCase()}.${pick(DOMAINS, number)}`
  const at = (place: string, identity: string): SampleIdentity => ({ place, identity })
  const workflows = WORKFLOWS.flatMap((name, step) => {
    const file = `.github/workflows/${name}.${step % 3 === 2 ? 'yaml' : 'yml'}@${pick(REFS, number + step)}`
    return ['github.com', `github.${host}`].map(server =>
      at(server, `https://${server}/${repository}/${file}`)
    )
  })
  return [
    ...workflows,
    at('gitlab.com', `https://gitlab.com/${repository}//.gitlab-ci.yml@${pick(REFS, number)}`),
    at(`git.${host}`, `https://git.${host}/${repository}//.gitlab-ci.yml@${pick(REFS, number)}`),
    at('buildkite.com', `https://buildkite.com/${repository}`),
    at('gmail.com', `${owner.toLowerCase()}@gmail.com`),
    at(host, `release@${host}`),
    at(host, `${pick(SYLLABLES, number)}.${pick(SYLLABLES, number + 3)}@${host}`),
    at(host, `https://kubernetes.${host}/namespaces/ci/serviceaccounts/signer`),
    at(host, `spiffe://${host}/ns/ci/sa/signer`),
    at(host, `signer!${host}`),
    at(host, `https://${host}`),
    at(`idp.${host}`, `https://idp.${host}/oauth2/default`)
  ]
}

export const SAMPLE_IDENTITIES: readonly SampleIdentity[] = Array.from({ length: OWNERS }, (_, number) =>
  identitiesOf(number)
).flat()
