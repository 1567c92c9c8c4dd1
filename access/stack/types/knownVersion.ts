import { typeSources } from "./typeKnowledge.ts";

/** The version of a provider whose types and inputs are known: of `github`, `6.15.0`. */
export function knownVersion(provider: string): string | undefined {
  const source = typeSources.find((each) => each.startsWith(`@pulumi/${provider} `));
  return source?.split(" ")[1];
}
