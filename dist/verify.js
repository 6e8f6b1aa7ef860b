import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  compareVersions
} from "./chunk-KPDJGETY.js";
import {
  githubFailure
} from "./chunk-MFUWEJH6.js";
import {
  EVENT_ID,
  SCALAR_STYLE,
  YAMLException,
  getScalarValue,
  parseEvents
} from "./chunk-MXQGZYWV.js";
import "./chunk-PA3OCJ7I.js";
import {
  judgeBinding
} from "./chunk-V6NEHLHL.js";
import {
  parsePurl
} from "./chunk-4D437PAN.js";
import {
  PROFILES,
  measureQuality
} from "./chunk-CYUCL3IG.js";
import {
  isExpression
} from "./chunk-VCJFEIJB.js";
import {
  require_deprecated,
  require_spdx_exceptions,
  require_spdx_expression_parse,
  require_spdx_license_ids
} from "./chunk-Z7XYCK6M.js";
import {
  MAX_BUNDLE_BYTES,
  MAX_NODES,
  SIGNATURE_PREDICATE,
  STYLES,
  actionLog,
  bundleFromAnnotations,
  certificateIdentity,
  connect,
  contains,
  findFiles,
  formatPlatform,
  invalid,
  isKeyFile,
  keyVariable,
  kmsProvider,
  matchesPlatform,
  once,
  onlyOne,
  parsePlatform,
  plainLabel,
  readBlobSignature,
  readBoolean,
  readBundle,
  readBytes,
  readChoice,
  readJobInputs,
  readLines,
  readNumber,
  readSimpleSigning,
  readText,
  readWords,
  reportFailure,
  startCosign,
  systemClock,
  wrapEnvelope
} from "./chunk-XM4N5DD4.js";
import {
  code,
  codeBlock,
  details,
  escapeText,
  shortDigest,
  table
} from "./chunk-JJA7XB7Y.js";
import {
  VERSION
} from "./chunk-TK4PVCZM.js";
import {
  error,
  getInput,
  setOutput,
  setSecret,
  summary,
  warning
} from "./chunk-RFBPBVLE.js";
import "./chunk-GPFZRDZM.js";
import "./chunk-2UHU6RIN.js";
import {
  all,
  limit
} from "./chunk-7WVAAMJM.js";
import {
  formatPinned,
  formatReference,
  formatRepository,
  parseReference
} from "./chunk-NTW5PSH5.js";
import {
  FORMATS
} from "./chunk-LYL7LAJP.js";
import "./chunk-QUABMHYJ.js";
import {
  isRecord
} from "./chunk-HED2CFRA.js";
import {
  ANNOTATION_BUNDLE_PREDICATE,
  DSSE_ENVELOPE,
  NOTATION_SIGNATURE,
  SIMPLE_SIGNING,
  bareMediaType
} from "./chunk-EF7SB3TA.js";
import {
  parseJson
} from "./chunk-NIQEVARU.js";
import {
  digestOf,
  referrersTag
} from "./chunk-5HCJIRDP.js";
import {
  SealError,
  messages
} from "./chunk-BEWJP5ZY.js";
import {
  count,
  formatBytes,
  printable
} from "./chunk-CCHBOXJ6.js";
import {
  __commonJS,
  __toESM
} from "./chunk-6H2GPBA3.js";

// node_modules/array-find-index/index.js
var require_array_find_index = __commonJS({
  "node_modules/array-find-index/index.js"(exports, module) {
    "use strict";
    module.exports = function(arr, predicate, ctx) {
      if (typeof Array.prototype.findIndex === "function") {
        return arr.findIndex(predicate, ctx);
      }
      if (typeof predicate !== "function") {
        throw new TypeError("predicate must be a function");
      }
      var list = Object(arr);
      var len = list.length;
      if (len === 0) {
        return -1;
      }
      for (var i = 0; i < len; i++) {
        if (predicate.call(ctx, list[i], i, list)) {
          return i;
        }
      }
      return -1;
    };
  }
});

// node_modules/spdx-compare/node_modules/spdx-expression-parse/scan.js
var require_scan = __commonJS({
  "node_modules/spdx-compare/node_modules/spdx-expression-parse/scan.js"(exports, module) {
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

// node_modules/spdx-compare/node_modules/spdx-expression-parse/parse.js
var require_parse = __commonJS({
  "node_modules/spdx-compare/node_modules/spdx-expression-parse/parse.js"(exports, module) {
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
        var expr = parseExpression2();
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
      var parseExpression2 = makeBinaryOpParser("OR", parseAnd);
      var node = parseExpression2();
      if (!node || hasMore()) {
        throw new Error("Syntax error");
      }
      return node;
    };
  }
});

// node_modules/spdx-compare/node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse2 = __commonJS({
  "node_modules/spdx-compare/node_modules/spdx-expression-parse/index.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    module.exports = function(source) {
      return parse(scan(source));
    };
  }
});

// node_modules/spdx-ranges/index.json
var require_spdx_ranges = __commonJS({
  "node_modules/spdx-ranges/index.json"(exports, module) {
    module.exports = [
      [
        "AFL-1.1",
        "AFL-1.2",
        "AFL-2.0",
        "AFL-2.1",
        "AFL-3.0"
      ],
      [
        "AGPL-1.0",
        [
          "AGPL-3.0",
          "AGPL-3.0-only"
        ]
      ],
      [
        "Apache-1.0",
        "Apache-1.1",
        "Apache-2.0"
      ],
      [
        "APSL-1.0",
        "APSL-1.1",
        "APSL-1.2",
        "APSL-2.0"
      ],
      [
        "Artistic-1.0",
        "Artistic-2.0"
      ],
      [
        "BitTorrent-1.0",
        "BitTorrent-1.1"
      ],
      [
        "CC-BY-1.0",
        "CC-BY-2.0",
        "CC-BY-2.5",
        "CC-BY-3.0",
        "CC-BY-4.0"
      ],
      [
        "CC-BY-NC-1.0",
        "CC-BY-NC-2.0",
        "CC-BY-NC-2.5",
        "CC-BY-NC-3.0",
        "CC-BY-NC-4.0"
      ],
      [
        "CC-BY-NC-ND-1.0",
        "CC-BY-NC-ND-2.0",
        "CC-BY-NC-ND-2.5",
        "CC-BY-NC-ND-3.0",
        "CC-BY-NC-ND-4.0"
      ],
      [
        "CC-BY-NC-SA-1.0",
        "CC-BY-NC-SA-2.0",
        "CC-BY-NC-SA-2.5",
        "CC-BY-NC-SA-3.0",
        "CC-BY-NC-SA-4.0"
      ],
      [
        "CC-BY-ND-1.0",
        "CC-BY-ND-2.0",
        "CC-BY-ND-2.5",
        "CC-BY-ND-3.0",
        "CC-BY-ND-4.0"
      ],
      [
        "CC-BY-SA-1.0",
        "CC-BY-SA-2.0",
        "CC-BY-SA-2.5",
        "CC-BY-SA-3.0",
        "CC-BY-SA-4.0"
      ],
      [
        "CDDL-1.0",
        "CDDL-1.1"
      ],
      [
        "CECILL-1.0",
        "CECILL-1.1",
        "CECILL-2.0"
      ],
      [
        "ECL-1.0",
        "ECL-2.0"
      ],
      [
        "EFL-1.0",
        "EFL-2.0"
      ],
      [
        "EPL-1.0",
        "EPL-2.0"
      ],
      [
        "EUPL-1.0",
        "EUPL-1.1"
      ],
      [
        [
          "GFDL-1.1",
          "GFDL-1.1-only"
        ],
        [
          "GFDL-1.2",
          "GFDL-1.2-only"
        ],
        [
          "GFDL-1.1-or-later",
          "GFDL-1.2-or-later",
          "GFDL-1.3",
          "GFDL-1.3-only",
          "GFDL-1.3-or-later"
        ]
      ],
      [
        [
          "GPL-1.0",
          "GPL-1.0-only"
        ],
        [
          "GPL-2.0",
          "GPL-2.0-only"
        ],
        [
          "GPL-1.0-or-later",
          "GPL-2.0-or-later",
          "GPL-3.0",
          "GPL-3.0-only",
          "GPL-3.0-or-later"
        ]
      ],
      [
        [
          "LGPL-2.0",
          "LGPL-2.0-only"
        ],
        [
          "LGPL-2.1",
          "LGPL-2.1-only"
        ],
        [
          "LGPL-2.0-or-later",
          "LGPL-2.1-or-later",
          "LGPL-3.0",
          "LGPL-3.0-only",
          "LGPL-3.0-or-later"
        ]
      ],
      [
        "LPL-1.0",
        "LPL-1.02"
      ],
      [
        "LPPL-1.0",
        "LPPL-1.1",
        "LPPL-1.2",
        "LPPL-1.3a",
        "LPPL-1.3c"
      ],
      [
        "MPL-1.0",
        "MPL-1.1",
        "MPL-2.0"
      ],
      [
        "MPL-1.0",
        "MPL-1.1",
        "MPL-2.0-no-copyleft-exception"
      ],
      [
        "NPL-1.0",
        "NPL-1.1"
      ],
      [
        "OFL-1.0",
        "OFL-1.1"
      ],
      [
        "OLDAP-1.1",
        "OLDAP-1.2",
        "OLDAP-1.3",
        "OLDAP-1.4",
        "OLDAP-2.0",
        "OLDAP-2.0.1",
        "OLDAP-2.1",
        "OLDAP-2.2",
        "OLDAP-2.2.1",
        "OLDAP-2.2.2",
        "OLDAP-2.3",
        "OLDAP-2.4",
        "OLDAP-2.5",
        "OLDAP-2.6",
        "OLDAP-2.7",
        "OLDAP-2.8"
      ],
      [
        "OSL-1.0",
        "OSL-1.1",
        "OSL-2.0",
        "OSL-2.1",
        "OSL-3.0"
      ],
      [
        "PHP-3.0",
        "PHP-3.01"
      ],
      [
        "RPL-1.1",
        "RPL-1.5"
      ],
      [
        "SGI-B-1.0",
        "SGI-B-1.1",
        "SGI-B-2.0"
      ],
      [
        "YPL-1.0",
        "YPL-1.1"
      ],
      [
        "ZPL-1.1",
        "ZPL-2.0",
        "ZPL-2.1"
      ],
      [
        "Zimbra-1.3",
        "Zimbra-1.4"
      ],
      [
        "bzip2-1.0.5",
        "bzip2-1.0.6"
      ]
    ];
  }
});

// node_modules/spdx-compare/index.js
var require_spdx_compare = __commonJS({
  "node_modules/spdx-compare/index.js"(exports) {
    var arrayFindIndex = require_array_find_index();
    var parse = require_spdx_expression_parse2();
    var ranges = require_spdx_ranges();
    var notALicenseIdentifier = " is not a simple license identifier";
    var rangeComparison = function(comparison) {
      return function(first, second) {
        var firstAST = parse(first);
        if (!firstAST.hasOwnProperty("license")) {
          throw new Error('"' + first + '"' + notALicenseIdentifier);
        }
        var secondAST = parse(second);
        if (!secondAST.hasOwnProperty("license")) {
          throw new Error('"' + second + '"' + notALicenseIdentifier);
        }
        return ranges.some(function(range) {
          var firstLicense = firstAST.license;
          var indexOfFirst = arrayFindIndex(range, function(element) {
            return element === firstLicense || Array.isArray(element) && element.indexOf(firstLicense) !== -1;
          });
          if (indexOfFirst < 0) {
            return false;
          }
          var secondLicense = secondAST.license;
          var indexOfSecond = arrayFindIndex(range, function(element) {
            return element === secondLicense || Array.isArray(element) && element.indexOf(secondLicense) !== -1;
          });
          if (indexOfSecond < 0) {
            return false;
          }
          return comparison(indexOfFirst, indexOfSecond);
        });
      };
    };
    exports.gt = rangeComparison(function(first, second) {
      return first > second;
    });
    exports.lt = rangeComparison(function(first, second) {
      return first < second;
    });
    exports.eq = rangeComparison(function(first, second) {
      return first === second;
    });
  }
});

// node_modules/spdx-satisfies/node_modules/spdx-expression-parse/scan.js
var require_scan2 = __commonJS({
  "node_modules/spdx-satisfies/node_modules/spdx-expression-parse/scan.js"(exports, module) {
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

// node_modules/spdx-satisfies/node_modules/spdx-expression-parse/parse.js
var require_parse2 = __commonJS({
  "node_modules/spdx-satisfies/node_modules/spdx-expression-parse/parse.js"(exports, module) {
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
        var expr = parseExpression2();
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
      var parseExpression2 = makeBinaryOpParser("OR", parseAnd);
      var node = parseExpression2();
      if (!node || hasMore()) {
        throw new Error("Syntax error");
      }
      return node;
    };
  }
});

// node_modules/spdx-satisfies/node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse3 = __commonJS({
  "node_modules/spdx-satisfies/node_modules/spdx-expression-parse/index.js"(exports, module) {
    "use strict";
    var scan = require_scan2();
    var parse = require_parse2();
    module.exports = function(source) {
      return parse(scan(source));
    };
  }
});

// node_modules/spdx-satisfies/index.js
var require_spdx_satisfies = __commonJS({
  "node_modules/spdx-satisfies/index.js"(exports, module) {
    var compare = require_spdx_compare();
    var parse = require_spdx_expression_parse3();
    var ranges = require_spdx_ranges();
    function rangesAreCompatible(first, second) {
      return first.license === second.license || ranges.some(function(range) {
        return licenseInRange(first.license, range) && licenseInRange(second.license, range);
      });
    }
    function licenseInRange(license, range) {
      return range.indexOf(license) !== -1 || range.some(function(element) {
        return Array.isArray(element) && element.indexOf(license) !== -1;
      });
    }
    function identifierInRange(identifier, range) {
      return identifier.license === range.license || compare.gt(identifier.license, range.license) || compare.eq(identifier.license, range.license);
    }
    function licensesAreCompatible(first, second) {
      if (first.exception !== second.exception) {
        return false;
      } else if (second.hasOwnProperty("license")) {
        if (second.hasOwnProperty("plus")) {
          if (first.hasOwnProperty("plus")) {
            return rangesAreCompatible(first, second);
          } else {
            return identifierInRange(first, second);
          }
        } else {
          if (first.hasOwnProperty("plus")) {
            return identifierInRange(second, first);
          } else {
            return first.license === second.license;
          }
        }
      }
    }
    function replaceGPLOnlyOrLaterWithRanges(argument) {
      var license = argument.license;
      if (license) {
        if (endsWith(license, "-or-later")) {
          argument.license = license.replace("-or-later", "");
          argument.plus = true;
        } else if (endsWith(license, "-only")) {
          argument.license = license.replace("-only", "");
          delete argument.plus;
        }
      } else if (argument.left && argument.right) {
        argument.left = replaceGPLOnlyOrLaterWithRanges(argument.left);
        argument.right = replaceGPLOnlyOrLaterWithRanges(argument.right);
      }
      return argument;
    }
    function endsWith(string, substring) {
      return string.indexOf(substring) === string.length - substring.length;
    }
    function licenseString(e) {
      if (e.hasOwnProperty("noassertion")) return "NOASSERTION";
      if (e.license) {
        return e.license + (e.plus ? "+" : "") + (e.exception ? "WITH " + e.exception : "");
      }
    }
    function expand3(expression) {
      return sort(expandInner(expression));
    }
    function expandInner(expression) {
      if (!expression.conjunction) return [{ [licenseString(expression)]: expression }];
      if (expression.conjunction === "or") return expandInner(expression.left).concat(expandInner(expression.right));
      if (expression.conjunction === "and") {
        var left = expandInner(expression.left);
        var right = expandInner(expression.right);
        return left.reduce(function(result, l) {
          right.forEach(function(r) {
            result.push(Object.assign({}, l, r));
          });
          return result;
        }, []);
      }
    }
    function sort(licenseList) {
      var sortedLicenseLists = licenseList.filter(function(e) {
        return Object.keys(e).length;
      }).map(function(e) {
        return Object.keys(e).sort();
      });
      return sortedLicenseLists.map(function(list, i) {
        return list.map(function(license) {
          return licenseList[i][license];
        });
      });
    }
    function isANDCompatible(parsedExpression, parsedLicenses) {
      return parsedExpression.every(function(element) {
        return parsedLicenses.some(function(approvedLicense) {
          return licensesAreCompatible(element, approvedLicense);
        });
      });
    }
    function satisfies2(spdxExpression, arrayOfLicenses) {
      var parsedExpression = expand3(replaceGPLOnlyOrLaterWithRanges(parse(spdxExpression)));
      var parsedLicenses = arrayOfLicenses.map(function(l) {
        return replaceGPLOnlyOrLaterWithRanges(parse(l));
      });
      for (const parsed of parsedLicenses) {
        if (parsed.hasOwnProperty("conjunction")) {
          throw new Error("Approved licenses cannot be AND or OR expressions.");
        }
      }
      return parsedExpression.some(function(o) {
        return isANDCompatible(o, parsedLicenses);
      });
    }
    module.exports = satisfies2;
  }
});

// src/action/run-verify.ts
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join6 } from "node:path";

// src/gate/recognise.ts
var BUNDLE = "application/vnd.dev.sigstore.bundle";
var EXPERIMENTAL = {
  "application/vnd.dev.cosign.artifact.sig.v1+json": "simple-signing",
  "application/vnd.dev.cosign.artifact.att.v1+json": "envelopes",
  "application/vnd.dev.cosign.artifact.sbom.v1+json": "sbom"
};
var SBOM_TYPES = new Set(Object.values(FORMATS).map(({ mediaType }) => mediaType));
var LOOKS_LIKE_SBOM = /sbom|cyclonedx|spdx|syft/;
function recogniseArtifact(artifactType) {
  const type = bareMediaType(artifactType);
  if (type.startsWith(BUNDLE)) return "bundle";
  if (type === NOTATION_SIGNATURE) return "notation";
  const experimental = EXPERIMENTAL[type];
  if (experimental !== void 0) return experimental;
  return SBOM_TYPES.has(type) || LOOKS_LIKE_SBOM.test(type) ? "sbom" : void 0;
}
var SBOM_PREDICATES = [
  /^https:\/\/cyclonedx\.org\/(?:bom|schema)(?:\/v?[\d.]+)?$/,
  /^https:\/\/spdx\.dev\/Document(?:\/v?[\d.]+)?$/,
  /^https:\/\/syft\.dev\/bom$/
];
function isSbomPredicate(predicateType) {
  return SBOM_PREDICATES.some((pattern) => pattern.test(predicateType));
}

// src/gate/collector.ts
var MAX_CANDIDATES = 32;
var MAX_PAYLOAD_BYTES = 64 * 1024;
var Collector = class {
  #registries;
  #witnesses;
  #kept = /* @__PURE__ */ new Map();
  constructor(registries, witnesses) {
    this.#registries = registries;
    this.#witnesses = witnesses;
  }
  /** The referrers of a digest that are of a kind. */
  async referrers(repository, digest, kind) {
    const { referrers } = await this.#once(
      `list ${formatPinned(repository, digest)}`,
      () => this.#registries.referrers(repository, digest)
    );
    return referrers.filter(({ artifactType }) => recogniseArtifact(artifactType) === kind);
  }
  /** Bundles whose annotation does not rule the predicate type out. */
  async bundles(repository, digest, wants) {
    const referrers = (await this.referrers(repository, digest, "bundle")).filter(({ descriptor }) => {
      const said = descriptor.annotations?.[ANNOTATION_BUNDLE_PREDICATE];
      return said === void 0 || wants(said);
    });
    const collection = merge(
      await all(newest(referrers).map((referrer) => this.#bundle(repository, digest, referrer)))
    );
    const isCut = referrers.length > MAX_CANDIDATES;
    const note = isCut ? [
      rejection(
        { form: "bundle", reference: formatPinned(repository, digest) },
        `${referrers.length} bundles hang on it; only the last ${MAX_CANDIDATES} were looked at`
      )
    ] : [];
    return {
      witnesses: collection.witnesses.filter(({ predicateType }) => wants(predicateType)),
      rejected: [...collection.rejected, ...note]
    };
  }
  /** The tag `.sig` and Cosign's experimental referrers. */
  async simpleSignatures(repository, digest) {
    return this.#olderLayers(
      repository,
      digest,
      "sig",
      "simple-signing",
      SIMPLE_SIGNING,
      MAX_PAYLOAD_BYTES,
      (...layer) => this.#simpleSigning(...layer)
    );
  }
  /** The tag `.att` and Cosign's experimental referrers. */
  async envelopes(repository, digest, wants) {
    const found = await this.#olderLayers(
      repository,
      digest,
      "att",
      "envelopes",
      DSSE_ENVELOPE,
      MAX_BUNDLE_BYTES,
      (...layer) => this.#envelope(...layer)
    );
    return { ...found, witnesses: found.witnesses.filter(({ predicateType }) => wants(predicateType)) };
  }
  /** A manifest that says that it is about `subject`; what hangs on a digest by a list alone does not count. */
  async about(repository, subject, digest) {
    const manifest = await this.manifest(repository, digest);
    return manifest.content.subject?.digest === subject ? manifest : void 0;
  }
  manifest(repository, digest) {
    return this.#once(
      `manifest ${formatPinned(repository, digest)}`,
      () => this.#registries.manifest({ ...repository, tag: void 0, digest })
    );
  }
  /** One blob is the same in every repository. */
  blob(repository, layer, maxBytes) {
    return this.#once(`blob ${layer.digest}`, () => this.#registries.blob(repository, layer, { maxBytes }));
  }
  /** The manifest that Cosign's naming scheme gives a tag: `sha256-….sig`. */
  async tagged(repository, digest, suffix) {
    const tag = `${referrersTag(digest)}.${suffix}`;
    return this.#once(`tag ${formatRepository(repository)}:${tag}`, async () => {
      try {
        return await this.#registries.manifest({ ...repository, tag, digest: void 0 });
      } catch (error2) {
        if (error2 instanceof SealError && error2.code === "REGISTRY_NOT_FOUND") return void 0;
        throw error2;
      }
    });
  }
  async #bundle(repository, subject, { descriptor }) {
    const place = { form: "bundle", reference: formatPinned(repository, descriptor.digest) };
    const manifest = await this.about(repository, subject, descriptor.digest);
    if (manifest === void 0) return reject(place, `it is listed, but not about ${subject}`);
    const { content } = manifest;
    const layer = content.kind === "image" && content.layers.length === 1 ? content.layers[0] : void 0;
    if (layer === void 0) return reject(place, "its manifest has not the one layer of a bundle");
    if (layer.size > MAX_BUNDLE_BYTES) return reject(place, tooLarge(layer, MAX_BUNDLE_BYTES));
    return this.#once(`bundle ${layer.digest} ${place.reference}`, async () => {
      const bytes = await this.blob(repository, layer, MAX_BUNDLE_BYTES);
      return readable(place, () => this.#witnesses.ofBundle(readBundle(bytes), place));
    });
  }
  async #olderLayers(repository, digest, suffix, kind, mediaType, maxBytes, read) {
    const [tagged, referrers] = await all([
      this.tagged(repository, digest, suffix),
      this.referrers(repository, digest, kind)
    ]);
    const places2 = [];
    if (tagged !== void 0 && !Array.isArray(tagged)) {
      const reference2 = `${formatRepository(repository)}:${referrersTag(digest)}.${suffix}`;
      places2.push({ manifest: tagged, form: "cosign-tag", reference: reference2 });
    }
    for (const { descriptor } of newest(Array.isArray(referrers) ? referrers : [])) {
      const manifest = await this.about(repository, digest, descriptor.digest);
      const reference2 = formatPinned(repository, descriptor.digest);
      if (manifest !== void 0) places2.push({ manifest, form: "cosign-referrer", reference: reference2 });
    }
    const layers = places2.flatMap(
      ({ manifest: { content }, ...place }) => content.kind === "image" ? newest(content.layers.filter((layer) => bareMediaType(layer.mediaType) === mediaType)).map((layer) => ({
        layer,
        place
      })) : []
    );
    return merge(
      await all(
        layers.map(async ({ layer, place }) => {
          if (layer.size > maxBytes) return reject(place, tooLarge(layer, maxBytes));
          return read(layer, await this.blob(repository, layer, maxBytes), place);
        })
      )
    );
  }
  #simpleSigning({ annotations = {} }, payload, place) {
    return readable(place, () => {
      const subject = readSimpleSigning(payload);
      const bundle = bundleFromAnnotations(payload, annotations);
      if (subject === void 0 || bundle === void 0) return void 0;
      return this.#witnesses.ofSimpleSigning(payload, subject, readBlobSignature(bundle), place);
    });
  }
  #envelope({ annotations = {} }, bytes, place) {
    return readable(place, () => {
      const bundle = wrapEnvelope(bytes, annotations);
      return bundle && this.#witnesses.ofBundle(readBundle(bundle), place);
    });
  }
  #once(key, work) {
    let running = this.#kept.get(key);
    if (running === void 0) {
      running = work();
      this.#kept.set(key, running);
    }
    return running;
  }
};
function newest(entries) {
  return entries.slice(-MAX_CANDIDATES).reverse();
}
function merge(collections) {
  return {
    witnesses: collections.flatMap(({ witnesses }) => witnesses),
    rejected: collections.flatMap(({ rejected }) => rejected)
  };
}
function readable(place, make) {
  try {
    const witness = make();
    return witness ? { witnesses: [witness], rejected: [] } : reject(place, "it is not what its type says");
  } catch (error2) {
    if (!(error2 instanceof SealError)) throw error2;
    return reject(place, printable(messages(error2).join(": "), 300));
  }
}
function reject(place, reason, status = "invalid") {
  return { witnesses: [], rejected: [rejection(place, reason, status)] };
}
function rejection(place, reason, status = "invalid") {
  return {
    ...place,
    status,
    predicateType: void 0,
    authorities: [],
    signer: void 0,
    signedAt: void 0,
    reason
  };
}
function tooLarge({ size }, maxBytes) {
  return `it has ${formatBytes(size)}; at most ${formatBytes(maxBytes)} are read`;
}

