import { runtime } from "@pulumi/pulumi";

/** A resource that a component made, as its provider would get it. */
export interface Deployed {
  readonly type: string;
  readonly name: string;
  readonly inputs: Record<string, unknown>;
}

/** Runs `make` on Pulumi's mock runtime, in preview mode, and returns the provider resources that it registered, in order of type and name. */
export async function deploy(make: () => unknown): Promise<readonly Deployed[]> {
  const deployed: Deployed[] = [];
  await runtime.setMocks(
    {
      newResource: ({ type, name, inputs, custom }) => {
        if (custom) deployed.push({ type, name, inputs });
        return { id: undefined, state: inputs };
      },
      call: ({ token }) => {
        throw new Error(`called ${token}`);
      },
    },
    "keyholder",
    "test",
    true,
  );
  make();
  await runtime.disconnect();
  return deployed.sort((a, b) => `${a.type} ${a.name}`.localeCompare(`${b.type} ${b.name}`, "en"));
}
