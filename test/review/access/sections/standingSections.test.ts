import {
  exceptionLines,
  goneLines,
  overdueLines,
  peopleWithoutDuty,
  withoutDutyLines,
} from "../../../../review/access/sections/standingSections.ts";
import { ownership as lantern } from "../../../../stacks/lantern/ownership.ts";
import { change } from "../../../support/change.ts";
import { declared } from "../../../engine/support/declared.ts";

const nothing = { gained: [], lost: [], changed: [] };
const grant = {
  who: { kind: "person" as const, id: "leo" },
  can: "monitoring",
  on: "storefront in production",
  through: "role storefront-production-monitoring",
  because: "exception leo-watches-storefront",
  urn: "urn:role",
};
const told = (lines: readonly { readonly sentence: string }[]) => lines.map(({ sentence }) => sentence);

describe("exceptionLines", () => {
  it("says nothing of an exception that stands and holds for long", () => {
    expect(exceptionLines(lantern, "2026-11-21", nothing)).toEqual([]);
  });

  it("tells of one that the change uses, that ends soon, and that has expired", () => {
    expect(told(exceptionLines(lantern, "2026-11-21", { ...nothing, gained: [grant] }))).toEqual([
      "Exception leo-watches-storefront for leo on role main/storefront-production-monitoring, approved by nina, is used by this change; it holds until the end of 2026-12-18.",
    ]);
    expect(told(exceptionLines(lantern, "2026-12-10", nothing))).toEqual([
      "Exception leo-watches-storefront for leo on role main/storefront-production-monitoring, approved by nina, ends soon; it holds until the end of 2026-12-18.",
    ]);
    expect(told(exceptionLines(lantern, "2026-12-19", nothing))).toEqual([
      "Exception leo-watches-storefront for leo on role main/storefront-production-monitoring, approved by nina, has expired on 2026-12-18.",
    ]);
  });
});

describe("overdueLines", () => {
  it("says nothing while every duty was reviewed in time", () => {
    expect(overdueLines(lantern, "2026-11-21")).toEqual([]);
  });

  it("tells of a duty whose review is due, and what follows", () => {
    const late = change(lantern, ({ services }) => {
      Object.assign(declared(services, "storefront").duties.deploy, { reviewedOn: "2026-05-04", onLapse: "revoke" });
    });

    expect(told(overdueLines(late, "2026-11-21"))).toEqual([
      'services.storefront.duties.deploy (leo, then mia) was reviewed on "2026-05-04" and the next review was due by 2026-08-04; its access has ended by itself.',
    ]);
  });
});

describe("goneLines", () => {
  it("says nothing while everybody who is named is there", () => {
    expect(goneLines(lantern, "2026-11-21")).toEqual([]);
  });

  it("tells of places that name nobody, somebody unknown, or somebody who has left", () => {
    const gone = change(lantern, ({ areas, people, audit }) => {
      areas.tooling.backup = "";
      audit.backup = "oscar";
      declared(people, "leo").leavesOn = "2026-11-20";
    });

    expect(told(goneLines(gone, "2026-11-21"))).toEqual(
      expect.arrayContaining([
        "areas.tooling.backup names nobody.",
        'audit.backup names "oscar", who is not declared.',
        "services.storefront.duties.deploy.owner names leo, who left on 2026-11-20.",
      ]),
    );
  });
});

describe("withoutDutyLines", () => {
  it("tells what people whom nothing in the declaration names can still do", () => {
    const idle = change(lantern, ({ people }) => {
      people.idle = { ...declared(people, "leo"), name: "Idle" };
    });
    const without = peopleWithoutDuty(idle);

    expect(peopleWithoutDuty(lantern)).toEqual([]);
    expect(without).toEqual(["idle"]);
    expect(told(withoutDutyLines([grant, { ...grant, who: { kind: "person", id: "idle" } }], without))).toEqual([
      "idle has no duty and keeps monitoring of storefront in production, through role storefront-production-monitoring.",
    ]);
  });
});
