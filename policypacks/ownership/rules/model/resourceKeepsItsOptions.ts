import type { ResourceRule } from "../../rule.ts";

/** An option can hide every later change. */
export const resourceKeepsItsOptions: ResourceRule = {
  name: "resource-keeps-its-options",
  description: "A planned resource ignores no changes but the planned ones, and stays protected where it is.",
  why: "A property whose changes the engine ignores may be anything, and no later preview shows it.",
  fix: "Remove the option.",
  sources: [
    "https://www.pulumi.com/docs/iac/concepts/options/ignorechanges/",
    "https://www.pulumi.com/docs/iac/concepts/options/protect/",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: "all",
  check: ({ urn, options }, { expected }) => {
    const planned = expected.get(urn);
    if (planned === undefined) return [];
    const ignored = options.ignoreChanges.filter((path) => !planned.ignoreChanges.includes(path)).sort();
    const lost = planned.protect && !options.protect;
    return [
      ...ignored.map((path) => ({
        id: `Option::ignoreChanges::${path}`,
        field: "ignoreChanges",
        message: `Changes of "${path}" are ignored.`,
      })),
      ...(lost
        ? [
            {
              id: "Option::protect",
              field: "protect",
              message: "It is not protected from deletion, and the plan protects it.",
            },
          ]
        : []),
    ];
  },
};
