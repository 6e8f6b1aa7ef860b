// \0without-undici/undici.js
var ProxyAgent = class {};
function fetch() {
	throw new Error("undici is not part of Seal");
}

export { ProxyAgent, fetch };