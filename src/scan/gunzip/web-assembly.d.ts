// TypeScript has these types only in its library for browsers, with all the rest of it.
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array)
  }

  class Instance {
    constructor(module: Module)
    readonly exports: Readonly<Record<string, unknown>>
  }

  interface Memory {
    readonly buffer: ArrayBuffer
  }

  /** A number that the module exports. */
  interface Global {
    readonly value: number
  }
}
