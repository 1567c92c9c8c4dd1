/** What a command tells by its exit code. */
export const exitCodes = { nothingToDo: 0, toDecide: 1, couldNotTell: 2 } as const;
