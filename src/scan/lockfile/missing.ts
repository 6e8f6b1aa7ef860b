// Dependencies that a lock file asks for but does not have: it was cut, or merged without the package manager.
import { count, printable } from '../../support/text.ts'

export interface MissingList {
  add(from: string, name: string): void
  /** One warning for all, with the first as the example; none if nothing is missing. */
  warnings(): readonly string[]
}

export function createMissingList(): MissingList {
  let missing = 0
  let example = ''
  return {
    add(from, name) {
      if (missing++ === 0) example = `${printable(name, 80)}, needed by ${printable(from, 80)}`
    },
    warnings() {
      return missing === 0
        ? []
        : [`${count(missing, 'dependency', 'dependencies')} not in the file: ${example}`]
    }
  }
}
