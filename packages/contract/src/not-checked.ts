/** Thrown by a check that cannot tell, with the reason, and with what it would need of the caller, if that helps. */
export class NotChecked extends Error {
  override name = 'NotChecked'
  readonly needs: string | undefined

  constructor(message: string, needs?: string) {
    super(message)
    this.needs = needs
  }
}
