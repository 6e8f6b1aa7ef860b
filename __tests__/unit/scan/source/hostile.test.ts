// Hostile lock files: whatever they contain, the scan ends soon, with a consistent SBOM.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Sbom } from '../../../../src/sbom/model.ts'
import { type Files, fixture, scan } from './memory-tree.ts'

/** Every ref once, every edge between refs that are there, all in order. */
function checkSbom(sbom: Sbom): void {
  const refs = sbom.components.map(component => component.ref)
  expect(refs).toEqual([...new Set(refs)].sort())
  const known = new Set([sbom.subject?.ref, ...refs])
  for (const [ref, targets] of sbom.dependencies) {
    expect(known.has(ref)).toBe(true)
    expect(targets).toEqual([...new Set(targets)].sort())
    expect(targets.filter(target => !known.has(target) || target === ref)).toEqual([])
  }
  for (const component of sbom.components) {
    for (const hash of component.hashes ?? []) expect(hash.content).toMatch(/^[0-9a-f]+$/)
    expect(component.purl ?? 'pkg:').toMatch(/^pkg:/)
  }
}

const SAMPLES: Files = {
  'package-lock.json': fixture('javascript/package-lock-v3.json'),
  'npm-shrinkwrap.json': fixture('javascript/package-lock-v1.json'),
  'yarn.lock': fixture('javascript/yarn-1.lock'),
  'berry/yarn.lock': fixture('javascript/yarn-berry.lock'),
  'pnpm-lock.yaml': fixture('javascript/pnpm-lock-v9.yaml'),
  'five/pnpm-lock.yaml': fixture('javascript/pnpm-lock-v5.yaml'),
  'bun.lock': fixture('javascript/bun.lock'),
  'uv.lock': fixture('python/uv.lock'),
  'pylock.toml': fixture('python/pylock.toml'),
  'requirements.txt': fixture('python/requirements.txt'),
  'Pipfile.lock': fixture('python/Pipfile.lock'),
  'Cargo.lock': fixture('rust/Cargo.lock'),
  'poetry.lock':
    '[[package]]\nname = "a"\nversion = "1"\n[package.dependencies]\nb = "*"\n[[package]]\nname = "b"\nversion = "1"\n',
  'pdm.lock':
    '[[package]]\nname = "a"\nversion = "1"\ndependencies = ["b>1"]\n[[package]]\nname = "b"\n[metadata]\nlock_version = "4"\n',
  'go.mod': 'module x\ngo 1.16\nrequire (\n\ta v1.0.0 // indirect\n)\nreplace a => ../b\n',
  'pom.xml':
    '<project><artifactId>a</artifactId><properties><v>1</v></properties><dependencies><dependency><groupId>g</groupId><artifactId>n</artifactId><version>${v}</version></dependency></dependencies></project>',
  'gradle.lockfile': '# x\ng:n:1=compileClasspath\nempty=\n',
  'Gemfile.lock':
    'GEM\n  remote: https://r.example/\n  specs:\n    a (1.0)\n      b\n    b (1.0)\n\nDEPENDENCIES\n  a\n',
  'composer.lock':
    '{"packages":[{"name":"a/b","version":"1","require":{"a/c":"*"}},{"name":"a/c","version":"1"}]}',
  'packages.lock.json':
    '{"dependencies":{"net8.0":{"A":{"type":"Direct","resolved":"1","dependencies":{"B":"1"}},"B":{"resolved":"1"}}}}',
  'a.deps.json':
    '{"targets":{"t":{"A/1":{"dependencies":{"B/1":"1"}}}},"libraries":{"A/1":{"type":"package"},"B/1":{}}}',
  '.github/workflows/ci.yml': 'jobs:\n  a:\n    steps:\n      - uses: a/b@v1\n'
}

describe.each(Object.entries(SAMPLES))('%s', (path, content) => {
  const text = String(content)

  test('the sample itself has packages', async () => {
    const { sbom, warnings } = await scan({ [path]: text })
    expect(sbom.components.some(component => component.type === 'library')).toBe(path !== 'go.mod')
    expect(warnings).toEqual([])
    checkSbom(sbom)
  })

  test('a truncated, spliced or overwritten file results in a consistent SBOM', async () => {
    const mutation = fc.record({
      at: fc.nat(text.length),
      drop: fc.nat(60),
      insert: fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom(
          '__proto__',
          'constructor',
          '{',
          '}',
          '[',
          '"',
          '\n',
          '\n  ',
          ': ',
          '&a ',
          '*a',
          '\u0000',
          '../',
          '<',
          '\ud800'
        )
      )
    })
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async mutations => {
        const mutated = mutations.reduce(
          (current, { at, drop, insert }) => current.slice(0, at) + insert + current.slice(at + drop),
          text
        )
        const { sbom } = await scan({ [path]: mutated })
        checkSbom(sbom)
      }),
      { numRuns: 40 }
    )
  })
})

test.each(['json', 'yaml', 'toml'])(
  'names of JavaScript’s built-in properties are ordinary names (%s)',
  async kind => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const packages = Object.fromEntries(
      names.map(name => [`node_modules/${name}`, { version: '1.0.0', dependencies: { valueOf: '1' } }])
    )
    const files: Record<string, Files> = {
      json: {
        'package-lock.json': `{"lockfileVersion":3,"packages":{"":{"dependencies":{"__proto__":"1","constructor":"1","toString":"1","hasOwnProperty":"1"}},${JSON.stringify(packages).slice(1)}}`
      },
      yaml: {
        'pnpm-lock.yaml': `lockfileVersion: 5.4\ndependencies:\n${names.map(name => `  ${name}: 1.0.0\n`).join('')}packages:\n${names.map(name => `  /${name}/1.0.0: {}\n`).join('')}`
      },
      toml: {
        'poetry.lock': `[[package]]\nname = "app"\nversion = "1"\n[package.dependencies]\n${names.map(name => `${name} = "1"\n`).join('')}${names.map(name => `[[package]]\nname = "${name}"\nversion = "1.0.0"\n`).join('')}`
      }
    }
    const { sbom } = await scan(files[kind] ?? {})
    checkSbom(sbom)
    const found = sbom.components
      .filter(component => component.version === '1.0.0')
      .map(component => component.name)
    expect(found.sort()).toEqual(names.sort())
    expect(Object.keys(Object.prototype)).toEqual([])
  }
)

