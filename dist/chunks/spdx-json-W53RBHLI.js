import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  readSpdxJson
} from "./chunk-CNOBJOTB.js";
import "./chunk-7EAMZL6E.js";
import "./chunk-4JUC3DUM.js";
import "./chunk-YHVOTP42.js";
import "./chunk-6M5X5P4X.js";
import "./chunk-F74ZO2EK.js";
export {
  readSpdxJson
};
