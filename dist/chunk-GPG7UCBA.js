import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  require_spdx
} from "./chunk-CIZI3GN3.js";
import {
  require_deprecated,
  require_spdx_exceptions,
  require_spdx_expression_parse,
  require_spdx_license_ids
} from "./chunk-Z7XYCK6M.js";
import {
  __commonJS,
  __toESM
} from "./chunk-6H2GPBA3.js";

// node_modules/spdx-correct/node_modules/spdx-expression-parse/scan.js
var require_scan = __commonJS({
  "node_modules/spdx-correct/node_modules/spdx-expression-parse/scan.js"(exports, module) {
    "use strict";
    var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
    var exceptions = require_spdx_exceptions();
    module.exports = function(source) {
      var index = 0;
      function hasMore() {
        return index < source.length;
      }
      function read(value) {
        if (value instanceof RegExp) {
          var chars = source.slice(index);
          var match = chars.match(value);
          if (match) {
            index += match[0].length;
            return match[0];
          }
        } else {
          if (source.indexOf(value, index) === index) {
            index += value.length;
            return value;
          }
        }
      }
      function skipWhitespace() {
        read(/[ ]*/);
      }
      function operator() {
        var string;
        var possibilities = ["WITH", "AND", "OR", "(", ")", ":", "+"];
        for (var i = 0; i < possibilities.length; i++) {
          string = read(possibilities[i]);
          if (string) {
            break;
          }
        }
        if (string === "+" && index > 1 && source[index - 2] === " ") {
          throw new Error("Space before `+`");
        }
        return string && {
          type: "OPERATOR",
          string
        };
      }
      function idstring() {
        return read(/[A-Za-z0-9-.]+/);
      }
      function expectIdstring() {
        var string = idstring();
        if (!string) {
          throw new Error("Expected idstring at offset " + index);
        }
        return string;
      }
      function documentRef() {
        if (read("DocumentRef-")) {
          var string = expectIdstring();
          return { type: "DOCUMENTREF", string };
        }
      }
      function licenseRef() {
        if (read("LicenseRef-")) {
          var string = expectIdstring();
          return { type: "LICENSEREF", string };
        }
      }
      function identifier() {
        var begin = index;
        var string = idstring();
        if (licenses.indexOf(string) !== -1) {
          return {
            type: "LICENSE",
            string
          };
        } else if (exceptions.indexOf(string) !== -1) {
          return {
            type: "EXCEPTION",
            string
          };
        }
        index = begin;
      }
      function parseToken() {
        return operator() || documentRef() || licenseRef() || identifier();
      }
      var tokens = [];
      while (hasMore()) {
        skipWhitespace();
        if (!hasMore()) {
          break;
        }
        var token = parseToken();
        if (!token) {
          throw new Error("Unexpected `" + source[index] + "` at offset " + index);
        }
        tokens.push(token);
      }
      return tokens;
    };
  }
});

