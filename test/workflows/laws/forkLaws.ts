import { type Law, ofReachableJobs } from "../support/law.ts";
import { namesContext } from "../support/strings.ts";
import type { Job, Workflow } from "../support/workflow.ts";

/** What GitHub's own machines are called; anything else may be one that stays as a stranger left it. */
const hosted = /^(ubuntu|windows|macos)-[\w.-]+$/;

/** What a step that fetches the code of a pull request says. */
const fetchesForeignCode =
  /gh\s+pr\s+checkout|refs\/pull\/|pull\/\S+\/(head|merge)|\b(head_ref|head_sha|head_branch)\b|head\.(sha|ref)/i;

/** What takes the artefacts of another run. */
const takesArtefacts = /download-artifact|gh\s+run\s+download|actions\/artifacts/i;

/** All that a job can name: itself, and what its workflow sets for all of them. */
const within = (job: Job, { whole: { jobs: _, on: __, ...rest } }: Workflow) => [job.whole, rest];

/** No job that a pull request of a fork reaches has anything worth taking. */
export const forkLaws: readonly Law[] = [
  ofReachableJobs("names-no-secret", "No job that a fork reaches names a secret.", (job, workflow) =>
    job.whole.secrets !== undefined || namesContext(within(job, workflow), "secrets") ? ["it names a secret"] : [],
  ),
  ofReachableJobs("asks-for-no-id-token", "No job that a fork reaches may ask for an id token.", ({ permissions }) =>
    permissions === "write-all" || (typeof permissions === "object" && permissions["id-token"] === "write")
      ? ["it may ask for an id token"]
      : [],
  ),
  ofReachableJobs("writes-nothing", "No job that a fork reaches may write.", ({ permissions }) => {
    if (typeof permissions === "string") return permissions === "read-all" ? [] : [`permissions are ${permissions}`];
    return Object.entries(permissions).flatMap(([scope, level]) =>
      level === "read" || level === "none" ? [] : [`it has ${scope}: ${String(level)}`],
    );
  }),
  ofReachableJobs("enters-no-environment", "No job that a fork reaches enters an environment.", ({ whole }) =>
    whole.environment === undefined ? [] : [`it enters ${JSON.stringify(whole.environment)}`],
  ),
  ofReachableJobs("runs-on-hosted", "Every job that a fork reaches runs on a machine of GitHub.", ({ whole, uses }) =>
    uses !== undefined || (typeof whole["runs-on"] === "string" && hosted.test(whole["runs-on"]))
      ? []
      : [`it runs on ${JSON.stringify(whole["runs-on"])}`],
  ),
  ofReachableJobs(
    "runs-as-the-fork",
    "A fork reaches jobs through pull_request only, which runs its code with the rights of a fork.",
    (_, __, event) => (event === "pull_request" ? [] : ["it runs with the rights of this repository"]),
  ),
  ofReachableJobs(
    "fetches-no-foreign-code",
    "No job that a fork reaches with the rights of this repository fetches the fork's code.",
    ({ steps }, _, event) =>
      event === "pull_request"
        ? []
        : steps
            .filter((step) => fetchesForeignCode.test(JSON.stringify(step.whole)))
            .map(({ name }) => `"${name}" fetches what a stranger wrote`),
  ),
  ofReachableJobs(
    "takes-no-artefact",
    "No job that a fork reaches with the rights of this repository takes what another run left.",
    ({ steps }, _, event) =>
      event === "pull_request"
        ? []
        : steps
            .filter((step) => takesArtefacts.test(JSON.stringify(step.whole)))
            .map(({ name }) => `"${name}" takes what a stranger's run may have left`),
  ),
  ofReachableJobs(
    "calls-only-what-is-here",
    "A job that a fork reaches calls no workflow that cannot be looked at.",
    ({ uses }) => (uses === undefined || uses.startsWith("./.github/workflows/") ? [] : [`it calls ${uses}`]),
  ),
];
