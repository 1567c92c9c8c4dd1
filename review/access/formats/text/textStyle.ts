import picocolors from "picocolors";

type Formatter = (text: string) => string;

/** How wide the text may be, whether it tells the finer points, and its colours; all colours are plain where none are wanted. */
export interface TextStyle {
  /** In characters. */
  readonly width: number;
  readonly details: boolean;
  readonly strong: Formatter;
  readonly quiet: Formatter;
  readonly signs: Readonly<Record<"+" | "-" | "=", Formatter>>;
  readonly toDecide: Formatter;
}

/** Room for a sign and some words; a terminal that tells no width, or less, gets this. */
const narrowest = 40;

/** The style of a text for a terminal, or for a file where `colour` is false. */
export function textStyle({
  colour,
  width,
  details,
}: {
  readonly colour: boolean;
  readonly width: number;
  readonly details: boolean;
}): TextStyle {
  const { bold, dim, green, red, yellow } = picocolors.createColors(colour);
  return {
    width: width >= narrowest ? width : narrowest,
    details,
    strong: bold,
    quiet: dim,
    signs: { "+": green, "-": red, "=": yellow },
    toDecide: (text) => bold(yellow(text)),
  };
}
