import { remembered } from "../remembered.ts";
import { parsePattern } from "../match/parsePattern.ts";
import type { PatternPiece, VariablePiece } from "../match/patternPiece.ts";

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
  readonly hasVariables: boolean;
  /** Equal for globs that are written alike. */
  readonly key: string;
}

/** How a pattern is to be read. */
export interface GlobReading {
  /** Whether `*` and `?` stand for other characters. */
  readonly wildcards: boolean;
  readonly ignoreCase: boolean;
  /** Whether `${aws:username}` stands for what the request says. */
  readonly variables: boolean;
  /** Whether wildcards stop at the first five colons, as in `ArnLike`. */
  readonly byArnPart: boolean;
}

/** `*` and `?` are wildcards, letter case counts, and nothing else has a meaning. */
export const plainReading: GlobReading = { wildcards: true, ignoreCase: false, variables: false, byArnPart: false };

/** The set of one text. */
export function textGlob(text: string, ignoreCase: boolean): Glob {
  return readGlob(text, ignoreCase ? anyCase : sameCase);
}

const sameCase: GlobReading = { ...plainReading, wildcards: false };
const anyCase: GlobReading = { ...sameCase, ignoreCase: true };

type Memory = ReturnType<typeof remembered<Glob>>;

/** By the way of reading, and in each by the pattern alone: the same text is looked up again and again, and joining it to another is dear. */
const memories = new Map<number, Memory>();

/** The set that a pattern stands for. */
export function readGlob(pattern: string, reading: GlobReading): Glob {
  return memoryOf(reading)(pattern, () => makeGlob(pattern, reading));
}

function memoryOf({ wildcards, ignoreCase, variables, byArnPart }: GlobReading): Memory {
  const reading = (wildcards ? 1 : 0) + (ignoreCase ? 2 : 0) + (variables ? 4 : 0) + (byArnPart ? 8 : 0);
  const memory = memories.get(reading) ?? remembered<Glob>(20_000);
  memories.set(reading, memory);
  return memory;
}

function makeGlob(pattern: string, { byArnPart, ignoreCase, ...syntax }: GlobReading): Glob {
  let colons = byArnPart ? 0 : 5;
  const tokensOf = (piece: PatternPiece): readonly Token[] => {
    if (piece.kind === "text") {
      colons += piece.text.split(":").length - 1;
      return charactersOf(piece.text);
    }
    if (piece.kind === "variable") return [{ kind: "variable", name: nameOf(piece) }];
    return [{ kind: piece.kind === "any" ? "many" : "one", exceptColon: colons < 5 }];
  };
  return globOf(parsePattern(pattern, syntax).flatMap(tokensOf), ignoreCase);
}

/** A variable with another default is another variable. */
function nameOf({ key, fallback }: VariablePiece): string {
  return fallback === undefined ? key : `${key}, ${JSON.stringify(fallback)}`;
}

/** The tokens that stand for a text and nothing else. */
export function charactersOf(text: string): readonly Token[] {
  return text.split("").map((character) => {
    const known = characters.get(character) ?? { kind: "character", character };
    if (characters.size < 1_000) characters.set(character, known);
    return known;
  });
}

/** One token for each character that policies are written with. */
const characters = new Map<string, Token>();

/** The same glob, with each variable replaced. */
export function replaceVariables(glob: Glob, by: (name: string) => readonly Token[]): Glob {
  if (!glob.hasVariables) return glob;
  const tokens = glob.tokens.flatMap((token) => (token.kind === "variable" ? by(token.name) : [token]));
  return globOf(tokens, glob.ignoreCase);
}

/** A glob of these tokens. */
export function globOf(tokens: readonly Token[], ignoreCase: boolean): Glob {
  const key = tokens.map(keyOf).join("");
  const isText = tokens.every(({ kind }) => kind === "character");
  const hasVariables = tokens.some(({ kind }) => kind === "variable");
  return { tokens, ignoreCase, literal: isText ? key : undefined, hasVariables, key };
}

/** A character as itself; everything else behind a character that no policy holds. */
function keyOf(token: Token): string {
  if (token.kind === "character") return token.character;
  if (token.kind === "variable") return `\0{${token.name}}`;
  return `\0${token.exceptColon ? ":" : ""}${token.kind === "many" ? "*" : "?"}`;
}
