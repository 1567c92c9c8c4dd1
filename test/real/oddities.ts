import { odditiesBesideTheModel } from "./odditiesBesideTheModel.ts";
import { odditiesOfAreas } from "./odditiesOfAreas.ts";
import { odditiesOfBots } from "./odditiesOfBots.ts";
import { odditiesOfPeople } from "./odditiesOfPeople.ts";
import { odditiesOfRepositories } from "./odditiesOfRepositories.ts";
import type { Oddity } from "./oddity.ts";

/** Everything odd that the source's README tells, with what the product makes of it. */
export const oddities: readonly Oddity[] = [
  ...odditiesOfPeople,
  ...odditiesOfBots,
  ...odditiesOfAreas,
  ...odditiesOfRepositories,
  ...odditiesBesideTheModel,
];
