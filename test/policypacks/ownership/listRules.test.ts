import { readFileSync } from "node:fs";
import { listedRules, listRules } from "../../../policypacks/ownership/listRules.ts";

describe("listRules", () => {
  it("is what the pack answers from; `node policypacks/ownership/makeRuleList.ts` writes it anew", () => {
    expect(readFileSync("policypacks/ownership/ruleList.json", "utf8")).toBe(listRules());
  });

  it("lists every rule once, under a name that the engine takes", () => {
    const names = listedRules.map(({ name }) => name);

    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.filter((name) => !/^[a-z]+(-[a-z0-9]+)+$/.test(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(40);
  });

  it("has all rules on resources carried by one policy, and all on the stack by another", () => {
    const list = JSON.parse(listRules()) as readonly { readonly name: string; readonly carries?: string }[];

    expect(list.flatMap(({ name, carries }) => (carries === undefined ? [] : [[name, carries]]))).toEqual([
      ["rule-runs-to-its-end", "resources"],
      ["planned-resource-is-present", "stack"],
    ]);
  });

  it("says of every rule what good looks like, why, how to get there, and what it rests on", () => {
    for (const { name, description, why, fix, sources } of listedRules) {
      expect([name, [description, why, fix].filter((text) => !/^\S.*[.)]$/s.test(text))]).toEqual([name, []]);
      expect([name, sources.filter((source) => !/^(https:\/\/\S+|decision \d{4})$/.test(source))]).toEqual([name, []]);
      expect([name, sources.length > 0]).toEqual([name, true]);
    }
  });
});
