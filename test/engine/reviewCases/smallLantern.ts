import { ownership as lantern } from "../../../stacks/lantern/ownership.ts";
import { change } from "../../support/change.ts";
import { service } from "./inDraft.ts";

/** Lantern with one service in one environment, so that an update takes a few seconds. The cases bring the rest back. */
export const smallLantern = change(lantern, (draft) => {
  delete draft.services.checkout;
  delete draft.repositories.checkout;
  delete draft.environments.staging;
  delete draft.accounts.staging;
  const storefront = service(draft);
  storefront.environments = ["production"];
  for (const resource of storefront.resources)
    if (resource.kind === "cloudfront-distribution") delete resource.ids.staging;
});
