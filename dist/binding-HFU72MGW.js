import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  judgeBinding
} from "./chunk-V6NEHLHL.js";
import "./chunk-4D437PAN.js";
import "./chunk-NTW5PSH5.js";
import "./chunk-5HCJIRDP.js";
import "./chunk-BEWJP5ZY.js";
import "./chunk-CCHBOXJ6.js";
import "./chunk-6H2GPBA3.js";
export {
  judgeBinding
};