// node_modules/spdx-correct/node_modules/spdx-expression-parse/parse.js
var require_parse = __commonJS({
  "node_modules/spdx-correct/node_modules/spdx-expression-parse/parse.js"(exports, module) {
    "use strict";
    module.exports = function(tokens) {
      var index = 0;
      function hasMore() {
        return index < tokens.length;
      }
      function token() {
        return hasMore() ? tokens[index] : null;
      }
      function next() {
        if (!hasMore()) {
          throw new Error();
        }
        index++;
      }
      function parseOperator(operator) {
        var t = token();
        if (t && t.type === "OPERATOR" && operator === t.string) {
          next();
          return t.string;
        }
      }
      function parseWith() {
        if (parseOperator("WITH")) {
          var t = token();
          if (t && t.type === "EXCEPTION") {
            next();
            return t.string;
          }
          throw new Error("Expected exception after `WITH`");
        }
      }
      function parseLicenseRef() {
        var begin = index;
        var string = "";
        var t = token();
        if (t.type === "DOCUMENTREF") {
          next();
          string += "DocumentRef-" + t.string + ":";
          if (!parseOperator(":")) {
            throw new Error("Expected `:` after `DocumentRef-...`");
          }
        }
        t = token();
        if (t.type === "LICENSEREF") {
          next();
          string += "LicenseRef-" + t.string;
          return { license: string };
        }
        index = begin;
      }
      function parseLicense() {
        var t = token();
        if (t && t.type === "LICENSE") {
          next();
          var node2 = { license: t.string };
          if (parseOperator("+")) {
            node2.plus = true;
          }
          var exception = parseWith();
          if (exception) {
            node2.exception = exception;
          }
          return node2;
        }
      }
      function parseParenthesizedExpression() {
        var left = parseOperator("(");
        if (!left) {
          return;
        }
        var expr = parseExpression();
        if (!parseOperator(")")) {
          throw new Error("Expected `)`");
        }
        return expr;
      }
      function parseAtom() {
        return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
      }
      function makeBinaryOpParser(operator, nextParser) {
        return function parseBinaryOp() {
          var left = nextParser();
          if (!left) {
            return;
          }
          if (!parseOperator(operator)) {
            return left;
          }
          var right = parseBinaryOp();
          if (!right) {
            throw new Error("Expected expression");
          }
          return {
            left,
            conjunction: operator.toLowerCase(),
            right
          };
        };
      }
      var parseAnd = makeBinaryOpParser("AND", parseAtom);
      var parseExpression = makeBinaryOpParser("OR", parseAnd);
      var node = parseExpression();
      if (!node || hasMore()) {
        throw new Error("Syntax error");
      }
      return node;
    };
  }
});

// node_modules/spdx-correct/node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse2 = __commonJS({
  "node_modules/spdx-correct/node_modules/spdx-expression-parse/index.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse2 = require_parse();
    module.exports = function(source) {
      return parse2(scan(source));
    };
  }
});

