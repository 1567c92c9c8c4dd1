/** What the engine writes for a value that only an update can tell. */
const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** A resource by type, name and inputs. */
export interface NamedInputs {
  readonly type: string;
  readonly name: string;
  readonly inputs: unknown;
}

/**
 * Resources in one order and one spelling: without what the provider's own check added (its `__defaults` names it), and with one word for
 * what is unknown before the update.
 */
export function comparable(resources: readonly NamedInputs[]): readonly NamedInputs[] {
  return resources
    .map(({ type, name, inputs }) => ({ type, name, inputs: withoutVersion(type, asDeclared(inputs)) }))
    .sort((a, b) => (`${a.type} ${a.name}` < `${b.type} ${b.name}` ? -1 : 1));
}

/** The engine notes the version of a provider among its inputs. */
function withoutVersion(type: string, inputs: unknown): unknown {
  if (!type.startsWith("pulumi:providers:")) return inputs;
  const { version: _, ...others } = inputs as { readonly version?: unknown };
  return others;
}

/** What providers add to inputs: which of them are defaults, a note of the engine's, and the tags with the account's own. */
interface ProviderAdditions {
  readonly __defaults?: readonly string[];
  readonly __internal?: unknown;
  readonly tagsAll?: unknown;
}

function asDeclared(value: unknown): unknown {
  if (value === unknown) return "(unknown)";
  if (Array.isArray(value)) return value.map(asDeclared);
  if (typeof value !== "object" || value === null) return value;
  const { __defaults: defaults = [], __internal, tagsAll, ...fields } = value as ProviderAdditions;
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !defaults.includes(name))
      .map(([name, field]) => [name, asDeclared(field)]),
  );
}
