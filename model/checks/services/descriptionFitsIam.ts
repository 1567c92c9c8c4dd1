import type { Problem } from "../../problem.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { resourcesOf } from "./support/resourceTexts.ts";

const most = 1_000;

/** @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
export const descriptionFitsIam: Check = {
  name: "description-fits-iam",
  description: "A description is one line of characters that IAM takes.",
  find: (ownership) => [
    ...Object.entries(ownership.services).flatMap(([id, { description }]) =>
      problemsOf(pathTo("services", id, "description"), description),
    ),
    ...resourcesOf(ownership).flatMap(({ path, resource }) =>
      resource.kind === "custom" ? problemsOf(`${path}.description`, resource.description) : [],
    ),
  ],
};

function problemsOf(path: string, text: string): readonly Problem[] {
  if (text.trim() === "") return [{ path, message: "Nothing is described.", fix: "Say in one sentence what it is." }];
  if (text.length > most)
    return [
      {
        path,
        message: `The description has ${text.length} characters, and IAM takes ${most}.`,
        fix: "Say it in one sentence.",
      },
    ];
  const [refused] = /[^\u0020-\u007e\u00a1-\u00ff]/u.exec(text) ?? [];
  if (refused === undefined) return [];
  const fix = "Write one line without typographic quotes, dashes and symbols.";
  return [{ path, message: `${inQuotes(refused)} is a character that IAM refuses in a description.`, fix }];
}
