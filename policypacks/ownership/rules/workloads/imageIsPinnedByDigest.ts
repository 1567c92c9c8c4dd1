import { definitionFindings } from "../../containers/definitionFindings.ts";
import { definitionImages } from "../../containers/definitionImages.ts";
import { imagesWithoutDigest } from "../../containers/imageFindings.ts";
import { workloads, workloadTypes } from "../../containers/workloads.ts";
import type { ResourceRule } from "../../rule.ts";

export const imageIsPinnedByDigest: ResourceRule = {
  name: "image-is-pinned-by-digest",
  description: "Each container image is named by its SHA-256 digest.",
  why: "A tag can be moved after the review, and then runs what nobody reviewed with the workload's credentials.",
  fix: "Write registry/repository@sha256:… with the digest that the build printed.",
  sources: [
    "https://docs.aws.amazon.com/AmazonECR/latest/userguide/docker-pull-ecr-image.html",
    "https://kubernetes.io/docs/concepts/containers/images/",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: workloadTypes,
  check: ({ type, properties }) => {
    const shape = workloads.get(type);
    if (shape === undefined) return [];
    return [
      ...definitionFindings("image-is-pinned-by-digest", shape, properties),
      ...imagesWithoutDigest(definitionImages(shape, properties)),
    ];
  },
};
