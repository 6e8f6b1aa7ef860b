import { endWhenCanceled, reportFailure } from "./action-runner.js";
import { runSeal } from "./action-seal.js";

// src/entry/seal.ts
endWhenCanceled();
try {
	await runSeal(process.env);
} catch (error) {
	await reportFailure(error);
}
process.stdout.write("", () => process.exit());

export {  };