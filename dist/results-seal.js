// src/results/seal-report.ts
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

export { READER_CELLS, READER_NAMES, isInPlace };