import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  TREE_LIMITS,
  directoryTree,
  fileTooLarge,
  isIgnored,
  tooLarge
} from "./chunk-ISKQMXQH.js";
import "./chunk-E25WSEZU.js";
import "./chunk-6M5X5P4X.js";
import "./chunk-F74ZO2EK.js";
export {
  TREE_LIMITS,
  directoryTree,
  fileTooLarge,
  isIgnored,
  tooLarge
};
