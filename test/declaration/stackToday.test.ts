import { stackToday } from "../../declaration/stackToday.ts";
import { useTemporaryProject } from "../policypacks/support/useTemporaryProject.ts";

describe("stackToday", () => {
  const project = useTemporaryProject();

  beforeEach(() => project().write("stacks/Pulumi.acorn.yaml", "config:\n  keyholder:today: 2026-11-21\n"));

  afterEach(() => jest.useRealTimers());

  it("is what was asked for, before everything else", () => {
    expect(stackToday("acorn", "2027-01-31", project().root)).toEqual({ date: "2027-01-31" });
    expect(stackToday(undefined, "2027-01-31", project().root)).toEqual({ date: "2027-01-31" });
  });

  it("is the day of the stack's configuration", () => {
    expect(stackToday("acorn", undefined, project().root)).toEqual({ date: "2026-11-21" });
  });

  it("is the current UTC date where neither says one", () => {
    jest.useFakeTimers({ now: new Date("2028-02-29T23:59:59-05:00") });

    expect(stackToday("oak", undefined, project().root)).toEqual({ date: "2028-03-01" });
    expect(stackToday(undefined, undefined, project().root)).toEqual({ date: "2028-03-01" });
  });

  it.each(["", "today", "2026-02-29", "2026-1-1", "2026-11-21T00:00:00Z", "21.11.2026"])('refuses "%s"', (text) => {
    expect(stackToday("acorn", text, project().root)).toEqual({
      problem: { path: "--today", message: `"${text}" is not a date.`, fix: "Write a calendar date as YYYY-MM-DD." },
    });
  });

  it("refuses a day of the configuration that is none, and a configuration that cannot be read, and takes no clock instead", () => {
    project().write("stacks/Pulumi.acorn.yaml", "config:\n  keyholder:today: soon\n");
    expect(stackToday("acorn", undefined, project().root)).toEqual({
      problem: {
        path: "stacks/Pulumi.acorn.yaml keyholder:today",
        message: '"soon" is not a date.',
        fix: "Write a calendar date as YYYY-MM-DD.",
      },
    });
    project().write("stacks/Pulumi.acorn.yaml", "config: [\n");
    expect(stackToday("acorn", undefined, project().root)).toMatchObject({
      problem: { path: "stacks/Pulumi.acorn.yaml" },
    });
  });
});
