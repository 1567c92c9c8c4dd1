import { plural } from "../../plural.ts";
import { heading } from "../../plan/textParts.ts";
import { shown } from "../formats/shown.ts";
import { grantPhrase, reasonPhrase, untilPhrase } from "../sentences/grantPhrase.ts";
import type { HolderAccess, Standing } from "./wholeAccess.ts";

const marks: { readonly [standing in Standing]: string } = {
  "as declared": "=",
  declared: "=",
  "declared, not in the state": "-",
  "in the state, not declared": "+",
};

/** What everybody can do, one line each with its reason. Ends with a newline. */
export function wholeAccessText(
  holders: readonly HolderAccess[],
  { title, actions }: { readonly title: string; readonly actions: boolean },
): string {
  const lines = holders.flatMap(({ name, access }) => [
    "",
    heading(shown(name)),
    ...access.flatMap((held) => {
      const { standing, permissions } = held;
      const differs = standing === "as declared" || standing === "declared" ? "" : ` [${standing}]`;
      const count = permissions.length === 0 ? "" : ` (${plural(permissions.length, "permission")})`;
      return [
        `  ${marks[standing]} ${shown(`${grantPhrase(held)}${count}${untilPhrase(held.until)}${reasonPhrase(held.because)}`)}${differs}`,
        ...(actions ? permissions.map((permission) => `      ${shown(permission)}`) : []),
      ];
    }),
  ]);
  return `${[heading(title), ...(lines.length === 0 ? ["", "Nobody can do anything there."] : lines)].join("\n")}\n`;
}
