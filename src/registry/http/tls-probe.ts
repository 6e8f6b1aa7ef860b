// Does a server speak TLS? Used only for registries on this machine, because nothing else shows it.
import { connect } from 'node:tls'

const PROBE_MS = 5000

/** Begins a TLS handshake and ends it. Shows the protocol, not the identity of the server. Sends no data. */
export function speaksTls({ hostname, port }: URL): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port || '443'),
      rejectUnauthorized: false
    })
    const end = (isTls: boolean): void => {
      socket.destroy()
      resolve(isTls)
    }
    socket.once('secureConnect', () => end(true))
    // A server that asks for a client certificate may refuse with an alert, which is TLS as well.
    socket.once('error', (error: NodeJS.ErrnoException) => end(/_ALERT_/.test(String(error.code))))
    socket.setTimeout(PROBE_MS, () => end(false))
  })
}
