/** A value as it is where nothing in it could be taken for the words around it, and else in double quotes. */
export function plainOrQuoted(value: string): string {
  return /^[\w!#$%&'()*+./:;<=>?@[\]^`{|}~-]+$/.test(value) ? value : JSON.stringify(value);
}
