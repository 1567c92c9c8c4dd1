/** A server that an organisation runs for itself, or an issuer of its enterprise. */
export function isOwnIssuer(name: string): boolean {
  return /^gitlab\.(?!com$)|^(?!vs)[^/]+\/_services\/token$|^token\.actions\.githubusercontent\.com\/.|ghe\.com$/i.test(
    name,
  );
}
