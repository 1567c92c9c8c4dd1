const longest = 160;

/** At most 160 characters, so that no name fills a comment by itself. */
export function shortened(text: string): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
}
