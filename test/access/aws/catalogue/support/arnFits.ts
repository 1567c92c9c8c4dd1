/** Variables of AWS's ARN patterns whose value holds slashes. */
const withSlashes = new Set([
  "InstanceProfileNameWithPath",
  "LogGroupName",
  "ObjectName",
  "ParameterNameWithoutLeadingSlash",
  "PolicyNameWithPath",
  "RepositoryName",
  "RoleNameWithPath",
  "SecretId",
]);

/** Variables whose value AWS itself gives a colon, for example `default:postgres-17`. */
const withColons = new Set(["OptionGroupName"]);

/** What our own wildcards may stand for: an id, or a log stream. */
const expansions = ["1", "log-stream:1"];

/** Is this ARN, as the catalogue writes it, one of the ARNs that AWS's pattern describes? */
export function arnFits(arn: string, pattern: string): boolean {
  const form = new RegExp(
    `^${pattern
      .split(/(\$\{\w+\})/)
      .map(part)
      .join("")}$`,
  );
  return expansions.some((text) => form.test(arn.replaceAll("*", text).replaceAll("?", "x")));
}

function part(text: string): string {
  const variable = /^\$\{(\w+)\}$/.exec(text)?.[1];
  if (variable === undefined) return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (withSlashes.has(variable)) return "[^:]+";
  return withColons.has(variable) ? "[^/]+" : "[^/:]+";
}
