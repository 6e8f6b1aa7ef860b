// Mutants of the registry client: whom credentials go to, what is read and believed, what is lost.
import type { MutatedFile } from './mutant.ts'

export const REGISTRY: readonly MutatedFile[] = [
  {
    file: 'src/registry/auth/realm.ts',
    tests: 'unit/registry/auth/realm',
    changes: [
      {
        find: 'registry.endsWith(`.${host}`)',
        replace: 'registry.endsWith(host)',
        breaks: 'credentials for notacme.io go to acme.io'
      },
      {
        find: 'return isOwnParent(parent)',
        replace: 'return true',
        breaks: 'credentials go to another customer of the same cloud'
      },
      {
        find: "parent.includes('.') &&",
        replace: '',
        breaks: 'credentials go to a realm that is a top-level domain'
      },
      {
        find: 'PAIRS[registry] === host',
        replace: 'PAIRS[registry] !== undefined',
        breaks: 'credentials for Docker Hub go to any realm'
      },
      {
        find: 'if (!/[a-z]/i.test(host) || !/[a-z]/i.test(registry)) return false',
        replace: '',
        breaks: 'two addresses that end alike count as neighbors'
      },
      {
        find: 'await registryOrigin.checkTarget(url, registryOrigin.base)',
        replace: 'await Promise.resolve()',
        breaks: 'a realm may be in the network of the runner'
      }
    ]
  },
  {
    file: 'src/registry/http/redirect.ts',
    tests: 'integration/hostile-credentials',
    changes: [
      {
        find: 'isForeign ||= !registryOrigin.owns(next)',
        replace: 'isForeign = !registryOrigin.owns(next)',
        breaks: 'credentials come back after a detour over another host'
      },
      {
        find: 'const headers = isForeign ? outgoing.headers :',
        replace: 'const headers = redirects > 99 ? outgoing.headers :',
        breaks: 'credentials go along to another host'
      },
      {
        find: 'await registryOrigin.checkTarget(next, url)',
        replace: 'await Promise.resolve()',
        breaks: 'a redirect may lead into the network of the runner'
      },
      {
        find: 'if (isForeign) await registryOrigin.checkTarget(url, registryOrigin.base)',
        replace: '',
        breaks: 'an upload address may be in the network of the runner'
      },
      {
        find: 'if (redirects === MAX_REDIRECTS)',
        replace: 'if (redirects === 1000)',
        breaks: 'a loop of redirects does not end'
      },
      {
        find: "incoming.status < 307 && method !== 'GET'",
        replace: "incoming.status < 301 && method !== 'GET'",
        breaks: 'a push is repeated at the target of a 301'
      }
    ]
  },
  {
    file: 'src/registry/auth/authentication.ts',
    tests: 'integration/credentials',
    changes: [
      {
        find: 'this.#options.clock.now() < renewAt',
        replace: 'renewAt > 0',
        breaks: 'a token is never renewed by the clock'
      },
      {
        find: 'Math.min(RENEW_EARLY_MS, token.expiresInMs / 10)',
        replace: '0',
        breaks: 'a token is not renewed before it ends'
      },
      {
        find: 'if (credential !== undefined) checkRealmTrust(',
        replace: 'if (credential === undefined) checkRealmTrust(',
        breaks: 'credentials go to any realm',
        tests: 'integration/hostile-credentials'
      },
      {
        find: "redirects: 'stay'",
        replace: "redirects: 'follow'",
        breaks: 'a token service may redirect',
        tests: 'integration/hostile-credentials'
      },
      {
        find: 'this.#options.maskSecret(token.value)',
        replace: 'token.value.trim()',
        breaks: 'tokens of a registry are not masked'
      },
      {
        find: 'need.mountFrom === undefined || need.mountFrom === mountFrom',
        replace: 'need.mountFrom !== mountFrom || need.mountFrom === mountFrom',
        breaks: 'a mount is tried with a token that may not read its source'
      },
      {
        find: 'kept.filter(token => `Bearer ${token.value}` !== used)',
        replace: 'kept',
        breaks: 'a token that was refused is sent again'
      },
      {
        find: 'readAll(response, method, url, MAX_TOKEN_BYTES)',
        replace: 'readAll(response, method, url, 2 ** 40)',
        breaks: 'a token service may answer without end'
      }
    ]
  },
  {
    file: 'src/registry/http/origin.ts',
    tests: 'unit/registry/auth/realm|integration/hostile-credentials',
    changes: [
      {
        find: 'return url.origin === this.base.origin',
        replace: 'return url.host === this.base.host',
        breaks: 'the plain-http side of a host counts as the registry'
      },
      {
        find: 'return raised.origin === this.base.origin ? raised : url',
        replace: 'return raised.hostname === this.base.hostname ? raised : url',
        breaks: 'an address of another port counts as the registry that forgot TLS'
      },
      {
        find: "return isLoopback(host) ? 'detect' : 'tls'",
        replace: "return isLoopback(host) ? 'detect' : 'none'",
        breaks: 'every registry is asked without TLS',
        tests: 'integration/secure-connections'
      },
      {
        find: "if (from.protocol === 'https:' && target.protocol === 'http:')",
        replace: "if (from.protocol === 'ftp:' && target.protocol === 'http:')",
        breaks: 'https may become http'
      },
      {
        find: "if (known === 'forbidden') throw",
        replace: "if (known === 'public') throw",
        breaks: 'a registry may send Seal to the metadata service of a cloud'
      },
      {
        find: "if (known === 'private' && !(await this.isPrivate()))",
        replace: "if (known === 'private' && (await this.isPrivate()))",
        breaks: 'a public registry may send Seal into the network of the runner'
      },
      {
        find: "if (target.username !== '' || target.password !== '')",
        replace: "if (target.username !== '' && target.password !== '')",
        breaks: 'an address with a user name is followed'
      },
      {
        find: "(await this.isPrivate()) ? 'foreign' : 'foreign-public'",
        replace: "(await this.isPrivate()) ? 'foreign' : 'foreign'",
        breaks: 'a public registry names a host that resolves to a private address'
      },
      {
        find: "addresses.some(address => classifyAddress(address) !== 'public')",
        replace: "addresses.some(address => classifyAddress(address) !== 'private')",
        breaks: 'a public registry counts as a private one'
      }
    ]
  },
  {
    file: 'src/registry/http/address.ts',
    tests: 'unit/registry/http/address',
    changes: [
      {
        find: "PRIVATE.addSubnet('172.16.0.0', 12)",
        replace: "PRIVATE.addSubnet('172.16.0.0', 16)",
        breaks: '172.31.0.1 counts as a public address'
      },
      {
        find: "FORBIDDEN.addSubnet('169.254.0.0', 16)",
        replace: '',
        breaks: 'the metadata service counts as a public address'
      },
      {
        find: "PRIVATE.addSubnet('fc00::', 7, 'ipv6')",
        replace: "PRIVATE.addSubnet('fc00::', 8, 'ipv6')",
        breaks: 'fd00::1 counts as a public address'
      },
      {
        find: 'if (a === 0x2002) return dotted(b, c)',
        replace: '',
        breaks: 'a private address inside a 6to4 address counts as public'
      },
      {
        find: 'a === 0x64 && b === 0xff9b ?',
        replace: 'a === 0x64 && b === 0xff9c ?',
        breaks: 'a private address inside a NAT64 address counts as public'
      },
      {
        find: "name === 'localhost' || name.endsWith('.localhost')",
        replace: "name === 'localhost'",
        breaks: 'a.localhost counts as a host elsewhere'
      },
      {
        find: 'const refused = addresses.find(entry => !isAllowed(entry.address))',
        replace:
          'const refused = addresses.every(entry => !isAllowed(entry.address)) ? addresses[0] : undefined',
        breaks: 'a name with one public address may lead to a private one'
      }
    ]
  },
  {
    file: 'src/registry/http/connections.ts',
    tests: 'unit/registry/http/connections',
    changes: [
      {
        find: 'const key = `${protocol} ${networkScope}`',
        replace: 'const key = protocol',
        breaks: 'a connection to a private address is used again where only public ones are allowed'
      },
      {
        find: "guardLookup(address => classifyAddress(address) === 'public', lookup)",
        replace: "guardLookup(address => classifyAddress(address) !== 'forbidden', lookup)",
        breaks: 'a name that leads to a private address is connected to'
      }
    ]
  },
  {
    file: 'src/registry/http/proxy.ts',
    tests: 'integration/proxy',
    changes: [
      {
        find: 'return isLoopback(host) || rules.some(',
        replace: 'return rules.some(',
        breaks: 'requests to this machine go through the proxy'
      },
      {
        find: "bare !== '' && host.endsWith(`.${bare}`)",
        replace: "bare !== '' && host.endsWith(bare)",
        breaks: 'NO_PROXY=acme.io sends notacme.io past the proxy'
      },
      {
        find: "if (bare.startsWith('.')) return host.endsWith(bare)",
        replace: "if (bare.startsWith('.')) return host.endsWith(bare) || host === bare.slice(1)",
        breaks: 'NO_PROXY=.acme.io sends acme.io past the proxy'
      },
      {
        find: 'if (wanted !== undefined && wanted !== port) return false',
        replace: '',
        breaks: 'the port in NO_PROXY is ignored'
      },
      {
        find: "const login = proxy.username === '' && proxy.password === '' ? '' : '***@'",
        replace: "const login = proxy.username === '' ? '' : `${proxy.username}:${proxy.password}@`",
        breaks: 'the password of the proxy is shown'
      },
      {
        find: 'return env[name.toLowerCase()] || env[name] || undefined',
        replace: 'return env[name] || undefined',
        breaks: 'https_proxy in lower case is not read'
      },
      {
        find: 'if (certificates.length === 0) throw invalidAuthority(path)',
        replace: '',
        breaks: 'a file without certificates is taken for an authority'
      }
    ]
  },
  {
    file: 'src/registry/http/retry.ts',
    tests: 'unit/support/retry',
    changes: [
      {
        find: ' && error.isTransient ?',
        replace: ' ?',
        breaks: 'a refusal is repeated like a failure'
      }
    ]
  },
  {
    file: 'src/support/retry.ts',
    tests: 'unit/support/retry',
    changes: [
      {
        find: 'attempt + 1 >= policy.attempts',
        replace: 'attempt >= policy.attempts',
        breaks: 'one attempt more than the policy allows'
      },
      {
        find: 'retryAfterMs > policy.maxRetryAfterMs',
        replace: 'retryAfterMs < 0',
        breaks: 'a registry can make Seal wait for a day'
      },
      {
        find: 'elapsedMs + wait > policy.deadlineMs ?',
        replace: 'elapsedMs > policy.deadlineMs ?',
        breaks: 'a wait may go over the deadline'
      },
      {
        find: 'Math.max(retryAfterMs, backoffMs(',
        replace: 'Math.min(retryAfterMs, backoffMs(',
        breaks: 'Retry-After is not kept'
      }
    ]
  },
  {
    file: 'src/registry/errors/registry-error.ts',
    tests: 'integration/tags',
    changes: [
      {
        find: 'if (error instanceof RegistryError && saysAbsent(error)) return undefined',
        replace: 'if (error instanceof RegistryError) return undefined',
        breaks: 'a registry that does not answer counts as one without the tag'
      }
    ]
  },
  {
    file: 'src/registry/errors/redact.ts',
    tests: 'integration/hostile-credentials',
    changes: [
      {
        find: 'HARMLESS.has(name) ?',
        replace: "name !== 'token' ?",
        breaks: 'signatures of storage addresses are shown in logs'
      }
    ]
  },
  {
    file: 'src/registry/auth/token.ts',
    tests: 'unit/registry/auth/token',
    changes: [
      {
        find: '!/^[\\x21-\\x7e]+$/.test(value)',
        replace: 'value.length === 0',
        breaks: 'a token with a line end is put into a header'
      },
      {
        find: "typeof seconds === 'number' && seconds > 0 ?",
        replace: "typeof seconds === 'number' ?",
        breaks: 'a token without a lifetime is used for ever or never'
      },
      {
        find: 'Math.min(lifetime, 24 * 3600)',
        replace: 'lifetime',
        breaks: 'a token may live for years'
      },
      {
        find: "credential.kind === 'registry-token') return undefined",
        replace: "credential.kind === 'identity-token') return undefined",
        breaks: 'a registry token is sent to a token service'
      }
    ]
  },
  {
    file: 'src/registry/auth/challenge.ts',
    tests: 'unit/registry/auth/challenge',
    changes: [
      {
        find: 'if (before === undefined) parameters.set(name, value)',
        replace: "if (before === undefined || name !== 'scope') parameters.set(name, value)",
        breaks: 'a second realm in a challenge wins over the first'
      }
    ]
  },
  {
    file: 'src/registry/auth/scope.ts',
    tests: 'unit/registry/auth/scope',
    changes: [
      {
        find: "scope?.type === 'repository' && scope.name === need.repository",
        replace: "scope?.type === 'repository'",
        breaks: 'actions on another repository are asked for on this one'
      },
      {
        find: "writes || need.action === 'push' ? ['pull', 'push'] : ['pull']",
        replace: "['pull', 'push']",
        breaks: 'a run that only reads asks for the right to push'
      }
    ]
  },
  {
    file: 'src/registry/content/client.ts',
    tests: 'integration/hostile-credentials',
    changes: [
      {
        find: 'return !isForeign && (status === 401',
        replace: 'return isForeign !== undefined && (status === 401',
        breaks: 'a challenge of another host is answered with the credentials of the registry'
      },
      {
        find: 'call.maxBytes ?? MAX_ANSWER_BYTES',
        replace: 'call.maxBytes ?? 2 ** 40',
        breaks: 'an answer without a limit is read to its end',
        tests: 'integration/hostile-exhaustion'
      }
    ]
  },
  {
    file: 'src/registry/http/transport.ts',
    tests: 'integration/hostile-exhaustion',
    changes: [
      {
        find: 'if (size > maxBytes) throw tooLarge()',
        replace: '',
        breaks: 'a body without Content-Length is read without end'
      },
      {
        find: 'if ((lengthOf(headers) ?? 0) > maxBytes) throw tooLarge()',
        replace: '',
        breaks: 'a body that is declared too large is read before it is refused'
      },
      {
        find: 'if (size >= maxBytes) break',
        replace: '',
        breaks: 'the text of an error is read without end'
      },
      {
        find: 'return gunzipped(stream, maxBytes, tooLarge)',
        replace: 'return stream',
        breaks: 'a compressed answer is taken for the content',
        tests: 'integration/hostile-(integrity|quirks)'
      },
      {
        find: "isTransient: code !== 'ENOTFOUND'",
        replace: 'isTransient: true',
        breaks: 'a name that does not exist is asked for again and again',
        tests: 'unit/registry/http/transport'
      },
      {
        find: 'if (isWhole && buffer !== parsed)',
        replace: 'if (isWhole)',
        breaks: 'a parser that does not copy loses the bodies of all answers',
        tests: 'unit/registry/http/transport'
      },
      {
        find: 'if (isWhole && buffer !== parsed)',
        replace: 'if (isWhole && buffer === parsed)',
        breaks: 'what a connection received waits for the garbage collector',
        tests: 'unit/registry/http/transport'
      },
      {
        find: 'if (chunk !== null) parsed = chunk.buffer',
        replace: 'parsed = chunk?.buffer',
        breaks: 'a parser that does not copy loses the end of all answers',
        tests: 'unit/registry/http/transport'
      },
      {
        find: 'const isWhole = byteLength === buffer.byteLength && buffer',
        replace: 'const isWhole = buffer',
        breaks: 'what a TLS connection receives into the rest of a buffer is lost',
        tests: 'integration/received-bytes'
      },
      {
        find: 'if (answer !== undefined && !answer.complete && request.writableFinished) answer.destroy(error)',
        replace: '',
        breaks: 'a body without length whose connection was reset is taken for whole',
        tests: 'unit/registry/http/transport'
      },
      {
        find: '&& status !== 204 && status !== 304 && lengthOf(headers) !== 0',
        replace: '',
        breaks: 'an answer without content that names a coding is taken for damaged',
        tests: 'unit/registry/http/transport'
      }
    ]
  },
  {
    file: 'src/registry/content/blobs.ts',
    tests: 'unit/registry/content/blobs|integration/hostile-integrity',
    changes: [
      {
        find: 'if (offset !== size || actual !== encodedOf(digest))',
        replace: 'if (offset !== size)',
        breaks: 'the digest of a blob is not checked'
      },
      {
        find: 'if (offset !== size || actual !== encodedOf(digest))',
        replace: 'if (actual !== encodedOf(digest))',
        breaks: 'a blob with another size than its descriptor is accepted'
      },
      {
        find: 'if (maxBytes !== undefined && size > maxBytes)',
        replace: 'if (maxBytes === undefined && size > 2 ** 40)',
        breaks: 'a blob over the limit is read'
      },
      {
        find: "!headers['content-range']?.startsWith(`bytes ${offset}-`)",
        replace: "!headers['content-range']?.startsWith('bytes ')",
        breaks: 'another range than the one asked for is appended'
      },
      {
        find: 'breaks >= MAX_BREAKS',
        replace: 'breaks >= 1000',
        breaks: 'a blob whose connection always breaks is tried for ever'
      },
      {
        find: 'maxBytes: size,',
        replace: 'maxBytes: 2 ** 40,',
        breaks: 'a blob that is longer than its descriptor is read to its end'
      }
    ]
  },
  {
    file: 'src/registry/content/manifests.ts',
    tests: 'unit/registry/content/manifests|integration/hostile-integrity',
    changes: [
      {
        find: 'if (claim !== undefined && claim !== digest)',
        replace: 'if (wanted === undefined && claim !== digest)',
        breaks: 'a manifest with another digest than the one asked for is taken'
      },
      {
        find: 'const claim = wanted ?? (isDigest(said) ? said : undefined)',
        replace: 'const claim = isDigest(said) ? said : wanted',
        breaks: 'the registry chooses the digest that is checked'
      },
      {
        find: 'if (isDigest(said) && !isDigestOf(said, bytes))',
        replace: 'if (isDigest(said) && said === undefined)',
        breaks: 'a registry that stored other bytes of a manifest is believed'
      },
      {
        find: 'maxBytes: maxBytes ?? MAX_MANIFEST_BYTES',
        replace: 'maxBytes: maxBytes ?? 2 ** 40',
        breaks: 'a manifest without end is read',
        tests: 'integration/hostile-exhaustion'
      },
      {
        find: "if (sent.includes('html'))",
        replace: "if (sent === 'html')",
        breaks: 'a login page is taken for a manifest'
      }
    ]
  },
  {
    file: 'src/registry/content/upload.ts',
    tests: 'integration/registry-client-uploads',
    changes: [
      {
        find: '|| said === digest) return',
        replace: '|| said !== undefined) return',
        breaks: 'a registry that stored a blob under another digest is believed'
      },
      {
        find: 'upload.catch(() => this.#done.delete(key))',
        replace: 'upload.catch(() => undefined)',
        breaks: 'an upload that failed is never tried again'
      },
      {
        find: "return reply.status === 201 ? 'mounted' : reply",
        replace: "return 'mounted'",
        breaks: 'a mount that was not done counts as done',
        tests: 'integration/registry-client.test'
      },
      {
        find: "headers: { ...OCTETS, 'content-range': `${start}-${end - 1}` }",
        replace: "headers: { ...OCTETS, 'content-range': `${start}-${end}` }",
        breaks: 'chunks are sent with a range that is off by one'
      },
      {
        find: 'if (reply.headers.location !== undefined) location = locationOf(reply)',
        replace: '',
        breaks: 'the next chunk goes to the address of the first'
      },
      {
        find: "url.search === '' ? '?' : '&'",
        replace: "'?'",
        breaks: 'the digest spoils a signed upload address'
      },
      {
        find: 'if (from.registry !== repository.registry ||',
        replace: 'if (',
        breaks: 'a mount names a repository of another registry'
      }
    ]
  },
  {
    file: 'src/registry/referrers/fallback-update.ts',
    tests: 'unit/registry/referrers/fallback-update',
    changes: [
      {
        find: 'calm >= (this.#isContended ? CALM_LOOKS : 1)',
        replace: 'calm >= 1',
        breaks: 'an update that met another writer ends after one look'
      },
      {
        find: 'if (!isFirst && (isNews || isLoss)) this.#isContended = true',
        replace: 'if (!isFirst && isNews) this.#isContended = true',
        breaks: 'the loss of an entry is not a sign of another writer'
      },
      {
        find: "if ((etag ?? '') === this.#refusedOn) return {}",
        replace: '',
        breaks: 'a registry that refuses every condition is written to without end'
      },
      {
        find: "etag.startsWith('W/') ? {} :",
        replace: "etag === '' ? {} :",
        breaks: 'a weak entity tag is compared'
      },
      {
        find: "return isNew ? { 'if-none-match': '*' } : {}",
        replace: 'return {}',
        breaks: 'the first entry of another writer is overwritten',
        tests: 'unit/registry/referrers/fallback-update|integration/registry-client-fallback'
      },
      {
        find: 'if (this.#ours.has(digest) || this.#gone.has(digest)) continue',
        replace: 'if (this.#gone.has(digest)) continue',
        breaks: 'entries of this run are taken for deleted ones'
      },
      {
        find: 'if (bytes.byteLength > MAX_INDEX_BYTES) throw tooLarge(where)',
        replace: '',
        breaks: 'an index is written that no reader takes'
      },
      {
        find: 'this.#known.set(digest, known === undefined ? entry : completeEntry(entry, known.descriptor))',
        replace: 'if (known !== undefined) this.#known.set(digest, completeEntry(entry, known.descriptor))',
        breaks: 'entries of others are not kept'
      },
      {
        find: 'if (clock.now() - start > DEADLINE_MS) throw this.#contended()',
        replace: '',
        breaks: 'an update that others always undo never ends'
      }
    ]
  },
  {
    file: 'src/registry/referrers/referrers-api.ts',
    tests: 'unit/registry/referrers/referrers-api|integration/hostile-(credentials|exhaustion)',
    changes: [
      {
        find: "if (!client.owns(repository, next) || next.username !== '' || next.password !== '')",
        replace: "if (next.username !== '' || next.password !== '')",
        breaks: 'the list of referrers goes on at another host'
      },
      {
        find: 'page < MAX_PAGES',
        replace: 'page < 2 ** 40',
        breaks: 'a list of referrers without end is read'
      },
      {
        find: 'if (reply.isForeign || bareMediaType(',
        replace: 'if (bareMediaType(',
        breaks: 'an answer of another host counts as the list of referrers'
      },
      {
        find: "redirects: 'stay'",
        replace: "redirects: 'follow'",
        breaks: 'the list of referrers is taken from where a redirect leads'
      },
      {
        find: 'if (bytes > MAX_LISTING_BYTES) break',
        replace: '',
        breaks: 'pages of referrers of any size are kept'
      }
    ]
  },
  {
    file: 'src/registry/referrers/referrers.ts',
    tests: 'integration/(registry-client.test|hostile-quirks)',
    changes: [
      {
        find: 'if (absent.length > 0) throw notListed',
        replace: 'if (absent.length < 0) throw notListed',
        breaks: 'an artifact that the registry does not list counts as attached'
      },
      {
        find: 'artifactType === undefined || artifactType === options.artifactType',
        replace: 'artifactType === undefined || artifactType.length > 0',
        breaks: 'a registry that does not filter by type is believed'
      }
    ]
  },
  {
    file: 'src/registry/referrers/api-update.ts',
    tests: 'unit/registry/referrers/api-update',
    changes: [
      {
        find: 'if (before.length > 0) await this.#pushAgain(missing)',
        replace: 'if (before.length < 0) await this.#pushAgain(missing)',
        breaks: 'what a list without a lock lost is not pushed again'
      },
      {
        find: 'return this.#hasMetOthers ? 2 : 1',
        replace: 'return 1',
        breaks: 'an update that sees another writer does not look again'
      },
      {
        find: 'if (this.#hasPushedAgain) return CALM_LOOKS',
        replace: 'if (this.#hasPushedAgain) return 1',
        breaks: 'an update that pushed again ends after one look'
      }
    ]
  },
  {
    file: 'src/registry/referrers/attach.ts',
    tests: 'integration/(registry-client|hostile-(integrity|quirks))',
    changes: [
      {
        find: 'if (artifact !== undefined) await pushOne(artifact)',
        replace: 'if (artifact === null) await pushOne(artifact)',
        breaks: 'a signature of an SBOM is listed before the SBOM is there'
      },
      {
        find: 'if (attempt > 0) await all(',
        replace: 'if (attempt > 99) await all(',
        breaks: 'a blob that the registry lost is not sent again'
      }
    ]
  },
  {
    file: 'src/registry/credentials/credential-source.ts',
    tests: 'unit/registry/credentials',
    changes: [
      {
        find: 'if (explicit?.registry === repository.registry)',
        replace: 'if (explicit !== undefined)',
        breaks: 'the password of the inputs goes to every registry'
      },
      {
        find: 'registry !== GITHUB_REGISTRY',
        replace: "!registry.includes('.')",
        breaks: 'the token of the workflow goes to every registry'
      },
      {
        find: 'if (isPullRequest && (await isInCheckout(path)))',
        replace: 'if (!isPullRequest && (await isInCheckout(path)))',
        breaks: 'a pull request brings its own credential file'
      },
      {
        find: 'if (credential) mask(credential, options.maskSecret)',
        replace: '',
        breaks: 'passwords of credential files are not masked'
      },
      {
        find: "maskSecret(Buffer.from(`${credential.username}:${secret}`).toString('base64'))",
        replace: 'maskSecret(secret)',
        breaks: 'the base64 form of a login is not masked'
      },
      {
        find: 'if (isNeeded || !(error instanceof SealError)) throw error',
        replace: 'if (!(error instanceof SealError)) throw error',
        breaks: 'a login whose store failed becomes anonymous'
      }
    ]
  },
  {
    file: 'src/registry/credentials/config-keys.ts',
    tests: 'unit/registry/credentials',
    changes: [
      {
        find: 'repository.startsWith(`${path}/`)',
        replace: 'repository.startsWith(path)',
        breaks: 'the login for acme is used for acme-evil'
      },
      {
        find: 'if (host !== registry || !coversPath(',
        replace: 'if (!registry.endsWith(host) || !coversPath(',
        breaks: 'the login for docker.io is used for evil-docker.io'
      },
      {
        find: 'path.length > best.path.length ||',
        replace: 'path.length < best.path.length ||',
        breaks: 'the least specific login wins'
      }
    ]
  },
  {
    file: 'src/registry/credentials/helper.ts',
    tests: 'unit/registry/credentials',
    changes: [
      {
        find: 'const SUFFIX = /^[A-Za-z0-9._-]{1,100}$/',
        replace: 'const SUFFIX = /^[A-Za-z0-9._/-]{1,100}$/',
        breaks: 'the name of a helper may be a path'
      },
      {
        find: 'if (await isInCheckout(program)) {',
        replace: "if (program === '') {",
        breaks: 'a helper of the checkout is run'
      },
      {
        find: 'if (result.exitCode === 0) return readAnswer',
        replace: 'if (result.stdout !== NOT_FOUND) return readAnswer',
        breaks: 'the output of a helper that failed is believed'
      }
    ]
  },
  {
    file: 'src/registry/credentials/system.ts',
    tests: 'unit/registry/credentials/system',
    changes: [
      {
        find: 'Math.min(about.size, maxBytes + 1)',
        replace: 'about.size',
        breaks: 'a credential file of any size is read'
      },
      {
        find: 'if (!about?.isFile()) return undefined',
        replace: 'if (!about) return undefined',
        breaks: 'a FIFO as credential file keeps the step waiting'
      },
      {
        find: 'shell: false',
        replace: 'shell: true',
        breaks: 'helpers are started through a shell'
      },
      {
        find: 'maxBuffer: MAX_HELPER_OUTPUT_BYTES',
        replace: 'maxBuffer: 2 ** 40',
        breaks: 'a helper may answer without end'
      }
    ]
  },
  {
    file: 'src/registry/credentials/explicit.ts',
    tests: 'unit/registry/credentials/explicit',
    changes: [
      {
        find: 'if (registry !== undefined && others.length === 0)',
        replace: 'if (registry !== undefined)',
        breaks: 'the password of the inputs goes to the first of several registries'
      },
      {
        find: "if (username === '' || password === '')",
        replace: "if (username === '' && password === '')",
        breaks: 'a secret that is empty gives an anonymous run'
      }
    ]
  },
  {
    file: 'src/registry/referrers/fallback.ts',
    tests: 'integration/(registry-client-fallback|hostile-integrity)',
    changes: [
      {
        find: 'if (stored.content.subject?.digest !== subject) {',
        replace: 'if (stored.content.subject === null) {',
        breaks: 'an artifact about another image counts as a referrer'
      },
      {
        find: 'if (!isUnusable(error)) throw error',
        replace: '',
        breaks: 'a referrer that the registry does not give at the moment is passed over'
      },
      {
        find: 'if (entries.length <= MAX_REFERRERS) return',
        replace: 'if (entries.length >= 0) return',
        breaks: 'a fallback tag may list any number of referrers, each a request',
        tests: 'integration/hostile-exhaustion'
      },
      {
        find: "if (!(error instanceof RegistryError) || error.code !== 'REGISTRY_FALLBACK_IS_SUBJECT') throw error",
        replace: 'if (!(error instanceof RegistryError)) throw error',
        breaks: 'a list of referrers that cannot be read counts as empty'
      }
    ]
  },
  {
    file: 'src/registry/referrers/fallback-tag.ts',
    tests: 'integration/hostile-integrity',
    changes: [
      {
        find: 'if (raw.digest === subject) {',
        replace: "if (raw.digest === 'sha256:') {",
        breaks: 'the image under the tag of its referrers is read as an index'
      },
      {
        find: 'if (bareMediaType(raw.mediaType) !== IMAGE_INDEX)',
        replace: "if (raw.mediaType === '')",
        breaks: 'an image under the tag of the referrers is overwritten'
      }
    ]
  },
  {
    file: 'src/registry/referrers/referrer-index.ts',
    tests: 'unit/registry/referrers/referrer-index',
    changes: [
      {
        find: '.map(entry => changed.get(entry.descriptor.digest) ?? entry)',
        replace: '.filter(entry => changed.has(entry.descriptor.digest))',
        breaks: 'entries of others are removed from the index'
      },
      {
        find: 'const document = parseJson(bytes, { uniqueKeys: true })',
        replace: 'const document = parseJson(bytes)',
        breaks: 'an index with two meanings is read'
      },
      {
        find: 'added = changes.filter(({ descriptor }) => !present.has(descriptor.digest))',
        replace: 'added = changes',
        breaks: 'an entry is listed twice'
      },
      {
        find: 'if (mediaType !== undefined && mediaType !== IMAGE_INDEX) {',
        replace: "if (mediaType === '') {",
        breaks: 'an index of another type is written over'
      }
    ]
  },
  {
    file: 'src/registry/content/tags.ts',
    tests: 'integration/tags',
    changes: [
      {
        find: 'return stored !== undefined && isDigestOf(digest, stored.bytes)',
        replace: 'return stored !== undefined',
        breaks: 'a tag that another job moved meanwhile counts as moved'
      }
    ]
  },
  {
    file: 'src/registry/http/proxy.ts',
    tests: 'integration/secure-connections',
    changes: [
      {
        find: "pool === 'named' ? certificates.get(url.host)",
        replace: "pool !== '' ? certificates.get(url.host)",
        breaks: 'a registry makes Seal show the client certificate of another one'
      }
    ]
  },
  {
    file: 'src/registry/http/encoding.ts',
    tests: 'integration/hostile-integrity',
    changes: [
      {
        find: 'if (size > maxBytes) throw tooLong()',
        replace: '',
        breaks: 'a gzip header without end is read without end'
      }
    ]
  }
]
