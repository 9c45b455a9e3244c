import { excerpts01 } from '#example/source/excerpts/p01.ts';
import { excerpts02 } from '#example/source/excerpts/p02.ts';
import { excerpts03 } from '#example/source/excerpts/p03.ts';
import { excerpts04 } from '#example/source/excerpts/p04.ts';
import { excerpts05 } from '#example/source/excerpts/p05.ts';
import { excerpts06 } from '#example/source/excerpts/p06.ts';
import { excerpts07 } from '#example/source/excerpts/p07.ts';
import { excerpts08 } from '#example/source/excerpts/p08.ts';
import { excerpts09 } from '#example/source/excerpts/p09.ts';
import { excerpts10 } from '#example/source/excerpts/p10.ts';
import { excerpts11 } from '#example/source/excerpts/p11.ts';
import { excerpts12 } from '#example/source/excerpts/p12.ts';
import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';

export const allExcerpts: readonly ExcerptSource[] = [
  ...excerpts01,
  ...excerpts02,
  ...excerpts03,
  ...excerpts04,
  ...excerpts05,
  ...excerpts06,
  ...excerpts07,
  ...excerpts08,
  ...excerpts09,
  ...excerpts10,
  ...excerpts11,
  ...excerpts12,
];
