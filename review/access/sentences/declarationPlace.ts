/** Where the declaration gives what a grant says: `services.storefront.duties.deploy.owner`. Nothing where no single place does. */
export function declarationPlace(because: string): string | undefined {
  for (const [pattern, place] of places) {
    const match = pattern.exec(because);
    if (match !== null) return place.replace(/\$(\d)/g, (_, at: string) => match[Number(at)] ?? "");
  }
  return undefined;
}

const places: readonly (readonly [RegExp, string])[] = [
  [/^(owner|backup) of (deploy|provisioning|secrets|monitoring) of (\S+)$/, "services.$3.duties.$2.$1"],
  [/^engineer of (\S+)$/, "services.$1.engineers"],
  [/^exception (\S+)$/, "exceptions.$1"],
  [/^holder of emergency access$/, "emergency.holders"],
  [/^(owner|backup) of audit$/, "audit.$1"],
  [/^(owner|backup) of the pipeline$/, "pipeline.$1"],
  [/^(lead|deputy) of (\S+?),? .*$/, "responsibilities.groups.$2.$1"],
  [/^(owner|backup) of the (policy|tooling|incidents) area$/, "areas.$2.$1"],
];
