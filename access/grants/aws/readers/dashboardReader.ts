import type { TypeReader } from "../../typeReader.ts";
import { canonicalJson } from "../../../canonicalJson.ts";
import { controlsOf } from "../draft.ts";
import { settingDrafts } from "../settings.ts";
import { withJson } from "./withJson.ts";

/** Dashboards. The order of what they show is theirs. */
export const dashboardReader: TypeReader = {
  types: ["aws:cloudwatch/dashboard:Dashboard"],
  controls: (dashboard) =>
    controlsOf(dashboard, settingDrafts(withJson(dashboard.properties, "dashboardBody", canonicalJson))),
  links: () => [],
};
