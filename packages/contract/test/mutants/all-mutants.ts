import { errorMutants } from './error-mutants.ts'
import { itemMutants } from './item-mutants.ts'
import type { Mutant } from './mutant.ts'
import { rareMutants } from './rare-mutants.ts'
import { requestMutants } from './request-mutants.ts'
import { responseMutants } from './response-mutants.ts'

export const allMutants: readonly Mutant[] = [
  ...requestMutants,
  ...responseMutants,
  ...itemMutants,
  ...errorMutants,
  ...rareMutants,
]
