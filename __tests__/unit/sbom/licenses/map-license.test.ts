// License texts as databases write them, and what they become.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import parse from 'spdx-expression-parse'
import { mapLicense, mapLicenses } from '../../../../src/sbom/licenses/map-license.ts'

test.each([
  ['MIT', 'MIT'],
  ['mit', 'MIT'],
  ['Expat', 'MIT'],
  ['(MIT OR Apache-2.0)', 'MIT OR Apache-2.0'],
  ['MIT/Apache-2.0', 'MIT OR Apache-2.0'],
  ['Apache 2.0', 'Apache-2.0'],
  ['ASL 2.0', 'Apache-2.0'],
  ['GPL-2', 'GPL-2.0-only'],
  ['GPL-2+', 'GPL-2.0-or-later'],
  ['GPLv3+', 'GPL-3.0-or-later'],
  ['GPL-2.0+', 'GPL-2.0-or-later'],

  ['LGPLv2.1+', 'LGPL-2.1-or-later'],
  ['GPLv2+ and (MIT or ASL 2.0)', 'GPL-2.0-or-later AND (MIT OR Apache-2.0)'],
  ['GPL-3+ with GCC-exception-3.1', 'GPL-3.0-or-later WITH GCC-exception-3.1'],
  ['GPL-2.0-only AND BSD-2-Clause', 'GPL-2.0-only AND BSD-2-Clause'],
  ['BSD-3-clause', 'BSD-3-Clause'],
  ['LicenseRef-own', 'LicenseRef-own'],
  ['http://www.apache.org/licenses/LICENSE-2.0.txt', 'Apache-2.0'],
  ['https://opensource.org/licenses/MIT', 'MIT'],
  ['http://www.opensource.org/licenses/mit-license.php', 'MIT'],
  ['http://www.gnu.org/licenses/old-licenses/lgpl-2.1.html', 'LGPL-2.1-only'],
  ['GPL2 w/ CPE', 'GPL-2.0-only WITH Classpath-exception-2.0'],
  ['MIT License\n\nCopyright (c) Jane Doe\n\nPermission is hereby granted', 'MIT']
])('%j is the expression %s', (text, expression) => {
  expect(mapLicense(text)).toEqual({ kind: 'expression', value: expression, acknowledgement: 'declared' })
})

test.each([
  ['The Apache Software License, Version 2.0', 'Apache-2.0'],
  ['European Union Public License 1.2', 'EUPL-1.2'],
  ['European Union Public License v. 1.2', 'EUPL-1.2'],
  ['Simplified BSD License', 'BSD-2-Clause'],
  ['ISC License (ISCL)', 'ISC'],
  ['Mozilla Public License, v. 2.0', 'MPL-2.0'],
  ['The Unlicense', 'Unlicense'],
  ['Apache License Version 2.0, January 2004', 'Apache-2.0'],
  ['Mozilla Public License Version 2.0', 'MPL-2.0'],
  ['MIT License', 'MIT']
])('%s is %s in British spelling too', (text, value) => {
  for (const spelled of [text, text.replace(/se\b/, 'ce')])
    expect(mapLicense(spelled)).toEqual({ kind: 'expression', value, acknowledgement: 'declared' })
})

test.each([
  'BSD',
  'GPL',
  'UNLICENSED',
  'SEE LICENSE IN LICENSE.md',
  'Public Domain',
  'public-domain',
  'MIT and BSD',
  'Copyright only'
])('%s is ambiguous and stays a name', text => {
  expect(mapLicense(text)).toEqual({ kind: 'name', value: text, acknowledgement: 'declared' })
})

test.each(['', '  ', 'UNKNOWN', 'NOASSERTION', 'none'])('%j does not name a license', text => {
  expect(mapLicense(text)).toBeUndefined()
})

test('a long text is cut', () => {
  expect(mapLicense('All rights reserved. '.repeat(500))?.value).toHaveLength(120)
})

test('several licenses are joined if each is known, otherwise listed', () => {
  expect(mapLicenses(['GPL-2+', 'Expat', 'MIT', 'MIT or ISC'])).toEqual([
    { kind: 'expression', value: 'GPL-2.0-or-later AND MIT AND (MIT OR ISC)', acknowledgement: 'declared' }
  ])
  expect(mapLicenses(['Expat', 'Expat and ISC', 'ISC', 'MIT or ISC']).map(({ value }) => value)).toEqual([
    'MIT AND ISC AND (MIT OR ISC)'
  ])
  expect(mapLicenses(['GPL-2+', 'BSD', '']).map(({ kind, value }) => [kind, value])).toEqual([
    ['expression', 'GPL-2.0-or-later'],
    ['name', 'BSD']
  ])
})

test('every result of type expression is valid, for any input', () => {
  const words = fc.constantFrom(
    'MIT',
    'gpl-2+',
    'BSD',
    'and',
    'OR',
    'with',
    '(',
    ')',
    '/',
    'Apache 2.0',
    'x',
    '3',
    '+',
    '&'
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words, { maxLength: 9 }).map(list => list.join(' '))
      ),
      text => {
        const license = mapLicense(text)
        if (license?.kind === 'expression') expect(() => parse(license.value)).not.toThrow()
      }
    )
  )
})