// src/gate/judge-signers.ts
async function judgeSigners(witnesses, digest, { signers, match }) {
  const satisfied = /* @__PURE__ */ new Set();
  const verified = [];
  const evidence2 = [];
  const isSatisfied = () => signers.length > 0 && (match === "all" ? satisfied.size === signers.length : satisfied.size > 0);
  for (const witness of witnesses) {
    if (isSatisfied()) break;
    const outcome = await judgeWitness(witness, digest, signers);
    for (const name of outcome.authorities) satisfied.add(name);
    if (outcome.status === "verified") verified.push(witness);
    evidence2.push(outcome);
  }
  return {
    isSatisfied: isSatisfied(),
    authorities: [...satisfied],
    evidence: sortEvidence(evidence2),
    verified
  };
}
async function judgeWitness(witness, digest, signers) {
  const { form, reference: reference2, predicateType, signer, signedAt } = witness;
  const base = {
    form,
    reference: reference2,
    predicateType: printable(predicateType, 200),
    signer,
    signedAt,
    authorities: []
  };
  if (!witness.subjects.has(digest)) {
    return { ...base, status: "invalid", reason: `what it signs does not name ${digest}` };
  }
  const authorities = [];
  let reason = "the policy names nobody who must have signed";
  for (const { name, authorities: alternatives } of signers) {
    for (const authority of alternatives) {
      const said = await witness.verify(authority);
      if (said.verified) {
        authorities.push(name);
        break;
      }
      reason = said.reason;
    }
  }
  if (authorities.length > 0) return { ...base, status: "verified", authorities, reason: void 0 };
  return { ...base, status: "present", reason };
}
var ORDER = ["verified", "present", "invalid", "missing"];
function sortEvidence(evidence2) {
  return [...evidence2].sort((one, other) => ORDER.indexOf(one.status) - ORDER.indexOf(other.status));
}
function missingSigners({ signers, match }, judgement) {
  const missing2 = signers.map(({ name }) => name).filter((name) => !judgement.authorities.includes(name));
  return match === "all" && judgement.authorities.length > 0 ? `not signed by ${missing2.join(", ")}` : "";
}

// src/gate/policy/image-glob.ts
function matchesImage(glob, reference2) {
  const full = completeGlob(glob);
  const name = formatRepository(reference2);
  const lastPart2 = full.slice(full.lastIndexOf("/") + 1);
  if (!/[:@]/.test(lastPart2)) return matchesGlob(full, name);
  const { tag, digest } = reference2;
  return tag !== void 0 && matchesGlob(full, `${name}:${tag}`) || digest !== void 0 && matchesGlob(full, `${name}@${digest}`);
}
function completeGlob(glob) {
  const first = glob.split("/", 1)[0];
  if (first.includes("**") || first === "localhost") return glob;
  const hasPath = glob.includes("/");
  if (hasPath && /[.:*?[]/.test(first)) return glob;
  return hasPath ? `docker.io/${glob}` : `docker.io/library/${glob}`;
}
function matchesGlob(glob, text) {
  const pattern = glob.replaceAll(/\*\*\/?|\*|\?|[^*?]+/g, (part) => {
    if (part === "**") return ".*";
    if (part === "**/") return "(?:.*/)?";
    if (part === "*") return "[^/]*";
    if (part === "?") return "[^/]";
    return part.replaceAll(/[\\^$.|+()[\]{}]/g, "\\$&");
  });
  return new RegExp(`^${pattern}$`, "s").test(text);
}

// src/gate/policy/policy.ts
var NO_CONTENT_RULES = {
  licenses: void 0,
  deniedPackages: [],
  quality: void 0,
  maxAge: []
};
function policiesFor(policy, reference2) {
  return policy.policies.filter(({ globs }) => globs.some((glob) => matchesImage(glob, reference2)));
}
var SIGNED = /* @__PURE__ */ new Set(["signature", "sbom-signature", "attestation"]);
function needsSigner(require2) {
  return require2.some(({ kind }) => SIGNED.has(kind));
}
function hasContentRules({ licenses, deniedPackages, quality, maxAge }) {
  return licenses !== void 0 || deniedPackages.length > 0 || quality !== void 0 || maxAge.length > 0;
}
var PREDICATES = {
  provenance: /^https:\/\/slsa\.dev\/provenance\/v(?:0\.[12]|1(?:\.\d+)?)$/,
  vex: /^https:\/\/openvex\.dev\/ns(?:\/v[\d.]+)?$/,
  "test-result": /^https:\/\/in-toto\.io\/attestation\/test-result\/v[\d.]+$/,
  vulnerabilities: /^https:\/\/(?:cosign\.sigstore\.dev\/attestation\/vuln\/v1|in-toto\.io\/attestation\/vulns\/v[\d.]+)$/
};
function matchesPredicate(wanted, actual) {
  return PREDICATES[wanted]?.test(actual) ?? wanted === actual;
}

// src/gate/sbom-finder.ts
var MAX_SBOMS = 8;
var MAX_SBOM_BYTES = 128 * 1024 * 1024;
var SbomFinder = class {
  #collector;
  #repository;
  #image;
  #found = /* @__PURE__ */ new Map();
  constructor(collector, repository, image) {
    this.#collector = collector;
    this.#repository = repository;
    this.#image = image;
  }
  /** Raw artifacts and bundles. */
  find({ digest }) {
    return this.#once(digest, () => this.#find(digest));
  }
  /** The tag `.att`, the tag `.sbom`, and what BuildKit put into the index. */
  findOlder({ digest }) {
    return this.#once(`older ${digest}`, () => this.#findOlder(digest));
  }
  /** Documents are read once, for how many policies and comparisons soever. */
  #once(key, work) {
    const found = this.#found.get(key) ?? work();
    this.#found.set(key, found);
    return found;
  }
  async #find(digest) {
    const [referrers, attestations] = await Promise.all([
      this.#collector.referrers(this.#repository, digest, "sbom"),
      this.#collector.bundles(this.#repository, digest, isSbomPredicate)
    ]);
    const artifacts = await all(
      referrers.slice(-MAX_SBOMS).reverse().map(({ descriptor }) => this.#artifact(digest, descriptor.digest))
    );
    return {
      sboms: [
        ...artifacts.filter((found) => "form" in found && "document" in found),
        ...await this.#attestations(digest, attestations.witnesses)
      ],
      rejected: [...artifacts.filter((found) => !("document" in found)), ...attestations.rejected]
    };
  }
  async #findOlder(digest) {
    const [envelopes, tagged, buildkit] = await Promise.all([
      this.#collector.envelopes(this.#repository, digest, isSbomPredicate),
      this.#collector.tagged(this.#repository, digest, "sbom"),
      this.#buildkit(digest)
    ]);
    const attached = tagged && await this.#read(digest, tagged.content, "cosign-tag", tagged.descriptor.digest);
    return {
      sboms: [
        ...await this.#attestations(digest, envelopes.witnesses),
        ...attached ? [attached] : [],
        ...buildkit
      ],
      rejected: envelopes.rejected
    };
  }
  async #artifact(subject, digest) {
    const manifest = await this.#collector.about(this.#repository, subject, digest);
    if (manifest) return this.#read(subject, manifest.content, "sbom-artifact", digest);
    const place = { form: "sbom-artifact", reference: formatPinned(this.#repository, digest) };
    return rejection(place, `it is listed, but not about ${subject}`);
  }
  async #read(subject, manifest, form, digest) {
    const layer = manifest.kind === "image" ? manifest.layers[0] : void 0;
    const place = { form, reference: formatPinned(this.#repository, digest), subject, witness: void 0 };
    return { ...place, artifact: digest, ...await this.#document(layer, place.reference) };
  }
  /** BuildKit does not sign: what it says is there, and no more. */
  async #buildkit(digest) {
    const { attestationOf, sbomLayerOf } = await import("./buildkit-ZW5RLDZL.js");
    const entry = attestationOf(this.#image.content, digest);
    if (entry === void 0) return [];
    const { content } = await this.#collector.manifest(this.#repository, entry.digest);
    const layer = sbomLayerOf(content);
    if (layer === void 0) return [];
    const reference2 = formatPinned(this.#repository, entry.digest);
    const read = await this.#document(layer, reference2);
    return [
      { form: "buildkit", reference: reference2, subject: digest, artifact: void 0, witness: void 0, ...read }
    ];
  }
  #attestations(subject, witnesses) {
    return all(
      witnesses.slice(0, MAX_SBOMS).map(async (witness) => {
        const { form, reference: reference2 } = witness;
        const read = await readDocument(async () => witness.bytes, reference2);
        return { form, reference: reference2, subject, artifact: void 0, witness, ...read };
      })
    );
  }
  async #document(layer, name) {
    if (layer === void 0) return { document: void 0, problem: "its manifest has no layer" };
    if (layer.size > MAX_SBOM_BYTES) {
      return {
        document: void 0,
        problem: `it has ${layer.size} bytes; at most ${MAX_SBOM_BYTES} are read`
      };
    }
    return readDocument(() => this.#collector.blob(this.#repository, layer, MAX_SBOM_BYTES), name);
  }
};
async function readDocument(bytes, name) {
  const content = await bytes();
  const { readSbom } = await import("./document-STVCNCPQ.js");
  try {
    return { document: await readSbom(content, name), problem: void 0 };
  } catch (error2) {
    if (!(error2 instanceof SealError)) throw error2;
    return { document: void 0, problem: printable(messages(error2).join(": "), 300) };
  }
}

// src/gate/subjects.ts
var MAX_PLATFORMS = 200;
function platformImages(manifest) {
  if (manifest.kind !== "index") return [];
  const images = manifest.manifests.filter(
    ({ platform }) => platform?.os !== "unknown" || platform.architecture !== "unknown"
  );
  const byDigest = new Map(images.map((entry) => [entry.digest, entry]));
  if (byDigest.size <= MAX_PLATFORMS) return [...byDigest.values()];
  throw new SealError(
    "IMAGE_TOO_MANY_PLATFORMS",
    `the index has ${byDigest.size} images; at most ${MAX_PLATFORMS} are verified`,
    { remedy: "Name the digest of the platform that you use, or set platforms: index." }
  );
}
function rootSubject({ descriptor }) {
  const { digest, mediaType } = descriptor;
  return { digest, mediaType, platform: void 0, architecture: void 0 };
}
function selectSubjects(manifest, wanted) {
  const root = rootSubject(manifest);
  if (manifest.content.kind !== "index" || wanted === "index") return { subjects: [root], absent: [] };
  const available = platformImages(manifest.content);
  if (wanted === "all") return { subjects: [root, ...available.map(subjectOf)], absent: [] };
  const chosen = available.filter(
    ({ platform }) => platform && wanted.some((it) => matchesPlatform(platform, it))
  );
  const absent = wanted.filter(
    (it) => !available.some(({ platform }) => platform && matchesPlatform(platform, it))
  );
  return { subjects: [root, ...chosen.map(subjectOf)], absent: absent.map(formatPlatform) };
}
function subjectOf({ digest, mediaType, platform }) {
  return {
    digest,
    mediaType,
    platform: platform && formatPlatform(platform),
    architecture: platform?.architecture
  };
}

// src/gate/witness.ts
var SIMPLE_SIGNING_PREDICATE = "cosign container image signature";
var Witnesses = class {
  #cosign;
  #limit;
  #said = /* @__PURE__ */ new Map();
  constructor(cosign, limit2) {
    this.#cosign = cosign;
    this.#limit = limit2;
  }
  ofBundle(bundle, place) {
    const { statement, certificate, bytes } = bundle;
    const subjects = new Set(statement.subjects.map(({ digest }) => digest));
    const [first] = subjects;
    return {
      ...place,
      predicateType: statement.predicateType,
      subjects,
      signer: signerOf(certificate),
      signedAt: formatTime(bundle.signedAt),
      bytes,
      verify: async (authority) => {
        const problem = signerProblem(authority, certificate);
        if (problem !== void 0) return { verified: false, reason: problem };
        if (first === void 0) return { verified: false, reason: "the statement names no digest" };
        return this.#ask(
          [bytes],
          authority,
          (cosign) => cosign.verify(bytes, authority, first, statement.predicateType)
        );
      }
    };
  }
  /** A signature of simple signing, in a bundle of its own. */
  ofSimpleSigning(payload, subject, signature, place) {
    const { bytes: bundle, certificate, signedAt } = signature;
    return {
      ...place,
      predicateType: SIMPLE_SIGNING_PREDICATE,
      subjects: /* @__PURE__ */ new Set([subject]),
      signer: signerOf(certificate),
      signedAt: formatTime(signedAt),
      bytes: payload,
      verify: async (authority) => {
        const problem = signerProblem(authority, certificate);
        if (problem !== void 0) return { verified: false, reason: problem };
        return this.#ask(
          [bundle, payload],
          authority,
          (cosign) => cosign.verifyBlob(bundle, payload, authority)
        );
      }
    };
  }
  /** `inputs` is all that the answer depends on, besides the authority. */
  #ask(inputs, authority, verify) {
    const key = `${inputs.map((bytes) => digestOf(bytes)).join(" ")} ${JSON.stringify(authority)}`;
    let said = this.#said.get(key);
    if (said === void 0) {
      said = this.#cosign().then((cosign) => this.#limit(() => verify(cosign)));
      this.#said.set(key, said);
    }
    return said;
  }
};
function signerOf(certificate) {
  const names = certificate && certificateIdentity(certificate);
  if (names === void 0) return void 0;
  const { subject: identity, ...rest } = names;
  return { identity, ...rest };
}
function signerProblem(authority, certificate) {
  if (authority.kind === "key") {
    return certificate === void 0 ? void 0 : "it is signed with a certificate, not with the key";
  }
  if (certificate === void 0) return "it is signed with a key, not with a certificate";
  const identity = certificateIdentity(certificate);
  if (identity === void 0) return "its certificate names nobody that can be read";
  return identityProblem(authority, identity);
}
function identityProblem(authority, { subject, issuer }) {
  if (!fits(authority.identity, subject)) {
    return `it is signed by ${printable(subject, 200)}, not by ${describe(authority.identity)}`;
  }
  if (issuer === void 0 || !fits(authority.issuer, issuer)) {
    return `its certificate is for an account at ${printable(issuer ?? "an unknown issuer", 200)}, not at ${describe(authority.issuer)}`;
  }
  return void 0;
}
function fits(match, text) {
  if ("exact" in match) return match.exact === text;
  return text.length <= 2e3 && new RegExp(`^(?:${match.regexp})$`).test(text);
}
function describe(match) {
  return printable("exact" in match ? match.exact : match.regexp, 200);
}
function formatTime(seconds) {
  return seconds === void 0 ? void 0 : new Date(seconds * 1e3).toISOString().replace(".000Z", "Z");
}

