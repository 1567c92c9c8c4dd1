import fc from "fast-check";
import { ipAddressTest } from "../../../../access/iam/conditions/ipAddressTest.ts";

const within = (network: string, address: string) => ipAddressTest(network)(address, () => ({ kind: "missing" }));

describe("ipAddressTest", () => {
  it.each([
    ["203.0.113.0/24", "203.0.113.0", true],
    ["203.0.113.0/24", "203.0.113.255", true],
    ["203.0.113.0/24", "203.0.114.0", false],
    ["203.0.113.77/24", "203.0.113.1", true],
    ["0.0.0.0/0", "255.255.255.255", true],
    ["1.2.3.4/0", "9.9.9.9", true],
    ["0.0.0.0/0", "::1", false],
    ["::/0", "2001:db8::1", true],
    ["::/0", "10.0.0.1", false],
    ["10.0.0.1/32", "10.0.0.1", true],
    ["10.0.0.1/32", "10.0.0.2", false],
    ["10.0.0.1", "10.0.0.1", true],
    ["10.0.0.1", "10.0.0.0", false],
    ["10.0.0.2/31", "10.0.0.3", true],
    ["10.0.0.2/31", "10.0.0.1", false],
    ["10.0.0.3/31", "10.0.0.2", true],
    ["128.0.0.0/1", "255.0.0.0", true],
    ["128.0.0.0/1", "127.255.255.255", false],
    ["2001:DB8::/32", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", true],
    ["2001:db8::/32", "2001:db9::", false],
    ["2001:db8::1/128", "2001:0db8:0:0:0:0:0:0001", true],
    ["2001:db8::1/128", "2001:db8::2", false],
    ["2001:db8::1", "2001:db8::1", true],
    ["2001:db8::1", "2001:db8::", false],
    ["2001:db8::1/64", "2001:db8::ffff", true],
    ["::ffff:203.0.113.7", "::ffff:cb00:7107", true],
    ["203.0.113.0/24", "::ffff:203.0.113.7", false],
    ["::ffff:203.0.113.0/120", "203.0.113.7", false],
    ["::ffff:203.0.113.0/120", "::ffff:203.0.113.7", true],
  ])("%s holds %s: %j", (network, address, expected) => {
    expect(within(network, address)).toBe(expected);
  });

  const invalid = [
    "",
    "10.0.0",
    "10.0.0.256",
    "10.0.0.01",
    "10.0.0.1.1",
    "10.0.0.-1",
    " 10.0.0.1",
    "10.0.0.1\n",
    "0x0a.0.0.1",
    "167772161",
    "10.0.0.0/8",
    ":",
    ":::",
    "1::2::3",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4:5:6:7::8",
    "12345::",
    "g::",
    "fe80::1%eth0",
    "::1.2.3",
    "1.2.3.4::",
  ];
  it.each(invalid)("takes %j for no address", (text) => {
    expect(within("0.0.0.0/0", text)).toBe(false);
    expect(within("::/0", text)).toBe(false);
  });

  it.each([
    "10.0.0.0/33",
    "10.0.0.0/-1",
    "10.0.0.0/08",
    "10.0.0.0/",
    "10.0.0.0/8/8",
    "10.0.0.0/a",
    "::/129",
    "/0",
    "*",
  ])("takes %j for no network", (network) => {
    for (const address of ["10.0.0.0", "::"]) expect(within(network, address)).toBe(false);
  });

  it("holds an address exactly where their first bits agree", () => {
    const number = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    const dotted = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join(".");
    const bits = (value: number) => (value >>> 0).toString(2).padStart(32, "0");
    fc.assert(
      fc.property(number, number, fc.nat(32), fc.nat(32), (network, noise, prefix, shared) => {
        const address = shared === 0 ? noise : (network ^ (noise >>> (shared - 1))) >>> 0;
        const expected = bits(network).slice(0, prefix) === bits(address).slice(0, prefix);
        expect(within(`${dotted(network)}/${prefix}`, dotted(address))).toBe(expected);
      }),
      { numRuns: 10_000 },
    );
  });
});
