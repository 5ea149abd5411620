/** How many stories of a front are picked by hand: the lead and the next four. */
export const frontSlots = 5
