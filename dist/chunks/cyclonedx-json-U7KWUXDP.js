import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  readCycloneDxJson
} from "./chunk-DXXUJQGK.js";
import "./chunk-VQIQ2GJ6.js";
import "./chunk-OTCESMJE.js";
import "./chunk-WXVK3DOZ.js";
import "./chunk-YHVOTP42.js";
import "./chunk-E25WSEZU.js";
import "./chunk-6M5X5P4X.js";
import "./chunk-F74ZO2EK.js";
export {
  readCycloneDxJson
};
