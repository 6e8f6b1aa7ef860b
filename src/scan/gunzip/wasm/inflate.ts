// DEFLATE (RFC 1951) in AssemblyScript, for `npm run inflate`. Bytes go in and come out through the module's memory; the
// caller puts them there and takes them out between two calls of `run`. The caller checks the digest of what comes out.
//
// An entry of a table, 64 bits, of which the lower half is used: V8 shifts by 64 bits without a mask, and by 32 with one.
//   31     LITERAL: the value is a byte of the content
//   30     SPECIAL: a longer code (SUBTABLE), the end of the block (END_OF_BLOCK), or no code
//   12–26  the value: byte, base of a length or distance, or place of the subtable
//   8–11   bits of the code, within its table
//   0–5    bits of the code and of the extra bits that follow it; for a subtable, the bits that select from it

const LITERAL: u32 = 1 << 31
const SPECIAL: u32 = 1 << 30
const SUBTABLE: u32 = 1 << 29
const END_OF_BLOCK: u32 = 1 << 28
const BITS: u32 = 63

/** Bits that select from a table at once. Larger tables take longer to fill than their longer codes save. */
const SYMBOL_BITS: u32 = 10
const DISTANCE_BITS: u32 = 8
const LENGTH_BITS: u32 = 7
const MAX_CODE_BITS: u32 = 15
const LONGEST_DISTANCE_BITS: u32 = 15 + 13
const SYMBOLS: u32 = 288
const DISTANCES: u32 = 32

/** An entry has that many bytes, as a power of two. */
const ENTRY_SHIFT: u32 = 3
const ENTRY_BYTES: usize = 1 << ENTRY_SHIFT

// The memory. A subtable has two codes or more, so that there are at most half as many as symbols.
const SYMBOL_TABLE: usize = 0x1000
const SYMBOL_TABLE_BYTES: usize = ENTRY_BYTES * ((1 << 10) + 144 * (1 << 5))
const DISTANCE_TABLE: usize = SYMBOL_TABLE + SYMBOL_TABLE_BYTES
const DISTANCE_TABLE_BYTES: usize = ENTRY_BYTES * ((1 << 8) + 16 * (1 << 7))
const LENGTH_TABLE: usize = DISTANCE_TABLE + DISTANCE_TABLE_BYTES
const SYMBOL_ENTRIES: usize = LENGTH_TABLE + ENTRY_BYTES * (1 << 7)
const DISTANCE_ENTRIES: usize = SYMBOL_ENTRIES + ENTRY_BYTES * 288
/** Of each symbol, the bits of its code. */
const LENGTHS: usize = DISTANCE_ENTRIES + ENTRY_BYTES * 32
/** Symbols by length of code. */
const SORTED: usize = LENGTHS + 512
/** How many codes have each length, and where the symbols of each begin in SORTED. */
const COUNTS: usize = SORTED + 2 * 320
const STARTS: usize = COUNTS + 64

/** The most that a distance can reach back. */
const WINDOW_BYTES: usize = 32768
/** The longest match, and how much further a copy may write. */
const MATCH_BYTES: usize = 258 + 32
/** What is read ahead of a symbol. */
const AHEAD_BYTES: usize = 32
/** The largest header of a block is 3 + 14 + 19 * 3 + 318 * 14 bits. */
const HEADER_BYTES: usize = 600

export const INPUT: usize = 0x20000
export const INPUT_BYTES: usize = 0x20000
/** With room for zeros after the last byte of a stream. */
const OUTPUT: usize = INPUT + INPUT_BYTES + 64
const OUTPUT_BYTES: usize = WINDOW_BYTES + 0x20000 + MATCH_BYTES
const OUTPUT_END: usize = OUTPUT + OUTPUT_BYTES

/** What `run` stopped for. */
export const NEEDS_INPUT: u32 = 0
const IS_FULL: u32 = 1
export const HAS_ENDED: u32 = 2
export const IS_INVALID: u32 = 3
const BLOCK_HAS_ENDED: u32 = 4

/** What was not read of the input is from `input` to `inputEnd`. */
export let input: usize = INPUT
export let inputEnd: usize = INPUT
/** Nothing follows `inputEnd`. */
let isLast = false
/** What was not taken of the output is from `output` to `outputEnd`. */
export let output: usize = OUTPUT
export let outputEnd: usize = OUTPUT

/** Where the content of this stream begins in the memory, at the earliest. */
let first: usize = OUTPUT
/** The bits that were read and not used: the lowest comes first. */
let buffer: u64 = 0
let count: u32 = 0

