import type { Check } from "../check.ts";

/** Whoever can change the declaration can give access to anything in it; the pipeline runs from there and from nowhere else. */
export const declarationHasAHome: Check = {
  name: "declaration-has-a-home",
  description: "The repository that holds the declaration is declared as home, so that it is guarded as well.",
  find: ({ home }) =>
    home === ""
      ? [
          {
            path: "home",
            message:
              "Nothing says which repository holds this declaration, so nothing guards it and no pipeline can run from it.",
            fix: "Declare that repository and name it as home.",
          },
        ]
      : [],
};
