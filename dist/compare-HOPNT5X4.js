import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  CHANGE_KINDS,
  compareSboms
} from "./chunk-Q73JDJE5.js";
import "./chunk-KPDJGETY.js";
import "./chunk-PA3OCJ7I.js";
import "./chunk-4D437PAN.js";
import "./chunk-VCJFEIJB.js";
import "./chunk-Z7XYCK6M.js";
import "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";
export {
  CHANGE_KINDS,
  compareSboms
};
