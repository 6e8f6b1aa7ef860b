import { endWhenCanceled, reportFailure } from "./action-runner.js";
import { runSeal } from "./action-seal.js";

// src/entry/seal.ts
endWhenCanceled(process.env);
try {
	await runSeal(process.env);
} catch (error) {
	await reportFailure(error, process.env);
}
process.stdout.write("", () => process.exit());

export {  };