/** The part of JSON Schema 2020-12 that our own schemas use; {@link schemaProblems} refuses every other keyword. */
interface Schema {
  readonly [keyword: string]: unknown;
}

const notes = ["$schema", "$id", "$defs", "title", "description"];

/**
 * Where a value does not have the form that a schema documents, one line each; empty where it has.
 *
 * @throws Error at a keyword that it does not know, so that no part of a schema goes unread.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export function schemaProblems(root: Schema, value: unknown): readonly string[] {
  return problemsAt(root, value, "");

  function problemsAt(schema: Schema, item: unknown, path: string): readonly string[] {
    return Object.entries(schema)
      .filter(([keyword]) => !notes.includes(keyword))
      .flatMap(([keyword, rule]) => keywordProblems(schema, keyword, rule, item, path));
  }

  function keywordProblems(
    schema: Schema,
    keyword: string,
    rule: unknown,
    item: unknown,
    path: string,
  ): readonly string[] {
    const unless = (holds: boolean) => (holds ? [] : [`${path}: ${keyword} ${JSON.stringify(rule)}`]);
    switch (keyword) {
      case "$ref":
        return problemsAt(definition(String(rule)), item, path);
      case "type":
        return unless(typeOf(item) === rule || (rule === "number" && typeOf(item) === "integer"));
      case "const":
        return unless(item === rule);
      case "enum":
        return unless(Array.isArray(rule) && rule.includes(item));
      case "pattern":
        return unless(typeof item !== "string" || new RegExp(String(rule), "u").test(item));
      case "minimum":
        return unless(typeof item !== "number" || item >= Number(rule));
      case "minItems":
        return unless(!Array.isArray(item) || item.length >= Number(rule));
      case "items":
        return Array.isArray(item)
          ? item.flatMap((each, index) => problemsAt(asSchema(rule), each, `${path}/${index}`))
          : [];
      case "required":
        return Array.isArray(rule) && isObject(item)
          ? rule.flatMap((name) => (name in item ? [] : [`${path}/${name}: required`]))
          : [];
      case "properties":
        return isObject(item)
          ? Object.entries(asSchema(rule)).flatMap(([name, own]) =>
              name in item ? problemsAt(asSchema(own), item[name], `${path}/${name}`) : [],
            )
          : [];
      case "additionalProperties":
        return rule === false && isObject(item)
          ? Object.keys(item).flatMap((name) =>
              name in asSchema(schema.properties) ? [] : [`${path}/${name}: not in the schema`],
            )
          : [];
      default:
        throw new Error(`schemaProblems does not know "${keyword}". Teach it, or leave the keyword out.`);
    }
  }

  function definition(reference: string): Schema {
    return asSchema(asSchema(root.$defs)[reference.replace("#/$defs/", "")]);
  }
}

function asSchema(value: unknown): Schema {
  if (!isObject(value)) throw new Error(`"${String(value)}" is not a schema.`);
  return value;
}

function isObject(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
