/** With a capital at the start, as a sentence and a heading begin. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