enum Part {
  Header,
  Symbols,
  Stored,
  Nothing
}
let part: Part = Part.Header
let isFinalBlock = false
let storedBytes: usize = 0
/** The tables are those of the fixed codes. */
let isFixed = false

/** The order in which a block gives the lengths of the codes for lengths. */
const LENGTH_ORDER: usize = memory.data<u8>([
  16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
])

/** Once, before anything else. */
export function prepare(): void {
  for (let symbol: u32 = 0; symbol < 256; symbol++) setEntry(SYMBOL_ENTRIES, symbol, LITERAL | (symbol << 12))
  setEntry(SYMBOL_ENTRIES, 256, SPECIAL | END_OF_BLOCK)
  let base: u32 = 3
  for (let symbol: u32 = 257; symbol < 285; symbol++) {
    const extra: u32 = symbol < 265 ? 0 : (symbol - 261) >> 2
    setEntry(SYMBOL_ENTRIES, symbol, (base << 12) | extra)
    base += 1 << extra
  }
  setEntry(SYMBOL_ENTRIES, 285, 258 << 12)
  setEntry(SYMBOL_ENTRIES, 286, SPECIAL)
  setEntry(SYMBOL_ENTRIES, 287, SPECIAL)
  base = 1
  for (let symbol: u32 = 0; symbol < 30; symbol++) {
    const extra: u32 = symbol < 4 ? 0 : (symbol - 2) >> 1
    setEntry(DISTANCE_ENTRIES, symbol, (base << 12) | extra)
    base += 1 << extra
  }
  setEntry(DISTANCE_ENTRIES, 30, SPECIAL)
  setEntry(DISTANCE_ENTRIES, 31, SPECIAL)
}

/** A stream begins at `input`. It cannot refer to what came before it. */
export function begin(): void {
  buffer = 0
  count = 0
  part = Part.Header
  isFinalBlock = false
  first = outputEnd
}

/**
 * Makes room after what was not read: `inputEnd` is where the next bytes go. The eight bytes before it stay, because
 * some of them may be read again: those of which `buffer` has whole ones.
 */
export function compactInput(): void {
  const left = inputEnd - input
  memory.copy(INPUT - 8, input - 8, left + 8)
  input = INPUT
  inputEnd = INPUT + left
}

/** That many bytes were put to `inputEnd`. After the last ones come no others. */
export function addInput(bytes: usize, areLast: bool): void {
  inputEnd += bytes
  isLast = areLast
}

/** The caller has read these bytes of the input itself. */
export function skipInput(bytes: usize): void {
  input += bytes
}

/** The output was taken. What a distance may still refer to moves to the front. */
export function releaseOutput(): void {
  const kept = min(outputEnd - first, WINDOW_BYTES)
  memory.copy(OUTPUT, outputEnd - kept, kept)
  first = OUTPUT
  output = OUTPUT + kept
  outputEnd = output
}

/** Goes on until there is something to do for the caller. At the end of the stream, `input` is behind its last byte. */
export function run(): u32 {
  // What is read ahead of a file that is cut off.
  if (isLast) memory.fill(inputEnd, 0, 64)
  let stop: u32 = BLOCK_HAS_ENDED
  while (stop === BLOCK_HAS_ENDED) {
    if (part === Part.Header) stop = startBlock()
    else if (part === Part.Symbols) stop = readSymbols()
    else if (part === Part.Stored) stop = copyStored()
    else stop = HAS_ENDED
  }
  return stop
}

function startBlock(): u32 {
  if (!isLast && inputEnd - input < HEADER_BYTES) return NEEDS_INPUT
  refill()
  isFinalBlock = (buffer & 1) !== 0
  const type = ((buffer >> 1) & 3) as u32
  drop(3)
  let isValid = false
  if (type === 0) isValid = startStored()
  else if (type === 1) isValid = useFixedCodes()
  else if (type === 2) isValid = readCodes()
  return isValid && input - (count >> 3) <= inputEnd ? BLOCK_HAS_ENDED : IS_INVALID
}

function endBlock(): void {
  part = isFinalBlock ? Part.Nothing : Part.Header
  if (!isFinalBlock) return
  // Whole bytes that were read ahead belong to what follows.
  input -= count >> 3
  buffer = 0
  count = 0
}

function startStored(): bool {
  input -= count >> 3
  buffer = 0
  count = 0
  const length: u32 = load<u16>(input)
  const complement: u32 = load<u16>(input, 2)
  input += 4
  storedBytes = length
  part = Part.Stored
  return (length ^ complement) === 0xffff
}

