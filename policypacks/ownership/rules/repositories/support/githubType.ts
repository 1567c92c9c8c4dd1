/** The type token of a resource of the GitHub provider, by its name: `githubType("team")` is `github:index/team:Team`. */
export function githubType(name: string): string {
  return `github:index/${name}:${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
