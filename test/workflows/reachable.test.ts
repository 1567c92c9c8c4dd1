import fc from "fast-check";
import { reachableFromForks } from "./support/reachable.ts";
import type { Workflow } from "./support/workflow.ts";

const workflow = (name: string, events: Workflow["events"], calls: readonly string[] = []): Workflow => ({
  file: `.github/workflows/${name}.yml`,
  text: "",
  name,
  events,
  permissions: {},
  jobs: calls.map((called) => ({
    id: called,
    permissions: {},
    uses: `./.github/workflows/${called}.yml`,
    steps: [],
    whole: {},
  })),
  whole: {},
});

const namesOf = (reached: ReadonlyMap<Workflow, string>) => [...reached.keys()].map(({ name }) => name).toSorted();

describe("reachableFromForks", () => {
  it("reaches nothing from a push", () => {
    expect(reachableFromForks([workflow("a", new Map([["push", {}]]))])).toEqual(new Map());
  });

  it.each([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
    "issue_comment",
    "issues",
    "discussion_comment",
    "fork",
    "merge_group",
    "an event that does not exist yet",
  ])("reaches what starts on %s", (event) => {
    expect(
      namesOf(
        reachableFromForks([
          workflow(
            "a",
            new Map([
              ["push", {}],
              [event, {}],
            ]),
          ),
        ]),
      ),
    ).toEqual(["a"]);
  });

  it("reaches exactly what a chain of runs and calls leads to", () => {
    const size = 6;
    const index = fc.integer({ min: 0, max: size - 1 });
    const edges = fc.array(fc.tuple(index, index, fc.boolean()), { maxLength: 10 });
    fc.assert(
      fc.property(fc.subarray([...Array(size).keys()]), edges, (open, all) => {
        const workflows = [...Array(size).keys()].map((at) => {
          const follows = all.filter(([, to, run]) => run && to === at).map(([from]) => `w${from}`);
          const calls = all.filter(([from, , run]) => !run && from === at).map(([, to]) => `w${to}`);
          const events = [
            [open.includes(at) ? "pull_request" : "push", {}],
            ["workflow_call", {}],
            ...(follows.length > 0 ? [["workflow_run", { workflows: follows }] as const] : []),
          ] as const;
          return workflow(`w${at}`, new Map(events), calls);
        });
        const led = (at: number, seen: readonly number[] = []): boolean =>
          open.includes(at) || all.some(([from, to]) => to === at && !seen.includes(from) && led(from, [...seen, at]));

        expect(namesOf(reachableFromForks(workflows))).toEqual(
          [...Array(size).keys()].filter((at) => led(at)).map((at) => `w${at}`),
        );
      }),
    );
  });
});
