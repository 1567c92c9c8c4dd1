import { endPhrase, grantPhrase, reasonPhrase, untilPhrase } from "../../../../review/access/sentences/grantPhrase.ts";

describe("grantPhrase", () => {
  it.each([
    ["deploy", "shop in production", "role r", "deploy of shop in production, through role r"],
    ["push to", "shop", "team t", "push to shop, through team t"],
    ["read the access of", "account main", "role r", "read the access of account main, through role r"],
    ["emergency", "account main", "role r", "emergency access to account main, through role r"],
  ])("says %s on %s", (can, on, through, expected) => {
    expect(grantPhrase({ can, on, through })).toBe(expected);
  });
});

describe("reasonPhrase", () => {
  it.each([
    ["owner of deploy of shop", ", as owner of deploy of shop"],
    ["exception late", ", by exception late"],
    ["the trust policy names them", ": the trust policy names them"],
    ["", ""],
  ])("joins %j to a sentence", (because, expected) => {
    expect(reasonPhrase(because)).toBe(expected);
  });
});

describe("untilPhrase", () => {
  it("says an end as people do, and an odd instant as it is", () => {
    expect([untilPhrase("2026-12-16T00:00:00Z"), untilPhrase("2026-12-16T09:30:00Z"), untilPhrase(undefined)]).toEqual([
      ", until the end of 2026-12-15",
      ", until 2026-12-16T09:30:00Z",
      "",
    ]);
  });
});

describe("endPhrase", () => {
  it("names the last day", () => {
    expect(endPhrase("2026-03-01T00:00:00Z")).toBe("the end of 2026-02-28");
  });
});
