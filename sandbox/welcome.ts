/** What a person reads on entering the sandbox. */
export function welcome(stack: string, folder: string): string {
  return `
You are in a sandbox of stack ${stack}: the real Pulumi engine and GitHub provider; AWS and GitHub are on this machine.

  pulumi up                    make everything that the declaration says
  look [aws|github] [word]     what stands in AWS and GitHub now
  $EDITOR stacks/${stack}/ownership.ts, then keyholder check --stack ${stack} and pulumi preview --diff
  keyholder plan --stack ${stack} --person omar
  exit                         everything is gone, ${folder} included

The guide is docs/sandbox.md.

`;
}
