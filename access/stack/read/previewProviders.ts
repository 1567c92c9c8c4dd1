import type { Raw } from "./isRecord.ts";
import type { Entry } from "./readEntry.ts";
import type { ReadFor } from "./stackReading.ts";

/**
 * The providers that the engine makes by itself, which a preview does not show: their settings are those of the stack's configuration, which it
 * does show, and their name tells version and origin.
 *
 * @see https://github.com/pulumi/pulumi/blob/master/pkg/resource/deploy/providers/provider.go `DefaultName`
 */
export function previewProviders(entries: readonly Entry[], config: Raw, of: ReadFor): readonly Entry[] {
  const own = `urn:pulumi:${of.stack}::${of.project}::`;
  const shown = new Set(entries.map(({ urn }) => urn));
  const missing = new Set(entries.flatMap(({ provider }) => provider ?? []).filter((urn) => !shown.has(urn)));
  return [...missing].flatMap((urn) => {
    const [, type, name] = /^(pulumi:providers:[^:]+)::(default(?:_.*)?)$/.exec(urn.slice(own.length)) ?? [];
    return !urn.startsWith(own) || type === undefined || name === undefined
      ? []
      : [defaultProvider(urn, type, name, config)];
  });
}

function defaultProvider(urn: string, type: string, name: string, config: Raw): Entry {
  const prefix = `${type.slice("pulumi:providers:".length)}:`;
  const settings = Object.entries(config)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => [key.slice(prefix.length), value]);
  const [, major, minor, patch] = /^default_(\d+)_(\d+)_(\d+)$/.exec(name) ?? [];
  const isPlain = name === "default" || patch !== undefined;
  return {
    urn,
    type,
    name,
    custom: true,
    inputs: { ...Object.fromEntries(settings), ...(patch !== undefined && { version: `${major}.${minor}.${patch}` }) },
    protect: false,
    ignoreChanges: [],
    marks: isPlain ? [] : [{ kind: "plugin", value: name }],
    id: name,
    isLeaving: false,
    isGone: false,
    isTainted: false,
  };
}
