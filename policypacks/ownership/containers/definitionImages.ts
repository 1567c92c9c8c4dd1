import type { Properties } from "../../../access/stack/resource.ts";
import { definitionNodes, hasForm } from "./definitionNodes.ts";
import type { ObjectShape } from "./shape.ts";

/** An image that a workload runs. */
export interface UsedImage {
  readonly field: string;
  readonly image: string;
}

/** Build environments that AWS keeps; they have no digest to name. */
export const curatedPattern = "^aws/codebuild/[a-z0-9_-]+:[a-z0-9._-]+$";

const curated = new RegExp(curatedPattern);

/**
 * The images that the definition of a workload names.
 *
 * @see https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-available.html
 */
export function definitionImages(shape: ObjectShape, properties: Properties): readonly UsedImage[] {
  return definitionNodes(shape, properties).flatMap((node) => {
    const { field, shape: leaf, value } = node;
    if (!("role" in leaf) || typeof value !== "string" || !hasForm(node)) return [];
    if (leaf.role === "build-image" && curated.test(value)) return [];
    return leaf.role === "name" ? [] : [{ field, image: value.toWellFormed() }];
  });
}
