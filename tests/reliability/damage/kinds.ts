// Every kind of damage that `isnad verify` must find and name.
import type { Damage } from './damage.ts';
import { fileDamages } from './file-kinds.ts';
import { rowDamages } from './row-kinds.ts';

export const damages: readonly Damage[] = [...fileDamages, ...rowDamages];