describe('is limited', () => {
  test.each([
    ['deep JSON', 'package-lock.json', '{"packages":'.repeat(100_000), 'not valid JSON'],
    [
      'deep JSON that is whole',
      'package-lock.json',
      `{"packages":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      'nested deeper'
    ],
    ['deep YAML', 'pnpm-lock.yaml', '['.repeat(100_000), 'not valid YAML'],
    ['deep TOML', 'uv.lock', `a = ${'['.repeat(100_000)}`, 'not valid TOML'],
    ['deep XML', 'pom.xml', '<a>'.repeat(100_000), 'nested deeper'],
    ['many aliases', 'pnpm-lock.yaml', `a: &a []\nb: [${'*a,'.repeat(200)}]`, 'aliases'],
    [
      'a path of npm without end',
      'package-lock.json',
      JSON.stringify({ packages: { [`${'node_modules/a/'.repeat(2000)}b`]: {} } }),
      'more than 4000'
    ]
  ])('%s', async (_, path, text, reason) => {
    const { sbom, warnings } = await scan({ [path]: text })
    expect(warnings).toEqual([expect.stringContaining(reason)])
    expect(sbom.completeness).toBe('incomplete')
  })

  test.each([
    [
      'npm folders that make every look-up long',
      'package-lock.json',
      () => {
        const deep = `${'node_modules/a/'.repeat(260)}node_modules/b`
        const dependencies = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`x${at}`, '']))
        return JSON.stringify({ packages: { [deep]: { version: '1.0.0', dependencies } } })
      },
      'nested too deep'
    ],
    [
      'Bun paths that make every look-up long',
      'bun.lock',
      () => {
        const dependencies = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`x${at}`, '']))
        return JSON.stringify({
          workspaces: {},
          packages: { ['a/'.repeat(1500)]: ['a@1.0.0', '', { dependencies }] }
        })
      },
      'too long to resolve'
    ],
    [
      'one name for thousands of gems',
      'Gemfile.lock',
      () => `GEM\n  specs:\n${'    a (1)\n      a\n'.repeat(20_000)}`,
      'more than 200 times'
    ],
    [
      'one name for thousands of Python packages',
      'poetry.lock',
      () => '[[package]]\nname = "a"\n[package.dependencies]\na = "*"\n'.repeat(5000),
      'more than 200 times'
    ]
  ])('%s', async (_, path, makeText, reason) => {
    const { warnings } = await scan({ [path]: makeText() })
    expect(warnings).toEqual([expect.stringContaining(reason)])
  })

  test('runs of blanks and empty lines', async () => {
    const blanks = ' '.repeat(50_000)
    await scan({
      'requirements.txt': `a${blanks}b\n`.repeat(20),
      Gemfile: '\n'.repeat(300_000),
      'build.gradle': '\n'.repeat(300_000),
      'pyproject.toml': '\n'.repeat(300_000),
      'go.mod': `module x${blanks}\nrequire${blanks}a v1\n`
    })
  })

  test('aliases that multiply each other', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level < 12; level++) {
      lines.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')}]`)
    }
    const { sbom } = await scan({
      '.github/workflows/bomb.yml': `${lines.join('\n')}\njobs: { x: { steps: *a11 } }\n`
    })
    expect(sbom.components).toEqual([])
  })

  test('packages with circular dependencies', async () => {
    const { sbom } = await scan({
      'yarn.lock':
        'a@1:\n  version "1.0.0"\n  dependencies:\n    b "1"\n\nb@1:\n  version "1.0.0"\n  dependencies:\n    a "1"\n    b "1"\n'
    })
    checkSbom(sbom)
    expect(sbom.dependencies.get('pkg:npm/a@1.0.0')).toEqual(['pkg:npm/b@1.0.0'])
    expect(sbom.components.map(component => component.scope)).toEqual(['required', 'required'])
  })

  test('long names and long lines', async () => {
    const long = 'x'.repeat(200_000)
    const { sbom } = await scan({
      'yarn.lock': `${long}@1:\n  version "${long}"\n  resolved "${long}"\n  integrity ${long}\n`,
      'requirements.txt': `${long}==${long}\n${'a,'.repeat(100_000)}\ngit+https://${'@'.repeat(100_000)}\n`,
      'go.mod': `module ${long}\nrequire ${long} ${long}\n`,
      'Gemfile.lock': `GEM\n  specs:\n    ${long} (${long})\n`,
      '.github/workflows/a.yml': `jobs: { a: { uses: "${long}/${long}@${long}" } }`
    })
    checkSbom(sbom)
  })

  test('a lock file of twenty thousand packages', async () => {
    const count = 20_000
    const blocks = Array.from(
      { length: count },
      (_, at) => `p${at}@1:\n  version "1.0.${at}"\n  dependencies:\n    p${(at * 7) % count} "1"\n`
    )
    const { sbom } = await scan({ 'yarn.lock': blocks.join('\n') })
    expect(sbom.components).toHaveLength(count)
  })
})
