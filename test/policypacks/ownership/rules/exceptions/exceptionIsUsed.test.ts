import { exceptionIsUsed } from "../../../../../policypacks/ownership/rules/exceptions/exceptionIsUsed.ts";
import { anException } from "../../../../support/declared.ts";
import { contextWith } from "../../judge/support.ts";

const context = contextWith({ cleo: anException(), again: anException({ finding: "Principal::eve" }) });

function unused(today: string, ...used: readonly string[]) {
  return exceptionIsUsed.check([], { ...context, today }, new Set(used));
}

describe("exceptionIsUsed", () => {
  it("passes where each exception opens something, and where there is none", () => {
    expect(unused("2026-11-21", "cleo", "again", "another")).toEqual([]);
    expect(exceptionIsUsed.check([], contextWith(), new Set())).toEqual([]);
  });

  it("names an exception that opens nothing", () => {
    const { rule, subject } = anException();

    expect(unused("2026-11-21", "cleo")).toEqual([
      {
        id: "Exception::again",
        subject: "exception again",
        message: `No violation of "${rule}" on "${subject}" has the finding "Principal::eve".`,
      },
    ]);
  });

  it.each([
    ["2026-11-15", 0],
    ["2026-11-16", 2],
    ["2026-12-18", 2],
    ["2026-12-19", 0],
  ])("asks on %s only for those that hold on that day", (today, count) => {
    expect(unused(today)).toHaveLength(count);
  });
});
