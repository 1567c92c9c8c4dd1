/** How a reader signs a review off: the same command again, with who signs. */
export const signOffCommand = "keyholder review … --sign-off PERSON";
