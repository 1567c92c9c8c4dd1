import {
  allows,
  conditionTexts,
  covers,
  type Finding,
  meet,
  type Plan,
  type Role,
  repeated,
  type Statement,
  size,
  when,
} from "./findings.ts";

const ownerless = ["apigateway", "route53", "s3"];
const arnForm = /^arn:(aws|aws-cn|aws-us-gov):([a-z0-9-]+):([a-z0-9-]*):(\d{12}|):([^\s*?].*)$/;
const identities = /^(iam|sts|organizations|sso|identitystore):/i;

/** What is wrong with roles, boundaries and alarms, by their documents alone. */
export function awsFindings(plan: Plan): readonly Finding[] {
  return [
    ...plan.roles.flatMap((role) => [...permissionFindings(plan, role), ...boundaryFindings(plan, role)]),
    ...plan.roles.flatMap(limitFindings),
    ...envelopeFindings(plan),
    ...overlapFindings(plan),
    ...nameFindings(plan),
    ...plan.alarms.flatMap(alarmFindings),
  ];
}

function permissionFindings(plan: Plan, role: Role): readonly Finding[] {
  const reasons = new Map(role.unscoped.flatMap(({ actions, reason }) => actions.map((action) => [action, reason])));
  return role.permissions.Statement.flatMap((statement) => {
    const { Effect, Action, Resource = [], Condition = {} } = statement;
    const open = Resource.includes("*");
    const unexplained = open && Action.some((action) => (reasons.get(action) ?? "").length < 20);
    const narrowed = Object.keys(Condition).some((operator) =>
      /^(String|Arn|Bool|Numeric)\w*(?<!IfExists)$/.test(operator),
    );
    return [
      ...when(Effect !== "Allow", "statement is not Allow", role.key),
      ...when(Resource.length === 0 || Action.length === 0, "statement is empty", role.key),
      ...when("NotAction" in statement || "NotResource" in statement, "statement is negative", role.key),
      ...Action.flatMap((action) =>
        when(!/^[a-z0-9-]+:[A-Z]\w+$/.test(action), "action is not exact", `${role.key} ${action}`),
      ),
      ...when(unexplained, "resource * has no reason", `${role.key} ${Action.join()}`),
      ...when(open && !narrowed, "resource * has no narrowing condition", `${role.key} ${Action.join()}`),
      ...Resource.filter((arn) => arn !== "*").flatMap((arn) => arnFindings(plan, role, arn, statement)),
    ];
  });
}

function arnFindings(plan: Plan, role: Role, arn: string, { Action, Condition = {} }: Statement): readonly Finding[] {
  const at = `${role.key} ${arn}`;
  const [, partition, service = "", , account, resource = ""] = arnForm.exec(arn) ?? [];
  const own = plan.accounts.find(({ key }) => key === role.account);
  const bucketIsOwn =
    Action.join() === "s3:CreateBucket" || Condition.StringEquals?.["aws:ResourceAccount"]?.join() === own?.id;
  // Route 53 numbers its changes, and shows of one only whether it is done.
  const any = /^[\w-]+[/:]\*$/.test(resource) && Action.join() !== "route53:GetChange" && role.purpose.kind === "duty";
  return [
    ...when(partition !== own?.partition || resource === "", "ARN is not well-formed", at),
    ...when(account === "" ? !ownerless.includes(service) : account !== own?.id, "ARN is of another account", at),
    ...when(service === "s3" && !bucketIsOwn, "bucket may be of another account", at),
    ...when(any && conditionTexts(Condition).length === 0, "ARN names every resource of a type", at),
  ];
}

function boundaryFindings(plan: Plan, role: Role): readonly Finding[] {
  const envelope = plan.envelopes.find(({ arn, account }) => arn === role.boundary && account === role.account);
  if (!envelope) return [{ kind: "boundary is not planned", at: role.key }];
  const outer = allows(envelope.document);
  const inside = allows(role.permissions).every(({ actions, resources, conditions }) =>
    actions.every((action) =>
      resources.every((resource) =>
        outer.some(
          (most) =>
            most.actions.includes(action) &&
            most.resources.some((pattern) => covers(pattern, resource)) &&
            conditionTexts(most.conditions).every((text) => conditionTexts(conditions).includes(text)),
        ),
      ),
    ),
  );
  return [
    ...when(!inside, "boundary is narrower than the role", role.key),
    ...when(
      JSON.stringify(envelope.purpose) !== JSON.stringify(role.purpose),
      "boundary is of another purpose",
      role.key,
    ),
  ];
}

