// Modules of others that dist/ reads when they are first used, or never.

/** In an ES module, for what is read by `require` at its first use. */
const REQUIRE =
  "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\n"

/**
 * The actions toolkit imports undici for proxies, and reading it costs more time than all of Seal: it becomes a
 * file of its own that is read when it is first used.
 */
export const lazyUndici = replaceModules('lazy-undici', /^undici$/, () =>
  [
    REQUIRE,
    "export function ProxyAgent(options) { const { ProxyAgent } = require('./undici.cjs'); return new ProxyAgent(options) }",
    "export function fetch(...request) { return require('./undici.cjs').fetch(...request) }"
  ].join('\n')
)

/**
 * An ES module that imports node:http makes Node read all of its exports, of which some load Node's whole undici
 * (50 ms of every start). Asked for with require, only what is used is read.
 */
export const lazyHttp = replaceModules(
  'lazy-http',
  /^(?:node:)?https?$/,
  id => `module.exports = require('node:${id}')`,
  'cjs'
)

/** The CycloneDX library takes its XML writer from xmlbuilder2 where that is installed. Seal writes XML itself. */
export const withoutXmlBuilder = replaceModules(
  'without-xmlbuilder2',
  /^xmlbuilder2$/,
  () => "throw new Error('xmlbuilder2 is not part of Seal')",
  'cjs'
)

function replaceModules(name, pattern, write, extension = 'js') {
  const prefix = `\0${name}/`
  return {
    name,
    resolveId(id, importer) {
      // What takes a module's place may ask for the module itself.
      if (!pattern.test(id) || importer?.startsWith(prefix)) return undefined
      return `${prefix}${id.replace(/^node:/, '')}.${extension}`
    },
    load(id) {
      return id.startsWith(prefix) ? write(id.slice(prefix.length, -extension.length - 1)) : undefined
    }
  }
}
