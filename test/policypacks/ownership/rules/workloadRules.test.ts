import { readdirSync } from "node:fs";
import { workloadRules } from "../../../../policypacks/ownership/rules/workloadRules.ts";

describe("workloadRules", () => {
  it("lists every rule of its folder, sorted, under the name of its file", () => {
    const files = readdirSync("policypacks/ownership/rules/workloads").map((file) => file.replace(/[.]ts$/, ""));
    const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

    expect(workloadRules.map(({ name }) => name)).toEqual(files.map(kebab).sort());
  });

  it("tests each of them in a file of its own", () => {
    const folder = "test/policypacks/ownership/rules/workloads";

    expect(readdirSync(folder).map((file) => file.replace(/[.]test[.]ts$/, ""))).toEqual(
      readdirSync("policypacks/ownership/rules/workloads").map((file) => file.replace(/[.]ts$/, "")),
    );
  });
});
