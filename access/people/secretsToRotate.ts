import {
  inQuotes,
  type Ownership,
  own,
  type Secret,
  type SecretParameter,
  type ServiceResource,
} from "../../model/index.ts";

/** What somebody may still know who held the secrets duty of a service and no longer does; one sentence for each service. */
export function secretsToRotate(before: Ownership, after: Ownership, person: string): readonly string[] {
  const held = ({ services }: Ownership) =>
    Object.entries(services).filter(([, { duties }]) =>
      [duties.secrets?.owner, duties.secrets?.backup].includes(person),
    );
  return held(before)
    .filter(([id]) => !held(after).some(([other]) => other === id))
    .map(([id, { resources, environments }]) => {
      const names = resources.flatMap((resource) => (isSecret(resource) ? [inQuotes(resource.name)] : []));
      const which = names.length === 0 ? "" : ` (${names.join(", ")})`;
      const duty = own(own(after.services, id)?.duties, "secrets");
      const who = duty === undefined || duty.owner === "" ? "" : ` ${inQuotes(duty.owner)} holds the duty.`;
      return `Rotate the secrets of ${inQuotes(id)}${which} in ${environments.join(" and ")}: whoever has written them knows them.${who}`;
    });
}

function isSecret(resource: ServiceResource): resource is Secret | SecretParameter {
  return resource.kind === "secret" || resource.kind === "secret-parameter";
}
