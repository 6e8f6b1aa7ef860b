// src/results/seal-report.ts
/** What a signature of a file is called: one for each signer. */
function bundleNameOf(name, { signedWith }, { bundles }) {
	return `${name}${signedWith === "keyless" && bundles.some((bundle) => bundle.signedWith === "key") ? ".keyless" : ""}.sigstore.json`;
}
/** The file with every bundle of a step, one per line; a name that verifiers of provenance look for. */
const LINES_NAME = "multiple.intoto.jsonl";
/** Can others find it in the registry? */
function isInPlace({ state }) {
	return state === "present" || state === "attached";
}
/** Programs that verify what Seal publishes, as the input `readers` names them. */
const READER_NAMES = [
	"cosign3",
	"cosign2",
	"podman",
	"policy-controller",
	"kyverno",
	"flux",
	"buildkit",
	"sigstore",
	"trivy",
	"kubewarden",
	"harbor",
	"github"
];
/** What a reader is asked about. */
const READER_CELLS = [
	"image",
	"platforms",
	"sbom",
	"attestations"
];

export { LINES_NAME, READER_CELLS, READER_NAMES, bundleNameOf, isInPlace };