/**
 * Measures every subject once a round, each round from another one on, so that whatever the machine does meanwhile falls
 * on all alike. Answers the figures of each subject, by round.
 */
export async function interleave<Subject, Figure>(
  subjects: readonly Subject[],
  rounds: number,
  measure: (subject: Subject) => Promise<Figure>,
): Promise<Map<Subject, Figure[]>> {
  const figures = new Map<Subject, Figure[]>(subjects.map((subject) => [subject, []]))
  for (let round = 0; round < rounds; round++) {
    for (const subject of rotate(subjects, round)) figures.get(subject)!.push(await measure(subject))
  }
  return figures
}

function rotate<Subject>(subjects: readonly Subject[], steps: number): Subject[] {
  const start = steps % subjects.length
  return [...subjects.slice(start), ...subjects.slice(0, start)]
}
