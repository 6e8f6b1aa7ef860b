import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  serviceOf
} from "./chunk-JHZOLCYJ.js";
import "./chunk-67ENVGTV.js";
import "./chunk-EF7SB3TA.js";
import "./chunk-L54XDUFX.js";
import "./chunk-5HCJIRDP.js";
import "./chunk-BEWJP5ZY.js";
import "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";
export {
  serviceOf
};
