import { stringify } from "yaml";
import { selectThings } from "./selectThings.ts";

const usage = `Usage: look [aws|github] [word]

Prints what stands in AWS and GitHub of this sandbox, as YAML; with a word, only what has it in its name or text.
Exit codes: 0 something stands there, 1 nothing does, 2 this is not a sandbox.
`;

async function main(words: readonly string[]): Promise<number> {
  const [side, word] = words[0] === "aws" || words[0] === "github" ? words : [undefined, ...words];
  const url = process.env.KEYHOLDER_SANDBOX;
  if (url === undefined || words.some((given) => given.startsWith("-"))) {
    process.stderr.write(usage);
    return 2;
  }
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(await answer.text());
  const standing = (await answer.json()) as { readonly [side: string]: unknown };
  const shown = side === undefined ? standing : { [side]: standing[side] };
  const selected = word === undefined ? shown : selectThings(shown, word);
  process.stdout.write(selected === undefined ? "" : stringify(selected, { lineWidth: 120 }));
  return selected === undefined ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
