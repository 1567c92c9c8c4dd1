import { openDoors } from "../../../../policypacks/ownership/judge/openDoors.ts";
import type { RuleContext } from "../../../../policypacks/ownership/rule.ts";
import { anException } from "../../../support/declared.ts";
import { contextWith } from "./support.ts";

const exception = anException();
const { rule, subject, finding } = exception;
const context = contextWith({ cleo: exception });

function isOpen(within: Partial<RuleContext>): boolean {
  return openDoors({ ...context, ...within })(rule, subject, finding) !== undefined;
}

describe("openDoors", () => {
  it("tells which exception opens a finding, and until when", () => {
    expect(openDoors(context)(rule, subject, finding)).toEqual({
      exception: "cleo",
      rule: "role-trust-names-owner-and-backup-only",
      subject: "role shop-production-monitoring",
      finding: "Principal::cleo",
      expiresOn: "2026-12-18",
    });
  });

  it.each([
    ["2026-11-15", "the day before the first", false],
    ["2026-11-16", "the first day", true],
    ["2026-12-01", "a day between", true],
    ["2026-12-18", "the last day", true],
    ["2026-12-19", "the day after", false],
  ])("on %s, %s: %p", (today, _, open) => {
    expect(isOpen({ today, problems: [] })).toBe(open);
  });

  it("opens nothing else, however the names are put together", () => {
    const doors = openDoors(context);

    expect(doors(rule, subject, "Principal::ben")).toBeUndefined();
    expect(doors(rule, "role shop-production-deploy", finding)).toBeUndefined();
    expect(doors("role-carries-a-boundary", subject, finding)).toBeUndefined();
    expect(doors(`${rule} ${subject}`, "", finding)).toBeUndefined();
    expect(doors(rule, finding, subject)).toBeUndefined();
    expect(doors("", "", "")).toBeUndefined();
  });

  it("opens nothing by an exception that has an error of its own, and by none for a warning or an error elsewhere", () => {
    const problem = {
      check: "some-check",
      severity: "error",
      path: "exceptions.cleo",
      message: "No.",
      fix: "",
    } as const;

    expect(isOpen({ problems: [problem] })).toBe(false);
    expect(isOpen({ problems: [{ ...problem, path: "exceptions.cleo.approvedBy" }] })).toBe(false);
    expect(isOpen({ problems: [{ ...problem, severity: "warning" }] })).toBe(true);
    expect(isOpen({ problems: [{ ...problem, path: "exceptions.cle" }] })).toBe(true);
    expect(isOpen({ problems: [{ ...problem, path: "people.cleo" }] })).toBe(true);
  });

  it.each(["my exception", 'a "quoted" one', "a.b", "x[0]"])(
    "opens nothing by the exception %j, whose path quotes its id, where that has an error of its own",
    (id) => {
      const odd = contextWith({ [id]: exception });
      const at = `exceptions["${id}"]`;
      const problem = { check: "some-check", severity: "error", message: "No.", fix: "" } as const;
      const opened = (...paths: readonly string[]) =>
        openDoors({ ...odd, problems: paths.map((path) => ({ ...problem, path })) })(rule, subject, finding)?.exception;

      expect(opened()).toBe(id);
      for (const path of [at, `${at}.approvedBy`, `${at}[0]`]) expect([path, opened(path)]).toEqual([path, undefined]);
      const elsewhere = [`${at}x`, 'exceptions["my"]', "exceptions.my", "exceptions.a", "exceptions.x", "people.ada"];
      expect(opened(...elsewhere)).toBe(id);
    },
  );

  it("opens nothing by an exception with an odd id that is approved by its beneficiary", () => {
    const spoiled = anException({ approvedBy: "cleo" });
    const within = contextWith({ "my exception": spoiled });

    expect(within.problems.map(({ path }) => path)).toContain('exceptions["my exception"].approvedBy');
    expect(openDoors(within)(spoiled.rule, spoiled.subject, spoiled.finding)).toBeUndefined();
  });

  it.each([
    ["approved by its beneficiary", { approvedBy: "cleo" }],
    ["approved by somebody else than the approver", { approvedBy: "dan" }],
    ["recorded by whoever approved it", { recordedBy: "ada" }],
    ["without a reason", { reason: " " }],
    ["without a ticket", { ticket: "" }],
    ["longer than one may last", { expiresOn: "2027-06-01" }],
    ["without an end", { expiresOn: "9999-12-31" }],
    ["of a whole rule", { finding: "*" }],
  ])("opens nothing by an exception %s", (_, changes) => {
    const spoiled = anException(changes);
    const within = contextWith({ cleo: spoiled });

    expect(openDoors(within)(spoiled.rule, spoiled.subject, spoiled.finding)).toBeUndefined();
  });

  it("opens one finding by the first of two exceptions alone", () => {
    const twice = contextWith({ cleo: exception, again: anException({ expiresOn: "2026-12-31" }) });

    expect(openDoors(twice)(rule, subject, finding)?.exception).toBe("cleo");
  });
});
