/** The type token of a resource of the GitHub provider: of `team`, `github:index/team:Team`. */
export function githubType(name: string): string {
  return `github:index/${name}:${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