// node_modules/spdx-correct/index.js
var require_spdx_correct = __commonJS({
  "node_modules/spdx-correct/index.js"(exports, module) {
    var parse2 = require_spdx_expression_parse2();
    var spdxLicenseIds = require_spdx_license_ids();
    function valid(string) {
      try {
        parse2(string);
        return true;
      } catch (error) {
        return false;
      }
    }
    function sortTranspositions(a, b) {
      var length = b[0].length - a[0].length;
      if (length !== 0) return length;
      return a[0].toUpperCase().localeCompare(b[0].toUpperCase());
    }
    var transpositions = [
      ["APGL", "AGPL"],
      ["Gpl", "GPL"],
      ["GLP", "GPL"],
      ["APL", "Apache"],
      ["ISD", "ISC"],
      ["GLP", "GPL"],
      ["IST", "ISC"],
      ["Claude", "Clause"],
      [" or later", "+"],
      [" International", ""],
      ["GNU", "GPL"],
      ["GUN", "GPL"],
      ["+", ""],
      ["GNU GPL", "GPL"],
      ["GNU LGPL", "LGPL"],
      ["GNU/GPL", "GPL"],
      ["GNU GLP", "GPL"],
      ["GNU LESSER GENERAL PUBLIC LICENSE", "LGPL"],
      ["GNU Lesser General Public License", "LGPL"],
      ["GNU LESSER GENERAL PUBLIC LICENSE", "LGPL-2.1"],
      ["GNU Lesser General Public License", "LGPL-2.1"],
      ["LESSER GENERAL PUBLIC LICENSE", "LGPL"],
      ["Lesser General Public License", "LGPL"],
      ["LESSER GENERAL PUBLIC LICENSE", "LGPL-2.1"],
      ["Lesser General Public License", "LGPL-2.1"],
      ["GNU General Public License", "GPL"],
      ["Gnu public license", "GPL"],
      ["GNU Public License", "GPL"],
      ["GNU GENERAL PUBLIC LICENSE", "GPL"],
      ["MTI", "MIT"],
      ["Mozilla Public License", "MPL"],
      ["Universal Permissive License", "UPL"],
      ["WTH", "WTF"],
      ["WTFGPL", "WTFPL"],
      ["-License", ""]
    ].sort(sortTranspositions);
    var TRANSPOSED = 0;
    var CORRECT = 1;
    var transforms = [
      // e.g. 'mit'
      function(argument) {
        return argument.toUpperCase();
      },
      // e.g. 'MIT '
      function(argument) {
        return argument.trim();
      },
      // e.g. 'M.I.T.'
      function(argument) {
        return argument.replace(/\./g, "");
      },
      // e.g. 'Apache- 2.0'
      function(argument) {
        return argument.replace(/\s+/g, "");
      },
      // e.g. 'CC BY 4.0''
      function(argument) {
        return argument.replace(/\s+/g, "-");
      },
      // e.g. 'LGPLv2.1'
      function(argument) {
        return argument.replace("v", "-");
      },
      // e.g. 'Apache 2.0'
      function(argument) {
        return argument.replace(/,?\s*(\d)/, "-$1");
      },
      // e.g. 'GPL 2'
      function(argument) {
        return argument.replace(/,?\s*(\d)/, "-$1.0");
      },
      // e.g. 'Apache Version 2.0'
      function(argument) {
        return argument.replace(/,?\s*(V\.|v\.|V|v|Version|version)\s*(\d)/, "-$2");
      },
      // e.g. 'Apache Version 2'
      function(argument) {
        return argument.replace(/,?\s*(V\.|v\.|V|v|Version|version)\s*(\d)/, "-$2.0");
      },
      // e.g. 'ZLIB'
      function(argument) {
        return argument[0].toUpperCase() + argument.slice(1);
      },
      // e.g. 'MPL/2.0'
      function(argument) {
        return argument.replace("/", "-");
      },
      // e.g. 'Apache 2'
      function(argument) {
        return argument.replace(/\s*V\s*(\d)/, "-$1").replace(/(\d)$/, "$1.0");
      },
      // e.g. 'GPL-2.0', 'GPL-3.0'
      function(argument) {
        if (argument.indexOf("3.0") !== -1) {
          return argument + "-or-later";
        } else {
          return argument + "-only";
        }
      },
      // e.g. 'GPL-2.0-'
      function(argument) {
        return argument + "only";
      },
      // e.g. 'GPL2'
      function(argument) {
        return argument.replace(/(\d)$/, "-$1.0");
      },
      // e.g. 'BSD 3'
      function(argument) {
        return argument.replace(/(-| )?(\d)$/, "-$2-Clause");
      },
      // e.g. 'BSD clause 3'
      function(argument) {
        return argument.replace(/(-| )clause(-| )(\d)/, "-$3-Clause");
      },
      // e.g. 'New BSD license'
      function(argument) {
        return argument.replace(/\b(Modified|New|Revised)(-| )?BSD((-| )License)?/i, "BSD-3-Clause");
      },
      // e.g. 'Simplified BSD license'
      function(argument) {
        return argument.replace(/\bSimplified(-| )?BSD((-| )License)?/i, "BSD-2-Clause");
      },
      // e.g. 'Free BSD license'
      function(argument) {
        return argument.replace(/\b(Free|Net)(-| )?BSD((-| )License)?/i, "BSD-2-Clause-$1BSD");
      },
      // e.g. 'Clear BSD license'
      function(argument) {
        return argument.replace(/\bClear(-| )?BSD((-| )License)?/i, "BSD-3-Clause-Clear");
      },
      // e.g. 'Old BSD License'
      function(argument) {
        return argument.replace(/\b(Old|Original)(-| )?BSD((-| )License)?/i, "BSD-4-Clause");
      },
      // e.g. 'BY-NC-4.0'
      function(argument) {
        return "CC-" + argument;
      },
      // e.g. 'BY-NC'
      function(argument) {
        return "CC-" + argument + "-4.0";
      },
      // e.g. 'Attribution-NonCommercial'
      function(argument) {
        return argument.replace("Attribution", "BY").replace("NonCommercial", "NC").replace("NoDerivatives", "ND").replace(/ (\d)/, "-$1").replace(/ ?International/, "");
      },
      // e.g. 'Attribution-NonCommercial'
      function(argument) {
        return "CC-" + argument.replace("Attribution", "BY").replace("NonCommercial", "NC").replace("NoDerivatives", "ND").replace(/ (\d)/, "-$1").replace(/ ?International/, "") + "-4.0";
      }
    ];
    var licensesWithVersions = spdxLicenseIds.map(function(id) {
      var match = /^(.*)-\d+\.\d+$/.exec(id);
      return match ? [match[0], match[1]] : [id, null];
    }).reduce(function(objectMap, item) {
      var key = item[1];
      objectMap[key] = objectMap[key] || [];
      objectMap[key].push(item[0]);
      return objectMap;
    }, {});
    var licensesWithOneVersion = Object.keys(licensesWithVersions).map(function makeEntries(key) {
      return [key, licensesWithVersions[key]];
    }).filter(function identifySoleVersions(item) {
      return (
        // Licenses has just one valid version suffix.
        item[1].length === 1 && item[0] !== null && // APL will be considered Apache, rather than APL-1.0
        item[0] !== "APL"
      );
    }).map(function createLastResorts(item) {
      return [item[0], item[1][0]];
    });
    licensesWithVersions = void 0;
    var lastResorts = [
      ["UNLI", "Unlicense"],
      ["WTF", "WTFPL"],
      ["2 CLAUSE", "BSD-2-Clause"],
      ["2-CLAUSE", "BSD-2-Clause"],
      ["3 CLAUSE", "BSD-3-Clause"],
      ["3-CLAUSE", "BSD-3-Clause"],
      ["AFFERO", "AGPL-3.0-or-later"],
      ["AGPL", "AGPL-3.0-or-later"],
      ["APACHE", "Apache-2.0"],
      ["ARTISTIC", "Artistic-2.0"],
      ["Affero", "AGPL-3.0-or-later"],
      ["BEER", "Beerware"],
      ["BOOST", "BSL-1.0"],
      ["BSD", "BSD-2-Clause"],
      ["CDDL", "CDDL-1.1"],
      ["ECLIPSE", "EPL-1.0"],
      ["FUCK", "WTFPL"],
      ["GNU", "GPL-3.0-or-later"],
      ["LGPL", "LGPL-3.0-or-later"],
      ["GPLV1", "GPL-1.0-only"],
      ["GPL-1", "GPL-1.0-only"],
      ["GPLV2", "GPL-2.0-only"],
      ["GPL-2", "GPL-2.0-only"],
      ["GPL", "GPL-3.0-or-later"],
      ["MIT +NO-FALSE-ATTRIBS", "MITNFA"],
      ["MIT", "MIT"],
      ["MPL", "MPL-2.0"],
      ["X11", "X11"],
      ["ZLIB", "Zlib"]
    ].concat(licensesWithOneVersion).sort(sortTranspositions);
    var SUBSTRING = 0;
    var IDENTIFIER = 1;
    var validTransformation = function(identifier) {
      for (var i = 0; i < transforms.length; i++) {
        var transformed = transforms[i](identifier).trim();
        if (transformed !== identifier && valid(transformed)) {
          return transformed;
        }
      }
      return null;
    };
    var validLastResort = function(identifier) {
      var upperCased = identifier.toUpperCase();
      for (var i = 0; i < lastResorts.length; i++) {
        var lastResort = lastResorts[i];
        if (upperCased.indexOf(lastResort[SUBSTRING]) > -1) {
          return lastResort[IDENTIFIER];
        }
      }
      return null;
    };
    var anyCorrection = function(identifier, check) {
      for (var i = 0; i < transpositions.length; i++) {
        var transposition = transpositions[i];
        var transposed = transposition[TRANSPOSED];
        if (identifier.indexOf(transposed) > -1) {
          var corrected2 = identifier.replace(
            transposed,
            transposition[CORRECT]
          );
          var checked = check(corrected2);
          if (checked !== null) {
            return checked;
          }
        }
      }
      return null;
    };
    module.exports = function(identifier, options) {
      options = options || {};
      var upgrade = options.upgrade === void 0 ? true : !!options.upgrade;
      function postprocess(value) {
        return upgrade ? upgradeGPLs(value) : value;
      }
      var validArugment = typeof identifier === "string" && identifier.trim().length !== 0;
      if (!validArugment) {
        throw Error("Invalid argument. Expected non-empty string.");
      }
      identifier = identifier.trim();
      if (valid(identifier)) {
        return postprocess(identifier);
      }
      var noPlus = identifier.replace(/\+$/, "").trim();
      if (valid(noPlus)) {
        return postprocess(noPlus);
      }
      var transformed = validTransformation(identifier);
      if (transformed !== null) {
        return postprocess(transformed);
      }
      transformed = anyCorrection(identifier, function(argument) {
        if (valid(argument)) {
          return argument;
        }
        return validTransformation(argument);
      });
      if (transformed !== null) {
        return postprocess(transformed);
      }
      transformed = validLastResort(identifier);
      if (transformed !== null) {
        return postprocess(transformed);
      }
      transformed = anyCorrection(identifier, validLastResort);
      if (transformed !== null) {
        return postprocess(transformed);
      }
      return null;
    };
    function upgradeGPLs(value) {
      if ([
        "GPL-1.0",
        "LGPL-1.0",
        "AGPL-1.0",
        "GPL-2.0",
        "LGPL-2.0",
        "AGPL-2.0",
        "LGPL-2.1"
      ].indexOf(value) !== -1) {
        return value + "-only";
      } else if ([
        "GPL-1.0+",
        "GPL-2.0+",
        "GPL-3.0+",
        "LGPL-2.0+",
        "LGPL-2.1+",
        "LGPL-3.0+",
        "AGPL-1.0+",
        "AGPL-3.0+"
      ].indexOf(value) !== -1) {
        return value.replace(/\+$/, "-or-later");
      } else if (["GPL-3.0", "LGPL-3.0", "AGPL-3.0"].indexOf(value) !== -1) {
        return value + "-or-later";
      } else {
        return value;
      }
    }
  }
});

