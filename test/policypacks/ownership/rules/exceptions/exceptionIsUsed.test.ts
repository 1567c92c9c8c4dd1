import type { UsedException } from "../../../../../policypacks/ownership/judge/violation.ts";
import { exceptionIsUsed } from "../../../../../policypacks/ownership/rules/exceptions/exceptionIsUsed.ts";
import { anException } from "../../../../support/declared.ts";
import { contextWith } from "../../judge/support.ts";

const context = contextWith({ cleo: anException(), again: anException({ finding: "Principal::eve" }) });

function use(exception: string, urn?: string): UsedException {
  const { rule, subject, finding, expiresOn } = anException();
  return { exception, rule, subject, finding, expiresOn, ...(urn !== undefined && { urn }) };
}

function find(today: string, ...used: readonly UsedException[]) {
  return exceptionIsUsed.check([], { ...context, today }, used);
}

describe("exceptionIsUsed", () => {
  it("passes where each exception opens something, and where there is none", () => {
    expect(find("2026-11-21", use("cleo", "urn:a"), use("again"), use("another"))).toEqual([]);
    expect(exceptionIsUsed.check([], contextWith(), [])).toEqual([]);
  });

  it("names an exception that opens nothing", () => {
    const { rule, subject } = anException();

    expect(find("2026-11-21", use("cleo", "urn:a"))).toEqual([
      {
        id: "Exception::again",
        subject: "exception again",
        message: `No violation of "${rule}" on "${subject}" has the finding "Principal::eve".`,
      },
    ]);
  });

  it("names an exception that opened something on several resources, and passes one that did so twice on one", () => {
    const once = [use("cleo", "urn:a"), use("cleo", "urn:a")];

    expect(find("2026-11-21", ...once, use("again", "urn:b"))).toEqual([]);
    expect(find("2026-11-21", ...once, use("again", "urn:b"), use("cleo", "urn:b"), use("cleo", "urn:c"))).toEqual([
      {
        id: "Exception::cleo",
        subject: "exception cleo",
        message: '3 resources are called "role shop-production-monitoring", and an exception opens one.',
        fix: "Give them different names.",
      },
    ]);
  });

  it.each([
    ["2026-11-15", 0],
    ["2026-11-16", 2],
    ["2026-12-18", 2],
    ["2026-12-19", 0],
  ])("asks on %s only for those that hold on that day", (today, count) => {
    const [a, b] = [use("cleo", "urn:a"), use("cleo", "urn:b")];

    expect(find(today)).toHaveLength(count);
    expect(find(today, a, b, use("again"))).toHaveLength(count === 0 ? 0 : 1);
  });
});
