// Archives of sizes that take a while.

import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { JAVA } from '../../../../src/scan/ecosystems/maven/jar.ts'
import { scanImage } from '../../../../src/scan/image/scan-image.ts'
import { buildLayer, inputFor, purls } from '../../../support/image-builder.ts'
import { buildEntry, file } from '../../../support/tar-builder.ts'
import { buildZip, type ZipItem } from '../../../support/zip-builder.ts'

const COUNT = 1_000_000
const MIB = 2 ** 20

function* entries(): Generator<Buffer> {
  for (let at = 0; at < COUNT; at += 1000) {
    yield Buffer.concat(
      Array.from({ length: 1000 }, (_, more) => buildEntry(file(`srv/data/${more}/file-${at + more}`)))
    )
  }
  yield buildEntry(file('app/package.json', '{"name":"app","version":"1.0.0"}'))
  yield Buffer.alloc(1024)
}

test('a layer of a million entries is read, and refused with a lower limit', async () => {
  const hash = createHash('sha256')
  for (const entry of entries()) hash.update(entry)
  const layer = { ...buildLayer([]), diffId: `sha256:${hash.digest('hex')}` as const }
  const open = async function* () {
    yield* entries()
  }
  const input = { ...inputFor([layer]), layers: [{ ...layer.source, open }] }
  expect(purls(await scanImage(input))).toEqual(['pkg:npm/app@1.0.0'])
  await expect(scanImage({ ...input, limits: { maxEntries: 10_000 } })).rejects.toMatchObject({
    code: 'SCAN_LIMIT_EXCEEDED'
  })
})

test('archives in archives have one room: 150 MiB in each of three is too much', () => {
  const jar = (inner: readonly ZipItem[]) =>
    buildZip([{ name: 'zeros', content: Buffer.alloc(150 * MIB), stored: true }, ...inner])
  const [third, pom] = [jar([]), 'META-INF/maven/g/a/pom.properties']
  const second = jar([{ name: 'c.jar', content: third }])
  const outer = buildZip([
    { name: pom, content: 'groupId=g\nartifactId=a\nversion=1\n' },
    { name: 'b.jar', content: second }
  ])
  const { packages = [], warnings = [] } = JAVA.readFile?.({ path: 'a.jar', bytes: outer }) ?? {}
  expect(packages.map(({ component }) => component.name)).toContain('a')
  expect(warnings).toEqual([expect.stringMatching(/^a\.jar:b\.jar:c\.jar was not read: /)])
})
