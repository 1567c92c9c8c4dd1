import { type Law, ofEveryJob } from "../support/law.ts";
import { record, type Step } from "../support/workflow.ts";

const updates = /\bpulumi (up|update|destroy|refresh|import|state|stack (init|import|rm)|cancel)\b/;
const judged = /keyholder\.js gate .*--require-evidence/;
const approved = /keyholder\.js review .*--plan/;
const stops = ({ whole }: Step) => whole.if === undefined;

/** Nothing but what was approved changes anything. */
export const updateLaws: readonly Law[] = [
  ofEveryJob("changes-have-a-door", "Only behind keyholder-apply does Pulumi change anything.", ({ steps, whole }) =>
    steps
      .filter(({ run = "" }) => updates.test(run) && whole.environment !== "keyholder-apply")
      .map(({ name }) => `"${name}" changes something outside keyholder-apply`),
  ),
  ofEveryJob("changes-wait", "Two changes never run at once, and none is cut off.", ({ steps }, { whole }) => {
    const { group, "cancel-in-progress": cancels } = record(whole.concurrency);
    const alone = group === "keyholder-apply" && cancels === false;
    return alone || !steps.some(({ run = "" }) => updates.test(run)) ? [] : ["it may run beside another change"];
  }),
  ofEveryJob(
    "changes-are-approved",
    "An update runs after the gate and the approved plan have let it through.",
    ({ steps }) =>
      steps.flatMap(({ run = "", name }, at) => {
        if (!/\bpulumi (up|update|destroy)\b/.test(run)) return [];
        const before = steps.slice(0, at).filter(stops);
        const missing = [
          ...(before.some((step) => judged.test(step.run ?? "")) ? [] : ["without the evidence of a gate"]),
          ...(before.some((step) => approved.test(step.run ?? "")) ? [] : ["without an approved plan"]),
          ...(run.includes("--policy-pack policypacks/ownership") ? [] : ["without the policy pack"]),
        ];
        return missing.map((what) => `"${name}" changes something ${what}`);
      }),
  ),
  ofEveryJob("changes-are-looked-at", "After an update the state is held against the rules.", ({ steps }) => {
    const at = steps.findIndex(({ run = "" }) => /\bpulumi (up|update)\b/.test(run));
    const after = at < 0 ? [] : steps.slice(at + 1).filter(stops);
    return at < 0 || after.some(({ run = "" }) => /keyholder\.js gate .*--state/.test(run))
      ? []
      : ["nothing looks at what the update left"];
  }),
];
