// License rules in three values: what is denied, what passes, and what cannot be decided.
import { describe, expect, test } from '@jest/globals'
import type { LicenseRules } from '../../../src/policy/license-rules.ts'
import { createLicenseCheck, explainEntry, type LicenseFinding } from '../../../src/policy/license-rules.ts'
import type { Component } from '../../../src/sbom/model.ts'

const RULES: LicenseRules = {
  allow: undefined,
  deny: [],
  unknown: 'allow',
  unparsed: 'fail',
  map: new Map(),
  location: undefined
}

function judge(
  rules: Partial<LicenseRules>,
  statements: readonly string[],
  names?: ReadonlyMap<string, string>
) {
  const licenses = statements.map(value => ({ kind: 'name' as const, value }))
  const component: Component = { ref: 'a', type: 'library', name: 'a', licenses }
  return createLicenseCheck({ ...RULES, ...rules }, names)(component)
}

function textsOf(finding: LicenseFinding): string[] {
  return finding.outcome === 'undecided' ? finding.leftOver.map(({ text }) => text) : []
}

describe('deny: AGPL-3.0-only', () => {
  test.each([
    ...[
      'AGPL-3.0-only',
      'AGPL-3.0',
      'AGPL-3.0+',
      'AGPL-3.0-or-later',
      'AGPL-1.0-or-later',
      'AGPLv3',
      'agpl-3.0-only AND mit'
    ],
    ...[
      'AGPL-3.0-only AND Public-Domain',
      'NOASSERTION AND AGPL-3.0-only',
      'MIT, AGPL-3.0-only',
      'AGPL-3.0-only; MIT'
    ],
    ...[
      'AGPL-3.0-only WITH Classpath-exception-2.0',
      'AGPL-3.0-only WITH made-up',
      'GNU Affero General Public License v3.0'
    ],
    ...[
      'https://www.gnu.org/licenses/agpl-3.0.html',
      'AGPL-3.0-only OR AGPL-3.0-or-later',
      'LicenseRef-AGPLv3'
    ],
    ...['MIT AND (ISC AND (AGPLv3 OR AGPL-3.0+))']
  ])('%s is a violation', statement => {
    expect(judge({ deny: ['AGPL-3.0-only'] }, [statement])).toMatchObject({ outcome: 'broken' })
  })

  test.each([
    ...[
      'MIT',
      'GPLv3',
      'MIT OR AGPL-3.0-only',
      'MIT OR FOO',
      'MIT/ISC',
      'LicenseRef-own',
      'Apache-2.0 AND (AGPL-3.0-only OR ISC)'
    ]
  ])('%s passes', statement => {
    expect(judge({ deny: ['AGPL-3.0-only'] }, [statement])).toEqual({ outcome: 'passed' })
  })

  test.each([
    ['AGPL-3.0-only/MIT', ['AGPL-3.0-only/MIT']],
    ['AGPL-3.0-only and/or MIT', ['AGPL-3.0-only and/or MIT']],
    ['AGPL-3.0-only OR FOO', ['FOO']],
    ['FOO/MIT', ['FOO']],
    ['MIT AND FOO', ['FOO']],
    ['NOASSERTION AND MIT', ['NOASSERTION']],
    ['MIT WITH made-up', ['MIT WITH made-up']],
    ['Public-Domain', ['Public-Domain']],
    ['Apache-2.0 AND (AGPL-3.0-only OR SomeCommercial)', ['SomeCommercial']]
  ])('%s is undecided because of %j', (statement, texts) => {
    expect(textsOf(judge({ deny: ['AGPL-3.0-only'] }, [statement]))).toEqual(texts)
  })

  test('every statement counts, declared or concluded', () => {
    expect(judge({ deny: ['AGPL-3.0-only'] }, ['MIT', 'AGPL-3.0-only'])).toMatchObject({ outcome: 'broken' })
    expect(judge({ deny: ['AGPL-3.0-only'] }, ['MIT', 'NOASSERTION'])).toEqual({ outcome: 'passed' })
  })
})

describe('allow: MIT', () => {
  test.each(['MIT', 'mit', 'Expat', 'MIT OR X', 'Apache-2.0 OR MIT', 'MIT OR FOO'])(
    '%s passes',
    statement => {
      expect(judge({ allow: ['MIT'], unknown: 'deny' }, [statement])).toEqual({ outcome: 'passed' })
    }
  )

  test.each([
    '0BSD',
    'MIT AND ISC',
    'MIT, ISC',
    'MIT WITH Classpath-exception-2.0',
    'NOASSERTION',
    'ISC AND FOO'
  ])('%s is a violation', statement => {
    expect(judge({ allow: ['MIT'], unknown: 'deny' }, [statement])).toMatchObject({ outcome: 'broken' })
  })

  test.each(['FOO', 'MIT AND NONE', 'MIT/ISC', 'MIT WITH made-up', 'LicenseRef-MIT'])(
    '%s is undecided',
    statement => {
      expect(judge({ allow: ['MIT'], unknown: 'deny' }, [statement])).toMatchObject({ outcome: 'undecided' })
    }
  )
})

