// The external programs, as scripts/run.mjs found them and names them in the environment.

export type ToolName = 'cosign' | 'cosign2' | 'docker-registry' | 'oras' | 'crane' | 'node' | 'olareg' | 'zot'

/** The path of a program. Throws where the tests were not started through npm, which makes sure of them. */
export function tool(name: ToolName): string {
  const variable = `SEAL_${name.toUpperCase().replaceAll('-', '_')}`
  const path = process.env[variable]
  if (path) return path
  const command = name === 'olareg' || name === 'zot' ? 'npm run interop' : 'npm test'
  throw new Error(
    `${variable} is not set: start the tests with "${command}" (a part of them with "${command} -- <pattern>"), ` +
      `which makes sure of ${name}, or set ${variable} to the path of the program`
  )
}
