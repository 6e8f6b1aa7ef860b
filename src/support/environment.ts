// Environment variables as the entry read them; everything below takes them as a value.
export type Environment = Readonly<Record<string, string | undefined>>
