// Environment variables as the entry read them; all other code gets them as a value.
export type Environment = Readonly<Record<string, string | undefined>>
