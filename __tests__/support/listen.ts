// Starts an HTTP server of the tests on a free loopback port.
import type { Server } from 'node:http'

export interface Listening {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string
  /** Ends the server and the connections that are still open. */
  readonly close: () => Promise<void>
}

export async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  // A test that fails before it closes its server must not keep jest running.
  server.unref()
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
