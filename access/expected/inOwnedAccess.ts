/** The components around a resource that the program makes. */
export function inOwnedAccess(component: string): readonly string[] {
  return ["keyholder:index:OwnedAccess", component];
}
