import { inQuotes } from "../../../model/index.ts";
import type { Finding, RuleContext } from "../rule.ts";
import type { UsedImage } from "./definitionImages.ts";
import { isPinned, registryOf } from "./imageReference.ts";
import { isOfTheOrganisation } from "./isOfTheOrganisation.ts";
import { organisationRegistries } from "./registries.ts";

/** Images that a tag, or nothing, names. */
export function imagesWithoutDigest(images: readonly UsedImage[]): readonly Finding[] {
  return images
    .filter(({ image }) => !isPinned(image))
    .map(({ field, image }) => ({
      id: `Image::${image}`,
      field,
      message: `The image ${inQuotes(image)} is not named by its digest.`,
    }));
}

/** Images that lie in nobody's registry that the declaration knows. */
export function imagesFromElsewhere(
  images: readonly UsedImage[],
  context: Pick<RuleContext, "plan" | "ownership">,
): readonly Finding[] {
  if (images.length === 0) return [];
  const registries = organisationRegistries(context);
  return images
    .filter(({ image }) => !isOfTheOrganisation(image, registries))
    .map(({ field, image }) => ({
      id: `Image::${image}`,
      field,
      message: `The image ${inQuotes(image)} comes from ${inQuotes(registryOf(image))}, which is not a registry of the organisation.`,
    }));
}
