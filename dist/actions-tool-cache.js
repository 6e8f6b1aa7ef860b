import { __toESM } from "./rolldown-runtime.js";
import { debug, info } from "./actions-core.js";
import { cp, mkdirP, rmRF } from "./actions-io.js";
import { require_semver } from "./semver-later.js";
import { HttpClient } from "./actions-http-client.js";
import "./actions-exec.js";
import * as os from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import * as path from "path";
import { ok } from "assert";
import * as util from "util";
import * as stream from "stream";

// node_modules/@actions/tool-cache/lib/manifest.js
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
var __awaiter$2 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};

// node_modules/@actions/tool-cache/lib/retry-helper.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* Internal class for retries
*/
var RetryHelper = class {
	constructor(maxAttempts, minSeconds, maxSeconds) {
		if (maxAttempts < 1) throw new Error("max attempts should be greater than or equal to 1");
		this.maxAttempts = maxAttempts;
		this.minSeconds = Math.floor(minSeconds);
		this.maxSeconds = Math.floor(maxSeconds);
		if (this.minSeconds > this.maxSeconds) throw new Error("min seconds should be less than or equal to max seconds");
	}
	execute(action, isRetryable) {
		return __awaiter$1(this, void 0, void 0, function* () {
			let attempt = 1;
			while (attempt < this.maxAttempts) {
				try {
					return yield action();
				} catch (err) {
					if (isRetryable && !isRetryable(err)) throw err;
					info(err.message);
				}
				const seconds = this.getSleepAmount();
				info(`Waiting ${seconds} seconds before trying again`);
				yield this.sleep(seconds);
				attempt++;
			}
			return yield action();
		});
	}
	getSleepAmount() {
		return Math.floor(Math.random() * (this.maxSeconds - this.minSeconds + 1)) + this.minSeconds;
	}
	sleep(seconds) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return new Promise((resolve) => setTimeout(resolve, seconds * 1e3));
		});
	}
};