function copyStored(): u32 {
  const bytes = min(min(storedBytes, inputEnd - input), OUTPUT_END - outputEnd)
  memory.copy(outputEnd, input, bytes)
  input += bytes
  outputEnd += bytes
  storedBytes -= bytes
  if (storedBytes === 0) {
    endBlock()
    return BLOCK_HAS_ENDED
  }
  if (outputEnd === OUTPUT_END) return IS_FULL
  return isLast ? IS_INVALID : NEEDS_INPUT
}

function useFixedCodes(): bool {
  part = Part.Symbols
  if (isFixed) return true
  memory.fill(LENGTHS, 8, 144)
  memory.fill(LENGTHS + 144, 9, 112)
  memory.fill(LENGTHS + 256, 7, 24)
  memory.fill(LENGTHS + 280, 8, 8)
  fillTable(SYMBOL_TABLE, SYMBOL_BITS, SYMBOL_ENTRIES, LENGTHS, SYMBOLS)
  memory.fill(LENGTHS, 5, DISTANCES)
  fillTable(DISTANCE_TABLE, DISTANCE_BITS, DISTANCE_ENTRIES, LENGTHS, DISTANCES)
  isFixed = true
  return true
}

function readCodes(): bool {
  part = Part.Symbols
  isFixed = false
  const symbols = ((buffer & 31) as u32) + 257
  const distances = (((buffer >> 5) & 31) as u32) + 1
  const lengths = (((buffer >> 10) & 15) as u32) + 4
  drop(14)
  if (symbols > 286 || distances > 30) return false
  memory.fill(LENGTHS, 0, 19)
  for (let at: u32 = 0; at < lengths; at++) {
    refill()
    store<u8>(LENGTHS + load<u8>(LENGTH_ORDER + at), (buffer & 7) as u8)
    drop(3)
  }
  if (!fillTable(LENGTH_TABLE, LENGTH_BITS, 0, LENGTHS, 19)) return false
  if (!readLengths(symbols + distances)) return false
  // A block without an end.
  if (load<u8>(LENGTHS, 256) === 0) return false
  return (
    fillTable(SYMBOL_TABLE, SYMBOL_BITS, SYMBOL_ENTRIES, LENGTHS, symbols) &&
    fillTable(DISTANCE_TABLE, DISTANCE_BITS, DISTANCE_ENTRIES, LENGTHS + symbols, distances)
  )
}

function readLengths(most: u32): bool {
  for (let at: u32 = 0; at < most; ) {
    refill()
    const entry = entryAt(LENGTH_TABLE, (buffer & ((1 << LENGTH_BITS) - 1)) as u32) as u32
    drop(entry & BITS)
    const symbol = valueIn(entry)
    if (symbol < 16) {
      store<u8>(LENGTHS + at++, symbol as u8)
      continue
    }
    if (symbol === 16 && at === 0) return false
    const length: u8 = symbol === 16 ? load<u8>(LENGTHS + at - 1) : 0
    const extra: u32 = symbol === 16 ? 2 : symbol === 17 ? 3 : 7
    const times = (symbol === 18 ? 11 : 3) + ((buffer & ((1 << extra) - 1)) as u32)
    drop(extra)
    if (at + times > most) return false
    memory.fill(LENGTHS + at, length, times)
    at += times
  }
  return true
}

/**
 * Fills a table for the codes of these lengths. False if they are not a code: too many, or too few for what zlib accepts,
 * which is one code of one bit, or no distances.
 *
 * @param entries of the symbols; 0 if an entry is its symbol
 */
function fillTable(table: usize, bits: u32, entries: usize, lengths: usize, symbols: u32): bool {
  const longest = sortByLength(lengths, symbols)
  const size: u32 = 1 << bits
  if (longest < 0) return false
  if (longest < 2 && load<u16>(COUNTS, 2) < 2) {
    if (entries === 0) return false
    for (let at: u32 = 0; at < size; at++) setEntry(table, at, SPECIAL | 1)
  }
  const subtableBits: u32 = longest > (bits as i32) ? longest - bits : 0
  let subtable: u32 = size
  let prefix: u32 = size
  // Codes come with their first bit as the lowest one.
  let code: u32 = 0
  let next = SORTED
  for (let length: u32 = 1; length <= (longest as u32); length++) {
    for (let left: u32 = load<u16>(COUNTS + (length << 1)); left > 0; left--) {
      const symbol: u32 = load<u16>(next)
      next += 2
      const entry =
        (entries === 0 ? symbol << 12 : (entryAt(entries, symbol) as u32)) + length + (length << 8)
      if (length <= bits) {
        for (let at = code; at < size; at += 1 << length) setEntry(table, at, entry)
      } else {
        const low = code & (size - 1)
        if (low !== prefix) {
          if (prefix !== size) subtable += 1 << subtableBits
          prefix = low
          setEntry(table, low, SPECIAL | SUBTABLE | (subtable << 12) | subtableBits)
        }
        for (let at = code >> bits; at < (1 as u32) << subtableBits; at += 1 << (length - bits))
          setEntry(table, subtable + at, entry)
      }
      code = following(code, length)
    }
  }
  return true
}

