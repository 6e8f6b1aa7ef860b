import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  runFiles
} from "./chunk-2667DBYH.js";
import "./chunk-25EMZCWV.js";
import "./chunk-MPVLUZDZ.js";
import "./chunk-A75VYVDS.js";
import "./chunk-NTW5PSH5.js";
import "./chunk-LYL7LAJP.js";
import "./chunk-EF7SB3TA.js";
import "./chunk-5HCJIRDP.js";
import "./chunk-BEWJP5ZY.js";
import "./chunk-CCHBOXJ6.js";
import "./chunk-6H2GPBA3.js";
export {
  runFiles
};
