// A token of a registry on loopback that may push.

interface Account {
  readonly username: string
  readonly password: string
}

/** The value of the header `authorization` for a push to `repository` of the registry at the host `registry`. */
export async function authorizePush(
  registry: string,
  repository: string,
  { username, password }: Account
): Promise<string> {
  const challenge = (await fetch(`http://${registry}/v2/`)).headers.get('www-authenticate') ?? ''
  const realm = new URL(/realm="([^"]+)"/.exec(challenge)?.[1] ?? '')
  realm.searchParams.set('service', /service="([^"]+)"/.exec(challenge)?.[1] ?? '')
  realm.searchParams.set('scope', `repository:${repository}:pull,push`)
  const basic = Buffer.from(`${username}:${password}`).toString('base64')
  const answer = await fetch(realm, { headers: { authorization: `Basic ${basic}` } })
  if (!answer.ok) throw new Error(`${realm}: ${answer.status}`)
  const { token } = (await answer.json()) as { readonly token: string }
  return `Bearer ${token}`
}
