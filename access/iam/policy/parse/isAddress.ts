/** An IPv4 or IPv6 address, or a network of them: `203.0.113.0/24`, `2001:db8::/32`. */
export function isAddress(text: string): boolean {
  if (text.length > 60) return false;
  const [address = "", prefix, ...more] = text.split("/");
  const most = isV4(address) ? 32 : isV6(address) ? 128 : -1;
  if (most < 0 || more.length > 0) return false;
  return prefix === undefined || (/^[0-9]{1,3}$/.test(prefix) && Number(prefix) <= most);
}

function isV4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^[0-9]{1,3}$/.test(part) && Number(part) <= 255);
}

function isV6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const tail = groups.at(-1) ?? "";
  const width = groups.length + (isV4(tail) ? 1 : 0);
  const plain = isV4(tail) ? groups.slice(0, -1) : groups;
  return plain.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group)) && (halves.length === 2 ? width < 8 : width === 8);
}
