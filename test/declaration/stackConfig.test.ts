import { stackConfig } from "../../declaration/stackConfig.ts";
import { useTemporaryProject } from "../policypacks/support/useTemporaryProject.ts";

describe("stackConfig", () => {
  const project = useTemporaryProject();

  function read(text: string) {
    project().write("stacks/Pulumi.acorn.yaml", text);
    return stackConfig("acorn", project().root);
  }

  it("is empty where a stack has no file, or nothing in it", () => {
    expect(stackConfig("acorn", project().root)).toEqual({ config: {} });
    for (const text of ["", "encryptionsalt: v1:abc\n", "config:\n", "config: {}\n", "- a list\n", "just text\n"])
      expect(read(text)).toEqual({ config: {} });
  });

  it("tells every plain value as text, a date too", () => {
    const text =
      'config:\n  aws:region: eu-central-1\n  a:number: 5\n  a:flag: true\n  keyholder:today: 2026-11-21\n  a:text: "007"\n';

    expect(read(text)).toEqual({
      config: {
        "aws:region": "eu-central-1",
        "a:number": "5",
        "a:flag": "true",
        "keyholder:today": "2026-11-21",
        "a:text": "007",
      },
    });
  });

  it("leaves secrets out, and what is no plain value", () => {
    expect(read("config:\n  github:token:\n    secure: v1:abc\n  a:list: [1]\n  a:none: null\n  a:kept: x\n")).toEqual({
      config: { "a:kept": "x" },
    });
  });

  it("says where a file cannot be read", () => {
    expect(read("config: [\n")).toEqual({
      problem: {
        path: "stacks/Pulumi.acorn.yaml",
        message: expect.stringMatching(/^It cannot be read: .+ at line 2, column 1\.$/),
        fix: "Correct the file.",
      },
    });
    expect(read("config:\n  a:b: 1\n  a:b: 2\n")).toHaveProperty("problem");
  });
});
