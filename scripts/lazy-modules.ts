// Modules of packages that dist/ reads when they are first used, or that are not in it.
import type { Plugin } from 'rolldown'

/**
 * The actions toolkit imports undici for GitHub's client behind a proxy. Seal gives that client its own `fetch`
 * (github/fetch.ts), so nothing uses what the toolkit makes of undici at its start.
 */
const withoutUndici = replaceModules('without-undici', /^undici$/, () =>
  [
    'export class ProxyAgent {}',
    "export function fetch() { throw new Error('undici is not part of Seal') }"
  ].join('\n')
)

/**
 * An ES module that imports node:http makes Node read all of its exports, of which some load Node's whole undici
 * (50 ms of every start). Asked for with require, only what is used is read.
 */
const lazyHttp = replaceModules(
  'lazy-http',
  /^(?:node:)?https?$/,
  id => `module.exports = require('node:${id}')`,
  'cjs'
)

/** The CycloneDX library takes its XML writer from xmlbuilder2 where that is installed. Seal writes XML itself. */
const withoutXmlBuilder = replaceModules(
  'without-xmlbuilder2',
  /^xmlbuilder2$/,
  () => "throw new Error('xmlbuilder2 is not part of Seal')",
  'cjs'
)

/** Only policies with expressions need RE2, which has tables for all of Unicode. */
const lazyRe2 = replaceModules('lazy-re2', /^re2js$/, () =>
  [
    "import { createRequire } from 'node:module'",
    'const require = createRequire(import.meta.url)',
    "export const RE2JS = { compile: (...request) => require('./re2js.cjs').RE2JS.compile(...request) }"
  ].join('\n')
)

/** It builds tables when it is read (20 ms). Only license texts need it, not SPDX expressions. */
const lazySpdxCorrect = replaceModules(
  'lazy-spdx-correct',
  /^spdx-correct$/,
  id => `export default (...request) => require('${id}')(...request)`
)

/** What every bundle of Seal replaces. */
export const REPLACEMENTS: readonly Plugin[] = [
  lazyHttp,
  lazyRe2,
  lazySpdxCorrect,
  withoutUndici,
  withoutXmlBuilder
]

function replaceModules(
  name: string,
  pattern: RegExp,
  write: (id: string) => string,
  extension: 'js' | 'cjs' = 'js'
): Plugin {
  const prefix = `\0${name}/`
  return {
    name,
    resolveId(id, importer) {
      // A replacement may import the module that it replaces.
      if (!pattern.test(id) || importer?.startsWith(prefix)) return undefined
      return `${prefix}${id.replace(/^node:/, '')}.${extension}`
    },
    load(id) {
      return id.startsWith(prefix) ? write(id.slice(prefix.length, -extension.length - 1)) : undefined
    }
  }
}
