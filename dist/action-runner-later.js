import { TarReader, readZip } from "./scan-archive.js";
import { SealError, findProgram, isProgram, leadsInto } from "./support.js";
import { programRefused } from "./action-runner.js";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";

// src/action/runner/install-generator.ts
/**
* Each SHA-256 is in at least two independent public records of the release. cdxgen is a tree of npm packages without
* one digest over all of it: it is used from PATH or `generator-path` alone.
*/
const GENERATOR_RELEASES = {
	syft: {
		version: "1.51.1",
		downloads: "https://github.com/anchore/syft/releases/download/v1.51.1",
		archives: {
			"linux x64": {
				file: "syft_1.51.1_linux_amd64.tar.gz",
				sha256: "8fcb33017a0dc1058298c923c436d19dfa68ae93968e0b423248542e3afb9fc3"
			},
			"linux arm64": {
				file: "syft_1.51.1_linux_arm64.tar.gz",
				sha256: "a7fd2b784e6664acd44719270574f6cd8c6864fc2b1700bf9099bd1cccda7d7f"
			},
			"darwin x64": {
				file: "syft_1.51.1_darwin_amd64.tar.gz",
				sha256: "0e186ce1d4351ec276126851ca3ff258ed070e93e73574ed64858d4fc2339867"
			},
			"darwin arm64": {
				file: "syft_1.51.1_darwin_arm64.tar.gz",
				sha256: "ac063af3b9874769deb7ea1e6d76841e68f9e3bb50cd654226fc977de65532c1"
			},
			"win32 x64": {
				file: "syft_1.51.1_windows_amd64.zip",
				sha256: "5e4bc3e6b6344b4625de0f7aa5351aaa72856d11d78462972de0a101ee2c1c8f"
			}
		}
	},
	trivy: {
		version: "0.74.0",
		downloads: "https://github.com/aquasecurity/trivy/releases/download/v0.74.0",
		archives: {
			"linux x64": {
				file: "trivy_0.74.0_Linux-64bit.tar.gz",
				sha256: "2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a"
			},
			"linux arm64": {
				file: "trivy_0.74.0_Linux-ARM64.tar.gz",
				sha256: "b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5"
			},
			"darwin x64": {
				file: "trivy_0.74.0_macOS-64bit.tar.gz",
				sha256: "472816f6888dda689d075c30254d4210b4d1035acf365aa72332f584c2f60485"
			},
			"darwin arm64": {
				file: "trivy_0.74.0_macOS-ARM64.tar.gz",
				sha256: "1caada5e0e2091909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11"
			},
			"win32 x64": {
				file: "trivy_0.74.0_windows-64bit.zip",
				sha256: "94c40e0696e4b907a74b7b2e1438d5d72ebaca83115817407f568a002d520842"
			}
		}
	}
};
/**
* The program that the user chose, the one on PATH, or the pinned release.
*
* @throws SealError `GENERATOR_NOT_FOUND`, `GENERATOR_DOWNLOAD_FAILED`, `GENERATOR_CHECKSUM_MISMATCH`,
*   `PROGRAM_FROM_PULL_REQUEST`
*/
async function provideGenerator(search) {
	const { name, chosen, workspace } = search;
	if (chosen !== void 0) return await chosenProgram(chosen, search);
	return await findProgram(name, {
		...search,
		checkout: workspace
	}) ?? await installGenerator(search);
}
async function chosenProgram(path, search) {
	const { workspace, isPullRequest } = search;
	const found = await findProgram(path, {
		...search,
		checkout: workspace
	});
	if (found !== void 0) return found;
	const absolute = resolve(workspace, path);
	if (!await isProgram(absolute)) throw new SealError("GENERATOR_NOT_FOUND", `generator-path: ${absolute} is not an executable file`, { remedy: "Set generator-path to an executable file or to the name of one on PATH." });
	if (isPullRequest && await leadsInto(absolute, workspace)) throw programRefused("generator-path", absolute);
	return absolute;
}
/** The archive comes from the tool cache or is downloaded; its digest is checked each time, before anything of it is used. */
async function installGenerator(search) {
	const { name, platform, architecture, directory, releases = GENERATOR_RELEASES } = search;
	const release = releases[name];
	const machine = platform === "win32" ? "x64" : architecture;
	const archive = release?.archives[`${platform} ${machine}`];
	if (release === void 0 || archive === void 0) throw new SealError("GENERATOR_NOT_FOUND", `${name} is not on PATH, and Seal does not know a release of it for ${platform} ${architecture}`, { remedy: `Install ${name} in an earlier step, outside the checkout, or add to the step:\n  with:\n    generator-path: /path/to/${name}` });
	const bytes = await archiveBytes(name, release, archive);
	const file = platform === "win32" ? `${name}.exe` : name;
	const program = archive.file.endsWith(".zip") ? fromZip(bytes, file) : fromTar(bytes, file);
	if (program === void 0) throw new SealError("GENERATOR_DOWNLOAD_FAILED", `${archive.file} does not contain ${file}`);
	const path = join(directory, file);
	await writeFile(path, program, { mode: 448 });
	return path;
}
async function archiveBytes(name, { version, downloads }, { file, sha256 }) {
	const { cacheFile, downloadTool, find } = await import("./actions-tool-cache.js");
	const cached = find(name, version);
	const kept = cached === "" ? void 0 : await readFile(join(cached, file)).catch(() => void 0);
	if (kept !== void 0 && digestOf(kept) === sha256) return kept;
	const url = `${downloads}/${file}`;
	const downloaded = await downloadTool(url).catch((cause) => {
		throw new SealError("GENERATOR_DOWNLOAD_FAILED", `${url} could not be downloaded`, { cause });
	});
	const bytes = await readFile(downloaded);
	if (digestOf(bytes) !== sha256) throw new SealError("GENERATOR_CHECKSUM_MISMATCH", `${url} is not the file of its release; Seal did not run it`);
	await cacheFile(downloaded, file, name, version);
	return bytes;
}
function digestOf(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
const MAX_PROGRAM_BYTES = 1073741824;
function fromTar(bytes, name) {
	const pieces = [];
	const reader = new TarReader(({ path, kind }) => kind === "file" && path.replace(/^\.\//, "") === name ? {
		write: (chunk) => void pieces.push(Buffer.from(chunk)),
		end: () => void 0
	} : void 0);
	reader.push(gunzipSync(bytes, { maxOutputLength: MAX_PROGRAM_BYTES }));
	reader.end();
	return pieces.length === 0 ? void 0 : Buffer.concat(pieces);
}
function fromZip(bytes, name) {
	return readZip(bytes).find((entry) => entry.name === name)?.read(MAX_PROGRAM_BYTES);
}

export { provideGenerator };