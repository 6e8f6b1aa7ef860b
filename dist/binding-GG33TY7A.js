import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  judgeBinding
} from "./chunk-G52Y2OQ6.js";
import "./chunk-4D437PAN.js";
import "./chunk-3T2DWYYI.js";
import "./chunk-5HCJIRDP.js";
import "./chunk-BEWJP5ZY.js";
import "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";
export {
  judgeBinding
};
