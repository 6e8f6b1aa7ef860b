import { endWhenCanceled, reportFailure } from "./action.js";
import { runSeal } from "./action-seal.js";

// src/seal.ts
endWhenCanceled();
try {
	await runSeal(process.env);
} catch (error) {
	reportFailure(error);
}
process.stdout.write("", () => process.exit());

export {  };