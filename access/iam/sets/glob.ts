/** One place of a glob: a character, any one character, any number of them, or a text that only the request knows. */
export type Token =
  | { readonly kind: "character"; readonly character: string }
  | { readonly kind: "one"; readonly exceptColon: boolean }
  | { readonly kind: "many"; readonly exceptColon: boolean }
  | { readonly kind: "variable"; readonly name: string };

/** A set of texts, written as a pattern of IAM's language. */
export interface Glob {
  readonly tokens: readonly Token[];
  readonly ignoreCase: boolean;
  /** The only text that it stands for; nothing where it stands for many. */
  readonly literal: string | undefined;
}

/** How a pattern is to be read. */
export interface GlobReading {
  /** Whether `*` and `?` stand for other characters. */
  readonly wildcards: boolean;
  readonly ignoreCase: boolean;
  /** Whether `${aws:username}` stands for what the request says. */
  readonly variables: boolean;
  /** Whether wildcards stop at the colons of an ARN, as in `ArnLike`. */
  readonly byArnPart: boolean;
}

const variable = /\$\{([^{}]*)\}/y;

/**
 * Reads a pattern. `${*}`, `${?}` and `${$}` are the characters themselves.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function readGlob(pattern: string, reading: GlobReading): Glob {
  const tokens: Token[] = [];
  let colons = 0;
  for (let at = 0; at < pattern.length; ) {
    variable.lastIndex = at;
    const [whole = "", name = ""] = (reading.variables && variable.exec(pattern)) || [];
    if (whole !== "") {
      tokens.push(/^[*?$]$/.test(name) ? character(name) : { kind: "variable", name: name.trim().toLowerCase() });
      at += whole.length;
      continue;
    }
    const next = pattern.charAt(at);
    if (next === ":") colons += 1;
    const exceptColon = reading.byArnPart && colons < 5;
    if (reading.wildcards && next === "?") tokens.push({ kind: "one", exceptColon });
    else if (reading.wildcards && next === "*") tokens.push({ kind: "many", exceptColon });
    else tokens.push(character(next));
    at += 1;
  }
  return { tokens, ignoreCase: reading.ignoreCase, literal: literalOf(tokens) };
}

function character(text: string): Token {
  return { kind: "character", character: text };
}

function literalOf(tokens: readonly Token[]): string | undefined {
  return tokens.every((token) => token.kind === "character")
    ? tokens.map((token) => token.character).join("")
    : undefined;
}

/** The glob that stands for every text. */
export const anyText: Glob = {
  tokens: [{ kind: "many", exceptColon: false }],
  ignoreCase: false,
  literal: undefined,
};

/** The same glob, with each variable replaced. */
export function replaceVariables(glob: Glob, by: (name: string) => readonly Token[]): Glob {
  if (!glob.tokens.some(({ kind }) => kind === "variable")) return glob;
  const tokens = glob.tokens.flatMap((token) => (token.kind === "variable" ? by(token.name) : [token]));
  return { ...glob, tokens, literal: literalOf(tokens) };
}
