// Written by scripts/cpe-names.ts; do not edit.
export declare const CPE_NAMES: Readonly<Record<'cargo' | 'composer' | 'gem' | 'golang' | 'jenkins' | 'maven' | 'npm' | 'nuget' | 'os' | 'pear' | 'pypi' | 'wordpress', string>>
