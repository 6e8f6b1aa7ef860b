// How many bytes went over the connections of a run, including open ones.
import type { Socket } from 'node:net'

/** In bytes, as they are on the wire. */
export interface TrafficTotal {
  readonly sent: number
  readonly received: number
}

export class Traffic {
  readonly #open = new Set<Socket>()
  #sent = 0
  #received = 0

  watch(socket: Socket): void {
    if (this.#open.has(socket)) return
    this.#open.add(socket)
    socket.once('close', () => {
      this.#open.delete(socket)
      this.#sent += socket.bytesWritten
      this.#received += socket.bytesRead
    })
  }

  get total(): TrafficTotal {
    let [sent, received] = [this.#sent, this.#received]
    for (const { bytesWritten, bytesRead } of this.#open) {
      sent += bytesWritten
      received += bytesRead
    }
    return { sent, received }
  }
}
