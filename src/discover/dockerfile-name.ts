// Which files are Dockerfiles, as far as their names say it.

/** Also with `-` or `_` for the point, where the name does not end as that of program code. */
const DOCKERFILE =
  /(?:^|\/)(?:[^/]+\.|[^/]+[-_](?=[^/.]*$))?(?:Dockerfile|Containerfile)(?:\.(?!dockerignore$)[^/]+|[-_](?![^/]*\.(?:[cm]?[jt]sx?|go|py|rb|rs|java|kt|c|h|cc|cpp|cs|php|lua|pl|swift|scala|ex|exs|el|vim|s?css|html?|mdx?|rst|txt|json|ya?ml|toml|lock|snap|sh|svg|png|dockerignore)$)[^/]+)?$/i

export function isDockerfile(path: string): boolean {
  return DOCKERFILE.test(path)
}
