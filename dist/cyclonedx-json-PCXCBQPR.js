import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  readCycloneDxJson
} from "./chunk-GPU7DA5M.js";
import "./chunk-LEEILWKR.js";
import "./chunk-JJUSKSOM.js";
import "./chunk-A75VYVDS.js";
import "./chunk-VCJFEIJB.js";
import "./chunk-Z7XYCK6M.js";
import "./chunk-BEWJP5ZY.js";
import "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";
export {
  readCycloneDxJson
};
