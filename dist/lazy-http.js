import { __commonJSMin, __require } from "./rolldown-runtime.js";

// \0lazy-http/http.cjs
var require_http = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:http");
}));

// \0lazy-http/https.cjs
var require_https = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:https");
}));

export { require_http, require_https };