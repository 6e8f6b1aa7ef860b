// What is bundled comes from few packages, of which none runs code when it is installed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

interface LockedPackage {
  readonly dev?: boolean
  readonly optional?: boolean
  readonly hasInstallScript?: boolean
  readonly resolved?: string
  readonly license?: string
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>
}
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
const bundled = packages.filter(([, { dev }]) => dev !== true)

test('no package of the bundle has an install script', () => {
  expect(bundled.length).toBeGreaterThan(10)
  expect(bundled.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([])
})

test('the bundle contains fewer than a hundred packages, with licenses that allow redistribution', () => {
  expect(bundled.length).toBeLessThan(100)
  const free = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC-BY-3.0', 'CC0-1.0']
  const known = new Set([...free, 'ISC', 'MIT', 'PSF-2.0', 'Python-2.0'])
  const isKnown = (license: string): boolean =>
    license.split(/ AND | OR |[()]/).every(word => word === '' || known.has(word))
  expect(bundled.filter(([, { license = 'none' }]) => !isKnown(license)).map(([path]) => path)).toEqual([])
})

test('the lock file contains no addresses of packages', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
})

test('src/ imports every dependency', () => {
  const root = join(import.meta.dirname, '../..')
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => readFileSync(join(root, 'src', path), 'utf8'))
    .join('\n')
  const isImported = (name: string): boolean =>
    new RegExp(`(?:\\bfrom|\\bimport\\()\\s*'${name}(?:/[^']*)?'`).test(source)
  expect(Object.keys(dependencies).filter(name => !isImported(name))).toEqual([])
})
