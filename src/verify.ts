// Entry point of the verify action (dist/verify.js): the job's environment in, an exit code out.
import { endWhenCanceled } from './action/cancellation.ts'
import { reportFailure } from './action/failure.ts'
import { runVerify } from './action/run-verify.ts'

endWhenCanceled()
try {
  await runVerify(process.env)
} catch (error) {
  reportFailure(error)
}
// A program that did not end in time must not keep the step waiting; but all that was told, the error at its end, is
// read first.
process.stdout.write('', () => process.exit())
