import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  measureQuality
} from "./chunk-VMV46XRW.js";
import "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";
export {
  measureQuality
};
