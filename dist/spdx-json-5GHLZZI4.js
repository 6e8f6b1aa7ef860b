import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  readSpdxJson
} from "./chunk-32ASQIY6.js";
import "./chunk-SOC3GAY7.js";
import "./chunk-MREEAJNY.js";
import "./chunk-VCJFEIJB.js";
import "./chunk-Z7XYCK6M.js";
import "./chunk-A75VYVDS.js";
import "./chunk-BEWJP5ZY.js";
import "./chunk-46FVBREG.js";
import "./chunk-6H2GPBA3.js";
export {
  readSpdxJson
};
