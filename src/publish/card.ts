/** The picture that stands for a story where its address is shared; sizes in px. */
export const CARD = { name: 'card.png', width: 1200, height: 630 } as const;
