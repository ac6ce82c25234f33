/** Thrown by a check that cannot tell, with the reason and what it would need. */
export class NotChecked extends Error {
  override name = 'NotChecked'
}
