import { colours } from "./colours.ts";
import { content } from "./content.ts";
import { layout } from "./layout.ts";
import { media } from "./media.ts";

/** The style of the page. It names no file and no font that has to be loaded. */
export const reviewStyle: string = [colours, layout, content, media].join("");
