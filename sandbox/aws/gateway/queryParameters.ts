type Parameter = string | Parameter[] | { [name: string]: Parameter };

/** The parameters of a form as the query protocol writes them: `Tags.member.1.Key` is the key of the first tag. */
export function queryParameters(form: string): { [name: string]: Parameter } {
  const root: Tree = new Map();
  for (const [name, value] of new URLSearchParams(form)) plant(root, name.split("."), value);
  return Object.fromEntries([...root].map(([name, branch]) => [name, harvest(branch)]));
}

type Tree = Map<string, Tree | string>;

function plant(tree: Tree, [name = "", ...path]: readonly string[], value: string): void {
  if (path.length === 0) {
    tree.set(name, value);
    return;
  }
  const there = tree.get(name);
  const branch: Tree = there instanceof Map ? there : new Map();
  tree.set(name, branch);
  plant(branch, path, value);
}

function harvest(branch: Tree | string): Parameter {
  if (typeof branch === "string") return branch;
  const [only] = branch;
  if (branch.size === 1 && (only?.[0] === "member" || only?.[0] === "entry") && only[1] instanceof Map) {
    const members = [...only[1].values()].map(harvest);
    return only[0] === "member" ? members : Object.fromEntries(members.flatMap(entryOf));
  }
  return Object.fromEntries([...branch].map(([name, value]) => [name, harvest(value)]));
}

function entryOf(member: Parameter): [string, Parameter][] {
  if (typeof member === "string" || Array.isArray(member)) return [];
  return typeof member.key === "string" ? [[member.key, member.value ?? ""]] : [];
}
