// Each printed command succeeds when it is run: the cases that `npm test` leaves out.
import { ALL_CASES, QUICK_CASES, testCommands } from '../support/verify-commands.ts'

const quick = new Set(QUICK_CASES.map(String))
testCommands(ALL_CASES.filter(row => !quick.has(String(row))))
