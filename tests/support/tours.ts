/** The real tours that are built and published, by the path of their files: the default one first. */
export const TOURS = [
  'data/japan-2025.ts',
  'data/nixon-1972.yaml',
  'data/kissinger-1974.yaml',
] as const;
