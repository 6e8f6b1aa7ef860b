import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname

// src/support/paths.ts
import { readlink, realpath } from "node:fs/promises";
import { isAbsolute, join, parse, relative, resolve, sep } from "node:path";
var MAX_LINKS = 40;
var SEPARATOR = sep === "/" ? "/" : /[\\/]/;
function isInside(path, folder) {
  const way = relative(resolve(folder), resolve(path));
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
async function leadsInto(path, folder) {
  const real = await realpath(folder).catch(() => resolve(folder));
  try {
    for await (const place of placesOnTheWay(resolve(path))) if (isInside(place, real)) return true;
    return isInside(path, folder);
  } catch {
    return true;
  }
}
async function* placesOnTheWay(path) {
  const { root } = parse(path);
  let at = root;
  let links = 0;
  const names = path.slice(root.length).split(sep);
  for (let name = names.shift(); name !== void 0; name = names.shift()) {
    const place = join(at, name);
    yield place;
    const target = await linkAt(place);
    if (target === void 0) {
      at = place;
      continue;
    }
    if (++links > MAX_LINKS) throw new Error(`${path} has more than ${MAX_LINKS} links`);
    const { root: start } = parse(target);
    if (start !== "") at = resolve(at, start);
    names.unshift(...target.slice(start.length).split(SEPARATOR));
  }
}
async function linkAt(path) {
  try {
    return await readlink(path);
  } catch (error) {
    const { code } = error;
    if (code === "EINVAL" || code === "ENOENT" || code === "ENOTDIR" || code === "UNKNOWN") return void 0;
    throw error;
  }
}

// src/action/version.ts
var VERSION = "0.1.0";

export {
  isInside,
  leadsInto,
  VERSION
};
