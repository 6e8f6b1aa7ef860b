// Each printed command succeeds when it is run: one case per signer, format and version of the log.
import { QUICK_CASES, testCommands, testHiddenSignature } from '../support/verify-commands.ts'

testCommands(QUICK_CASES)
testHiddenSignature()
