import { environmentReviewersAreInThePlan } from "../../../../model/checks/services/environmentReviewersAreInThePlan.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(environmentReviewersAreInThePlan, {
  passes: [
    {
      it: "accepts a public repository on plan team",
      change: (ownership) => {
        ownership.organisation.github.plan = "team";
        ownership.repositories.shop.visibility = "public";
      },
    },
    {
      it: "accepts duties that people carry out, on plan team",
      change: (ownership) => {
        ownership.organisation.github.plan = "team";
        ownership.services.shop.duties.deploy.byWorkflow = false;
        ownership.services.shop.duties.provisioning.byWorkflow = false;
        ownership.repositories.access = { ...ownership.repositories.shop, name: "access", visibility: "public" };
        ownership.home = "access";
      },
    },
  ],
  fails: [
    {
      it: "refuses workflows of a private repository on plan team",
      spoil: (ownership) => {
        ownership.organisation.github.plan = "team";
        ownership.services.shop.duties.provisioning.byWorkflow = false;
      },
      problems: [
        'services.shop.duties.deploy.byWorkflow: The plan "team" has no reviewers for environments of private repositories. Move the organisation to "enterprise", make the repository public, or leave the duty to people.',
        'pipeline.environment: The plan "team" has no reviewers for environments of private repositories. Move the organisation to "enterprise", or make shop public.',
      ],
    },
  ],
});
