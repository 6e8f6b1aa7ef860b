// Entry point of the root action (dist/seal.js): the job's environment in, an exit code out.
import { endWhenCanceled } from '../action/runner/cancellation.ts'
import { reportFailure } from '../action/runner/failure.ts'
import { runSeal } from '../action/seal/run.ts'

endWhenCanceled()
try {
  await runSeal(process.env)
} catch (error) {
  await reportFailure(error)
}
// A program that did not end in time must not keep the step waiting; but all that was told, the error at its end, is
// read first.
process.stdout.write('', () => process.exit())
