import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  LayerCache
} from "./chunk-SIMDUSQF.js";
import "./chunk-F74ZO2EK.js";
export {
  LayerCache
};
