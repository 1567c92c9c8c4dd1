import { readFileSync } from "node:fs";
import { loadEdited } from "../../../declaration/edit/loadEdited.ts";
import { ownership } from "../../../stacks/lantern/ownership.ts";

const source = readFileSync("stacks/lantern/ownership.ts", "utf8");

describe("loadEdited", () => {
  it("loads a changed source with the real model, and leaves the file as it is", async () => {
    const loaded = await loadEdited("lantern", source.replace('home: "access"', 'home: "checkout"'));

    expect(loaded).toEqual({ ownership: { ...ownership, home: "checkout" }, problems: [] });
    expect(readFileSync("stacks/lantern/ownership.ts", "utf8")).toBe(source);
  });

  it("says that a source cannot be loaded", async () => {
    const { ownership: none, problems } = await loadEdited("lantern", "export const ownership = missing;");

    expect([none, problems[0]?.message]).toEqual([undefined, "It cannot be loaded: missing is not defined."]);
  });
});
