// Entry point of the verify action (dist/verify.js): the job's environment in, an exit code out.
import { endWhenCanceled } from '../action/runner/cancellation.ts'
import { reportFailure } from '../action/runner/failure.ts'
import { runVerify } from '../action/verify/run.ts'

endWhenCanceled()
try {
  await runVerify(process.env)
} catch (error) {
  await reportFailure(error)
}
// A program that did not end in time must not keep the step waiting; but all that was told, the error at its end, is
// read first.
process.stdout.write('', () => process.exit())
