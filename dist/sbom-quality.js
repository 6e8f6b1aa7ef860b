// src/sbom/quality/profiles.ts
function ofDocument(level, ...ids) {
	return ids.map((id) => ({
		scope: "document",
		id,
		level
	}));
}
function ofComponents(level, ...ids) {
	return ids.map((id) => ({
		scope: "component",
		id,
		level
	}));
}
const PROFILES = {
	"ntia-2021": {
		title: "NTIA Minimum Elements (2021)",
		acceptsDeclaredUnknown: true,
		rows: [
			...ofDocument("must", "machine-readable", "author", "timestamp"),
			...ofComponents("must", "name", "version", "producer", "identifier", "relationships"),
			...ofComponents("recommended", "hash")
		]
	},
	"cisa-2026": {
		title: "CISA 2026 Minimum Elements",
		acceptsDeclaredUnknown: true,
		rows: [
			...ofDocument("must", "machine-readable", "author", "author-signature", "timestamp", "tool-name"),
			...ofDocument("must", "tool-version", "generation-context", "document-id", "completeness"),
			...ofComponents("must", "name", "version", "producer", "identifier", "hash", "license", "relationships"),
			...ofDocument("recommended", "primary-component")
		]
	},
	"bsi-tr-03183-2.1": {
		title: "BSI TR-03183-2 v2.1.0",
		acceptsDeclaredUnknown: false,
		rows: [
			...ofDocument("must", "bsi-format", "author-address", "timestamp", "primary-component", "completeness"),
			...ofDocument("must", "no-vulnerabilities"),
			...ofDocument("if-exists", "document-id"),
			...ofDocument("recommended", "author-signature"),
			...ofComponents("must", "name", "version", "producer-address", "own-relationships", "distribution-license"),
			...ofComponents("must", "deployable-hash", "filename", "file-properties"),
			...ofComponents("if-exists", "identifier", "deployable-uri", "source-uri", "original-license"),
			...ofComponents("recommended", "effective-license")
		]
	}
};

export { PROFILES };