/** The longest length; negative if there are more codes than lengths allow, or too few. */
function sortByLength(lengths: usize, symbols: u32): i32 {
  memory.fill(COUNTS, 0, 2 * (MAX_CODE_BITS + 1))
  for (let symbol: u32 = 0; symbol < symbols; symbol++) addTo(COUNTS, load<u8>(lengths + symbol))
  let longest: i32 = MAX_CODE_BITS
  while (longest > 0 && load<u16>(COUNTS + (longest << 1)) === 0) longest--
  let free: i32 = 1
  let start: u32 = 0
  for (let length: i32 = 1; length <= longest; length++) {
    const codes: u32 = load<u16>(COUNTS + (length << 1))
    free = (free << 1) - (codes as i32)
    if (free < 0) return -1
    store<u16>(STARTS + (length << 1), start as u16)
    start += codes
  }
  if (free > 0 && longest > 1) return -1
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    const length: u32 = load<u8>(lengths + symbol)
    if (length > 0) store<u16>(SORTED + (addTo(STARTS, length) << 1), symbol as u16)
  }
  return longest
}

/** Adds one, and returns what was there. */
function addTo(table: usize, at: u32): u32 {
  const value: u32 = load<u16>(table + (at << 1))
  store<u16>(table + (at << 1), (value + 1) as u16)
  return value
}

/** The next code of that length, with its first bit as the lowest one. */
function following(code: u32, length: u32): u32 {
  let bit: u32 = 1 << (length - 1)
  while (code & bit) bit >>= 1
  return bit === 0 ? 0 : (code & (bit - 1)) | bit
}

/**
 * The symbols of a block. What is used at each step is in local variables. `bits` has the last three bits that were used,
 * below those that come next: so that a mask gives the place of an entry in its table. After each `refilled`, 53 bits
 * or more come next: enough for three short codes of literals and a length (3 * 10 + 15 + 5), or for a distance
 * (15 + 13).
 */
function readSymbols(): u32 {
  const inputLimit = isLast ? inputEnd + 8 : inputEnd - AHEAD_BYTES
  const outputLimit = OUTPUT_END - MATCH_BYTES
  let at = input
  let out = outputEnd
  if (out > outputLimit) return IS_FULL
  if (at > inputLimit) return isLast ? IS_INVALID : NEEDS_INPUT
  // Whole bytes are read again: `buffer` may have no room for three bits more.
  at -= count >> 3
  let left = (count & 7) + ENTRY_SHIFT
  let bits = refilled((buffer << ENTRY_SHIFT) & (((1 as u64) << (left as u64)) - 1), at, left)
  at += refillBytes(left)
  left |= 56
  let entry = symbolEntry(bits)
  let stop: u32 = NEEDS_INPUT
  for (;;) {
    if (out > outputLimit) {
      stop = IS_FULL
      break
    }
    if (at > inputLimit) {
      stop = isLast ? IS_INVALID : NEEDS_INPUT
      break
    }
    if (isLiteral(entry)) {
      bits >>= entry
      left -= entry as u32
      store<u8>(out++, (entry as u32) >> 12)
      entry = symbolEntry(bits)
      if (isLiteral(entry)) {
        bits >>= entry
        left -= entry as u32
        store<u8>(out++, (entry as u32) >> 12)
        entry = symbolEntry(bits)
        if (isLiteral(entry)) {
          bits >>= entry
          left -= entry as u32
          store<u8>(out++, (entry as u32) >> 12)
          entry = symbolEntry(bits)
          if (isLiteral(entry)) {
            bits >>= entry
            left -= entry as u32
            store<u8>(out++, (entry as u32) >> 12)
          }
          bits = refilled(bits, at, left)
          at += refillBytes(left)
          left |= 56
          entry = symbolEntry(bits)
          continue
        }
      }
    }
    if (isSpecial(entry)) {
      if ((entry as u32) & SUBTABLE) entry = subtableEntry(SYMBOL_TABLE, entry, bits >> SYMBOL_BITS)
      if (isLiteral(entry)) {
        bits >>= entry
        left -= entry as u32
        store<u8>(out++, (entry as u32) >> 12)
        bits = refilled(bits, at, left)
        at += refillBytes(left)
        left |= 56
        entry = symbolEntry(bits)
        continue
      }
      if (isSpecial(entry)) {
        bits >>= entry
        left -= entry as u32
        stop = (entry as u32) & END_OF_BLOCK ? BLOCK_HAS_ENDED : IS_INVALID
        break
      }
    }
    const end = out + baseAndExtra(entry, bits)
    bits >>= entry
    left -= entry as u32
    if ((left & BITS) < ENTRY_SHIFT + LONGEST_DISTANCE_BITS) {
      bits = refilled(bits, at, left)
      at += refillBytes(left)
      left |= 56
    }
    let far = load<u64>((bits as u32) & (((1 << DISTANCE_BITS) - 1) << ENTRY_SHIFT), DISTANCE_TABLE)
    if ((far as u32) & SUBTABLE) far = subtableEntry(DISTANCE_TABLE, far, bits >> DISTANCE_BITS)
    const distance: usize = baseAndExtra(far, bits)
    if (isSpecial(far) || distance > out - first) {
      stop = IS_INVALID
      break
    }
    bits >>= far
    left -= far as u32
    bits = refilled(bits, at, left)
    at += refillBytes(left)
    left |= 56
    // Before the copy, which does not need to wait for it.
    entry = symbolEntry(bits)
    copyMatch(out, distance, end)
    out = end
  }
  count = (left & BITS) - ENTRY_SHIFT
  // Above them may be bits of bytes that are read again.
  buffer = (bits >> ENTRY_SHIFT) & (((1 as u64) << (count as u64)) - 1)
  input = at
  outputEnd = out
  if (stop === BLOCK_HAS_ENDED) {
    if (isLast && at - (count >> 3) > inputEnd) return IS_INVALID
    endBlock()
  }
  return stop
}

