/**
 * Is there a text that both patterns match? `*` stands for any characters, `?` for exactly one, as in IAM's `Resource` element.
 *
 * Exact, not a heuristic: a dynamic program over both patterns, O(|left| × |right|).
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function patternsOverlap(left: string, right: string): boolean {
  if (!/[*?]/.test(left) && !/[*?]/.test(right)) return left === right;
  let row = rowOfEmptyLeft(right);
  for (const character of left) {
    const next: boolean[] = [character === "*" && row[0] === true];
    for (let column = 1; column <= right.length; column++) {
      const other = right[column - 1];
      const skipLeft = row[column] === true;
      const skipRight = next[column - 1] === true;
      const both = row[column - 1] === true;
      if (character === "*" || other === "*")
        next[column] =
          (character === "*" ? skipLeft || both || skipRight : false) ||
          (other === "*" ? skipRight || both || skipLeft : false);
      else next[column] = both && (character === other || character === "?" || other === "?");
    }
    row = next;
  }
  return row[right.length] === true;
}

function rowOfEmptyLeft(right: string): boolean[] {
  const row = [true];
  for (const other of right) row.push(other === "*" && row[row.length - 1] === true);
  return row;
}
