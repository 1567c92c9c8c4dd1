import { sideOf } from "../../../support/sidesOf.ts";
import { firstOf, smallSide, smallStack, toldOf, twinOf, withRaw } from "./smallSides.ts";

const role = firstOf("aws:iam/role:Role");
const none = { replaced: new Set<string>(), updated: new Set<string>() };
const anew = (was: string) => [`role ${role.name} made anew: it was ${was}`];
const withId = (uniqueId: string) => withRaw(role, { outputs: { uniqueId } });
const described = (side: typeof smallSide) => ({
  ...side,
  raws: new Map(
    [...side.raws].map(([urn, raw]) => [
      urn,
      urn === role.urn ? { ...raw, inputs: { ...(raw.inputs as object), description: "new" } } : raw,
    ]),
  ),
});

describe("replacements", () => {
  it("finds what has another id", () => {
    expect(toldOf(smallSide, withRaw(role, { id: "another" }))).toEqual(anew(`id-of-${role.name}`));
  });

  it("finds what has another unique id under its old name", () => {
    expect(toldOf(withId("AROA1"), described(withId("AROA2")))).toEqual(anew("AROA1"));
    expect(toldOf(withId("AROA1"), described(withId("AROA1")))).toEqual([]);
  });

  it("goes by when a thing was made, where two states say so", () => {
    const made = (created: string, id: string) => withRaw(role, { created, id });

    expect(toldOf(made("2026-11-21T08:00:00Z", "same"), made("2026-11-22T08:00:00Z", "same"))).toEqual(anew("same"));
    expect(toldOf(made("2026-11-21T08:00:00Z", "old"), made("2026-11-21T08:00:00Z", "new"))).toEqual([]);
  });

  it("does not compare a unique id with another kind of id", () => {
    expect(toldOf(withId("AROA1"), described(smallSide))).toEqual([]);
  });

  it("believes the engine, which does not know the new id yet", () => {
    const says = { ...none, replaced: new Set([role.urn]) };

    expect(toldOf(withId("AROA1"), described(withId("AROA1")), says)).toEqual(anew("AROA1"));
    expect(toldOf(smallSide, smallSide, { ...says, updated: says.replaced })).toEqual(anew(`id-of-${role.name}`));
  });

  it("finds what is deleted in one place of the program and made in another", () => {
    const twin = twinOf(role);
    const after = sideOf([...smallStack.filter((each) => each !== role), twin]);
    const unmade = {
      ...after,
      raws: new Map([...after.raws].map(([urn, raw]) => [urn, urn === twin.urn ? { ...raw, id: "" } : raw])),
    };

    expect(toldOf(smallSide, after)).toEqual([]);
    expect(toldOf(smallSide, unmade, { ...none, updated: new Set([twin.urn]) })).toEqual(anew(`id-of-${role.name}`));
  });

  it("says nothing of what gives no access, of components, and of what is new or gone", () => {
    const urn = role.urn.replace("aws:iam/role:Role", "aws:cloudwatch/logGroup:LogGroup");
    const logs = { ...role, urn, type: "aws:cloudwatch/logGroup:LogGroup", properties: {} };
    const [before, after] = ["1", "2"].map((id) => {
      const side = sideOf([...smallStack, logs]);
      return {
        ...side,
        raws: new Map([...side.raws].map(([each, raw]) => [each, each === urn ? { ...raw, id } : raw])),
      };
    });

    expect(toldOf(before ?? smallSide, after ?? smallSide)).toEqual([]);
    expect(toldOf(withRaw(role, { custom: false }), withRaw(role, { custom: false, id: "another" }))).toEqual([]);
  });
});
