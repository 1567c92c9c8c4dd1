import { serviceDirectoryIsWellFormed } from "../../../../model/checks/services/serviceDirectoryIsWellFormed.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(serviceDirectoryIsWellFormed, {
  passes: [
    {
      it: "accepts a directory in a directory",
      change: (ownership) => {
        ownership.services.shop.directory = "/services/shop_v2.0/";
      },
    },
  ],
  fails: [
    {
      it: "refuses a directory without slash at its end",
      spoil: (ownership) => {
        ownership.services.shop.directory = "/services/shop";
      },
      problems: [
        'services.shop.directory: "/services/shop" is not a directory of a repository. Write letters, digits, ".", "_" and "-" between slashes, for example "/services/billing/".',
      ],
    },
    {
      it: "refuses a way upwards",
      spoil: (ownership) => {
        ownership.services.shop.directory = "/services/../shop/";
      },
      problems: [
        'services.shop.directory: "/services/../shop/" is not a directory of a repository. Write letters, digits, ".", "_" and "-" between slashes, for example "/services/billing/".',
      ],
    },
    {
      it: "refuses wildcards and line breaks",
      spoil: (ownership) => {
        ownership.services.shop.directory = "/services/*\n/";
      },
      problems: [
        'services.shop.directory: "/services/*\\u{a}/" is not a directory of a repository. Write letters, digits, ".", "_" and "-" between slashes, for example "/services/billing/".',
      ],
    },
    {
      it: "refuses a missing one",
      spoil: (ownership) => {
        ownership.services.shop.directory = "";
      },
      problems: [
        'services.shop.directory: "" is not a directory of a repository. Write letters, digits, ".", "_" and "-" between slashes, for example "/services/billing/".',
      ],
    },
  ],
});
