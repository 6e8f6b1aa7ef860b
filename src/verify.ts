// Entry point of the verify action (dist/verify.js): the job's environment in, an exit code out.
import { reportFailure } from './action/failure.ts'
import { runVerify } from './action/run-verify.ts'

try {
  await runVerify(process.env)
} catch (error) {
  reportFailure(error)
}
// A program that did not end in time must not keep the step waiting.
process.exit()
