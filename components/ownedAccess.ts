import type { Provider as AwsProvider } from "@pulumi/aws";
import { ComponentResource, type ComponentResourceOptions } from "@pulumi/pulumi";
import type { AccessPlan } from "../access/plan.ts";
import { AccessRole } from "./aws/accessRole.ts";
import { accountProvider } from "./aws/accountProvider.ts";
import { AlarmSet } from "./aws/alarmSet.ts";
import { Envelope } from "./aws/envelope.ts";
import { GitHubOidcProvider } from "./aws/githubOidcProvider.ts";
import { ServiceDashboard } from "./aws/serviceDashboard.ts";
import { provisionGitHub } from "./github/provisionGitHub.ts";

export interface OwnedAccessArgs {
  readonly plan: AccessPlan;
}

/** Everything that a plan names, and nothing else. */
export class OwnedAccess extends ComponentResource {
  constructor(name: string, { plan }: OwnedAccessArgs, opts?: ComponentResourceOptions) {
    super("keyholder:index:OwnedAccess", name, { organisation: plan.organisation.github }, opts);

    const doors = provisionGitHub(plan, { parent: this });
    const providers = new Map(plan.accounts.map((account) => [account.key, accountProvider(account)]));
    const inAccount = (key: string) => ({ parent: this, providers: { aws: providers.get(key) as AwsProvider } });
    for (const provider of plan.oidcProviders.filter(({ create }) => create)) {
      new GitHubOidcProvider(provider.key, { provider }, inAccount(provider.account));
    }
    const envelopes = new Map(
      plan.envelopes.map((envelope) => [
        envelope.arn,
        new Envelope(envelope.key, { envelope }, inAccount(envelope.account)),
      ]),
    );
    for (const role of plan.roles) {
      const envelope = envelopes.get(role.boundary) as Envelope;
      const doorsOfRole = role.trustedWorkflows.flatMap(
        ({ repository, environment }) => doors.get(`${repository}/${environment}`) ?? [],
      );
      new AccessRole(role.key, { role, envelope, doors: doorsOfRole }, inAccount(role.account));
    }
    for (const dashboard of plan.dashboards)
      new ServiceDashboard(dashboard.key, { dashboard }, inAccount(dashboard.account));
    for (const alarms of plan.alarms) new AlarmSet(alarms.key, { alarms }, inAccount(alarms.account));

    this.registerOutputs({});
  }
}
