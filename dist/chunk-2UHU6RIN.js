import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  __commonJS,
  __require
} from "./chunk-6H2GPBA3.js";

// lazy-http:http
var require_http = __commonJS({
  "lazy-http:http"(exports, module) {
    module.exports = __require("node:http");
  }
});

// lazy-http:https
var require_https = __commonJS({
  "lazy-http:https"(exports, module) {
    module.exports = __require("node:https");
  }
});

export {
  require_http,
  require_https
};
