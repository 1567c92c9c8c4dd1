import { complianceIsApartFromDelivery } from "../../../../model/checks/people/complianceIsApartFromDelivery.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(complianceIsApartFromDelivery, {
  passes: [
    {
      it: "accepts compliance that holds no duty of a service",
      change: (o) => {
        o.responsibilities.profile = "regulated";
        o.responsibilities.groups.compliance = { lead: "eve", deputy: "fay" };
      },
    },
    {
      it: "asks nothing where nothing is regulated",
      change: (o) => {
        o.responsibilities.groups.compliance = { lead: "ben", deputy: "cleo" };
      },
    },
  ],
  fails: [
    {
      it: "refuses a regulated organisation without compliance lead",
      spoil: (o) => {
        o.responsibilities.profile = "regulated";
      },
      problems: [
        'responsibilities.groups.compliance: "regulated" takes a compliance lead. Declare a lead and a deputy.',
      ],
    },
    {
      it: "refuses a lead and a deputy who deliver",
      spoil: (o) => {
        o.responsibilities.profile = "regulated";
        o.responsibilities.groups.compliance = { lead: "cleo", deputy: "dan" };
      },
      problems: [
        'responsibilities.groups.compliance.lead: "cleo" holds services.shop.duties.deploy. Name somebody apart from delivery, or give the duty to another person.',
        'responsibilities.groups.compliance.deputy: "dan" holds services.shop.duties.secrets. Name somebody apart from delivery, or give the duty to another person.',
      ],
    },
    {
      it: "refuses a deputy who reviews what the pipeline does",
      spoil: (o) => {
        o.responsibilities.profile = "regulated";
        o.responsibilities.groups.compliance = { lead: "eve", deputy: "fay" };
        o.pipeline.backup = "fay";
      },
      problems: [
        'responsibilities.groups.compliance.deputy: "fay" holds pipeline. Name somebody apart from delivery, or give the duty to another person.',
      ],
    },
  ],
});
