interface RawState {
  readonly deployment: { readonly resources: readonly RawResource[] };
}

interface RawResource {
  readonly type: string;
  readonly inputs: { readonly [property: string]: unknown };
}

/** A copy of a state in which so many roles trust somebody else, or teams have another member. */
export function changeOwners(given: unknown, count: number): { readonly state: unknown; readonly changed: unknown } {
  const state = given as RawState;
  let left = count;
  const resources = state.deployment.resources.map((resource) => {
    const change = left > 0 ? changes[resource.type] : undefined;
    const inputs = change?.(resource.inputs);
    if (inputs === undefined) return resource;
    left--;
    return { ...resource, inputs: { ...resource.inputs, ...inputs } };
  });
  if (left > 0) throw new Error(`There is nothing left for ${left} changes.`);
  return { state, changed: { ...state, deployment: { ...state.deployment, resources } } };
}

const changes: { readonly [type: string]: (inputs: RawResource["inputs"]) => object | undefined } = {
  "aws:iam/role:Role": ({ assumeRolePolicy }) => {
    const text = String(assumeRolePolicy);
    const other = text.replace(/(:user\/|Engineers\/)[a-z@.]+/, "$1another");
    return other === text ? undefined : { assumeRolePolicy: other };
  },
  "github:index/teamMembers:TeamMembers": ({ members }) =>
    Array.isArray(members) ? { members: [...members, { username: "another", role: "member" }] } : undefined,
};
