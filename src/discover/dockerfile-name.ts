// Which files are Dockerfiles, by their names.

/** Also with `-` or `_` instead of the dot, unless the extension is that of program code. */
const DOCKERFILE =
  /(?:^|\/)(?:[^/]+\.|[^/]+[-_](?=[^/.]*$))?(?:Dockerfile|Containerfile)(?:\.(?!dockerignore$)[^/]+|[-_](?![^/]*\.(?:[cm]?[jt]sx?|go|py|rb|rs|java|kt|c|h|cc|cpp|cs|php|lua|pl|swift|scala|ex|exs|el|vim|s?css|html?|mdx?|rst|txt|json|ya?ml|toml|lock|snap|sh|svg|png|dockerignore)$)[^/]+)?$/i

export function isDockerfile(path: string): boolean {
  return DOCKERFILE.test(path)
}
