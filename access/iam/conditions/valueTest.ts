import type { VariableValues } from "../match/variableValues.ts";

/** Does a value of the request compare with a value of the policy? What is no value of the family compares with nothing. */
export type ValueTest = (text: string, variables: VariableValues) => boolean;
