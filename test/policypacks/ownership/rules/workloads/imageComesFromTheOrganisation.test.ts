import { imageComesFromTheOrganisation } from "../../../../../policypacks/ownership/rules/workloads/imageComesFromTheOrganisation.ts";
import { digest, findingsOf, task } from "../../../support/workload.ts";

const said = (image: string, wishes?: { readonly registries: readonly string[] }) =>
  findingsOf(imageComesFromTheOrganisation, task({ image }), wishes);

describe("imageComesFromTheOrganisation", () => {
  it("finds nothing in an image of a declared account", () => {
    expect(findingsOf(imageComesFromTheOrganisation, task({}))).toEqual([]);
  });

  it.each([
    ["nginx", "docker.io"],
    ["library/nginx:1", "docker.io"],
    ["999988887777.dkr.ecr.eu-central-1.amazonaws.com/web:1", "999988887777.dkr.ecr.eu-central-1.amazonaws.com"],
    [`localhost:5000/web@${digest}`, "localhost:5000"],
  ])("finds %j", (image, registry) => {
    expect(said(image)).toEqual([
      {
        id: `Image::${image}`,
        field: "containerDefinitions[0].image",
        message: `The image "${image}" comes from "${registry}", which is not a registry of the organisation.`,
      },
    ]);
  });

  it("takes a registry that the declaration names, with its path", () => {
    const wishes = { registries: ["ghcr.io/lantern-labs"] };

    expect(said(`ghcr.io/lantern-labs/web@${digest}`, wishes)).toEqual([]);
    expect(said(`ghcr.io/lantern-labs-evil/web@${digest}`, wishes)).toHaveLength(1);
  });
});
