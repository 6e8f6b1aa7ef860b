// What a request does in a repository, as registry scopes name it.

// Scopes of registry tokens: https://github.com/distribution/distribution/blob/main/docs/content/spec/auth/scope.md

export type Action = 'pull' | 'push'
