import { inQuotes } from "../../../model/index.ts";
import { type Properties, secretValue, unknownValue, type Value } from "../../../access/stack/resource.ts";
import type { Finding } from "../rule.ts";
import { containerNames } from "./containerNames.ts";
import { type DefinitionNode, definitionNodes, hasForm, holds } from "./definitionNodes.ts";
import { refused, valueInId } from "./refused.ts";
import type { ContainerRule, Need, ObjectShape } from "./shape.ts";

/** What one of the rules about containers finds in the definition of a workload. */
export function definitionFindings(
  rule: ContainerRule,
  shape: ObjectShape,
  properties: Properties,
): readonly Finding[] {
  const nodes = definitionNodes(shape, properties);
  const names = containerNames(nodes);
  const root: DefinitionNode = { field: "", shape, value: properties, twice: false };
  return [
    ...(rule === "container-definition-is-readable" ? nodes.flatMap(unreadable) : []),
    ...nodes.flatMap((node) => checked(rule, node, names)),
    ...[root, ...nodes].flatMap((node) => missing(rule, node, names)),
  ];
}

function unreadable(node: DefinitionNode): readonly Finding[] {
  const { field, shape, value, twice } = node;
  if (value === unknownValue || value === secretValue) {
    const why = value === secretValue ? "It is a secret" : "It is not known before the update";
    return [{ id: `Unknown::${field}`, field, message: `${why}, so no rule can judge the containers.` }];
  }
  const id = `Unreadable::${field}`;
  if (twice) return [{ id, field, message: "It stands there twice, in two spellings." }];
  if (hasForm(node)) return [];
  const json = "json" in shape && typeof value === "string";
  const kind = shape.kind === "boolean" ? "true or false" : shape.kind === "object" ? "an object" : `a ${shape.kind}`;
  return [{ id, field, message: json ? "It is not JSON text, or has a key twice." : `It is not ${kind}.` }];
}

type Names = ReadonlyMap<string, string>;

function checked(rule: ContainerRule, node: DefinitionNode, names: Names): readonly Finding[] {
  const { field, shape, value } = node;
  if (!("check" in shape) || shape.check?.rule !== rule || !hasForm(node) || !refused(shape.check.refuse, value))
    return [];
  const { what, named, message } = shape.check;
  const inside = ownerOf(node, names);
  const said = named === undefined ? undefined : valueInId(value, named);
  return [
    {
      id: `${what}::${[inside?.name, said].filter((part) => part !== undefined).join(":") || field}`,
      field,
      message: filled(message, inside?.called, value),
    },
  ];
}

function missing(rule: ContainerRule, node: DefinitionNode, names: Names): readonly Finding[] {
  const { field, shape, value } = node;
  if (shape.kind !== "object" || !hasForm(node)) return [];
  const inside = ownerOf(node, names);
  return shape.needs
    .filter((need) => need.rule === rule && !holds(value as Properties, need.anyOf))
    .map((need) => {
      const place = [field, need.anyOf[0]].filter((part) => part !== "").join(".");
      return {
        id: `${need.what}::${nameOf(need, inside?.name, place)}`,
        field: place,
        message: filled(need.message, inside?.called, ""),
      };
    });
}

function nameOf({ what }: Need, container: string | undefined, place: string): string {
  return what === "Unreadable" ? place : (container ?? place);
}

function ownerOf(
  { container }: DefinitionNode,
  names: Names,
): { readonly name: string; readonly called: string } | undefined {
  if (container === undefined) return undefined;
  const name = names.get(container) ?? container;
  return { name, called: `Container ${inQuotes(name)}` };
}

function filled(message: string, container: string | undefined, value: Value): string {
  return message.replace("{container}", () => container ?? "The pod").replace("{value}", () => inQuotes(String(value)));
}