/** May write up to 31 bytes too many. Most matches are short: the first bytes are copied without asking for their number. */
function copyMatch(start: usize, distance: usize, end: usize): void {
  let to = start
  let from = start - distance
  if (distance >= 16) {
    do {
      v128.store(to, v128.load(from))
      v128.store(to + 16, v128.load(from + 16))
      to += 32
      from += 32
    } while (to < end)
  } else if (distance >= 8) {
    do {
      store<u64>(to, load<u64>(from))
      store<u64>(to + 8, load<u64>(from + 8))
      to += 16
      from += 16
    } while (to < end)
  } else if (distance === 1) {
    const byte = i8x16.splat(load<u8>(from))
    do {
      v128.store(to, byte)
      to += 16
    } while (to < end)
  } else {
    do {
      store<u8>(to++, load<u8>(from++))
    } while (to < end)
  }
}

function isLiteral(entry: u64): bool {
  return (entry as i32) < 0
}

function isSpecial(entry: u64): bool {
  return ((entry as u32) & SPECIAL) !== 0
}

function symbolEntry(bits: u64): u64 {
  return load<u64>((bits as u32) & (((1 << SYMBOL_BITS) - 1) << ENTRY_SHIFT), SYMBOL_TABLE)
}

function subtableEntry(table: usize, entry: u64, bits: u64): u64 {
  const selected = (bits as u32) & (((1 << ((entry as u32) & BITS)) - 1) << ENTRY_SHIFT)
  return load<u64>(table + (valueIn(entry as u32) << ENTRY_SHIFT) + selected)
}

/** The extra bits follow the code. */
function baseAndExtra(entry: u64, bits: u64): u32 {
  const low = entry as u32
  const all = ((bits >> ENTRY_SHIFT) as u32) & ((1 << (low & BITS)) - 1)
  return valueIn(low) + (all >> ((low >> 8) & 15))
}

function valueIn(entry: u32): u32 {
  return (entry >> 12) & 0x7fff
}

function entryAt(table: usize, at: u32): u64 {
  return load<u64>(table + (at << ENTRY_SHIFT))
}

function setEntry(table: usize, at: u32, entry: u32): void {
  store<u64>(table + (at << ENTRY_SHIFT), entry as u64)
}

/** The bits of the next eight bytes above the `left` that are there: only the lowest six bits of `left` count. */
function refilled(bits: u64, at: usize, left: u32): u64 {
  return bits | (load<u64>(at) << (left as u64))
}

/** How many of these bytes are whole in it, after which `left | 56` bits are there. */
function refillBytes(left: u32): usize {
  return (~left & BITS) >> 3
}

function refill(): void {
  buffer = refilled(buffer, input, count)
  input += refillBytes(count)
  count |= 56
}

function drop(bits: u32): void {
  buffer >>= bits as u64
  count -= bits
}
