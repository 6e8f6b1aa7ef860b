// The name of one gate among others on the same commit.

export interface GateName {
  /** Another for each gate of a workflow, the same on each of its runs. */
  readonly key: string
  /** For people: `gate (linux, ghcr.io/acme/app)`. */
  readonly text: string
}