test.each<[Partial<LicenseRules>, string[], LicenseFinding['outcome']]>([
  [{ allow: ['Apache-2.0 AND MIT'] }, ['Apache-2.0 AND MIT'], 'passed'],
  [{ allow: ['Apache-2.0 AND MIT'] }, ['MIT', 'Apache-2.0'], 'passed'],
  [{ allow: ['Apache-2.0 AND MIT'] }, ['MIT'], 'broken'],
  [{ allow: ['Apache-2.0 OR MIT'] }, ['MIT'], 'passed'],
  [{ deny: ['Apache-2.0 AND MIT'] }, ['MIT'], 'passed'],
  [{ deny: ['Apache-2.0 AND MIT'] }, ['MIT OR (Apache-2.0 AND MIT)'], 'passed'],
  [{ deny: ['Apache-2.0 AND MIT', 'ISC'] }, ['ISC OR (Apache-2.0 AND MIT)'], 'broken'],
  [{ deny: ['Apache-2.0 AND MIT'] }, ['MIT AND (Apache-2.0 OR FOO)'], 'undecided'],
  [{ deny: ['GPL-2.0-only WITH Classpath-exception-2.0'] }, ['GPL-2.0-only'], 'passed'],
  [{ deny: ['gpl-2.0'] }, ['GPL-2.0-or-later'], 'broken'],
  [{ deny: ['GPL-2.0-only'] }, ['GPL-3.0-or-later'], 'passed'],
  [{ deny: ['GPL-3.0-or-later'] }, ['GPL-2.0-only'], 'passed'],
  [{ deny: ['LicenseRef-acme'] }, ['LicenseRef-Acme'], 'broken'],
  [{ deny: ['CC-BY-3.0'] }, ['CC-BY-4.0'], 'passed']
])('%j of %j: %s', (rules, statements, outcome) => {
  expect(judge(rules, statements).outcome).toBe(outcome)
})

describe("a document's LicenseRef that contains the name of a denied license, or is only a number", () => {
  const rules = { deny: ['AGPL-3.0-only'] }
  const reference = 'LicenseRef-scancode-agpl-3.0-openssl'

  test.each([
    'LicenseRef-AGPL',
    'LicenseRef-GNU-AGPL',
    reference,
    `MIT AND DocumentRef-a:${reference}`,
    'LicenseRef-MIT-AND-AGPL-3.0-only',
    // The document does not say which license has this number.
    'LicenseRef-1',
    'MIT AND DocumentRef-a:LicenseRef-23'
  ])('%s is undecided', statement => {
    expect(judge(rules, [statement])).toMatchObject({ outcome: 'undecided' })
  })

  test('is resolved by the policy, and others pass', () => {
    const map = new Map([[reference, reference]])
    expect(judge({ ...rules, map }, [reference])).toEqual({ outcome: 'passed' })
    expect(judge({ deny: [...rules.deny, 'LicenseRef-AGPL'] }, ['LicenseRef-AGPL'])).toMatchObject({
      outcome: 'broken'
    })
    expect(judge(rules, ['LicenseRef-acme', 'LicenseRef-LAGPLX'])).toEqual({ outcome: 'passed' })
  })
})

test('too many alternatives for entries of several licenses are undecided, not cut off', () => {
  const statement = Array.from({ length: 11 }, (_, at) => `(LicenseRef-a${at} OR LicenseRef-b${at})`).join(
    ' AND '
  )
  expect(judge({ deny: ['Apache-2.0 AND MIT'] }, [statement])).toMatchObject({ outcome: 'undecided' })
  expect(judge({ deny: ['MIT'] }, [statement])).toEqual({ outcome: 'passed' })
})

test('the policy resolves a text permanently, and a document names its own references', () => {
  const map = new Map([['Public-Domain', 'LicenseRef-public-domain']])
  expect(judge({ map, deny: ['MIT'] }, ['public-domain AND ISC'])).toEqual({ outcome: 'passed' })
  expect(judge({ map, deny: ['LicenseRef-public-domain'] }, ['Public-Domain'])).toMatchObject({
    outcome: 'broken'
  })
  const names = new Map([['licenseref-lgplv2-', 'LGPLv2+']])
  expect(judge({ deny: ['LGPL-2.1-only'] }, ['LicenseRef-LGPLv2-'], names)).toMatchObject({
    outcome: 'broken'
  })
  expect(judge({ allow: ['LicenseRef-LGPLv2-'] }, ['LicenseRef-LGPLv2-'], names)).toEqual({
    outcome: 'passed'
  })
})

test('unknown decides about a component without a license, unless it needs none', () => {
  expect(judge({ unknown: 'deny' }, [])).toMatchObject({
    outcome: 'broken',
    problem: 'does not name a license'
  })
  expect(judge({ unknown: 'allow' }, ['NONE'])).toEqual({ outcome: 'passed' })
  const judgeAll = createLicenseCheck({ ...RULES, unknown: 'deny' })
  expect(judgeAll({ ref: 'a', type: 'container', name: 'a' }, { mustSay: false })).toEqual({
    outcome: 'passed'
  })
})

test.each([
  ['AGPL', 'Did you mean AGPL-3.0-or-later, AGPL-3.0-only'],
  ['MTI', 'Did you mean MIT?'],
  ['Public-Domain', 'licenses.map: {"Public-Domain": LicenseRef-public-domain}'],
  ['MIT, ISC', 'is a list'],
  ['MIT/ISC', 'is a list'],
  ['MIT AND Foo', '"Foo" is not on the SPDX license list']
])('the entry %j: %s', (entry, said) => {
  expect(explainEntry(entry)).toContain(said)
})

test.each([
  'MIT',
  'AGPL3',
  'gpl-2.0',
  'Apache-2.0 AND MIT',
  'LicenseRef-GPLv3',
  'https://spdx.org/licenses/MIT'
])('the entry %s is accepted', entry => {
  expect(explainEntry(entry)).toBeUndefined()
})