// src/sbom/generate/licenses.ts
var import_SPDX = __toESM(require_spdx(), 1);
var import_spdx_correct = __toESM(require_spdx_correct(), 1);
var import_spdx_expression_parse = __toESM(require_spdx_expression_parse(), 1);
var MAX_NAME_LENGTH = 120;
var MAX_EXPRESSION_LENGTH = 2e3;
var ALIASES = {
  expat: "MIT",
  "mit license": "MIT",
  "the mit license": "MIT",
  "mit/x11": "X11",
  "mit/expat": "MIT",
  "asl 2.0": "Apache-2.0",
  "apache 2.0": "Apache-2.0",
  "apache-2": "Apache-2.0",
  "apache 2": "Apache-2.0",
  "apache license 2.0": "Apache-2.0",
  "apache license, version 2.0": "Apache-2.0",
  "apache software license 2.0": "Apache-2.0",
  "the apache license, version 2.0": "Apache-2.0",
  "the apache software license, version 2.0": "Apache-2.0",
  "bsd-2": "BSD-2-Clause",
  "bsd-3": "BSD-3-Clause",
  "bsd 2-clause": "BSD-2-Clause",
  "bsd 3-clause": "BSD-3-Clause",
  "new bsd": "BSD-3-Clause",
  "new bsd license": "BSD-3-Clause",
  "simplified bsd": "BSD-2-Clause",
  boost: "BSL-1.0",
  "boost-1.0": "BSL-1.0",
  cc0: "CC0-1.0",
  psf: "PSF-2.0",
  psfl: "PSF-2.0",
  "python software foundation license": "PSF-2.0",
  "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
  "mplv1.1": "MPL-1.1",
  "mplv2.0": "MPL-2.0",
  "zlib/libpng": "Zlib",
  "unicode-dfs-2016": "Unicode-DFS-2016",
  "the unlicense": "Unlicense",
  "edl 1.0": "BSD-3-Clause",
  "eclipse distribution license - v 1.0": "BSD-3-Clause",
  "eclipse distribution license v. 1.0": "BSD-3-Clause",
  "gpl2 w/ cpe": "GPL-2.0-only WITH Classpath-exception-2.0",
  "gplv2 with classpath exception": "GPL-2.0-only WITH Classpath-exception-2.0",
  "gpl-2.0-with-classpath-exception": "GPL-2.0-only WITH Classpath-exception-2.0",
  "eclipse public license 1.0": "EPL-1.0",
  "eclipse public license v1.0": "EPL-1.0",
  "eclipse public license 2.0": "EPL-2.0",
  "eclipse public license v2.0": "EPL-2.0",
  "isc license (iscl)": "ISC",
  "isc license": "ISC"
};
var ADDRESSES = [
  [/^apache\.org\/licenses\/license-2\.0$/, "Apache-2.0"],
  [/^opensource\.org\/licenses?\/apache2\.0$/, "Apache-2.0"],
  [/^opensource\.org\/licenses?\/mit-license$/, "MIT"],
  [/^opensource\.org\/licenses?\/([a-z0-9.-]+)$/, ""],
  [/^spdx\.org\/licenses\/([a-z0-9.-]+)$/, ""],
  [/^eclipse\.org\/legal\/epl-v10$/, "EPL-1.0"],
  [/^eclipse\.org\/legal\/epl-(?:v20|2\.0)$/, "EPL-2.0"],
  [/^eclipse\.org\/org\/documents\/edl-v10$/, "BSD-3-Clause"],
  [/^mozilla\.org\/mpl\/2\.0$/, "MPL-2.0"],
  [/^gnu\.org\/licenses\/(?:old-licenses\/)?((?:l|a)?gpl-[0-9.]+)$/, "-only"]
];
var GNU = /^(GPL|LGPL|AGPL|GFDL)[- ]?v?(\d)(?:\.(\d))?(?:\.0)?(\+| or later|-or-later|-only)?$/i;
var TEXTS = [
  [/^(?:the )?MIT license\b/i, "MIT"],
  [/^apache license\s+version 2\.0\b/i, "Apache-2.0"],
  [/^mozilla public license,? version 2\.0\b/i, "MPL-2.0"],
  [/^ISC license\b/i, "ISC"],
  [/^BSD 3-clause license\b/i, "BSD-3-Clause"],
  [/^BSD 2-clause license\b/i, "BSD-2-Clause"],
  [/^permission is hereby granted, free of charge, to any person obtaining/i, "MIT"]
];
function mapLicense(text) {
  const trimmed = text.replace(/\s+/g, " ").trim();
  if (trimmed === "" || /^(?:unknown|none|noassertion|n\/a)$/i.test(trimmed)) return void 0;
  const expression = toKnownExpression(trimmed);
  if (expression !== void 0) return { kind: "expression", value: expression, acknowledgement: "declared" };
  return { kind: "name", value: cut(trimmed), acknowledgement: "declared" };
}
function mapLicenses(texts) {
  const unique = /* @__PURE__ */ new Map();
  for (const text of texts) {
    const license = mapLicense(text);
    if (license) unique.set(license.value, license);
  }
  const licenses = [...unique.values()];
  if (licenses.length < 2 || licenses.some((license) => license.kind === "name")) return licenses;
  const terms = licenses.flatMap(({ value: value2 }) => {
    if (!/ OR |\(/.test(value2)) return value2.split(" AND ");
    return / OR /.test(value2) ? `(${value2})` : value2;
  });
  const value = [...new Set(terms)].join(" AND ");
  return [{ kind: "expression", value, acknowledgement: "declared" }];
}
var seen = /* @__PURE__ */ new Map();
var MAX_SEEN = 2e3;
function toKnownExpression(text) {
  if (seen.has(text)) return seen.get(text);
  const expression = toExpression(text);
  if (seen.size < MAX_SEEN && text.length <= MAX_NAME_LENGTH) seen.set(text, expression);
  return expression;
}
function toExpression(text) {
  if (text.length > MAX_EXPRESSION_LENGTH) return fromText(text);
  return toIdentifier(text) ?? fromCompound(text) ?? fromText(text);
}
function toIdentifier(text) {
  const alias = ALIASES[text.toLowerCase()];
  if (alias !== void 0) return alias;
  const gnu = GNU.exec(text);
  if (gnu) return fromGnu(gnu);
  const known = (0, import_SPDX.fixupSpdxId)(text);
  if (known !== void 0) return known;
  if (isExpression(text)) return text.replace(/ (?:and|or|with) /gi, (operator) => operator.toUpperCase());
  return fromAddress(text) ?? corrected(text);
}
function fromGnu([, family, major, minor, later]) {
  const id = `${family?.toUpperCase()}-${major}.${minor ?? "0"}${later === void 0 || later === "-only" ? "-only" : "-or-later"}`;
  return (0, import_SPDX.fixupSpdxId)(id);
}
function isExpression(text) {
  try {
    (0, import_spdx_expression_parse.default)(text);
    return true;
  } catch {
    return false;
  }
}
function fromAddress(text) {
  const address = /^(?:https?:\/\/)?(?:www\.)?(.+?)(?:\.(?:txt|html?|php))?\/?$/.exec(text.toLowerCase())?.[1] ?? "";
  for (const [pattern, id] of ADDRESSES) {
    const match = pattern.exec(address);
    if (match) return match[1] === void 0 ? id : (0, import_SPDX.fixupSpdxId)(`${match[1]}${id}`) ?? void 0;
  }
  return void 0;
}
function corrected(text) {
  if (text.length > MAX_NAME_LENGTH || !/\d/.test(text) || /[/,&]|\b(?:and|or|with|see|custom)\b/i.test(text)) {
    return void 0;
  }
  const guess = (0, import_spdx_correct.default)(text, { upgrade: true }) ?? void 0;
  return guess !== void 0 && sameNumbers(text, guess) ? guess : void 0;
}
function sameNumbers(text, id) {
  const [wanted] = text.match(/\d+/) ?? [];
  return wanted !== void 0 && (id.match(/\d+/) ?? [])[0] === wanted;
}
var OPERATORS = { and: "AND", or: "OR", with: "WITH", "(": "(", ")": ")" };
function fromCompound(text) {
  const tokens = text.split(/(\(|\)|\s+(?:and|or|with)\s+|\s*[&|]{1,2}\s*|\/)/i).map((token) => token.trim()).filter((token) => token !== "");
  if (tokens.length < 3) return void 0;
  const parts = [];
  for (const token of tokens) {
    const operator = OPERATORS[token.toLowerCase()] ?? (/^[|/]/.test(token) ? "OR" : token.startsWith("&") ? "AND" : void 0);
    const part = operator ?? (parts.at(-1) === "WITH" ? token : toIdentifier(token));
    if (part === void 0) return void 0;
    parts.push(part);
  }
  const joined = parts.join(" ").replaceAll("( ", "(").replaceAll(" )", ")");
  return isExpression(joined) ? joined : void 0;
}
function fromText(text) {
  return TEXTS.find(([pattern]) => pattern.test(text))?.[1];
}
function cut(text) {
  return text.length <= MAX_NAME_LENGTH ? text : `${text.slice(0, MAX_NAME_LENGTH - 1)}…`;
}

// src/sbom/generate/purl.ts
var LOWER_CASE = /* @__PURE__ */ new Set([
  "alpm",
  "apk",
  "bitbucket",
  "bitnami",
  "composer",
  "deb",
  "github",
  "hex",
  "luarocks",
  "oci",
  "pub",
  "pypi"
]);
var LOWER_CASE_NAMESPACE = /* @__PURE__ */ new Set(["qpkg", "rpm"]);
function formatPurl({ type, namespace, name, version, qualifiers, subpath }) {
  const kind = type.toLowerCase();
  const segments = splitPath(
    LOWER_CASE_NAMESPACE.has(kind) ? namespace?.toLowerCase() : adjust(kind, namespace)
  );
  const path = [...segments, adjustName(kind, name)].map(encode).join("/");
  const pairs = Object.entries(qualifiers ?? {}).flatMap(([key, value]) => value ? [[key.toLowerCase(), value]] : []).sort(([a], [b]) => a < b ? -1 : 1).map(([key, value]) => `${key}=${encode(value)}`);
  const inside = splitPath(subpath).filter((segment) => segment !== "." && segment !== "..").map(encode);
  return [
    `pkg:${kind}/${path}`,
    version ? `@${encode(version)}` : "",
    pairs.length > 0 ? `?${pairs.join("&")}` : "",
    inside.length > 0 ? `#${inside.join("/")}` : ""
  ].join("");
}
function adjust(type, text) {
  return LOWER_CASE.has(type) ? text?.toLowerCase() : text;
}
function adjustName(type, name) {
  const adjusted = adjust(type, name);
  return type === "pypi" ? adjusted.replace(/[-_.]+/g, "-") : adjusted;
}
function splitPath(path) {
  return (path ?? "").split("/").filter((segment) => segment !== "");
}
function encode(text) {
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%3A", ":");
}

export {
  mapLicense,
  mapLicenses,
  formatPurl
};
