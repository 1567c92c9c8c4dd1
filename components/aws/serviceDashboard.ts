import { Dashboard } from "@pulumi/aws/cloudwatch/index.js";
import { ComponentResource, type ComponentResourceOptions } from "@pulumi/pulumi";
import type { PlannedDashboard } from "../../access/plan.ts";

export interface ServiceDashboardArgs {
  readonly dashboard: PlannedDashboard;
}

/** The dashboard of one service in one environment. */
export class ServiceDashboard extends ComponentResource {
  constructor(name: string, { dashboard }: ServiceDashboardArgs, opts?: ComponentResourceOptions) {
    super("keyholder:aws:ServiceDashboard", name, { account: dashboard.account }, opts);

    const { name: dashboardName, region, body } = dashboard;
    new Dashboard(name, { dashboardName, region, dashboardBody: JSON.stringify(body) }, { parent: this });

    this.registerOutputs({});
  }
}
