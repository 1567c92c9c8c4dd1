import { type Law, ofEveryJob } from "../support/law.ts";
import { namesContext } from "../support/strings.ts";
import type { Job, Step } from "../support/workflow.ts";

const named = (steps: readonly Step[], what: string) => steps.map(({ name }) => `"${name}" ${what}`);
const writes = ({ permissions }: Job) =>
  permissions === "write-all" ||
  (typeof permissions === "object" &&
    Object.entries(permissions).some(([scope, level]) => level === "write" && scope !== "id-token"));
const asksForIdToken = ({ permissions }: Job) =>
  permissions === "write-all" || (typeof permissions === "object" && permissions["id-token"] === "write");
const isPrivileged = (job: Job) => asksForIdToken(job) || namesContext(job.whole, "secrets");

/** What runs code that lies in the repository, or that a package brought. */
const runsCode = /actions\/checkout|\b(npm|npx|node|pulumi|yarn|pnpm|make|python3?)\b|\.\//;

/** What holds of every job. */
export const jobLaws: readonly Law[] = [
  ofEveryJob(
    "permissions-are-said",
    "Every workflow gives nothing, and every job says what it needs.",
    (job, workflow) => [
      ...(JSON.stringify(workflow.permissions) === "{}" ? [] : ["the workflow does not say permissions: {}"]),
      ...(typeof job.whole.permissions === "object" ? [] : ["it does not say its permissions one by one"]),
    ],
  ),
  ofEveryJob("time-is-limited", "Every job ends in time, on a machine with a fixed name.", ({ whole, uses }) => [
    ...(uses !== undefined || typeof whole["timeout-minutes"] === "number" ? [] : ["it has no timeout-minutes"]),
    ...(uses !== undefined || whole["runs-on"] === "ubuntu-24.04"
      ? []
      : [`it runs on ${JSON.stringify(whole["runs-on"])}`]),
  ]),
  ofEveryJob("scripts-hold-no-expression", "No script is put together from expressions.", ({ steps }) =>
    named(
      steps.filter(({ run }) => run?.includes("${{")),
      "has an expression in its script",
    ),
  ),
  ofEveryJob("credentials-are-not-kept", "No checkout leaves its token behind.", ({ steps }) =>
    named(
      steps.filter((step) => step.uses?.startsWith("actions/checkout@") && step.with["persist-credentials"] !== false),
      "keeps its token in the checkout",
    ),
  ),
  ofEveryJob("nothing-is-cached", "No job takes what another run cached.", ({ steps }) =>
    named(
      steps.filter(
        (step) =>
          /\/cache(\/|@)/.test(step.uses ?? "") ||
          step.with.cache !== undefined ||
          (step.uses?.startsWith("actions/setup-node@") && step.with["package-manager-cache"] !== false),
      ),
      "uses a cache",
    ),
  ),
  ofEveryJob("failures-stop", "No step may fail without failing its job.", ({ whole, steps }) => [
    ...(whole["continue-on-error"] === undefined ? [] : ["it has continue-on-error"]),
    ...named(
      steps.filter((step) => step.whole["continue-on-error"] !== undefined),
      "has continue-on-error",
    ),
  ]),
  ofEveryJob("pipes-fail", "Every script stops where a part of a pipe fails.", (job, { whole }) =>
    job.steps.some(({ run }) => run !== undefined) && JSON.stringify(whole.defaults) !== '{"run":{"shell":"bash"}}'
      ? ["its scripts do not run with shell: bash, which sets pipefail"]
      : [],
  ),
  ofEveryJob(
    "packages-run-nothing",
    "No job runs the scripts of packages, or a program that npx fetches.",
    ({ steps }) =>
      named(
        steps.filter(({ run = "" }) => /\bnpm (ci|install|i)\b(?!.*--ignore-scripts)/.test(run) || /\bnpx\b/.test(run)),
        "runs what a package or the registry brings",
      ),
  ),
  ofEveryJob(
    "writing-runs-no-code",
    "No job that writes to the repository runs its code or has anything else.",
    (job) =>
      writes(job)
        ? [
            ...named(
              job.steps.filter((step) => runsCode.test(`${step.uses ?? ""}\n${step.run ?? ""}`)),
              "runs code beside a token that writes",
            ),
            ...(isPrivileged(job) || job.whole.environment !== undefined ? ["it has more than its token"] : []),
          ]
        : [],
  ),
  ofEveryJob("identity-has-a-door", "Every job with an identity enters an environment, by a fixed name.", (job) =>
    isPrivileged(job) && typeof job.whole.environment !== "string"
      ? ["it has an identity and no environment"]
      : typeof job.whole.environment === "string" && job.whole.environment.includes("${{")
        ? ["its environment is put together"]
        : [],
  ),
];
