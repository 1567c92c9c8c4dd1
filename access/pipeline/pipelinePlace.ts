import { type Account, own, type Ownership } from "../../model/index.ts";
import { sortedUnique } from "../compareText.ts";
import { alarmSets } from "../aws/observability/alarmSets.ts";
import { iamArn, keyholderPath } from "../aws/names.ts";
import { oidcProviderOf } from "../aws/oidcProviders.ts";

/** What the pipeline finds in one account, as ARNs. None of it names a service: a new one needs no new bootstrap. */
export interface PipelinePlace {
  readonly accountKey: string;
  readonly account: Account;
  /** It is the account that GitHub's tokens enter, where the state lies. */
  readonly isHub: boolean;
  readonly roles: string;
  readonly policies: string;
  readonly oidcProvider: string;
  readonly dashboards: readonly string[];
  readonly topics: readonly string[];
  readonly rules: readonly string[];
  readonly alarms: readonly string[];
}

/** The account as the pipeline sees it. */
export function pipelinePlace(ownership: Ownership, accountKey: string, account: Account): PipelinePlace {
  const at = { partition: account.partition, account: account.id };
  const sets = (alarmSets(ownership).alarms ?? []).filter((set) => set.account === accountKey);
  const rules = sets.flatMap((set) => set.rules.map(({ name, arn }) => ({ region: set.region, name, arn })));
  const environments = Object.keys(ownership.environments).filter(
    (id) => own(ownership.environments, id)?.account === accountKey,
  );
  return {
    accountKey,
    account,
    isHub: accountKey === ownership.pipeline.account,
    roles: iamArn(at, "role", keyholderPath, "*"),
    policies: iamArn(at, "policy", keyholderPath, "*"),
    oidcProvider: oidcProviderOf(ownership, account).arn,
    // A dashboard has no path; it is named `<service>-<environment>`.
    dashboards: sortedUnique(environments).map(
      (id) => `arn:${at.partition}:cloudwatch::${at.account}:dashboard/*-${id}`,
    ),
    topics: sets.map(({ topic }) => topic.arn),
    rules: rules.map(({ arn }) => arn),
    alarms: rules.map(({ region, name }) => `arn:${at.partition}:cloudwatch:${region}:${at.account}:alarm:${name}`),
  };
}