// src/gate/examiner.ts
var isSignature = (predicateType) => predicateType === SIGNATURE_PREDICATE || predicateType === SIMPLE_SIGNING_PREDICATE;
var Examiner = class {
  #collector;
  #reference;
  #image;
  #finder;
  /** All signatures that were found on the image and its artifacts: one may cover many digests. */
  #pool = /* @__PURE__ */ new Map();
  constructor(collector, reference2, image) {
    this.#collector = collector;
    this.#reference = reference2;
    this.#image = image;
    this.#finder = new SbomFinder(collector, reference2, image);
  }
  /** Is there a signature of the image type over this digest, by whom the policy names? */
  async signature(digest, signers) {
    const known = [...this.#pool.values()].filter(({ subjects }) => subjects.has(digest));
    let judgement = await judgeSigners(known, digest, signers);
    const rejected = [];
    const sources = [
      () => this.#collector.bundles(this.#reference, digest, isSignature),
      () => this.#collector.simpleSignatures(this.#reference, digest)
    ];
    const witnesses = [...known];
    for (const source of sources) {
      if (judgement.isSatisfied) break;
      const collection = await source();
      for (const witness of collection.witnesses)
        this.#pool.set(`${witness.reference} ${witness.form}`, witness);
      witnesses.push(...collection.witnesses);
      rejected.push(...collection.rejected);
      judgement = await judgeSigners(witnesses, digest, signers);
    }
    if (!judgement.isSatisfied) rejected.push(...await this.#notation(digest));
    const signedAt = judgement.verified.find((witness) => witness.signedAt !== void 0)?.signedAt;
    return { ...findingOf(judgement, rejected, signers, "there is no signature"), signedAt };
  }
  /** Is there an attestation of this predicate type over the digest, by whom the policy names? */
  async attestation(digest, predicate, signers) {
    const wants = (actual) => matchesPredicate(predicate, actual);
    const bundles = await this.#collector.bundles(this.#reference, digest, wants);
    const judgement = await judgeSigners(bundles.witnesses, digest, signers);
    const nothing2 = `there is no attestation ${predicate}`;
    if (judgement.isSatisfied) return findingOf(judgement, [], signers, nothing2);
    const older = await this.#collector.envelopes(this.#reference, digest, wants);
    const both = await judgeSigners([...bundles.witnesses, ...older.witnesses], digest, signers);
    const unsigned = both.isSatisfied ? [] : await this.#buildkitAttestation(digest, wants);
    return findingOf(both, [...bundles.rejected, ...older.rejected, ...unsigned], signers, nothing2);
  }
  /** The SBOMs of a digest, the one that proves most first; older forms are looked for only where that is not enough. */
  async sboms(subject, signers) {
    const found = await this.#finder.find(subject);
    const judged = await this.#judge(found, subject, signers);
    if (judged.some(isBeyondDoubt)) return { sboms: rank(judged), rejected: found.rejected };
    const older = await this.#finder.findOlder(subject);
    const all2 = [...judged, ...await this.#judge(older, subject, signers)];
    return { sboms: rank(all2), rejected: [...found.rejected, ...older.rejected] };
  }
  async #judge({ sboms }, subject, signers) {
    const judged = [];
    for (const found of sboms) {
      const { signedAt, ...signature } = await this.#sbomSignature(found, signers);
      judged.push({ found, signature, binding: this.#binding(found, subject, signature), signedAt });
    }
    return judged;
  }
  async #sbomSignature({ artifact, witness, subject, form, reference: reference2 }, signers) {
    if (artifact !== void 0) return this.signature(artifact, signers);
    if (witness === void 0) {
      const reason = "BuildKit does not sign its attestations";
      return {
        status: "missing",
        reason,
        evidence: [rejection({ form, reference: reference2 }, reason, "present")],
        signedAt: void 0
      };
    }
    const judgement = await judgeSigners([witness], subject, signers);
    return { ...findingOf(judgement, [], signers, "it is not signed"), signedAt: witness.signedAt };
  }
  #binding({ document, form, reference: reference2 }, subject, signature) {
    if (document === void 0) return { status: "missing", reason: "the SBOM cannot be read", evidence: [] };
    const { status, evidence: evidence2 } = judgeBinding(document, {
      digest: subject.digest,
      repository: this.#reference,
      family: this.#family(),
      ...this.#reference.tag === void 0 ? {} : { tag: this.#reference.tag },
      ...subject.architecture === void 0 ? {} : { architecture: subject.architecture }
    });
    const seen = evidence2.map(({ place: place2, value }) => `${place2} ${value}`).slice(0, 3).join(", ");
    const place = { form, reference: reference2 };
    if (status === "bound") {
      const isSigned = signature.status === "verified";
      const reason2 = isSigned ? void 0 : "it names the digest, but nobody whom the policy trusts signed it";
      const known = isSigned ? "verified" : "present";
      return { status: known, reason: reason2, evidence: [{ ...rejection(place, seen, known), reason: seen }] };
    }
    if (status === "other") {
      const reason2 = `the SBOM is about another image: ${seen}`;
      return { status: "invalid", reason: reason2, evidence: [rejection(place, reason2)] };
    }
    const reason = "the SBOM names no digest";
    return { status: "missing", reason, evidence: [rejection(place, reason, "missing")] };
  }
  #family() {
    const { content, descriptor } = this.#image;
    if (content.kind !== "index") return [];
    const platforms = platformImages(content).map(({ digest, platform }) => ({
      digest,
      role: platform === void 0 ? "image" : `${platform.os}/${platform.architecture}`
    }));
    return [{ digest: descriptor.digest, role: "index" }, ...platforms];
  }
  async #notation(digest) {
    const referrers = await this.#collector.referrers(this.#reference, digest, "notation");
    return referrers.slice(0, 3).map(
      ({ descriptor }) => rejection(
        { form: "notation", reference: formatPinned(this.#reference, descriptor.digest) },
        "a Notation signature, which Seal does not verify",
        "present"
      )
    );
  }
  async #buildkitAttestation(digest, wants) {
    const { attestationOf } = await import("./buildkit-ZW5RLDZL.js");
    const entry = attestationOf(this.#image.content, digest);
    if (entry === void 0) return [];
    const { content } = await this.#collector.manifest(this.#reference, entry.digest);
    const layers = content.kind === "image" ? content.layers : [];
    return layers.filter(({ annotations = {} }) => wants(annotations["in-toto.io/predicate-type"] ?? "")).slice(0, 1).map(
      () => rejection(
        { form: "buildkit", reference: formatPinned(this.#reference, entry.digest) },
        "BuildKit does not sign its attestations",
        "present"
      )
    );
  }
};
function findingOf(judgement, rejected, signers, nothing2) {
  const evidence2 = sortEvidence([...judgement.evidence, ...rejected]);
  if (judgement.isSatisfied) return { status: "verified", reason: void 0, evidence: evidence2 };
  const best = evidence2.find(({ status }) => status !== "verified");
  const missing2 = missingSigners(signers, judgement);
  if (missing2 !== "") return { status: "present", reason: missing2, evidence: evidence2 };
  return { status: best?.status ?? "missing", reason: best?.reason ?? nothing2, evidence: evidence2 };
}
function isBeyondDoubt({ found, signature, binding }) {
  return found.document !== void 0 && signature.status === "verified" && binding.status === "verified";
}
function rank(sboms) {
  const bindings = ["invalid", "missing", "present", "verified"];
  const weight = ({ found, signature, binding }) => (found.document === void 0 ? 0 : 16) + (signature.status === "verified" ? 8 : 0) + bindings.indexOf(binding.status);
  return [...sboms].sort((one, other) => weight(other) - weight(one));
}

// src/gate/compare-images.ts
var MAX_ROWS = 50;
var MAX_CHANGES = 1e3;
var Comparer = class {
  #collector;
  #policy;
  #tools;
  #before = /* @__PURE__ */ new Map();
  constructor(collector, policy, tools) {
    this.#collector = collector;
    this.#policy = policy;
    this.#tools = tools;
  }
  /** One difference for each thing that it is compared with, more where platforms differ. Never throws. */
  async compare({ requested, comparedWith }, now) {
    const differences2 = [];
    for (const before of comparedWith) {
      const named = { image: printable(requested), before: printable(nameOf(before)) };
      for (const difference of await this.#differences(before, now))
        differences2.push({ ...named, ...difference });
    }
    return differences2;
  }
  async #differences(before, { image, examiner, policies: [policy] }) {
    if (policy === void 0) return [];
    try {
      const old = await this.#sidesBefore(before, policy);
      if (old.digest === image.descriptor.digest) return [nothing("it is the same image")];
      if (old.sides.length === 0) return [nothing(`${nameOf(before)} has no SBOM that could be read`)];
      const sides = await sidesOf(image, examiner, policy);
      if (sides.length === 0) return [nothing("the image has no SBOM that could be read")];
      return await compareSides(old.sides, sides);
    } catch (error2) {
      if (!(error2 instanceof SealError) && error2 instanceof Error) {
        this.#tools.log.debug(error2.stack ?? error2.message);
      }
      const code2 = error2 instanceof SealError ? `${error2.code}: ` : "";
      return [nothing(`nothing could be compared: ${code2}${messages(error2)[0] ?? ""}`)];
    }
  }
  /** An image that many are compared with is looked at once. */
  #sidesBefore(before, policy) {
    if (before.kind === "document") {
      const { document } = before;
      return { digest: "", sides: [{ platform: void 0, document, isTrusted: void 0 }] };
    }
    const { reference: reference2 } = before;
    const own = policiesFor(this.#policy, reference2)[0] ?? policy;
    const key = `${formatReference(reference2)} ${own.name}`;
    let found = this.#before.get(key);
    if (found === void 0) {
      found = this.#tools.registries.manifest(reference2).then(async (image) => ({
        digest: image.descriptor.digest,
        sides: await sidesOf(image, new Examiner(this.#collector, reference2, image), own)
      }));
      this.#before.set(key, found);
    }
    return found;
  }
};
function nameOf(before) {
  return before.kind === "image" ? before.requested : before.path;
}
function nothing(reason) {
  return { platforms: [], summary: printable(reason, 500), markdown: "", changes: [] };
}
async function sidesOf(image, examiner, policy) {
  const { subjects } = selectSubjects(image, policy.platforms);
  const sides = await all(
    subjects.map(async (subject) => {
      const { sboms } = await examiner.sboms(subject, policy);
      for (const { found, signature } of sboms) {
        const { document } = found;
        if (document === void 0) continue;
        return [{ platform: subject.platform, document, isTrusted: signature.status === "verified" }];
      }
      return [];
    })
  );
  return sides.flat();
}
async function compareSides(old, now) {
  const outcomes = /* @__PURE__ */ new Map();
  for (const side of now) {
    const outcome = await compareDocuments(counterpart(side, old), side);
    const entry = outcomes.get(outcome.markdown + outcome.summary) ?? { platforms: [], outcome };
    outcomes.set(outcome.markdown + outcome.summary, entry);
    if (side.platform !== void 0) entry.platforms.push(side.platform);
  }
  return [...outcomes.values()].map(({ platforms, outcome }) => ({ platforms, ...outcome }));
}
function counterpart({ platform }, sides) {
  return sides.find((side) => side.platform === platform) ?? (sides.length === 1 ? sides[0] : void 0);
}
async function compareDocuments(before, after) {
  if (before === void 0) return nothing("there is no SBOM of this platform to compare with");
  const [{ compareSboms }, { formatComparison, summariseComparison }] = await Promise.all([
    import("./compare-NC6XQS4C.js"),
    import("./compare-markdown-5BD67UUG.js")
  ]);
  const comparison = compareSboms(before.document.content, after.document.content);
  const doubts = [
    before.isTrusted === false ? "nobody whom the policy trusts signed the SBOM that it is compared with" : "",
    after.isTrusted === false ? "nobody whom the policy trusts signed the image's SBOM" : ""
  ].filter((doubt) => doubt !== "");
  const summary2 = [summariseComparison(comparison), ...doubts].join("; ");
  const notes = doubts.map((doubt) => `⚠️ ${escapeText(`${doubt[0]?.toUpperCase()}${doubt.slice(1)}.`)}`);
  return {
    summary: summary2,
    markdown: [formatComparison(comparison, { maxRows: MAX_ROWS }), ...notes].join("\n\n"),
    changes: comparison.changes.slice(0, MAX_CHANGES).map(({ kind, name, ecosystem, before: before2, after: after2 }) => ({
      kind,
      name: printable(name, 300),
      ecosystem: printable(ecosystem, 60),
      before: before2,
      after: after2
    }))
  };
}

// src/gate/license-rules.ts
var import_spdx_expression_parse = __toESM(require_spdx_expression_parse(), 1);
var import_spdx_satisfies = __toESM(require_spdx_satisfies(), 1);
function createLicenseJudge(rules) {
  const judged = /* @__PURE__ */ new Map();
  return ({ licenses = [] }) => {
    const stated = licenses.filter(({ value }) => !isUnknown(value));
    if (stated.length === 0) return rules.unknown === "deny" ? "says no licence" : void 0;
    for (const license of stated) {
      if (!judged.has(license.value)) judged.set(license.value, judgeLicense(license, rules));
      const problem = judged.get(license.value);
      if (problem !== void 0) return problem;
    }
    return void 0;
  };
}
function isUnknown(value) {
  return value === "" || value === "NOASSERTION" || value === "NONE";
}
function judgeLicense({ value }, rules) {
  if (isExpression(value)) return judgeExpression((0, import_spdx_expression_parse.default)(value), rules);
  const isNamed = (list) => list.some((name) => name.toLowerCase() === value.toLowerCase());
  if (isNamed(rules.deny)) return `${value} is denied`;
  return rules.allow === void 0 || isNamed(rules.allow) ? void 0 : `${value} is not allowed`;
}
function judgeExpression(expression, rules) {
  if ("conjunction" in expression) {
    const left = judgeExpression(expression.left, rules);
    const right = judgeExpression(expression.right, rules);
    return expression.conjunction === "and" ? left ?? right : left === void 0 ? void 0 : right && left;
  }
  const text = formatLeaf(expression);
  if (rules.deny.some((denied) => isLicense(text, denied))) return `${text} is denied`;
  if (rules.allow === void 0 || rules.allow.some((allowed) => isLicense(text, allowed))) return void 0;
  return `${text} is not allowed`;
}
function formatLeaf(expression) {
  if (!("license" in expression)) return "NOASSERTION";
  const exception = expression.exception === void 0 ? "" : ` WITH ${expression.exception}`;
  return `${expression.license}${expression.plus === true ? "+" : ""}${exception}`;
}
function isLicense(text, entry) {
  if (text.toLowerCase() === entry.toLowerCase()) return true;
  return isExpression(entry) && isExpression(text) && (0, import_spdx_satisfies.default)(text, [entry]);
}

// src/gate/policy/package-pattern.ts
var PATTERN = /^pkg:([a-z0-9.+*-]+\/[^@?#\s]*(?:(?<=\/)@[^@?#\s]*)?)(?:@(.+))?$/i;
var COMPARISON = /^(<=|>=|<|>|=)?([0-9A-Za-z][^\s,|<>=]*)$/;
function parsePackagePattern(text) {
  const match = PATTERN.exec(text.trim());
  if (!match?.[1] || match[1].endsWith("/")) return void 0;
  const path = decode(match[1]);
  if (path === void 0) return void 0;
  if (match[2] === void 0) return { text, path, versions: void 0 };
  const versions = [];
  for (const alternative of match[2].split("||")) {
    const words = alternative.replaceAll(/(<=|>=|<|>|=)\s+/g, "$1").split(/[\s,]+/).filter((word) => word !== "");
    const comparisons = words.map(readComparison);
    if (comparisons.length === 0 || comparisons.includes(void 0)) return void 0;
    versions.push(comparisons.filter((comparison) => comparison !== void 0));
  }
  return { text, path, versions };
}
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return void 0;
  }
}
function readComparison(word) {
  const match = COMPARISON.exec(word);
  return match ? { operator: match[1] ?? "=", version: match[2] } : void 0;
}
function matchesPackage(pattern, purl) {
  const parts = parsePurl(purl);
  if (parts === void 0) return false;
  const path = [parts.type, parts.namespace, parts.name].filter((part) => part !== void 0).join("/");
  if (!matchesGlob(pattern.path.toLowerCase(), path.toLowerCase())) return false;
  const { version, type } = parts;
  if (pattern.versions === void 0 || version === void 0) return true;
  return pattern.versions.some(
    (comparisons) => comparisons.every((comparison) => compares(comparison, version, type))
  );
}
function compares({ operator, version: bound }, version, type) {
  const order = isEqual(version, bound) ? 0 : compareVersions(type, version, bound);
  if (operator === "=") return order === 0;
  if (operator === "<") return order < 0;
  if (operator === "<=") return order <= 0;
  return operator === ">" ? order > 0 : order >= 0;
}
function isEqual(one, other) {
  const trim = (version) => version.replace(/^v(?=\d)/, "").replace(/(?:\.0+)+$/, "");
  return trim(one) === trim(other);
}

// src/gate/content-rules.ts
var MAX_LISTED = 50;
var NOT_JUDGED = /* @__PURE__ */ new Set(["file", "operating-system"]);
function checkContent(document, digest, rules, isSigned) {
  const components = document.content.components.filter(({ type }) => !NOT_JUDGED.has(type));
  return [
    ...cut(licenseBreaches(components, digest, rules), "license"),
    ...cut(packageBreaches(components, digest, rules), "package"),
    ...qualityBreaches(document, digest, rules, isSigned)
  ];
}
function licenseBreaches(components, digest, { licenses }) {
  if (licenses === void 0) return [];
  const judge2 = createLicenseJudge(licenses);
  return components.flatMap((component) => {
    const problem = judge2(component);
    const name = nameOf2(component);
    return problem === void 0 ? [] : [
      {
        rule: "license",
        location: licenses.location,
        digest,
        component: name,
        message: `${name}: ${printable(problem, 200)}`
      }
    ];
  });
}
function packageBreaches(components, digest, { deniedPackages }) {
  return components.flatMap(
    (component) => deniedPackages.filter(({ pattern }) => component.purl !== void 0 && matchesPackage(pattern, component.purl)).map(({ pattern, location }) => {
      const name = nameOf2(component);
      const message = `${name} is denied by ${printable(pattern.text, 200)}`;
      return { rule: "package", location, digest, component: name, message };
    })
  );
}
function qualityBreaches(document, digest, { quality }, isSigned) {
  if (quality === void 0) return [];
  const { score, title, toFix } = measureQuality(document, quality.profile, { isSigned });
  if (score >= quality.minimum) return [];
  const lacks = toFix.slice(0, 3).map((check) => check.title.toLowerCase());
  const message = `the SBOM has ${score} of 100 by ${title}, at least ${quality.minimum} wanted; it lacks ${lacks.join(", ")}`;
  return [{ rule: "quality", location: quality.location, digest, component: void 0, message }];
}
function checkAge({ of, ms, location }, time, digest, now) {
  const at = time === void 0 ? Number.NaN : Date.parse(time);
  const breach = (message) => [
    { rule: "age", location, digest, component: void 0, message }
  ];
  if (Number.isNaN(at)) return breach(`the ${of} has no time that could be compared`);
  if (now - at <= ms) return [];
  const days = (span) => count(Math.floor(span / 864e5), "day");
  return breach(
    `the ${of} is of ${printable(time ?? "", 40)}, ${days(now - at)} old; at most ${days(ms)} are allowed`
  );
}
function cut(breaches, rule) {
  const rest = breaches.length - MAX_LISTED;
  const first = breaches[0];
  if (rest <= 0 || first === void 0) return [...breaches];
  const message = `${rest} more components break the rule`;
  return [...breaches.slice(0, MAX_LISTED), { ...first, rule, message, component: void 0 }];
}
function nameOf2({ purl, group, name, version }) {
  const full = group === void 0 ? name : `${group}/${name}`;
  return printable(purl ?? (version === void 0 ? full : `${full}@${version}`), 200);
}

// src/gate/exceptions.ts
var DAY_MS = 864e5;
function isInForce({ expires }, now) {
  return now < Date.parse(`${expires}T00:00:00Z`) + DAY_MS;
}
function applyExceptions(violation, reference2, exceptions, now) {
  const found = exceptions.find(
    (exception) => isInForce(exception, now) && fits2(exception, violation, reference2)
  );
  if (found === void 0) return violation;
  return { ...violation, exception: { reason: printable(found.reason, 300), expires: found.expires } };
}
function fits2(exception, violation, reference2) {
  const { rule, fact, images } = exception;
  if (!images.some((glob) => matchesImage(glob, reference2))) return false;
  if (rule !== void 0 && rule !== violation.rule) return false;
  if (fact !== void 0 && fact !== violation.fact) return false;
  if (exception.package === void 0) return true;
  return violation.component !== void 0 && matchesPackage(exception.package, violation.component);
}

// src/gate/facts.ts
var SBOM_KINDS = /* @__PURE__ */ new Set(["sbom", "sbom-signature", "sbom-binding"]);
function requirementsOf({ require: require2, content }) {
  if (!hasContentRules(content) || require2.some(({ kind }) => kind === "sbom")) return require2;
  const needsSbom = content.maxAge.length === 0 || content.maxAge.some(({ of }) => of === "sbom");
  return needsSbom || content.licenses || content.quality || content.deniedPackages.length > 0 ? [...require2, { kind: "sbom", predicate: void 0, location: void 0 }] : require2;
}
async function examine(subjects, policy, examiner, image) {
  const requirements = requirementsOf(policy);
  const [root, ...platforms] = subjects;
  if (root === void 0) return [];
  const first = await examineOne(root, requirements, policy, examiner);
  const rest = await all(platforms.map((it) => examineOne(it, requirements, policy, examiner)));
  return shareSboms([first, ...rest], image);
}
async function examineOne(subject, requirements, policy, examiner) {
  const { digest } = subject;
  const facts = [];
  let signedAt;
  for (const { kind, predicate } of requirements) {
    if (kind === "signature") {
      const { signedAt: at, ...finding } = await examiner.signature(digest, policy);
      signedAt = at;
      facts.push(factOf(kind, digest, finding));
    } else if (kind === "attestation" && predicate !== void 0) {
      facts.push(factOf(kind, digest, await examiner.attestation(digest, predicate, policy), predicate));
    }
  }
  const wanted = requirements.filter(({ kind }) => SBOM_KINDS.has(kind));
  if (wanted.length === 0) return { subject, facts, sboms: [], signedAt };
  const { sboms, rejected } = await examiner.sboms(subject, policy);
  const best = sboms[0];
  for (const { kind } of wanted) {
    const finding = best ? sbomFinding(kind, best) : {
      status: rejected[0]?.status ?? "missing",
      reason: rejected[0]?.reason ?? "there is no SBOM",
      evidence: rejected
    };
    facts.push(factOf(kind, digest, finding));
  }
  return { subject, facts, sboms, signedAt };
}
function sbomFinding(kind, { found, signature, binding }) {
  if (kind === "sbom-signature") return signature;
  if (kind === "sbom-binding") return binding;
  if (found.document === void 0) {
    return {
      status: "invalid",
      reason: `the SBOM cannot be read: ${found.problem}`,
      evidence: signature.evidence
    };
  }
  const isSigned = signature.status === "verified";
  const reason = isSigned ? void 0 : "nobody whom the policy trusts signed it";
  return { status: isSigned ? "verified" : "present", reason, evidence: signature.evidence };
}
function factOf(kind, digest, finding, predicateType) {
  return { kind, predicateType, digest, isRequired: true, ...finding };
}
function shareSboms(examined, { content }) {
  const [root, ...platforms] = examined;
  if (root === void 0 || platforms.length === 0) return [...examined];
  const having = platforms.filter(({ sboms }) => sboms.length > 0).length;
  if (root.sboms.length === 0 && having === platforms.length) {
    return [{ ...root, facts: root.facts.map((fact) => fromPlatforms(fact, platforms)) }, ...platforms];
  }
  if (root.sboms.length === 0 && having > 0) {
    return [{ ...root, facts: root.facts.filter(({ kind }) => !SBOM_KINDS.has(kind)) }, ...platforms];
  }
  if (root.sboms.length > 0 && platformImages(content).length === 1) {
    return [
      root,
      ...platforms.map((platform) => platform.sboms.length > 0 ? platform : fromIndex(platform, root))
    ];
  }
  return [...examined];
}
var WORST = ["missing", "invalid", "present", "verified"];
function fromPlatforms(fact, platforms) {
  if (!SBOM_KINDS.has(fact.kind)) return fact;
  const theirs = platforms.flatMap(({ facts }) => facts.filter(({ kind }) => kind === fact.kind));
  const [worst] = theirs.sort((one, other) => WORST.indexOf(one.status) - WORST.indexOf(other.status));
  if (worst === void 0) return fact;
  return {
    ...fact,
    status: worst.status,
    reason: worst.reason,
    evidence: theirs.flatMap(({ evidence: evidence2 }) => evidence2)
  };
}
function fromIndex(platform, root) {
  const facts = platform.facts.map((fact) => {
    const own = SBOM_KINDS.has(fact.kind) ? root.facts.find(({ kind }) => kind === fact.kind) : void 0;
    return own ? { ...own, digest: fact.digest } : fact;
  });
  return { ...platform, facts };
}

// src/gate/image-age.ts
var MAX_CONFIG_BYTES = 8 * 1024 * 1024;
async function imageCreated(repository, { digest }, image, collector) {
  const { content } = digest === image.descriptor.digest ? image : await collector.manifest(repository, digest);
  if (content.kind === "index") return "index";
  if (content.config === void 0) return void 0;
  const config = parseJson(await collector.blob(repository, content.config, MAX_CONFIG_BYTES));
  return isRecord(config) && typeof config["created"] === "string" ? config["created"] : void 0;
}

// src/gate/verdict.ts
var ENOUGH_PRESENT = /* @__PURE__ */ new Set(["sbom", "sbom-binding"]);
function holds({ kind, status }) {
  return status === "verified" || status === "present" && ENOUGH_PRESENT.has(kind);
}
function outcomeOf({
  violations,
  error: error2
}) {
  if (error2 !== void 0) return "error";
  return violations.every(({ exception }) => exception !== void 0) ? "passed" : "failed";
}
function judge(images, mode) {
  if (images.every(({ outcome }) => outcome === "passed")) return "passed";
  return mode === "warn" ? "warned" : "failed";
}

// src/gate/gate.ts
var COSIGN_PROCESSES = 4;
async function verifyImages(request, tools) {
  const started = tools.clock.now();
  let isCosignUsed = false;
  const openCosign = () => {
    isCosignUsed = true;
    return tools.cosign();
  };
  const witnesses = new Witnesses(openCosign, limit(COSIGN_PROCESSES));
  const collector = new Collector(tools.registries, witnesses);
  const comparer = new Comparer(collector, request.policy, tools);
  const atATime = limit(request.concurrency);
  const examined = await all(
    request.images.map((image) => atATime(() => verifyImage(image, request, { collector, comparer, tools })))
  );
  const images = examined.map(({ image }) => image);
  const verdict = {
    schemaVersion: 1,
    outcome: judge(images, request.mode),
    mode: request.mode,
    images,
    notices: expired(request, started),
    policy: request.origin,
    cosign: isCosignUsed ? await cosignReport(tools) : void 0,
    requests: tools.registries.requests,
    milliseconds: tools.clock.now() - started
  };
  return { verdict, differences: examined.flatMap(({ differences: differences2 }) => differences2) };
}
async function verifyImage(image, request, shared) {
  const { tools } = shared;
  const policies = policiesFor(request.policy, image.reference);
  const base = {
    requested: printable(image.requested),
    locations: image.locations,
    reference: void 0,
    digest: image.reference.digest,
    isByTag: image.reference.digest === void 0,
    policies: policies.map(({ name }) => name),
    digests: [],
    violations: [],
    sboms: [],
    error: void 0
  };
  if (policies.length === 0) {
    const violations = finish([noPolicy()], image, request, tools);
    const outcome = outcomeOf({ violations, error: void 0 });
    return { image: { ...base, violations, outcome }, differences: [] };
  }
  try {
    const { differences: differences2, ...found } = await inspect(image, policies, shared);
    const violations = finish(found.violations, image, request, tools);
    const outcome = outcomeOf({ violations, error: void 0 });
    return { image: { ...base, ...found, violations, outcome }, differences: differences2 };
  } catch (error2) {
    if (!(error2 instanceof SealError) && error2 instanceof Error) tools.log.debug(error2.stack ?? error2.message);
    return { image: { ...base, outcome: "error", error: errorReport(error2) }, differences: [] };
  }
}
function noPolicy() {
  const message = "no policy says who must have signed this image";
  return {
    policy: "",
    rule: "no-policy",
    location: void 0,
    digest: void 0,
    message,
    component: void 0,
    fact: void 0
  };
}
async function inspect(request, policies, { collector, comparer, tools }) {
  const { reference: reference2 } = request;
  const image = await tools.registries.manifest(reference2);
  const { digest } = image.descriptor;
  const examiner = new Examiner(collector, reference2, image);
  const digests = /* @__PURE__ */ new Map();
  const sboms = /* @__PURE__ */ new Map();
  const violations = [];
  for (const policy of policies) {
    const { subjects, absent } = selectSubjects(image, policy.platforms);
    const examined = await examine(subjects, policy, examiner, image);
    for (const one of examined) {
      digests.set(one.subject.digest, mergeFacts(digests.get(one.subject.digest), one));
      for (const sbom of one.sboms) sboms.set(sbom.found.reference, await describeSbom(sbom, policy));
    }
    violations.push(
      ...absent.map((platform) => ofPolicy(policy, absentBreach(platform, digest, policy.location))),
      ...examined.flatMap((one) => factDrafts(one, policy)),
      ...await contentDrafts(examined, policy, image, { reference: reference2, collector, tools })
    );
  }
  return {
    reference: formatPinned(reference2, digest),
    digest,
    digests: [...digests.values()],
    sboms: [...sboms.values()],
    violations,
    differences: await comparer.compare(request, { image, examiner, policies })
  };
}
function mergeFacts(known, { subject, facts }) {
  const { digest, mediaType, platform } = subject;
  const merged = [...known?.facts ?? []];
  for (const fact of facts) {
    const at = merged.findIndex((it) => it.kind === fact.kind && it.predicateType === fact.predicateType);
    if (at < 0) merged.push(fact);
    else if (holds(merged[at]) && !holds(fact)) merged[at] = fact;
  }
  return { digest, mediaType, platform, facts: merged };
}
function ofPolicy({ name }, breach) {
  return { ...breach, policy: name, fact: void 0 };
}
function absentBreach(platform, digest, location) {
  return {
    rule: "platform",
    location,
    digest,
    component: void 0,
    message: `the image has no manifest for ${platform}`
  };
}
function factDrafts({ subject, facts }, policy) {
  return facts.filter((fact) => !holds(fact)).map(({ kind, predicateType, digest, status, reason }) => {
    const requirement = policy.require.find((it) => it.kind === kind && it.predicate === predicateType);
    const what = predicateType === void 0 ? kind : `${kind} ${predicateType}`;
    const where = subject.platform === void 0 ? "" : ` (${subject.platform})`;
    return {
      rule: "fact",
      policy: policy.name,
      location: requirement?.location ?? policy.location,
      digest,
      message: printable(`${what}${where} is ${status}: ${reason ?? "no reason is known"}`, 600),
      fact: kind,
      component: void 0
    };
  });
}
async function contentDrafts(examined, policy, image, { reference: reference2, collector, tools }) {
  const { content } = policy;
  const now = tools.clock.now();
  const breaches = [];
  for (const { subject, sboms, signedAt } of examined) {
    const signed = sboms.filter(({ signature }) => signature.status === "verified");
    const judged = (signed.length > 0 ? signed : sboms).filter(({ found }) => found.document !== void 0);
    for (const { found, signature } of judged) {
      if (found.document === void 0) continue;
      breaches.push(...checkContent(found.document, subject.digest, content, signature.status === "verified"));
    }
    for (const rule of content.maxAge) {
      if (rule.of === "signature") breaches.push(...checkAge(rule, signedAt, subject.digest, now));
      if (rule.of === "sbom" && judged.length > 0) {
        const newest2 = judged.map(({ found }) => found.document?.content.created ?? "").sort().at(-1);
        breaches.push(...checkAge(rule, newest2, subject.digest, now));
      }
      if (rule.of === "image") {
        const created = await imageCreated(reference2, subject, image, collector);
        if (created !== "index") breaches.push(...checkAge(rule, created, subject.digest, now));
      }
    }
  }
  return breaches.map((breach) => ofPolicy(policy, breach));
}
async function describeSbom({ found, signature, binding }, { content }) {
  const { document, subject, reference: reference2, form } = found;
  const base = { subject, reference: reference2, form, signature: signature.status, binding: binding.status };
  if (document === void 0) {
    return { ...base, format: "", version: "", components: 0, created: void 0, quality: void 0 };
  }
  const { countComponents } = await import("./judge-N4D3PHTN.js");
  const { measureQuality: measureQuality2 } = await import("./quality-U5KGWICE.js");
  const { packages, total } = countComponents(document.content);
  const profile = content.quality?.profile;
  const isSigned = signature.status === "verified";
  return {
    ...base,
    format: document.format,
    version: document.version,
    components: packages === 0 ? total : packages,
    created: document.content.created === void 0 ? void 0 : printable(document.content.created, 40),
    quality: profile && { profile, score: measureQuality2(document, profile, { isSigned }).score }
  };
}
function finish(drafts, { reference: reference2 }, { policy }, { clock }) {
  return drafts.map(
    (draft) => applyExceptions({ ...draft, exception: void 0 }, reference2, policy.exceptions, clock.now())
  );
}
function expired({ policy }, now) {
  return policy.exceptions.filter((exception) => !isInForce(exception, now)).map(
    ({ location, expires, reason }) => printable(
      `${location.file}, line ${location.line}: the exception "${reason}" expired on ${expires}`,
      400
    )
  );
}
function errorReport(error2) {
  const message = printable(messages(error2).join(": "), 1e3);
  return error2 instanceof SealError ? { code: error2.code, message, remedy: error2.remedy } : { code: "INTERNAL", message, remedy: void 0 };
}
async function cosignReport({ cosign }) {
  try {
    const { version, invocations } = await cosign();
    const { formatVersion } = await import("./version-2ZNJXZ5O.js");
    return { version: version && formatVersion(version), invocations };
  } catch (error2) {
    if (error2 instanceof SealError) return void 0;
    throw error2;
  }
}

// src/action/policy-file.ts
import { readFile, writeFile } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
var MAX_BYTES = 4 * 1024 * 1024;
var TrustedFiles = class {
  #options;
  #copies = [];
  constructor(options) {
    this.#options = options;
  }
  /**
   * The bytes of a file; undefined when it is not there. Files outside the workspace are the runner's own.
   *
   * @throws SealError `POLICY_FILE_UNREADABLE`
   */
  async read(path) {
    const { workspace, baseCommit, readAtCommit } = this.#options;
    const absolute = isAbsolute(path) ? path : resolve(workspace, path);
    const isOurs = contains(workspace, absolute);
    const bytes = baseCommit !== void 0 && isOurs ? await readAtCommit(relative(workspace, absolute).split(sep).join("/"), baseCommit) : await readLocal(absolute);
    if (bytes !== void 0 && bytes.byteLength > MAX_BYTES) {
      throw unreadable(path, `it has ${bytes.byteLength} bytes; at most ${MAX_BYTES} are read`);
    }
    return bytes;
  }
  /** Where a copy of a file, or of a text, will lie once `write` is done. */
  place(source) {
    const path = join(this.#options.directory, `trusted-${this.#copies.length + 1}`);
    const content = async () => {
      if (source.kind === "data") return new TextEncoder().encode(source.text);
      const bytes = await this.read(source.path);
      if (bytes !== void 0) return bytes;
      const { baseCommit } = this.#options;
      throw unreadable(
        source.path,
        baseCommit === void 0 ? "it is not there" : `it is not in the commit ${baseCommit}`
      );
    };
    this.#copies.push({ path, content });
    return path;
  }
  /** @throws SealError `POLICY_FILE_UNREADABLE` */
  async write() {
    await Promise.all(
      this.#copies.map(async ({ path, content }) => writeFile(path, await content(), { mode: 384 }))
    );
  }
};
async function readLocal(path) {
  try {
    return await readFile(path);
  } catch (error2) {
    const code2 = error2 instanceof Error && "code" in error2 ? error2.code : void 0;
    if (code2 === "ENOENT" || code2 === "ENOTDIR") return void 0;
    throw unreadable(path, "it cannot be read", error2);
  }
}
function unreadable(path, why, cause) {
  return new SealError("POLICY_FILE_UNREADABLE", `${printable(path, 300)}: ${why}`, {
    cause,
    remedy: 'In a pull request the policy, keys and trusted roots of the repository are read from its base commit: the job needs "permissions: contents: read", and the file must be on the base branch.'
  });
}
function githubReader(token, repository, api) {
  return async (path, commit2) => {
    if (token === void 0) throw unreadable(path, "the input github-token is empty");
    const { getOctokit } = await import("./github-BDVJOQPZ.js");
    const { request } = getOctokit(token, { baseUrl: api });
    const ask = async (route, format) => {
      try {
        const { status: status2, data: data2 } = await request(`GET ${route}`, { headers: { accept: format } });
        return { status: status2, data: data2 };
      } catch (error2) {
        const status2 = error2 instanceof Error && "status" in error2 ? Number(error2.status) : Number.NaN;
        if (status2 === 404) return { status: status2, data: void 0 };
        throw unreadable(path, `GitHub did not give it at ${commit2}`, error2);
      }
    };
    const name = path.split("/").map(encodeURIComponent).join("/");
    const { status, data } = await ask(
      `/repos/${repository}/contents/${name}?ref=${commit2}`,
      "application/vnd.github.raw+json"
    );
    if (status === 404) {
      const visible = await ask(`/repos/${repository}/git/commits/${commit2}`, "application/vnd.github+json");
      if (visible.status === 404)
        throw unreadable(path, `the token does not see the commit ${commit2} of ${repository}`);
      return void 0;
    }
    if (typeof data === "string") return new TextEncoder().encode(data);
    throw unreadable(path, `it is no file at ${commit2}`);
  };
}

// src/action/proposal.ts
import { readFile as readFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";
var COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function readProposal(event, payload, sha) {
  const fields = isRecord(payload) ? payload : {};
  const pull = fields["pull_request"];
  if (isRecord(pull)) {
    const isFork = textAt(pull, "head", "repo", "full_name") !== textAt(pull, "base", "repo", "full_name");
    return {
      baseCommit: commit(event, textAt(pull, "base", "sha")),
      isPrivileged: event === "pull_request_target",
      isFork
    };
  }
  if (event.startsWith("pull_request")) throw unknownBase(event);
  if (event === "merge_group") {
    return {
      baseCommit: commit(event, textAt(fields, "merge_group", "base_sha")),
      isPrivileged: false,
      isFork: false
    };
  }
  const run = fields["workflow_run"];
  if (event === "workflow_run" && isRecord(run) && String(run["event"]).startsWith("pull_request")) {
    const isFork = textAt(run, "head_repository", "full_name") !== textAt(run, "repository", "full_name");
    return { baseCommit: commit(event, sha), isPrivileged: true, isFork };
  }
  if (event === "issue_comment" && isRecord(fields["issue"]) && fields["issue"]["pull_request"]) {
    return { baseCommit: commit(event, sha), isPrivileged: true, isFork: true };
  }
  return void 0;
}
function textAt(value, ...path) {
  let at = value;
  for (const key of path) at = isRecord(at) ? at[key] : void 0;
  return typeof at === "string" ? at : "";
}
function commit(event, text) {
  if (COMMIT.test(text)) return text;
  throw unknownBase(event);
}
function unknownBase(event) {
  return new SealError("PROPOSAL_UNKNOWN", `the event ${event} does not say which commit it is proposed to`, {
    remedy: "Run the step on an event of GitHub itself; a payload made by hand must have pull_request.base.sha."
  });
}
async function refuseHeadCheckout(proposal, workspace, sha, isAllowed) {
  if (!proposal?.isPrivileged || isAllowed) return;
  const head = await headOf(join2(workspace, ".git"));
  if (head === void 0 || head === sha || head === proposal.baseCommit) return;
  throw new SealError(
    "CHECKOUT_OF_HEAD",
    `the workspace holds ${head}, not the base of the pull request, and the run has the base's secrets`,
    {
      remedy: "Use the event pull_request, or check out the base. Set allow-head-checkout: true only if no step runs anything of the checkout."
    }
  );
}
async function headOf(git) {
  const head = await readText2(join2(git, "HEAD"));
  if (head === void 0) return void 0;
  const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
  if (ref === void 0 || ref.includes("..")) return head;
  const loose = await readText2(join2(git, ref));
  if (loose !== void 0) return loose;
  const packed = await readText2(join2(git, "packed-refs")) ?? "";
  return packed.split("\n").find((line) => line.endsWith(` ${ref}`))?.split(" ")[0] ?? ref;
}
async function readText2(path) {
  try {
    return (await readFile2(path, "utf8")).trim();
  } catch (error2) {
    const code2 = error2 instanceof Error && "code" in error2 ? error2.code : void 0;
    if (code2 === "ENOENT" || code2 === "ENOTDIR") return void 0;
    throw error2;
  }
}

// src/action/review-context.ts
var COMMIT2 = /^(?!0+$)[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function readReviewContext(payload, environment) {
  const fields = isRecord(payload) ? payload : {};
  const pull = recordAt(fields, "pull_request");
  const queue = recordAt(fields, "merge_group");
  const number = pull["number"];
  const sha = environment["GITHUB_SHA"] ?? "";
  const heads = [
    recordAt(pull, "head")["sha"],
    queue["head_sha"],
    recordAt(fields, "workflow_run")["head_sha"]
  ];
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
    GITHUB_WORKFLOW_REF: workflow = "",
    GITHUB_WORKFLOW: name = "",
    GITHUB_JOB: job = "",
    GITHUB_ACTION: step = ""
  } = environment;
  return {
    pull: typeof number === "number" ? number : void 0,
    headSha: heads.find(isCommit) ?? sha,
    range: typeof number === "number" ? { pull: number } : rangeOf(queue["base_sha"], queue["head_sha"]) ?? rangeOf(fields["before"], fields["after"]),
    baseCommit: [recordAt(pull, "base")["sha"], queue["base_sha"], fields["before"]].find(isCommit),
    runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : void 0,
    workflow: /^[^/]+\/[^/]+\/([^@]+)@/.exec(workflow)?.[1] ?? ".github/workflows",
    key: [name, job, step].join(" / ")
  };
}
function recordAt(value, key) {
  const found = value[key];
  return isRecord(found) ? found : {};
}
function isCommit(value) {
  return typeof value === "string" && COMMIT2.test(value);
}
function rangeOf(base, head) {
  return isCommit(base) && isCommit(head) ? { base, head } : void 0;
}

// src/action/tell-verify.ts
import { writeFile as writeFile2 } from "node:fs/promises";
import { join as join4 } from "node:path";

// src/report/review.ts
var FACT_NAMES = {
  signature: "signature",
  sbom: "SBOM",
  "sbom-signature": "SBOM signature",
  "sbom-binding": "SBOM binding",
  attestation: "attestation"
};
function openViolations({ violations }) {
  return violations.filter(({ exception }) => exception === void 0);
}
function proposedReference({ requested, digest, isByTag }) {
  return isByTag && digest !== void 0 ? `${requested}@${digest}` : void 0;
}
function violationOf(fact, { violations }) {
  return violations.find(({ fact: kind, digest }) => kind === fact.kind && digest === fact.digest);
}
function headline({ verdict }) {
  const { images, mode } = verdict;
  const all2 = `${images.length} ${images.length === 1 ? "image" : "images"}`;
  if (images.length === 0) return "No images to verify";
  const wrong = images.filter(({ outcome }) => outcome !== "passed").length;
  if (wrong === 0) return `${all2} verified`;
  return `${wrong} of ${all2} ${wrong === 1 ? "does" : "do"} not pass${mode === "warn" ? " (mode warn)" : ""}`;
}

// src/report/verdict-graph.ts
function drawVerdict(image) {
  const signatures = signaturesOf(image);
  const nodes = image.digests.length + image.sboms.length + signatures.size;
  if (image.digest === void 0 || nodes < 2 || nodes > MAX_NODES) return void 0;
  const lines = ["flowchart LR"];
  const names = /* @__PURE__ */ new Map();
  for (const [at2, { digest, platform }] of image.digests.entries()) {
    names.set(digest, `d${at2}`);
    const label = at2 === 0 ? "image" : plainLabel(platform ?? "manifest", 40);
    lines.push(
      `  d${at2}["${label}<br/>${shortDigest(digest)}"]:::${isBroken(image, digest) ? "bad" : "good"}`
    );
    if (at2 > 0) lines.push(`  d0 --> d${at2}`);
  }
  for (const [at2, sbom] of image.sboms.entries()) {
    const subject = names.get(sbom.subject);
    if (subject === void 0) continue;
    const style = sbom.signature === "verified" ? "good" : "plain";
    const text = `${plainLabel(sbom.format, 40)}<br/>${sbom.components} components`;
    lines.push(`  b${at2}(["${text}"]):::${style}`, `  ${subject} --- b${at2}`);
  }
  let at = 0;
  for (const [signer, digests] of signatures) {
    lines.push(`  s${at}{{"signed by<br/>${plainLabel(signer, 80)}"}}:::good`);
    for (const digest of digests) if (names.has(digest)) lines.push(`  s${at} -.-> ${names.get(digest)}`);
    at++;
  }
  return [...lines, ...STYLES].join("\n");
}
function isBroken({ violations }, digest) {
  return violations.some((violation) => violation.digest === digest && violation.exception === void 0);
}
function signaturesOf({ digests }) {
  const signers = /* @__PURE__ */ new Map();
  for (const fact of digests.flatMap(({ facts }) => facts)) {
    if (fact.kind !== "signature") continue;
    for (const { status, signer } of fact.evidence) {
      if (status !== "verified") continue;
      const name = signer?.identity.replace(/^https:\/\//, "") ?? "a key";
      signers.set(name, (signers.get(name) ?? /* @__PURE__ */ new Set()).add(fact.digest));
    }
  }
  return signers;
}

// src/report/verdict-image.ts
var MARKS = { passed: "✅", failed: "❌", error: "🚫" };
var STATUS_MARKS = { verified: "✅", present: "⚪", missing: "❌", invalid: "❌" };
var FORM_NAMES = {
  bundle: "Sigstore bundle",
  "cosign-tag": "Cosign tag",
  "cosign-referrer": "Cosign referrer",
  buildkit: "BuildKit attestation",
  notation: "Notation signature",
  "sbom-artifact": "SBOM artifact"
};
var MAX_VIOLATIONS = 30;
function formatImage(image, withDetails) {
  const title = `${MARKS[image.outcome]} ${escapeText(image.requested, 300)}`;
  const parts = [...problems(image), ...withDetails ? evidence(image) : []];
  if (image.outcome === "passed") return details(title, parts.join("\n\n"));
  return [`### ${title}`, ...parts].join("\n\n");
}
function problems(image) {
  const parts = [];
  if (image.error) {
    parts.push(`**${escapeText(image.error.code)}**: ${escapeText(image.error.message, 1e3)}`);
    if (image.error.remedy !== void 0) parts.push(codeBlock(image.error.remedy));
  }
  const shown = image.violations.slice(0, MAX_VIOLATIONS).map((violation) => violationItem(violation, image));
  const rest = image.violations.length - shown.length;
  if (rest > 0) shown.push(`- and ${rest} more, in the JSON report`);
  return shown.length > 0 ? [...parts, shown.join("\n")] : parts;
}
function evidence(image) {
  const parts = [];
  const rows = factRows(image);
  if (rows.length > 0) {
    const facts = table(["fact", "status", "about", "evidence"], rows);
    parts.push(details("Facts and evidence", [reference(image), facts].join("\n\n")));
  }
  if (image.sboms.length > 0) parts.push(details("SBOMs", sbomTable(image)));
  const graph = drawVerdict(image);
  if (graph !== void 0) parts.push(details("What hangs on what", codeBlock(graph, "mermaid")));
  return parts;
}
function reference({ reference: full }) {
  return full === void 0 ? "" : code(full, 400);
}
function violationItem(violation, image) {
  const { digest, message, policy, location, component, exception } = violation;
  const about = image.digests.find((other) => other.digest === digest);
  const name = about?.platform;
  const what = name === void 0 || message.includes(name) ? "" : `${escapeText(name, 60)}: `;
  const which = component === void 0 || message.includes(component) ? "" : ` ${code(component, 150)}`;
  const where = location ? `, ${escapeText(location.file, 120)} line ${location.line}` : "";
  const rule = policy === "" ? "" : ` <i>(${escapeText(policy, 60)}${where})</i>`;
  const excuse = exception ? ` — excepted until ${escapeText(exception.expires, 30)}: ${escapeText(exception.reason, 200)}` : "";
  return `- ${exception ? "🔕" : "❌"} ${what}${escapeText(message, 500)}${which}${excuse}${rule}`;
}
function factRows(image) {
  const rows = /* @__PURE__ */ new Map();
  for (const digest of image.digests) {
    for (const fact of digest.facts) {
      const cells = factCells(fact);
      const row = rows.get(cells.join("|")) ?? { cells, about: [] };
      rows.set(cells.join("|"), row);
      row.about.push(nameOf3(digest, image));
    }
  }
  return [...rows.values()].map(({ cells: [fact, status, text], about }) => [
    fact,
    status,
    about.join("<br/>"),
    text
  ]);
}
function factCells(fact) {
  const required = fact.isRequired ? "" : " (not required)";
  const reason = fact.reason === void 0 ? "" : escapeText(fact.reason, 300);
  const texts = [reason, ...fact.evidence.slice(0, 3).map((found) => evidenceText(found, fact))];
  return [
    columnTitle(fact),
    marked(STATUS_MARKS[fact.status], `${fact.status}${required}`),
    texts.filter((text) => text !== "").join("<br/>")
  ];
}
function evidenceText({ form, signer, signedAt, status, reason }, fact) {
  const by = signer ? ` by ${escapeText(signer.identity, 200)}` : "";
  const issuer = signer?.issuer === void 0 ? "" : ` (${escapeText(signer.issuer, 100)})`;
  const at = signedAt === void 0 ? "" : `, ${escapeText(signedAt, 40)}`;
  const why = reason === void 0 ? "" : `: ${escapeText(reason, 200)}`;
  const what = `${FORM_NAMES[form]}${by}${issuer}${callerText(signer)}${at}`;
  return status === fact.status ? `${what}${why}` : `${what}, ${status}${why}`;
}
function callerText(signer) {
  const { identity, workflow } = signer ?? {};
  return workflow === void 0 || workflow === identity ? "" : `, called by ${escapeText(workflow, 200)}`;
}
function sbomTable(image) {
  const rows = image.sboms.map((sbom) => [
    nameOf3(
      image.digests.find(({ digest }) => digest === sbom.subject),
      image
    ),
    escapeText(`${sbom.format} ${sbom.version}`),
    String(sbom.components),
    sbom.signature,
    sbom.binding,
    sbom.quality ? `${sbom.quality.score} (${escapeText(sbom.quality.profile)})` : "",
    escapeText(sbom.created ?? "", 40)
  ]);
  return table(["about", "format", "components", "signature", "binding", "quality", "created"], rows);
}
function columnTitle({ kind, predicateType }) {
  if (predicateType === void 0) return FACT_NAMES[kind];
  return escapeText(predicateType.replace(/^https?:\/\//, ""), 60);
}
function marked(mark, text) {
  return `${mark}&nbsp;${text}`;
}
function nameOf3(digest, image) {
  if (digest === void 0) return "another digest";
  if (digest.platform !== void 0) return escapeText(digest.platform, 60);
  return digest.digest === image.digest ? "the image" : code(shortDigest(digest.digest));
}

// src/report/verdict-summary.ts
var MAX_SUMMARY = 1e6;
var MAX_PLACES = 5;
function formatVerdict(review) {
  return longestThatFits(review, (text) => Buffer.byteLength(text) <= MAX_SUMMARY);
}
function longestThatFits(review, fits3) {
  const full = formatReview(review, "full");
  if (fits3(full)) return full;
  const short = formatReview(review, "short");
  return fits3(short) ? short : formatReview(review, "minimal");
}
function formatReview(review, detail) {
  const { images, outcome } = review.verdict;
  const parts = [`## ${outcome === "passed" ? "✅" : outcome === "warned" ? "⚠️" : "❌"} ${headline(review)}`];
  if (detail === "minimal") {
    parts.push(minimalTable(images), "The details are in the JSON report (output `report`).");
    return join3(parts);
  }
  parts.push(origin(review), overview(images));
  const isFull = detail === "full";
  for (const image of images) {
    if (isFull || image.outcome !== "passed") parts.push(formatImage(image, isFull));
  }
  parts.push(pinning(images));
  parts.push(...differences(review, isFull), unresolvedList(review), notices(review.verdict.notices));
  return join3(parts);
}
function join3(parts) {
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function origin({ verdict: { policy, images } }) {
  if (images.length === 0) return "";
  if (policy === void 0) return "Policy: the inputs of the step.";
  const commit2 = policy.commit === void 0 ? "" : ` at commit ${code(policy.commit.slice(0, 12))}`;
  return `Policy: ${code(policy.path)}${commit2}.`;
}
function overview(images) {
  if (images.length === 0) return "";
  const columns = factColumns(images);
  const rows = images.map((image) => [
    MARKS[image.outcome],
    `${code(image.requested, 150)}${places(image.locations)}`,
    ...columns.map(
      ({ kind, predicateType }) => factCell(
        image,
        image.digests.flatMap(
          ({ facts }) => facts.filter((fact) => fact.kind === kind && fact.predicateType === predicateType)
        )
      )
    )
  ]);
  return table(["", "image", ...columns.map(columnTitle)], rows);
}
function factColumns(images) {
  const columns = /* @__PURE__ */ new Map();
  for (const { kind, predicateType } of images.flatMap(
    ({ digests }) => digests.flatMap(({ facts }) => facts)
  )) {
    columns.set(`${kind} ${predicateType}`, { kind, predicateType });
  }
  return [...columns.values()];
}
function factCell(image, facts) {
  if (image.error) return "not known";
  const broken = facts.filter((fact) => violationOf(fact, image) !== void 0);
  const open = broken.filter((fact) => violationOf(fact, image)?.exception === void 0);
  const present = facts.filter(({ status }) => status !== "verified");
  const worst = [open, broken, present, facts].find((some) => some.length > 0) ?? [];
  const [first] = worst;
  if (first === void 0) return "";
  const mark = open.length > 0 ? "❌" : broken.length > 0 ? "🔕" : STATUS_MARKS[first.status];
  const isAll = worst.length === facts.length;
  const names = worst.map(
    ({ digest }) => nameOf3(
      image.digests.find((other) => other.digest === digest),
      image
    )
  );
  return marked(mark, `${first.status}${isAll ? "" : ` on ${[...new Set(names)].join(", ")}`}`);
}
function places(locations) {
  if (locations.length === 0) return "";
  const shown = locations.slice(0, MAX_PLACES).map(({ file, line }) => `${escapeText(file, 120)}&#58;${line}`);
  const rest = locations.length - shown.length;
  return `<br/>${shown.join("<br/>")}${rest > 0 ? `<br/>and ${count(rest, "more place")}` : ""}`;
}
function pinning(images) {
  const lines = images.filter(({ locations }) => locations.length > 0).flatMap((image) => {
    const proposed = proposedReference(image);
    return proposed === void 0 ? [] : [`- ${printable(image.requested)}
+ ${printable(proposed)}`];
  });
  if (lines.length === 0) return "";
  const title = `${count(lines.length, "reference")} by tag: pin ${lines.length === 1 ? "it" : "them"} by digest`;
  return details(title, codeBlock(lines.join("\n"), "diff"));
}
function differences({ differences: all2 }, isFull) {
  if (isFull)
    return all2.flatMap((difference) => [`### ${differenceTitle(difference)}`, differenceText(difference)]);
  return [all2.map((it) => `- ${differenceTitle(it)}: ${escapeText(it.summary, 300)}`).join("\n")];
}
function differenceTitle({ image, before, platforms }) {
  const where = platforms.length === 0 ? "" : ` (${escapeText(platforms.join(", "), 200)})`;
  return `SBOM of ${escapeText(image)}${where} against ${escapeText(before)}`;
}
function differenceText({ summary: summary2, markdown }) {
  return markdown === "" ? escapeText(summary2, 500) : markdown;
}
function unresolvedList({ unresolved }) {
  if (unresolved.length === 0) return "";
  const rows = unresolved.slice(0, 100).map(({ file, line, text, reason }) => [
    `${escapeText(file, 120)}&#58;${line}`,
    code(text, 150),
    escapeText(reason, 200)
  ]);
  const rest = unresolved.length > 100 ? `

… and ${unresolved.length - 100} more` : "";
  const title = `${count(unresolved.length, "reference")} that could not be resolved`;
  return details(title, table(["where", "text", "why"], rows) + rest);
}
function notices(texts) {
  return texts.slice(0, 50).map((text) => `ℹ️ ${escapeText(text, 500)}`).join("\n\n");
}
function minimalTable(images) {
  const wrong = images.filter(({ outcome }) => outcome !== "passed");
  const rows = wrong.slice(0, 50).map((image) => {
    const [first] = openViolations(image);
    return [
      MARKS[image.outcome],
      code(image.requested, 100),
      escapeText(image.error?.message ?? first?.message ?? "", 150)
    ];
  });
  if (rows.length === 0) return "";
  const rest = wrong.length > rows.length ? `

… and ${wrong.length - rows.length} more` : "";
  return table(["", "image", "why"], rows) + rest;
}

// src/action/verify-outputs.ts
var MAX_JSON_BYTES = 5e5;
function verifyOutputs(verdict, reportPath) {
  const failed = verdict.images.filter(({ outcome }) => outcome !== "passed");
  const json = JSON.stringify(verdict);
  return {
    verdict: verdict.outcome,
    "failed-images": failed.map(({ requested }) => requested).join("\n"),
    report: reportPath,
    json: Buffer.byteLength(json) <= MAX_JSON_BYTES ? json : ""
  };
}

// src/action/tell-verify.ts
var MAX_ANNOTATIONS = 10;
async function tellVerify(review, inputs, directory, summaryPath) {
  const { verdict, unresolved, differences: differences2 } = review;
  const report = {
    ...verdict,
    unresolved,
    // The changes are the data; the Markdown of them is for the summary.
    differences: differences2.map(({ markdown: _, ...difference }) => difference)
  };
  const path = join4(directory, "verdict.json");
  await writeFile2(path, `${JSON.stringify(report, null, 2)}
`, { mode: 384 });
  for (const [name, value] of Object.entries(verifyOutputs(report, path))) setOutput(name, value);
  if (inputs.showSummary && summaryPath) {
    await summary.addRaw(formatVerdict(review)).write();
  }
  for (const notice of verdict.notices) actionLog.warning(notice);
  for (const image of verdict.images) logImage(image);
  for (const { image, before, platforms, summary: summary2 } of differences2) {
    const where = platforms.length === 0 ? "" : ` (${platforms.join(", ")})`;
    actionLog.info(`SBOM of ${image}${where} against ${before}: ${summary2}`);
  }
  actionLog.info(headline(review));
  if (verdict.outcome === "passed") return;
  const problems2 = verdict.images.flatMap(problemsOf);
  annotate(problems2, verdict.mode);
  if (verdict.outcome === "warned") return;
  const [first] = problems2;
  const rest = problems2.length > 1 ? ` (and ${problems2.length - 1} more problems)` : "";
  throw new SealError("POLICY_VIOLATED", `${first?.message ?? "a policy is broken"}${rest}`, {
    remedy: first?.remedy ?? "The job summary and the output report tell all facts. Sign and attach what is missing, or change the policy on the base branch."
  });
}
function logImage(image) {
  actionLog.info(`${image.outcome.padEnd(7)} ${image.reference ?? image.requested}`);
  for (const { digest, platform, facts } of image.digests) {
    for (const { kind, predicateType, status, reason } of facts) {
      const why = reason === void 0 ? "" : ` (${reason})`;
      actionLog.info(`  ${platform ?? digest}: ${predicateType ?? kind} ${status}${why}`);
    }
  }
}
function problemsOf({ requested, locations, violations, error: error2 }) {
  const at = locations[0];
  if (error2) {
    const message = `${requested}: ${error2.code}: ${error2.message}`;
    return [{ message, remedy: error2.remedy, file: at?.file, line: at?.line }];
  }
  return violations.filter(({ exception }) => exception === void 0).map(({ message, location }) => {
    const place = at ?? location;
    return { message: `${requested}: ${message}`, remedy: void 0, file: place?.file, line: place?.line };
  });
}
function annotate(problems2, mode) {
  for (const { message, file, line } of problems2.slice(0, MAX_ANNOTATIONS - 1)) {
    const properties = {
      ...file === void 0 ? {} : { file },
      ...line === void 0 ? {} : { startLine: line }
    };
    if (mode === "warn") warning(message, properties);
    else error(message, properties);
  }
  const rest = problems2.slice(MAX_ANNOTATIONS - 1);
  for (const { message } of rest) actionLog.info(message);
}

// src/gate/policy/identity-pattern.ts
var STRANGERS = ["nobody@nowhere.invalid", "https://elsewhere.invalid/a/b", "x"];
function anchorPattern(pattern, what) {
  const shown = printable(pattern, 200);
  if (!pattern.startsWith("^") || !pattern.endsWith("$") || /(?<!\\)(?:\\\\)*\\\$$/.test(pattern)) {
    throw new SealError("POLICY_REGEXP_UNANCHORED", `${what} is "${shown}", which is not anchored`, {
      remedy: `Without ^ and $ it matches inside longer names too: https://github.com/acme takes acme-evil as well. Write for example ^https://github\\.com/acme/.*$`
    });
  }
  const inner = pattern.slice(1, -1);
  const anchored = `^(?:${inner})$`;
  if (inner === "" || takesAnybody(anchored, what, shown)) {
    throw new SealError("POLICY_REGEXP_INVALID", `${what} is "${shown}", which matches everybody`, {
      remedy: "Name at least the organisation whose workflows may sign."
    });
  }
  return anchored;
}
function takesAnybody(anchored, what, shown) {
  let expression;
  try {
    expression = new RegExp(anchored);
  } catch (cause) {
    throw new SealError("POLICY_REGEXP_INVALID", `${what} is "${shown}", which is no regular expression`, {
      cause,
      remedy: "Write an expression that RE2 and JavaScript both read; flags inside, such as (?i), are not."
    });
  }
  return STRANGERS.every((name) => expression.test(name));
}

// src/gate/policy/yaml-tree.ts
var MAX_BYTES2 = 1024 * 1024;
var DEEPEST = 20;
function parseYamlTree(text, path) {
  if (text.length > MAX_BYTES2) throw policyError(path, 1, `has more than ${MAX_BYTES2} characters`);
  let events;
  try {
    events = parseEvents(text, { maxDepth: DEEPEST });
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    throw policyError(path, (cause.mark?.line ?? 0) + 1, printable(cause.reason, 200), cause);
  }
  return new TreeReader(text, path, events).read();
}
function policyError(path, line, what, cause) {
  return new SealError("POLICY_INVALID", `${printable(path, 200)}, line ${line}: ${what}`, {
    cause,
    remedy: "docs/policy.md describes the file."
  });
}
var TreeReader = class {
  #text;
  #path;
  #events;
  #at = 0;
  #offset = 0;
  #line = 1;
  constructor(text, path, events) {
    this.#text = text;
    this.#path = path;
    this.#events = events;
  }
  read() {
    const documents = this.#events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length;
    if (documents !== 1) throw this.#error(documents === 0 ? "the file is empty" : "holds several documents");
    this.#at++;
    return this.#node();
  }
  #node() {
    const event = this.#events[this.#at++];
    if (event === void 0 || event.type === EVENT_ID.POP) throw this.#error("the file is empty");
    if (event.type === EVENT_ID.ALIAS) throw this.#error("an alias; write the value out");
    if (event.type === EVENT_ID.DOCUMENT) throw this.#error("holds several documents");
    const start = event.type === EVENT_ID.SCALAR ? event.valueStart : event.start;
    const line = this.#lineOf(start);
    if (event.anchorStart >= 0 || event.tagStart >= 0)
      throw this.#error("an anchor or a tag; write the value plainly");
    if (event.type === EVENT_ID.SCALAR) {
      const isPlain = event.style === SCALAR_STYLE.PLAIN;
      return { kind: "text", line, isPlain, text: getScalarValue(this.#text, event) };
    }
    return event.type === EVENT_ID.SEQUENCE ? this.#list(line) : this.#map(line);
  }
  #list(line) {
    const items = [];
    while (!this.#isPop()) items.push(this.#node());
    this.#at++;
    return { kind: "list", line, items };
  }
  #map(line) {
    const entries = /* @__PURE__ */ new Map();
    while (!this.#isPop()) {
      const key = this.#node();
      if (key.kind !== "text") throw policyError(this.#path, key.line, "a key that is no text");
      if (entries.has(key.text))
        throw policyError(this.#path, key.line, `"${printable(key.text, 60)}" stands twice`);
      entries.set(key.text, { line: key.line, value: this.#node() });
    }
    this.#at++;
    return { kind: "map", line, entries };
  }
  #isPop() {
    return this.#events[this.#at]?.type === EVENT_ID.POP;
  }
  #lineOf(offset) {
    for (; this.#offset < offset; this.#offset++) {
      if (this.#text[this.#offset] === "\n") this.#line++;
    }
    return this.#line;
  }
  #error(what) {
    return policyError(this.#path, this.#line, what);
  }
};

// src/gate/policy/policy-fields.ts
var Fields = class _Fields {
  #path;
  #entries;
  #what;
  line;
  /** @throws SealError `POLICY_INVALID` for what is no mapping, or has an unknown field */
  constructor(node, path, what, known) {
    if (node.kind !== "map") throw policyError(path, node.line, `${what} must be a mapping`);
    this.#path = path;
    this.#entries = node.entries;
    this.#what = what;
    this.line = node.line;
    for (const [key, { line }] of node.entries) {
      if (known.includes(key)) continue;
      throw policyError(
        path,
        line,
        `${what} has no field "${printable(key, 60)}"; it may have ${known.join(", ")}`
      );
    }
  }
  get location() {
    return { file: this.#path, line: this.line };
  }
  has(name) {
    return this.#entries.has(name);
  }
  locationOf(name) {
    return { file: this.#path, line: this.#entries.get(name)?.line ?? this.line };
  }
  error(name, what) {
    return policyError(this.#path, this.locationOf(name).line, `${name} of ${this.#what}: ${what}`);
  }
  text(name) {
    const value = this.#entries.get(name)?.value;
    if (value === void 0) return void 0;
    if (value.kind === "text" && value.text.trim() !== "") return value.text;
    throw this.error(name, "must be a text");
  }
  requiredText(name) {
    const text = this.text(name);
    if (text === void 0) throw this.error(name, "is missing");
    return text;
  }
  choice(name, choices) {
    const text = this.text(name);
    if (text === void 0) return void 0;
    const found = choices.find((choice) => choice === text);
    if (found === void 0)
      throw this.error(name, `"${printable(text, 60)}" is none of ${choices.join(", ")}`);
    return found;
  }
  /** The nodes of a list; a single value counts as a list of one. Empty where the field is missing. */
  list(name) {
    const value = this.#entries.get(name)?.value;
    if (value === void 0) return [];
    if (value.kind !== "list") return [value];
    if (value.items.length === 0) throw this.error(name, "is an empty list");
    return value.items;
  }
  texts(name) {
    return this.list(name).map((node) => {
      if (node.kind !== "text" || node.text.trim() === "") {
        throw policyError(this.#path, node.line, `${name} of ${this.#what}: must hold texts`);
      }
      return { text: node.text.trim(), location: { file: this.#path, line: node.line } };
    });
  }
  /** A nested mapping. */
  fields(name, known) {
    const entry = this.#entries.get(name);
    return entry && new _Fields(entry.value, this.#path, `${name} of ${this.#what}`, known);
  }
  /** A list of mappings. */
  fieldsList(name, what, known) {
    return this.list(name).map((node) => new _Fields(node, this.#path, what, known));
  }
};

// src/gate/policy/read-policy.ts
var FACTS = ["signature", "sbom", "sbom-signature", "sbom-binding"];
var RULES = ["fact", "license", "package", "quality", "age", "platform", "no-policy"];
var DEFAULT_REQUIRE = FACTS;
function readPolicy(text, path, place) {
  const root = new Fields(parseYamlTree(text, path), path, "the policy", [
    "version",
    "mode",
    "policies",
    "exceptions"
  ]);
  const version = root.text("version");
  if (version !== void 0 && version !== "1") throw root.error("version", "only 1 is known");
  const policies = root.fieldsList("policies", "a policy", [
    "name",
    "images",
    "authorities",
    "match",
    "require",
    "platforms",
    "licenses",
    "packages",
    "quality",
    "max-age"
  ]).map((fields, at) => readImagePolicy(fields, at, place));
  if (policies.length === 0) throw root.error("policies", "is missing");
  return { mode: root.choice("mode", ["enforce", "warn"]), policies, exceptions: readExceptions(root) };
}
function readImagePolicy(fields, at, place) {
  const name = fields.text("name") ?? `policy ${at + 1}`;
  const require2 = readRequirements(fields);
  const signers = fields.fieldsList("authorities", "an authority", ["name", "key", "keyless", "trusted-root"]).map((authority, place_) => readSigners(authority, place_, place));
  if (signers.length === 0 && needsSigner(require2)) {
    throw fields.error("authorities", "is missing: nobody is named who must have signed");
  }
  return {
    name,
    location: fields.location,
    globs: readGlobs(fields),
    signers,
    match: fields.choice("match", ["any", "all"]) ?? "any",
    require: require2,
    platforms: readPlatformSelection(fields),
    content: readContentRules(fields)
  };
}
function readGlobs(fields) {
  const globs = fields.fieldsList("images", "an image", ["glob"]).map((image) => image.requiredText("glob").trim());
  if (globs.length === 0) throw fields.error("images", "is missing");
  return globs;
}
function readRequirements(fields) {
  if (!fields.has("require"))
    return DEFAULT_REQUIRE.map((kind) => ({ kind, predicate: void 0, location: fields.location }));
  return fields.texts("require").map(({ text, location }) => {
    const requirement = parseRequirement(text);
    if (requirement === void 0)
      throw fields.error("require", `"${printable(text, 60)}" is none of ${requirementNames()}`);
    return { ...requirement, location };
  });
}
function requirementNames() {
  return `${[...FACTS, ...Object.keys(PREDICATES)].join(", ")}, or the URI of a predicate type`;
}
function parseRequirement(text) {
  const kind = FACTS.find((fact) => fact === text);
  if (kind !== void 0) return { kind, predicate: void 0 };
  if (Object.hasOwn(PREDICATES, text) || URL.canParse(text)) return { kind: "attestation", predicate: text };
  return void 0;
}
function readPlatformSelection(fields) {
  const words = fields.texts("platforms").map(({ text }) => text);
  if (words.length === 0) return "all";
  const [first] = words;
  if (words.length === 1 && (first === "all" || first === "index")) return first;
  return words.map((word) => {
    try {
      return parsePlatform(word);
    } catch (error2) {
      if (error2 instanceof SealError) throw fields.error("platforms", error2.message);
      throw error2;
    }
  });
}
function readSigners(fields, at, place) {
  const name = fields.text("name") ?? `authority ${at + 1}`;
  const root = fields.text("trusted-root");
  const trustedRoot = root === void 0 ? void 0 : place({ kind: "file", path: root });
  if (fields.has("key") === fields.has("keyless")) {
    throw fields.error("key", "an authority has either key or keyless");
  }
  if (fields.has("key")) return { name, authorities: [readKey(fields, trustedRoot, place)] };
  const keyless = fields.fields("keyless", ["identities"]);
  const authorities = keyless.fieldsList("identities", "an identity", ["issuer", "issuerRegExp", "subject", "subjectRegExp"]).map(
    (identity) => ({
      kind: "identity",
      identity: readMatch(identity, "subject"),
      issuer: readMatch(identity, "issuer"),
      trustedRoot
    })
  );
  if (authorities.length === 0) throw keyless.error("identities", "is missing");
  return { name, authorities };
}
function readKey(authority, trustedRoot, place) {
  const key = authority.fields("key", ["data", "file", "kms"]);
  const [data, file, kms] = [key.text("data"), key.text("file"), key.text("kms")];
  if ([data, file, kms].filter((given) => given !== void 0).length !== 1) {
    throw key.error("data", "a key has one of data, file and kms");
  }
  if (kms !== void 0) {
    if (kmsProvider(kms) === void 0) throw key.error("kms", `"${printable(kms, 100)}" is no KMS URI`);
    return { kind: "key", key: kms, trustedRoot };
  }
  if (data !== void 0 && !data.includes("-----BEGIN PUBLIC KEY-----")) {
    throw key.error("data", "is no PEM public key");
  }
  const path = data === void 0 ? place({ kind: "file", path: file }) : place({ kind: "data", text: data });
  return { kind: "key", key: path, trustedRoot };
}
function readMatch(fields, name) {
  const exact = fields.text(name);
  const regexp = fields.text(`${name}RegExp`);
  if (exact === void 0 === (regexp === void 0)) {
    throw fields.error(name, `an identity has either ${name} or ${name}RegExp`);
  }
  if (exact !== void 0) return { exact };
  const { file, line } = fields.locationOf(`${name}RegExp`);
  return { regexp: anchorPattern(regexp, `${file}, line ${line}: ${name}RegExp`) };
}
function readContentRules(fields) {
  const licenses = fields.fields("licenses", ["allow", "deny", "unknown"]);
  const packages = fields.fields("packages", ["deny"]);
  return {
    licenses: licenses && {
      allow: licenses.has("allow") ? licenses.texts("allow").map(({ text }) => text) : void 0,
      deny: licenses.texts("deny").map(({ text }) => text),
      unknown: licenses.choice("unknown", ["allow", "deny"]) ?? (licenses.has("allow") ? "deny" : "allow"),
      location: fields.locationOf("licenses")
    },
    deniedPackages: (packages?.texts("deny") ?? []).map(({ text, location }) => {
      const pattern = parsePackagePattern(text);
      if (pattern === void 0)
        throw packages?.error("deny", `"${printable(text, 100)}" is no package pattern`);
      return { pattern, location };
    }),
    quality: readQuality(fields),
    maxAge: readAges(fields)
  };
}
function readQuality(fields) {
  const quality = fields.fields("quality", ["profile", "minimum"]);
  if (quality === void 0) return void 0;
  const profile = quality.choice("profile", Object.keys(PROFILES));
  if (profile === void 0) throw quality.error("profile", "is missing");
  const minimum = quality.text("minimum") ?? "100";
  if (!/^(?:\d{1,2}|100)$/.test(minimum))
    throw quality.error("minimum", "must be a whole number from 0 to 100");
  return { profile, minimum: Number(minimum), location: fields.locationOf("quality") };
}
var UNITS = { h: 36e5, d: 864e5, w: 6048e5 };
function readAges(fields) {
  const kinds = ["image", "signature", "sbom"];
  const ages = fields.fields("max-age", kinds);
  return kinds.flatMap((of) => {
    const text = ages?.text(of);
    if (ages === void 0 || text === void 0) return [];
    const match = /^(\d{1,5})([hdw])$/.exec(text);
    if (!match) throw ages.error(of, `"${printable(text, 40)}" is no time such as 12h, 90d or 4w`);
    return [
      { of, ms: Number(match[1]) * UNITS[match[2]], location: ages.locationOf(of) }
    ];
  });
}
function readExceptions(root) {
  return root.fieldsList("exceptions", "an exception", ["reason", "expires", "images", "rule", "fact", "package"]).map((fields) => {
    const expires = fields.requiredText("expires");
    if (!isDay(expires))
      throw fields.error("expires", `"${printable(expires, 40)}" is no day such as 2027-01-31`);
    const packageText = fields.text("package");
    const pattern = packageText === void 0 ? void 0 : parsePackagePattern(packageText);
    if (packageText !== void 0 && pattern === void 0)
      throw fields.error("package", "is no package pattern");
    const rule = fields.choice("rule", RULES);
    const fact = fields.choice("fact", [...FACTS, "attestation"]);
    if (rule === void 0 && fact === void 0 && pattern === void 0) {
      throw fields.error("rule", "an exception names what it lets pass: rule, fact or package");
    }
    return {
      location: fields.location,
      reason: fields.requiredText("reason"),
      expires,
      images: readGlobs(fields),
      rule,
      fact,
      package: pattern
    };
  });
}
function isDay(text) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// src/action/verify-inputs.ts
var DEFAULT_CONFIG_FILE = ".github/oci-seal.yml";
function readVerifyInputs(get) {
  const identity = readIdentity(get);
  const key = readText(get, "key");
  if (identity !== void 0 && key !== void 0) {
    throw invalid(
      "key",
      key,
      "Give a key or an identity, not both; a policy file can name several authorities."
    );
  }
  const allowLicenses = readNames(get, "allow-licenses");
  return {
    ...readJobInputs(get),
    images: [...new Set(readLines(get, "image"))].map(readImage),
    discover: readChoice(get, "discover", ["none", "changed", "all"]),
    configFile: readText(get, "config-file") ?? DEFAULT_CONFIG_FILE,
    identity,
    key,
    trustedRoot: readText(get, "trusted-root"),
    require: readRequire(get),
    platforms: readPlatforms(get),
    allowLicenses: allowLicenses.length > 0 ? allowLicenses : void 0,
    denyLicenses: readNames(get, "deny-licenses"),
    denyPackages: readLines(get, "deny-packages").map(readPattern),
    compareWith: readText(get, "compare-with"),
    mode: readText(get, "mode") === void 0 ? void 0 : readChoice(get, "mode", ["enforce", "warn"]),
    allowHeadCheckout: readBoolean(get, "allow-head-checkout"),
    concurrency: readNumber(get, "concurrency", 1, 64),
    showSummary: readBoolean(get, "show-summary"),
    comment: readChoice(get, "comment-summary-in-pr", [
      "always",
      "on-failure",
      "never"
    ]),
    checkRun: readBoolean(get, "check-run"),
    sarifFile: readText(get, "sarif-file"),
    uploadSarif: readBoolean(get, "upload-sarif")
  };
}
function readImage(line) {
  const reference2 = parseReference(line);
  if (reference2.tag === void 0 && reference2.digest === void 0) {
    throw new SealError("INPUT_IMAGE_MISSING", `"${line}" has neither a tag nor a digest`, {
      remedy: `Write ${formatRepository(reference2)}@sha256:… or ${formatRepository(reference2)}:tag.`
    });
  }
  return { requested: line, reference: reference2 };
}
function readIdentity(get) {
  const identity = readMatch2(get, "certificate-identity");
  const issuer = readMatch2(get, "certificate-oidc-issuer");
  if (identity === void 0 && issuer === void 0) return void 0;
  if (identity !== void 0 && issuer !== void 0) return { identity, issuer };
  const missing2 = identity === void 0 ? "certificate-identity" : "certificate-oidc-issuer";
  throw invalid(
    missing2,
    "",
    "Give certificate-identity and certificate-oidc-issuer, or their -regexp forms, together."
  );
}
function readMatch2(get, name) {
  const exact = readText(get, name);
  const regexp = readText(get, `${name}-regexp`);
  if (exact !== void 0 && regexp !== void 0)
    throw invalid(`${name}-regexp`, regexp, `Give ${name} or ${name}-regexp.`);
  if (exact !== void 0) return { exact };
  return regexp === void 0 ? void 0 : { regexp: anchorPattern(regexp, `the input ${name}-regexp`) };
}
function readRequire(get) {
  const words = [...new Set(readWords(get, "require"))];
  if (words.length === 0) throw invalid("require", "", `Write one or more of ${requirementNames()}.`);
  return words.map((word) => {
    const requirement = parseRequirement(word);
    if (requirement === void 0)
      throw invalid("require", word, `Write one or more of ${requirementNames()}.`);
    return { ...requirement, location: void 0 };
  });
}
function readPlatforms(get) {
  const words = readWords(get, "platforms");
  const [first] = words;
  if (words.length === 1 && (first === "all" || first === "index")) return first;
  if (words.length > 0) return words.map(parsePlatform);
  throw invalid("platforms", "", "Write all, index, or a list such as linux/amd64, linux/arm64.");
}
function readNames(get, name) {
  return readLines(get, name).flatMap(
    (line) => line.split(",").map((part) => part.trim()).filter((part) => part !== "")
  );
}
function readPattern(line) {
  const pattern = parsePackagePattern(line);
  if (pattern !== void 0) return pattern;
  throw invalid(
    "deny-packages",
    line,
    "Write a purl, with * and versions if need be: pkg:npm/event-stream@>=3.3.6 <4"
  );
}

// src/action/verify-policy.ts
async function loadPolicy(inputs, files, baseCommit, environment) {
  const bytes = await files.read(inputs.configFile);
  if (bytes === void 0 && inputs.configFile !== DEFAULT_CONFIG_FILE) {
    const where = baseCommit === void 0 ? "in the workspace" : `in the commit ${baseCommit}`;
    throw new SealError("POLICY_MISSING", `config-file: there is no ${inputs.configFile} ${where}`, {
      remedy: "Check the path; in a pull request the file must be on the base branch already."
    });
  }
  const file = bytes && readPolicy(decode2(bytes, inputs.configFile), inputs.configFile, (source) => files.place(source));
  const own = policyOfInputs(inputs, file !== void 0, files, environment);
  await files.write();
  return {
    policy: {
      mode: file?.mode,
      policies: [...file?.policies ?? [], ...own ? [own] : []],
      exceptions: file?.exceptions ?? []
    },
    origin: file && { path: inputs.configFile, commit: baseCommit }
  };
}
function decode2(bytes, path) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SealError("POLICY_INVALID", `${path} is no UTF-8 text`, {
      cause,
      remedy: "Save the file as UTF-8."
    });
  }
}
function policyOfInputs(inputs, hasFile, files, environment) {
  const { allowLicenses, denyLicenses, denyPackages } = inputs;
  const hasRules = allowLicenses !== void 0 || denyLicenses.length + denyPackages.length > 0;
  const authority = authorityOf(inputs, files, environment);
  if (hasFile && !hasRules && authority === void 0) return void 0;
  const require2 = hasFile && authority === void 0 ? [] : inputs.require;
  if (authority === void 0 && needsSigner(require2)) throw signerMissing(inputs.configFile);
  return {
    name: "inputs",
    location: void 0,
    globs: ["**"],
    signers: authority ? [{ name: "inputs", authorities: [authority] }] : [],
    match: "any",
    require: require2,
    platforms: inputs.platforms,
    content: {
      ...NO_CONTENT_RULES,
      licenses: allowLicenses === void 0 && denyLicenses.length === 0 ? void 0 : {
        allow: allowLicenses,
        deny: denyLicenses,
        unknown: allowLicenses === void 0 ? "allow" : "deny",
        location: void 0
      },
      deniedPackages: denyPackages.map((pattern) => ({ pattern, location: void 0 }))
    }
  };
}
function signerMissing(path) {
  return new SealError("INPUT_SIGNER_MISSING", `neither the inputs nor ${path} say who must have signed`, {
    remedy: "Add to the step:\n  with:\n    certificate-identity-regexp: ^https://github\\.com/acme/.*$\n    certificate-oidc-issuer: https://token.actions.githubusercontent.com\nor key, or a policy file; or leave what must be signed out of require."
  });
}
function authorityOf({ identity, key, trustedRoot }, files, environment) {
  const root = () => trustedRoot === void 0 ? void 0 : files.place({ kind: "file", path: trustedRoot });
  if (identity !== void 0) return { kind: "identity", ...identity, trustedRoot: root() };
  if (key === void 0) return void 0;
  const variable = keyVariable(key);
  if (variable !== void 0 && !environment[variable]) {
    throw new SealError("KEY_MISSING", `key is ${key}, but ${variable} is empty or not set on this step`, {
      remedy: `Add to the step:
  env:
    ${variable}: \${{ vars.${variable} }}`
    });
  }
  const path = isKeyFile(key) ? files.place({ kind: "file", path: key }) : key;
  return { kind: "key", key: path, trustedRoot: root() };
}

// src/action/verify-review.ts
import { mkdir, writeFile as writeFile3 } from "node:fs/promises";
import { dirname, resolve as resolve3 } from "node:path";

// src/report/sarif.ts
import { createHash } from "node:crypto";
var MAX_RESULTS = 5e3;
var RULES2 = {
  ...Object.fromEntries(
    Object.entries(FACT_NAMES).map(([kind, name]) => [
      `fact/${kind}`,
      { text: `An image lacks a fact that the policy requires: ${name}`, severity: "8.0" }
    ])
  ),
  fact: { text: "An image lacks a fact that the policy requires", severity: "8.0" },
  license: { text: "A package has a licence that the policy does not allow", severity: "4.0" },
  package: { text: "An image holds a package that the policy denies", severity: "8.0" },
  quality: { text: "An SBOM does not reach the quality that the policy requires", severity: "4.0" },
  age: { text: "An image, SBOM or signature is older than the policy allows", severity: "4.0" },
  platform: { text: "An image lacks a platform that the policy requires", severity: "6.0" },
  "no-policy": { text: "No policy says what an image must fulfil", severity: "8.0" },
  error: { text: "An image could not be verified", severity: "8.0" }
};
function formatSarif(verdict, { version, fallback }) {
  const level = verdict.mode === "warn" ? "warning" : "error";
  const results = verdict.images.flatMap((image) => resultsOf(image, level, fallback)).slice(0, MAX_RESULTS);
  const ids = [...new Set(results.map(({ ruleId: ruleId2 }) => ruleId2))];
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "oci-seal", semanticVersion: version, rules: ids.map(describeRule) } },
        columnKind: "utf16CodeUnits",
        results
      }
    ]
  };
}
function describeRule(id) {
  const { text, severity } = RULES2[id] ?? { text: id, severity: "4.0" };
  return {
    id,
    shortDescription: { text },
    properties: { "security-severity": severity, tags: ["security", "supply-chain"] }
  };
}
function resultsOf(image, level, fallback) {
  const found = image.violations.map((violation) => ({
    ruleId: ruleId(violation),
    message: violation.message,
    about: `${violation.digest ?? ""} ${violation.component ?? ""}`,
    rulePlace: violation.location,
    exception: violation.exception
  }));
  const error2 = image.error && {
    ruleId: "error",
    message: `${image.error.code}: ${image.error.message}`,
    about: image.error.code,
    rulePlace: void 0,
    exception: void 0
  };
  return [...found, ...error2 ? [error2] : []].flatMap(
    ({ ruleId: ruleId2, message, about, rulePlace, exception }) => (image.locations.length > 0 ? image.locations : [rulePlace ?? fallback]).map((place) => ({
      ruleId: ruleId2,
      level,
      message: { text: printable(`${image.requested}: ${message}`, 1e3) },
      locations: [locationOf(place)],
      partialFingerprints: { "ociSeal/v1": fingerprint([ruleId2, image.requested, about, place.file]) },
      ...exception && {
        suppressions: [{ kind: "external", justification: printable(exception.reason, 500) }]
      }
    }))
  );
}
function ruleId({ rule, fact }) {
  return rule === "fact" && fact !== void 0 ? `fact/${fact}` : rule;
}
function locationOf({ file, line }) {
  const uri = file.split("/").map(encodeURIComponent).join("/");
  return {
    physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, region: { startLine: line } }
  };
}
function fingerprint(parts) {
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 32);
}

// src/gate/discover/dockerfile-instructions.ts
var DIRECTIVE = /^#[ \t]*([a-zA-Z][a-zA-Z0-9]*)[ \t]*=[ \t]*(.*?)[ \t]*$/;
var KNOWN_DIRECTIVES = /* @__PURE__ */ new Set(["syntax", "escape", "check"]);
var HEREDOC = /^\d*<<(-?)(?:"([^"<]+)"|'([^'<]+)'|([^"'<]+))$/;
var WITH_HEREDOC = /* @__PURE__ */ new Set(["RUN", "COPY", "ADD"]);
function parseDockerfile(text) {
  const lines = splitLines(text);
  const directives = readDirectives(lines);
  const escapeMark = directives.get("escape")?.text === "`" ? "`" : "\\";
  const instructions = [];
  for (let at = 0; at < lines.length; ) {
    const { pieces, next } = joinContinued(lines, at, escapeMark);
    const words = splitWords(pieces, escapeMark);
    at = next;
    const [first, ...rest] = words;
    if (first === void 0) continue;
    const instruction = { name: first.text.toUpperCase(), words: rest };
    instructions.push(instruction);
    at = skipHeredocs(lines, at, instruction);
  }
  return { syntax: directives.get("syntax"), escapeMark, instructions };
}
function splitLines(text) {
  const lines = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    const isMarked = offset === 0 && line.startsWith("\uFEFF");
    const body = line.replace(/\r$/, "");
    lines.push(isMarked ? { text: body.slice(1), offset: 1 } : { text: body, offset });
    offset += line.length + 1;
  }
  return lines;
}
function readDirectives(lines) {
  const found = /* @__PURE__ */ new Map();
  for (const { text, offset } of lines) {
    const match = DIRECTIVE.exec(text);
    const name = match?.[1]?.toLowerCase() ?? "";
    if (!match || !KNOWN_DIRECTIVES.has(name) || found.has(name)) break;
    const value = match[2] ?? "";
    found.set(name, { text: value, offset: offset + text.indexOf(value, text.indexOf("=") + 1) });
  }
  return found;
}
function joinContinued(lines, from, escapeMark) {
  const pieces = [];
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at];
    const isBlank = line.text.trim() === "";
    if (isBlank || /^\s*#/.test(line.text)) {
      if (pieces.length === 0) return { pieces, next: at + 1 };
      continue;
    }
    const body = line.text.replace(/[ \t]+$/, "");
    if (!body.endsWith(escapeMark)) {
      pieces.push(line);
      return { pieces, next: at + 1 };
    }
    pieces.push({ text: body.slice(0, -1), offset: line.offset });
  }
  return { pieces, next: at };
}
function splitWords(pieces, escapeMark) {
  const words = [];
  let word = "";
  let start = 0;
  let quote = "";
  const finish2 = () => {
    if (word !== "") words.push({ text: word, offset: start });
    word = "";
  };
  for (const { text, offset } of pieces) {
    for (let at = 0; at < text.length; at++) {
      const character = text[at];
      if (quote === "" && /\s/.test(character)) {
        finish2();
        continue;
      }
      if (word === "") start = offset + at;
      word += character;
      if (character === escapeMark && quote !== "'" && at + 1 < text.length) word += text[++at];
      else if (quote === "" ? character === '"' || character === "'" : character === quote)
        quote = quote === "" ? character : "";
    }
  }
  finish2();
  return words;
}
function skipHeredocs(lines, from, { name, words }) {
  const command = name === "ONBUILD" ? words[0]?.text.toUpperCase() ?? "" : name;
  if (!WITH_HEREDOC.has(command)) return from;
  let at = from;
  for (const { text } of words) {
    const match = HEREDOC.exec(text);
    if (!match) continue;
    const end = match[2] ?? match[3] ?? match[4];
    const isIndented = match[1] === "-";
    const found = lines.findIndex(
      (line, index) => index >= at && (isIndented ? line.text.replace(/^\t+/, "") : line.text) === end
    );
    if (found >= 0) at = found + 1;
  }
  return at;
}
function unquote(text) {
  const quote = text[0];
  const isQuoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote);
  return isQuoted ? text.slice(1, -1) : text;
}

// src/gate/discover/variables.ts
var NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
var OPERATOR = /:?[-+?]/y;
var DEEPEST2 = 10;
function expandVariables(text, lookup, escapeMark) {
  return expand(text, lookup, escapeMark, 0);
}
function expand(text, lookup, escapeMark, depth) {
  if (depth > DEEPEST2) return { reason: `variables nested deeper than ${DEEPEST2} levels` };
  let result = "";
  let at = 0;
  while (at < text.length) {
    const character = text[at];
    const next = text[at + 1] ?? "";
    if (character === escapeMark && (escapeMark === "$" ? next === "$" : next !== "")) {
      result += next;
      at += 2;
    } else if (character !== "$") {
      result += character;
      at++;
    } else {
      const found = readVariable(text, at, lookup, escapeMark, depth);
      if (found.reason !== void 0) return found;
      result += found.text;
      at = found.end;
    }
  }
  return { text: result };
}
function readVariable(text, at, lookup, escapeMark, depth) {
  const isBraced = text[at + 1] === "{";
  const start = at + (isBraced ? 2 : 1);
  const name = matchAt(NAME, text, start);
  if (name === "") return { reason: "a lone $" };
  const afterName = start + name.length;
  const value = lookup(name);
  if (!isBraced) return value === void 0 ? unset(name) : { text: value, end: afterName };
  const end = closingBrace(text, at + 1);
  if (end < 0) return { reason: "a ${ that is not closed" };
  if (end === afterName) return value === void 0 ? unset(name) : { text: value, end: end + 1 };
  const operator = matchAt(OPERATOR, text, afterName);
  if (operator === "") return { reason: `\${${name}…} in a form that is not read here` };
  const isSet = value !== void 0 && (value !== "" || !operator.startsWith(":"));
  const word = text.slice(afterName + operator.length, end);
  if (operator.endsWith("+") ? !isSet : isSet) return { text: isSet ? value : "", end: end + 1 };
  if (operator.endsWith("?")) return unset(name);
  const inner = expand(word, lookup, escapeMark, depth + 1);
  return inner.reason === void 0 ? { text: inner.text, end: end + 1 } : inner;
}
function unset(name) {
  return { reason: `the variable ${name} has no value or default here` };
}
function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
function closingBrace(text, open) {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  return -1;
}

// src/gate/discover/dockerfile.ts
var STAGE_NUMBER = /^\d+$/;
function readDockerfile(text, findings, buildArguments2 = /* @__PURE__ */ new Map()) {
  const { syntax, escapeMark, instructions } = parseDockerfile(text);
  if (syntax) findings.add(syntax.offset, syntax.text);
  const values = /* @__PURE__ */ new Map();
  const stages = /* @__PURE__ */ new Set();
  let hasStage = false;
  for (const instruction of instructions) {
    if (instruction.name === "ARG" && !hasStage)
      readArguments(instruction, values, buildArguments2, escapeMark);
    if (instruction.name === "FROM") {
      hasStage = true;
      readFrom(instruction, values, stages, escapeMark, findings);
    }
    readSources(instruction, stages, findings);
  }
}
function expand2(text, values, escapeMark) {
  return expandVariables(unquote(text), (name) => values.get(name), escapeMark);
}
function readArguments({ words }, values, given, escapeMark) {
  for (const { text } of words) {
    const equals = text.indexOf("=");
    const name = equals < 0 ? text : text.slice(0, equals);
    const value = equals < 0 ? void 0 : expand2(text.slice(equals + 1), values, escapeMark).text;
    values.set(name, given.get(name) ?? value);
  }
}
function readFrom({ words }, values, stages, escapeMark, findings) {
  const [image, as, name] = words.filter(({ text }) => !text.startsWith("--"));
  if (image !== void 0) {
    const { text, reason } = expand2(image.text, values, escapeMark);
    if (reason !== void 0) findings.skip(image.offset, image.text, reason);
    else if (text !== "scratch" && !stages.has(text.toLowerCase())) findings.add(image.offset, text);
  }
  if (as?.text.toUpperCase() === "AS" && name !== void 0) stages.add(name.text.toLowerCase());
}
function readSources({ name, words }, stages, findings) {
  const [first, ...rest] = words;
  if (name === "ONBUILD" && first !== void 0) {
    readSources({ name: first.text.toUpperCase(), words: rest }, stages, findings);
    return;
  }
  if (name !== "COPY" && name !== "ADD" && name !== "RUN") return;
  for (const word of words) {
    if (!word.text.startsWith("--")) break;
    const source = name === "RUN" ? mountSource(word) : flagValue(word, "--from=");
    if (source === void 0 || source.text === "") continue;
    const { text, offset } = source;
    if (text.includes("$")) findings.skip(offset, text, "a variable; the builder takes none here");
    else if (!STAGE_NUMBER.test(text) && text !== "scratch" && !stages.has(text.toLowerCase()))
      findings.add(offset, text);
  }
}
function flagValue(word, prefix) {
  if (!word.text.startsWith(prefix)) return void 0;
  const text = word.text.slice(prefix.length);
  const inner = unquote(text);
  return { text: inner, offset: word.offset + prefix.length + (inner === text ? 0 : 1) };
}
function mountSource(word) {
  const mount = flagValue(word, "--mount=");
  if (mount === void 0) return void 0;
  let { offset } = mount;
  for (const field of mount.text.split(",")) {
    if (/^\s*from=/i.test(field)) {
      const equals = field.indexOf("=") + 1;
      return { text: unquote(field.slice(equals).trim()), offset: offset + equals };
    }
    offset += field.length + 1;
  }
  return void 0;
}

// src/gate/discover/yaml-nodes.ts
var DEEPEST3 = 100;
var NULL = /^(?:~|null|Null|NULL)$/;
function parseYamlNodes(text) {
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST3 });
    return { documents: new Builder(text, events).documents() };
  } catch (error2) {
    if (!(error2 instanceof YAMLException)) throw error2;
    const reason = `no YAML that can be read: ${printable(error2.reason, 150)}`;
    return { reason, offset: error2.mark?.position ?? 0 };
  }
}
var Builder = class {
  #text;
  #events;
  #anchors = /* @__PURE__ */ new Map();
  #at = 0;
  constructor(text, events) {
    this.#text = text;
    this.#events = events;
  }
  documents() {
    const documents = [];
    while (this.#at < this.#events.length) {
      const event = this.#events[this.#at++];
      if (event.type !== EVENT_ID.DOCUMENT) continue;
      this.#anchors = /* @__PURE__ */ new Map();
      if (!this.#isPop()) documents.push(this.#node());
    }
    return documents;
  }
  #node() {
    const event = this.#events[this.#at++];
    if (event.type === EVENT_ID.ALIAS) {
      const name = this.#text.slice(event.anchorStart, event.anchorEnd);
      return this.#anchors.get(name) ?? { kind: "text", offset: event.anchorStart, text: "", isLiteral: false };
    }
    if (event.type === EVENT_ID.SCALAR) return this.#keep(event, this.#scalar(event));
    if (event.type === EVENT_ID.SEQUENCE) {
      const items = [];
      const list = this.#keep(event, { kind: "list", offset: event.start, items });
      while (!this.#isPop()) items.push(this.#node());
      this.#at++;
      return list;
    }
    const entries = [];
    const offset = event.type === EVENT_ID.MAPPING ? event.start : 0;
    const map = this.#keep(event, { kind: "map", offset, entries });
    while (!this.#isPop()) {
      const key = this.#node();
      const value = this.#node();
      if (key.kind === "text") entries.push({ key: key.text, offset: key.offset, value });
    }
    this.#at++;
    return map;
  }
  #scalar(event) {
    const text = getScalarValue(this.#text, event);
    const isNull = event.style === SCALAR_STYLE.PLAIN && NULL.test(text);
    return {
      kind: "text",
      offset: Math.max(0, event.valueStart),
      text: isNull ? "" : text,
      isLiteral: event.style === SCALAR_STYLE.LITERAL_BLOCK
    };
  }
  #keep(event, node) {
    if ("anchorStart" in event && event.anchorStart >= 0)
      this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
    return node;
  }
  #isPop() {
    const event = this.#events[this.#at];
    return event === void 0 || event.type === EVENT_ID.POP;
  }
};
function entryOf(node, key) {
  const seen = /* @__PURE__ */ new Set();
  const find = (at) => {
    if (at?.kind !== "map" || seen.has(at)) return void 0;
    seen.add(at);
    const own = at.entries.findLast((entry) => entry.key === key);
    if (own !== void 0) return own;
    for (const { key: name, value } of at.entries) {
      if (name !== "<<") continue;
      for (const source of value.kind === "list" ? value.items : [value]) {
        const found = find(source);
        if (found !== void 0) return found;
      }
    }
    return void 0;
  };
  return find(node);
}
function fieldOf(node, key) {
  return entryOf(node, key)?.value;
}
function textOf(node, key) {
  const value = fieldOf(node, key);
  return value?.kind === "text" && value.text.trim() !== "" ? value : void 0;
}
function itemsOf(node) {
  return node?.kind === "list" ? node.items : [];
}
function entriesOf(node) {
  return node?.kind === "map" ? node.entries : [];
}
function visitMaps(node, visit, skipKeys) {
  const seen = /* @__PURE__ */ new Set();
  const walk = (at) => {
    if (at.kind === "text" || seen.has(at)) return;
    seen.add(at);
    if (at.kind === "list") {
      for (const item of at.items) walk(item);
      return;
    }
    visit(at);
    for (const { key, value } of at.entries) if (!skipKeys.has(key)) walk(value);
  };
  walk(node);
}

// src/gate/discover/compose.ts
var IMAGE_CONTEXT = "docker-image://";
function readCompose(document, findings, text) {
  for (const { value: service } of entriesOf(fieldOf(document, "services"))) {
    const build = fieldOf(service, "build");
    const image = textOf(service, "image");
    if (image !== void 0 && build !== void 0)
      findings.skip(image.offset, image.text, "the name of what this service builds itself");
    else if (image !== void 0) addInterpolated(image, image.text, findings);
    for (const volume of itemsOf(fieldOf(service, "volumes"))) {
      const source = textOf(volume, "source");
      if (textOf(volume, "type")?.text === "image" && source) addInterpolated(source, source.text, findings);
    }
    readBuild(build, findings, text);
  }
}
function readBuild(build, findings, text) {
  const contexts = fieldOf(build, "additional_contexts");
  for (const { value } of entriesOf(contexts)) addContext(value, 0, findings);
  for (const item of itemsOf(contexts)) {
    if (item.kind === "text") addContext(item, item.text.indexOf("=") + 1, findings);
  }
  const inline = textOf(build, "dockerfile_inline");
  if (inline) readInline(inline, buildArguments(fieldOf(build, "args")), findings, text);
}
function addContext(node, from, findings) {
  if (node.kind !== "text" || !node.text.startsWith(IMAGE_CONTEXT, from)) return;
  addInterpolated(node, node.text.slice(from + IMAGE_CONTEXT.length), findings);
}
function addInterpolated(place, text, findings) {
  const expanded = expandVariables(text, () => void 0, "$");
  if (expanded.reason !== void 0) findings.skip(place.offset, text, expanded.reason);
  else findings.add(place.offset, expanded.text);
}
function buildArguments(node) {
  const values = /* @__PURE__ */ new Map();
  const set = (name, value) => {
    const { text } = expandVariables(value, () => void 0, "$");
    if (text !== void 0) values.set(name, text);
  };
  for (const { key, value } of entriesOf(node)) if (value.kind === "text") set(key, value.text);
  for (const item of itemsOf(node)) {
    const equals = item.kind === "text" ? item.text.indexOf("=") : -1;
    if (item.kind === "text" && equals > 0) set(item.text.slice(0, equals), item.text.slice(equals + 1));
  }
  return values;
}
function readInline(inline, values, findings, text) {
  const dockerfile = inline.text.replaceAll("$$", "$");
  const place = (offset) => {
    if (!inline.isLiteral) return inline.offset;
    const lineNumber = dockerfile.slice(0, offset).split("\n").length - 1;
    let at = text.lastIndexOf("\n", inline.offset) + 1;
    for (let line = 0; line < lineNumber; line++) at = text.indexOf("\n", at) + 1;
    return at + (/^[ \t]*/.exec(text.slice(at, at + 200))?.[0].length ?? 0);
  };
  readDockerfile(
    dockerfile,
    {
      add: (offset, image) => findings.add(place(offset), image),
      skip: (offset, written, reason) => findings.skip(place(offset), written, reason)
    },
    values
  );
}

// src/gate/discover/findings.ts
var MAX_FINDINGS = 1e3;
var MARKUP = /\{\{|\}\}|<%|\$\{|\$\(/;
var Findings = class {
  #file;
  #kind;
  #text;
  #images = [];
  #unresolved = [];
  #offsets = /* @__PURE__ */ new Set();
  #lineStarts;
  constructor(file, kind, text) {
    this.#file = file;
    this.#kind = kind;
    this.#text = text;
  }
  /** `image` as it will be pulled; what is no reference is listed as not resolved. */
  add(offset, image) {
    const text = image.trim();
    const problem = problemOf(text);
    if (problem !== void 0) {
      this.skip(offset, text, problem);
      return;
    }
    if (this.#isTaken(offset)) return;
    this.#images.push({ ...this.#place(offset), image: text });
  }
  /** Something that names an image, but not one that can be known from here. */
  skip(offset, text, reason) {
    if (this.#isTaken(offset)) return;
    this.#unresolved.push({
      ...this.#place(offset),
      text: printable(text.trim(), 200),
      reason: printable(reason, 300)
    });
  }
  result() {
    return { images: this.#images, unresolved: this.#unresolved };
  }
  /** Is there no room for another one, at this place or at all? */
  #isTaken(offset) {
    if (this.#offsets.has(offset)) return true;
    this.#offsets.add(offset);
    const size = this.#images.length + this.#unresolved.length;
    if (size === MAX_FINDINGS) {
      const reason = `the file names more than ${MAX_FINDINGS} images; from here on it was not read`;
      this.#unresolved.push({ ...this.#place(offset), text: "", reason });
    }
    return size >= MAX_FINDINGS;
  }
  #place(offset) {
    this.#lineStarts ??= lineStarts(this.#text);
    const starts = this.#lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    const column = offset - starts[low] + 1;
    return { file: this.#file, line: low + 1, column, kind: this.#kind };
  }
};
function problemOf(image) {
  if (MARKUP.test(image)) return "a template, whose values this file does not hold";
  try {
    parseReference(image);
    return void 0;
  } catch (error2) {
    return messages(error2)[0] ?? "not an image reference";
  }
}
function lineStarts(text) {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  return starts;
}

// src/gate/discover/kubernetes.ts
var NOT_RUN = /* @__PURE__ */ new Set(["ConfigMap", "Secret", "CustomResourceDefinition"]);
var NO_KEYS = /* @__PURE__ */ new Set();
var DESCRIPTIVE = /* @__PURE__ */ new Set(["metadata", "annotations", "labels", "status"]);
function isKubernetesObject(document) {
  return textOf(document, "apiVersion") !== void 0 && textOf(document, "kind") !== void 0;
}
function readKubernetes(document, findings) {
  const kind = textOf(document, "kind")?.text ?? "";
  if (kind.endsWith("List")) {
    for (const item of itemsOf(fieldOf(document, "items"))) readKubernetes(item, findings);
    return;
  }
  if (NOT_RUN.has(kind)) return;
  visitMaps(document, (map) => readImageField(map, findings), DESCRIPTIVE);
}
function readImageField(map, findings) {
  for (const { key, value } of map.entries) {
    if (key !== "image") continue;
    if (value.kind === "text" && value.text.trim() !== "") findings.add(value.offset, value.text);
    const reference2 = textOf(value, "reference");
    if (reference2) findings.add(reference2.offset, reference2.text);
    if (value.kind === "map") addParts(value, void 0, findings);
  }
}
function readHelmValues(document, findings) {
  const registry = textOf(fieldOf(document, "global"), "imageRegistry");
  visitMaps(
    document,
    (map) => {
      const image = textOf(map, "image");
      const tag = textOf(map, "tag") ?? textOf(map, "imageTag");
      if (image)
        findings.add(image.offset, image.text + (hasVersion(image.text) || !tag ? "" : `:${tag.text}`));
      addParts(map, registry, findings);
    },
    NO_KEYS
  );
}
function hasVersion(image) {
  return image.includes("@") || image.lastIndexOf(":") > image.lastIndexOf("/");
}
function addParts(map, globalRegistry, findings) {
  const repository = textOf(map, "repository");
  const isImage = ["tag", "digest"].some((key) => map.entries.some((entry) => entry.key === key));
  if (repository === void 0 || !isImage || /^[a-z]+:\/\//i.test(repository.text)) return;
  const registry = globalRegistry ?? textOf(map, "registry");
  const name = registry ? `${registry.text.replace(/\/+$/, "")}/${repository.text}` : repository.text;
  const [tag, digest] = [textOf(map, "tag"), textOf(map, "digest")];
  const place = digest ?? tag ?? repository;
  const hash = digest?.text ?? (tag?.text.startsWith("sha256:") ? tag.text : void 0);
  if (hash !== void 0) findings.add(place.offset, `${name}@${hash.replace(/^@/, "")}`);
  else if (tag !== void 0) findings.add(place.offset, `${name}:${tag.text}`);
  else if (hasVersion(repository.text)) findings.add(place.offset, name);
  else findings.skip(place.offset, name, "the tag is left to the chart");
}
function readKustomization(document, findings) {
  for (const image of itemsOf(fieldOf(document, "images"))) {
    const renamed = textOf(image, "newName");
    const name = renamed ?? textOf(image, "name");
    const [tag, digest] = [textOf(image, "newTag"), textOf(image, "digest")];
    if (name === void 0) continue;
    const place = digest ?? tag ?? name;
    if (digest !== void 0) findings.add(place.offset, `${name.text}@${digest.text}`);
    else if (tag !== void 0) findings.add(place.offset, `${name.text}:${tag.text}`);
    else findings.skip(place.offset, name.text, "the tag is that of the manifests it changes");
  }
}

// src/gate/discover/workflow.ts
var DOCKER = "docker://";
function readWorkflow(document, findings) {
  for (const { value: job } of entriesOf(fieldOf(document, "jobs"))) {
    addContainer(fieldOf(job, "container"), findings);
    for (const { value } of entriesOf(fieldOf(job, "services"))) addContainer(value, findings);
    readSteps(fieldOf(job, "steps"), findings);
  }
}
function readActionMetadata(document, findings) {
  const runs = fieldOf(document, "runs");
  readSteps(fieldOf(runs, "steps"), findings);
  addDocker(textOf(runs, "image"), findings);
}
function readSteps(steps, findings) {
  for (const step of itemsOf(steps)) addDocker(textOf(step, "uses"), findings);
}
function addDocker(place, findings) {
  if (place?.text.startsWith(DOCKER)) findings.add(place.offset, place.text.slice(DOCKER.length));
}
function addContainer(container, findings) {
  const place = container?.kind === "text" ? container : textOf(container, "image");
  if (place === void 0 || place.text.trim() === "") return;
  findings.add(place.offset, place.text.replace(/^docker:\/\//, ""));
}

// src/gate/discover/discover.ts
var MAX_FILE_LENGTH = 5 * 1024 * 1024;
var DOCKERFILE = /(?:^|\/)(?:[^/]+\.)?(?:Dockerfile|Containerfile)(?:\.(?!dockerignore$)[^/]+)?$/i;
var YAML = /\.ya?ml$/i;
var TEMPLATE = /\.tpl$/i;
var KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
var WORKFLOW = /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/;
var ACTION = /(?:^|\/)action\.ya?ml$/;
var VALUES = /(?:^|\/)[^/]*values[^/]*\.ya?ml$/i;
var COMPOSE = /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/i;
var TEMPLATE_ACTION = /(?<!\$)\{\{/;
var NAMES_IMAGES = /image|docker:|containers?:/i;
function mayNameImages(path) {
  return [DOCKERFILE, YAML, TEMPLATE, KUSTOMIZATION].some((pattern) => pattern.test(path));
}
function discoverImages(path, text) {
  if (!mayNameImages(path)) return { images: [], unresolved: [] };
  if (DOCKERFILE.test(path))
    return discover(path, text, "dockerfile", (findings) => readDockerfile(text, findings));
  return discover(path, text, kindOfYaml(path), (findings) => readYaml(path, text, findings));
}
function discover(path, text, kind, read) {
  const findings = new Findings(path, kind, text);
  if (text.length > MAX_FILE_LENGTH)
    findings.skip(0, "", `the file is larger than ${MAX_FILE_LENGTH} characters`);
  else read(findings);
  return findings.result();
}
function kindOfYaml(path) {
  if (WORKFLOW.test(path) || ACTION.test(path)) return "workflow";
  if (KUSTOMIZATION.test(path)) return "kustomize";
  if (VALUES.test(path) || TEMPLATE.test(path)) return "helm";
  return COMPOSE.test(path) ? "compose" : "kubernetes";
}
function readYaml(path, text, findings) {
  const isTemplate = TEMPLATE_ACTION.test(text) && !WORKFLOW.test(path) && !ACTION.test(path);
  const { documents, reason, offset } = parseYamlNodes(text);
  for (const document of documents ?? []) readDocument2(path, document, findings, text);
  if (isTemplate) readTemplate(text, findings);
  else if (reason !== void 0 && NAMES_IMAGES.test(text)) findings.skip(offset, "", reason);
}
function readDocument2(path, document, findings, text) {
  if (WORKFLOW.test(path)) readWorkflow(document, findings);
  else if (ACTION.test(path)) readActionMetadata(document, findings);
  else if (KUSTOMIZATION.test(path)) readKustomization(document, findings);
  else if (isKubernetesObject(document)) readKubernetes(document, findings);
  else if (VALUES.test(path)) readHelmValues(document, findings);
  else if (fieldOf(document, "services") !== void 0) readCompose(document, findings, text);
}
function readTemplate(text, findings) {
  for (const match of text.matchAll(/^[ \t]*(?:-[ \t]+)?(["']?)image\1[ \t]*:[ \t]*(\S.*)$/gm)) {
    const value = match[2].replace(/\s+#.*$/, "").trim();
    const offset = match.index + match[0].indexOf(match[2]);
    const quoted = /^(["'])(.*)\1$/.exec(value);
    findings.add(offset + (quoted ? 1 : 0), quoted?.[2] ?? value);
  }
}
function groupByImage(discoveries) {
  const groups = /* @__PURE__ */ new Map();
  for (const { image, file, line } of discoveries.flatMap(({ images }) => images)) {
    const locations = groups.get(image) ?? [];
    groups.set(image, locations);
    if (!locations.some((other) => other.file === file && other.line === line)) locations.push({ file, line });
  }
  return [...groups].map(([image, locations]) => ({ image, locations }));
}

// src/gate/discover/replaced.ts
var LIKENESSES = [
  ({ reference: one }, { reference: other }) => one.registry === other.registry && one.repository === other.repository,
  ({ reference: one }, { reference: other }) => lastPart(one) === lastPart(other),
  (one, other) => one.line === other.line
];
function findReplaced(before, after) {
  const gone = onlyIn(before, after);
  const come = onlyIn(after, before);
  const found = [];
  for (const isLike of LIKENESSES) {
    for (const now of [...come]) {
      const [old] = gone.filter((candidate) => isLike(candidate, now)).sort((one, other) => Math.abs(one.line - now.line) - Math.abs(other.line - now.line));
      if (old === void 0) continue;
      found.push({ image: now.image, before: old.image });
      gone.splice(gone.indexOf(old), 1);
      come.splice(come.indexOf(now), 1);
    }
  }
  return found;
}
function onlyIn(images, others) {
  const known = new Set(others.map(({ image }) => image));
  const named = [];
  for (const { image, line } of images) {
    if (known.has(image)) continue;
    known.add(image);
    named.push({ image, line, reference: parseReference(image) });
  }
  return named;
}
function lastPart({ repository }) {
  return repository.slice(repository.lastIndexOf("/") + 1);
}

// src/action/compared-images.ts
var MAX_FILES = 100;
async function readComparedWith(text, roots) {
  const path = await findSbom(text, roots);
  if (path !== void 0) {
    const { readSbom } = await import("./document-STVCNCPQ.js");
    return { kind: "document", path: text, document: await readSbom(await readBytes(path), text) };
  }
  const reference2 = referenceOf(text);
  if (reference2 !== void 0) return { kind: "image", requested: text, reference: reference2 };
  throw invalid(
    "compare-with",
    text,
    `There is no such file in ${roots.workspace}, and an image needs a tag or a digest: ghcr.io/acme/app:1.2.3`
  );
}
async function findSbom(text, roots) {
  try {
    return onlyOne(await findFiles(text, "compare-with", roots), text);
  } catch (error2) {
    if (error2 instanceof SealError && error2.code === "INPUT_FILE_MISSING") return void 0;
    throw error2;
  }
}
function referenceOf(text) {
  try {
    const reference2 = parseReference(text);
    return reference2.tag === void 0 && reference2.digest === void 0 ? void 0 : reference2;
  } catch (error2) {
    if (error2 instanceof SealError) return void 0;
    throw error2;
  }
}
async function readReplaced(places2, previous, readAtBase, log) {
  const replaced = /* @__PURE__ */ new Map();
  const files = [...Map.groupBy(places2, ({ file }) => file)].filter(([file]) => previous.has(file));
  if (files.length > MAX_FILES)
    log.notice(`Only the first ${MAX_FILES} of ${files.length} changed files are compared with the base.`);
  for (const [file, images] of files.slice(0, MAX_FILES)) {
    for (const { image, before } of await replacedIn(
      file,
      previous.get(file) ?? file,
      images,
      readAtBase,
      log
    )) {
      const known = replaced.get(image) ?? [];
      replaced.set(image, known);
      if (!known.some((it) => it.kind === "image" && it.requested === before))
        known.push({ kind: "image", requested: before, reference: withTag(parseReference(before)) });
    }
  }
  return replaced;
}
async function replacedIn(file, path, images, readAtBase, log) {
  try {
    const bytes = await readAtBase(path);
    if (bytes === void 0 || bytes.byteLength > MAX_FILE_LENGTH) return [];
    return findReplaced(discoverImages(path, new TextDecoder().decode(bytes)).images, images);
  } catch (error2) {
    if (!(error2 instanceof SealError)) throw error2;
    log.notice(`${file} is not compared with the base: ${messages(error2)[0]}`);
    return [];
  }
}
function withTag(reference2) {
  const isBare = reference2.tag === void 0 && reference2.digest === void 0;
  return isBare ? { ...reference2, tag: "latest" } : reference2;
}

// src/action/discover-images.ts
import { lstat, readdir, readFile as readFile3, realpath } from "node:fs/promises";
import { join as join5, resolve as resolve2, sep as sep2 } from "node:path";
var MAX_FILES2 = 2e4;
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
async function discoverInWorkspace(workspace, changed) {
  const root = await realpath(workspace);
  const paths = changed === void 0 ? await listFiles(root) : changed.filter(mayNameImages);
  if (paths.length > MAX_FILES2) throw tooMany();
  const discoveries = [];
  for (const path of paths.toSorted()) discoveries.push(await discoverFile(root, path));
  return {
    images: groupByImage(discoveries),
    places: discoveries.flatMap(({ images }) => images),
    unresolved: discoveries.flatMap(({ unresolved }) => unresolved)
  };
}
async function listFiles(root) {
  const paths = [];
  const pending = [""];
  for (let folder = pending.pop(); folder !== void 0; folder = pending.pop()) {
    for (const entry of await readdir(join5(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) pending.push(path);
      else if (!entry.isDirectory() && mayNameImages(path)) paths.push(path);
      if (paths.length > MAX_FILES2) throw tooMany();
    }
  }
  return paths;
}
function tooMany() {
  return new SealError("DISCOVER_TOO_MANY_FILES", `more than ${MAX_FILES2} files may name images`, {
    remedy: "Use discover: changed, or name the images with the input image."
  });
}
async function discoverFile(root, path) {
  const absolute = resolve2(root, ...path.split("/"));
  if (!contains(root, absolute)) throw missing(path, void 0);
  try {
    const status = await lstat(absolute);
    const isReal = status.isFile() && await realpath(absolute) === absolute.split("/").join(sep2);
    if (!isReal) return unread(path, "a link or no file; it is not followed");
    if (status.size > MAX_FILE_LENGTH) return unread(path, `the file is larger than ${MAX_FILE_LENGTH} bytes`);
    return discoverImages(path, await readFile3(absolute, "utf8"));
  } catch (error2) {
    throw missing(path, error2);
  }
}
function unread(file, reason) {
  return { images: [], unresolved: [{ file, line: 1, column: 1, kind: "kubernetes", text: "", reason }] };
}
function missing(path, cause) {
  return new SealError(
    "DISCOVER_FILE_MISSING",
    `${printable(path, 300)} is to be looked at and cannot be read in the workspace`,
    {
      cause,
      remedy: "Put actions/checkout before this step, without sparse-checkout, at the commit that is judged."
    }
  );
}

// src/action/github/api.ts
var TRIES = 4;
var REQUEST_TIMEOUT_MS = 3e4;
var LONGEST_WAIT_MS = 12e4;
var SECONDARY_WAIT_MS = 6e4;
async function openGitHubApi(settings) {
  const { getOctokit } = await import("./github-BDVJOQPZ.js");
  const octokit = getOctokit(settings.token, { baseUrl: settings.apiUrl.replace(/\/+$/, "") });
  octokit.hook.before("request", (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) };
  });
  const [owner = "", repo = ""] = settings.repository.split("/");
  return {
    octokit,
    owner,
    repo,
    now: () => settings.clock.now(),
    call: (request) => callPatiently(request, settings)
  };
}
async function callPatiently(request, { clock, log }) {
  for (let tried = 1; ; tried++) {
    try {
      return await request.send();
    } catch (error2) {
      const wait = waitAfter(error2, tried, request.isRepeatable, clock);
      if (wait === void 0 || wait > LONGEST_WAIT_MS || tried === TRIES) throw explain(error2, request, wait);
      log.debug(`${request.what}: ${githubFailure(error2).said}; again in ${wait} ms`);
      await clock.sleep(wait);
    }
  }
}
function waitAfter(error2, tried, isRepeatable, clock) {
  const { status, said } = githubFailure(error2);
  if (status === 429 || status === 403) {
    const after = headerNumber(error2, "retry-after");
    if (after !== void 0) return after * 1e3;
    const reset = headerNumber(error2, "x-ratelimit-reset");
    if (headerNumber(error2, "x-ratelimit-remaining") === 0 && reset !== void 0)
      return Math.max(1e3, reset * 1e3 - clock.now() + 1e3);
    return status === 429 || /rate limit/i.test(said) ? SECONDARY_WAIT_MS : void 0;
  }
  const isTrouble = status === 0 || status >= 500;
  return isTrouble && isRepeatable ? Math.round(1e3 * 2 ** (tried - 1) * (1 + clock.random())) : void 0;
}
function headerNumber(error2, name) {
  if (!(error2 instanceof Error && "response" in error2)) return void 0;
  const response = error2.response;
  const value = response?.headers?.[name];
  const number = value === void 0 || value === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) && number >= 0 ? number : void 0;
}
function explain(error2, { what, permission }, wait) {
  const { status, said } = githubFailure(error2);
  const answer = status === 0 ? said : `HTTP ${status}: ${said}`;
  if (wait !== void 0 && (status === 403 || status === 429)) {
    return new SealError("GITHUB_RATE_LIMITED", `${what}: GitHub limits the rate of requests (${answer})`, {
      cause: error2,
      remedy: "Run the job again later, or spread jobs that use the same token over time."
    });
  }
  if (status === 401 || status === 403 || status === 404) {
    return new SealError("GITHUB_DENIED", `${what}: GitHub does not let this token do it (${answer})`, {
      cause: error2,
      remedy: `Add to the job:
permissions:
  ${permission}
Pull requests from forks and of Dependabot get a read-only token whatever the workflow says.`
    });
  }
  if (status >= 400 && status < 500) {
    return new SealError("GITHUB_REFUSED", `${what}: GitHub did not take it (${answer})`, {
      cause: error2,
      remedy: "The message above tells what GitHub minds; if it is what Seal sent, please report it."
    });
  }
  return new SealError("GITHUB_UNAVAILABLE", `${what}: GitHub did not answer as it should (${answer})`, {
    cause: error2,
    remedy: "Run the job again; the status page of GitHub tells of disturbances."
  });
}

// src/action/github/changed-files.ts
var PER_PAGE = 100;
var MAX_OF_PULL = 3e3;
var MAX_OF_COMPARISON = 300;
async function listChangedFiles(api, range) {
  return "pull" in range ? ofPull(api, range.pull) : ofComparison(api, range.base, range.head);
}
async function ofPull({ octokit, owner, repo, call }, pull) {
  const files = [];
  for (let page = 1; page <= MAX_OF_PULL / PER_PAGE; page++) {
    const { data } = await call({
      what: `files of pull request ${pull}`,
      permission: "pull-requests: read",
      isRepeatable: true,
      send: () => octokit.rest.pulls.listFiles({ owner, repo, pull_number: pull, per_page: PER_PAGE, page })
    });
    files.push(...data);
    if (data.length < PER_PAGE) break;
  }
  return { ...describe2(files), isComplete: files.length < MAX_OF_PULL };
}
async function ofComparison({ octokit, owner, repo, call }, base, head) {
  const { data } = await call({
    what: `comparison of ${base} and ${head}`,
    permission: "contents: read",
    isRepeatable: true,
    // The files stand on the first page, whatever its size: that size is one of commits.
    send: () => octokit.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${base}...${head}`,
      per_page: 1
    })
  });
  const files = data.files ?? [];
  return { ...describe2(files), isComplete: files.length < MAX_OF_COMPARISON };
}
function describe2(files) {
  const remaining = files.filter(({ status }) => status !== "removed");
  const known = remaining.filter(({ status }) => status !== "added" && status !== "copied");
  return {
    paths: remaining.map(({ filename }) => filename),
    previous: new Map(known.map(({ filename, previous_filename: old }) => [filename, old ?? filename]))
  };
}

// src/report/check-run.ts
var MAX_LENGTH = 65e3;
var MAX_TITLE = 200;
var MAX_ANNOTATIONS2 = 1e3;
var MAX_PROBLEMS = 10;
function formatCheckRun(review) {
  return {
    conclusion: conclusionOf(review.verdict),
    title: headline(review),
    summary: longestThatFits(review, (text) => text.length <= MAX_LENGTH),
    annotations: annotate2(review)
  };
}
function conclusionOf({ outcome, images }) {
  if (outcome === "failed") return "failure";
  return outcome === "warned" || images.length === 0 ? "neutral" : "success";
}
function annotate2({ verdict, unresolved, differences: differences2 }) {
  const level = verdict.mode === "warn" ? "warning" : "failure";
  const problems2 = verdict.images.filter(({ outcome }) => outcome !== "passed").flatMap((image) => placesOf(image).map((place) => ({ ...place, level, ...describe3(image) })));
  const pins = verdict.images.flatMap((image) => {
    const proposed = image.outcome === "passed" ? proposedReference(image) : void 0;
    if (proposed === void 0) return [];
    const title = "An image by tag";
    const message = `A tag can be moved. By digest: ${printable(proposed, 500)}`;
    return image.locations.map((place) => ({ ...place, level: "notice", title, message }));
  });
  const unknown = unresolved.map(({ file, line, text, reason }) => ({
    file,
    line,
    level: "notice",
    title: "An image that could not be resolved",
    message: `${printable(text, 200)}: ${printable(reason, 300)}`
  }));
  return [...problems2, ...annotateDifferences({ verdict, differences: differences2 }), ...pins, ...unknown].slice(
    0,
    MAX_ANNOTATIONS2
  );
}
function annotateDifferences({
  verdict,
  differences: differences2
}) {
  return differences2.flatMap(({ image, before, platforms, summary: summary2 }) => {
    const named = verdict.images.find(({ requested }) => requested === image);
    const where = platforms.length === 0 ? "" : `${platforms.join(", ")}: `;
    const message = printable(`${where}${summary2}`, 500);
    const title = printable(`SBOM against ${printable(before, 150)}`, MAX_TITLE);
    return (named?.locations ?? []).map((place) => ({ ...place, level: "notice", title, message }));
  });
}
function placesOf(image) {
  if (image.locations.length > 0) return image.locations;
  const rule = image.violations.find(({ location }) => location !== void 0)?.location;
  return rule ? [rule] : [];
}
function describe3(image) {
  const { error: error2, requested } = image;
  const open = openViolations(image);
  const lines = open.slice(0, MAX_PROBLEMS).map(({ message, location }) => {
    const rule = location ? ` (${printable(location.file, 100)} line ${location.line})` : "";
    return `${printable(message, 500)}${rule}`;
  });
  if (error2) lines.unshift(printable(`${error2.code}: ${error2.message}`, 600));
  if (open.length > MAX_PROBLEMS) lines.push(`… and ${open.length - MAX_PROBLEMS} more`);
  const proposed = proposedReference(image);
  if (proposed !== void 0) lines.push(`By digest: ${printable(proposed, 500)}`);
  const what = error2 ? "could not be verified" : "is not verified";
  return { title: printable(`${printable(requested, 150)} ${what}`, MAX_TITLE), message: lines.join("\n") };
}

// src/report/comment.ts
var MAX_LENGTH2 = 65e3;
function commentMarker(key) {
  return `<!-- oci-seal verify ${Buffer.from(key).toString("hex")} -->`;
}
function formatComment(review, { key, runUrl }) {
  const text = longestThatFits(review, (candidate) => candidate.length <= MAX_LENGTH2);
  const link = runUrl === void 0 ? "" : `
<sub>[All details](${encodeURI(runUrl)}) · ${escapeText(key, 100)}</sub>
`;
  return `${commentMarker(key)}
${text}${link}`;
}

// src/action/github/check-runs.ts
var PER_REQUEST = 50;
var PERMISSION = "checks: write";
async function publishCheckRun({ octokit, owner, repo, now, call }, { conclusion, title, summary: summary2, annotations }, { name, headSha, detailsUrl }) {
  const batches = Array.from(
    { length: Math.ceil(annotations.length / PER_REQUEST) },
    (_, at) => annotations.slice(at * PER_REQUEST, (at + 1) * PER_REQUEST).map(toGitHub)
  );
  const { data } = await call({
    what: "check run",
    permission: PERMISSION,
    isRepeatable: false,
    send: () => octokit.rest.checks.create({
      owner,
      repo,
      name,
      head_sha: headSha,
      status: "completed",
      conclusion,
      completed_at: new Date(now()).toISOString(),
      output: { title, summary: summary2, annotations: batches[0] ?? [] },
      ...detailsUrl === void 0 ? {} : { details_url: detailsUrl }
    })
  });
  for (const batch of batches.slice(1)) {
    await call({
      what: "annotations of the check run",
      permission: PERMISSION,
      // Sent twice, annotations would stand there twice.
      isRepeatable: false,
      send: () => octokit.rest.checks.update({
        owner,
        repo,
        check_run_id: data.id,
        output: { title, summary: summary2, annotations: batch }
      })
    });
  }
  return data.html_url ?? void 0;
}
function toGitHub({ file, line, level, title, message }) {
  return { path: file, start_line: line, end_line: line, annotation_level: level, title, message };
}

// src/action/github/code-scanning.ts
import { promisify } from "node:util";
import { gzip } from "node:zlib";
var compress = promisify(gzip);
async function uploadSarif({ octokit, owner, repo, call }, sarif, { commit: commit2, ref }) {
  const encoded = (await compress(sarif)).toString("base64");
  await call({
    what: "SARIF for code scanning",
    permission: "security-events: write",
    // The same analysis again replaces itself.
    isRepeatable: true,
    send: () => octokit.rest.codeScanning.uploadSarif({ owner, repo, commit_sha: commit2, ref, sarif: encoded })
  });
}

// src/action/github/comments.ts
var MAX_PAGES = 20;
var PER_PAGE2 = 100;
var PERMISSION2 = "pull-requests: write";
async function publishComment(api, { pull, marker, body, onlyUpdate }, log) {
  const { octokit, owner, repo } = api;
  const call = (isRepeatable, send) => api.call({ what: `comment on pull request ${pull}`, permission: PERMISSION2, isRepeatable, send });
  const earlier = await findComment(api, pull, marker);
  if (earlier !== void 0) {
    if (earlier.body === body) return earlier.url;
    const { data: data2 } = await call(
      true,
      () => octokit.rest.issues.updateComment({ owner, repo, comment_id: earlier.id, body })
    );
    return data2.html_url;
  }
  if (onlyUpdate) return void 0;
  const { data } = await call(
    false,
    () => octokit.rest.issues.createComment({ owner, repo, issue_number: pull, body })
  );
  log.debug(`new comment ${data.id}`);
  return data.html_url;
}
async function findComment(api, pull, marker) {
  const { octokit, owner, repo, call } = api;
  let author;
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await call({
      what: `comments of pull request ${pull}`,
      permission: PERMISSION2,
      isRepeatable: true,
      send: () => octokit.rest.issues.listComments({ owner, repo, issue_number: pull, per_page: PER_PAGE2, page })
    });
    for (const { id, body, user, html_url: url } of data) {
      if (!body?.startsWith(marker)) continue;
      author ??= await ownAuthor(api);
      const isOwn = author === "an app" ? user?.type === "Bot" : user?.login === author.login;
      if (isOwn) return { id, body, url };
    }
    if (data.length < PER_PAGE2) return void 0;
  }
  return void 0;
}
async function ownAuthor({ octokit, call }) {
  return call({
    what: "the author of comments",
    permission: PERMISSION2,
    isRepeatable: true,
    send: async () => {
      try {
        return { login: (await octokit.rest.users.getAuthenticated()).data.login };
      } catch (error2) {
        const isRefused = error2 instanceof Error && "status" in error2 && error2.status === 403;
        if (isRefused && /not accessible by integration/i.test(error2.message)) return "an app";
        throw error2;
      }
    }
  });
}

// src/action/github/publish-review.ts
async function publishReview(api, review, settings, log) {
  const { checkName, headSha, runUrl, codeScanning, workflow } = settings;
  if (checkName !== void 0) {
    await attempt(
      log,
      () => publishCheckRun(api, formatCheckRun(review), { name: checkName, headSha, detailsUrl: runUrl })
    );
  }
  await attempt(log, () => publishReviewComment(api, review, settings, log));
  if (codeScanning !== void 0) {
    const sarif = formatSarif(review.verdict, { version: VERSION, fallback: { file: workflow, line: 1 } });
    await attempt(log, () => uploadSarif(api, JSON.stringify(sarif), codeScanning));
  }
}
async function publishReviewComment(api, review, { comment, pull, key, runUrl }, log) {
  if (comment === "never" || pull === void 0) return;
  const isGood = review.verdict.outcome === "passed";
  await publishComment(
    api,
    {
      pull,
      marker: commentMarker(key),
      body: formatComment(review, { key, runUrl }),
      // What was wrong before and is not any more must not stay there.
      onlyUpdate: comment === "on-failure" && isGood
    },
    log
  );
}
async function attempt(log, publish) {
  try {
    await publish();
  } catch (error2) {
    if (!(error2 instanceof SealError)) throw error2;
    const text = `${error2.code}: ${messages(error2)[0]}
${error2.remedy ?? ""}`.trim();
    if (error2.code === "GITHUB_DENIED") log.notice(text);
    else log.warning(text);
  }
}

// src/action/verify-review.ts
async function collectImages(inputs, proposal, context, readAtCommit, workspace, { environment, log }) {
  const roots = { workspace, temporary: environment["RUNNER_TEMP"] };
  const compared = inputs.compareWith === void 0 ? [] : [await readComparedWith(inputs.compareWith, roots)];
  const images = new Map(
    inputs.images.map((image) => [image.requested, { ...image, locations: [], comparedWith: compared }])
  );
  if (inputs.discover === "none") return { images: [...images.values()], unresolved: [] };
  if (proposal?.isPrivileged && !inputs.allowHeadCheckout) throw onBase();
  const changed = inputs.discover === "all" ? void 0 : await changedFiles(inputs, context, { environment, log });
  const found = await discoverInWorkspace(workspace, changed?.paths);
  const { baseCommit } = context;
  const replaced = changed === void 0 || baseCommit === void 0 ? /* @__PURE__ */ new Map() : await readReplaced(found.places, changed.previous, (path) => readAtCommit(path, baseCommit), log);
  for (const { image, locations } of found.images) {
    images.set(image, {
      requested: image,
      reference: withTag(parseReference(image)),
      locations,
      comparedWith: [...images.get(image)?.comparedWith ?? [], ...replaced.get(image) ?? []]
    });
  }
  log.info(
    `Files name ${count(found.images.length, "image")}; ${count(found.unresolved.length, "reference")} could not be resolved.`
  );
  return { images: [...images.values()], unresolved: found.unresolved };
}
function onBase() {
  return new SealError(
    "DISCOVER_ON_BASE",
    "discover would look at the files of the base, not at those that are proposed, on this event",
    { remedy: "Use the event pull_request for discover." }
  );
}
async function changedFiles(inputs, { range }, { environment, log }) {
  if (range === void 0) {
    log.notice("This event changes no files; all files are looked at.");
    return void 0;
  }
  const api = await openApi(inputs, environment, log);
  if (api === void 0) {
    throw new SealError(
      "GITHUB_TOKEN_MISSING",
      "discover: changed needs the input github-token, which is empty",
      {
        remedy: "Leave github-token at its default.\npermissions:\n  contents: read\n  pull-requests: read"
      }
    );
  }
  const changed = await listChangedFiles(api, range);
  if (changed.isComplete) return changed;
  log.notice("GitHub does not list all the files that are changed; all files are looked at.");
  return void 0;
}
async function openApi({ githubToken }, environment, log) {
  if (githubToken === void 0) return void 0;
  return openGitHubApi({
    token: githubToken,
    apiUrl: environment["GITHUB_API_URL"] || "https://api.github.com",
    repository: environment["GITHUB_REPOSITORY"] ?? "",
    clock: systemClock,
    log
  });
}
async function shareReview(review, inputs, context, workspace, { environment, log }) {
  const { comment, checkRun, uploadSarif: uploadSarif2, sarifFile } = inputs;
  if (sarifFile !== void 0) {
    const path = resolve3(workspace, sarifFile);
    const fallback = { file: context.workflow, line: 1 };
    await mkdir(dirname(path), { recursive: true });
    await writeFile3(path, `${JSON.stringify(formatSarif(review.verdict, { version: VERSION, fallback }))}
`);
  }
  const isCommented = comment !== "never" && context.pull !== void 0;
  if (!isCommented && !checkRun && !uploadSarif2) return;
  const api = await openApi(inputs, environment, log);
  if (api === void 0) {
    log.notice("Without github-token there is no check run, comment or upload.");
    return;
  }
  const { GITHUB_SHA: commit2 = "", GITHUB_REF: ref = "" } = environment;
  await publishReview(
    api,
    review,
    {
      ...context,
      checkName: checkRun ? "oci-seal" : void 0,
      comment,
      codeScanning: uploadSarif2 ? { commit: commit2, ref } : void 0
    },
    log
  );
}

// src/action/run-verify.ts
var COSIGN_TIMEOUT_MS = 12e4;
async function runVerify(environment) {
  const inputs = readVerifyInputs(getInput);
  for (const secret of [inputs.registryPassword, inputs.githubToken]) if (secret) setSecret(secret);
  if (inputs.images.length === 0 && inputs.discover === "none") throw noImage();
  const workspace = environment["GITHUB_WORKSPACE"] || process.cwd();
  const [{ context }, directory] = await Promise.all([
    import("./github-BDVJOQPZ.js"),
    mkdtemp(join6(environment["RUNNER_TEMP"] || tmpdir(), "oci-seal-"))
  ]);
  const sha = environment["GITHUB_SHA"] ?? "";
  const proposal = readProposal(context.eventName, context.payload, sha);
  await refuseHeadCheckout(proposal, workspace, sha, inputs.allowHeadCheckout);
  const readAtCommit = githubReader(
    inputs.githubToken,
    environment["GITHUB_REPOSITORY"] ?? "",
    environment["GITHUB_API_URL"] || "https://api.github.com"
  );
  const files = new TrustedFiles({
    workspace,
    directory,
    baseCommit: proposal?.baseCommit,
    readAtCommit
  });
  const place = readReviewContext(context.payload, environment);
  const found = await collectImages(inputs, proposal, place, readAtCommit, workspace, { environment, log: actionLog });
  const { policy, origin: origin2 } = await loadPolicy(inputs, files, proposal?.baseCommit, environment);
  const job = {
    environment,
    workspace,
    directory,
    isPullRequest: proposal !== void 0,
    actor: context.actor
  };
  const hosts = inputs.images.map(({ reference: reference2 }) => reference2.registry);
  const registries = await connect(job, inputs, hosts);
  const cosign = once(() => startCosign(job, inputs, COSIGN_TIMEOUT_MS));
  try {
    const { verdict, differences: differences2 } = await verifyImages(
      {
        images: found.images,
        policy,
        origin: origin2,
        mode: inputs.mode ?? policy.mode ?? "enforce",
        concurrency: inputs.concurrency
      },
      { registries, cosign, clock: systemClock, log: actionLog }
    );
    const review = { verdict, unresolved: found.unresolved, differences: differences2 };
    await shareReview(review, inputs, place, workspace, { environment, log: actionLog });
    await tellVerify(review, inputs, directory, environment["GITHUB_STEP_SUMMARY"]);
  } finally {
    registries.close();
  }
}
function noImage() {
  return new SealError("INPUT_IMAGE_MISSING", "no image is given", {
    remedy: "Add to the step:\n  with:\n    image: ghcr.io/${{ github.repository }}:1.2.3"
  });
}

// src/verify.ts
try {
  await runVerify(process.env);
} catch (error2) {
  reportFailure(error2);
}
process.stdout.write("", () => process.exit());
