import { compareText, sortedUnique } from "../compareText.ts";
import type { Conditions, Statement } from "../iam/policyDocument.ts";
import type { Permission } from "./catalogue/entry.ts";

/**
 * Allow statements for these permissions, as few as possible without allowing anything more: permissions with equal resources and
 * conditions join their actions, then those with equal actions and conditions join their resources. Sorted, so the order in which
 * resources are declared never shows.
 */
export function allowStatements(permissions: readonly Permission[]): readonly Statement[] {
  const byResource = merge(permissions.map(normal), ({ resources, conditions }) =>
    JSON.stringify([resources, conditions]),
  );
  const byAction = merge(byResource, ({ actions, conditions }) => JSON.stringify([actions, conditions]));
  return byAction
    .map(({ actions, resources, conditions }) => ({
      Effect: "Allow" as const,
      Action: actions,
      Resource: resources,
      ...(conditions && { Condition: conditions }),
    }))
    .sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
}

/** The same statements, each ending at `instant` (UTC, ISO 8601). */
export function endingAt(statements: readonly Statement[], instant: string): readonly Statement[] {
  return statements.map((statement) => ({
    ...statement,
    Condition: { ...statement.Condition, DateLessThan: { "aws:CurrentTime": [instant] } },
  }));
}

function normal({ actions, resources, conditions }: Permission): Permission {
  return {
    actions: sortedUnique(actions),
    resources: sortedUnique(resources),
    ...(conditions && { conditions: sortedConditions(conditions) }),
  };
}

function merge(permissions: readonly Permission[], keyOf: (permission: Permission) => string): readonly Permission[] {
  const groups = Map.groupBy(permissions, keyOf);
  return [...groups.values()].map((group) => {
    const [first] = group as [Permission];
    return normal({
      ...first,
      actions: group.flatMap(({ actions }) => actions),
      resources: group.flatMap(({ resources }) => resources),
    });
  });
}

function sortedConditions(conditions: Conditions): Conditions {
  const operators = Object.keys(conditions).sort(compareText);
  return Object.fromEntries(
    operators.map((operator) => {
      const keys = conditions[operator] ?? {};
      return [
        operator,
        Object.fromEntries(
          Object.keys(keys)
            .sort(compareText)
            .map((key) => [key, sortedUnique(keys[key] ?? [])]),
        ),
      ];
    }),
  );
}
