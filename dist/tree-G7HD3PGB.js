import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  TREE_LIMITS,
  directoryTree,
  fileTooLarge,
  isIgnored,
  tooLarge
} from "./chunk-WTZAFWLY.js";
import "./chunk-BEWJP5ZY.js";
import "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";
export {
  TREE_LIMITS,
  directoryTree,
  fileTooLarge,
  isIgnored,
  tooLarge
};
