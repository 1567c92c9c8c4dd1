import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Check } from "../../../model/checks/check.ts";
import { checks } from "../../../model/checks/index.ts";
import { peopleChecks } from "../../../model/checks/people/index.ts";
import { serviceChecks } from "../../../model/checks/services/index.ts";

const folders = [
  { folder: "people", listed: peopleChecks },
  { folder: "services", listed: serviceChecks },
] as const;

describe.each(folders)("checks of $folder", ({ folder, listed }) => {
  it("have names in kebab-case", () => {
    expect(names(listed).filter((name) => !/^[a-z]+(-[a-z]+)+$/.test(name))).toEqual([]);
  });

  it("are one sentence each", () => {
    expect(listed.filter(({ description }) => !/^[A-Z][^\n]*\.$/.test(description)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it("are declared in the file of their name, under their name", () => {
    expect(
      names(listed).filter((name) => !declares(`model/checks/${folder}/${camelCase(name)}.ts`, camelCase(name))),
    ).toEqual([]);
  });

  it("are all listed", () => {
    const declared = files(`model/checks/${folder}`).filter((file) =>
      declares(`model/checks/${folder}/${file}.ts`, file),
    );

    expect(names(listed).map(camelCase).sort()).toEqual(declared);
  });

  it("have cases each", () => {
    const tested = files(`test/model/checks/${folder}`).map((file) => file.replace(/\.test$/, ""));

    expect(
      names(listed)
        .map(camelCase)
        .filter((file) => !tested.includes(file)),
    ).toEqual([]);
    expect(
      names(listed)
        .map(camelCase)
        .filter((file) => !describes(`test/model/checks/${folder}/${file}.test.ts`, file)),
    ).toEqual([]);
  });
});

describe("checks", () => {
  it("have a name of their own", () => {
    expect(new Set(names(checks)).size).toBe(checks.length);
  });

  it("are those of the folders", () => {
    expect(names(checks)).toEqual(folders.flatMap(({ listed }) => names(listed)).sort());
  });
});

function names(listed: readonly Check[]): readonly string[] {
  return listed.map(({ name }) => name);
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function files(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -3))
    .sort();
}

/** True if the file exports a check of this name. */
function declares(file: string, name: string): boolean {
  return existsSync(file) && new RegExp(`^export const ${name}: (Raci)?Check =`, "m").test(readFileSync(file, "utf8"));
}

function describes(file: string, name: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8").includes(`describeCheck(${name},`);
}
