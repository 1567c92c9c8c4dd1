const { PolicyPack } = require("@pulumi/policy");

/**
 * Hands the rules to the engine, which asks for their list first, and for everything else only when a resource comes. What judges is loaded then.
 *
 * Each rule is listed under its own name and reports under it. They run in one pass all the same, since the SDK decodes a resource anew for every
 * policy that has a function: one policy carries all rules on resources, and one all rules on the stack.
 *
 * @param {readonly { name: string; description: string; fix: string; url?: string; enforcement: string; carries?: "resources" | "stack" }[]} list
 *   Texts of the rules, from `node policypacks/ownership/makeRuleList.ts`.
 * @param {() => Promise<import("./pack.ts").PackRunner>} load Loads what judges; once.
 */
exports.servePack = function servePack(list, load) {
  let loaded;
  const runner = () => {
    loaded ??= load();
    return loaded;
  };
  const descriptions = new Map(list.map(({ name, description }) => [name, description]));

  // The SDK takes an object as well, though its types do not say so (makeReportViolationFun in its server.ts). The level is said each time: a
  // configuration file that lowers the level of one rule does not lower its violations.
  const tell = (report, violations) => {
    for (const { rule, message, enforcement, urn } of violations) {
      const description = descriptions.get(rule) ?? rule;
      report({ name: rule, description, message, enforcementLevel: enforcement, urn });
    }
  };
  const functions = {
    resources: {
      validateResource: async (args, report) => tell(report, await (await runner()).resource(args)),
    },
    stack: {
      validateStack: async ({ resources }, report) => tell(report, await (await runner()).stack(resources)),
    },
  };

  new PolicyPack("keyholder-ownership", {
    description: "Nothing reaches AWS or GitHub that the declaration of ownership does not say.",
    enforcementLevel: "mandatory",
    policies: list.map(({ name, description, fix, url, enforcement, carries }) => ({
      name,
      description,
      enforcementLevel: enforcement,
      remediationSteps: fix,
      url,
      ...(functions[carries] ?? { validateResource: [] }),
    })),
  });
};
