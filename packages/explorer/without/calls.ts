/** This page gets items one by one, keeps no budget, and holds no answer against its schema. */
function nothing(): never {
  throw new Error('Failed to make a call that this page does without.')
}

export { nothing as checkSchema, nothing as raw, nothing as spend, nothing as streamBatchGet }
