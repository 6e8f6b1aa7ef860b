// Entry point of the verify action (dist/verify.js): the job's environment in, an exit code out.
import { endWhenCanceled } from '../action/runner/cancellation.ts'
import { reportFailure } from '../action/runner/failure.ts'
import { runVerify } from '../action/verify/run.ts'

endWhenCanceled(process.env)
try {
  await runVerify(process.env)
} catch (error) {
  await reportFailure(error, process.env)
}
// A program that has not ended in time must not delay the step. The output is written completely before the exit,
// because the error is at its end.
process.stdout.write('', () => process.exit())
