import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeUnlessChanged } from "../../../cli/people/writeUnlessChanged.ts";

describe("writeUnlessChanged", () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "keyholder-write-"));
    file = join(folder, "ownership.ts");
    writeFileSync(file, "old");
    chmodSync(file, 0o640);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it("replaces the file, keeps its rights and leaves nothing beside it", () => {
    expect(writeUnlessChanged(file, "old", "new")).toBeUndefined();
    expect([readFileSync(file, "utf8"), statSync(file).mode & 0o777, readdirSync(folder)]).toEqual([
      "new",
      0o640,
      ["ownership.ts"],
    ]);
  });

  it("refuses where the file has changed meanwhile", () => {
    writeFileSync(file, "newer");

    expect(writeUnlessChanged(file, "old", "new")).toEqual({
      path: file,
      message: "It has changed meanwhile.",
      fix: "Run the command again; nothing was written.",
    });
    expect([readFileSync(file, "utf8"), readdirSync(folder)]).toEqual(["newer", ["ownership.ts"]]);
  });

  it("writes through a link", () => {
    const link = join(folder, "link.ts");
    symlinkSync(file, link);

    expect(writeUnlessChanged(link, "old", "new")).toBeUndefined();
    expect(readFileSync(file, "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["link.ts", "ownership.ts"]);
  });

  it("says why it cannot write", () => {
    expect(writeUnlessChanged(join(folder, "none.ts"), "old", "new")).toEqual({
      path: join(folder, "none.ts"),
      message: "It cannot be written: ENOENT.",
      fix: "Make it a file that can be written.",
    });
  });
});
