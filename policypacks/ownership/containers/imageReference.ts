const label = "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?";
const host = `(${label}([.]${label})*(:[0-9]+)?/)?`;
const word = "[a-z0-9]+(([._]|__|-+)[a-z0-9]+)*";

/**
 * A whole image with a digest, with or without the tag that nobody reads then.
 *
 * @see https://github.com/distribution/reference/blob/main/reference.go
 */
export const pinnedPattern = `^${host}${word}(/${word})*(:[A-Za-z0-9_][A-Za-z0-9_.-]*)?@sha256:[0-9a-f]{64}$`;

const pinned = new RegExp(pinnedPattern);

/**
 * Does an image name one content for ever: `registry/repository@sha256:…`?
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
 */
export function isPinned(image: string): boolean {
  return pinned.test(image);
}

/**
 * The registry that an image is pulled from: what stands before the first slash if it looks like a host, else Docker Hub.
 *
 * @see https://github.com/distribution/reference/blob/main/normalize.go
 */
export function registryOf(image: string): string {
  const [first = "", ...rest] = image.split("/");
  const isHost = rest.length > 0 && (/[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase());
  return isHost ? first : "docker.io";
}
