import type { FieldNodes, ShapeNode } from "./shape.ts";

/** The value of a shape that says least. */
export function emptyValue(node: ShapeNode): unknown {
  switch (node.kind) {
    case "text":
      return "";
    case "number":
      return 0;
    case "flag":
      return false;
    case "choice":
      return node.of[0];
    case "nullable":
      return null;
    case "list":
      return [];
    case "record":
      return {};
    case "object":
      return emptyFields(node.fields);
    case "variant": {
      const [kind, fields] = Object.entries(node.cases)[0] ?? ["", {}];
      return { kind, ...emptyFields(fields) };
    }
  }
}

function emptyFields(fields: FieldNodes): object {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (field.optional ? [] : [[name, emptyValue(field.of)]])),
  );
}
