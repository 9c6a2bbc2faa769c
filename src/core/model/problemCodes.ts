/** Every problem code, in kebab-case; stable, since a file may waive a warning by its code. */
export const PROBLEM_CODES = ['unreadable-date'] as const;
