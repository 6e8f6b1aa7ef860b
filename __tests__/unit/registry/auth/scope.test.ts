import { expect, test } from '@jest/globals'
import { parseScope, scopesFor } from '../../../../src/registry/auth/scope.ts'

test.each([
  ['repository:acme/app:pull', { type: 'repository', name: 'acme/app', actions: ['pull'] }],
  [
    'repository:host:5000/app:pull,push',
    { type: 'repository', name: 'host:5000/app', actions: ['pull', 'push'] }
  ],
  ['repository(plugin):acme/app:*', { type: 'repository(plugin)', name: 'acme/app', actions: ['*'] }],
  ['registry:catalog:', { type: 'registry', name: 'catalog', actions: [] }],
  ['aws', undefined],
  ['one:two', undefined],
  [':a:b', undefined]
])('the scope %s', (text, scope) => {
  expect(parseScope(text)).toEqual(scope)
})

const app = { repository: 'acme/app', action: 'pull' } as const

test.each([
  ['reading asks for pull', app, false, undefined, ['repository:acme/app:pull']],
  ['a run that will write asks for push at once', app, true, undefined, ['repository:acme/app:pull,push']],
  ['writing asks for both', { ...app, action: 'push' }, false, undefined, ['repository:acme/app:pull,push']],
  [
    'more actions are taken over',
    app,
    false,
    'repository:acme/app:pull,delete',
    ['repository:acme/app:pull,delete']
  ],
  [
    'fewer are not',
    { ...app, action: 'push' },
    false,
    'repository:acme/app:pull',
    ['repository:acme/app:pull,push']
  ],
  [
    "GHCR's made-up repository is left out",
    app,
    false,
    'repository:user/image:pull',
    ['repository:acme/app:pull']
  ],
  [
    'actions on another repository are not asked for on this one',
    app,
    false,
    'repository:user/image:pull,delete',
    ['repository:acme/app:pull']
  ],
  ["ECR Public's word is echoed alone", app, true, 'aws', ['aws']],
  [
    'a scope of the registry is added',
    app,
    false,
    'registry:catalog:* repository:acme/app:pull',
    ['repository:acme/app:pull', 'registry:catalog:*']
  ],
  [
    'a mount reads the other repository too, after the own one',
    { ...app, action: 'push', mountFrom: 'acme/base' },
    true,
    undefined,
    ['repository:acme/app:pull,push', 'repository:acme/base:pull']
  ]
] as const)('%s', (_, need, writes, challenged, scopes) => {
  expect(scopesFor(need, writes, challenged)).toEqual(scopes)
})
