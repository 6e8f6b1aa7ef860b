// License statements as documents write them, what is read from them, and what stays unread.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import parse from 'spdx-expression-parse'
import {
  formatLicense,
  isExpression,
  leavesOf,
  licenseKey,
  readLicense
} from '../../../../src/sbom/licenses/license-expression.ts'
import { suggestLicenses } from '../../../../src/sbom/licenses/license-names.ts'

function unreadIn(text: string): string[] {
  return leavesOf(readLicense(text)).flatMap(leaf => (leaf.kind === 'unread' ? [leaf.text] : []))
}

describe('complete statements', () => {
  test.each([
    ['agpl-3.0-only AND mit', 'AGPL-3.0-only AND MIT'],
    ['GPL-2.0', 'GPL-2.0-only'],
    ['GPL-2.0+', 'GPL-2.0-or-later'],
    ['Apache-2.0+', 'Apache-2.0+'],
    ['GPL-2.0-with-classpath-exception', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['wxWindows', 'LGPL-2.0-or-later WITH WxWindows-exception-3.1'],
    ['BSD-2-Clause-NetBSD', 'BSD-2-Clause'],
    ['GPLv3', 'GPL-3.0-only'],
    ['GPL v3 License', 'GPL-3.0-only'],
    ['LGPL3 License', 'LGPL-3.0-only'],
    ['GNU Lesser GPL v3', 'LGPL-3.0-only'],
    ['Affero GPL 3', 'AGPL-3.0-only'],
    ['GPL version 3 or later license', 'GPL-3.0-or-later'],
    ['GPL-2.0-with-classpath-exception+', 'GPL-2.0-or-later WITH Classpath-exception-2.0'],
    ['eCos-2.0+', 'GPL-2.0-or-later WITH eCos-exception-2.0'],
    ['GPL-3+', 'GPL-3.0-or-later'],
    ['LGPLv2+', 'LGPL-2.0-or-later'],
    ['lgpl_v2_1', 'LGPL-2.1-only'],
    ['GNU GPL 3', 'GPL-3.0-only'],
    ['AGPL3', 'AGPL-3.0-only'],
    ['GFDL-NIV-1.3+', 'GFDL-1.3-no-invariants-or-later'],
    ['GNU Affero General Public License v3.0', 'AGPL-3.0-only'],
    ['GNU Lesser General Public License v2.1 or later', 'LGPL-2.1-or-later'],
    ['GPL version 2 or (at your option) any later version', 'GPL-2.0-or-later'],
    ['GNU General Public License v2 or later (GPLv2+)', 'GPL-2.0-or-later'],
    [
      'GNU General Public License, version 2, with the classpath exception',
      'GPL-2.0-only WITH Classpath-exception-2.0'
    ],
    ['GPL2 w/ CPE', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['License :: OSI Approved :: MIT License', 'MIT'],
    ['The MIT License (MIT)', 'MIT'],
    ['ASL 2.0', 'Apache-2.0'],
    ['The Apache Software License, Version 2.0', 'Apache-2.0'],
    ['Apache License, Version 2.0, MIT', 'Apache-2.0 AND MIT'],
    ['Common Development and Distribution License (CDDL) v1.0', 'CDDL-1.0'],
    ['Eclipse Public License - v 2.0', 'EPL-2.0'],
    ['CC BY-SA 4.0', 'CC-BY-SA-4.0'],
    ['LGPL-2.1, GPL-2.0', 'LGPL-2.1-only AND GPL-2.0-only'],
    ['MIT; ISC', 'MIT AND ISC'],
    ['GPLv2+ and (MIT or ASL 2.0)', 'GPL-2.0-or-later AND (MIT OR Apache-2.0)'],
    ['GPL-1+ or Artistic, and MIT', '(GPL-1.0-or-later OR Artistic-1.0) AND MIT'],
    ['MIT AND(ISC)', 'MIT AND ISC'],
    ['LGPL-2.1 | MIT', 'LGPL-2.1-only OR MIT'],
    ['https://spdx.org/licenses/AGPL-3.0-only.html', 'AGPL-3.0-only'],
    ['http://www.gnu.org/licenses/old-licenses/lgpl-2.1.html', 'LGPL-2.1-only'],
    ['https://www.apache.org/licenses/LICENSE-2.0.txt', 'Apache-2.0'],
    ['https://opensource.org/licenses/MIT', 'MIT'],
    ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC-BY-SA-4.0'],
    ['Apache-2.0 WITH llvm-exception', 'Apache-2.0 WITH LLVM-exception'],
    ['MIT WITH AdditionRef-x', 'MIT WITH AdditionRef-x'],
    ['licenseref-x', 'LicenseRef-x'],
    ['AGPL-3.0-only\u200b', 'AGPL-3.0-only']
  ])('%j means %s', (text, expression) => {
    expect([formatLicense(readLicense(text)), unreadIn(text)]).toEqual([expression, []])
  })
})

describe('an ambiguous list', () => {
  test.each(['MIT/ISC', 'MIT and/or ISC'])('%s', text => {
    expect(readLicense(text).kind).toBe('either')
  })
})

describe('a license is not corrected to another one', () => {
  test.each([
    'GPL Apache 2.0',
    'MIT Apache-2.0',
    'Apache License Version 2.0 under the terms of the GPL',
    'Apache License 2.0 NonCommercial',
    'BSD noncommercial 3 clause',
    'Modified Apache License 2.0',
    'MPL EPL 2.0',
    'Simplified 2.0',
    'BSD MIT 2'
  ])('%s', text => {
    expect(unreadIn(text)).toEqual([text])
  })
})

describe('every spelling of a GNU license is that license, or unread', () => {
  const families = [
    ...['GPL:GPL', 'LGPL:LGPL', 'AGPL:AGPL', 'General Public:GPL', 'Lesser General Public:LGPL'],
    ...['Affero General Public:AGPL', 'Lesser GPL:LGPL', 'Affero GPL:AGPL', 'Lesser Public:LGPL']
  ].map(pair => pair.split(':'))
  const versions = ['v3', ' version 3.0', ', Version 3', '-3.0', ' (v3)', ' v. 3']
  const ends = ['', '+', ' or later', ' only', '-or-later', ' License', ' or any later version', '+ License']
  test.each(families)('%s', (family = '', id = '') => {
    const wrong = ['', 'GNU ', 'the GNU '].flatMap(start =>
      ['', ' License', ' LICENSE,'].flatMap(word =>
        versions.flatMap(version =>
          ends.flatMap(end => {
            const text = `${start}${family}${word}${version}${end}`
            const wanted = `${id}-3.0-${/later|\+/.test(end) ? 'or-later' : 'only'}`
            const read = unreadIn(text).length > 0 ? wanted : formatLicense(readLicense(text))
            return read === wanted ? [] : [[text, read]]
          })
        )
      )
    )
    expect(wrong).toEqual([])
  })
})

describe('unread parts', () => {
  test.each([
    ...[
      'UNLICENSED',
      'BSD',
      'GPL',
      'Python',
      'Public Domain',
      'EPL',
      'OFL',
      'Perl',
      'BSD License',
      'Intel License'
    ],
    ...[
      'SEE LICENSE IN LICENSE.md',
      'Acme Apache-derived License 2.0',
      'https://example.com/license/x',
      'MIT AND'
    ],
    ...['', '()', 'AND', ')MIT(', 'NOASSERTION', 'Classpath-exception-2.0']
  ])('%j is not a known license', text => {
    expect(unreadIn(text)).toHaveLength(1)
  })

  test.each([
    ['AGPL-3.0-only AND Public-Domain', ['Public-Domain']],
    ['NOASSERTION AND MIT', ['NOASSERTION']],
    ['MIT or GPL', ['GPL']],
    ['Apache-2.0 AND (AGPL-3.0-only OR SomeCommercial)', ['SomeCommercial']]
  ])('of %j, %j', (text, left) => {
    expect(unreadIn(text)).toEqual(left)
  })

  test.each(['AGPL-3.0-only WITH made-up', 'LicenseRef-AGPLv3'])('%s still names the license', text => {
    expect(readLicense(text)).toMatchObject({ kind: 'unread', text, base: { id: 'AGPL-3.0-only' } })
  })

  test('a license text, or too many parentheses, is not parsed', () => {
    expect(readLicense(`MIT ${'x'.repeat(5000)}`).kind).toBe('unread')
    expect(readLicense(`${'('.repeat(101)}MIT${')'.repeat(101)}`).kind).toBe('unread')
  })
})

test('a text that the policy maps is replaced, whole or as a part', () => {
  const map = new Map([
    [licenseKey('Public-Domain'), 'LicenseRef-public-domain'],
    [licenseKey('MIT/ISC'), 'MIT OR ISC'],
    [licenseKey('X'), 'LicenseRef-GPLv3']
  ])
  expect(formatLicense(readLicense('MIT AND public-domain', { map }))).toBe(
    'MIT AND LicenseRef-public-domain'
  )
  expect(readLicense('mit/isc', { map }).kind).toBe('or')
  expect(readLicense('x', { map })).toMatchObject({ kind: 'license', id: 'LicenseRef-GPLv3' })
})

test('a misspelled id gets a suggestion, and a family its versions', () => {
  expect(suggestLicenses('MTI')).toEqual(['MIT'])
  expect(suggestLicenses('AGPL')).toContain('AGPL-3.0-only')
  expect(suggestLicenses('Acme Commercial License')).toEqual([])
})

describe('strict SPDX expressions', () => {
  test.each([
    ...[
      'MIT',
      '(MIT)',
      'MIT AND (ISC OR Zlib)',
      'GPL-2.0+',
      'GPL-2.0-only WITH Classpath-exception-2.0',
      'Apache-2.0+'
    ],
    ...['LicenseRef-x', 'DocumentRef-a:LicenseRef-b OR MIT', 'MIT and ISC', 'GPL-2.0']
  ])('%s is an expression', text => {
    expect(isExpression(text)).toBe(true)
    expect(() => parse(text)).not.toThrow()
  })

  test.each([
    ...[
      'mit',
      'GPLv3',
      'MIT/ISC',
      'MIT, ISC',
      'MIT AND',
      'AND',
      '',
      'NONE',
      'NOASSERTION',
      'MIT WITH x',
      'LicenseRef-x+'
    ],
    ...['Classpath-exception-2.0', 'MIT w/ Classpath-exception-2.0', '(MIT', 'MIT)']
  ])('%j is not an expression', text => {
    expect(isExpression(text)).toBe(false)
    expect(() => parse(text)).toThrow()
  })

  test('another parser agrees on every text', () => {
    const words = fc.constantFrom(
      'MIT',
      'GPL-2.0',
      'GPL-2.0+',
      'mit',
      'LicenseRef-x',
      '(',
      ')',
      'AND',
      'OR',
      'WITH',
      'x'
    )
    const exceptions = fc.constantFrom('Classpath-exception-2.0', 'MIT', 'or', 'and')
    fc.assert(
      fc.property(fc.array(fc.oneof(words, exceptions), { maxLength: 9 }), list => {
        const text = list.join(' ')
        // The other parser takes an empty pair for nothing at all.
        fc.pre(!text.includes('( )'))
        let agrees = true
        try {
          parse(text)
        } catch {
          agrees = false
        }
        expect([text, isExpression(text)]).toEqual([text, agrees])
      }),
      { numRuns: 2000 }
    )
  })
})

test('a statement that is read completely is written as an equivalent expression', () => {
  const word = fc.constantFrom(
    'MIT',
    'gpl-2+',
    'BSD',
    'and',
    'or',
    'with',
    '(',
    ')',
    '/',
    ',',
    'Apache 2.0',
    'x',
    '+'
  )
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 9 }).map(list => list.join(' ')),
      text => {
        const tree = readLicense(text)
        if (leavesOf(tree).some(({ kind }) => kind === 'unread')) return
        const written = formatLicense(tree)
        expect(isExpression(written)).toBe(true)
        expect(formatLicense(readLicense(written))).toBe(written)
      }
    )
  )
})