// node_modules/@actions/tool-cache/lib/tool-cache.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var HTTPError = class extends Error {
	constructor(httpStatusCode) {
		super(`Unexpected HTTP response: ${httpStatusCode}`);
		this.httpStatusCode = httpStatusCode;
		Object.setPrototypeOf(this, new.target.prototype);
	}
};
const IS_WINDOWS = process.platform === "win32";
const IS_MAC = process.platform === "darwin";
const userAgent = "actions/tool-cache";
/**
* Download a tool from an url and stream it into a file
*
* @param url       url of tool to download
* @param dest      path to download tool
* @param auth      authorization header
* @param headers   other headers
* @returns         path to downloaded tool
*/
function downloadTool(url, dest, auth, headers) {
	return __awaiter(this, void 0, void 0, function* () {
		dest = dest || path.join(_getTempDirectory(), crypto.randomUUID());
		yield mkdirP(path.dirname(dest));
		debug(`Downloading ${url}`);
		debug(`Destination ${dest}`);
		const maxAttempts = 3;
		const minSeconds = _getGlobal("TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS", 10);
		const maxSeconds = _getGlobal("TEST_DOWNLOAD_TOOL_RETRY_MAX_SECONDS", 20);
		return yield new RetryHelper(maxAttempts, minSeconds, maxSeconds).execute(() => __awaiter(this, void 0, void 0, function* () {
			return yield downloadToolAttempt(url, dest || "", auth, headers);
		}), (err) => {
			if (err instanceof HTTPError && err.httpStatusCode) {
				if (err.httpStatusCode < 500 && err.httpStatusCode !== 408 && err.httpStatusCode !== 429) return false;
			}
			return true;
		});
	});
}
function downloadToolAttempt(url, dest, auth, headers) {
	return __awaiter(this, void 0, void 0, function* () {
		if (fs.existsSync(dest)) throw new Error(`Destination file path ${dest} already exists`);
		const http = new HttpClient(userAgent, [], { allowRetries: false });
		if (auth) {
			debug("set auth");
			if (headers === void 0) headers = {};
			headers.authorization = auth;
		}
		const response = yield http.get(url, headers);
		if (response.message.statusCode !== 200) {
			const err = new HTTPError(response.message.statusCode);
			debug(`Failed to download from "${url}". Code(${response.message.statusCode}) Message(${response.message.statusMessage})`);
			throw err;
		}
		const pipeline = util.promisify(stream.pipeline);
		const readStream = _getGlobal("TEST_DOWNLOAD_TOOL_RESPONSE_MESSAGE_FACTORY", () => response.message)();
		let succeeded = false;
		try {
			yield pipeline(readStream, fs.createWriteStream(dest));
			debug("download complete");
			succeeded = true;
			return dest;
		} finally {
			if (!succeeded) {
				debug("download failed");
				try {
					yield rmRF(dest);
				} catch (err) {
					debug(`Failed to delete '${dest}'. ${err.message}`);
				}
			}
		}
	});
}
/**
* Caches a downloaded file (GUID) and installs it
* into the tool cache with a given targetName
*
* @param sourceFile    the file to cache into tools.  Typically a result of downloadTool which is a guid.
* @param targetFile    the name of the file name in the tools directory
* @param tool          tool name
* @param version       version of the tool.  semver format
* @param arch          architecture of the tool.  Optional.  Defaults to machine architecture
*/
function cacheFile(sourceFile, targetFile, tool, version, arch) {
	return __awaiter(this, void 0, void 0, function* () {
		version = import_semver.clean(version) || version;
		arch = arch || os.arch();
		debug(`Caching tool ${tool} ${version} ${arch}`);
		debug(`source file: ${sourceFile}`);
		if (!fs.statSync(sourceFile).isFile()) throw new Error("sourceFile is not a file");
		const destFolder = yield _createToolPath(tool, version, arch);
		const destPath = path.join(destFolder, targetFile);
		debug(`destination file ${destPath}`);
		yield cp(sourceFile, destPath);
		_completeToolPath(tool, version, arch);
		return destFolder;
	});
}
/**
* Finds the path to a tool version in the local installed tool cache
*
* @param toolName      name of the tool
* @param versionSpec   version of the tool
* @param arch          optional arch.  defaults to arch of computer
*/
function find(toolName, versionSpec, arch) {
	if (!toolName) throw new Error("toolName parameter is required");
	if (!versionSpec) throw new Error("versionSpec parameter is required");
	arch = arch || os.arch();
	if (!isExplicitVersion(versionSpec)) versionSpec = evaluateVersions(findAllVersions(toolName, arch), versionSpec);
	let toolPath = "";
	if (versionSpec) {
		versionSpec = import_semver.clean(versionSpec) || "";
		const cachePath = path.join(_getCacheDirectory(), toolName, versionSpec, arch);
		debug(`checking cache: ${cachePath}`);
		if (fs.existsSync(cachePath) && fs.existsSync(`${cachePath}.complete`)) {
			debug(`Found tool in cache ${toolName} ${versionSpec} ${arch}`);
			toolPath = cachePath;
		} else debug("not found");
	}
	return toolPath;
}
/**
* Finds the paths to all versions of a tool that are installed in the local tool cache
*
* @param toolName  name of the tool
* @param arch      optional arch.  defaults to arch of computer
*/
function findAllVersions(toolName, arch) {
	const versions = [];
	arch = arch || os.arch();
	const toolPath = path.join(_getCacheDirectory(), toolName);
	if (fs.existsSync(toolPath)) {
		const children = fs.readdirSync(toolPath);
		for (const child of children) if (isExplicitVersion(child)) {
			const fullPath = path.join(toolPath, child, arch || "");
			if (fs.existsSync(fullPath) && fs.existsSync(`${fullPath}.complete`)) versions.push(child);
		}
	}
	return versions;
}
function _createToolPath(tool, version, arch) {
	return __awaiter(this, void 0, void 0, function* () {
		const folderPath = path.join(_getCacheDirectory(), tool, import_semver.clean(version) || version, arch || "");
		debug(`destination ${folderPath}`);
		const markerPath = `${folderPath}.complete`;
		yield rmRF(folderPath);
		yield rmRF(markerPath);
		yield mkdirP(folderPath);
		return folderPath;
	});
}
function _completeToolPath(tool, version, arch) {
	const markerPath = `${path.join(_getCacheDirectory(), tool, import_semver.clean(version) || version, arch || "")}.complete`;
	fs.writeFileSync(markerPath, "");
	debug("finished caching tool");
}
/**
* Check if version string is explicit
*
* @param versionSpec      version string to check
*/
function isExplicitVersion(versionSpec) {
	const c = import_semver.clean(versionSpec) || "";
	debug(`isExplicit: ${c}`);
	const valid = import_semver.valid(c) != null;
	debug(`explicit? ${valid}`);
	return valid;
}
/**
* Get the highest satisfiying semantic version in `versions` which satisfies `versionSpec`
*
* @param versions        array of versions to evaluate
* @param versionSpec     semantic version spec to satisfy
*/
function evaluateVersions(versions, versionSpec) {
	let version = "";
	debug(`evaluating ${versions.length} versions`);
	versions = versions.sort((a, b) => {
		if (import_semver.gt(a, b)) return 1;
		return -1;
	});
	for (let i = versions.length - 1; i >= 0; i--) {
		const potential = versions[i];
		if (import_semver.satisfies(potential, versionSpec)) {
			version = potential;
			break;
		}
	}
	if (version) debug(`matched: ${version}`);
	else debug("match not found");
	return version;
}
/**
* Gets RUNNER_TOOL_CACHE
*/
function _getCacheDirectory() {
	const cacheDirectory = process.env["RUNNER_TOOL_CACHE"] || "";
	ok(cacheDirectory, "Expected RUNNER_TOOL_CACHE to be defined");
	return cacheDirectory;
}
/**
* Gets RUNNER_TEMP
*/
function _getTempDirectory() {
	const tempDirectory = process.env["RUNNER_TEMP"] || "";
	ok(tempDirectory, "Expected RUNNER_TEMP to be defined");
	return tempDirectory;
}
/**
* Gets a global variable
*/
function _getGlobal(key, defaultValue) {
	const value = global[key];
	return value !== void 0 ? value : defaultValue;
}

export { HTTPError, cacheFile, downloadTool, evaluateVersions, find, findAllVersions, isExplicitVersion };