function envelopeFindings({ envelopes }: Plan): readonly Finding[] {
  return envelopes.flatMap(({ key, purpose, document, name, description }) => {
    const held = allows(document).flatMap(({ actions }) => actions);
    return [
      ...held.flatMap((action) => when(/[*?]/.test(action), "action is not exact", `${key} ${action}`)),
      ...when(
        purpose.kind === "workload" && held.some((action) => identities.test(action)),
        "workload changes identities",
        key,
      ),
      ...when(purpose.kind === "blocked" && held.length > 0, "blocked envelope allows something", key),
      ...when(size(document) > 6_144, "envelope is too long", key),
      ...when(name.length > 128 || /[^\x20-\x7e]/.test(description), "envelope cannot be made", key),
    ];
  });
}

/** Different duties of one account, across all services: no action meets another on a resource, in boundaries and in roles. */
function overlapFindings({ envelopes, roles }: Plan): readonly Finding[] {
  const documents = [...envelopes, ...roles.map((role) => ({ ...role, document: role.permissions }))];
  const held = documents.flatMap(({ key, account, purpose, document }) =>
    purpose.kind !== "duty"
      ? []
      : allows(document).flatMap(({ actions, resources }) =>
          actions.map((action) => ({ key, duty: purpose.duty, resources, on: `${account} ${action}` })),
        ),
  );
  return [...Map.groupBy(held, ({ on }) => on).values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group
        .slice(index + 1)
        .filter(
          (two) =>
            one.duty !== two.duty && one.resources.some((left) => two.resources.some((right) => meet(left, right))),
        )
        .map((two) => ({ kind: "duties overlap", at: `${one.key} and ${two.key}: ${one.on}` })),
    ),
  );
}

function limitFindings({
  key,
  trust,
  permissions,
  name,
  path,
  description,
  tags,
  maxSessionSeconds,
}: Role): readonly Finding[] {
  const badTag = Object.entries(tags).some(
    ([tag, value]) => !/^[\w .:/=+@-]{1,128}$/.test(tag) || !/^[\w .:/=+@-]{0,256}$/.test(value),
  );
  return [
    ...when(size(trust) > 2_048, "trust is too long", key),
    ...when(size(permissions) > 10_240, "permissions are too long", key),
    ...when(!/^[\w+=,.@-]{1,64}$/.test(name) || path.length + name.length > 64, "role name does not fit", key),
    ...when(/[^\x20-\x7e]/.test(description) || description.length > 1_000, "description does not fit", key),
    ...when(badTag || Object.keys(tags).length > 50, "tags do not fit", key),
    ...when(maxSessionSeconds < 3_600 || maxSessionSeconds > 7_200, "session is too long or too short", key),
  ];
}

/** IAM compares names ignoring case and path: roles of the plan and those that provisioning may create share one space. */
function nameFindings({ roles, envelopes }: Plan): readonly Finding[] {
  const made = roles.flatMap(({ account, permissions }) =>
    allows(permissions)
      .filter(({ actions }) => actions.includes("iam:createrole"))
      .flatMap(({ resources }) => resources.map((arn) => `${account} ${arn.slice(arn.lastIndexOf("/") + 1)}`)),
  );
  const names = [...roles.map(({ account, name }) => `${account} ${name}`), ...new Set(made)];
  return [
    ...repeated(names, (name) => name.toLowerCase()).map((at) => ({ kind: "role name is not unique", at })),
    ...repeated(envelopes, ({ account, name }) => `${account} ${name.toLowerCase()}`).map(({ key }) => ({
      kind: "envelope name is not unique",
      at: key,
    })),
  ];
}

function alarmFindings({ key, topic, rules }: Plan["alarms"][number]): readonly Finding[] {
  const sources = topic.policy.Statement.flatMap(({ Condition }) => Condition?.ArnEquals?.["aws:SourceArn"] ?? []);
  const open = topic.policy.Statement.some(
    ({ Principal, Condition }) => !Principal?.Service || !Condition?.StringEquals,
  );
  return [
    ...when(open, "topic policy is open", key),
    ...when(
      topic.subscribers.length === 0 || topic.subscribers.some((to) => !/^\S+@\S+$/.test(to)),
      "nobody is told",
      key,
    ),
    ...rules.flatMap((rule) => [
      ...when(JSON.stringify(rule.pattern).length > 2_048, "event pattern is too long", rule.key),
      ...when(!sources.includes(rule.arn), "rule may not publish", rule.key),
    ]),
  ];
}
