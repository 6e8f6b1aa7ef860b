import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  runFiles
} from "./chunk-7ZYOQBDC.js";
import "./chunk-EA7NCAQF.js";
import "./chunk-UYD5VSLL.js";
import "./chunk-A75VYVDS.js";
import "./chunk-3T2DWYYI.js";
import "./chunk-LYL7LAJP.js";
import "./chunk-EF7SB3TA.js";
import "./chunk-5HCJIRDP.js";
import "./chunk-BEWJP5ZY.js";
import "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";
export {
  runFiles
};
