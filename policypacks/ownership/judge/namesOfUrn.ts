/** Stack and project that a URN names: `urn:pulumi:<stack>::<project>::<type>::<name>`. */
export function namesOfUrn(urn: string): { readonly stack: string; readonly project: string } {
  const [stack = "", project = ""] = urn.slice("urn:pulumi:".length).split("::");
  return { stack, project };
}
