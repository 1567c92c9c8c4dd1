import type { StackResource } from "../../stack/resource.ts";
import type { StackView, TypeReader } from "../typeReader.ts";
import { eventRuleReader, eventTargetReader, metricAlarmReader } from "./readers/alarmReaders.ts";
import { attachmentReader } from "./readers/attachmentReader.ts";
import { carryingReader } from "./readers/carryingReader.ts";
import { credentialReader } from "./readers/credentialReader.ts";
import { dashboardReader } from "./readers/dashboardReader.ts";
import { exclusiveReader } from "./readers/exclusiveReader.ts";
import { identityProviderReader, instanceProfileReader, serviceLinkedRoleReader } from "./readers/identityReaders.ts";
import { inlinePolicyReader } from "./readers/inlinePolicyReader.ts";
import { managedPolicyReader } from "./readers/managedPolicyReader.ts";
import { providerReader } from "./readers/providerReader.ts";
import { resourcePolicyReader } from "./readers/resourcePolicyReader.ts";
import { roleReader } from "./readers/roleReader.ts";
import { topicSubscriptionReader } from "./readers/topicSubscriptionReader.ts";
import { groupReader, membershipReader, userReader } from "./readers/userReaders.ts";

/** How the resources of AWS are told; no type stands in two of them. */
export const awsReaders: readonly TypeReader[] = [
  roleReader,
  inlinePolicyReader,
  managedPolicyReader,
  attachmentReader,
  exclusiveReader,
  userReader,
  groupReader,
  membershipReader,
  credentialReader,
  instanceProfileReader,
  identityProviderReader,
  serviceLinkedRoleReader,
  resourcePolicyReader,
  carryingReader,
  topicSubscriptionReader,
  eventRuleReader,
  eventTargetReader,
  metricAlarmReader,
  dashboardReader,
  providerReader,
].map(withAccount);

/** Where a provider is not named after its account, the words for everything that goes through it depend on it. */
function withAccount(reader: TypeReader): TypeReader {
  const ofProvider = ({ provider }: StackResource, { directory }: StackView): readonly string[] =>
    provider === undefined || directory.aws.accountOf(provider.name) !== undefined ? [] : [`provider ${provider.urn}`];
  return { ...reader, links: (resource, view) => [...reader.links(resource, view), ...ofProvider(resource, view)] };
}
