import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
export const pipelineEntersEveryAccount: Check = {
  name: "pipeline-enters-every-account",
  description: "Every account lies in the partition of the pipeline's account: no role is assumed across partitions.",
  find: ({ accounts, pipeline }) => {
    const hub = own(accounts, pipeline.account);
    if (hub === undefined) return [];
    return Object.entries(accounts)
      .filter(([, { partition }]) => partition !== hub.partition)
      .map(([id, { partition }]) => ({
        path: pathTo("accounts", id, "partition"),
        message: `${inQuotes(partition)} cannot be entered from account ${inQuotes(pipeline.account)}, which is in ${inQuotes(hub.partition)}.`,
        fix: "Declare it in a stack of its own, with a pipeline in that partition.",
      }));
  },
};
