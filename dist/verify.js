import { endWhenCanceled, reportFailure } from "./action-runner.js";
import { runVerify } from "./action-verify.js";

// src/entry/verify.ts
endWhenCanceled(process.env);
try {
	await runVerify(process.env);
} catch (error) {
	await reportFailure(error, process.env);
}
process.stdout.write("", () => process.exit());

export {  };