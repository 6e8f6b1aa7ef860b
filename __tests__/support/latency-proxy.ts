// A TCP proxy on loopback that delays everything a client sends, so that each request takes longer.
import { connect, createServer, type Socket } from 'node:net'

export interface LatencyProxy {
  /** `127.0.0.1:<port>` */
  readonly host: string
  close(): Promise<void>
}

/** Forwards to `target` (`127.0.0.1:<port>`) and delays each piece from the client by `latencyMs`. */
export async function startLatencyProxy(target: string, latencyMs: number): Promise<LatencyProxy> {
  const port = Number(target.slice(target.lastIndexOf(':') + 1))
  const open = new Set<Socket>()
  const server = createServer(client => {
    const upstream = connect(port, '127.0.0.1')
    upstream.setNoDelay(true)
    client.on('data', piece => setTimeout(() => upstream.write(piece), latencyMs))
    client.on('end', () => setTimeout(() => upstream.end(), latencyMs))
    upstream.pipe(client)
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client]
    ] as const) {
      open.add(socket)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        open.delete(socket)
        other.destroy()
      })
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the proxy has no port')
  return {
    host: `127.0.0.1:${address.port}`,
    close: () =>
      new Promise(resolve => {
        for (const socket of open) socket.destroy()
        server.close(() => resolve())
      })
  }
}
