// src/github/api-url.ts
/** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
function apiUrlOf(environment) {
	return environment["GITHUB_API_URL"] || "https://api.github.com";
}

export { apiUrlOf };