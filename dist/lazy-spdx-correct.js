import { require_spdx_correct } from "./spdx-correct.js";

// \0lazy-spdx-correct/spdx-correct.js
var spdx_correct_default = (...request) => require_spdx_correct()(...request);

export { spdx_correct_default };