import { mapOf, type Properties } from "./values.ts";

interface Tags {
  readonly [key: string]: string;
}

export interface AwsTag {
  readonly Key: string;
  readonly Value: string;
}

/** A resource's own tags over those that its provider gives to everything. */
export function mergedTags(own: Tags, defaults: Tags): Tags {
  return { ...defaults, ...own };
}

/** The tags of a resource that are its own: not given to it by its provider, unless it names them itself. */
export function ownTags(all: Tags, defaults: Tags, named: Tags): Tags {
  return Object.fromEntries(
    Object.entries(all).filter(([key, value]) => defaults[key] !== value || Object.hasOwn(named, key)),
  );
}

/** Tags as AWS takes them. */
export function tagList(tags: Tags): AwsTag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** Tags as AWS tells them, without those that it sets itself. */
export function tagMap(
  tags: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] = [],
): Tags {
  return Object.fromEntries(
    tags.flatMap(({ Key, Value }) => (Key === undefined || Key.startsWith("aws:") ? [] : [[Key, Value ?? ""]])),
  );
}

export interface TagChange {
  readonly set: AwsTag[];
  readonly removed: string[];
}

/** What to set and what to remove so that a resource has the tags of its inputs. */
export function tagChange(state: Properties, inputs: Properties): TagChange {
  const [old, wanted] = [mapOf(state.tagsAll), mapOf(inputs.tagsAll)];
  return {
    set: tagList(Object.fromEntries(Object.entries(wanted).filter(([key, value]) => old[key] !== value))),
    removed: Object.keys(old).filter((key) => !Object.hasOwn(wanted, key)),
  };
}
