import type { Ownership, ServiceResource } from "../../../model/index.ts";
import { sortedBy } from "../../compareText.ts";
import type { DashboardBody, PlannedDashboard } from "../../plan.ts";
import type { PlanPart } from "../../planPart.ts";
import { type Place, places } from "../places.ts";
import { fill } from "../scope.ts";
import { metricsOf } from "./metrics.ts";

const columns = 24;

/** What a graph shows, and by what graphs are sorted: the kind and the name of the resource. */
function titleOf(resource: ServiceResource): string {
  return "name" in resource ? `${resource.kind} ${resource.name}` : resource.kind;
}

/** A shared dashboard for every service in every environment. It names no person, so a change of owner does not touch it. */
export function dashboards(ownership: Ownership): PlanPart {
  return { dashboards: places(ownership).map(dashboard) };
}

function dashboard(place: Place): PlannedDashboard {
  const { serviceId, environmentId, accountKey, scope } = place;
  const name = `${serviceId}-${environmentId}`;
  return { key: `${accountKey}/${name}`, account: accountKey, region: scope.region, name, body: body(place) };
}

function body({ service, serviceId, environmentId, scope }: Place): DashboardBody {
  const heading = {
    type: "text",
    x: 0,
    y: 0,
    width: columns,
    height: 2,
    properties: {
      markdown: `# ${serviceId} in ${environmentId}\n${service.description} Who owns it: \`keyholder who owns ${serviceId}\`.`,
    },
  };
  const graphs = sortedBy(service.resources, titleOf)
    .map((resource) => ({ resource, metrics: metricsOf(resource, scope) }))
    .filter(({ metrics }) => metrics.length > 0)
    .map(({ resource, metrics }, index) => ({
      type: "metric",
      x: (index % 2) * (columns / 2),
      y: 2 + Math.floor(index / 2) * 6,
      width: columns / 2,
      height: 6,
      properties: {
        title: fill(scope, titleOf(resource)),
        region: scope.region,
        view: "timeSeries",
        metrics,
      },
    }));
  return { widgets: [heading, ...graphs] };
}
