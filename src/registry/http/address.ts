// Network addresses to which a registry may direct Seal by redirects, upload locations and token realms.
import { lookup as systemLookup } from 'node:dns'
import { BlockList, isIP, isIPv4, type LookupFunction } from 'node:net'
import { beforeFirst } from '../../support/text.ts'

/**
 * `forbidden` addresses never belong to a registry (link-local with the clouds' metadata services, unspecified,
 * multicast); `private` ones are fine for a registry that is private itself.
 */
export type AddressClass = 'public' | 'private' | 'forbidden'

const PRIVATE = new BlockList()
PRIVATE.addSubnet('10.0.0.0', 8)
PRIVATE.addSubnet('100.64.0.0', 10)
PRIVATE.addSubnet('127.0.0.0', 8)
PRIVATE.addSubnet('172.16.0.0', 12)
PRIVATE.addSubnet('192.168.0.0', 16)
PRIVATE.addAddress('::1', 'ipv6')
PRIVATE.addSubnet('198.18.0.0', 15)
PRIVATE.addSubnet('fc00::', 7, 'ipv6')
PRIVATE.addSubnet('fec0::', 10, 'ipv6')

const FORBIDDEN = new BlockList()
FORBIDDEN.addSubnet('0.0.0.0', 8)
// Metadata services of clouds: Alibaba's and Azure's outside 169.254.0.0/16.
FORBIDDEN.addAddress('100.100.100.200')
FORBIDDEN.addAddress('168.63.129.16')
FORBIDDEN.addSubnet('169.254.0.0', 16)
FORBIDDEN.addSubnet('192.0.0.0', 24)
FORBIDDEN.addSubnet('224.0.0.0', 3)
FORBIDDEN.addAddress('::', 'ipv6')
FORBIDDEN.addSubnet('100::', 64, 'ipv6')
// A Teredo address contains an IPv4 address that may not be the real target.
FORBIDDEN.addSubnet('2001::', 32, 'ipv6')
FORBIDDEN.addSubnet('fd00:ec2::', 32, 'ipv6')
FORBIDDEN.addSubnet('fe80::', 10, 'ipv6')
FORBIDDEN.addSubnet('ff00::', 8, 'ipv6')

/** Classifies an IP address without brackets; an IPv6 address that carries an IPv4 address counts as that one. */
export function classifyAddress(address: string): AddressClass {
  const carried = carriedIPv4(address)
  if (carried !== undefined) return classifyAddress(carried)
  const family = isIPv4(address) ? 'ipv4' : 'ipv6'
  if (FORBIDDEN.check(address, family)) return 'forbidden'
  return PRIVATE.check(address, family) ? 'private' : 'public'
}

/** The IPv4 address inside an IPv4-mapped, IPv4-compatible, NAT64 or 6to4 address. */
function carriedIPv4(address: string): string | undefined {
  if (isIPv4(address)) return undefined
  const groups = expandIPv6(address)
  if (groups === undefined) return undefined
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = groups
  if (a === 0x2002) return dotted(b, c)
  const isZero = a === 0 && b === 0 && c === 0 && d === 0
  if (isZero && ((e === 0 && f === 0xffff) || (e === 0xffff && f === 0))) return dotted(g, h)
  if (isZero && e === 0 && f === 0 && (g !== 0 || h > 1)) return dotted(g, h)
  return a === 0x64 && b === 0xff9b ? dotted(g, h) : undefined
}

function dotted(high: number, low: number): string {
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`
}

/** The eight groups of an IPv6 address. */
function expandIPv6(address: string): number[] | undefined {
  const bare = beforeFirst(address, '%')
  if (isIP(bare) !== 6) return undefined
  const hex = bare.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...part: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = part.map(Number)
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
  })
  const [head = '', tail] = hex.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  return [...before, ...Array<string>(zeros).fill('0'), ...after].map(group => Number.parseInt(group, 16))
}

/**
 * Classifies the host of an `http:` or `https:` URL as far as its name says: an address, or a name for this
 * machine; `undefined` is a name that only a look-up can judge. The URL parser has already turned decimal, octal
 * and hexadecimal forms into plain addresses.
 */
export function classifyHost(hostname: string): AddressClass | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '')
  if (isIP(bare) !== 0) return classifyAddress(bare)
  const name = bare.toLowerCase().replace(/\.$/, '')
  if (name === 'localhost' || name.endsWith('.localhost')) return 'private'
  if (name === 'metadata.google.internal') return 'forbidden'
  return undefined
}

/** All addresses of a name, from the hook or the system's resolver. */
export function resolveAddresses(hostname: string, lookup: LookupFunction = systemLookup): Promise<string[]> {
  return new Promise((resolve, reject) => {
    lookup(hostname, { all: true }, (error, found) => {
      if (error) reject(error)
      else resolve(Array.isArray(found) ? found.map(entry => entry.address) : [found])
    })
  })
}

/**
 * A look-up that refuses names with any address that `isAllowed` does not allow. Used for the connection itself, so
 * that no second answer can differ from the one that was checked.
 */
export function guardLookup(
  isAllowed: (address: string) => boolean,
  lookup: LookupFunction = systemLookup
): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, [])
      const addresses = Array.isArray(found) ? found : [{ address: found, family: isIPv4(found) ? 4 : 6 }]
      const refused = addresses.find(entry => !isAllowed(entry.address))
      if (refused) return callback(new AddressRefused(hostname, refused.address), [])
      const first = addresses[0]
      if (options.all || first === undefined) return callback(null, addresses)
      return callback(null, first.address, first.family)
    })
  }
}

/** A registry sent Seal to a name that resolves to an address inside the runner's network. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused'
  readonly code = 'ADDRESS_REFUSED'

  constructor(hostname: string, address: string) {
    super(`${hostname} leads to the address ${address}, which is not public`)
  }
}
