import { actionsOfService } from "../../../iam/actions/actionList.ts";
import { remembered } from "../../../iam/remembered.ts";

const spelt = remembered<string>(20_000);

/** An action pattern in the one spelling of all that differ only in letter case: as AWS spells it, where AWS has what it begins with. */
export function actionText(pattern: string): string {
  return spelt(pattern, () => spell(pattern.toLowerCase()));
}

function spell(pattern: string): string {
  const [service = "", name] = pattern.split(":", 2);
  if (name === undefined || /[*?]/.test(service)) return pattern;
  const open = name.search(/[*?]/);
  const start = open === -1 ? name : name.slice(0, open);
  const actions = actionsOfService(service);
  const known = actions.get(name) ?? (open > 0 ? firstWith(actions, start) : undefined);
  if (known === undefined) return pattern;
  const [, spelling = name] = known.name.split(":", 2);
  return `${service}:${spelling.slice(0, start.length)}${pattern.slice(service.length + 1 + start.length)}`;
}

function firstWith<T>(actions: ReadonlyMap<string, T>, start: string): T | undefined {
  for (const [name, action] of actions) if (name.startsWith(start)) return action;
  return undefined;
}
