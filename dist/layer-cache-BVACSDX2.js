import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  LayerCache
} from "./chunk-UMBXOEWC.js";
import "./chunk-6H2GPBA3.js";
export {
  LayerCache
};
