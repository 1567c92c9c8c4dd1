import { projectName } from "../../declaration/projectName.ts";
import { useTemporaryProject } from "../policypacks/support/useTemporaryProject.ts";

const fix = "Start it in the folder of the Pulumi project.";

describe("projectName", () => {
  const project = useTemporaryProject();

  it("is the name in Pulumi.yaml", () => {
    project().write("Pulumi.yaml", "name: acorn-access\nruntime: nodejs\n");

    expect(projectName(project().root)).toEqual({ project: "acorn-access" });
    expect(projectName()).toEqual({ project: "keyholder" });
  });

  it("is missing where there is no file, or one that is no YAML", () => {
    const problem = { path: "Pulumi.yaml", message: "It cannot be read.", fix };

    expect(projectName(project().root)).toEqual({ problem });
    project().write("Pulumi.yaml", "name: [\n");
    expect(projectName(project().root)).toEqual({ problem });
  });

  it.each(["", "runtime: nodejs\n", "name: 5\n", "name:\n  x: y\n", "- name: x\n", "name\n"])(
    "is missing where the file names none: %j",
    (text) => {
      project().write("Pulumi.yaml", text);

      expect(projectName(project().root)).toEqual({
        problem: { path: "Pulumi.yaml", message: "It has no name.", fix },
      });
    },
  );
});
