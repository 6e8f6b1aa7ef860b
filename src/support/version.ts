// Seal's own version and repository; tests compare them with package.json and the documents.

export const VERSION = '0.1.0'

/** On GitHub. OWNER is a placeholder until the repository has a public home. */
export const REPOSITORY = 'OWNER/oci-seal'

/** The action as workflows name it, with its major version. */
export const ACTION = `${REPOSITORY}@v${VERSION.split('.')[0]}`
