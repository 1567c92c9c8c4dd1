/**
 * How the engine marks what is not known yet, and what is secret, in what it hands on and in the JSON that it writes.
 *
 * @see https://github.com/pulumi/pulumi/blob/master/sdk/go/common/resource/properties.go
 */
export const engineMarks = {
  /** One for each type. A text that holds one of these was put together from something unknown. */
  unknown: [
    "030794c1-ac77-496b-92df-f27374a8bd58",
    "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
    "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
    "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
    "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
    "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
    "e48ece36-62e2-4504-bad9-02848725956a",
  ],
  secret: "[secret]",
  /** Key of an object that stands for a secret, an output or an asset. */
  signature: "4dabf18193072939515e22adb298388d",
} as const;
