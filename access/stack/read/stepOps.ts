/** What a step of an update leaves behind. */
export type StepEffect = "keeps" | "removes" | "tells nothing";

/**
 * Every kind of step that an update has.
 *
 * @see https://github.com/pulumi/pulumi/blob/master/pkg/resource/deploy/step.go `StepOps`
 */
export const stepOps: ReadonlyMap<string, StepEffect> = new Map<string, StepEffect>([
  ["same", "keeps"],
  ["create", "keeps"],
  ["update", "keeps"],
  ["replace", "keeps"],
  ["create-replacement", "keeps"],
  ["read", "keeps"],
  ["read-replacement", "keeps"],
  ["import", "keeps"],
  ["import-replacement", "keeps"],
  ["delete", "removes"],
  ["delete-replaced", "removes"],
  ["discard", "removes"],
  ["discard-replaced", "removes"],
  ["remove-pending-replace", "removes"],
  // What stands there now; a step that says what becomes of it follows.
  ["refresh", "tells nothing"],
  ["extend-parameterize", "tells nothing"],
]);
