import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  WRITABLE,
  writeSbom
} from "./chunk-IDYRLWCK.js";
import "./chunk-BEWJP5ZY.js";
import "./chunk-46FVBREG.js";
import "./chunk-6H2GPBA3.js";
export {
  WRITABLE,
  writeSbom
};
