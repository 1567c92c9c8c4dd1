/** A document as IAM answers it: URL-encoded, but for the places where moto does not encode it. */
export function documentText(answered: string | undefined): string {
  if (answered === undefined) return "";
  return answered.startsWith("{") ? answered : decodeURIComponent(answered);
}
