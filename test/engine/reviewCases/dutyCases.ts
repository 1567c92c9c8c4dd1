import { duty } from "./inDraft.ts";
import type { ReviewCase } from "./reviewCase.ts";

/** Somebody else holds a duty of a service, or it is carried out in another way. */
export const dutyCases: readonly ReviewCase[] = [
  {
    name: "duty-reviewed",
    kind: "nothing but the day of a review and the words of a task",
    change: (draft) => {
      duty(draft, "deploy").reviewedOn = "2026-11-20";
      draft.duties.patching.task = "Keeps every deadline of patching.";
    },
  },
  {
    name: "new-owner",
    kind: "a new owner of a duty",
    change: (draft) => {
      duty(draft, "deploy").owner = "omar";
    },
  },
  {
    name: "new-backup",
    kind: "a new backup of a duty",
    change: (draft) => {
      duty(draft, "secrets").backup = "nina";
    },
  },
  {
    name: "owner-and-backup-swap",
    kind: "owner and backup swap",
    change: (draft) => {
      Object.assign(duty(draft, "monitoring"), { owner: "omar", backup: "mia" });
    },
  },
  {
    name: "workflow-carries-out",
    kind: "a workflow carries a duty out",
    change: (draft) => {
      duty(draft, "monitoring").byWorkflow = true;
    },
  },
  {
    name: "workflow-no-longer",
    kind: "a workflow no longer carries a duty out",
    change: (draft) => {
      duty(draft, "monitoring").byWorkflow = false;
    },
  },
  {
    name: "path-guarded",
    kind: "a duty guards another path",
    change: (draft) => {
      duty(draft, "monitoring").paths = ["/alarms/"];
    },
  },
  {
    name: "path-not-guarded",
    kind: "a duty no longer guards a path",
    change: (draft) => {
      duty(draft, "monitoring").paths = [];
    },
  },
  {
    name: "path-of-another-duty",
    kind: "a path is guarded by another duty, which guards others already",
    change: (draft) => {
      duty(draft, "provisioning").paths = [];
      duty(draft, "deploy").paths = ["/.github/workflows/", "/infra/"];
    },
  },
  {
    name: "duty-ends-unless-reviewed",
    kind: "a duty ends by itself unless it is reviewed",
    change: (draft) => {
      duty(draft, "secrets").onLapse = "revoke";
    },
  },
  {
    name: "lapsing-duty-reviewed",
    kind: "a duty that ends by itself is reviewed",
    change: (draft) => {
      duty(draft, "secrets").reviewedOn = "2026-11-21";
    },
  },
];
