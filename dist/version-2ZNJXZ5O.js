import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  FLOOR,
  TESTED,
  compareVersions,
  formatVersion,
  parseVersion,
  readVersion
} from "./chunk-QUABMHYJ.js";
import "./chunk-HED2CFRA.js";
import "./chunk-EF7SB3TA.js";
import "./chunk-NIQEVARU.js";
import "./chunk-5HCJIRDP.js";
import "./chunk-BEWJP5ZY.js";
import "./chunk-CCHBOXJ6.js";
import "./chunk-6H2GPBA3.js";
export {
  FLOOR,
  TESTED,
  compareVersions,
  formatVersion,
  parseVersion,
  readVersion
};
