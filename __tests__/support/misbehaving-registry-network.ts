// A small internet inside the process: names with its own addresses, and servers of 127.0.0.1 behind them.
import { type Agent, Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { connect as connectPlain, isIP, type LookupFunction, type Socket } from 'node:net'
import { connect as connectSecure } from 'node:tls'

export interface Site {
  /** What the name resolves to. */
  readonly address: string
  /** Which local server answers, by the port that is asked for; `undefined` for the port is any. */
  readonly ports: Readonly<Record<number, number>>
}

export interface Network {
  readonly lookup: LookupFunction
  readonly agents: (url: URL) => Agent
  /** `host:port` of each connection that was tried, after the look-up allowed it. */
  readonly contacted: readonly string[]
  close(): void
}

/** Connections by `sites`; names and addresses that are not among them cannot be reached, and are still noted. */
export function makeNetwork(sites: Readonly<Record<string, Site>>, ca: string): Network {
  const contacted: string[] = []

  const lookup: LookupFunction = (hostname, _, callback) => {
    const site = sites[hostname]
    if (site) callback(null, [{ address: site.address, family: isIP(site.address) }])
    else callback(Object.assign(new Error(`${hostname} is not known`), { code: 'ENOTFOUND' }), [])
  }

  const open = (options: Wanted, done: Done, start: (port: number, name: string) => Socket): undefined => {
    const host = String(options.host).replace(/^\[|\]$/g, '')
    const port = Number(options.port)
    const dial = (): void => {
      contacted.push(`${host}:${port}`)
      const local = sites[host]?.ports[port]
      if (local === undefined) done(Object.assign(new Error(`no way to ${host}`), { code: 'ENETUNREACH' }))
      else done(null, start(local, host))
    }
    if (isIP(host) !== 0) dial()
    else (options.lookup ?? lookup)(host, { all: true }, error => (error ? done(error) : dial()))
  }

  const plain = new HttpAgent({ keepAlive: true })
  const secure = new HttpsAgent({ keepAlive: true })
  Object.assign(plain, {
    createConnection: (options: Wanted, done: Done) =>
      open(options, done, port => connectPlain(port, '127.0.0.1'))
  })
  Object.assign(secure, {
    createConnection: (options: Wanted, done: Done) =>
      open(options, done, (port, name) =>
        connectSecure({ port, host: '127.0.0.1', ca, ...(isIP(name) === 0 ? { servername: name } : {}) })
      )
  })
  return {
    lookup,
    contacted,
    agents: url => (url.protocol === 'https:' ? secure : plain),
    close() {
      plain.destroy()
      secure.destroy()
    }
  }
}

interface Wanted {
  readonly host?: string
  readonly port?: number | string
  readonly lookup?: LookupFunction
}

type Done = (error: Error | null, socket?: Socket) => void
