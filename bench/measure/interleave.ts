/**
 * Measures every subject once a round, each round in an order of chance: whatever the machine does meanwhile, and what a subject
 * leaves to the next, falls on all alike. Answers the figures of each subject, by round.
 */
export async function interleave<Subject, Figure>(
  subjects: readonly Subject[],
  rounds: number,
  measure: (subject: Subject) => Promise<Figure>,
): Promise<Map<Subject, Figure[]>> {
  const figures = new Map<Subject, Figure[]>(subjects.map((subject) => [subject, []]))
  for (let round = 0; round < rounds; round++) {
    for (const subject of shuffled(subjects)) figures.get(subject)!.push(await measure(subject))
  }
  return figures
}

function shuffled<Subject>(subjects: readonly Subject[]): Subject[] {
  const places = subjects.map((subject) => ({ subject, at: Math.random() }))
  return places.toSorted((one, other) => one.at - other.at).map(({ subject }) => subject)
}
