import { definitionImages } from "../../containers/definitionImages.ts";
import { imagesFromElsewhere } from "../../containers/imageFindings.ts";
import { workloads, workloadTypes } from "../../containers/workloads.ts";
import type { ResourceRule } from "../../rule.ts";

export const imageComesFromTheOrganisation: ResourceRule = {
  name: "image-comes-from-the-organisation",
  description: "Each container image lies in a registry of a declared account, or in one that the declaration names.",
  why: "Whoever can write to a registry decides what runs. Outside the declared accounts nobody here says who that is.",
  fix: "Copy the image into a registry of a declared account and name it there.",
  sources: ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: workloadTypes,
  check: ({ type, properties }, context) => {
    const shape = workloads.get(type);
    return shape === undefined ? [] : imagesFromElsewhere(definitionImages(shape, properties), context);
  },
};
